// Limits of gradients, gradients of several batches, and averages of parameters: against loops in Float64,
// and against settings that mean the same.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct TrainingMethodTests {
  private func run(_ text: String, benchmark: BenchmarkData? = nil) throws -> TrainingRun {
    try TrainingRun(
      try ModelFile(SourceFile(path: "m.grad", text: text)), benchmark: benchmark)
  }

  private func model(_ optimizer: String, _ length: String, _ more: String = "") -> String {
    """
    model m() -> y: real {
        param w: [2] = zeros()
        y = 3 * w[0] - 4 * w[1]
    }
    train m {
        loss      = y
        optimizer = \(optimizer)
        \(length)
        \(more)
    }
    """
  }

  // MARK: Limits

  /// The gradient is (3, −4), which learning rates of 1 show. 1 and 3.5 are exact; norm(1) is 1.0's own form.
  @Test(arguments: [
    ("value(1)", [-1, 1]), ("value(3.5)", [-3, 3.5]), ("value(4)", [-3, 4]),
    ("value(inf)", [-3, 4]),
    ("norm(2.5)", [-1.5, 2]), ("2.5", [-1.5, 2]),
  ])
  func gradientsAreLimited(_ limit: String, _ expected: [Float]) throws {
    let run = try run(model("sgd(lr=1)", "steps = 1", "clip = \(limit)"))
    _ = run.run(from: 0, count: 1)
    let found = try #require(run.weights()["w"]).values
    // The norm is rounded to 24 bits, and what is divided by it.
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found)")
  }

  /// A limit of each element makes a number of an infinity, and nothing of what is no number.
  @Test func whatIsNoNumberIsNotLimited() throws {
    let text = """
      model m() -> y: real {
          state a: real = 1
          state b: real = 1
          param w: real = 1
          y = asin(a * w) - asin(b * w)
      }
      train m {
          loss      = y
          optimizer = sgd(lr=1)
          steps     = 2
          clip      = value(1)
      }
      """
    // The derivatives of both are infinite at 1.
    let run = try run(text)
    #expect {
      _ = try run.advance(by: 1)
    } throws: { error in
      (error as? Diagnostic)?.message
        == "'w' is no longer made of finite numbers after step 1 of 2"
    }
  }

  // MARK: Gradients of several batches

  /// 32 rows of y = 2 a − b + 0.5 and some noise, three of them held out.
  private static func data(in folder: ScratchFolder) throws {
    var text = "a,b,y\n"
    var state: UInt32 = 7
    func next() -> Double {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Double(state >> 8) / Double(1 << 24) * 2 - 1
    }
    for _ in 0..<32 {
      let (a, b) = (next(), next())
      text += "\(a),\(b),\(2 * a - b + 0.5 + next() / 10)\n"
    }
    _ = try folder.write("t.csv", Array(text.utf8))
  }

  private static func regression(_ settings: String) -> String {
    """
    data d {
        source = csv("t.csv")
        x: [2] = source[0 : 2]
        y      = source.y
    }
    model m(x: [batch, 2]) -> p: [batch] {
        hidden = x |> linear(3) |> tanh
        p = hidden |> linear(1) as [batch]
    }
    train m {
        data = d
        loss = mse(p, y) + 0.01 * l2(m)
        \(settings)
    }
    """
  }

  private func regression(_ settings: String, in folder: ScratchFolder) throws -> TrainingRun {
    try TrainingRun(
      try ModelFile(SourceFile(path: folder("m.grad"), text: Self.regression(settings))), seed: 5)
  }

  /// Four batches of 6 are one of 24: the rows are the same in the same order, and so are the steps, the
  /// schedule and the limit. A sum of 24 products is rounded in another order, by less than 24 · 2⁻²⁴ of it;
  /// what 20 steps make of that stays below 2e-5.
  @Test(arguments: [
    "sgd(lr=0.1)", "adam(lr=0.01)", "momentum(lr=cosine(0.1, warmup=3) * (1 + epoch / epochs))",
  ])
  func severalBatchesAreOneLargeOne(_ optimizer: String) throws {
    let folder = try ScratchFolder()
    try Self.data(in: folder)
    let rest = "optimizer = \(optimizer)\nepochs = 20\nvalidate = 0.1\nclip = 0.5"
    let several = try regression("batch = 6\naccumulate = 4\n\(rest)", in: folder)
    let large = try regression("batch = 24\n\(rest)", in: folder)
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
    try Self.data(in: folder)
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
    try Self.data(in: folder)
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
    let run = try run(
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
    #expect(Set(seen) == Set((0..<8).map(Float.init)))
    for bit in 0..<3 {
      let share = seen.count { Int($0) >> bit & 1 == 1 }
      // Five standard deviations of 1000 fair coins: 5 · √250.
      #expect(abs(share - 500) < 80)
    }
  }

  @Test func tooManyBatches() throws {
    let folder = try ScratchFolder()
    try Self.data(in: folder)
    #expect {
      _ = try regression(
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
    let run = try run(text, benchmark: BenchmarkData(batches: 16))
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

  // MARK: Averages of parameters

  private func values(_ name: String, of run: TrainingRun) -> [Float] {
    run.weights()[name]?.values ?? []
  }

  /// w is (−3 t, 4 t) after t steps.
  @Test func averagesFollowTheParameters() throws {
    let run = try run(model("sgd(lr=1)", "steps = 10", "average = ema(0.75)"))
    #expect(values("w", of: run) == [0, 0])
    var average = 0.0
    for step in 0..<10 {
      _ = run.run(from: step, count: 1)
      average = 0.75 * average + 0.25 * Double(step + 1)
      let found = values("w", of: run).map(Double.init)
      // Ten averages, each rounded to 24 bits, of numbers up to 40.
      #expect(abs(found[0] + 3 * average) < 4e-5 && abs(found[1] - 4 * average) < 4e-5)
    }
  }

  /// With a share of 1 / (step + 1), all steps count alike.
  @Test func averagesOfAllSteps() throws {
    let run = try run(model("sgd(lr=1)", "steps = 9", "average = ema(step / (step + 1))"))
    _ = run.run(from: 0, count: 1)
    for step in 1..<9 { _ = run.run(from: step, count: 1) }
    let found = values("w", of: run)
    // The mean of 1 to 9 is 5.
    #expect(abs(found[0] + 15) < 2e-5 && abs(found[1] - 20) < 2e-5)
  }

  /// The average changes with the parameters, not with each batch.
  @Test func averagesOfSeveralBatches() throws {
    let run = try run(
      model("sgd(lr=1)", "steps = 2", "average = ema(0.5)\naccumulate = 3"))
    for step in 0..<2 { _ = run.run(from: step, count: 1) }
    // 0, then 0.5 · 1 = 0.5, then 0.25 + 0.5 · 2 = 1.25; all are exact but the mean of three.
    #expect(zip(values("w", of: run), [-3.75, 5]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  /// Averages begin with the weights that a run begins with.
  @Test func averagesOfRunsThatBeginWithWeights() throws {
    let folder = try ScratchFolder()
    let first = try run(model("sgd(lr=1)", "steps = 2"))
    for step in 0..<2 { _ = first.run(from: step, count: 1) }
    try first.weights().write(to: folder("w.safetensors"))
    let run = try run(model("sgd(lr=1)", "steps = 2", "average = ema(0.5)"))
    _ = try run.start(from: folder("w.safetensors"))
    #expect(values("w", of: run) == [-6, 8])
    _ = run.run(from: 0, count: 1)
    #expect(values("w", of: run) == [-7.5, 10])
  }

  /// What is measured and saved is the average; what is trained is not.
  @Test func averagesAreMeasured() throws {
    let folder = try ScratchFolder()
    try Self.data(in: folder)
    let rest = "batch = 8\noptimizer = sgd(lr=0.2)\nepochs = 4\nvalidate = 0.25\nreport = l2(m)"
    let run = try regression("average = ema(0.9)\n\(rest)", in: folder)
    let plain = try regression(rest, in: folder)
    var losses: [[Double]] = []
    var last: Measures?
    for run in [run, plain] {
      var own: [Double] = []
      last = try run.train(
        milliseconds: { 0 }, advanced: { own.append($2) }, reported: { _ in }
      ).validation
      losses.append(own)
    }
    // The average changes nothing of the training.
    #expect(losses[0] == losses[1])
    let averaged = try #require(
      try run.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in }).validation)
    #expect(averaged.loss != last?.loss)
    let rows = try run.losses(of: run.rows.validation)
    #expect(abs(rows.reduce(0, +) / Double(rows.count) - averaged.loss) < 1e-5)
    // Σ w² over the numbers that are saved, in Float64; thirteen terms, rounded to 24 bits each.
    let squares = run.weights().tensors.flatMap(\.values).reduce(0) { $0 + Double($1 * $1) }
    #expect(abs(try #require(averaged.metrics.first).value - squares) < 1e-5)
  }
}
