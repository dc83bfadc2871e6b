// The same values over another number of rows.

extension Graph {
  /// Returns `roots` with `axis` replaced by `other` wherever it occurs, and `replacements` in place of the
  /// nodes that they are for: what is computed for each position along the axis by itself, for another number
  /// of positions.
  ///
  /// Returns nil if something has positions along the axis meet: what that gives depends on how many there
  /// are.
  /// Requires: a replacement has no axes but those of what it replaces, and not `axis`.
  package func resizing(
    _ axis: Axis, to other: Axis, in roots: [NodeID], replacing replacements: [NodeID: NodeID] = [:]
  ) -> [NodeID]? {
    var results: [NodeID: NodeID] = [:]
    var pending = roots
    while let id = pending.last {
      if results[id] != nil {
        pending.removeLast()
        continue
      }
      if let replacement = replacements[id] {
        results[id] = replacement
        continue
      }
      let missing = operands(id).filter { results[$0] == nil }
      guard missing.isEmpty else {
        pending += missing
        continue
      }
      guard isIndependent(id, along: axis) else { return nil }
      let resized: NodeID
      if case .variable(let variable) = operation(id), variable.axes.contains(axis) {
        resized = self.variable(
          Variable(
            variable.role, variable.name, axes: variable.axes.map { $0 == axis ? other : $0 },
            promise: variable.promise))
      } else {
        resized = rebuild(id, operands(id).map { results[$0]! })
      }
      if resized != id {
        let origin = origin(id)
        annotate(resized, Origin(name: origin.name, place: origin.place))
      }
      results[id] = resized
    }
    return roots.map { results[$0]! }
  }

  /// Whether each position of `id` along `axis` needs that position of its operands alone.
  private func isIndependent(_ id: NodeID, along axis: Axis) -> Bool {
    func uses(_ placements: [Placement]) -> Bool {
      placements.contains { placement in
        if placement.axis == axis { return true }
        guard case .affine(let affine) = placement.index else { return false }
        return affine.axes.contains(axis)
      }
    }
    switch operation(id) {
    case .variable, .constant, .sum, .product, .pointwise: return true
    case .iota(let own): return own != axis
    case .random(let random): return !random.axes.contains(axis)
    case .reduce(_, let over): return !over.contains(axis)
    case .access(let access): return !uses(access.placements)
    case .accumulate(let it): return !uses(it.placements) && !it.over.contains(axis)
    case .scan: return !axes(id).contains(axis)
    }
  }
}
