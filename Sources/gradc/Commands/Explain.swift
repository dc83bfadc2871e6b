// gradc explain: how each derivative came about.

import ArgumentParser
import Compilation
import Training

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how each derivative came about, with the name of the rule at each step.")

  @OptionGroup var model: ModelOptions

  @OptionGroup var optimization: OptimizationOptions

  @Argument(help: "The parameter, by its path (linear.w); all if none is given.")
  var parameter: String?

  func run() throws {
    let file = try model.load()
    try file.check()
    let step = try compileTrainingStep(
      try file.elaborator.trainingModel(), rules: optimization.rules)
    guard let text = step.derivation(of: parameter) else {
      let names = step.model.parameters.map(\.variable.name)
      throw UnknownParameter(name: parameter ?? "", known: names)
    }
    try Output.write(text)
  }
}
