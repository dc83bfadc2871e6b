// No rule makes more work, but for those that say what they cost.

import Graph
import Rewriting
import Testing

@testable import Compilation

@Suite struct RuleCostTests {
  /// An elementary function counts as so many additions: the vectorised ones take 10 to 20 instructions.
  private static let elementary = 16.0

  private static func work(_ root: NodeID, _ g: Graph) -> Double {
    g.reachable(from: [root]).reduce(0) { sum, id in
      let (arithmetic, elementary) = g.work(of: id)
      return sum + arithmetic + Self.elementary * elementary
    }
  }

  @Test(arguments: Rule.all.map(\.name)) func workStaysOrIsPriced(_ name: String) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    for example in rule.examples {
      let g = Graph()
      let before = example(g)
      guard case .result(let after) = rule.apply(g, before) else { continue }
      let (old, new) = (Self.work(before, g), Self.work(after, g))
      #expect(rule.price != nil || new <= old, "from \(old) to \(new)")
    }
  }
}
