// What holds of every graph, tried on random ones.

import Graph
import TestSupport
import Testing

@Suite struct RandomGraphTests {
  static let seeds = UInt64(0)..<40

  @Test func allKindsOfNodeOccur() {
    var kinds: Set<String> = []
    for seed in UInt64(0)..<80 {
      let random = RandomGraph(seed: seed)
      for id in random.graph.reachable(from: random.nodes) {
        switch random.graph.operation(id) {
        case .variable: kinds.insert("variable")
        case .constant: kinds.insert("constant")
        case .iota: kinds.insert("iota")
        case .random: kinds.insert("random")
        case .sum: kinds.insert("sum")
        case .product: kinds.insert("product")
        case .pointwise(let function): kinds.insert(function.rawValue)
        case .reduce(let reduction, _): kinds.insert("reduce \(reduction.rawValue)")
        case .access(let access): kinds.insert(access.fill == nil ? "access" : "access with fill")
        case .accumulate: kinds.insert("accumulate")
        case .scan: kinds.insert("scan")
        }
      }
    }
    let expected =
      ["variable", "constant", "iota", "random", "sum", "product", "access", "access with fill"]
      + ["accumulate"] + Function.allCases.map(\.rawValue)
      + Reduction.allCases.map { "reduce \($0.rawValue)" }
    #expect(Set(expected).subtracting(kinds) == [])
  }

  @Test(arguments: seeds) func verifierFindsNothing(_ seed: UInt64) {
    let random = RandomGraph(seed: seed)
    #expect(random.graph.faults(below: random.nodes) == [])
  }

  @Test(arguments: seeds) func everyFactHolds(_ seed: UInt64) {
    var random = RandomGraph(seed: seed)
    for id in random.graph.reachable(from: random.nodes) {
      for value in random.values(of: id) {
        let failures = brokenFacts(random.graph.facts(id), value, strictly: false)
        #expect(failures == [], "\(random.graph.text(of: [("x", id)]))")
      }
    }
  }

  @Test(arguments: seeds) func textIsReadBack(_ seed: UInt64) throws {
    let random = RandomGraph(seed: seed)
    let roots = random.nodes.enumerated().map { (name: "r\($0)", node: $1) }
    let text = random.graph.text(of: roots)
    let (graph, read) = try Graph.parse(text)
    #expect(read.map(\.name) == roots.map(\.name))
    #expect(graph.text(of: read) == text)
    #expect(graph.faults(below: read.map(\.node)) == [])
  }

  @Test(arguments: seeds) func rebuildingOnTheSameOperandsChangesNothing(_ seed: UInt64) {
    let random = RandomGraph(seed: seed)
    let g = random.graph
    let count = g.count
    for id in g.reachable(from: random.nodes) {
      // A detour over another operand list, so that `rebuild` does not return at once.
      if g.operands(id).isEmpty { continue }
      #expect(rebuilt(g, id) == id, "\(g.text(of: [("x", id)]))")
    }
    #expect(g.count == count)
  }

  /// Builds `id` once more with the builder functions.
  private func rebuilt(_ g: Graph, _ id: NodeID) -> NodeID {
    let operands = g.operands(id)
    switch g.operation(id) {
    case .sum(let coefficients, let constant):
      return g.sum(Array(zip(operands, coefficients)), constant: constant)
    case .product(let exponents, let coefficient):
      return g.product(Array(zip(operands, exponents)), coefficient: coefficient)
    case .pointwise(let function): return g.apply(function, operands)
    case .reduce(let reduction, let over): return g.reduce(reduction, operands[0], over: over)
    case .access(let access):
      return g.access(operands[0], g.readings(access.placements, operands), fill: access.fill)
    case .accumulate(let accumulate):
      return g.accumulate(
        operands[0], g.readings(accumulate.placements, operands), over: accumulate.over)
    default: return id
    }
  }
}
