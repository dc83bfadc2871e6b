// Next values of variables: which are added to the old ones in place, and when each may be written.

import Graph

/// The next value of a variable, as a product added to it.
struct InPlaceUpdate {
  let variable: Variable
  let contraction: NodeID
  /// The axes of the product that the variable has under other names.
  let renaming: AxisMap<Axis>
  let alpha: Double
}

extension Plan {
  /// The elementwise nodes that only next values need. They come last, so that every reader of an
  /// old value has run when it is overwritten.
  func updateTail() -> Set<NodeID> {
    var results: Set<NodeID> = []
    var nexts: Set<NodeID> = []
    for output in preparation.outputs {
      if case .next = output.destination {
        nexts.insert(output.node)
      } else {
        results.insert(output.node)
      }
    }
    var tail: Set<NodeID> = []
    for id in preparation.order.reversed() where !results.contains(id) {
      let users = preparation.users[id] ?? []
      if isElementwise(id), nexts.contains(id) || !users.isEmpty, users.allSatisfy(tail.contains) {
        tail.insert(id)
      }
    }
    return tail
  }

  /// The next values of the form p + c · Σ a · b that a contraction can add to p itself.
  func inPlaceUpdates(_ tail: Set<NodeID>) -> [NodeID: InPlaceUpdate] {
    var result: [NodeID: InPlaceUpdate] = [:]
    for output in preparation.outputs {
      guard let update = inPlaceUpdate(output, tail) else { continue }
      // Two updates run one after the other, so neither may read what the other overwrites.
      let isIndependent = result.values.allSatisfy { other in
        !reads(update.contraction, other.variable) && !reads(other.contraction, update.variable)
      }
      if isIndependent { result[output.node] = update }
    }
    return result
  }

  /// Returns the update that computes `output` in place, unless something reads the old value later.
  private func inPlaceUpdate(
    _ output: Request.Output, _ tail: Set<NodeID>
  ) -> InPlaceUpdate? {
    guard case .next(let variable) = output.destination, tail.contains(output.node),
      preparation.useCounts[output.node] == 1,
      case .sum(let coefficients, 0) = graph.operation(output.node), coefficients.count == 2
    else { return nil }
    let terms = graph.operands(output.node)
    guard let own = terms.firstIndex(where: { graph.operation($0) == .variable(variable) }),
      coefficients[own] == 1
    else { return nil }
    let term = terms[1 - own]
    let product = preparation.base(term)
    guard let renaming = term == product ? [:] : preparation.renaming(term),
      let pattern = preparation.contractions[product],
      preparation.useCounts[term] == 1, preparation.useCounts[product] == 1,
      preparation.scope.axes(term) == Axes.canonical(output.axes), !reads(product, variable),
      readers(of: terms[own]).allSatisfy({ $0 == output.node || !tail.contains($0) }),
      preparation.outputs.allSatisfy({ preparation.base($0.node) != terms[own] })
    else { return nil }
    return InPlaceUpdate(
      variable: variable, contraction: product, renaming: renaming,
      alpha: pattern.alpha * coefficients[1 - own])
  }

  /// The steps from `earliest` on in which `id`, which only next values need, may be computed: those that
  /// compute its operands, and those behind all that something else needs.
  ///
  /// A next value waits for all that reads the old one, or shares a loop with it.
  func updateSteps(_ id: NodeID, from earliest: Int) -> [Int] {
    let late = Array(Swift.max(firstUpdate, earliest)..<Swift.max(drafts.count, earliest))
    if domain(id).isEmpty { return late }
    var earliest = earliest
    for variable in replaced[id] ?? [] {
      for reader in readers(of: graph.variable(variable)) where reader != id {
        guard let step = home[reader] else { continue }
        earliest = Swift.max(earliest, canReplace(variable, in: step) ? step : step + 1)
      }
    }
    var early: [Int] = []
    for operand in preparation.dependencies(id) {
      guard let step = home[preparation.base(operand)], step >= earliest, step < firstUpdate,
        !early.contains(step)
      else { continue }
      early.append(step)
    }
    return early.sorted() + late
  }

  /// Whether what `step` reads of `variable` are the elements that it may replace there, one by one.
  func canReplace(_ variable: Variable, in step: Int) -> Bool {
    guard case .nest(let nest) = drafts[step], nest.wholeAxis == nil else { return false }
    let old = graph.variable(variable)
    guard Self.loops(preparation.scope.axes(old)) == nest.domain else { return false }
    return nest.members.allSatisfy { member in
      let read = graph.operands(member).filter { preparation.base($0) == old }
      if read.isEmpty { return true }
      if case .access = graph.operation(member) { return false }
      return domain(member) == nest.domain && read.allSatisfy { $0 == old }
    }
  }

  /// Whether `id` reads the memory of `variable`, directly or through views.
  private func reads(_ id: NodeID, _ variable: Variable) -> Bool {
    preparation.dependencies(id).contains {
      graph.operation(preparation.base($0)) == .variable(variable)
    }
  }

  /// The nodes that read `id`, directly or through views.
  private func readers(of id: NodeID) -> [NodeID] {
    (preparation.users[id] ?? []).flatMap { user in
      preparation.isView(user) ? readers(of: user) : [user]
    }
  }

  private func isElementwise(_ id: NodeID) -> Bool {
    switch graph.operation(id) {
    case .sum, .product, .pointwise: true
    // Over a single position there is nothing to reduce.
    case .reduce(_, let over):
      Self.loops(over).isEmpty && preparation.contractions[id] == nil
    default: false
    }
  }
}
