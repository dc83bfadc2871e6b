// What one core of this machine can do, as it is measured.

import CKernels
import Glibc
import Graph

/// The limits of one core: how fast it computes, and how fast it moves memory.
package struct MachineLimits: Sendable {
  /// Floating-point operations a second, in fused multiply-adds.
  package let operations: Double
  /// Bytes a second that are read and written, for working sets of up to so many bytes, ascending; the last
  /// counts for all larger ones.
  package let traffic: [(workingSet: Int, bytes: Double)]

  /// Less than a first-level cache, a second-level cache and a last-level cache often hold, and more than that.
  private static let workingSets = [24 << 10, 768 << 10, 8 << 20, 96 << 20]
  private static let vectorBits = [128, 256, 512]
  private static let rounds = 15

  /// Measures the limits with the vectors of `instructionSet` for numbers of `precision`, in about a tenth of a
  /// second. Throws `OutOfMemory`.
  package static func measured(
    _ instructionSet: InstructionSet, _ precision: Precision
  ) throws(OutOfMemory) -> MachineLimits {
    var best = 0.0
    for _ in 0..<rounds {
      var result: Float = 0
      let start = seconds()
      let done = gradc_multiply_adds(instructionSet.rawValue, 100_000, &result)
      best = max(best, done / (seconds() - start))
    }
    let traffic = try workingSets.map { size throws(OutOfMemory) in
      let count = size / 2 / MemoryLayout<Float>.size
      let (g, p) = (try NumberBuffer(.float, count: count), try NumberBuffer(.float, count: count))
      return (size, vectorBits.map { Self.traffic(bits: $0, g, p) }.max() ?? 0)
    }
    // A vector holds half as many doubles, and takes as long.
    let lanes = Double(Precision.float.size) / Double(precision.size)
    return MachineLimits(operations: best * lanes, traffic: traffic)
  }

  /// Returns the bytes a second that p = p + c g reads and writes with vectors of so many bits; 0 where there are
  /// none of them.
  private static func traffic(bits: Int, _ g: NumberBuffer, _ p: NumberBuffer) -> Double {
    let repetitions = max(1, 500_000 / g.count)
    var best = Double.infinity
    // The first round touches the memory.
    for round in 0...(g.count > 100_000 ? 4 : rounds) {
      let start = seconds()
      for _ in 0..<repetitions {
        let isDone = gradc_axpy(
          bits, g.count, 1e-4, g.start.assumingMemoryBound(to: Float.self),
          p.start.assumingMemoryBound(to: Float.self))
        if isDone == 0 { return 0 }
      }
      if round > 0 { best = min(best, seconds() - start) }
    }
    return Double(3 * MemoryLayout<Float>.size * g.count * repetitions) / best
  }

  /// Returns the least seconds for so many floating-point operations on `bytes` bytes.
  package func seconds(operations: Double, bytes: Double) -> Double {
    // What was measured reads one of its two arrays and reads and writes the other.
    let rate = traffic.first { 1.5 * Double($0.workingSet) >= bytes } ?? traffic.last
    return max(operations / self.operations, rate.map { bytes / $0.bytes } ?? 0)
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
