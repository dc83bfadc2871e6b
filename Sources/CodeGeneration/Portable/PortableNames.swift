// Names in exported C: the user's where C allows them, and each once in its scope.

import Graph
import Scheduling

/// The names of one scope.
struct PortableNames {
  private var taken: Set<String>
  /// Names of variables of blocks that are closed: free for others, but for no array, which is in scope
  /// in all of them.
  private var retired: Set<String> = []

  /// Words that mean something else, in C or in C++, and the parameters of the functions.
  private static let reserved: Set<String> = [
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum",
    "extern", "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict",
    "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef", "union",
    "unsigned", "void", "volatile", "while", "asm", "typeof", "bool", "true", "false", "main",
    "real", "parameters", "states", "statistics", "inputs", "outputs", "arena", "seed", "step",
    "data", "order",
    "steps", "first_step", "total", "uint32_t", "uint64_t", "int32_t", "ptrdiff_t", "size_t",
    "linux", "unix", "errno", "signgam", "gamma", "j0", "j1", "jn", "y0", "y1", "yn", "log2",
    "exp2",
    "fma", "hypot", "drem", "scalb", "logb", "finite", "erfc", "lgamma", "tgamma", "remainder",
    "fdim", "fmin", "fmax", "fmod", "ldexp", "frexp", "modf", "rint", "lrint", "trunc", "ceil",
    "floor", "fabs", "sqrt", "cbrt", "exp10", "pow10", "isnan", "isinf", "signbit", "significand",
    "nan", "index", "bcmp", "div", "abs", "labs", "abort", "exit",
  ]

  init() {
    taken = Self.reserved
    for function in Function.allCases {
      taken.insert(function.rawValue)
      taken.insert(function.rawValue + "f")
    }
    for helper in PortableHelper.allCases { taken.insert(helper.rawValue) }
  }

  /// Returns a name like `wish` that nothing else in the scope has; with `reuses`, it may have been that
  /// of a variable in a block that is closed.
  mutating func claim(_ wish: String, reuses: Bool = false) -> String {
    let base = Self.identifier(wish)
    var name = base
    var count = 1
    while taken.contains(name) || (!reuses && retired.contains(name)) {
      count += 1
      name = "\(base)_\(count)"
    }
    taken.insert(name)
    return name
  }

  /// Frees `names`, of variables of a block that is closed.
  mutating func retire(_ names: [String]) {
    taken.subtract(names)
    retired.formUnion(names)
  }

  /// Returns `name` as an identifier: `∂loss/∂linear.w` becomes `d_linear_w`.
  static func identifier(_ name: String) -> String {
    let plain = name.replacing("∂loss/∂", with: "d_").replacing("'", with: "_other")
    // What C does not allow separates words: an axis 4 * hidden is `4_hidden`, whatever stands between.
    let result = C.identifier(plain).split(separator: "_").joined(separator: "_")
    // What begins with an underscore belongs to the implementation of C.
    return result.first?.isLetter ?? false ? result : "x_" + result
  }
}

/// The sizes of a library as constants, by the names of axes.
struct PortableSizes {
  /// The prefix of all names, in capitals.
  let prefix: String
  private(set) var entries: [(name: String, value: Int)] = []
  private var names: [String: String] = [:]

  init(prefix: String) { self.prefix = prefix }

  /// Notes the extent of `axis`. Axes of one name and different extents get names of their own.
  mutating func add(_ axis: Axis) {
    let key = "\(axis.name)=\(axis.extent)"
    guard names[key] == nil, axis.name.first?.isLetter ?? false else { return }
    var name = prefix + "_" + PortableNames.identifier(axis.name).uppercased()
    if entries.contains(where: { $0.name == name }) { name += "_\(axis.extent)" }
    guard !entries.contains(where: { $0.name == name }) else { return }
    names[key] = name
    entries.append((name, axis.extent))
  }

  /// The extent of `axis` as a constant expression: a name, a product with one, or a number.
  func extent(_ axis: Axis) -> String {
    names["\(axis.name)=\(axis.extent)"] ?? multiple(axis) ?? "\(axis.extent)"
  }

  /// The extent of an axis that is called by a whole number and a size, such as `4 * hidden`; nil for others.
  private func multiple(_ axis: Axis) -> String? {
    let factors = axis.name.split(separator: " * ", omittingEmptySubsequences: false)
    guard factors.count == 2, let factor = Int(factors[0]), factor > 0,
      axis.extent.isMultiple(of: factor)
    else { return nil }
    return names["\(factors[1])=\(axis.extent / factor)"].map { "\(factor) * \($0)" }
  }

  /// The number of elements along `axes`, as a product.
  func count(_ axes: some Sequence<Axis>) -> CExpression {
    let factors = axes.filter { $0.extent != 1 }.map(extent)
    if factors.isEmpty { return CExpression("1") }
    let text = factors.joined(separator: " * ")
    return CExpression(text, text.contains(" ") ? .product : .atom)
  }
}
