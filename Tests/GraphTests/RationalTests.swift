// Exact exponents, and that no number makes them trap.

import Graph
import Testing

@Suite struct RationalTests {
  @Test func lowestTerms() {
    #expect(Rational(2, over: 4) == .half)
    #expect(Rational(1, over: -2) == Rational.half.negated)
    #expect(Rational(0, over: 7) == .zero)
    #expect(Rational(-3, over: 6)?.description == "-1/2")
    #expect(Rational(3, over: 2)! > .one)
  }

  @Test func noNumberTraps() {
    for numerator in [Int.min, Int.min + 1, -1, 0, 1, Int.max] {
      for denominator in [Int.min, -1, 0, 1, Int.max] {
        let value = Rational(numerator, over: denominator)
        if let value { #expect(value.denominator > 0 && value.numerator.magnitude <= 1 << 24) }
      }
    }
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(Rational.limit, over: 1)?.adding(1) == nil)
    #expect(Rational(Rational.limit, over: 1)?.multiplied(by: 2) == nil)
  }

  @Test func exactlyFromANumber() {
    #expect(Rational(exactly: 0.5) == .half)
    #expect(Rational(exactly: -1.5) == Rational(-3, over: 2))
    #expect(Rational(exactly: 1.0 / 3) == Rational(1, over: 3))
    for value in [0.123, 1e6, .infinity, .nan] { #expect(Rational(exactly: value) == nil) }
  }

  /// A half is a square root wherever it is computed: as a constant and by the evaluator.
  @Test func halvesAreRoots() {
    let half = Rational.half
    #expect(half.power(of: 2) == 2.0.squareRoot() && half.negated.power(of: 4) == 0.5)
    #expect(half.power(of: -.infinity).isNaN && half.negated.power(of: -.infinity).isNaN)
    #expect(half.power(of: -0.0).sign == .minus && half.negated.power(of: -0.0) == -.infinity)
    #expect(Rational(3, over: 2)!.power(of: 4) == 8)
    let g = Graph()
    #expect(g.constantValue(g.sqrt(g.constant(-.infinity)))?.isNaN == true)
    let x = g.variable(Variable(.input, "x", axes: []))
    var evaluator = Evaluator(g, variables: { _ in Tensor(-.infinity) })
    #expect(evaluator.value(of: g.power(x, half.negated)).elements[0].isNaN)
  }
}
