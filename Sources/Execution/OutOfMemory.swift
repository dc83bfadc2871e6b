// What is said where memory does not suffice.

/// There is not enough memory for what is to be computed.
package struct OutOfMemory: Error, Equatable, CustomStringConvertible {
  /// The bytes that were asked for, or nil if they are more than can be counted.
  package let bytes: Int?
  /// Why they could not lie on disk; nil if they were not to.
  package let reason: DiskFailure?

  /// Why a folder cannot take data that are too large for memory.
  package struct DiskFailure: Equatable, Sendable {
    /// The folder, as the user named it.
    let folder: String
    /// What the system says.
    let text: String
  }

  /// Creates the error for memory of `bytes` bytes, nil if they are more than can be counted.
  package init(bytes: Int?, reason: DiskFailure? = nil) {
    self.bytes = bytes
    self.reason = reason
  }

  /// A sentence for the user.
  package var description: String {
    let amount = bytes.map { "\($0)" } ?? "more than \(Int.max)"
    guard let reason else {
      return "not enough memory: \(amount) bytes are needed, and there are \(MemoryLimit.bytes)"
    }
    return "\(amount) bytes are too many for memory, and a file in '\(reason.folder)' cannot hold "
      + "them: \(reason.text); TMPDIR names another folder"
  }
}
