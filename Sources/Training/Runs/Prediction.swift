// A trained model on the rows of its data.

import Compilation
import Elaboration
import Execution
import Graph
import Language

/// A model with its weights, ready to be run.
package struct Prediction {
  let file: ModelFile
  let weights: SafeTensors
  let weightsPath: String
  /// The tensors of a foreign file that are not used.
  package let unusedTensors: [String]

  /// The largest batch that is computed at once: results of more rows would leave the caches.
  private static let largestBatch = 256

  /// Reads the weights at `path`, or those that the train block of `file` saves; `map` says which tensors
  /// they are, if they have other names.
  ///
  /// Throws `FileFailure` if there are none or they cannot be read, `Diagnostics` if the model is
  /// wrong, `ModelErrors` if the map is. Of the rest of the file, nothing is looked at.
  package init(_ file: ModelFile, weights path: String?, map: TensorMap? = nil) throws {
    self.file = file
    let path = path ?? file.savePath
    // Read before the model is looked at, whose sizes may depend on the characters that they name.
    let read = path.map { path in
      Result { () throws(FileFailure) in
        try SafeTensors.read(path, leavingOutOthers: map != nil)
      }
    }
    let characters = (try? read?.get())?.metadata[Vocabulary.key]
    file.sources.vocabulary = characters.flatMap { Vocabulary(text: $0) }
    let model = try file.elaborator.inferenceModel(batch: 1)
    guard let path, let read else {
      let name = file.source.path
      throw FileFailure(
        "'\(name)' does not say where its weights are saved",
        help: "gradc train \(name) --save w.safetensors, "
          + "then gradc run \(name) --weights w.safetensors")
    }
    weightsPath = path
    let fitted = try WeightFile(
      try read.get(), path: path, wanted: model.kept.map { .init($0, file.precision) }, map: map)
    (weights, unusedTensors) = (fitted.content, fitted.unused)
  }

  /// Takes `weights`, which errors call those of `path`.
  ///
  /// Requires: `file` has been elaborated, and its text read if it has one.
  init(_ file: ModelFile, weights: SafeTensors, path: String) {
    self.file = file
    self.weights = weights
    weightsPath = path
    unusedTensors = []
    file.sources.vocabulary = weights.metadata[Vocabulary.key].flatMap { Vocabulary(text: $0) }
  }

  /// Runs the model on all rows of the file's data; once, if none of its inputs has rows.
  ///
  /// Throws as `loadData` does, `Diagnostic` if an input is not among the data, `FileFailure` if the
  /// weights are not those of this model, `OutOfMemory`, or what is a fault of gradc.
  package func run() throws -> PredictionTable {
    let inputs = try file.elaborator.inferenceModel(batch: 1).inputs
    let names = Set(inputs.map(\.variable.name))
    let data =
      try inputs.isEmpty
      ? nil : loadData(of: file, named: names, statistics: .saved(savedStatistics))
    try checkFeeds(inputs, data)
    let count = inputs.contains(where: \.isBatched) ? data?.rows.rowCount ?? 0 : 1
    var columns: [PredictionTable.Column] = []
    var values = Numbers(file.precision, zeros: 0)
    var start = 0
    repeat {
      let size = min(Self.largestBatch, count - start)
      let part = try Part(file, batch: max(size, 1), weights, weightsPath)
      columns = part.columns
      // The last, smaller batch needs code of its own; all others share one.
      while size > 0, start + size <= count {
        values.append(part.run(data, rows: start..<(start + size)))
        start += size
      }
    } while start < count
    return PredictionTable(
      columns: columns, values: values, linesLeftOut: data?.linesLeftOut ?? [])
  }

  /// What the training rows gave for the means and the like of the data block.
  var savedStatistics: SavedStatistics {
    SavedStatistics(of: weights, path: weightsPath)
  }

  /// Checks that `data` has a field for each of `inputs`.
  func checkFeeds(_ inputs: [Input], _ data: ModelData?) throws(Diagnostic) {
    for input in inputs {
      let name = input.variable.name
      let fields = input.isBatched ? data?.rows : data?.fixed
      guard fields?.field(name) == nil else { continue }
      guard let block = file.data else {
        throw Diagnostic(
          "there is no data to run the model on", at: Span(file.source, 0, 0),
          help: "write data d { source = csv(\"…\") … } with a field '\(name)'")
      }
      throw Diagnostic(
        "data '\(block.name)' has no \(input.isBatched ? "rows" : "field") for the input '\(name)'",
        at: block.name.span, help: "name a field of the data '\(name)'")
    }
  }
}

extension Prediction {
  /// The code for one batch size.
  struct Part {
    let model: ElaboratedModel
    let batch: Int
    let module: CompiledModule
    let memory: FunctionMemory

    /// Compiles the model for `batch` rows, and takes its weights from `weights`, the file at `path`.
    init(_ file: ModelFile, batch: Int, _ weights: SafeTensors, _ path: String) throws {
      self.batch = batch
      model = try file.elaborator.inferenceModel(batch: batch)
      let function = try compileEvaluation(model, name: "predict", variables: model.kept)
      module = try CompiledModule([function], title: "prediction of \(batch) rows")
      memory = try FunctionMemory(module.functions["predict"]!)
      try load(weights, path)
    }

    /// The same, with the fields of `data` that are the same for all rows.
    init(
      _ file: ModelFile, batch: Int, _ weights: SafeTensors, _ path: String,
      feeding data: ModelData?
    ) throws {
      try self.init(file, batch: batch, weights, path)
      for field in data?.fixed.fields ?? [] { memory.set(field.name, to: field.values) }
    }

    /// Returns the result called `name` where the inputs `names` have the elements `values`.
    func outputs(feeding names: [String], _ values: [Double], of name: String) -> Numbers {
      for name in names { memory.set(name, to: values) }
      memory.call(module.function("predict"), seed: 0)
      return memory.output(name)
    }

    /// Copies the weights into place.
    ///
    /// Throws `FileFailure` if one is missing, of another shape, or not of this model at all.
    private func load(_ weights: SafeTensors, _ path: String) throws(FileFailure) {
      try WeightFile.check(
        weights, path: path, wanted: model.kept.map { .init($0, memory.function.precision) },
        known: model.trainingOnly)
      for variable in model.kept {
        guard let tensor = weights[variable.name] else { continue }
        memory.elements(variable)?.update(from: tensor.values)
      }
    }

    /// The axis that counts rows, if an input has it.
    private var rowAxis: Axis? {
      model.inputs.first(where: \.isBatched)?.variable.axes.first
    }

    private func hasRows(_ result: ModelResult) -> Bool {
      rowAxis != nil && result.axes.first == rowAxis
    }

    var columns: [PredictionTable.Column] {
      model.results.map { result in
        let axes = hasRows(result) ? result.axes.dropFirst() : result.axes[...]
        return PredictionTable.Column(name: result.name, shape: axes.map(\.extent))
      }
    }

    /// Returns the numbers of all results for each of `rows`. A result without rows is the same for
    /// each.
    func run(_ data: ModelData?, rows: Range<Int>) -> Numbers {
      for input in model.inputs {
        let name = input.variable.name
        if input.isBatched, let field = data?.rows.field(name) {
          let range = (rows.lowerBound * field.width)..<(rows.upperBound * field.width)
          memory.set(name, to: field.values[range])
        } else if let field = data?.fixed.field(name) {
          memory.set(name, to: field.values)
        }
      }
      memory.call(module.function("predict"), seed: 0)
      let outputs = model.results.map { (hasRows($0), memory.output($0.name)) }
      var values = Numbers(memory.function.precision, zeros: 0)
      for row in 0..<batch {
        for (hasRows, output) in outputs {
          let width = output.count / batch
          values.append(hasRows ? output[(row * width)..<((row + 1) * width)] : output[...])
        }
      }
      return values
    }
  }
}
