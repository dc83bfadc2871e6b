// A trained model on the rows of its data.

import Compilation
import Elaboration
import Execution
import Graph
import Language

/// The results of a model for each row, as a table.
package struct PredictionTable {
  /// The columns: a result's name, with the position of the element if it has several.
  package let columns: [String]
  /// The numbers, row after row.
  package let values: [Float]

  /// A header and a line for each row.
  package var csv: String {
    var text = columns.joined(separator: ",") + "\n"
    for row in rows { text += row.map { "\($0)" }.joined(separator: ",") + "\n" }
    return text
  }

  /// One JSON object for each row.
  package var jsonLines: String {
    var text = ""
    for row in rows {
      let members = zip(columns, row).map { "\(JSON.quoted($0)):\(JSON.number(Double($1)))" }
      text += "{\(members.joined(separator: ","))}\n"
    }
    return text
  }

  private var rows: [ArraySlice<Float>] {
    stride(from: 0, to: values.count, by: max(columns.count, 1)).map {
      values[$0..<min($0 + columns.count, values.count)]
    }
  }
}

/// A model with its weights, ready to be run.
package struct Prediction {
  private let file: ModelFile
  private let weights: SafeTensors
  private let weightsPath: String

  /// Reads the weights at `path`, or those that the train block of `file` saves.
  ///
  /// Throws `FileFailure` if there are none, `ModelErrors` if the file is wrong.
  package init(_ file: ModelFile, weights path: String?) throws {
    try file.check()
    self.file = file
    let saved = try? file.elaborator.trainingModel().settings.save?.value
    guard let path = path ?? saved.map(file.path(relative:)) else {
      throw FileFailure(
        "'\(file.source.path)' does not say where its weights are saved",
        help: "gradc train \(file.source.path) --save w.safetensors, then --weights w.safetensors")
    }
    weightsPath = path
    weights = try SafeTensors.read(path)
  }

  /// Runs the model on all rows of the file's data.
  package func run() throws -> PredictionTable {
    let data = try loadData(of: file)
    let count = data?.rows.rowCount ?? 1
    let batch = min(count, 256)
    var columns: [String] = []
    var values: [Float] = []
    var start = 0
    while start < count {
      let size = min(batch, count - start)
      let part = try Part(file, batch: size, weights, weightsPath)
      columns = part.columns
      // The last, smaller batch needs code of its own; all others share one.
      while start + size <= count {
        values += part.run(data, rows: start..<(start + size))
        start += size
      }
    }
    return PredictionTable(columns: columns, values: values)
  }

  /// The code for one batch size.
  private struct Part {
    let model: ElaboratedModel
    let module: CompiledModule
    let memory: FunctionMemory

    init(_ file: ModelFile, batch: Int, _ weights: SafeTensors, _ path: String) throws {
      model = try file.elaborator.inferenceModel(batch: batch)
      let parameters = model.parameters.map(\.variable)
      let function = try compileEvaluation(model, name: "predict", parameters: parameters)
      module = try CompiledModule([function], title: "prediction of \(batch) rows")
      memory = try FunctionMemory(module.functions["predict"]!)
      try load(weights, path)
    }

    /// Copies the weights into place. Throws `FileFailure` if one is missing or of another shape.
    private func load(_ weights: SafeTensors, _ path: String) throws {
      for parameter in model.parameters {
        let name = parameter.variable.name
        let shape = parameter.variable.axes.map(\.extent)
        guard let tensor = weights.tensors.first(where: { $0.name == name }) else {
          throw FileFailure(
            "'\(path)' has no weights for '\(name)'",
            help: "train the model again: its parameters have changed")
        }
        guard tensor.shape == shape else {
          throw FileFailure(
            "'\(name)' is \(shape) in the model and \(tensor.shape) in '\(path)'",
            help: "train the model again, or set the sizes that it was trained with")
        }
        let buffer = memory.function.buffer(name, .parameters)!
        for (position, value) in tensor.values.enumerated() {
          memory.model.parameters.start[buffer.offset + position] = value
        }
      }
    }

    /// The columns of the table, for results with a row for each input row.
    var columns: [String] {
      model.results.flatMap { result -> [String] in
        let width = result.axes.dropFirst().reduce(1) { $0 * $1.extent }
        return width == 1 && result.axes.count <= 1
          ? [result.name] : (0..<width).map { "\(result.name)[\($0)]" }
      }
    }

    func run(_ data: ModelData?, rows: Range<Int>) -> [Float] {
      for input in model.inputs {
        if input.isBatched, let field = data?.rows.field(input.variable.name) {
          let values = field.values[
            (rows.lowerBound * field.width)..<(rows.upperBound * field.width)]
          memory.set(input.variable.name, to: Array(values))
        } else if let field = data?.fixed.field(input.variable.name) {
          memory.set(input.variable.name, to: field.values)
        }
      }
      memory.call(module.function("predict"), seed: 0)
      let outputs = model.results.map { ($0, memory.output($0.name)) }
      return rows.indices.flatMap { row in
        outputs.flatMap { result, values -> ArraySlice<Float> in
          let width = values.count / max(rows.count, 1)
          let start = (row - rows.lowerBound) * width
          return values[start..<(start + width)]
        }
      }
    }
  }
}
