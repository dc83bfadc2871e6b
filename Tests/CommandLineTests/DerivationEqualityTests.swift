// Derivations are proved by numbers: each line of each model's is true for random values.

import Compilation
import Elaboration
import Foundation
import Graph
import Testing
import Training

@Suite struct DerivationEqualityTests {
  /// The models that are trained, with sizes that the reference evaluator is quick at.
  static let trained: [(String, [String: String])] = [
    ("autoencoder", ["batch": "3", "hidden": "5"]), ("diabetes", ["batch": "4"]),
    ("digits", ["batch": "3", "hidden": "6"]),
    ("gpt", ["batch": "1", "time": "3", "width": "8", "heads": "2"]),
    ("gru", ["batch": "2", "time": "3", "hidden": "4"]), ("iris", ["batch": "4"]),
    ("lenet", ["batch": "1"]), ("logistic", ["batch": "4"]), ("lotka_volterra", [:]),
    ("lstm", ["batch": "2", "time": "3", "hidden": "4"]),
    ("mlp", ["batch": "2", "hidden": "5"]), ("softmax", ["batch": "4"]),
    ("textbook", ["batch": "4"]), ("vae", ["batch": "2", "hidden": "4"]), ("xor", [:]),
  ]

  private static func file(_ path: String, _ sizes: [String: String]) throws -> ModelFile {
    try ModelFile(
      path: packageFolder.appending(path: path).path,
      overrides: sizes.sorted { $0.key < $1.key }.map { Override(name: $0.key, value: $0.value) })
  }

  /// The value of `variable`, positive where logarithms are taken of it.
  private static func input(_ variable: Variable, of model: String) -> Tensor {
    var tensor = testValue(variable)
    if model == "lotka_volterra" { tensor.elements = tensor.elements.map { abs($0) + 0.2 } }
    return tensor
  }

  @Test(arguments: trained)
  func everyLineOfATrainedModelIsTrue(_ name: String, _ sizes: [String: String]) throws {
    let step = try compileTrainingStep(
      try Self.file("Models/\(name).grad", sizes).elaborator.trainingModel())
    let derivation = try #require(try step.derivation())
    let values = DerivationValues(derivation) { Self.input($0, of: name) }
    #expect(values.expectEqualSides(name) > 50)
    // The derivative that was derived from name to name is that by which the model is trained.
    for (parameter, gradient) in zip(step.model.parameters, step.gradients) {
      let left = Formula.derivative(.name("loss"), by: .name(parameter.variable.name))
      let last = try #require(derivation.equations.last { $0.left == left && $0.number != nil })
      let axes = Axes.canonical(parameter.variable.axes)
      let expected = values.elements(gradient.node, over: axes)
      for (a, b) in zip(expected, values.elements(last.node, over: axes)) {
        // As above.
        #expect(abs(a - b) <= 1e-9 * max(1, abs(a)), "\(name): \(left.text)")
      }
    }
  }

  /// All files of the calculus, and the one beside them that derives a function.
  static let derived: [String] = {
    let folder = packageFolder.appending(path: "Models/calculus").path
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return ["jacobian"]
      + names.filter { $0.hasSuffix(".grad") }.map { "calculus/\($0.dropLast(5))" }
  }()

  @Test func everyFileOfTheCalculusIsThere() { #expect(Self.derived.count >= 16) }

  @Test(arguments: derived) func everyLineOfADerivedFunctionIsTrue(_ name: String) throws {
    let elaborator = try Self.file("Models/\(name).grad", [:]).elaborator
    #expect(!elaborator.derivedNames.isEmpty)
    for derived in elaborator.derivedNames {
      let function = try #require(elaborator.derivedFunction(derived))
      let derivation = try function.derivation()
      #expect(!derivation.equations.isEmpty, "\(derived)")
      // Inside of the domains of the functions that are derived: few need numbers beyond 1.
      let counts = [0.1, 1.1].map { start in
        DerivationValues(derivation) { variable in
          var tensor = testValue(variable)
          if variable.promise == .real {
            tensor.elements = tensor.elements.map { abs($0) * 0.7 + start }
          }
          return tensor
        }.expectEqualSides("\(name), \(derived)")
      }
      #expect(counts.contains { $0 > 0 }, "\(derived)")
    }
  }
}
