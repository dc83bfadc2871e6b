// Gradients that are right, and faults of every stage that are found and named.

import Differentiation
import Graph
import Language
import Rewriting
import Testing

@testable import Training

@Suite struct GradientCheckTests {
  /// A model of two layers, the second of which names its intermediate values.
  static let text = """
    model m(x: [batch, 3]) -> cost: real {
        param w: [3, 4] = normal(0, 1)
        param v: [4]    = normal(0, 1)
        h = sin(x @ w)
        z = exp(h @ v)
        cost = mean(z ^ 2 + abs(z - 1))
    }
    train m {
        loss      = cost
        optimizer = sgd(lr=0.1)
        batch     = 5
        steps     = 1
    }
    """

  static func report(
    _ text: String = text, derivatives: DerivativeTable = .standard, rules: [Rule] = Rule.all
  ) throws -> GradientReport {
    let file = try ModelFile(SourceFile(path: "m.grad", text: text))
    return try checkGradients(of: file, derivatives: derivatives, rules: rules)
  }

  @Test func rightGradientsAgree() throws {
    let report = try Self.report()
    #expect(report.rows == 5)
    #expect(report.gradients.map(\.name) == ["w", "v"])
    #expect(report.gradients.map(\.shape) == [[3, 4], [4]])
    // A few roundings of float32, whose unit is 6e-8.
    #expect(report.gradients.allSatisfy { $0.error < 2e-6 && $0.largest > 0 })
    #expect(report.diagnostic == nil)
  }

  /// A wrong derivative is found, and its operation is named with its line, whichever row it is.
  @Test(arguments: [
    (DerivativeKey.function(.sin), "h = sin(Σ[3](x * w)) (m.grad:4)"),
    (.function(.exp), "z = exp(Σ[4](v * h)) (m.grad:5)"),
    (.function(.abs), "abs(z - 1) (m.grad:6)"),
  ]) func wrongDerivativeIsNamed(_ key: DerivativeKey, _ operation: String) throws {
    var table = DerivativeTable.standard
    let right = try #require(table.rules[key])
    guard case .elementwise(let partials) = right.form else {
      Issue.record("the rule is not elementwise")
      return
    }
    table.rules[key] = DerivativeRule(
      right.formula, source: right.source,
      .elementwise { graph, node in
        partials(graph, node).map { partial in
          let wrong = graph.constant(2)
          return switch partial {
          case .zero: .zero
          case .factor(let factor): .factor(graph.multiply(wrong, factor))
          case .masked(let condition, let holds, let factor):
            .masked(
              condition: condition, holds: holds,
              factor: factor.map { graph.multiply(wrong, $0) } ?? wrong)
          }
        }
      })
    let error = try #require(try Self.report(derivatives: table).diagnostic)
    #expect(error.message.hasPrefix("the gradient of 'w' is wrong: it is "))
    #expect(error.message.hasSuffix(" % off by differences of the loss"))
    #expect(error.span.position.line == 2)
    #expect(
      error.notes.first == "the first operation whose derivative is wrong is \(operation)")
    #expect(key == .function(.sin) || error.notes.last == "so are those of 1 other parameter")
  }

  @Test func wrongRewritingIsNamed() throws {
    let wrong = Rule(
      "wrong", "sin x = cos x", in: .simplify, at: [.function(.sin)], examples: []
    ) { graph, node in .result(graph.apply(.cos, graph.operands(node))) }
    let error = try #require(try Self.report(rules: Rule.all + [wrong]).diagnostic)
    #expect(
      error.notes.first
        == "the first rewriting that changes a value is by the rule 'wrong', of "
        + "h = sin(Σ[3](x * w)) (m.grad:4)")
  }

  /// 1e7 w has no digits left behind the point in float32, so that its sine is arbitrary.
  @Test func lossOfDigitsIsNamed() throws {
    let text = Self.text.replacing("h = sin(x @ w)", with: "h = sin(10000000 * (x @ w))")
    let error = try #require(try Self.report(text).diagnostic)
    #expect(error.message.hasPrefix("the gradient of 'w' is not exact in float32: it is "))
    #expect(
      error.notes.first?.hasPrefix("the first operation that loses its digits is ") == true)
    #expect(error.notes.first?.contains("sin(1") == true)
    #expect(error.notes.first?.hasSuffix("(m.grad:4)") == true)
  }

  @Test func lossThatIsNotFinite() throws {
    let text = Self.text.replacing("abs(z - 1)", with: "log(-z)")
    let error = #expect(throws: Diagnostic.self) { try Self.report(text) }
    #expect(error?.message == "the loss is nan where its gradients are checked")
    #expect(error?.span.text == "cost")
  }

  @Test func modelThatIsTooLarge() throws {
    let text = """
      dim n = 9000
      model m(x: [batch, n]) -> cost: real {
          param w: [n, n] = normal(0, 1)
          cost = mean(x @ w)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 2
          steps     = 1
      }
      """
    let error = #expect(throws: Diagnostic.self) { try Self.report(text) }
    #expect(error?.message == "this model is too large for its gradients to be checked")
    // w and its gradient, which is as large, have n² numbers each, and few others: 2 n² ≤ 2²⁷.
    #expect(error?.help == "use --set n=4500: the same formulas are checked")
  }

  /// Where no size alone is enough, all are named.
  @Test func modelOfWhichEverySizeIsTooLarge() throws {
    let text = """
      dim n = 30000, k = 30000
      model m(x: [batch, n], y: [batch, k]) -> cost: real {
          param v: [30000] = normal(0, 1)
          param w: [n, n]  = normal(0, 1)
          param u: [k, k]  = normal(0, 1)
          cost = mean(x @ w) + mean(y @ u) + sum(v)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 2
          steps     = 1
      }
      """
    let error = #expect(throws: Diagnostic.self) { try Self.report(text) }
    #expect(error?.help == "use --set n=3750 --set k=3750: the same formulas are checked")
  }

  /// Beside a loss of 10¹², differences in Float64 are rounding; nothing is claimed of them.
  @Test func slopesThatRoundingHides() throws {
    let text = Self.text.replacing("cost = mean(", with: "cost = 1000000000000 + mean(")
    let report = try Self.report(text)
    #expect(report.gradients.allSatisfy { $0.differencesError == nil && $0.graphError < 2e-6 })
    #expect(report.text(of: "m.grad").contains("  not to be seen  "))
  }

  /// A rate so small that noise of another size would make its logarithm undefined.
  @Test func valuesNearWhereTheLossIsUndefined() throws {
    let text = """
      model m(x: [batch, 3]) -> cost: real {
          param rate: real  = 0.002
          param unused: [2] = ones()
          cost = mean(x * log(rate))^2
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          steps     = 1
      }
      """
    for seed in 0..<5 {
      let file = try ModelFile(SourceFile(path: "m.grad", text: text))
      let report = try checkGradients(of: file, seed: seed)
      #expect(report.diagnostic == nil)
      #expect(report.rows == 8)
      #expect(report.gradients.map(\.differencesError)[1] == 0)
    }
  }

  @Test func tableAndJSON() throws {
    let report = try Self.report()
    let lines = report.text(of: "m.grad").split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "m.grad: relative errors of compiled gradients, on 5 rows")
    #expect(
      lines[1].split(separator: " ") == ["parameter", "shape", "largest", "differences", "graph"])
    let objects = report.json(of: "m.grad").split(separator: "\n")
    #expect(objects.count == 2)
    #expect(
      objects[0].hasPrefix(
        #"{"event":"gradient","path":"m.grad","parameter":"w","shape":[3,4],"largest":"#))
    #expect(objects.allSatisfy { $0.hasSuffix(#","holds":true}"#) })
  }
}
