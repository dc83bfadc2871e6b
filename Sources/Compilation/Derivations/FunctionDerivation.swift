// The derivation of what a file derives by itself: gradients, Jacobians, Hessians and their products.

import Elaboration
import Graph
import Rewriting

extension DerivedFunction {
  /// How the derivative came about. Throws `RuleQuarrel`.
  package func derivation() throws -> Derivation {
    var builder = DerivationBuilder(graph, presentation: Rule.presentation)
    for source in sources { builder.symbols.name(source.node, .name(source.name)) }
    // What indices are called is settled first; after that, each step means something.
    let written = try settlingNames([result], in: graph)
    let function = self.name(of: written[0])
    builder.symbols.name(written[0], ownFormula(of: written[0], builder) ?? function)
    declarationSection(&builder)
    let values = try builder.writtenSection("The function, in formulas", of: written)
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

  /// What the value of the function is called: like the function, with primes if an argument is called so.
  private func name(of value: NodeID) -> Formula {
    let leaves = graph.reachable(from: [value] + sources.map(\.node))
      .filter { graph.operands($0).isEmpty }
    let taken = Set(leaves.compactMap { graph.name($0) }).union(sources.map(\.name))
    var word = function.name
    while taken.contains(word) { word += "'" }
    return function.by.reduce(.name(word)) { .derivative($0, by: .name($1)) }
  }

  /// The formula of `value` if that is the function's own name with its arguments, as for exp(x): it says
  /// more than exp.
  private func ownFormula(of value: NodeID, _ builder: DerivationBuilder) -> Formula? {
    guard function.by.isEmpty else { return nil }
    let formula = builder.formula(value)
    return switch formula {
    case .call(let own, _) where own.rawValue == function.name: formula
    case .squareRoot where function.name == "sqrt": formula
    default: nil
    }
  }

  /// The most lines of a declaration that are shown.
  private static let mostLines = 16

  /// Shows the declaration that the derivation begins with, as it stands in its file.
  private func declarationSection(_ builder: inout DerivationBuilder) {
    guard let declaration else { return }
    builder.section("The function, as written")
    let lines = declaration.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    builder.add(
      .source(
        lines.count > Self.mostLines ? lines.prefix(Self.mostLines - 1) + ["…"] : lines))
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
      try builder.wholeDerivatives(title, of: value, over: axes, by: arguments)
    case .hessian:
      let first = try builder.derivatives(title, of: value, over: axes, by: arguments)
      for (source, derivative) in zip(sources, first) {
        let name = Formula.derivative(value.name, by: .name(source.name))
        let whole = builder.whole(derivative)
        try builder.wholeDerivatives(
          "The derivatives of \(name.text)", of: NamedValue(node: whole, name: name),
          over: source.axes, by: arguments)
      }
    case .vjp:
      let cotangent = graph.variable(
        Variable(.input, directions.first ?? "cotangent", axes: axes))
      let product = graph.reduce(.sum, graph.multiply(cotangent, value.node), over: axes)
      builder.section("The product with the cotangent")
      let name = builder.symbols.introduce(product)
      builder.define(product, as: name)
      try builder.wholeDerivatives(
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
    var rows: [Axis] = []
    for axis in axes where graph.axes(value.node).contains(axis) {
      let row = axis.unused(in: used)
      used.insert(row)
      rows.append(row)
      deltas.append((graph.apply(.equal, graph.iota(axis), graph.iota(row)), 1))
    }
    let before = sectionCount
    let result = try derivativeSection(
      title, of: value, seed: graph.product(deltas), by: sources, listsSourcesLast: true)
    if sectionCount > before { count(value.name, along: rows) }
    return result
  }

  /// Shows the derivatives of all elements of `value`, and each of them as one formula where that can be
  /// read.
  fileprivate mutating func wholeDerivatives(
    _ title: String, of value: NamedValue, over axes: [Axis], by sources: [NamedValue]
  ) throws {
    let parts = try derivatives(title, of: value, over: axes, by: sources)
    guard iterations.isEmpty else { return }
    var shown: [(Formula, [ChainLine])] = []
    for (source, part) in zip(sources, parts) {
      let whole = self.whole(part)
      guard whole != part else { continue }
      let (final, _) = try simplified(whole)
      guard shownSize(final) <= Self.mostSymbolsOfWhole else { continue }
      let rule = StepRule("substitution", "each derivative in the place of its name")
      let lines = try chainLines(whole, by: [rule], of: value.name)
      shown.append((Formula.derivative(value.name, by: source.name), lines))
    }
    guard !shown.isEmpty else { return }
    section("All in one")
    for (left, lines) in shown { chain(left, lines) }
  }

  /// The most symbols of a derivative that is shown as one formula.
  private static let mostSymbolsOfWhole = 24

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
    let directions = function.tangents
    for (source, (part, tangent)) in zip(function.sources, zip(parts, directions)) {
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

extension DerivedFunction {
  /// The tangent of each source: a variable, or an element of one where numbers count as a vector.
  fileprivate var tangents: [NodeID] {
    guard directions.count < sources.count, let name = directions.first else {
      return zip(sources, directions).map {
        graph.variable(Variable(.input, $1, axes: $0.axes))
      }
    }
    let place = Axis("\(sources.count)", sources.count)
    let all = graph.variable(Variable(.input, name, axes: [place]))
    return sources.indices.map {
      graph.access(all, [place: .affine(Affine([], offset: $0))])
    }
  }
}
