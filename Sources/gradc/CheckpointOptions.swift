// Where train keeps its checkpoints, how many, and whether it goes on from one.

import ArgumentParser
import Training

/// The options about checkpoints.
struct CheckpointOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keeps the run in this folder after each epoch, or where a run counted in steps reports.",
      valueName: "dir"), completion: .directory)
  var checkpoint: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keeps the run after each so many steps, too.", valueName: "steps"))
  var every: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many checkpoints stay, beside the best by its validation loss. (default: 3)",
      valueName: "count"))
  var keep: Int?

  @Flag(help: "Goes on from the newest checkpoint in the folder; without one, starts anew.")
  var resume = false

  func validate() throws {
    if checkpoint?.isEmpty == true {
      throw ValidationError("--checkpoint takes the path of a folder")
    }
    if let every, every < 1 { throw ValidationError("--every must be at least 1") }
    if let keep, keep < 1 { throw ValidationError("--keep must be at least 1") }
    guard checkpoint == nil else { return }
    let option = resume ? "--resume" : every != nil ? "--every" : keep != nil ? "--keep" : nil
    if let option { throw ValidationError("\(option) needs --checkpoint and a folder") }
  }

  /// Opens the folder; nil if none is asked for.
  ///
  /// Throws `FileFailure` if it cannot be used, or has the checkpoints of another run.
  func folder() throws -> CheckpointFolder? {
    guard let checkpoint else { return nil }
    let folder = try CheckpointFolder(checkpoint, keep: keep ?? 3)
    guard resume || folder.isEmpty else {
      let step = folder.newestStep.map { ", up to step \($0)" } ?? ""
      throw FileFailure(
        "'\(checkpoint)' has the checkpoints of an earlier run\(step)",
        help: "--resume goes on from there; a new run needs another folder")
    }
    return folder
  }

  /// Returns the checkpoint in `folder` to go on from; nil if the run starts anew. `seed` is the one that
  /// the command line gives.
  ///
  /// Throws `FileFailure` if there are some and none can be read, or if the seed is another.
  func resumed(from folder: CheckpointFolder?, seed: Int?) throws -> Checkpoint? {
    guard resume, let folder else { return nil }
    let found = try folder.newest { damage in
      Output.message("gradc: warning: \(damage.message)\n   = note: it is passed over\n")
    }
    guard let found else {
      guard folder.isEmpty else {
        throw FileFailure(
          "none of the checkpoints in '\(folder.path)' can be read",
          help: "copy them again; without --resume, a run in another folder starts anew")
      }
      Output.message("there is no checkpoint in '\(folder.path)': training starts anew\n")
      return nil
    }
    if let seed, seed != found.seed {
      throw FileFailure(
        "--seed \(seed) is given, but '\(found.path)' is of a run with the seed \(found.seed)",
        help: "leave --seed out")
    }
    return found
  }
}
