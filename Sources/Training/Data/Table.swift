// A table of numbers with named columns: what a CSV file holds.

/// Rows of numbers under column names.
package struct Table: Sendable {
  /// The names in the header, from left to right; a column may be without a name (`""`).
  package let columnNames: [String]
  /// The number of rows, without the header.
  package let rowCount: Int
  /// All numbers, row after row: `rowCount * columnCount` of them, all finite.
  package let values: [Float]
  /// The line of the file, from 1, that the first row is on; row `r` is `r` lines further down.
  package let firstLine: Int

  /// The number of columns; at least 1.
  package var columnCount: Int { columnNames.count }

  /// Returns the values of the columns in `range`, row after row.
  ///
  /// Requires: `range` lies within `0 ..< columnCount`.
  package func columns(_ range: Range<Int>) -> [Float] {
    precondition(range.lowerBound >= 0 && range.upperBound <= columnCount)
    let width = range.count
    return [Float](unsafeUninitializedCapacity: rowCount * width) { result, count in
      for row in 0..<rowCount {
        let start = row * columnCount + range.lowerBound
        for offset in 0..<width {
          result.initializeElement(at: row * width + offset, to: values[start + offset])
        }
      }
      count = rowCount * width
    }
  }

  /// Returns the values of the columns in `range` in the rows of these numbers.
  ///
  /// Requires: the columns and the rows are in the table.
  package func columns(_ range: Range<Int>, rows: [Int32]) -> [Float] {
    rows.flatMap { row in
      let start = Int(row) * columnCount
      return values[(start + range.lowerBound)..<(start + range.upperBound)]
    }
  }

  /// Returns the values of the columns in `range` in these rows, and behind them zeros for as many
  /// rows as are missing to `count`.
  package func columns(_ range: Range<Int>, rows: Range<Int>, paddedTo count: Int) -> [Float] {
    let values = columns(range, rows: rows.map { Int32($0) })
    return values + Array(repeating: 0, count: max(0, count - rows.count) * range.count)
  }
}
