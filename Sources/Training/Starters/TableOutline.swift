// What a table offers to a model: a column to predict, and columns to predict it from.

import Language

/// The columns of a table as a model takes them.
struct TableOutline {
  /// What the column to predict holds.
  enum Target: Equatable {
    /// Whole numbers from `first` on, each of `count` occurring.
    case classes(first: Int, count: Int)
    /// Any numbers, of this mean and standard deviation.
    case numbers(mean: Double, deviation: Double)
  }

  /// The name of the column to predict.
  let label: String
  /// Its position.
  let place: Int
  /// What it holds.
  let target: Target
  /// The runs of other columns that hold numbers throughout.
  let runs: [Range<Int>]
  /// The names of the columns that do not.
  let skipped: [String]
  /// The number of rows.
  let rowCount: Int

  /// The number of columns that the label is predicted from.
  var inputCount: Int { runs.reduce(0) { $0 + $1.count } }

  /// The most classes that are taken for classes.
  private static let mostClasses = 100

  /// Finds the outline of `table`, called `path`, whose column `label` is to be predicted, or else the last
  /// one. Throws a sentence where there is nothing to learn.
  init(_ table: Table, path: String, label wanted: String?) throws(FileFailure) {
    let names = table.columnNames
    let last = names.count - 1
    if let wanted, !names.contains(wanted) {
      throw FileFailure(
        "'\(path)' has no column '\(wanted)'",
        help: closest(to: wanted, in: names).map { "did you mean '\($0)'?" })
    }
    place = wanted.flatMap { names.firstIndex(of: $0) } ?? last
    label = names[place].isEmpty ? "column \(place)" : names[place]
    rowCount = table.rowCount
    guard rowCount > 1 else {
      throw FileFailure(
        "'\(path)' has \(counted(rowCount, "row")), and a model needs some to learn from")
    }
    guard Self.isNumeric(place, of: table) else {
      throw FileFailure(
        "'\(label)', the column to predict, holds cells in '\(path)' that are no numbers",
        help: wanted == nil
          ? "number its classes from 0, or name another column: --label NAME"
          : "number its classes from 0")
    }
    var runs: [Range<Int>] = []
    var skipped: [String] = []
    for column in names.indices where column != place {
      guard Self.isNumeric(column, of: table) else {
        skipped.append(names[column])
        continue
      }
      if let open = runs.last, open.upperBound == column {
        runs[runs.count - 1] = open.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    guard !runs.isEmpty else {
      throw FileFailure("'\(path)' has no column of numbers to predict '\(label)' from")
    }
    self.runs = runs
    self.skipped = skipped
    target = Self.target(table.columns(place..<place + 1))
    if case .numbers(_, let deviation) = target, deviation == 0 {
      throw FileFailure(
        "'\(label)' is the same in each row of '\(path)', so there is nothing to learn")
    }
  }

  private static func isNumeric(_ column: Int, of table: Table) -> Bool {
    table.faults[column] == nil
  }

  /// Whole numbers of which none is left out, two rows for each at least, are classes.
  private static func target(_ values: [Float]) -> Target {
    let mean = values.reduce(0) { $0 + Double($1) } / Double(values.count)
    let squares = values.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let numbers = Target.numbers(
      mean: mean, deviation: (squares / Double(values.count)).squareRoot())
    let found = Set(values)
    guard let first = found.min(), let last = found.max(), found.count > 1,
      found.count <= mostClasses, 2 * found.count <= values.count,
      found.allSatisfy({ $0 == $0.rounded() && $0.magnitude < 1e6 }),
      Int(last) - Int(first) + 1 == found.count
    else { return numbers }
    return .classes(first: Int(first), count: found.count)
  }
}
