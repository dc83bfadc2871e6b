// How far rounding may take a compiled value, found by trial.

import Graph
import TestSupport

extension Claim {
  /// Claims that each of `nodes` is as near to its value in Float64 as rounding lets it be.
  ///
  /// All operations are within 4 units in the last place (`gradc rules`). So each element of each node is
  /// moved at random by up to that, again and again, and the farthest that a result came counts four
  /// times: it stands for the worst case, to which all errors would have to conspire.
  static func withinRounding(
    _ nodes: [NodeID], in graph: Graph, _ values: [Variable: Tensor]
  ) -> [Claim] {
    var exact = Evaluator(graph, variables: { values[$0]! })
    let expected = nodes.map { exact.value(of: $0).elements }
    var errors = expected.map { elements in
      4 * 0x1p-23 * elements.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 }
    }
    for seed in UInt64(0)..<6 {
      let noise = Noise(seed: seed)
      var moved = Evaluator(graph, variables: { values[$0]! }, rounding: noise.moved)
      for (place, node) in nodes.enumerated() {
        for (a, b) in zip(moved.value(of: node).elements, expected[place]) where b.isFinite {
          errors[place] = max(errors[place], 4 * (a - b).magnitude)
        }
      }
    }
    // A claim's unit is 2⁻²³ of a magnitude.
    return zip(nodes, errors).map { node, error in
      Claim(node, within: 1, of: graph.constant(error * 0x1p23), in: graph)
    }
  }
}

/// Moves numbers at random by up to 4 units in the last place of Float32.
private final class Noise {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(seed: seed) }

  /// Returns `number` moved; whole numbers stay, which are exact, and may be positions.
  func moved(_ number: Double) -> Double {
    if number == number.rounded() { return number }
    return number * (1 + 4 * 0x1p-23 * Double.random(in: -1...1, using: &generator))
  }
}
