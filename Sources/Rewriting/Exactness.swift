// What a rule, which is an equation of real numbers, means for floats; in which modes it may fire.

import Graph

/// How the two sides of a rule differ when they are computed in floating-point arithmetic.
package enum Exactness: Hashable, Sendable {
  /// Not at all: signed zeros, infinities and NaN are the same.
  case same
  /// The right side is no farther from the exact value than the left one, and finite wherever that is.
  case closer
  /// The right side keeps NaN out of what a branch that is not taken, or a factor that is 0, decides; what may
  /// change beside that stands in the text.
  case guards(changes: String)
  /// They are equal for finite numbers, up to rounding; what may change otherwise stands in the text.
  case real(changes: String)
  /// The right side is rounded more than the left one, and faster.
  case faster(changes: String)
  /// The right side is more exact than the left one, and slower.
  case slower

  /// What is said of a rule that says nothing itself.
  package static let unstated = Exactness.real(changes: "rounding, infinities and NaN")

  /// The modes in which such a rule fires.
  package var modes: [MathMode] {
    switch self {
    case .same, .closer, .guards: MathMode.allCases
    case .real: [.standard, .fast]
    case .faster: [.fast]
    case .slower: [.accurate]
    }
  }

  /// The modes, and why it is these: `standard, fast: changes ∞ · 0`.
  package var summary: String {
    "\(modes.map(\.rawValue).joined(separator: ", ")): \(reason)"
  }

  private var reason: String {
    switch self {
    case .same: "the same to the bit"
    case .closer: "no farther from the exact value"
    case .guards(let changes): "keeps NaN out, and changes \(changes)"
    case .real(let changes), .faster(let changes): "changes \(changes)"
    case .slower: "more exact"
    }
  }
}
