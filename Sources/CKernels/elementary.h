// Elementary functions of a vector: SLEEF's, each in the cheapest variant that stays within 4 units
// in the last place, and a few made of them.
#pragma once

// SLEEF's functions are declared here because its header hides what the compiler's own target lacks,
// and these files are built for targets that are only met at run time. How a wide vector reaches
// them: see call.S.
#if WIDTH == 16
void gradc_call_512(void (*function)(void), const vector *x, const vector *y, vector *result);
#define CALL gradc_call_512
#elif WIDTH == 8
void gradc_call_256(void (*function)(void), const vector *x, const vector *y, vector *result);
#define CALL gradc_call_256
#endif

#if defined(CALL)
#define ELEMENTARY(name, accuracy) \
  void SLEEF(name, accuracy)(void); \
  INLINE vector sleef_##name(vector x) { \
    CALL(SLEEF(name, accuracy), &x, &x, &x); \
    return x; \
  }
#define ELEMENTARY2(name, accuracy) \
  void SLEEF(name, accuracy)(void); \
  INLINE vector sleef_##name(vector x, vector y) { \
    CALL(SLEEF(name, accuracy), &x, &y, &x); \
    return x; \
  }
#else
#define ELEMENTARY(name, accuracy) \
  vector SLEEF(name, accuracy)(vector); \
  INLINE vector sleef_##name(vector x) { return SLEEF(name, accuracy)(x); }
#define ELEMENTARY2(name, accuracy) \
  vector SLEEF(name, accuracy)(vector, vector); \
  INLINE vector sleef_##name(vector x, vector y) { return SLEEF(name, accuracy)(x, y); }
#endif

ELEMENTARY(exp, u10)
ELEMENTARY(expm1, u10)
ELEMENTARY(log, u35)
ELEMENTARY(log1p, u10)
ELEMENTARY(sin, u35)
ELEMENTARY(cos, u35)
ELEMENTARY(tan, u35)
ELEMENTARY(asin, u35)
ELEMENTARY(acos, u35)
ELEMENTARY(atan, u35)
ELEMENTARY(sinh, u35)
ELEMENTARY(cosh, u35)
ELEMENTARY(tanh, u35)
ELEMENTARY(asinh, u10)
ELEMENTARY(acosh, u10)
ELEMENTARY(atanh, u10)
ELEMENTARY(erf, u10)
ELEMENTARY(cbrt, u35)
ELEMENTARY2(pow, u10)

// Where SLEEF overflows before the function does, a formula for large arguments takes over.

/// sinh(x) = ±exp(|x| / 2)^2 / 2 and cosh(x) likewise, where exp(-|x|) is nothing beside exp(|x|).
INLINE vector half_exp(vector x) {
  vector root = sleef_exp(0.5f * __builtin_elementwise_abs(x));
  return 0.5f * root * root;
}

INLINE vector vector_sinh(vector x) {
  integers large = __builtin_elementwise_abs(x) > 88;
  vector value = sleef_sinh(x);
  return any(large) ? choose(large, with_sign(half_exp(x), x), value) : value;
}

INLINE vector vector_cosh(vector x) {
  integers large = __builtin_elementwise_abs(x) > 88;
  vector value = sleef_cosh(x);
  return any(large) ? choose(large, half_exp(x), value) : value;
}

/// asinh(x) = ±log(2 |x|), where 1 is nothing beside x^2.
INLINE vector vector_asinh(vector x) {
  vector size = __builtin_elementwise_abs(x), value = sleef_asinh(x);
  integers large = size > 1e9f;
  if (!any(large)) return value;
  return choose(large, with_sign(sleef_log(size) + 0.6931471805599453f, x), value);
}

/// acosh(x) = log(2 x), likewise.
INLINE vector vector_acosh(vector x) {
  vector value = sleef_acosh(x);
  integers large = x > 1e9f;
  return any(large) ? choose(large, sleef_log(x) + 0.6931471805599453f, value) : value;
}

/// log(1 + x) = log(x), where 1 is nothing beside x.
INLINE vector vector_log1p(vector x) {
  vector value = sleef_log1p(x);
  integers large = x > 1e9f;
  return any(large) ? choose(large, sleef_log(x), value) : value;
}

/// 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow: for x < 0 it is e / (1 + e).
INLINE vector vector_sigmoid(vector x) {
  vector e = sleef_exp(-__builtin_elementwise_abs(x));
  return choose(x < 0, e, splat(1)) / (1 + e);
}

/// log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)).
INLINE vector vector_softplus(vector x) {
  vector e = sleef_exp(-__builtin_elementwise_abs(x));
  return choose(x < 0, splat(0), x) + sleef_log1p(e);
}

/// -1, 0 or 1; NaN for NaN.
INLINE vector vector_sign(vector x) {
  return choose(x > 0, splat(1), choose(x < 0, splat(-1), choose(x == x, splat(0), x)));
}

/// The nearest whole number, halves away from zero.
INLINE vector vector_round(vector x) { return __builtin_elementwise_round(x); }
