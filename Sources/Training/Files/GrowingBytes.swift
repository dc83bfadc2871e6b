// Memory for bytes whose number is only known at their end: of a pipe, or of what was compressed.

import Execution

/// Bytes that become those of a file, with room for more.
struct GrowingBytes {
  private var block: MemoryBlock?
  /// How many bytes there is room for, beside a zero behind them.
  private(set) var capacity = 0
  /// How many bytes there are.
  var count = 0

  /// Where the next byte goes; nil before `reserve`.
  var end: UnsafeMutablePointer<UInt8>? {
    block.map { $0.start.assumingMemoryBound(to: UInt8.self) + count }
  }

  /// Makes room for `wanted` bytes, no fewer than there are, and for a zero behind them.
  mutating func reserve(_ wanted: Int) throws(OutOfMemory) {
    guard wanted < Int.max / 4 else { throw OutOfMemory(bytes: nil) }
    let grown = try MemoryBlock(bytes: wanted + 1, for: .data)
    if let block { grown.start.copyMemory(from: block.start, byteCount: count) }
    block = grown
    capacity = wanted
  }

  /// Makes room for as many bytes again.
  mutating func grow() throws(OutOfMemory) { try reserve(capacity * 2) }

  /// Hands the bytes over.
  ///
  /// Requires: `reserve` was called.
  func finished() -> FileBytes {
    guard let block else { preconditionFailure("nothing was reserved") }
    return FileBytes(taking: block, count: count)
  }
}
