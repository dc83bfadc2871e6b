// Statements: what may stand in the body of a callable.

/// A statement.
package enum Statement: Sendable {
  case variable(Variable)
  case bindings(Bindings)
  case assignment(Assignment)
  case next(Binding)
  case scan(Scan)
  case repeating(Repeat)
  case when(When)

  /// Where the whole statement stands.
  package var span: Span {
    switch self {
    case .variable(let it): it.span
    case .bindings(let it): it.span
    case .assignment(let it): it.span
    case .next(let it): it.span
    case .scan(let it): it.span
    case .repeating(let it): it.span
    case .when(let it): it.span
    }
  }
}

/// `{ … }`.
package struct Block: Sendable {
  /// The statements, in textual order.
  package let statements: [Statement]
  /// From the opening brace to the closing one.
  package let span: Span
}

/// `param w: [n] = zeros()`, which is trained, or `state m: [n] = zeros()`, which is kept.
package struct Variable: Sendable {
  /// The kinds that there are.
  package enum Kind: String, Sendable { case param, state }

  /// Which of its kinds it is.
  package let kind: Kind
  /// The name that it declares.
  package let name: Name
  /// The declared type.
  package let type: TypeSyntax
  /// The initial value.
  package let value: Expression
  /// Where it stands.
  package let span: Span
}

/// `target = value`.
package struct Assignment: Sendable {
  /// What is assigned.
  package let target: Target
  /// The value, as it is written.
  package let value: Expression
  /// Where it stands.
  package let span: Span
}

/// What stands to the left of `=`.
package enum Target: Sendable {
  /// `y`
  case name(Name)
  /// `y[i, j]`; the span covers the name and the brackets.
  case indexed(Name, [IndexItem], Span)
  /// `(a, b)`; the span covers the parentheses.
  case tuple([Name], Span)

  /// The names that are assigned.
  package var names: [Name] {
    switch self {
    case .name(let name): [name]
    case .indexed(let name, _, _): [name]
    case .tuple(let names, _): names
    }
  }

  /// Where the target stands.
  package var span: Span {
    switch self {
    case .name(let name): name.span
    case .indexed(_, _, let span): span
    case .tuple(_, let span): span
    }
  }
}

/// `scan t over n with h = start { … }`.
package struct Scan: Sendable {
  /// The step's number.
  package let variable: Name
  /// How many steps there are.
  package let count: Expression
  /// The carried names with their first values.
  package let carried: [Binding]
  /// The body.
  package let body: Block
  /// Where it stands.
  package let span: Span
}

/// `repeat 4 { … }`.
package struct Repeat: Sendable {
  /// How many times, as it is written.
  package let count: Expression
  /// The body.
  package let body: Block
  /// Where it stands.
  package let span: Span
}

/// `when training { … } else { … }`.
package struct When: Sendable {
  /// What holds in training.
  package let training: Block
  /// What holds otherwise; nil where there is no `else`.
  package let otherwise: Block?
  /// Where it stands.
  package let span: Span
}
