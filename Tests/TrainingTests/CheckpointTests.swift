// Runs that go on from a checkpoint: the same numbers, bit for bit, as those of a run that nothing
// disturbed.

import Foundation
import Language
import Testing

@testable import Training

/// A model whose runs are cut in two.
struct ResumedModel: Sendable, CustomTestStringConvertible {
  let name: String
  /// The text of the model file.
  let text: String
  /// The path that the file is taken to have.
  let path: String

  var testDescription: String { name }

  func file() throws -> ModelFile { try ModelFile(SourceFile(path: path, text: text)) }

  /// The model of the package called `name`, trained for a short time only: some seventy steps.
  init(_ name: String, epochs: Int = 3) {
    self.name = name
    path = "\(Self.models)/\(name).grad"
    text = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
      .replacing(/epochs += [0-9]+/, with: "epochs = \(epochs)")
      .replacing(/steps += [0-9]+/, with: "steps = 70")
  }

  /// A model of each character of a text from the one before it, in `folder`. Its epochs begin at
  /// different characters.
  init(textIn folder: ScratchFolder?) {
    name = "text"
    path = folder?("m.grad") ?? ""
    var state: UInt32 = 1
    let letters = (0..<3000).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(ascii: "a") + UInt8(state >> 16 & 7)
    }
    _ = try? folder?.write("t.txt", letters)
    text = """
      data letters {
          source = text("t.txt", window=8)
          tokens: [8] index(8) = source.tokens
          next:   [8] index(8) = source.next
      }
      model bigram(tokens: [batch, 8] index(8)) -> logits: [batch, 8, 8] {
          param table: [8, 8] = normal(std=0.1)
          logits[n, t, v] = table[tokens[n, t], v]
      }
      train bigram {
          data      = letters
          loss      = cross_entropy(logits, next)
          optimizer = adam(lr=cosine(0.1, warmup=10))
          batch     = 16
          steps     = 70
          validate  = 0.1
          report    = perplexity(logits, next)
      }
      """
  }

  /// Iris with every method of training: a run that ends early with the weights of an earlier epoch, averages
  /// of weights, gradients of two batches.
  static let methods: ResumedModel = {
    let iris = ResumedModel("iris", epochs: 60)
    return ResumedModel(
      name: "iris with all methods",
      text: iris.text.replacing(
        "    batch ",
        with: """
              clip = value(0.1)
              stop = patience(10, max=accuracy)
              average = ema(min(0.9, (1 + step) / (10 + step)))
              accumulate = 2
              batch
          """), path: iris.path)
  }()

  /// The same in doubles.
  static let doubles = ResumedModel(
    name: "\(methods.name), in doubles",
    text: methods.text.replacing("    batch ", with: "    precision = double\n    batch "),
    path: methods.path)

  private init(name: String, text: String, path: String) {
    (self.name, self.text, self.path) = (name, text, path)
  }

  private static let models = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Models").path

  /// Where the text is, as long as the tests run.
  private static let folder = try? ScratchFolder()

  /// Adam; momentum, batch normalisation and a schedule by epochs; an optimizer of the file itself, dropout
  /// and a schedule by steps; noise; steps without data; statistics of the data; windows of a text; every
  /// other method, and that in doubles.
  static let all =
    ["digits", "lenet", "mlp", "vae", "lotka_volterra"].map { ResumedModel($0) } + [
      ResumedModel("iris", epochs: 10), ResumedModel(textIn: folder), methods, doubles,
    ]
}

/// What can be seen of a run.
private struct Outcome: Equatable {
  var reports: [EpochReport] = []
  var train: Measures?
  var validation: Measures?
  var weights: [SafeTensors.Tensor] = []

  /// Trains `run` up to `stop`, or to the end, with checkpoints in `folder`.
  mutating func train(
    _ run: TrainingRun, until stop: Int = .max, every: Int? = nil,
    in folder: CheckpointFolder? = nil
  ) throws {
    do {
      let report = try run.train(
        milliseconds: { 0 }, advanced: { _, _, _ in }, reported: { reports.append($0) },
        keeping: folder.map { folder in
          CheckpointPlan(every: every) { isBest in _ = try folder.save(run, isBest: isBest) }
        }, isInterrupted: { run.progress.step >= stop })
      train = report.train
      validation = report.validation
    } catch let interruption as Interruption {
      #expect(interruption.step >= stop)
    }
    weights = run.weights().tensors
  }
}

@Suite struct CheckpointTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// A run that stands where the newest checkpoint of `kept` is.
  private func resumed(_ model: ResumedModel, from kept: CheckpointFolder) throws -> TrainingRun {
    let checkpoint = try #require(try kept.newest { Issue.record("\($0.message)") })
    let run = try TrainingRun(try model.file(), seed: checkpoint.seed)
    #expect(try run.restore(checkpoint))
    return run
  }

  /// The stops are at the end of an epoch, and two in one run: after the first step, and within an epoch.
  @Test(arguments: ResumedModel.all, [[22], [1, 31]])
  func resumedRunsAreTheSameBitForBit(_ model: ResumedModel, stops: [Int]) throws {
    var undisturbed = Outcome()
    let whole = try TrainingRun(try model.file(), seed: 3)
    try undisturbed.train(whole)

    let kept = try CheckpointFolder(folder("c"), keep: 2)
    try kept.create()
    var run = try TrainingRun(try model.file(), seed: 3)
    var resumed = Outcome()
    for stop in stops {
      // Checkpoints on the way, at whose steps chunks end, change nothing.
      try resumed.train(run, until: stop, every: 5, in: kept)
      #expect(run.progress.step < run.stepCount)
      run = try self.resumed(model, from: kept)
    }
    try resumed.train(run, in: kept)
    // Numbers that are equal have equal bits here: there is no zero of either sign among losses.
    #expect(resumed == undisturbed)
    #expect(
      zip(resumed.weights, undisturbed.weights).allSatisfy { resumed, undisturbed in
        resumed.values.map(\.bitPattern) == undisturbed.values.map(\.bitPattern)
      })

    // The run is over: nothing is left but to say what came out.
    var again = Outcome()
    try again.train(try self.resumed(model, from: kept), in: kept)
    #expect(again.reports == [])
    again.reports = undisturbed.reports
    #expect(again == undisturbed)
  }

  @Test func checkpointsAreWeights() throws {
    let model = ResumedModel("iris")
    let kept = try CheckpointFolder(folder("c"), keep: 1)
    try kept.create()
    let run = try TrainingRun(try model.file())
    var outcome = Outcome()
    try outcome.train(run, in: kept)
    try run.weights().write(to: folder("w.safetensors"))
    let (ours, theirs) = try (
      Prediction(try model.file(), weights: folder("c/step-\(run.stepCount).safetensors")).run(),
      Prediction(try model.file(), weights: folder("w.safetensors")).run()
    )
    #expect(ours.values == theirs.values)
    #expect(!ours.values.isEmpty)
  }

  @Test(.enabled(if: pythonHas("safetensors.numpy"), "needs python3 with safetensors and numpy"))
  func thePythonPackageReadsCheckpoints() throws {
    let kept = try CheckpointFolder(folder("c"), keep: 1)
    try kept.create()
    var outcome = Outcome()
    try outcome.train(
      try TrainingRun(try ResumedModel("iris").file()), until: 5, every: 5, in: kept)
    let program = """
      import sys, safetensors
      with safetensors.safe_open(sys.argv[1], "numpy") as file:
          print([file.metadata()[key] for key in ("format", "model", "step", "seed", "loss_steps")])
          names = file.keys()
          print(len(names), sum(name.startswith("optimizer/") for name in names))
          print(file.get_tensor("optimizer/linear.w.m").shape, file.get_tensor("linear.w").dtype)
      """
    let (status, output) = try runPython(program, folder("c/step-5.safetensors"))
    #expect(status == 0)
    // Two layers with w and b, Adam's m and v for each of these and t for all, and two statistics.
    #expect(
      output == """
        ['gradc', 'classify', '5', '0', '5']
        15 9
        (4, 16) float32

        """)
  }

  /// A parameter that is no number any more would take the place of those that are.
  @Test func onlyFiniteNumbersAreKept() throws {
    let text = """
      model m() -> y: real {
          param w: real = 1
          y = w^2
      }
      train m {
          loss = y
          optimizer = sgd(lr=1e30)
          steps = 40
      }
      """
    let kept = try CheckpointFolder(folder("c"), keep: 3)
    try kept.create()
    let run = try TrainingRun(try ModelFile(SourceFile(path: "m.grad", text: text)))
    var outcome = Outcome()
    // w: 1, −2e30, then 4e60, which float32 does not have.
    #expect {
      try outcome.train(run, every: 1, in: kept)
    } throws: { error in
      let text = (error as? Diagnostic).map { rendered($0) } ?? "\(error)"
      return text.hasPrefix("m.grad:6:12: error: the loss is inf at step 2 of 40")
        && text.contains(
          "note: training stopped there, and the last checkpoint is that of step 1\n")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: kept.path) == ["step-1.safetensors"])
  }
}
