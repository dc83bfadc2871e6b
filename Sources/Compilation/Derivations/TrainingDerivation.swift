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
    try computedSections(indices, &builder, rules)
    builder.refusalSection([logs.loss, logs.gradients, logs.step].flatMap(\.refusals))
    try codeSection(indices, &builder, rules)
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
  private func computedSections(
    _ indices: [Int], _ builder: inout DerivationBuilder, _ rules: [Rule]
  ) throws {
    let results = indices.map { optimizedGradients[$0].node }
    let before = indices.map { gradients[$0].node } + model.results.map(\.node)
    builder.nameDerivatives(below: before, of: "loss")
    builder.stableSection("Brought into the form that is computed", below: before, by: logs.step)
    builder.section("The result")
    builder.nameDerivatives(below: results, of: "loss")
    try builder.reuseLetters(below: results, rules)
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

  /// The lines of C that compute the derivatives by the parameters at `indices`, or where these have none of
  /// their own, the next values of the parameters.
  private func codeSection(
    _ indices: [Int], _ builder: inout DerivationBuilder, _ rules: [Rule]
  ) throws {
    builder.section("In C")
    let functions = try functions(rules: rules)
    for index in indices {
      // The loss comes first among the outputs, then the next value of each parameter.
      let values = [optimizedGradients[index].node, outputs[index + 1].node]
      let lines = values.lazy.compactMap { excerpt(of: $0, in: program.name, of: functions) }.first
      guard let lines else { continue }
      builder.add(.code(Self.shortened(lines)))
    }
  }

  /// `lines` with those beyond the most that are shown left out, and the braces of the others closed.
  private static func shortened(_ lines: [String]) -> [String] {
    guard lines.count > mostLines + 1 else { return lines }
    let shown = lines.prefix(mostLines + 1)
    let depth = shown.reduce(0) { $0 + ($1.hasSuffix("{") ? 1 : $1.hasSuffix("}") ? -1 : 0) }
    return shown + [String(repeating: "  ", count: max(0, depth)) + "…"]
      + (0..<max(0, depth)).reversed().map { String(repeating: "  ", count: $0) + "}" }
  }
}

extension DerivationBuilder {
  /// Lets the values below `roots` that the compiler knows as derivatives of `result` bear such names.
  mutating func nameDerivatives(below roots: [NodeID], of result: String) {
    for id in graph.reachable(from: roots) where symbols[id] == nil {
      // What is carried backwards through a recurrence is named there.
      if case .variable = graph.operation(id) { continue }
      guard let by = graph.origin(id).derivedBy, let name = symbols[by] else { continue }
      symbols.name(id, .derivative(of: .name(result), by: [name]))
    }
  }

  /// Lets what is computed below `roots` bear the letter of the value that it has become of.
  ///
  /// A letter stands for a value in which derivatives stand for themselves. With what is computed for these
  /// in their places, and by `rules`, it is a value that is computed.
  mutating func reuseLetters(below roots: [NodeID], _ rules: [Rule]) throws {
    let reached = graph.reachable(from: roots)
    var replacements: [NodeID: NodeID] = [:]
    var computed: [Formula: NodeID] = [:]
    for id in reached {
      if let formula = symbols[id], computed[formula] == nil { computed[formula] = id }
      guard case .variable(let variable) = graph.operation(id), variable.role == .carried,
        let by = graph.origin(id).derivedBy, let known = adjoints[by], let letter = symbols[known]
      else { continue }
      symbols.name(id, letter)
      replacements[known] = id
    }
    for variable in definitions.keys {
      let node = graph.variable(variable)
      if let formula = symbols[node], let value = computed[formula] { replacements[node] = value }
    }
    let isReached = Set(reached)
    for (id, letter) in symbols.lettered where !isReached.contains(id) {
      let whole = graph.substituting(replacements, in: [id])
      let value = try rewrite(whole, in: graph, upTo: .stabilize, rules: rules).roots[0]
      if isReached.contains(value), !graph.operands(value).isEmpty { symbols.name(value, letter) }
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
