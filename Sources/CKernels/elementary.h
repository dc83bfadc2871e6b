// Elementary functions of a vector: SLEEF's, each in the cheapest variant that stays within 4 units
// in the last place, and a few made of them.
#pragma once

// Declared here because SLEEF's header hides what the compiler's own target lacks, and these files
// are built for targets that are only met at run time.
vector SLEEF(exp, u10)(vector);
vector SLEEF(expm1, u10)(vector);
vector SLEEF(log, u35)(vector);
vector SLEEF(log1p, u10)(vector);
vector SLEEF(sin, u35)(vector);
vector SLEEF(cos, u35)(vector);
vector SLEEF(tan, u35)(vector);
vector SLEEF(asin, u35)(vector);
vector SLEEF(acos, u35)(vector);
vector SLEEF(atan, u35)(vector);
vector SLEEF(sinh, u35)(vector);
vector SLEEF(cosh, u35)(vector);
vector SLEEF(tanh, u35)(vector);
vector SLEEF(asinh, u10)(vector);
vector SLEEF(acosh, u10)(vector);
vector SLEEF(atanh, u10)(vector);
vector SLEEF(erf, u10)(vector);
vector SLEEF(cbrt, u35)(vector);
vector SLEEF(pow, u10)(vector, vector);

/// 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow: for x < 0 it is e / (1 + e).
INLINE vector sigmoid(vector x) {
  vector e = SLEEF(exp, u10)(-__builtin_elementwise_abs(x));
  return choose(x < 0, e, splat(1)) / (1 + e);
}

/// log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)).
INLINE vector softplus(vector x) {
  vector e = SLEEF(exp, u10)(-__builtin_elementwise_abs(x));
  return choose(x < 0, splat(0), x) + SLEEF(log1p, u10)(e);
}

/// -1, 0 or 1; NaN for NaN.
INLINE vector sign(vector x) {
  return choose(x > 0, splat(1), choose(x < 0, splat(-1), choose(x == x, splat(0), x)));
}

/// The nearest whole number, halves away from zero.
INLINE vector round_half_away(vector x) { return __builtin_elementwise_round(x); }
