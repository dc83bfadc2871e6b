// The first line of a CSV file: the names of the columns.

import Language

/// The names of a table's columns.
struct CSVHeader {
  /// The names, from left to right.
  var names: [String] = []
  /// The bytes of each name, with its quotes.
  var ranges: [Range<Int>] = []
  /// Where the first row starts.
  var end = 0
  /// Whether the file has it; else its first line is a row already.
  var isWritten = true
}

extension CSVHeader {
  /// Whether all names are numbers.
  var isRowOfNumbers: Bool { names.allSatisfy { Double($0)?.isFinite == true } }

  /// Whether the names are cells of a table with the columns `known` or the first of them, in part numbers and in
  /// part words.
  func isRow(under known: [String]) -> Bool {
    names.count <= known.count && Set(names).isDisjoint(with: known.filter { !$0.isEmpty })
      && names.contains { Double($0)?.isFinite == true }
  }

  /// Whether the names are the columns' numbers, as data frames without names are saved.
  var isCount: Bool {
    let count = names.count
    return names == (0..<count).map(String.init) || names == (1...count).map(String.init)
  }
}

extension CSVFile {
  /// Returns the names in the first line.
  func header() throws(Diagnostic) -> CSVHeader {
    let header = try firstLine()
    try checkNames(header)
    return header
  }

  /// Returns the names in the first line or, where that is a row, those that `names` gives to the first
  /// columns; further ones have none.
  ///
  /// A line of numbers is a row; one of the numbers 0, 1, 2, … is a header if other lines follow. A line
  /// with a number and with words is a row if it has no more cells than there are names, and none of these.
  func header(orNames names: () -> [String]) throws(Diagnostic) -> CSVHeader {
    var header = try firstLine()
    let isAlone = skippingLineEnd(header.end) >= bytes.count || header.end >= bytes.count
    let isRow = header.isRowOfNumbers ? isAlone || !header.isCount : header.isRow(under: names())
    guard isRow else {
      try checkNames(header)
      return header
    }
    let known = names().prefix(header.names.count)
    header.names = known + Array(repeating: "", count: header.names.count - known.count)
    header.end = start
    header.isWritten = false
    return header
  }

  /// Where the text starts, behind a byte order mark.
  private var start: Int {
    bytes.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  }

  /// Returns what stands in the first line.
  private func firstLine() throws(Diagnostic) -> CSVHeader {
    try checkIsText()
    var header = CSVHeader()
    var here = start
    guard skippingBlanks(here) < bytes.count else { throw emptyFile() }
    guard !isLineEnd(skippingBlanks(here)) else { throw emptyHeader(at: here) }

    while true {
      let (name, range) = try name(at: skippingBlanks(here))
      header.names.append(name)
      header.ranges.append(range)
      here = skippingBlanks(range.upperBound)
      if isLineEnd(here) { break }
      guard bytes.base[here] == separator else { throw textAfterQuote(range, here) }
      here += 1
    }
    header.end = skippingLineEnd(here)
    return header
  }

  /// Returns the name at `start`, which is no blank, and the bytes that it takes up.
  private func name(at start: Int) throws(Diagnostic) -> (String, Range<Int>) {
    guard bytes.base[start] == UInt8(ascii: "\"") else {
      var end = start
      while !isLineEnd(end), bytes.base[end] != separator { end += 1 }
      while end > start, isBlank(bytes.base[end - 1]) { end -= 1 }
      return (try text(Array(bytes.bytes[start..<end]), at: start..<end), start..<end)
    }
    var content: [UInt8] = []
    var here = start + 1
    while here < bytes.count {
      if bytes.base[here] == UInt8(ascii: "\"") {
        // Two quotes within quotes stand for one.
        guard bytes.base[here + 1] == UInt8(ascii: "\"") else {
          return (try text(content, at: start..<here + 1), start..<here + 1)
        }
        here += 1
      }
      content.append(bytes.base[here])
      here += 1
    }
    throw openQuote(at: start)
  }

  /// Returns `name`, which stands at `range`, as text.
  private func text(_ name: [UInt8], at range: Range<Int>) throws(Diagnostic) -> String {
    if let control = name.first(where: { $0 < 0x20 && !($0 == 0x09 || $0 == 0x0a || $0 == 0x0d) }) {
      throw notText("its header holds the byte \(control)")
    }
    guard let text = String(validating: name, as: UTF8.self) else { throw notUTF8(range) }
    // Spreadsheets of the past ended lines with a carriage return alone.
    if bytes.base[range.lowerBound] != UInt8(ascii: "\""), name.contains(0x0d) {
      throw carriageReturn(range)
    }
    return text
  }

  /// Checks that the names differ, and that they are no row of numbers.
  private func checkNames(_ header: CSVHeader) throws(Diagnostic) {
    if header.isRowOfNumbers, !header.isCount { throw headerOfNumbers(header) }

    var firstPlace: [String: Int] = [:]
    for (column, name) in header.names.enumerated() where !name.isEmpty {
      if let first = firstPlace.updateValue(column, forKey: name) {
        throw duplicateName(name, first: header.ranges[first], second: header.ranges[column])
      }
    }
  }

  /// Checks that the file does not start like one of the formats that are taken for CSV.
  private func checkIsText() throws(Diagnostic) {
    if let format = formatOtherThanText(bytes.bytes) { throw notText(format) }
  }
}
