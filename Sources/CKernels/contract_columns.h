// Matrix products of one or two columns whose operands have neighbouring elements along k: dot products, with
// vectors along k.
#pragma once

#include "pack.h"

/// Up to four rows of A times one column of B.
INLINE void dots(
    const int R, long k, const real *a, long a_m, const real *b, real *c, long c_m, real alpha,
    long accumulate) {
  vector acc[4];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++) acc[r] = splat(0);
  long p = 0;
  for (; p + WIDTH <= k; p += WIDTH) {
    vector column = load(b + p);
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) acc[r] = acc[r] + load(a + r * a_m + p) * column;
  }
  if (p < k) {
    lanes rest = first(k - p);
    vector column = load_first(rest, b + p, splat(0));
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
      acc[r] = acc[r] + load_first(rest, a + r * a_m + p, splat(0)) * column;
  }
  for (int r = 0; r < R; r++) {
    real value = alpha * fold(SUM, acc[r]);
    c[r * c_m] = accumulate ? c[r * c_m] + value : value;
  }
}

/// The product column by column, for very few of them.
OUTLINE void contract_columns(
    long m, long n, long k, real alpha, const real *a, long a_m, const real *b, long b_n, real *c,
    long c_m, long c_n, long accumulate) {
  for (long j = 0; j < n; j++) {
    long i = 0;
    for (; i + 4 <= m; i += 4)
      dots(4, k, a + i * a_m, a_m, b + j * b_n, c + i * c_m + j * c_n, c_m, alpha, accumulate);
    for (; i < m; i++)
      dots(1, k, a + i * a_m, a_m, b + j * b_n, c + i * c_m + j * c_n, c_m, alpha, accumulate);
  }
}
