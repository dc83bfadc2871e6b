// Matrix products of few columns whose operands have neighbouring elements along k.
//
// With vectors along n, ten columns would leave 6 of 16 lanes empty. Here vectors run along k: each
// element of C has a vector of sums, and at the end as many vectors as there are lanes in one are
// added up to a single vector of elements.
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

#if WIDTH >= 8
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

/// Returns the sums of the lanes of WIDTH vectors: that of square[i] in lane i.
INLINE vector sums_of(vector square[WIDTH]) {
  // Vectors s apart make one, whose lanes with bit s are those of the second: a blend and a shuffle.
#define ADD_PAIRS(s)                                                                           \
  _Pragma("clang loop unroll(full)") for (int i = 0; i < s; i++) square[i] =                   \
      __builtin_shufflevector(square[i], square[i + s], ALL_LANES(STAYING, s)) +               \
      __builtin_shufflevector(square[i], square[i + s], ALL_LANES(ADDED, s))
#if WIDTH == 16
  ADD_PAIRS(8);
#endif
  ADD_PAIRS(4);
  ADD_PAIRS(2);
  ADD_PAIRS(1);
#undef ADD_PAIRS
  return square[0];
}

/// As many elements of C as a vector has lanes, in columns of B and rows of A that follow each other,
/// of which `rows` and `columns` are there: the last ones stand for those that are not.
INLINE void square_along_k(
    const int COLUMNS, long rows, long columns, long k, real alpha, const real *a, long a_m,
    const real *b, long b_n, real *c, long c_m, long c_n, long accumulate) {
  const int ROWS = WIDTH / COLUMNS;
  vector square[WIDTH];
#pragma clang loop unroll(full)
  for (int i = 0; i < WIDTH; i++) square[i] = splat(0);
  const real *row[WIDTH], *column[WIDTH];
#pragma clang loop unroll(full)
  for (int i = 0; i < ROWS; i++) row[i] = a + (i < rows ? i : rows - 1) * a_m;
#pragma clang loop unroll(full)
  for (int j = 0; j < COLUMNS; j++) column[j] = b + (j < columns ? j : columns - 1) * b_n;
  for (long p = 0; p < k; p += WIDTH) {
    long left = k - p;
    lanes rest = first(left < WIDTH ? left : WIDTH);
    vector of_b[WIDTH];
#pragma clang loop unroll(full)
    for (int j = 0; j < COLUMNS; j++)
      of_b[j] = left >= WIDTH ? load(column[j] + p) : load_first(rest, column[j] + p, splat(0));
#pragma clang loop unroll(full)
    for (int i = 0; i < ROWS; i++) {
      vector of_a = left >= WIDTH ? load(row[i] + p) : load_first(rest, row[i] + p, splat(0));
#pragma clang loop unroll(full)
      for (int j = 0; j < COLUMNS; j++)
        square[i * COLUMNS + j] = square[i * COLUMNS + j] + of_a * of_b[j];
    }
  }
  real sums[WIDTH];
  store(sums, alpha * sums_of(square));
#pragma clang loop unroll(full)
  for (int i = 0; i < ROWS; i++) {
    if (i >= rows) break;
#pragma clang loop unroll(full)
    for (int j = 0; j < COLUMNS; j++) {
      if (j >= columns) break;
      real *to = c + i * c_m + j * c_n, value = sums[i * COLUMNS + j];
      *to = accumulate ? *to + value : value;
    }
  }
}

/// The product in squares: four columns at a time, then two.
OUTLINE void contract_squares(
    long m, long n, long k, real alpha, const real *a, long a_m, const real *b, long b_n, real *c,
    long c_m, long c_n, long accumulate) {
  enum { MOST = WIDTH / 4, FEWER = MOST / 2 };
  for (long j = 0, columns; j < n; j += columns) {
    columns = n - j > FEWER ? MOST : FEWER;
    long rows = WIDTH / columns, there = n - j < columns ? n - j : columns;
    for (long i = 0; i < m; i += rows) {
      long left = m - i < rows ? m - i : rows;
      const real *from = a + i * a_m, *with = b + j * b_n;
      real *to = c + i * c_m + j * c_n;
      if (columns == MOST)
        square_along_k(
            MOST, left, there, k, alpha, from, a_m, with, b_n, to, c_m, c_n, accumulate);
      else
        square_along_k(
            FEWER, left, there, k, alpha, from, a_m, with, b_n, to, c_m, c_n, accumulate);
    }
  }
}
#endif
