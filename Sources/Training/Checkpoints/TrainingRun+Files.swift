// What a run saves: the weights when it is over, and checkpoints on the way.

import Elaboration
import Execution
import Graph
import Language
import Rewriting

/// A tensor to be saved, whose numbers are copied when they are asked for.
private struct SavedTensor {
  let outline: SafeTensors.Outline
  let values: () -> Numbers

  init(
    _ name: String, shape: [Int], _ precision: Precision, values: @escaping () -> Numbers
  ) {
    outline = SafeTensors.Outline(name: name, shape: shape, precision)
    self.values = values
  }
}

extension TrainingRun {
  /// The parameters and states of the model as they are now, averages in the place of parameters that have
  /// them, the statistics of the training rows, and of a
  /// text its characters.
  package func weights() -> SafeTensors {
    SafeTensors(
      tensors: weightTensors.map {
        .init(name: $0.outline.name, shape: $0.outline.shape, values: $0.values())
      }, metadata: weightMetadata)
  }

  /// Gives parameters and states the numbers of `weights`.
  ///
  /// Throws `FileFailure` if these do not fit; nothing is changed then.
  package func start(from weights: WeightFile) throws(FileFailure) {
    let wanted = step.model.kept.map { SafeTensors.Outline($0, file.precision) }
    let (content, path) = (weights.content, weights.path)
    try WeightFile.check(content, path: path, wanted: wanted, known: [])
    if let theirs = content.metadata[Vocabulary.key],
      let own = data?.windows?.text.vocabulary.text, theirs != own
    {
      throw FileFailure(
        "the weights in '\(path)' are of a text with other characters",
        help: "train on a text that has the same characters, or from the beginning")
    }
    for variable in step.model.kept {
      guard let tensor = content[variable.name] else { continue }
      memory.elements(variable)?.update(from: tensor.values)
    }
    startAverages()
  }

  /// Returns what there is to say of the statistics by which the data are prepared, if `weights` have some:
  /// nil where the training rows have the same.
  package func noteOnStatistics(of weights: WeightFile) throws -> String? {
    guard let data, weights.statistics != nil, !data.statistics.isEmpty else { return nil }
    guard data.areStatisticsSaved else {
      return "the statistics in '\(weights.path)' are not those of the data block, so they are "
        + "taken from the training rows"
    }
    let own = try? statistics(
      of: file, over: rows.training, heldOut: step.model.settings.heldOut)
    guard let own, zip(data.statistics, own).allSatisfy({ $0.isClose(to: $1) }) else {
      return "the data are prepared by the statistics in '\(weights.path)', and the training rows "
        + "have others"
    }
    return nil
  }

  /// Writes the run as it is now to the file at `path`, from which `restore` makes another one like it.
  ///
  /// Throws `FileFailure` if it cannot be written, and `OutOfMemory` if there is not enough for a copy of
  /// the largest tensor.
  package func writeCheckpoint(to path: String) throws {
    let states = trainingStates.compactMap { name, variable in tensor(name, variable) }
    let best = savedBest.map { best in
      SavedTensor(best.name, shape: best.shape, file.precision) { best.values }
    }
    let tensors = weightTensors + states + best
    try MemoryLimit.check(
      tensors.map { SafeTensors.elementCount($0.outline.shape) ?? 0 }.max() ?? 0, file.precision)
    try Checkpoint.write(
      progress, seed: seed, modelHash: modelHash, dataHash: dataHash, tensors.map(\.outline),
      metadata: weightMetadata, to: path
    ) { tensors[$0].values() }
  }

  /// Goes back, or on, to where the run of `checkpoint` was. Returns whether it is the same model still, by
  /// its text, what it imports and its options.
  ///
  /// Throws `Diagnostic` if the values do not fit the model; nothing is changed then.
  /// Requires: the seed of this run is that of the checkpoint.
  package func restore(_ checkpoint: Checkpoint) throws(Diagnostic) -> Bool {
    let wanted = step.model.kept.map { ($0.name, used($0)) } + trainingStates
    try check(checkpoint, wanted)
    for (name, variable) in wanted {
      guard let tensor = checkpoint.content[name] else { continue }
      memory.elements(variable)?.update(from: tensor.values)
    }
    progress = checkpoint.progress
    savedStep = progress.step
    restoreBest(checkpoint)
    return checkpoint.modelHash == modelHash
  }

  /// Whether `checkpoint` is of a run over the same data, field by field and row by row.
  package func hasSameData(as checkpoint: Checkpoint) -> Bool { checkpoint.dataHash == dataHash }

  /// A hash of what decides what the steps compute, the data aside.
  private var modelHash: String {
    var hash = file.sourceHash
    for rule in rules { hash.add(rule.name) }
    return hash.text
  }

  /// What training needs beside the weights, by the names in a checkpoint: the states of the optimizer and,
  /// where averages are the weights, the parameters themselves.
  private var trainingStates: [(String, GraphVariable)] {
    let passing = Set(step.averages + step.gradientSums)
    let states = step.states.map(\.variable).filter { !passing.contains($0) }
    let trained = averages.isEmpty ? [] : step.model.parameters.map(\.variable)
    return (states + trained).map { (Checkpoint.optimizerPrefix + $0.name, $0) }
  }

  private var weightTensors: [SavedTensor] {
    step.model.kept.compactMap { tensor($0.name, used($0)) }
      + (data?.statistics ?? []).map { statistic in
        SavedTensor(statistic.name, shape: statistic.shape, file.precision) { statistic.values }
      }
  }

  private var weightMetadata: [String: String] {
    var metadata = ["model": step.model.name, "format": "gradc"]
    metadata[SavedStatistics.key] = data?.statisticsRowCount.map(String.init)
    metadata[Vocabulary.key] = data?.windows?.text.vocabulary.text
    return metadata
  }

  private func tensor(_ name: String, _ variable: GraphVariable) -> SavedTensor? {
    memory.elements(variable).map { elements in
      SavedTensor(name, shape: variable.axes.map(\.extent), file.precision) { elements.numbers }
    }
  }

  /// Throws all that is missing in `checkpoint` for the variables `wanted`, has another shape, or is left
  /// over.
  private func check(
    _ checkpoint: Checkpoint, _ wanted: [(name: String, variable: GraphVariable)]
  ) throws(Diagnostic) {
    var faults: [String] = []
    for (name, variable) in wanted {
      let shape = variable.axes.map(\.extent)
      let shown = shownName(name)
      if let tensor = checkpoint.content[name] {
        if tensor.shape != shape {
          faults.append("\(shown) is \(shape) now and was \(tensor.shape)")
        }
      } else {
        faults.append("\(shown) of \(shape) is new")
      }
    }
    let names = Set(wanted.map(\.name))
    for tensor in checkpoint.content.tensors
    where !names.contains(tensor.name) && !Statistic.isName(tensor.name)
      && !tensor.name.hasPrefix(Checkpoint.bestPrefix)
    {
      faults.append("\(shownName(tensor.name)) of \(tensor.shape) is there no more")
    }
    guard !faults.isEmpty else { return }
    let most = 8
    if faults.count > most {
      faults[most...] = ["and \(faults.count - most) more"]
    }
    let place = file.modelPlace(step.model.name) ?? file.train?.model.span
    throw Diagnostic(
      "'\(step.model.name)' no longer fits the checkpoint '\(checkpoint.path)'",
      at: place ?? Span(file.source, 0, 0), notes: faults,
      help: "undo the change, or train anew in another folder")
  }

  /// What the tensor `name` of a checkpoint is to the user.
  private func shownName(_ name: String) -> String {
    guard name.hasPrefix(Checkpoint.optimizerPrefix) else { return "'\(name)'" }
    return "'\(name.dropFirst(Checkpoint.optimizerPrefix.count))' of the optimizer"
  }
}
