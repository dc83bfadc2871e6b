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
    #expect(
      error.description
        == "not enough memory: 1152921504606846976 bytes are needed, and there are \(MemoryLimit.bytes)"
    )
  }
}
