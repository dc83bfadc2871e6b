// Formulas as plain text: for comments in the C, for traces and for derivations on a terminal.

extension Formula {
  /// The formula on one line, in the operators of the model language where it has them.
  package var text: String { FormulaText().text(self) }

  /// The same for a reader: positions along axes that have a number in place of a name are called as
  /// `indices` says.
  package func text(indices: [Axis: String]) -> String { FormulaText(indices: indices).text(self) }

  /// The axes that the formula names.
  package var axes: Set<Axis> {
    let own: [Axis] =
      switch self {
      case .position(let axis), .scan(let axis, _, _): [axis]
      case .reduction(_, let over, _): over
      case .access(_, let places, _), .scatter(_, let places, _): places.map(\.axis)
      default: []
      }
    return parts.reduce(into: Set(own)) { $0.formUnion($1.axes) }
  }

  /// `list` with equal neighbours as one.
  package static func grouped(_ list: [Formula]) -> [(value: Formula, count: Int)] {
    var result: [(value: Formula, count: Int)] = []
    for value in list {
      if let last = result.last, last.value == value {
        result[result.count - 1].count += 1
      } else {
        result.append((value, 1))
      }
    }
    return result
  }
}

extension Formula {
  /// `value` with as many digits as a reader wants.
  package static func rounded(_ value: Double) -> String {
    if let (above, below) = ratio(value) { return "\(above)/\(below)" }
    let scale = pow10(5 - value.magnitude.exponent10)
    let rounded = (value * scale).rounded() / scale
    return "\(rounded.isFinite && scale.isFinite ? rounded : value)"
  }

  /// Numerator and denominator of `value`, if that is a fraction of small numbers.
  package static func ratio(_ value: Double) -> (above: Int, below: Int)? {
    guard let ratio = Rational(exactly: value), !ratio.isWhole else { return nil }
    return (ratio.numerator, ratio.denominator)
  }

  /// `value` by a decimal number that is nearly as close as can be, where that is much shorter: 1 - 0.9 is 0.1
  /// rather than 0.09999999999999998.
  fileprivate static func decimal(_ value: Double) -> String {
    let exact = "\(value)"
    let scale = pow10(14 - value.magnitude.exponent10)
    let short = "\((value * scale).rounded() / scale)"
    return short.count + 3 < exact.count ? short : exact
  }

  private static func pow10(_ exponent: Int) -> Double {
    (0..<exponent.magnitude).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }
}

extension Double {
  /// The number of the first digit that is not 0: 0 for the one before the point.
  fileprivate var exponent10: Int {
    var (value, result) = (self, 0)
    while value >= 10, result < 400 { (value, result) = (value / 10, result + 1) }
    while value > 0, value < 1, result > -400 { (value, result) = (value * 10, result - 1) }
    return result
  }
}

extension Axis {
  /// Whether the axis is called by its extent.
  package var isLiteral: Bool { !name.contains(where: \.isLetter) }
}

/// Prints formulas as text.
private struct FormulaText {
  /// What positions along axes without a name are called, where the text is for a reader.
  var indices: [Axis: String]?

  func text(_ formula: Formula) -> String {
    switch formula {
    case .number(let value): return text(value)
    case .constant(.pi): return "pi"
    case .name(let name): return name
    case .derivative(let value, let by): return derivative(value, by)
    case .position(let axis): return index(axis)
    case .random(let distribution): return "\(distribution)()"
    case .sum(let terms): return text(terms)
    case .product(let factors):
      return factors.map { text($0, atLeast: .power) }.joined(separator: " * ")
    case .negative(let x): return "-\(text(x, atLeast: .product))"
    case .quotient(let x, let y):
      return "\(text(x, atLeast: .product)) / \(text(y, atLeast: .power))"
    case .divided(let x, let n): return "\(text(x, atLeast: .power))/\(text(n))"
    case .power(let x, let y):
      let isFraction = if case .number(let value) = y { value != value.rounded() } else { false }
      let exponent = text(y, atLeast: .atom)
      return "\(text(x, atLeast: .atom))^\(isFraction ? "(\(exponent))" : exponent)"
    case .squareRoot(let x): return "sqrt(\(text(x)))"
    case .call(let function, let arguments):
      return "\(function.rawValue)(\(arguments.map(text).joined(separator: ", ")))"
    case .comparison(let sign, let x, let y):
      return "\(text(x, atLeast: .sum)) \(sign.sign) \(text(y, atLeast: .sum))"
    case .logic(let logic, let parts):
      if logic == .not { return "not \(parts.map { text($0, atLeast: .sum) }.joined())" }
      return parts.map { part in
        if case .comparison = part { text(part) } else { text(part, atLeast: .sum) }
      }.joined(separator: " \(logic.rawValue) ")
    case .cases(let condition, let x, let y):
      return "if \(text(condition)) then \(text(x)) else \(text(y))"
    case .delta(let x, let y): return "δ(\(text(x)), \(text(y)))"
    case .reduction(let reduction, let over, let x):
      return "\(reduction.symbol)[\(over.map(bound).joined(separator: ", "))](\(text(x)))"
    case .access(let x, let places, _): return "\(text(x, atLeast: .atom))[\(text(places))]"
    case .scatter(let x, let places, _): return "scatter(\(text(x)), \(text(places)))"
    case .scan(let axis, let isReversed, let x):
      return "scan[\(axis)\(isReversed ? " backwards" : "")](\(text(x)))"
    case .omitted: return "…"
    }
  }

  private func text(_ formula: Formula, atLeast minimum: Formula.Precedence) -> String {
    formula.precedence >= minimum ? text(formula) : "(\(text(formula)))"
  }

  private func index(_ axis: Axis) -> String {
    guard let indices else { return "\(axis)" }
    // The name of a size may be a formula.
    return indices[axis] ?? (axis.name.utf8.contains(UInt8(ascii: " ")) ? "(\(axis))" : "\(axis)")
  }

  private func bound(_ axis: Axis) -> String {
    indices?[axis].map { "\($0) < \(axis.extent)" } ?? "\(axis)"
  }

  /// Fractions with a small denominator as such: 1/64 says more than 0.015625.
  private func text(_ value: Double) -> String {
    if let (isNegative, above, below) = Formula.fraction(value), below < 1_000_000 {
      return "\(isNegative ? "-" : "")\(above)" + (below == 1 ? "" : "/\(below)")
    }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return indices != nil ? Formula.rounded(value) : Formula.decimal(value)
  }

  private func text(_ terms: [Formula.Term]) -> String {
    var result = ""
    for (position, term) in terms.enumerated() {
      let text = text(term.value, atLeast: .product)
      if position == 0 {
        result = (term.isNegative ? "-" : "") + text
      } else {
        result += (term.isNegative ? " - " : " + ") + text
      }
    }
    return result
  }

  private func text(_ places: [Formula.Place]) -> String {
    places.map { "\(index($0.axis)) := \(text($0.index))" }.joined(separator: ", ")
  }

  private func derivative(_ value: Formula, _ by: [Formula]) -> String {
    let order = by.count == 1 ? "" : superscript(by.count)
    let below = Formula.grouped(by).map {
      "∂\(text($0.value))\($0.count == 1 ? "" : superscript($0.count))"
    }
    let above = if case .derivative = value { "(\(text(value)))" } else { text(value) }
    return "∂\(order)\(above)/\(below.joined())"
  }

  private func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String("\(number)".map { digits[$0.wholeNumberValue ?? 0] })
  }
}

extension Reduction {
  /// What the reduction is called in formulas.
  package var symbol: String {
    switch self {
    case .sum: "Σ"
    case .logsumexp: "lse"
    default: rawValue
    }
  }
}

extension Function {
  /// The sign of a comparison; the name of any other function.
  package var sign: String {
    switch self {
    case .less: "<"
    case .lessEqual: "<="
    case .equal: "=="
    case .notEqual: "!="
    default: rawValue
    }
  }
}
