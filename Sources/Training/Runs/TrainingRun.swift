// A training run: data in, epochs in C, reports out.

import CodeGeneration
import Compilation
import Elaboration
import Execution
import Graph
import Language

/// A model that is being trained.
package final class TrainingRun {
  /// The compiled step, with all its stages.
  package let step: TrainingStep
  package let module: CompiledModule
  /// The seed of initial values, split and order.
  package let seed: Int
  package let batch: Int
  /// All steps of the run, and how many make an epoch.
  package let stepCount: Int
  package let stepsPerEpoch: Int
  private let file: ModelFile
  private let memory: FunctionMemory
  private let data: ModelData?
  private let source: RowSource
  private let trainingRows: [Int32]
  private let validationRows: [Int32]
  private let validation: Evaluation?
  private var epochOrder: [Int32] = []

  /// Elaborates, compiles and allocates what `file` trains, and sets its initial values.
  ///
  /// Without data of its own, the model gets `randomBatches` random batches; nil makes missing data
  /// an error. Throws `ModelErrors`, `Diagnostics`, `Diagnostic`, `OutOfMemory`, or what is a fault
  /// of gradc.
  package init(_ file: ModelFile, seed: Int? = nil, randomBatches: Int? = nil) throws {
    try file.check()
    self.file = file
    let model = try file.elaborator.trainingModel()
    let settings = model.settings
    step = try compileTrainingStep(model)
    module = try CompiledModule(try step.functions(), title: "model \(model.name)")
    self.seed = seed ?? settings.seed?.value ?? 0
    batch = settings.batch?.value ?? 1
    let hasRows = model.inputs.contains(where: \.isBatched)

    data = settings.data == nil ? nil : try loadData(of: file)
    let epoch = module.functions["train_step"]!.epoch!
    if let data, hasRows {
      source = try RowSource(epoch, from: data.rows)
      let parts = split(
        count: data.rows.rowCount, fraction: settings.validate?.value ?? 0,
        seed: UInt64(truncatingIfNeeded: self.seed))
      trainingRows = parts.training
      validationRows = parts.validation
    } else {
      guard let randomBatches = hasRows ? randomBatches : randomBatches ?? 1 else {
        throw missingData(file, model)
      }
      source = try RowSource(
        random: hasRows ? randomBatches * batch : 0, epoch,
        seed: UInt64(truncatingIfNeeded: self.seed))
      trainingRows = hasRows ? (0..<Int32(randomBatches * batch)).map { $0 } : [0]
      validationRows = []
    }
    if hasRows, trainingRows.count < batch { throw tooFewRows(trainingRows.count, settings) }
    stepsPerEpoch = max(trainingRows.count / max(batch, 1), 1)
    stepCount = settings.steps?.value ?? (settings.epochs?.value ?? 1) * stepsPerEpoch

    memory = try FunctionMemory(module.functions["train_step"]!)
    let initialize = try FunctionMemory(module.functions["initialize"]!, model: memory.model)
    initialize.call(
      module.function("initialize"), seed: UInt32(truncatingIfNeeded: self.seed))
    for field in data?.fixed.fields ?? [] { memory.set(field.name, to: field.values) }
    validation =
      validationRows.isEmpty
      ? nil
      : try Evaluation(
        file, rowCount: validationRows.count, batch: batch, data: data, model: memory.model,
        variables: step.variables)
    memory.set("steps", to: [Float(stepCount)])
    memory.set("epochs", to: [Float(settings.epochs?.value ?? 1)])
  }

  /// The number of floats that one step needs beside parameters and data.
  package var arenaCount: Int { memory.function.program.arenaCount }

  /// Runs `count` steps from `first` on and returns the sum of their losses.
  ///
  /// Steps take the batches of their epoch, in an order of the rows that seed and epoch decide.
  /// Requires: the steps lie in one epoch.
  package func run(from first: Int, count: Int) -> Double {
    let epoch = first / stepsPerEpoch
    let position = first % stepsPerEpoch
    if position == 0 || epochOrder.isEmpty {
      let order = shuffledOrder(
        count: trainingRows.count, seed: UInt64(truncatingIfNeeded: seed), epoch: epoch)
      epochOrder = order.map { trainingRows[Int($0)] }
    }
    memory.set("epoch", to: [Float(epoch)])
    var total = 0.0
    epochOrder.withUnsafeBufferPointer { order in
      module.epoch("train_step")(
        memory.model.parameters.start, memory.model.states.start, memory.inputs.start,
        memory.outputs.start, memory.arena.start, UInt32(truncatingIfNeeded: seed),
        source.addresses, order.baseAddress! + position * batch, count, first, &total)
    }
    return total
  }

  /// Trains to the end. `advanced` hears of steps, `reported` of epochs.
  ///
  /// `milliseconds` gives the time since the process started.
  package func train(
    milliseconds: () -> Double, advanced: (_ step: Int, _ epoch: Int, _ loss: Double) -> Void,
    reported: (EpochReport) -> Void
  ) throws -> RunReport {
    var done = 0
    var firstStep = 0.0
    var training = Measures(loss: .nan)
    var held: Measures?
    let isCounted = step.model.settings.epochs != nil || step.model.settings.steps == nil
    let epochs = (stepCount + stepsPerEpoch - 1) / stepsPerEpoch
    // A run counted in steps may have no epochs to speak of: it reports twenty times.
    let reportSteps = isCounted ? stepsPerEpoch : max(stepsPerEpoch, stepCount / 20)
    var (total, counted) = (0.0, 0)
    while done < stepCount {
      let left = min(stepsPerEpoch - done % stepsPerEpoch, stepCount - done)
      // The first step alone, as its time is reported; then chunks that keep the display moving.
      let count = done == 0 ? 1 : min(left, 64)
      let loss = run(from: done, count: count)
      if done == 0 { firstStep = milliseconds() }
      done += count
      total += loss
      counted += count
      advanced(done, (done - 1) / stepsPerEpoch + 1, loss / Double(count))
      guard done % reportSteps == 0 || done == stepCount else { continue }
      training = Measures(loss: total / Double(counted))
      held = validation?.measure(validationRows)
      (total, counted) = (0, 0)
      reported(
        EpochReport(
          epoch: isCounted ? (done - 1) / stepsPerEpoch + 1 : nil,
          epochs: isCounted ? epochs : nil, step: done, steps: stepCount, train: training,
          validation: held))
    }
    if validation == nil, !step.model.reports.isEmpty {
      let rows = step.model.inputs.contains(where: \.isBatched) ? trainingRows : [0]
      let final = try Evaluation(
        file, rowCount: rows.count, batch: min(batch, rows.count), data: data, model: memory.model,
        variables: step.variables)
      training = Measures(loss: training.loss, metrics: final.measure(rows).metrics)
    }
    return RunReport(
      train: training, validation: held, steps: done, firstStepMilliseconds: firstStep)
  }

  // MARK: Weights

  /// The parameters as they are now.
  package func weights() -> SafeTensors {
    let tensors = step.model.parameters.map { parameter in
      let buffer = memory.function.buffer(parameter.variable.name, .parameters)!
      return SafeTensors.Tensor(
        name: parameter.variable.name, shape: parameter.variable.axes.map(\.extent),
        values: (0..<buffer.count).map { memory.model.parameters.start[buffer.offset + $0] })
    }
    return SafeTensors(tensors: tensors, metadata: ["model": step.model.name, "format": "gradc"])
  }
}

private func missingData(_ file: ModelFile, _ model: ElaboratedModel) -> Diagnostic {
  let train = file.tree.declarations.lazy.compactMap { declaration in
    if case .train(let train) = declaration { train } else { nil }
  }.first
  return Diagnostic(
    "the training of '\(model.name)' has no data",
    at: train?.model.span ?? Span(file.source, 0, 0),
    help: "name a data block: data = …")
}

private func tooFewRows(_ rows: Int, _ settings: TrainSettings) -> Diagnostic {
  let batch = settings.batch!
  return Diagnostic(
    "a batch of \(batch.value) is more than the \(rows) rows to train on", at: batch.span,
    help: "choose a batch of at most \(rows)")
}
