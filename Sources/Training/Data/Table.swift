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
}
