// The random numbers of a graph, from the definition: Philox 4x32-10 with the seed and the stream's
// name as key, and as counter the element in declared order and the step.

import CodeGeneration
import Glibc
import Graph
import Training

/// Returns the numbers of `random` under `seed` in `step`, rounded to what a float holds.
func randomReference(_ random: Random, seed: UInt32, step: UInt32) -> Tensor {
  let philox = Philox(key: (seed, streamKey(random.stream)))
  func uniform(_ index: Int) -> Double {
    let word = philox[[UInt32(index / 4), 0, random.isPerStep ? step : 0, 0]][index % 4]
    return (Double(word >> 9) + 0.5) * 0x1p-23
  }
  // Box and Muller's method on neighbouring uniform numbers.
  func normal(_ index: Int) -> Double {
    let radius = sqrt(-2 * log(uniform(index & ~1)))
    let angle = 2 * Double.pi * uniform(index | 1)
    return Double(Float(radius * (index % 2 == 0 ? cos(angle) : sin(angle))))
  }
  let indices = 0..<random.axes.elementCount
  let elements =
    switch random.distribution {
    case .uniform: indices.map(uniform)
    case .normal: indices.map(normal)
    case .orthogonal: orthonormal(indices.map(normal), random.matrix.rows, random.matrix.columns)
    }
  return Tensor(axes: random.axes, elements: elements)
}

/// Returns the matrix with its rows made orthonormal in their order, or its columns if it has more rows.
private func orthonormal(_ matrix: [Double], _ rows: Int, _ columns: Int) -> [Double] {
  let isTall = rows > columns
  let (count, length) = isTall ? (columns, rows) : (rows, columns)
  func place(_ vector: Int, _ k: Int) -> Int {
    isTall ? k * columns + vector : vector * columns + k
  }
  var result = matrix
  for i in 0..<count {
    // Twice, so that what rounding leaves is gone.
    for j in Array(0..<i) + Array(0..<i) {
      let part = (0..<length).reduce(0) { $0 + result[place(i, $1)] * result[place(j, $1)] }
      for k in 0..<length { result[place(i, k)] -= part * result[place(j, k)] }
    }
    let norm = sqrt((0..<length).reduce(0) { $0 + result[place(i, $1)] * result[place(i, $1)] })
    for k in 0..<length { result[place(i, k)] /= norm }
  }
  return result
}
