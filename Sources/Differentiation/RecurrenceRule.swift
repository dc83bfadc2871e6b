// The derivative of a recurrence: another one, which runs the other way.
//
// Let cₜ be what is carried into step t, nₜ = f(cₜ, pₜ) what it leaves and bₜ = g(cₜ, pₜ) what is
// collected. With λₜ, the derivative by nₜ, carried backwards from λ = 0 at the last step:
//
//   λₜ₋₁ = λₜ ∂f/∂c + b̄ₜ ∂g/∂c        p̄ₜ = λₜ ∂f/∂p + b̄ₜ ∂g/∂p
//
// and the derivative by what the first step started from is what comes out behind it. What the
// derivatives need of the forward steps are collections of the forward recurrence, so that they can
// be differentiated again. p̄ is computed from collections of the backward one, for all steps at
// once.

import Graph

extension DerivativeTable {
  static let scanRule = DerivativeRule(
    "nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c + b̄ₜ ∂g/∂c",
    source: "backpropagation through time (Werbos, 1990)",
    .recurrence { graph, cotangents, table in
      guard let first = cotangents.keys.first, let iteration = graph.iteration(first) else {
        return []
      }
      return RecurrencePullback(graph, iteration, table, cotangents).contributions()
    })
}

/// The differentiation of all collections of one recurrence.
private struct RecurrencePullback {
  let graph: Graph
  let iteration: Iteration
  let table: DerivativeTable
  /// The carried values, as nodes.
  let carried: [NodeID]
  /// The cotangents of the collections.
  let cotangents: [NodeID: NodeID]
  /// The axes that cotangents have and collections lack: one of several products that are taken at
  /// once is at each position along them.
  let seeds: Axes
  /// The derivatives by the next values, as they are carried backwards.
  let adjoints: [Variable]

  init(
    _ graph: Graph, _ iteration: Iteration, _ table: DerivativeTable,
    _ cotangents: [NodeID: NodeID]
  ) {
    self.cotangents = cotangents
    let seeds = Axes.canonical(
      cotangents.flatMap { graph.axes($0.value).subtracting(graph.axes($0.key)) })
    self.seeds = seeds
    self.graph = graph
    self.iteration = iteration
    self.table = table
    let recurrence = iteration.recurrence
    carried = recurrence.carried.map(graph.variable)
    adjoints = recurrence.carried.map { variable in
      graph.newCarried(
        "∂\(variable.name.prefix { $0 != "#" })", axis: recurrence.axis, axes: variable.axes + seeds
      )
    }
  }

  /// Returns what is added to the cotangents of captured and of first values.
  func contributions() -> [Contribution] {
    let recurrence = iteration.recurrence
    var starts: [Contribution] = []
    for (collection, cotangent) in cotangents.sorted(by: { $0.key < $1.key }) {
      starts.append(Contribution(to: graph.operands(collection)[0], cotangent))
    }
    for ((carried, next), adjoint) in zip(zip(carried, iteration.next), adjoints) {
      let node = graph.variable(adjoint)
      graph.annotate(
        node,
        Origin(
          name: "∂loss/∂\(adjoint.name.dropFirst().prefix { $0 != "#" })", derivedBy: carried))
      // A next value that lacks an axis of what is carried was used at each position along it.
      let over = graph.axes(node).subtracting(graph.axes(next)).subtracting(seeds)
      starts.append(Contribution(to: next, graph.reduce(.sum, node, over: over)))
    }
    let forward = graph.body(starts.map(\.target), of: recurrence).nodes
    let walk = propagate(starts, through: forward, in: graph, by: table)

    // Forward values are read from the forward recurrence.
    let read = forwardValues(forward, in: Array(walk.values))
    let isForward = Set(forward)
    let outer = walk.filter { !isForward.contains($0.key) }.sorted { $0.key < $1.key }
    let collected = graph.substituting(
      in: carried.map { walk[$0] ?? graph.constant(0) } + outer.map(\.value), keepingOrigins: true
    ) { read.contains($0) ? graph.collect($0, iteration) : nil }
    let steps = Array(collected.prefix(carried.count))
    let backward = Iteration(
      Recurrence(axis: recurrence.axis, isReversed: !recurrence.isReversed, carried: adjoints),
      initial: adjoints.map { _ in graph.constant(0) }, next: steps)

    // What lies outside of both loops is computed from the collections of the backward one.
    let inner = Set(
      graph.body(steps + adjoints.map(graph.variable), of: backward.recurrence).nodes)
    let parts = graph.substituting(
      in: Array(collected.dropFirst(carried.count)), keepingOrigins: true
    ) { inner.contains($0) ? graph.collect($0, backward) : nil }
    var result = zip(outer, parts).map { Contribution(to: $0.key, $1) }
    guard recurrence.axis.extent > 0 else { return result }
    for (number, initial) in iteration.initial.enumerated() {
      let end = graph.finalValue(number, of: backward)
      let over = graph.axes(carried[number]).subtracting([recurrence.axis])
        .subtracting(graph.axes(initial))
      result.append(Contribution(to: initial, graph.reduce(.sum, end, over: over)))
    }
    return result
  }

  /// The values that the forward recurrence is to collect where `parts` need them: those that its body
  /// has anyway, `forward`, and collections of recurrences inside of it, which are not run again.
  private func forwardValues(_ forward: [NodeID], in parts: [NodeID]) -> Set<NodeID> {
    let backward = Recurrence(axis: iteration.recurrence.axis, carried: adjoints)
    let isBackward = Set(graph.body(parts, of: backward).nodes)
    let inner = graph.body(parts, of: iteration.recurrence).nodes.filter {
      graph.iteration($0) != nil && !isBackward.contains($0)
    }
    return Set(forward).union(inner)
  }
}
