// Every kernel on memory that notices who leaves it: Tests/Harness, for each instruction set.

import Execution
import Foundation
import Graph
import TestSupport
import Testing

@Suite struct HarnessTests {
  /// The sanitizers' own programs and SLEEF for this processor, which the checks link.
  static let hasClang = Harness.path(of: "clang") != nil && Harness.path(of: "make") != nil

  /// The C library of AArch64, as Debian has it, and what runs programs for it.
  static let hasNEON =
    hasClang && Harness.path(of: "qemu-aarch64") != nil
    && FileManager.default.fileExists(atPath: "/usr/aarch64-linux-gnu/lib/libc.a")
    && FileManager.default.fileExists(atPath: "/usr/lib/gcc-cross/aarch64-linux-gnu")

  static let kernelCount = InstructionSet.baseline.kernels(.float).count
  static let productCount = InstructionSet.baseline.kernels(.float).count {
    $0.name.hasPrefix("gradc_contract")
  }

  @Test(
    .enabled("clang or make is missing") { hasClang }, arguments: InstructionSet.available,
    Precision.allCases)
  func `No kernel leaves its memory, by guard pages and sanitizers`(
    set: InstructionSet, precision: Precision
  ) throws {
    let built = try Harness.kernels.get()
    try #require(built.code == 0, "\(built.text)")
    let outcome = try Harness.run(
      Harness.products.appending(path: "kernels-\(precision)").path, [set.rawValue])
    #expect(outcome.text == "\(set) \(precision): \(Self.kernelCount) kernels\n")
    #expect(outcome.code == 0)
  }

  @Test(
    .enabled("qemu-aarch64 or the C library of AArch64 is missing") { hasNEON },
    arguments: Precision.allCases, ["products", "others"])
  func `The kernels for NEON are right, and keep to their memory`(
    precision: Precision, part: String
  ) throws {
    let built = try Harness.neon.get()
    try #require(built.code == 0, "\(built.text)")
    let outcome = try Harness.run(
      "qemu-aarch64",
      [Harness.products.appending(path: "kernels-neon-\(precision)").path, "baseline", part])
    let count = part == "products" ? Self.productCount : Self.kernelCount - Self.productCount
    #expect(outcome.text == "baseline \(precision): \(count) kernels\n")
    #expect(outcome.code == 0)
  }
}
