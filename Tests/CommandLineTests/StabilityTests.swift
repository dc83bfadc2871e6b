// Logits far from 0 do no harm, wherever a softmax stands.

import Foundation
import Graph
import Testing

@testable import Compilation

@Suite struct StabilityTests {
  /// Losses that need a softmax for more than its logarithm.
  static let losses = [
    "mean((softmax(z) - y)^2)",
    "mean[n](sum[i](softmax(z)[n, i] * y[n, i]))",
    "mean[n](sum[i](exp(z[n, i]) * y[n, i]) / sum[i](exp(z[n, i])))",
    "mean[n](-log(sum[i](softmax(z)[n, i] * y[n, i])))",
    "mean[n](sum[i](softmax(z)[n, i]^2))",
  ]

  @Test(arguments: losses) func largeLogits(_ loss: String) throws {
    let step = try compiledStep(
      """
      model m(x: [batch, 3], y: [batch, 3]) -> cost: real {
          param w: [3] = ones()
          z[n, i] = x[n, i] * w[i]
          cost = \(loss)
      }
      train m {
          loss      = cost
          optimizer = sgd(lr=0.1)
          batch     = 2
          steps     = 1
      }
      """)
    let gradient = try #require(step.optimizedGradients.first { $0.name == "w" }).node
    let values: [String: [Double]] = [
      "x": [0, 1000, 999, 5, 2, -1000], "y": [0.2, 0.5, 0.3, 0.1, 0.2, 0.7], "w": [1, 1, 1],
    ]
    var evaluator = Evaluator(
      step.graph,
      variables: { variable in
        Tensor(axes: variable.axes, elements: values[variable.name] ?? [0])
      })
    let elements = evaluator.value(of: gradient).elements
    let areFinite = elements.allSatisfy(\.isFinite)
    #expect(areFinite, "\(elements)")
    // The same at the same distances from each other near 0: the derivative by z does not change.
    let moved: [String: [Double]] = [
      "x": [-1000, 0, -1, 3, 0, -1002], "y": values["y"]!, "w": [1, 1, 1],
    ]
    var near = Evaluator(
      step.graph,
      variables: { variable in
        Tensor(axes: variable.axes, elements: moved[variable.name] ?? [0])
      })
    let cost = step.simplifiedLoss
    let (a, b) = (evaluator.value(of: cost).elements[0], near.value(of: cost).elements[0])
    // Exponentials of differences near 1000 lose three of the sixteen digits.
    #expect((a - b).magnitude <= 1e-12 * max(1, b.magnitude), "\(a) and \(b)")
  }
}
