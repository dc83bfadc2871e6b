// Random numbers in bulk, by the kernels that models use for theirs.

/// A kernel that fills memory with random numbers.
package struct RandomKernel: Sendable {
  private typealias Function =
    @convention(c) (
      _ count: Int, _ out: UnsafeMutablePointer<Float>, _ key0: UInt32, _ key1: UInt32,
      _ step: UInt32, _ first: Int
    ) -> Void

  /// Numbers between 0 and 1, all as likely.
  package static let uniform = RandomKernel(name: "gradc_random_uniform")
  /// Numbers with mean 0 and standard deviation 1, normally distributed.
  package static let normal = RandomKernel(name: "gradc_random_normal")

  private let function: Function

  /// Finds the kernel `name`. The numbers are the same with every instruction set, so the widest that
  /// this machine has will do, whatever the environment asks for.
  private init(name: String) {
    let kernels = (InstructionSet.available.first ?? .baseline).kernels
    guard let kernel = kernels.first(where: { $0.name == name }) else {
      preconditionFailure("there is no kernel \(name)")
    }
    function = unsafeBitCast(kernel.function, to: Function.self)
  }

  /// Fills `values` with the numbers that `key` selects.
  package func fill(_ values: UnsafeMutableBufferPointer<Float>, key: (UInt32, UInt32)) {
    guard let start = values.baseAddress else { return }
    function(values.count, start, key.0, key.1, 0, 0)
  }
}
