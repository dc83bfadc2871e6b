/* digits_mlp, digits.grad */
#include "digits.h"

#include <math.h>

typedef digits_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* A tile of the result has so many rows and columns that compilers keep its sums in registers. */
enum {
#ifdef __AVX512F__
  TILE_ROWS = 8, TILE_COLUMNS = 32,
#else
  TILE_ROWS = 4, TILE_COLUMNS = 24,
#endif
  TILE_DEPTH = 128
};

/* A tile of c, of which `columns` columns are stored, from k rows of b. */
static void multiply_tile(
    ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m, ptrdiff_t a_k,
    const real *restrict b, ptrdiff_t b_k, real *restrict c, ptrdiff_t c_m, ptrdiff_t columns,
    int adds) {
  real sums[TILE_ROWS][TILE_COLUMNS];
  for (int i = 0; i < TILE_ROWS; ++i)
    for (int j = 0; j < TILE_COLUMNS; ++j) sums[i][j] = 0;
  for (ptrdiff_t p = 0; p < k; ++p)
    for (int i = 0; i < TILE_ROWS; ++i) {
      const real x = a[i * a_m + p * a_k];
      for (int j = 0; j < TILE_COLUMNS; ++j) sums[i][j] += x * b[p * b_k + j];
    }
  for (int i = 0; i < TILE_ROWS; ++i)
    for (ptrdiff_t j = 0; j < columns; ++j) {
      const real value = alpha * sums[i][j];
      c[i * c_m + j] = adds ? c[i * c_m + j] + value : value;
    }
}

/* A row of a tile. */
static void multiply_row(
    ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_k, const real *restrict b,
    ptrdiff_t b_k, real *restrict c, ptrdiff_t columns, int adds) {
  real sums[TILE_COLUMNS];
  for (int j = 0; j < TILE_COLUMNS; ++j) sums[j] = 0;
  for (ptrdiff_t p = 0; p < k; ++p)
    for (int j = 0; j < TILE_COLUMNS; ++j) sums[j] += a[p * a_k] * b[p * b_k + j];
  for (ptrdiff_t j = 0; j < columns; ++j) {
    const real value = alpha * sums[j];
    c[j] = adds ? c[j] + value : value;
  }
}

/* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements. Rows of c lie in
   one piece; the elements of the others are a_m, a_k, b_k, b_n and c_m apart. Columns of b that
   fill no tile, or whose rows do not lie in one piece, are copied to `packed`, TILE_DEPTH rows at
   a time. */
static void multiply_rows(
    ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
    ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
    ptrdiff_t c_m, real *restrict packed, int adds) {
  const ptrdiff_t whole_m = m / TILE_ROWS * TILE_ROWS;
  for (ptrdiff_t first = 0; first == 0 || first < k; first += TILE_DEPTH) {
    const ptrdiff_t depth = k - first < TILE_DEPTH ? k - first : TILE_DEPTH;
    const int continues = adds || first > 0;
    for (ptrdiff_t left = 0; left < n; left += TILE_COLUMNS) {
      const ptrdiff_t columns = n - left < TILE_COLUMNS ? n - left : TILE_COLUMNS;
      const real *x = a + first * a_k, *y = b + first * b_k + left * b_n;
      real *to = c + left;
      ptrdiff_t y_k = b_k;
      if (b_n != 1 || columns < TILE_COLUMNS) {
        for (ptrdiff_t p = 0; p < depth; ++p)
          for (ptrdiff_t j = 0; j < TILE_COLUMNS; ++j)
            packed[p * TILE_COLUMNS + j] = j < columns ? y[p * b_k + j * b_n] : 0;
        y = packed;
        y_k = TILE_COLUMNS;
      }
      for (ptrdiff_t i = 0; i < whole_m; i += TILE_ROWS)
        multiply_tile(
            depth, alpha, x + i * a_m, a_m, a_k, y, y_k, to + i * c_m, c_m, columns, continues);
      for (ptrdiff_t i = whole_m; i < m; ++i)
        multiply_row(depth, alpha, x + i * a_m, a_k, y, y_k, to + i * c_m, columns, continues);
    }
  }
}

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
     0-8191: t2 [pixels, hidden], 3-4
     0-1279: t3 [hidden, classes], 1-2 */
void digits_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* uniform() */
  {
    real *const restrict t3 = arena;
    random_uniform(DIGITS_HIDDEN * DIGITS_CLASSES, t3, seed, 3671735870u, 0u);
  }
  /* linear.1.w = 0.41702882811414954 * uniform() - 0.20851441405707477  (library/layers.grad:5) */
  {
    real *const restrict linear_1_w = parameters + DIGITS_PARAMETER_LINEAR_1_W;
    const real *const restrict t3 = arena;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < DIGITS_HIDDEN * DIGITS_CLASSES;
        ++hidden_classes) {
      linear_1_w[hidden_classes] = 0.4170288f * t3[hidden_classes] - 0.2085144f;
    }
  }
  /* uniform() */
  {
    real *const restrict t2 = arena;
    random_uniform(DIGITS_PIXELS * DIGITS_HIDDEN, t2, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + DIGITS_PARAMETER_LINEAR_W;
    const real *const restrict t2 = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < DIGITS_PIXELS * DIGITS_HIDDEN;
        ++pixels_hidden) {
      linear_w[pixels_hidden] = 0.35355338f * t2[pixels_hidden] - 0.17677669f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + DIGITS_PARAMETER_LINEAR_B;
    for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
      linear_b[hidden] = 0.0f;
    }
  }
  /* linear.1.b = 0 */
  {
    real *const restrict linear_1_b = parameters + DIGITS_PARAMETER_LINEAR_1_B;
    for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
      linear_1_b[classes] = 0.0f;
    }
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + DIGITS_STATE_LINEAR_W_M;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < DIGITS_PIXELS * DIGITS_HIDDEN;
        ++pixels_hidden) {
      linear_w_m[pixels_hidden] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + DIGITS_STATE_LINEAR_W_V;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < DIGITS_PIXELS * DIGITS_HIDDEN;
        ++pixels_hidden) {
      linear_w_v[pixels_hidden] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + DIGITS_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + DIGITS_STATE_LINEAR_B_M;
    for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
      linear_b_m[hidden] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + DIGITS_STATE_LINEAR_B_V;
    for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
      linear_b_v[hidden] = 0.0f;
    }
  }
  /* linear.1.w.m = 0 */
  {
    real *const restrict linear_1_w_m = states + DIGITS_STATE_LINEAR_1_W_M;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < DIGITS_HIDDEN * DIGITS_CLASSES;
        ++hidden_classes) {
      linear_1_w_m[hidden_classes] = 0.0f;
    }
  }
  /* linear.1.w.v = 0 */
  {
    real *const restrict linear_1_w_v = states + DIGITS_STATE_LINEAR_1_W_V;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < DIGITS_HIDDEN * DIGITS_CLASSES;
        ++hidden_classes) {
      linear_1_w_v[hidden_classes] = 0.0f;
    }
  }
  /* linear.1.b.m = 0 */
  {
    real *const restrict linear_1_b_m = states + DIGITS_STATE_LINEAR_1_B_M;
    for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
      linear_1_b_m[classes] = 0.0f;
    }
  }
  /* linear.1.b.v = 0 */
  {
    real *const restrict linear_1_b_v = states + DIGITS_STATE_LINEAR_1_B_V;
    for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
      linear_1_b_v[classes] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 14 steps.
     0-8191: t14 [batch, hidden], 2-10
     0-8191: ∂loss/∂linear.w [pixels, hidden], 11-12
     8272-16463: t15 [batch, hidden], 3-6
     8272-16463: t23 [batch, hidden], 9-10
     8272-10319: workspace [2048], 2
     8272-10319: workspace [2048], 11
     16544-24735: ∂loss/∂linear.y [batch, hidden], 10-11
     16544-17567: workspace [1024], 4
     16544-16553: scratch [10], 5
     16544-17567: workspace [1024], 6
     16544-16863: workspace [320], 9
     17648-18287: t16 [batch, classes], 4-5
     18288-18927: linear.1.y [batch, classes], 5-7
     18928-19567: ∂loss/∂linear.1.y [batch, classes], 5-9
     19568-19631: t20 [batch], 5-7
     19632-19695: t28 [batch], 5-7
     19696-19705: ∂loss/∂linear.1.b [classes], 5-8
     24816-26095: ∂loss/∂linear.1.w [hidden, classes], 6-13
     26176-26303: ∂loss/∂linear.b [hidden], 10-14
     26304-26304: spread [], 1-14
     26320-26320: t19 [], 1-14 */
void digits_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  {
    real *const restrict all_parameters_t = states + DIGITS_STATE_ALL_PARAMETERS_T;
    real *const restrict spread = arena + 26304;
    real *const restrict t19 = arena + 26320;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    spread[0] = sqrtf(t);
    t19[0] = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
  }
  /* Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + DIGITS_PARAMETER_LINEAR_W;
    const real *const restrict image = inputs + DIGITS_STEP_INPUT_IMAGE;
    real *const restrict t14 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(DIGITS_BATCH, DIGITS_HIDDEN, DIGITS_PIXELS, 1.0f, image, DIGITS_PIXELS, 1,
        linear_w, DIGITS_HIDDEN, 1, t14, DIGITS_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  /* max(0, linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_b = parameters + DIGITS_PARAMETER_LINEAR_B;
    const real *const restrict t14 = arena;
    real *const restrict t15 = arena + 8272;
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t14[batch * DIGITS_HIDDEN + hidden];
        t15[batch * DIGITS_HIDDEN + hidden] = larger(0.0f, linear_y);
      }
    }
  }
  /* Σ[hidden](max(0, linear.y) * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + DIGITS_PARAMETER_LINEAR_1_W;
    const real *const restrict t15 = arena + 8272;
    real *const restrict t16 = arena + 17648;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(DIGITS_BATCH, DIGITS_CLASSES, DIGITS_HIDDEN, 1.0f, t15, DIGITS_HIDDEN, 1,
        linear_1_w, DIGITS_CLASSES, 1, t16, DIGITS_CLASSES, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[hidden](… * linear.1.w)  (library/layers.grad:7) */
  /* max[classes](linear.1.y) */
  /* Σ[classes](exp(linear.1.y - …)) */
  /* log(Σ[classes](exp(…))) */
  /* ∂loss/∂linear.1.y = (exp(…) / Σ[classes](…) - δ(label, classes))/64  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_1_b = parameters + DIGITS_PARAMETER_LINEAR_1_B;
    const real *const restrict label = inputs + DIGITS_STEP_INPUT_LABEL;
    const real *const restrict t16 = arena + 17648;
    real *const restrict linear_1_y = arena + 18288;
    real *const restrict t20 = arena + 19568;
    real *const restrict d_linear_1_y = arena + 18928;
    real *const restrict d_linear_1_b = arena + 19696;
    real *const restrict t28 = arena + 19632;
    real *const restrict scratch = arena + 16544;
    for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
      d_linear_1_b[classes] = 0;
    }
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
        const real linear_1_y_2 = linear_1_b[classes] + t16[batch * DIGITS_CLASSES + classes];
        linear_1_y[batch * DIGITS_CLASSES + classes] = linear_1_y_2;
        largest = larger(linear_1_y_2, largest);
      }
      t20[batch] = largest;
      double sum = 0;
      for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
        const real t = expf(linear_1_y[batch * DIGITS_CLASSES + classes] - largest);
        scratch[classes] = t;
        sum += (double)t;
      }
      t28[batch] = logf((real)sum);
      for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
        const real d_linear_1_y_2 = (label[batch] == (real)classes ? -0.015625f : 0.0f) +
            0.015625f * (scratch[classes] / (real)sum);
        d_linear_1_y[batch * DIGITS_CLASSES + classes] = d_linear_1_y_2;
        d_linear_1_b[classes] += d_linear_1_y_2;
      }
    }
  }
  /* ∂loss/∂linear.1.w = Σ[batch](max(0, linear.y) * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t15 = arena + 8272;
    const real *const restrict d_linear_1_y = arena + 18928;
    real *const restrict d_linear_1_w = arena + 24816;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(DIGITS_HIDDEN, DIGITS_CLASSES, DIGITS_BATCH, 1.0f, t15, 1, DIGITS_HIDDEN,
        d_linear_1_y, DIGITS_CLASSES, 1, d_linear_1_w, DIGITS_CLASSES, workspace, 0);
  }
  /* Σ[batch]((… - …) - log(…)) */
  /* loss = -Σ[batch](… - …) / 64  (library/losses.grad:6) */
  {
    const real *const restrict label = inputs + DIGITS_STEP_INPUT_LABEL;
    real *const restrict loss = outputs + DIGITS_STEP_OUTPUT_LOSS;
    const real *const restrict linear_1_y = arena + 18288;
    const real *const restrict t20 = arena + 19568;
    const real *const restrict t28 = arena + 19632;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      const real t = linear_1_y[batch * DIGITS_CLASSES + (ptrdiff_t)label[batch]] - t20[batch];
      sum += (double)(-t28[batch] + t);
    }
    loss[0] = -0.015625f * (real)sum;
  }
  /* second = 0.999 * linear.1.b.v + 0.001 * ∂loss/∂linear.1.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.b.m + 0.1 * ∂loss/∂linear.1.b  (library/optimizers.grad:44) */
  /* next linear.1.b = linear.1.b - ((… * first) / (… + spread/100000000))/1000
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_b = parameters + DIGITS_PARAMETER_LINEAR_1_B;
    real *const restrict linear_1_b_m = states + DIGITS_STATE_LINEAR_1_B_M;
    real *const restrict linear_1_b_v = states + DIGITS_STATE_LINEAR_1_B_V;
    const real *const restrict spread = arena + 26304;
    const real *const restrict t19 = arena + 26320;
    const real *const restrict d_linear_1_b = arena + 19696;
    for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
      const real second = 0.999f * linear_1_b_v[classes] +
          0.001f * (d_linear_1_b[classes] * d_linear_1_b[classes]);
      linear_1_b_v[classes] = second;
      const real first = 0.9f * linear_1_b_m[classes] + 0.1f * d_linear_1_b[classes];
      linear_1_b_m[classes] = first;
      linear_1_b[classes] = linear_1_b[classes] -
          0.001f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* Σ[classes](linear.1.w * ∂loss/∂linear.1.y) */
  {
    const real *const restrict linear_1_w = parameters + DIGITS_PARAMETER_LINEAR_1_W;
    const real *const restrict d_linear_1_y = arena + 18928;
    real *const restrict t23 = arena + 8272;
    real *const restrict workspace = arena + 16544;
    multiply_rows(DIGITS_BATCH, DIGITS_HIDDEN, DIGITS_CLASSES, 1.0f, d_linear_1_y, DIGITS_CLASSES,
        1, linear_1_w, 1, DIGITS_CLASSES, t23, DIGITS_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  /* ∂loss/∂linear.y = if 0 < linear.y then Σ[classes](linear.1.w * ∂loss/∂linear.1.y) else 0
       (library/layers.grad:7) */
  /*   by the rule of max: d max(x, y) = dx where x > y, dy where y > x; half each at a tie, none
       to x against a constant */
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_b = parameters + DIGITS_PARAMETER_LINEAR_B;
    const real *const restrict t14 = arena;
    const real *const restrict t23 = arena + 8272;
    real *const restrict d_linear_y = arena + 16544;
    real *const restrict d_linear_b = arena + 26176;
    for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
      d_linear_b[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t14[batch * DIGITS_HIDDEN + hidden];
        const real d_linear_y_2 = 0.0f < linear_y ? t23[batch * DIGITS_HIDDEN + hidden] : 0.0f;
        d_linear_y[batch * DIGITS_HIDDEN + hidden] = d_linear_y_2;
        d_linear_b[hidden] += d_linear_y_2;
      }
    }
  }
  /* ∂loss/∂linear.w = Σ[batch](image * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict image = inputs + DIGITS_STEP_INPUT_IMAGE;
    const real *const restrict d_linear_y = arena + 16544;
    real *const restrict d_linear_w = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(DIGITS_PIXELS, DIGITS_HIDDEN, DIGITS_BATCH, 1.0f, image, 1, DIGITS_PIXELS,
        d_linear_y, DIGITS_HIDDEN, 1, d_linear_w, DIGITS_HIDDEN, workspace, 0);
  }
  /* second = 0.999 * linear.w.v + 0.001 * ∂loss/∂linear.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.w.m + 0.1 * ∂loss/∂linear.w  (library/optimizers.grad:44) */
  /* next linear.w = linear.w - ((… * first) / (… + spread/100000000))/1000
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_w = parameters + DIGITS_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + DIGITS_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + DIGITS_STATE_LINEAR_W_V;
    const real *const restrict spread = arena + 26304;
    const real *const restrict t19 = arena + 26320;
    const real *const restrict d_linear_w = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < DIGITS_PIXELS * DIGITS_HIDDEN;
        ++pixels_hidden) {
      const real second = 0.999f * linear_w_v[pixels_hidden] +
          0.001f * (d_linear_w[pixels_hidden] * d_linear_w[pixels_hidden]);
      linear_w_v[pixels_hidden] = second;
      const real first = 0.9f * linear_w_m[pixels_hidden] + 0.1f * d_linear_w[pixels_hidden];
      linear_w_m[pixels_hidden] = first;
      linear_w[pixels_hidden] = linear_w[pixels_hidden] -
          0.001f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.1.w.v + 0.001 * ∂loss/∂linear.1.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.w.m + 0.1 * ∂loss/∂linear.1.w  (library/optimizers.grad:44) */
  /* next linear.1.w = linear.1.w - ((… * first) / (… + spread/100000000))/1000
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_w = parameters + DIGITS_PARAMETER_LINEAR_1_W;
    real *const restrict linear_1_w_m = states + DIGITS_STATE_LINEAR_1_W_M;
    real *const restrict linear_1_w_v = states + DIGITS_STATE_LINEAR_1_W_V;
    const real *const restrict spread = arena + 26304;
    const real *const restrict t19 = arena + 26320;
    const real *const restrict d_linear_1_w = arena + 24816;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < DIGITS_HIDDEN * DIGITS_CLASSES;
        ++hidden_classes) {
      const real second = 0.999f * linear_1_w_v[hidden_classes] +
          0.001f * (d_linear_1_w[hidden_classes] * d_linear_1_w[hidden_classes]);
      linear_1_w_v[hidden_classes] = second;
      const real first = 0.9f * linear_1_w_m[hidden_classes] + 0.1f * d_linear_1_w[hidden_classes];
      linear_1_w_m[hidden_classes] = first;
      linear_1_w[hidden_classes] = linear_1_w[hidden_classes] -
          0.001f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.b.v + 0.001 * ∂loss/∂linear.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.b.m + 0.1 * ∂loss/∂linear.b  (library/optimizers.grad:44) */
  /* next linear.b = linear.b - ((… * first) / (… + spread/100000000))/1000
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_b = parameters + DIGITS_PARAMETER_LINEAR_B;
    real *const restrict linear_b_m = states + DIGITS_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + DIGITS_STATE_LINEAR_B_V;
    const real *const restrict spread = arena + 26304;
    const real *const restrict t19 = arena + 26320;
    const real *const restrict d_linear_b = arena + 26176;
    for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
      const real second = 0.999f * linear_b_v[hidden] +
          0.001f * (d_linear_b[hidden] * d_linear_b[hidden]);
      linear_b_v[hidden] = second;
      const real first = 0.9f * linear_b_m[hidden] + 0.1f * d_linear_b[hidden];
      linear_b_m[hidden] = first;
      linear_b[hidden] = linear_b[hidden] -
          0.001f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void digits_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < DIGITS_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * DIGITS_BATCH + row] * DIGITS_PIXELS;
      real *to = inputs + DIGITS_STEP_INPUT_IMAGE + row * DIGITS_PIXELS;
      for (ptrdiff_t i = 0; i < DIGITS_PIXELS; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < DIGITS_BATCH; ++row)
      inputs[DIGITS_STEP_INPUT_LABEL + row] = data[1][order[step * DIGITS_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    digits_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 4 steps.
     0-8191: t1 [batch, hidden], 1-2
     0-1023: workspace [1024], 3
     1104-1743: t3 [batch, classes], 3-4
     8272-16463: t2 [batch, hidden], 2-3
     8272-10319: workspace [2048], 1 */
void digits_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + DIGITS_PARAMETER_LINEAR_W;
    const real *const restrict image = inputs + DIGITS_PREDICT_INPUT_IMAGE;
    real *const restrict t1 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(DIGITS_BATCH, DIGITS_HIDDEN, DIGITS_PIXELS, 1.0f, image, DIGITS_PIXELS, 1,
        linear_w, DIGITS_HIDDEN, 1, t1, DIGITS_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  /* max(0, linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_b = parameters + DIGITS_PARAMETER_LINEAR_B;
    const real *const restrict t1 = arena;
    real *const restrict t2 = arena + 8272;
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < DIGITS_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t1[batch * DIGITS_HIDDEN + hidden];
        t2[batch * DIGITS_HIDDEN + hidden] = larger(0.0f, linear_y);
      }
    }
  }
  /* Σ[hidden](max(0, linear.y) * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + DIGITS_PARAMETER_LINEAR_1_W;
    const real *const restrict t2 = arena + 8272;
    real *const restrict t3 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(DIGITS_BATCH, DIGITS_CLASSES, DIGITS_HIDDEN, 1.0f, t2, DIGITS_HIDDEN, 1,
        linear_1_w, DIGITS_CLASSES, 1, t3, DIGITS_CLASSES, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[hidden](… * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_b = parameters + DIGITS_PARAMETER_LINEAR_1_B;
    real *const restrict logits = outputs + DIGITS_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t3 = arena + 1104;
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      for (ptrdiff_t classes = 0; classes < DIGITS_CLASSES; ++classes) {
        logits[batch * DIGITS_CLASSES + classes] = linear_1_b[classes] +
            t3[batch * DIGITS_CLASSES + classes];
      }
    }
  }
}

/* The arena: what lies where, and during which of the 3 steps.
     0-4095: t0 [batch, 64], 1-2 */
void digits_prepare(const real *inputs, real *outputs, real *arena) {
  /* source[0 : 64] / 16  (digits.grad:11) */
  {
    const real *const restrict source_0_64 = inputs + DIGITS_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict t0 = arena;
    for (ptrdiff_t batch_i64 = 0; batch_i64 < DIGITS_BATCH * 64; ++batch_i64) {
      t0[batch_i64] = 0.0625f * source_0_64[batch_i64];
    }
  }
  /* image = (source[0 : 64] / 16)[64 := pixels]  (digits.grad:11) */
  {
    real *const restrict image = outputs + DIGITS_PREPARE_OUTPUT_IMAGE;
    const real *const restrict t0 = arena;
    for (ptrdiff_t batch_pixels = 0; batch_pixels < DIGITS_BATCH * DIGITS_PIXELS; ++batch_pixels) {
      image[batch_pixels] = t0[batch_pixels];
    }
  }
  /* label = source.digit  (digits.grad:12) */
  {
    const real *const restrict source_digit = inputs + DIGITS_PREPARE_INPUT_SOURCE_DIGIT;
    real *const restrict label = outputs + DIGITS_PREPARE_OUTPUT_LABEL;
    for (ptrdiff_t batch = 0; batch < DIGITS_BATCH; ++batch) {
      label[batch] = source_digit[batch];
    }
  }
}
