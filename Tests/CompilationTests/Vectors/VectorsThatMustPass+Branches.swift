// What is not finite in the branch of an `if` that is not taken.

import TestSupport
import Testing

extension VectorsThatMustPass {
  @Suite("Branches that are not taken") struct BranchVectors {
    /// Roots, logarithms and divisions of x, most of them with x used more than once.
    static let expressions = [
      "sqrt(x)", "log(x)", "1 / x", "x^(-1.5)", "rsqrt(x)", "cbrt(x)", "1 / cbrt(x)", "x^x",
      "x * sqrt(x)", "x * log(x)", "x * x * log(x)", "sqrt(x) * log(x)", "log(x)^2", "x * cbrt(x)",
      "x / log(x)", "x * sqrt(x) / log(x)", "sqrt(x) / x", "log(sqrt(x) / x)", "sqrt(log(x))",
      "log(log(x))", "sigmoid(log(x))", "tanh(1 / x)", "exp(1 / x)", "softplus(1 / x)",
      "asin(sqrt(x))", "atan(sqrt(x))", "acosh(x)", "atanh(x)", "log1p(-x)", "sqrt(x^2 - 1)",
      "log(x) * sigmoid(1 / x) / x", "sum[i < 3](log(x) * i / sqrt(x))",
      "sqrt(sum[i < 3](x * i / log(x)))",
      "(if x > 2 then log(x) / x else sqrt(x) / log(x))", "sigmoid(x * x * cbrt(x))",
      "(sqrt(x) - x / x) * (sqrt(x) / (x + 0.5))", "sigmoid(cbrt(atan(x)))^1.5",
      "log((if x > 1 then x / x else 4) * (x^1.5 + erf(2)))", "tanh(x * x) / (x / 2 * (x / x))",
      "(if x > 1 then 2 else 0.5 - log(x)) / tanh(cbrt(x))", "abs(log(2 * x) / sqrt(x / x))",
    ]

    /// At −1 and at 0, the value and both derivatives are those of the other branch.
    @Test("Value, first and second derivative", arguments: expressions)
    func branch(_ expression: String) throws {
      try expectChecks(
        """
        fn upper(x: real) = if x > 0 then \(expression) else 0
        fn lower(x: real) = if x <= 0 then 3 * x^2 else \(expression)
        fn unlike(x: real) = if not x > 0 then 5 else 2 * (\(expression))
        derive d_upper = derivative(upper)
        derive d2_upper = derivative(d_upper)
        derive d_lower = derivative(lower)
        derive d2_lower = derivative(d_lower)
        derive d_unlike = derivative(unlike)
        derive d2_unlike = derivative(d_unlike)
        check [upper(-1), d_upper(-1), d2_upper(-1)] == 0
        check [upper(0), d_upper(0), d2_upper(0)] == 0
        check [lower(-1), d_lower(-1), d2_lower(-1)] == [3, -6, 6]
        check [lower(0), d_lower(0), d2_lower(0)] == [0, 0, 6]
        check [unlike(-1), d_unlike(-1), d2_unlike(-1)] == [5, 0, 0]
        check [unlike(0), d_unlike(0), d2_unlike(0)] == [5, 0, 0]
        """)
    }

    /// The same for expressions that nobody has thought of.
    @Test("Random expressions, up to the second derivative", arguments: UInt64(1)...4)
    func randomExpressions(_ seed: UInt64) throws {
      var random = RandomExpression(seed: seed)
      var text = ""
      for number in 0..<30 {
        text += """
          fn f\(number)(x: real) = if x > 0 then \(random.expression(depth: 4)) else 0
          derive d\(number) = derivative(f\(number))
          derive dd\(number) = derivative(d\(number))
          check [f\(number)(-1), d\(number)(-1), dd\(number)(-1)] == 0
          check [f\(number)(0), d\(number)(0), dd\(number)(0)] == 0

          """
      }
      try expectChecks(text)
    }

    /// The same for each element by itself, with weights, through a gradient and a Hessian.
    @Test("Elements of a vector, each in its branch", arguments: ["sqrt(x)", "log(x)", "1 / x"])
    func elements(_ expression: String) throws {
      let element = expression.replacing("x", with: "x[i, j]")
      let (first, second) =
        switch expression {
        case "sqrt(x)": ("0.25", "-1 / 32")
        case "log(x)": ("0.25", "-1 / 16")
        default: ("-1 / 16", "1 / 32")
        }
      try expectChecks(
        """
        fn safe(x: [n]) -> y: [n] = if x > 0 then \(expression) else 0
        fn total(x: [n], w: [n]) -> s: real = sum(w * safe(x))
        fn squared(x: [n, m]) -> y: [n] {
            y[i] = sum[j](if x[i, j] > 0 then \(element) else 0)
        }
        derive by_x = gradient(total, wrt=x)
        derive twice = hessian(total, wrt=x)
        derive pulled = vjp(squared)
        check by_x([-1, 0, 4], [2, 3, 5]) == [0, 0, 5 * (\(first))]
        check twice([-1, 0, 4], [2, 3, 5]) == [[0, 0, 0], [0, 0, 0], [0, 0, 5 * (\(second))]]
        check pulled([[0, 4], [-1, 0]], [2, 3]) == [[0, 2 * (\(first))], [0, 0]]
        """)
    }

    @Test("Where the branch is taken, nothing is lost") func taken() throws {
      try expectChecks(
        """
        fn f(x: real) = if x > 0 then x / log(x) else 0
        fn g(x: real) = x / log(x)
        derive df = derivative(f)
        derive d2f = derivative(df)
        derive dg = derivative(g)
        derive d2g = derivative(dg)
        check [f(2), df(2), d2f(2)] == [g(2), dg(2), d2g(2)]
        check dg(2) == (log(2) - 1) / log(2)^2
        check d2g(2) == (2 - log(2)) / (2 * log(2)^3)
        check g(0) == 0
        """)
    }
  }
}

/// Expressions in x, made of what is singular or undefined somewhere.
private struct RandomExpression {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(seed: seed) }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  /// Returns an expression of at most `depth` operations in each other.
  mutating func expression(depth: Int) -> String {
    if depth == 0 { return pick(["x", "x", "x", "2", "0.5"]) }
    let (a, b) = (expression(depth: depth - 1), expression(depth: depth - 1))
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<8:
      let functions = [
        "sqrt", "log", "exp", "sin", "tanh", "sigmoid", "cbrt", "rsqrt", "log1p", "softplus", "abs",
        "relu", "atan", "asin", "erf", "acosh",
      ]
      return "\(pick(functions))(\(a))"
    case 8..<17: return "(\(a) \(pick(["+", "-", "*", "/", "*", "/"])) \(b))"
    case 17, 18: return "(\(a))^\(pick(["0.5", "2", "(-1)", "1.5"]))"
    default: return "(if x > 1 then \(a) else \(b))"
    }
  }
}
