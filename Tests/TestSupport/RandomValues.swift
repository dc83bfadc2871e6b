// Random values for the leaves of a graph, each within its promise.

import Graph

/// A small generator with a seed: the same numbers in every run.
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Values for the variables of a graph.
package struct RandomValues {
  private var values: [Variable: Tensor] = [:]
  private var generator: SplitMix
  private let range: ClosedRange<Double>

  /// Creates values; real numbers are drawn from `range`.
  package init(seed: UInt64, in range: ClosedRange<Double> = -2...2) {
    generator = SplitMix(seed: seed)
    self.range = range
  }

  /// Returns the value of `variable`, the same at each call.
  package mutating func callAsFunction(_ variable: Variable) -> Tensor {
    if let known = values[variable] { return known }
    let count = variable.axes.elementCount
    var elements: [Double]
    switch variable.promise {
    case .real, .extended:
      elements = (0..<count).map { _ in Double.random(in: range, using: &generator) }
    case .index(let size):
      elements = (0..<count).map { _ in Double(Int.random(in: 0..<max(size, 1), using: &generator))
      }
    case .simplex:
      elements = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
      let row = variable.axes.last!.extent
      for start in stride(from: 0, to: count, by: max(row, 1)) {
        let total = elements[start..<(start + row)].reduce(0, +)
        for i in start..<(start + row) { elements[i] /= total }
      }
    }
    let tensor = Tensor(axes: variable.axes, elements: elements)
    values[variable] = tensor
    return tensor
  }

  /// Sets the value of `variable`.
  package subscript(_ variable: Variable) -> Tensor? {
    get { values[variable] }
    set { values[variable] = newValue }
  }
}

extension Graph {
  /// Returns the value of `node` for these values of the variables.
  package func evaluate(_ node: NodeID, _ values: inout RandomValues) -> Tensor {
    // Every variable is drawn first, so that the closure need not change anything.
    for id in reachable(from: [node]) {
      if case .variable(let variable) = operation(id) { _ = values(variable) }
    }
    let fixed = values
    var evaluator = Evaluator(self, variables: { fixed[$0]! })
    return evaluator.value(of: node)
  }
}
