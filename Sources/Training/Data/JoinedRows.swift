// The rows of a data block, and behind them those of a file that is held out.

import Elaboration
import Execution
import Graph
import Language

/// The rows of two files of the same form, one behind the other.
struct JoinedRows: SourceRows {
  /// The rows of the data block, to train on.
  let training: any SourceRows
  /// The rows that are held out.
  let heldOut: any SourceRows
  /// The path by which the file of the latter is shown.
  let heldOutPath: String

  var rowCount: Int { training.rowCount + heldOut.rowCount }

  /// Those of the rows to train on; a whole table is theirs.
  ///
  /// Requires: `rows` ascend.
  func values(of part: SourcePart, rows: [Int32]) -> Numbers {
    let first = Int32(clamping: training.rowCount)
    let own = rows.prefix { $0 < first }
    guard part != .wholeTable, own.count < rows.count else {
      return training.values(of: part, rows: rows)
    }
    let others = heldOut.values(of: part, rows: rows[own.count...].map { $0 - first })
    if own.isEmpty { return others }
    var values = training.values(of: part, rows: Array(own))
    values.append(others)
    return values
  }

  /// Those of the data block; the other file has lines of its own.
  var linesLeftOut: [Int] { training.linesLeftOut }

  func checkStatistics(over rows: [Int32]) throws(Diagnostic) {
    try training.checkStatistics(over: rows.filter { $0 < training.rowCount })
  }

  var heldOutStart: Int? { training.rowCount }

  func origin(path: String, valuesPerRow: Int) -> DataSet.Origin {
    training.origin(path: path, valuesPerRow: valuesPerRow).joined(
      with: heldOut.origin(path: heldOutPath, valuesPerRow: valuesPerRow), from: training.rowCount)
  }
}
