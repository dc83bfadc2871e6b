// What gradc check found, for a person or for an editor.

import Language
import Training

/// Collects what became of files and their checks.
struct CheckReport {
  private let isJSON: Bool
  private var failures: [FileFailure] = []
  private var diagnostics: [Diagnostic] = []
  private var checkCount = 0
  private var failedCount = 0
  /// The number of files that were read.
  var fileCount = 0

  /// Creates an empty report; with `isJSON`, each thing is printed when it is added.
  init(isJSON: Bool) { self.isJSON = isJSON }

  /// Adds a file that cannot be read.
  mutating func add(_ failure: FileFailure) throws {
    failures.append(failure)
    guard isJSON else { return }
    let help = failure.help.map { ",\"help\":" + JSON.quoted($0) } ?? ""
    try Output.write(
      "{\"event\":\"diagnostic\",\"severity\":\"error\",\"message\":"
        + JSON.quoted(failure.message) + "\(help)}\n")
  }

  /// Adds errors of a file.
  mutating func add(_ errors: [Diagnostic]) throws {
    diagnostics += errors
    guard isJSON else { return }
    for error in errors {
      try Output.write("{\"event\":\"diagnostic\"," + error.json.dropFirst() + "\n")
    }
  }

  /// Adds what became of the checks of a file.
  mutating func add(_ results: [CheckResult]) throws {
    checkCount += results.count
    failedCount += results.count { !$0.holds }
    for result in results {
      if isJSON { try Output.write(result.json + "\n") }
      if let error = result.diagnostic { try add([error]) }
    }
  }

  /// Adds what became of the gradients that the file at `path` trains with, and prints their table.
  mutating func add(_ gradients: GradientReport, of path: String) throws {
    try Output.write(isJSON ? gradients.json(of: path) : gradients.text(of: path))
    for warning in gradients.warnings {
      if isJSON {
        try Output.write("{\"event\":\"diagnostic\"," + warning.json.dropFirst() + "\n")
      } else {
        Output.message(Failure.text([warning]))
      }
    }
    if let error = gradients.diagnostic { try add([error]) }
  }

  /// Says that no file below `folder` trains a model, so that no gradient was compared.
  mutating func addNothingTrained(below folder: String) throws {
    let message = "no file in '\(folder)' trains a model, so no gradient was compared"
    if isJSON {
      try Output.write(
        "{\"event\":\"diagnostic\",\"severity\":\"warning\",\"message\":"
          + JSON.quoted(message) + "}\n")
    } else {
      Output.message("gradc: warning: \(message)\n")
    }
  }

  /// Prints the summary. Throws `FailedChecks` if anything is wrong.
  func finish() throws {
    let isGood = failures.isEmpty && diagnostics.isEmpty
    if isJSON {
      try Output.write(
        "{\"event\":\"summary\",\"files\":\(fileCount),\"checks\":\(checkCount),"
          + "\"failed\":\(failedCount),\"errors\":\(failures.count + diagnostics.count)}\n")
      if !isGood { throw FailedChecks(text: "") }
      return
    }
    if isGood { return Output.message(summary) }
    var parts = failures.map(Failure.text)
    if !diagnostics.isEmpty { parts.append(Failure.text(diagnostics)) }
    if failedCount > 0 { parts.append(summary) }
    throw FailedChecks(text: parts.joined(separator: "\n"))
  }

  /// How many checks hold or fail; nothing where there are none.
  private var summary: String {
    if checkCount == 0 { return "" }
    let checks = checkCount == 1 ? "1 check" : "\(checkCount) checks"
    let files = fileCount == 1 ? "" : " in \(fileCount) files"
    if failedCount == 0 { return "\(checks)\(files) \(checkCount == 1 ? "holds" : "hold")\n" }
    if checkCount == 1 { return "the only check fails\n" }
    return "\(failedCount) of \(checks)\(files) \(failedCount == 1 ? "fails" : "fail")\n"
  }
}

/// Files with errors, or with checks that fail.
struct FailedChecks: Error {
  /// All that is to be said on stderr.
  let text: String
}
