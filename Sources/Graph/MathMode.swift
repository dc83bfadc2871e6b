// How much of floating-point arithmetic a computation keeps: the choice of `--math`.

/// What may be done to a formula that holds for real numbers and not for floats.
package enum MathMode: String, CaseIterable, Sendable {
  /// Sums, products and quotients are computed as they are written: signed zeros, infinities and NaN come
  /// out as IEEE 754 says. Only what brings a value nearer to the exact one is rewritten, and
  /// functions are within 2 units in the last place.
  case accurate
  /// Formulas are those of real numbers: what is equal for all finite inputs is the same. Functions are
  /// within 4 units in the last place, and keep infinities and NaN. Subnormal numbers count as 0.
  case standard
  /// Beyond that, what saves time may cost a few roundings more: common factors are taken out, rows are
  /// multiplied by reciprocals, and functions need not keep infinities.
  case fast

  /// One line on what the mode promises.
  package var summary: String {
    switch self {
    case .accurate:
      "as written, with signed zeros, infinities and NaN; nearer to exact where possible"
    case .standard: "equal for all finite real numbers, up to rounding"
    case .fast: "a few roundings more, where that saves time"
    }
  }
}
