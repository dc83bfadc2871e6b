// A Kronecker delta that is read elsewhere is a Kronecker delta there: so a sum over it can vanish.
//
// Termination: an access moves onto positions, which take it in.

import Graph

extension Rule {
  static let deltaReadRules: [Rule] = [deltaRead]

  /// δ(i, k)[i ↦ j] = δ(j, k)
  static let deltaRead = Rule(
    "delta-read", "δ(i, k)[i := j] = δ(j, k)", if: "j stays on the axis of i",
    exactness: .same, in: .simplify, at: [.access],
    examples: [
      { g in
        let delta = g.apply(.equal, g.iota(Sample.k), g.iota(Sample.n))
        return g.rename(delta, [Sample.k: Sample.j])
      },
      { g in
        let isHere = g.apply(.equal, g.iota(Sample.k), g.constant(2))
        let delta = g.select(isHere, g.constant(-0.5), g.constant(0))
        return g.access(delta, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
      },
    ],
    counterexamples: [
      { g in
        let delta = g.apply(.equal, g.iota(Sample.k), g.iota(Sample.n))
        return g.access(delta, [Sample.k: .affine(Affine([(Sample.k, 1)], offset: 1))], fill: 0)
      },
      { g in
        let index = Sample.index(g, "i", Sample.n)
        return g.rename(
          g.apply(.less, g.iota(Sample.k), index), [Sample.k: Sample.j])
      },
    ]
  ) { g, id in
    guard case .access(let access) = g.operation(id), g.isDelta(g.operands(id)[0]) else {
      return .noMatch
    }
    guard access.fill == nil else { return .noMatch }
    let readings = g.readings(access.placements, g.operands(id))
    return .result(g.reading(delta: g.operands(id)[0], readings))
  }
}

extension Graph {
  /// Whether `id` tells whether positions are equal, or is a number where they are and one where not.
  fileprivate func isDelta(_ id: NodeID) -> Bool {
    let parts = operands(id)
    switch operation(id) {
    case .pointwise(.equal): return parts.allSatisfy(isPlace)
    case .pointwise(.select):
      return isDelta(parts[0]) && parts.dropFirst().allSatisfy { constantValue($0) != nil }
    case .product(let exponents, _):
      return exponents.allSatisfy { $0 == .one } && parts.allSatisfy(isDelta)
    default: return false
    }
  }

  /// Whether `id` is a position along an axis or a number.
  private func isPlace(_ id: NodeID) -> Bool {
    switch operation(id) {
    case .iota, .constant: true
    default: false
    }
  }

  /// Returns `id`, which is a delta, with its positions read at `readings`.
  fileprivate func reading(delta id: NodeID, _ readings: AxisMap<Reading>) -> NodeID {
    if operands(id).isEmpty { return access(id, readings) }
    return rebuild(id, operands(id).map { reading(delta: $0, readings) })
  }
}
