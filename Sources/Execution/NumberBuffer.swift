// Memory for tensors: aligned to the widest vector, and asked for without a trap.
//
// It comes from the system page by page, when it is first touched: an arena of 64 MB in pages of 4 KB
// would take longer to be filled with zeros than a small model to be compiled. Pages of 2 MB take a
// quarter of that.

import Glibc
import Graph

/// A block of numbers of one precision, aligned to a page, all 0 at first, freed with its last reference.
package final class NumberBuffer {
  /// The type of the numbers.
  package let precision: Precision
  /// The first number, as C takes it.
  package let start: UnsafeMutableRawPointer
  /// How many numbers there are.
  package let count: Int
  /// The bytes that were asked of the system.
  private let size: Int

  /// Creates a block of `count` numbers of `precision`.
  ///
  /// Throws `OutOfMemory` if there is not so much, or `count` is negative.
  package init(_ precision: Precision, count: Int) throws(OutOfMemory) {
    try MemoryLimit.check(count, precision)
    let bytes = count * precision.size
    // Linux begins a mapping of whole large pages at the start of one.
    let isLarge = bytes >= Self.largePage
    size = isLarge ? (bytes + Self.largePage - 1) & -Self.largePage : max(bytes, 1)
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped, mapped != MAP_FAILED else { throw OutOfMemory(bytes: bytes) }
    // Advice only: a system without large pages goes on with small ones.
    if isLarge { madvise(mapped, size, MADV_HUGEPAGE) }
    start = mapped
    self.precision = precision
    self.count = count
    MemoryLimit.count(bytes)
  }

  /// The size of a large page in bytes, a power of 2; a smaller block has no room for one.
  private static let largePage = 1 << 21

  /// All of the numbers.
  package var elements: NumberSpan { self[0, count] }

  /// The `count` numbers from the one at `offset` on.
  package subscript(offset: Int, count: Int) -> NumberSpan {
    NumberSpan(buffer: self, offset: offset, count: count)
  }

  /// The address of the number at `offset`.
  package func address(_ offset: Int) -> UnsafeMutableRawPointer {
    start + offset * precision.size
  }

  deinit {
    munmap(start, size)
    MemoryLimit.count(-count * precision.size)
  }
}

/// Some of the numbers of a buffer, one after the other, read and written in place as doubles.
package struct NumberSpan: RandomAccessCollection {
  /// The buffer, which lives as long as this does.
  package let buffer: NumberBuffer
  private let offset: Int
  package let count: Int

  fileprivate init(buffer: NumberBuffer, offset: Int, count: Int) {
    precondition(offset >= 0 && count >= 0 && offset + count <= buffer.count)
    self.buffer = buffer
    self.offset = offset
    self.count = count
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  /// The first number, as C takes it.
  package var start: UnsafeMutableRawPointer { buffer.address(offset) }

  /// The numbers as those of an array in Swift; nil unless `Real` is their type.
  package func typed<Real>(_: Real.Type) -> UnsafeMutableBufferPointer<Real>? {
    guard buffer.precision.isType(Real.self) else { return nil }
    return UnsafeMutableBufferPointer(
      start: start.assumingMemoryBound(to: Real.self), count: count)
  }

  package subscript(position: Int) -> Double {
    get {
      precondition(indices.contains(position))
      return switch buffer.precision {
      case .float: Double(start.load(fromByteOffset: 4 * position, as: Float.self))
      case .double: start.load(fromByteOffset: 8 * position, as: Double.self)
      }
    }
    nonmutating set {
      precondition(indices.contains(position))
      switch buffer.precision {
      case .float: start.storeBytes(of: Float(newValue), toByteOffset: 4 * position, as: Float.self)
      case .double: start.storeBytes(of: newValue, toByteOffset: 8 * position, as: Double.self)
      }
    }
  }

  /// A copy of the numbers.
  package var numbers: Numbers {
    switch buffer.precision {
    case .float: Numbers(floats: typed(Float.self).map { Array($0) } ?? [])
    case .double: Numbers(doubles: typed(Double.self).map { Array($0) } ?? [])
    }
  }

  /// Takes over `values`, each rounded to the type of these numbers.
  ///
  /// Requires: they are as many.
  package func update(from values: some Collection<Double>) {
    precondition(values.count == count, "there is room for \(count) numbers")
    for (position, value) in values.enumerated() { self[position] = value }
  }

  /// Takes over `values`, each rounded to the type of these numbers.
  ///
  /// Requires: they are as many.
  package func update(from values: Numbers) { update(from: values[...]) }

  /// Takes over `values`, each rounded to the type of these numbers.
  ///
  /// Requires: they are as many.
  package func update(from values: Slice<Numbers>) {
    precondition(values.count == count, "there is room for \(count) numbers")
    let range = values.startIndex..<values.endIndex
    switch (values.base.storage, buffer.precision) {
    case (.float(let floats), .float):
      _ = typed(Float.self)?.update(fromContentsOf: floats[range])
    case (.double(let doubles), .double):
      _ = typed(Double.self)?.update(fromContentsOf: doubles[range])
    default: for position in indices { self[position] = values[range.lowerBound + position] }
    }
  }

  /// Takes over `values`, each rounded to the type of these numbers.
  ///
  /// Requires: they are as many.
  package func update(from values: NumberSpan) {
    precondition(values.count == count, "there is room for \(count) numbers")
    if values.buffer.precision == buffer.precision {
      start.copyMemory(from: values.start, byteCount: count * buffer.precision.size)
    } else {
      for position in indices { self[position] = values[position] }
    }
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
