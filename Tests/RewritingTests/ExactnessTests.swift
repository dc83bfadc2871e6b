// What rules say of floats: with zeros of both signs, infinities, NaN, and numbers that overflow or vanish.

import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct ExactnessTests {
  /// What each real input may be.
  static let values: [Double] = [
    0, -0.0, .infinity, -.infinity, .nan, 1, -1, 2.5, -3, 1000, -1000, 1e-300, -1e-300, 1e300,
    -1e300,
  ]
  private static let sampleCount = 400

  /// The rules that the accurate mode keeps, but for those that keep NaN out: what these do, `SafeBranchTests`
  /// says.
  static let careful = Rule.all.filter { rule in
    if case .guards = rule.exactness { return false }
    return rule.exactness.modes.contains(.accurate)
  }

  @Test(arguments: careful) func specialValuesStay(_ rule: Rule) {
    var firings = 0
    for (place, example) in rule.examples.enumerated() {
      let g = Graph(math: .accurate)
      let before = example(g)
      guard case .result(let after) = outcome(of: rule, at: before, in: g) else { continue }
      firings += 1
      var generator = SplitMix(seed: UInt64(place))
      for _ in 0..<Self.sampleCount {
        var values = RandomValues(seed: generator.next())
        for id in g.reachable(from: [before, after]) {
          guard case .variable(let variable) = g.operation(id), variable.promise == .real else {
            continue
          }
          values.set(variable) { Self.values.randomElement(using: &generator)! }
        }
        let axes = g.axes(before)
        let (a, b) = (g.evaluate(before, &values), g.evaluate(after, &values))
        for (x, y) in zip(a.arranged(axes).elements, b.arranged(axes).elements)
        where !Self.keeps(rule.exactness, x, y) {
          Issue.record("example \(place): \(x) becomes \(y) of \(values)")
          return
        }
      }
    }
    #expect(firings > 0, "it fires at none of its examples in the accurate mode")
  }

  /// Whether `after` is what a rule of such exactness may make of `before`.
  private static func keeps(_ exactness: Exactness, _ before: Double, _ after: Double) -> Bool {
    if before.isNaN { return exactness != .same || after.isNaN }
    if exactness == .same { return before.bitPattern == after.bitPattern }
    // An overflow may be finite afterwards, and be nothing else that is infinite.
    if before.isInfinite { return after == before || after.isFinite }
    return after.isFinite
  }

  @Test func modesHaveTheirRules() {
    func names(_ mode: MathMode) -> Set<String> {
      Set(Rule.all.filter { $0.exactness.modes.contains(mode) }.map(\.name))
    }
    #expect(names(.fast).isSuperset(of: names(.standard)))
    #expect(names(.fast).subtracting(names(.standard)) == ["common-factor"])
    #expect(names(.accurate).subtracting(names(.standard)) == ["sigmoid-tail"])
    #expect(!names(.accurate).contains("cancel-power"))
  }

  @Test(arguments: MathMode.allCases) func rulesOfAnotherModeDoNotFire(_ mode: MathMode) throws {
    for rule in Rule.all where !rule.exactness.modes.contains(mode) {
      for example in rule.examples {
        let g = Graph(math: mode)
        let log = try rewrite([example(g)], in: g, upTo: .stabilize).log
        #expect(!log.firings.contains { $0.rule == rule.name }, "\(rule.name)")
      }
    }
  }
}

extension RandomValues {
  /// Sets `variable` to numbers that `draw` makes.
  fileprivate mutating func set(_ variable: Variable, _ draw: () -> Double) {
    self[variable] = Tensor(
      axes: variable.axes, elements: (0..<variable.axes.elementCount).map { _ in draw() })
  }
}
