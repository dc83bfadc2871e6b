// Forward mode: tangents, by the same rows of the table as cotangents.
//
// The pullback of a function is linear in the cotangent c: x̄ = Jᵀc. The derivative of Σ x̄ · ẋ by c is
// therefore J ẋ, in which c no longer occurs. So every operation whose row leads to operations with
// rows of their own has a forward mode, and there is no second table that could disagree with the first.

import Graph

/// Returns the tangent of `result`, given those of `sources`: the Jacobian-vector product.
///
/// A tangent has no axes but those of its source. What has an axis in `parallel` is differentiated
/// for each position along it: each source has all of these axes.
package func jacobianVectorProduct(
  of result: NodeID, withRespectTo sources: [NodeID], tangents: [NodeID], parallel: [Axis] = [],
  in graph: Graph, by table: DerivativeTable = .standard
) -> NodeID {
  let cotangent = graph.variable(
    Variable(.input, "cotangent of \(result)", axes: graph.axes(result)))
  let pulled = vectorJacobianProduct(
    of: result, cotangent: cotangent, withRespectTo: sources, in: graph, by: table)
  let total = graph.inRealNumbers {
    let products = zip(sources, tangents).map { source, tangent in
      let product = graph.multiply(pulled.cotangents[source] ?? graph.constant(0), tangent)
      return (
        graph.reduce(.sum, product, over: graph.axes(source).subtracting(parallel)), 1.0
      )
    }
    return graph.sum(products)
  }
  return differentiate(total, withRespectTo: [cotangent], in: graph, by: table)
    .cotangents[cotangent] ?? graph.constant(0)
}
