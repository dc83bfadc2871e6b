// gradc emit: what becomes of a model, stage by stage.

import ArgumentParser
import CodeGeneration
import Compilation
import Graph
import Language
import Training

struct Emit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what becomes of a model file, stage by stage.",
    discussion: """
      tokens     the words of the file, with their places
      ast        the syntax tree
      graph      loss and results as a graph of axes, as written
      gradient   the derivatives of the loss, as the table of rules gives them
      optimized  everything a training step computes, after all rewriting
      schedule   contractions, loop nests and buffers
      c          the C that is compiled in memory: initialisation, step, epoch
      """)

  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case tokens, ast, graph, gradient, optimized, schedule, c
  }

  @OptionGroup var model: ModelOptions

  @Option(help: "The stage to print.")
  var stage = Stage.c

  func run() throws {
    try Output.write(try text())
  }

  private func text() throws -> String {
    if stage == .tokens {
      return tokenize(try readSource(model.file)).listing
    }
    let file = try model.load()
    if stage == .ast { return file.tree.outline }
    try file.check()
    let elaborated = try file.elaborator.trainingModel()
    if stage == .graph {
      let values =
        (elaborated.loss.map { [("loss", $0)] } ?? [])
        + elaborated.results.map { ($0.name, $0.node) }
      let nodes = try settlingNames(values.map(\.1), in: elaborated.graph)
      return elaborated.graph.text(of: Array(zip(values.map(\.0), nodes)))
    }
    let step = try compileTrainingStep(elaborated)
    switch stage {
    case .gradient:
      return step.graph.text(
        of: step.model.parameters.map {
          ("∂loss/∂\($0.variable.name)", step.gradient.cotangents[$0.node]!)
        })
    case .optimized: return step.graph.text(of: step.outputs.map { ($0.name, $0.node) })
    case .schedule: return step.program.text(step.graph)
    default: return printModule(try step.functions(), title: "\(elaborated.name), \(model.file)")
    }
  }
}
