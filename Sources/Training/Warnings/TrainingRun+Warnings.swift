// When a run looks for what is worth a warning.

import Language

extension TrainingRun {
  /// Returns what is to be said of the data: constant columns, and labels among the inputs.
  func dataWarnings() -> [Diagnostic] {
    guard let data, !data.rows.fields.isEmpty else { return [] }
    let fed = Set(step.model.inputs.map(\.variable.name))
    let inputs = Set(modelInputNames).intersection(fed)
    return DataWarnings(
      data.rows, rows: rows.training, inputs: inputs, labels: fed.subtracting(inputs)
    ).warnings()
  }

  /// The names of the inputs of the model itself; the loss may read other fields, too.
  var modelInputNames: [String] {
    let models = file.tree.declarations.compactMap { declaration -> [String]? in
      guard case .callable(let it) = declaration, it.kind == .model,
        it.name.text == step.model.name
      else { return nil }
      return it.data.map(\.name.text)
    }
    return models.first ?? []
  }
}
