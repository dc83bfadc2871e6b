// What is said about CSV files that cannot be read.

import Language

extension CSVFile {
  /// Returns the text of the file up to the end of the line at `place`, for errors up to there: the
  /// rest is of no use to a reader of them, and may be gigabytes.
  func source(upTo place: Int) -> SourceFile {
    var end = place
    while end < bytes.count, bytes.base[end] != UInt8(ascii: "\n") { end += 1 }
    return SourceFile(path: path, text: Array(bytes.bytes[..<end]))
  }

  /// Returns an error at `range` of the CSV file, whose text is `file` if that is known.
  func error(
    _ message: String, at range: Range<Int>, in file: SourceFile? = nil, notes: [String] = [],
    help: String? = nil
  ) -> Diagnostic {
    let file = file ?? source(upTo: range.upperBound)
    return Diagnostic(
      message, at: Span(file, range.lowerBound, range.upperBound), notes: notes, help: help)
  }

  /// What can be done about a cell without a value.
  private static let missingHelp =
    "leave such rows out, csv(\"…\", missing=\"drop\"), or have them filled: missing=\"mean\" or missing=0"

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
      "a \(separatorName) should follow this quoted name", at: start..<endOfCell(start),
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

  /// Returns what is wrong with the first row of the wrong length, and which other rows are.
  func raggedRows(_ findings: RowFindings, header: CSVHeader) -> Diagnostic {
    var diagnostic = raggedRow(line: findings.raggedLines[0], header: header)
    let others = findings.raggedLines.dropFirst().map { line in
      "\(1 + bytes.bytes[..<line].count { $0 == UInt8(ascii: "\n") })"
    }
    guard !others.isEmpty else { return diagnostic }
    let rest = findings.raggedCount - findings.raggedLines.count
    let list = others.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    diagnostic.notes.append(
      "other rows of the wrong length: line\(findings.raggedCount == 2 ? "" : "s") \(list)")
    return diagnostic
  }

  private func raggedRow(line: Int, header: CSVHeader) -> Diagnostic {
    let columns = header.names.count
    let cells = cellCount(of: line)
    // Too few cells: the whole row. Too many: those that have no column.
    var start = line
    if cells > columns {
      for _ in 0..<columns { start = endOfCell(start) + 1 }
    }
    let end = endOfRow(start)
    let has = counted(cells, "cell")
    return error(
      header.isWritten
        ? "this row has \(has), but the header names \(counted(columns, "column"))"
        : "this row has \(has), but the first one has \(columns)",
      at: start..<end)
  }

  /// Returns what is wrong with `cells`, by column.
  func cellFaults(
    _ cells: [Int: RowFindings.BadCells], header: CSVHeader
  ) -> [Int: CellFaults] {
    let last = cells.values.flatMap(\.places).max() ?? 0
    let file = source(upTo: endOfCell(last))
    return Dictionary(
      uniqueKeysWithValues: cells.map { column, cells in
        let title = columnTitle(column, header)
        let shown = cells.places.map { notANumber($0, in: title, of: file) }
        return (column, CellFaults(shown: shown, count: cells.count))
      })
  }

  /// Returns what is wrong with the cell at `start`, in the column with the given title.
  private func notANumber(_ start: Int, in column: String, of file: SourceFile) -> Diagnostic {
    func error(
      _ message: String, at range: Range<Int>, notes: [String] = [], help: String? = nil
    ) -> Diagnostic {
      self.error(message, at: range, in: file, notes: notes, help: help)
    }
    let first = skippingBlanks(start)
    var last = endOfCell(first)
    while last > first, isBlank(bytes.base[last - 1]) { last -= 1 }
    if bytes.base[first] == UInt8(ascii: "\""), endOfQuotes(at: first) == nil {
      return error("this quote is never closed", at: first..<first + 1)
    }
    let cell = Array(bytes.bytes[first..<last])
    let content = cell.filter { $0 != UInt8(ascii: "\"") }
    if content.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      return error(
        "this cell of \(column) is empty", at: first..<last,
        help: Self.missingHelp)
    }

    let shown = excerpt(content)
    let value = Double(String(decoding: content, as: UTF8.self))
    let isDecimal = content.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
    if let value, isDecimal, precision.rounded(value).isInfinite {
      return error(
        "'\(shown)' in \(column) is too large", at: first..<last,
        notes: [
          "numbers are \(8 * precision.size)-bit floating point, up to "
            + precision.text(precision.largest)
        ],
        help: "use a larger unit")
    }
    if let value, !value.isFinite {
      return error(
        "'\(shown)' in \(column) is not a finite number", at: first..<last,
        help: value.isNaN ? Self.missingHelp : "fill it in, or leave out the row")
    }
    if isMissing(first..<last) {
      return error(
        "'\(shown)' in \(column) stands for a missing value", at: first..<last,
        help: Self.missingHelp)
    }
    let help = foreignSeparator(in: content)
    let isWord = content.contains { $0 | 0x20 >= UInt8(ascii: "a") }
    return error(
      "'\(shown)' in \(column) is not a number", at: first..<last,
      notes: help == nil && isWord
        ? ["categories are numbered from 0, or named: category(source.NAME, [\"…\", \"…\"])"] : [],
      help: help)
  }

  /// What separates cells, in a word.
  private var separatorName: String {
    switch separator {
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    default: "comma"
    }
  }

  /// Returns what to do where `content` holds a separator that is not that of the header.
  private func foreignSeparator(in content: [UInt8]) -> String? {
    // Where commas cannot separate cells, they stand in decimal fractions.
    if separator != UInt8(ascii: ","), content.count(where: { $0 == UInt8(ascii: ",") }) == 1,
      content.allSatisfy({ "+-,0123456789eE".utf8.contains($0) })
    {
      let point = String(decoding: content, as: UTF8.self).replacing(",", with: ".")
      return "write fractions with a point: \(point)"
    }
    for (byte, name) in [(UInt8(ascii: ";"), "semicolons"), (UInt8(ascii: "\t"), "tabs")]
    where content.contains(byte) {
      return "separate cells with \(separatorName)s as in the header, not with \(name)"
    }
    return nil
  }

  /// Returns `content` as text for a message: one line, not too long.
  func excerpt(_ content: [UInt8]) -> String {
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
