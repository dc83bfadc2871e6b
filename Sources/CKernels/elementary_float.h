// exp, log, log1p and erf of floats: polynomials of the degree that 24 bits need.
#pragma once

/// Where SLEEF's sinh and cosh begin to overflow early.
enum { LARGE_EXPONENT = 88 };

#define LOG_2 0.6931471805599453f

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
  return power * LOG_2 + (f * f * log1p_tail(f) + f);
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

/// log(1 + x) = e log 2 + log(1 + f), where 1 + f = 2^-e (1 + x) lies between 3/4 and 3/2; f comes
/// from x itself, not from the rounded 1 + x. SLEEF takes almost twice as long.
INLINE vector vector_log1p(vector x) {
  // 1 + x and 2^-e stay normal numbers: a large x, beside which 1 is nothing, is brought near.
  integers large = x > 0x1p60f;
  vector near = choose(large, x * 0x1p-60f, x), one = choose(large, splat(0), splat(1));
  integers e = ((integers)(near + one) - 0x3f400000) >> 23;
  vector scale = (vector)(0x3f800000 - (e << 23)), f = near * scale + (one * scale - 1);
  vector power = __builtin_convertvector(e, vector) + choose(large, splat(60), splat(0));
  vector value = power * LOG_2 + (f * f * log1p_tail(f) + f);
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
