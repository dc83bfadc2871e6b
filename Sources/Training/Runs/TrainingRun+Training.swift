// Training from where a run is to its end, with reports and checkpoints on the way.

import Language

extension TrainingRun {
  /// Whether the run is counted in epochs, not in steps.
  var isInEpochs: Bool { step.model.settings.steps == nil }

  /// A run counted in steps may have no epochs to speak of: it reports twenty times.
  var stepsPerReport: Int {
    isInEpochs ? stepsPerEpoch : max(stepsPerEpoch, stepCount / 20)
  }

  /// Trains from where the run is to the end. `advanced` hears of steps, `reported` of epochs, `warned` of
  /// what is strange.
  ///
  /// `milliseconds` gives the time since the process started. Checkpoints are due after each report, and
  /// as `plan` says. When `isInterrupted` holds, the run ends after the steps under way, with a checkpoint.
  ///
  /// Throws what the compilation of the evaluation and saving throw, `Diagnostic` if the loss or a
  /// parameter is no finite number any more, and `Interruption`.
  package func train(
    milliseconds: () -> Double, advanced: (_ step: Int, _ epoch: Int, _ loss: Double) -> Void,
    reported: (EpochReport) -> Void, warned: (Diagnostic) -> Void = { _ in },
    keeping plan: CheckpointPlan? = nil,
    isInterrupted: () -> Bool = { false }
  ) throws -> RunReport {
    func advance(_ count: Int) throws {
      let loss = try self.advance(by: count)
      advanced(progress.step, (progress.step - 1) / stepsPerEpoch + 1, loss)
    }
    // The first step alone, as its time is reported. The evaluation is compiled only then.
    var firstStep: Double?
    if !isOver {
      try advance(1)
      firstStep = milliseconds()
      dataWarnings().forEach(warned)
    }
    let layers = try firstStep == nil ? nil : DeadLayers(self, data)
    var trend = LossTrend()
    let validation = try validation()
    var held: Measures?
    while firstStep != nil {
      let isReportDue = progress.step % stepsPerReport == 0 || progress.step == stepCount
      var isBest = false
      if isReportDue {
        let report = report(validation?())
        held = report.validation
        isBest = note(held)
        progress.history.note(report)
        reported(report)
        if trend.note(report.train.loss) { warned(trend.warning(at: lossSpan)) }
        // Not each time: an epoch of a small model takes no longer than this look.
        if trend.isFirst || isOver {
          layers?.warnings(rows.training, seed: seed).forEach(warned)
        }
      }
      let isDue = plan?.every.map { progress.step % $0 == 0 } ?? false
      if isReportDue || isDue { try keep(plan, isBest: isBest) }
      if isOver { break }
      if isInterrupted() {
        try keep(plan, isBest: false)
        throw Interruption(step: progress.step)
      }
      try advance(nextCount(every: plan?.every))
    }
    if returnToBest() { held = nil }
    return RunReport(
      train: try finalTraining(isValidated: validation != nil), validation: held ?? validation?(),
      steps: progress.step, best: bestReport, firstStepMilliseconds: firstStep)
  }

  /// What is said of the best report; nil where nothing asks for it.
  private var bestReport: BestReport? {
    guard let stop else { return nil }
    return BestReport(
      stop, progress.best, step: progress.step, steps: stepCount,
      stepsPerEpoch: isInEpochs ? stepsPerEpoch : nil, isStopped: isStopped)
  }

  /// Where the train block says what the loss is.
  private var lossSpan: Span {
    file.train?.setting("loss")?.span ?? file.train?.span ?? Span(file.source, 0, 0)
  }

  /// How many steps can be run at once: they end with an epoch, and where something else is due.
  private func nextCount(every: Int?) -> Int {
    // A step of a large model takes so long that nothing is lost by running it alone. The others are run
    // in chunks that keep the display moving.
    let chunk = memory.model.count > Snapshot.mostNumbers ? 1 : max(64 / passes, 1)
    let done = progress.step
    let rest = ([stepsPerEpoch, stepsPerReport] + (every.map { [$0] } ?? [])).map { $0 - done % $0 }
    return rest.reduce(min(chunk, stepCount - done), min)
  }

  /// Returns what is reported now, and begins the sums of the next report.
  private func report(_ held: Measures?) -> EpochReport {
    let loss = progress.lossSum / Double(progress.lossCount * passes)
    progress.reportedLoss = loss
    progress.lossSum = 0
    progress.lossCount = 0
    return EpochReport(
      epoch: isInEpochs ? (progress.step - 1) / stepsPerEpoch + 1 : nil,
      epochs: isInEpochs ? (stepCount - 1) / stepsPerEpoch + 1 : nil, step: progress.step,
      steps: stepCount, train: Measures(loss: loss), validation: held)
  }

  /// Keeps the run as it is, unless that was done at this step.
  private func keep(_ plan: CheckpointPlan?, isBest: Bool) throws {
    guard let plan, savedStep != progress.step else { return }
    try plan.save(isBest)
    savedStep = progress.step
  }

  /// Returns what measures the rows that are held out; nil if there are none.
  private func validation() throws -> (() -> Measures)? {
    guard !rows.validation.isEmpty else { return nil }
    let evaluation = try evaluation(of: rows.validation)
    return { evaluation(self.rows.validation) }
  }

  /// Returns the last loss of the rows that were trained on, with the metrics if no others have them.
  private func finalTraining(isValidated: Bool) throws -> Measures {
    let loss = progress.reportedLoss ?? .nan
    guard !isValidated, !step.model.reports.isEmpty else { return Measures(loss: loss) }
    let final = try evaluation(of: rows.training)
    return Measures(loss: loss, metrics: final(rows.training).metrics)
  }

  /// Compiles what measures the model, as it would be saved, on as many rows as `rows`.
  private func evaluation(of rows: [Int32]) throws -> (_ rows: [Int32]) -> Measures {
    let averaged = try averagedModel()
    let evaluation = try Evaluation(
      file, rowCount: rows.count, batch: min(batch, rows.count), data: data,
      model: averaged?.memory ?? memory.model, variables: step.variables, rules: rules)
    return { rows in
      averaged?.refresh()
      return evaluation.measure(rows)
    }
  }
}
