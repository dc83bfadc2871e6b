// From Σ a · b to calls of a product: which axes make up m, n and k, and which are loops.

import Graph

/// What the lowering of a contraction needs to know of its surroundings.
struct ContractionLowering {
  let scope: Scope
  let layout: Layout
  let workspace: (Int, Int, Int) -> Int
  let form: Request.Form

  /// Returns the contraction of `pattern` into `result`; `memory` gets its workspace.
  func lower(
    _ id: NodeID, _ pattern: ContractionPattern, alpha: Double, into result: Address,
    accumulates: Bool, _ memory: inout Memory
  ) -> Contraction {
    var (a, b) = (pattern.a, pattern.b)
    let summed = Set(pattern.over)
    // The kernel's vectors run along n, so b is the operand with the result's innermost axis.
    let own = scope.axes(a).union(scope.axes(b)).filter { axis in
      axis.extent > 1 && result.stride(axis) != 0
        && scope.axes(a).contains(axis) != scope.axes(b).contains(axis)
    }
    if let innermost = own.min(by: { result.stride($0) < result.stride($1) }),
      scope.axes(a).contains(innermost)
    {
      swap(&a, &b)
    }
    let (left, right) = (memory.address(of: a)!, memory.address(of: b)!)
    let order = layout.sorted(scope.axes(a).union(scope.axes(b)))
    func axes(_ inA: Bool, _ inB: Bool, summed isSummed: Bool) -> [Axis] {
      order.filter {
        scope.axes(a).contains($0) == inA && scope.axes(b).contains($0) == inB
          && summed.contains($0) == isSummed
      }
    }
    let batch = axes(true, true, summed: false)
    let m = split(axes(true, false, summed: false), [left, result])
    let n = split(axes(false, true, summed: false), [right, result])
    let k = split(axes(true, true, summed: true), [left, right])
    let counts = [m.group, n.group, k.group].map { $0.reduce(1) { $0 * $1.extent } }
    var step = Contraction(
      node: id, result: result, a: left, b: right, m: m.group, n: n.group, k: k.group,
      loops: batch + m.rest + n.rest + k.rest, summedLoops: k.rest, alpha: alpha,
      accumulates: accumulates, workspace: nil)
    let floats =
      switch form {
      case .kernels: workspace(counts[0], counts[1], counts[2])
      case .loops: LoopProduct.workspace(step)
      }
    if floats > 0 { step.workspace = memory.addScratch("workspace", floats) }
    return step
  }

  /// Splits `axes` into those that one call runs over, outermost first, and those that are loops around it.
  ///
  /// A kernel walks over several axes. Plain loops take an inner run that counts as one axis in both
  /// `addresses`.
  private func split(_ axes: [Axis], _ addresses: [Address]) -> (group: [Axis], rest: [Axis]) {
    // In the order of memory, which a transposed operand may have otherwise.
    let ordered = axes.filter { $0.extent != 1 }.sorted { x, y in
      let (first, second) = (addresses.map { $0.stride(x) }, addresses.map { $0.stride(y) })
      return first[1] != second[1] ? first[1] > second[1] : first[0] > second[0]
    }
    var group = Array(ordered.suffix(1))
    var rest = Array(ordered.dropLast())
    while let next = rest.last,
      addresses.allSatisfy({ $0.mergesOutward(next, group[0]) })
        || (form == .kernels && group.count < Contraction.axisLimit)
    {
      group.insert(next, at: 0)
      rest.removeLast()
    }
    return (group, rest)
  }
}

extension Address {
  /// Whether walking `outer` continues where a walk over `inner` ends, so that both count as one.
  func mergesOutward(_ outer: Axis, _ inner: Axis) -> Bool {
    stride(outer) == stride(inner) * inner.extent
  }
}
