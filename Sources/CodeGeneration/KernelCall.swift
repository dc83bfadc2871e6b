// Calls of the native kernels: their parameter lists and the text of a call.

/// The native kernels that emitted C may call, by the form of their parameters.
enum Kernel {
  /// Returns the C parameter list of `name`.
  static func parameters(_ name: String) -> String {
    let tile = "long rows, long cols, float *out, long out_r, long out_c"
    func input(_ x: String) -> String { "const float *\(x), long \(x)_r, long \(x)_c" }
    func inputs(_ names: String...) -> String { names.map(input).joined(separator: ", ") }
    switch name {
    case "linear1": return "\(tile), \(input("a")), float ca, float d"
    case "linear2": return "\(tile), \(input("a")), float ca, \(input("b")), float cb, float d"
    case "mul_add": return "\(tile), \(inputs("a", "b")), float c, \(input("x")), float d"
    case "mul", "div": return "\(tile), \(inputs("a", "b")), float c"
    case "pow", "max", "min", "less", "less_equal", "equal", "not_equal":
      return "\(tile), \(inputs("a", "b"))"
    case "select": return "\(tile), \(inputs("c", "a", "b"))"
    case "select_less", "select_less_equal", "select_equal":
      return "\(tile), \(inputs("x", "y", "a", "b"))"
    case "iota": return "\(tile), float start, float row_step, float col_step"
    case "fill": return "\(tile), float value"
    case "gather": return "\(tile), \(inputs("a", "index")), long step"
    case "gather_rows":
      return "long rows, long width, long stride, float *out, const float *data, const int *order"
    case "random_uniform", "random_normal":
      return "long count, float *out, unsigned key0, unsigned key1, unsigned step, long first"
    case "random_orthogonal":
      return "long rows, long cols, float *out, unsigned key0, unsigned key1, unsigned step"
    case "contract":
      return "long m, long n, long k, float alpha, const float *a, long a_m, long a_k, "
        + "const float *b, long b_k, long b_n, float *c, long c_m, long c_n, "
        + "long accumulate, float *workspace"
    case "contract_axes":
      return "const long *counts, const long *axes, float alpha, const float *a, const float *b, "
        + "float *c, long accumulate, float *workspace"
    case "contract_group":
      return "long m, long k, const float *a, long a_m, long a_k, long count, const long *members, "
        + "const float *alpha, const float *const *b, float *const *c, float *workspace"
    case "argmax_columns", "argmin_columns":
      return "long rows, long cols, float *out, long out_r, \(input("a"))"
    default: break
    }
    let operands = name.hasPrefix("dot_") ? inputs("a", "b") : input("a")
    if name.hasSuffix("_columns") {
      return "long rows, long cols, float *out, long out_r, \(operands), long accumulate"
    }
    if name.hasSuffix("_rows") {
      return "long rows, long cols, float *out, long out_c, \(operands), long accumulate"
    }
    if name.hasSuffix("_all") {
      return "long rows, long cols, float *out, \(operands), long accumulate"
    }
    return "\(tile), \(input("a"))"
  }
}
