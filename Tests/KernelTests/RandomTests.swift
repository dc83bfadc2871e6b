// Random numbers: Philox 4x32-10 against the vectors that its authors publish, and what is made of it.

import Glibc
import Testing

/// Philox 4x32-10, word by word.
private func philox(_ counter: [UInt32], key: [UInt32]) -> [UInt32] {
  var x = counter
  var key = key
  for _ in 0..<10 {
    let p = UInt64(0xD251_1F53) * UInt64(x[0])
    let q = UInt64(0xCD9E_8D57) * UInt64(x[2])
    x = [
      UInt32(q >> 32) ^ x[1] ^ key[0], UInt32(truncatingIfNeeded: q),
      UInt32(p >> 32) ^ x[3] ^ key[1], UInt32(truncatingIfNeeded: p),
    ]
    key = [key[0] &+ 0x9E37_79B9, key[1] &+ 0xBB67_AE85]
  }
  return x
}

/// Element `index` of the uniform stream of a key.
private func uniform(_ index: Int, key: [UInt32], step: UInt32 = 0) -> Float {
  let block = UInt64(index / 4)
  let counter = [UInt32(truncatingIfNeeded: block), UInt32(block >> 32), step, 0]
  let word = philox(counter, key: key)[index % 4]
  return (Float(word >> 9) + 0.5) * 0x1p-23
}

@Suite struct RandomTests {
  @Test func `The reference gives the published words`() {
    // kat_vectors of the Random123 library, philox4x32 with 10 rounds.
    #expect(
      philox([0, 0, 0, 0], key: [0, 0])
        == [0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8])
    let ones = UInt32.max
    #expect(
      philox([ones, ones, ones, ones], key: [ones, ones])
        == [0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD])
    #expect(
      philox(
        [0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344], key: [0xA409_3822, 0x299F_31D0])
        == [0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1])
  }

  /// Stretches of the stream that begin and end anywhere, and pass 2^32 blocks.
  static let stretches = [
    (0, 300), (1, 5), (2, 2), (3, 130), (63, 66), (17_179_869_100, 200), (9, 0),
  ]

  @Test(arguments: Machine.all)
  func `Uniform numbers are the stream's, to the bit`(machine: Machine) {
    for (first, count) in Self.stretches {
      let out = Tile(1, count, filledWith: -1)
      machine.call(
        "random_uniform", [count, 0x1234_5678, 0xFFFF_FFF0, 0x8000_0001, first], [], [out.address])
      let exact = (first..<first + count).map {
        uniform($0, key: [0x1234_5678, 0xFFFF_FFF0], step: 0x8000_0001)
      }
      #expect(out.elements[0] == exact)
      #expect(out.isUntouchedAround(-1))
    }
  }

  @Test(arguments: Machine.all)
  func `Normal numbers are Box and Muller's of neighbouring uniform ones`(machine: Machine) {
    for (first, count) in Self.stretches {
      let out = Tile(1, count, filledWith: -1)
      machine.call("random_normal", [count, 7, 8, 0, first], [], [out.address])
      let exact = (first..<first + count).map { index in
        let radius = sqrt(-2 * log(Double(uniform(index & ~1, key: [7, 8]))))
        let angle = 6.283185307179586 * Double(uniform(index | 1, key: [7, 8]))
        return Float(radius * (index % 2 == 0 ? cos(angle) : sin(angle)))
      }
      #expect(out.elements[0] == exact)
      #expect(out.isUntouchedAround(-1))
    }
  }

  @Test(arguments: Machine.all)
  func `Moments are those of the distribution, and no uniform number is 0 or 1`(machine: Machine) {
    let count = 100_000
    let uniform = Tile(1, count)
    let normal = Tile(1, count)
    machine.call("random_uniform", [count, 1, 2, 0, 0], [], [uniform.address])
    machine.call("random_normal", [count, 1, 2, 0, 0], [], [normal.address])
    var sums = [0.0, 0, 0, 0]
    var isInside = true
    for index in 0..<count {
      let (u, z) = (Double(uniform[0, index]), Double(normal[0, index]))
      isInside = isInside && u > 0 && u < 1
      sums = [sums[0] + u, sums[1] + u * u, sums[2] + z, sums[3] + z * z]
    }
    #expect(isInside)
    // Five standard errors of each mean.
    let means = sums.map { $0 / Double(count) }
    let errors = [0.2887, 0.2981, 1, 1.4142].map { 5 * $0 / sqrt(Double(count)) }
    for (mean, (exact, error)) in zip(means, zip([0.5, 1.0 / 3, 0, 1], errors)) {
      #expect(abs(mean - exact) < error)
    }
  }

  /// All instruction sets give the same bits, also past the columns that are treated together.
  @Test(arguments: [(5, 9), (9, 5), (1, 1), (4, 0), (31, 31), (270, 265)])
  func `Orthogonal matrices have orthonormal rows or columns`(rows: Int, columns: Int) {
    var results: [[Float]] = []
    for machine in Machine.all {
      let out = Tile(1, rows * columns, filledWith: -1)
      machine.call("random_orthogonal", [rows, columns, 1, 2, 0], [], [out.address])
      #expect(out.isUntouchedAround(-1))
      results.append(out.elements[0])
    }
    #expect(results.allSatisfy { $0 == results[0] })
    let isTall = rows > columns
    let (count, length) = isTall ? (columns, rows) : (rows, columns)
    func element(_ i: Int, _ k: Int) -> Double {
      Double(results[0][isTall ? k * columns + i : i * columns + k])
    }
    var worst = 0.0
    for i in 0..<(length > 0 ? count : 0) {
      for j in 0...i {
        let dot = (0..<length).reduce(0) { $0 + element(i, $1) * element(j, $1) }
        worst = max(worst, abs(dot - (i == j ? 1 : 0)))
      }
    }
    // Rounding of each element, 2⁻²⁴ of it, mostly cancels in a sum of 270 products.
    #expect(worst < 5e-7)
  }
}
