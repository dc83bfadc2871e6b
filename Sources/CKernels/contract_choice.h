// Which way through a matrix product takes the least time: what is copied, and along which axis vectors run.
//
// Times are counted in multiply-adds of whole vectors, with constants from measurements.
#pragma once

#include "contract_quads.h"
#include "panel.h"

/// Whether a copy of A pays: its rows are not read along a cache line, or it is read often and from
/// further away than the L2 cache.
INLINE int should_pack_a(long m, long n, long k, long a_m, long a_k) {
  if (a_m != 1 && a_k != 1) return n > 2 * WIDTH;
  // Of a line with elements of one column, a low tile reads half at most: the lines come often.
  if (a_m == 1 && TILE_ROWS * sizeof(real) <= 32)
    return n >= (share_sets(a_k, 2048) ? 64 : 192) && m * k > CONTRACT_CLOSE;
  // A line with elements of one column is read by few rows of a tile, and again by those of the next.
  return n >= (a_m == 1 ? 768 : 1024) && m * k > CONTRACT_NEAR;
}

/// Whether B has to be copied, because its rows are not vectors, or a copy pays, because it is read
/// often and from further away than the L2 cache, or because its rows share few sets of the caches: the
/// fewer vectors of sums there are to a line of B, the less may it be late.
INLINE int should_pack_b(long m, long n, long k, long b_k, long b_n) {
  if (b_n != 1 || (BITS < 256 && m >= 64)) return 1;
  return (m > CONTRACT_M_BLOCK && k * n > CONTRACT_NEAR) ||
         (m >= 64 && share_sets(b_k, BITS == 256 ? 512 : 4096));
}

/// Returns how many columns of B, k steps of them, leave room for A in the L2 cache: half of it, if it has 1 MiB.
INLINE long near_columns(long k) {
  const long near = CONTRACT_NEAR * sizeof(float) / sizeof(real);
  long columns = near / k / (2 * WIDTH) * (2 * WIDTH);
  return columns < CONTRACT_N_BLOCK ? columns : CONTRACT_N_BLOCK;
}

/// Whether tiles come band by band, in blocks of k_block steps. Elements of A lie a_m apart for the next row, or
/// together if that is 0.
INLINE int goes_by_bands(long m, long n, long k, long k_block, long a_m) {
  if (m <= 2 * TILE_ROWS || n <= TILE_VECTORS * WIDTH) return 0;
  // Of each line with elements of one column of A, a low band reads half at most, and the next one comes by again.
  if (a_m == 1 && TILE_ROWS * sizeof(real) <= 32 && m * k > 2 * CONTRACT_CLOSE) return 0;
  // All of a B that is far is read by the first band, where panels come one by one, while the one before is used.
  if (m <= CONTRACT_M_BLOCK && k * n > 2 * CONTRACT_NEAR) return 0;
  // It pays to cut n so that the L2 cache has room for B: a tile then reads a panel of B from there, and A from the
  // L1 cache, where panel by panel it reads both from the L2 cache. 2048 x 2048 x 2048 takes 2 % less with AVX-512.
  return BITS >= 256 || n <= near_columns(k_block);
}

/// Returns the time that m rows of A take with vectors along n, where B is read in place or, if it is
/// `across`, transposed.
INLINE long time_of_panels(long m, long n, long k, int across) {
  long vectors = (n + WIDTH - 1) / WIDTH;
  // So few rows of a tile of two vectors are too few sums to cover how long a multiply-add takes.
  const long fewest = BITS == 512 ? 2 : 4;
  long rows = m < fewest ? fewest : m;
  long time = vectors * rows * k;
  if (BITS < 512) {
    // A tile of one vector takes a load for each multiply-add, and the rows that are left over may be too few
    // sums. A part of a vector is stored in pieces.
    if (vectors % 2) {
      long left = m % TILE_MOST_ROWS;
      time += rows * k / 8 + (0 < left && left < 8 ? (8 - left) * k : 0);
    }
    if (n % WIDTH) time += m * 8;
  }
  // Shuffles and loads take time, most beside few multiply-adds, and where they come before them, since what does
  // not fill two vectors is copied. In halves of multiply-adds.
  const long beside = BITS < 512 ? 8 : rows < 8 ? 4 : rows < TILE_ROWS ? 3 : 2;
  if (across) time += (vectors * beside / 2 + (vectors - n / (2 * WIDTH) * 2) * 4) * k;
  return time;
}

#if WIDTH >= 8
/// Returns the time that m rows take times n columns with vectors along k, by fours.
INLINE long time_along_k(long m, long n, long k) {
  const long most = QUAD_VECTORS * QUADS;
  long halves = n / most * QUAD_VECTORS * 2 + (n % most ? quad_halves(n % most) : 0);
  long vectors = (halves + 1) / 2, fours = (m + 3) / 4, steps = (k + 3) / 4;
  long time = halves * 2 * fours * steps;
  // Columns are copied, and the lanes of four rows are added up.
  time += vectors * (BITS == 512 ? steps * 3 + fours * 12 : steps * 6 + fours * 20);
  // A vector alone takes a load for each multiply-add.
  if (halves % (QUAD_VECTORS * 2) == 2) time += fours * steps * 3 / 2;
  // A part of a vector is stored element by element, half a vector in pieces.
  if (halves % 2) time += fours * 8;
  else if (n % QUADS) time += fours * 30;
  return time;
}
#endif

/// Returns the time that n columns take with vectors along m, stored across.
INLINE long time_along_m(long m, long n, long k, int across) {
  return time_of_panels(n, m, k, across) + (m + WIDTH - 1) / WIDTH * (40 + 4 * n);
}

/// How the last columns of a product are computed, while vectors run along n for the others.
struct choice {
  /// How many columns that are: none, those that do not fill a vector, or all.
  long last;
  /// Whether vectors run along k for them, else along m.
  int along_k;
};

/// Returns the choice that takes the least time. Vectors run along a unit stride of A.
INLINE struct choice fastest(
    long m, long n, long k, long a_m, long a_k, long b_k) {
  int across = b_k == 1;
  struct choice best = {0, 0};
  long least = time_of_panels(m, n, k, across), odd = n % WIDTH;
  if (a_m != 1 && a_k != 1) return best;
  // A few hundredths of the whole are not worth a second walk over A.
  least -= least / 50;
  for (int all = 0; all < 2; all++) {
    long last = all ? n : odd, others = all || n < WIDTH ? 0 : time_of_panels(m, n - odd, k, across);
    if (last == 0) continue;
    long time = others + time_along_m(m, last, k, a_k == 1);
    if (time < least) {
      least = time;
      best = (struct choice){last, 0};
    }
#if WIDTH >= 8
    // A is read anew for every few columns.
    if (a_k != 1 || last > 2 * WIDTH) continue;
    time = others + time_along_k(m, last, k);
    if (time < least) {
      least = time;
      best = (struct choice){last, 1};
    }
#endif
  }
  return best;
}
