// The root of the syntax tree: what one `.grad` file says, in the order in which it says it.

/// The syntax tree of one file.
package struct File: Sendable {
  /// The text that the tree was read from.
  package let source: SourceFile
  /// The declarations that could be read, in textual order.
  package let declarations: [Declaration]
  /// All comments, in textual order.
  package let comments: [Comment]

  /// Creates the tree of `source`.
  package init(source: SourceFile, declarations: [Declaration], comments: [Comment]) {
    self.source = source
    self.declarations = declarations
    self.comments = comments
  }

  /// Returns the text of the comment lines directly above `declaration`, one line per comment
  /// without its `#`, or nil where there are none.
  package func documentation(of declaration: Declaration) -> String? {
    var line = source.position(of: declaration.span.start).line
    var lines: [String] = []
    for comment in comments.reversed() where comment.span.start < declaration.span.start {
      guard comment.ownsLine, source.position(of: comment.span.start).line == line - 1 else {
        break
      }
      line -= 1
      lines.append(comment.text)
    }
    return lines.isEmpty ? nil : lines.reversed().joined(separator: "\n")
  }
}

/// A comment: from `#` to the end of its line.
package struct Comment: Sendable {
  /// The text after the `#`, without blanks around it.
  package let text: String
  /// Where it stands, the `#` included.
  package let span: Span
  /// Whether nothing but blanks stands before it on its line.
  package let ownsLine: Bool
}
