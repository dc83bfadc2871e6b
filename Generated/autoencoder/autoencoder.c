/* autoencoder, autoencoder.grad */
#include "autoencoder.h"

#include <math.h>

typedef autoencoder_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow. */
static inline real sigmoid(real x) {
  const real e = expf(-fabsf(x));
  return (x < 0 ? e : 1.0f) / (1.0f + e);
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

/* The arena: what lies where, and during which of the 28 steps.
     0-8191: t4 [pixels, hidden], 4-5
     0-1023: t5 [hidden, code], 1-3
     0-8191: t7 [hidden, pixels], 6-7
     1104-2127: t6 [code, hidden], 2-3 */
void autoencoder_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* uniform() */
  {
    real *const restrict t5 = arena;
    random_uniform(AUTOENCODER_HIDDEN * AUTOENCODER_CODE, t5, seed, 2875248768u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t6 = arena + 1104;
    random_uniform(AUTOENCODER_CODE * AUTOENCODER_HIDDEN, t6, seed, 910799629u, 0u);
  }
  /* encoder.linear.1.w = 0.42008402520840293 * uniform() - 0.21004201260420147
       (library/layers.grad:5) */
  /* decoder.linear.w = 0.42008402520840293 * uniform() - 0.21004201260420147
       (library/layers.grad:5) */
  {
    real *const restrict encoder_linear_1_w = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_W;
    real *const restrict decoder_linear_w = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_W;
    const real *const restrict t5 = arena;
    const real *const restrict t6 = arena + 1104;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
        encoder_linear_1_w[hidden * AUTOENCODER_CODE + code] = 0.42008403f *
            t5[hidden * AUTOENCODER_CODE + code] - 0.21004201f;
        decoder_linear_w[hidden + code * AUTOENCODER_HIDDEN] = 0.42008403f *
            t6[hidden + code * AUTOENCODER_HIDDEN] - 0.21004201f;
      }
    }
  }
  /* uniform() */
  {
    real *const restrict t4 = arena;
    random_uniform(AUTOENCODER_PIXELS * AUTOENCODER_HIDDEN, t4, seed, 2938080981u, 0u);
  }
  /* encoder.linear.w = 0.3535533905932738 * uniform() - 0.1767766952966369
       (library/layers.grad:5) */
  {
    real *const restrict encoder_linear_w = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_W;
    const real *const restrict t4 = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < AUTOENCODER_PIXELS * AUTOENCODER_HIDDEN;
        ++pixels_hidden) {
      encoder_linear_w[pixels_hidden] = 0.35355338f * t4[pixels_hidden] - 0.17677669f;
    }
  }
  /* uniform() */
  {
    real *const restrict t7 = arena;
    random_uniform(AUTOENCODER_HIDDEN * AUTOENCODER_PIXELS, t7, seed, 2312391432u, 0u);
  }
  /* decoder.linear.1.w = 0.3535533905932738 * uniform() - 0.1767766952966369
       (library/layers.grad:5) */
  {
    real *const restrict decoder_linear_1_w = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_1_W;
    const real *const restrict t7 = arena;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < AUTOENCODER_HIDDEN * AUTOENCODER_PIXELS;
        ++hidden_pixels) {
      decoder_linear_1_w[hidden_pixels] = 0.35355338f * t7[hidden_pixels] - 0.17677669f;
    }
  }
  /* encoder.linear.b = 0 */
  {
    real *const restrict encoder_linear_b = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_B;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      encoder_linear_b[hidden] = 0.0f;
    }
  }
  /* encoder.linear.1.b = 0 */
  {
    real *const restrict encoder_linear_1_b = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_B;
    for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
      encoder_linear_1_b[code] = 0.0f;
    }
  }
  /* decoder.linear.b = 0 */
  {
    real *const restrict decoder_linear_b = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_B;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      decoder_linear_b[hidden] = 0.0f;
    }
  }
  /* decoder.linear.1.b = 0 */
  {
    real *const restrict decoder_linear_1_b = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_1_B;
    for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
      decoder_linear_1_b[pixels] = 0.0f;
    }
  }
  /* encoder.linear.w.m = 0 */
  {
    real *const restrict encoder_linear_w_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_W_M;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < AUTOENCODER_PIXELS * AUTOENCODER_HIDDEN;
        ++pixels_hidden) {
      encoder_linear_w_m[pixels_hidden] = 0.0f;
    }
  }
  /* encoder.linear.w.v = 0 */
  {
    real *const restrict encoder_linear_w_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_W_V;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < AUTOENCODER_PIXELS * AUTOENCODER_HIDDEN;
        ++pixels_hidden) {
      encoder_linear_w_v[pixels_hidden] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + AUTOENCODER_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* encoder.linear.b.m = 0 */
  {
    real *const restrict encoder_linear_b_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_B_M;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      encoder_linear_b_m[hidden] = 0.0f;
    }
  }
  /* encoder.linear.b.v = 0 */
  {
    real *const restrict encoder_linear_b_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_B_V;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      encoder_linear_b_v[hidden] = 0.0f;
    }
  }
  /* encoder.linear.1.w.m = 0 */
  {
    real *const restrict encoder_linear_1_w_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_W_M;
    for (ptrdiff_t hidden_code = 0; hidden_code < AUTOENCODER_HIDDEN * AUTOENCODER_CODE;
        ++hidden_code) {
      encoder_linear_1_w_m[hidden_code] = 0.0f;
    }
  }
  /* encoder.linear.1.w.v = 0 */
  {
    real *const restrict encoder_linear_1_w_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_W_V;
    for (ptrdiff_t hidden_code = 0; hidden_code < AUTOENCODER_HIDDEN * AUTOENCODER_CODE;
        ++hidden_code) {
      encoder_linear_1_w_v[hidden_code] = 0.0f;
    }
  }
  /* encoder.linear.1.b.m = 0 */
  {
    real *const restrict encoder_linear_1_b_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_B_M;
    for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
      encoder_linear_1_b_m[code] = 0.0f;
    }
  }
  /* encoder.linear.1.b.v = 0 */
  {
    real *const restrict encoder_linear_1_b_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_B_V;
    for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
      encoder_linear_1_b_v[code] = 0.0f;
    }
  }
  /* decoder.linear.w.m = 0 */
  {
    real *const restrict decoder_linear_w_m = states + AUTOENCODER_STATE_DECODER_LINEAR_W_M;
    for (ptrdiff_t code_hidden = 0; code_hidden < AUTOENCODER_CODE * AUTOENCODER_HIDDEN;
        ++code_hidden) {
      decoder_linear_w_m[code_hidden] = 0.0f;
    }
  }
  /* decoder.linear.w.v = 0 */
  {
    real *const restrict decoder_linear_w_v = states + AUTOENCODER_STATE_DECODER_LINEAR_W_V;
    for (ptrdiff_t code_hidden = 0; code_hidden < AUTOENCODER_CODE * AUTOENCODER_HIDDEN;
        ++code_hidden) {
      decoder_linear_w_v[code_hidden] = 0.0f;
    }
  }
  /* decoder.linear.b.m = 0 */
  {
    real *const restrict decoder_linear_b_m = states + AUTOENCODER_STATE_DECODER_LINEAR_B_M;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      decoder_linear_b_m[hidden] = 0.0f;
    }
  }
  /* decoder.linear.b.v = 0 */
  {
    real *const restrict decoder_linear_b_v = states + AUTOENCODER_STATE_DECODER_LINEAR_B_V;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      decoder_linear_b_v[hidden] = 0.0f;
    }
  }
  /* decoder.linear.1.w.m = 0 */
  {
    real *const restrict decoder_linear_1_w_m = states + AUTOENCODER_STATE_DECODER_LINEAR_1_W_M;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < AUTOENCODER_HIDDEN * AUTOENCODER_PIXELS;
        ++hidden_pixels) {
      decoder_linear_1_w_m[hidden_pixels] = 0.0f;
    }
  }
  /* decoder.linear.1.w.v = 0 */
  {
    real *const restrict decoder_linear_1_w_v = states + AUTOENCODER_STATE_DECODER_LINEAR_1_W_V;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < AUTOENCODER_HIDDEN * AUTOENCODER_PIXELS;
        ++hidden_pixels) {
      decoder_linear_1_w_v[hidden_pixels] = 0.0f;
    }
  }
  /* decoder.linear.1.b.m = 0 */
  {
    real *const restrict decoder_linear_1_b_m = states + AUTOENCODER_STATE_DECODER_LINEAR_1_B_M;
    for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
      decoder_linear_1_b_m[pixels] = 0.0f;
    }
  }
  /* decoder.linear.1.b.v = 0 */
  {
    real *const restrict decoder_linear_1_b_v = states + AUTOENCODER_STATE_DECODER_LINEAR_1_B_V;
    for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
      decoder_linear_1_b_v[pixels] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 26 steps.
     0-4095: t27 [batch, hidden], 3-16
     0-8191: t39 [hidden, pixels], 19-20
     0-7: ∂loss/∂encoder.linear.1.b [code], 17-18
     0-4095: t45 [batch, hidden], 21-22
     0-8191: ∂loss/∂encoder.linear.w [pixels, hidden], 25-26
     0-2047: workspace [2048], 2
     4176-6223: t32 [batch, pixels], 8-9
     4176-4303: ∂loss/∂encoder.linear.b [hidden], 22-24
     4176-5199: workspace [1024], 4
     4176-4431: workspace [256], 6
     4176-6223: workspace [2048], 12
     4176-5199: workspace [1024], 14
     4176-5199: workspace [1024], 15
     4176-4687: workspace [512], 16
     4176-4431: workspace [256], 21
     5280-5535: t28 [batch, code], 4-5
     6304-6559: encoder.linear.1.y [batch, code], 5-15
     6560-6623: t37 [pixels], 9-11
     6624-6624: t33 [], 9-10
     8272-12367: t26 [batch, hidden], 2-22
     8272-9295: workspace [1024], 25
     12448-16543: t30 [batch, hidden], 6-13
     12448-16543: ∂loss/∂encoder.linear.y [batch, hidden], 22-25
     12448-13471: workspace [1024], 19
     13552-13807: ∂loss/∂encoder.linear.1.y [batch, code], 14-21
     16624-20719: t31 [batch, hidden], 7-19
     20800-24895: t38 [batch, hidden], 12-13
     20800-21823: ∂loss/∂decoder.linear.w [code, hidden], 15-23
     20800-24895: workspace [4096], 8
     21904-22927: ∂loss/∂encoder.linear.1.w [hidden, code], 16-23
     24976-29071: ∂loss/∂decoder.linear.y [batch, hidden], 13-15
     29152-31199: t36 [batch, pixels], 9-19
     31280-31407: ∂loss/∂decoder.linear.b [hidden], 13-24
     31408-31408: spread [], 1-26
     31424-31424: t35 [], 1-26 */
void autoencoder_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  {
    real *const restrict all_parameters_t = states + AUTOENCODER_STATE_ALL_PARAMETERS_T;
    real *const restrict spread = arena + 31408;
    real *const restrict t35 = arena + 31424;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    spread[0] = sqrtf(t);
    t35[0] = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
  }
  /* Σ[pixels](image * encoder.linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict encoder_linear_w = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_W;
    const real *const restrict image = inputs + AUTOENCODER_STEP_INPUT_IMAGE;
    real *const restrict t26 = arena + 8272;
    real *const restrict workspace = arena;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS, 1.0f, image,
        AUTOENCODER_PIXELS, 1, encoder_linear_w, AUTOENCODER_HIDDEN, 1, t26, AUTOENCODER_HIDDEN,
        workspace, 0);
  }
  /* encoder.linear.y = encoder.linear.b + Σ[pixels](image * encoder.linear.w)
       (library/layers.grad:7) */
  /* max(0, encoder.linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict encoder_linear_b = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_B;
    const real *const restrict t26 = arena + 8272;
    real *const restrict t27 = arena;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
        const real encoder_linear_y = encoder_linear_b[hidden] +
            t26[batch * AUTOENCODER_HIDDEN + hidden];
        t27[batch * AUTOENCODER_HIDDEN + hidden] = larger(0.0f, encoder_linear_y);
      }
    }
  }
  /* Σ[hidden](max(0, encoder.linear.y) * encoder.linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict encoder_linear_1_w = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_W;
    const real *const restrict t27 = arena;
    real *const restrict t28 = arena + 5280;
    real *const restrict workspace = arena + 4176;
    multiply_narrow(AUTOENCODER_BATCH, AUTOENCODER_CODE, AUTOENCODER_HIDDEN, 1.0f, t27,
        AUTOENCODER_HIDDEN, 1, encoder_linear_1_w, AUTOENCODER_CODE, 1, t28, AUTOENCODER_CODE,
        workspace, 0);
  }
  /* encoder.linear.1.y = encoder.linear.1.b + Σ[hidden](… * encoder.linear.1.w)
       (library/layers.grad:7) */
  {
    const real *const restrict encoder_linear_1_b = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_B;
    const real *const restrict t28 = arena + 5280;
    real *const restrict encoder_linear_1_y = arena + 6304;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
        encoder_linear_1_y[batch * AUTOENCODER_CODE + code] = encoder_linear_1_b[code] +
            t28[batch * AUTOENCODER_CODE + code];
      }
    }
  }
  /* Σ[code](encoder.linear.1.y * decoder.linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict decoder_linear_w = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_W;
    const real *const restrict encoder_linear_1_y = arena + 6304;
    real *const restrict t30 = arena + 12448;
    real *const restrict workspace = arena + 4176;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_HIDDEN, AUTOENCODER_CODE, 1.0f,
        encoder_linear_1_y, AUTOENCODER_CODE, 1, decoder_linear_w, AUTOENCODER_HIDDEN, 1, t30,
        AUTOENCODER_HIDDEN, workspace, 0);
  }
  /* decoder.linear.y = decoder.linear.b + Σ[code](encoder.linear.1.y * decoder.linear.w)
       (library/layers.grad:7) */
  /* max(0, decoder.linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict decoder_linear_b = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_B;
    const real *const restrict t30 = arena + 12448;
    real *const restrict t31 = arena + 16624;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
        const real decoder_linear_y = decoder_linear_b[hidden] +
            t30[batch * AUTOENCODER_HIDDEN + hidden];
        t31[batch * AUTOENCODER_HIDDEN + hidden] = larger(0.0f, decoder_linear_y);
      }
    }
  }
  /* Σ[hidden](max(0, decoder.linear.y) * decoder.linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict decoder_linear_1_w = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_1_W;
    const real *const restrict t31 = arena + 16624;
    real *const restrict t32 = arena + 4176;
    real *const restrict workspace = arena + 20800;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_PIXELS, AUTOENCODER_HIDDEN, 1.0f, t31,
        AUTOENCODER_HIDDEN, 1, decoder_linear_1_w, AUTOENCODER_PIXELS, 1, t32, AUTOENCODER_PIXELS,
        workspace, 0);
  }
  /* decoder.linear.1.y = decoder.linear.1.b + Σ[hidden](… * decoder.linear.1.w)
       (library/layers.grad:7) */
  /* decoder.drawn = sigmoid(decoder.linear.1.y)  (autoencoder.grad:20) */
  /* Σ[batch, pixels]((decoder.drawn - image)^2) */
  /* (decoder.drawn - image) * (decoder.drawn * (1 - decoder.drawn)) */
  /* Σ[batch]((decoder.drawn - image) * (decoder.drawn * …)) */
  {
    const real *const restrict decoder_linear_1_b = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_1_B;
    const real *const restrict image = inputs + AUTOENCODER_STEP_INPUT_IMAGE;
    const real *const restrict t32 = arena + 4176;
    real *const restrict t33 = arena + 6624;
    real *const restrict t36 = arena + 29152;
    real *const restrict t37 = arena + 6560;
    double sum = 0;
    for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
      t37[pixels] = 0;
    }
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
        const real decoder_linear_1_y = decoder_linear_1_b[pixels] +
            t32[batch * AUTOENCODER_PIXELS + pixels];
        const real decoder_drawn = sigmoid(decoder_linear_1_y);
        const real t = -image[batch * AUTOENCODER_PIXELS + pixels] + decoder_drawn;
        sum += (double)(t * t);
        const real t_2 = t * (decoder_drawn * (-decoder_drawn + 1.0f));
        t36[batch * AUTOENCODER_PIXELS + pixels] = t_2;
        t37[pixels] += t_2;
      }
    }
    t33[0] = (real)sum;
  }
  /* loss = Σ[batch, pixels](…^2) / 2048  (library/losses.grad:80) */
  {
    real *const restrict loss = outputs + AUTOENCODER_STEP_OUTPUT_LOSS;
    const real *const restrict t33 = arena + 6624;
    loss[0] = 0.00048828125f * t33[0];
  }
  /* second = 0.999 * decoder.linear.1.b.v + 9.536743164062508e-10 * Σ[batch](…)^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * decoder.linear.1.b.m + 9.765625e-05 * Σ[batch](… * …)
       (library/optimizers.grad:44) */
  /* next decoder.linear.1.b = decoder.linear.1.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict decoder_linear_1_b = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_1_B;
    real *const restrict decoder_linear_1_b_m = states + AUTOENCODER_STATE_DECODER_LINEAR_1_B_M;
    real *const restrict decoder_linear_1_b_v = states + AUTOENCODER_STATE_DECODER_LINEAR_1_B_V;
    const real *const restrict spread = arena + 31408;
    const real *const restrict t35 = arena + 31424;
    const real *const restrict t37 = arena + 6560;
    for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
      const real second = 0.999f * decoder_linear_1_b_v[pixels] +
          9.536744e-10f * (t37[pixels] * t37[pixels]);
      decoder_linear_1_b_v[pixels] = second;
      const real first = 9.765625e-05f * t37[pixels] + 0.9f * decoder_linear_1_b_m[pixels];
      decoder_linear_1_b_m[pixels] = first;
      decoder_linear_1_b[pixels] = decoder_linear_1_b[pixels] -
          0.002f * (t35[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* Σ[pixels](decoder.linear.1.w * (… * …)) */
  {
    const real *const restrict decoder_linear_1_w = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_1_W;
    const real *const restrict t36 = arena + 29152;
    real *const restrict t38 = arena + 20800;
    real *const restrict workspace = arena + 4176;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS, 1.0f, t36,
        AUTOENCODER_PIXELS, 1, decoder_linear_1_w, 1, AUTOENCODER_PIXELS, t38, AUTOENCODER_HIDDEN,
        workspace, 0);
  }
  /* decoder.linear.y = decoder.linear.b + Σ[code](encoder.linear.1.y * decoder.linear.w)
       (library/layers.grad:7) */
  /* ∂loss/∂decoder.linear.y = if 0 < decoder.linear.y then Σ[pixels](…) / 1024 else 0
       (library/layers.grad:7) */
  /*   by the rule of max: d max(x, y) = dx where x > y, dy where y > x; half each at a tie, none
       to x against a constant */
  /* ∂loss/∂decoder.linear.b = Σ[batch](∂loss/∂decoder.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict decoder_linear_b = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_B;
    const real *const restrict t30 = arena + 12448;
    const real *const restrict t38 = arena + 20800;
    real *const restrict d_decoder_linear_y = arena + 24976;
    real *const restrict d_decoder_linear_b = arena + 31280;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      d_decoder_linear_b[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
        const real decoder_linear_y = decoder_linear_b[hidden] +
            t30[batch * AUTOENCODER_HIDDEN + hidden];
        const real d_decoder_linear_y_2 = 0.0f < decoder_linear_y ?
            0.0009765625f * t38[batch * AUTOENCODER_HIDDEN + hidden] : 0.0f;
        d_decoder_linear_y[batch * AUTOENCODER_HIDDEN + hidden] = d_decoder_linear_y_2;
        d_decoder_linear_b[hidden] += d_decoder_linear_y_2;
      }
    }
  }
  /* ∂loss/∂encoder.linear.1.y = Σ[hidden](decoder.linear.w * ∂loss/∂decoder.linear.y)
       (library/layers.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict decoder_linear_w = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_W;
    const real *const restrict d_decoder_linear_y = arena + 24976;
    real *const restrict d_encoder_linear_1_y = arena + 13552;
    real *const restrict workspace = arena + 4176;
    multiply_narrow(AUTOENCODER_BATCH, AUTOENCODER_CODE, AUTOENCODER_HIDDEN, 1.0f,
        d_decoder_linear_y, AUTOENCODER_HIDDEN, 1, decoder_linear_w, 1, AUTOENCODER_HIDDEN,
        d_encoder_linear_1_y, AUTOENCODER_CODE, workspace, 0);
  }
  /* ∂loss/∂decoder.linear.w = Σ[batch](encoder.linear.1.y * ∂loss/∂decoder.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict encoder_linear_1_y = arena + 6304;
    const real *const restrict d_decoder_linear_y = arena + 24976;
    real *const restrict d_decoder_linear_w = arena + 20800;
    real *const restrict workspace = arena + 4176;
    multiply_rows(AUTOENCODER_CODE, AUTOENCODER_HIDDEN, AUTOENCODER_BATCH, 1.0f,
        encoder_linear_1_y, 1, AUTOENCODER_CODE, d_decoder_linear_y, AUTOENCODER_HIDDEN, 1,
        d_decoder_linear_w, AUTOENCODER_HIDDEN, workspace, 0);
  }
  /* ∂loss/∂encoder.linear.1.w = Σ[batch](max(0, encoder.linear.y) * ∂loss/∂encoder.linear.1.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t27 = arena;
    const real *const restrict d_encoder_linear_1_y = arena + 13552;
    real *const restrict d_encoder_linear_1_w = arena + 21904;
    real *const restrict workspace = arena + 4176;
    multiply_narrow(AUTOENCODER_HIDDEN, AUTOENCODER_CODE, AUTOENCODER_BATCH, 1.0f, t27, 1,
        AUTOENCODER_HIDDEN, d_encoder_linear_1_y, AUTOENCODER_CODE, 1, d_encoder_linear_1_w,
        AUTOENCODER_CODE, workspace, 0);
  }
  /* ∂loss/∂encoder.linear.1.b = Σ[batch](∂loss/∂encoder.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_encoder_linear_1_y = arena + 13552;
    real *const restrict d_encoder_linear_1_b = arena;
    for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
      d_encoder_linear_1_b[code] = 0;
    }
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
        d_encoder_linear_1_b[code] += d_encoder_linear_1_y[batch * AUTOENCODER_CODE + code];
      }
    }
  }
  /* second = 0.999 * encoder.linear.1.b.v + 0.001 * ∂loss/∂encoder.linear.1.b^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * encoder.linear.1.b.m + 0.1 * ∂loss/∂encoder.linear.1.b
       (library/optimizers.grad:44) */
  /* next encoder.linear.1.b = encoder.linear.1.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict encoder_linear_1_b = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_B;
    real *const restrict encoder_linear_1_b_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_B_M;
    real *const restrict encoder_linear_1_b_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_B_V;
    const real *const restrict spread = arena + 31408;
    const real *const restrict t35 = arena + 31424;
    const real *const restrict d_encoder_linear_1_b = arena;
    for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
      const real second = 0.999f * encoder_linear_1_b_v[code] +
          0.001f * (d_encoder_linear_1_b[code] * d_encoder_linear_1_b[code]);
      encoder_linear_1_b_v[code] = second;
      const real first = 0.1f * d_encoder_linear_1_b[code] + 0.9f * encoder_linear_1_b_m[code];
      encoder_linear_1_b_m[code] = first;
      encoder_linear_1_b[code] = encoder_linear_1_b[code] -
          0.002f * (t35[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* Σ[batch](max(0, decoder.linear.y) * (… * …)) */
  {
    const real *const restrict t31 = arena + 16624;
    const real *const restrict t36 = arena + 29152;
    real *const restrict t39 = arena;
    real *const restrict workspace = arena + 12448;
    multiply_rows(AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS, AUTOENCODER_BATCH, 1.0f, t31, 1,
        AUTOENCODER_HIDDEN, t36, AUTOENCODER_PIXELS, 1, t39, AUTOENCODER_PIXELS, workspace, 0);
  }
  /* second = 0.999 * decoder.linear.1.w.v + 9.536743164062508e-10 * Σ[batch](…)^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * decoder.linear.1.w.m + 9.765625e-05 * Σ[batch](… * …)
       (library/optimizers.grad:44) */
  /* next decoder.linear.1.w = decoder.linear.1.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict decoder_linear_1_w = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_1_W;
    real *const restrict decoder_linear_1_w_m = states + AUTOENCODER_STATE_DECODER_LINEAR_1_W_M;
    real *const restrict decoder_linear_1_w_v = states + AUTOENCODER_STATE_DECODER_LINEAR_1_W_V;
    const real *const restrict spread = arena + 31408;
    const real *const restrict t35 = arena + 31424;
    const real *const restrict t39 = arena;
    for (ptrdiff_t hidden_pixels = 0; hidden_pixels < AUTOENCODER_HIDDEN * AUTOENCODER_PIXELS;
        ++hidden_pixels) {
      const real second = 0.999f * decoder_linear_1_w_v[hidden_pixels] +
          9.536744e-10f * (t39[hidden_pixels] * t39[hidden_pixels]);
      decoder_linear_1_w_v[hidden_pixels] = second;
      const real first = 9.765625e-05f * t39[hidden_pixels] +
          0.9f * decoder_linear_1_w_m[hidden_pixels];
      decoder_linear_1_w_m[hidden_pixels] = first;
      decoder_linear_1_w[hidden_pixels] = decoder_linear_1_w[hidden_pixels] -
          0.002f * (t35[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* Σ[code](encoder.linear.1.w * ∂loss/∂encoder.linear.1.y) */
  {
    const real *const restrict encoder_linear_1_w = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_W;
    const real *const restrict d_encoder_linear_1_y = arena + 13552;
    real *const restrict t45 = arena;
    real *const restrict workspace = arena + 4176;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_HIDDEN, AUTOENCODER_CODE, 1.0f,
        d_encoder_linear_1_y, AUTOENCODER_CODE, 1, encoder_linear_1_w, 1, AUTOENCODER_CODE, t45,
        AUTOENCODER_HIDDEN, workspace, 0);
  }
  /* encoder.linear.y = encoder.linear.b + Σ[pixels](image * encoder.linear.w)
       (library/layers.grad:7) */
  /* ∂loss/∂encoder.linear.y = if 0 < encoder.linear.y then Σ[code](encoder.linear.1.w *
       ∂loss/∂encoder.linear.1.y) else 0  (library/layers.grad:7) */
  /*   by the rule of max: d max(x, y) = dx where x > y, dy where y > x; half each at a tie, none
       to x against a constant */
  /* ∂loss/∂encoder.linear.b = Σ[batch](∂loss/∂encoder.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict encoder_linear_b = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_B;
    const real *const restrict t26 = arena + 8272;
    const real *const restrict t45 = arena;
    real *const restrict d_encoder_linear_y = arena + 12448;
    real *const restrict d_encoder_linear_b = arena + 4176;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      d_encoder_linear_b[hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
        const real encoder_linear_y = encoder_linear_b[hidden] +
            t26[batch * AUTOENCODER_HIDDEN + hidden];
        const real d_encoder_linear_y_2 = 0.0f < encoder_linear_y ?
            t45[batch * AUTOENCODER_HIDDEN + hidden] : 0.0f;
        d_encoder_linear_y[batch * AUTOENCODER_HIDDEN + hidden] = d_encoder_linear_y_2;
        d_encoder_linear_b[hidden] += d_encoder_linear_y_2;
      }
    }
  }
  /* second = 0.999 * encoder.linear.1.w.v + 0.001 * ∂loss/∂encoder.linear.1.w^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * encoder.linear.1.w.m + 0.1 * ∂loss/∂encoder.linear.1.w
       (library/optimizers.grad:44) */
  /* next encoder.linear.1.w = encoder.linear.1.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  /* second = 0.999 * decoder.linear.w.v + 0.001 * ∂loss/∂decoder.linear.w^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * decoder.linear.w.m + 0.1 * ∂loss/∂decoder.linear.w
       (library/optimizers.grad:44) */
  /* next decoder.linear.w = decoder.linear.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict encoder_linear_1_w = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_W;
    real *const restrict decoder_linear_w = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_W;
    real *const restrict encoder_linear_1_w_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_W_M;
    real *const restrict encoder_linear_1_w_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_1_W_V;
    real *const restrict decoder_linear_w_m = states + AUTOENCODER_STATE_DECODER_LINEAR_W_M;
    real *const restrict decoder_linear_w_v = states + AUTOENCODER_STATE_DECODER_LINEAR_W_V;
    const real *const restrict spread = arena + 31408;
    const real *const restrict t35 = arena + 31424;
    const real *const restrict d_decoder_linear_w = arena + 20800;
    const real *const restrict d_encoder_linear_1_w = arena + 21904;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
        const real t = d_encoder_linear_1_w[hidden * AUTOENCODER_CODE + code] *
            d_encoder_linear_1_w[hidden * AUTOENCODER_CODE + code];
        const real second = 0.999f * encoder_linear_1_w_v[hidden * AUTOENCODER_CODE + code] +
            0.001f * t;
        encoder_linear_1_w_v[hidden * AUTOENCODER_CODE + code] = second;
        const real first = 0.1f * d_encoder_linear_1_w[hidden * AUTOENCODER_CODE + code] +
            0.9f * encoder_linear_1_w_m[hidden * AUTOENCODER_CODE + code];
        encoder_linear_1_w_m[hidden * AUTOENCODER_CODE + code] = first;
        encoder_linear_1_w[hidden * AUTOENCODER_CODE + code] =
            encoder_linear_1_w[hidden * AUTOENCODER_CODE + code] -
            0.002f * (t35[0] * first / (1e-08f * spread[0] + sqrtf(second)));
        const real t_2 = d_decoder_linear_w[hidden + code * AUTOENCODER_HIDDEN] *
            d_decoder_linear_w[hidden + code * AUTOENCODER_HIDDEN];
        const real second_2 = 0.999f * decoder_linear_w_v[hidden + code * AUTOENCODER_HIDDEN] +
            0.001f * t_2;
        decoder_linear_w_v[hidden + code * AUTOENCODER_HIDDEN] = second_2;
        const real first_2 = 0.1f * d_decoder_linear_w[hidden + code * AUTOENCODER_HIDDEN] +
            0.9f * decoder_linear_w_m[hidden + code * AUTOENCODER_HIDDEN];
        decoder_linear_w_m[hidden + code * AUTOENCODER_HIDDEN] = first_2;
        decoder_linear_w[hidden + code * AUTOENCODER_HIDDEN] =
            decoder_linear_w[hidden + code * AUTOENCODER_HIDDEN] -
            0.002f * (t35[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2)));
      }
    }
  }
  /* second = 0.999 * encoder.linear.b.v + 0.001 * ∂loss/∂encoder.linear.b^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * encoder.linear.b.m + 0.1 * ∂loss/∂encoder.linear.b
       (library/optimizers.grad:44) */
  /* next encoder.linear.b = encoder.linear.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  /* second = 0.999 * decoder.linear.b.v + 0.001 * ∂loss/∂decoder.linear.b^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * decoder.linear.b.m + 0.1 * ∂loss/∂decoder.linear.b
       (library/optimizers.grad:44) */
  /* next decoder.linear.b = decoder.linear.b - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict encoder_linear_b = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_B;
    real *const restrict decoder_linear_b = parameters + AUTOENCODER_PARAMETER_DECODER_LINEAR_B;
    real *const restrict encoder_linear_b_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_B_M;
    real *const restrict encoder_linear_b_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_B_V;
    real *const restrict decoder_linear_b_m = states + AUTOENCODER_STATE_DECODER_LINEAR_B_M;
    real *const restrict decoder_linear_b_v = states + AUTOENCODER_STATE_DECODER_LINEAR_B_V;
    const real *const restrict spread = arena + 31408;
    const real *const restrict t35 = arena + 31424;
    const real *const restrict d_decoder_linear_b = arena + 31280;
    const real *const restrict d_encoder_linear_b = arena + 4176;
    for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
      const real second = 0.999f * encoder_linear_b_v[hidden] +
          0.001f * (d_encoder_linear_b[hidden] * d_encoder_linear_b[hidden]);
      encoder_linear_b_v[hidden] = second;
      const real first = 0.1f * d_encoder_linear_b[hidden] + 0.9f * encoder_linear_b_m[hidden];
      encoder_linear_b_m[hidden] = first;
      encoder_linear_b[hidden] = encoder_linear_b[hidden] -
          0.002f * (t35[0] * first / (1e-08f * spread[0] + sqrtf(second)));
      const real second_2 = 0.999f * decoder_linear_b_v[hidden] +
          0.001f * (d_decoder_linear_b[hidden] * d_decoder_linear_b[hidden]);
      decoder_linear_b_v[hidden] = second_2;
      const real first_2 = 0.1f * d_decoder_linear_b[hidden] + 0.9f * decoder_linear_b_m[hidden];
      decoder_linear_b_m[hidden] = first_2;
      decoder_linear_b[hidden] = decoder_linear_b[hidden] -
          0.002f * (t35[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2)));
    }
  }
  /* ∂loss/∂encoder.linear.w = Σ[batch](image * ∂loss/∂encoder.linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict image = inputs + AUTOENCODER_STEP_INPUT_IMAGE;
    const real *const restrict d_encoder_linear_y = arena + 12448;
    real *const restrict d_encoder_linear_w = arena;
    real *const restrict workspace = arena + 8272;
    multiply_rows(AUTOENCODER_PIXELS, AUTOENCODER_HIDDEN, AUTOENCODER_BATCH, 1.0f, image, 1,
        AUTOENCODER_PIXELS, d_encoder_linear_y, AUTOENCODER_HIDDEN, 1, d_encoder_linear_w,
        AUTOENCODER_HIDDEN, workspace, 0);
  }
  /* second = 0.999 * encoder.linear.w.v + 0.001 * ∂loss/∂encoder.linear.w^2
       (library/optimizers.grad:45) */
  /* first = 0.9 * encoder.linear.w.m + 0.1 * ∂loss/∂encoder.linear.w
       (library/optimizers.grad:44) */
  /* next encoder.linear.w = encoder.linear.w - ((… * first) / (… + spread/100000000))/500
       (library/optimizers.grad:52) */
  {
    real *const restrict encoder_linear_w = parameters + AUTOENCODER_PARAMETER_ENCODER_LINEAR_W;
    real *const restrict encoder_linear_w_m = states + AUTOENCODER_STATE_ENCODER_LINEAR_W_M;
    real *const restrict encoder_linear_w_v = states + AUTOENCODER_STATE_ENCODER_LINEAR_W_V;
    const real *const restrict spread = arena + 31408;
    const real *const restrict t35 = arena + 31424;
    const real *const restrict d_encoder_linear_w = arena;
    for (ptrdiff_t pixels_hidden = 0; pixels_hidden < AUTOENCODER_PIXELS * AUTOENCODER_HIDDEN;
        ++pixels_hidden) {
      const real t = d_encoder_linear_w[pixels_hidden] * d_encoder_linear_w[pixels_hidden];
      const real second = 0.999f * encoder_linear_w_v[pixels_hidden] + 0.001f * t;
      encoder_linear_w_v[pixels_hidden] = second;
      const real first = 0.1f * d_encoder_linear_w[pixels_hidden] +
          0.9f * encoder_linear_w_m[pixels_hidden];
      encoder_linear_w_m[pixels_hidden] = first;
      encoder_linear_w[pixels_hidden] = encoder_linear_w[pixels_hidden] -
          0.002f * (t35[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void autoencoder_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* image */
    for (ptrdiff_t row = 0; row < AUTOENCODER_BATCH; ++row) {
      const real *from = data[0] +
          (ptrdiff_t)order[step * AUTOENCODER_BATCH + row] * AUTOENCODER_PIXELS;
      real *to = inputs + AUTOENCODER_STEP_INPUT_IMAGE + row * AUTOENCODER_PIXELS;
      for (ptrdiff_t i = 0; i < AUTOENCODER_PIXELS; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    autoencoder_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 8 steps.
     0-4095: t1 [batch, hidden], 1-2
     0-4095: t5 [batch, hidden], 5-6
     0-1023: workspace [1024], 3
     0-4095: workspace [4096], 7
     1104-1359: t3 [batch, code], 3-4
     4176-8271: t2 [batch, hidden], 2-3
     4176-4431: encoder.linear.1.y [batch, code], 4-5
     4176-8271: t6 [batch, hidden], 6-7
     4176-6223: workspace [2048], 1
     4432-4687: workspace [256], 5
     8352-10399: t7 [batch, pixels], 7-8 */
void autoencoder_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* Σ[pixels](image * encoder.linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict encoder_linear_w = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_W;
    const real *const restrict image = inputs + AUTOENCODER_PREDICT_INPUT_IMAGE;
    real *const restrict t1 = arena;
    real *const restrict workspace = arena + 4176;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS, 1.0f, image,
        AUTOENCODER_PIXELS, 1, encoder_linear_w, AUTOENCODER_HIDDEN, 1, t1, AUTOENCODER_HIDDEN,
        workspace, 0);
  }
  /* encoder.linear.y = encoder.linear.b + Σ[pixels](image * encoder.linear.w)
       (library/layers.grad:7) */
  /* max(0, encoder.linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict encoder_linear_b = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_B;
    const real *const restrict t1 = arena;
    real *const restrict t2 = arena + 4176;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
        const real encoder_linear_y = encoder_linear_b[hidden] +
            t1[batch * AUTOENCODER_HIDDEN + hidden];
        t2[batch * AUTOENCODER_HIDDEN + hidden] = larger(0.0f, encoder_linear_y);
      }
    }
  }
  /* Σ[hidden](max(0, encoder.linear.y) * encoder.linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict encoder_linear_1_w = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_W;
    const real *const restrict t2 = arena + 4176;
    real *const restrict t3 = arena + 1104;
    real *const restrict workspace = arena;
    multiply_narrow(AUTOENCODER_BATCH, AUTOENCODER_CODE, AUTOENCODER_HIDDEN, 1.0f, t2,
        AUTOENCODER_HIDDEN, 1, encoder_linear_1_w, AUTOENCODER_CODE, 1, t3, AUTOENCODER_CODE,
        workspace, 0);
  }
  /* encoder.linear.1.y = encoder.linear.1.b + Σ[hidden](… * encoder.linear.1.w)
       (library/layers.grad:7) */
  {
    const real *const restrict encoder_linear_1_b = parameters +
        AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_B;
    const real *const restrict t3 = arena + 1104;
    real *const restrict encoder_linear_1_y = arena + 4176;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t code = 0; code < AUTOENCODER_CODE; ++code) {
        encoder_linear_1_y[batch * AUTOENCODER_CODE + code] = encoder_linear_1_b[code] +
            t3[batch * AUTOENCODER_CODE + code];
      }
    }
  }
  /* Σ[code](encoder.linear.1.y * decoder.linear.w)  (library/layers.grad:7) */
  {
    const real *const restrict decoder_linear_w = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_W;
    const real *const restrict encoder_linear_1_y = arena + 4176;
    real *const restrict t5 = arena;
    real *const restrict workspace = arena + 4432;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_HIDDEN, AUTOENCODER_CODE, 1.0f,
        encoder_linear_1_y, AUTOENCODER_CODE, 1, decoder_linear_w, AUTOENCODER_HIDDEN, 1, t5,
        AUTOENCODER_HIDDEN, workspace, 0);
  }
  /* decoder.linear.y = decoder.linear.b + Σ[code](encoder.linear.1.y * decoder.linear.w)
       (library/layers.grad:7) */
  /* max(0, decoder.linear.y)  (library/activations.grad:6) */
  {
    const real *const restrict decoder_linear_b = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_B;
    const real *const restrict t5 = arena;
    real *const restrict t6 = arena + 4176;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t hidden = 0; hidden < AUTOENCODER_HIDDEN; ++hidden) {
        const real decoder_linear_y = decoder_linear_b[hidden] +
            t5[batch * AUTOENCODER_HIDDEN + hidden];
        t6[batch * AUTOENCODER_HIDDEN + hidden] = larger(0.0f, decoder_linear_y);
      }
    }
  }
  /* Σ[hidden](max(0, decoder.linear.y) * decoder.linear.1.w)  (library/layers.grad:7) */
  {
    const real *const restrict decoder_linear_1_w = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_1_W;
    const real *const restrict t6 = arena + 4176;
    real *const restrict t7 = arena + 8352;
    real *const restrict workspace = arena;
    multiply_rows(AUTOENCODER_BATCH, AUTOENCODER_PIXELS, AUTOENCODER_HIDDEN, 1.0f, t6,
        AUTOENCODER_HIDDEN, 1, decoder_linear_1_w, AUTOENCODER_PIXELS, 1, t7, AUTOENCODER_PIXELS,
        workspace, 0);
  }
  /* decoder.linear.1.y = decoder.linear.1.b + Σ[hidden](… * decoder.linear.1.w)
       (library/layers.grad:7) */
  /* decoder.drawn = sigmoid(decoder.linear.1.y)  (autoencoder.grad:20) */
  {
    const real *const restrict decoder_linear_1_b = parameters +
        AUTOENCODER_PARAMETER_DECODER_LINEAR_1_B;
    real *const restrict drawn = outputs + AUTOENCODER_PREDICT_OUTPUT_DRAWN;
    const real *const restrict t7 = arena + 8352;
    for (ptrdiff_t batch = 0; batch < AUTOENCODER_BATCH; ++batch) {
      for (ptrdiff_t pixels = 0; pixels < AUTOENCODER_PIXELS; ++pixels) {
        const real decoder_linear_1_y = decoder_linear_1_b[pixels] +
            t7[batch * AUTOENCODER_PIXELS + pixels];
        drawn[batch * AUTOENCODER_PIXELS + pixels] = sigmoid(decoder_linear_1_y);
      }
    }
  }
}

/* The arena: what lies where, and during which of the 2 steps.
     0-2047: t0 [batch, 64], 1-2 */
void autoencoder_prepare(const real *inputs, real *outputs, real *arena) {
  /* source[0 : 64] / 16  (autoencoder.grad:12) */
  {
    const real *const restrict source_0_64 = inputs + AUTOENCODER_PREPARE_INPUT_SOURCE_0_64;
    real *const restrict t0 = arena;
    for (ptrdiff_t batch_i64 = 0; batch_i64 < AUTOENCODER_BATCH * 64; ++batch_i64) {
      t0[batch_i64] = 0.0625f * source_0_64[batch_i64];
    }
  }
  /* image = (source[0 : 64] / 16)[64 := pixels]  (autoencoder.grad:12) */
  {
    real *const restrict image = outputs + AUTOENCODER_PREPARE_OUTPUT_IMAGE;
    const real *const restrict t0 = arena;
    for (ptrdiff_t batch_pixels = 0; batch_pixels < AUTOENCODER_BATCH * AUTOENCODER_PIXELS;
        ++batch_pixels) {
      image[batch_pixels] = t0[batch_pixels];
    }
  }
}
