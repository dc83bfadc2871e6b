// What every kernel computes, in Float64. A kernel without an entry fails a test.

import Glibc

/// The meaning of a kernel.
enum Reference {
  /// Each element of the result is a function of the operands' elements there, and of constants;
  /// within `ulps` of the exact value or of the `magnitude` of its terms.
  case pointwise(
    operands: Int, range: ClosedRange<Float>, constants: [[Float]] = [[]], ulps: Double = 0,
    magnitude: ([Double], [Double]) -> Double = { _, _ in 0 },
    value: ([Double], [Double]) -> Double)
  /// The elements along one axis or both are combined, starting with `start`.
  case reduction(
    axis: Axis, operands: Int, start: Double, combine: (Double, Double) -> Double)
  /// The kernel has a suite of its own.
  case special

  enum Axis { case columns, rows, both }

  /// The meaning of a function of one variable, within 4 units in the last place.
  static func function(
    _ range: ClosedRange<Float>, ulps: Double = 4, _ value: @escaping (Double) -> Double
  ) -> Reference {
    .pointwise(operands: 1, range: range, ulps: ulps) { operands, _ in value(operands[0]) }
  }

  /// The meaning of an exact function of several variables.
  static func exact(
    _ operands: Int, _ value: @escaping ([Double]) -> Double
  ) -> Reference {
    // Whole numbers close to each other, so that equal ones meet.
    .pointwise(operands: operands, range: -3...3) { operands, _ in value(operands) }
  }
}

/// The functions of one variable, with a range in which they vary.
nonisolated(unsafe) let functions: [String: Reference] = [
  "exp": .function(-20...20, exp), "expm1": .function(-3...3, expm1),
  "log": .function(0...100, log), "log1p": .function(-0.9...9, log1p),
  "sin": .function(-9...9, sin), "cos": .function(-9...9, cos), "tan": .function(-9...9, tan),
  "asin": .function(-1...1, asin), "acos": .function(-1...1, acos),
  "atan": .function(-9...9, atan), "sinh": .function(-9...9, sinh),
  "cosh": .function(-9...9, cosh), "tanh": .function(-9...9, tanh),
  "asinh": .function(-9...9, asinh), "acosh": .function(1...9, acosh),
  "atanh": .function(-0.9...0.9, atanh), "erf": .function(-3...3, erf),
  "sigmoid": .function(-20...20) { 1 / (1 + exp(-$0)) },
  "softplus": .function(-20...20) { max($0, 0) + log1p(exp(-abs($0))) },
  "abs": .function(-9...9, ulps: 0, abs),
  "sign": .function(-9...9, ulps: 0) { $0 > 0 ? 1 : $0 < 0 ? -1 : $0.isNaN ? .nan : 0 },
  "floor": .function(-9...9, ulps: 0, floor), "ceil": .function(-9...9, ulps: 0, ceil),
  "round": .function(-9...9, ulps: 0) { $0.rounded(.toNearestOrAwayFromZero) },
  "cbrt": .function(-9...9, cbrt), "sqrt": .function(0...9, ulps: 0.5, sqrt),
  "rsqrt": .function(0.1...9, ulps: 2) { 1 / sqrt($0) },
  "sin_accurate": .function(-9...9, ulps: 1.5, sin),
  "cos_accurate": .function(-9...9, ulps: 1.5, cos),
  "tan_accurate": .function(-9...9, ulps: 1.5, tan),
  "asin_accurate": .function(-1...1, ulps: 1.5, asin),
  "acos_accurate": .function(-1...1, ulps: 1.5, acos),
  "atan_accurate": .function(-9...9, ulps: 1.5, atan),
  "sinh_accurate": .function(-9...9, ulps: 1.5, sinh),
  "cosh_accurate": .function(-9...9, ulps: 1.5, cosh),
  "tanh_accurate": .function(-9...9, ulps: 1.5, tanh),
  "cbrt_accurate": .function(-9...9, ulps: 1.5, cbrt),
  "sigmoid_accurate": .function(-20...20, ulps: 2) { 1 / (1 + exp(-$0)) },
]

/// All kernels.
nonisolated(unsafe) let references: [String: Reference] = functions.merging([
  "linear1": .pointwise(
    operands: 1, range: -9...9, constants: [[1, 0], [-1, 0], [2.5, 0], [1, -3], [0.3, 1.7]],
    ulps: 1.5, magnitude: { v, k in abs(k[0] * v[0]) + abs(k[1]) },
    value: { v, k in k[0] * v[0] + k[1] }),
  "linear2": .pointwise(
    operands: 2, range: -9...9,
    constants: [[1, 1, 0], [1, -1, 0], [0.9, 0.1, 0], [1, 1, 2], [0.5, -3, 0.1]], ulps: 2,
    magnitude: { v, k in abs(k[0] * v[0]) + abs(k[1] * v[1]) + abs(k[2]) },
    value: { v, k in k[0] * v[0] + k[1] * v[1] + k[2] }),
  "mul": .pointwise(
    operands: 2, range: -9...9, constants: [[1], [-1], [0.3]], ulps: 1.5,
    value: { v, k in k[0] * v[0] * v[1] }),
  "div": .pointwise(
    operands: 2, range: 0.1...9, constants: [[1], [-1], [0.3]], ulps: 1.5,
    value: { v, k in k[0] * v[0] / v[1] }),
  "mul_add": .pointwise(
    operands: 3, range: -9...9, constants: [[1, 1], [-1, 1], [0.3, -0.7]], ulps: 2,
    magnitude: { v, k in abs(k[0] * v[0] * v[1]) + abs(k[1] * v[2]) },
    value: { v, k in k[0] * v[0] * v[1] + k[1] * v[2] }),
  "div_add": .pointwise(
    operands: 3, range: 0.1...9, constants: [[1, 1], [-1, 1], [0.3, -0.7]], ulps: 2,
    magnitude: { v, k in abs(k[0] * v[0] / v[1]) + abs(k[1] * v[2]) },
    value: { v, k in k[0] * (v[0] / v[1]) + k[1] * v[2] }),
  "sqrt_add": .pointwise(
    operands: 1, range: 0...9, constants: [[1, 1e-8], [-1, 0], [0.3, -0.7]], ulps: 2,
    magnitude: { v, k in abs(k[0] * v[0].squareRoot()) + abs(k[1]) },
    value: { v, k in k[0] * v[0].squareRoot() + k[1] }),
  "pow": .pointwise(operands: 2, range: 0...9, ulps: 4, value: { v, _ in pow(v[0], v[1]) }),
  "max": .exact(2) { max($0[0], $0[1]) }, "min": .exact(2) { min($0[0], $0[1]) },
  "less": .exact(2) { $0[0] < $0[1] ? 1 : 0 },
  "less_equal": .exact(2) { $0[0] <= $0[1] ? 1 : 0 },
  "equal": .exact(2) { $0[0] == $0[1] ? 1 : 0 },
  "not_equal": .exact(2) { $0[0] != $0[1] ? 1 : 0 },
  "select": .exact(3) { $0[0] != 0 ? $0[1] : $0[2] },
  "select_less": .exact(4) { $0[0] < $0[1] ? $0[2] : $0[3] },
  "select_less_equal": .exact(4) { $0[0] <= $0[1] ? $0[2] : $0[3] },
  "select_equal": .exact(4) { $0[0] == $0[1] ? $0[2] : $0[3] },
  "fill": .pointwise(operands: 0, range: 0...0, constants: [[2.5], [-0.0]]) { _, k in k[0] },
  "copy": .function(-9...9, ulps: 0) { $0 },
  "exp_fast": .function(-20...20, ulps: 2.5, exp),
  "tanh_fast": .function(-9...9, ulps: 6, tanh),
  "sigmoid_fast": .function(-20...20) { 1 / (1 + exp(-$0)) },
  "softplus_fast": .function(-20...20, ulps: 3.5) { max($0, 0) + log1p(exp(-abs($0))) },
  "iota": .special, "argmax_columns": .special, "argmin_columns": .special,
  "gather": .special, "scatter_add": .special, "add_into": .special, "gather_rows": .special,
  "random_uniform": .special, "random_normal": .special, "random_orthogonal": .special,
  "contract": .special,
  "contract_axes": .special,
  "contract_group": .special,
]) { first, _ in first }.merging(reductions) { first, _ in first }

private var reductions: [String: Reference] {
  var result: [String: Reference] = [:]
  for (suffix, axis) in [("columns", .columns), ("rows", .rows), ("all", Reference.Axis.both)] {
    result["sum_" + suffix] = .reduction(axis: axis, operands: 1, start: 0, combine: +)
    result["dot_" + suffix] = .reduction(axis: axis, operands: 2, start: 0, combine: +)
    result["prod_" + suffix] = .reduction(axis: axis, operands: 1, start: 1, combine: *)
    result["max_" + suffix] = .reduction(
      axis: axis, operands: 1, start: -.infinity, combine: { max($0, $1) })
    result["min_" + suffix] = .reduction(
      axis: axis, operands: 1, start: .infinity, combine: { min($0, $1) })
  }
  return result
}
