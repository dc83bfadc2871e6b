// The register tile of a matrix product, and panels of such tiles.
//
// A tile is R rows by V vectors of C. Its sums stay in registers while k runs; each step loads V
// vectors of B and spreads one element of A per row: V + R loads for V R multiply-adds. A core that
// starts two multiply-adds and two loads a cycle is kept busy by every tile of at least 2 x 2, and
// by no tile with fewer than 8 sums, since a multiply-add takes 4 cycles. So the tiles are chosen
// for the sake of what comes around them: few of them, and none much smaller than the largest.
#pragma once

#include "pack.h"

// How many rows leave registers for B and A beside the sums: of 32 registers 24 hold sums (on
// AArch64 the loop is 24 fmla by 128 bits without a spill), of 16 registers 12, or 8 where no
// instruction multiplies by an element of memory. Three vectors are for what two would leave over.
#if BITS == 512 || defined(__aarch64__)
#define TILE_ROWS 12
#define TILE_ROWS_OF_3 8
#define TILE_VECTORS 3
#elif BITS == 256
#define TILE_ROWS 6
#define TILE_ROWS_OF_3 4
#define TILE_VECTORS 3
#else
#define TILE_ROWS 4
#define TILE_ROWS_OF_3 0
#define TILE_VECTORS 2
#endif

/// A panel of a product, C = alpha A B or C += alpha A B: all that its tiles have in common.
struct panel {
  /// Columns of B and C, 1 to TILE_VECTORS vectors, and how many terms the sums have.
  long n, k;
  /// Strides. Rows of B are vectors; of A and C, any.
  long a_m, a_k, b_k, c_m, c_n;
  real alpha;
  /// Whether the product is added to C.
  long accumulate;
  /// Where the first tile copies B, which then has two whole vectors, or null.
  real *copy;
  /// How far behind this panel of B the next one lies, where it and C are fetched while the sums are
  /// formed, since they are not in the near caches; else 0.
  long ahead;
};

/// Stores `rows` rows of sums, `line` elements apart, as those of a panel whose columns are not
/// neighbours in C. Where its rows are, squares are transposed and stored column by column.
OUTLINE void store_scattered(
    const struct panel *of, long rows, const real *sums, long line, real *c) {
  for (long i = 0; of->c_m == 1 && i < rows; i += WIDTH) {
    lanes some = first(rows - i < WIDTH ? rows - i : WIDTH);
    for (long j = 0; j < of->n; j += WIDTH) {
      lanes there = first(of->n - j < WIDTH ? of->n - j : WIDTH);
      vector square[WIDTH];
#pragma clang loop unroll(full)
      for (int r = 0; r < WIDTH; r++)
        square[r] = i + r < rows
                        ? of->alpha * load_first(there, sums + (i + r) * line + j, splat(0))
                        : splat(0);
      transpose(square);
      real *to = c + i + j * of->c_n;
      // Here as below, a column that is written makes the next one wait, if that is read after it.
      if (of->accumulate)
#pragma clang loop unroll(full)
        for (int s = 0; s < WIDTH; s++)
          if (j + s < of->n) square[s] += load_first(some, to + s * of->c_n, splat(0));
#pragma clang loop unroll(full)
      for (int s = 0; s < WIDTH; s++) {
        if (j + s >= of->n) break;
        store_first(some, to + s * of->c_n, square[s]);
      }
    }
  }
  if (of->c_m == 1) return;
  for (long r = 0; r < rows; r++)
    for (long j = 0; j < of->n; j++) {
      real *to = c + r * of->c_m + j * of->c_n, value = of->alpha * sums[r * line + j];
      *to = of->accumulate ? *to + value : value;
    }
}

/// One tile. What is known at compile time: `whole`, that all elements of its last vector count, and
/// whether it is `copying` B, or B and C are `far`.
INLINE void tile(
    const int R, const int V, const int whole, const int far, const int copying,
    const struct panel *of, const real *a, const real *b, real *c) {
  long k = of->k, a_m = of->a_m, a_k = of->a_k, b_k = of->b_k, c_m = of->c_m;
  lanes some = first(whole ? WIDTH : of->n - (V - 1) * WIDTH);
  real *copy = of->copy;
  vector acc[TILE_ROWS][TILE_VECTORS];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) acc[r][v] = splat(0);
  // No row's address may wait for the sum that is the address of the row before it: twelve
  // additions in a chain take as long as the arithmetic.
  const real *third[(TILE_ROWS + 2) / 3];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 3) {
    third[r / 3] = a + r * a_m;
    // Not seeing the sum, the compiler keeps several pointers instead of adding up one.
    __asm__("" : "+r"(third[r / 3]));
  }
  // Lines of C that are far are fetched before the last 64 steps, which take longer than memory: rows
  // of C may share sets of the cache, and fetched earlier they would be lost again to A and B.
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
        for (int v = 0; v < V; v++) __builtin_prefetch(c + r * c_m + v * WIDTH, 1, 3);
        __builtin_prefetch(c + r * c_m + V * WIDTH - 1, 1, 3);
      }
  }
  if (of->c_n != 1) {
    real sums[TILE_ROWS * TILE_VECTORS * WIDTH];
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) store(sums + (r * TILE_VECTORS + v) * WIDTH, acc[r][v]);
    store_scattered(of, R, sums, TILE_VECTORS * WIDTH, c);
    return;
  }
  // Most products have alpha 1, and as many multiplications as there are sums would count.
  if (of->alpha != 1)
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) acc[r][v] = of->alpha * acc[r][v];
  // All of C is read before any of it is written: a row narrower than its vector makes the next row
  // wait for the store, though the two share no element.
  if (of->accumulate)
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) {
        const real *from = c + r * c_m + v * WIDTH;
        acc[r][v] += whole || v + 1 < V ? load(from) : load_first(some, from, splat(0));
      }
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) {
      real *to = c + r * c_m + v * WIDTH;
      if (whole || v + 1 < V) store(to, acc[r][v]);
      else store_first(some, to, acc[r][v]);
    }
}
