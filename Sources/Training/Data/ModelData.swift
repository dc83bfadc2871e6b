// The data of a model: its `data` block, computed over the whole source and checked.

import Compilation
import Elaboration
import Execution
import Graph
import Language
import Scheduling

/// Where the statistics of a data block come from: its means and the like over all rows together.
package enum StatisticsSource {
  /// From these of the source's rows, whose number is given: those that are trained on.
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
  let read: (_ name: String) throws -> Numbers
}

/// Returns the fields of the `data` block of `file` for all rows of its source, each checked against
/// its promise; nil if the file has no data block.
///
/// With `names` given, only the fields of these names are computed, with those that they are made of. With
/// `heldOut` given, the rows of that file follow.
/// Throws `Diagnostic` or `Diagnostics` if source or block are wrong, `OutOfMemory` if they are too
/// large, and as `statistics` does.
package func loadData(
  of file: ModelFile, named names: Set<String>? = nil, statistics source: StatisticsSource,
  heldOut: Setting<HeldOutFile>? = nil
) throws -> ModelData? {
  guard let block = file.data else { return nil }
  // The number of rows is only known once the source was looked up, which elaboration does.
  let outline = try file.elaborator.dataFields(rows: 1, named: names)
  let place = block.sourcePlace
  if let (rows, path) = try sourceRows(of: outline, in: file, from: place, heldOut: heldOut) {
    var data = try load(outline, file, names, rows, path: path, source)
    if let joined = rows as? JoinedRows {
      data.heldOutStart = joined.training.rowCount
      data.heldOutLinesLeftOut = joined.heldOut.linesLeftOut
    }
    return data
  }
  guard case .text(let path, let width, let unit) = outline.source else { return nil }
  let shifts = outline.fields.compactMap { field in
    field.windowShift.map { (field.result.name, $0) }
  }
  // The text itself is only needed for windows of it.
  let text: Text? = shifts.isEmpty ? nil : try file.sources.text(at: path, in: unit, from: place)
  let windows = try text.map { text in
    var windows = TextWindows(
      text: text, width: width,
      shifts: Dictionary(shifts, uniquingKeysWith: { first, _ in first }))
    if let heldOut {
      let other: Text = try file.sources.text(at: heldOut.value.path, in: unit, from: heldOut.span)
      windows.text = try text.joined(
        with: other, paths: (path, heldOut.value.path), from: heldOut.span)
      windows.border = text.tokens.count
    }
    return windows
  }
  return ModelData(
    rows: DataSet(rowCount: 0, fields: []), windows: windows, fixed: try constants(of: outline))
}

extension DataDeclaration {
  /// Where the source is named, or else the block.
  var sourcePlace: Span {
    fields.first { $0.name.text == "source" }?.value.span ?? name.span
  }
}

/// The most floats that the rows which are computed at once should take up, where that is not given.
private let mostFloatsAtOnce = 1 << 22

/// The most floats that are copied at once from a source to where they are computed: a megabyte, which is
/// little in any memory, and enough for the time that a piece takes by itself not to count.
private let mostFloatsCopiedAtOnce = 1 << 18

/// Returns the fields of the data block that is outlined by `outline`, over the rows of `table`.
private func load(
  _ outline: ElaboratedData, _ file: ModelFile, _ names: Set<String>?, _ table: some SourceRows,
  path: String, _ source: StatisticsSource
) throws -> ModelData {
  let variables = outline.inputs.filter { $0.part != .wholeTable }.map(\.variable.axes)
  let width = (variables + outline.fields.map(\.result.axes)).reduce(1) { $0 + $1.elementCount }
  var rowsAtOnce = min(table.rowCount, max(mostFloatsAtOnce / width, 64))
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

  let memory = try FunctionMemory(module.functions["prepare"]!, for: .data)
  for statistic in statistics { memory.set(statistic.name, to: statistic.values) }
  var outputs: [String: NumberBuffer] = [:]
  for field in data.fields {
    let count = memory.results(field.result.name).count
    let all = field.isBatched ? count / max(rowsAtOnce, 1) * table.rowCount : count
    outputs[field.result.name] = try NumberBuffer(file.precision, count: all, for: .data)
  }
  for start in stride(from: 0, to: max(table.rowCount, 1), by: max(rowsAtOnce, 1)) {
    let rows = start..<min(start + rowsAtOnce, table.rowCount)
    memory.fill(data.inputs, from: table, rows: rows.map { Int32($0) })
    memory.call(module.function("prepare"), seed: 0)
    for field in data.fields {
      let values = memory.results(field.result.name)
      let width = field.isBatched ? values.count / max(rowsAtOnce, 1) : values.count
      let count = field.isBatched ? rows.count * width : values.count
      outputs[field.result.name]?[field.isBatched ? start * width : 0, count]
        .update(from: values.part(0..<count))
    }
  }
  let fields = data.fields.map { field in
    let values =
      outputs[field.result.name].map { Numbers(block: $0.elements) }
      ?? Numbers(file.precision, zeros: 0)
    let rowCount = max(table.rowCount, 1)
    return (
      field.isBatched,
      DataSet.Field(
        field, values,
        origin: table.origin(path: path, valuesPerRow: max(1, values.count / rowCount)))
    )
  }
  let rows = DataSet(rowCount: table.rowCount, fields: fields.filter(\.0).map(\.1))
  let fixed = DataSet(rowCount: 1, fields: fields.filter { !$0.0 }.map(\.1))
  try rows.validate()
  try fixed.validate()
  var result = ModelData(
    rows: rows, fixed: fixed, statistics: statistics,
    statisticsRowCount: statistics.isEmpty ? nil : rowsAtOnce)
  result.linesLeftOut = table.linesLeftOut
  return result
}

/// Returns the fields of a text's data block that are the same for all windows.
private func constants(of outline: ElaboratedData) throws -> DataSet {
  let data = outline.withoutWindows
  guard !data.fields.isEmpty else { return DataSet(rowCount: 1, fields: []) }
  let module = try CompiledModule([try compileData(data).prepare], title: "data \(data.name)")
  let memory = try FunctionMemory(module.functions["prepare"]!)
  memory.call(module.function("prepare"), seed: 0)
  let fixed = DataSet(
    rowCount: 1,
    fields: data.fields.map { DataSet.Field($0, memory.output($0.result.name), origin: nil) })
  try fixed.validate()
  return fixed
}

extension FunctionMemory {
  /// Sets `inputs` to what `table` has in these rows, and what is left of them to zeros.
  fileprivate func fill(
    _ inputs: [SourceInput], from table: some SourceRows, rows: [Int32]
  ) {
    for input in inputs {
      guard let place = self.input(input.variable.name) else { continue }
      if input.part == .wholeTable {
        place.update(from: table.values(of: input.part, rows: rows))
        continue
      }
      var end = 0
      // In pieces: arrays lie in memory, and so many rows may have no room there.
      let width = input.variable.axes.dropFirst().reduce(1) { $0 * $1.extent }
      let rowsAtOnce = max(mostFloatsCopiedAtOnce / max(width, 1), 1)
      for start in stride(from: 0, to: rows.count, by: rowsAtOnce) {
        let piece = Array(rows[start..<min(start + rowsAtOnce, rows.count)])
        let values: Numbers = table.values(of: input.part, rows: piece)
        place.part(end..<end + values.count).update(from: values)
        end += values.count
      }
      let rest = place.part(end..<place.count)
      rest.start.initializeMemory(
        as: UInt8.self, repeating: 0, count: rest.count * rest.buffer.precision.size)
    }
  }
}

/// Computes or reads the statistics of `data`.
private func summaries(
  of data: ElaboratedData, _ functions: DataFunctions, _ module: CompiledModule,
  _ table: some SourceRows, _ source: StatisticsSource
) throws -> [Statistic] {
  let read: (String) throws -> Numbers
  switch source {
  case .saved(let saved): read = saved.read
  case .rows(let choose):
    let chosen = choose(table.rowCount)
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
}

/// A value that a data block computes from all training rows together.
package struct Statistic {
  /// The name under which it is saved: `x.statistic.0` for a field x.
  package let name: String
  package let shape: [Int]
  package let values: Numbers

  /// Whether a tensor called `name` is a statistic and not a parameter.
  static func isName(_ name: String) -> Bool { name.contains(".statistic.") }
}

extension DataSet.Field {
  /// Creates the field that `field` describes, with its values.
  fileprivate init(
    _ field: ElaboratedData.DataField, _ values: Numbers, origin: DataSet.Origin?
  ) {
    let axes = field.isBatched ? Array(field.result.axes.dropFirst()) : field.result.axes
    self.init(
      name: field.result.name,
      width: field.isBatched ? axes.reduce(1) { $0 * $1.extent } : values.count,
      kind: field.result.element.kind(axes), values: values, place: field.span, origin: origin)
  }
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
