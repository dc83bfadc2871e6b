// Values that are put together and taken apart: split, concat, arrays, tuples and paddings.

import Graph
import Language
import Testing

@testable import Elaboration

@Suite struct PartsTests {
  @Test func splitTakesRunsOfTheLastDimension() throws {
    let run = try Run(
      """
      dim hidden = 2
      model f(x: [batch, 3 * hidden], z: [4]) -> (a: [batch, hidden], b: [batch, hidden], c: [4]) {
          (p, q, r) = split(x, 3)
          a = p + 10 * q
          b = r
          (first, second) = split(z, 2)
          c = concat(second, first)
      }
      """, batch: 2,
      ["x": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "z": [1, 2, 3, 4]])
    #expect(try run.result("a") == [31, 42, 97, 108])
    #expect(try run.result("b") == [5, 6, 11, 12])
    #expect(try run.result("c") == [3, 4, 1, 2])
  }

  @Test func concatAddsTheLastSizes() throws {
    let run = try Run(
      """
      dim n = 2, m = 3
      model f(a: [batch, n], b: [batch, m], k: [batch] index(4)) -> (y: [batch, n + m + 1], z: [n + 4]) {
          y = concat(a, b, 0.5 * ones([batch, 1]))
          z = concat(a[0], one_hot(k[0], 4))
      }
      """, batch: 2, ["a": [1, 2, 3, 4], "b": [5, 6, 7, 8, 9, 10], "k": [2, 0]])
    #expect(try run.result("y") == [1, 2, 5, 6, 7, 0.5, 3, 4, 8, 9, 10, 0.5])
    #expect(try run.result("z") == [1, 2, 0, 0, 1, 0])
  }

  @Test func concatMayStandInEquations() throws {
    let run = try Run(
      """
      model f(a: [batch, 3]) -> y: [batch, 6] {
          y[n, i < 6] = concat(a[n], 2 * a[n])[i]
      }
      """, batch: 2, ["a": [1, 2, 3, 4, 5, 6]])
    #expect(try run.result("y") == [1, 2, 3, 2, 4, 6, 4, 5, 6, 8, 10, 12])
  }

  @Test func arraysStackTheirElements() throws {
    let run = try Run(
      """
      model f(x: [3], s: real) -> (a: [5], b: [2, 3], c: [2, 2, 3]) {
          a = [s, 2, x[0] + x[1], -1, s^2]
          b = [x, 2 * x]
          c = [[x, x], [b[1], b[0]]]
      }
      """, ["x": [1, 2, 3], "s": [7]])
    #expect(try run.result("a") == [7, 2, 3, -1, 49])
    #expect(try run.result("b") == [1, 2, 3, 2, 4, 6])
    #expect(try run.result("c") == [1, 2, 3, 1, 2, 3, 2, 4, 6, 1, 2, 3])
  }

  @Test func paddingGoesByDeclaredNames() throws {
    let run = try Run(
      """
      fn padded(x: [rows, cols], pad: int) -> y: [rows + 2 * pad, cols] = zero_pad(x, rows=pad)
      model f(x: [batch, 2]) -> (y: [batch + 4, 2], z: [batch, 4]) {
          y = padded(x, 2)
          z = concat(x, x)
      }
      """, batch: 2,
      ["x": [1, 2, 3, 4]])
    #expect(try run.result("y") == [0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0])
    #expect(try run.result("z") == [1, 2, 1, 2, 3, 4, 3, 4])
  }
}
