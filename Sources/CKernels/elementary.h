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
  INLINE vector name##_of(vector x) { \
    CALL(SLEEF(name, accuracy), &x, &x, &x); \
    return x; \
  }
#define ELEMENTARY2(name, accuracy) \
  void SLEEF(name, accuracy)(void); \
  INLINE vector name##_of(vector x, vector y) { \
    CALL(SLEEF(name, accuracy), &x, &y, &x); \
    return x; \
  }
#else
#define ELEMENTARY(name, accuracy) \
  vector SLEEF(name, accuracy)(vector); \
  INLINE vector name##_of(vector x) { return SLEEF(name, accuracy)(x); }
#define ELEMENTARY2(name, accuracy) \
  vector SLEEF(name, accuracy)(vector, vector); \
  INLINE vector name##_of(vector x, vector y) { return SLEEF(name, accuracy)(x, y); }
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

/// 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow: for x < 0 it is e / (1 + e).
INLINE vector sigmoid_of(vector x) {
  vector e = exp_of(-__builtin_elementwise_abs(x));
  return choose(x < 0, e, splat(1)) / (1 + e);
}

/// log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)).
INLINE vector softplus_of(vector x) {
  vector e = exp_of(-__builtin_elementwise_abs(x));
  return choose(x < 0, splat(0), x) + log1p_of(e);
}

/// -1, 0 or 1; NaN for NaN.
INLINE vector sign_of(vector x) {
  return choose(x > 0, splat(1), choose(x < 0, splat(-1), choose(x == x, splat(0), x)));
}

/// The nearest whole number, halves away from zero.
INLINE vector round_of(vector x) { return __builtin_elementwise_round(x); }
