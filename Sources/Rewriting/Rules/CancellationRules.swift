// Formulas that lose their digits where two of their terms are nearly equal, or overflow on the way.
//
// They belong to the last phase: algebra and differentiation see the formula as it was written, and
// each of these costs a little more than that.

import Graph

extension Rule {
  static let cancellationRules: [Rule] = [
    stableVariance, logAddExp, logExpm1, tanhSigmoid, rootMinusOne, oneMinusCos,
  ]

  /// Σₖ x²/n − (Σₖ x/n)² = Σₖ (x − Σₖ x/n)²/n.
  ///
  /// Source: Chan, Golub and LeVeque, "Algorithms for computing the sample variance" (1983).
  static let stableVariance = Rule(
    "variance", "Σ[k] x²/n - (Σ[k] x/n)² = Σ[k] (x - Σ[k] x/n)²/n",
    if: "n counts the positions of k",
    price: "a subtraction for each x", exactness: .closer, in: .stabilize, at: [.sum],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.n, Sample.k)
        let squares = g.mean(g.power(x, 2), over: [Sample.k])
        return g.subtract(squares, g.power(g.mean(x, over: [Sample.k]), 2))
      },
      { g in
        let x = Sample.real(g, "x", Sample.n, Sample.k)
        let squares = g.reduce(.sum, g.power(x, 2), over: [Sample.k])
        let total = g.reduce(.sum, x, over: [Sample.k])
        return g.sum([(squares, 2), (g.power(total, 2), -0.5)], constant: 1e-5)
      },
    ],
    counterexamples: [
      { g in
        let x = Sample.real(g, "x", Sample.n, Sample.k)
        let squares = g.reduce(.sum, g.power(x, 2), over: [Sample.k])
        return g.subtract(squares, g.power(g.reduce(.sum, x, over: [Sample.k]), 2))
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    for (i, term) in terms.enumerated() {
      guard case .product([2], 1) = g.operation(term.node),
        let (x, over) = g.reduction(.sum, g.operands(term.node)[0])
      else { continue }
      let count = Double(Axes.canonical(over).elementCount)
      let squares = g.reduce(.sum, g.power(x, 2), over: over)
      guard
        let j = terms.firstIndex(where: {
          $0.node == squares && isClose($0.coefficient, -term.coefficient * count)
        })
      else { continue }
      let mean = g.scaled(g.operands(term.node)[0], by: 1 / count)
      let deviation = g.reduce(.sum, g.power(g.subtract(x, mean), 2), over: over)
      var result = terms.map { ($0.node, $0.coefficient) }
      result[j] = (deviation, terms[j].coefficient)
      result.remove(at: i)
      return .result(g.sum(result, constant: constant))
    }
    return .noMatch
  }

  /// ln(eᵘ + eᵛ) = max(u, v) + softplus(−|u − v|).
  static let logAddExp = Rule(
    "log-add-exp", "ln(e^u + e^v) = max(u, v) + softplus(-|u - v|)",
    price: "a maximum, a distance and a comparison, for an exponential less", exactness: .closer,
    in: .stabilize,
    at: [.function(.log)],
    examples: [
      { g in
        let (u, v) = (Sample.real(g, "u", Sample.n, Sample.k), Sample.real(g, "v", Sample.k))
        return g.apply(.log, g.sum([(g.apply(.exp, u), 2), (g.apply(.exp, v), 0.5)]))
      },
      { g in
        g.apply(.log, g.sum([(g.apply(.exp, Sample.real(g, "u", Sample.k)), 1)], constant: 3))
      },
    ],
    counterexamples: [
      { g in
        let (u, v) = (Sample.real(g, "u", Sample.k), Sample.real(g, "v", Sample.k))
        return g.apply(.log, g.sum([(g.apply(.exp, u), 2), (g.apply(.exp, v), -0.5)]))
      }
    ]
  ) { g, id in
    guard let parts = g.exponentials(g.operands(id)[0]), parts.allSatisfy({ $0.coefficient > 0 })
    else { return .noMatch }
    let (u, v) = (g.logarithm(of: parts[0]), g.logarithm(of: parts[1]))
    // Two infinities that are equal are no distance apart.
    let distance = g.select(
      g.apply(.equal, u, v), g.constant(0), g.apply(.abs, g.subtract(u, v)))
    return .result(g.add(g.apply(.max, u, v), g.apply(.softplus, g.negate(distance))))
  }

  /// ln(eˣ − 1) = x + ln(1 − e⁻ˣ).
  static let logExpm1 = Rule(
    "log-expm1", "ln(e^x - 1) = x + ln(1 - e^(-x))", price: "two changes of sign and an addition",
    exactness: .closer, in: .stabilize, at: [.function(.log)],
    examples: [
      { g in
        let x = g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 0.5)
        return g.apply(.log, g.apply(.expm1, x))
      }
    ],
    counterexamples: [
      { g in g.apply(.log, g.negate(g.apply(.expm1, g.negate(Sample.positive(g, "x", Sample.k))))) }
    ]
  ) { g, id in
    guard let x = g.argument(of: .expm1, g.operands(id)[0]) else { return .noMatch }
    let rest = g.apply(.log, g.negate(g.apply(.expm1, g.negate(x))))
    return .result(g.add(x, rest))
  }

  /// 2σ(x) − 1 = tanh(x/2), exact near 0.
  static let tanhSigmoid = Rule(
    "tanh-sigmoid", "2 · σ(x) - 1 = tanh(x/2)",
    price: "a tanh, where σ(x) is needed anyway", exactness: .closer, in: .stabilize, at: [.sum],
    examples: [
      { g in
        let s = g.apply(.sigmoid, Sample.real(g, "x", Sample.k))
        return g.sum([(s, -3), (Sample.real(g, "y", Sample.k), 1)], constant: 1.5)
      }
    ],
    counterexamples: [
      { g in g.sum([(g.apply(.sigmoid, Sample.real(g, "x", Sample.k)), 2)], constant: -2) }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant != 0,
      let position = terms.firstIndex(where: {
        $0.coefficient == -2 * constant && g.argument(of: .sigmoid, $0.node) != nil
      }), let x = g.argument(of: .sigmoid, terms[position].node)
    else { return .noMatch }
    var result = terms.map { ($0.node, $0.coefficient) }
    result[position] = (g.apply(.tanh, g.scaled(x, by: 0.5)), -constant)
    return .result(g.sum(result))
  }

  /// √(1 + x) − 1 = x / (√(1 + x) + 1).
  static let rootMinusOne = Rule(
    "root-minus-one", "√(1 + x) - 1 = x/(√(1 + x) + 1)", price: "a division and an addition",
    exactness: .real(changes: "∞ / ∞"), in: .stabilize, at: [.sum],
    examples: [
      { g in
        let root = g.sqrt(g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 1))
        return g.sum([(root, 2), (Sample.real(g, "y", Sample.k), 1)], constant: -2)
      },
      { g in
        let root = g.sqrt(g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 1))
        return g.sum([(root, 1)], constant: -1)
      },
    ],
    counterexamples: [
      { g in
        let root = g.sqrt(g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 2))
        return g.sum([(root, 1)], constant: -1)
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    for (position, term) in terms.enumerated() where constant != 0 {
      guard term.coefficient == -constant, case .product([.half], 1) = g.operation(term.node),
        case .sum(_, 1) = g.operation(g.operands(term.node)[0])
      else { continue }
      let x = g.sum([(g.operands(term.node)[0], 1)], constant: -1)
      let quotient = g.divide(x, g.sum([(term.node, 1)], constant: 1))
      var result = terms.map { ($0.node, $0.coefficient) }
      result[position] = (quotient, -constant)
      return .result(g.sum(result))
    }
    return .noMatch
  }

  /// 1 − cos x = 2 sin²(x/2).
  static let oneMinusCos = Rule(
    "one-minus-cos", "1 - cos x = 2 · sin²(x/2)", price: "two products", exactness: .closer,
    in: .stabilize, at: [.sum],
    examples: [
      { g in g.sum([(g.apply(.cos, Sample.real(g, "x", Sample.k)), -3)], constant: 3) }
    ],
    counterexamples: [
      { g in g.sum([(g.apply(.cos, Sample.real(g, "x", Sample.k)), 1)], constant: 1) }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant != 0,
      let position = terms.firstIndex(where: {
        $0.coefficient == -constant && g.argument(of: .cos, $0.node) != nil
      }), let x = g.argument(of: .cos, terms[position].node)
    else { return .noMatch }
    var result = terms.map { ($0.node, $0.coefficient) }
    result[position] = (g.power(g.apply(.sin, g.scaled(x, by: 0.5)), 2), 2 * constant)
    return .result(g.sum(result))
  }
}

/// Whether two coefficients that were computed in different ways are the same number.
private func isClose(_ a: Double, _ b: Double) -> Bool {
  (a - b).magnitude <= 4 * Double.ulpOfOne * max(a.magnitude, b.magnitude)
}
