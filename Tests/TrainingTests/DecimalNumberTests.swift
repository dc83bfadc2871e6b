// Decimal numbers are read as the C library reads them, to the bit.

import Foundation
import Testing

@testable import Training

/// Returns what is read from `text`, and how many bytes of it.
private func read<Real: DecimalValue>(
  _ text: String, as _: Real.Type = Float.self
) -> (value: Real?, length: Int) {
  let bytes = Array(text.utf8) + [0]
  var cursor = 0
  let value: Real? = bytes.withUnsafeBufferPointer {
    DecimalReader().read($0.baseAddress!, &cursor)
  }
  return (value, cursor)
}

@Test(arguments: [
  "0", "-0", "+7", "13", "007", ".5", "5.", "-12.25", "1e3", "1E-3", "1.5e+2", "6.02214076e23",
  "16777217", "16777219", "9007199254740993", "18446744073709551615", "9999999999999999999",
  "99999999999999999999", "340282350000000000000000000000000000000", "3.4028235e38", "3.4028236e38",
  "1e39", "-1e39", "1.4e-45", "0.7e-45", "1.17549435e-38", "1e-400", "0e99999999999999999999",
  "1e99999999999999999999", "0.00000000000000000000000000000000000001",
  "123456789012345678901234567890e-20", "0.1", "0.3333333333333333333333333",
])
func readsAsTheCLibraryDoes(text: String) throws {
  let (value, length) = read(text)
  #expect(try #require(value).bitPattern == strtof(text, nil).bitPattern)
  #expect(length == text.utf8.count)
}

@Test func decidesMidpointsByTheDecimal() {
  // Halfway between 16777216 and 16777218, and a little more than the sum of Double can tell.
  #expect(read("16777217.0").value == 16_777_216)
  #expect(read("16777217.00000000001").value == 16_777_218)
  #expect(read("1677721.70000000000001e1").value == 16_777_218)
  #expect(read("16777219.0").value == 16_777_220)
  // 1 + 2⁻²⁴ is a midpoint; the digits that say "above" are too many for the fast path.
  #expect(read("1.000000059604644775390625").value == 1)
  #expect(read("1.000000059604644775390626").value == Float(1).nextUp)
}

@Test func agreesWithTheCLibraryOnRandomDecimals() {
  var stream = RandomStream(seed: 7, use: .shuffle)
  for _ in 0..<100_000 {
    let digits = String(UInt64(stream.next()) << 32 | UInt64(stream.next()))
    let kept = digits.prefix(1 + Int(stream.next(below: 19)))
    let point = kept.index(kept.startIndex, offsetBy: Int(stream.next(below: UInt32(kept.count))))
    let power = Int(stream.next(below: 101)) - 50
    let zeros = String(repeating: "0", count: Int(stream.next(below: 8)))
    let text =
      (power.isMultiple(of: 2) ? zeros : "") + kept[..<point] + "."
      + (point == kept.startIndex ? zeros : "") + kept[point...]
      + (power.isMultiple(of: 3) ? "" : "e\(power)")
    let expected = strtof(text, nil)
    #expect(read(text).value?.bitPattern == expected.bitPattern, "\(text)")
  }
}

@Test func agreesWithTheCLibraryNextToMidpoints() {
  // Decimals of 15 to 19 digits around the points where a Float's rounding turns: the Double
  // that lies nearest to them is often the midpoint itself.
  var stream = RandomStream(seed: 8, use: .shuffle)
  for _ in 0..<20_000 {
    // All positive Floats but the largest.
    let low = Float(bitPattern: stream.next(below: 0x7f70_0000))
    let middle = (Double(low) + Double(low.nextUp)) / 2
    for digits in 15...19 {
      let text = String(format: "%.\(digits - 1)e", middle)
      #expect(read(text).value?.bitPattern == strtof(text, nil).bitPattern, "\(text)")
    }
  }
}

@Test func doublesAgreeWithTheCLibrary() {
  // Of 17 digits some need more than one operation on exact numbers; of 25, more than 64 bits.
  var stream = RandomStream(seed: 9, use: .shuffle)
  for _ in 0..<20_000 {
    let bits = UInt64(stream.next(below: 0x7fe0_0000)) << 32 | UInt64(stream.next(below: .max))
    for digits in [1, 5, 15, 16, 17, 19, 25] {
      let text = String(format: "%.\(digits - 1)e", Double(bitPattern: bits))
      let value = read(text, as: Double.self).value
      #expect(value?.bitPattern == strtod(text, nil).bitPattern, "\(text)")
    }
  }
  for text in ["0.1", "16777217", "9007199254740993", "-1e22", "1e23", "123456789012345678.5"] {
    #expect(read(text, as: Double.self).value == strtod(text, nil))
  }
}

@Test(arguments: ["", "-", "+", ".", "-.", "e5", "1e", "1e+", "nan", "inf", "x", "--1", ",1"])
func refusesWhatIsNoNumber(text: String) {
  #expect(read(text).value == nil)
  #expect(read(text).length == 0)
}

@Test func stopsBehindTheNumber() {
  #expect(read("12,5").length == 2)
  #expect(read("1.2.3").length == 3)
  #expect(read("0x10").length == 1)
}
