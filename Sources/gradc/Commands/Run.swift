// gradc run: predictions.

import ArgumentParser
import Training

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs a trained model on the rows of its data.",
    discussion: """
      Prints a table as CSV, one line for each row of the data: the elements of each result of the \
      model. Nothing but the model itself is computed, so the table needs no labels.
      """)

  @OptionGroup var model: ModelOptions

  @Option(
    help: "The trained weights, as saved by train; without it, what the file's train block saves.",
    completion: .file(extensions: ["safetensors"]))
  var weights: String?

  @Option(
    help: "A table with other rows, in place of the one that the file names.",
    completion: .file(extensions: ["csv"]))
  var data: String?

  @Flag(help: "Prints one JSON object for each row.")
  var json = false

  func run() throws {
    let prediction = try Prediction(try model.load(table: data), weights: weights)
    let table = try prediction.run()
    try Output.write(json ? table.jsonLines : table.csv)
  }
}
