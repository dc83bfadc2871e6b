// From a `data` block and its source to fields: all rows of them, computed and checked.

import Compilation
import Elaboration
import Execution
import Graph
import Language
import Scheduling

/// Returns the fields of the `data` block of `file` for all rows of its source, each checked against
/// its promise; nil if the file has no data block.
///
/// With `names` given, only the fields of these names are computed, with those that they are made of. With
/// `heldOut` given, the rows of that file follow. With `isTrainedOn`, memory is kept for the orders of rows.
/// Throws `Diagnostic` or `Diagnostics` if source or block are wrong, `OutOfMemory` if they are too
/// large, and as `statistics` does.
package func loadData(
  of file: ModelFile, named names: Set<String>? = nil, statistics source: StatisticsSource,
  heldOut: Setting<HeldOutFile>? = nil, isTrainedOn: Bool = false
) throws -> ModelData? {
  guard let block = file.data else { return nil }
  // The number of rows is only known once the source was looked up, which elaboration does.
  let outline = try file.elaborator.dataFields(rows: 1, named: names)
  let place = block.sourcePlace
  if let (rows, path) = try sourceRows(of: outline, in: file, from: place, heldOut: heldOut) {
    if isTrainedOn { try reserveMemory(forTrainingOn: rows, path, place) }
    var data = try load(outline, file, names, rows, path: path, source)
    data.heldOutStart = rows.heldOutStart
    data.heldOutLinesLeftOut = (rows as? JoinedRows)?.heldOut.linesLeftOut ?? []
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

/// The bytes of arrays that a run needs for each of its rows: its number in one of the two parts, and in the
/// order of an epoch.
private let bytesOfArraysPerRow = 8

/// Keeps memory for the arrays that training on `rows` needs, of the file at `path`. Throws `Diagnostic`, at
/// `place`, if there is not so much.
private func reserveMemory(
  forTrainingOn rows: some SourceRows, _ path: String, _ place: Span
) throws(Diagnostic) {
  do throws(OutOfMemory) {
    try MemoryLimit.reserveArrays(rows.rowCount * bytesOfArraysPerRow)
  } catch {
    throw Diagnostic(
      "the \(rows.rowCount) rows of '\(path)' are too many for memory", at: place,
      notes: ["\(error)"])
  }
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
  let source = source.resolved(for: functions.statistics)
  if functions.summarize != nil {
    switch source {
    case .rows(let choose), .savedIfFitting(_, let choose):
      rowsAtOnce = max(table.trainingRows(choose).count, 1)
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
    let rowCount = data.rowCount(of: field, table)
    let origin = rowCount.map { count in
      table.origin(path: path, valuesPerRow: values.count / max(count, 1))
    }
    return (field.isBatched, DataSet.Field(field, values, origin: origin))
  }
  let rows = DataSet(rowCount: table.rowCount, fields: fields.filter(\.0).map(\.1))
  let fixed = DataSet(rowCount: 1, fields: fields.filter { !$0.0 }.map(\.1))
  try rows.validate()
  try fixed.validate()
  var result = ModelData(
    rows: rows, fixed: fixed, statistics: statistics,
    statisticsRowCount: statistics.isEmpty ? nil : rowsAtOnce)
  result.linesLeftOut = table.linesLeftOut
  if case .saved = source { result.areStatisticsSaved = true }
  return result
}

extension ElaboratedData {
  /// Returns how many rows of `table` the values of `field` come from, one after the other; nil if they come of
  /// all rows at once, or of none.
  fileprivate func rowCount(of field: DataField, _ table: some SourceRows) -> Int? {
    if field.isBatched { return table.rowCount }
    // The whole table is that of the rows to train on, and what is made of it may lie in other ways.
    let whole = inputs.first { $0.part == .wholeTable }?.variable.axes.first?.extent
    return whole == field.result.axes.first?.extent ? whole : nil
  }
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
  func fill(
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

extension DataSet.Field {
  /// Creates the field that `field` describes, with its values.
  fileprivate init(
    _ field: ElaboratedData.DataField, _ values: Numbers, origin: DataSet.Origin?
  ) {
    let axes = field.isBatched ? Array(field.result.axes.dropFirst()) : field.result.axes
    self.init(
      name: field.result.name,
      width: field.isBatched ? axes.reduce(1) { $0 * $1.extent } : values.count,
      kind: field.result.element.kind(axes), values: values, place: field.span, origin: origin,
      hasRows: field.isBatched)
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
