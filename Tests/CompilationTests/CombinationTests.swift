// Products, quotients and roots in the call of the sum that alone uses them.

import Graph
import Scheduling
import Testing

@Suite struct CombinationTests {
  private static let rows = Axis("rows", 5)
  private static let columns = Axis("columns", 37)

  private let g = Graph()
  private let x: NodeID
  private let y: NodeID
  private let z: NodeID
  /// One number for each row.
  private let scale: NodeID

  init() {
    let both = [Self.rows, Self.columns]
    x = g.variable(Variable(.input, "x", axes: both))
    y = g.variable(Variable(.input, "y", axes: both))
    z = g.variable(Variable(.input, "z", axes: both))
    scale = g.variable(Variable(.input, "scale", axes: [Self.rows]))
  }

  /// The operations that give the result `node`, in order; its values are compared on every instruction
  /// set with the reference.
  private func operations(of node: NodeID) throws -> [TileOperation] {
    let program = try UpdateTests.expectSteps(
      [Request.Output(node, to: .result("r"), axes: g.axes(node))], in: g)
    return Self.operations(program)
  }

  private static func operations(_ program: Program) -> [TileOperation] {
    program.steps.flatMap { step -> [TileOperation] in
      if case .nest(let nest) = step { nest.statements.map(\.operation) } else { [] }
    }
  }

  @Test func productAndSum() throws {
    let r = g.sum([(g.multiply(x, y), 0.25), (z, -3)])
    #expect(try operations(of: r) == [.multiplyAdd(0.25, -3)])
  }

  @Test func squareAndSum() throws {
    let r = g.sum([(z, 0.75), (g.power(x, 2), 0.25)])
    #expect(try operations(of: r) == [.multiplyAdd(0.25, 0.75)])
  }

  @Test func quotientAndSum() throws {
    let below = g.apply(.exp, y)
    let r = g.sum([(z, 1), (g.divide(x, below), -0.5)])
    #expect(try operations(of: r) == [.function(.exp), .divideAdd(-0.5, 1)])
  }

  @Test func productAndConstant() throws {
    let r = g.sum([(g.multiply(x, y), -1)], constant: 1)
    #expect(try operations(of: r) == [.multiplyAdd(-1, 1)])
  }

  @Test func quotientAndConstant() throws {
    let r = g.sum([(g.divide(x, g.apply(.exp, y)), 2)], constant: -0.5)
    #expect(try operations(of: r) == [.function(.exp), .divideAdd(2, -0.5)])
  }

  @Test func rootAndConstant() throws {
    let r = g.sum([(g.sqrt(g.apply(.exp, x)), 2)], constant: 0.5)
    #expect(try operations(of: r) == [.function(.exp), .squareRootAdd(2, constant: 0.5)])
  }

  /// What one number for each row is made of is computed once for the row.
  @Test func rowsStayOutside() throws {
    let r = g.sum([(g.multiply(scale, scale), 1), (z, 1)])
    #expect(try operations(of: r) == [.multiply(1), .linear2(1, 1, constant: 0)])
  }

  /// What two lines read is computed once.
  @Test func sharedProductStays() throws {
    let product = g.multiply(x, y)
    let r = g.apply(.max, g.sum([(product, 1), (z, 1)]), g.apply(.exp, product))
    #expect(
      try operations(of: r) == [
        .multiply(1), .linear2(1, 1, constant: 0), .function(.exp), .function(.max),
      ])
  }

  /// A product reads the old value of a parameter, wherever its call stands.
  @Test func productReadsOldValue() throws {
    let variable = Variable(.parameter, "a", axes: [Self.rows, Self.columns])
    let a = g.variable(variable)
    let product = g.multiply(a, x)
    let next = g.sum([(a, 0.5), (y, 0.1)])
    for r in [g.sum([(product, 1), (z, 1)]), g.sum([(product, 1), (next, 1)])] {
      try UpdateTests.expectSteps(
        [
          Request.Output(next, to: .next(variable), axes: variable.axes),
          Request.Output(r, to: .result("r"), axes: variable.axes),
        ], in: g)
    }
  }
}
