// A hash that stays the same from run to run, to tell a change from none.

import Execution

/// FNV-1a of 64 bits, over bytes and over whole numbers.
///
/// It tells accidents, not attacks: one changed element always changes the hash. Source: Fowler, Noll
/// and Vo, draft-eastlake-fnv.
struct Hash64: Equatable {
  private var state: UInt64 = 14_695_981_039_346_656_037

  /// The hash as 16 hexadecimal digits.
  var text: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds one number.
  mutating func add(_ number: UInt64) { state = (state ^ number) &* 1_099_511_628_211 }

  /// Adds `bytes`, and how many they are, so that two parts are not the same as one.
  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { add(UInt64(byte)) }
    add(UInt64(bytes.count))
  }

  /// Adds the UTF-8 of `text`.
  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds the bits of `numbers`, and how many they are.
  mutating func add(_ numbers: Numbers) {
    addEach(numbers)
    add(UInt64(numbers.count))
  }

  /// Adds the bits of `numbers`, one after the other.
  mutating func addEach(_ numbers: Numbers) {
    numbers.withUnsafeNumbers { numbers in
      switch numbers {
      case .float(let floats): for number in floats { add(UInt64(number.bitPattern)) }
      case .double(let doubles): for number in doubles { add(number.bitPattern) }
      }
    }
  }
}
