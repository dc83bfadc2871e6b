// The end of a register tile row by row: its last steps, and into C.
//
// A vector of 512 bits takes two cycles to store, and until then a place among the operations that wait. After
// the sums of a whole tile, 24 stores take all these places, and the multiply-adds of the next tile begin 40 cycles
// late: a sixth of the time of a product with k = 10. Among the last steps of the other rows, they cost nothing.
#pragma once

#include "tile_sums.h"

/// How many steps a tile of V vectors ends with row by row: as many lines of B as there are registers for beside
/// the sums. With 16 registers there are none; vectors of 256 bits take one cycle to store.
#define ENDING_STEPS(V) (BITS == 512 && (V) > 1 ? (V) == 2 ? 3 : 2 : 0)

/// Returns whether a tile may end row by row: whatever has to be done to all of its sums takes registers.
INLINE int ends_by_rows(const int V, const int whole, const struct panel *of) {
  return ENDING_STEPS(V) > 0 && of->k >= ENDING_STEPS(V) && of->c_n == 1 && of->alpha == 1 &&
         // Each row has to be read before the one above it is written, if that is narrower than its vectors.
         (whole || !of->accumulate);
}

/// Adds the last ENDING_STEPS(V) steps to the sums of a tile, and stores them or adds them to C; arguments as those
/// of `tile`. Its rows of A, by threes, and B are at the first of these steps, and `some` lanes of the last vector
/// count.
INLINE void end_by_rows(
    const int R, const int V, const int whole, const struct panel *of, lanes some,
    const real *const third[], const real *b, real *copy, vector acc[TILE_MOST_ROWS][TILE_VECTORS],
    real *c) {
  const int STEPS = ENDING_STEPS(V);
  vector line[STEPS > 0 ? STEPS : 1][TILE_VECTORS];
#pragma clang loop unroll(full)
  for (int s = 0; s < STEPS; s++, b += of->b_k)
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) {
      line[s][v] = whole || v + 1 < V ? load(b + v * WIDTH)
                                      : load_first(some, b + v * WIDTH, splat(0));
      if (copy) store(copy + (s * V + v) * WIDTH, line[s][v]);
    }
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++, c += of->c_m) {
    // Else the compiler puts all stores last.
    __asm__ volatile("" : "+r"(c) : : "memory");
#pragma clang loop unroll(full)
    for (int s = 0; s < STEPS; s++) {
      vector element = splat(third[r / 3][r % 3 * of->a_m + s * of->a_k]);
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) acc[r][v] = acc[r][v] + element * line[s][v];
    }
    if (whole && of->accumulate)
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) acc[r][v] += load(c + v * WIDTH);
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++)
      if (whole || v + 1 < V) store(c + v * WIDTH, acc[r][v]);
      else store_first(some, c + v * WIDTH, acc[r][v]);
  }
}
