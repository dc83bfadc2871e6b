// C compilers of this machine, which check the C that gradc emits.

import Foundation

/// A C compiler that is asked for its opinion only.
struct CCompiler: CustomStringConvertible, Sendable {
  let description: String
  private let path: String

  /// What holds for emitted C: it is C99, and gives no warning.
  static let options = [
    "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror",
    "-fsyntax-only",
  ]

  /// The compilers that are tried.
  static let names = ["gcc", "clang"]

  /// Finds `name` on the search path; nil if there is none.
  init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let found = folders.map { "\($0)/\(name)" }.first(
      where: FileManager.default.isExecutableFile)
    guard let found else { return nil }
    description = name
    path = found
  }

  /// Returns what the compiler says of `source`; nothing if it is content.
  func complaints(about source: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "gradc-\(UUID().uuidString).c")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(source.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = Self.options + [file.path]
    let output = Pipe()
    process.standardError = output
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus == 0 { return "" }
    return "\(self):\n" + String(decoding: text.prefix(4000), as: UTF8.self)
  }
}
