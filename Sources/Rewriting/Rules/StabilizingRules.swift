// The last phase: forms that cannot overflow. Each subtracts the maximum where e^u stood.
//
// They come last because exp(u − lse u) is the form in which algebra sees a softmax; in float32 it
// loses 10⁻⁵ at logits near 1000, the forms below 10⁻⁷.

import Graph

extension Rule {
  static let stabilizingRules: [Rule] = [stableSoftmax, stableLogSoftmax, stableLogSumExp, zeroTimesLog]

  /// e^(u − lseₖ u) = e^(u − m) / Σₖ e^(u − m), m = maxₖ u
  static let stableSoftmax = Rule(
    "stable-softmax", "e^(u - lse[k] u) = e^(u - m) / Σ[k] e^(u - m), m = max[k] u",
    in: .stabilize, at: [.function(.exp)],
    examples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        return g.apply(.exp, g.subtract(u, g.reduce(.logsumexp, u, over: [Sample.k])))
      }
    ],
    counterexamples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let v = Sample.real(g, "v", Sample.n, Sample.k)
        return g.apply(.exp, g.subtract(u, g.reduce(.logsumexp, v, over: [Sample.k])))
      }
    ]
  ) { g, id in
    guard let (u, over) = g.matchSoftmax(id) else { return .noMatch }
    let shifted = Shifted(g, u, over)
    // A row that is −∞ throughout has the sum 0 and the softmax 0.
    let sum =
      g.facts(u).isFinite
      ? shifted.sum
      : g.select(g.apply(.equal, shifted.sum, g.constant(0)), g.constant(1), shifted.sum)
    return .result(g.divide(shifted.exponential, sum))
  }

  /// u − lseₖ u = (u − m) − ln Σₖ e^(u − m), m = maxₖ u, whatever else is in the sum.
  static let stableLogSoftmax = Rule(
    "stable-log-softmax", "u - lse[k] u = (u - m) - ln Σ[k] e^(u - m), m = max[k] u",
    in: .stabilize, at: [.sum],
    examples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let lse = g.reduce(.logsumexp, u, over: [Sample.k])
        return g.sum([(u, 2), (lse, -2), (Sample.real(g, "v", Sample.n), 1)])
      },
      { g in
        // A row read at its label, as in a cross entropy.
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let lse = g.reduce(.logsumexp, u, over: [Sample.k])
        let read = g.access(u, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
        return g.subtract(read, lse)
      },
      { g in
        // The same where the gather has been moved into a scaled row.
        let z = Sample.real(g, "z", Sample.n, Sample.k)
        let lse = g.reduce(.logsumexp, g.scaled(z, by: 0.5), over: [Sample.k])
        let read = g.access(z, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
        return g.subtract(g.scaled(read, by: 0.5), lse)
      },
    ],
    counterexamples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let lse = g.reduce(.logsumexp, u, over: [Sample.k])
        return g.sum([(u, 1), (lse, -2)])
      }
    ]
  ) { g, id in
    let (terms, constant) = g.terms(id)
    for (i, term) in terms.enumerated() {
      guard let (u, over) = g.reduction(.logsumexp, term.node),
        let j = terms.firstIndex(where: { candidate in
          candidate.coefficient == -term.coefficient && g.isRead(candidate.node, from: u)
        })
      else { continue }
      let shifted = Shifted(g, u, over)
      var rest = terms.map { ($0.node, $0.coefficient) }
      rest[i] = (g.apply(.log, shifted.sum), term.coefficient)
      rest[j] = (g.subtract(terms[j].node, shifted.maximum), terms[j].coefficient)
      return .result(g.sum(rest, constant: constant))
    }
    return .noMatch
  }

  /// lseₖ u = m + ln Σₖ e^(u − m), m = maxₖ u
  static let stableLogSumExp = Rule(
    "stable-lse", "lse[k] u = m + ln Σ[k] e^(u - m), m = max[k] u",
    in: .stabilize, at: [.reduction(.logsumexp)],
    examples: [
      { g in g.reduce(.logsumexp, Sample.real(g, "u", Sample.n, Sample.k), over: [Sample.k]) }
    ]
  ) { g, id in
    guard let (u, over) = g.reduction(.logsumexp, id) else { return .noMatch }
    let shifted = Shifted(g, u, over)
    return .result(g.add(shifted.maximum, g.apply(.log, shifted.sum)))
  }

  /// y · ln x = (if y = 0 then 0 else y · ln x): an entropy where a probability is 0.
  static let zeroTimesLog = Rule(
    "zero-times-log", "y · ln x = if y = 0 then 0 else y · ln x",
    if: "y may be 0 and x may be 0", in: .stabilize, at: [.product],
    examples: [
      { g in
        let x = g.power(Sample.real(g, "x", Sample.k), 2)
        return g.multiply(Sample.simplex(g, "y", Sample.k), g.apply(.log, x))
      }
    ],
    counterexamples: [
      { g in
        g.multiply(
          Sample.simplex(g, "y", Sample.k),
          g.apply(.log, g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 1)))
      }
    ]
  ) { g, id in
    let (factors, _) = g.factors(id)
    let isSingular = factors.contains { factor in
      g.argument(of: .log, factor.base).map { !g.facts($0).isPositive } ?? false
    }
    guard isSingular else { return .noMatch }
    guard
      let zero = factors.first(where: { factor in
        factor.exponent == .one && g.argument(of: .log, factor.base) == nil
          && !g.facts(factor.base).isNonzero && g.facts(factor.base).isFinite
      })
    else { return .noMatch }
    let others = factors.filter { $0 != zero }
    if others.isEmpty { return .noMatch }
    let isZero = g.apply(.equal, zero.base, g.constant(0))
    return .result(g.select(isZero, g.constant(0), id))
  }
}

/// u − m, e^(u − m) and their sum, for m = maxₖ u.
private struct Shifted {
  let maximum: NodeID
  let exponential: NodeID
  let sum: NodeID

  init(_ g: Graph, _ u: NodeID, _ over: [Axis]) {
    let top = g.reduce(.max, u, over: over)
    // For a row that is −∞ throughout, u − m would be NaN.
    maximum =
      g.facts(u).isFinite
      ? top
      : g.select(g.apply(.equal, top, g.constant(-.infinity)), g.constant(0), top)
    exponential = g.apply(.exp, g.subtract(u, maximum))
    sum = g.reduce(.sum, exponential, over: over)
  }
}

extension Graph {
  /// Whether each element of `id` is an element of `u`: u itself, u read elsewhere, or an elementwise
  /// function that has been read inside.
  fileprivate func isRead(_ id: NodeID, from u: NodeID) -> Bool {
    if id == u { return true }
    if case .access = operation(id), operands(id)[0] == u { return true }
    guard isElementwise(u), isElementwise(id), let readings = gather(in: id) else { return false }
    func read(_ node: NodeID, _ depth: Int) -> NodeID {
      depth > 0 && isElementwise(node)
        ? rebuild(node, operands(node).map { read($0, depth - 1) }) : access(node, readings)
    }
    // As far as the gather was moved inwards, so far it is moved here.
    for depth in 1...4 {
      if read(u, depth) == id { return true }
    }
    return false
  }

  /// The indices of the first gather among the operands of `id`, looking a few levels down.
  private func gather(in id: NodeID, depth: Int = 4) -> [Axis: Reading]? {
    if case .access(let access) = operation(id), operands(id).count > 1 {
      return readings(access.placements, operands(id))
    }
    guard depth > 0, isElementwise(id) else { return nil }
    for operand in operands(id) {
      if let found = gather(in: operand, depth: depth - 1) { return found }
    }
    return nil
  }
}
