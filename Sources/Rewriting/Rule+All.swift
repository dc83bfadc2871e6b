// The catalogue: every rule, in the order in which rules of one phase are tried.

extension Rule {
  /// All rules. `gradc rules` lists them; tests iterate over them.
  package static let all: [Rule] =
    accessRules + productRules + branchRules + softmaxRules + reductionRules + functionRules
    + decisionRules + specialRules + stabilizingRules + cancellationRules
}
