// Which line ends end a statement (rule 1 of the language).

extension Token {
  /// Returns `tokens` without the newlines that end no statement: those inside matched brackets,
  /// those around an operator that carries the line on, and all but one between two tokens.
  ///
  /// A bracket that is never closed does not count: otherwise one forgotten parenthesis would glue
  /// the rest of the file into one line, and every error behind it would be lost.
  static func layOut(_ tokens: [Token]) -> [Token] {
    let matched = matchedBrackets(tokens)
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var depth = 0
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .newline:
        guard depth == 0, let last = result.last, last.kind != .newline else { continue }
        // The lexer gives at most one newline in a row.
        if last.carriesOn, !startsStatement(tokens, place + 1) { continue }
        if place + 1 < tokens.count, tokens[place + 1].continuesLine { continue }
      case .symbol(.leftParenthesis), .symbol(.leftBracket):
        if matched[place] { depth += 1 }
      case .symbol(.rightParenthesis), .symbol(.rightBracket):
        if matched[place] { depth -= 1 }
      default: break
      }
      result.append(token)
    }
    return result
  }

  /// Returns for each token whether it is a bracket with a partner. Braces and the heads of
  /// statements cannot stand inside brackets, so no pair reaches across them.
  private static func matchedBrackets(_ tokens: [Token]) -> [Bool] {
    var matched = Array(repeating: false, count: tokens.count)
    var open: [(place: Int, symbol: Symbol)] = []
    var counts: [Symbol: Int] = [:]
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .symbol(.leftBrace), .symbol(.rightBrace):
        open.removeAll()
        counts.removeAll()
      case .name where startsStatement(tokens, place):
        open.removeAll()
        counts.removeAll()
      case .symbol(let symbol) where symbol == .leftParenthesis || symbol == .leftBracket:
        open.append((place, symbol))
        counts[symbol, default: 0] += 1
      case .symbol(let symbol) where symbol == .rightParenthesis || symbol == .rightBracket:
        let partner = symbol == .rightParenthesis ? Symbol.leftParenthesis : .leftBracket
        // Without a partner further down, the others keep theirs.
        guard counts[partner, default: 0] > 0 else { continue }
        while let (opening, kind) = open.popLast() {
          counts[kind, default: 0] -= 1
          if kind == partner {
            matched[opening] = true
            matched[place] = true
            break
          }
        }
      default: break
      }
    }
    return matched
  }

  /// Whether the token at `place` is a soft keyword at the head of a line, with a name behind it: two
  /// names in a row are possible nowhere else.
  private static func startsStatement(_ tokens: [Token], _ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count, tokens[place - 1].kind == .newline,
      tokens[place].kind == .name, tokens[place + 1].kind == .name
    else { return false }
    return SoftKeyword.all.contains(tokens[place].text)
  }

  /// Whether a line that ends with this token goes on.
  private var carriesOn: Bool {
    switch kind {
    case .keyword: true
    case .symbol(let symbol):
      symbol.isInfix || symbol == .comma || symbol == .assign || symbol == .dot || symbol == .colon
    default: false
    }
  }

  /// Whether a line that starts with this token continues the one before.
  private var continuesLine: Bool {
    switch kind {
    case .keyword(let word):
      word == .as || word == .then || word == .else || word == .and || word == .or
    case .symbol(let symbol): symbol.isInfix && symbol != .minus
    default: false
    }
  }
}
