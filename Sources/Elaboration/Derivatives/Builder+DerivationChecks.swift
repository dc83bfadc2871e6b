// What can be wrong with a derivative whatever it is called with, and errors that calls share.

import Graph
import Language

extension Builder {
  /// Reports what is wrong with `derivation` whatever it is called with.
  func check(_ derivation: Derivation) throws {
    try checkResults(of: derivation)
    let candidates = derivation.candidates
    let parameters = candidates.map { derivation.functionParameters($0) }
    if let argument = derivation.argument {
      let having = parameters.filter { $0.contains { $0.name == argument.text } }
      guard !having.isEmpty else {
        throw report(
          unknownArgument(
            argument, of: derivation.functionName, among: parameters.first?.map(\.name) ?? [],
            missing: []))
      }
      guard having.contains(where: { !derivation.chosen(among: $0).filter(\.isReal).isEmpty })
      else { throw report(noDerivative(derivation, argument)) }
    }
    let chosen = parameters.map { derivation.chosen(among: $0) }.filter { !$0.isEmpty }
    guard !chosen.isEmpty else {
      throw report(
        "'\(derivation.functionName)' takes no real numbers, so there is nothing to derive by",
        at: derivation.span)
    }
    if derivation.operation == .derivative, chosen.allSatisfy({ $0.count > 1 }) {
      throw report(severalArguments(derivation, chosen[0].map(\.name)))
    }
    if derivation.operation == .derivative, chosen.allSatisfy({ $0.contains(where: \.hasSize) }) {
      throw report(
        notANumber(
          derivation, chosen[0].first?.name ?? "", at: derivation.argument?.span ?? derivation.span)
      )
    }
    if derivation.operation == .hessian,
      chosen.allSatisfy({ $0.count > 1 && !$0.allSatisfy(\.mayBeNumber) })
    {
      throw report(severalArguments(derivation, chosen[0].map(\.name)))
    }
  }

  /// Reports results that are declared and have no derivative of this kind.
  private func checkResults(of derivation: Derivation) throws {
    guard case .declared(let declared) = derivation.function else { return }
    let outputs = declared.compactMap(\.callable.output)
    guard outputs.count == declared.count, let output = outputs.first else { return }
    if outputs.allSatisfy({ $0.results.count > 1 }) {
      throw report(
        severalResults(derivation, output.results.count, at: derivation.span, output.span))
    }
    let isOfNumber = derivation.operation == .gradient || derivation.operation == .hessian
    let areSized = outputs.allSatisfy { $0.results.first?.type?.hasSize ?? false }
    guard isOfNumber, areSized, let type = output.results.first?.type else { return }
    throw report(
      notOfNumber(
        derivation, type.span.text, at: derivation.span, Label(type.span, "declared here"))
    )
  }

  /// The error for a function with `count` results.
  func severalResults(
    _ derivation: Derivation, _ count: Int, at span: Span, _ place: Span
  ) -> Diagnostic {
    Diagnostic(
      "'\(derivation.functionName)' has \(count) results, and a derivative is of one", at: span,
      related: [Label(place, "declared here")])
  }

  /// The error for a result of the type `type`, which should be a single number.
  func notOfNumber(
    _ derivation: Derivation, _ type: String, at span: Span, _ label: Label
  ) -> Diagnostic {
    let operation = derivation.operation.rawValue
    return Diagnostic(
      "'\(operation)' is of a single number, but the result of '\(derivation.functionName)' is "
        + type, at: span, related: [label],
      help: derivation.operation == .gradient
        ? "use 'jacobian', or 'vjp' with a cotangent" : "use 'jacobian' of a 'jacobian'")
  }

  private func noDerivative(_ derivation: Derivation, _ argument: Name) -> Diagnostic {
    var declared: Parameter?
    if case .declared(let callables) = derivation.root {
      declared = callables.flatMap(\.callable.data).first { $0.name.text == argument.text }
    }
    let type = declared?.type?.span.text ?? "no real number"
    return Diagnostic(
      "'\(argument)' of '\(derivation.functionName)' is \(type), and only real numbers have "
        + "derivatives", at: argument.span,
      related: declared.map { [Label($0.span, "declared here")] } ?? [])
  }

  /// The error for an operator that is by one argument, where there are several.
  func severalArguments(_ derivation: Derivation, _ names: [String]) -> Diagnostic {
    Diagnostic(
      "'\(derivation.operation.rawValue)' is by one argument, but '\(derivation.functionName)' has "
        + "\(names.count): \(names.joined(separator: ", "))", at: derivation.span,
      help: "choose one: \(derivation.operation.rawValue)(\(derivation.functionName), "
        + "wrt=\(names.first ?? "x"))")
  }

  /// The error for the argument `name`, which should be a single number.
  func notANumber(_ derivation: Derivation, _ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "'derivative' is by a single number, which '\(name)' of '\(derivation.functionName)' is not",
      at: span, help: "use 'gradient' for a result that is a number, or 'jacobian'")
  }
}
