// The time since the process started.

import Glibc

/// A clock that runs from the start of the process.
struct Clock {
  private let origin: Double

  /// The clock of this process.
  ///
  /// The system knows the start only to a hundredth of a second, so what passed before this is first
  /// asked is taken to be the processor time used so far: loading a program is one busy thread.
  static let start: Clock = {
    var usage = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &usage)
    return Clock(origin: seconds(CLOCK_MONOTONIC) - seconds(of: usage))
  }()

  /// Milliseconds since the process started.
  var milliseconds: Double { (Self.seconds(CLOCK_MONOTONIC) - origin) * 1000 }

  /// Seconds from a fixed time.
  static func seconds(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return seconds(of: time)
  }

  private static func seconds(of time: timespec) -> Double {
    Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
