// The text of derivations: which rules, in which order, and what comes out.

import Differentiation
import Foundation
import Rewriting
import Testing

@Suite struct ExplainTests {
  /// The lines below the title `section`, as far as the next empty line.
  static func section(_ title: String, of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != title }.dropFirst().prefix { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The names of the rules, in order.
  static func rules(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^ {10}(?:by|  ) ([a-z0-9_ -]+)(?::|$)/).map { String($0.1) }
    }
  }

  static func explain(_ text: String, _ parameter: String = "b") throws -> String {
    try #require(try compiledStep(text).derivation(of: parameter)).text
  }

  @Test func textbook() throws {
    let run = try gradc("explain", model("textbook"))
    #expect(run.code == 0)
    #expect(run.messages == "")
    let text = run.output
    #expect(text.hasPrefix("The derivative of the loss of 'textbook' with respect to w and b\n"))
    let written = Self.section("The loss, as written", of: text)
    #expect(
      written.replacing(#/ +Models/textbook.grad:[0-9]+/#, with: "") == """
              z    = b + Σ[pixels](image * w)
              p    = exp(z) / Σ[classes](exp(z))
              loss = Σ[batch](-Σ[classes](label * log(p))) / 64
        """)
    #expect(
      Self.section("Differentiated, from the loss back", of: text) == """
          5   ∂loss/∂z = Σ[classes](label / 64) * p - label/64
                  by product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ
                     reduce logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx
                     total derivative: what comes along several paths adds up
          6            = (p * Σ[classes](label) - label)/64
                  by factor-out
          7            = (p - label)/64
                  by simplex: Σ[k] y = 1, as y is a simplex along k
          8   ∂loss/∂b = Σ[batch](∂loss/∂z)
                  by sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ
          9   ∂loss/∂w = Σ[batch](image * ∂loss/∂z)
                  by product
        """)
    #expect(
      Self.section("The result", of: text) == """
              z        = b + Σ[pixels](image * w)
              a        = exp(z - max[classes](z))
              p        = a / Σ[classes](a)
              ∂loss/∂z = (p - label)/64
              ∂loss/∂w = Σ[batch](image * ∂loss/∂z)
              ∂loss/∂b = Σ[batch](∂loss/∂z)
        """)
    #expect(
      Self.rules(text) == [
        "softmax", "log-exp", "log-sum-exp", "factor-out",
        "product", "reduce logsumexp", "total derivative", "factor-out", "simplex", "sum",
        "product",
        "stable-softmax", "stable-log-softmax",
      ])
    #expect(Self.section("In C", of: text).contains("gradc_sum_rows("))
    #expect(!text.contains("Not applied"))
  }

  /// Every step is numbered, follows a known rule, and says something.
  @Test(
    arguments: [
      "textbook", "softmax", "digits", "xor", "autoencoder", "diabetes", "gpt", "gru", "iris",
      "lenet",
      "logistic", "lotka_volterra", "lstm", "mlp", "vae",
    ] + DerivationEqualityTests.derived)
  func everyStepHasARule(_ name: String) throws {
    let run = try gradc("explain", model(name))
    // Nothing is left out.
    #expect(run.messages == "")
    let text = run.output
    let known = Set(
      Rule.listed.map(\.name) + DerivativeTable.standard.rules.keys.map(\.name)
        + ["total derivative", "convention", "substitution"])
    let rules = Self.rules(text)
    for rule in rules { #expect(known.contains(rule), "\(rule)") }
    #expect(!rules.isEmpty)
    let numbers = text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^ *([0-9]+)   /#).flatMap { Int($0.1) }
    }
    // Each derivation counts from 1.
    for (before, number) in zip([0] + numbers, numbers) {
      #expect(number == 1 || number == before + 1)
    }
    for line in text.split(separator: "\n") where line.contains(" = ") {
      let sides = line.split(separator: " = ", maxSplits: 1)
      #expect(sides.count < 2 || !sides[0].hasSuffix("   \(sides[1])"), "\(line)")
      // Numbers of nodes are nobody's business, nor are numbered names.
      #expect(!line.contains("%"), "\(line)")
      #expect(line.firstMatch(of: /\p{L}[₀-₉]|#[0-9]/) == nil || line.contains("by "), "\(line)")
    }
  }

  @Test func aChosenParameterAlone() throws {
    let text = try gradc("explain", model("digits"), "linear.1.b").output
    #expect(
      text.hasPrefix("The derivative of the loss of 'digits_mlp' with respect to linear.1.b\n"))
    #expect(!text.contains("∂loss/∂linear.w"))
    #expect(text.contains("∂loss/∂linear.1.b"))
  }

  /// Without the promise that labels add up to 1, their sum stays, and the text says why.
  @Test func labelsThatAreNoDistribution() throws {
    var model = Textbook()
    model.label = "[classes] = one_hot(source.digit, classes)"
    let text = try Self.explain(model.text)
    #expect(
      Self.section("The result", of: text).contains(
        "∂loss/∂z = (Σ[classes](label) * p - label)/8"))
    #expect(
      Self.section("Not applied, for want of a proof", of: text)
        == "      simplex, on Σ[classes](label): 'label' is not declared a simplex along classes")
    #expect(!Self.rules(text).contains("simplex"))
  }

  @Test func labelsThatAreNumbers() throws {
    var model = Textbook()
    model.label = "index(classes) = source.digit"
    model.loss = "mean[n](-log(p[n, label[n]]))"
    let text = try Self.explain(model.text)
    #expect(
      Self.section("The result", of: text).contains("∂loss/∂z = (p - δ(label, classes))/8"))
    #expect(
      text.hasSuffix("\nδ(i, k) is 1 where i is the position along k, and 0 elsewhere.\n"))
    let step = try compiledStep(model.text)
    let kinds = step.kinds(below: step.logitGradient)
    #expect(kinds.isDisjoint(with: ["log", "access", "accumulate", "logsumexp over [classes]"]))
  }
}
