// Numbers that are shown as what they are.

import Foundation
import Graph
import Testing

@Suite struct KnownNumberTests {
  static let known: [(Double, String)] = {
    let root: Double = Double.pi.squareRoot()
    let two: Double = 2
    return [
      (Double.pi, "pi"), (Double.pi / two, "pi / 2"), (two / root, "2 / sqrt(pi)"),
      (log(two), "log(2)"), (Double(1) / log(10.0), "1 / log(10)"),
      (two.squareRoot() / two, "sqrt(2) / 2"), ((two / Double.pi).squareRoot(), "sqrt(2 / pi)"),
      (0.5000000000000001, "1 / 2"),
    ]
  }()

  @Test(arguments: known) func isRecognized(_ value: Double, _ text: String) {
    #expect(Formula.recognized(value)?.text == text)
  }

  /// What only begins with the same digits is no known number, and neither is what needs no name.
  @Test(arguments: [
    0.044715, 1.0507009873554805, 3.14159, 0.6931, 0, -Double.pi, .infinity, .nan, 0.25,
  ])
  func isNot(_ value: Double) { #expect(Formula.recognized(value) == nil) }
}
