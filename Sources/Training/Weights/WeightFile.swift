// Weights as they are read for a model, from a file of gradc or of another program.

import Language

/// A file of weights, fitted to a model.
package struct WeightFile {
  /// The path, as it is printed.
  let path: String
  /// The tensors, under the names of the model.
  let content: SafeTensors
  /// The names of the tensors that a map leaves over; none without one.
  package let unused: [String]

  /// Reads the file at `path` for the model that `file` trains, by `map` if its tensors have other names there.
  ///
  /// Throws `FileFailure` if it cannot be read, `ModelErrors` if the map does not fit, or the model is wrong.
  package init(_ path: String, _ map: TensorMap? = nil, for file: ModelFile) throws {
    let weights = try SafeTensors.read(path, leavingOutOthers: map != nil)
    let wanted = try map == nil ? [] : file.checkedTrainingModel().kept
    try self.init(
      weights, path: path, wanted: wanted.map { SafeTensors.Outline($0, file.precision) }, map: map)
  }

  /// Fits `weights`, the file at `path`, to a model that wants the tensors `wanted`, by `map` if there is one.
  ///
  /// Throws `ModelErrors` if the map does not fit.
  init(
    _ weights: SafeTensors, path: String, wanted: [SafeTensors.Outline], map: TensorMap?
  ) throws {
    self.path = path
    guard let map else {
      (content, unused) = (weights, [])
      return
    }
    (content, unused) = try map.applied(to: weights, path: path, wanted: wanted)
  }

  /// The means and the like that were saved with the weights; nil if there are none.
  package var statistics: SavedStatistics? { SavedStatistics(in: content, path: path) }

  /// Checks that `weights`, the file at `path`, hold the tensors `wanted` and no others but those called
  /// `known` and those that training keeps beside the model.
  ///
  /// Throws `FileFailure` if one is missing, of another shape, or not of this model at all.
  static func check(
    _ weights: SafeTensors, path: String, wanted: [SafeTensors.Outline], known: Set<String>
  ) throws(FileFailure) {
    let others = "these are the weights of another one; --map gives tensors other names"
    for outline in wanted {
      guard let tensor = weights[outline.name] else {
        throw FileFailure(
          "'\(path)' has no weights for '\(outline.name)'", notes: notes(weights, path, wanted),
          help: "train the model again: \(others)")
      }
      guard tensor.shape == outline.shape else {
        throw FileFailure(
          "'\(outline.name)' is \(outline.shape) in the model and \(tensor.shape) in '\(path)'",
          notes: notes(weights, path, wanted),
          help: "train the model again, or set the sizes that it was trained with")
      }
    }
    let names = known.union(wanted.map(\.name))
    let stranger = weights.tensors.first { tensor in
      !names.contains(tensor.name) && !Statistic.isName(tensor.name)
        && !Checkpoint.isForTraining(tensor.name)
    }
    if let stranger {
      throw FileFailure(
        "'\(path)' has weights for '\(stranger.name)', which the model lacks",
        notes: notes(weights, path, wanted), help: "train the model again: \(others)")
    }
  }

  /// What the file holds and what the model wants.
  private static func notes(
    _ weights: SafeTensors, _ path: String, _ wanted: [SafeTensors.Outline]
  ) -> [String] {
    [TensorMap.heldNote(weights, path), TensorMap.wantedNote(wanted)]
  }
}
