// A training run in a file: weights, states of the optimizer, and how far the run is.
//
// It is the safetensors file of the weights with more in it, so `gradc run` takes it as weights.

import Execution

/// What a checkpoint holds.
package struct Checkpoint {
  /// The path of its file.
  package let path: String
  /// The seed of the run.
  package let seed: Int
  /// How far the run is.
  package let progress: RunProgress
  /// The hash of what was trained, and by which rules.
  let modelHash: String
  /// The hash of what it was trained on; nil if that was nothing.
  var dataHash: String? { content.metadata[Key.dataHash] }
  /// The parameters, the states and the statistics.
  let content: SafeTensors

  /// The means and the like by which the data of the run are prepared; nil if there are none.
  package var statistics: SavedStatistics? { SavedStatistics(in: content, path: path) }

  /// What the names of the optimizer's states begin with; no parameter has such a name.
  static let optimizerPrefix = "optimizer/"
  /// What the names of the best weights begin with, where they are kept beside the newest.
  static let bestPrefix = "best/"

  /// Whether the tensor called `name` is of use for going on alone.
  static func isForTraining(_ name: String) -> Bool {
    name.hasPrefix(optimizerPrefix) || name.hasPrefix(bestPrefix)
  }

  /// Reads a checkpoint from `bytes`, the content of the file at `path`.
  ///
  /// Throws, with the path and a reason, if it is damaged or no checkpoint.
  package init(_ bytes: FileBytes, _ path: String) throws(FileFailure) {
    self.path = path
    content = try SafeTensors.decode(bytes, path)
    let metadata = content.metadata
    guard metadata[Key.version] == Self.version else {
      throw FileFailure("'\(path)' is not a checkpoint")
    }
    guard metadata[Key.checksum] == Self.checksum(of: content) else {
      throw FileFailure("'\(path)' is damaged: its checksum is another")
    }
    guard let seed = metadata[Key.seed].flatMap(UInt32.init), let hash = metadata[Key.modelHash],
      let progress = RunProgress(metadata)
    else { throw FileFailure("'\(path)' does not say how far its run is") }
    self.seed = Int(seed)
    self.progress = progress
    modelHash = hash
  }

  /// The version of what stands in the metadata.
  private static let version = "1"

  /// The names of the metadata.
  fileprivate enum Key {
    static let version = "checkpoint"
    static let checksum = "checksum"
    static let seed = "seed"
    static let modelHash = "model_hash"
    static let dataHash = "data_hash"
    static let step = "step"
    static let lossSum = "loss_sum"
    static let lossCount = "loss_steps"
    static let reportedLoss = "reported_loss"
    static let bestMeasure = "best_measure"
    static let bestValue = "best_value"
    static let bestStep = "best_step"
    static let history = "history"
    static let reportsSinceBest = "reports_since_best"
  }

  /// Writes a checkpoint of `progress` to `path`, in place of what is there. `values` gives the numbers
  /// of the tensor at a place in `outlines`, `metadata` what else is said of them.
  ///
  /// Throws if the file cannot be written; what was at `path` stays then.
  static func write(
    _ progress: RunProgress, seed: Int, modelHash: String, dataHash: String?,
    _ outlines: [SafeTensors.Outline],
    metadata: [String: String], to path: String, values: (Int) -> Numbers
  ) throws(FileFailure) {
    var metadata = metadata.merging(progress.metadata) { $1 }
    metadata[Key.version] = version
    metadata[Key.seed] = "\(seed)"
    metadata[Key.modelHash] = modelHash
    metadata[Key.dataHash] = dataHash
    metadata[Key.checksum] = checksum(metadata, outlines, values)
    try SafeTensors.write(outlines, metadata: metadata, to: path, values: values)
  }

  /// Returns the hash of all that a file holds but the hash itself: the format has no checksum of its
  /// own, and a wrong bit in a weight would go unseen.
  private static func checksum(
    _ metadata: [String: String], _ outlines: [SafeTensors.Outline], _ values: (Int) -> Numbers
  ) -> String {
    func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
    var hash = Hash64()
    for (key, value) in metadata.sorted(by: { precedes($0.key, $1.key) }) where key != Key.checksum
    {
      hash.add(key)
      hash.add(value)
    }
    for place in outlines.indices.sorted(by: { precedes(outlines[$0].name, outlines[$1].name) }) {
      hash.add(outlines[place].name)
      for size in outlines[place].shape { hash.add(UInt64(bitPattern: Int64(size))) }
      hash.add(values(place))
    }
    return hash.text
  }

  private static func checksum(of content: SafeTensors) -> String {
    let outlines = content.tensors.map {
      SafeTensors.Outline(name: $0.name, shape: $0.shape, $0.values.precision)
    }
    return checksum(content.metadata, outlines) { content.tensors[$0].values }
  }
}

extension RunProgress {
  fileprivate typealias Key = Checkpoint.Key

  /// The progress as texts. A number is written so that it reads back as the same one.
  fileprivate var metadata: [String: String] {
    var metadata = [
      Key.step: "\(step)", Key.lossSum: "\(lossSum)", Key.lossCount: "\(lossCount)",
    ]
    metadata[Key.reportedLoss] = reportedLoss.map { "\($0)" }
    metadata[Key.bestMeasure] = best?.measure
    metadata[Key.bestValue] = best.map { "\($0.value)" }
    metadata[Key.bestStep] = best.map { "\($0.step)" }
    metadata[Key.history] = history.text
    metadata[Key.reportsSinceBest] = "\(reportsSinceBest)"
    return metadata
  }

  /// Reads what `metadata` says; nil where that is no progress.
  fileprivate init?(_ metadata: [String: String]) {
    func number(_ key: String) -> Double? {
      metadata[key].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    }
    func count(_ key: String) -> Int? {
      metadata[key].flatMap(Int.init).flatMap { $0 >= 0 ? $0 : nil }
    }
    guard let step = count(Key.step), step > 0, let sum = number(Key.lossSum),
      let lossCount = count(Key.lossCount), lossCount <= step
    else { return nil }
    self.step = step
    lossSum = sum
    self.lossCount = lossCount
    reportedLoss = number(Key.reportedLoss)
    if let measure = metadata[Key.bestMeasure], let value = number(Key.bestValue),
      let step = count(Key.bestStep)
    {
      best = Best(measure: measure, value: value, step: step)
    }
    // A checkpoint of an earlier version has none, and what is there can be read without it.
    history = metadata[Key.history].flatMap { RunHistory(text: $0) } ?? RunHistory(start: step)
    reportsSinceBest = count(Key.reportsSinceBest) ?? 0
  }
}
