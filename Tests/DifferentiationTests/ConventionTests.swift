// Derivatives where mathematics leaves a choice: at kinks, ties, poles and over nothing.

import Differentiation
import Graph
import TestSupport
import Testing

@Suite struct ConventionTests {
  static let k = Axis("k", 3)

  /// Returns the gradient of Σ f(x) at `x`, and with `order` 2 that of the sum of its elements.
  private func derivative(
    at x: [Double], order: Int = 1, _ f: (Graph, NodeID) -> NodeID
  ) -> [Double] {
    let g = Graph()
    let axis = Axis("k", x.count)
    let parameter = Variable(.parameter, "x", axes: [axis])
    let source = g.variable(parameter)
    var root = f(g, source)
    for _ in 1...order {
      root = g.reduce(.sum, root, over: g.axes(root))
      root = differentiate(root, withRespectTo: [source], in: g).cotangents[source]!
    }
    let value = Tensor(axes: [axis], elements: x)
    var evaluator = Evaluator(g, variables: { _ in value })
    // A gradient that lacks the axis is the same for each element.
    return evaluator.value(of: root).arranged([axis]).elements
  }

  // MARK: - Kinks

  @Test func reluAtZeroIsFlat() {
    #expect(derivative(at: [-1, 0, 1]) { g, x in g.apply(.max, g.constant(0), x) } == [0, 0, 1])
    #expect(derivative(at: [-1, 0, 1]) { g, x in g.apply(.max, x, g.constant(0)) } == [0, 0, 1])
    #expect(derivative(at: [-1, 0, 1]) { g, x in g.apply(.min, x, g.constant(0)) } == [1, 0, 0])
    #expect(derivative(at: [0], order: 2) { g, x in g.apply(.max, x, g.constant(0)) } == [0])
  }

  @Test func leakyReluAtZeroTakesTheNegativeSlope() {
    let result = derivative(at: [-1, 0, 1]) { g, x in
      g.select(g.apply(.less, g.constant(0), x), x, g.scaled(x, by: 0.25))
    }
    #expect(result == [0.25, 0.25, 1])
  }

  @Test func absoluteValueAndSignAtZero() {
    #expect(derivative(at: [-2, 0, 2]) { g, x in g.apply(.abs, x) } == [-1, 0, 1])
    #expect(derivative(at: [-2, 0, 2]) { g, x in g.apply(.sign, x) } == [0, 0, 0])
    #expect(derivative(at: [0], order: 2) { g, x in g.apply(.abs, x) } == [0])
  }

  @Test(arguments: [Function.max, .min]) func tieOfTwoIsHalved(_ f: Function) {
    // x against 2x − 1, which meet at 1: half of each slope.
    let result = derivative(at: [1]) { g, x in g.apply(f, x, g.sum([(x, 2)], constant: -1)) }
    #expect(result == [1.5])
  }

  @Test func rootAtZeroIsFlat() {
    #expect(derivative(at: [0, 4]) { g, x in g.sqrt(x) } == [0, 0.25])
    #expect(derivative(at: [0, 4], order: 2) { g, x in g.sqrt(x) }[1] == -1.0 / 32)
    let cubed = Rational(3, over: 2)!
    #expect(derivative(at: [0, 4]) { g, x in g.power(x, cubed) } == [0, 3])
  }

  @Test func normAtZeroHasNoGradient() {
    let norm = { (g: Graph, x: NodeID) in
      g.sqrt(g.reduce(.sum, g.power(x, 2), over: g.axes(x)))
    }
    #expect(derivative(at: [0, 0, 0], norm) == [0, 0, 0])
    #expect(derivative(at: [0, -4, 0], norm) == [0, -1, 0])
  }

  // MARK: - Ties in reductions

  @Test(arguments: [Reduction.max, .min]) func firstOfEqualsTakesAll(_ reduction: Reduction) {
    let result = derivative(at: [1, 1, 1]) { g, x in g.reduce(reduction, x, over: g.axes(x)) }
    #expect(result == [1, 0, 0])
  }

  @Test func firstIsCountedInBinderOrder() {
    let (a, b) = (Axis("a", 2), Axis("b", 2))
    // Over a and b, the larger value stands at (0, 1) and at (1, 0).
    let value = Tensor(axes: [a, b], elements: [0, 5, 5, 0])
    let gradient = { (over: [Axis]) -> [Double] in
      let g = Graph()
      let x = g.variable(Variable(.parameter, "x", axes: [a, b]))
      let result = differentiate(g.reduce(.max, x, over: over), withRespectTo: [x], in: g)
      var evaluator = Evaluator(g, variables: { _ in value })
      return evaluator.value(of: result.cotangents[x]!).arranged([a, b]).elements
    }
    #expect(gradient([a, b]) == [0, 1, 0, 0])
    #expect(gradient([b, a]) == [0, 0, 1, 0])
  }

  // MARK: - Powers

  /// The gradient of xʸ towards both at one point.
  private func powerGradient(_ x: Double, _ y: Double) -> [Double] {
    let g = Graph()
    let variables = ["x", "y"].map { Variable(.parameter, $0, axes: []) }
    let sources = variables.map(g.variable)
    let gradient = differentiate(
      g.apply(.pow, sources[0], sources[1]), withRespectTo: sources, in: g)
    var evaluator = Evaluator(g, variables: { Tensor($0.name == "x" ? x : y) })
    return sources.map { evaluator.value(of: gradient.cotangents[$0]!).elements[0] }
  }

  @Test func powerWithExponentZero() {
    #expect(powerGradient(2, 0) == [0, Function.log([2])])
    #expect(powerGradient(0, 0) == [0, 0])
  }

  @Test func powerWithBaseZero() {
    #expect(powerGradient(0, 2) == [0, 0])
    #expect(powerGradient(0, 1) == [1, 0])
    #expect(derivative(at: [0, 2]) { g, x in g.apply(.pow, x, g.constant(2)) } == [0, 4])
    #expect(derivative(at: [0, 2]) { g, x in g.apply(.pow, x, g.constant(1)) } == [1, 1])
    #expect(derivative(at: [0, 2]) { g, x in g.apply(.pow, x, g.constant(0)) } == [0, 0])
    // Twice: y (y − 1) x^(y−2) at x = 0 is 2 for y = 2, although y − 2 is 0.
    #expect(derivative(at: [0, 3], order: 2) { g, x in g.power(x, 2) } == [2, 2])
  }

  /// ∂²xʸ/∂x∂y = xʸ⁻¹ (1 + y ln x) is 1/x at y = 0, in whichever order.
  @Test func mixedDerivativeOfAPowerAtExponentZero() {
    let g = Graph()
    let sources = ["x", "y"].map { g.variable(Variable(.parameter, $0, axes: [])) }
    let power = g.apply(.pow, sources[0], sources[1])
    let first = differentiate(power, withRespectTo: sources, in: g).cotangents
    var evaluator = Evaluator(g, variables: { Tensor($0.name == "x" ? 4 : 0) })
    for (one, other) in [(0, 1), (1, 0)] {
      let second = differentiate(first[sources[one]]!, withRespectTo: [sources[other]], in: g)
      #expect(evaluator.value(of: second.cotangents[sources[other]]!).elements == [0.25])
    }
  }

  // MARK: - Products and means

  @Test func productOverAZero() {
    let product = { (g: Graph, x: NodeID) in g.reduce(.prod, x, over: g.axes(x)) }
    #expect(derivative(at: [2, 0, 3], product) == [0, 6, 0])
    #expect(derivative(at: [0, 0, 3], product) == [0, 0, 0])
    #expect(derivative(at: [2, 5, 3], product) == [15, 6, 10])
    // Σⱼ ∂²/∂xᵢ∂xⱼ of x₀ x₁ x₂, which is the sum of the others for each i.
    #expect(derivative(at: [2, 0, 3], order: 2, product) == [3, 5, 2])
  }

  @Test func meanOverNothingIsFlat() {
    let none = Axis("none", 0)
    let result = derivative(at: [1, 2]) { g, x in
      g.mean(g.multiply(x, g.variable(Variable(.input, "e", axes: [none]))), over: [none])
    }
    #expect(result == [0, 0])
    #expect(derivative(at: [1, 2]) { g, x in g.mean(x, over: []) } == [1, 1])
  }

  // MARK: - Axes that are absent

  @Test func broadcastOperandGetsTheNumberOfItsUses() {
    let g = Graph()
    let (n, k) = (Axis("n", 7), Axis("k", 3))
    let (x, b) = (Variable(.input, "x", axes: [n, k]), Variable(.parameter, "b", axes: [k]))
    let loss = g.reduce(.sum, g.add(g.variable(x), g.variable(b)), over: [n, k])
    let gradient = differentiate(loss, withRespectTo: [g.variable(b)], in: g)
    #expect(gradient.cotangents[g.variable(b)] == g.constant(7))
  }

  @Test func whatIsNotUsedHasTheGradientZero() {
    let g = Graph()
    let (x, y) = (Variable(.parameter, "x", axes: []), Variable(.parameter, "y", axes: []))
    let gradient = differentiate(
      g.power(g.variable(x), 2), withRespectTo: [g.variable(x), g.variable(y)], in: g)
    #expect(gradient.cotangents[g.variable(y)] == g.constant(0))
    #expect(gradient.cotangents[g.variable(x)] == g.scaled(g.variable(x), by: 2))
  }

  @Test func cotangentOfAnInnerNodeCanBeAskedFor() {
    let g = Graph()
    let x = g.variable(Variable(.parameter, "x", axes: []))
    let y = g.apply(.exp, x)
    let gradient = differentiate(g.power(y, 2), withRespectTo: [y, x], in: g)
    #expect(gradient.cotangents[y] == g.scaled(y, by: 2))
    #expect(gradient.cotangents[x] == g.product([(y, 2)], coefficient: 2))
  }

  @Test func everyContributionIsRecorded() {
    let g = Graph()
    let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
    let loss = g.reduce(.sum, g.multiply(g.apply(.exp, x), g.apply(.sin, x)), over: [Self.k])
    let steps = differentiate(loss, withRespectTo: [x], in: g).steps
    #expect(steps.map(\.key.name).sorted() == ["exp", "product", "product", "reduce sum", "sin"])
    #expect(steps.filter { $0.operand == x }.count == 2)
  }
}
