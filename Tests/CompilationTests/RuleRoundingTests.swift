// Each rule in float32: what it makes is as exact as what it replaces, and where it is there for that,
// much more exact.

import Execution
import Graph
import Rewriting
import Scheduling
import TestSupport
import Testing

@Suite struct RuleRoundingTests {
  /// Both sides of a rule at one of its examples, compiled.
  private struct Sides {
    let graph: Graph
    let function: TestFunction
    let machine: TestMachine

    init?(_ rule: Rule, _ example: (Graph) -> NodeID) throws {
      let modes = rule.exactness.modes
      graph = Graph(math: modes.contains(.standard) ? .standard : modes[0])
      let before = example(graph)
      guard case .result(let after) = rule.apply(graph, before) else { return nil }
      let axes = graph.axes(before)
      function = TestFunction(
        [("before", before), ("after", after)].map {
          Request.Output($0.1, to: .result($0.0), axes: axes)
        }, in: graph)
      machine = try TestMachine(function, InstructionSet.selected)
    }

    /// Lets all distributions be certainties.
    func makeCertain(_ values: inout RandomValues) {
      for variable in function.variables where variable.promise == .simplex {
        var tensor = values(variable)
        let row = variable.axes.last?.extent ?? 1
        tensor.elements = tensor.elements.indices.map { $0 % row == 0 ? 1 : 0 }
        values[variable] = tensor
      }
    }

    /// The elements of both sides, and what they should be.
    func run(_ values: RandomValues) -> (before: [Float], after: [Float], exact: [Double]) {
      var values = values
      function.round(&values)
      for variable in function.variables { machine.set(variable, to: values(variable)) }
      #expect(machine.run(seed: 1) == [])
      // The right side in Float64, which is the exacter one of two that are equal.
      return (
        machine.elements(function.outputs[0]), machine.elements(function.outputs[1]),
        function.reference(values, seed: 1)[1]
      )
    }
  }

  /// The units in the last place that the right side may be off by in addition: those of its own rounding.
  private static func slack(_ exactness: Exactness) -> Double {
    switch exactness {
    case .same: 0
    // An elementary function more or less: up to 4 units, on values that are up to twice as large.
    case .closer, .guards, .slower, .real: 8
    // And a division and a multiplication more.
    case .faster: 12
    }
  }

  @Test(arguments: Rule.all.map(\.name)) func noWorseOnOrdinaryNumbers(_ name: String) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    for (place, example) in rule.examples.enumerated() {
      guard let sides = try Sides(rule, example) else { continue }
      var (worstBefore, worstAfter) = (0.0, 0.0)
      for seed in UInt64(1)...24 {
        let (before, after, exact) = sides.run(RandomValues(seed: seed))
        if rule.exactness == .same {
          #expect(before.map(\.bitPattern) == after.map(\.bitPattern), "example \(place)")
        }
        for element in exact.indices where exact[element].isFinite {
          // Sums cancel here and there: what counts is the unit of the numbers that are added.
          let scale = max(exact[element].magnitude, 1)
          worstBefore = max(worstBefore, Self.error(before[element], exact[element], scale))
          worstAfter = max(worstAfter, Self.error(after[element], exact[element], scale))
        }
      }
      #expect(
        worstAfter <= worstBefore + Self.slack(rule.exactness),
        "example \(place): \(worstBefore) units become \(worstAfter)")
    }
  }

  /// Rules that are there for what float32 cannot do on the left side. A logsumexp alone is computed with its
  /// maximum subtracted whatever the rules do.
  static let stabilizers = [
    "softmax", "softmax-mean", "log-exp", "log-sum-exp", "tanh-ratio", "sigmoid-ratio",
    "sigmoid-mirror", "log-sigmoid", "softplus", "log1p", "expm1", "stable-softmax",
    "stable-log-softmax", "zero-times-log", "variance", "log-add-exp", "log-expm1",
    "tanh-sigmoid", "root-minus-one", "one-minus-cos", "sigmoid-tail",
  ]

  /// Inputs around one of these, and how far: far out, close together, and near 0. What one side rounds
  /// in an argument far out counts in the result: twice the slack is allowed there.
  private static let hard: [(center: Double, radius: Double)] = [
    (0, 0), (0, 1e-4), (0, 1e-6), (30, 1), (-30, 1), (1000, 1), (-1000, 1), (0, 1000), (1e4, 1e-2),
  ]

  @Test(arguments: stabilizers) func muchBetterOnHardNumbers(_ name: String) throws {
    let rule = try #require(Rule.all.first { $0.name == name })
    var gain = 0.0
    for (place, example) in rule.examples.enumerated() {
      guard let sides = try Sides(rule, example) else { continue }
      for (center, radius) in Self.hard {
        for seed in UInt64(1)...4 {
          var values = RandomValues(seed: seed, in: (center - radius)...(center + radius))
          if radius == 0 { sides.makeCertain(&values) }
          let (before, after, exact) = sides.run(values)
          for element in exact.indices
          where exact[element].magnitude < Double(Float.greatestFiniteMagnitude) {
            let errors = (
              Self.error(before[element], exact[element]),
              Self.error(after[element], exact[element])
            )
            #expect(
              errors.1 <= errors.0 + 2 * Self.slack(rule.exactness),
              "example \(place) near \(center): \(errors.0) units become \(errors.1)")
            gain = max(gain, min(errors.0, 1e9) - 8 * errors.1)
          }
        }
      }
    }
    #expect(gain > 1000, "\(gain)")
  }

  /// How far `value` is from `exact`, in units of 2⁻²³ of `scale`, or of the exact value; below the normal
  /// numbers, of the smallest.
  private static func error(_ value: Float, _ exact: Double, _ scale: Double? = nil) -> Double {
    if exact.isNaN { return 0 }
    guard value.isFinite else { return .infinity }
    return (Double(value) - exact).magnitude
      / (0x1p-23 * max(scale ?? exact.magnitude, Double(Float.leastNormalMagnitude)))
  }
}
