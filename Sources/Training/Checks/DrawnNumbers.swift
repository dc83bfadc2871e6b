// Random numbers for the reference evaluator: those that compiled code gets.

import CodeGeneration
import Execution
import Graph

/// Returns the numbers of `precision` that native code draws for `random` in `step`, counted from 0.
func drawnNumbers(
  _ random: Random, _ precision: Precision, seed: UInt32, step: UInt32 = 0
) -> Tensor {
  let count = random.axes.elementCount
  let key = (seed, streamKey(random.stream))
  let numbers =
    switch random.distribution {
    case .uniform: RandomKernel.uniform.numbers(count, precision, key: key, step: step)
    case .normal: RandomKernel.normal.numbers(count, precision, key: key, step: step)
    case .orthogonal:
      RandomKernel.orthogonal(
        rows: random.matrix.rows, columns: random.matrix.columns, precision, key: key)
    }
  return Tensor(axes: random.axes, elements: Array(numbers))
}
