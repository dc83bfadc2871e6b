// What is said of names, calls and arguments.

import Testing

@testable import Elaboration

@Suite struct CallDiagnosticTests {
  @Test func namesAndArguments() throws {
    let text = try errors(
      """
      fn f(x: [n], scale: real = 1) -> y: [n] { y = sotfmax(x) + g(x, scael=2) }
      fn g(x: [n], scale: real = 1) -> y: [n] = x * scael
      model m(x: [3]) -> y: [3] { y[i] = x[lenght] }
      """)
    #expect(
      text == """
        m.grad:1:47: error: unknown name 'sotfmax'
           |
         1 | fn f(x: [n], scale: real = 1) -> y: [n] { y = sotfmax(x) + g(x, scael=2) }
           |                                               ^^^^^^^
           = help: did you mean 'softmax'?

        m.grad:1:65: error: 'g' has no argument 'scael'
           |
         1 | fn f(x: [n], scale: real = 1) -> y: [n] { y = sotfmax(x) + g(x, scael=2) }
           |                                                                 ^^^^^
           = help: did you mean 'scale'?

        m.grad:2:47: error: unknown name 'scael'
           |
         2 | fn g(x: [n], scale: real = 1) -> y: [n] = x * scael
           |                                               ^^^^^
           = help: did you mean 'scale'?

        m.grad:3:38: error: unknown name 'lenght'
           |
         3 | model m(x: [3]) -> y: [3] { y[i] = x[lenght] }
           |                                      ^^^^^^

        """)
  }

  @Test func anOptimizersArgument() throws {
    let text = try errors(
      """
      model m(x: [batch, 2]) -> y: [batch, 2] = x |> linear(2)
      train m {
          loss      = mean(y)
          optimizer = adam(learning_rate=1e-3)
          batch     = 64
          epochs    = 30
      }
      """)
    #expect(
      text == """
        m.grad:4:22: error: 'adam' has no argument 'learning_rate'
           |
         4 |     optimizer = adam(learning_rate=1e-3)
           |                      ^^^^^^^^^^^^^
           = help: did you mean 'lr'?

        """)
  }

  @Test func argumentsThatDoNotFit() throws {
    let text = try errors(
      """
      fn f(x: [n, n]) -> y: [n] { y[i] = x[i, i] }
      fn g(x: [..., n], y: [...]) -> z: [..., n] { z[..., i] = x[..., i] * y[...] }
      fn h(x: [2, 3]) -> y: [2] { y[i] = x[i, 0] }
      dim a = 3, b = 3
      model m(x: [a, b]) -> y: [a] {
          c = f(x)
          d = g(x, ones([b]))
          i = h(x)
          j = x |> linear(x)
          k = x |> linear
          l = softmax(x, 3)
          n = x[0] |> leaky_relu(slope=2)
          o = cross_entropy(x, x)
          p = linear + 1
          q = x(1)
          y = x[0]
      }
      """)
    #expect(
      text == """
        m.grad:6:11: error: 'x' of 'f' should be [n, n], but this is [a, b]
           |
         1 | fn f(x: [n, n]) -> y: [n] { y[i] = x[i, i] }
           |      --------- declared here
           :
         6 |     c = f(x)
           |           ^
           = note: 'n' stands for a in this call
           = note: 'a' and 'b' are different dimensions, even though both are 3 in this build

        m.grad:7:14: error: 'y' of 'g' should be [...], but this is [b]
           |
         2 | fn g(x: [..., n], y: [...]) -> z: [..., n] { z[..., i] = x[..., i] * y[...] }
           |                   -------- declared here
           :
         7 |     d = g(x, ones([b]))
           |              ^^^^^^^^^
           = note: '...' stands for [a] here
           = note: 'a' and 'b' are different dimensions, even though both are 3 in this build

        m.grad:8:11: error: 'x' of 'h' should be [2, 3], but this is [a, b]
           |
         3 | fn h(x: [2, 3]) -> y: [2] { y[i] = x[i, 0] }
           |      --------- declared here
           :
         8 |     i = h(x)
           |           ^
           = note: 'a' is 3 in this build

        m.grad:9:21: error: 'out' of 'linear' should be a size, but this is [a, b]
           |
         9 |     j = x |> linear(x)
           |                     ^
           : library/layers.grad:4:14
           |
         4 | layer linear(out: dim)(x: [..., in]) -> y: [..., out] {
           |              -------- declared here

        m.grad:10:14: error: 'linear' needs its argument 'out'
           |
        10 |     k = x |> linear
           |              ^^^^^^
           : library/layers.grad:4:7
           |
         4 | layer linear(out: dim)(x: [..., in]) -> y: [..., out] {
           |       ------ declared here

        m.grad:11:20: error: 'softmax' takes only 1 argument
           |
        11 |     l = softmax(x, 3)
           |                    ^
           : library/normalization.grad:4:4
           |
         4 | fn softmax(x: [..., n]) -> y: [..., n] {
           |    ------- declared here

        m.grad:12:17: error: 'leaky_relu' has one list of arguments, so 'x |> leaky_relu(…)' would call it twice
           |
        12 |     n = x[0] |> leaky_relu(slope=2)
           |                 ^^^^^^^^^^^^^^^^^^^
           = help: write leaky_relu(x[0], slope=2)

        m.grad:13:9: error: no 'cross_entropy' takes ([a, b], [a, b])
           |
        13 |     o = cross_entropy(x, x)
           |         ^^^^^^^^^^^^^^^^^^^
           : library/losses.grad:4:4
           |
         4 | fn cross_entropy(logits: [..., n], label: [...] index(n)) -> loss: real {
           |    ------------- takes (logits: [..., n], label: [...] index(n))
           :
        10 | fn cross_entropy(logits: [..., n], label: [..., n] simplex) -> loss: real {
           |    ------------- takes (logits: [..., n], label: [..., n] simplex)

        m.grad:14:9: error: a number is needed here, but 'linear' is a layer
           |
        14 |     p = linear + 1
           |         ^^^^^^
           = help: call it: linear(…)

        m.grad:15:9: error: 'x' is [a, b] and cannot be called
           |
        15 |     q = x(1)
           |         ^

        m.grad:16:9: error: 'y' should be [a], but this is [b]
           |
         5 | model m(x: [a, b]) -> y: [a] {
           |                          --- declared here
           :
        16 |     y = x[0]
           |         ^^^^ [b]
           = note: 'a' and 'b' are different dimensions, even though both are 3 in this build

        """)
  }

  @Test func whatIsNoNumber() throws {
    let text = try errors(
      """
      model m(x: [3]) -> y: [3] {
          a = "text" + 1
          b = exp
          c = b + 1
          d = exp + 1
          e = linear(2) * 2
          f = if x then 1 else 2
          g = x and 1 < 2
          h = x.part
          i = zeros()
          j = normal()
          k = l2(x)
          l = one_hot(x)
          n = zero_pad(x, k=1)
          y = x
      }
      """)
    #expect(
      text == """
        m.grad:2:9: error: a number is needed here, but this is a text
           |
         2 |     a = "text" + 1
           |         ^^^^^^

        m.grad:4:9: error: a number is needed here, but 'b' is a function
           |
         4 |     c = b + 1
           |         ^
           = help: call it: b(…)

        m.grad:5:9: error: a number is needed here, but 'exp' is a function
           |
         5 |     d = exp + 1
           |         ^^^
           = help: call it: exp(…)

        m.grad:6:9: error: a number is needed here, but this is the layer 'linear'
           |
         6 |     e = linear(2) * 2
           |         ^^^^^^^^^
           = help: give it its input: x |> linear(2)

        m.grad:7:12: error: a condition is needed here, but this is [3]
           |
         7 |     f = if x then 1 else 2
           |            ^
           = help: compare it with something: x > 0

        m.grad:8:9: error: a condition is needed here, but this is [3]
           |
         8 |     g = x and 1 < 2
           |         ^
           = help: compare it with something: x > 0

        m.grad:9:11: error: 'x' has no parts that have names
           |
         9 |     h = x.part
           |           ^^^^

        m.grad:10:9: error: nothing says what shape 'zeros' has here
           |
        10 |     i = zeros()
           |         ^^^^^^^
           = help: write it out: zeros([n])

        m.grad:11:9: error: nothing says what shape 'normal' has here
           |
        11 |     j = normal()
           |         ^^^^^^^^
           = help: use it as the initial value of a 'param', which declares a type

        m.grad:12:12: error: 'l2' takes a model or a layer, but this is [3]
           |
        12 |     k = l2(x)
           |            ^
           = help: for a value, write sum(x^2)

        m.grad:13:9: error: 'one_hot' needs its argument 'count'
           |
        13 |     l = one_hot(x)
           |         ^^^^^^^^^^

        m.grad:14:21: error: 'x' is [3] and has no dimension 'k'
           |
        14 |     n = zero_pad(x, k=1)
           |                     ^

        """)
  }

  @Test func callsThatNeverEnd() throws {
    let text = try errors(
      """
      fn f(x: real) = f(x) + 1
      fn g(x: real) = h(x)
      fn h(x: real) = g(x)
      model m(x: real) -> y: real {
          a = f(x)
          b = g(x)
          y = a + b
      }
      """)
    #expect(
      text == """
        m.grad:1:17: error: 'f' calls itself, which would never end
           |
         1 | fn f(x: real) = f(x) + 1
           |    - declared here
           |                 ^^^^
           :
         5 |     a = f(x)
           |         ---- in this call

        m.grad:3:17: error: 'g' calls itself, which would never end
           |
         2 | fn g(x: real) = h(x)
           |    - declared here
         3 | fn h(x: real) = g(x)
           |                 ^^^^
           :
         6 |     b = g(x)
           |         ---- in this call

        """)
  }

  @Test func parametersThatNothingOwns() throws {
    let text = try errors(
      """
      fn f(x: [n]) -> y: [n] = x |> linear(3)
      model m(x: [3]) -> y: [3] {
          shared = linear(2)
          a = shared(ones([3])) + shared(ones([4]))
          param w: [3] = ones([4])
          y = f(x)
      }
      """)
    #expect(
      text == """
        m.grad:1:31: error: the layer 'linear' has parameters, which nothing owns here
           |
         1 | fn f(x: [n]) -> y: [n] = x |> linear(3)
           |                               ^^^^^^^^^
           :
         6 |     y = f(x)
           |         ---- in this call
           = note: only layers and models own parameters

        m.grad:4:29: error: 'w' is shared, so it cannot be [4, 2] here and [3, 2] elsewhere
           |
         4 |     a = shared(ones([3])) + shared(ones([4]))
           |                             ^^^^^^^^^^^^^^^^^
           : library/layers.grad:5:14
           |
         5 |     param w: [in, out] = glorot_uniform()
           |              --------- in 'linear'

        m.grad:5:20: error: 'w' should be [3], but this is [4]
           |
         5 |     param w: [3] = ones([4])
           |              --- declared here
           |                    ^^^^^^^^^

        """)
  }
}
