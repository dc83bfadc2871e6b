// What a step does to the parameters: gradients are averaged over its batches and limited, the optimizer
// updates each parameter, and averages of the parameters follow.

import Elaboration
import Graph

/// Returns the update of each parameter of `model`, whose gradients for a batch are `gradients`, with all
/// states that are kept for it, the states that are averages of the parameters, and those that are sums of
/// their gradients.
///
/// Throws the errors of the optimizer's body.
func parameterUpdates(
  of model: ElaboratedModel, _ gradients: [NodeID]
) throws -> (updates: [Update], averages: [Variable], gradientSums: [Variable]) {
  let graph = model.graph
  let accumulation = Accumulation(of: gradients, model)
  let limited = clipped(
    accumulation?.means ?? gradients, to: model.settings.clip?.value, in: graph)
  var updates = try zip(model.parameters, limited).map { parameter, gradient in
    try model.update(parameter: parameter, gradient: gradient)
  }
  var averages: [Variable] = []
  if let decay = model.averageDecay {
    for (place, parameter) in model.parameters.enumerated() {
      let average = average(of: parameter, updates[place], keeping: decay, in: graph)
      averages.append(average.variable)
      updates[place] = Update(
        next: updates[place].next, states: updates[place].states + [average])
    }
  }
  if let accumulation {
    for (place, parameter) in model.parameters.enumerated() {
      updates[place] = accumulation.delayed(updates[place], of: parameter, at: place, in: graph)
    }
  }
  return (updates, averages, accumulation?.variables ?? [])
}

/// Returns `gradients` as the setting `clip` limits them.
private func clipped(_ gradients: [NodeID], to limit: Clip?, in graph: Graph) -> [NodeID] {
  switch limit {
  case nil: return gradients
  case .norm(let limit):
    let squares = gradients.map { gradient in
      (graph.reduce(.sum, graph.power(gradient, 2), over: graph.axes(gradient)), 1.0)
    }
    let norm = graph.sqrt(graph.sum(squares))
    let bound = graph.constant(limit)
    let scale = graph.select(
      graph.apply(.less, bound, norm), graph.divide(bound, norm), graph.constant(1))
    return gradients.map { graph.multiply($0, scale) }
  case .value(let limit):
    // Both functions hand on what is no number, so that it does not go unseen.
    let (least, most) = (graph.constant(-limit), graph.constant(limit))
    return gradients.map { graph.apply(.min, graph.apply(.max, $0, least), most) }
  }
}

/// Returns the exponential moving average of `parameter` as a state: decay · average + (1 − decay) · next.
///
/// It starts from the initial value of the parameter.
private func average(
  of parameter: TrainedParameter, _ update: Update, keeping decay: NodeID, in graph: Graph
) -> UpdatedState {
  let (variable, old) = graph.state("moving-average", of: parameter)
  let share = graph.sum([(decay, -1)], constant: 1)
  let next = graph.sum([
    (graph.multiply(decay, old), 1), (graph.multiply(share, update.next), 1),
  ])
  return UpdatedState(variable: variable, initial: parameter.initial, next: next)
}

/// Gradients that are averaged over several batches, before one update.
///
/// What a step computes for one batch is a pass. Each adds its gradients to sums, which are states; the last
/// one updates the parameters by the means, and sets the sums back to 0.
private struct Accumulation {
  /// The means over the batches, right in the last pass.
  let means: [NodeID]
  /// The sums with the gradients of this pass.
  private let sums: [NodeID]
  /// The states that the sums are.
  let variables: [Variable]
  /// Whether this pass is the last one of its step.
  private let isLast: NodeID

  /// Averages `gradients` over the batches of a step of `model`; nil if it has only one.
  init?(of gradients: [NodeID], _ model: ElaboratedModel) {
    let count = model.settings.batchesPerStep
    guard count > 1 else { return nil }
    let graph = model.graph
    let pass = graph.variable(.counter("pass"))
    graph.annotate(pass, Origin(name: "pass"))
    isLast = graph.apply(.equal, pass, graph.constant(Double(count - 1)))
    let states = model.parameters.map { graph.state("gradient-sum", of: $0) }
    variables = states.map(\.variable)
    sums = zip(states, gradients).map { state, gradient in
      graph.sum([(state.value, 1), (gradient, 1)])
    }
    means = sums.map { graph.divide($0, graph.constant(Double(count))) }
  }

  /// Returns `update` of `parameter`, the one at `place`, as what happens in the last pass alone, with the sum
  /// as one more state.
  func delayed(
    _ update: Update, of parameter: TrainedParameter, at place: Int, in graph: Graph
  ) -> Update {
    let states = update.states.map { state in
      UpdatedState(
        variable: state.variable, initial: state.initial,
        next: graph.select(isLast, state.next, graph.variable(state.variable)))
    }
    let zero = graph.constant(0)
    let sum = UpdatedState(
      variable: variables[place], initial: zero, next: graph.select(isLast, zero, sums[place]))
    return Update(
      next: graph.select(isLast, update.next, parameter.node), states: states + [sum])
  }
}

extension Graph {
  /// Returns a state beside `parameter`, which has its axes, and its value during a step.
  ///
  /// `name` has a hyphen, which no state of an optimizer has in its name.
  fileprivate func state(
    _ name: String, of parameter: TrainedParameter
  ) -> (variable: Variable, value: NodeID) {
    let variable = Variable(
      .state, "\(parameter.variable.name).\(name)", axes: parameter.variable.axes)
    let value = self.variable(variable)
    annotate(value, Origin(name: variable.name))
    return (variable, value)
  }
}
