// Values and derivatives of the standard library beside those that JAX computes in Float64; see
// Fixtures/library.py.

import Elaboration
import Foundation
import Graph
import TestSupport
import Testing

/// What JAX computes of a model.
struct ReferenceCase: Decodable, CustomTestStringConvertible, Sendable {
  let name: String
  /// The statements of the model, from `u` and others to `y`.
  let body: String
  let mode: String
  /// The type of `y`.
  let type: String
  /// The types of the parameters that the model declares, by name.
  let parameters: [String: String]
  /// The types of its inputs, by name.
  let inputs: [String: String]
  /// The elements of all parameters, states and inputs.
  let values: [String: [Double]]
  let result: [Double]
  /// The derivatives of Σ q y + Σ y² / 4 by each parameter.
  let gradients: [String: [Double]]
  /// The values of states after the step.
  let next: [String: [Double]]

  var testDescription: String { name }

  /// The model as a text of the language.
  var text: String {
    let inputs = inputs.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return modelText(
      parameters: parameters, type: type, inputs: inputs.joined(separator: ", "), body: body)
  }

  /// All cases, in the order of the script that made them.
  static let all: [ReferenceCase] = {
    struct Table: Decodable { let cases: [ReferenceCase] }
    let path = packageFolder.appending(path: "Tests/CompilationTests/Fixtures/library.json")
    guard let data = try? Data(contentsOf: path) else { return [] }
    return (try? JSONDecoder().decode(Table.self, from: data).cases) ?? []
  }()
}

@Suite struct LibraryReferenceTests {
  @Test func theTableIsThere() { #expect(ReferenceCase.all.count > 80) }

  @Test(arguments: ReferenceCase.all)
  func agreesWithJAX(_ example: ReferenceCase) throws {
    let mode: Mode = example.mode == "evaluation" ? .evaluation : .training
    guard let step = try trainingStep(example.text, "m", mode: mode) else { return }
    let graph = step.graph
    var drawn = RandomValues(seed: 1)
    var values: [GraphVariable: Tensor] = [:]
    for variable in step.variables {
      let elements = try #require(example.values[variable.name], "\(variable.name)")
      try #require(elements.count == variable.axes.elementCount, "\(variable.name)")
      let tensor = Tensor(axes: variable.axes, elements: elements)
      values[variable] = tensor
      drawn[variable] = tensor
    }
    var evaluator = Evaluator(graph, variables: { values[$0]! })
    func expectEqual(_ node: NodeID, _ axes: [Axis], _ expected: [Double], _ name: String) {
      let found = evaluator.value(of: node).arranged(axes).elements
      #expect(found.count == expected.count, "\(name)")
      // Both are Float64, and sums of less than a hundred terms; the table has 13 digits.
      let wrong = zip(found, expected).enumerated().first {
        !(($1.0 - $1.1).magnitude <= 1e-11 * max(1, $1.1.magnitude))
      }
      #expect(wrong == nil, "\(name)")
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
    // Compiled: values near 10 that are the end of fewer than a hundred roundings.
    let scale = graph.constant(10)
    try expect(
      step.outputs.map { Claim($0.node, within: 60, of: scale, in: graph) }, in: graph, drawn)
  }
}
