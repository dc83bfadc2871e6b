// Words, and which line ends end a statement.

import Testing

@testable import Language

@Suite struct LexerTests {
  /// Returns the texts of the tokens of `text`, `⏎` for a newline.
  private func words(_ text: String) -> String {
    tokenize(SourceFile(path: "", text: text)).tokens.dropLast()
      .map { $0.kind == .newline ? "⏎" : $0.text }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a = 1\nb = 2", "a = 1 ⏎ b = 2 ⏎"),
    ("\n\n# c\na\n\n\nb\n\n", "a ⏎ b ⏎"),
    ("a\r\nb\r\n", "a ⏎ b ⏎"),
    ("\u{FEFF}a", "a ⏎"),
    ("a = 1 +\n2", "a = 1 + 2 ⏎"),
    ("a = 1 -\n2", "a = 1 - 2 ⏎"),
    ("a = 1\n+ 2", "a = 1 + 2 ⏎"),
    ("a = 1\n- 2", "a = 1 ⏎ - 2 ⏎"),
    ("a =\n\n  # why\n\n1", "a = 1 ⏎"),
    ("a,\nb", "a , b ⏎"),
    ("a\n|> f # first\n# then\n|> g\nb", "a |> f |> g ⏎ b ⏎"),
    ("a\nas [b]", "a as [ b ] ⏎"),
    ("if a\nthen b\nelse c", "if a then b else c ⏎"),
    ("a\nand b\nor\nnot c\nnot d", "a and b or not c ⏎ not d ⏎"),
    ("(a\nb)\nc", "( a b ) ⏎ c ⏎"),
    ("[a\n(b\n) c\n]\nd", "[ a ( b ) c ] ⏎ d ⏎"),
    ("{\na\n}\nb", "{ ⏎ a ⏎ } ⏎ b ⏎"),
    ("f(a\nb", "f ( a ⏎ b ⏎"),
    ("f(a\n}\nb)", "f ( a ⏎ } ⏎ b ) ⏎"),
    ("f(a\nparam b\nc)", "f ( a ⏎ param b ⏎ c ) ⏎"),
    ("a =\ndim b = 2", "a = ⏎ dim b = 2 ⏎"),
    ("(a]\nb)", "( a ] b ) ⏎"),
    ("x...y", "x ... y ⏎"),
    ("a<=b<c->d|>e", "a <= b < c -> d |> e ⏎"),
    ("größe_2 = λ", "größe_2 = λ ⏎"),
    ("1e-3 2E+5 0.5 1e 3.x", "1e-3 2E+5 0.5 1 e 3 . x ⏎"),
  ])
  func newlinesAndWords(text: String, expected: String) {
    #expect(words(text) == expected)
    #expect(tokenize(SourceFile(path: "", text: text)).diagnostics.isEmpty)
  }

  @Test func values() {
    let tokens = tokenize(SourceFile(path: "", text: #"16 0.5 1e3 "a\n\t\\\"é" 007"#)).tokens
    #expect(tokens[0].kind == .number(NumberLiteral(text: "16", value: 16, whole: 16)))
    #expect(tokens[1].kind == .number(NumberLiteral(text: "0.5", value: 0.5, whole: nil)))
    #expect(tokens[2].kind == .number(NumberLiteral(text: "1e3", value: 1000, whole: nil)))
    #expect(tokens[3].kind == .string("a\n\t\\\"é"))
    #expect(tokens[4].kind == .number(NumberLiteral(text: "007", value: 7, whole: 7)))
  }

  @Test func reservedWordsAndNames() {
    let tokens = tokenize(SourceFile(path: "", text: "if then else and or not as iffy data")).tokens
    #expect(tokens.prefix(7).map(\.kind) == Keyword.allCases.map { .keyword($0) })
    #expect(tokens.dropFirst(7).prefix(2).map(\.kind) == [.name, .name])
  }

  @Test func comments() {
    let comments = tokenize(SourceFile(path: "", text: "#  one \na # two\n#")).comments
    #expect(comments.map(\.text) == ["one", "two", ""])
    #expect(comments.map(\.ownsLine) == [true, false, true])
  }

  @Test func unreadableBytesAreReportedOnce() {
    let file = SourceFile(path: "m.grad", text: Array("const a = ".utf8) + [0xFF, 0xFE, 0x80])
    let (tree, diagnostics) = parse(file)
    #expect(tree.declarations.isEmpty)
    #expect(
      DiagnosticRenderer().render(diagnostics) == """
        m.grad:1:11: error: this is not UTF-8 text
           |
         1 | const a = \u{FFFD}\u{FFFD}\u{FFFD}
           |           ^^^

        """)
  }
}
