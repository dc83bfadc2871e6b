// Loops that carry values from step to step.
//
// The body of a recurrence is not a graph of its own. Its nodes are ordinary nodes that have the
// recurrence's axis: a carried value is a leaf over that axis, whose value at a step is what the step
// before has left, and all that depends on it is the body. What does not depend on it is computed
// outside, for all steps at once, wherever it is written: x[:, t] @ w is one product for all t.

/// A loop along an axis that carries values from step to step.
package struct Recurrence: Hashable, Sendable {
  /// The axis of the steps.
  package let axis: Axis
  /// Whether the last position along the axis is the first step.
  package let isReversed: Bool
  /// The carried values; each has the axis, and a name that no other variable of the graph has.
  package let carried: [Variable]

  package init(axis: Axis, isReversed: Bool = false, carried: [Variable]) {
    self.axis = axis
    self.isReversed = isReversed
    self.carried = carried
  }

  /// The position of the last step along the axis.
  package var lastPosition: Int { isReversed ? 0 : axis.extent - 1 }

  /// The positions along the axis in the order of the steps.
  package var positions: [Int] {
    isReversed ? Array((0..<axis.extent).reversed()) : Array(0..<axis.extent)
  }
}

/// A recurrence with what it starts from and how it goes on.
package struct Iteration: Hashable, Sendable {
  package let recurrence: Recurrence
  /// What each carried value is at the first step; without the axis of the steps.
  package let initial: [NodeID]
  /// What each carried value is at the next step.
  package let next: [NodeID]

  package init(_ recurrence: Recurrence, initial: [NodeID], next: [NodeID]) {
    self.recurrence = recurrence
    self.initial = initial
    self.next = next
  }

  /// Reads the operands of a collection: what is collected, the initial values, and the next ones.
  init(_ recurrence: Recurrence, operands: [NodeID]) {
    let count = recurrence.carried.count
    self.init(
      recurrence, initial: Array(operands[1...count]), next: Array(operands[(count + 1)...]))
  }
}

extension Graph {
  /// Returns a value to be carried by a recurrence along `axis`, with a name of its own.
  package func newCarried(
    _ name: String, axis: Axis, axes: [Axis], promise: Variable.Promise = .real
  ) -> Variable {
    carriedCount += 1
    return Variable(
      .carried, "\(name)#\(carriedCount)", axes: [axis] + axes.filter { $0 != axis },
      promise: promise)
  }

  /// Returns `value` at every step of `iteration`: all of its axes, that of the steps included.
  ///
  /// What depends on no carried value is its own collection.
  /// Requires: nothing that depends on a carried value is read or reduced along the axis of the
  /// steps.
  package func collect(_ value: NodeID, _ iteration: Iteration) -> NodeID {
    guard dependsOnCarried(value, iteration.recurrence) else { return value }
    return intern(.scan(iteration.recurrence), [value] + iteration.initial + iteration.next)
  }

  /// Returns the carried value of this number after the last step of `iteration`.
  ///
  /// Requires: there is a step.
  package func finalValue(_ number: Int, of iteration: Iteration) -> NodeID {
    let recurrence = iteration.recurrence
    return access(
      collect(iteration.next[number], iteration),
      [recurrence.axis: .affine(Affine([], offset: recurrence.lastPosition))])
  }

  /// The recurrence of `id`, a collection, with what it starts from and how it goes on.
  package func iteration(_ id: NodeID) -> Iteration? {
    guard case .scan(let recurrence) = operation(id) else { return nil }
    return Iteration(recurrence, operands: operands(id))
  }

  /// The values that `id` is computed from: its operands, or for a collection what its body captures
  /// from outside and what it starts from.
  package func dependencies(_ id: NodeID) -> [NodeID] {
    guard let iteration = iteration(id) else { return operands(id) }
    if let known = capturedByScan[id] { return known }
    let body = body([operands(id)[0]] + iteration.next, of: iteration.recurrence)
    let result = (Set(body.captured).union(iteration.initial)).sorted()
    capturedByScan[id] = result
    return result
  }

  /// Returns the nodes below `roots` that depend on what `recurrence` carries, dependencies first, and
  /// those that they and `roots` take from outside, ascending.
  package func body(
    _ roots: [NodeID], of recurrence: Recurrence
  ) -> (nodes: [NodeID], captured: [NodeID]) {
    let below = ordered(from: roots)
    var isInside: Set<NodeID> = []
    var nodes: [NodeID] = []
    for id in below
    where isCarried(id, by: recurrence) || dependencies(id).contains(where: isInside.contains) {
      isInside.insert(id)
      nodes.append(id)
    }
    var captured = Set(roots.filter { !isInside.contains($0) })
    for id in nodes { captured.formUnion(dependencies(id).filter { !isInside.contains($0) }) }
    return (nodes, captured.sorted())
  }

  private func isCarried(_ id: NodeID, by recurrence: Recurrence) -> Bool {
    guard case .variable(let variable) = operation(id), variable.role == .carried else {
      return false
    }
    return recurrence.carried.contains(variable)
  }

  private func dependsOnCarried(_ id: NodeID, _ recurrence: Recurrence) -> Bool {
    var isSeen: Set<NodeID> = []
    var pending = [id]
    while let node = pending.popLast() {
      guard isSeen.insert(node).inserted else { continue }
      if isCarried(node, by: recurrence) { return true }
      pending += dependencies(node)
    }
    return false
  }

  /// Returns `roots` and all that they are computed from, what is needed first. The bodies of
  /// recurrences are left out: they belong to their collections.
  package func ordered(from roots: [NodeID]) -> [NodeID] {
    var isReached: Set<NodeID> = []
    var pending = roots
    while let id = pending.popLast() {
      if isReached.insert(id).inserted { pending += dependencies(id) }
    }
    return isReached.sorted()
  }
}
