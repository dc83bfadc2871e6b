// gradc export: a model as a library of plain C.

import ArgumentParser
import CodeGeneration
import Compilation
import Elaboration
import Graph
import Training

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a model as a C library that needs nothing.",
    discussion: """
      The folder gets NAME.c, NAME.h, a Makefile and a README, where NAME is that of the model file. \
      The C is C99 with plain loops: it calls nothing but <math.h>, allocates nothing and keeps no \
      state; all memory is the caller's, and the header says how much. Random numbers and initial \
      values are those of gradc train.

      With --main there is also main.c, a program that trains on the model's data as gradc train does: the \
      same rows in the same order, from the same initial values, to the same losses but for rounding.

      With --weights, the trained numbers are constants in the source, and the library computes \
      results only.
      """)

  @OptionGroup var model: ModelOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The folder to write to; it is made if it is missing.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(help: "The type of all numbers; otherwise that of the train block.")
  var precision: Precision?

  @OptionGroup(title: "Trained numbers, which go into the source") var trained: WeightOptions

  @Flag(help: "Leaves training out: the library computes results only.")
  var inference = false

  @Flag(help: "Adds a function that checks the derivatives by differences.")
  var selfCheck = false

  @Flag(help: "Brings along the functions of <math.h>, for machines without a C library.")
  var freestanding = false

  @Flag(help: "Adds a program that trains on the model's data.")
  var main = false

  @Option(
    parsing: .unconditional,
    help: "The rows of a batch; otherwise that of training, or 1 without training.")
  var batch: Int?

  func validate() throws {
    if output.isEmpty { throw ValidationError("-o takes the path of a folder") }
    if let batch, !(1...1_000_000).contains(batch) {
      throw ValidationError("--batch must be from 1 to 1000000")
    }
    if selfCheck, inference || trained.weights != nil {
      throw ValidationError(
        "--self-check checks derivatives, which a library without training does not have")
    }
    if main, freestanding {
      throw ValidationError("--main reads files, for which --freestanding leaves no C library")
    }
    if main, inference || trained.weights != nil {
      throw ValidationError("--main trains, which a library without training does not do")
    }
  }

  func run() throws {
    let file = try model.load()
    var options = ExportOptions()
    options.precision = precision ?? file.precision
    options.trains = !inference && trained.weights == nil
    options.checksItself = selfCheck
    options.hasProgram = main
    options.isFreestanding = freestanding
    let library = try exportedLibrary(
      file, weights: trained.weights, map: try trained.tensorMap(), batch: batch, options
    ) { remark in
      Output.message("gradc: note: \(remark)\n")
    }
    try library.write(to: output)
    Output.message("wrote \(library.fileNames.map { "\(output)/\($0)" }.joined(separator: ", "))\n")
  }
}

extension Precision: ExpressibleByArgument {}
