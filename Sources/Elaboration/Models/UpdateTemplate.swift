// What an optimizer makes of any parameter of one shape.
//
// A transformer of four blocks has 52 parameters of ten shapes, and running the body of the optimizer for each
// of them took a tenth of all compiling. Building the same nodes on other operands takes a fifth of that. What
// is run for a shape when a file is checked serves the compilation, too.

import Graph

/// The update of a parameter and a gradient that stand for all of one shape.
struct UpdateTemplate {
  private let graph: Graph
  private let parameter: NodeID
  private let gradient: NodeID
  private let update: Update
  /// The name of the parameter, by which those of its states begin.
  private let name: String
  /// All nodes of the update, operands first.
  private let nodes: [NodeID]

  /// Creates the template for what `standIn` stands for, from what `elaborate` makes of that in `graph`; nil where
  /// each parameter has random numbers or loops of its own.
  init?(
    _ standIn: StandIn, in graph: Graph, by elaborate: (TrainedParameter, NodeID) throws -> Update
  ) rethrows {
    let update = try elaborate(standIn.parameter, standIn.gradient)
    let nodes = graph.reachable(
      from: [update.next] + update.states.flatMap { [$0.initial, $0.next] })
    for id in nodes {
      switch graph.operation(id) {
      case .random, .scan: return nil
      default: continue
      }
    }
    self.graph = graph
    self.update = update
    self.nodes = nodes
    gradient = standIn.gradient
    parameter = standIn.parameter.node
    name = standIn.parameter.variable.name
  }

  /// Returns the update of `parameter`, which has this shape, by `gradient`.
  func update(of parameter: TrainedParameter, _ gradient: NodeID) -> Update {
    var results = [self.parameter: parameter.node, self.gradient: gradient]
    let variables = update.states.map { state in
      state.variable.isCommon
        ? state.variable
        : GraphVariable(
          .state, parameter.variable.name + state.variable.name.dropFirst(name.utf8.count),
          axes: state.variable.axes)
    }
    // In the order in which elaboration makes nodes, and calls them something.
    for id in nodes {
      var origin = graph.origin(id)
      let result: NodeID
      if let known = results[id] {
        result = known
      } else if case .variable(let variable) = graph.operation(id),
        let place = update.states.firstIndex(where: { $0.variable == variable })
      {
        result = graph.variable(variables[place])
        origin.name = variables[place].name
      } else {
        let operands = graph.operands(id).map { results[$0]! }
        // What depends on no parameter is there already.
        result = operands == graph.operands(id) ? id : graph.rebuild(id, operands)
        // All numbers that are equal are one node, which is not called as one of them.
        if graph.constantValue(result) != nil { origin.name = nil }
      }
      results[id] = result
      if result != id { graph.annotate(result, origin) }
    }
    return Update(
      next: results[update.next]!,
      states: zip(update.states, variables).map { state, variable in
        UpdatedState(
          variable: variable, initial: results[state.initial]!, next: results[state.next]!)
      })
  }
}

/// A parameter and its gradient that stand for all of one shape.
struct StandIn {
  let parameter: TrainedParameter
  let gradient: NodeID

  /// Adds the stand-in number `number` to `graph`, for all that has the shape of `example`.
  init(for example: TrainedParameter, number: Int, in graph: Graph) {
    // Names with a hyphen, which nothing in a model has.
    let axes = example.variable.axes
    let variable = GraphVariable(.parameter, "any-parameter-\(number)", axes: axes)
    // Nothing is known of a gradient.
    let given = GraphVariable(.input, "any-gradient-\(number)", axes: axes, promise: .extended)
    let node = graph.variable(variable)
    parameter = TrainedParameter(variable: variable, node: node, initial: node, span: example.span)
    gradient = graph.variable(given)
  }
}
