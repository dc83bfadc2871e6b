// What is said of shapes that do not meet.

import Testing

@testable import Elaboration

@Suite struct ShapeDiagnosticTests {
  @Test func theResultOfALayerBehindSeveralDimensions() throws {
    let text = try errors(
      """
      dim classes = 10
      model lenet(image: [batch, 16, 5, 5]) -> logits: [batch, classes] {
          features = relu(image)
          logits = features |> linear(classes)
      }
      """)
    #expect(
      text == """
        m.grad:4:14: error: 'logits' should be [batch, classes], but this is [batch, 16, 5, classes]
           |
         2 | model lenet(image: [batch, 16, 5, 5]) -> logits: [batch, classes] {
           |                                                  ---------------- declared here
           :
         4 |     logits = features |> linear(classes)
           |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ [batch, 16, 5, classes]
           = note: 'features' is [batch, 16, 5, 5], and 'linear' replaces only the last dimension
           = help: flatten first: features as [batch, 16 * 5 * 5] |> linear(classes)

        """)
  }

  @Test func sumsOfDifferentDimensions() throws {
    let text = try errors(
      """
      dim time = 64, width = 64
      model m(x: [batch, time, width], position: [width, time]) -> y: [batch, time, width] {
          y = x + position
      }
      """)
    #expect(
      text == """
        m.grad:3:9: error: cannot add [batch, time, width] and [width, time]
           |
         3 |     y = x + position
           |         ^^^^^^^^^^^^
           = note: 'time' and 'width' are different dimensions, even though both are 64 in this build

        """)
  }

  @Test func operatorsNameWhatTheyDo() throws {
    let text = try errors(
      """
      model m(x: [batch, 3]) -> y: [batch, 3] {
          a = x - ones([2])
          b = x / ones([2])
          c = x^ones([2])
          d = x < ones([2])
          e = x @ x
          f = x @ 2
          g = max(x, ones([2]))
          h = if x > 0 then x else ones([2])
          i = if ones([2]) > 0 then x else 1
          y = x
      }
      """)
    #expect(
      text == """
        m.grad:2:9: error: cannot subtract [2] from [batch, 3]
           |
         2 |     a = x - ones([2])
           |         ^^^^^^^^^^^^^

        m.grad:3:9: error: cannot divide [batch, 3] by [2]
           |
         3 |     b = x / ones([2])
           |         ^^^^^^^^^^^^^

        m.grad:4:9: error: cannot raise [batch, 3] to the power [2]
           |
         4 |     c = x^ones([2])
           |         ^^^^^^^^^^^

        m.grad:5:9: error: cannot compare [batch, 3] and [2]
           |
         5 |     d = x < ones([2])
           |         ^^^^^^^^^^^^^

        m.grad:6:9: error: cannot take the matrix product of [batch, 3] and [batch, 3]
           |
         6 |     e = x @ x
           |         ^^^^^
           = note: the left side ends in 3, so the right side should start with it

        m.grad:7:9: error: cannot take the matrix product of [batch, 3] and int
           |
         7 |     f = x @ 2
           |         ^^^^^
           = note: '@' needs a vector or a matrix on both sides; '*' multiplies by a number

        m.grad:8:9: error: cannot take the max of [batch, 3] and [2]
           |
         8 |     g = max(x, ones([2]))
           |         ^^^^^^^^^^^^^^^^^

        m.grad:9:9: error: the branches of this 'if' are [batch, 3] and [2]
           |
         9 |     h = if x > 0 then x else ones([2])
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        m.grad:10:9: error: the condition is [2] bool, but its branches are [batch, 3]
           |
        10 |     i = if ones([2]) > 0 then x else 1
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        """)
  }

  @Test func reshapesAndArrays() throws {
    let text = try errors(
      """
      model m(x: [batch, 3]) -> y: [batch, 3] {
          a = x as [batch, 4]
          b = [x, 1]
          c = []
          d = ones([2, 0 - 3])
          f = zeros([1000000, 1000000, 8])
          (g, h) = x
          y = x
      }
      """)
    #expect(
      text == """
        m.grad:2:9: error: [batch, 3] cannot be reshaped to [batch, 4]
           |
         2 |     a = x as [batch, 4]
           |         ^^^^^^^^^^^^^^^
           = note: [batch, 3] has 192 elements, and [batch, 4] has 256

        m.grad:3:13: error: the elements of an array have one shape, but this is int
           |
         3 |     b = [x, 1]
           |          - the first is [batch, 3]
           |             ^

        m.grad:4:9: error: an array needs at least one element
           |
         4 |     c = []
           |         ^^

        m.grad:5:9: error: a dimension cannot have the size -3
           |
         5 |     d = ones([2, 0 - 3])
           |         ^^^^^^^^^^^^^^^^

        m.grad:6:9: error: a value of [1000000, 1000000, 8] is too large
           |
         6 |     f = zeros([1000000, 1000000, 8])
           |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = note: it would take 29.1 TiB

        m.grad:7:5: error: 2 names cannot take 1 value
           |
         7 |     (g, h) = x
           |     ^^^^^^

        """)
  }

  @Test func sizes() throws {
    let text = try errors(
      """
      dim n = 7, half = n / 2, none = n / 0
      dim real_size = 2.5, huge = 9223372036854775807 + 1
      dim unused = half + 1
      const loop = pool, pool = loop
      const computed = half
      model m(x: [n]) -> y: [half] { y[i] = x[i] }
      """)
    #expect(
      text == """
        m.grad:1:19: error: 'n / 2' does not come out even
           |
         1 | dim n = 7, half = n / 2, none = n / 0
           |                   ^^^^^
           = note: 'n' is 7 in this build
           = help: write floor(n / 2) to round down

        m.grad:1:33: error: a size cannot be divided by 0
           |
         1 | dim n = 7, half = n / 2, none = n / 0
           |                                 ^^^^^

        m.grad:2:17: error: a size should be a whole number that is known at compile time
           |
         2 | dim real_size = 2.5, huge = 9223372036854775807 + 1
           |                 ^^^
           = note: this is 2.5

        m.grad:2:29: error: this whole number is too large
           |
         2 | dim real_size = 2.5, huge = 9223372036854775807 + 1
           |                             ^^^^^^^^^^^^^^^^^^^^^^^

        m.grad:4:7: error: 'loop' is computed from itself
           |
         4 | const loop = pool, pool = loop
           |       ^^^^

        """)
  }

  @Test func freeSizes() throws {
    let text = try errors(
      """
      model m(x: [batch, n]) -> y: [batch] { y[i] = x[i, 0] }
      train m {
          loss      = mean(y)
          optimizer = sgd(lr=1)
          batch     = 2
          steps     = 3
      }
      """)
    #expect(
      text == """
        m.grad:1:20: error: the size 'n' is free in this model
           |
         1 | model m(x: [batch, n]) -> y: [batch] { y[i] = x[i, 0] }
           |                    ^
           = help: declare it: dim n = 10, or set it: --set n=10

        """)
  }
}
