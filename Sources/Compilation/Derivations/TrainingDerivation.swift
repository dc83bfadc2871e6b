// The derivation of a training step: from the loss as it is written to the C that computes its
// derivatives.

import CodeGeneration
import Graph
import Rewriting

extension TrainingStep {
  /// The derivation of the derivative of the loss by the parameter called `chosen`, or by all; nil if
  /// there is no such parameter. `rules` are those that the step was compiled with.
  package func derivation(of chosen: String? = nil, rules: [Rule] = Rule.all) throws -> Derivation?
  {
    let indices = model.parameters.indices.filter { index in
      chosen == nil || model.parameters[index].variable.name == chosen
    }
    guard !indices.isEmpty else { return nil }
    var builder = DerivationBuilder(graph)
    let parameters = indices.map { model.parameters[$0] }
    let lossName = Formula.name("loss")
    builder.symbols.name(loss, lossName)
    let values = try builder.writtenSection("The loss, as written", of: [loss])
    try builder.simplifiedSection(
      "Simplified, by rules that hold for all values", of: values, by: logs.loss)
    let sources = parameters.map {
      NamedValue(node: $0.node, name: builder.symbols[$0.node] ?? .name($0.variable.name))
    }
    _ = try builder.derivativeSection(
      "Differentiated, from the loss back",
      of: NamedValue(node: simplifiedLoss, name: lossName), seed: graph.constant(1), by: sources)
    computedSections(indices, &builder)
    builder.refusalSection([logs.loss, logs.gradients, logs.step].flatMap(\.refusals))
    try codeSection(parameters.map(\.variable.name), &builder, rules)
    let names = parameters.map(\.variable.name)
    let list =
      names.count > 4
      ? "all \(names.count) parameters"
      : names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "")
        + (names.last ?? "")
    return builder.derivation(
      titled: "The derivative of the loss of '\(model.name)' with respect to \(list)")
  }

  // MARK: What is computed

  /// What the last phases of rewriting change, and what comes out.
  private func computedSections(_ indices: [Int], _ builder: inout DerivationBuilder) {
    let results = indices.map { optimizedGradients[$0].node }
    let before = indices.map { gradients[$0].node } + model.results.map(\.node)
    builder.nameDerivatives(below: before, of: "loss")
    builder.stableSection("Brought into the form that is computed", below: before, by: logs.step)
    builder.section("The result")
    builder.nameDerivatives(below: results, of: "loss")
    let targets = zip(indices, results).map { index, node in
      NamedValue(
        node: node,
        name: .derivative(
          of: .name("loss"),
          by: [
            builder.symbols[model.parameters[index].node] ?? .name(gradients[index].name)
          ]))
    }
    builder.results(targets)
  }

  // MARK: The C

  /// The most lines of C that are shown below a comment.
  private static let mostLines = 8

  /// The lines of C that compute the derivatives by `parameters`, with the comments above them.
  private func codeSection(
    _ parameters: [String], _ builder: inout DerivationBuilder, _ rules: [Rule]
  ) throws {
    builder.section("In C")
    let lines = printModule(try functions(rules: rules), title: model.name)
      .split(separator: "\n").map(String.init)
    func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("/*") }
    func first(_ start: String) -> Int? {
      lines.firstIndex { $0.drop { $0 == " " }.hasPrefix("/* \(start)") }
    }
    for name in parameters {
      guard let start = first("∂loss/∂\(name) = ") ?? first("next \(name) = ") else { continue }
      let code = lines[(start + 1)...].prefix { !isComment($0) && $0 != "}" }
      var shown = [lines[start]] + code.prefix(Self.mostLines)
      if code.count > Self.mostLines { shown.append("…") }
      let indent = shown.map { $0.prefix { $0 == " " }.count }.min() ?? 0
      builder.add(.code(shown.map { $0 == "…" ? $0 : String($0.dropFirst(indent)) }))
    }
  }
}

extension DerivationBuilder {
  /// Lets the values below `roots` that the compiler knows as derivatives of `result` bear such names.
  mutating func nameDerivatives(below roots: [NodeID], of result: String) {
    let prefix = "∂\(result)/∂"
    for id in graph.reachable(from: roots) {
      guard let name = graph.name(id), name.hasPrefix(prefix), symbols[id] == nil else { continue }
      let by = Formula.name(String(name.dropFirst(prefix.count)))
      // Of two values of one name, it is not known which is meant.
      guard symbols.meanings[.name(by.text + "'")] == nil else { continue }
      let formula = Formula.derivative(of: .name(result), by: [by])
      // What is carried backwards through a recurrence is named there.
      if case .variable = graph.operation(id) { continue }
      symbols.name(id, formula)
    }
  }

  /// Shows what the rules of the last phases in `log` change below `roots`. What comes out takes over
  /// the names.
  mutating func stableSection(_ title: String, below roots: [NodeID], by log: RewriteLog) {
    section(title)
    let before = symbols.names
    var isConcerned = Set(graph.reachable(from: roots))
    for firing in log.firings
    where isConcerned.contains(firing.source) || isConcerned.contains(firing.before) {
      isConcerned.formUnion(graph.reachable(from: [firing.after]))
      guard let rule = Rule.all.first(where: { $0.name == firing.rule }),
        rule.phase != .canonicalize || rule.name == "gather-down"
      else { continue }
      let left = line(firing.before, isNamed: true).formula
      guard left != .omitted else { continue }
      abbreviate([firing.after])
      let right = formula(firing.after)
      guard left != right else { continue }
      chain(left, [ChainLine(formula: right, node: firing.after, rules: [StepRule(rule)])])
    }
    var replay = Replay([log], in: graph)
    replay.finish()
    for (id, formula) in before.sorted(by: { $0.key < $1.key }) {
      let after = replay.value(of: id)
      if !graph.operands(after).isEmpty { symbols.name(after, formula) }
    }
  }

  /// Shows `targets` with the values of a name that they are made of.
  mutating func results(_ targets: [NamedValue]) {
    for target in targets { symbols.name(target.node, target.name) }
    _ = meet(targets.map(\.node))
    let below = graph.reachable(from: targets.map(\.node))
    let named = below.filter { symbols[$0] != nil && !graph.operands($0).isEmpty }
    for id in named { describeBackwards(below: id, of: .name("loss")) }
    let letters = introduceLetters(in: named)
    let isTarget = Set(targets.map(\.node))
    for id in (named + letters).sorted() where !isTarget.contains(id) { define(id) }
    for target in targets { define(target.node, as: target.name) }
  }

  /// The rules that did not fire because a condition was not proved.
  mutating func refusalSection(_ refusals: [Refusal]) {
    section("Not applied, for want of a proof")
    var isKnown: Set<String> = []
    for refusal in refusals {
      let formula = line(refusal.node, isNamed: true).formula
      guard formula != .omitted else { continue }
      let text = "\(refusal.rule), on \(formula.folded.text(indices: [:])): \(refusal.reason)"
      if isKnown.insert(text).inserted { add(.remark(text)) }
    }
  }
}
