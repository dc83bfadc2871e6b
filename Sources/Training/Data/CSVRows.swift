// The lines below the header of a CSV file: rows of numbers.

import Execution
import Language

/// What is noteworthy of the rows of a table beside their numbers.
struct RowFindings {
  /// The cells that hold no finite number, by column.
  var cells: [Int: BadCells] = [:]
  /// The cells that say that there is no value, by column.
  var missing: [Int: BadCells] = [:]
  /// The rows that go over a line end within quotes, once for each of them, ascending.
  var brokenRows: [Int] = []
  /// Where the rows of the wrong length start, the first ones only.
  var raggedLines: [Int] = []
  /// How many rows are of the wrong length.
  var raggedCount = 0

  /// The most places of one kind that are remembered.
  static let mostPlaces = 5

  /// The cells of one column that hold no finite number.
  struct BadCells {
    /// Where they start, the first ones only.
    var places: [Int] = []
    var count = 0

    /// Notes the cell at `place`.
    mutating func note(_ place: Int) {
      if places.count < RowFindings.mostPlaces { places.append(place) }
      count += 1
    }
  }
}

extension CSVFile {
  /// Returns the numbers of all rows, row after row, NaN where a cell holds no finite number.
  func rows(below header: CSVHeader) throws(Diagnostic) -> (Numbers, RowFindings) {
    let columns = header.names.count
    // A row is a line at least, and a cell takes a byte at least: what separates it from the next.
    let lines = 1 + bytes.lineFeedCount(from: header.end)
    let most = bytes.count - header.end + 1
    let (product, overflows) = lines.multipliedReportingOverflow(by: columns)
    let capacity = overflows ? most : min(product, most)

    let room: NumberSpan
    do throws(OutOfMemory) {
      room = try NumberBuffer(precision, count: capacity, for: .data).elements
    } catch {
      let failure = FileFailure.tooLarge(path, error)
      throw Diagnostic(failure.message, at: place, notes: failure.notes)
    }
    var findings = RowFindings()
    var count = 0
    if let floats = room.typed(Float.self) {
      count = try readRows(below: header, into: floats, &findings)
    } else if let doubles = room.typed(Double.self) {
      count = try readRows(below: header, into: doubles, &findings)
    }
    if !findings.raggedLines.isEmpty { throw raggedRows(findings, header: header) }
    guard count > 0 else { throw noRows(header) }
    return (Numbers(block: room.part(0..<count)), findings)
  }

  /// Writes the numbers of all rows of the right length to `buffer` and returns how many there are.
  ///
  /// Requires: `buffer` has room for a header's width of cells on each line, or for one cell in
  /// each byte.
  private func readRows<Real: DecimalValue>(
    below header: CSVHeader, into buffer: UnsafeMutableBufferPointer<Real>,
    _ findings: inout RowFindings
  ) throws(Diagnostic) -> Int {
    let columns = header.names.count
    let reader = DecimalReader()
    var row = 0
    var line = header.end
    while line < bytes.count {
      var here = skippingBlanks(line)
      // A line of tabs that separate cells is a row of empty ones.
      if isLineEnd(here) {
        guard isBlank(from: here) else { throw emptyLine(line..<here) }
        break
      }
      here = line
      var column = 0
      var isTooLong = false
      while true {
        guard column < columns else {
          isTooLong = true
          break
        }
        let cell = here
        if let value: Real = number(reader, &here) {
          buffer.initializeElement(at: row * columns + column, to: value)
        } else {
          here = endOfCell(cell)
          buffer.initializeElement(at: row * columns + column, to: .nan)
          note(cell..<here, row: row, column: column, in: &findings)
        }
        column += 1
        guard bytes.base[here] == separator else { break }
        here += 1
      }
      if isTooLong || column < columns {
        if findings.raggedLines.count < RowFindings.mostPlaces { findings.raggedLines.append(line) }
        findings.raggedCount += 1
        here = endOfRow(line)
      } else {
        row += 1
      }
      line = skippingLineEnd(here)
    }
    return row * columns
  }

  /// Reads the cell at `here` and moves `here` to its end; nil if it holds no finite number.
  @inline(__always)
  private func number<Real: DecimalValue>(_ reader: DecimalReader, _ here: inout Int) -> Real? {
    let text = bytes.base
    here = skippingBlanks(here)
    let isQuoted = text[here] == UInt8(ascii: "\"")
    if isQuoted { here = skippingBlanks(here + 1) }
    guard let value: Real = reader.read(text, &here), value.isFinite else { return nil }
    if text[here] == separator, !isQuoted { return value }
    here = skippingBlanks(here)
    if isQuoted {
      guard text[here] == UInt8(ascii: "\"") else { return nil }
      here = skippingBlanks(here + 1)
    }
    return text[here] == separator || isLineEnd(here) ? value : nil
  }

  /// What a cell without a value holds if it is not empty, as statistics programs write it.
  private static let missingWords = [
    "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "-NaN", "-nan", "null", "NULL", "None", "?",
  ].map { Array($0.utf8) }

  /// Whether the cell in `range` says that there is no value.
  func isMissing(_ range: Range<Int>) -> Bool {
    let content = bytes.bytes[content(of: range)]
    return content.isEmpty
      || content.count <= 4 && Self.missingWords.contains { content.elementsEqual($0) }
  }

  /// Returns the part of the cell in `range` that lies within blanks and quotes.
  func content(of range: Range<Int>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    func trim() {
      while first < end, isBlank(bytes.base[first]) { first += 1 }
      while end > first, isBlank(bytes.base[end - 1]) { end -= 1 }
    }
    trim()
    if end - first >= 2, bytes.base[first] == UInt8(ascii: "\""),
      bytes.base[end - 1] == UInt8(ascii: "\"")
    {
      (first, end) = (first + 1, end - 1)
      trim()
    }
    return first..<end
  }

  /// Notes that the cell in `range` holds no finite number.
  @inline(never)
  private func note(
    _ range: Range<Int>, row: Int, column: Int, in findings: inout RowFindings
  ) {
    if isMissing(range) {
      findings.missing[column, default: RowFindings.BadCells()].note(range.lowerBound)
    } else {
      findings.cells[column, default: RowFindings.BadCells()].note(range.lowerBound)
    }
    for place in range where bytes.base[place] == UInt8(ascii: "\n") {
      findings.brokenRows.append(row)
    }
  }

  /// Returns whether nothing but blanks and line ends follows `start`.
  private func isBlank(from start: Int) -> Bool {
    var here = start
    while here < bytes.count {
      guard isLineEnd(here) else { return false }
      here = skippingBlanks(skippingLineEnd(here))
    }
    return true
  }

  /// Returns the end of the row at `line`, which is a line end.
  func endOfRow(_ line: Int) -> Int {
    var here = endOfCell(line)
    while !isLineEnd(here) { here = endOfCell(here + 1) }
    return here
  }

  /// Returns the number of cells in the row at `line`.
  func cellCount(of line: Int) -> Int {
    var here = endOfCell(line)
    var count = 1
    while !isLineEnd(here) {
      here = endOfCell(here + 1)
      count += 1
    }
    return count
  }
}
