// Calls of the native kernels: their parameter lists and the text of a call.

import Graph

/// The native kernels that emitted C may call, by the form of their parameters.
enum Kernel {
  /// Returns the C parameter list of `name` for numbers of `precision`.
  static func parameters(_ name: String, _ precision: Precision) -> String {
    let real = precision.type
    let tile = "long rows, long cols, \(real) *out, long out_r, long out_c"
    func input(_ x: String) -> String { "const \(real) *\(x), long \(x)_r, long \(x)_c" }
    func inputs(_ names: String...) -> String { names.map(input).joined(separator: ", ") }
    switch name {
    case "sqrt_add": return "\(tile), \(input("a")), \(real) c, \(real) d"
    case "linear1": return "\(tile), \(input("a")), \(real) ca, \(real) d"
    case "linear2":
      return "\(tile), \(input("a")), \(real) ca, \(input("b")), \(real) cb, \(real) d"
    case "mul_add", "div_add":
      return "\(tile), \(inputs("a", "b")), \(real) c, \(input("x")), \(real) d"
    case "mul", "div": return "\(tile), \(inputs("a", "b")), \(real) c"
    case "pow", "max", "min", "less", "less_equal", "equal", "not_equal":
      return "\(tile), \(inputs("a", "b"))"
    case "select": return "\(tile), \(inputs("c", "a", "b"))"
    case "select_less", "select_less_equal", "select_equal":
      return "\(tile), \(inputs("x", "y", "a", "b"))"
    case "iota": return "\(tile), \(real) start, \(real) row_step, \(real) col_step"
    case "fill": return "\(tile), \(real) value"
    case "gather": return "\(tile), \(inputs("a", "index")), long step"
    case "gather_rows":
      return
        "long rows, long width, long stride, \(real) *out, const \(real) *data, const int *order, "
        + "const \(real) **batch"
    case "random_uniform", "random_normal":
      return "long count, \(real) *out, unsigned key0, unsigned key1, unsigned step, long first"
    case "random_orthogonal":
      return "long rows, long cols, \(real) *out, unsigned key0, unsigned key1, unsigned step"
    case "contract":
      return "long m, long n, long k, \(real) alpha, const \(real) *a, long a_m, long a_k, "
        + "const \(real) *b, long b_k, long b_n, \(real) *c, long c_m, long c_n, "
        + "long accumulate, \(real) *workspace"
    case "contract_axes":
      return "const long *counts, const long *axes, \(real) alpha, const \(real) *a, "
        + "const \(real) *b, \(real) *c, long accumulate, \(real) *workspace"
    case "contract_group":
      return
        "long m, long k, const \(real) *a, long a_m, long a_k, long count, const long *members, "
        + "const \(real) *alpha, const \(real) *const *b, \(real) *const *c, \(real) *workspace"
    case "argmax_columns", "argmin_columns":
      return "long rows, long cols, \(real) *out, long out_r, \(input("a"))"
    default: break
    }
    let operands = name.hasPrefix("dot_") ? inputs("a", "b") : input("a")
    if name.hasSuffix("_columns") {
      return "long rows, long cols, \(real) *out, long out_r, \(operands), long accumulate"
    }
    if name.hasSuffix("_rows") {
      return "long rows, long cols, \(real) *out, long out_c, \(operands), long accumulate"
    }
    if name.hasSuffix("_all") {
      return "long rows, long cols, \(real) *out, \(operands), long accumulate"
    }
    return "\(tile), \(input("a"))"
  }
}
