// Narrow products with one left operand: computed together, where nothing between them forbids it.

import Graph
import Scheduling
import TestSupport
import Testing

@Suite struct ContractionGroupTests {
  static let batch = Axis("batch", 40)
  static let k = Axis("k", 300)

  /// The numbers of columns of each group of `program`, in the order of steps.
  static func groups(_ program: Program) -> [[Int]] {
    program.steps.compactMap { step in
      guard case .group(let group) = step else { return nil }
      return group.members.map(\.n.elementCount)
    }
  }

  /// x · w for a w of `columns` columns.
  static func head(_ g: Graph, _ x: NodeID, _ name: String, _ columns: Int) -> NodeID {
    let w = g.variable(Variable(.parameter, name, axes: [k, Axis("\(name)'", columns)]))
    return g.reduce(.sum, g.multiply(x, w), over: [k])
  }

  static func input(_ g: Graph) -> NodeID {
    g.variable(Variable(.input, "x", axes: [batch, k]))
  }

  static func check(_ nodes: [NodeID], in g: Graph) throws -> [[Int]] {
    // Each addition of 300 rounds a partial sum of products of at most 1.
    groups(try expect(nodes.map { Claim($0, within: 310, of: g.constant(20), in: g) }, in: g))
  }

  @Test(arguments: [[2, 3], [4, 4, 4], [15, 15], [5, 2, 7, 11], [8, 8, 8, 8]])
  func `Heads over one layer are one walk over it`(columns: [Int]) throws {
    let g = Graph()
    let x = Self.input(g)
    let heads = columns.enumerated().map { Self.head(g, x, "w\($0)", $1) }
    #expect(try Self.check(heads, in: g) == [columns])
  }

  @Test func `A panel holds 32 columns, what is wide stands alone, and so does a single column`()
    throws
  {
    let g = Graph()
    let x = Self.input(g)
    let heads = [15, 16, 12, 1, 7, 6].enumerated().map { Self.head(g, x, "w\($0)", $1) }
    #expect(try Self.check(heads, in: g) == [[15, 12], [7, 6]])
  }

  @Test func `Another operand, or other elements of it, make another product`() throws {
    let g = Graph()
    let x = Self.input(g)
    let y = g.apply(.exp, x)
    let backwards = g.access(
      x, [Self.batch: .affine(Affine([(Self.batch, -1)], offset: Self.batch.extent - 1))])
    let heads = [x, y, backwards].enumerated().map { Self.head(g, $1, "w\($0)", 4) }
    #expect(try Self.check(heads, in: g).isEmpty)
  }

  @Test func `What depends on the first product waits for it`() throws {
    let g = Graph()
    let x = Self.input(g)
    let first = Self.head(g, x, "w", 4)
    // The weights of the second are made from what the first gives.
    let scale = g.reduce(.max, first, over: [Self.batch])
    let v = g.variable(Variable(.parameter, "v", axes: [Self.k, Axis("w'", 4)]))
    let second = g.reduce(.sum, g.multiply(x, g.multiply(v, scale)), over: [Self.k])
    let claims = [
      Claim(first, within: 310, of: g.constant(20), in: g),
      // A maximum of sums of 300 products, times numbers of at most 1, summed again.
      Claim(second, within: 700, of: g.constant(400), in: g),
    ]
    #expect(Self.groups(try expect(claims, in: g)).isEmpty)
  }

  /// Gradients that are added to the weights which the cotangents were made of: the products move up only to
  /// where nothing reads an old value any more.
  @Test func `Updates together still see the old values`() throws {
    let g = Graph()
    let x = Self.input(g)
    var outputs: [Request.Output] = []
    for (number, columns) in [3, 5, 4].enumerated() {
      let own = Axis("n\(number)", columns)
      let w = Variable(.parameter, "w\(number)", axes: [Self.k, own])
      let weights = g.variable(w)
      let y = g.apply(
        .tanh, g.scaled(g.reduce(.sum, g.multiply(x, weights), over: [Self.k]), by: 0.01))
      let gradient = g.reduce(.sum, g.multiply(x, y), over: [Self.batch])
      outputs.append(
        Request.Output(
          g.sum([(weights, 1), (gradient, -0.01)]), to: .next(w), axes: [Self.k, own]))
    }
    let program = try UpdateTests.expectSteps(outputs, in: g)
    #expect(Self.groups(program) == [[3, 5, 4], [3, 5, 4]])
    try UpdateTests.expectInEveryOrder(outputs, in: g)
  }

  @Test func `Several axes that follow one another count as rows`() throws {
    let g = Graph()
    let cube = g.variable(Variable(.input, "cube", axes: [Axis("a", 3), Self.batch, Self.k]))
    let heads = ["u", "v"].map { Self.head(g, cube, $0, 5) }
    #expect(try Self.check(heads + [Self.head(g, Self.input(g), "w", 5)], in: g) == [[5, 5]])
  }
}
