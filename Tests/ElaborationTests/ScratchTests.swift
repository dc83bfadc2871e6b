import Testing
@testable import Elaboration
@Suite struct Scratch {
  @Test func dump() throws {
    let programs = [
      """
      model lenet(image: [batch, 1, 28, 28]) -> logits: [batch, 10] {
          param k: [16, 1, 5, 5] = he_normal()
          features[n, o, i, j] = sum[c, a, b](image[n, c, i + a, j + b] * k[o, c, a, b])
          logits = features |> linear(10)
      }
      """,
      """
      dim width = 64, time = 64
      model m(x: [batch, time, width], pos: [width, time]) -> y: [batch, time, width] {
          y = x + pos
          z = y + foo
      }
      """,
      """
      fn edge(x: [batch, h, w]) -> y: [batch, h, w] {
          y[n, i, j] = x[n, i + 1, j] - x[n, i - 1, j]
      }
      model m(x: [batch, 28, 28]) -> y: [batch, 28, 28] = edge(x)
      """,
      """
      model m(x: [batch, 2]) -> y: [batch, 2] = x |> linear(2)
      train m {
          loss      = mean(y)
          optimizer = adam(learning_rate=1e-3)
          batch     = 64
          epochs    = 30
      }
      """,
      """
      model m(x: [8]) -> y {
          y[i] = sum[j, k](x[j + k])
      }
      """,
      """
      dim n = 7
      dim half = n / 2
      model m(x: [n]) -> y: [half] { y[i] = x[lenght] }
      fn f(x: [n], scale: real = 1) -> y: [n] { y = sotfmax(x) + g(x, scael=2) }
      fn g(x: [n], scale: real = 1) -> y: [n] = x * scale
      """,
      """
      fn f(x: real) = f(x) + 1
      fn g(x: real) = h(x)
      fn h(x: real) = g(x)
      model m(x: real) -> y: real {
          a = f(x)
          b = g(x)
          y = a + b
      }
      """,
      """
      model m(x: [batch, 3]) -> y: [batch] {
          big = zeros([1000000, 1000000, 8])
          a = x |> linear(x)
          b = cross_entropy(x, x)
          c = x[0, 1, 2]
          d[i] = d[i - 1] + x[0, i]
          e[i] = x[i, 3]
          f = softmax(x, 3)
          g = mean()
          h = if x then 1 else 2
          j[i, k] = x[k, i] + x[i, k]
          k = linear
          l = linear + 1
          y = x
      }
      """,
      """
      dim hidden = 2
      model m(x: [batch, 3]) -> y: [batch] { y[i] = x[i, 0] }
      train m {
          loss      = x
          optimizer = momentun(lr=1)
          report    = [accuracy(y), z]
          batch     = 0
      }
      """,
      """
      data d {
          source = csv("Data/digits.csv")
          image: [8, 9] = source[0 : 64]
          label: index(10) = source.digt
          tail = source[60 : 70]
          m = source[0 : 2] - mean(source[0 : 2])
      }
      model m(image: [batch, 8, 8], other: [batch]) -> y: [batch] { y[i] = image[i, 0, 0] + other[i] }
      train m {
          data = d
          loss      = mean(y)
          optimizer = sgd(lr=1)
          batch     = 1
          steps = 3
      }
      """,
      """
      model m(x: [n, 4]) -> y: [n] {
          scan t over 4 with s = 0.0 { s = s + 1 }
          y = split(x, 2)
      }
      derive J = jacobian(m)
      check 1 == 1
      import "a.grad"
      """,
      """
      model m(x: [4], t: [4] index(3)) -> y: [4] {
          a[i] = x[t[i]]
          b[i] = x[x[i]]
          c[i] = x[i] + t[j]
          y[i] = x[i] * step
      }
      """,
    ]
    for (n, p) in programs.enumerated() {
      print("=== \(n)")
      print(try errors(p))
    }
    print(try errors("dim n = 2\nmodel m(x: [n]) -> y: [n] = x", set: ["m": "2", "nn": "3"]))
    print(try errors("dim n = 2\nmodel m(x: [n]) -> y: [n] = x", set: ["n": "two"]))
  }
}
