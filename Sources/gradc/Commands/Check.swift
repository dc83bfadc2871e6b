// gradc check: what is wrong with model files, and whether their checks hold.

import ArgumentParser
import Elaboration
import Training

import struct Language.Diagnostic

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks model files: form, names, sizes, shapes, data's columns, and their checks.",
    discussion: """
      Each check of a file is computed twice: in Float64 by the reference evaluator, and in float32 by \
      the code that gradc compiles. It must hold in both, at each element.

      With --gradients, the gradient of each parameter that a file trains is compared, as compiled, with \
      differences of the loss in Float64 along random directions, and with the derivatives without any \
      rewriting. The parameters are close to their initial values, and the batch is the first few rows \
      of the data, or random where the file has none.

      With --json, stdout gets one JSON object a line: {"event":"diagnostic", …} for each error, \
      {"event":"check", …} for each check, \
      {"event":"gradient", …} for each parameter, and at the end {"event":"summary", …}.
      """)

  @Argument(
    help: "Model files; of a folder, all .grad files below it.",
    completion: .file(extensions: ["grad"]))
  var files: [String]

  @OptionGroup var settings: SettingOptions

  @OptionGroup var arithmetic: MathOptions

  @Flag(help: "Compares compiled gradients with differences.")
  var gradients = false

  @Option(
    parsing: .unconditional, help: "The relative error that --gradients allows. (default: 0.001)")
  var tolerance: Double?

  @OptionGroup var seed: SeedOptions

  @Flag(help: "Prints one JSON object a line.")
  var json = false

  func validate() throws {
    if let tolerance, !(tolerance > 0 && tolerance.isFinite) {
      throw ValidationError("--tolerance must be a positive number")
    }
    if !gradients, tolerance != nil || seed.seed != nil {
      throw ValidationError("--tolerance and --seed say how --gradients compares: give it, too")
    }
  }

  func run() throws {
    var report = CheckReport(isJSON: json)
    for path in files {
      do {
        let found = try modelFiles(below: path)
        let isNamed = found == [path]
        var isTrained = isNamed
        for file in found {
          if try check(file, isNamed: isNamed, &report) { isTrained = true }
        }
        if gradients, !isTrained { try report.addNothingTrained(below: path) }
      } catch let failure as FileFailure {
        try report.add(failure)
      }
    }
    try report.finish()
  }

  /// Adds what becomes of the file at `path` to `report`. A file of a folder need not train anything; returns
  /// whether it does, or cannot be read.
  private func check(
    _ path: String, isNamed: Bool, _ report: inout CheckReport
  ) throws -> Bool {
    var trains = true
    do {
      let file = try ModelFile(
        path: path, overrides: settings.overrides, math: arithmetic.math)
      trains = file.trains
      try file.check()
      try report.add(runChecks(try file.elaborator.checks(), title: path))
      if gradients, isNamed || file.trains {
        let checked = try checkGradients(
          of: file, seed: seed.seed, tolerance: tolerance ?? defaultGradientTolerance)
        try report.add(checked, of: path)
      }
    } catch let errors as ModelErrors {
      try report.add(errors.diagnostics)
    } catch let errors as Diagnostics {
      try report.add(errors.all)
    } catch let error as Diagnostic {
      try report.add([error])
    } catch let failure as FileFailure {
      try report.add(failure)
    }
    report.fileCount += 1
    return trains
  }
}
