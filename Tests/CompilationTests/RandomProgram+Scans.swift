// Recurrences grown at random: one or two carried values, products inside, forwards and backwards.

import Graph

extension RandomProgram {
  /// Grows a recurrence along a short axis; returns a collection or a final value.
  ///
  /// Next values lie between −1 and 1 and are smooth, so that rounding does not grow from step to step.
  mutating func scan() -> NodeID? {
    let short = axes.filter { $0.extent <= 17 }
    guard let along = short.randomElement(using: &generator) else { return nil }
    let starts = (0..<pick([1, 1, 2])).map { _ in operand() }
    let inputs = (0..<pick([1, 2, 3])).map { _ in operand() }
    // What is carried has all axes that its next value may have.
    let carriedAxes = (starts + inputs).reduce(Axes()) { $0.union(graph.axes($1)) }
      .subtracting([along])
    guard carriedAxes.union([along]).elementCount <= 2000 else { return nil }
    let carried = starts.map { _ in graph.newCarried("c", axis: along, axes: carriedAxes) }
    let initial = starts.map { start in
      graph.access(start, graph.axes(start).contains(along) ? [along: first] : [:])
    }
    var body = carried.map(graph.variable)
    for _ in 0..<pick([1, 2, 3, 5]) { body.append(bodyNode(body, inputs, along)) }
    let next = carried.map { _ in
      graph.apply(
        pick([.tanh, .sin, .sigmoid]),
        graph.sum([(pick(body), pick([0.5, 1, -1])), (pick(body + inputs), 0.5)]))
    }
    let iteration = Iteration(
      Recurrence(axis: along, isReversed: Bool.random(using: &generator), carried: carried),
      initial: initial, next: next)
    return pick([true, false])
      ? graph.finalValue(Int.random(in: 0..<carried.count, using: &generator), of: iteration)
      : graph.collect(pick(body + next), iteration)
  }

  private var first: Graph.Reading { .affine(Affine([], offset: 0)) }

  /// One more value inside of a recurrence along `along`, of those so far and of what lies outside.
  private mutating func bodyNode(
    _ body: [NodeID], _ inputs: [NodeID], _ along: Axis
  ) -> NodeID {
    let x = pick(body)
    let y = pick(body + inputs)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return graph.apply(pick([.tanh, .sin, .sigmoid, .cos]), x)
    case 1: return graph.sum([(x, pick([1, -0.5])), (y, 0.5)], constant: pick([0, 0.25]))
    case 2: return graph.multiply(graph.apply(.sin, x), graph.apply(.tanh, y))
    case 3:
      // A product that is summed over one axis, as of a state with a matrix; its mean stays small.
      let shared = graph.axes(x).subtracting([along])
      guard !shared.isEmpty else { return graph.apply(.sin, y) }
      return graph.mean(graph.multiply(x, graph.apply(.sin, y)), over: [pick(shared)])
    case 4:
      let shared = graph.axes(x).subtracting([along])
      guard !shared.isEmpty else { return graph.apply(.tanh, y) }
      let over = [pick(shared)]
      return graph.apply(.exp, graph.subtract(x, graph.reduce(.logsumexp, x, over: over)))
    default:
      // Read at the number of the step, or at the neighbour.
      let own = graph.axes(x).subtracting([along])
      guard !own.isEmpty else { return graph.apply(.sin, x) }
      let axis = pick(own)
      let index = pick([Affine(along), Affine([(axis, 1)], offset: 1), Affine([], offset: 0)])
      return graph.access(x, [axis: .affine(index)], fill: 0.25)
    }
  }
}
