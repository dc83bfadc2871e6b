// Moving averages of the parameters in the parameters' places.

import Elaboration
import Execution
import Graph

/// The memory of a model in which each parameter is its average; the states are the model's own.
final class AveragedModel {
  /// The memory, as of the last `refresh`.
  let memory: ModelMemory
  private let pairs: [(place: UnsafeMutableBufferPointer<Float>, average: GraphVariable)]
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
      _ = place.update(fromContentsOf: values)
    }
  }
}

extension TrainingRun {
  /// The variable whose numbers stand for `variable`, a parameter or a state of the model, where the model
  /// is measured and saved: the average of a parameter, if there is one.
  func used(_ variable: GraphVariable) -> GraphVariable { averages[variable.name] ?? variable }

  /// Lets the averages start from the parameters as they are.
  func startAverages() {
    for variable in step.model.parameters.map(\.variable) {
      guard let average = averages[variable.name], let values = memory.elements(variable) else {
        continue
      }
      _ = memory.elements(average)?.update(fromContentsOf: values)
    }
  }
}
