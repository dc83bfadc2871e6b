// Reductions: what moves out of them, and what they are known to be.

import Graph

extension Rule {
  static let reductionRules: [Rule] = [
    simplexSum, simplexTerm, deltaSum, factorOut, deltaSubstitute, delta,
  ]

  /// Σₖ y = 1 for a distribution y along k.
  static let simplexSum = Rule(
    "simplex", "Σ[k] y = 1", if: "y is a simplex along k",
    exactness: .real(changes: "a y that misses 1 by a rounding"), in: .simplify,
    at: [.reduction(.sum)],
    examples: [
      { g in g.reduce(.sum, Sample.simplex(g, "y", Sample.n, Sample.k), over: [Sample.k]) },
      { g in g.reduce(.sum, Sample.simplex(g, "y", Sample.n, Sample.k), over: [Sample.n, Sample.k])
      },
    ],
    counterexamples: [
      { g in g.reduce(.sum, Sample.real(g, "y", Sample.n, Sample.k), over: [Sample.k]) },
      { g in g.reduce(.sum, Sample.simplex(g, "y", Sample.n, Sample.k), over: [Sample.n]) },
    ]
  ) { g, id in
    guard let (y, over) = g.reduction(.sum, id) else { return .noMatch }
    let along = g.facts(y).simplexAxes
    guard !along.isEmpty, along.isSubset(of: over) else {
      guard case .variable(let variable) = g.operation(y), variable.role == .input,
        variable.axes.last.map({ over == [$0] }) ?? false
      else { return .noMatch }
      return .refused("'\(variable.name)' is not declared a simplex along \(over[0])")
    }
    return .result(g.reduce(.sum, g.constant(1), over: over.filter { !along.contains($0) }))
  }

  /// Σₖ (c · y + t) = c + Σₖ t for a distribution y along k: a dead gradient, as that through a
  /// maximum subtracted by hand, adds up to nothing so.
  static let simplexTerm = Rule(
    "simplex-term", "Σ[k] (c · y + t) = c + Σ[k] t", if: "y is a simplex along k",
    exactness: .real(changes: "a y that misses 1 by a rounding, and the order of the sum"),
    in: .simplify, at: [.reduction(.sum)],
    examples: [
      { g in
        let (p, y) = (Sample.simplex(g, "p", Sample.n, Sample.k), Sample.simplex(g, "y", Sample.k))
        let x = Sample.real(g, "x", Sample.n, Sample.k)
        return g.reduce(.sum, g.sum([(p, 3), (y, -0.5), (x, 2)], constant: 1), over: [Sample.k])
      }
    ],
    counterexamples: [
      { g in
        let p = Sample.simplex(g, "p", Sample.n, Sample.k)
        let x = Sample.real(g, "x", Sample.n, Sample.k)
        return g.reduce(.sum, g.add(p, x), over: [Sample.n])
      }
    ]
  ) { g, id in
    guard let (x, over) = g.reduction(.sum, id), case .sum = g.operation(x) else {
      return .noMatch
    }
    let (terms, constant) = g.terms(x)
    func isSimplex(_ node: NodeID) -> Bool {
      let along = g.facts(node).simplexAxes
      return !along.isEmpty && along.isSubset(of: over)
    }
    guard terms.contains(where: { isSimplex($0.node) }) else { return .noMatch }
    let rest = terms.filter { !isSimplex($0.node) }.map { ($0.node, $0.coefficient) }
    var result = [(g.reduce(.sum, g.sum(rest, constant: constant), over: over), 1.0)]
    for term in terms where isSimplex(term.node) {
      let others = over.filter { !g.facts(term.node).simplexAxes.contains($0) }
      result.append((g.constant(Double(Axes.canonical(others).elementCount)), term.coefficient))
    }
    return .result(g.sum(result))
  }

  /// Σₖ c · f = c · Σₖ f for a factor c without the axis k.
  static let factorOut = Rule(
    "factor-out", "Σ[k] c · f = c · Σ[k] f", if: "c lacks k and parts no softmax",
    exactness: .real(changes: "rounding, and a sum that overflows on one side only"), in: .simplify,
    at: [.reduction(.sum)],
    examples: [
      { g in
        let f = Sample.real(g, "f", Sample.n, Sample.k)
        return g.reduce(
          .sum, g.product([(f, 1), (Sample.positive(g, "c", Sample.n), -1)], coefficient: 3),
          over: [Sample.k])
      },
      { g in
        let f = Sample.real(g, "f", Sample.n, Sample.k)
        let inner = g.multiply(f, Sample.real(g, "c", Sample.n))
        return g.reduce(.sum, g.multiply(inner, Sample.real(g, "h", Sample.k)), over: [Sample.k])
      },
    ],
    counterexamples: [
      { g in
        let f = Sample.real(g, "f", Sample.n, Sample.k)
        return g.reduce(.sum, g.multiply(f, Sample.real(g, "c", Sample.k)), over: [Sample.k])
      },
      { g in
        // The mean of v under a softmax.
        let e = g.apply(.exp, Sample.real(g, "u", Sample.n, Sample.k))
        let total = g.reduce(.sum, e, over: [Sample.k])
        let v = Sample.real(g, "v", Sample.k)
        return g.reduce(.sum, g.product([(e, 1), (total, -1), (v, 1)]), over: [Sample.k])
      },
    ]
  ) { g, id in
    guard let (x, over) = g.reduction(.sum, id) else { return .noMatch }
    let (direct, coefficient) = g.factors(x)
    func lacks(_ node: NodeID) -> Bool { !g.axes(node).contains(where: over.contains) }
    var factors: [Factor] = []
    for factor in direct {
      // A nested product is opened only where something in it can leave.
      let (inner, innerCoefficient) = g.factors(factor.base)
      if factor.exponent == .one, innerCoefficient == 1, inner.contains(where: { lacks($0.base) }) {
        factors += inner
      } else {
        factors.append(factor)
      }
    }
    // Apart from each other, neither e^u nor Σ e^u could be kept from overflowing.
    func stays(_ factor: Factor) -> Bool {
      guard factor.exponent.isNegative, let (e, _) = g.reduction(.sum, factor.base),
        g.argument(of: .exp, e) != nil
      else { return false }
      return factors.contains { $0.base == e && !$0.exponent.isNegative }
    }
    let outer = factors.filter { lacks($0.base) && !stays($0) }
    if outer.isEmpty && coefficient == 1 { return .noMatch }
    let inner = factors.filter { !lacks($0.base) || stays($0) }
    if inner.isEmpty && outer.isEmpty { return .noMatch }
    let reduced = g.reduce(.sum, g.product(inner), over: over)
    return .result(
      g.product(outer + [Factor(base: reduced, exponent: .one)], coefficient: coefficient))
  }

  /// Σₖ (if k = i then x else 0) · y = (x · y)[k ↦ i]
  static let deltaSum = Rule(
    "delta-sum", "Σ[k] (if k = i then x else 0) · y = (x · y)[k := i]",
    if: "i lacks k and lies on its axis",
    exactness: .real(changes: "0 · ∞ where k is not i, and -0"), in: .simplify,
    at: [.reduction(.sum)],
    examples: [
      { g in
        let isLabel = g.apply(.equal, g.iota(Sample.k), Sample.index(g, "i", Sample.n))
        let x = g.select(isLabel, Sample.real(g, "x", Sample.n, Sample.k), g.constant(0))
        return g.reduce(.sum, x, over: [Sample.k])
      },
      { g in
        let isLabel = g.apply(.equal, g.iota(Sample.k), Sample.index(g, "i", Sample.n))
        let x = g.select(isLabel, g.constant(1), g.constant(0))
        return g.reduce(
          .sum, g.multiply(x, Sample.real(g, "w", Sample.k, Sample.m)), over: [Sample.k])
      },
      { g in
        let isLabel = g.apply(.equal, g.iota(Sample.k), Sample.index(g, "i", Sample.n))
        return g.reduce(.sum, g.multiply(isLabel, Sample.real(g, "x", Sample.k)), over: [Sample.k])
      },
      { g in
        let isDiagonal = g.apply(.equal, g.iota(Sample.k), g.iota(Sample.j))
        let x = Sample.real(g, "x", Sample.j)
        return g.reduce(.sum, g.multiply(isDiagonal, x), over: [Sample.j])
      },
    ],
    counterexamples: [
      { g in
        let i = g.variable(Variable(.input, "i", axes: [Sample.n], promise: .index(count: 9)))
        let isLabel = g.apply(.equal, g.iota(Sample.k), i)
        let x = g.select(isLabel, Sample.real(g, "x", Sample.n, Sample.k), g.constant(0))
        return g.reduce(.sum, x, over: [Sample.k])
      }
    ]
  ) { g, id in
    guard let (x, over) = g.reduction(.sum, id) else { return .noMatch }
    let (factors, coefficient) = g.factors(x)
    for (position, factor) in factors.enumerated() where factor.exponent == .one {
      // A truth value is itself 1 where it holds and 0 elsewhere.
      let parts =
        g.operation(factor.base) == .pointwise(.select)
        ? g.operands(factor.base) : [factor.base, g.constant(1), g.constant(0)]
      guard g.constantValue(parts[2]) == 0, let delta = g.matchDelta(parts[0], among: over) else {
        continue
      }
      guard g.isInside(delta.position, delta.axis) else {
        return .refused("\(g.label(delta.position)) is not proved to lie on \(delta.axis)")
      }
      var rest = factors
      rest[position] = Factor(base: parts[1], exponent: .one)
      let read = g.access(
        g.product(rest, coefficient: coefficient), [delta.axis: .gather(delta.position)])
      // Over the other axes the sum stays; over k nothing is left to add up.
      return .result(g.reduce(.sum, read, over: over.filter { $0 != delta.axis }))
    }
    return .noMatch
  }

  /// if k = i then f(x[k ↦ i]) else 0 = if k = i then f(x) else 0
  static let deltaSubstitute = Rule(
    "delta-substitute", "if k = i then f(x[k := i]) else 0 = if k = i then f(x) else 0",
    exactness: .same, in: .simplify, at: [.function(.select)],
    examples: [
      { g in
        let i = Sample.index(g, "i", Sample.n)
        let x = Sample.positive(g, "x", Sample.n, Sample.k)
        let read = g.power(g.access(x, [Sample.k: .gather(i)]), -1)
        return g.select(g.apply(.equal, g.iota(Sample.k), i), read, g.constant(0))
      }
    ],
    counterexamples: [
      { g in
        let x = Sample.positive(g, "x", Sample.n, Sample.k)
        let read = g.access(x, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
        let other = g.apply(.equal, g.iota(Sample.k), Sample.index(g, "j", Sample.n))
        return g.select(other, read, g.constant(0))
      }
    ]
  ) { g, id in
    let parts = g.operands(id)
    guard g.constantValue(parts[2]) == 0, let delta = g.matchDelta(parts[0]) else {
      return .noMatch
    }
    let substituted = g.ungathered(parts[1], delta.axis, delta.position)
    return substituted == parts[1] ? .noMatch : .result(g.select(parts[0], substituted, parts[2]))
  }
}

extension Rule {
  /// Adding x into place i of an axis is a choice: x where k = i, 0 elsewhere.
  static let delta = Rule(
    "delta", "scatter(x, k := i) = if k = i then x else 0",
    if: "i varies along no axis that is summed over",
    price: "a choice at each position of k, until a sum over k takes it", exactness: .closer,
    in: .simplify,
    at: [.accumulate],
    examples: [
      { g in
        let i = Sample.index(g, "i", Sample.n)
        return g.accumulate(Sample.real(g, "x", Sample.n), [Sample.k: .gather(i)], over: [])
      },
      { g in
        let x = Sample.real(g, "x", Sample.n, Sample.m)
        let last = Graph.Reading.affine(Affine([], offset: 3))
        return g.accumulate(x, [Sample.k: last], over: [Sample.m])
      },
    ],
    counterexamples: [
      { g in
        let i = Sample.index(g, "i", Sample.n)
        return g.accumulate(Sample.real(g, "x", Sample.n), [Sample.k: .gather(i)], over: [Sample.n])
      }
    ]
  ) { g, id in
    guard case .accumulate(let accumulate) = g.operation(id) else { return .noMatch }
    let x = g.operands(id)[0]
    let readings = g.readings(accumulate.placements, g.operands(id))
    for (axis, reading) in readings.sorted(by: { $0.key < $1.key }) {
      let position: NodeID
      switch reading {
      case .gather(let node): position = node
      case .affine(let affine):
        let terms = affine.terms.map { (g.iota($0.axis), Double($0.coefficient)) }
        position = g.sum(terms, constant: Double(affine.offset))
      }
      let indexAxes = g.axes(position)
      if indexAxes.contains(where: accumulate.over.contains) || indexAxes.contains(axis)
        || g.axes(x).contains(axis)
      {
        continue
      }
      var rest = readings
      rest[axis] = nil
      let isHere = g.apply(.equal, g.iota(axis), position)
      let inner = g.accumulate(x, rest, over: accumulate.over)
      return .result(g.select(isHere, inner, g.constant(0)))
    }
    return .noMatch
  }
}

extension Graph {
  /// Returns `id` with x[axis := position] replaced by x, through elementwise nodes.
  fileprivate func ungathered(_ id: NodeID, _ axis: Axis, _ position: NodeID) -> NodeID {
    var results: [NodeID: NodeID] = [:]
    func visit(_ node: NodeID, _ depth: Int) -> NodeID {
      if let known = results[node] { return known }
      var result = node
      if case .access(let access) = operation(node), access.fill == nil {
        var readings = self.readings(access.placements, operands(node))
        if case .gather(position)? = readings[axis] {
          readings[axis] = nil
          result = self.access(operands(node)[0], readings)
        }
      } else if isElementwise(node), depth < 16 {
        // A few levels reach every cotangent of a loss; deeper ones keep their gather.
        result = rebuild(node, operands(node).map { visit($0, depth + 1) })
      }
      results[node] = result
      return result
    }
    return visit(id, 0)
  }
}
