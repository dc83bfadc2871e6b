// Exact exponents: x^½ · x^½ is x, and no rounding may hide it.

/// A fraction in lowest terms with a positive denominator.
package struct Rational: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  /// The bound on numerator and denominator, small enough that no sum or product overflows.
  package static let limit = 1 << 24

  /// Creates `numerator / denominator`; nil if the denominator is 0 or a part exceeds `limit`.
  package init?(_ numerator: Int, over denominator: Int) {
    // Far beyond `limit`, and short of where a negation would overflow.
    let bound = UInt(1) << 62
    guard denominator != 0, numerator.magnitude < bound, denominator.magnitude < bound else {
      return nil
    }
    let divisor = Rational.gcd(numerator.magnitude, denominator.magnitude)
    let sign = denominator < 0 ? -1 : 1
    let (n, d) = (numerator / Int(divisor) * sign, denominator / Int(divisor) * sign)
    guard n.magnitude <= Rational.limit, d.magnitude <= Rational.limit else { return nil }
    self.numerator = n
    self.denominator = d
  }

  private init(whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// Creates the fraction with a denominator of at most 12 that is `value` exactly or, for thirds and
  /// the like, to the last bit of a Float64; nil if there is none.
  package init?(exactly value: Double) {
    guard value.isFinite, value.magnitude < 4096 else { return nil }
    for denominator in 1...12 {
      let scaled = (value * Double(denominator)).rounded()
      if scaled / Double(denominator) == value {
        self.init(Int(scaled), over: denominator)
        return
      }
    }
    return nil
  }

  package static let zero = Rational(whole: 0)
  package static let one = Rational(whole: 1)
  package static let minusOne = Rational(whole: -1)
  package static let half = Rational(1, over: 2)!

  package var isWhole: Bool { denominator == 1 }
  package var isEven: Bool { isWhole && numerator % 2 == 0 }
  package var isNegative: Bool { numerator < 0 }
  package var value: Double { Double(numerator) / Double(denominator) }
  package var negated: Rational { Rational(-numerator, over: denominator)! }

  /// Returns the sum, or nil beyond `limit`.
  package func adding(_ other: Rational) -> Rational? {
    Rational(
      numerator * other.denominator + other.numerator * denominator,
      over: denominator * other.denominator)
  }

  /// Returns the product, or nil beyond `limit`.
  package func multiplied(by other: Rational) -> Rational? {
    Rational(numerator * other.numerator, over: denominator * other.denominator)
  }

  /// Returns the power of `base` with this exponent. With ½ it is the square root, of -0 and of -∞ as well,
  /// where `pow` gives 0 and ∞; with -½ it is the reciprocal of that.
  package func power(of base: Double) -> Double {
    switch (numerator, denominator) {
    case (1, 1): base
    case (1, 2): base.squareRoot()
    case (-1, 2) where !(base > 0): 1 / base.squareRoot()
    default: Function.pow([base, value])
    }
  }

  private static func gcd(_ a: UInt, _ b: UInt) -> UInt {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Rational: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  package static func < (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
  package var description: String { isWhole ? "\(numerator)" : "\(numerator)/\(denominator)" }
  package init(integerLiteral value: Int) { self.init(whole: value) }
}
