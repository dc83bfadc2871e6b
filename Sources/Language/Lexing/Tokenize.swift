// The lexer's front door.

/// The words of a text, its comments, and what was wrong with them.
package struct TokenizedFile: Sendable {
  /// The tokens; the last one, and only that, is `end`.
  package let tokens: [Token]
  /// The comments, in textual order.
  package let comments: [Comment]
  /// The errors, in textual order.
  package let diagnostics: [Diagnostic]
}

/// Returns the words of `file`. Newline tokens stand only where a statement ends.
package func tokenize(_ file: SourceFile) -> TokenizedFile {
  var lexer = Lexer(file)
  lexer.run()
  return TokenizedFile(
    tokens: Token.layOut(lexer.tokens), comments: lexer.comments, diagnostics: lexer.diagnostics)
}

extension TokenizedFile {
  /// The tokens as text, one a line: `line:column kind text`.
  package var listing: String {
    var lines: [String] = []
    for token in tokens {
      let parts: [String] =
        switch token.kind {
        case .name: ["name", token.text]
        case .number: ["number", token.text]
        case .string: ["string", token.text]
        case .keyword: ["keyword", token.text]
        case .symbol: ["symbol", token.text]
        case .newline: ["newline"]
        case .invalid: ["invalid", printable(token.text)]
        case .end: ["end"]
        }
      lines.append("\(token.span.position) " + parts.joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
