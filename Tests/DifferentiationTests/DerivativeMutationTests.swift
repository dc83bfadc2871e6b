// The check of derivatives finds each wrong row: no mutation of the table passes it.

import Differentiation
import Graph
import Testing

@Suite struct DerivativeMutationTests {
  /// Rows whose derivative is 0 wherever it exists.
  static let flat: Set<DerivativeKey> = [
    .function(.sign), .function(.floor), .function(.ceil), .function(.round), .function(.less),
    .function(.lessEqual), .function(.equal), .function(.notEqual), .reduction(.argmax),
    .reduction(.argmin),
  ]

  /// Rows that pass anything on.
  static let sloped = DerivativeKey.allCases.filter { !flat.contains($0) }

  @Test(arguments: sloped) func wrongSignIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, _, cotangent, contributions in
      contributions(cotangent).map { $0.map(g.negate) }
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  /// A thousandth is far above what differences err by, and below what a glance at a curve shows.
  @Test(arguments: sloped) func wrongFactorIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, _, cotangent, contributions in
      contributions(cotangent).map { $0.map { g.scaled($0, by: 1.001) } }
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  @Test(arguments: sloped) func lostCotangentIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, _, _, contributions in contributions(g.constant(1)) }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  @Test(arguments: flat) func derivativeOfAFlatFunctionIsFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, id, cotangent, _ in
      g.operands(id).map { g.reduce(.sum, cotangent, over: g.axes(id).subtracting(g.axes($0))) }
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  // MARK: - Operands

  /// The operands of `key` that have a derivative.
  static func slopedOperands(_ key: DerivativeKey) -> [Int] {
    switch key {
    case .sum, .product, .function(.pow), .function(.max), .function(.min): [0, 1]
    case .function(.select): [1, 2]
    default: [0]
    }
  }

  static let operands = sloped.filter { $0 != .scan }.flatMap { key in
    slopedOperands(key).map { (key, $0) }
  }

  @Test(arguments: operands) func lostOperandIsFound(_ key: DerivativeKey, _ operand: Int) {
    let table = mutated(key) { _, _, cotangent, contributions in
      contributions(cotangent).enumerated().map { $0 == operand ? nil : $1 }
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  /// What one of two operands gets goes to the other.
  @Test(arguments: sloped.filter { slopedOperands($0).count == 2 })
  func swappedOperandsAreFound(_ key: DerivativeKey) {
    let table = mutated(key) { g, id, cotangent, contributions in
      var parts = contributions(cotangent)
      let places = Self.slopedOperands(key)
      guard parts.indices.contains(places[1]) else { return parts }
      parts.swapAt(places[0], places[1])
      return parts
    }
    #expect(derivativeFailures(of: key, by: table) != [])
  }

  /// What a recurrence hands to the value that it starts from, and to each that it reads.
  @Test(arguments: 0..<2) func lostPartOfARecurrenceIsFound(_ part: Int) {
    var table = DerivativeTable.standard
    let rule = table.rules[.scan]!
    guard case .recurrence(let pullback) = rule.form else {
      Issue.record("the rule of recurrences has another form")
      return
    }
    table.rules[.scan] = DerivativeRule(
      rule.formula, source: rule.source,
      .recurrence { g, cotangents, table in
        let contributions = pullback(g, cotangents, table)
        let lost = part == 0 ? 0 : contributions.count - 1
        return contributions.enumerated().filter { $0.offset != lost }.map(\.element)
      })
    #expect(derivativeFailures(of: .scan, by: table) != [])
  }

  // MARK: - The rule of another row

  /// Pairs of rows of which the rule of the second is right for the first.
  private static func areEqual(_ rule: Function, _ other: Function) -> Bool {
    if flat.contains(.function(rule)) && flat.contains(.function(other)) { return true }
    // (eˣ − 1)′ is said to be eˣ; tanh′ is 1 − y², which is 0 where y is ±1; one rule serves the larger and
    // the smaller.
    let pairs: [(Function, Function)] = [
      (.exp, .expm1), (.sign, .tanh), (.max, .min), (.min, .max),
    ]
    return pairs.contains { $0 == (rule, other) }
  }

  @Test(arguments: Function.allCases) func ruleOfAnotherFunctionIsFound(_ function: Function) {
    for other in Function.allCases
    where other != function && other.arity == function.arity && !Self.areEqual(function, other) {
      var table = DerivativeTable.standard
      table.rules[.function(function)] = table.rules[.function(other)]
      #expect(
        derivativeFailures(of: .function(function), by: table, stopsAtFirst: true) != [],
        "the rule of \(other)")
    }
  }

  @Test(arguments: Reduction.allCases) func ruleOfAnotherReductionIsFound(_ reduction: Reduction) {
    let twins: [Set<Reduction>] = [[.max, .min], [.argmax, .argmin]]
    for other in Reduction.allCases
    where other != reduction && !twins.contains([reduction, other]) {
      var table = DerivativeTable.standard
      table.rules[.reduction(reduction)] = table.rules[.reduction(other)]
      #expect(
        derivativeFailures(of: .reduction(reduction), by: table, stopsAtFirst: true) != [],
        "the rule of \(other)")
    }
  }

  @Test(arguments: DerivativeKey.allCases) func missingRowIsFound(_ key: DerivativeKey) {
    var table = DerivativeTable.standard
    table.rules[key] = nil
    let isFound = derivativeFailures(of: key, by: table, stopsAtFirst: true) != []
    // Without a row nothing is passed on, which is right where that is nothing.
    #expect(isFound != Self.flat.contains(key))
  }

  // MARK: - Mutated tables

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
