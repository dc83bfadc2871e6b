// What changes from step to step: learning rates, clipped gradients, and dropout.

import Execution
import Glibc
import Language
import Testing

@testable import Training

@Suite struct ScheduleTests {
  private func run(_ text: String, seed: Int? = nil) throws -> TrainingRun {
    try TrainingRun(try ModelFile(SourceFile(path: "m.grad", text: text)), seed: seed)
  }

  private func model(_ optimizer: String, _ length: String, _ more: String = "") -> String {
    """
    model m() -> y: real {
        param w: [2] = zeros()
        y = 3 * w[0] + 4 * w[1]
    }
    train m {
        loss      = y
        optimizer = \(optimizer)
        \(length)
        \(more)
    }
    """
  }

  /// Returns how far w[0] moves in each step.
  private func moves(_ run: TrainingRun) -> [Double] {
    var last = 0.0
    return (0..<run.stepCount).map { step in
      _ = run.run(from: step, count: 1)
      let w = run.weights()["w"]!.values[0]
      defer { last = w }
      return last - w
    }
  }

  @Test func ratesFollowTheStep() throws {
    let found = moves(try run(model("sgd(lr=linear_decay(1, warmup=2))", "steps = 6")))
    let rates: [Double] = [0.5, 1, 1, 2.0 / 3, 1.0 / 3, 0]
    for (move, rate) in zip(found, rates) { #expect(abs(move - 3 * rate) < 1e-5) }
  }

  /// Steps that are taken several at a time see the same counters.
  @Test func ratesFollowTheStepInsideAChunk() throws {
    let run = try run(model("sgd(lr=step + 10 * epoch + 100 * steps)", "epochs = 5"))
    #expect(run.stepsPerEpoch == 1)
    let expected: [Double] = [1500, 1533, 1566, 1599, 1632]
    #expect(moves(run) == expected)
  }

  /// The norm of (3, 4) is 5.
  @Test(arguments: [("1", 0.6), ("4.999", 2.9994), ("5", 3), ("1e30", 3)])
  func clippingLimitsTheNormOfAllGradients(_ limit: String, _ move: Double) throws {
    let found = moves(try run(model("sgd(lr=1)", "steps = 2", "clip = \(limit)")))
    // w itself is rounded, too.
    for one in found { #expect(abs(one - move) < 2e-6) }
  }

  /// Both counts at once: a field with the name of a counter, and the counter.
  @Test func fieldsMayBeNamedLikeCounters() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array("step,epoch\n1,5\n2,6\n".utf8))
    let text = """
      data d {
          source = csv("t.csv")
          step   = source.step
          epoch  = source.epoch
      }
      model m(step: [batch]) -> y: real {
          param w: real = 0
          y = sum(step) * w
      }
      train m {
          data      = d
          loss      = y + 0 * sum(epoch)
          optimizer = sgd(lr=1 + step)
          batch     = 2
          steps     = 3
      }
      """
    let run = try TrainingRun(try ModelFile(SourceFile(path: folder("m.grad"), text: text)))
    // w: 0, then −3 · 1, then −3 · 1 − 3 · 2.
    #expect((0..<3).map { run.run(from: $0, count: 1) } == [0, -9, -27])
  }

  private static let dropout = """
    model m() -> y: real {
        state x: [20000] = ones()
        state seen: [20000] = zeros()
        param w: real = 1
        z = x |> dropout(0.25)
        u = x |> dropout(0.25)
        next seen = z + 10 * u
        y = w * mean(z)
    }
    train m {
        loss      = y
        optimizer = sgd(lr=0)
        steps     = 4
        seed      = 3
    }
    """

  /// The elements that are left, of both layers, in each step.
  private func kept(_ run: TrainingRun) -> [Numbers] {
    (0..<3).map { step in
      _ = run.run(from: step, count: 1)
      return run.weights()["seen"]!.values
    }
  }

  @Test func dropoutDrawsAnewInEachStepAndForEachLayer() throws {
    let steps = kept(try run(Self.dropout))
    let scale = Double(Float(1) / 0.75)
    for values in steps {
      let first = values.map { value in
        (value / scale).rounded().truncatingRemainder(dividingBy: 10)
      }
      let second = values.map { value in ((value / scale).rounded() / 10).rounded(.down) }
      for mask in [first, second] {
        #expect(mask.allSatisfy { $0 == 0 || $0 == 1 })
        // Five standard deviations of the share of 20000: 5 · √(0.25 · 0.75 / 20000).
        #expect(abs(mask.reduce(0, +) / 20000 - 0.75) < 0.0154)
      }
      let both = zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(both / 20000 - 0.5625) < 0.018)
    }
    #expect(steps[0] != steps[1] && steps[1] != steps[2])
    // The same seed gives the same numbers, another seed others.
    #expect(kept(try run(Self.dropout)) == steps)
    #expect(kept(try run(Self.dropout, seed: 4))[0] != steps[0])
  }

  /// A layer's numbers go by its path: one that is added changes no other's.
  @Test func dropoutGoesByThePathOfTheLayer() throws {
    let more = Self.dropout.replacing(
      "z = x |> dropout(0.25)", with: "drop = dropout(0.5)\n    z = drop(x)"
    )
    .replacing("next seen = z + 10 * u", with: "next seen = u")
    let fewer = more.replacing("z = drop(x)", with: "z = x")
    #expect(kept(try run(more)) == kept(try run(fewer)))
  }

  @Test func orthogonalMatricesAreOrthogonal() throws {
    let text = """
      model m() -> y: real {
          param square: [40, 40] = orthogonal()
          param wide: [3, 70] = orthogonal(gain=2)
          param tall: [300, 270] = orthogonal()
          param kernel: [4, 3, 2, 2] = orthogonal()
          y = sum(square) + sum(wide) + sum(tall) + sum(kernel)
      }
      train m {
          loss      = y
          optimizer = sgd(lr=0)
          steps     = 1
      }
      """
    let weights = try run(text).weights()
    func check(_ name: String, _ rows: Int, _ columns: Int, gain: Double = 1) throws {
      let a = Array(try #require(weights[name]).values)
      let isTall = rows > columns
      let count = min(rows, columns)
      var worst = 0.0
      for i in 0..<count {
        for j in 0...i {
          let dot = (0..<max(rows, columns)).reduce(0.0) { sum, k in
            isTall
              ? sum + a[k * columns + i] * a[k * columns + j]
              : sum + a[i * columns + k] * a[j * columns + k]
          }
          worst = max(worst, abs(dot / (gain * gain) - (i == j ? 1 : 0)))
        }
      }
      // Each element is rounded to 24 bits; errors of up to 300 products mostly cancel.
      #expect(worst < 1e-6, "\(name)")
    }
    try check("square", 40, 40)
    try check("wide", 3, 70, gain: 2)
    try check("tall", 300, 270)
    try check("kernel", 4, 12)
  }

  /// Nothing lies beyond two standard deviations, and the rest is spread as the normal distribution is: of
  /// 20000 numbers, a share has
  /// the deviation √(p (1 - p) / 20000) < 0.0036, and four of them are allowed.
  @Test func truncatedNormalNumbers() throws {
    let text = """
      model m() -> y: real {
          param w: [20000] = truncated_normal(mean=1, std=0.5)
          y = sum(w)
      }
      train m {
          loss      = y
          optimizer = sgd(lr=0)
          steps     = 1
      }
      """
    let values = try #require(try run(text).weights()["w"]).values.map { (Double($0) - 1) / 0.5 }
    // A number is rounded to 24 bits.
    #expect(values.allSatisfy { abs($0) <= 2 + 1e-6 })
    func normal(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }
    for bound in [-1.9, -1, -0.3, 0, 0.5, 1.2, 1.9] {
      let share = Double(values.count { $0 < bound }) / Double(values.count)
      let expected = (normal(bound) - normal(-2)) / (normal(2) - normal(-2))
      #expect(abs(share - expected) < 4 * 0.0036)
    }
  }
}
