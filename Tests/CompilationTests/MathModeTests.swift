// Compiled values in each mode of arithmetic, at zeros of both signs, infinities and NaN, and where 1 − σ
// is lost.

import Differentiation
import Execution
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct MathModeTests {
  static let special: [Float] = [0, -0.0, .infinity, -.infinity, .nan, 3, -2.5]

  /// Returns what `build` makes of each of `xs` in `mode`, rewritten and compiled.
  private func compiled(
    _ mode: MathMode, _ xs: [Float], _ build: (Graph, NodeID) throws -> NodeID
  ) throws -> [Float] {
    let g = Graph(math: mode)
    let n = Axis("n", xs.count)
    let x = Variable(.parameter, "x", axes: [n])
    let root = try build(g, g.variable(x))
    let after = try rewrite([root], in: g, upTo: .stabilize).roots[0]
    let function = TestFunction(
      [Request.Output(after, to: .result("r"), axes: [n])], in: g)
    let machine = try TestMachine(function, InstructionSet.selected)
    if function.variables.contains(x) {
      machine.set(x, to: Tensor(axes: [n], elements: xs.map { Double($0) }))
    }
    #expect(machine.run(seed: 1) == [])
    return machine.elements(function.outputs[0])
  }

  private func expectSame(
    _ actual: [Float], _ expected: [Float], location: SourceLocation = #_sourceLocation
  ) {
    let isSame = zip(actual, expected).allSatisfy {
      $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN)
    }
    #expect(
      isSame && actual.count == expected.count, "\(actual), not \(expected)",
      sourceLocation: location)
  }

  @Test func accurateKeepsWhatIsWritten() throws {
    let xs = Self.special
    expectSame(try compiled(.accurate, xs) { $0.add($1, $0.constant(0)) }, xs.map { $0 + 0 })
    expectSame(try compiled(.accurate, xs) { $0.multiply($1, $0.constant(0)) }, xs.map { $0 * 0 })
    expectSame(try compiled(.accurate, xs) { $0.divide($1, $1) }, xs.map { $0 / $0 })
    expectSame(try compiled(.accurate, xs) { $0.subtract($1, $1) }, xs.map { $0 - $0 })
    expectSame(try compiled(.accurate, xs) { $0.divide($1, $0.constant(3)) }, xs.map { $0 / 3 })
    let shifted = try compiled(.accurate, xs) { g, x in
      g.subtract(g.add(x, g.constant(0x1p25)), g.constant(0x1p25))
    }
    expectSame(shifted, xs.map { ($0 + 0x1p25) - 0x1p25 })
    let maximum = try compiled(.accurate, xs) { g, x in
      g.apply(.max, g.sum([(g.power(x, 2), 1)], constant: 2), g.apply(.sigmoid, x))
    }
    expectSame(maximum, xs.map { $0.isNaN ? .nan : $0 * $0 + 2 })
  }

  /// For real numbers x + 0 is x and x · 0 is 0; x / x is 1 where x is proved not to be 0.
  @Test(arguments: [MathMode.standard, .fast]) func standardTakesRealNumbers(
    _ mode: MathMode
  ) throws {
    let xs = Self.special
    expectSame(try compiled(mode, xs) { $0.add($1, $0.constant(0)) }, xs)
    expectSame(
      try compiled(mode, xs) { $0.multiply($1, $0.constant(0)) }, xs.map { _ in 0 })
    expectSame(try compiled(mode, xs) { $0.subtract($1, $1) }, xs.map { _ in 0 })
    // Nothing is known of x, so that 0 / 0 stays.
    expectSame(try compiled(mode, xs) { $0.divide($1, $1) }, xs.map { $0 / $0 })
    let ratio = try compiled(mode, xs) { g, x in
      let above = g.sum([(g.power(x, 2), 1)], constant: 1)
      return g.product([(above, 1), (above, -1), (x, 1)])
    }
    expectSame(ratio, xs)
    let shifted = try compiled(mode, xs) { g, x in
      g.subtract(g.add(x, g.constant(0x1p25)), g.constant(0x1p25))
    }
    expectSame(shifted, xs)
  }

  /// A NaN or an infinity that comes in comes out in the standard mode, where no algebra removes it.
  @Test(arguments: [MathMode.accurate, .standard]) func functionsKeepSpecialValues(
    _ mode: MathMode
  ) throws {
    let xs: [Float] = [.infinity, -.infinity, .nan]
    expectSame(try compiled(mode, xs) { $0.apply(.exp, $1) }, [.infinity, 0, .nan])
    expectSame(try compiled(mode, xs) { $0.apply(.sigmoid, $1) }, [1, 0, .nan])
    expectSame(try compiled(mode, xs) { $0.apply(.tanh, $1) }, [1, -1, .nan])
    expectSame(try compiled(mode, xs) { $0.apply(.softplus, $1) }, [.infinity, 0, .nan])
    expectSame(try compiled(mode, xs) { $0.apply(.log, $1) }, [.infinity, .nan, .nan])
  }

  /// In the fast mode NaN still comes out, and an overflow is a large number.
  @Test func fastKeepsNaN() throws {
    for f in [Function.exp, .sigmoid, .tanh, .softplus] {
      let values = try compiled(.fast, [.nan, .infinity, 1000]) { $0.apply(f, $1) }
      #expect(values[0].isNaN && !values[1].isNaN && !values[2].isNaN, "\(f)")
    }
    #expect(try compiled(.fast, [-.infinity, -1000]) { $0.apply(.exp, $1) } == [0, 0])
  }

  // MARK: - σ near 1

  static let far: [Float] = [10, 17, 20, 30, 80]

  /// 1 − σ(x) = e^(−x)/(1 + e^(−x)): in the accurate mode within its function's 1.5 units and a rounding; in the
  /// others within half a unit of 1, which leaves nothing of it from 17 on.
  @Test(arguments: MathMode.allCases) func oneMinusSigmoid(_ mode: MathMode) throws {
    let values = try compiled(mode, Self.far) { g, x in
      g.sum([(g.apply(.sigmoid, x), -1)], constant: 1)
    }
    for (x, value) in zip(Self.far, values) {
      let exact = Function.sigmoid([-Double(x)])
      let error = (Double(value) - exact).magnitude
      #expect(error <= (mode == .accurate ? 2 * 0x1p-23 * exact : 2 * 0x1p-23))
    }
    if mode != .accurate { #expect(values[2] == 0) }
  }

  /// σ′ = σ(1 − σ), as reverse mode and the rules leave it.
  @Test(arguments: MathMode.allCases) func derivativeOfSigmoid(_ mode: MathMode) throws {
    for isWritten in [false, true] {
      let values = try compiled(mode, Self.far) { g, x in
        let e = g.apply(.exp, g.negate(x))
        let s =
          isWritten ? g.divide(g.constant(1), g.sum([(e, 1)], constant: 1)) : g.apply(.sigmoid, x)
        let loss = try rewrite([g.reduce(.sum, s, over: g.axes(x))], in: g, upTo: .specialize)
        return differentiate(loss.roots[0], withRespectTo: [x], in: g).cotangents[x]!
      }
      for (x, value) in zip(Self.far, values) {
        let s = Function.sigmoid([-Double(x)])
        let exact = s * (1 - s)
        let error = (Double(value) - exact).magnitude
        // Two functions and a product.
        #expect(error <= (mode == .accurate ? 4 * 0x1p-23 * exact : 2 * 0x1p-23), "\(x)")
      }
    }
  }

  // MARK: - The fast mode's own

  @Test func rowsAreMultipliedByReciprocals() throws {
    func text(_ mode: MathMode) throws -> String {
      let g = Graph(math: mode)
      let (n, k) = (Axis("n", 3), Axis("k", 40))
      let x = g.variable(Variable(.input, "x", axes: [n, k]))
      let y = g.variable(Variable(.input, "y", axes: [n]))
      return TestFunction(results: [g.divide(x, y)], in: g).source
    }
    #expect(try text(.standard).contains("gradc_div(") && !text(.standard).contains("gradc_mul("))
    #expect(try text(.fast).contains("gradc_mul("))
  }

  /// x / y, x / y², and x / y³ times a power of something else, over rows and over all.
  @Test(arguments: MathMode.allCases) func quotientsOfRows(_ mode: MathMode) throws {
    let g = Graph(math: mode)
    let (n, k) = (Axis("n", 5), Axis("k", 37))
    let x = g.variable(Variable(.input, "x", axes: [n, k]))
    let y = g.apply(.exp, g.variable(Variable(.input, "y", axes: [n])))
    let z = g.apply(.exp, g.variable(Variable(.input, "z", axes: [])))
    let nodes = [
      g.divide(x, y), g.product([(x, 2), (y, -2)]), g.product([(x, 1), (y, -3), (z, -1)]),
      g.product([(x, 1), (z, -4)], coefficient: 2),
      g.divide(g.apply(.exp, x), g.reduce(.sum, g.apply(.exp, x), over: [k])),
    ]
    // Powers of y, up to three roundings each, the reciprocal, the products and functions of 2.5 units.
    try expect(nodes.map { Claim($0, within: 20, in: g) }, in: g)
  }
}
