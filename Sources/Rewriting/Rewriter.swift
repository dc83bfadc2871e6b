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
  private let rules: RuleTable
  private var results = NodeMap<NodeID>()
  private var inProgress = NodeSet()
  private var refusals: Set<Refusal> = []
  /// The last search for nodes without a result that came by each node, and how many there were.
  private var lastSearch = NodeMap<Int>()
  private var searchCount = 0
  /// The nodes at which no rule matches, whatever becomes of others.
  private(set) var stable = NodeSet()
  package private(set) var log = RewriteLog()

  /// More firings than this in a row at one node mean that rules undo each other.
  private static let firingLimit = 200

  /// Creates a rewriter that applies `rules`, in their order, to nodes of `graph`.
  package init(_ graph: Graph, _ rules: [Rule]) { self.init(graph, RuleTable(rules)) }

  /// Creates a rewriter that applies `rules` to nodes of `graph`; it is known that none matches at those in
  /// `stable`.
  init(_ graph: Graph, _ rules: RuleTable, stable: NodeSet = NodeSet()) {
    self.graph = graph
    self.rules = rules
    self.stable = stable
  }

  /// Returns the rewritten form of each of `roots`.
  ///
  /// Throws: `RuleQuarrel` if rules undo each other.
  package mutating func rewrite(_ roots: [NodeID]) throws(RuleQuarrel) -> [NodeID] {
    try rewrite(roots, graph.noteShared(below: roots))
  }

  /// Returns the rewritten form of each of `roots`, below which `nodes` are; `first` is the place of the first
  /// of these at which a rule matches.
  ///
  /// Ascending order keeps the call depth at the number of nested firings, not at the graph's depth.
  mutating func rewrite(
    _ roots: [NodeID], _ nodes: [NodeID], from first: Int = 0
  ) throws(RuleQuarrel) -> [NodeID] {
    for id in nodes[..<first] {
      results[id] = id
      stable.insert(id)
    }
    for id in nodes[first...] { try settle(id, []) }
    return roots.map { results[$0]! }
  }

  /// Finds the result of `root` and of each node below it, operands first.
  private mutating func settleAll(
    below root: NodeID, _ trail: [String]
  ) throws(RuleQuarrel) {
    if results[root] == nil, graph.operands(root).allSatisfy({ results[$0] != nil }) {
      return try settle(root, trail)
    }
    for id in unsettled(root) { try settle(id, trail) }
  }

  /// Finds the result of `id`, whose operands have theirs.
  private mutating func settle(_ id: NodeID, _ trail: [String]) throws(RuleQuarrel) {
    let result = try settleNode(id, trail)
    results[id] = result
    graph.noteShared(result, as: id)
  }

  /// `root` and the nodes below it, as far as they have no result, operands first.
  private mutating func unsettled(_ root: NodeID) -> [NodeID] {
    searchCount += 1
    var found: [NodeID] = []
    var pending = [root]
    while let id = pending.popLast() {
      guard results[id] == nil, lastSearch[id] != searchCount else { continue }
      lastSearch[id] = searchCount
      found.append(id)
      pending += graph.operands(id)
    }
    return found.sorted()
  }

  private mutating func settleNode(
    _ id: NodeID, _ trail: [String]
  ) throws(RuleQuarrel) -> NodeID {
    let operands = graph.operands(id)
    let isKept = operands.allSatisfy { results[$0] == $0 }
    if isKept, stable.contains(id) { return id }
    let rebuilt = isKept ? id : graph.rebuild(id, operands.map { results[$0]! })
    if rebuilt != id {
      graph.annotate(rebuilt, as: id)
      if let known = results[rebuilt] { return known }
      // The normal form may have put a new node between, which no rule has seen yet.
      if graph.operands(rebuilt).contains(where: { results[$0] == nil }) {
        try settleAll(below: rebuilt, trail)
        return results[rebuilt]!
      }
    }
    var isRefused = false
    for rule in rules.rules(at: graph.kind(rebuilt)) {
      switch rule.apply(graph, rebuilt) {
      case .noMatch: continue
      case .refused(let reason):
        isRefused = true
        let refusal = Refusal(rule: rule.name, node: rebuilt, reason: reason)
        if refusals.insert(refusal).inserted { log.refusals.append(refusal) }
      case .result(let after):
        if after == rebuilt { continue }
        graph.annotate(after, as: rebuilt)
        log.firings.append(Firing(rule: rule.name, source: id, before: rebuilt, after: after))
        let trail = trail + [rule.name]
        if trail.count > Self.firingLimit || inProgress.contains(after) {
          throw RuleQuarrel(rules: Array(Set(trail.suffix(20))).sorted())
        }
        // The node itself may stand inside its replacement; there it stays.
        inProgress.insert(rebuilt)
        results[rebuilt] = rebuilt
        try settleAll(below: after, trail)
        inProgress.remove(rebuilt)
        results[rebuilt] = results[after]
        return results[after]!
      }
    }
    if !isRefused { stable.insert(rebuilt) }
    return rebuilt
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
  var stable = NodeSet()
  return try rewrite(roots, in: graph, from: first, upTo: last, rules: rules, stable: &stable)
}

/// Rewrites `roots` as the function without `stable` does.
///
/// `stable` are the nodes at which no rule of *canonicalize* and *simplify* matches; what is found of them
/// is added, and is true for all that is rewritten in `graph` by the same rules afterwards.
package func rewrite(
  _ roots: [NodeID], in graph: Graph, from first: Phase = .canonicalize, upTo last: Phase,
  rules: [Rule] = Rule.all, stable: inout NodeSet
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
  var nodes = graph.noteShared(below: roots)
  var log = RewriteLog()
  for (position, stage) in stages.enumerated() where !stage.isEmpty {
    let rules = RuleTable(stage)
    let isAlgebra = position == 0
    let known = isAlgebra ? stable : NodeSet()
    // Most of the stages with a single rule match nowhere.
    let first = nodes.firstIndex { !known.contains($0) && rules.match($0, in: graph) }
    guard let first else { continue }
    var rewriter = Rewriter(graph, rules, stable: known)
    roots = try rewriter.rewrite(roots, nodes, from: first)
    if isAlgebra { stable = rewriter.stable }
    nodes = graph.noteShared(below: roots)
    log.firings += rewriter.log.firings
    log.refusals += rewriter.log.refusals
  }
  return (roots, log)
}
