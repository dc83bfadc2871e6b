// What a statement computes for each element, as operations of a loop in vector code.
//
// The same roundings as in the native kernels, which Sources/CKernels/pointwise.h has: a value does not
// depend on who computes it.

import Graph
import Scheduling
import VectorCode

extension TileOperation {
  /// Whether a loop in vector code can do it: numbers in, a number out, in a few instructions.
  var isVectorized: Bool {
    switch self {
    case .copy, .linear1, .linear2, .multiply, .divide, .multiplyAdd, .divideAdd, .squareRoot,
      .squareRootAdd, .reciprocalSquareRoot, .selectCompare:
      true
    case .function(let function):
      switch function {
      case .abs, .floor, .ceil, .max, .min, .less, .lessEqual, .equal, .notEqual, .select: true
      default: false
      }
    case .iota, .gather, .reduce, .dot: false
    }
  }
}

extension VectorLoop {
  /// Appends what `operation` makes of the values `x`, its constants rounded to `precision`; returns its
  /// result.
  ///
  /// Requires: `operation.isVectorized`.
  mutating func append(
    _ operation: TileOperation, _ x: [Value], _ precision: Precision
  ) -> Value {
    func rounded(_ value: Double) -> Double { precision.rounded(value) }
    switch operation {
    case .copy: return x[0]
    case .linear1(let c, let constant):
      return scaled(x[0], by: rounded(c), plus: rounded(constant))
    case .linear2(let c0, let c1, let constant):
      return scaled(
        x[0], by: rounded(c0), plus: scaled(x[1], by: rounded(c1), plus: rounded(constant)))
    case .multiply(let c): return append(.multiply(scaled(x[0], by: rounded(c)), x[1]))
    case .divide(let c): return append(.divide(scaled(x[0], by: rounded(c)), x[1]))
    case .multiplyAdd(let c, let d):
      return append(
        .multiplyAdd(scaled(x[0], by: rounded(c)), x[1], scaled(x[2], by: rounded(d))))
    case .divideAdd(let c, let d):
      return scaled(
        append(.divide(x[0], x[1])), by: rounded(c), plus: scaled(x[2], by: rounded(d)))
    case .squareRoot: return append(.root(x[0]))
    case .squareRootAdd(let c, let constant):
      return scaled(append(.root(x[0])), by: rounded(c), plus: rounded(constant))
    case .reciprocalSquareRoot:
      return append(.divide(append(.constant(1)), append(.root(x[0]))))
    case .selectCompare(let function):
      return append(.choose(Comparison(function), x[0], x[1], then: x[2], else: x[3]))
    case .function(let function): return append(function, x)
    case .iota, .gather, .reduce, .dot: preconditionFailure("no operation of vector code")
    }
  }

  private mutating func append(_ function: Function, _ x: [Value]) -> Value {
    switch function {
    case .abs: return append(.without(x[0], append(.constant(-0.0))))
    case .floor: return append(.floor(x[0]))
    case .ceil: return append(.ceiling(x[0]))
    case .max: return orFirstIfNaN(append(.larger(x[0], x[1])), x[0])
    case .min: return orFirstIfNaN(append(.smaller(x[0], x[1])), x[0])
    case .select:
      return append(.choose(.notEqual, x[0], append(.constant(0)), then: x[1], else: x[2]))
    default:
      let (one, zero) = (append(.constant(1)), append(.constant(0)))
      return append(.choose(Comparison(function), x[0], x[1], then: one, else: zero))
    }
  }

  /// Appends c · a + d; nothing is added where d is 0, so that signed zeros survive.
  private mutating func scaled(_ a: Value, by c: Double, plus d: Double) -> Value {
    d == 0 ? scaled(a, by: c) : scaled(a, by: c, plus: append(.constant(d)))
  }

  /// The larger or smaller of two numbers is the second where either is NaN; that must be a NaN.
  private mutating func orFirstIfNaN(_ chosen: Value, _ first: Value) -> Value {
    if case .constant(let c) = operations[first], !c.isNaN { return chosen }
    return append(.choose(.unordered, first, first, then: first, else: chosen))
  }
}

extension VectorLoop.Comparison {
  /// The comparison that `function` is. Requires: `function.isComparison`.
  init(_ function: Function) {
    switch function {
    case .less: self = .less
    case .lessEqual: self = .lessEqual
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    default: preconditionFailure("no comparison")
    }
  }
}
