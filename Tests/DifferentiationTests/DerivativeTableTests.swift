// Every row of the table of derivatives is right, and each wrong row would be found.

import Differentiation
import Graph
import Testing

@Suite struct DerivativeTableTests {
  @Test(arguments: DerivativeKey.allCases) func firstAndSecondDerivative(_ key: DerivativeKey) {
    #expect(derivativeFailures(of: key, order: 2) == [])
  }

  @Test(arguments: DerivativeKey.allCases) func rowIsDocumented(_ key: DerivativeKey) throws {
    let rule = try #require(DerivativeTable.standard.rules[key])
    #expect(rule.formula.hasPrefix("d ") || ["x̄ =", "p̄ ="].contains(where: rule.formula.contains))
    #expect(!rule.source.isEmpty)
  }

  @Test func namesTellRowsApart() {
    #expect(Set(DerivativeKey.allCases.map(\.name)).count == DerivativeKey.allCases.count)
  }

  // MARK: - Mutations

  /// Rows whose derivative is 0 wherever it exists.
  static let flat: Set<DerivativeKey> = [
    .function(.sign), .function(.floor), .function(.ceil), .function(.round), .function(.less),
    .function(.lessEqual), .function(.equal), .function(.notEqual), .reduction(.argmax),
    .reduction(.argmin),
  ]

  @Test(arguments: DerivativeKey.allCases.filter { !flat.contains($0) })
  func wrongSignIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, _, cotangent, contributions in
      contributions(cotangent).map { $0.map(g.negate) }
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  @Test(arguments: DerivativeKey.allCases.filter { !flat.contains($0) })
  func lostCotangentIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, _, _, contributions in contributions(g.constant(1)) }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  @Test(arguments: flat) func derivativeOfAFlatFunctionIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, id, cotangent, _ in
      g.operands(id).map { g.reduce(.sum, cotangent, over: g.axes(id).subtracting(g.axes($0))) }
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  /// Returns the standard table with another row for `key`; `mutation` is given the node, its
  /// cotangent, and what the right row makes of a cotangent.
  private func mutated(
    _ key: DerivativeKey,
    _ mutation:
      @escaping @Sendable (
        _ g: Graph, _ id: NodeID, _ cotangent: NodeID, _ contributions: (NodeID) -> [NodeID?]
      ) -> [NodeID?]
  ) -> DerivativeTable {
    var table = DerivativeTable.standard
    let rule = table.rules[key]!
    if case .recurrence(let pullback) = rule.form {
      table.rules[key] = DerivativeRule(
        rule.formula, source: rule.source,
        .recurrence { g, cotangents, table in
          // Each contribution as if it were one of a node by itself.
          pullback(g, cotangents, table).flatMap { contribution in
            mutation(g, contribution.target, contribution.part) { [$0] }
              .compactMap { $0.map { Contribution(to: contribution.target, $0) } }
          }
        })
      return table
    }
    table.rules[key] = DerivativeRule(
      rule.formula, source: rule.source,
      .pullback { g, id, cotangent in
        mutation(g, id, cotangent) { Self.contributions(rule, g, id, $0) }
      })
    return table
  }

  /// What a row contributes to the cotangent of each operand, said once more.
  private static func contributions(
    _ rule: DerivativeRule, _ g: Graph, _ id: NodeID, _ cotangent: NodeID
  ) -> [NodeID?] {
    switch rule.form {
    case .pullback(let pullback): return pullback(g, id, cotangent)
    case .recurrence: return []
    case .elementwise(let partials):
      return zip(g.operands(id), partials(g, id)).map { operand, partial in
        let part: NodeID
        switch partial {
        case .zero: return nil
        case .factor(let factor): part = g.multiply(cotangent, factor)
        case .masked(let condition, let holds, let factor):
          let taken = g.multiply(cotangent, factor ?? g.constant(1))
          let zero = g.constant(0)
          part = holds ? g.select(condition, taken, zero) : g.select(condition, zero, taken)
        }
        return g.reduce(.sum, part, over: g.axes(id).subtracting(g.axes(operand)))
      }
    }
  }
}
