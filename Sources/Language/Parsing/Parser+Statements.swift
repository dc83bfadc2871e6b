// The bodies of callables.

extension Parser {
  /// block = "{" { stmt } "}"
  mutating func block(_ purpose: String) throws(ParseFailure) -> Block {
    try enter()
    defer { leave() }
    // Inside braces the words that end the outer expression are ordinary names.
    let outer = stopWord
    stopWord = nil
    defer { stopWord = outer }
    let lines = try lines(purpose) { (parser: inout Parser) throws(ParseFailure) in
      try parser.statement()
    }
    return Block(statements: lines.entries, span: lines.span)
  }

  /// stmt = ("param"|"state") name ":" type "=" expr | ("dim"|"const") binding {"," binding}
  ///      | target "=" expr | "next" name "=" expr
  ///      | "scan" name "over" expr "with" binding {"," binding} block
  ///      | "repeat" expr block | "when" "training" block ["else" block]
  ///
  /// Returns nil for a declaration that was reported because it cannot stand here.
  mutating func statement() throws(ParseFailure) -> Statement? {
    guard current.kind == .name, !isAssigned else { return .assignment(try assignment()) }
    let word = try statementKeyword()
    let start = current.span.start
    switch word {
    case "param": return .variable(try variable(.param))
    case "state": return .variable(try variable(.state))
    case "dim":
      advance()
      return .bindings(try bindings(.dim, from: start))
    case "const":
      advance()
      return .bindings(try bindings(.const, from: start))
    case "next":
      advance()
      return .next(try next(from: start))
    case "scan": return .scan(try scan())
    case "repeat": return .repeating(try repetition())
    case "when": return .when(try when())
    case .some(let declared):
      report(
        "'\(declared)' stands at the top level of a file, not inside braces", at: current.span)
      try enter()
      defer { leave() }
      let outer = results
      _ = try declaration()
      results = outer
      return nil
    case nil: return .assignment(try assignment())
    }
  }

  /// Whether the current word is a name because of what follows it, even if it is a soft keyword.
  private var isAssigned: Bool {
    switch peek().kind {
    case .symbol(.assign), .symbol(.leftBracket), .symbol(.colon), .symbol(.dot): true
    case .symbol(.leftParenthesis): !at(word: "repeat")
    default: false
    }
  }

  /// Returns the keyword that the current word is, or is a misspelling of, without reading it; nil
  /// for other words.
  private mutating func statementKeyword() throws(ParseFailure) -> String? {
    let word = current.text
    if SoftKeyword.statements.contains(word) { return word }
    if word == "return" { throw failAtReturn() }
    // Two words in a row are no beginning of an assignment.
    guard peek().kind == .name else { return nil }
    if SoftKeyword.declarationsOnly.contains(word) { return word }
    if word == "for" || word == "while" {
      throw fail(
        "there is no '\(word)'", found: false,
        notes: ["loops are index equations (y[i] = …), 'scan' over time, or 'repeat' over layers"])
    }
    if word == "let" || word == "var" {
      report(
        "there is no '\(word)'", at: current.span,
        help: "assign without a keyword: \(peek().text) = …")
      advance()
      return nil
    }
    if let meant = closest(to: word, in: SoftKeyword.statements) {
      report("'\(word)' is not a statement", at: current.span, help: "did you mean '\(meant)'?")
      return meant
    }
    return nil
  }

  /// Explains what to write in place of `return`.
  private mutating func failAtReturn() -> ParseFailure {
    let token = current
    var help: String?
    if peek().kind != .newline, let result = results.first, results.count == 1 {
      let before = (place, diagnostics.count)
      advance()
      if let value = try? expression(), isAtStatementEnd {
        help = "write '\(result) = \(value.quotation)'"
      }
      place = before.0
      diagnostics.removeSubrange(before.1...)
    }
    report(
      "there is no 'return'", at: token.span,
      notes: ["a callable assigns the results that its signature names"], help: help)
    return ParseFailure()
  }

  /// target "=" expr, where target = name ["[" index "]"] | "(" name {"," name} ")"
  private mutating func assignment() throws(ParseFailure) -> Assignment {
    let written = try expression()
    guard take(.assign) != nil else { throw failWithoutTarget(written) }
    let target = try self.target(written)
    let value = try expression()
    return Assignment(
      target: target, value: value, span: target.span.union(value.span))
  }

  /// Returns the target that was read as the expression `written`.
  private mutating func target(_ written: Expression) throws(ParseFailure) -> Target {
    switch written.kind {
    case .name(let text): return .name(Name(text, written.span))
    case .index(let base, let items):
      if let name = base.asName { return .indexed(name, items, written.span) }
    case .tuple(let elements):
      let names = elements.compactMap(\.asName)
      if names.count == elements.count { return .tuple(names, written.span) }
    default: break
    }
    report(
      "this cannot be assigned", at: written.span,
      notes: ["what is assigned is a name, a name with indices, or several names in parentheses"])
    throw ParseFailure()
  }

  /// Explains that the expression `written` is no statement.
  private mutating func failWithoutTarget(_ written: Expression) -> ParseFailure {
    guard isAtStatementEnd else { return failExpectingEnd() }
    // What has been read as a product for want of an operator is no value of the user's.
    if let last = diagnostics.last, last.span.start >= written.span.start { return ParseFailure() }
    if case .binary(.equal, let left, let right) = written.kind {
      report(
        "'==' compares; a statement assigns", at: written.span,
        help: "write '\(left.quotation) = \(right.quotation)'")
    } else if case .name = written.kind {
      return fail("expected '=' after '\(written.quotation)'")
    } else {
      report(
        "this value is not used", at: written.span,
        notes: ["a statement assigns a value to a name"])
    }
    return ParseFailure()
  }

  private mutating func failExpectingEnd() -> ParseFailure {
    do {
      try expectStatementEnd()
      return ParseFailure()
    } catch {
      return error
    }
  }

  /// ("param"|"state") name ":" type "=" expr
  private mutating func variable(_ kind: Variable.Kind) throws(ParseFailure) -> Variable {
    let start = advance().span.start
    let name = try name("a name after '\(kind.rawValue)'")
    try expect(
      .colon, "and the type of '\(name)'", help: "write '\(kind.rawValue) \(name): [sizes] = …'")
    let type = try type()
    try expect(.assign, "and the initial value of '\(name)'", help: "zeros() is one")
    let value = try expression()
    return Variable(kind: kind, name: name, type: type, value: value, span: span(from: start))
  }

  /// "next" name "=" expr
  private mutating func next(from start: Int) throws(ParseFailure) -> Binding {
    let name = try name("the name of a state after 'next'")
    if at(.leftBracket) {
      throw fail(
        "'next' gives a whole value, without indices", found: false,
        help: "assign an index equation to a name first, then 'next \(name)' to that name")
    }
    try expect(.assign, "after 'next \(name)'")
    let value = try expression()
    return Binding(name: name, value: value, span: span(from: start))
  }

  /// "scan" name "over" expr "with" binding {"," binding} block
  private mutating func scan() throws(ParseFailure) -> Scan {
    let start = advance().span.start
    let form = "a scan reads: scan t over n with h = start { … }"
    let variable = try name("a name for the step after 'scan'")
    guard at(word: "over") else {
      throw fail("expected 'over' after 'scan \(variable)'", notes: [form])
    }
    advance()
    stopWord = "with"
    defer { stopWord = nil }
    let count = try expression()
    stopWord = nil
    guard at(word: "with") else {
      throw fail("expected 'with' and the values that are carried", notes: [form])
    }
    advance()
    var carried = [try binding("the name of a carried value")]
    while take(.comma) != nil { carried.append(try binding("the name of a carried value")) }
    let body = try block("and the body of the scan")
    return Scan(
      variable: variable, count: count, carried: carried, body: body, span: span(from: start))
  }

  /// "repeat" expr block
  private mutating func repetition() throws(ParseFailure) -> Repeat {
    let start = advance().span.start
    let count = try expression()
    let body = try block("and what is repeated")
    return Repeat(count: count, body: body, span: span(from: start))
  }

  /// "when" "training" block ["else" block]
  private mutating func when() throws(ParseFailure) -> When {
    let start = advance().span.start
    guard at(word: "training") else {
      throw fail(
        "'when' knows one condition, 'training'", found: false,
        help: "values are chosen with 'if … then … else …'")
    }
    advance()
    let training = try block("after 'when training'")
    var otherwise: Block?
    if current.kind == .keyword(.else) {
      advance()
      otherwise = try block("after 'else'")
    }
    return When(training: training, otherwise: otherwise, span: span(from: start))
  }
}
