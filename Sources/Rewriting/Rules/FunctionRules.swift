// Exponentials and logarithms that undo each other.

import Graph

extension Rule {
  static let functionRules: [Rule] =
    [logExp, expLog, logSumExp, logsumexpShift] + exponentialRatioRules + sigmoidRules + [absolute]

  /// Functions that exist as such and are exact where their definition loses digits.
  static let specialRules: [Rule] = [log1p, expm1]

  /// log(eᵘ) = u, and the logarithm of a product of factors that are not negative is a sum.
  static let logExp = Rule(
    "log-exp", "ln(e^u · v^a) = u + a · ln v", if: "v is not negative",
    exactness: .closer, in: .simplify, at: [.function(.log)],
    examples: [
      { g in g.apply(.log, g.apply(.exp, Sample.real(g, "u", Sample.k))) },
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.k))
        let v = g.sum([(Sample.positive(g, "v", Sample.k), 1)], constant: 1)
        return g.apply(.log, g.product([(e, 2), (v, -1)], coefficient: 3))
      },
    ],
    counterexamples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.k))
        return g.apply(.log, g.multiply(e, Sample.real(g, "v", Sample.k)))
      }
    ]
  ) { g, id in
    let x = g.operands(id)[0]
    let (factors, coefficient) = g.factors(x)
    // Without an exponential there is nothing to gain from one logarithm becoming several.
    guard factors.contains(where: { g.argument(of: .exp, $0.base) != nil }) else { return .noMatch }
    guard coefficient > 0 else { return .refused("the coefficient \(coefficient) is not positive") }
    var terms: [(NodeID, Double)] = []
    var rest: [Factor] = []
    for factor in factors {
      if let u = g.argument(of: .exp, factor.base) {
        terms.append((u, factor.exponent.value))
      } else {
        // Where v is 0 both sides are infinite alike, or the left one is 0/0 and undefined.
        guard g.facts(factor.base).isNonnegative else {
          return .refused("\(g.label(factor.base)) may be negative")
        }
        rest.append(factor)
      }
    }
    for factor in rest { terms.append((g.apply(.log, factor.base), factor.exponent.value)) }
    return .result(g.sum(terms, constant: Function.log([coefficient])))
  }

  /// e^(ln u) = u
  static let expLog = Rule(
    "exp-log", "e^(ln u) = u", if: "u is positive", exactness: .closer, in: .simplify,
    at: [.function(.exp)],
    examples: [
      { g in
        g.apply(.exp, g.apply(.log, g.sum([(Sample.positive(g, "u", Sample.k), 1)], constant: 1)))
      }
    ],
    counterexamples: [{ g in g.apply(.exp, g.apply(.log, Sample.real(g, "u", Sample.k))) }]
  ) { g, id in
    guard let u = g.argument(of: .log, g.operands(id)[0]) else { return .noMatch }
    guard g.facts(u).isPositive else {
      return .refused("\(g.label(u)) is not proved to be positive")
    }
    return .result(u)
  }

  /// ln Σₖ eᵘ = lseₖ u
  static let logSumExp = Rule(
    "log-sum-exp", "ln Σ[k] e^u = lse[k] u", price: "the maximum of each row, which lse subtracts",
    exactness: .closer, in: .simplify, at: [.function(.log)],
    examples: [
      { g in
        let e = g.apply(.exp, Sample.real(g, "u", Sample.n, Sample.k))
        return g.apply(.log, g.reduce(.sum, e, over: [Sample.k]))
      }
    ],
    counterexamples: [
      { g in
        g.apply(.log, g.reduce(.sum, Sample.real(g, "u", Sample.n, Sample.k), over: [Sample.k]))
      }
    ]
  ) { g, id in
    guard let (e, over) = g.reduction(.sum, g.operands(id)[0]), let u = g.argument(of: .exp, e)
    else { return .noMatch }
    return .result(g.reduce(.logsumexp, u, over: over))
  }

  /// lseₖ(u + c) = lseₖ u + c: a maximum subtracted by hand leaves, and with it its gradient.
  static let logsumexpShift = Rule(
    "lse-shift", "lse[k](u + c) = lse[k] u + c", if: "c lacks k",
    exactness: .real(changes: "the last digits of a large c"), in: .simplify,
    at: [.reduction(.logsumexp)],
    examples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let shifted = g.sum([(u, 1), (g.reduce(.max, u, over: [Sample.k]), -1)], constant: 2)
        return g.reduce(.logsumexp, shifted, over: [Sample.k])
      }
    ],
    counterexamples: [
      { g in
        let u = g.add(Sample.real(g, "u", Sample.n, Sample.k), Sample.real(g, "c", Sample.k))
        return g.reduce(.logsumexp, u, over: [Sample.k])
      }
    ]
  ) { g, id in
    guard let (x, over) = g.reduction(.logsumexp, id), case .sum = g.operation(x) else {
      return .noMatch
    }
    let (terms, constant) = g.terms(x)
    let outer = terms.filter { !g.axes($0.node).contains(where: over.contains) }
    if outer.isEmpty && constant == 0 { return .noMatch }
    let inner = terms.filter { g.axes($0.node).contains(where: over.contains) }
    let reduced = g.reduce(.logsumexp, g.sum(inner.map { ($0.node, $0.coefficient) }), over: over)
    return .result(
      g.sum(outer.map { ($0.node, $0.coefficient) } + [(reduced, 1)], constant: constant))
  }

  /// |x| = x for x ≥ 0
  static let absolute = Rule(
    "absolute", "|x| = x", if: "x is not negative", exactness: .real(changes: "-0"), in: .simplify,
    at: [.function(.abs)],
    examples: [{ g in g.apply(.abs, Sample.positive(g, "x", Sample.k)) }],
    counterexamples: [{ g in g.apply(.abs, Sample.real(g, "x", Sample.k)) }]
  ) { g, id in
    let x = g.operands(id)[0]
    return g.facts(x).isNonnegative ? .result(x) : .noMatch
  }

  /// ln(1 + x) = log1p(x), exact for small x.
  static let log1p = Rule(
    "log1p", "ln(1 + x) = log1p(x)", exactness: .closer, in: .specialize, at: [.function(.log)],
    examples: [
      { g in g.apply(.log, g.sum([(Sample.positive(g, "x", Sample.k), 2)], constant: 1)) }
    ],
    counterexamples: [
      { g in g.apply(.log, g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 2)) }
    ]
  ) { g, id in
    guard case .sum(let c, 1) = g.operation(g.operands(id)[0]) else { return .noMatch }
    let terms = zip(g.operands(g.operands(id)[0]), c).map { ($0, $1) }
    return .result(g.apply(.log1p, g.sum(terms)))
  }

  /// eˣ − 1 = expm1(x), exact for small x.
  static let expm1 = Rule(
    "expm1", "e^x - 1 = expm1(x)", exactness: .closer, in: .specialize, at: [.sum],
    examples: [
      { g in g.sum([(g.apply(.exp, Sample.real(g, "x", Sample.k)), 2)], constant: -2) }
    ],
    counterexamples: [
      { g in g.sum([(g.apply(.exp, Sample.real(g, "x", Sample.k)), 1)], constant: -2) }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant != 0,
      let position = terms.firstIndex(where: {
        $0.coefficient == -constant && g.argument(of: .exp, $0.node) != nil
      }), let u = g.argument(of: .exp, terms[position].node)
    else { return .noMatch }
    var rest = terms.map { ($0.node, $0.coefficient) }
    rest[position] = (g.apply(.expm1, u), -constant)
    return .result(g.sum(rest))
  }
}
