// What is said of the best report of a run, and of the end of one that stopped there.

import Elaboration

/// The best report of a run that watches the rows held out, whose weights it ends with, if there was one whose
/// measure is a number.
package struct BestReport: Sendable, Equatable {
  /// What was watched, and how.
  private let stop: EarlyStop
  /// The best value of the measure.
  private let value: Double?
  /// Where it was measured.
  private let best: Place?
  /// Where the run has ended.
  private let last: Place
  /// Where it was to end.
  private let end: Place
  /// Whether the run has ended early.
  package let isStopped: Bool

  /// A place in a run.
  private struct Place: Sendable, Equatable {
    let step: Int
    /// The epochs that are over; nil in a run that is counted in steps.
    let epoch: Int?

    init(_ step: Int, _ stepsPerEpoch: Int?) {
      self.step = step
      epoch = stepsPerEpoch.map { (step - 1) / $0 + 1 }
    }

    var number: Int { epoch ?? step }
  }

  /// Returns `place` as members of a JSON object.
  private func json(_ place: Place?, _ prefix: String = "") -> String {
    let step = "\"\(prefix)step\":\(place.map { "\($0.step)" } ?? "null")"
    guard end.epoch != nil else { return step }
    return "\"\(prefix)epoch\":\(place?.epoch.map { "\($0)" } ?? "null"),\(step)"
  }

  /// Creates the report that `best` was the best one of a run that has ended after `step` of `steps` steps.
  /// `stepsPerEpoch` is nil in a run that is counted in steps.
  init(
    _ stop: EarlyStop, _ best: RunProgress.Best?, step: Int, steps: Int, stepsPerEpoch: Int?,
    isStopped: Bool
  ) {
    self.stop = stop
    value = best?.value
    self.best = best.map { Place($0.step, stepsPerEpoch) }
    last = Place(step, stepsPerEpoch)
    end = Place(steps, stepsPerEpoch)
    self.isStopped = isStopped
  }

  private var unit: String { last.epoch == nil ? "step" : "epoch" }

  /// Why the run has ended, as a line of text.
  package var reason: String {
    "stopped after \(unit) \(last.number) of \(end.number): "
      + "\(stop.reason(isInEpochs: last.epoch != nil))\n"
  }

  /// Whose weights the run has ended with, to be put behind its measures; empty if that goes without saying.
  package var weightsText: String {
    best.flatMap { $0 == last ? nil : ", with the weights of \(unit) \($0.number)" } ?? ""
  }

  /// The end of a run that has stopped, as a line of JSON without the line feed.
  package var jsonLine: String {
    "{\"event\":\"stop\",\(json(last)),\"measure\":\(JSON.quoted(stop.measure)),"
      + "\"best\":\(value.map(JSON.number) ?? "null"),\(json(best, "best_"))}"
  }

  /// The members of the last line of JSON.
  var members: String { "\(json(best, "best_")),\"stopped\":\(isStopped)" }
}

extension EarlyStop {
  /// Why a run has ended that was counted in epochs or else in steps.
  func reason(isInEpochs: Bool) -> String {
    let amount = delta > 0 ? " by more than \(short(delta))" : ""
    return "the validation \(measure) has not \(isLargerBetter ? "risen" : "fallen")\(amount) for "
      + counted(patience, isInEpochs ? "epoch" : "report")
  }
}
