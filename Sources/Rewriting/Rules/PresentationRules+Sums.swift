// Sums in sums, and sums over Kronecker deltas that stand inside a factor.

import Graph

extension Rule {
  /// a − (b − x) = (a − b) + x for numbers a and b.
  static let openSum = Rule(
    "open-sum", "a - (b - x) = (a - b) + x", if: "a and b are numbers",
    in: .simplify, at: [.sum],
    examples: [
      { g in
        let inner = g.sum([(Sample.real(g, "x", Sample.k), -1)], constant: 1)
        return g.sum([(inner, -2), (Sample.real(g, "y", Sample.n), 1)], constant: 3)
      }
    ],
    counterexamples: [
      { g in
        let inner = g.sum([(Sample.real(g, "x", Sample.k), -1)], constant: 1)
        return g.sum([(inner, -2), (Sample.real(g, "y", Sample.n), 1)])
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    guard constant != 0 else { return .noMatch }
    for (position, term) in terms.enumerated() {
      let (inner, innerConstant) = g.terms(term.node)
      guard innerConstant != 0, case .sum = g.operation(term.node) else { continue }
      var rest = terms.map { ($0.node, $0.coefficient) }
      rest.remove(at: position)
      return .result(
        g.sum(
          rest + inner.map { ($0.node, $0.coefficient * term.coefficient) },
          constant: constant + innerConstant * term.coefficient))
    }
    return .noMatch
  }

  /// Σₖ (δ(k, i) · x) · y = (x · y)[k ↦ i]
  static let nestedDelta = Rule(
    "nested-delta", "Σ[k] (δ(k, i) · x) · y = (x · y)[k := i]", if: "i lies on the axis of k",
    in: .simplify, at: [.reduction(.sum)],
    examples: [
      { g in
        let delta = g.apply(.equal, g.iota(Sample.k), Sample.index(g, "i", Sample.n))
        let inner = g.product([(delta, 1), (Sample.real(g, "x", Sample.k), 1)], coefficient: 2)
        let outer = g.multiply(inner, Sample.real(g, "y", Sample.k, Sample.m))
        return g.reduce(.sum, outer, over: [Sample.m, Sample.k])
      }
    ],
    counterexamples: [
      { g in
        let i = g.variable(Variable(.input, "i", axes: [Sample.n], promise: .index(count: 9)))
        let delta = g.apply(.equal, g.iota(Sample.k), i)
        let inner = g.multiply(delta, Sample.real(g, "x", Sample.k))
        let outer = g.multiply(inner, Sample.real(g, "y", Sample.k, Sample.m))
        return g.reduce(.sum, outer, over: [Sample.k])
      }
    ]
  ) { g, id in
    guard let (x, over) = g.reduction(.sum, id), case .product = g.operation(x) else {
      return .noMatch
    }
    let (factors, coefficient) = g.flatFactors(x)
    for (position, factor) in factors.enumerated() where factor.exponent == .one {
      guard let delta = g.matchDelta(factor.base, among: over),
        g.isInside(delta.position, delta.axis)
      else { continue }
      var rest = factors
      rest.remove(at: position)
      let read = g.access(
        g.product(rest, coefficient: coefficient), [delta.axis: .gather(delta.position)])
      return .result(g.reduce(.sum, read, over: over.filter { $0 != delta.axis }))
    }
    return .noMatch
  }
}
