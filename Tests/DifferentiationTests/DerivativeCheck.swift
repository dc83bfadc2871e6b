// Derivatives against central differences: one check, for the table and for its mutations.

import Differentiation
import Graph
import TestSupport

/// Returns what is wrong with the derivative of the row `key` of `table`; nothing if it is right.
///
/// Each example is taken with a weight for each element, and as a plain sum, whose cotangent lacks
/// all axes. With `order` 2, the derivative is differentiated again. Operands have axes of `size`
/// positions, and of 2. With `stopsAtFirst`, what follows the first failure is not looked at.
func derivativeFailures(
  of key: DerivativeKey, by table: DerivativeTable = .standard, order: Int = 1, size: Int = 3,
  stopsAtFirst: Bool = false
) -> [String] {
  let examples = OperationExample.all(key, size: size)
  var failures: [String] = []
  var occurs = false
  for example in examples {
    let g = example.graph
    occurs =
      occurs
      || g.reachable(from: [example.node]).contains { DerivativeKey(g.operation($0)) == key }
    for isWeighted in [true, false] {
      var check = GradientCheck(example, isWeighted: isWeighted)
      if size < 2, check.isConstant || !check.isFinite { continue }
      failures += check.failures(by: table, order: order).map {
        "\(key.name), \(isWeighted ? "weighted" : "summed"): \($0)\n"
          + g.text(of: [("y", example.node)], annotated: false)
      }
      if stopsAtFirst, !failures.isEmpty { return failures }
    }
  }
  return occurs ? failures : ["\(key.name): no example has a node of this kind"] + failures
}

/// A number that depends on parameters, its gradient, and values to check both at.
struct GradientCheck {
  private let graph: Graph
  private let loss: NodeID
  private let parameters: [Variable]
  private var values: [Variable: Tensor]

  /// The step of a central difference: its error h²·f‴/6 and the rounding ε·f/h are both near 10⁻¹⁰.
  private static let step = 1e-5
  /// What is left for third derivatives and values up to 10³.
  private static let tolerance = 1e-6
  /// Reverse and forward mode add up the same products in another order: some hundred roundings of 10⁻¹⁶,
  /// and terms that cancel up to 10³.
  private static let agreement = 1e-10

  /// A loss that bends, so that even a linear function has a second derivative: Σ w · (y + y²/2), or
  /// the same of the sum of all elements.
  init(_ example: OperationExample, isWeighted: Bool) {
    let g = example.graph
    let paired = example.axes
    let axes = isWeighted ? paired + g.axes(example.node).subtracting(paired) : []
    let y =
      isWeighted
      ? example.node : g.reduce(.sum, example.node, over: g.axes(example.node))
    let weight = Variable(.input, "weight", axes: axes)
    let product = g.product([
      (g.variable(weight), 1), (y, 1), (g.sum([(y, 0.5)], constant: 1), 1),
    ])
    self.init(g, g.reduce(.sum, product, over: axes), example.values, seed: 3)
  }

  /// The number `loss` of `graph`, with `values` for some of its variables.
  init(_ graph: Graph, _ loss: NodeID, _ values: [Variable: Tensor], seed: UInt64) {
    self.graph = graph
    self.loss = loss
    self.values = values
    var drawn = RandomValues(seed: seed)
    var parameters: [Variable] = []
    for id in graph.reachable(from: [loss]) {
      guard case .variable(let variable) = graph.operation(id) else { continue }
      if self.values[variable] == nil { self.values[variable] = drawn(variable) }
      if variable.role == .parameter { parameters.append(variable) }
    }
    self.parameters = parameters
  }

  /// Whether there is nothing to differentiate by: what is read of nothing is a constant.
  var isConstant: Bool { parameters.isEmpty }

  /// Whether the number is one; the largest of no numbers is −∞, which has no differences.
  var isFinite: Bool { value(of: loss, values).isFinite }

  /// Returns what differs from central differences in random directions.
  ///
  /// The derivative along a direction is taken in reverse mode and in forward mode, and the second one
  /// of the first by reverse mode: reverse over reverse, and forward over reverse.
  mutating func failures(by table: DerivativeTable, order: Int) -> [String] {
    let sources = parameters.map(graph.variable)
    if isConstant { return ["there is nothing to differentiate by"] }
    var (root, failures) = (loss, [String]())
    for derivative in 1...order {
      let gradient = differentiate(root, withRespectTo: sources, in: graph, by: table).cotangents
      failures += graph.faults(below: sources.map { gradient[$0]! })
      for source in sources where !graph.axes(gradient[source]!).isSubset(of: graph.axes(source)) {
        failures.append("a cotangent has an axis that its operand lacks")
      }
      if !failures.isEmpty { return failures }
      let directions = parameters.map { parameter in
        let direction = Variable(.input, "v\(derivative) \(parameter.name)", axes: parameter.axes)
        values[direction] = Self.direction(parameter.axes, UInt64(derivative))
        return graph.variable(direction)
      }
      // The gradient along a random direction, which is the next number to differentiate.
      let along = graph.sum(
        zip(sources, directions).map { source, direction in
          let product = graph.multiply(gradient[source]!, direction)
          return (graph.reduce(.sum, product, over: graph.axes(source)), 1)
        })
      let tangent = jacobianVectorProduct(
        of: root, withRespectTo: sources, tangents: directions, in: graph, by: table)
      failures += graph.faults(below: [tangent])
      if !failures.isEmpty { return failures }
      let (backward, forward) = (value(of: along, values), value(of: tangent, values))
      let expected = difference(of: root, derivative)
      for (name, actual) in [("backward", backward), ("forward", forward)]
      where !((expected - actual).magnitude <= Self.tolerance * max(1, expected.magnitude)) {
        failures.append("derivative \(derivative), \(name), is \(actual), not \(expected)")
      }
      if !((forward - backward).magnitude <= Self.agreement * max(1, backward.magnitude)) {
        failures.append("derivative \(derivative) is \(forward) forward and \(backward) backward")
      }
      root = along
    }
    return failures
  }

  private static func direction(_ axes: [Axis], _ seed: UInt64) -> Tensor {
    var generator = SplitMix(seed: 100 + seed)
    let elements = (0..<axes.elementCount).map { _ in
      Double.random(in: 0.5...1, using: &generator) * (Bool.random(using: &generator) ? 1 : -1)
    }
    return Tensor(axes: axes, elements: elements)
  }

  /// (f(x + hv) − f(x − hv)) / 2h
  private func difference(of id: NodeID, _ derivative: Int) -> Double {
    let moved = [Self.step, -Self.step].map { step in
      var values = self.values
      for parameter in parameters {
        let direction = Self.direction(parameter.axes, UInt64(derivative))
        for position in direction.elements.indices {
          values[parameter]!.elements[position] += step * direction.elements[position]
        }
      }
      return value(of: id, values)
    }
    return (moved[0] - moved[1]) / (2 * Self.step)
  }

  private func value(of id: NodeID, _ values: [Variable: Tensor]) -> Double {
    // By a wrong rule, a tangent may depend on the cotangent that it was derived with, which has no value.
    var evaluator = Evaluator(
      graph,
      variables: {
        values[$0]
          ?? Tensor(axes: $0.axes, elements: Array(repeating: .nan, count: $0.axes.elementCount))
      })
    return evaluator.value(of: id).elements[0]
  }
}
