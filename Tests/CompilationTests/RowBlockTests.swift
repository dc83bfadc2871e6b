// Products by blocks of rows, with what follows: where that is done, and that it changes nothing but the place.

import Execution
import Graph
import Scheduling
import TestSupport
import Testing

@Suite struct RowBlockTests {
  private let g = Graph()
  private let batch = Axis("batch", 60)
  private let features = Axis("features", 24)
  private let units = Axis("units", 40)
  /// A block of 4000 bytes has room for 25 rows of 40 floats; 20 is the largest divisor of 60 below that.
  private static let small = CacheSizes(
    leastPassing: 0, leastKept: 0, block: 4000, leastDerived: .max)

  /// Σ x · w over the features.
  private var product: NodeID {
    let x = g.variable(Variable(.input, "x", axes: [batch, features]))
    let w = g.variable(Variable(.parameter, "w", axes: [features, units]))
    return g.reduce(.sum, g.multiply(x, w), over: [features])
  }

  /// The product and a bias.
  private var layer: NodeID {
    g.add(product, g.variable(Variable(.parameter, "b", axes: [units])))
  }

  /// Computes `nodes` by blocks of these sizes on each instruction set, and expects what the reference has;
  /// returns the program and the numbers of blocks of its products.
  private func run(
    _ nodes: [NodeID], _ sizes: CacheSizes = small
  ) throws -> (program: Program, blocks: [Int]) {
    let outputs = nodes.enumerated().map {
      Request.Output($1, to: .result("r\($0)"), axes: g.axes($1))
    }
    return try run(outputs, sizes)
  }

  private func run(
    _ outputs: [Request.Output], _ sizes: CacheSizes = small
  ) throws -> (program: Program, blocks: [Int]) {
    let function = TestFunction(outputs, in: g, caches: sizes)
    // Sums of 60 rows of 24 products of at most 1, each rounded: 60 · 24 · 2⁻²⁴ of the largest.
    try function.expectReference(seed: 5, tolerance: 1e-4)
    let blocks = function.program.steps.compactMap { step -> Int? in
      guard case .loop(let loop) = step, loop.passing != nil else { return nil }
      return loop.axis.extent
    }
    return (function.program, blocks)
  }

  @Test func memoryIsThatOfOneBlock() throws {
    let (program, blocks) = try run([g.apply(.tanh, layer)])
    #expect(blocks == [3])
    // 20 rows of 40, what products pack, and room between buffers; 60 rows were 2400.
    let kept = program.buffers.filter { $0.region == .arena && $0.axes.contains(units) }
    #expect(kept.map(\.count) == [20 * 40])
  }

  @Test func rowsAreAddedUpOverAllBlocks() throws {
    let value = g.apply(.tanh, layer)
    let sums = [Reduction.sum, .max, .min].map { g.reduce($0, value, over: [batch]) }
    let all = g.reduce(.sum, value, over: [batch, units])
    #expect(try run([value] + sums + [all]).blocks == [3])
  }

  @Test func rowsAreNormalizedInTheirBlock() throws {
    let value = layer
    let e = g.apply(.exp, g.subtract(value, g.reduce(.max, value, over: [units])))
    let p = g.divide(e, g.reduce(.sum, e, over: [units]))
    #expect(try run([p]).blocks == [3])
  }

  @Test func productThatIsAResultIsKept() throws {
    let value = product
    let nodes = [value, g.apply(.tanh, value)]
    #expect(try run(nodes).blocks == [3])
    let passing = CacheSizes(
      leastPassing: 0, leastKept: .max, block: 4000, leastDerived: .max)
    #expect(try run(nodes, passing).blocks == [])
  }

  @Test func smallResultsAndOddNumbersOfRowsAreTakenWhole() throws {
    let nodes = [g.apply(.tanh, layer)]
    #expect(try run(nodes, .standard).blocks == [])
    #expect(
      try run(nodes, CacheSizes(leastPassing: 0, leastKept: 0, block: 100, leastDerived: .max))
        .blocks == [])
    let prime = Axis("prime", 61)
    let x = g.variable(Variable(.input, "y", axes: [prime, features]))
    let w = g.variable(Variable(.parameter, "w", axes: [features, units]))
    let value = g.apply(.tanh, g.reduce(.sum, g.multiply(x, w), over: [features]))
    // Blocks of a single row would be many; a quarter of what a block holds are six.
    #expect(try run([value]).blocks == [])
  }

  @Test func whatNeedsOtherRowsWaitsForThem() throws {
    let value = layer
    let backwards = g.access(
      product, [batch: .affine(Affine([(batch, -1)], offset: batch.extent - 1))])
    #expect(try run([g.apply(.tanh, backwards)]).blocks == [])
    let e = g.apply(.exp, value)
    let overRows = g.divide(e, g.reduce(.sum, e, over: [batch]))
    #expect(try run([overRows]).blocks.count <= 1)
    #expect(try run([g.reduce(.argmax, value, over: [batch])]).blocks == [])
    #expect(try run([g.multiply(value, g.iota(batch))]).blocks == [])
  }

  @Test func operandOfTheProductIsNotOverwrittenBeforeAllRowsAreRead() throws {
    let square = Axis("square", 40)
    let state = Variable(.state, "s", axes: [batch, square])
    let w = g.variable(Variable(.parameter, "v", axes: [square, units]))
    let value = g.reduce(.sum, g.multiply(g.variable(state), w), over: [square])
    let next = g.access(g.apply(.tanh, value), [units: .affine(Affine([(square, 1)], offset: 0))])
    _ = try run([Request.Output(next, to: .next(state), axes: [batch, square])])
  }
}
