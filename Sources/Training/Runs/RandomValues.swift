// Random values of any type, for benchmarks of models without data.

import Elaboration
import Execution
import Graph

/// Fills `values` with random numbers that keep the promise of `variable`: standard normal ones, whole
/// numbers in range, or distributions along its last axis.
///
/// The numbers depend on `key` alone.
func fillRandomly(
  _ values: NumberSpan, as variable: GraphVariable, key: (UInt32, UInt32)
) {
  switch variable.promise {
  case .index(let size):
    RandomKernel.uniform.fill(values, key: key)
    // Beyond 2²⁴ a float cannot tell neighbours apart, and rounding must not reach `size` itself. Doubles
    // get the same numbers.
    let largest = Double(Float(max(size, 1)).nextDown.rounded(.down))
    for position in values.indices {
      let number = Double(Float(values[position]) * Float(size)).rounded(.down)
      values[position] = min(number, largest)
    }
  case .real, .extended:
    RandomKernel.normal.fill(values, key: key)
  case .simplex:
    RandomKernel.uniform.fill(values, key: key)
    let width = max(variable.axes.last?.extent ?? 1, 1)
    for start in stride(from: 0, to: values.count, by: width) {
      let row = start..<min(start + width, values.count)
      let precision = values.buffer.precision
      let total = row.reduce(0) { precision.rounded($0 + values[$1]) }
      for position in row { values[position] = values[position] / total }
    }
  }
}
