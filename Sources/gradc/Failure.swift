// What went wrong, in words, and the exit code: 1 the model or its data, 64 usage, 70 a bug of ours.

import ArgumentParser
import Elaboration
import Execution
import Glibc
import Language
import Rewriting
import Training

/// An error as the user sees it.
struct Failure {
  /// More errors than this are counted, not shown: the rest mostly follows from the first.
  private static let mostShown = 20

  private let error: any Error

  init(_ error: any Error) { self.error = error }

  /// Says what went wrong and ends the process.
  func exit<Root: ParsableCommand>(with root: Root.Type) -> Never {
    switch error {
    case let errors as ModelErrors: fail(errors.diagnostics)
    case let errors as Diagnostics: fail(errors.all)
    case let diagnostic as Diagnostic: fail([diagnostic])
    case let failure as FileFailure: fail(Self.text(failure))
    case let failed as FailedChecks: fail(failed.text)
    case let failed as UnformattedFiles: fail(failed.text)
    case let failure as UnknownDerivative: fail("gradc: error: \(failure)\n")
    case let failure as ShapelessDerivative: fail("gradc: error: \(failure)\n")
    case let failure as OutOfMemory: fail("gradc: error: \(failure)\n")
    case let failure as WriteFailure:
      fail("gradc: error: cannot write the output: \(failure.reason)\n")
    case let failure as UnusableInstructionSet: fail("gradc: error: \(failure)\n")
    case let failure as CompilerFailure: bug("\(failure)", keeping: failure.source)
    case let loss as LossOfWords: bug("\(loss)", keeping: nil)
    case let quarrel as RuleQuarrel: bug("\(quarrel)", keeping: nil)
    default: root.exit(withError: error)
    }
  }

  /// What is said of `diagnostics`, of which there is at least one.
  static func text(_ diagnostics: [Diagnostic]) -> String {
    var text = DiagnosticRenderer().render(Array(diagnostics.prefix(mostShown)))
    let rest = diagnostics.count - mostShown
    if rest > 0 { text += "\nand \(rest) more \(rest == 1 ? "error" : "errors")\n" }
    return text
  }

  /// What is said of a file that cannot be read or written.
  static func text(_ failure: FileFailure) -> String {
    let lines = failure.notes.map { "note: \($0)" } + (failure.help.map { ["help: \($0)"] } ?? [])
    return (["gradc: error: \(failure.message)"] + lines.map { "   = \($0)" })
      .joined(separator: "\n") + "\n"
  }

  private func fail(_ diagnostics: [Diagnostic]) -> Never { fail(Self.text(diagnostics)) }

  private func fail(_ text: String) -> Never {
    if text.isEmpty { Glibc.exit(1) }
    Output.message(text.hasSuffix("\n") ? text : text + "\n")
    Glibc.exit(1)
  }

  /// A fault of gradc itself: says so, and keeps the C for whoever mends it.
  private func bug(_ text: String, keeping source: String?) -> Never {
    Output.message("gradc: internal error: \(text)\nThis is a bug of gradc, not of the model.\n")
    if let source {
      let path = "gradc-bug-\(getpid()).c"
      let bytes = Array(source.utf8)
      if (try? FileWriter.replace(path) { file throws(FileFailure) in try file.write(bytes) })
        != nil
      {
        Output.message("The C that was refused is in \(path).\n")
      } else {
        Output.message(source)
      }
    }
    Glibc.exit(70)
  }
}
