/* lenet, lenet.grad */
#include "lenet.h"

#include <math.h>

typedef lenet_real real;

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

/* Normal numbers, mean 0 and variance 1, by the method of Box and Muller. */
static void random_normal(
    ptrdiff_t count, real *out, uint32_t key0, uint32_t key1, uint32_t when) {
  uint32_t words[4];
  for (ptrdiff_t i = 0; i < count; i += 2) {
    if (i % 4 == 0) philox(key0, key1, when, (uint64_t)i / 4, words);
    const double radius = sqrt(-2 * log(uniform_of(words[i % 4])));
    const double angle = 6.283185307179586 * uniform_of(words[i % 4 + 1]);
    out[i] = (real)(radius * cos(angle));
    if (i + 1 < count) out[i + 1] = (real)(radius * sin(angle));
  }
}

/* The arena: what lies where, and during which of the 32 steps.
     0-4607: t5 [32, 16, 3, 3'], 5-6
     0-8191: t6 [128, 64], 7-8
     0-639: t7 [64, classes], 2-4
     640-783: t4 [16, 1, 3, 3'], 1-3 */
void lenet_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* normal() */
  {
    real *const restrict t4 = arena + 640;
    random_normal(16 * 3 * 3, t4, seed, 2396981582u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t7 = arena;
    random_uniform(64 * LENET_CLASSES, t7, seed, 3671735870u, 0u);
  }
  /* stage.conv2d.k = 0.4714045207910317 * normal()  (library/convolution.grad:12) */
  {
    real *const restrict stage_conv2d_k = parameters + LENET_PARAMETER_STAGE_CONV2D_K;
    const real *const restrict t4 = arena + 640;
    for (ptrdiff_t i16_i3_i3_other = 0; i16_i3_i3_other < 16 * 3 * 3; ++i16_i3_i3_other) {
      stage_conv2d_k[i16_i3_i3_other] = 0.47140452f * t4[i16_i3_i3_other];
    }
  }
  /* linear.1.w = 0.5694947974514994 * uniform() - 0.2847473987257497  (library/layers.grad:5) */
  {
    real *const restrict linear_1_w = parameters + LENET_PARAMETER_LINEAR_1_W;
    const real *const restrict t7 = arena;
    for (ptrdiff_t i64_classes = 0; i64_classes < 64 * LENET_CLASSES; ++i64_classes) {
      linear_1_w[i64_classes] = 0.5694948f * t7[i64_classes] - 0.2847474f;
    }
  }
  /* normal() */
  {
    real *const restrict t5 = arena;
    random_normal(32 * 16 * 3 * 3, t5, seed, 2681501505u, 0u);
  }
  /* stage.1.conv2d.k = 0.11785113019775792 * normal()  (library/convolution.grad:12) */
  {
    real *const restrict stage_1_conv2d_k = parameters + LENET_PARAMETER_STAGE_1_CONV2D_K;
    const real *const restrict t5 = arena;
    for (ptrdiff_t i32_i16_i3_i3_other = 0; i32_i16_i3_i3_other < 32 * 16 * 3 * 3;
        ++i32_i16_i3_i3_other) {
      stage_1_conv2d_k[i32_i16_i3_i3_other] = 0.11785113f * t5[i32_i16_i3_i3_other];
    }
  }
  /* uniform() */
  {
    real *const restrict t6 = arena;
    random_uniform(128 * 64, t6, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + LENET_PARAMETER_LINEAR_W;
    const real *const restrict t6 = arena;
    for (ptrdiff_t i128_i64 = 0; i128_i64 < 128 * 64; ++i128_i64) {
      linear_w[i128_i64] = 0.35355338f * t6[i128_i64] - 0.17677669f;
    }
  }
  /* stage.conv2d.b = 0 */
  {
    real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_conv2d_b[i16] = 0.0f;
    }
  }
  /* stage.batchnorm.gain = 1 */
  {
    real *const restrict stage_batchnorm_gain = parameters + LENET_PARAMETER_STAGE_BATCHNORM_GAIN;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_batchnorm_gain[i16] = 1.0f;
    }
  }
  /* stage.batchnorm.bias = 0 */
  {
    real *const restrict stage_batchnorm_bias = parameters + LENET_PARAMETER_STAGE_BATCHNORM_BIAS;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_batchnorm_bias[i16] = 0.0f;
    }
  }
  /* stage.1.conv2d.b = 0 */
  {
    real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_conv2d_b[i32] = 0.0f;
    }
  }
  /* stage.1.batchnorm.gain = 1 */
  {
    real *const restrict stage_1_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_GAIN;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_batchnorm_gain[i32] = 1.0f;
    }
  }
  /* stage.1.batchnorm.bias = 0 */
  {
    real *const restrict stage_1_batchnorm_bias = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_BIAS;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_batchnorm_bias[i32] = 0.0f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + LENET_PARAMETER_LINEAR_B;
    for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
      linear_b[i64] = 0.0f;
    }
  }
  /* linear.1.b = 0 */
  {
    real *const restrict linear_1_b = parameters + LENET_PARAMETER_LINEAR_1_B;
    for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
      linear_1_b[classes] = 0.0f;
    }
  }
  /* stage.batchnorm.mu = 0 */
  {
    real *const restrict stage_batchnorm_mu = states + LENET_STATE_STAGE_BATCHNORM_MU;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_batchnorm_mu[i16] = 0.0f;
    }
  }
  /* stage.batchnorm.sd2 = 1 */
  {
    real *const restrict stage_batchnorm_sd2 = states + LENET_STATE_STAGE_BATCHNORM_SD2;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_batchnorm_sd2[i16] = 1.0f;
    }
  }
  /* stage.1.batchnorm.mu = 0 */
  {
    real *const restrict stage_1_batchnorm_mu = states + LENET_STATE_STAGE_1_BATCHNORM_MU;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_batchnorm_mu[i32] = 0.0f;
    }
  }
  /* stage.1.batchnorm.sd2 = 1 */
  {
    real *const restrict stage_1_batchnorm_sd2 = states + LENET_STATE_STAGE_1_BATCHNORM_SD2;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_batchnorm_sd2[i32] = 1.0f;
    }
  }
  /* stage.conv2d.k.v = 0 */
  {
    real *const restrict stage_conv2d_k_v = states + LENET_STATE_STAGE_CONV2D_K_V;
    for (ptrdiff_t i16_i3_i3_other = 0; i16_i3_i3_other < 16 * 3 * 3; ++i16_i3_i3_other) {
      stage_conv2d_k_v[i16_i3_i3_other] = 0.0f;
    }
  }
  /* stage.conv2d.b.v = 0 */
  {
    real *const restrict stage_conv2d_b_v = states + LENET_STATE_STAGE_CONV2D_B_V;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_conv2d_b_v[i16] = 0.0f;
    }
  }
  /* stage.batchnorm.gain.v = 0 */
  {
    real *const restrict stage_batchnorm_gain_v = states + LENET_STATE_STAGE_BATCHNORM_GAIN_V;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_batchnorm_gain_v[i16] = 0.0f;
    }
  }
  /* stage.batchnorm.bias.v = 0 */
  {
    real *const restrict stage_batchnorm_bias_v = states + LENET_STATE_STAGE_BATCHNORM_BIAS_V;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      stage_batchnorm_bias_v[i16] = 0.0f;
    }
  }
  /* stage.1.conv2d.k.v = 0 */
  {
    real *const restrict stage_1_conv2d_k_v = states + LENET_STATE_STAGE_1_CONV2D_K_V;
    for (ptrdiff_t i32_i16_i3_i3_other = 0; i32_i16_i3_i3_other < 32 * 16 * 3 * 3;
        ++i32_i16_i3_i3_other) {
      stage_1_conv2d_k_v[i32_i16_i3_i3_other] = 0.0f;
    }
  }
  /* stage.1.conv2d.b.v = 0 */
  {
    real *const restrict stage_1_conv2d_b_v = states + LENET_STATE_STAGE_1_CONV2D_B_V;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_conv2d_b_v[i32] = 0.0f;
    }
  }
  /* stage.1.batchnorm.gain.v = 0 */
  {
    real *const restrict stage_1_batchnorm_gain_v = states + LENET_STATE_STAGE_1_BATCHNORM_GAIN_V;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_batchnorm_gain_v[i32] = 0.0f;
    }
  }
  /* stage.1.batchnorm.bias.v = 0 */
  {
    real *const restrict stage_1_batchnorm_bias_v = states + LENET_STATE_STAGE_1_BATCHNORM_BIAS_V;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      stage_1_batchnorm_bias_v[i32] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + LENET_STATE_LINEAR_W_V;
    for (ptrdiff_t i128_i64 = 0; i128_i64 < 128 * 64; ++i128_i64) {
      linear_w_v[i128_i64] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + LENET_STATE_LINEAR_B_V;
    for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
      linear_b_v[i64] = 0.0f;
    }
  }
  /* linear.1.w.v = 0 */
  {
    real *const restrict linear_1_w_v = states + LENET_STATE_LINEAR_1_W_V;
    for (ptrdiff_t i64_classes = 0; i64_classes < 64 * LENET_CLASSES; ++i64_classes) {
      linear_1_w_v[i64_classes] = 0.0f;
    }
  }
  /* linear.1.b.v = 0 */
  {
    real *const restrict linear_1_b_v = states + LENET_STATE_LINEAR_1_B_V;
    for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
      linear_1_b_v[classes] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 53 steps.
     0-65535: t34 [batch, 16, 8, 8'], 7-9
     0-36863: stage.1.conv2d.p [batch, 16, 6, 6'], 12-40
     0-65535: t69 [batch, 16, 2, 2', 4, 4'], 10-11
     0-147455: t82 [batch, 16, 3, 3', 4, 4'], 42-43
     0-65535: t85 [batch, 16, 2, 2', 4, 4'], 46-47
     0-65535: t90 [batch, 16, 8, 8'], 48-49
     0-65535: t93 [batch, 16, 8, 8'], 50-51
     0-47: workspace [48], 5
     36944-69711: t39 [batch, 32, 4, 4'], 13-38
     36944-37007: workspace [64], 40
     37008-37039: t80 [32], 39-41
     65616-131151: stage.maxpool.p [batch, 16, 8, 8'], 9-11
     65616-81999: t84 [batch, 16, 4, 4'], 44-46
     65616-131151: t86 [batch, 16, 8, 8'], 47-48
     65616-131151: t91 [batch, 16, 8, 8'], 49-50
     65616-65759: t95 [16, 1, 3, 3'], 51-52
     65760-65887: workspace [128], 51
     69792-102559: t42 [batch, 32, 4, 4'], 15-17
     69792-77983: t46 [batch, 32 * 2 * 2], 20-30
     69792-102559: t67 [batch, 32, 2, 2', 2'', 2'''], 18-19
     69792-102559: t71 [batch, 32, 2, 2', 2'', 2'''], 35-36
     69792-102559: t76 [batch, 32, 4, 4'], 37-38
     69792-69839: workspace [48], 13
     69792-71839: workspace [2048], 33
     78064-82159: t47 [batch, 64], 21-29
     78064-86255: t64 [32 * 2 * 2, 64], 30-34
     82240-86335: t48 [batch, 64], 22-25
     82240-86335: t61 [batch, 64], 28-29
     82240-86335: workspace [4096], 21
     86416-90511: ∂loss/∂linear.y [batch, 64], 29-33
     86416-87439: workspace [1024], 23
     86416-86425: scratch [10], 24
     86416-87439: workspace [1024], 25
     86416-86735: workspace [320], 28
     87520-88159: t49 [batch, classes], 23-24
     88160-88799: linear.1.y [batch, classes], 24-26
     88800-89439: ∂loss/∂linear.1.y [batch, classes], 24-28
     89440-89503: t57 [batch], 24-26
     89504-89567: t66 [batch], 24-26
     89568-89577: ∂loss/∂linear.1.b [classes], 24-27
     90592-92639: workspace [2048], 30
     92720-93359: ∂loss/∂linear.1.w [64, classes], 25-32
     93360-93423: ∂loss/∂linear.b [64], 29-31
     102640-135407: stage.1.maxpool.p [batch, 32, 4, 4'], 17-19
     102640-110831: t65 [batch, 128], 33-35
     102640-135407: t72 [batch, 32, 4, 4'], 36-37
     102640-135407: t77 [batch, 32, 4, 4'], 38-39
     131232-131247: t87 [16], 48-53
     131248-131263: t88 [16], 48-49
     131248-131263: t94 [16], 50-53
     131264-131279: t89 [16], 48-53
     131280-131295: t92 [16], 49-50
     135488-143679: stage.1.maxpool.y [batch, 32, 2, 2'], 18-20
     135488-135519: t73 [32], 37-41
     135520-135551: t74 [32], 37-38
     135552-135583: t75 [32], 37-41
     135584-135615: t78 [32], 38-39
     143760-143791: t40 [32], 14-41
     143792-143823: t41 [32], 15-41
     143824-143855: t43 [32], 16-37
     143856-143859: t51 [2'', 2'''], 2-35
     147536-213071: t31 [batch, 16, 8, 8'], 5-49
     213152-278687: t55 [batch, 16, 8, 8'], 9-48
     278768-344303: t56 [batch, 16, 8, 8'], 9-48
     344384-360767: stage.maxpool.y [batch, 16, 4, 4'], 10-12
     344384-377151: t52 [batch, 32, 4, 4'], 17-37
     344384-377151: t79 [batch, 32, 4, 4'], 39-42
     344384-381247: t83 [batch, 16, 6, 6'], 43-44
     377232-409999: t53 [batch, 32, 4, 4'], 17-37
     377232-378255: workspace [1024], 42
     381328-385935: t81 [32, 16, 3, 3'], 40-45
     410080-426463: t70 [batch, 16, 4, 4'], 11-46
     426544-434735: t68 [batch, 32, 2, 2'], 19-35
     434816-441215: stage.conv2d.p [batch, 1, 10, 10'], 4-51
     441296-441311: t32 [16], 6-53
     441312-441327: t33 [16], 7-53
     441328-441343: t35 [16], 8-48
     441344-441347: t54 [2, 2'], 1-46
     441360-441360: t30 [], 3-53 */
void lenet_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* 2 * 2 + 2' */
  {
    real *const restrict t54 = arena + 441344;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      const real t = (real)i2;
      for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
        t54[i2 * 2 + i2_other] = 2.0f * t + (real)i2_other;
      }
    }
  }
  /* 2 * 2'' + 2''' */
  {
    real *const restrict t51 = arena + 143856;
    for (ptrdiff_t i2_other_other = 0; i2_other_other < 2; ++i2_other_other) {
      const real t = (real)i2_other_other;
      for (ptrdiff_t i2_other_other_other = 0; i2_other_other_other < 2; ++i2_other_other_other) {
        t51[i2_other_other * 2 + i2_other_other_other] = (real)i2_other_other_other + 2.0f * t;
      }
    }
  }
  /* 1/10^floor(train.epoch / 10)  (library/schedules.grad:44) */
  {
    const real *const restrict train_epoch = inputs + LENET_STEP_INPUT_TRAIN_EPOCH;
    real *const restrict t30 = arena + 441360;
    t30[0] = powf(0.1f, floorf(0.1f * train_epoch[0]));
  }
  /* stage.conv2d.p = image[8 := 10 - 1, 8' := 10' - 1]  (library/convolution.grad:14) */
  {
    const real *const restrict image = inputs + LENET_STEP_INPUT_IMAGE;
    real *const restrict stage_conv2d_p = arena + 434816;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        for (ptrdiff_t i10_other = 0; i10_other < 10; ++i10_other) {
          const ptrdiff_t at = i10 - 1;
          const ptrdiff_t at_2 = i10_other - 1;
          stage_conv2d_p[batch * 10 * 10 + i10 * 10 + i10_other] = at >= 0 && at < 8 &&
              at_2 >= 0 && at_2 < 8 ? image[batch * 8 * 8 + at * 8 + at_2] : 0.0f;
        }
      }
    }
  }
  /* Σ[1, 3, 3'](stage.conv2d.k * stage.conv2d.p[10 := 3 + 8, 10' := 3' + 8'])
       (library/convolution.grad:15) */
  {
    const real *const restrict stage_conv2d_k = parameters + LENET_PARAMETER_STAGE_CONV2D_K;
    const real *const restrict stage_conv2d_p = arena + 434816;
    real *const restrict t31 = arena + 147536;
    real *const restrict workspace = arena;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
        for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
          multiply_narrow(16, 8, 3, 1.0f, stage_conv2d_k + i3 * 3, 3 * 3, 1, stage_conv2d_p +
              batch * 10 * 10 + i8 * 10 + i3 * 10, 1, 1, t31 + batch * 16 * 8 * 8 + i8 * 8, 8 * 8,
              workspace, i3 > 0);
        }
      }
    }
  }
  /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)
       (library/convolution.grad:15) */
  /* Σ[8, 8', batch](stage.conv2d.y) */
  {
    const real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    const real *const restrict t31 = arena + 147536;
    real *const restrict t32 = arena + 441296;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t32[i16] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        double sum = 0;
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real stage_conv2d_y = stage_conv2d_b[i16] +
              t31[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          sum += (double)stage_conv2d_y;
        }
        t32[i16] += (real)sum;
      }
    }
  }
  /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)
       (library/convolution.grad:15) */
  /* stage.batchnorm.gain * (stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096)
       (library/normalization.grad:96) */
  /* Σ[8, 8', batch]((stage.conv2d.y - …/4096)^2) */
  {
    const real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    const real *const restrict stage_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_BATCHNORM_GAIN;
    const real *const restrict t31 = arena + 147536;
    const real *const restrict t32 = arena + 441296;
    real *const restrict t33 = arena + 441312;
    real *const restrict t34 = arena;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t33[i16] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        double sum = 0;
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real stage_conv2d_y = stage_conv2d_b[i16] +
              t31[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          const real t = stage_conv2d_y - 0.00024414062f * t32[i16];
          t34[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] = stage_batchnorm_gain[i16] * t;
          sum += (double)(t * t);
        }
        t33[i16] += (real)sum;
      }
    }
  }
  /* Σ[8, 8', batch](…^2)/4096 + 1e-05  (library/normalization.grad:96) */
  {
    const real *const restrict t33 = arena + 441312;
    real *const restrict t35 = arena + 441328;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t35[i16] = 0.00024414062f * t33[i16] + 1e-05f;
    }
  }
  /* stage.batchnorm.y = stage.batchnorm.bias + (stage.batchnorm.gain * …) / sqrt(…/4096 + 1e-05)
       (library/normalization.grad:96) */
  /* stage.maxpool.p = max(0, stage.batchnorm.y)  (library/activations.grad:6) */
  /* 0 < stage.batchnorm.y */
  /* (stage.batchnorm.gain * (stage.conv2d.y - …/4096)) / (Σ[8, 8', batch](…)/4096 + 1e-05)^(3/2) */
  {
    const real *const restrict stage_batchnorm_bias = parameters +
        LENET_PARAMETER_STAGE_BATCHNORM_BIAS;
    const real *const restrict t34 = arena;
    const real *const restrict t35 = arena + 441328;
    real *const restrict stage_maxpool_p = arena + 65616;
    real *const restrict t55 = arena + 213152;
    real *const restrict t56 = arena + 278768;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        const real t = 1.0f / sqrtf(t35[i16]);
        const real t_2 = powf(t35[i16], -1.5f);
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real stage_batchnorm_y = stage_batchnorm_bias[i16] +
              t34[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] * t;
          stage_maxpool_p[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] =
              larger(0.0f, stage_batchnorm_y);
          t55[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] = (real)(0.0f < stage_batchnorm_y);
          t56[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] =
              t34[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] * t_2;
        }
      }
    }
  }
  /* stage.maxpool.y = max[2, 2'](stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'])
       (library/pooling.grad:14) */
  /* stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'] == stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2'
       + 2 * 4'] */
  {
    const real *const restrict stage_maxpool_p = arena + 65616;
    real *const restrict stage_maxpool_y = arena + 344384;
    real *const restrict t69 = arena;
    for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
      for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
        for (ptrdiff_t batch_i16 = 0; batch_i16 < LENET_BATCH * 16; ++batch_i16) {
          stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4] = -INFINITY;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
        for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
          for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
            for (ptrdiff_t batch_i16 = 0; batch_i16 < LENET_BATCH * 16; ++batch_i16) {
              stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4] =
                  larger(stage_maxpool_p[i2 * 8 + i2_other + i4 * 16 + i4_other * 2 +
                  batch_i16 * 8 * 8], stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4]);
              t69[i2 * 2 * 4 * 4 + i2_other * 4 * 4 + i4 * 4 + i4_other +
                  batch_i16 * 2 * 2 * 4 * 4] =
                  (real)(stage_maxpool_p[i2 * 8 + i2_other + i4 * 16 + i4_other * 2 +
                  batch_i16 * 8 * 8] ==
                  stage_maxpool_p[i2 * 8 + i2_other + i4 * 16 + i4_other * 2 + batch_i16 * 8 * 8]);
            }
          }
        }
      }
    }
  }
  /* min[2, 2'](if … == stage.maxpool.y then 2 * 2 + 2' else if … then 4 else …) */
  {
    const real *const restrict stage_maxpool_p = arena + 65616;
    const real *const restrict stage_maxpool_y = arena + 344384;
    const real *const restrict t54 = arena + 441344;
    const real *const restrict t69 = arena;
    real *const restrict t70 = arena + 410080;
    for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
      for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
        for (ptrdiff_t batch_i16 = 0; batch_i16 < LENET_BATCH * 16; ++batch_i16) {
          t70[i4 * 4 + i4_other + batch_i16 * 4 * 4] = INFINITY;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
        for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
          for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
            for (ptrdiff_t batch_i16 = 0; batch_i16 < LENET_BATCH * 16; ++batch_i16) {
              const real t = t69[i2 * 2 * 4 * 4 + i2_other * 4 * 4 + i4 * 4 + i4_other +
                  batch_i16 * 2 * 2 * 4 * 4] != 0 ? 4.0f : t54[i2 * 2 + i2_other];
              const real t_2 = stage_maxpool_p[i2 * 8 + i2_other + i4 * 16 + i4_other * 2 +
                  batch_i16 * 8 * 8] == stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4] ?
                  t54[i2 * 2 + i2_other] : t;
              t70[i4 * 4 + i4_other + batch_i16 * 4 * 4] =
                  smaller(t_2, t70[i4 * 4 + i4_other + batch_i16 * 4 * 4]);
            }
          }
        }
      }
    }
  }
  /* stage.1.conv2d.p = stage.maxpool.y[4 := 6 - 1, 4' := 6' - 1]  (library/convolution.grad:14) */
  {
    const real *const restrict stage_maxpool_y = arena + 344384;
    real *const restrict stage_1_conv2d_p = arena;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i6 = 0; i6 < 6; ++i6) {
          for (ptrdiff_t i6_other = 0; i6_other < 6; ++i6_other) {
            const ptrdiff_t at = i6 - 1;
            const ptrdiff_t at_2 = i6_other - 1;
            stage_1_conv2d_p[batch * 16 * 6 * 6 + i16 * 6 * 6 + i6 * 6 + i6_other] = at >= 0 &&
                at < 4 && at_2 >= 0 && at_2 < 4 ?
                stage_maxpool_y[batch * 16 * 4 * 4 + i16 * 4 * 4 + at * 4 + at_2] : 0.0f;
          }
        }
      }
    }
  }
  /* Σ[16, 3, 3'](stage.1.conv2d.k * stage.1.conv2d.p[6 := 3 + 4, 6' := 3' + 4'])
       (library/convolution.grad:15) */
  {
    const real *const restrict stage_1_conv2d_k = parameters + LENET_PARAMETER_STAGE_1_CONV2D_K;
    const real *const restrict stage_1_conv2d_p = arena;
    real *const restrict t39 = arena + 36944;
    real *const restrict workspace = arena + 69792;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
        for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
          for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
            multiply_narrow(32, 4, 3, 1.0f, stage_1_conv2d_k + i16 * 3 * 3 + i3 * 3, 16 * 3 * 3, 1,
                stage_1_conv2d_p + batch * 16 * 6 * 6 + i4 * 6 + i16 * 6 * 6 + i3 * 6, 1, 1, t39 +
                batch * 32 * 4 * 4 + i4 * 4, 4 * 4, workspace, i16 > 0 || i3 > 0);
          }
        }
      }
    }
  }
  /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)
       (library/convolution.grad:15) */
  /* Σ[4, 4', batch](stage.1.conv2d.y) */
  {
    const real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    const real *const restrict t39 = arena + 36944;
    real *const restrict t40 = arena + 143760;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t40[i32] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        double sum = 0;
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real stage_1_conv2d_y = stage_1_conv2d_b[i32] +
              t39[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          sum += (double)stage_1_conv2d_y;
        }
        t40[i32] += (real)sum;
      }
    }
  }
  /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)
       (library/convolution.grad:15) */
  /* stage.1.batchnorm.gain * (stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024)
       (library/normalization.grad:96) */
  /* Σ[4, 4', batch]((stage.1.conv2d.y - …/1024)^2) */
  {
    const real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    const real *const restrict stage_1_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_GAIN;
    const real *const restrict t39 = arena + 36944;
    const real *const restrict t40 = arena + 143760;
    real *const restrict t41 = arena + 143792;
    real *const restrict t42 = arena + 69792;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t41[i32] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        double sum = 0;
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real stage_1_conv2d_y = stage_1_conv2d_b[i32] +
              t39[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          const real t = stage_1_conv2d_y - 0.0009765625f * t40[i32];
          t42[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] = stage_1_batchnorm_gain[i32] * t;
          sum += (double)(t * t);
        }
        t41[i32] += (real)sum;
      }
    }
  }
  /* Σ[4, 4', batch](…^2)/1024 + 1e-05  (library/normalization.grad:96) */
  {
    const real *const restrict t41 = arena + 143792;
    real *const restrict t43 = arena + 143824;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t43[i32] = 0.0009765625f * t41[i32] + 1e-05f;
    }
  }
  /* stage.1.batchnorm.y = stage.1.batchnorm.bias + (stage.1.batchnorm.gain * …) / sqrt(…/1024 +
       1e-05)  (library/normalization.grad:96) */
  /* stage.1.maxpool.p = max(0, stage.1.batchnorm.y)  (library/activations.grad:6) */
  /* 0 < stage.1.batchnorm.y */
  /* (stage.1.batchnorm.gain * (stage.1.conv2d.y - …/1024)) / (Σ[4, 4', batch](…)/1024 +
       1e-05)^(3/2) */
  {
    const real *const restrict stage_1_batchnorm_bias = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_BIAS;
    const real *const restrict t42 = arena + 69792;
    const real *const restrict t43 = arena + 143824;
    real *const restrict stage_1_maxpool_p = arena + 102640;
    real *const restrict t52 = arena + 344384;
    real *const restrict t53 = arena + 377232;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        const real t = 1.0f / sqrtf(t43[i32]);
        const real t_2 = powf(t43[i32], -1.5f);
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real stage_1_batchnorm_y = stage_1_batchnorm_bias[i32] +
              t42[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] * t;
          stage_1_maxpool_p[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] =
              larger(0.0f, stage_1_batchnorm_y);
          t52[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] = (real)(0.0f < stage_1_batchnorm_y);
          t53[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] =
              t42[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] * t_2;
        }
      }
    }
  }
  /* stage.1.maxpool.y = max[2'', 2'''](stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''])
       (library/pooling.grad:14) */
  /* stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''] == stage.1.maxpool.p[4 := 2 * 2 +
       2'', 4' := 2 * 2' + 2'''] */
  {
    const real *const restrict stage_1_maxpool_p = arena + 102640;
    real *const restrict stage_1_maxpool_y = arena + 135488;
    real *const restrict t67 = arena + 69792;
    for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
      for (ptrdiff_t batch_i32_i2 = 0; batch_i32_i2 < LENET_BATCH * 32 * 2; ++batch_i32_i2) {
        stage_1_maxpool_y[i2_other + batch_i32_i2 * 2] = -INFINITY;
      }
      for (ptrdiff_t i2_other_other = 0; i2_other_other < 2; ++i2_other_other) {
        for (ptrdiff_t i2_other_other_other = 0; i2_other_other_other < 2; ++i2_other_other_other) {
          for (ptrdiff_t batch_i32_i2 = 0; batch_i32_i2 < LENET_BATCH * 32 * 2; ++batch_i32_i2) {
            stage_1_maxpool_y[i2_other + batch_i32_i2 * 2] =
                larger(stage_1_maxpool_p[i2_other * 2 + i2_other_other * 4 + i2_other_other_other +
                batch_i32_i2 * 8], stage_1_maxpool_y[i2_other + batch_i32_i2 * 2]);
            t67[i2_other * 2 * 2 + i2_other_other * 2 + i2_other_other_other +
                batch_i32_i2 * 2 * 2 * 2] =
                (real)(stage_1_maxpool_p[i2_other * 2 + i2_other_other * 4 + i2_other_other_other +
                batch_i32_i2 * 8] ==
                stage_1_maxpool_p[i2_other * 2 + i2_other_other * 4 + i2_other_other_other +
                batch_i32_i2 * 8]);
          }
        }
      }
    }
  }
  /* min[2'', 2'''](if … == stage.1.maxpool.y then 2 * 2'' + 2''' else if … then 4 else …) */
  {
    const real *const restrict stage_1_maxpool_p = arena + 102640;
    const real *const restrict stage_1_maxpool_y = arena + 135488;
    const real *const restrict t51 = arena + 143856;
    const real *const restrict t67 = arena + 69792;
    real *const restrict t68 = arena + 426544;
    for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
      for (ptrdiff_t batch_i32_i2 = 0; batch_i32_i2 < LENET_BATCH * 32 * 2; ++batch_i32_i2) {
        t68[i2_other + batch_i32_i2 * 2] = INFINITY;
      }
      for (ptrdiff_t i2_other_other = 0; i2_other_other < 2; ++i2_other_other) {
        for (ptrdiff_t i2_other_other_other = 0; i2_other_other_other < 2; ++i2_other_other_other) {
          for (ptrdiff_t batch_i32_i2 = 0; batch_i32_i2 < LENET_BATCH * 32 * 2; ++batch_i32_i2) {
            const real t = t67[i2_other * 2 * 2 + i2_other_other * 2 + i2_other_other_other +
                batch_i32_i2 * 2 * 2 * 2] != 0 ? 4.0f :
                t51[i2_other_other * 2 + i2_other_other_other];
            const real t_2 = stage_1_maxpool_p[i2_other * 2 + i2_other_other * 4 +
                i2_other_other_other + batch_i32_i2 * 8] ==
                stage_1_maxpool_y[i2_other + batch_i32_i2 * 2] ?
                t51[i2_other_other * 2 + i2_other_other_other] : t;
            t68[i2_other + batch_i32_i2 * 2] = smaller(t_2, t68[i2_other + batch_i32_i2 * 2]);
          }
        }
      }
    }
  }
  /* scatter(stage.1.maxpool.y, 32 * 2 * 2 := 2 * 2 + 2' + 4 * 32) */
  {
    const real *const restrict stage_1_maxpool_y = arena + 135488;
    real *const restrict t46 = arena + 69792;
    for (ptrdiff_t batch_i32_2_2 = 0; batch_i32_2_2 < LENET_BATCH * 128; ++batch_i32_2_2) {
      t46[batch_i32_2_2] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
          for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
            const ptrdiff_t at = 4 * i32 + 2 * i2 + i2_other;
            t46[batch * 128 + at] +=
                stage_1_maxpool_y[batch * 32 * 2 * 2 + i32 * 2 * 2 + i2 * 2 + i2_other];
          }
        }
      }
    }
  }
  /* Σ[128](linear.w * …[32 * 2 * 2 := 128])  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + LENET_PARAMETER_LINEAR_W;
    const real *const restrict t46 = arena + 69792;
    real *const restrict t47 = arena + 78064;
    real *const restrict workspace = arena + 82240;
    multiply_rows(LENET_BATCH, 64, 128, 1.0f, t46, 128, 1, linear_w, 64, 1, t47, 64, workspace, 0);
  }
  /* linear.y = linear.b + Σ[128](linear.w * …)  (library/layers.grad:7) */
  /* max(0, linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_b = parameters + LENET_PARAMETER_LINEAR_B;
    const real *const restrict t47 = arena + 78064;
    real *const restrict t48 = arena + 82240;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        const real linear_y = linear_b[i64] + t47[batch * 64 + i64];
        t48[batch * 64 + i64] = larger(0.0f, linear_y);
      }
    }
  }
  /* Σ[64](linear.1.w * max(0, linear.y))  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + LENET_PARAMETER_LINEAR_1_W;
    const real *const restrict t48 = arena + 82240;
    real *const restrict t49 = arena + 87520;
    real *const restrict workspace = arena + 86416;
    multiply_narrow(LENET_BATCH, LENET_CLASSES, 64, 1.0f, t48, 64, 1, linear_1_w, LENET_CLASSES, 1,
        t49, LENET_CLASSES, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[64](linear.1.w * …)  (library/layers.grad:7) */
  /* max[classes](linear.1.y) */
  /* Σ[classes](exp(linear.1.y - …)) */
  /* log(Σ[classes](exp(…))) */
  /* ∂loss/∂linear.1.y = (exp(…) / Σ[classes](…) - δ(label, classes))/64  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_1_b = parameters + LENET_PARAMETER_LINEAR_1_B;
    const real *const restrict label = inputs + LENET_STEP_INPUT_LABEL;
    const real *const restrict t49 = arena + 87520;
    real *const restrict linear_1_y = arena + 88160;
    real *const restrict t57 = arena + 89440;
    real *const restrict d_linear_1_y = arena + 88800;
    real *const restrict d_linear_1_b = arena + 89568;
    real *const restrict t66 = arena + 89504;
    real *const restrict scratch = arena + 86416;
    for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
      d_linear_1_b[classes] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      real largest = -INFINITY;
      for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
        const real linear_1_y_2 = linear_1_b[classes] + t49[batch * LENET_CLASSES + classes];
        linear_1_y[batch * LENET_CLASSES + classes] = linear_1_y_2;
        largest = larger(linear_1_y_2, largest);
      }
      t57[batch] = largest;
      double sum = 0;
      for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
        const real t = expf(linear_1_y[batch * LENET_CLASSES + classes] - largest);
        scratch[classes] = t;
        sum += (double)t;
      }
      t66[batch] = logf((real)sum);
      for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
        const real d_linear_1_y_2 = (label[batch] == (real)classes ? -0.015625f : 0.0f) +
            0.015625f * (scratch[classes] / (real)sum);
        d_linear_1_y[batch * LENET_CLASSES + classes] = d_linear_1_y_2;
        d_linear_1_b[classes] += d_linear_1_y_2;
      }
    }
  }
  /* ∂loss/∂linear.1.w = Σ[batch](max(0, linear.y) * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t48 = arena + 82240;
    const real *const restrict d_linear_1_y = arena + 88800;
    real *const restrict d_linear_1_w = arena + 92720;
    real *const restrict workspace = arena + 86416;
    multiply_narrow(64, LENET_CLASSES, LENET_BATCH, 1.0f, t48, 1, 64, d_linear_1_y, LENET_CLASSES,
        1, d_linear_1_w, LENET_CLASSES, workspace, 0);
  }
  /* Σ[batch]((… - …) - log(…)) */
  /* loss = -Σ[batch](… - …) / 64  (library/losses.grad:6) */
  {
    const real *const restrict label = inputs + LENET_STEP_INPUT_LABEL;
    real *const restrict loss = outputs + LENET_STEP_OUTPUT_LOSS;
    const real *const restrict linear_1_y = arena + 88160;
    const real *const restrict t57 = arena + 89440;
    const real *const restrict t66 = arena + 89504;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      const real t = linear_1_y[batch * LENET_CLASSES + (ptrdiff_t)label[batch]] - t57[batch];
      sum += (double)(-t66[batch] + t);
    }
    loss[0] = -0.015625f * (real)sum;
  }
  /* u = ∂loss/∂linear.1.b + 0.9 * linear.1.b.v  (library/optimizers.grad:9) */
  /* next linear.1.b = linear.1.b - (1/10^… * u)/20  (library/optimizers.grad:11) */
  {
    real *const restrict linear_1_b = parameters + LENET_PARAMETER_LINEAR_1_B;
    real *const restrict linear_1_b_v = states + LENET_STATE_LINEAR_1_B_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict d_linear_1_b = arena + 89568;
    for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
      const real u = 0.9f * linear_1_b_v[classes] + d_linear_1_b[classes];
      linear_1_b_v[classes] = u;
      linear_1_b[classes] = linear_1_b[classes] - 0.05f * (t30[0] * u);
    }
  }
  /* Σ[classes](linear.1.w * ∂loss/∂linear.1.y) */
  {
    const real *const restrict linear_1_w = parameters + LENET_PARAMETER_LINEAR_1_W;
    const real *const restrict d_linear_1_y = arena + 88800;
    real *const restrict t61 = arena + 82240;
    real *const restrict workspace = arena + 86416;
    multiply_rows(LENET_BATCH, 64, LENET_CLASSES, 1.0f, d_linear_1_y, LENET_CLASSES, 1, linear_1_w,
        1, LENET_CLASSES, t61, 64, workspace, 0);
  }
  /* linear.y = linear.b + Σ[128](linear.w * …)  (library/layers.grad:7) */
  /* ∂loss/∂linear.y = if 0 < linear.y then Σ[classes](linear.1.w * ∂loss/∂linear.1.y) else 0
       (library/layers.grad:7) */
  /*   by the rule of max: d max(x, y) = dx where x > y, dy where y > x; half each at a tie, none
       to x against a constant */
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_b = parameters + LENET_PARAMETER_LINEAR_B;
    const real *const restrict t47 = arena + 78064;
    const real *const restrict t61 = arena + 82240;
    real *const restrict d_linear_y = arena + 86416;
    real *const restrict d_linear_b = arena + 93360;
    for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
      d_linear_b[i64] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        const real linear_y = linear_b[i64] + t47[batch * 64 + i64];
        const real d_linear_y_2 = 0.0f < linear_y ? t61[batch * 64 + i64] : 0.0f;
        d_linear_y[batch * 64 + i64] = d_linear_y_2;
        d_linear_b[i64] += d_linear_y_2;
      }
    }
  }
  /* Σ[batch](scatter(stage.1.maxpool.y, 32 * 2 * 2 := 2 * 2 + 2' + 4 * 32) * ∂loss/∂linear.y) */
  {
    const real *const restrict t46 = arena + 69792;
    const real *const restrict d_linear_y = arena + 86416;
    real *const restrict t64 = arena + 78064;
    real *const restrict workspace = arena + 90592;
    multiply_rows(128, 64, LENET_BATCH, 1.0f, t46, 1, 128, d_linear_y, 64, 1, t64, 64, workspace,
        0);
  }
  /* u = ∂loss/∂linear.b + 0.9 * linear.b.v  (library/optimizers.grad:9) */
  /* next linear.b = linear.b - (1/10^… * u)/20  (library/optimizers.grad:11) */
  {
    real *const restrict linear_b = parameters + LENET_PARAMETER_LINEAR_B;
    real *const restrict linear_b_v = states + LENET_STATE_LINEAR_B_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict d_linear_b = arena + 93360;
    for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
      const real u = 0.9f * linear_b_v[i64] + d_linear_b[i64];
      linear_b_v[i64] = u;
      linear_b[i64] = linear_b[i64] - 0.05f * (t30[0] * u);
    }
  }
  /* u = ∂loss/∂linear.1.w + 0.9 * linear.1.w.v  (library/optimizers.grad:9) */
  /* next linear.1.w = linear.1.w - (1/10^… * u)/20  (library/optimizers.grad:11) */
  {
    real *const restrict linear_1_w = parameters + LENET_PARAMETER_LINEAR_1_W;
    real *const restrict linear_1_w_v = states + LENET_STATE_LINEAR_1_W_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict d_linear_1_w = arena + 92720;
    for (ptrdiff_t i64_classes = 0; i64_classes < 64 * LENET_CLASSES; ++i64_classes) {
      const real u = 0.9f * linear_1_w_v[i64_classes] + d_linear_1_w[i64_classes];
      linear_1_w_v[i64_classes] = u;
      linear_1_w[i64_classes] = linear_1_w[i64_classes] - 0.05f * (t30[0] * u);
    }
  }
  /* Σ[64](linear.w * ∂loss/∂linear.y) */
  {
    const real *const restrict linear_w = parameters + LENET_PARAMETER_LINEAR_W;
    const real *const restrict d_linear_y = arena + 86416;
    real *const restrict t65 = arena + 102640;
    real *const restrict workspace = arena + 69792;
    multiply_rows(LENET_BATCH, 128, 64, 1.0f, d_linear_y, 64, 1, linear_w, 1, 64, t65, 128,
        workspace, 0);
  }
  /* u = ∂loss/∂linear.w + 0.9 * linear.w.v  (library/optimizers.grad:9) */
  /* next linear.w = linear.w - (1/10^… * u)/20  (library/optimizers.grad:11) */
  {
    real *const restrict linear_w = parameters + LENET_PARAMETER_LINEAR_W;
    real *const restrict linear_w_v = states + LENET_STATE_LINEAR_W_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict t64 = arena + 78064;
    for (ptrdiff_t i128_i64 = 0; i128_i64 < 128 * 64; ++i128_i64) {
      const real u = 0.9f * linear_w_v[i128_i64] + t64[i128_i64];
      linear_w_v[i128_i64] = u;
      linear_w[i128_i64] = linear_w[i128_i64] - 0.05f * (t30[0] * u);
    }
  }
  /* if 2 * 2'' + 2''' == min[2'', 2'''](…) then ∂loss/∂stage.1.maxpool.y else 0 */
  {
    const real *const restrict t51 = arena + 143856;
    const real *const restrict t65 = arena + 102640;
    const real *const restrict t68 = arena + 426544;
    real *const restrict t71 = arena + 69792;
    for (ptrdiff_t batch_i32_i2_i2_other = 0; batch_i32_i2_i2_other < LENET_BATCH * 32 * 2 * 2;
        ++batch_i32_i2_i2_other) {
      for (ptrdiff_t i2_other_other_i2_other_other_other = 0; i2_other_other_i2_other_other_other <
          2 * 2; ++i2_other_other_i2_other_other_other) {
        t71[batch_i32_i2_i2_other * 2 * 2 + i2_other_other_i2_other_other_other] =
            t51[i2_other_other_i2_other_other_other] == t68[batch_i32_i2_i2_other] ?
            t65[batch_i32_i2_i2_other] : 0.0f;
      }
    }
  }
  /* scatter(if … == … then ∂loss/∂stage.1.maxpool.y else 0, 4 := 2 * 2 + 2'', 4' := 2 * 2' +
       2''') */
  {
    const real *const restrict t71 = arena + 69792;
    real *const restrict t72 = arena + 102640;
    for (ptrdiff_t batch_i32_i4_i4_other = 0; batch_i32_i4_i4_other < LENET_BATCH * 32 * 4 * 4;
        ++batch_i32_i4_i4_other) {
      t72[batch_i32_i4_i4_other] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
          for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
            for (ptrdiff_t i2_other_other = 0; i2_other_other < 2; ++i2_other_other) {
              for (ptrdiff_t i2_other_other_other = 0; i2_other_other_other < 2;
                  ++i2_other_other_other) {
                const ptrdiff_t at = 2 * i2 + i2_other_other;
                const ptrdiff_t at_2 = 2 * i2_other + i2_other_other_other;
                t72[batch * 32 * 4 * 4 + i32 * 4 * 4 + at * 4 + at_2] +=
                    t71[batch * 32 * 2 * 2 * 2 * 2 + i32 * 2 * 2 * 2 * 2 + i2 * 2 * 2 * 2 +
                    i2_other * 2 * 2 + i2_other_other * 2 + i2_other_other_other];
              }
            }
          }
        }
      }
    }
  }
  /* if 0 < stage.1.batchnorm.y then stage.1.batchnorm.gain * (… / sqrt(…)) else 0 */
  /* Σ[4, 4', batch](if 0 < stage.1.batchnorm.y then -… * … / 2 else 0) */
  /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)
       (library/convolution.grad:15) */
  /* Σ[4, 4', batch](if 0 < stage.1.batchnorm.y then … * … else 0) */
  /* Σ[4, 4', batch](if 0 < stage.1.batchnorm.y then scatter(…, 4 := 2 * 2 + 2'', 4' := 2 * 2' +
       2''') else 0) */
  {
    const real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    const real *const restrict stage_1_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_GAIN;
    const real *const restrict t39 = arena + 36944;
    const real *const restrict t40 = arena + 143760;
    const real *const restrict t43 = arena + 143824;
    const real *const restrict t52 = arena + 344384;
    const real *const restrict t53 = arena + 377232;
    const real *const restrict t72 = arena + 102640;
    real *const restrict t73 = arena + 135488;
    real *const restrict t74 = arena + 135520;
    real *const restrict t75 = arena + 135552;
    real *const restrict t76 = arena + 69792;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t74[i32] = 0;
    }
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t75[i32] = 0;
    }
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t73[i32] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        const real t = 1.0f / sqrtf(t43[i32]);
        double sum = 0;
        double sum_2 = 0;
        double sum_3 = 0;
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real t_2 = t * t72[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          t76[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] =
              t52[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] != 0 ?
              stage_1_batchnorm_gain[i32] * t_2 : 0.0f;
          const real t_3 = -0.5f * t53[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] *
              t72[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          const real t_4 = t52[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] != 0 ? t_3 : 0.0f;
          sum += (double)t_4;
          const real stage_1_conv2d_y = stage_1_conv2d_b[i32] +
              t39[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          const real t_5 = t52[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] != 0 ?
              (stage_1_conv2d_y - 0.0009765625f * t40[i32]) * t_2 : 0.0f;
          sum_2 += (double)t_5;
          const real t_6 = t52[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] != 0 ?
              t72[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] : 0.0f;
          sum_3 += (double)t_6;
        }
        t74[i32] += (real)sum;
        t75[i32] += (real)sum_2;
        t73[i32] += (real)sum_3;
      }
    }
  }
  /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)
       (library/convolution.grad:15) */
  /* (if 0 < stage.1.batchnorm.y then stage.1.batchnorm.gain * … else 0) + ((stage.1.conv2d.y -
       …/1024) * Σ[4, 4', batch](…))/512 */
  /* Σ[4, 4', batch]((if … then … else 0) + (… * …)/512) */
  {
    const real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    const real *const restrict t39 = arena + 36944;
    const real *const restrict t40 = arena + 143760;
    const real *const restrict t74 = arena + 135520;
    const real *const restrict t76 = arena + 69792;
    real *const restrict t77 = arena + 102640;
    real *const restrict t78 = arena + 135584;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t78[i32] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        double sum = 0;
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real stage_1_conv2d_y = stage_1_conv2d_b[i32] +
              t39[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          const real t = t76[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] +
              0.001953125f * ((stage_1_conv2d_y - 0.0009765625f * t40[i32]) * t74[i32]);
          t77[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] = t;
          sum += (double)t;
        }
        t78[i32] += (real)sum;
      }
    }
  }
  /* ((if … then … else 0) + (… * …)/512) - Σ[4, 4', batch](… + …/512)/1024 */
  /* Σ[4, 4', batch]((… + …/512) - Σ[4, 4', batch](…)/1024) */
  {
    const real *const restrict t77 = arena + 102640;
    const real *const restrict t78 = arena + 135584;
    real *const restrict t79 = arena + 344384;
    real *const restrict t80 = arena + 37008;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t80[i32] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        double sum = 0;
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real t = t77[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] -
              0.0009765625f * t78[i32];
          t79[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] = t;
          sum += (double)t;
        }
        t80[i32] += (real)sum;
      }
    }
  }
  /* Σ[4, 4', batch](stage.1.conv2d.p[6 := 3 + 4, 6' := 3' + 4'] * (… - …/1024)) */
  {
    const real *const restrict stage_1_conv2d_p = arena;
    const real *const restrict t79 = arena + 344384;
    real *const restrict t81 = arena + 381328;
    real *const restrict workspace = arena + 36944;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
        for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
          for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
            multiply_narrow(32, 3, 4, 1.0f, t79 + batch * 32 * 4 * 4 + i4 * 4, 4 * 4, 1,
                stage_1_conv2d_p + i16 * 6 * 6 + i3 * 6 + batch * 16 * 6 * 6 + i4 * 6, 1, 1, t81 +
                i16 * 3 * 3 + i3 * 3, 16 * 3 * 3, workspace, batch > 0 || i4 > 0);
          }
        }
      }
    }
  }
  /* stage.1.conv2d.b.v = Σ[4, 4', batch](… - …/1024) + 0.9 * stage.1.conv2d.b.v */
  /* stage.1.conv2d.b = stage.1.conv2d.b - (1/10^… * (… + 0.9 * stage.1.conv2d.b.v))/20 */
  /* stage.1.batchnorm.gain.v = Σ[4, 4', batch](if … then … else 0) + 0.9 *
       stage.1.batchnorm.gain.v */
  /* stage.1.batchnorm.gain = stage.1.batchnorm.gain - (1/10^… * (… + 0.9 *
       stage.1.batchnorm.gain.v))/20 */
  /* stage.1.batchnorm.bias.v = Σ[4, 4', batch](if … then … else 0) + 0.9 *
       stage.1.batchnorm.bias.v */
  /* stage.1.batchnorm.bias = stage.1.batchnorm.bias - (1/10^… * (… + 0.9 *
       stage.1.batchnorm.bias.v))/20 */
  /* next stage.1.batchnorm.mu = 0.9 * stage.1.batchnorm.mu + 9.765625e-05 * Σ[4, 4',
       batch](stage.1.conv2d.y)  (library/normalization.grad:90) */
  /* next stage.1.batchnorm.sd2 = 0.9 * stage.1.batchnorm.sd2 + 9.765625e-05 * Σ[4, 4', batch](…^2)
        (library/normalization.grad:91) */
  {
    real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    real *const restrict stage_1_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_GAIN;
    real *const restrict stage_1_batchnorm_bias = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_BIAS;
    real *const restrict stage_1_batchnorm_mu = states + LENET_STATE_STAGE_1_BATCHNORM_MU;
    real *const restrict stage_1_batchnorm_sd2 = states + LENET_STATE_STAGE_1_BATCHNORM_SD2;
    real *const restrict stage_1_conv2d_b_v = states + LENET_STATE_STAGE_1_CONV2D_B_V;
    real *const restrict stage_1_batchnorm_gain_v = states + LENET_STATE_STAGE_1_BATCHNORM_GAIN_V;
    real *const restrict stage_1_batchnorm_bias_v = states + LENET_STATE_STAGE_1_BATCHNORM_BIAS_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict t40 = arena + 143760;
    const real *const restrict t41 = arena + 143792;
    const real *const restrict t73 = arena + 135488;
    const real *const restrict t75 = arena + 135552;
    const real *const restrict t80 = arena + 37008;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      const real t = 0.9f * stage_1_conv2d_b_v[i32] + t80[i32];
      stage_1_conv2d_b_v[i32] = t;
      stage_1_conv2d_b[i32] = stage_1_conv2d_b[i32] - 0.05f * (t30[0] * t);
      const real t_2 = 0.9f * stage_1_batchnorm_gain_v[i32] + t75[i32];
      stage_1_batchnorm_gain_v[i32] = t_2;
      stage_1_batchnorm_gain[i32] = stage_1_batchnorm_gain[i32] - 0.05f * (t30[0] * t_2);
      const real t_3 = 0.9f * stage_1_batchnorm_bias_v[i32] + t73[i32];
      stage_1_batchnorm_bias_v[i32] = t_3;
      stage_1_batchnorm_bias[i32] = stage_1_batchnorm_bias[i32] - 0.05f * (t30[0] * t_3);
      stage_1_batchnorm_mu[i32] = 0.9f * stage_1_batchnorm_mu[i32] + 9.765625e-05f * t40[i32];
      stage_1_batchnorm_sd2[i32] = 0.9f * stage_1_batchnorm_sd2[i32] + 9.765625e-05f * t41[i32];
    }
  }
  /* Σ[32](stage.1.conv2d.k * (… - …/1024)) */
  {
    const real *const restrict stage_1_conv2d_k = parameters + LENET_PARAMETER_STAGE_1_CONV2D_K;
    const real *const restrict t79 = arena + 344384;
    real *const restrict t82 = arena;
    real *const restrict workspace = arena + 377232;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      multiply_rows(16 * 3 * 3, 4 * 4, 32, 1.0f, stage_1_conv2d_k, 1, 16 * 3 * 3, t79 +
          batch * 32 * 4 * 4, 4 * 4, 1, t82 + batch * 16 * 3 * 3 * 4 * 4, 4 * 4, workspace, 0);
    }
  }
  /* scatter(Σ[32](stage.1.conv2d.k * …), 6 := 3 + 4, 6' := 3' + 4') */
  {
    const real *const restrict t82 = arena;
    real *const restrict t83 = arena + 344384;
    for (ptrdiff_t batch_i16_i6_i6_other = 0; batch_i16_i6_i6_other < LENET_BATCH * 16 * 6 * 6;
        ++batch_i16_i6_i6_other) {
      t83[batch_i16_i6_i6_other] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
          for (ptrdiff_t i3_other = 0; i3_other < 3; ++i3_other) {
            for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
              for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
                const ptrdiff_t at = i3 + i4;
                const ptrdiff_t at_2 = i3_other + i4_other;
                t83[batch * 16 * 6 * 6 + i16 * 6 * 6 + at * 6 + at_2] +=
                    t82[batch * 16 * 3 * 3 * 4 * 4 + i16 * 3 * 3 * 4 * 4 + i3 * 3 * 4 * 4 +
                    i3_other * 4 * 4 + i4 * 4 + i4_other];
              }
            }
          }
        }
      }
    }
  }
  /* scatter(scatter(Σ[32](…), 6 := 3 + 4, 6' := 3' + 4'), 4 := 6 - 1, 4' := 6' - 1) */
  {
    const real *const restrict t83 = arena + 344384;
    real *const restrict t84 = arena + 65616;
    for (ptrdiff_t batch_i16_i4_i4_other = 0; batch_i16_i4_i4_other < LENET_BATCH * 16 * 4 * 4;
        ++batch_i16_i4_i4_other) {
      t84[batch_i16_i4_i4_other] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i6 = 0; i6 < 6; ++i6) {
          for (ptrdiff_t i6_other = 0; i6_other < 6; ++i6_other) {
            const ptrdiff_t at = i6 - 1;
            const ptrdiff_t at_2 = i6_other - 1;
            if (at >= 0 && at < 4 && at_2 >= 0 && at_2 < 4) t84[batch * 16 * 4 * 4 + i16 * 4 * 4 +
                at * 4 + at_2] += t83[batch * 16 * 6 * 6 + i16 * 6 * 6 + i6 * 6 + i6_other];
          }
        }
      }
    }
  }
  /* stage.1.conv2d.k.v = Σ[4, 4', batch](… * …) + 0.9 * stage.1.conv2d.k.v */
  /* stage.1.conv2d.k = stage.1.conv2d.k - (1/10^… * (… + 0.9 * stage.1.conv2d.k.v))/20 */
  {
    real *const restrict stage_1_conv2d_k = parameters + LENET_PARAMETER_STAGE_1_CONV2D_K;
    real *const restrict stage_1_conv2d_k_v = states + LENET_STATE_STAGE_1_CONV2D_K_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict t81 = arena + 381328;
    for (ptrdiff_t i32_i16_i3_i3_other = 0; i32_i16_i3_i3_other < 32 * 16 * 3 * 3;
        ++i32_i16_i3_i3_other) {
      const real t = 0.9f * stage_1_conv2d_k_v[i32_i16_i3_i3_other] + t81[i32_i16_i3_i3_other];
      stage_1_conv2d_k_v[i32_i16_i3_i3_other] = t;
      stage_1_conv2d_k[i32_i16_i3_i3_other] = stage_1_conv2d_k[i32_i16_i3_i3_other] -
          0.05f * (t30[0] * t);
    }
  }
  /* if 2 * 2 + 2' == min[2, 2'](…) then scatter(scatter(…, 6 := 3 + 4, 6' := 3' + 4'), 4 := 6 - 1,
       4' := 6' - 1) else 0 */
  {
    const real *const restrict t54 = arena + 441344;
    const real *const restrict t70 = arena + 410080;
    const real *const restrict t84 = arena + 65616;
    real *const restrict t85 = arena;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i2_i2_other = 0; i2_i2_other < 2 * 2; ++i2_i2_other) {
          for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
            t85[batch * 16 * 2 * 2 * 4 * 4 + i16 * 2 * 2 * 4 * 4 + i2_i2_other * 4 * 4 +
                i4_i4_other] = t54[i2_i2_other] ==
                t70[batch * 16 * 4 * 4 + i16 * 4 * 4 + i4_i4_other] ?
                t84[batch * 16 * 4 * 4 + i16 * 4 * 4 + i4_i4_other] : 0.0f;
          }
        }
      }
    }
  }
  /* scatter(if … == … then scatter(…, 4 := 6 - 1, 4' := 6' - 1) else 0, 8 := 2 + 2 * 4, 8' := 2' +
       2 * 4') */
  {
    const real *const restrict t85 = arena;
    real *const restrict t86 = arena + 65616;
    for (ptrdiff_t batch_i16_i8_i8_other = 0; batch_i16_i8_i8_other < LENET_BATCH * 16 * 8 * 8;
        ++batch_i16_i8_i8_other) {
      t86[batch_i16_i8_i8_other] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
          for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
            for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
              for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
                const ptrdiff_t at = i2 + 2 * i4;
                const ptrdiff_t at_2 = i2_other + 2 * i4_other;
                t86[batch * 16 * 8 * 8 + i16 * 8 * 8 + at * 8 + at_2] +=
                    t85[batch * 16 * 2 * 2 * 4 * 4 + i16 * 2 * 2 * 4 * 4 + i2 * 2 * 4 * 4 +
                    i4 * 4 + i2_other * 4 * 4 + i4_other];
              }
            }
          }
        }
      }
    }
  }
  /* if 0 < stage.batchnorm.y then stage.batchnorm.gain * (… / sqrt(…)) else 0 */
  /* Σ[8, 8', batch](if 0 < stage.batchnorm.y then -… * … / 2 else 0) */
  /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)
       (library/convolution.grad:15) */
  /* Σ[8, 8', batch](if 0 < stage.batchnorm.y then … * … else 0) */
  /* Σ[8, 8', batch](if 0 < stage.batchnorm.y then scatter(…, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4')
       else 0) */
  {
    const real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    const real *const restrict stage_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_BATCHNORM_GAIN;
    const real *const restrict t31 = arena + 147536;
    const real *const restrict t32 = arena + 441296;
    const real *const restrict t35 = arena + 441328;
    const real *const restrict t55 = arena + 213152;
    const real *const restrict t56 = arena + 278768;
    const real *const restrict t86 = arena + 65616;
    real *const restrict t87 = arena + 131232;
    real *const restrict t88 = arena + 131248;
    real *const restrict t89 = arena + 131264;
    real *const restrict t90 = arena;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t88[i16] = 0;
    }
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t89[i16] = 0;
    }
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t87[i16] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        const real t = 1.0f / sqrtf(t35[i16]);
        double sum = 0;
        double sum_2 = 0;
        double sum_3 = 0;
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real t_2 = t * t86[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          t90[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] =
              t55[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] != 0 ?
              stage_batchnorm_gain[i16] * t_2 : 0.0f;
          const real t_3 = -0.5f * t56[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] *
              t86[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          const real t_4 = t55[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] != 0 ? t_3 : 0.0f;
          sum += (double)t_4;
          const real stage_conv2d_y = stage_conv2d_b[i16] +
              t31[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          const real t_5 = t55[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] != 0 ?
              (stage_conv2d_y - 0.00024414062f * t32[i16]) * t_2 : 0.0f;
          sum_2 += (double)t_5;
          const real t_6 = t55[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] != 0 ?
              t86[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] : 0.0f;
          sum_3 += (double)t_6;
        }
        t88[i16] += (real)sum;
        t89[i16] += (real)sum_2;
        t87[i16] += (real)sum_3;
      }
    }
  }
  /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)
       (library/convolution.grad:15) */
  /* (if 0 < stage.batchnorm.y then stage.batchnorm.gain * … else 0) + ((stage.conv2d.y - …/4096) *
       Σ[8, 8', batch](…))/2048 */
  /* Σ[8, 8', batch]((if … then … else 0) + (… * …)/2048) */
  {
    const real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    const real *const restrict t31 = arena + 147536;
    const real *const restrict t32 = arena + 441296;
    const real *const restrict t88 = arena + 131248;
    const real *const restrict t90 = arena;
    real *const restrict t91 = arena + 65616;
    real *const restrict t92 = arena + 131280;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t92[i16] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        double sum = 0;
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real stage_conv2d_y = stage_conv2d_b[i16] +
              t31[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          const real t = t90[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] +
              0.00048828125f * ((stage_conv2d_y - 0.00024414062f * t32[i16]) * t88[i16]);
          t91[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] = t;
          sum += (double)t;
        }
        t92[i16] += (real)sum;
      }
    }
  }
  /* ((if … then … else 0) + (… * …)/2048) - Σ[8, 8', batch](… + …/2048)/4096 */
  /* Σ[8, 8', batch]((… + …/2048) - Σ[8, 8', batch](…)/4096) */
  {
    const real *const restrict t91 = arena + 65616;
    const real *const restrict t92 = arena + 131280;
    real *const restrict t93 = arena;
    real *const restrict t94 = arena + 131248;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t94[i16] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        double sum = 0;
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real t = t91[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] -
              0.00024414062f * t92[i16];
          t93[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] = t;
          sum += (double)t;
        }
        t94[i16] += (real)sum;
      }
    }
  }
  /* Σ[8, 8', batch](stage.conv2d.p[10 := 3 + 8, 10' := 3' + 8'] * (… - …/4096)) */
  {
    const real *const restrict stage_conv2d_p = arena + 434816;
    const real *const restrict t93 = arena;
    real *const restrict t95 = arena + 65616;
    real *const restrict workspace = arena + 65760;
    for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
      for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
        for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
          multiply_narrow(16, 3, 8, 1.0f, t93 + batch * 16 * 8 * 8 + i8 * 8, 8 * 8, 1,
              stage_conv2d_p + i3 * 10 + batch * 10 * 10 + i8 * 10, 1, 1, t95 + i3 * 3, 3 * 3,
              workspace, batch > 0 || i8 > 0);
        }
      }
    }
  }
  /* stage.conv2d.k.v = Σ[8, 8', batch](… * …) + 0.9 * stage.conv2d.k.v */
  /* stage.conv2d.k = stage.conv2d.k - (1/10^… * (… + 0.9 * stage.conv2d.k.v))/20 */
  {
    real *const restrict stage_conv2d_k = parameters + LENET_PARAMETER_STAGE_CONV2D_K;
    real *const restrict stage_conv2d_k_v = states + LENET_STATE_STAGE_CONV2D_K_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict t95 = arena + 65616;
    for (ptrdiff_t i16_i3_i3_other = 0; i16_i3_i3_other < 16 * 3 * 3; ++i16_i3_i3_other) {
      const real t = 0.9f * stage_conv2d_k_v[i16_i3_i3_other] + t95[i16_i3_i3_other];
      stage_conv2d_k_v[i16_i3_i3_other] = t;
      stage_conv2d_k[i16_i3_i3_other] = stage_conv2d_k[i16_i3_i3_other] - 0.05f * (t30[0] * t);
    }
  }
  /* stage.conv2d.b.v = Σ[8, 8', batch](… - …/4096) + 0.9 * stage.conv2d.b.v */
  /* stage.conv2d.b = stage.conv2d.b - (1/10^… * (… + 0.9 * stage.conv2d.b.v))/20 */
  /* stage.batchnorm.gain.v = Σ[8, 8', batch](if … then … else 0) + 0.9 * stage.batchnorm.gain.v */
  /* stage.batchnorm.gain = stage.batchnorm.gain - (1/10^… * (… + 0.9 *
       stage.batchnorm.gain.v))/20 */
  /* stage.batchnorm.bias.v = Σ[8, 8', batch](if … then … else 0) + 0.9 * stage.batchnorm.bias.v */
  /* stage.batchnorm.bias = stage.batchnorm.bias - (1/10^… * (… + 0.9 *
       stage.batchnorm.bias.v))/20 */
  /* next stage.batchnorm.mu = 0.9 * stage.batchnorm.mu + 2.44140625e-05 * Σ[8, 8',
       batch](stage.conv2d.y)  (library/normalization.grad:90) */
  /* next stage.batchnorm.sd2 = 0.9 * stage.batchnorm.sd2 + 2.44140625e-05 * Σ[8, 8', batch](…^2)
       (library/normalization.grad:91) */
  {
    real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    real *const restrict stage_batchnorm_gain = parameters + LENET_PARAMETER_STAGE_BATCHNORM_GAIN;
    real *const restrict stage_batchnorm_bias = parameters + LENET_PARAMETER_STAGE_BATCHNORM_BIAS;
    real *const restrict stage_batchnorm_mu = states + LENET_STATE_STAGE_BATCHNORM_MU;
    real *const restrict stage_batchnorm_sd2 = states + LENET_STATE_STAGE_BATCHNORM_SD2;
    real *const restrict stage_conv2d_b_v = states + LENET_STATE_STAGE_CONV2D_B_V;
    real *const restrict stage_batchnorm_gain_v = states + LENET_STATE_STAGE_BATCHNORM_GAIN_V;
    real *const restrict stage_batchnorm_bias_v = states + LENET_STATE_STAGE_BATCHNORM_BIAS_V;
    const real *const restrict t30 = arena + 441360;
    const real *const restrict t32 = arena + 441296;
    const real *const restrict t33 = arena + 441312;
    const real *const restrict t87 = arena + 131232;
    const real *const restrict t89 = arena + 131264;
    const real *const restrict t94 = arena + 131248;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      const real t = 0.9f * stage_conv2d_b_v[i16] + t94[i16];
      stage_conv2d_b_v[i16] = t;
      stage_conv2d_b[i16] = stage_conv2d_b[i16] - 0.05f * (t30[0] * t);
      const real t_2 = 0.9f * stage_batchnorm_gain_v[i16] + t89[i16];
      stage_batchnorm_gain_v[i16] = t_2;
      stage_batchnorm_gain[i16] = stage_batchnorm_gain[i16] - 0.05f * (t30[0] * t_2);
      const real t_3 = 0.9f * stage_batchnorm_bias_v[i16] + t87[i16];
      stage_batchnorm_bias_v[i16] = t_3;
      stage_batchnorm_bias[i16] = stage_batchnorm_bias[i16] - 0.05f * (t30[0] * t_3);
      stage_batchnorm_mu[i16] = 0.9f * stage_batchnorm_mu[i16] + 2.4414063e-05f * t32[i16];
      stage_batchnorm_sd2[i16] = 0.9f * stage_batchnorm_sd2[i16] + 2.4414063e-05f * t33[i16];
    }
  }
}

void lenet_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < LENET_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * LENET_BATCH + row] * 8 * 8;
      real *to = inputs + LENET_STEP_INPUT_IMAGE + row * 8 * 8;
      for (ptrdiff_t i = 0; i < 8 * 8; ++i) to[i] = from[i];
    }
    /* label */
    for (ptrdiff_t row = 0; row < LENET_BATCH; ++row)
      inputs[LENET_STEP_INPUT_LABEL + row] = data[1][order[step * LENET_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    lenet_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 17 steps.
     0-65535: t2 [batch, 16, 8, 8'], 4-5
     0-65535: stage.maxpool.p [batch, 16, 8, 8'], 6-7
     0-36863: stage.1.conv2d.p [batch, 16, 6, 6'], 8-9
     0-32767: t9 [batch, 32, 4, 4'], 10-11
     0-8191: stage.1.maxpool.y [batch, 32, 2, 2'], 12-13
     0-4095: t14 [batch, 64], 14-15
     0-1023: workspace [1024], 16
     1104-1743: t16 [batch, classes], 16-17
     4176-8271: t15 [batch, 64], 15-16
     8272-16463: t13 [batch, 32 * 2 * 2], 13-14
     16544-20639: workspace [4096], 14
     32848-65615: stage.1.maxpool.p [batch, 32, 4, 4'], 11-12
     36944-69711: t8 [batch, 32, 4, 4'], 9-10
     65616-72015: stage.conv2d.p [batch, 1, 10, 10'], 3-4
     65616-131151: t3 [batch, 16, 8, 8'], 5-6
     65616-81999: stage.maxpool.y [batch, 16, 4, 4'], 7-8
     69792-69839: workspace [48], 9
     72096-72143: workspace [48], 4
     131232-131263: t10 [32], 2-11
     131264-131279: t4 [16], 1-6 */
void lenet_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  /* stage.batchnorm.sd2 + 1e-05  (library/normalization.grad:96) */
  {
    const real *const restrict stage_batchnorm_sd2 = states + LENET_STATE_STAGE_BATCHNORM_SD2;
    real *const restrict t4 = arena + 131264;
    for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
      t4[i16] = stage_batchnorm_sd2[i16] + 1e-05f;
    }
  }
  /* stage.1.batchnorm.sd2 + 1e-05  (library/normalization.grad:96) */
  {
    const real *const restrict stage_1_batchnorm_sd2 = states + LENET_STATE_STAGE_1_BATCHNORM_SD2;
    real *const restrict t10 = arena + 131232;
    for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
      t10[i32] = stage_1_batchnorm_sd2[i32] + 1e-05f;
    }
  }
  /* stage.conv2d.p = image[8 := 10 - 1, 8' := 10' - 1]  (library/convolution.grad:14) */
  {
    const real *const restrict image = inputs + LENET_PREDICT_INPUT_IMAGE;
    real *const restrict stage_conv2d_p = arena + 65616;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        for (ptrdiff_t i10_other = 0; i10_other < 10; ++i10_other) {
          const ptrdiff_t at = i10 - 1;
          const ptrdiff_t at_2 = i10_other - 1;
          stage_conv2d_p[batch * 10 * 10 + i10 * 10 + i10_other] = at >= 0 && at < 8 &&
              at_2 >= 0 && at_2 < 8 ? image[batch * 8 * 8 + at * 8 + at_2] : 0.0f;
        }
      }
    }
  }
  /* Σ[1, 3, 3'](stage.conv2d.k * stage.conv2d.p[10 := 3 + 8, 10' := 3' + 8'])
       (library/convolution.grad:15) */
  {
    const real *const restrict stage_conv2d_k = parameters + LENET_PARAMETER_STAGE_CONV2D_K;
    const real *const restrict stage_conv2d_p = arena + 65616;
    real *const restrict t2 = arena;
    real *const restrict workspace = arena + 72096;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i8 = 0; i8 < 8; ++i8) {
        for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
          multiply_narrow(16, 8, 3, 1.0f, stage_conv2d_k + i3 * 3, 3 * 3, 1, stage_conv2d_p +
              batch * 10 * 10 + i8 * 10 + i3 * 10, 1, 1, t2 + batch * 16 * 8 * 8 + i8 * 8, 8 * 8,
              workspace, i3 > 0);
        }
      }
    }
  }
  /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)
       (library/convolution.grad:15) */
  /* stage.batchnorm.gain * (stage.conv2d.y - stage.batchnorm.mu)
       (library/normalization.grad:96) */
  {
    const real *const restrict stage_conv2d_b = parameters + LENET_PARAMETER_STAGE_CONV2D_B;
    const real *const restrict stage_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_BATCHNORM_GAIN;
    const real *const restrict stage_batchnorm_mu = states + LENET_STATE_STAGE_BATCHNORM_MU;
    const real *const restrict t2 = arena;
    real *const restrict t3 = arena + 65616;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real stage_conv2d_y = stage_conv2d_b[i16] +
              t2[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other];
          t3[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] = stage_batchnorm_gain[i16] *
              (-stage_batchnorm_mu[i16] + stage_conv2d_y);
        }
      }
    }
  }
  /* stage.batchnorm.y = stage.batchnorm.bias + (stage.batchnorm.gain * …) /
       sqrt(stage.batchnorm.sd2 + 1e-05)  (library/normalization.grad:96) */
  /* stage.maxpool.p = max(0, stage.batchnorm.y)  (library/activations.grad:6) */
  {
    const real *const restrict stage_batchnorm_bias = parameters +
        LENET_PARAMETER_STAGE_BATCHNORM_BIAS;
    const real *const restrict t3 = arena + 65616;
    const real *const restrict t4 = arena + 131264;
    real *const restrict stage_maxpool_p = arena;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        const real t = 1.0f / sqrtf(t4[i16]);
        for (ptrdiff_t i8_i8_other = 0; i8_i8_other < 8 * 8; ++i8_i8_other) {
          const real stage_batchnorm_y = stage_batchnorm_bias[i16] +
              t3[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] * t;
          stage_maxpool_p[batch * 16 * 8 * 8 + i16 * 8 * 8 + i8_i8_other] =
              larger(0.0f, stage_batchnorm_y);
        }
      }
    }
  }
  /* stage.maxpool.y = max[2, 2'](stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'])
       (library/pooling.grad:14) */
  {
    const real *const restrict stage_maxpool_p = arena;
    real *const restrict stage_maxpool_y = arena + 65616;
    for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
      for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
        for (ptrdiff_t batch_i16 = 0; batch_i16 < LENET_BATCH * 16; ++batch_i16) {
          stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4] = -INFINITY;
        }
      }
    }
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
        for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
          for (ptrdiff_t i4_other = 0; i4_other < 4; ++i4_other) {
            for (ptrdiff_t batch_i16 = 0; batch_i16 < LENET_BATCH * 16; ++batch_i16) {
              stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4] =
                  larger(stage_maxpool_p[i2 * 8 + i2_other + i4 * 16 + i4_other * 2 +
                  batch_i16 * 8 * 8], stage_maxpool_y[i4 * 4 + i4_other + batch_i16 * 4 * 4]);
            }
          }
        }
      }
    }
  }
  /* stage.1.conv2d.p = stage.maxpool.y[4 := 6 - 1, 4' := 6' - 1]  (library/convolution.grad:14) */
  {
    const real *const restrict stage_maxpool_y = arena + 65616;
    real *const restrict stage_1_conv2d_p = arena;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
        for (ptrdiff_t i6 = 0; i6 < 6; ++i6) {
          for (ptrdiff_t i6_other = 0; i6_other < 6; ++i6_other) {
            const ptrdiff_t at = i6 - 1;
            const ptrdiff_t at_2 = i6_other - 1;
            stage_1_conv2d_p[batch * 16 * 6 * 6 + i16 * 6 * 6 + i6 * 6 + i6_other] = at >= 0 &&
                at < 4 && at_2 >= 0 && at_2 < 4 ?
                stage_maxpool_y[batch * 16 * 4 * 4 + i16 * 4 * 4 + at * 4 + at_2] : 0.0f;
          }
        }
      }
    }
  }
  /* Σ[16, 3, 3'](stage.1.conv2d.k * stage.1.conv2d.p[6 := 3 + 4, 6' := 3' + 4'])
       (library/convolution.grad:15) */
  {
    const real *const restrict stage_1_conv2d_k = parameters + LENET_PARAMETER_STAGE_1_CONV2D_K;
    const real *const restrict stage_1_conv2d_p = arena;
    real *const restrict t8 = arena + 36944;
    real *const restrict workspace = arena + 69792;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i4 = 0; i4 < 4; ++i4) {
        for (ptrdiff_t i16 = 0; i16 < 16; ++i16) {
          for (ptrdiff_t i3 = 0; i3 < 3; ++i3) {
            multiply_narrow(32, 4, 3, 1.0f, stage_1_conv2d_k + i16 * 3 * 3 + i3 * 3, 16 * 3 * 3, 1,
                stage_1_conv2d_p + batch * 16 * 6 * 6 + i4 * 6 + i16 * 6 * 6 + i3 * 6, 1, 1, t8 +
                batch * 32 * 4 * 4 + i4 * 4, 4 * 4, workspace, i16 > 0 || i3 > 0);
          }
        }
      }
    }
  }
  /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)
       (library/convolution.grad:15) */
  /* stage.1.batchnorm.gain * (stage.1.conv2d.y - stage.1.batchnorm.mu)
       (library/normalization.grad:96) */
  {
    const real *const restrict stage_1_conv2d_b = parameters + LENET_PARAMETER_STAGE_1_CONV2D_B;
    const real *const restrict stage_1_batchnorm_gain = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_GAIN;
    const real *const restrict stage_1_batchnorm_mu = states + LENET_STATE_STAGE_1_BATCHNORM_MU;
    const real *const restrict t8 = arena + 36944;
    real *const restrict t9 = arena;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real stage_1_conv2d_y = stage_1_conv2d_b[i32] +
              t8[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other];
          t9[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] = stage_1_batchnorm_gain[i32] *
              (-stage_1_batchnorm_mu[i32] + stage_1_conv2d_y);
        }
      }
    }
  }
  /* stage.1.batchnorm.y = stage.1.batchnorm.bias + (stage.1.batchnorm.gain * …) /
       sqrt(stage.1.batchnorm.sd2 + 1e-05)  (library/normalization.grad:96) */
  /* stage.1.maxpool.p = max(0, stage.1.batchnorm.y)  (library/activations.grad:6) */
  {
    const real *const restrict stage_1_batchnorm_bias = parameters +
        LENET_PARAMETER_STAGE_1_BATCHNORM_BIAS;
    const real *const restrict t9 = arena;
    const real *const restrict t10 = arena + 131232;
    real *const restrict stage_1_maxpool_p = arena + 32848;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        const real t = 1.0f / sqrtf(t10[i32]);
        for (ptrdiff_t i4_i4_other = 0; i4_i4_other < 4 * 4; ++i4_i4_other) {
          const real stage_1_batchnorm_y = stage_1_batchnorm_bias[i32] +
              t9[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] * t;
          stage_1_maxpool_p[batch * 32 * 4 * 4 + i32 * 4 * 4 + i4_i4_other] =
              larger(0.0f, stage_1_batchnorm_y);
        }
      }
    }
  }
  /* stage.1.maxpool.y = max[2'', 2'''](stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''])
       (library/pooling.grad:14) */
  {
    const real *const restrict stage_1_maxpool_p = arena + 32848;
    real *const restrict stage_1_maxpool_y = arena;
    for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
      for (ptrdiff_t batch_i32_i2 = 0; batch_i32_i2 < LENET_BATCH * 32 * 2; ++batch_i32_i2) {
        stage_1_maxpool_y[i2_other + batch_i32_i2 * 2] = -INFINITY;
      }
      for (ptrdiff_t i2_other_other = 0; i2_other_other < 2; ++i2_other_other) {
        for (ptrdiff_t i2_other_other_other = 0; i2_other_other_other < 2; ++i2_other_other_other) {
          for (ptrdiff_t batch_i32_i2 = 0; batch_i32_i2 < LENET_BATCH * 32 * 2; ++batch_i32_i2) {
            stage_1_maxpool_y[i2_other + batch_i32_i2 * 2] =
                larger(stage_1_maxpool_p[i2_other * 2 + i2_other_other * 4 + i2_other_other_other +
                batch_i32_i2 * 8], stage_1_maxpool_y[i2_other + batch_i32_i2 * 2]);
          }
        }
      }
    }
  }
  /* scatter(stage.1.maxpool.y, 32 * 2 * 2 := 2 * 2 + 2' + 4 * 32) */
  {
    const real *const restrict stage_1_maxpool_y = arena;
    real *const restrict t13 = arena + 8272;
    for (ptrdiff_t batch_i32_2_2 = 0; batch_i32_2_2 < LENET_BATCH * 128; ++batch_i32_2_2) {
      t13[batch_i32_2_2] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i32 = 0; i32 < 32; ++i32) {
        for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
          for (ptrdiff_t i2_other = 0; i2_other < 2; ++i2_other) {
            const ptrdiff_t at = 4 * i32 + 2 * i2 + i2_other;
            t13[batch * 128 + at] +=
                stage_1_maxpool_y[batch * 32 * 2 * 2 + i32 * 2 * 2 + i2 * 2 + i2_other];
          }
        }
      }
    }
  }
  /* Σ[128](linear.w * …[32 * 2 * 2 := 128])  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + LENET_PARAMETER_LINEAR_W;
    const real *const restrict t13 = arena + 8272;
    real *const restrict t14 = arena;
    real *const restrict workspace = arena + 16544;
    multiply_rows(LENET_BATCH, 64, 128, 1.0f, t13, 128, 1, linear_w, 64, 1, t14, 64, workspace, 0);
  }
  /* linear.y = linear.b + Σ[128](linear.w * …)  (library/layers.grad:7) */
  /* max(0, linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_b = parameters + LENET_PARAMETER_LINEAR_B;
    const real *const restrict t14 = arena;
    real *const restrict t15 = arena + 4176;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        const real linear_y = linear_b[i64] + t14[batch * 64 + i64];
        t15[batch * 64 + i64] = larger(0.0f, linear_y);
      }
    }
  }
  /* Σ[64](linear.1.w * max(0, linear.y))  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + LENET_PARAMETER_LINEAR_1_W;
    const real *const restrict t15 = arena + 4176;
    real *const restrict t16 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(LENET_BATCH, LENET_CLASSES, 64, 1.0f, t15, 64, 1, linear_1_w, LENET_CLASSES, 1,
        t16, LENET_CLASSES, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[64](linear.1.w * …)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_b = parameters + LENET_PARAMETER_LINEAR_1_B;
    real *const restrict logits = outputs + LENET_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t16 = arena + 1104;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      for (ptrdiff_t classes = 0; classes < LENET_CLASSES; ++classes) {
        logits[batch * LENET_CLASSES + classes] = linear_1_b[classes] +
            t16[batch * LENET_CLASSES + classes];
      }
    }
  }
}

/* The arena: what lies where, and during which of the 3 steps.
     0-4095: t0 [batch, 64], 1-2 */
void lenet_prepare(const real *inputs, real *outputs, real *arena) {
  /* source[0 : 64] / 16  (lenet.grad:12) */
  {
    const real *const restrict source_0_64 = inputs + LENET_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict t0 = arena;
    for (ptrdiff_t batch_i64 = 0; batch_i64 < LENET_BATCH * 64; ++batch_i64) {
      t0[batch_i64] = 0.0625f * source_0_64[batch_i64];
    }
  }
  /* image = (source[0 : 64] / 16)[64 := 64 * 1 + 8 * 8 + 8']  (lenet.grad:12) */
  {
    real *const restrict image = outputs + LENET_PREPARE_OUTPUT_IMAGE;
    const real *const restrict t0 = arena;
    for (ptrdiff_t batch_i8_i8_other = 0; batch_i8_i8_other < LENET_BATCH * 8 * 8;
        ++batch_i8_i8_other) {
      image[batch_i8_i8_other] = t0[batch_i8_i8_other];
    }
  }
  /* label = source.digit  (lenet.grad:13) */
  {
    const real *const restrict source_digit = inputs + LENET_PREPARE_INPUT_SOURCE_DIGIT;
    real *const restrict label = outputs + LENET_PREPARE_OUTPUT_LABEL;
    for (ptrdiff_t batch = 0; batch < LENET_BATCH; ++batch) {
      label[batch] = source_digit[batch];
    }
  }
}
