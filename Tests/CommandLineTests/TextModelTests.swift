// Models of texts: trained on windows, and measured where nothing was trained.

import Execution
import Foundation
import Testing

@testable import Training

@Suite struct TextModelTests {
  /// What a model can know from one character of the next is the conditional entropy H(next | this).
  @Test func aTableReachesTheEntropyOfPairs() throws {
    let model = try Bigram(
      try Bigram.plays(3000), window: 30, ["steps     = 200": "steps = 1000"])
    var pairs: [[Int]: Double] = [:]
    var firsts: [Int: Double] = [:]
    for (this, next) in zip(model.tokens, model.tokens.dropFirst()) {
      pairs[[this, next], default: 0] += 1
      firsts[this, default: 0] += 1
    }
    let entropy =
      pairs.reduce(0) { $0 - $1.value * log($1.value / firsts[$1.key[0]]!) }
      / Double(model.tokens.count - 1)
    let loss = try TrainTests.number(try model.train(), "train", "loss")
    // Far below what a model that looks at nothing can reach.
    #expect(entropy < 2.3)
    // The windows of the last steps leave out some pairs, and some of the rest are rare.
    #expect(abs(loss - entropy) < 0.05, "\(loss) for \(entropy)")
  }

  /// What is reported is the mean over exactly the windows of the last part of the text.
  @Test func validationIsTheEndOfTheText() throws {
    let model = try Bigram(
      try Bigram.plays(2000), window: 16, ["batch     = 4": "batch = 7\n    validate = 0.23"])
    let reported = try TrainTests.number(try model.train("--seed", "5"), "validation", "loss")
    let border = 2000 - 460
    let starts = (0..<28).map { Int32(border + 16 * $0) }
    #expect(starts.last! + 16 < 2000 && starts.last! + 32 >= 2000)
    // Means of 32-bit means, of numbers near 3.
    #expect(abs(try model.crossEntropy(starts, window: 16) - reported) < 1e-5)
  }

  /// An epoch goes through the windows that seed and epoch give; nothing is trained meanwhile.
  @Test func anEpochTakesItsWindows() throws {
    let text = try Bigram.plays(1000)
    let model = try Bigram(
      text, window: 16,
      [
        "zeros()": "normal()", "adam(lr=0.1)": "sgd(lr=0)", "batch     = 4": "batch = 3",
        "steps     = 200": "epochs = 2",
      ])
    let run = try gradc("train", model.path, "--json", "--seed", "9")
    let cuts = WindowCuts(characterCount: 1000, width: 16, batch: 3)
    for (epoch, object) in try run.objects().dropLast().enumerated() {
      let order = cuts.order(seed: 9, epoch: epoch).prefix(cuts.count / 3 * 3)
      let exact = try model.crossEntropy(Array(order), window: 16)
      #expect(abs(try TrainTests.number(object, "train", "loss") - exact) < 1e-5)
    }
  }

  /// The model that the README shows, in a folder laid out as the reader's.
  @Test func theModelOfTheReader() throws {
    let readme = try String(contentsOf: packageFolder.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "\n```\n")
    let text = try #require(blocks.first { $0.contains("model bigram(") })
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder("Models/Data"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: packageFolder.appending(path: "Models/Data/shakespeare.txt").path,
      toPath: folder("Models/Data/shakespeare.txt"))
    let path = try folder.write("bigram.grad", text)
    let trained = try gradc("train", path, "--json")
    #expect(trained.code == 0, "\(trained.messages)")
    // The entropy of single characters of these plays is 3.3, that of pairs 2.5.
    #expect(try TrainTests.number(try TrainTests.last(trained), "validation", "loss") < 2.65)
    let run = try gradc("run", path, "--prompt", "KING", "--length", "20")
    #expect(run.output.hasPrefix("KING") && run.output.count == 25, "\(run.messages)")
  }

  @Test func benchTakesTheText() throws {
    let model = try Bigram(try Bigram.plays(2000), window: 16)
    let run = try gradc("bench", model.path, "--steps", "5", "--losses", "3", "--json")
    #expect(run.code == 0, "\(run.messages)")
    // Nothing is learnt before the first step: ln(vocabulary).
    let losses = try #require(try TrainTests.last(run)["losses"] as? [Double])
    #expect(abs(losses[0] - log(Double(model.vocabulary.count))) < 1e-5)
  }

  /// Batches from outside lie row by row and don't overlap, whatever the file's own data do.
  @Test func batchesFromOutside() throws {
    let model = try Bigram(
      String(repeating: "abc", count: 100), window: 2,
      ["batch     = 4": "batch = 1", "adam(lr=0.1)": "sgd(lr=0)", "zeros()": "normal()"])
    // 16 batches of one window of two characters.
    let tokens = (0..<32).map { Float($0 % 3) }
    let next = (0..<32).map { Float($0 * $0 % 3) }
    let table = (0..<9).map { Float($0) / 4 }
    try SafeTensors(tensors: [
      .init(name: "tokens", shape: [16, 2], values: Numbers(floats: tokens)),
      .init(name: "next", shape: [16, 2], values: Numbers(floats: next)),
      .init(name: "table", shape: [3, 3], values: Numbers(floats: table)),
    ]).write(to: model.folder("i.safetensors"))
    let run = try gradc(
      "bench", model.path, "--steps", "5", "--losses", "16", "--json", "--inputs",
      model.folder("i.safetensors"))
    #expect(run.code == 0, "\(run.messages)")
    let losses = try #require(try TrainTests.last(run)["losses"] as? [Double])
    for (batch, loss) in losses.enumerated() {
      let exact =
        [2 * batch, 2 * batch + 1].map { position -> Double in
          let row = table[(Int(tokens[position]) * 3)...].prefix(3).map { Double($0) }
          return log(row.reduce(0) { $0 + exp($1) }) - row[Int(next[position])]
        }.reduce(0, +) / 2
      // Two float32 numbers near 1.
      #expect(abs(loss - exact) < 1e-6)
    }
  }
}
