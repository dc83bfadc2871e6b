// `derive`: which operator on which function, by which argument.

import Graph
import Language

extension Builder {
  /// The most operators that may be applied to each other: each derivative is a few times as large as
  /// what it was made of.
  private static let mostDerivations = 16

  /// Returns what `derive`, a declaration of `globals`, declares.
  func derivation(_ derive: Derive, in globals: Globals) throws -> Value {
    let name = derive.name.text
    guard globals.pending.insert(name).inserted else {
      throw report("'\(name)' is derived from itself", at: derive.name.span)
    }
    defer { globals.pending.remove(name) }
    do {
      let derivation = try within(Frame(globals)) {
        try self.derivation(derive.value, called: name, depth: 1)
      }
      return .derived(derivation)
    } catch {
      globals.values[name] = .unknown
      throw error
    }
  }

  /// Returns the derivative that `expression`, such as `jacobian(f)`, says; `name` is what messages call
  /// it.
  private func derivation(
    _ expression: Expression, called name: String?, depth: Int
  ) throws -> Derivation {
    let operators = DerivativeOperator.allCases.map(\.rawValue)
    guard case .call(let callee, let arguments) = expression.kind, let word = callee.asName else {
      throw report(
        "an operator and a function are needed here", at: expression.span,
        notes: ["the operators are \(operators.joined(separator: ", "))"],
        help: expression.asName.map {
          operators.contains($0.text) ? "write \($0)(f)" : "write jacobian(\($0))"
        })
    }
    guard let operation = DerivativeOperator(rawValue: word.text) else {
      let meant = closest(to: word.text, in: operators)
      throw report(
        "'\(word)' is no operator that derives", at: word.span,
        notes: meant == nil ? ["the operators are \(operators.joined(separator: ", "))"] : [],
        help: meant.map { "did you mean '\($0)'?" })
    }
    guard depth <= Self.mostDerivations else {
      throw report("this is derived more than \(Self.mostDerivations) times", at: expression.span)
    }
    var function: Expression?
    var chosen: Expression?
    for argument in arguments {
      if let label = argument.label {
        guard label.text == "wrt" else {
          throw report(
            unknownArgument(label, of: word.text, among: ["wrt"], missing: ["wrt"]))
        }
        chosen = argument.value
      } else if function == nil {
        function = argument.value
      } else {
        throw report(
          "'\(word)' takes one function", at: argument.span,
          help: argument.value.asName.map { "to choose an argument, write wrt=\($0)" })
      }
    }
    guard let function else {
      throw report("'\(word)' needs a function", at: expression.span, help: "write \(word)(f)")
    }
    if let chosen, chosen.asName == nil {
      throw report(
        "'wrt' takes the name of an argument of '\(function.quotation)'", at: chosen.span)
    }
    let derivation = Derivation(
      name: name ?? expression.quotation, operation, of: try derivable(function, word, depth),
      called: function.quotation, by: chosen?.asName, at: expression.span)
    guard derivation.depth <= Self.mostDerivations else {
      throw report("this is derived more than \(Self.mostDerivations) times", at: expression.span)
    }
    try check(derivation)
    return derivation
  }

  /// Returns the function that `expression` names, or that another operator in it makes.
  private func derivable(
    _ expression: Expression, _ word: Name, _ depth: Int
  ) throws -> Derivation.Function {
    guard let name = expression.asName else {
      if case .call(let callee, _) = expression.kind,
        callee.asName.flatMap({ DerivativeOperator(rawValue: $0.text) }) != nil
      {
        return .derived(try derivation(expression, called: nil, depth: depth + 1))
      }
      throw report(
        "'\(word)' takes the name of a function", at: expression.span,
        help: "declare one, fn f(x: real) = …, and write \(word)(f)")
    }
    if Language.Reduction.Operation(rawValue: name.text) != nil,
      try find(name.text) == nil || Builtin(rawValue: name.text) != nil
    {
      throw report(
        "'\(name)' is part of the language, and only functions of numbers and an 'fn' can be derived",
        at: name.span, help: "write fn f(x: [n]) = \(name)(x), and \(word)(f)")
    }
    switch try lookUp(name) {
    case .derived(let inner): return .derived(inner)
    case .callables(let declared):
      guard let first = declared.first?.callable else { throw Reported() }
      guard first.kind == .fn else {
        throw report(
          "'\(name)' is \(first.kind.rawValue == "optimizer" ? "an" : "a") \(first.kind.rawValue), "
            + "and only an 'fn' can be derived", at: name.span,
          related: [Label(first.name.span, "declared here")],
          help: first.kind == .layer || first.kind == .model
            ? "write an fn that takes the parameters as arguments" : nil)
      }
      guard first.configuration == nil else {
        throw report(
          "'\(name)' has two lists of arguments, and only an 'fn' with one can be derived",
          at: name.span, related: [Label(first.name.span, "declared here")],
          help: "write an fn that takes all of them: fn f(a: real, x: [n]) = \(name)(a)(x)")
      }
      return .declared(declared)
    case .builtin(let builtin):
      guard builtin.numberParameters != nil else {
        throw report(
          "'\(name)' is no function of numbers, so it has no derivative", at: name.span)
      }
      return .builtin(builtin)
    case let value:
      throw report(
        "a function is needed here, but '\(name)' is \(describe(value))", at: name.span)
    }
  }
}

extension Derivation {
  /// The parameters of each declaration of the root.
  var candidates: [[DerivedParameter]] {
    switch root {
    case .declared(let declared): declared.map { $0.callable.data.map(\.asDerived) }
    case .builtin(let builtin): [builtin.numberParameters ?? []]
    case .derived: []
    }
  }

  /// How many operators are applied to each other.
  var depth: Int { if case .derived(let inner) = function { inner.depth + 1 } else { 1 } }
}
