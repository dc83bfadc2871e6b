// gradc bench: how long a training step takes.

import ArgumentParser
import Execution
import Training

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Times training steps.",
    discussion: """
      Runs the epoch function of train on the file's data or, where it has none, on 16 random \
      batches by type and seed, one after the other. After a warm-up, chunks of steps are timed; \
      the best counts. The time to the first step is that from the start of the process; what of \
      it went into reading or making up the batches is said beside it.
      """)

  @OptionGroup var model: ModelOptions

  @Option(parsing: .unconditional, help: "The number of steps of a chunk.")
  var steps = 1000

  @Option(parsing: .unconditional, help: "The number of chunks.")
  var chunks = 5

  @OptionGroup var seed: SeedOptions

  @OptionGroup var optimization: OptimizationOptions

  @Option(
    help: ArgumentHelp(
      "Takes 16 batches and initial weights from this safetensors file.",
      discussion: """
        A tensor has the name of an input, with the rows of all 16 batches, or the path of a \
        parameter. They stand for the file's own data.
        """, valueName: "path"))
  var inputs: String?

  @Option(
    parsing: .unconditional,
    help: "Prints the losses of so many steps, from the initial weights on.")
  var losses = 0

  @Flag(help: "Prints one JSON object.")
  var json = false

  /// The number of different batches where the file has no data.
  private static let batches = 16

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps must be at least 1") }
    if steps > 1_000_000_000 { throw ValidationError("--steps must be at most 1000000000") }
    if chunks < 1 { throw ValidationError("--chunks must be at least 1") }
    if losses < 0 { throw ValidationError("--losses must be at least 0") }
    if losses > 1_000_000 { throw ValidationError("--losses must be at most 1000000") }
  }

  func run() throws {
    let run = try TrainingRun(
      try model.load(), seed: seed.seed,
      benchmark: BenchmarkData(batches: Self.batches, path: inputs), rules: optimization.rules)
    var firstLosses = [run.run(from: 0, count: 1)]
    let data = run.dataDuration / .milliseconds(1)
    let firstStep = Clock.start.milliseconds
    while firstLosses.count < losses {
      firstLosses.append(run.run(from: firstLosses.count, count: 1))
    }
    var done = firstLosses.count
    time(&done, run, max(steps / 10, 1))
    var best = Double.infinity
    for _ in 0..<chunks {
      let start = Clock.seconds()
      time(&done, run, steps)
      best = min(best, (Clock.seconds() - start) / Double(steps))
    }
    try report(
      microseconds: best * 1e6, firstStep: firstStep, data: data,
      bytes: run.arenaCount * run.step.graph.precision.size, losses: firstLosses.prefix(losses))
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

  /// Prints what was measured, times to three decimals.
  private func report(
    microseconds: Double, firstStep: Double, data: Double, bytes: Int, losses: ArraySlice<Double>
  ) throws {
    let times = [microseconds, firstStep, data].map { JSON.number(($0 * 1e3).rounded() / 1e3) }
    let values = losses.map(JSON.number)
    let set = try InstructionSet.selected.rawValue
    guard json else {
      try Output.write(
        "\(times[0]) µs a step, \(times[1]) ms to the first step, \(times[2]) ms of them for the data, "
          + "arena of \(bytes) bytes, \(set)\n"
          + (values.isEmpty ? "" : "losses: \(values.joined(separator: " "))\n"))
      return
    }
    try Output.write(
      "{\"us_per_step\":\(times[0]),\"first_step_ms\":\(times[1]),\"data_ms\":\(times[2]),"
        + "\"arena_bytes\":\(bytes),\"isa\":\(JSON.quoted(set))"
        + (values.isEmpty ? "" : ",\"losses\":[\(values.joined(separator: ","))]") + "}\n")
  }
}
