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
  /// Whether it brings along the functions of <math.h> that it calls.
  package var isFreestanding = false
  /// Whether there is a program that trains on the model's data.
  package var hasProgram = false

  package init() {}
}

/// Returns the library `name` of what `model` trains, with its results as `inference` computes them.
///
/// Both have batches of the same size. `data` are the functions of its data block, and `evaluations` the
/// model as it is evaluated: for a batch, and for the rest of the rows. Throws as `compileTrainingStep` does.
package func exportTraining(
  _ model: ElaboratedModel, inference: ElaboratedModel, evaluations: [ElaboratedModel] = [],
  data: DataFunctions?, name: String, title: String, folder: String, _ options: ExportOptions
) throws -> PortableLibrary {
  let step = try compileTrainingStep(model, form: .loops)
  let compiled = try step.functions(form: .loops)
  let kinds: [PortableFunction.Kind] =
    step.pass == nil ? [.initialize, .step] : [.initialize, .pass, .step]
  var functions = zip(kinds, compiled).map { kind, function in
    PortableFunction(kind, function.graph, function.program, epoch: function.epoch)
  }
  // Parameters and states lie where training has them.
  let kept = step.variables.filter { $0.role != .input }
  functions.append(try prediction(inference, variables: kept))
  for (kind, evaluated) in zip([PortableFunction.Kind.evaluate, .evaluateRest], evaluations) {
    let function = try compileEvaluation(
      evaluated, name: kind.rawValue, variables: kept, form: .loops)
    functions.append(
      PortableFunction(kind, function.graph, function.program, epoch: function.epoch))
  }
  functions += data?.portable ?? []
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
/// any. `data` are the functions of its data block. Throws as `compileEvaluation` does.
package func exportInference(
  _ inference: ElaboratedModel, data: DataFunctions?, name: String, title: String,
  weights: PortableWeights? = nil, folder: String, precision: Precision
) throws -> PortableLibrary {
  PortableLibrary(
    name: name, title: title, precision: precision,
    functions: [try prediction(inference, variables: inference.kept)]
      + (data?.portable ?? []).filter { $0.kind == .prepare || weights == nil },
    weights: weights, folder: folder)
}

extension DataFunctions {
  /// The functions as those of a library.
  fileprivate var portable: [PortableFunction] {
    let summary = summarize.map { PortableFunction(.summarize, $0.graph, $0.program) }
    return [summary].compactMap { $0 } + [
      PortableFunction(.prepare, prepare.graph, prepare.program)
    ]
  }
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
