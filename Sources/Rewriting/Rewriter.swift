// Applies rules to a fixed point, operands first.
//
// Termination: each rule makes its node smaller in the order that its file states. A bound on the
// firings at one place guards against rules that undo each other, and names them.

import Graph

/// Rules that undo each other, found by the bound on firings.
package struct RuleQuarrel: Error, CustomStringConvertible {
  package let rules: [String]
  package var description: String {
    "the rewrite rules \(rules.joined(separator: ", ")) undo each other"
  }
}

/// Rewrites a graph by rules.
package struct Rewriter {
  private let graph: Graph
  private let rulesByHead: [Rule.Head: [Rule]]
  private var results: [NodeID: NodeID] = [:]
  private var inProgress: Set<NodeID> = []
  private var refusals: Set<Refusal> = []
  package private(set) var log = RewriteLog()

  /// More firings than this in a row at one node mean that rules undo each other.
  private static let firingLimit = 200

  /// Creates a rewriter that applies `rules`, in their order, to nodes of `graph`.
  package init(_ graph: Graph, _ rules: [Rule]) {
    self.graph = graph
    var byHead: [Rule.Head: [Rule]] = [:]
    for rule in rules {
      for head in Set(rule.heads.flatMap(Self.expand)) { byHead[head, default: []].append(rule) }
    }
    rulesByHead = byHead
  }

  private static func expand(_ head: Rule.Head) -> [Rule.Head] {
    switch head {
    case .anyFunction: Function.allCases.map { .function($0) }
    case .anyReduction: Reduction.allCases.map { .reduction($0) }
    default: [head]
    }
  }

  /// Returns the rewritten form of each of `roots`.
  ///
  /// Throws: `RuleQuarrel` if rules undo each other.
  package mutating func rewrite(_ roots: [NodeID]) throws(RuleQuarrel) -> [NodeID] {
    graph.noteShared(below: roots)
    try settle(roots, [])
    return roots.map { results[$0]! }
  }

  /// Finds the result of each node below `roots`, operands first.
  ///
  /// Ascending order keeps the call depth at the number of nested firings, not at the graph's depth.
  private mutating func settle(_ roots: [NodeID], _ trail: [String]) throws(RuleQuarrel) {
    guard roots.contains(where: { results[$0] == nil }) else { return }
    for id in unsettled(roots) {
      let result = try settleNode(id, trail)
      results[id] = result
      graph.noteShared(result, as: id)
    }
  }

  /// The nodes below `roots` without a result, operands first.
  private func unsettled(_ roots: [NodeID]) -> [NodeID] {
    var found: Set<NodeID> = []
    var pending = roots
    while let id = pending.popLast() {
      guard results[id] == nil, found.insert(id).inserted else { continue }
      pending += graph.operands(id)
    }
    return found.sorted()
  }

  private mutating func settleNode(
    _ id: NodeID, _ trail: [String]
  ) throws(RuleQuarrel) -> NodeID {
    let rebuilt = graph.rebuild(id, graph.operands(id).map { results[$0]! })
    if rebuilt != id {
      graph.annotate(rebuilt, graph.origin(id))
      if let known = results[rebuilt] { return known }
      // The normal form may have put a new node between, which no rule has seen yet.
      if graph.operands(rebuilt).contains(where: { results[$0] == nil }) {
        try settle([rebuilt], trail)
        return results[rebuilt]!
      }
    }
    guard let head = Rule.Head(graph.operation(rebuilt)) else { return rebuilt }
    for rule in rulesByHead[head] ?? [] {
      switch rule.apply(graph, rebuilt) {
      case .noMatch: continue
      case .refused(let reason):
        let refusal = Refusal(rule: rule.name, node: rebuilt, reason: reason)
        if refusals.insert(refusal).inserted { log.refusals.append(refusal) }
      case .result(let after):
        if after == rebuilt { continue }
        graph.annotate(after, graph.origin(rebuilt))
        log.firings.append(Firing(rule: rule.name, source: id, before: rebuilt, after: after))
        let trail = trail + [rule.name]
        if trail.count > Self.firingLimit || inProgress.contains(after) {
          throw RuleQuarrel(rules: Array(Set(trail.suffix(20))).sorted())
        }
        // The node itself may stand inside its replacement; there it stays.
        inProgress.insert(rebuilt)
        results[rebuilt] = rebuilt
        try settle([after], trail)
        inProgress.remove(rebuilt)
        results[rebuilt] = results[after]
        return results[after]!
      }
    }
    return rebuilt
  }
}

extension Rule.Head {
  /// The head of a node with `operation`; nil for a leaf, at which no rule matches.
  init?(_ operation: Operation) {
    switch operation {
    case .variable, .constant, .iota, .random: return nil
    case .sum: self = .sum
    case .product: self = .product
    case .pointwise(let function): self = .function(function)
    case .reduce(let reduction, _): self = .reduction(reduction)
    case .access: self = .access
    case .accumulate: self = .accumulate
    case .scan: return nil
    }
  }
}

/// Rewrites `roots` phase by phase and returns them in order, with the log of all firings.
///
/// *Canonicalize* and *simplify* run together, and contractions are put in order behind what else
/// *specialize* does; of *stabilize* each rule runs alone, in order, so that
/// a softmax is found before its parts are rewritten. `upTo` is the last phase that runs. Of `rules`,
/// those are applied that hold in the mode of `graph`.
package func rewrite(
  _ roots: [NodeID], in graph: Graph, from first: Phase = .canonicalize, upTo last: Phase,
  rules: [Rule] = Rule.all
) throws(RuleQuarrel) -> (roots: [NodeID], log: RewriteLog) {
  let phases = Phase.allCases.drop { $0 != first }.prefix { $0 != last } + [last]
  let chosen = rules.filter {
    phases.contains($0.phase) && $0.exactness.modes.contains(graph.math)
  }
  let algebra = chosen.filter { $0.phase == .canonicalize || $0.phase == .simplify }
  // A sum of products is put in order when all that cancels in it is gone.
  let orders = chosen.filter { $0.name == Rule.contractionOrder.name }
  let specializing = chosen.filter {
    $0.phase == .specialize && $0.name != Rule.contractionOrder.name
  }
  let stages =
    [algebra, specializing, orders]
    + chosen.filter { $0.phase == .stabilize }.map { [$0] }
  var roots = roots
  var log = RewriteLog()
  for stage in stages where !stage.isEmpty {
    var rewriter = Rewriter(graph, stage)
    roots = try rewriter.rewrite(roots)
    log.firings += rewriter.log.firings
    log.refusals += rewriter.log.refusals
  }
  return (roots, log)
}
