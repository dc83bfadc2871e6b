// One stretch of reverse mode: from a value to the values that it is made of, and not beyond.

import Graph

/// Returns what `result` contributes to the cotangents of those of `leaves` that it is made of, given its
/// own cotangent. What the leaves are made of themselves is not looked at, so that a derivation can go
/// from name to name.
package func localDerivative(
  of result: NodeID, cotangent: NodeID, downTo leaves: Set<NodeID>, in graph: Graph,
  by table: DerivativeTable = .standard
) -> Gradient {
  let leaves = leaves.subtracting([result])
  var isReached: Set<NodeID> = []
  var pending = [result]
  while let id = pending.popLast() {
    guard isReached.insert(id).inserted, !leaves.contains(id) else { continue }
    pending += graph.dependencies(id)
  }
  let nodes = isReached.sorted()
  var isActive = leaves.intersection(isReached)
  for id in nodes where graph.dependencies(id).contains(where: isActive.contains) {
    isActive.insert(id)
  }
  var steps: [DerivativeStep] = []
  let cotangents = propagate(
    [Contribution(to: result, cotangent)],
    through: nodes.filter { isActive.contains($0) && !leaves.contains($0) },
    in: graph, by: table, isActive: isActive.contains, steps: &steps)
  return Gradient(cotangents: cotangents.filter { leaves.contains($0.key) }, steps: steps)
}
