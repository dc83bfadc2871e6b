// The form that derivatives have in books: common factors before a bracket, one bar for a fraction, one
// case for each condition.
//
// These rules are for reading alone. What is computed is rounded better, or costs less, as it was.
//
// Termination: each removes a term, a factor, a choice or an access of a number times a value.

import Graph

extension Rule {
  /// The rules that derivations end with, stage by stage. They are none of those by which a graph is
  /// compiled.
  package static let presentation: [[Rule]] = [
    [
      nestedDelta, openSum, commonDenominator, pythagoras, factorSum, commonCondition, readScaled,
      hyperbolicQuotient, sigmoidSum,
    ],
    [tangent],
  ]

  /// u/v + w/v² = (u · v + w)/v²: the quotient rule, as it is remembered.
  static let commonDenominator = Rule(
    "common-denominator", "u/v + w/v² = (u · v + w)/v²", if: "v divides every term",
    price: "a product", in: .simplify, at: [.sum],
    examples: [
      { g in
        let (u, v) = (Sample.real(g, "u", Sample.k), Sample.positive(g, "v", Sample.k))
        let w = Sample.real(g, "w", Sample.k)
        return g.sum([(g.divide(u, v), 2), (g.product([(w, 1), (v, -2)]), -1)])
      }
    ],
    counterexamples: [
      { g in
        let (u, v) = (Sample.real(g, "u", Sample.k), Sample.positive(g, "v", Sample.k))
        return g.add(g.divide(u, v), g.power(u, -2))
      },
      { g in
        let (u, v) = (Sample.real(g, "u", Sample.k), Sample.positive(g, "v", Sample.k))
        return g.add(g.divide(u, v), g.divide(g.power(u, 2), v))
      },
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant == 0, terms.count > 1 else { return .noMatch }
    let parts = terms.map { g.flatFactors($0.node) }
    for candidate in parts[0].factors where candidate.exponent.isNegative {
      let divisor = candidate.base
      let exponents = parts.compactMap { part in
        part.factors.first { $0.base == divisor && $0.exponent.isNegative && $0.exponent.isWhole }?
          .exponent
      }
      guard exponents.count == parts.count, let most = exponents.min(),
        exponents.contains(where: { $0 != most })
      else { continue }
      let numerators = zip(terms, parts).map { term, part in
        (
          g.product(
            part.factors.map { ($0.base, $0.exponent) } + [(divisor, most.negated)],
            cancelling: divisor, coefficient: part.coefficient),
          term.coefficient
        )
      }
      return .result(g.product([(g.sum(numerators), 1), (divisor, most)]))
    }
    return .noMatch
  }

  /// a · x + a · y = a · (x + y)
  static let factorSum = Rule(
    "factor-sum", "a · x + a · y = a · (x + y)", if: "a is a factor of every term",
    in: .simplify, at: [.sum],
    examples: [
      { g in
        let (a, x) = (Sample.real(g, "a", Sample.k), Sample.real(g, "x", Sample.k))
        return g.sum([(g.multiply(a, x), 2), (g.product([(a, 2), (x, -1)]), -1), (a, 1)])
      }
    ],
    counterexamples: [
      { g in
        let (a, x) = (Sample.real(g, "a", Sample.k), Sample.real(g, "x", Sample.k))
        return g.sum([(g.multiply(a, x), 2), (g.power(x, 2), 1), (a, 1)])
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant == 0, terms.count > 1 else { return .noMatch }
    let parts = terms.map { g.flatFactors($0.node) }
    var common: [Factor] = []
    for factor in parts[0].factors {
      let like = parts.compactMap { part in
        part.factors.first {
          $0.base == factor.base && $0.exponent.isNegative == factor.exponent.isNegative
        }?.exponent
      }
      guard like.count == parts.count, !common.contains(where: { $0.base == factor.base }) else {
        continue
      }
      let least = factor.exponent.isNegative ? like.max() : like.min()
      common.append(Factor(base: factor.base, exponent: least ?? .zero))
    }
    guard !common.isEmpty else { return .noMatch }
    let rest = zip(terms, parts).map { term, part in
      let factors = part.factors.map { factor in
        let taken = common.first {
          $0.base == factor.base && $0.exponent.isNegative == factor.exponent.isNegative
        }
        return Factor(
          base: factor.base,
          exponent: taken.flatMap { factor.exponent.adding($0.exponent.negated) } ?? factor.exponent
        )
      }
      return (g.product(factors, coefficient: part.coefficient), term.coefficient)
    }
    return .result(g.product(common + [Factor(base: g.sum(rest), exponent: .one)]))
  }

  /// (if c then a else b) + (if c then x else y) = if c then a + x else b + y
  static let commonCondition = Rule(
    "common-condition", "(if c then a else b) + (if c then x else y) = if c then a + x else b + y",
    in: .simplify, at: [.sum],
    examples: [
      { g in
        let c = g.apply(.less, g.constant(0), Sample.real(g, "x", Sample.k))
        let (a, y) = (Sample.real(g, "a", Sample.k), Sample.real(g, "y", Sample.k))
        return g.sum([
          (g.select(c, a, g.constant(0)), 3), (g.select(c, g.constant(0), y), -0.5), (y, 1),
        ])
      }
    ],
    counterexamples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let zero = g.constant(0)
        return g.add(
          g.select(g.apply(.less, zero, x), x, zero), g.select(g.apply(.less, zero, y), y, zero))
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    func condition(_ node: NodeID) -> NodeID? {
      g.operation(node) == .pointwise(.select) ? g.operands(node)[0] : nil
    }
    for (i, first) in terms.enumerated() {
      guard let c = condition(first.node),
        let j = terms.indices.first(where: { $0 > i && condition(terms[$0].node) == c })
      else { continue }
      let branches = [1, 2].map { branch in
        g.sum([i, j].map { (g.operands(terms[$0].node)[branch], terms[$0].coefficient) })
      }
      let rest = terms.indices.filter { $0 != i && $0 != j }.map { terms[$0] }
      return .result(
        g.sum(
          rest.map { ($0.node, $0.coefficient) } + [(g.select(c, branches[0], branches[1]), 1)],
          constant: constant))
    }
    return .noMatch
  }

  /// (c · x)[i ↦ j] = c · x[i ↦ j] for a number c.
  static let readScaled = Rule(
    "read-scaled", "(c · x)[i := j] = c · x[i := j]", if: "c is a number",
    in: .simplify, at: [.access],
    examples: [
      { g in g.rename(g.scaled(Sample.real(g, "x", Sample.k), by: -2), [Sample.k: Sample.j]) }
    ],
    counterexamples: [
      { g in
        g.rename(
          g.multiply(Sample.real(g, "x", Sample.k), Sample.real(g, "c", Sample.k)),
          [Sample.k: Sample.j])
      }
    ]
  ) { g, id in
    guard case .access(let access) = g.operation(id) else { return .noMatch }
    let (base, coefficient) = g.unscaled(g.operands(id)[0])
    guard coefficient != 1, access.fill == nil || access.fill == 0 else { return .noMatch }
    let readings = g.readings(access.placements, g.operands(id))
    return .result(g.scaled(g.access(base, readings, fill: access.fill), by: coefficient))
  }
}
