// Values set from outside, as every command that reads model files takes them.

import ArgumentParser
import Elaboration

/// The values of `--set`.
struct SettingOptions: ParsableArguments {
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

  /// The values by name, in their order.
  var overrides: [Override] {
    settings.map { setting in
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Override(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
