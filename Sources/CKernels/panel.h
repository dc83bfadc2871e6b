// Panels of a matrix product: register tiles one below the other, all with the same columns of B.
#pragma once

#include "tile_across.h"

/// Applies T to every height of a tile and to V, its vectors.
#if TILE_ROWS == 12
#define HEIGHTS(T, V)                                                                   \
  T(1, V) T(2, V) T(3, V) T(4, V) T(5, V) T(6, V) T(7, V) T(8, V) T(9, V) T(10, V) T(11, V) \
  T(12, V)
#define HEIGHTS_OF_1(T) HEIGHTS(T, 1)
#define HEIGHTS_OF_3(T) T(1, 3) T(2, 3) T(3, 3) T(4, 3) T(5, 3) T(6, 3) T(7, 3) T(8, 3)
#elif TILE_ROWS == 6
#define HEIGHTS(T, V) T(1, V) T(2, V) T(3, V) T(4, V) T(5, V) T(6, V)
#define HEIGHTS_OF_1(T) \
  HEIGHTS(T, 1) T(7, 1) T(8, 1) T(9, 1) T(10, 1) T(11, 1) T(12, 1)
#define HEIGHTS_OF_3(T) T(1, 3) T(2, 3) T(3, 3) T(4, 3)
#else
#define HEIGHTS(T, V) T(1, V) T(2, V) T(3, V) T(4, V)
#define HEIGHTS_OF_1(T) HEIGHTS(T, 1)
#define HEIGHTS_OF_3(T)
#endif
#define TILES(T) HEIGHTS_OF_1(T) HEIGHTS(T, 2) HEIGHTS_OF_3(T)

#define TILE_FUNCTION(R, V)                                                             \
  OUTLINE void tile_##R##_##V(                                                          \
      const struct panel *of, const real *a, const real *b, real *c) {                  \
    if (R == TILE_ROWS && V == 2 && of->copy) tile(R, V, 1, 1, 1, of, a, b, c);         \
    else if (R == TILE_ROWS && V == 2 && of->ahead && of->n == V * WIDTH)               \
      tile(R, V, 1, 1, 0, of, a, b, c);                                                 \
    else if (of->n == V * WIDTH) tile(R, V, 1, 0, 0, of, a, b, c);                      \
    else tile(R, V, 0, 0, 0, of, a, b, c);                                              \
  }
TILES(TILE_FUNCTION)
#undef TILE_FUNCTION

#if BITS >= 256
#define ACROSS_FUNCTION(R, V)                                          \
  OUTLINE void across_##R(                                             \
      const struct panel *of, const real *a, const real *b, real *c) { \
    tile_across(R, of, a, b, c);                                       \
  }
HEIGHTS(ACROSS_FUNCTION, 2)
#undef ACROSS_FUNCTION

/// A tile of the given height whose columns of B are transposed.
INLINE void transposing_tile(
    long height, const struct panel *of, const real *a, const real *b, real *c) {
  switch (height) {
#define CASE(R, V) \
  case R: across_##R(of, a, b, c); break;
    HEIGHTS(CASE, 2)
#undef CASE
  }
}
#endif

/// Returns the rows that are taken together where m are left, of which the highest tile takes `most`.
INLINE long rows_of(long m, long most) {
  if (m <= most) return m;
  // The last two tiles are as high as each other, and not one of them so low that it has too few sums: with ten
  // steps, tiles of 12 and 4 rows take 2 % longer than two of 8.
  if (BITS == 512) return m >= most + 8 ? most : (m + 1) / 2;
  return m >= most + 4 || most <= 4 ? most : m - 4;
}

/// Returns the rows of A that lie together where A is packed and m are left.
INLINE long tile_rows(long m) { return rows_of(m, TILE_ROWS); }

/// Returns how many vectors the rows of a panel are.
INLINE long vectors_of(const struct panel *of) { return (of->n + WIDTH - 1) / WIDTH; }

/// The product of `rows` rows of A, no more than the highest tile takes, with a panel of B of so many vectors.
INLINE void tiles(
    const struct panel *of, long vectors, long rows, const real *a, const real *b, real *c) {
  // With three vectors, two tiles of half as many rows.
  long height = vectors < 3 || rows <= TILE_ROWS_OF_3 ? rows : (rows + 1) / 2;
  for (long row = 0; row < rows; row += height) {
    if (height > rows - row) height = rows - row;
    const real *from = a + row * of->a_m;
    real *to = c + row * of->c_m;
#if BITS >= 256
    if (of->across) {
      transposing_tile(height, of, from, b, to);
      continue;
    }
#endif
    switch (vectors * 16 + height) {
#define CASE(R, V) \
  case V * 16 + R: tile_##R##_##V(of, from, b, to); break;
      TILES(CASE)
#undef CASE
    }
  }
}

/// The product of m rows of A with a panel of B. Where A is packed, the rows that are taken together
/// lie together, k after k. Where B is copied and not transposed, the first tile has to have TILE_ROWS rows. What
/// changes from tile to tile is changed in `of`: a copy would be made by wide loads, which wait for the narrow
/// stores that were the last to write here, and these for all of the tiles before them.
INLINE void panel(
    struct panel *of, long m, int packed, const real *a, const real *b, real *c) {
  long vectors = vectors_of(of);
  while (m > 0) {
    long rows = vectors > 1 || packed ? tile_rows(m) : rows_of(m, TILE_MOST_ROWS);
    if (packed) {
      of->a_m = 1;
      of->a_k = rows;
    }
    tiles(of, vectors, rows, a, b, c);
    if (of->copy) {
      b = of->copy;
      of->b_k = 2 * WIDTH;
      of->copy = 0;
      of->across = 0;
    }
    a += rows * (packed ? of->k : of->a_m);
    c += rows * of->c_m;
    m -= rows;
  }
}

/// Copies n neighbouring elements, in pieces of which none is larger than n.
INLINE void copy_few(long n, const real *from, real *to) {
  typedef real quad __attribute__((vector_size(4 * sizeof(real)), aligned(sizeof(real)), may_alias));
  long i = 0;
  for (; i + 4 <= n; i += 4) *(quad *)(to + i) = *(const quad *)(from + i);
  for (; i < n; i++) to[i] = from[i];
}

/// Copies m rows of A in the order in which the tiles read them.
OUTLINE void pack_rows(long m, long k, const real *a, long a_m, long a_k, real *to) {
  if (a_m == 1) {
    // Column by column, so that each cache line is read once.
    for (long p = 0; p < k; p++) {
      const real *from = a + p * a_k;
      real *part = to;
      long left = m;
      for (; tile_rows(left) == TILE_ROWS; left -= TILE_ROWS, from += TILE_ROWS, part += TILE_ROWS * k) {
        __builtin_prefetch(from + 8 * a_k, 0, 3);
        copy_few(TILE_ROWS, from, part + p * TILE_ROWS);
      }
      for (long rows; left > 0; left -= rows, from += rows, part += rows * k) {
        rows = tile_rows(left);
        copy_few(rows, from, part + p * rows);
      }
    }
    return;
  }
  while (m > 0) {
    long rows = tile_rows(m);
    pack(rows, k, a, a_m, a_k, to, rows);
    a += rows * a_m;
    to += rows * k;
    m -= rows;
  }
}
