// What batches are made of: for each field that has rows, all of them, side by side in memory.

import CodeGeneration
import Compilation
import Elaboration
import Execution
import Glibc
import Graph

/// The rows that an epoch gathers its batches from.
package final class RowSource {
  /// The number of rows of every field.
  package let rowCount: Int
  private let buffers: [FloatBuffer]
  private let pointers: UnsafeMutablePointer<UnsafePointer<Float>?>

  private init(rowCount: Int, buffers: [FloatBuffer]) {
    self.rowCount = rowCount
    self.buffers = buffers
    pointers = .allocate(capacity: max(buffers.count, 1))
    for (position, buffer) in buffers.enumerated() {
      pointers[position] = UnsafePointer(buffer.start)
    }
  }

  deinit { pointers.deallocate() }

  /// The address of the rows of each field, in the order of the epoch's fields.
  var addresses: UnsafePointer<UnsafePointer<Float>?> { UnsafePointer(pointers) }

  /// Takes the fields that `epoch` gathers from `data`. Throws `OutOfMemory`.
  package convenience init(_ epoch: EpochLoop, from data: DataSet) throws {
    try self.init(rowCount: data.rowCount, epoch) { variable in
      data.field(variable.name)?.values ?? []
    }
  }

  /// Draws `rowCount` random rows for each field that `epoch` gathers: standard normal numbers, whole
  /// numbers in range, or distributions, as the field promises. Throws `OutOfMemory`.
  package convenience init(random rowCount: Int, _ epoch: EpochLoop, seed: UInt64) throws {
    var stream: UInt32 = 0
    try self.init(rowCount: rowCount, epoch) { variable in
      stream += 1
      let count = rowCount * variable.axes.dropFirst().reduce(1) { $0 * $1.extent }
      return randomValues(
        count, variable.promise, row: variable.axes.last?.extent ?? 1,
        Philox(key: (UInt32(truncatingIfNeeded: seed), stream)))
    }
  }

  private convenience init(
    rowCount: Int, _ epoch: EpochLoop, _ values: (GraphVariable) -> [Float]
  ) throws {
    var buffers: [FloatBuffer] = []
    for field in epoch.fields {
      let values = values(field)
      let buffer = try FloatBuffer(count: values.count)
      values.withUnsafeBufferPointer { source in
        if let base = source.baseAddress { buffer.start.update(from: base, count: source.count) }
      }
      buffers.append(buffer)
    }
    self.init(rowCount: rowCount, buffers: buffers)
  }
}

/// Returns `count` random numbers that keep `promise`, a distribution over each `row` numbers.
private func randomValues(
  _ count: Int, _ promise: GraphVariable.Promise, row: Int, _ philox: Philox
) -> [Float] {
  var uniform: [Double] = []
  uniform.reserveCapacity(count + 3)
  var block: UInt64 = 0
  while uniform.count < count {
    let bits = philox[
      SIMD4(UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32), 0, 0)]
    for lane in 0..<4 { uniform.append((Double(bits[lane]) + 0.5) / 4_294_967_296) }
    block += 1
  }
  switch promise {
  case .index(let size): return (0..<count).map { Float(Int(uniform[$0] * Double(size))) }
  case .real:
    // Box and Muller: two uniform numbers give two normal ones.
    return (0..<count).map { position in
      let radius = (-2 * log(uniform[position & ~1])).squareRoot()
      let angle = 2 * Double.pi * uniform[position | 1]
      return Float(radius * (position % 2 == 0 ? cos(angle) : sin(angle)))
    }
  case .simplex:
    for start in stride(from: 0, to: count, by: max(row, 1)) {
      let end = min(start + row, count)
      let total = uniform[start..<end].reduce(0, +)
      for position in start..<end { uniform[position] /= total }
    }
    return uniform.prefix(count).map { Float($0) }
  }
}
