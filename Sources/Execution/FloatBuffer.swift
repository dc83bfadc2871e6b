// Memory for tensors: aligned to the widest vector, and asked for without a trap.
//
// It comes from the system page by page, when it is first touched: an arena of 64 MB in pages of 4 KB
// would take longer to be filled with zeros than a small model to be compiled. Pages of 2 MB take a
// quarter of that.

import Glibc

/// A block of 32-bit floats, aligned to a page, all 0 at first, freed with its last reference.
package final class FloatBuffer {
  /// The first float.
  package let start: UnsafeMutablePointer<Float>
  /// The number of floats.
  package let count: Int
  /// The bytes that were asked of the system.
  private let size: Int

  /// Creates a block of `count` floats.
  ///
  /// Throws `OutOfMemory` if there is not so much, or `count` is negative.
  package init(count: Int) throws(OutOfMemory) {
    try MemoryLimit.check(count)
    let bytes = count * MemoryLayout<Float>.stride
    // Linux begins a mapping of whole large pages at the start of one.
    let isLarge = bytes >= Self.largePage
    size = isLarge ? (bytes + Self.largePage - 1) & -Self.largePage : max(bytes, 1)
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped, mapped != MAP_FAILED else { throw OutOfMemory(bytes: bytes) }
    // Advice only: a system without large pages goes on with small ones.
    if isLarge { madvise(mapped, size, MADV_HUGEPAGE) }
    start = mapped.bindMemory(to: Float.self, capacity: count)
    self.count = count
    MemoryLimit.count(bytes)
  }

  /// The size of a large page in bytes, a power of 2; a smaller block has no room for one.
  private static let largePage = 1 << 21

  /// The floats, for reading and writing while this buffer lives.
  package var elements: UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(start: start, count: count)
  }

  deinit {
    munmap(start, size)
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
