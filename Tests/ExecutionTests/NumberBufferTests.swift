// Memory for tensors.

import Execution
import Graph
import Testing

@Suite struct NumberBufferTests {
  @Test(arguments: [0, 1, 17, 4096], Precision.allCases)
  func `A buffer is aligned and zero`(count: Int, precision: Precision) throws {
    let buffer = try NumberBuffer(precision, count: count)
    #expect(Int(bitPattern: buffer.start) % 64 == 0)
    #expect(buffer.elements.count == count && buffer.elements.allSatisfy { $0 == 0 })
  }

  @Test func `More than can be counted is an error`() throws {
    for (precision, most) in [(Precision.float, Int.max / 4), (.double, .max / 8)] {
      for count in [Int.max, most + 1, -1, Int.min] {
        let error = try #require(throws: OutOfMemory.self) {
          try NumberBuffer(precision, count: count)
        }
        #expect(
          error.description
            == "not enough memory: more than 9223372036854775807 bytes are needed, and there are \(MemoryLimit.bytes)"
        )
      }
    }
  }

  @Test func `More than the machine has is an error with the bytes`() throws {
    let error = try #require(throws: OutOfMemory.self) { try NumberBuffer(.float, count: 1 << 58) }
    // What is needed is all that lives in the process: blocks of tests that run beside this one count, too.
    let asked = 1_152_921_504_606_846_976
    let bytes = try #require(
      error.description.split(separator: " ").lazy.compactMap { Int($0) }.first)
    #expect(bytes >= asked && bytes - asked <= MemoryLimit.bytes)
    #expect(
      error.description
        == "not enough memory: \(bytes) bytes are needed, and there are \(MemoryLimit.bytes)")
  }

  @Test func `Numbers are rounded to the type of a buffer, and keep it`() throws {
    let values = [0.1, 16_777_217, -1e300]
    let (floats, doubles) = (
      try NumberBuffer(.float, count: 3), try NumberBuffer(.double, count: 3)
    )
    floats.elements.update(from: values)
    doubles.elements.update(from: values)
    #expect(Array(doubles.elements) == values)
    #expect(Array(floats.elements) == [Double(Float(0.1)), 16_777_216, -.infinity])
    #expect(doubles.elements.numbers == Numbers(doubles: values))
    #expect(floats.elements.numbers == Numbers(floats: [0.1, 16_777_216, -.infinity]))
    floats.elements.update(from: doubles.elements.numbers)
    doubles.elements.update(from: floats.elements)
    #expect(Array(doubles.elements) == [Double(Float(0.1)), 16_777_216, -.infinity])
    doubles[1, 2].update(from: Numbers(floats: [1, 2, 3, 4])[1..<3])
    #expect(Array(doubles.elements) == [Double(Float(0.1)), 2, 3])
  }

  @Test(arguments: Precision.allCases)
  func `Numbers are appended, picked and mapped in their own type`(precision: Precision) {
    var numbers = Numbers(precision, [1, 2.5])
    numbers.append(Numbers(doubles: [0.1]))
    numbers.append(Numbers(floats: [7, 8, 9])[1..<2])
    #expect(Array(numbers) == [1, 2.5, precision.rounded(0.1), 8])
    #expect(numbers.precision == precision)
    #expect(Array(numbers.runs(of: 2, from: [2, 0])) == [precision.rounded(0.1), 8, 1, 2.5])
    #expect(Array(numbers.mapped { $0 / 3 })[3] == precision.rounded(8.0 / 3))
    #expect(Numbers(numbers[1..<3]) == Numbers(precision, [2.5, 0.1]))
    #expect(numbers.withUnsafeBytes { $0.count } == 4 * precision.size)
  }
}
