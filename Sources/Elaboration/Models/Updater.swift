// The optimizer, written in the language, applied to one parameter at a time.

import Graph
import Language

/// Builds updates of parameters in the graph of their model.
final class Updater {
  private let builder: Builder
  private let optimizer: ConfiguredOptimizer
  /// What is known of each shape of which there was a parameter.
  private var shapes: [[Axis]: Shape] = [:]
  private var standInCount = 0
  /// The names of the states that all parameters have in common; nil before the first parameter.
  private var commonNames: Set<String>?
  /// These states, as the first update goes on with them.
  private var commonStates: [UpdatedState] = []

  /// Whether there was one parameter of a shape or more, for which there may be a template.
  private enum Shape {
    case seen
    case repeated(UpdateTemplate?)
  }

  init(builder: Builder, optimizer: ConfiguredOptimizer) {
    self.builder = builder
    self.optimizer = optimizer
  }

  /// The node of what the optimizer is given as `lr`; nil if it has no such number.
  var learningRate: NodeID? {
    guard case .tensor(let rate)? = optimizer.configuration["lr"], rate.dimensions.isEmpty else {
      return nil
    }
    return rate.node
  }

  /// Returns the update of `parameter`, whose gradient has no axes but its own.
  func update(_ parameter: TrainedParameter, gradient: NodeID) throws(Diagnostics) -> Update {
    builder.diagnostics = []
    let update = try? build(parameter, gradient)
    if let update, builder.diagnostics.isEmpty { return update }
    throw Diagnostics(all: builder.diagnostics.sortedByPlace())
  }

  /// Returns the update of `parameter`. The body is elaborated for the first two parameters of a shape; what it
  /// makes of the second holds for all others.
  private func build(_ parameter: TrainedParameter, _ gradient: NodeID) throws -> Update {
    if commonNames == nil { commonNames = findCommonStates(of: parameter) }
    let axes = parameter.variable.axes
    switch shapes[axes] {
    case nil: shapes[axes] = .seen
    case .seen:
      let template = try UpdateTemplate(standIn(for: parameter), in: builder.graph, by: elaborate)
      shapes[axes] = .repeated(template)
      if let template { return template.update(of: parameter, gradient) }
    case .repeated(let template):
      if let template { return template.update(of: parameter, gradient) }
    }
    return try elaborate(parameter, gradient)
  }

  private func standIn(for parameter: TrainedParameter) -> StandIn {
    standInCount += 1
    return StandIn(for: parameter, number: standInCount, in: builder.graph)
  }

  /// Returns the names of the states that all parameters have in common, `example` being one of them; none if
  /// the body has errors, which its own update meets again.
  private func findCommonStates(of example: TrainedParameter) -> Set<String> {
    let standIn = standIn(for: example)
    let update = try? elaborate(standIn.parameter, standIn.gradient, common: [])
    guard let update, builder.diagnostics.isEmpty else {
      builder.diagnostics = []
      return []
    }
    return update.commonStates(of: standIn, in: builder.graph)
  }

  /// Runs the body of the optimizer and returns what it leaves.
  private func elaborate(_ parameter: TrainedParameter, _ gradient: NodeID) throws -> Update {
    let update = try elaborate(parameter, gradient, common: commonNames ?? [])
    let common = update.states.filter(\.variable.isCommon)
    if commonStates.isEmpty { commonStates = common }
    // They are not the same if they depend on the shape of the parameter: t + n for one of [n].
    return common == commonStates ? update : try elaborate(parameter, gradient, common: [])
  }

  /// Runs the body of the optimizer, whose states named in `common` are those of all parameters, and returns what
  /// it leaves.
  private func elaborate(
    _ parameter: TrainedParameter, _ gradient: NodeID, common: Set<String>
  ) throws -> Update {
    let callable = optimizer.declared.callable
    // The optimizer sees dimensions without names: whatever fits one parameter fits all.
    let dimensions = parameter.variable.axes.map {
      Dimension(size: .named($0.name, $0.extent), axis: $0)
    }
    let place = callable.name.span
    let given = [parameter.node, gradient].map { node in
      Given(
        label: nil,
        value: .tensor(TensorValue(node: node, dimensions: dimensions, element: .real)),
        span: place)
    }
    guard callable.data.count == 2 else {
      throw builder.report(
        "an optimizer takes a parameter and its gradient: (p: [...], g: [...])",
        at: callable.signatureSpan)
    }
    var frame = Frame(optimizer.declared.globals)
    frame.locals = optimizer.configuration
    frame.updated = parameter.variable.name
    frame.commonStates = common
    frame.callable = callable
    return try builder.within(frame) {
      if let fault = try builder.fit(callable.data, given, of: callable) {
        throw builder.report(fault)
      }
      _ = try builder.results(of: callable)
      if builder.frame.hasFailedNext { throw Reported() }
      let name = callable.data[0].name
      guard let next = builder.frame.nexts[name.text] else {
        throw builder.report(
          "the optimizer '\(callable.name)' never gives '\(name)' its next value",
          at: callable.name.span,
          help: "write next \(name) = \(name) - lr * \(callable.data[1].name)")
      }
      let states = builder.frame.states.map { state in
        UpdatedState(
          variable: state.variable, initial: state.initial,
          next: builder.frame.nexts[state.name]?.value.node ?? state.value.node)
      }
      return Update(next: next.value.node, states: states)
    }
  }
}

extension ElaboratedModel {
  /// The learning rate of the optimizer, its argument `lr`; nil if it has none that is a number, or if this
  /// is a graph for inference.
  package var learningRate: NodeID? { updater?.learningRate }

  /// Returns what the optimizer of `train` makes of `parameter`, given the node of its gradient, which
  /// has axes of the parameter only. The nodes are added to the graph.
  ///
  /// Throws the errors of the optimizer's body for a parameter of this shape.
  package func update(
    parameter: TrainedParameter, gradient: NodeID
  ) throws(Diagnostics) -> Update {
    guard let updater else {
      return Update(next: parameter.node, states: [])
    }
    return try updater.update(parameter, gradient: gradient)
  }
}
