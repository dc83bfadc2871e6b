// Ctrl-C and SIGTERM, while a run can be kept.

import Glibc
import Synchronization

/// The signals that ask a run to end.
enum InterruptSignal {
  /// The first one that came; 0 while none has.
  static let received = Atomic<Int32>(0)

  /// Runs `body` with SIGINT and SIGTERM noted rather than obeyed. The second one of a kind ends the
  /// process at once. What is ignored already, as by `nohup` and for jobs in the background, stays so.
  static func noted<Result>(during body: () throws -> Result) rethrows -> Result {
    // Made here, as a handler must not.
    received.store(0, ordering: .relaxed)
    let old = [SIGINT, SIGTERM].map { signal in (signal, install(for: signal)) }
    defer {
      for (signal, action) in old {
        if var action { sigaction(signal, &action, nil) }
      }
    }
    return try body()
  }

  /// Lets `signal` be noted. Returns what was done with it before; nil if that stays.
  private static func install(for signal: Int32) -> sigaction? {
    var old = sigaction()
    sigaction(signal, nil, &old)
    if unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == ignored { return nil }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      InterruptSignal.received.store(signal, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESTART) | UInt32(SA_RESETHAND))
    sigaction(signal, &action, nil)
    return old
  }

  /// SIG_IGN as a number; Swift has no other way to compare it.
  private static let ignored = 1
}
