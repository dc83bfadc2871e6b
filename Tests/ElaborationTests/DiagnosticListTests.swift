// Every diagnostic of the language has a golden: a model, and what is said of it, word for word.
//
// The list is not kept by hand. It is read from the sources of both rooms, so that a message without
// a golden fails the test.

import Foundation
import Language
import Testing

@testable import Elaboration

@Suite struct DiagnosticListTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder = tests.appending(path: "ElaborationTests/Fixtures/diagnostics")
  /// Errors of form, which the tests of the other room compare.
  private static let form = tests.appending(path: "LanguageTests/Fixtures/errors.txt")
  private static let isRecording = ProcessInfo.processInfo.environment["GRADC_RECORD"] != nil

  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()

  /// Each file holds cases: a line `=== name`, the model, a line `---`, and what is said of it.
  @Test(arguments: names ?? [])
  func everyDiagnosticIsWordedAsRecorded(_ name: String) throws {
    let url = Self.folder.appending(path: name)
    let text = try String(contentsOf: url, encoding: .utf8)
    var observed = ""
    for part in ("\n" + text).components(separatedBy: "\n=== ").dropFirst() {
      let head = (part + "\n").components(separatedBy: "\n---\n")[0].appending("\n")
      let title = head.prefix { $0 != "\n" }
      let said = try Self.errors(String(head.dropFirst(title.count + 1)))
      #expect(!said.isEmpty, "\(title)")
      observed += "=== \(head)---\n\(said)"
    }
    if Self.isRecording {
      try Data(observed.utf8).write(to: url)
      Issue.record("recorded \(name)")
    } else {
      #expect(observed == text)
    }
  }

  /// Returns what the command in the first line says of `text`: `# gradc check --set n=0`, where `train`,
  /// `run` and `data` go on to what happens only there. A line `+++ other.grad` starts a file that is
  /// imported.
  private static func errors(_ text: String) throws -> String {
    let parts = ("\n" + text).components(separatedBy: "\n+++ ")
    let files = parts.enumerated().map { number, part in
      let path = number == 0 ? "m.grad" : String(part.prefix { $0 != "\n" })
      return SourceFile(
        path: path, text: String(part.dropFirst(number == 0 ? 1 : path.count + 1)))
    }
    let trees = files.map { parse($0) }
    for tree in trees { #expect(tree.1.isEmpty, "\(DiagnosticRenderer().render(tree.1))") }
    func unit(_ number: Int) -> SourceUnit {
      SourceUnit(
        trees[number].0,
        imports: trees[number].0.declarations.compactMap { declaration in
          guard case .importing(let it) = declaration,
            let other = files.firstIndex(where: { $0.path == it.path }), other > number
          else { return nil }
          return SourceUnit.Imported(it, unit(other))
        })
    }
    let words = text.prefix { $0 != "\n" }.split(separator: " ").map(String.init)
    let isCommand = words.starts(with: ["#", "gradc"])
    let overrides = zip(words, words.dropFirst()).compactMap { option, value -> Override? in
      guard isCommand, option == "--set" else { return nil }
      let sides = value.split(separator: "=", maxSplits: 1).map(String.init)
      return Override(name: sides[0], value: sides.count > 1 ? sides[1] : "")
    }
    let elaborator = Elaborator(
      unit(0), library: StandardLibrary.shared, overrides: overrides,
      schemas: Tables())
    do throws(Diagnostics) {
      switch isCommand && words.count > 2 ? words[2] : "check" {
      case "train":
        // Without a gradient there is no update; the parameter stands in for its own.
        let model = try elaborator.trainingModel()
        for parameter in model.parameters {
          _ = try model.update(parameter: parameter, gradient: parameter.node)
        }
      case "run": _ = try elaborator.inferenceModel(batch: 3)
      case "data": _ = try elaborator.dataFields(rows: 3)
      default: return DiagnosticRenderer().render(elaborator.check())
      }
      return ""
    } catch {
      return DiagnosticRenderer().render(error.all)
    }
  }

  /// Messages about what no text of a sensible size can hold, by the tests that show them.
  private static let elsewhere = [
    "this is not UTF-8 text": "LanguageTests/LexerTests.swift",
    "this program takes more than … operations": "ElaborationTests/CallableTests.swift",
  ]

  @Test func everyDiagnosticHasAGolden() throws {
    var reader = MessageReader()
    let sources = Self.tests.deletingLastPathComponent().appending(path: "Sources")
    for room in ["Language", "Elaboration"] { try reader.read(sources.appending(path: room)) }
    // Fewer would mean that the sources are no longer read as they are written.
    #expect(reader.places.count > 250)
    #expect(reader.opaque == [], "a message stands as a literal where it is reported")

    var goldens = [Self.form] + (Self.names ?? []).map { Self.folder.appending(path: $0) }
    goldens = goldens.filter { $0.pathExtension == "txt" }
    var messages: Set<String> = []
    for golden in goldens {
      let text = try String(contentsOf: golden, encoding: .utf8)
      for line in text.split(separator: "\n") {
        if let match = line.firstMatch(of: #/^[^:]+:\d+:\d+: error: (.+)$/#) {
          messages.insert(String(match.1))
        }
      }
    }
    var shown: Set<MessageTemplate> = []
    for message in messages.sorted() {
      let possible = reader.places.keys.filter { $0.matches(message) }
      // What says most of the message itself is where it comes from.
      let weight = possible.map(\.weight).max()
      shown.formUnion(possible.filter { $0.weight == weight })
      #expect(
        !possible.isEmpty || message.hasPrefix("cannot read '"), "\(message) comes of nothing")
    }
    for (template, places) in reader.places where !shown.contains(template) {
      if let test = Self.elsewhere[template.description] {
        let text = try String(contentsOf: Self.tests.appending(path: test), encoding: .utf8)
        #expect(text.contains(template.texts[0]))
        continue
      }
      Issue.record("\(places[0]): no golden shows '\(template.description)'")
    }
  }
}
