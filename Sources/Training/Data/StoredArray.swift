// Arrays as they lie in files: elements of one type, in either byte order, by rows or by columns.

import Execution
import Graph

/// An array whose elements are read from a file's bytes as they are asked for.
struct StoredArray: Sendable {
  /// The most rows of an array: they are numbered in 32 bits.
  static let mostRows = Int(Int32.max)

  /// The sizes, of which the first counts the rows; at least one, and none is 0.
  let shape: [Int]
  private let bytes: FileBytes
  /// Where the elements start.
  private let start: Int
  private let layout: Layout
  /// The distance of each element of a row from the first one of that row, in elements.
  private let offsets: [Int]

  /// How elements are stored.
  struct Layout: Sendable {
    let type: StoredElement
    let isBigEndian: Bool
    /// Whether the first index runs fastest, as in Fortran; else the last one does.
    let isColumnMajor: Bool

    init(_ type: StoredElement, isBigEndian: Bool, isColumnMajor: Bool = false) {
      self.type = type
      self.isBigEndian = isBigEndian
      self.isColumnMajor = isColumnMajor
    }
  }

  /// Creates the array of `shape`, whose first size is at most `mostRows`, whose elements start at `start`.
  ///
  /// Requires: the bytes hold all of it, so that the number of elements is no more than `Int` holds.
  init(shape: [Int], bytes: FileBytes, start: Int, layout: Layout) {
    self.shape = shape
    self.bytes = bytes
    self.start = start
    self.layout = layout
    offsets = layout.isColumnMajor ? Self.columnMajorOffsets(shape) : []
  }

  /// The number of elements of a row.
  var width: Int { shape.dropFirst().reduce(1, *) }

  /// Returns the elements of `rows`, row after row, each row-major and as the nearest number of `precision`;
  /// with `part` given, only those at these places of a row.
  ///
  /// Requires: the rows are in the array, and the places in a row.
  func values(rows: [Int32], part: Range<Int>? = nil, _ precision: Precision) -> Numbers {
    let part = part ?? 0..<width
    return switch precision {
    case .float: Numbers(floats: read(part, of: rows))
    case .double: Numbers(doubles: read(part, of: rows))
    }
  }

  private func read<Real: BinaryFloatingPoint>(_ part: Range<Int>, of rows: [Int32]) -> [Real] {
    let width = width
    let size = layout.type.size
    let data = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes.bytes)[start...])
    var values: [Real] = []
    values.reserveCapacity(rows.count * part.count)
    for row in rows {
      if layout.isColumnMajor {
        for offset in offsets[part] {
          let first = (Int(row) + offset) * size
          append(data[first..<first + size], to: &values)
        }
      } else {
        let first = (Int(row) * width + part.lowerBound) * size
        append(data[first..<first + part.count * size], to: &values)
      }
    }
    return values
  }

  private func append<Real: BinaryFloatingPoint>(
    _ part: Slice<UnsafeRawBufferPointer>, to values: inout [Real]
  ) {
    layout.type.append(
      UnsafeRawBufferPointer(rebasing: part), isBigEndian: layout.isBigEndian, to: &values)
  }

  /// Returns where the elements of the first row lie, in row-major order.
  private static func columnMajorOffsets(_ shape: [Int]) -> [Int] {
    var offsets = [0]
    var stride = shape[0]
    // From the second dimension on, each one turns every offset into as many as it is long.
    for extent in shape.dropFirst() {
      offsets = offsets.flatMap { offset in (0..<extent).map { offset + $0 * stride } }
      stride *= extent
    }
    return offsets
  }
}

/// The type of stored elements.
enum StoredElement: Sendable {
  case bool
  case uint8, uint16, uint32, uint64
  case int8, int16, int32, int64
  case float32, float64

  /// The number of bytes.
  var size: Int {
    switch self {
    case .bool, .uint8, .int8: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    }
  }

  /// Appends the elements that `bytes` hold.
  func append<Real: BinaryFloatingPoint>(
    _ bytes: UnsafeRawBufferPointer, isBigEndian: Bool, to values: inout [Real]
  ) {
    func append<Bits: FixedWidthInteger & BitwiseCopyable>(
      _: Bits.Type, _ number: (Bits) -> Real
    ) {
      for start in stride(from: 0, to: bytes.count, by: MemoryLayout<Bits>.size) {
        let bits = bytes.loadUnaligned(fromByteOffset: start, as: Bits.self)
        values.append(number(isBigEndian ? Bits(bigEndian: bits) : Bits(littleEndian: bits)))
      }
    }
    switch self {
    case .bool: append(UInt8.self) { $0 == 0 ? 0 : 1 }
    case .uint8: append(UInt8.self) { Real($0) }
    case .uint16: append(UInt16.self) { Real($0) }
    case .uint32: append(UInt32.self) { Real($0) }
    case .uint64: append(UInt64.self) { Real($0) }
    case .int8: append(Int8.self) { Real($0) }
    case .int16: append(Int16.self) { Real($0) }
    case .int32: append(Int32.self) { Real($0) }
    case .int64: append(Int64.self) { Real($0) }
    case .float32: append(UInt32.self) { Real(Float(bitPattern: $0)) }
    case .float64: append(UInt64.self) { Real(Double(bitPattern: $0)) }
    }
  }
}
