// A vector of WIDTH real numbers: what a register of BITS holds, in the compiler's own vector types.
// Only loading and storing the first few elements differ between instruction sets.
#pragma once

/// The number type of all elements, and the whole numbers of the same size.
typedef REAL real;
typedef int integer;

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

// `first(n)` stands for the first n lanes, 0 <= n <= WIDTH. `load_first` reads those alone and
// takes the other lanes from `others`; `store_first` writes those alone.
#if BITS == 512
typedef __mmask16 lanes;
INLINE lanes first(long n) { return (lanes)((1u << n) - 1); }
INLINE vector load_first(lanes some, const real *from, vector others) {
  return _mm512_mask_loadu_ps(others, some, from);
}
INLINE void store_first(lanes some, real *to, vector value) {
  _mm512_mask_storeu_ps(to, some, value);
}
#elif BITS == 256
typedef struct {
  __m256i mask;
  long count;
} lanes;
INLINE lanes first(long n) {
  __m256i number = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
  return (lanes){_mm256_cmpgt_epi32(_mm256_set1_epi32((int)n), number), n};
}
INLINE vector load_first(lanes some, const real *from, vector others) {
  vector value = _mm256_maskload_ps(from, some.mask);
  return _mm256_blendv_ps(others, value, _mm256_castsi256_ps(some.mask));
}
// In halves of halves, since some processors take twenty cycles for a masked store.
INLINE void store_first(lanes some, real *to, vector value) {
  __m128 part = _mm256_castps256_ps128(value);
  if (some.count & 8) store(to, value);
  if (some.count & 4) {
    _mm_storeu_ps(to, part);
    part = _mm256_extractf128_ps(value, 1);
    to += 4;
  }
  if (some.count & 2) {
    _mm_storel_pi((__m64 *)to, part);
    part = _mm_movehl_ps(part, part);
    to += 2;
  }
  if (some.count & 1) *to = part[0];
}
#else
typedef long lanes;
INLINE lanes first(long n) { return n; }
INLINE vector load_first(lanes some, const real *from, vector others) {
  if (some >= WIDTH) return load(from);
  if (some > 0) others[0] = from[0];
  if (some > 1) others[1] = from[1];
  if (some > 2) others[2] = from[2];
  return others;
}
INLINE void store_first(lanes some, real *to, vector value) {
  if (some >= WIDTH) {
    store(to, value);
    return;
  }
  if (some > 0) to[0] = value[0];
  if (some > 1) to[1] = value[1];
  if (some > 2) to[2] = value[2];
}
#endif

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
