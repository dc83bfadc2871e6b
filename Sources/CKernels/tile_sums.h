// A panel of a matrix product, and how the sums of its register tiles get into C.
#pragma once

#include "pack.h"

// How many rows leave registers for B and A beside the sums: of 32 registers 24 hold sums (on
// AArch64 the loop is 24 fmla by 128 bits without a spill), of 16 registers 12, or 8 where no
// instruction multiplies by an element of memory. Three vectors are for what two would leave over. Of a
// single vector, 6 rows would be too few sums for two multiply-adds a cycle.
#if BITS == 512 || defined(__aarch64__)
#define TILE_ROWS 12
#define TILE_ROWS_OF_3 8
#define TILE_VECTORS 3
#elif BITS == 256
#define TILE_ROWS 6
#define TILE_ROWS_OF_1 12
#define TILE_ROWS_OF_3 4
#define TILE_VECTORS 3
#else
#define TILE_ROWS 4
#define TILE_ROWS_OF_3 0
#define TILE_VECTORS 2
#endif
#ifdef TILE_ROWS_OF_1
#define TILE_MOST_ROWS TILE_ROWS_OF_1
#else
#define TILE_MOST_ROWS TILE_ROWS
#endif

/// Whether elements so far apart lie a multiple of `bytes` apart. Where that is 4 KiB, a way of the L1 cache, they
/// share one of its sets, which holds few of them; where it is a part of that, as many sets as there are parts.
INLINE int share_sets(long stride, long bytes) { return stride * (long)sizeof(real) % bytes == 0; }

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
  /// Whether the first tile transposes B, since the elements of its columns are neighbours and those of its
  /// rows are not, and how far apart its columns lie then; b_k means nothing to that tile.
  long across, b_n;
};

/// Stores alpha times `rows` rows of n sums, `line` elements apart, or adds it to C, whose columns are not
/// neighbours. Where its rows are, squares are transposed and stored column by column.
OUTLINE void store_scattered(
    long rows, long n, real alpha, const real *sums, long line, real *c, long c_m, long c_n,
    long accumulate) {
  for (long i = 0; c_m == 1 && i < rows; i += WIDTH) {
    lanes some = first(rows - i < WIDTH ? rows - i : WIDTH);
    for (long j = 0; j < n; j += WIDTH) {
      lanes there = first(n - j < WIDTH ? n - j : WIDTH);
      vector square[WIDTH];
#pragma clang loop unroll(full)
      for (int r = 0; r < WIDTH; r++)
        square[r] = i + r < rows
                        ? alpha * load_first(there, sums + (i + r) * line + j, splat(0))
                        : splat(0);
      transpose(WIDTH, square);
      real *to = c + i + j * c_n;
      // Here as below, a column that is written makes the next one wait, if that is read after it.
      if (accumulate)
#pragma clang loop unroll(full)
        for (int s = 0; s < WIDTH; s++)
          if (j + s < n) square[s] += load_first(some, to + s * c_n, splat(0));
#pragma clang loop unroll(full)
      for (int s = 0; s < WIDTH; s++) {
        if (j + s >= n) break;
        store_first(some, to + s * c_n, square[s]);
      }
    }
  }
  if (c_m == 1) return;
  for (long r = 0; r < rows; r++)
    for (long j = 0; j < n; j++) {
      real *to = c + r * c_m + j * c_n, value = alpha * sums[r * line + j];
      *to = accumulate ? *to + value : value;
    }
}

/// Stores the sums of R rows and of one vector's columns, which are far apart in C, while its rows are
/// neighbours: a column is the first R elements of a line of C.
INLINE void store_across(
    const int R, int v, const struct panel *of, vector acc[TILE_MOST_ROWS][TILE_VECTORS], real *c) {
#pragma clang loop unroll(full)
  for (int i = 0; i < R; i += WIDTH) {
    const int ROWS = R - i < WIDTH ? R - i : WIDTH;
    lanes some = first(ROWS);
    vector square[WIDTH];
#pragma clang loop unroll(full)
    for (int r = 0; r < WIDTH; r++) square[r] = r < ROWS ? acc[i + r][v] : splat(0);
    transpose(ROWS, square);
    if (of->accumulate)
#pragma clang loop unroll(full)
      for (int s = 0; s < WIDTH; s++)
        square[s] += load_first(some, c + i + s * of->c_n, splat(0));
#pragma clang loop unroll(full)
    for (int s = 0; s < WIDTH; s++) store_first(some, c + i + s * of->c_n, square[s]);
  }
}

/// Stores alpha times the sums of a tile of R rows and V vectors, or adds it to C. Of the last vector, all
/// columns are there if it is `whole`.
INLINE void store_sums(
    const int R, const int V, const int whole, const struct panel *of,
    vector acc[TILE_MOST_ROWS][TILE_VECTORS], real *c) {
  long c_m = of->c_m;
  lanes some = first(whole ? WIDTH : of->n - (V - 1) * WIDTH);
  // Most products have alpha 1, and as many multiplications as there are sums would count.
  if (of->alpha != 1)
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) acc[r][v] = of->alpha * acc[r][v];
  if (of->c_n != 1) {
    if (whole && c_m == 1) {
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) store_across(R, v, of, acc, c + v * WIDTH * of->c_n);
      return;
    }
    real sums[TILE_MOST_ROWS * TILE_VECTORS * WIDTH];
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) store(sums + (r * TILE_VECTORS + v) * WIDTH, acc[r][v]);
    store_scattered(R, of->n, 1, sums, TILE_VECTORS * WIDTH, c, c_m, of->c_n, of->accumulate);
    return;
  }
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
