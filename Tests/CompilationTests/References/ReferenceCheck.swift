// A model beside what JAX computes of it: value, first and second derivatives, and the compiled step.

import Compilation
import Differentiation
import Elaboration
import Graph
import Rewriting
import TestSupport
import Testing

/// The training step of a case, with the values that the case gives to all variables.
struct ReferenceCheck {
  let example: ReferenceCase
  private let step: TrainingStep
  private let graph: Graph
  private var values: [GraphVariable: Tensor] = [:]

  /// Elaborates the model of `example`; nil if that is an error, which is recorded.
  init?(_ example: ReferenceCase) throws {
    let mode: Mode = example.mode == "evaluation" ? .evaluation : .training
    guard let step = try trainingStep(example.text, "m", mode: mode) else { return nil }
    self.example = example
    self.step = step
    graph = step.graph
    for variable in step.variables {
      let elements = try #require(example.values[variable.name], "\(variable.name)")
      try #require(elements.count == variable.axes.elementCount, "\(variable.name)")
      values[variable] = Tensor(axes: variable.axes, elements: elements)
    }
  }

  // MARK: - In Float64

  /// Both are Float64, and sums of less than a hundred terms; the tables have 13 digits.
  private static let tolerance = 1e-11
  /// A second derivative passes the nodes of the first once more.
  private static let secondTolerance = 1e-10

  /// Expects the value, its gradient and the next values of states, by the reference evaluator.
  func expectFirstDerivatives() throws {
    var evaluator = Evaluator(graph, variables: { values[$0]! })
    func expectEqual(_ node: NodeID, _ axes: [Axis], _ expected: [Double], _ name: String) {
      let found = evaluator.value(of: node).arranged(axes).elements
      expect(found, expected, within: Self.tolerance, name)
    }
    let result = try #require(step.model.results.first)
    expectEqual(result.node, result.axes, example.result, "y")
    var unseen = Set(example.gradients.keys)
    for (parameter, gradient) in zip(step.model.parameters, step.optimizedGradients) {
      let name = parameter.variable.name
      unseen.remove(name)
      let expected = try #require(example.gradients[name], "\(name)")
      expectEqual(gradient.node, parameter.variable.axes, expected, "∂/∂\(name)")
    }
    #expect(unseen.isEmpty)
    for (name, expected) in example.next {
      let state = try #require(step.model.states.first { $0.variable.name == name })
      expectEqual(try #require(state.next), state.variable.axes, expected, "next \(name)")
    }
  }

  /// Expects all second derivatives, as they are derived and by all rules: of each element of the gradient
  /// its own gradient.
  func expectHessian(_ hessian: [Double]) throws {
    let parameters = step.model.parameters.sorted { $0.variable.name < $1.variable.name }
    let sources = parameters.map(\.node)
    let gradient = differentiate(
      step.simplifiedLoss, withRespectTo: sources, in: graph
    ).cotangents
    var blocks: [(node: NodeID, axes: [Axis])] = []
    for parameter in parameters {
      let rows = jacobian(
        of: gradient[parameter.node]!, over: parameter.variable.axes, withRespectTo: sources,
        avoiding: [], in: graph)
      for (node, other) in zip(rows.nodes, parameters) {
        blocks.append((node, rows.rows + other.variable.axes))
      }
    }
    let simplified = try rewrite(blocks.map(\.node), in: graph, upTo: .stabilize).roots
    let counts = parameters.map { $0.variable.axes.elementCount }
    let width = counts.reduce(0, +)
    try #require(hessian.count == width * width)
    for (nodes, stage) in [(blocks.map(\.node), "derived"), (simplified, "simplified")] {
      var evaluator = Evaluator(graph, variables: { values[$0]! })
      var found = [Double](repeating: .nan, count: hessian.count)
      var (top, block) = (0, 0)
      for rows in counts {
        var left = 0
        for columns in counts {
          let elements = evaluator.value(of: nodes[block]).arranged(blocks[block].axes).elements
          for (place, element) in elements.enumerated() {
            found[(top + place / columns) * width + left + place % columns] = element
          }
          left += columns
          block += 1
        }
        top += rows
      }
      expect(found, hessian, within: Self.secondTolerance, "Hessian, \(stage)")
    }
  }

  /// Expects the product of the Hessian with a direction: the gradient's derivative along it by reverse
  /// mode, and by forward mode.
  func expectProducts(_ moves: [String: [Double]], _ products: [String: [Double]]) throws {
    let parameters = step.model.parameters
    let sources = parameters.map(\.node)
    let gradient = differentiate(
      step.simplifiedLoss, withRespectTo: sources, in: graph
    ).cotangents
    var all = values
    let directions = try parameters.map { parameter in
      let variable = parameter.variable
      let move = GraphVariable(.input, "move of \(variable.name)", axes: variable.axes)
      all[move] = Tensor(axes: variable.axes, elements: try #require(moves[variable.name]))
      return graph.variable(move)
    }
    let along = graph.sum(
      zip(sources, directions).map { source, direction in
        let product = graph.multiply(gradient[source]!, direction)
        return (graph.reduce(.sum, product, over: graph.axes(source)), 1)
      })
    let backward = differentiate(along, withRespectTo: sources, in: graph).cotangents
    var evaluator = Evaluator(graph, variables: { all[$0]! })
    for parameter in parameters {
      let name = parameter.variable.name
      let expected = try #require(products[name])
      let forward = jacobianVectorProduct(
        of: gradient[parameter.node]!, withRespectTo: sources, tangents: directions, in: graph)
      for (node, way) in [(backward[parameter.node]!, "reverse"), (forward, "forward")] {
        let found = evaluator.value(of: node).arranged(parameter.variable.axes).elements
        expect(found, expected, within: Self.secondTolerance, "∂²/∂\(name), \(way) over reverse")
      }
    }
  }

  /// Expects equal numbers, relative to the largest of them, or to 1.
  private func expect(
    _ found: [Double], _ expected: [Double], within tolerance: Double, _ name: String
  ) {
    #expect(found.count == expected.count, "\(name)")
    let scale = expected.reduce(1) { max($0, $1.magnitude) }
    let wrong = zip(found, expected).enumerated().first {
      !(($1.0 - $1.1).magnitude <= tolerance * scale)
    }
    #expect(wrong == nil, "\(name)\n\(example.text)")
  }

  // MARK: - In Float32

  /// Expects the loss and the next values of the compiled step, on each instruction set, to be as near to
  /// those in Float64 as rounding lets them be.
  func expectCompiledStep() throws {
    var drawn = RandomValues(seed: 1)
    for (variable, value) in values { drawn[variable] = value }
    let claims = Claim.withinRounding(step.outputs.map(\.node), in: graph, values)
    try CompilationTests.expect(claims, in: graph, drawn)
  }
}
