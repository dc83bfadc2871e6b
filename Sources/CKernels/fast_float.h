// Functions of floats for the mode fast: a few units in the last place for fewer operations.
#pragma once

/// exp(x) with a polynomial of one degree less and one factor for the power of 2: 0 where it is
/// subnormal, and about 3e38 where it overflows.
INLINE vector vector_exp_fast(vector x) {
  vector near = choose(x > 88.3f, splat(88.3f), x);
  vector sum = near * 1.44269504f + 0x1.8p23f, n = sum - 0x1.8p23f;
  integers whole = (integers)sum - (integers)splat(0x1.8p23f);
  vector r = near - n * 0x1.63p-1f;
  r = r + n * 2.12194440e-4f;
  vector p = 8.3123824e-03f * r + 4.1891425e-02f;
  p = p * r + 1.666712e-01f;
  p = p * r + 4.9999223e-01f;
  p = r * r * p + r + 1;
  return choose(x < -87, splat(0), p * (vector)((whole + 127) << 23));
}

/// tanh(x) = x p(x^2) / q(x^2) with minimax polynomials of degree 4, relative error 2e-8. SLEEF
/// takes three times as long; rounding alone makes this 5 units in the last place, near 1.
INLINE vector vector_tanh_fast(vector x) {
  vector near = choose(x > 9.02f, splat(9.02f), choose(x < -9.02f, splat(-9.02f), x));
  vector s = near * near;
  vector p = 1.3319079e-08f * s + 2.0583486e-05f;
  p = p * s + 3.4940348e-03f;
  p = p * s + 1.3379718e-01f;
  p = p * s + 1;
  vector q = 7.7620223e-07f * s + 3.2830931e-04f;
  q = q * s + 2.5871074e-02f;
  q = q * s + 4.6713033e-01f;
  q = q * s + 1;
  vector value = near * p / q;
  // 1 is not passed, and reached: 1 - tanh(x)^2 is not negative, and 0 far out.
  value = choose(value > 1, splat(1), choose(value < -1, splat(-1), value));
  integers far = __builtin_elementwise_abs(x) > 9.01f;
  return choose(far, with_sign(splat(1), x), value);
}

/// 1 / (1 + exp(-x)): where exp(-x) is at its largest, about 0.
INLINE vector vector_sigmoid_fast(vector x) { return 1 / (1 + vector_exp_fast(-x)); }

/// log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)), the logarithm of a number from 1 to 2.
INLINE vector vector_softplus_fast(vector x) {
  vector e = vector_exp_fast(-__builtin_elementwise_abs(x));
  // Beyond 1/2, 1 + e is halved, as the tail is for arguments from -1/4 to 1/2.
  integers large = e > 0.5f;
  vector f = choose(large, 0.5f * e - 0.5f, e), power = choose(large, splat(1), splat(0));
  vector log1p = power * LOG_2 + (f * f * log1p_tail(f) + f);
  return choose(x < 0, splat(0), x) + log1p;
}
