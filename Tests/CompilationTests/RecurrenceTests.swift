// Recurrences and their derivatives, compiled.

import Differentiation
import Graph
import TestSupport
import Testing

@Suite struct RecurrenceTests {
  /// Claims for `example` and its gradient; the values stay near 1, and each is the end of fewer than a
  /// hundred roundings.
  private static func claims(_ example: RecurrenceExample, _ g: Graph) -> [Claim] {
    var parameters: [NodeID] = []
    let value = example.build(g) { axes, _ in
      parameters.append(
        g.variable(Variable(.parameter, "x\(parameters.count)", axes: axes)))
      return parameters.last!
    }
    let loss = g.reduce(.sum, g.power(value, 2), over: g.axes(value))
    let gradient = differentiate(loss, withRespectTo: parameters, in: g).cotangents
    let nodes = [value] + parameters.map { gradient[$0]! }
    return nodes.map {
      Claim($0, within: 100, of: g.sum([(g.apply(.abs, $0), 1)], constant: 1), in: g)
    }
  }

  @Test(arguments: RecurrenceExample.all, [false, true])
  func values(_ example: RecurrenceExample, rewritten: Bool) throws {
    let g = Graph()
    let claims = Self.claims(example, g)
    let values = RandomValues(seed: 4, in: -1...1)
    try expect(claims, in: g, values, rewritten: rewritten)
    for claim in claims { try expect([claim], in: g, values, rewritten: rewritten) }
  }
}
