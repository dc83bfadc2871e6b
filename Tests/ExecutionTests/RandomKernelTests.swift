// Random numbers in bulk: as they are called, and decided by the key alone.

import Testing

@testable import Execution

@Suite struct RandomKernelTests {
  private func numbers(_ kernel: RandomKernel, key: (UInt32, UInt32)) throws -> [Float] {
    let buffer = try FloatBuffer(count: 10_000)
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

  @Test func nothingIsFilledWithNothing() {
    RandomKernel.uniform.fill(UnsafeMutableBufferPointer(start: nil, count: 0), key: (1, 2))
  }
}
