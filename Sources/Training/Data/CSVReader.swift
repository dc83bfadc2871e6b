// Reads tables from CSV files (RFC 4180 with a header, and what spreadsheets make of it).
//
// Cells are separated by commas, semicolons or tabs, whichever the header has most of, and may be
// quoted and surrounded by spaces; lines end with a line feed, a carriage return before it or not; a
// byte order mark and empty lines at the end are skipped. The cells of a column that is used are
// finite numbers; other columns may hold anything.

import Graph
import Language

/// Returns the table in the CSV file at `path`, its cells as the nearest numbers of `precision`.
///
/// Errors that belong to a cell point into the CSV file. Those that belong to the file as a
/// whole (it is missing, a folder, empty) point at `place`, where the model file asks for it. Cells
/// that are no finite numbers are no errors yet: see `Table.faults(in:)`.
package func readCSV(
  path: String, from place: Span, _ precision: Precision = .float
) throws(Diagnostic) -> Table {
  try CSVFile(path: path, place: place, precision).table()
}

/// Returns the column names of the CSV file at `path`, without reading its rows.
///
/// Its errors are those that `readCSV` has for the file and its header.
package func peekCSVHeader(path: String, from place: Span) throws(Diagnostic) -> [String] {
  // A header is almost always within the first 64 KiB; if it is not, the whole file is read.
  let limit = 1 << 16
  let file = try CSVFile(path: path, place: place, limit: limit)
  if file.bytes.count == limit, file.headerMayGoOn {
    return try CSVFile(path: path, place: place).header().names
  }
  return try file.header().names
}

/// A CSV file in memory, and the place in a model file that asked for it.
struct CSVFile {
  /// The path as it is printed.
  let path: String
  /// The content.
  let bytes: FileBytes
  /// Where the model file asks for this file.
  let place: Span
  /// The type of numbers that cells are read as.
  let precision: Precision
  /// What separates the cells of a line.
  let separator: UInt8

  /// Reads the first `limit` bytes of the file at `path`.
  init(
    path: String, place: Span, _ precision: Precision = .float, limit: Int = .max
  ) throws(Diagnostic) {
    let bytes = try sourceBytes(path: path, from: place, limit: limit)
    self.init(bytes, path: path, place: place, precision)
  }

  /// Takes `bytes` for the content of the file at `path`.
  init(_ bytes: FileBytes, path: String, place: Span, _ precision: Precision) {
    self.precision = precision
    self.path = path
    self.place = place
    self.bytes = bytes
    separator = Self.separator(of: bytes.bytes)
  }

  /// Returns the one of comma, semicolon and tab that the first line has most of, quoted names left
  /// out; a comma where it has none.
  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      if let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
    }
    // Of several with the same number the first is the likeliest.
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Whether no line ends in these bytes, or only within quotes, so that a header that was cut
  /// off could be mistaken for a whole one.
  var headerMayGoOn: Bool {
    var isQuoted = false
    for byte in bytes.bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { return false }
    }
    return true
  }

  /// Returns the whole table.
  func table() throws(Diagnostic) -> Table { try table(below: try header()) }

  /// Returns the whole table, which may lack a header. Its columns then have the names that `names`
  /// gives to the first ones.
  func table(naming names: () -> [String]) throws(Diagnostic) -> Table {
    try table(below: try header(orNames: names))
  }

  private func table(below header: CSVHeader) throws(Diagnostic) -> Table {
    let firstLine = 1 + bytes.bytes[..<header.end].count { $0 == UInt8(ascii: "\n") }
    let (values, findings) = try rows(below: header)
    let isNumeric = findings.cells.isEmpty && findings.missing.isEmpty
    var table = Table(
      columnNames: header.names, rowCount: values.count / header.names.count, values: values,
      lines: RowLines(first: firstLine, brokenRows: findings.brokenRows),
      faults: findings.cells.isEmpty ? [:] : cellFaults(findings.cells, header: header),
      missing: findings.missing.isEmpty ? [:] : cellFaults(findings.missing, header: header))
    if !isNumeric { table.text = TableText(file: self, header: header) }
    return table
  }
}

extension CSVFile {
  /// Whether `byte` is a space, or a tab that separates no cells.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && byte != separator
  }

  /// Returns the first position at or after `start` that holds no blank.
  @inline(__always)
  func skippingBlanks(_ start: Int) -> Int {
    var here = start
    while isBlank(bytes.base[here]) { here += 1 }
    return here
  }

  /// Returns whether a line (or the file) ends at `here`.
  @inline(__always)
  func isLineEnd(_ here: Int) -> Bool {
    switch bytes.base[here] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): bytes.base[here + 1] == UInt8(ascii: "\n") || here + 1 == bytes.count
    case 0: here == bytes.count
    default: false
    }
  }

  /// Returns the start of the line after the line end at `here`.
  @inline(__always)
  func skippingLineEnd(_ here: Int) -> Int {
    guard here < bytes.count else { return here }
    return bytes.base[here] == UInt8(ascii: "\r") ? min(here + 2, bytes.count) : here + 1
  }

  /// Returns the end of the cell at `start`, which is a separator or the end of the line.
  ///
  /// Within quotes, separators and line ends belong to the cell. A quote that is never closed is an
  /// ordinary character.
  func endOfCell(_ start: Int) -> Int {
    var here = skippingBlanks(start)
    if let end = endOfQuotes(at: here) { here = end }
    while !isLineEnd(here), bytes.base[here] != separator { here += 1 }
    return here
  }

  /// Returns the place behind the quoted text that starts at `here`, in which two quotes stand for
  /// one; nil if there is none, or it never ends.
  func endOfQuotes(at here: Int) -> Int? {
    guard bytes.base[here] == UInt8(ascii: "\"") else { return nil }
    var inside = here + 1
    while inside < bytes.count {
      if bytes.base[inside] == UInt8(ascii: "\"") {
        guard bytes.base[inside + 1] == UInt8(ascii: "\"") else { return inside + 1 }
        inside += 1
      }
      inside += 1
    }
    return nil
  }
}
