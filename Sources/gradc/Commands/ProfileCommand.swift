// gradc profile: where the time of a training step goes.

import ArgumentParser
import Training

struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Shows where the time of a training step goes.",
    discussion: """
      Times each loop and each product of a step by itself, on the first batch of the file's data or, \
      where it has none, on random rows. Beside the time stand its share of the step, the rate of \
      floating-point operations and of memory traffic, and how much of its time it must take: the larger \
      one of operations at the peak and bytes at the rate of the cache that holds them, both measured on \
      this core first.

      With --json, stdout gets {"event":"machine", …}, and {"event":"part", …} for each part in the order \
      in which they run.
      """)

  @OptionGroup var model: ModelOptions

  @OptionGroup var seed: SeedOptions

  @OptionGroup var optimization: OptimizationOptions

  @Option(parsing: .unconditional, help: "How many seconds to measure.")
  var seconds = 1.0

  @Flag(help: "Prints one JSON object a line.")
  var json = false

  func validate() throws {
    guard seconds > 0, seconds <= 3600 else {
      throw ValidationError("--seconds must be above 0 and at most 3600")
    }
  }

  func run() throws {
    let run = try TrainingRun(
      try model.load(), seed: seed.seed, benchmark: BenchmarkData(batches: 1),
      rules: optimization.rules)
    let profile = try Profile(run, duration: seconds, clock: { Clock.seconds() })
    try Output.write(json ? profile.json(of: model.file) : profile.text(of: model.file))
  }
}
