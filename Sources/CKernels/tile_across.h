// The register tile of a product whose B has neighbouring elements along k, A times B transposed.
//
// Squares of B are transposed between multiply-adds, which shuffles do not delay, and stored in the order in which
// they are read again, by this tile and by those that follow. From registers, the multiply-adds of one vector after
// the other would load each element of A twice: of two loads a cycle, a Zen 5 has none left over then, and a product
// of 32 x 32 x 32 takes a sixth longer.
#pragma once

#include "tile.h"

#if BITS >= 256
/// Returns four elements each of WIDTH lines, transposed: to[c][r] = from[r * line + c].
INLINE void load_across(const real *from, long line, vector to[4]) {
  typedef real quad __attribute__((vector_size(4 * sizeof(real)), aligned(sizeof(real)), may_alias));
  quad part[WIDTH];
#pragma clang loop unroll(full)
  for (int i = 0; i < WIDTH; i++) {
    part[i] = *(const quad *)from;
    from += line;
    // Else all lines' addresses are kept, more of them than there are registers.
    __asm__("" : "+r"(from));
  }
  vector quads[4];
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
#if WIDTH == 16
    typedef real eight __attribute__((vector_size(8 * sizeof(real))));
    eight low = __builtin_shufflevector(part[i], part[i + 4], 0, 1, 2, 3, 4, 5, 6, 7);
    eight high = __builtin_shufflevector(part[i + 8], part[i + 12], 0, 1, 2, 3, 4, 5, 6, 7);
    quads[i] = __builtin_shufflevector(
        low, high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#elif WIDTH == 8
    quads[i] = __builtin_shufflevector(part[i], part[i + 4], 0, 1, 2, 3, 4, 5, 6, 7);
#else
    quads[i] = part[i];
#endif
  }
  transpose_quads(quads, to);
}

/// Moves the addresses of R rows, by threes, on by so many elements.
INLINE void advance(const int R, const real *third[], long by) {
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 3) {
    third[r / 3] += by;
    // As in `tile`.
    __asm__("" : "+r"(third[r / 3]));
  }
}

/// Copies four steps of vector v of B, transposed, as rows of two vectors.
INLINE void copy_across(const real *b, long b_n, long v, real *copy) {
  vector line[4];
  load_across(b + v * WIDTH * b_n, b_n, line);
#pragma clang loop unroll(full)
  for (int s = 0; s < 4; s++) store(copy + (s * 2 + v) * WIDTH, line[s]);
  // What is read from there again is not kept in registers until then.
  __asm__("" : : : "memory");
}

/// Copies so many steps of two vectors of B, transposed. With fewer than four left, those before them are copied
/// once more.
INLINE void copy_steps(long steps, const real *b, long b_n, real *copy) {
  for (long p = 0; p < steps; p += 4) {
    long at = p + 4 > steps ? steps - 4 : p;
    copy_across(b + at, b_n, 0, copy + at * 2 * WIDTH);
    copy_across(b + at, b_n, 1, copy + at * 2 * WIDTH);
  }
}

/// Adds R rows of A, by threes, times two vectors of B to the sums, so many steps whose rows of B lie in order.
INLINE void add_steps(
    const int R, long steps, const real *third[], long a_m, long a_k, const real *b,
    vector acc[TILE_MOST_ROWS][TILE_VECTORS]) {
  for (long s = 0; s < steps; s++, b += 2 * WIDTH) {
    vector near = load(b), far = load(b + WIDTH);
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++) {
      vector element = splat(third[r / 3][r % 3 * a_m]);
      acc[r][0] = acc[r][0] + element * near;
      acc[r][1] = acc[r][1] + element * far;
      // Three quarters of the registers hold sums: no element may be loaded early.
      __asm__ volatile("" : : : "memory");
    }
    advance(R, third, a_k);
  }
}

/// Adds R rows of A, by threes, times two vectors of B to the sums. What is transposed is copied to of->copy, a
/// BLOCK of steps while those before it are summed.
INLINE void sum_across(
    const int R, const long BLOCK, const struct panel *of, const real *third[], const real *b,
    vector acc[TILE_MOST_ROWS][TILE_VECTORS]) {
  long k = of->k, a_m = of->a_m, a_k = of->a_k, b_n = of->b_n, p = BLOCK;
  real *copy = of->copy;
  copy_steps(k < BLOCK ? k : BLOCK, b, b_n, copy);
  for (; p + BLOCK <= k; p += BLOCK, copy += BLOCK * 2 * WIDTH)
    for (long q = 0; q < BLOCK; q += 4) {
      // First all steps of one vector, then those of the other, four at a time.
#pragma clang loop unroll(full)
      for (int i = 0; i < 2; i++) {
        long v = (2 * q + 4 * i) / BLOCK, at = (2 * q + 4 * i) % BLOCK;
        copy_across(b + p + at, b_n, v, copy + (BLOCK + at) * 2 * WIDTH);
      }
#pragma clang loop unroll(full)
      for (int s = 0; s < 4; s++)
        add_steps(R, 1, third, a_m, a_k, copy + (q + s) * 2 * WIDTH, acc);
    }
  if (p < k) copy_steps(k - p, b + p, b_n, copy + BLOCK * 2 * WIDTH);
  add_steps(R, k - p + BLOCK, third, a_m, a_k, copy, acc);
}

/// One tile of R rows and two vectors. Its columns of B, of at least four elements, lie of->b_n apart. They are
/// copied to of->copy, as rows of two vectors.
INLINE void tile_across(
    const int R, const struct panel *of, const real *a, const real *b, real *c) {
  vector acc[TILE_MOST_ROWS][TILE_VECTORS];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++) acc[r][0] = acc[r][1] = splat(0);
  const real *third[(TILE_MOST_ROWS + 2) / 3];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 3) third[r / 3] = a + r * of->a_m;
  advance(R, third, 0);
  // Of columns so far apart, 32 are more than the sets that they share have room for: a line of the cache is used up
  // before that of the other vector comes.
  if (BITS == 512 && share_sets(of->b_n, 2048)) sum_across(R, 64 / sizeof(real), of, third, b, acc);
  else sum_across(R, 4, of, third, b, acc);
  store_sums(R, 2, 1, of, acc, c);
}
#endif
