// Outputs that no step computes: constants, inputs, repeated values, values that lack an axis.

import Graph
import Scheduling
import TestSupport
import Testing

@Suite struct OutputTests {
  static let b = Axis("b", 3)
  static let i = Axis("i", 17)

  @Test(arguments: [0, 1, -2.5, 1e-30, .infinity, -.infinity, .nan, -0.0] as [Double])
  func constants(_ value: Double) throws {
    let g = Graph()
    let node = g.constant(value)
    try expect(
      [[], [Self.b], [Self.b, Self.i]].map { Claim(exactly: node, axes: $0, in: g) }, in: g)
  }

  @Test func inputsHandedThrough() throws {
    let g = Graph()
    for role in [Variable.Role.input, .parameter, .state] {
      let x = g.variable(Variable(role, "x\(role)", axes: [Self.b, Self.i]))
      try expect(
        [
          Claim(exactly: x, in: g), Claim(exactly: x, axes: [Self.i, Self.b], in: g),
          Claim(exactly: g.rename(x, [Self.i: Axis("j", 17)]), in: g),
        ], in: g)
    }
  }

  @Test func oneNodeAsSeveralOutputs() throws {
    let g = Graph()
    let x = g.variable(Variable(.input, "x", axes: [Self.b, Self.i]))
    let y = g.apply(.abs, x)
    try expect(
      [
        Claim(exactly: y, in: g), Claim(exactly: y, in: g),
        Claim(exactly: y, axes: [Self.i, Self.b], in: g),
        Claim(exactly: g.reduce(.max, y, over: [Self.i]), in: g),
        Claim(exactly: g.negate(y), in: g),
      ], in: g)
  }

  @Test func repeatedAlongAnAxisThatIsLacking() throws {
    let g = Graph()
    let x = g.variable(Variable(.input, "x", axes: [Self.i]))
    let y = g.apply(.abs, x)
    let m = g.reduce(.max, x, over: [Self.i])
    for node in [x, y, m, g.iota(Self.i)] {
      for axes in [[Self.b, Self.i], [Self.i, Self.b]] {
        try expect(
          [Claim(exactly: node, axes: axes, in: g), Claim(exactly: node, in: g)], in: g)
        try expect([Claim(exactly: node, axes: axes, in: g)], in: g)
      }
    }
  }

  /// Loop variables are made of names; different names must not become one.
  @Test func namesThatAreNotIdentifiersStayApart() throws {
    let pairs = [
      ("a b", "a_b"), ("α", "β"), ("n + 1", "n * 1"), ("2", "_2"), ("h_", "h"), ("row", "rows"),
    ]
    for (first, second) in pairs {
      let (p, q, s) = (Axis(first, 3), Axis(second, 4), Axis(second, 3, number: 1))
      let t = Axis(first, 3, number: 1)
      let g = Graph()
      let x = g.variable(Variable(.input, "x", axes: [p, q, s, t]))
      let shifted = g.access(x, [q: .affine(Affine([(q, 1)], offset: -1))], fill: 5)
      // Strides that no two axes share, so that all are loops.
      let strided = g.access(
        x, [p: .affine(Affine([(p, -1)], offset: 2)), s: .affine(Affine([(s, -1)], offset: 2))])
      let sum = g.add(strided, g.rename(x, [p: s, s: p]))
      try expect(
        [
          Claim(exactly: shifted, in: g), Claim(exactly: strided, in: g),
          Claim(sum, within: 1, of: g.constant(4), in: g),
        ], in: g)
    }
  }

  /// Nothing to compute, and axes without elements.
  @Test func emptyAxes() throws {
    let empty = Axis("empty", 0)
    let g = Graph()
    let x = g.variable(Variable(.input, "x", axes: [Self.b, empty]))
    let y = g.variable(Variable(.input, "y", axes: [empty, Self.i]))
    let product = g.reduce(.sum, g.multiply(x, y), over: [empty])
    let total = g.reduce(.sum, x, over: [Self.b, empty])
    for nodes in [
      [x], [g.apply(.exp, x)], [product], [total], [g.multiply(x, y)],
      [g.reduce(.max, x, over: [Self.b])], [g.sum([(product, 1), (total, 2)], constant: 1)],
      [g.apply(.exp, g.subtract(x, g.reduce(.max, x, over: [empty])))],
    ] {
      try expect(nodes.map { Claim(exactly: $0, in: g) }, in: g)
      try expect(nodes.map { Claim(exactly: $0, in: g) }, in: g, rewritten: true)
    }
  }
}
