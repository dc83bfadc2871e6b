// The derivatives, from name to name: each is a sum over the values above that it is used in.

import Differentiation
import Graph
import Rewriting

/// A value to derive by, or to derive.
struct NamedValue {
  let node: NodeID
  let name: Formula
}

extension DerivationBuilder {
  /// Shows the derivatives of `result`, whose own is `seed`, by `sources`, and by the values with a name
  /// on the way. Returns those by `sources`, in which derivatives further up stand for themselves.
  mutating func derivativeSection(
    _ title: String, of result: NamedValue, seed: NodeID, by sources: [NamedValue],
    listsSourcesLast: Bool = false
  ) throws -> [NodeID] {
    let keys = keys(from: result.node, to: sources.map(\.node))
    nameKeys(keys, below: result)
    section(title)
    let places = Dictionary(
      sources.enumerated().map { ($1.node, $0) }, uniquingKeysWith: { first, _ in first })
    let inputs = listsSourcesLast ? keys.filter { places[$0] != nil && isLeaf($0) } : []
    let order =
      keys.filter { !inputs.contains($0) }.sorted(by: >)
      + inputs.sorted { places[$0, default: 0] < places[$1, default: 0] }
    var contributions: [NodeID: [Contribution]] = [result.node: [Contribution(part: seed)]]
    var derivatives: [NodeID: NodeID] = [:]
    let isKey = Set(keys)
    for key in order {
      let parts = contributions[key] ?? []
      let name = symbols[key] ?? .omitted
      let left = Formula.derivative(result.name, by: name)
      let isSource = sources.contains { $0.node == key }
      let lines = try chainLines(parts, of: result.name)
      guard let last = lines.last else { continue }
      derivatives[key] = last.node
      // What is passed on unchanged, to a value without a name of its own, keeps its name.
      let isSame = isLeaf(last.node) || symbols[last.node] != nil
      let isPassedOn =
        key == result.node || graph.constantValue(last.node) != nil
        || (isSame && symbols.isLettered(key))
      if isSource || !isPassedOn { chain(left, lines) }
      if isSource, isLeaf(key) { continue }
      let cotangent = isPassedOn ? last.node : variable(for: left, last.node)
      let local = localDerivative(of: key, cotangent: cotangent, downTo: isKey, in: graph)
      for (leaf, part) in local.cotangents {
        contributions[leaf, default: []].append(
          Contribution(
            part: part, steps: local.steps, leaf: leaf,
            inherited: isPassedOn && !isSource ? lines.flatMap(\.rules) : []))
      }
    }
    for source in sources where derivatives[source.node] == nil {
      define(graph.constant(0), as: .derivative(result.name, by: source.name))
    }
    return sources.map { derivatives[$0.node] ?? graph.constant(0) }
  }

  private func isLeaf(_ id: NodeID) -> Bool { graph.operands(id).isEmpty }

  /// Gives letters to those of `keys` that have no name, and shows what is derived in these letters.
  private mutating func nameKeys(_ keys: [NodeID], below result: NamedValue) {
    symbols.name(result.node, result.name)
    let new = keys.filter { symbols[$0] == nil }
    guard !new.isEmpty else { return }
    section("With letters for what has no name")
    let isKnown = Set(keys).union(forwardValues)
    let changed = isKnown.filter { !isLeaf($0) && !shown(below: [$0]).isDisjoint(with: new) }
    for key in new { symbols.introduce(key) }
    for key in (new + changed.filter { !new.contains($0) }).sorted() { define(key) }
  }

  /// A variable that stands for the derivative `left`, whose value is `value`.
  mutating func variable(for left: Formula, _ value: NodeID) -> NodeID {
    let variable = Variable(.input, "\(left.text) \(definitions.count)", axes: graph.axes(value))
    definitions[variable] = standing(value)
    let node = graph.variable(variable)
    symbols.name(node, left)
    return node
  }

  // MARK: The chain of one derivative

  /// What a value above adds to a derivative.
  struct Contribution {
    let part: NodeID
    var steps: [DerivativeStep] = []
    var leaf: NodeID?
    /// The rules that led to the derivative above, where that is not shown by itself.
    var inherited: [StepRule] = []
  }

  /// Returns the sum of `parts` as the rules of differentiation give it, and then simplified step by
  /// step.
  private mutating func chainLines(
    _ parts: [Contribution], of result: Formula
  ) throws -> [ChainLine] {
    let raw = graph.sum(parts.map { ($0.part, 1) })
    return try chainLines(raw, by: derivativeRules(parts), of: result)
  }

  /// Returns `raw`, which `rules` led to, and what it becomes when it is simplified step by step.
  mutating func chainLines(
    _ raw: NodeID, by rules: [StepRule], of result: Formula
  ) throws -> [ChainLine] {
    _ = meet([raw])
    let (roots, log) = try rewrite([raw], in: graph, upTo: .simplify)
    let final = roots[0]
    _ = meet([final])
    if !graph.operands(final).isEmpty, symbols[final] == nil {
      describeBackwards(below: final, of: result)
      abbreviate([final])
    }
    var lines = [line(raw, isNamed: true, by: rules)]
    var replay = Replay([log], in: graph)
    while let rule = replay.advance(where: { _ in true }) {
      lines.append(line(replay.value(of: raw), isNamed: true, by: [StepRule(rule)]))
    }
    // Only names of indices may differ between the last line and what comes out.
    let last = lines.removeLast()
    lines.append(
      ChainLine(
        formula: graph.formula(final, in: symbols.names, isNamed: true), node: final,
        rules: last.rules))
    return Self.readable(lines)
  }

  /// The rules that lead along `parts`, without those that only pass a value on, unless there are no
  /// others.
  private func derivativeRules(_ parts: [Contribution]) -> [StepRule] {
    var keys: [DerivativeKey] = []
    var passing: [DerivativeKey] = []
    var isSplit = parts.count > 1
    for part in parts {
      guard let leaf = part.leaf else { continue }
      var isOnPath: Set<NodeID> = [leaf]
      var count: [NodeID: Int] = [:]
      for step in part.steps.reversed() where isOnPath.contains(step.operand) {
        isOnPath.insert(step.node)
        count[step.operand, default: 0] += 1
        if passesOn(step.node) {
          if !passing.contains(step.key) { passing.append(step.key) }
        } else if !keys.contains(step.key) {
          keys.append(step.key)
        }
      }
      if count.values.contains(where: { $0 > 1 }) { isSplit = true }
    }
    var rules: [StepRule] = []
    for rule in parts.flatMap(\.inherited) where !rules.contains(rule) { rules.append(rule) }
    let shown = keys.isEmpty && rules.isEmpty ? passing : keys
    for key in shown.reversed() {
      guard let row = DerivativeTable.standard.rules[key] else { continue }
      let rule = StepRule(key.name, row.formula)
      if !rules.contains(rule) { rules.append(rule) }
    }
    return rules
      + (isSplit
        ? [StepRule("total derivative", "what comes along several paths adds up")] : [])
  }
}
