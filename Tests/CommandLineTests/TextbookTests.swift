// p − y, whichever way the loss is written, and its exactness where the textbook form overflows.

import Compilation
import Execution
import Foundation
import Graph
import Testing

@Suite struct TextbookTests {
  /// The same model in other words; the second number is what the loss is multiplied by.
  static let rewritings: [(String, Double, Textbook)] = [
    ("factors of the loss", 1, Textbook(loss: "mean[n](-sum[k](log(p[n, k]) * label[n, k]))")),
    (
      "factors of the product", 1,
      Textbook(logits: "z[n, k] = b[k] + sum[i](w[i, k] * image[n, i])")
    ),
    (
      "other names", 1,
      Textbook(
        logits: "score = image @ w + b",
        results: "p[a, c] = exp(score[a, c]) / sum[d](exp(score[a, d]))",
        loss: "mean[r](-sum[s](label[r, s] * log(p[r, s])))")
    ),
    (
      "functions", 1,
      Textbook(
        declarations: """
          fn softmax2(x: [n, m]) -> y: [n, m] { y[i, k] = exp(x[i, k]) / sum[j](exp(x[i, j])) }
          fn ce2(q: [n, m], y: [n, m]) -> l: real { l = mean[i](-sum[k](y[i, k] * log(q[i, k]))) }
          """, results: "p = softmax2(z)", loss: "ce2(p, label)")
    ),
    (
      "a temperature", 1,
      Textbook(
        declarations: "const T = 2.0", logits: "z = 2 * (image @ w + b)",
        results: "p[n, k] = exp(z[n, k] / T) / sum[j](exp(z[n, j] / T))")
    ),
    (
      "a factor before the labels", 2,
      Textbook(loss: "mean[n](-sum[k](2 * label[n, k] * log(p[n, k])))")
    ),
    (
      "log of the sum of exponentials", 1,
      Textbook(
        declarations: "fn lin(x: [n, m], a: [m, k], c: [k]) -> y: [n, k] { y = x @ a + c }",
        loss: """
          mean[n](log(sum[k](exp(lin(image, w, b)[n, k])))
                - sum[k](label[n, k] * lin(image, w, b)[n, k]))
          """)
    ),
    (
      "a maximum that is subtracted", 1,
      Textbook(
        results: """
          m[n] = max[j](z[n, j])
              e[n, k] = exp(z[n, k] - m[n])
              p[n, k] = e[n, k] / sum[j](e[n, j])
          """)
    ),
    (
      "p written out", 1,
      Textbook(
        declarations: "fn lin(x: [n, m], a: [m, k], c: [k]) -> y: [n, k] { y = x @ a + c }",
        loss: """
          mean[n](-sum[k](label[n, k]
              * log(exp(lin(image, w, b)[n, k]) / sum[j](exp(lin(image, w, b)[n, j])))))
          """)
    ),
    (
      "minus at each logarithm", 1, Textbook(loss: "mean[n](sum[k](label[n, k] * (-log(p[n, k]))))")
    ),
    ("minus before the mean", 1, Textbook(loss: "-mean[n](sum[k](label[n, k] * log(p[n, k])))")),
    (
      "a sum over the batch size", 1,
      Textbook(loss: "-sum[n, k](label[n, k] * log(p[n, k])) / 8")
    ),
    ("log of the inverse", 1, Textbook(loss: "mean[n](sum[k](label[n, k] * log(1 / p[n, k])))")),
    (
      "logits from two functions", 1,
      Textbook(
        declarations: """
          fn lin(x: [n, m], a: [m, k]) -> y: [n, k] { y = x @ a }
          fn shift(x: [n, k], c: [k]) -> y: [n, k] { y = x + c }
          """, logits: "z = shift(lin(image, w), b)")
    ),
    (
      "times the inverse of the sum", 1,
      Textbook(
        results: """
          s[n] = sum[j](exp(z[n, j]))
              p[n, k] = exp(z[n, k]) * (1 / s[n])
          """)
    ),
  ]

  @Test(arguments: rewritings) func everyWayLeadsToTheSame(
    _ name: String, _ factor: Double, _ model: Textbook
  ) throws {
    let base = try compiledStep(Textbook().text)
    let step = try compiledStep(model.text)
    let g = step.graph
    for id in g.reachable(from: step.optimizedGradients.map(\.node)) {
      switch g.operation(id) {
      case .pointwise(.log), .pointwise(.log1p), .reduce(.logsumexp, _):
        Issue.record("\(name): a logarithm in the backward part: \(g.formula(id))")
      case .product(let exponents, _):
        for (base, exponent) in zip(g.operands(id), exponents) where exponent.isNegative {
          #expect(g.facts(base).simplexAxes.isEmpty, "\(name): a division by p: \(g.formula(id))")
          #expect(g.operation(base) != .pointwise(.exp), "\(name): \(g.formula(id))")
        }
      default: break
      }
    }
    #expect(
      step.kinds(below: step.logitGradient) == base.kinds(below: base.logitGradient), "\(name)")
    let expected = base.value(of: base.logitGradient)
    let values = step.value(of: step.logitGradient)
    #expect(values.count == expected.count)
    for (value, reference) in zip(values, expected) {
      // Float64: the same sums in another order.
      #expect(abs(value - factor * reference) < 1e-14, "\(name)")
    }
    #expect(expected.contains { abs($0) > 1e-3 })
  }

  /// (p − y)/N in Float64, from its definition, at the values of the test.
  @Test func theGradientIsPMinusY() throws {
    let step = try compiledStep(Textbook().text)
    func leaf(_ name: String) -> [Double] {
      let variables = step.graph.reachable(from: [step.loss]).compactMap { id in
        if case .variable(let variable) = step.graph.operation(id) { variable } else { nil }
      }
      return testValue(variables.first { $0.name == name }!).elements
    }
    let (image, label, w, b) = (leaf("image"), leaf("label"), leaf("w"), leaf("b"))
    let values = step.value(of: step.logitGradient)
    #expect(values.count == 80)
    for n in 0..<8 {
      let z = (0..<10).map { k in
        (0..<64).reduce(b[k]) { $0 + image[n * 64 + $1] * w[$1 * 10 + k] }
      }
      let sum = z.reduce(0) { $0 + exp($1) }
      for k in 0..<10 {
        let expected = (exp(z[k]) / sum - label[n * 10 + k]) / 8
        // Sums of 64 products near 1 in Float64.
        #expect(abs(values[n * 10 + k] - expected) < 1e-13)
      }
    }
  }

  @Test func aSigmoidWrittenOut() throws {
    let step = try compiledStep(
      """
      data d { source = csv("Data/xor.csv")
        x: [2] = source[0 : 2]
        y: [1] = source.xor }
      model m(x: [batch, 2]) -> p: [batch, 1] {
        param w: [2, 1] = ones()
        param b: [1] = zeros()
        z = x @ w + b
        p = 1 / (1 + exp(-z))
      }
      train m {
        data = d
        loss = mean((p - y)^2)
        optimizer = sgd(lr=0.1)
        batch = 4
        steps = 1
      }
      """)
    let kinds = step.kinds(below: step.logitGradient)
    #expect(kinds.contains("sigmoid"))
    #expect(kinds.isDisjoint(with: ["exp", "log", "softplus"]))
    for id in step.graph.reachable(from: step.outputs.map(\.node)) {
      guard case .product(let exponents, _) = step.graph.operation(id) else { continue }
      #expect(!exponents.contains { $0.isNegative }, "\(step.graph.formula(id))")
    }
    let text = try #require(try step.derivation(of: "b")).text
    #expect(ExplainTests.rules(text).contains("sigmoid"))
  }

  /// Logits 0, 1000 and 1, where e^z overflows: the losses are 1000, 0 and 999.
  @Test(arguments: [(0, 1000.0), (1, 0.0), (2, 999.0)])
  func extremeLogits(_ label: Int, _ expected: Double) throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", "one,digit\n1,\(label)\n")
    let path = try folder.write(
      "m.grad",
      """
      data d { source = csv("t.csv")
        x: [1] = source[0 : 1]
        label: [3] simplex = one_hot(source.digit, 3) }
      model m(x: [batch, 1]) -> p: [batch, 3] {
        const large = 1000.0
        param w: [1, 3] = zeros()
        z[n, k] = x[n, 0] * (w[0, k] + (if k == 1 then large else if k == 2 then 1 else 0))
        p[n, k] = exp(z[n, k]) / sum[j](exp(z[n, j]))
      }
      train m {
        data = d
        loss = mean[n](-sum[k](label[n, k] * log(p[n, k])))
        optimizer = sgd(lr=0.1)
        batch = 1
        steps = 1
      }
      """)
    let run = try gradc("train", path, "--json")
    #expect(run.code == 0, "\(run.messages)")
    let loss = try TrainTests.number(try run.objects().last, "train", "loss")
    #expect(abs(loss - expected) <= 1e-5 * max(1, expected))

    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "t.csv", with: folder("t.csv"))
    let step = try compiledStep(text)
    var evaluator = Evaluator(step.graph) { variable in
      switch variable.name {
      case "x": Tensor(axes: variable.axes, elements: [1])
      case "label":
        Tensor(axes: variable.axes, elements: (0..<3).map { $0 == label ? 1 : 0 })
      default: Tensor(axes: variable.axes, elements: Array(repeating: 0, count: 3))
      }
    }
    let exact = evaluator.value(of: step.outputs[0].node).elements[0]
    // e^−1000 is 0 in Float64, so the maximum alone is left of the sum.
    #expect(abs(exact - expected) < 1e-12 * max(1, expected))
    let gradient = evaluator.value(of: step.optimizedGradients[0].node).elements
    let p = [0.0, 1, 0]
    for k in 0..<3 { #expect(abs(gradient[k] - (p[k] - (k == label ? 1 : 0))) < 1e-12) }
  }
}
