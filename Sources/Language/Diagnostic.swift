// What the compiler says to its user: a place, a sentence, and what to do about it.

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

/// A half-open run of bytes in a source file.
package struct Span: Sendable {
  /// The file that the bytes are in.
  package let file: SourceFile
  /// The offset of the first byte.
  package let start: Int
  /// The offset after the last byte; at least `start`.
  package let end: Int

  /// Creates the span of `file` from `start` up to but not including `end`.
  package init(_ file: SourceFile, _ start: Int, _ end: Int) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// Returns the smallest span that covers `self` and `other`, which must be in the same file.
  package func union(_ other: Span) -> Span {
    Span(file, min(start, other.start), max(end, other.end))
  }
}

extension Span: Hashable {
  package static func == (a: Span, b: Span) -> Bool {
    a.file === b.file && a.start == b.start && a.end == b.end
  }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(start)
    hasher.combine(end)
  }
}

/// A place that belongs to a diagnostic, with a few words on what is there.
package struct Label: Sendable {
  /// Where it stands.
  package let span: Span
  /// A few words on it.
  package let text: String

  package init(_ span: Span, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// An error or a warning about a text of the user's.
package struct Diagnostic: Error, Sendable {
  /// How bad it is.
  package enum Severity: String, Sendable { case error, warning }

  package var severity = Severity.error
  /// One sentence, in the user's names, without a full stop.
  package var message: String
  /// Where the error is.
  package var span: Span
  /// A few words under the span itself, or nothing.
  package var label = ""
  /// Other places that matter, in the order in which they are to be read.
  package var related: [Label] = []
  /// Facts, each printed as `= note:`.
  package var notes: [String] = []
  /// What to do, where that is certain, printed as `= help:`.
  package var help: String?

  package init(
    _ message: String, at span: Span, label: String = "", related: [Label] = [],
    notes: [String] = [], help: String? = nil
  ) {
    self.message = message
    self.span = span
    self.label = label
    self.related = related
    self.notes = notes
    self.help = help
  }
}
