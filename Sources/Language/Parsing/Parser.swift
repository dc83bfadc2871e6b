// A recursive-descent parser: one function for each rule of the grammar, which stands above it.

/// Thrown when a statement or declaration cannot be read further; it has been reported already.
struct ParseFailure: Error {}

/// Reads a tree from tokens. See `Parser+Declarations`, `+Statements`, `+Types`, `+Expressions`.
package struct Parser {
  /// How deep parentheses, signs and blocks may be nested, so that no input overflows the stack.
  package static let maximumNesting = 256
  /// How tall an expression may be, counted in nodes: nested ones and long chains alike.
  package static let maximumHeight = 512

  let source: SourceFile
  let tokens: [Token]
  /// The place of the current token; the last token, `end`, is never passed.
  var place = 0
  var diagnostics: [Diagnostic] = []
  var nesting = 0
  /// The soft keyword that ends the current expression: `with` or `within`.
  var stopWord: String?
  /// Whether the current expression is one of a list, so that a comma may be what is missing.
  var isInList = false
  /// The results of the callable that is being read.
  var results: [Name] = []

  init(_ source: SourceFile, _ tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  // MARK: Looking

  /// The token to read next.
  var current: Token { tokens[place] }

  /// Returns the token `ahead` places further on, or `end`.
  func peek(_ ahead: Int = 1) -> Token { tokens[min(place + ahead, tokens.count - 1)] }

  /// The place behind the last token that was read.
  var endOfLast: Int { place > 0 ? tokens[place - 1].span.end : current.span.start }

  /// Whether the current token is `symbol`.
  func at(_ symbol: Symbol) -> Bool { current.kind == .symbol(symbol) }

  /// Whether the current token is the name `word`.
  func at(word: String) -> Bool { current.kind == .name && current.text == word }

  /// Whether a statement may end here.
  var isAtStatementEnd: Bool {
    switch current.kind {
    case .newline, .end, .symbol(.rightBrace): true
    default: false
    }
  }

  /// Returns the place from `start` up to what was read last.
  func span(from start: Int) -> Span { Span(source, start, max(start, endOfLast)) }

  // MARK: Reading

  /// Reads the current token.
  @discardableResult mutating func advance() -> Token {
    let token = current
    if place < tokens.count - 1 { place += 1 }
    return token
  }

  /// Reads `symbol` if it stands here.
  mutating func take(_ symbol: Symbol) -> Token? { at(symbol) ? advance() : nil }

  /// Reads `symbol`, or fails with a sentence that says `purpose` (such as "after the name").
  @discardableResult
  mutating func expect(_ symbol: Symbol, _ purpose: String, help: String? = nil)
    throws(ParseFailure) -> Token
  {
    if let token = take(symbol) { return token }
    throw fail("expected '\(symbol.rawValue)' \(purpose)", help: help)
  }

  /// Whether a block starts here, be it on the next line.
  var isAtBlock: Bool {
    at(.leftBrace) || current.kind == .newline && peek().kind == .symbol(.leftBrace)
  }

  /// Reads a name, or fails with a sentence that says what is to be named.
  mutating func name(_ purpose: String) throws(ParseFailure) -> Name {
    guard current.kind == .name else {
      if case .keyword(let word) = current.kind {
        throw fail("'\(word.rawValue)' is a reserved word and cannot be a name", found: false)
      }
      throw fail("expected \(purpose)")
    }
    let token = advance()
    return Name(token.text, token.span)
  }

  mutating func skipNewlines() {
    while current.kind == .newline { advance() }
  }

  // MARK: Failing

  /// Reports `message` about the current token, completed by what was found there instead, and
  /// returns the failure to throw. Where the lexer has reported the token, nothing is added.
  mutating func fail(
    _ message: String, found: Bool = true, related: [Label] = [], notes: [String] = [],
    help: String? = nil
  ) -> ParseFailure {
    guard current.kind != .invalid else { return ParseFailure() }
    let text = found ? "\(message), found \(describe(current))" : message
    diagnostics.append(
      Diagnostic(text, at: placeOfCurrent, related: related, notes: notes, help: help))
    return ParseFailure()
  }

  /// Reports an error that does not keep the parser from going on.
  mutating func report(
    _ message: String, at span: Span, related: [Label] = [], notes: [String] = [],
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(message, at: span, related: related, notes: notes, help: help))
  }

  /// Where to point at the current token: the end of a line is right behind its last word.
  var placeOfCurrent: Span {
    switch current.kind {
    case .newline, .end: Span(source, endOfLast, endOfLast)
    default: current.span
    }
  }

  /// Returns how messages call `token`.
  func describe(_ token: Token) -> String {
    switch token.kind {
    case .newline: "the end of the line"
    case .end: "the end of the file"
    case .string: "a string"
    default: "'\(token.text)'"
    }
  }

  /// Counts one more level of nesting; the caller counts down with `leave`.
  mutating func enter() throws(ParseFailure) {
    guard nesting < Self.maximumNesting else {
      throw fail(
        "nested too deeply", found: false,
        notes: ["expressions and blocks nest at most \(Self.maximumNesting) levels"])
    }
    nesting += 1
  }

  mutating func leave() { nesting -= 1 }

  // MARK: Recovering

  /// Skips to the end of the statement: to a newline or closing brace that belongs to the block.
  mutating func skipStatement() {
    var depth = 0
    while current.kind != .end {
      switch current.kind {
      case .newline where depth == 0: return
      case .symbol(.leftBrace): depth += 1
      case .symbol(.rightBrace):
        if depth == 0 { return }
        depth -= 1
      case .name where depth > 0 && isAtDeclaration: return
      default: break
      }
      advance()
    }
  }

  /// Whether a declaration starts here, at the left margin: it cannot be part of a block.
  var isAtDeclaration: Bool {
    guard current.kind == .name, peek().kind == .name, startsLine,
      SoftKeyword.declarationsOnly.contains(current.text)
    else { return false }
    return source.position(of: current.span.start).column == 1
  }

  /// Whether the current token is the first of a statement.
  private var startsLine: Bool { place == 0 || tokens[place - 1].kind == .newline }
}
