// Runs the built executable as a user does.

import Foundation
import Testing

/// What a run of gradc left.
struct Run {
  let code: Int32
  let output: String
  let messages: String

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The output as JSON objects, one a line; fails the test if a line is none.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any], "\(line)")
    }
  }
}

/// The folder of the package.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Returns the path of the model file `name` of the package, as seen from its folder.
func model(_ name: String) -> String { "Models/\(name).grad" }

/// The executable, which lies beside the tests.
let executable: URL = {
  let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  let beside = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
  let folders = [own] + beside + [Bundle.main.bundleURL]
  let found = folders.map { $0.appending(path: "gradc") }.first {
    FileManager.default.isExecutableFile(atPath: $0.path)
  }
  return found ?? own.appending(path: "gradc")
}()

/// Runs gradc in the folder of the package. Output goes to the file at `outputPath`, if one is given;
/// `input` is what stands on standard input.
func gradc(_ arguments: String..., outputPath: String? = nil, input: String = "") throws -> Run {
  try execute(executable, arguments, outputPath: outputPath, input: input)
}

/// Runs `program` in the folder at `path`, or in that of the package.
func execute(
  _ program: URL, _ arguments: [String], outputPath: String? = nil, in path: String? = nil,
  input: String = ""
) throws -> Run {
  let folder = try ScratchFolder()
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = path.map { URL(filePath: $0) } ?? packageFolder
  process.environment = ["SWIFT_BACKTRACE": "enable=no"]
  process.standardInput = FileHandle(forReadingAtPath: try folder.write("input", input))
  // Files rather than pipes: nobody has to empty them while gradc runs.
  let output = try outputPath ?? folder.write("output", "")
  let messages = try folder.write("messages", "")
  process.standardOutput = FileHandle(forWritingAtPath: output)
  process.standardError = FileHandle(forWritingAtPath: messages)
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationReason == .exit, "gradc \(arguments) ended by a signal")
  return Run(
    code: process.terminationStatus,
    output: outputPath == nil ? try String(contentsOfFile: output, encoding: .utf8) : "",
    messages: try String(contentsOfFile: messages, encoding: .utf8))
}

/// A folder that is removed when the test is over.
final class ScratchFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "gradc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of the file `name` in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file into the folder and returns its path.
  func write(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: self(name), atomically: false, encoding: .utf8)
    return self(name)
  }

  /// The names of the files in the folder.
  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
