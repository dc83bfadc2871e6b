// The optimizer, written in the language, applied to one parameter at a time.

import Graph
import Language

/// Builds updates of parameters in the graph of their model.
final class Updater {
  private let builder: Builder
  private let optimizer: ConfiguredOptimizer
  /// What the body makes of all parameters of a shape; nil where each has an update of its own.
  private var templates: [[Axis]: UpdateTemplate?] = [:]
  private var standInCount = 0
  /// The names of the states that all parameters have in common; nil before the first parameter.
  private var commonNames: Set<String>?
  /// These states, as the first update goes on with them.
  private var commonStates: [UpdatedState] = []

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

  /// Runs the body of the optimizer for each shape among `parameters`. Updates of parameters of these shapes take
  /// no more than building nodes.
  ///
  /// Throws the errors of the body for the first shape that has some.
  func prepare(for parameters: [TrainedParameter]) throws(Diagnostics) {
    for parameter in parameters where template(for: parameter) == nil {
      // Errors are those of a parameter that there is.
      _ = try update(parameter, gradient: parameter.node)
    }
  }

  /// Returns the update of `parameter`, whose gradient has no axes but its own.
  func update(_ parameter: TrainedParameter, gradient: NodeID) throws(Diagnostics) -> Update {
    if let template = template(for: parameter) { return template.update(of: parameter, gradient) }
    builder.diagnostics = []
    let update = try? elaborate(parameter, gradient)
    if let update, builder.diagnostics.isEmpty { return update }
    throw Diagnostics(all: builder.diagnostics.sortedByPlace())
  }

  /// Returns what the body makes of all parameters that have the shape of `parameter`; nil if each has an update
  /// of its own, or the body has errors.
  private func template(for parameter: TrainedParameter) -> UpdateTemplate? {
    let axes = parameter.variable.axes
    if let known = templates[axes] { return known }
    builder.diagnostics = []
    if commonNames == nil { commonNames = findCommonStates(of: parameter) }
    let template = try? UpdateTemplate(standIn(for: parameter), in: builder.graph, by: elaborate)
    let isSound = builder.diagnostics.isEmpty
    templates[axes] = .some(isSound ? template : nil)
    return isSound ? template : nil
  }

  private func standIn(for parameter: TrainedParameter) -> StandIn {
    standInCount += 1
    return StandIn(for: parameter, number: standInCount, in: builder.graph)
  }

  /// Returns the names of the states that all parameters have in common, `example` being one of them; none if
  /// the body has errors.
  private func findCommonStates(of example: TrainedParameter) -> Set<String> {
    let standIn = standIn(for: example)
    let update = try? elaborate(standIn.parameter, standIn.gradient, common: [])
    guard let update, builder.diagnostics.isEmpty else { return [] }
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
