// The matrix product in blocks of panels, with vectors along n.
//
// Around the register tile stand the blocks of Goto and van de Geijn ("Anatomy of high-performance matrix
// multiplication", 2008): m, n and k in blocks whose parts of A and B stay in the L2 cache. Within a block, tiles
// come band by band where what it has of B is in that cache, else panel by panel, where what it has of A is.
// Operands that the register tile can read in place are not copied, unless they are read so often that a copy
// in the order of reading pays.
#pragma once

#include "band.h"
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

/// How B gets to the tiles of a block.
struct right {
  /// Where it lies, with what strides, and whether a tile may transpose its columns.
  const real *at;
  long b_k, b_n, transposes;
  /// Where its panels are packed one behind the other, or null, and whether all of them stay there, else one.
  real *packed;
  int stays;
};

/// The product of some rows of A with panels of B, one after the other. What differs between them is changed in
/// `of`.
OUTLINE void panel_by_panel(
    struct panel *of, const struct right *b, int is_packed, long rows, long columns, int pack_a,
    const real *a, real *c) {
  int is_copying = b->b_n == 1 && tile_rows(rows) == TILE_ROWS;
  of->b_n = b->b_n;
  for (long j = 0, width; j < columns; j += width) {
    width = panel_width(columns - j);
    const real *lines = b->at + j * b->b_n;
    of->n = width;
    of->b_k = b->b_k;
    of->copy = 0;
    of->across = 0;
    if (b->packed) {
      real *packed = b->packed + (b->stays ? j * of->k : 0);
      int is_whole = width == 2 * WIDTH;
      if (!is_packed && is_whole && is_copying) {
        // The first tile has to wait for B anyway.
        of->copy = packed;
      } else if (!is_packed && is_whole && b->transposes) {
        of->across = 1;
        of->copy = packed;
      } else {
        of->b_k = (width + WIDTH - 1) / WIDTH * WIDTH;
        if (!is_packed) pack(width, of->k, lines, b->b_n, b->b_k, packed, of->b_k);
        lines = packed;
      }
    }
    panel(of, rows, pack_a, a, lines, c + j * of->c_n);
  }
}

/// The product of some rows of A with columns of B, more than are in one panel, band by band. The first band packs
/// B, if that has to be. What differs between bands is changed in `of`.
OUTLINE void band_by_band(
    struct panel *of, const struct right *b, int is_packed, long rows, long columns, int pack_a,
    const real *a, real *c) {
  long next = 2 * WIDTH * (b->packed ? of->k : b->b_n), a_m = of->a_m;
  for (long i = 0, height; i < rows; i += height) {
    height = tile_rows(rows - i);
    const real *from = a + i * (pack_a ? of->k : a_m);
    real *to = c + i * of->c_m;
    if (pack_a) {
      of->a_m = 1;
      of->a_k = height;
    }
    if (is_packed || !b->packed) {
      band(of, height, columns, b->packed != 0, from, b->packed ? b->packed : b->at, next, to);
    } else {
      panel_by_panel(of, b, 0, height, columns, pack_a, from, to);
      is_packed = 1;
      of->copy = 0;
      of->across = 0;
    }
  }
}

/// The product in blocks of panels, packed where that pays.
OUTLINE void contract_panels(
    long m, long n, long k, real alpha, const real *a, long a_m, long a_k, const real *b,
    long b_k, long b_n, real *c, long c_m, long c_n, long accumulate, real *workspace) {
  int pack_a = should_pack_a(m, n, k, a_m, a_k), pack_b = should_pack_b(m, n, k, b_k, b_n);
  long k_block = part_of(k, K_BLOCK, 1);
  int by_bands = goes_by_bands(m, n, k, k_block, pack_a ? 0 : a_m);
  // With bands, the L2 cache has both of A and B.
  const long most = by_bands && m > CONTRACT_M_BLOCK ? CONTRACT_M_BLOCK / 2 : CONTRACT_M_BLOCK;
  long m_block = part_of(m, most, TILE_ROWS);
  long near = by_bands ? part_of(n, near_columns(k_block), 2 * WIDTH) : n;
  // With several blocks of rows, all panels are packed before the first of them; with one, each
  // panel is packed when it is used, while it is in the L1 cache.
  int pack_all = pack_b && m > m_block;
  int is_far = !by_bands && (m * n > CONTRACT_NEAR || k * n > CONTRACT_NEAR);
  // What comes from the near caches is transposed by the first tile; copying alone fetches ahead.
  int may_transpose = BITS >= 256 && b_k == 1 && (by_bands || !pack_a) &&
                      (!pack_all || k * n <= CONTRACT_NEAR);
  long n_block = pack_all ? part_of(n, CONTRACT_N_BLOCK, 2 * WIDTH) : near;
  real *packed_a = workspace, *packed_b = workspace + m_block * k_block;
  for (long p = 0; p < k; p += k_block) {
    long depth = k - p < k_block ? k - p : k_block;
    struct panel of = {2 * WIDTH, depth, a_m, a_k, b_k, c_m, c_n, alpha, accumulate || p > 0,
                       0, is_far * 2 * WIDTH * (pack_b ? depth : 1), 0, 0};
    for (long begin = 0; begin < n; begin += n_block) {
      long end = n - begin < n_block ? n : begin + n_block;
      for (long i = 0; i < m; i += m_block) {
        long height = m - i < m_block ? m - i : m_block;
        const real *rows = a + i * a_m + p * a_k;
        if (pack_a) {
          pack_rows(height, depth, rows, a_m, a_k, packed_a);
          rows = packed_a;
        }
        for (long j = begin; j < end; j += near) {
          long columns = end - j < near ? end - j : near;
          struct right right = {
              b + p * b_k + j * b_n, b_k, b_n, may_transpose && depth >= 4,
              pack_b ? packed_b + (j - begin) * depth : 0, by_bands || pack_all};
          int is_packed = pack_all && i > 0;
          real *to = c + i * c_m + j * c_n;
          if (by_bands && columns > TILE_VECTORS * WIDTH)
            band_by_band(&of, &right, is_packed, height, columns, pack_a, rows, to);
          else
            panel_by_panel(&of, &right, is_packed, height, columns, pack_a, rows, to);
        }
      }
    }
  }
}
