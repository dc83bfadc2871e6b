// Reads safetensors files, and trusts nothing in them.

import Execution
import Graph

extension SafeTensors {
  /// Returns what the file at `path` holds; F16 and BF16 are converted to 32-bit numbers. Tensors of
  /// other types make it unreadable or, with `leavingOutOthers`, are only named.
  ///
  /// Throws, with the path and a reason, for a file that cannot be read or is damaged.
  package static func read(
    _ path: String, leavingOutOthers: Bool = false
  ) throws(FileFailure) -> SafeTensors {
    try decode(try FileBytes.read(path), path, leavingOutOthers: leavingOutOthers)
  }

  /// Returns what `bytes`, the content of the file at `path`, hold, as `read` does.
  ///
  /// Throws, with the path and a reason, for bytes that are damaged.
  package static func decode(
    _ bytes: FileBytes, _ path: String, leavingOutOthers: Bool = false
  ) throws(FileFailure) -> SafeTensors {
    let reader = SafeTensorsReader(bytes: bytes, leavesOutOthers: leavingOutOthers)
    let content: SafeTensorsReader.Content
    do throws(Damage) {
      content = try reader.content()
    } catch {
      throw FileFailure(
        "'\(path)' is not a sound safetensors file: \(error.reason)", help: help(for: bytes))
    }
    do throws(OutOfMemory) {
      return try reader.tensors(of: content)
    } catch {
      throw .tooLarge(path, error)
    }
  }

  /// What to do about a file that starts like `bytes` and is not sound.
  private static func help(for bytes: FileBytes) -> String {
    if bytes.bytes.starts(with: zipStart) {
      return "it is a ZIP archive, as torch.save writes: save it by safetensors.torch.save_file"
    }
    if bytes.bytes.starts(with: gzipStart) { return "it is compressed with gzip: unpack it" }
    return
      "name a file that 'gradc train' or safetensors.torch.save_file has written, or copy it again"
  }

  /// What is wrong with a file.
  fileprivate struct Damage: Error {
    let reason: String
  }
}

/// How numbers are stored.
private enum ElementType: String {
  case float64 = "F64"
  case float32 = "F32"
  case float16 = "F16"
  case bfloat16 = "BF16"

  var size: Int {
    switch self {
    case .float64: 8
    case .float32: 4
    case .float16, .bfloat16: 2
    }
  }

  /// The type of the numbers that are made of them.
  private var precision: Precision { self == .float64 ? .double : .float }

  /// Returns the numbers that `bytes`, of any alignment, hold. Large ones may lie on disk, as data do.
  ///
  /// Throws `OutOfMemory`.
  func values(_ bytes: UnsafeRawBufferPointer) throws(OutOfMemory) -> Numbers {
    let count = bytes.count / size
    let numbers = try NumberBuffer(precision, count: count, for: .data).elements
    func fill<Bits: FixedWidthInteger & BitwiseCopyable, Real>(
      _: Bits.Type, _ number: (Bits) -> Real
    ) {
      guard let places = numbers.typed(Real.self) else { return }
      for index in 0..<count {
        places[index] = number(
          Bits(littleEndian: bytes.loadUnaligned(fromByteOffset: index * size, as: Bits.self)))
      }
    }
    switch self {
    case .float64: fill(UInt64.self) { Double(bitPattern: $0) }
    case .float32: fill(UInt32.self) { Float(bitPattern: $0) }
    case .float16: fill(UInt16.self) { Float(Float16(bitPattern: $0)) }
    // The upper half of a 32-bit number.
    case .bfloat16: fill(UInt16.self) { Float(bitPattern: UInt32($0) << 16) }
    }
    return Numbers(block: numbers)
  }
}

private struct SafeTensorsReader {
  typealias Damage = SafeTensors.Damage

  /// What the header says of a tensor.
  struct Entry {
    let name: String
    /// Nil for a type that is left out.
    let type: ElementType?
    let typeName: String
    let shape: [Int]
    let range: Range<Int>
  }

  let bytes: FileBytes
  let leavesOutOthers: Bool

  /// What a sound file holds, without its numbers.
  struct Content {
    var metadata: [String: String] = [:]
    /// The tensors in the order of their data.
    var entries: [Entry] = []
    /// The byte of the file that the offsets count from.
    let dataStart: Int
  }

  /// Returns what the file holds, once it is sure that its data are where its header says.
  func content() throws(Damage) -> Content {
    let (members, dataStart) = try header()
    var content = Content(dataStart: dataStart)
    for (name, value) in members {
      if name == SafeTensors.metadataName {
        content.metadata = try metadata(value)
      } else {
        content.entries.append(try entry(name, value))
      }
    }
    // Empty tensors may share their offset with the next one.
    content.entries.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    try checkLayout(content.entries, size: bytes.count - dataStart)
    return content
  }

  /// Returns the tensors of `content`, which is that of the file.
  func tensors(of content: Content) throws(OutOfMemory) -> SafeTensors {
    var result = SafeTensors(tensors: [], metadata: content.metadata)
    let data = UnsafeRawBufferPointer(bytes.bytes)
    for entry in content.entries {
      guard let type = entry.type else {
        result.others.append((entry.name, entry.typeName))
        continue
      }
      let start = content.dataStart + entry.range.lowerBound
      let part = UnsafeRawBufferPointer(rebasing: data[start..<start + entry.range.count])
      result.tensors.append(
        .init(name: entry.name, shape: entry.shape, values: try type.values(part)))
    }
    return result
  }

  /// Returns the members of the header, and where the data starts.
  private func header() throws(Damage) -> ([(name: String, value: JSON)], Int) {
    guard bytes.count >= 8 else {
      throw Damage(reason: "it has \(counted(bytes.count, "byte")), and 8 is the least")
    }
    let length = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes.bytes).loadUnaligned(as: UInt64.self))
    guard length <= UInt64(bytes.count - 8) else {
      throw Damage(
        reason: "its header should take \(length) bytes, but \(bytes.count - 8) follow")
    }
    let dataStart = 8 + Int(length)
    do throws(JSONFailure) {
      guard case .object(let members) = try JSONReader.read(Array(bytes.bytes[8..<dataStart]))
      else { throw JSONFailure(message: "expected an object", offset: 0) }
      return (members, dataStart)
    } catch {
      throw Damage(reason: "\(error.message) at byte \(8 + error.offset), in its header")
    }
  }

  private func metadata(_ value: JSON) throws(Damage) -> [String: String] {
    guard case .object(let members) = value else {
      throw Damage(reason: "'\(SafeTensors.metadataName)' is not an object")
    }
    var result: [String: String] = [:]
    for (name, value) in members {
      guard case .string(let text) = value else {
        throw Damage(reason: "'\(name)' in '\(SafeTensors.metadataName)' is not a text")
      }
      result[name] = text
    }
    return result
  }

  private func entry(_ name: String, _ value: JSON) throws(Damage) -> Entry {
    guard case .object(let members) = value else {
      throw Damage(reason: "'\(name)' is not described by an object")
    }
    func member(_ key: String) -> JSON? { members.first { $0.name == key }?.value }

    guard case .string(let typeName) = member("dtype") else {
      throw Damage(reason: "'\(name)' has no 'dtype'")
    }
    let type = ElementType(rawValue: typeName)
    guard type != nil || leavesOutOthers else {
      throw Damage(reason: "'\(name)' holds \(typeName), and F32, F64, F16 and BF16 can be read")
    }
    guard let shape = wholeNumbers(member("shape")) else {
      throw Damage(reason: "'\(name)' has no 'shape' of whole numbers")
    }
    guard let offsets = wholeNumbers(member("data_offsets")), offsets.count == 2,
      offsets[0] <= offsets[1]
    else {
      throw Damage(reason: "'\(name)' has no 'data_offsets' of two ascending whole numbers")
    }
    let range = offsets[0]..<offsets[1]
    // How much room an unknown type takes is its own affair.
    guard let type else {
      return Entry(name: name, type: nil, typeName: typeName, shape: shape, range: range)
    }
    let count = SafeTensors.elementCount(shape)
    guard let size = count?.multipliedReportingOverflow(by: type.size), !size.overflow,
      size.partialValue == offsets[1] - offsets[0]
    else {
      throw Damage(
        reason: "'\(name)' is \(shape) of \(typeName), which does not fit in its "
          + counted(offsets[1] - offsets[0], "byte"))
    }
    return Entry(name: name, type: type, typeName: typeName, shape: shape, range: range)
  }

  /// Returns the elements of `value` if it is an array of numbers that are whole and not negative.
  private func wholeNumbers(_ value: JSON?) -> [Int]? {
    guard case .array(let elements) = value else { return nil }
    var numbers: [Int] = []
    for element in elements {
      guard case .number(let text) = element, let number = Int(text), number >= 0 else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  /// Checks that `entries`, sorted by offset, cover `size` bytes without gaps or overlaps.
  private func checkLayout(_ entries: [Entry], size: Int) throws(Damage) {
    var end = 0
    for (index, entry) in entries.enumerated() {
      let start = entry.range.lowerBound
      if start < end {
        throw Damage(reason: "'\(entry.name)' overlaps '\(entries[index - 1].name)'")
      }
      guard start == end else {
        throw Damage(reason: "nothing describes bytes \(end) to \(start - 1) of its data")
      }
      end = entry.range.upperBound
      guard end <= size else {
        throw Damage(
          reason: "'\(entry.name)' ends at byte \(end) of its data, which has \(size)")
      }
    }
    guard end == size else {
      throw Damage(reason: "nothing describes bytes \(end) to \(size - 1) of its data")
    }
  }
}
