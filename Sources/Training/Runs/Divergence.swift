// Runs that have left the finite numbers: at which step, and what may help.

import Language

/// Parameters and states as they were.
struct Snapshot {
  /// The most floats that are worth copying for the sake of an error: 4 MiB of them.
  static let mostFloats = 1 << 20

  private let parameters: [Float]
  private let states: [Float]

  /// Copies the floats of `model`.
  init(_ model: ModelMemory) {
    parameters = Array(model.parameters.elements)
    states = Array(model.states.elements)
  }

  /// Copies them back.
  func restore(_ model: ModelMemory) {
    _ = model.parameters.elements.update(fromContentsOf: parameters)
    _ = model.states.elements.update(fromContentsOf: states)
  }
}

extension TrainingRun {
  /// Returns the error for the first of `steps` whose loss is no finite number; these are all steps
  /// that were run since `start`, or only one.
  func divergence(in steps: Range<Int>, from start: Snapshot?) -> Diagnostic {
    // Steps depend on nothing but their numbers, so that they can be run again one by one.
    if let start {
      start.restore(memory.model)
      for step in steps {
        let loss = run(from: step, count: 1)
        if !loss.isFinite { return divergence(loss, at: step + 1) }
      }
    }
    return divergence(.nan, at: steps.lowerBound + 1)
  }

  /// Returns the error that the loss of `step`, counted from 1, is `loss`.
  func divergence(_ loss: Double, at step: Int) -> Diagnostic {
    failure(
      // What is not a number has a sign, which means nothing.
      "the loss is \(loss.isNaN ? "nan" : "\(loss)") at step \(step) of \(stepCount)",
      setting: "loss",
      help: step == 1
        ? "nothing is trained yet at step 1: look for log(0), 0 / 0 or very large numbers in the data"
        : "a smaller learning rate or clip = 1.0 may help")
  }

  /// Checks that all parameters are finite numbers; the loss was computed before the last step.
  func checkParameters() throws(Diagnostic) {
    for parameter in step.model.parameters {
      let name = parameter.variable.name
      guard let values = memory.elements(parameter.variable), !values.allSatisfy(\.isFinite) else {
        continue
      }
      throw failure(
        "'\(name)' is no longer made of finite numbers after step \(progress.step) of \(stepCount)",
        setting: "optimizer", help: "a smaller learning rate or clip = 1.0 may help")
    }
  }

  private func failure(_ message: String, setting: String, help: String) -> Diagnostic {
    let train = file.train
    return Diagnostic(
      message, at: train?.setting(setting)?.span ?? train?.span ?? Span(file.source, 0, 0),
      notes: [
        savedStep.map { "training stopped there, and the last checkpoint is that of step \($0)" }
          ?? "training stopped there, and nothing was saved"
      ], help: help)
  }
}
