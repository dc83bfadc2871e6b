// The recurrences of a function: all collections of one are filled by one loop.

import Graph

/// A recurrence with all of its collections, and its body in an order of computation.
struct PreparedRecurrence {
  let iteration: Iteration
  /// The nodes that collect a value of the body.
  let collections: [NodeID]
  /// The numbers of the carried values that the collections depend on.
  let carried: [Int]
  let body: Preparation

  /// What must be computed before the loop: what the body captures, and what it starts from.
  var dependencies: [NodeID] { body.captured + carried.map { iteration.initial[$0] } }
}

extension Preparation {
  /// Returns the recurrence that `id`, one of `collections`, belongs to, with its body prepared.
  func prepared(_ id: NodeID, among collections: [NodeID]) -> PreparedRecurrence? {
    guard let iteration = graph.iteration(id) else { return nil }
    let own = collections.filter { graph.iteration($0) == iteration }
    let carried = neededCarried(own, iteration)
    let scope = Scope(graph, steps: self.scope.steps + [iteration.recurrence.axis])
    var outputs = carried.map { number in
      let variable = iteration.recurrence.carried[number]
      return Request.Output(
        iteration.next[number], to: .next(variable), axes: scope.free(variable.axes))
    }
    for collection in own {
      let value = graph.operands(collection)[0]
      outputs.append(
        Request.Output(value, to: .collection(collection), axes: scope.axes(value)))
    }
    let body = Preparation(outputs, scope, inside: iteration.recurrence)
    return PreparedRecurrence(
      iteration: iteration, collections: own, carried: carried, body: body)
  }

  /// The carried values that `collections` depend on, directly or through others.
  private func neededCarried(_ collections: [NodeID], _ iteration: Iteration) -> [Int] {
    let recurrence = iteration.recurrence
    var needed: Set<Int> = []
    var pending = collections.map { graph.operands($0)[0] }
    while !pending.isEmpty {
      let nodes = Set(graph.body(pending, of: recurrence).nodes)
      pending = []
      for (number, variable) in recurrence.carried.enumerated()
      where nodes.contains(graph.variable(variable)) && needed.insert(number).inserted {
        pending.append(iteration.next[number])
      }
    }
    return needed.sorted()
  }
}
