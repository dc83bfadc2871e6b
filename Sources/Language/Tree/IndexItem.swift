// What stands between the brackets of an indexed value, an index equation or a reduction.

/// One item between brackets: `...`, `:`, `i + 1`, `0 : 64` or the binder `a < 2`.
package enum IndexItem: Sendable {
  /// `...`: the leading dimensions.
  case leading(Span)
  /// `:`, a whole dimension.
  case all(Span)
  /// An index, a binder (`k`) or a binder with its bound (`k < 3`).
  case at(Expression)
  /// `from : to`, which excludes `to`.
  case range(Expression, Expression, Span)

  /// Where it stands.
  package var span: Span {
    switch self {
    case .leading(let span), .all(let span): span
    case .at(let index): index.span
    case .range(_, _, let span): span
    }
  }

  /// The name that the item binds if it is read as a binder, with its bound if it has one: `k` or
  /// `k < 3`; nil for any other item.
  package var binder: (name: Name, bound: Expression?)? {
    guard case .at(let index) = self else { return nil }
    if let name = index.asName { return (name, nil) }
    if case .binary(.less, let left, let bound) = index.kind, let name = left.asName {
      return (name, bound)
    }
    return nil
  }
}
