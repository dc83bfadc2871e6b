// Elementary functions of a vector: SLEEF's, each in the cheapest variant that stays within 4 units
// in the last place, and a few made of them.
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

/// 2^power exp(x): exp(x) = 2^n exp(r) with the nearest whole n and r = x - n log 2, in two parts
/// (Cody and Waite, 1980); exp(r) = 1 + r + r^2 p(r) with a minimax polynomial, relative error 3e-9.
/// Inlined, it takes a half to two thirds of the time of SLEEF's, and much of what follows needs it.
INLINE vector exp_power(vector x, const int power) {
  // Beyond these bounds the result is 0 and infinite; NaN passes both.
  const real bound = 89 - 0.7f * (real)power;
  x = choose(x > bound, splat(bound), x);
  x = choose(x < -104, splat(-104), x);
  // Adding 1.5 2^23 rounds to a whole number, which the sum's bits then show.
  vector sum = x * 1.44269504f + 0x1.8p23f, n = sum - 0x1.8p23f;
  integers whole = (integers)sum - (integers)splat(0x1.8p23f) + power;
  vector r = x - n * 0x1.63p-1f;
  r = r + n * 2.12194440e-4f;
  vector p = 1.3814558e-03f * r + 8.368736e-03f;
  p = p * r + 4.166839e-02f;
  p = p * r + 1.6666521e-01f;
  p = p * r + 0.49999994f;
  p = r * r * p + r + 1;
  // 2^n in two factors, both normal where the result is subnormal or the last before infinity.
  integers half = whole >> 1;
  vector lower = (vector)((half + 127) << 23), upper = (vector)((whole - half + 127) << 23);
  return p * lower * upper;
}

INLINE vector vector_exp(vector x) { return exp_power(x, 0); }

/// p(f) in log(1 + f) = f + f^2 p(f) for f from -1/4 to 1/2: a minimax polynomial, relative error
/// 5e-9.
INLINE vector log1p_tail(vector f) {
  vector p = -4.490909e-02f * f + 1.0448278e-01f;
  p = p * f - 1.3162224e-01f;
  p = p * f + 1.4482068e-01f;
  p = p * f - 1.6647768e-01f;
  p = p * f + 1.9990607e-01f;
  p = p * f - 2.5000054e-01f;
  p = p * f + 3.3333454e-01f;
  return p * f - 0.5f;
}

/// log(x) = e log 2 + log(1 + f) of a normal number, where 1 + f = 2^-e x lies between 3/4 and 3/2.
INLINE vector log_of_normal(vector x, vector power) {
  integers e = ((integers)x - 0x3f400000) >> 23;
  vector f = (vector)((integers)x - (e << 23)) - 1;
  power = power + __builtin_convertvector(e, vector);
  return power * 0.6931471805599453f + (f * f * log1p_tail(f) + f);
}

/// log(x) of any numbers: subnormal ones are brought near.
OUTLINE vector log_of_any(vector x) {
  integers small = x < 0x1p-126f;
  vector near = choose(small, x * 0x1p24f, x);
  vector value = log_of_normal(near, choose(small, splat(-24), splat(0)));
  vector infinite = splat(__builtin_inff()), nan = splat(__builtin_nanf(""));
  vector edge = choose(x == 0, -infinite, choose(x == infinite, x, nan));
  return choose((x > 0) & (x < infinite), value, edge);
}

/// log(x), within 1 unit in the last place. SLEEF takes longer for 3.5.
INLINE vector vector_log(vector x) {
  integers normal = (x >= 0x1p-126f) & (x < __builtin_inff());
  return any(~normal) ? log_of_any(x) : log_of_normal(x, splat(0));
}

// Where SLEEF overflows before the function does, a formula for large arguments takes over.

/// sinh(x) = ±exp(|x| / 2)^2 / 2 and cosh(x) likewise, where exp(-|x|) is nothing beside exp(|x|).
INLINE vector half_exp(vector x) {
  vector root = vector_exp(0.5f * __builtin_elementwise_abs(x));
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
  return choose(large, with_sign(vector_log(size) + 0.6931471805599453f, x), value);
}

/// acosh(x) = log(2 x), likewise.
INLINE vector vector_acosh(vector x) {
  vector value = sleef_acosh(x);
  integers large = x > 1e9f;
  return any(large) ? choose(large, vector_log(x) + 0.6931471805599453f, value) : value;
}

/// log(1 + x) = e log 2 + log(1 + f), where 1 + f = 2^-e (1 + x) lies between 3/4 and 3/2; f comes
/// from x itself, not from the rounded 1 + x. SLEEF takes almost twice as long.
INLINE vector vector_log1p(vector x) {
  // 1 + x and 2^-e stay normal numbers: a large x, beside which 1 is nothing, is brought near.
  integers large = x > 0x1p60f;
  vector near = choose(large, x * 0x1p-60f, x), one = choose(large, splat(0), splat(1));
  integers e = ((integers)(near + one) - 0x3f400000) >> 23;
  vector scale = (vector)(0x3f800000 - (e << 23)), f = near * scale + (one * scale - 1);
  vector power = __builtin_convertvector(e, vector) + choose(large, splat(60), splat(0));
  vector value = power * 0.6931471805599453f + (f * f * log1p_tail(f) + f);
  vector infinite = splat(__builtin_inff()), nan = splat(__builtin_nanf(""));
  vector edge = choose(x == -1, -infinite, choose((x == 0) | (x == infinite), x, nan));
  return choose((x > -1) & (x != 0) & (x < infinite), value, edge);
}

/// erf(x) = x + x p(x^2) for |x| < 1 and ±(1 - exp(-q(|x|))) beyond, which is ±1 from 4 on, with
/// minimax polynomials of degree 6, relative error 2e-9. SLEEF takes more than twice as long.
INLINE vector vector_erf(vector x) {
  vector size = __builtin_elementwise_abs(x), s = x * x;
  vector p = 7.853858e-05f * s - 8.0101925e-04f;
  p = p * s + 5.1883277e-03f;
  p = p * s - 2.6853811e-02f;
  p = p * s + 1.12835854e-01f;
  p = p * s - 3.7612626e-01f;
  p = p * s + 1.2837917e-01f;
  vector near = p * x + x;
  vector t = choose(size > 4, splat(4), size);
  vector q = -1.8638009e-04f * t + 2.9476667e-03f;
  q = q * t - 2.1838097e-02f;
  q = q * t + 1.0310682e-01f;
  q = q * t + 6.3814473e-01f;
  q = q * t + 1.1270893f;
  q = q * t + 3.4151258e-04f;
  return choose(size < 1, near, with_sign(1 - vector_exp(-q), x));
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
