// The cells of a table as they are written: words, and what else is no number.

/// The text of a table.
struct TableText: Sendable {
  let file: CSVFile
  let header: CSVHeader

  /// Calls `visit` for each cell of the column at `place` in the first `count` rows, from the first one
  /// on. Requires: the table has so many rows, all of which have its columns.
  func forEachCell(inColumn place: Int, ofRows count: Int, _ visit: (Range<Int>) -> Void) {
    var line = header.end
    for _ in 0..<count {
      var start = line
      for _ in 0..<place { start = file.endOfCell(start) + 1 }
      let end = file.endOfCell(start)
      visit(start..<end)
      line = end
      while !file.isLineEnd(line) { line = file.endOfCell(line + 1) }
      line = file.skippingLineEnd(line)
    }
  }

  /// Returns what the cell in `range` holds, without quotes and the blanks around it.
  func content(of range: Range<Int>) -> [UInt8] {
    let inner = file.content(of: range)
    let bytes = file.bytes.bytes[inner]
    let quote = UInt8(ascii: "\"")
    guard bytes.contains(quote) else { return Array(bytes) }
    // Two quotes within quotes stand for one.
    var content: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == quote && !isSecond && content.last == quote
      if !isSecond { content.append(byte) }
    }
    return content
  }
}

extension Table {
  /// Returns the different words in the column at `place`, sorted by their bytes, and those of them that
  /// say that there is no value; nil where there are more than `most`.
  func words(inColumn place: Int, atMost most: Int) -> (all: [String], missing: Set<String>)? {
    guard let text else { return nil }
    var found: Set<[UInt8]> = []
    var missing: Set<[UInt8]> = []
    text.forEachCell(inColumn: place, ofRows: rowCount) { cell in
      guard found.count <= most else { return }
      let content = text.content(of: cell)
      if found.insert(content).inserted, text.file.isMissing(cell) { missing.insert(content) }
    }
    guard found.count <= most else { return nil }
    func decoded(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    let all = found.sorted { $0.lexicographicallyPrecedes($1) }.map(decoded)
    return (all, Set(missing.map(decoded)))
  }
}
