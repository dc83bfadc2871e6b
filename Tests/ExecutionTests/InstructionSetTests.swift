// The choice of an instruction set.

import Foundation
import Graph
import Testing

@testable import Execution

@Suite struct InstructionSetTests {
  @Test func `Every machine has the baseline, and the widest comes first`() throws {
    #expect(InstructionSet.available.last == .baseline)
    #expect(try InstructionSet.selected(by: nil) == InstructionSet.available.first)
  }

  @Test(arguments: InstructionSet.available)
  func `What is available can be asked for by name`(_ instructionSet: InstructionSet) throws {
    #expect(try InstructionSet.selected(by: instructionSet.rawValue) == instructionSet)
  }

  @Test(arguments: ["sse9", "", "AVX2"])
  func `An unknown name is an error that says what there is`(_ name: String) throws {
    let error = try #require(throws: UnusableInstructionSet.self) {
      try InstructionSet.selected(by: name)
    }
    let choices = InstructionSet.available.map(\.rawValue).joined(separator: ", ")
    #expect(
      error.description
        == "GRADC_ISA=\(name) is not an instruction set that gradc knows; here it can be: \(choices)"
    )
  }

  @Test func `A name that this machine cannot serve is another error`() {
    let error = UnusableInstructionSet(name: "avx512")
    #expect(error.description.hasPrefix("GRADC_ISA=avx512 is not supported by this machine; here"))
  }

  @Test func `All instruction sets have the same kernels`() {
    let signatures = InstructionSet.available.flatMap { set in
      Precision.allCases.map { precision in
        set.kernels(precision).map {
          [$0.name, $0.parameters.replacing(precision.rawValue, with: "real")]
        }
      }
    }
    #expect(signatures.allSatisfy { $0 == signatures[0] && !$0.isEmpty })
    #expect(Set(signatures[0].map { $0[0] }).count == signatures[0].count)
  }

  @Test func `A kernel's parameters are the C list`() throws {
    let kernel = try #require(
      InstructionSet.baseline.kernels(.float).first { $0.name == "gradc_linear1" })
    #expect(
      kernel.parameters == """
        long rows, long cols, float *out, long out_r, long out_c, \
        const float *a, long a_r, long a_c, float ca, float d
        """)
  }
}
