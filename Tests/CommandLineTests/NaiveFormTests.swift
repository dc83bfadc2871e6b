// Losses written as in a textbook, at logits where that overflows or cancels: as exact, compiled, as if
// they had been written with care.

import Compilation
import Elaboration
import Execution
import Foundation
import Graph
import Scheduling
import Testing

@testable import Training

/// A loss of the parameter z and the labels y, and what it should be.
struct NaiveForm: Sendable, CustomTestStringConvertible {
  /// The loss as it is written.
  let text: String
  /// Value and gradient by z in Float64, by formulas that lose nothing.
  let exact: @Sendable (_ z: [Double], _ y: [Double]) -> (value: Double, gradient: [Double])

  var testDescription: String { text }

  static let all: [NaiveForm] = [
    NaiveForm(text: "-sum(y * log(exp(z) / sum(exp(z))))", exact: crossEntropy),
    NaiveForm(text: "-sum(y * log(softmax(z)))", exact: crossEntropy),
    NaiveForm(text: "-sum(y * (z - log(sum(exp(z)))))", exact: crossEntropy),
    NaiveForm(
      text: "-sum(y * log(exp(z - max(z)) / sum(exp(z - max(z)))))", exact: crossEntropy),
    NaiveForm(
      text: "sum(-y * log(1 / (1 + exp(-z))) - (1 - y) * log(1 - 1 / (1 + exp(-z))))",
      exact: binaryCrossEntropy),
    NaiveForm(
      text: "-sum(y * log(sigmoid(z)) + (1 - y) * log(1 - sigmoid(z)))",
      exact: binaryCrossEntropy),
    NaiveForm(text: "sum(log(1 + exp(z)))") { z, _ in (sum(z.map(softplus)), z.map(sigma)) },
    NaiveForm(text: "sum(log(exp(z) + exp(-z)))") { z, _ in
      (sum(z.map { abs($0) + log1p(exp(-2 * abs($0))) }), z.map { tanh($0) })
    },
    NaiveForm(text: "sum((exp(z) - exp(-z)) / (exp(z) + exp(-z)))") { z, _ in
      (sum(z.map { tanh($0) }), z.map { 1 - tanh($0) * tanh($0) })
    },
    NaiveForm(text: "log(sum(exp(z)))") { z, _ in (logSumExp(z), softmax(z)) },
    NaiveForm(text: "sqrt(sum(z^2))") { z, _ in
      let norm = sum(z.map { $0 * $0 }).squareRoot()
      return (norm, z.map { norm == 0 ? 0 : $0 / norm })
    },
    NaiveForm(text: "mean(z^2) - mean(z)^2") { z, _ in
      let count = Double(z.count)
      let mean = sum(z) / count
      return (sum(z.map { ($0 - mean) * ($0 - mean) }) / count, z.map { 2 * ($0 - mean) / count })
    },
  ]

  private static func sum(_ x: [Double]) -> Double { x.reduce(0, +) }
  private static func sigma(_ x: Double) -> Double {
    x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x))
  }
  private static func softplus(_ x: Double) -> Double { max(x, 0) + log1p(exp(-abs(x))) }
  private static func logSumExp(_ z: [Double]) -> Double {
    let top = z.max() ?? 0
    return top + log(sum(z.map { exp($0 - top) }))
  }
  private static func softmax(_ z: [Double]) -> [Double] {
    let total = logSumExp(z)
    return z.map { exp($0 - total) }
  }
  @Sendable private static func crossEntropy(
    _ z: [Double], _ y: [Double]
  ) -> (value: Double, gradient: [Double]) {
    let total = logSumExp(z)
    let mass = sum(y)
    return (
      -sum(zip(z, y).map { ($0 - total) * $1 }), zip(softmax(z), y).map { $0 * mass - $1 }
    )
  }
  @Sendable private static func binaryCrossEntropy(
    _ z: [Double], _ y: [Double]
  ) -> (value: Double, gradient: [Double]) {
    (
      sum(zip(z, y).map { softplus($0) - $0 * $1 }), zip(z, y).map { sigma($0) - $1 }
    )
  }
}

/// Logits that are hard, each a float32.
struct HardLogits: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let z: [Double]

  /// Labels that add up to 1, without rounding.
  var y: [Double] {
    var y = [Double](repeating: 0, count: z.count)
    y[0] = 0.25
    y[z.count - 1] = 0.75
    return y
  }

  static let all: [HardLogits] = [
    HardLogits(testDescription: "0", z: [0, 0, 0, 0]),
    HardLogits(testDescription: "0, 1000, 1", z: [0, 1000, 1]),
    HardLogits(testDescription: "±10⁴", z: [-10_000, 10_000]),
    HardLogits(testDescription: "2⁻²⁷ apart", z: [0, 0x1p-27, 0x1p-26, -0x1p-27]),
    HardLogits(testDescription: "1 apart near 10⁴", z: [9999, 10_000, 10_001, 10_000]),
    HardLogits(
      testDescription: "1024 classes over ±10⁴",
      z: (0..<1024).map { 10_000 - Double($0) * 19.53125 }),
    HardLogits(
      testDescription: "1024 classes, close", z: (0..<1024).map { Double(($0 * 37) % 64) / 64 }),
  ]
}

@Suite struct NaiveFormTests {
  /// What the compiled value may be off by, in units of 2⁻²³ of the larger of the value and 1.
  static let ulps = 16.0

  @Test(arguments: NaiveForm.all, HardLogits.all)
  func isAsExactAsWithCare(_ form: NaiveForm, _ logits: HardLogits) throws {
    for math in MathMode.allCases { try check(form, logits, math) }
  }

  private func check(_ form: NaiveForm, _ logits: HardLogits, _ math: MathMode) throws {
    let (value, gradient) = form.exact(logits.z, logits.y)
    let step = try compiledStep(
      """
      model m(x: [batch, 1], y: [\(logits.z.count)]) -> cost: real {
          param z: [\(logits.z.count)] = ones()
          cost = \(form.text)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 1
          steps     = 1
      }
      """, math: math)
    let derivative = try #require(step.optimizedGradients.first { $0.name == "z" }).node
    let loss = try #require(step.outputs.first).node
    let module = try CompiledModule(
      [step.function("f", computing: [("value", loss, nil), ("gradient", derivative, nil)])],
      title: "naive")
    let memory = try FunctionMemory(try #require(module.functions["f"]))
    for variable in step.variables {
      let elements = variable.name == "z" ? logits.z : logits.y
      if variable.role == .parameter {
        memory.elements(variable)?.update(from: elements)
      } else if variable.name == "y" {
        memory.set("y", to: elements)
      }
    }
    memory.call(module.function("f"), seed: 0)
    func check(_ actual: [Double], _ expected: [Double], _ what: String) {
      #expect(actual.count == expected.count)
      for (position, (a, b)) in zip(actual, expected).enumerated() {
        let allowed = Self.ulps * 0x1p-23 * max(b.magnitude, 1)
        let isGood = (a - b).magnitude <= allowed
        if !isGood { Issue.record("\(math): \(what) [\(position)] is \(a), not \(b)") }
        if !isGood { return }
      }
    }
    check(Array(memory.output("value")), [value], "the value")
    let own = Array(memory.output("gradient"))
    // A gradient that is the same for all is computed once.
    check(
      own.count == 1 ? own + Array(repeating: own[0], count: gradient.count - 1) : own, gradient,
      "the gradient")
  }
}
