// Random numbers for the reference evaluator: those that compiled code gets.

import CodeGeneration
import Execution
import Graph

/// Returns the numbers that native code draws for `random` in `step`, counted from 0.
func drawnNumbers(_ random: Random, seed: UInt32, step: UInt32 = 0) -> Tensor {
  let count = random.axes.elementCount
  var numbers = [Float](repeating: 0, count: count)
  let key = (seed, streamKey(random.stream))
  numbers.withUnsafeMutableBufferPointer { numbers in
    switch random.distribution {
    case .uniform: RandomKernel.uniform.fill(numbers, key: key, step: step)
    case .normal: RandomKernel.normal.fill(numbers, key: key, step: step)
    case .orthogonal: RandomKernel.fillOrthogonal(numbers, rows: random.matrix.rows, key: key)
    }
  }
  return Tensor(axes: random.axes, elements: numbers.map { Double($0) })
}
