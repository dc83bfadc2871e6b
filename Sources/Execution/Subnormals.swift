// Numbers nearer to 0 than the smallest normal one, 1.2e-38 for floats.

import CKernels

/// How a computation treats subnormal numbers, which have fewer digits the smaller they are.
package enum Subnormals: Sendable {
  /// They are numbers like others, as IEEE 754 says.
  case kept
  /// They count as 0. Processors take many times as long for a division or a root of one; the averages of an
  /// optimizer decay to them wherever a gradient stays 0.
  case flushed

  /// Returns what `body` does, in which they are treated so on the calling thread.
  package func whileRunning<Result>(_ body: () -> Result) -> Result {
    if self == .kept { return body() }
    let state = gradc_flush_subnormals()
    defer { gradc_restore_subnormals(state) }
    return body()
  }
}
