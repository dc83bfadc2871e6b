// Training and benchmarks from the command line.

import Foundation
import Testing

@testable import Training

@Suite struct TrainTests {
  /// The stderr of a run without what the clock says.
  static func timeless(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.hasPrefix("source to first step: ") }
      .map { line in
        line.replacing(/, [0-9.e+]+ steps\/s(, [0-9:]+ left)?/, with: "")
      }.joined(separator: "\n")
  }

  static func number(_ object: [String: Any]?, _ path: String...) throws -> Double {
    var value: Any? = object
    for name in path { value = (value as? [String: Any])?[name] }
    return try #require(value as? Double, "\(path) in \(object ?? [:])")
  }

  static func last(_ run: Run) throws -> [String: Any] { try #require(try run.objects().last) }

  @Test func theLastLineSaysWhatCameOut() throws {
    let run = try gradc("train", model("digits"), "--json")
    #expect(run.code == 0)
    let objects = try run.objects()
    #expect(objects.count == 31)
    for (epoch, object) in objects.dropLast().enumerated() {
      #expect(object["event"] as? String == "epoch")
      #expect(object["epoch"] as? Int == epoch + 1)
      #expect(object["step"] as? Int == 22 * (epoch + 1))
    }
    let done = try Self.last(run)
    #expect(Set(done.keys) == ["event", "train", "validation", "steps", "first_step_ms"])
    #expect(done["event"] as? String == "done")
    #expect(done["steps"] as? Int == 660)
    #expect(try Self.number(done, "first_step_ms") > 0)
    let loss = try Self.number(done, "validation", "loss")
    #expect(try Self.number(objects[0], "validation", "loss") > 4 * loss)
    #expect(try Self.number(done, "train", "loss") < 0.2)
  }

  /// A run that watches the accuracy: what is said of its end, and by the same command once more.
  @Test func runsThatEndEarly() throws {
    let folder = try ScratchFolder()
    let text = try String(contentsOf: packageFolder.appending(path: model("iris")), encoding: .utf8)
      .replacing(
        "Data/iris.csv", with: packageFolder.appending(path: "Models/Data/iris.csv").path
      )
      .replacing("    batch ", with: "    stop      = patience(3, max=accuracy)\n    batch ")
    let path = try folder.write("m.grad", text)
    let runs = try (0..<2).map { _ in
      try gradc("train", path, "--json", "--checkpoint", folder("c"), "--resume")
    }
    let ends = try runs.map { run in
      #expect(run.code == 0, "\(run.messages)")
      let stop = try #require(try run.objects().dropLast().last)
      let done = try Self.last(run)
      #expect(stop["event"] as? String == "stop" && stop["measure"] as? String == "accuracy")
      #expect(done["event"] as? String == "done" && done["stopped"] as? Bool == true)
      let (last, best) = try (
        #require(stop["epoch"] as? Int), #require(stop["best_epoch"] as? Int)
      )
      #expect(last == best + 3 && done["best_epoch"] as? Int == best)
      #expect(
        run.messages.contains(
          "stopped after epoch \(last) of 60: the validation accuracy has not risen for 3 epochs\n")
      )
      #expect(
        run.messages.contains(
          "accuracy \(short(try Self.number(done, "validation", "accuracy"))) after \(last * 7) steps, "
            + "with the weights of epoch \(best)\n"))
      return done["validation"] as? [String: Double]
    }
    #expect(ends[0] == ends[1])
    #expect(runs[1].messages.contains("is finished: nothing is left to train\n"))
  }

  @Test func oneSeedOneRun() throws {
    let runs = try ["1", "1", "2"].map { seed in
      try gradc("train", model("xor"), "--json", "--seed", seed)
    }
    let reports = runs.map { $0.lines.dropLast() }
    #expect(reports[0] == reports[1])
    #expect(reports[0] != reports[2])
    let messages = runs.map { Self.timeless($0.messages) }
    #expect(messages[0] == messages[1])
    #expect(messages[0] != messages[2])
    #expect(messages[0].hasPrefix("step   50/1000: loss "))
  }

  /// What goes to a file or a pipe is plain text.
  @Test func noEscapesWithoutATerminal() throws {
    let run = try gradc("train", model("digits"))
    #expect(run.output == "")
    #expect(!run.messages.contains("\r") && !run.messages.contains("\u{1b}"))
    #expect(run.messages.contains("epoch 30/30: loss "))
    #expect(run.messages.contains("\nvalidation: loss "))
  }

  @Test func smallerHiddenLayer() throws {
    let run = try gradc("train", model("digits"), "--set", "hidden=32", "--json")
    let objects = try run.objects()
    let first = try Self.number(objects.first, "validation", "accuracy")
    let last = try Self.number(objects.last, "validation", "accuracy")
    #expect(first < last)
    #expect(last > 0.9)
  }

  /// The accuracy that the model file promises, whatever the seed.
  @Test(arguments: 1...5) func digitsReachTheirAccuracy(_ seed: Int) throws {
    let run = try gradc("train", model("digits"), "--json", "--seed", "\(seed)")
    #expect(try Self.number(try Self.last(run), "validation", "accuracy") >= 0.96)
  }

  @Test(arguments: 1...5) func exclusiveOrIsLearnt(_ seed: Int) throws {
    let run = try gradc("train", model("xor"), "--json", "--seed", "\(seed)")
    #expect(try Self.number(try Self.last(run), "train", "loss") < 0.001)
  }

  /// A linear model: 10 in 359 rows more or less, as the rows that are held out differ.
  @Test(arguments: 1...5) func textbookIsLearnt(_ seed: Int) throws {
    let run = try gradc("train", model("textbook"), "--json", "--seed", "\(seed)")
    #expect(try Self.number(try Self.last(run), "validation", "accuracy") >= 0.95)
  }

  @Test func nothingHalfWritten() throws {
    let folder = try ScratchFolder()
    let full = try gradc("train", model("xor"), "--save", "/dev/full", "--json")
    #expect(full.code == 1)
    #expect(full.messages.hasSuffix("gradc: error: cannot write '/dev/full': the disk is full\n"))
    #expect(!full.output.contains("done"))
    // A folder that is missing is found before anything is trained.
    let missing = try gradc("train", model("xor"), "--save", folder("none/w.safetensors"))
    #expect(missing.code == 1)
    #expect(
      missing.messages == """
        gradc: error: cannot write '\(folder("none/w.safetensors"))': there is no such folder
           = help: mkdir -p '\(folder("none"))'

        """)
    #expect(try gradc("train", model("xor"), "--save", folder.path).code == 1)
    #expect(try folder.contents() == [])
  }

  @Test func benchRunsTheEpochFunction() throws {
    let run = try gradc("bench", model("digits"), "--steps", "20", "--json")
    #expect(run.code == 0)
    let object = try Self.last(run)
    #expect(try Self.number(object, "us_per_step") > 0)
    #expect(try Self.number(object, "first_step_ms") > 0)
    #expect(try Self.number(object, "arena_bytes") > 0)
    let text = try gradc("bench", model("xor"), "--steps", "20").output
    #expect(text.contains(" µs a step, ") && text.contains(" ms to the first step, "))
  }
}
