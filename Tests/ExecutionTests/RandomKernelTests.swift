// Random numbers in bulk: as they are called, and decided by the key alone.

import Testing

@testable import Execution

@Suite struct RandomKernelTests {
  private func numbers(_ kernel: RandomKernel, key: (UInt32, UInt32)) throws -> [Double] {
    let buffer = try NumberBuffer(.float, count: 10_000)
    kernel.fill(buffer.elements, key: key)
    return Array(buffer.elements)
  }

  @Test func uniformNumbersFillTheirRange() throws {
    let values = try numbers(.uniform, key: (1, 2))
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
    // The mean of n numbers deviates by √(1/12n), here 0.003; five times that is one in a million.
    #expect(abs(values.reduce(0, +) / 10_000 - 0.5) < 0.015)
  }

  @Test func normalNumbersHaveMeanZeroAndDeviationOne() throws {
    let values = try numbers(.normal, key: (1, 2))
    // Deviations of both over 10 000 numbers: 0.01 and 0.014; five times that is one in a million.
    #expect(abs(values.reduce(0, +) / 10_000) < 0.05)
    #expect(abs(values.reduce(0) { $0 + $1 * $1 } / 10_000 - 1) < 0.07)
  }

  @Test func aKeyDecidesTheNumbers() throws {
    #expect(try numbers(.normal, key: (1, 2)) == numbers(.normal, key: (1, 2)))
    #expect(try numbers(.normal, key: (1, 2)) != numbers(.normal, key: (2, 1)))
  }

  @Test func nothingIsFilledWithNothing() throws {
    RandomKernel.uniform.fill(try NumberBuffer(.float, count: 0).elements, key: (1, 2))
    #expect(RandomKernel.normal.numbers(0, .double, key: (1, 2)).isEmpty)
  }

  @Test func doublesAreTheSameStream() {
    let key: (UInt32, UInt32) = (3, 4)
    #expect(
      RandomKernel.uniform.numbers(100, .double, key: key)
        == RandomKernel.uniform.numbers(100, .float, key: key))
    #expect(
      RandomKernel.normal.numbers(100, .double, key: key).mapped { Double(Float($0)) }
        == RandomKernel.normal.numbers(100, .float, key: key))
    // The orthogonal one is made of these, and rounded at the end of each of two rounds.
    let floats = RandomKernel.orthogonal(rows: 5, columns: 9, .float, key: key)
    let doubles = RandomKernel.orthogonal(rows: 5, columns: 9, .double, key: key)
    #expect(zip(floats, doubles).allSatisfy { abs($0 - $1) < 1e-6 })
  }
}
