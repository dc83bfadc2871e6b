// Normal numbers of at most two standard deviations, from uniform ones.

import Graph

/// The share of all normal numbers that lie within two standard deviations, erf(√2).
private let shareWithinTwo = 0.9544997361036416

/// The coefficients, from the highest power of q² to the lowest, of a quotient of polynomials: q times
/// the first over the second is the quantile of a standard normal number at 1/2 + q. Source: P. J.
/// Acklam, An algorithm for computing the inverse normal cumulative distribution function (2003), the
/// central part. Within two standard deviations it errs by less than 4e-8, less than float32 rounds
/// a number between 1 and 2.
private let numerator = [
  -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
  -3.066479806614716e+01, 2.506628277459239e+00,
]
private let denominator = [
  -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
  -1.328068155288572e+01, 1,
]

extension Graph {
  /// Returns the standard normal numbers of which the share `uniform`, 0 ... 1, of those within two
  /// standard deviations is smaller.
  func truncatedNormalQuantile(_ uniform: NodeID) -> NodeID {
    let q = sum([(uniform, shareWithinTwo)], constant: -shareWithinTwo / 2)
    let square = power(q, 2)
    func polynomial(_ coefficients: [Double]) -> NodeID {
      coefficients.dropFirst().reduce(constant(coefficients[0])) { value, coefficient in
        sum([(multiply(value, square), 1)], constant: coefficient)
      }
    }
    return multiply(q, divide(polynomial(numerator), polynomial(denominator)))
  }
}
