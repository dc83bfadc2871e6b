// What a model reads of a row, as a person sees it: a picture, a text, or the cells of its table.

import Elaboration
import Execution
import Graph

/// Shows rows of the data of a run.
struct RowInputs {
  /// Rows with more numbers than these are cut.
  private static let mostValues = 40
  /// A square of fewer pixels is more likely a table.
  private static let leastSide = 4
  /// So is a field of fewer numbers whose type is no square.
  private static let leastFlatSide = 8
  private static let mostSide = 64

  private let data: ModelData
  /// The model's inputs, with their sizes.
  private let fields: [(field: DataSet.Field, sizes: [Int])]
  /// The columns that the model's inputs are made of, and the table; nil if the data are no table. A column
  /// of words has its categories.
  private let cells: (rows: FilledTable, columns: [(place: Int, words: CategoryColumn?)])?
  /// The least and the largest number of each of the inputs.
  private let scales: [String: (least: Double, most: Double)]

  /// Looks what the model of `run` reads.
  init(_ run: TrainingRun, _ data: ModelData) {
    self.data = data
    let names = Set(run.modelInputNames)
    let fields = run.step.model.inputs.filter { $0.isBatched && names.contains($0.variable.name) }
      .compactMap { input in
        data.rows.field(input.variable.name).map {
          (field: $0, sizes: input.variable.axes.dropFirst().map(\.extent))
        }
      }
    self.fields = fields
    scales = Dictionary(
      uniqueKeysWithValues: fields.map { field, _ in
        (field.name, (field.values.min() ?? 0, field.values.max() ?? 0))
      })
    cells = Self.cells(of: run, names)
  }

  /// Adds to `shown` what there is to see of `row`.
  func show(_ row: Int32, in shown: inout WorstRow) {
    if let windows = data.windows {
      let start = Int(row)
      let tokens = windows.text.tokens.elements[start..<start + windows.width].map { Int($0) }
      // Bytes that are no characters are shown as U+FFFD.
      shown.text = String(decoding: windows.text.vocabulary.bytes(of: tokens), as: UTF8.self)
      return
    }
    for (field, sizes) in fields {
      let start = Int(row) * field.width
      let values = field.values[start..<start + field.width]
      if let picture = picture(field, sizes, values) { shown.pictures.append(picture) }
    }
    if shown.pictures.isEmpty { shown.values = values(of: row) }
  }

  /// Returns the result of `answer` at `place` as a picture, if it answers a field that is one.
  func picture(_ answer: AnsweredField, at place: Int) -> Picture? {
    guard let (field, sizes) = fields.first(where: { $0.field.name == answer.field.name }),
      let picture = picture(field, sizes, answer.prediction(place))
    else { return nil }
    return Picture(answer.pair.result, width: picture.width, levels: picture.levels)
  }

  // MARK: Numbers

  private func values(of row: Int32) -> [RunRecord.Fact] {
    var values: [RunRecord.Fact] = []
    if let (rows, columns) = cells {
      let table = rows.table
      values = columns.map { column, words in
        let name = table.columnNames[column]
        let value = table.values[rows.rowOfTable(row) * table.columnCount + column]
        let word = words.flatMap { words in
          rows.values(of: .categories(words), rows: [row]).first.flatMap { words.name(of: $0) }
        }
        return .init(
          name.isEmpty ? "column \(column + 1)" : name, word ?? plain(value, table.values.precision)
        )
      }
    } else {
      for (field, _) in fields {
        for place in 0..<min(field.width, Self.mostValues + 1) {
          values.append(
            .init(
              field.width == 1 ? field.name : "\(field.name)[\(place)]",
              plain(field.values[Int(row) * field.width + place], field.values.precision)))
        }
      }
    }
    guard values.count > Self.mostValues else { return values }
    return Array(values.prefix(Self.mostValues))
  }

  private func plain(_ value: Double, _ precision: Precision) -> String {
    value.isNaN ? "–" : precision.plainText(value)
  }

  /// Returns the columns of the table that the fields `names` are made of.
  private static func cells(
    of run: TrainingRun, _ names: Set<String>
  ) -> (rows: FilledTable, columns: [(place: Int, words: CategoryColumn?)])? {
    guard let data = try? run.file.elaborator.dataFields(rows: 1, named: names),
      let rows = FilledTable(of: run)
    else { return nil }
    var columns: [Int: CategoryColumn?] = [:]
    for part in data.inputs.map(\.part) {
      switch part {
      case .columns(let range): for column in range { columns.updateValue(nil, forKey: column) }
      case .categories(let words): columns.updateValue(words, forKey: words.place)
      default: continue
      }
    }
    return columns.isEmpty ? nil : (rows, columns.sorted { $0.key < $1.key }.map { ($0, $1) })
  }

  // MARK: Pictures

  /// Returns `values`, those of a row of `field`, as a picture if that is what its type makes of them: a
  /// square, with one channel or three; or, without a shape, as many as a square has, the least of all rows
  /// being 0, as it is of grey levels and not of measurements that were standardised.
  private func picture(
    _ field: DataSet.Field, _ sizes: [Int], _ values: Slice<Numbers>
  ) -> Picture? {
    guard field.kind == .real, let (side, channels) = Self.square(sizes) else { return nil }
    guard let (least, most) = scales[field.name], most > least, sizes.count > 1 || least == 0
    else { return nil }
    let values = Array(values)
    let levels = (0..<side * side).map { pixel in
      let level =
        channels == 3
        // The luminance of ITU-R BT.709.
        ? 0.2126 * values[pixel] + 0.7152 * values[side * side + pixel]
          + 0.0722 * values[2 * side * side + pixel]
        : values[pixel]
      return min(max((level - least) / (most - least), 0), 1)
    }
    return Picture(field.name, width: side, levels: levels.map { $0.isFinite ? Float($0) : 0 })
  }

  /// Returns the side of the square that a row of these sizes is, and its channels; nil if it is none.
  private static func square(_ sizes: [Int]) -> (side: Int, channels: Int)? {
    switch sizes.count {
    case 1:
      let side = Int(Double(sizes[0]).squareRoot().rounded())
      return side * side == sizes[0] && (leastFlatSide...mostSide).contains(side) ? (side, 1) : nil
    case 2 where sizes[0] == sizes[1]:
      return (leastSide...mostSide).contains(sizes[0]) ? (sizes[0], 1) : nil
    case 3 where sizes[1] == sizes[2] && (sizes[0] == 1 || sizes[0] == 3):
      return (leastSide...mostSide).contains(sizes[1]) ? (sizes[1], sizes[0]) : nil
    default: return nil
    }
  }
}
