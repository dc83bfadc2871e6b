// Random numbers in bulk, by the kernels that models use for theirs.

import Graph

/// A kernel that fills memory with random numbers.
package struct RandomKernel: Sendable {
  private typealias Function =
    @convention(c) (
      _ count: Int, _ out: UnsafeMutableRawPointer, _ key0: UInt32, _ key1: UInt32,
      _ step: UInt32, _ first: Int
    ) -> Void

  /// Numbers between 0 and 1, all as likely.
  package static let uniform = RandomKernel(name: "gradc_random_uniform")
  /// Numbers with mean 0 and standard deviation 1, normally distributed.
  package static let normal = RandomKernel(name: "gradc_random_normal")

  private let floats: Function
  private let doubles: Function

  private init(name: String) {
    floats = unsafeBitCast(Self.kernel(name, .float), to: Function.self)
    doubles = unsafeBitCast(Self.kernel(name, .double), to: Function.self)
  }

  /// Returns the kernel `name`. The numbers are the same with every instruction set, so the widest that
  /// this machine has will do, whatever the environment asks for.
  private static func kernel(_ name: String, _ precision: Precision) -> UnsafeRawPointer {
    let kernels = (InstructionSet.available.first ?? .baseline).kernels(precision)
    guard let kernel = kernels.first(where: { $0.name == name }) else {
      preconditionFailure("there is no kernel \(name)")
    }
    return kernel.function
  }

  /// Fills `values` with the numbers that `key` selects in `step`.
  package func fill(_ values: NumberSpan, key: (UInt32, UInt32), step: UInt32 = 0) {
    function(values.buffer.precision)(values.count, values.start, key.0, key.1, step, 0)
  }

  /// Returns the first `count` numbers of `precision` that `key` selects in `step`.
  package func numbers(
    _ count: Int, _ precision: Precision, key: (UInt32, UInt32), step: UInt32 = 0
  ) -> Numbers {
    let function = function(precision)
    return Self.numbers(count, precision) { function(count, $0, key.0, key.1, step, 0) }
  }

  /// Returns a matrix of `precision` with orthonormal rows that `key` selects, or with orthonormal columns if
  /// it has more rows than columns.
  package static func orthogonal(
    rows: Int, columns: Int, _ precision: Precision, key: (UInt32, UInt32)
  ) -> Numbers {
    typealias Function =
      @convention(c) (
        _ rows: Int, _ columns: Int, _ out: UnsafeMutableRawPointer, _ key0: UInt32,
        _ key1: UInt32, _ step: UInt32
      ) -> Void
    let function = unsafeBitCast(
      kernel("gradc_random_orthogonal", precision), to: Function.self)
    return numbers(rows * columns, precision) { function(rows, columns, $0, key.0, key.1, 0) }
  }

  private func function(_ precision: Precision) -> Function {
    precision == .float ? floats : doubles
  }

  /// Returns `count` numbers of `precision` that `fill` writes where it is told.
  private static func numbers(
    _ count: Int, _ precision: Precision, _ fill: (UnsafeMutableRawPointer) -> Void
  ) -> Numbers {
    func array<Real>(of _: Real.Type) -> [Real] {
      [Real](unsafeUninitializedCapacity: count) { numbers, filled in
        if let start = numbers.baseAddress { fill(UnsafeMutableRawPointer(start)) }
        filled = count
      }
    }
    return switch precision {
    case .float: Numbers(floats: array(of: Float.self))
    case .double: Numbers(doubles: array(of: Double.self))
    }
  }
}
