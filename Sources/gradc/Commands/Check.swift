// gradc check: what is wrong with a model file.

import ArgumentParser
import Training

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a model file: form, names, sizes, shapes and its data's columns.")

  @OptionGroup var model: ModelOptions

  func run() throws {
    try model.load().check()
  }
}
