// The reference evaluator against loops written by hand.

import Graph
import TestSupport
import Testing

@Suite struct EvaluatorTests {
  /// Empty, single, even and prime extents.
  static let extents = [0, 1, 2, 3, 7]

  /// Values of `variable` that are easy to tell apart, with ties.
  private static func value(_ variable: Variable) -> Tensor {
    let count = variable.axes.elementCount
    return Tensor(axes: variable.axes, elements: (0..<count).map { Double(($0 * 7 + 3) % 11) - 5 })
  }

  private func evaluate(_ g: Graph, _ id: NodeID, _ order: [Axis]) -> [Double] {
    var evaluator = Evaluator(g, variables: Self.value)
    return evaluator.value(of: id).arranged(order).elements
  }

  // MARK: - Reductions

  /// What a reduction is, as a loop.
  private static func reduce(_ reduction: Reduction, _ row: [Double]) -> Double {
    var result = reduction.initialValue
    for (position, x) in row.enumerated() {
      switch reduction {
      case .sum: result += x
      case .prod: result *= x
      case .max: if x > result { result = x }
      case .min: if x < result { result = x }
      case .argmax: if x > row[Int(result)] { result = Double(position) }
      case .argmin: if x < row[Int(result)] { result = Double(position) }
      case .logsumexp: result = Function.log([Function.exp([result]) + Function.exp([x])])
      }
    }
    return result
  }

  @Test(arguments: Reduction.allCases, extents) func reduction(
    _ reduction: Reduction, _ extent: Int
  ) {
    let g = Graph()
    let (n, k, m) = (Axis("n", 3), Axis("k", extent), Axis("m", 2))
    let variable = Variable(.input, "x", axes: [n, k, m])
    let x = Self.value(variable).elements
    let at = { (i: Int, j: Int, l: Int) in x[(i * extent + j) * 2 + l] }
    let node = { (over: [Axis]) in g.reduce(reduction, g.variable(variable), over: over) }

    var overOne: [Double] = []
    for i in 0..<3 {
      for l in 0..<2 {
        overOne.append(Self.reduce(reduction, (0..<extent).map { at(i, $0, l) }))
      }
    }
    expectClose(evaluate(g, node([k]), [n, m]), overOne)

    // Flattened in binder order, which is neither the declared nor the ascending one.
    var overTwo: [Double] = []
    for j in 0..<extent {
      overTwo.append(
        Self.reduce(reduction, (0..<2).flatMap { l in (0..<3).map { at($0, j, l) } }))
    }
    expectClose(evaluate(g, node([m, n]), [k]), overTwo)
  }

  /// Up to a few roundings: logsumexp is not computed as in the loop.
  private func expectClose(_ actual: [Double], _ expected: [Double]) {
    #expect(actual.count == expected.count)
    for (a, b) in zip(actual, expected) { #expect(a == b || (a - b).magnitude < 1e-13) }
  }

  @Test func reductionPassesUndefinedValuesOn() {
    let g = Graph()
    let k = Axis("k", 3)
    let x = Variable(.input, "x", axes: [k])
    let value = Tensor(axes: [k], elements: [1, .nan, 2])
    var evaluator = Evaluator(g, variables: { _ in value })
    for reduction in [Reduction.sum, .prod, .max, .min, .logsumexp] {
      #expect(evaluator.value(of: g.reduce(reduction, g.variable(x), over: [k])).elements[0].isNaN)
    }
    #expect(evaluator.value(of: g.reduce(.argmax, g.variable(x), over: [k])).elements == [1])
  }

  // MARK: - Pointwise nodes

  @Test(arguments: extents) func operandsAreRepeatedAlongWhatTheyLack(_ extent: Int) {
    let g = Graph()
    let (n, k) = (Axis("n", 2), Axis("k", extent))
    let (x, y) = (Variable(.input, "x", axes: [n, k]), Variable(.input, "y", axes: [k]))
    let (a, b) = (Self.value(x).elements, Self.value(y).elements)
    let sum = g.sum([(g.variable(x), 2), (g.variable(y), -1)], constant: 0.5)
    let product = g.product([(g.variable(x), 2), (g.variable(y), 1)], coefficient: 3)
    var (sums, products): ([Double], [Double]) = ([], [])
    for i in 0..<2 {
      for j in 0..<extent {
        sums.append(2 * a[i * extent + j] - b[j] + 0.5)
        products.append(3 * a[i * extent + j] * a[i * extent + j] * b[j])
      }
    }
    #expect(evaluate(g, sum, [n, k]) == sums)
    #expect(evaluate(g, product, [n, k]) == products)
    #expect(evaluate(g, g.iota(k), [k]) == (0..<extent).map(Double.init))
  }

  @Test func roundingIsAppliedToEachNode() {
    let g = Graph()
    let x = g.variable(Variable(.input, "x", axes: []))
    let difference = g.subtract(g.apply(.floor, g.sum([(x, 1)], constant: 0.25)), x)
    var evaluator = Evaluator(g, variables: { _ in Tensor(4.9) }, rounding: { $0.rounded() })
    #expect(evaluator.value(of: difference).elements == [0])
  }

  // MARK: - Accesses

  @Test(arguments: extents, extents) func affineAccess(_ extent: Int, _ length: Int) {
    let g = Graph()
    let (n, k, t) = (Axis("n", 2), Axis("k", extent), Axis("t", length))
    let variable = Variable(.input, "x", axes: [n, k])
    let x = Self.value(variable).elements
    for (stride, offset) in [(1, 0), (2, 0), (1, -1), (2, -3), (-1, extent - 1), (0, 1)] {
      let index = Graph.Reading.affine(Affine([(t, stride)], offset: offset))
      let read = g.access(g.variable(variable), [k: index], fill: 0.25)
      var expected: [Double] = []
      for i in 0..<2 {
        for j in 0..<length {
          let place = stride * j + offset
          expected.append(place >= 0 && place < extent ? x[i * extent + place] : 0.25)
        }
      }
      #expect(evaluate(g, read, [n, t]) == expected, "\(stride) · t + \(offset)")
      #expect(g.faults(below: [read]) == [])
    }
  }

  @Test func transpositionAndDiagonal() {
    let g = Graph()
    let (k, j) = (Axis("k", 3), Axis("k", 3, number: 1))
    let variable = Variable(.input, "x", axes: [k, j])
    let x = Self.value(variable).elements
    let transposed = g.rename(g.variable(variable), [k: j, j: k])
    let diagonal = g.access(g.variable(variable), [j: .affine(Affine(k))])
    #expect(
      evaluate(g, transposed, [k, j]) == (0..<3).flatMap { a in (0..<3).map { x[$0 * 3 + a] } })
    #expect(evaluate(g, diagonal, [k]) == [x[0], x[4], x[8]])
  }

  @Test func window() {
    let g = Graph()
    let (k, t, d) = (Axis("k", 5), Axis("t", 3), Axis("d", 2))
    let variable = Variable(.input, "x", axes: [k])
    let x = Self.value(variable).elements
    let index = Graph.Reading.affine(Affine([(t, 2), (d, 1)], offset: -1))
    var expected: [Double] = []
    for i in 0..<3 {
      for j in 0..<2 {
        let place = 2 * i + j - 1
        expected.append(place >= 0 && place < 5 ? x[place] : 0)
      }
    }
    #expect(evaluate(g, g.access(g.variable(variable), [k: index]), [t, d]) == expected)
  }

  @Test func gather() {
    let g = Graph()
    let (n, k, t) = (Axis("n", 2), Axis("k", 3), Axis("t", 4))
    let (x, i) = (Variable(.input, "x", axes: [n, k]), Variable(.input, "i", axes: [n, t]))
    let values = Self.value(x)
    let places = Tensor(axes: [n, t], elements: [0, 2, 1, 1, 2, 0, 3, -1])
    var evaluator = Evaluator(g, variables: { $0 == x ? values : places })
    let read = g.access(g.variable(x), [k: .gather(g.variable(i))], fill: 0.5)
    let expected = places.elements.enumerated().map { position, place in
      place >= 0 && place < 3 ? values.elements[position / 4 * 3 + Int(place)] : 0.5
    }
    #expect(evaluator.value(of: read).arranged([n, t]).elements == expected)
  }

  // MARK: - Accumulates

  @Test(arguments: extents, extents) func affineAccumulate(_ extent: Int, _ length: Int) {
    let g = Graph()
    let (n, k, t) = (Axis("n", 2), Axis("k", extent), Axis("t", length))
    let variable = Variable(.input, "x", axes: [n, k])
    let x = Self.value(variable).elements
    for (stride, offset) in [(1, 0), (2, 0), (1, -1), (-1, extent), (0, 1)] {
      let index = Graph.Reading.affine(Affine([(k, stride)], offset: offset))
      let sum = g.accumulate(g.variable(variable), [t: index], over: [k])
      var expected = Array(repeating: 0.0, count: 2 * length)
      for i in 0..<2 {
        for j in 0..<extent {
          let place = stride * j + offset
          if place >= 0 && place < length { expected[i * length + place] += x[i * extent + j] }
        }
      }
      #expect(evaluate(g, sum, [n, t]) == expected, "\(stride) · k + \(offset)")
      #expect(g.faults(below: [sum]) == [])
    }
  }

  @Test func accumulateOverAxesThatTheOperandLacks() {
    let g = Graph()
    let (n, k, t) = (Axis("n", 2), Axis("k", 3), Axis("t", 4))
    let variable = Variable(.input, "x", axes: [n])
    let x = Self.value(variable).elements
    let index = Graph.Reading.affine(Affine([(k, 2)], offset: -1))
    let sum = g.accumulate(g.variable(variable), [t: index], over: [k, Axis("e", 5)])
    // k = 1 and 2 write at 1 and 3, five times each; k = 0 falls outside.
    let expected: [Double] = x.flatMap { value -> [Double] in [0, 5 * value, 0, 5 * value] }
    #expect(evaluate(g, sum, [n, t]) == expected)
  }

  @Test func accumulateThroughAGather() {
    let g = Graph()
    let (n, k, t) = (Axis("n", 2), Axis("k", 3), Axis("t", 2))
    let (x, i) = (Variable(.input, "x", axes: [n, k]), Variable(.input, "i", axes: [k]))
    let values = Self.value(x)
    let places = Tensor(axes: [k], elements: [1, 5, 1])
    var evaluator = Evaluator(g, variables: { $0 == x ? values : places })
    let sum = g.accumulate(g.variable(x), [t: .gather(g.variable(i))], over: [k])
    let v = values.elements
    #expect(
      evaluator.value(of: sum).arranged([n, t]).elements == [0, v[0] + v[2], 0, v[3] + v[5]])
  }
}
