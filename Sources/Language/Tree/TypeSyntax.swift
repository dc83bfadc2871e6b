// Types as they are written; sizes are expressions that the next room evaluates.

/// `[d1, d2] element`, where either part may be missing.
package struct TypeSyntax: Sendable {
  /// The dimensions; nil where there are no brackets, so that a bare `real` is a scalar.
  package let dimensions: [DimensionSyntax]?
  /// What the elements are.
  package let element: ElementSyntax
  /// Where it stands.
  package let span: Span
}

/// One entry between the brackets of a type or a reshape.
package enum DimensionSyntax: Sendable {
  /// `...`: any leading dimensions.
  case leading(Span)
  /// A size.
  case size(Expression)

  /// Where it stands.
  package var span: Span {
    switch self {
    case .leading(let span): span
    case .size(let size): size.span
    }
  }
}

/// The element of a type.
package struct ElementSyntax: Sendable {
  /// The kinds that there are.
  package enum Kind: Sendable {
    case real, int, bool, dim, simplex
    /// A whole number from 0 up to but not including the given size.
    case index(Expression)

    /// The word that stands for it.
    package var word: String {
      switch self {
      case .real: "real"
      case .int: "int"
      case .bool: "bool"
      case .dim: "dim"
      case .simplex: "simplex"
      case .index: "index"
      }
    }
  }

  /// What the elements are; `real` where nothing is written.
  package let kind: Kind
  /// Where it is written; nil where `real` is implied.
  package let span: Span?

  /// The words that can stand for an element.
  package static let words = ["real", "int", "bool", "dim", "simplex", "index"]
}
