// Memory for tensors: aligned to the widest vector, and asked for without a trap.

import Glibc

/// A block of 32-bit floats, aligned to 64 bytes, all 0 at first, freed with its last reference.
package final class FloatBuffer {
  /// The first float.
  package let start: UnsafeMutablePointer<Float>
  /// The number of floats.
  package let count: Int

  /// Creates a block of `count` floats.
  ///
  /// Throws `OutOfMemory` if there is not so much, or `count` is negative.
  package init(count: Int) throws(OutOfMemory) {
    try MemoryLimit.check(count)
    let bytes = count * MemoryLayout<Float>.stride
    var memory: UnsafeMutableRawPointer?
    guard posix_memalign(&memory, 64, max(bytes, 64)) == 0, let memory else {
      throw OutOfMemory(bytes: bytes)
    }
    start = memory.initializeMemory(as: Float.self, repeating: 0, count: count)
    self.count = count
    MemoryLimit.count(bytes)
  }

  /// The floats, for reading and writing while this buffer lives.
  package var elements: UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(start: start, count: count)
  }

  deinit {
    free(start)
    MemoryLimit.count(-count * MemoryLayout<Float>.stride)
  }
}

/// There is not enough memory for what is to be computed.
package struct OutOfMemory: Error, Equatable, CustomStringConvertible {
  /// The bytes that were asked for, or nil if they are more than can be counted.
  package let bytes: Int?

  /// Creates the error for memory of `bytes` bytes, nil if they are more than can be counted.
  package init(bytes: Int?) { self.bytes = bytes }

  /// A sentence for the user.
  package var description: String {
    let amount = bytes.map { "\($0)" } ?? "more than \(Int.max)"
    return "not enough memory: \(amount) bytes are needed, and there are \(MemoryLimit.bytes)"
  }
}
