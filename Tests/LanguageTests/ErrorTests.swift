// Every error of form, word for word.

import Foundation
import Testing

@testable import Language

@Suite struct ErrorTests {
  /// `errors.txt` holds cases: a line `=== name`, the model, a line `---`, and what is reported.
  @Test func everyErrorIsWordedAsRecorded() throws {
    let text = try String(contentsOf: fixtures.appending(path: "errors.txt"), encoding: .utf8)
    var observed = ""
    for part in ("\n" + text).components(separatedBy: "\n=== ").dropFirst() {
      let head = (part + "\n").components(separatedBy: "\n---\n")[0].appending("\n")
      let name = head.prefix { $0 != "\n" }
      let model = String(head.dropFirst(name.count + 1))
      observed += "=== \(head)---\n\(errors(model))"
    }
    #expect(observed.components(separatedBy: "\n=== ").count > 80)
    expectGolden(observed, "errors.txt")
  }

  @Test func nestingIsBounded() {
    let cases = [
      (
        "const a = \(String(repeating: "(", count: 300))1\(String(repeating: ")", count: 300))", 267
      ),
      ("const a = \(String(repeating: "-", count: 300))1", 267),
      ("const a = \(String(repeating: "2^", count: 300))1", 523),
    ]
    for (text, column) in cases {
      let found = parse(SourceFile(path: "m.grad", text: text)).1
      #expect(found.map(\.message) == ["nested too deeply"])
      #expect(found.first?.span.position == Position(line: 1, column: column))
      #expect(found.first?.notes == ["expressions and blocks nest at most 256 levels"])
    }
  }

  @Test func heightIsBounded() {
    for (first, rest) in [("1", " + 1"), ("x", " |> f"), ("x", "(1)"), ("x", "[1]"), ("x", ".a")] {
      let bound = first + String(repeating: rest, count: Parser.maximumHeight - 1)
      #expect(errors("const a = \(bound)") == "")
      let found = parse(SourceFile(path: "m.grad", text: "const a = \(bound + rest)")).1
      #expect(found.map(\.message) == ["this expression is too long"])
      #expect(found.first?.help == "give a part of it a name")
    }
  }

  @Test func siblingsAreNotBounded() {
    let list = (0..<5000).map(String.init).joined(separator: ", ")
    #expect(errors("const a = [\(list)]") == "")
  }

  /// One cause, one error: the rest of the file is read as if nothing had happened.
  @Test func brokenStatementsLeaveTheOthers() throws {
    let text = """
      dim n = 3
      model m(x: [batch, n]) -> y: [batch, n] {
          a = x +* 2
          b = x
          c = f(x, (2
          param d: [n] = zeros()
          y = b
      }
      const after = 4
      """
    let (tree, diagnostics) = parse(SourceFile(path: "m.grad", text: text))
    #expect(diagnostics.map { $0.span.position.line } == [3, 5])
    #expect(tree.declarations.flatMap(\.names).map(\.text) == ["n", "m", "after"])
    guard case .callable(let callable) = tree.declarations[1] else {
      Issue.record("no callable")
      return
    }
    #expect(callable.statements.count == 3)
  }
}
