// How far a run is: all that decides how it goes on, beside parameters, states and seed.

/// How far a training run is.
package struct RunProgress: Equatable, Sendable {
  /// The least validation loss so far.
  package struct Best: Equatable, Sendable {
    /// The loss.
    package let loss: Double
    /// The step after which it was measured.
    package let step: Int

    /// Creates the loss that was measured after `step`.
    package init(loss: Double, step: Int) {
      self.loss = loss
      self.step = step
    }
  }

  /// The steps that are over.
  package var step = 0
  /// The sum of the losses since the last report, added one step after the other: the same whether a
  /// run was interrupted or not.
  package var lossSum = 0.0
  /// How many steps that sum has.
  package var lossCount = 0
  /// The mean loss of the last report; nil before the first one.
  package var reportedLoss: Double?
  /// The best validation; nil before the first one.
  package var best: Best?
  /// What was reported so far.
  package var history = RunHistory()

  /// Creates the progress of a run that has not begun.
  package init() {}
}

/// How a run is kept while it goes on.
package struct CheckpointPlan {
  /// How many steps lie between two checkpoints beside those of the reports; nil for no others.
  package let every: Int?
  /// Keeps the run as it is; `isBest` tells that no validation loss was less than the last one.
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
