// Operands, and what is attached to them.

extension Parser {
  /// postfix = primary { "(" args ")" | "[" index "]" | "." name }
  mutating func postfix() throws(ParseFailure) -> Expression {
    var base = try primary()
    while true {
      if case .number = base.kind, base.span.end == endOfLast, tokens[place - 1].isNumber {
        // `2(x + 1)` is a product without its sign; an operand like `(2)` may be anything.
        return base
      }
      if let opening = take(.leftParenthesis) {
        let arguments = try list(closedBy: .rightParenthesis, opening: opening) {
          (parser: inout Parser) throws(ParseFailure) in try parser.argument()
        }
        base = try node(
          .call(callee: base, arguments: arguments), span(from: base.span.start))
      } else if let opening = take(.leftBracket) {
        let items = try list(closedBy: .rightBracket, opening: opening) {
          (parser: inout Parser) throws(ParseFailure) in try parser.indexItem()
        }
        guard !items.isEmpty else {
          report("expected an index between the brackets", at: span(from: opening.span.start))
          throw ParseFailure()
        }
        base = try node(.index(base: base, items: items), span(from: base.span.start))
      } else if take(.dot) != nil {
        let name = try name("a name after '.'")
        base = try node(.member(base: base, name: name), span(from: base.span.start))
      } else {
        return base
      }
    }
  }

  /// arg = [name "="] expr
  private mutating func argument() throws(ParseFailure) -> Argument {
    var label: Name?
    if current.kind == .name, peek().kind == .symbol(.assign) {
      let token = advance()
      label = Name(token.text, token.span)
      advance()
    }
    let start = label?.span.start ?? current.span.start
    let value = try expression()
    return Argument(label: label, value: value, span: span(from: start))
  }

  /// item = "..." | ":" | expr [":" expr]
  private mutating func indexItem() throws(ParseFailure) -> IndexItem {
    if let token = take(.ellipsis) { return .leading(token.span) }
    if let token = take(.colon) {
      guard at(.comma) || at(.rightBracket) else {
        throw fail(
          "a range has two ends", found: false, help: "write '0 : …', or ':' for all of it")
      }
      return .all(token.span)
    }
    let from = try expression()
    guard take(.colon) != nil else { return .at(from) }
    guard !at(.comma), !at(.rightBracket) else {
      throw fail(
        "a range has two ends", found: false,
        help: "write '\(from.quotation) : n', where n is the size of the dimension")
    }
    let to = try expression()
    return .range(from, to, from.span.union(to.span))
  }

  /// primary = number | string | name | "(" expr {"," expr} ")" | "[" [expr {"," expr}] "]"
  private mutating func primary() throws(ParseFailure) -> Expression {
    let token = current
    switch token.kind {
    case .number(let literal):
      advance()
      return Expression(.number(literal), token.span)
    case .string(let text):
      advance()
      return Expression(.string(text), token.span)
    case .name:
      advance()
      return Expression(.name(token.text), token.span)
    case .symbol(.leftParenthesis):
      advance()
      let elements = try elements(closedBy: .rightParenthesis, opening: token)
      let span = span(from: token.span.start)
      guard let first = elements.first else {
        report("expected a value between the parentheses", at: span)
        throw ParseFailure()
      }
      return elements.count == 1 ? first.spanning(span) : try node(.tuple(elements), span)
    case .symbol(.leftBracket):
      advance()
      let elements = try elements(closedBy: .rightBracket, opening: token)
      return try node(.array(elements), span(from: token.span.start))
    default:
      throw failAtOperand()
    }
  }

  /// [expr {"," expr}], and the closing bracket
  private mutating func elements(
    closedBy closing: Symbol, opening: Token
  ) throws(ParseFailure) -> [Expression] {
    try list(closedBy: closing, opening: opening) {
      (parser: inout Parser) throws(ParseFailure) in try parser.comparing(try parser.expression())
    }
  }

  /// Explains why no operand starts here.
  private mutating func failAtOperand() -> ParseFailure {
    let previous = place > 0 ? tokens[place - 1] : current
    let name = place > 1 && tokens[place - 2].kind == .name ? tokens[place - 2].text : "x"
    switch current.kind {
    case .keyword(.if):
      return fail(
        "'if' inside an expression stands in parentheses", found: false,
        help: "write '(if … then … else …)'")
    case .symbol(.dot):
      if case .number = peek().kind, peek().span.start == current.span.end {
        return fail(
          "a digit must stand before the point", found: false, help: "write '0.\(peek().text)'")
      }
    case .symbol(.assign) where previous.span.end == current.span.start && previous.isArithmetic:
      return fail(
        "there is no '\(previous.text)='", found: false,
        help: "write the assignment out: \(name) = \(name) \(previous.text) …")
    case .symbol(.plus):
      return fail("'+' stands between two values", found: false, help: "remove the '+'")
    case .newline, .end, .symbol(.rightBrace), .symbol(.leftBrace):
      if case .symbol(let symbol) = previous.kind, symbol.isInfix || symbol == .assign {
        report(
          "expected a value after '\(symbol.rawValue)'", at: Span(source, endOfLast, endOfLast))
        return ParseFailure()
      }
    default: break
    }
    return fail("expected a value")
  }
}

extension Token {
  /// Whether the token is a number.
  fileprivate var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// Whether the token is the sign of an arithmetic operation.
  fileprivate var isArithmetic: Bool {
    switch kind {
    case .symbol(.plus), .symbol(.minus), .symbol(.star), .symbol(.slash), .symbol(.at),
      .symbol(.caret):
      true
    default: false
    }
  }
}
