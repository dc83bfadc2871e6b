// The data block of a model as functions of an exported library.

import CodeGeneration
import Compilation
import Elaboration
import Execution
import Language
import Scheduling

/// A data block, and its functions for plain loops.
struct ExportedData {
  /// The block, without windows of a text, which are read as they are.
  let block: ElaboratedData
  let functions: DataFunctions

  /// Compiles the fields of the data block of `file` that `models` read, for `batch` rows at a time; nil if
  /// it has none that are to be computed.
  ///
  /// Statistics are those of `statisticsRowCount` rows, or else of as many as the first model is trained on.
  /// Throws `Diagnostic` or `Diagnostics` if source or block are wrong, or rows cannot be prepared in
  /// batches.
  init?(
    _ file: ModelFile, for models: [ElaboratedModel], batch: Int, statisticsRowCount: Int? = nil
  ) throws {
    let names = Set(models.flatMap(\.inputs).map(\.variable.name))
    guard let declaration = file.data else { return nil }
    let outline = try file.elaborator.dataFields(rows: 1, named: names)
    let place = declaration.sourcePlace
    let settings = models.first?.settings ?? TrainSettings()
    guard
      let (rows, _) = try sourceRows(
        of: outline, in: file, from: place, heldOut: settings.heldOut)
    else {
      block = outline.withoutWindows
      if block.fields.isEmpty { return nil }
      functions = try compileDataAsLoops(block, batch: 1)
      return
    }
    if outline.fields.isEmpty { return nil }
    let chosen =
      try statisticsRowCount
      ?? RowSplit(settings, of: file, seed: 0)
      .parts(rows.rowCount, heldOutFrom: rows.heldOutStart).training.count
    block = try file.elaborator.dataFields(rows: max(chosen, 1), named: names)
    do {
      functions = try compileDataAsLoops(block, batch: batch)
    } catch is RowsMeet {
      throw Diagnostic(
        "the fields of '\(declaration.name)' cannot be computed for a batch by itself",
        at: declaration.name.span,
        notes: [
          "a field reads other rows than its own, but for sums, means and the like over all rows"
        ])
    }
  }

  /// The values of the statistics as they lie in memory. Throws as `read`, which gives one by its name.
  func statistics(_ read: (_ name: String) throws -> Numbers) throws -> [Double] {
    var result: [Double] = []
    for buffer in functions.prepare.program.buffers where buffer.region == .states {
      let values = try read(buffer.name)
      guard values.count == buffer.count else {
        throw FileFailure(
          "the weights hold \(values.count) numbers for '\(buffer.name)', and the data block needs "
            + "\(buffer.count)",
          help: "train the model again: its data block has changed")
      }
      result += Array(repeating: 0, count: max(0, buffer.offset - result.count)) + values
    }
    return result
  }
}
