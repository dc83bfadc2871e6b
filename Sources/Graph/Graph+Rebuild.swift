// The same operation on other operands.

extension Graph {
  /// Returns the operation of `id` on `operands`, in normal form.
  ///
  /// Requires: `operands` equal those of `id` in value, so their axes are among those axes.
  package func rebuild(_ id: NodeID, _ operands: [NodeID]) -> NodeID {
    if operands == self.operands(id) { return id }
    switch operation(id) {
    case .variable, .constant, .iota, .random: return id
    case .sum(let coefficients, let constant):
      return sum(Array(zip(operands, coefficients)), constant: constant)
    case .product(let exponents, let coefficient):
      return product(Array(zip(operands, exponents)), coefficient: coefficient)
    case .pointwise(let function): return apply(function, operands)
    case .reduce(let reduction, let over): return reduce(reduction, operands[0], over: over)
    case .access(let access):
      return self.access(operands[0], readings(access.placements, operands), fill: access.fill)
    case .accumulate(let accumulate):
      return self.accumulate(
        operands[0], readings(accumulate.placements, operands), over: accumulate.over)
    case .scan(let recurrence):
      return collect(operands[0], Iteration(recurrence, operands: operands))
    }
  }

  /// Returns the indices of `placements`, with the nodes that are gathered through.
  package func readings(_ placements: [Placement], _ operands: [NodeID]) -> AxisMap<Reading> {
    var result: AxisMap<Reading> = [:]
    for placement in placements {
      switch placement.index {
      case .affine(let affine): result[placement.axis] = .affine(affine)
      case .gather(let operand): result[placement.axis] = .gather(operands[operand])
      }
    }
    return result
  }

  /// Returns `roots` with each node in `replacements` replaced by its entry.
  ///
  /// With `keepingOrigins`, what is rebuilt is annotated as what it was made from.
  /// Requires: a replacement has no axes but those of what it replaces.
  package func substituting(
    _ replacements: [NodeID: NodeID], in roots: [NodeID], keepingOrigins: Bool = false
  ) -> [NodeID] {
    substituting(in: roots, keepingOrigins: keepingOrigins) { replacements[$0] }
  }

  /// Returns `roots` with the uppermost nodes below them that `replacement` answers for replaced, each
  /// asked for once.
  ///
  /// With `keepingOrigins`, what is rebuilt is annotated as what it was made from.
  /// Requires: a replacement has no axes but those of what it replaces, or one that all that uses it
  /// may have, too.
  package func substituting(
    in roots: [NodeID], keepingOrigins: Bool = false, by replacement: (NodeID) -> NodeID?
  ) -> [NodeID] {
    var results: [NodeID: NodeID] = [:]
    var pending = roots
    while let id = pending.last {
      let operands = self.operands(id)
      let missing = operands.filter { results[$0] == nil }
      if results[id] != nil {
        pending.removeLast()
      } else if let replaced = replacement(id) {
        results[id] = replaced
      } else if missing.isEmpty {
        let rebuilt = rebuild(id, operands.map { results[$0]! })
        if keepingOrigins, rebuilt != id { annotate(rebuilt, origin(id)) }
        results[id] = rebuilt
      } else {
        pending += missing
      }
    }
    return roots.map { results[$0]! }
  }
}
