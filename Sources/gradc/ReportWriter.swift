// The page about a run that train writes.

import Execution
import Glibc
import Training

/// Gathers what a page says beside what its run knows, and writes it.
final class ReportWriter {
  private let path: String
  private let run: TrainingRun
  private var initialValues: [Numbers]
  private var firstStep = 0
  private var start = 0.0
  private var trace = LossTrace(from: 0)
  /// The warnings of the run, as they were printed.
  var warnings: [String] = []

  /// Creates the writer of the page at `path` about `run`, which has its initial values now.
  init(path: String, run: TrainingRun) {
    self.path = path
    self.run = run
    initialValues = run.parameterValues()
  }

  /// Notes that the run begins, or goes on, now.
  func begin() {
    firstStep = run.progress.step
    // A run that does not go on from a checkpoint may start from weights that it was given.
    if firstStep == 0 { initialValues = run.parameterValues() }
    start = Clock.seconds()
    trace = LossTrace(from: firstStep)
  }

  /// Notes that the mean loss of the latest steps, up to `step`, is `loss`.
  func note(_ loss: Double, upTo step: Int) { trace.note(loss, upTo: step) }

  /// Measures the model and writes the page, in place of what is there. `report` is what came out, if it came
  /// so far.
  ///
  /// Throws `FileFailure` if the page cannot be written.
  func write(_ ending: RunRecord.Ending, _ report: RunReport?) throws {
    var circumstances = RunCircumstances(
      version: GradC.version, date: Self.date, firstStep: firstStep,
      seconds: Clock.seconds() - start, initialValues: initialValues)
    circumstances.ending = ending
    circumstances.report = report
    circumstances.warnings = warnings
    circumstances.trace = trace
    let page = ReportPage(run.record(circumstances)).html
    try FileWriter.replace(path) { file throws(FileFailure) in try file.write(Array(page.utf8)) }
    Output.message("wrote \(path)\n")
  }

  /// Writes the page about a run that did not finish. That it cannot be written is said, and does not hide why
  /// the run ended.
  func tryToWrite(_ ending: RunRecord.Ending) {
    do {
      try write(ending, nil)
    } catch {
      let reason = (error as? FileFailure)?.message ?? "\(error)"
      Output.message("gradc: warning: the page was not written: \(reason)\n")
    }
  }

  /// The time of day, as the machine's own clock shows it.
  private static var date: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 64)
    let count = strftime(&text, text.count, "%Y-%m-%d %H:%M:%S %Z", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
