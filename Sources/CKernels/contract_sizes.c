// How much workspace a matrix product needs.
#include "contract_sizes.h"
#include "kernels.h"

static long at_most(long limit, long count) { return count < limit ? count : limit; }

/// Returns the columns that whole vectors have, for `count` columns but `limit` at most.
static long whole(long limit, long count) { return (at_most(limit, count) + 15) / 16 * 16; }

long gradc_contract_workspace(long m, long n, long k) {
  // The problem may be solved transposed, so either of m and n may count the rows that are packed.
  long larger = m > n ? m : n, smaller = m > n ? n : m, depth = at_most(CONTRACT_K_BLOCK, k);
  if (smaller <= 0 || depth <= 0) return 0;
  // One block of rows may go through the columns that are near, rounded up to whole panels.
  long columns = whole(CONTRACT_N_BLOCK, larger), near = CONTRACT_NEAR + CONTRACT_PANEL * depth;
  long packed = at_most(near, columns * depth);
  if (packed < CONTRACT_PANEL * depth) packed = CONTRACT_PANEL * depth;
  if (larger > CONTRACT_M_BLOCK) {
    // Several blocks of rows read panels that are packed before: those of the side that is not rows.
    long side = whole(CONTRACT_N_BLOCK, smaller > CONTRACT_M_BLOCK ? larger : smaller) * depth;
    if (side > packed) packed = side;
  }
  return at_most(CONTRACT_M_BLOCK, larger) * depth + packed;
}
