// Random rows keep the promises of their types, and depend on the key alone.

import Execution
import Graph
import Testing

@testable import Training

@Suite struct RandomValuesTests {
  static let rows = Axis("batch", 1000)
  static let classes = Axis("classes", 7)

  static func values(
    _ promise: Variable.Promise, _ precision: Precision = .float, key: UInt32 = 1
  ) throws -> Numbers {
    let variable = Variable(.input, "x", axes: [rows, classes], promise: promise)
    let buffer = try NumberBuffer(precision, count: 7000)
    fillRandomly(buffer.elements, as: variable, key: (key, 2))
    return buffer.elements.numbers
  }

  @Test func realNumbersAreStandardNormal() throws {
    let values = try Self.values(.real)
    let mean = values.reduce(0, +) / 7000
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7000
    // Four standard errors of the mean and of the variance of 7000 numbers.
    #expect(abs(mean) < 4 / 83.6)
    #expect(abs(variance - 1) < 4 * 1.42 / 83.6)
    #expect(values.allSatisfy { $0.isFinite })
  }

  @Test func indicesLieInTheirRange() throws {
    #expect(try Set(Self.values(.index(count: 7))) == [0, 1, 2, 3, 4, 5, 6])
    #expect(try Set(Self.values(.index(count: 1))) == [0])
    // The largest float below the count, where not every whole number is a float.
    let largest = Double(Float(1 << 40).nextDown)
    #expect(try Self.values(.index(count: 1 << 40)).allSatisfy { $0 >= 0 && $0 <= largest })
  }

  @Test func distributionsAddUpToOne() throws {
    let values = try Self.values(.simplex)
    for start in stride(from: 0, to: values.count, by: 7) {
      // Seven numbers, each rounded to 24 bits.
      #expect(abs(values[start..<(start + 7)].reduce(0, +) - 1) < 1e-6)
    }
    #expect(values.allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test func doublesGetTheSameNumbers() throws {
    #expect(try Self.values(.index(count: 7), .double) == Self.values(.index(count: 7)))
    #expect(
      try Self.values(.real, .double).mapped { Double(Float($0)) } == Self.values(.real))
  }

  @Test func theKeyDecides() throws {
    #expect(try Self.values(.real) == Self.values(.real))
    #expect(try Self.values(.real) != Self.values(.real, key: 3))
  }
}
