// Sums and products in the accurate mode, as IEEE 754 has them; and in the others, as real numbers.

import Graph
import TestSupport
import Testing

@Suite struct FloatArithmeticTests {
  static let special: [Double] = [
    0, -0.0, .infinity, -.infinity, .nan, 1, -1, 3, -2.5, 1e300, -1e300, .leastNonzeroMagnitude,
    0.1,
  ]

  /// A formula of x and y, and what it is as it is written.
  struct Written: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let build: @Sendable (Graph, NodeID, NodeID) -> NodeID
    let value: @Sendable (Double, Double) -> Double

    init(
      _ text: String, _ build: @escaping @Sendable (Graph, NodeID, NodeID) -> NodeID,
      is value: @escaping @Sendable (Double, Double) -> Double
    ) {
      testDescription = text
      self.build = build
      self.value = value
    }
  }

  static let formulas: [Written] = [
    Written("x + 0", { g, x, _ in g.add(x, g.constant(0)) }, is: { x, _ in x + 0 }),
    Written("x - 0", { g, x, _ in g.subtract(x, g.constant(0)) }, is: { x, _ in x - 0 }),
    Written("x · 0", { g, x, _ in g.multiply(x, g.constant(0)) }, is: { x, _ in x * 0 }),
    Written("x · 1", { g, x, _ in g.multiply(x, g.constant(1)) }, is: { x, _ in x * 1 }),
    Written("x / x", { g, x, _ in g.divide(x, x) }, is: { x, _ in x / x }),
    Written("x - x", { g, x, _ in g.subtract(x, x) }, is: { x, _ in x - x }),
    Written("x + x", { g, x, _ in g.add(x, x) }, is: { x, _ in x + x }),
    Written("(x + y) - x", { g, x, y in g.subtract(g.add(x, y), x) }, is: { x, y in (x + y) - x }),
    Written("x + (y - x)", { g, x, y in g.add(x, g.subtract(y, x)) }, is: { x, y in x + (y - x) }),
    Written(
      "(x + 1) - 1", { g, x, _ in g.subtract(g.add(x, g.constant(1)), g.constant(1)) },
      is: { x, _ in (x + 1) - 1 }),
    Written("x / 3", { g, x, _ in g.divide(x, g.constant(3)) }, is: { x, _ in x / 3 }),
    Written(
      "0.1 · (0.3 · x)",
      { g, x, _ in g.multiply(g.constant(0.1), g.multiply(g.constant(0.3), x)) },
      is: { x, _ in 0.1 * (0.3 * x) }),
    Written(
      "0.1 · x + 0.2 · x", { g, x, _ in g.add(g.scaled(x, by: 0.1), g.scaled(x, by: 0.2)) },
      is: { x, _ in 0.1 * x + 0.2 * x }),
    Written(
      "x + 0.1 · x", { g, x, _ in g.add(x, g.scaled(x, by: 0.1)) }, is: { x, _ in x + 0.1 * x }),
    Written(
      "(x / 7) / y", { g, x, y in g.divide(g.divide(x, g.constant(7)), y) },
      is: { x, y in (x / 7) / y }),
    // One rounding less than as it is written, and no overflow on the way.
    Written(
      "1 / (1 / x)", { g, x, _ in g.divide(g.constant(1), g.divide(g.constant(1), x)) },
      is: { x, _ in x }),
    Written("-(-x)", { g, x, _ in g.negate(g.negate(x)) }, is: { x, _ in x }),
  ]

  @Test(arguments: formulas) func accurateIsAsWritten(_ formula: Written) {
    for x in Self.special {
      for y in Self.special {
        let actual = Self.value(formula, .accurate, x, y)
        let expected = formula.value(x, y)
        #expect(
          actual.bitPattern == expected.bitPattern || (actual.isNaN && expected.isNaN),
          "of \(x) and \(y) it is \(actual), not \(expected)")
      }
    }
  }

  /// The other modes agree wherever nothing overflows, and rounding apart.
  @Test(arguments: formulas, [MathMode.standard, .fast])
  func othersAgreeOnFiniteNumbers(_ formula: Written, _ math: MathMode) {
    for x in [1.0, -1, 3, -2.5, 0.1] {
      for y in [0.5, -7] {
        let (a, b) = (Self.value(formula, math, x, y), formula.value(x, y))
        #expect((a - b).magnitude <= 1e-14)
      }
    }
  }

  /// What real numbers allow is done there: nothing is left of these.
  @Test func standardSimplifies() {
    let g = Graph()
    let x = g.variable(Variable(.input, "x", axes: []))
    let y = g.variable(Variable(.input, "y", axes: []))
    #expect(g.add(x, g.constant(0)) == x)
    #expect(g.constantValue(g.multiply(x, g.constant(0))) == 0)
    #expect(g.constantValue(g.subtract(x, x)) == 0)
    #expect(g.subtract(g.add(x, y), x) == y)
  }

  /// Rebuilding a node from its own parts gives the node itself, or rewriting would not end.
  @Test(arguments: formulas) func normalFormsAreFixed(_ formula: Written) {
    let g = Graph(math: .accurate)
    let x = g.variable(Variable(.input, "x", axes: []))
    let y = g.variable(Variable(.input, "y", axes: []))
    let node = formula.build(g, x, y)
    #expect(g.faults(below: [node]) == [])
    for id in g.reachable(from: [node]) {
      let operands = g.operands(id)
      switch g.operation(id) {
      case .sum(let coefficients, let constant):
        #expect(g.sum(Array(zip(operands, coefficients)), constant: constant) == id)
      case .product(let exponents, let coefficient):
        #expect(g.product(Array(zip(operands, exponents)), coefficient: coefficient) == id)
      default: break
      }
    }
  }

  @Test func derivativesAreOfRealNumbers() {
    let g = Graph(math: .accurate)
    let x = g.variable(Variable(.input, "x", axes: []))
    g.inRealNumbers {
      #expect(g.constantValue(g.multiply(x, g.constant(0))) == 0)
    }
    #expect(g.constantValue(g.multiply(x, g.constant(0))) == nil)
  }

  private static func value(
    _ formula: Written, _ math: MathMode, _ x: Double, _ y: Double
  ) -> Double {
    let g = Graph(math: math)
    let variables = ["x", "y"].map { Variable(.input, $0, axes: []) }
    let node = formula.build(g, g.variable(variables[0]), g.variable(variables[1]))
    var evaluator = Evaluator(g, variables: { Tensor($0.name == "x" ? x : y) })
    return evaluator.value(of: node).elements[0]
  }
}
