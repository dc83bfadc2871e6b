// The register tile of a matrix product.
//
// A tile is R rows by V vectors of C. Its sums stay in registers while k runs; each step loads V
// vectors of B and spreads one element of A per row: V + R loads for V R multiply-adds. A core that
// starts two multiply-adds and two loads a cycle is kept busy by every tile of at least 2 x 2, and
// by no tile with fewer than 8 sums, since a multiply-add takes 4 cycles. So the tiles are chosen
// for the sake of what comes around them: few of them, and none much smaller than the largest.
#pragma once

#include "tile_ending.h"

/// One tile. What is known at compile time: `whole`, that all elements of its last vector count, and
/// whether it is `copying` B, or B and C are `far`.
INLINE void tile(
    const int R, const int V, const int whole, const int far, const int copying,
    const struct panel *of, const real *a, const real *b, real *c) {
  long k = of->k, a_m = of->a_m, a_k = of->a_k, b_k = of->b_k, c_m = of->c_m;
  lanes some = first(whole ? WIDTH : of->n - (V - 1) * WIDTH);
  real *copy = of->copy;
  vector acc[TILE_MOST_ROWS][TILE_VECTORS];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) acc[r][v] = splat(0);
  // No row's address may wait for the sum that is the address of the row before it: twelve
  // additions in a chain take as long as the arithmetic.
  const real *third[(TILE_MOST_ROWS + 2) / 3];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 3) {
    third[r / 3] = a + r * a_m;
    // Not seeing the sum, the compiler keeps several pointers instead of adding up one.
    __asm__("" : "+r"(third[r / 3]));
  }
  int by_rows = ends_by_rows(V, whole, of);
  if (by_rows) k -= ENDING_STEPS(V);
  // Lines of C that are far are fetched before the last 64 steps, which take longer than memory, and only to
  // the L2 cache: rows of C may share sets of the caches, and would be lost again to A and B.
  long p = 0, end = far && k > 64 ? k - 64 : k;
  for (;;) {
    for (; p < end; p++) {
      vector line[TILE_VECTORS];
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++)
        line[v] = whole || v + 1 < V ? load(b + v * WIDTH)
                                     : load_first(some, b + v * WIDTH, splat(0));
      if (copying) {
#pragma clang loop unroll(full)
        for (int v = 0; v < V; v++) {
          store(copy + v * WIDTH, line[v]);
          // Rows that are far apart are nothing that the processor fetches by itself.
          __builtin_prefetch(b + v * WIDTH + 16 * b_k, 0, 3);
        }
        // A row that is not aligned has a line more.
        __builtin_prefetch(b + V * WIDTH - 1 + 16 * b_k, 0, 3);
        copy += V * WIDTH;
      }
      if (far && !copying)
#pragma clang loop unroll(full)
        for (int v = 0; v < V; v++) __builtin_prefetch(b + v * WIDTH + of->ahead, 0, 2);
#pragma clang loop unroll(full)
      for (int r = 0; r < R; r++) {
        vector element = splat(third[r / 3][r % 3 * a_m]);
#pragma clang loop unroll(full)
        for (int v = 0; v < V; v++) acc[r][v] = acc[r][v] + element * line[v];
        // Of 16 registers 12 hold sums and 3 the rows of B: no element of A may be loaded early.
        if (BITS == 256 && V == 3) __asm__ volatile("" : : : "memory");
      }
#pragma clang loop unroll(full)
      for (int r = 0; r < R; r += 3) {
        third[r / 3] += a_k;
        // Else all rows' addresses become sums of one index, more of them than there are registers.
        __asm__("" : "+r"(third[r / 3]));
      }
      b += b_k;
    }
    if (!far || end == k) break;
    end = k;
    if (of->c_n == 1)
#pragma clang loop unroll(full)
      for (int r = 0; r < R; r++) {
#pragma clang loop unroll(full)
        for (int v = 0; v < V; v++) __builtin_prefetch(c + r * c_m + v * WIDTH, 0, 2);
        __builtin_prefetch(c + r * c_m + V * WIDTH - 1, 0, 2);
      }
  }
  if (by_rows) end_by_rows(R, V, whole, of, some, third, b, copying ? copy : 0, acc, c);
  else store_sums(R, V, whole, of, acc, c);
}
