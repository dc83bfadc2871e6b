// Forward, backward and update of a small model, compiled, against the reference evaluator.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct TrainingStepTests {
  static let n = Axis("batch", 33)
  static let i = Axis("pixels", 17)
  static let h = Axis("hidden", 31)
  static let k = Axis("classes", 10)

  /// A multi-layer perceptron with cross entropy on index labels: loss, accuracy and updates.
  static func perceptron(_ g: Graph) throws -> [NodeID] {
    let x = g.variable(Variable(.input, "x", axes: [n, i]))
    let label = g.variable(Variable(.input, "label", axes: [n], promise: .index(count: 10)))
    let w1 = g.variable(Variable(.parameter, "w1", axes: [i, h]))
    let b1 = g.variable(Variable(.parameter, "b1", axes: [h]))
    let w2 = g.variable(Variable(.parameter, "w2", axes: [h, k]))
    let b2 = g.variable(Variable(.parameter, "b2", axes: [k]))
    let z = g.add(g.reduce(.sum, g.multiply(x, w1), over: [i]), b1)
    let a = g.apply(.max, g.constant(0), z)
    let logits = g.add(g.reduce(.sum, g.multiply(a, w2), over: [h]), b2)
    let e = g.apply(.exp, logits)
    let p = g.divide(e, g.reduce(.sum, e, over: [k]))
    let picked = g.access(g.apply(.log, p), [k: .gather(label)])
    let loss = g.mean(g.negate(picked), over: [n])
    let accuracy = g.mean(
      g.apply(.equal, g.reduce(.argmax, logits, over: [k]), label), over: [n])
    let parameters = [w1, b1, w2, b2]
    let forward = try rewrite([loss, accuracy], in: g, upTo: .simplify).roots
    let gradient = differentiate(forward[0], withRespectTo: parameters, in: g)
    let updates = parameters.map { g.sum([($0, 1), (gradient.cotangents[$0]!, -0.5)]) }
    return try rewrite(forward + updates, in: g, upTo: .stabilize).roots
  }

  @Test func perceptronStep() throws {
    let g = Graph()
    let one = g.constant(1)
    // Sums of up to 33 products of numbers near 1, each rounded to 24 bits.
    let claims = try Self.perceptron(g).map { Claim($0, within: 33, of: one, in: g) }
    try expect(claims, in: g, RandomValues(seed: 1, in: -1...1))
  }
}
