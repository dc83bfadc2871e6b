// Derivatives against central differences: one check, for the table and for its mutations.

import Differentiation
import Graph
import TestSupport

/// Returns what is wrong with the derivative of the row `key` of `table`; nothing if it is right.
///
/// Each example is taken with a weight for each element, and as a plain sum, whose cotangent lacks
/// all axes. With `order` 2, the derivative is differentiated again.
func derivativeFailures(
  of key: DerivativeKey, by table: DerivativeTable = .standard, order: Int = 1
) -> [String] {
  let examples = DerivativeExample.all(key)
  var failures: [String] = []
  var occurs = false
  for example in examples {
    let g = example.graph
    occurs =
      occurs
      || g.reachable(from: [example.node]).contains { DerivativeKey(g.operation($0)) == key }
    for isWeighted in [true, false] {
      var check = GradientCheck(example, isWeighted: isWeighted)
      failures += check.failures(by: table, order: order).map {
        "\(key.name), \(isWeighted ? "weighted" : "summed"): \($0)\n"
          + g.text(of: [("y", example.node)], annotated: false)
      }
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

  /// A loss that bends, so that even a linear function has a second derivative: Σ w · (y + y²/2), or
  /// the same of the sum of all elements.
  init(_ example: DerivativeExample, isWeighted: Bool) {
    let g = example.graph
    let (b, i) = (DerivativeExample.b, DerivativeExample.i)
    let axes = isWeighted ? [b, i] + g.axes(example.node).subtracting([b, i]) : []
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

  /// Returns what differs from central differences in random directions.
  mutating func failures(by table: DerivativeTable, order: Int) -> [String] {
    let sources = parameters.map(graph.variable)
    if sources.isEmpty { return ["there is nothing to differentiate by"] }
    var (root, failures) = (loss, [String]())
    for derivative in 1...order {
      let gradient = differentiate(root, withRespectTo: sources, in: graph, by: table).cotangents
      failures += graph.faults(below: sources.map { gradient[$0]! })
      for source in sources where !graph.axes(gradient[source]!).isSubset(of: graph.axes(source)) {
        failures.append("a cotangent has an axis that its operand lacks")
      }
      if !failures.isEmpty { return failures }
      // The gradient along a random direction, which is the next number to differentiate.
      let along = graph.sum(
        zip(parameters, sources).map { parameter, source in
          let direction = Variable(.input, "v\(derivative) \(parameter.name)", axes: parameter.axes)
          values[direction] = Self.direction(parameter.axes, UInt64(derivative))
          let product = graph.multiply(gradient[source]!, graph.variable(direction))
          return (graph.reduce(.sum, product, over: parameter.axes), 1)
        })
      let (expected, actual) = (difference(of: root, derivative), value(of: along, values))
      let error = (expected - actual).magnitude
      if !(error <= Self.tolerance * max(1, expected.magnitude)) {
        failures.append("derivative \(derivative) is \(actual), not \(expected)")
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
    var evaluator = Evaluator(graph, variables: { values[$0]! })
    return evaluator.value(of: id).elements[0]
  }
}
