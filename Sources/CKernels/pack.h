// Copies of the operands of a matrix product in the order in which it reads them.
#pragma once

#if WIDTH == 16
#define LOW_HALVES 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define HIGH_HALVES 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31
#elif WIDTH == 8
#define LOW_HALVES 0, 8, 1, 9, 2, 10, 3, 11
#define HIGH_HALVES 4, 12, 5, 13, 6, 14, 7, 15
#elif WIDTH == 4
#define LOW_HALVES 0, 4, 1, 5
#define HIGH_HALVES 2, 6, 3, 7
#else
#define LOW_HALVES 0, 2
#define HIGH_HALVES 1, 3
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

// Columns of a strip, which is transposed with half the shuffles of a square: pieces of lines are put
// together when they are loaded. Narrower pieces would touch each cache line more often.
#if WIDTH == 16
#define STRIP 8
#define FROM_QUADS(a, b, c, d) \
  a, b, c, d, a + 4, b + 4, c + 4, d + 4, a + 8, b + 8, c + 8, d + 8, a + 12, b + 12, c + 12, d + 12
#elif WIDTH == 8
#define STRIP 4
#define FROM_QUADS(a, b, c, d) a, b, c, d, a + 4, b + 4, c + 4, d + 4
#elif WIDTH == 4
#define STRIP 4
#define FROM_QUADS(a, b, c, d) a, b, c, d
#endif

#ifdef STRIP
/// Returns STRIP elements of one line and, where a vector has room for more, as many of the other.
INLINE vector load_pieces(const real *one, const real *other) {
#if WIDTH == STRIP
  return load(one);
#else
  typedef real piece
      __attribute__((vector_size(STRIP * sizeof(real)), aligned(sizeof(real)), may_alias));
#if STRIP == 8
#define BOTH 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
#else
#define BOTH 0, 1, 2, 3, 4, 5, 6, 7
#endif
  return __builtin_shufflevector(*(const piece *)one, *(const piece *)other, BOTH);
#undef BOTH
#endif
}

/// Transposes the quads, four elements each, of four vectors: quad q of to[j] has the elements j of
/// the quads q of from[0], from[1], from[2] and from[3].
INLINE void transpose_quads(const vector from[4], vector to[4]) {
  vector x[4];
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i += 2) {
    x[i] = __builtin_shufflevector(from[i], from[i + 1], FROM_QUADS(0, WIDTH, 1, WIDTH + 1));
    x[i + 1] =
        __builtin_shufflevector(from[i], from[i + 1], FROM_QUADS(2, WIDTH + 2, 3, WIDTH + 3));
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < 2; i++) {
    to[2 * i] = __builtin_shufflevector(x[i], x[i + 2], FROM_QUADS(0, 1, WIDTH, WIDTH + 1));
    to[2 * i + 1] =
        __builtin_shufflevector(x[i], x[i + 2], FROM_QUADS(2, 3, WIDTH + 2, WIDTH + 3));
  }
}

/// Transposes STRIP elements of each of WIDTH lines: to[c][r] = lines[r][c].
INLINE void transpose_strip(const real *const lines[WIDTH], long at, vector to[STRIP]) {
  vector pieces[STRIP];
#pragma clang loop unroll(full)
  for (int i = 0; i < STRIP; i++)
    pieces[i] = load_pieces(lines[i] + at, lines[(i + STRIP) % WIDTH] + at);
#if STRIP == 4
  transpose_quads(pieces, to);
#else
  vector near[4], far[4];
  transpose_quads(pieces, near);
  transpose_quads(pieces + 4, far);
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    to[i] = __builtin_shufflevector(
        near[i], far[i], 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27);
    to[i + 4] = __builtin_shufflevector(
        near[i], far[i], 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31);
  }
#endif
}
#endif

/// Copies 1 to WIDTH lines of k neighbouring elements, as `pack` does, to vectors of which the first
/// `width` elements are stored.
OUTLINE void pack_lines(
    long lines, long k, const real *from, long line, real *to, long step, long width) {
  lanes some = first(width);
  const real *start[WIDTH];
#pragma clang loop unroll(full)
  for (int i = 0; i < WIDTH; i++) start[i] = from + (i < lines ? i : lines - 1) * line;
  long p = 0;
#ifdef STRIP
  // The last strip may begin within the one before it, and write the same again.
  for (; k >= STRIP && p < k; p += STRIP) {
    if (p > k - STRIP) p = k - STRIP;
    vector strip[STRIP];
    transpose_strip(start, p, strip);
#pragma clang loop unroll(full)
    for (int j = 0; j < STRIP; j++)
      if (width == WIDTH) store(to + (p + j) * step, strip[j]);
      else store_first(some, to + (p + j) * step, strip[j]);
  }
#endif
  for (; p < k; p += WIDTH) {
    long left = k - p < WIDTH ? k - p : WIDTH;
    lanes rest = first(left);
    vector square[WIDTH];
#pragma clang loop unroll(full)
    for (int i = 0; i < WIDTH; i++) square[i] = load_first(rest, start[i] + p, splat(0));
    transpose(square);
#pragma clang loop unroll(full)
    for (int j = 0; j < WIDTH; j++) {
      if (j >= left) break;
      store_first(some, to + (p + j) * step, square[j]);
    }
  }
}

/// Copies `lines` lines of k elements, so that the elements of all lines with the same k lie
/// together: to[p * step + i] = from[i * line + p * along]. What stands at `lines` <= i < `step` is
/// written or not.
OUTLINE void pack(
    long lines, long k, const real *from, long line, long along, real *to, long step) {
  if (line == 1) {
    for (long p = 0; p < k; p++, from += along, to += step)
      for (long i = 0; i < lines; i += WIDTH) {
        __builtin_prefetch(from + i + 8 * along, 0, 3);
        if (lines - i >= WIDTH) {
          store(to + i, load(from + i));
        } else {
          lanes some = first(lines - i);
          store_first(some, to + i, load_first(some, from + i, splat(0)));
        }
      }
  } else if (along == 1) {
    for (long i = 0; i < lines; i += WIDTH)
      pack_lines(
          lines - i < WIDTH ? lines - i : WIDTH, k, from + i * line, line, to + i, step,
          step - i < WIDTH ? step - i : WIDTH);
  } else {
    for (long p = 0; p < k; p++)
      for (long i = 0; i < lines; i++) to[p * step + i] = from[i * line + p * along];
  }
}
