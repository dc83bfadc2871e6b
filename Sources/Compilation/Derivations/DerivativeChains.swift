// The chain of one derivative: as the rules of differentiation give it, and then step by step simpler.

import Differentiation
import Graph
import Rewriting

extension DerivationBuilder {
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
  mutating func chainLines(
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
    let (final, logs) = try simplified(raw)
    _ = meet([final])
    if !graph.operands(final).isEmpty, symbols[final] == nil {
      describeBackwards(below: final, of: result)
      abbreviate([final])
    }
    var lines = [line(raw, isNamed: true, by: rules)]
    var replay = Replay(logs, in: graph)
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

  /// Returns `id` by the algebraic rules, and by those for reading if there are any, with what they did.
  func simplified(_ id: NodeID) throws -> (NodeID, [RewriteLog]) {
    var (roots, log) = try rewrite([id], in: graph, upTo: .simplify)
    var logs = [log]
    for stage in presentation {
      (roots, log) = try rewrite(roots, in: graph, upTo: .simplify, rules: stage)
      logs.append(log)
    }
    return (roots[0], logs)
  }

  /// The rules that lead along `parts`, without those that only pass a value on, unless there are no
  /// others.
  private func derivativeRules(_ parts: [Contribution]) -> [StepRule] {
    var keys: [DerivativeKey] = []
    var passing: [DerivativeKey] = []
    var conventions: [StepRule] = []
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
        if let convention = convention(at: step), !conventions.contains(convention) {
          conventions.append(convention)
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
    rules += conventions.filter { !rules.contains($0) }
    return rules
      + (isSplit
        ? [StepRule("total derivative", "what comes along several paths adds up")] : [])
  }

  /// What is agreed on where the rule of `step` has no value, if it has none somewhere.
  private func convention(at step: DerivativeStep) -> StepRule? {
    guard let row = DerivativeTable.standard.rules[step.key], let text = row.convention,
      case .elementwise(let partials) = row.form
    else { return nil }
    let isConcerned = zip(graph.operands(step.node), partials(graph, step.node)).contains {
      if $0 == step.operand, case .masked = $1 { true } else { false }
    }
    return isConcerned ? StepRule("convention", text) : nil
  }
}
