// What a run's model does on single rows: classes, fits, and the rows that it does worst on.

import Elaboration
import Execution
import Language

/// Gathers the record of rows, as the model is now.
struct RowRecorder {
  /// Results of more rows would take long and much memory; so many are spread evenly.
  private static let mostRows = 100_000
  /// The most numbers of results: 64 MiB of them.
  private static let mostNumbers = 1 << 24
  /// Losses are computed row by row, which takes longer.
  private static let mostLosses = 10_000
  /// How many of the worst rows are shown.
  private static let mostWorst = 12
  /// The table of counts has a number for each pair of classes.
  private static let mostClasses = 1000

  private let run: TrainingRun
  private let data: ModelData
  private let all: [Int32]
  private var isHeldOut: Bool { !run.rows.validation.isEmpty }
  /// What could not be recorded, and why.
  private(set) var omissions: [String] = []

  /// Prepares the record of the rows that `run` holds out, or else of those that it trains on; nil if it
  /// has none.
  init?(_ run: TrainingRun) {
    guard let data = run.data, run.step.model.inputs.contains(where: \.isBatched) else {
      return nil
    }
    self.run = run
    self.data = data
    all = run.rows.validation.isEmpty ? run.rows.training : run.rows.validation
    if all.isEmpty { return nil }
  }

  /// Runs the model on the rows and returns what comes out. Throws as elaboration and compilation do.
  mutating func record() throws -> RowRecord {
    var answers: [AnsweredField] = []
    var measured = all
    if data.windows == nil {
      let model = try run.file.elaborator.inferenceModel(batch: 1)
      let width = model.results.reduce(1) { $0 + $1.axes.dropFirst().reduce(1) { $0 * $1.extent } }
      measured = evenlySpread(min(Self.mostRows, max(Self.mostNumbers / width, 1)), of: all.count)
        .map { all[$0] }
      answers = self.answers(try RowResults(of: run, rows: measured), rows: measured)
    } else {
      measured = evenlySpread(mostWindows, of: all.count).map { all[$0] }
    }
    var record = RowRecord(count: measured.count, total: all.count, isHeldOut: isHeldOut)
    record.classifications = answers.compactMap(\.classification)
    record.fits = answers.compactMap { $0.fit(data.shortTitle) }
    record.origin = data.place(of: all[0]).flatMap { $0.line == nil ? nil : $0.path }
    record.worst = try worst(of: measured, answers)
    return record
  }

  /// A window costs as much as so many rows.
  private var mostWindows: Int { max(Self.mostLosses / max(data.windows?.width ?? 1, 1), 100) }

  // MARK: Answers

  private mutating func answers(_ results: RowResults, rows: [Int32]) -> [AnsweredField] {
    let train = run.file.train
    let fields = run.step.model.inputs.filter(\.isBatched).compactMap { input in
      data.rows.field(input.variable.name).map {
        AnswerShape(
          name: $0.name, sizes: input.variable.axes.dropFirst().map(\.extent), kind: $0.kind)
      }
    }
    let expressions = ["loss", "report"].compactMap { train?.setting($0) }
    let pairs = AnswerPairs(
      results: results.shapes, fields: fields, in: expressions,
      isOfLibrary: run.file.isOfLibrary)
    return pairs.found.compactMap { pair in
      guard let field = data.rows.field(pair.field), let values = results.values[pair.result]
      else { return nil }
      guard isReadable(values, as: pair.kind) else {
        omissions.append(
          "'\(pair.result)' is no finite number in some rows, so nothing is read off it")
        return nil
      }
      if case .classes(let count) = pair.kind, count > Self.mostClasses {
        omissions.append(
          "'\(field.name)' has \(count) classes: too many for a table of what is taken for what")
        return nil
      }
      return AnsweredField(
        pair: pair, field: field, rows: rows, predictions: values,
        classNames: classNames(of: field, rows))
    }
  }

  /// Whether an answer can be read off `values`: infinities have a sign and an order, and NaN has none.
  private func isReadable(_ values: Numbers, as kind: AnswerPair.Kind) -> Bool {
    kind == .numbers ? values.allSatisfy(\.isFinite) : !values.contains(where: \.isNaN)
  }

  /// Returns the names of the classes of `field`, if it is columns of a table with a number for each class,
  /// which are the names of these columns, or if it is the categories of a column.
  private func classNames(of field: DataSet.Field, _ rows: [Int32]) -> [String]? {
    guard let outline = try? run.file.elaborator.dataFields(rows: 1, named: [field.name]),
      outline.inputs.count == 1, let input = outline.inputs.first,
      let source = FilledTable(of: run)
    else { return nil }
    let (part, names): (SourcePart, [String])
    switch (input.part, field.kind) {
    case (.columns(let columns), .simplex(let count))
    where columns.count == count && field.width == count:
      (part, names) = (input.part, columns.map { source.table.columnNames[$0] })
    case (.categories(let column), .index(let count)) where column.names.count == count:
      (part, names) = (input.part, column.names)
    default: return nil
    }
    // Computed fields have another order, or other numbers.
    let isRead = rows.allSatisfy { row in
      let start = Int(row) * field.width
      return source.values(of: part, rows: [row])
        .elementsEqual(field.values[start..<start + field.width])
    }
    return isRead ? names.map { $0.isEmpty ? "(empty)" : $0 } : nil
  }

  // MARK: Worst rows

  private mutating func worst(of rows: [Int32], _ answers: [AnsweredField]) throws -> [WorstRow] {
    let places = evenlySpread(
      data.windows == nil ? Self.mostLosses : mostWindows, of: rows.count)
    let losses = try run.losses(of: places.map { rows[$0] })
    // A loss that makes no difference between rows is none of a row: it looks at several at once.
    guard let first = losses.first, losses.contains(where: { $0 != first }),
      losses.allSatisfy(\.isFinite)
    else {
      omissions.append("the loss of a row alone says nothing of it, so no rows are listed by it")
      return []
    }
    let order = places.indices.sorted { (losses[$1], $0) < (losses[$0], $1) }
    let inputs = RowInputs(run, data)
    return order.prefix(Self.mostWorst).map { place in
      let row = rows[places[place]]
      var shown = WorstRow(title: data.shortTitle(of: row), loss: losses[place])
      shown.answers = answers.map { $0.answer(at: places[place]) }
      inputs.show(row, in: &shown)
      for answer in answers where answer.pair.kind == .numbers {
        if let picture = inputs.picture(answer, at: places[place]) {
          shown.pictures.append(picture)
        }
      }
      return shown
    }
  }
}
