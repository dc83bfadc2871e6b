import ArgumentParser
import Execution
import Training

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains what the model file's train block says.",
    discussion: """
      Progress goes to stderr. With --json, stdout gets one JSON object a line: one for each epoch, \
      and at the end {"event":"done", …}.
      """)

  @OptionGroup var model: ModelOptions

  @Option(help: "The seed of initial values, split and order; overrides the file's.")
  var seed: Int?

  @Option(help: "Where to save the trained weights, as safetensors; overrides the file's.")
  var save: String?

  @Flag(help: "Prints one JSON object a line.")
  var json = false

  func run() throws {
    let file = try model.load()
    let run = try TrainingRun(file, seed: seed)
    let clock = Clock.start
    var display = ProgressDisplay(
      isTerminal: Output.isTerminal, columns: Output.columns, clock: { Clock.seconds() },
      write: Output.message)
    var writeFailure: (any Error)?
    let settings = run.step.model.settings
    let epochs = settings.epochs?.value
    let report = try run.train(
      milliseconds: { clock.milliseconds },
      advanced: { step, epoch, loss in
        display.advance(
          epoch: epochs == nil ? nil : epoch, epochs: epochs, step: step, steps: run.stepCount,
          loss: loss)
      },
      reported: { report in
        display.finish(report)
        guard json, writeFailure == nil else { return }
        do { try Output.write(report.jsonLine + "\n") } catch { writeFailure = error }
      })
    display.end()
    if let writeFailure { throw writeFailure }
    if let path = save ?? settings.save.map({ file.path(relative: $0.value) }) {
      try run.weights().write(to: path)
      Output.message("saved \(path)\n")
    }
    if json { try Output.write(report.jsonLine + "\n") }
    Output.message(summary(report))
  }

  /// What came out, in one or two lines.
  private func summary(_ report: RunReport) -> String {
    let measures = report.validation ?? report.train
    let name = report.validation == nil ? "training" : "validation"
    let values = ([Metric("loss", measures.loss)] + measures.metrics).map {
      "\($0.name) \(rounded($0.value))"
    }
    let milliseconds = rounded(report.firstStepMilliseconds)
    return "\(name): \(values.joined(separator: ", ")) after \(report.steps) steps\n"
      + "source to first step: \(milliseconds) ms\n"
  }

  /// `value` with four significant digits.
  private func rounded(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return "\(value)" }
    var scale = 1.0
    while (value * scale).magnitude < 1000 { scale *= 10 }
    while (value * scale).magnitude >= 10000 && scale > 1e-6 { scale /= 10 }
    return "\((value * scale).rounded() / scale)"
  }
}
