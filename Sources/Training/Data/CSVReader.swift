// Reads tables from CSV files (RFC 4180 with a header, and what spreadsheets make of it).
//
// Cells are separated by commas and may be quoted and surrounded by spaces; lines end with a
// line feed, a carriage return before it or not; a byte order mark and empty lines at the end
// are skipped. All cells below the header are finite numbers.

import Language

/// Returns the table in the CSV file at `path`.
///
/// Errors that belong to a cell point into the CSV file. Those that belong to the file as a
/// whole (it is missing, a folder, empty) point at `place`, where the model file asks for it.
package func readCSV(path: String, from place: Span) throws(Diagnostic) -> Table {
  try CSVFile(path: path, place: place).table()
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

/// What to know of a path that a model file names.
let relativePathNote = "a path is relative to the folder of the model file"

/// A CSV file in memory, and the place in a model file that asked for it.
struct CSVFile {
  /// The path as it is printed.
  let path: String
  /// The content.
  let bytes: FileBytes
  /// Where the model file asks for this file.
  let place: Span

  /// Reads the first `limit` bytes of the file at `path`.
  init(path: String, place: Span, limit: Int = .max) throws(Diagnostic) {
    self.path = path
    self.place = place
    do throws(FileFailure) {
      bytes = try FileBytes.read(path, limit: limit)
    } catch {
      var diagnostic = Diagnostic(error.message, at: place, help: error.help)
      if !path.hasPrefix("/") {
        diagnostic.notes.append(relativePathNote)
      }
      throw diagnostic
    }
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
  func table() throws(Diagnostic) -> Table {
    let header = try header()
    let firstLine = 1 + bytes.bytes[..<header.end].count { $0 == UInt8(ascii: "\n") }
    let values = try rows(below: header)
    return Table(
      columnNames: header.names, rowCount: values.count / header.names.count, values: values,
      firstLine: firstLine)
  }
}

extension CSVFile {
  /// Returns the first position at or after `start` that holds no space or tab.
  @inline(__always)
  func skippingBlanks(_ start: Int) -> Int {
    var here = start
    while bytes.base[here] == UInt8(ascii: " ") || bytes.base[here] == UInt8(ascii: "\t") {
      here += 1
    }
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

  /// Returns the end of the cell at `start`, which is a comma or the end of the line.
  ///
  /// Commas within quotes belong to the cell; a quote that is not closed on its line is ignored.
  func endOfCell(_ start: Int) -> Int {
    var here = skippingBlanks(start)
    if bytes.base[here] == UInt8(ascii: "\"") {
      var inside = here + 1
      while !isLineEnd(inside), bytes.base[inside] != UInt8(ascii: "\"") { inside += 1 }
      if !isLineEnd(inside) { here = inside + 1 }
    }
    while !isLineEnd(here), bytes.base[here] != UInt8(ascii: ",") { here += 1 }
    return here
  }
}
