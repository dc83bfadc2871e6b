// Matrix products of few columns, in whose left operand elements along k are neighbours: vectors along k, by fours.
//
// With vectors along n, ten columns would leave 6 of 16 lanes empty. Here each vector has four steps of k, a quad,
// of each of a few columns of B, laid side by side; four elements of A are loaded to all quads at once. At the end
// the lanes of quads are added up, those of four rows together. Columns that fill half a vector are there twice,
// and two rows of A share the vector: ten columns leave no lane empty.
#pragma once

#include "contract_sizes.h"
#include "vector.h"

#if WIDTH >= 8
/// How many columns a vector has, which is that of its quads, and the most vectors and rows of a tile: as many sums
/// as there are registers for.
enum { QUADS = WIDTH / 4, QUAD_VECTORS = 3, QUAD_ROWS = 8, QUAD_ROWS_OF_2 = BITS == 512 ? 8 : 4 };

/// Returns how many halves of vectors the next columns are where n are left: a half alone would be too few sums.
INLINE long quad_halves(long n) {
  if (n >= QUAD_VECTORS * QUADS) return QUAD_VECTORS * 2;
  return n > QUADS && n % QUADS == QUADS / 2 ? n / (QUADS / 2) : (n + QUADS - 1) / QUADS * 2;
}

typedef real quad __attribute__((vector_size(4 * sizeof(real)), aligned(sizeof(real)), may_alias));
typedef real quad_row
    __attribute__((vector_size(QUADS * sizeof(real)), aligned(sizeof(real)), may_alias));
typedef real half_row
    __attribute__((vector_size(QUADS / 2 * sizeof(real)), aligned(sizeof(real)), may_alias));

// A quad in all places; of quads that are columns, the rows; of rows, the quads, and the upper half of these twice.
#if WIDTH == 16
#define EVERY_QUAD 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3
#define ROWS_OF_QUADS 0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15
#define QUADS_OF_ROWS ROWS_OF_QUADS
#define HALF_OF_ROWS 2, 6, 10, 14, 3, 7, 11, 15, 2, 6, 10, 14, 3, 7, 11, 15
#else
#define EVERY_QUAD 0, 1, 2, 3, 0, 1, 2, 3
#define ROWS_OF_QUADS 0, 4, 1, 5, 2, 6, 3, 7
#define QUADS_OF_ROWS 0, 2, 4, 6, 1, 3, 5, 7
#define HALF_OF_ROWS 1, 3, 5, 7, 1, 3, 5, 7
#endif

/// Returns the first `count` of up to four elements as a quad, the others 0.
INLINE quad load_some(const real *from, long count) {
  quad result = {0};
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++)
    if (i < count) result[i] = from[i];
  return result;
}

// Two rows side by side, from the addresses `at` of the first and `row` elements further on.
#if WIDTH == 16
#define QUADS_BESIDE 0, 1, 2, 3, 4, 5, 6, 7
#define EIGHT_BESIDE QUADS_BESIDE, 8, 9, 10, 11, 12, 13, 14, 15
#else
#define QUADS_BESIDE 0, 1, 2, 3
#define EIGHT_BESIDE QUADS_BESIDE, 4, 5, 6, 7
#endif
#define TWO_ROWS(type, at, i, places) \
  __builtin_shufflevector(*(const type *)((at) + (i) * row), *(const type *)((at) + ((i) + 1) * row), places)

/// Loads four rows of QUADS elements each, side by side.
INLINE vector load_rows(const real *at, long row) {
  return __builtin_shufflevector(
      TWO_ROWS(quad_row, at, 0, QUADS_BESIDE), TWO_ROWS(quad_row, at, 2, QUADS_BESIDE), EIGHT_BESIDE);
}

/// Loads four rows of B, `row` elements apart, as quads: the columns of V vectors and, with HALF, those of half a
/// vector, twice.
INLINE void load_quads(const int V, const int HALF, const real *from, long row, vector line[QUAD_VECTORS]) {
  if (V >= 2) {
    // Lines of B are read once for two vectors.
    typedef real two_rows
        __attribute__((vector_size(2 * QUADS * sizeof(real)), aligned(sizeof(real)), may_alias));
    vector low = TWO_ROWS(two_rows, from, 0, EIGHT_BESIDE), high = TWO_ROWS(two_rows, from, 2, EIGHT_BESIDE);
#if WIDTH == 16
#define QUAD(j) j, 8 + j, 16 + j, 24 + j
    line[0] = __builtin_shufflevector(low, high, QUAD(0), QUAD(1), QUAD(2), QUAD(3));
    line[1] = __builtin_shufflevector(low, high, QUAD(4), QUAD(5), QUAD(6), QUAD(7));
#else
#define QUAD(j) j, 4 + j, 8 + j, 12 + j
    line[0] = __builtin_shufflevector(low, high, QUAD(0), QUAD(1));
    line[1] = __builtin_shufflevector(low, high, QUAD(2), QUAD(3));
#endif
#undef QUAD
  }
  if (V % 2) {
    vector rows = load_rows(from + (V - 1) * QUADS, row);
    line[V - 1] = __builtin_shufflevector(rows, rows, QUADS_OF_ROWS);
  }
  if (HALF) {
    // With the half vector before it, which is there.
    vector rows = load_rows(from + V * QUADS - QUADS / 2, row);
    line[V] = __builtin_shufflevector(rows, rows, HALF_OF_ROWS);
  }
}
#undef TWO_ROWS
#undef EIGHT_BESIDE
#undef QUADS_BESIDE

/// Copies a vector of columns of B, of which n are there, as quads of four steps, `step` elements apart. Steps that
/// are not there are 0. If it is a `half`, the columns are there twice.
OUTLINE void pack_quads(
    long n, int half, long k, const real *b, long b_k, long b_n, real *to, long step) {
  const real *column[QUADS];
  // The last column stands for those that are not there.
#pragma clang loop unroll(full)
  for (int i = 0; i < QUADS; i++) {
    int j = half ? i % (QUADS / 2) : i;
    column[i] = b + (j < n ? j : n - 1) * b_n;
  }
  long p = 0;
  if (b_n == 1 && !half && n >= QUADS)
    for (; p + 4 <= k; p += 4, to += step) {
      vector rows = load_rows(b + p * b_k, b_k);
      store(to, __builtin_shufflevector(rows, rows, QUADS_OF_ROWS));
    }
  else if (b_k == 1)
    for (; p + 4 <= k; p += 4, to += step)
#pragma clang loop unroll(full)
      for (int i = 0; i < QUADS; i++) *(quad *)(to + 4 * i) = *(const quad *)(column[i] + p);
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

/// Stores `rows` rows of n elements, no more than there are in a vector of sums with so many columns, or adds them
/// to C.
OUTLINE void store_few(
    long rows, long n, long columns, vector sums, real *c, long c_m, long c_n, long accumulate) {
  real value[WIDTH];
  store(value, sums);
  for (long i = 0; i < WIDTH / columns && i < rows; i++)
    for (long j = 0; j < columns && j < n; j++) {
      real *to = c + i * c_m + j * c_n;
      *to = accumulate ? *to + value[i * columns + j] : value[i * columns + j];
    }
}

#if WIDTH == 16
#define ROW_OF(v, i) __builtin_shufflevector(v, v, 4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3)
#else
#define ROW_OF(v, i) __builtin_shufflevector(v, v, 2 * i, 2 * i + 1)
#endif

/// Returns the lower half of one vector, which is `low`, and the upper half of another.
INLINE vector halves_of(vector one, vector other, lanes low) {
#if BITS == 512
  return blend(low, one, other);
#else
  (void)low;
  return __builtin_shufflevector(one, other, 0, 1, 2, 3, 12, 13, 14, 15);
#endif
}

/// Adds four elements each of R rows of A, of which `count` are there, times the columns of V vectors and, with
/// HALF, of half a vector to the sums: those of each row, and those that two rows share, of which `low` are the
/// first one's.
INLINE void add_quads(
    const int R, const int V, const int HALF, long count, const real *const row[], long p,
    const vector line[QUAD_VECTORS], lanes low, vector acc[QUAD_ROWS][QUAD_VECTORS],
    vector shared[QUAD_ROWS / 2]) {
  vector every[2];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++) {
    quad four = count == 4 ? *(const quad *)(row[r] + p) : load_some(row[r] + p, count);
    every[r % 2] = __builtin_shufflevector(four, four, EVERY_QUAD);
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) {
      acc[r][v] = acc[r][v] + every[r % 2] * line[v];
      // Else the compiler moves sums from register to register.
      __asm__("" : "+v"(acc[r][v]));
    }
    if (HALF && r % 2) {
      vector two = halves_of(every[0], every[1], low);
      shared[r / 2] = shared[r / 2] + two * line[V];
      __asm__("" : "+v"(shared[r / 2]));
    }
  }
}

/// R rows of A, of which `rows` are there, times V vectors of columns and, with HALF, half a vector; n columns are
/// there. `known` steps are copied from `from`, the rows of B, b_k elements apart, where b has the others.
INLINE void tile_of_quads(
    const int R, const int V, const int HALF, long rows, long n, long k, real alpha, const real *a, long a_m,
    long known, const real *from, long b_k, real *b, real *c, long c_m, long c_n, long accumulate) {
  vector acc[QUAD_ROWS][QUAD_VECTORS], shared[QUAD_ROWS / 2];
  const real *row[QUAD_ROWS];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++) {
#pragma clang loop unroll(full)
    for (int v = 0; v < V; v++) acc[r][v] = splat(0);
    shared[r / 2] = splat(0);
    // The last row stands for those that are not there.
    row[r] = a + (r < rows ? r : rows - 1) * a_m;
    // Else the addresses of all rows are added up in each step, one from another.
    __asm__("" : "+r"(row[r]));
  }
  lanes low = unknown(first(WIDTH / 2));
  vector line[QUAD_VECTORS];
  long p = 0;
  for (; p < known; p += 4, b += (V + HALF) * WIDTH, from += 4 * b_k) {
    load_quads(V, HALF, from, b_k, line);
#pragma clang loop unroll(full)
    for (int v = 0; v < V + HALF; v++) store(b + v * WIDTH, line[v]);
    add_quads(R, V, HALF, 4, row, p, line, low, acc, shared);
  }
  for (; p + 4 <= k; p += 4, b += (V + HALF) * WIDTH) {
#pragma clang loop unroll(full)
    for (int v = 0; v < V + HALF; v++) line[v] = load(b + v * WIDTH);
    add_quads(R, V, HALF, 4, row, p, line, low, acc, shared);
  }
  if (p < k) {
#pragma clang loop unroll(full)
    for (int v = 0; v < V + HALF; v++) line[v] = load(b + v * WIDTH);
    add_quads(R, V, HALF, k - p, row, p, line, low, acc, shared);
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
        store_few(rows - r, n - v * QUADS, QUADS, sums, to, c_m, c_n, accumulate);
      }
    }
  if (!HALF) return;
  vector sums = alpha * sums_of_quads(shared[0], shared[1], shared[R / 2 - 2], shared[R / 2 - 1]);
  real *to = c + V * QUADS * c_n;
  if (c_n == 1 && rows >= R) {
    real value[WIDTH];
    store(value, sums);
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++, to += c_m) {
      half_row few = *(const half_row *)(value + r * (QUADS / 2));
      *(half_row *)to = accumulate ? *(const half_row *)to + few : few;
    }
  } else {
    store_few(rows < R ? rows : R, QUADS / 2, QUADS / 2, sums, to, c_m, c_n, accumulate);
  }
}

/// Copies so many steps of the columns of V vectors and, with HALF, half a vector, whose rows lie b_k elements apart.
INLINE void copy_quads(const int V, const int HALF, long steps, const real *from, long b_k, real *to) {
#pragma clang loop unroll_count(4)
  for (; steps > 0; steps -= 4, from += 4 * b_k, to += (V + HALF) * WIDTH) {
    vector line[QUAD_VECTORS];
    load_quads(V, HALF, from, b_k, line);
#pragma clang loop unroll(full)
    for (int v = 0; v < V + HALF; v++) store(to + v * WIDTH, line[v]);
  }
}

/// Defines the product of m rows with V vectors of columns and, with HALF, half a vector: tiles of R rows, and the
/// rest in one or two of four. The first tile copies `known` steps of B, if there are registers for that.
#define QUADS_FUNCTION(R, V, HALF)                                                                \
  OUTLINE void quads_##V##_##HALF(                                                                \
      long m, long n, long k, real alpha, const real *a, long a_m, long known, const real *from,    \
      long b_k, real *b, real *c, long c_m, long c_n, long accumulate) {                            \
    if (BITS < 512) {                                                                             \
      copy_quads(V, HALF, known, from, b_k, b);                                                    \
      known = 0;                                                                                  \
    }                                                                                             \
    for (; m >= R; m -= R, a += R * a_m, c += R * c_m, known = 0)                                  \
      tile_of_quads(                                                                               \
          R, V, HALF, R, n, k, alpha, a, a_m, known, from, b_k, b, c, c_m, c_n, accumulate);         \
    for (; m > 0; m -= 4, a += 4 * a_m, c += 4 * c_m, known = 0)                                   \
      tile_of_quads(                                                                               \
          4, V, HALF, m, n, k, alpha, a, a_m, known, from, b_k, b, c, c_m, c_n, accumulate);         \
  }
QUADS_FUNCTION(8, 1, 0)
QUADS_FUNCTION(QUAD_ROWS_OF_2, 1, 1)
QUADS_FUNCTION(QUAD_ROWS_OF_2, 2, 0)
QUADS_FUNCTION(QUAD_ROWS_OF_2, 2, 1)
QUADS_FUNCTION(QUAD_ROWS_OF_2, 3, 0)
#undef QUADS_FUNCTION

/// The product, C = alpha A B or C += alpha A B, where a_k is 1. B is copied to the workspace, a panel at a time.
OUTLINE void contract_quads(
    long m, long n, long k, real alpha, const real *a, long a_m, const real *b, long b_k, long b_n,
    real *c, long c_m, long c_n, long accumulate, real *workspace) {
  for (long p = 0; p < k; p += CONTRACT_K_BLOCK) {
    long depth = k - p < CONTRACT_K_BLOCK ? k - p : CONTRACT_K_BLOCK, add = accumulate || p > 0;
    for (long j = 0, halves; j < n; j += halves * (QUADS / 2)) {
      halves = quad_halves(n - j);
      long vectors = (halves + 1) / 2;
      const real *columns = b + p * b_k + j * b_n;
      // Rows of whole vectors are copied by the first tile, as far as there are four steps.
      int is_whole = n - j >= halves * (QUADS / 2);
      long known = b_n == 1 && is_whole ? depth / 4 * 4 : 0;
      for (long v = 0; v < vectors; v++)
        pack_quads(
            n - j - v * QUADS, 2 * v + 1 == halves, depth - known, columns + known * b_k + v * QUADS * b_n,
            b_k, b_n, workspace + (known / 4 * vectors + v) * WIDTH, vectors * WIDTH);
      real *to = c + j * c_n;
      switch (halves) {
#define CASE(V, HALF)                                                                          \
  case 2 * V + HALF:                                                                           \
    quads_##V##_##HALF(                                                                        \
        m, n - j, depth, alpha, a + p, a_m, known, columns, b_k, workspace, to, c_m, c_n, add);  \
    break;
        CASE(1, 0)
        CASE(1, 1)
        CASE(2, 0)
        CASE(2, 1)
        CASE(3, 0)
#undef CASE
      }
    }
  }
}
#endif
