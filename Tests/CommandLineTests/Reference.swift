// The pages of the language reference, with the programs in them.

import Foundation
import Testing

/// A page of the language reference.
struct ReferencePage: Sendable, CustomTestStringConvertible {
  /// The folder of the pages.
  static let folder = packageFolder.appending(path: "Sources/Language/Reference")

  /// All pages in their order, without the index.
  static let all: [ReferencePage] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".md") && $0 != "README.md" }.map {
      ReferencePage($0)
    }
  }()

  /// The name of the file.
  let name: String
  /// Its text; empty where there is no such file.
  let text: String
  /// What stands between fences, in order.
  let blocks: [ReferenceBlock]

  /// Reads the page `name`.
  init(_ name: String) {
    self.name = name
    text = (try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)) ?? ""
    var blocks: [ReferenceBlock] = []
    var open: ReferenceBlock?
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if !line.hasPrefix("```") {
        open?.text += line + "\n"
      } else if let block = open {
        blocks.append(block)
        open = nil
      } else {
        let words = line.dropFirst(3).split(separator: " ").map(String.init)
        open = ReferenceBlock(words: words, line: number + 1)
      }
    }
    self.blocks = blocks
  }

  var testDescription: String { name }

  /// The programs that are right.
  var programs: [ReferenceBlock] { blocks.filter { $0.isProgram && !$0.isWrong } }

  /// Those of them that train a model.
  var trainings: [ReferenceBlock] {
    programs.filter { $0.text.split(separator: "\n").contains { $0.hasPrefix("train ") } }
  }

  /// The programs that are wrong, each with the block behind it, which holds what is printed.
  var mistakes: [(program: ReferenceBlock, message: ReferenceBlock?)] {
    blocks.indices.filter { blocks[$0].isProgram && blocks[$0].isWrong }.map { place in
      let next = blocks[(place + 1)...].first
      return (blocks[place], next?.words == ["text"] ? next : nil)
    }
  }

  /// Every word in blocks and between backticks.
  var codeWords: Set<String> {
    let code = blocks.map(\.text) + parts(areCode: true)
    return Set(
      code.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init) })
  }

  /// What stands outside of blocks and backticks.
  var prose: String { parts(areCode: false).joined(separator: " ") }

  /// The text outside of blocks, as far as it stands between backticks, or does not.
  private func parts(areCode: Bool) -> [String] {
    var outside = text
    for block in blocks where !block.text.isEmpty {
      outside = outside.replacingOccurrences(of: "\n" + block.text + "```", with: "\n```")
    }
    return outside.components(separatedBy: "`").enumerated()
      .filter { ($0.offset % 2 == 1) == areCode }.map(\.element)
  }

  /// Whether pages are to be written instead of compared. Such a run always fails, so that nobody takes
  /// it for a passing one.
  static let isRecording = ProcessInfo.processInfo.environment["GRADC_RECORD"] != nil

  private static let recording = NSLock()

  /// Writes the page `name` with the part `old` replaced by `new`.
  static func record(_ new: String, for old: String, in name: String) throws {
    try recording.withLock {
      let text = ReferencePage(name).text.replacingOccurrences(of: old, with: new)
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    Issue.record("recorded \(name)")
  }

  /// Runs a command of gradc on `program`, beside the files that the page names.
  func run(_ command: String, _ program: ReferenceBlock) throws -> Run {
    let folder = try ScratchFolder()
    for block in blocks {
      guard let name = block.fileName else { continue }
      try block.bytes.write(to: URL(filePath: folder(name)))
    }
    let name = program.fileName ?? "model.grad"
    _ = try folder.write(name, program.text)
    return try execute(executable, [command, name] + program.options, in: folder.path)
  }
}

/// What stands between two fences: "```grad" is a program that holds, "```grad error" one that is wrong;
/// "```grad parts.grad" and "```csv table.csv" are files that the programs of the page find beside
/// themselves, "```hex images.idx" one of bytes in hexadecimal. Options of the command line come last:
/// "```grad --set n=3".
struct ReferenceBlock: Sendable {
  /// What stands behind the fence.
  let words: [String]
  /// The line of the fence, counted from 1.
  let line: Int
  /// What stands between the fences.
  var text = ""

  /// Whether it is a program.
  var isProgram: Bool { words.first == "grad" }
  /// Whether it is a program with errors.
  var isWrong: Bool { words.dropFirst().first == "error" }
  /// The name of the file that it is.
  var fileName: String? {
    words.dropFirst().first.flatMap { $0.contains(".") && !$0.hasPrefix("-") ? $0 : nil }
  }
  /// What the file holds.
  var bytes: Data {
    guard words.first == "hex" else { return Data(text.utf8) }
    return Data(text.split { $0.isWhitespace }.compactMap { UInt8($0, radix: 16) })
  }
  /// What is given on the command line.
  var options: [String] { words.firstIndex(of: "--set").map { Array(words[$0...]) } ?? [] }
}
