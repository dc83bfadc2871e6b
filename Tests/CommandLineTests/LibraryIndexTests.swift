// The index of the standard library in the language reference: every item with its signature.

import Foundation
import Language
import Testing

@Suite struct LibraryIndexTests {
  /// What stands before the index and behind it.
  static let (start, end) = ("<!-- the library -->\n", "<!-- end of the library -->\n")

  @Test func libraryIsListed() throws {
    let page = ReferencePage("39-library.md")
    let start = try #require(page.text.range(of: Self.start))
    let end = try #require(page.text.range(of: Self.end))
    let listed = String(page.text[start.upperBound..<end.lowerBound])
    let index = StandardLibrary.files.map(Self.section).joined()
    if ReferencePage.isRecording, listed != index {
      return try ReferencePage.record(
        Self.start + index + Self.end, for: Self.start + listed + Self.end, in: page.name)
    }
    #expect(listed == index)
  }

  /// Returns what the index says of `file`.
  static func section(_ file: SourceFile) -> String {
    let (tree, errors) = parse(file)
    #expect(errors.isEmpty)
    let name = file.path.split(separator: "/").last ?? ""
    let lines = String(decoding: file.text, as: UTF8.self).components(separatedBy: "\n")
    var text = "\n## [\(name)](../Library/\(name))\n\n"
    text += comment(lines.prefix { $0.hasPrefix("#") }) + "\n\n"
    for case .callable(let callable) in tree.declarations {
      let line = callable.span.position.line - 1
      let above = lines[..<line].reversed().prefix { $0.hasPrefix("#") }.reversed()
      let isHead = above.count == line
      let note = isHead || above.isEmpty ? "" : ": " + comment(above)
      text += "- `\(signature(callable))`\(note)\n"
    }
    return text
  }

  /// Returns the signature of `callable` on one line.
  private static func signature(_ callable: Callable) -> String {
    callable.signatureSpan.text.split { $0.isWhitespace }.joined(separator: " ")
      .replacingOccurrences(of: "( ", with: "(").replacingOccurrences(of: " )", with: ")")
  }

  /// Returns the text of comment lines.
  private static func comment(_ lines: some Sequence<String>) -> String {
    lines.map { $0.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }
}
