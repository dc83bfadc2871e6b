// The data of a model: its `data` block, computed over the whole table and checked.

import Compilation
import Elaboration
import Execution
import Graph
import Language
import Scheduling

/// Where the statistics of a data block come from: its means and the like over all rows together.
package enum StatisticsSource {
  /// From these of the table's rows, whose number is given: those that are trained on.
  case rows((_ rowCount: Int) -> [Int32])
  /// From what was saved with the weights.
  case saved(SavedStatistics)
}

/// Statistics that were saved with the weights of a model.
package struct SavedStatistics {
  /// The key of the number of rows among the metadata of the weights.
  static let key = "statistics_rows"

  /// The number of rows that they were taken from; nil if there are none.
  let rowCount: Int?
  /// Reads one by its name.
  let read: (_ name: String) throws -> [Float]
}

/// Returns the fields of the `data` block of `file` for all rows of its table, each checked against
/// its promise; nil if the file has no data block.
///
/// With `names` given, only the fields of these names are computed, with those that they are made of.
/// Throws `Diagnostic` or `Diagnostics` if table or block are wrong, `OutOfMemory` if they are too
/// large, and as `statistics` does.
package func loadData(
  of file: ModelFile, named names: Set<String>? = nil, statistics source: StatisticsSource
) throws -> ModelData? {
  guard let block = file.data else { return nil }
  // The number of rows is only known once the table was looked up, which elaboration does.
  let outline = try file.elaborator.dataFields(rows: 1, named: names)
  let place = block.fields.first { $0.name.text == "source" }?.value.span ?? block.name.span
  let table = try file.tables.table(at: outline.path, from: place)
  var rowsAtOnce = table.rowCount
  var data = try file.elaborator.dataFields(rows: rowsAtOnce, named: names)
  var functions = try compileData(data)
  if functions.summarize != nil {
    switch source {
    case .rows(let choose): rowsAtOnce = max(choose(table.rowCount).count, 1)
    case .saved(let saved): rowsAtOnce = saved.rowCount ?? table.rowCount
    }
    data = try file.elaborator.dataFields(rows: rowsAtOnce, named: names)
    functions = try compileData(data)
  }
  let module = try CompiledModule(
    [functions.prepare] + [functions.summarize].compactMap { $0 }, title: "data \(data.name)")
  let statistics =
    try functions.statistics.isEmpty
    ? [] : summaries(of: data, functions, module, table, source)

  let memory = try FunctionMemory(module.functions["prepare"]!)
  for statistic in statistics { memory.set(statistic.name, to: statistic.values) }
  var outputs: [String: [Float]] = [:]
  for start in stride(from: 0, to: max(table.rowCount, 1), by: max(rowsAtOnce, 1)) {
    let rows = start..<min(start + rowsAtOnce, table.rowCount)
    for input in data.inputs {
      memory.set(
        input.variable.name,
        to: input.isWholeTable
          ? table.columns(input.columns)
          : table.columns(input.columns, rows: rows, paddedTo: rowsAtOnce))
    }
    memory.call(module.function("prepare"), seed: 0)
    for field in data.fields {
      let values = memory.output(field.result.name)
      if field.isBatched {
        let width = values.count / max(rowsAtOnce, 1)
        outputs[field.result.name, default: []] += values.prefix(rows.count * width)
      } else {
        outputs[field.result.name] = values
      }
    }
  }

  var batched: [DataSet.Field] = []
  var constant: [DataSet.Field] = []
  for field in data.fields {
    let axes = field.isBatched ? Array(field.result.axes.dropFirst()) : field.result.axes
    let values = outputs[field.result.name] ?? []
    let width = axes.reduce(1) { $0 * $1.extent }
    let origin = DataSet.Origin(
      path: file.tables.shownPath(outline.path), lines: table.lines,
      valuesPerLine: field.isBatched ? width : max(1, values.count / max(table.rowCount, 1)))
    let result = DataSet.Field(
      name: field.result.name, width: field.isBatched ? width : values.count,
      kind: field.result.element.kind(axes), values: values, place: field.span, origin: origin)
    if field.isBatched { batched.append(result) } else { constant.append(result) }
  }
  let rows = DataSet(rowCount: table.rowCount, fields: batched)
  let fixed = DataSet(rowCount: 1, fields: constant)
  try rows.validate()
  try fixed.validate()
  return ModelData(
    rows: rows, fixed: fixed, statistics: statistics,
    statisticsRowCount: statistics.isEmpty ? nil : rowsAtOnce)
}

/// Computes or reads the statistics of `data`.
private func summaries(
  of data: ElaboratedData, _ functions: DataFunctions, _ module: CompiledModule, _ table: Table,
  _ source: StatisticsSource
) throws -> [Statistic] {
  let read: (String) throws -> [Float]
  switch source {
  case .saved(let saved): read = saved.read
  case .rows(let choose):
    let chosen = choose(table.rowCount)
    let memory = try FunctionMemory(module.functions["summarize"]!)
    for input in data.inputs {
      memory.set(
        input.variable.name,
        to: input.isWholeTable
          ? table.columns(input.columns) : table.columns(input.columns, rows: chosen))
    }
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

/// The fields of a data block.
package struct ModelData {
  /// The fields that have a value for each row.
  package let rows: DataSet
  /// The fields that are the same for all.
  package let fixed: DataSet
  /// What was computed from the training rows.
  package let statistics: [Statistic]
  /// The number of rows that the statistics were computed from; nil if there are none.
  package let statisticsRowCount: Int?
}

/// A value that a data block computes from all training rows together.
package struct Statistic {
  /// The name under which it is saved: `x.statistic.0` for a field x.
  package let name: String
  package let shape: [Int]
  package let values: [Float]

  /// Whether a tensor called `name` is a statistic and not a parameter.
  static func isName(_ name: String) -> Bool { name.contains(".statistic.") }
}

extension Element {
  /// What the data set has to check of a field with these axes.
  fileprivate func kind(_ axes: [Axis]) -> DataSet.ElementKind {
    switch self {
    case .index(let size): .index(size.extent)
    case .simplex: .simplex(axes.last?.extent ?? 1)
    default: .real
    }
  }
}
