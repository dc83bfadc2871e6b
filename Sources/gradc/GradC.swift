// The command line, and nothing else: arguments in, calls of the rooms, text out.

import ArgumentParser
import Execution

@main
struct GradC: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradc",
    abstract: "Compiles a model file to C and trains it.",
    discussion: """
      A model file (.grad) says what a model is, what it learns from and how it is trained. gradc \
      differentiates it, simplifies the result by named rules, prints C, and runs that C in memory.

      Start with:  gradc train Models/digits.grad
      """,
    version: version,
    subcommands: [
      New.self, Check.self, Format.self, Train.self, Run.self, Emit.self, Explain.self, Rules.self,
      ProfileCommand.self, Bench.self, Export.self,
    ])

  static let version = "0.1.0"

  /// The time at which the program's own code began, for `first_step_ms`.
  static let start = Clock.start

  static func main() {
    _ = start
    Heap.useLargePages()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Failure(error).exit(with: Self.self)
    }
  }
}
