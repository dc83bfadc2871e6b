// The first few elements of a vector, which alone differ between instruction sets and types of numbers.
#pragma once

// `first(n)` stands for the first n lanes, 0 <= n <= WIDTH. `load_first` reads those alone and
// takes the other lanes from `others`; `store_first` writes those alone. With masks, `blend` takes any lanes from a
// register, and the other lanes from `others`.
#if BITS == 512 && REAL_BITS == 32
typedef __mmask16 lanes;
INLINE lanes first(long n) { return (lanes)((1u << n) - 1); }
INLINE vector load_first(lanes some, const real *from, vector others) {
  return _mm512_mask_loadu_ps(others, some, from);
}
INLINE void store_first(lanes some, real *to, vector value) {
  _mm512_mask_storeu_ps(to, some, value);
}
INLINE vector blend(lanes some, vector from, vector others) {
  return _mm512_mask_blend_ps(some, others, from);
}
#elif BITS == 512
typedef __mmask8 lanes;
INLINE lanes first(long n) { return (lanes)((1u << n) - 1); }
INLINE vector load_first(lanes some, const real *from, vector others) {
  return _mm512_mask_loadu_pd(others, some, from);
}
INLINE void store_first(lanes some, real *to, vector value) {
  _mm512_mask_storeu_pd(to, some, value);
}
INLINE vector blend(lanes some, vector from, vector others) {
  return _mm512_mask_blend_pd(some, others, from);
}
#elif BITS == 256 && REAL_BITS == 32
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
#elif BITS == 256
typedef struct {
  __m256i mask;
  long count;
} lanes;
INLINE lanes first(long n) {
  __m256i number = _mm256_setr_epi64x(0, 1, 2, 3);
  return (lanes){_mm256_cmpgt_epi64(_mm256_set1_epi64x(n), number), n};
}
INLINE vector load_first(lanes some, const real *from, vector others) {
  vector value = _mm256_maskload_pd(from, some.mask);
  return _mm256_blendv_pd(others, value, _mm256_castsi256_pd(some.mask));
}
// In halves, for the same reason.
INLINE void store_first(lanes some, real *to, vector value) {
  __m128d part = _mm256_castpd256_pd128(value);
  if (some.count & 4) store(to, value);
  if (some.count & 2) {
    _mm_storeu_pd(to, part);
    part = _mm256_extractf128_pd(value, 1);
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
#if WIDTH > 2
  if (some > 1) others[1] = from[1];
  if (some > 2) others[2] = from[2];
#endif
  return others;
}
INLINE void store_first(lanes some, real *to, vector value) {
  if (some >= WIDTH) {
    store(to, value);
    return;
  }
  if (some > 0) to[0] = value[0];
#if WIDTH > 2
  if (some > 1) to[1] = value[1];
  if (some > 2) to[2] = value[2];
#endif
}
#endif

/// Returns the same lanes, unknown to the compiler. Instead of a `blend` by lanes that it knows, it moves parts of
/// vectors from place to place. Beside two multiply-adds a cycle, a Zen 5 has time for blends, but not for that: the
/// product of 1024 x 500 and 500 x 10 elements takes a quarter longer.
INLINE lanes unknown(lanes some) {
#if BITS == 512
  __asm__("" : "+k"(some));
#endif
  return some;
}
