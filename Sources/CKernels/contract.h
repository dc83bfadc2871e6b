// The matrix product, C = alpha A B, for operands with any strides.
//
// Around the register tile stand the blocks of Goto and van de Geijn ("Anatomy of high-performance
// matrix multiplication", 2008): m and k in blocks whose part of A stays in the L2 cache, while
// panels of B come by, and n in blocks whose part of B stays in the L3 cache. Operands that the
// register tile can read in place are not copied, unless they are read so often that a copy in the
// order of reading pays.
#pragma once

#include "contract_columns.h"
#include "contract_choice.h"

/// Steps of k in one block, at most CONTRACT_K_BLOCK. Where a row of a panel of B is one cache line, half of the
/// cache has room for the panel, and A has the rest.
enum { K_BLOCK = BITS == 256 ? 384 : CONTRACT_K_BLOCK };

/// Returns the length of the parts into which `length` is cut, none longer than `limit`, all about
/// as long as each other and multiples of `unit`.
INLINE long part_of(long length, long limit, long unit) {
  if (length <= limit) return length;
  long parts = (length + limit - 1) / limit, part = (length + parts - 1) / parts;
  return (part + unit - 1) / unit * unit;
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
  long k_block = part_of(k, K_BLOCK, 1);
  long m_block = part_of(m, CONTRACT_M_BLOCK, TILE_ROWS);
  // With several blocks of rows, all panels are packed before the first of them; with one, each
  // panel is packed when it is used, while it is in the L1 cache.
  int pack_all = pack_b && m > m_block;
  int is_far = m * n > CONTRACT_NEAR || k * n > CONTRACT_NEAR;
  // What comes from the near caches is transposed by the first tile; copying alone fetches ahead.
  int may_transpose = BITS >= 256 && b_k == 1 && !pack_a && (!pack_all || k * n <= CONTRACT_NEAR);
  long n_block = pack_all ? part_of(n, CONTRACT_N_BLOCK, 2 * WIDTH) : n;
  real *packed_a = workspace, *packed_b = workspace + m_block * k_block;
  for (long p = 0; p < k; p += k_block) {
    long depth = k - p < k_block ? k - p : k_block;
    int transposes = may_transpose && depth >= 4;
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
                             0, is_far * 2 * WIDTH * (pack_b ? depth : 1), 0, 0};
          if (pack_b) {
            real *packed = packed_b + (pack_all ? j * depth : 0);
            int is_packed = pack_all && i > 0, is_whole = width == 2 * WIDTH;
            if (!is_packed && is_whole && b_n == 1 && height >= TILE_ROWS + 4) {
              // The first tile has to wait for B anyway.
              of.copy = packed;
            } else if (!is_packed && is_whole && transposes) {
              of.across = 1;
              of.b_n = b_n;
              of.copy = pack_all || height > TILE_ROWS || !ACROSS_IN_REGISTERS ? packed : 0;
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
  struct choice choice = fastest(m, n, k, a_m, a_k, b_k);
  n -= choice.last;
  if (choice.last > 0) {
    const real *columns = b + n * b_n;
    real *to = c + n * c_n;
#if WIDTH >= 8
    if (choice.along_k)
      contract_quads(
          m, choice.last, k, alpha, a, a_m, columns, b_k, b_n, to, c_m, c_n, accumulate, workspace);
    else
#endif
      contract_panels(
          choice.last, m, k, alpha, columns, b_n, b_k, a, a_k, a_m, to, c_n, c_m, accumulate,
          workspace);
  }
  if (n > 0)
    contract_panels(
        m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
}

static void gradc_contract(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  // A small product needs neither blocks nor copies, and takes no longer than to find that out.
  int is_small = 0 < m && m < 64 && 0 < n && n <= TILE_VECTORS * WIDTH && 0 < k && k <= CONTRACT_K_BLOCK;
  if (is_small && b_n == 1 && c_n == 1 && (n % WIDTH == 0 || (n > 1 && m * k <= 1024))) {
    struct panel of = {n, k, a_m, a_k, b_k, c_m, 1, alpha, accumulate, 0, 0, 0, 0};
    panel(&of, m, 0, a, b, c);
  } else {
    contract_any(m, n, k, alpha, a, a_m, a_k, b, b_k, b_n, c, c_m, c_n, accumulate, workspace);
  }
}
