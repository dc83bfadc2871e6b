// Where a blank stands between two words.

/// What the words before a place say about blanks at it.
struct Spacing {
  /// An open bracket.
  struct Bracket {
    let symbol: Symbol
    /// Whether its `=` give defaults to parameters, rather than values to arguments.
    let isParameterList: Bool
  }

  /// The word before, nil at the start of the text.
  private var previous: Token?
  /// Whether the word before takes the next one without a blank: a sign of an operand, a tight `=`.
  private var previousIsTight = false
  /// Whether a value has come to its end: what follows is between two values, or behind one.
  private var isBehindValue = false
  /// The open parentheses and brackets of the statement.
  private var brackets: [Bracket] = []
  /// The words of the statement so far.
  private var count = 0
  /// The first word of the statement.
  private var head = ""
  /// Whether the statement is a callable of which the signature is being read.
  private var isInSignature = false
  /// The open braces.
  private var braces = 0

  /// Forgets the statement, which has come to its end.
  mutating func endStatement() {
    count = 0
    isInSignature = false
    isBehindValue = false
  }

  /// Returns whether a blank stands before `token`, and takes note of it.
  mutating func isBlank(before token: Token, next: Token?) -> Bool {
    let isSpaced = self.isSpaced(token)
    take(token, next: next)
    return isSpaced
  }

  private func isSpaced(_ token: Token) -> Bool {
    guard let previous, !previousIsTight else { return false }
    guard case .symbol(let symbol) = token.kind else { return true }
    switch symbol {
    case .comma, .rightParenthesis, .rightBracket, .dot, .caret: return false
    case .leftParenthesis, .leftBracket: return !isBehindValue
    case .colon: return isInIndex
    case .assign: return !isArgumentSign
    case .rightBrace: return previous.kind != .symbol(.leftBrace)
    default: return true
    }
  }

  /// Whether the innermost bracket is one of indices, where `:` makes a range.
  private var isInIndex: Bool { brackets.last?.symbol == .leftBracket }

  /// Whether a `=` here gives a value to an argument.
  private var isArgumentSign: Bool { brackets.last.map { !$0.isParameterList } ?? false }

  private mutating func take(_ token: Token, next: Token?) {
    if count == 0 {
      head = token.text
      isInSignature = ["fn", "layer", "model", "optimizer"].contains(head) && next?.kind == .name
    }
    count += 1
    previous = token
    previousIsTight = false
    switch token.kind {
    case .name: isBehindValue = !isWord(token, next: next)
    case .number, .string: isBehindValue = true
    case .symbol(let symbol):
      take(symbol)
      isBehindValue = [.rightParenthesis, .rightBracket, .ellipsis].contains(symbol)
    default: isBehindValue = false
    }
  }

  private mutating func take(_ symbol: Symbol) {
    switch symbol {
    case .leftParenthesis, .leftBracket:
      brackets.append(
        Bracket(symbol: symbol, isParameterList: isInSignature && brackets.isEmpty))
      previousIsTight = true
    case .rightParenthesis, .rightBracket: _ = brackets.popLast()
    case .dot, .caret: previousIsTight = true
    // Behind no value, it is the sign of the next one.
    case .minus: previousIsTight = !isBehindValue
    case .assign:
      previousIsTight = isArgumentSign
      if brackets.isEmpty { isInSignature = false }
    case .leftBrace:
      braces += 1
      endStatement()
    case .rightBrace: braces -= 1
    default: break
    }
  }

  /// Whether the name `token` is a word of the statement, behind which a value starts.
  private func isWord(_ token: Token, next: Token?) -> Bool {
    guard brackets.isEmpty else { return false }
    switch token.text {
    case "check": return count == 1 && braces == 0
    case "repeat": return count == 1 && braces > 0 && !isNamed(by: next)
    case "over": return count == 3 && head == "scan"
    case "within": return head == "check" && isBehindValue
    default: return false
    }
  }

  /// Whether the head of a statement is a name because `token` follows it.
  private func isNamed(by token: Token?) -> Bool {
    switch token?.kind {
    case .symbol(.assign), .symbol(.colon), .symbol(.dot), .symbol(.leftBracket): true
    default: false
    }
  }
}
