// What a training run reports, and how a program reads it: one JSON object a line.

/// A named number.
package struct Metric: Sendable, Equatable {
  /// What `report` calls it.
  package let name: String
  /// Its value, which may be infinite or not a number.
  package let value: Double

  /// Creates a metric.
  package init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }
}

/// The loss and the metrics over some rows.
package struct Measures: Sendable, Equatable {
  /// The mean loss.
  package let loss: Double
  /// What `report` lists, in its order; no name is `loss`, and names differ.
  package let metrics: [Metric]

  /// Creates the measures of some rows.
  package init(loss: Double, metrics: [Metric] = []) {
    self.loss = loss
    self.metrics = metrics
  }

  /// The measures as a JSON object, the loss first.
  var json: String {
    let members = ([Metric("loss", loss)] + metrics).map {
      "\(JSON.quoted($0.name)):\(JSON.number($0.value))"
    }
    return "{\(members.joined(separator: ","))}"
  }
}

/// How far a run is, at the end of an epoch or, in a run counted in steps, now and then.
package struct EpochReport: Sendable, Equatable {
  /// The epochs that are over; `nil` in a run that is counted in steps.
  package let epoch: Int?
  /// All epochs of the run; `nil` in a run that is counted in steps.
  package let epochs: Int?
  /// The steps that are over, from the start of the run.
  package let step: Int
  /// All steps of the run.
  package let steps: Int
  /// Over the training rows, as they were seen since the last report.
  package let train: Measures
  /// Over the rows that are held out; `nil` if there are none.
  package let validation: Measures?

  /// Creates a report; `epoch` and `epochs` are both given or both `nil`.
  package init(
    epoch: Int?, epochs: Int?, step: Int, steps: Int, train: Measures, validation: Measures? = nil
  ) {
    self.epoch = epoch
    self.epochs = epochs
    self.step = step
    self.steps = steps
    self.train = train
    self.validation = validation
  }

  /// The report as a line of JSON, without the line feed.
  package var jsonLine: String {
    var members = ["\"event\":\"epoch\""]
    if let epoch { members.append("\"epoch\":\(epoch)") }
    if let epochs { members.append("\"epochs\":\(epochs)") }
    members += ["\"step\":\(step)", "\"steps\":\(steps)", "\"train\":\(train.json)"]
    if let validation { members.append("\"validation\":\(validation.json)") }
    return "{\(members.joined(separator: ","))}"
  }
}

/// What came out of a run.
package struct RunReport: Sendable, Equatable {
  /// Over the training rows, as they were seen in the last epoch.
  package let train: Measures
  /// Over the rows that are held out, with the weights that the run has ended with; `nil` if there are
  /// none.
  package let validation: Measures?
  /// The steps that were made.
  package let steps: Int
  /// The best report, whose weights the run has ended with; `nil` where these are those of the last step.
  package let best: BestReport?
  /// The time from the start of the process to the end of its first step, in milliseconds; nil if it
  /// made none, as the run was over already.
  package let firstStepMilliseconds: Double?

  /// Creates the report of a run that is over.
  package init(
    train: Measures, validation: Measures? = nil, steps: Int, best: BestReport? = nil,
    firstStepMilliseconds: Double?
  ) {
    self.train = train
    self.validation = validation
    self.steps = steps
    self.best = best
    self.firstStepMilliseconds = firstStepMilliseconds
  }

  /// The report as the last line of JSON, without the line feed.
  package var jsonLine: String {
    var members = ["\"event\":\"done\"", "\"train\":\(train.json)"]
    if let validation { members.append("\"validation\":\(validation.json)") }
    members.append("\"steps\":\(steps)")
    if let best { members.append(best.members) }
    members.append("\"first_step_ms\":\(firstStepMilliseconds.map(JSON.number) ?? "null")")
    return "{\(members.joined(separator: ","))}"
  }
}

/// A checkpoint that was written.
package struct CheckpointReport: Sendable, Equatable {
  /// The steps that are over.
  package let step: Int
  /// The path of the file.
  package let path: String

  /// Creates the report of the checkpoint after `step` in the file at `path`.
  package init(step: Int, path: String) {
    self.step = step
    self.path = path
  }

  /// The report as a line of JSON, without the line feed.
  package var jsonLine: String {
    "{\"event\":\"checkpoint\",\"step\":\(step),\"path\":\(JSON.quoted(path))}"
  }
}
