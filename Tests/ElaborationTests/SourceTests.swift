// Sources other than tables: what their parts are, and what is said of other parts.

import Graph
import Testing

@testable import Elaboration

@Suite struct SourceTests {
  /// Returns the rendered errors of a data block with these lines.
  private func faults(_ lines: String..., set: [String: String] = [:]) throws -> String {
    try errors(
      "dim vocab = 65, time = 8\ndata d {\n"
        + lines.map { "    \($0)\n" }.joined() + "}\n", set: set)
  }

  /// The first line of what is said.
  private func first(_ lines: String...) throws -> String {
    let all = try errors(
      "dim vocab = 65, time = 8\ndata d {\n" + lines.map { "    \($0)\n" }.joined() + "}\n")
    return String(all.prefix { $0 != "\n" })
  }

  private let text = #"source = text("Data/text.txt", window=time)"#
  private let images = #"source = idx("images.idx", labels="labels.idx")"#

  @Test func windowsOfAText() throws {
    let data = try elaborator(
      """
      dim vocab = 65, time = 8
      data d {
          source = text("Data/text.txt", window=time)
          tokens: [time] index(vocab) = source.tokens
          square: [2, 4] index(65) = source.next
          again = tokens
          plain = source.next
          scale = 0.5
      }
      """
    ).dataFields(rows: 3)
    #expect(data.source == .text(path: "Data/text.txt", window: 8, .characters))
    #expect(data.fields.map(\.windowShift) == [0, 1, 0, 1, nil])
    #expect(data.fields.map(\.isBatched) == [true, true, true, true, false])
    #expect(
      data.fields.map { "\($0.result.axes)" } == [
        "[batch, time]", "[batch, 2, 4]", "[batch, time]", "[batch, time]", "[]",
      ])
    #expect(data.fields[3].result.element == .index(.literal(65)))
    #expect(data.withoutWindows.fields.map(\.result.name) == ["scale"])
    #expect(data.graph.faults(below: data.fields.map(\.result.node)).isEmpty)
  }

  /// The windows of inputs are told from other inputs, so that epochs gather them as such.
  @Test func inputsThatAreWindows() throws {
    let model = try elaborator(
      """
      data d {
          source = text("Data/text.txt", window=8)
          tokens: [8] index(65) = source.tokens
          scale = 0.5
          next: [8] index(65) = source.next
      }
      model m(scale: real, tokens: [batch, 8] index(65)) -> y: [batch, 8, 65] {
          param w: [65, 65] = zeros()
          y[n, t, k] = scale * w[tokens[n, t], k]
      }
      train m {
          data = d
          loss = cross_entropy(y, next)
          optimizer = sgd(lr=1)
          batch = 4
          steps = 1
      }
      """
    ).trainingModel()
    #expect(model.inputs.map(\.variable.name) == ["scale", "tokens", "next"])
    #expect(model.inputs.map(\.isWindow) == [false, true, true])
    #expect(model.inputs.map(\.isBatched) == [false, true, true])
  }

  @Test func fieldsThatComputeWithWindows() throws {
    #expect(
      try faults(text, "x = source.tokens + 1") == """
        m.grad:4:9: error: 'x' should be source.tokens or source.next as it is
           |
         4 |     x = source.tokens + 1
           |         ^^^^^^^^^^^^^^^^^
           = note: windows of a text start elsewhere in each epoch, so no field is computed from them
           = help: compute it in the model, or in the loss

        """)
    for value in ["one_hot(source.tokens, 65)", "mean(source.next)", "0 * source.tokens"] {
      #expect(
        try first(text, "x = \(value)")
          == "m.grad:4:9: error: 'x' should be source.tokens or source.next as it is")
    }
  }

  @Test func vocabulariesOfAnotherSize() throws {
    #expect(
      try faults(
        text, "tokens: [time] index(vocab) = source.tokens",
        "next: [time] index(vocab) = source.next", set: ["vocab": "76"]) == """
          m.grad:4:20: error: 'tokens' should be index(65), but it is declared as index(76)
             |
           4 |     tokens: [time] index(vocab) = source.tokens
             |                    ^^^^^^^^^^^^
             = note: 'Data/text.txt' has 65 different characters
             = help: --set vocab=65

          """)
    #expect(
      try faults(text, "tokens: [time] index(time) = source.tokens").contains(
        "= help: dim time = 65\n"))
    #expect(
      try faults(text, "tokens: [time] index(64) = source.tokens").contains(
        "= help: write index(65)\n"))
    #expect(
      try first(text, "tokens: [time] simplex = source.tokens")
        == "m.grad:4:20: error: the characters of a text are index(65), not simplex")
    #expect(try faults(text, "tokens: [time] = source.tokens") == "")
  }

  @Test func partsThatAreNot() throws {
    #expect(try first(text, "x = source.token") == "m.grad:4:16: error: the text has no 'token'")
    #expect(
      try faults(text, "x = source.table").contains("= note: it has 'tokens' and 'next'\n"))
    #expect(
      try first(images, "x = source.image")
        == "m.grad:4:16: error: the IDX file has no 'image'")
    #expect(
      try first(text, "x = source[0 : 4]")
        == "m.grad:4:9: error: only a table has columns to choose from")
    #expect(
      try faults(images, "x = source").contains("= help: write source.images or source.labels\n"))
    #expect(
      try faults(text, "x = source + 1").contains("= help: write source.tokens or source.next\n"))
    #expect(
      try first(text, #"other = csv("Data/digits.csv")"#)
        == "m.grad:4:13: error: a data block reads one source, and this is another")
  }

  @Test func readersWithOtherArguments() throws {
    #expect(
      try faults(#"source = text("Data/text.txt")"#) == """
        m.grad:3:14: error: 'text' needs its argument 'window'
           |
         3 |     source = text("Data/text.txt")
           |              ^^^^^^^^^^^^^^^^^^^^^
           = help: say how many characters a row has: text("…", window=64)

        """)
    #expect(
      try first(#"source = text("Data/text.txt", window=1000)"#)
        == "m.grad:3:43: error: 'Data/text.txt' has 1000 characters, but a window of 1000 and the "
        + "character after it take 1001")
    #expect(try faults(#"source = text("Data/text.txt", window=999)"#) == "")
    #expect(
      try first(#"source = text("Data/text.txt", window=1.5)"#)
        == "m.grad:3:43: error: a size should be a whole number that is known at compile time")
    #expect(
      try faults(#"source = text("Data/text.txt", window=time - 8)"#).contains(
        "m.grad:3:43: error: 'window' should be at least 1"))
    #expect(
      try first("source = text(8, window=8)")
        == "m.grad:3:19: error: 'text' takes the path of a file, in quotes")
    #expect(
      try first(#"source = idx("images.idx", labels=3)"#)
        == "m.grad:3:39: error: 'idx' takes the path of a file, in quotes")
    #expect(
      try first(#"source = idx("images.idx", label="l")"#)
        == "m.grad:3:32: error: 'idx' has no argument 'label'")
  }

  @Test func imagesAndLabels() throws {
    let data = try elaborator(
      """
      data d {
          source = idx("images.idx", labels="labels.idx")
          image: [1, 28, 28] = source.images / 255
          label: index(10) = source.labels
          whole = source.labels
      }
      """
    ).dataFields(rows: 4)
    #expect(data.source == .arrays(.idx, path: "images.idx", labels: "labels.idx"))
    #expect(data.inputs.map(\.part) == [.array, .labels])
    #expect(data.fields.map(\.isBatched) == [true, true, true])
    #expect(
      data.fields.map { "\($0.result.axes.map(\.extent))" } == [
        "[4, 1, 28, 28]", "[4]", "[4]",
      ])
    #expect(data.fields[2].result.element == .int)
  }

  @Test func labelsThatDoNotFit() throws {
    #expect(
      try faults(#"source = idx("images.idx")"#, "y = source.labels") == """
        m.grad:4:16: error: the source has no labels
           |
         4 |     y = source.labels
           |                ^^^^^^
           = help: name their file: idx("…", labels="…")

        """)
    // Nobody reads the labels, so nobody looks at them.
    #expect(
      try faults(#"source = idx("images.idx", labels="none.idx")"#, "x = source.images") == "")
    #expect(
      try first(#"source = idx("images.idx", labels="none.idx")"#, "x = source.labels")
        == "m.grad:3:39: error: cannot read 'none.idx'")
    #expect(
      try faults(#"source = idx("labels.idx", labels="images.idx")"#, "x = source.labels") == """
        m.grad:3:39: error: 'images.idx' is [10, 28, 28], and labels have one dimension
           |
         3 |     source = idx("labels.idx", labels="images.idx")
           |                                       ^^^^^^^^^^^^
           = help: name the images first, and then the labels: idx("…", labels="…")

        """)
  }
}
