// Functions, layers, models and optimizers: whatever is declared with parameters and a body.

/// `fn`, `layer`, `model` or `optimizer`, with its parameters, results and body.
package struct Callable: Sendable {
  /// The kinds that there are.
  package enum Kind: String, Sendable, CaseIterable { case fn, layer, model, optimizer }

  /// What follows the signature.
  package enum Body: Sendable {
    /// `= expression`, the short form.
    case expression(Expression)
    /// `{ … }`, which assigns the named results.
    case block(Block)
  }

  /// Which of its kinds it is.
  package let kind: Kind
  /// The name that it declares.
  package let name: Name
  /// The first of two parameter lists; nil where the declaration has one list, which is `data`.
  package let configuration: [Parameter]?
  /// The last parameter list: the tensors.
  package let data: [Parameter]
  /// What stands after `->`; nil where there is no arrow.
  package let output: Output?
  /// The body.
  package let body: Body
  /// The signature: from the keyword up to the body.
  package let signatureSpan: Span
  /// Where it stands.
  package let span: Span

  /// All parameters: configuration first, then data.
  package var parameters: [Parameter] { (configuration ?? []) + data }

  /// The statements of a block body; none for the short form.
  package var statements: [Statement] {
    if case .block(let block) = body { block.statements } else { [] }
  }
}

/// `name: type = default`: a parameter, or a result (which has no default).
package struct Parameter: Sendable {
  /// The name that it declares.
  package let name: Name
  /// The declared type; nil where none is written.
  package let type: TypeSyntax?
  /// The default value; nil where the argument is required.
  package let defaultValue: Expression?
  /// Where it stands.
  package let span: Span
}

/// The results that a signature names: `-> y: [n]` or `-> (y: [n], h: [m])`.
package struct Output: Sendable {
  /// The results, in textual order.
  package let results: [Parameter]
  /// Whether the results are written in parentheses.
  package let isTuple: Bool
  /// Where it stands.
  package let span: Span
}
