// gradc format: model files in the one style.

import ArgumentParser
import Training

struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Formats model files: indentation, blanks and columns.",
    discussion: """
      Words, comments and line breaks stay as they are. A file that has the style already is not \
      written; one with errors of form is left alone, and the errors are printed.
      """)

  @Argument(
    help: "Model files; of a folder, all .grad files below it; '-' reads stdin and writes stdout.",
    completion: .file(extensions: ["grad"]))
  var files: [String]

  @Flag(
    help: "Writes nothing; names the files that would change, and exits with 1 if there are any.")
  var check = false

  func run() throws {
    var faults: [String] = []
    for argument in files {
      do {
        if argument == "-" {
          try format(try readStandardInput(), at: nil)
          continue
        }
        for path in try modelFiles(below: argument) { try format(path, &faults) }
      } catch {
        faults.append(try text(of: error))
      }
    }
    if !faults.isEmpty { throw UnformattedFiles(text: faults.joined()) }
  }

  /// Formats the file at `path`; what is wrong with it is added to `faults`, and the next may follow.
  private func format(_ path: String, _ faults: inout [String]) throws {
    do {
      try format(try readSource(path), at: path)
    } catch {
      faults.append(try text(of: error))
    }
  }

  /// Formats `file` and writes it to `path`, or to stdout where that is nil.
  private func format(_ file: ModelText, at path: String?) throws {
    let text = try formatted(file)
    let isFormatted = text == file.text
    if check {
      if !isFormatted { throw UnformattedFiles(text: "\(file.path) is not formatted\n") }
    } else if let path {
      guard !isFormatted else { return }
      try FileWriter.replace(path) { file throws(FileFailure) in try file.write(text) }
    } else {
      try Output.write(text)
    }
  }

  /// Returns what is said of `error`, or throws it again where the other files cannot follow.
  private func text(of error: any Error) throws -> String {
    switch error {
    case let errors as ModelErrors: return Failure.text(errors.diagnostics)
    case let failure as FileFailure: return Failure.text(failure)
    case let unformatted as UnformattedFiles: return unformatted.text
    default: throw error
    }
  }
}

/// Files that are not formatted, or cannot be.
struct UnformattedFiles: Error {
  /// All that is to be said on stderr.
  let text: String
}
