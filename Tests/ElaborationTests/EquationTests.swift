// Index equations: every form of index, and every source of a range.

import Glibc
import Testing

@testable import Elaboration

@Suite struct EquationTests {
  private func y(
    _ signature: String, _ type: String, _ body: String, _ values: [String: [Double]] = [:]
  ) throws -> [Double] {
    try Run(
      """
      dim n = 2, m = 3
      model f(\(signature)) -> y\(type.isEmpty ? "" : ": \(type)") {
          \(body)
      }
      """, values
    ).result()
  }

  let a = fill("a", 6)
  let b = fill("b", 12)

  @Test func products() throws {
    let matrix = "y[i, j] = sum[k](a[i, k] * b[k, j])"
    #expect(
      agree(try y("a: [n, m], b: [m, 4]", "[n, 4]", matrix), SampleTests.product(a, b, 2, 3, 4)))
    #expect(agree(try y("a: [n, m], b: [m, 4]", "", matrix), SampleTests.product(a, b, 2, 3, 4)))
    #expect(
      agree(
        try y("a: [m], b: [m]", "[m, m]", "y[i, j] = a[i] * b[j]"),
        (0..<9).map { a[$0 / 3] * b[$0 % 3] }))
  }

  @Test func transposeAndDiagonal() throws {
    #expect(
      try y("a: [n, m]", "[m, n]", "y[i, j] = a[j, i]") == [a[0], a[3], a[1], a[4], a[2], a[5]])
    let s = fill("s", 9)
    #expect(
      try y("s: [m, m]", "[m, m]", "y[i, j] = s[j, i]")
        == [0, 3, 6, 1, 4, 7, 2, 5, 8].map { s[$0] })
    #expect(try y("s: [m, m]", "[m]", "y[i] = s[i, i]") == [s[0], s[4], s[8]])
    #expect(agree(try y("s: [m, m]", "real", "y = sum[i](s[i, i])"), [s[0] + s[4] + s[8]]))
    #expect(
      agree(
        try y("s: [m, m]", "[m, m]", "t[i, j] = s[j, i]\n    y = s + t"),
        [0, 3, 6, 1, 4, 7, 2, 5, 8].enumerated().map { s[$0] + s[$1] }))
  }

  @Test func windows() throws {
    let x: [Double] = [1, 5, 2, 8, 3, 9]
    #expect(
      try y("x: [6]", "[3]", "y[i] = max[d < 2](x[2 * i + d])", ["x": x]) == [5, 8, 9])
    // Without a declared type the largest range that stays inside is taken.
    #expect(try y("x: [6]", "", "y[i] = max[d < 2](x[2 * i + d])", ["x": x]) == [5, 8, 9])
    #expect(try y("x: [6]", "", "y[i] = sum[d < 3](x[i + d])", ["x": x]) == [8, 15, 13, 20])
    #expect(try y("x: [6]", "", "y[i] = x[5 - i]", ["x": x]) == x.reversed())
    #expect(
      try y("x: [6], k: [3]", "", "y[i] = sum[d](x[i + d] * k[d])", ["x": x, "k": [1, 0, -1]])
        == [-1, -3, -1, -1])
    #expect(try y("x: [6]", "[4]", "y[i] = x[i + 1] - x[i]", ["x": x]) == [4, -3, 6, -5])
    #expect(try y("x: [6]", "", "y[i < 2] = x[i + 1]", ["x": x]) == [5, 2])
  }

  @Test func convolution() throws {
    let body = "y[c, i, j] = sum[d, u, v](x[d, i * 2 + u, j * 2 + v] * k[c, d, u, v])"
    let value = try y("x: [2, 5, 7], k: [3, 2, 3, 3]", "[3, 2, 3]", body)
    let (x, k) = (fill("x", 70), fill("k", 54))
    func window(_ c: Int, _ i: Int, _ j: Int) -> Double {
      var sum = 0.0
      for d in 0..<2 {
        for place in 0..<9 {
          let row: Int = i * 2 + place / 3
          let column: Int = j * 2 + place % 3
          let read: Int = d * 35 + row * 7 + column
          sum += x[read] * k[c * 18 + d * 9 + place]
        }
      }
      return sum
    }
    var expected: [Double] = []
    for c in 0..<3 {
      for i in 0..<2 {
        for j in 0..<3 { expected.append(window(c, i, j)) }
      }
    }
    #expect(agree(value, expected))
    #expect(agree(try y("x: [2, 5, 7], k: [3, 2, 3, 3]", "", body), expected))
  }

  @Test func softmaxWrittenOut() throws {
    let z = fill("z", 6)
    let value = try y(
      "z: [n, m]", "[n, m]", "y[i, k] = exp(z[i, k]) / sum[j](exp(z[i, j]))")
    var sums = [0.0, 0]
    for place in 0..<6 { sums[place / 3] += exp(z[place]) }
    #expect(agree(value, (0..<6).map { exp(z[$0]) / sums[$0 / 3] }))
    let tidy = try y("z: [n, m]", "[n, m]", "y = softmax(z)")
    #expect(agree(tidy, value))
    let logs = try y("z: [n, m]", "[n, m]", "y = log_softmax(z)")
    #expect(agree(logs, value.map { log($0) }))
  }

  @Test func softmaxOfASquare() throws {
    // Both dimensions have one size, so the inner loop needs an axis of its own.
    let z = fill("z", 9)
    let value = try y("z: [m, m]", "[m, m]", "y[i, k] = exp(z[i, k]) / sum[j](exp(z[i, j]))")
    var sums = [0.0, 0, 0]
    for place in 0..<9 { sums[place / 3] += exp(z[place]) }
    #expect(agree(value, (0..<9).map { exp(z[$0]) / sums[$0 / 3] }))
  }

  @Test func gathers() throws {
    let values: [String: [Double]] = ["t": [2, 0], "w": [10, 11, 20, 21, 30, 31]]
    let signature = "t: [n] index(m), w: [m, 2]"
    #expect(try y(signature, "[n, 2]", "y[i, j] = w[t[i], j]", values) == [30, 31, 10, 11])
    #expect(try y(signature, "[n, 2]", "y[i] = w[t[i]]", values) == [30, 31, 10, 11])
    #expect(try y(signature, "[n, 2]", "y = w[t]", values) == [30, 31, 10, 11])
    #expect(try y(signature, "[n]", "y[i] = w[t[i], i]", values) == [30, 11])
    #expect(
      try y("x: [n, m]", "[n]", "y[i] = x[i, argmax[j](x[i, j])]", ["x": [1, 7, 2, 9, 3, 5]])
        == [7, 9])
  }

  @Test func leadingDimensions() throws {
    let x = fill("x", 12)
    let body = "top[...] = max[i](x[..., i])\n    y[..., i] = x[..., i] - top[...]"
    var expected: [Double] = []
    for row in 0..<4 {
      let numbers = x[row * 3..<row * 3 + 3]
      expected += numbers.map { $0 - numbers.max()! }
    }
    #expect(agree(try y("x: [2, n, m]", "[2, n, m]", body), expected))
    #expect(agree(try y("x: [4, m]", "[4, m]", body), expected))
    #expect(agree(try y("x: [m]", "[m]", body), Array(expected[..<3])))
    let total = try y("x: [2, n, m]", "real", "y = mean[...](x[..., 1] - x[..., 0])")
    var sum = 0.0
    for row in 0..<4 { sum += x[row * 3 + 1] - x[row * 3] }
    #expect(agree(total, [sum / 4]))
  }

  @Test func slices() throws {
    let x = fill("x", 12)
    #expect(try y("x: [4, 3]", "[2, 3]", "y = x[1 : 3]") == Array(x[3..<9]))
    #expect(try y("x: [4, 3]", "[4]", "y = x[:, 2]") == [x[2], x[5], x[8], x[11]])
    #expect(
      try y("x: [4, 3]", "[4, 2]", "y = x[..., 0 : 2]") == [0, 1, 3, 4, 6, 7, 9, 10].map { x[$0] })
    #expect(try y("x: [4, 3]", "[3]", "y = x[n]") == Array(x[6..<9]))
    #expect(try y("x: [4, 3]", "[4]", "y[i] = sum(x[i])").count == 4)
    var sums = [0.0, 0, 0]
    for place in 0..<27 { sums[place / 9] += x[place / 9 * 3 + place % 3] * x[place % 9] }
    #expect(agree(try y("x: [3, 3]", "[3]", "y[i] = sum(x[i] * x)"), sums))
  }

  @Test func indicesAsNumbers() throws {
    let mask = try y("x: [m, m]", "[m, m]", "y[i, j] = if j <= i then x[i, j] else -inf")
    let x = fill("x", 9)
    let none = -Double.infinity
    #expect(mask == [x[0], none, none, x[3], x[4], none, x[6], x[7], x[8]])
    #expect(try y("x: [m]", "[m]", "y[i] = 10 * i + 1 + 0 * x[i]") == [1, 11, 21])
    #expect(try y("x: [m]", "[m]", "y[i] = i * i - i / 2") == [0, 0.5, 3])
    #expect(try y("x: [m]", "real", "y = sum[i < 4](i^2)") == [14])
  }

  @Test func reductionsInBinderOrder() throws {
    let x: [Double] = [1, 5, 2, 5, 0, 3]
    #expect(try y("x: [n, m]", "int", "y = argmax[i, j](x[i, j])", ["x": x]) == [1])
    #expect(try y("x: [n, m]", "int", "y = argmax[j, i](x[i, j])", ["x": x]) == [1])
    #expect(try y("x: [n, m]", "int", "y = argmin[j, i](x[i, j])", ["x": x]) == [3])
    #expect(try y("x: [n, m]", "[m]", "y[j] = prod[i](x[i, j])", ["x": x]) == [5, 0, 6])
    #expect(try y("x: [n, m]", "[n]", "y[i] = min[j](x[i, j])", ["x": x]) == [1, 0])
    #expect(try y("x: [n, m]", "[m]", "y = mean[i](x[i])", ["x": x]) == [3, 2.5, 2.5])
    // A value that does not depend on the loop is counted for each of its steps.
    #expect(try y("x: [n, m]", "real", "y = sum[i < 5, j < 2](x[0, 1])", ["x": x]) == [50])
  }

  @Test func loopsAroundCalls() throws {
    let run = try Run(
      """
      fn norm(v: [k]) -> r: real = sqrt(sum[i](v[i]^2))
      fn both(v: [k], w: [k]) -> r: [k, k] {
          r[i, j] = v[i] * w[j]
      }
      model f(x: [3, 3]) -> (y: [3], z: [3, 3]) {
          y[i] = norm(x[i])
          z[i, j] = both(x[i], x[j])[j, i] + norm(x[j])
      }
      """)
    let x = fill("x", 9)
    var norms = [0.0, 0, 0]
    for place in 0..<9 { norms[place / 3] += x[place] * x[place] }
    norms = norms.map { sqrt($0) }
    #expect(agree(try run.result("y"), norms))
    var expected: [Double] = []
    for i in 0..<3 {
      for j in 0..<3 { expected.append(x[i * 3 + j] * x[j * 3 + i] + norms[j]) }
    }
    #expect(agree(try run.result("z"), expected))
  }

  @Test func loopsHideOtherNames() throws {
    #expect(try y("x: [m]", "[m]", "y[max] = x[max] * max", ["x": [1, 2, 3]]) == [0, 2, 6])
    #expect(try y("x: [m]", "[m]", "e = 2 * x\n    y[n] = e[n]", ["x": [1, 2, 3]]) == [2, 4, 6])
  }

  @Test func padding() throws {
    let run = try Run(
      """
      fn edges(x: [h, w]) -> y: [h, w] {
          p = zero_pad(x, h=1)
          y[i, j] = p[i + 2, j] - p[i, j]
      }
      model f(x: [3, 2]) -> y: [3, 2] { y = edges(x) }
      """, ["x": [1, 2, 3, 4, 5, 6]])
    #expect(try run.result() == [3, 4, 4, 4, -3, -4])
  }
}
