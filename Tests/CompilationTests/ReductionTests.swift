// Every reduction over every subset of axes, of sizes around the vector width, compiled.

import Graph
import TestSupport
import Testing

@Suite struct ReductionTests {
  static let b = Axis("b", 3)
  static let i = Axis("i", 17)
  static let k = Axis("k", 5)
  static let sizes = [0, 1, 2, 15, 16, 17, 31, 33, 257]

  /// The subsets of `axes` but the empty one.
  static func subsets(_ axes: [Axis]) -> [[Axis]] {
    (1..<(1 << axes.count)).map { bits in
      axes.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
    }
  }

  static func isExact(_ reduction: Reduction) -> Bool {
    switch reduction {
    case .max, .min, .argmax, .argmin: true
    case .sum, .prod, .logsumexp: false
    }
  }

  /// A variable whose numbers suit `reduction`: ties for a choice, near 1 for a product.
  static func operand(
    _ g: Graph, _ reduction: Reduction, _ axes: [Axis], _ values: inout RandomValues
  ) -> NodeID {
    let variable = Variable(.input, "x", axes: axes)
    values.set(variable) { generator in
      if isExact(reduction) { return smallWhole(&generator) }
      return Double.random(in: reduction == .prod ? 0.9...1.1 : -2...2, using: &generator)
    }
    return g.variable(variable)
  }

  /// The claim that `reduction` of `x` is right.
  static func claim(
    _ g: Graph, _ reduction: Reduction, _ x: NodeID, over: [Axis], axes: [Axis]? = nil
  ) -> Claim {
    let node = g.reduce(reduction, x, over: over)
    let count = Double(over.reduce(1) { $0 * $1.extent })
    switch reduction {
    case .max, .min, .argmax, .argmin: return Claim(exactly: node, axes: axes, in: g)
    case .sum:
      // Each of the additions rounds a partial sum of at most Σ|x|.
      let magnitude = g.reduce(.sum, g.apply(.abs, x), over: over)
      return Claim(node, within: count, of: magnitude, axes: axes, in: g)
    case .prod: return Claim(node, within: count, axes: axes, in: g)
    case .logsumexp:
      // The sum's relative error is the logarithm's absolute one; x − max is rounded near |x|.
      let magnitude = g.sum([(g.reduce(.max, g.apply(.abs, x), over: over), 1)], constant: 1)
      return Claim(node, within: 8 + count / 4, of: magnitude, axes: axes, in: g)
    }
  }

  @Test(arguments: Reduction.allCases, [false, true])
  func everySubsetOfAxes(_ reduction: Reduction, _ rewritten: Bool) throws {
    for declared in [
      [Self.b, Self.i, Self.k], [Self.k, Self.i, Self.b], [Self.i, Self.b, Self.k],
    ] {
      let g = Graph()
      var values = RandomValues(seed: 1)
      let x = Self.operand(g, reduction, declared, &values)
      var claims: [Claim] = []
      for over in Self.subsets(declared) {
        claims.append(Self.claim(g, reduction, x, over: over))
        claims.append(Self.claim(g, reduction, x, over: over.reversed()))
      }
      try expect(claims, in: g, values, rewritten: rewritten)
      // Each alone as well: nests are shared otherwise.
      for claim in claims { try expect([claim], in: g, values, rewritten: rewritten) }
    }
  }

  @Test(arguments: Reduction.allCases, sizes)
  func everySize(_ reduction: Reduction, _ size: Int) throws {
    let n = Axis("n", size)
    for declared in [[n], [Self.b, n], [n, Self.b], [Self.b, n, Self.k]] {
      let g = Graph()
      var values = RandomValues(seed: 2)
      let x = Self.operand(g, reduction, declared, &values)
      let claims = Self.subsets(declared).map { Self.claim(g, reduction, x, over: $0) }
      try expect(claims, in: g, values)
      for claim in claims { try expect([claim], in: g, values) }
    }
  }

  /// A reduction and what uses it, in the same rows: x − r(x), and again a reduction of that.
  @Test(arguments: Reduction.allCases, [1, 16, 33, 2049])
  func resultsUsedInTheSameRow(_ reduction: Reduction, _ size: Int) throws {
    let n = Axis("n", size)
    for declared in [[n], [Self.b, n], [n, Self.b], [Self.b, n, Self.k]] {
      for over in declared {
        let g = Graph()
        var values = RandomValues(seed: 3)
        let x = Self.operand(g, reduction, declared, &values)
        let first = Self.claim(g, reduction, x, over: [over])
        let centred = g.subtract(x, first.node)
        let magnitude = g.sum([(g.apply(.abs, x), 1), (first.magnitude ?? first.node, 1)])
        let spread = g.reduce(.max, centred, over: declared)
        let total = g.reduce(.sum, g.apply(.abs, centred), over: declared)
        let count = Double(declared.elementCount)
        // One subtraction more; then as many additions as there are elements.
        try expect(
          [
            first, Claim(centred, within: first.ulps + 1, of: magnitude, in: g),
            Claim(
              spread, within: first.ulps + 1, of: g.reduce(.max, magnitude, over: declared), in: g),
            Claim(
              total, within: first.ulps + count, of: g.reduce(.sum, magnitude, over: declared),
              in: g),
          ], in: g, values)
      }
    }
  }

  @Test(arguments: [1, 2, 10, 17, 257, 2048, 2049]) func softmaxRows(_ size: Int) throws {
    let n = Axis("n", size)
    for declared in [[Self.i, n], [n, Self.i], [Self.b, n, Self.k]] {
      let g = Graph()
      let x = g.variable(Variable(.input, "x", axes: declared))
      let e = g.apply(.exp, g.subtract(x, g.reduce(.max, x, over: [n])))
      let sum = g.reduce(.sum, e, over: [n])
      let p = g.divide(e, sum)
      let entropy = g.reduce(.sum, g.multiply(p, g.apply(.log, p)), over: [n])
      let best = g.reduce(.argmax, p, over: [n])
      // The exponent is within 2 units of 4, its exponential within 4, and the sum within n / 4:
      // its terms are added in parallel.
      let ulps = 16 + Double(size) / 4
      let claims = [
        Claim(p, within: ulps, in: g), Claim(sum, within: ulps, in: g),
        Claim(entropy, within: 2 * ulps, of: g.sum([(entropy, -1)], constant: 1), in: g),
        Claim(exactly: best, in: g),
      ]
      try expect(claims, in: g)
      try expect(claims, in: g, rewritten: true)
    }
  }

  /// Tiles: more rows and more columns than fit a strip.
  @Test(arguments: Reduction.allCases) func largeTiles(_ reduction: Reduction) throws {
    let (m, n) = (Axis("m", 40), Axis("n", 700))
    for declared in [[m, n], [n, m], [n, Self.b, m]] {
      let g = Graph()
      var values = RandomValues(seed: 4)
      let x = Self.operand(g, reduction, declared, &values)
      let y = g.sum([(x, 1)], constant: reduction == .prod ? 0 : 1)
      let claims = Self.subsets(declared).flatMap { over in
        [Self.claim(g, reduction, x, over: over), Self.claim(g, reduction, y, over: over)]
      }
      // The operand x + 1 is rounded itself, once.
      let loosened = claims.map { claim in
        Claim(
          claim.node, within: claim.ulps == 0 ? 0 : claim.ulps + 1, of: claim.magnitude, in: g)
      }
      try expect(loosened, in: g, values)
    }
  }

  @Test func dotProductsOfEveryShape() throws {
    let g = Graph()
    let shapes: [[Axis]] = [[Self.b, Self.i], [Self.i], [Self.b], [Self.i, Self.b]]
    var claims: [Claim] = []
    for (position, (left, right)) in shapes.flatMap({ l in shapes.map { (l, $0) } }).enumerated() {
      let x = g.variable(Variable(.input, "x\(position)", axes: left))
      let y = g.variable(Variable(.input, "y\(position)", axes: right))
      let product = g.multiply(x, y)
      for over in Self.subsets(g.axes(product)) {
        let magnitude = g.reduce(.sum, g.apply(.abs, product), over: over)
        claims.append(
          Claim(
            g.reduce(.sum, product, over: over), within: Double(over.elementCount) + 1,
            of: magnitude, in: g))
      }
    }
    try expect(claims, in: g)
  }

  /// NaN and infinities: a NaN is the largest, the smallest, and the first position.
  @Test(arguments: Reduction.allCases) func specialValues(_ reduction: Reduction) throws {
    let rows: [[Double]] = [
      [1, 2, 3, 4], [1, .nan, 3, .nan], [.nan, .nan, .nan, .nan], [-.infinity, 1, .infinity, 1],
      [-.infinity, -.infinity, -.infinity, -.infinity], [.infinity, 0, 0, .infinity], [0, 0, 0, 0],
    ]
    let (r, s, c) = (Axis("r", rows.count), Axis("s", 2), Axis("c", 2))
    let g = Graph()
    var values = RandomValues(seed: 1)
    let x = Variable(.input, "x", axes: [r, s, c])
    values[x] = Tensor(axes: x.axes, elements: rows.flatMap { $0 })
    let claims = [[c], [s, c], [c, s]].map { over in
      Claim(g.reduce(reduction, g.variable(x), over: over), within: 8, in: g)
    }
    try expect(claims, in: g, values)
  }
}
