// What a table offers to a model: a column to predict, and columns to predict it from.

import Elaboration
import Language

/// The columns of a table as a model takes them.
struct TableOutline {
  /// What the column to predict holds.
  enum Target: Equatable {
    /// Whole numbers from `first` on, each of `count` occurring.
    case classes(first: Int, count: Int)
    /// These words.
    case words([String])
    /// Any numbers, of this mean and standard deviation.
    case numbers(mean: Double, deviation: Double)
  }

  /// Columns that stand side by side in the input.
  enum Part: Equatable {
    /// A run of columns of numbers.
    case numbers(Range<Int>)
    /// A column of categories.
    case categories(CategoryColumn)

    /// How many numbers the model gets of it.
    var width: Int {
      switch self {
      case .numbers(let range): range.count
      case .categories(let column): column.names.count
      }
    }

    /// The columns that it is made of.
    var places: Range<Int> {
      switch self {
      case .numbers(let range): range
      case .categories(let column): column.place..<column.place + 1
      }
    }
  }

  /// The name of the column to predict.
  let label: String
  /// Its position.
  let place: Int
  /// What it holds.
  let target: Target
  /// The columns that it is predicted from, from left to right.
  let parts: [Part]
  /// The columns that are left out: how they are called, and why.
  let skipped: [(name: String, reason: String)]
  /// What is to stand for missing values.
  let missing: MissingValues
  /// The number of rows that are read.
  let rowCount: Int
  /// The names of all columns.
  let names: [String]

  /// How many numbers the model gets of a row.
  var inputCount: Int { parts.reduce(0) { $0 + $1.width } }

  /// The number of columns that the label is predicted from.
  var columnCount: Int { parts.reduce(0) { $0 + $1.places.count } }

  /// Finds the outline of `table`, called `path`, whose column `wanted` is to be predicted, or else the last
  /// one. Throws a sentence where there is nothing to learn.
  init(_ table: Table, path: String, label wanted: String?) throws(FileFailure) {
    names = table.columnNames
    place = try Self.place(of: wanted, in: table.columnNames, path)
    label = Self.title(place, table.columnNames)
    guard names.count > 1 else {
      throw FileFailure("'\(path)' has no column but '\(label)' to predict it from")
    }
    guard table.rowCount > 1 else {
      throw FileFailure(
        "'\(path)' has \(counted(table.rowCount, "row")), and a model needs some to learn from")
    }
    let reader = ColumnReader(table)
    target = try reader.target(place, called: label, path: path, isChosen: wanted != nil)
    (parts, skipped) = Self.inputs(reader, besides: place, table.columnNames)
    guard !parts.isEmpty else {
      throw FileFailure(
        "'\(path)' has no column of numbers or categories to predict '\(label)' from")
    }
    missing = Self.missing(reader, parts, label: place)
    guard missing == .dropped else {
      rowCount = table.rowCount
      return
    }
    rowCount = reader.completeRows(of: parts.flatMap(\.places) + [place])
    guard rowCount > 1 else {
      throw FileFailure(
        "'\(path)' has \(rowCount == 0 ? "no row" : "1 row") without a missing value, and a model needs some "
          + "to learn from", help: "leave out the columns that lack most values")
    }
  }

  /// Returns the position of the column `wanted`, or of the last one.
  private static func place(
    of wanted: String?, in names: [String], _ path: String
  ) throws(FileFailure) -> Int {
    guard let wanted else { return names.count - 1 }
    if let place = names.firstIndex(of: wanted) { return place }
    throw FileFailure(
      "'\(path)' has no column '\(wanted)'",
      help: closest(to: wanted, in: names).map { "did you mean '\($0)'?" })
  }

  /// Returns how the column at `place` is called.
  private static func title(_ place: Int, _ names: [String]) -> String {
    names[place].isEmpty ? "column \(place + 1)" : names[place]
  }

  /// Returns the columns that the one at `label` is predicted from, and those that are left out.
  private static func inputs(
    _ reader: ColumnReader, besides label: Int, _ names: [String]
  ) -> ([Part], [(name: String, reason: String)]) {
    var parts: [Part] = []
    var skipped: [(name: String, reason: String)] = []
    for column in names.indices where column != label {
      switch reader.kind(of: column) {
      case .skipped(let reason): skipped.append((title(column, names), reason))
      case .numbers:
        if case .numbers(let open)? = parts.last, open.upperBound == column {
          parts[parts.count - 1] = .numbers(open.lowerBound..<column + 1)
        } else {
          parts.append(.numbers(column..<column + 1))
        }
      case .categories(let all, let missing):
        // Where a value is missing, that is a category, too; but rows are left out with their label.
        let words = reader.lacksValues(label) ? all.filter { !missing.contains($0) } : all
        if words.count > 1 {
          parts.append(.categories(CategoryColumn(place: column, names: words)))
        } else {
          skipped.append((title(column, names), "the same in each row"))
        }
      }
    }
    return (parts, skipped)
  }

  /// Returns what is to stand for the missing values of these columns. For a label, nothing can.
  private static func missing(
    _ reader: ColumnReader, _ parts: [Part], label: Int
  ) -> MissingValues {
    if reader.lacksValues(label) { return .dropped }
    let lacksNumbers = parts.contains { part in
      if case .numbers(let range) = part {
        range.contains(where: reader.lacksValues)
      } else {
        false
      }
    }
    return lacksNumbers ? .mean : .error
  }
}
