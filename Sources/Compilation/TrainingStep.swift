// The whole pipeline: from an elaborated model to the program of its training step.

import Differentiation
import Elaboration
import Execution
import Graph
import Rewriting
import Scheduling

/// A value by name, in one stage of the pipeline.
package struct NamedNode {
  package let name: String
  package let node: NodeID
}

/// A training step, with what it was in each stage: for `emit` and `explain`.
package struct TrainingStep {
  package let model: ElaboratedModel
  package let graph: Graph
  /// The loss as it is written in the model.
  package let loss: NodeID
  /// The loss by the algebraic rules, which is what is differentiated.
  package let simplifiedLoss: NodeID
  /// The derivatives as the table of rules gives them.
  package let gradient: Gradient
  /// The derivative of each parameter by the algebraic rules, in the order of the parameters.
  package let gradients: [NamedNode]
  /// The derivative of each parameter as it is computed.
  package let optimizedGradients: [NamedNode]
  /// Everything that the step computes, as it is computed: the loss and the next values.
  package let outputs: [NamedNode]
  /// The states of the optimizer, and what else is kept for each parameter; those of the model are the
  /// model's.
  package let states: [UpdatedState]
  /// The states that are averages of the parameters, in their order; none without `average`.
  package let averages: [Variable]
  /// The states that are sums of the parameters' gradients, in their order, all 0 between two steps; none
  /// where a step sees one batch.
  package let gradientSums: [Variable]
  /// The rules that fired on the loss, on the derivatives, and in the last phases.
  package let logs: Logs
  /// How long rewriting, differentiation and the rest took.
  package let times: CompilationTimes
  /// Parameters, states and inputs in the order in which they lie in memory.
  package let variables: [Variable]
  package let program: Program
  /// What is done with each batch of a step but the last, which `program` is for; nil where a step sees one
  /// batch.
  package let pass: Pass?

  /// The number of floats that the step needs for each of its batches, beside what lasts.
  package var arenaCount: Int { max(program.arenaCount, pass?.program.arenaCount ?? 0) }

  /// What a step does with a batch before its last.
  package struct Pass {
    /// All that is computed: the loss, the next values of the model's states, and the sums of gradients.
    package let outputs: [NamedNode]
    package let program: Program
  }
}

/// What rewriting did in each part of the pipeline.
package struct Logs {
  package var loss = RewriteLog()
  package var gradients = RewriteLog()
  package var step = RewriteLog()
}

/// Compiles one step of training: forward, backward and update in one function named `train_step`.
///
/// It is scheduled for native kernels unless `form` says otherwise. Throws the errors of the optimizer's
/// body, or `RuleQuarrel`.
package func compileTrainingStep(
  _ model: ElaboratedModel, rules: [Rule] = Rule.all, derivatives: DerivativeTable = .standard,
  form: Request.Form = .kernels
) throws -> TrainingStep {
  let graph = model.graph
  guard let written = model.loss else { throw MissingLoss() }
  var logs = Logs()
  var times = CompilationTimes()
  // The derivatives contain the loss, and the step both.
  var stable = NodeSet()
  func apply(
    _ roots: [NodeID], upTo phase: Phase, _ part: WritableKeyPath<Logs, RewriteLog>
  ) throws -> [NodeID] {
    let result = try times.measure("rewriting") {
      try rewrite(roots, in: graph, upTo: phase, rules: rules, stable: &stable)
    }
    logs[keyPath: part] = result.log
    return result.roots
  }

  // What indices are called is settled first; after that, each step means something. The next values
  // of states come along, so that what they share with the loss stays shared; they get no derivative.
  let changing = model.states.filter { $0.next != nil }
  let settled = try times.measure("rewriting") {
    try settlingNames([written] + changing.compactMap(\.next), in: graph)
  }
  let loss = settled[0]
  // The loss is specialized before it is differentiated: the derivative of a softmax is written with the
  // softmax itself, while e^u and Σ e^u, differentiated apart, can overflow where their quotient is finite.
  let simplified = try apply(settled, upTo: .specialize, \.loss)
  let simplifiedLoss = simplified[0]
  let parameters = model.parameters
  let gradient = times.measure("differentiation") {
    differentiate(
      simplifiedLoss, withRespectTo: parameters.map(\.node), in: graph, by: derivatives)
  }
  nameCotangents(gradient, in: graph)
  let derived = parameters.map { gradient.cotangents[$0.node]! }
  let gradients = try apply(derived, upTo: .simplify, \.gradients)
  let made = try times.measure("elaboration") { try ParameterUpdates(of: model, gradients) }
  let updates = made.updates
  let states = made.states

  let changes = zip(changing, simplified.dropFirst()).map { state, next in
    Request.Output(next, to: .next(state.variable), axes: state.variable.axes)
  }
  var outputs = [Request.Output(simplifiedLoss, to: .result("loss"), axes: [])]
  for (parameter, update) in zip(parameters, updates) {
    let variable = parameter.variable
    outputs.append(Request.Output(update.next, to: .next(variable), axes: variable.axes))
  }
  outputs += changes
  for state in states {
    outputs.append(
      Request.Output(state.next, to: .next(state.variable), axes: state.variable.axes))
  }
  let passOutputs =
    made.sums.isEmpty
    ? []
    : outputs.prefix(1) + changes
      + made.sums.map {
        Request.Output($0.next, to: .next($0.variable), axes: $0.variable.axes)
      }
  // The model's results come along, so that what they share with the derivatives bears their names.
  let results = model.results.map(\.node)
  let all = outputs + passOutputs
  let roots = try apply(all.map(\.node) + gradients + results, upTo: .stabilize, \.step)
  let optimized = Array(roots.dropLast(results.count))
  for (output, root) in zip(all, optimized) {
    if case .next = output.destination, graph.constantValue(root) == nil {
      graph.annotate(root, Origin(name: output.destination.label))
    }
  }
  let variables =
    parameters.map(\.variable) + model.states.map(\.variable) + states.map(\.variable)
    + inputVariables(of: model, below: optimized)
  func scheduled(_ name: String, _ outputs: [Request.Output], _ roots: ArraySlice<NodeID>)
    -> (Program, [NamedNode])
  {
    let request = Request(
      name: name, graph: graph,
      outputs: zip(outputs, roots).map { Request.Output($1, to: $0.destination, axes: $0.axes) },
      variables: variables, workspace: contractionWorkspace, form: form)
    let program = times.measure("scheduling") { schedule(request) }
    return (program, zip(outputs, roots).map { NamedNode(name: $0.destination.label, node: $1) })
  }
  let (program, computed) = scheduled("train_step", outputs, optimized[...])
  var pass: TrainingStep.Pass?
  if !passOutputs.isEmpty {
    let (program, computed) = scheduled("train_pass", passOutputs, optimized[outputs.count...])
    pass = TrainingStep.Pass(outputs: computed, program: program)
  }
  return TrainingStep(
    model: model, graph: graph, loss: loss, simplifiedLoss: simplifiedLoss, gradient: gradient,
    gradients: named(parameters, gradients),
    optimizedGradients: named(parameters, Array(optimized.suffix(parameters.count))),
    outputs: computed, states: states, averages: made.averages,
    gradientSums: made.sums.map(\.variable), logs: logs, times: times,
    variables: variables, program: program, pass: pass)
}

/// Returns `roots` with renamed indices moved out of the way: the same formulas, as a person reads them.
package func settlingNames(_ roots: [NodeID], in graph: Graph) throws -> [NodeID] {
  let rules = Rule.all.filter { $0.phase == .canonicalize && $0.name != "gather-down" }
  return try rewrite(roots, in: graph, upTo: .canonicalize, rules: rules).roots
}

/// A training step was asked of a model without a loss; the caller's mistake.
package struct MissingLoss: Error {}

private func named(_ parameters: [TrainedParameter], _ nodes: [NodeID]) -> [NamedNode] {
  zip(parameters, nodes).map { NamedNode(name: $0.variable.name, node: $1) }
}

/// Lets the cotangent of each value that has a name be called ∂loss/∂name.
private func nameCotangents(_ gradient: Gradient, in graph: Graph) {
  for step in gradient.steps {
    guard let name = graph.name(step.node), graph.constantValue(step.cotangent) == nil,
      !graph.axes(step.cotangent).isEmpty
    else { continue }
    graph.annotate(
      step.cotangent,
      Origin(
        name: "∂loss/∂\(name)", place: graph.origin(step.node).place, derivedBy: step.node))
  }
  for (source, cotangent) in gradient.cotangents.sorted(by: { $0.key < $1.key }) {
    guard let name = graph.name(source), graph.constantValue(cotangent) == nil else { continue }
    graph.annotate(
      cotangent,
      Origin(name: "∂loss/∂\(name)", place: graph.origin(source).place, derivedBy: source))
  }
}

/// The inputs of `model`, and the counters (`step`, `epoch`, …) that `roots` read.
func inputVariables(of model: ElaboratedModel, below roots: [NodeID]) -> [Variable] {
  var result = model.inputs.map(\.variable)
  for id in model.graph.reachable(from: roots) {
    if case .variable(let variable) = model.graph.operation(id), variable.role == .input,
      !result.contains(variable)
    {
      result.append(variable)
    }
  }
  return result
}

extension Request.Output.Destination {
  /// What the output is, in words.
  package var label: String {
    switch self {
    case .result(let name): name
    case .next(let variable): "next \(variable.name)"
    case .collection(let node): "collection \(node)"
    }
  }
}
