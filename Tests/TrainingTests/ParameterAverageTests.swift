// Averages of parameters: how they follow them, and where they stand for them.

import Foundation
import Testing

@testable import Training

@Suite struct ParameterAverageTests {
  private func values(_ name: String, of run: TrainingRun) -> [Double] {
    run.weights()[name].map { Array($0.values) } ?? []
  }

  /// w is (−3 t, 4 t) after t steps.
  @Test func averagesFollowTheParameters() throws {
    let run = try MethodModel.run(
      MethodModel.slope("sgd(lr=1)", "steps = 10", "average = ema(0.75)"))
    #expect(values("w", of: run) == [0, 0])
    var average = 0.0
    for step in 0..<10 {
      _ = run.run(from: step, count: 1)
      average = 0.75 * average + 0.25 * Double(step + 1)
      let found = values("w", of: run)
      // Ten averages, each rounded to 24 bits, of numbers up to 40.
      #expect(abs(found[0] + 3 * average) < 4e-5 && abs(found[1] - 4 * average) < 4e-5)
    }
  }

  /// With a share of 1 / (step + 1), all steps count alike.
  @Test func averagesOfAllSteps() throws {
    let run = try MethodModel.run(
      MethodModel.slope("sgd(lr=1)", "steps = 9", "average = ema(step / (step + 1))"))
    _ = run.run(from: 0, count: 1)
    for step in 1..<9 { _ = run.run(from: step, count: 1) }
    let found = values("w", of: run)
    // The mean of 1 to 9 is 5.
    #expect(abs(found[0] + 15) < 2e-5 && abs(found[1] - 20) < 2e-5)
  }

  /// The average changes with the parameters, not with each batch.
  @Test func averagesOfSeveralBatches() throws {
    let run = try MethodModel.run(
      MethodModel.slope("sgd(lr=1)", "steps = 2", "average = ema(0.5)\naccumulate = 3"))
    for step in 0..<2 { _ = run.run(from: step, count: 1) }
    // 0, then 0.5 · 1 = 0.5, then 0.25 + 0.5 · 2 = 1.25; all are exact but the mean of three.
    #expect(zip(values("w", of: run), [-3.75, 5]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  /// Averages begin with the weights that a run begins with.
  @Test func averagesOfRunsThatBeginWithWeights() throws {
    let folder = try ScratchFolder()
    let first = try MethodModel.run(MethodModel.slope("sgd(lr=1)", "steps = 2"))
    for step in 0..<2 { _ = first.run(from: step, count: 1) }
    try first.weights().write(to: folder("w.safetensors"))
    let run = try MethodModel.run(MethodModel.slope("sgd(lr=1)", "steps = 2", "average = ema(0.5)"))
    try run.start(from: try WeightFile(folder("w.safetensors"), for: run.file))
    #expect(values("w", of: run) == [-6, 8])
    _ = run.run(from: 0, count: 1)
    #expect(values("w", of: run) == [-7.5, 10])
  }

  /// What is measured and saved is the average; what is trained is not.
  @Test func averagesAreMeasured() throws {
    let folder = try ScratchFolder()
    try MethodModel.writeData(in: folder)
    let rest = "batch = 8\noptimizer = sgd(lr=0.2)\nepochs = 4\nvalidate = 0.25\nreport = l2(m)"
    let run = try MethodModel.regression("average = ema(0.9)\n\(rest)", in: folder)
    let plain = try MethodModel.regression(rest, in: folder)
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
