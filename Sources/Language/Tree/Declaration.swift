// Declarations: what may stand at the top level of a file.

/// A declaration at the top level of a file.
package enum Declaration: Sendable {
  case importing(Import)
  case bindings(Bindings)
  case data(DataDeclaration)
  case callable(Callable)
  case train(Train)
  case derive(Derive)
  case check(Check)

  /// Where the whole declaration stands.
  package var span: Span {
    switch self {
    case .importing(let it): it.span
    case .bindings(let it): it.span
    case .data(let it): it.span
    case .callable(let it): it.span
    case .train(let it): it.span
    case .derive(let it): it.span
    case .check(let it): it.span
    }
  }

  /// The names that it declares: none for `import`, `train` and `check`.
  package var names: [Name] {
    switch self {
    case .importing, .train, .check: []
    case .bindings(let it): it.bindings.map(\.name)
    case .data(let it): [it.name]
    case .callable(let it): [it.name]
    case .derive(let it): [it.name]
    }
  }
}

/// `import "layers.grad"`.
package struct Import: Sendable {
  /// The path between the quotes.
  package let path: String
  /// Where the string stands.
  package let pathSpan: Span
  /// Where it stands.
  package let span: Span
}

/// `dim a = 1, b = 2` or `const c = 3`: values that are known at compile time.
package struct Bindings: Sendable {
  /// The kinds that there are.
  package enum Kind: String, Sendable { case dim, const }

  /// Which of its kinds it is.
  package let kind: Kind
  /// The names with their values, in textual order.
  package let bindings: [Binding]
  /// Where it stands.
  package let span: Span
}

/// `name = value`: in `dim` and `const`, in the settings of `train`, and carried by a `scan`.
package struct Binding: Sendable {
  /// The name that it declares.
  package let name: Name
  /// The value, as it is written.
  package let value: Expression
  /// Where it stands.
  package let span: Span
}

/// `data name { field … }`.
package struct DataDeclaration: Sendable {
  /// The name that it declares.
  package let name: Name
  /// The fields, `source` among them.
  package let fields: [DataField]
  /// Where it stands.
  package let span: Span
}

/// `name: type = value` in a `data` declaration.
package struct DataField: Sendable {
  /// The name that it declares.
  package let name: Name
  /// The declared type; nil where none is written, as for `source`.
  package let type: TypeSyntax?
  /// The value, as it is written.
  package let value: Expression
  /// Where it stands.
  package let span: Span
}

/// `train model { setting = value … }`.
package struct Train: Sendable {
  /// The model that is trained.
  package let model: Name
  /// The settings, in textual order.
  package let settings: [Binding]
  /// Where it stands.
  package let span: Span

  /// Returns the value of the setting called `name`, or nil where it is not set.
  package func setting(_ name: String) -> Expression? {
    settings.first { $0.name.text == name }?.value
  }
}

/// `derive J = jacobian(f)`.
package struct Derive: Sendable {
  /// The name that it declares.
  package let name: Name
  /// The value, as it is written.
  package let value: Expression
  /// Where it stands.
  package let span: Span
}

/// `check a == b within tolerance`.
package struct Check: Sendable {
  /// What must hold: in well-formed files a comparison.
  package let condition: Expression
  /// The absolute tolerance; nil where none is written.
  package let tolerance: Expression?
  /// Where it stands.
  package let span: Span
}
