// A Jacobian costs what its structure asks for: a diagonal one is no matrix product.

import Differentiation
import Graph
import Rewriting
import TestSupport
import Testing

@Suite struct JacobianStructureTests {
  static let n = Axis("n", 3)
  static let k = Axis("k", 4)

  /// Returns the Jacobian of what `build` makes, over `axes`, by x over n, after all algebra; checked
  /// against the Jacobian as it was derived.
  private func jacobian(
    over axes: [Axis], _ g: Graph, _ build: (NodeID) -> NodeID
  ) throws -> (node: NodeID, rows: [Axis]) {
    let x = g.variable(Variable(.input, "x", axes: [Self.n]))
    let derived = Differentiation.jacobian(
      of: build(x), over: axes, withRespectTo: [x], avoiding: [], in: g)
    let node = try rewrite(derived.nodes, in: g, upTo: .simplify).roots[0]
    #expect(g.faults(below: [node]) == [])
    var values = RandomValues(seed: 4)
    let expected = g.evaluate(derived.nodes[0], &values)
    // Both compute the same few products, in another order.
    #expect(expected.difference(from: g.evaluate(node, &values), tolerance: 1e-12) == nil)
    return (node, derived.rows)
  }

  private func hasReduction(_ node: NodeID, _ g: Graph) -> Bool {
    g.reachable(from: [node]).contains {
      if case .reduce = g.operation($0) { true } else { false }
    }
  }

  @Test func elementwiseIsDiagonal() throws {
    let g = Graph()
    let (node, rows) = try jacobian(over: [Self.n], g) { g.apply(.sigmoid, $0) }
    #expect(!hasReduction(node, g))
    #expect(Set(g.axes(node)) == [Self.n, rows[0]])
    // δ σ (1 − σ), where σ is of the vector and not of a matrix.
    let sigmoids = g.reachable(from: [node]).filter { g.operation($0) == .pointwise(.sigmoid) }
    #expect(sigmoids.count == 1)
    #expect(g.axes(sigmoids[0]).count == 1)
  }

  /// ∂(x W)/∂x is W turned, and nothing is computed.
  @Test func matrixProductIsTheMatrix() throws {
    let g = Graph()
    let w = g.variable(Variable(.input, "w", axes: [Self.n, Self.k]))
    let (node, rows) = try jacobian(over: [Self.k], g) {
      g.reduce(.sum, g.multiply($0, w), over: [Self.n])
    }
    #expect(node == g.rename(w, [Self.k: rows[0]]))
  }

  /// ∂ softmax: diag(p) − p pᵀ, with one Σ: that of the softmax itself.
  @Test func softmaxIsADiagonalAndAnOuterProduct() throws {
    let g = Graph()
    let (node, _) = try jacobian(over: [Self.n], g) { x in
      let e = g.apply(.exp, x)
      return g.divide(e, g.reduce(.sum, e, over: [Self.n]))
    }
    let reductions = g.reachable(from: [node]).filter {
      if case .reduce = g.operation($0) { true } else { false }
    }
    #expect(reductions.count == 1)
    #expect(reductions.allSatisfy { g.axes($0).isEmpty })
  }

  /// y[i] = x[i] · x[i + 1] reads two elements, and so do its rows.
  @Test func windowIsABand() throws {
    let g = Graph()
    let m = Axis("m", 2)
    let (node, _) = try jacobian(over: [m], g) { x in
      g.multiply(
        g.access(x, [Self.n: .affine(Affine(m))]),
        g.access(x, [Self.n: .affine(Affine([(m, 1)], offset: 1))]))
    }
    #expect(!hasReduction(node, g))
  }
}
