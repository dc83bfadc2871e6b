// Arrays in NPY files, NumPy's own format, of the versions 1 to 3.
//
// The bytes 93 "NUMPY", the version, the size of the header, the header as a dictionary of Python,
// the elements. https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html

import Graph
import Language

/// The bytes that an NPY file starts with.
let npyStart: [UInt8] = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]

/// Returns the array in `bytes`, the content of the NPY file at `path`.
///
/// Errors point at `place`, where the model file asks for it.
func npyArray(_ bytes: FileBytes, path: String, from place: Span) throws(Diagnostic) -> StoredArray
{
  try NPYHeader(name: "'\(path)'", path: path, place: place, bytes: bytes).array()
}

/// Returns the array in `bytes`, the content of `member` of the NPZ file at `path`.
func npyArray(
  _ bytes: FileBytes, member: String, of path: String, from place: Span
) throws(Diagnostic) -> StoredArray {
  try NPYHeader(name: "'\(member)' in '\(path)'", path: path, place: place, bytes: bytes).array()
}

/// The start of a file that should be an NPY file.
private struct NPYHeader {
  /// How the array is called in a message.
  let name: String
  let path: String
  let place: Span
  let bytes: FileBytes

  /// Returns the array that the header describes, once it is sure that the file has all of it.
  func array() throws(Diagnostic) -> StoredArray {
    let (text, dataStart) = try text()
    guard case .dictionary(let entries)? = PythonLiteral(parsing: text) else {
      throw damaged("it is no dictionary of Python")
    }
    func entry(_ key: String) throws(Diagnostic) -> PythonLiteral {
      guard let value = entries.first(where: { $0.key == key })?.value else {
        throw damaged("it has no '\(key)'")
      }
      return value
    }
    let (type, isBigEndian) = try element(try entry("descr"))
    guard case .bool(let isColumnMajor) = try entry("fortran_order") else {
      throw damaged("its 'fortran_order' is neither True nor False")
    }
    let shape = try shape(try entry("shape"))
    try checkSize(of: shape, type, dataStart: dataStart)
    return StoredArray(
      shape: shape, bytes: bytes, start: dataStart,
      layout: .init(type, isBigEndian: isBigEndian, isColumnMajor: isColumnMajor))
  }

  /// Returns the dictionary as text, and where the elements start.
  private func text() throws(Diagnostic) -> (text: [UInt8], end: Int) {
    guard bytes.count > 0 else { throw error("\(name) is empty", help: copyAgain) }
    let reader = LittleEndianReader(bytes.bytes)
    guard bytes.bytes.starts(with: npyStart), let version = reader.number(6, 1) else {
      throw notNPY()
    }
    guard (1...3).contains(version) else {
      throw error(
        "\(name) is an NPY file of version \(version), and the versions 1 to 3 are known",
        help: "save it again: np.save(\"new.npy\", np.load(\"\(path)\"))")
    }
    let sizeCount = version == 1 ? 2 : 4
    let start = 8 + sizeCount
    guard let size = reader.number(8, sizeCount), let text = reader.bytes(start, size) else {
      throw error("\(name) ends in its header", help: "copy it again: it was cut off")
    }
    return (Array(text), start + size)
  }

  private func notNPY() -> Diagnostic {
    let shown = bytes.bytes.prefix(4).map {
      $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16)
    }
    let isArchive = bytes.bytes.starts(with: zipStart)
    return error(
      "\(name) is not an NPY file: it starts with the byte\(shown.count == 1 ? "" : "s") "
        + shown.joined(separator: " "),
      notes: ["an NPY file starts with 93 4e 55 4d 50 59: np.save writes it"],
      help: isArchive ? "it may be an NPZ file, which npz(\"…\") reads" : copyAgain)
  }

  /// Returns the type that `descr` names, and whether its bytes are in the order of big numbers.
  private func element(
    _ descr: PythonLiteral
  ) throws(Diagnostic) -> (StoredElement, isBigEndian: Bool) {
    guard case .string(let code) = descr else {
      throw error(
        "\(name) holds records of several fields", help: "save each field as an array of its own")
    }
    let types: [String: StoredElement] = [
      "b1": .bool, "u1": .uint8, "u2": .uint16, "u4": .uint32, "u8": .uint64, "i1": .int8,
      "i2": .int16, "i4": .int32, "i8": .int64, "f4": .float32, "f8": .float64,
    ]
    let orders: [Character: Bool] = ["<": false, "|": false, "=": false, ">": true]
    guard let first = code.first, let isBigEndian = orders[first] else {
      throw damaged("no elements are of the type '\(excerpt(code))'")
    }
    guard let type = types[String(code.dropFirst())] else {
      let kinds: [Character: String] = [
        "c": "complex numbers", "O": "objects of Python", "U": "text", "S": "bytes of text",
        "M": "dates", "m": "durations", "f": "floating-point numbers of another size",
        "V": "records of several fields",
      ]
      let kind = code.dropFirst().first.flatMap { kinds[$0] }.map { ", \($0)" } ?? ""
      throw error(
        "\(name) holds elements of the type '\(excerpt(code))'\(kind)",
        notes: [
          "numbers are read that are bool, int8 to int64, uint8 to uint64, float32 or float64"
        ],
        help: "save them as such: np.save(\"new.npy\", array.astype(\"float32\"))")
    }
    return (type, isBigEndian)
  }

  /// Returns the sizes.
  private func shape(_ literal: PythonLiteral) throws(Diagnostic) -> [Int] {
    guard case .tuple(let items) = literal else { throw damaged("its 'shape' is no tuple") }
    var shape: [Int] = []
    for item in items {
      guard case .int(let size) = item, size >= 0 else {
        throw damaged("its 'shape' is no tuple of sizes")
      }
      shape.append(size)
    }
    guard !shape.isEmpty else {
      throw error("\(name) is a single number without dimensions, so it has no rows")
    }
    guard !shape.contains(0) else { throw error("\(name) is \(shape) and has no elements") }
    guard shape[0] <= StoredArray.mostRows else {
      throw error("\(name) has \(shape[0]) rows, and at most \(StoredArray.mostRows) are supported")
    }
    return shape
  }

  /// Checks that the file has the elements of `shape`, and nothing else.
  private func checkSize(
    of shape: [Int], _ type: StoredElement, dataStart: Int
  ) throws(Diagnostic) {
    let needed = SafeTensors.elementCount([type.size] + shape).map {
      $0.addingReportingOverflow(dataStart)
    }
    guard let needed, !needed.overflow else {
      throw error("\(name) says that it is \(shape), which is more than any file holds")
    }
    guard needed.partialValue == bytes.count else {
      throw error(
        "\(name) says that it is \(shape), which takes \(needed.partialValue) bytes, but it has "
          + "\(bytes.count)",
        help: needed.partialValue > bytes.count ? "copy it again: it was cut off" : nil)
    }
  }

  private func damaged(_ reason: String) -> Diagnostic {
    error("the header of \(name) is damaged: \(reason)", help: "save the array again with np.save")
  }

  /// Returns `text` for a message: one line, not too long.
  private func excerpt(_ text: String) -> String {
    text.unicodeScalars.prefix(20).map { $0.value < 0x20 ? "?" : String($0) }.joined()
  }

  private func error(_ message: String, notes: [String] = [], help: String? = nil) -> Diagnostic {
    Diagnostic(message, at: place, notes: notes, help: help)
  }
}

/// Returns the start of an NPY file of version 1.0 with numbers of `precision` in row-major order.
///
/// Its size is a multiple of 64, as the format has it.
func npyHeader(_ precision: Precision, shape: [Int]) -> [UInt8] {
  let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
  let text = "{'descr': '<f\(precision.size)', 'fortran_order': False, 'shape': (\(sizes)), }"
  let start = npyStart.count + 4
  let count = (start + text.utf8.count + 1 + 63) / 64 * 64 - start
  let blanks = [UInt8](repeating: UInt8(ascii: " "), count: count - text.utf8.count - 1)
  return npyStart + [1, 0] + [
    UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8),
  ]
    + Array(text.utf8) + blanks + [UInt8(ascii: "\n")]
}
