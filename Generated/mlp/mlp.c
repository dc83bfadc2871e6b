/* mlp, mlp.grad */
#include "mlp.h"

#include <math.h>

typedef mlp_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* The smaller one; NaN where either is. */
static inline real smaller(real x, real y) { return x < y || x != x ? x : y; }

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
     0-8191: t3 [pixels, hidden], 3-4
     0-16383: t4 [hidden, hidden'], 5-6
     0-1279: t5 [hidden, classes], 1-2 */
void mlp_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* uniform() */
  {
    real *const restrict t5 = arena;
    random_uniform(MLP_HIDDEN * MLP_CLASSES, t5, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.41702882811414954 * uniform() - 0.20851441405707477  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + MLP_PARAMETER_LINEAR_W;
    const real *const restrict t5 = arena;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < MLP_HIDDEN * MLP_CLASSES;
        ++hidden_classes) {
      linear_w[hidden_classes] = 0.4170288f * t5[hidden_classes] - 0.2085144f;
    }
  }
  /* uniform() */
  {
    real *const restrict t3 = arena;
    random_uniform(MLP_PIXELS * MLP_HIDDEN, t3, seed, 1694461879u, 0u);
  }
  /* dense.w = 0.3535533905932738 * uniform() - 0.1767766952966369  (mlp.grad:17) */
  {
    real *const restrict dense_w = parameters + MLP_PARAMETER_DENSE_W;
    const real *const restrict t3 = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < MLP_PIXELS * MLP_HIDDEN; ++pixels_hidden) {
      dense_w[pixels_hidden] = 0.35355338f * t3[pixels_hidden] - 0.17677669f;
    }
  }
  /* uniform() */
  {
    real *const restrict t4 = arena;
    random_uniform(MLP_HIDDEN * MLP_HIDDEN, t4, seed, 2070366958u, 0u);
  }
  /* dense.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862  (mlp.grad:17) */
  {
    real *const restrict dense_1_w = parameters + MLP_PARAMETER_DENSE_1_W;
    const real *const restrict t4 = arena;
    for (ptrdiff_t hidden_hidden_other = 0; hidden_hidden_other < MLP_HIDDEN * MLP_HIDDEN;
        ++hidden_hidden_other) {
      dense_1_w[hidden_hidden_other] = 0.30618623f * t4[hidden_hidden_other] - 0.15309311f;
    }
  }
  /* dense.b = 0 */
  {
    real *const restrict dense_b = parameters + MLP_PARAMETER_DENSE_B;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      dense_b[hidden] = 0.0f;
    }
  }
  /* dense.1.b = 0 */
  {
    real *const restrict dense_1_b = parameters + MLP_PARAMETER_DENSE_1_B;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      dense_1_b[hidden] = 0.0f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + MLP_PARAMETER_LINEAR_B;
    for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
      linear_b[classes] = 0.0f;
    }
  }
  /* dense.w.v = 0 */
  {
    real *const restrict dense_w_v = states + MLP_STATE_DENSE_W_V;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < MLP_PIXELS * MLP_HIDDEN; ++pixels_hidden) {
      dense_w_v[pixels_hidden] = 0.0f;
    }
  }
  /* dense.b.v = 0 */
  {
    real *const restrict dense_b_v = states + MLP_STATE_DENSE_B_V;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      dense_b_v[hidden] = 0.0f;
    }
  }
  /* dense.1.w.v = 0 */
  {
    real *const restrict dense_1_w_v = states + MLP_STATE_DENSE_1_W_V;
    for (ptrdiff_t hidden_hidden_other = 0; hidden_hidden_other < MLP_HIDDEN * MLP_HIDDEN;
        ++hidden_hidden_other) {
      dense_1_w_v[hidden_hidden_other] = 0.0f;
    }
  }
  /* dense.1.b.v = 0 */
  {
    real *const restrict dense_1_b_v = states + MLP_STATE_DENSE_1_B_V;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      dense_1_b_v[hidden] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + MLP_STATE_LINEAR_W_V;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < MLP_HIDDEN * MLP_CLASSES;
        ++hidden_classes) {
      linear_w_v[hidden_classes] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + MLP_STATE_LINEAR_B_V;
    for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
      linear_b_v[classes] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 26 steps.
     0-8191: t16 [batch, hidden], 7-18
     0-0: t17 [], 1-5
     0-8191: t34 [batch, hidden'], 20-21
     0-16383: t35 [hidden', hidden], 24-25
     0-8191: t38 [pixels, hidden], 22-23
     16-16: t18 [], 2-5
     32-32: t20 [], 2-5
     48-48: t19 [], 3-5
     64-64: t21 [], 4-5
     8272-16463: t13 [batch, hidden], 8-21
     8272-10319: workspace [2048], 22
     16544-24735: dense.y [batch, hidden], 9-24
     16544-18591: workspace [2048], 8
     24816-33007: t15 [batch, hidden], 10-18
     24816-33007: t36 [batch, hidden], 21-22
     24816-28911: workspace [4096], 20
     24816-26863: workspace [2048], 24
     33088-41279: dropout.y [batch, hidden], 11-14
     33088-41279: ∂loss/∂dropout.y [batch, hidden], 17-18
     33088-33215: t37 [hidden], 21-26
     33088-37183: workspace [4096], 10
     41360-49551: t32 [batch, hidden], 18-24
     41360-42383: workspace [1024], 12
     41360-41369: scratch [10], 13
     41360-42383: workspace [1024], 14
     41360-41679: workspace [320], 17
     42464-43103: t25 [batch, classes], 12-13
     43104-43743: linear.y [batch, classes], 13-15
     43744-44383: ∂loss/∂linear.y [batch, classes], 13-17
     44384-44447: t27 [batch], 13-15
     44448-44511: t39 [batch], 13-15
     44512-44521: t29 [classes], 13-16
     44528-44528: t22 [], 5-15
     49632-50911: t30 [hidden, classes], 14-19
     50992-51119: t33 [hidden], 18-26
     51120-51120: lr [], 6-26 */
void mlp_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  /* Σ[hidden, pixels](dense.w^2) */
  {
    const real *const restrict dense_w = parameters + MLP_PARAMETER_DENSE_W;
    real *const restrict t17 = arena;
    double sum = 0;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < MLP_PIXELS * MLP_HIDDEN; ++pixels_hidden) {
      sum += (double)(dense_w[pixels_hidden] * dense_w[pixels_hidden]);
    }
    t17[0] = (real)sum;
  }
  /* Σ[hidden](dense.b^2) */
  /* Σ[hidden](dense.1.b^2) */
  {
    const real *const restrict dense_b = parameters + MLP_PARAMETER_DENSE_B;
    const real *const restrict dense_1_b = parameters + MLP_PARAMETER_DENSE_1_B;
    real *const restrict t18 = arena + 16;
    real *const restrict t20 = arena + 32;
    double sum = 0;
    double sum_2 = 0;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      sum += (double)(dense_b[hidden] * dense_b[hidden]);
      sum_2 += (double)(dense_1_b[hidden] * dense_1_b[hidden]);
    }
    t18[0] = (real)sum;
    t20[0] = (real)sum_2;
  }
  /* Σ[hidden, hidden'](dense.1.w^2) */
  {
    const real *const restrict dense_1_w = parameters + MLP_PARAMETER_DENSE_1_W;
    real *const restrict t19 = arena + 48;
    double sum = 0;
    for (ptrdiff_t hidden_hidden_other = 0; hidden_hidden_other < MLP_HIDDEN * MLP_HIDDEN;
        ++hidden_hidden_other) {
      const real t = dense_1_w[hidden_hidden_other] * dense_1_w[hidden_hidden_other];
      sum += (double)t;
    }
    t19[0] = (real)sum;
  }
  /* Σ[classes, hidden](linear.w^2) */
  {
    const real *const restrict linear_w = parameters + MLP_PARAMETER_LINEAR_W;
    real *const restrict t21 = arena + 64;
    double sum = 0;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < MLP_HIDDEN * MLP_CLASSES;
        ++hidden_classes) {
      sum += (double)(linear_w[hidden_classes] * linear_w[hidden_classes]);
    }
    t21[0] = (real)sum;
  }
  /* Σ[classes](linear.b^2) */
  /* Σ[hidden, pixels](dense.w^2) + Σ[hidden](dense.b^2) + Σ[hidden, hidden'](dense.1.w^2) +
       Σ[hidden](dense.1.b^2) + Σ[classes, hidden](linear.w^2) + Σ[classes](linear.b^2)
       (mlp.grad:40) */
  {
    const real *const restrict linear_b = parameters + MLP_PARAMETER_LINEAR_B;
    const real *const restrict t17 = arena;
    const real *const restrict t18 = arena + 16;
    const real *const restrict t19 = arena + 48;
    const real *const restrict t20 = arena + 32;
    const real *const restrict t21 = arena + 64;
    real *const restrict t22 = arena + 44528;
    const real t = t17[0] + t18[0] + t19[0] + t20[0] + t21[0];
    double sum = 0;
    for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
      sum += (double)(linear_b[classes] * linear_b[classes]);
    }
    t22[0] = t + (real)sum;
  }
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  /* down = 0.0495 * (cos(…) + 1) + 1/1000  (library/schedules.grad:15) */
  /* lr = if train.step < 20 then 0.005 * (train.step + 1) else down  (library/schedules.grad:16) */
  {
    const real *const restrict train_step = inputs + MLP_STEP_INPUT_TRAIN_STEP;
    const real *const restrict train_steps = inputs + MLP_STEP_INPUT_TRAIN_STEPS;
    real *const restrict lr = arena + 51120;
    const real t = train_steps[0] - 21.0f;
    const real t_2 = (train_step[0] - 20.0f) / larger(1.0f, t);
    const real t_3 = larger(0.0f, t_2);
    const real done = smaller(1.0f, t_3);
    const real down = 0.0495f * (cosf(3.1415927f * done) + 1.0f) + 0.001f;
    lr[0] = train_step[0] < 20.0f ? 0.005f * (train_step[0] + 1.0f) : down;
  }
  /* uniform()  (library/layers.grad:16) */
  {
    real *const restrict t16 = arena;
    random_uniform(MLP_BATCH * MLP_HIDDEN, t16, seed, 3415489510u, step);
  }
  /* Σ[pixels](image * dense.w)  (mlp.grad:19) */
  {
    const real *const restrict dense_w = parameters + MLP_PARAMETER_DENSE_W;
    const real *const restrict image = inputs + MLP_STEP_INPUT_IMAGE;
    real *const restrict t13 = arena + 8272;
    real *const restrict workspace = arena + 16544;
    multiply_rows(MLP_BATCH, MLP_HIDDEN, MLP_PIXELS, 1.0f, image, MLP_PIXELS, 1, dense_w,
        MLP_HIDDEN, 1, t13, MLP_HIDDEN, workspace, 0);
  }
  /* dense.y = max(0, dense.b + Σ[pixels](…))  (library/activations.grad:6) */
  {
    const real *const restrict dense_b = parameters + MLP_PARAMETER_DENSE_B;
    const real *const restrict t13 = arena + 8272;
    real *const restrict dense_y = arena + 16544;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
        const real t = dense_b[hidden] + t13[batch * MLP_HIDDEN + hidden];
        dense_y[batch * MLP_HIDDEN + hidden] = larger(0.0f, t);
      }
    }
  }
  /* Σ[hidden'](dense.y[hidden := hidden'] * dense.1.w[hidden := hidden', hidden' := hidden])
       (mlp.grad:19) */
  {
    const real *const restrict dense_1_w = parameters + MLP_PARAMETER_DENSE_1_W;
    const real *const restrict dense_y = arena + 16544;
    real *const restrict t15 = arena + 24816;
    real *const restrict workspace = arena + 33088;
    multiply_rows(MLP_BATCH, MLP_HIDDEN, MLP_HIDDEN, 1.0f, dense_y, MLP_HIDDEN, 1, dense_1_w, 128,
        1, t15, MLP_HIDDEN, workspace, 0);
  }
  /* dense.1.y = max(0, dense.1.b + Σ[hidden'](…))  (library/activations.grad:6) */
  /* dropout.y = if uniform() < 1/5 then 0 else 1.25 * dense.1.y  (library/layers.grad:16) */
  {
    const real *const restrict dense_1_b = parameters + MLP_PARAMETER_DENSE_1_B;
    const real *const restrict t15 = arena + 24816;
    const real *const restrict t16 = arena;
    real *const restrict dropout_y = arena + 33088;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
        const real t = dense_1_b[hidden] + t15[batch * MLP_HIDDEN + hidden];
        const real dense_1_y = larger(0.0f, t);
        dropout_y[batch * MLP_HIDDEN + hidden] = (real)(t16[batch * MLP_HIDDEN + hidden] < 0.2f) !=
            0 ? 0.0f : 1.25f * dense_1_y;
      }
    }
  }
  /* Σ[hidden](linear.w * dropout.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + MLP_PARAMETER_LINEAR_W;
    const real *const restrict dropout_y = arena + 33088;
    real *const restrict t25 = arena + 42464;
    real *const restrict workspace = arena + 41360;
    multiply_narrow(MLP_BATCH, MLP_CLASSES, MLP_HIDDEN, 1.0f, dropout_y, MLP_HIDDEN, 1, linear_w,
        MLP_CLASSES, 1, t25, MLP_CLASSES, workspace, 0);
  }
  /* linear.y = linear.b + Σ[hidden](linear.w * dropout.y)  (library/layers.grad:7) */
  /* max[classes](linear.y) */
  /* Σ[classes](exp(linear.y - …)) */
  /* log(Σ[classes](exp(…))) */
  /* ∂loss/∂linear.y = (exp(…) / Σ[classes](…) - δ(label, classes))/64  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* Σ[batch](∂loss/∂linear.y) */
  {
    const real *const restrict linear_b = parameters + MLP_PARAMETER_LINEAR_B;
    const real *const restrict label = inputs + MLP_STEP_INPUT_LABEL;
    const real *const restrict t25 = arena + 42464;
    real *const restrict linear_y = arena + 43104;
    real *const restrict t27 = arena + 44384;
    real *const restrict d_linear_y = arena + 43744;
    real *const restrict t29 = arena + 44512;
    real *const restrict t39 = arena + 44448;
    real *const restrict scratch = arena + 41360;
    for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
      t29[classes] = 0;
    }
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
        const real linear_y_2 = linear_b[classes] + t25[batch * MLP_CLASSES + classes];
        linear_y[batch * MLP_CLASSES + classes] = linear_y_2;
        largest = larger(linear_y_2, largest);
      }
      t27[batch] = largest;
      double sum = 0;
      for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
        const real t = expf(linear_y[batch * MLP_CLASSES + classes] - largest);
        scratch[classes] = t;
        sum += (double)t;
      }
      t39[batch] = logf((real)sum);
      for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
        const real d_linear_y_2 = (label[batch] == (real)classes ? -0.015625f : 0.0f) +
            0.015625f * (scratch[classes] / (real)sum);
        d_linear_y[batch * MLP_CLASSES + classes] = d_linear_y_2;
        t29[classes] += d_linear_y_2;
      }
    }
  }
  /* Σ[batch](dropout.y * ∂loss/∂linear.y) */
  {
    const real *const restrict dropout_y = arena + 33088;
    const real *const restrict d_linear_y = arena + 43744;
    real *const restrict t30 = arena + 49632;
    real *const restrict workspace = arena + 41360;
    multiply_narrow(MLP_HIDDEN, MLP_CLASSES, MLP_BATCH, 1.0f, dropout_y, 1, MLP_HIDDEN, d_linear_y,
        MLP_CLASSES, 1, t30, MLP_CLASSES, workspace, 0);
  }
  /* Σ[batch]((… - …) - log(…)) */
  /* loss = (Σ[hidden, pixels](…) + Σ[hidden](…) + Σ[hidden, hidden'](…) + Σ[hidden](…) +
       Σ[classes, hidden](…) + Σ[classes](…))/10000 - Σ[batch](… - …)/64  (mlp.grad:40) */
  {
    const real *const restrict label = inputs + MLP_STEP_INPUT_LABEL;
    real *const restrict loss = outputs + MLP_STEP_OUTPUT_LOSS;
    const real *const restrict t22 = arena + 44528;
    const real *const restrict linear_y = arena + 43104;
    const real *const restrict t27 = arena + 44384;
    const real *const restrict t39 = arena + 44448;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      const real t = linear_y[batch * MLP_CLASSES + (ptrdiff_t)label[batch]] - t27[batch];
      sum += (double)(-t39[batch] + t);
    }
    loss[0] = 0.0001f * t22[0] - 0.015625f * (real)sum;
  }
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y) + linear.b/5000  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π
       xᵢ^aᵢ) dxᵢ */
  /* u = ∂loss/∂linear.b + 0.9 * linear.b.v  (mlp.grad:25) */
  /* next linear.b = linear.b - lr * u  (mlp.grad:27) */
  {
    real *const restrict linear_b = parameters + MLP_PARAMETER_LINEAR_B;
    real *const restrict linear_b_v = states + MLP_STATE_LINEAR_B_V;
    const real *const restrict lr = arena + 51120;
    const real *const restrict t29 = arena + 44512;
    for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
      const real d_linear_b = 0.0002f * linear_b[classes] + t29[classes];
      const real u = 0.9f * linear_b_v[classes] + d_linear_b;
      linear_b_v[classes] = u;
      linear_b[classes] = linear_b[classes] - (lr[0] * u);
    }
  }
  /* ∂loss/∂dropout.y = Σ[classes](linear.w * ∂loss/∂linear.y)  (library/layers.grad:16) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict linear_w = parameters + MLP_PARAMETER_LINEAR_W;
    const real *const restrict d_linear_y = arena + 43744;
    real *const restrict d_dropout_y = arena + 33088;
    real *const restrict workspace = arena + 41360;
    multiply_rows(MLP_BATCH, MLP_HIDDEN, MLP_CLASSES, 1.0f, d_linear_y, MLP_CLASSES, 1, linear_w,
        1, MLP_CLASSES, d_dropout_y, MLP_HIDDEN, workspace, 0);
  }
  /* ∂loss/∂dense.1.y = if uniform() < 1/5 then 0 else 1.25 * ∂loss/∂dropout.y
       (library/activations.grad:6) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* if 0 < dense.1.b + … then ∂loss/∂dense.1.y else 0 */
  /* Σ[batch](if 0 < … then ∂loss/∂dense.1.y else 0) */
  {
    const real *const restrict dense_1_b = parameters + MLP_PARAMETER_DENSE_1_B;
    const real *const restrict t15 = arena + 24816;
    const real *const restrict t16 = arena;
    const real *const restrict d_dropout_y = arena + 33088;
    real *const restrict t32 = arena + 41360;
    real *const restrict t33 = arena + 50992;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      t33[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
        const real d_dense_1_y = (real)(t16[batch * MLP_HIDDEN + hidden] < 0.2f) != 0 ? 0.0f :
            1.25f * d_dropout_y[batch * MLP_HIDDEN + hidden];
        const real t = 0.0f < dense_1_b[hidden] + t15[batch * MLP_HIDDEN + hidden] ? d_dense_1_y :
            0.0f;
        t32[batch * MLP_HIDDEN + hidden] = t;
        t33[hidden] += t;
      }
    }
  }
  /* ∂loss/∂linear.w = Σ[batch](dropout.y * ∂loss/∂linear.y) + linear.w/5000
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* u = ∂loss/∂linear.w + 0.9 * linear.w.v  (mlp.grad:25) */
  /* next linear.w = linear.w - lr * u  (mlp.grad:27) */
  {
    real *const restrict linear_w = parameters + MLP_PARAMETER_LINEAR_W;
    real *const restrict linear_w_v = states + MLP_STATE_LINEAR_W_V;
    const real *const restrict lr = arena + 51120;
    const real *const restrict t30 = arena + 49632;
    for (ptrdiff_t hidden_classes = 0; hidden_classes < MLP_HIDDEN * MLP_CLASSES;
        ++hidden_classes) {
      const real d_linear_w = 0.0002f * linear_w[hidden_classes] + t30[hidden_classes];
      const real u = 0.9f * linear_w_v[hidden_classes] + d_linear_w;
      linear_w_v[hidden_classes] = u;
      linear_w[hidden_classes] = linear_w[hidden_classes] - (lr[0] * u);
    }
  }
  /* Σ[hidden](dense.1.w[hidden := hidden', hidden' := hidden] * (if … then ∂loss/∂dense.1.y else
       0)) */
  {
    const real *const restrict dense_1_w = parameters + MLP_PARAMETER_DENSE_1_W;
    const real *const restrict t32 = arena + 41360;
    real *const restrict t34 = arena;
    real *const restrict workspace = arena + 24816;
    multiply_rows(MLP_BATCH, MLP_HIDDEN, MLP_HIDDEN, 1.0f, t32, MLP_HIDDEN, 1, dense_1_w, 1, 128,
        t34, MLP_HIDDEN, workspace, 0);
  }
  /* if 0 < dense.b + … then ∂loss/∂dense.y else 0 */
  /* Σ[batch](if 0 < … then ∂loss/∂dense.y else 0) */
  {
    const real *const restrict dense_b = parameters + MLP_PARAMETER_DENSE_B;
    const real *const restrict t13 = arena + 8272;
    const real *const restrict t34 = arena;
    real *const restrict t36 = arena + 24816;
    real *const restrict t37 = arena + 33088;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      t37[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
        const real t = 0.0f < dense_b[hidden] + t13[batch * MLP_HIDDEN + hidden] ?
            t34[batch * MLP_HIDDEN + hidden] : 0.0f;
        t36[batch * MLP_HIDDEN + hidden] = t;
        t37[hidden] += t;
      }
    }
  }
  /* Σ[batch](image * (if … then ∂loss/∂dense.y else 0)) */
  {
    const real *const restrict image = inputs + MLP_STEP_INPUT_IMAGE;
    const real *const restrict t36 = arena + 24816;
    real *const restrict t38 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(MLP_PIXELS, MLP_HIDDEN, MLP_BATCH, 1.0f, image, 1, MLP_PIXELS, t36, MLP_HIDDEN,
        1, t38, MLP_HIDDEN, workspace, 0);
  }
  /* ∂loss/∂dense.w = Σ[batch](image * …) + dense.w/5000  (mlp.grad:17) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* u = ∂loss/∂dense.w + 0.9 * dense.w.v  (mlp.grad:25) */
  /* next dense.w = dense.w - lr * u  (mlp.grad:27) */
  {
    real *const restrict dense_w = parameters + MLP_PARAMETER_DENSE_W;
    real *const restrict dense_w_v = states + MLP_STATE_DENSE_W_V;
    const real *const restrict lr = arena + 51120;
    const real *const restrict t38 = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < MLP_PIXELS * MLP_HIDDEN; ++pixels_hidden) {
      const real d_dense_w = 0.0002f * dense_w[pixels_hidden] + t38[pixels_hidden];
      const real u = 0.9f * dense_w_v[pixels_hidden] + d_dense_w;
      dense_w_v[pixels_hidden] = u;
      dense_w[pixels_hidden] = dense_w[pixels_hidden] - (lr[0] * u);
    }
  }
  /* Σ[batch](dense.y[hidden := hidden'] * (if … then ∂loss/∂dense.1.y else 0)) */
  {
    const real *const restrict dense_y = arena + 16544;
    const real *const restrict t32 = arena + 41360;
    real *const restrict t35 = arena;
    real *const restrict workspace = arena + 24816;
    multiply_rows(MLP_HIDDEN, MLP_HIDDEN, MLP_BATCH, 1.0f, dense_y, 1, MLP_HIDDEN, t32, MLP_HIDDEN,
        1, t35, MLP_HIDDEN, workspace, 0);
  }
  /* ∂loss/∂dense.1.w = Σ[batch](…)[hidden := hidden', hidden' := hidden] + dense.1.w/5000
       (mlp.grad:17) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ; the rule of access: y[a] =
       x[i(a)]: x̄ = accumulate of ȳ at i */
  /* u = ∂loss/∂dense.1.w + 0.9 * dense.1.w.v  (mlp.grad:25) */
  /* next dense.1.w = dense.1.w - lr * u  (mlp.grad:27) */
  {
    real *const restrict dense_1_w = parameters + MLP_PARAMETER_DENSE_1_W;
    real *const restrict dense_1_w_v = states + MLP_STATE_DENSE_1_W_V;
    const real *const restrict lr = arena + 51120;
    const real *const restrict t35 = arena;
    for (ptrdiff_t hidden_hidden_other = 0; hidden_hidden_other < MLP_HIDDEN * MLP_HIDDEN;
        ++hidden_hidden_other) {
      const real d_dense_1_w = 0.0002f * dense_1_w[hidden_hidden_other] + t35[hidden_hidden_other];
      const real u = 0.9f * dense_1_w_v[hidden_hidden_other] + d_dense_1_w;
      dense_1_w_v[hidden_hidden_other] = u;
      dense_1_w[hidden_hidden_other] = dense_1_w[hidden_hidden_other] - (lr[0] * u);
    }
  }
  /* ∂loss/∂dense.b = Σ[batch](if … then ∂loss/∂dense.y else 0) + dense.b/5000  (mlp.grad:18) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ; the rule of sum: d Σ cᵢ xᵢ
       = Σ cᵢ dxᵢ */
  /* u = ∂loss/∂dense.b + 0.9 * dense.b.v  (mlp.grad:25) */
  /* next dense.b = dense.b - lr * u  (mlp.grad:27) */
  /* ∂loss/∂dense.1.b = Σ[batch](if … then ∂loss/∂dense.1.y else 0) + dense.1.b/5000
       (mlp.grad:18) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ; the rule of sum: d Σ cᵢ xᵢ
       = Σ cᵢ dxᵢ */
  /* u = ∂loss/∂dense.1.b + 0.9 * dense.1.b.v  (mlp.grad:25) */
  /* next dense.1.b = dense.1.b - lr * u  (mlp.grad:27) */
  {
    real *const restrict dense_b = parameters + MLP_PARAMETER_DENSE_B;
    real *const restrict dense_1_b = parameters + MLP_PARAMETER_DENSE_1_B;
    real *const restrict dense_b_v = states + MLP_STATE_DENSE_B_V;
    real *const restrict dense_1_b_v = states + MLP_STATE_DENSE_1_B_V;
    const real *const restrict lr = arena + 51120;
    const real *const restrict t33 = arena + 50992;
    const real *const restrict t37 = arena + 33088;
    for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
      const real d_dense_b = 0.0002f * dense_b[hidden] + t37[hidden];
      const real u = 0.9f * dense_b_v[hidden] + d_dense_b;
      dense_b_v[hidden] = u;
      dense_b[hidden] = dense_b[hidden] - (lr[0] * u);
      const real d_dense_1_b = 0.0002f * dense_1_b[hidden] + t33[hidden];
      const real u_2 = 0.9f * dense_1_b_v[hidden] + d_dense_1_b;
      dense_1_b_v[hidden] = u_2;
      dense_1_b[hidden] = dense_1_b[hidden] - (lr[0] * u_2);
    }
  }
}

void mlp_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < MLP_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * MLP_BATCH + row] * MLP_PIXELS;
      real *to = inputs + MLP_STEP_INPUT_IMAGE + row * MLP_PIXELS;
      for (ptrdiff_t i = 0; i < MLP_PIXELS; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < MLP_BATCH; ++row)
      inputs[MLP_STEP_INPUT_LABEL + row] = data[1][order[step * MLP_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    inputs[MLP_STEP_INPUT_TRAIN_STEP] = (real)now;
    mlp_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 6 steps.
     0-8191: t1 [batch, hidden], 1-2
     0-8191: t3 [batch, hidden], 3-4
     0-1023: workspace [1024], 5
     1104-1743: t5 [batch, classes], 5-6
     8272-16463: dense.y [batch, hidden], 2-3
     8272-16463: dense.1.y [batch, hidden], 4-5
     8272-10319: workspace [2048], 1
     16544-20639: workspace [4096], 3 */
void mlp_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[pixels](image * dense.w)  (mlp.grad:19) */
  {
    const real *const restrict dense_w = parameters + MLP_PARAMETER_DENSE_W;
    const real *const restrict image = inputs + MLP_PREDICT_INPUT_IMAGE;
    real *const restrict t1 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(MLP_BATCH, MLP_HIDDEN, MLP_PIXELS, 1.0f, image, MLP_PIXELS, 1, dense_w,
        MLP_HIDDEN, 1, t1, MLP_HIDDEN, workspace, 0);
  }
  /* dense.y = max(0, dense.b + Σ[pixels](…))  (library/activations.grad:6) */
  {
    const real *const restrict dense_b = parameters + MLP_PARAMETER_DENSE_B;
    const real *const restrict t1 = arena;
    real *const restrict dense_y = arena + 8272;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
        const real t = dense_b[hidden] + t1[batch * MLP_HIDDEN + hidden];
        dense_y[batch * MLP_HIDDEN + hidden] = larger(0.0f, t);
      }
    }
  }
  /* Σ[hidden'](dense.y[hidden := hidden'] * dense.1.w[hidden := hidden', hidden' := hidden])
       (mlp.grad:19) */
  {
    const real *const restrict dense_1_w = parameters + MLP_PARAMETER_DENSE_1_W;
    const real *const restrict dense_y = arena + 8272;
    real *const restrict t3 = arena;
    real *const restrict workspace = arena + 16544;
    multiply_rows(MLP_BATCH, MLP_HIDDEN, MLP_HIDDEN, 1.0f, dense_y, MLP_HIDDEN, 1, dense_1_w, 128,
        1, t3, MLP_HIDDEN, workspace, 0);
  }
  /* dense.1.y = max(0, dense.1.b + Σ[hidden'](…))  (library/activations.grad:6) */
  {
    const real *const restrict dense_1_b = parameters + MLP_PARAMETER_DENSE_1_B;
    const real *const restrict t3 = arena;
    real *const restrict dense_1_y = arena + 8272;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < MLP_HIDDEN; ++hidden) {
        const real t = dense_1_b[hidden] + t3[batch * MLP_HIDDEN + hidden];
        dense_1_y[batch * MLP_HIDDEN + hidden] = larger(0.0f, t);
      }
    }
  }
  /* Σ[hidden](dense.1.y * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + MLP_PARAMETER_LINEAR_W;
    const real *const restrict dense_1_y = arena + 8272;
    real *const restrict t5 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(MLP_BATCH, MLP_CLASSES, MLP_HIDDEN, 1.0f, dense_1_y, MLP_HIDDEN, 1, linear_w,
        MLP_CLASSES, 1, t5, MLP_CLASSES, workspace, 0);
  }
  /* linear.y = linear.b + Σ[hidden](dense.1.y * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_b = parameters + MLP_PARAMETER_LINEAR_B;
    real *const restrict logits = outputs + MLP_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t5 = arena + 1104;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      for (ptrdiff_t classes = 0; classes < MLP_CLASSES; ++classes) {
        logits[batch * MLP_CLASSES + classes] = linear_b[classes] +
            t5[batch * MLP_CLASSES + classes];
      }
    }
  }
}

void mlp_prepare(const real *inputs, real *outputs, real *arena) {
  (void)arena;
  /* image = source[0 : 64] / 16  (mlp.grad:12) */
  {
    const real *const restrict source_0_64 = inputs + MLP_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict image = outputs + MLP_PREPARE_OUTPUT_IMAGE;
    for (ptrdiff_t batch_pixels = 0; batch_pixels < MLP_BATCH * MLP_PIXELS; ++batch_pixels) {
      image[batch_pixels] = 0.0625f * source_0_64[batch_pixels];
    }
  }
  /* label = source.digit  (mlp.grad:13) */
  {
    const real *const restrict source_digit = inputs + MLP_PREPARE_INPUT_SOURCE_DIGIT;
    real *const restrict label = outputs + MLP_PREPARE_OUTPUT_LABEL;
    for (ptrdiff_t batch = 0; batch < MLP_BATCH; ++batch) {
      label[batch] = source_digit[batch];
    }
  }
}
