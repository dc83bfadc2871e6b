// Numbers and strings.

extension Lexer {
  /// Reads `1`, `0.5` or `1e-3`. A point must have digits on both sides.
  mutating func readNumber() {
    let start = offset
    skipDigits()
    var isWhole = true
    if peek() == UInt8(ascii: "."), isDigit(peek(1)) {
      isWhole = false
      offset += 1
      skipDigits()
    }
    let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
    if let letter = peek(), letter | 0x20 == UInt8(ascii: "e"), isDigit(peek(1 + sign)) {
      isWhole = false
      offset += 1 + sign
      skipDigits()
    }
    let text = file.string(start..<offset)
    append(.number(literal(text, isWhole: isWhole, from: start)), from: start)

    // `16.` has no place in the grammar, but `16...` and `x[16].y` are somebody else's business.
    if isWhole, peek() == UInt8(ascii: "."), peek(1) != UInt8(ascii: "."),
      nameLength(at: offset + 1, first: true) == 0
    {
      offset += 1
      report("a digit must follow the point", from: start, help: "write '\(text).0' or '\(text)'")
    }
  }

  /// Returns the value of `text`, having reported it where no number can hold it.
  private mutating func literal(_ text: String, isWhole: Bool, from start: Int) -> NumberLiteral {
    if isWhole, Int(text) == nil {
      report("this whole number is too large", from: start, help: "the largest is \(Int.max)")
      return NumberLiteral(text: text, value: 0, whole: 0)
    }
    let value = Double(text) ?? .infinity
    if !value.isFinite {
      report("this number is too large", from: start, help: "write 'inf' for infinity")
      return NumberLiteral(text: text, value: 0, whole: nil)
    }
    let mantissa = text.prefix { $0 != "e" && $0 != "E" }
    if value == 0, mantissa.contains(where: { $0 != "0" && $0 != "." }) {
      report("this number is too small to be told from 0", from: start)
    }
    return NumberLiteral(text: text, value: value, whole: isWhole ? Int(text) : nil)
  }

  private mutating func skipDigits() {
    while isDigit(peek()) { offset += 1 }
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// Reads a string up to the closing quote, or to the end of the line where there is none.
  mutating func readString(quote: UInt8) {
    let start = offset
    var value: [UInt8] = []
    offset += 1
    while true {
      guard let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") else {
        report(
          quote == UInt8(ascii: "'")
            ? "strings stand in double quotes" : "this string has no closing quote",
          from: start)
        return append(.invalid, from: start)
      }
      if byte == quote { break }
      if byte == UInt8(ascii: "\\") {
        readEscape(into: &value)
      } else {
        value.append(byte)
        offset += 1
      }
    }
    offset += 1
    if quote == UInt8(ascii: "'") {
      let inside = file.string(start + 1..<offset - 1)
      report("strings stand in double quotes", from: start, help: "write \"\(inside)\"")
    }
    append(.string(String(decoding: value, as: UTF8.self)), from: start)
  }

  /// Reads `\n`, `\t`, `\\`, `\"` or `\'`.
  private mutating func readEscape(into value: inout [UInt8]) {
    let start = offset
    let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "n"): UInt8(ascii: "\n"), UInt8(ascii: "t"): UInt8(ascii: "\t"),
      UInt8(ascii: "\\"): UInt8(ascii: "\\"), UInt8(ascii: "\""): UInt8(ascii: "\""),
      UInt8(ascii: "'"): UInt8(ascii: "'"),
    ]
    offset += 1
    if let byte = peek(), let meaning = escapes[byte] {
      offset += 1
      value.append(meaning)
    } else if let byte = peek(), byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
      offset += file.scalar(at: offset).length
      report(
        "'\(file.string(start..<offset))' is no escape that a string knows", from: start,
        help: "the escapes are \\n \\t \\\\ \\\" and \\'")
    }
  }
}
