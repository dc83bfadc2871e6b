// Data that a model can hardly learn from, or learns too easily from: constant columns, and labels among
// the inputs.

import Elaboration
import Language

/// A look at the values of fields in the rows that are trained on.
///
/// Two rules, both stated in the reference:
/// - A number of a field that is the same in all of at least 10 rows is constant. Images have pixels that
///   are, so a field of more than 32 numbers is warned of if all of them are.
/// - A label has leaked if it and a number of an input correlate by at least 0.9999 over at least 20 rows.
struct DataWarnings {
  /// Below so many rows, a value may well be the same by chance.
  static let leastRowsOfConstant = 10
  /// A field with more numbers is an image or the like.
  static let widestTable = 32
  /// Below so many rows, numbers may well correlate by chance.
  static let leastRowsOfLeak = 20
  /// The correlation that no two measured quantities have: deviations of a hundredth of the spread.
  static let leakedCorrelation = 0.9999
  /// How many rows a first look takes.
  private static let sampledRows = 1000

  private let data: DataSet
  private let rows: [Int32]
  private let inputs: [DataSet.Field]
  private let labels: [DataSet.Field]

  /// Looks at the fields that feed `inputs`, and at the others that training reads, its `labels`, in these
  /// `rows` of `data`.
  init(_ data: DataSet, rows: [Int32], inputs: Set<String>, labels: Set<String>) {
    self.data = data
    self.rows = rows
    self.inputs = data.fields.filter { inputs.contains($0.name) }
    self.labels = data.fields.filter { labels.contains($0.name) }
  }

  /// All that is to be said, each as a warning at a field.
  func warnings() -> [Diagnostic] {
    (inputs + labels).flatMap { constants(in: $0).map { [$0] } ?? [] } + leaks()
  }

  private func warning(
    _ message: String, at field: DataSet.Field, notes: [String] = [], help: String?
  ) -> Diagnostic {
    var warning = Diagnostic(message, at: field.place, notes: notes, help: help)
    warning.severity = .warning
    return warning
  }

  /// Returns how the number at `place` of a field is called.
  private func title(_ field: DataSet.Field, _ place: Int) -> String {
    field.width == 1 ? "'\(field.name)'" : "'\(field.name)[\(place)]'"
  }

  // MARK: Constant columns

  private func constants(in field: DataSet.Field) -> Diagnostic? {
    guard rows.count >= Self.leastRowsOfConstant, let first = rows.first else { return nil }
    let start = Int(first) * field.width
    var places = Array(0..<field.width)
    for row in rows {
      if places.isEmpty { return nil }
      let base = Int(row) * field.width
      places.removeAll { field.values[base + $0] != field.values[start + $0] }
    }
    guard let place = places.first, field.width <= Self.widestTable || places.count == field.width
    else { return nil }
    let isWhole = places.count == field.width && field.width > 1
    let others = places.count - 1
    let value = short(field.values[start + place])
    let subject = isWhole ? "all of '\(field.name)'" : title(field, place)
    return warning(
      "\(subject) is the same in all \(rows.count) rows that are trained on"
        + (isWhole ? "" : ": \(value)"), at: field,
      notes: !isWhole && others > 0
        ? [
          "so \(others == 1 ? "is 1 other number" : "are \(others) other numbers") of '\(field.name)'"
        ]
        : [],
      help: "nothing can be learnt from it: leave it out, or look at where it comes from")
  }

  // MARK: Labels among the inputs

  private func leaks() -> [Diagnostic] {
    guard rows.count >= Self.leastRowsOfLeak else { return [] }
    // Rows from all over the data, so that sorted data show more than their first class.
    let step = max(1, rows.count / Self.sampledRows)
    let sample = stride(from: 0, to: rows.count, by: step).map { rows[$0] }
    var found: [Diagnostic] = []
    for label in labels {
      let isSimple = label.width <= Self.widestTable
      let targets = (0..<(isSimple ? label.width : 0)).map {
        Column(Array(label.lazyColumn($0, sample)))
      }
      for input in inputs {
        guard let (place, target) = leak(input, targets, label, sample) else { continue }
        found.append(
          warning(
            "\(title(input, place)) and the label \(title(label, target)) go together in all rows",
            at: input,
            notes: [
              "their correlation over \(rows.count) rows is at least \(Self.leakedCorrelation)"
            ],
            help: "if the label has leaked into the inputs, leave that column out"))
      }
    }
    return found
  }

  /// Returns the first number of `input` that goes together with one of `label`, whose samples are
  /// `targets`.
  private func leak(
    _ input: DataSet.Field, _ targets: [Column<[Double]>], _ label: DataSet.Field,
    _ sample: [Int32]
  ) -> (place: Int, target: Int)? {
    for place in 0..<input.width {
      let column = Column(Array(input.lazyColumn(place, sample)))
      for (target, values) in targets.enumerated()
      where column.correlates(with: values, by: Self.leakedCorrelation) {
        // All rows may be too many for arrays of their own.
        let whole = Column(input.lazyColumn(place, rows))
        let labels = Column(label.lazyColumn(target, rows))
        if whole.correlates(with: labels, by: Self.leakedCorrelation) { return (place, target) }
      }
    }
    return nil
  }
}

extension DataSet.Field {
  /// Returns the number at `place` of each of `rows`, read when it is asked for.
  fileprivate func lazyColumn(_ place: Int, _ rows: [Int32]) -> some Collection<Double> {
    rows.lazy.map { values[Int($0) * width + place] }
  }
}

/// One number of each of some rows.
private struct Column<Values: Collection<Double>> {
  private let values: Values
  private let mean: Double
  /// The sum of the squares of the deviations from the mean.
  private let squares: Double

  init(_ values: Values) {
    let mean = values.reduce(0, +) / Double(values.count)
    self.values = values
    self.mean = mean
    squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// Whether Pearson's correlation, Σ(dx · dy) / √(Σ dx² · Σ dy²), is at least `bound` in magnitude; false
  /// if one of the columns is constant.
  func correlates<Others>(with other: Column<Others>, by bound: Double) -> Bool {
    guard squares > 0, other.squares > 0 else { return false }
    let products = zip(values, other.values).reduce(0) {
      $0 + ($1.0 - mean) * ($1.1 - other.mean)
    }
    return abs(products) >= bound * (squares * other.squares).squareRoot()
  }
}
