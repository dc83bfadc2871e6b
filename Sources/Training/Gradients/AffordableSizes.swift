// How large a model may be for its gradients to be checked, and which sizes would make one fit.

import Compilation
import Differentiation
import Elaboration
import Graph
import Language

/// The largest batch that gradients are checked on.
private let largestBatch = 8
/// The most numbers that the reference evaluator may compute for a gradient: a gigabyte.
private let mostNumbers = Double(1 << 27)

/// Returns the largest batch, up to the model's own, that the reference evaluator can compute; nil where
/// nothing has rows. Throws `Diagnostic` if there is none, and as elaboration does.
func affordableBatch(_ file: ModelFile) throws -> Int? {
  let trained = try file.checkedTrainingModel()
  let declared = trained.settings.batch?.value
  let hasRows = trained.inputs.contains(where: \.isBatched)
  var batch = hasRows ? min(declared ?? largestBatch, largestBatch) : declared
  while true {
    let model = try file.elaborator.trainingModel(batch: batch)
    let numbers = try numberCount(model)
    if numbers <= mostNumbers { return batch }
    guard let current = batch, current > 1 else {
      throw Diagnostic(
        "this model is too large for its gradients to be checked",
        at: file.train?.span ?? Span(file.source, 0, 0),
        notes: [
          "they take \(formatted("%.3g", numbers)) numbers in Float64, and at most "
            + "\(formatted("%.3g", mostNumbers)) are computed"
        ], help: help(for: file, batch: batch))
    }
    batch = current / 2
  }
}

/// The numbers that the loss of `model` and its unoptimised gradients consist of.
private func numberCount(_ model: ElaboratedModel) throws -> Double {
  guard let loss = model.loss else { return 0 }
  let gradient = differentiate(
    loss, withRespectTo: model.parameters.map(\.node), in: model.graph)
  return model.graph.reachable(from: [loss] + gradient.cotangents.values).reduce(0.0) {
    $0 + Double(model.graph.axes($1).elementCount)
  }
}

/// Which values of `--set` would make the gradients of `file` fit: each dim by itself that can, or else all
/// of them together.
private func help(for file: ModelFile, batch: Int?) -> String {
  let dims = file.literalDims
  func fits(_ sizes: [Override]) -> Bool {
    guard let smaller = try? file.setting(sizes), smaller.elaborator.check().isEmpty,
      let model = try? smaller.elaborator.trainingModel(batch: batch),
      let numbers = try? numberCount(model)
    else { return false }
    return numbers <= mostNumbers
  }
  /// The first of the halves of `value` for which `isEnough` holds.
  func half(of value: Int, where isEnough: (Int) -> Bool) -> Int? {
    sequence(first: value / 2) { $0 > 1 ? $0 / 2 : nil }.first { $0 > 0 && isEnough($0) }
  }
  let alone = dims.compactMap { dim in
    half(of: dim.value) { fits([Override(name: dim.name, value: "\($0)")]) }
      .map { "--set \(dim.name)=\($0)" }
  }
  let same = "the same formulas are checked"
  if !alone.isEmpty { return "use \(alone.joined(separator: " or ")): \(same)" }
  func divided(by divisor: Int) -> [Override] {
    dims.map { Override(name: $0.name, value: "\(max(1, $0.value / divisor))") }
  }
  let most = dims.map(\.value).max() ?? 1
  let divisors = sequence(first: 2) { $0 <= most ? $0 * 2 : nil }
  guard let divisor = divisors.first(where: { fits(divided(by: $0)) }) else {
    return "make a dim smaller with --set: \(same)"
  }
  let all = divided(by: divisor).map { "--set \($0.name)=\($0.value)" }
  return "use \(all.joined(separator: " ")): \(same)"
}
