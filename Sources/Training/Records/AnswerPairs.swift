// Which result of a model answers which field of its data, as loss and reports tell.

import Elaboration
import Language

/// A result of a model with the field that it is compared with.
struct AnswerPair: Equatable {
  /// How the two are to be read.
  enum Kind: Equatable {
    /// The largest of so many numbers stands at the class; the field is one of as many classes, or has a
    /// share for each.
    case classes(Int)
    /// A number above 0 says 1, another one 0.
    case logits
    /// The one should be near the other.
    case numbers
  }

  let kind: Kind
  /// The name of the result.
  let result: String
  /// The name of the field.
  let field: String
}

/// What is known of a result or a field.
struct AnswerShape: Equatable {
  let name: String
  /// The sizes of a row.
  let sizes: [Int]
  /// What the numbers promise.
  var kind = DataSet.ElementKind.real
}

/// Finds pairs: what a loss or a report of the library compares, what is subtracted from each other, and
/// classes by their types. What is not certain is left out.
struct AnswerPairs {
  /// The functions of the library whose first argument scores classes and whose second one is the class.
  private static let classifiers: Set = [
    "cross_entropy", "nll", "focal", "accuracy", "top_k_accuracy", "perplexity",
  ]
  /// Those whose first argument is a logit, above 0 for the label 1.
  private static let binaryClassifiers: Set = [
    "binary_cross_entropy", "binary_accuracy", "precision", "recall", "f1",
  ]
  /// Those whose first argument should be near the second one.
  private static let distances: Set = ["mse", "rmse", "mae", "huber", "log_cosh", "r2"]

  private let results: [AnswerShape]
  private let fields: [AnswerShape]
  private let isOfLibrary: (String) -> Bool
  /// The names that loss and reports speak of.
  private var mentioned: Set<String> = []
  /// The pairs that stand beside each other, with the function that they are given to, or `-`.
  private var neighbours: [(function: String, result: String, field: String)] = []

  /// Looks for pairs of `results` and `fields` in `expressions`, the loss first; `isOfLibrary` tells whether
  /// a name stands for what the library declares.
  init(
    results: [AnswerShape], fields: [AnswerShape], in expressions: [Expression],
    isOfLibrary: @escaping (String) -> Bool
  ) {
    self.results = results
    self.fields = fields
    self.isOfLibrary = isOfLibrary
    for expression in expressions { visit(expression) }
  }

  /// The pairs, in the order of the fields; a field has one at most.
  var found: [AnswerPair] {
    fields.filter { mentioned.contains($0.name) }.compactMap { field in
      for neighbour in neighbours where neighbour.field == field.name {
        guard let result = results.first(where: { $0.name == neighbour.result }),
          let kind = kind(neighbour.function, result, field)
        else { continue }
        return AnswerPair(kind: kind, result: result.name, field: field.name)
      }
      return classifier(of: field)
    }
  }

  /// Returns the only result whose type makes it the scores of the classes that `field` is one of.
  private func classifier(of field: AnswerShape) -> AnswerPair? {
    let fitting = results.filter { mentioned.contains($0.name) }.compactMap { result in
      classCount(result, field).map {
        AnswerPair(kind: .classes($0), result: result.name, field: field.name)
      }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func kind(
    _ function: String, _ result: AnswerShape, _ field: AnswerShape
  ) -> AnswerPair.Kind? {
    if Self.classifiers.contains(function) {
      return classCount(result, field).map { .classes($0) }
    }
    guard result.sizes == field.sizes, field.kind == .real else { return nil }
    return Self.binaryClassifiers.contains(function) ? .logits : .numbers
  }

  /// How many classes `result` scores, if the types of both say so.
  private func classCount(_ result: AnswerShape, _ field: AnswerShape) -> Int? {
    switch field.kind {
    case .index(let count): count > 1 && result.sizes == field.sizes + [count] ? count : nil
    case .simplex(let count): count > 1 && result.sizes == field.sizes ? count : nil
    case .real: nil
    }
  }

  private mutating func visit(_ expression: Expression) {
    if let name = expression.asName { mentioned.insert(name.text) }
    switch expression.kind {
    case .call(let callee, let arguments):
      if let name = callee.asName?.text, arguments.count >= 2,
        Self.classifiers.contains(name) || Self.binaryClassifiers.contains(name)
          || Self.distances.contains(name), isOfLibrary(name)
      {
        note(name, arguments[0].value, arguments[1].value)
      }
    case .binary(.subtract, let left, let right):
      note("-", left, right)
      note("-", right, left)
    default: break
    }
    // Parsed trees are of bounded height.
    var parts: [Expression] = []
    expression.forEachChild { parts.append($0) }
    for part in parts { visit(part) }
  }

  private mutating func note(_ function: String, _ result: Expression, _ field: Expression) {
    guard let result = result.asName, let field = field.asName else { return }
    neighbours.append((function, result.text, field.text))
  }
}
