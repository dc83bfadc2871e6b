// Whatever the bytes are: no trap, no overflow, no place outside the text.

import Testing

@testable import Language

/// SplitMix64: small, and the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct FuzzTests {
  /// Parses `text`, prints everything that can be printed, and checks all places.
  private func exercise(_ text: [UInt8]) -> Int {
    let file = SourceFile(path: "fuzz.grad", text: text)
    let (tree, diagnostics) = parse(file)
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.related.map(\.span) {
        #expect(span.file === file)
        #expect(0 <= span.start && span.start <= span.end && span.end <= text.count)
      }
      #expect(!diagnostic.message.isEmpty)
      #expect(!diagnostic.json.isEmpty)
    }
    let rendered = DiagnosticRenderer().render(diagnostics)
    #expect(!rendered.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    for declaration in tree.declarations {
      #expect(0 <= declaration.span.start && declaration.span.end <= text.count)
    }
    #expect(tree.declarations.isEmpty == tree.outline.isEmpty)
    #expect(tokenize(file).tokens.last?.kind == .end)
    return diagnostics.count
  }

  @Test func mutatedSamples() throws {
    var random = SeededGenerator(state: 1)
    let texts = try (samples() + StandardLibrary.files).map(\.text)
    let pieces =
      (Symbol.allCases.map(\.rawValue) + Keyword.allCases.map(\.rawValue)
      + SoftKeyword.all.sorted() + ["\n", "\"", "#", "'", "é", "\u{FEFF}", "1e9", "🙂", " "])
      .map { Array($0.utf8) }
    var broken = 0
    for _ in 0..<2000 {
      var text = texts.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: text.removeSubrange(place..<end)
        case 1: text.insert(contentsOf: text[place..<end], at: 0)
        case 2: text.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 3: text.removeSubrange(end...)
        default: text.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
        }
      }
      if exercise(text) > 0 { broken += 1 }
    }
    // Most changes break a file; some only touch a comment or a name.
    #expect(broken > 1200)
  }

  @Test func randomBytes() {
    var random = SeededGenerator(state: 2)
    for length in [0, 1, 2, 3, 10, 100, 1000] {
      for _ in 0..<50 {
        _ = exercise((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
      }
    }
  }

  @Test func randomWords() {
    var random = SeededGenerator(state: 3)
    let words =
      Symbol.allCases.map(\.rawValue) + Keyword.allCases.map(\.rawValue) + SoftKeyword.all.sorted()
      + ["x", "y", "3", "0.5", "\"s\"", "\n", "\n", "training", "over", "with", "within"]
    for _ in 0..<500 {
      let text = (0..<100).map { _ in words.randomElement(using: &random) ?? "" }
      _ = exercise(Array(text.joined(separator: " ").utf8))
    }
  }

  /// Depth must not overflow the stack, nor length take more than linear time.
  @Test(arguments: [
    "(", "[", "{", "-", "2^", "f(", "x[", "[1, ", "1 + ", "x |> ", "x as [", "not ", "if ",
    "if x then ", "if x then y else ", "a and ", "a or ", "a == ", "3 ", "a.", "f(x)(", "..., ",
    ")", "]", "}", ";", "#", "\"", "'", "\\", "=", "a = ", ":", ",", "|>", "repeat 2 {\n",
    "when training {\n", "} else {\n", "scan t over n with h = h {\n", "fn f(x: real) {\n",
    "fn f() = ", "model m(", "data d {\n", "\n", "\u{FEFF}", "é", "²", "9", "9.", "e", "([", "(]",
    "**", "!", "\t", "\r", "dim ", "param ", "return ", "x = 1 +\n", "fn f(x: [",
  ])
  func repetitions(piece: String) {
    let long = String(repeating: piece, count: 5_000)
    for prefix in ["", "model m(x: [n]) -> y: [n] {\n  y = "] {
      let file = SourceFile(path: "deep.grad", text: prefix + long)
      let (tree, diagnostics) = parse(file)
      #expect(diagnostics.allSatisfy { $0.span.end <= file.text.count })
      #expect(tree.declarations.count <= 5_001)
    }
  }

  @Test func longPipe() {
    let text = "const a = x" + String(repeating: " |> f", count: 100_000) + "\nconst b = 2"
    let (tree, diagnostics) = parse(SourceFile(path: "deep.grad", text: text))
    #expect(diagnostics.map(\.message) == ["this expression is too long"])
    #expect(tree.declarations.flatMap(\.names).map(\.text) == ["b"])
  }

  @Test func matchedNesting() {
    for (open, close) in [("(", ")"), ("[", "]"), ("-", ""), ("f(", ")")] {
      let text =
        "const a = " + String(repeating: open, count: 100_000) + "1"
        + String(repeating: close, count: 100_000) + "\nconst b = 2"
      let (tree, diagnostics) = parse(SourceFile(path: "deep.grad", text: text))
      #expect(diagnostics.map(\.message) == ["nested too deeply"])
      #expect(tree.declarations.flatMap(\.names).map(\.text) == ["b"])
    }
  }
}
