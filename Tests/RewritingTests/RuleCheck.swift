// What must hold of a rewrite rule: one check, for the catalogue and for its mutations.

import Graph
import Rewriting
import TestSupport

/// Returns what is wrong with `rule`; nothing if it keeps its word.
func ruleFailures(_ rule: Rule) -> [String] {
  var failures: [String] = []
  if rule.examples.isEmpty { failures.append("there is no example") }
  if rule.condition != nil && rule.counterexamples.isEmpty {
    failures.append("there is a condition and no counterexample")
  }
  for (position, example) in rule.examples.enumerated() {
    failures += exampleFailures(rule, example).map { "example \(position): \($0)" }
  }
  for (position, counterexample) in rule.counterexamples.enumerated() {
    let g = rule.graph()
    let node = counterexample(g)
    if case .result(let after) = outcome(of: rule, at: node, in: g), after != node {
      failures.append("counterexample \(position): it fires")
    }
  }
  return failures.map { "\(rule.name): \($0)" }
}

extension Rule {
  /// A graph for a mode in which the rule fires: the standard one where it can be.
  func graph() -> Graph {
    let modes = exactness.modes
    return Graph(math: modes.contains(.standard) ? .standard : modes[0])
  }
}

/// Tries `rule` at `node` if it is indexed under its kind of node.
func outcome(of rule: Rule, at node: NodeID, in g: Graph) -> Rule.Outcome {
  let isIndexed =
    switch g.operation(node) {
    case .sum: rule.heads.contains(.sum)
    case .product: rule.heads.contains(.product)
    case .access: rule.heads.contains(.access)
    case .accumulate: rule.heads.contains(.accumulate)
    case .pointwise(let f): rule.heads.contains(.function(f)) || rule.heads.contains(.anyFunction)
    case .reduce(let reduction, _):
      rule.heads.contains(.reduction(reduction)) || rule.heads.contains(.anyReduction)
    case .variable, .constant, .iota, .random, .scan: false
    }
  return isIndexed ? rule.apply(g, node) : .noMatch
}

private func exampleFailures(_ rule: Rule, _ example: (Graph) -> NodeID) -> [String] {
  let g = rule.graph()
  let before = example(g)
  guard case .result(let after) = outcome(of: rule, at: before, in: g) else {
    return ["it does not fire"]
  }
  var failures = g.faults(below: [before, after])
  if after == before { failures.append("the result is the node itself") }
  if !g.axes(after).isSubset(of: g.axes(before)) { failures.append("the result has a new axis") }
  for seed: UInt64 in 1...4 {
    var values = RandomValues(seed: seed)
    let expected = g.evaluate(before, &values)
    if !expected.elements.contains(where: \.isFinite) { failures.append("all is undefined") }
    // A few roundings on numbers of magnitude 1 to 100.
    if let difference = expected.difference(from: g.evaluate(after, &values), tolerance: 1e-11) {
      failures.append("the value changes: \(difference)")
    }
  }
  return failures
}
