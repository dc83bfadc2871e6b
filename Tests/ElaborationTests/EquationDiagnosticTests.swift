// What is said of indices and ranges.

import Testing

@testable import Elaboration

@Suite struct EquationDiagnosticTests {
  @Test func indicesThatLeave() throws {
    let text = try errors(
      """
      fn edge(x: [batch, h, w]) -> y: [batch, h, w] {
          y[n, i, j] = x[n, i + 1, j] - x[n, i - 1, j]
      }
      model m(x: [batch, 28, 28]) -> y: [batch, 28, 28] = edge(x)
      """)
    #expect(
      text == """
        m.grad:2:23: error: index 'i + 1' can leave its dimension
           |
         2 |     y[n, i, j] = x[n, i + 1, j] - x[n, i - 1, j]
           |                       ^^^^^
           :
         4 | model m(x: [batch, 28, 28]) -> y: [batch, 28, 28] = edge(x)
           |                                                     ------- in this call
           = note: dimension 'h' of 'x' has size 28, so the last index is 27
           = help: shrink the result (y: [batch, h - 2, w]) or pad the input: zero_pad(x, h=1)

        """)
  }

  @Test func constantIndicesThatLeave() throws {
    let text = try errors(
      """
      dim n = 4
      model m(x: [n, 3]) -> y: [n] {
          a[i] = x[i, 3]
          b = x[-1]
          c = x[n]
          d = x[0 : 9]
          e[i < 5] = x[i, 0]
          f[i] = x[9223372036854775807 * i, 0]
          y[i] = x[2 * i, 0]
      }
      """)
    #expect(
      text == """
        m.grad:3:17: error: index '3' can leave its dimension
           |
         3 |     a[i] = x[i, 3]
           |                 ^
           = note: dimension 2 of 'x' has size 3, so the last index is 2

        m.grad:4:11: error: index '-1' can leave its dimension
           |
         4 |     b = x[-1]
           |           ^^
           = note: dimension 'n' of 'x' has size 4, so the last index is 3

        m.grad:5:11: error: index 'n' can leave its dimension
           |
         5 |     c = x[n]
           |           ^
           = note: dimension 'n' of 'x' has size 4, so the last index is 3

        m.grad:6:11: error: '0 : 9' is not a run of indices of this dimension
           |
         6 |     d = x[0 : 9]
           |           ^^^^^
           = note: dimension 'n' of 'x' has size 4, so a run starts at 0 at the earliest and ends at 4 at the latest

        m.grad:7:18: error: index 'i' can leave its dimension
           |
         7 |     e[i < 5] = x[i, 0]
           |                  ^
           = note: dimension 'n' of 'x' has size 4, so the last index is 3

        m.grad:9:14: error: index '2 * i' can leave its dimension
           |
         9 |     y[i] = x[2 * i, 0]
           |              ^^^^^
           = note: dimension 'n' of 'x' has size 4, so the last index is 3

        """)
  }

  @Test func rangesThatNothingFixes() throws {
    let text = try errors(
      """
      model m(x: [8]) -> y: [8] {
          a[i] = x[0]
          b = sum[j, k](x[j + k])
          y[i] = sum[k](x[i])
      }
      """)
    #expect(
      text == """
        m.grad:2:7: error: nothing fixes the range of 'i'
           |
         2 |     a[i] = x[0]
           |       ^
           = help: write its bound where it is named: i < n

        m.grad:3:13: error: nothing fixes the range of 'j'
           |
         3 |     b = sum[j, k](x[j + k])
           |             ^
           = note: 'j' and 'k' share an index, so their ranges depend on each other
           = help: write its bound where it is named: j < n

        m.grad:4:16: error: nothing fixes the range of 'k'
           |
         4 |     y[i] = sum[k](x[i])
           |                ^
           = help: write its bound where it is named: k < n

        """)
  }

  @Test func rangesThatDisagree() throws {
    let text = try errors(
      """
      dim time = 64, width = 64
      model m(x: [time, width]) -> y: [time] {
          a[i] = x[i, i]
          b[i < width] = x[i, 0]
          y[i < 3] = x[i, 0]
      }
      """)
    #expect(
      text == """
        m.grad:3:17: error: 'i' runs over time, but this dimension of 'x' is width
           |
         3 |     a[i] = x[i, i]
           |                 ^
           = note: 'time' and 'width' are different dimensions, even though both are 64 in this build

        m.grad:4:22: error: 'i' runs over width, but this dimension of 'x' is time
           |
         4 |     b[i < width] = x[i, 0]
           |                      ^
           = note: 'width' and 'time' are different dimensions, even though both are 64 in this build

        m.grad:5:7: error: 'i' runs over 3, but the result's type says time
           |
         5 |     y[i < 3] = x[i, 0]
           |       ^^^^^

        """)
  }

  @Test func leftSides() throws {
    let text = try errors(
      """
      model m(x: [8]) -> y: [8] {
          a[i, i] = x[i]
          b[k + 1] = x[k]
          y[i] = y[i - 1] + x[i]
      }
      """)
    #expect(
      text == """
        m.grad:2:10: error: 'i' is a loop of this equation already
           |
         2 |     a[i, i] = x[i]
           |          ^

        m.grad:3:7: error: the left side of an index equation lists the names of its loops
           |
         3 |     b[k + 1] = x[k]
           |       ^^^^^

        m.grad:4:5: error: this equation reads 'y', which it defines
           |
         4 |     y[i] = y[i - 1] + x[i]
           |     ^^^^
           = help: compute step by step with 'scan', or give the new value another name

        """)
  }

  @Test func gathers() throws {
    let text = try errors(
      """
      model m(x: [4], t: [4] index(3)) -> y: [4] {
          a[i] = x[t[i]]
          b[i] = x[x[i]]
          c[i] = x[i, 0]
          y[i] = x[i]
      }
      """)
    #expect(
      text == """
        m.grad:2:14: error: 't[i]' is of type index(3), but dimension 1 of 'x' has size 4
           |
         2 |     a[i] = x[t[i]]
           |              ^^^^

        m.grad:3:14: error: an index should be a loop, a whole number or of type index(4), but this is real
           |
         3 |     b[i] = x[x[i]]
           |              ^^^^

        m.grad:4:12: error: 'x' is [4] and cannot be read at 2 indices
           |
         4 |     c[i] = x[i, 0]
           |            ^^^^^^^

        """)
  }

  @Test func reductions() throws {
    let text = try errors(
      """
      model m(x: [4]) -> y: [4] {
          a = max[i < 0](x[i])
          b = mean()
          c = sum[i](x[i] + z[i])
          d[...] = 1
          y[i] = x[i]
      }
      """)
    #expect(
      text == """
        m.grad:2:9: error: 'max' over no elements has no value
           |
         2 |     a = max[i < 0](x[i])
           |         ^^^^^^^^^^^^^^^^

        m.grad:3:9: error: 'mean' takes one value
           |
         3 |     b = mean()
           |         ^^^^
           = help: write mean(x) for all of x, or mean[i](x[i]) for one dimension

        m.grad:4:23: error: unknown name 'z'
           |
         4 |     c = sum[i](x[i] + z[i])
           |                       ^

        m.grad:5:7: error: nothing says what '...' stands for
           |
         5 |     d[...] = 1
           |       ^^^
           = help: index a value with it: x[..., i]

        """)
  }
}
