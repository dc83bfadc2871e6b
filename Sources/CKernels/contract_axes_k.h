// The product over several axes with vectors along k: both operands are read where they lie.
#pragma once

#include "reduce.h"
#include "walk.h"

/// R rows of A times S columns of B along runs of steps with unit strides, vectors of which are summed.
INLINE void tile_along_k(
    const int R, const int S, const struct run *steps, long count, const real *a, const long *rows_of_a,
    const real *b, const struct run *columns, real *c, const long *rows_of_c, real alpha,
    long accumulate) {
  vector acc[4][4];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int j = 0; j < S; j++) acc[r][j] = splat(0);
  for (long s = 0; s < count; s++) {
    long length = steps[s].length, p = 0;
    const real *x = a + steps[s].one, *y = b + steps[s].two;
    vector row, column[4];
    for (; p + WIDTH <= length; p += WIDTH) {
#pragma clang loop unroll(full)
      for (int j = 0; j < S; j++) column[j] = load(y + columns[j].one + p);
#pragma clang loop unroll(full)
      for (int r = 0; r < R; r++) {
        row = load(x + rows_of_a[r] + p);
        for (int j = 0; j < S; j++) acc[r][j] = acc[r][j] + row * column[j];
      }
    }
    if (p == length) continue;
    lanes some = first(length - p);
#pragma clang loop unroll(full)
    for (int j = 0; j < S; j++) column[j] = load_first(some, y + columns[j].one + p, splat(0));
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) {
      row = load_first(some, x + rows_of_a[r] + p, splat(0));
      for (int j = 0; j < S; j++) acc[r][j] = acc[r][j] + row * column[j];
    }
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int j = 0; j < S; j++) {
      real *to = c + rows_of_c[r] + columns[j].two, value = alpha * fold(SUM, acc[r][j]);
      *to = accumulate ? *to + value : value;
    }
}

#define TILE_ALONG_K(R) \
  OUTLINE void tile_along_k_##R( \
      long n, const struct run *steps, long count, const real *a, const long *rows_of_a, \
      const real *b, const struct run *columns, real *c, const long *rows_of_c, real alpha, \
      long accumulate) { \
    if (n == 4) \
      tile_along_k( \
          R, 4, steps, count, a, rows_of_a, b, columns, c, rows_of_c, alpha, accumulate); \
    else \
      for (long j = 0; j < n; j++) \
        tile_along_k( \
            R, 1, steps, count, a, rows_of_a, b, columns + j, c, rows_of_c, alpha, accumulate); \
  }

TILE_ALONG_K(4)
TILE_ALONG_K(2)
TILE_ALONG_K(1)

/// Some rows of A times all columns of B along the given steps.
INLINE void multiply_along_k(
    long height, const long *rows_of_a, const long *rows_of_c, const struct run *steps, long step_count,
    const long *n_axes, long n_count, const real *a, const real *b, real *c, real alpha,
    long accumulate) {
  long n = positions(n_axes, n_count);
  struct walk walk = walk_over(n_axes, n_count);
  for (long j = 0, width; j < n; j += width) {
    width = n - j < 4 ? n - j : 4;
    struct run columns[4];
    for (long i = 0; i < width; i++) columns[i] = next_run(&walk, 1);
    long i = 0;
#define ROWS(R) \
  for (; i + R <= height; i += R) \
    tile_along_k_##R( \
        width, steps, step_count, a, rows_of_a + i, b, columns, c, rows_of_c + i, alpha, accumulate);
    ROWS(4)
    ROWS(2)
    ROWS(1)
#undef ROWS
  }
}
