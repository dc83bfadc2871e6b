/* textbook, textbook.grad */
#include "textbook.h"

#include <math.h>

typedef textbook_real real;

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

void textbook_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)states;
  (void)arena;
  (void)seed;
  /* w = 0 */
  {
    real *const restrict w = parameters + TEXTBOOK_PARAMETER_W;
    for (ptrdiff_t pixels_classes = 0; pixels_classes < TEXTBOOK_PIXELS * TEXTBOOK_CLASSES;
        ++pixels_classes) {
      w[pixels_classes] = 0.0f;
    }
  }
  /* b = 0 */
  {
    real *const restrict b = parameters + TEXTBOOK_PARAMETER_B;
    for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
      b[classes] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 5 steps.
     0-1023: workspace [1024], 1
     0-9: scratch [10], 2
     0-1023: workspace [1024], 4
     16-16: t6 [], 2-3
     1104-1743: t3 [batch, classes], 1-2
     1744-2383: ∂loss/∂z [batch, classes], 2-4
     2384-2393: ∂loss/∂b [classes], 2-5 */
void textbook_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)states;
  (void)seed;
  (void)step;
  /* Σ[pixels](image * w)  (textbook.grad:20) */
  {
    const real *const restrict w = parameters + TEXTBOOK_PARAMETER_W;
    const real *const restrict image = inputs + TEXTBOOK_STEP_INPUT_IMAGE;
    real *const restrict t3 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(TEXTBOOK_BATCH, TEXTBOOK_CLASSES, TEXTBOOK_PIXELS, 1.0f, image,
        TEXTBOOK_PIXELS, 1, w, TEXTBOOK_CLASSES, 1, t3, TEXTBOOK_CLASSES, workspace, 0);
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
    const real *const restrict b = parameters + TEXTBOOK_PARAMETER_B;
    const real *const restrict label = inputs + TEXTBOOK_STEP_INPUT_LABEL;
    const real *const restrict t3 = arena + 1104;
    real *const restrict d_z = arena + 1744;
    real *const restrict d_b = arena + 2384;
    real *const restrict t6 = arena + 16;
    real *const restrict scratch = arena;
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
    real *const restrict loss = outputs + TEXTBOOK_STEP_OUTPUT_LOSS;
    const real *const restrict t6 = arena + 16;
    loss[0] = -0.015625f * t6[0];
  }
  /* next w = w - ∂loss/∂w/2  (library/optimizers.grad:4) */
  {
    real *const restrict w = parameters + TEXTBOOK_PARAMETER_W;
    const real *const restrict image = inputs + TEXTBOOK_STEP_INPUT_IMAGE;
    const real *const restrict d_z = arena + 1744;
    real *const restrict workspace = arena;
    multiply_narrow(TEXTBOOK_PIXELS, TEXTBOOK_CLASSES, TEXTBOOK_BATCH, -0.5f, image, 1,
        TEXTBOOK_PIXELS, d_z, TEXTBOOK_CLASSES, 1, w, TEXTBOOK_CLASSES, workspace, 1);
  }
  /* next b = b - ∂loss/∂b/2  (library/optimizers.grad:4) */
  {
    real *const restrict b = parameters + TEXTBOOK_PARAMETER_B;
    const real *const restrict d_b = arena + 2384;
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
    for (ptrdiff_t row = 0; row < TEXTBOOK_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * TEXTBOOK_BATCH + row] * TEXTBOOK_PIXELS;
      real *to = inputs + TEXTBOOK_STEP_INPUT_IMAGE + row * TEXTBOOK_PIXELS;
      for (ptrdiff_t i = 0; i < TEXTBOOK_PIXELS; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < TEXTBOOK_BATCH; ++row) {
      const real *from = data[1] + (ptrdiff_t)order[step * TEXTBOOK_BATCH + row] * TEXTBOOK_CLASSES;
      real *to = inputs + TEXTBOOK_STEP_INPUT_LABEL + row * TEXTBOOK_CLASSES;
      for (ptrdiff_t i = 0; i < TEXTBOOK_CLASSES; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    textbook_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 2 steps.
     0-1023: workspace [1024], 1
     0-9: scratch [10], 2
     1104-1743: t1 [batch, classes], 1-2 */
void textbook_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[pixels](image * w)  (textbook.grad:20) */
  {
    const real *const restrict w = parameters + TEXTBOOK_PARAMETER_W;
    const real *const restrict image = inputs + TEXTBOOK_PREDICT_INPUT_IMAGE;
    real *const restrict t1 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(TEXTBOOK_BATCH, TEXTBOOK_CLASSES, TEXTBOOK_PIXELS, 1.0f, image,
        TEXTBOOK_PIXELS, 1, w, TEXTBOOK_CLASSES, 1, t1, TEXTBOOK_CLASSES, workspace, 0);
  }
  /* z = b + Σ[pixels](image * w)  (textbook.grad:20) */
  /* max[classes](z) */
  /* Σ[classes](exp(z - …)) */
  /* p = exp(z - …) / Σ[classes](exp(…))  (textbook.grad:21) */
  {
    const real *const restrict b = parameters + TEXTBOOK_PARAMETER_B;
    real *const restrict p = outputs + TEXTBOOK_PREDICT_OUTPUT_P;
    const real *const restrict t1 = arena + 1104;
    real *const restrict scratch = arena;
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

/* The arena: what lies where, and during which of the 3 steps.
     0-4095: t1 [batch, 64], 2-3 */
void textbook_prepare(const real *inputs, real *outputs, real *arena) {
  /* label = if classes == source.digit then 1 else 0  (textbook.grad:14) */
  {
    const real *const restrict source_digit = inputs + TEXTBOOK_PREPARE_INPUT_SOURCE_DIGIT;
    real *const restrict label = outputs + TEXTBOOK_PREPARE_OUTPUT_LABEL;
    for (ptrdiff_t batch = 0; batch < TEXTBOOK_BATCH; ++batch) {
      for (ptrdiff_t classes = 0; classes < TEXTBOOK_CLASSES; ++classes) {
        label[batch * TEXTBOOK_CLASSES + classes] = (real)classes == source_digit[batch] ? 1.0f :
            0.0f;
      }
    }
  }
  /* source[0 : 64] / 16  (textbook.grad:13) */
  {
    const real *const restrict source_0_64 = inputs + TEXTBOOK_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict t1 = arena;
    for (ptrdiff_t batch_i64 = 0; batch_i64 < TEXTBOOK_BATCH * 64; ++batch_i64) {
      t1[batch_i64] = 0.0625f * source_0_64[batch_i64];
    }
  }
  /* image = (source[0 : 64] / 16)[64 := pixels]  (textbook.grad:13) */
  {
    real *const restrict image = outputs + TEXTBOOK_PREPARE_OUTPUT_IMAGE;
    const real *const restrict t1 = arena;
    for (ptrdiff_t batch_pixels = 0; batch_pixels < TEXTBOOK_BATCH * TEXTBOOK_PIXELS;
        ++batch_pixels) {
      image[batch_pixels] = t1[batch_pixels];
    }
  }
}
