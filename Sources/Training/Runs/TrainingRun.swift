// A training run: data in, epochs in C, reports out.

import CodeGeneration
import Compilation
import Differentiation
import Elaboration
import Execution
import Language
import Rewriting

/// A model that is being trained.
package final class TrainingRun {
  /// The compiled step, with all its stages.
  package let step: TrainingStep
  /// The seed of initial values, split and order.
  package let seed: Int
  /// The number of rows in a batch; 1 where nothing has rows.
  package let batch: Int
  /// How many batches a step sees, each in a pass of its own.
  package let passes: Int
  /// All steps of the run.
  package let stepCount: Int
  /// How many steps go through the training rows once.
  package let stepsPerEpoch: Int
  /// How long it took to read the data of a run, or to make up what it gets instead.
  package let dataDuration: Duration
  /// How far the run is.
  package internal(set) var progress = RunProgress()
  /// The step of the last checkpoint that the run has written or goes on from.
  var savedStep: Int?
  let file: ModelFile
  private let module: CompiledModule
  private let epochCode: EpochCode
  package let memory: FunctionMemory
  let data: ModelData?
  private let source: RowSource
  let rows: RowOrder
  let rules: [Rule]
  /// The averages of parameters, by the names of these.
  let averages: [String: GraphVariable]
  /// The parameters and states of the model as they were when the run was at its best, in the order of
  /// `kept`; nil where nothing asks for them.
  var bestWeights: [Numbers]?
  private var epochOrder: [Int32] = []
  /// The hash of the data, which is taken when a checkpoint first needs it; nil where there are none.
  private(set) lazy var dataHash: String? = data?.hash.text

  /// Elaborates, compiles and allocates what `file` trains, and sets its initial values.
  ///
  /// A model without data of its own is run on what `benchmark` says; nil makes missing data an
  /// error. `batch` stands for the batch of the train block, and `derivatives` for gradc's own table.
  /// `statistics` stand for those of the training rows, if the data block has the same.
  /// Throws `ModelErrors`, `Diagnostics`, `Diagnostic`, `FileFailure`, `OutOfMemory`, or what is a
  /// fault of gradc.
  package init(
    _ file: ModelFile, seed: Int? = nil, benchmark: BenchmarkData? = nil, batch: Int? = nil,
    statistics: SavedStatistics? = nil, derivatives: DerivativeTable = .standard,
    rules: [Rule] = Rule.all
  ) throws {
    let model = try file.checkedTrainingModel(batch: batch)
    self.file = file
    self.rules = rules
    let settings = model.settings
    let seed = seed ?? settings.seed?.value ?? 0
    let batch = settings.batch?.value ?? 1
    let bits = UInt64(truncatingIfNeeded: seed)
    let hasRows = model.inputs.contains(where: \.isBatched)

    let clock = ContinuousClock()
    let start = clock.now
    let given = try benchmark?.path.map(GivenValues.init)
    let split: RowSplit?
    if settings.data == nil || given != nil {
      (split, data) = (nil, nil)
    } else {
      let parts = try RowSplit(settings, of: file, seed: bits)
      split = parts
      let choose = { (count: Int) in parts.parts(count).training }
      data = try loadData(
        of: file,
        statistics: statistics.map { .savedIfFitting($0, else: choose) } ?? .rows(choose),
        heldOut: settings.heldOut, isTrainedOn: true)
    }
    if data == nil, !model.inputs.isEmpty, benchmark == nil { throw missingData(file, model) }
    if let windows = data?.windows, hasRows {
      rows = try RowOrder(windows, settings, batch: batch)
    } else if let data, let split, hasRows {
      rows = RowOrder(
        shuffled: split.parts(data.rows.rowCount, heldOutFrom: data.heldOutStart))
    } else {
      let batches = max(benchmark?.batches ?? 1, settings.batchesPerStep)
      let (count, overflows) = batch.multipliedReportingOverflow(by: batches)
      guard !overflows, let count = Int32(exactly: count) else { throw tooManyRows(settings) }
      rows = RowOrder(fixed: hasRows ? count : 1)
    }
    let passes = settings.batchesPerStep
    let batchesPerEpoch = hasRows ? rows.rowsPerEpoch / batch : passes
    if batchesPerEpoch < passes { throw tooFewRows(rows, settings) }
    self.passes = passes
    stepsPerEpoch = batchesPerEpoch / passes
    if let stop = settings.stop, rows.validation.isEmpty, benchmark == nil {
      throw Diagnostic(
        "'stop' watches the rows that are held out, and there are none", at: stop.span)
    }
    stepCount = try TrainingRun.stepCount(settings, stepsPerEpoch)
    self.seed = seed
    self.batch = batch
    try given?.check(model, batches: batchesPerEpoch, of: batch)
    let loaded = clock.now

    let step = try compileTrainingStep(model, rules: rules, derivatives: derivatives)
    self.step = step
    averages = Dictionary(
      uniqueKeysWithValues: zip(model.parameters.map(\.variable.name), step.averages))
    module = try CompiledModule(
      try step.functions(rules: rules, readsWindows: given == nil), title: "model \(model.name)")
    let function = module.functions["train_step"]!
    epochCode = module.epoch("train_step")
    memory = try FunctionMemory(function, arenaCount: step.arenaCount)
    let filled = clock.now
    if let data {
      source = try RowSource(function.epoch!, from: data)
      for field in data.fixed.fields { memory.set(field.name, to: field.values) }
    } else if let given {
      source = try RowSource(given: given, function.epoch!, function.precision)
      for input in model.inputs where !input.isBatched {
        given.copy(input.variable, to: memory.input(input.variable.name))
      }
    } else {
      source = try RowSource(
        random: rows.training.count, function.epoch!, function.precision, seed: bits)
      for (position, input) in model.inputs.enumerated() where !input.isBatched {
        guard let values = memory.input(input.variable.name) else { continue }
        let key = (UInt32(truncatingIfNeeded: bits), .max - UInt32(position))
        fillRandomly(values, as: input.variable, key: key)
      }
    }
    dataDuration = start.duration(to: loaded) + filled.duration(to: clock.now)
    try initialize()
    for variable in model.kept { given?.copy(variable, to: memory.elements(variable)) }
    if given != nil { startAverages() }
    let epochs = (stepCount - 1) / stepsPerEpoch + 1
    memory.set(GraphVariable.counter("steps").name, to: [Double(stepCount)])
    memory.set(GraphVariable.counter("epochs").name, to: [Double(epochs)])
  }

  /// Sets parameters and states to their initial values. Throws `OutOfMemory`.
  func initialize() throws {
    let initial = try FunctionMemory(
      module.functions["initialize"]!, model: memory.model, within: memory.arena)
    initial.call(module.function("initialize"), seed: UInt32(truncatingIfNeeded: seed))
  }

  private static func stepCount(
    _ settings: TrainSettings, _ stepsPerEpoch: Int
  ) throws(Diagnostic) -> Int {
    if let steps = settings.steps { return steps.value }
    guard let epochs = settings.epochs else { return stepsPerEpoch }
    let (count, overflows) = epochs.value.multipliedReportingOverflow(by: stepsPerEpoch)
    if overflows { throw Diagnostic("'epochs' is too large", at: epochs.span) }
    return count
  }

  /// How many numbers one step needs beside parameters and data.
  package var arenaCount: Int { step.arenaCount }

  /// Runs `count` steps from `first` on and returns the sum of their losses, each the mean over the batches
  /// of the step.
  ///
  /// Steps take the batches of their epoch, in an order of the rows that seed and epoch decide; rows
  /// that are not data of the model stay in their order.
  /// Requires: the steps lie in one epoch.
  package func run(from first: Int, count: Int) -> Double {
    var total = 0.0
    runPasses(from: first * passes, count: count * passes, addingTo: &total)
    return total / Double(passes)
  }

  /// Runs `count` passes from `first` on, counted from the start of the run, and adds the loss of one after
  /// the other to `total`.
  ///
  /// Requires: the passes lie in one epoch.
  func runPasses(from first: Int, count: Int, addingTo total: inout Double) {
    let epoch = first / (stepsPerEpoch * passes)
    let position = first % (stepsPerEpoch * passes)
    if position == 0 || epochOrder.isEmpty {
      epochOrder = rows.order(seed: UInt64(truncatingIfNeeded: seed), epoch: epoch)
    }
    memory.set(GraphVariable.counter("epoch").name, to: [Double(epoch)])
    epochOrder.withUnsafeBufferPointer { order in
      memory.call(
        epochCode, seed: UInt32(truncatingIfNeeded: seed), data: source.addresses,
        order: order.baseAddress! + position * batch, steps: count, firstStep: first,
        totals: &total)
    }
  }

  /// Copies the rows of the pass at `pass` to the inputs, where a step of its own or an evaluator reads them.
  ///
  /// Requires: the last passes run were of its epoch.
  package func gatherRows(of pass: Int) {
    guard let epoch = memory.function.epoch else { return }
    source.copy(batchRows(at: pass), epoch, to: memory)
  }

  /// The lines of the table whose rows are left out, as they lack a value that is read.
  package var linesLeftOut: [Int] { data?.linesLeftOut ?? [] }

  /// The same of the file that is held out.
  package var heldOutLinesLeftOut: [Int] { data?.heldOutLinesLeftOut ?? [] }

  /// Returns the rows that the pass at `pass` has in its batch; its epoch is that of the last passes run.
  func batchRows(at pass: Int) -> [Int32] {
    let start = pass % (stepsPerEpoch * passes) * batch
    return Array(epochOrder.dropFirst(start).prefix(batch))
  }

  /// Goes on by `count` steps of one epoch, and returns the mean of their losses.
  ///
  /// Throws `Diagnostic` if a loss is no finite number, or a parameter after one of the steps.
  func advance(by count: Int) throws(Diagnostic) -> Double {
    let first = progress.step
    let start = memory.model.count <= Snapshot.mostNumbers ? Snapshot(memory.model) : nil
    var sum = progress.lossSum
    runPasses(from: first * passes, count: count * passes, addingTo: &sum)
    guard sum.isFinite, hasFiniteParameters else {
      // What was added to a finite sum is the loss itself, where it is not finite.
      throw divergence(in: first..<(first + count), loss: sum, from: start)
    }
    let mean = (sum - progress.lossSum) / Double(count * passes)
    progress.step += count
    progress.lossSum = sum
    progress.lossCount += count
    return mean
  }
}

private func missingData(_ file: ModelFile, _ model: ElaboratedModel) -> Diagnostic {
  Diagnostic(
    "the training of '\(model.name)' has no data",
    at: file.train?.model.span ?? Span(file.source, 0, 0), help: "name a data block: data = …")
}

private func tooFewRows(_ order: RowOrder, _ settings: TrainSettings) -> any Error {
  guard let batch = settings.batch else { return FileFailure("the data has no rows to train on") }
  let rows = order.rowsPerEpoch
  if let accumulate = settings.accumulate, rows >= batch.value {
    let most = rows / batch.value
    return Diagnostic(
      "\(accumulate.value) batches of \(batch.value) are more than the \(rows) \(order.noun)s to train on",
      at: accumulate.span, help: "choose accumulate = \(most), or a smaller batch")
  }
  let amount = rows == 1 ? "the only \(order.noun)" : "the \(rows) \(order.noun)s"
  return Diagnostic(
    "a batch of \(batch.value) is more than \(amount) to train on", at: batch.span,
    help: rows > 0 ? "choose a batch of at most \(rows)" : nil)
}

private func tooManyRows(_ settings: TrainSettings) -> any Error {
  guard let batch = settings.batch else { return OutOfMemory(bytes: nil) }
  return Diagnostic("a batch of \(batch.value) rows is too large", at: batch.span)
}
