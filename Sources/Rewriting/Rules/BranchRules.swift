// What stands in the branch of an `if` that was not taken must not be multiplied with what is 0 there: where
// it is infinite, 0 · ∞ would be NaN.
//
// Termination: a sum of branches in a product becomes products in branches, and nothing takes a product
// out of a branch.

import Graph

extension Rule {
  static let branchRules: [Rule] = [hoistBranches]

  /// (Σ if cᵢ then aᵢ else 0) · b = Σ if cᵢ then aᵢ · b else 0: what reverse mode leaves where a value is
  /// used more than once in a branch. Terms under the same condition stay one sum, so that chains do not
  /// grow.
  static let hoistBranches = Rule(
    "hoist-branches", "(Σ if c then a else 0) · b = Σ if c then a · b else 0",
    if: "b may be infinite", in: .simplify, at: [.product],
    examples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        let c = g.apply(.less, g.constant(0), x)
        let zero = g.constant(0)
        let sum = g.sum([
          (g.select(c, g.apply(.sin, x), zero), 2), (g.select(c, g.power(x, -1), zero), -1),
        ])
        return g.product([(sum, 1), (x, -2), (Sample.real(g, "y", Sample.k), 1)])
      },
      { g in
        // Two conditions, one of which is for the other branch, and a logarithm.
        let x = Sample.real(g, "x", Sample.k)
        let (c, d) = (
          g.apply(.less, g.constant(0), x), g.apply(.less, Sample.real(g, "y", Sample.k), x)
        )
        let zero = g.constant(0)
        let sum = g.sum([
          (g.select(c, x, zero), 1), (g.select(d, zero, g.power(x, 2)), 3),
          (g.select(c, g.apply(.cos, x), zero), 1),
        ])
        return g.multiply(sum, g.apply(.log, g.power(Sample.real(g, "z", Sample.k), 2)))
      },
      { g in
        // A factor with an axis of its own stays outside.
        let x = Sample.real(g, "x", Sample.k)
        let c = g.apply(.less, g.constant(0), x)
        let zero = g.constant(0)
        let sum = g.sum([(g.select(c, x, zero), 2), (g.select(c, g.power(x, 2), zero), -1)])
        return g.product([(sum, 1), (x, -1), (Sample.real(g, "w", Sample.n, Sample.k), 1)])
      },
    ],
    counterexamples: [
      { g in
        let x = Sample.real(g, "x", Sample.k)
        let c = g.apply(.less, g.constant(0), x)
        let zero = g.constant(0)
        let sum = g.sum([(g.select(c, x, zero), 2), (g.select(c, g.power(x, 2), zero), -1)])
        return g.multiply(sum, g.apply(.sin, x))
      },
      { g in
        // A term that is in no branch is infinite where b is.
        let x = Sample.real(g, "x", Sample.k)
        let c = g.apply(.less, g.constant(0), x)
        let sum = g.sum([(g.select(c, g.power(x, 2), g.constant(0)), 2), (x, -1)])
        return g.multiply(sum, g.power(x, -1))
      },
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    for (position, factor) in factors.enumerated() where factor.exponent == .one {
      guard case .sum = g.operation(factor.base), let branches = g.branches(factor.base) else {
        continue
      }
      var rest = factors
      rest.remove(at: position)
      let risks = rest.filter(g.mayBeInfinite)
      if risks.isEmpty { continue }
      // As for a single branch: only what is infinite goes in if all would make a larger nest.
      let axes = g.axes(factor.base)
      let fits = rest.allSatisfy { g.axes($0.base).isSubset(of: axes) }
      let inner = fits ? rest : risks
      let outer = fits ? [] : rest.filter { !risks.contains($0) }
      let zero = g.constant(0)
      let terms = branches.map { branch in
        let part = g.product(
          inner + [Factor(base: g.sum(branch.terms), exponent: .one)],
          coefficient: fits ? coefficient : 1)
        return (
          g.select(branch.condition, branch.holds ? part : zero, branch.holds ? zero : part), 1.0
        )
      }
      if fits { return .result(g.sum(terms)) }
      return .result(
        g.product(outer + [Factor(base: g.sum(terms), exponent: .one)], coefficient: coefficient))
    }
    return .noMatch
  }
}

/// A sum that counts where `condition` holds, or where it does not, and is 0 elsewhere.
private struct Branch {
  let condition: NodeID
  let holds: Bool
  var terms: [(NodeID, Double)]
}

extension Graph {
  /// Whether `factor` is not proved to be finite wherever its base is a number.
  fileprivate func mayBeInfinite(_ factor: Factor) -> Bool {
    let facts = facts(factor.base)
    return !facts.isFinite || (factor.exponent.isNegative && !facts.isNonzero)
  }

  /// The parts of the sum `id`, by the branch in which they stand; nil if one stands in none.
  fileprivate func branches(_ id: NodeID) -> [Branch]? {
    var branches: [Branch] = []
    var pending = [(node: id, coefficient: 1.0)]
    while let (node, coefficient) = pending.popLast() {
      if case .sum(let coefficients, let constant) = operation(node) {
        guard constant == 0 else { return nil }
        pending += zip(operands(node), coefficients).reversed().map { ($0, coefficient * $1) }
        continue
      }
      guard operation(node) == .pointwise(.select) else { return nil }
      let parts = operands(node)
      let holds = constantValue(parts[2]) == 0
      guard holds || constantValue(parts[1]) == 0 else { return nil }
      let term = (parts[holds ? 1 : 2], coefficient)
      if let known = branches.firstIndex(where: {
        $0.condition == parts[0] && $0.holds == holds
      }) {
        branches[known].terms.append(term)
      } else {
        branches.append(Branch(condition: parts[0], holds: holds, terms: [term]))
      }
    }
    return branches
  }
}
