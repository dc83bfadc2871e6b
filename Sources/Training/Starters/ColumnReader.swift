// What the columns of a table are: numbers, categories, or nothing that a model can use at once.

import Language

/// Looks at the columns of a table, one by one.
struct ColumnReader {
  /// What a column is to a model.
  enum Kind: Equatable {
    case numbers
    /// Words; those that say that there is no value are among all.
    case categories(all: [String], missing: Set<String>)
    /// Nothing, for this reason.
    case skipped(String)
  }

  private let table: Table

  init(_ table: Table) { self.table = table }

  /// A table with more columns holds images or the like, whose numbers are neither categories nor left out.
  private static let widestTable = 32
  /// The most categories of an input.
  private static let mostCategories = 20
  /// The most categories of an input that are written as numbers.
  private static let mostNumberedCategories = 6
  /// The most classes.
  private static let mostClasses = 100

  /// Whether cells of `column` say that there is no value.
  func lacksValues(_ column: Int) -> Bool { table.missing[column] != nil }

  /// Whether the cells of `column` are numbers, or missing.
  private func isNumeric(_ column: Int) -> Bool { table.faults[column] == nil }

  /// The numbers of `column`, where there are any.
  private func numbers(_ column: Int) -> [Double] {
    table.columns(column..<column + 1).filter { !$0.isNaN }
  }

  // MARK: Inputs

  /// Returns what `column` is as an input.
  func kind(of column: Int) -> Kind {
    guard isNumeric(column) else { return kind(ofWords: column) }
    let values = numbers(column)
    guard let first = values.first else { return .skipped("has no values") }
    if countsRows(column, values) { return .skipped("counts the rows") }
    guard table.columnCount <= Self.widestTable else { return .numbers }
    if values.allSatisfy({ $0 == first }), !lacksValues(column) {
      return .skipped("the same in each row")
    }
    return numberedCategories(column, values) ?? .numbers
  }

  private func kind(ofWords column: Int) -> Kind {
    guard let (words, missing) = table.words(inColumn: column, atMost: Self.mostCategories),
      2 * words.count <= table.rowCount, words.allSatisfy(Self.canBeWritten)
    else { return .skipped("free text") }
    guard words.count > 1 else { return .skipped("the same in each row") }
    return .categories(all: words, missing: missing)
  }

  /// Whether `column`, by its name an index, has the numbers of its rows.
  private func countsRows(_ column: Int, _ values: [Double]) -> Bool {
    let name = table.columnNames[column].lowercased()
    guard ["", "id", "index", "unnamed: 0", "no", "row"].contains(name), let first = values.first,
      values.count == table.rowCount
    else { return false }
    return values.indices.allSatisfy { values[$0] == first + Double($0) }
  }

  /// Whole numbers from 0 or 1 on, few of them and each in at least a twentieth of the rows, are codes
  /// rather than amounts. Two of them are as good as numbers.
  private func numberedCategories(_ column: Int, _ values: [Double]) -> Kind? {
    var counts: [Double: Int] = [:]
    for value in values {
      counts[value, default: 0] += 1
      guard counts.count <= Self.mostNumberedCategories else { return nil }
    }
    let found = counts.keys.sorted()
    guard found.count > 2, found[0] == 0 || found[0] == 1,
      found.indices.allSatisfy({ found[$0] == found[0] + Double($0) }),
      counts.values.allSatisfy({ 20 * $0 >= table.rowCount }), table.rowCount >= 30
    else { return nil }
    let missing = table.words(inColumn: column, atMost: Self.mostCategories)?.missing ?? []
    let names = found.map { String(Int($0)) }
    return .categories(all: missing.sorted() + names, missing: missing)
  }

  /// Whether `word` can stand in a model file.
  private static func canBeWritten(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && $0.value != 0x7f && $0 != "\u{fffd}"
    }
  }

  // MARK: The column to predict

  /// Returns what `column` is as a label, called `label` in messages about the table at `path`. It was
  /// chosen, or is the last one. Throws where there is nothing to learn.
  func target(
    _ column: Int, called label: String, path: String, isChosen: Bool
  ) throws(FileFailure) -> TableOutline.Target {
    let constant = FileFailure(
      "'\(label)' is the same in each row of '\(path)', so there is nothing to learn",
      help: isChosen ? nil : "predict another column: --target NAME")
    guard isNumeric(column) else {
      let words = try self.words(column, called: label, path: path, isChosen: isChosen)
      guard words.count > 1 else { throw constant }
      return .words(words)
    }
    let values = numbers(column)
    guard !values.isEmpty else {
      throw FileFailure("'\(label)', the column to predict, has no values in '\(path)'")
    }
    let target = Self.target(values)
    if case .numbers(_, let deviation) = target, deviation == 0 { throw constant }
    return target
  }

  private func words(
    _ column: Int, called label: String, path: String, isChosen: Bool
  ) throws(FileFailure) -> [String] {
    let help = isChosen ? nil : "predict another column: --target NAME"
    let faults = table.faults[column]
    if let faults, 2 * faults.count < table.rowCount, let first = faults.shown.first,
      numbers(column).count > faults.count
    {
      throw FileFailure(
        "'\(label)', the column to predict, holds a cell in '\(path)' that is no number, in line "
          + "\(first.span.position.line)"
          + (faults.count > 1 ? ", and \(faults.count - 1) more" : ""),
        help: help)
    }
    guard let (all, missing) = table.words(inColumn: column, atMost: Self.mostClasses),
      2 * all.count <= table.rowCount
    else {
      throw FileFailure(
        "'\(label)', the column to predict, holds too many different words in '\(path)' to be classes",
        help: help)
    }
    guard all.allSatisfy(Self.canBeWritten) else {
      throw FileFailure(
        "'\(label)', the column to predict, holds words in '\(path)' that are not UTF-8 text",
        help: help)
    }
    return all.filter { !missing.contains($0) }
  }

  /// Whole numbers of which none is left out, two rows for each at least, are classes.
  private static func target(_ values: [Double]) -> TableOutline.Target {
    let mean = values.reduce(0) { $0 + Double($1) } / Double(values.count)
    let squares = values.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let numbers = TableOutline.Target.numbers(
      mean: mean, deviation: (squares / Double(values.count)).squareRoot())
    let found = Set(values)
    guard let first = found.min(), let last = found.max(), found.count > 1,
      found.count <= mostClasses, 2 * found.count <= values.count,
      found.allSatisfy({ $0 == $0.rounded() && $0.magnitude < 1e6 }),
      Int(last) - Int(first) + 1 == found.count
    else { return numbers }
    return .classes(first: Int(first), count: found.count)
  }

  // MARK: Rows

  /// Returns the number of rows that have a value in each of `columns`.
  func completeRows(of columns: [Int]) -> Int {
    var isComplete = [Bool](repeating: true, count: table.rowCount)
    for column in columns where lacksValues(column) {
      if isNumeric(column) {
        for row in isComplete.indices where table.values[row * table.columnCount + column].isNaN {
          isComplete[row] = false
        }
      } else if let text = table.text {
        var row = 0
        text.forEachCell(inColumn: column, ofRows: table.rowCount) { cell in
          if text.file.isMissing(cell) { isComplete[row] = false }
          row += 1
        }
      }
    }
    return isComplete.count(where: \.self)
  }
}
