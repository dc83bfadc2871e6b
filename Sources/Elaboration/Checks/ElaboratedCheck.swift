// What a `check` comes to: values to compare, as nodes of a graph.

import Graph
import Language

/// A value that stands for an argument of a call in a check.
package struct CheckInput {
  /// The variable that the graph has in its place, so that calls are computed and not folded.
  package let variable: GraphVariable
  /// The node of its value, which depends on no variable.
  package let value: NodeID
}

/// A `check` as a graph.
package struct ElaboratedCheck {
  /// What must hold at each element.
  package enum Condition {
    /// The sides are equal, up to an absolute tolerance if one is given.
    case equal(NodeID, NodeID, tolerance: Double?)
    /// The node is not 0; of a comparison the sides and the operator are known.
    case holds(NodeID, comparison: (left: NodeID, sign: String, right: NodeID)?)
  }

  /// The condition, as it is written.
  package let span: Span
  /// The graph that all nodes are of.
  package let graph: Graph
  /// What must hold.
  package let condition: Condition
  /// The axes that count the elements, in the order of the language; a node may lack some.
  package let axes: [Axis]
  /// What stands for the arguments of calls.
  package let inputs: [CheckInput]
}
