// An example of each function and layer of the standard library, for whatever is proved of all of them.

import Language
import Testing

/// A use of one declaration of the standard library.
struct LibraryExample: CustomTestStringConvertible, Sendable {
  /// The declaration: its name, or its name and its data as they are declared where there are several of
  /// that name.
  let declaration: String
  /// The model that uses it.
  let text: String

  var testDescription: String { declaration }

  /// Creates the example in which `u`, of the type `u`, goes through `body` to `y`, of the type `y`.
  init(
    _ declaration: String, _ u: String, to y: String? = nil, _ body: String, inputs: String = ""
  ) {
    self.declaration = declaration
    text = modelText(parameters: ["u": u], type: y ?? u, inputs: inputs, body: "y = \(body)")
  }

  /// Creates the example in which `u`, a matrix of 2 × 3, goes through `body` to `y`, of the same type or of
  /// the type `y`.
  init(_ declaration: String, to y: String? = nil, _ body: String) {
    self.init(declaration, "[2, 3]", to: y, body)
  }

  private init(_ declaration: String, text: String) {
    self.declaration = declaration
    self.text = text
  }

  /// Creates the example of an optimizer, which moves a matrix and a vector.
  static func optimizer(_ name: String, _ call: String) -> LibraryExample {
    let text = modelText(
      parameters: ["u": "[2, 3]", "v": "[3]"], type: "[2, 3]", inputs: "", body: "y = tanh(u + v)")
    return LibraryExample(name, text: text.replacing("sgd(lr=1)", with: call))
  }

  /// The callables of the library that have no name of their own, by their data.
  static let overloaded: Set<String> = Set(
    Dictionary(grouping: callables.map(\.name.text), by: \.self).filter { $0.value.count > 1 }.keys)

  /// All that the library declares, in the order of its files.
  static let callables: [Callable] = StandardLibrary.files.flatMap { file in
    parse(file).0.declarations.compactMap { if case .callable(let it) = $0 { it } else { nil } }
  }

  /// What `declaration` is for `callable`.
  static func name(_ callable: Callable) -> String {
    guard overloaded.contains(callable.name.text) else { return callable.name.text }
    return "\(callable.name)(\(callable.data.map(\.span.text).joined(separator: ", ")))"
  }
}

/// Returns a model whose parameters have the types `parameters`, whose result y has the type `type` and
/// whose loss is Σ q y + Σ y² / 4 with the state q: it bends, so that no derivative is the same everywhere.
func modelText(
  parameters: [String: String], type: String, inputs: String, body: String
) -> String {
  let declared = parameters.sorted { $0.key < $1.key }.map {
    "param \($0.key): \($0.value) = normal()"
  }
  return """
    model m(\(inputs)) -> y: \(type) {
        \(declared.joined(separator: "\n    "))
        state q: \(type) = normal()
        \(body)
    }
    train m {
        loss      = sum(q * y + y^2 / 4)
        optimizer = sgd(lr=1)
        steps     = 1
    }
    """
}
