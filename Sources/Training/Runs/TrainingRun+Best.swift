// Which report of a run was its best, when it ends for want of a better one, and the weights of the best.

import Elaboration
import Execution
import Graph

extension EarlyStop {
  /// What is watched, and which way is better, as a checkpoint says it.
  var label: String { "\(isLargerBetter ? "max" : "min") \(measure)" }
}

extension Measures {
  /// Returns what is called `name`; nil if nothing is.
  func value(_ name: String) -> Double? {
    name == "loss" ? loss : metrics.first { $0.name == name }?.value
  }
}

extension TrainingRun {
  /// What ends the run early; nil where nothing does.
  var stop: EarlyStop? { step.model.settings.stop?.value }

  /// What tells the best report from others: the loss of the rows held out, if nothing else is said.
  private var watch: EarlyStop { stop ?? EarlyStop(patience: .max) }

  /// Whether the run has ended early.
  var isStopped: Bool {
    guard let stop else { return false }
    return progress.step < stepCount && progress.reportsSinceBest >= stop.patience
  }

  /// Whether nothing is left to train.
  package var isOver: Bool { progress.step >= stepCount || isStopped }

  /// Notes the validation after this step, and returns whether none before was as good.
  func note(_ held: Measures?) -> Bool {
    guard let held else { return false }
    let value = held.value(watch.measure) ?? .nan
    guard watch.isBetter(value, than: progress.best?.value) else {
      progress.reportsSinceBest += 1
      return false
    }
    progress.best = .init(measure: watch.label, value: value, step: progress.step)
    progress.reportsSinceBest = 0
    keepBest()
    return true
  }

  /// Keeps the weights as those of the best report, if the run will ask for them.
  private func keepBest() {
    guard stop != nil else { return }
    bestWeights = step.model.kept.map { memory.numbers(used($0)) }
  }

  /// Goes back to the weights of the best report. Returns whether that was another one than the last.
  func returnToBest() -> Bool {
    guard let bestWeights, let best = progress.best, best.step != progress.step else {
      return false
    }
    for (variable, values) in zip(step.model.kept, bestWeights) {
      memory.elements(used(variable))?.update(from: values)
    }
    return true
  }

  /// The weights of the best report with their names in a checkpoint; none where these are the weights of
  /// the run as it is, or nothing asks for them.
  var savedBest: [(name: String, shape: [Int], values: Numbers)] {
    guard let bestWeights, progress.best?.step != progress.step else { return [] }
    return zip(step.model.kept, bestWeights).map { variable, values in
      (Checkpoint.bestPrefix + variable.name, variable.axes.map(\.extent), values)
    }
  }

  /// Takes the weights of the best report from `checkpoint`, where the run is now. Where it has none, or
  /// another measure was watched, the search for the best begins anew.
  func restoreBest(_ checkpoint: Checkpoint) {
    bestWeights = nil
    guard let best = progress.best else { return }
    guard best.measure == watch.label else { return forgetBest() }
    guard stop != nil else { return }
    guard best.step != progress.step else { return keepBest() }
    var weights: [Numbers] = []
    for variable in step.model.kept {
      guard let tensor = checkpoint.content[Checkpoint.bestPrefix + variable.name],
        tensor.shape == variable.axes.map(\.extent)
      else { return forgetBest() }
      weights.append(tensor.values)
    }
    bestWeights = weights
  }

  private func forgetBest() {
    progress.best = nil
    progress.reportsSinceBest = 0
  }
}
