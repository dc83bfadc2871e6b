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

  /// Chooses the form for `step`.
  package init(_ step: Contraction) {
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
      (form, isTransposed) = (.rows, false)
    } else if readsColumns {
      (form, isTransposed) = (.rows, true)
    } else if isUnitK, min(m, n) <= 2 {
      (form, isTransposed) = (.dots, false)
    } else if hasRows {
      (form, isTransposed) = (.packedRows, false)
    } else if hasColumns {
      (form, isTransposed) = (.packedRows, true)
    } else {
      (form, isTransposed) = (isUnitK ? .dots : .elements, false)
    }
  }

  /// The floats that `step` needs to copy an operand to.
  package static func workspace(_ step: Contraction) -> Int {
    let product = LoopProduct(step)
    guard case .packedRows = product.form else { return 0 }
    let columns = product.isTransposed ? step.m : step.n
    return columns.elementCount * min(step.k.elementCount, packedSteps)
  }
}
