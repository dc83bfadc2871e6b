/* vae, vae.grad */
#include "vae.h"

#include <math.h>

typedef vae_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow. */
static inline real sigmoid(real x) {
  const real e = expf(-fabsf(x));
  return (x < 0 ? e : 1.0f) / (1.0f + e);
}

/* log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)). */
static inline real softplus(real x) { return (x < 0 ? 0.0f : x) + log1pf(expf(-fabsf(x))); }

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

/* The arena: what lies where, and during which of the 34 steps.
     0-8191: t5 [pixels, hidden], 5-6
     0-1023: t6 [hidden, code], 1-4
     0-8191: t9 [hidden, pixels], 7-8
     1104-2127: t7 [hidden, code], 2-4
     2208-3231: t8 [code, hidden], 3-4 */
void vae_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* uniform() */
  {
    real *const restrict t6 = arena;
    random_uniform(VAE_HIDDEN * VAE_CODE, t6, seed, 3671735870u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t7 = arena + 1104;
    random_uniform(VAE_HIDDEN * VAE_CODE, t7, seed, 2214573439u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t8 = arena + 2208;
    random_uniform(VAE_CODE * VAE_HIDDEN, t8, seed, 14433544u, 0u);
  }
  /* linear.1.w = 0.42008402520840293 * uniform() - 0.21004201260420147  (library/layers.grad:5) */
  /* linear.2.w = 0.42008402520840293 * uniform() - 0.21004201260420147  (library/layers.grad:5) */
  /* linear.3.w = 0.42008402520840293 * uniform() - 0.21004201260420147  (library/layers.grad:5) */
  {
    real *const restrict linear_1_w = parameters + VAE_PARAMETER_LINEAR_1_W;
    real *const restrict linear_2_w = parameters + VAE_PARAMETER_LINEAR_2_W;
    real *const restrict linear_3_w = parameters + VAE_PARAMETER_LINEAR_3_W;
    const real *const restrict t6 = arena;
    const real *const restrict t7 = arena + 1104;
    const real *const restrict t8 = arena + 2208;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
        linear_1_w[hidden * VAE_CODE + code] = 0.42008403f * t6[hidden * VAE_CODE + code] -
            0.21004201f;
        linear_2_w[hidden * VAE_CODE + code] = 0.42008403f * t7[hidden * VAE_CODE + code] -
            0.21004201f;
        linear_3_w[hidden + code * VAE_HIDDEN] = 0.42008403f * t8[hidden + code * VAE_HIDDEN] -
            0.21004201f;
      }
    }
  }
  /* uniform() */
  {
    real *const restrict t5 = arena;
    random_uniform(VAE_PIXELS * VAE_HIDDEN, t5, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + VAE_PARAMETER_LINEAR_W;
    const real *const restrict t5 = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < VAE_PIXELS * VAE_HIDDEN; ++pixels_hidden) {
      linear_w[pixels_hidden] = 0.35355338f * t5[pixels_hidden] - 0.17677669f;
    }
  }
  /* uniform() */
  {
    real *const restrict t9 = arena;
    random_uniform(VAE_HIDDEN * VAE_PIXELS, t9, seed, 549335249u, 0u);
  }
  /* linear.4.w = 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
  {
    real *const restrict linear_4_w = parameters + VAE_PARAMETER_LINEAR_4_W;
    const real *const restrict t9 = arena;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < VAE_HIDDEN * VAE_PIXELS; ++hidden_pixels) {
      linear_4_w[hidden_pixels] = 0.35355338f * t9[hidden_pixels] - 0.17677669f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + VAE_PARAMETER_LINEAR_B;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      linear_b[hidden] = 0.0f;
    }
  }
  /* linear.1.b = 0 */
  {
    real *const restrict linear_1_b = parameters + VAE_PARAMETER_LINEAR_1_B;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      linear_1_b[code] = 0.0f;
    }
  }
  /* linear.2.b = 0 */
  {
    real *const restrict linear_2_b = parameters + VAE_PARAMETER_LINEAR_2_B;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      linear_2_b[code] = 0.0f;
    }
  }
  /* linear.3.b = 0 */
  {
    real *const restrict linear_3_b = parameters + VAE_PARAMETER_LINEAR_3_B;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      linear_3_b[hidden] = 0.0f;
    }
  }
  /* linear.4.b = 0 */
  {
    real *const restrict linear_4_b = parameters + VAE_PARAMETER_LINEAR_4_B;
    for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
      linear_4_b[pixels] = 0.0f;
    }
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + VAE_STATE_LINEAR_W_M;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < VAE_PIXELS * VAE_HIDDEN; ++pixels_hidden) {
      linear_w_m[pixels_hidden] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + VAE_STATE_LINEAR_W_V;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < VAE_PIXELS * VAE_HIDDEN; ++pixels_hidden) {
      linear_w_v[pixels_hidden] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + VAE_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + VAE_STATE_LINEAR_B_M;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      linear_b_m[hidden] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + VAE_STATE_LINEAR_B_V;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      linear_b_v[hidden] = 0.0f;
    }
  }
  /* linear.1.w.m = 0 */
  {
    real *const restrict linear_1_w_m = states + VAE_STATE_LINEAR_1_W_M;
    for (ptrdiff_t hidden_code = 0; hidden_code < VAE_HIDDEN * VAE_CODE; ++hidden_code) {
      linear_1_w_m[hidden_code] = 0.0f;
    }
  }
  /* linear.1.w.v = 0 */
  {
    real *const restrict linear_1_w_v = states + VAE_STATE_LINEAR_1_W_V;
    for (ptrdiff_t hidden_code = 0; hidden_code < VAE_HIDDEN * VAE_CODE; ++hidden_code) {
      linear_1_w_v[hidden_code] = 0.0f;
    }
  }
  /* linear.1.b.m = 0 */
  {
    real *const restrict linear_1_b_m = states + VAE_STATE_LINEAR_1_B_M;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      linear_1_b_m[code] = 0.0f;
    }
  }
  /* linear.1.b.v = 0 */
  {
    real *const restrict linear_1_b_v = states + VAE_STATE_LINEAR_1_B_V;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      linear_1_b_v[code] = 0.0f;
    }
  }
  /* linear.2.w.m = 0 */
  {
    real *const restrict linear_2_w_m = states + VAE_STATE_LINEAR_2_W_M;
    for (ptrdiff_t hidden_code = 0; hidden_code < VAE_HIDDEN * VAE_CODE; ++hidden_code) {
      linear_2_w_m[hidden_code] = 0.0f;
    }
  }
  /* linear.2.w.v = 0 */
  {
    real *const restrict linear_2_w_v = states + VAE_STATE_LINEAR_2_W_V;
    for (ptrdiff_t hidden_code = 0; hidden_code < VAE_HIDDEN * VAE_CODE; ++hidden_code) {
      linear_2_w_v[hidden_code] = 0.0f;
    }
  }
  /* linear.2.b.m = 0 */
  {
    real *const restrict linear_2_b_m = states + VAE_STATE_LINEAR_2_B_M;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      linear_2_b_m[code] = 0.0f;
    }
  }
  /* linear.2.b.v = 0 */
  {
    real *const restrict linear_2_b_v = states + VAE_STATE_LINEAR_2_B_V;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      linear_2_b_v[code] = 0.0f;
    }
  }
  /* linear.3.w.m = 0 */
  {
    real *const restrict linear_3_w_m = states + VAE_STATE_LINEAR_3_W_M;
    for (ptrdiff_t code_hidden = 0; code_hidden < VAE_CODE * VAE_HIDDEN; ++code_hidden) {
      linear_3_w_m[code_hidden] = 0.0f;
    }
  }
  /* linear.3.w.v = 0 */
  {
    real *const restrict linear_3_w_v = states + VAE_STATE_LINEAR_3_W_V;
    for (ptrdiff_t code_hidden = 0; code_hidden < VAE_CODE * VAE_HIDDEN; ++code_hidden) {
      linear_3_w_v[code_hidden] = 0.0f;
    }
  }
  /* linear.3.b.m = 0 */
  {
    real *const restrict linear_3_b_m = states + VAE_STATE_LINEAR_3_B_M;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      linear_3_b_m[hidden] = 0.0f;
    }
  }
  /* linear.3.b.v = 0 */
  {
    real *const restrict linear_3_b_v = states + VAE_STATE_LINEAR_3_B_V;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      linear_3_b_v[hidden] = 0.0f;
    }
  }
  /* linear.4.w.m = 0 */
  {
    real *const restrict linear_4_w_m = states + VAE_STATE_LINEAR_4_W_M;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < VAE_HIDDEN * VAE_PIXELS; ++hidden_pixels) {
      linear_4_w_m[hidden_pixels] = 0.0f;
    }
  }
  /* linear.4.w.v = 0 */
  {
    real *const restrict linear_4_w_v = states + VAE_STATE_LINEAR_4_W_V;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < VAE_HIDDEN * VAE_PIXELS; ++hidden_pixels) {
      linear_4_w_v[hidden_pixels] = 0.0f;
    }
  }
  /* linear.4.b.m = 0 */
  {
    real *const restrict linear_4_b_m = states + VAE_STATE_LINEAR_4_B_M;
    for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
      linear_4_b_m[pixels] = 0.0f;
    }
  }
  /* linear.4.b.v = 0 */
  {
    real *const restrict linear_4_b_v = states + VAE_STATE_LINEAR_4_B_V;
    for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
      linear_4_b_v[pixels] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 30 steps.
     0-8191: t32 [batch, hidden], 3-26
     0-8191: ∂loss/∂linear.w [pixels, hidden], 27-28
     8272-16463: h [batch, hidden], 4-23
     8272-16463: t57 [batch, hidden], 24-26
     8272-10319: workspace [2048], 3
     8272-10319: workspace [2048], 27
     16544-24735: t41 [batch, hidden], 8-16
     16544-16551: ∂loss/∂linear.1.b [code], 20-21
     16544-24735: t61 [batch, hidden], 25-26
     16544-17567: workspace [1024], 5
     16544-17567: workspace [1024], 6
     16544-17567: workspace [1024], 17
     16544-18591: workspace [2048], 18
     16544-17567: workspace [1024], 22
     16544-17567: workspace [1024], 23
     16544-16799: workspace [256], 24
     16560-16567: ∂loss/∂linear.2.b [code], 20-21
     17648-18159: t35 [batch, code], 6-7
     17648-18159: ∂loss/∂linear.1.y [batch, code], 20-24
     18672-19183: ∂loss/∂reparameterize.z [batch, code], 17-20
     24816-33007: t42 [batch, hidden], 9-12
     24816-33007: t50 [batch, hidden], 15-16
     24816-25327: ∂loss/∂linear.2.y [batch, code], 20-25
     24816-33007: ∂loss/∂linear.y [batch, hidden], 26-27
     24816-25071: workspace [256], 8
     25328-25583: workspace [256], 25
     33088-37183: t43 [batch, pixels], 10-11
     33088-41279: ∂loss/∂linear.4.w [hidden, pixels], 12-19
     33088-34111: ∂loss/∂linear.1.w [hidden, code], 22-29
     34192-35215: ∂loss/∂linear.2.w [hidden, code], 23-29
     35296-35423: ∂loss/∂linear.b [hidden], 26-30
     37264-41359: workspace [4096], 10
     41360-45455: ∂loss/∂linear.4.y [batch, pixels], 11-15
     41360-49551: ∂loss/∂linear.3.y [batch, hidden], 16-18
     45536-47583: workspace [2048], 12
     45536-47583: workspace [2048], 15
     47664-47727: ∂loss/∂linear.4.b [pixels], 11-14
     47728-47728: t46 [], 7-13
     47744-47744: t44 [], 11-13
     49632-50655: ∂loss/∂linear.3.w [code, hidden], 18-29
     50736-51247: t36 [batch, code], 1-20
     51248-51759: t34 [batch, code], 5-20
     51760-52271: t39 [batch, code], 7-20
     52272-52783: reparameterize.z [batch, code], 7-18
     52784-53295: t45 [batch, code], 7-20
     53296-53423: ∂loss/∂linear.3.b [hidden], 16-30
     53424-53424: spread [], 2-30
     53440-53440: t38 [], 2-30 */
void vae_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  /* normal()  (library/variational.grad:7) */
  {
    real *const restrict t36 = arena + 50736;
    random_normal(VAE_BATCH * VAE_CODE, t36, seed, 625973988u, step);
  }
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  {
    real *const restrict all_parameters_t = states + VAE_STATE_ALL_PARAMETERS_T;
    real *const restrict spread = arena + 53424;
    real *const restrict t38 = arena + 53440;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    spread[0] = sqrtf(t);
    t38[0] = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
  }
  /* Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + VAE_PARAMETER_LINEAR_W;
    const real *const restrict image = inputs + VAE_STEP_INPUT_IMAGE;
    real *const restrict t32 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_PIXELS, 1.0f, image, VAE_PIXELS, 1, linear_w,
        VAE_HIDDEN, 1, t32, VAE_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  /* h = max(0, linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_b = parameters + VAE_PARAMETER_LINEAR_B;
    const real *const restrict t32 = arena;
    real *const restrict h = arena + 8272;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t32[batch * VAE_HIDDEN + hidden];
        h[batch * VAE_HIDDEN + hidden] = larger(0.0f, linear_y);
      }
    }
  }
  /* Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + VAE_PARAMETER_LINEAR_1_W;
    const real *const restrict h = arena + 8272;
    real *const restrict t34 = arena + 51248;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(VAE_BATCH, VAE_CODE, VAE_HIDDEN, 1.0f, h, VAE_HIDDEN, 1, linear_1_w, VAE_CODE,
        1, t34, VAE_CODE, workspace, 0);
  }
  /* Σ[hidden](h * linear.2.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_2_w = parameters + VAE_PARAMETER_LINEAR_2_W;
    const real *const restrict h = arena + 8272;
    real *const restrict t35 = arena + 17648;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(VAE_BATCH, VAE_CODE, VAE_HIDDEN, 1.0f, h, VAE_HIDDEN, 1, linear_2_w, VAE_CODE,
        1, t35, VAE_CODE, workspace, 0);
  }
  /* linear.2.y = linear.2.b + Σ[hidden](h * linear.2.w)  (library/layers.grad:7) */
  /* exp(linear.2.y / 2)  (library/variational.grad:7) */
  /* linear.1.y = linear.1.b + Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  /* reparameterize.z = linear.1.y + normal() * exp(…)  (library/variational.grad:7) */
  /* expm1(linear.2.y)  (library/variational.grad:18) */
  /* Σ[code]((… + …) - linear.2.y)  (library/variational.grad:18) */
  /* Σ[batch](Σ[code](… - linear.2.y)) */
  {
    const real *const restrict linear_1_b = parameters + VAE_PARAMETER_LINEAR_1_B;
    const real *const restrict linear_2_b = parameters + VAE_PARAMETER_LINEAR_2_B;
    const real *const restrict t34 = arena + 51248;
    const real *const restrict t35 = arena + 17648;
    const real *const restrict t36 = arena + 50736;
    real *const restrict t39 = arena + 51760;
    real *const restrict reparameterize_z = arena + 52272;
    real *const restrict t45 = arena + 52784;
    real *const restrict t46 = arena + 47728;
    double sum = 0;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      double sum_2 = 0;
      for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
        const real linear_2_y = linear_2_b[code] + t35[batch * VAE_CODE + code];
        const real t = expf(0.5f * linear_2_y);
        t39[batch * VAE_CODE + code] = t;
        const real linear_1_y = linear_1_b[code] + t34[batch * VAE_CODE + code];
        reparameterize_z[batch * VAE_CODE + code] = linear_1_y + t36[batch * VAE_CODE + code] * t;
        const real t_2 = expm1f(linear_2_y);
        t45[batch * VAE_CODE + code] = t_2;
        sum_2 += (double)(-linear_2_y + (t_2 + linear_1_y * linear_1_y));
      }
      sum += (double)(real)sum_2;
    }
    t46[0] = (real)sum;
  }
  /* Σ[code](linear.3.w * reparameterize.z)  (library/layers.grad:7) */
  {
    const real *const restrict linear_3_w = parameters + VAE_PARAMETER_LINEAR_3_W;
    const real *const restrict reparameterize_z = arena + 52272;
    real *const restrict t41 = arena + 16544;
    real *const restrict workspace = arena + 24816;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_CODE, 1.0f, reparameterize_z, VAE_CODE, 1, linear_3_w,
        VAE_HIDDEN, 1, t41, VAE_HIDDEN, workspace, 0);
  }
  /* linear.3.y = linear.3.b + Σ[code](linear.3.w * reparameterize.z)  (library/layers.grad:7) */
  /* max(0, linear.3.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_3_b = parameters + VAE_PARAMETER_LINEAR_3_B;
    const real *const restrict t41 = arena + 16544;
    real *const restrict t42 = arena + 24816;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
        const real linear_3_y = linear_3_b[hidden] + t41[batch * VAE_HIDDEN + hidden];
        t42[batch * VAE_HIDDEN + hidden] = larger(0.0f, linear_3_y);
      }
    }
  }
  /* Σ[hidden](linear.4.w * max(0, linear.3.y))  (library/layers.grad:7) */
  {
    const real *const restrict linear_4_w = parameters + VAE_PARAMETER_LINEAR_4_W;
    const real *const restrict t42 = arena + 24816;
    real *const restrict t43 = arena + 33088;
    real *const restrict workspace = arena + 37264;
    multiply_rows(VAE_BATCH, VAE_PIXELS, VAE_HIDDEN, 1.0f, t42, VAE_HIDDEN, 1, linear_4_w,
        VAE_PIXELS, 1, t43, VAE_PIXELS, workspace, 0);
  }
  /* linear.4.y = linear.4.b + Σ[hidden](linear.4.w * …)  (library/layers.grad:7) */
  /* Σ[batch, pixels](image * … + … * …) */
  /* ∂loss/∂linear.4.y = ((1 - image) * sigmoid(linear.4.y) - image * sigmoid(…))/64
       (library/layers.grad:7) */
  /*   by the rule of softplus: d softplus(x) = σ(x) dx; the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ
       · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂linear.4.b = Σ[batch](∂loss/∂linear.4.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_4_b = parameters + VAE_PARAMETER_LINEAR_4_B;
    const real *const restrict image = inputs + VAE_STEP_INPUT_IMAGE;
    const real *const restrict t43 = arena + 33088;
    real *const restrict t44 = arena + 47744;
    real *const restrict d_linear_4_y = arena + 41360;
    real *const restrict d_linear_4_b = arena + 47664;
    double sum = 0;
    for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
      d_linear_4_b[pixels] = 0;
    }
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
        const real linear_4_y = linear_4_b[pixels] + t43[batch * VAE_PIXELS + pixels];
        const real t = -linear_4_y;
        const real t_2 = -image[batch * VAE_PIXELS + pixels] + 1.0f;
        const real t_3 = image[batch * VAE_PIXELS + pixels] * softplus(t) +
            t_2 * softplus(linear_4_y);
        sum += (double)t_3;
        const real d_linear_4_y_2 = 0.015625f * (t_2 * sigmoid(linear_4_y)) -
            0.015625f * (image[batch * VAE_PIXELS + pixels] * sigmoid(t));
        d_linear_4_y[batch * VAE_PIXELS + pixels] = d_linear_4_y_2;
        d_linear_4_b[pixels] += d_linear_4_y_2;
      }
    }
    t44[0] = (real)sum;
  }
  /* ∂loss/∂linear.4.w = Σ[batch](max(0, linear.3.y) * ∂loss/∂linear.4.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t42 = arena + 24816;
    const real *const restrict d_linear_4_y = arena + 41360;
    real *const restrict d_linear_4_w = arena + 33088;
    real *const restrict workspace = arena + 45536;
    multiply_rows(VAE_HIDDEN, VAE_PIXELS, VAE_BATCH, 1.0f, t42, 1, VAE_HIDDEN, d_linear_4_y,
        VAE_PIXELS, 1, d_linear_4_w, VAE_PIXELS, workspace, 0);
  }
  /* loss = Σ[batch, pixels](… + …)/64 + Σ[batch](Σ[code](…))/128  (vae.grad:32) */
  {
    real *const restrict loss = outputs + VAE_STEP_OUTPUT_LOSS;
    const real *const restrict t44 = arena + 47744;
    const real *const restrict t46 = arena + 47728;
    loss[0] = 0.015625f * t44[0] + 0.0078125f * t46[0];
  }
  /* second = 0.999 * linear.4.b.v + 0.001 * ∂loss/∂linear.4.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.4.b.m + 0.1 * ∂loss/∂linear.4.b  (library/optimizers.grad:44) */
  /* next linear.4.b = linear.4.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_4_b = parameters + VAE_PARAMETER_LINEAR_4_B;
    real *const restrict linear_4_b_m = states + VAE_STATE_LINEAR_4_B_M;
    real *const restrict linear_4_b_v = states + VAE_STATE_LINEAR_4_B_V;
    const real *const restrict spread = arena + 53424;
    const real *const restrict t38 = arena + 53440;
    const real *const restrict d_linear_4_b = arena + 47664;
    for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
      const real second = 0.999f * linear_4_b_v[pixels] +
          0.001f * (d_linear_4_b[pixels] * d_linear_4_b[pixels]);
      linear_4_b_v[pixels] = second;
      const real first = 0.1f * d_linear_4_b[pixels] + 0.9f * linear_4_b_m[pixels];
      linear_4_b_m[pixels] = first;
      linear_4_b[pixels] = linear_4_b[pixels] -
          0.002f * (t38[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* Σ[pixels](linear.4.w * ∂loss/∂linear.4.y) */
  {
    const real *const restrict linear_4_w = parameters + VAE_PARAMETER_LINEAR_4_W;
    const real *const restrict d_linear_4_y = arena + 41360;
    real *const restrict t50 = arena + 24816;
    real *const restrict workspace = arena + 45536;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_PIXELS, 1.0f, d_linear_4_y, VAE_PIXELS, 1, linear_4_w,
        1, VAE_PIXELS, t50, VAE_HIDDEN, workspace, 0);
  }
  /* linear.3.y = linear.3.b + Σ[code](linear.3.w * reparameterize.z)  (library/layers.grad:7) */
  /* ∂loss/∂linear.3.y = if 0 < linear.3.y then Σ[pixels](linear.4.w * ∂loss/∂linear.4.y) else 0
       (library/layers.grad:7) */
  /*   by the rule of max: d max(x, y) = dx where x > y, dy where y > x; half each at a tie, none
       to x against a constant */
  /* ∂loss/∂linear.3.b = Σ[batch](∂loss/∂linear.3.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_3_b = parameters + VAE_PARAMETER_LINEAR_3_B;
    const real *const restrict t41 = arena + 16544;
    const real *const restrict t50 = arena + 24816;
    real *const restrict d_linear_3_y = arena + 41360;
    real *const restrict d_linear_3_b = arena + 53296;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      d_linear_3_b[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
        const real linear_3_y = linear_3_b[hidden] + t41[batch * VAE_HIDDEN + hidden];
        const real d_linear_3_y_2 = 0.0f < linear_3_y ? t50[batch * VAE_HIDDEN + hidden] : 0.0f;
        d_linear_3_y[batch * VAE_HIDDEN + hidden] = d_linear_3_y_2;
        d_linear_3_b[hidden] += d_linear_3_y_2;
      }
    }
  }
  /* ∂loss/∂reparameterize.z = Σ[hidden](linear.3.w * ∂loss/∂linear.3.y)
       (library/variational.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict linear_3_w = parameters + VAE_PARAMETER_LINEAR_3_W;
    const real *const restrict d_linear_3_y = arena + 41360;
    real *const restrict d_reparameterize_z = arena + 18672;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(VAE_BATCH, VAE_CODE, VAE_HIDDEN, 1.0f, d_linear_3_y, VAE_HIDDEN, 1, linear_3_w,
        1, VAE_HIDDEN, d_reparameterize_z, VAE_CODE, workspace, 0);
  }
  /* ∂loss/∂linear.3.w = Σ[batch](reparameterize.z * ∂loss/∂linear.3.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict reparameterize_z = arena + 52272;
    const real *const restrict d_linear_3_y = arena + 41360;
    real *const restrict d_linear_3_w = arena + 49632;
    real *const restrict workspace = arena + 16544;
    multiply_rows(VAE_CODE, VAE_HIDDEN, VAE_BATCH, 1.0f, reparameterize_z, 1, VAE_CODE,
        d_linear_3_y, VAE_HIDDEN, 1, d_linear_3_w, VAE_HIDDEN, workspace, 0);
  }
  /* second = 0.999 * linear.4.w.v + 0.001 * ∂loss/∂linear.4.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.4.w.m + 0.1 * ∂loss/∂linear.4.w  (library/optimizers.grad:44) */
  /* next linear.4.w = linear.4.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_4_w = parameters + VAE_PARAMETER_LINEAR_4_W;
    real *const restrict linear_4_w_m = states + VAE_STATE_LINEAR_4_W_M;
    real *const restrict linear_4_w_v = states + VAE_STATE_LINEAR_4_W_V;
    const real *const restrict spread = arena + 53424;
    const real *const restrict t38 = arena + 53440;
    const real *const restrict d_linear_4_w = arena + 33088;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < VAE_HIDDEN * VAE_PIXELS; ++hidden_pixels) {
      const real second = 0.999f * linear_4_w_v[hidden_pixels] +
          0.001f * (d_linear_4_w[hidden_pixels] * d_linear_4_w[hidden_pixels]);
      linear_4_w_v[hidden_pixels] = second;
      const real first = 0.1f * d_linear_4_w[hidden_pixels] + 0.9f * linear_4_w_m[hidden_pixels];
      linear_4_w_m[hidden_pixels] = first;
      linear_4_w[hidden_pixels] = linear_4_w[hidden_pixels] -
          0.002f * (t38[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* linear.1.y = linear.1.b + Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  /* ∂loss/∂linear.1.y = ∂loss/∂reparameterize.z + linear.1.y/64  (library/layers.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ; the rule of sum: d Σ cᵢ xᵢ
       = Σ cᵢ dxᵢ */
  /* ∂loss/∂linear.2.y = (exp(…) * (normal() * ∂loss/∂reparameterize.z))/2 + expm1(linear.2.y)/128
       (library/layers.grad:7) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of expm1: d (e^x - 1) = e^x dx; the rule
       of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂linear.2.b = Σ[batch](∂loss/∂linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_1_b = parameters + VAE_PARAMETER_LINEAR_1_B;
    const real *const restrict t34 = arena + 51248;
    const real *const restrict t36 = arena + 50736;
    const real *const restrict t39 = arena + 51760;
    const real *const restrict t45 = arena + 52784;
    const real *const restrict d_reparameterize_z = arena + 18672;
    real *const restrict d_linear_1_y = arena + 17648;
    real *const restrict d_linear_1_b = arena + 16544;
    real *const restrict d_linear_2_y = arena + 24816;
    real *const restrict d_linear_2_b = arena + 16560;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      d_linear_1_b[code] = 0;
    }
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      d_linear_2_b[code] = 0;
    }
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
        const real linear_1_y = linear_1_b[code] + t34[batch * VAE_CODE + code];
        const real d_linear_1_y_2 = 0.015625f * linear_1_y +
            d_reparameterize_z[batch * VAE_CODE + code];
        d_linear_1_y[batch * VAE_CODE + code] = d_linear_1_y_2;
        const real t = t36[batch * VAE_CODE + code] * d_reparameterize_z[batch * VAE_CODE + code];
        const real d_linear_2_y_2 = 0.0078125f * t45[batch * VAE_CODE + code] +
            0.5f * (t39[batch * VAE_CODE + code] * t);
        d_linear_2_y[batch * VAE_CODE + code] = d_linear_2_y_2;
        d_linear_1_b[code] += d_linear_1_y_2;
        d_linear_2_b[code] += d_linear_2_y_2;
      }
    }
  }
  /* second = 0.999 * linear.1.b.v + 0.001 * ∂loss/∂linear.1.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.b.m + 0.1 * ∂loss/∂linear.1.b  (library/optimizers.grad:44) */
  /* next linear.1.b = linear.1.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  /* second = 0.999 * linear.2.b.v + 0.001 * ∂loss/∂linear.2.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.2.b.m + 0.1 * ∂loss/∂linear.2.b  (library/optimizers.grad:44) */
  /* next linear.2.b = linear.2.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_b = parameters + VAE_PARAMETER_LINEAR_1_B;
    real *const restrict linear_2_b = parameters + VAE_PARAMETER_LINEAR_2_B;
    real *const restrict linear_1_b_m = states + VAE_STATE_LINEAR_1_B_M;
    real *const restrict linear_1_b_v = states + VAE_STATE_LINEAR_1_B_V;
    real *const restrict linear_2_b_m = states + VAE_STATE_LINEAR_2_B_M;
    real *const restrict linear_2_b_v = states + VAE_STATE_LINEAR_2_B_V;
    const real *const restrict spread = arena + 53424;
    const real *const restrict t38 = arena + 53440;
    const real *const restrict d_linear_1_b = arena + 16544;
    const real *const restrict d_linear_2_b = arena + 16560;
    for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
      const real second = 0.999f * linear_1_b_v[code] +
          0.001f * (d_linear_1_b[code] * d_linear_1_b[code]);
      linear_1_b_v[code] = second;
      const real first = 0.1f * d_linear_1_b[code] + 0.9f * linear_1_b_m[code];
      linear_1_b_m[code] = first;
      linear_1_b[code] = linear_1_b[code] -
          0.002f * (t38[0] * first / (1e-08f * spread[0] + sqrtf(second)));
      const real second_2 = 0.999f * linear_2_b_v[code] +
          0.001f * (d_linear_2_b[code] * d_linear_2_b[code]);
      linear_2_b_v[code] = second_2;
      const real first_2 = 0.9f * linear_2_b_m[code] + 0.1f * d_linear_2_b[code];
      linear_2_b_m[code] = first_2;
      linear_2_b[code] = linear_2_b[code] -
          0.002f * (t38[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2)));
    }
  }
  /* ∂loss/∂linear.1.w = Σ[batch](h * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict h = arena + 8272;
    const real *const restrict d_linear_1_y = arena + 17648;
    real *const restrict d_linear_1_w = arena + 33088;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(VAE_HIDDEN, VAE_CODE, VAE_BATCH, 1.0f, h, 1, VAE_HIDDEN, d_linear_1_y,
        VAE_CODE, 1, d_linear_1_w, VAE_CODE, workspace, 0);
  }
  /* ∂loss/∂linear.2.w = Σ[batch](h * ∂loss/∂linear.2.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict h = arena + 8272;
    const real *const restrict d_linear_2_y = arena + 24816;
    real *const restrict d_linear_2_w = arena + 34192;
    real *const restrict workspace = arena + 16544;
    multiply_narrow(VAE_HIDDEN, VAE_CODE, VAE_BATCH, 1.0f, h, 1, VAE_HIDDEN, d_linear_2_y,
        VAE_CODE, 1, d_linear_2_w, VAE_CODE, workspace, 0);
  }
  /* Σ[code](linear.1.w * ∂loss/∂linear.1.y) */
  {
    const real *const restrict linear_1_w = parameters + VAE_PARAMETER_LINEAR_1_W;
    const real *const restrict d_linear_1_y = arena + 17648;
    real *const restrict t57 = arena + 8272;
    real *const restrict workspace = arena + 16544;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_CODE, 1.0f, d_linear_1_y, VAE_CODE, 1, linear_1_w, 1,
        VAE_CODE, t57, VAE_HIDDEN, workspace, 0);
  }
  /* Σ[code](linear.2.w * ∂loss/∂linear.2.y) */
  {
    const real *const restrict linear_2_w = parameters + VAE_PARAMETER_LINEAR_2_W;
    const real *const restrict d_linear_2_y = arena + 24816;
    real *const restrict t61 = arena + 16544;
    real *const restrict workspace = arena + 25328;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_CODE, 1.0f, d_linear_2_y, VAE_CODE, 1, linear_2_w, 1,
        VAE_CODE, t61, VAE_HIDDEN, workspace, 0);
  }
  /* ∂loss/∂h = Σ[code](linear.1.w * ∂loss/∂linear.1.y) + Σ[code](linear.2.w * ∂loss/∂linear.2.y)
       (library/activations.grad:6) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  /* ∂loss/∂linear.y = if 0 < linear.y then ∂loss/∂h else 0  (library/layers.grad:7) */
  /*   by the rule of max: d max(x, y) = dx where x > y, dy where y > x; half each at a tie, none
       to x against a constant */
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_b = parameters + VAE_PARAMETER_LINEAR_B;
    const real *const restrict t32 = arena;
    const real *const restrict t57 = arena + 8272;
    const real *const restrict t61 = arena + 16544;
    real *const restrict d_linear_y = arena + 24816;
    real *const restrict d_linear_b = arena + 35296;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      d_linear_b[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
        const real d_h = t57[batch * VAE_HIDDEN + hidden] + t61[batch * VAE_HIDDEN + hidden];
        const real linear_y = linear_b[hidden] + t32[batch * VAE_HIDDEN + hidden];
        const real d_linear_y_2 = 0.0f < linear_y ? d_h : 0.0f;
        d_linear_y[batch * VAE_HIDDEN + hidden] = d_linear_y_2;
        d_linear_b[hidden] += d_linear_y_2;
      }
    }
  }
  /* ∂loss/∂linear.w = Σ[batch](image * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict image = inputs + VAE_STEP_INPUT_IMAGE;
    const real *const restrict d_linear_y = arena + 24816;
    real *const restrict d_linear_w = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(VAE_PIXELS, VAE_HIDDEN, VAE_BATCH, 1.0f, image, 1, VAE_PIXELS, d_linear_y,
        VAE_HIDDEN, 1, d_linear_w, VAE_HIDDEN, workspace, 0);
  }
  /* second = 0.999 * linear.w.v + 0.001 * ∂loss/∂linear.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.w.m + 0.1 * ∂loss/∂linear.w  (library/optimizers.grad:44) */
  /* next linear.w = linear.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_w = parameters + VAE_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + VAE_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + VAE_STATE_LINEAR_W_V;
    const real *const restrict spread = arena + 53424;
    const real *const restrict t38 = arena + 53440;
    const real *const restrict d_linear_w = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < VAE_PIXELS * VAE_HIDDEN; ++pixels_hidden) {
      const real second = 0.999f * linear_w_v[pixels_hidden] +
          0.001f * (d_linear_w[pixels_hidden] * d_linear_w[pixels_hidden]);
      linear_w_v[pixels_hidden] = second;
      const real first = 0.9f * linear_w_m[pixels_hidden] + 0.1f * d_linear_w[pixels_hidden];
      linear_w_m[pixels_hidden] = first;
      linear_w[pixels_hidden] = linear_w[pixels_hidden] -
          0.002f * (t38[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* second = 0.999 * linear.1.w.v + 0.001 * ∂loss/∂linear.1.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.1.w.m + 0.1 * ∂loss/∂linear.1.w  (library/optimizers.grad:44) */
  /* next linear.1.w = linear.1.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  /* second = 0.999 * linear.2.w.v + 0.001 * ∂loss/∂linear.2.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.2.w.m + 0.1 * ∂loss/∂linear.2.w  (library/optimizers.grad:44) */
  /* next linear.2.w = linear.2.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  /* second = 0.999 * linear.3.w.v + 0.001 * ∂loss/∂linear.3.w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.3.w.m + 0.1 * ∂loss/∂linear.3.w  (library/optimizers.grad:44) */
  /* next linear.3.w = linear.3.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_1_w = parameters + VAE_PARAMETER_LINEAR_1_W;
    real *const restrict linear_2_w = parameters + VAE_PARAMETER_LINEAR_2_W;
    real *const restrict linear_3_w = parameters + VAE_PARAMETER_LINEAR_3_W;
    real *const restrict linear_1_w_m = states + VAE_STATE_LINEAR_1_W_M;
    real *const restrict linear_1_w_v = states + VAE_STATE_LINEAR_1_W_V;
    real *const restrict linear_2_w_m = states + VAE_STATE_LINEAR_2_W_M;
    real *const restrict linear_2_w_v = states + VAE_STATE_LINEAR_2_W_V;
    real *const restrict linear_3_w_m = states + VAE_STATE_LINEAR_3_W_M;
    real *const restrict linear_3_w_v = states + VAE_STATE_LINEAR_3_W_V;
    const real *const restrict spread = arena + 53424;
    const real *const restrict t38 = arena + 53440;
    const real *const restrict d_linear_3_w = arena + 49632;
    const real *const restrict d_linear_1_w = arena + 33088;
    const real *const restrict d_linear_2_w = arena + 34192;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
        const real t = d_linear_1_w[hidden * VAE_CODE + code] *
            d_linear_1_w[hidden * VAE_CODE + code];
        const real second = 0.999f * linear_1_w_v[hidden * VAE_CODE + code] + 0.001f * t;
        linear_1_w_v[hidden * VAE_CODE + code] = second;
        const real first = 0.1f * d_linear_1_w[hidden * VAE_CODE + code] +
            0.9f * linear_1_w_m[hidden * VAE_CODE + code];
        linear_1_w_m[hidden * VAE_CODE + code] = first;
        linear_1_w[hidden * VAE_CODE + code] = linear_1_w[hidden * VAE_CODE + code] -
            0.002f * (t38[0] * first / (1e-08f * spread[0] + sqrtf(second)));
        const real t_2 = d_linear_2_w[hidden * VAE_CODE + code] *
            d_linear_2_w[hidden * VAE_CODE + code];
        const real second_2 = 0.999f * linear_2_w_v[hidden * VAE_CODE + code] + 0.001f * t_2;
        linear_2_w_v[hidden * VAE_CODE + code] = second_2;
        const real first_2 = 0.9f * linear_2_w_m[hidden * VAE_CODE + code] +
            0.1f * d_linear_2_w[hidden * VAE_CODE + code];
        linear_2_w_m[hidden * VAE_CODE + code] = first_2;
        linear_2_w[hidden * VAE_CODE + code] = linear_2_w[hidden * VAE_CODE + code] -
            0.002f * (t38[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2)));
        const real t_3 = d_linear_3_w[hidden + code * VAE_HIDDEN] *
            d_linear_3_w[hidden + code * VAE_HIDDEN];
        const real second_3 = 0.999f * linear_3_w_v[hidden + code * VAE_HIDDEN] + 0.001f * t_3;
        linear_3_w_v[hidden + code * VAE_HIDDEN] = second_3;
        const real first_3 = 0.1f * d_linear_3_w[hidden + code * VAE_HIDDEN] +
            0.9f * linear_3_w_m[hidden + code * VAE_HIDDEN];
        linear_3_w_m[hidden + code * VAE_HIDDEN] = first_3;
        linear_3_w[hidden + code * VAE_HIDDEN] = linear_3_w[hidden + code * VAE_HIDDEN] -
            0.002f * (t38[0] * first_3 / (1e-08f * spread[0] + sqrtf(second_3)));
      }
    }
  }
  /* second = 0.999 * linear.b.v + 0.001 * ∂loss/∂linear.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.b.m + 0.1 * ∂loss/∂linear.b  (library/optimizers.grad:44) */
  /* next linear.b = linear.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  /* second = 0.999 * linear.3.b.v + 0.001 * ∂loss/∂linear.3.b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * linear.3.b.m + 0.1 * ∂loss/∂linear.3.b  (library/optimizers.grad:44) */
  /* next linear.3.b = linear.3.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_b = parameters + VAE_PARAMETER_LINEAR_B;
    real *const restrict linear_3_b = parameters + VAE_PARAMETER_LINEAR_3_B;
    real *const restrict linear_b_m = states + VAE_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + VAE_STATE_LINEAR_B_V;
    real *const restrict linear_3_b_m = states + VAE_STATE_LINEAR_3_B_M;
    real *const restrict linear_3_b_v = states + VAE_STATE_LINEAR_3_B_V;
    const real *const restrict spread = arena + 53424;
    const real *const restrict t38 = arena + 53440;
    const real *const restrict d_linear_3_b = arena + 53296;
    const real *const restrict d_linear_b = arena + 35296;
    for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
      const real second = 0.999f * linear_b_v[hidden] +
          0.001f * (d_linear_b[hidden] * d_linear_b[hidden]);
      linear_b_v[hidden] = second;
      const real first = 0.9f * linear_b_m[hidden] + 0.1f * d_linear_b[hidden];
      linear_b_m[hidden] = first;
      linear_b[hidden] = linear_b[hidden] -
          0.002f * (t38[0] * first / (1e-08f * spread[0] + sqrtf(second)));
      const real second_2 = 0.999f * linear_3_b_v[hidden] +
          0.001f * (d_linear_3_b[hidden] * d_linear_3_b[hidden]);
      linear_3_b_v[hidden] = second_2;
      const real first_2 = 0.1f * d_linear_3_b[hidden] + 0.9f * linear_3_b_m[hidden];
      linear_3_b_m[hidden] = first_2;
      linear_3_b[hidden] = linear_3_b[hidden] -
          0.002f * (t38[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2)));
    }
  }
}

void vae_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < VAE_BATCH; ++row) {
      const real *from = data[0] + (ptrdiff_t)order[step * VAE_BATCH + row] * VAE_PIXELS;
      real *to = inputs + VAE_STEP_INPUT_IMAGE + row * VAE_PIXELS;
      for (ptrdiff_t i = 0; i < VAE_PIXELS; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    vae_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 10 steps.
     0-8191: t3 [batch, hidden], 1-2
     0-8191: t7 [batch, hidden], 7-8
     0-4095: t9 [batch, pixels], 9-10
     0-1023: workspace [1024], 3
     0-1023: workspace [1024], 4
     1104-1615: t5 [batch, code], 3-5
     1616-2127: t6 [batch, code], 4-6
     8272-16463: h [batch, hidden], 2-4
     8272-16463: t8 [batch, hidden], 8-9
     8272-10319: workspace [2048], 1
     8272-8527: workspace [256], 7
     16544-20639: workspace [4096], 9 */
void vae_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + VAE_PARAMETER_LINEAR_W;
    const real *const restrict image = inputs + VAE_PREDICT_INPUT_IMAGE;
    real *const restrict t3 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_PIXELS, 1.0f, image, VAE_PIXELS, 1, linear_w,
        VAE_HIDDEN, 1, t3, VAE_HIDDEN, workspace, 0);
  }
  /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  /* h = max(0, linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_b = parameters + VAE_PARAMETER_LINEAR_B;
    const real *const restrict t3 = arena;
    real *const restrict h = arena + 8272;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
        const real linear_y = linear_b[hidden] + t3[batch * VAE_HIDDEN + hidden];
        h[batch * VAE_HIDDEN + hidden] = larger(0.0f, linear_y);
      }
    }
  }
  /* Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_w = parameters + VAE_PARAMETER_LINEAR_1_W;
    const real *const restrict h = arena + 8272;
    real *const restrict t5 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(VAE_BATCH, VAE_CODE, VAE_HIDDEN, 1.0f, h, VAE_HIDDEN, 1, linear_1_w, VAE_CODE,
        1, t5, VAE_CODE, workspace, 0);
  }
  /* Σ[hidden](h * linear.2.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_2_w = parameters + VAE_PARAMETER_LINEAR_2_W;
    const real *const restrict h = arena + 8272;
    real *const restrict t6 = arena + 1616;
    real *const restrict workspace = arena;
    multiply_narrow(VAE_BATCH, VAE_CODE, VAE_HIDDEN, 1.0f, h, VAE_HIDDEN, 1, linear_2_w, VAE_CODE,
        1, t6, VAE_CODE, workspace, 0);
  }
  /* linear.1.y = linear.1.b + Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_1_b = parameters + VAE_PARAMETER_LINEAR_1_B;
    real *const restrict mu = outputs + VAE_PREDICT_OUTPUT_MU;
    const real *const restrict t5 = arena + 1104;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
        mu[batch * VAE_CODE + code] = linear_1_b[code] + t5[batch * VAE_CODE + code];
      }
    }
  }
  /* linear.2.y = linear.2.b + Σ[hidden](h * linear.2.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_2_b = parameters + VAE_PARAMETER_LINEAR_2_B;
    real *const restrict log_variance = outputs + VAE_PREDICT_OUTPUT_LOG_VARIANCE;
    const real *const restrict t6 = arena + 1616;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t code = 0; code < VAE_CODE; ++code) {
        log_variance[batch * VAE_CODE + code] = linear_2_b[code] + t6[batch * VAE_CODE + code];
      }
    }
  }
  /* Σ[code](linear.1.y * linear.3.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_3_w = parameters + VAE_PARAMETER_LINEAR_3_W;
    const real *const restrict mu = outputs + VAE_PREDICT_OUTPUT_MU;
    real *const restrict t7 = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(VAE_BATCH, VAE_HIDDEN, VAE_CODE, 1.0f, mu, VAE_CODE, 1, linear_3_w, VAE_HIDDEN,
        1, t7, VAE_HIDDEN, workspace, 0);
  }
  /* linear.3.y = linear.3.b + Σ[code](linear.1.y * linear.3.w)  (library/layers.grad:7) */
  /* max(0, linear.3.y)  (library/activations.grad:6) */
  {
    const real *const restrict linear_3_b = parameters + VAE_PARAMETER_LINEAR_3_B;
    const real *const restrict t7 = arena;
    real *const restrict t8 = arena + 8272;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < VAE_HIDDEN; ++hidden) {
        const real linear_3_y = linear_3_b[hidden] + t7[batch * VAE_HIDDEN + hidden];
        t8[batch * VAE_HIDDEN + hidden] = larger(0.0f, linear_3_y);
      }
    }
  }
  /* Σ[hidden](max(0, linear.3.y) * linear.4.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_4_w = parameters + VAE_PARAMETER_LINEAR_4_W;
    const real *const restrict t8 = arena + 8272;
    real *const restrict t9 = arena;
    real *const restrict workspace = arena + 16544;
    multiply_rows(VAE_BATCH, VAE_PIXELS, VAE_HIDDEN, 1.0f, t8, VAE_HIDDEN, 1, linear_4_w,
        VAE_PIXELS, 1, t9, VAE_PIXELS, workspace, 0);
  }
  /* linear.4.y = linear.4.b + Σ[hidden](… * linear.4.w)  (library/layers.grad:7) */
  {
    const real *const restrict linear_4_b = parameters + VAE_PARAMETER_LINEAR_4_B;
    real *const restrict drawn = outputs + VAE_PREDICT_OUTPUT_DRAWN;
    const real *const restrict t9 = arena;
    for (ptrdiff_t batch = 0; batch < VAE_BATCH; ++batch) {
      for (ptrdiff_t pixels = 0; pixels < VAE_PIXELS; ++pixels) {
        drawn[batch * VAE_PIXELS + pixels] = linear_4_b[pixels] + t9[batch * VAE_PIXELS + pixels];
      }
    }
  }
}

/* The arena: what lies where, and during which of the 2 steps.
     0-4095: t0 [batch, 64], 1-2 */
void vae_prepare(const real *inputs, real *outputs, real *arena) {
  /* source[0 : 64] / 16  (vae.grad:14) */
  {
    const real *const restrict source_0_64 = inputs + VAE_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict t0 = arena;
    for (ptrdiff_t batch_i64 = 0; batch_i64 < VAE_BATCH * 64; ++batch_i64) {
      t0[batch_i64] = 0.0625f * source_0_64[batch_i64];
    }
  }
  /* image = (source[0 : 64] / 16)[64 := pixels]  (vae.grad:14) */
  {
    real *const restrict image = outputs + VAE_PREPARE_OUTPUT_IMAGE;
    const real *const restrict t0 = arena;
    for (ptrdiff_t batch_pixels = 0; batch_pixels < VAE_BATCH * VAE_PIXELS; ++batch_pixels) {
      image[batch_pixels] = t0[batch_pixels];
    }
  }
}
