// Where gradients are checked: values of all that a training step reads.

import CodeGeneration
import Elaboration
import Execution
import Graph
import Language

/// Values of parameters, states and inputs, each of which the type of the model can hold.
struct GradientPoint {
  /// The value of each variable, over its axes in declared order.
  let values: [GraphVariable: Tensor]
  /// The seed of random numbers in the step.
  let seed: UInt32

  /// How far parameters are moved from their initial values, as the standard deviation of normal noise in
  /// shares of their root mean square, or of 1 where all are 0. Initial values are often equal to each
  /// other or 0, which hides faults and lies on kinks; where the loss is not finite beside them, smaller
  /// shares are tried, and the values themselves at last.
  static let noises = [0.01, 1e-4, 0]

  /// Takes the first batch of `run`, and parameters that are moved by `noise`.
  ///
  /// Throws `OutOfMemory`.
  init(_ run: TrainingRun, noise share: Double) throws {
    // The step sets its inputs; what it did to parameters and states is undone.
    _ = run.run(from: 0, count: 1)
    run.gatherRows(of: 0)
    try run.initialize()
    let seed = UInt32(truncatingIfNeeded: run.seed)
    let precision = run.step.graph.precision
    var values: [GraphVariable: Tensor] = [:]
    for variable in run.step.variables {
      let name = variable.name
      let memory = variable.role == .input ? run.memory.input(name) : run.memory.elements(variable)
      var elements = memory.map { Array($0) } ?? []
      if variable.role == .parameter {
        let noise = normalNumbers(elements.count, seed: seed, stream: "check \(name)")
        let squares = elements.reduce(0.0) { $0 + $1 * $1 }
        let size = squares == 0 ? 1 : (squares / Double(elements.count)).squareRoot()
        elements = zip(elements, noise).map {
          precision.rounded($0 + precision.rounded(precision.rounded(share * size) * $1))
        }
      }
      values[variable] = Tensor(axes: variable.axes, elements: elements)
    }
    self.values = values
    self.seed = seed
  }

  /// An evaluator of `graph` here.
  func evaluator(of graph: Graph) -> Evaluator {
    Evaluator(
      graph,
      variables: { variable in
        guard let value = values[variable] else {
          preconditionFailure("\(variable.name) has no value where gradients are checked")
        }
        return value
      }, randomNumbers: { drawnNumbers($0, graph.precision, seed: seed) })
  }

  /// Copies the values to where the function of `memory` reads them.
  func fill(_ memory: FunctionMemory) {
    for (variable, value) in values {
      let place =
        variable.role == .input ? memory.input(variable.name) : memory.elements(variable)
      place?.update(from: value.elements)
    }
  }
}

/// Returns `count` normally distributed floats that `seed` and `stream` select.
func normalNumbers(_ count: Int, seed: UInt32, stream: String) -> [Double] {
  Array(RandomKernel.normal.numbers(count, .float, key: (seed, streamKey(stream))))
}
