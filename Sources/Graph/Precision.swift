// The floating-point type that numbers are computed in.

/// The type of all numbers of a model: of its data, parameters, states and results.
package enum Precision: String, CaseIterable, Sendable {
  /// 32 bits, about 7 decimal digits.
  case float
  /// 64 bits, about 16 decimal digits.
  case double

  /// The bytes of a number.
  package var size: Int { self == .float ? 4 : 8 }

  /// The largest number that is finite.
  package var largest: Double {
    self == .float ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude
  }

  /// Returns the number of this type that is nearest to `value`.
  package func rounded(_ value: Double) -> Double {
    self == .float ? Double(Float(value)) : value
  }

  /// Returns `value`, a number of this type, with as few digits as tell it from its neighbours.
  package func text(_ value: Double) -> String {
    self == .float ? "\(Float(value))" : "\(value)"
  }

  /// Returns `value` as a person writes it: whole numbers without `.0`.
  package func plainText(_ value: Double) -> String {
    let text = text(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
