// gradc train: trains, reports, saves.

import ArgumentParser
import Training

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains what the model file's train block says.",
    discussion: """
      Progress goes to stderr. With --json, stdout gets one JSON object a line: one for each epoch, \
      and at the end {"event":"done", …}.
      """)

  @OptionGroup var model: ModelOptions

  @OptionGroup var seed: SeedOptions

  @OptionGroup var optimization: OptimizationOptions

  @Option(
    help: "Where to save the trained weights, as safetensors; overrides the file's.",
    completion: .file(extensions: ["safetensors"]))
  var save: String?

  @Flag(help: "Prints one JSON object a line.")
  var json = false

  func validate() throws {
    guard let save else { return }
    if save.isEmpty { throw ValidationError("--save takes the path of a file") }
    if save.hasSuffix(".grad") || save.hasSuffix(".csv") {
      throw ValidationError("--save \(save) would put weights in place of a model file or a table")
    }
  }

  func run() throws {
    let file = try model.load()
    let run = try TrainingRun(file, seed: seed.seed, rules: optimization.rules)
    let settings = run.step.model.settings
    let path = save ?? settings.save.map { file.path(relative: $0.value) }
    // Said now rather than after hours of training.
    if let path { try FileWriter.checkFolder(of: path) }
    let report = try train(run)
    Output.message(summary(report))
    if let path {
      try run.weights().write(to: path)
      Output.message("saved \(path)\n")
    }
    if json { try Output.write(report.jsonLine + "\n") }
  }

  /// Trains to the end, showing how far it is.
  private func train(_ run: TrainingRun) throws -> RunReport {
    let clock = Clock.start
    var display = ProgressDisplay(
      isTerminal: Output.isTerminal, columns: Output.columns, clock: { Clock.seconds() },
      write: Output.message)
    var writeFailure: (any Error)?
    let epochs = run.step.model.settings.epochs?.value
    let report = try run.train(
      milliseconds: { clock.milliseconds },
      advanced: { step, epoch, loss in
        display.advance(
          epoch: epochs.map { _ in epoch }, epochs: epochs, step: step, steps: run.stepCount,
          loss: loss)
      },
      reported: { report in
        display.finish(report)
        guard json, writeFailure == nil else { return }
        do { try Output.write(report.jsonLine + "\n") } catch { writeFailure = error }
      })
    display.end()
    if let writeFailure { throw writeFailure }
    return report
  }

  /// What came out, in one or two lines.
  private func summary(_ report: RunReport) -> String {
    let measures = report.validation ?? report.train
    let name = report.validation == nil ? "training" : "validation"
    let values = ([Metric("loss", measures.loss)] + measures.metrics).map {
      "\($0.name) \(short($0.value))"
    }
    let steps = report.steps == 1 ? "1 step" : "\(report.steps) steps"
    return "\(name): \(values.joined(separator: ", ")) after \(steps)\n"
      + "source to first step: \(short(report.firstStepMilliseconds)) ms\n"
  }
}
