// Something was to be explained that the file does not derive.

import Language

/// Says what there is to explain.
struct UnknownDerivative: Error, CustomStringConvertible {
  /// What was asked for; nil if it was everything.
  let name: String?
  /// The parameters and the names that `derive` declares.
  let known: [String]

  var description: String {
    guard let name, !known.isEmpty else {
      return "this file derives nothing: it trains no model and has no 'derive'"
        + "\n   = help: write derive g = gradient(f)"
    }
    let hint =
      closest(to: name, in: known).map { "did you mean '\($0)'?" }
      ?? "it has: \(known.joined(separator: ", "))"
    return "there is no parameter and no 'derive' called '\(name)'\n   = help: \(hint)"
  }
}

/// Says that a `derive` cannot be shown by itself.
struct ShapelessDerivative: Error, CustomStringConvertible {
  /// The name that it declares.
  let name: String

  var description: String {
    "'\(name)' is not explained: its sizes depend on the call"
      + "\n   = help: write sizes of the function's arguments as numbers: x: [4]"
  }
}
