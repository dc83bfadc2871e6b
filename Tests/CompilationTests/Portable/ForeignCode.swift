// Exported C, built by a compiler of this machine and loaded.

import Foundation
import Testing

/// A C compiler that builds what is exported.
struct ForeignCompiler: CustomStringConvertible, Sendable {
  let name: String
  let options: [String]

  var description: String { ([name] + options).joined(separator: " ") }

  /// What holds for exported C: it is C99, and gives no warning.
  static let strict = ["-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]

  /// Whether this machine has the compiler.
  var isPresent: Bool { Self.path(of: name) != nil }

  /// Returns the path of the program `name`, or nil.
  static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs `name` with `arguments`; returns what it says, and whether it succeeded.
  static func run(
    _ name: String, _ arguments: [String], in folder: URL? = nil
  ) throws -> (text: String, succeeds: Bool) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path(of: name)))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardError = output
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: text, as: UTF8.self), process.terminationStatus == 0)
  }
}

/// A folder for C files, removed with its last reference.
final class ForeignFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "gradc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes `text` to the file `name`.
  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }
}

/// Functions of a shared library, which is unloaded with its last reference.
final class ForeignCode {
  private let handle: UnsafeMutableRawPointer

  /// Builds the sources in `folder` by `compiler` and loads them. Fails the test if there is a warning.
  init(_ sources: [String], in folder: ForeignFolder, by compiler: ForeignCompiler) throws {
    let library = folder.url.appending(path: "\(UUID().uuidString).so").path
    let (text, succeeds) = try ForeignCompiler.run(
      compiler.name,
      (compiler.name == "tcc" ? ["-std=c99", "-Wall"] : ForeignCompiler.strict) + compiler.options
        + ["-shared", "-fPIC", "-o", library] + sources + ["-lm"], in: folder.url)
    #expect(text == "", "\(compiler)")
    try #require(succeeds)
    handle = try #require(dlopen(library, RTLD_NOW | RTLD_LOCAL))
  }

  deinit { dlclose(handle) }

  /// Returns the function `name`, which has the type `Pointer`.
  func function<Pointer>(_ name: String, as: Pointer.Type) throws -> Pointer {
    unsafeBitCast(try #require(dlsym(handle, name), "\(name)"), to: Pointer.self)
  }
}
