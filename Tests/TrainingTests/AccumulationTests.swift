// Gradients of several batches: against loops in Float64, and against one large batch.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct AccumulationTests {
  /// Four batches of 6 are one of 24: the rows are the same in the same order, and so are the steps, the
  /// schedule and the limit. A sum of 24 products is rounded in another order, by less than 24 · 2⁻²⁴ of it;
  /// what 20 steps make of that stays below 2e-5.
  @Test(arguments: [
    "sgd(lr=0.1)", "adam(lr=0.01)", "momentum(lr=cosine(0.1, warmup=3) * (1 + epoch / epochs))",
  ])
  func severalBatchesAreOneLargeOne(_ optimizer: String) throws {
    let folder = try ScratchFolder()
    try MethodModel.writeData(in: folder)
    let rest = "optimizer = \(optimizer)\nepochs = 20\nvalidate = 0.1\nclip = 0.5"
    let several = try MethodModel.regression("batch = 6\naccumulate = 4\n\(rest)", in: folder)
    let large = try MethodModel.regression("batch = 24\n\(rest)", in: folder)
    #expect(several.stepCount == 20 && large.stepCount == 20)
    for step in 0..<20 {
      let losses = [several, large].map { $0.run(from: step, count: 1) }
      #expect(abs(losses[0] - losses[1]) < 2e-5)
    }
    for (own, other) in zip(several.weights().tensors, large.weights().tensors) {
      #expect(own.name == other.name)
      #expect(zip(own.values, other.values).allSatisfy { abs($0 - $1) < 2e-5 }, "\(own.name)")
    }
    let reports = try [several, large].map { run in
      try run.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
    }
    #expect(reports.map(\.steps) == [20, 20])
  }

  /// Gradient descent in Float64, over batches that the run names: means over three batches of two rows.
  @Test func meansOfGradientsAsInALoop() throws {
    let folder = try ScratchFolder()
    try MethodModel.writeData(in: folder)
    let text = """
      data d {
          source = csv("t.csv")
          a = source.a
          y = source.y
      }
      model m(a: [batch]) -> p: [batch] {
          param w: real = 0.5
          p = w * a
      }
      train m {
          data = d
          loss = mse(p, y)
          optimizer = sgd(lr=0.1 * (1 + step))
          batch = 2
          accumulate = 3
          steps = 12
          report = w
      }
      """
    let run = try TrainingRun(try ModelFile(SourceFile(path: folder("m.grad"), text: text)))
    #expect(run.stepsPerEpoch == 5)
    let data = try #require(run.data).rows
    let (a, y) = try (#require(data.field("a")).values, #require(data.field("y")).values)
    var w = 0.5
    for step in 0..<12 {
      let loss = run.run(from: step, count: 1)
      var (gradient, expected) = (0.0, 0.0)
      for pass in 0..<3 {
        let rows = run.batchRows(at: 3 * step + pass).map(Int.init)
        #expect(rows.count == 2)
        for row in rows {
          let error = w * Double(a[row]) - Double(y[row])
          gradient += 2 * error * Double(a[row]) / 6
          expected += error * error / 6
        }
      }
      w -= 0.1 * Double(1 + step) * gradient
      // Six rounded products, and w itself is rounded in each of twelve steps.
      #expect(abs(loss - expected) < 1e-5)
      #expect(abs(Double(try #require(run.weights()["w"]).values[0]) - w) < 1e-5)
    }
  }

  /// The gradients of a record are those of the last batch, at the parameters that it has led to.
  @Test func lastGradientsAreThoseOfTheLastBatch() throws {
    let folder = try ScratchFolder()
    try MethodModel.writeData(in: folder)
    let text = """
      data d {
          source = csv("t.csv")
          a = source.a
          y = source.y
      }
      model m(a: [batch]) -> p: [batch] {
          param w: real = 0.5
          p = w * a
      }
      train m {
          data = d
          loss = mse(p, y)
          optimizer = sgd(lr=0.1)
          batch = 2
          accumulate = 3
          steps = 12
      }
      """
    let run = try TrainingRun(try ModelFile(SourceFile(path: folder("m.grad"), text: text)))
    for _ in 0..<4 { _ = try run.advance(by: 1) }
    let data = try #require(run.data).rows
    let (a, y) = try (#require(data.field("a")).values, #require(data.field("y")).values)
    let w = Double(try #require(run.weights()["w"]).values[0])
    // Of the four steps of three batches, the last batch is the twelfth.
    let gradient = run.batchRows(at: 11).map(Int.init).reduce(0.0) { sum, row in
      sum + (w * Double(a[row]) - Double(y[row])) * Double(a[row])
    }
    // Numbers near 1, rounded to 24 bits a few times.
    #expect(abs(Double(try #require(try run.lastGradients().first)[0]) - gradient) < 1e-5)
  }

  /// The random numbers of each batch are its own, and a state of the model follows each batch.
  @Test func eachBatchDrawsAnew() throws {
    let run = try MethodModel.run(
      """
      model m() -> y: real {
          state x: [1000] = ones()
          state seen: [1000] = zeros()
          state count: real = 0
          param w: real = 1
          z = x |> dropout(0.5)
          next seen = 2 * seen + z / 2
          next count = count + 1
          y = w * mean(z)
      }
      train m {
          loss = y
          optimizer = sgd(lr=0)
          steps = 2
          accumulate = 3
      }
      """)
    #expect(run.stepCount == 2)
    _ = run.run(from: 0, count: 1)
    #expect(run.weights()["count"]?.values == [3])
    let seen = try #require(run.weights()["seen"]).values
    // Three bits for each element: all eight come, and each draw takes about half of the elements.
    #expect(Set(seen) == Set((0..<8).map(Double.init)))
    for bit in 0..<3 {
      let share = seen.count { Int($0) >> bit & 1 == 1 }
      // Five standard deviations of 1000 fair coins: 5 · √250.
      #expect(abs(share - 500) < 80)
    }
  }

  @Test func tooManyBatches() throws {
    let folder = try ScratchFolder()
    try MethodModel.writeData(in: folder)
    #expect {
      _ = try MethodModel.regression(
        "batch = 10\naccumulate = 4\noptimizer = sgd(lr=0.1)\nsteps = 2", in: folder)
    } throws: { error in
      let said = (error as? Diagnostic).map { rendered($0, leavingOut: folder.path) }
      let expected = """
        m.grad:14:14: error: 4 batches of 10 are more than the 32 rows to train on
        > 4
        help: choose accumulate = 3, or a smaller batch
        """
      #expect(said == expected)
      return said == expected
    }
  }

  /// A benchmark makes up as many batches as a step needs.
  @Test func benchmarksOfSeveralBatches() throws {
    let text = """
      model m(x: [batch, 2]) -> y: [batch] = linear(1)(x) as [batch]
      train m {
          loss       = mean(y^2)
          optimizer  = sgd(lr=0.1)
          batch      = 4
          accumulate = 20
          steps      = 2
      }
      """
    let run = try MethodModel.run(text, benchmark: BenchmarkData(batches: 16))
    #expect(run.rows.training.count == 80)
    #expect(run.run(from: 0, count: 1).isFinite)
  }

  /// Where a gradient leaves the finite numbers, the batch is named that it did so in.
  @Test func theBatchIsNamedThatLeavesTheFiniteNumbers() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array("a,y\n0.5,1\n1,1\n0.2,1\n0.3,1\n".utf8))
    let text = """
      data d {
          source = csv("t.csv")
          a = source.a
          y = source.y
      }
      model m(a: [batch]) -> p: [batch] {
          param w: real = 1
          p = asin(a * w)
      }
      train m {
          data = d
          loss = mse(p, y)
          optimizer = sgd(lr=0.1)
          batch = 1
          accumulate = 4
          steps = 5
      }
      """
    let run = try TrainingRun(try ModelFile(SourceFile(path: folder("m.grad"), text: text)))
    #expect {
      _ = try run.advance(by: 1)
    } throws: { error in
      let said = (error as? Diagnostic).map { rendered($0, leavingOut: folder.path) } ?? ""
      return said.contains("'w' is no longer made of finite numbers after step 1 of 5")
        && said.contains("row 2 (line 3 of ")
    }
  }
}
