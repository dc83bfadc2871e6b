// A rewriting, seen on whole expressions: what they were after each of the rules that fired.

import Graph
import Rewriting

/// The state of some expressions after a number of firings.
struct Replay {
  private let graph: Graph
  private let firings: [(firing: Firing, rule: Rule, stage: String)]
  /// What the firings of each stage replaced. A stage begins with what the one before it has left.
  private var stages: [Stage] = []
  private var position = 0

  /// The rules that are applied together, innermost values first.
  private struct Stage {
    let name: String
    var replacements: [NodeID: NodeID] = [:]
    var results: [NodeID: NodeID] = [:]
    var inProgress: Set<NodeID> = []
  }

  /// Begins before the first firing of the first of `logs`.
  init(_ logs: [RewriteLog], in graph: Graph) {
    self.graph = graph
    let rules = Dictionary(
      Rule.listed.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    firings = logs.enumerated().flatMap { number, log in
      log.firings.compactMap { firing in
        rules[firing.rule].map { (firing, $0, "\(number) \(Self.stage(of: $0))") }
      }
    }
  }

  private static func stage(of rule: Rule) -> String {
    switch rule.phase {
    case .canonicalize, .simplify: Phase.simplify.rawValue
    case .specialize: Phase.specialize.rawValue
    case .stabilize: rule.name
    }
  }

  /// Applies the firings up to and including the next one whose rule is worth a step, of those where
  /// `isShown` holds; returns its rule, or nil at the end.
  mutating func advance(where isShown: (NodeID) -> Bool) -> Rule? {
    while position < firings.count {
      let (firing, rule, name) = firings[position]
      position += 1
      if stages.last?.name != name { stages.append(Stage(name: name)) }
      stages[stages.count - 1].replacements[firing.before] = firing.after
      stages[stages.count - 1].results = [:]
      // That a renamed variable is the same variable is no step for a reader.
      if rule.phase == .canonicalize, rule.name != "gather-down" { continue }
      if isShown(firing.before) { return rule }
    }
    return nil
  }

  /// Applies all firings that are left.
  mutating func finish() { while advance(where: { _ in false }) != nil {} }

  /// Returns what `id` is after the firings so far.
  mutating func value(of id: NodeID) -> NodeID {
    var result = id
    for stage in stages.indices { result = value(of: result, in: stage) }
    return result
  }

  private mutating func value(of id: NodeID, in stage: Int) -> NodeID {
    var pending = [id]
    while let node = pending.last {
      if stages[stage].results[node] != nil {
        pending.removeLast()
        continue
      }
      let missing = graph.operands(node).filter { stages[stage].results[$0] == nil }
      if missing.isEmpty {
        let operands = graph.operands(node).map { stages[stage].results[$0] ?? $0 }
        stages[stage].results[node] = replaced(graph.rebuild(node, operands), in: stage)
        pending.removeLast()
      }
      pending += missing
    }
    return stages[stage].results[id] ?? id
  }

  /// `id` with its own replacement in its place; where it stands inside that, there it stays.
  private mutating func replaced(_ id: NodeID, in stage: Int) -> NodeID {
    guard let after = stages[stage].replacements[id],
      stages[stage].inProgress.insert(id).inserted
    else { return id }
    defer { stages[stage].inProgress.remove(id) }
    stages[stage].results[id] = id
    return value(of: after, in: stage)
  }
}
