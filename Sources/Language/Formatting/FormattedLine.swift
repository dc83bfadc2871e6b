// A line on its way to being printed.

/// A word with the blanks before it.
struct FormattedWord {
  /// How many blanks stand before it; none before the first word of a line.
  var blanks: Int
  /// Its bytes, as the author wrote them.
  let text: [UInt8]
  /// How many columns it takes.
  let width: Int
}

/// A line of a formatted text: words, a comment, or both.
struct FormattedLine {
  /// What is put in columns together.
  enum Kind {
    case field, setting, variable, derivative, dimension, constant, next, assignment

    /// Whether a run of such lines has its `=` in one column, whatever the author did.
    var isAlwaysAligned: Bool {
      switch self {
      case .field, .setting, .variable, .derivative: true
      case .dimension, .constant, .next, .assignment: false
      }
    }
  }

  /// A word that may be moved to the right, and the column, counted from the first word of the line,
  /// at which the author had it.
  struct Stop {
    let word: Int
    let writtenColumn: Int
  }

  /// The blanks at its start.
  let indentation: Int
  /// Whether the author left a line empty before it.
  let followsEmptyLine: Bool
  /// The kind of the statement that starts with the line; nil for other lines and other statements.
  let kind: Kind?
  /// Whether the line goes on with a statement, or is a comment of its own: it ends no run.
  let isInRun: Bool
  /// Where the declared type starts.
  let type: Stop?
  /// The `=` of the statement.
  let assign: Stop?
  var words: [FormattedWord]
  /// The comment with its `#`.
  let comment: [UInt8]?

  /// How many columns the words take, indentation included.
  var width: Int { indentation + width(before: words.count) }

  /// Returns how many columns the words before the one numbered `end` take.
  func width(before end: Int) -> Int {
    words[..<end].reduce(0) { $0 + $1.blanks + $1.width }
  }
}
