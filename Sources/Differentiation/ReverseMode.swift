// Reverse mode: the cotangents of all that a value depends on, as more nodes of the same graph.

import Graph

/// A contribution to a cotangent, as it was derived; what `explain` shows.
package struct DerivativeStep: Sendable {
  /// The rule that was applied.
  package let key: DerivativeKey
  /// The node that was differentiated, and its cotangent.
  package let node: NodeID
  package let cotangent: NodeID
  /// The operand that the contribution is for, and the contribution.
  package let operand: NodeID
  package let contribution: NodeID
}

/// The cotangents of some nodes, and how they came about.
package struct Gradient {
  /// The derivative of the result with respect to each node that was asked for; 0 where the result
  /// does not depend on it.
  package let cotangents: [NodeID: NodeID]
  /// Every contribution, in the order in which it was derived.
  package let steps: [DerivativeStep]
}

/// Returns the derivatives of `result`, which has no axes, with respect to each of `sources`.
///
/// The derivatives are nodes of `graph` and can be differentiated again.
package func differentiate(
  _ result: NodeID, withRespectTo sources: [NodeID], in graph: Graph,
  by table: DerivativeTable = .standard
) -> Gradient {
  vectorJacobianProduct(
    of: result, cotangent: graph.constant(1), withRespectTo: sources, in: graph, by: table)
}

/// Returns the cotangents of `sources`, given that of `result`: the vector-Jacobian product.
///
/// Axes of `cotangent` that occur nowhere below `result` stay in the cotangents, so that several
/// products are taken at once.
package func vectorJacobianProduct(
  of result: NodeID, cotangent: NodeID, withRespectTo sources: [NodeID], in graph: Graph,
  by table: DerivativeTable = .standard
) -> Gradient {
  let nodes = graph.ordered(from: [result])
  var isActive = Set(sources)
  for id in nodes where graph.dependencies(id).contains(where: isActive.contains) {
    isActive.insert(id)
  }
  var steps: [DerivativeStep] = []
  let cotangents = propagate(
    [Contribution(to: result, cotangent)], through: nodes.filter(isActive.contains),
    in: graph, by: table, isActive: isActive.contains, steps: &steps)
  let zero = graph.constant(0)
  return Gradient(
    cotangents: Dictionary(uniqueKeysWithValues: sources.map { ($0, cotangents[$0] ?? zero) }),
    steps: steps)
}

/// Returns the cotangents that `seeds` cause at all nodes in `nodes` and at what these depend on.
func propagate(
  _ seeds: [Contribution], through nodes: [NodeID], in graph: Graph, by table: DerivativeTable
) -> [NodeID: NodeID] {
  var steps: [DerivativeStep] = []
  return propagate(
    seeds, through: nodes, in: graph, by: table, isActive: { _ in true }, steps: &steps)
}

/// The walk from results to leaves, along nodes in `nodes`, dependencies first: each is visited after
/// all that use it.
func propagate(
  _ seeds: [Contribution], through nodes: [NodeID], in graph: Graph, by table: DerivativeTable,
  isActive: (NodeID) -> Bool, steps: inout [DerivativeStep]
) -> [NodeID: NodeID] {
  // A derivative is defined by formulas of real numbers, where 0 · x is nothing.
  graph.inRealNumbers {
    pull(seeds, through: nodes, in: graph, by: table, isActive: isActive, steps: &steps)
  }
}

private func pull(
  _ seeds: [Contribution], through nodes: [NodeID], in graph: Graph, by table: DerivativeTable,
  isActive: (NodeID) -> Bool, steps: inout [DerivativeStep]
) -> [NodeID: NodeID] {
  var contributions: [NodeID: [NodeID]] = [:]
  for seed in seeds { contributions[seed.target, default: []].append(seed.part) }
  var cotangents: [NodeID: NodeID] = [:]
  for group in usersFirst(nodes, in: graph) {
    for id in group {
      cotangents[id] = contributions.removeValue(forKey: id).map { parts in
        graph.sum(parts.map { ($0, 1) })
      }
    }
    let visited = group.filter { cotangents[$0] != nil }
    guard let id = visited.first, let key = DerivativeKey(graph.operation(id)),
      let rule = table.rules[key]
    else { continue }
    for contribution in pullBack(cotangents, through: visited, rule, graph, table)
    where isActive(contribution.target) {
      contributions[contribution.target, default: []].append(contribution.part)
      steps.append(
        DerivativeStep(
          key: key, node: id, cotangent: cotangents[id]!, operand: contribution.target,
          contribution: contribution.part))
    }
  }
  for (id, parts) in contributions { cotangents[id] = graph.sum(parts.map { ($0, 1) }) }
  return cotangents
}

/// Returns `nodes`, which stand dependencies first, the other way round; the collections of one
/// recurrence stand together, as they are differentiated together.
private func usersFirst(_ nodes: [NodeID], in graph: Graph) -> [[NodeID]] {
  var groups: [[NodeID]] = []
  var groupOf: [NodeID: Int] = [:]
  var groupOfIteration: [Iteration: Int] = [:]
  for id in nodes {
    let iteration = graph.iteration(id)
    if let known = iteration.flatMap({ groupOfIteration[$0] }) {
      groups[known].append(id)
      groupOf[id] = known
      continue
    }
    if let iteration { groupOfIteration[iteration] = groups.count }
    groupOf[id] = groups.count
    groups.append([id])
  }
  if groups.count == nodes.count { return groups.reversed() }
  var result: [[NodeID]] = []
  var isDone = [Bool](repeating: false, count: groups.count)
  var pending = groups.indices.map { (group: $0, isExpanded: false) }
  while let (group, isExpanded) = pending.popLast() {
    if isDone[group] { continue }
    if isExpanded {
      isDone[group] = true
      result.append(groups[group])
      continue
    }
    pending.append((group, true))
    let needed = Set(groups[group].flatMap(graph.dependencies).compactMap { groupOf[$0] })
    pending += needed.sorted().lazy.filter { !isDone[$0] }.map { ($0, false) }
  }
  return result.reversed()
}

/// Returns what the nodes in `group`, which belong together, contribute to the cotangents of what they
/// depend on.
private func pullBack(
  _ cotangents: [NodeID: NodeID], through group: [NodeID], _ rule: DerivativeRule, _ graph: Graph,
  _ table: DerivativeTable
) -> [Contribution] {
  if case .recurrence(let pullback) = rule.form {
    let own = group.map { ($0, cotangents[$0]!) }
    return pullback(graph, Dictionary(uniqueKeysWithValues: own), table)
  }
  return group.flatMap { id in
    zip(graph.operands(id), pullBack(cotangents[id]!, through: id, rule, graph)).compactMap {
      operand, part in part.map { Contribution(to: operand, $0) }
    }
  }
}

/// Returns what `cotangent`, the cotangent of `id`, contributes to that of each operand.
func pullBack(
  _ cotangent: NodeID, through id: NodeID, _ rule: DerivativeRule, _ graph: Graph
) -> [NodeID?] {
  switch rule.form {
  case .pullback(let pullback): return pullback(graph, id, cotangent)
  case .recurrence: return []
  case .elementwise(let partials):
    return zip(graph.operands(id), partials(graph, id)).map { operand, partial in
      let part: NodeID
      switch partial {
      case .zero: return nil
      case .factor(let factor): part = graph.multiply(cotangent, factor)
      case .masked(let condition, let holds, let factor):
        let taken = factor.map { graph.multiply(cotangent, $0) } ?? cotangent
        let zero = graph.constant(0)
        part = holds ? graph.select(condition, taken, zero) : graph.select(condition, zero, taken)
      }
      // An operand without an axis of the result was used once for each position along it.
      return graph.reduce(.sum, part, over: graph.axes(id).subtracting(graph.axes(operand)))
    }
  }
}
