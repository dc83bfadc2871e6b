// The loops in vector code that a module calls.

import Graph
import VectorCode

/// A loop in machine code that emitted C calls by its name.
package struct VectorFunction: Sendable {
  /// The name by which C calls it, `gradc_loop_0`.
  package let name: String
  /// The formulas of what it computes, as comments of C, where it is called first; empty without comments.
  package let comments: [String]
  package let code: MachineCode

  /// The C parameter list of every such function, for numbers of `precision`.
  static func parameters(_ precision: Precision) -> String {
    "long rows, long cols, \(precision.type) *const *arrays"
  }
}

/// The loops of a module, each of them once.
struct VectorLibrary {
  private let target: VectorTarget
  private let precision: Precision
  private(set) var functions: [VectorFunction] = []
  /// The names of loops by what they do; nil for one that is no machine code.
  private var names: [VectorLoop: String?] = [:]

  /// Creates an empty library.
  init(_ target: VectorTarget, _ precision: Precision) {
    self.target = target
    self.precision = precision
  }

  /// Returns the name of the function that is `loop`, made if there is none yet; nil where the loop needs more
  /// registers than there are.
  mutating func name(of loop: VectorLoop, comments: [String]) -> String? {
    if let known = names[loop] { return known }
    let code = loop.machineCode(for: target, precision, hasListing: !comments.isEmpty)
    let name = code.map { code in
      let name = "gradc_loop_\(functions.count)"
      functions.append(VectorFunction(name: name, comments: comments, code: code))
      return name
    }
    names[loop] = .some(name)
    return name
  }
}
