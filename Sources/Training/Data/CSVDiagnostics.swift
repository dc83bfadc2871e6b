// What is said about CSV files that cannot be read.

import Language

extension CSVFile {
  /// Returns an error at `range` of the CSV file.
  private func error(_ message: String, at range: Range<Int>) -> Diagnostic {
    // The rest of the file is of no use to a reader of the error, and may be gigabytes.
    var end = range.upperBound
    while end < bytes.count, bytes.base[end] != UInt8(ascii: "\n") { end += 1 }
    let file = SourceFile(path: path, text: Array(bytes.bytes[..<end]))
    return Diagnostic(message, at: Span(file, range.lowerBound, range.upperBound))
  }

  /// Returns an error at `range` of the CSV file, with what to do about it.
  private func error(
    _ message: String, at range: Range<Int>, notes: [String] = [], help: String? = nil
  ) -> Diagnostic {
    var diagnostic: Diagnostic = error(message, at: range)
    diagnostic.notes = notes
    diagnostic.help = help
    return diagnostic
  }

  private static let layout =
    "the first line of a CSV file names the columns; every other line is a row of numbers"

  // MARK: The file as a whole

  func emptyFile() -> Diagnostic {
    Diagnostic("'\(path)' is empty", at: place, notes: [Self.layout])
  }

  func notText(_ reason: String) -> Diagnostic {
    Diagnostic(
      "'\(path)' is not a CSV file: \(reason)", at: place,
      help: "save the table as CSV (comma-separated, UTF-8)")
  }

  func noRows(_ header: CSVHeader) -> Diagnostic {
    let names = header.names.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    let more = header.names.count > 4 ? ", …" : ""
    return Diagnostic(
      "'\(path)' has a header but no rows", at: place,
      notes: ["the header names \(counted(header.names.count, "column")): \(names)\(more)"])
  }

  // MARK: The header

  func emptyHeader(at start: Int) -> Diagnostic {
    error("the first line is empty", at: start..<start, notes: [Self.layout])
  }

  func headerOfNumbers(_ header: CSVHeader) -> Diagnostic {
    let names = header.names.indices.prefix(3).map { "x\($0)" }.joined(separator: ",")
    return error(
      "the first line should name the columns, but it holds numbers",
      at: header.ranges[0].lowerBound..<header.ranges[header.ranges.count - 1].upperBound,
      help: "put a line of names in front: \(names)\(header.names.count > 3 ? ",…" : "")")
  }

  func duplicateName(_ name: String, first: Range<Int>, second: Range<Int>) -> Diagnostic {
    var diagnostic = error(
      "two columns are named '\(name)'", at: second, help: "rename one of them")
    diagnostic.related = [
      Label(Span(diagnostic.span.file, first.lowerBound, first.upperBound), "the first is here")
    ]
    return diagnostic
  }

  func openQuote(at start: Int) -> Diagnostic {
    error("this quote is never closed", at: start..<start + 1)
  }

  func textAfterQuote(_ name: Range<Int>, _ start: Int) -> Diagnostic {
    error(
      "a comma should follow this quoted name", at: start..<endOfCell(start),
      help: "write a quote within quotes twice: \"5\"\" wide\"")
  }

  func notUTF8(_ range: Range<Int>) -> Diagnostic {
    error("this name is not UTF-8", at: range, help: "save the table as UTF-8")
  }

  func carriageReturn(_ range: Range<Int>) -> Diagnostic {
    error(
      "lines end with a carriage return alone", at: range.lowerBound..<range.lowerBound,
      help: "end them with a line feed: tr '\\r' '\\n' < '\(path)' > new.csv")
  }

  // MARK: The rows

  /// Returns how a column is called in a sentence.
  func columnTitle(_ column: Int, _ header: CSVHeader) -> String {
    header.names[column].isEmpty ? "column \(column + 1)" : "column '\(header.names[column])'"
  }

  func emptyLine(_ range: Range<Int>) -> Diagnostic {
    error("this line is empty, but more rows follow", at: range, help: "delete the line")
  }

  func raggedRow(line: Int, header: CSVHeader) -> Diagnostic {
    let columns = header.names.count
    let cells = cellCount(of: line)
    // Too few cells: the whole row. Too many: those that have no column.
    var start = line
    if cells > columns {
      for _ in 0..<columns { start = endOfCell(start) + 1 }
    }
    var end = start
    while !isLineEnd(end) { end += 1 }
    let has = counted(cells, "cell")
    return error(
      "this row has \(has), but the header names \(counted(columns, "column"))",
      at: start..<end)
  }

  /// Returns what is wrong with the cell at `start`, in the column with the given title.
  func notANumber(_ start: Int, in column: String) -> Diagnostic {
    let first = skippingBlanks(start)
    var last = endOfCell(first)
    while last > first, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes.base[last - 1]) {
      last -= 1
    }
    let cell = Array(bytes.bytes[first..<last])
    let content = cell.filter { $0 != UInt8(ascii: "\"") }
    if content.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return error(
        "this cell of \(column) is empty", at: first..<last,
        help: "fill it in, or leave out the row")
    }

    let shown = excerpt(content)
    let value = Double(String(decoding: content, as: UTF8.self))
    let isDecimal = content.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
    if let value, isDecimal, Float(value).isInfinite {
      return error(
        "'\(shown)' in \(column) is too large", at: first..<last,
        notes: ["numbers are 32-bit floating point, up to 3.4028235e+38"],
        help: "use a larger unit")
    }
    if let value, !value.isFinite {
      return error(
        "'\(shown)' in \(column) is not a finite number", at: first..<last,
        help: "fill it in, or leave out the row")
    }
    let separators: [(UInt8, String)] = [
      (UInt8(ascii: ";"), "semicolons"), (UInt8(ascii: "\t"), "tabs"),
    ]
    let help = separators.first { content.contains($0.0) }.map {
      "separate cells with commas, not with \($0.1)"
    }
    let isWord = content.contains { $0 | 0x20 >= UInt8(ascii: "a") }
    return error(
      "'\(shown)' in \(column) is not a number", at: first..<last,
      notes: help == nil && isWord ? ["categories are written as whole numbers: 0, 1, 2, …"] : [],
      help: help)
  }

  /// Returns `content` as text for a message: one line, not too long.
  private func excerpt(_ content: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: content, as: UTF8.self).unicodeScalars.prefix(40) {
      text += scalar.value < 0x20 ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return content.count > 40 ? text + "…" : text
  }
}

/// Returns `1 cell`, `2 cells`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
