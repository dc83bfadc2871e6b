// What is to be computed, and where its results go.

import Graph

/// A function to be compiled: values of a graph, and what becomes of each.
package struct Request {
  /// A value to compute.
  package struct Output {
    package enum Destination: Hashable, Sendable {
      /// The block of outputs, under this name.
      case result(String)
      /// The next value of a parameter or a state. All reads see the old value.
      case next(Variable)
      /// One position of what this node, the collection of a recurrence, holds; in a body only.
      case collection(NodeID)
    }

    package let node: NodeID
    package let destination: Destination
    /// The order of the axes in memory.
    package let axes: [Axis]

    package init(_ node: NodeID, to destination: Destination, axes: [Axis]) {
      self.node = node
      self.destination = destination
      self.axes = axes
    }
  }

  /// What executes the schedule.
  package enum Form: Sendable {
    /// Native kernels, which take tiles; a product packs its operands.
    case kernels
    /// Loops over single elements, whose temporaries are scalars.
    case loops
  }

  /// The name of the function, an identifier of C.
  package let name: String
  package let graph: Graph
  package let outputs: [Output]
  /// The parameters, states and inputs in the order in which they lie in their blocks, whether this
  /// function uses them or not: all functions of a model share the blocks.
  package let variables: [Variable]
  /// The floats of workspace that the contraction kernel needs for m, n and k.
  package let workspace: (Int, Int, Int) -> Int
  package let form: Form
  /// From which size on the way to memory counts.
  package let caches: CacheSizes

  package init(
    name: String, graph: Graph, outputs: [Output], variables: [Variable],
    workspace: @escaping (Int, Int, Int) -> Int, form: Form = .kernels,
    caches: CacheSizes = .standard
  ) {
    self.name = name
    self.graph = graph
    self.outputs = outputs
    self.variables = variables
    self.workspace = workspace
    self.form = form
    self.caches = caches
  }
}
