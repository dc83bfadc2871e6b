// How far a run is: all that decides how it goes on, beside parameters, states and seed.

/// How far a training run is.
package struct RunProgress: Equatable, Sendable {
  /// The best measure so far of the rows that are held out.
  package struct Best: Equatable, Sendable {
    /// What is measured, and which way is better: `min loss`, `max accuracy`.
    package let measure: String
    /// The measure.
    package let value: Double
    /// The step after which it was measured.
    package let step: Int

    /// The loss, where that is what is measured.
    package var loss: Double? { measure == "min loss" ? value : nil }

    /// Creates the `value` that was measured after `step`.
    package init(measure: String, value: Double, step: Int) {
      self.measure = measure
      self.value = value
      self.step = step
    }
  }

  /// The steps that are over.
  package var step = 0
  /// The sum of the losses of all batches since the last report, added one after the other: the same
  /// whether a run was interrupted or not.
  package var lossSum = 0.0
  /// How many steps that sum has.
  package var lossCount = 0
  /// The mean loss of the last report; nil before the first one.
  package var reportedLoss: Double?
  /// The best validation; nil before the first one.
  package var best: Best?
  /// How many reports there were since then.
  package var reportsSinceBest = 0
  /// What was reported so far.
  package var history = RunHistory()

  /// Creates the progress of a run that has not begun.
  package init() {}
}

/// How a run is kept while it goes on.
package struct CheckpointPlan {
  /// How many steps lie between two checkpoints beside those of the reports; nil for no others.
  package let every: Int?
  /// Keeps the run as it is; `isBest` tells that no validation was better than the last one.
  package let save: (_ isBest: Bool) throws -> Void

  /// Creates a plan.
  package init(every: Int?, save: @escaping (_ isBest: Bool) throws -> Void) {
    self.every = every
    self.save = save
  }
}

/// A run has ended before its last step, because it was asked to.
package struct Interruption: Error, Equatable {
  /// The steps that are over.
  package let step: Int
}
