// Elementary functions for the modes of arithmetic other than the standard one: accurate ones, within
// 2 units in the last place, and fast ones, which do not keep infinities: a function that
// overflows is a large number instead.
#pragma once

ELEMENTARY(sleef_sin_accurate, sin, u10)
ELEMENTARY(sleef_cos_accurate, cos, u10)
ELEMENTARY(sleef_tan_accurate, tan, u10)
ELEMENTARY(sleef_asin_accurate, asin, u10)
ELEMENTARY(sleef_acos_accurate, acos, u10)
ELEMENTARY(sleef_atan_accurate, atan, u10)
ELEMENTARY(sleef_sinh_accurate, sinh, u10)
ELEMENTARY(sleef_cosh_accurate, cosh, u10)
ELEMENTARY(sleef_tanh_accurate, tanh, u10)
ELEMENTARY(sleef_cbrt_accurate, cbrt, u10)

/// exp(x) / 2, which overflows where sinh and cosh do.
INLINE vector half_exp_accurate(vector x) { return exp_power(x, -1); }

INLINE vector vector_sinh_accurate(vector x) {
  vector size = __builtin_elementwise_abs(x), value = sleef_sinh_accurate(x);
  integers large = size > LARGE_EXPONENT;
  return any(large) ? choose(large, with_sign(half_exp_accurate(size), x), value) : value;
}

INLINE vector vector_cosh_accurate(vector x) {
  vector size = __builtin_elementwise_abs(x), value = sleef_cosh_accurate(x);
  integers large = size > LARGE_EXPONENT;
  return any(large) ? choose(large, half_exp_accurate(size), value) : value;
}

/// n / (1 + e) with e = exp(-|x|), where both roundings of the quotient are made good: 1 + e by what
/// it lost, and the division by its remainder.
INLINE vector vector_sigmoid_accurate(vector x) {
  vector e = vector_exp(-__builtin_elementwise_abs(x));
  vector above = choose(x < 0, e, splat(1)), below = 1 + e, lost = e - (below - 1);
  vector quotient = above / below;
  vector rest = above - quotient * below;
  return quotient + (rest - quotient * lost) / below;
}

// The fast ones.
#if REAL_BITS == 64
#include "fast_double.h"
#else
#include "fast_float.h"
#endif
