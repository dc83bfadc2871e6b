// From words to lines: which statement each line belongs to, and how far it is indented.

/// Reads the lines of a text. Words and comments stay on the lines that the author put them on.
struct LineReader {
  private static let indentation = 4

  /// A brace or bracket that is open.
  private struct Opening {
    /// The level of the line that it stands on; of a brace, that of its statement.
    let level: Int
    let isBrace: Bool
    /// What the lines between two braces are, as far as their heads do not say.
    let content: FormattedLine.Kind?
  }

  private let file: SourceFile
  /// The words, without the ends of lines.
  private let tokens: [Token]
  /// The offsets of the words that start a statement, or close a block.
  private let starts: Set<Int>
  private let comments: [Comment]

  private var openings: [Opening] = []
  private var spacing = Spacing()
  /// The level of the current statement.
  private var statementLevel = 0
  /// The level of the current line.
  private var level = 0
  /// The first word of the current statement.
  private var head = ""
  private var place = 0
  private var commentPlace = 0

  /// Creates a reader of all `tokens` and `comments` of `file`, as the lexer gives them.
  init(_ file: SourceFile, _ tokens: [Token], _ comments: [Comment]) {
    self.file = file
    self.comments = comments
    self.tokens = tokens.filter { $0.kind != .newline && $0.kind != .end }
    var starts: Set<Int> = []
    var isStart = true
    for token in Token.layOut(tokens) {
      if isStart { starts.insert(token.span.start) }
      isStart = token.kind == .newline
    }
    self.starts = starts
  }

  /// Returns the lines that are not empty.
  mutating func lines() -> [FormattedLine] {
    var lines: [FormattedLine] = []
    var previous = -1
    while let number = nextLine() {
      let opensBlock = lines.last?.words.last?.text == [UInt8(ascii: "{")]
      let closesBlock = place < tokens.count && isOn(number, tokens[place].span) && at(.rightBrace)
      let isApart = number > previous + 1 && !opensBlock && !closesBlock && !lines.isEmpty
      lines.append(line(number, isApart: isApart))
      previous = number
    }
    return lines
  }

  /// The number of the line of the next word or comment.
  private func nextLine() -> Int? {
    var offsets: [Int] = []
    if place < tokens.count { offsets.append(tokens[place].span.start) }
    if commentPlace < comments.count { offsets.append(comments[commentPlace].span.start) }
    return offsets.min().map(file.lineIndex)
  }

  private func isOn(_ line: Int, _ span: Span) -> Bool { file.lineIndex(of: span.start) == line }

  private func at(_ symbol: Symbol) -> Bool {
    place < tokens.count && tokens[place].kind == .symbol(symbol)
  }

  // MARK: A line

  private mutating func line(_ number: Int, isApart: Bool) -> FormattedLine {
    let first = place
    let isStatement = place < tokens.count && starts.contains(tokens[place].span.start)
    let hasWords = place < tokens.count && isOn(number, tokens[place].span)
    level = hasWords ? levelOfWords(isStatement) : levelOfComment(isStatement)
    let indentation = level * Self.indentation
    if hasWords, isStatement, !at(.rightBrace) { beginStatement() }
    let kind = hasWords && isStatement ? self.kind : nil

    let words = self.words(of: number)
    let stops = self.stops(in: kind == nil ? first..<first : first..<place)
    var comment: [UInt8]?
    if commentPlace < comments.count, isOn(number, comments[commentPlace].span) {
      comment = trimmed(comments[commentPlace].span)
      commentPlace += 1
    }
    return FormattedLine(
      indentation: indentation, followsEmptyLine: isApart, kind: kind,
      isInRun: !hasWords || !isStatement, type: stops.type, assign: stops.assign,
      words: words, comment: comment)
  }

  /// Reads the words on the line `number`.
  private mutating func words(of number: Int) -> [FormattedWord] {
    var words: [FormattedWord] = []
    while place < tokens.count, isOn(number, tokens[place].span) {
      words.append(word(tokens[place], isFirst: words.isEmpty))
    }
    return words
  }

  /// Reads a word of the current line.
  private mutating func word(_ token: Token, isFirst: Bool) -> FormattedWord {
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    let isBlank = spacing.isBlank(before: token, next: next)
    if case .symbol(let symbol) = token.kind { take(symbol) }
    place += 1
    return FormattedWord(
      blanks: isBlank && !isFirst ? 1 : 0,
      text: Array(file.text[token.span.start..<token.span.end]), width: token.text.count)
  }

  /// Takes note of a bracket that opens or closes.
  private mutating func take(_ symbol: Symbol) {
    switch symbol {
    case .leftParenthesis, .leftBracket:
      openings.append(Opening(level: level, isBrace: false, content: nil))
    case .rightParenthesis, .rightBracket: _ = openings.popLast()
    case .leftBrace:
      let content: FormattedLine.Kind? =
        head == "data" ? .field : head == "train" ? .setting : nil
      openings.append(Opening(level: statementLevel, isBrace: true, content: content))
      head = ""
    case .rightBrace: statementLevel = openings.popLast()?.level ?? 0
    default: break
    }
  }

  private mutating func beginStatement() {
    spacing.endStatement()
    statementLevel = level
    head = tokens[place].text
  }

  // MARK: Levels

  /// The level of a line of words.
  private func levelOfWords(_ isStatement: Bool) -> Int {
    // Brackets that close at the start of the line go back to where they were opened.
    var closing = 0
    while place + closing < tokens.count, tokens[place + closing].isClosing,
      isOn(file.lineIndex(of: tokens[place].span.start), tokens[place + closing].span)
    {
      closing += 1
    }
    if closing > 0, closing <= openings.count { return openings[openings.count - closing].level }
    return levelOfComment(isStatement)
  }

  /// The level of a line that closes nothing, such as a comment before the current word, which
  /// starts a statement or not.
  private func levelOfComment(_ isStatement: Bool) -> Int {
    if let opening = openings.last, !opening.isBrace { return opening.level + 1 }
    // `else` below a brace.
    if place > 0, tokens[place - 1].kind == .symbol(.rightBrace), !isStatement {
      return statementLevel
    }
    let isAtEnd = place == tokens.count
    return isStatement || isAtEnd || at(.rightBrace)
      ? openings.last.map { $0.level + 1 } ?? 0 : statementLevel + 1
  }

  // MARK: Columns

  /// What the statement is that starts with the current word.
  private var kind: FormattedLine.Kind? {
    guard tokens[place].kind == .name else {
      // `(a, b) = …`
      return at(.leftParenthesis) ? .assignment : nil
    }
    if let content = openings.last?.content {
      return content == .field && tokens[place].text == "source" ? nil : content
    }
    guard place + 1 < tokens.count, tokens[place + 1].kind == .name else {
      return openings.isEmpty || isRepeat ? nil : .assignment
    }
    switch tokens[place].text {
    case "param", "state": return .variable
    case "derive": return .derivative
    case "dim": return .dimension
    case "const": return .constant
    case "next": return .next
    default: return nil
    }
  }

  /// Whether a `repeat` starts here, with a count that is no name.
  private var isRepeat: Bool {
    guard tokens[place].text == "repeat", place + 1 < tokens.count else { return false }
    if case .number = tokens[place + 1].kind { return true }
    return tokens[place + 1].kind == .symbol(.leftParenthesis)
  }

  /// Returns the type and the `=` of the statement that starts with the words `range` of a line.
  private func stops(
    in range: Range<Int>
  ) -> (type: FormattedLine.Stop?, assign: FormattedLine.Stop?) {
    let stop = { (place: Int) in
      FormattedLine.Stop(
        word: place - range.lowerBound,
        writtenColumn: self.column(of: place) - self.column(of: range.lowerBound))
    }
    var type: FormattedLine.Stop?
    var depth = 0
    for place in range {
      switch tokens[place].kind {
      case .symbol(.leftParenthesis), .symbol(.leftBracket): depth += 1
      case .symbol(.rightParenthesis), .symbol(.rightBracket): depth -= 1
      case .symbol(.colon) where depth == 0 && place + 1 < range.upperBound:
        type = stop(place + 1)
      case .symbol(.assign) where depth == 0: return (type, stop(place))
      default: break
      }
    }
    return (type, nil)
  }

  /// The column at which the author put the word `place`; tabs reach to every fourth one.
  private func column(of place: Int) -> Int {
    let start = tokens[place].span.start
    let line = file.lineRange(file.lineIndex(of: start)).lowerBound
    return file.string(line..<start).reduce(0) { column, character in
      character == "\t" ? column + Self.indentation - column % Self.indentation : column + 1
    }
  }

  /// The bytes of the comment at `span` without blanks at its end.
  private func trimmed(_ span: Span) -> [UInt8] {
    var bytes = Array(file.text[span.start..<span.end])
    while let last = bytes.last, [0x20, 0x09, 0x0D].contains(last) { bytes.removeLast() }
    return bytes
  }
}

extension Token {
  /// Whether the token closes a bracket or brace.
  fileprivate var isClosing: Bool {
    switch kind {
    case .symbol(.rightParenthesis), .symbol(.rightBracket), .symbol(.rightBrace): true
    default: false
    }
  }
}
