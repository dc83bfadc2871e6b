// A loss that rises without end.

import Language

/// The training losses of a run, as they are reported.
struct LossTrend {
  /// How many reports in a row have to be worse than the one before.
  static let risesThatCount = 5

  private var least = Double.infinity
  private var last = Double.infinity
  private var rises = 0
  private var hasWarned = false
  /// Whether one loss was noted, and no more.
  private(set) var isFirst = false

  /// Notes the loss of a report. Returns whether to warn, once in a run: after so many rises in a row that
  /// have brought the loss above the least one by more than that one's magnitude.
  mutating func note(_ loss: Double) -> Bool {
    isFirst = last == .infinity
    rises = loss > last ? rises + 1 : 0
    last = loss
    least = min(least, loss)
    guard !hasWarned, rises >= Self.risesThatCount, loss - least > abs(least) else { return false }
    hasWarned = true
    return true
  }

  /// What is said then.
  func warning(at span: Span) -> Diagnostic {
    var warning = Diagnostic(
      "the loss has risen in each of the last \(rises) reports, from \(short(least)) to \(short(last))",
      at: span, help: "try a smaller learning rate, or clip = 1.0")
    warning.severity = .warning
    return warning
  }
}
