// Reads a decimal number from bytes, rounded as exactly as the C library does, and faster.

import Glibc

/// The powers of ten that a `Double` holds exactly: 10²² = 2²² · 5²², and 5²² < 2⁵³.
private let exactPowersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
  1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]

/// Reads decimal numbers: `-12`, `.5`, `3.`, `6.02e23`; no hexadecimals, `nan` or `inf`.
struct DecimalReader {
  // A copy of the table's address, so that a cell costs no check of the global's initialiser.
  private let powers = exactPowersOfTen

  /// Reads the number that starts at `text[cursor]` and moves `cursor` behind it.
  ///
  /// Returns the nearest `Float`, infinite if the number is too large; `nil`, with the cursor
  /// where it was, if no number starts there. `text` must end with a byte that is no part of a
  /// number, such as 0.
  @inline(__always)
  func read(_ text: UnsafePointer<UInt8>, _ cursor: inout Int) -> Float? {
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
    guard digits <= 19 else { return strtof(text + start, nil) }
    if exponent == 0 {
      let value = Float(mantissa)
      return isNegative ? -value : value
    }
    guard mantissa <= 1 << 53, -22...22 ~= exponent else { return strtof(text + start, nil) }

    // Both operands are exact, so `wide` is the decimal rounded once. Rounding it again goes
    // wrong only if the decimal and `wide` lie on different sides of a midpoint between two
    // Floats. Midpoints are Doubles and rounding is monotonic, so then `wide` is that midpoint:
    // its lower 29 bits are a one and zeros. (No subnormal Floats: |wide| is 0 or above 10⁻²².)
    let wide =
      exponent < 0 ? Double(mantissa) / powers[-exponent] : Double(mantissa) * powers[exponent]
    guard wide.bitPattern & 0x1fff_ffff != 0x1000_0000 else { return strtof(text + start, nil) }
    return Float(isNegative ? -wide : wide)
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
