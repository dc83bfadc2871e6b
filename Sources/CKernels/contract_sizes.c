// How much workspace a matrix product needs.
#include "contract_sizes.h"
#include "kernels.h"

long gradc_contract_workspace(long m, long n, long k) {
  // The problem may be solved transposed, so either of m and n may count the rows that are packed.
  long rows = m > n ? m : n;
  if (rows > CONTRACT_M_BLOCK) rows = CONTRACT_M_BLOCK;
  if (k > CONTRACT_K_BLOCK) k = CONTRACT_K_BLOCK;
  if (rows <= 0 || k <= 0) return 0;
  return (rows + CONTRACT_PANEL) * k;
}
