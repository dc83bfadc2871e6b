// Renamings move outwards and vanish in reductions; gathers move inwards, where less is computed.
//
// Each step moves an access one node up or down the graph, in one direction for each kind, so the
// number of steps is bounded by the depth.

import Graph

extension Rule {
  static let accessRules: [Rule] = [composeAccess, alpha, renameUp, gatherDown]

  /// x[i ↦ f][a ↦ g] = x[i ↦ f(g)]
  static let composeAccess = Rule(
    "compose-access", "x[f][g] = x[f(g)]", if: "no index can leave its axis",
    exactness: .same, in: .canonicalize, at: [.access],
    examples: [
      { g in
        g.rename(
          g.rename(Sample.real(g, "x", Sample.n, Sample.k), [Sample.k: Sample.j]),
          [Sample.n: Sample.m.resized(3)])
      },
      { g in
        let shifted = g.access(
          Sample.real(g, "x", Sample.k), [Sample.k: .affine(Affine([(Sample.m, 1)], offset: 1))])
        return g.access(shifted, [Sample.m: .affine(Affine([], offset: 1))])
      },
    ],
    counterexamples: [
      { g in
        let padded = g.access(
          Sample.real(g, "x", Sample.k), [Sample.k: .affine(Affine([(Sample.k, 1)], offset: 1))])
        return g.access(padded, [Sample.k: .affine(Affine([], offset: 3))])
      }
    ]
  ) { g, id in
    guard case .access(let outer) = g.operation(id) else { return .noMatch }
    let inner = g.operands(id)[0]
    guard case .access(let access) = g.operation(inner) else { return .noMatch }
    guard outer.fill == nil, access.fill == nil else {
      return .refused("an index can leave its axis")
    }
    let outerReadings = g.readings(outer.placements, g.operands(id))
    var substitution: AxisMap<Affine> = [:]
    var gathers: AxisMap<NodeID> = [:]
    for (axis, reading) in outerReadings {
      switch reading {
      case .affine(let affine): substitution[axis] = affine
      case .gather(let node): gathers[axis] = node
      }
    }
    var readings = outerReadings
    let moved = access.placements.map(\.axis)
    // What the outer access reads, and the inner one made, is read through both.
    for axis in g.axes(inner)
    where !g.axes(g.operands(inner)[0]).contains(axis) || moved.contains(axis) {
      readings[axis] = nil
    }
    // In order of axes: nodes are numbered as they are made, and the C must not depend on chance.
    let innerReadings = g.readings(access.placements, g.operands(inner))
    for (axis, reading) in innerReadings.sorted(by: { $0.key < $1.key }) {
      switch reading {
      case .affine(let affine):
        if let through = affine.axes.first(where: { gathers[$0] != nil }) {
          guard affine.renamed != nil else { return .noMatch }
          readings[axis] = .gather(gathers[through]!)
        } else {
          readings[axis] = .affine(affine.substituting(substitution))
        }
      case .gather(let node):
        readings[axis] = .gather(
          g.access(node, outerReadings.filter { g.axes(node).contains($0.key) }))
      }
    }
    return .result(g.access(g.operands(inner)[0], readings))
  }

  /// Σⱼ x[k ↦ j] = Σₖ x: the name of a bound variable does not matter.
  static let alpha = Rule(
    "alpha", "Σ[j] x[k := j] = Σ[k] x", if: "x lacks j",
    exactness: .same, in: .canonicalize, at: [.anyReduction],
    examples: [
      { g in
        g.reduce(
          .sum, g.rename(Sample.real(g, "x", Sample.n, Sample.k), [Sample.k: Sample.j]),
          over: [Sample.j])
      },
      { g in
        g.reduce(
          .argmax, g.rename(Sample.real(g, "x", Sample.n, Sample.k), [Sample.k: Sample.j]),
          over: [Sample.j])
      },
    ],
    counterexamples: [
      { g in
        let x = Sample.real(g, "x", Sample.k, Sample.j)
        return g.reduce(
          .sum, g.rename(x, [Sample.k: Sample.j, Sample.j: Sample.k]), over: [Sample.j])
      }
    ]
  ) { g, id in
    guard case .reduce(let kind, let over) = g.operation(id) else { return .noMatch }
    let x = g.operands(id)[0]
    guard
      let renaming = g.cleanRenamings(x).first(where: {
        over.contains($0.to) && !g.axes(x).contains($0.from)
      })
    else { return .noMatch }
    let bound = over.map { $0 == renaming.to ? renaming.from : $0 }
    return .result(g.reduce(kind, g.removing(renaming, from: x), over: bound))
  }

  /// f(x[k ↦ j]) = f(x)[k ↦ j]
  static let renameUp = Rule(
    "rename-up", "f(x[k := j]) = f(x)[k := j]",
    if: "every operand with j is renamed alike, and none has k",
    exactness: .same, in: .canonicalize, at: [.sum, .product, .anyFunction, .anyReduction],
    examples: [
      { g in g.apply(.exp, g.rename(Sample.real(g, "x", Sample.k), [Sample.k: Sample.j])) },
      { g in
        let x = g.rename(Sample.real(g, "x", Sample.n, Sample.k), [Sample.k: Sample.j])
        return g.multiply(x, Sample.real(g, "y", Sample.n))
      },
      { g in
        let x = g.rename(Sample.real(g, "x", Sample.n, Sample.k), [Sample.k: Sample.j])
        return g.reduce(.sum, x, over: [Sample.n])
      },
    ],
    counterexamples: [
      { g in
        let x = g.rename(Sample.real(g, "x", Sample.k), [Sample.k: Sample.j])
        return g.multiply(x, Sample.real(g, "y", Sample.k))
      }
    ]
  ) { g, id in
    let operands = g.operands(id)
    for candidate in operands {
      for renaming in g.cleanRenamings(candidate) {
        if case .reduce(_, let over) = g.operation(id),
          over.contains(renaming.to) || over.contains(renaming.from)
        {
          continue
        }
        let isUniform = operands.allSatisfy { operand in
          if g.axes(operand).contains(renaming.from) { return false }
          if !g.axes(operand).contains(renaming.to) { return true }
          return g.cleanRenamings(operand).contains {
            $0.from == renaming.from && $0.to == renaming.to
          }
        }
        guard isUniform else { continue }
        let plain = operands.map { operand in
          g.axes(operand).contains(renaming.to) ? g.removing(renaming, from: operand) : operand
        }
        return .result(g.rename(g.rebuild(id, plain), [renaming.from: renaming.to]))
      }
    }
    return .noMatch
  }

  /// f(x, y)[k ↦ i] = f(x[k ↦ i], y) for a gather: what lacks k is not read, and f of one operand is
  /// computed at the gathered places alone.
  static let gatherDown = Rule(
    "gather-down", "f(x, y)[k := i] = f(x[k := i], y)",
    if: "f works element by element, and has one operand or one that lacks k",
    exactness: .same, in: .canonicalize, at: [.access],
    examples: [
      { g in
        let y = g.apply(.exp, Sample.real(g, "x", Sample.n, Sample.k))
        return g.access(y, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
      },
      { g in
        let y = g.subtract(Sample.real(g, "x", Sample.n, Sample.k), Sample.real(g, "y", Sample.n))
        return g.access(y, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
      },
    ],
    counterexamples: [
      { g in
        let y = g.reduce(.max, Sample.real(g, "x", Sample.n, Sample.m, Sample.k), over: [Sample.m])
        return g.access(y, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
      },
      { g in
        let y = g.add(Sample.real(g, "x", Sample.n, Sample.k), Sample.real(g, "b", Sample.k))
        return g.access(y, [Sample.k: .gather(Sample.index(g, "i", Sample.n))])
      },
    ]
  ) { g, id in
    guard case .access(let access) = g.operation(id), g.operands(id).count > 1,
      access.fill == nil
    else { return .noMatch }
    let inner = g.operands(id)[0]
    // Logits plus a bias are read once; a row's sum leaves the gather to the rest.
    let gathered = access.placements.filter { if case .gather = $0.index { true } else { false } }
    let isWorthwhile =
      g.operands(inner).count == 1
      || g.operands(inner).contains { operand in
        gathered.contains { !g.axes(operand).contains($0.axis) } && g.constantValue(operand) == nil
      }
    guard g.isElementwise(inner), isWorthwhile else { return .noMatch }
    return .result(g.reading(inner, g.readings(access.placements, g.operands(id))))
  }
}

extension Graph {
  /// Returns the operation of `id`, which is elementwise, on its operands read at `readings`.
  func reading(_ id: NodeID, _ readings: AxisMap<Reading>) -> NodeID {
    rebuild(id, operands(id).map { access($0, readings) })
  }
}

extension Axis {
  /// An axis of the same name with another extent, for examples.
  fileprivate func resized(_ extent: Int) -> Axis { Axis(name, extent, number: number) }
}
