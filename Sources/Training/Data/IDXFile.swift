// Arrays in IDX files, the format of the MNIST database: images and their labels.
//
// Two zero bytes, the type of the elements, the number of dimensions; the sizes, 4 bytes each; the
// elements, row-major. All numbers are big-endian. The whole may be compressed with gzip.
// http://yann.lecun.com/exdb/mnist/

import Language

/// Returns the array in `bytes`, the content of the IDX file at `path`.
///
/// Errors point at `place`, where the model file asks for it.
func idxArray(_ bytes: FileBytes, path: String, from place: Span) throws(Diagnostic) -> StoredArray
{
  try IDXHeader(path: path, place: place, bytes: try unpacked(bytes, path, place)).array()
}

/// Returns what `bytes` holds, unpacked if it is compressed with gzip.
private func unpacked(
  _ bytes: FileBytes, _ path: String, _ place: Span
) throws(Diagnostic) -> FileBytes {
  guard bytes.bytes.starts(with: gzipStart) else { return bytes }
  do throws(InflateFailure) {
    // Images shrink to a tenth or so.
    let expected = bytes.count.multipliedReportingOverflow(by: 8)
    return try FileBytes.inflating(
      bytes.bytes, .gzip, expected: expected.overflow ? bytes.count : expected.partialValue)
  } catch {
    throw switch error {
    case .tooLarge(let error):
      Diagnostic("what '\(path)' holds does not fit in memory", at: place, notes: ["\(error)"])
    case .endsEarly:
      Diagnostic(
        "'\(path)' ends in the middle of its compressed content", at: place,
        help: "copy it again: it was cut off")
    case .damaged:
      Diagnostic(
        "'\(path)' is compressed with gzip, and damaged", at: place,
        help: "copy it again; 'gunzip --test' tells whether it is sound")
    }
  }
}

extension StoredElement {
  /// The element type that an IDX file calls `code`; nil if there is none.
  fileprivate init?(idxCode code: UInt8) {
    switch code {
    case 0x08: self = .uint8
    case 0x09: self = .int8
    case 0x0b: self = .int16
    case 0x0c: self = .int32
    case 0x0d: self = .float32
    case 0x0e: self = .float64
    default: return nil
    }
  }
}

/// The start of a file that should be an IDX file.
private struct IDXHeader {
  let path: String
  let place: Span
  let bytes: FileBytes

  /// Returns the array that the header describes, once it is sure that the file has all of it.
  func array() throws(Diagnostic) -> StoredArray {
    guard bytes.count > 0 else { throw error("'\(path)' is empty", help: copyAgain) }
    let start = bytes.bytes.prefix(4)
    guard start.count == 4, start[0] == 0, start[1] == 0 else {
      let shown = start.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }
      throw error(
        "'\(path)' is not an IDX file: it starts with the byte\(start.count == 1 ? "" : "s") "
          + shown.joined(separator: " "),
        notes: ["an IDX file starts with 00 00, the type of its elements and its dimensions"],
        help: bytes.bytes.starts(with: npyStart)
          ? "it is an NPY file, which npy(\"…\") reads"
          : "tables are read by csv(\"…\"), what NumPy saves by npy(\"…\") and npz(\"…\")")
    }
    guard let type = StoredElement(idxCode: start[2]) else {
      throw error(
        "'\(path)' is not an IDX file: no elements have the type \(start[2])",
        notes: ["the types are 8 (bytes), 9, 11, 12 (whole numbers), 13 and 14 (real numbers)"],
        help: copyAgain)
    }
    let shape = try shape(rank: Int(start[3]))
    let dataStart = 4 + 4 * shape.count
    try checkSize(of: shape, type, dataStart: dataStart)
    guard shape[0] <= StoredArray.mostRows else {
      throw error(
        "'\(path)' has \(shape[0]) rows, and at most \(StoredArray.mostRows) are supported")
    }
    return StoredArray(
      shape: shape, bytes: bytes, start: dataStart, layout: .init(type, isBigEndian: true))
  }

  /// Returns the sizes of the `rank` dimensions.
  private func shape(rank: Int) throws(Diagnostic) -> [Int] {
    guard rank > 0 else { throw error("'\(path)' has no dimensions, so it has no rows") }
    guard bytes.count >= 4 + 4 * rank else {
      throw error(
        "'\(path)' ends in its header: \(counted(rank, "size")) should follow the first 4 bytes",
        help: "copy it again: it was cut off")
    }
    let shape = (0..<rank).map { dimension in
      bytes.bytes[(4 + 4 * dimension)..<(8 + 4 * dimension)].reduce(0) { $0 << 8 | Int($1) }
    }
    guard !shape.contains(0) else { throw error("'\(path)' is \(shape) and has no elements") }
    return shape
  }

  /// Checks that the file has the elements of `shape`, and nothing else.
  private func checkSize(
    of shape: [Int], _ type: StoredElement, dataStart: Int
  ) throws(Diagnostic) {
    let sizes = [type.size] + shape
    let needed = SafeTensors.elementCount(sizes).map { $0.addingReportingOverflow(dataStart) }
    guard let needed, !needed.overflow else {
      throw error("'\(path)' says that it is \(shape), which is more than any file holds")
    }
    guard needed.partialValue == bytes.count else {
      throw error(
        "'\(path)' says that it is \(shape), which takes \(needed.partialValue) bytes, but it has "
          + "\(bytes.count)",
        help: needed.partialValue > bytes.count ? "copy it again: it was cut off" : copyAgain)
    }
  }

  private func error(_ message: String, notes: [String] = [], help: String? = nil) -> Diagnostic {
    Diagnostic(message, at: place, notes: notes, help: help)
  }
}
