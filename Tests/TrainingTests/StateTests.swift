// States of models over several steps: what they become, and what evaluation and prediction make of
// them.

import Execution
import Language
import Testing

@testable import Training

@Suite struct StateTests {
  /// A running mean that starts at 0.5 and goes half the way to the mean of x. In training x is
  /// centred by its own mean, otherwise by the running one.
  static let centred = """
    data d {
        source = csv("t.csv")
        x = source.x
    }
    layer centre(rate: real = 0.5)(x: [batch]) -> y: [batch] {
        state mu: real = 0.5
        when training {
            m = mean(x)
            next mu = (1 - rate) * mu + rate * m
        } else {
            m = mu
        }
        y = x - m
    }
    model m(x: [batch]) -> y: [batch] {
        param w: real = 1
        y = w * (x |> centre)
    }
    train m {
        data      = d
        loss      = mean(y^2) + 0 * w
        optimizer = sgd(lr=0.1)
        batch     = 4
        steps     = 3
        report    = [mean(y), m.centre.mu]
        save      = "w.safetensors"
    }
    """

  private func file(_ text: String, in folder: ScratchFolder) throws -> ModelFile {
    _ = try folder.write("t.csv", Array("x\n1\n2\n3\n4\n".utf8))
    return try ModelFile(SourceFile(path: folder("m.grad"), text: text))
  }

  private func values(_ name: String, of run: TrainingRun) -> Numbers? {
    run.weights()[name]?.values
  }

  /// μ becomes 0.5 + (2.5 − 0.5) / 2 and so on; with the variance v = 1.25 of x, dL/dw = 2 w v, and
  /// each step takes a quarter of w.
  @Test func changeInTrainingAlone() throws {
    let folder = try ScratchFolder()
    let run = try TrainingRun(try file(Self.centred, in: folder))
    #expect(values("centre.mu", of: run) == [0.5])
    var losses: [Double] = []
    let report = try run.train(
      milliseconds: { 0 }, advanced: { losses.append($2) }, reported: { _ in })
    #expect(values("centre.mu", of: run) == [2.25])
    // Sums of four small numbers in float32.
    #expect(abs(Double(values("w", of: run)![0]) - 0.421875) < 1e-6)
    #expect(abs(losses[0] - 1.25) < 1e-6)
    // Evaluation reads the running mean, and leaves it as it is.
    let metrics = report.train.metrics
    #expect(metrics.map(\.name) == ["mean", "mu"])
    #expect(abs(metrics[0].value - 0.421875 * 0.25) < 1e-6)
    #expect(metrics[1].value == 2.25)
  }

  @Test func areSavedAndReadByPredictions() throws {
    let folder = try ScratchFolder()
    let file = try file(Self.centred, in: folder)
    let run = try TrainingRun(file)
    _ = try run.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
    let weights = run.weights()
    #expect(weights.tensors.map(\.name) == ["w", "centre.mu"])
    try weights.write(to: folder("w.safetensors"))
    let table = try Prediction(file, weights: nil).run()
    #expect(table.values.count == 4)
    for (row, y) in table.values.enumerated() {
      #expect(abs(y - 0.421875 * (Double(row + 1) - 2.25)) < 1e-6)
    }
  }

  @Test func weightsWithoutStatesAreRefused() throws {
    let folder = try ScratchFolder()
    let file = try file(Self.centred, in: folder)
    let w = SafeTensors.Tensor(name: "w", shape: [], values: [1])
    try SafeTensors(tensors: [w]).write(to: folder("w.safetensors"))
    #expect {
      _ = try Prediction(file, weights: nil).run()
    } throws: { error in
      (error as? FileFailure)?.message
        == "'\(folder("w.safetensors"))' has no weights for 'centre.mu'"
    }
  }

  /// All next values see the old ones: a pair of neighbours in the Fibonacci sequence, and a swap.
  @Test func nextValuesAreGivenAtOnce() throws {
    let text = """
      model m() -> y: real {
          param w: real = 1
          state a: real = zeros()
          state b: real = 1
          state p: [2] = [1, 2]
          state q: [2] = [3, 4]
          state n: int = 0
          next a = b
          next b = a + b
          next p = q
          next q = p
          next n = n + 1
          y = w^2 + b * w
      }
      train m {
          loss = y
          optimizer = sgd(lr=0)
          steps = 7
      }
      """
    let run = try TrainingRun(try ModelFile(SourceFile(path: "m.grad", text: text)))
    // The loss of each step reads b as it was before the step: 1 + b with b = 1, 1, 2, 3, 5, 8, 13.
    #expect((0..<7).map { run.run(from: $0, count: 1) } == [2, 2, 3, 4, 6, 9, 14])
    #expect(values("a", of: run) == [13])
    #expect(values("b", of: run) == [21])
    #expect(values("p", of: run) == [3, 4])
    #expect(values("q", of: run) == [1, 2])
    #expect(values("n", of: run) == [7])
  }

  /// d/dw (w · s) = s, although s itself is made of w from step to step.
  @Test func statesAreConstantToDerivatives() throws {
    let text = """
      model m() -> y: real {
          param w: real = 2
          state s: real = 1
          next s = 3 * w
          y = w * s
      }
      train m {
          loss = y
          optimizer = sgd(lr=0.5)
          steps = 3
      }
      """
    let run = try TrainingRun(try ModelFile(SourceFile(path: "m.grad", text: text)))
    // w: 2, then 2 − 0.5 · 1 = 1.5, then 1.5 − 0.5 · 6 = −1.5; s: 1, 6, 4.5.
    #expect((0..<3).map { run.run(from: $0, count: 1) } == [2, 9, -6.75])
  }

  @Test func whatOnlyTrainingUsesIsSavedAndNotMissed() throws {
    let folder = try ScratchFolder()
    let text = """
      data d {
          source = csv("t.csv")
          x = source.x
      }
      model m(x: [batch]) -> (y: [batch], help: real) {
          h[n, i < 2] = x[n]
          when training {
              help = mean((h |> linear(2) |> tanh)^2)
          } else {
              help = 0
          }
          z = h |> linear(1)
          y[n] = z[n, 0]
      }
      train m {
          data      = d
          loss      = mean(y^2) + help
          optimizer = momentum(lr=0.01)
          batch     = 4
          steps     = 2
          validate  = 0
          report    = mean(y)
          save      = "w.safetensors"
      }
      """
    let file = try file(text, in: folder)
    let run = try TrainingRun(file)
    let report = try run.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
    let weights = run.weights()
    #expect(weights.tensors.map(\.name) == ["linear.w", "linear.b", "linear.1.w", "linear.1.b"])
    try weights.write(to: folder("w.safetensors"))
    let table = try Prediction(file, weights: nil).run()
    let w = try #require(weights["linear.1.w"]).values
    let b = try #require(weights["linear.1.b"]).values
    for row in 0..<4 {
      #expect(abs(table.values[2 * row] - (Double(row + 1) * (w[0] + w[1]) + b[0])) < 1e-5)
      #expect(table.values[2 * row + 1] == 0)
    }
    let mean = 2.5 * Double(w[0] + w[1]) + Double(b[0])
    #expect(abs(try #require(report.train.metrics.first).value - mean) < 1e-5)
  }

  @Test func benchmarksMayGiveStates() throws {
    let folder = try ScratchFolder()
    let text = """
      model m(x: [batch]) -> y: real {
          param w: real = 1
          state s: real = 1
          next s = s + 1
          y = s * w * mean(x)
      }
      train m {
          loss = y
          optimizer = sgd(lr=0)
          batch = 2
          steps = 2
      }
      """
    let x = SafeTensors.Tensor(name: "x", shape: [2], values: [1, 1])
    let s = SafeTensors.Tensor(name: "s", shape: [], values: [7])
    try SafeTensors(tensors: [x, s]).write(to: folder("in.safetensors"))
    let file = try ModelFile(SourceFile(path: "m.grad", text: text))
    let run = try TrainingRun(
      file, benchmark: BenchmarkData(batches: 1, path: folder("in.safetensors")))
    #expect((0..<2).map { run.run(from: $0, count: 1) } == [7, 8])
  }
}
