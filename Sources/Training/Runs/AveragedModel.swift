// Moving averages of the parameters in the parameters' places.

import Elaboration
import Execution
import Graph

/// The memory of a model in which each parameter is its average; the states are the model's own.
final class AveragedModel {
  /// The memory, as of the last `refresh`.
  let memory: ModelMemory
  private let pairs: [(place: NumberSpan, average: GraphVariable)]
  private let trained: FunctionMemory

  /// Creates the memory of averages beside `trained`. Throws `OutOfMemory`.
  init(
    _ trained: FunctionMemory, averages: [(parameter: GraphVariable, average: GraphVariable)]
  ) throws {
    self.trained = trained
    memory = try ModelMemory(averagesBeside: trained.model)
    pairs = averages.compactMap { [memory] parameter, average in
      trained.place(parameter, of: memory).map { ($0, average) }
    }
  }

  /// Copies the averages as they are now.
  func refresh() {
    for (place, average) in pairs {
      guard let values = trained.elements(average) else { continue }
      place.update(from: values)
    }
  }
}

extension TrainingRun {
  /// The variable whose numbers stand for `variable`, a parameter or a state of the model, where the model
  /// is measured and saved: the average of a parameter, if there is one.
  func used(_ variable: GraphVariable) -> GraphVariable { averages[variable.name] ?? variable }

  /// Returns the memory of the model as it is measured and saved: that of the run, or one with averages in
  /// the places of parameters, as they are now. Throws `OutOfMemory`.
  func usedModel() throws -> ModelMemory {
    guard let averaged = try averagedModel() else { return memory.model }
    averaged.refresh()
    return averaged.memory
  }

  /// Returns a memory for averages; nil where the run keeps none. Throws `OutOfMemory`.
  func averagedModel() throws -> AveragedModel? {
    guard !averages.isEmpty else { return nil }
    return try AveragedModel(
      memory, averages: Array(zip(step.model.parameters.map(\.variable), step.averages)))
  }

  /// Lets the averages start from the parameters as they are.
  func startAverages() {
    for variable in step.model.parameters.map(\.variable) {
      guard let average = averages[variable.name], let values = memory.elements(variable) else {
        continue
      }
      memory.elements(average)?.update(from: values)
    }
  }
}
