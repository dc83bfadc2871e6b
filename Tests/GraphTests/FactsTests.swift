// Every transfer function of facts against values: what it claims must hold of each element.

import Graph
import TestSupport
import Testing

@Suite struct FactsTests {
  static let n = Axis("n", 5)
  static let k = Axis("k", 3)
  static let j = Axis("k", 3, number: 1)
  static let m = Axis("m", 2)

  /// Nodes over n and k with all manner of facts: open and closed ends, whole, nonzero, infinite.
  static func operands(_ g: Graph) -> [NodeID] {
    let x = g.variable(Variable(.input, "x", axes: [n, k]))
    let y = g.variable(Variable(.parameter, "y", axes: [k]))
    let isNegative = g.apply(.less, x, g.constant(0))
    let exponential = g.apply(.exp, x)
    let index = g.variable(Variable(.input, "i", axes: [n], promise: .index(count: 3)))
    let infinity = g.constant(.infinity)
    return [
      x, y, g.apply(.abs, x), g.power(x, 2), g.scaled(g.power(x, 2), by: -1), exponential,
      g.negate(exponential), g.sum([(exponential, 1)], constant: 1), g.power(exponential, -1),
      g.apply(.sigmoid, x), g.apply(.tanh, x), g.apply(.sign, x), g.apply(.floor, x), g.iota(k),
      index, g.variable(Variable(.input, "p", axes: [n, k], promise: .simplex)),
      g.random(Random(.uniform, stream: "u", axes: [k])), g.apply(.max, x, g.constant(0)),
      g.apply(.min, x, g.constant(0)), g.sum([(g.apply(.sin, x), 1)], constant: 2), isNegative,
      g.sum([(isNegative, -2)], constant: 1), g.sum([(g.apply(.sign, x), 1)], constant: -3),
      g.select(isNegative, g.negate(exponential), exponential), g.constant(0), g.constant(1),
      g.constant(-2.5), infinity, g.negate(infinity), g.select(isNegative, infinity, exponential),
      g.select(isNegative, g.negate(infinity), x), g.select(isNegative, infinity, g.constant(1)),
      g.select(isNegative, g.negate(infinity), g.constant(-1)),
      g.apply(.log, g.apply(.max, x, g.constant(0))), g.power(g.apply(.max, x, g.constant(0)), -1),
      g.access(x, [k: .affine(Affine([(k, 1)], offset: 1))], fill: -.infinity),
    ]
  }

  /// Returns what is wrongly claimed of `nodes` for values of the variables that include 0.
  static func failures(_ g: Graph, _ nodes: [NodeID]) -> [String] {
    var variables: [Variable: Tensor] = [:]
    // A magnitude up to 1.5 keeps what is strictly below 1 away from rounding onto 1.
    var values = RandomValues(seed: 7, in: -1.5...1.5)
    for id in g.reachable(from: nodes) {
      guard case .variable(let variable) = g.operation(id) else { continue }
      variables[variable] = values(variable)
      if variable.promise == .real, variable.axes.elementCount > 0 {
        variables[variable]!.elements[0] = 0
      }
    }
    let fixed = variables
    var evaluator = Evaluator(g, variables: { fixed[$0]! })
    return nodes.flatMap { node in
      brokenFacts(g.facts(node), evaluator.value(of: node), strictly: true).map {
        "\($0): \(g.text(of: [("y", node)], annotated: false))"
      }
    }
  }

  @Test func operandsKeepTheirPromises() {
    let g = Graph()
    #expect(Self.failures(g, Self.operands(g)) == [])
  }

  @Test(arguments: Function.allCases) func everyFunction(_ f: Function) {
    let g = Graph()
    let operands = Self.operands(g)
    var nodes: [NodeID] = []
    for a in operands {
      switch f.arity {
      case 1: nodes.append(g.apply(f, a))
      case 2: nodes += operands.map { g.apply(f, a, $0) }
      default:
        for (b, c) in zip(operands, operands.dropFirst() + operands.prefix(1)) {
          nodes += [g.apply(f, a, b, c), g.apply(f, a, c, b)]
        }
      }
    }
    #expect(Self.failures(g, nodes) == [])
  }

  @Test func sums() {
    let g = Graph()
    let operands = Self.operands(g)
    var nodes: [NodeID] = []
    for a in operands {
      for b in operands {
        nodes += [g.add(a, b), g.subtract(a, b), g.sum([(a, -0.5), (b, 2)], constant: 1)]
      }
    }
    #expect(Self.failures(g, nodes) == [])
  }

  @Test func products() {
    let g = Graph()
    let operands = Self.operands(g)
    let exponents: [Rational] = [
      1, 2, 3, -1, -2, -3, .half, .half.negated, Rational(1, over: 3)!, Rational(3, over: 2)!,
    ]
    var nodes: [NodeID] = []
    for a in operands {
      for exponent in exponents {
        nodes += [g.power(a, exponent), g.product([(a, exponent)], coefficient: -2)]
      }
      for b in operands {
        nodes += [g.multiply(a, b), g.divide(a, b), g.product([(a, 2), (b, .half)])]
      }
    }
    #expect(Self.failures(g, nodes) == [])
  }

  @Test func infiniteCoefficients() {
    let g = Graph()
    let nodes = Self.operands(g).flatMap { a in
      [
        g.scaled(a, by: .infinity), g.scaled(a, by: -.infinity),
        g.sum([(a, 1)], constant: .infinity),
      ]
    }
    #expect(Self.failures(g, nodes) == [])
  }

  @Test(arguments: Reduction.allCases) func everyReduction(_ reduction: Reduction) {
    let g = Graph()
    let none = Axis("none", 0)
    let empty = g.variable(Variable(.input, "e", axes: [none]))
    let over: [[Axis]] = [
      [Self.n], [Self.k], [Self.n, Self.k], [Self.k, Self.n], [Self.m, Self.k],
    ]
    var nodes = [g.reduce(reduction, empty, over: [none])]
    nodes += [g.reduce(reduction, g.multiply(empty, nodes[0]), over: [none])]
    for a in Self.operands(g) { nodes += over.map { g.reduce(reduction, a, over: $0) } }
    #expect(Self.failures(g, nodes) == [])
  }

  @Test func accesses() {
    let g = Graph()
    let index = g.variable(Variable(.input, "i", axes: [Self.n], promise: .index(count: 3)))
    let readings: [AxisMap<Graph.Reading>] = [
      [Self.k: .affine(Affine(Self.j))], [Self.k: .gather(index)],
      [Self.n: .affine(Affine(Self.k))],
      [Self.k: .affine(Affine([], offset: 2))], [Self.k: .affine(Affine([(Self.k, 1)], offset: 1))],
      [Self.k: .affine(Affine([(Self.k, -1)], offset: 2))],
    ]
    var nodes: [NodeID] = []
    for a in Self.operands(g) {
      for reading in readings {
        nodes += [g.access(a, reading), g.access(a, reading, fill: -.infinity)]
      }
    }
    #expect(Self.failures(g, nodes) == [])
  }

  @Test func accumulates() {
    let g = Graph()
    let index = g.variable(Variable(.input, "i", axes: [Self.n], promise: .index(count: 2)))
    var nodes: [NodeID] = []
    for a in Self.operands(g) {
      nodes += [
        g.accumulate(a, [Self.m: .gather(index)], over: [Self.n]),
        g.accumulate(a, [Self.m: .affine(Affine([(Self.k, 2)], offset: -1))], over: [Self.k]),
        g.accumulate(a, [Self.m: .affine(Affine([(Self.k, 1)]))], over: [Self.n, Self.k]),
      ]
    }
    #expect(Self.failures(g, nodes) == [])
  }

  // MARK: - Simplexes: what keeps Σ = 1, and what loses it

  private static let rows = Variable(.input, "p", axes: [n, k], promise: .simplex)
  private static let square = Variable(.input, "q", axes: [j, k], promise: .simplex)

  @Test func softmaxIsASimplexAlongAllItsAxesTogether() {
    let g = Graph()
    let z = g.variable(Variable(.input, "z", axes: [Self.n, Self.k]))
    let p = g.apply(.exp, g.subtract(z, g.reduce(.logsumexp, z, over: [Self.n, Self.k])))
    #expect(g.facts(p).simplexAxes == Axes.canonical([Self.n, Self.k]))
    let row = g.access(p, [Self.n: .affine(Affine([], offset: 2))])
    #expect(g.facts(row).simplexAxes == [])
    #expect(Self.failures(g, [p, row]) == [])
  }

  @Test func softmaxOfScaledLogitsIsASimplex() {
    let g = Graph()
    let z = g.variable(Variable(.input, "z", axes: [Self.n, Self.k]))
    for u in [g.scaled(z, by: 0.5), g.sum([(z, 0.5), (g.iota(Self.k), 2)], constant: 1)] {
      let p = g.apply(.exp, g.subtract(u, g.reduce(.logsumexp, u, over: [Self.k])))
      #expect(g.facts(p).simplexAxes == [Self.k])
      #expect(Self.failures(g, [p]) == [])
    }
  }

  @Test func renamingMovesASimplex() {
    let g = Graph()
    let p = g.variable(Self.rows)
    #expect(g.facts(p).simplexAxes == [Self.k])
    #expect(g.facts(g.rename(p, [Self.k: Self.j])).simplexAxes == [Self.j])
    let row = g.access(p, [Self.n: .affine(Affine([], offset: 1))])
    #expect(g.facts(row).simplexAxes == [Self.k])
  }

  @Test func diagonalOfASimplexIsNone() {
    let g = Graph()
    let q = g.variable(Self.square)
    let diagonals = [
      g.access(q, [Self.j: .affine(Affine(Self.k))]),
      g.access(q, [Self.k: .affine(Affine(Self.j))]),
    ]
    #expect(diagonals.map { g.facts($0).simplexAxes } == [[], []])
    #expect(Self.failures(g, diagonals) == [])
  }

  @Test func rowsGatheredByColumnAreNoSimplex() {
    let g = Graph()
    let p = g.variable(Self.rows)
    let byColumn = g.variable(Variable(.input, "i", axes: [Self.k], promise: .index(count: 5)))
    let byRow = g.variable(Variable(.input, "l", axes: [Self.m], promise: .index(count: 5)))
    let mixed = g.access(p, [Self.n: .gather(byColumn)])
    #expect(g.facts(mixed).simplexAxes == [])
    #expect(g.facts(g.access(p, [Self.n: .gather(byRow)])).simplexAxes == [Self.k])
    #expect(Self.failures(g, [mixed]) == [])
  }

  @Test func simplexOverNothingIsNone() {
    let g = Graph()
    let none = Axis("none", 0)
    let p = g.variable(Variable(.input, "p", axes: [Self.n, none], promise: .simplex))
    #expect(g.facts(p).simplexAxes == [])
  }
}
