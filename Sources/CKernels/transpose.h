// Squares and strips of vectors, transposed in registers.
#pragma once

#if WIDTH >= 4
#if WIDTH == 16
#define FROM_QUADS(a, b, c, d) \
  a, b, c, d, a + 4, b + 4, c + 4, d + 4, a + 8, b + 8, c + 8, d + 8, a + 12, b + 12, c + 12, d + 12
#elif WIDTH == 8
#define FROM_QUADS(a, b, c, d) a, b, c, d, a + 4, b + 4, c + 4, d + 4
#else
#define FROM_QUADS(a, b, c, d) a, b, c, d
#endif

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

#if WIDTH == 16
#define LOW_QUADS 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23
#define HIGH_QUADS 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31
#define LOW_EIGHTS 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23
#define HIGH_EIGHTS 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31
#elif WIDTH == 8
#define LOW_QUADS 0, 1, 2, 3, 8, 9, 10, 11
#define HIGH_QUADS 4, 5, 6, 7, 12, 13, 14, 15
#endif

/// Transposes a square of vectors, of which those from ROWS on are 0: first the quads of four vectors each,
/// then, where a vector has several of them, the quads as if they were elements.
INLINE void transpose(const int ROWS, vector square[WIDTH]) {
  vector part[WIDTH / 4][4];
#pragma clang loop unroll(full)
  for (int q = 0; q < WIDTH / 4; q++)
    if (4 * q < ROWS)
      transpose_quads(square + 4 * q, part[q]);
    else
#pragma clang loop unroll(full)
      for (int i = 0; i < 4; i++) part[q][i] = splat(0);
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
#if WIDTH == 16
    vector low = __builtin_shufflevector(part[0][i], part[1][i], LOW_QUADS);
    vector high = __builtin_shufflevector(part[0][i], part[1][i], HIGH_QUADS);
    vector more_low = __builtin_shufflevector(part[2][i], part[3][i], LOW_QUADS);
    vector more_high = __builtin_shufflevector(part[2][i], part[3][i], HIGH_QUADS);
    square[i] = __builtin_shufflevector(low, more_low, LOW_EIGHTS);
    square[4 + i] = __builtin_shufflevector(low, more_low, HIGH_EIGHTS);
    square[8 + i] = __builtin_shufflevector(high, more_high, LOW_EIGHTS);
    square[12 + i] = __builtin_shufflevector(high, more_high, HIGH_EIGHTS);
#elif WIDTH == 8
    square[i] = __builtin_shufflevector(part[0][i], part[1][i], LOW_QUADS);
    square[4 + i] = __builtin_shufflevector(part[0][i], part[1][i], HIGH_QUADS);
#else
    square[i] = part[0][i];
#endif
  }
}
#else
/// Transposes a square of two vectors.
INLINE void transpose(const int ROWS, vector square[WIDTH]) {
  (void)ROWS;
  vector low = __builtin_shufflevector(square[0], square[1], 0, 2);
  square[1] = __builtin_shufflevector(square[0], square[1], 1, 3);
  square[0] = low;
}
#endif

#if WIDTH >= 4
// Columns of a strip, which is transposed with half the shuffles of a square: pieces of lines are put
// together when they are loaded. Narrower pieces would touch each cache line more often.
#if WIDTH == 16
#define STRIP 8
#else
#define STRIP 4
#endif

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
