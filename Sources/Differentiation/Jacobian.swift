// Jacobians: one reverse pass, whatever their size.
//
// Row s of the Jacobian is the pullback of the unit vector e_s. All of them are pulled back at once:
// the cotangent is Kronecker's delta over the result's axes and fresh ones, which occur nowhere else
// in the graph. What is diagonal stays a delta times a vector, and Σ over a delta is a renaming.

import Graph

/// The derivatives of all elements of a value.
package struct Jacobian {
  /// For each source the derivative, over the axes in `rows` and those of the source.
  package let nodes: [NodeID]
  /// The axes that count the elements of the result, in the order of the result's axes.
  package let rows: [Axis]
}

/// Returns the derivatives of `result`, whose elements are counted by `axes`, with respect to each of
/// `sources`. The axes of the rows are none of `taken`, nor any below `result`.
package func jacobian(
  of result: NodeID, over axes: [Axis], withRespectTo sources: [NodeID], avoiding taken: [Axis],
  in graph: Graph, by table: DerivativeTable = .standard
) -> Jacobian {
  var used = Set(taken).union(axes).union(sources.flatMap(graph.axes))
  for id in graph.reachable(from: [result]) { used.formUnion(graph.axes(id)) }
  var rows: [Axis] = []
  var deltas: [(NodeID, Rational)] = []
  for axis in axes {
    let row = axis.unused(in: used)
    used.insert(row)
    rows.append(row)
    // Along an axis that it lacks, the result is constant, and so is its derivative.
    guard graph.axes(result).contains(axis) else { continue }
    deltas.append((graph.apply(.equal, graph.iota(axis), graph.iota(row)), 1))
  }
  let gradient = vectorJacobianProduct(
    of: result, cotangent: graph.product(deltas), withRespectTo: sources, in: graph, by: table)
  return Jacobian(nodes: sources.map { gradient.cotangents[$0] ?? graph.constant(0) }, rows: rows)
}
