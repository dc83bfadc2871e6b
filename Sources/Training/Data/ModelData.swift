// The data of a model, as a run gathers its batches from them.

import Execution
import Language

/// The fields of a data block.
package struct ModelData {
  /// The fields that have a value for each row; none where they are windows of a text.
  package let rows: DataSet
  /// The fields that are windows of a text; nil if there are none.
  package let windows: TextWindows?
  /// The fields that are the same for all.
  package let fixed: DataSet
  /// What was computed from the training rows.
  package let statistics: [Statistic]
  /// The number of rows that the statistics were computed from; nil if there are none.
  package let statisticsRowCount: Int?
  /// Whether the statistics were not computed, but saved with weights.
  package internal(set) var areStatisticsSaved = false
  /// The first row of a file that is held out; nil if there is none.
  package internal(set) var heldOutStart: Int?
  /// The lines of the table whose rows are left out, as they lack a value.
  package internal(set) var linesLeftOut: [Int] = []
  /// The same of the file that is held out.
  package internal(set) var heldOutLinesLeftOut: [Int] = []
  /// The rows as batches are gathered from them.
  let memory: RowMemory

  /// A hash of all numbers that a run sees, under the names of their fields.
  var hash: Hash64 {
    var hash = Hash64()
    for field in rows.fields + fixed.fields {
      hash.add(field.name)
      hash.add(field.values)
    }
    if let windows {
      hash.add(UInt64(windows.width))
      hash.addEach(Numbers(block: windows.text.tokens.elements))
    }
    // The same rows with another border between those trained on and the others are other data.
    if let border = heldOutStart ?? windows?.border { hash.add(UInt64(border)) }
    return hash
  }

  init(
    rows: DataSet, windows: TextWindows? = nil, fixed: DataSet, statistics: [Statistic] = [],
    statisticsRowCount: Int? = nil
  ) {
    self.rows = rows
    self.windows = windows
    self.fixed = fixed
    self.statistics = statistics
    self.statisticsRowCount = statisticsRowCount
    memory = RowMemory(rows, windows)
  }

  /// Returns how a message calls `row`, which is counted from 0: by its number in its file, counted from 1, and
  /// its line if it has one.
  func title(of row: Int32) -> String {
    windowTitle(row) ?? place(of: row)?.title ?? "row \(row + 1)"
  }

  /// Returns how a page calls `row`, which says of which file its rows are.
  func shortTitle(of row: Int32) -> String {
    windowTitle(row) ?? place(of: row)?.shortTitle ?? "row \(row + 1)"
  }

  /// Returns where `row` stands in its file; nil if the rows are windows, or come of no file.
  func place(of row: Int32) -> RowPlace? {
    rows.fields.lazy.compactMap(\.origin).first?.place(of: Int(row))
  }

  /// Returns how the window that starts at `row` is called; nil if the rows are no windows.
  private func windowTitle(_ row: Int32) -> String? {
    guard let windows else { return nil }
    let start = windows.border.flatMap { $0 <= row ? $0 : nil } ?? 0
    return "the window at \(windows.text.vocabulary.unit.noun) \(Int(row) - start + 1)"
  }
}
