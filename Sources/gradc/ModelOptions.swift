// What every command that reads one model file takes.

import ArgumentParser
import Training

/// The model file and the values set from outside.
struct ModelOptions: ParsableArguments {
  @Argument(help: "The model file.", completion: .file(extensions: ["grad"]))
  var file: String

  @OptionGroup var settings: SettingOptions

  @OptionGroup var arithmetic: MathOptions

  /// Reads and parses the file; the table at `table`, if given, stands for the one that it names.
  func load(table: String? = nil) throws -> ModelFile {
    try ModelFile(path: file, overrides: settings.overrides, table: table, math: arithmetic.math)
  }
}
