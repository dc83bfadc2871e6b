// Bands of a matrix product: register tiles side by side, all with the same rows of A.
//
// Band by band, C is written along its rows: lines that the processor fetches ahead by itself, where those of
// tiles one below the other are far apart. What of B belongs to a block of k comes from the L2 cache each time.
#pragma once

#include "panel.h"

/// Defines the tiles of a band of R rows and two whole vectors, in one function: so few multiply-adds as there are
/// in a tile with k = 10 do not cover what a call takes.
#define WHOLE_TILES(R)                                                                     \
  OUTLINE void whole_tiles_##R(                                                            \
      const struct panel *of, long count, const real *a, const real *b, long next, real *c) { \
    for (; count > 0; count--, b += next, c += 2 * WIDTH * of->c_n)                         \
      tile(R, 2, 1, 0, 0, of, a, b, c);                                                    \
  }
// The highest tile, and those that are left over most often.
#if TILE_ROWS == 12
WHOLE_TILES(12)
WHOLE_TILES(8)
#elif TILE_ROWS == 6
WHOLE_TILES(6)
#endif
WHOLE_TILES(4)
#undef WHOLE_TILES

/// The product of one to TILE_ROWS rows of A with panels of B, `columns` columns in all, more than are in one. They
/// lie `next` elements apart, and where they are packed, each is as wide as its vectors. What differs between them
/// is changed in `of`.
OUTLINE void band(
    struct panel *of, long rows, long columns, int packed, const real *a, const real *b, long next,
    real *c) {
  // The last panel has three vectors rather than that one is left over.
  long count = columns / (2 * WIDTH), left = columns % (2 * WIDTH);
  if (0 < left && left <= WIDTH && TILE_VECTORS > 2) count--;
  of->n = 2 * WIDTH;
  if (packed) of->b_k = 2 * WIDTH;
  switch (rows) {
#if TILE_ROWS == 12
  case 12: whole_tiles_12(of, count, a, b, next, c); break;
  case 8: whole_tiles_8(of, count, a, b, next, c); break;
#elif TILE_ROWS == 6
  case 6: whole_tiles_6(of, count, a, b, next, c); break;
#endif
  case 4: whole_tiles_4(of, count, a, b, next, c); break;
  default:
    for (long i = 0; i < count; i++)
      tiles(of, 2, rows, a, b + i * next, c + i * 2 * WIDTH * of->c_n);
  }
  if (left == 0) return;
  of->n = columns - count * 2 * WIDTH;
  if (packed) of->b_k = vectors_of(of) * WIDTH;
  tiles(of, vectors_of(of), rows, a, b + count * next, c + count * 2 * WIDTH * of->c_n);
}
