// Elementary functions of a vector: SLEEF's, each in the cheapest variant that stays within 4 units
// in the last place, and a few made of them. Those that are written for one type of numbers have a
// file for each.
#pragma once

// SLEEF's functions are declared here because its header hides what the compiler's own target
// lacks, and these files are built for targets that are only met at run time. How a wide vector
// reaches them: see call.S.
#if BITS == 512
void gradc_call_512(void (*function)(void), const vector *x, const vector *y, vector *result);
#define CALL gradc_call_512
#elif BITS == 256
void gradc_call_256(void (*function)(void), const vector *x, const vector *y, vector *result);
#define CALL gradc_call_256
#endif

#if defined(CALL)
#define ELEMENTARY(name, function, accuracy) \
  void SLEEF(function, accuracy)(void); \
  INLINE vector name(vector x) { \
    CALL(SLEEF(function, accuracy), &x, &x, &x); \
    return x; \
  }
#define ELEMENTARY2(name, function, accuracy) \
  void SLEEF(function, accuracy)(void); \
  INLINE vector name(vector x, vector y) { \
    CALL(SLEEF(function, accuracy), &x, &y, &x); \
    return x; \
  }
#else
#define ELEMENTARY(name, function, accuracy) \
  vector SLEEF(function, accuracy)(vector); \
  INLINE vector name(vector x) { return SLEEF(function, accuracy)(x); }
#define ELEMENTARY2(name, function, accuracy) \
  vector SLEEF(function, accuracy)(vector, vector); \
  INLINE vector name(vector x, vector y) { return SLEEF(function, accuracy)(x, y); }
#endif

ELEMENTARY(sleef_expm1, expm1, u10)
ELEMENTARY(sleef_sin, sin, u35)
ELEMENTARY(sleef_cos, cos, u35)
ELEMENTARY(sleef_tan, tan, u35)
ELEMENTARY(sleef_asin, asin, u35)
ELEMENTARY(sleef_acos, acos, u35)
ELEMENTARY(sleef_atan, atan, u35)
ELEMENTARY(sleef_sinh, sinh, u35)
ELEMENTARY(sleef_cosh, cosh, u35)
ELEMENTARY(sleef_tanh, tanh, u35)
ELEMENTARY(sleef_asinh, asinh, u10)
ELEMENTARY(sleef_acosh, acosh, u10)
ELEMENTARY(sleef_atanh, atanh, u10)
ELEMENTARY(sleef_cbrt, cbrt, u35)
ELEMENTARY2(sleef_pow, pow, u10)

// exp, log, log1p and erf, the functions that most models spend their time in.
#if REAL_BITS == 64
#include "elementary_double.h"
#else
#include "elementary_float.h"
#endif

// Where SLEEF overflows before the function does, a formula for large arguments takes over.

/// sinh(x) = ±exp(|x| / 2)^2 / 2 and cosh(x) likewise, where exp(-|x|) is nothing beside exp(|x|).
INLINE vector half_exp(vector x) {
  vector root = vector_exp(0.5f * __builtin_elementwise_abs(x));
  return 0.5f * root * root;
}

INLINE vector vector_sinh(vector x) {
  integers large = __builtin_elementwise_abs(x) > LARGE_EXPONENT;
  vector value = sleef_sinh(x);
  return any(large) ? choose(large, with_sign(half_exp(x), x), value) : value;
}

INLINE vector vector_cosh(vector x) {
  integers large = __builtin_elementwise_abs(x) > LARGE_EXPONENT;
  vector value = sleef_cosh(x);
  return any(large) ? choose(large, half_exp(x), value) : value;
}

/// asinh(x) = ±log(2 |x|), where 1 is nothing beside x^2.
INLINE vector vector_asinh(vector x) {
  vector size = __builtin_elementwise_abs(x), value = sleef_asinh(x);
  integers large = size > (real)1e9;
  if (!any(large)) return value;
  return choose(large, with_sign(vector_log(size) + LOG_2, x), value);
}

/// acosh(x) = log(2 x), likewise.
INLINE vector vector_acosh(vector x) {
  vector value = sleef_acosh(x);
  integers large = x > (real)1e9;
  return any(large) ? choose(large, vector_log(x) + LOG_2, value) : value;
}

/// 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow: for x < 0 it is e / (1 + e).
INLINE vector vector_sigmoid(vector x) {
  vector e = vector_exp(-__builtin_elementwise_abs(x));
  return choose(x < 0, e, splat(1)) / (1 + e);
}

/// log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)).
INLINE vector vector_softplus(vector x) {
  vector e = vector_exp(-__builtin_elementwise_abs(x));
  return choose(x < 0, splat(0), x) + vector_log1p(e);
}

/// -1, 0 or 1; NaN for NaN.
INLINE vector vector_sign(vector x) {
  return choose(x > 0, splat(1), choose(x < 0, splat(-1), choose(x == x, splat(0), x)));
}

/// The nearest whole number, halves away from zero.
INLINE vector vector_round(vector x) { return __builtin_elementwise_round(x); }
