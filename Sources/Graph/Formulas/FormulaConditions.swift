// Conditions as they are read: comparisons, joined by and, or and not.

extension FormulaBuilder {
  /// The formula of `id`, on which a case depends: there, a position is compared and no delta is meant.
  func condition(_ id: NodeID, _ depth: Int) -> Formula {
    guard name(id) == nil else { return formula(id, depth) }
    let operands = graph.operands(id)
    switch graph.operation(id) {
    case .pointwise(.equal): return pointwise(.equal, operands.map { formula($0, depth - 1) })
    case .pointwise(.max) where operands.allSatisfy(isTruth):
      return .logic(.or, operands.map { condition($0, depth - 1) })
    case .pointwise(.min) where operands.allSatisfy(isTruth):
      return .logic(.and, operands.map { condition($0, depth - 1) })
    case .product where isTruth(id): return .logic(.and, operands.map { condition($0, depth - 1) })
    case .sum where isTruth(id): return .logic(.not, [condition(operands[0], depth - 1)])
    default: return formula(id, depth)
    }
  }

  /// Whether `id` is 1 where something holds and 0 elsewhere, by how it is made.
  private func isTruth(_ id: NodeID) -> Bool {
    let operands = graph.operands(id)
    switch graph.operation(id) {
    case .pointwise(let function) where function.isComparison: return true
    case .constant(let value): return value == 0 || value == 1
    case .pointwise(.max), .pointwise(.min): return operands.allSatisfy(isTruth)
    case .product(let exponents, 1):
      return operands.count > 1 && exponents.allSatisfy { $0 == .one }
        && operands.allSatisfy(isTruth)
    case .sum([-1], 1): return isTruth(operands[0])
    default: return false
    }
  }

  /// The comparison of `x` and `y`; for a reader, a number that something is equal to stands last.
  func comparison(_ sign: Function, _ x: Formula, _ y: Formula) -> Formula {
    if isForReading, sign == .equal || sign == .notEqual, case .number = x {
      return .comparison(sign, y, x)
    }
    return .comparison(sign, x, y)
  }
}
