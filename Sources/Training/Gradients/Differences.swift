// Derivatives by differences, in Float64, along random directions.

import Graph

/// Differences of values of one graph, around one point.
struct Differences {
  let graph: Graph
  /// What was computed at the point; a copy of it computes what is beside the point.
  private let center: Evaluator

  /// The steps that are tried: truncation leaves h² of a derivative, rounding 2⁻⁵³ / h of the value. A kink
  /// within the first is outside of the last.
  static let steps = [1e-5, 1e-6, 1e-7, 1e-8, 1e-9]

  /// Differences around the point of `center`.
  init(_ graph: Graph, around center: Evaluator) {
    self.graph = graph
    self.center = center
  }

  /// Returns the smallest relative difference, over all steps, between the slope of Σ `weight` · `result`
  /// and that which `gradient` gives, Σ gradient · direction, as `source` moves along a direction.
  ///
  /// It is relative to what a random direction makes of `gradient` in the mean, its Euclidean norm, or to
  /// `floor` where that is larger. Steps are shares of the values' root mean square, if that is above 1.
  /// Nil if rounding alone may change the slope by more than `tolerance` allows, whatever the step.
  /// `dependents` are the nodes that depend on `source`, of those that `result` depends on. The axes of
  /// `gradient` are those of `source`, along which `direction` is.
  func error(
    of gradient: Tensor, of result: NodeID, weight: Tensor, at source: NodeID,
    along direction: [Double], forgetting dependents: [NodeID], floor: Double, tolerance: Double
  ) -> Double? {
    let axes = graph.axes(source)
    let gradient = gradient.arranged(axes).elements
    let expected = zip(gradient, direction).reduce(0) { $0 + $1.0 * $1.1 }
    let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let weights = weight.arranged(graph.axes(result)).elements
    var evaluator = center
    let start = evaluator.value(of: source).elements
    func moved(by amount: Double) -> (sum: Double, size: Double) {
      var side = center
      let elements = zip(start, direction).map { $0 + amount * $1 }
      side.set(source, to: Tensor(axes: axes, elements: elements), forgetting: dependents)
      let parts = zip(side.value(of: result).elements, weights).map { $0 * $1 }
      return (parts.reduce(0, +), parts.reduce(0) { $0 + $1.magnitude })
    }
    let squares = start.reduce(0) { $0 + $1 * $1 }
    let scale = max(1, (squares / Double(max(start.count, 1))).squareRoot())
    let size = max(norm, floor)
    var best: Double?
    for share in Self.steps {
      let step = share * scale
      let (ahead, behind) = (moved(by: step), moved(by: -step))
      let slope = (ahead.sum - behind.sum) / (2 * step)
      let rounding = 4 * Double.ulpOfOne * ahead.size / step
      if slope == expected { return 0 }
      // A step that is too small shows nothing; nor do smaller ones.
      if rounding > tolerance * max(size, slope.magnitude) { break }
      let error = relativeError((slope - expected).magnitude, to: size)
      best = min(best ?? .infinity, error)
      if error <= tolerance / 100 { break }
    }
    return best
  }
}

/// Returns `difference` in shares of `size`; 0 if there is none, and infinity if it is no number.
func relativeError(_ difference: Double, to size: Double) -> Double {
  if difference == 0 { return 0 }
  let share = difference / size
  return share.isNaN ? .infinity : share
}
