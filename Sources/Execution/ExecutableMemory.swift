// Machine code that gradc has made itself, where the processor may run it.

import Glibc
import VectorCode

/// Functions in machine code, freed with the last reference.
///
/// Their memory can be written to or run, and never both at once.
final class ExecutableMemory: Sendable {
  private let start: UInt
  private let size: Int
  /// The address of each function.
  let addresses: [UInt]

  /// Functions may lie at any multiple of this: a line of the cache.
  private static let alignment = 64

  /// Copies `functions` to memory of their own.
  ///
  /// Throws `OutOfMemory` if there is none, or the system does not let it be run.
  init(_ functions: [MachineCode]) throws(OutOfMemory) {
    var offsets: [Int] = []
    var end = 0
    for function in functions {
      offsets.append(end)
      end += (function.bytes.count + Self.alignment - 1) & -Self.alignment
    }
    size = max(end, 1)
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped, mapped != MAP_FAILED else { throw OutOfMemory(bytes: size) }
    for (function, offset) in zip(functions, offsets) {
      (mapped + offset).copyMemory(from: function.bytes, byteCount: function.bytes.count)
    }
    guard mprotect(mapped, size, PROT_READ | PROT_EXEC) == 0 else {
      munmap(mapped, size)
      throw OutOfMemory(bytes: size)
    }
    let start = UInt(bitPattern: mapped)
    self.start = start
    addresses = offsets.map { start + UInt($0) }
  }

  deinit { munmap(UnsafeMutableRawPointer(bitPattern: start), size) }
}
