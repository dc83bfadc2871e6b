// Whole-tensor expressions: every pairing of shapes, and the functions of numbers.

import Glibc
import Testing

@testable import Elaboration

@Suite struct WholeTensorTests {
  /// Returns the result `y` of a model whose inputs are `signature` and whose body is `body`.
  private func y(
    _ signature: String, _ type: String, _ body: String, _ values: [String: [Double]] = [:],
    dims: String = "dim n = 2, m = 3"
  ) throws -> [Double] {
    try Run(
      """
      \(dims)
      model f(\(signature)) -> y: \(type) {
          \(body)
      }
      """, values
    ).result()
  }

  @Test(arguments: [
    ("[n, m]", "[n, m]"), ("[n, m]", "[m]"), ("[m]", "[n, m]"), ("[n, m]", "[]"), ("[]", "[n, m]"),
    ("[m]", "[m]"), ("[m]", "[]"), ("[]", "[]"), ("[n, n, m]", "[n, m]"), ("[n, n]", "[n]"),
    ("[n]", "[n, n]"), ("[n, 3]", "[m]"), ("[3]", "[n, m]"), ("[n, n, n]", "[n, n]"),
  ])
  func pairings(_ a: String, _ b: String) throws {
    func count(_ type: String) -> Int {
      type.filter("nm3".contains).reduce(1) { $0 * ($1 == "n" ? 2 : 3) }
    }
    let (p, q) = (fill("a", count(a)), fill("b", count(b)))
    let longer = a.count >= b.count ? a : b
    let expected = (0..<max(p.count, q.count)).map { p[$0 % p.count] - 2 * q[$0 % q.count] }
    let value = try y("a: \(a), b: \(b)", longer, "y = a - 2 * b")
    #expect(agree(value, expected))
  }

  @Test func arithmetic() throws {
    let values: [String: [Double]] = ["a": [0.5, 2, 3], "b": [4, 5, 0.25]]
    func check(_ expression: String, _ f: (Double, Double) -> Double) throws {
      let value = try y("a: [m], b: [m]", "[m]", "y = \(expression)", values)
      #expect(agree(value, [f(0.5, 4), f(2, 5), f(3, 0.25)]), "\(expression)")
    }
    try check("a / b") { $0 / $1 }
    try check("-a^2 + b") { -$0 * $0 + $1 }
    try check("a^b") { pow($0, $1) }
    try check("2^a") { a, _ in pow(2, a) }
    try check("a^0.5 * sqrt(b) / rsqrt(a)") { sqrt($0) * sqrt($1) * sqrt($0) }
    try check("max(a, b) - min(a, 1)") { max($0, $1) - min($0, 1) }
    try check("1 / 2 * a") { a, _ in a / 2 }
    try check("if a < b then exp(a) else log(b)") { $0 < $1 ? exp($0) : log($1) }
    try check("if a >= 2 and not b > 4.5 or a == 0.5 then 1 else 0") { a, b in
      (a >= 2 && !(b > 4.5)) || a == 0.5 ? 1 : 0
    }
    try check("(a + b) |> tanh") { tanh($0 + $1) }
    try check("m * a + pi - e") { a, _ in 3 * a + Double.pi - M_E }
    try check("if a != 2 and a <= 2 then inf else -inf") { a, _ in
      a != 2 && a <= 2 ? .infinity : -.infinity
    }
    try check("relu(a - b) + gelu(b)") { max(0, $0 - $1) + $1 * (1 + erf($1 / sqrt(2))) / 2 }
  }

  @Test func reductionsOfEverything() throws {
    let x: [Double] = [3, -1, 4, 1, -5, 9]
    func check(_ expression: String, _ expected: Double) throws {
      #expect(agree(try y("x: [n, m]", "real", "y = \(expression)", ["x": x]), [expected]))
    }
    try check("sum(x)", 11)
    try check("mean(x)", 11.0 / 6)
    try check("max(x)", 9)
    try check("min(x)", -5)
    try check("prod(x)", 540)
    try check("argmax(x) + 0 * sum(x)", 5)
    try check("argmin(x) * 1.0", 4)
  }

  @Test func matrixProducts() throws {
    let (a, b) = (fill("a", 12), fill("b", 24))
    let dims = "dim n = 2, k = 3, m = 4, p = 2"
    func product(_ signature: String, _ type: String, _ expected: [Double]) throws {
      #expect(agree(try y(signature, type, "y = a @ b", dims: dims), expected), "\(signature)")
    }
    let square = SampleTests.product
    try product("a: [n, k], b: [k, m]", "[n, m]", square(a, b, 2, 3, 4))
    try product("a: [n, n, k], b: [k, m]", "[n, n, m]", square(a, b, 4, 3, 4))
    try product("a: [k], b: [k, m]", "[m]", square(a, b, 1, 3, 4))
    try product("a: [n, k], b: [k]", "[n]", square(a, b, 2, 3, 1))
    try product("a: [k], b: [k]", "real", square(a, b, 1, 3, 1))
    try product("a: [m, m], b: [m, m]", "[m, m]", square(fill("a", 16), b, 4, 4, 4))
    let first = square(Array(a[..<6]), Array(b[..<12]), 2, 3, 4)
    let second = square(Array(a[6...]), Array(b[12...]), 2, 3, 4)
    try product("a: [p, n, k], b: [p, k, m]", "[p, n, m]", first + second)
  }

  @Test func arraysAndShapes() throws {
    #expect(
      try y("s: [2]", "[2]", "y = [s[0] * 2, s[1] - s[0]]", ["s": [3, 5]]) == [6, 2])
    #expect(try y("s: [2]", "[2, 2]", "y = [[30, 12], [12, 0]] + 0 * s") == [30, 12, 12, 0])
    #expect(try y("s: [n]", "[n, m]", "y = zeros()") == [0, 0, 0, 0, 0, 0])
    #expect(
      try y("s: [n]", "[n, 2 * n]", "y = ones([n, 2 * n])") == [Double](repeating: 1, count: 8))
    let x = fill("x", 12)
    #expect(try y("x: [n, m, 2]", "[n, m * 2]", "y = x as [n, m * 2]") == x)
    #expect(try y("x: [n, 6]", "[2, n, m]", "y = x as [2, n, m]") == x)
    #expect(try y("x: [n, 6]", "[3, 4]", "y = x as [3, 4]") == x)
    #expect(try y("x: [12]", "[n, 1, 6]", "y = x as [n, 1, 6]") == x)
    #expect(try y("x: [4, 3]", "[n, n, m]", "y = x * 2 as [2, n, m]") == x.map { $0 * 2 })
    #expect(
      try y("t: [n] index(3)", "[n, 3]", "y = one_hot(t, 3)", ["t": [2, 0]]) == [0, 0, 1, 1, 0, 0])
  }

  @Test func sizesAreNumbersToo() throws {
    #expect(try y("x: [n]", "[n]", "y = x * n / m", ["x": [3, 6]]) == [2, 4])
    #expect(try y("x: [n]", "[n]", "y = x * sqrt(2 * m - n)", ["x": [3, 6]]) == [6, 12])
  }

  @Test func tuplesAndReassignment() throws {
    let run = try Run(
      """
      fn both(x: [n]) -> (a: [n], b: real) {
          a = 2 * x
          a = a + 1
          b = sum(x)
      }
      model f(x: [3]) -> (y: [3], z: real) {
          (y, z) = both(x)
      }
      """, ["x": [1, 2, 3]])
    #expect(try run.result("y") == [3, 5, 7])
    #expect(try run.result("z") == [6])
  }

  /// All numbers that are equal are one node, and formulas elsewhere should not call it by one of its names.
  @Test func numbersTakeNoName() throws {
    let run = try Run(
      """
      model f(x: [batch]) -> y: [batch] {
          nothing = 0
          y = max(0, x) + nothing
      }
      """, ["x": [-1, 0, 2]])
    #expect(try run.result() == [0, 0, 2])
    #expect(run.model.graph.name(run.model.graph.constant(0)) == nil)
  }
}
