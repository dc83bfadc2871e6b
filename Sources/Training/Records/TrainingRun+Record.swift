// The record of a run: gathered when it has ended, so that it costs nothing on the way.

import Elaboration
import Execution
import Graph
import Language

/// What is known of a run outside of it.
package struct RunCircumstances {
  /// The version of gradc.
  package var version: String
  /// The time of day at which it ended, as text.
  package var date: String
  /// How it ended.
  package var ending = RunRecord.Ending.finished
  /// The step that it went on from; 0 if it began anew.
  package var firstStep: Int
  /// How long it trained since then, in seconds.
  package var seconds: Double
  /// Its measures at the end; nil where it did not come so far.
  package var report: RunReport?
  /// The initial values of the parameters, in the order of the model.
  package var initialValues: [Numbers]
  /// Its warnings, as they were printed.
  package var warnings: [String] = []
  /// How its loss fell, step by step; nil if that was not noted.
  package var trace: LossTrace?

  /// Creates the circumstances of a run that begins with `initialValues`.
  package init(
    version: String, date: String, firstStep: Int, seconds: Double, initialValues: [Numbers]
  ) {
    self.version = version
    self.date = date
    self.firstStep = firstStep
    self.seconds = seconds
    self.initialValues = initialValues
  }
}

extension TrainingRun {
  /// The values of the parameters as they are now, in the order of the model.
  package func parameterValues() -> [Numbers] {
    step.model.parameters.map { memory.numbers($0.variable) }
  }

  /// Returns what the run was, and measures the model as it is now.
  ///
  /// What cannot be measured is left out, and the record says why.
  package func record(_ circumstances: RunCircumstances) -> RunRecord {
    let settings = step.model.settings
    let hasRows = step.model.inputs.contains(where: \.isBatched)
    let report = circumstances.report
    let last = progress.history.entries.last
    var record = RunRecord(
      model: step.model.name, path: file.source.path, source: sourceLines,
      settings: shownSettings,
      circumstances: [
        .init("machine", machineLine()), .init("gradc", circumstances.version),
        .init("ended", circumstances.date),
      ],
      ending: circumstances.ending, remark: report?.best.flatMap(remark), steps: progress.step,
      plannedSteps: stepCount,
      stepsPerEpoch: settings.steps == nil ? stepsPerEpoch : nil,
      firstStep: circumstances.firstStep, seconds: circumstances.seconds,
      trainingRows: hasRows ? rows.rowsPerEpoch : 0, validationRows: rows.validation.count,
      noun: rows.noun, history: progress.history,
      trace: circumstances.trace?.points ?? [], best: progress.best,
      final: report?.validation ?? report?.train
        ?? last.map { Measures($0, names: progress.history.names) },
      learningRate: learningRate(), rows: nil, parameters: [], sample: nil,
      isAveraged: !averages.isEmpty, warnings: circumstances.warnings, omissions: [])
    let start = progress.history.start
    if start > 0 {
      record.omissions.append(
        "the curves begin after step \(start): the checkpoint has none before")
    }
    measure(&record, circumstances)
    return record
  }

  /// Why a run has ended before its last step, and whose weights it has, as a sentence; nil if it has gone on to
  /// its end with the last ones.
  private func remark(_ best: BestReport) -> String? {
    let text = (best.isStopped ? best.reason.filter { $0 != "\n" } : "") + best.weightsText
    let start = text.drop { !$0.isLetter }
    return start.isEmpty ? nil : "\(start.prefix(1).uppercased())\(start.dropFirst())."
  }

  private func measure(_ record: inout RunRecord, _ circumstances: RunCircumstances) {
    let isSound = hasFiniteParameters
    func attempt(_ what: String, _ body: () throws -> Void) {
      do { try body() } catch {
        record.omissions.append("\(what) could not be computed: \(reason(error))")
      }
    }
    var gradients: [Numbers] = []
    if progress.step > 0 { attempt("the gradients") { gradients = try lastGradients() } }
    for (place, parameter) in step.model.parameters.enumerated() {
      let values = memory.numbers(used(parameter.variable))
      let initial = circumstances.initialValues
      record.parameters.append(
        ParameterRecord(
          name: parameter.variable.name, shape: parameter.variable.axes.map(\.extent),
          initial: initial.indices.contains(place) ? initial[place] : nil, final: values,
          gradient: gradients.indices.contains(place) ? gradients[place] : nil))
    }
    guard isSound else {
      record.omissions.append(
        "the parameters are no finite numbers, so nothing was measured with them")
      return
    }
    if var recorder = RowRecorder(self) {
      attempt("what the model does on single rows") { record.rows = try recorder.record() }
      record.omissions += recorder.omissions
    }
    if data?.windows != nil {
      attempt("a text by the model") { record.sample = try sampledText() }
    }
  }

  private func reason(_ error: any Error) -> String {
    switch error {
    case let error as Diagnostic: error.message
    case let errors as Diagnostics: errors.all.first?.message ?? "\(error)"
    case let failure as FileFailure: failure.message
    default: "\(error)"
    }
  }

  /// The lines of the model file.
  private var sourceLines: [String] {
    let text = String(decoding: file.source.text, as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  /// The settings as the file writes them, and those of the command line.
  private var shownSettings: [RunRecord.Fact] {
    let written = file.train?.settings.filter { $0.name.text != "seed" } ?? []
    var facts = written.map { setting in
      let name = setting.name.text
      return RunRecord.Fact(name, name == "batch" ? "\(batch)" : setting.value.source)
    }
    if step.model.inputs.contains(where: \.isBatched),
      !facts.contains(where: { $0.name == "batch" })
    {
      facts.append(.init("batch", "\(batch)"))
    }
    facts.append(.init("seed", "\(seed)"))
    facts.append(.init("arithmetic", file.math.rawValue))
    for override in file.overrides {
      facts.append(.init("--set \(override.name)", override.value))
    }
    return facts
  }

  /// The learning rate of some steps from the first to the last; empty if it depends on anything but their
  /// number.
  private func learningRate() -> [Point] {
    guard let node = step.model.learningRate, progress.step > 0 else { return [] }
    let graph = step.model.graph
    let counters = ["step", "steps", "epoch", "epochs"].map { GraphVariable.counter($0).name }
    let isKnown = graph.reachable(from: [node]).allSatisfy { id in
      switch graph.operation(id) {
      case .variable(let variable): counters.contains(variable.name)
      case .random: false
      default: true
      }
    }
    guard isKnown else { return [] }
    let epochs = (stepCount - 1) / stepsPerEpoch + 1
    let places = evenlySpread(240, of: progress.step)
    return (places + [progress.step - 1].filter { $0 != places.last }).compactMap { place in
      let numbers = [place, stepCount, place / stepsPerEpoch, epochs]
      var evaluator = Evaluator(
        graph,
        variables: { variable in
          Tensor(Double(counters.firstIndex(of: variable.name).map { numbers[$0] } ?? 0))
        })
      let rate = evaluator.value(of: node).elements[0]
      return rate.isFinite ? Point(Double(place + 1), rate) : nil
    }
  }

  /// How much text is shown of a model that writes it.
  private static let sampleLength = 400

  /// A text that the model writes as it is now; nil if it writes none.
  private func sampledText() throws -> String? {
    let prediction = Prediction(file, weights: weights(), path: "the run")
    let options = SamplingOptions(prompt: "", temperature: 1, seed: seed)
    guard var sampler = try prediction.sampler(options) else { return nil }
    var tokens: [Int] = []
    for _ in 0..<Self.sampleLength { tokens.append(try sampler.next().token) }
    return String(decoding: sampler.vocabulary.bytes(of: tokens), as: UTF8.self)
  }
}

extension Measures {
  /// The measures of an entry whose metrics are called `names`.
  fileprivate init(_ entry: RunHistory.Entry, names: [String]) {
    self.init(
      loss: entry.validation ?? entry.train,
      metrics: zip(names, entry.metrics).map { Metric($0, $1) })
  }
}
