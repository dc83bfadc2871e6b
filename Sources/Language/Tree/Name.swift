// A name together with the place where it is written.

/// A name as it stands in the text.
package struct Name: Sendable, CustomStringConvertible {
  /// The name itself.
  package let text: String
  /// Where it is written.
  package let span: Span

  /// Creates the name `text`, written at `span`.
  package init(_ text: String, _ span: Span) {
    self.text = text
    self.span = span
  }

  /// The name itself, for messages.
  package var description: String { text }
}
