// The last phase: forms that cannot overflow. Each subtracts the maximum where e^u stood.
//
// They come last because exp(u − lse u) is the form in which algebra sees a softmax; in float32 it
// loses 10⁻⁵ at logits near 1000, the forms below 10⁻⁷. A softmax is looked for before its parts are
// rewritten; where another pass was faster, each rule knows its pattern with the stable parts, too.

import Graph

extension Rule {
  static let stabilizingRules: [Rule] = [
    stableSoftmax, stableLogSoftmax, stableLogSumExp, zeroTimesLog,
  ]

  /// e^(u − lseₖ u) = e^(u − m) / Σₖ e^(u − m), m = maxₖ u
  static let stableSoftmax = Rule(
    "stable-softmax", "e^(u - lse[k] u) = e^(u - m) / Σ[k] e^(u - m), m = max[k] u",
    price: "the maximum of each row", exactness: .closer, in: .stabilize, at: [.function(.exp)],
    examples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        return g.apply(.exp, g.subtract(u, g.reduce(.logsumexp, u, over: [Sample.k])))
      },
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let w = g.subtract(u, g.reduce(.max, u, over: [Sample.k]))
        let s = g.reduce(.sum, g.apply(.exp, w), over: [Sample.k])
        return g.apply(.exp, g.subtract(w, g.apply(.log, s)))
      },
    ],
    counterexamples: [
      { g in
        let u = Sample.real(g, "u", Sample.n, Sample.k)
        let v = Sample.real(g, "v", Sample.n, Sample.k)
        return g.apply(.exp, g.subtract(u, g.reduce(.logsumexp, v, over: [Sample.k])))
      }
    ]
  ) { g, id in
    if let (u, over) = g.matchSoftmax(id) {
      return .result(Shifted(g, u, over).softmax(g))
    }
    // e^(w − ln Σₖ eʷ), which is what stable-log-softmax leaves below.
    let (terms, _) = g.terms(g.operands(id)[0])
    for (position, term) in terms.enumerated() where term.coefficient == -1 {
      guard let total = g.argument(of: .log, term.node),
        let (e, _) = g.reduction(.sum, g.unguarded(total)), let w = g.argument(of: .exp, e),
        g.rest(of: g.operands(id)[0], without: position) == w
      else { continue }
      return .result(
        Shifted(nil, difference: w, exponential: e, sum: g.unguarded(total)).softmax(g))
    }
    return .noMatch
  }

  /// u − lseₖ u = (u − m) − ln Σₖ e^(u − m), m = maxₖ u, whatever else is in the sum.
  static let stableLogSoftmax = Rule(
    "stable-log-softmax", "u - lse[k] u = (u - m) - ln Σ[k] e^(u - m), m = max[k] u",
    price: "the maximum of each row, and a subtraction for each u", exactness: .closer,
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
      guard let shifted = Shifted(g, logSumExp: term.node) else { continue }
      // u stands there alone, or is all that there is beside.
      let rest = terms.map { ($0.node, $0.coefficient) }
      let logarithm = (g.apply(.log, shifted.total(g)), term.coefficient)
      for (j, other) in terms.enumerated() where j != i {
        let scale = -other.coefficient / term.coefficient
        guard let read = shifted.read(g, g.scaled(other.node, by: scale)) else { continue }
        var result = rest
        result[i] = logarithm
        result[j] = (read, -term.coefficient)
        return .result(g.sum(result, constant: constant))
      }
      let others = g.sum(
        terms.indices.filter { $0 != i }.map {
          (terms[$0].node, -terms[$0].coefficient / term.coefficient)
        })
      if terms.count > 2, let read = shifted.read(g, others) {
        return .result(g.sum([(read, -term.coefficient), logarithm], constant: constant))
      }
    }
    return .noMatch
  }

  /// lseₖ u = m + ln Σₖ e^(u − m), m = maxₖ u
  static let stableLogSumExp = Rule(
    "stable-lse", "lse[k] u = m + ln Σ[k] e^(u - m), m = max[k] u",
    price: "the maximum of each row", exactness: .closer, in: .stabilize,
    at: [.reduction(.logsumexp)],
    examples: [
      { g in g.reduce(.logsumexp, Sample.real(g, "u", Sample.n, Sample.k), over: [Sample.k]) }
    ]
  ) { g, id in
    guard let (u, over) = g.reduction(.logsumexp, id) else { return .noMatch }
    let shifted = Shifted(g, u, over)
    let maximum = Shifted.maximum(g, u, over)
    return .result(g.add(maximum, g.apply(.log, shifted.sum)))
  }

  /// y · ln x = y · ln(if y = 0 then 1 else x): an entropy where a probability is 0.
  static let zeroTimesLog = Rule(
    "zero-times-log", "y · ln x = y · ln(if y = 0 then 1 else x)",
    if: "y may be 0 and x may be 0; the same for a sum with a logarithm that may be infinite",
    price: "a comparison and a choice", exactness: .guards(changes: "0 · ∞"), in: .stabilize,
    at: [.product],
    examples: [
      { g in
        let x = g.power(Sample.real(g, "x", Sample.k), 2)
        return g.multiply(Sample.simplex(g, "y", Sample.k), g.apply(.log, x))
      },
      { g in
        let y = Sample.simplex(g, "y", Sample.k)
        return g.multiply(g.sum([(y, -1)], constant: 1), g.apply(.log1p, g.negate(y)))
      },
      { g in
        // The logarithm of a softmax of which some logits are masked.
        let isKept = g.apply(.less, g.constant(0), Sample.real(g, "x", Sample.k))
        let u = g.select(isKept, Sample.real(g, "u", Sample.k), g.constant(-.infinity))
        let total = g.reduce(.sum, g.apply(.exp, u), over: [Sample.k])
        return g.multiply(
          Sample.simplex(g, "y", Sample.k), g.subtract(u, g.apply(.log, total)))
      },
    ],
    counterexamples: [
      { g in
        g.multiply(
          Sample.simplex(g, "y", Sample.k),
          g.apply(.log, g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 1)))
      },
      { g in
        let y = Sample.simplex(g, "y", Sample.k)
        return g.multiply(y, g.apply(.log1p, y))
      },
      { g in
        let x = g.power(Sample.real(g, "x", Sample.k), 2)
        return g.divide(Sample.simplex(g, "y", Sample.k), g.apply(.log, x))
      },
    ]
  ) { g, id in
    let (factors, coefficient) = g.factors(id)
    guard
      let zero = factors.first(where: { factor in
        factor.exponent == .one && g.logarithm(factor.base) == nil
          && !g.isSumWithLogarithm(factor.base) && !g.facts(factor.base).isNonzero
          && g.facts(factor.base).isFinite
      })
    else { return .noMatch }
    let isZero = g.apply(.equal, zero.base, g.constant(0))
    // What is divided by is infinite at most where it is, and 1 in place of x would make it 0.
    for (position, factor) in factors.enumerated() where !factor.exponent.isNegative {
      if factor.exponent == .one, !g.facts(factor.base).isFinite,
        g.isSumWithLogarithm(factor.base)
      {
        var result = factors
        let guarded = g.select(isZero, g.constant(0), factor.base)
        result[position] = Factor(base: guarded, exponent: .one)
        return .result(g.product(result, coefficient: coefficient))
      }
      guard let (f, x, one) = g.logarithm(factor.base), !g.isPositive(x, plus: 1 - one) else {
        continue
      }
      // So that it fires once.
      if g.operation(x) == .pointwise(.select), g.operands(x)[0] == isZero { continue }
      let guarded = g.apply(f, g.select(isZero, g.constant(one), x))
      var result = factors
      result[position] = Factor(base: guarded, exponent: factor.exponent)
      return .result(g.product(result, coefficient: coefficient))
    }
    return .noMatch
  }
}

extension Graph {
  /// The function, the argument, and the argument at which it is 0, if `id` is ln x or ln(1 + x).
  fileprivate func logarithm(_ id: NodeID) -> (function: Function, argument: NodeID, root: Double)?
  {
    if let x = argument(of: .log, id) { return (.log, x, 1) }
    if let x = argument(of: .log1p, id) { return (.log1p, x, 0) }
    return nil
  }

  /// Whether `id` is a sum with a logarithm among its terms, such as a log-softmax.
  fileprivate func isSumWithLogarithm(_ id: NodeID) -> Bool {
    guard case .sum = operation(id) else { return false }
    return operands(id).contains { logarithm($0) != nil }
  }

  /// Whether `id` + `offset` is proved to be positive.
  fileprivate func isPositive(_ id: NodeID, plus offset: Double) -> Bool {
    let facts = self.facts(id)
    return facts.lower > -offset || (facts.lower == -offset && facts.isLowerStrict)
  }
}

/// u − m, e^(u − m) and their sum, for m = maxₖ u.
private struct Shifted {
  /// m itself; nil where only the difference is known.
  let maximum: NodeID?
  let difference: NodeID
  let exponential: NodeID
  let sum: NodeID

  init(_ g: Graph, _ u: NodeID, _ over: [Axis]) {
    let maximum = Self.maximum(g, u, over)
    let plain = g.subtract(u, maximum)
    // ∞ − ∞ is NaN, and would make all of the row NaN.
    let difference =
      g.math == .accurate
      ? g.select(g.apply(.equal, u, g.constant(.infinity)), g.constant(0), plain) : plain
    let exponential = g.apply(.exp, difference)
    let sum = g.reduce(.sum, exponential, over: over)
    self.init(maximum, difference: difference, exponential: exponential, sum: sum)
  }

  static func maximum(_ g: Graph, _ u: NodeID, _ over: [Axis]) -> NodeID {
    let top = g.reduce(.max, u, over: over)
    if g.math != .accurate, g.facts(u).isFinite { return top }
    // For a row that is −∞ throughout, u − m would be NaN.
    return g.select(g.apply(.equal, top, g.constant(-.infinity)), g.constant(0), top)
  }

  init(_ maximum: NodeID?, difference: NodeID, exponential: NodeID, sum: NodeID) {
    self.maximum = maximum
    self.difference = difference
    self.exponential = exponential
    self.sum = sum
  }

  /// The parts of `id` if it is a logsumexp, or m + ln Σ e^(u − m), its stable form.
  init?(_ g: Graph, logSumExp id: NodeID) {
    if let (u, over) = g.reduction(.logsumexp, id) {
      self.init(g, u, over)
      return
    }
    let (terms, constant) = g.terms(id)
    guard constant == 0, terms.count == 2, terms.allSatisfy({ $0.coefficient == 1 }) else {
      return nil
    }
    for (position, term) in terms.enumerated() {
      guard let total = g.argument(of: .log, term.node), let (e, _) = g.reduction(.sum, total),
        let difference = g.argument(of: .exp, e)
      else { continue }
      self.init(terms[1 - position].node, difference: difference, exponential: e, sum: total)
      return
    }
    return nil
  }

  /// Returns x − m if each element of `x` is an element of u; nil otherwise.
  func read(_ g: Graph, _ x: NodeID) -> NodeID? {
    guard let maximum else { return nil }
    // Behind the choice where u is ∞.
    let plain =
      g.operation(difference) == .pointwise(.select) ? g.operands(difference)[2] : difference
    if g.subtract(x, maximum) == plain { return difference }
    let (base, coefficient) = g.unscaled(x)
    guard case .access = g.operation(base) else { return nil }
    let source = g.scaled(g.operands(base)[0], by: coefficient)
    return g.subtract(source, maximum) == plain ? g.subtract(x, maximum) : nil
  }

  /// Returns e^(u − m) / Σ e^(u − m).
  func softmax(_ g: Graph) -> NodeID { g.divide(exponential, total(g)) }

  /// Returns Σ e^(u − m), or 1 for a row that is −∞ throughout: its softmax is 0, and the logarithm
  /// of that −∞.
  func total(_ g: Graph) -> NodeID {
    if g.math != .accurate, g.facts(difference).isFinite { return sum }
    return g.select(g.apply(.equal, sum, g.constant(0)), g.constant(1), sum)
  }
}

extension Graph {
  /// `id` without the guard against 0 that `Shifted.total` gives it.
  fileprivate func unguarded(_ id: NodeID) -> NodeID {
    guard operation(id) == .pointwise(.select), constantValue(operands(id)[1]) == 1 else {
      return id
    }
    return operands(id)[2]
  }

  /// The sum `id` without the term at `position`.
  fileprivate func rest(of id: NodeID, without position: Int) -> NodeID {
    let (terms, constant) = terms(id)
    let kept = terms.indices.filter { $0 != position }.map {
      (terms[$0].node, terms[$0].coefficient)
    }
    return sum(kept, constant: constant)
  }
}
