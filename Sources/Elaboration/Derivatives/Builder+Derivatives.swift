// Calls of derivatives: the function's body on variables, its derivative, and what was given put in.

import Graph
import Language
import Rewriting

extension Builder {
  /// The most operations of a value that is derived once more.
  private static let mostDerivedNodes = 100_000

  /// Returns the value of `derivation` for the arguments `given`.
  func call(_ derivation: Derivation, _ given: [Given], _ span: Span) throws -> Value {
    for argument in given {
      if case .unknown = argument.value { throw Reported() }
    }
    switch derivation.root {
    case .derived: throw Reported()
    case .builtin(let builtin):
      let roots = builtin.numberParameters ?? []
      let parameters = derivation.parameters(roots)
      switch assign(given, to: parameters, of: derivation, at: span, declared: nil) {
      case .failure(let fault): throw report(fault)
      case .success(let places):
        let arguments = zip(parameters, places).compactMap { parameter, place in
          place.map {
            DerivedArgument(parameter: parameter, value: given[$0].value, span: given[$0].span)
          }
        }
        return try value(of: derivation, arguments, roots, span) { values in
          try call(
            builtin, values.map { Given(label: nil, value: $0, span: span) }, span)
        }
      }
    case .declared(let declared): return try call(derivation, declared, given, span)
    }
  }

  /// Returns the value of `derivation` for the first of `declared` that takes `given`.
  private func call(
    _ derivation: Derivation, _ declared: [Declared], _ given: [Given], _ span: Span
  ) throws -> Value {
    var faults: [Diagnostic] = []
    for candidate in declared {
      let callable = candidate.callable
      let roots = callable.data.map(\.asDerived)
      let parameters = derivation.parameters(roots)
      switch assign(
        given, to: parameters, of: derivation, at: span, declared: callable.name.span)
      {
      case .failure(let fault): faults.append(fault)
      case .success(let places):
        let values = places.map { $0.map { given[$0] } }
        let count = callable.data.count
        let fitted = try within(Frame(candidate.globals)) {
          (try fit(callable.data, Array(values[..<count]), of: callable), frame)
        }
        if let fault = fitted.0 {
          faults.append(fault)
          continue
        }
        var inner = opening(Array(values[..<count]), callable.data, in: fitted.1)
        let arguments = zip(parameters, values).enumerated().map { position, entry in
          let value = position < count ? inner.locals[entry.0.name] : entry.1?.value
          return DerivedArgument(
            parameter: entry.0, value: value ?? .unknown, span: entry.1?.span ?? span)
        }
        return try value(of: derivation, arguments, roots, span) { values in
          for (parameter, value) in zip(callable.data, values) {
            inner.locals[parameter.name.text] = value
          }
          return try run(callable, inner, span)
        }
      }
    }
    if faults.count == 1 { throw report(faults[0]) }
    let types = given.map { describe($0.value) }.joined(separator: ", ")
    throw report(
      "no '\(derivation.name)' takes (\(types))", at: span,
      related: declared.map { Label($0.callable.name.span, "takes (\($0.callable.dataText))") })
  }

  private func assign(
    _ given: [Given], to parameters: [DerivedParameter], of derivation: Derivation, at span: Span,
    declared: Span?
  ) -> Result<[Int?], Diagnostic> {
    Elaboration.assign(
      given, to: parameters.map(\.name), hasDefault: parameters.map(\.hasDefault),
      of: derivation.name, at: span, declared: declared)
  }

  /// Returns the value of `derivation` for `arguments`, of which the last ones are tangents or a
  /// cotangent. `root` computes the function that all derivations begin with, whose parameters are
  /// `roots`.
  func value(
    of derivation: Derivation, _ arguments: [DerivedArgument], _ roots: [DerivedParameter],
    _ span: Span, _ root: ([Value]) throws -> Value
  ) throws -> Value {
    let ownCount = derivation.functionParameters(roots).count
    var own = Array(arguments.prefix(ownCount))
    let added = Array(arguments.dropFirst(ownCount))
    let sources = try sources(of: derivation, among: own, span)
    for (position, variable) in zip(sources.positions, sources.variables) {
      own[position].value = .tensor(variable)
    }
    depth += Self.depthOfCall
    defer { depth -= Self.depthOfCall }
    let result: Value =
      if case .derived(let inner) = derivation.function {
        try value(of: inner, own, roots, span, root)
      } else {
        try root(own.map(\.value))
      }
    if case .tuple(let parts) = result {
      throw report(severalResults(derivation, parts.count, at: span, derivation.span))
    }
    var number = try tensor(of: result, span)
    number.node = try simplified(number.node, span)
    let derived = try derivative(derivation, of: number, by: sources, added, span)
    return try substituting(sources, in: derived, span)
  }

  // MARK: Before and after

  /// Returns `node` by the algebraic rules, as a loss is before it is differentiated, and with functions
  /// that exist as such: the derivative of a softmax is made of shares, which do not overflow, and not of
  /// exponentials.
  func simplified(_ node: NodeID, _ span: Span) throws -> NodeID {
    // Rules that quarrel are reported where all is rewritten; until then the node will do as it is.
    let result = (try? rewrite([node], in: graph, upTo: .specialize).roots.first) ?? node
    let count = graph.reachable(from: [result]).count
    guard count <= Self.mostDerivedNodes else {
      throw report(
        "what is derived here is too large", at: span,
        notes: ["it takes \(count) operations, and at most \(Self.mostDerivedNodes) are derived"])
    }
    return result
  }

  /// Returns `value` with what was given in place of the variables of `sources`.
  private func substituting(
    _ sources: DerivativeSources, in value: Value, _ span: Span
  ) throws -> Value {
    let replacements = Dictionary(
      zip(sources.nodes, sources.given.map(\.node)), uniquingKeysWith: { first, _ in first })
    func replaced(_ tensor: TensorValue) throws -> TensorValue {
      try checkExtents(tensor.sizes, at: span)
      let node = graph.substituting(replacements, in: [tensor.node], keepingOrigins: true)[0]
      return TensorValue(node: node, dimensions: tensor.dimensions, element: .real)
    }
    switch value {
    case .tensor(let tensor): return .tensor(try replaced(tensor))
    case .tuple(let parts):
      return .tuple(try parts.map { .tensor(try replaced(try tensor(of: $0, span))) })
    default: return value
    }
  }
}
