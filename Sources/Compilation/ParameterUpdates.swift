// What a step does to the parameters: gradients are averaged over its batches and limited, the optimizer
// updates each parameter, and averages of the parameters follow.
//
// What a step computes for one batch is a pass. Where it has several, all but the last add their gradients
// to sums, and the last one is that of the update.

import Elaboration
import Graph

/// What a step makes of the gradients of a batch.
struct ParameterUpdates {
  /// The update of each parameter, with all states that are kept for it.
  var updates: [Update]
  /// The states of all updates, each once.
  var states: [UpdatedState] {
    var seen: Set<Variable> = []
    return updates.flatMap(\.states).filter { seen.insert($0.variable).inserted }
  }
  /// The states that are averages of the parameters; none without `average`.
  var averages: [Variable] = []
  /// Where a step sees several batches, the sums of the gradients of each parameter, which all batches but the
  /// last go on with, as states and with their next values. The update is that of the last batch.
  let sums: [(variable: Variable, next: NodeID)]

  /// Updates the parameters of `model`, whose gradients for a batch are `gradients`.
  ///
  /// Throws the errors of the optimizer's body.
  init(of model: ElaboratedModel, _ gradients: [NodeID]) throws {
    let graph = model.graph
    let count = model.settings.batchesPerStep
    sums = count > 1 ? added(gradients, of: model.parameters, in: graph) : []
    let means =
      count > 1
      ? sums.map { graph.divide($0.next, graph.constant(Double(count))) } : gradients
    let limited = clipped(means, to: model.settings.clip?.value, in: graph)
    updates = try zip(model.parameters, limited).map { parameter, gradient in
      try model.update(parameter: parameter, gradient: gradient)
    }
    for (place, parameter) in model.parameters.enumerated() {
      if let decay = model.averageDecay {
        let average = average(of: parameter, updates[place], keeping: decay, in: graph)
        averages.append(average.variable)
        updates[place] = updates[place].adding(average)
      }
      if count > 1 {
        let zero = graph.constant(0)
        updates[place] = updates[place].adding(
          UpdatedState(variable: sums[place].variable, initial: zero, next: zero))
      }
    }
  }
}

extension Update {
  /// Returns the same update with one more state.
  fileprivate func adding(_ state: UpdatedState) -> Update {
    Update(next: next, states: states + [state])
  }
}

/// Returns the sums to which `gradients` are added, as states, and what these become.
private func added(
  _ gradients: [NodeID], of parameters: [TrainedParameter], in graph: Graph
) -> [(variable: Variable, next: NodeID)] {
  zip(parameters, gradients).map { parameter, gradient in
    let (variable, value) = graph.state("gradient-sum", of: parameter)
    return (variable, graph.sum([(value, 1), (gradient, 1)]))
  }
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
