// exp, log, log1p and erf of doubles: SLEEF's, but for exp, which is inlined as that of floats is.
#pragma once

/// Where SLEEF's sinh and cosh begin to overflow early.
enum { LARGE_EXPONENT = 709 };

#define LOG_2 0.6931471805599453

ELEMENTARY(sleef_log, log, u10)
ELEMENTARY(sleef_log1p, log1p, u10)
ELEMENTARY(sleef_erf, erf, u10)

/// 2^power exp(x): exp(x) = 2^n exp(r) with the nearest whole n and r = x - n log 2, in two parts of
/// which the first has 32 bits; exp(r) = 1 + r + r^2 p(r) with a polynomial through the nodes of
/// Chebyshev, relative error 4e-19.
INLINE vector exp_power(vector x, const int power) {
  // Beyond these bounds the result is 0 and infinite; NaN passes both.
  const double bound = 710 - 0.7 * power;
  x = choose(x > bound, splat(bound), x);
  x = choose(x < -746, splat(-746), x);
  // Adding 1.5 2^52 rounds to a whole number, which the sum's bits then show.
  vector sum = x * 1.4426950408889634 + 0x1.8p52, n = sum - 0x1.8p52;
  integers whole = (integers)sum - (integers)splat(0x1.8p52) + power;
  vector r = x - n * 0x1.62e42feep-1;
  r = r - n * 0x1.a39ef35793c76p-33;
  vector p = 2.0914717341716378e-09 * r + 2.5105259538448494e-08;
  p = p * r + 2.755727357010214e-07;
  p = p * r + 2.7557255297969643e-06;
  p = p * r + 2.4801587325605324e-05;
  p = p * r + 0.0001984126987490126;
  p = p * r + 0.001388888888888373;
  p = p * r + 0.008333333333326112;
  p = p * r + 0.04166666666666667;
  p = p * r + 0.1666666666666667;
  p = p * r + 0.5;
  p = r * r * p + r + 1;
  // 2^n in two factors, both normal where the result is subnormal or the last before infinity.
  integers half = whole >> 1;
  vector lower = (vector)((half + 1023) << 52), upper = (vector)((whole - half + 1023) << 52);
  return p * lower * upper;
}

INLINE vector vector_exp(vector x) { return exp_power(x, 0); }

INLINE vector vector_log(vector x) { return sleef_log(x); }

/// log(1 + x); where SLEEF overflows early, 1 is nothing beside x.
INLINE vector vector_log1p(vector x) {
  vector value = sleef_log1p(x);
  integers large = x > 1e300;
  return any(large) ? choose(large, vector_log(x), value) : value;
}

INLINE vector vector_erf(vector x) { return sleef_erf(x); }
