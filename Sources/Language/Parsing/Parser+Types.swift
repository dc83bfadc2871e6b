// Types and shapes.

extension Parser {
  /// type = "[" dims "]" [elem] | elem
  mutating func type() throws(ParseFailure) -> TypeSyntax {
    let start = current.span.start
    guard at(.leftBracket) else {
      let element = try self.element()
      return TypeSyntax(dimensions: nil, element: element, span: span(from: start))
    }
    let dimensions = try self.dimensions("")
    let element =
      isAtElement ? try self.element() : ElementSyntax(kind: .real, span: nil)
    return TypeSyntax(dimensions: dimensions, element: element, span: span(from: start))
  }

  /// Whether an element is written behind the brackets: a word, unless it begins something new.
  private var isAtElement: Bool {
    guard current.kind == .name else { return false }
    switch peek().kind {
    case .symbol(.colon): return false
    case .symbol(.assign), .symbol(.comma), .newline, .end, .symbol(.leftParenthesis),
      .symbol(.rightParenthesis), .symbol(.leftBrace), .symbol(.rightBrace):
      return true
    default: return ElementSyntax.words.contains(current.text)
    }
  }

  /// "[" dims "]" where dims = [ dim {"," dim} ] and dim = "..." | expr
  mutating func dimensions(_ purpose: String) throws(ParseFailure) -> [DimensionSyntax] {
    let opening = try expect(.leftBracket, purpose)
    return try list(closedBy: .rightBracket, opening: opening) {
      (parser: inout Parser) throws(ParseFailure) in
      if let token = parser.take(.ellipsis) { return .leading(token.span) }
      if parser.at(.colon) {
        throw parser.fail(
          "a dimension of a type is a size", help: "leading dimensions of any size are '...'")
      }
      return .size(try parser.expression())
    }
  }

  /// elem = "real" | "int" | "bool" | "dim" | "simplex" | "index" "(" expr ")"
  private mutating func element() throws(ParseFailure) -> ElementSyntax {
    guard current.kind == .name else { throw fail("expected a type") }
    let word = current.text
    let token = current
    let kind: ElementSyntax.Kind
    switch word {
    case "real": kind = .real
    case "int": kind = .int
    case "bool": kind = .bool
    case "dim": kind = .dim
    case "simplex": kind = .simplex
    case "index":
      advance()
      let opening = try expect(
        .leftParenthesis, "and the number of values after 'index'", help: "write 'index(n)'")
      let sizes = try list(closedBy: .rightParenthesis, opening: opening) {
        (parser: inout Parser) throws(ParseFailure) in try parser.expression()
      }
      let whole = span(from: token.span.start)
      guard sizes.count == 1, let size = sizes.first else {
        report("'index' has one size", at: whole, help: "write 'index(n)'")
        throw ParseFailure()
      }
      return ElementSyntax(kind: .index(size), span: whole)
    default:
      let meant = closest(to: word, in: ElementSyntax.words)
      let words = "a type is [sizes], real, int, bool, dim, index(n) or [sizes] simplex"
      report(
        "'\(word)' is not a type", at: token.span, notes: meant == nil ? [words] : [],
        help: meant.map { "did you mean '\($0)'?" })
      kind = .real
    }
    advance()
    return ElementSyntax(kind: kind, span: token.span)
  }
}
