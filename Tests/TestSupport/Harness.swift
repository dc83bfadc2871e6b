// The checks of the native kernels that are written in C: built by make and clang, run as programs of
// their own, so that what they do to memory they do not do to the tests.

import Foundation

/// Programs in Tests/Harness.
package enum Harness {
  /// What a program said, and its exit code.
  package struct Outcome: Sendable {
    package let text: String
    package let code: Int32
  }

  /// Where the programs are built. What is current there is not built again.
  package static let products = package.appending(path: ".build/harness")

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What comes of building what the programs share that train models, done once.
  package static let steps: Result<Outcome, any Error> = Result { try make(["steps"]) }

  /// What comes of building the kernels with sanitizers, done once.
  package static let kernels: Result<Outcome, any Error> = Result { try make(["kernels"]) }

  /// What comes of building the program for AArch64, done once.
  package static let neon: Result<Outcome, any Error> = Result { try make(["neon"]) }

  /// Builds `targets`, files in `products` or names of the makefile.
  package static func make(_ targets: [String]) throws -> Outcome {
    try run(
      "make",
      ["-s", "-j2", "-C", package.appending(path: "Tests/Harness").path]
        + ["BUILD=\(products.path)"] + targets)
  }

  /// Returns the path of the program `name`, or nil if this machine lacks it.
  package static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs a program by its name or its path; output and errors are one text.
  package static func run(_ name: String, _ arguments: [String]) throws -> Outcome {
    guard let path = name.contains("/") ? name : path(of: name) else {
      return Outcome(text: "there is no \(name)", code: 127)
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardError = output
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(text: String(decoding: text, as: UTF8.self), code: process.terminationStatus)
  }
}
