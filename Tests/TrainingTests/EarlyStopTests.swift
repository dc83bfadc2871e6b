// Runs that end when the rows held out get no better, and the weights that they end with.

import Language
import Testing

@testable import Training

@Suite struct EarlyStopTests {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    _ = try folder.write("t.csv", Array("a\n1\n1\n1\n1\n1\n1\n".utf8))
  }

  /// A model whose parameter is k after k epochs, and whose loss is (k − 3)².
  private func file(_ settings: String, length: String = "epochs = 9") throws -> ModelFile {
    try ModelFile(
      SourceFile(
        path: folder("m.grad"),
        text: """
          data d {
              source = csv("t.csv")
              a = source.a
          }
          optimizer march()(p: [...], g: [...]) { next p = p + 1 + 0 * g }
          model m(a: [batch]) -> y: [batch] {
              param w: real = 0
              state seen: real = 0
              next seen = seen + 1
              y = w * a
          }
          train m {
              data = d
              loss = mean((y - 3)^2)
              optimizer = march()
              batch = 4
              validate = 0.3
              report = [score(y), w]
              \(length)
              \(settings)
          }
          fn score(y: [n]) = 10 - mean((y - 4)^2)
          """))
  }

  private func train(_ run: TrainingRun) throws -> (reports: [EpochReport], end: RunReport) {
    var reports: [EpochReport] = []
    let end = try run.train(
      milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { reports.append($0) })
    return (reports, end)
  }

  /// The loss is least after 3 epochs, the score largest after 4. After 1 to 4 epochs the loss is 4, 1, 0, 1:
  /// the last is better than 1 by no more than 1.
  @Test(arguments: [
    ("patience(1)", 4, 3), ("patience(2)", 5, 3), ("patience(2, min=loss)", 5, 3),
    ("patience(2, max=score)", 6, 4), ("patience(2, max=\"score\")", 6, 4),
    ("patience(2, delta=1)", 4, 2), ("patience(2, min=loss, delta=0.5)", 5, 3),
    ("patience(2, min=w)", 3, 1), ("patience(3, max=w)", 9, 9), ("patience(7)", 9, 3),
  ])
  func runsEndAndReturnToTheBest(_ stop: String, end: Int, best: Int) throws {
    let run = try TrainingRun(try file("stop = \(stop)"))
    let (reports, report) = try train(run)
    #expect(reports.count == end)
    #expect(report.steps == end)
    #expect(run.isOver)
    #expect(run.weights()["w"]?.values == [Float(best)])
    #expect(run.weights()["seen"]?.values == [Float(best)])
    #expect(report.validation?.metrics.last == Metric("w", Double(best)))
    #expect(report.validation?.loss == Double((best - 3) * (best - 3)))
    #expect(report.best?.isStopped == (end < 9))
  }

  @Test func withoutStopTheLastWeightsStay() throws {
    let run = try TrainingRun(try file(""))
    let (reports, report) = try train(run)
    #expect(reports.count == 9)
    #expect(report.best == nil)
    #expect(run.weights()["w"]?.values == [9])
    #expect(run.progress.best?.value == 0 && run.progress.best?.step == 3)
  }

  @Test func whatIsSaid() throws {
    func said(_ stop: String, length: String = "epochs = 9") throws -> [String] {
      let report = try train(try TrainingRun(try file("stop = \(stop)", length: length))).end
      let best = try #require(report.best)
      return [best.reason, best.weightsText, best.jsonLine, report.jsonLine]
    }
    let epochs = try said("patience(2, max=score, delta=0.25)")
    #expect(
      epochs[0] == """
        stopped after epoch 6 of 9: the validation score has not risen by more than 0.2500 for 2 epochs

        """)
    #expect(epochs[1] == ", with the weights of epoch 4")
    #expect(
      epochs[2] == """
        {"event":"stop","epoch":6,"step":6,"measure":"score","best":10.0,"best_epoch":4,"best_step":4}
        """)
    #expect(
      epochs[3].hasSuffix(
        #","steps":6,"best_epoch":4,"best_step":4,"stopped":true,"first_step_ms":0.0}"#),
      "\(epochs[3])")
    // A run counted in steps reports twenty times, here after each step.
    let steps = try said("patience(1)", length: "steps = 20")
    #expect(
      steps[0] == "stopped after step 4 of 20: the validation loss has not fallen for 1 report\n")
    #expect(steps[1] == ", with the weights of step 3")
    #expect(steps[2] == #"{"event":"stop","step":4,"measure":"loss","best":0.0,"best_step":3}"#)
    let whole = try said("patience(9, max=w)")
    #expect(whole[1] == "")
    #expect(whole[3].contains(#""best_epoch":9,"best_step":9,"stopped":false,"#))
  }

  /// A measure that is no number is never better.
  @Test func measuresThatAreNoNumbers() throws {
    let file = try file("stop = patience(2, max=root)")
    let text = String(decoding: file.source.text, as: UTF8.self)
      .replacing("score(y), w]", with: "root(y)]")
      .replacing("fn score", with: "fn root(y: [n]) = sqrt(mean(y) - 100)\nfn score")
    let run = try TrainingRun(try ModelFile(SourceFile(path: folder("m.grad"), text: text)))
    let (reports, report) = try train(run)
    #expect(reports.count == 2)
    #expect(
      report.best?.jsonLine == """
        {"event":"stop","epoch":2,"step":2,"measure":"root","best":null,"best_epoch":null,"best_step":null}
        """)
    #expect(run.weights()["w"]?.values == [2])
  }

  // MARK: Going on

  private func resumed(_ settings: String, from kept: CheckpointFolder) throws -> TrainingRun {
    let checkpoint = try #require(try kept.newest { Issue.record("\($0.message)") })
    let run = try TrainingRun(try file(settings), seed: checkpoint.seed)
    _ = try run.restore(checkpoint)
    return run
  }

  /// Trains up to `stop` epochs, with checkpoints in the folder `c`.
  private func kept(_ settings: String, until stop: Int) throws -> CheckpointFolder {
    let kept = try CheckpointFolder(folder("c"), keep: 1)
    try kept.create()
    let run = try TrainingRun(try file(settings))
    do {
      _ = try run.train(
        milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { _ in },
        keeping: CheckpointPlan(every: nil) { _ = try kept.save(run, isBest: $0) },
        isInterrupted: { run.progress.step >= stop })
    } catch is Interruption {}
    return kept
  }

  /// The checkpoint after the fifth epoch has the weights of the third, too.
  @Test func aRunThatGoesOnKnowsItsBest() throws {
    let kept = try kept("stop = patience(4)", until: 5)
    let best = try Checkpoint(
      try FileBytes.read(folder("c/best.safetensors")), folder("c/best.safetensors"))
    #expect(best.content["w"]?.values == [3])
    let run = try resumed("stop = patience(4)", from: kept)
    #expect(run.progress.step == 5 && !run.isOver)
    let (reports, report) = try train(run)
    #expect(reports.map(\.step) == [6, 7])
    #expect(report.best?.isStopped == true)
    #expect(run.weights()["w"]?.values == [3])
  }

  @Test func aRunThatHasEndedHasEnded() throws {
    let kept = try kept("stop = patience(2)", until: .max)
    let run = try resumed("stop = patience(2)", from: kept)
    #expect(run.isOver)
    let (reports, report) = try train(run)
    #expect(reports.isEmpty)
    #expect(report.validation?.loss == 0)
    #expect(run.weights()["w"]?.values == [3])
    // With more patience it goes on.
    let patient = try resumed("stop = patience(3)", from: kept)
    #expect(!patient.isOver)
    #expect(try train(patient).reports.map(\.step) == [6])
    #expect(patient.weights()["w"]?.values == [3])
  }

  /// With another measure the search begins anew, and so it does where no weights of the best were kept.
  @Test func anotherMeasureBeginsAnew() throws {
    let kept = try kept("stop = patience(4)", until: 5)
    let other = try resumed("stop = patience(2, max=score)", from: kept)
    #expect(other.progress.best == nil && other.progress.reportsSinceBest == 0)
    #expect(try train(other).reports.map(\.step) == [6, 7, 8])
    #expect(other.weights()["w"]?.values == [6])
    let none = try resumed("", from: kept)
    #expect(try train(none).reports.count == 4)
    #expect(none.weights()["w"]?.values == [9])
  }

  @Test func aStopThatIsAddedBeginsAnew() throws {
    let kept = try kept("", until: 5)
    let run = try resumed("stop = patience(2)", from: kept)
    #expect(run.progress.best == nil)
    #expect(try train(run).reports.map(\.step) == [6, 7, 8])
    #expect(run.weights()["w"]?.values == [6])
  }

  @Test func checkpointsWithTheBestAreWeights() throws {
    _ = try kept("stop = patience(4)", until: 5)
    let found = try Prediction(try file(""), weights: folder("c/step-5.safetensors")).run()
    #expect(found.values.allSatisfy { $0 == 5 })
  }
}
