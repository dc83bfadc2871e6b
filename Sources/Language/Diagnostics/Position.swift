// From offsets in a text to lines and columns, as editors count them.

/// A line and a column, both counted from 1; columns count Unicode scalars.
package struct Position: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, counted from 1.
  package let line: Int
  /// The column, counted from 1.
  package let column: Int

  /// `line:column`, as compilers print it.
  package var description: String { "\(line):\(column)" }

  /// Whether `a` comes before `b` in a text.
  package static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension SourceFile {
  /// The length of the byte order mark at the start of the text: 0 or 3.
  package var byteOrderMark: Int { text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Returns the line, counted from 0, that the byte at `offset` is in.
  package func lineIndex(of offset: Int) -> Int {
    // The last line that starts at or before the offset; the first one starts at 0.
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Returns the line and the column of the byte at `offset`, which may be the end of the text.
  package func position(of offset: Int) -> Position {
    let offset = max(0, min(offset, text.count))
    let line = lineIndex(of: offset)
    var column = 1
    var place = line == 0 ? byteOrderMark : lineStarts[line]
    while place < offset {
      place += scalar(at: place).length
      column += 1
    }
    return Position(line: line + 1, column: column)
  }

  /// Returns the bytes of the line numbered `index` from 0, without its line end and byte order
  /// mark.
  package func lineRange(_ index: Int) -> Range<Int> {
    let start = index == 0 ? byteOrderMark : lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : text.count
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  /// Returns the Unicode scalar at `offset`, which must lie inside the text, and how many bytes it
  /// takes. Bytes that are no UTF-8 give nil and are taken one by one.
  package func scalar(at offset: Int) -> (value: Unicode.Scalar?, length: Int) {
    let first = text[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard length > 1, offset + length <= text.count else { return (nil, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in text[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // Longer forms than necessary are no UTF-8; surrogates and too large values make no scalar.
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }

  /// Returns the text of `range`, with U+FFFD for what is no UTF-8.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }
}

extension Span {
  /// The text of the span.
  package var text: String { file.string(start..<end) }
  /// Where the span starts.
  package var position: Position { file.position(of: start) }
}
