// Every function, sum and product on operands of all pairings of axes, compiled.

import Graph
import TestSupport
import Testing

@Suite struct FunctionTests {
  static let b = Axis("b", 3)
  static let i = Axis("i", 17)
  static let shapes: [[Axis]] = [[b, i], [i], [], [b]]

  /// Every way to give each of `count` operands one of the shapes.
  static func pairings(_ count: Int) -> [[[Axis]]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in shapes.map { list + [$0] } } }
  }

  /// The operand at `position` with the axes `shape`.
  static func operand(_ position: Int, _ shape: [Axis]) -> Variable {
    let name = shape.map(\.description).joined()
    return Variable(.input, "x\(position)\(name)", axes: shape)
  }

  /// Whether the value is exact: a choice, a comparison, or a whole number.
  static func isExact(_ function: Function) -> Bool {
    switch function {
    case .abs, .sign, .floor, .ceil, .round, .max, .min, .select: true
    default: function.isComparison
    }
  }

  @Test(arguments: Function.allCases) func everyFunctionOnEveryPairing(_ f: Function) throws {
    let g = Graph()
    var values = RandomValues(seed: 1)
    let claims = Self.pairings(f.arity).map { shapes in
      let operands = shapes.enumerated().map { position, shape -> NodeID in
        let variable = Self.operand(position, shape)
        values.set(variable) { generator in
          // Halves, so that ties, zeros and whole numbers occur.
          Self.isExact(f)
            ? Double(Int.random(in: -8...8, using: &generator)) / 2
            : Double.random(in: f.row.domain[position], using: &generator)
        }
        return g.variable(variable)
      }
      // What the row of the function promises.
      return Claim(g.apply(f, operands), within: f.row.accuracy.ulps, in: g)
    }
    try expect(claims, in: g, values)
    try expect(claims, in: g, values, rewritten: true)
  }

  @Test(arguments: 1...5) func sums(_ count: Int) throws {
    let g = Graph()
    let coefficients = [1.0, -1, 2.5, -0.3, 3]
    var claims: [Claim] = []
    for first in coefficients.indices {
      for shift in 0..<4 {
        for constant in [0.0, -3, 0.1] {
          let terms = (0..<count).map { position in
            let shape = Self.shapes[(position + shift) % 4]
            let factor = coefficients[(first + position) % coefficients.count]
            return (g.variable(Self.operand(position, shape)), factor)
          }
          let magnitude = g.sum(
            terms.map { (g.apply(.abs, $0.0), abs($0.1)) }, constant: abs(constant))
          // Each term is rounded with its coefficient, and every partial sum.
          claims.append(
            Claim(
              g.sum(terms, constant: constant), within: Double(count) + 1, of: magnitude, in: g))
        }
      }
    }
    try expect(claims, in: g)
  }

  static let exponents: [Rational] = [
    1, -1, 2, -2, 3, .half, .half.negated, Rational(1, over: 3)!, Rational(2, over: 3)!,
    Rational(-3, over: 2)!, 4, 5, -5,
  ]

  @Test(arguments: exponents) func powers(_ exponent: Rational) throws {
    let g = Graph()
    var values = RandomValues(seed: 2)
    var claims: [Claim] = []
    for shape in Self.shapes {
      let variable = Self.operand(0, shape)
      values.set(variable) { generator in
        let size = Double.random(in: 0.3...3, using: &generator)
        return exponent.isWhole && Bool.random(using: &generator) ? -size : size
      }
      for coefficient in [1, -1, 2.5] {
        // A power by multiplications rounds each time; by `pow` it is within 4 units.
        claims.append(
          Claim(
            g.product([(g.variable(variable), exponent)], coefficient: coefficient), within: 6,
            in: g))
      }
    }
    try expect(claims, in: g, values)
  }

  @Test(arguments: 1...5) func products(_ count: Int) throws {
    let g = Graph()
    var claims: [Claim] = []
    for (shift, first) in zip(0..., Self.exponents.indices) {
      for coefficient in [1, -0.3] {
        let factors = (0..<count).map { position in
          let shape = Self.shapes[(position + shift) % 4]
          return (
            g.variable(Self.operand(position, shape)),
            Self.exponents[(first + position) % Self.exponents.count]
          )
        }
        // Each factor is within 5 units, and each multiplication adds a half.
        claims.append(
          Claim(g.product(factors, coefficient: coefficient), within: 6 * Double(count), in: g))
      }
    }
    try expect(claims, in: g, RandomValues(seed: 3, in: 0.3...3))
  }

  /// Chains that share operands, so that temporaries take over each other's strips.
  @Test(arguments: [1, 17, 300, 5000]) func chainsOfTemporaries(_ extent: Int) throws {
    let g = Graph()
    let axis = Axis("n", extent)
    let x = g.variable(Variable(.input, "x", axes: [axis]))
    let y = g.variable(Variable(.input, "y", axes: [Self.b, axis]))
    var results: [NodeID] = [x]
    for step in 0..<12 {
      let other = step % 3 == 0 ? y : results[step / 2]
      let sum = g.sum([(results[step], 0.5), (other, -0.25), (x, 0.125)])
      results.append(g.apply(step % 2 == 0 ? .tanh : .sin, sum))
    }
    // No step amplifies the error of what it gets: it halves each, and adds 8 units of its own.
    let claims = results.suffix(2).map { Claim($0, within: 32, of: g.constant(1), in: g) }
    try expect(claims, in: g)
  }
}
