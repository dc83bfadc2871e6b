// How long each part of a compilation took, in time of the processor: what else the machine does is not
// counted.

import Glibc

/// The parts of a compilation, with the time that each took, in the order in which they were begun.
package struct CompilationTimes: Sendable {
  /// The name of each part, and the time of all its runs together.
  package private(set) var parts: [(name: String, duration: Duration)] = []

  package init() {}

  /// Runs `body`, and adds the time that it took to the part `name`.
  package mutating func measure<Result>(_ name: String, _ body: () throws -> Result) rethrows
    -> Result
  {
    let start = Self.now
    defer { add(name, Self.now - start) }
    return try body()
  }

  /// The time that the processor has spent on this process.
  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  /// Adds what `others` took.
  package mutating func add(_ others: CompilationTimes) {
    for part in others.parts { add(part.name, part.duration) }
  }

  private mutating func add(_ name: String, _ duration: Duration) {
    if let known = parts.firstIndex(where: { $0.name == name }) {
      parts[known].duration += duration
    } else {
      parts.append((name, duration))
    }
  }

  /// A line for each part, in milliseconds to two decimals, and one for all.
  package var text: String {
    let total = parts.reduce(Duration.zero) { $0 + $1.duration }
    let lines = (parts + [("all", total)]).map { part in
      let hundredths = Int((part.duration / .milliseconds(1) * 100).rounded())
      let digits = "\(hundredths % 100)"
      return (part.name, "\(hundredths / 100).\(digits.count == 1 ? "0" : "")\(digits) ms")
    }
    let (names, values) = (
      lines.map(\.0.count).max() ?? 0, lines.map(\.1.count).max() ?? 0
    )
    return lines.map { name, value in
      name + String(repeating: " ", count: names + 2 + values - name.count - value.count) + value
        + "\n"
    }.joined()
  }
}
