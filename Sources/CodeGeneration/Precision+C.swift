// Numbers of either precision as C that needs no header.

import Graph

extension Precision {
  /// The name of the type in C.
  var type: String { rawValue }

  /// Returns `value` as a constant expression of the type.
  func constant(_ value: Double) -> String {
    let suffix = self == .float ? "f" : ""
    let value = rounded(value)
    if value.isNaN { return "(0.0\(suffix) / 0.0\(suffix))" }
    if value.isInfinite {
      return value < 0 ? "(-1.0\(suffix) / 0.0\(suffix))" : "(1.0\(suffix) / 0.0\(suffix))"
    }
    return text(value) + suffix
  }
}
