// σ and softplus, recognised by their definitions, and what brings their derivatives to σ(1 − σ).

import Graph

extension Rule {
  static let sigmoidRules: [Rule] = [
    sigmoid, sigmoidMirror, sigmoidComplement, factorDifference, logSigmoid, softplus,
  ]

  /// 1/(1 + e⁻ˣ) = σ(x)
  static let sigmoid = Rule(
    "sigmoid", "1/(1 + e^(-x)) = σ(x)", exactness: .closer, in: .simplify, at: [.product],
    examples: [
      { g in
        let e = g.apply(.exp, g.negate(Sample.real(g, "x", Sample.k)))
        return g.product([(g.sum([(e, 1)], constant: 1), -1), (Sample.real(g, "y", Sample.k), 1)])
      }
    ],
    counterexamples: [
      { g in g.power(g.sum([(Sample.real(g, "x", Sample.k), 1)], constant: 1), -1) }
    ]
  ) { g, id in
    var (factors, coefficient) = g.factors(id)
    for (position, factor) in factors.enumerated() where factor.exponent.isNegative {
      guard case .sum(let c, 1) = g.operation(factor.base), c == [1],
        let u = g.argument(of: .exp, g.operands(factor.base)[0])
      else { continue }
      factors[position] = Factor(
        base: g.apply(.sigmoid, g.negate(u)), exponent: factor.exponent.negated)
      return .result(g.product(factors, coefficient: coefficient))
    }
    return .noMatch
  }

  /// 1 − σ(−x) = σ(x)
  static let sigmoidMirror = Rule(
    "sigmoid-mirror", "1 - σ(-x) = σ(x)", exactness: .closer, in: .simplify, at: [.sum],
    examples: [
      { g in
        let s = g.apply(.sigmoid, g.negate(Sample.real(g, "x", Sample.k)))
        return g.sum([(s, -1)], constant: 1)
      }
    ],
    counterexamples: [
      { g in g.sum([(g.apply(.sigmoid, Sample.real(g, "x", Sample.k)), -1)], constant: 1) }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant == 1, terms.count == 1, terms[0].coefficient == -1,
      let u = g.argument(of: .sigmoid, terms[0].node)
    else { return .noMatch }
    let (base, coefficient) = g.unscaled(u)
    return coefficient < 0 ? .result(g.apply(.sigmoid, g.scaled(base, by: -coefficient))) : .noMatch
  }

  /// e^(−x) · σ(x) = 1 − σ(x), also where one of the two stands in a nested product: what the
  /// derivative of 1/(1 + e^(−x)) leaves.
  static let sigmoidComplement = Rule(
    "sigmoid-complement", "e^(-x) · σ(x) = 1 - σ(x)",
    exactness: .real(changes: "the last digits where σ(x) is near 1"), in: .simplify,
    at: [.product],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        let inner = g.product([(g.apply(.sigmoid, x), 2), (Sample.real(g, "y", Sample.k), 1)])
        return g.multiply(g.apply(.exp, g.negate(x)), inner)
      }
    ],
    counterexamples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        return g.multiply(g.apply(.exp, x), g.apply(.sigmoid, x))
      }
    ]
  ) { g, id in
    let (direct, coefficient) = g.factors(id)
    let all = direct.flatMap { g.expansion($0) }
    guard let (e, s) = g.sigmoidPair(all) else { return .noMatch }
    let (open, rest) = g.opened(direct, towards: e)
    var (factors, more) = g.opened(open, towards: s)
    guard let i = factors.firstIndex(where: { $0.base == e && $0.exponent >= .one }),
      let j = factors.firstIndex(where: { $0.base == s && $0.exponent >= .one })
    else { return .noMatch }
    factors[i] = Factor(base: e, exponent: factors[i].exponent.adding(.minusOne) ?? .zero)
    factors[j] = Factor(base: s, exponent: factors[j].exponent.adding(.minusOne) ?? .zero)
    more *= coefficient * rest
    let complement = Factor(base: g.sum([(s, -1)], constant: 1), exponent: .one)
    return .result(g.product(factors + [complement], coefficient: more))
  }

  /// t − t · s = t · (1 − s): the quotient rule leaves the derivative of a quotient so.
  static let factorDifference = Rule(
    "factor-difference", "t - t · s = t · (1 - s)", if: "s has no axis of its own",
    exactness: .real(changes: "∞ - ∞, and rounding"), in: .simplify, at: [.sum],
    examples: [
      { g in
        let (x, w) = (Sample.real(g, "x", Sample.k), Sample.real(g, "w", Sample.k))
        let s = g.apply(.sigmoid, x)
        return g.sum([(g.multiply(w, s), 3), (g.multiply(w, g.power(s, 2)), -3)])
      }
    ],
    counterexamples: [
      { g in
        let t = Sample.real(g, "t", Sample.k)
        return g.subtract(t, g.multiply(t, Sample.real(g, "s", Sample.n)))
      }
    ]
  ) { g, id in
    guard case .sum(let c, 0) = g.operation(id), c.count == 2, c[0] == -c[1] else {
      return .noMatch
    }
    for (t, other) in [(0, 1), (1, 0)] {
      let (term, product) = (g.operands(id)[t], g.operands(id)[other])
      guard let s = g.quotient(of: product, by: term), g.axes(s).isSubset(of: g.axes(term)) else {
        continue
      }
      let difference = g.sum([(s, -1)], constant: 1)
      return .result(g.product([(term, 1), (difference, 1)], coefficient: c[t]))
    }
    return .noMatch
  }

  /// ln σ(x) = −softplus(−x), exact where σ underflows.
  static let logSigmoid = Rule(
    "log-sigmoid", "ln σ(x) = -softplus(-x)", exactness: .closer, in: .simplify,
    at: [.function(.log)],
    examples: [{ g in g.apply(.log, g.apply(.sigmoid, Sample.real(g, "x", Sample.k))) }],
    counterexamples: [{ g in g.apply(.log, g.apply(.tanh, Sample.real(g, "x", Sample.k))) }]
  ) { g, id in
    let x = g.operands(id)[0]
    if let u = g.argument(of: .sigmoid, x) {
      return .result(g.negate(g.apply(.softplus, g.negate(u))))
    }
    // 1 − σ(x) is σ(−x).
    let (terms, constant) = g.terms(x)
    if constant == 1, terms.count == 1, terms[0].coefficient == -1,
      let u = g.argument(of: .sigmoid, terms[0].node)
    {
      return .result(g.negate(g.apply(.softplus, u)))
    }
    return .noMatch
  }

  /// ln(1 + eˣ) = softplus(x)
  static let softplus = Rule(
    "softplus", "ln(1 + e^x) = softplus(x)", exactness: .closer, in: .simplify,
    at: [.function(.log), .function(.log1p)],
    examples: [
      { g in
        g.apply(.log, g.sum([(g.apply(.exp, Sample.real(g, "x", Sample.k)), 1)], constant: 1))
      },
      { g in g.apply(.log1p, g.apply(.exp, Sample.real(g, "x", Sample.k))) },
    ],
    counterexamples: [
      { g in
        g.apply(.log, g.sum([(g.apply(.exp, Sample.real(g, "x", Sample.k)), 1)], constant: 2))
      }
    ]
  ) { g, id in
    var x = g.operands(id)[0]
    if g.operation(id) == .pointwise(.log) {
      guard case .sum(let c, 1) = g.operation(x), c == [1] else { return .noMatch }
      x = g.operands(x)[0]
    }
    return g.argument(of: .exp, x).map { .result(g.apply(.softplus, $0)) } ?? .noMatch
  }
}
