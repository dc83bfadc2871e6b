// What is written out by hand costs what the library's functions cost.

import Graph
import Testing

@testable import Compilation

@Suite struct SameCostTests {
  private static func cost(_ text: String) throws -> Cost {
    let step = try compiledStep(text)
    return Cost(step.outputs.map(\.node), in: step.graph, step.program)
  }

  /// The text of a model with a body that computes `cost` from x, w and y.
  private static func model(_ body: String) -> String {
    let lines = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return """
      model m(x: [batch, 24], y: [batch, 24]) -> cost: real {
          param w: [24, 24] = normal(std=0.1)
      \(lines)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 8
          steps     = 1
      }
      """
  }

  @Test func softmaxRegression() throws {
    func text(_ loss: String) -> String {
      """
      model m(x: [batch, 24], y: [batch, 10] simplex) -> cost: real {
          param w: [24, 10] = zeros()
          param b: [10]     = zeros()
          z = x @ w + b
          p[n, k] = exp(z[n, k]) / sum[j](exp(z[n, j]))
          cost = \(loss)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 8
          steps     = 1
      }
      """
    }
    let written = try Self.cost(text("mean[n](-sum[k](y[n, k] * log(p[n, k])))"))
    #expect(try written == Self.cost(text("cross_entropy(z, y)")))
  }

  static let pairs: [(name: String, written: String, library: String)] = [
    (
      "sigmoid", "h = 1 / (1 + exp(-(x @ w)))\ncost = mean((h - y)^2)",
      "h = sigmoid(x @ w)\ncost = mean((h - y)^2)"
    ),
    (
      "binary cross entropy",
      "p = 1 / (1 + exp(-(x @ w)))\ncost = mean(-y * log(p) - (1 - y) * log(1 - p))",
      "cost = binary_cross_entropy(x @ w, y)"
    ),
    (
      "tanh",
      "a = x @ w\nh = (exp(a) - exp(-a)) / (exp(a) + exp(-a))\ncost = mean((h - y)^2)",
      "h = tanh(x @ w)\ncost = mean((h - y)^2)"
    ),
    (
      "gelu", "a = x @ w\nh = 0.5 * a * (1 + erf(a / sqrt(2)))\ncost = mean((h - y)^2)",
      "h = gelu(x @ w)\ncost = mean((h - y)^2)"
    ),
    (
      "gelu by tanh",
      "a = x @ w\nh = 0.5 * a * (1 + tanh(sqrt(2 / pi) * (a + 0.044715 * a^3)))\ncost = mean((h - y)^2)",
      "h = gelu_tanh(x @ w)\ncost = mean((h - y)^2)"
    ),
    (
      "silu", "a = x @ w\nh = a / (1 + exp(-a))\ncost = mean((h - y)^2)",
      "h = silu(x @ w)\ncost = mean((h - y)^2)"
    ),
    (
      "layer normalisation",
      """
      param gain: [24] = ones()
      param bias: [24] = zeros()
      a = x @ w
      m[n] = sum[i](a[n, i]) / 24
      v[n] = sum[i]((a[n, i] - m[n])^2) / 24
      h[n, i] = (a[n, i] - m[n]) / sqrt(v[n] + 0.00001) * gain[i] + bias[i]
      cost = mean((h - y)^2)
      """, "h = x @ w |> layernorm\ncost = mean((h - y)^2)"
    ),
    (
      "attention",
      """
      param k: [24, 24] = normal(std=0.1)
      param v: [24, 24] = normal(std=0.1)
      q = (x @ w) as [batch, 3, 2, 4]
      r = (x @ k) as [batch, 3, 2, 4]
      s = (x @ v) as [batch, 3, 2, 4]
      score[n, h, i, j] = sum[a](q[n, i, h, a] * r[n, j, h, a]) / 2
      e = exp(score)
      weight[n, h, i, j] = e[n, h, i, j] / sum[l](e[n, h, i, l])
      mixed[n, i, h, a] = sum[j](weight[n, h, i, j] * s[n, j, h, a])
      h = mixed as [batch, 24]
      cost = mean((h - y)^2)
      """,
      """
      param k: [24, 24] = normal(std=0.1)
      param v: [24, 24] = normal(std=0.1)
      q = (x @ w) as [batch, 3, 2, 4]
      r = (x @ k) as [batch, 3, 2, 4]
      s = (x @ v) as [batch, 3, 2, 4]
      mixed = dot_product_attention(q, r, s)
      h = mixed as [batch, 24]
      cost = mean((h - y)^2)
      """
    ),
  ]

  @Test(arguments: pairs.map(\.name)) func writtenByHand(_ name: String) throws {
    let pair = try #require(Self.pairs.first { $0.name == name })
    #expect(try Self.cost(Self.model(pair.written)) == Self.cost(Self.model(pair.library)))
  }
}
