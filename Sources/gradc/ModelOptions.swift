// What every command that reads a model file takes.

import ArgumentParser
import Elaboration
import Training

/// The model file and the values set from outside.
struct ModelOptions: ParsableArguments {
  @Argument(help: "The model file.", completion: .file(extensions: ["grad"]))
  var file: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Sets a dim, a const or a free size such as batch; may be given several times.",
      valueName: "name=value"))
  var settings: [String] = []

  func validate() throws {
    for setting in settings where !setting.dropFirst().contains("=") {
      throw ValidationError("'--set \(setting)' is not of the form name=value")
    }
  }

  /// Reads and parses the file; the table at `table`, if given, stands for the one that it names.
  func load(table: String? = nil) throws -> ModelFile {
    let overrides = settings.map { setting in
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Override(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
    return try ModelFile(path: file, overrides: overrides, table: table)
  }
}
