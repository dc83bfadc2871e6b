// How a contraction is done by plain loops: along which axis compilers can make vectors.

import Graph

/// A matrix product as plain loops.
package struct LoopProduct: Sendable {
  /// How the product runs through memory.
  package enum Form: Sendable {
    /// Along rows of b and the result, whose elements are neighbours.
    case rows
    /// The same, where b must be copied first so that its rows lie together.
    case packedRows
    /// Along rows that are shorter than a few vectors, which are copied to rows of `narrowColumns`.
    case narrowRows
    /// Each element by itself, from neighbours along the summed axis.
    case dots
    /// Each element by itself, from anywhere.
    case elements
  }

  package let form: Form
  /// Whether a and b, m and n change places: (a b)ᵀ = bᵀ aᵀ.
  package let isTransposed: Bool

  /// How many steps of the summed axis are packed at once.
  package static let packedSteps = 64

  /// The elements of a row that a narrow product keeps in registers for each of `narrowLines` rows of the
  /// result.
  package static let narrowColumns = 16
  package static let narrowLines = 8

  /// Chooses the form for `step`.
  package init(_ step: Contraction) {
    let (form, isTransposed) = Self.choice(step)
    self.isTransposed = isTransposed
    let (rows, columns) = isTransposed ? (step.n, step.m) : (step.m, step.n)
    // Loops over a few columns would be all beginning and end.
    let isNarrow =
      columns.elementCount < Self.narrowColumns && rows.elementCount >= Self.narrowLines
    switch form {
    case .rows, .packedRows: self.form = isNarrow ? .narrowRows : form
    case .narrowRows, .dots, .elements: self.form = form
    }
  }

  private static func choice(_ step: Contraction) -> (Form, isTransposed: Bool) {
    func stride(_ address: Address, _ axes: [Axis]) -> Int {
      axes.last.map(address.stride) ?? 0
    }
    let m = step.m.elementCount
    let n = step.n.elementCount
    let isUnitK = stride(step.a, step.k) == 1 && stride(step.b, step.k) == 1
    let hasRows = n > 1 && stride(step.result, step.n) == 1
    let hasColumns = m > 1 && stride(step.result, step.m) == 1
    let readsRows = hasRows && stride(step.b, step.n) == 1
    let readsColumns = hasColumns && stride(step.a, step.m) == 1
    if readsRows && !(readsColumns && m > n) {
      return (.rows, false)
    } else if readsColumns {
      return (.rows, true)
    } else if isUnitK, min(m, n) <= 2 {
      return (.dots, false)
    } else if hasRows {
      return (.packedRows, false)
    } else if hasColumns {
      return (.packedRows, true)
    } else {
      return (isUnitK ? .dots : .elements, false)
    }
  }

  /// The floats that `step` needs to copy an operand to.
  package static func workspace(_ step: Contraction) -> Int {
    let product = LoopProduct(step)
    let columns = product.isTransposed ? step.m : step.n
    let steps = min(step.k.elementCount, packedSteps)
    return switch product.form {
    case .packedRows: columns.elementCount * steps
    case .narrowRows: narrowColumns * steps
    case .rows, .dots, .elements: 0
    }
  }
}
