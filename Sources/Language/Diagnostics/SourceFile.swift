// A text that can be pointed into.

/// A text that diagnostics point into: a model file, a library file or a table of data.
package final class SourceFile: Sendable {
  /// The path as the user wrote it, printed in front of each diagnostic.
  package let path: String
  /// The whole text, as UTF-8.
  package let text: [UInt8]
  /// The offset at which each line starts; `lineStarts[0]` is 0.
  package let lineStarts: [Int]

  /// Creates a file named `path` that holds `text`.
  package init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
    var starts = [0]
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Creates a file named `path` that holds `text`.
  package convenience init(path: String, text: String) {
    self.init(path: path, text: Array(text.utf8))
  }
}
