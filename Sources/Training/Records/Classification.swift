// How a model classifies rows: the counts of what is taken for what, and the measures made of them.

/// The classes that rows are of, and those that a model takes them for.
package struct Classification: Sendable, Equatable {
  /// The name of the label.
  package let label: String
  /// How a class is read off the model's result, in words.
  package let rule: String
  /// The names of the classes.
  package let classes: [String]
  /// counts[i][j]: how many are of class i and are taken for class j.
  package let counts: [[Int]]

  /// Counts pairs of classes. Requires: all are in the range of `classes`, and as many are predicted as
  /// there are labels.
  package init(
    label: String, rule: String, classes: [String], truth: [Int], predicted: [Int]
  ) {
    self.label = label
    self.rule = rule
    self.classes = classes
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: classes.count), count: classes.count)
    for (row, column) in zip(truth, predicted) { counts[row][column] += 1 }
    self.counts = counts
  }

  /// All that were classified.
  package var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// How many are taken for the right class.
  package var right: Int { classes.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// The share that is taken for the right class; nil if there are none.
  package var accuracy: Double? { share(right, of: total) }

  /// How many are of the class.
  package func support(of place: Int) -> Int { counts[place].reduce(0, +) }

  /// How many are taken for the class.
  package func predictions(of place: Int) -> Int { counts.reduce(0) { $0 + $1[place] } }

  /// The share of those taken for the class that are of it; nil if none is taken for it.
  package func precision(of place: Int) -> Double? {
    share(counts[place][place], of: predictions(of: place))
  }

  /// The share of those of the class that are taken for it; nil if there are none.
  package func recall(of place: Int) -> Double? {
    share(counts[place][place], of: support(of: place))
  }

  /// The harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN); nil if the class neither occurs
  /// nor is predicted.
  package func f1(of place: Int) -> Double? {
    let both = predictions(of: place) + support(of: place)
    return both > 0 ? 2 * Double(counts[place][place]) / Double(both) : nil
  }

  /// The pairs of different classes that are taken for each other most often, the first one first.
  package func confusions(atMost most: Int) -> [(truth: Int, predicted: Int, count: Int)] {
    var found: [(truth: Int, predicted: Int, count: Int)] = []
    for row in classes.indices {
      for column in classes.indices where row != column && counts[row][column] > 0 {
        found.append((row, column, counts[row][column]))
      }
    }
    return Array(
      found.sorted { ($1.count, $0.truth, $0.predicted) < ($0.count, $1.truth, $1.predicted) }
        .prefix(most))
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
