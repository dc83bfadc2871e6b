// Quotients of functions that have a name of their own in books.

import Graph

extension Rule {
  /// (1 − tanh² x)/tanh² x = 1/sinh² x
  static let hyperbolicQuotient = Rule(
    "hyperbolic-quotient", "(1 - tanh² x)/tanh² x = 1/sinh² x", in: .simplify, at: [.product],
    examples: [
      { g in
        let t = g.apply(.tanh, Sample.real(g, "x", Sample.k))
        return g.product(
          [(g.sum([(g.power(t, 2), -1)], constant: 1), 1), (t, -2)], coefficient: -1)
      }
    ],
    counterexamples: [
      { g in
        let t = g.apply(.tanh, Sample.real(g, "x", Sample.k))
        return g.product([(g.sum([(g.power(t, 2), 1)], constant: 1), 1), (t, -2)])
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (i, below) in factors.enumerated() where below.exponent == -2 {
      guard let x = g.argument(of: .tanh, below.base) else { continue }
      let above = g.sum([(g.power(below.base, 2), -1)], constant: 1)
      guard let j = factors.firstIndex(of: Factor(base: above, exponent: .one)) else { continue }
      let rest = factors.indices.filter { $0 != i && $0 != j }.map { factors[$0] }
      return .result(
        g.product(
          rest + [Factor(base: g.apply(.sinh, x), exponent: -2)], coefficient: coefficient))
    }
    return .noMatch
  }

  /// u · σ(x) + v · σ(−x) = (u − v) · σ(x) + v, where u − v is a number.
  static let sigmoidSum = Rule(
    "sigmoid-sum", "u · σ(x) + v · σ(-x) = (u - v) · σ(x) + v", if: "u - v is a number",
    in: .simplify, at: [.sum],
    examples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let (s, t) = (g.apply(.sigmoid, x), g.apply(.sigmoid, g.negate(x)))
        return g.sum([(g.multiply(s, g.sum([(y, -1)], constant: 1)), 1), (g.multiply(y, t), -1)])
      }
    ],
    counterexamples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let (s, t) = (g.apply(.sigmoid, x), g.apply(.sigmoid, g.negate(x)))
        return g.sum([(g.multiply(s, y), 1), (g.multiply(t, g.power(y, 2)), 1)])
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    /// The arguments of the sigmoids in a term, each with what it is multiplied by.
    func sigmoids(_ index: Int) -> [(argument: NodeID, factor: NodeID)] {
      let (factors, coefficient) = g.flatFactors(terms[index].node)
      return factors.indices.compactMap { position in
        guard factors[position].exponent == .one,
          let x = g.argument(of: .sigmoid, factors[position].base)
        else { return nil }
        var rest = factors
        rest.remove(at: position)
        return (x, g.product(rest, coefficient: coefficient * terms[index].coefficient))
      }
    }
    for i in terms.indices {
      for j in terms.indices where j != i {
        for first in sigmoids(i) where !isNegated(first.argument, g) {
          guard let second = sigmoids(j).first(where: { $0.argument == g.negate(first.argument) }),
            let difference = g.constantValue(g.sum([(first.factor, 1), (second.factor, -1)]))
          else { continue }
          let rest = terms.indices.filter { $0 != i && $0 != j }.map { terms[$0] }
          return .result(
            g.sum(
              rest.map { ($0.node, $0.coefficient) } + [
                (g.apply(.sigmoid, first.argument), difference), (second.factor, 1),
              ], constant: constant))
        }
      }
    }
    return .noMatch
  }

  /// Whether a minus stands before `id`: of x and −x, the sigmoid of x is kept.
  private static func isNegated(_ id: NodeID, _ g: Graph) -> Bool {
    g.unscaled(id).coefficient < 0
  }

  /// sin x/cos x = tan x, and likewise with cosines above, and for the hyperbolic functions.
  static let tangent = Rule(
    "tangent", "sin x/cos x = tan x, sinh x/cosh x = tanh x", in: .simplify, at: [.product],
    examples: [
      { g in
        let x = Sample.positive(g, "x", Sample.k)
        return g.product([(g.apply(.sin, x), 1), (g.apply(.cos, x), -2)], coefficient: 3)
      },
      { g in
        let x = Sample.positive(g, "x", Sample.k)
        return g.product([
          (g.apply(.cosh, x), 1), (g.apply(.sinh, x), -2), (Sample.real(g, "y", Sample.n), 1),
        ])
      },
    ],
    counterexamples: [
      { g in
        let (x, y) = (Sample.positive(g, "x", Sample.k), Sample.positive(g, "y", Sample.k))
        return g.divide(g.apply(.sin, x), g.apply(.cos, y))
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.flatFactors(id)
    let pairs: [(Function, Function, Function)] = [(.sin, .cos, .tan), (.sinh, .cosh, .tanh)]
    for (sine, cosine, tangent) in pairs {
      for i in factors.indices {
        guard let x = g.argument(of: sine, factors[i].base),
          let j = factors.indices.first(where: {
            g.argument(of: cosine, factors[$0].base) == x
              && factors[$0].exponent.isNegative != factors[i].exponent.isNegative
          }), factors[i].exponent.isWhole, factors[j].exponent.isWhole
        else { continue }
        let (a, b) = (factors[i].exponent, factors[j].exponent.negated)
        let shared = a.isNegative ? max(a, b) : min(a, b)
        var rest = factors
        rest[i] = Factor(base: factors[i].base, exponent: a.adding(shared.negated) ?? .zero)
        rest[j] = Factor(base: factors[j].base, exponent: shared.adding(b.negated) ?? .zero)
        return .result(
          g.product(
            rest + [Factor(base: g.apply(tangent, x), exponent: shared)], coefficient: coefficient))
      }
    }
    return .noMatch
  }
}

extension Graph {
  /// The factors of `id`, those of products inside it among them, like ones of a sign as one.
  func flatFactors(_ id: NodeID) -> (factors: [Factor], coefficient: Double) {
    var (pending, coefficient) = factors(id)
    var result: [Factor] = []
    pending.reverse()
    while let factor = pending.popLast() {
      if factor.exponent == .one, case .product(let exponents, let inner) = operation(factor.base) {
        coefficient *= inner
        let parts = zip(operands(factor.base), exponents)
        pending += parts.map { Factor(base: $0, exponent: $1) }.reversed()
        continue
      }
      if let same = result.firstIndex(where: {
        $0.base == factor.base && $0.exponent.isNegative == factor.exponent.isNegative
      }), let total = result[same].exponent.adding(factor.exponent) {
        result[same] = Factor(base: factor.base, exponent: total)
      } else {
        result.append(factor)
      }
    }
    return (result, coefficient)
  }

  /// Returns the product of `factors` in which the powers of `base` are one power.
  func product(
    _ factors: [(NodeID, Rational)], cancelling base: NodeID, coefficient: Double
  ) -> NodeID {
    let power = factors.filter { $0.0 == base }.reduce(Rational.zero) { sum, factor in
      sum.adding(factor.1) ?? .zero
    }
    return product(factors.filter { $0.0 != base } + [(base, power)], coefficient: coefficient)
  }
}
