// Products: what cancels, what moves out of reductions, and what is split so that it cancels.
//
// Termination: the size of the full expansion falls with each cancellation, and cancel-distribute
// splits off only terms in which a pair then cancels.

import Graph

extension Rule {
  static let productRules: [Rule] = [
    cancelPower, cancelDistribute, complement, hoistSelect,
  ]

  /// bᵃ · b⁻ᶜ = bᵃ⁻ᶜ, also where one of the two stands in a nested product.
  static let cancelPower = Rule(
    "cancel-power", "b^a · b^(-c) = b^(a - c)", if: "b is not 0",
    exactness: .real(changes: "b · ∞ / ∞ and NaN, and rounding"), in: .simplify, at: [.product],
    examples: [
      { g in
        let b = Sample.positive(g, "b", Sample.k)
        return g.product([(g.multiply(b, Sample.real(g, "x", Sample.k)), 1), (b, -1)])
      },
      { g in
        let b = Sample.positive(g, "b", Sample.k)
        return g.product([(b, 2), (b, -1), (Sample.real(g, "x", Sample.n), 1)])
      },
    ],
    counterexamples: [
      { g in
        let b = Sample.real(g, "b", Sample.k)
        return g.product([(g.multiply(b, Sample.real(g, "x", Sample.k)), 1), (b, -1)])
      }
    ]
  ) { g, id in
    var (factors, coefficient) = g.factors(id)
    var isChanged = false
    var refusal: String?
    search: while true {
      let expansions = factors.map { g.expansion($0) }
      for i in factors.indices {
        for j in factors.indices where j > i {
          guard let base = g.opposed(expansions[i], expansions[j]) else { continue }
          guard g.facts(base).isNonzero else {
            refusal = "\(g.label(base)) is not proved to differ from 0"
            continue
          }
          isChanged = true
          let (open, rest) = g.opened([factors[i], factors[j]], towards: base)
          var kept = factors
          kept.remove(at: j)
          kept.remove(at: i)
          coefficient *= rest
          factors = g.merged(kept + open, at: base)
          continue search
        }
      }
      break
    }
    guard isChanged else { return refusal.map { .refused($0) } ?? .noMatch }
    return .result(g.product(factors, coefficient: coefficient))
  }

  /// f · (t + u) = f · t + f · u, where f cancels in t.
  static let cancelDistribute = Rule(
    "cancel-distribute", "f · (t + u) = f · t + f · u", if: "f is not 0 and cancels in t",
    price: "a product for each term, of which one cancels",
    exactness: .real(changes: "∞ - ∞, and rounding"), in: .simplify, at: [.product],
    examples: [
      { g in
        let f = Sample.positive(g, "f", Sample.k)
        let t = g.product([(Sample.real(g, "x", Sample.k), 1), (f, -1)])
        return g.multiply(f, g.add(t, Sample.real(g, "u", Sample.k)))
      }
    ],
    counterexamples: [
      { g in
        let f = Sample.real(g, "f", Sample.k)
        let t = g.product([(Sample.real(g, "x", Sample.k), 1), (f, -1)])
        return g.multiply(f, g.add(t, Sample.real(g, "u", Sample.k)))
      },
      { g in
        g.multiply(
          Sample.positive(g, "f", Sample.k),
          g.add(Sample.real(g, "x", Sample.k), Sample.real(g, "u", Sample.k)))
      },
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (position, factor) in factors.enumerated() where factor.exponent == .one {
      guard case .sum = g.operation(factor.base) else { continue }
      var others = factors
      others.remove(at: position)
      let expansions = others.map { g.expansion($0) }
      let (terms, constant) = g.terms(factor.base)
      let isCancelled = terms.map { term in
        let inner = g.expansion(Factor(base: term.node, exponent: .one))
        return expansions.contains { expansion in
          g.opposed(expansion, inner).map { g.facts($0).isNonzero } ?? false
            || g.sigmoidPair(expansion + inner, betweenEach: expansion.count) != nil
        }
      }
      guard isCancelled.contains(true) else { continue }
      var result: [(NodeID, Double)] = []
      var rest: [(NodeID, Double)] = []
      for (term, cancels) in zip(terms, isCancelled) {
        if cancels {
          let split = others + [Factor(base: term.node, exponent: .one)]
          result.append((g.product(split), term.coefficient * coefficient))
        } else {
          rest.append(term)
        }
      }
      if !rest.isEmpty || constant != 0 {
        let remaining = g.sum(rest, constant: constant)
        result.append((g.product(others + [Factor(base: remaining, exponent: .one)]), coefficient))
      }
      return .result(g.sum(result))
    }
    return .noMatch
  }

  /// t / (1 + t) = 1 − 1/(1 + t)
  static let complement = Rule(
    "complement", "t / (1 + t) = 1 - 1/(1 + t)", if: "1 + t is not 0",
    exactness: .real(changes: "the last digits of a small t, and ∞ / ∞"), in: .simplify,
    at: [.product],
    examples: [
      { g in
        let t = Sample.positive(g, "t", Sample.k)
        return g.product([(t, 1), (g.sum([(t, 1)], constant: 1), -2)])
      }
    ],
    counterexamples: [
      { g in
        let t = Sample.real(g, "t", Sample.k)
        return g.product([(t, 1), (g.sum([(t, 1)], constant: 1), -1)])
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (i, below) in factors.enumerated() where below.exponent <= .minusOne {
      guard case .sum(let c, 1) = g.operation(below.base), c == [1] else { continue }
      let t = g.operands(below.base)[0]
      guard let j = factors.firstIndex(where: { $0.base == t && $0.exponent >= .one }) else {
        continue
      }
      guard g.facts(below.base).isNonzero else {
        return .refused("\(g.label(below.base)) is not proved to differ from 0")
      }
      var rest = factors
      rest[i] = Factor(base: below.base, exponent: below.exponent.adding(.one) ?? .zero)
      rest[j] = Factor(base: t, exponent: factors[j].exponent.adding(.minusOne) ?? .zero)
      let difference = g.sum([(g.power(below.base, .minusOne), -1)], constant: 1)
      return .result(
        g.product(rest + [Factor(base: difference, exponent: .one)], coefficient: coefficient))
    }
    return .noMatch
  }

  /// (if c then a else 0) · b = if c then a · b else 0, so that b = ∞ does no harm elsewhere.
  static let hoistSelect = Rule(
    "hoist-select", "(if c then a else 0) · b = if c then a · b else 0",
    if: "b has no axis of its own, or a pole",
    exactness: .guards(changes: "0 · ∞, and the order of a product"), in: .simplify,
    at: [.product],
    examples: [
      { g in
        let c = g.apply(.less, g.constant(0), Sample.real(g, "x"))
        let a = g.select(c, Sample.real(g, "a", Sample.n), g.constant(0))
        let pole = g.power(Sample.real(g, "b", Sample.k), -1)
        return g.product([(a, 1), (pole, 1), (Sample.real(g, "d", Sample.m), 1)])
      },
      { g in
        let c = g.apply(.less, g.constant(0), Sample.real(g, "x", Sample.n, Sample.k))
        let a = g.select(c, Sample.real(g, "a", Sample.n, Sample.k), g.constant(0))
        return g.multiply(a, Sample.real(g, "b", Sample.k))
      },
    ],
    counterexamples: [
      { g in
        let c = g.apply(.less, g.constant(0), Sample.real(g, "x", Sample.n))
        let a = g.select(c, Sample.real(g, "a", Sample.n), g.constant(0))
        return g.multiply(a, Sample.real(g, "b", Sample.k))
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (position, factor) in factors.enumerated() where factor.exponent == .one {
      guard g.operation(factor.base) == .pointwise(.select) else { continue }
      let parts = g.operands(factor.base)
      let zeros = parts.map { g.constantValue($0) == 0 }
      guard zeros[1] || zeros[2] else { continue }
      var rest = factors
      rest.remove(at: position)
      // Otherwise a product of two matrices would become a nest of its own. A pole has to go in.
      let axes = g.axes(factor.base)
      let fits = rest.allSatisfy { g.axes($0.base).isSubset(of: axes) }
      let inner =
        fits ? rest : rest.filter { $0.exponent.isNegative && !g.facts($0.base).isNonzero }
      let outer = fits ? [] : rest.filter { !inner.contains($0) }
      guard !(inner.isEmpty && (coefficient == 1 || !fits)) else { continue }
      func times(_ part: NodeID) -> NodeID {
        g.product(
          inner + [Factor(base: part, exponent: .one)], coefficient: fits ? coefficient : 1)
      }
      let zero = g.constant(0)
      let hoisted = g.select(
        parts[0], zeros[1] ? zero : times(parts[1]), zeros[2] ? zero : times(parts[2]))
      if fits { return .result(hoisted) }
      return .result(
        g.product(outer + [Factor(base: hoisted, exponent: .one)], coefficient: coefficient))
    }
    return .noMatch
  }
}
