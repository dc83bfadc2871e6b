// The derivations in the reference are what gradc explain prints.

import Foundation
import Testing

@Suite struct ReferenceDerivationTests {
  /// A derivation on a page: `<!-- gradc explain NAME -->` and what stands below, up to `<!-- end -->`.
  struct Block {
    /// The program above that is explained.
    let program: ReferenceBlock
    /// What stands behind `gradc explain FILE`.
    let arguments: [String]
    /// The two marks and what stands between them.
    let whole: String
    /// What stands between them.
    let text: String
  }

  static func blocks(of page: ReferencePage) -> [Block] {
    let start = "<!-- gradc explain "
    let end = "<!-- end -->"
    var line = 1
    var result: [Block] = []
    let parts = page.text.components(separatedBy: start)
    for (before, part) in zip(parts, parts.dropFirst()) {
      line += before.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      guard let mark = part.range(of: " -->\n"), let close = part.range(of: end),
        let program = page.programs.last(where: { $0.line < line })
      else { continue }
      let text = String(part[mark.upperBound..<close.lowerBound])
      result.append(
        Block(
          program: program,
          arguments: part[..<mark.lowerBound].split(separator: " ").map(String.init),
          whole: start + part[..<close.upperBound], text: text))
    }
    return result
  }

  /// What gradc prints, as it stands on a page: text as a block, Markdown without its title.
  static func printed(_ block: Block) throws -> String {
    let folder = try ScratchFolder()
    _ = try folder.write("model.grad", block.program.text)
    let run = try execute(
      executable, ["explain", "model.grad"] + block.arguments, in: folder.path)
    #expect(run.code == 0, "\(run.messages)")
    guard block.arguments.contains("markdown") else { return "```text\n\(run.output)```\n" }
    let lines = run.output.components(separatedBy: "\n").dropFirst(2)
    return lines.map { $0.hasPrefix("## ") ? "**\($0.dropFirst(3))**" : $0 }
      .joined(separator: "\n")
  }

  @Test func derivationsReadAsPrinted() throws {
    let page = ReferencePage("41-derivations.md")
    let blocks = Self.blocks(of: page)
    #expect(blocks.count == 5)
    for block in blocks {
      let expected = try Self.printed(block)
      if ReferencePage.isRecording, expected != block.text {
        let new = block.whole.replacingOccurrences(
          of: " -->\n" + block.text + "<!-- end", with: " -->\n" + expected + "<!-- end")
        try ReferencePage.record(new, for: block.whole, in: page.name)
        continue
      }
      #expect(block.text == expected, "gradc explain \(block.arguments)")
    }
  }
}
