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
  /// The declaration that all derivations begin with; nil where that is a function of the language.
  package let declaration: Span?
  /// The graph that all nodes are of.
  package let graph: Graph
  /// What the function gives, before anything is simplified.
  package let result: NodeID
  /// The axes that count its elements; the node may lack some.
  package let axes: [Axis]
  /// The arguments that it is derived by.
  package let sources: [Argument]
  /// The parameters that the operator adds: tangents or a cotangent.
  package let directions: [String]
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
    // What has no values for small sizes may have some for larger ones, or never has any.
    var empty: DerivedFunction?
    for extents in assumedExtents {
      var candidate = 0
      while true {
        let builder = builder(.evaluation)
        let (function, isLast) = builder.derivedFunction(derive, candidate, extents)
        if let function, builder.diagnostics.isEmpty {
          if !function.isEmpty { return function }
          empty = empty ?? function
        }
        if isLast { break }
        candidate += 1
      }
    }
    return empty
  }
}

/// The values of the sizes that a call would choose, in their order: small and different ones, and where
/// these do not fit each other, such as can be halved and hold what comes behind, or others.
private let assumedExtents = [
  Array(3..<20), [12, 4, 6, 8, 10, 14, 16, 18], [20, 16, 4, 2, 3, 6, 8, 10],
  // The last ones are shorter than those before, as windows are.
  [2, 3, 2, 7, 6, 3, 3, 2],
]

/// The value of an argument that is itself a size, such as a stride: the smallest that changes anything.
private let assumedOption = 2

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
          try parameters.map { .tensor(try input($0.name, [], .real, derivation.span)) }
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
      var sizes = try assumeSizes(of: callable, extents)
      for case let parameter in callable.data
      where parameter.isSize && parameter.defaultValue == nil {
        sizes.append((parameter.name.text, assumedOption))
      }
      let isSource = Set(derivation.chosen(among: roots).map(\.name))
      let values = try callable.data.map {
        try argument($0, isVaried: isSource.contains($0.name.text))
      }
      let given = values.map { value in
        value.map { Given(label: nil, value: $0, span: callable.name.span) }
      }
      if let fault = try fit(callable.data, given, of: callable) { throw report(fault) }
      let inner = frame
      return try function(derivation, roots, sizes) {
        try callable.data.map { parameter in
          guard let value = inner.locals[parameter.name.text] else { throw Reported() }
          return value
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
    _ inputs: () throws -> [Value], root: ([Value]) throws -> Value
  ) throws -> DerivedFunction {
    let inputs = try self.inputs(of: derivation.function, roots, try inputs(), root)
    let parameters = derivation.functionParameters(roots)
    guard parameters.count == inputs.count else { throw Reported() }
    let arguments = zip(parameters, inputs).map {
      DerivedArgument(parameter: $0, value: $1, span: derivation.span)
    }
    let result = try value(of: derivation.function, arguments, roots, root)
    if case .tuple(let parts) = result {
      throw report(
        severalResults(derivation, parts.count, at: derivation.span, derivation.span))
    }
    let number = try tensor(of: result, derivation.span)
    let chosen = Set(derivation.chosen(among: parameters).map(\.name))
    var declaration: Span?
    if case .declared(let declared) = derivation.root {
      declaration = declared.first?.callable.span
    }
    return DerivedFunction(
      name: derivation.name, span: derivation.span, operation: derivation.operation,
      function: derivation.functionPath, declaration: declaration, graph: graph,
      result: number.node, axes: number.axes,
      sources: try zip(parameters, inputs).filter { chosen.contains($0.0.name) }.map {
        let value = try tensor(of: $1, derivation.span)
        return DerivedFunction.Argument(name: $0.name, node: value.node, axes: value.axes)
      },
      directions: derivation.parameters(roots).dropFirst(parameters.count).map(\.name),
      sizes: sizes)
  }

  /// Returns variables for all parameters of `function`: `inputs` for those of the function that all
  /// derivations begin with, which `root` computes, and tangents and cotangents of the shapes that they have.
  private func inputs(
    of function: Derivation.Function, _ roots: [DerivedParameter], _ inputs: [Value],
    _ root: ([Value]) throws -> Value
  ) throws -> [Value] {
    guard case .derived(let inner) = function else { return inputs }
    let own = try self.inputs(of: inner.function, roots, inputs, root)
    let parameters = inner.functionParameters(roots)
    let added = inner.parameters(roots).dropFirst(parameters.count)
    let arguments = zip(parameters, own).map {
      DerivedArgument(parameter: $0, value: $1, span: inner.span)
    }
    var shapes: [[Size]] = []
    switch inner.operation {
    case .gradient, .jacobian, .hessian, .derivative: break
    case .vjp:
      shapes = [try tensor(of: value(of: inner.function, arguments, roots, root), inner.span).sizes]
    case .jvp:
      let sources = try sources(of: inner, among: arguments, inner.span)
      shapes =
        sources.isVector
        ? [[.literal(sources.positions.count)]] : sources.variables.map(\.sizes)
    }
    return own
      + (try zip(added, shapes).map { .tensor(try input($0.name, $1, .real, inner.span)) })
  }

  /// Returns what `function` gives for `arguments`.
  private func value(
    of function: Derivation.Function, _ arguments: [DerivedArgument], _ roots: [DerivedParameter],
    _ root: ([Value]) throws -> Value
  ) throws -> Value {
    if case .derived(let inner) = function {
      return try value(of: inner, arguments, roots, inner.span, root)
    }
    return try root(arguments.map(\.value))
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
  private func argument(_ parameter: Parameter, isVaried: Bool) throws -> Value? {
    let name = parameter.name.text
    if parameter.defaultValue != nil, !isVaried { return nil }
    guard let type = parameter.type else {
      return .tensor(try input(name, [], .real, parameter.span))
    }
    if parameter.isSize { return .size(.literal(assumedOption)) }
    var element = try element(type)
    // A distribution may be varied in any direction, so the promise of its kind does not hold.
    if isVaried, element == .simplex { element = .real }
    return .tensor(try input(name, try sizes(type), element, parameter.span))
  }
}

extension Parameter {
  /// Whether the parameter is a size.
  fileprivate var isSize: Bool {
    if case .dim? = type?.element.kind { true } else { false }
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
