// Narrow products of one operand with several others, merged into one.
//
// A product of few columns takes as long as one that fills its vectors: three of 1024 x 4 x 128 take 67 µs
// with AVX-512, and one of 12 columns 23 µs. Wide products gain nothing by it.

import Graph

/// Matrix products with one left operand, which one call computes.
package struct ContractionGroup: Sendable {
  /// The products; all have the `a`, the m and the k of the first, and no loops.
  package let members: [Contraction]

  /// The most columns that all of the products have together: those of the kernel's panel.
  package static let columnLimit = 32
  /// A product of as many columns, with AVX-512 one vector, is not narrow.
  private static let wide = 16
  /// So few rows or pairs would hardly pay for the tables of the call.
  private static let leastRows = 16
  private static let leastPairs = 1024

  /// The buffers that the products read or write, and where they pack.
  var buffers: [BufferID] {
    members.flatMap { [$0.result, $0.a, $0.b].map(\.buffer) + [$0.workspace].compactMap { $0 } }
  }

  /// Returns `steps` with narrow products of one left operand put together, at the first of them, as far as
  /// what stands between allows that.
  static func formed(in steps: [Step]) -> [Step] {
    var places: [LeftOperand: [Int]] = [:]
    for (position, step) in steps.enumerated() {
      guard case .contraction(let product) = step, isNarrow(product) else { continue }
      places[LeftOperand(product), default: []].append(position)
    }
    var result: [Step] = []
    var isTaken = [Bool](repeating: false, count: steps.count)
    for (start, step) in steps.enumerated() where !isTaken[start] {
      guard case .contraction(let first) = step, isNarrow(first),
        let last = places[LeftOperand(first)]?.last, last > start
      else {
        result.append(step)
        continue
      }
      let others = Set(places[LeftOperand(first)] ?? [])
      var members = [first]
      var columns = first.n.elementCount
      // What has happened since the first; the products that have moved up no longer stand there.
      var (touched, written) = (step.buffers, step.written)
      for position in start + 1...last where !isTaken[position] {
        let other = steps[position]
        if others.contains(position), case .contraction(let next) = other,
          columns + next.n.elementCount <= columnLimit, !touched.contains(next.result.buffer),
          !written.contains(next.a.buffer), !written.contains(next.b.buffer)
        {
          members.append(next)
          columns += next.n.elementCount
          isTaken[position] = true
        }
        touched.formUnion(other.buffers)
        written.formUnion(other.written)
      }
      result.append(members.count == 1 ? step : .group(ContractionGroup(members: members)))
    }
    return result
  }

  /// Whether `step` leaves most of a vector empty, and is large enough for that to count.
  private static func isNarrow(_ step: Contraction) -> Bool {
    let (m, n, k) = (step.m.elementCount, step.n.elementCount, step.k.elementCount)
    // A single column has a kernel of its own.
    return step.loops.isEmpty && step.isMatrixProduct && step.workspace != nil && n > 1 && n < wide
      && m >= leastRows && m * k >= leastPairs
  }
}

/// Which elements a product reads of its left operand, and in which order.
private struct LeftOperand: Hashable {
  private let buffer: BufferID
  private let offset: Int
  private let counts: [Int]
  private let strides: [Int]
  /// The strides along axes of loops around.
  private let outer: AxisMap<Int>

  init(_ step: Contraction) {
    buffer = step.a.buffer
    offset = step.a.offset
    counts = [step.m.elementCount, step.k.elementCount]
    strides = [step.m, step.k].map { axes in axes.last.map { step.a.stride($0) } ?? 0 }
    outer = step.a.strides.filter {
      !step.m.contains($0.key) && !step.k.contains($0.key) && $0.value != 0
    }
  }
}
