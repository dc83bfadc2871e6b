// How a contraction is done by plain loops: along which axis compilers can make vectors.

import Graph

/// A matrix product as plain loops.
package struct LoopProduct: Sendable {
  /// How the product runs through memory.
  package enum Form: Sendable {
    /// Along rows of the result, in tiles of several rows; columns of b that fill no tile, or whose
    /// elements are no neighbours, are copied first.
    case rows
    /// Along rows of b and the result, which are fewer than those of a tile.
    case fewRows
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

  /// How many steps of the summed axis a tile takes up at once, of rows and of narrow rows.
  package static let tileSteps = 128
  package static let narrowSteps = 64

  /// The most rows and columns that a tile of the result has on any machine.
  package static let tileRows = 8
  package static let tileColumns = 32

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
    case .rows, .fewRows: self.form = isNarrow ? .narrowRows : form
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
      return (m < tileRows ? .fewRows : .rows, false)
    } else if readsColumns {
      return (n < tileRows ? .fewRows : .rows, true)
    } else if isUnitK, min(m, n) <= 2 {
      return (.dots, false)
    } else if hasRows {
      return (.rows, false)
    } else if hasColumns {
      return (.rows, true)
    } else {
      return (isUnitK ? .dots : .elements, false)
    }
  }

  /// The floats that `step` needs to copy an operand to.
  package static func workspace(_ step: Contraction) -> Int {
    let product = LoopProduct(step)
    let steps = step.k.elementCount
    return switch product.form {
    case .rows: tileColumns * min(steps, tileSteps)
    case .narrowRows: narrowColumns * min(steps, narrowSteps)
    case .fewRows, .dots, .elements: 0
    }
  }
}
