// Lists between brackets, and lines between braces.

extension Parser {
  /// Reads `item {"," item}` and the closing bracket; the opening one has been read.
  mutating func list<Item>(
    closedBy closing: Symbol, opening: Token,
    of item: (inout Parser) throws(ParseFailure) -> Item
  ) throws(ParseFailure) -> [Item] {
    // Inside brackets the words that end the outer expression are ordinary names.
    let outer = (stopWord, isInList)
    (stopWord, isInList) = (nil, true)
    defer { (stopWord, isInList) = outer }

    var items: [Item] = []
    if take(closing) != nil { return items }
    while true {
      if isAtStatementEnd { throw failUnclosed(closing, opening) }
      items.append(try item(&self))
      if take(closing) != nil { return items }
      guard take(.comma) != nil else { throw failUnclosed(closing, opening) }
      if at(closing) {
        throw fail("nothing follows the comma", found: false, help: "remove the comma")
      }
    }
  }

  /// Reports that `closing` is missing here.
  mutating func failUnclosed(_ closing: Symbol, _ opening: Token) -> ParseFailure {
    let opened = [Label(opening.span, "opened here")]
    switch current.kind {
    case .newline, .end, .symbol(.leftBrace), .symbol(.rightBrace):
      return fail("'\(opening.text)' is never closed", found: false, related: opened)
    case .symbol(.rightParenthesis), .symbol(.rightBracket):
      return fail("expected '\(closing.rawValue)'", related: opened)
    default:
      return fail("expected ',' or '\(closing.rawValue)'", related: opened)
    }
  }

  /// Reads `"{" { entry } "}"` with one entry a line, and goes on behind an entry with an error.
  mutating func lines<Entry>(
    _ purpose: String, _ entry: (inout Parser) throws(ParseFailure) -> Entry?
  ) throws(ParseFailure) -> (entries: [Entry], span: Span) {
    if !at(.leftBrace), isAtBlock {
      advance()
      report(
        "'{' belongs on the line before", at: current.span,
        notes: ["a new line ends a statement, and what opens a block is part of one"])
    }
    let opening = try expect(.leftBrace, purpose)
    var entries: [Entry] = []
    while true {
      skipNewlines()
      if take(.rightBrace) != nil { break }
      if current.kind == .end || isAtDeclaration {
        let before = current.kind == .end ? [] : [Label(current.span, "before this declaration")]
        report("'{' is never closed", at: opening.span, related: before)
        break
      }
      do {
        if let entry = try entry(&self) { entries.append(entry) }
        try expectStatementEnd()
      } catch {
        skipStatement()
      }
    }
    return (entries, span(from: opening.span.start))
  }

  /// Fails unless a statement may end here.
  mutating func expectStatementEnd() throws(ParseFailure) {
    if isAtStatementEnd { return }
    if at(.assign) {
      throw fail("a statement has one '='", found: false, help: "to compare, write '=='")
    }
    if current.kind == .name, peek().kind == .symbol(.assign) {
      throw fail("expected a new line before '\(current.text)'", found: false)
    }
    throw fail("expected the end of the statement")
  }
}
