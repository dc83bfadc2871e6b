// Numbers nearer to 0 than the smallest normal one, as the processor treats them.

import Execution
import Testing

@Suite struct SubnormalTests {
  /// Half the smallest normal number.
  static let half = Double.leastNormalMagnitude / 2

  /// The product of two numbers that no compiler knows.
  private func product(_ x: Double, _ y: Double) -> Double {
    let factors = ["\(x)", "\(y)"].compactMap { Double($0) }
    return factors[0] * factors[1]
  }

  @Test func `Kept, they are numbers like others`() {
    #expect(Subnormals.kept.whileRunning { product(0x1p-511, 0x1p-512) } == Self.half)
  }

  #if arch(x86_64) || arch(arm64)
    @Test func `Flushed, they are 0, and numbers like others again behind that`() {
      #expect(Subnormals.flushed.whileRunning { product(0x1p-511, 0x1p-512) } == 0)
      #expect(product(0x1p-511, 0x1p-512) == Self.half)
      let (inner, outer) = Subnormals.flushed.whileRunning {
        let inner = Subnormals.flushed.whileRunning { product(0x1p-511, 0x1p-512) }
        return (inner, product(0x1p-511, 0x1p-512))
      }
      #expect(inner == 0 && outer == 0)
      #expect(product(0x1p-511, 0x1p-512) == Self.half)
    }

    @Test func `Flushed, they are 0 as operands`() {
      let small = [Self.half, 0x1p1000]
      #expect(Subnormals.flushed.whileRunning { small[0] * small[1] } == 0)
      #expect(small[0] * small[1] == 0x1p-23)
    }
  #endif
}
