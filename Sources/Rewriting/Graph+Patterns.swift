// What rules look for in a graph.

import Graph

/// A factor of a product.
struct Factor: Hashable {
  let base: NodeID
  let exponent: Rational
}

extension Graph {
  /// The factors of `id` with the coefficient; any other node is its own only factor.
  func factors(_ id: NodeID) -> (factors: [Factor], coefficient: Double) {
    guard case .product(let exponents, let coefficient) = operation(id) else {
      return ([Factor(base: id, exponent: .one)], 1)
    }
    return (zip(operands(id), exponents).map { Factor(base: $0, exponent: $1) }, coefficient)
  }

  /// Returns the product of `factors` and `coefficient`.
  func product(_ factors: [Factor], coefficient: Double = 1) -> NodeID {
    product(factors.map { ($0.base, $0.exponent) }, coefficient: coefficient)
  }

  /// The terms of `id` with the constant; any other node is its own only term.
  func terms(_ id: NodeID) -> (terms: [(node: NodeID, coefficient: Double)], constant: Double) {
    guard case .sum(let coefficients, let constant) = operation(id) else { return ([(id, 1)], 0) }
    return (zip(operands(id), coefficients).map { ($0, $1) }, constant)
  }

  /// The argument of `id` if it is `function` of one argument.
  func argument(of function: Function, _ id: NodeID) -> NodeID? {
    operation(id) == .pointwise(function) ? operands(id)[0] : nil
  }

  /// The operand and axes of `id` if it is this reduction.
  func reduction(_ kind: Reduction, _ id: NodeID) -> (operand: NodeID, over: [Axis])? {
    guard case .reduce(kind, let over) = operation(id) else { return nil }
    return (operands(id)[0], over)
  }

  /// The value that an axis has been renamed in: `x[from → to]`, with all else left as it is.
  struct Renaming {
    let from: Axis
    let to: Axis
  }

  /// The renamings of `id`, an access, that can be taken off it one by one: `to` is new to the
  /// operand, and no other index uses either axis.
  func cleanRenamings(_ id: NodeID) -> [Renaming] {
    guard case .access(let access) = operation(id), access.fill == nil else { return [] }
    let inner = axes(operands(id)[0])
    return access.placements.enumerated().compactMap { position, placement in
      guard case .affine(let affine) = placement.index, let to = affine.renamed,
        to.extent == placement.axis.extent, !inner.contains(to)
      else { return nil }
      var others = access.placements
      others.remove(at: position)
      let used = axesOfPlacements(others, operands(id))
      if used.contains(placement.axis) || used.contains(to) { return nil }
      return Renaming(from: placement.axis, to: to)
    }
  }

  /// Returns `id`, an access, without the renaming of `from`.
  func removing(_ renaming: Renaming, from id: NodeID) -> NodeID {
    guard case .access(let access) = operation(id) else { return id }
    var readings = self.readings(access.placements, operands(id))
    readings[renaming.from] = nil
    return self.access(operands(id)[0], readings, fill: access.fill)
  }

  /// Whether each element of `id` depends on elements of its operands at the same place alone.
  func isElementwise(_ id: NodeID) -> Bool {
    switch operation(id) {
    case .sum, .product, .pointwise: true
    default: false
    }
  }

  /// The axis and the position if `id` is the truth value of `position along axis = other`.
  ///
  /// With `over`, the axis is one of these.
  func matchDelta(
    _ id: NodeID, among over: [Axis]? = nil
  ) -> (axis: Axis, position: NodeID)? {
    guard operation(id) == .pointwise(.equal) else { return nil }
    let sides = operands(id)
    for (a, b) in [(sides[0], sides[1]), (sides[1], sides[0])] {
      if case .iota(let axis) = operation(a), over?.contains(axis) ?? true,
        !axes(b).contains(axis), facts(b).isWhole
      {
        return (axis, b)
      }
    }
    return nil
  }

  /// Whether every value of `position` lies on `axis`.
  func isInside(_ position: NodeID, _ axis: Axis) -> Bool {
    let facts = self.facts(position)
    return facts.isWhole && facts.lower >= 0 && facts.upper <= Double(axis.extent - 1)
  }
}

/// Axes and leaves for the examples of rules.
enum Sample {
  static let n = Axis("n", 3)
  static let k = Axis("k", 4)
  static let j = Axis("k", 4, number: 1)
  static let m = Axis("m", 2)

  /// An input of real numbers over `axes`.
  static func real(_ g: Graph, _ name: String, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.input, name, axes: axes))
  }

  /// An input of distributions along the last of `axes`.
  static func simplex(_ g: Graph, _ name: String, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.input, name, axes: axes, promise: .simplex))
  }

  /// An input of positions along `k`.
  static func index(_ g: Graph, _ name: String, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.input, name, axes: axes, promise: .index(count: k.extent)))
  }

  /// A positive value over `axes`.
  static func positive(_ g: Graph, _ name: String, _ axes: Axis...) -> NodeID {
    g.apply(.exp, g.variable(Variable(.input, name, axes: axes)))
  }
}
