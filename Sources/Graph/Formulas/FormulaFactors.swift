// The factors of a product as they are written: above and below the bar of a fraction.

extension FormulaBuilder {
  /// The factors above and below the bar of a fraction.
  struct Factors {
    /// What is multiplied.
    var above: [Formula] = []
    /// What is divided by.
    var below: [Formula] = []
    /// Whether a minus stands before all of it.
    var isNegative = false

    init() {}

    /// Creates the product of `factors`; the factors of these are factors of it.
    init(_ factors: [Formula]) {
      for factor in factors { multiply(by: factor) }
    }

    /// Takes in `factor`; one that is made of factors itself gives these.
    mutating func multiply(by factor: Formula) {
      switch factor {
      case .product(let inner): above += inner
      case .quotient(let x, let y):
        multiply(by: x)
        if case .product(let inner) = y { below += inner } else { below.append(y) }
      case .divided(let x, let n):
        multiply(by: x)
        below.append(.number(n))
      case .negative(let x):
        multiply(by: x)
        isNegative.toggle()
      default: above.append(factor)
      }
    }

    /// Takes in `number`, which stands before the other factors.
    mutating func scale(by number: Formula) {
      let number = Factors([number])
      above = number.above + above
      below = number.below + below
    }

    /// The factors with equal ones as one power, and without a 1.
    var merged: Factors {
      var result = self
      result.above = Self.merged(above).filter { $0 != .number(1) }
      result.below = Self.merged(below)
      return result
    }

    private static func merged(_ factors: [Formula]) -> [Formula] {
      var bases: [Formula] = []
      var exponents: [Formula: Double] = [:]
      for factor in factors {
        let (base, exponent) =
          if case .power(let base, .number(let exponent)) = factor { (base, exponent) } else {
            (factor, 1.0)
          }
        if case .number = base, exponents[base] != nil {
          // Two numbers stay two: 2 * 2 is not what was meant by 2^2.
          bases.append(factor)
          continue
        }
        if exponents[base] == nil { bases.append(base) }
        exponents[base, default: 0] += exponent
      }
      var isDone: Set<Formula> = []
      return bases.map { base in
        guard isDone.insert(base).inserted, let exponent = exponents[base], exponent != 1 else {
          return base
        }
        return .power(base, .number(exponent))
      }
    }

    /// The fraction, or the product if nothing is below the bar.
    var formula: Formula {
      // −(x − y) is y − x.
      if isNegative, below.isEmpty, above.count == 1, case .sum(let terms) = above[0],
        terms.contains(where: \.isNegative)
      {
        let turned = terms.map { Formula.Term(isNegative: !$0.isNegative, $0.value) }
        return .sum(turned.filter { !$0.isNegative } + turned.filter(\.isNegative))
      }
      var result = Formula.product(above.isEmpty ? [.number(1)] : above)
      if !below.isEmpty { result = .quotient(result, .product(below)) }
      return isNegative ? .negative(result) : result
    }
  }
}
