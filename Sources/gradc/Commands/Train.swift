// gradc train: trains, reports, saves.

import ArgumentParser
import Language
import Training

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains what the model file's train block says.",
    discussion: """
      Progress goes to stderr. With --json, stdout gets one JSON object a line: one for each epoch, \
      one for each checkpoint and each warning, {"event":"stop", …} if the training ends early, and at the \
      end {"event":"done", …}.

      With --weights FILE, training goes on from these weights in place of initial values, with a new \
      optimizer. Means and the like by which data are standardised stay those that were saved with the weights, \
      where there are some: the weights were made for them.

      With --checkpoint DIR, a run that was interrupted, by whatever means, goes on with --resume as if \
      nothing had happened. DIR/best.safetensors has the weights of the least validation loss so far, or \
      of the best of what 'stop' watches; \
      'gradc run --weights' takes any checkpoint.

      With --report page.html, a page about the run is written when it ends, be it after its last step, by \
      Ctrl-C or by an error: curves, what is taken for what, the worst rows, parameters and gradients.
      """)

  @OptionGroup var model: ModelOptions

  @OptionGroup var seed: SeedOptions

  @OptionGroup var optimization: OptimizationOptions

  @OptionGroup(title: "Initial weights") var weights: WeightOptions

  @OptionGroup(title: "Checkpoints") var checkpoints: CheckpointOptions

  @Option(
    help: "Where to save the trained weights, as safetensors; overrides the file's.",
    completion: .file(extensions: ["safetensors"]))
  var save: String?

  @Option(
    help: ArgumentHelp(
      "Writes a page about the run when it ends: one file of HTML, with nothing from elsewhere.",
      valueName: "page.html"), completion: .file(extensions: ["html"]))
  var report: String?

  @Flag(help: "Prints one JSON object a line.")
  var json = false

  func validate() throws {
    try validateReport()
    guard let save else { return }
    if save.isEmpty { throw ValidationError("--save takes the path of a file") }
    if save.hasSuffix(".grad") || save.hasSuffix(".csv") {
      throw ValidationError("--save \(save) would put weights in place of a model file or a table")
    }
  }

  private func validateReport() throws {
    guard let report else { return }
    if report.isEmpty { throw ValidationError("--report takes the path of a file") }
    let others = [".grad", ".csv", ".safetensors"]
    if report == save || others.contains(where: report.hasSuffix) {
      throw ValidationError(
        "--report \(report) would put a page in place of a model file, a table or weights")
    }
    if ![".html", ".htm"].contains(where: report.lowercased().hasSuffix) {
      throw ValidationError("--report \(report) should end in .html, as it will be a page")
    }
  }

  func run() throws {
    let file = try model.load()
    let folder = try checkpoints.folder()
    let checkpoint = try checkpoints.resumed(from: folder, seed: seed.seed)
    let initial = checkpoint == nil ? try weights.read(for: file) : nil
    let run = try TrainingRun(
      file, seed: seed.seed ?? checkpoint?.seed,
      statistics: checkpoint?.statistics ?? initial?.statistics, rules: optimization.rules)
    Output.noteLinesLeftOut(run.linesLeftOut)
    let settings = run.step.model.settings
    if let heldOut = settings.heldOut {
      Output.noteLinesLeftOut(run.heldOutLinesLeftOut, of: heldOut.value.path)
    }
    let path = save ?? settings.save.map { file.path(relative: $0.value) }
    // Said now rather than after hours of training.
    if let path { try FileWriter.checkFolder(of: path) }
    if let report { try FileWriter.checkFolder(of: report) }
    let page = report.map { ReportWriter(path: $0, run: run) }
    try folder?.create()
    if let checkpoint {
      try resume(run, from: checkpoint)
    } else if let initial {
      weights.note(unused: initial.unused)
      try run.start(from: initial)
      let note = try run.noteOnStatistics(of: initial)
      if let note { Output.message("gradc: note: \(note)\n") }
    }
    page?.begin()
    let report = try train(run, keepingIn: folder, page)
    if let best = report.best, best.isStopped {
      Output.message(best.reason)
      if json { try Output.write(best.jsonLine + "\n") }
    }
    Output.message(summary(report))
    if let path {
      try run.weights().write(to: path)
      Output.message("saved \(path)\n")
    }
    if json { try Output.write(report.jsonLine + "\n") }
    try page?.write(.finished, report)
  }

  /// Brings `run` to where `checkpoint` is, and says so.
  private func resume(_ run: TrainingRun, from checkpoint: Checkpoint) throws {
    let isSame = try run.restore(checkpoint)
    let step = run.progress.step
    if !isSame {
      Output.message(
        "gradc: note: the model or its options have changed since '\(checkpoint.path)' was saved, but "
          + "all its values fit\n")
    }
    if !run.hasSameData(as: checkpoint) {
      Output.message(
        "gradc: warning: the data have changed since '\(checkpoint.path)' was saved\n"
          + "   = note: the run goes on with what they are now, so it ends in other weights\n")
    }
    Output.message(
      !run.isOver
        ? "going on from \(checkpoint.path), after step \(step) of \(run.stepCount)\n"
        : "the run in \(checkpoint.path) is finished: nothing is left to train\n")
  }

  /// Trains to the end, showing how far it is. Throws `ExitCode` if a signal ends it before.
  private func train(
    _ run: TrainingRun, keepingIn folder: CheckpointFolder?, _ page: ReportWriter?
  ) throws -> RunReport {
    let clock = Clock.start
    var display = ProgressDisplay(
      isTerminal: Output.isTerminal, columns: Output.columns, firstStep: run.progress.step,
      clock: { Clock.seconds() }, write: Output.message)
    var writeFailure: (any Error)?
    func event(_ line: String) {
      guard json, writeFailure == nil else { return }
      do { try Output.write(line + "\n") } catch { writeFailure = error }
    }
    let plan = folder.map { folder in
      CheckpointPlan(every: checkpoints.every) { isBest in
        let path = try folder.save(run, isBest: isBest)
        event(CheckpointReport(step: run.progress.step, path: path).jsonLine)
      }
    }
    let epochs = run.step.model.settings.epochs?.value
    do {
      let report = try InterruptSignal.noted {
        try run.train(
          milliseconds: { clock.milliseconds },
          advanced: { step, epoch, loss in
            page?.note(loss, upTo: step)
            display.advance(
              epoch: epochs.map { _ in epoch }, epochs: epochs, step: step, steps: run.stepCount,
              loss: loss)
          },
          reported: { report in
            display.finish(report)
            event(report.jsonLine)
          },
          warned: { warning in
            display.clear()
            let text = Failure.text([warning])
            Output.message(text)
            page?.warnings.append(text)
            event("{\"event\":\"diagnostic\"," + warning.json.dropFirst())
          }, keeping: plan,
          isInterrupted: { InterruptSignal.received.load(ordering: .relaxed) != 0 })
      }
      display.end()
      if let writeFailure { throw writeFailure }
      return report
    } catch {
      display.end()
      guard let interruption = error as? Interruption else {
        if let fault = error as? Diagnostic { page?.tryToWrite(.failed(Failure.text([fault]))) }
        if let fault = error as? FileFailure { page?.tryToWrite(.failed(fault.message)) }
        throw error
      }
      Output.message(farewell(interruption, of: run, folder))
      page?.tryToWrite(.interrupted)
      throw ExitCode(128 + InterruptSignal.received.load(ordering: .relaxed))
    }
  }

  /// What is said when a signal ends the run.
  private func farewell(
    _ interruption: Interruption, of run: TrainingRun, _ folder: CheckpointFolder?
  ) -> String {
    let place = "interrupted after step \(interruption.step) of \(run.stepCount)"
    guard let folder else {
      return "\(place): nothing was saved\n"
        + "   = help: a run with --checkpoint DIR can go on from where it was interrupted\n"
    }
    return "\(place), which is kept in \(folder.path)\n   = help: go on with \(commandToResume)\n"
  }

  /// The command line that goes on where this one was interrupted.
  private var commandToResume: String {
    let arguments = CommandLine.arguments.dropFirst() + (checkpoints.resume ? [] : ["--resume"])
    return (["gradc"] + arguments.map(Self.quoted)).joined(separator: " ")
  }

  /// Returns `argument` as a shell takes it.
  private static func quoted(_ argument: String) -> String {
    let isPlain = argument.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./=,+:@%".utf8.contains(byte)
      }
    }
    return isPlain && !argument.isEmpty ? argument : "'\(argument.replacing("'", with: "'\\''"))'"
  }

  /// What came out, in one or two lines.
  private func summary(_ report: RunReport) -> String {
    let measures = report.validation ?? report.train
    let name = report.validation == nil ? "training" : "validation"
    let values = ([Metric("loss", measures.loss)] + measures.metrics).map {
      "\($0.name) \(short($0.value))"
    }
    let steps = report.steps == 1 ? "1 step" : "\(report.steps) steps"
    return "\(name): \(values.joined(separator: ", ")) after \(steps)"
      + "\(report.best?.weightsText ?? "")\n"
      + (report.firstStepMilliseconds.map { "source to first step: \(short($0)) ms\n" } ?? "")
  }
}
