// The derivation of what a file derives by itself: gradients, Jacobians, Hessians and their products.

import Elaboration
import Graph
import Rewriting

extension DerivedFunction {
  /// How the derivative came about. Throws `RuleQuarrel`.
  package func derivation() throws -> Derivation {
    var builder = DerivationBuilder(graph)
    let function = self.function.by.reduce(Formula.name(self.function.name)) {
      Formula.derivative($0, by: .name($1))
    }
    for source in sources { builder.symbols.name(source.node, .name(source.name)) }
    // What indices are called is settled first; after that, each step means something.
    let written = try settlingNames([result], in: graph)
    builder.symbols.name(written[0], function)
    let values = try builder.writtenSection("The function, as written", of: written)
    if !sizes.isEmpty {
      let list = sizes.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
      builder.add(
        .remark("for \(list): where a formula divides by a size, it stands as this number"))
    }
    let (roots, log) = try rewrite(written, in: graph, upTo: .specialize)
    try builder.simplifiedSection(
      "Simplified, by rules that hold for all values", of: values, by: log)
    try derive(NamedValue(node: roots[0], name: function), &builder)
    return builder.derivation(titled: title)
  }

  private var title: String {
    let names = sources.map(\.name)
    let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "")
    return "\(name) = \(span.text), with respect to \(list)\(names.last ?? "")"
  }

  private var arguments: [NamedValue] {
    sources.map { NamedValue(node: $0.node, name: .name($0.name)) }
  }

  private func derive(_ value: NamedValue, _ builder: inout DerivationBuilder) throws {
    let title = "Differentiated, from the result back"
    switch operation {
    case .gradient, .jacobian, .derivative:
      _ = try builder.derivatives(title, of: value, over: axes, by: arguments)
    case .hessian:
      let first = try builder.derivatives(title, of: value, over: axes, by: arguments)
      for (source, derivative) in zip(sources, first) {
        let name = Formula.derivative(value.name, by: .name(source.name))
        let whole = builder.whole(derivative)
        _ = try builder.derivatives(
          "The derivatives of \(name.text)", of: NamedValue(node: whole, name: name),
          over: source.axes, by: arguments)
      }
    case .vjp:
      let cotangent = graph.variable(Variable(.input, "cotangent", axes: axes))
      let product = graph.reduce(.sum, graph.multiply(cotangent, value.node), over: axes)
      builder.section("The product with the cotangent")
      let name = builder.symbols.introduce(product)
      builder.define(product, as: name)
      _ = try builder.derivatives(
        title, of: NamedValue(node: product, name: name), over: [], by: arguments)
    case .jvp:
      let parts = try builder.derivatives(title, of: value, over: axes, by: arguments)
      try builder.tangents(parts, self, value.name)
    }
  }
}

extension DerivationBuilder {
  /// Shows the derivatives of all elements of `value`, which `axes` count, by `sources`.
  fileprivate mutating func derivatives(
    _ title: String, of value: NamedValue, over axes: [Axis], by sources: [NamedValue]
  ) throws -> [NodeID] {
    var used = Set(axes).union(sources.flatMap { graph.axes($0.node) })
    for id in graph.reachable(from: [value.node]) { used.formUnion(graph.axes(id)) }
    var deltas: [(NodeID, Rational)] = []
    for axis in axes where graph.axes(value.node).contains(axis) {
      let row = axis.unused(in: used)
      used.insert(row)
      deltas.append((graph.apply(.equal, graph.iota(axis), graph.iota(row)), 1))
    }
    return try derivativeSection(
      title, of: value, seed: graph.product(deltas), by: sources, listsSourcesLast: true)
  }

  /// `id` with the values of derivatives in the place of the variables that stand for them.
  func whole(_ id: NodeID) -> NodeID {
    var result = id
    // A definition holds variables of earlier ones only.
    for (variable, value) in definitions.sorted(by: { $0.value > $1.value }) {
      result = graph.substituting([graph.variable(variable): value], in: [result])[0]
    }
    return result
  }

  /// Shows the sum of the derivatives `parts` of `function` along its tangents.
  fileprivate mutating func tangents(
    _ parts: [NodeID], _ function: DerivedFunction, _ name: Formula
  ) throws {
    section("Along the tangent")
    var (shown, whole): ([(NodeID, Double)], [(NodeID, Double)]) = ([], [])
    for (source, part) in zip(function.sources, parts) {
      let tangent = graph.variable(
        Variable(
          .input, function.sources.count == 1 ? "tangent" : "tangent_\(source.name)",
          axes: source.axes))
      let left = Formula.derivative(name, by: .name(source.name))
      let symbol = graph.constantValue(part) == nil ? variable(for: left, part) : part
      shown.append((graph.reduce(.sum, graph.multiply(symbol, tangent), over: source.axes), 1))
      whole.append(
        (graph.reduce(.sum, graph.multiply(self.whole(part), tangent), over: source.axes), 1))
    }
    let rule = StepRule("total derivative", "what comes along several paths adds up")
    let sum = graph.sum(shown)
    let first = ChainLine(formula: formula(sum), node: sum, rules: [rule])
    let rest = try chainLines(graph.sum(whole), by: [], of: name)
    chain(.name(function.name), [first] + rest.filter { $0.formula != first.formula })
  }
}
