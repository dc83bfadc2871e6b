// Expressions: every value, size, index and condition of the language.

/// An expression with the place where it stands.
package struct Expression: Sendable {
  /// The kinds that there are.
  package indirect enum Kind: Sendable {
    case number(NumberLiteral)
    case string(String)
    case name(String)
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `callee(arguments)`; see `reduction` for `sum[k](…)`.
    case call(callee: Expression, arguments: [Argument])
    /// `base[items]`
    case index(base: Expression, items: [IndexItem])
    /// `base.name`
    case member(base: Expression, name: Name)
    /// `value |> function`
    case pipe(value: Expression, function: Expression)
    /// `value as [dimensions]`
    case reshape(value: Expression, dimensions: [DimensionSyntax])
    /// `if condition then … else …`
    case conditional(condition: Expression, then: Expression, otherwise: Expression)
    /// `[a, b]`
    case array([Expression])
    /// `(a, b)`, of two or more.
    case tuple([Expression])
  }

  /// Which of its kinds it is.
  package let kind: Kind
  /// Where it stands, parentheses around it included.
  package let span: Span
  /// The number of nodes on the longest path down from here. The parser bounds it by
  /// `Parser.maximumHeight`, so that whoever walks a tree may do so recursively.
  package let height: Int

  /// Creates the expression `kind`, which stands at `span`.
  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
    var tallest = 0
    Self.forEachChild(of: kind) { tallest = max(tallest, $0.height) }
    height = tallest + 1
  }

  /// The expression as a name, if it is nothing but a name.
  package var asName: Name? {
    if case .name(let text) = kind { Name(text, span) } else { nil }
  }

  /// Returns the same expression with a wider place, as parentheses give it.
  package func spanning(_ span: Span) -> Expression { Expression(kind, span) }

  /// Calls `visit` with each direct part of the expression, in textual order.
  package func forEachChild(_ visit: (Expression) -> Void) {
    Self.forEachChild(of: kind, visit)
  }

  private static func forEachChild(of kind: Kind, _ visit: (Expression) -> Void) {
    switch kind {
    case .number, .string, .name: break
    case .unary(_, let operand): visit(operand)
    case .binary(_, let left, let right):
      visit(left)
      visit(right)
    case .call(let callee, let arguments):
      visit(callee)
      for argument in arguments { visit(argument.value) }
    case .index(let base, let items):
      visit(base)
      for item in items {
        switch item {
        case .leading, .all: break
        case .at(let index): visit(index)
        case .range(let from, let to, _):
          visit(from)
          visit(to)
        }
      }
    case .member(let base, _): visit(base)
    case .pipe(let value, let function):
      visit(value)
      visit(function)
    case .reshape(let value, let dimensions):
      visit(value)
      for case .size(let size) in dimensions { visit(size) }
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .array(let elements), .tuple(let elements):
      for element in elements { visit(element) }
    }
  }
}

/// A number as it is written.
package struct NumberLiteral: Sendable, Equatable {
  /// The digits as they stand in the text.
  package let text: String
  /// The value; always finite.
  package let value: Double
  /// The value as a whole number; nil where the literal has a point or an exponent.
  package let whole: Int?
}

/// `name = value` or `value` in a call.
package struct Argument: Sendable {
  /// The name before the `=`; nil for a positional argument.
  package let label: Name?
  /// The value, as it is written.
  package let value: Expression
  /// Where it stands.
  package let span: Span
}

/// An operator before its operand.
package enum UnaryOperator: String, Sendable {
  case negate = "-"
  case not
}

/// An operator between two operands.
package enum BinaryOperator: String, Sendable, CaseIterable {
  case or, and
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case matrixProduct = "@"
  case power = "^"

  /// Whether the operator compares two values.
  package var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}
