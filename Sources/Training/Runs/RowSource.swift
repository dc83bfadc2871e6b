// What batches are made of: for each field that has rows, all of them, side by side in memory.

import CodeGeneration
import Compilation
import Execution
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
  package convenience init(_ epoch: EpochLoop, from data: DataSet) throws(OutOfMemory) {
    var buffers: [FloatBuffer] = []
    for variable in epoch.fields {
      let values = data.field(variable.name)?.values ?? []
      let buffer = try FloatBuffer(count: values.count)
      _ = buffer.elements.update(fromContentsOf: values)
      buffers.append(buffer)
    }
    self.init(rowCount: data.rowCount, buffers: buffers)
  }

  /// Draws `rowCount` random rows for each field that `epoch` gathers, as the field promises.
  ///
  /// Throws `OutOfMemory`.
  package convenience init(
    random rowCount: Int, _ epoch: EpochLoop, seed: UInt64
  ) throws(OutOfMemory) {
    var buffers: [FloatBuffer] = []
    for (position, variable) in epoch.fields.enumerated() {
      let width = variable.axes.dropFirst().reduce(1) { $0 * $1.extent }
      let (count, overflows) = rowCount.multipliedReportingOverflow(by: width)
      let buffer = try FloatBuffer(count: overflows ? .max : count)
      fillRandomly(
        buffer.elements, as: variable,
        key: (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: position + 1)))
      buffers.append(buffer)
    }
    self.init(rowCount: rowCount, buffers: buffers)
  }
  /// Takes all `rowCount` rows of each field that `epoch` gathers from `values`, which were checked.
  ///
  /// Throws `OutOfMemory`.
  convenience init(
    given values: GivenValues, rowCount: Int, _ epoch: EpochLoop
  ) throws(OutOfMemory) {
    var buffers: [FloatBuffer] = []
    for variable in epoch.fields {
      let buffer = try FloatBuffer(count: values.count(variable))
      values.copy(variable, to: buffer.elements)
      buffers.append(buffer)
    }
    self.init(rowCount: rowCount, buffers: buffers)
  }
}
