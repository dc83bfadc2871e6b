// Every row of the table of derivatives is right, and each wrong row would be found.

import Differentiation
import Graph
import TestSupport
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

  /// What is a choice or flat has no book to look in; a formula has.
  @Test(arguments: DerivativeKey.allCases) func formulaHasAReference(_ key: DerivativeKey) {
    let choices: Set<DerivativeKey> = [
      .function(.abs), .function(.max), .function(.min), .function(.select), .reduction(.max),
      .reduction(.min),
    ]
    #expect(
      (key.reference == nil)
        == (choices.contains(key) || DerivativeMutationTests.flat.contains(key)))
  }

  @Test func namesTellRowsApart() {
    #expect(Set(DerivativeKey.allCases.map(\.name)).count == DerivativeKey.allCases.count)
  }

  /// Over nothing, over one position, and over more than there are lanes in a vector.
  @Test(arguments: DerivativeKey.allCases, [0, 1, 17])
  func derivativeOfEverySize(_ key: DerivativeKey, _ size: Int) {
    #expect(derivativeFailures(of: key, size: size) == [])
  }

  /// The row's nodes and their derivatives, printed, read and printed again; what is read has the same value.
  @Test(arguments: DerivativeKey.allCases) func textIsReadBack(_ key: DerivativeKey) throws {
    for example in OperationExample.all(key) {
      let g = example.graph
      let sources = example.values.keys.filter { $0.role == .parameter }.map(g.variable)
      let loss = g.reduce(.sum, example.node, over: g.axes(example.node))
      let gradient = differentiate(loss, withRespectTo: sources, in: g).cotangents
      let roots = ([example.node] + sources.map { gradient[$0]! }).enumerated().map {
        (name: "r\($0)", node: $1)
      }
      let text = g.text(of: roots)
      let (read, readRoots) = try Graph.parse(text)
      #expect(read.text(of: readRoots, annotated: false) == g.text(of: roots, annotated: false))
      for (root, readRoot) in zip(roots, readRoots) {
        var (left, right) = (
          Evaluator(g, variables: { example.values[$0]! }),
          Evaluator(read, variables: { example.values[$0]! })
        )
        let (expected, found) = (left.value(of: root.node), right.value(of: readRoot.node))
        #expect(found.axes == expected.axes)
        #expect(found.elements.map(\.bitPattern) == expected.elements.map(\.bitPattern), "\(text)")
      }
    }
  }
}
