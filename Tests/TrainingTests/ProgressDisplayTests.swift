// The progress of a run as it appears on a terminal and in a log, character by character.

import Testing

@testable import Training

/// A run with a clock that stands still until it is moved, and all that was written.
private final class Run {
  var time = 100.0
  var written: [String] = []

  func display(isTerminal: Bool, columns: Int = 80, firstStep: Int = 0) -> ProgressDisplay {
    ProgressDisplay(
      isTerminal: isTerminal, columns: columns, firstStep: firstStep,
      clock: { self.time }, write: { self.written.append($0) })
  }
}

private func report(epoch: Int) -> EpochReport {
  EpochReport(
    epoch: epoch, epochs: 30, step: 22 * epoch, steps: 660, train: Measures(loss: 0.51234),
    validation: Measures(loss: 0.25, metrics: [Metric("accuracy", 0.975)]))
}

@Test func logsHaveALineForEachEpoch() {
  let run = Run()
  var display = run.display(isTerminal: false)
  display.advance(epoch: 1, epochs: 30, step: 11, steps: 660, loss: 0.7)
  run.time += 0.5
  display.finish(report(epoch: 1))
  run.time += 14.5
  display.finish(report(epoch: 30))
  display.clear()
  display.end()
  #expect(
    run.written == [
      "epoch  1/30: loss 0.5123, validation loss 0.2500, accuracy 0.9750, 44.0 steps/s, 0:15 left\n",
      "epoch 30/30: loss 0.5123, validation loss 0.2500, accuracy 0.9750, 44.0 steps/s\n",
    ])
}

@Test func logsOfRunsThatAreCountedInSteps() {
  let run = Run()
  var display = run.display(isTerminal: false)
  run.time += 10
  display.finish(
    EpochReport(
      epoch: nil, epochs: nil, step: 500, steps: 5000,
      train: Measures(loss: 0.02, metrics: [Metric("a", 0.5)])))
  #expect(
    run.written == ["step  500/5000: loss 0.02000, a 0.5000, 50.0 steps/s, 1:30 left\n"])
}

@Test func terminalsHaveOneLine() {
  let run = Run()
  var display = run.display(isTerminal: true, columns: 100)
  display.advance(epoch: 1, epochs: 30, step: 0, steps: 660)
  run.time += 0.05
  display.advance(epoch: 1, epochs: 30, step: 2, steps: 660, loss: 0.9)  // too soon to be drawn
  run.time += 0.45
  display.advance(epoch: 1, epochs: 30, step: 20, steps: 660, loss: 0.7)
  run.time += 0.05
  display.finish(report(epoch: 1))
  run.time += 8.7
  display.finish(report(epoch: 30))
  display.end()
  #expect(
    run.written == [
      "\repoch  1/30  ────────────────────────\u{1b}[K",
      "\repoch  1/30  loss 0.7000  ────────────────────────  40.0 steps/s  0:16 left\u{1b}[K",
      "\repoch  1/30  loss 0.5123  validation loss 0.2500, accuracy 0.9750  "
        + "40.0 steps/s  0:16 left\u{1b}[K",
      "\repoch 30/30  loss 0.5123  validation loss 0.2500, accuracy 0.9750  "
        + "━━━━━━━━━━━━━━━━━━  71.4 steps/s\u{1b}[K",
      "\n",
    ])
}

@Test func barsAreAsFullAsTheRun() {
  let run = Run()
  var display = run.display(isTerminal: true)
  display.advance(epoch: nil, epochs: nil, step: 50, steps: 100)
  #expect(run.written == ["\rstep  50/100  ━━━━━━━━━━━━────────────\u{1b}[K"])
}

@Test func narrowTerminalsAreNotOverrun() {
  for columns in 0...120 {
    let run = Run()
    var display = run.display(isTerminal: true, columns: columns)
    run.time += 1
    display.finish(report(epoch: 7))
    let line = run.written.joined().dropFirst().dropLast(3)
    #expect(line.count < max(20, columns))
    #expect(line.hasPrefix("epoch  7/30  loss"))
  }
}

@Test func narrowTerminalsKeepTheTimeThatIsLeft() {
  let run = Run()
  var display = run.display(isTerminal: true)
  run.time += 1
  display.finish(report(epoch: 1))
  #expect(
    run.written == [
      "\repoch  1/30  loss 0.5123  validation loss 0.2500, accuracy 0.9750  0:29 left\u{1b}[K"
    ])
}

@Test func linesAreClearedForOtherText() {
  let run = Run()
  var display = run.display(isTerminal: true)
  display.clear()
  #expect(run.written == [])
  display.advance(epoch: nil, epochs: nil, step: 0, steps: 10)
  display.clear()
  // Drawn again at once, although no time has passed.
  display.advance(epoch: nil, epochs: nil, step: 0, steps: 10)
  #expect(
    run.written == [
      "\rstep  0/10  ────────────────────────\u{1b}[K", "\r\u{1b}[K",
      "\rstep  0/10  ────────────────────────\u{1b}[K",
    ])
}

@Test func resumedRunsAreTimedFromWhereTheyGoOn() {
  let run = Run()
  var display = run.display(isTerminal: false, firstStep: 400)
  run.time += 10
  display.finish(
    EpochReport(
      epoch: nil, epochs: nil, step: 500, steps: 600, train: Measures(loss: 1)))
  #expect(run.written == ["step 500/600: loss 1.000, 10.0 steps/s, 0:10 left\n"])
}

@Test(arguments: [
  (0, "0"), (0.5, "0.5000"), (0.00123456, "0.001235"), (1.23456, "1.235"), (-12.3456, "-12.35"),
  (99.999, "100.00"), (12345.6, "12346"), (0.0000123, "1.23e-05"), (1.5e12, "1.5e+12"),
  (.nan, "nan"), (-Double.nan, "nan"), (-.infinity, "-inf"),
])
func numbersForReading(value: Double, text: String) { #expect(short(value) == text) }

@Test(arguments: [
  (-1, "0:00"), (0, "0:00"), (0.2, "0:01"), (59.5, "1:00"), (61, "1:01"), (754, "12:34"),
  (3600, "1:00:00"), (3723, "1:02:03"), (360_000, "100:00:00"), (1e12, "∞"), (.infinity, "∞"),
  (.nan, "∞"),
])
func timesForReading(seconds: Double, text: String) { #expect(duration(seconds) == text) }
