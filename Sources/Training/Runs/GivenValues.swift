// Values from outside in place of random ones: for benchmarks that compute what others compute.

import Elaboration
import Execution
import Graph
import Language

/// The batches of a benchmark, and initial values of parameters, from a safetensors file.
///
/// A tensor has the name of an input of the model or the path of a parameter or a state. An input with
/// rows has those of all batches, one batch after the other; a parameter or state that is not in the
/// file keeps the initial value that the model gives it.
package struct GivenValues {
  /// The path of the file, as it is printed.
  package let path: String
  private let content: SafeTensors

  /// Reads the file at `path`. Throws if it cannot be read or is damaged.
  package init(_ path: String) throws(FileFailure) {
    self.path = path
    content = try SafeTensors.read(path)
  }

  /// Checks that these are values for `model`, in `count` batches of `batch` rows.
  ///
  /// Throws the first input that is missing, the first tensor whose shape is another or whose name
  /// the model lacks, or the first value that breaks the promise of its input.
  func check(
    _ model: ElaboratedModel, batches count: Int, of batch: Int
  ) throws(FileFailure) {
    var names: Set<String> = []
    for input in model.inputs {
      let variable = input.variable
      names.insert(variable.name)
      guard let tensor = content[variable.name] else {
        throw FileFailure("'\(path)' has no values for the input '\(variable.name)'")
      }
      var shape = variable.axes.map(\.extent)
      var meaning = "is \(shape) in the model"
      if input.isBatched {
        shape[0] = batch * count
        meaning = "is \(shape) in \(count) batches of \(batch)"
      }
      guard tensor.shape == shape else {
        throw FileFailure("'\(variable.name)' \(meaning) and \(tensor.shape) in '\(path)'")
      }
      try check(tensor, variable, width: shape.dropFirst(input.isBatched ? 1 : 0).reduce(1, *))
    }
    for variable in model.kept {
      let name = variable.name
      let shape = variable.axes.map(\.extent)
      names.insert(name)
      guard let tensor = content[name], tensor.shape != shape else { continue }
      throw FileFailure("'\(name)' is \(shape) in the model and \(tensor.shape) in '\(path)'")
    }
    if let stranger = content.tensors.first(where: { !names.contains($0.name) }) {
      throw FileFailure(
        "'\(path)' has values for '\(stranger.name)', which the model lacks",
        help: "its values are \(model.valueNames)")
    }
  }

  /// Checks that the numbers of `tensor` keep the promise of `variable`.
  private func check(
    _ tensor: SafeTensors.Tensor, _ variable: GraphVariable, width: Int
  ) throws(FileFailure) {
    let field = DataSet.Field(
      name: variable.name, width: width, kind: variable.kind, values: tensor.values,
      place: Span(SourceFile(path: path, text: ""), 0, 0))
    do throws(Diagnostic) {
      try field.validate()
    } catch {
      throw FileFailure("\(error.message) of '\(path)'", help: error.notes.first)
    }
  }

  /// Copies the values of `variable`, if there are any, to `place`, which has room for them.
  func copy(_ variable: GraphVariable, to place: NumberSpan?) {
    guard let tensor = content[variable.name] else { return }
    place?.update(from: tensor.values)
  }

  /// The number of values of `variable`.
  func count(_ variable: GraphVariable) -> Int { content[variable.name]?.values.count ?? 0 }
}

extension GraphVariable {
  /// What a data set has to check of the values of this variable.
  fileprivate var kind: DataSet.ElementKind {
    switch promise {
    case .real, .extended: .real
    case .index(let count): .index(count)
    case .simplex: .simplex(axes.last?.extent ?? 1)
    }
  }
}

extension ElaboratedModel {
  /// The names of inputs, parameters and states, for a message.
  fileprivate var valueNames: String {
    (inputs.map(\.variable) + kept).map(\.name).map { "'\($0)'" }
      .joined(separator: ", ")
  }
}
