// Gradients of models as they are written: against central differences of the loss in Float64, and
// compiled for each instruction set.

import Testing

@Suite struct GradientTests {
  /// A model whose parameter `u` goes through `body` to `y`; the loss weighs y by the state `q`, and
  /// bends, so that no derivative is the same everywhere.
  static func model(_ u: String, _ y: String, _ body: String, before: String = "") -> String {
    """
    dim batch = 4, ch = 6, h = 3, w = 2, half = 3
    \(before)
    model m() -> y: \(y) {
        param u: \(u) = normal()
        state q: \(y) = normal()
        \(body)
    }
    train m {
        loss      = sum(q * y + y^2 / 4)
        optimizer = sgd(lr=1)
        steps     = 1
    }
    """
  }

  static let cases: [(String, String)] = [
    (
      "split",
      model("[batch, ch]", "[batch, ch / 2]", "(a, b) = split(u, 2)\ny = tanh(a) * sigmoid(b)")
    ),
    (
      "concat",
      model(
        "[batch, ch]", "[batch, ch + 3 * (ch / 2) + 2]",
        "(a, b) = split(u, 2)\ny = concat(sin(b), u, u[0, 0] * ones([batch, 2]), tanh(a), a * b)")
    ),
    (
      "arrays",
      model(
        "[ch]", "[2, 3, 2]",
        """
        a = [sin(u[0]), u[1] * u[2], exp(u[3])]
        b = [1, u[4], u[5]]
        y = [[a, b, a * b] as [3, 3], [b, a, b] as [3, 3]][:, :, 0 : 2]
        """)
    ),
    (
      "several results",
      model(
        "[batch, ch]", "[batch, ch]", "(s, c) = turn(u, 2)\n(y, n) = both(half)(s * c)",
        before: """
          fn turn(x: [...], k: real) -> (s: [...], c: [...]) {
              s = sin(k * x)
              c = cos(k * x)
          }
          layer both(hidden: dim)(x: [..., n]) -> (y: [..., n], h: [..., hidden]) {
              h = x |> linear(hidden) |> tanh
              y = h |> linear(n)
          }
          """)
    ),
    (
      "shared layers",
      model(
        "[batch, ch]", "[batch, ch]",
        "enc = linear(ch)\ny = u\nrepeat 2 { y = y + tanh(enc(y)) |> linear(ch) }\ny = enc(y)")
    ),
    (
      "states and both parts of when",
      model(
        "[batch, ch]", "[batch, ch]",
        """
        state mean_of_u: [ch] = zeros()
        when training {
            now[c] = mean[n](u[n, c]^2)
            next mean_of_u = 0.9 * mean_of_u + 0.1 * now
        } else {
            now = mean_of_u
        }
        y = u / sqrt(1 + now + mean_of_u^2)
        """)
    ),
    (
      "random numbers of each step of a scan",
      model(
        "[batch, ch]", "[batch, ch]",
        """
        scan t over h with y = u {
            z = tanh(y |> linear(ch)) |> dropout(0.3)
            y = y + z
        }
        """)
    ),
    (
      "split in a scan",
      model(
        "[batch, ch]", "[batch, ch]",
        """
        scan t over h with y = u, s = 0 * u {
            (a, b) = split(concat(y, s) |> linear(2 * ch), 2)
            s = sigmoid(a) * s + tanh(b)
            y = [tanh(s), y][1] + s
        }
        """)
    ),
    (
      "l2 and clip",
      model("[batch, ch]", "[batch, ch]", "y = u |> linear(ch)")
        .replacing("y^2 / 4)", with: "y^2 / 4) + 0.1 * l2(m) + sum(u * q)")
        .replacing("    steps", with: "    clip = 1e3\n    steps")
    ),
  ]

  @Test(arguments: cases)
  func areThoseOfTheLoss(_ name: String, _ text: String) throws {
    try expectGradients(text, name)
  }
}
