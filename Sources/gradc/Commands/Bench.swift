// gradc bench: how long a training step takes.

import ArgumentParser
import Execution
import Training

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times training steps.",
    discussion: """
      Runs the epoch function of train on the file's data or, where it has none, on 16 random \
      batches by type and seed. After a warm-up, five chunks of steps are timed; the best counts.
      """)

  @OptionGroup var model: ModelOptions

  @Option(parsing: .unconditional, help: "The number of steps of a chunk.")
  var steps = 1000

  @OptionGroup var seed: SeedOptions

  @Flag(help: "Prints one JSON object.")
  var json = false

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps must be at least 1") }
    if steps > 1_000_000_000 { throw ValidationError("--steps must be at most 1000000000") }
  }

  func run() throws {
    let run = try TrainingRun(try model.load(), seed: seed.seed, randomBatches: 16)
    _ = run.run(from: 0, count: 1)
    let firstStep = Clock.start.milliseconds
    var done = 1
    time(&done, run, max(steps / 10, 1))
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Clock.seconds()
      time(&done, run, steps)
      best = min(best, (Clock.seconds() - start) / Double(steps))
    }
    let microseconds = JSON.number((best * 1e9).rounded() / 1e3)
    let milliseconds = JSON.number((firstStep * 1e3).rounded() / 1e3)
    let bytes = run.arenaCount * MemoryLayout<Float>.size
    let set = try InstructionSet.selected.rawValue
    if json {
      try Output.write(
        "{\"us_per_step\":\(microseconds),\"first_step_ms\":\(milliseconds),"
          + "\"arena_bytes\":\(bytes),\"isa\":\(JSON.quoted(set))}\n")
    } else {
      try Output.write(
        "\(microseconds) µs a step, \(milliseconds) ms to the first step, "
          + "arena of \(bytes) bytes, \(set)\n")
    }
  }

  /// Runs `count` steps, epoch by epoch.
  private func time(_ done: inout Int, _ run: TrainingRun, _ count: Int) {
    var left = count
    while left > 0 {
      let chunk = min(left, run.stepsPerEpoch - done % run.stepsPerEpoch)
      _ = run.run(from: done, count: chunk)
      done += chunk
      left -= chunk
    }
  }
}
