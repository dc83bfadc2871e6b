// From bytes to words. Whatever the bytes are, the lexer comes to the end of them.

/// Reads the words of a text; see `tokenize`.
struct Lexer {
  let file: SourceFile
  /// The offset of the next byte.
  var offset: Int
  var tokens: [Token] = []
  var comments: [Comment] = []
  var diagnostics: [Diagnostic] = []
  /// Whether a token stands on the current line already.
  var lineHasToken = false

  init(_ file: SourceFile) { self.init(file, at: file.byteOrderMark) }

  /// Creates a lexer that reads from `start`, where a line begins.
  init(_ file: SourceFile, at start: Int) {
    self.file = file
    offset = start
  }

  /// Reads the text to its end, or to the line that begins at `end`. Every line with a token is followed by a
  /// newline token, and the last token is `end`.
  mutating func run(to end: Int = .max) {
    while offset < end, let byte = peek() {
      let start = offset
      switch byte {
      case UInt8(ascii: "\n"):
        offset += 1
        endLine(start)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "#"): readComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(quote: byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
      default:
        if nameLength(at: offset, first: true) > 0 { readName() } else { readSymbol() }
      }
    }
    endLine(offset)
    append(.end, from: offset)
  }

  /// Returns the byte that is `ahead` bytes further on, or nil behind the end.
  func peek(_ ahead: Int = 0) -> UInt8? {
    offset + ahead < file.text.count ? file.text[offset + ahead] : nil
  }

  /// Appends the token that ends at the current offset.
  mutating func append(_ kind: Token.Kind, from start: Int) {
    if kind == .newline, tokens.last?.kind == .newline { return }
    tokens.append(Token(kind: kind, span: Span(file, start, offset)))
    lineHasToken = true
  }

  /// Reports an error that ends at the current offset.
  mutating func report(_ message: String, from start: Int, help: String? = nil) {
    diagnostics.append(Diagnostic(message, at: Span(file, start, offset), help: help))
  }

  private mutating func endLine(_ start: Int) {
    if lineHasToken { append(.newline, from: start) }
    lineHasToken = false
  }

  /// Reads a comment that starts with `marker` bytes of `#` or of what was taken for it.
  mutating func readComment(marker: Int = 1) {
    let start = offset
    while let byte = peek(), byte != UInt8(ascii: "\n") { offset += 1 }
    let text = file.string(start + marker..<offset)
    comments.append(
      Comment(
        text: String(text.trimmingBlanks), span: Span(file, start, offset), ownsLine: !lineHasToken)
    )
  }

  // MARK: Names

  /// Returns how many bytes the character at `place` takes if it can be part of a name, or else 0.
  func nameLength(at place: Int, first: Bool) -> Int {
    guard place < file.text.count else { return 0 }
    let byte = file.text[place]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return first ? 0 : 1
    case ..<0x80: return 0
    default:
      let (scalar, length) = file.scalar(at: place)
      guard let properties = scalar?.properties else { return 0 }
      return (first ? properties.isXIDStart : properties.isXIDContinue) ? length : 0
    }
  }

  private mutating func readName() {
    let start = offset
    var length = nameLength(at: offset, first: true)
    while length > 0 {
      offset += length
      length = nameLength(at: offset, first: false)
    }
    // Most names are longer than any keyword.
    if offset - start <= 4, let keyword = Keyword(rawValue: file.string(start..<offset)) {
      append(.keyword(keyword), from: start)
    } else {
      append(.name, from: start)
    }
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmingBlanks: Substring {
    let isBlank = { (character: Character) in character == " " || character.isWhitespace }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return self[first...last]
  }
}
