// A table in which something stands for missing values, or rows without one are left out.

import Elaboration
import Execution
import Language

/// A table as the fields of a data block read it.
struct FilledTable: SourceRows {
  /// The whole table, with what is missing in it.
  let table: Table
  private let missing: MissingValues
  /// The columns that are read.
  private let columns: [Int]
  /// The cells of columns of categories, for all rows.
  private let codes: [CategoryColumn: Numbers]
  /// Where the model file asks for the table.
  private let place: Span
  /// The rows that are kept; nil if all are.
  private let kept: [Int32]?
  /// The lines of the rows that are left out.
  let linesLeftOut: [Int]
  /// By what number the first row is called.
  private var firstRow: Int32 = 0

  /// Prepares `table` for fields that read the columns in `ranges` and those of `codes`. Their cells are
  /// numbers and categories, or missing.
  ///
  /// Throws `Diagnostic`, at `place`, if no row is left.
  init(
    _ table: Table, _ missing: MissingValues, reading ranges: [Range<Int>],
    _ codes: [CategoryColumn: Numbers], from place: Span
  ) throws(Diagnostic) {
    self.table = table
    self.missing = missing
    self.codes = codes
    self.place = place
    columns = Set(ranges.joined()).sorted()
    guard missing == .dropped else {
      (kept, linesLeftOut) = (nil, [])
      return
    }
    var rows: [Int32] = []
    var lines: [Int] = []
    for row in 0..<Int32(clamping: table.rowCount) {
      let start = Int(row) * table.columnCount
      if columns.contains(where: { table.values[start + $0].isNaN })
        || codes.values.contains(where: { $0[Int(row)].isNaN })
      {
        lines.append(table.lines.line(of: Int(row)))
      } else {
        rows.append(row)
      }
    }
    guard !rows.isEmpty else {
      throw Diagnostic(
        "each row of the table lacks a value that is read, so none is left", at: place,
        help: "read other columns, or have the values filled: missing=\"mean\" or missing=0")
    }
    (kept, linesLeftOut) = (lines.isEmpty ? nil : rows, lines)
  }

  /// Takes the table that `run` is trained on, or that it holds out if that is another one: those of its rows
  /// that all fields can be read of. Nil if its data are no table.
  init?(of run: TrainingRun) {
    guard let outline = try? run.file.elaborator.dataFields(rows: 1),
      let place = run.file.data?.name.span,
      let rows = try? sourceRows(
        of: outline, in: run.file, from: place, heldOut: run.step.model.settings.heldOut)?.rows
    else { return nil }
    let joined = rows as? JoinedRows
    guard let table = (joined?.heldOut ?? rows) as? FilledTable else { return nil }
    self = table
    firstRow = Int32(clamping: rows.heldOutStart ?? 0)
  }

  var rowCount: Int { kept?.count ?? table.rowCount }

  /// Returns which row of the whole table `row` is.
  func rowOfTable(_ row: Int32) -> Int {
    let row = row - firstRow
    return Int(kept?[Int(row)] ?? row)
  }

  func values(of part: SourcePart, rows: [Int32]) -> Numbers {
    let rows =
      kept != nil || firstRow != 0 ? rows.map { Int32(clamping: rowOfTable($0)) } : rows
    switch part {
    case .gaps(let range):
      return table.columns(range, rows: rows).mapped { $0.isNaN ? 1 : 0 }
    case .categories(let column):
      let codes = codes[column] ?? Numbers(.float, zeros: 0)
      return Numbers(table.values.precision, rows.map { codes[Int($0)] })
    case .wholeTable: return filled(table.values)
    default: return filled(table.values(of: part, rows: rows))
    }
  }

  private func filled(_ values: Numbers) -> Numbers {
    switch missing {
    case .error, .dropped: values
    // A graph puts the mean there, see `Builder.meansFilled`; a sum does not see zeros.
    case .mean: values.mapped { $0.isNaN ? 0 : $0 }
    case .number(let number): values.mapped { $0.isNaN ? number : $0 }
    }
  }

  func checkStatistics(over rows: [Int32]) throws(Diagnostic) {
    guard missing == .mean, !rows.isEmpty else { return }
    let count = table.columnCount
    for column in columns where rows.allSatisfy({ table.values[Int($0) * count + column].isNaN }) {
      let name = table.columnNames[column]
      throw Diagnostic(
        (name.isEmpty ? "column \(column + 1)" : "column '\(name)'")
          + " has no value in the rows that are trained on, so that it has no mean",
        at: place, help: "leave the column out, or take a number: missing=0")
    }
  }

  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin {
    var lines = table.lines
    lines.kept = kept
    return DataSet.Origin(path: path, lines: lines, valuesPerRow: valuesPerRow)
  }
}
