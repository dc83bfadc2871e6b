// What `train` may ask for beside an optimizer: limits of gradients, and when to stop.

/// How gradients are limited before an optimizer sees them.
package enum Clip: Equatable, Sendable {
  /// The largest Euclidean norm of all gradients together; larger ones are scaled down to it.
  case norm(Double)
  /// The largest magnitude of each element of a gradient.
  case value(Double)
}

/// When a training ends before its last step.
package struct EarlyStop: Equatable, Sendable {
  /// After how many reports in a row without a better measure the training ends; at least 1.
  package let patience: Int
  /// The name of the measure of the rows held out that is watched: `loss`, or a report.
  package let measure: String
  /// Whether a larger measure is a better one.
  package let isLargerBetter: Bool
  /// By how much a measure has to be better to count; at least 0.
  package let delta: Double

  /// Creates a stop after `patience` reports without a better `measure`.
  package init(
    patience: Int, measure: String = "loss", isLargerBetter: Bool = false, delta: Double = 0
  ) {
    self.patience = patience
    self.measure = measure
    self.isLargerBetter = isLargerBetter
    self.delta = delta
  }

  /// Returns whether `value` is better than `best`, the best one so far, if there is one. What is no
  /// number is never better.
  package func isBetter(_ value: Double, than best: Double?) -> Bool {
    guard value.isFinite else { return false }
    guard let best else { return true }
    return isLargerBetter ? value > best + delta : value < best - delta
  }
}
