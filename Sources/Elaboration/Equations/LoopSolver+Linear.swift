// Indices as whole multiples of loops whose ranges are still being looked for.

import Language

extension LoopSolver {
  /// Returns `index` as whole multiples of loops and an offset, or nil if it is something else.
  func linear(
    _ index: Expression, _ bindings: [String: LoopVariable]
  ) -> (terms: [(variable: LoopVariable, coefficient: Int)], offset: Int)? {
    switch index.kind {
    case .name(let name):
      if let variable = bindings[name] { return ([(variable, 1)], 0) }
      guard case .size(let size)? = try? builder.find(name) else { return nil }
      return ([], size.extent)
    case .number(let literal): return literal.whole.map { ([], $0) }
    case .unary(.negate, let operand): return linear(operand, bindings).flatMap { scale($0, -1) }
    case .binary(let op, let left, let right):
      guard let a = linear(left, bindings), let b = linear(right, bindings) else { return nil }
      switch op {
      case .add: return sum(a, b)
      case .subtract: return scale(b, -1).flatMap { sum(a, $0) }
      case .multiply where a.terms.isEmpty: return scale(b, a.offset)
      case .multiply where b.terms.isEmpty: return scale(a, b.offset)
      default: return nil
      }
    default: return nil
    }
  }

  typealias Linear = (terms: [(variable: LoopVariable, coefficient: Int)], offset: Int)

  private func scale(_ a: Linear, _ factor: Int) -> Linear? {
    var result = a
    for place in a.terms.indices {
      let product = a.terms[place].coefficient.multipliedReportingOverflow(by: factor)
      if product.overflow { return nil }
      result.terms[place].coefficient = product.partialValue
    }
    let offset = a.offset.multipliedReportingOverflow(by: factor)
    result.offset = offset.partialValue
    return offset.overflow ? nil : result
  }

  private func sum(_ a: Linear, _ b: Linear) -> Linear? {
    var result = a
    for term in b.terms {
      if let place = result.terms.firstIndex(where: { $0.variable === term.variable }) {
        let sum = result.terms[place].coefficient.addingReportingOverflow(term.coefficient)
        if sum.overflow { return nil }
        result.terms[place].coefficient = sum.partialValue
      } else {
        result.terms.append(term)
      }
    }
    result.terms.removeAll { $0.coefficient == 0 }
    let offset = a.offset.addingReportingOverflow(b.offset)
    result.offset = offset.partialValue
    return offset.overflow ? nil : result
  }
}

extension Expression {
  /// Whether a name that `isMeant` holds for occurs in the expression.
  func mentions(_ isMeant: (String) -> Bool) -> Bool {
    if case .name(let name) = kind { return isMeant(name) }
    var result = false
    forEachChild { result = result || $0.mentions(isMeant) }
    return result
  }

  /// Whether `...` occurs among the indices in the expression.
  var hasLeading: Bool {
    if case .index(_, let items) = kind {
      for case .leading in items { return true }
    }
    var result = false
    forEachChild { result = result || $0.hasLeading }
    return result
  }
}
