// What the tests of this room share: scratch folders, and diagnostics as text.

import Execution
import Foundation
import Language
import Testing

@testable import Training

/// A folder that is removed when the test is over.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "gradc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of the file `name` in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file into the folder and returns its path.
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: self(name)))
    return self(name)
  }

  /// The names of the files in the folder.
  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// A model file that reads a table, and the span of its `csv(…)`.
let modelPlace: Span = {
  let text = "data digits {\n    source = csv(\"digits.csv\")\n}\n"
  return Span(SourceFile(path: "digits.grad", text: text), 27, 44)
}()

/// Returns a diagnostic line by line: place and message, the spanned text, related places,
/// notes and help. Occurrences of `folder` are left out.
func rendered(_ diagnostic: Diagnostic, leavingOut folder: String = "") -> String {
  func position(_ span: Span) -> String {
    let line = span.file.lineStarts.lastIndex { $0 <= span.start } ?? 0
    return "\(span.file.path):\(line + 1):\(span.start - span.file.lineStarts[line] + 1)"
  }
  func content(_ span: Span) -> String {
    String(decoding: span.file.text[span.start..<span.end], as: UTF8.self)
  }
  var lines = [
    "\(position(diagnostic.span)): \(diagnostic.severity): \(diagnostic.message)",
    "> \(content(diagnostic.span))",
  ]
  lines += diagnostic.related.map { "\(position($0.span)): \($0.text): \(content($0.span))" }
  lines += diagnostic.notes.map { "note: \($0)" }
  if let help = diagnostic.help { lines.append("help: \(help)") }
  let text = lines.joined(separator: "\n")
  return folder.isEmpty ? text : text.replacingOccurrences(of: folder + "/", with: "")
}

/// Returns the diagnostic that `body` throws, as text.
func diagnostic(leavingOut folder: String = "", _ body: () throws(Diagnostic) -> Void) -> String {
  do {
    try body()
    return "no error"
  } catch {
    return rendered(error, leavingOut: folder)
  }
}

/// Returns the failure that `body` throws, as text.
func failure(leavingOut folder: String = "", _ body: () throws(FileFailure) -> Void) -> String {
  do {
    try body()
    return "no error"
  } catch {
    let text = error.message + (error.help.map { "\nhelp: \($0)" } ?? "")
    return folder.isEmpty ? text : text.replacingOccurrences(of: folder + "/", with: "")
  }
}

extension Numbers: ExpressibleByArrayLiteral {
  /// The floats as tests write them.
  package init(arrayLiteral elements: Float...) { self.init(floats: elements) }

  /// The numbers as floats.
  var floats: [Float] { map { Float($0) } }
}
