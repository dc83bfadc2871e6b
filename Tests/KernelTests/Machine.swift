// Calls any kernel with lists of arguments, by C that is made from the kernel's parameter list: so
// the list itself is tested with every call.

import Execution
import Testing

/// The kernels of one instruction set.
struct Machine: CustomTestStringConvertible {
  let instructionSet: InstructionSet
  private let code: NativeCode

  /// One for each instruction set that this machine has.
  static let all: [Machine] = InstructionSet.available.map { Machine($0) }

  var testDescription: String { instructionSet.rawValue }

  private typealias Caller =
    @convention(c) (
      UnsafePointer<Int>, UnsafePointer<Float>, UnsafePointer<UnsafeMutableRawPointer?>
    ) -> Void

  private init(_ instructionSet: InstructionSet) {
    self.instructionSet = instructionSet
    let source = instructionSet.kernels(.float).map(Self.caller).joined(separator: "\n")
    do {
      code = try NativeCode(compiling: source, instructionSet: instructionSet)
    } catch {
      fatalError("\(error)")
    }
  }

  /// Returns C that hands over the arguments of `kernel` from a list for each type.
  private static func caller(of kernel: Kernel) -> String {
    var counts = ["longs": 0, "floats": 0, "pointers": 0]
    let arguments = kernel.parameters.split(separator: ",").map { parameter in
      let list =
        parameter.contains("*") ? "pointers" : parameter.contains("float") ? "floats" : "longs"
      defer { counts[list, default: 0] += 1 }
      return "\(list)[\(counts[list, default: 0])]"
    }
    return """
      void \(kernel.name)(\(kernel.parameters));
      void call_\(kernel.name)(const long *longs, const float *floats, void **pointers) {
        \(kernel.name)(\(arguments.joined(separator: ", ")));
      }
      """
  }

  /// Calls the kernel `gradc_<name>` with its arguments by type, each list in the order of the
  /// parameters.
  func call(
    _ name: String, _ longs: [Int], _ floats: [Float] = [], _ pointers: [UnsafeMutableRawPointer?]
  ) {
    guard let address = code.symbol("call_gradc_" + name) else { fatalError("no kernel \(name)") }
    unsafeBitCast(address, to: Caller.self)(longs, floats, pointers)
  }
}
