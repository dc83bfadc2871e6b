// The instruction sets that loops become machine code for.

import Graph

/// What the machine code of a loop may use.
package enum VectorTarget: Sendable, CaseIterable {
  /// AVX-512 F: registers of 64 bytes, masks for the last elements of a row.
  case avx512
  /// AVX2 with fused multiply-add: registers of 32 bytes; the last elements of a row go one by one.
  case avx2

  /// The bytes of a vector register.
  var width: Int { self == .avx512 ? 64 : 32 }

  /// The number of vector registers.
  var registerCount: Int { self == .avx512 ? 32 : 16 }

  /// The elements of a vector register.
  func lanes(_ precision: Precision) -> Int { width / precision.size }
}
