// A run as a training program of plain C.

import CodeGeneration
import Elaboration
import Language

extension TrainingRun {
  /// What a program of plain C needs to know to do the same as this run; `data` are the functions that
  /// compute its fields.
  func program(_ exported: ExportedData?) throws -> TrainingProgram {
    let model = step.model
    if case .stratified = model.settings.split {
      throw FileFailure(
        "a program of plain C holds out a random share of the rows, the last ones or those of a file, and not "
          + "a share of each class",
        help: "leave --main out, or write validate = \(model.settings.validate?.value ?? 0)")
    }
    let evaluated = try measuredModel()
    var measures = [("loss", JSON.quoted("loss"))]
    for report in evaluated?.reports ?? [] where report.axes.isEmpty {
      measures.append((report.name, JSON.quoted(report.name)))
    }
    let needed = Set((model.inputs + (evaluated?.inputs ?? [])).map(\.variable.name))
    var program = TrainingProgram(
      model: model.name, modelJSON: JSON.quoted(model.name), source: try source(exported),
      parts: parts(exported), fields: fields().filter { needed.contains($0.name) }, seed: seed,
      counts: try counts(), measures: measures.map { (name: $0.0, json: $0.1) })
    program.averages = averages.mapValues(\.name)
    if case .table(_, let missing)? = exported?.block.source { program.missing = missing.inProgram }
    program.heldOutFile = try model.settings.heldOut.map { heldOut in
      let (path, labels) = (heldOut.value.path, heldOut.value.labels)
      if case .arrays? = exported?.block.source { try checkReadable([path, labels]) }
      return .init(path: relative(path), labels: labels.map(relative))
    }
    program.holdsOutLast = program.heldOutFile != nil || model.settings.split == .last
    program.stop = stop.map { stop in
      TrainingProgram.Stop(
        patience: stop.patience, measure: measures.firstIndex { $0.0 == stop.measure } ?? 0,
        isLargerBetter: stop.isLargerBetter, delta: stop.delta,
        reason: stop.reason(isInEpochs: isInEpochs))
    }
    return program
  }

  /// The models that measure rows as the run does: for whole batches, and for the rows that are left.
  func measuredModels() throws -> [ElaboratedModel] {
    try [measuredBatch, measuredCount % max(measuredBatch, 1)].filter { $0 > 0 }.map {
      try file.elaborator.trainingModel(batch: $0, mode: .evaluation)
    }
  }

  private func measuredModel() throws -> ElaboratedModel? { try measuredModels().first }

  /// The rows that are measured: those held out, or else those of training if there is something to report.
  private var measuredCount: Int {
    if !rows.validation.isEmpty { return rows.validation.count }
    return step.model.reports.isEmpty ? 0 : rows.training.count
  }

  private var measuredBatch: Int { min(batch, measuredCount) }

  private func counts() throws -> TrainingProgram.Counts {
    var counts = TrainingProgram.Counts()
    counts.rows = data?.rows.rowCount ?? 1
    counts.training = rows.training.count
    counts.heldOut = rows.validation.count
    counts.batch = batch
    counts.passes = passes
    counts.steps = stepCount
    counts.stepsPerEpoch = stepsPerEpoch
    counts.stepsPerReport = stepsPerReport
    counts.epochs = (stepCount - 1) / stepsPerEpoch + 1
    counts.reportedEpochs = isInEpochs ? counts.epochs : nil
    counts.evaluated = max(measuredBatch, 1)
    counts.evaluations = measuredCount / counts.evaluated
    counts.rest = measuredCount % counts.evaluated
    counts.keptStates = step.model.states.count
    if !counts.fitsC {
      throw FileFailure("'\(file.source.path)' trains for more steps than an int of C can count")
    }
    return counts
  }

  /// Throws `FileFailure` where the program could not read the file.
  private func source(_ exported: ExportedData?) throws -> TrainingProgram.Source {
    if let windows = data?.windows, let path = textPath {
      return .text(
        path: path,
        .init(
          width: windows.width, characters: windows.text.tokens.count,
          border: rows.cuts?.characterCount ?? windows.text.tokens.count,
          vocabulary: windows.text.vocabulary.count, offsets: rows.cuts?.offsetCount ?? 1,
          areBytes: windows.text.vocabulary.unit == .bytes))
    }
    switch exported?.block.source {
    case .table(let path, _)?:
      let columns = try? file.sources.columns(ofCSV: path, at: Span(file.source, 0, 0)).names.count
      return .table(path: relative(path), columns: columns ?? 1)
    case .arrays(let format, let images, let labels)?:
      if format != .idx { throw unreadable(images) }
      try checkReadable([images, labels])
      let width = exported?.block.inputs.first { $0.part == .array }.map {
        $0.variable.axes.dropFirst().reduce(1) { $0 * $1.extent }
      }
      return .arrays(images: relative(images), width: width ?? 1, labels: labels.map(relative))
    case .archive(let path)?: throw unreadable(path)
    case .text?, nil: return .none
    }
  }

  /// Throws `FileFailure` if one of `paths` is packed.
  private func checkReadable(_ paths: [String?]) throws(FileFailure) {
    for case let path? in paths where path.hasSuffix(".gz") { throw unreadable(path) }
  }

  private func unreadable(_ path: String) -> FileFailure {
    FileFailure(
      "a program of plain C cannot read '\(path)': it reads CSV, text, and IDX files that are not packed",
      help: "leave --main out, and hand rows to the library")
  }

  /// The path of the text that the model reads; nil if it reads none.
  private var textPath: String? {
    guard case .text(let path, _, _)? = try? file.elaborator.dataFields(rows: 1).source else {
      return nil
    }
    return relative(path)
  }

  /// Returns `path` as seen from the folder of the model file.
  private func relative(_ path: String) -> String {
    let own = file.source.path
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? ""
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  private func parts(_ exported: ExportedData?) -> [TrainingProgram.Part] {
    guard let block = exported?.block else { return [] }
    var columns: [String] = []
    if case .table(let path, _) = block.source {
      let names = try? file.sources.columns(ofCSV: path, at: Span(file.source, 0, 0)).names
      columns = names ?? []
    }
    /// The name of the only column in `range`, if `name`, that of an input, says that it is read by that.
    func columnName(_ range: Range<Int>, _ name: String) -> String? {
      let own = columns[range.lowerBound]
      return range.count == 1 && !own.isEmpty && name.contains("source.\(own)") ? own : nil
    }
    return block.inputs.compactMap { input in
      let name = input.variable.name
      let kind: TrainingProgram.Part.Kind
      switch input.part {
      case .columns(let range):
        kind = .columns(
          name: columnName(range, name), first: range.lowerBound, count: range.count)
      case .gaps(let range):
        kind = .gaps(
          name: columnName(range, name), first: range.lowerBound, count: range.count)
      case .categories(let column):
        kind = .words(
          column: columnName(column.place..<column.place + 1, name), place: column.place,
          .init(names: column.names, numbers: column.numbers(file.precision)))
      case .wholeTable: kind = .wholeTable
      case .array: kind = .images
      case .labels: kind = .labels
      case .member, .window: return nil
      }
      return TrainingProgram.Part(input: name, kind: kind)
    }
  }

  private func fields() -> [TrainingProgram.Field] {
    guard let data else { return [] }
    func field(_ field: DataSet.Field, isBatched: Bool) -> TrainingProgram.Field {
      var (index, simplex) = (0, 0)
      switch field.kind {
      case .real: break
      case .index(let count): index = count
      case .simplex(let count): simplex = count
      }
      return TrainingProgram.Field(
        name: field.name, width: field.width, isBatched: isBatched, shift: nil, index: index,
        simplex: simplex)
    }
    let windows = data.windows.map { windows in
      windows.shifts.sorted { $0.key < $1.key }.map { name, shift in
        TrainingProgram.Field(name: name, width: windows.width, isBatched: true, shift: shift)
      }
    }
    return data.rows.fields.map { field($0, isBatched: true) } + (windows ?? [])
      + data.fixed.fields.map { field($0, isBatched: false) }
  }
}

extension MissingValues {
  /// The same in a program of plain C. For means, sums see zeros.
  fileprivate var inProgram: TrainingProgram.Missing {
    switch self {
    case .error: .error
    case .dropped: .dropped
    case .mean: .number(0)
    case .number(let number): .number(number)
    }
  }
}
