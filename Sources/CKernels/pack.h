// Copies of the operands of a matrix product in the order in which it reads them.
#pragma once

#include "transpose.h"

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
    transpose(WIDTH, square);
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
