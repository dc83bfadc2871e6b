// What is said of derivatives and checks that make no sense.

import Testing

@testable import Elaboration

@Suite struct DeriveDiagnosticTests {
  @Test func operatorsAndFunctions() throws {
    let text = try errors(
      """
      fn f(x: real) = x^2
      const c = 2
      layer l(x: [n]) -> y: [n] = x
      optimizer o(lr: real)(p: [...], g: [...]) { next p = p - lr * g }
      derive a1 = jacobain(f)
      derive a2 = area(f)
      derive a3 = gradient
      derive a4 = gradient()
      derive a5 = gradient(f, f)
      derive a6 = gradient(f + 1)
      derive a7 = gradient(h)
      derive a8 = gradient(l)
      derive a9 = gradient(o)
      derive b1 = gradient(c)
      derive b2 = gradient(sum)
      derive b3 = gradient(one_hot)
      derive b4 = gradient(b4)
      derive b5 = gradient(b6)
      derive b6 = gradient(b5)
      """)
    #expect(
      text == """
        m.grad:5:13: error: 'jacobain' is no operator that derives
           |
         5 | derive a1 = jacobain(f)
           |             ^^^^^^^^
           = help: did you mean 'jacobian'?

        m.grad:6:13: error: 'area' is no operator that derives
           |
         6 | derive a2 = area(f)
           |             ^^^^
           = note: the operators are gradient, jacobian, hessian, derivative, jvp, vjp

        m.grad:7:13: error: an operator and a function are needed here
           |
         7 | derive a3 = gradient
           |             ^^^^^^^^
           = note: the operators are gradient, jacobian, hessian, derivative, jvp, vjp
           = help: write gradient(f)

        m.grad:8:13: error: 'gradient' needs a function
           |
         8 | derive a4 = gradient()
           |             ^^^^^^^^^^
           = help: write gradient(f)

        m.grad:9:25: error: 'gradient' takes one function
           |
         9 | derive a5 = gradient(f, f)
           |                         ^
           = help: to choose an argument, write wrt=f

        m.grad:10:22: error: 'gradient' takes the name of a function
           |
        10 | derive a6 = gradient(f + 1)
           |                      ^^^^^
           = help: declare one, fn f(x: real) = …, and write gradient(f)

        m.grad:11:22: error: unknown name 'h'
           |
        11 | derive a7 = gradient(h)
           |                      ^

        m.grad:12:22: error: 'l' is a layer, and only an 'fn' can be derived
           |
         3 | layer l(x: [n]) -> y: [n] = x
           |       - declared here
           :
        12 | derive a8 = gradient(l)
           |                      ^
           = help: write an fn that takes the parameters as arguments

        m.grad:13:22: error: 'o' is an optimizer, and only an 'fn' can be derived
           |
         4 | optimizer o(lr: real)(p: [...], g: [...]) { next p = p - lr * g }
           |           - declared here
           :
        13 | derive a9 = gradient(o)
           |                      ^

        m.grad:14:22: error: a function is needed here, but 'c' is 2
           |
        14 | derive b1 = gradient(c)
           |                      ^

        m.grad:15:22: error: 'sum' is part of the language, and only functions of numbers and an 'fn' can be derived
           |
        15 | derive b2 = gradient(sum)
           |                      ^^^
           = help: write fn f(x: [n]) = sum(x), and gradient(f)

        m.grad:16:22: error: 'one_hot' is no function of numbers, so it has no derivative
           |
        16 | derive b3 = gradient(one_hot)
           |                      ^^^^^^^

        m.grad:17:8: error: 'b4' is derived from itself
           |
        17 | derive b4 = gradient(b4)
           |        ^^

        m.grad:18:8: error: 'b5' is derived from itself
           |
        18 | derive b5 = gradient(b6)
           |        ^^

        """)
  }

  @Test func argumentsToDeriveBy() throws {
    let text = try errors(
      """
      fn f(x: [n], i: index(n), scale: real = 1) -> y: real = scale * x[i]^2
      fn whole(i: int) = i + 1
      derive a1 = gradient(f, wrt=scael)
      derive a2 = gradient(f, wrt=i)
      derive a3 = gradient(f, wrt=2)
      derive a4 = gradient(f, by=x)
      derive a6 = gradient(whole)
      derive a7 = gradient(max, wrt=z)
      """)
    #expect(
      text == """
        m.grad:3:29: error: 'f' has no argument 'scael'
           |
         3 | derive a1 = gradient(f, wrt=scael)
           |                             ^^^^^
           = help: did you mean 'scale'?

        m.grad:4:29: error: 'i' of 'f' is index(n), and only real numbers have derivatives
           |
         1 | fn f(x: [n], i: index(n), scale: real = 1) -> y: real = scale * x[i]^2
           |              ----------- declared here
           :
         4 | derive a2 = gradient(f, wrt=i)
           |                             ^

        m.grad:5:29: error: 'wrt' takes the name of an argument of 'f'
           |
         5 | derive a3 = gradient(f, wrt=2)
           |                             ^

        m.grad:6:25: error: 'gradient' has no argument 'by'
           |
         6 | derive a4 = gradient(f, by=x)
           |                         ^^
           = help: did you mean 'wrt'?

        m.grad:7:13: error: 'whole' takes no real numbers, so there is nothing to derive by
           |
         7 | derive a6 = gradient(whole)
           |             ^^^^^^^^^^^^^^^

        m.grad:8:22: error: 'max' is part of the language, and only functions of numbers and an 'fn' can be derived
           |
         8 | derive a7 = gradient(max, wrt=z)
           |                      ^^^
           = help: write fn f(x: [n]) = max(x), and gradient(f)

        """)
  }

  @Test func whatAnOperatorTakes() throws {
    let text = try errors(
      """
      fn vector(x: [n]) -> y: [n] = x
      fn both(x: real, y: real) -> (a: real, b: real) {
          a = x
          b = y
      }
      fn mixed(x: [n], y: [m]) -> z: real = sum(x) * sum(y)
      fn numbers(x: real, y: real) = x * y
      derive a1 = gradient(vector)
      derive a2 = hessian(vector)
      derive a3 = derivative(vector)
      derive a4 = derivative(mixed, wrt=y)
      derive a5 = jacobian(both)
      derive a6 = hessian(mixed)
      derive a7 = derivative(numbers)
      """)
    #expect(
      text == """
        m.grad:8:13: error: 'gradient' is of a single number, but the result of 'vector' is [n]
           |
         1 | fn vector(x: [n]) -> y: [n] = x
           |                         --- declared here
           :
         8 | derive a1 = gradient(vector)
           |             ^^^^^^^^^^^^^^^^
           = help: use 'jacobian', or 'vjp' with a cotangent

        m.grad:9:13: error: 'hessian' is of a single number, but the result of 'vector' is [n]
           |
         1 | fn vector(x: [n]) -> y: [n] = x
           |                         --- declared here
           :
         9 | derive a2 = hessian(vector)
           |             ^^^^^^^^^^^^^^^
           = help: use 'jacobian' of a 'jacobian'

        m.grad:10:13: error: 'derivative' is by a single number, which 'x' of 'vector' is not
           |
        10 | derive a3 = derivative(vector)
           |             ^^^^^^^^^^^^^^^^^^
           = help: use 'gradient' for a result that is a number, or 'jacobian'

        m.grad:11:35: error: 'derivative' is by a single number, which 'y' of 'mixed' is not
           |
        11 | derive a4 = derivative(mixed, wrt=y)
           |                                   ^
           = help: use 'gradient' for a result that is a number, or 'jacobian'

        m.grad:12:13: error: 'both' has 2 results, and a derivative is of one
           |
         2 | fn both(x: real, y: real) -> (a: real, b: real) {
           |                              ------------------ declared here
           :
        12 | derive a5 = jacobian(both)
           |             ^^^^^^^^^^^^^^

        m.grad:13:13: error: 'hessian' is by one argument, but 'mixed' has 2: x, y
           |
        13 | derive a6 = hessian(mixed)
           |             ^^^^^^^^^^^^^^
           = help: choose one: hessian(mixed, wrt=x)

        m.grad:14:13: error: 'derivative' is by one argument, but 'numbers' has 2: x, y
           |
        14 | derive a7 = derivative(numbers)
           |             ^^^^^^^^^^^^^^^^^^^
           = help: choose one: derivative(numbers, wrt=x)

        """)
  }

  @Test func callsOfDerivatives() throws {
    let text = try errors(
      """
      fn free(x: [...]) = 2 * x
      fn scale(x: [n], by: real) -> y: [n] = by * x
      fn own(x) = x * x
      derive g = gradient(free)
      derive d = derivative(free)
      derive J = jacobian(scale, wrt=x)
      derive t = jvp(scale, wrt=x)
      derive c = vjp(scale)
      derive v = jvp(scale)
      derive w = gradient(own)
      model m(x: [3], y: [2]) -> z: [3] {
          a1 = g(x)
          a2 = d(x)
          a3 = J(x)
          a4 = J(x, 2, y)
          a5 = J(x, b=2)
          a6 = J(2, 2)
          a7 = t(x, 2)
          a8 = t(x, 2, y)
          a9 = c(x, 2, y)
          b1 = v(x, 2, y, tangent_by=1)
          b2 = w(one_hot(1, 3) == 1)
          b3 = J + 1
          z  = x
      }
      """)
    #expect(
      text == """
        m.grad:12:10: error: 'gradient' is of a single number, but the result of 'free' is [3]
           |
         4 | derive g = gradient(free)
           |            -------------- derived here
           :
        12 |     a1 = g(x)
           |          ^^^^
           = help: use 'jacobian', or 'vjp' with a cotangent

        m.grad:13:10: error: 'derivative' is by a single number, which 'x' of 'free' is not
           |
         5 | derive d = derivative(free)
           |            ---------------- derived here
           :
        13 |     a2 = d(x)
           |          ^^^^
           = note: it is [3] in this call
           = help: use 'gradient' for a result that is a number, or 'jacobian'

        m.grad:14:10: error: 'J' needs its argument 'by'
           |
         2 | fn scale(x: [n], by: real) -> y: [n] = by * x
           |    ----- declared here
           :
        14 |     a3 = J(x)
           |          ^^^^

        m.grad:15:18: error: 'J' takes only 2 arguments
           |
         2 | fn scale(x: [n], by: real) -> y: [n] = by * x
           |    ----- declared here
           :
        15 |     a4 = J(x, 2, y)
           |                  ^

        m.grad:16:15: error: 'J' has no argument 'b'
           |
        16 |     a5 = J(x, b=2)
           |               ^
           = help: did you mean 'by'?

        m.grad:17:12: error: 'x' of 'scale' should be [n], but this is 2
           |
         2 | fn scale(x: [n], by: real) -> y: [n] = by * x
           |          ------ declared here
           :
        17 |     a6 = J(2, 2)
           |            ^

        m.grad:18:10: error: 't' needs its argument 'tangent'
           |
         2 | fn scale(x: [n], by: real) -> y: [n] = by * x
           |    ----- declared here
           :
        18 |     a7 = t(x, 2)
           |          ^^^^^^^

        m.grad:19:18: error: 'tangent' should be [3], as the argument is, but this is [2]
           |
        19 |     a8 = t(x, 2, y)
           |                  ^

        m.grad:20:18: error: 'cotangent' should be [3], as the result is, but this is [2]
           |
        20 |     a9 = c(x, 2, y)
           |                  ^

        m.grad:21:18: error: 'tangent_x' should be [3], as the argument is, but this is [2]
           |
        21 |     b1 = v(x, 2, y, tangent_by=1)
           |                  ^

        m.grad:22:10: error: 'own' takes no real numbers here, so there is nothing to derive by
           |
        22 |     b2 = w(one_hot(1, 3) == 1)
           |          ^^^^^^^^^^^^^^^^^^^^^

        m.grad:23:10: error: a number is needed here, but 'J' is a function
           |
        23 |     b3 = J + 1
           |          ^
           = help: call it: J(…)

        """)
  }

  @Test func errorsInsideADerivedFunction() throws {
    let text = try errors(
      """
      fn f(x: [n], w: [m]) -> y: real = sum(x * w)
      derive g = gradient(f)
      model m(x: [3], w: [2]) -> y: [3] {
          (a, b) = g(x, w)
          y = a
      }
      """)
    #expect(
      text == """
        m.grad:1:39: error: cannot multiply [3] and [2]
           |
         1 | fn f(x: [n], w: [m]) -> y: real = sum(x * w)
           |                                       ^^^^^
           :
         4 |     (a, b) = g(x, w)
           |              ------- in this call

        """)
  }

  @Test func functionsThatDeriveThemselves() throws {
    let text = try errors(
      """
      fn f(x: real) = d(x) + 1
      derive d = derivative(f)
      model m(x: [3]) -> y: [3] = x * f(1)
      """)
    #expect(
      text == """
        m.grad:1:17: error: 'f' calls itself, which would never end
           |
         1 | fn f(x: real) = d(x) + 1
           |    - declared here
           |                 ^^^^
           :
         3 | model m(x: [3]) -> y: [3] = x * f(1)
           |                                 ---- in this call

        """)
  }

  @Test func deepDerivatives() throws {
    let text = try errors(
      """
      fn f(x: real) = sin(x)
      derive d1 = derivative(f)
      derive d2 = derivative(d1)
      derive d3 = derivative(d2)
      derive d4 = derivative(d3)
      derive d5 = derivative(d4)
      derive d6 = derivative(d5)
      derive d7 = derivative(d6)
      derive d8 = derivative(d7)
      derive d9 = derivative(d8)
      derive d10 = derivative(d9)
      derive d11 = derivative(d10)
      derive d12 = derivative(d11)
      derive d13 = derivative(d12)
      derive d14 = derivative(d13)
      derive d15 = derivative(d14)
      derive d16 = derivative(d15)
      derive d17 = derivative(d16)
      derive d18 = derivative(d17)
      """)
    #expect(
      text == """
        m.grad:18:14: error: this is derived more than 16 times
           |
        18 | derive d17 = derivative(d16)
           |              ^^^^^^^^^^^^^^^

        """)
  }

  @Test func conditionsOfChecks() throws {
    let text = try errors(
      """
      fn f(x: [n]) -> y: [n] = x
      check f([1, 2]) == [1, 2, 3]
      check f([1, 2])
      check f([1, 2]) > 0 within 2
      check 1 == 1 within x
      check 1 == 1 within -1
      check 1 == 1 within [1, 2]
      check f == 1
      check f([1, 2, "a"]) == 1
      check unknown(2) == 1
      """)
    #expect(
      text == """
        m.grad:2:7: error: cannot compare [2] and [3] int
           |
         2 | check f([1, 2]) == [1, 2, 3]
           |       ^^^^^^^^^^^^^^^^^^^^^^

        m.grad:3:7: error: a check is a condition, but this is [2]
           |
         3 | check f([1, 2])
           |       ^^^^^^^^^
           = help: compare it with something: check f([1, 2]) == 0

        m.grad:4:28: error: only '==' holds within a tolerance
           |
         4 | check f([1, 2]) > 0 within 2
           |                            ^

        m.grad:5:21: error: unknown name 'x'
           |
         5 | check 1 == 1 within x
           |                     ^

        m.grad:6:21: error: a tolerance should be a number of at least 0 that is known at compile time
           |
         6 | check 1 == 1 within -1
           |                     ^^

        m.grad:7:21: error: a tolerance should be a number of at least 0 that is known at compile time
           |
         7 | check 1 == 1 within [1, 2]
           |                     ^^^^^^

        m.grad:8:7: error: a number is needed here, but 'f' is a fn
           |
         8 | check f == 1
           |       ^
           = help: call it: f(…)

        m.grad:9:16: error: a number is needed here, but this is a text
           |
         9 | check f([1, 2, "a"]) == 1
           |                ^^^

        m.grad:10:7: error: unknown name 'unknown'
           |
        10 | check unknown(2) == 1
           |       ^^^^^^^

        """)
  }
}
