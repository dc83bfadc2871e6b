// How far compiled values may be from real numbers: one statement for each kind of node, which tests hold the
// native kernels to and `gradc rules` shows. That of a function stands in its row (`FunctionRow`).

/// A bound on the error of a value that is computed from operands that are exact: in units in the last place of
/// a float where floats are computed, and of a double where doubles are.
package struct Accuracy: Hashable, Sendable {
  /// Units in the last place that it may be off, however much is combined.
  package let ulps: Double
  /// Units in the last place that it may be off in addition for each term, factor or element.
  package let ulpsPerTerm: Double
  /// What the units are those of.
  package let scale: Scale

  /// The size that a unit in the last place is taken of.
  package enum Scale: String, Sendable {
    /// The value.
    case value
    /// The sum of the magnitudes of all terms, which the value may be far below.
    case terms
    /// The largest magnitude of all elements, and at least 1.
    case elements
  }

  /// Creates the bound of `ulps` units, and `ulpsPerTerm` more for each term, of `scale`.
  package init(ulps: Double, perTerm: Double = 0, of scale: Scale = .value) {
    self.ulps = ulps
    ulpsPerTerm = perTerm
    self.scale = scale
  }

  /// The same number, to the bit.
  package static let exact = Accuracy(ulps: 0)

  /// Of a sum: its coefficients and products are rounded, and then each of its additions.
  package static let sum = Accuracy(ulps: 1, perTerm: 0.5, of: .terms)

  /// Of a product: a whole power up to the fourth is made of multiplications, half a unit each; roots are
  /// within 1.5 units, other powers within 1, and a multiplication by each follows. The coefficient is
  /// rounded, and multiplied by.
  ///
  /// An exponent is rounded, too: where that is not exact, xᵃ is off by up to |ln xᵃ| / 2
  /// units more, which matters far from 1.
  package static let product = Accuracy(ulps: 1, perTerm: 2)

  /// Of an accumulation: of what is added up in one place, each addition is rounded.
  package static let accumulate = Accuracy(ulps: 0, perTerm: 0.5, of: .terms)

  /// The bound for `terms` terms, factors or elements, in units in the last place.
  package func bound(terms: Int) -> Double { ulps + ulpsPerTerm * Double(terms) }

  /// The bound in words: `exact`, `within 3.5 ulp`, `within 1 ulp + 0.5 for each term, of their sizes`.
  package var summary: String {
    if self == .exact { return "exact" }
    let parts = [
      ulps == 0 && ulpsPerTerm != 0 ? nil : "\(Self.text(ulps)) ulp",
      ulpsPerTerm == 0 ? nil : "\(Self.text(ulpsPerTerm)) ulp for each term",
    ].compactMap(\.self)
    let bound = "within " + parts.joined(separator: " and ")
    return switch scale {
    case .value: bound
    case .terms: bound + ", of the sum of all magnitudes"
    case .elements: bound + ", of the largest magnitude and at least of 1"
    }
  }

  private static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

extension Reduction {
  /// How far the compiled reduction may be from the exact one.
  package var accuracy: Accuracy {
    switch self {
    case .max, .min, .argmax, .argmin: .exact
    case .sum: Accuracy(ulps: 0, perTerm: 0.5, of: .terms)
    case .prod: Accuracy(ulps: 0, perTerm: 0.5)
    // x − max x is rounded near 2 |x|, its exponential is within 1.5 units, which with those of the sum
    // are as many of 1 in the logarithm; this is within 3.5 units of ln n, and added to max x.
    case .logsumexp: Accuracy(ulps: 8, perTerm: 0.5, of: .elements)
    }
  }
}
