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
/// products are taken at once. The walk goes from the result to the leaves, so each node is visited
/// after all that use it.
package func vectorJacobianProduct(
  of result: NodeID, cotangent: NodeID, withRespectTo sources: [NodeID], in graph: Graph,
  by table: DerivativeTable = .standard
) -> Gradient {
  let nodes = graph.reachable(from: [result])
  var isActive = Set(sources)
  for id in nodes where graph.operands(id).contains(where: isActive.contains) {
    isActive.insert(id)
  }
  var contributions: [NodeID: [NodeID]] = [result: [cotangent]]
  var cotangents: [NodeID: NodeID] = [:]
  var steps: [DerivativeStep] = []
  for id in nodes.reversed() where isActive.contains(id) {
    guard let parts = contributions[id] else { continue }
    let cotangent = graph.sum(parts.map { ($0, 1) })
    cotangents[id] = cotangent
    guard let key = DerivativeKey(graph.operation(id)), let rule = table.rules[key] else {
      continue
    }
    for (operand, part) in zip(graph.operands(id), pullBack(cotangent, through: id, rule, graph)) {
      guard let part, isActive.contains(operand) else { continue }
      contributions[operand, default: []].append(part)
      steps.append(
        DerivativeStep(
          key: key, node: id, cotangent: cotangent, operand: operand, contribution: part))
    }
  }
  let zero = graph.constant(0)
  return Gradient(
    cotangents: Dictionary(uniqueKeysWithValues: sources.map { ($0, cotangents[$0] ?? zero) }),
    steps: steps)
}

/// Returns what `cotangent`, the cotangent of `id`, contributes to that of each operand.
func pullBack(
  _ cotangent: NodeID, through id: NodeID, _ rule: DerivativeRule, _ graph: Graph
) -> [NodeID?] {
  switch rule.form {
  case .pullback(let pullback): return pullback(graph, id, cotangent)
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
