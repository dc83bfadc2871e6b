// The random numbers, the order of rows and the share that is held out.

import Testing

@testable import Training

/// Known answers of the Random123 library (its file `kat_vectors`, the lines for philox4x32 10).
@Test func philoxGivesTheKnownAnswers() {
  #expect(
    Philox(key: (0, 0))[[0, 0, 0, 0]]
      == [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
  let ones = UInt32.max
  #expect(
    Philox(key: (ones, ones))[[ones, ones, ones, ones]]
      == [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
  #expect(
    Philox(key: (0xa409_3822, 0x299f_31d0))[
      [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344]]
      == [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1])
}

@Test func seedsFillTheKeyFromItsLowerHalf() {
  let philox = Philox(seed: 0x299f_31d0_a409_3822)
  #expect(philox.key == (0xa409_3822, 0x299f_31d0))
}

@Test func streamsCountBlocks() {
  var stream = RandomStream(seed: 5, use: .shuffle, number: 9)
  let drawn = (0..<12).map { _ in stream.next() }
  let philox = Philox(seed: 5)
  let expected = (0..<3).flatMap { block in
    let bits = philox[[UInt32(block), 0, 9, RandomUse.shuffle.rawValue]]
    return (0..<4).map { bits[$0] }
  }
  #expect(drawn == expected)
}

@Test func boundsAreKeptAndReached() {
  var stream = RandomStream(seed: 1, use: .shuffle)
  for bound: UInt32 in [1, 2, 3, 7] {
    let drawn = Set((0..<200).map { _ in stream.next(below: bound) })
    #expect(drawn == Set(0..<bound))
  }
  // Three quarters of all 32-bit numbers, where every fourth draw has to be repeated. Otherwise
  // multiples of three would be drawn twice as often as others. 3333 are expected, with a
  // standard deviation of 47; five of them are allowed.
  let large: UInt32 = 3 << 30
  let drawn = (0..<10_000).map { _ in stream.next(below: large) }
  #expect(drawn.allSatisfy { $0 < large })
  #expect(abs(drawn.count { $0.isMultiple(of: 3) } - 3_333) < 236)
}

@Test func ordersArePermutations() {
  for count in [0, 1, 2, 3, 100, 1797] {
    let order = shuffledOrder(count: count, seed: 42, epoch: 3)
    #expect(order.sorted() == (0..<count).map(Int32.init))
  }
}

@Test func ordersAreTheSameOnEveryMachine() {
  // From another implementation of the same definition.
  #expect(shuffledOrder(count: 10, seed: 0, epoch: 0) == [2, 8, 3, 6, 9, 5, 4, 7, 0, 1])
  #expect(shuffledOrder(count: 10, seed: 0, epoch: 1) == [2, 0, 4, 6, 9, 1, 3, 7, 5, 8])
  #expect(shuffledOrder(count: 10, seed: 1, epoch: 0) == [4, 5, 7, 8, 3, 6, 9, 2, 1, 0])
  #expect(shuffledOrder(count: 10, seed: 1 << 32, epoch: 0) == [4, 6, 2, 9, 7, 8, 0, 3, 1, 5])
}

@Test func everyOrderIsAsLikelyAsAnother() {
  // 24 orders of 4 rows, 500 times each: chi-squared with 23 degrees of freedom is below 49.73
  // with probability 0.999, and the seed is fixed.
  var seen: [[Int32]: Int] = [:]
  for epoch in 0..<12_000 { seen[shuffledOrder(count: 4, seed: 11, epoch: epoch), default: 0] += 1 }
  #expect(seen.count == 24)
  let chiSquared = seen.values.reduce(0.0) { $0 + Double(($1 - 500) * ($1 - 500)) / 500 }
  #expect(chiSquared < 49.73)
}

@Test func splitsHoldOutTheirShare() {
  let (training, validation) = split(count: 1797, fraction: 0.2, seed: 0)
  #expect(validation.count == 359)
  #expect((training + validation).sorted() == (0..<1797).map(Int32.init))
  #expect(training == training.sorted())
  #expect(validation == validation.sorted())
  #expect(split(count: 1797, fraction: 0.2, seed: 0).validation == validation)
  #expect(split(count: 1797, fraction: 0.2, seed: 1).validation != validation)
  // It is a random share, not the last part: rows of both halves are in it.
  #expect(validation.contains { $0 < 898 })
  #expect(validation.contains { $0 >= 898 })
}

@Test(arguments: [
  (0, 0.5, 0, 0), (1, 0.5, 1, 0), (2, 0.001, 1, 1), (2, 0.999, 1, 1), (10, 0.0, 10, 0),
  (10, 1.0, 0, 10), (10, -1.0, 10, 0), (10, 2.0, 0, 10), (10, Double.nan, 10, 0), (10, 0.25, 7, 3),
])
func splitsHaveRowsOnBothSides(count: Int, fraction: Double, training: Int, validation: Int) {
  let parts = split(count: count, fraction: fraction, seed: 0)
  #expect(parts.training.count == training)
  #expect(parts.validation.count == validation)
}

@Test func splitsAndOrdersDrawFromDifferentStreams() {
  var split = RandomStream(seed: 0, use: .split)
  var shuffle = RandomStream(seed: 0, use: .shuffle)
  var graph = RandomStream(seed: 0, use: .graph)
  let drawn = (0..<100).flatMap { _ in [split.next(), shuffle.next(), graph.next()] }
  #expect(Set(drawn).count == 300)
}
