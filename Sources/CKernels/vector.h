// A vector of WIDTH real numbers: what a register of BITS holds, in the compiler's own vector types.
#pragma once

/// The number type of all elements, and the whole numbers of the same size.
typedef REAL real;
#if REAL_BITS == 64
typedef long integer;
#else
typedef int integer;
#endif

#define WIDTH (BITS / REAL_BITS)

#define INLINE static inline __attribute__((always_inline, unused))
#define OUTLINE static __attribute__((noinline, unused))

typedef real vector __attribute__((vector_size(BITS / 8)));
typedef integer integers __attribute__((vector_size(BITS / 8)));
typedef vector unaligned_vector __attribute__((aligned(sizeof(real)), may_alias));

/// Returns `value` in every lane; subtracting 0 changes no number, not even -0.
INLINE vector splat(real value) { return value - (vector){0}; }
INLINE vector load(const real *from) { return *(const unaligned_vector *)from; }
INLINE void store(real *to, vector value) { *(unaligned_vector *)to = value; }

/// Returns, lane by lane, `a` where `condition` is true (all ones) and `b` where it is false.
INLINE vector choose(integers condition, vector a, vector b) {
  return (vector)((condition & (integers)a) | (~condition & (integers)b));
}

/// Whether `condition` is true in any lane.
INLINE int any(integers condition) { return __builtin_reduce_or(condition) != 0; }

/// Returns 1 where `condition` is true and 0 where it is false.
INLINE vector truth(integers condition) { return (vector)(condition & (integers)splat(1)); }

/// Returns `magnitude`, which is not negative, with the sign of `sign`.
INLINE vector with_sign(vector magnitude, vector sign) {
  return (vector)((integers)magnitude | ((integers)sign & (integers)splat(-0.0)));
}

#include "lanes.h"

/// Returns the n numbers at `from`, `stride` apart, as the first n lanes; the others are `others`.
OUTLINE vector load_strided(long n, const real *from, long stride, vector others) {
#pragma clang loop unroll(full)
  for (long i = 0; i < WIDTH; i++) {
    if (i >= n) break;
    others[i] = from[i * stride];
  }
  return others;
}

#if WIDTH == 16
#define EVEN_LANES 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30
#elif WIDTH == 8
#define EVEN_LANES 0, 2, 4, 6, 8, 10, 12, 14
#elif WIDTH == 4
#define EVEN_LANES 0, 2, 4, 6
#else
#define EVEN_LANES 0, 2
#endif

/// Returns every second element from `from` on, n of them, as the first n lanes; the others are `other`. Windows
/// that are two apart are read so.
INLINE vector load_even(long n, const real *from, vector other) {
  // Nothing behind the last element is touched.
  long span = 2 * n - 1, near = span < WIDTH ? span : WIDTH;
  vector low = load_first(first(near), from, other);
  vector high = span > WIDTH ? load_first(first(span - WIDTH), from + WIDTH, other) : other;
  return __builtin_shufflevector(low, high, EVEN_LANES);
}

/// Stores the first n lanes at `to`, `stride` apart, in order.
OUTLINE void store_strided(long n, real *to, long stride, vector value) {
  real elements[WIDTH];
  store(elements, value);
  for (long i = 0; i < n; i++) to[i * stride] = elements[i];
}
