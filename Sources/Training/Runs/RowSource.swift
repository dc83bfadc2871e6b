// What batches are made of: for each field that has rows, all of them, side by side in memory.

import CodeGeneration
import Compilation
import Execution
import Graph

/// All rows of the fields of data, each field in memory once, whoever gathers them.
final class RowMemory {
  private let data: DataSet
  private let windows: TextWindows?
  private var buffers: [String: NumberBuffer] = [:]

  /// Creates the memory of the rows of `data` and of `windows`, which is filled as it is asked for.
  init(_ data: DataSet, _ windows: TextWindows?) {
    self.data = data
    self.windows = windows
  }

  /// Returns the rows of the field `name`, with the place of the first one; none if it has no such
  /// field. Throws `OutOfMemory`.
  func rows(_ name: String) throws(OutOfMemory) -> (buffer: NumberBuffer, start: Int) {
    // Of a text all fields are windows, which lie over each other.
    if let windows, let shift = windows.shifts[name] { return (windows.text.tokens, shift) }
    if let known = buffers[name] { return (known, 0) }
    let values = data.field(name)?.values ?? Numbers(.float, zeros: 0)
    if case .block(let block) = values.storage { return (block.buffer, block.offset) }
    let buffer = try NumberBuffer(values.precision, count: values.count, for: .data)
    buffer.elements.update(from: values)
    buffers[name] = buffer
    return (buffer, 0)
  }
}

/// The rows that an epoch gathers its batches from.
package final class RowSource {
  private let buffers: [NumberBuffer]
  private let pointers: UnsafeMutablePointer<UnsafeRawPointer?>

  /// The rows of each field, with the place of the first one.
  private init(_ fields: [(buffer: NumberBuffer, start: Int)]) {
    buffers = fields.map(\.buffer)
    pointers = .allocate(capacity: max(fields.count, 1))
    for (position, field) in fields.enumerated() {
      pointers[position] = UnsafeRawPointer(field.buffer.address(field.start))
    }
  }

  deinit { pointers.deallocate() }

  /// The address of the rows of each field, in the order of the epoch's fields.
  var addresses: UnsafePointer<UnsafeRawPointer?> { UnsafePointer(pointers) }

  /// Copies the rows of a batch, by their starts in `order`, to the inputs of the function of `memory`, which the
  /// loop `epoch` is around: the loop itself may read them where they lie.
  func copy(_ order: [Int32], _ epoch: EpochLoop, to memory: FunctionMemory) {
    let size = memory.function.precision.size
    for (position, field) in epoch.fields.enumerated() {
      guard let place = memory.function.buffer(field.variable.name, .inputs),
        let source = pointers[position]
      else { continue }
      let bytes = field.width * size
      for (row, start) in order.enumerated() {
        memory.inputs.address(place.offset + row * field.width).copyMemory(
          from: source + Int(start) * field.rowStride * size, byteCount: bytes)
      }
    }
  }

  /// Takes the fields that `epoch` gathers from `data`. Throws `OutOfMemory`.
  convenience init(_ epoch: EpochLoop, from data: ModelData?) throws(OutOfMemory) {
    var fields: [(buffer: NumberBuffer, start: Int)] = []
    for field in epoch.fields {
      guard let data else {
        fields.append((try NumberBuffer(.float, count: 0), 0))
        continue
      }
      fields.append(try data.memory.rows(field.variable.name))
    }
    self.init(fields)
  }

  /// Draws `rowCount` random rows of `precision` for each field that `epoch` gathers, as the field promises.
  ///
  /// Throws `OutOfMemory`.
  package convenience init(
    random rowCount: Int, _ epoch: EpochLoop, _ precision: Precision, seed: UInt64
  ) throws(OutOfMemory) {
    var fields: [(buffer: NumberBuffer, start: Int)] = []
    for (position, field) in epoch.fields.enumerated() {
      let (count, overflows) = rowCount.multipliedReportingOverflow(by: field.width)
      let buffer = try NumberBuffer(precision, count: overflows ? .max : count, for: .data)
      fillRandomly(
        buffer.elements, as: field.variable,
        key: (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: position + 1)))
      fields.append((buffer, 0))
    }
    self.init(fields)
  }

  /// Takes all rows of each field that `epoch` gathers from `values`, which were checked, as numbers of
  /// `precision`.
  ///
  /// Throws `OutOfMemory`.
  convenience init(
    given values: GivenValues, _ epoch: EpochLoop, _ precision: Precision
  ) throws(OutOfMemory) {
    var fields: [(buffer: NumberBuffer, start: Int)] = []
    for field in epoch.fields {
      let buffer = try NumberBuffer(precision, count: values.count(field.variable), for: .data)
      values.copy(field.variable, to: buffer.elements)
      fields.append((buffer, 0))
    }
    self.init(fields)
  }
}
