// A field of the data with what a model says of it, row by row.

import Execution

/// A field with the result of the model that answers it.
struct AnsweredField {
  let pair: AnswerPair
  let field: DataSet.Field
  /// The rows that were measured.
  let rows: [Int32]
  /// The result of the model, row after row.
  let predictions: Numbers
  /// The names of its classes; nil where the data have none.
  let classNames: [String]?

  /// How many numbers each row has of the result.
  var width: Int { predictions.count / max(rows.count, 1) }

  /// Returns what the data say of the row at `place` of `rows`.
  func truth(_ place: Int) -> Slice<Numbers> {
    let start = Int(rows[place]) * field.width
    return field.values[start..<start + field.width]
  }

  /// Returns what the model says of it.
  func prediction(_ place: Int) -> Slice<Numbers> {
    predictions[place * width..<(place + 1) * width]
  }

  /// Returns the classes of the row at `place`, and those that it is taken for.
  private func classes(_ place: Int) -> (truth: [Int], predicted: [Int]) {
    let (truth, prediction) = (truth(place), prediction(place))
    switch pair.kind {
    case .classes(let count):
      let predicted = stride(from: prediction.startIndex, to: prediction.endIndex, by: count).map {
        largest(prediction[$0..<$0 + count])
      }
      if case .index = field.kind { return (truth.map { Int($0) }, predicted) }
      let real = stride(from: truth.startIndex, to: truth.endIndex, by: count).map {
        largest(truth[$0..<$0 + count])
      }
      return (real, predicted)
    case .logits: return (truth.map { $0 > 0.5 ? 1 : 0 }, prediction.map { $0 > 0 ? 1 : 0 })
    case .numbers: return ([], [])
    }
  }

  /// The place of the first of the largest numbers, as `argmax` has it.
  private func largest(_ values: Slice<Numbers>) -> Int {
    var best = values.startIndex
    for place in values.indices where values[place] > values[best] { best = place }
    return best - values.startIndex
  }

  /// Whether the labels are 0 and 1, which a logit answers.
  private var isBinary: Bool {
    rows.indices.allSatisfy { truth($0).allSatisfy { $0 == 0 || $0 == 1 } }
  }

  /// Counts classes; nil if the model gives none.
  var classification: Classification? {
    let rule: String
    let names: [String]
    switch pair.kind {
    case .numbers: return nil
    case .logits:
      guard isBinary else { return nil }
      rule = "1 where '\(pair.result)' is above 0"
      names = ["0", "1"]
    case .classes(let count):
      rule = "the class at the largest of '\(pair.result)'"
      names = classNames ?? (0..<count).map { "\($0)" }
    }
    var (truth, predicted): ([Int], [Int]) = ([], [])
    for place in rows.indices {
      let classes = classes(place)
      truth += classes.truth
      predicted += classes.predicted
    }
    return Classification(
      label: field.name, rule: rule, classes: names, truth: truth, predicted: predicted)
  }

  /// Compares numbers; nil if the field has classes.
  func fit(_ title: (Int32) -> String) -> Fit? {
    guard pair.kind == .numbers else { return nil }
    let width = field.width
    return Fit(
      target: field.name, result: pair.result,
      targets: rows.indices.flatMap { truth($0).map { Double($0) } },
      predictions: predictions.map { Double($0) }
    ) { place in
      title(rows[place / width]) + (width > 1 ? ", \(field.name)[\(place % width)]" : "")
    }
  }

  /// Returns the answer for the row at `place` in words.
  func answer(at place: Int) -> WorstRow.Answer {
    let (truth, prediction) = (truth(place), prediction(place))
    if case .numbers = pair.kind {
      guard field.width == 1, let real = truth.first, let said = prediction.first else {
        let squares = zip(truth, prediction).reduce(0.0) {
          $0 + (Double($1.0) - Double($1.1)) * (Double($1.0) - Double($1.1))
        }
        let error = (squares / Double(max(truth.count, 1))).squareRoot()
        return .init(
          name: field.name, truth: "\(truth.count) numbers",
          prediction: "off by \(short(error)) (root mean square)")
      }
      return .init(
        name: field.name, truth: short(Double(real)), prediction: short(Double(said)))
    }
    let classes = classes(place)
    guard classes.truth.count == 1 else {
      let right = zip(classes.truth, classes.predicted).count { $0 == $1 }
      return .init(
        name: field.name, truth: "\(classes.truth.count) labels", prediction: "\(right) of them")
    }
    func name(_ place: Int) -> String { classNames.map { $0[place] } ?? "\(place)" }
    return .init(
      name: field.name, truth: name(classes.truth[0]), prediction: name(classes.predicted[0]))
  }
}
