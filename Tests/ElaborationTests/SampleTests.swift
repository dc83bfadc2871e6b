// The samples of the language, against losses written by hand.

import Glibc
import Testing

@testable import Elaboration

@Suite struct SampleTests {
  static let data = """
    data digits {
        source = csv("Data/digits.csv")
        image: [64]      = source[0 : 64] / 16
        label: index(10) = source.digit
    }

    """

  /// The mean of −log p of the right class.
  static func crossEntropy(_ logits: [Double], _ label: [Double], classes: Int) -> Double {
    var total = 0.0
    for (row, right) in label.enumerated() {
      let z = logits[row * classes..<(row + 1) * classes]
      let sum = z.reduce(0) { $0 + exp($1) }
      total += log(sum) - z[z.startIndex + Int(right)]
    }
    return total / Double(label.count)
  }

  static func product(_ a: [Double], _ b: [Double], _ n: Int, _ k: Int, _ m: Int) -> [Double] {
    var result = [Double](repeating: 0, count: n * m)
    for i in 0..<n {
      for j in 0..<m {
        for l in 0..<k { result[i * m + j] += a[i * k + l] * b[l * m + j] }
      }
    }
    return result
  }

  @Test func softmaxRegression() throws {
    let run = try Run(
      training: Self.data + """
        model softmax_regression(image: [batch, 64]) -> logits: [batch, 10] {
            param w: [64, 10] = zeros()
            param b: [10]     = zeros()
            logits = image @ w + b
        }

        train softmax_regression {
            data      = digits
            loss      = cross_entropy(logits, label)
            optimizer = sgd(lr=0.5)
            batch     = 32
            epochs    = 20
            validate  = 0.2
            report    = accuracy(logits, label)
        }
        """, batch: 3, ["label": [3, 0, 9]])
    let (image, w, b) = (fill("image", 192), fill("w", 640), fill("b", 10))
    var logits = Self.product(image, w, 3, 64, 10)
    for i in logits.indices { logits[i] += b[i % 10] }
    #expect(agree([try run.loss()], [Self.crossEntropy(logits, [3, 0, 9], classes: 10)]))
    #expect(agree(try run.result("logits"), logits))
    #expect(run.model.parameters.map(\.variable.name) == ["w", "b"])
    #expect(run.model.inputs.map(\.variable.name) == ["image", "label"])
    #expect(run.model.inputs.map(\.isBatched) == [true, true])
    #expect(run.model.inputs[1].variable.promise == .index(count: 10))
    #expect(run.model.reports.map(\.name) == ["accuracy"])
    #expect(run.model.settings.batch?.value == 3)
    #expect(run.model.settings.epochs?.value == 20)
    #expect(run.model.settings.validate?.value == 0.2)
  }
}
