// Tangents and Jacobians agree with cotangents, and with differences, for each row of the table.

import Differentiation
import Graph
import TestSupport
import Testing

@Suite struct JacobianTests {
  /// The step of a central difference: its error h²·f‴/6 and the rounding ε·f/h are both near 10⁻¹⁰.
  static let step = 1e-5
  /// What is left for third derivatives and values up to 10³.
  static let tolerance = 1e-6

  @Test(arguments: DerivativeKey.allCases) func tangentsAreDifferences(_ key: DerivativeKey) {
    for example in OperationExample.all(key) {
      let directions = Directions(example)
      let moved = [Self.step, -Self.step].map { step in
        directions.value(of: example.node, movedBy: step).elements
      }
      let expected = zip(moved[0], moved[1]).map { ($0 - $1) / (2 * Self.step) }
      let tangent = directions.tangent()
      #expect(example.graph.faults(below: [tangent]) == [])
      #expect(
        directions.differs(tangent, expected) == nil,
        "\(key.name)\n\(example.graph.text(of: [("y", example.node)], annotated: false))")
    }
  }

  /// c · (J v) = (Jᵀ c) · v for any c and v, to the last bits: no difference has a part in it.
  @Test(arguments: DerivativeKey.allCases) func tangentsAndCotangentsAreAdjoint(
    _ key: DerivativeKey
  ) {
    for example in OperationExample.all(key) {
      let g = example.graph
      let directions = Directions(example)
      let pulled = vectorJacobianProduct(
        of: example.node, cotangent: directions.cotangent, withRespectTo: directions.sources, in: g)
      let left = g.reduce(
        .sum, g.multiply(directions.cotangent, directions.tangent()), over: g.axes(example.node))
      let right = g.sum(
        zip(directions.sources, directions.tangents).map { source, tangent in
          let product = g.multiply(pulled.cotangents[source]!, tangent)
          return (g.reduce(.sum, product, over: g.axes(source)), 1)
        })
      let values = [left, right].map { directions.value(of: $0).elements[0] }
      // Both sides add up the same products, in another order.
      #expect(abs(values[0] - values[1]) <= 1e-9 * max(1, abs(values[0])), "\(key.name)")
    }
  }

  @Test(arguments: DerivativeKey.allCases) func jacobianTimesTangent(_ key: DerivativeKey) {
    for example in OperationExample.all(key) {
      let g = example.graph
      let directions = Directions(example)
      let axes = g.axes(example.node)
      let jacobian = jacobian(
        of: example.node, over: axes, withRespectTo: directions.sources, avoiding: [], in: g)
      for (node, source) in zip(jacobian.nodes, directions.sources) {
        #expect(g.axes(node).isSubset(of: g.axes(source).union(Axes.canonical(jacobian.rows))))
      }
      let product = g.sum(
        zip(zip(jacobian.nodes, directions.sources), directions.tangents).map { entry, tangent in
          (g.reduce(.sum, g.multiply(entry.0, tangent), over: g.axes(entry.1)), 1)
        })
      let renamed = g.rename(
        product, AxisMap(zip(jacobian.rows, axes)))
      let expected = directions.value(of: directions.tangent()).arranged(axes).elements
      #expect(directions.differs(renamed, expected) == nil, "\(key.name)")
    }
  }

  /// The rows are counted by axes that neither the value has, nor what it is made of, nor the caller.
  @Test func rowsHaveFreshAxes() {
    let g = Graph()
    let n = Axis("n", 3)
    let x = g.variable(Variable(.input, "x", axes: [n]))
    let inner = Axis("n", 3, number: 1)
    let y = g.multiply(
      x, g.reduce(.sum, g.apply(.exp, g.rename(x, [n: inner])), over: [inner]))
    let taken = Axis("n", 3, number: 2)
    let jacobian = jacobian(of: y, over: [n], withRespectTo: [x], avoiding: [taken], in: g)
    #expect(jacobian.rows == [Axis("n", 3, number: 3)])
  }

  /// A derivative along a loop is one for each step: what does not vary is not added up.
  @Test func parallelAxesStay() {
    let g = Graph()
    let (loop, n) = (Axis("t", 2), Axis("n", 3))
    let x = g.variable(Variable(.input, "x", axes: [loop, n]))
    let y = g.reduce(.sum, g.power(x, 2), over: [n])
    let tangent = jacobianVectorProduct(
      of: y, withRespectTo: [x], tangents: [g.iota(n)], parallel: [loop], in: g)
    var evaluator = Evaluator(
      g, variables: { Tensor(axes: $0.axes, elements: [1, 2, 3, 4, 5, 6]) })
    #expect(evaluator.value(of: tangent).elements == [16, 34])
  }
}

/// An example with a random tangent for each of its parameters, and a cotangent.
private struct Directions {
  let example: OperationExample
  let sources: [NodeID]
  let tangents: [NodeID]
  let cotangent: NodeID
  private var values: [Variable: Tensor]
  private let parameters: [Variable]

  init(_ example: OperationExample) {
    let g = example.graph
    self.example = example
    values = example.values
    parameters = example.values.keys.filter { $0.role == .parameter }
      .sorted { $0.name < $1.name }
    sources = parameters.map(g.variable)
    var random = RandomValues(seed: 23)
    let moves = parameters.map { Variable(.input, "move of \($0.name)", axes: $0.axes) }
    let weight = Variable(.input, "cotangent", axes: g.axes(example.node))
    for variable in moves + [weight] { values[variable] = random(variable) }
    tangents = moves.map(g.variable)
    cotangent = g.variable(weight)
  }

  /// The tangent of the example.
  func tangent() -> NodeID {
    jacobianVectorProduct(
      of: example.node, withRespectTo: sources, tangents: tangents, in: example.graph)
  }

  /// The value of `node`, the parameters being moved along their tangents.
  func value(of node: NodeID, movedBy step: Double = 0) -> Tensor {
    var moved = values
    for parameter in parameters {
      guard let direction = values.first(where: { $0.key.name == "move of \(parameter.name)" })
      else { continue }
      for place in direction.value.elements.indices {
        moved[parameter]!.elements[place] += step * direction.value.elements[place]
      }
    }
    var evaluator = Evaluator(example.graph, variables: { moved[$0]! })
    return evaluator.value(of: node).arranged(example.graph.axes(node))
  }

  /// Returns where `node` differs from `expected`, over the axes of the example; nil if it does nowhere.
  func differs(_ node: NodeID, _ expected: [Double]) -> String? {
    let axes = example.graph.axes(example.node)
    return Tensor(axes: axes, elements: expected).difference(
      from: value(of: node).arranged(axes), tolerance: JacobianTests.tolerance)
  }
}
