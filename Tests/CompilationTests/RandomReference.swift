// The random numbers of a graph, from the definition: Philox 4x32-10 with the seed and the stream's
// name as key, and the element in declared order as counter.

import CodeGeneration
import Glibc
import Graph
import Training

/// Returns the numbers of `random` under `seed`, rounded to what a float holds.
func randomReference(_ random: Random, seed: UInt32) -> Tensor {
  let philox = Philox(key: (seed, streamKey(random.stream)))
  func uniform(_ index: Int) -> Double {
    let word = philox[[UInt32(index / 4), 0, 0, 0]][index % 4]
    return (Double(word >> 9) + 0.5) * 0x1p-23
  }
  let elements = (0..<random.axes.elementCount).map { index -> Double in
    switch random.distribution {
    case .uniform: return uniform(index)
    case .normal:
      // Box and Muller's method on neighbouring uniform numbers.
      let radius = sqrt(-2 * log(uniform(index & ~1)))
      let angle = 2 * Double.pi * uniform(index | 1)
      return Double(Float(radius * (index % 2 == 0 ? cos(angle) : sin(angle))))
    }
  }
  return Tensor(axes: random.axes, elements: elements)
}
