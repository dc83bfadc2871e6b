// The seed, as train and bench take it.

import ArgumentParser

/// The seed of all random numbers.
struct SeedOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "The seed of initial values, order and split; overrides the file's.")
  var seed: Int?

  func validate() throws {
    // Random numbers in compiled code are keyed by 32 bits; more would be cut off unseen.
    guard let seed, UInt32(exactly: seed) == nil else { return }
    throw ValidationError("--seed must be a whole number from 0 to \(UInt32.max)")
  }
}
