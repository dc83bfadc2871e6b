// The matrix product, C = alpha A B, for operands with any strides.
//
// The register tile is TILE_ROWS rows by two vectors of C: its accumulators stay in registers while
// k runs, each step of which loads two vectors of B and spreads one element of A per row. Around it
// stand the blocks of Goto and van de Geijn ("Anatomy of high-performance matrix multiplication",
// 2008): k in blocks whose panel of B stays in the L1 cache, m in blocks whose part of A stays in
// the L2 cache. Operands that the register tile can read in place are not copied, unless they are
// read so often that a copy in the order of reading pays.
#pragma once

#include "contract_sizes.h"
#include "pack.h"

/// Stores alpha acc, or adds it, in up to `R` rows of `n` elements that are c_n apart.
OUTLINE void store_scattered(
    long rows, long n, const real *acc, long acc_m, real *c, long c_m, long c_n, real alpha,
    long accumulate) {
  for (long r = 0; r < rows; r++)
    for (long j = 0; j < n; j++) {
      real *to = c + r * c_m + j * c_n, value = alpha * acc[r * acc_m + j];
      *to = accumulate ? *to + value : value;
    }
}

/// One register tile: R rows and V vectors of C, of whose last vector the first `tail` elements
/// count; `whole` says at compile time that all do, and `ahead` that the next panel of B is fetched
/// meanwhile.
INLINE void tile(
    const int R, const int V, const int whole, const int ahead, long k, const real *a, long a_m,
    long a_k, const real *b, long b_k, real *c, long c_m, long c_n, long tail, real alpha,
    long accumulate) {
  vector acc[TILE_ROWS][2];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int v = 0; v < V; v++) acc[r][v] = splat(0);
  lanes some = first(tail);
  // What the sums are added to is fetched while they are formed.
  if (k >= 64 && c_n == 1)
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
      for (int v = 0; v < V; v++) __builtin_prefetch(c + r * c_m + v * WIDTH, 1, 3);
  // No row's address may wait for the sum that is the address of the row before it: twelve
  // additions in a chain take as long as the arithmetic.
  const real *third[(TILE_ROWS + 2) / 3];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 3) {
    third[r / 3] = a + r * a_m;
    // Not seeing the sum, the compiler keeps several pointers instead of adding up one.
    __asm__("" : "+r"(third[r / 3]));
  }
  for (long p = 0; p < k; p++) {
    vector line[2];
    for (int v = 0; v < V; v++)
      line[v] = whole || v + 1 < V ? load(b + v * WIDTH)
                                   : load_first(some, b + v * WIDTH, splat(0));
    if (ahead) {
      __builtin_prefetch(b + 2 * WIDTH, 0, 2);
      __builtin_prefetch(b + 3 * WIDTH, 0, 2);
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) {
      vector element = splat(third[r / 3][r % 3 * a_m]);
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
  if (c_n != 1) {
    real copy[TILE_ROWS * 2 * WIDTH];
    for (int r = 0; r < R; r++)
      for (int v = 0; v < V; v++) store(copy + (2 * r + v) * WIDTH, acc[r][v]);
    store_scattered(R, (V - 1) * WIDTH + tail, copy, 2 * WIDTH, c, c_m, c_n, alpha, accumulate);
    return;
  }
  // All of C is read before any of it is written: a row narrower than its vector makes the next row
  // wait for the store, though the two share no element.
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int v = 0; v < V; v++) {
      const real *from = c + r * c_m + v * WIDTH;
      acc[r][v] = alpha * acc[r][v];
      if (accumulate)
        acc[r][v] += whole || v + 1 < V ? load(from) : load_first(some, from, splat(0));
    }
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int v = 0; v < V; v++) {
      real *to = c + r * c_m + v * WIDTH;
      if (whole || v + 1 < V) store(to, acc[r][v]);
      else store_first(some, to, acc[r][v]);
    }
}

#define TILES(R) \
  OUTLINE void tile_##R( \
      int ahead, long n, long k, const real *a, long a_m, long a_k, const real *b, long b_k, \
      real *c, long c_m, long c_n, real alpha, long accumulate) { \
    if (n == 2 * WIDTH && ahead) \
      tile(R, 2, 1, 1, k, a, a_m, a_k, b, b_k, c, c_m, c_n, WIDTH, alpha, accumulate); \
    else if (n == 2 * WIDTH) \
      tile(R, 2, 1, 0, k, a, a_m, a_k, b, b_k, c, c_m, c_n, WIDTH, alpha, accumulate); \
    else if (n == WIDTH) \
      tile(R, 1, 1, 0, k, a, a_m, a_k, b, b_k, c, c_m, c_n, WIDTH, alpha, accumulate); \
    else if (n > WIDTH) \
      tile(R, 2, 0, 0, k, a, a_m, a_k, b, b_k, c, c_m, c_n, n - WIDTH, alpha, accumulate); \
    else \
      tile(R, 1, 0, 0, k, a, a_m, a_k, b, b_k, c, c_m, c_n, n, alpha, accumulate); \
  }

TILES(1)
TILES(2)
TILES(4)
#if TILE_ROWS == 6
TILES(6)
#elif TILE_ROWS == 12
TILES(8)
TILES(12)
#endif

/// Returns the rows of the tile that is taken when m rows are left.
INLINE long tile_rows(long m) {
#if TILE_ROWS == 12
  if (m >= 12) return 12;
  if (m >= 8) return 8;
#elif TILE_ROWS == 6
  if (m >= 6) return 6;
#endif
  return m >= 4 ? 4 : m >= 2 ? 2 : 1;
}

/// A panel of B, n <= 2 WIDTH columns, times m rows of A. Where A is packed, each tile's rows lie
/// together, k after k.
INLINE void panel(
    int ahead, long m, long n, long k, const real *a, long a_m, long a_k, int packed,
    const real *b, long b_k, real *c, long c_m, long c_n, real alpha, long accumulate) {
  while (m > 0) {
    long rows = tile_rows(m);
    long row_step = packed ? 1 : a_m, k_step = packed ? rows : a_k;
    switch (rows) {
#define CASE(R) \
  case R: \
    tile_##R(ahead, n, k, a, row_step, k_step, b, b_k, c, c_m, c_n, alpha, accumulate); \
    break;
#if TILE_ROWS == 12
      CASE(12)
      CASE(8)
#elif TILE_ROWS == 6
      CASE(6)
#endif
      CASE(4)
      CASE(2)
      CASE(1)
#undef CASE
    }
    a += rows * (packed ? k : a_m);
    c += rows * c_m;
    m -= rows;
  }
}

/// Copies m rows of A in the order in which the tiles read them.
OUTLINE void pack_rows(long m, long k, const real *a, long a_m, long a_k, real *to) {
  while (m > 0) {
    long rows = tile_rows(m);
    pack(rows, k, a, a_m, a_k, to, rows);
    a += rows * a_m;
    to += rows * k;
    m -= rows;
  }
}

/// Up to four rows of A times one column of B, both with neighbouring elements along k.
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

/// The product where k is the unit stride of both operands and one of them has few rows.
OUTLINE void contract_along_k(
    long m, long n, long k, real alpha, const real *a, long a_m, const real *b, long b_n,
    real *c, long c_m, long c_n, long accumulate) {
  for (long j = 0; j < n; j++) {
    long i = 0;
    for (; i + 4 <= m; i += 4)
      dots(4, k, a + i * a_m, a_m, b + j * b_n, c + i * c_m + j * c_n, c_m, alpha, accumulate);
    for (; i < m; i++)
      dots(1, k, a + i * a_m, a_m, b + j * b_n, c + i * c_m + j * c_n, c_m, alpha, accumulate);
  }
}

/// Returns the columns of a panel where n are left.
INLINE long panel_width(long n) { return n < 2 * WIDTH ? n : 2 * WIDTH; }

/// The product in blocks, packed where that pays.
OUTLINE void contract_blocks(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  if (m <= 0 || n <= 0) return;
  if (k <= 0) {
    if (!accumulate) gradc_fill(m, n, c, c_m, c_n, 0);
    return;
  }
  if (a_k == 1 && b_k == 1 && n <= 2) {
    contract_along_k(m, n, k, alpha, a, a_m, b, b_n, c, c_m, c_n, accumulate);
    return;
  }
  if (a_k == 1 && b_k == 1 && m <= 2) {
    contract_along_k(n, m, k, alpha, b, b_n, a, a_m, c, c_n, c_m, accumulate);
    return;
  }
  if (m > 1 && ((n == 1 && a_m == 1) || (n > 1 && c_n != 1 && c_m == 1))) {
    // The transposed problem has rows to read or to store along: (A B)' = B' A'.
    contract_blocks(
        n, m, k, alpha, b, b_n, b_k, a, a_k, a_m, c, c_n, c_m, accumulate, workspace);
    return;
  }
  int pack_a = should_pack_a(n, a_m, a_k), pack_b = should_pack_b(m, n, k, b_k, b_n);
  // Panels that are read in place and come from afar are fetched one ahead.
  int ahead = !pack_b && k * n > CONTRACT_NEAR;
  long k_block = part_of(k, CONTRACT_K_BLOCK, 1);
  long m_block = part_of(m, CONTRACT_M_BLOCK, TILE_ROWS);
  // With several blocks of rows, all panels are packed before the first of them; with one, each
  // panel is packed when it is used, while it is in the L1 cache.
  int pack_all = pack_b && m > m_block;
  long n_block = pack_all ? part_of(n, CONTRACT_N_BLOCK, 2 * WIDTH) : n;
  real *packed_a = workspace, *packed_b = workspace + m_block * k_block;
  for (long p = 0; p < k; p += k_block) {
    long depth = k - p < k_block ? k - p : k_block;
    for (long first = 0; first < n; first += n_block) {
      long end = n - first < n_block ? n : first + n_block;
      if (pack_all)
        for (long j = first; j < end; j += 2 * WIDTH)
          pack(
              panel_width(n - j), depth, b + p * b_k + j * b_n, b_n, b_k,
              packed_b + (j - first) * depth, 2 * WIDTH);
      for (long i = 0; i < m; i += m_block) {
        long height = m - i < m_block ? m - i : m_block;
        const real *rows = a + i * a_m + p * a_k;
        if (pack_a) {
          pack_rows(height, depth, rows, a_m, a_k, packed_a);
          rows = packed_a;
        }
        for (long j = first; j < end; j += 2 * WIDTH) {
          long width = panel_width(n - j);
          const real *columns = b + p * b_k + j * b_n;
          if (pack_all) {
            columns = packed_b + (j - first) * depth;
          } else if (pack_b) {
            pack(width, depth, columns, b_n, b_k, packed_b, 2 * WIDTH);
            columns = packed_b;
          }
          panel(
              ahead, height, width, depth, rows, a_m, a_k, pack_a, columns,
              pack_b ? 2 * WIDTH : b_k, c + i * c_m + j * c_n, c_m, c_n, alpha,
              accumulate || p > 0);
        }
      }
    }
  }
}

static void gradc_contract(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  // A small product needs neither blocks nor copies, and takes no longer than to find that out.
  if (0 < m && m < 64 && 0 < n && n <= 2 * WIDTH && 0 < k && k <= CONTRACT_K_BLOCK &&
      b_n == 1 && c_n == 1)
    panel(0, m, n, k, a, a_m, a_k, 0, b, b_k, c, c_m, 1, alpha, accumulate);
  else
    contract_blocks(
        m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
}
