// Formatting changes blanks and nothing else, whatever is formatted, and once is enough.

import Foundation
import Testing

@testable import Language

@Suite struct FormatMeaningTests {
  /// The samples, the library and the models of the package.
  private func files() throws -> [SourceFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Models").standardized
    var models: [SourceFile] = []
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".grad") else { continue }
      let text = Array(try Data(contentsOf: folder.appending(path: name)))
      models.append(SourceFile(path: name, text: text))
    }
    #expect(models.count > 7)
    return try samples() + StandardLibrary.files + models.sorted { $0.path < $1.path }
  }

  /// The tree of `file` without places.
  private func tree(_ file: SourceFile) -> String {
    parse(file).0.outline.replacing(#/ @\d+:\d+/#, with: "")
  }

  /// Formats `file`, which is well-formed, checks the result and returns it.
  @discardableResult
  private func exercise(_ file: SourceFile, _ note: String = "") -> SourceFile {
    let once = SourceFile(path: file.path, text: format(file))
    let text = String(decoding: file.text, as: UTF8.self)
    #expect(haveSameWords(file, once), "\(note)\n\(text)")
    #expect(parse(once).1.isEmpty, "\(note)\n\(text)")
    #expect(tree(once) == tree(file), "\(note)\n\(text)")
    #expect(format(once) == once.text, "\(note)\n\(text)")
    let lines = String(decoding: once.text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.hasSuffix(" ") || $0.hasPrefix("\t") }, "\(note)\n\(text)")
    return once
  }

  @Test func libraryAndModelsAreFormatted() throws {
    let samples = Set(try samples().map(\.path))
    for file in try files() {
      let once = exercise(file)
      guard !samples.contains(file.path) else { continue }
      #expect(
        String(decoding: once.text, as: UTF8.self) == String(decoding: file.text, as: UTF8.self),
        "run: gradc format Models Sources/Language/Library")
    }
  }

  @Test func mutatedFiles() throws {
    var random = SeededGenerator(state: 7)
    let texts = try files().map(\.text)
    let pieces =
      (Symbol.allCases.map(\.rawValue) + Keyword.allCases.map(\.rawValue)
      + SoftKeyword.all.sorted() + ["\n", "\n# c\n", " # c\n", "\t", "  ", "\r\n", "\u{FEFF}", "1"])
      .map { Array($0.utf8) }
    var sound = 0
    for number in 0..<2000 {
      var text = texts.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        let end = min(text.count, place + Int.random(in: 0...6, using: &random))
        if Bool.random(using: &random) { text.removeSubrange(place..<end) }
        text.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
      }
      let file = SourceFile(path: "fuzz.grad", text: text)
      guard parse(file).1.isEmpty else { continue }
      sound += 1
      exercise(file, "case \(number)")
    }
    #expect(sound > 150)
  }

  /// Blanks, line ends and comments at all places at which they can stand.
  @Test func deformedFiles() throws {
    var random = SeededGenerator(state: 8)
    for file in try files() {
      for number in 0..<6 {
        let deformed = deformed(file, using: &random)
        guard parse(deformed).1.isEmpty else {
          Issue.record("\(DiagnosticRenderer().render(parse(deformed).1))")
          continue
        }
        exercise(deformed, "\(file.path) \(number)")
      }
    }
  }

  /// Returns `file` with other blanks between words, and with line ends and comments where a line
  /// goes on anyway.
  private func deformed(
    _ file: SourceFile, using random: inout SeededGenerator
  ) -> SourceFile {
    var lexer = Lexer(file)
    lexer.run()
    let kept = Set(Token.layOut(lexer.tokens).map(\.span.start))
    var depth = 0
    var text: [UInt8] = Bool.random(using: &random) ? [] : [0xEF, 0xBB, 0xBF]
    let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
    let blanks = ["", "", " ", "   ", "\t"]
    for (place, token) in lexer.tokens.enumerated() {
      func blank() -> String { blanks.randomElement(using: &random) ?? "" }
      func comment() -> String { "\(blank())#\(blank())é \(blank())\(lineEnd)\(blank())" }
      let isInside = depth > 0
      switch token.kind {
      case .symbol(.leftParenthesis), .symbol(.leftBracket): depth += 1
      case .symbol(.rightParenthesis), .symbol(.rightBracket): depth -= 1
      case .newline:
        let isEnd = kept.contains(token.span.start)
        var extra = Bool.random(using: &random) ? comment() : lineEnd
        if Bool.random(using: &random) { extra += lineEnd + lineEnd + comment() }
        text += Array((isEnd || Bool.random(using: &random) ? extra : " ").utf8)
        continue
      default: break
      }
      let previous = place > 0 ? lexer.tokens[place - 1] : token
      var gap = blank()
      if gap.isEmpty, token.isWordLike, previous.isWordLike { gap = " " }
      if isInside, Int.random(in: 0..<12, using: &random) == 0 { gap = comment() }
      text += Array(gap.utf8) + file.text[token.span.start..<token.span.end]
    }
    return SourceFile(path: file.path, text: text)
  }
}

extension Token {
  /// Whether the token would run into another such token.
  fileprivate var isWordLike: Bool {
    switch kind {
    case .name, .keyword, .number: true
    default: false
    }
  }
}
