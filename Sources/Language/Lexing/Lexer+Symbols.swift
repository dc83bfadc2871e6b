// Signs, and what to say about those that the language does not have.

/// A sign that readers of other languages write, and what it is taken for.
private struct Foreign {
  let sign: [UInt8]
  let meaning: Token.Kind
  let message: String
  let help: String?

  init(_ sign: String, _ meaning: Token.Kind, _ message: String, _ help: String? = nil) {
    self.sign = Array(sign.utf8)
    self.meaning = meaning
    self.message = message
    self.help = help
  }

  /// By their first byte, in the order in which they are tried.
  static let all: [[Foreign]] = {
    var table = Array(repeating: [Foreign](), count: 256)
    for foreign in list { table[Int(foreign.sign[0])].append(foreign) }
    return table
  }()

  private static let list: [Foreign] = [
    Foreign("**", .symbol(.caret), "'**' is not an operator", "a power is written with '^'"),
    Foreign("&&", .keyword(.and), "'&&' is not an operator", "write 'and'"),
    Foreign("||", .keyword(.or), "'||' is not an operator", "write 'or'"),
    Foreign("!", .keyword(.not), "'!' is not an operator", "write 'not'"),
    Foreign(";", .newline, "';' is not needed", "a new line ends a statement"),
    Foreign("×", .symbol(.star), "'×' is not an operator", "write '*'"),
    Foreign("·", .symbol(.star), "'·' is not an operator", "write '*'"),
    Foreign("÷", .symbol(.slash), "'÷' is not an operator", "write '/'"),
    Foreign("−", .symbol(.minus), "this minus sign is not the one of the keyboard", "write '-'"),
    Foreign("≤", .symbol(.lessOrEqual), "'≤' is not an operator", "write '<='"),
    Foreign("≥", .symbol(.greaterOrEqual), "'≥' is not an operator", "write '>='"),
    Foreign("≠", .symbol(.notEqual), "'≠' is not an operator", "write '!='"),
    Foreign("→", .symbol(.arrow), "'→' is not a sign of the language", "write '->'"),
    Foreign("²", .invalid, "'²' is not an operator", "write '^2'"),
    Foreign("³", .invalid, "'³' is not an operator", "write '^3'"),
    Foreign(
      "%", .invalid, "'%' is not an operator", "the rest of a division is a - b * floor(a / b)"),
  ]
}

extension Lexer {
  /// The signs by their first byte, longer ones before their beginnings.
  private static let symbols: [[(symbol: Symbol, bytes: [UInt8])]] = {
    var table = Array(repeating: [(symbol: Symbol, bytes: [UInt8])](), count: 256)
    for symbol in Symbol.allCases.sorted(by: { $0.rawValue.utf8.count > $1.rawValue.utf8.count }) {
      let bytes = Array(symbol.rawValue.utf8)
      table[Int(bytes[0])].append((symbol, bytes))
    }
    return table
  }()

  /// Reads a sign, or reports a run of characters that begin no token.
  mutating func readSymbol() {
    guard let byte = peek() else { return }
    if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
      let start = offset
      readComment(marker: 2)
      return report("a comment starts with '#'", from: start)
    }
    if readForeign(startingWith: byte) { return }
    for (symbol, bytes) in Self.symbols[Int(byte)] where stands(bytes) {
      let start = offset
      offset += bytes.count
      return append(.symbol(symbol), from: start)
    }
    readUnknown()
  }

  private func stands(_ bytes: [UInt8]) -> Bool {
    offset + bytes.count <= file.text.count
      && file.text[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  private mutating func readForeign(startingWith byte: UInt8) -> Bool {
    // `!=` is an operator, though `!` is none.
    if byte == UInt8(ascii: "!"), peek(1) == UInt8(ascii: "=") { return false }
    for foreign in Foreign.all[Int(byte)] where stands(foreign.sign) {
      let start = offset
      offset += foreign.sign.count
      report(foreign.message, from: start, help: foreign.help)
      append(foreign.meaning, from: start)
      return true
    }
    return false
  }

  /// Reads a run of characters that are no part of the language, and reports it once.
  private mutating func readUnknown() {
    let start = offset
    let (first, _) = file.scalar(at: offset)
    while let byte = peek(), byte > 0x20 || byte < 0x09 || (0x0E...0x1F).contains(byte) {
      if offset > start, byte < 0x80, isKnown(byte) { break }
      if offset > start, nameLength(at: offset, first: true) > 0 { break }
      offset += file.scalar(at: offset).length
    }
    // Vertical tab and form feed are blanks to others; here they are no part of the language.
    if offset == start { offset += 1 }
    append(.invalid, from: start)
    guard let first else { return report("this is not UTF-8 text", from: start) }
    let isShown = !first.properties.generalCategory.isInvisible
    report(
      isShown
        ? "'\(first)' is not a character of the language"
        : "U+\(hexadecimal(first.value)) is not a character of the language", from: start)
  }

  private func isKnown(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: !Self.symbols[Int(byte)].isEmpty
    }
  }
}

/// Returns `value` in at least four hexadecimal digits.
private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension Unicode.GeneralCategory {
  /// Whether a character of this category shows nothing, or moves what stands around it.
  var isInvisible: Bool {
    switch self {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
      .privateUse, .unassigned:
      true
    default: false
    }
  }
}
