// Identities of sin and cos, of cosh and sinh, and of a number and its sign.
//
// Termination: each makes two functions or factors one, or none.

import Graph

extension Rule {
  static let pythagoreanRules: [Rule] = [pythagoras, signAbsolute]

  /// sin² x + cos² x = 1, and cosh² x − sinh² x = 1.
  static let pythagoras = Rule(
    "pythagoras", "sin² x + cos² x = 1, cosh² x - sinh² x = 1",
    exactness: .real(changes: "∞ - ∞, and NaN"), in: .simplify, at: [.sum],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        return g.sum([
          (g.power(g.apply(.sin, x), 2), -3), (g.power(g.apply(.cos, x), 2), -3),
          (Sample.real(g, "y", Sample.n), 1),
        ])
      },
      { g in
        let x = Sample.real(g, "x", Sample.k)
        return g.sum(
          [(g.power(g.apply(.cosh, x), 2), 2), (g.power(g.apply(.sinh, x), 2), -2)], constant: 1)
      },
    ],
    counterexamples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        return g.sum([(g.power(g.apply(.sin, x), 2), 1), (g.power(g.apply(.cos, x), 2), -1)])
      },
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        return g.add(g.power(g.apply(.cosh, x), 2), g.negate(g.power(g.apply(.sinh, y), 2)))
      },
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    func square(_ function: Function, _ node: NodeID) -> NodeID? {
      guard case .product([2], 1) = g.operation(node) else { return nil }
      return g.argument(of: function, g.operands(node)[0])
    }
    for (first, second, sign) in [(Function.cos, Function.sin, 1.0), (.cosh, .sinh, -1)] {
      for (i, term) in terms.enumerated() {
        guard let x = square(first, term.node),
          let j = terms.firstIndex(where: {
            square(second, $0.node) == x && $0.coefficient == sign * term.coefficient
          })
        else { continue }
        let rest = terms.indices.filter { $0 != i && $0 != j }.map { terms[$0] }
        return .result(
          g.sum(rest.map { ($0.node, $0.coefficient) }, constant: constant + term.coefficient))
      }
    }
    return .noMatch
  }

  /// x · sign x = |x|
  static let signAbsolute = Rule(
    "sign-absolute", "x · sign x = |x|", exactness: .closer, in: .simplify, at: [.product],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        return g.product([(x, 1), (g.apply(.sign, x), 1), (Sample.real(g, "y", Sample.n), 1)])
      }
    ],
    counterexamples: [
      { g in
        g.multiply(Sample.real(g, "x", Sample.k), g.apply(.sign, Sample.real(g, "y", Sample.k)))
      }
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (i, factor) in factors.enumerated() where factor.exponent == .one {
      guard let x = g.argument(of: .sign, factor.base),
        let j = factors.firstIndex(where: { $0.base == x && $0.exponent == .one })
      else { continue }
      let rest = factors.indices.filter { $0 != i && $0 != j }.map { factors[$0] }
      return .result(
        g.product(
          rest + [Factor(base: g.apply(.abs, x), exponent: .one)], coefficient: coefficient))
    }
    return .noMatch
  }
}
