// JSON (RFC 8259): a strict reader for headers of files, and how strings and numbers are written.

import Language

/// A JSON value.
package enum JSON: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is written, so that whole numbers of any size stay exact.
  case number(String)
  /// A text, its escapes resolved.
  case string(String)
  /// The elements in their order.
  case array([JSON])
  /// The members in their order; names differ.
  case object([(name: String, value: JSON)])
}

extension JSON {
  /// Returns `text` as a JSON string, with its quotes.
  package static func quoted(_ text: String) -> String { jsonQuoted(text) }

  /// Returns the shortest number that reads back as `value`; `null` if it is not finite, for
  /// which JSON has no number.
  package static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }
}

/// Why a text is not JSON.
struct JSONFailure: Error {
  /// What was expected, in a few words.
  let message: String
  /// The offset of the byte that was found instead.
  let offset: Int
}

/// Reads a JSON text from its first byte to its last.
struct JSONReader {
  private let text: [UInt8]
  private var here = 0
  // Deeper texts would overflow the stack; no file that is read here is deeper than four.
  private var depth = 0

  /// Returns the value that `text` holds, with nothing but white space around it.
  static func read(_ text: [UInt8]) throws(JSONFailure) -> JSON {
    var reader = JSONReader(text: text)
    let value = try reader.value()
    guard reader.here == text.count else { throw reader.expected("the end of the text") }
    return value
  }

  private init(text: [UInt8]) { self.text = text }

  private var next: UInt8? { here < text.count ? text[here] : nil }

  private func expected(_ what: String) -> JSONFailure {
    JSONFailure(message: "expected \(what)", offset: here)
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { here += 1 }
  }

  /// Skips `byte` and the white space behind it, if it is there.
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    here += 1
    skipSpace()
    return true
  }

  /// value = object | array | string | number | "true" | "false" | "null"
  private mutating func value() throws(JSONFailure) -> JSON {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    guard depth <= 64 else { throw expected("at most 64 levels") }
    let value: JSON
    switch next {
    case UInt8(ascii: "{"): value = .object(try members())
    case UInt8(ascii: "["): value = .array(try elements())
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    default: value = .number(try number())
    }
    skipSpace()
    return value
  }

  /// object = "{" [ string ":" value { "," string ":" value } ] "}"
  private mutating func members() throws(JSONFailure) -> [(name: String, value: JSON)] {
    _ = skip("{")
    var members: [(name: String, value: JSON)] = []
    var names: Set<String> = []
    if skip("}") { return members }
    repeat {
      let start = here
      guard next == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let name = try string()
      guard names.insert(name).inserted else {
        throw JSONFailure(message: "the name '\(name)' occurs twice", offset: start)
      }
      skipSpace()
      guard skip(":") else { throw expected("':'") }
      members.append((name, try value()))
    } while skip(",")
    guard skip("}") else { throw expected("',' or '}'") }
    return members
  }

  /// array = "[" [ value { "," value } ] "]"
  private mutating func elements() throws(JSONFailure) -> [JSON] {
    _ = skip("[")
    var elements: [JSON] = []
    if skip("]") { return elements }
    repeat { elements.append(try value()) } while skip(",")
    guard skip("]") else { throw expected("',' or ']'") }
    return elements
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFailure) -> JSON {
    guard text[here...].starts(with: word.utf8) else { throw expected("a value") }
    here += word.utf8.count
    return value
  }

  /// number = ["-"] ( "0" | digits ) [ "." digits ] [ ("e"|"E") ["+"|"-"] digits ]
  private mutating func number() throws(JSONFailure) -> String {
    let start = here
    if next == UInt8(ascii: "-") { here += 1 }
    let whole = here
    guard skipDigits() else { throw expected("a value") }
    if text[whole] == UInt8(ascii: "0"), here > whole + 1 {
      throw JSONFailure(message: "a number starts with 0", offset: whole)
    }
    if next == UInt8(ascii: ".") {
      here += 1
      guard skipDigits() else { throw expected("a digit") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      here += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { here += 1 }
      guard skipDigits() else { throw expected("a digit") }
    }
    return String(decoding: text[start..<here], as: UTF8.self)
  }

  private mutating func skipDigits() -> Bool {
    let start = here
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { here += 1 }
    return here > start
  }

  private mutating func string() throws(JSONFailure) -> String {
    let start = here
    here += 1
    var content: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw expected("'\"' before the end of the line") }
      here += 1
      if byte == UInt8(ascii: "\\") {
        content += String(try escape()).utf8
      } else {
        content.append(byte)
      }
    }
    guard next != nil else { throw expected("'\"'") }
    here += 1
    guard let string = String(validating: content, as: UTF8.self) else {
      throw JSONFailure(message: "a string is not UTF-8", offset: start)
    }
    return string
  }

  /// Returns the character that the rest of an escape, from behind its `\`, stands for.
  private mutating func escape() throws(JSONFailure) -> Unicode.Scalar {
    guard let byte = next else { throw expected("an escape") }
    here += 1
    switch Unicode.Scalar(byte) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{c}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": break
    default:
      here -= 1
      throw expected("an escape")
    }
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Characters beyond U+FFFF are written as two surrogates (RFC 8259, 7).
    guard 0xd800..<0xdc00 ~= unit, text[here...].starts(with: "\\u".utf8) else {
      throw expected("the second half of a surrogate pair")
    }
    here += 2
    let low = try hexadecimal()
    guard 0xdc00..<0xe000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
    else { throw expected("the second half of a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected("four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      here += 1
    }
    return value
  }
}
