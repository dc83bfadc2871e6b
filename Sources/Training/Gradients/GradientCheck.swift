// Checks the gradients that a model is trained with: as compiled, in float32, against differences of the
// loss as written and against the derivatives without any rewriting, both in Float64.

import CodeGeneration
import Compilation
import Differentiation
import Elaboration
import Graph
import Language
import Rewriting

/// What became of the gradient of a parameter.
package struct CheckedGradient {
  /// The parameter's path.
  package let name: String
  /// The extents of its axes.
  package let shape: [Int]
  /// Its largest element, by magnitude.
  package let largest: Double
  /// The largest relative error of the compiled gradient against differences, over random directions; nil
  /// where the loss is so large beside its slope that differences are rounding alone.
  package let differencesError: Double?
  /// The largest error of an element of the compiled gradient against the unoptimised graph, relative to
  /// the largest element.
  package let graphError: Double
  /// Whether the loss depends on the parameter at all.
  let isUsed: Bool
  /// Where the parameter is declared.
  let span: Span

  /// The larger one of both errors.
  package var error: Double { max(differencesError ?? 0, graphError) }
}

/// The gradients of a model, checked at one point.
package struct GradientReport {
  /// The rows of the batch; nil where nothing has rows.
  package let rows: Int?
  /// The largest error that is allowed.
  package let tolerance: Double
  /// What became of each parameter, in the order of the declarations.
  package let gradients: [CheckedGradient]
  /// What is wrong, if anything is.
  package let diagnostic: Diagnostic?

  /// What is right, and yet shows nothing: gradients that are 0 throughout.
  package var warnings: [Diagnostic] {
    gradients.filter { $0.largest == 0 && $0.error <= tolerance }.map { gradient in
      var warning = Diagnostic(
        "the gradient of '\(gradient.name)' is 0 throughout", at: gradient.span,
        notes: [
          gradient.isUsed
            ? "the loss does not change with it where it is checked, so nothing is proved of it"
            : "the loss does not depend on it"
        ])
      warning.severity = .warning
      return warning
    }
  }
}

/// The relative error that is allowed where none is given: some hundred times what rounding to float32
/// leaves in the gradients of deep models.
package let defaultGradientTolerance = 1e-3

/// How many random directions are tried for each parameter.
private let directionCount = 2

/// Checks the gradient of each parameter that `file` trains, on rows of its data, or on random ones where
/// it has none.
///
/// The derivatives and rules are those of the compiled gradient; tests give wrong ones. Throws as
/// `TrainingRun` does, `Diagnostic` if the loss is not finite or the model too large to be evaluated.
package func checkGradients(
  of file: ModelFile, seed: Int? = nil, tolerance: Double = defaultGradientTolerance,
  derivatives: DerivativeTable = .standard, rules: [Rule] = Rule.all
) throws -> GradientReport {
  let batch = try affordableBatch(file)
  let run = try TrainingRun(
    file, seed: seed, benchmark: BenchmarkData(batches: 1), batch: batch, derivatives: derivatives,
    rules: rules)
  let comparison = try GradientComparison(run, tolerance: tolerance, derivatives)
  let gradients = try comparison.gradients()
  let failed = gradients.first { !($0.error <= tolerance) }
  return GradientReport(
    rows: batch, tolerance: tolerance, gradients: gradients,
    diagnostic: try failed.map { try comparison.diagnostic($0, of: gradients) })
}

/// The compiled gradients of a model beside what they should be.
struct GradientComparison {
  let run: TrainingRun
  let point: GradientPoint
  let tolerance: Double
  /// The derivatives of the loss as it is written, without any rewriting.
  let written: Gradient
  /// The reference, with all that was computed so far.
  private let reference: Evaluator

  /// Evaluates the loss of `run` and its derivatives. Throws `Diagnostic` if the loss is no finite number.
  init(_ run: TrainingRun, tolerance: Double, _ derivatives: DerivativeTable) throws {
    self.run = run
    self.tolerance = tolerance
    let step = run.step
    written = differentiate(
      step.loss, withRespectTo: step.model.parameters.map(\.node), in: step.graph, by: derivatives)
    var point = try GradientPoint(run, noise: GradientPoint.noises[0])
    var evaluator = point.evaluator(of: step.graph)
    var loss = evaluator.value(of: step.loss).elements[0]
    for noise in GradientPoint.noises.dropFirst() where !loss.isFinite {
      point = try GradientPoint(run, noise: noise)
      evaluator = point.evaluator(of: step.graph)
      loss = evaluator.value(of: step.loss).elements[0]
    }
    self.point = point
    guard loss.isFinite else {
      throw Diagnostic(
        "the loss is \(CheckPrecision.float64.text(loss)) where its gradients are checked",
        at: run.file.train?.setting("loss")?.span ?? run.file.train?.span
          ?? Span(run.file.source, 0, 0),
        notes: ["the parameters have their initial values there"])
    }
    for parameter in step.model.parameters {
      _ = evaluator.value(of: written.cotangents[parameter.node]!)
    }
    reference = evaluator
  }

  /// What evaluates nodes of the step's graph at the point.
  var evaluator: Evaluator { reference }

  /// Returns what becomes of each parameter's gradient. Throws what is a fault of gradc.
  func gradients() throws -> [CheckedGradient] {
    let step = run.step
    let parameters = step.model.parameters
    let compiled = try native(
      zip(parameters, step.optimizedGradients).map { parameter, gradient in
        (gradient.name, gradient.node, parameter.variable.axes)
      })
    var evaluator = reference
    let expected = parameters.map { parameter in
      evaluator.value(of: written.cotangents[parameter.node]!).arranged(parameter.variable.axes)
        .elements
    }
    // A gradient that is 0 but for rounding, as that of a bias in front of a normalisation, is measured
    // by the others.
    let floor = 1e-3 * (expected.joined().map(\.magnitude).max() ?? 0)
    return parameters.indices.map { index in
      let variable = parameters[index].variable
      let gradient = compiled[index]
      let largest = expected[index].map(\.magnitude).max() ?? 0
      let difference = zip(gradient, expected[index]).map { ($0 - $1).magnitude }
      return CheckedGradient(
        name: variable.name, shape: variable.axes.map(\.extent), largest: largest,
        differencesError: differencesError(
          of: Tensor(axes: variable.axes, elements: gradient), at: parameters[index].node,
          variable.name, floor: floor),
        graphError: difference.map { relativeError($0, to: max(largest, floor)) }.max() ?? 0,
        isUsed: step.graph.constantValue(written.cotangents[parameters[index].node]!) == nil,
        span: parameters[index].span)
    }
  }

  /// The largest error of `gradient` against differences of the loss as `parameter` changes.
  private func differencesError(
    of gradient: Tensor, at parameter: NodeID, _ name: String, floor: Double
  ) -> Double? {
    let step = run.step
    let differences = Differences(step.graph, around: reference)
    let dependents = step.graph.dependents(of: parameter, below: step.loss)
    let norm = floor * Double(gradient.elements.count).squareRoot()
    return (0..<directionCount).compactMap { number in
      differences.error(
        of: gradient, of: step.loss, weight: Tensor(1), at: parameter,
        along: normalNumbers(
          gradient.elements.count, seed: point.seed, stream: "direction \(number) \(name)"),
        forgetting: dependents, floor: norm, tolerance: tolerance)
    }.max()
  }

  /// Returns the elements of each of `values`, nodes of the step's graph, by native code.
  func native(
    _ values: [(name: String, node: NodeID, axes: [Axis]?)]
  ) throws -> [[Double]] {
    let name = "checked_values"
    let module = try CompiledModule([run.step.function(name, computing: values)], title: name)
    guard let function = module.functions[name] else { return [] }
    let memory = try FunctionMemory(function)
    point.fill(memory)
    memory.call(module.function(name), seed: point.seed)
    return values.map { memory.output($0.name).map { Double($0) } }
  }
}

extension Graph {
  /// Returns the nodes below `root`, itself included, that depend on `source`, dependencies first.
  func dependents(of source: NodeID, below root: NodeID) -> [NodeID] {
    var isDependent: Set<NodeID> = [source]
    return ordered(from: [root]).filter { id in
      guard dependencies(id).contains(where: isDependent.contains) else { return false }
      isDependent.insert(id)
      return true
    }
  }
}
