// The derivatives of functions of numbers: the rows that a book of derivatives has.

import Graph

extension Function {
  /// A rule for y = f(x) whose derivative is a value everywhere.
  private static func smooth(
    _ formula: String, _ source: String = "the definition of the function",
    _ derivative: @escaping @Sendable (Graph, _ x: NodeID, _ y: NodeID) -> NodeID
  ) -> DerivativeRule {
    DerivativeRule(
      formula, source: source,
      .elementwise { graph, id in
        [.factor(derivative(graph, graph.operands(id)[0], id))]
      })
  }

  /// A rule for a function whose derivative is 0 wherever it exists.
  private static func flat(_ formula: String, arity: Int = 1) -> DerivativeRule {
    DerivativeRule(
      formula, source: "the function is constant between its jumps",
      .elementwise { _, _ in Array(repeating: .zero, count: arity) })
  }

  /// The derivative of this function.
  package var derivative: DerivativeRule {
    switch self {
    case .exp: Self.smooth("d e^x = e^x dx") { _, _, y in y }
    case .expm1: Self.smooth("d (e^x - 1) = e^x dx") { g, x, _ in g.apply(.exp, x) }
    case .log: Self.smooth("d ln x = dx / x") { g, x, _ in g.power(x, -1) }
    case .log1p:
      Self.smooth("d ln(1 + x) = dx / (1 + x)") { g, x, _ in
        g.power(g.sum([(x, 1)], constant: 1), -1)
      }
    case .sin: Self.smooth("d sin x = cos x dx") { g, x, _ in g.apply(.cos, x) }
    case .cos: Self.smooth("d cos x = -sin x dx") { g, x, _ in g.negate(g.apply(.sin, x)) }
    case .tan:
      Self.smooth("d tan x = (1 + tan² x) dx", "tan' = 1/cos² = 1 + tan²") { g, _, y in
        g.sum([(g.power(y, 2), 1)], constant: 1)
      }
    case .asin: Self.smooth("d arcsin x = dx / √(1 - x²)") { g, x, _ in Self.root(g, x, 1, -1) }
    case .acos:
      Self.smooth("d arccos x = -dx / √(1 - x²)") { g, x, _ in g.negate(Self.root(g, x, 1, -1)) }
    case .atan:
      Self.smooth("d arctan x = dx / (1 + x²)") { g, x, _ in
        g.power(g.sum([(g.power(x, 2), 1)], constant: 1), -1)
      }
    case .sinh: Self.smooth("d sinh x = cosh x dx") { g, x, _ in g.apply(.cosh, x) }
    case .cosh: Self.smooth("d cosh x = sinh x dx") { g, x, _ in g.apply(.sinh, x) }
    case .tanh:
      Self.smooth("d tanh x = (1 - tanh² x) dx", "tanh' = sech² = 1 - tanh²") { g, _, y in
        g.sum([(g.power(y, 2), -1)], constant: 1)
      }
    case .asinh: Self.smooth("d arsinh x = dx / √(x² + 1)") { g, x, _ in Self.root(g, x, 1, 1) }
    case .acosh: Self.smooth("d arcosh x = dx / √(x² - 1)") { g, x, _ in Self.root(g, x, -1, 1) }
    case .atanh:
      Self.smooth("d artanh x = dx / (1 - x²)") { g, x, _ in
        g.power(g.sum([(g.power(x, 2), -1)], constant: 1), -1)
      }
    case .erf:
      Self.smooth("d erf x = 2/√π · e^(-x²) dx") { g, x, _ in
        g.scaled(g.apply(.exp, g.negate(g.power(x, 2))), by: 2 / Double.pi.squareRoot())
      }
    case .sigmoid:
      Self.smooth("d σ(x) = σ(x) (1 - σ(x)) dx", "the quotient rule on 1/(1 + e^(-x))") { g, _, y in
        g.multiply(y, g.sum([(y, -1)], constant: 1))
      }
    case .softplus:
      Self.smooth("d softplus(x) = σ(x) dx", "the chain rule on ln(1 + e^x)") { g, x, _ in
        g.apply(.sigmoid, x)
      }
    case .cbrt:
      Self.smooth("d ∛x = dx / (3 ∛x²)") { g, _, y in g.product([(y, -2)], coefficient: 1.0 / 3) }
    case .abs:
      Self.smooth("d |x| = sign x dx, 0 at 0", "the convention of PyTorch and JAX") { g, x, _ in
        g.apply(.sign, x)
      }
    case .sign: Self.flat("d sign x = 0")
    case .floor: Self.flat("d ⌊x⌋ = 0")
    case .ceil: Self.flat("d ⌈x⌉ = 0")
    case .round: Self.flat("d round x = 0")
    case .less: Self.flat("d (x < y) = 0", arity: 2)
    case .lessEqual: Self.flat("d (x ≤ y) = 0", arity: 2)
    case .equal: Self.flat("d (x = y) = 0", arity: 2)
    case .notEqual: Self.flat("d (x ≠ y) = 0", arity: 2)
    case .pow: Self.powerRule
    case .max: Self.extremumRule("d max(x, y) = dx where x > y, dy where y > x; half each at a tie")
    case .min: Self.extremumRule("d min(x, y) = dx where x < y, dy where y < x; half each at a tie")
    case .select:
      DerivativeRule(
        "d (if c then x else y) = if c then dx else dy", source: "each branch where it is taken",
        .elementwise { g, id in
          let condition = g.operands(id)[0]
          return [
            .zero, .masked(condition: condition, holds: true, factor: nil),
            .masked(condition: condition, holds: false, factor: nil),
          ]
        })
    }
  }

  /// (constant + coefficient · x²)^(−½)
  private static func root(
    _ g: Graph, _ x: NodeID, _ constant: Double, _ coefficient: Double
  ) -> NodeID {
    g.power(g.sum([(g.power(x, 2), coefficient)], constant: constant), Rational.half.negated)
  }

  /// x^y with both varying. Where x = 0, x^y · ln x is 0 for y > 0, its limit. y x^(y-1) is 0 · ∞ only where
  /// both are 0; were it hidden wherever y is, the derivative of it by y would be lost there.
  private static var powerRule: DerivativeRule {
    DerivativeRule(
      "d x^y = y x^(y-1) dx + x^y ln x dy", source: "x^y = e^(y ln x)",
      convention: "0^y has the derivative 0 by y, and 0^0 by both",
      .elementwise { g, id in
        let (x, y) = (g.operands(id)[0], g.operands(id)[1])
        let byBase = g.multiply(y, g.apply(.pow, x, g.sum([(y, 1)], constant: -1)))
        let nonzero = g.apply(.notEqual, x, g.constant(0))
        let byExponent = g.multiply(id, g.apply(.log, x))
        let either = g.apply(.max, nonzero, g.apply(.notEqual, y, g.constant(0)))
        return [
          .masked(condition: either, holds: true, factor: byBase),
          .masked(condition: nonzero, holds: true, factor: byExponent),
        ]
      })
  }

  /// max and min: the tie goes to a constant where one argument is one, so that max(0, x) is relu.
  private static func extremumRule(_ formula: String) -> DerivativeRule {
    DerivativeRule(
      formula + ", none to x against a constant", source: "the convention of PyTorch and JAX",
      .elementwise { g, id in
        guard case .pointwise(let function) = g.operation(id) else { return [] }
        let operands = g.operands(id)
        return operands.indices.map { i in
          let (own, other) = (operands[i], operands[1 - i])
          if g.constantValue(own) != nil { return .zero }
          let wins =
            function == .max ? g.apply(.less, other, own) : g.apply(.less, own, other)
          if g.constantValue(other) != nil {
            return .masked(condition: wins, holds: true, factor: nil)
          }
          let tie = g.apply(.equal, own, other)
          return .factor(
            g.select(wins, g.constant(1), g.select(tie, g.constant(0.5), g.constant(0))))
        }
      })
  }
}
