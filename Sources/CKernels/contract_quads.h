// Matrix products of few columns, in whose left operand elements along k are neighbours: vectors along k, by fours.
//
// With vectors along n, ten columns would leave 6 of 16 lanes empty. Here each vector has four steps of k, a quad,
// of each of a few columns of B, laid side by side; four elements of A are loaded to all quads at once. At the end
// the lanes of quads are added up, those of four rows together.
#pragma once

#include "contract_sizes.h"
#include "vector.h"

#if WIDTH >= 8
/// How many columns a vector has, which is that of its quads, and the most vectors and rows of a tile: as many sums
/// as there are registers for.
enum { QUADS = WIDTH / 4, QUAD_VECTORS = 3, QUAD_ROWS = 8, QUAD_ROWS_OF_2 = BITS == 512 ? 8 : 4 };

typedef real quad __attribute__((vector_size(4 * sizeof(real)), aligned(sizeof(real)), may_alias));
typedef real quad_row
    __attribute__((vector_size(QUADS * sizeof(real)), aligned(sizeof(real)), may_alias));

// A quad in all places; of quads that are columns, the rows; and of rows, the quads.
#if WIDTH == 16
#define EVERY_QUAD 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3
#define ROWS_OF_QUADS 0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15
#define QUADS_OF_ROWS ROWS_OF_QUADS
#else
#define EVERY_QUAD 0, 1, 2, 3, 0, 1, 2, 3
#define ROWS_OF_QUADS 0, 4, 1, 5, 2, 6, 3, 7
#define QUADS_OF_ROWS 0, 2, 4, 6, 1, 3, 5, 7
#endif

/// Returns the first `count` of up to four elements as a quad, the others 0.
INLINE quad load_some(const real *from, long count) {
  quad result = {0};
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++)
    if (i < count) result[i] = from[i];
  return result;
}

/// Returns four rows of QUADS elements each as quads.
INLINE vector quads_of(quad_row one, quad_row two, quad_row three, quad_row four) {
#if WIDTH == 16
#define BESIDE 0, 1, 2, 3, 4, 5, 6, 7
#define BELOW BESIDE, 8, 9, 10, 11, 12, 13, 14, 15
#else
#define BESIDE 0, 1, 2, 3
#define BELOW BESIDE, 4, 5, 6, 7
#endif
  vector rows = __builtin_shufflevector(
      __builtin_shufflevector(one, two, BESIDE), __builtin_shufflevector(three, four, BESIDE), BELOW);
  return __builtin_shufflevector(rows, rows, QUADS_OF_ROWS);
#undef BESIDE
#undef BELOW
}

/// Copies a vector of columns of B, of which n are there, as quads of four steps, `step` elements apart. Steps that
/// are not there are 0.
OUTLINE void pack_quads(
    long n, long k, const real *b, long b_k, long b_n, real *to, long step) {
  const real *column[QUADS];
  // The last column stands for those that are not there.
#pragma clang loop unroll(full)
  for (int i = 0; i < QUADS; i++) column[i] = b + (i < n ? i : n - 1) * b_n;
  long p = 0;
  if (b_n == 1 && n >= QUADS) {
    for (; p + 4 <= k; p += 4, to += step) {
      const real *from = b + p * b_k;
#define ROW(i) *(const quad_row *)(from + i * b_k)
      store(to, quads_of(ROW(0), ROW(1), ROW(2), ROW(3)));
#undef ROW
    }
  } else if (b_k == 1) {
    for (; p + 4 <= k; p += 4, to += step)
#pragma clang loop unroll(full)
      for (int i = 0; i < QUADS; i++) *(quad *)(to + 4 * i) = *(const quad *)(column[i] + p);
  }
  for (; p < k; p += 4, to += step)
#pragma clang loop unroll(full)
    for (int i = 0; i < 4; i++)
#pragma clang loop unroll(full)
      for (int j = 0; j < QUADS; j++) to[j * 4 + i] = p + i < k ? column[j][(p + i) * b_k] : 0;
}

// Of two vectors, the lanes that stay and those that are added to them: lanes `s` apart are added.
#define STAYING(i, s) ((i) & (s) ? WIDTH + (i) : (i))
#define ADDED(i, s) ((i) & (s) ? WIDTH + (i) - (s) : (i) + (s))
#define EIGHT_LANES(F, i, s) \
  F(i, s), F(i + 1, s), F(i + 2, s), F(i + 3, s), F(i + 4, s), F(i + 5, s), F(i + 6, s), F(i + 7, s)
#if WIDTH == 16
#define ALL_LANES(F, s) EIGHT_LANES(F, 0, s), EIGHT_LANES(F, 8, s)
#else
#define ALL_LANES(F, s) EIGHT_LANES(F, 0, s)
#endif
#define ADD_PAIRS(one, other, s)                                      \
  (__builtin_shufflevector(one, other, ALL_LANES(STAYING, s)) +       \
   __builtin_shufflevector(one, other, ALL_LANES(ADDED, s)))

/// Returns the sums of the quads of four vectors, one for each row, row by row.
INLINE vector sums_of_quads(vector one, vector two, vector three, vector four) {
  vector odd = ADD_PAIRS(one, three, 2), even = ADD_PAIRS(two, four, 2);
  vector sums = ADD_PAIRS(odd, even, 1);
  return __builtin_shufflevector(sums, sums, ROWS_OF_QUADS);
}

/// Stores `rows` rows of n elements, no more than there are in a vector's sums, or adds them to C.
OUTLINE void store_few(
    long rows, long n, vector sums, real *c, long c_m, long c_n, long accumulate) {
  real value[WIDTH];
  store(value, sums);
  for (long i = 0; i < 4 && i < rows; i++)
    for (long j = 0; j < QUADS && j < n; j++) {
      real *to = c + i * c_m + j * c_n;
      *to = accumulate ? *to + value[i * QUADS + j] : value[i * QUADS + j];
    }
}

#if WIDTH == 16
#define ROW_OF(v, i) __builtin_shufflevector(v, v, 4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3)
#else
#define ROW_OF(v, i) __builtin_shufflevector(v, v, 2 * i, 2 * i + 1)
#endif

/// R rows of A, of which `rows` are there, times V vectors of columns, of which n are there.
INLINE void tile_of_quads(
    const int R, const int V, long rows, long n, long k, real alpha, const real *a, long a_m,
    const real *b, real *c, long c_m, long c_n, long accumulate) {
  vector acc[QUAD_ROWS][QUAD_VECTORS];
  const real *row[QUAD_ROWS];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++) {
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) acc[r][v] = splat(0);
    // The last row stands for those that are not there.
    row[r] = a + (r < rows ? r : rows - 1) * a_m;
    // Else the addresses of all rows are added up in each step, one from another.
    __asm__("" : "+r"(row[r]));
  }
  long p = 0;
  for (; p + 4 <= k; p += 4, b += V * WIDTH) {
    vector line[QUAD_VECTORS];
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) line[v] = load(b + v * WIDTH);
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) {
      quad four = *(const quad *)(row[r] + p);
      vector every = __builtin_shufflevector(four, four, EVERY_QUAD);
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) {
        acc[r][v] = acc[r][v] + every * line[v];
        // Else the compiler moves sums from register to register.
        __asm__("" : "+v"(acc[r][v]));
      }
    }
  }
  if (p < k)
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) {
      quad four = load_some(row[r] + p, k - p);
      vector every = __builtin_shufflevector(four, four, EVERY_QUAD);
#pragma clang loop unroll(full)
      for (int v = 0; v < V; v++) acc[r][v] = acc[r][v] + every * load(b + v * WIDTH);
    }
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 4)
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) {
      vector sums = alpha * sums_of_quads(acc[r][v], acc[r + 1][v], acc[r + 2][v], acc[r + 3][v]);
      real *to = c + r * c_m + v * QUADS * c_n;
      if (c_n == 1 && n - v * QUADS >= QUADS && rows - r >= 4) {
        quad_row row[4] = {ROW_OF(sums, 0), ROW_OF(sums, 1), ROW_OF(sums, 2), ROW_OF(sums, 3)};
        if (accumulate)
#pragma clang loop unroll(full)
          for (int i = 0; i < 4; i++) row[i] += *(const quad_row *)(to + i * c_m);
#pragma clang loop unroll(full)
        for (int i = 0; i < 4; i++) *(quad_row *)(to + i * c_m) = row[i];
      } else {
        store_few(rows - r, n - v * QUADS, sums, to, c_m, c_n, accumulate);
      }
    }
}

/// Defines the product of m rows with V vectors of columns, tiles of R rows and the rest in one or two of four.
#define QUADS_FUNCTION(R, V)                                                                      \
  OUTLINE void quads_##V(                                                                         \
      long m, long n, long k, real alpha, const real *a, long a_m, const real *b, real *c,          \
      long c_m, long c_n, long accumulate) {                                                      \
    for (; m >= R; m -= R, a += R * a_m, c += R * c_m)                                             \
      tile_of_quads(R, V, R, n, k, alpha, a, a_m, b, c, c_m, c_n, accumulate);                     \
    for (; m > 0; m -= 4, a += 4 * a_m, c += 4 * c_m)                                              \
      tile_of_quads(4, V, m, n, k, alpha, a, a_m, b, c, c_m, c_n, accumulate);                     \
  }
QUADS_FUNCTION(8, 1)
QUADS_FUNCTION(QUAD_ROWS_OF_2, 2)
QUADS_FUNCTION(QUAD_ROWS_OF_2, 3)
#undef QUADS_FUNCTION

/// The product, C = alpha A B or C += alpha A B, where a_k is 1. B is copied to the workspace, a panel at a time.
OUTLINE void contract_quads(
    long m, long n, long k, real alpha, const real *a, long a_m, const real *b, long b_k, long b_n,
    real *c, long c_m, long c_n, long accumulate, real *workspace) {
  for (long p = 0; p < k; p += CONTRACT_K_BLOCK) {
    long depth = k - p < CONTRACT_K_BLOCK ? k - p : CONTRACT_K_BLOCK, add = accumulate || p > 0;
    for (long j = 0, vectors; j < n; j += vectors * QUADS) {
      vectors = (n - j + QUADS - 1) / QUADS;
      if (vectors > QUAD_VECTORS) vectors = QUAD_VECTORS;
      for (long v = 0, i = j; v < vectors; v++, i += QUADS)
        pack_quads(
            n - i, depth, b + p * b_k + i * b_n, b_k, b_n, workspace + v * WIDTH, vectors * WIDTH);
      real *to = c + j * c_n;
      switch (vectors) {
#define CASE(V) \
  case V: quads_##V(m, n - j, depth, alpha, a + p, a_m, workspace, to, c_m, c_n, add); break;
        CASE(1)
        CASE(2)
        CASE(3)
#undef CASE
      }
    }
  }
}
#endif
