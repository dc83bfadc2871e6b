// Arrays in IDX files, the format of the MNIST database: images and their labels.
//
// Two zero bytes, the type of the elements, the number of dimensions; the sizes, 4 bytes each; the
// elements, row-major. All numbers are big-endian. http://yann.lecun.com/exdb/mnist/

import Language

/// An array in an IDX file.
package struct IDXArray: Sendable {
  /// The sizes, of which the first counts the rows; at least one, and none is 0.
  package let shape: [Int]
  private let type: IDXElement
  private let bytes: FileBytes

  /// Returns the array in the file at `path`.
  ///
  /// Errors point at `place`, where the model file asks for it.
  package static func read(path: String, from place: Span) throws(Diagnostic) -> IDXArray {
    let bytes = try sourceBytes(path: path, from: place)
    return try IDXHeader(path: path, place: place, bytes: bytes).array()
  }

  fileprivate init(shape: [Int], type: IDXElement, bytes: FileBytes) {
    self.shape = shape
    self.type = type
    self.bytes = bytes
  }

  /// The number of elements of a row.
  package var width: Int { shape.dropFirst().reduce(1, *) }

  /// Returns the elements of `rows`, row after row, each as the nearest 32-bit number.
  ///
  /// Requires: the rows are in the array.
  package func values(rows: [Int32]) -> [Float] {
    let width = width
    let start = 4 + 4 * shape.count
    let data = UnsafeRawBufferPointer(bytes.bytes)
    var values: [Float] = []
    values.reserveCapacity(rows.count * width)
    for row in rows {
      let first = start + Int(row) * width * type.size
      type.append(
        UnsafeRawBufferPointer(rebasing: data[first..<first + width * type.size]), to: &values)
    }
    return values
  }
}

/// How elements are stored.
private enum IDXElement: UInt8 {
  case uint8 = 0x08
  case int8 = 0x09
  case int16 = 0x0b
  case int32 = 0x0c
  case float32 = 0x0d
  case float64 = 0x0e

  /// The number of bytes.
  var size: Int {
    switch self {
    case .uint8, .int8: 1
    case .int16: 2
    case .int32, .float32: 4
    case .float64: 8
    }
  }

  /// Appends the elements that `bytes` hold.
  func append(_ bytes: UnsafeRawBufferPointer, to values: inout [Float]) {
    func number<Bits: FixedWidthInteger & BitwiseCopyable>(_ start: Int, _: Bits.Type) -> Bits {
      Bits(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Bits.self))
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      switch self {
      case .uint8: values.append(Float(bytes[start]))
      case .int8: values.append(Float(Int8(bitPattern: bytes[start])))
      case .int16: values.append(Float(number(start, Int16.self)))
      case .int32: values.append(Float(number(start, Int32.self)))
      case .float32: values.append(Float(bitPattern: number(start, UInt32.self)))
      case .float64: values.append(Float(Double(bitPattern: number(start, UInt64.self))))
      }
    }
  }
}

/// The start of a file that should be an IDX file.
private struct IDXHeader {
  let path: String
  let place: Span
  let bytes: FileBytes

  /// Returns the array that the header describes, once it is sure that the file has all of it.
  func array() throws(Diagnostic) -> IDXArray {
    guard bytes.count > 0 else { throw error("'\(path)' is empty") }
    if bytes.bytes.starts(with: gzipStart) {
      throw error(
        "'\(path)' is compressed with gzip", help: "unpack it and name the result: gunzip '\(path)'"
      )
    }
    let start = bytes.bytes.prefix(4)
    guard start.count == 4, start[0] == 0, start[1] == 0 else {
      let shown = start.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }
      throw error(
        "'\(path)' is not an IDX file: it starts with the byte\(start.count == 1 ? "" : "s") "
          + shown.joined(separator: " "),
        notes: ["an IDX file starts with 00 00, the type of its elements and its dimensions"])
    }
    guard let type = IDXElement(rawValue: start[2]) else {
      throw error(
        "'\(path)' is not an IDX file: no elements have the type \(start[2])",
        notes: ["the types are 8 (bytes), 9, 11, 12 (whole numbers), 13 and 14 (real numbers)"])
    }
    let shape = try shape(rank: Int(start[3]))
    try checkSize(of: shape, type, dataStart: 4 + 4 * shape.count)
    return IDXArray(shape: shape, type: type, bytes: bytes)
  }

  /// Returns the sizes of the `rank` dimensions.
  private func shape(rank: Int) throws(Diagnostic) -> [Int] {
    guard rank > 0 else { throw error("'\(path)' has no dimensions, so it has no rows") }
    guard bytes.count >= 4 + 4 * rank else {
      throw error(
        "'\(path)' ends in its header: \(counted(rank, "size")) should follow the first 4 bytes")
    }
    let shape = (0..<rank).map { dimension in
      bytes.bytes[(4 + 4 * dimension)..<(8 + 4 * dimension)].reduce(0) { $0 << 8 | Int($1) }
    }
    guard !shape.contains(0) else { throw error("'\(path)' is \(shape) and has no elements") }
    return shape
  }

  /// Checks that the file has the elements of `shape`, and nothing else.
  private func checkSize(
    of shape: [Int], _ type: IDXElement, dataStart: Int
  ) throws(Diagnostic) {
    let sizes = [type.size] + shape
    let needed = SafeTensors.elementCount(sizes).map { $0.addingReportingOverflow(dataStart) }
    guard let needed, !needed.overflow else {
      throw error("'\(path)' says that it is \(shape), which is more than any file holds")
    }
    guard needed.partialValue == bytes.count else {
      throw error(
        "'\(path)' says that it is \(shape), which takes \(needed.partialValue) bytes, but it has "
          + "\(bytes.count)")
    }
  }

  private func error(_ message: String, notes: [String] = [], help: String? = nil) -> Diagnostic {
    Diagnostic(message, at: place, notes: notes, help: help)
  }
}
