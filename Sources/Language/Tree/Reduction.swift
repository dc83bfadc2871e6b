// Reductions are calls in the grammar; here they are told from other calls.

/// A reduction: `sum[k](…)` with binders, or `mean(x)` without, over everything.
package struct Reduction: Sendable {
  /// The reductions that there are.
  package enum Operation: String, Sendable, CaseIterable {
    case sum, mean, max, min, prod, argmax, argmin
  }

  /// What is done with the elements.
  package let operation: Operation
  /// What stands between the brackets; nil where there are none.
  package let binders: [IndexItem]?
  /// The expression that is reduced.
  package let body: Expression
}

extension Expression {
  /// The expression as a reduction, if it has the form of one: the name of a reduction, with or
  /// without binders, called with one unlabelled argument. Whether a declaration of the file takes
  /// the name away, only the caller can tell. (`max(a, b)`, of two, is a pointwise function.)
  package var reduction: Reduction? {
    guard case .call(let callee, let arguments) = kind, arguments.count == 1,
      let body = arguments.first, body.label == nil
    else { return nil }
    switch callee.kind {
    case .name(let name):
      return Reduction.Operation(rawValue: name).map {
        Reduction(operation: $0, binders: nil, body: body.value)
      }
    case .index(let base, let items):
      guard let name = base.asName else { return nil }
      return Reduction.Operation(rawValue: name.text).map {
        Reduction(operation: $0, binders: items, body: body.value)
      }
    default:
      return nil
    }
  }
}
