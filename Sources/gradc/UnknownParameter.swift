// A parameter was named that the model does not have.

import Language

/// Says which parameters there are.
struct UnknownParameter: Error, CustomStringConvertible {
  let name: String
  let known: [String]

  var description: String {
    let hint =
      closest(to: name, in: known).map { "did you mean '\($0)'?" }
      ?? "it has: \(known.joined(separator: ", "))"
    return "the model has no parameter '\(name)'\n   = help: \(hint)"
  }
}
