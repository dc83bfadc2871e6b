/* classify, iris.grad */
#include "iris.h"

#include <math.h>

typedef iris_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

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
     0-63: t2 [measurements, hidden], 1-3
     64-111: t3 [hidden, species], 2-4 */
void iris_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* uniform() */
  {
    real *const restrict t2 = arena;
    random_uniform(IRIS_MEASUREMENTS * IRIS_HIDDEN, t2, seed, 2887766503u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t3 = arena + 64;
    random_uniform(IRIS_HIDDEN * IRIS_SPECIES, t3, seed, 3671735870u, 0u);
  }
  /* linear.w = 1.0954451150103321 * uniform() - 0.5477225575051661  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + IRIS_PARAMETER_LINEAR_W;
    const real *const restrict t2 = arena;
    for (ptrdiff_t measurements_hidden = 0; measurements_hidden < IRIS_MEASUREMENTS * IRIS_HIDDEN;
        ++measurements_hidden) {
      linear_w[measurements_hidden] = 1.0954452f * t2[measurements_hidden] - 0.5477226f;
    }
  }
  /* linear.1.w = 1.1239029738980326 * uniform() - 0.5619514869490163  (library/layers.grad:5) */
  {
    real *const restrict linear_1_w = parameters + IRIS_PARAMETER_LINEAR_1_W;
    const real *const restrict t3 = arena + 64;
    for (ptrdiff_t hidden_species = 0; hidden_species < IRIS_HIDDEN * IRIS_SPECIES;
        ++hidden_species) {
      linear_1_w[hidden_species] = 1.1239029f * t3[hidden_species] - 0.56195146f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + IRIS_PARAMETER_LINEAR_B;
    for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
      linear_b[hidden] = 0.0f;
    }
  }
  /* linear.1.b = 0 */
  {
    real *const restrict linear_1_b = parameters + IRIS_PARAMETER_LINEAR_1_B;
    for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
      linear_1_b[species] = 0.0f;
    }
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + IRIS_STATE_LINEAR_W_M;
    for (ptrdiff_t measurements_hidden = 0; measurements_hidden < IRIS_MEASUREMENTS * IRIS_HIDDEN;
        ++measurements_hidden) {
      linear_w_m[measurements_hidden] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + IRIS_STATE_LINEAR_W_V;
    for (ptrdiff_t measurements_hidden = 0; measurements_hidden < IRIS_MEASUREMENTS * IRIS_HIDDEN;
        ++measurements_hidden) {
      linear_w_v[measurements_hidden] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + IRIS_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + IRIS_STATE_LINEAR_B_M;
    for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
      linear_b_m[hidden] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + IRIS_STATE_LINEAR_B_V;
    for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
      linear_b_v[hidden] = 0.0f;
    }
  }
  /* linear.1.w.m = 0 */
  {
    real *const restrict linear_1_w_m = states + IRIS_STATE_LINEAR_1_W_M;
    for (ptrdiff_t hidden_species = 0; hidden_species < IRIS_HIDDEN * IRIS_SPECIES;
        ++hidden_species) {
      linear_1_w_m[hidden_species] = 0.0f;
    }
  }
  /* linear.1.w.v = 0 */
  {
    real *const restrict linear_1_w_v = states + IRIS_STATE_LINEAR_1_W_V;
    for (ptrdiff_t hidden_species = 0; hidden_species < IRIS_HIDDEN * IRIS_SPECIES;
        ++hidden_species) {
      linear_1_w_v[hidden_species] = 0.0f;
    }
  }
  /* linear.1.b.m = 0 */
  {
    real *const restrict linear_1_b_m = states + IRIS_STATE_LINEAR_1_B_M;
    for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
      linear_1_b_m[species] = 0.0f;
    }
  }
  /* linear.1.b.v = 0 */
  {
    real *const restrict linear_1_b_v = states + IRIS_STATE_LINEAR_1_B_V;
    for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
      linear_1_b_v[species] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 14 steps.
     0-255: t14 [batch, hidden], 1-2
     0-47: linear.1.y [batch, species], 4-5
     0-0: spread [], 10-14
     0-255: t23 [batch, hidden], 6-7
     0-255: workspace [256], 3
     0-255: workspace [256], 9
     16-16: t19 [], 10-14
     48-63: t20 [batch], 4-5
     64-79: t28 [batch], 4-5
     80-82: scratch [3], 4
     256-511: t15 [batch, hidden], 2-9
     256-383: workspace [128], 1
     512-559: t16 [batch, species], 3-4
     512-559: ∂loss/∂linear.1.w [hidden, species], 9-13
     512-767: ∂loss/∂linear.y [batch, hidden], 7-8
     512-607: workspace [96], 6
     768-831: ∂loss/∂linear.w [measurements, hidden], 8-11
     832-879: ∂loss/∂linear.1.y [batch, species], 4-9
     880-895: ∂loss/∂linear.b [hidden], 7-12
     896-898: ∂loss/∂linear.1.b [species], 4-14 */
void iris_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* Σ[measurements](x * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + IRIS_PARAMETER_LINEAR_W;
    const real *const restrict x = inputs + IRIS_STEP_INPUT_X;
    real *const restrict t14 = arena;
    real *const restrict workspace = arena + 256;
    multiply_rows(IRIS_BATCH, IRIS_HIDDEN, IRIS_MEASUREMENTS, 1.0f, x, IRIS_MEASUREMENTS, 1,
        linear_w, IRIS_HIDDEN, 1, t14, IRIS_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[measurements](x * linear.w)  (library/layers.grad:7) */
  /* tanh(linear.y)  (iris.grad:16) */
  {
    const real *const restrict linear_b = parameters + IRIS_PARAMETER_LINEAR_B;
    const real *const restrict t14 = arena;
    real *const restrict t15 = arena + 256;
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t14[batch * IRIS_HIDDEN + hidden];
        t15[batch * IRIS_HIDDEN + hidden] = tanhf(linear_y);
      }
    }
  }
  /* Σ[hidden](tanh(linear.y) * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + IRIS_PARAMETER_LINEAR_1_W;
    const real *const restrict t15 = arena + 256;
    real *const restrict t16 = arena + 512;
    real *const restrict workspace = arena;
    multiply_narrow(IRIS_BATCH, IRIS_SPECIES, IRIS_HIDDEN, 1.0f, t15, IRIS_HIDDEN, 1, linear_1_w,
        IRIS_SPECIES, 1, t16, IRIS_SPECIES, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[hidden](… * linear.1.w)  (library/layers.grad:7) */
  /* max[species](linear.1.y) */
  /* Σ[species](exp(linear.1.y - …)) */
  /* log(Σ[species](exp(…))) */
  /* ∂loss/∂linear.1.y = (exp(…) / Σ[species](…) - δ(kind, species))/16  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_1_b = parameters + IRIS_PARAMETER_LINEAR_1_B;
    const real *const restrict kind = inputs + IRIS_STEP_INPUT_KIND;
    const real *const restrict t16 = arena + 512;
    real *const restrict linear_1_y = arena;
    real *const restrict t20 = arena + 48;
    real *const restrict d_linear_1_y = arena + 832;
    real *const restrict d_linear_1_b = arena + 896;
    real *const restrict t28 = arena + 64;
    real *const restrict scratch = arena + 80;
    for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
      d_linear_1_b[species] = 0;
    }
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
        const real linear_1_y_2 = linear_1_b[species] + t16[batch * IRIS_SPECIES + species];
        linear_1_y[batch * IRIS_SPECIES + species] = linear_1_y_2;
        largest = larger(linear_1_y_2, largest);
      }
      t20[batch] = largest;
      double sum = 0;
      for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
        const real t = expf(linear_1_y[batch * IRIS_SPECIES + species] - largest);
        scratch[species] = t;
        sum += (double)t;
      }
      t28[batch] = logf((real)sum);
      for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
        const real d_linear_1_y_2 = (kind[batch] == (real)species ? -0.0625f : 0.0f) +
            0.0625f * (scratch[species] / (real)sum);
        d_linear_1_y[batch * IRIS_SPECIES + species] = d_linear_1_y_2;
        d_linear_1_b[species] += d_linear_1_y_2;
      }
    }
  }
  /* Σ[batch]((… - …) - log(…)) */
  /* loss = -Σ[batch](… - …) / 16  (library/losses.grad:6) */
  {
    const real *const restrict kind = inputs + IRIS_STEP_INPUT_KIND;
    real *const restrict loss = outputs + IRIS_STEP_OUTPUT_LOSS;
    const real *const restrict linear_1_y = arena;
    const real *const restrict t20 = arena + 48;
    const real *const restrict t28 = arena + 64;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      const real t = linear_1_y[batch * IRIS_SPECIES + (ptrdiff_t)kind[batch]] - t20[batch];
      sum += (double)(-t28[batch] + t);
    }
    loss[0] = -0.0625f * (real)sum;
  }
  /* Σ[species](linear.1.w * ∂loss/∂linear.1.y) */
  {
    const real *const restrict linear_1_w = parameters + IRIS_PARAMETER_LINEAR_1_W;
    const real *const restrict d_linear_1_y = arena + 832;
    real *const restrict t23 = arena;
    real *const restrict workspace = arena + 512;
    multiply_rows(IRIS_BATCH, IRIS_HIDDEN, IRIS_SPECIES, 1.0f, d_linear_1_y, IRIS_SPECIES, 1,
        linear_1_w, 1, IRIS_SPECIES, t23, IRIS_HIDDEN, workspace, 0);
  }
  /* ∂loss/∂linear.y = (1 - …^2) * Σ[species](linear.1.w * ∂loss/∂linear.1.y)
       (library/layers.grad:7) */
  /*   by the rule of tanh: d tanh x = (1 - tanh² x) dx */
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict t15 = arena + 256;
    const real *const restrict t23 = arena;
    real *const restrict d_linear_y = arena + 512;
    real *const restrict d_linear_b = arena + 880;
    for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
      d_linear_b[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
        const real t = t15[batch * IRIS_HIDDEN + hidden] * t15[batch * IRIS_HIDDEN + hidden];
        const real d_linear_y_2 = (-t + 1.0f) * t23[batch * IRIS_HIDDEN + hidden];
        d_linear_y[batch * IRIS_HIDDEN + hidden] = d_linear_y_2;
        d_linear_b[hidden] += d_linear_y_2;
      }
    }
  }
  /* ∂loss/∂linear.w = Σ[batch](x * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict x = inputs + IRIS_STEP_INPUT_X;
    const real *const restrict d_linear_y = arena + 512;
    real *const restrict d_linear_w = arena + 768;
    multiply_few(IRIS_MEASUREMENTS, IRIS_HIDDEN, IRIS_BATCH, 1.0f, x, 1, IRIS_MEASUREMENTS,
        d_linear_y, IRIS_HIDDEN, d_linear_w, IRIS_HIDDEN, 0);
  }
  /* ∂loss/∂linear.1.w = Σ[batch](tanh(linear.y) * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t15 = arena + 256;
    const real *const restrict d_linear_1_y = arena + 832;
    real *const restrict d_linear_1_w = arena + 512;
    real *const restrict workspace = arena;
    multiply_narrow(IRIS_HIDDEN, IRIS_SPECIES, IRIS_BATCH, 1.0f, t15, 1, IRIS_HIDDEN, d_linear_1_y,
        IRIS_SPECIES, 1, d_linear_1_w, IRIS_SPECIES, workspace, 0);
  }
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  {
    real *const restrict all_parameters_t = states + IRIS_STATE_ALL_PARAMETERS_T;
    real *const restrict spread = arena;
    real *const restrict t19 = arena + 16;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    spread[0] = sqrtf(t);
    t19[0] = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
  }
  /* second = 0.999 * linear.w.v + 0.001 * ∂loss/∂linear.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.w.m + 0.1 * ∂loss/∂linear.w  (library/optimizers.grad:44) */
  /* next linear.w = linear.w - ((… * first) / (… + spread/100000000))/100
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_w = parameters + IRIS_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + IRIS_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + IRIS_STATE_LINEAR_W_V;
    const real *const restrict spread = arena;
    const real *const restrict t19 = arena + 16;
    const real *const restrict d_linear_w = arena + 768;
    for (ptrdiff_t measurements_hidden = 0; measurements_hidden < IRIS_MEASUREMENTS * IRIS_HIDDEN;
        ++measurements_hidden) {
      const real t = d_linear_w[measurements_hidden] * d_linear_w[measurements_hidden];
      const real second = 0.999f * linear_w_v[measurements_hidden] + 0.001f * t;
      linear_w_v[measurements_hidden] = second;
      const real first = 0.9f * linear_w_m[measurements_hidden] +
          0.1f * d_linear_w[measurements_hidden];
      linear_w_m[measurements_hidden] = first;
      linear_w[measurements_hidden] = linear_w[measurements_hidden] -
          0.01f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.b.v + 0.001 * ∂loss/∂linear.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.b.m + 0.1 * ∂loss/∂linear.b  (library/optimizers.grad:44) */
  /* next linear.b = linear.b - ((… * first) / (… + spread/100000000))/100
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_b = parameters + IRIS_PARAMETER_LINEAR_B;
    real *const restrict linear_b_m = states + IRIS_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + IRIS_STATE_LINEAR_B_V;
    const real *const restrict spread = arena;
    const real *const restrict t19 = arena + 16;
    const real *const restrict d_linear_b = arena + 880;
    for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
      const real second = 0.999f * linear_b_v[hidden] +
          0.001f * (d_linear_b[hidden] * d_linear_b[hidden]);
      linear_b_v[hidden] = second;
      const real first = 0.9f * linear_b_m[hidden] + 0.1f * d_linear_b[hidden];
      linear_b_m[hidden] = first;
      linear_b[hidden] = linear_b[hidden] -
          0.01f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.1.w.v + 0.001 * ∂loss/∂linear.1.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.w.m + 0.1 * ∂loss/∂linear.1.w  (library/optimizers.grad:44) */
  /* next linear.1.w = linear.1.w - ((… * first) / (… + spread/100000000))/100
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_w = parameters + IRIS_PARAMETER_LINEAR_1_W;
    real *const restrict linear_1_w_m = states + IRIS_STATE_LINEAR_1_W_M;
    real *const restrict linear_1_w_v = states + IRIS_STATE_LINEAR_1_W_V;
    const real *const restrict spread = arena;
    const real *const restrict t19 = arena + 16;
    const real *const restrict d_linear_1_w = arena + 512;
    for (ptrdiff_t hidden_species = 0; hidden_species < IRIS_HIDDEN * IRIS_SPECIES;
        ++hidden_species) {
      const real second = 0.999f * linear_1_w_v[hidden_species] +
          0.001f * (d_linear_1_w[hidden_species] * d_linear_1_w[hidden_species]);
      linear_1_w_v[hidden_species] = second;
      const real first = 0.9f * linear_1_w_m[hidden_species] + 0.1f * d_linear_1_w[hidden_species];
      linear_1_w_m[hidden_species] = first;
      linear_1_w[hidden_species] = linear_1_w[hidden_species] -
          0.01f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.1.b.v + 0.001 * ∂loss/∂linear.1.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.b.m + 0.1 * ∂loss/∂linear.1.b  (library/optimizers.grad:44) */
  /* next linear.1.b = linear.1.b - ((… * first) / (… + spread/100000000))/100
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_b = parameters + IRIS_PARAMETER_LINEAR_1_B;
    real *const restrict linear_1_b_m = states + IRIS_STATE_LINEAR_1_B_M;
    real *const restrict linear_1_b_v = states + IRIS_STATE_LINEAR_1_B_V;
    const real *const restrict spread = arena;
    const real *const restrict t19 = arena + 16;
    const real *const restrict d_linear_1_b = arena + 896;
    for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
      const real second = 0.999f * linear_1_b_v[species] +
          0.001f * (d_linear_1_b[species] * d_linear_1_b[species]);
      linear_1_b_v[species] = second;
      const real first = 0.9f * linear_1_b_m[species] + 0.1f * d_linear_1_b[species];
      linear_1_b_m[species] = first;
      linear_1_b[species] = linear_1_b[species] -
          0.01f * (t19[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void iris_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* x */
    for (ptrdiff_t row = 0; row < IRIS_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * IRIS_BATCH + row] * IRIS_MEASUREMENTS;
      real *to = inputs + IRIS_STEP_INPUT_X + row * IRIS_MEASUREMENTS;
      for (ptrdiff_t i = 0; i < IRIS_MEASUREMENTS; ++i) to[i] = from[i];
    }
    /* kind */
    for (ptrdiff_t row = 0; row < IRIS_BATCH; ++row)
      inputs[IRIS_STEP_INPUT_KIND + row] = data[1][order[step * IRIS_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    iris_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 4 steps.
     0-255: t1 [batch, hidden], 1-2
     0-255: workspace [256], 3
     256-511: t2 [batch, hidden], 2-3
     256-383: workspace [128], 1
     512-559: t3 [batch, species], 3-4 */
void iris_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[measurements](x * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + IRIS_PARAMETER_LINEAR_W;
    const real *const restrict x = inputs + IRIS_PREDICT_INPUT_X;
    real *const restrict t1 = arena;
    real *const restrict workspace = arena + 256;
    multiply_rows(IRIS_BATCH, IRIS_HIDDEN, IRIS_MEASUREMENTS, 1.0f, x, IRIS_MEASUREMENTS, 1,
        linear_w, IRIS_HIDDEN, 1, t1, IRIS_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[measurements](x * linear.w)  (library/layers.grad:7) */
  /* tanh(linear.y)  (iris.grad:16) */
  {
    const real *const restrict linear_b = parameters + IRIS_PARAMETER_LINEAR_B;
    const real *const restrict t1 = arena;
    real *const restrict t2 = arena + 256;
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < IRIS_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t1[batch * IRIS_HIDDEN + hidden];
        t2[batch * IRIS_HIDDEN + hidden] = tanhf(linear_y);
      }
    }
  }
  /* Σ[hidden](tanh(linear.y) * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + IRIS_PARAMETER_LINEAR_1_W;
    const real *const restrict t2 = arena + 256;
    real *const restrict t3 = arena + 512;
    real *const restrict workspace = arena;
    multiply_narrow(IRIS_BATCH, IRIS_SPECIES, IRIS_HIDDEN, 1.0f, t2, IRIS_HIDDEN, 1, linear_1_w,
        IRIS_SPECIES, 1, t3, IRIS_SPECIES, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[hidden](… * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_b = parameters + IRIS_PARAMETER_LINEAR_1_B;
    real *const restrict logits = outputs + IRIS_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t3 = arena + 512;
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      for (ptrdiff_t species = 0; species < IRIS_SPECIES; ++species) {
        logits[batch * IRIS_SPECIES + species] = linear_1_b[species] +
            t3[batch * IRIS_SPECIES + species];
      }
    }
  }
}

void iris_summarize(const real *inputs, real *statistics, real *arena) {
  (void)arena;
  /* x.statistic.0 = Σ[batch](source[0 : 4]) */
  /* Σ[batch]((source[0 : 4] - …/120)^2) */
  /* v = Σ[batch](…^2) / 120  (library/normalization.grad:20) */
  /* x.statistic.1 = if 0 < v then 0.09128709291752768 * sqrt(Σ[batch](…)) else 1
       (library/normalization.grad:21) */
  {
    const real *const restrict source_0_4 = inputs + IRIS_SUMMARIZE_INPUT_SOURCE_0_4;
    real *const restrict x_statistic_0 = statistics;
    real *const restrict x_statistic_1 = statistics + 16;
    for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
      double sum = 0;
      for (ptrdiff_t batch = 0; batch < IRIS_BATCH_120; ++batch) {
        sum += (double)source_0_4[i4 + batch * 4];
      }
      x_statistic_0[i4] = (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t batch = 0; batch < IRIS_BATCH_120; ++batch) {
        const real t = source_0_4[i4 + batch * 4] - 0.008333334f * (real)sum;
        sum_2 += (double)(t * t);
      }
      const real v = 0.008333334f * (real)sum_2;
      x_statistic_1[i4] = 0.0f < v ? 0.09128709f * sqrtf((real)sum_2) : 1.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 3 steps.
     0-63: z [batch, 4], 1-2 */
void iris_prepare(const real *statistics, const real *inputs, real *outputs, real *arena) {
  /* z = (source[0 : 4] - x.statistic.0/120) / x.statistic.1  (library/normalization.grad:21) */
  {
    const real *const restrict source_0_4 = inputs + IRIS_PREPARE_INPUT_SOURCE_0_4;
    const real *const restrict x_statistic_0 = statistics;
    const real *const restrict x_statistic_1 = statistics + 16;
    real *const restrict z = arena;
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
        const real t = -0.008333334f * x_statistic_0[i4] + source_0_4[batch * 4 + i4];
        z[batch * 4 + i4] = t / x_statistic_1[i4];
      }
    }
  }
  /* x = z[4 := measurements]  (iris.grad:11) */
  {
    real *const restrict x = outputs + IRIS_PREPARE_OUTPUT_X;
    const real *const restrict z = arena;
    for (ptrdiff_t batch_measurements = 0; batch_measurements < IRIS_BATCH * IRIS_MEASUREMENTS;
        ++batch_measurements) {
      x[batch_measurements] = z[batch_measurements];
    }
  }
  /* kind = source.species  (iris.grad:12) */
  {
    const real *const restrict source_species = inputs + IRIS_PREPARE_INPUT_SOURCE_SPECIES;
    real *const restrict kind = outputs + IRIS_PREPARE_OUTPUT_KIND;
    for (ptrdiff_t batch = 0; batch < IRIS_BATCH; ++batch) {
      kind[batch] = source_species[batch];
    }
  }
}
