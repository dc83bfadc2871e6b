// What a data block computes from all rows together: means and the like, of the rows that are trained on.

import Compilation
import Elaboration
import Execution
import Graph
import Language

/// Where the statistics of a data block come from: its means and the like over all rows together.
package enum StatisticsSource {
  /// From these of the source's rows, whose number is given: those that are trained on. Rows of a file that
  /// is held out are never among them.
  case rows((_ rowCount: Int) -> [Int32])
  /// From what was saved with the weights.
  case saved(SavedStatistics)
  /// The same, or from rows where the block has others than those that were saved.
  case savedIfFitting(SavedStatistics, else: (_ rowCount: Int) -> [Int32])

  /// Returns the same for a block that has the statistics `wanted`: from rows, or saved.
  func resolved(for wanted: [GraphVariable]) -> StatisticsSource {
    guard case .savedIfFitting(let saved, let choose) = self else { return self }
    return saved.fit(wanted) ? .saved(saved) : .rows(choose)
  }
}

/// Statistics that were saved with the weights of a model.
package struct SavedStatistics {
  /// The key of the number of rows among the metadata of the weights.
  static let key = "statistics_rows"

  /// The number of rows that they were taken from; nil if there are none.
  let rowCount: Int?
  /// Reads one by its name.
  let read: (_ name: String) throws -> Numbers

  /// Whether these are the statistics `wanted`, by their names and the number of their elements.
  func fit(_ wanted: [GraphVariable]) -> Bool {
    wanted.allSatisfy { (try? read($0.name))?.count == $0.axes.elementCount }
  }
}

extension SavedStatistics {
  /// Takes those in `weights`, the file at `path`; nil if there are none.
  init?(in weights: SafeTensors, path: String) {
    guard weights.tensors.contains(where: { Statistic.isName($0.name) }) else { return nil }
    self.init(of: weights, path: path)
  }

  /// Takes those in `weights`, the file at `path`.
  init(of weights: SafeTensors, path: String) {
    rowCount = weights.metadata[SavedStatistics.key].flatMap { Int($0) }.flatMap {
      (1...Int(Int32.max)).contains($0) ? $0 : nil
    }
    read = { name in
      guard let tensor = weights[name] else {
        throw FileFailure(
          "'\(path)' has no '\(name)', which the data block needs",
          help: "train the model again: its data block has changed")
      }
      return tensor.values
    }
  }
}

/// A value that a data block computes from all training rows together.
package struct Statistic {
  /// The name under which it is saved: `x.statistic.0` for a field x.
  package let name: String
  package let shape: [Int]
  package let values: Numbers

  /// Whether a tensor called `name` is a statistic and not a parameter.
  static func isName(_ name: String) -> Bool { name.contains(".statistic.") }

  /// Whether `other` has the same numbers but for rounding, which may be another on another processor.
  func isClose(to other: Statistic) -> Bool {
    values.count == other.values.count
      && zip(values, other.values).allSatisfy { ($0 - $1).magnitude <= 1e-5 * $0.magnitude }
  }
}

/// Computes the statistics of `data` over the rows `chosen` of `table`, or reads what was saved.
///
/// Throws as `SavedStatistics.read`, `FileFailure` if what is read has another number of elements,
/// `Diagnostic` if there is no value to take a mean of, and `OutOfMemory`.
func summaries(
  of data: ElaboratedData, _ functions: DataFunctions, _ module: CompiledModule,
  _ table: some SourceRows, _ source: StatisticsSource
) throws -> [Statistic] {
  let read: (String) throws -> Numbers
  switch source.resolved(for: functions.statistics) {
  case .saved(let saved): read = saved.read
  case .rows(let choose), .savedIfFitting(_, let choose):
    let chosen = table.trainingRows(choose)
    try table.checkStatistics(over: chosen)
    let memory = try FunctionMemory(module.functions["summarize"]!, for: .data)
    memory.fill(data.inputs, from: table, rows: chosen)
    memory.call(module.function("summarize"), seed: 0)
    read = memory.output
  }
  return try functions.statistics.map { variable in
    let values = try read(variable.name)
    guard values.count == variable.axes.elementCount else {
      throw FileFailure(
        "the weights hold \(values.count) numbers for '\(variable.name)', and the data block needs "
          + "\(variable.axes.elementCount)",
        help: "train the model again: its data block has changed")
    }
    return Statistic(name: variable.name, shape: variable.axes.map(\.extent), values: values)
  }
}

/// Returns the statistics that the rows `chosen` of the source of `file` have, whatever was saved; none without
/// a data block that has some.
///
/// Throws as `loadData` does.
func statistics(
  of file: ModelFile, over chosen: [Int32], heldOut: Setting<HeldOutFile>?
) throws -> [Statistic] {
  guard let block = file.data else { return [] }
  let outline = try file.elaborator.dataFields(rows: 1)
  guard
    let (table, _) = try sourceRows(
      of: outline, in: file, from: block.sourcePlace, heldOut: heldOut)
  else { return [] }
  let data = try file.elaborator.dataFields(rows: max(chosen.count, 1))
  let functions = try compileData(data)
  guard let summarize = functions.summarize else { return [] }
  let module = try CompiledModule([summarize], title: "statistics of \(data.name)")
  return try summaries(of: data, functions, module, table, .rows { _ in chosen })
}
