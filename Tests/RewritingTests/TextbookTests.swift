// p − y from general rules: the loss is written out from exp, sum and log.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct TextbookTests {
  static let n = Axis("batch", 8)
  static let k = Axis("classes", 5)
  static let j = Axis("classes", 5, number: 1)

  /// −1/N Σₙ Σₖ y log p with p = e^z / Σⱼ e^z, as the textbook writes it.
  static func loss(_ g: Graph, _ z: NodeID, _ y: NodeID) -> NodeID {
    let e = g.apply(.exp, z)
    let s = g.reduce(.sum, g.apply(.exp, g.rename(z, [k: j])), over: [j])
    let p = g.divide(e, s)
    return g.mean(g.negate(g.reduce(.sum, g.multiply(y, g.apply(.log, p)), over: [k])), over: [n])
  }

  @Test(arguments: [true, false]) func gradientIsPMinusY(_ rewritesFirst: Bool) throws {
    let g = Graph()
    let z = g.variable(Variable(.parameter, "z", axes: [Self.n, Self.k]))
    let y = g.variable(Variable(.input, "y", axes: [Self.n, Self.k], promise: .simplex))
    var loss = Self.loss(g, z, y)
    if rewritesFirst { loss = try rewrite([loss], in: g, upTo: .simplify).roots[0] }
    let gradient = differentiate(loss, withRespectTo: [z], in: g).cotangents[z]!
    let result = try rewrite([gradient], in: g, upTo: .specialize).roots[0]
    let p = g.apply(.exp, g.subtract(z, g.reduce(.logsumexp, z, over: [Self.k])))
    #expect(result == g.sum([(p, 1.0 / 8), (y, -1.0 / 8)]), "\(g.text(of: [("dz", result)]))")
  }
}
