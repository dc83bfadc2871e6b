// Copies of the operands of a matrix product in the order in which it reads them, and when to make
// them.
#pragma once

// As many rows as leave registers for B and A beside their sums, two vectors each: of 32 registers 24
// hold sums (on AArch64 the loop is 24 fmla by 128 bits without a spill), of 16 registers 12, or 8
// where no instruction multiplies by an element of memory.
#if BITS == 512 || defined(__aarch64__)
#define TILE_ROWS 12
#elif BITS == 256
#define TILE_ROWS 6
#else
#define TILE_ROWS 4
#endif

#if WIDTH == 16
#define LOW_HALVES 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define HIGH_HALVES 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31
#elif WIDTH == 8
#define LOW_HALVES 0, 8, 1, 9, 2, 10, 3, 11
#define HIGH_HALVES 4, 12, 5, 13, 6, 14, 7, 15
#else
#define LOW_HALVES 0, 4, 1, 5
#define HIGH_HALVES 2, 6, 3, 7
#endif

/// Transposes a square of vectors: interleaving rows i and i + WIDTH / 2 rotates the digits of
/// (row, column), written in binary, by one place; log2(WIDTH) rotations exchange the two.
INLINE void transpose(vector square[WIDTH]) {
#pragma clang loop unroll(full)
  for (int step = 1; step < WIDTH; step *= 2) {
    vector next[WIDTH];
#pragma clang loop unroll(full)
    for (int i = 0; i < WIDTH / 2; i++) {
      next[2 * i] = __builtin_shufflevector(square[i], square[i + WIDTH / 2], LOW_HALVES);
      next[2 * i + 1] = __builtin_shufflevector(square[i], square[i + WIDTH / 2], HIGH_HALVES);
    }
#pragma clang loop unroll(full)
    for (int i = 0; i < WIDTH; i++) square[i] = next[i];
  }
}

typedef real quad __attribute__((vector_size(4 * sizeof(real)), aligned(sizeof(real)), may_alias));

/// Returns four numbers of every fourth line, one after the other: `from`, `from + 4 line`, ...
INLINE vector gather_quads(const real *from, long line) {
#define QUAD(i) (*(const quad *)(from + 4 * (i) * line))
#if WIDTH == 4
  return (vector)QUAD(0);
#else
  typedef real octet __attribute__((vector_size(8 * sizeof(real))));
  octet low = __builtin_shufflevector(QUAD(0), QUAD(1), 0, 1, 2, 3, 4, 5, 6, 7);
#if WIDTH == 8
  return (vector)low;
#else
  octet high = __builtin_shufflevector(QUAD(2), QUAD(3), 0, 1, 2, 3, 4, 5, 6, 7);
  return __builtin_shufflevector(
      low, high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#endif
#endif
#undef QUAD
}

#if WIDTH == 16
#define FROM_QUADS(a, b, c, d) \
  a, b, c, d, a + 4, b + 4, c + 4, d + 4, a + 8, b + 8, c + 8, d + 8, a + 12, b + 12, c + 12, d + 12
#elif WIDTH == 8
#define FROM_QUADS(a, b, c, d) a, b, c, d, a + 4, b + 4, c + 4, d + 4
#else
#define FROM_QUADS(a, b, c, d) a, b, c, d
#endif

/// Transposes WIDTH lines of four numbers: to[c][r] = from[r line + c].
///
/// Quads of lines that are four apart make a vector, whose quads are then transposed in place. For
/// long lines, squares of vectors are faster: these loads touch each cache line several times.
INLINE void transpose_lines(const real *from, long line, vector to[4]) {
  vector x[4], y[4];
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) x[i] = gather_quads(from + i * line, line);
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i += 2) {
    y[i] = __builtin_shufflevector(x[i], x[i + 1], FROM_QUADS(0, WIDTH, 1, WIDTH + 1));
    y[i + 1] = __builtin_shufflevector(x[i], x[i + 1], FROM_QUADS(2, WIDTH + 2, 3, WIDTH + 3));
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < 2; i++) {
    to[2 * i] = __builtin_shufflevector(y[i], y[i + 2], FROM_QUADS(0, 1, WIDTH, WIDTH + 1));
    to[2 * i + 1] =
        __builtin_shufflevector(y[i], y[i + 2], FROM_QUADS(2, 3, WIDTH + 2, WIDTH + 3));
  }
}

/// Copies `lines` lines of k elements, so that the elements of all lines with the same k lie
/// together: to[p * step + i] = from[i * line + p * along], and 0 for `lines` <= i < `step`.
OUTLINE void pack(
    long lines, long k, const real *from, long line, long along, real *to, long step) {
  if (line == 1) {
    for (long p = 0; p < k; p++, from += along, to += step)
      for (long i = 0; i < step; i += WIDTH) {
        long left = lines - i;
        vector value = left >= WIDTH ? load(from + i)
                       : left > 0    ? load_first(first(left), from + i, splat(0))
                                     : splat(0);
        if (step - i >= WIDTH) store(to + i, value);
        else store_first(first(step - i), to + i, value);
      }
    return;
  }
  for (long i = 0; i < step; i += WIDTH) {
    long width = step - i < WIDTH ? step - i : WIDTH, left = lines - i;
    lanes some = first(width);
    long p = 0;
    for (; along == 1 && p + WIDTH <= k; p += WIDTH) {
      vector square[WIDTH];
#pragma clang loop unroll(full)
      for (int j = 0; j < WIDTH; j++)
        square[j] = j < left ? load(from + (i + j) * line + p) : splat(0);
      transpose(square);
#pragma clang loop unroll(full)
      for (int j = 0; j < WIDTH; j++)
        if (width == WIDTH) store(to + (p + j) * step + i, square[j]);
        else store_first(some, to + (p + j) * step + i, square[j]);
    }
    for (; along == 1 && left >= WIDTH && p + 4 <= k; p += 4) {
      vector columns[4];
      transpose_lines(from + i * line + p, line, columns);
#pragma clang loop unroll(full)
      for (int j = 0; j < 4; j++)
        if (width == WIDTH) store(to + (p + j) * step + i, columns[j]);
        else store_first(some, to + (p + j) * step + i, columns[j]);
    }
    for (; p < k; p++)
      for (long j = 0; j < width; j++)
        to[p * step + i + j] = j < left ? from[(i + j) * line + p * along] : 0;
  }
}

/// Returns the length of the parts into which `length` is cut, none longer than `limit`, all about
/// as long as each other and multiples of `unit`.
INLINE long part_of(long length, long limit, long unit) {
  if (length <= limit) return length;
  long parts = (length + limit - 1) / limit, part = (length + parts - 1) / parts;
  return (part + unit - 1) / unit * unit;
}

/// Whether a copy of A pays: its rows are not read along a cache line, or, read in place, they are
/// read so often that their distance counts.
INLINE int should_pack_a(long n, long a_m, long a_k) {
  return a_m != 1 && a_k != 1 ? n > 2 * WIDTH : n >= 1024;
}

/// Whether B has to be copied, because its rows are not vectors, or a copy pays, because a panel is
/// narrower than a cache line. Else B is read in place, which was measured to be faster up to 1024.
INLINE int should_pack_b(long m, long n, long k, long b_k, long b_n) {
  if (b_n != 1 || (BITS < 256 && m >= 64)) return 1;
  return (m > CONTRACT_M_BLOCK && k * n > CONTRACT_NEAR) || (m >= 64 && b_k % 1024 == 0);
}
