// The operations of statements as expressions of C.

import Graph
import Scheduling

extension PortablePrinter {
  /// The value of `operation`, which is neither a reduction nor a gather nor a position.
  mutating func expression(_ operation: TileOperation, _ x: [CExpression]) -> CExpression {
    switch operation {
    case .copy: return x[0]
    case .linear1(let c, let constant): return adding(constant, to: scaled(c, x[0]))
    case .linear2(let c0, let c1, let constant):
      return adding(constant, to: scaled(c0, x[0]).plus(scaled(c1, x[1])))
    case .multiply(let c): return scaled(c, x[0]).times(x[1])
    case .divide(let c): return scaled(c, x[0]).over(x[1])
    case .multiplyAdd(let c, let d): return scaled(c, x[0]).times(x[1]).plus(scaled(d, x[2]))
    case .divideAdd(let c, let d): return scaled(c, x[0].over(x[1])).plus(scaled(d, x[2]))
    case .function(let function): return call(function, x)
    case .squareRoot: return root(of: x[0])
    case .squareRootAdd(let c, let constant): return adding(constant, to: scaled(c, root(of: x[0])))
    case .reciprocalSquareRoot:
      return precision.literal(1).over(root(of: x[0]))
    case .selectCompare(let comparison):
      return x[0].compared(comparison.sign, x[1]).choosing(x[2], x[3])
    case .gather, .iota, .reduce, .dot: return CExpression("0")
    }
  }

  private func root(of x: CExpression) -> CExpression {
    CExpression("\(precision.function("sqrt"))(\(x.text))")
  }

  private func scaled(_ c: Double, _ x: CExpression) -> CExpression {
    if c == 1 { return x }
    if c == -1 { return x.negated }
    return precision.literal(c).times(x)
  }

  private func adding(_ constant: Double, to x: CExpression) -> CExpression {
    constant == 0 ? x : x.plus(precision.literal(constant))
  }

  private mutating func call(_ function: Function, _ x: [CExpression]) -> CExpression {
    let arguments = x.map(\.text).joined(separator: ", ")
    switch function {
    case .sigmoid: return CExpression("\(use(.sigmoid))(\(arguments))")
    case .softplus: return CExpression("\(use(.softplus))(\(arguments))")
    case .sign: return CExpression("\(use(.sign))(\(arguments))")
    case .max: return CExpression("\(use(.larger))(\(arguments))")
    case .min: return CExpression("\(use(.smaller))(\(arguments))")
    case .abs: return CExpression("\(precision.function("fabs"))(\(arguments))")
    case .less, .lessEqual, .equal, .notEqual:
      return CExpression("(real)(\(x[0].compared(function.sign, x[1]).text))")
    case .select:
      return x[0].compared("!=", CExpression("0")).choosing(x[1], x[2])
    default: return CExpression("\(precision.function(function.rawValue))(\(arguments))")
    }
  }
}

extension Function {
  /// The operator of a comparison.
  fileprivate var sign: String {
    switch self {
    case .less: "<"
    case .lessEqual: "<="
    case .equal: "=="
    default: "!="
    }
  }
}
