// Recurrences in a derivation: how what they carry goes on from step to step.

import Graph

extension DerivationBuilder {
  /// Says how what `iteration` carries goes on.
  mutating func describe(_ iteration: Iteration) {
    let recurrence = iteration.recurrence
    let axis = recurrence.axis
    guard describedVariables.isDisjoint(with: recurrence.carried) else { return }
    describedVariables.formUnion(recurrence.carried)
    let names = recurrence.carried.map {
      symbols[graph.variable($0)] ?? .name($0.name)
    }
    let starts = zip(names, iteration.initial).map { name, initial in
      "\(name.text) is \(graph.formula(initial, in: symbols.names).text)"
    }
    add(
      .remark(
        recurrence.isReversed
          ? "Along \(axis), from the last step to the first; behind the last one, "
            + "\(starts.joined(separator: " and ")):"
          : "Along \(axis), from step to step; at the first one, \(starts.joined(separator: " and ")):"
      ))
    let place = Formula.Place(
      axis,
      .sum([
        Formula.Term(.position(axis)), Formula.Term(isNegative: recurrence.isReversed, .number(1)),
      ]))
    for (name, next) in zip(names, iteration.next) {
      add(
        .equation(
          Derivation.Equation(
            left: .access(name, [place], outside: nil),
            right: graph.formula(next, in: symbols.names, isNamed: true),
            node: graph.collect(next, iteration))))
    }
  }

  /// Gives letters to what the recurrences below `id` carry backwards, and says how it goes on: the parts
  /// of the derivatives of `result` by what a step leaves that come from later steps.
  mutating func describeBackwards(below id: NodeID, of result: Formula) {
    for node in graph.reachable(from: [id]) {
      guard let iteration = graph.iteration(node) else { continue }
      let carried = iteration.recurrence.carried
      guard describedVariables.isDisjoint(with: carried) else { continue }
      let forward = iterations.first { isForward($0, of: iteration) }
      for (position, variable) in carried.enumerated() {
        let node = graph.variable(variable)
        let isKnown = symbols[node] != nil
        let letter = symbols.introduce(node)
        if let by = graph.origin(node).derivedBy, adjoints[by] == nil { adjoints[by] = node }
        if isKnown { continue }
        guard let by = forward.flatMap({ symbols[$0.next[position]] }) else { continue }
        let derivative = Formula.derivative(of: result, by: [by])
        add(.remark("\(letter.text) is the part of \(derivative.text) that comes from later steps"))
      }
      abbreviate(iteration.next)
      describe(iteration)
    }
  }

  /// Whether `backward` carries the derivatives by what `forward` carries.
  private func isForward(_ forward: Iteration, of backward: Iteration) -> Bool {
    backward.recurrence.carried.map { graph.origin(graph.variable($0)).derivedBy }
      == forward.recurrence.carried.map(graph.variable)
  }
}
