// The training program: the columns of a table that its data block reads.

import Scheduling

/// Columns that are read: numbers, words, or where numbers are missing.
struct ColumnPart {
  /// The name of the column, if it is one and is found by that.
  let name: String?
  /// The first column; its place when the program was made.
  let first: Int
  let count: Int
  /// The words that the column may hold; nil if it holds numbers.
  var words: TrainingProgram.Part.Words?
  /// How many numbers are made of them that are not those in the table.
  var extraCount = 0
}

extension TrainingProgramPrinter {
  /// The columns of each part of a table; none of other sources.
  var columnParts: [ColumnPart] {
    guard case .table(_, let columns) = program.source else { return [] }
    return program.parts.compactMap { part in
      switch part.kind {
      case .columns(let name, let first, let count):
        ColumnPart(name: name, first: first, count: count)
      case .wholeTable: ColumnPart(name: nil, first: 0, count: columns)
      case .words(let name, let place, let words):
        ColumnPart(name: name, first: place, count: 1, words: words, extraCount: 1)
      case .gaps(let name, let first, let count):
        ColumnPart(name: name, first: first, count: count, extraCount: count)
      case .images, .labels: nil
      }
    }
  }

  /// How many numbers each row has that are not those in the table.
  var extraCount: Int { columnParts.reduce(0) { $0 + $1.extraCount } }

  /// The different lists of words, in the order of the parts.
  private var lists: [TrainingProgram.Part.Words] {
    var lists: [TrainingProgram.Part.Words] = []
    for case let words? in columnParts.map(\.words) where !lists.contains(words) {
      lists.append(words)
    }
    return lists
  }

  /// The table of the columns, with the words that they may hold.
  func columns(_ text: inout CText) {
    guard !columnParts.isEmpty else { return }
    guard program.readsMoreThanNumbers else {
      text.line("/* The columns that the data block reads: by name, or as a run. */")
      text.line("static struct { const char *name; int first, count; } columns[] = {")
      for part in columnParts { text.line("  {\(place(of: part))},") }
      text.line("};")
      text.line("")
      return
    }
    let lists = lists
    for (number, list) in lists.enumerated() {
      text.line("static const struct word words_\(number)[] = {")
      for (name, value) in zip(list.names, list.numbers) {
        text.line("  {\(C.string(name)), \(value.map { "\($0)" } ?? "NAN")},")
      }
      text.line("  {0, 0}")
      text.line("};")
      text.line("")
    }
    text.line(
      "/* The columns that the data block reads: by name, or as a run; the words that they may hold,"
    )
    text.line(
      "   and where the numbers of these, or of what is missing, stand among the extras (-1: nowhere). */"
    )
    text.line("static struct {")
    text.line("  const char *name;")
    text.line("  int first, count;")
    text.line("  const struct word *words;")
    text.line("  int extra;")
    text.line("} columns[] = {")
    var extra = 0
    for part in columnParts {
      let words = part.words.flatMap { lists.firstIndex(of: $0) }.map { "words_\($0)" } ?? "0"
      let own = part.extraCount > 0 ? "\(extra)" : "-1"
      text.line("  {\(place(of: part)), \(words), \(own)},")
      extra += part.extraCount
    }
    text.line("};")
    text.line("")
  }

  private func place(of part: ColumnPart) -> String {
    "\(part.name.map(C.string) ?? "0"), \(part.name == nil ? part.first : -1), \(part.count)"
  }
}
