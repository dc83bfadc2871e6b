// Random rows keep the promises of their types, and depend on the key alone.

import Graph
import Testing

@testable import Training

@Suite struct RandomValuesTests {
  static let rows = Axis("batch", 1000)
  static let classes = Axis("classes", 7)

  static func values(_ promise: Variable.Promise, key: UInt32 = 1) -> [Float] {
    let variable = Variable(.input, "x", axes: [rows, classes], promise: promise)
    var values = [Float](repeating: .nan, count: 7000)
    values.withUnsafeMutableBufferPointer { fillRandomly($0, as: variable, key: (key, 2)) }
    return values
  }

  @Test func realNumbersAreStandardNormal() {
    let values = Self.values(.real).map(Double.init)
    let mean = values.reduce(0, +) / 7000
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7000
    // Four standard errors of the mean and of the variance of 7000 numbers.
    #expect(abs(mean) < 4 / 83.6)
    #expect(abs(variance - 1) < 4 * 1.42 / 83.6)
    #expect(values.allSatisfy { $0.isFinite })
  }

  @Test func indicesLieInTheirRange() {
    #expect(Set(Self.values(.index(count: 7))) == [0, 1, 2, 3, 4, 5, 6])
    #expect(Set(Self.values(.index(count: 1))) == [0])
    // The largest float below the count, where not every whole number is a float.
    let largest = Float(1 << 40).nextDown
    #expect(Self.values(.index(count: 1 << 40)).allSatisfy { $0 >= 0 && $0 <= largest })
  }

  @Test func distributionsAddUpToOne() {
    let values = Self.values(.simplex)
    for start in stride(from: 0, to: values.count, by: 7) {
      // Seven numbers, each rounded to 24 bits.
      #expect(abs(values[start..<(start + 7)].reduce(0, +) - 1) < 1e-6)
    }
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test func theKeyDecides() {
    #expect(Self.values(.real) == Self.values(.real))
    #expect(Self.values(.real) != Self.values(.real, key: 3))
  }
}
