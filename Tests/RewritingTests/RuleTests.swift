// Every rule of the catalogue keeps its word, and each broken rule would be found.

import Graph
import Rewriting
import TestSupport
import Testing

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { name }
}

@Suite struct RuleTests {
  @Test(arguments: Rule.listed) func ruleKeepsItsWord(_ rule: Rule) {
    #expect(ruleFailures(rule) == [])
  }

  @Test(arguments: Rule.listed) func ruleIsDocumented(_ rule: Rule) {
    if Rule.all.contains(where: { $0.name == rule.name }) { #expect(rule.exactness != .unstated) }
    #expect(rule.formula.contains(" = "))
    #expect(rule.condition != "")
    #expect(!rule.heads.isEmpty)
    #expect(rule.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
  }

  @Test func namesAndFormulasAreUnique() {
    #expect(Set(Rule.listed.map(\.name)).count == Rule.listed.count)
    #expect(Set(Rule.listed.map(\.formula)).count == Rule.listed.count)
  }

  @Test func phasesHaveASummary() {
    #expect(Set(Phase.allCases.map(\.summary)).count == Phase.allCases.count)
    #expect(Set(Rule.all.map(\.phase)) == Set(Phase.allCases))
  }

  // MARK: - Mutations

  @Test(arguments: Rule.listed) func negatedResultIsFound(_ rule: Rule) {
    #expect(ruleFailures(mutated(rule) { g, _, after in g.negate(after) }) != [])
  }

  @Test(arguments: Rule.listed) func lostOperandIsFound(_ rule: Rule) {
    let broken = mutated(rule) { g, _, after in
      // A leaf has nothing to lose; its double is as wrong.
      guard !g.operands(after).isEmpty else { return g.sum([(after, 2)], constant: 1) }
      switch g.operation(after) {
      case .sum(let coefficients, let constant):
        let terms = Array(zip(g.operands(after), coefficients))
        return g.sum(Array(terms.dropFirst()), constant: constant)
      case .product(let exponents, let coefficient):
        let factors = Array(zip(g.operands(after), exponents))
        return g.product(Array(factors.dropFirst()), coefficient: coefficient)
      default: return g.rebuild(after, [g.constant(0.25)] + g.operands(after).dropFirst())
      }
    }
    #expect(ruleFailures(broken) != [])
  }

  @Test(arguments: Rule.listed) func ruleThatNeverFiresIsFound(_ rule: Rule) {
    #expect(ruleFailures(mutated(rule) { _, before, _ in before }) != [])
  }

  @Test(arguments: Rule.listed.filter { !$0.counterexamples.isEmpty })
  func ruleThatAlwaysFiresIsFound(_ rule: Rule) {
    let broken = Rule(
      rule.name, rule.formula, if: rule.condition, price: rule.price, exactness: rule.exactness,
      in: rule.phase, at: rule.heads,
      examples: rule.examples, counterexamples: rule.counterexamples
    ) { g, id in
      if case .result(let after) = rule.apply(g, id) { return .result(after) }
      return .result(g.sum([(id, 1)], constant: 1))
    }
    #expect(ruleFailures(broken) != [])
  }

  private func mutated(
    _ rule: Rule, _ mutation: @escaping @Sendable (Graph, NodeID, NodeID) -> NodeID
  ) -> Rule {
    Rule(
      rule.name, rule.formula, if: rule.condition, price: rule.price, exactness: rule.exactness,
      in: rule.phase, at: rule.heads,
      examples: rule.examples, counterexamples: rule.counterexamples
    ) { g, id in
      guard case .result(let after) = rule.apply(g, id) else { return rule.apply(g, id) }
      return .result(mutation(g, id, after))
    }
  }
}
