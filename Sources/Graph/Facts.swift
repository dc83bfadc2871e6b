// What is proved of a node's values, for finite inputs and in exact arithmetic.
//
// Rewrite rules ask here. A fact never speaks of rounding: e^x > 0 holds although a float may
// underflow to 0.

/// What is known of every element of a node.
package struct Facts: Hashable, Sendable {
  /// A bound from below, −∞ if none is known.
  package var lower = -Double.infinity
  /// A bound from above, ∞ if none is known.
  package var upper = Double.infinity
  /// Whether `lower` itself is never reached.
  package var isLowerStrict = false
  /// Whether `upper` itself is never reached.
  package var isUpperStrict = false
  /// Whether every element is a number, neither infinite nor NaN.
  package var isFinite = false
  /// Whether every element is a whole number.
  package var isWhole = false
  /// Whether no element is 0 although the bounds allow it.
  package var isKnownNonzero = false
  /// The axes along which elements are ≥ 0 and add up to 1.
  package var simplexAxes: Axes = []

  package init() {}

  /// The facts of one number.
  package init(constant value: Double) {
    if value.isNaN { return }
    lower = value
    upper = value
    isFinite = value.isFinite
    isWhole = value.isFinite && value == value.rounded()
  }

  /// The facts of finite numbers within bounds.
  package init(from lower: Double, to upper: Double, finite: Bool = true, whole: Bool = false) {
    self.lower = lower
    self.upper = upper
    isFinite = finite
    isWhole = whole
  }

  package var isPositive: Bool { lower > 0 || (lower == 0 && isLowerStrict) }
  package var isNegative: Bool { upper < 0 || (upper == 0 && isUpperStrict) }
  package var isNonnegative: Bool { lower >= 0 }
  package var isNonpositive: Bool { upper <= 0 }
  package var isNonzero: Bool { isPositive || isNegative || isKnownNonzero }

  /// The value, if all elements are the same known number.
  package var constant: Double? { lower == upper && isFinite ? lower : nil }
}

extension Graph {
  /// Derives the facts of a node from those of its operands.
  func deriveFacts(_ operation: Operation, _ operands: [NodeID], _ axes: Axes) -> Facts {
    transferFacts(operation, operands).normalized()
  }

  private func transferFacts(_ operation: Operation, _ operands: [NodeID]) -> Facts {
    switch operation {
    case .variable(let variable): factsOfVariable(variable)
    case .constant(let value): Facts(constant: value)
    case .iota(let axis): Facts(from: 0, to: Double(Swift.max(axis.extent - 1, 0)), whole: true)
    case .random(let random):
      switch random.distribution {
      case .uniform: Facts.between(0, 1)
      case .normal: Facts(from: -.infinity, to: .infinity)
      case .orthogonal: Facts(from: -1, to: 1)
      }
    case .sum(let coefficients, let constant): factsOfSum(coefficients, constant, operands)
    case .product(let exponents, let coefficient):
      factsOfProduct(exponents, coefficient, operands)
    case .pointwise(let function): function.facts(operands.map { facts($0) })
    case .reduce(let reduction, let over): factsOfReduction(reduction, over, facts(operands[0]))
    case .access(let access): factsOfAccess(access, operands)
    case .accumulate: factsOfAccumulate(facts(operands[0]))
    case .scan: facts(operands[0])
    }
  }

  private func factsOfVariable(_ variable: Variable) -> Facts {
    switch variable.promise {
    case .real where variable.role == .carried: return Facts()
    case .extended: return Facts()
    case .real: return Facts(from: -.infinity, to: .infinity)
    case .index(let count):
      return Facts(from: 0, to: Double(Swift.max(count - 1, 0)), whole: true)
    case .simplex:
      var facts = Facts(from: 0, to: 1)
      // Over no elements, nothing adds up to 1.
      if let last = variable.axes.last, last.extent > 0 { facts.simplexAxes = [last] }
      return facts
    }
  }

  private func factsOfSum(
    _ coefficients: [Double], _ constant: Double, _ operands: [NodeID]
  ) -> Facts {
    var result = Facts(constant: constant)
    for (coefficient, operand) in zip(coefficients, operands) {
      result = result.adding(facts(operand).scaled(by: coefficient))
    }
    // c - x with whole parts, and 1 - x for x in [0, 1], come out of the bounds above.
    return result
  }

  private func factsOfProduct(
    _ exponents: [Rational], _ coefficient: Double, _ operands: [NodeID]
  ) -> Facts {
    var result = Facts(constant: 1)
    for (exponent, operand) in zip(exponents, operands) {
      result = result.multiplied(by: facts(operand).raised(to: exponent))
    }
    if coefficient == 1 && operands.count == 1 && exponents[0] == .one { return facts(operands[0]) }
    return result.scaled(by: coefficient)
  }

  private func factsOfReduction(_ reduction: Reduction, _ over: [Axis], _ x: Facts) -> Facts {
    let count = Double(Axes.canonical(over).elementCount)
    var result = Facts()
    result.isFinite = x.isFinite
    switch reduction {
    case .sum:
      result.lower = count == 0 ? 0 : x.lower * count
      result.upper = count == 0 ? 0 : x.upper * count
      result.isLowerStrict = x.isLowerStrict && count > 0
      result.isUpperStrict = x.isUpperStrict && count > 0
      result.isWhole = x.isWhole
      result.simplexAxes = []
    case .max, .min:
      guard count > 0 else { return Facts(constant: reduction == .max ? -.infinity : .infinity) }
      result = x
      result.simplexAxes = []
    case .prod:
      if x.isNonnegative { result.lower = 0 }
      result.isLowerStrict = x.isPositive
      if x.isNonnegative && x.upper <= 1 { result.upper = 1 }
      result.isWhole = x.isWhole
      result.isKnownNonzero = x.isNonzero
    case .argmax, .argmin:
      return Facts(from: 0, to: Swift.max(count - 1, 0), whole: true)
    case .logsumexp:
      result.isFinite = x.isFinite && count > 0
      if count > 0 { result.lower = x.lower }
    }
    return result
  }

  private func factsOfAccess(_ access: Access, _ operands: [NodeID]) -> Facts {
    var result = facts(operands[0])
    result.simplexAxes = simplexAxes(access, operands)
    if let fill = access.fill { result = result.joined(with: Facts(constant: fill)) }
    return result
  }

  /// The axes along which an access still adds up to 1: each is read as a whole under one name, and
  /// what is read along the other axes does not depend on them.
  private func simplexAxes(_ access: Access, _ operands: [NodeID]) -> Axes {
    let along = facts(operands[0]).simplexAxes
    var names = along
    var others: [Placement] = []
    for placement in access.placements {
      guard let position = along.firstIndex(of: placement.axis) else {
        others.append(placement)
        continue
      }
      guard case .affine(let affine) = placement.index, let name = affine.renamed,
        name.extent == placement.axis.extent
      else { return [] }
      names[position] = name
    }
    let moved = access.placements.map(\.axis)
    let used = axes(operands[0]).subtracting(along + moved)
      .union(axesOfPlacements(others, operands))
    let isKept = Set(names).count == names.count && !names.contains(where: used.contains)
    return isKept ? Axes.canonical(names) : []
  }

  private func factsOfAccumulate(_ x: Facts) -> Facts {
    var result = Facts()
    result.isFinite = x.isFinite
    result.isWhole = x.isWhole
    if x.isNonnegative { result.lower = 0 }
    if x.isNonpositive { result.upper = 0 }
    return result
  }
}
