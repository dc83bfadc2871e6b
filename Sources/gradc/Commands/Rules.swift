// gradc rules: all rules, of differentiation and of rewriting.

import ArgumentParser
import Differentiation
import Rewriting
import Training

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of differentiation and of rewriting.")

  @Flag(help: "Prints one JSON object for each rule.")
  var json = false

  func run() throws {
    try Output.write(json ? jsonLines() : listing())
  }

  private func listing() -> String {
    var lines = ["Derivatives"]
    for key in DerivativeKey.allCases {
      guard let rule = DerivativeTable.standard.rules[key] else { continue }
      lines.append("  \(padded(key.name))\(rule.formula)")
      lines.append("  \(padded(""))  from \(rule.source)")
      if let reference = key.reference { lines.append("  \(padded(""))  see \(reference)") }
      if key.accuracy != nil {
        lines.append("  \(padded(""))  compiled: \(key.accuracyInAllModes)")
      }
    }
    for phase in Phase.allCases {
      lines += ["", "Rewriting, phase \(phase.rawValue): \(phase.summary)"]
      for rule in Rule.all where rule.phase == phase { lines += listing(of: rule) }
    }
    lines += ["", "Derivations: brings a derivative into the form of books, for reading alone"]
    for rule in Rule.listed where isForReading(rule) { lines += listing(of: rule) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a rewrite rule.
  private func listing(of rule: Rule) -> [String] {
    var lines = ["  \(padded(rule.name))\(rule.formula)"]
    if let condition = rule.condition { lines.append("  \(padded(""))  if \(condition)") }
    if let price = rule.price { lines.append("  \(padded(""))  costs \(price)") }
    if !isForReading(rule) { lines.append("  \(padded(""))  \(rule.exactness.summary)") }
    return lines
  }

  /// Whether no graph is compiled by `rule`.
  private func isForReading(_ rule: Rule) -> Bool { !Rule.all.contains { $0.name == rule.name } }

  private func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 20 - name.count))
  }

  private func jsonLines() -> String {
    var lines: [String] = []
    for key in DerivativeKey.allCases {
      guard let rule = DerivativeTable.standard.rules[key] else { continue }
      lines.append(
        object([
          ("kind", "derivative"), ("name", key.name), ("formula", rule.formula),
          ("source", rule.source), ("reference", key.reference ?? ""),
          ("float32", key.accuracyInAllModes),
        ]))
    }
    for rule in Rule.listed {
      lines.append(
        object([
          ("kind", "rewrite"), ("phase", isForReading(rule) ? "reading" : rule.phase.rawValue),
          ("name", rule.name),
          ("formula", rule.formula), ("condition", rule.condition ?? ""),
          ("price", rule.price ?? ""), ("math", rule.exactness.summary),
        ]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(JSON.quoted($0)):\(JSON.quoted($1))" }.joined(separator: ",") + "}"
  }
}
