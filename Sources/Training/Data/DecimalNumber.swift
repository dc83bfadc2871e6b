// Reads a decimal number from bytes, rounded as exactly as the C library does, and faster.

import Glibc

/// The powers of ten that a `Double` holds exactly: 10²² = 2²² · 5²², and 5²² < 2⁵³.
private let exactPowersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]

/// A type of numbers that decimals are rounded to.
protocol DecimalValue: BinaryFloatingPoint {
  /// Returns the number that is nearest to mantissa · 10^exponent; nil where another way has to be taken to
  /// be certain. `powers` are those of ten that a `Double` holds exactly.
  static func nearest(_ mantissa: UInt64, _ exponent: Int, _ powers: [Double]) -> Self?

  /// Returns the number that is nearest to the decimal at `text`, as the C library finds it.
  static func read(_ text: UnsafePointer<UInt8>) -> Self
}

/// Reads decimal numbers: `-12`, `.5`, `3.`, `6.02e23`; no hexadecimals, `nan` or `inf`.
struct DecimalReader {
  // A copy of the table's address, so that a cell costs no check of the global's initialiser.
  private let powers = exactPowersOfTen

  /// Reads the number that starts at `text[cursor]` and moves `cursor` behind it.
  ///
  /// Returns the nearest number of the type, infinite if the number is too large; `nil`, with the cursor
  /// where it was, if no number starts there. `text` must end with a byte that is no part of a
  /// number, such as 0.
  @inline(__always)
  func read<Real: DecimalValue>(_ text: UnsafePointer<UInt8>, _ cursor: inout Int) -> Real? {
    var here = cursor
    let isNegative = text[here] == UInt8(ascii: "-")
    if isNegative || text[here] == UInt8(ascii: "+") { here += 1 }

    var mantissa: UInt64 = 0
    var exponent = 0
    var digits = Self.readDigits(text, &here, &mantissa)
    if text[here] == UInt8(ascii: ".") {
      here += 1
      let places = Self.readDigits(text, &here, &mantissa)
      digits += places
      exponent = -places
    }
    guard digits > 0 else { return nil }
    if text[here] | 0x20 == UInt8(ascii: "e") {
      guard let power = Self.readExponent(text, &here) else { return nil }
      exponent += power
    }
    let start = cursor
    cursor = here

    // Nineteen digits are below 2⁶⁴, so nothing has wrapped.
    guard digits <= 19 || digits - Self.leadingZeros(text + start) <= 19 else {
      return Real.read(text + start)
    }
    if exponent == 0 {
      let value = Real(mantissa)
      return isNegative ? -value : value
    }
    guard let value = Real.nearest(mantissa, exponent, powers) else {
      return Real.read(text + start)
    }
    return isNegative ? -value : value
  }

  /// Returns the number of zeros before the first other digit of the number at `text`.
  @inline(never)
  private static func leadingZeros(_ text: UnsafePointer<UInt8>) -> Int {
    var here = 0
    var count = 0
    while true {
      switch text[here] {
      case UInt8(ascii: "0"): count += 1
      case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): break
      default: return count
      }
      here += 1
    }
  }

  /// Appends the digits at `text[here]` to `mantissa`, wrapping around, and returns their number.
  @inline(__always)
  private static func readDigits(
    _ text: UnsafePointer<UInt8>, _ here: inout Int, _ mantissa: inout UInt64
  ) -> Int {
    let start = here
    while true {
      let digit = text[here] &- UInt8(ascii: "0")
      guard digit <= 9 else { return here - start }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      here += 1
    }
  }

  /// Returns the power behind the `e` at `text[here]`, or `nil` if there are no digits.
  ///
  /// Powers above 100 000 are cut off: they only have to be out of the fast path's range.
  private static func readExponent(_ text: UnsafePointer<UInt8>, _ here: inout Int) -> Int? {
    here += 1
    let isNegative = text[here] == UInt8(ascii: "-")
    if isNegative || text[here] == UInt8(ascii: "+") { here += 1 }
    let start = here
    var power = 0
    while true {
      let digit = text[here] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      if power < 100_000 { power = power * 10 + Int(digit) }
      here += 1
    }
    return here == start ? nil : isNegative ? -power : power
  }
}

extension Float: DecimalValue {
  static func read(_ text: UnsafePointer<UInt8>) -> Float { strtof(text, nil) }

  /// By a Double that the same Float is nearest to as to the decimal.
  @inline(__always)
  static func nearest(_ mantissa: UInt64, _ exponent: Int, _ powers: [Double]) -> Float? {
    var wide = Double(mantissa)
    if exponent < 0 {
      guard exponent >= -44 else { return nil }
      if exponent < -22 { wide /= powers[22] }
      wide /= powers[exponent < -22 ? -22 - exponent : -exponent]
      // Subnormal Floats lie further apart than what follows takes for granted.
      guard wide >= Double(Float.leastNormalMagnitude) || mantissa == 0 else { return nil }
    } else {
      guard exponent <= 22 else { return nil }
      wide *= powers[exponent]
    }
    // The powers are exact, so `wide` was rounded three times at most, by 2⁻⁵³ of itself each: it is less
    // than 4 units in the last place from the decimal. Rounding it again goes wrong only if a midpoint
    // between two Floats lies between the two, or is one of them. Midpoints are Doubles whose lower 29
    // bits are a one and zeros.
    let distance = Int64(wide.bitPattern & 0x1fff_ffff) - 0x1000_0000
    return distance.magnitude > 4 ? Float(wide) : nil
  }
}

extension Double: DecimalValue {
  static func read(_ text: UnsafePointer<UInt8>) -> Double { strtod(text, nil) }

  /// By one operation on two numbers that are exact, which rounds once (Clinger, "How to read floating point
  /// numbers accurately", 1990).
  @inline(__always)
  static func nearest(_ mantissa: UInt64, _ exponent: Int, _ powers: [Double]) -> Double? {
    guard mantissa <= 1 << 53, exponent.magnitude <= 22 else { return nil }
    return exponent < 0
      ? Double(mantissa) / powers[-exponent] : Double(mantissa) * powers[exponent]
  }
}
