// What editors colour is what the lexer and the parser see.

import Foundation
import Testing

@testable import Language

@Suite struct GrammarTests {
  private let editors = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Language/Editors").standardized

  /// The samples, the library, the models, and a file with what these do not show.
  private func files() throws -> [SourceFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Models").standardized
    var files = try samples() + StandardLibrary.files + [SourceFile(path: "odd", text: Self.odd)]
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".grad") else { continue }
      files.append(
        SourceFile(path: name, text: Array(try Data(contentsOf: folder.appending(path: name)))))
    }
    return files
  }

  private static let odd = """
    import "other \\"file\\".grad" # é
    const größe = 1e-3, if_not = 2.5E+7 # "no string" if
    data next { source = csv("a # b") # c
        repeat: [2] index(3) = source.data
        check: bool = not (größe <= 2) or 1 != 2
    }
    layer f(to: [n], dim_: dim)(x: [..., n] simplex = 2) -> (over: [n], with: [m] int) { over = to }
    layer g(x: [n]) -> within: [n] {
        repeat 2 { x = x }
        repeat (3) { check = -inf }
        repeat size { within = x |> f(1, k=2)(3) }
        scan[i] = x[i] + data.train
        next = model(layer)
        scan t over n with h = zeros([over, with]), c = f(
            a, over) {
            h = with
        }
        when training { const = 1 } else { param = 2 }
    }
    check -f(1) == [1] within 1e-3
    check (within) == g(over, within)
    check [1] != [2]
    """

  /// The scopes that are right for a token.
  private func expected(_ token: Token, isSoftKeyword: Bool) -> [String] {
    switch token.kind {
    case .name where isSoftKeyword:
      ["keyword.declaration.", "keyword.control.", "storage.type.grad"]
    case .name where ["real", "int", "bool", "simplex", "index"].contains(token.text):
      ["storage.type.element."]
    case .name where token.text == "dim": ["storage.type.element."]
    case .name: ["variable.", "entity.name.", "support.function.", "constant.language."]
    case .number: ["constant.numeric."]
    case .string: ["string.quoted.", "constant.character.escape."]
    case .keyword: ["keyword.control."]
    case .symbol: ["keyword.operator.", "punctuation."]
    case .newline, .end, .invalid: []
    }
  }

  /// Returns the places of the names of `file` that are words of a statement.
  private func softKeywords(_ tokens: [Token]) -> Set<Int> {
    var found: Set<Int> = []
    var head = ""
    var braces = 0
    for (place, token) in tokens.enumerated() {
      let previous = place > 0 ? tokens[place - 1].kind : .newline
      let next = place + 1 < tokens.count ? tokens[place + 1].kind : .end
      if previous == .newline || previous == .symbol(.leftBrace) {
        head = token.text
        let isNamed =
          [.assign, .colon, .dot, .leftBracket, .leftParenthesis].contains { next == .symbol($0) }
        let isCounted = braces > 0 && head == "repeat" && next == .symbol(.leftParenthesis)
        let isChecked = braces == 0 && head == "check" && next != .symbol(.assign)
        if SoftKeyword.all.contains(head), !isNamed || isCounted || isChecked {
          found.insert(place)
        } else {
          head = ""
        }
      } else if head == "scan", token.text == "over", found.contains(place - 2) {
        found.insert(place)
      } else if head == "scan", token.text == "with", next == .name, previous != .symbol(.comma) {
        found.insert(place)
      } else if head == "when", token.text == "training", found.contains(place - 1) {
        found.insert(place)
      } else if head == "check", token.text == "within", previous != .symbol(.leftParenthesis),
        previous != .symbol(.comma)
      {
        found.insert(place)
      }
      if token.kind == .symbol(.leftBrace) { braces += 1 }
      if token.kind == .symbol(.rightBrace) { braces -= 1 }
    }
    return found
  }

  @Test func scopesAgreeWithTokens() throws {
    let grammar = try TextMateGrammar(editors.appending(path: "grad.tmLanguage.json"))
    for file in try files() {
      #expect(parse(file).1.filter { $0.message.hasPrefix("expected") }.isEmpty, "\(file.path)")
      let text = String(decoding: file.text, as: UTF8.self)
      let scopes = grammar.scopes(of: text)
      #expect(scopes.count == text.utf16.count)
      // The place of each byte in UTF-16, in which scopes are counted.
      var units: [Int] = []
      var unit = 0
      for scalar in text.unicodeScalars {
        units += repeatElement(unit, count: UTF8.width(scalar))
        unit += UTF16.width(scalar)
      }
      func check(_ span: Span, _ prefixes: [String]) {
        for byte in span.start..<span.end where file.text[byte] != 0x20 {
          let scope = scopes[units[byte]]
          #expect(
            prefixes.contains { scope.hasPrefix($0) },
            "\(file.path):\(span.position): '\(span.text)' is \(scope), not \(prefixes)")
          if !prefixes.contains(where: { scope.hasPrefix($0) }) { return }
        }
      }
      let tokenized = tokenize(file)
      let soft = softKeywords(tokenized.tokens)
      for (place, token) in tokenized.tokens.enumerated() where token.kind != .newline {
        check(token.span, expected(token, isSoftKeyword: soft.contains(place)))
      }
      for comment in tokenized.comments { check(comment.span, ["comment."]) }
    }
  }

  /// The words are those of the compiler, in each grammar.
  @Test(arguments: ["grad.tmLanguage.json", "vim/syntax/grad.vim"])
  func wordsAreKnown(_ name: String) throws {
    let text = try String(contentsOf: editors.appending(path: name), encoding: .utf8)
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    let needed =
      SoftKeyword.all.union(Keyword.allCases.map(\.rawValue))
      .union(ElementSyntax.words).union(Reduction.Operation.allCases.map(\.rawValue))
      .union(["over", "with", "within", "training"])
    #expect(needed.subtracting(words).isEmpty)
  }

  @Test(arguments: ["package.json", "language-configuration.json", "grad.tmLanguage.json"])
  func filesAreJSON(_ name: String) throws {
    let data = try Data(contentsOf: editors.appending(path: name))
    #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
  }
}
