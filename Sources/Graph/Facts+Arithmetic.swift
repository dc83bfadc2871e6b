// How facts go through sums, products and functions: interval arithmetic with open ends.

extension Facts {
  /// Returns these facts with bounds that are numbers, and without the claim that an infinite bound
  /// is not reached, unless all elements are finite.
  func normalized() -> Facts {
    var result = self
    if lower.isNaN { result.lower = -.infinity }
    if upper.isNaN { result.upper = .infinity }
    if !isFinite {
      if result.lower.isInfinite { result.isLowerStrict = false }
      if result.upper.isInfinite { result.isUpperStrict = false }
    }
    return result
  }

  /// The facts of finite numbers strictly between two bounds.
  static func between(_ lower: Double, _ upper: Double) -> Facts {
    var facts = Facts(from: lower, to: upper)
    facts.isLowerStrict = true
    facts.isUpperStrict = true
    return facts
  }

  /// Returns what holds for a value that is one of two.
  func joined(with other: Facts) -> Facts {
    var result = Facts()
    result.lower = Swift.min(lower, other.lower)
    result.upper = Swift.max(upper, other.upper)
    result.isLowerStrict =
      (isLowerStrict || lower > other.lower) && (other.isLowerStrict || other.lower > lower)
    result.isUpperStrict =
      (isUpperStrict || upper < other.upper) && (other.isUpperStrict || other.upper < upper)
    result.isFinite = isFinite && other.isFinite
    result.isWhole = isWhole && other.isWhole
    result.isKnownNonzero = isNonzero && other.isNonzero
    return result
  }

  /// Returns the facts of x + y.
  func adding(_ other: Facts) -> Facts {
    var result = Facts()
    result.lower = lower + other.lower
    result.upper = upper + other.upper
    if result.lower.isNaN { result.lower = -.infinity }
    if result.upper.isNaN { result.upper = .infinity }
    result.isLowerStrict = isLowerStrict || other.isLowerStrict
    result.isUpperStrict = isUpperStrict || other.isUpperStrict
    result.isFinite = isFinite && other.isFinite
    result.isWhole = isWhole && other.isWhole
    return result
  }

  /// Returns the facts of c · x; nothing is known for an infinite c.
  func scaled(by c: Double) -> Facts {
    if c == 1 { return self }
    if c == 0 { return Facts(constant: 0) }
    guard c.isFinite else { return Facts() }
    var result = Facts()
    result.lower = c > 0 ? lower * c : upper * c
    result.upper = c > 0 ? upper * c : lower * c
    result.isLowerStrict = c > 0 ? isLowerStrict : isUpperStrict
    result.isUpperStrict = c > 0 ? isUpperStrict : isLowerStrict
    result.isFinite = isFinite
    result.isWhole = isWhole && c == c.rounded()
    result.isKnownNonzero = isKnownNonzero
    return result
  }

  /// Returns the facts of x · y.
  func multiplied(by other: Facts) -> Facts {
    var result = Facts()
    let bounds = [
      lower * other.lower, lower * other.upper, upper * other.lower, upper * other.upper,
    ]
    if !bounds.contains(where: \.isNaN) {
      result.lower = bounds.min()!
      result.upper = bounds.max()!
    } else if isNonnegative && other.isNonnegative {
      result.lower = 0
    }
    result.isLowerStrict = result.lower == 0 && isPositive && other.isPositive
    result.isFinite = isFinite && other.isFinite
    result.isWhole = isWhole && other.isWhole
    result.isKnownNonzero = isNonzero && other.isNonzero
    return result
  }

  /// Returns the facts of x raised to a constant power.
  func raised(to exponent: Rational) -> Facts {
    if exponent == .one { return self }
    if exponent == .zero { return Facts(constant: 1) }
    // 1/∞ is 0.
    let staysNonzero = !exponent.isNegative || isFinite
    var result = Facts()
    let power = exponent.power
    if isNonnegative && !exponent.isNegative {
      result.lower = power(lower)
      result.upper = power(upper)
      result.isLowerStrict = isLowerStrict
      result.isUpperStrict = isUpperStrict
    } else if isPositive {
      result.lower = upper.isInfinite ? 0 : power(upper)
      result.upper = lower == 0 ? .infinity : power(lower)
      // 1/∞ is 0, so that only a finite x keeps it open.
      result.isLowerStrict = isUpperStrict || (upper.isInfinite && isFinite)
      result.isUpperStrict = isLowerStrict
    } else if exponent.isEven || isNonnegative {
      result.lower = 0
      result.isLowerStrict = isNonzero && staysNonzero
    }
    result.isFinite =
      isFinite && (!exponent.isNegative || isNonzero) && (exponent.isWhole || isNonnegative)
    result.isWhole = isWhole && exponent.isWhole && !exponent.isNegative
    result.isKnownNonzero = isNonzero && staysNonzero && (exponent.isWhole || isPositive)
    return result
  }

  /// Returns the facts of f(x) for a function that rises with x.
  func mapped(rising f: Function, finite: Bool) -> Facts {
    var result = Facts()
    let (low, high) = (f([lower]), f([upper]))
    result.lower = low.isNaN ? -.infinity : low
    result.upper = high.isNaN ? .infinity : high
    result.isLowerStrict = !low.isNaN && (isLowerStrict || lower.isInfinite)
    result.isUpperStrict = !high.isNaN && (isUpperStrict || upper.isInfinite)
    result.isFinite = finite
    return result
  }
}

extension Function {
  /// Returns the facts of this function's value from those of its arguments.
  func facts(_ x: [Facts]) -> Facts {
    switch self {
    case .exp, .expm1, .sinh, .asinh, .atan, .tanh, .erf, .sigmoid, .softplus, .cbrt:
      return x[0].mapped(rising: self, finite: x[0].isFinite).openEnded(unless: !x[0].isFinite)
    case .log: return x[0].mapped(rising: self, finite: x[0].isFinite && x[0].isPositive)
    case .log1p: return x[0].mapped(rising: self, finite: x[0].isFinite && x[0].lower > -1)
    case .sin, .cos: return Facts(from: -1, to: 1, finite: x[0].isFinite)
    case .cosh: return Facts(from: 1, to: .infinity, finite: x[0].isFinite)
    case .acos, .acosh: return Facts(from: 0, to: .infinity, finite: false)
    case .tan, .asin, .atanh: return Facts()
    case .abs: return factsOfAbsolute(x[0])
    case .sign: return factsOfSign(x[0])
    case .floor, .ceil, .round:
      var result = x[0].mapped(rising: self, finite: x[0].isFinite)
      (result.isLowerStrict, result.isUpperStrict) = (false, false)
      result.isWhole = x[0].isFinite
      return result
    case .pow: return factsOfPower(x[0], x[1])
    case .max: return factsOfMaximum(x[0], x[1])
    case .min: return factsOfMaximum(x[0].scaled(by: -1), x[1].scaled(by: -1)).scaled(by: -1)
    case .less, .lessEqual, .equal, .notEqual: return Facts(from: 0, to: 1, whole: true)
    case .select: return x[1].joined(with: x[2])
    }
  }

  private func factsOfAbsolute(_ x: Facts) -> Facts {
    var result = Facts(from: 0, to: .infinity, finite: x.isFinite, whole: x.isWhole)
    result.upper = Swift.max(Swift.abs(x.lower), Swift.abs(x.upper))
    result.isKnownNonzero = x.isNonzero
    result.isLowerStrict = x.isNonzero
    return result
  }

  private func factsOfSign(_ x: Facts) -> Facts {
    if x.isPositive { return Facts(constant: 1) }
    if x.isNegative { return Facts(constant: -1) }
    var result = Facts(from: x.isNonnegative ? 0 : -1, to: x.isNonpositive ? 0 : 1, whole: true)
    result.isKnownNonzero = x.isNonzero
    return result
  }

  private func factsOfPower(_ x: Facts, _ y: Facts) -> Facts {
    var result = Facts()
    if x.isNonnegative { result.lower = 0 }
    result.isFinite = x.isPositive && x.isFinite && y.isFinite
    result.isLowerStrict = result.isFinite
    return result
  }

  private func factsOfMaximum(_ x: Facts, _ y: Facts) -> Facts {
    var result = x.joined(with: y)
    result.lower = Swift.max(x.lower, y.lower)
    result.isLowerStrict =
      x.lower == y.lower
      ? x.isLowerStrict || y.isLowerStrict : x.lower > y.lower ? x.isLowerStrict : y.isLowerStrict
    return result
  }
}

extension Facts {
  /// Returns these facts with infinite ends closed again, which only an infinite argument reaches.
  fileprivate func openEnded(unless reached: Bool) -> Facts {
    guard reached else { return self }
    var result = self
    (result.isLowerStrict, result.isUpperStrict) = (false, false)
    return result
  }
}
