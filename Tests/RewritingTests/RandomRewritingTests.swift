// The rules together, on random graphs and their gradients.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct RandomRewritingTests {
  static let seeds = UInt64(0)..<50
  /// Rounding in another order, with condition numbers up to 10⁴ behind divisions and powers.
  static let tolerance = 1e-9

  @Test func everyRuleFires() throws {
    var fired: Set<String> = []
    for mode in MathMode.allCases {
      for seed in UInt64(0)..<(mode == .standard ? 200 : 60) {
        let random = RandomGraph(seed: seed, math: mode)
        let log = try rewrite(random.nodes, in: random.graph, upTo: .stabilize).log
        fired.formUnion(log.firings.map(\.rule))
      }
    }
    let missing = Rule.all.map(\.name).filter { !fired.contains($0) }
    #expect(missing == [])
  }

  /// `roots` by the rules for reading, stage by stage, with the names of those that fired.
  private static func presented(
    _ roots: [NodeID], in g: Graph
  ) throws -> (roots: [NodeID], fired: [String]) {
    var (roots, fired) = (roots, [String]())
    for stage in Rule.presentation {
      let result = try rewrite(roots, in: g, upTo: .simplify, rules: stage)
      roots = result.roots
      fired += result.log.firings.map(\.rule)
    }
    return (roots, fired)
  }

  @Test func everyRuleForReadingFires() throws {
    var fired: Set<String> = []
    for seed in UInt64(0)..<200 {
      let random = RandomGraph(seed: seed)
      fired.formUnion(try Self.presented(random.nodes, in: random.graph).fired)
    }
    #expect(Rule.presentation.flatMap { $0 }.map(\.name).filter { !fired.contains($0) } == [])
  }

  @Test(arguments: seeds) func valuesStayForReading(_ seed: UInt64) throws {
    var random = RandomGraph(seed: seed, count: 14)
    let g = random.graph
    let loss = random.loss()
    let gradient = differentiate(loss, withRespectTo: random.parameters, in: g).cotangents
    let roots = [loss] + random.parameters.map { gradient[$0]! }
    let simplified = try rewrite(roots, in: g, upTo: .simplify).roots
    for (a, b) in zip(roots, try Self.presented(simplified, in: g).roots) {
      #expect(g.faults(below: [b]) == [])
      expectEqual(&random, a, b)
    }
  }

  @Test(arguments: seeds, MathMode.allCases) func valuesStay(
    _ seed: UInt64, _ math: MathMode
  ) throws {
    var random = RandomGraph(seed: seed, math: math)
    try expectEqualValues(&random, random.nodes)
  }

  @Test(arguments: seeds, MathMode.allCases) func gradientsStay(
    _ seed: UInt64, _ math: MathMode
  ) throws {
    var random = RandomGraph(seed: seed, count: 14, math: math)
    let g = random.graph
    let loss = random.loss()
    let parameters = random.parameters
    let asWritten = differentiate(loss, withRespectTo: parameters, in: g).cotangents
    let written = parameters.map { asWritten[$0]! }
    #expect(g.faults(below: written) == [])
    try expectEqualValues(&random, [loss] + written)

    // The forward graph is rewritten first.
    let simplified = try rewrite([loss], in: g, upTo: .simplify).roots[0]
    let fromSimplified = differentiate(simplified, withRespectTo: parameters, in: g).cotangents
    for (before, parameter) in zip(written, parameters) {
      expectEqual(&random, before, fromSimplified[parameter]!)
    }
  }

  private func expectEqualValues(_ random: inout RandomGraph, _ roots: [NodeID]) throws {
    let g = random.graph
    for phase in Phase.allCases {
      let after = try rewrite(roots, in: g, upTo: phase).roots
      #expect(g.faults(below: after) == [])
      for (a, b) in zip(roots, after) {
        #expect(g.axes(b).isSubset(of: g.axes(a)))
        expectEqual(&random, a, b)
      }
    }
  }

  private func expectEqual(_ random: inout RandomGraph, _ before: NodeID, _ after: NodeID) {
    for (a, b) in zip(random.values(of: before), random.values(of: after)) {
      let difference = a.difference(from: b, tolerance: Self.tolerance)
      #expect(
        difference == nil,
        "\(random.graph.text(of: [("before", before)]))\(random.graph.text(of: [("after", after)]))"
      )
    }
  }

  @Test(arguments: seeds, MathMode.allCases) func rewritingTwiceChangesNothingMore(
    _ seed: UInt64, _ math: MathMode
  ) throws {
    var random = RandomGraph(seed: seed, count: 14, math: math)
    let g = random.graph
    let loss = random.loss()
    let gradient = differentiate(loss, withRespectTo: random.parameters, in: g).cotangents
    let roots = random.nodes + random.parameters.map { gradient[$0]! }
    for phase in Phase.allCases {
      let once = try rewrite(roots, in: g, upTo: phase).roots
      // The stable forms show divisions, and functions taken as such show factors, that simplification
      // could move once more.
      let first: Phase = phase == .stabilize || phase == .specialize ? phase : .canonicalize
      let twice = try rewrite(once, in: g, from: first, upTo: phase)
      for (a, b) in zip(once, twice.roots) where a != b {
        Issue.record(
          "\(phase): \(g.text(of: [("once", a)]))\(g.text(of: [("twice", b)]))\(Set(twice.log.firings.map(\.rule)))"
        )
      }
    }
  }

  @Test(arguments: seeds) func rewritingIsDeterministicAndStaysSmall(_ seed: UInt64) throws {
    let texts = try (0..<2).map { _ in
      var random = RandomGraph(seed: seed, count: 14)
      let g = random.graph
      let loss = random.loss()
      let gradient = differentiate(loss, withRespectTo: random.parameters, in: g).cotangents
      let roots = [loss] + random.parameters.map { gradient[$0]! }
      let after = try rewrite(roots, in: g, upTo: .stabilize).roots
      // A rule may split a node in a few; no rule may copy what stands below it.
      let (before, grown) = (g.reachable(from: roots).count, g.reachable(from: after).count)
      #expect(grown <= before + before / 4 + 10, "from \(before) to \(grown)")
      return g.text(of: after.map { ("r", $0) })
    }
    #expect(texts[0] == texts[1])
  }
}
