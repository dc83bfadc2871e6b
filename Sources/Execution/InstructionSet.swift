// The instruction sets that the native kernels are built for, and which of them is used.

import CKernels
import Glibc
import Graph
import VectorCode

/// What vector instructions the native kernels use.
///
/// The kernels of all instruction sets have the same names and meanings; their results agree within
/// rounding, not to the bit.
package enum InstructionSet: String, CaseIterable, Sendable {
  /// AVX-512: 16 floats or 8 doubles at a time.
  case avx512
  /// AVX2 with fused multiply-add: 8 floats or 4 doubles at a time.
  case avx2
  /// What every processor of this architecture has: 4 floats or 2 doubles at a time.
  case baseline

  /// The environment variable that names the instruction set to use.
  package static let variable = "GRADC_ISA"

  /// The instruction sets that this machine has, the widest first; never empty.
  package static let available = allCases.filter { !$0.kernels(.float).isEmpty }

  /// The instruction set that the environment asks for, or else the widest that there is.
  ///
  /// Throws `UnusableInstructionSet` if the environment asks for one that this machine lacks.
  package static var selected: InstructionSet {
    get throws(UnusableInstructionSet) {
      try selected(by: getenv(variable).map { String(cString: $0) })
    }
  }

  /// Returns the instruction set with the given name, or the widest if there is no name.
  ///
  /// Throws `UnusableInstructionSet` if there is none of that name, or this machine lacks it.
  package static func selected(
    by name: String?
  ) throws(UnusableInstructionSet) -> InstructionSet {
    guard let name else { return available.first ?? .baseline }
    guard let found = available.first(where: { $0.rawValue == name }) else {
      throw UnusableInstructionSet(name: name)
    }
    return found
  }

  /// Returns the native kernels of this instruction set for numbers of `precision`, in the order of the list
  /// in `CKernels`; none if this machine lacks the instructions.
  package func kernels(_ precision: Precision) -> [Kernel] {
    var count = 0
    let table = UnsafeBufferPointer(
      start: gradc_kernels(rawValue, precision.rawValue, &count), count: count)
    return table.map {
      Kernel(
        name: String(cString: $0.name), parameters: String(cString: $0.parameters),
        function: $0.function)
    }
  }

  /// What loops in vector code are made for beside these kernels; nil where kernels do everything.
  package var vectorTarget: VectorTarget? {
    #if arch(x86_64)
      switch self {
      case .avx512: .avx512
      case .avx2: .avx2
      case .baseline: nil
      }
    #else
      nil
    #endif
  }
}

/// A native kernel, as emitted C sees it.
package struct Kernel {
  /// The name by which C calls it, `gradc_exp`.
  package let name: String
  /// Its parameter list in C, with the parentheses' contents only: `long rows, long cols, …`.
  package let parameters: String
  /// Its address.
  package let function: UnsafeRawPointer
}

/// The environment asks for vector instructions that there are not.
package struct UnusableInstructionSet: Error, Equatable, CustomStringConvertible {
  /// What was asked for.
  package let name: String

  /// A sentence for the user: what was asked for, and what this machine has.
  package var description: String {
    let reason =
      InstructionSet(rawValue: name) == nil
      ? "is not an instruction set that gradc knows" : "is not supported by this machine"
    let choices = InstructionSet.available.map(\.rawValue).joined(separator: ", ")
    return "\(InstructionSet.variable)=\(name) \(reason); here it can be: \(choices)"
  }
}
