// As much of Swift as it takes to read the messages of calls.

/// A place in a Swift source without comments.
struct SwiftText {
  private let text: [UInt8]
  private(set) var place = 0

  init(_ text: [UInt8]) { self.text = text }

  private var current: UInt8 { place < text.count ? text[place] : 0 }

  private static let opening = Set("([{".utf8)
  private static let closing = Set(")]}".utf8)

  /// Whether `sign` stands here.
  func at(_ sign: Character) -> Bool { current == sign.asciiValue }

  /// Reads a word, if one starts here.
  mutating func word() -> String? {
    let start = place
    while place < text.count, isLetter(text[place]) { place += 1 }
    return place > start ? String(decoding: text[start..<place], as: UTF8.self) : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80 || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Reads a literal or a single sign.
  mutating func skip() {
    if at("\"") { _ = literal() } else { place += 1 }
  }

  /// Reads a string, and returns it with `\0` for each value in it.
  mutating func literal() -> String {
    if text[place...].starts(with: "\"\"\"".utf8) {
      // No message takes several lines.
      place += 3
      while place < text.count, !text[place...].starts(with: "\"\"\"".utf8) { place += 1 }
      place += 3
      return ""
    }
    var result: [UInt8] = []
    place += 1
    while place < text.count, !at("\"") {
      if at("\\") {
        place += 1
        if at("(") {
          _ = arguments()
          result.append(0)
          continue
        }
      }
      result.append(current)
      place += 1
    }
    place += 1
    return String(decoding: result, as: UTF8.self)
  }

  /// Reads from an opening bracket to its partner, and returns what stands between its commas.
  mutating func arguments() -> [[UInt8]] {
    place += 1
    var arguments: [[UInt8]] = []
    var start = place
    var depth = 0
    while place < text.count {
      if at("\"") {
        _ = literal()
        continue
      }
      if Self.opening.contains(current) { depth += 1 }
      if Self.closing.contains(current) {
        if depth == 0 { break }
        depth -= 1
      }
      if at(","), depth == 0 {
        arguments.append(Array(text[start..<place]))
        start = place + 1
      }
      place += 1
    }
    arguments.append(Array(text[start..<min(place, text.count)]))
    place += 1
    return arguments
  }

  /// Returns the literals in the body of the function whose name was read last.
  func literalsOfBody() -> [String] {
    var body = self
    while body.place < text.count, !body.at("{") { body.skip() }
    return body.literalsOfClosure()
  }

  /// Returns the literals of the block that starts here, behind blanks.
  func literalsOfClosure() -> [String] {
    var body = self
    while body.at(" ") || body.at("\n") { body.place += 1 }
    guard body.at("{") else { return [] }
    var end = body
    _ = end.arguments()
    var literals: [String] = []
    while body.place < end.place {
      if body.at("\"") { literals.append(body.literal()) } else { body.place += 1 }
    }
    return literals
  }

  /// Returns the messages that the expression `text` can be: sums of literals and values, choices.
  static func messages(_ text: [UInt8]) -> [String] {
    if let (then, otherwise) = choice(text) { return messages(then) + messages(otherwise) }
    var results = [""]
    for term in parts(of: text, at: UInt8(ascii: "+")) {
      var source = SwiftText(term)
      while source.at(" ") || source.at("\n") { source.place += 1 }
      var texts = ["\0"]
      if source.at("\"") {
        texts = [source.literal()]
      } else if source.at("(") {
        texts = messages(source.arguments()[0])
      }
      results = results.flatMap { head in texts.map { head + $0 } }
    }
    return results
  }

  /// Returns both sides of `condition ? a : b`.
  private static func choice(_ text: [UInt8]) -> ([UInt8], [UInt8])? {
    let question = parts(of: text, at: UInt8(ascii: "?"), apart: true)
    guard question.count > 1 else { return nil }
    let behind = Array(text[(question[0].count + 1)...])
    let sides = parts(of: behind, at: UInt8(ascii: ":"), apart: true)
    return sides.count > 1 ? (sides[0], Array(behind[(sides[0].count + 1)...])) : nil
  }

  /// Returns what stands between the signs `sign` of `text` that are in no bracket and no literal, and
  /// if `apart` only between those with blanks around them.
  private static func parts(
    of text: [UInt8], at sign: UInt8, apart: Bool = false
  ) -> [[UInt8]] {
    var source = SwiftText(text)
    var parts: [[UInt8]] = []
    var start = 0
    while source.place < text.count {
      if Self.opening.contains(source.current) {
        _ = source.arguments()
        continue
      }
      let isApart =
        source.place > 0 && text[source.place - 1] <= 0x20
        && source.place + 1 < text.count && text[source.place + 1] <= 0x20
      if source.current == sign, isApart || !apart {
        parts.append(Array(text[start..<source.place]))
        start = source.place + 1
      }
      source.skip()
    }
    parts.append(Array(text[min(start, text.count)...]))
    return parts
  }
}
