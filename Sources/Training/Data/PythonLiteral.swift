// Literals of Python, as far as the header of an NPY file has them.

/// A literal.
indirect enum PythonLiteral: Equatable {
  case string(String)
  case int(Int)
  case bool(Bool)
  case none
  case tuple([PythonLiteral])
  case list([PythonLiteral])
  case dictionary([Entry])

  /// An entry of a dictionary.
  struct Entry: Equatable {
    let key: String
    let value: PythonLiteral
  }

  /// Parses `text`, which holds one literal between white space; nil if it does not.
  init?(parsing text: [UInt8]) {
    var parser = Parser(text: text)
    guard let value = parser.value(depth: 0), parser.isAtEnd else { return nil }
    self = value
  }
}

/// A recursive descent over the bytes of a literal.
private struct Parser {
  let text: [UInt8]
  var here = 0

  /// No header is nested deeper.
  private static let mostLevels = 16

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return here == text.count
    }
  }

  private mutating func skipBlanks() {
    while here < text.count, [0x20, 0x09, 0x0a, 0x0d].contains(text[here]) { here += 1 }
  }

  /// Skips blanks and then `byte`; returns false if another one is there.
  private mutating func skip(_ byte: Character) -> Bool {
    skipBlanks()
    guard here < text.count, text[here] == byte.asciiValue else { return false }
    here += 1
    return true
  }

  /// value = string | number | word | "(" values ")" | "[" values "]" | "{" entries "}"
  mutating func value(depth: Int) -> PythonLiteral? {
    guard depth < Self.mostLevels else { return nil }
    if skip("(") { return items(until: ")", depth: depth).map { .tuple($0) } }
    if skip("[") { return items(until: "]", depth: depth).map { .list($0) } }
    if skip("{") { return entries(depth: depth).map { .dictionary($0) } }
    if let string = string() { return .string(string) }
    let start = here
    while here < text.count, isWordByte(text[here]) { here += 1 }
    let word = String(decoding: text[start..<here], as: UTF8.self)
    switch word {
    case "True": return .bool(true)
    case "False": return .bool(false)
    case "None": return PythonLiteral.none
    // Python 2 wrote sizes as 3L.
    default: return Int(word.hasSuffix("L") ? word.dropLast() : word[...]).map { .int($0) }
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    return isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
  }

  /// string = "'" characters "'" | '"' characters '"', without escapes
  private mutating func string() -> String? {
    skipBlanks()
    guard here < text.count, text[here] == UInt8(ascii: "'") || text[here] == UInt8(ascii: "\"")
    else { return nil }
    let rest = text[(here + 1)...]
    guard let end = rest.firstIndex(of: text[here]) else { return nil }
    defer { here = end + 1 }
    return String(decoding: text[(here + 1)..<end], as: UTF8.self)
  }

  /// values = [ value { "," value } [","] ]
  private mutating func items(until end: Character, depth: Int) -> [PythonLiteral]? {
    var items: [PythonLiteral] = []
    while !skip(end) {
      guard items.isEmpty || skip(",") else { return nil }
      if !items.isEmpty, skip(end) { return items }
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    }
    return items
  }

  /// entries = [ string ":" value { "," string ":" value } [","] ]
  private mutating func entries(depth: Int) -> [PythonLiteral.Entry]? {
    var entries: [PythonLiteral.Entry] = []
    while !skip("}") {
      guard entries.isEmpty || skip(",") else { return nil }
      if !entries.isEmpty, skip("}") { return entries }
      guard let key = string(), skip(":"), let value = value(depth: depth + 1) else { return nil }
      entries.append(PythonLiteral.Entry(key: key, value: value))
    }
    return entries
  }
}
