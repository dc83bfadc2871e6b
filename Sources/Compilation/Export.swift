// A model as a library of plain C: which functions it has, and what is said of their values.

import CodeGeneration
import Differentiation
import Elaboration
import Graph
import Rewriting
import Scheduling

/// What an exported library is made of.
package struct ExportOptions: Sendable {
  package var precision = Precision.float
  /// Whether the library trains, or computes results only.
  package var trains = true
  /// Whether it has the check of its derivatives.
  package var checksItself = false

  package init() {}
}

/// Returns the library `name` of what `model` trains, with its results as `inference` computes them.
///
/// Both have batches of the same size. Throws as `compileTrainingStep` does.
package func exportTraining(
  _ model: ElaboratedModel, inference: ElaboratedModel, name: String, title: String,
  folder: String, _ options: ExportOptions
) throws -> PortableLibrary {
  let step = try compileTrainingStep(model, form: .loops)
  let compiled = try step.functions(form: .loops)
  var functions = [
    PortableFunction(.initialize, compiled[0].graph, compiled[0].program),
    PortableFunction(.step, compiled[1].graph, compiled[1].program, epoch: compiled[1].epoch),
  ]
  // Parameters and states lie where training has them.
  let kept = step.variables.filter { $0.role != .input }
  functions.append(try prediction(inference, variables: kept))
  if options.checksItself {
    let values =
      [(name: "loss", node: step.outputs[0].node, axes: [Axis]?.some([]))]
      + zip(step.model.parameters, step.optimizedGradients).map { parameter, gradient in
        (name: gradient.name, node: gradient.node, axes: parameter.variable.axes)
      }
    let function = step.function("gradient", computing: values, form: .loops)
    functions.append(PortableFunction(.gradient, function.graph, function.program))
  }
  return PortableLibrary(
    name: name, title: title, precision: options.precision, functions: functions,
    notes: step.derivativeNotes, folder: folder)
}

/// Returns the library `name` of the results of `inference` alone, with its weights inside if there are
/// any. Throws as `compileEvaluation` does.
package func exportInference(
  _ inference: ElaboratedModel, name: String, title: String, weights: PortableWeights? = nil,
  folder: String, precision: Precision
) throws -> PortableLibrary {
  PortableLibrary(
    name: name, title: title, precision: precision,
    functions: [try prediction(inference, variables: inference.kept)], weights: weights,
    folder: folder)
}

private func prediction(
  _ inference: ElaboratedModel, variables: [Variable]
) throws -> PortableFunction {
  let function = try compileEvaluation(
    inference, name: "predict", variables: variables, form: .loops)
  return PortableFunction(.predict, function.graph, function.program)
}

extension TrainingStep {
  /// For each derivative that has a name, the rules of differentiation that it was put together by.
  fileprivate var derivativeNotes: [String: String] {
    var rules: [String: [String]] = [:]
    for contribution in gradient.steps {
      guard let name = graph.name(contribution.operand) else { continue }
      let formula = DerivativeTable.standard.rules[contribution.key]?.formula ?? ""
      let text = "the rule of \(contribution.key.name): \(formula)"
      if rules["∂loss/∂\(name)", default: []].contains(text) { continue }
      rules["∂loss/∂\(name)", default: []].append(text)
    }
    return rules.mapValues { $0.joined(separator: "; ") }
  }
}
