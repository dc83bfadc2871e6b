// The lines below the header of a CSV file: rows of numbers.

import Language

extension CSVFile {
  /// Returns the numbers of all rows, row after row.
  func rows(below header: CSVHeader) throws(Diagnostic) -> [Float] {
    let columns = header.names.count
    // A row is a line, and a cell takes two bytes at least, with what separates it from the next.
    let lines = 1 + bytes.bytes[header.end...].count { $0 == UInt8(ascii: "\n") }
    let most = (bytes.count - header.end + 1) / 2
    let (product, overflows) = lines.multipliedReportingOverflow(by: columns)
    let capacity = overflows ? most : min(product, most)

    var failure: Diagnostic?
    let values = [Float](unsafeUninitializedCapacity: capacity) { buffer, count in
      do throws(Diagnostic) {
        count = try readRows(below: header, into: buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    guard !values.isEmpty else { throw noRows(header) }
    return values
  }

  /// Writes the numbers of all rows to `buffer` and returns how many there are.
  ///
  /// Requires: `buffer` has room for a header's width of cells on each line, or for one cell in
  /// each two bytes.
  private func readRows(
    below header: CSVHeader, into buffer: UnsafeMutableBufferPointer<Float>
  ) throws(Diagnostic) -> Int {
    let columns = header.names.count
    let text = bytes.base
    let reader = DecimalReader()
    var count = 0
    var line = header.end
    while line < bytes.count {
      var here = skippingBlanks(line)
      if isLineEnd(here) {
        guard isBlank(from: here) else { throw emptyLine(line..<here) }
        break
      }
      here = line
      var column = 0
      while true {
        let cell = here
        here = skippingBlanks(here)
        let isQuoted = text[here] == UInt8(ascii: "\"")
        if isQuoted { here = skippingBlanks(here + 1) }
        guard let value = reader.read(text, &here) else {
          throw badCell(cell, line: line, column: column, header: header)
        }
        if text[here] != UInt8(ascii: ",") || isQuoted {
          here = skippingBlanks(here)
          if isQuoted {
            guard text[here] == UInt8(ascii: "\"") else {
              throw badCell(cell, line: line, column: column, header: header)
            }
            here = skippingBlanks(here + 1)
          }
        }
        guard column < columns, value.isFinite else {
          throw badCell(cell, line: line, column: column, header: header)
        }
        buffer.initializeElement(at: count, to: value)
        count += 1
        column += 1
        if text[here] == UInt8(ascii: ",") {
          here += 1
        } else if isLineEnd(here) {
          break
        } else {
          throw badCell(cell, line: line, column: column - 1, header: header)
        }
      }
      guard column == columns else { throw raggedRow(line: line, header: header) }
      line = skippingLineEnd(here)
    }
    return count
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

  /// Returns what is wrong with the cell at `start` in the row at `line`.
  @inline(never)
  private func badCell(
    _ start: Int, line: Int, column: Int, header: CSVHeader
  ) -> Diagnostic {
    // A row of the wrong length is told as such: its cells stand under the wrong names.
    let columns = header.names.count
    guard column < columns, cellCount(of: line) == columns else {
      return raggedRow(line: line, header: header)
    }
    return notANumber(start, in: columnTitle(column, header))
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
