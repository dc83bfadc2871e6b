// What a `derive` derives, as a graph of its own: for derivations, which show how it is derived.

import Graph
import Language

/// A function that a file derives, built on variables that are called as its parameters are.
package struct DerivedFunction {
  /// The name that `derive` declares.
  package let name: String
  /// The operator and its arguments, as they are written.
  package let span: Span
  /// The operator.
  package let operation: DerivativeOperator
  /// What is derived, by name: `f`, or for `derivative(f, wrt=x)` f and x.
  package let function: (name: String, by: [String])
  /// The graph that all nodes are of.
  package let graph: Graph
  /// What the function gives, before anything is simplified.
  package let result: NodeID
  /// The axes that count its elements; the node may lack some.
  package let axes: [Axis]
  /// The arguments that it is derived by.
  package let sources: [Argument]
  /// The sizes that every call may choose, with what they are here.
  package let sizes: [(name: String, value: Int)]

  /// An argument as a variable.
  package struct Argument {
    /// The parameter's name.
    package let name: String
    /// The variable.
    package let node: NodeID
    /// Its axes in declared order.
    package let axes: [Axis]
  }
}

extension Elaborator {
  /// The names that the file derives, in the order of the text.
  package var derivedNames: [String] { derivations.map(\.name.text) }

  private var derivations: [Derive] {
    unit.file.declarations.compactMap { if case .derive(let it) = $0 { it } else { nil } }
  }

  /// Returns what the `derive` of this name derives; nil if there is none, or if nothing but a call tells
  /// of which shapes its arguments are. Sizes that a call chooses are small numbers that fit. Of a function that
  /// is declared several times, the first that can be derived counts.
  package func derivedFunction(_ name: String) -> DerivedFunction? {
    guard let derive = derivations.first(where: { $0.name.text == name }) else { return nil }
    for extents in assumedExtents {
      var candidate = 0
      while true {
        let builder = builder(.evaluation)
        let (function, isLast) = builder.derivedFunction(derive, candidate, extents)
        if let function, builder.diagnostics.isEmpty, !function.isEmpty { return function }
        if isLast { break }
        candidate += 1
      }
    }
    return nil
  }
}

/// The values of the sizes that a call would choose, in their order: small and different ones, and where
/// these do not fit each other, such as can be halved and hold what comes behind.
private let assumedExtents = [
  Array(3..<20), [12, 4, 6, 8, 10, 14, 16, 18], [20, 16, 4, 2, 3, 6, 8, 10],
]

extension DerivedFunction {
  /// Whether the function has no values, as a window has no place that is longer than what it slides over.
  fileprivate var isEmpty: Bool {
    graph.reachable(from: [result]).contains { id in
      graph.axes(id).contains { $0.extent == 0 }
    }
  }
}

extension Builder {
  /// Returns what `derive` derives, by the declaration of this number, and whether it is the last one.
  fileprivate func derivedFunction(
    _ derive: Derive, _ candidate: Int, _ extents: [Int]
  ) -> (function: DerivedFunction?, isLast: Bool) {
    within(Frame(program.globals)) {
      guard case .derived(let derivation)? = try? find(derive.name.text) else { return (nil, true) }
      switch derivation.root {
      case .derived: return (nil, true)
      case .builtin(let builtin):
        let parameters = builtin.numberParameters ?? []
        let function = try? self.function(derivation, parameters, []) {
          try parameters.map { try input($0.name, [], .real, derivation.span) }
        } root: { values in
          try call(
            builtin, values.map { Given(label: nil, value: $0, span: derivation.span) },
            derivation.span)
        }
        return (function, true)
      case .declared(let declared):
        let isLast = candidate >= declared.count - 1
        guard declared.indices.contains(candidate) else { return (nil, true) }
        return (try? function(derivation, declared[candidate], extents), isLast)
      }
    }
  }

  /// Returns what `derivation` derives, if `declared` is what it begins with.
  private func function(
    _ derivation: Derivation, _ declared: Declared, _ extents: [Int]
  ) throws -> DerivedFunction {
    let callable = declared.callable
    let roots = callable.data.map(\.asDerived)
    return try within(Frame(declared.globals)) {
      let sizes = try assumeSizes(of: callable, extents)
      let isSource = Set(derivation.chosen(among: roots).map(\.name))
      let values = try callable.data.map {
        try argument($0, isVaried: isSource.contains($0.name.text), size: extents[0])
      }
      let given = values.map { value in
        value.map { Given(label: nil, value: $0, span: callable.name.span) }
      }
      if let fault = try fit(callable.data, given, of: callable) { throw report(fault) }
      let inner = frame
      return try function(derivation, roots, sizes) {
        try callable.data.map { parameter in
          guard let value = inner.locals[parameter.name.text] else { throw Reported() }
          return try tensor(of: value, parameter.span)
        }
      } root: { values in
        var inner = inner
        for (parameter, value) in zip(callable.data, values) {
          inner.locals[parameter.name.text] = value
        }
        return try run(callable, inner, derivation.span)
      }
    }
  }

  private func function(
    _ derivation: Derivation, _ roots: [DerivedParameter], _ sizes: [(name: String, value: Int)],
    _ inputs: () throws -> [TensorValue], root: ([Value]) throws -> Value
  ) throws -> DerivedFunction {
    let inputs = try inputs()
    let parameters = derivation.functionParameters(roots)
    // A product with a tangent that is derived again has arguments of shapes that nothing declares.
    guard parameters.count == inputs.count else { throw Reported() }
    let arguments = zip(parameters, inputs).map {
      DerivedArgument(parameter: $0, value: .tensor($1), span: derivation.span)
    }
    let result: Value
    if case .derived(let inner) = derivation.function {
      result = try value(of: inner, arguments, roots, derivation.span, root)
    } else {
      result = try root(arguments.map(\.value))
    }
    if case .tuple(let parts) = result {
      throw report(
        severalResults(derivation, parts.count, at: derivation.span, derivation.span))
    }
    let number = try tensor(of: result, derivation.span)
    let chosen = Set(derivation.chosen(among: parameters).map(\.name))
    return DerivedFunction(
      name: derivation.name, span: derivation.span, operation: derivation.operation,
      function: derivation.functionPath, graph: graph, result: number.node, axes: number.axes,
      sources: zip(parameters, inputs).filter { chosen.contains($0.0.name) }.map {
        DerivedFunction.Argument(name: $0.name, node: $1.node, axes: $1.axes)
      }, sizes: sizes)
  }

  // MARK: Arguments

  /// Gives the sizes that a call of `callable` chooses the values `extents`, and returns these.
  private func assumeSizes(
    of callable: Callable, _ extents: [Int]
  ) throws -> [(name: String, value: Int)] {
    var result: [(name: String, value: Int)] = []
    func assume(_ size: Expression) throws {
      guard let name = size.asName, frame.locals[name.text] == nil else { return }
      if case .size(let known)? = try find(name.text) {
        frame.locals[name.text] = .size(known)
        return
      }
      // More sizes than there are values have the last one.
      let value = extents[min(result.count, extents.count - 1)]
      result.append((name.text, value))
      frame.locals[name.text] = .size(.named(name.text, value))
    }
    for type in callable.data.compactMap(\.type) {
      for case .size(let size) in type.dimensions ?? [] { try assume(size) }
      if case .index(let size) = type.element.kind { try assume(size) }
    }
    // `...` may stand for no dimensions at all.
    frame.ellipsis = []
    return result
  }

  /// Returns a variable for `parameter`; nil where its default is taken.
  private func argument(_ parameter: Parameter, isVaried: Bool, size: Int) throws -> Value? {
    let name = parameter.name.text
    if parameter.defaultValue != nil, !isVaried { return nil }
    guard let type = parameter.type else {
      return .tensor(try input(name, [], .real, parameter.span))
    }
    if case .dim = type.element.kind { return .size(.literal(size)) }
    var element = try element(type)
    // A distribution may be varied in any direction, so the promise of its kind does not hold.
    if isVaried, element == .simplex { element = .real }
    return .tensor(try input(name, try sizes(type), element, parameter.span))
  }
}

extension Derivation {
  /// The function that is derived, by name, and by what operators inside this one derive it already.
  fileprivate var functionPath: (name: String, by: [String]) {
    guard functionName.contains("("), case .derived(let inner) = function else {
      return (functionName, [])
    }
    let path = inner.functionPath
    let by = inner.argument?.text ?? inner.candidates.first?.first?.name ?? "x"
    return (path.name, path.by + [by])
  }
}
