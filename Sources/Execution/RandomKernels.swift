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

  private init(name: String) {
    function = unsafeBitCast(Self.kernel(name), to: Function.self)
  }

  /// Returns the kernel `name`. The numbers are the same with every instruction set, so the widest that
  /// this machine has will do, whatever the environment asks for.
  private static func kernel(_ name: String) -> UnsafeRawPointer {
    let kernels = (InstructionSet.available.first ?? .baseline).kernels
    guard let kernel = kernels.first(where: { $0.name == name }) else {
      preconditionFailure("there is no kernel \(name)")
    }
    return kernel.function
  }

  /// Fills `values` with the numbers that `key` selects in `step`.
  package func fill(
    _ values: UnsafeMutableBufferPointer<Float>, key: (UInt32, UInt32), step: UInt32 = 0
  ) {
    guard let start = values.baseAddress else { return }
    function(values.count, start, key.0, key.1, step, 0)
  }

  /// Fills `values`, a matrix of `rows` rows, with orthonormal rows that `key` selects, or with orthonormal
  /// columns if it has more rows than columns.
  ///
  /// Requires: `rows` divides the number of values.
  package static func fillOrthogonal(
    _ values: UnsafeMutableBufferPointer<Float>, rows: Int, key: (UInt32, UInt32)
  ) {
    typealias Function =
      @convention(c) (
        _ rows: Int, _ columns: Int, _ out: UnsafeMutablePointer<Float>, _ key0: UInt32,
        _ key1: UInt32, _ step: UInt32
      ) -> Void
    guard let start = values.baseAddress, rows > 0 else { return }
    let function = unsafeBitCast(kernel("gradc_random_orthogonal"), to: Function.self)
    function(rows, values.count / rows, start, key.0, key.1, 0)
  }
}
