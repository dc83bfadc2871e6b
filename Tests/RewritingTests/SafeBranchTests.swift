// No NaN comes out of the branch that was not taken, in first and second order.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct SafeBranchTests {
  static let n = Axis("n", 3)
  static let k = Axis("k", 3)

  /// A function that is singular at 0, its derivative and its second derivative for x > 0.
  struct Singular: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let function: @Sendable (Graph, NodeID) -> NodeID
    let first: @Sendable (Double) -> Double
    let second: @Sendable (Double) -> Double
  }

  static let singular: [Singular] = [
    Singular(
      testDescription: "log", function: { g, x in g.apply(.log, x) }, first: { 1 / $0 },
      second: { -1 / ($0 * $0) }),
    Singular(
      testDescription: "sqrt", function: { g, x in g.sqrt(x) },
      first: { 0.5 * Function.pow([$0, -0.5]) }, second: { -0.25 * Function.pow([$0, -1.5]) }),
    Singular(
      testDescription: "division", function: { g, x in g.divide(g.constant(1), x) },
      first: { -1 / ($0 * $0) }, second: { 2 / ($0 * $0 * $0) }),
    Singular(
      testDescription: "power", function: { g, x in g.power(x, Rational(-3, over: 2)!) },
      first: { -1.5 * Function.pow([$0, -2.5]) }, second: { 3.75 * Function.pow([$0, -3.5]) }),
  ]

  /// Values that use x more than once, so that what comes back to it in a branch is a sum.
  static let used: [Singular] = [
    Singular(
      testDescription: "x / log x", function: { g, x in g.divide(x, g.apply(.log, x)) },
      first: {
        let l = Function.log([$0])
        return (l - 1) / (l * l)
      },
      second: {
        let l = Function.log([$0])
        return (2 - l) / ($0 * l * l * l)
      }),
    Singular(
      testDescription: "x ∛x",
      function: { g, x in g.multiply(x, g.apply(.cbrt, x)) },
      first: { 4.0 / 3 * Function.cbrt([$0]) },
      second: { 4.0 / 9 / (Function.cbrt([$0]) * Function.cbrt([$0])) }),
    Singular(
      testDescription: "log x / √x", function: { g, x in g.divide(g.apply(.log, x), g.sqrt(x)) },
      first: { (1 - Function.log([$0]) / 2) * Function.pow([$0, -1.5]) },
      second: { (0.75 * Function.log([$0]) - 2) * Function.pow([$0, -2.5]) }),
  ]

  /// if x > 0 then f(x) else 0, also with the branches swapped, in a product, and read elsewhere.
  static let settings: [@Sendable (Graph, _ x: NodeID, _ y: NodeID) -> NodeID] = [
    { g, x, y in g.select(g.apply(.less, g.constant(0), x), y, g.constant(0)) },
    { g, x, y in g.select(g.apply(.lessEqual, x, g.constant(0)), g.constant(0), y) },
    { g, x, y in
      let isPositive = g.apply(.less, g.constant(0), x)
      return g.multiply(g.select(isPositive, y, g.constant(0)), g.constant(1))
    },
    { g, x, y in
      // Shifted and shifted back, through axes that are renamed.
      let isPositive = g.apply(.less, g.constant(0), g.rename(x, [k: n]))
      return g.select(isPositive, g.rename(y, [k: n]), g.constant(0))
    },
  ]

  @Test(arguments: singular + used, settings.indices)
  func branchThatIsNotTaken(_ f: Singular, _ setting: Int) throws {
    for (rewritesBetween, math) in [true, false].flatMap({ between in
      MathMode.allCases.map { (between, $0) }
    }) {
      let g = Graph(math: math)
      let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
      var root = Self.settings[setting](g, x, f.function(g, x))
      let point = Tensor(axes: [Self.k], elements: [0, 0.5, 2])
      for (order, expected) in [f.first, f.second].enumerated() {
        root = g.reduce(.sum, root, over: g.axes(root))
        root = differentiate(root, withRespectTo: [x], in: g).cotangents[x]!
        let result = try rewrite([root], in: g, upTo: .stabilize).roots[0]
        if rewritesBetween { root = try rewrite([root], in: g, upTo: .simplify).roots[0] }
        var evaluator = Evaluator(g, variables: { _ in point })
        // A few roundings.
        let difference = Tensor(axes: [Self.k], elements: [0, expected(0.5), expected(2)])
          .difference(from: evaluator.value(of: result), tolerance: 1e-14)
        #expect(
          difference == nil,
          "order \(order + 1): \(difference ?? "") \(g.text(of: [("dx", result)]))")
      }
    }
  }

  /// The condition is one for the whole, while the function is not: the cotangent has no axis.
  @Test(arguments: singular) func conditionWithoutAxes(_ f: Singular) throws {
    let g = Graph()
    let x = g.variable(Variable(.parameter, "x", axes: [Self.k]))
    let flag = g.variable(Variable(.input, "flag", axes: [], promise: .index(count: 2)))
    let y = g.select(flag, f.function(g, x), g.constant(0))
    let loss = g.reduce(.sum, y, over: [Self.k])
    let gradient = differentiate(loss, withRespectTo: [x], in: g).cotangents[x]!
    let result = try rewrite([gradient], in: g, upTo: .stabilize).roots[0]
    let point = Tensor(axes: [Self.k], elements: [0, 0.5, 2])
    var evaluator = Evaluator(g, variables: { $0.name == "x" ? point : Tensor(0) })
    let value = evaluator.value(of: result).arranged([Self.k]).elements
    #expect(value == [0, 0, 0], "\(g.text(of: [("dx", result)]))")
  }

  @Test func productOfMatricesKeepsItsMaskOutside() throws {
    let g = Graph()
    let m = Axis("m", 2)
    let (h, w) = (
      Variable(.input, "h", axes: [Self.n, m]), Variable(.input, "w", axes: [m, Self.k])
    )
    let mask = g.select(
      g.apply(.less, g.constant(0), g.variable(h)), g.variable(h), g.constant(0))
    let product = g.reduce(.sum, g.multiply(mask, g.variable(w)), over: [m])
    #expect(try rewrite([product], in: g, upTo: .stabilize).roots[0] == product)
  }

  // MARK: - Rows of −∞ and probabilities of 0

  /// Logits of which some are masked; the last row is masked throughout.
  private func masked(_ g: Graph) -> (z: NodeID, mask: Tensor, logits: NodeID) {
    let z = g.variable(Variable(.parameter, "z", axes: [Self.n, Self.k]))
    let keep = g.variable(
      Variable(.input, "keep", axes: [Self.n, Self.k], promise: .index(count: 2)))
    let mask = Tensor(axes: [Self.n, Self.k], elements: [1, 1, 1, 0, 1, 1, 0, 0, 0])
    return (z, mask, g.select(keep, z, g.constant(-.infinity)))
  }

  private func written(_ g: Graph, _ u: NodeID) -> NodeID {
    let e = g.apply(.exp, u)
    return g.divide(e, g.reduce(.sum, e, over: [Self.k]))
  }

  @Test func softmaxOfARowOfMinusInfinityIsZero() throws {
    let g = Graph()
    let (_, mask, logits) = masked(g)
    let p = try rewrite([written(g, logits)], in: g, upTo: .stabilize).roots[0]
    let zeros = Tensor(axes: [Self.n, Self.k], elements: Array(repeating: 1000, count: 9))
    var evaluator = Evaluator(g, variables: { $0.name == "z" ? zeros : mask })
    let third = 1.0 / 3
    #expect(
      evaluator.value(of: p).arranged([Self.n, Self.k]).elements
        == [third, third, third, 0, 0.5, 0.5, 0, 0, 0])
  }

  /// −Σ y log p, rewritten first as always: as written, the loss and y/p are 0/0 where p is 0.
  @Test func crossEntropyOfMaskedLogits() throws {
    let g = Graph()
    let (z, mask, logits) = masked(g)
    let y = g.variable(Variable(.input, "y", axes: [Self.n, Self.k], promise: .simplex))
    let term = g.multiply(y, g.apply(.log, written(g, logits)))
    let rows = g.negate(g.reduce(.sum, term, over: [Self.k]))
    let losses = try rewrite([rows], in: g, upTo: .simplify).roots[0]
    let loss = g.reduce(.sum, losses, over: [Self.n])
    let gradient = differentiate(loss, withRespectTo: [z], in: g).cotangents[z]!
    let roots = try rewrite([losses, gradient], in: g, upTo: .stabilize).roots
    let equal = Tensor(axes: [Self.n, Self.k], elements: Array(repeating: 7, count: 9))
    let labels = Tensor(axes: [Self.n, Self.k], elements: [1, 0, 0, 0, 0, 1, 0, 1, 0])
    var evaluator = Evaluator(
      g, variables: { ["z": equal, "keep": mask, "y": labels][$0.name]! })
    let actual = evaluator.value(of: roots[1]).arranged([Self.n, Self.k]).elements
    let expectedLosses = [Function.log([3]), Function.log([2]), .infinity]
    #expect(
      evaluator.value(of: roots[0]).elements == expectedLosses,
      "\(g.text(of: [("loss", roots[0])]))")
    // The last row has no probability to speak of; the first two are p − y where they are kept.
    let expected = [1.0 / 3 - 1, 1.0 / 3, 1.0 / 3, 0, 0.5, -0.5]
    for (a, b) in zip(actual, expected) {
      #expect((a - b).magnitude < 1e-15, "\(g.text(of: [("dz", roots[1])], annotated: false))")
    }
  }

  @Test func entropyOfACertainty() throws {
    let g = Graph()
    let p = g.variable(Variable(.input, "p", axes: [Self.k], promise: .simplex))
    let entropy = g.reduce(.sum, g.multiply(p, g.apply(.log, p)), over: [Self.k])
    let rest = g.sum([(p, -1)], constant: 1)
    let binary = g.reduce(.sum, g.multiply(rest, g.apply(.log, rest)), over: [Self.k])
    let roots = try rewrite([entropy, binary], in: g, upTo: .stabilize).roots
    var evaluator = Evaluator(g, variables: { _ in Tensor(axes: [Self.k], elements: [0, 1, 0]) })
    #expect(roots.map { evaluator.value(of: $0).elements } == [[0], [0]])
  }
}
