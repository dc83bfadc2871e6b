// What a piece of schedule stands in: the steps of recurrences, along whose axes nothing is left to do.

import Graph

/// The recurrences around a piece of schedule.
struct Scope {
  let graph: Graph
  /// The axes of the recurrences: each stands at one position while the steps here run.
  let steps: [Axis]

  init(_ graph: Graph, steps: [Axis] = []) {
    self.graph = graph
    self.steps = steps
  }

  /// Returns `axes` without those of the recurrences around.
  func free(_ axes: [Axis]) -> [Axis] {
    steps.isEmpty ? axes : axes.filter { !steps.contains($0) }
  }

  /// The axes of `id` that there are loops over here.
  func axes(_ id: NodeID) -> Axes { free(graph.axes(id)) }

  /// The loops that `id` needs: its axes, and those that it reduces.
  func domain(_ id: NodeID) -> Axes {
    if case .reduce = graph.operation(id) { axes(graph.operands(id)[0]) } else { axes(id) }
  }
}
