// Learning rates over the steps of a run, against their formulas.

import Glibc
import Language
import Testing

@testable import Elaboration

@Suite struct ScheduleTests {
  /// Returns what `call` gives for each step, or epoch, from 0 on.
  private func rates(_ call: String, _ count: Int) throws -> [Double] {
    let text = "model m(t: real) -> lr: real = \(call)"
    return try (0..<count).map { try Run(text, ["t": [Double($0)]]).result("lr")[0] }
  }

  @Test func cosine() throws {
    let found = try rates("cosine(2, to=0.5, warmup=3, step=t, steps=10)", 12)
    let expected = (0..<12).map { step -> Double in
      if step < 3 { return 2 * Double(step + 1) / 3 }
      let done = min(Double(step - 3) / 6, 1)
      return 0.5 + 1.5 * (1 + cos(Double.pi * done)) / 2
    }
    #expect(agree(found, expected))
    #expect(found[2] == 2 && found[3] == 2)
    #expect(agree([found[9], found[11]], [0.5, 0.5]))
    #expect(agree(try rates("cosine(1, step=t, steps=3)", 3), [1, 0.5, 0]))
    #expect(try rates("cosine(1, to=0.1, step=t, steps=1)", 1) == [1])
  }

  @Test func linearDecay() throws {
    let found = try rates("linear_decay(1, to=0.2, warmup=2, step=t, steps=7)", 8)
    #expect(agree(found, [0.5, 1, 1, 0.8, 0.6, 0.4, 0.2, 0.2]))
  }

  @Test func others() throws {
    #expect(agree(try rates("warmup(3, over=4, step=t)", 6), [0.75, 1.5, 2.25, 3, 3, 3]))
    #expect(
      agree(
        try rates("steps_down(2, by=0.1, every=2, epoch=t)", 6), [2, 2, 0.2, 0.2, 0.02, 0.02]))
    #expect(
      agree(try rates("exponential(2, by=0.25, every=2, epoch=t)", 4), [2, 1, 0.5, 0.25]))
  }

  private func training(_ optimizer: String, before: String = "") -> String {
    """
    \(before)
    model m() -> y: real {
        param w: real = 1
        y = w
    }
    train m {
        loss      = y
        optimizer = sgd(lr=\(optimizer))
        steps     = 10
    }
    """
  }

  /// A schedule may be made of others, which take the counters that it hands on.
  @Test func countersAreDefaultsOfWhatOptimizersCall() throws {
    let text = training(
      "1 / (1 + step) + mine(2) + warmup(cosine(1), over=2)",
      before: """
        fn mine(a: real, s: real = step, n: real = steps) -> lr: real = a * other(s, n)
        fn other(x: real, y: real) -> z: real = x + y
        """)
    let run = try Run(training: text)
    let parameter = run.model.parameters[0]
    let update = try run.model.update(parameter: parameter, gradient: run.model.graph.constant(1))
    for step in 0..<4 {
      var run = run
      run.values = ["w": [0], "train.step": [Double(step)], "train.steps": [10]]
      let down = (1 + cos(Double.pi * Double(step) / 9)) / 2
      let mine = 2 * Double(step + 10)
      let warm = min(1, Double(step + 1) / 2)
      let rate = 1 / Double(1 + step) + mine + down * warm
      #expect(agree(try run.elements(update.next, []), [-rate]))
    }
  }

  @Test func countersAreUnknownElsewhere() throws {
    let text = try errors(
      training("mine(2) + epochs", before: "fn mine(a: real) -> lr: real = a * step")
        + """

        model k(x: real) -> y: real {
            y = cosine(1) + cosine(1, step=x, steps=step)
        }
        """)
    #expect(
      text == """
        m.grad:1:36: error: 'step' is known only in the arguments of an optimizer
           |
         1 | fn mine(a: real) -> lr: real = a * step
           |                                    ^^^^
           :
         8 |     optimizer = sgd(lr=mine(2) + epochs)
           |                        ------- in this call
           = help: make it a parameter, step: real = step, which takes it from there

        m.grad:12:9: error: 'cosine' needs its argument 'step'
           |
        12 |     y = cosine(1) + cosine(1, step=x, steps=step)
           |         ^^^^^^^^^
           : library/schedules.grad:11:4
           |
        11 | fn cosine(
           |    ------ declared here

        """)
  }
}
