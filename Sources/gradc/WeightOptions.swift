// Where weights come from, and by which names.

import ArgumentParser
import Training

/// The options about weights that are read.
struct WeightOptions: ParsableArguments {
  @Option(
    help: "Weights, as saved by train or by another program, as safetensors.",
    completion: .file(extensions: ["safetensors"]))
  var weights: String?

  @Option(
    help: ArgumentHelp(
      "Which tensors of --weights they are: a file, or entries such as linear1.w=fc1.weight.",
      discussion: """
        An entry is a name of the model, =, and a tensor of the file; in a file each has a line, else commas \
        separate them. A matrix that fits only transposed is transposed, as the weights of PyTorch's Linear \
        are; a square one says so itself: fc1.weight.T or, as it is, fc1.weight.N.
        """, valueName: "map"), completion: .file())
  var map: String?

  func validate() throws {
    if weights?.isEmpty == true { throw ValidationError("--weights takes the path of a file") }
    if map?.isEmpty == true { throw ValidationError("--map takes the path of a file, or entries") }
    if map != nil, weights == nil {
      throw ValidationError("--map names tensors of a file: --weights FILE")
    }
  }

  /// Reads the map; nil if there is none.
  func tensorMap() throws -> TensorMap? { try map.map { try TensorMap($0) } }

  /// Reads the weights for the model that `file` trains; nil if none are named.
  func read(for file: ModelFile) throws -> WeightFile? {
    guard let weights else { return nil }
    return try WeightFile(weights, try tensorMap(), for: file)
  }

  /// Says which tensors of a foreign file are not used.
  func note(unused names: [String]) {
    guard let weights, !names.isEmpty else { return }
    let some = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    let rest = names.count > 8 ? " and \(names.count - 8) more" : ""
    Output.message(
      "gradc: note: '\(weights)' also holds \(some)\(rest), which the map leaves out\n")
  }
}
