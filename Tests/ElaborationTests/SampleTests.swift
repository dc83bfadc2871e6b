// The samples of the language, against losses written by hand.

import Glibc
import Graph
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

  @Test func digits() throws {
    let run = try Run(
      training: """
        dim pixels = 64, hidden = 128, classes = 10

        data digits {
            source = csv("Data/digits.csv")
            image: [pixels]       = source[0 : 64] / 16
            label: index(classes) = source.digit
        }

        model digits_mlp(image: [batch, pixels]) -> logits: [batch, classes] {
            logits = image
                |> linear(hidden) |> relu
                |> linear(classes)
        }

        train digits_mlp {
            data      = digits
            loss      = cross_entropy(logits, label)
            optimizer = adam(lr=1e-3)
            batch     = 64
            epochs    = 30
            validate  = 0.2
            report    = accuracy(logits, label)
        }
        """, batch: 2, set: ["hidden": "5"], ["label": [7, 1]])
    var hidden = Self.product(fill("image", 128), fill("linear.w", 320), 2, 64, 5)
    let first = fill("linear.b", 5)
    for i in hidden.indices { hidden[i] = max(0, hidden[i] + first[i % 5]) }
    var logits = Self.product(hidden, fill("linear.1.w", 50), 2, 5, 10)
    let second = fill("linear.1.b", 10)
    for i in logits.indices { logits[i] += second[i % 10] }
    #expect(agree([try run.loss()], [Self.crossEntropy(logits, [7, 1], classes: 10)]))
    let best = [0, 1].map { row in
      (0..<10).max { logits[row * 10 + $0] < logits[row * 10 + $1] }
    }
    let accuracy = zip(best, [7, 1]).reduce(0) { $0 + ($1.0 == $1.1 ? 0.5 : 0) }
    let report = run.model.reports[0]
    #expect(try run.elements(report.node, report.axes) == [accuracy])
  }

  @Test func textbook() throws {
    let run = try Run(
      training: """
        dim pixels = 64, classes = 10

        data digits {
            source = csv("Data/digits.csv")
            image: [pixels]          = source[0 : 64] / 16
            label: [classes] simplex = one_hot(source.digit, classes)
        }

        model textbook(image: [batch, pixels]) -> p: [batch, classes] {
            param w: [pixels, classes] = zeros()
            param b: [classes]         = zeros()
            z = image @ w + b
            p[n, k] = exp(z[n, k]) / sum[j](exp(z[n, j]))
        }

        train textbook {
            data      = digits
            loss      = mean[n](-sum[k](label[n, k] * log(p[n, k])))
            optimizer = sgd(lr=0.5)
            batch     = 64
            epochs    = 20
            report    = accuracy(p, label)
        }
        """, batch: 2)
    let (image, w, b, label) = (
      fill("image", 128), fill("w", 640), fill("b", 10), fill("label", 20)
    )
    var z = Self.product(image, w, 2, 64, 10)
    for i in z.indices { z[i] += b[i % 10] }
    var loss = 0.0
    for row in 0..<2 {
      let sum = (0..<10).reduce(0) { $0 + exp(z[row * 10 + $1]) }
      for k in 0..<10 { loss -= label[row * 10 + k] * (z[row * 10 + k] - log(sum)) / 2 }
    }
    #expect(agree([try run.loss()], [loss]))
    #expect(run.model.inputs.map(\.variable.promise) == [.real, .simplex])
  }

  @Test func multilayerPerceptron() throws {
    let text = """
      dim pixels = 8 * 8, hidden = 3, classes = 10

      data digits {
          source = csv("Data/digits.csv")
          image: [pixels]       = source[0 : pixels] / 16
          label: index(classes) = source.digit
      }

      layer dense(out: dim)(x: [..., in]) -> y: [..., out] {
          param w: [in, out] = glorot_uniform()
          param b: [out]     = zeros()
          y = relu(x @ w + b)
      }

      optimizer heavy_ball(lr: real, beta: real = 0.9)(p: [...], g: [...]) {
          state v: [...] = zeros()
          u = beta * v + g
          next v = u
          next p = p - lr * u
      }

      model mlp(image: [batch, pixels]) -> logits: [batch, classes] {
          logits = image |> dense(hidden) |> linear(classes)
      }

      train mlp {
          data      = digits
          loss      = cross_entropy(logits, label) + 1e-4 * l2(mlp)
          optimizer = heavy_ball(lr=0.1 * (1 - step / steps))
          batch     = 64
          epochs    = 30
          report    = [accuracy(logits, label), l2(mlp)]
      }
      """
    let plain = text.replacing(" + 1e-4 * l2(mlp)", with: "")
    let (with, without) = (try Run(training: text, batch: 2), try Run(training: plain, batch: 2))
    let squares = [("dense.w", 192), ("dense.b", 3), ("linear.w", 30), ("linear.b", 10)]
      .flatMap { fill($0, $1) }.reduce(0) { $0 + $1 * $1 }
    #expect(agree([try with.loss()], [try without.loss() + 1e-4 * squares]))
    #expect(with.model.reports.map(\.name) == ["accuracy", "l2"])
  }

  @Test func dataFields() throws {
    let text = """
      dim classes = 10
      data digits {
          source = csv("Data/digits.csv")
          image: [1, 8, 8]         = source[0 : 64] / 16
          label: index(classes)    = source.digit
          target: [classes] simplex = one_hot(label, classes)
          whole                    = source.table
      }
      """
    let data = try elaborator(text).dataFields(rows: 2)
    #expect(data.source == .table(path: "Data/digits.csv", missing: .error))
    #expect(data.inputs.map(\.part) == [.columns(0..<64), .columns(64..<65), .wholeTable])
    #expect(data.fields.map(\.result.name) == ["image", "label", "target", "whole"])
    #expect(data.fields.map(\.isBatched) == [true, true, true, false])
    #expect(
      data.fields.map { "\($0.result.axes)" } == [
        "[batch, 1, 8, 8']", "[batch]", "[batch, classes]", "[1797, 65]",
      ])
    #expect(data.fields.map(\.result.element).prefix(2) == [.real, .index(.named("classes", 10))])
    #expect(data.graph.faults(below: data.fields.map(\.result.node)).isEmpty)
    let pixels = fill("image", 128)
    var evaluator = Evaluator(
      data.graph,
      variables: { variable in
        let values = variable.name == "source.digit" ? [3, 0] : pixels
        return Tensor(axes: variable.axes, elements: values)
      })
    let image = evaluator.value(of: data.fields[0].result.node).arranged(data.fields[0].result.axes)
    #expect(agree(image.elements, pixels.map { $0 / 16 }))
    let target = evaluator.value(of: data.fields[2].result.node)
      .arranged(data.fields[2].result.axes)
    #expect(target.elements.indices.filter { target.elements[$0] == 1 } == [3, 10])
  }

  @Test func inferenceHasNoLabels() throws {
    let text =
      Self.data + """
        model m(image: [n, 64]) -> logits: [n, 10] { logits = image |> linear(10) }
        train m {
            data      = digits
            loss      = cross_entropy(logits, label)
            optimizer = sgd(lr=0.5)
            batch     = 32
            epochs    = 20
        }
        """
    // The table is gone: inference does not need it.
    let model = try elaborator(text, tables: Tables(tables: [:])).inferenceModel(batch: 1)
    #expect(model.inputs.map(\.variable.name) == ["image"])
    #expect(model.loss == nil)
    #expect("\(model.results[0].axes) \(model.results[0].axes.map(\.extent))" == "[n, 10] [1, 10]")
    // The free size of the model has the name that the model gives it, and the data follow.
    let training = try elaborator(text).trainingModel()
    #expect(training.inputs.map { "\($0.variable.axes)" } == ["[n, 64]", "[n]"])
    #expect(training.inputs[0].variable.axes[0].extent == 32)
    let set = try elaborator(text, set: ["batch": "7"]).trainingModel()
    #expect(set.settings.batch?.value == 7)
  }
}
