// gradc emit: what becomes of a model, stage by stage.

import ArgumentParser
import CodeGeneration
import Compilation
import Execution
import Graph
import Language
import Training

struct Emit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emit",
    abstract: "Prints what becomes of a model file, stage by stage.",
    discussion: """
      tokens     the words of the file, with their places
      ast        the syntax tree
      graph      loss and results as a graph of axes, as written
      gradient   the derivatives of the loss, as the table of rules gives them
      optimized  everything a training step computes, after all rewriting
      schedule   contractions, loop nests and buffers
      c          the C of initialisation, step and epoch, in which kernels do everything
      assembly   the loops that take the place of runs of its lines, in vector code of this machine

      With --format dot, the stages graph, gradient and optimized are printed for Graphviz:
      gradc emit m.grad --stage graph --format dot | dot -Tsvg > m.svg

      --trace prints each rule that fired, with the formula before and after it; --cost what a step \
      costs after each phase of rewriting: nodes, arithmetic operations, calls of elementary \
      functions, bytes moved to and from memory, and bytes of the arena; --times how much of the \
      processor's time each part of the compilation took.
      """)

  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case tokens, ast, graph, gradient, optimized, schedule, c, assembly

    /// Whether the stage is a graph, which can be drawn.
    var isGraph: Bool { [.graph, .gradient, .optimized].contains(self) }
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, dot
  }

  @OptionGroup var model: ModelOptions

  @Option(
    name: .customLong("stage"),
    help: ArgumentHelp("The stage to print. (default: c)", valueName: "stage"))
  var chosenStage: Stage?

  @Option(help: "Text, or a graph in the DOT language of Graphviz.")
  var format = Format.text

  @OptionGroup var optimization: OptimizationOptions

  @Flag(help: "Prints the rules that fired in place of a stage.")
  var trace = false

  @Flag(help: "Prints what a step costs after each phase in place of a stage.")
  var cost = false

  @Flag(help: "Prints how long each part of the compilation took in place of a stage.")
  var times = false

  private var stage: Stage { chosenStage ?? .c }

  func validate() throws {
    let instead = [(trace, "--trace"), (cost, "--cost"), (times, "--times")].filter(\.0).map(\.1)
    if instead.count > 1 {
      throw ValidationError("\(instead[0]) and \(instead[1]) print different things: give one")
    }
    if let chosenStage, let option = instead.first {
      throw ValidationError(
        "\(option) is printed in place of a stage: leave out '--stage \(chosenStage.rawValue)'")
    }
    guard format == .dot, !stage.isGraph else { return }
    throw ValidationError(
      "--format dot draws graphs: --stage graph, gradient or optimized, not \(stage.rawValue)")
  }

  func run() throws {
    try Output.write(try text())
  }

  private func text() throws -> String {
    if times { return try timesText() }
    if stage == .tokens, !trace, !cost {
      return tokenize(try readSource(model.file)).listing
    }
    let file = try model.load()
    if stage == .ast, !trace, !cost { return file.tree.outline }
    if cost {
      try file.check()
      return try CostTable(rules: optimization.rules) { try file.elaborator.trainingModel() }.text
    }
    let elaborated = try file.checkedTrainingModel()
    if trace {
      return try compileTrainingStep(elaborated, rules: optimization.rules).trace
    }
    if stage == .graph {
      let values =
        (elaborated.loss.map { [("loss", $0)] } ?? [])
        + elaborated.results.map { ($0.name, $0.node) }
      let nodes = try settlingNames(values.map(\.1), in: elaborated.graph)
      return text(of: Array(zip(values.map(\.0), nodes)), in: elaborated.graph, elaborated.name)
    }
    let step = try compileTrainingStep(elaborated, rules: optimization.rules)
    switch stage {
    case .gradient:
      let cotangents = step.model.parameters.map {
        ("∂loss/∂\($0.variable.name)", step.gradient.cotangents[$0.node]!)
      }
      return text(of: cotangents, in: step.graph, elaborated.name)
    case .optimized:
      let passed = step.pass?.outputs.map { ("before the last batch: \($0.name)", $0.node) }
      return text(
        of: step.outputs.map { ($0.name, $0.node) } + (passed ?? []), in: step.graph,
        elaborated.name)
    case .schedule:
      return (step.pass?.program.text(step.graph) ?? "") + step.program.text(step.graph)
    case .assembly:
      return try assembly(of: step.functions(rules: optimization.rules), elaborated.name)
    default:
      return printModule(
        try step.functions(rules: optimization.rules), title: "\(elaborated.name), \(model.file)")
    }
  }

  /// The loops in vector code that `functions` call on this machine.
  private func assembly(of functions: [ModuleFunction], _ title: String) throws -> String {
    let instructionSet = try InstructionSet.selected
    let module = ModuleText(functions, title: title, target: instructionSet.vectorTarget)
    if module.loops.isEmpty {
      return "/* \(instructionSet.rawValue): kernels do everything */\n"
    }
    return module.loops.map { loop in
      "\(loop.name):\n" + loop.comments.map { $0 + "\n" }.joined() + loop.code.listing
    }.joined(separator: "\n")
  }

  /// How long it takes to compile the file down to machine code.
  private func timesText() throws -> String {
    var times = CompilationTimes()
    let elaborated = try times.measure("elaboration") {
      try model.load().checkedTrainingModel()
    }
    let step = try compileTrainingStep(elaborated, rules: optimization.rules)
    times.add(step.times)
    let instructionSet = try InstructionSet.selected
    let module = try times.measure("C") {
      ModuleText(
        try step.functions(rules: optimization.rules), title: elaborated.name, comments: false,
        target: instructionSet.vectorTarget)
    }
    _ = try times.measure("machine code") {
      try NativeCode(
        compiling: module.text, step.graph.precision, instructionSet: instructionSet,
        loops: module.machineCode)
    }
    return times.text
  }

  /// Returns the nodes that `roots` depend on in the format that is asked for.
  private func text(
    of roots: [(String, NodeID)], in graph: Graph, _ title: String
  ) -> String {
    let named = roots.map { (name: $0.0, node: $0.1) }
    return format == .dot
      ? graph.dot(of: named, title: "\(title), \(stage.rawValue)") : graph.text(of: named)
  }
}
