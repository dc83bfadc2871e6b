// The register tile of a product whose B has neighbouring elements along k, A times B transposed.
//
// Squares of B are transposed on their way into the sums: between multiply-adds, which shuffles do not
// delay, and for tiles that follow the vectors are stored in the order in which they are read again.
#pragma once

#include "tile.h"

/// Whether the sums of a tile leave registers for four transposed vectors; else these go by memory.
#define ACROSS_IN_REGISTERS (BITS == 512)

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

#if ACROSS_IN_REGISTERS
/// Steps for which one vector's columns are read before the other's: a cache line has 16 floats, and lines may
/// share sets of the cache, which then do not hold those of two vectors.
enum { ACROSS_STEPS = 16 };

/// Adds R rows of A, one step, times vector v of B to the sums.
INLINE void add_step(
    const int R, int v, const real *const third[], long a_m, long at, vector line,
    vector acc[TILE_MOST_ROWS][TILE_VECTORS]) {
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    acc[r][v] = acc[r][v] + splat(third[r / 3][r % 3 * a_m + at]) * line;
}

/// Adds R rows of A, by threes, times two vectors of B to the sums. What is transposed is copied unless of->copy
/// is null.
INLINE void sum_across(
    const int R, const struct panel *of, const real *third[], const real *b,
    vector acc[TILE_MOST_ROWS][TILE_VECTORS]) {
  long k = of->k, a_m = of->a_m, a_k = of->a_k, b_n = of->b_n, p = 0;
  real *copy = of->copy;
  for (long steps; p + 4 <= k; p += steps) {
    steps = k - p < ACROSS_STEPS ? (k - p) / 4 * 4 : ACROSS_STEPS;
#pragma clang loop unroll(full)
    for (int v = 0; v < 2; v++) {
      for (long q = 0; q < steps; q += 4) {
        vector line[4];
        load_across(b + v * WIDTH * b_n + p + q, b_n, line);
#pragma clang loop unroll(full)
        for (int s = 0; s < 4; s++) {
          if (copy) store(copy + ((q + s) * 2 + v) * WIDTH, line[s]);
          add_step(R, v, third, a_m, s * a_k, line[s], acc);
        }
        advance(R, third, 4 * a_k);
      }
      if (v == 0) advance(R, third, -steps * a_k);
    }
    if (copy) copy += steps * 2 * WIDTH;
  }
  // The last steps are read with those before them, once more.
  long known = p + 4 - k;
  if (known == 4) return;
#pragma clang loop unroll(full)
  for (int v = 0; v < 2; v++) {
    vector line[4];
    load_across(b + v * WIDTH * b_n + k - 4, b_n, line);
#pragma clang loop unroll(full)
    for (int s = 1; s < 4; s++) {
      if (s < known) continue;
      if (copy) store(copy + ((s - known) * 2 + v) * WIDTH, line[s]);
      add_step(R, v, third, a_m, (s - known) * a_k, line[s], acc);
    }
  }
}
#else
/// Copies four steps of two vectors of B, transposed.
INLINE void copy_across(const real *b, long b_n, real *to) {
#pragma clang loop unroll(full)
  for (int v = 0; v < 2; v++) {
    vector line[4];
    load_across(b + v * WIDTH * b_n, b_n, line);
#pragma clang loop unroll(full)
    for (int s = 0; s < 4; s++) store(to + (s * 2 + v) * WIDTH, line[s]);
  }
  // What is read from there again is not kept in registers until then.
  __asm__("" : : : "memory");
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
      // Of 16 registers 12 hold sums: no element may be loaded early.
      __asm__ volatile("" : : : "memory");
    }
    advance(R, third, a_k);
  }
}

/// Adds R rows of A, by threes, times two vectors of B to the sums. What is transposed is copied to of->copy,
/// four steps while those before them are summed.
INLINE void sum_across(
    const int R, const struct panel *of, const real *third[], const real *b,
    vector acc[TILE_MOST_ROWS][TILE_VECTORS]) {
  long k = of->k, a_m = of->a_m, a_k = of->a_k, b_n = of->b_n, p = 0;
  real *copy = of->copy;
  for (; p + 4 <= k; p += 4, copy += 8 * WIDTH) {
    copy_across(b + p, b_n, copy);
#pragma clang loop unroll(full)
    for (int s = 0; s < 4; s++) add_steps(R, 1, third, a_m, a_k, copy + s * 2 * WIDTH, acc);
  }
  if (p == k) return;
  // The last steps are copied with those before them, once more.
  copy_across(b + k - 4, b_n, copy - (p + 4 - k) * 2 * WIDTH);
  add_steps(R, k - p, third, a_m, a_k, copy, acc);
}
#endif

/// One tile of R rows and two vectors. Its columns of B, of at least four elements, lie of->b_n apart. They are
/// copied to of->copy, as rows of two vectors; where sums leave registers for them, that may be null.
INLINE void tile_across(
    const int R, const struct panel *of, const real *a, const real *b, real *c) {
  vector acc[TILE_MOST_ROWS][TILE_VECTORS];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++) acc[r][0] = acc[r][1] = splat(0);
  const real *third[(TILE_MOST_ROWS + 2) / 3];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r += 3) third[r / 3] = a + r * of->a_m;
  advance(R, third, 0);
  sum_across(R, of, third, b, acc);
  store_sums(R, 2, 1, of, acc, c);
}
#endif
