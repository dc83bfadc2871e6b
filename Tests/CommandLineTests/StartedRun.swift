// A run of gradc that a test ends by a signal.

import Foundation
import Testing

/// A process of gradc that is under way.
final class StartedRun {
  private let process = Process()
  private let folder: ScratchFolder

  /// Starts gradc. Signals are neither ignored, as SIGINT may be where the tests run in the background, nor
  /// blocked, as they are in the thread that starts it; with `ignoresInterrupts`, SIGINT is ignored.
  init(_ arguments: [String], ignoresInterrupts: Bool = false) throws {
    folder = try ScratchFolder()
    let interrupts = ignoresInterrupts ? "--ignore-signal=INT" : "--default-signal=INT"
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [interrupts, "--default-signal=TERM", executable.path] + arguments
    process.currentDirectoryURL = packageFolder
    process.environment = ["SWIFT_BACKTRACE": "enable=no"]
    process.standardInput = FileHandle.nullDevice
    let paths = try ["output", "messages"].map { try folder.write($0, "") }
    process.standardOutput = FileHandle(forWritingAtPath: paths[0])
    process.standardError = FileHandle(forWritingAtPath: paths[1])
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// A run that hangs fails its test rather than to hang all of them; nothing here takes that long.
  private static let patience = 120.0

  /// Waits for the process to print `text`. Returns whether it did before it ended.
  func prints(_ text: String) throws -> Bool {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while process.isRunning, Date() < end {
      if try output().contains(text) { return true }
      usleep(2000)
    }
    return try output().contains(text)
  }

  /// Sends `signal`.
  func send(_ signal: Int32) {
    if process.isRunning { kill(process.processIdentifier, signal) }
  }

  /// Sends `signal` and waits for the end.
  func end(by signal: Int32) throws -> Run {
    send(signal)
    return try killed(after: Self.patience) ?? wait()
  }

  /// Kills the process after `delay` seconds. Returns what it left if it had ended by then.
  func killed(after delay: Double) throws -> Run? {
    let end = Date(timeIntervalSinceNow: delay)
    while process.isRunning, Date() < end { usleep(500) }
    send(SIGKILL)
    let run = try wait()
    return process.terminationReason == .exit ? run : nil
  }

  private func output() throws -> String {
    try String(contentsOfFile: folder("output"), encoding: .utf8)
  }

  private func wait() throws -> Run {
    process.waitUntilExit()
    return Run(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try output(),
      messages: try String(contentsOfFile: folder("messages"), encoding: .utf8))
  }
}
