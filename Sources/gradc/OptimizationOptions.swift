// Which rewrite rules a command applies.

import ArgumentParser
import Compilation
import Language
import Rewriting

/// The choice of `--optimize`.
struct OptimizationOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Chooses the rewrite rules that are applied.",
      discussion: """
        The last phase to apply (none, canonicalize, simplify, specialize, stabilize), and behind it, \
        with commas, phases or rules to leave out: simplify, stabilize,-factor-out, -specialize. \
        'gradc rules' lists them.
        """, valueName: "rules"),
    transform: { text in
      do {
        return try Optimization(text)
      } catch let error as UnknownRule {
        let meant = closest(to: error.name, in: Optimization.names)
        throw ValidationError(
          "there is no phase or rule '\(error.name)'"
            + (meant.map { "; did you mean '\($0)'?" } ?? ""))
      }
    })
  var optimize = Optimization.full

  /// The rules to apply.
  var rules: [Rule] { optimize.rules }
}
