// What the scheduler must know of the contraction kernel.

import CKernels

/// Returns the number of floats of workspace for a matrix product of m × n × k: the same on every
/// machine, so that emitted C is.
package func contractionWorkspace(_ m: Int, _ n: Int, _ k: Int) -> Int {
  gradc_contract_workspace(m, n, k)
}
