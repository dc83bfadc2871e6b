// Memory for tensors: aligned to the widest vector, and asked for without a trap.

import Graph

/// A block of numbers of one precision, aligned to a page, all 0 at first, freed with its last reference.
package final class NumberBuffer: @unchecked Sendable {
  // Sendable, because it is handed over together with the right to write to it.

  /// The type of the numbers.
  package let precision: Precision
  /// The first number, as C takes it.
  package let start: UnsafeMutableRawPointer
  /// How many numbers there are.
  package let count: Int
  private let block: MemoryBlock

  /// Creates a block of `count` numbers of `precision`; one of data may lie on disk.
  ///
  /// Throws `OutOfMemory` if there is not so much, or `count` is negative.
  package init(
    _ precision: Precision, count: Int, for use: MemoryBlock.Use = .work
  ) throws(OutOfMemory) {
    let (bytes, overflows) = count.multipliedReportingOverflow(by: precision.size)
    if overflows || bytes < 0 { throw OutOfMemory(bytes: nil) }
    block = try MemoryBlock(bytes: bytes, for: use)
    start = block.start
    self.precision = precision
    self.count = count
  }

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
}

/// Some of the numbers of a buffer, one after the other, read and written in place as doubles.
package struct NumberSpan: RandomAccessCollection, Sendable {
  /// The buffer, which lives as long as this does.
  package let buffer: NumberBuffer
  /// The place of the first number in the buffer.
  package let offset: Int
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

  /// Some of the numbers.
  package func part(_ range: Range<Int>) -> NumberSpan {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return buffer[offset + range.lowerBound, range.count]
  }

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
    values.base.withUnsafeNumbers { numbers in
      switch (numbers, buffer.precision) {
      case (.float(let floats), .float):
        _ = typed(Float.self)?.update(fromContentsOf: floats[range])
      case (.double(let doubles), .double):
        _ = typed(Double.self)?.update(fromContentsOf: doubles[range])
      default: for position in indices { self[position] = values[range.lowerBound + position] }
      }
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
