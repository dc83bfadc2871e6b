// The matrix product, C = alpha A B, for operands with any strides.
#pragma once

#include "contract_columns.h"
#include "contract_panels.h"
#include "contract_quads.h"

/// The product, the way that suits the strides.
OUTLINE void contract_any(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  if (m <= 0 || n <= 0) return;
  if (k <= 0) {
    if (!accumulate) gradc_fill(m, n, c, c_m, c_n, 0);
    return;
  }
  if (a_k == 1 && b_k == 1 && n <= 2) {
    contract_columns(m, n, k, alpha, a, a_m, b, b_n, c, c_m, c_n, accumulate);
    return;
  }
  if (a_k == 1 && b_k == 1 && m <= 2) {
    contract_columns(n, m, k, alpha, b, b_n, a, a_m, c, c_n, c_m, accumulate);
    return;
  }
  if (m > 1 && ((n == 1 && a_m == 1) || (n > 1 && c_n != 1 && c_m == 1))) {
    // The transposed problem has rows to read or to store along: (A B)' = B' A'.
    contract_any(n, m, k, alpha, b, b_n, b_k, a, a_k, a_m, c, c_n, c_m, accumulate, workspace);
    return;
  }
  struct choice choice = fastest(m, n, k, a_m, a_k, b_k);
  n -= choice.last;
  if (choice.last > 0) {
    const real *columns = b + n * b_n;
    real *to = c + n * c_n;
#if WIDTH >= 8
    if (choice.along_k)
      contract_quads(
          m, choice.last, k, alpha, a, a_m, columns, b_k, b_n, to, c_m, c_n, accumulate, workspace);
    else
#endif
      contract_panels(
          choice.last, m, k, alpha, columns, b_n, b_k, a, a_k, a_m, to, c_n, c_m, accumulate,
          workspace);
  }
  if (n > 0)
    contract_panels(
        m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
}

static void gradc_contract(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  // A small product needs neither blocks nor copies, and takes no longer than to find that out.
  int is_small = 0 < m && m < 64 && 0 < n && n <= TILE_VECTORS * WIDTH && 0 < k && k <= CONTRACT_K_BLOCK;
  if (is_small && b_n == 1 && c_n == 1 && (n % WIDTH == 0 || (n > 1 && m * k <= 1024))) {
    struct panel of = {n, k, a_m, a_k, b_k, c_m, 1, alpha, accumulate, 0, 0, 0, 0};
    panel(&of, m, 0, a, b, c);
  } else {
    contract_any(m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
  }
}
