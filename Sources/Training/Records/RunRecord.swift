// What a training run was, as values: all that a page about it shows.

/// A run, and what was measured when it ended.
package struct RunRecord: Sendable, Equatable {
  /// How a run ended.
  package enum Ending: Sendable, Equatable {
    /// After its last step.
    case finished
    /// By a signal.
    case interrupted
    /// By an error, whose text this is.
    case failed(String)
  }

  /// Something with a name, to be shown as text.
  package struct Fact: Sendable, Equatable {
    /// What it is.
    package let name: String
    /// What is said of it.
    package let value: String

    /// Creates a fact.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name of the model.
  package var model: String
  /// The path of the model file, as it was given.
  package var path: String
  /// The text of the model file, line by line.
  package var source: [String]
  /// The settings of the train block and of the command line.
  package var settings: [Fact]
  /// Where it ran, and by what: the machine, the version, the time.
  package var circumstances: [Fact]
  /// How it ended.
  package var ending: Ending
  /// What else is to be said of the end, in a sentence; nil if nothing is.
  package var remark: String?
  /// The steps that were made, those before a checkpoint that the run went on from included.
  package var steps: Int
  /// The steps that it was to make.
  package var plannedSteps: Int
  /// The steps of an epoch; nil in a run that is counted in steps.
  package var stepsPerEpoch: Int?
  /// The step that it went on from; 0 if it began anew.
  package var firstStep: Int
  /// How long it trained since then, evaluation included, in seconds.
  package var seconds: Double
  /// How many rows it trained on; 0 where there are no rows.
  package var trainingRows: Int
  /// How many rows were held out.
  package var validationRows: Int
  /// What rows are called: `row`, or `window` of a text.
  package var noun: String
  /// What was reported on the way.
  package var history: RunHistory
  /// The mean loss of training over runs of steps, each at its last step; of the steps of this process only.
  package var trace: [Point]
  /// The least validation loss, with its step; nil without validation.
  package var best: RunProgress.Best?
  /// The measures at the end: over the rows held out, or else over the rows trained on; nil if nothing was
  /// reported.
  package var final: Measures?
  /// The learning rate at steps, ascending; empty if it is unknown.
  package var learningRate: [Point]
  /// What was measured row by row; nil if nothing was.
  package var rows: RowRecord?
  /// The parameters, in the order of the model.
  package var parameters: [ParameterRecord]
  /// A text that the model wrote; nil if it writes none.
  package var sample: String?
  /// Whether the model is measured with moving averages of its parameters.
  package var isAveraged: Bool
  /// The warnings of the run, as they were printed.
  package var warnings: [String]
  /// What this record lacks, and why.
  package var omissions: [String]

  /// The steps of this process in a second; nil if it made none.
  package var stepsPerSecond: Double? {
    steps > firstStep && seconds > 0 ? Double(steps - firstStep) / seconds : nil
  }
}

/// A point of a curve.
package struct Point: Sendable, Equatable {
  /// Along the horizontal axis.
  package let x: Double
  /// Along the vertical axis.
  package let y: Double

  /// Creates a point.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A model on rows, one by one.
package struct RowRecord: Sendable, Equatable {
  /// How many rows were measured.
  package var count: Int
  /// Of how many, where not all of them were: the measured ones are spread evenly.
  package var total: Int
  /// Whether they were held out; else the model was trained on them.
  package var isHeldOut: Bool
  /// How the model classifies, for each pair of a result and a label.
  package var classifications: [Classification]
  /// How it fits numbers, for each pair of a result and a target.
  package var fits: [Fit]
  /// The rows with the largest loss, in descending order.
  package var worst: [WorstRow]
  /// The path of the table whose lines the rows are; nil if they are not of a table.
  package var origin: String?

  /// Creates a record.
  package init(
    count: Int, total: Int, isHeldOut: Bool, classifications: [Classification] = [],
    fits: [Fit] = [], worst: [WorstRow] = []
  ) {
    self.count = count
    self.total = total
    self.isHeldOut = isHeldOut
    self.classifications = classifications
    self.fits = fits
    self.worst = worst
  }
}

/// A row that the model does badly on.
package struct WorstRow: Sendable, Equatable {
  /// Which one it is: `row 12, line 13`.
  package var title: String
  /// The loss of the row alone.
  package var loss: Double
  /// What it is and what the model says, one pair after the other.
  package var answers: [Answer]
  /// What the model reads of it, and what it draws, as far as these are pictures.
  package var pictures: [Picture]
  /// What the model reads of it, as named numbers; empty where pictures or a text show it.
  package var values: [RunRecord.Fact]
  /// What the model reads of it, as a text; nil if that is none.
  package var text: String?

  /// A label or target with what the model gives.
  package struct Answer: Sendable, Equatable {
    /// The name of the label or target.
    package var name: String
    /// What the data say.
    package var truth: String
    /// What the model says.
    package var prediction: String

    /// Creates an answer.
    package init(name: String, truth: String, prediction: String) {
      self.name = name
      self.truth = truth
      self.prediction = prediction
    }
  }

  /// Creates a row.
  package init(
    title: String, loss: Double, answers: [Answer] = [], pictures: [Picture] = [],
    values: [RunRecord.Fact] = [], text: String? = nil
  ) {
    self.title = title
    self.loss = loss
    self.answers = answers
    self.pictures = pictures
    self.values = values
    self.text = text
  }
}

/// A picture of grey levels.
package struct Picture: Sendable, Equatable {
  /// What it is a picture of: the name of an input or a result.
  package let name: String
  /// The number of pixels of a line.
  package let width: Int
  /// The levels from 0, the background, to 1, line by line; as many as fill the lines.
  package let levels: [Float]

  /// Creates a picture. Requires: `width` is at least 1 and divides the number of levels.
  package init(_ name: String, width: Int, levels: [Float]) {
    self.name = name
    self.width = width
    self.levels = levels
  }
}
