// Products of one matrix with several narrow ones, C_i = alpha_i A B_i, in one walk over A.
//
// A product of few columns leaves most of each vector empty, and takes as long as one that fills it. So
// the columns of all B_i are copied side by side into one panel, and what a register tile has summed is
// dealt out to the C_i.
#pragma once

#include "contract.h"

enum { GROUP_MEMBER = 6, GROUP_COLUMNS = 32 };

/// Copies n columns of B to those of a panel that begin at `to`.
OUTLINE void place_columns(long n, long k, const real *b, long b_k, long b_n, real *to) {
  if (b_n != 1) {
    for (long j = 0; j < n; j++)
      for (long p = 0; p < k; p++) to[p * GROUP_COLUMNS + j] = b[p * b_k + j * b_n];
    return;
  }
  for (long j = 0; j < n; j += WIDTH) {
    lanes some = first(n - j < WIDTH ? n - j : WIDTH);
    for (long p = 0; p < k; p++)
      store_first(
          some, to + p * GROUP_COLUMNS + j, load_first(some, b + p * b_k + j, splat(0)));
  }
}

/// Stores alpha times `rows` rows of n sums, or adds it, where rows of C lie in one piece.
OUTLINE void store_columns(
    long rows, long n, const real *sums, real *c, long c_m, real alpha, long accumulate) {
  for (long j = 0; j < n; j += WIDTH) {
    lanes some = first(n - j < WIDTH ? n - j : WIDTH);
    for (long i = 0; i < rows; i++) {
      real *to = c + i * c_m + j;
      vector value = alpha * load_first(some, sums + i * GROUP_COLUMNS + j, splat(0));
      if (accumulate) value += load_first(some, to, splat(0));
      store_first(some, to, value);
    }
  }
}

static void gradc_contract_group(
    long m, long k, const real *a, long a_m, long a_k, long count, const long *members,
    const real *alpha, const real *const *b, real *const *c, real *workspace) {
  real sums[TILE_ROWS * GROUP_COLUMNS];
  long n = 0;
  for (long i = 0; i < count; i++) n += members[i * GROUP_MEMBER];
  long p = 0;
  do {
    long depth = k - p < CONTRACT_K_BLOCK ? k - p : CONTRACT_K_BLOCK, at = 0;
    for (long i = 0; i < count; i++) {
      const long *of = members + i * GROUP_MEMBER;
      place_columns(of[0], depth, b[i] + p * of[1], of[1], of[2], workspace + at);
      at += of[0];
    }
    for (long row = 0, rows; row < m; row += rows) {
      rows = tile_rows(m - row);
      for (long j = 0, width; j < n; j += width) {
        width = panel_width(n - j);
        struct panel of = {width, depth, a_m, a_k, GROUP_COLUMNS, GROUP_COLUMNS, 1, 1, 0, 0, 0, 0, 0};
        panel(&of, rows, 0, a + row * a_m + p * a_k, workspace + j, sums + j);
      }
      at = 0;
      for (long i = 0; i < count; i++) {
        const long *of = members + i * GROUP_MEMBER;
        real *to = c[i] + row * of[3];
        long accumulate = of[5] || p > 0;
        if (of[4] == 1) {
          store_columns(rows, of[0], sums + at, to, of[3], alpha[i], accumulate);
        } else {
          store_scattered(
              rows, of[0], alpha[i], sums + at, GROUP_COLUMNS, to, of[3], of[4], accumulate);
        }
        at += of[0];
      }
    }
    p += CONTRACT_K_BLOCK;
  } while (p < k);
}
