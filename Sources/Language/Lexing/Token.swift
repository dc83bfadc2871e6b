// The words of the language.

/// A word, a number, a sign or the end of a line, with its place.
package struct Token: Sendable {
  package enum Kind: Sendable, Equatable {
    case name
    case number(NumberLiteral)
    /// A string, with its escapes resolved.
    case string(String)
    case keyword(Keyword)
    case symbol(Symbol)
    /// The end of a line that ends a statement.
    case newline
    /// Characters that have been reported; whoever meets them has nothing to add.
    case invalid
    /// The end of the text.
    case end
  }

  package let kind: Kind
  /// Where it stands.
  package let span: Span

  /// The text of the token.
  package var text: String { span.text }
}

/// A reserved word.
package enum Keyword: String, Sendable, CaseIterable {
  case `if`, then, `else`, and, or, not, `as`
}

/// A sign.
package enum Symbol: String, Sendable, CaseIterable {
  case ellipsis = "..."
  case equal = "=="
  case notEqual = "!="
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case pipe = "|>"
  case arrow = "->"
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case comma = ","
  case colon = ":"
  case dot = "."
  case assign = "="
  case less = "<"
  case greater = ">"
  case plus = "+"
  case minus = "-"
  case star = "*"
  case slash = "/"
  case at = "@"
  case caret = "^"

  /// Whether the sign stands between two operands.
  package var isInfix: Bool {
    switch self {
    case .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .pipe, .arrow, .less, .greater, .plus,
      .minus, .star, .slash, .at, .caret:
      true
    default: false
    }
  }
}
