// Sizes around the width of vectors, one element and none: values and gradients beside loops over plain
// numbers.

import Graph
import Testing

extension VectorsThatMustPass {
  @Suite("Sizes around the width of vectors") struct SizeVectors {
    static let sizes = [1, 0, 2, 15, 16, 17, 31, 33, 257]

    @Test("Element by element, and sums", arguments: sizes) func elements(_ n: Int) throws {
      let x = scattered(n)
      let w = scattered(n, from: 500)
      let y = x.map { Function.tanh([$0]) }
      let total = zip(w, y).reduce(0) { $0 + $1.0 * $1.1 }
      let gradient = zip(w, y).map { $0 * (1 - $1 * $1) }
      let arguments = "\(literal(x, [n])), \(literal(w, [n]))"
      try expectChecks(
        """
        fn weighted(x: [n], w: [n]) -> s: real = sum(w * tanh(x))
        derive by_x = gradient(weighted, wrt=x)
        derive by_w = gradient(weighted, wrt=w)
        check weighted(\(arguments)) == \(total)
        check by_x(\(arguments)) == \(literal(gradient, [n]))
        check by_w(\(arguments)) == \(literal(y, [n]))
        """)
    }

    @Test("Mean and variance", arguments: sizes) func variance(_ n: Int) throws {
      let x = scattered(n)
      let count = Double(max(n, 1))
      let mean = x.reduce(0, +) / count
      let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      let gradient = x.map { 2 * ($0 - mean) / count }
      try expectChecks(
        """
        fn variance(x: [n]) -> v: real {
            m = mean(x)
            v = mean((x - m)^2)
        }
        derive by_x = gradient(variance)
        check variance(\(literal(x, [n]))) == \(variance)
        check by_x(\(literal(x, [n]))) == \(literal(gradient, [n]))
        """)
    }

    @Test("Products", arguments: sizes) func products(_ n: Int) throws {
      // Near 1, so that products of 257 stay near 1.
      let x = scattered(n).map { 1 + $0 / 10 }
      let product = x.reduce(1, *)
      try expectChecks(
        """
        fn product(x: [n]) -> p: real = prod(x)
        derive by_x = gradient(product)
        check product(\(literal(x, [n]))) == \(product)
        check by_x(\(literal(x, [n]))) == \(literal(x.map { product / $0 }, [n]))
        """)
    }

    /// Over no elements they are compile errors.
    @Test("The largest and the smallest", arguments: sizes.filter { $0 > 0 })
    func extremes(_ n: Int) throws {
      let x = scattered(n)
      let (largest, smallest) = (x.max()!, x.min()!)
      try expectChecks(
        """
        fn largest(x: [n]) -> y: real = max(x)
        fn smallest(x: [n]) -> y: real = min(x)
        derive by_largest = gradient(largest)
        derive by_smallest = gradient(smallest)
        check largest(\(literal(x, [n]))) == \(largest)
        check smallest(\(literal(x, [n]))) == \(smallest)
        check by_largest(\(literal(x, [n]))) == \(literal(x.map { $0 == largest ? 1 : 0 }, [n]))
        check by_smallest(\(literal(x, [n]))) == \(literal(x.map { $0 == smallest ? 1 : 0 }, [n]))
        check argmax(\(literal(x, [n]))) == \(x.firstIndex(of: largest)!)
        """)
    }

    @Test("Rows and columns of softmax and cross entropy", arguments: sizes.filter { $0 > 0 })
    func softmax(_ n: Int) throws {
      let rows = [scattered(n).map { 5 * $0 }, scattered(n, from: 300)]
      let label = n / 2
      let shares = rows.map { row in
        let e = row.map { Function.exp([$0]) }
        return e.map { $0 / e.reduce(0, +) }
      }
      let loss = shares.reduce(0) { $0 - Function.log([$1[label]]) / 2 }
      let gradient = shares.flatMap { p in p.indices.map { (p[$0] - ($0 == label ? 1 : 0)) / 2 } }
      let logits = literal(rows.flatMap { $0 }, [2, n])
      try expectChecks(
        """
        derive by_logits = gradient(cross_entropy, wrt=logits)
        fn by_columns(x: [n, m]) -> p: [n, m] { p[i, j] = exp(x[i, j]) / sum[k](exp(x[k, j])) }
        fn turned(x: [n, m]) -> y: [m, n] { y[j, i] = x[i, j] }
        check softmax(\(logits)) == \(literal(shares.flatMap { $0 }, [2, n]))
        check turned(by_columns(turned(\(logits)))) == \(literal(shares.flatMap { $0 }, [2, n]))
        check cross_entropy(\(logits), [\(label), \(label)]) == \(loss)
        check by_logits(\(logits), [\(label), \(label)]) == \(literal(gradient, [2, n]))
        """)
    }

    /// The inner size, then the outer ones: y = x w, ∂/∂x = g wᵀ, ∂/∂w = xᵀ g.
    @Test("Products of matrices", arguments: sizes, [0, 1, 2]) func matrices(
      _ n: Int, _ role: Int
    ) throws {
      let (a, b, c) = role == 0 ? (2, n, 3) : role == 1 ? (n, 2, 3) : (2, 3, n)
      let (x, w, g) = (scattered(a * b), scattered(b * c, from: 300), scattered(a * c, from: 700))
      var (y, byX, byW) = (g.map { _ in 0.0 }, x.map { _ in 0.0 }, w.map { _ in 0.0 })
      for i in 0..<a {
        for j in 0..<b {
          for k in 0..<c {
            y[i * c + k] += x[i * b + j] * w[j * c + k]
            byX[i * b + j] += g[i * c + k] * w[j * c + k]
            byW[j * c + k] += x[i * b + j] * g[i * c + k]
          }
        }
      }
      let arguments = "\(literal(x, [a, b])), \(literal(w, [b, c]))"
      try expectChecks(
        """
        fn multiplied(x: [n, m], w: [m, k]) -> y: [n, k] = x @ w
        derive by_x = vjp(multiplied, wrt=x)
        derive by_w = vjp(multiplied, wrt=w)
        check multiplied(\(arguments)) == \(literal(y, [a, c]))
        check by_x(\(arguments), \(literal(g, [a, c]))) == \(literal(byX, [a, b]))
        check by_w(\(arguments), \(literal(g, [a, c]))) == \(literal(byW, [b, c]))
        """)
    }

    @Test("Steps of a recurrence", arguments: sizes.filter { $0 > 0 }) func steps(_ n: Int) throws {
      let (x, a) = (scattered(n), 0.9)
      // h becomes a h + x, so that ∂h/∂x[t] = a^(n − 1 − t), and ∂h/∂a gathers h on the way.
      var (h, byA) = (0.0, 0.0)
      for value in x { (h, byA) = (a * h + value, h + a * byA) }
      var power = 1.0
      var gradient = x
      for t in x.indices.reversed() {
        gradient[t] = power
        power *= a
      }
      try expectChecks(
        """
        fn last(x: [n], a: real) -> y: real {
            scan t over n with h = 0 {
                h = a * h + x[t]
            }
            y = h
        }
        derive by_x = gradient(last, wrt=x)
        derive by_a = derivative(last, wrt=a)
        check last(\(literal(x, [n])), \(a)) == \(h)
        check by_x(\(literal(x, [n])), \(a)) == \(literal(gradient, [n]))
        check by_a(\(literal(x, [n])), \(a)) == \(byA)
        """)
    }
  }
}
