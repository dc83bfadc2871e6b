// Scans: what is carried, what is collected, and what is said where neither works.

import Graph
import Testing

@testable import Elaboration

@Suite struct ScanTests {
  @Test func carriedAndCollectedValues() throws {
    let run = try Run(
      """
      dim time = 3
      model m(x: [batch, time]) -> y: [batch, time] {
          scan t over time with total = zeros([batch]) {
              total = total + x[:, t]
              y[:, t] = total
          }
      }
      """,
      batch: 2, ["x": [1, 2, 3, 10, 20, 30]])
    #expect(try run.result() == [1, 3, 6, 10, 30, 60])
  }

  /// Carried names keep their final values, other names of the body are gone.
  @Test func finalValuesAndScopes() throws {
    let run = try Run(
      """
      model m(x: [3]) -> y: [3] {
          z = 7
          scan t over 3 with a = 1, b = x {
              z = a
              b = b * x[t] + z
              a = 2 * z
          }
          y = 1000 * z + 100 * a + b
      }
      """, ["x": [1, 2, 3]])
    // b: 1 2 3, then · 1 + 1, · 2 + 2, · 3 + 4.
    #expect(try run.result() == [7800 + 22, 7800 + 28, 7800 + 34])
  }

  @Test func stepsInExpressionsAndIndices() throws {
    let run = try Run(
      """
      model m(x: [4]) -> y: [4, 2] {
          scan t over 4 with h = 0 {
              h = (if t == 0 then 1 else h) * (t + 1)
              y[t, i] = h + i + x[3 - t]
          }
      }
      """, ["x": [1, 10, 100, 1000]])
    #expect(try run.result() == [1001, 1002, 102, 103, 16, 17, 25, 26])
  }

  /// The order of the dimensions is that of the indices; dimensions that are not named come last.
  @Test func whereTheStepsStand() throws {
    let run = try Run(
      """
      model m(x: [2, 3]) -> (a: [4, 2, 3], b: [2, 4, 3], c: [2, 3, 4]) {
          scan t over 4 with h = x {
              h = h + 100
              a[t] = h
              b[:, t] = h
              c[..., t] = h
          }
      }
      """, ["x": [1, 2, 3, 4, 5, 6]])
    let x: [[Double]] = [[1, 2, 3], [4, 5, 6]]
    let steps = [100.0, 200, 300, 400]
    #expect(try run.result("a") == steps.flatMap { s in x.flatMap { $0.map { $0 + s } } })
    #expect(try run.result("b") == x.flatMap { row in steps.flatMap { s in row.map { $0 + s } } })
    #expect(try run.result("c") == x.flatMap { row in row.flatMap { v in steps.map { v + $0 } } })
  }

  @Test func nestedScans() throws {
    let run = try Run(
      """
      model m(x: [2, 3]) -> y: [2, 3] {
          scan i over 2 with sum = 0 {
              scan j over 3 with s = sum {
                  s = s + x[i, j]
                  y[i, j] = s
              }
              sum = 10 * s
          }
      }
      """, ["x": [1, 2, 3, 4, 5, 6]])
    #expect(try run.result() == [1, 3, 6, 64, 69, 75])
  }

  /// A callable with a scan, called for each element of an index equation.
  @Test func scanInACallable() throws {
    let run = try Run(
      """
      fn power(x: real, n: dim) -> y: real {
          scan t over n with p = 1 { p = p * x }
          y = p
      }
      fn horner(x: real, c: [n]) -> y: real {
          scan t over n with p = 0 { p = p * x + c[t] }
          y = p
      }
      model m(x: [2], c: [3]) -> y: [2] { y[i] = power(x[i], 3) + 1000 * horner(x[i], c) }
      """, ["x": [2, 3], "c": [1, 2, 3]])
    #expect(try run.result() == [11008, 18027])
  }

  @Test func layersInTheBodyAreShared() throws {
    let run = try Run(
      """
      model m(x: [batch, 2]) -> y: [batch, 2] {
          scan t over 3 with h = x {
              param bias: [2] = 0.5
              h = linear(2)(h) + bias
          }
          y = h
      }
      """, batch: 1,
      ["x": [1, 2], "linear.w": [0, 1, 1, 0], "linear.b": [0, 0], "bias": [1, 10]])
    #expect(run.model.parameters.map(\.variable.name) == ["bias", "linear.w", "linear.b"])
    #expect(try run.result() == [2 + 1 + 10 + 1, 1 + 10 + 1 + 10])
  }

  @Test func indicesAreCarried() throws {
    let run = try Run(
      """
      model m(next: [4] index(4)) -> y: [4] {
          scan t over 4 with at = next[0] {
              y[t] = at
              at = next[at]
          }
      }
      """, ["next": [2, 0, 3, 1]])
    #expect(try run.result() == [2, 3, 1, 0])
  }
}
