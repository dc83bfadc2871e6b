// Sources that have rows: tables, and arrays in IDX files.

import Elaboration
import Language

/// Rows of numbers that data fields are computed from.
protocol SourceRows {
  /// The number of rows; at least 1.
  var rowCount: Int { get }

  /// Returns the values of `part` in these rows, row after row; those of a whole table in any case.
  ///
  /// Requires: the source has the part and the rows.
  func values(of part: SourcePart, rows: [Int32]) -> [Float]

  /// Returns where the values of a field come from that has so many in each row; nil where a row has
  /// no line.
  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin?
}

extension SourceRows {
  /// Returns the values of `part` in these rows, and behind them zeros for as many rows as are missing
  /// to `count`.
  func values(of part: SourcePart, rows: Range<Int>, paddedTo count: Int) -> [Float] {
    let values = values(of: part, rows: rows.map { Int32($0) })
    guard part != .wholeTable, rows.count < count, !rows.isEmpty else { return values }
    return values + Array(repeating: 0, count: (count - rows.count) * (values.count / rows.count))
  }
}

extension Table: SourceRows {
  func values(of part: SourcePart, rows: [Int32]) -> [Float] {
    switch part {
    case .columns(let range): columns(range, rows: rows)
    default: values
    }
  }

  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin? {
    DataSet.Origin(path: path, lines: lines, valuesPerLine: valuesPerRow)
  }
}

/// Arrays in IDX files, with a label for each row or without labels.
struct IDXRows: SourceRows {
  let images: IDXArray
  let labels: IDXArray?

  var rowCount: Int { images.shape[0] }

  func values(of part: SourcePart, rows: [Int32]) -> [Float] {
    (part == .labels ? labels ?? images : images).values(rows: rows)
  }

  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin? { nil }
}
