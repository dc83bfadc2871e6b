/* softmax_regression, softmax.grad */
#include "softmax.h"

#include <math.h>

typedef softmax_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements. Rows of b and c
   lie in one piece; the elements of the others are a_m, a_k, b_k and c_m apart. Four rows of c
   take up four rows of b at a time, so that what is loaded is used four times, and the loops over
   j become vectors. Rows of b come in blocks that stay in the first cache. */
static void multiply_rows(
    ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
    ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, real *restrict c, ptrdiff_t c_m,
    int adds) {
  if (!adds)
    for (ptrdiff_t i = 0; i < m; ++i)
      for (ptrdiff_t j = 0; j < n; ++j) c[i * c_m + j] = 0;
  for (ptrdiff_t first = 0; first < k; first += 64) {
    const ptrdiff_t last = k - first < 64 ? k : first + 64;
    const ptrdiff_t whole_m = m / 4 * 4, whole_k = first + (last - first) / 4 * 4;
    for (ptrdiff_t i = 0; i < whole_m; i += 4) {
      real *restrict c0 = c + i * c_m, *restrict c1 = c0 + c_m;
      real *restrict c2 = c1 + c_m, *restrict c3 = c2 + c_m;
      for (ptrdiff_t p = first; p < whole_k; p += 4) {
        const real *restrict b0 = b + p * b_k, *restrict b1 = b0 + b_k;
        const real *restrict b2 = b1 + b_k, *restrict b3 = b2 + b_k;
        const real *a0 = a + i * a_m + p * a_k, *a1 = a0 + a_m, *a2 = a1 + a_m, *a3 = a2 + a_m;
        const real a00 = alpha * a0[0], a01 = alpha * a0[a_k], a02 = alpha * a0[2 * a_k];
        const real a03 = alpha * a0[3 * a_k];
        const real a10 = alpha * a1[0], a11 = alpha * a1[a_k], a12 = alpha * a1[2 * a_k];
        const real a13 = alpha * a1[3 * a_k];
        const real a20 = alpha * a2[0], a21 = alpha * a2[a_k], a22 = alpha * a2[2 * a_k];
        const real a23 = alpha * a2[3 * a_k];
        const real a30 = alpha * a3[0], a31 = alpha * a3[a_k], a32 = alpha * a3[2 * a_k];
        const real a33 = alpha * a3[3 * a_k];
        for (ptrdiff_t j = 0; j < n; ++j) {
          const real x0 = b0[j], x1 = b1[j], x2 = b2[j], x3 = b3[j];
          c0[j] = c0[j] + a00 * x0 + a01 * x1 + a02 * x2 + a03 * x3;
          c1[j] = c1[j] + a10 * x0 + a11 * x1 + a12 * x2 + a13 * x3;
          c2[j] = c2[j] + a20 * x0 + a21 * x1 + a22 * x2 + a23 * x3;
          c3[j] = c3[j] + a30 * x0 + a31 * x1 + a32 * x2 + a33 * x3;
        }
      }
      for (ptrdiff_t p = whole_k; p < last; ++p) {
        const real *restrict b0 = b + p * b_k, *a0 = a + i * a_m + p * a_k;
        const real a00 = alpha * a0[0], a10 = alpha * a0[a_m];
        const real a20 = alpha * a0[2 * a_m], a30 = alpha * a0[3 * a_m];
        for (ptrdiff_t j = 0; j < n; ++j) {
          c0[j] += a00 * b0[j];
          c1[j] += a10 * b0[j];
          c2[j] += a20 * b0[j];
          c3[j] += a30 * b0[j];
        }
      }
    }
    for (ptrdiff_t i = whole_m; i < m; ++i) {
      real *restrict c0 = c + i * c_m;
      for (ptrdiff_t p = first; p < whole_k; p += 4) {
        const real *restrict b0 = b + p * b_k, *restrict b1 = b0 + b_k;
        const real *restrict b2 = b1 + b_k, *restrict b3 = b2 + b_k;
        const real *a0 = a + i * a_m + p * a_k;
        const real a00 = alpha * a0[0], a01 = alpha * a0[a_k], a02 = alpha * a0[2 * a_k];
        const real a03 = alpha * a0[3 * a_k];
        for (ptrdiff_t j = 0; j < n; ++j)
          c0[j] = c0[j] + a00 * b0[j] + a01 * b1[j] + a02 * b2[j] + a03 * b3[j];
      }
      for (ptrdiff_t p = whole_k; p < last; ++p) {
        const real *restrict b0 = b + p * b_k;
        const real a00 = alpha * a[i * a_m + p * a_k];
        for (ptrdiff_t j = 0; j < n; ++j) c0[j] += a00 * b0[j];
      }
    }
  }
}

void softmax_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)states;
  (void)arena;
  (void)seed;
  /* 0  (softmax.grad:10) */
  {
    real *const restrict w = parameters;
    for (ptrdiff_t i64_i10 = 0; i64_i10 < 64 * 10; ++i64_i10) {
      w[i64_i10] = 0.0f;
    }
  }
  /* 0  (softmax.grad:10) */
  {
    real *const restrict b = parameters + 640;
    for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
      b[i10] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 5 steps.
     0-319: t3 [batch, 10], 1-2
     320-639: logits [batch, 10], 2-3
     640-959: ∂loss/∂logits [batch, 10], 2-4
     960-991: t5 [batch], 2-3
     992-1023: t8 [batch], 2-3
     1024-1033: ∂loss/∂b [10], 2-5
     1040-1049: scratch [10], 2 */
void softmax_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)states;
  (void)seed;
  (void)step;
  /* Σ[64](image * w)  (softmax.grad:12) */
  {
    const real *const restrict w = parameters;
    const real *const restrict image = inputs;
    real *const restrict t3 = arena;
    multiply_rows(SOFTMAX_BATCH, 10, 64, 1.0f, image, 64, 1, w, 10, t3, 10, 0);
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
    const real *const restrict b = parameters + 640;
    const real *const restrict label = inputs + 2048;
    const real *const restrict t3 = arena;
    real *const restrict logits = arena + 320;
    real *const restrict t5 = arena + 960;
    real *const restrict d_logits = arena + 640;
    real *const restrict d_b = arena + 1024;
    real *const restrict t8 = arena + 992;
    real *const restrict scratch = arena + 1040;
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
        const real d_logits_2 = (label[batch] == (real)i10 ? -0.03125f : 0.0f) + 0.03125f *
            (scratch[i10] / (real)sum);
        d_logits[batch * 10 + i10] = d_logits_2;
        d_b[i10] += d_logits_2;
      }
    }
  }
  /* Σ[batch]((… - …) - log(…)) */
  /* loss = -Σ[batch](… - …) / 32  (library/losses.grad:6) */
  {
    const real *const restrict label = inputs + 2048;
    real *const restrict loss = outputs;
    const real *const restrict logits = arena + 320;
    const real *const restrict t5 = arena + 960;
    const real *const restrict t8 = arena + 992;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < SOFTMAX_BATCH; ++batch) {
      const real t = -t8[batch] + (logits[batch * 10 + (ptrdiff_t)label[batch]] - t5[batch]);
      sum += (double)t;
    }
    loss[0] = -0.03125f * (real)sum;
  }
  /* next w = w - ∂loss/∂w/2  (library/optimizers.grad:4) */
  {
    real *const restrict w = parameters;
    const real *const restrict image = inputs;
    const real *const restrict d_logits = arena + 640;
    multiply_rows(64, 10, SOFTMAX_BATCH, -0.5f, image, 1, 64, d_logits, 10, w, 10, 1);
  }
  /* next b = b - ∂loss/∂b/2  (library/optimizers.grad:4) */
  {
    real *const restrict b = parameters + 640;
    const real *const restrict d_b = arena + 1024;
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
    for (ptrdiff_t row = 0; row < 32; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * 32 + row] * 64;
      real *to = inputs + 0 + row * 64;
      for (ptrdiff_t i = 0; i < 64; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < 32; ++row) {
      const real *from = data[1] + (ptrdiff_t)order[step * 32 + row] * 1;
      real *to = inputs + 2048 + row * 1;
      for (ptrdiff_t i = 0; i < 1; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    softmax_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 2 steps.
     0-319: t1 [batch, 10], 1-2 */
void softmax_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[64](image * w)  (softmax.grad:12) */
  {
    const real *const restrict w = parameters;
    const real *const restrict image = inputs;
    real *const restrict t1 = arena;
    multiply_rows(SOFTMAX_BATCH, 10, 64, 1.0f, image, 64, 1, w, 10, t1, 10, 0);
  }
  /* logits = b + Σ[64](image * w)  (softmax.grad:12) */
  {
    const real *const restrict b = parameters + 640;
    real *const restrict logits = outputs;
    const real *const restrict t1 = arena;
    for (ptrdiff_t batch = 0; batch < SOFTMAX_BATCH; ++batch) {
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        logits[batch * 10 + i10] = b[i10] + t1[batch * 10 + i10];
      }
    }
  }
}
