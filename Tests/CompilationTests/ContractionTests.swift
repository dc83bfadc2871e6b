// Sums of products as matrix products: every transposition, batch, view and size.

import Graph
import Scheduling
import TestSupport
import Testing

@Suite struct ContractionTests {
  static let m = Axis("m", 7)
  static let n = Axis("n", 18)
  static let k = Axis("k", 33)
  static let b = Axis("b", 3)

  static func real(_ g: Graph, _ name: String, _ axes: [Axis]) -> NodeID {
    g.variable(Variable(.input, name, axes: axes))
  }

  /// The claim that Σ x · y over `over` is right: each addition rounds a partial sum of Σ|x · y|.
  static func claim(
    _ g: Graph, _ factors: [NodeID], over: [Axis], coefficient: Double = 1, axes: [Axis]? = nil
  ) -> Claim {
    let product = g.product(factors.map { ($0, 1) }, coefficient: coefficient)
    let magnitude = g.reduce(.sum, g.apply(.abs, product), over: over)
    let roundings = Double(over.elementCount + factors.count)
    return Claim(
      g.reduce(.sum, product, over: over), within: roundings, of: magnitude, axes: axes, in: g)
  }

  /// Checks `claims` and that exactly `count` matrix products are scheduled.
  static func expectContractions(
    count: Int = 1, _ claims: [Claim], in g: Graph, _ values: RandomValues = RandomValues(seed: 1),
    location: SourceLocation = #_sourceLocation
  ) throws {
    let program = try expect(claims, in: g, values, location: location)
    let found = program.steps.filter { if case .contraction = $0 { true } else { false } }.count
    #expect(found == count, "\(program.text(g))", sourceLocation: location)
  }

  static func permutations<T>(_ elements: [T]) -> [[T]] {
    if elements.isEmpty { return [[]] }
    return elements.indices.flatMap { first in
      var rest = elements
      let element = rest.remove(at: first)
      return permutations(rest).map { [element] + $0 }
    }
  }

  @Test func everyTransposition() throws {
    let g = Graph()
    for (i, left) in Self.permutations([Self.m, Self.k]).enumerated() {
      for (j, right) in Self.permutations([Self.k, Self.n]).enumerated() {
        let (x, y) = (Self.real(g, "x\(i)", left), Self.real(g, "y\(j)", right))
        for result in Self.permutations([Self.m, Self.n]) {
          let claim = Self.claim(g, [x, y], over: [Self.k], axes: result)
          try Self.expectContractions([claim], in: g)
        }
      }
    }
  }

  @Test func everyTranspositionOfABatch() throws {
    let g = Graph()
    for (i, left) in Self.permutations([Self.b, Self.m, Self.k]).enumerated() {
      for (j, right) in Self.permutations([Self.b, Self.k, Self.n]).enumerated() {
        let (x, y) = (Self.real(g, "x\(i)", left), Self.real(g, "y\(j)", right))
        let claim = Self.claim(g, [x, y], over: [Self.k], axes: [Self.b, Self.m, Self.n])
        try Self.expectContractions([claim], in: g)
      }
    }
  }

  /// Sizes at and around those of the kernel's tiles, and those that are 1.
  @Test(arguments: [1, 2, 13, 64]) func sizes(_ m: Int) throws {
    for n in [1, 2, 16, 31, 33] {
      for k in [1, 2, 17, 300] {
        let (m, n, k) = (Axis("m", m), Axis("n", n), Axis("k", k))
        let g = Graph()
        let (x, y) = (Self.real(g, "x", [m, k]), Self.real(g, "y", [k, n]))
        try Self.expectContractions([Self.claim(g, [x, y], over: [k])], in: g)
      }
    }
  }

  @Test func severalAxesOfAKind() throws {
    let g = Graph()
    let (m2, n2, k2) = (Axis("m2", 2), Axis("n2", 3), Axis("k2", 4))
    let x = Self.real(g, "x", [Self.m, m2, Self.k, k2])
    let y = Self.real(g, "y", [Self.k, k2, Self.n, n2])
    let z = Self.real(g, "z", [k2, Self.n, Self.k, n2])
    let w = Self.real(g, "w", [Self.k, m2, k2, Self.m])
    for (left, right) in [(x, y), (x, z), (w, y), (w, z)] {
      for axes in [[Self.m, m2, Self.n, n2], [m2, Self.n, Self.m, n2], [Self.n, n2, m2, Self.m]] {
        let claim = Self.claim(g, [left, right], over: [Self.k, k2], axes: axes)
        try Self.expectContractions([claim], in: g)
      }
    }
    // What lies together counts as one axis.
    let program = try expect(
      [Self.claim(g, [x, y], over: [Self.k, k2], axes: [Self.m, m2, Self.n, n2])], in: g)
    guard case .contraction(let step) = program.steps[0] else { return }
    #expect(step.m == [Self.m, m2] && step.n == [Self.n, n2] && step.k == [Self.k, k2])
    #expect(step.loops == [])
  }

  @Test func outerProductsAreNests() throws {
    let g = Graph()
    let (x, y) = (Self.real(g, "x", [Self.m]), Self.real(g, "y", [Self.n]))
    try expect([Claim(g.multiply(x, y), within: 1, in: g)], in: g)
    // A sum over one element is an outer product, too.
    let one = Axis("one", 1)
    let (u, v) = (Self.real(g, "u", [Self.m, one]), Self.real(g, "v", [one, Self.n]))
    try expect([Self.claim(g, [u, v], over: [one])], in: g)
  }

  @Test func convolutions() throws {
    let g = Graph()
    let (n, c, o) = (Axis("batch", 2), Axis("c", 3), Axis("o", 4))
    let (h, w) = (Axis("h", 9), Axis("w", 10))
    let (i, j) = (Axis("i", 7), Axis("j", 8))
    let (di, dj) = (Axis("di", 3), Axis("dj", 3))
    let image = Self.real(g, "image", [n, c, h, w])
    let kernel = Self.real(g, "kernel", [o, c, di, dj])
    let windows = g.access(
      image, [h: .affine(Affine([(i, 1), (di, 1)])), w: .affine(Affine([(j, 1), (dj, 1)]))])
    try Self.expectContractions(
      [Self.claim(g, [windows, kernel], over: [c, di, dj], axes: [n, o, i, j])], in: g)
    // Strided, with the input gradient's flipped kernel.
    let (si, sj) = (Axis("si", 4), Axis("sj", 4))
    let strided = g.access(
      image, [h: .affine(Affine([(si, 2), (di, 1)])), w: .affine(Affine([(sj, 2), (dj, 1)]))])
    let flipped = g.access(
      kernel,
      [di: .affine(Affine([(di, -1)], offset: 2)), dj: .affine(Affine([(dj, -1)], offset: 2))])
    try Self.expectContractions(
      [Self.claim(g, [strided, flipped], over: [c, di, dj], axes: [n, o, si, sj])], in: g)
    // Padded: the windows are copied first.
    let padded = g.access(
      image,
      [
        h: .affine(Affine([(h, 1), (di, 1)], offset: -1)),
        w: .affine(Affine([(w, 1), (dj, 1)], offset: -1)),
      ])
    try Self.expectContractions(
      [Self.claim(g, [padded, kernel], over: [c, di, dj], axes: [n, o, h, w])], in: g)
    // One call walks over all of a convolution's axes: there is no loop around it.
    let claim = Self.claim(g, [windows, kernel], over: [c, di, dj], axes: [n, o, i, j])
    for case .contraction(let step) in try expect([claim], in: g).steps {
      #expect(step.loops == [] && !step.isMatrixProduct)
      #expect(step.spans.k.map(\.extent) == [3, 3, 3])
    }
    // Towards the kernel: the sum runs over the batch and the image.
    let gradient = Self.real(g, "gradient", [n, o, i, j])
    try Self.expectContractions(
      [Self.claim(g, [windows, gradient], over: [n, i, j], axes: [o, c, di, dj])], in: g)
  }

  @Test func viewsAsOperands() throws {
    let g = Graph()
    let (wide, t) = (Axis("wide", 70), Axis("t", 7))
    let x = Self.real(g, "x", [Self.m, wide])
    let y = Self.real(g, "y", [wide, Self.n])
    let every = Affine([(Self.k, 2)], offset: 1)
    let backwards = Affine([(Self.k, -2)], offset: 66)
    for index in [every, backwards] {
      let left = g.access(x, [wide: .affine(index)])
      let right = g.access(y, [wide: .affine(every)])
      try Self.expectContractions([Self.claim(g, [left, right], over: [Self.k])], in: g)
    }
    // A diagonal, and a matrix times its own transpose.
    let cube = Self.real(g, "cube", [Self.m, t, Self.k])
    let diagonal = g.access(cube, [Self.m: .affine(Affine(t))])
    let right = Self.real(g, "right", [Self.k, Self.n])
    try Self.expectContractions([Self.claim(g, [diagonal, right], over: [Self.k])], in: g)
    let square = Self.real(g, "square", [Self.m, Self.k])
    try Self.expectContractions(
      [Self.claim(g, [square, g.rename(square, [Self.m: t])], over: [Self.k])], in: g)
  }

  @Test func computedOperandsAndCoefficients() throws {
    let g = Graph()
    let x = Self.real(g, "x", [Self.m, Self.k])
    let y = Self.real(g, "y", [Self.k, Self.n])
    let scale = Self.real(g, "scale", [Self.k])
    let rows = Self.real(g, "rows", [Self.m])
    try Self.expectContractions(
      [Self.claim(g, [x, y], over: [Self.k], coefficient: -0.3)], in: g)
    try Self.expectContractions([Self.claim(g, [x, y, scale], over: [Self.k])], in: g)
    try Self.expectContractions([Self.claim(g, [x, y, scale, rows], over: [Self.k])], in: g)
    let relu = g.apply(.max, g.constant(0), x)
    try Self.expectContractions([Self.claim(g, [relu, y], over: [Self.k])], in: g)
    let powers = g.product([(x, 2), (y, 1)], coefficient: 2)
    let magnitude = g.reduce(.sum, g.apply(.abs, powers), over: [Self.k])
    try Self.expectContractions(
      [Claim(g.reduce(.sum, powers, over: [Self.k]), within: 36, of: magnitude, in: g)], in: g)
    let positions = g.multiply(g.iota(Self.m), g.iota(Self.k))
    try Self.expectContractions([Self.claim(g, [positions, y], over: [Self.k])], in: g)
  }

  /// A factor over the axes of both results makes no matrix product; it must be right all the same.
  @Test func threeFactorsOverThreePairsOfAxes() throws {
    let g = Graph()
    let x = Self.real(g, "x", [Self.m, Self.k])
    let y = Self.real(g, "y", [Self.k, Self.n])
    let z = Self.real(g, "z", [Self.m, Self.n])
    try Self.expectContractions(count: 0, [Self.claim(g, [x, y, z], over: [Self.k])], in: g)
    let v = Self.real(g, "v", [Self.k])
    try expect(
      [
        Self.claim(g, [x, v], over: [Self.k]), Self.claim(g, [x, v], over: [Self.m]),
        Self.claim(g, [x, y], over: [Self.m, Self.k]),
        Self.claim(g, [x, y], over: [Self.m, Self.k, Self.n]),
      ], in: g)
  }

  /// Chains of products, with functions between them, as layers have them.
  @Test func chains() throws {
    let g = Graph()
    var x = Self.real(g, "x", [Self.b, Self.m])
    var previous = Self.m
    for layer in 0..<4 {
      let next = Axis("h\(layer)", [18, 33, 5, 16][layer])
      let w = Self.real(g, "w\(layer)", layer % 2 == 0 ? [previous, next] : [next, previous])
      let scaled = g.scaled(g.reduce(.sum, g.multiply(x, w), over: [previous]), by: 0.1)
      x = g.apply(.tanh, g.add(scaled, Self.real(g, "b\(layer)", [next])))
      previous = next
    }
    // The scale keeps what a layer passes on of an error below 0.1 · 33 · 2; there are few layers.
    try Self.expectContractions(count: 4, [Claim(x, within: 500, of: g.constant(1), in: g)], in: g)
  }
}
