// The derivatives of sums, products, reductions, accesses and accumulations.

import Graph

extension DerivativeTable {
  static let sumRule = DerivativeRule(
    "d Σ cᵢ xᵢ = Σ cᵢ dxᵢ", source: "linearity",
    .elementwise { g, id in
      guard case .sum(let coefficients, _) = g.operation(id) else { return [] }
      return coefficients.map { .factor(g.constant($0)) }
    })

  /// The derivative of √x and its kin at 0 is defined as 0, so that a norm has a gradient there.
  static let productRule = DerivativeRule(
    "d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ", source: "the product and the power rule",
    convention: "a root has the derivative 0 at 0",
    .elementwise { g, id in
      guard case .product(let exponents, let coefficient) = g.operation(id) else { return [] }
      let operands = g.operands(id)
      return operands.indices.map { i in
        let factors = operands.indices.map { j in
          (operands[j], j == i ? exponents[j].adding(-1) ?? .zero : exponents[j])
        }
        let partial = g.product(factors, coefficient: coefficient * exponents[i].value)
        let isRoot = !exponents[i].isWhole && exponents[i] < .one && !exponents[i].isNegative
        if isRoot, !g.facts(operands[i]).isNonzero {
          let nonzero = g.apply(.notEqual, operands[i], g.constant(0))
          return .masked(condition: nonzero, holds: true, factor: partial)
        }
        return .factor(partial)
      }
    })

  static let accessRule = DerivativeRule(
    "y[a] = x[i(a)]: x̄ = accumulate of ȳ at i", source: "the transpose of a linear map",
    .pullback { g, id, cotangent in
      guard case .access(let access) = g.operation(id) else { return [] }
      let operands = g.operands(id)
      let kept = g.axes(operands[0]).subtracting(access.placements.map(\.axis))
      let over = g.axes(id).subtracting(kept)
      let result = g.accumulate(
        cotangent, g.readings(access.placements, operands), over: over)
      return [result] + Array(repeating: nil, count: operands.count - 1)
    })

  static let accumulateRule = DerivativeRule(
    "y[i(a)] += x[a]: x̄ = ȳ read at i, 0 outside", source: "the transpose of a linear map",
    .pullback { g, id, cotangent in
      guard case .accumulate(let accumulate) = g.operation(id) else { return [] }
      let operands = g.operands(id)
      let read = g.access(cotangent, g.readings(accumulate.placements, operands), fill: 0)
      // What x lacks of the axes that were walked, x was constant along.
      let walked = g.axesOfPlacements(accumulate.placements, operands).union(accumulate.over)
      let result = g.reduce(.sum, read, over: walked.subtracting(g.axes(operands[0])))
      return [result] + Array(repeating: nil, count: operands.count - 1)
    })
}

extension Reduction {
  /// The derivative of this reduction.
  package var derivative: DerivativeRule {
    switch self {
    case .sum:
      DerivativeRule(
        "d Σ x = Σ dx", source: "linearity", .pullback { _, _, cotangent in [cotangent] })
    case .max, .min:
      DerivativeRule(
        "d \(rawValue)ₖ x = dx at the first k where it is reached",
        source: "the convention of PyTorch for a reduction with an index",
        .pullback { g, id, cotangent in
          guard case .reduce(let reduction, let over) = g.operation(id) else { return [] }
          let x = g.operands(id)[0]
          let first = g.reduce(reduction == .max ? .argmax : .argmin, x, over: over)
          let isFirst = g.apply(.equal, Self.position(g, over), first)
          return [g.select(isFirst, cotangent, g.constant(0))]
        })
    case .prod:
      DerivativeRule(
        "d Πⱼ xⱼ = Σₖ Πⱼ (1 if j = k else xⱼ) dxₖ",
        source: "the product rule, without a division by xₖ",
        .pullback { g, id, cotangent in [Self.productPullback(g, id, cotangent)] })
    case .argmax, .argmin:
      DerivativeRule(
        "d \(rawValue) x = 0", source: "a position is constant between its jumps",
        .pullback { _, _, _ in [nil] })
    case .logsumexp:
      DerivativeRule(
        "d ln Σ e^x = Σ e^(x - ln Σ e^x) dx", source: "the chain rule: a softmax",
        .pullback { g, id, cotangent in
          let x = g.operands(id)[0]
          return [g.multiply(cotangent, g.apply(.exp, g.subtract(x, id)))]
        })
    }
  }

  /// The position along `axes`, flattened with the last axis fastest.
  private static func position(_ g: Graph, _ axes: [Axis]) -> NodeID {
    var place = 1.0
    var terms: [(NodeID, Double)] = []
    for axis in axes.reversed() {
      terms.append((g.iota(axis), place))
      place *= Double(axis.extent)
    }
    return g.sum(terms)
  }

  private static func productPullback(_ g: Graph, _ id: NodeID, _ cotangent: NodeID) -> NodeID? {
    guard case .reduce(_, let over) = g.operation(id) else { return nil }
    let x = g.operands(id)[0]
    if g.facts(x).isNonzero { return g.product([(cotangent, 1), (id, 1), (x, -1)]) }
    // Fresh axes for j, beside the axes k of x.
    var used = g.axes(x)
    var fresh: AxisMap<Axis> = [:]
    for axis in over {
      let other = axis.unused(in: used)
      fresh[axis] = other
      used.append(other)
    }
    let others = over.map { fresh[$0]! }
    let isSame = g.apply(.equal, position(g, over), position(g, others))
    let rest = g.select(isSame, g.constant(1), g.rename(x, fresh))
    return g.multiply(cotangent, g.reduce(.prod, rest, over: others))
  }
}
