// When two results of the same mathematics count as equal.

import Graph

extension Tensor {
  /// Returns where `other` differs from `self` by more than `tolerance` relative to the larger of 1
  /// and the magnitude; nil if it does nowhere.
  ///
  /// Where `self` is not a finite number it is undefined, and `other` may be anything.
  package func difference(from other: Tensor, tolerance: Double) -> String? {
    // A rewritten node may lack an axis along which it is constant.
    let order = Axes.canonical(axes + other.axes)
    let (expected, actual) = (arranged(order).elements, other.arranged(order).elements)
    for (position, (a, b)) in zip(expected, actual).enumerated() where a.isFinite {
      if !((a - b).magnitude <= tolerance * Swift.max(1, a.magnitude)) {
        return "element \(position) of \(expected.count) is \(b), not \(a)"
      }
    }
    return nil
  }
}
