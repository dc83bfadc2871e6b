// `derive`: each operator against central differences in Float64.

import Graph
import Testing

@testable import Elaboration

/// A function of numbers with where to test it.
struct TestedFunction: CustomTestStringConvertible {
  let name: String
  let points: [Double]

  var testDescription: String { name }

  /// Which argument counts, where there are more than one.
  var choice: String { name == "leaky_relu" || name == "elu" ? ", wrt=x" : "" }

  /// Every function of one number: those of the language, and those of its library.
  static let all: [TestedFunction] =
    Function.allCases.filter { $0.arity == 1 }.map { function in
      TestedFunction(name: function.rawValue, points: points(in: function.row.domain[0]))
    }
    + [("sqrt", 0.2...8), ("rsqrt", 0.2...8)].map {
      TestedFunction(name: $0.0, points: points(in: $0.1))
    }
    + [
      "relu", "leaky_relu", "elu", "selu", "relu6", "silu", "mish", "gelu", "gelu_tanh", "softsign",
      "hard_sigmoid", "hard_tanh", "sech", "acot",
    ].map { TestedFunction(name: $0, points: [-4.1, -1.7, -0.3, 0.4, 0.8, 1.9]) }
    + ["log2", "log10"].map { TestedFunction(name: $0, points: [0.3, 1.4, 5]) }
    + ["cot", "sec", "csc", "coth", "csch"].map {
      TestedFunction(name: $0, points: [-1.2, -0.6, 0.4, 1.1])
    }

  private static func points(in domain: ClosedRange<Double>) -> [Double] {
    let width = domain.upperBound - domain.lowerBound
    return [0.1, 0.35, 0.6, 0.9].map { domain.lowerBound + $0 * width }
  }
}

/// The step of a central difference: its error h²·f‴/6 and the rounding ε·f/h are both near 10⁻¹⁰ where
/// f and its derivatives are near 1.
private let step = 1e-5
/// What is left for third derivatives up to 10³.
private let tolerance = 1e-6

private func isNear(_ a: Double, _ b: Double) -> Bool {
  (a - b).magnitude <= tolerance * max(1, b.magnitude)
}

@Suite struct DeriveTests {
  // MARK: Functions of one number

  @Test(arguments: TestedFunction.all) func functionOfANumber(_ function: TestedFunction) throws {
    var run = try Run(
      """
      derive first  = derivative(\(function.name)\(function.choice))
      derive second = derivative(first\(function.choice))
      derive along  = jvp(\(function.name)\(function.choice))
      derive twice  = jvp(first\(function.choice))
      model m(x: real) -> (y: real, dy: real, ddy: real, forward: real, over: real) {
          y       = \(function.name)(x)
          dy      = first(x)
          ddy     = second(x)
          forward = along(x, tangent=1)
          over    = twice(x, tangent=1)
      }
      """)
    func result(_ name: String, at x: Double) throws -> Double {
      run.values["x"] = [x]
      return try run.result(name)[0]
    }
    for x in function.points {
      for (value, derivative) in [("y", "dy"), ("dy", "ddy")] {
        let (above, below) = (try result(value, at: x + step), try result(value, at: x - step))
        let difference = (above - below) / (2 * step)
        let derived = try result(derivative, at: x)
        #expect(
          isNear(derived, difference), "\(derivative) of \(function.name) at \(x): \(derived)")
      }
      // Forward mode, and forward over reverse, are the same but for rounding.
      for (derivative, forward) in [("dy", "forward"), ("ddy", "over")] {
        let (derived, tangent) = (try result(derivative, at: x), try result(forward, at: x))
        #expect(
          (derived - tangent).magnitude <= 1e-12 * max(1, derived.magnitude),
          "\(forward) of \(function.name) at \(x): \(tangent), not \(derived)")
      }
    }
  }

  // MARK: Each operator, for functions of each kind

  static let functions = """
    fn product(x: real, b: real) = 3 * x^2 * b
    fn waves(x: real, b: real) -> z: [2] = [log(x^2), sin(3 * x) * b]
    fn weighted(x: [n], w: [n]) -> s: real = sum(tanh(x * w) * w)
    fn powers(x: real) -> y: [4] { y[i] = x^(i + 1) }
    fn through(x: [n], w: [n, k]) -> y: [k] = sigmoid(x @ w)
    fn window(x: [n]) -> y: [n - 1] { y[i] = x[i]^2 * x[i + 1] }
    fn largest(x: [n]) -> y: real = max(x)
    fn energy(x: [n, k]) -> e: real = sum(x^3) * mean(x)
    fn shares(x: [n]) -> p: [n] = softmax(x)
    fn states(x: [n], a: [k]) -> y: [n, k] {
        scan t over n with h = 0.5 * a {
            h = tanh(a * h + x[t])
            y[t, :] = h
        }
    }
    fn last(x: [n], a: real) -> y: real {
        scan t over n with h = a {
            h = sin(a * h) + x[t]^2
        }
        y = h
    }
    fn turned(x: [n, k]) -> y: [k, n] { y[j, i] = exp(x[i, j]) }
    """

  /// A derivative to test: what is declared, the function's call, and the inputs with their shapes.
  struct Case: CustomTestStringConvertible {
    let function: String
    let argument: String
    let inputs: [(name: String, type: String, count: Int)]
    let result: (type: String, count: Int)

    var testDescription: String { "\(function) by \(argument)" }

    static let all = [
      Case(
        function: "product", argument: "x", inputs: [("x", "real", 1), ("b", "real", 1)],
        result: ("real", 1)),
      Case(
        function: "product", argument: "b", inputs: [("x", "real", 1), ("b", "real", 1)],
        result: ("real", 1)),
      Case(
        function: "waves", argument: "x", inputs: [("x", "real", 1), ("b", "real", 1)],
        result: ("[2]", 2)),
      Case(
        function: "weighted", argument: "x", inputs: [("x", "[3]", 3), ("w", "[3]", 3)],
        result: ("real", 1)),
      Case(
        function: "weighted", argument: "w", inputs: [("x", "[3]", 3), ("w", "[3]", 3)],
        result: ("real", 1)),
      Case(function: "powers", argument: "x", inputs: [("x", "real", 1)], result: ("[4]", 4)),
      Case(
        function: "through", argument: "x", inputs: [("x", "[3]", 3), ("w", "[3, 2]", 6)],
        result: ("[2]", 2)),
      Case(
        function: "through", argument: "w", inputs: [("x", "[3]", 3), ("w", "[3, 2]", 6)],
        result: ("[2]", 2)),
      Case(function: "window", argument: "x", inputs: [("x", "[4]", 4)], result: ("[3]", 3)),
      Case(function: "largest", argument: "x", inputs: [("x", "[4]", 4)], result: ("real", 1)),
      Case(function: "energy", argument: "x", inputs: [("x", "[2, 3]", 6)], result: ("real", 1)),
      Case(function: "shares", argument: "x", inputs: [("x", "[3]", 3)], result: ("[3]", 3)),
      Case(
        function: "states", argument: "x", inputs: [("x", "[3]", 3), ("a", "[2]", 2)],
        result: ("[3, 2]", 6)),
      Case(
        function: "states", argument: "a", inputs: [("x", "[3]", 3), ("a", "[2]", 2)],
        result: ("[3, 2]", 6)),
      Case(
        function: "last", argument: "x", inputs: [("x", "[3]", 3), ("a", "real", 1)],
        result: ("real", 1)),
      Case(
        function: "last", argument: "a", inputs: [("x", "[3]", 3), ("a", "real", 1)],
        result: ("real", 1)),
      Case(function: "turned", argument: "x", inputs: [("x", "[2, 3]", 6)], result: ("[3, 2]", 6)),
    ]

    /// The shape of the result followed by that of the argument.
    var jacobianType: String {
      let input = inputs.first { $0.name == argument }!
      let parts = [result.type, input.type].filter { $0 != "real" }.map {
        $0.dropFirst().dropLast()
      }
      return parts.isEmpty ? "real" : "[\(parts.joined(separator: ", "))]"
    }

    /// A model that has the inputs and `more`, and gives `expression` as `y`.
    func model(_ expression: String, _ type: String, more: [(String, String)] = []) throws -> Run {
      let inputs = (inputs.map { ($0.name, $0.type) } + more).map { "\($0.0): \($0.1)" }
      return try Run(
        """
        \(DeriveTests.functions)
        derive J = jacobian(\(function), wrt=\(argument))
        derive K = jacobian(J, wrt=\(argument))
        derive t = jvp(\(function), wrt=\(argument))
        derive c = vjp(\(function), wrt=\(argument))
        model m(\(inputs.joined(separator: ", "))) -> y: \(type) = \(expression)
        """,
        // Away from 0, where log x² has a pole.
        Dictionary(
          uniqueKeysWithValues: self.inputs.map {
            ($0.name, fill($0.name, $0.count).map { $0 + 1.5 })
          }))
    }

    var call: String { inputs.map(\.name).joined(separator: ", ") }
  }

  /// The Jacobian of `run` by the input `name`, row by row, from central differences.
  private func differences(of run: Run, by name: String) throws -> [[Double]] {
    let start = try #require(run.values[name])
    let columns = try start.indices.map { place in
      let moved = try [step, -step].map { step in
        var run = run
        run.values[name]![place] += step
        return try run.result()
      }
      return zip(moved[0], moved[1]).map { ($0 - $1) / (2 * step) }
    }
    return (columns.first ?? []).indices.map { row in columns.map { $0[row] } }
  }

  @Test(arguments: Case.all) func jacobian(_ test: Case) throws {
    let plain = try test.model("\(test.function)(\(test.call))", test.result.type)
    let expected = try differences(of: plain, by: test.argument).flatMap { $0 }
    let derived = try test.model("J(\(test.call))", test.jacobianType).result()
    #expect(derived.count == expected.count)
    for (a, b) in zip(derived, expected) { #expect(isNear(a, b), "\(derived), not \(expected)") }
  }

  @Test(arguments: Case.all) func jacobianOfTheJacobian(_ test: Case) throws {
    let first = try test.model("J(\(test.call))", test.jacobianType)
    let expected = try differences(of: first, by: test.argument).flatMap { $0 }
    let inner = test.jacobianType.dropFirst().dropLast()
    let input = test.inputs.first { $0.name == test.argument }!.type
    let dimensions =
      [
        test.jacobianType == "real" ? "" : String(inner),
        input == "real" ? "" : String(input.dropFirst().dropLast()),
      ]
      .filter { !$0.isEmpty }
    let type = dimensions.isEmpty ? "real" : "[\(dimensions.joined(separator: ", "))]"
    let derived = try test.model("K(\(test.call))", type).result()
    #expect(derived.count == expected.count)
    for (a, b) in zip(derived, expected) { #expect(isNear(a, b), "\(derived), not \(expected)") }
  }

  /// c · (J v) = (Jᵀ c) · v for random vectors.
  @Test(arguments: Case.all) func tangentsAndCotangentsAreAdjoint(_ test: Case) throws {
    let input = test.inputs.first { $0.name == test.argument }!
    let forward = try test.model("t(\(test.call), v)", test.result.type, more: [("v", input.type)])
    let backward = try test.model("c(\(test.call), u)", input.type, more: [("u", test.result.type)])
    let left = zip(try forward.result(), fill("u", test.result.count)).reduce(0) {
      $0 + $1.0 * $1.1
    }
    let right = zip(try backward.result(), fill("v", input.count)).reduce(0) { $0 + $1.0 * $1.1 }
    // Both sides add up the same products, in another order.
    #expect((left - right).magnitude <= 1e-12 * max(1, left.magnitude))
    let rows = try differences(
      of: test.model("\(test.function)(\(test.call))", test.result.type), by: test.argument)
    for (row, value) in zip(rows, try forward.result()) {
      let expected = zip(row, fill("v", input.count)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(isNear(value, expected))
    }
  }

  @Test(arguments: Case.all.filter { $0.result.type == "real" })
  func gradientAndHessian(_ test: Case) throws {
    let input = test.inputs.first { $0.name == test.argument }!
    func model(_ name: String, _ type: String) throws -> Run {
      try Run(
        """
        \(Self.functions)
        derive g = gradient(\(test.function), wrt=\(test.argument))
        derive h = hessian(\(test.function), wrt=\(test.argument))
        model m(\(test.inputs.map { "\($0.name): \($0.type)" }.joined(separator: ", "))) -> y: \(type) =
            \(name)(\(test.call))
        """,
        Dictionary(
          uniqueKeysWithValues: test.inputs.map {
            ($0.name, fill($0.name, $0.count).map { $0 + 1.5 })
          }))
    }
    let plain = try test.model("\(test.function)(\(test.call))", "real")
    let gradient = try model("g", input.type)
    for (a, b) in zip(try gradient.result(), try differences(of: plain, by: test.argument)[0]) {
      #expect(isNear(a, b))
    }
    let sizes = input.type == "real" ? "" : String(input.type.dropFirst().dropLast())
    let hessian = try model("h", sizes.isEmpty ? "real" : "[\(sizes), \(sizes)]").result()
    let expected = try differences(of: gradient, by: test.argument).flatMap { $0 }
    #expect(hessian.count == expected.count)
    for (a, b) in zip(hessian, expected) { #expect(isNear(a, b)) }
  }
}
