// Walks over several axes at once, in runs along the innermost of them.
#pragma once

#include "vector.h"

enum {
  /// The numbers that describe an axis: its extent, and its strides in the two arrays that have it.
  AXIS = 3,
  /// The axes of a walk, at most.
  AXES = 8,
};

/// Positions next to each other along the innermost axis: where the first lies in both arrays, and how many.
struct run {
  long one, two, length;
};

/// A walk over axes, outermost first, of which the last runs fastest.
struct walk {
  const long *axes;
  long count, at[AXES], one, two;
};

/// Returns a walk from the first position of `count` axes, at least 1.
INLINE struct walk walk_over(const long *axes, long count) {
  return (struct walk){.axes = axes, .count = count};
}

/// Whether runs of `length` elements fill vectors well enough to be read where they lie: what empty lanes cost
/// is then less than a copy would.
INLINE int fills_vectors(long length) {
  long whole = (length + WIDTH - 1) / WIDTH * WIDTH;
  return 5 * length >= 3 * whole;
}

/// Returns the number of positions of `count` axes.
INLINE long positions(const long *axes, long count) {
  long result = 1;
  for (long i = 0; i < count; i++) result *= axes[i * AXIS];
  return result;
}

/// Returns the next positions along the innermost axis, up to `limit` of them, and walks past them.
INLINE struct run next_run(struct walk *w, long limit) {
  long i = w->count - 1;
  const long *axis = w->axes + i * AXIS;
  long left = axis[0] - w->at[i], length = left < limit ? left : limit;
  struct run run = {w->one, w->two, length};
  w->at[i] += length, w->one += length * axis[1], w->two += length * axis[2];
  for (; i > 0 && w->at[i] == axis[0]; i--, axis -= AXIS) {
    w->at[i] = 0, w->at[i - 1]++;
    w->one += axis[1 - AXIS] - axis[0] * axis[1];
    w->two += axis[2 - AXIS] - axis[0] * axis[2];
  }
  return run;
}
