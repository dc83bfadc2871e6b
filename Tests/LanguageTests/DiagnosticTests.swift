// Diagnostics as people and editors see them.

import Foundation
import Testing

@testable import Language

@Suite struct DiagnosticTests {
  private func span(_ file: SourceFile, _ words: String) -> Span {
    let text = String(decoding: file.text, as: UTF8.self)
    let start = text.range(of: words).map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    }
    return Span(file, start ?? 0, (start ?? 0) + words.utf8.count)
  }

  @Test func formatOfTheLanguagePage() {
    let before = String(repeating: "\n", count: 20)
    let file = SourceFile(
      path: "Models/lenet.grad",
      text: before
        + "model lenet(image: [batch, 1, 28, 28]) -> logits: [batch, classes] {\n\n\n\n\n"
        + "    logits = features |> linear(classes)\n}\n")
    var declared = span(file, "[batch, classes]")
    declared = Span(file, declared.start, declared.end)
    let diagnostic = Diagnostic(
      "'logits' should be [batch, classes], but this is [batch, 16, 5, classes]",
      at: span(file, "features |> linear(classes)"), label: "[batch, 16, 5, classes]",
      related: [Label(declared, "declared here")],
      notes: ["'features' is [batch, 16, 5, 5], and 'linear' replaces only the last dimension"],
      help: "flatten first: features as [batch, 16 * 5 * 5] |> linear(classes)")
    #expect(
      DiagnosticRenderer().render(diagnostic) == """
        Models/lenet.grad:26:14: error: 'logits' should be [batch, classes], but this is [batch, 16, 5, classes]
           |
        21 | model lenet(image: [batch, 1, 28, 28]) -> logits: [batch, classes] {
           |                                                   ---------------- declared here
           :
        26 |     logits = features |> linear(classes)
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ [batch, 16, 5, classes]
           = note: 'features' is [batch, 16, 5, 5], and 'linear' replaces only the last dimension
           = help: flatten first: features as [batch, 16 * 5 * 5] |> linear(classes)

        """)
  }

  @Test func otherFilesAndWideNumbers() {
    let file = SourceFile(path: "a.grad", text: String(repeating: "\n", count: 998) + "x\ny\n")
    let library = SourceFile(path: "library/b.grad", text: "\n  fn z()\n")
    var diagnostic = Diagnostic(
      "no", at: span(file, "x\ny"), related: [Label(span(library, "z"), "there")])
    diagnostic.severity = .warning
    #expect(
      DiagnosticRenderer().render(diagnostic) == """
        a.grad:999:1: warning: no
            |
        999 | x
            | ^
            : library/b.grad:2:6
            |
          2 |   fn z()
            |      - there

        """)
  }

  @Test func awkwardCharacters() {
    let file = SourceFile(
      path: "a\u{1B}[31m.grad", text: "\u{FEFF}\u{1B}[0m\té🙂\u{301}\u{202E} here\r\n")
    #expect(
      DiagnosticRenderer().render(Diagnostic("odd\nname \u{7}", at: span(file, "here"))) == """
        a\u{FFFD}[31m.grad:1:11: error: odd\u{FFFD}name \u{FFFD}
           |
         1 | \u{FFFD}[0m    é🙂\u{FFFD}\u{FFFD} here
           |              ^^^^

        """)
  }

  @Test func longLinesAreCut() throws {
    let file = SourceFile(
      path: "a",
      text: String(repeating: "ab ", count: 1000) + "here" + String(repeating: " cd", count: 1000))
    let lines = DiagnosticRenderer().render(Diagnostic("m", at: span(file, "here")))
      .split(separator: "\n")
    #expect(lines[0] == "a:1:3001: error: m")
    #expect(lines[2].count == 5 + DiagnosticRenderer.widestLine)
    #expect(lines[2].hasPrefix(" 1 | …") && lines[2].hasSuffix("…"))
    let place = try #require(lines[3].firstIndex(of: "^"))
    let column = lines[3].distance(from: lines[3].startIndex, to: place)
    #expect(lines[2].dropFirst(column).hasPrefix("here"))
    #expect(lines[3].hasSuffix(" ^^^^"))
  }

  @Test func placesBeyondTheText() {
    let file = SourceFile(path: "a", text: "x")
    #expect(
      DiagnosticRenderer().render(Diagnostic("m", at: Span(file, 1, 9)))
        == "a:1:2: error: m\n   |\n 1 | x\n   |  ^\n")
    #expect(
      DiagnosticRenderer().render(Diagnostic("m", at: Span(SourceFile(path: "a", text: ""), 0, 0)))
        == "a:1:1: error: m\n   |\n 1 |\n   | ^\n")
  }

  @Test func sortedByPlace() {
    let (a, b) = (SourceFile(path: "a", text: "0123"), SourceFile(path: "b", text: "0123"))
    let places = [(a, 3), (b, 2), (a, 1), (b, 0), (a, 1)]
    let sorted = places.enumerated().map { Diagnostic("\($0)", at: Span($1.0, $1.1, $1.1)) }
      .sortedByPlace()
    #expect(sorted.map(\.message) == ["2", "4", "0", "3", "1"])
  }

  @Test func json() throws {
    let file = SourceFile(path: "dir/\"a\".grad", text: "é\nxy = \u{1}\n")
    let diagnostic = Diagnostic(
      "a\tb \u{1} \\", at: span(file, "xy"), notes: ["one", "two"], help: "é")
    #expect(
      diagnostic.json
        == #"{"path":"dir/\"a\".grad","line":2,"column":1,"endLine":2,"endColumn":3,"#
        + #""severity":"error","message":"a\tb \u0001 \\","notes":["one","two"],"help":"é"}"#)
    let object = try JSONSerialization.jsonObject(with: Data(diagnostic.json.utf8))
    #expect((object as? [String: Any])?["message"] as? String == diagnostic.message)
  }

  @Test func positions() {
    let file = SourceFile(path: "a", text: "\u{FEFF}aé🙂b\n\ncd")
    let offsets = [0, 3, 4, 6, 10, 11, 12, 13, 15, 99]
    #expect(
      offsets.map { file.position(of: $0).description }
        == ["1:1", "1:1", "1:2", "1:3", "1:4", "1:5", "2:1", "3:1", "3:3", "3:3"])
  }

  @Test(arguments: [
    ("modle", "model"), ("laeyr", "layer"), ("Train", "train"), ("optimiser", "optimizer"),
    ("chek", "check"), ("xyz", nil), ("", nil), ("model", nil), ("a", nil),
    (String(repeating: "model", count: 100), nil),
  ])
  func closestName(name: String, expected: String?) {
    #expect(closest(to: name, in: SoftKeyword.declarations) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("ca", "abc", 3),
  ])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(a, b) == expected)
    #expect(editDistance(b, a) == expected)
  }
}
