// No kernel without a reference, and no reference without a kernel.

import Graph
import Testing

@Test(arguments: Machine.all, Precision.allCases)
func `Every kernel of the table has a reference`(machine: Machine, precision: Precision) {
  let kernels = Set(
    machine.instructionSet.kernels(precision).map { String($0.name.dropFirst(6)) })
  #expect(kernels == Set(references.keys))
}
