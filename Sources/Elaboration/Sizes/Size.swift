// Sizes: polynomials in the named sizes of a model, with the value that they have in this build.

/// A whole number that is known at compile time, and where it came from.
///
/// A size is a polynomial over atoms with whole coefficients, kept canonical, so that two sizes are
/// the same if and only if their polynomials are. An atom is a named size, or a quotient that does
/// not simplify, named by its text.
package struct Size: Hashable, Sendable {
  /// A product of atoms, in ascending order, repeated for powers; empty for the number 1.
  typealias Monomial = [String]

  /// The coefficients, none of them 0.
  let terms: [Monomial: Int]
  /// The value in this build; negative values occur in between, never as an extent.
  package let extent: Int

  private init(_ terms: [Monomial: Int], extent: Int) {
    self.terms = terms.filter { $0.value != 0 }
    self.extent = extent
  }

  /// Returns the size that is nothing but a number.
  package static func literal(_ value: Int) -> Size { Size([[]: value], extent: value) }

  /// Returns the size called `name`, which is `value` in this build.
  package static func named(_ name: String, _ value: Int) -> Size {
    Size([[name]: 1], extent: value)
  }

  /// Whether the size is a number without names.
  package var isLiteral: Bool { terms.allSatisfy { $0.key.isEmpty } }

  /// Whether `self` and `other` are the same size: a name equals only itself, a literal whatever has
  /// its value.
  package func matches(_ other: Size) -> Bool {
    // Equal names have equal values, unless a library and a program both declare one.
    extent == other.extent && (isLiteral || other.isLiteral || terms == other.terms)
  }

  /// Returns the size that both stand for, a name rather than a literal; nil where they differ.
  package func merged(with other: Size) -> Size? {
    guard matches(other) else { return nil }
    return isLiteral ? other : self
  }

  /// Whether the sizes differ by a number at most, or one of them is a number: only then can one be
  /// compared with the other at all.
  func isComparable(to other: Size) -> Bool {
    if isLiteral || other.isLiteral { return true }
    return subtracting(other)?.isLiteral ?? false
  }

  // MARK: Arithmetic. Every function returns nil where a number overflows.

  /// Returns the sum.
  package func adding(_ other: Size) -> Size? {
    var result = terms
    for (monomial, coefficient) in other.terms {
      let sum = result[monomial, default: 0].addingReportingOverflow(coefficient)
      if sum.overflow { return nil }
      result[monomial] = sum.partialValue
    }
    let value = extent.addingReportingOverflow(other.extent)
    return value.overflow ? nil : Size(result, extent: value.partialValue)
  }

  /// Returns the negative.
  package var negated: Size? { multiplied(by: .literal(-1)) }

  /// Returns the difference.
  package func subtracting(_ other: Size) -> Size? { other.negated.flatMap { adding($0) } }

  /// Returns the product.
  package func multiplied(by other: Size) -> Size? {
    var result: [Monomial: Int] = [:]
    for (left, a) in terms {
      for (right, b) in other.terms {
        let product = a.multipliedReportingOverflow(by: b)
        let monomial = (left + right).sorted()
        let sum = result[monomial, default: 0].addingReportingOverflow(product.partialValue)
        if product.overflow || sum.overflow { return nil }
        result[monomial] = sum.partialValue
      }
    }
    let value = extent.multipliedReportingOverflow(by: other.extent)
    return value.overflow ? nil : Size(result, extent: value.partialValue)
  }

  /// Returns the power, for an exponent of at least 0.
  package func raised(to exponent: Int) -> Size? {
    // Beyond 64 factors only 0, 1 and −1 do not overflow.
    guard exponent >= 0, exponent <= 64 else { return nil }
    var result = Size.literal(1)
    for _ in 0..<exponent {
      guard let next = result.multiplied(by: self) else { return nil }
      result = next
    }
    return result
  }

  /// Returns the quotient rounded down; nil if `other` is 0.
  package func floorDivided(by other: Size) -> Size? {
    guard other.extent != 0 else { return nil }
    if let simple = simplified(dividedBy: other) { return simple }
    let division = extent.dividedReportingOverflow(by: other.extent)
    if division.overflow { return nil }
    let hasRest = extent % other.extent != 0
    let isBelow = (extent < 0) != (other.extent < 0)
    let value = division.partialValue - (hasRest && isBelow ? 1 : 0)
    if isLiteral && other.isLiteral { return .literal(value) }
    return .named("floor(\(factorText) / \(other.factorText))", value)
  }

  /// Returns the quotient; nil if it does not come out even.
  package func divided(by other: Size) -> Size? {
    guard other.extent != 0 else { return nil }
    if let simple = simplified(dividedBy: other) { return simple }
    let division = extent.dividedReportingOverflow(by: other.extent)
    guard !division.overflow, division.partialValue * other.extent == extent else { return nil }
    if isLiteral && other.isLiteral { return .literal(division.partialValue) }
    return .named("\(factorText) / \(other.factorText)", division.partialValue)
  }

  /// Returns the quotient by a single term that divides each term of `self`.
  private func simplified(dividedBy other: Size) -> Size? {
    if !isLiteral && terms == other.terms { return .literal(1) }
    guard other.terms.count == 1, let (divisor, d) = other.terms.first else { return nil }
    var result: [Monomial: Int] = [:]
    for (monomial, coefficient) in terms {
      var rest = monomial
      for atom in divisor {
        guard let place = rest.firstIndex(of: atom) else { return nil }
        rest.remove(at: place)
      }
      let quotient = coefficient.dividedReportingOverflow(by: d)
      guard !quotient.overflow, quotient.partialValue * d == coefficient else { return nil }
      result[rest] = quotient.partialValue
    }
    let value = extent.dividedReportingOverflow(by: other.extent)
    return value.overflow ? nil : Size(result, extent: value.partialValue)
  }
}

extension Size: CustomStringConvertible {
  /// The size as a user would write it: `2 * hidden + 1`, `h - 2`.
  package var description: String {
    // Most sizes are a name or a number.
    if terms.count == 1, let (monomial, coefficient) = terms.first, coefficient > 0 {
      return Size.text(monomial, coefficient.magnitude)
    }
    // Positive terms first, so that no size starts with a sign; higher degrees before lower ones.
    let ordered = terms.sorted { a, b in
      if (a.value > 0) != (b.value > 0) { return a.value > 0 }
      if a.key.count != b.key.count { return a.key.count > b.key.count }
      return a.key.lexicographicallyPrecedes(b.key)
    }
    var text = ""
    for (monomial, coefficient) in ordered {
      let term = Size.text(monomial, coefficient.magnitude)
      if text.isEmpty {
        text = coefficient < 0 ? "-\(term)" : term
      } else {
        text += coefficient < 0 ? " - \(term)" : " + \(term)"
      }
    }
    return text.isEmpty ? "0" : text
  }

  private static func text(_ monomial: Monomial, _ coefficient: UInt) -> String {
    if monomial.isEmpty { return "\(coefficient)" }
    if coefficient == 1, monomial.count == 1 { return monomial[0] }
    var factors = coefficient == 1 ? [] : ["\(coefficient)"]
    let isProduct = monomial.count + factors.count > 1
    for atom in monomial {
      let isQuotient = atom.utf8.contains(UInt8(ascii: "/")) && !atom.hasPrefix("floor(")
      factors.append(isQuotient && isProduct ? "(\(atom))" : atom)
    }
    return factors.joined(separator: " * ")
  }

  /// The size as one operand of a division.
  private var factorText: String {
    let text = description
    return text.utf8.contains(UInt8(ascii: " ")) && !(text.hasPrefix("floor(") && terms.count == 1)
      ? "(\(text))" : text
  }
}
