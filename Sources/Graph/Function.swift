// The functions of numbers that are nodes of their own, one row each.
//
// Sums, products and constant powers are not here: they have normal forms (`Operation.sum`,
// `Operation.product`). √x is a product with the exponent ½.

import Glibc

/// A function applied element by element. Truth is 1, falsehood 0.
package enum Function: String, CaseIterable, Sendable {
  case exp, expm1, log, log1p
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh
  case erf, sigmoid, softplus, cbrt
  case abs, sign, floor, ceil, round
  case pow, max, min
  case less
  case lessEqual = "less_equal"
  case equal
  case notEqual = "not_equal"
  case select

  /// The row of the table for this function.
  package var row: FunctionRow { Function.rows[self]! }

  /// The value for `arguments`, in Float64.
  package func callAsFunction(_ arguments: [Double]) -> Double { row.value(arguments) }

  /// The number of arguments.
  package var arity: Int {
    switch self {
    case .pow, .max, .min, .less, .lessEqual, .equal, .notEqual: 2
    case .select: 3
    default: 1
    }
  }

  /// Whether the value is 0 or 1.
  package var isComparison: Bool {
    switch self {
    case .less, .lessEqual, .equal, .notEqual: true
    default: false
    }
  }
}

/// What there is to know of a function beside its derivative.
package struct FunctionRow: Sendable {
  /// The value in mathematical notation, with x, y and c for the arguments.
  package let notation: String
  /// One line on what it is.
  package let summary: String
  /// Where it is defined and smooth enough to be tested: an interval for each argument.
  package let domain: [ClosedRange<Double>]
  /// How far the compiled value may be from the exact one, for every Float32 number there is, and for every
  /// Float64 number in units of that: a promise of the native kernels. Comparisons and choices are exact; 3.5
  /// and 1 are what SLEEF promises.
  package let accuracy: Accuracy
  /// The value in Float64.
  package let value: @Sendable ([Double]) -> Double
}

extension Function {
  private static func one(
    _ notation: String, _ summary: String, on domain: ClosedRange<Double>, within ulps: Double = 0,
    _ value: @escaping @Sendable (Double) -> Double
  ) -> FunctionRow {
    FunctionRow(
      notation: notation, summary: summary, domain: [domain], accuracy: Accuracy(ulps: ulps)
    ) { value($0[0]) }
  }

  private static func two(
    _ notation: String, _ summary: String, on x: ClosedRange<Double>, _ y: ClosedRange<Double>,
    within ulps: Double = 0, _ value: @escaping @Sendable (Double, Double) -> Double
  ) -> FunctionRow {
    FunctionRow(
      notation: notation, summary: summary, domain: [x, y], accuracy: Accuracy(ulps: ulps)
    ) { value($0[0], $0[1]) }
  }

  private static let rows: [Function: FunctionRow] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, makeRow($0)) })

  private static func makeRow(_ function: Function) -> FunctionRow {
    switch function {
    case .exp: one("e^x", "the exponential", on: -4...4, within: 1.5) { Glibc.exp($0) }
    case .expm1: one("e^x - 1", "exact near 0", on: -4...4, within: 1.5) { Glibc.expm1($0) }
    case .log: one("ln x", "the natural logarithm", on: 0.1...8, within: 1.5) { Glibc.log($0) }
    case .log1p: one("ln(1 + x)", "exact near 0", on: -0.9...8, within: 1.5) { Glibc.log1p($0) }
    case .sin:
      one("sin x", "sine of an angle in radians", on: -4...4, within: 3.5) { Glibc.sin($0) }
    case .cos:
      one("cos x", "cosine of an angle in radians", on: -4...4, within: 3.5) { Glibc.cos($0) }
    case .tan:
      one("tan x", "tangent of an angle in radians", on: -1.3...1.3, within: 3.5) { Glibc.tan($0) }
    case .asin: one("arcsin x", "inverse sine", on: -0.9...0.9, within: 3.5) { Glibc.asin($0) }
    case .acos: one("arccos x", "inverse cosine", on: -0.9...0.9, within: 3.5) { Glibc.acos($0) }
    case .atan: one("arctan x", "inverse tangent", on: -4...4, within: 3.5) { Glibc.atan($0) }
    case .sinh: one("sinh x", "hyperbolic sine", on: -4...4, within: 3.5) { Glibc.sinh($0) }
    case .cosh: one("cosh x", "hyperbolic cosine", on: -4...4, within: 3.5) { Glibc.cosh($0) }
    case .tanh: one("tanh x", "hyperbolic tangent", on: -4...4, within: 3.5) { Glibc.tanh($0) }
    case .asinh:
      one("arsinh x", "inverse hyperbolic sine", on: -4...4, within: 1.5) { Glibc.asinh($0) }
    case .acosh:
      one("arcosh x", "inverse hyperbolic cosine", on: 1.1...8, within: 1.5) { Glibc.acosh($0) }
    case .atanh:
      one("artanh x", "inverse hyperbolic tangent", on: -0.9...0.9, within: 1.5) { Glibc.atanh($0) }
    case .erf: one("erf x", "the error function", on: -3...3, within: 1.5) { Glibc.erf($0) }
    case .sigmoid: one("σ(x)", "1/(1 + e^(-x))", on: -6...6, within: 2.5) { sigmoidValue($0) }
    case .softplus: one("softplus(x)", "ln(1 + e^x)", on: -6...6, within: 2) { softplusValue($0) }
    case .cbrt: one("∛x", "the cube root, odd in x", on: 0.2...8, within: 3.5) { Glibc.cbrt($0) }
    case .abs: one("|x|", "the absolute value", on: 0.2...4) { Swift.abs($0) }
    case .sign: one("sign x", "-1, 0 or 1", on: 0.2...4) { signValue($0) }
    case .floor: one("⌊x⌋", "the next whole number down", on: 0.2...0.8) { $0.rounded(.down) }
    case .ceil: one("⌈x⌉", "the next whole number up", on: 0.2...0.8) { $0.rounded(.up) }
    case .round:
      one("round x", "the nearest whole number, halves away from 0", on: 0.6...1.4) {
        $0.rounded(.toNearestOrAwayFromZero)
      }
    case .pow: two("x^y", "both vary", on: 0.3...3, -2...2, within: 1) { Glibc.pow($0, $1) }
    case .max: two("max(x, y)", "the larger", on: -4...4, -4...4) { maxValue($0, $1) }
    case .min: two("min(x, y)", "the smaller", on: -4...4, -4...4) { -maxValue(-$0, -$1) }
    case .less: two("x < y", "1 or 0", on: -4...4, -4...4) { $0 < $1 ? 1 : 0 }
    case .lessEqual: two("x ≤ y", "1 or 0", on: -4...4, -4...4) { $0 <= $1 ? 1 : 0 }
    case .equal: two("x = y", "1 or 0", on: -4...4, -4...4) { $0 == $1 ? 1 : 0 }
    case .notEqual: two("x ≠ y", "1 or 0", on: -4...4, -4...4) { $0 != $1 ? 1 : 0 }
    case .select:
      FunctionRow(
        notation: "if c then x else y", summary: "x where c is not 0, y elsewhere",
        domain: [0.5...1, -4...4, -4...4], accuracy: .exact
      ) { $0[0] != 0 ? $0[1] : $0[2] }
    }
  }

  /// 1/(1 + e⁻ˣ), written so that neither end overflows.
  private static func sigmoidValue(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + Glibc.exp(-x)) }
    let e = Glibc.exp(x)
    return e / (1 + e)
  }

  /// ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|).
  private static func softplusValue(_ x: Double) -> Double {
    x.isNaN ? x : Swift.max(x, 0) + Glibc.log1p(Glibc.exp(-Swift.abs(x)))
  }

  private static func signValue(_ x: Double) -> Double { x > 0 ? 1 : x < 0 ? -1 : x }

  /// The larger of two numbers; NaN if either is.
  private static func maxValue(_ x: Double, _ y: Double) -> Double {
    x.isNaN ? x : y.isNaN ? y : Swift.max(x, y)
  }
}
