// The softmax, found where e^u and Σ e^u stand as factors.

import Graph

extension Rule {
  static let softmaxRules: [Rule] = [softmaxMean, softmax]

  /// eᵘ / Σₖ eᵘ = e^(u − lseₖ u), which the last phase makes stable. Not before that phase's eve:
  /// as long as eᵘ and Σ eᵘ stand as factors, they cancel by the general rules.
  static let softmax = Rule(
    "softmax", "e^u / Σ[k] e^u = e^(u - lse[k] u)",
    price: "the maximum of each row, which lse subtracts", exactness: .closer, in: .specialize,
    at: [.product],
    examples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.n, Sample.k))
        return g.divide(e, g.reduce(.sum, e, over: [Sample.k]))
      },
      { g in
        let u = g.add(Sample.real(g, "u", Sample.n, Sample.k), Sample.real(g, "c", Sample.n))
        let e = g.apply(.exp, u)
        return g.divide(e, g.reduce(.sum, e, over: [Sample.k]))
      },
    ],
    counterexamples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.n, Sample.k))
        let f = g.apply(.exp, Sample.real(g, "v", Sample.n, Sample.k))
        return g.divide(e, g.reduce(.sum, f, over: [Sample.k]))
      }
    ]
  ) { g, id in
    let (direct, coefficient) = g.factors(id)
    let divisors = direct.flatMap { g.expansion($0) }.filter(\.exponent.isNegative)
    for below in Set(divisors).sorted(by: { $0.base < $1.base }) {
      guard let (e, over) = g.reduction(.sum, below.base), let u = g.argument(of: .exp, e) else {
        continue
      }
      // One of the two may stand in a nested product, as in e · (y/s).
      let (open, rest) = g.opened(direct, towards: below.base)
      var (factors, more) = g.opened(open, towards: e)
      guard let i = factors.firstIndex(where: { $0.base == below.base && $0.exponent.isNegative }),
        let j = factors.firstIndex(where: {
          $0.base == e && $0.exponent >= factors[i].exponent.negated
        })
      else { continue }
      // Terms without k cancel: a maximum that was subtracted by hand leaves.
      let varying = g.terms(u).terms.filter { g.axes($0.node).contains(where: over.contains) }
      let v = g.sum(varying.map { ($0.node, $0.coefficient) })
      let difference = g.subtract(v, g.reduce(.logsumexp, v, over: over))
      let exponent = factors[i].exponent
      factors[j] = Factor(base: e, exponent: factors[j].exponent.adding(exponent) ?? .zero)
      factors[i] = Factor(base: g.apply(.exp, difference), exponent: exponent.negated)
      more *= coefficient * rest
      return .result(g.product(factors, coefficient: more))
    }
    return .noMatch
  }

  /// Σₖ eᵘ v / Σₖ eᵘ = Σₖ e^(u − lseₖ u) v: the mean of v under a softmax, however it is written.
  static let softmaxMean = Rule(
    "softmax-mean", "Σ[k] e^u · v / Σ[k] e^u = Σ[k] e^(u - lse[k] u) · v",
    price: "a product for each term, in place of a division of the sum", exactness: .closer,
    in: .specialize,
    at: [.product],
    examples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.n, Sample.k))
        let total = g.reduce(.sum, e, over: [Sample.k])
        let weighted = g.multiply(e, Sample.real(g, "v", Sample.k))
        return g.divide(g.reduce(.sum, weighted, over: [Sample.k]), total)
      }
    ],
    counterexamples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.n, Sample.k))
        let f = g.apply(.exp, Sample.real(g, "v", Sample.n, Sample.k))
        let weighted = g.multiply(f, Sample.real(g, "w", Sample.k))
        return g.divide(
          g.reduce(.sum, weighted, over: [Sample.k]), g.reduce(.sum, e, over: [Sample.k]))
      }
    ]
  ) { g, id in
    var (factors, coefficient) = g.factors(id)
    for (i, below) in factors.enumerated() where below.exponent.isNegative {
      guard let (e, over) = g.reduction(.sum, below.base), let u = g.argument(of: .exp, e) else {
        continue
      }
      for (j, above) in factors.enumerated() where above.exponent == .one {
        guard let (x, axes) = g.reduction(.sum, above.base), Set(axes) == Set(over) else {
          continue
        }
        var (inner, scale) = g.factors(x)
        guard let k = inner.firstIndex(where: { $0.base == e && $0.exponent == .one }) else {
          continue
        }
        let p = g.apply(.exp, g.subtract(u, g.reduce(.logsumexp, u, over: over)))
        inner[k] = Factor(base: p, exponent: .one)
        scale *= coefficient
        let mean = g.reduce(.sum, g.product(inner), over: over)
        factors[i] = Factor(base: below.base, exponent: below.exponent.adding(.one) ?? .zero)
        factors[j] = Factor(base: mean, exponent: .one)
        return .result(g.product(factors, coefficient: scale))
      }
    }
    return .noMatch
  }
}
