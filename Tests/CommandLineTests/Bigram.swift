// A model of texts that can be checked by counting: each character from the one before it.

import Foundation
import Testing

@testable import Training

/// A text, and a model of each character from the one before it.
struct Bigram {
  let folder: ScratchFolder
  let path: String
  /// The characters as numbers.
  let tokens: [Int]
  let vocabulary: [Unicode.Scalar]

  /// Writes the model of `text`; `changes` are made to it.
  init(_ text: String, window: Int, _ changes: [String: String] = [:]) throws {
    folder = try ScratchFolder()
    _ = try folder.write("t.txt", text)
    let vocabulary = Set(text.unicodeScalars).sorted()
    self.vocabulary = vocabulary
    tokens = text.unicodeScalars.compactMap { vocabulary.firstIndex(of: $0) }
    var model = """
      dim vocab = \(vocabulary.count), time = \(window)
      data d {
          source = text("t.txt", window=time)
          tokens: [time] index(vocab) = source.tokens
          next:   [time] index(vocab) = source.next
      }
      model bigram(tokens: [batch, time] index(vocab)) -> logits: [batch, time, vocab] {
          param table: [vocab, vocab] = zeros()
          logits[n, t, v] = table[tokens[n, t], v]
      }
      train bigram {
          data      = d
          loss      = cross_entropy(logits, next)
          optimizer = adam(lr=0.1)
          batch     = 4
          steps     = 200
          save      = "w.safetensors"
      }

      """
    for (old, new) in changes {
      #expect(model.contains(old))
      model = model.replacing(old, with: new)
    }
    path = try folder.write("m.grad", model)
  }

  /// Trains, and returns the last line of JSON.
  func train(_ options: String...) throws -> [String: Any] {
    let run = try execute(executable, ["train", path, "--json"] + options)
    #expect(run.code == 0, "\(run.messages)")
    return try TrainTests.last(run)
  }

  func run(_ options: String...) throws -> Run {
    try execute(executable, ["run", path] + options)
  }

  /// The mean cross entropy of the saved table over the windows that start at `starts`, in Float64.
  func crossEntropy(_ starts: [Int32], window: Int) throws -> Double {
    let table = try #require(try SafeTensors.read(folder("w.safetensors"))["table"])
    let count = vocabulary.count
    var total = 0.0
    for start in starts.map(Int.init) {
      for position in start..<start + window {
        let row = table.values[(tokens[position] * count)..<((tokens[position] + 1) * count)].map {
          Double($0)
        }
        total += log(row.reduce(0) { $0 + exp($1) }) - row[tokens[position + 1]]
      }
    }
    return total / Double(starts.count * window)
  }

  /// The beginning of the plays.
  static func plays(_ count: Int) throws -> String {
    let path = packageFolder.appending(path: "Models/Data/shakespeare.txt")
    return String(try String(contentsOf: path, encoding: .utf8).prefix(count))
  }
}
