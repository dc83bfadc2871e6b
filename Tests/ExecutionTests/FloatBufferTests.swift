// Memory for tensors.

import Execution
import Testing

@Suite struct FloatBufferTests {
  @Test(arguments: [0, 1, 17, 4096])
  func `A buffer is aligned and zero`(count: Int) throws {
    let buffer = try FloatBuffer(count: count)
    #expect(Int(bitPattern: buffer.start) % 64 == 0)
    #expect(buffer.elements.count == count && buffer.elements.allSatisfy { $0 == 0 })
  }

  @Test func `More than can be counted is an error`() throws {
    for count in [Int.max, Int.max / 4 + 1, -1, Int.min] {
      let error = try #require(throws: OutOfMemory.self) { try FloatBuffer(count: count) }
      #expect(
        error.description
          == "not enough memory: more than 9223372036854775807 bytes are needed, and there are \(MemoryLimit.bytes)"
      )
    }
  }

  @Test func `More than the machine has is an error with the bytes`() throws {
    let error = try #require(throws: OutOfMemory.self) { try FloatBuffer(count: 1 << 58) }
    // What is needed is all that lives in the process: blocks of tests that run beside this one count, too.
    let asked = 1_152_921_504_606_846_976
    let bytes = try #require(
      error.description.split(separator: " ").lazy.compactMap { Int($0) }.first)
    #expect(bytes >= asked && bytes - asked <= MemoryLimit.bytes)
    #expect(
      error.description
        == "not enough memory: \(bytes) bytes are needed, and there are \(MemoryLimit.bytes)")
  }
}
