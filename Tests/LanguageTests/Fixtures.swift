// The texts that the tests read, and texts that a test compares with what it got.

import Foundation
import Testing

@testable import Language

/// The folder of the fixtures.
let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

/// Returns the model files in `Fixtures/samples`, in alphabetical order.
func samples() throws -> [SourceFile] {
  let folder = fixtures.appending(path: "samples")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  return try names.filter { $0.hasSuffix(".grad") }.map { name in
    let data = try Data(contentsOf: folder.appending(path: name))
    return SourceFile(path: name, text: Array(data))
  }
}

/// Whether golden files are to be written instead of compared. Such a run always fails, so that it
/// cannot be mistaken for a test.
let isRecording = ProcessInfo.processInfo.environment["GRADC_RECORD"] != nil

/// Expects `text` to be what the fixture `name` holds.
func expectGolden(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) {
  let url = fixtures.appending(path: name)
  if isRecording {
    try? Data(text.utf8).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let expected = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  #expect(text == expected, sourceLocation: location)
}

/// Returns the errors of `text`, as they are shown to the user.
func errors(_ text: String, path: String = "model.grad") -> String {
  DiagnosticRenderer().render(parse(SourceFile(path: path, text: text)).1)
}
