// Text that trained models write.

import Foundation
import Testing

@testable import Training

@Suite struct TextSamplingTests {
  /// A circle of four characters, of which each decides the next.
  private func circle() throws -> Bigram {
    let model = try Bigram(String(repeating: "ab\nc", count: 60), window: 8)
    _ = try model.train()
    // The text is not needed any more.
    try FileManager.default.removeItem(atPath: model.folder("t.txt"))
    return model
  }

  @Test func goesOnFromThePrompt() throws {
    let model = try circle()
    // Shorter than a window, as long, and longer.
    for prompt in ["a", "b\nca", "ab\ncab\nc", "\ncab\ncab\ncab\ncab"] {
      let run = try model.run("--prompt", prompt, "--length", "6", "--temperature", "0")
      #expect(run.code == 0, "\(run.messages)")
      let circle = String(repeating: "ab\nc", count: 3)
      let place = try #require(circle.firstIndex(of: prompt.last!))
      #expect(run.output == prompt + circle[place...].dropFirst().prefix(6) + "\n")
    }
    // Without a prompt, from the beginning of a line.
    #expect(try model.run("--length", "3", "--temperature", "0").output == "cab\n")
    #expect(try model.run("--prompt", "", "--length", "3", "--temperature", "0").output == "cab\n")
    #expect(try model.run().output.count == 501)
  }

  @Test func aTextWithoutLines() throws {
    let model = try Bigram(String(repeating: "€xy", count: 60), window: 8)
    _ = try model.train()
    // The first of its characters is x.
    #expect(try model.run("--length", "4", "--temperature", "0").output == "y€xy\n")
    #expect(
      try model.run("--prompt", "y", "--length", "1", "--temperature", "0").output == "y€\n")
  }

  @Test func oneSeedOneText() throws {
    let model = try Bigram(try Bigram.plays(2000), window: 16, ["steps     = 200": "steps = 20"])
    _ = try model.train()
    let texts = try ["1", "1", "2"].map { try model.run("--seed", $0, "--length", "100").output }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
    // Another word for the length; the seed of the file, or 0, where none is given.
    #expect(
      try model.run("--seed", "1", "--sample", "100", "--temperature", "1").output == texts[0])
    let own = try (0..<2).map { _ in try model.run("--length", "100").output }
    #expect(own[0] == own[1])
    #expect(own[0] == (try model.run("--seed", "0", "--length", "100").output))
    // At a low temperature almost always the likeliest.
    let cold = try model.run("--seed", "1", "--temperature", "1e-9", "--length", "50").output
    #expect(cold == (try model.run("--temperature", "0", "--length", "50").output))
  }

  @Test func charactersAsJSON() throws {
    let model = try circle()
    let objects = try model.run("--prompt", "a", "--length", "3", "--json").objects()
    #expect(objects.map { $0["text"] as? String } == ["b", "\n", "c"])
    for object in objects {
      // Trained for 200 steps on a circle without exceptions.
      #expect(try TrainTests.number(object, "probability") > 0.99)
    }
    #expect(Set(objects[0].keys) == ["text", "probability"])
  }

  @Test func charactersThatAreUnknown() throws {
    let model = try circle()
    func message(_ prompt: String) throws -> String {
      let run = try model.run("--prompt", prompt)
      #expect(run.code == 1)
      #expect(run.output == "")
      return run.messages
    }
    #expect(
      try message("abé#a\té") == """
        gradc: error: the model does not know the characters 'é', '#', '\\t' of the prompt: the text \
        that it was trained on has no such

        """)
    #expect(try message("Z").contains("the model does not know the character 'Z' of the prompt"))
    #expect(try message("0123456789").contains("'7' and 2 more of the prompt"))
  }

  @Test func optionsThatDoNotFit() throws {
    let model = try circle()
    func usage(_ options: String...) throws -> String {
      let run = try execute(executable, ["run", model.path] + options)
      #expect(run.code == 64)
      return run.messages
    }
    #expect(try usage("--length", "0").hasPrefix("Error: --length must be from 1 to 1000000000\n"))
    for temperature in ["-1", "nan", "inf"] {
      #expect(
        try usage("--temperature", temperature).hasPrefix(
          "Error: --temperature must be a number of at least 0\n"))
    }
    #expect(try usage("--seed", "-1").hasPrefix("Error: --seed must be a whole number from 0 to "))
    #expect(
      try usage("--data", "other.txt").hasPrefix(
        "Error: --data names other rows, and '\(model.path)' reads a text: give it a --prompt\n"))
    let weights = model.folder("x.safetensors")
    #expect(try gradc("train", Self.tableModel, "--save", weights).code == 0)
    for option in [
      ["--prompt", "a"], ["--length", "5"], ["--temperature", "1"], ["--seed", "1"],
    ] {
      let run = try execute(
        executable, ["run", Self.tableModel, "--weights", weights] + option)
      #expect(run.code == 64)
      #expect(
        run.messages.hasPrefix(
          "Error: \(option[0]) is for models that read a text, and '\(Self.tableModel)' does not\n")
      )
    }
  }

  static let tableModel = model("xor")

  @Test func weightsThatDoNotFit() throws {
    let model = try circle()
    let weights = model.folder("w.safetensors")
    var content = try SafeTensors.read(weights)
    #expect(content.metadata["vocabulary"] == "\nabc")

    // Other characters than the model counts.
    content.metadata["vocabulary"] = "abc"
    try content.write(to: weights)
    let other = try model.run()
    #expect(other.code == 1)
    #expect(other.messages.contains("'tokens' should be index(3), but it is declared as index(4)"))

    // None, or damaged ones: the text would have to be there, and would be of no use.
    _ = try model.folder.write("t.txt", "ab\ncab\ncab\nc")
    for damaged in [nil, "ba", ""] as [String?] {
      content.metadata["vocabulary"] = damaged
      try content.write(to: weights)
      let run = try model.run()
      #expect(run.code == 1)
      #expect(
        run.messages == """
          gradc: error: '\(weights)' does not say which characters the model knows
             = help: train the model again: these are the weights of another one

          """)
    }
  }

  @Test func modelsThatCannotWrite() throws {
    let narrow = try Bigram(
      String(repeating: "abc", count: 40), window: 8,
      [
        "logits: [batch, time, vocab]": "y: [batch, time]",
        "logits[n, t, v] = table[tokens[n, t], v]": "y[n, t] = table[tokens[n, t], 0]",
        "cross_entropy(logits, next)": "mean(y + next)",
      ])
    _ = try narrow.train()
    let run = try narrow.run()
    #expect(run.code == 1)
    #expect(
      run.messages.hasPrefix(
        "\(narrow.path):7:7: error: no result of 'bigram' is [batch, 8, 3]: a number for each "
          + "character that can come next\n"))

    let backward = try Bigram(
      String(repeating: "abc", count: 40), window: 8,
      ["tokens: [batch": "next: [batch", "table[tokens": "table[next"])
    _ = try backward.train()
    #expect(
      try backward.run().messages.hasPrefix(
        "\(backward.path):5:5: error: the model reads 'next', the next characters, which are to be "
          + "found out\n"))
  }

  /// A model that is fed nothing of the text has its results printed, once.
  @Test func modelsThatReadNoWindow() throws {
    let model = try Bigram(
      String(repeating: "abc", count: 40), window: 8,
      [
        "(tokens: [batch, time] index(vocab)) -> logits: [batch, time, vocab]":
          "(scale: real) -> frequency: [vocab] simplex",
        "param table: [vocab, vocab]": "param table: [vocab]",
        "logits[n, t, v] = table[tokens[n, t], v]": "frequency = softmax(scale * table)",
        "cross_entropy(logits, next)": "-mean[n, t](log(frequency[next[n, t]]))",
        "    next:": "    scale = 2.0\n    next:",
      ])
    _ = try model.train()
    let run = try model.run()
    #expect(run.code == 0, "\(run.messages)")
    let frequencies = try #require(RunTests.rows(run.output).first)
    // One third each but for the steps of a batch, whose windows start at other characters.
    #expect(frequencies.count == 3 && frequencies.allSatisfy { abs($0 - 1.0 / 3) < 0.05 })
  }

  /// A distribution is as good as logits, and constants of the data block are fed as in training.
  @Test func probabilitiesInPlaceOfLogits() throws {
    let model = try Bigram(
      String(repeating: "abc", count: 40), window: 8,
      [
        "logits: [batch, time, vocab]": "p: [batch, time, vocab] simplex",
        "logits[n, t, v] = table[tokens[n, t], v]":
          "z[n, t, v] = scale * table[tokens[n, t], v]\n    p = softmax(z)",
        "cross_entropy(logits, next)": "-mean[n, t](log(p[n, t, next[n, t]]))",
        "(tokens: [batch": "(scale: real, tokens: [batch",
        "    next:": "    scale = 2.0\n    next:",
      ])
    _ = try model.train()
    let run = try model.run("--prompt", "b", "--length", "4", "--temperature", "0")
    #expect(run.output == "bcabc\n", "\(run.messages)")
  }
}

/// Files that are read byte by byte.
@Suite struct ByteModelTests {
  private let bytes = Data((0..<60).flatMap { _ in [0x61, 0x00, 0xff] as [UInt8] })

  private func model(_ changes: [String: String] = [:]) throws -> Bigram {
    let model = try Bigram(
      "abc", window: 3,
      [
        "vocab = 3": "vocab = 256", "window=time)": "window=time, unit=\"bytes\")",
      ].merging(changes) { $1 })
    try bytes.write(to: URL(filePath: model.folder("t.txt")))
    return model
  }

  @Test func bytesAreWrittenAsTheyAre() throws {
    let model = try model()
    _ = try model.train()
    let output = try model.folder.write("output", "")
    let run = try execute(
      executable, ["run", model.path, "--prompt", "a", "--sample", "5", "--temperature", "0"],
      outputPath: output)
    #expect(run.code == 0, "\(run.messages)")
    #expect(
      try Data(contentsOf: URL(filePath: output)) == Data([0x61, 0, 0xff, 0x61, 0, 0xff, 0x0a]))
    let objects = try model.run("--prompt", "a", "--sample", "2", "--temperature", "0", "--json")
      .objects()
    #expect(objects.map { $0["byte"] as? Int } == [0, 255])
    // The file need not be there any more.
    try FileManager.default.removeItem(atPath: model.folder("t.txt"))
    #expect(try model.run("--sample", "1", "--prompt", "a", "--json").code == 0)
  }

  @Test func aByteIsOneOf256() throws {
    let model = try model(["vocab = 3": "vocab = 255"])
    defer { withExtendedLifetime(model) {} }
    let run = try gradc("check", model.path)
    #expect(run.code == 1)
    #expect(
      run.messages.contains(
        "error: 'tokens' should be index(256), but it is declared as index(255)\n"))
    #expect(run.messages.contains("= note: a byte is one of 256\n   = help: dim vocab = 256\n"))
  }

  @Test func otherUnitsAreNone() throws {
    let model = try model(["window=time)": "window=time, unit=\"words\")"])
    defer { withExtendedLifetime(model) {} }
    let run = try gradc("check", model.path)
    #expect(run.code == 1)
    #expect(
      run.messages.contains("error: 'unit' is \"characters\" or \"bytes\"\n"), "\(run.messages)")
    #expect(
      run.messages.contains(
        "= help: read a file as bytes: text(\"…\", window=64, unit=\"bytes\")\n"))
  }

  @Test func aPageShowsWhatIsWritten() throws {
    let model = try model()
    _ = try model.train("--report", model.folder("page.html"))
    let page = try String(contentsOfFile: model.folder("page.html"), encoding: .utf8)
    #expect(page.contains("\u{fffd}"))
  }
}
