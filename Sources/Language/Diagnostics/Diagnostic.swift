// What the compiler says to its user: a place, a sentence, and what to do about it.

/// A place that belongs to a diagnostic, with a few words on what is there.
package struct Label: Sendable {
  /// Where it stands.
  package let span: Span
  /// A few words on it.
  package let text: String

  /// Creates a label that says `text` about `span`.
  package init(_ span: Span, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// An error or a warning about a text of the user's.
package struct Diagnostic: Error, Sendable {
  /// How bad it is.
  package enum Severity: String, Sendable { case error, warning }

  /// Whether the text can be used nevertheless.
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

  /// Creates an error that says `message` about `span`.
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

extension Sequence<Diagnostic> {
  /// The diagnostics in the order of their places; those of one place keep their order. Files follow
  /// each other as they first appear.
  package func sortedByPlace() -> [Diagnostic] {
    var rank: [ObjectIdentifier: Int] = [:]
    var keyed: [(key: (file: Int, start: Int, order: Int), value: Diagnostic)] = []
    for diagnostic in self {
      let next = rank.count
      let file = rank[ObjectIdentifier(diagnostic.span.file), default: next]
      rank[ObjectIdentifier(diagnostic.span.file)] = file
      keyed.append(((file, diagnostic.span.start, keyed.count), diagnostic))
    }
    return keyed.sorted { $0.key < $1.key }.map(\.value)
  }
}
