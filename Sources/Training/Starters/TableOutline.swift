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
  private(set) var parts: [Part] = []
  /// The columns that are left out: how they are called, and why.
  private(set) var skipped: [(name: String, reason: String)] = []
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
    let names = table.columnNames
    self.names = names
    if let wanted, !names.contains(wanted) {
      throw FileFailure(
        "'\(path)' has no column '\(wanted)'",
        help: closest(to: wanted, in: names).map { "did you mean '\($0)'?" })
    }
    let place = wanted.flatMap { names.firstIndex(of: $0) } ?? names.count - 1
    self.place = place
    label = names[place].isEmpty ? "column \(place + 1)" : names[place]
    guard names.count > 1 else {
      throw FileFailure("'\(path)' has no column but '\(label)' to predict it from")
    }
    guard table.rowCount > 1 else {
      throw FileFailure(
        "'\(path)' has \(counted(table.rowCount, "row")), and a model needs some to learn from")
    }
    let reader = ColumnReader(table)
    target = try reader.target(place, called: label, path: path, isChosen: wanted != nil)

    var kinds: [(Int, ColumnReader.Kind)] = []
    for column in names.indices where column != place {
      kinds.append((column, reader.kind(of: column)))
    }
    for (column, kind) in kinds {
      switch kind {
      case .skipped(let reason):
        skipped.append((names[column].isEmpty ? "column \(column + 1)" : names[column], reason))
      case .numbers:
        if case .numbers(let open)? = parts.last, open.upperBound == column {
          parts[parts.count - 1] = .numbers(open.lowerBound..<column + 1)
        } else {
          parts.append(.numbers(column..<column + 1))
        }
      case .categories(let all, let missing):
        // Where a value is missing, that is a category, too; but rows are left out with their label.
        let words = reader.lacksValues(place) ? all.filter { !missing.contains($0) } : all
        parts.append(.categories(CategoryColumn(place: column, names: words)))
      }
    }
    guard !parts.isEmpty else {
      throw FileFailure(
        "'\(path)' has no column of numbers or categories to predict '\(label)' from")
    }
    guard reader.lacksValues(place) else {
      let lacksNumbers = parts.contains { part in
        if case .numbers(let range) = part {
          range.contains(where: reader.lacksValues)
        } else {
          false
        }
      }
      missing = lacksNumbers ? .mean : .error
      rowCount = table.rowCount
      return
    }
    missing = .dropped
    rowCount = reader.completeRows(of: parts.flatMap(\.places) + [place])
    guard rowCount > 1 else {
      throw FileFailure(
        "'\(path)' has \(rowCount == 0 ? "no row" : "1 row") without a missing value, and a model needs some "
          + "to learn from", help: "leave out the columns that lack most values")
    }
  }
}
