// Models and data that cannot be trained: an error with a place, never a crash.

import Foundation
import Testing

@Suite struct HostileModelTests {
  /// A model of one weight, its train block given line by line.
  static func source(
    data: String = "source = csv(\"t.csv\")\n x: [1] = source[0 : 1]\n y: [1] = source.y",
    train: String
  ) -> String {
    """
    data d {
     \(data)
    }
    model m(x: [batch, 1]) -> p: [batch, 1] {
     param w: [1, 1] = ones()
     p = x @ w
    }
    train m {
    \(train)
    }
    """
  }

  /// Returns what gradc says of the model `text` with the table `table`.
  static func messages(
    _ text: String, table: String = "a,y\n1,2\n2,4\n3,6\n", _ command: String = "train"
  ) throws -> String {
    let folder = try ScratchFolder()
    let path = try folder.write("m.grad", text)
    _ = try folder.write("t.csv", table)
    let run = try gradc(command, path)
    #expect(run.code == 1, "\(run.messages)")
    #expect(run.output == "")
    return run.messages.replacingOccurrences(of: "\(folder.path)/", with: "")
  }

  static let usual = " data = d\n loss = mse(p, y)\n optimizer = sgd(lr=0.1)\n"

  @Test func batchIsLargerThanTheData() throws {
    #expect(
      try Self.messages(Self.source(train: Self.usual + " batch = 4\n epochs = 1")) == """
        m.grad:14:10: error: a batch of 4 is more than the 3 rows to train on
           |
        14 |  batch = 4
           |          ^
           = help: choose a batch of at most 3

        """)
    let one = try Self.messages(
      Self.source(train: Self.usual + " batch = 2\n epochs = 1\n validate = 0.5"),
      table: "a,y\n1,2\n")
    #expect(one.contains("error: a batch of 2 is more than the only row to train on"))
  }

  /// One row cannot be split, so it is trained on.
  @Test func oneRow() throws {
    let folder = try ScratchFolder()
    let train = Self.usual + " batch = 1\n epochs = 2\n validate = 0.5"
    let path = try folder.write("m.grad", Self.source(train: train))
    _ = try folder.write("t.csv", "a,y\n1,2\n")
    let run = try gradc("train", path, "--json")
    #expect(run.code == 0)
    #expect(try run.objects().last?["steps"] as? Int == 2)
    #expect(try run.objects().last?["validation"] == nil)
  }

  @Test(arguments: [
    (" batch = 0\n epochs = 1", "14:10: error: 'batch' should be at least 1"),
    (" batch = 1\n epochs = 0", "15:11: error: 'epochs' should be at least 1"),
    (" batch = 1\n steps = 0", "15:10: error: 'steps' should be at least 1"),
    (" batch = 1\n steps = 10^30", "15:10: error: "),
    (
      " batch = 1\n steps = 1\n validate = 1.0",
      "16:13: error: 'validate' is the share of the rows that is held out"
    ),
    (" batch = 1\n steps = 1\n validate = 0/0", "16:13: error: "),
    (
      " batch = 1\n steps = 1\n report = p",
      "16:11: error: a report should be a single number, but this is [batch, 1]"
    ),
  ]) func settings(_ lines: String, _ message: String) throws {
    let messages = try Self.messages(Self.source(train: Self.usual + lines))
    #expect(messages.hasPrefix("m.grad:\(message)"), "\(messages)")
  }

  @Test func dataThatCannotBeRead() throws {
    let train = Self.usual + " batch = 1\n epochs = 1"
    let missing = Self.source(
      data: "source = csv(\"none.csv\")\n x: [1] = source[0 : 1]\n y: [1] = source.y", train: train)
    #expect(
      try Self.messages(missing).hasPrefix("m.grad:2:15: error: there is no file 'none.csv'"))
    #expect(
      try Self.messages(Self.source(train: train), table: "a,y\n").contains("error: "))
    #expect(
      try Self.messages(Self.source(train: train), table: "a,y\n1,two\n")
        .hasPrefix("t.csv:2:3: error: "))
    #expect(
      try Self.messages(Self.source(train: train), table: "a,b\n1,2\n")
        .contains("error: the table has no column 'y'"))
  }

  @Test func trainingWithoutData() throws {
    let text = """
      model m(x: [batch, 1]) -> p: [batch, 1] {
       param w: [1, 1] = ones()
       p = x @ w
      }
      train m {
       loss = mean(p)
       optimizer = sgd(lr=0.1)
       batch = 2
       steps = 1
      }
      """
    #expect(
      try Self.messages(text) == """
        m.grad:5:7: error: the training of 'm' has no data
           |
         5 | train m {
           |       ^
           = help: name a data block: data = …

        """)
    // A benchmark makes its own.
    let folder = try ScratchFolder()
    let run = try gradc("bench", try folder.write("m.grad", text), "--steps", "5", "--json")
    #expect(run.code == 0, "\(run.messages)")
    let huge = try gradc(
      "bench", folder("m.grad"), "--set", "batch=1000000000", "--steps", "1")
    #expect(huge.code == 1)
    #expect(huge.messages.contains("error: a batch of 1000000000 rows is too large"))
  }

  /// A loss beyond all numbers ends the run; weights that were saved before stay.
  @Test func divergence() throws {
    let folder = try ScratchFolder()
    let train = Self.usual + " batch = 1\n epochs = 90"
    let text = Self.source(train: train).replacing("lr=0.1", with: "lr=1000")
    let path = try folder.write("m.grad", text)
    _ = try folder.write("t.csv", "a,y\n1,2\n2,4\n3,6\n")
    let weights = try folder.write("w.safetensors", "what was there")
    let run = try gradc("train", path, "--json", "--save", weights)
    #expect(run.code == 1)
    #expect(
      run.messages.replacing("\(folder.path)/", with: "").contains(
        try Regex(
          """
          m.grad:12:9: error: the loss is (inf|nan) at step [1-9] of 270
             \\|
          12 \\|  loss = mse\\(p, y\\)
             \\|         \\^\\^\\^\\^\\^\\^\\^\\^\\^
             = note: .* is (inf|nan) \\(.*\\), as .*
             = note: that is in row [1-3] \\(line [2-4] of t.csv\\)
             = note: training stopped there, and nothing was saved
             = help: a smaller learning rate or clip = 1.0 may help

          """)), "\(run.messages)")
    #expect(!run.output.contains("done"))
    #expect(try String(contentsOfFile: weights, encoding: .utf8) == "what was there")
    #expect(try folder.contents() == ["m.grad", "t.csv", "w.safetensors"])
  }

  /// The loss of the only step is fine, and what it leaves is not.
  @Test func divergenceOfTheLastStep() throws {
    let train = Self.usual + " batch = 1\n steps = 1"
    let text = Self.source(train: train).replacing("lr=0.1", with: "lr=1e38*1000")
    #expect(
      try Self.messages(text).contains(
        "m.grad:13:14: error: 'w' is no longer made of finite numbers after step 1 of 1"))
  }

  /// Where the first loss is infinite, no learning rate is to blame.
  @Test func infiniteFromTheStart() throws {
    let text = Self.source(
      train: Self.usual.replacing("mse(p, y)", with: "mean(log(p - p))") + " batch = 1\n steps = 1")
    let messages = try Self.messages(text)
    #expect(messages.contains("m.grad:12:9: error: the loss is -inf at step 1 of 1"))
    #expect(messages.contains("= help: nothing is trained yet at step 1"))
  }

  /// Reports come as often as they should where a chunk of an epoch does not end with them.
  @Test func reportsOfARunCountedInSteps() throws {
    let folder = try ScratchFolder()
    let train = Self.usual + " batch = 1\n steps = 100"
    let path = try folder.write("m.grad", Self.source(train: train))
    _ = try folder.write("t.csv", "a,y\n1,2\n2,4\n3,6\n")
    let steps = try gradc("train", path, "--json").objects().dropLast().map { $0["step"] as? Int }
    #expect(steps == stride(from: 5, through: 100, by: 5).map { $0 })
  }
}
