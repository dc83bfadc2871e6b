// Models whose values and derivatives JAX has computed in Float64: the tables that the scripts in Fixtures write.

import Foundation
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
  /// A direction for each parameter, and the product of the Hessian with all of them.
  let moves: [String: [Double]]?
  let products: [String: [Double]]?
  /// All second derivatives, row after row, the parameters in alphabetical order.
  let hessian: [Double]?

  var testDescription: String { name }

  /// The model as a text of the language.
  var text: String {
    let inputs = inputs.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return modelText(
      parameters: parameters, type: type, inputs: inputs.joined(separator: ", "), body: body)
  }

  /// Functions and layers of the library.
  static let library = table("library")
  /// Random expressions.
  static let expressions = table("expressions")

  /// The cases of Fixtures/`name`.json, in the order of the script that wrote them.
  private static func table(_ name: String) -> [ReferenceCase] {
    struct Table: Decodable { let cases: [ReferenceCase] }
    let path = packageFolder.appending(path: "Tests/CompilationTests/Fixtures/\(name).json")
    guard let data = try? Data(contentsOf: path) else { return [] }
    return (try? JSONDecoder().decode(Table.self, from: data).cases) ?? []
  }
}
