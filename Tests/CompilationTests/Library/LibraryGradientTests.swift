// Every function, layer and optimizer of the standard library: its derivatives against central differences,
// and its compiled code against the reference.

import Language
import Testing

@Suite struct LibraryGradientTests {
  /// What the library declares has an example, and an example is one of what it declares.
  @Test func everyDeclarationHasAnExample() {
    let declared = Set(LibraryExample.callables.map(LibraryExample.name))
    let shown = Set(LibraryExample.all.map(\.declaration))
    #expect(declared.subtracting(shown).isEmpty)
    #expect(shown.subtracting(declared).isEmpty)
  }

  @Test(arguments: LibraryExample.all)
  func gradients(_ example: LibraryExample) throws {
    try expectGradients(example.text, example.declaration)
  }

  /// Layers that are something else in evaluation.
  @Test(
    arguments: LibraryExample.all.filter { example in
      ["batchnorm", "dropout", "reparameterize", "residual"].contains {
        example.declaration.hasPrefix($0)
      }
    })
  func gradientsInEvaluation(_ example: LibraryExample) throws {
    try expectGradients(example.text, example.declaration, mode: .evaluation)
  }
}
