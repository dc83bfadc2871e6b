// The data of a model: its `data` block, computed over the whole table and checked.

import Compilation
import Elaboration
import Execution
import Graph
import Language
import Scheduling

/// Returns the fields of the `data` block of `file` for all rows of its table, each checked against
/// its promise; nil if the file has no data block.
///
/// With `names` given, only the fields of these names are computed, with those that they are made of.
/// Throws `Diagnostic` or `Diagnostics` if table or block are wrong, `OutOfMemory` if they are too
/// large.
package func loadData(of file: ModelFile, named names: Set<String>? = nil) throws -> ModelData? {
  guard let block = file.data else { return nil }
  // The number of rows is only known once the table was looked up, which elaboration does.
  let outline = try file.elaborator.dataFields(rows: 1, named: names)
  let place = block.fields.first { $0.name.text == "source" }?.value.span ?? block.name.span
  let table = try file.tables.table(at: outline.path, from: place)
  let data = try file.elaborator.dataFields(rows: table.rowCount, named: names)
  let module = try CompiledModule([try compileData(data)], title: "data \(data.name)")
  let memory = try FunctionMemory(module.functions["prepare"]!)
  for input in data.inputs {
    memory.set(input.variable.name, to: table.columns(input.columns))
  }
  memory.call(module.function("prepare"), seed: 0)

  var batched: [DataSet.Field] = []
  var constant: [DataSet.Field] = []
  for field in data.fields {
    let axes = field.isBatched ? Array(field.result.axes.dropFirst()) : field.result.axes
    let values = memory.output(field.result.name)
    let width = axes.reduce(1) { $0 * $1.extent }
    let origin = DataSet.Origin(
      path: file.tables.shownPath(outline.path), firstLine: table.firstLine,
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
  return ModelData(rows: rows, fixed: fixed)
}

/// The fields of a data block.
package struct ModelData {
  /// The fields that have a value for each row.
  package let rows: DataSet
  /// The fields that are the same for all.
  package let fixed: DataSet
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
