// gradc check: what is wrong with model files, and whether their checks hold.

import ArgumentParser
import Elaboration
import Training

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks model files: form, names, sizes, shapes, data's columns, and their checks.",
    discussion: """
      Each check of a file is computed twice: in Float64 by the reference evaluator, and in float32 by \
      the code that gradc compiles. It must hold in both, at each element.

      With --json, stdout gets one JSON object a line: {"event":"diagnostic", …} for each error, \
      {"event":"check", …} for each check, and at the end {"event":"summary", …}.
      """)

  @Argument(
    help: "Model files; of a folder, all .grad files below it.",
    completion: .file(extensions: ["grad"]))
  var files: [String]

  @OptionGroup var settings: SettingOptions

  @Flag(help: "Prints one JSON object a line.")
  var json = false

  func run() throws {
    var report = CheckReport(isJSON: json)
    for path in files {
      do {
        for file in try modelFiles(below: path) { try check(file, &report) }
      } catch let failure as FileFailure {
        try report.add(failure)
      }
    }
    try report.finish()
  }

  /// Adds what becomes of the file at `path` to `report`.
  private func check(_ path: String, _ report: inout CheckReport) throws {
    do {
      let file = try ModelFile(path: path, overrides: settings.overrides)
      try file.check()
      try report.add(runChecks(try file.elaborator.checks(), title: path))
    } catch let errors as ModelErrors {
      try report.add(errors.diagnostics)
    } catch let errors as Diagnostics {
      try report.add(errors.all)
    } catch let failure as FileFailure {
      try report.add(failure)
    }
    report.fileCount += 1
  }
}
