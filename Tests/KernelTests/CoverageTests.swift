// No kernel without a reference, and no reference without a kernel.

import Testing

@Test(arguments: Machine.all)
func `Every kernel of the table has a reference`(machine: Machine) {
  let kernels = Set(machine.instructionSet.kernels.map { String($0.name.dropFirst(6)) })
  #expect(kernels == Set(references.keys))
}
