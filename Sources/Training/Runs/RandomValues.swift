// Random values of any type, for benchmarks of models without data.

import Elaboration
import Glibc
import Graph

/// Fills `values` with random numbers that keep the promise of `variable`: standard normal ones, whole
/// numbers in range, or distributions along its last axis.
///
/// The numbers depend on the key of `philox` alone.
func fillRandomly(
  _ values: UnsafeMutableBufferPointer<Float>, as variable: GraphVariable, _ philox: Philox
) {
  switch variable.promise {
  case .index(let size):
    // Beyond 2²⁴ a float cannot tell neighbours apart, and rounding must not reach `size` itself.
    let largest = Float(max(size, 1)).nextDown.rounded(.down)
    fill(values, philox) { uniform in
      (uniform * Double(size)).map { min(Float($0.rounded(.down)), largest) }
    }
  case .real:
    // Two uniform numbers give two normal ones: G. Box and M. Muller, 1958.
    fill(values, philox) { uniform in
      let radii = SIMD2((-2 * log(uniform[0])).squareRoot(), (-2 * log(uniform[2])).squareRoot())
      let angles = SIMD2(2 * Double.pi * uniform[1], 2 * Double.pi * uniform[3])
      return [
        Float(radii[0] * cos(angles[0])), Float(radii[0] * sin(angles[0])),
        Float(radii[1] * cos(angles[1])), Float(radii[1] * sin(angles[1])),
      ]
    }
  case .simplex:
    fill(values, philox) { uniform in uniform.map { Float($0) } }
    let width = max(variable.axes.last?.extent ?? 1, 1)
    for start in stride(from: 0, to: values.count, by: width) {
      let row = start..<min(start + width, values.count)
      let total = row.reduce(0) { $0 + values[$1] }
      for position in row { values[position] /= total }
    }
  }
}

/// Fills `values` four at a time with what `numbers` makes of four numbers between 0 and 1.
private func fill(
  _ values: UnsafeMutableBufferPointer<Float>, _ philox: Philox,
  _ numbers: (SIMD4<Double>) -> SIMD4<Float>
) {
  for start in stride(from: 0, to: values.count, by: 4) {
    let block = UInt64(start / 4)
    let bits = philox[
      [UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32), 0, 0]]
    let four = numbers((SIMD4<Double>(bits) + 0.5) / 4_294_967_296)
    for lane in 0..<min(4, values.count - start) { values[start + lane] = four[lane] }
  }
}

extension SIMD4<Double> {
  fileprivate func map(_ transform: (Double) -> Float) -> SIMD4<Float> {
    [transform(self[0]), transform(self[1]), transform(self[2]), transform(self[3])]
  }
}
