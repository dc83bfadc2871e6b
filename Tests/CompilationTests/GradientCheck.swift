// The derivatives of a model as it is written: against central differences, and compiled.

import Compilation
import Elaboration
import Graph
import Language
import TestSupport
import Testing
import Training

/// Returns the training step of the model `text`, in the graph of `mode`; nil if it has errors, which are
/// recorded.
func trainingStep(
  _ text: String, _ name: String, mode: Mode = .training,
  location: SourceLocation = #_sourceLocation
) throws -> TrainingStep? {
  let file = try ModelFile(SourceFile(path: "\(name).grad", text: text))
  do {
    try file.check()
  } catch let errors as ModelErrors {
    let rendered = DiagnosticRenderer().render(errors.diagnostics)
    Issue.record("\(rendered)", sourceLocation: location)
    return nil
  }
  return try compileTrainingStep(try file.elaborator.trainingModel(mode: mode))
}

/// Whether a state is a mean of squares or a count of steps, which are never below 0.
private func isNeverNegative(_ variable: GraphVariable) -> Bool {
  variable.role == .state && [".sd2", ".v", ".t"].contains { variable.name.hasSuffix($0) }
}

/// Expects the derivatives of the model `text` to be those of its loss, and the compiled step to compute
/// what the reference does. Parameters, states and inputs are drawn between −1 and 1.
func expectGradients(
  _ text: String, _ name: String, mode: Mode = .training,
  location: SourceLocation = #_sourceLocation
) throws {
  guard let step = try trainingStep(text, name, mode: mode, location: location) else { return }
  let graph = step.graph
  #expect(graph.faults(below: step.outputs.map(\.node)).isEmpty, sourceLocation: location)
  var drawn = RandomValues(seed: 5, in: -1...1)
  var values: [GraphVariable: Tensor] = [:]
  for variable in step.variables {
    var value = drawn(variable)
    if isNeverNegative(variable) { value.elements = value.elements.map(\.magnitude) }
    drawn[variable] = value
    values[variable] = value
  }
  func evaluate(_ node: NodeID, _ values: [GraphVariable: Tensor]) -> Tensor {
    var evaluator = Evaluator(
      graph, variables: { values[$0]! },
      randomNumbers: { randomReference($0, seed: 1, step: 2) })
    return evaluator.value(of: node)
  }
  // A step of 1e-5 errs by h²·f‴/6 and by rounding, ε·f/h: both near 1e-9 for losses near 10.
  let h = 1e-5
  for (parameter, gradient) in zip(step.model.parameters, step.optimizedGradients) {
    let variable = parameter.variable
    let derived = evaluate(gradient.node, values).arranged(variable.axes).elements
    for place in stride(from: 0, to: derived.count, by: max(derived.count / 7, 1)) {
      let sides = [h, -h].map { shift in
        var moved = values
        moved[variable]!.elements[place] += shift
        return evaluate(step.loss, moved).elements[0]
      }
      let difference = (sides[0] - sides[1]) / (2 * h)
      #expect(
        abs(difference - derived[place]) <= 1e-6 * max(1, abs(difference)),
        "\(variable.name)[\(place)]", sourceLocation: location)
    }
  }
  // Sums of some dozen numbers near 1, each rounded to 24 bits.
  let scale = graph.constant(10)
  let roots = step.outputs.map(\.node)
  try expect(
    roots.map { Claim($0, within: 60, of: scale, in: graph) }, in: graph, drawn, location: location)
}
