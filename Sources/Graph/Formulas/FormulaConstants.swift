// Numbers by what they are: ln 2 and π/2 say more than 0.693147 and 1.5708.

import Glibc

extension Formula {
  /// A number with a letter of its own.
  package enum Constant: Hashable, Sendable, CaseIterable {
    /// The half circle of radius 1.
    case pi

    /// The number.
    package var value: Double { .pi }
  }

  /// A known number and its formula.
  private struct Known {
    let value: Double
    let formula: Formula
  }

  /// Numbers that occur in books of derivatives, without those that are their fractions.
  private static let known: [Known] = {
    let pi = Formula.constant(.pi)
    var result = [
      Known(value: 1, formula: .number(1)), Known(value: .pi, formula: pi),
      Known(value: 1 / .pi, formula: .quotient(.number(1), pi)),
      Known(value: Double.pi.squareRoot(), formula: .squareRoot(pi)),
      Known(value: 1 / Double.pi.squareRoot(), formula: .quotient(.number(1), .squareRoot(pi))),
      Known(
        value: (2 / Double.pi).squareRoot(), formula: .squareRoot(.quotient(.number(2), pi))),
      Known(
        value: 1 / (2 * Double.pi).squareRoot(),
        formula: .quotient(.number(1), .squareRoot(.product([.number(2), pi])))),
    ]
    for n in [2.0, 3, 5, 6, 7, 10] {
      let root = Formula.squareRoot(.number(n))
      result.append(Known(value: n.squareRoot(), formula: root))
      result.append(Known(value: 1 / n.squareRoot(), formula: .quotient(.number(1), root)))
      let logarithm = Formula.call(.log, [.number(n)])
      result.append(Known(value: Glibc.log(n), formula: logarithm))
      result.append(
        Known(value: 1 / Glibc.log(n), formula: .quotient(.number(1), logarithm)))
    }
    return result
  }()

  /// The largest numerator and denominator of a fraction before a known number.
  private static let largest = 12.0
  /// The spacing of numbers that a value may be away from what it is taken for: a few roundings.
  private static let roundings = 3.0

  /// Returns the positive `value` as a known number or a fraction of one; nil for any other.
  package static func recognized(_ value: Double) -> Formula? {
    guard value.isNormal, value > 0, Rational(exactly: value) == nil else { return nil }
    for known in known {
      let ratio = value / known.value
      for below in stride(from: 1.0, through: largest, by: 1) {
        let above = (ratio * below).rounded()
        guard above >= 1, above <= largest else { continue }
        let exact = above / below * known.value
        guard abs(exact - value) <= roundings * value.ulp else { continue }
        var factors = FormulaBuilder.Factors([.number(above), known.formula])
        if below != 1 { factors.below.insert(.number(below), at: 0) }
        return factors.merged.formula
      }
    }
    return nil
  }
}

extension FormulaBuilder {
  /// The formula of a number; for a reader, known ones are written as what they are.
  func number(_ value: Double) -> Formula {
    guard isForReading, let known = Formula.recognized(value.magnitude) else {
      return .number(value)
    }
    return value < 0 ? .negative(known) : known
  }
}
