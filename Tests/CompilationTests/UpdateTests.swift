// Next values of parameters and states: all reads see the old ones, whatever is written in place.

import Execution
import Graph
import Scheduling
import TestSupport
import Testing

@Suite struct UpdateTests {
  static let n = Axis("batch", 9)
  static let i = Axis("i", 17)
  static let h = Axis("h", 20)

  /// Runs `outputs` five times on every instruction set, each time on the next values of the last
  /// run, beside the reference. Values stay near 1: `tolerance` is relative to that.
  @discardableResult
  static func expectSteps(
    _ outputs: [Request.Output], in g: Graph, tolerance: Double = 1e-5,
    location: SourceLocation = #_sourceLocation
  ) throws -> Program {
    let function = TestFunction(outputs, in: g)
    var initial = RandomValues(seed: 1, in: -1...1)
    function.round(&initial)
    for set in InstructionSet.available {
      let machine = try TestMachine(function, set)
      var values = initial
      for variable in function.variables { machine.set(variable, to: values(variable)) }
      for step in 0..<5 {
        let expected = function.reference(values, seed: UInt32(step))
        let faults = machine.run(seed: UInt32(step))
        #expect(faults.isEmpty, "\(faults.prefix(5))", sourceLocation: location)
        for (output, expected) in zip(outputs, expected) {
          let actual = machine.elements(output)
          let wrong = actual.indices.first {
            !((Double(actual[$0]) - expected[$0]).magnitude
              <= tolerance * max(1, expected[$0].magnitude))
          }
          if let wrong {
            Issue.record(
              """
              \(set), step \(step), \(output.destination), element \(wrong): \(actual[wrong]), \
              not \(expected[wrong])
              \(function.program.text(g))
              \(function.source)
              """, sourceLocation: location)
            return function.program
          }
          if case .next(let variable) = output.destination {
            values[variable] = Tensor(axes: variable.axes, elements: expected)
          }
        }
      }
    }
    return function.program
  }

  /// Checks `outputs` in every order: which is written first must not matter.
  static func expectInEveryOrder(
    _ outputs: [Request.Output], in g: Graph, location: SourceLocation = #_sourceLocation
  ) throws {
    for order in ContractionTests.permutations(outputs) {
      try expectSteps(order, in: g, location: location)
    }
  }

  static func next(_ variable: Variable, _ node: NodeID) -> Request.Output {
    Request.Output(node, to: .next(variable), axes: variable.axes)
  }

  static func result(_ name: String, _ node: NodeID, in g: Graph) -> Request.Output {
    Request.Output(node, to: .result(name), axes: g.axes(node))
  }

  /// The number of matrix products that are added to a parameter in place.
  static func accumulations(_ program: Program) -> Int {
    program.steps.filter {
      if case .contraction(let step) = $0 { step.accumulates } else { false }
    }.count
  }

  // MARK: Large matrices

  /// Two matrices with the same axes, in memory the one way and the other, each with what its update keeps.
  @Test func largeMatricesAreNestsOfTheirOwn() throws {
    let g = Graph()
    let (rows, columns) = (Axis("rows", 60), Axis("columns", 70))
    let x = g.variable(Variable(.input, "x", axes: [Self.n, rows]))
    let rate = g.variable(Variable(.state, "rate", axes: []))
    var outputs: [Request.Output] = []
    for (name, axes) in [("p", [rows, columns]), ("q", [columns, rows])] {
      let weight = Variable(.parameter, name, axes: axes)
      let kept = Variable(.state, "v\(name)", axes: axes)
      let d = g.variable(Variable(.input, "d\(name)", axes: [Self.n, columns]))
      let gradient = g.reduce(.sum, g.multiply(x, d), over: [Self.n])
      let velocity = g.sum([(g.variable(kept), 0.9), (gradient, 0.1)])
      outputs.append(Self.next(kept, velocity))
      outputs.append(
        Self.next(weight, g.sum([(g.variable(weight), 1), (g.multiply(rate, velocity), -1)])))
    }
    let program = try Self.expectSteps(outputs, in: g)
    let nests = program.steps.filter {
      if case .nest(let nest) = $0 { nest.rowCount * nest.columnCount == 4200 } else { false }
    }
    #expect(nests.count == 2)
  }

  /// What one part of a nest overwrites, another may read.
  @Test func largeMatricesAreExchanged() throws {
    let g = Graph()
    let axes = [Axis("rows", 65), Axis("columns", 70)]
    let (a, b, c) = (
      Variable(.parameter, "a", axes: axes), Variable(.state, "b", axes: axes),
      Variable(.state, "c", axes: axes.reversed())
    )
    let nodes = [a, b, c].map { g.variable($0) }
    try Self.expectInEveryOrder(
      [
        Self.next(a, g.negate(nodes[1])), Self.next(b, g.scaled(nodes[2], by: 0.5)),
        Self.next(c, g.apply(.abs, nodes[0])),
      ], in: g)
  }

  // MARK: Parallel assignment

  static let a = Variable(.parameter, "a", axes: [n, i])
  static let b = Variable(.state, "b", axes: [n, i])
  static let c = Variable(.state, "c", axes: [i, n])

  @Test func swap() throws {
    let g = Graph()
    let (a, b) = (g.variable(Self.a), g.variable(Self.b))
    try Self.expectInEveryOrder([Self.next(Self.a, b), Self.next(Self.b, a)], in: g)
  }

  @Test func rotationOfThree() throws {
    let g = Graph()
    let (a, b, c) = (g.variable(Self.a), g.variable(Self.b), g.variable(Self.c))
    try Self.expectInEveryOrder(
      [Self.next(Self.a, b), Self.next(Self.b, c), Self.next(Self.c, a)], in: g)
    try Self.expectInEveryOrder(
      [Self.next(Self.a, g.negate(b)), Self.next(Self.b, g.negate(c)), Self.next(Self.c, a)],
      in: g)
  }

  @Test func copyAndChange() throws {
    let g = Graph()
    let (a, b) = (g.variable(Self.a), g.variable(Self.b))
    let sum = g.sum([(a, 1)], constant: 1)
    try Self.expectInEveryOrder([Self.next(Self.a, b), Self.next(Self.b, sum)], in: g)
    try Self.expectInEveryOrder(
      [Self.next(Self.a, g.sum([(b, 0.5), (a, 0.5)])), Self.next(Self.b, g.apply(.tanh, a))],
      in: g)
  }

  @Test func oldValuesAsResults() throws {
    let g = Graph()
    let (a, b) = (g.variable(Self.a), g.variable(Self.b))
    let sum = g.sum([(a, 0.5), (b, 1)])
    try Self.expectInEveryOrder(
      [Self.next(Self.a, sum), Self.result("old", a, in: g), Self.result("new", sum, in: g)],
      in: g)
    let transposed = g.rename(a, [Self.i: Axis("q", 17)])
    try Self.expectInEveryOrder(
      [Self.next(Self.a, b), Self.result("old", transposed, in: g), Self.result("b", b, in: g)],
      in: g)
  }

  @Test func oneValueForTwoVariablesAndAResult() throws {
    let g = Graph()
    let (a, b) = (g.variable(Self.a), g.variable(Self.b))
    let sum = g.sum([(a, 0.5), (b, -0.5)], constant: 0.1)
    try Self.expectInEveryOrder(
      [Self.next(Self.a, sum), Self.next(Self.b, sum), Self.result("sum", sum, in: g)], in: g)
    try Self.expectInEveryOrder([Self.next(Self.a, sum), Self.next(Self.c, sum)], in: g)
  }

  @Test func readersOfAnOldValueAfterItsNextOne() throws {
    let g = Graph()
    let (a, b) = (g.variable(Self.a), g.variable(Self.b))
    let next = g.sum([(a, 0.5), (g.apply(.tanh, b), 0.5)])
    let rows = g.reduce(.max, a, over: [Self.i])
    let reversed = g.access(a, [Self.i: .affine(Affine([(Self.i, -1)], offset: 16))])
    let shifted = g.access(a, [Self.i: .affine(Affine([(Self.i, 1)], offset: 1))], fill: 0)
    for other in [
      g.apply(.sin, g.add(a, rows)), g.apply(.sin, reversed), reversed, shifted,
      g.apply(.sin, shifted), g.add(next, a), g.multiply(a, a), g.apply(.less, a, b),
    ] {
      try Self.expectInEveryOrder([Self.next(Self.a, next), Self.next(Self.b, other)], in: g)
      try Self.expectInEveryOrder(
        [Self.next(Self.a, next), Self.result("r", other, in: g)], in: g)
      try Self.expectSteps([Self.next(Self.a, other)], in: g)
    }
  }

  @Test func readingsElsewhereOfTheValueItself() throws {
    let g = Graph()
    let order = g.variable(Variable(.input, "order", axes: [Self.i], promise: .index(count: 17)))
    let a = g.variable(Self.a)
    let gathered = g.access(a, [Self.i: .gather(order)])
    let square = Variable(.state, "square", axes: [Axis("t", 6), Axis("t", 6, number: 1)])
    let s = g.variable(square)
    let transposed = g.rename(s, [square.axes[0]: square.axes[1], square.axes[1]: square.axes[0]])
    try Self.expectSteps([Self.next(Self.a, gathered)], in: g)
    try Self.expectSteps([Self.next(Self.a, g.apply(.sin, gathered))], in: g)
    try Self.expectSteps([Self.next(Self.a, g.sum([(gathered, 0.5), (a, 0.5)]))], in: g)
    try Self.expectSteps([Self.next(square, transposed)], in: g)
    try Self.expectSteps([Self.next(square, g.sum([(transposed, 0.5), (s, 0.5)]))], in: g)
    let (t, u) = (square.axes[0], square.axes[1])
    let product = g.reduce(
      .sum, g.multiply(g.rename(s, [u: Axis("w", 6)]), g.rename(s, [t: Axis("w", 6)])),
      over: [Axis("w", 6)])
    try Self.expectSteps([Self.next(square, g.scaled(product, by: 0.1))], in: g)
    try Self.expectSteps([Self.next(square, g.sum([(s, 1), (product, -0.1)]))], in: g)
  }

  @Test func valuesThatLackAnAxis() throws {
    let g = Graph()
    let bias = Variable(.state, "bias", axes: [Self.i])
    let v = g.variable(bias)
    let a = g.variable(Self.a)
    try Self.expectInEveryOrder(
      [Self.next(Self.a, v), Self.next(bias, g.reduce(.max, a, over: [Self.n]))], in: g)
    try Self.expectInEveryOrder(
      [Self.next(Self.a, g.constant(0.25)), Self.next(bias, g.apply(.sin, v))], in: g)
    try Self.expectSteps([Self.next(Self.a, g.iota(Self.i))], in: g)
  }

  // MARK: Matrix products in place

  static let x = Variable(.input, "x", axes: [n, i])
  static let dz = Variable(.input, "dz", axes: [n, h])
  static let w = Variable(.parameter, "w", axes: [i, h])

  /// w − 0.1 · Σ x · dz.
  static func descended(_ g: Graph) -> NodeID {
    let product = g.reduce(.sum, g.multiply(g.variable(x), g.variable(dz)), over: [n])
    return g.sum([(g.variable(w), 1), (product, -0.1)])
  }

  @Test func productsAreAddedInPlace() throws {
    let g = Graph()
    let program = try Self.expectSteps([Self.next(Self.w, Self.descended(g))], in: g)
    #expect(Self.accumulations(program) == 1, "\(program.text(g))")
    #expect(program.steps.count == 1, "\(program.text(g))")
  }

  @Test func transposedParametersAreUpdatedInPlace() throws {
    let g = Graph()
    let w = Variable(.parameter, "w", axes: [Self.h, Self.i])
    let product = g.reduce(
      .sum, g.multiply(g.variable(Self.x), g.variable(Self.dz)), over: [Self.n])
    let program = try Self.expectSteps(
      [Self.next(w, g.sum([(g.variable(w), 1), (product, -0.1)]))], in: g)
    #expect(Self.accumulations(program) == 1, "\(program.text(g))")
    // Under other names: both axes of the same size.
    let (t, u) = (Axis("t", 17), Axis("t", 17, number: 1))
    let square = Variable(.parameter, "s", axes: [t, u])
    let left = g.rename(g.variable(Self.x), [Self.i: u])
    let right = g.rename(g.variable(Self.x), [Self.i: t])
    let own = g.reduce(.sum, g.multiply(left, g.apply(.sin, right)), over: [Self.n])
    for term in [own, g.rename(own, [t: u, u: t])] {
      try Self.expectSteps(
        [Self.next(square, g.sum([(g.variable(square), 1), (term, 0.1)]))], in: g)
    }
  }

  /// A weight of t × t' applied along the last of two axes of size t: the product sums over an axis
  /// that has the name of one of the weight's own.
  @Test func aSummedAxisMayHaveTheNameOfTheParameters() throws {
    let g = Graph()
    let (t, u, v) = (Axis("t", 5), Axis("t", 5, number: 1), Axis("t", 5, number: 2))
    let w = Variable(.parameter, "w", axes: [t, u])
    let x = g.variable(Variable(.input, "a", axes: [Self.n, t, u]))
    let dz = g.variable(Variable(.input, "d", axes: [t, Self.n, v]))
    let product = g.reduce(.sum, g.multiply(x, dz), over: [Self.n, t])
    let gradient = g.rename(product, [u: t, v: u])
    let program = try Self.expectSteps(
      [Self.next(w, g.sum([(g.variable(w), 1), (gradient, -0.1)]))], in: g)
    #expect(Self.accumulations(program) == 1, "\(program.text(g))")
  }

  @Test func inputGradientSeesTheOldWeights() throws {
    let g = Graph()
    let dx = g.reduce(.sum, g.multiply(g.variable(Self.dz), g.variable(Self.w)), over: [Self.h])
    for outputs in [
      [Self.next(Self.w, Self.descended(g)), Self.result("dx", dx, in: g)],
      [Self.result("dx", dx, in: g), Self.next(Self.w, Self.descended(g))],
    ] {
      let program = try Self.expectSteps(outputs, in: g)
      #expect(Self.accumulations(program) == 1, "\(program.text(g))")
    }
  }

  @Test func oldWeightsInOtherOutputs() throws {
    let g = Graph()
    let w = g.variable(Self.w)
    let average = Variable(.state, "average", axes: Self.w.axes)
    let mean = g.variable(average)
    let norm = g.reduce(.sum, g.multiply(w, w), over: [Self.i, Self.h])
    let flipped = g.access(w, [Self.h: .affine(Affine([(Self.h, -1)], offset: 19))])
    for other in [
      w, flipped, g.sum([(mean, 0.9), (w, 0.1)]), g.sum([(mean, 0.9), (flipped, 0.1)]),
      g.sum([(w, 1)], constant: 1), Self.descended(g), g.sum([(Self.descended(g), 0.5)]),
    ] {
      try Self.expectInEveryOrder(
        [Self.next(Self.w, Self.descended(g)), Self.next(average, other)], in: g)
      try Self.expectInEveryOrder(
        [
          Self.next(Self.w, Self.descended(g)), Self.result("r", other, in: g),
          Self.result("norm", norm, in: g),
        ], in: g)
    }
  }

  /// The product that changes one parameter reads another that is changed as well.
  @Test func productsOfOldWeights() throws {
    let g = Graph()
    let (p, q) = (Axis("p", 6), Axis("q", 5))
    let first = Variable(.parameter, "first", axes: [p, q])
    let second = Variable(.parameter, "second", axes: [q, Self.i])
    let other = g.variable(Variable(.input, "other", axes: [p, Self.i]))
    let (u, v) = (g.variable(first), g.variable(second))
    let toFirst = g.reduce(.sum, g.multiply(other, v), over: [Self.i])
    let toSecond = g.reduce(.sum, g.multiply(other, u), over: [p])
    try Self.expectInEveryOrder(
      [
        Self.next(first, g.sum([(u, 1), (toFirst, -0.1)])),
        Self.next(second, g.sum([(v, 1), (toSecond, -0.1)])),
      ], in: g)
  }
}
