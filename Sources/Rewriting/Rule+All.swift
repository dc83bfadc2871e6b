// The catalogue: every rule, in the order in which rules of one phase are tried.

extension Rule {
  /// All rules by which a graph is compiled; tests iterate over them.
  package static let all: [Rule] =
    accessRules + productRules + branchRules + softmaxRules + reductionRules + functionRules
    + decisionRules + specialRules + stabilizingRules + cancellationRules + pythagoreanRules
    + deltaReadRules + modeRules + contractionRules

  /// All rules, with those of derivations alone. `gradc rules` lists them.
  package static let listed: [Rule] =
    all + presentation.flatMap { $0 }.filter { rule in !all.contains { $0.name == rule.name } }
}
