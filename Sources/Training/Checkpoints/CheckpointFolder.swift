// The folder of a run's checkpoints: which there are, which one to go on from, which ones to keep.

import Glibc

/// A folder with the checkpoints of one run: `step-660.safetensors` after step 660, and in
/// `best.safetensors` that with the least validation loss.
///
/// Only one process at a time has a folder. A checkpoint is removed when the one that takes its place is
/// on the disk.
package final class CheckpointFolder {
  /// The path of the folder, as it is printed.
  package let path: String
  /// How many checkpoints are kept, the best one aside.
  private let keep: Int
  /// The open folder, which is locked; nil while there is none.
  private var descriptor: Int32?
  /// The steps of the checkpoints, in ascending order.
  private var steps: [Int] = []
  /// The steps of those that cannot be read.
  private var damaged: [Int] = []

  private static let best = "best.safetensors"

  /// Opens the folder at `path`, if it is there, to keep `keep` checkpoints in it.
  ///
  /// Throws if it is no folder, may not be written to, or another process has it.
  package init(_ path: String, keep: Int) throws(FileFailure) {
    // As files in it are named: 'runs/a/' would give 'runs/a//step-1.safetensors'.
    let end = path.lastIndex { $0 != "/" }.map { path.index(after: $0) }
    let path = end.map { String(path[..<$0]) } ?? path
    self.path = path
    self.keep = keep
    guard !path.utf8.contains(0) else { throw .writing(path, code: EINVAL) }
    var status = stat()
    if stat(path, &status) == 0 {
      try open()
    } else if errno != ENOENT {
      throw errno == ENOTDIR
        ? FileFailure("cannot make the folder '\(path)': '\(folder(of: path))' is no folder")
        : .keeping(path, code: errno)
    }
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Whether there is any checkpoint.
  package var isEmpty: Bool { steps.isEmpty && !hasBest }

  /// The step of the newest checkpoint, readable or not; nil if there is none but the best.
  package var newestStep: Int? { steps.last }

  /// Makes the folder, if it is missing. Throws if it cannot be made.
  package func create() throws(FileFailure) {
    guard descriptor == nil else { return }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .keeping(path, code: errno) }
    try open()
  }

  /// Returns the newest checkpoint that is sound; nil if there is none. `skipped` hears of each newer one
  /// that is damaged.
  ///
  /// Throws if one cannot be read for another reason, such as a missing permission.
  package func newest(skipped: (FileFailure) -> Void) throws(FileFailure) -> Checkpoint? {
    for step in steps.reversed() {
      if let found = try sound(file(of: step), skipped) { return found }
      damaged.append(step)
    }
    return hasBest ? try sound("\(path)/\(Self.best)", skipped) : nil
  }

  private func sound(
    _ path: String, _ skipped: (FileFailure) -> Void
  ) throws(FileFailure) -> Checkpoint? {
    let bytes = try FileBytes.read(path)
    do throws(FileFailure) {
      return try Checkpoint(bytes, path)
    } catch {
      skipped(error)
      return nil
    }
  }

  /// Saves `run` as it is, and removes what need not be kept any more. Returns the path of the file.
  ///
  /// Throws if the checkpoint cannot be written; the earlier ones stay then.
  package func save(_ run: TrainingRun, isBest: Bool) throws -> String {
    let step = run.progress.step
    // First, so that whoever goes on from the file of a step finds that the best one is no older than that
    // file says.
    if isBest { try run.writeCheckpoint(to: "\(path)/\(Self.best)") }
    try run.writeCheckpoint(to: file(of: step))
    // The names, too, have to be on the disk before older ones go. Not all systems can do that.
    if let descriptor { fsync(descriptor) }
    damaged.removeAll { $0 == step }
    let sound = steps.filter { $0 != step && !damaged.contains($0) } + [step]
    let superfluous = damaged + sound.dropLast(keep)
    for step in superfluous { unlink(file(of: step)) }
    steps = sound.suffix(keep)
    damaged = []
    return file(of: step)
  }

  private func file(of step: Int) -> String { "\(path)/step-\(step).safetensors" }

  private var hasBest: Bool { access("\(path)/\(Self.best)", F_OK) == 0 }

  /// Opens and locks the folder, and looks what is in it.
  private func open() throws(FileFailure) {
    let opened = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw .keeping(path, code: errno) }
    descriptor = opened
    guard access(path, W_OK | X_OK) == 0 else { throw .keeping(path, code: errno) }
    // A system that cannot lock is trusted.
    if flock(opened, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      throw FileFailure(
        "another run keeps its checkpoints in '\(path)'", help: "choose another folder, or wait")
    }
    for name in try entries(of: path) {
      if let step = Self.step(name) { steps.append(step) }
      // Nobody else is writing here: these are what a killed process has left.
      if name.contains(".safetensors.partial-") { unlink("\(path)/\(name)") }
    }
    steps.sort()
  }

  /// Returns the step whose checkpoint is called `name`; nil if that is no name of one.
  private static func step(_ name: String) -> Int? {
    guard name.hasPrefix("step-"), name.hasSuffix(".safetensors") else { return nil }
    let step = Int(name.dropFirst(5).dropLast(12))
    return step.flatMap { name == "step-\($0).safetensors" ? $0 : nil }
  }
}

extension FileFailure {
  /// Returns what `code`, a value of `errno`, means for someone who wants to keep files in the folder
  /// `path`.
  fileprivate static func keeping(_ path: String, code: Int32) -> FileFailure {
    switch code {
    case ENOTDIR: FileFailure("cannot keep checkpoints in '\(path)': it is a file, not a folder")
    case ENOENT:
      FileFailure(
        "cannot make the folder '\(path)': there is no folder '\(folder(of: path))'",
        help: "mkdir -p '\(path)'")
    case EACCES, EPERM, EROFS:
      FileFailure("cannot keep checkpoints in '\(path)': no permission")
    case ENOSPC, EDQUOT:
      FileFailure("cannot keep checkpoints in '\(path)': the disk is full")
    default:
      FileFailure("cannot keep checkpoints in '\(path)': \(String(cString: strerror(code)))")
    }
  }
}
