// Ratios of sums of two exponentials: tanh and σ.

import Graph

extension Rule {
  static let exponentialRatioRules: [Rule] = [tanhRatio, sigmoidRatio]

  /// (eᵘ − eᵛ)/(eᵘ + eᵛ) = tanh((u − v)/2).
  static let tanhRatio = Rule(
    "tanh-ratio", "(e^u - e^v)/(e^u + e^v) = tanh((u - v)/2)", exactness: .closer, in: .simplify,
    at: [.product],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        let (e, f) = (g.apply(.exp, x), g.apply(.exp, g.negate(x)))
        return g.product([(g.subtract(e, f), 1), (g.add(e, f), -1)], coefficient: 3)
      },
      { g in
        let e = g.apply(.exp, g.scaled(Sample.real(g, "x", Sample.k), by: -2))
        let difference = g.sum([(e, -2)], constant: 2)
        return g.product([
          (difference, 1), (g.sum([(e, 1)], constant: 1), -1), (Sample.real(g, "y", Sample.k), 1),
        ])
      },
    ],
    counterexamples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "x", Sample.k))
        return g.divide(g.sum([(e, 1)], constant: -2), g.sum([(e, 1)], constant: 1))
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (i, below) in factors.enumerated() where below.exponent == .minusOne {
      guard let sum = g.exponentials(below.base), sum[0].coefficient == sum[1].coefficient else {
        continue
      }
      for (j, above) in factors.enumerated() where above.exponent == .one {
        guard let difference = g.exponentials(above.base),
          difference.map(\.exponent) == sum.map(\.exponent),
          difference[0].coefficient == -difference[1].coefficient
        else { continue }
        let half = g.sum([(sum[0].exponent, 0.5), (sum[1].exponent, -0.5)])
        var result = factors
        result[j] = Factor(base: g.apply(.tanh, half), exponent: .one)
        result.remove(at: i)
        return .result(
          g.product(
            result, coefficient: coefficient * difference[0].coefficient / sum[0].coefficient))
      }
    }
    return .noMatch
  }

  /// eᵘ/(eᵘ + eᵛ) = σ(u − v), for any positive coefficients; what the derivative of ln(eᵘ + eᵛ) leaves.
  static let sigmoidRatio = Rule(
    "sigmoid-ratio", "e^u/(e^u + e^v) = σ(u - v)", exactness: .closer, in: .simplify,
    at: [.product],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        let (e, f) = (g.apply(.exp, x), g.apply(.exp, Sample.real(g, "y", Sample.n, Sample.k)))
        return g.product(
          [(e, 1), (g.sum([(e, 2), (f, 3)]), -1), (Sample.real(g, "z", Sample.k), 1)],
          coefficient: 5)
      }
    ],
    counterexamples: [
      { g in
        let (e, f) = (Sample.positive(g, "x", Sample.k), Sample.positive(g, "y", Sample.k))
        return g.divide(e, g.subtract(e, f))
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (i, below) in factors.enumerated() where below.exponent == .minusOne {
      // A constant beside e^u makes it the definition of σ.
      guard let sum = g.exponentials(below.base), sum.allSatisfy({ $0.coefficient > 0 }),
        sum.allSatisfy({ g.constantValue($0.exponent) == nil })
      else { continue }
      for (own, other) in [(sum[0], sum[1]), (sum[1], sum[0])] {
        let e = Factor(base: g.apply(.exp, own.exponent), exponent: .one)
        guard let j = factors.firstIndex(of: e) else { continue }
        let distance = g.sum(
          [(own.exponent, 1), (other.exponent, -1)],
          constant: Function.log([own.coefficient / other.coefficient]))
        var result = factors
        result[j] = Factor(base: g.apply(.sigmoid, distance), exponent: .one)
        result.remove(at: i)
        return .result(g.product(result, coefficient: coefficient / own.coefficient))
      }
    }
    return .noMatch
  }
}

/// c · eᵘ; a constant is an exponential of 0.
struct ScaledExponential {
  let coefficient: Double
  let exponent: NodeID
}

extension Graph {
  /// The two terms of `id` if they are exponentials, one of them perhaps a constant.
  func exponentials(_ id: NodeID) -> [ScaledExponential]? {
    guard case .sum = operation(id) else { return nil }
    let (terms, constant) = terms(id)
    var result: [ScaledExponential] = []
    for term in terms {
      guard let exponent = argument(of: .exp, term.node) else { return nil }
      result.append(ScaledExponential(coefficient: term.coefficient, exponent: exponent))
    }
    if constant != 0 {
      result.append(ScaledExponential(coefficient: constant, exponent: self.constant(0)))
    }
    return result.count == 2 ? result : nil
  }

  /// ln(c · eᵘ) = u + ln c, for a positive c.
  func logarithm(of term: ScaledExponential) -> NodeID {
    sum([(term.exponent, 1)], constant: Function.log([term.coefficient]))
  }
}
