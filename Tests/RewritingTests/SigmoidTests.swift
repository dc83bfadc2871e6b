// σ(1 − σ) from general rules, and what stays small and safe when rules meet.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct SigmoidTests {
  static let k = Axis("k", 5)

  static let definitions: [@Sendable (Graph, NodeID) -> NodeID] = [
    { g, x in g.power(g.sum([(g.apply(.exp, g.negate(x)), 1)], constant: 1), -1) },
    { g, x in
      let e = g.apply(.exp, x)
      return g.divide(e, g.sum([(e, 1)], constant: 1))
    },
    { g, x in g.apply(.sigmoid, x) },
  ]

  @Test(arguments: definitions.indices, [true, false])
  func derivativeIsSigmoidTimesComplement(_ definition: Int, _ rewritesFirst: Bool) throws {
    let g = Graph()
    let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
    let w = g.variable(Variable(.input, "w", axes: [Self.k]))
    let y = Self.definitions[definition](g, x)
    var loss = g.reduce(.sum, g.multiply(w, y), over: [Self.k])
    if rewritesFirst { loss = try rewrite([loss], in: g, upTo: .simplify).roots[0] }
    let gradient = differentiate(loss, withRespectTo: [x], in: g).cotangents[x]!
    let result = try rewrite([gradient], in: g, upTo: .stabilize).roots[0]
    let s = g.apply(.sigmoid, x)
    let complement = g.sum([(s, -1)], constant: 1)
    let forms = [
      g.product([(w, 1), (g.multiply(s, complement), 1)]),
      g.product([(w, 1), (s, 1), (complement, 1)]),
      // σ(−x) says the same as 1 − σ(x).
      g.product([(w, 1), (s, 1), (g.apply(.sigmoid, g.negate(x)), 1)]),
    ]
    #expect(forms.contains(result), "\(g.text(of: [("dx", result)], annotated: false))")
  }

  @Test(arguments: definitions.indices) func farOutItIsFinite(_ definition: Int) throws {
    let g = Graph()
    let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
    let y = g.reduce(.sum, Self.definitions[definition](g, x), over: [Self.k])
    let gradient = differentiate(y, withRespectTo: [x], in: g).cotangents[x]!
    let result = try rewrite([gradient], in: g, upTo: .stabilize).roots[0]
    let value = Tensor(axes: [Self.k], elements: [-1000, -40, 0, 40, 1000])
    var evaluator = Evaluator(g, variables: { _ in value })
    let derivative = evaluator.value(of: result).elements
    // Absolute: 1 − σ cancels at the upper end unless σ(−x) is asked for.
    for (actual, expected) in zip(derivative, [0, 0, 0.25, 0, 0]) {
      #expect((actual - expected).magnitude < 1e-15)
    }
  }

  @Test func binaryCrossEntropyGivesSigmoidMinusY() throws {
    for rewritesFirst in [true, false] {
      let g = Graph()
      let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
      let y = g.variable(Variable(.input, "y", axes: [Self.k]))
      let s = Self.definitions[0](g, x)
      let positive = g.multiply(y, g.apply(.log, s))
      let negative = g.multiply(
        g.sum([(y, -1)], constant: 1), g.apply(.log, g.sum([(s, -1)], constant: 1)))
      var loss = g.reduce(.sum, g.negate(g.add(positive, negative)), over: [Self.k])
      if rewritesFirst { loss = try rewrite([loss], in: g, upTo: .simplify).roots[0] }
      let gradient = differentiate(loss, withRespectTo: [x], in: g).cotangents[x]!
      let result = try rewrite([gradient], in: g, upTo: .stabilize).roots[0]
      // Labels at 0 and 1, and logits at which σ rounds to them.
      let logits = Tensor(axes: [Self.k], elements: [-800, -30, 0.5, 30, 800])
      for label in [0.0, 1, 0.3] {
        let labels = Tensor(axes: [Self.k], elements: Array(repeating: label, count: 5))
        var evaluator = Evaluator(g, variables: { $0.name == "x" ? logits : labels })
        let expected = logits.elements.map { Function.sigmoid([$0]) - label }
        // One rounding of a number near 1.
        let difference = Tensor(axes: [Self.k], elements: expected)
          .difference(from: evaluator.value(of: result), tolerance: 1e-15)
        #expect(
          difference == nil,
          "first: \(rewritesFirst) \(g.text(of: [("dx", result)], annotated: false))")
      }
    }
  }
}

@Suite struct GrowthTests {
  static let k = Axis("k", 4)

  /// x · σ(x) + x, over and over: each level uses the one below three times.
  private func chain(_ depth: Int, _ g: Graph) -> (x: NodeID, loss: NodeID) {
    let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
    var y = x
    for _ in 0..<depth { y = g.add(g.multiply(y, SigmoidTests.definitions[0](g, y)), y) }
    return (x, g.reduce(.sum, y, over: [Self.k]))
  }

  @Test func gradientOfAChainGrowsLinearly() throws {
    var sizes: [Int] = []
    for depth in [8, 16, 32] {
      let g = Graph()
      let (x, loss) = chain(depth, g)
      let gradient = differentiate(loss, withRespectTo: [x], in: g).cotangents[x]!
      let before = g.reachable(from: [loss, gradient]).count
      let after = try rewrite([loss, gradient], in: g, upTo: .stabilize).roots
      let size = g.reachable(from: after).count
      #expect(size <= before + before / 4, "from \(before) to \(size)")
      #expect(g.count <= 40 * before, "\(g.count) nodes were made on the way")
      sizes.append(size)
    }
    #expect(sizes[2] - sizes[1] <= 2 * (sizes[1] - sizes[0]) + 4, "\(sizes)")
  }

  @Test func gradientOfAChainKeepsItsValue() throws {
    let g = Graph()
    let (x, loss) = chain(32, g)
    let gradient = differentiate(loss, withRespectTo: [x], in: g).cotangents[x]!
    let after = try rewrite([gradient], in: g, upTo: .stabilize).roots[0]
    let value = Tensor(axes: [Self.k], elements: [-0.5, -0.1, 0.01, 0.1])
    var evaluator = Evaluator(g, variables: { _ in value })
    // Relative to the value, which is up to 2³² here.
    for (a, b) in zip(evaluator.value(of: gradient).elements, evaluator.value(of: after).elements) {
      #expect((a - b).magnitude <= 1e-12 * max(1, a.magnitude))
    }
  }
}
