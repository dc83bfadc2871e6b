// The one style of model files: indentation, blanks and columns. Words, comments and line breaks are
// the author's.

/// Returns `file` in the style of the language, as UTF-8. Requires a text without errors of form.
///
/// The style:
/// - four blanks for each brace, for each bracket that stays open and for the lines that a statement
///   goes on to;
/// - blanks around operators and behind commas, none around `^` and the `=` of arguments;
/// - `=` in one column in runs of data fields, settings, parameters and derivatives, and wherever the
///   author had it in one column (likewise types); comments behind statements in one column;
/// - at most one empty line, and none at the ends of a block;
/// - line ends as the first line has them, and one at the end of the text.
///
/// Formatting twice is formatting once. Comments keep every byte but blanks at their ends.
package func format(_ file: SourceFile) -> [UInt8] {
  var lexer = Lexer(file)
  lexer.run()
  var reader = LineReader(file, lexer.tokens, lexer.comments)
  var lines = reader.lines()
  alignTypes(&lines)
  alignAssignments(&lines)
  return print(lines, file)
}

/// Whether `a` and `b` differ in nothing but blanks: they have the same words, the same ends of
/// statements and the same comments.
package func haveSameWords(_ a: SourceFile, _ b: SourceFile) -> Bool {
  let (first, second) = (tokenize(a), tokenize(b))
  return first.comments.map(\.text) == second.comments.map(\.text)
    && first.tokens.map(\.kind) == second.tokens.map(\.kind)
    && zip(first.tokens, second.tokens).allSatisfy { $0.kind == .newline || $0.text == $1.text }
}

/// Returns the text of `lines`, with comments behind words in columns of their own.
private func print(_ lines: [FormattedLine], _ file: SourceFile) -> [UInt8] {
  let lineEnd = Array((file.hasCarriageReturns ? "\r\n" : "\n").utf8)
  let columns = commentColumns(of: lines)
  var text: [UInt8] = []
  for (line, column) in zip(lines, columns) {
    if line.followsEmptyLine { text += lineEnd }
    text += repeatElement(UInt8(ascii: " "), count: line.indentation)
    for word in line.words {
      text += repeatElement(UInt8(ascii: " "), count: word.blanks)
      text += word.text
    }
    if let comment = line.comment {
      let blanks = line.words.isEmpty ? 0 : column - line.width
      text += repeatElement(UInt8(ascii: " "), count: blanks) + comment
    }
    text += lineEnd
  }
  return text
}

extension SourceFile {
  /// Whether the first line ends as lines of Windows do.
  fileprivate var hasCarriageReturns: Bool {
    lineStarts.count > 1 && lineStarts[1] >= 2 && text[lineStarts[1] - 2] == UInt8(ascii: "\r")
  }
}
