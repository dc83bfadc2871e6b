// What stands in the branch of an `if` that was not taken must not be multiplied with what is 0 there: where
// it is infinite, 0 · ∞ would be NaN.
//
// So what comes back into a branch is kept as one branch: its terms are brought together, and products go
// in (hoist-select, and here those of sums).
//
// Termination: branches become fewer; a sum of branches in a product becomes products in branches, and
// nothing takes a product out of a branch.

import Graph

extension Rule {
  static let branchRules: [Rule] = [mergeBranches, hoistBranches]

  /// (if c then a else 0) + (if c then b else 0) = if c then a + b else 0, whatever else is in the sum, and
  /// also where another branch stands around one of the two.
  static let mergeBranches = Rule(
    "merge-branches", "(if c then a else 0) + (if c then b else 0) = if c then a + b else 0",
    exactness: .closer, in: .simplify, at: [.sum],
    examples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let c = g.apply(.less, y, x)
        let zero = g.constant(0)
        return g.sum([(g.select(c, x, zero), 2), (y, 3), (g.select(c, y, zero), -1)], constant: 1)
      },
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let c = g.apply(.less, y, x)
        let zero = g.constant(0)
        return g.sum([(g.select(c, zero, x), 2), (g.select(c, zero, y), -1)])
      },
      { g in
        // What two branches inside of a branch leave.
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let (c, d) = (g.apply(.less, y, x), g.apply(.less, g.constant(0), x))
        let zero = g.constant(0)
        return g.sum([
          (g.select(d, g.select(c, x, zero), zero), 2),
          (g.select(d, zero, g.select(c, y, zero)), -1),
        ])
      },
    ],
    counterexamples: [
      { g in
        let (x, y) = (Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        let zero = g.constant(0)
        return g.sum([
          (g.select(g.apply(.less, x, y), x, zero), 1),
          (g.select(g.apply(.less, y, x), y, zero), 1),
        ])
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    let chains = terms.map { g.branches(around: $0.node) }
    for (place, chain) in chains.enumerated() {
      for branch in chain {
        // A term with fewer axes stays small.
        let same = terms.indices.filter { other in
          chains[other].contains { $0.isSame(as: branch) }
            && g.axes(terms[other].node) == g.axes(terms[place].node)
        }
        if same.count < 2 { continue }
        let sum = g.sum(
          same.map { (g.part(in: chains[$0], leavingOut: branch), terms[$0].coefficient) })
        let rest = terms.indices.filter { !same.contains($0) }.map {
          (terms[$0].node, terms[$0].coefficient)
        }
        return .result(g.sum(rest + [(g.select(sum, under: branch), 1)], constant: constant))
      }
    }
    return .noMatch
  }

  /// (Σ if cᵢ then aᵢ else 0) · b = Σ if cᵢ then aᵢ · b else 0: what reverse mode leaves where a value is
  /// used more than once in a branch. Terms under the same condition stay one sum, so that chains do not
  /// grow.
  static let hoistBranches = Rule(
    "hoist-branches", "(Σ if c then a else 0) · b = Σ if c then a · b else 0",
    if: "b may be infinite",
    exactness: .guards(changes: "0 · ∞, ∞ - ∞, and the order of a product"), in: .simplify,
    at: [.product],
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
      guard case .sum = g.operation(factor.base), let branches = g.branches(ofSum: factor.base)
      else {
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
      let terms = branches.map { branch, terms in
        let part = g.product(
          inner + [Factor(base: g.sum(terms), exponent: .one)],
          coefficient: fits ? coefficient : 1)
        return (g.select(part, under: branch), 1.0)
      }
      if fits { return .result(g.sum(terms)) }
      return .result(
        g.product(outer + [Factor(base: g.sum(terms), exponent: .one)], coefficient: coefficient))
    }
    return .noMatch
  }
}

/// A part that counts where `condition` holds, or where it does not, and is 0 elsewhere.
private struct Branch {
  let condition: NodeID
  let holds: Bool
  let part: NodeID

  /// Whether the other stands in the same branch.
  func isSame(as other: Branch) -> Bool { condition == other.condition && holds == other.holds }
}

extension Graph {
  /// The branch that `id` is if it is 0 in the other one.
  private func branch(_ id: NodeID) -> Branch? {
    guard operation(id) == .pointwise(.select) else { return nil }
    let parts = operands(id)
    if constantValue(parts[2]) == 0 {
      return Branch(condition: parts[0], holds: true, part: parts[1])
    }
    return constantValue(parts[1]) == 0
      ? Branch(condition: parts[0], holds: false, part: parts[2]) : nil
  }

  /// The branches in each other that `id` is, the outermost first.
  fileprivate func branches(around id: NodeID) -> [Branch] {
    var chain: [Branch] = []
    while let branch = branch(chain.last?.part ?? id) { chain.append(branch) }
    return chain
  }

  /// Returns what `chain` comes to without the condition of `branch`.
  fileprivate func part(in chain: [Branch], leavingOut branch: Branch) -> NodeID {
    chain.reversed().filter { !$0.isSame(as: branch) }
      .reduce(chain[chain.count - 1].part) { select($0, under: $1) }
  }

  /// Returns `part` where `branch` counts, and 0 elsewhere.
  fileprivate func select(_ part: NodeID, under branch: Branch) -> NodeID {
    let zero = constant(0)
    return branch.holds
      ? select(branch.condition, part, zero) : select(branch.condition, zero, part)
  }

  /// Whether `factor` is not proved to be finite wherever its base is a number.
  fileprivate func mayBeInfinite(_ factor: Factor) -> Bool {
    let facts = facts(factor.base)
    return !facts.isFinite || (factor.exponent.isNegative && !facts.isNonzero)
  }

  /// The terms of the sum `id`, by the branch in which they stand; nil if one stands in none.
  fileprivate func branches(ofSum id: NodeID) -> [(branch: Branch, terms: [(NodeID, Double)])]? {
    var branches: [(branch: Branch, terms: [(NodeID, Double)])] = []
    var pending = [(node: id, coefficient: 1.0)]
    while let (node, coefficient) = pending.popLast() {
      if case .sum(let coefficients, let constant) = operation(node) {
        guard constant == 0 else { return nil }
        pending += zip(operands(node), coefficients).reversed().map { ($0, coefficient * $1) }
        continue
      }
      guard let branch = branch(node) else { return nil }
      let term = (branch.part, coefficient)
      if let known = branches.firstIndex(where: { $0.branch.isSame(as: branch) }) {
        branches[known].terms.append(term)
      } else {
        branches.append((branch, [term]))
      }
    }
    return branches
  }
}
