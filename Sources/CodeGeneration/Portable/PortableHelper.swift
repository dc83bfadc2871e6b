// The few functions that exported C brings along, each only where it is called.

import Graph

/// A helper function, by its name in C.
enum PortableHelper: String, CaseIterable {
  case larger, smaller, sign, sigmoid, softplus
  case multiplyFew = "multiply_few"
  case multiplyRows = "multiply_rows"
  case multiplyNarrow = "multiply_narrow"
  case multiplyElements = "multiply_elements"
  case philox
  case uniform = "random_uniform"
  case normal = "random_normal"
  case orthogonal = "random_orthogonal"
  case dotInDouble = "dot_in_double"

  /// What the helper calls.
  private var needs: [PortableHelper] {
    switch self {
    case .uniform, .normal: [.philox]
    case .orthogonal: [.normal, .philox, .dotInDouble]
    default: []
    }
  }

  /// Returns `helpers` and all that they call, in the order in which C needs them.
  static func closure(_ helpers: Set<PortableHelper>) -> [PortableHelper] {
    let all = helpers.union(helpers.flatMap(\.needs))
    let order: [PortableHelper] = [
      .larger, .smaller, .sign, .sigmoid, .softplus, .multiplyFew, .multiplyRows,
      .multiplyNarrow, .multiplyElements, .philox, .uniform, .normal, .dotInDouble, .orthogonal,
    ]
    return order.filter(all.contains)
  }

  /// The text of the helper.
  func text(_ precision: Precision) -> String {
    var text = template
    for name in ["exp", "log1p", "fabs"] {
      text = text.replacing("\(name)_(", with: "\(precision.function(name))(")
    }
    return text.replacing("ZERO", with: precision.literal(0).text)
      .replacing("ONE", with: precision.literal(1).text)
  }

  private var template: String {
    switch self {
    case .larger:
      """
      /* The larger one; NaN where either is. */
      static inline real larger(real x, real y) { return x > y || x != x ? x : y; }
      """
    case .smaller:
      """
      /* The smaller one; NaN where either is. */
      static inline real smaller(real x, real y) { return x < y || x != x ? x : y; }
      """
    case .sign:
      """
      /* -1, 0 or 1; NaN for NaN. */
      static inline real sign(real x) { return x > 0 ? ONE : x < 0 ? -ONE : x == x ? ZERO : x; }
      """
    case .sigmoid:
      """
      /* 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow. */
      static inline real sigmoid(real x) {
        const real e = exp_(-fabs_(x));
        return (x < 0 ? e : ONE) / (ONE + e);
      }
      """
    case .softplus:
      """
      /* log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)). */
      static inline real softplus(real x) { return (x < 0 ? ZERO : x) + log1p_(exp_(-fabs_(x))); }
      """
    case .multiplyFew: Self.multiplyFewText
    case .multiplyRows: Self.multiplyRowsText
    case .multiplyNarrow: Self.multiplyNarrowText
    case .multiplyElements: Self.multiplyElementsText
    case .philox: Self.philoxText
    case .uniform: Self.uniformText
    case .normal: Self.normalText
    case .dotInDouble: Self.dotInDoubleText
    case .orthogonal: Self.orthogonalText
    }
  }
}
