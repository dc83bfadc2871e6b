// Expressions of C with as few parentheses as they need.

import Graph

/// An expression, and how tightly its outermost operator binds.
struct CExpression {
  /// The operators from the loosest to the tightest.
  enum Precedence: Int { case choice, comparison, sum, product, atom }

  let text: String
  let precedence: Precedence

  init(_ text: String, _ precedence: Precedence = .atom) {
    self.text = text
    self.precedence = precedence
  }

  /// The text, in parentheses if it binds less tightly than `least`.
  func within(_ least: Precedence) -> String {
    precedence.rawValue < least.rawValue ? "(\(text))" : text
  }

  /// Returns `self + other`, or a difference where `other` begins with a minus.
  ///
  /// Floating-point addition is not associative, so a sum on the right keeps its parentheses.
  func plus(_ other: CExpression) -> CExpression {
    if other.precedence == .product, other.text.hasPrefix("-") {
      return CExpression("\(within(.sum)) - \(other.text.dropFirst())", .sum)
    }
    return CExpression("\(within(.sum)) + \(other.within(.product))", .sum)
  }

  func times(_ other: CExpression) -> CExpression {
    CExpression("\(within(.product)) * \(other.within(.atom))", .product)
  }

  func over(_ other: CExpression) -> CExpression {
    CExpression("\(within(.product)) / \(other.within(.atom))", .product)
  }

  /// Returns `self` with the other sign.
  var negated: CExpression { CExpression("-\(within(.atom))", .product) }

  func compared(_ sign: String, _ other: CExpression) -> CExpression {
    CExpression("\(within(.sum)) \(sign) \(other.within(.sum))", .comparison)
  }

  /// Returns `self ? a : b`.
  func choosing(_ a: CExpression, _ b: CExpression) -> CExpression {
    CExpression(
      "\(within(.comparison)) ? \(a.within(.comparison)) : \(b.within(.comparison))", .choice)
  }
}

extension Precision {
  /// The function of <math.h> that is called `name` for doubles.
  func function(_ name: String) -> String { self == .float ? name + "f" : name }

  /// Returns `value` as a constant of the type.
  func literal(_ value: Double) -> CExpression {
    if value.isNaN { return CExpression(self == .float ? "NAN" : "(double)NAN") }
    if value.isInfinite || (self == .float && Float(value).isInfinite) {
      let infinity = self == .float ? "INFINITY" : "(double)INFINITY"
      return value < 0 ? CExpression("-\(infinity)", .product) : CExpression(infinity)
    }
    let text = self == .float ? "\(Float(value))f" : "\(value)"
    return CExpression(text, text.hasPrefix("-") ? .product : .atom)
  }
}
