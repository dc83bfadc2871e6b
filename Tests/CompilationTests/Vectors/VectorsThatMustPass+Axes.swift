// Operands of all pairings of axes, and reductions over all subsets of axes: values and gradients beside
// loops over plain numbers.

import Graph
import Testing

extension VectorsThatMustPass {
  @Suite("Axes that operands lack, and axes that are reduced") struct AxesVectors {
    /// How many rows and columns there are.
    static let rows = 2
    static let columns = 3

    /// Which of the axes b and i an operand has.
    enum Axes: String, CaseIterable, Sendable, CustomTestStringConvertible {
      case both = "b, i"
      case column = "i"
      case none = ""
      case row = "b"

      var testDescription: String { "(\(rawValue))" }

      var sizes: [Int] {
        switch self {
        case .both: [rows, columns]
        case .column: [columns]
        case .none: []
        case .row: [rows]
        }
      }

      var type: String { sizes.isEmpty ? "real" : "[\(rawValue)]" }

      /// `name`, read in an index equation for y[b, i].
      func reading(_ name: String) -> String { sizes.isEmpty ? name : "\(name)[\(rawValue)]" }

      /// Where the operand has its element for row `b` and column `i`.
      func place(_ b: Int, _ i: Int) -> Int {
        switch self {
        case .both: b * columns + i
        case .column: i
        case .none: 0
        case .row: b
        }
      }
    }

    /// A function of two numbers.
    struct Operation: Sendable, CustomTestStringConvertible {
      /// The operation on X and Z, as it is written.
      let text: String
      /// The value and the partial derivatives.
      let value: @Sendable (_ x: Double, _ z: Double) -> (y: Double, byX: Double, byZ: Double)

      var testDescription: String { text }

      init(
        _ text: String,
        value:
          @escaping @Sendable (_ x: Double, _ z: Double) -> (y: Double, byX: Double, byZ: Double)
      ) {
        self.text = text
        self.value = value
      }
    }

    static let operations = [
      Operation("X + Z") { ($0 + $1, 1, 1) },
      Operation("X - Z") { ($0 - $1, 1, -1) },
      Operation("X * Z") { ($0 * $1, $1, $0) },
      Operation("X / Z") { ($0 / $1, 1 / $1, -$0 / ($1 * $1)) },
      Operation("X^2 * Z") { x, z in (x * x * z, 2 * x * z, x * x) },
      Operation("max(X, Z)") { x, z in (max(x, z), x > z ? 1 : 0, x > z ? 0 : 1) },
      Operation("min(X, Z)") { x, z in (min(x, z), x < z ? 1 : 0, x < z ? 0 : 1) },
      Operation("(if X > Z then X^2 else Z^3)") { x, z in
        x > z ? (x * x, 2 * x, 0) : (z * z * z, 0, 3 * z * z)
      },
    ]

    @Test(
      "Operands of axes (b, i), (i), (), (b), in every pairing", arguments: operations,
      Axes.allCases)
    func pairings(_ operation: Operation, _ left: Axes) throws {
      for right in Axes.allCases {
        // Between 1 and 3, so that nothing is divided by 0.
        let x = scattered(left.sizes.reduce(1, *)).map { $0 + 2 }
        let z = scattered(right.sizes.reduce(1, *), from: 40).map { $0 + 2 }
        let weights = scattered(Self.rows * Self.columns, from: 80)
        var (y, byX, byZ) = (weights, x.map { _ in 0.0 }, z.map { _ in 0.0 })
        for b in 0..<Self.rows {
          for i in 0..<Self.columns {
            let (place, p, q) = (b * Self.columns + i, left.place(b, i), right.place(b, i))
            let value = operation.value(x[p], z[q])
            y[place] = value.y
            byX[p] += weights[place] * value.byX
            byZ[q] += weights[place] * value.byZ
          }
        }
        let shape = [Self.rows, Self.columns]
        let body = operation.text.replacing("X", with: left.reading("x"))
          .replacing("Z", with: right.reading("z"))
        let arguments =
          "\(literal(x, left.sizes)), \(literal(z, right.sizes)), \(literal(weights, shape))"
        try expectChecks(
          """
          fn values(x: \(left.type), z: \(right.type), w: [b, i]) -> y: [b, i] {
              y[b, i] = \(body)
          }
          fn weighted(x: \(left.type), z: \(right.type), w: [b, i]) -> s: real = sum(w * values(x, z, w))
          derive by_x = gradient(weighted, wrt=x)
          derive by_z = gradient(weighted, wrt=z)
          check values(\(arguments)) == \(literal(y, shape))
          check by_x(\(arguments)) == \(literal(byX, left.sizes))
          check by_z(\(arguments)) == \(literal(byZ, right.sizes))
          """)
      }
    }

    /// A reduction of numbers.
    struct Reduced: Sendable, CustomTestStringConvertible {
      /// The reduction of x over K, as it is written.
      let text: String
      /// The value and the derivatives.
      let value: @Sendable ([Double]) -> (y: Double, gradient: [Double])

      var testDescription: String { text }

      init(
        _ text: String, value: @escaping @Sendable ([Double]) -> (y: Double, gradient: [Double])
      ) {
        self.text = text
        self.value = value
      }
    }

    static let reductions = [
      Reduced("sum[K](x[a, b, c])") { x in (x.reduce(0, +), x.map { _ in 1 }) },
      Reduced("mean[K](x[a, b, c])") { x in
        (x.reduce(0, +) / Double(x.count), x.map { _ in 1 / Double(x.count) })
      },
      Reduced("prod[K](x[a, b, c])") { x in
        let product = x.reduce(1, *)
        return (product, x.map { product / $0 })
      },
      Reduced("max[K](x[a, b, c])") { x in (x.max()!, x.map { $0 == x.max()! ? 1 : 0 }) },
      Reduced("min[K](x[a, b, c])") { x in (x.min()!, x.map { $0 == x.min()! ? 1 : 0 }) },
      Reduced("log(sum[K](exp(x[a, b, c])))") { x in
        let e = x.map { Function.exp([$0]) }
        let total = e.reduce(0, +)
        return (Function.log([total]), e.map { $0 / total })
      },
      Reduced("sqrt(sum[K](x[a, b, c]^2))") { x in
        let norm = x.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return (norm, x.map { $0 / norm })
      },
    ]

    /// The extents of the axes a, b and c.
    static let shape = [2, 3, 4]

    /// The subsets of the axes, as which of the three are reduced.
    static let subsets: [[Int]] = (1..<8).map { bits in (0..<3).filter { bits >> $0 & 1 == 1 } }

    @Test("Reductions over each subset of axes", arguments: reductions, subsets)
    func overSubset(_ reduction: Reduced, _ over: [Int]) throws {
      let names = ["a", "b", "c"]
      let kept = (0..<3).filter { !over.contains($0) }
      let shape = Self.shape
      // Away from 0, by which a product is divided here.
      let x = scattered(shape.reduce(1, *)).map { $0 < 0 ? $0 - 0.5 : $0 + 0.5 }
      func group(_ place: Int) -> Int {
        let indices = [place / 12, place / 4 % 3, place % 4]
        return kept.reduce(0) { $0 * shape[$1] + indices[$1] }
      }
      let groups = kept.reduce(1) { $0 * shape[$1] }
      let weights = scattered(groups, from: 100)
      var (y, gradient) = (weights, x)
      for number in 0..<groups {
        let places = x.indices.filter { group($0) == number }
        let value = reduction.value(places.map { x[$0] })
        y[number] = value.y
        for (place, derivative) in zip(places, value.gradient) {
          gradient[place] = weights[number] * derivative
        }
      }
      let type = kept.isEmpty ? "real" : "[\(kept.map { names[$0] }.joined(separator: ", "))]"
      let target = kept.isEmpty ? "y" : "y\(type)"
      let binders = over.map { names[$0] }.joined(separator: ", ")
      let sizes = kept.map { shape[$0] }
      try expectChecks(
        """
        fn reduced(x: [a, b, c]) -> y: \(type) {
            \(target) = \(reduction.text.replacing("K", with: binders))
        }
        derive pulled = vjp(reduced)
        check reduced(\(literal(x, shape))) == \(literal(y, sizes))
        check pulled(\(literal(x, shape)), \(literal(weights, sizes))) == \(literal(gradient, shape))
        """)
    }
  }
}
