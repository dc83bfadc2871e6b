// gradc explain: how each derivative came about.

import ArgumentParser
import Compilation
import Training

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows how each derivative came about, with the name of the rule at each step.",
    discussion: """
      NAME is a parameter of the model that the file trains, by its path (linear.w): the derivative of \
      the loss with respect to it is explained. Or it is a name that the file declares with 'derive'. \
      Without a name, all of them are explained.
      """)

  @OptionGroup var model: ModelOptions

  @OptionGroup var optimization: OptimizationOptions

  @Argument(
    help: "A parameter, by its path (linear.w), or what a 'derive' declares; all by default.")
  var name: String?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html
  }

  @Option(help: "Plain text, Markdown with LaTeX for GitHub, or a page of HTML.")
  var format = Format.text

  func run() throws {
    let file = try model.load()
    try file.check()
    let derivations = try derivations(of: file)
    switch format {
    case .text: try Output.write(derivations.map(\.text).joined(separator: "\n"))
    case .markdown: try Output.write(derivations.map(\.markdown).joined(separator: "\n"))
    case .html: try Output.write(Derivation.page(derivations))
    }
  }

  /// Returns the derivations that are asked for; at least one.
  private func derivations(of file: ModelFile) throws -> [Derivation] {
    let rules = optimization.rules
    let step =
      file.trains
      ? try compileTrainingStep(try file.elaborator.trainingModel(), rules: rules) : nil
    var result: [Derivation] = []
    if let derivation = try step?.derivation(of: name, rules: rules) { result.append(derivation) }
    let derived = file.elaborator.derivedNames
    for derived in derived where name == nil || derived == name {
      if let function = file.elaborator.derivedFunction(derived) {
        result.append(try function.derivation())
      } else if name == nil {
        Output.message("\(ShapelessDerivative(name: derived))\n")
      }
    }
    guard result.isEmpty else { return result }
    if let name = name ?? derived.first, derived.contains(name) {
      throw ShapelessDerivative(name: name)
    }
    let parameters = step?.model.parameters.map(\.variable.name) ?? []
    throw UnknownDerivative(name: name, known: parameters + derived)
  }
}
