// A place in a text.

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
  /// Whether both are the same bytes of the same file.
  package static func == (a: Span, b: Span) -> Bool {
    a.file === b.file && a.start == b.start && a.end == b.end
  }
  /// Feeds the place to `hasher`.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(start)
    hasher.combine(end)
  }
}
