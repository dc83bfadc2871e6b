// The C compilers of this machine, and what runs what they build.

import Foundation

enum CTools {
  /// Whether this machine has the program `name`.
  static func has(_ name: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// Runs the program `name` in `folder`.
  static func run(_ name: String, _ arguments: String..., in folder: String) throws -> Run {
    try run(name, arguments, in: folder)
  }

  /// Runs the program `name` in `folder`.
  static func run(_ name: String, _ arguments: [String], in folder: String) throws -> Run {
    // A compiler looks for its parts along the search path.
    let search = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try execute(
      URL(filePath: "/usr/bin/env"), ["PATH=\(search)", name] + arguments, in: folder)
  }
}

/// The names of the models that come with gradc and that are trained.
let trainedModels: [String] = {
  let folder = packageFolder.appending(path: "Models")
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return files.filter { $0.hasSuffix(".grad") }.filter { file in
    let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return text?.contains("\ntrain ") ?? false
  }.map { String($0.dropLast(5)) }.sorted()
}()
