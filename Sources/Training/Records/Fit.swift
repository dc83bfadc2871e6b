// How a model fits numbers: its errors, and what they say of it.

/// Targets with the predictions of a model.
package struct Fit: Sendable, Equatable {
  /// A target with its prediction.
  package struct Pair: Sendable, Equatable {
    /// Which one it is: `row 12`, with its place where a row has several numbers.
    package let title: String
    /// What the data say.
    package let target: Double
    /// What the model says.
    package let prediction: Double

    /// Creates a pair.
    package init(title: String, target: Double, prediction: Double) {
      self.title = title
      self.target = target
      self.prediction = prediction
    }

    /// What is left: target − prediction.
    package var residual: Double { target - prediction }
  }

  /// The name of the target.
  package let target: String
  /// The name of the model's result.
  package let result: String
  /// How many numbers were compared.
  package let count: Int
  /// The coefficient of determination, 1 − Σ(y − ŷ)² / Σ(y − ȳ)²; nil if all targets are equal.
  package let r2: Double?
  /// The mean absolute error.
  package let meanAbsoluteError: Double
  /// The root of the mean squared error.
  package let rootMeanSquaredError: Double
  /// The mean of target − prediction.
  package let bias: Double
  /// The residuals at 0, 5, 25, 50, 75, 95 and 100 percent of them, in ascending order.
  package let quantiles: [Double]
  /// Some of the pairs, spread evenly over all of them.
  package let pairs: [Pair]

  /// The shares that `quantiles` stand at.
  package static let shares = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]
  /// So many pairs are kept at most: more dots than these hide each other.
  package static let mostPairs = 1000

  /// Compares `targets` with `predictions`; `title` names the pair at a place. Nil if there are none, or one
  /// is no finite number.
  package init?(
    target: String, result: String, targets: [Double], predictions: [Double],
    title: (Int) -> String
  ) {
    let count = targets.count
    guard count > 0, predictions.count == count else { return nil }
    let residuals = zip(targets, predictions).map { $0 - $1 }
    let mean = targets.reduce(0, +) / Double(count)
    let variation = targets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let squares = residuals.reduce(0) { $0 + $1 * $1 }
    guard squares.isFinite, variation.isFinite else { return nil }
    self.target = target
    self.result = result
    self.count = count
    r2 = variation > 0 ? 1 - squares / variation : nil
    meanAbsoluteError = residuals.reduce(0) { $0 + abs($1) } / Double(count)
    rootMeanSquaredError = (squares / Double(count)).squareRoot()
    bias = residuals.reduce(0, +) / Double(count)
    let sorted = residuals.sorted()
    quantiles = Self.shares.map { share in
      // Linear between neighbours, as NumPy has it.
      let place = share * Double(count - 1)
      let low = Int(place.rounded(.down))
      let high = min(low + 1, count - 1)
      return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }
    pairs = evenlySpread(Self.mostPairs, of: count).map {
      Pair(title: title($0), target: targets[$0], prediction: predictions[$0])
    }
  }
}

/// Returns all of `0 ..< count`, or `most` of them that are spread evenly.
func evenlySpread(_ most: Int, of count: Int) -> [Int] {
  guard count > most else { return Array(0..<max(count, 0)) }
  return (0..<most).map { Int(Double($0) * Double(count) / Double(most)) }
}
