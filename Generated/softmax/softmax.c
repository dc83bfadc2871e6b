/* softmax_regression, softmax.grad */
#include "softmax.h"

#include <math.h>

typedef softmax_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements, n < 16. Rows of c
   lie in one piece; the elements of the others are a_m, a_k, b_k, b_n and c_m apart. Rows are
   filled up with zeros: eight rows of c by 16 columns stay in registers while 64 rows of b, copied
   to `packed`, are taken up. */
static void multiply_narrow(
    ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
    ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
    ptrdiff_t c_m, real *restrict packed, int adds) {
  const ptrdiff_t whole_m = m / 8 * 8;
  if (!adds)
    for (ptrdiff_t i = 0; i < m; ++i)
      for (ptrdiff_t j = 0; j < n; ++j) c[i * c_m + j] = 0;
  for (ptrdiff_t first = 0; first < k; first += 64) {
    const ptrdiff_t count = k - first < 64 ? k - first : 64;
    for (ptrdiff_t p = 0; p < count; ++p)
      for (ptrdiff_t j = 0; j < 16; ++j)
        packed[p * 16 + j] = j < n ? b[(first + p) * b_k + j * b_n] : 0;
    for (ptrdiff_t i = 0; i < whole_m; i += 8) {
      real sums[8][16];
      for (int r = 0; r < 8; ++r)
        for (int j = 0; j < 16; ++j) sums[r][j] = 0;
      for (ptrdiff_t p = 0; p < count; ++p) {
        const real *restrict x = a + i * a_m + (first + p) * a_k, *restrict y = packed + p * 16;
        const real x0 = x[0], x1 = x[a_m], x2 = x[2 * a_m], x3 = x[3 * a_m];
        const real x4 = x[4 * a_m], x5 = x[5 * a_m], x6 = x[6 * a_m], x7 = x[7 * a_m];
        for (int j = 0; j < 16; ++j) {
          sums[0][j] += x0 * y[j], sums[1][j] += x1 * y[j];
          sums[2][j] += x2 * y[j], sums[3][j] += x3 * y[j];
          sums[4][j] += x4 * y[j], sums[5][j] += x5 * y[j];
          sums[6][j] += x6 * y[j], sums[7][j] += x7 * y[j];
        }
      }
      for (int r = 0; r < 8; ++r)
        for (ptrdiff_t j = 0; j < n; ++j) c[(i + r) * c_m + j] += alpha * sums[r][j];
    }
    for (ptrdiff_t i = whole_m; i < m; ++i) {
      real sums[16] = {0};
      for (ptrdiff_t p = 0; p < count; ++p)
        for (int j = 0; j < 16; ++j)
          sums[j] += a[i * a_m + (first + p) * a_k] * packed[p * 16 + j];
      for (ptrdiff_t j = 0; j < n; ++j) c[i * c_m + j] += alpha * sums[j];
    }
  }
}

void softmax_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)states;
  (void)arena;
  (void)seed;
  /* w = 0 */
  {
    real *const restrict w = parameters + SOFTMAX_PARAMETER_W;
    for (ptrdiff_t i64_i10 = 0; i64_i10 < 64 * 10; ++i64_i10) {
      w[i64_i10] = 0.0f;
    }
  }
  /* b = 0 */
  {
    real *const restrict b = parameters + SOFTMAX_PARAMETER_B;
    for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
      b[i10] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 5 steps.
     0-319: logits [batch, 10], 2-3
     0-1023: workspace [1024], 1
     0-511: workspace [512], 4
     320-351: t5 [batch], 2-3
     352-383: t8 [batch], 2-3
     384-393: scratch [10], 2
     512-831: ∂loss/∂logits [batch, 10], 2-4
     832-841: ∂loss/∂b [10], 2-5
     1104-1423: t3 [batch, 10], 1-2 */
void softmax_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)states;
  (void)seed;
  (void)step;
  /* Σ[64](image * w)  (softmax.grad:12) */
  {
    const real *const restrict w = parameters + SOFTMAX_PARAMETER_W;
    const real *const restrict image = inputs + SOFTMAX_STEP_INPUT_IMAGE;
    real *const restrict t3 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(SOFTMAX_BATCH, 10, 64, 1.0f, image, 64, 1, w, 10, 1, t3, 10, workspace, 0);
  }
  /* logits = b + Σ[64](image * w)  (softmax.grad:12) */
  /* max[10](logits) */
  /* Σ[10](exp(logits - …)) */
  /* log(Σ[10](exp(…))) */
  /* ∂loss/∂logits = (exp(…) / Σ[10](…) - δ(label, 10))/32  (softmax.grad:12) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* ∂loss/∂b = Σ[batch](∂loss/∂logits)  (softmax.grad:11) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict b = parameters + SOFTMAX_PARAMETER_B;
    const real *const restrict label = inputs + SOFTMAX_STEP_INPUT_LABEL;
    const real *const restrict t3 = arena + 1104;
    real *const restrict logits = arena;
    real *const restrict t5 = arena + 320;
    real *const restrict d_logits = arena + 512;
    real *const restrict d_b = arena + 832;
    real *const restrict t8 = arena + 352;
    real *const restrict scratch = arena + 384;
    for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
      d_b[i10] = 0;
    }
    for (ptrdiff_t batch = 0; batch < SOFTMAX_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        const real logits_2 = b[i10] + t3[batch * 10 + i10];
        logits[batch * 10 + i10] = logits_2;
        largest = larger(logits_2, largest);
      }
      t5[batch] = largest;
      double sum = 0;
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        const real t = expf(logits[batch * 10 + i10] - largest);
        scratch[i10] = t;
        sum += (double)t;
      }
      t8[batch] = logf((real)sum);
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        const real d_logits_2 = (label[batch] == (real)i10 ? -0.03125f : 0.0f) +
            0.03125f * (scratch[i10] / (real)sum);
        d_logits[batch * 10 + i10] = d_logits_2;
        d_b[i10] += d_logits_2;
      }
    }
  }
  /* Σ[batch]((… - …) - log(…)) */
  /* loss = -Σ[batch](… - …) / 32  (library/losses.grad:6) */
  {
    const real *const restrict label = inputs + SOFTMAX_STEP_INPUT_LABEL;
    real *const restrict loss = outputs + SOFTMAX_STEP_OUTPUT_LOSS;
    const real *const restrict logits = arena;
    const real *const restrict t5 = arena + 320;
    const real *const restrict t8 = arena + 352;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < SOFTMAX_BATCH; ++batch) {
      const real t = -t8[batch] + (logits[batch * 10 + (ptrdiff_t)label[batch]] - t5[batch]);
      sum += (double)t;
    }
    loss[0] = -0.03125f * (real)sum;
  }
  /* next w = w - ∂loss/∂w/2  (library/optimizers.grad:4) */
  {
    real *const restrict w = parameters + SOFTMAX_PARAMETER_W;
    const real *const restrict image = inputs + SOFTMAX_STEP_INPUT_IMAGE;
    const real *const restrict d_logits = arena + 512;
    real *const restrict workspace = arena;
    multiply_narrow(64, 10, SOFTMAX_BATCH, -0.5f, image, 1, 64, d_logits, 10, 1, w, 10, workspace,
        1);
  }
  /* next b = b - ∂loss/∂b/2  (library/optimizers.grad:4) */
  {
    real *const restrict b = parameters + SOFTMAX_PARAMETER_B;
    const real *const restrict d_b = arena + 832;
    for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
      b[i10] = b[i10] - 0.5f * d_b[i10];
    }
  }
}

void softmax_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < SOFTMAX_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * SOFTMAX_BATCH + row] * 64;
      real *to = inputs + SOFTMAX_STEP_INPUT_IMAGE + row * 64;
      for (ptrdiff_t i = 0; i < 64; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < SOFTMAX_BATCH; ++row)
      inputs[SOFTMAX_STEP_INPUT_LABEL + row] = data[1][order[step * SOFTMAX_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    softmax_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 2 steps.
     0-1023: workspace [1024], 1
     1104-1423: t1 [batch, 10], 1-2 */
void softmax_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[64](image * w)  (softmax.grad:12) */
  {
    const real *const restrict w = parameters + SOFTMAX_PARAMETER_W;
    const real *const restrict image = inputs + SOFTMAX_PREDICT_INPUT_IMAGE;
    real *const restrict t1 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(SOFTMAX_BATCH, 10, 64, 1.0f, image, 64, 1, w, 10, 1, t1, 10, workspace, 0);
  }
  /* logits = b + Σ[64](image * w)  (softmax.grad:12) */
  {
    const real *const restrict b = parameters + SOFTMAX_PARAMETER_B;
    real *const restrict logits = outputs + SOFTMAX_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t1 = arena + 1104;
    for (ptrdiff_t batch = 0; batch < SOFTMAX_BATCH; ++batch) {
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        logits[batch * 10 + i10] = b[i10] + t1[batch * 10 + i10];
      }
    }
  }
}

void softmax_prepare(const real *inputs, real *outputs, real *arena) {
  (void)arena;
  /* image = source[0 : 64] / 16  (softmax.grad:5) */
  {
    const real *const restrict source_0_64 = inputs + SOFTMAX_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict image = outputs + SOFTMAX_PREPARE_OUTPUT_IMAGE;
    for (ptrdiff_t batch_i64 = 0; batch_i64 < SOFTMAX_BATCH * 64; ++batch_i64) {
      image[batch_i64] = 0.0625f * source_0_64[batch_i64];
    }
  }
  /* label = source.digit  (softmax.grad:6) */
  {
    const real *const restrict source_digit = inputs + SOFTMAX_PREPARE_INPUT_SOURCE_DIGIT;
    real *const restrict label = outputs + SOFTMAX_PREPARE_OUTPUT_LABEL;
    for (ptrdiff_t batch = 0; batch < SOFTMAX_BATCH; ++batch) {
      label[batch] = source_digit[batch];
    }
  }
}
