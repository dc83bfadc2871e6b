// Values that follow from another one: when a later step computes them anew, and that this changes no result.

import Execution
import Graph
import Scheduling
import TestSupport
import Testing

@Suite struct DerivedValueTests {
  private let g = Graph()
  private let batch = Axis("batch", 6)
  private let units = Axis("units", 40)
  private let classes = Axis("classes", 5)

  /// A layer of units: what is computed with it is one nest, and what needs `back` another.
  private var layer: NodeID {
    let x = g.variable(Variable(.input, "x", axes: [batch, classes]))
    let w = g.variable(Variable(.parameter, "w", axes: [classes, units]))
    return g.reduce(.sum, g.multiply(x, w), over: [classes])
  }

  /// What comes back to the units from `value` and the next layer.
  private func back(_ value: NodeID) -> NodeID {
    let w = g.variable(Variable(.parameter, "v", axes: [units, classes]))
    let next = g.reduce(.sum, g.multiply(value, w), over: [units])
    return g.reduce(.sum, g.multiply(next, w), over: [classes])
  }

  private func square(_ value: NodeID) -> NodeID { g.multiply(value, value) }

  /// Expects that `nodes` are what the reference has, for tiny caches and for others, on each instruction set, and
  /// returns the nodes that lie in memory for tiny caches.
  private func inMemory(_ nodes: [NodeID]) throws -> Set<NodeID> {
    let outputs = nodes.enumerated().map {
      Request.Output($1, to: .result("r\($0)"), axes: g.axes($1))
    }
    var result: Set<NodeID> = []
    for caches in [CacheSizes.standard, .tiny] {
      let function = TestFunction(outputs, in: g, caches: caches)
      // Two sums, of 40 and of 5 products, each rounded: 45 · 2 · 2⁻²⁴ of the largest.
      try function.expectReference(seed: 3, tolerance: 1e-5)
      result = Set(function.program.buffers.compactMap(\.node))
    }
    return result
  }

  @Test func oneValueIsKeptInsteadOfTwoThatFollow() throws {
    let (h, one) = (layer, g.constant(1))
    let t = g.apply(.tanh, h)
    let (rise, slope) = (g.add(t, one), g.subtract(one, square(t)))
    let result = g.add(g.multiply(back(g.multiply(h, rise)), slope), rise)
    #expect(try inMemory([result]).isDisjoint(with: [rise, slope, square(t)]))
    #expect(try inMemory([result]).contains(t))
  }

  @Test func valuesMayFollowByTheSameOperation() throws {
    let (h, one) = (layer, g.constant(1))
    let t = g.apply(.tanh, h)
    let (slope, triple) = (g.subtract(one, square(t)), g.scaled(square(t), by: 3))
    let later = back(g.multiply(h, g.multiply(slope, triple)))
    let values = [g.multiply(g.multiply(later, triple), slope), g.multiply(later, triple)]
    #expect(try inMemory(values).isDisjoint(with: [slope, triple, square(t)]))
  }

  @Test func oneValueThatFollowsIsKeptItself() throws {
    let h = layer
    let t = g.apply(.tanh, h)
    let rise = g.add(t, g.constant(1))
    let memory = try inMemory([g.multiply(back(g.multiply(h, rise)), rise)])
    #expect(memory.contains(rise) && !memory.contains(t))
  }

  @Test func nothingElseIsKeptBesideAResult() throws {
    let (h, one) = (layer, g.constant(1))
    let t = g.apply(.tanh, h)
    let slope = g.subtract(one, square(t))
    let memory = try inMemory([t, g.multiply(back(g.multiply(h, slope)), slope)])
    #expect(memory.contains(t) && !memory.contains(slope))
  }

  @Test func whatIsReadElsewhereStaysInMemory() throws {
    let (h, one) = (layer, g.constant(1))
    let t = g.apply(.tanh, h)
    let (rise, slope) = (g.add(t, one), g.subtract(one, square(t)))
    let backwards = g.access(
      rise, [batch: .affine(Affine([(batch, -1)], offset: batch.extent - 1))])
    let read = g.multiply(back(g.multiply(h, rise)), g.add(slope, backwards))
    #expect(try inMemory([read]).contains(rise))
    // The product reads it as it lies.
    #expect(try inMemory([g.multiply(back(rise), g.multiply(slope, rise))]).contains(rise))
    #expect(
      try inMemory([g.multiply(back(g.multiply(h, rise)), slope), rise]).contains(t) == false)
  }
}
