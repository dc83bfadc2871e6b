// How much workspace a matrix product needs.
#include "contract_sizes.h"
#include "kernels.h"

static long at_most(long limit, long count) { return count < limit ? count : limit; }

/// Returns the columns that whole vectors have, for `count` columns but `limit` at most.
static long whole(long limit, long count) { return (at_most(limit, count) + 15) / 16 * 16; }

long gradc_contract_workspace(long m, long n, long k) {
  // The problem may be solved transposed, so either of m and n may count the rows that are packed.
  long larger = m > n ? m : n, smaller = m > n ? n : m;
  if (smaller <= 0 || k <= 0) return 0;
  long columns = CONTRACT_PANEL;
  if (larger > CONTRACT_M_BLOCK) {
    // Several blocks of rows read panels that are packed before: those of the side that is not rows.
    long side = whole(CONTRACT_N_BLOCK, smaller > CONTRACT_M_BLOCK ? larger : smaller);
    if (side > columns) columns = side;
  }
  return (at_most(CONTRACT_M_BLOCK, larger) + columns) * at_most(CONTRACT_K_BLOCK, k);
}
