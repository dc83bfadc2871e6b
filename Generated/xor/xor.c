/* xor, xor.grad */
#include "xor.h"

#include <math.h>

typedef xor_real real;

/* 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow. */
static inline real sigmoid(real x) {
  const real e = expf(-fabsf(x));
  return (x < 0 ? e : 1.0f) / (1.0f + e);
}

/* Rows are taken in pieces of a constant length, which compilers make vectors of however short
   the rows are. */
enum { PIECE = 16 };

/* to += x b for n elements. */
static void add_row(ptrdiff_t n, real x, const real *restrict b, real *restrict to) {
  const ptrdiff_t whole_n = n / PIECE * PIECE;
  for (ptrdiff_t j = 0; j < whole_n; j += PIECE)
    for (ptrdiff_t i = j; i < j + PIECE; ++i) to[i] += x * b[i];
  for (ptrdiff_t j = whole_n; j < n; ++j) to[j] += x * b[j];
}

/* to += x0 b0 + x1 b1 + x2 b2 + x3 b3, where b1, b2 and b3 are the rows behind b0, b_k apart. */
static void add_four_rows(
    ptrdiff_t n, real x0, real x1, real x2, real x3, const real *restrict b0, ptrdiff_t b_k,
    real *restrict to) {
  const real *restrict b1 = b0 + b_k, *restrict b2 = b1 + b_k, *restrict b3 = b2 + b_k;
  const ptrdiff_t whole_n = n / PIECE * PIECE;
  for (ptrdiff_t j = 0; j < whole_n; j += PIECE)
    for (ptrdiff_t i = j; i < j + PIECE; ++i)
      to[i] = to[i] + x0 * b0[i] + x1 * b1[i] + x2 * b2[i] + x3 * b3[i];
  for (ptrdiff_t j = whole_n; j < n; ++j)
    to[j] = to[j] + x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
}

/* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements. Rows of b and c
   lie in one piece; the elements of the others are a_m, a_k, b_k and c_m apart. A row of c takes up
   four rows of b at a time. */
static void multiply_few(
    ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
    ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, real *restrict c, ptrdiff_t c_m,
    int adds) {
  const ptrdiff_t whole_k = k / 4 * 4;
  for (ptrdiff_t i = 0; i < m; ++i) {
    const real *x = a + i * a_m;
    real *restrict to = c + i * c_m;
    if (!adds)
      for (ptrdiff_t j = 0; j < n; ++j) to[j] = 0;
    for (ptrdiff_t p = 0; p < whole_k; p += 4)
      add_four_rows(
          n, alpha * x[p * a_k], alpha * x[(p + 1) * a_k], alpha * x[(p + 2) * a_k],
          alpha * x[(p + 3) * a_k], b + p * b_k, b_k, to);
    for (ptrdiff_t p = whole_k; p < k; ++p) add_row(n, alpha * x[p * a_k], b + p * b_k, to);
  }
}

/* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements that lie
     anywhere. */
static void multiply_elements(
    ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
    ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
    ptrdiff_t c_m, ptrdiff_t c_n, int adds) {
  for (ptrdiff_t i = 0; i < m; ++i)
    for (ptrdiff_t j = 0; j < n; ++j) {
      real sums[4] = {0, 0, 0, 0};
      const real *x = a + i * a_m, *y = b + j * b_n;
      const ptrdiff_t whole_k = k / 4 * 4;
      for (ptrdiff_t p = 0; p < whole_k; p += 4)
        for (ptrdiff_t q = 0; q < 4; ++q) sums[q] += x[(p + q) * a_k] * y[(p + q) * b_k];
      for (ptrdiff_t p = whole_k; p < k; ++p) sums[0] += x[p * a_k] * y[p * b_k];
      const real value = alpha * ((sums[0] + sums[1]) + (sums[2] + sums[3]));
      real *to = c + i * c_m + j * c_n;
      *to = adds ? *to + value : value;
    }
}

/* Four random words from a key and a counter: Philox 4x32-10 (Salmon, Moraes, Dror and Shaw,
   "Parallel random numbers: as easy as 1, 2, 3", 2011). */
static void philox(
    uint32_t key0, uint32_t key1, uint32_t when, uint64_t block, uint32_t words[4]) {
  uint32_t x0 = (uint32_t)block, x1 = (uint32_t)(block >> 32), x2 = when, x3 = 0;
  for (int round = 0; round < 10; ++round) {
    const uint64_t p = (uint64_t)0xD2511F53u * x0, q = (uint64_t)0xCD9E8D57u * x2;
    x0 = (uint32_t)(q >> 32) ^ x1 ^ key0, x1 = (uint32_t)q;
    x2 = (uint32_t)(p >> 32) ^ x3 ^ key1, x3 = (uint32_t)p;
    key0 += 0x9E3779B9u, key1 += 0xBB67AE85u;
  }
  words[0] = x0, words[1] = x1, words[2] = x2, words[3] = x3;
}

/* The middle of one of 2^23 intervals of equal length between 0 and 1. */
static inline double uniform_of(uint32_t word) {
  return ((double)(word >> 9) + 0.5) / 8388608.0;
}

/* Uniform numbers, strictly between 0 and 1. */
static void random_uniform(
    ptrdiff_t count, real *out, uint32_t key0, uint32_t key1, uint32_t when) {
  uint32_t words[4];
  for (ptrdiff_t i = 0; i < count; ++i) {
    if (i % 4 == 0) philox(key0, key1, when, (uint64_t)i / 4, words);
    out[i] = (real)uniform_of(words[i % 4]);
  }
}

/* The arena: what lies where, and during which of the 15 steps.
     0-15: t2 [2, 8], 1-3
     16-23: t3 [8, 1], 2-4 */
void xor_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* uniform() */
  {
    real *const restrict t2 = arena;
    random_uniform(2 * 8, t2, seed, 2887766503u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t3 = arena + 16;
    random_uniform(8, t3, seed, 3671735870u, 0u);
  }
  /* linear.w = 1.5491933384829668 * uniform() - 0.7745966692414834  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + XOR_PARAMETER_LINEAR_W;
    const real *const restrict t2 = arena;
    for (ptrdiff_t i2_i8 = 0; i2_i8 < 2 * 8; ++i2_i8) {
      linear_w[i2_i8] = 1.5491934f * t2[i2_i8] - 0.7745967f;
    }
  }
  /* linear.1.w = 1.632993161855452 * uniform() - 0.816496580927726  (library/layers.grad:5) */
  {
    real *const restrict linear_1_w = parameters + XOR_PARAMETER_LINEAR_1_W;
    const real *const restrict t3 = arena + 16;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      linear_1_w[i8] = 1.6329932f * t3[i8] - 0.8164966f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + XOR_PARAMETER_LINEAR_B;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      linear_b[i8] = 0.0f;
    }
  }
  /* linear.1.b = 0 */
  {
    real *const restrict linear_1_b = parameters + XOR_PARAMETER_LINEAR_1_B;
    linear_1_b[0] = 0.0f;
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + XOR_STATE_LINEAR_W_M;
    for (ptrdiff_t i2_i8 = 0; i2_i8 < 2 * 8; ++i2_i8) {
      linear_w_m[i2_i8] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + XOR_STATE_LINEAR_W_V;
    for (ptrdiff_t i2_i8 = 0; i2_i8 < 2 * 8; ++i2_i8) {
      linear_w_v[i2_i8] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + XOR_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + XOR_STATE_LINEAR_B_M;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      linear_b_m[i8] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + XOR_STATE_LINEAR_B_V;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      linear_b_v[i8] = 0.0f;
    }
  }
  /* linear.1.w.m = 0 */
  {
    real *const restrict linear_1_w_m = states + XOR_STATE_LINEAR_1_W_M;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      linear_1_w_m[i8] = 0.0f;
    }
  }
  /* linear.1.w.v = 0 */
  {
    real *const restrict linear_1_w_v = states + XOR_STATE_LINEAR_1_W_V;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      linear_1_w_v[i8] = 0.0f;
    }
  }
  /* linear.1.b.m = 0 */
  {
    real *const restrict linear_1_b_m = states + XOR_STATE_LINEAR_1_B_M;
    linear_1_b_m[0] = 0.0f;
  }
  /* linear.1.b.v = 0 */
  {
    real *const restrict linear_1_b_v = states + XOR_STATE_LINEAR_1_B_V;
    linear_1_b_v[0] = 0.0f;
  }
}

/* The arena: what lies where, and during which of the 11 steps.
     0-31: t14 [batch, 8], 1-2
     0-3: t16 [batch, 1], 3-4
     0-31: t21 [batch, 8], 5-6
     0-15: t25 [2, 8], 7-10
     16-23: t22 [8, 1], 8-11
     32-63: t15 [batch, 8], 2-8
     32-32: spread [], 9-11
     48-48: t18 [], 9-11
     64-95: t23 [batch, 8], 6-7
     96-103: t24 [8], 6-11
     112-115: t19 [batch, 1], 4-8
     128-128: t20 [1], 4-9 */
void xor_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* Σ[2](x * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + XOR_PARAMETER_LINEAR_W;
    const real *const restrict x = inputs + XOR_STEP_INPUT_X;
    real *const restrict t14 = arena;
    multiply_few(XOR_BATCH, 8, 2, 1.0f, x, 2, 1, linear_w, 8, t14, 8, 0);
  }
  /* linear.y = linear.b + Σ[2](x * linear.w)  (library/layers.grad:7) */
  /* sigmoid(linear.y)  (xor.grad:13) */
  {
    const real *const restrict linear_b = parameters + XOR_PARAMETER_LINEAR_B;
    const real *const restrict t14 = arena;
    real *const restrict t15 = arena + 32;
    for (ptrdiff_t batch = 0; batch < XOR_BATCH; ++batch) {
      for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
        const real linear_y = linear_b[i8] + t14[batch * 8 + i8];
        t15[batch * 8 + i8] = sigmoid(linear_y);
      }
    }
  }
  /* Σ[8](sigmoid(linear.y) * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + XOR_PARAMETER_LINEAR_1_W;
    const real *const restrict t15 = arena + 32;
    real *const restrict t16 = arena;
    multiply_elements(1, XOR_BATCH, 8, 1.0f, linear_1_w, 0, 1, t15, 1, 8, t16, 0, 1, 0);
  }
  /* linear.1.y = linear.1.b + Σ[8](… * linear.1.w)  (library/layers.grad:7) */
  /* p = sigmoid(linear.1.y)  (xor.grad:13) */
  /* Σ[1, batch]((p - y)^2) */
  /* loss = Σ[1, batch](…^2) / 4  (library/losses.grad:80) */
  /* (p - y) * (p * (1 - p)) */
  /* Σ[batch]((p - y) * (p * …)) */
  {
    const real *const restrict linear_1_b = parameters + XOR_PARAMETER_LINEAR_1_B;
    const real *const restrict y = inputs + XOR_STEP_INPUT_Y;
    real *const restrict loss = outputs + XOR_STEP_OUTPUT_LOSS;
    const real *const restrict t16 = arena;
    real *const restrict t19 = arena + 112;
    real *const restrict t20 = arena + 128;
    double sum = 0;
    double sum_2 = 0;
    for (ptrdiff_t batch = 0; batch < XOR_BATCH; ++batch) {
      const real linear_1_y = linear_1_b[0] + t16[batch];
      const real p = sigmoid(linear_1_y);
      const real t = p - y[batch];
      sum += (double)(t * t);
      const real t_2 = t * (p * (-p + 1.0f));
      t19[batch] = t_2;
      sum_2 += (double)t_2;
    }
    t20[0] = (real)sum_2;
    loss[0] = 0.25f * (real)sum;
  }
  /* Σ[1](linear.1.w * (… * …)) */
  {
    const real *const restrict linear_1_w = parameters + XOR_PARAMETER_LINEAR_1_W;
    const real *const restrict t19 = arena + 112;
    real *const restrict t21 = arena;
    multiply_few(XOR_BATCH, 8, 1, 1.0f, t19, 1, 0, linear_1_w, 0, t21, 8, 0);
  }
  /* (sigmoid(linear.y) * (1 - …)) * Σ[1](linear.1.w * …) */
  /* Σ[batch]((… * …) * Σ[1](…)) */
  {
    const real *const restrict t15 = arena + 32;
    const real *const restrict t21 = arena;
    real *const restrict t23 = arena + 64;
    real *const restrict t24 = arena + 96;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      t24[i8] = 0;
    }
    for (ptrdiff_t batch = 0; batch < XOR_BATCH; ++batch) {
      for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
        const real t = t15[batch * 8 + i8] * (-t15[batch * 8 + i8] + 1.0f) * t21[batch * 8 + i8];
        t23[batch * 8 + i8] = t;
        t24[i8] += t;
      }
    }
  }
  /* Σ[batch](x * (… * …)) */
  {
    const real *const restrict x = inputs + XOR_STEP_INPUT_X;
    const real *const restrict t23 = arena + 64;
    real *const restrict t25 = arena;
    multiply_few(2, 8, XOR_BATCH, 1.0f, x, 1, 2, t23, 8, t25, 8, 0);
  }
  /* Σ[batch](sigmoid(linear.y) * (… * …)) */
  {
    const real *const restrict t15 = arena + 32;
    const real *const restrict t19 = arena + 112;
    real *const restrict t22 = arena + 16;
    multiply_few(1, 8, XOR_BATCH, 1.0f, t19, 0, 1, t15, 8, t22, 0, 0);
  }
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  /* second = 0.999 * linear.1.b.v + 0.00025 * Σ[batch](…)^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.b.m + 0.05 * Σ[batch](… * …)  (library/optimizers.grad:44) */
  /* next linear.1.b = linear.1.b - ((… * first) / (… + spread/100000000))/10
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_b = parameters + XOR_PARAMETER_LINEAR_1_B;
    real *const restrict all_parameters_t = states + XOR_STATE_ALL_PARAMETERS_T;
    real *const restrict linear_1_b_m = states + XOR_STATE_LINEAR_1_B_M;
    real *const restrict linear_1_b_v = states + XOR_STATE_LINEAR_1_B_V;
    real *const restrict spread = arena + 32;
    real *const restrict t18 = arena + 48;
    const real *const restrict t20 = arena + 128;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    const real spread_2 = sqrtf(t);
    spread[0] = spread_2;
    const real t_2 = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
    t18[0] = t_2;
    const real second = 0.999f * linear_1_b_v[0] + 0.00025f * (t20[0] * t20[0]);
    linear_1_b_v[0] = second;
    const real first = 0.05f * t20[0] + 0.9f * linear_1_b_m[0];
    linear_1_b_m[0] = first;
    linear_1_b[0] = linear_1_b[0] - 0.1f * (t_2 * first / (1e-08f * spread_2 + sqrtf(second)));
  }
  /* second = 0.999 * linear.w.v + 0.00025 * Σ[batch](…)^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.w.m + 0.05 * Σ[batch](x * …)  (library/optimizers.grad:44) */
  /* next linear.w = linear.w - ((… * first) / (… + spread/100000000))/10
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_w = parameters + XOR_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + XOR_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + XOR_STATE_LINEAR_W_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict t18 = arena + 48;
    const real *const restrict t25 = arena;
    for (ptrdiff_t i2_i8 = 0; i2_i8 < 2 * 8; ++i2_i8) {
      const real second = 0.999f * linear_w_v[i2_i8] + 0.00025f * (t25[i2_i8] * t25[i2_i8]);
      linear_w_v[i2_i8] = second;
      const real first = 0.05f * t25[i2_i8] + 0.9f * linear_w_m[i2_i8];
      linear_w_m[i2_i8] = first;
      linear_w[i2_i8] = linear_w[i2_i8] -
          0.1f * (t18[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.b.v + 0.00025 * Σ[batch](…)^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.b.m + 0.05 * Σ[batch](… * …)  (library/optimizers.grad:44) */
  /* next linear.b = linear.b - ((… * first) / (… + spread/100000000))/10
       (library/optimizers.grad:52) */
  /* second = 0.999 * linear.1.w.v + 0.00025 * Σ[batch](…)^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.w.m + 0.05 * Σ[batch](… * …)  (library/optimizers.grad:44) */
  /* next linear.1.w = linear.1.w - ((… * first) / (… + spread/100000000))/10
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_b = parameters + XOR_PARAMETER_LINEAR_B;
    real *const restrict linear_1_w = parameters + XOR_PARAMETER_LINEAR_1_W;
    real *const restrict linear_b_m = states + XOR_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + XOR_STATE_LINEAR_B_V;
    real *const restrict linear_1_w_m = states + XOR_STATE_LINEAR_1_W_M;
    real *const restrict linear_1_w_v = states + XOR_STATE_LINEAR_1_W_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict t18 = arena + 48;
    const real *const restrict t22 = arena + 16;
    const real *const restrict t24 = arena + 96;
    for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
      const real second = 0.999f * linear_b_v[i8] + 0.00025f * (t24[i8] * t24[i8]);
      linear_b_v[i8] = second;
      const real first = 0.05f * t24[i8] + 0.9f * linear_b_m[i8];
      linear_b_m[i8] = first;
      linear_b[i8] = linear_b[i8] - 0.1f * (t18[0] * first / (1e-08f * spread[0] + sqrtf(second)));
      const real second_2 = 0.999f * linear_1_w_v[i8] + 0.00025f * (t22[i8] * t22[i8]);
      linear_1_w_v[i8] = second_2;
      const real first_2 = 0.05f * t22[i8] + 0.9f * linear_1_w_m[i8];
      linear_1_w_m[i8] = first_2;
      linear_1_w[i8] = linear_1_w[i8] -
          0.1f * (t18[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2)));
    }
  }
}

void xor_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* x */
    for (ptrdiff_t row = 0; row < XOR_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * XOR_BATCH + row] * 2;
      real *to = inputs + XOR_STEP_INPUT_X + row * 2;
      for (ptrdiff_t i = 0; i < 2; ++i) to[i] = from[i];
    }
    /* y */
    for (ptrdiff_t row = 0; row < XOR_BATCH; ++row)
      inputs[XOR_STEP_INPUT_Y + row] = data[1][order[step * XOR_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    xor_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 4 steps.
     0-31: t1 [batch, 8], 1-2
     0-3: t3 [batch, 1], 3-4
     32-63: t2 [batch, 8], 2-3 */
void xor_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[2](x * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + XOR_PARAMETER_LINEAR_W;
    const real *const restrict x = inputs + XOR_PREDICT_INPUT_X;
    real *const restrict t1 = arena;
    multiply_few(XOR_BATCH, 8, 2, 1.0f, x, 2, 1, linear_w, 8, t1, 8, 0);
  }
  /* linear.y = linear.b + Σ[2](x * linear.w)  (library/layers.grad:7) */
  /* sigmoid(linear.y)  (xor.grad:13) */
  {
    const real *const restrict linear_b = parameters + XOR_PARAMETER_LINEAR_B;
    const real *const restrict t1 = arena;
    real *const restrict t2 = arena + 32;
    for (ptrdiff_t batch = 0; batch < XOR_BATCH; ++batch) {
      for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
        const real linear_y = linear_b[i8] + t1[batch * 8 + i8];
        t2[batch * 8 + i8] = sigmoid(linear_y);
      }
    }
  }
  /* Σ[8](sigmoid(linear.y) * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + XOR_PARAMETER_LINEAR_1_W;
    const real *const restrict t2 = arena + 32;
    real *const restrict t3 = arena;
    multiply_elements(1, XOR_BATCH, 8, 1.0f, linear_1_w, 0, 1, t2, 1, 8, t3, 0, 1, 0);
  }
  /* linear.1.y = linear.1.b + Σ[8](… * linear.1.w)  (library/layers.grad:7) */
  /* p = sigmoid(linear.1.y)  (xor.grad:13) */
  {
    const real *const restrict linear_1_b = parameters + XOR_PARAMETER_LINEAR_1_B;
    real *const restrict p = outputs + XOR_PREDICT_OUTPUT_P;
    const real *const restrict t3 = arena;
    for (ptrdiff_t batch = 0; batch < XOR_BATCH; ++batch) {
      const real linear_1_y = linear_1_b[0] + t3[batch];
      p[batch] = sigmoid(linear_1_y);
    }
  }
}

void xor_prepare(const real *inputs, real *outputs, real *arena) {
  (void)arena;
  /* x = source[0 : 2]  (xor.grad:8) */
  {
    const real *const restrict source_0_2 = inputs + XOR_PREPARE_INPUT_SOURCE_0_2;
    real *const restrict x = outputs + XOR_PREPARE_OUTPUT_X;
    for (ptrdiff_t batch_i2 = 0; batch_i2 < XOR_BATCH * 2; ++batch_i2) {
      x[batch_i2] = source_0_2[batch_i2];
    }
  }
  /* y = source.xor  (xor.grad:9) */
  {
    const real *const restrict source_xor = inputs + XOR_PREPARE_INPUT_SOURCE_XOR;
    real *const restrict y = outputs + XOR_PREPARE_OUTPUT_Y;
    for (ptrdiff_t batch = 0; batch < XOR_BATCH; ++batch) {
      y[batch] = source_xor[batch];
    }
  }
}
