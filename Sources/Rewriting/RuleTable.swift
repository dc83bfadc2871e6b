// The rules of one stage by the kind of node at which they are tried.

import Graph

/// Rules by the kinds of node at which they can match, in the order in which they are tried.
///
/// Every node is asked for its rules in every stage, so that no hash is taken here: a kind has its place,
/// and the few functions are compared one after the other.
struct RuleTable {
  /// What is needed of a rule to try it.
  struct Entry {
    let name: String
    let apply: @Sendable (Graph, NodeID) -> Rule.Outcome
  }

  private var sum: [Entry] = []
  private var product: [Entry] = []
  private var access: [Entry] = []
  private var accumulate: [Entry] = []
  private var functions: [(function: Function, entries: [Entry])] = []
  private var reductions: [(reduction: Reduction, entries: [Entry])] = []

  /// Creates a table of `rules`, which are tried in this order.
  init(_ rules: [Rule]) {
    for rule in rules {
      let entry = Entry(name: rule.name, apply: rule.apply)
      for head in rule.heads { add(entry, at: head) }
    }
  }

  private mutating func add(_ entry: Entry, at head: Rule.Head) {
    switch head {
    case .sum: sum.append(entry)
    case .product: product.append(entry)
    case .access: access.append(entry)
    case .accumulate: accumulate.append(entry)
    case .function(let function): add(entry, at: function)
    case .anyFunction: for function in Function.allCases { add(entry, at: function) }
    case .reduction(let reduction): add(entry, at: reduction)
    case .anyReduction: for reduction in Reduction.allCases { add(entry, at: reduction) }
    }
  }

  private mutating func add(_ entry: Entry, at function: Function) {
    if let place = functions.firstIndex(where: { $0.function == function }) {
      functions[place].entries.append(entry)
    } else {
      functions.append((function, [entry]))
    }
  }

  private mutating func add(_ entry: Entry, at reduction: Reduction) {
    if let place = reductions.firstIndex(where: { $0.reduction == reduction }) {
      reductions[place].entries.append(entry)
    } else {
      reductions.append((reduction, [entry]))
    }
  }

  /// Whether a rule matches at `id`, be its condition proved or not.
  func match(_ id: NodeID, in graph: Graph) -> Bool {
    rules(at: graph.kind(id)).contains { rule in
      if case .noMatch = rule.apply(graph, id) { false } else { true }
    }
  }

  /// Returns the rules that can match at a node of this kind; none does at a leaf.
  func rules(at kind: Operation.Kind) -> [Entry] {
    switch kind {
    case .leaf, .scan: []
    case .sum: sum
    case .product: product
    case .access: access
    case .accumulate: accumulate
    case .function(let function): functions.first { $0.function == function }?.entries ?? []
    case .reduction(let reduction): reductions.first { $0.reduction == reduction }?.entries ?? []
    }
  }
}
