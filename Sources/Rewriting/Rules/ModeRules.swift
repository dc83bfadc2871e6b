// Rules for one mode of arithmetic alone: more exact and slower, or faster and less exact.

import Graph

extension Rule {
  static let modeRules: [Rule] = [commonFactor, sigmoidTail]

  /// a · b + a · c = a · (b + c), for all terms of a sum that share a factor.
  ///
  /// A sum of products rounds each product, a product of a sum the sum: where b and c nearly cancel, the
  /// second loses more. It fires where no axis is added to a factor, so that no product becomes larger.
  static let commonFactor = Rule(
    "common-factor", "a · b + a · c = a · (b + c)", if: "neither product becomes larger",
    exactness: .faster(changes: "∞ - ∞, and the last digits where b + c cancels"), in: .simplify,
    at: [.sum],
    examples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.n, Sample.k), Sample.real(g, "y", Sample.k))
        let (z, w) = (Sample.real(g, "z", Sample.k), Sample.real(g, "w", Sample.n))
        return g.sum(
          [(g.multiply(x, y), 2), (g.product([(x, 1), (z, -1)]), 3), (w, 1)], constant: 1)
      },
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.positive(g, "y", Sample.k))
        let power = g.product([(x, 3), (y, -1)])
        return g.sum([(g.power(x, 2), 1), (power, -1)])
      },
    ],
    counterexamples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        return g.add(g.multiply(x, y), Sample.real(g, "z", Sample.k))
      },
      { g in
        // Two products of matrices stay two.
        let x = Sample.real(g, "x", Sample.n)
        return g.add(
          g.multiply(x, Sample.real(g, "y", Sample.k)), g.multiply(x, Sample.real(g, "z", Sample.m))
        )
      },
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    let parts = terms.map { g.factors($0.node).factors }
    for (first, own) in parts.enumerated() {
      for factor in own.map(\.once) {
        let sharing = terms.indices.filter { other in
          parts[other].contains { $0.shares(factor) }
            && g.axes(terms[other].node) == g.axes(terms[first].node)
        }
        // A leaf alone is the smallest term there is.
        guard sharing.count > 1, sharing.contains(where: { parts[$0].count > 1 }) else { continue }
        let inner = sharing.map { place in
          (
            g.product(parts[place].map { $0.without(factor) }.filter { $0.exponent != .zero }),
            terms[place].coefficient
          )
        }
        let product = g.product([
          (factor.base, factor.exponent), (g.sum(inner), .one),
        ])
        let rest = terms.indices.filter { !sharing.contains($0) }.map {
          (terms[$0].node, terms[$0].coefficient)
        }
        return .result(g.sum(rest + [(product, 1)], constant: constant))
      }
    }
    return .noMatch
  }

  /// 1 − σ(x) = σ(−x), which is not 0 where σ(x) is rounded to 1.
  static let sigmoidTail = Rule(
    "sigmoid-tail", "1 - σ(x) = σ(-x)", price: "a σ, where σ(x) is needed anyway",
    exactness: .slower, in: .stabilize, at: [.sum],
    examples: [
      { g in g.sum([(g.apply(.sigmoid, Sample.real(g, "x", Sample.k)), -1)], constant: 1) },
      { g in g.sum([(g.apply(.sigmoid, Sample.real(g, "x", Sample.k)), 3)], constant: -3) },
    ],
    counterexamples: [
      { g in g.sum([(g.apply(.sigmoid, Sample.real(g, "x", Sample.k)), -2)], constant: 1) }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant != 0, terms.count == 1, terms[0].coefficient == -constant,
      let x = g.argument(of: .sigmoid, terms[0].node)
    else { return .noMatch }
    return .result(g.scaled(g.apply(.sigmoid, g.negate(x)), by: constant))
  }
}

extension Factor {
  /// The base once, above or below.
  fileprivate var once: Factor {
    Factor(base: base, exponent: exponent.isNegative ? .minusOne : .one)
  }

  /// Whether a power of the base of `factor`, with the same sign of the exponent and at least as large,
  /// is this factor.
  fileprivate func shares(_ factor: Factor) -> Bool {
    guard base == factor.base, exponent.isNegative == factor.exponent.isNegative else {
      return false
    }
    return exponent.isNegative ? exponent <= factor.exponent : exponent >= factor.exponent
  }

  /// This factor divided by `factor`, if it shares it.
  fileprivate func without(_ factor: Factor) -> Factor {
    guard shares(factor) else { return self }
    return Factor(base: base, exponent: exponent.adding(factor.exponent.negated) ?? exponent)
  }
}
