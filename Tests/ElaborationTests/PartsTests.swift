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

  @Test func whatDoesNotFit() throws {
    let text = try errors(
      """
      dim n = 10, k = 4
      fn two(x: real) -> (a: real, b: real) {
          a = x
          b = x
      }
      model m(x: [batch, n], s: real, z: [n, batch]) -> y: real {
          (a, b, c, d) = split(x, 4)
          p = split(s, 2)
          q = split(x, 0)
          (r, t) = split(x, s)
          u = concat(x)
          v = concat(x, z)
          w = concat(x, s)
          f = concat(x, x, axis=1)
          (g, h, i) = two(s)
          (j, l) = s
          o = two(s) + 1
          y = [x, s]
      }
      """)
    #expect(
      text == """
        m.grad:7:20: error: the last dimension of [batch, n] cannot be split into 4 equal parts
           |
         7 |     (a, b, c, d) = split(x, 4)
           |                    ^^^^^^^^^^^
           = note: 'n' is 10 in this build

        m.grad:8:9: error: a single number cannot be split
           |
         8 |     p = split(s, 2)
           |         ^^^^^^^^^^^

        m.grad:9:18: error: a value is split into 1 to 1000 parts, but this is 0
           |
         9 |     q = split(x, 0)
           |                  ^

        m.grad:10:23: error: a size should be a whole number that is known at compile time
           |
        10 |     (r, t) = split(x, s)
           |                       ^
           = note: this is real

        m.grad:11:9: error: 'concat' takes two values or more
           |
        11 |     u = concat(x)
           |         ^^^^^^^^^

        m.grad:12:19: error: cannot put [n, batch] behind [batch, n]
           |
        12 |     v = concat(x, z)
           |                - the first is [batch, n]
           |                   ^
           = note: all dimensions but the last should be the same

        m.grad:13:19: error: 'concat' takes values with a dimension, but this is real
           |
        13 |     w = concat(x, s)
           |                   ^
           = help: write a list of numbers in brackets: [a, b]

        m.grad:14:22: error: 'concat' has no argument 'axis'
           |
        14 |     f = concat(x, x, axis=1)
           |                      ^^^^

        m.grad:15:5: error: 3 names cannot take 2 values
           |
        15 |     (g, h, i) = two(s)
           |     ^^^^^^^^^

        m.grad:16:5: error: 2 names cannot take 1 value
           |
        16 |     (j, l) = s
           |     ^^^^^^

        m.grad:17:9: error: a single value is needed here, but this is 2 of them
           |
        17 |     o = two(s) + 1
           |         ^^^^^^

        m.grad:18:13: error: the elements of an array have one shape, but this is real
           |
        18 |     y = [x, s]
           |          - the first is [batch, n]
           |             ^

        """)
  }
}
