// The matrix product, C = alpha A B, for operands with any strides.
//
// Around the register tile stand the blocks of Goto and van de Geijn ("Anatomy of high-performance
// matrix multiplication", 2008): m and k in blocks whose part of A stays in the L2 cache, while
// panels of B come by, and n in blocks whose part of B stays in the L3 cache. Operands that the
// register tile can read in place are not copied, unless they are read so often that a copy in the
// order of reading pays.
#pragma once

#include "contract_along_k.h"
#include "contract_sizes.h"
#include "panel.h"

/// Returns the length of the parts into which `length` is cut, none longer than `limit`, all about
/// as long as each other and multiples of `unit`.
INLINE long part_of(long length, long limit, long unit) {
  if (length <= limit) return length;
  long parts = (length + limit - 1) / limit, part = (length + parts - 1) / parts;
  return (part + unit - 1) / unit * unit;
}

/// Whether a copy of A pays: its rows are not read along a cache line, or it is read often and from
/// further away than the L2 cache.
INLINE int should_pack_a(long m, long n, long k, long a_m, long a_k) {
  if (a_m != 1 && a_k != 1) return n > 2 * WIDTH;
  // Of a line with elements of one column, a low tile reads half at most: the lines come often.
  if (a_m == 1 && TILE_ROWS * sizeof(real) <= 32) return n >= 256 && m * k > CONTRACT_CLOSE;
  return n >= 1024 && m * k > CONTRACT_NEAR;
}

/// Whether B has to be copied, because its rows are not vectors, or a copy pays, because it is read
/// often and from further away than the L2 cache, or because its rows share few sets of the caches.
INLINE int should_pack_b(long m, long n, long k, long b_k, long b_n) {
  if (b_n != 1 || (BITS < 256 && m >= 64)) return 1;
  return (m > CONTRACT_M_BLOCK && k * n > CONTRACT_NEAR) || (m >= 64 && b_k % 1024 == 0);
}

/// Returns the columns of the next panel where n are left: two vectors, or what is left when those
/// are at most three.
INLINE long panel_width(long n) {
  return n <= TILE_VECTORS * WIDTH ? n : 2 * WIDTH;
}

/// The product in blocks of panels, packed where that pays; vectors run along n.
OUTLINE void contract_panels(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  int pack_a = should_pack_a(m, n, k, a_m, a_k), pack_b = should_pack_b(m, n, k, b_k, b_n);
  long k_block = part_of(k, CONTRACT_K_BLOCK, 1);
  long m_block = part_of(m, CONTRACT_M_BLOCK, TILE_ROWS);
  // With several blocks of rows, all panels are packed before the first of them; with one, each
  // panel is packed when it is used, while it is in the L1 cache.
  int pack_all = pack_b && m > m_block;
  int is_far = m * n > CONTRACT_NEAR || k * n > CONTRACT_NEAR;
  long n_block = pack_all ? part_of(n, CONTRACT_N_BLOCK, 2 * WIDTH) : n;
  real *packed_a = workspace, *packed_b = workspace + m_block * k_block;
  for (long p = 0; p < k; p += k_block) {
    long depth = k - p < k_block ? k - p : k_block;
    for (long begin = 0; begin < n; begin += n_block) {
      long columns = n - begin < n_block ? n - begin : n_block;
      const real *block = b + p * b_k + begin * b_n;
      for (long i = 0; i < m; i += m_block) {
        long height = m - i < m_block ? m - i : m_block;
        const real *rows = a + i * a_m + p * a_k;
        if (pack_a) {
          pack_rows(height, depth, rows, a_m, a_k, packed_a);
          rows = packed_a;
        }
        for (long j = 0, width; j < columns; j += width) {
          width = panel_width(columns - j);
          const real *lines = block + j * b_n;
          struct panel of = {width, depth, a_m, a_k, b_k, c_m, c_n, alpha, accumulate || p > 0,
                             0, is_far * 2 * WIDTH * (pack_b ? depth : 1)};
          if (pack_b) {
            real *packed = packed_b + (pack_all ? j * depth : 0);
            int is_packed = pack_all && i > 0;
            if (!is_packed && b_n == 1 && width == 2 * WIDTH && height >= TILE_ROWS + 4) {
              // The first tile has to wait for B anyway.
              of.copy = packed;
            } else {
              of.b_k = (width + WIDTH - 1) / WIDTH * WIDTH;
              if (!is_packed) pack(width, depth, lines, b_n, b_k, packed, of.b_k);
              lines = packed;
            }
          }
          panel(&of, height, pack_a, rows, lines, c + i * c_m + (begin + j) * c_n);
        }
      }
    }
  }
}

#if WIDTH >= 8
/// The product in squares along k, the unit stride of A; B is copied if it has another.
OUTLINE void contract_narrow(
    long m, long n, long k, real alpha, const real *a, long a_m, const real *b, long b_k, long b_n,
    real *c, long c_m, long c_n, long accumulate, real *workspace) {
  for (long p = 0; p < k; p += CONTRACT_K_BLOCK) {
    long depth = k - p < CONTRACT_K_BLOCK ? k - p : CONTRACT_K_BLOCK;
    const real *columns = b + p * b_k;
    long column = b_n;
    if (b_k != 1) {
      pack(depth, n, columns, b_k, b_n, workspace, depth);
      columns = workspace;
      column = depth;
    }
    contract_squares(
        m, n, depth, alpha, a + p, a_m, columns, column, c, c_m, c_n, accumulate || p > 0);
  }
}
#endif

/// Returns how many of the last columns of C are computed with vectors along the unit stride of A,
/// because that takes less time: none, those that do not fill a vector, or, where B has to be copied
/// otherwise, all.
INLINE long columns_along_a(long m, long n, long k, long a_m, long a_k, long b_k) {
  // In multiply-adds of vectors, of which k are taken for a row and a vector of columns. What comes
  // with a vector along k for each element of C, or with storing a column across, is as long as a few.
  long odd = n % WIDTH, usual = m * k, along = usual;
  if (WIDTH >= 8 && a_k == 1) {
    // So few sums as 8 hardly cover how long a multiply-add takes.
    long steps = (k + WIDTH - 1) / WIDTH, each = (WIDTH > 8 ? steps : steps * 5 / 4) + 3;
    if (b_k == 1 && m * n * each < m * k * (n / WIDTH) + n * k / 5) return n;
    along = m * odd * each + (b_k == 1 ? 0 : odd * k / 4);
  } else if (a_m == 1) {
    along = (m + WIDTH - 1) / WIDTH * (odd * k + 6 * WIDTH);
  }
  // A few hundredths of the whole are not worth a second walk over A.
  return (usual - along) * 50 > m * k * (n / WIDTH + 1) ? odd : 0;
}

/// The product, the way that suits the strides.
OUTLINE void contract_any(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  if (m <= 0 || n <= 0) return;
  if (k <= 0) {
    if (!accumulate) gradc_fill(m, n, c, c_m, c_n, 0);
    return;
  }
  if (a_k == 1 && b_k == 1 && n <= 2) {
    contract_columns(m, n, k, alpha, a, a_m, b, b_n, c, c_m, c_n, accumulate);
    return;
  }
  if (a_k == 1 && b_k == 1 && m <= 2) {
    contract_columns(n, m, k, alpha, b, b_n, a, a_m, c, c_n, c_m, accumulate);
    return;
  }
  if (m > 1 && ((n == 1 && a_m == 1) || (n > 1 && c_n != 1 && c_m == 1))) {
    // The transposed problem has rows to read or to store along: (A B)' = B' A'.
    contract_any(n, m, k, alpha, b, b_n, b_k, a, a_k, a_m, c, c_n, c_m, accumulate, workspace);
    return;
  }
  long last = columns_along_a(m, n, k, a_m, a_k, b_k);
  n -= last;
  if (last > 0) {
    const real *columns = b + n * b_n;
    real *to = c + n * c_n;
#if WIDTH >= 8
    if (a_k == 1)
      contract_narrow(
          m, last, k, alpha, a, a_m, columns, b_k, b_n, to, c_m, c_n, accumulate, workspace);
    else
#endif
      contract_panels(
          last, m, k, alpha, columns, b_n, b_k, a, a_k, a_m, to, c_n, c_m, accumulate, workspace);
  }
  if (n > 0)
    contract_panels(
        m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
}

static void gradc_contract(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  // A small product needs neither blocks nor copies, and takes no longer than to find that out.
  if (0 < m && m < 64 && 0 < n && n <= TILE_VECTORS * WIDTH && 0 < k &&
      k <= CONTRACT_K_BLOCK && b_n == 1 && c_n == 1) {
    struct panel of = {n, k, a_m, a_k, b_k, c_m, 1, alpha, accumulate, 0, 0};
    panel(&of, m, 0, a, b, c);
  } else {
    contract_any(m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
  }
}
