// A table of numbers with named columns: what a CSV file holds.

import Execution
import Language

/// Which line of a file each row of a table starts on.
package struct RowLines: Sendable {
  /// The line, from 1, that the first row is on.
  package let first: Int
  /// The rows that go over the end of a line, once for each of them, ascending.
  let brokenRows: [Int]
  /// The rows that are kept, where others are left out, as they are counted before; nil if all are.
  var kept: [Int32]?

  /// Creates the lines of rows that start at `first`.
  package init(first: Int, brokenRows: [Int] = []) {
    self.first = first
    self.brokenRows = brokenRows
  }

  /// Returns the line that `row`, counted from 0, starts on.
  package func line(of row: Int) -> Int {
    let row = kept.map { row < $0.count ? Int($0[row]) : row } ?? row
    return first + row + brokenRows.prefix { $0 < row }.count
  }
}

/// The cells of one column that hold no finite number.
package struct CellFaults: Sendable {
  /// What is wrong with the first of them.
  let shown: [Diagnostic]
  /// How many there are.
  let count: Int
}

/// Rows of numbers under column names.
package struct Table: Sendable {
  /// The names in the header, from left to right; a column may be without a name (`""`).
  package let columnNames: [String]
  /// The number of rows, without the header.
  package let rowCount: Int
  /// All numbers, row after row: `rowCount * columnCount` of them, finite but for the cells in
  /// `faults` and `missing`, which are NaN.
  package let values: Numbers
  /// Where the rows stand in the file.
  package let lines: RowLines
  /// By column, the cells that hold something else than a finite number.
  let faults: [Int: CellFaults]
  /// By column, the cells that say that there is no value.
  var missing: [Int: CellFaults] = [:]
  /// The cells as they are written; nil if all of them are numbers.
  var text: TableText?

  /// The number of columns; at least 1.
  package var columnCount: Int { columnNames.count }

  /// Returns what is wrong with the cells of the columns in `range`: the first few that hold no finite
  /// number, and with the last of these how many more there are. Cells without a value are left aside
  /// with `allowingMissing`.
  package func faults(in range: Range<Int>, allowingMissing: Bool = false) -> [Diagnostic] {
    let cells = [faults] + (allowingMissing ? [] : [missing])
    let columns = cells.flatMap { $0.filter { range.contains($0.key) }.values }
    let all = columns.flatMap(\.shown).sorted { $0.span.start < $1.span.start }
    var shown = Array(all.prefix(RowFindings.mostPlaces))
    let rest = columns.reduce(0) { $0 + $1.count } - shown.count
    if rest > 0 {
      shown[shown.count - 1].notes.append("and \(counted(rest, "more cell")) like this")
    }
    return shown
  }

  /// Returns the values of the columns in `range`, row after row.
  ///
  /// Requires: `range` lies within `0 ..< columnCount`.
  package func columns(_ range: Range<Int>) -> Numbers {
    precondition(range.lowerBound >= 0 && range.upperBound <= columnCount)
    return values.runs(
      of: range.count, from: (0..<rowCount).map { $0 * columnCount + range.lowerBound })
  }

  /// Returns the values of the columns in `range` in the rows of these numbers.
  ///
  /// Requires: the columns and the rows are in the table.
  package func columns(_ range: Range<Int>, rows: [Int32]) -> Numbers {
    values.runs(
      of: range.count, from: rows.map { Int($0) * columnCount + range.lowerBound })
  }
}
