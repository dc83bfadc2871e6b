/* textbook, textbook.grad */
#include "textbook.h"

#include <math.h>

typedef textbook_real real;

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

void textbook_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)states;
  (void)arena;
  (void)seed;
  /* 0  (textbook.grad:18) */
  {
    real *const restrict w = parameters;
    for (ptrdiff_t pixels_classes = 0; pixels_classes < TEXTBOOK_PIXELS * TEXTBOOK_CLASSES;
        ++pixels_classes) {
      w[pixels_classes] = 0.0f;
    }
  }
  /* 0  (textbook.grad:18) */
  {
    real *const restrict b = parameters + 640;
    for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
      b[classes] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 5 steps.
     0-639: t3 [batch, classes], 1-2
     640-1279: ∂loss/∂z [batch, classes], 2-4
     1280-1289: ∂loss/∂b [classes], 2-5
     1296-1305: scratch [10], 2
     1312-1312: t6 [], 2-3 */
void textbook_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)states;
  (void)seed;
  (void)step;
  /* Σ[pixels](image * w)  (textbook.grad:20) */
  {
    const real *const restrict w = parameters;
    const real *const restrict image = inputs;
    real *const restrict t3 = arena;
    multiply_rows(TEXTBOOK_BATCH, TEXTBOOK_CLASSES, TEXTBOOK_PIXELS, 1.0f, image, TEXTBOOK_PIXELS,
        1, w, TEXTBOOK_CLASSES, t3, TEXTBOOK_CLASSES, 0);
  }
  /* z = b + Σ[pixels](image * w)  (textbook.grad:20) */
  /* max[classes](z) */
  /* Σ[classes](exp(z - …)) */
  /* Σ[classes](label * (… - …))  (textbook.grad:26) */
  /* Σ[batch](Σ[classes](label * …)) */
  /* p = exp(z - …) / Σ[classes](exp(…))  (textbook.grad:21) */
  /* ∂loss/∂z = (p - label)/64  (textbook.grad:20) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce logsumexp: d ln Σ e^x = Σ e^(x
       - ln Σ e^x) dx */
  /* ∂loss/∂b = Σ[batch](∂loss/∂z)  (textbook.grad:19) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict b = parameters + 640;
    const real *const restrict label = inputs + 4096;
    const real *const restrict t3 = arena;
    real *const restrict d_z = arena + 640;
    real *const restrict d_b = arena + 1280;
    real *const restrict t6 = arena + 1312;
    real *const restrict scratch = arena + 1296;
    double sum = 0;
    for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
      d_b[classes] = 0;
    }
    for (ptrdiff_t batch = 0; batch < TEXTBOOK_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        const real z = b[classes] + t3[batch * TEXTBOOK_CLASSES + classes];
        largest = larger(z, largest);
      }
      double sum_2 = 0;
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        const real z = b[classes] + t3[batch * TEXTBOOK_CLASSES + classes];
        const real t = expf(z - largest);
        scratch[classes] = t;
        sum_2 += (double)t;
      }
      const real t = logf((real)sum_2);
      double sum_3 = 0;
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        const real z = b[classes] + t3[batch * TEXTBOOK_CLASSES + classes];
        sum_3 += (double)label[batch * TEXTBOOK_CLASSES + classes] * (double)(z - largest - t);
        const real p = scratch[classes] / (real)sum_2;
        const real d_z_2 = -0.015625f * label[batch * TEXTBOOK_CLASSES + classes] + 0.015625f * p;
        d_z[batch * TEXTBOOK_CLASSES + classes] = d_z_2;
        d_b[classes] += d_z_2;
      }
      sum += (double)(real)sum_3;
    }
    t6[0] = (real)sum;
  }
  /* loss = -Σ[batch](Σ[classes](…)) / 64  (textbook.grad:26) */
  {
    real *const restrict loss = outputs;
    const real *const restrict t6 = arena + 1312;
    loss[0] = -0.015625f * t6[0];
  }
  /* next w = w - ∂loss/∂w/2  (library/optimizers.grad:4) */
  {
    real *const restrict w = parameters;
    const real *const restrict image = inputs;
    const real *const restrict d_z = arena + 640;
    multiply_rows(TEXTBOOK_PIXELS, TEXTBOOK_CLASSES, TEXTBOOK_BATCH, -0.5f, image, 1,
        TEXTBOOK_PIXELS, d_z, TEXTBOOK_CLASSES, w, TEXTBOOK_CLASSES, 1);
  }
  /* next b = b - ∂loss/∂b/2  (library/optimizers.grad:4) */
  {
    real *const restrict b = parameters + 640;
    const real *const restrict d_b = arena + 1280;
    for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
      b[classes] = b[classes] - 0.5f * d_b[classes];
    }
  }
}

void textbook_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < 64; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * 64 + row] * 64;
      real *to = inputs + 0 + row * 64;
      for (ptrdiff_t i = 0; i < 64; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < 64; ++row) {
      const real *from = data[1] + (ptrdiff_t)order[step * 64 + row] * 10;
      real *to = inputs + 4096 + row * 10;
      for (ptrdiff_t i = 0; i < 10; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    textbook_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 2 steps.
     0-639: t1 [batch, classes], 1-2
     640-649: scratch [10], 2 */
void textbook_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[pixels](image * w)  (textbook.grad:20) */
  {
    const real *const restrict w = parameters;
    const real *const restrict image = inputs;
    real *const restrict t1 = arena;
    multiply_rows(TEXTBOOK_BATCH, TEXTBOOK_CLASSES, TEXTBOOK_PIXELS, 1.0f, image, TEXTBOOK_PIXELS,
        1, w, TEXTBOOK_CLASSES, t1, TEXTBOOK_CLASSES, 0);
  }
  /* z = b + Σ[pixels](image * w)  (textbook.grad:20) */
  /* max[classes](z) */
  /* Σ[classes](exp(z - …)) */
  /* p = exp(z - …) / Σ[classes](exp(…))  (textbook.grad:21) */
  {
    const real *const restrict b = parameters + 640;
    real *const restrict p = outputs;
    const real *const restrict t1 = arena;
    real *const restrict scratch = arena + 640;
    for (ptrdiff_t batch = 0; batch < TEXTBOOK_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        const real z = b[classes] + t1[batch * TEXTBOOK_CLASSES + classes];
        largest = larger(z, largest);
      }
      double sum = 0;
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        const real z = b[classes] + t1[batch * TEXTBOOK_CLASSES + classes];
        const real t = expf(z - largest);
        scratch[classes] = t;
        sum += (double)t;
      }
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        p[batch * TEXTBOOK_CLASSES + classes] = scratch[classes] / (real)sum;
      }
    }
  }
}
