// Which rules are applied: all, those up to a phase, or all but some.

import Rewriting

/// A choice of rewrite rules, as `--optimize` names it.
package struct Optimization: Sendable {
  /// The rules that are applied.
  package let rules: [Rule]

  /// All rules.
  package static let full = Optimization(rules: Rule.all)

  private init(rules: [Rule]) { self.rules = rules }

  /// The rules up to `phase`.
  private static func rules(upTo phase: Phase) -> [Rule] {
    let phases = Phase.allCases.prefix { $0 != phase } + [phase]
    return Rule.all.filter { phases.contains($0.phase) }
  }

  /// Reads a choice: `none` or the last phase that is applied, and behind it names of phases or rules to
  /// leave out, each with a minus: `simplify`, `stabilize,-factor-out`, `-specialize`.
  ///
  /// Throws `UnknownRule` for a name that nothing has.
  package init(_ text: String) throws(UnknownRule) {
    var rules = Rule.all
    for (position, part) in text.split(separator: ",", omittingEmptySubsequences: false)
      .enumerated()
    {
      let name = String(part.drop { $0 == "-" })
      if part.hasPrefix("-") {
        if let phase = Phase(rawValue: name) {
          rules.removeAll { $0.phase == phase }
        } else if Rule.all.contains(where: { $0.name == name }) {
          rules.removeAll { $0.name == name }
        } else {
          throw UnknownRule(name: name)
        }
      } else if position == 0, name == "none" {
        rules = []
      } else if position == 0, let phase = Phase(rawValue: name) {
        rules = Self.rules(upTo: phase)
      } else {
        throw UnknownRule(name: String(part))
      }
    }
    self.rules = rules
  }

  /// The names that a choice is made of.
  package static let names = ["none"] + Phase.allCases.map(\.rawValue) + Rule.all.map(\.name)
}

/// A name that is neither a phase nor a rule.
package struct UnknownRule: Error {
  package let name: String
}
