// How the numbers of a parameter are distributed.

import Execution

/// A parameter at the start and at the end of a run.
package struct ParameterRecord: Sendable, Equatable {
  /// Its path in the model: `linear.1.w`.
  package let name: String
  /// Its sizes.
  package let shape: [Int]
  /// Its initial values; nil if they are unknown.
  package let initial: Distribution?
  /// Its values at the end, over the same bins.
  package let final: Distribution
  /// The derivative of the loss of the last batch, at the values at the end; nil if it is unknown.
  package let gradient: Distribution?

  /// Creates a record.
  package init(
    name: String, shape: [Int], initial: Numbers?, final: Numbers, gradient: Numbers?
  ) {
    self.name = name
    self.shape = shape
    let range = Distribution.range(of: [initial, final].compactMap(\.self).joined())
    self.initial = initial.map { Distribution($0, over: range) }
    self.final = Distribution(final, over: range)
    self.gradient = gradient.map { Distribution($0, over: Distribution.range(of: $0)) }
  }
}

/// Some numbers, counted.
package struct Distribution: Sendable, Equatable {
  /// How many numbers there are.
  package let count: Int
  /// How many of them are 0.
  package let zeros: Int
  /// How many of them are infinite or no numbers; all else is said of the others.
  package let nonFinite: Int
  /// Their mean; 0 if there are none.
  package let mean: Double
  /// Their standard deviation, √(Σ(x − mean)² / n); 0 if there are none.
  package let deviation: Double
  /// From the least number that is counted to the largest; nil if there is none.
  package let range: ClosedRange<Double>?
  /// How many numbers lie in each of the bins that part the range evenly.
  package let bins: [Int]

  /// The most bins: each is at least two pixels wide in a small picture.
  private static let mostBins = 40

  /// Returns the range of the finite ones of `values`; nil if there are none.
  static func range(of values: some Sequence<Double>) -> ClosedRange<Double>? {
    var (least, most) = (Double.infinity, -Double.infinity)
    for value in values where value.isFinite {
      least = min(least, value)
      most = max(most, value)
    }
    return least <= most ? least...most : nil
  }

  /// Counts `values` in bins over `range`, in which all finite ones lie.
  init(_ values: Numbers, over range: ClosedRange<Double>?) {
    count = values.count
    self.range = range
    var (zeros, finite) = (0, 0)
    var sum = 0.0
    for value in values where value.isFinite {
      finite += 1
      if value == 0 { zeros += 1 }
      sum += value
    }
    self.zeros = zeros
    nonFinite = values.count - finite
    let mean = sum / Double(max(finite, 1))
    self.mean = mean
    // As many bins as the square root of the count is the usual choice for a first look.
    let wanted = Int(Double(values.count).squareRoot().rounded(.up)) * 2
    var bins = [Int](repeating: 0, count: min(max(wanted, 1), Self.mostBins))
    var squares = 0.0
    let width = range.map { $0.upperBound - $0.lowerBound } ?? 0
    for value in values where value.isFinite {
      squares += (value - mean) * (value - mean)
      let share = width > 0 ? (value - (range?.lowerBound ?? 0)) / width : 0
      bins[min(max(Int(share * Double(bins.count)), 0), bins.count - 1)] += 1
    }
    deviation = (squares / Double(max(finite, 1))).squareRoot()
    self.bins = finite > 0 ? bins : []
  }
}
