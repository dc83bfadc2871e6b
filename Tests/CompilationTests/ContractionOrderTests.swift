// Sums of products of several factors, in the order in which they are computed.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct ContractionOrderTests {
  static let (i, j, k, l) = (Axis("i", 6), Axis("j", 48), Axis("k", 48), Axis("l", 40))

  private static func matrix(_ g: Graph, _ name: String, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.parameter, name, axes: axes))
  }

  private static func rewritten(_ node: NodeID, _ g: Graph) throws -> NodeID {
    try rewrite([node], in: g, upTo: .stabilize).roots[0]
  }

  /// The elements of all sums below `node`, before they are summed.
  private static func work(_ node: NodeID, _ g: Graph) -> Int {
    g.reachable(from: [node]).reduce(0) { total, id in
      guard case .reduce(.sum, _) = g.operation(id) else { return total }
      return total + g.axes(g.operands(id)[0]).elementCount
    }
  }

  /// (A (B (C x))) whatever the brackets are: three products of a matrix and a vector.
  @Test func chainOfMatricesAndAVector() throws {
    let g = Graph()
    let (a, b) = (Self.matrix(g, "a", Self.i, Self.j), Self.matrix(g, "b", Self.j, Self.k))
    let (c, x) = (Self.matrix(g, "c", Self.k, Self.l), Self.matrix(g, "x", Self.l))
    let ab = g.reduce(.sum, g.multiply(a, b), over: [Self.j])
    let abc = g.reduce(.sum, g.multiply(ab, c), over: [Self.k])
    let written = g.reduce(.sum, g.multiply(abc, x), over: [Self.l])
    let cx = g.reduce(.sum, g.multiply(c, x), over: [Self.l])
    let bcx = g.reduce(.sum, g.multiply(b, cx), over: [Self.k])
    let best = g.reduce(.sum, g.multiply(a, bcx), over: [Self.j])
    #expect(Self.work(try Self.rewritten(written, g), g) == Self.work(best, g))
    #expect(try Self.rewritten(best, g) == best)
    let claims = try [written, best].map {
      // Sums of up to 48 products with partial sums of magnitude 10⁴.
      Claim(try Self.rewritten($0, g), within: 64, of: g.constant(1e4), in: g)
    }
    try expect(claims, in: g)
  }

  /// A product that is needed as such is computed once, and used.
  @Test func sharedProductsStay() throws {
    let g = Graph()
    let (a, b) = (Self.matrix(g, "a", Self.j, Self.k), Self.matrix(g, "b", Self.k, Self.l))
    let ab = g.reduce(.sum, g.multiply(a, b), over: [Self.k])
    let x = Self.matrix(g, "x", Self.l)
    let root = g.reduce(.sum, g.multiply(ab, x), over: [Self.l])
    let alone = try rewrite([root], in: g, upTo: .stabilize).roots
    #expect(alone != [root])
    let together = try rewrite([root, g.apply(.tanh, ab)], in: g, upTo: .stabilize).roots
    #expect(together[0] == root)
  }

  /// Σ over two axes of three matrices: two matrix products instead of a loop over all axes.
  @Test func threeMatricesAtOnce() throws {
    let g = Graph()
    let (a, b) = (Self.matrix(g, "a", Self.i, Self.j), Self.matrix(g, "b", Self.j, Self.k))
    let c = Self.matrix(g, "c", Self.k, Self.l)
    let product = g.product([(a, 1), (b, 1), (c, 1)], coefficient: 0.5)
    let written = g.reduce(.sum, product, over: [Self.j, Self.k])
    let after = try Self.rewritten(written, g)
    #expect(Self.work(after, g) == 6 * 48 * 48 + 6 * 48 * 40)
    try expect([Claim(after, within: 64, of: g.constant(1e3), in: g)], in: g)
    // The gradients, too: each is two products, of which the others share some.
    let loss = g.reduce(.sum, g.power(written, 2), over: [Self.i, Self.l])
    let gradient = differentiate(
      try rewrite([loss], in: g, upTo: .specialize).roots[0], withRespectTo: [a, b, c], in: g
    ).cotangents
    let roots = try rewrite([a, b, c].map { gradient[$0]! }, in: g, upTo: .stabilize).roots
    for root in roots { #expect(Self.work(root, g) <= 6 * 6 * 48 * 48) }
    try expect(roots.map { Claim($0, within: 256, of: g.constant(1e6), in: g) }, in: g)
  }

  /// In a recurrence h ← (h A) B, what does not depend on h is computed before the loop where that is less.
  @Test func chainInARecurrenceKeepsItsValue() throws {
    for example in RecurrenceExample.all {
      let g = Graph()
      var parameters: [NodeID] = []
      let value = example.build(g) { axes, _ in
        parameters.append(g.variable(Variable(.parameter, "x\(parameters.count)", axes: axes)))
        return parameters.last!
      }
      #expect(g.faults(below: [try Self.rewritten(value, g)]) == [])
    }
  }
}
