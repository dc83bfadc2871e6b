// Random numbers by counting: Philox4x32-10, and what training does with it.
//
// J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011. Block n of a
// stream is a function of n alone, so the numbers don't depend on threads or machines.

/// The function from counters to random blocks that a key selects.
package struct Philox: Sendable {
  /// The key; different keys give independent functions.
  package let key: (UInt32, UInt32)

  /// Creates the function with the given key.
  package init(key: (UInt32, UInt32)) {
    self.key = key
  }

  /// Creates the function whose key is `seed`, its lower half first.
  package init(seed: UInt64) {
    self.init(key: (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
  }

  /// Returns 128 random bits for `counter`; a bijection for each key.
  package subscript(counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var block = counter
    var (key0, key1) = key
    for _ in 0..<10 {
      let first = block[0].multipliedFullWidth(by: 0xd251_1f53)
      let second = block[2].multipliedFullWidth(by: 0xcd9e_8d57)
      block = [second.high ^ block[1] ^ key0, second.low, first.high ^ block[3] ^ key1, first.low]
      // The golden ratio and √3 − 1, so that no two rounds have the same key.
      key0 &+= 0x9e37_79b9
      key1 &+= 0xbb67_ae85
    }
    return block
  }
}

/// What random numbers are drawn for: the last word of each counter.
///
/// Uses differ in their counters, so under one key no block serves two uses. A graph's random
/// nodes must keep to it, or a seed's shuffles would repeat the bits of its initialisers.
package enum RandomUse: UInt32, Sendable {
  /// Random nodes of a graph: dropout and initialisers.
  case graph = 0
  /// The order of the rows in an epoch.
  case shuffle = 1
  /// Which rows are held out for validation.
  case split = 2
  /// Where the windows of a text start in an epoch.
  case offset = 3
  /// The characters that a model writes.
  case sampling = 4
}

/// A sequence of random numbers for one use, from its first.
struct RandomStream {
  private let philox: Philox
  // Words 0 and 1 count blocks, word 2 tells streams of one use apart, word 3 is the use.
  private var counter: SIMD4<UInt32>
  private var block = SIMD4<UInt32>()
  private var used = 4

  /// Creates the stream for `use` that `seed` and `number` select.
  init(seed: UInt64, use: RandomUse, number: UInt32 = 0) {
    philox = Philox(seed: seed)
    counter = [0, 0, number, use.rawValue]
  }

  /// Returns the next 32 random bits.
  mutating func next() -> UInt32 {
    if used == 4 {
      block = philox[counter]
      counter[0] &+= 1
      if counter[0] == 0 { counter[1] &+= 1 }
      used = 0
    }
    defer { used += 1 }
    return block[used]
  }

  /// Returns a random number in `0 ..< bound`, each with exactly the same probability.
  ///
  /// The upper half of a 32 × 32-bit product, without the few products that would favour some
  /// numbers: D. Lemire, "Fast random integer generation in an interval", 2019.
  /// Requires: `bound` is at least 1.
  mutating func next(below bound: UInt32) -> UInt32 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let surplus = (0 &- bound) % bound
      while product.low < surplus { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }

  /// Returns a random number from 0 up to but not including 1, a multiple of 2⁻⁵³.
  mutating func nextUniform() -> Double {
    let (high, low) = (UInt64(next()), UInt64(next()))
    return Double((high << 32 | low) >> 11) * 0x1p-53
  }

  /// Returns the numbers `0 ..< count` in random order, each order with the same probability
  /// (Fisher–Yates).
  mutating func permutation(of count: Int) -> [Int32] {
    var order = Array(0..<Int32(count))
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(next(below: UInt32(last) + 1)))
    }
    return order
  }
}

/// Returns the numbers `0 ..< count` in the order in which `epoch` takes the rows: a random one,
/// the same for the same seed on every machine.
///
/// Requires: `count` is in `0 ... Int32.max`, which `DataSet.validate` checks, and `epoch ≥ 0`.
package func shuffledOrder(count: Int, seed: UInt64, epoch: Int) -> [Int32] {
  let number = UInt32(truncatingIfNeeded: epoch)
  var stream = RandomStream(seed: seed, use: .shuffle, number: number)
  return stream.permutation(of: count)
}

/// Returns how many of `count` rows are held out: `count * fraction`, rounded; where `fraction` is within 0 and
/// 1, both parts get a row if there are two.
func heldOutCount(of count: Int, fraction: Double) -> Int {
  guard fraction > 0 else { return 0 }
  guard fraction < 1 else { return count }
  let share = Int((Double(count) * fraction).rounded())
  return max(0, min(max(share, 1), count - 1))
}

/// Returns the rows to train on and those that are held out for validation, both ascending.
///
/// Held out is a random share, of `heldOutCount` rows. The same seed gives the same parts.
/// Requires: `count` is in `0 ... Int32.max`.
package func split(
  count: Int, fraction: Double, seed: UInt64
) -> (training: [Int32], validation: [Int32]) {
  let heldOut = heldOutCount(of: count, fraction: fraction)
  guard heldOut > 0, heldOut < count else {
    let all = Array(0..<Int32(count))
    return heldOut > 0 ? ([], all) : (all, [])
  }
  var stream = RandomStream(seed: seed, use: .split)
  var isHeld = [Bool](repeating: false, count: count)
  for row in stream.permutation(of: count)[..<heldOut] { isHeld[Int(row)] = true }
  return rowParts(heldOut: isHeld)
}

/// Returns the rows that `isHeld` does not mark, to train on, and those that it does; both ascending.
func rowParts(heldOut isHeld: [Bool]) -> (training: [Int32], validation: [Int32]) {
  let heldOut = isHeld.count { $0 }
  var (training, validation): ([Int32], [Int32]) = ([], [])
  training.reserveCapacity(isHeld.count - heldOut)
  validation.reserveCapacity(heldOut)
  for row in isHeld.indices {
    if isHeld[row] { validation.append(Int32(row)) } else { training.append(Int32(row)) }
  }
  return (training, validation)
}
