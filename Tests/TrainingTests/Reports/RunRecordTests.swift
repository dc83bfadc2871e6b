// Records of runs: measured on the model as it is, and the same as what the run itself reports.

import Foundation
import Language
import Testing

@testable import Training

@Suite struct RunRecordTests {
  private func circumstances(_ run: TrainingRun) -> RunCircumstances {
    RunCircumstances(
      version: "1", date: "now", firstStep: run.progress.step, seconds: 1,
      initialValues: run.parameterValues())
  }

  /// Trains the model file `text` at `path` to its end.
  private func record(_ text: String, path: String) throws -> (RunRecord, TrainingRun) {
    let run = try TrainingRun(try ModelFile(SourceFile(path: path, text: text)))
    var circumstances = circumstances(run)
    circumstances.report = try run.train(
      milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
    return (run.record(circumstances), run)
  }

  /// The model of the package called `name`, trained for a short time, with these changes of its text.
  private func record(
    _ name: String, epochs: Int = 2, _ changes: [String: String] = [:]
  ) throws -> (RunRecord, TrainingRun) {
    let model = ResumedModel(name, epochs: epochs)
    var text = model.text
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return try record(text, path: model.path)
  }

  @Test func classesAreCountedOverTheRowsHeldOut() throws {
    let (record, run) = try record("digits")
    let rows = try #require(record.rows)
    #expect(rows.isHeldOut && rows.count == 359 && rows.total == 359)
    let classes = try #require(rows.classifications.first)
    #expect(rows.classifications.count == 1 && rows.fits.isEmpty)
    #expect(classes.label == "label" && classes.total == 359)
    // The library's accuracy is a mean over batches in float32.
    let reported = try #require(record.final?.metrics.first { $0.name == "accuracy" }?.value)
    #expect(abs((classes.accuracy ?? 0) - reported) < 1e-6)
    let labels = try #require(run.data?.rows.field("label"))
    for place in 0..<10 {
      let held = run.rows.validation.count { labels.values[Int($0)] == Double(place) }
      #expect(classes.support(of: place) == held)
    }
    #expect(record.trainingRows == 1438 && record.validationRows == 359)
    #expect(record.history.entries.map(\.step) == [22, 44])
    #expect(record.best != nil && record.omissions == [])
  }

  @Test func worstRowsAreThoseWithTheLargestLoss() throws {
    let (record, run) = try record("digits")
    let worst = try #require(record.rows?.worst)
    #expect(worst.count == 12)
    let losses = try run.losses(of: run.rows.validation)
    #expect(worst.map(\.loss) == Array(losses.sorted(by: >).prefix(12)))
    // The loss of all rows is the mean of those of the single rows, up to float32.
    let mean = losses.reduce(0, +) / Double(losses.count)
    #expect(abs(mean - (record.final?.loss ?? 0)) < 1e-5 * mean)
    let labels = try #require(run.data?.rows.field("label"))
    for row in worst {
      let number = try #require(Int(row.title.split(separator: ",")[0].dropFirst("row ".count)))
      #expect(row.title == "row \(number), line \(number + 1)")
      #expect(row.answers.map(\.truth) == ["\(Int(labels.values[number - 1]))"])
      let picture = try #require(row.pictures.first)
      let image = try #require(run.data?.rows.field("image"))
      #expect(picture.width == 8)
      #expect(picture.levels == image.values[(number - 1) * 64..<number * 64].map { Float($0) })
    }
  }

  /// Categories have the names that the model gives them, and rows are those of the table, of which one is
  /// left out for want of its label.
  @Test func wordsAndRowsThatAreLeftOut() throws {
    let folder = try ScratchFolder()
    let rows = (0..<40).map { row in
      let kind = row == 3 ? "" : row % 2 == 0 ? "yes" : "no"
      return "\(row % 4 < 2 ? "red" : "blue"),\(row),\(kind)\n"
    }
    _ = try folder.write("t.csv", Array(("color,size,kind\n" + rows.joined()).utf8))
    let text = """
      data d {
          source = csv("t.csv", missing="drop")
          x: [3] = concat(
              one_hot(category(source.color, ["red", "blue"]), 2),
              source[1 : 2])
          kind: index(2) = category(source.kind, ["no", "yes"])
      }
      model m(x: [batch, 3]) -> logits: [batch, 2] {
          logits = x |> linear(2)
      }
      train m {
          data = d
          loss = cross_entropy(logits, kind)
          optimizer = sgd(lr=0.001)
          batch = 4
          epochs = 1
          validate = 0.25
          report = accuracy(logits, kind)
      }

      """
    let (record, _) = try record(text, path: folder("m.grad"))
    let measured = try #require(record.rows)
    #expect(measured.classifications.first?.total == 10)
    #expect(measured.worst.count == 10)
    for row in measured.worst {
      let numbers = row.title.split { !$0.isNumber }.compactMap { Int($0) }
      try #require(numbers.count == 2, "\(row.title)")
      let place = numbers[1] - 2
      #expect(numbers[0] == (place < 3 ? place + 1 : place))
      #expect(row.values.map(\.name) == ["color", "size"])
      #expect(row.values.map(\.value) == [place % 4 < 2 ? "red" : "blue", "\(place)"])
      #expect(row.answers.map(\.truth) == [place % 2 == 0 ? "yes" : "no"])
    }
  }

  @Test func fitsAreMeasuredOnTheRowsHeldOut() throws {
    let (record, _) = try record("diabetes", epochs: 30)
    let fit = try #require(record.rows?.fits.first)
    let reported = try #require(record.final?.metrics.first { $0.name == "r2" }?.value)
    // All rows are in one batch, which float32 adds up.
    #expect(abs((fit.r2 ?? 0) - reported) < 1e-5)
    let loss = try #require(record.final?.loss)
    #expect(abs(fit.rootMeanSquaredError * fit.rootMeanSquaredError - loss) < 1e-5 * loss)
    #expect(fit.count == 88 && fit.pairs.count == 88)
    let row = try #require(record.rows?.worst.first)
    // Cells of the table rather than what was standardised.
    #expect(row.values.map(\.name).prefix(3) == ["age", "sex", "bmi"])
    #expect(["1", "2"].contains(row.values[1].value))
  }

  /// y = x w over three rows in one batch: the gradient of the mean squared error is 2 Σ x (x w - y) / 3.
  @Test func gradientsAreThoseOfTheLastBatch() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array("a,b,y\n1,2,3\n-1,0.5,2\n4,1,-2\n".utf8))
    let text = """
      data t {
          source = csv("t.csv")
          x: [2] = source[0 : 2]
          y      = source.y
      }
      model line(x: [batch, 2]) -> p: [batch] {
          param w: [2] = zeros()
          p = x @ w
      }
      train line {
          data      = t
          loss      = mse(p, y)
          optimizer = sgd(lr=0.01)
          batch     = 3
          epochs    = 4
      }
      """
    let (record, run) = try record(text, path: folder("m.grad"))
    let w = Array(run.parameterValues()[0])
    let rows = [(1.0, 2.0, 3.0), (-1, 0.5, 2), (4, 1, -2)]
    let errors = rows.map { $0.0 * w[0] + $0.1 * w[1] - $0.2 }
    let expected = [
      2 * zip(rows, errors).reduce(0) { $0 + $1.0.0 * $1.1 } / 3,
      2 * zip(rows, errors).reduce(0) { $0 + $1.0.1 * $1.1 } / 3,
    ]
    let found = Array(try run.lastGradients()[0])
    // float32 rounds a handful of numbers of this size.
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-5 })
    let parameter = try #require(record.parameters.first)
    #expect(parameter.initial?.zeros == 2 && parameter.final.zeros == 0)
    #expect(abs(parameter.final.mean - (w[0] + w[1]) / 2) < 1e-9)
    // Nothing is held out, which the record says.
    #expect(record.rows?.isHeldOut == false && record.rows?.fits.first?.count == 3)
    #expect(record.rows?.worst.first?.values.map(\.name) == ["a", "b"])
  }

  @Test func classesHaveTheNamesOfTheirColumns() throws {
    let folder = try ScratchFolder()
    let table = (0..<20).map { "\($0),\($0 % 2),\(1 - $0 % 2)" }.joined(separator: "\n")
    _ = try folder.write("t.csv", Array("x,odd,<even>\n\(table)\n".utf8))
    func text(_ label: String) -> String {
      """
      data t {
          source = csv("t.csv")
          x: [1]           = source[0 : 1] / 20
          kind: [2] simplex = \(label)
      }
      model m(x: [batch, 1]) -> p: [batch, 2] = linear(2)(x)
      train m {
          data      = t
          loss      = cross_entropy(p, kind)
          optimizer = sgd(lr=0.01)
          batch     = 5
          epochs    = 1
      }
      """
    }
    func names(_ label: String) throws -> [String]? {
      try record(text(label), path: folder("m.grad")).0.rows?.classifications.first?.classes
    }
    #expect(try names("source[1 : 3]") == ["odd", "<even>"])
    // The columns are there, but not in this order.
    #expect(try names("1 - source[1 : 3]") == ["0", "1"])
  }

  @Test func classesHaveTheNamesOfTheirCategories() throws {
    let folder = try ScratchFolder()
    let table = (0..<30).map { "\($0),\(["red", "<b>"][$0 % 2]),\(["no", "yes", "maybe"][$0 % 3])" }
    _ = try folder.write("t.csv", Array("x,colour,answer\n\(table.joined(separator: "\n"))\n".utf8))
    let text = """
      data t {
          source = csv("t.csv")
          x              = source.x / 30
          colour: index(2) = category(source.colour, ["red", "<b>"])
          answer: index(3) = category(source.answer, ["yes", "no", "maybe"])
      }
      model m(x: [batch], colour: [batch] index(2)) -> p: [batch, 3] {
          param w: [2, 3] = zeros()
          p[n, k] = w[colour[n], k] * x[n]
      }
      train m {
          data      = t
          loss      = cross_entropy(p, answer)
          optimizer = sgd(lr=0.1)
          batch     = 5
          epochs    = 2
          validate  = 0.4
      }
      """
    let (record, _) = try record(text, path: folder("m.grad"))
    #expect(record.rows?.classifications.first?.classes == ["yes", "no", "maybe"])
    let worst = try #require(record.rows?.worst)
    for row in worst {
      let number = try #require(Int(row.values[0].value))
      #expect(row.values.map(\.name) == ["x", "colour"])
      #expect(row.values[1].value == ["red", "<b>"][number % 2])
      #expect(row.answers.first?.truth == ["no", "yes", "maybe"][number % 3])
    }
  }

  /// What is measured are averages of the parameters, and the weights of the best report, as in the report of
  /// the run.
  @Test(arguments: [
    "average = ema(0.9)", "stop = patience(1)", "accumulate = 2",
  ]) func recordsAreOfTheWeightsThatAreSaved(_ setting: String) throws {
    let (record, run) = try record(
      "iris", epochs: 12, ["validate  = 0.2": "validate  = 0.2\n    \(setting)"])
    let losses = try run.losses(of: run.rows.validation)
    let mean = losses.reduce(0, +) / Double(losses.count)
    // float32 adds up a batch in another order.
    #expect(abs(mean - (record.final?.loss ?? 0)) < 1e-5 * mean)
    let reported = try #require(record.final?.metrics.first?.value)
    #expect(abs((record.rows?.classifications.first?.accuracy ?? 0) - reported) < 1e-6)
    let saved = run.weights()
    for parameter in record.parameters {
      let tensor = try #require(saved.tensors.first { $0.name == parameter.name })
      let sum = tensor.values.reduce(0.0) { $0 + Double($1) }
      #expect(abs(parameter.final.mean - sum / Double(tensor.values.count)) < 1e-12)
    }
    #expect(record.isAveraged == setting.hasPrefix("average"))
    #expect(record.settings.contains { $0.name == setting.prefix { $0 != " " } })
    #expect(record.omissions == [])
  }

  @Test func learningRatesFollowTheirSchedule() throws {
    let (record, _) = try record("mlp")
    #expect(record.learningRate.first.map { $0.x } == 1)
    #expect(record.learningRate.last.map { $0.x } == Double(record.steps))
    #expect((record.learningRate.map(\.y).max() ?? 0) <= 0.1 + 1e-9)
    #expect(Set(record.learningRate.map(\.y)).count > 10)
    let constant = try self.record("digits").0.learningRate
    #expect(Set(constant.map(\.y)) == [1e-3])
  }

  /// A reconstruction by logits is no fit, and one by numbers is.
  @Test func onlyWhatIsCertainIsShown() throws {
    let noise = try record("vae").0
    #expect(noise.rows?.fits.isEmpty == true && noise.rows?.classifications.isEmpty == true)
    #expect(noise.rows?.worst.first?.pictures.map(\.name) == ["image"])
    let drawn = try record("autoencoder").0
    #expect(drawn.rows?.fits.first?.count == 359 * 64)
    #expect(drawn.rows?.worst.first?.pictures.map(\.name) == ["image", "drawn"])
    let equations = try record("lotka_volterra").0
    #expect(equations.rows == nil && equations.parameters.count == 5)
    let yesNo = try record("logistic").0
    #expect(yesNo.rows?.classifications.first?.classes == ["0", "1"])
    let right = try #require(yesNo.rows?.classifications.first?.accuracy)
    let reported = try #require(yesNo.final?.metrics.first?.value)
    #expect(abs(right - reported) < 1e-6)
  }

  @Test func textsAreShown() throws {
    let folder = try ScratchFolder()
    let model = ResumedModel(textIn: folder)
    let (record, _) = try record(model.text, path: model.path)
    let worst = try #require(record.rows?.worst)
    #expect(worst.allSatisfy { $0.text?.count == 8 && $0.values.isEmpty })
    #expect(record.sample?.unicodeScalars.count == 400)
    #expect(record.noun == "window")
    ParsedPage(ReportPage(record).html).check()
  }

  /// A run that was interrupted has the record of one that nothing disturbed, but for the time.
  @Test func resumedRunsHaveTheSameRecord() throws {
    let folder = try ScratchFolder()
    let model = ResumedModel("iris", epochs: 6)
    let whole = try TrainingRun(try model.file())
    let initial = circumstances(whole)
    _ = try whole.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
    let first = try TrainingRun(try model.file())
    let path = folder("c.safetensors")
    #expect(throws: Interruption.self) {
      try first.train(
        milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in },
        isInterrupted: { first.progress.step >= 16 })
    }
    let early = first.record(initial)
    #expect(early.final != nil && early.rows?.count == 30 && early.steps < early.plannedSteps)
    try first.writeCheckpoint(to: path)
    let second = try TrainingRun(try model.file())
    let again = circumstances(second)
    #expect(try second.restore(try Checkpoint(try FileBytes.read(path), path)))
    _ = try second.train(milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in })
    #expect(second.record(again) == whole.record(initial))
  }

  /// All models that come with gradc: pages of them are whole.
  @Test(arguments: [
    "autoencoder", "diabetes", "digits", "gpt", "gru", "iris", "lenet", "logistic",
    "lotka_volterra", "lstm", "mlp", "softmax", "textbook", "vae", "xor",
  ]) func pagesOfAllModels(_ name: String) throws {
    let model = ResumedModel(name, epochs: 1)
    // Less of long texts is held out, and fewer steps are made: what is tested are the pages.
    let text = model.text.replacing(/steps += 70/, with: "steps = 2")
      .replacing("validate  = 0.1", with: "validate  = 0.0005")
    let (record, _) = try record(text, path: model.path)
    #expect(record.omissions == [])
    ParsedPage(ReportPage(record).html).check()
  }
}
