// Decisions that facts have made already.
//
// A tie is none: at a tie a maximum divides the derivative, which only whole numbers do not have. Nor do
// these rules rest on a bound that is never reached, as rounding reaches it.

import Graph

extension Rule {
  static let decisionRules: [Rule] = [knownMaximum, knownMinimum, knownComparison, repeatedChoice]

  /// max(x, y) = x
  static let knownMaximum = Rule(
    "known-maximum", "max(x, y) = x", if: "x is above y, or both are whole and x is not below y",
    exactness: .real(changes: "NaN in y"), in: .simplify, at: [.function(.max)],
    examples: [
      { g in
        let truth = g.apply(.less, Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.n))
        return g.apply(.max, g.constant(1), truth)
      },
      { g in
        let x = g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 2)
        return g.apply(.max, g.apply(.sigmoid, Sample.real(g, "y", Sample.k)), x)
      },
    ],
    counterexamples: [
      { g in
        g.apply(.max, Sample.positive(g, "x", Sample.k), g.constant(0))
      }
    ]
  ) { g, id in
    let (x, y) = (g.operands(id)[0], g.operands(id)[1])
    if g.isAbove(x, y) { return .result(x) }
    return g.isAbove(y, x) ? .result(y) : .noMatch
  }

  /// min(x, y) = y
  static let knownMinimum = Rule(
    "known-minimum", "min(x, y) = y", if: "x is above y, or both are whole and x is not below y",
    exactness: .real(changes: "NaN in x"), in: .simplify, at: [.function(.min)],
    examples: [
      { g in
        let x = g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 2)
        return g.apply(.min, g.apply(.sigmoid, Sample.real(g, "y", Sample.k)), x)
      }
    ],
    counterexamples: [
      { g in g.apply(.min, Sample.positive(g, "x", Sample.k), g.constant(1)) }
    ]
  ) { g, id in
    let (x, y) = (g.operands(id)[0], g.operands(id)[1])
    if g.isAbove(x, y) { return .result(y) }
    return g.isAbove(y, x) ? .result(x) : .noMatch
  }

  /// x < y = 1, or 0; the same for the other comparisons.
  static let knownComparison = Rule(
    "known-comparison", "(x < y) = 1",
    if: "y is above x; 0 if it is not, and likewise for ≤, = and ≠",
    exactness: .real(changes: "NaN"), in: .simplify,
    at: [.function(.less), .function(.lessEqual), .function(.equal), .function(.notEqual)],
    examples: [
      { g in
        let x = g.sum([(Sample.positive(g, "x", Sample.k), 1)], constant: 2)
        return g.apply(.less, g.apply(.sigmoid, Sample.real(g, "y", Sample.k)), x)
      },
      { g in g.apply(.equal, Sample.index(g, "i", Sample.k), g.constant(7)) },
      { g in g.apply(.lessEqual, g.iota(Sample.k), g.constant(3)) },
    ],
    counterexamples: [
      { g in g.apply(.less, g.constant(0), Sample.positive(g, "x", Sample.k)) },
      { g in g.apply(.equal, Sample.index(g, "i", Sample.k), g.constant(3)) },
    ]
  ) { g, id in
    let (x, y) = (g.operands(id)[0], g.operands(id)[1])
    guard case .pointwise(let function) = g.operation(id) else { return .noMatch }
    let (isBelow, isAbove) = (g.isApart(y, above: x), g.isApart(x, above: y))
    func truth(_ value: Bool) -> Rule.Outcome { .result(g.constant(value ? 1 : 0)) }
    switch function {
    case .less:
      if isBelow { return truth(true) }
      return g.isAbove(x, y) ? truth(false) : .noMatch
    case .lessEqual:
      if isAbove { return truth(false) }
      return g.isAbove(y, x) ? truth(true) : .noMatch
    case .equal: return isBelow || isAbove ? truth(false) : .noMatch
    case .notEqual: return isBelow || isAbove ? truth(true) : .noMatch
    default: return .noMatch
    }
  }

  /// if c then (if c then x else y) else z = if c then x else z
  static let repeatedChoice = Rule(
    "repeated-choice", "if c then (if c then x else y) else z = if c then x else z",
    exactness: .same, in: .simplify, at: [.function(.select)],
    examples: [
      { g in
        let c = g.apply(.less, Sample.real(g, "x", Sample.k), g.constant(0.3))
        let inner = g.select(c, Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        return g.select(c, inner, Sample.real(g, "z", Sample.k))
      },
      { g in
        let c = g.apply(.less, Sample.real(g, "x", Sample.k), g.constant(0.3))
        let inner = g.select(c, Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        return g.select(c, Sample.real(g, "z", Sample.k), inner)
      },
    ],
    counterexamples: [
      { g in
        let c = g.apply(.less, Sample.real(g, "x", Sample.k), g.constant(0.3))
        let d = g.apply(.less, Sample.real(g, "y", Sample.k), g.constant(0.3))
        let inner = g.select(d, Sample.real(g, "x", Sample.k), Sample.real(g, "y", Sample.k))
        return g.select(c, inner, Sample.real(g, "z", Sample.k))
      }
    ]
  ) { g, id in
    let parts = g.operands(id)
    func branch(_ node: NodeID, _ position: Int) -> NodeID {
      guard g.operation(node) == .pointwise(.select), g.operands(node)[0] == parts[0] else {
        return node
      }
      return g.operands(node)[position]
    }
    let result = g.select(parts[0], branch(parts[1], 1), branch(parts[2], 2))
    return result == id ? .noMatch : .result(result)
  }
}

extension Graph {
  /// Whether every element of `x` is above every element of `y`, or no whole one below it.
  fileprivate func isAbove(_ x: NodeID, _ y: NodeID) -> Bool {
    let (above, below) = (facts(x), facts(y))
    return isApart(x, above: y) || (above.isWhole && below.isWhole && above.lower >= below.upper)
  }

  /// Whether there is a gap between the elements of `x` and those of `y` below it.
  fileprivate func isApart(_ x: NodeID, above y: NodeID) -> Bool {
    facts(x).lower > facts(y).upper
  }
}
