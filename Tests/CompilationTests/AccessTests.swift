// Readings elsewhere, their transposes, positions, constants and what is handed through, compiled.

import Graph
import TestSupport
import Testing

@Suite struct AccessTests {
  static let b = Axis("b", 3)
  static let i = Axis("i", 17)
  static let k = Axis("k", 5)

  static func real(_ g: Graph, _ name: String, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.input, name, axes: axes))
  }

  static func index(_ g: Graph, _ name: String, below count: Int, _ axes: Axis...) -> NodeID {
    g.variable(Variable(.input, name, axes: axes, promise: .index(count: count)))
  }

  /// Claims that each of `nodes` is exact: alone, as an operand of others, and all in one function.
  static func expectExact(
    _ nodes: [NodeID], in g: Graph, location: SourceLocation = #_sourceLocation
  ) throws {
    let claims = nodes.map { Claim(exactly: $0, in: g) }
    // 2x is exact, too; and x + x' in one rounding.
    let doubled = nodes.map { Claim(exactly: g.scaled($0, by: 2), in: g) }
    let sums = zip(nodes, nodes.dropFirst()).map {
      Claim(
        g.add($0, $1), within: 1, of: g.add(g.apply(.abs, $0), g.apply(.abs, $1)), in: g)
    }
    for rewritten in [false, true] {
      try expect(
        claims + doubled + sums, in: g, rewritten: rewritten, location: location)
      for claim in claims + doubled {
        try expect([claim], in: g, rewritten: rewritten, location: location)
      }
    }
  }

  @Test func affineReadings() throws {
    let g = Graph()
    let x = Self.real(g, "x", Self.b, Self.i)
    let (half, third, window) = (Axis("half", 8), Axis("third", 5), Axis("window", 3))
    func read(_ index: Affine) -> NodeID { g.access(x, [Self.i: .affine(index)]) }
    try Self.expectExact(
      [
        read(Affine([(half, 2)])), read(Affine([(half, 2)], offset: 1)),
        read(Affine([(third, 3)], offset: 2)), read(Affine([(Self.i, -1)], offset: 16)),
        read(Affine([], offset: 4)), read(Affine([(third, 2), (window, 3)])),
        read(Affine([(third, 3), (window, 1)])), read(Affine([(third, 3), (Self.b, 1)])),
        g.access(x, [Self.b: .affine(Affine([], offset: 2)), Self.i: .affine(Affine(window))]),
      ], in: g)
  }

  @Test func transpositionsAndDiagonals() throws {
    let g = Graph()
    let (t, u) = (Axis("t", 7), Axis("t", 7, number: 1))
    let x = Self.real(g, "x", t, u)
    let transposed = g.rename(x, [t: u, u: t])
    let v = Axis("v", 7)
    try Self.expectExact(
      [
        transposed, g.rename(x, [t: v]), g.access(x, [u: .affine(Affine(t))]),
        g.access(x, [t: .affine(Affine(v)), u: .affine(Affine(v))]),
        g.access(x, [t: .affine(Affine([(v, -1)], offset: 6)), u: .affine(Affine(v))]),
        g.multiply(x, transposed),
      ], in: g)
  }

  @Test func readingsOfWhatIsComputed() throws {
    let g = Graph()
    let x = g.apply(.abs, Self.real(g, "x", Self.b, Self.i))
    let sum = g.reduce(.max, x, over: [Self.b])
    let label = Self.index(g, "label", below: 17, Self.b)
    let reversed = Affine([(Self.i, -1)], offset: 16)
    try Self.expectExact(
      [
        g.access(x, [Self.i: .affine(reversed)]), g.access(sum, [Self.i: .affine(reversed)]),
        g.access(x, [Self.i: .gather(label)]), g.access(sum, [Self.i: .gather(label)]),
        g.access(x, [Self.i: .affine(Affine([(Self.i, 1)], offset: -1))], fill: 9),
      ], in: g)
  }

  @Test func gathers() throws {
    let g = Graph()
    let x = Self.real(g, "x", Self.b, Self.i)
    let row = Self.index(g, "row", below: 3, Self.k)
    let column = Self.index(g, "column", below: 17, Self.b)
    let both = Self.index(g, "both", below: 17, Self.k, Self.b)
    let free = Self.index(g, "free", below: 17)
    try Self.expectExact(
      [
        g.access(x, [Self.i: .gather(column)]), g.access(x, [Self.i: .gather(both)]),
        g.access(x, [Self.b: .gather(row)]), g.access(x, [Self.i: .gather(free)]),
        g.access(x, [Self.b: .gather(row), Self.i: .gather(both)]),
        g.access(x, [Self.b: .gather(row), Self.i: .affine(Affine([(Self.k, 3)]))]),
        g.access(x, [Self.b: .affine(Affine([], offset: 1)), Self.i: .gather(column)]),
        g.access(x, [Self.i: .gather(g.iota(Self.k))]),
        g.access(x, [Self.i: .gather(g.reduce(.argmax, x, over: [Self.i]))]),
      ], in: g)
  }

  @Test func fillsOutside() throws {
    let g = Graph()
    let x = Self.real(g, "x", Self.b, Self.i)
    let (padded, window) = (Axis("padded", 21), Axis("window", 3))
    func read(_ index: Affine, fill: Double?) -> NodeID {
      g.access(x, [Self.i: .affine(index)], fill: fill)
    }
    let wide = Self.index(g, "wide", below: 40, Self.k)
    try Self.expectExact(
      [
        read(Affine([(padded, 1)], offset: -2), fill: nil),
        read(Affine([(padded, 1)], offset: -2), fill: 7.5),
        read(Affine([(padded, -1)], offset: 18), fill: -.infinity),
        read(Affine([(padded, 1), (window, 1)], offset: -3), fill: 1),
        read(Affine([(padded, 1)], offset: 100), fill: 2),
        read(Affine([(Self.i, 1)], offset: 1), fill: 0),
        g.access(x, [Self.i: .gather(wide)], fill: 3),
      ], in: g)
  }

  @Test func accumulations() throws {
    let g = Graph()
    // Whole numbers, so that sums are exact in any order.
    let x = g.apply(.round, g.scaled(Self.real(g, "x", Self.b, Self.i), by: 8))
    let (target, window) = (Axis("target", 40), Axis("window", 3))
    let place = Self.index(g, "place", below: 6, Self.i)
    let places = Self.index(g, "places", below: 5, Self.b, Self.i)
    func add(_ readings: AxisMap<Graph.Reading>, over: [Axis]) -> NodeID {
      g.accumulate(x, readings, over: over)
    }
    let six = Axis("six", 6)
    try Self.expectExact(
      [
        add([target: .affine(Affine([(Self.i, 2)], offset: 3))], over: [Self.i]),
        add([target: .affine(Affine([(Self.i, 2)], offset: -5))], over: [Self.i]),
        add([target: .affine(Affine([(Self.i, 2), (window, 1)]))], over: [Self.i, window]),
        add([target: .affine(Affine([(Self.i, 1), (Self.b, 17)]))], over: [Self.i, Self.b]),
        add([target: .affine(Affine([(Self.b, 1)]))], over: [Self.i, Self.b]),
        add([six: .gather(place)], over: [Self.i]), add([Self.k: .gather(places)], over: [Self.i]),
        add([six: .gather(place), Self.k: .gather(places)], over: [Self.i, Self.b]),
        add([target: .affine(Affine([(Self.i, -1)], offset: 16))], over: [Self.i, Self.b]),
      ], in: g)
  }

  @Test func positions() throws {
    let g = Graph()
    let long = Axis("long", 9000)
    let x = Self.real(g, "x", Self.b, Self.i)
    let columns = g.iota(Self.i)
    try Self.expectExact(
      [
        columns, g.iota(Self.b), g.iota(Axis("one", 1)), g.iota(long),
        g.sum([(g.iota(Self.b), 100), (columns, 1)]), g.apply(.less, columns, g.iota(Self.b)),
        g.select(g.apply(.lessEqual, columns, g.iota(Self.b)), x, g.constant(-.infinity)),
        g.reduce(.max, g.sum([(g.iota(long), 1), (g.iota(Self.b), 2)]), over: [Self.b]),
        g.access(columns, [Self.i: .affine(Affine([(Self.k, 4)], offset: 3))], fill: -1),
      ], in: g)
    // Positions are exact, and so are sums of products of small ones.
    let scores = g.variable(Variable(.input, "label", axes: [Self.b], promise: .index(count: 9)))
    let product = g.multiply(g.iota(Self.i), scores)
    try Self.expectExact([product, g.reduce(.sum, product, over: [Self.b])], in: g)
  }
}
