// What the page of the language says of `derive`, statement by statement.

import Graph
import Testing

@testable import Elaboration

@Suite struct DeriveRulesTests {
  /// The result `y` of a model of two numbers and two vectors whose body is `body`.
  private func y(
    _ declarations: String, _ type: String, _ body: String,
    _ values: [String: [Double]] = ["a": [2], "b": [5], "x": [1, 2, 3], "w": [4, 5, 6]]
  ) throws -> [Double] {
    try Run(
      """
      fn f(x: real, y: real) = 3 * x^2 * y
      fn g(x: [n], w: [n]) -> s: real = sum(x^2 * w)
      \(declarations)
      model m(a: real, b: real, x: [3], w: [3]) -> y: \(type) {
          \(body)
      }
      """, values
    ).result()
  }

  @Test func numbersAreOneVector() throws {
    #expect(try y("derive G = gradient(f)", "[2]", "y = G(a, b)") == [60, 12])
    #expect(try y("derive J = jacobian(f)", "[2]", "y = J(a, b)") == [60, 12])
    #expect(try y("derive H = hessian(f)", "[2, 2]", "y = H(a, b)") == [30, 12, 12, 0])
    #expect(try y("derive t = jvp(f)", "real", "y = t(a, b, [1, 10])") == [180])
    #expect(try y("derive c = vjp(f)", "[2]", "y = c(a, b, 2)") == [120, 24])
    #expect(
      try y(
        """
        fn two(x: real, y: real) -> z: [2] = [f(x, y), 2 * x + y^8]
        derive J = jacobian(two)
        """, "[2, 2]", "y = J(a, 1)") == [12, 12, 2, 8])
  }

  @Test func anArgumentIsChosen() throws {
    #expect(try y("derive d = gradient(f, wrt=y)", "real", "y = d(a, b)") == [12])
    #expect(try y("derive d = derivative(f, wrt=x)", "real", "y = d(a, b)") == [60])
    #expect(try y("derive d = gradient(g, wrt=w)", "[3]", "y = d(x, w)") == [1, 4, 9])
  }

  @Test func severalTensorsGiveSeveralDerivatives() throws {
    #expect(
      try y("derive d = gradient(g)", "[3]", "(u, v) = d(x, w)\n    y = u + 100 * v")
        == [108, 420, 936])
    #expect(
      try y(
        "derive t = jvp(g)", "[2]",
        "y = [t(x, w, w, x), t(x, w, tangent_w=x, tangent_x=w)]") == [384, 384])
  }

  @Test func derivativesHaveTheFunctionsArguments() throws {
    let scaled = "fn s(x: [n], by: real = 2) -> y: [n] = by * x^2"
    #expect(
      try y("\(scaled)\nderive J = jacobian(s, wrt=x)", "[3, 3]", "y = J(x)") == [
        4, 0, 0, 0, 8, 0, 0, 0, 12,
      ])
    #expect(
      try y("\(scaled)\nderive J = jacobian(s, wrt=x)", "[3, 3]", "y = J(by=1, x=x)")
        == [2, 0, 0, 0, 4, 0, 0, 0, 6])
    #expect(try y("\(scaled)\nderive J = jacobian(s, wrt=by)", "[3]", "y = J(x)") == [1, 4, 9])
    #expect(
      try y("\(scaled)\nderive t = jvp(s, wrt=x)", "[3]", "y = t(x, tangent=w)") == [16, 40, 72])
  }

  @Test func arraysWhichAreIndicesAreNotDerivedBy() throws {
    let declarations = """
      fn at(x: [n], i: index(n)) -> y: real = x[i]^2
      derive d = gradient(at)
      """
    #expect(try y(declarations, "[3]", "y = d(x, 1)") == [0, 4, 0])
  }

  @Test func derivativesAreDerived() throws {
    let declarations = "derive J = jacobian(f)\nderive H = jacobian(J)"
    #expect(try y(declarations, "[2, 2]", "y = H(a, b)") == [30, 12, 12, 0])
    #expect(
      try y("derive H = jacobian(gradient(f))", "[2, 2]", "y = H(a, b)") == [30, 12, 12, 0])
    #expect(
      try y(
        "derive third = derivative(derivative(derivative(f, wrt=x), wrt=x), wrt=y)", "real",
        "y = third(a, b)") == [6])
    // The Hessian times a vector, without a Hessian.
    #expect(
      try y(
        "derive G = gradient(g, wrt=x)\nderive Hv = jvp(G, wrt=x)", "[3]", "y = Hv(x, w, w)")
        == [32, 50, 72])
  }

  @Test func derivativesAreCalledAnywhere() throws {
    #expect(
      try y(
        """
        derive d = derivative(tanh)
        fn slope(x: [n]) -> y: [n] { y[i] = d(x[i]) }
        """, "[3]", "y = slope(x - x)") == [1, 1, 1])
    #expect(try y("derive d = derivative(exp)", "real", "y = a - a |> d") == [1])
    // One argument twice has two partial derivatives, and a constant has one, too.
    #expect(try y("derive G = gradient(f)", "[2]", "y = G(a, a)") == [24, 12])
    #expect(try y("derive G = gradient(f)", "[2]", "y = G(2, 5)") == [60, 12])
  }

  /// In a loop each step has a derivative of its own, also by what is the same in all steps.
  @Test func derivativesInLoops() throws {
    #expect(try y("derive d = derivative(f, wrt=y)", "[3]", "y[i] = d(x[i], b)") == [3, 12, 27])
    #expect(try y("derive d = derivative(f, wrt=x)", "[3]", "y[i] = d(a, x[i])") == [12, 24, 36])
    #expect(
      try y("derive d = jacobian(f)", "[3, 2]", "y[i] = d(x[i], w[i])")
        == [24, 3, 60, 12, 108, 27])
    #expect(
      try y(
        """
        fn row(x: real, w: [n]) -> z: [n] = x^2 * w
        derive t = jvp(row)
        """, "[3, 3]", "y[i] = t(x[i], w, 1, x)")
        == [9, 12, 15, 20, 28, 36, 33, 48, 63])
  }

  /// A derivative inside of a scan, and of a scan inside of a loop.
  @Test func derivativesAndScans() throws {
    let newton = """
      fn p(x: real) = x^2 - 2
      derive slope = derivative(p)
      fn root(start: real, steps: dim) -> y: real {
          scan t over steps with h = start { h = h - p(h) / slope(h) }
          y = h
      }
      """
    let roots = try y(newton, "real", "y = root(a, 6)")
    #expect((roots[0] - 2.0.squareRoot()).magnitude < 1e-14)
    let growth = """
      fn grow(x: real, n: dim) -> y: real {
          scan t over n with h = 1.0 { h = h * x }
          y = h
      }
      derive d = derivative(grow)
      """
    #expect(try y(growth, "[3]", "y[i] = d(x[i], 3)") == [3, 12, 27])
  }

  @Test func lossesAreMadeOfDerivatives() throws {
    let run = try Run(
      training: """
        fn u(x: real, a: real) = a * x^3
        derive du = derivative(u, wrt=x)
        model m(x: [batch]) -> y: [batch] {
            param a: real = ones()
            y[i] = du(x[i], a)
        }
        data d {
            source = csv("t.csv")
            x: real = source.x
        }
        train m { data = d
            loss = mean(y)
            optimizer = sgd(lr=0.1)
            batch = 2
            steps = 1
        }
        """, tables: Tables(tables: ["t.csv": (["x"], 4)]), ["x": [1, 2], "a": [2]])
    #expect(try run.loss() == (6 + 24) / 2)
  }

  /// Overloads are told apart by what the derivative is called with.
  @Test func overloadsAreDerived() throws {
    let declarations = """
      fn h(x: real) -> y: real = x^2
      fn h(x: [n]) -> y: real = sum(x^3)
      derive d = gradient(h)
      """
    #expect(try y(declarations, "[3]", "y = d(x) + d(a)") == [7, 16, 31])
  }
}
