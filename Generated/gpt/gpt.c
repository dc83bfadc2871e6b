/* gpt, gpt.grad */
#include "gpt.h"

#include <math.h>

typedef gpt_real real;

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

/* The arena: what lies where, and during which of the 238 steps.
     0-8191: t27 [time, width], 1-2
     0-9727: t28 [vocab, width], 3-4
     0-16383: t29 [width, width'], 7-8
     0-16383: t30 [width, width'], 9-10
     0-16383: t31 [width, width'], 11-12
     0-16383: t32 [width, width'], 13-14
     0-65535: t33 [width, 4 * width], 39-40
     0-65535: t34 [4 * width, width], 41-42
     0-16383: t35 [width, width'], 15-16
     0-16383: t36 [width, width'], 17-18
     0-16383: t37 [width, width'], 19-20
     0-16383: t38 [width, width'], 21-22
     0-65535: t39 [width, 4 * width], 43-44
     0-65535: t40 [4 * width, width], 45-46
     0-16383: t41 [width, width'], 23-24
     0-16383: t42 [width, width'], 25-26
     0-16383: t43 [width, width'], 27-28
     0-16383: t44 [width, width'], 29-30
     0-65535: t45 [width, 4 * width], 47-48
     0-65535: t46 [4 * width, width], 49-50
     0-16383: t47 [width, width'], 31-32
     0-16383: t48 [width, width'], 33-34
     0-16383: t49 [width, width'], 35-36
     0-16383: t50 [width, width'], 37-38
     0-65535: t51 [width, 4 * width], 51-52
     0-65535: t52 [4 * width, width], 53-54
     0-9727: t53 [width, vocab], 5-6 */
void gpt_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* normal() */
  {
    real *const restrict t27 = arena;
    random_normal(GPT_TIME * GPT_WIDTH, t27, seed, 2471448074u, 0u);
  }
  /* position = normal() / 50  (gpt.grad:38) */
  {
    real *const restrict position = parameters + GPT_PARAMETER_POSITION;
    const real *const restrict t27 = arena;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      position[time_width] = 0.02f * t27[time_width];
    }
  }
  /* normal() */
  {
    real *const restrict t28 = arena;
    random_normal(GPT_VOCAB * GPT_WIDTH, t28, seed, 3111216744u, 0u);
  }
  /* embedding.table = normal() / 50  (library/attention.grad:5) */
  {
    real *const restrict embedding_table = parameters + GPT_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict t28 = arena;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      embedding_table[vocab_width] = 0.02f * t28[vocab_width];
    }
  }
  /* uniform() */
  {
    real *const restrict t53 = arena;
    random_uniform(GPT_WIDTH * GPT_VOCAB, t53, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.3429971702850177 * uniform() - 0.17149858514250885  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict t53 = arena;
    for (ptrdiff_t width_vocab = 0; width_vocab < GPT_WIDTH * GPT_VOCAB; ++width_vocab) {
      linear_w[width_vocab] = 0.34299716f * t53[width_vocab] - 0.17149858f;
    }
  }
  /* uniform() */
  {
    real *const restrict t29 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t29, seed, 1577571222u, 0u);
  }
  /* block.0.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t29 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_w[width_width_other] = 0.30618623f * t29[width_width_other] -
          0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t30 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t30, seed, 166738227u, 0u);
  }
  /* block.0.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t30 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t30[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t31 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t31, seed, 1355561922u, 0u);
  }
  /* block.0.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t31 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t31[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t32 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t32, seed, 3824040553u, 0u);
  }
  /* block.0.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t32 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t32[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t35 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t35, seed, 248337597u, 0u);
  }
  /* block.1.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t35 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_w[width_width_other] = 0.30618623f * t35[width_width_other] -
          0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t36 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t36, seed, 1446988248u, 0u);
  }
  /* block.1.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t36 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t36[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t37 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t37, seed, 3004343461u, 0u);
  }
  /* block.1.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t37 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t37[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t38 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t38, seed, 798980686u, 0u);
  }
  /* block.1.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t38 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t38[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t41 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t41, seed, 1965804508u, 0u);
  }
  /* block.2.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t41 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_w[width_width_other] = 0.30618623f * t41[width_width_other] -
          0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t42 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t42, seed, 1818969197u, 0u);
  }
  /* block.2.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t42 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t42[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t43 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t43, seed, 4019697472u, 0u);
  }
  /* block.2.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t43 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t43[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t44 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t44, seed, 2472096471u, 0u);
  }
  /* block.2.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t44 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t44[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t47 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t47, seed, 3816896563u, 0u);
  }
  /* block.3.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t47 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_w[width_width_other] = 0.30618623f * t47[width_width_other] -
          0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t48 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t48, seed, 531223314u, 0u);
  }
  /* block.3.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t48 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t48[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t49 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t49, seed, 3637366915u, 0u);
  }
  /* block.3.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t49 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t49[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t50 = arena;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t50, seed, 1168785116u, 0u);
  }
  /* block.3.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t50 = arena;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t50[width_width_other] - 0.15309311f;
    }
  }
  /* uniform() */
  {
    real *const restrict t33 = arena;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t33, seed, 3519969836u, 0u);
  }
  /* block.0.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    const real *const restrict t33 = arena;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_0_linear_w[width_i4_width] = 0.19364917f * t33[width_i4_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t34 = arena;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t34, seed, 1333061213u, 0u);
  }
  /* block.0.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict t34 = arena;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_0_linear_1_w[i4_width_width] = 0.19364917f * t34[i4_width_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t39 = arena;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t39, seed, 91716533u, 0u);
  }
  /* block.1.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict t39 = arena;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_1_linear_w[width_i4_width] = 0.19364917f * t39[width_i4_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t40 = arena;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t40, seed, 1242324192u, 0u);
  }
  /* block.1.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict t40 = arena;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_1_linear_1_w[i4_width_width] = 0.19364917f * t40[i4_width_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t45 = arena;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t45, seed, 526490578u, 0u);
  }
  /* block.2.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict t45 = arena;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_2_linear_w[width_i4_width] = 0.19364917f * t45[width_i4_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t46 = arena;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t46, seed, 3456611783u, 0u);
  }
  /* block.2.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict t46 = arena;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_2_linear_1_w[i4_width_width] = 0.19364917f * t46[i4_width_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t51 = arena;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t51, seed, 4087894779u, 0u);
  }
  /* block.3.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict t51 = arena;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_3_linear_w[width_i4_width] = 0.19364917f * t51[width_i4_width] - 0.09682459f;
    }
  }
  /* uniform() */
  {
    real *const restrict t52 = arena;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t52, seed, 2816414666u, 0u);
  }
  /* block.3.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict t52 = arena;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_3_linear_1_w[i4_width_width] = 0.19364917f * t52[i4_width_width] - 0.09682459f;
    }
  }
  /* block.0.layernorm.gain = 1 */
  {
    real *const restrict block_0_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_0_LAYERNORM_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_gain[width] = 1.0f;
    }
  }
  /* block.0.layernorm.bias = 0 */
  {
    real *const restrict block_0_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_0_LAYERNORM_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_bias[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.b = 0 */
  {
    real *const restrict block_0_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_b[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.1.b = 0 */
  {
    real *const restrict block_0_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_1_b[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.2.b = 0 */
  {
    real *const restrict block_0_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_2_b[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.3.b = 0 */
  {
    real *const restrict block_0_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_3_b[width] = 0.0f;
    }
  }
  /* block.0.layernorm.1.gain = 1 */
  {
    real *const restrict block_0_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_1_gain[width] = 1.0f;
    }
  }
  /* block.0.layernorm.1.bias = 0 */
  {
    real *const restrict block_0_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_1_bias[width] = 0.0f;
    }
  }
  /* block.0.linear.b = 0 */
  {
    real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_0_linear_b[i4_width] = 0.0f;
    }
  }
  /* block.0.linear.1.b = 0 */
  {
    real *const restrict block_0_linear_1_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_linear_1_b[width] = 0.0f;
    }
  }
  /* block.1.layernorm.gain = 1 */
  {
    real *const restrict block_1_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_1_LAYERNORM_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_gain[width] = 1.0f;
    }
  }
  /* block.1.layernorm.bias = 0 */
  {
    real *const restrict block_1_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_1_LAYERNORM_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_bias[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.b = 0 */
  {
    real *const restrict block_1_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_b[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.1.b = 0 */
  {
    real *const restrict block_1_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_1_b[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.2.b = 0 */
  {
    real *const restrict block_1_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_2_b[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.3.b = 0 */
  {
    real *const restrict block_1_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_3_b[width] = 0.0f;
    }
  }
  /* block.1.layernorm.1.gain = 1 */
  {
    real *const restrict block_1_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_1_gain[width] = 1.0f;
    }
  }
  /* block.1.layernorm.1.bias = 0 */
  {
    real *const restrict block_1_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_1_bias[width] = 0.0f;
    }
  }
  /* block.1.linear.b = 0 */
  {
    real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_1_linear_b[i4_width] = 0.0f;
    }
  }
  /* block.1.linear.1.b = 0 */
  {
    real *const restrict block_1_linear_1_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_linear_1_b[width] = 0.0f;
    }
  }
  /* block.2.layernorm.gain = 1 */
  {
    real *const restrict block_2_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_2_LAYERNORM_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_gain[width] = 1.0f;
    }
  }
  /* block.2.layernorm.bias = 0 */
  {
    real *const restrict block_2_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_2_LAYERNORM_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_bias[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.b = 0 */
  {
    real *const restrict block_2_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_b[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.1.b = 0 */
  {
    real *const restrict block_2_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_1_b[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.2.b = 0 */
  {
    real *const restrict block_2_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_2_b[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.3.b = 0 */
  {
    real *const restrict block_2_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_3_b[width] = 0.0f;
    }
  }
  /* block.2.layernorm.1.gain = 1 */
  {
    real *const restrict block_2_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_1_gain[width] = 1.0f;
    }
  }
  /* block.2.layernorm.1.bias = 0 */
  {
    real *const restrict block_2_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_1_bias[width] = 0.0f;
    }
  }
  /* block.2.linear.b = 0 */
  {
    real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_2_linear_b[i4_width] = 0.0f;
    }
  }
  /* block.2.linear.1.b = 0 */
  {
    real *const restrict block_2_linear_1_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_linear_1_b[width] = 0.0f;
    }
  }
  /* block.3.layernorm.gain = 1 */
  {
    real *const restrict block_3_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_3_LAYERNORM_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_gain[width] = 1.0f;
    }
  }
  /* block.3.layernorm.bias = 0 */
  {
    real *const restrict block_3_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_3_LAYERNORM_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_bias[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.b = 0 */
  {
    real *const restrict block_3_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_b[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.1.b = 0 */
  {
    real *const restrict block_3_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_1_b[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.2.b = 0 */
  {
    real *const restrict block_3_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_2_b[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.3.b = 0 */
  {
    real *const restrict block_3_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_3_b[width] = 0.0f;
    }
  }
  /* block.3.layernorm.1.gain = 1 */
  {
    real *const restrict block_3_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_1_gain[width] = 1.0f;
    }
  }
  /* block.3.layernorm.1.bias = 0 */
  {
    real *const restrict block_3_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_1_bias[width] = 0.0f;
    }
  }
  /* block.3.linear.b = 0 */
  {
    real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_3_linear_b[i4_width] = 0.0f;
    }
  }
  /* block.3.linear.1.b = 0 */
  {
    real *const restrict block_3_linear_1_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_B;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_linear_1_b[width] = 0.0f;
    }
  }
  /* layernorm.gain = 1 */
  {
    real *const restrict layernorm_gain = parameters + GPT_PARAMETER_LAYERNORM_GAIN;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      layernorm_gain[width] = 1.0f;
    }
  }
  /* layernorm.bias = 0 */
  {
    real *const restrict layernorm_bias = parameters + GPT_PARAMETER_LAYERNORM_BIAS;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      layernorm_bias[width] = 0.0f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + GPT_PARAMETER_LINEAR_B;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      linear_b[vocab] = 0.0f;
    }
  }
  /* position.m = 0 */
  {
    real *const restrict position_m = states + GPT_STATE_POSITION_M;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      position_m[time_width] = 0.0f;
    }
  }
  /* position.v = 0 */
  {
    real *const restrict position_v = states + GPT_STATE_POSITION_V;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      position_v[time_width] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + GPT_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* embedding.table.m = 0 */
  {
    real *const restrict embedding_table_m = states + GPT_STATE_EMBEDDING_TABLE_M;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      embedding_table_m[vocab_width] = 0.0f;
    }
  }
  /* embedding.table.v = 0 */
  {
    real *const restrict embedding_table_v = states + GPT_STATE_EMBEDDING_TABLE_V;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      embedding_table_v[vocab_width] = 0.0f;
    }
  }
  /* block.0.layernorm.gain.m = 0 */
  {
    real *const restrict block_0_layernorm_gain_m = states + GPT_STATE_BLOCK_0_LAYERNORM_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_gain_m[width] = 0.0f;
    }
  }
  /* block.0.layernorm.gain.v = 0 */
  {
    real *const restrict block_0_layernorm_gain_v = states + GPT_STATE_BLOCK_0_LAYERNORM_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_gain_v[width] = 0.0f;
    }
  }
  /* block.0.layernorm.bias.m = 0 */
  {
    real *const restrict block_0_layernorm_bias_m = states + GPT_STATE_BLOCK_0_LAYERNORM_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_bias_m[width] = 0.0f;
    }
  }
  /* block.0.layernorm.bias.v = 0 */
  {
    real *const restrict block_0_layernorm_bias_v = states + GPT_STATE_BLOCK_0_LAYERNORM_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_bias_v[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.w.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.w.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.b.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_b_m[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.b.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_b_v[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.1.w.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_1_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.1.w.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_1_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.1.b.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.1.b.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.2.w.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_2_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.2.w.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_2_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.2.b.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_2_b_m[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.2.b.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_2_b_v[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.3.w.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_3_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.3.w.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_3_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.3.b.m = 0 */
  {
    real *const restrict block_0_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_3_b_m[width] = 0.0f;
    }
  }
  /* block.0.causal_attention.linear.3.b.v = 0 */
  {
    real *const restrict block_0_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_causal_attention_linear_3_b_v[width] = 0.0f;
    }
  }
  /* block.0.layernorm.1.gain.m = 0 */
  {
    real *const restrict block_0_layernorm_1_gain_m = states + GPT_STATE_BLOCK_0_LAYERNORM_1_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_1_gain_m[width] = 0.0f;
    }
  }
  /* block.0.layernorm.1.gain.v = 0 */
  {
    real *const restrict block_0_layernorm_1_gain_v = states + GPT_STATE_BLOCK_0_LAYERNORM_1_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_1_gain_v[width] = 0.0f;
    }
  }
  /* block.0.layernorm.1.bias.m = 0 */
  {
    real *const restrict block_0_layernorm_1_bias_m = states + GPT_STATE_BLOCK_0_LAYERNORM_1_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_1_bias_m[width] = 0.0f;
    }
  }
  /* block.0.layernorm.1.bias.v = 0 */
  {
    real *const restrict block_0_layernorm_1_bias_v = states + GPT_STATE_BLOCK_0_LAYERNORM_1_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_layernorm_1_bias_v[width] = 0.0f;
    }
  }
  /* block.0.linear.w.m = 0 */
  {
    real *const restrict block_0_linear_w_m = states + GPT_STATE_BLOCK_0_LINEAR_W_M;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_0_linear_w_m[width_i4_width] = 0.0f;
    }
  }
  /* block.0.linear.w.v = 0 */
  {
    real *const restrict block_0_linear_w_v = states + GPT_STATE_BLOCK_0_LINEAR_W_V;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_0_linear_w_v[width_i4_width] = 0.0f;
    }
  }
  /* block.0.linear.b.m = 0 */
  {
    real *const restrict block_0_linear_b_m = states + GPT_STATE_BLOCK_0_LINEAR_B_M;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_0_linear_b_m[i4_width] = 0.0f;
    }
  }
  /* block.0.linear.b.v = 0 */
  {
    real *const restrict block_0_linear_b_v = states + GPT_STATE_BLOCK_0_LINEAR_B_V;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_0_linear_b_v[i4_width] = 0.0f;
    }
  }
  /* block.0.linear.1.w.m = 0 */
  {
    real *const restrict block_0_linear_1_w_m = states + GPT_STATE_BLOCK_0_LINEAR_1_W_M;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_0_linear_1_w_m[i4_width_width] = 0.0f;
    }
  }
  /* block.0.linear.1.w.v = 0 */
  {
    real *const restrict block_0_linear_1_w_v = states + GPT_STATE_BLOCK_0_LINEAR_1_W_V;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_0_linear_1_w_v[i4_width_width] = 0.0f;
    }
  }
  /* block.0.linear.1.b.m = 0 */
  {
    real *const restrict block_0_linear_1_b_m = states + GPT_STATE_BLOCK_0_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.0.linear.1.b.v = 0 */
  {
    real *const restrict block_0_linear_1_b_v = states + GPT_STATE_BLOCK_0_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_0_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.1.layernorm.gain.m = 0 */
  {
    real *const restrict block_1_layernorm_gain_m = states + GPT_STATE_BLOCK_1_LAYERNORM_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_gain_m[width] = 0.0f;
    }
  }
  /* block.1.layernorm.gain.v = 0 */
  {
    real *const restrict block_1_layernorm_gain_v = states + GPT_STATE_BLOCK_1_LAYERNORM_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_gain_v[width] = 0.0f;
    }
  }
  /* block.1.layernorm.bias.m = 0 */
  {
    real *const restrict block_1_layernorm_bias_m = states + GPT_STATE_BLOCK_1_LAYERNORM_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_bias_m[width] = 0.0f;
    }
  }
  /* block.1.layernorm.bias.v = 0 */
  {
    real *const restrict block_1_layernorm_bias_v = states + GPT_STATE_BLOCK_1_LAYERNORM_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_bias_v[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.w.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.w.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.b.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_b_m[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.b.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_b_v[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.1.w.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_1_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.1.w.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_1_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.1.b.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.1.b.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.2.w.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_2_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.2.w.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_2_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.2.b.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_2_b_m[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.2.b.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_2_b_v[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.3.w.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_3_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.3.w.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_3_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.3.b.m = 0 */
  {
    real *const restrict block_1_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_3_b_m[width] = 0.0f;
    }
  }
  /* block.1.causal_attention.linear.3.b.v = 0 */
  {
    real *const restrict block_1_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_causal_attention_linear_3_b_v[width] = 0.0f;
    }
  }
  /* block.1.layernorm.1.gain.m = 0 */
  {
    real *const restrict block_1_layernorm_1_gain_m = states + GPT_STATE_BLOCK_1_LAYERNORM_1_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_1_gain_m[width] = 0.0f;
    }
  }
  /* block.1.layernorm.1.gain.v = 0 */
  {
    real *const restrict block_1_layernorm_1_gain_v = states + GPT_STATE_BLOCK_1_LAYERNORM_1_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_1_gain_v[width] = 0.0f;
    }
  }
  /* block.1.layernorm.1.bias.m = 0 */
  {
    real *const restrict block_1_layernorm_1_bias_m = states + GPT_STATE_BLOCK_1_LAYERNORM_1_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_1_bias_m[width] = 0.0f;
    }
  }
  /* block.1.layernorm.1.bias.v = 0 */
  {
    real *const restrict block_1_layernorm_1_bias_v = states + GPT_STATE_BLOCK_1_LAYERNORM_1_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_layernorm_1_bias_v[width] = 0.0f;
    }
  }
  /* block.1.linear.w.m = 0 */
  {
    real *const restrict block_1_linear_w_m = states + GPT_STATE_BLOCK_1_LINEAR_W_M;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_1_linear_w_m[width_i4_width] = 0.0f;
    }
  }
  /* block.1.linear.w.v = 0 */
  {
    real *const restrict block_1_linear_w_v = states + GPT_STATE_BLOCK_1_LINEAR_W_V;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_1_linear_w_v[width_i4_width] = 0.0f;
    }
  }
  /* block.1.linear.b.m = 0 */
  {
    real *const restrict block_1_linear_b_m = states + GPT_STATE_BLOCK_1_LINEAR_B_M;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_1_linear_b_m[i4_width] = 0.0f;
    }
  }
  /* block.1.linear.b.v = 0 */
  {
    real *const restrict block_1_linear_b_v = states + GPT_STATE_BLOCK_1_LINEAR_B_V;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_1_linear_b_v[i4_width] = 0.0f;
    }
  }
  /* block.1.linear.1.w.m = 0 */
  {
    real *const restrict block_1_linear_1_w_m = states + GPT_STATE_BLOCK_1_LINEAR_1_W_M;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_1_linear_1_w_m[i4_width_width] = 0.0f;
    }
  }
  /* block.1.linear.1.w.v = 0 */
  {
    real *const restrict block_1_linear_1_w_v = states + GPT_STATE_BLOCK_1_LINEAR_1_W_V;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_1_linear_1_w_v[i4_width_width] = 0.0f;
    }
  }
  /* block.1.linear.1.b.m = 0 */
  {
    real *const restrict block_1_linear_1_b_m = states + GPT_STATE_BLOCK_1_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.1.linear.1.b.v = 0 */
  {
    real *const restrict block_1_linear_1_b_v = states + GPT_STATE_BLOCK_1_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_1_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.2.layernorm.gain.m = 0 */
  {
    real *const restrict block_2_layernorm_gain_m = states + GPT_STATE_BLOCK_2_LAYERNORM_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_gain_m[width] = 0.0f;
    }
  }
  /* block.2.layernorm.gain.v = 0 */
  {
    real *const restrict block_2_layernorm_gain_v = states + GPT_STATE_BLOCK_2_LAYERNORM_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_gain_v[width] = 0.0f;
    }
  }
  /* block.2.layernorm.bias.m = 0 */
  {
    real *const restrict block_2_layernorm_bias_m = states + GPT_STATE_BLOCK_2_LAYERNORM_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_bias_m[width] = 0.0f;
    }
  }
  /* block.2.layernorm.bias.v = 0 */
  {
    real *const restrict block_2_layernorm_bias_v = states + GPT_STATE_BLOCK_2_LAYERNORM_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_bias_v[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.w.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.w.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.b.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_b_m[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.b.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_b_v[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.1.w.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_1_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.1.w.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_1_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.1.b.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.1.b.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.2.w.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_2_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.2.w.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_2_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.2.b.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_2_b_m[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.2.b.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_2_b_v[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.3.w.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_3_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.3.w.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_3_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.3.b.m = 0 */
  {
    real *const restrict block_2_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_3_b_m[width] = 0.0f;
    }
  }
  /* block.2.causal_attention.linear.3.b.v = 0 */
  {
    real *const restrict block_2_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_causal_attention_linear_3_b_v[width] = 0.0f;
    }
  }
  /* block.2.layernorm.1.gain.m = 0 */
  {
    real *const restrict block_2_layernorm_1_gain_m = states + GPT_STATE_BLOCK_2_LAYERNORM_1_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_1_gain_m[width] = 0.0f;
    }
  }
  /* block.2.layernorm.1.gain.v = 0 */
  {
    real *const restrict block_2_layernorm_1_gain_v = states + GPT_STATE_BLOCK_2_LAYERNORM_1_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_1_gain_v[width] = 0.0f;
    }
  }
  /* block.2.layernorm.1.bias.m = 0 */
  {
    real *const restrict block_2_layernorm_1_bias_m = states + GPT_STATE_BLOCK_2_LAYERNORM_1_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_1_bias_m[width] = 0.0f;
    }
  }
  /* block.2.layernorm.1.bias.v = 0 */
  {
    real *const restrict block_2_layernorm_1_bias_v = states + GPT_STATE_BLOCK_2_LAYERNORM_1_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_layernorm_1_bias_v[width] = 0.0f;
    }
  }
  /* block.2.linear.w.m = 0 */
  {
    real *const restrict block_2_linear_w_m = states + GPT_STATE_BLOCK_2_LINEAR_W_M;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_2_linear_w_m[width_i4_width] = 0.0f;
    }
  }
  /* block.2.linear.w.v = 0 */
  {
    real *const restrict block_2_linear_w_v = states + GPT_STATE_BLOCK_2_LINEAR_W_V;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_2_linear_w_v[width_i4_width] = 0.0f;
    }
  }
  /* block.2.linear.b.m = 0 */
  {
    real *const restrict block_2_linear_b_m = states + GPT_STATE_BLOCK_2_LINEAR_B_M;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_2_linear_b_m[i4_width] = 0.0f;
    }
  }
  /* block.2.linear.b.v = 0 */
  {
    real *const restrict block_2_linear_b_v = states + GPT_STATE_BLOCK_2_LINEAR_B_V;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_2_linear_b_v[i4_width] = 0.0f;
    }
  }
  /* block.2.linear.1.w.m = 0 */
  {
    real *const restrict block_2_linear_1_w_m = states + GPT_STATE_BLOCK_2_LINEAR_1_W_M;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_2_linear_1_w_m[i4_width_width] = 0.0f;
    }
  }
  /* block.2.linear.1.w.v = 0 */
  {
    real *const restrict block_2_linear_1_w_v = states + GPT_STATE_BLOCK_2_LINEAR_1_W_V;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_2_linear_1_w_v[i4_width_width] = 0.0f;
    }
  }
  /* block.2.linear.1.b.m = 0 */
  {
    real *const restrict block_2_linear_1_b_m = states + GPT_STATE_BLOCK_2_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.2.linear.1.b.v = 0 */
  {
    real *const restrict block_2_linear_1_b_v = states + GPT_STATE_BLOCK_2_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_2_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.3.layernorm.gain.m = 0 */
  {
    real *const restrict block_3_layernorm_gain_m = states + GPT_STATE_BLOCK_3_LAYERNORM_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_gain_m[width] = 0.0f;
    }
  }
  /* block.3.layernorm.gain.v = 0 */
  {
    real *const restrict block_3_layernorm_gain_v = states + GPT_STATE_BLOCK_3_LAYERNORM_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_gain_v[width] = 0.0f;
    }
  }
  /* block.3.layernorm.bias.m = 0 */
  {
    real *const restrict block_3_layernorm_bias_m = states + GPT_STATE_BLOCK_3_LAYERNORM_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_bias_m[width] = 0.0f;
    }
  }
  /* block.3.layernorm.bias.v = 0 */
  {
    real *const restrict block_3_layernorm_bias_v = states + GPT_STATE_BLOCK_3_LAYERNORM_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_bias_v[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.w.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.w.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.b.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_b_m[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.b.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_b_v[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.1.w.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_1_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.1.w.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_1_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.1.b.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.1.b.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_1_b_v[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.2.w.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_2_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.2.w.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_2_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.2.b.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_2_b_m[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.2.b.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_2_b_v[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.3.w.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W_M;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_3_w_m[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.3.w.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W_V;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_3_w_v[width_width_other] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.3.b.m = 0 */
  {
    real *const restrict block_3_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_3_b_m[width] = 0.0f;
    }
  }
  /* block.3.causal_attention.linear.3.b.v = 0 */
  {
    real *const restrict block_3_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_causal_attention_linear_3_b_v[width] = 0.0f;
    }
  }
  /* block.3.layernorm.1.gain.m = 0 */
  {
    real *const restrict block_3_layernorm_1_gain_m = states + GPT_STATE_BLOCK_3_LAYERNORM_1_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_1_gain_m[width] = 0.0f;
    }
  }
  /* block.3.layernorm.1.gain.v = 0 */
  {
    real *const restrict block_3_layernorm_1_gain_v = states + GPT_STATE_BLOCK_3_LAYERNORM_1_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_1_gain_v[width] = 0.0f;
    }
  }
  /* block.3.layernorm.1.bias.m = 0 */
  {
    real *const restrict block_3_layernorm_1_bias_m = states + GPT_STATE_BLOCK_3_LAYERNORM_1_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_1_bias_m[width] = 0.0f;
    }
  }
  /* block.3.layernorm.1.bias.v = 0 */
  {
    real *const restrict block_3_layernorm_1_bias_v = states + GPT_STATE_BLOCK_3_LAYERNORM_1_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_layernorm_1_bias_v[width] = 0.0f;
    }
  }
  /* block.3.linear.w.m = 0 */
  {
    real *const restrict block_3_linear_w_m = states + GPT_STATE_BLOCK_3_LINEAR_W_M;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_3_linear_w_m[width_i4_width] = 0.0f;
    }
  }
  /* block.3.linear.w.v = 0 */
  {
    real *const restrict block_3_linear_w_v = states + GPT_STATE_BLOCK_3_LINEAR_W_V;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_3_linear_w_v[width_i4_width] = 0.0f;
    }
  }
  /* block.3.linear.b.m = 0 */
  {
    real *const restrict block_3_linear_b_m = states + GPT_STATE_BLOCK_3_LINEAR_B_M;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_3_linear_b_m[i4_width] = 0.0f;
    }
  }
  /* block.3.linear.b.v = 0 */
  {
    real *const restrict block_3_linear_b_v = states + GPT_STATE_BLOCK_3_LINEAR_B_V;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      block_3_linear_b_v[i4_width] = 0.0f;
    }
  }
  /* block.3.linear.1.w.m = 0 */
  {
    real *const restrict block_3_linear_1_w_m = states + GPT_STATE_BLOCK_3_LINEAR_1_W_M;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_3_linear_1_w_m[i4_width_width] = 0.0f;
    }
  }
  /* block.3.linear.1.w.v = 0 */
  {
    real *const restrict block_3_linear_1_w_v = states + GPT_STATE_BLOCK_3_LINEAR_1_W_V;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_3_linear_1_w_v[i4_width_width] = 0.0f;
    }
  }
  /* block.3.linear.1.b.m = 0 */
  {
    real *const restrict block_3_linear_1_b_m = states + GPT_STATE_BLOCK_3_LINEAR_1_B_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_linear_1_b_m[width] = 0.0f;
    }
  }
  /* block.3.linear.1.b.v = 0 */
  {
    real *const restrict block_3_linear_1_b_v = states + GPT_STATE_BLOCK_3_LINEAR_1_B_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      block_3_linear_1_b_v[width] = 0.0f;
    }
  }
  /* layernorm.gain.m = 0 */
  {
    real *const restrict layernorm_gain_m = states + GPT_STATE_LAYERNORM_GAIN_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      layernorm_gain_m[width] = 0.0f;
    }
  }
  /* layernorm.gain.v = 0 */
  {
    real *const restrict layernorm_gain_v = states + GPT_STATE_LAYERNORM_GAIN_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      layernorm_gain_v[width] = 0.0f;
    }
  }
  /* layernorm.bias.m = 0 */
  {
    real *const restrict layernorm_bias_m = states + GPT_STATE_LAYERNORM_BIAS_M;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      layernorm_bias_m[width] = 0.0f;
    }
  }
  /* layernorm.bias.v = 0 */
  {
    real *const restrict layernorm_bias_v = states + GPT_STATE_LAYERNORM_BIAS_V;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      layernorm_bias_v[width] = 0.0f;
    }
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + GPT_STATE_LINEAR_W_M;
    for (ptrdiff_t width_vocab = 0; width_vocab < GPT_WIDTH * GPT_VOCAB; ++width_vocab) {
      linear_w_m[width_vocab] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + GPT_STATE_LINEAR_W_V;
    for (ptrdiff_t width_vocab = 0; width_vocab < GPT_WIDTH * GPT_VOCAB; ++width_vocab) {
      linear_w_v[width_vocab] = 0.0f;
    }
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + GPT_STATE_LINEAR_B_M;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      linear_b_m[vocab] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + GPT_STATE_LINEAR_B_V;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      linear_b_v[vocab] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 254 steps.
     0-131071: t220 [batch, time, width], 6-7
     0-131071: t222 [batch, time, width], 8-9
     0-131071: t224 [batch, time, width], 4-5
     0-262143: t226 [batch, heads, time, time'], 10-11
     0-131071: block.0.causal_attention.mixed [batch, time, heads, width / heads], 12-13
     0-524287: t234 [batch, time, 4 * width], 16-185
     0-131071: ∂loss/∂block.0.layernorm.1.y [batch, time, width], 188-189
     0-131071: t445 [batch, heads, time', width / heads], 194-195
     0-262143: ∂loss/∂y [batch, heads, time, time'], 197-198
     0-131071: t451 [batch, heads, time', width / heads], 199-200
     0-131071: ∂loss/∂block.0.causal_attention.linear.1.y [batch, time, width], 201-212
     0-131071: t456 [batch, time, width'], 215-216
     0-131071: ∂loss/∂x [batch, time, width], 217-219
     0-0: t472 [], 220-223
     0-127: t542 [width'], 251-252
     0-4095: workspace [4096], 14
     0-4095: workspace [4096], 186
     0-4095: workspace [4096], 190
     0-4095: workspace [4096], 193
     0-4095: workspace [4096], 213
     16-16: t473 [], 221-223
     32-32: t475 [], 221-223
     48-48: t477 [], 221-223
     64-64: t479 [], 221-223
     80-80: t481 [], 221-223
     96-96: t482 [], 221-223
     112-112: t483 [], 221-223
     128-128: t486 [], 221-223
     128-255: t543 [width'], 251-252
     144-144: t487 [], 221-223
     160-160: t489 [], 221-223
     176-176: t491 [], 221-223
     192-192: t493 [], 221-223
     208-208: t495 [], 221-223
     224-224: t496 [], 221-223
     240-240: t497 [], 221-223
     256-256: t500 [], 221-223
     256-383: t544 [width'], 251-252
     272-272: t501 [], 221-223
     288-288: t503 [], 221-223
     304-304: t505 [], 221-223
     320-320: t507 [], 221-223
     336-336: t509 [], 221-223
     352-352: t510 [], 221-223
     368-368: t511 [], 221-223
     384-384: t514 [], 221-223
     384-511: t545 [width'], 251-252
     400-400: t515 [], 221-223
     416-416: t517 [], 221-223
     432-432: t519 [], 221-223
     448-448: t521 [], 221-223
     464-464: t523 [], 221-223
     480-480: t524 [], 221-223
     496-496: t525 [], 221-223
     512-512: t528 [], 221-223
     512-639: t546 [width'], 251-252
     528-528: t529 [], 221-223
     544-544: t530 [], 221-223
     560-560: t533 [], 222-223
     576-576: t535 [], 222-223
     592-592: t537 [], 222-223
     608-608: t539 [], 222-223
     640-767: t547 [width'], 251-252
     768-895: t548 [width'], 251-252
     896-1023: t549 [width'], 251-252
     1024-1024: t541 [], 223-254
     131152-262223: ∂loss/∂block.0.causal_attention.q [batch, time, heads, width / heads], 204-205
     131152-262223: t463 [batch, time, width'], 209-216
     131152-140879: ∂loss/∂embedding.table [vocab, width], 219-224
     131152-135247: workspace [4096], 4
     131152-135247: workspace [4096], 6
     131152-135247: workspace [4096], 8
     131152-133199: workspace [2048], 12
     131152-135247: workspace [4096], 188
     131152-131279: scratch [128], 189
     131152-133199: workspace [2048], 194
     131152-133199: workspace [2048], 199
     131152-133199: workspace [2048], 203
     131152-135247: workspace [4096], 207
     131152-131279: scratch [128], 217
     140960-149151: ∂loss/∂position [time, width], 217-225
     149232-149359: ∂loss/∂block.0.layernorm.gain [width], 217-252
     149360-149360: t471 [], 218-223
     262224-393295: t444 [batch, time, width'], 193-197
     262224-524367: ∂loss/∂block.0.causal_attention.score [batch, heads, time, time'], 198-203
     262224-263247: workspace [1024], 10
     262224-262287: scratch [64], 11
     262304-393375: t459 [batch, time, width'], 212-216
     262304-393375: ∂loss/∂block.0.causal_attention.linear.y [batch, time, width], 205-209
     262304-266399: workspace [4096], 210
     393376-394399: workspace [1024], 197
     393456-409839: t462 [width', width], 207-228
     409920-426303: t458 [width', width], 210-227
     409920-414015: workspace [4096], 209
     426384-442767: t455 [width', width], 213-226
     426384-430479: workspace [4096], 212
     442848-442975: t465 [width'], 216-251
     442848-446943: workspace [4096], 215
     447024-447151: ∂loss/∂block.0.causal_attention.linear.b [width], 206-252
     447152-447152: t474 [], 208-223
     447168-447168: t476 [], 211-223
     447184-447184: t478 [], 214-223
     524368-1048655: t235 [batch, time, 4 * width], 17-185
     524368-528463: workspace [4096], 16
     524448-655519: ∂loss/∂block.0.a [batch, time, width], 189-217
     655600-786671: ∂loss/∂block.0.causal_attention.linear.2.y [batch, time, width], 195-215
     655600-786671: t464 [batch, time, width'], 216-217
     786752-917823: t449 [batch, time, heads, width / heads], 203-204
     786752-917823: t452 [batch, heads, time', width / heads], 200-201
     786752-917823: t466 [batch, time, width'], 216-217
     917904-983439: ∂loss/∂block.0.linear.w [width, 4 * width], 186-230
     983520-999903: t443 [heads * width / heads, width], 190-229
     999984-1000111: ∂loss/∂block.0.layernorm.1.bias [width], 189-252
     1000112-1000239: ∂loss/∂block.0.layernorm.1.gain [width], 189-252
     1000240-1000367: ∂loss/∂block.0.causal_attention.linear.3.b [width], 189-252
     1000368-1000495: ∂loss/∂block.0.causal_attention.linear.2.b [width], 196-252
     1000496-1000623: ∂loss/∂block.0.causal_attention.linear.1.b [width], 202-252
     1000624-1000624: t484 [], 187-223
     1000640-1000640: t480 [], 191-223
     1000656-1000656: t485 [], 192-223
     1000672-1000672: t499 [], 192-223
     1000688-1000688: t513 [], 192-223
     1000704-1000704: t527 [], 192-223
     1048736-1573023: t236 [batch, time, 4 * width], 17-182
     1048736-1573023: t434 [batch, time, 4 * width], 184-185
     1573104-2097391: t313 [batch, time, 4 * width], 17-185
     2097472-2228543: x [batch, time, width], 3-19
     2097472-2228543: t242 [batch, time, width], 20-21
     2097472-2228543: t244 [batch, time, width], 22-23
     2097472-2228543: t246 [batch, time, width], 24-25
     2097472-2359615: t248 [batch, heads, time, time'], 26-27
     2097472-2228543: block.1.causal_attention.mixed [batch, time, heads, width / heads], 28-29
     2097472-2621759: t256 [batch, time, 4 * width], 32-150
     2097472-2228543: ∂loss/∂block.1.layernorm.1.y [batch, time, width], 153-154
     2097472-2359615: ∂loss/∂y [batch, heads, time, time'], 161-162
     2097472-2228543: t409 [batch, heads, time', width / heads], 158-159
     2097472-2228543: t414 [batch, heads, time', width / heads], 163-164
     2097472-2228543: ∂loss/∂block.1.causal_attention.linear.1.y [batch, time, width], 165-176
     2097472-2228543: t419 [batch, time, width'], 179-180
     2097472-2621759: ∂loss/∂block.0.linear.y [batch, time, 4 * width], 185-188
     2097472-2101567: workspace [4096], 30
     2097472-2101567: workspace [4096], 151
     2097472-2101567: workspace [4096], 155
     2097472-2101567: workspace [4096], 157
     2097472-2101567: workspace [4096], 177
     2097472-2097599: scratch [128], 181
     2097472-2101567: workspace [4096], 182
     2097472-2101567: workspace [4096], 184
     2228624-2359695: t230 [batch, time, width], 14-19
     2228624-2359695: ∂loss/∂block.1.causal_attention.q [batch, time, heads, width / heads], 168-169
     2228624-2359695: t426 [batch, time, width'], 173-180
     2228624-2232719: workspace [4096], 20
     2228624-2232719: workspace [4096], 22
     2228624-2232719: workspace [4096], 24
     2228624-2230671: workspace [2048], 28
     2228624-2232719: workspace [4096], 153
     2228624-2228751: scratch [128], 154
     2228624-2230671: workspace [2048], 158
     2228624-2230671: workspace [2048], 163
     2228624-2230671: workspace [2048], 167
     2228624-2232719: workspace [4096], 171
     2359696-2490767: t407 [batch, time, width'], 157-161
     2359696-2621839: ∂loss/∂block.1.causal_attention.score [batch, heads, time, time'], 162-167
     2359696-2360719: workspace [1024], 26
     2359696-2359759: scratch [64], 27
     2359776-2490847: t237 [batch, time, width], 18-19
     2359776-2490847: t422 [batch, time, width'], 176-180
     2359776-2490847: ∂loss/∂block.1.causal_attention.linear.y [batch, time, width], 169-173
     2359776-2363871: workspace [4096], 174
     2490848-2491871: workspace [1024], 161
     2490928-2495023: workspace [4096], 18
     2490928-2495023: workspace [4096], 173
     2490928-2495023: workspace [4096], 176
     2490928-2495023: workspace [4096], 179
     2621840-3146127: t257 [batch, time, 4 * width], 33-150
     2621840-2687375: t433 [width, 4 * width], 182-231
     2621840-2625935: workspace [4096], 32
     2621920-2752991: ∂loss/∂block.1.a [batch, time, width], 154-181
     2687456-2687967: ∂loss/∂block.0.linear.b [4 * width], 185-253
     2687968-2687968: t534 [], 183-223
     2753072-2884143: ∂loss/∂block.1.causal_attention.linear.2.y [batch, time, width], 159-179
     2753072-2884143: t427 [batch, time, width'], 180-181
     2884224-3015295: t412 [batch, time, heads, width / heads], 167-168
     2884224-3015295: t415 [batch, heads, time', width / heads], 164-165
     2884224-3015295: t429 [batch, time, width'], 180-181
     3015376-3146447: ∂loss/∂block.0.y [batch, time, width], 181-189
     3146208-3670495: t258 [batch, time, 4 * width], 33-147
     3146208-3670495: t397 [batch, time, 4 * width], 149-150
     3146528-3212063: ∂loss/∂block.1.linear.w [width, 4 * width], 151-236
     3212144-3228527: t406 [heads * width / heads, width], 155-235
     3228608-3244991: t425 [width', width], 171-234
     3245072-3261455: t421 [width', width], 174-233
     3261536-3277919: t418 [width', width], 177-232
     3278000-3278127: ∂loss/∂block.1.layernorm.1.bias [width], 154-252
     3278128-3278255: ∂loss/∂block.1.layernorm.1.gain [width], 154-252
     3278256-3278383: ∂loss/∂block.1.causal_attention.linear.3.b [width], 154-252
     3278384-3278511: ∂loss/∂block.1.causal_attention.linear.2.b [width], 160-252
     3278512-3278639: ∂loss/∂block.1.causal_attention.linear.1.b [width], 166-252
     3278640-3278767: ∂loss/∂block.1.causal_attention.linear.b [width], 170-252
     3278768-3278895: t428 [width'], 180-251
     3278896-3279023: ∂loss/∂block.1.layernorm.gain [width], 181-252
     3279024-3279151: ∂loss/∂block.0.linear.1.b [width], 181-252
     3279152-3279152: t498 [], 152-223
     3279168-3279168: t494 [], 156-223
     3279184-3279184: t488 [], 172-223
     3279200-3279200: t490 [], 175-223
     3279216-3279216: t492 [], 178-223
     3670576-4194863: t312 [batch, time, 4 * width], 33-150
     4194944-4326015: block.0.y [batch, time, width], 19-35
     4194944-4326015: t264 [batch, time, width], 36-37
     4194944-4326015: t266 [batch, time, width], 38-39
     4194944-4326015: t268 [batch, time, width], 40-41
     4194944-4457087: t270 [batch, heads, time, time'], 42-43
     4194944-4326015: block.2.causal_attention.mixed [batch, time, heads, width / heads], 44-45
     4194944-4719231: t278 [batch, time, 4 * width], 48-115
     4194944-4326015: ∂loss/∂block.2.layernorm.1.y [batch, time, width], 118-119
     4194944-4457087: ∂loss/∂y [batch, heads, time, time'], 126-127
     4194944-4326015: t372 [batch, heads, time', width / heads], 123-124
     4194944-4326015: t377 [batch, heads, time', width / heads], 128-129
     4194944-4326015: ∂loss/∂block.2.causal_attention.linear.1.y [batch, time, width], 130-141
     4194944-4326015: t382 [batch, time, width'], 144-145
     4194944-4719231: ∂loss/∂block.1.linear.y [batch, time, 4 * width], 150-153
     4194944-4199039: workspace [4096], 46
     4194944-4199039: workspace [4096], 116
     4194944-4199039: workspace [4096], 120
     4194944-4199039: workspace [4096], 122
     4194944-4199039: workspace [4096], 142
     4194944-4195071: scratch [128], 146
     4194944-4199039: workspace [4096], 147
     4194944-4199039: workspace [4096], 149
     4326096-4457167: t252 [batch, time, width], 30-35
     4326096-4457167: ∂loss/∂block.2.causal_attention.q [batch, time, heads, width / heads], 133-134
     4326096-4457167: t389 [batch, time, width'], 138-145
     4326096-4330191: workspace [4096], 36
     4326096-4330191: workspace [4096], 38
     4326096-4330191: workspace [4096], 40
     4326096-4328143: workspace [2048], 44
     4326096-4330191: workspace [4096], 118
     4326096-4326223: scratch [128], 119
     4326096-4328143: workspace [2048], 123
     4326096-4328143: workspace [2048], 128
     4326096-4328143: workspace [2048], 132
     4326096-4330191: workspace [4096], 136
     4457168-4588239: t370 [batch, time, width'], 122-126
     4457168-4719311: ∂loss/∂block.2.causal_attention.score [batch, heads, time, time'], 127-132
     4457168-4458191: workspace [1024], 42
     4457168-4457231: scratch [64], 43
     4457248-4588319: t259 [batch, time, width], 34-35
     4457248-4588319: t385 [batch, time, width'], 141-145
     4457248-4588319: ∂loss/∂block.2.causal_attention.linear.y [batch, time, width], 134-138
     4457248-4461343: workspace [4096], 139
     4588320-4589343: workspace [1024], 126
     4588400-4592495: workspace [4096], 34
     4588400-4592495: workspace [4096], 138
     4588400-4592495: workspace [4096], 141
     4588400-4592495: workspace [4096], 144
     4719312-5243599: t279 [batch, time, 4 * width], 49-115
     4719312-4784847: t396 [width, 4 * width], 147-237
     4719312-4723407: workspace [4096], 48
     4719392-4850463: ∂loss/∂block.2.a [batch, time, width], 119-146
     4784928-4785439: ∂loss/∂block.1.linear.b [4 * width], 150-253
     4785440-4785440: t536 [], 148-223
     4850544-4981615: ∂loss/∂block.2.causal_attention.linear.2.y [batch, time, width], 124-144
     4850544-4981615: t390 [batch, time, width'], 145-146
     4981696-5112767: t375 [batch, time, heads, width / heads], 132-133
     4981696-5112767: t378 [batch, heads, time', width / heads], 129-130
     4981696-5112767: t392 [batch, time, width'], 145-146
     5112848-5243919: ∂loss/∂block.1.y [batch, time, width], 146-154
     5243680-5767967: t280 [batch, time, 4 * width], 49-112
     5243680-5767967: t360 [batch, time, 4 * width], 114-115
     5244000-5309535: ∂loss/∂block.2.linear.w [width, 4 * width], 116-242
     5309616-5325999: t369 [heads * width / heads, width], 120-241
     5326080-5342463: t388 [width', width], 136-240
     5342544-5358927: t384 [width', width], 139-239
     5359008-5375391: t381 [width', width], 142-238
     5375472-5375599: ∂loss/∂block.2.layernorm.1.bias [width], 119-252
     5375600-5375727: ∂loss/∂block.2.layernorm.1.gain [width], 119-252
     5375728-5375855: ∂loss/∂block.2.causal_attention.linear.3.b [width], 119-252
     5375856-5375983: ∂loss/∂block.2.causal_attention.linear.2.b [width], 125-252
     5375984-5376111: ∂loss/∂block.2.causal_attention.linear.1.b [width], 131-252
     5376112-5376239: ∂loss/∂block.2.causal_attention.linear.b [width], 135-252
     5376240-5376367: t391 [width'], 145-251
     5376368-5376495: ∂loss/∂block.2.layernorm.gain [width], 146-252
     5376496-5376623: ∂loss/∂block.1.linear.1.b [width], 146-252
     5376624-5376624: t512 [], 117-223
     5376640-5376640: t508 [], 121-223
     5376656-5376656: t502 [], 137-223
     5376672-5376672: t504 [], 140-223
     5376688-5376688: t506 [], 143-223
     5768048-6292335: t311 [batch, time, 4 * width], 49-115
     6292416-6423487: block.1.y [batch, time, width], 35-51
     6292416-6423487: t286 [batch, time, width], 52-53
     6292416-6423487: t288 [batch, time, width], 54-55
     6292416-6423487: t290 [batch, time, width], 56-57
     6292416-6554559: t292 [batch, heads, time, time'], 58-59
     6292416-6423487: block.3.causal_attention.mixed [batch, time, heads, width / heads], 60-61
     6292416-6816703: t300 [batch, time, 4 * width], 64-80
     6292416-6423487: ∂loss/∂block.3.layernorm.1.y [batch, time, width], 83-84
     6292416-6554559: ∂loss/∂y [batch, heads, time, time'], 91-92
     6292416-6423487: t335 [batch, heads, time', width / heads], 88-89
     6292416-6423487: t340 [batch, heads, time', width / heads], 93-94
     6292416-6423487: ∂loss/∂block.3.causal_attention.linear.1.y [batch, time, width], 95-106
     6292416-6423487: t345 [batch, time, width'], 109-110
     6292416-6816703: ∂loss/∂block.2.linear.y [batch, time, 4 * width], 115-118
     6292416-6296511: workspace [4096], 62
     6292416-6296511: workspace [4096], 81
     6292416-6296511: workspace [4096], 85
     6292416-6296511: workspace [4096], 87
     6292416-6296511: workspace [4096], 107
     6292416-6292543: scratch [128], 111
     6292416-6296511: workspace [4096], 112
     6292416-6296511: workspace [4096], 114
     6423568-6554639: t274 [batch, time, width], 46-51
     6423568-6554639: ∂loss/∂block.3.causal_attention.q [batch, time, heads, width / heads], 98-99
     6423568-6554639: t352 [batch, time, width'], 103-110
     6423568-6427663: workspace [4096], 52
     6423568-6427663: workspace [4096], 54
     6423568-6427663: workspace [4096], 56
     6423568-6425615: workspace [2048], 60
     6423568-6427663: workspace [4096], 83
     6423568-6423695: scratch [128], 84
     6423568-6425615: workspace [2048], 88
     6423568-6425615: workspace [2048], 93
     6423568-6425615: workspace [2048], 97
     6423568-6427663: workspace [4096], 101
     6554640-6685711: t333 [batch, time, width'], 87-91
     6554640-6816783: ∂loss/∂block.3.causal_attention.score [batch, heads, time, time'], 92-97
     6554640-6555663: workspace [1024], 58
     6554640-6554703: scratch [64], 59
     6554720-6685791: t281 [batch, time, width], 50-51
     6554720-6685791: t348 [batch, time, width'], 106-110
     6554720-6685791: ∂loss/∂block.3.causal_attention.linear.y [batch, time, width], 99-103
     6554720-6558815: workspace [4096], 104
     6685792-6686815: workspace [1024], 91
     6685872-6689967: workspace [4096], 50
     6685872-6689967: workspace [4096], 103
     6685872-6689967: workspace [4096], 106
     6685872-6689967: workspace [4096], 109
     6816784-7341071: t301 [batch, time, 4 * width], 65-80
     6816784-6882319: t359 [width, 4 * width], 112-243
     6816784-6820879: workspace [4096], 64
     6816864-6947935: ∂loss/∂block.3.a [batch, time, width], 84-111
     6882400-6882911: ∂loss/∂block.2.linear.b [4 * width], 115-253
     6882912-6882912: t538 [], 113-223
     6948016-7079087: ∂loss/∂block.3.causal_attention.linear.2.y [batch, time, width], 89-109
     6948016-7079087: t353 [batch, time, width'], 110-111
     7079168-7210239: t338 [batch, time, heads, width / heads], 97-98
     7079168-7210239: t341 [batch, heads, time', width / heads], 94-95
     7079168-7210239: t355 [batch, time, width'], 110-111
     7210320-7341391: ∂loss/∂block.2.y [batch, time, width], 111-119
     7341152-7865439: t302 [batch, time, 4 * width], 65-77
     7341152-7865439: t323 [batch, time, 4 * width], 79-80
     7341472-7407007: ∂loss/∂block.3.linear.w [width, 4 * width], 81-248
     7407088-7423471: t332 [heads * width / heads, width], 85-247
     7423552-7439935: t351 [width', width], 101-246
     7440016-7456399: t347 [width', width], 104-245
     7456480-7472863: t344 [width', width], 107-244
     7472944-7473071: ∂loss/∂block.3.layernorm.1.bias [width], 84-252
     7473072-7473199: ∂loss/∂block.3.layernorm.1.gain [width], 84-252
     7473200-7473327: ∂loss/∂block.3.causal_attention.linear.3.b [width], 84-252
     7473328-7473455: ∂loss/∂block.3.causal_attention.linear.2.b [width], 90-252
     7473456-7473583: ∂loss/∂block.3.causal_attention.linear.1.b [width], 96-252
     7473584-7473711: ∂loss/∂block.3.causal_attention.linear.b [width], 100-252
     7473712-7473839: t354 [width'], 110-251
     7473840-7473967: ∂loss/∂block.3.layernorm.gain [width], 111-252
     7473968-7474095: ∂loss/∂block.2.linear.1.b [width], 111-252
     7474096-7474096: t526 [], 82-223
     7474112-7474112: t522 [], 86-223
     7474128-7474128: t516 [], 102-223
     7474144-7474144: t518 [], 105-223
     7474160-7474160: t520 [], 108-223
     7865520-8389807: t310 [batch, time, 4 * width], 65-80
     8389888-8520959: block.2.y [batch, time, width], 51-67
     8389888-8467711: t307 [batch, time, vocab], 68-69
     8389888-8520959: ∂loss/∂layernorm.y [batch, time, width], 75-76
     8389888-8914175: ∂loss/∂block.3.linear.y [batch, time, 4 * width], 80-83
     8389888-8393983: workspace [4096], 71
     8389888-8393983: workspace [4096], 77
     8389888-8393983: workspace [4096], 79
     8394064-8394064: t551 [], 70-73
     8467792-8545615: linear.y [batch, time, vocab], 69-70
     8467792-8471887: workspace [4096], 68
     8521040-8652111: t296 [batch, time, width], 62-67
     8521040-8523471: workspace [2432], 75
     8521040-8521167: scratch [128], 76
     8545696-8623519: ∂loss/∂linear.y [batch, time, vocab], 69-75
     8623600-8624623: t309 [batch, time], 69-70
     8624704-8625727: t550 [batch, time], 69-70
     8625808-8625883: scratch [76], 69
     8652192-8783263: t303 [batch, time, width], 66-67
     8783344-8784367: t305 [batch, time], 67-76
     8783344-8787439: workspace [4096], 66
     8784448-8784575: scratch [128], 67
     8914256-9176399: y [batch, heads, time, time'], 11-198
     9176480-9438623: y [batch, heads, time, time'], 27-162
     9438704-9700847: y [batch, heads, time, time'], 43-127
     9700928-9963071: y [batch, heads, time, time'], 59-92
     9963152-10094223: t217 [batch, time, width], 3-217
     10094304-10225375: block.0.layernorm.y [batch, time, width], 3-213
     10225456-10356527: block.0.causal_attention.linear.2.y [batch, time, width], 5-197
     10356608-10487679: block.0.causal_attention.linear.y [batch, time, width], 7-199
     10487760-10618831: block.0.causal_attention.linear.1.y [batch, time, width], 9-203
     10618912-10749983: t229 [batch, time, heads * width / heads], 13-190
     10750064-10881135: t231 [batch, time, width], 15-189
     10881216-11012287: block.0.layernorm.1.y [batch, time, width], 15-186
     11012368-11143439: t239 [batch, time, width], 19-181
     11143520-11274591: block.1.layernorm.y [batch, time, width], 19-177
     11274672-11405743: block.1.causal_attention.linear.y [batch, time, width], 21-163
     11405824-11536895: block.1.causal_attention.linear.1.y [batch, time, width], 23-167
     11536976-11668047: block.1.causal_attention.linear.2.y [batch, time, width], 25-161
     11668128-11799199: t251 [batch, time, heads * width / heads], 29-155
     11799280-11930351: t253 [batch, time, width], 31-154
     11930432-12061503: block.1.layernorm.1.y [batch, time, width], 31-151
     12061584-12192655: t261 [batch, time, width], 35-146
     12192736-12323807: block.2.layernorm.y [batch, time, width], 35-142
     12323888-12454959: block.2.causal_attention.linear.y [batch, time, width], 37-128
     12455040-12586111: block.2.causal_attention.linear.1.y [batch, time, width], 39-132
     12586192-12717263: block.2.causal_attention.linear.2.y [batch, time, width], 41-126
     12717344-12848415: t273 [batch, time, heads * width / heads], 45-120
     12848496-12979567: t275 [batch, time, width], 47-119
     12979648-13110719: block.2.layernorm.1.y [batch, time, width], 47-116
     13110800-13241871: t283 [batch, time, width], 51-111
     13241952-13373023: block.3.layernorm.y [batch, time, width], 51-107
     13373104-13504175: block.3.causal_attention.linear.y [batch, time, width], 53-93
     13504256-13635327: block.3.causal_attention.linear.1.y [batch, time, width], 55-97
     13635408-13766479: block.3.causal_attention.linear.2.y [batch, time, width], 57-91
     13766560-13897631: t295 [batch, time, heads * width / heads], 61-85
     13897712-14028783: t297 [batch, time, width], 63-84
     14028864-14159935: block.3.layernorm.1.y [batch, time, width], 63-81
     14160016-14291087: t304 [batch, time, width], 67-76
     14160016-14225551: t322 [width, 4 * width], 77-249
     14225632-14226143: ∂loss/∂block.3.linear.b [4 * width], 80-253
     14226144-14226144: t540 [], 78-223
     14291168-14422239: layernorm.y [batch, time, width], 67-71
     14291168-14422239: ∂loss/∂block.3.y [batch, time, width], 76-84
     14422320-14432047: ∂loss/∂linear.w [vocab, width], 71-250
     14432128-14436223: t212 [time, time'], 2-198
     14436304-14437327: t218 [batch, time], 3-217
     14437408-14438431: t232 [batch, time], 15-189
     14438512-14439535: t240 [batch, time], 19-181
     14439616-14440639: t254 [batch, time], 31-154
     14440720-14441743: t262 [batch, time], 35-146
     14441824-14442847: t276 [batch, time], 47-119
     14442928-14443951: t284 [batch, time], 51-111
     14444032-14445055: t298 [batch, time], 63-84
     14445136-14445263: ∂loss/∂layernorm.bias [width], 76-252
     14445264-14445391: ∂loss/∂layernorm.gain [width], 76-252
     14445392-14445519: ∂loss/∂block.3.linear.1.b [width], 76-252
     14445520-14445595: ∂loss/∂linear.b [vocab], 69-254
     14445600-14445600: lr [], 1-254
     14445616-14445616: spread [], 1-254
     14445632-14445632: rate [], 1-254
     14445648-14445648: t531 [], 72-223
     14445664-14445664: t532 [], 74-223 */
void gpt_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  /* down = 0.00095 * (cos(…) + 1) + 1/10000  (library/schedules.grad:15) */
  /* lr = if train.step < 100 then 2e-05 * (train.step + 1) else down
       (library/schedules.grad:16) */
  /* count = all-parameters.t + 1  (library/optimizers.grad:64) */
  /* rate = (lr * sqrt(1 - …)) / (1 - 0.9^count)  (library/optimizers.grad:69) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:68) */
  {
    real *const restrict all_parameters_t = states + GPT_STATE_ALL_PARAMETERS_T;
    const real *const restrict train_step = inputs + GPT_STEP_INPUT_TRAIN_STEP;
    const real *const restrict train_steps = inputs + GPT_STEP_INPUT_TRAIN_STEPS;
    real *const restrict lr = arena + 14445600;
    real *const restrict spread = arena + 14445616;
    real *const restrict rate = arena + 14445632;
    const real t = train_steps[0] - 101.0f;
    const real t_2 = (train_step[0] - 100.0f) / larger(1.0f, t);
    const real t_3 = larger(0.0f, t_2);
    const real done = smaller(1.0f, t_3);
    const real down = 0.00095f * (cosf(3.1415927f * done) + 1.0f) + 0.0001f;
    const real lr_2 = train_step[0] < 100.0f ? 2e-05f * (train_step[0] + 1.0f) : down;
    lr[0] = lr_2;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t_4 = -powf(0.999f, count) + 1.0f;
    rate[0] = lr_2 * sqrtf(t_4) / (-powf(0.9f, count) + 1.0f);
    spread[0] = sqrtf(t_4);
  }
  /* time' <= time  (gpt.grad:25) */
  {
    real *const restrict t212 = arena + 14432128;
    for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
      const real t = (real)time;
      for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
        t212[time * GPT_TIME + time_other] = (real)((real)time_other <= t);
      }
    }
  }
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  /* x = position + embedding.y  (gpt.grad:39) */
  /* Σ[width](x) */
  /* x - Σ[width](x)/128  (library/normalization.grad:106) */
  /* Σ[width]((x - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.0.layernorm.y = block.0.layernorm.bias + (block.0.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict position = parameters + GPT_PARAMETER_POSITION;
    const real *const restrict embedding_table = parameters + GPT_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict block_0_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_GAIN;
    const real *const restrict block_0_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_BIAS;
    const real *const restrict tokens = inputs + GPT_STEP_INPUT_TOKENS;
    real *const restrict x = arena + 2097472;
    real *const restrict t217 = arena + 9963152;
    real *const restrict t218 = arena + 14436304;
    real *const restrict block_0_layernorm_y = arena + 10094304;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        double sum = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real embedding_y =
              embedding_table[width + (ptrdiff_t)tokens[batch * GPT_TIME + time] * 128];
          const real x_2 = position[time * GPT_WIDTH + width] + embedding_y;
          x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] = x_2;
          sum += (double)x_2;
        }
        double sum_2 = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t = x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] -
              0.0078125f * (real)sum;
          t217[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] = t;
          sum_2 += (double)(t * t);
        }
        const real t = 0.0078125f * (real)sum_2 + 1e-05f;
        t218[batch * GPT_TIME + time] = t;
        const real t_2 = 1.0f / sqrtf(t);
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t_3 = block_0_layernorm_gain[width] *
              t217[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
          block_0_layernorm_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] =
              block_0_layernorm_bias[width] + t_3 * t_2;
        }
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.2.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_0_layernorm_y = arena + 10094304;
    real *const restrict t224 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_2_w, 128, 1, t224, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.2.y = block.0.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t224 = arena;
    real *const restrict block_0_causal_attention_linear_2_y = arena + 10225456;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_2_b[width] + t224[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_0_layernorm_y = arena + 10094304;
    real *const restrict t220 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_w, 128, 1, t220, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.y = block.0.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t220 = arena;
    real *const restrict block_0_causal_attention_linear_y = arena + 10356608;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_b[width] + t220[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.1.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_0_layernorm_y = arena + 10094304;
    real *const restrict t222 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_1_w, 128, 1, t222, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.1.y = block.0.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t222 = arena;
    real *const restrict block_0_causal_attention_linear_1_y = arena + 10487760;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_1_b[width] + t222[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.0.causal_attention.q * block.0.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_0_causal_attention_linear_y = arena + 10356608;
    const real *const restrict block_0_causal_attention_linear_1_y = arena + 10487760;
    real *const restrict t226 = arena;
    real *const restrict workspace = arena + 262224;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_0_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_0_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t226 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.0.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.0.causal_attention.q * …)  (gpt.grad:24) */
  /* block.0.causal_attention.causal = if time' <= time then block.0.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.0.causal_attention.causal) */
  /* Σ[time'](exp(block.0.causal_attention.causal - …)) */
  /* y = exp(block.0.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict t226 = arena;
    real *const restrict y = arena + 8914256;
    real *const restrict scratch = arena + 262224;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_0_causal_attention_score = 0.17677669f *
                t226[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_0_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_0_causal_attention_score : -INFINITY;
            largest = larger(block_0_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_0_causal_attention_score = 0.17677669f *
                t226[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_0_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_0_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_0_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* block.0.causal_attention.mixed = Σ[time'](block.0.causal_attention.linear.2.y[time := time',
       width := 32 * heads + width / heads] * y)  (gpt.grad:27) */
  {
    const real *const restrict block_0_causal_attention_linear_2_y = arena + 10225456;
    const real *const restrict y = arena + 8914256;
    real *const restrict block_0_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_0_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_0_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.0.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_0_causal_attention_mixed = arena;
    real *const restrict t229 = arena + 10618912;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t229[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t229[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_0_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t229 = arena + 10618912;
    real *const restrict t230 = arena + 2228624;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t229, GPT_HEADS_WIDTH_HEADS, 1,
        block_0_causal_attention_linear_3_w, 128, 1, t230, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.0.a = x + block.0.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.0.a) */
  /* block.0.a - Σ[width](block.0.a)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.0.a - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.0.layernorm.1.y = block.0.layernorm.1.bias + (block.0.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_0_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_0_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_GAIN;
    const real *const restrict block_0_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_BIAS;
    const real *const restrict x = arena + 2097472;
    const real *const restrict t230 = arena + 2228624;
    real *const restrict t231 = arena + 10750064;
    real *const restrict t232 = arena + 14437408;
    real *const restrict block_0_layernorm_1_y = arena + 10881216;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t230[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        sum += (double)block_0_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t230[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        const real t = block_0_a - 0.0078125f * (real)sum;
        t231[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t232[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_0_layernorm_1_gain[width] * t231[batch_time * GPT_WIDTH + width];
        block_0_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_0_layernorm_1_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width](block.0.linear.w * block.0.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    const real *const restrict block_0_layernorm_1_y = arena + 10881216;
    real *const restrict t234 = arena;
    real *const restrict workspace = arena + 524368;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_1_y,
        GPT_WIDTH, 1, block_0_linear_w, 4 * GPT_WIDTH, 1, t234, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.0.linear.y) + 1  (library/activations.grad:49) */
  /* block.0.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.0.linear.y^2) */
  {
    const real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    const real *const restrict t234 = arena;
    real *const restrict t235 = arena + 524368;
    real *const restrict t236 = arena + 1048736;
    real *const restrict t313 = arena + 1573104;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_0_linear_y = block_0_linear_b[i4_width] +
            t234[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_0_linear_y) + 1.0f;
        t235[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t236[batch_time * 4 * GPT_WIDTH + i4_width] = block_0_linear_y * t;
        t313[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_0_linear_y * block_0_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.0.linear.1.w * (block.0.linear.y * …)) */
  {
    const real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict t236 = arena + 1048736;
    real *const restrict t237 = arena + 2359776;
    real *const restrict workspace = arena + 2490928;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t236, 4 * GPT_WIDTH, 1,
        block_0_linear_1_w, GPT_WIDTH, 1, t237, GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.1.y = block.0.linear.1.b + Σ[4 * width](block.0.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.0.a = x + block.0.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.0.y = block.0.a + block.0.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.0.y) */
  /* block.0.y - Σ[width](block.0.y)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.0.y - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.1.layernorm.y = block.1.layernorm.bias + (block.1.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_0_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_0_linear_1_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_B;
    const real *const restrict block_1_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_GAIN;
    const real *const restrict block_1_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_BIAS;
    const real *const restrict x = arena + 2097472;
    const real *const restrict t230 = arena + 2228624;
    const real *const restrict t237 = arena + 2359776;
    real *const restrict block_0_y = arena + 4194944;
    real *const restrict t239 = arena + 11012368;
    real *const restrict t240 = arena + 14438512;
    real *const restrict block_1_layernorm_y = arena + 11143520;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_linear_1_y = block_0_linear_1_b[width] +
            0.5f * t237[batch_time * GPT_WIDTH + width];
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t230[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        const real block_0_y_2 = block_0_a + block_0_linear_1_y;
        block_0_y[batch_time * GPT_WIDTH + width] = block_0_y_2;
        sum += (double)block_0_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_0_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        t239[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t240[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_1_layernorm_gain[width] * t239[batch_time * GPT_WIDTH + width];
        block_1_layernorm_y[batch_time * GPT_WIDTH + width] = block_1_layernorm_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_1_layernorm_y = arena + 11143520;
    real *const restrict t242 = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_w, 128, 1, t242, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.y = block.1.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t242 = arena + 2097472;
    real *const restrict block_1_causal_attention_linear_y = arena + 11274672;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_b[width] + t242[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.1.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_1_layernorm_y = arena + 11143520;
    real *const restrict t244 = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_1_w, 128, 1, t244, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.1.y = block.1.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t244 = arena + 2097472;
    real *const restrict block_1_causal_attention_linear_1_y = arena + 11405824;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_1_b[width] + t244[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.2.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_1_layernorm_y = arena + 11143520;
    real *const restrict t246 = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_2_w, 128, 1, t246, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.2.y = block.1.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t246 = arena + 2097472;
    real *const restrict block_1_causal_attention_linear_2_y = arena + 11536976;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_2_b[width] + t246[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.1.causal_attention.q * block.1.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_1_causal_attention_linear_y = arena + 11274672;
    const real *const restrict block_1_causal_attention_linear_1_y = arena + 11405824;
    real *const restrict t248 = arena + 2097472;
    real *const restrict workspace = arena + 2359696;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_1_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_1_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t248 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.1.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.1.causal_attention.q * …)  (gpt.grad:24) */
  /* block.1.causal_attention.causal = if time' <= time then block.1.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.1.causal_attention.causal) */
  /* Σ[time'](exp(block.1.causal_attention.causal - …)) */
  /* y = exp(block.1.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict t248 = arena + 2097472;
    real *const restrict y = arena + 9176480;
    real *const restrict scratch = arena + 2359696;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_1_causal_attention_score = 0.17677669f *
                t248[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_1_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_1_causal_attention_score : -INFINITY;
            largest = larger(block_1_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_1_causal_attention_score = 0.17677669f *
                t248[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_1_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_1_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_1_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* block.1.causal_attention.mixed = Σ[time'](y * block.1.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_1_causal_attention_linear_2_y = arena + 11536976;
    const real *const restrict y = arena + 9176480;
    real *const restrict block_1_causal_attention_mixed = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_1_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_1_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.1.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_1_causal_attention_mixed = arena + 2097472;
    real *const restrict t251 = arena + 11668128;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t251[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t251[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_1_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t251 = arena + 11668128;
    real *const restrict t252 = arena + 4326096;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t251, GPT_HEADS_WIDTH_HEADS, 1,
        block_1_causal_attention_linear_3_w, 128, 1, t252, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.1.a) */
  /* block.1.a - Σ[width](block.1.a)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.1.a - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.1.layernorm.1.y = block.1.layernorm.1.bias + (block.1.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_1_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_1_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_GAIN;
    const real *const restrict block_1_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_BIAS;
    const real *const restrict block_0_y = arena + 4194944;
    const real *const restrict t252 = arena + 4326096;
    real *const restrict t253 = arena + 11799280;
    real *const restrict t254 = arena + 14439616;
    real *const restrict block_1_layernorm_1_y = arena + 11930432;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t252[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        sum += (double)block_1_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t252[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        const real t = block_1_a - 0.0078125f * (real)sum;
        t253[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t254[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_1_layernorm_1_gain[width] * t253[batch_time * GPT_WIDTH + width];
        block_1_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_1_layernorm_1_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width](block.1.linear.w * block.1.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict block_1_layernorm_1_y = arena + 11930432;
    real *const restrict t256 = arena + 2097472;
    real *const restrict workspace = arena + 2621840;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_1_y,
        GPT_WIDTH, 1, block_1_linear_w, 4 * GPT_WIDTH, 1, t256, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.1.linear.y) + 1  (library/activations.grad:49) */
  /* block.1.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.1.linear.y^2) */
  {
    const real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    const real *const restrict t256 = arena + 2097472;
    real *const restrict t257 = arena + 2621840;
    real *const restrict t258 = arena + 3146208;
    real *const restrict t312 = arena + 3670576;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_1_linear_y = block_1_linear_b[i4_width] +
            t256[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_1_linear_y) + 1.0f;
        t257[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t258[batch_time * 4 * GPT_WIDTH + i4_width] = block_1_linear_y * t;
        t312[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_1_linear_y * block_1_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.1.linear.1.w * (block.1.linear.y * …)) */
  {
    const real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict t258 = arena + 3146208;
    real *const restrict t259 = arena + 4457248;
    real *const restrict workspace = arena + 4588400;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t258, 4 * GPT_WIDTH, 1,
        block_1_linear_1_w, GPT_WIDTH, 1, t259, GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.1.y = block.1.linear.1.b + Σ[4 * width](block.1.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.1.y = block.1.a + block.1.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.1.y) */
  /* block.1.y - Σ[width](block.1.y)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.1.y - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.2.layernorm.y = block.2.layernorm.bias + (block.2.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_1_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_1_linear_1_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_B;
    const real *const restrict block_2_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_GAIN;
    const real *const restrict block_2_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_BIAS;
    const real *const restrict block_0_y = arena + 4194944;
    const real *const restrict t252 = arena + 4326096;
    const real *const restrict t259 = arena + 4457248;
    real *const restrict block_1_y = arena + 6292416;
    real *const restrict t261 = arena + 12061584;
    real *const restrict t262 = arena + 14440720;
    real *const restrict block_2_layernorm_y = arena + 12192736;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_linear_1_y = block_1_linear_1_b[width] +
            0.5f * t259[batch_time * GPT_WIDTH + width];
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t252[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        const real block_1_y_2 = block_1_a + block_1_linear_1_y;
        block_1_y[batch_time * GPT_WIDTH + width] = block_1_y_2;
        sum += (double)block_1_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_1_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        t261[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t262[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_2_layernorm_gain[width] * t261[batch_time * GPT_WIDTH + width];
        block_2_layernorm_y[batch_time * GPT_WIDTH + width] = block_2_layernorm_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_2_layernorm_y = arena + 12192736;
    real *const restrict t264 = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_w, 128, 1, t264, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.y = block.2.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t264 = arena + 4194944;
    real *const restrict block_2_causal_attention_linear_y = arena + 12323888;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_b[width] + t264[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.1.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_2_layernorm_y = arena + 12192736;
    real *const restrict t266 = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_1_w, 128, 1, t266, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.1.y = block.2.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t266 = arena + 4194944;
    real *const restrict block_2_causal_attention_linear_1_y = arena + 12455040;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_1_b[width] + t266[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.2.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_2_layernorm_y = arena + 12192736;
    real *const restrict t268 = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_2_w, 128, 1, t268, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.2.y = block.2.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t268 = arena + 4194944;
    real *const restrict block_2_causal_attention_linear_2_y = arena + 12586192;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_2_b[width] + t268[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.2.causal_attention.q * block.2.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_2_causal_attention_linear_y = arena + 12323888;
    const real *const restrict block_2_causal_attention_linear_1_y = arena + 12455040;
    real *const restrict t270 = arena + 4194944;
    real *const restrict workspace = arena + 4457168;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_2_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_2_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t270 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.2.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.2.causal_attention.q * …)  (gpt.grad:24) */
  /* block.2.causal_attention.causal = if time' <= time then block.2.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.2.causal_attention.causal) */
  /* Σ[time'](exp(block.2.causal_attention.causal - …)) */
  /* y = exp(block.2.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict t270 = arena + 4194944;
    real *const restrict y = arena + 9438704;
    real *const restrict scratch = arena + 4457168;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_2_causal_attention_score = 0.17677669f *
                t270[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_2_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_2_causal_attention_score : -INFINITY;
            largest = larger(block_2_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_2_causal_attention_score = 0.17677669f *
                t270[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_2_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_2_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_2_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* block.2.causal_attention.mixed = Σ[time'](y * block.2.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_2_causal_attention_linear_2_y = arena + 12586192;
    const real *const restrict y = arena + 9438704;
    real *const restrict block_2_causal_attention_mixed = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_2_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_2_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.2.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_2_causal_attention_mixed = arena + 4194944;
    real *const restrict t273 = arena + 12717344;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t273[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t273[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_2_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t273 = arena + 12717344;
    real *const restrict t274 = arena + 6423568;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t273, GPT_HEADS_WIDTH_HEADS, 1,
        block_2_causal_attention_linear_3_w, 128, 1, t274, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.2.a) */
  /* block.2.a - Σ[width](block.2.a)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.2.a - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.2.layernorm.1.y = block.2.layernorm.1.bias + (block.2.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_2_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_2_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_GAIN;
    const real *const restrict block_2_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_BIAS;
    const real *const restrict block_1_y = arena + 6292416;
    const real *const restrict t274 = arena + 6423568;
    real *const restrict t275 = arena + 12848496;
    real *const restrict t276 = arena + 14441824;
    real *const restrict block_2_layernorm_1_y = arena + 12979648;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t274[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        sum += (double)block_2_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t274[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        const real t = block_2_a - 0.0078125f * (real)sum;
        t275[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t276[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_2_layernorm_1_gain[width] * t275[batch_time * GPT_WIDTH + width];
        block_2_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_2_layernorm_1_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width](block.2.linear.w * block.2.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict block_2_layernorm_1_y = arena + 12979648;
    real *const restrict t278 = arena + 4194944;
    real *const restrict workspace = arena + 4719312;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_1_y,
        GPT_WIDTH, 1, block_2_linear_w, 4 * GPT_WIDTH, 1, t278, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.2.linear.y) + 1  (library/activations.grad:49) */
  /* block.2.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.2.linear.y^2) */
  {
    const real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    const real *const restrict t278 = arena + 4194944;
    real *const restrict t279 = arena + 4719312;
    real *const restrict t280 = arena + 5243680;
    real *const restrict t311 = arena + 5768048;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_2_linear_y = block_2_linear_b[i4_width] +
            t278[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_2_linear_y) + 1.0f;
        t279[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t280[batch_time * 4 * GPT_WIDTH + i4_width] = block_2_linear_y * t;
        t311[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_2_linear_y * block_2_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.2.linear.1.w * (block.2.linear.y * …)) */
  {
    const real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict t280 = arena + 5243680;
    real *const restrict t281 = arena + 6554720;
    real *const restrict workspace = arena + 6685872;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t280, 4 * GPT_WIDTH, 1,
        block_2_linear_1_w, GPT_WIDTH, 1, t281, GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.1.y = block.2.linear.1.b + Σ[4 * width](block.2.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.2.y = block.2.a + block.2.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.2.y) */
  /* block.2.y - Σ[width](block.2.y)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.2.y - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.3.layernorm.y = block.3.layernorm.bias + (block.3.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_2_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_2_linear_1_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_B;
    const real *const restrict block_3_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_GAIN;
    const real *const restrict block_3_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_BIAS;
    const real *const restrict block_1_y = arena + 6292416;
    const real *const restrict t274 = arena + 6423568;
    const real *const restrict t281 = arena + 6554720;
    real *const restrict block_2_y = arena + 8389888;
    real *const restrict t283 = arena + 13110800;
    real *const restrict t284 = arena + 14442928;
    real *const restrict block_3_layernorm_y = arena + 13241952;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_linear_1_y = block_2_linear_1_b[width] +
            0.5f * t281[batch_time * GPT_WIDTH + width];
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t274[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        const real block_2_y_2 = block_2_a + block_2_linear_1_y;
        block_2_y[batch_time * GPT_WIDTH + width] = block_2_y_2;
        sum += (double)block_2_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_2_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        t283[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t284[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_3_layernorm_gain[width] * t283[batch_time * GPT_WIDTH + width];
        block_3_layernorm_y[batch_time * GPT_WIDTH + width] = block_3_layernorm_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_3_layernorm_y = arena + 13241952;
    real *const restrict t286 = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_w, 128, 1, t286, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.y = block.3.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t286 = arena + 6292416;
    real *const restrict block_3_causal_attention_linear_y = arena + 13373104;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_b[width] + t286[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.1.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_3_layernorm_y = arena + 13241952;
    real *const restrict t288 = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_1_w, 128, 1, t288, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.1.y = block.3.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t288 = arena + 6292416;
    real *const restrict block_3_causal_attention_linear_1_y = arena + 13504256;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_1_b[width] + t288[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.2.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_3_layernorm_y = arena + 13241952;
    real *const restrict t290 = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_2_w, 128, 1, t290, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.2.y = block.3.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t290 = arena + 6292416;
    real *const restrict block_3_causal_attention_linear_2_y = arena + 13635408;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_2_b[width] + t290[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.3.causal_attention.q * block.3.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_3_causal_attention_linear_y = arena + 13373104;
    const real *const restrict block_3_causal_attention_linear_1_y = arena + 13504256;
    real *const restrict t292 = arena + 6292416;
    real *const restrict workspace = arena + 6554640;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_3_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_3_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t292 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.3.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.3.causal_attention.q * …)  (gpt.grad:24) */
  /* block.3.causal_attention.causal = if time' <= time then block.3.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.3.causal_attention.causal) */
  /* Σ[time'](exp(block.3.causal_attention.causal - …)) */
  /* y = exp(block.3.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict t292 = arena + 6292416;
    real *const restrict y = arena + 9700928;
    real *const restrict scratch = arena + 6554640;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_3_causal_attention_score = 0.17677669f *
                t292[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_3_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_3_causal_attention_score : -INFINITY;
            largest = larger(block_3_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_3_causal_attention_score = 0.17677669f *
                t292[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_3_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_3_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_3_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* block.3.causal_attention.mixed = Σ[time'](y * block.3.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_3_causal_attention_linear_2_y = arena + 13635408;
    const real *const restrict y = arena + 9700928;
    real *const restrict block_3_causal_attention_mixed = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_3_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_3_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.3.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_3_causal_attention_mixed = arena + 6292416;
    real *const restrict t295 = arena + 13766560;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t295[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t295[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_3_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t295 = arena + 13766560;
    real *const restrict t296 = arena + 8521040;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t295, GPT_HEADS_WIDTH_HEADS, 1,
        block_3_causal_attention_linear_3_w, 128, 1, t296, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.3.a) */
  /* block.3.a - Σ[width](block.3.a)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.3.a - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* block.3.layernorm.1.y = block.3.layernorm.1.bias + (block.3.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_3_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_3_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_GAIN;
    const real *const restrict block_3_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_BIAS;
    const real *const restrict block_2_y = arena + 8389888;
    const real *const restrict t296 = arena + 8521040;
    real *const restrict t297 = arena + 13897712;
    real *const restrict t298 = arena + 14444032;
    real *const restrict block_3_layernorm_1_y = arena + 14028864;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t296[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        sum += (double)block_3_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t296[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        const real t = block_3_a - 0.0078125f * (real)sum;
        t297[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t298[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_3_layernorm_1_gain[width] * t297[batch_time * GPT_WIDTH + width];
        block_3_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_3_layernorm_1_bias[width] +
            t_3 * t_2;
      }
    }
  }
  /* Σ[width](block.3.linear.w * block.3.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict block_3_layernorm_1_y = arena + 14028864;
    real *const restrict t300 = arena + 6292416;
    real *const restrict workspace = arena + 6816784;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_1_y,
        GPT_WIDTH, 1, block_3_linear_w, 4 * GPT_WIDTH, 1, t300, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.3.linear.y) + 1  (library/activations.grad:49) */
  /* block.3.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.3.linear.y^2) */
  {
    const real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    const real *const restrict t300 = arena + 6292416;
    real *const restrict t301 = arena + 6816784;
    real *const restrict t302 = arena + 7341152;
    real *const restrict t310 = arena + 7865520;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_3_linear_y = block_3_linear_b[i4_width] +
            t300[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_3_linear_y) + 1.0f;
        t301[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t302[batch_time * 4 * GPT_WIDTH + i4_width] = block_3_linear_y * t;
        t310[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_3_linear_y * block_3_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.3.linear.1.w * (block.3.linear.y * …)) */
  {
    const real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict t302 = arena + 7341152;
    real *const restrict t303 = arena + 8652192;
    real *const restrict workspace = arena + 8783344;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t302, 4 * GPT_WIDTH, 1,
        block_3_linear_1_w, GPT_WIDTH, 1, t303, GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.1.y = block.3.linear.1.b + Σ[4 * width](block.3.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.3.y = block.3.a + block.3.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.3.y) */
  /* block.3.y - Σ[width](block.3.y)/128  (library/normalization.grad:106) */
  /* Σ[width]((block.3.y - …/128)^2) */
  /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
  /* layernorm.y = layernorm.bias + (layernorm.gain * …) / sqrt(…/128 + 1e-05)
       (library/normalization.grad:107) */
  {
    const real *const restrict block_3_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_3_linear_1_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_B;
    const real *const restrict layernorm_gain = parameters + GPT_PARAMETER_LAYERNORM_GAIN;
    const real *const restrict layernorm_bias = parameters + GPT_PARAMETER_LAYERNORM_BIAS;
    const real *const restrict block_2_y = arena + 8389888;
    const real *const restrict t296 = arena + 8521040;
    const real *const restrict t303 = arena + 8652192;
    real *const restrict t304 = arena + 14160016;
    real *const restrict t305 = arena + 8783344;
    real *const restrict layernorm_y = arena + 14291168;
    real *const restrict scratch = arena + 8784448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_linear_1_y = block_3_linear_1_b[width] +
            0.5f * t303[batch_time * GPT_WIDTH + width];
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t296[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        const real block_3_y = block_3_a + block_3_linear_1_y;
        scratch[width] = block_3_y;
        sum += (double)block_3_y;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = scratch[width] - 0.0078125f * (real)sum;
        t304[batch_time * GPT_WIDTH + width] = t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t305[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = layernorm_gain[width] * t304[batch_time * GPT_WIDTH + width] * t_2;
        layernorm_y[batch_time * GPT_WIDTH + width] = layernorm_bias[width] + t_3;
      }
    }
  }
  /* Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict layernorm_y = arena + 14291168;
    real *const restrict t307 = arena + 8389888;
    real *const restrict workspace = arena + 8467792;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_VOCAB, GPT_WIDTH, 1.0f, layernorm_y, GPT_WIDTH, 1,
        linear_w, GPT_VOCAB, 1, t307, GPT_VOCAB, workspace, 0);
  }
  /* linear.y = linear.b + Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
  /* max[vocab](linear.y) */
  /* if -inf == max[vocab](linear.y) then 0 else max[vocab](linear.y) */
  /* Σ[vocab](exp(linear.y - …)) */
  /* log(if 0 == … then 1 else Σ[vocab](…)) */
  /* ∂loss/∂linear.y = (exp(…) / (if … then 1 else …) - δ(next, vocab))/1024
       (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* ∂loss/∂linear.b = Σ[batch, time](∂loss/∂linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_b = parameters + GPT_PARAMETER_LINEAR_B;
    const real *const restrict next = inputs + GPT_STEP_INPUT_NEXT;
    const real *const restrict t307 = arena + 8389888;
    real *const restrict linear_y = arena + 8467792;
    real *const restrict t309 = arena + 8623600;
    real *const restrict d_linear_y = arena + 8545696;
    real *const restrict d_linear_b = arena + 14445520;
    real *const restrict t550 = arena + 8624704;
    real *const restrict scratch = arena + 8625808;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      d_linear_b[vocab] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      real largest = -INFINITY;
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real linear_y_2 = linear_b[vocab] + t307[batch_time * GPT_VOCAB + vocab];
        linear_y[batch_time * GPT_VOCAB + vocab] = linear_y_2;
        largest = larger(linear_y_2, largest);
      }
      const real t = -INFINITY == largest ? 0.0f : largest;
      t309[batch_time] = t;
      double sum = 0;
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real t_2 = expf(linear_y[batch_time * GPT_VOCAB + vocab] - t);
        scratch[vocab] = t_2;
        sum += (double)t_2;
      }
      const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
      t550[batch_time] = logf(t_2);
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real d_linear_y_2 = (next[batch_time] == (real)vocab ? -0.0009765625f : 0.0f) +
            0.0009765625f * (scratch[vocab] / t_2);
        d_linear_y[batch_time * GPT_VOCAB + vocab] = d_linear_y_2;
        d_linear_b[vocab] += d_linear_y_2;
      }
    }
  }
  /* Σ[batch, time]((… - …) - log(…)) */
  {
    const real *const restrict next = inputs + GPT_STEP_INPUT_NEXT;
    const real *const restrict linear_y = arena + 8467792;
    const real *const restrict t309 = arena + 8623600;
    const real *const restrict t550 = arena + 8624704;
    real *const restrict t551 = arena + 8394064;
    double sum = 0;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = linear_y[batch_time * GPT_VOCAB + (ptrdiff_t)next[batch_time]];
      sum += (double)(-t550[batch_time] + (t - t309[batch_time]));
    }
    t551[0] = (real)sum;
  }
  /* ∂loss/∂linear.w = Σ[batch, time](layernorm.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict layernorm_y = arena + 14291168;
    const real *const restrict d_linear_y = arena + 8545696;
    real *const restrict d_linear_w = arena + 14422320;
    real *const restrict workspace = arena + 8389888;
    multiply_rows(GPT_VOCAB, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_linear_y, 1, GPT_VOCAB,
        layernorm_y, GPT_WIDTH, 1, d_linear_w, GPT_WIDTH, workspace, 0);
  }
  /* Σ[vocab, width](∂loss/∂linear.w^2) */
  {
    const real *const restrict d_linear_w = arena + 14422320;
    real *const restrict t531 = arena + 14445648;
    double sum = 0;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      sum += (double)(d_linear_w[vocab_width] * d_linear_w[vocab_width]);
    }
    t531[0] = (real)sum;
  }
  /* loss = -Σ[batch, time](… - …) / 1024  (library/losses.grad:6) */
  {
    real *const restrict loss = outputs + GPT_STEP_OUTPUT_LOSS;
    const real *const restrict t551 = arena + 8394064;
    loss[0] = -0.0009765625f * t551[0];
  }
  /* Σ[vocab](∂loss/∂linear.b^2) */
  {
    const real *const restrict d_linear_b = arena + 14445520;
    real *const restrict t532 = arena + 14445664;
    double sum = 0;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      sum += (double)(d_linear_b[vocab] * d_linear_b[vocab]);
    }
    t532[0] = (real)sum;
  }
  /* ∂loss/∂layernorm.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict d_linear_y = arena + 8545696;
    real *const restrict d_layernorm_y = arena + 8389888;
    real *const restrict workspace = arena + 8521040;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_VOCAB, 1.0f, d_linear_y, GPT_VOCAB, 1,
        linear_w, 1, GPT_VOCAB, d_layernorm_y, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width]((layernorm.gain * …) * ∂loss/∂layernorm.y) */
  /* Σ[width](layernorm.gain * … - (… * …)/128) */
  /* ∂loss/∂block.3.y = (layernorm.gain * … - (… * …)/128) - Σ[width](… - …/128)/128
       (gpt.grad:34) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.3.linear.1.b = Σ[batch, time](∂loss/∂block.3.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂layernorm.gain = Σ[batch, time]((block.3.y - …/128) * (∂loss/∂layernorm.y / sqrt(…)))
       (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂layernorm.bias = Σ[batch, time](∂loss/∂layernorm.y)  (library/normalization.grad:104) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict layernorm_gain = parameters + GPT_PARAMETER_LAYERNORM_GAIN;
    const real *const restrict t304 = arena + 14160016;
    const real *const restrict t305 = arena + 8783344;
    const real *const restrict d_layernorm_y = arena + 8389888;
    real *const restrict d_layernorm_bias = arena + 14445136;
    real *const restrict d_layernorm_gain = arena + 14445264;
    real *const restrict d_block_3_y = arena + 14291168;
    real *const restrict d_block_3_linear_1_b = arena + 14445392;
    real *const restrict scratch = arena + 8521040;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_layernorm_bias[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t305[batch_time]);
      const real t_2 = powf(t305[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)(layernorm_gain[width] * t304[batch_time * GPT_WIDTH + width]) *
            (double)d_layernorm_y[batch_time * GPT_WIDTH + width];
        d_layernorm_gain[width] += t304[batch_time * GPT_WIDTH + width] *
            (t * d_layernorm_y[batch_time * GPT_WIDTH + width]);
        d_layernorm_bias[width] += d_layernorm_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = layernorm_gain[width] *
            (t * d_layernorm_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t304[batch_time * GPT_WIDTH + width] * t_3);
        scratch[width] = t_5;
        sum_2 += (double)t_5;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_3_y_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_3_y[batch_time * GPT_WIDTH + width] = d_block_3_y_2;
        d_block_3_linear_1_b[width] += d_block_3_y_2;
      }
    }
  }
  /* Σ[batch, time]((block.3.linear.y * …) * ∂loss/∂block.3.y) */
  {
    const real *const restrict t302 = arena + 7341152;
    const real *const restrict d_block_3_y = arena + 14291168;
    real *const restrict t322 = arena + 14160016;
    real *const restrict workspace = arena + 8389888;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_3_y, 1, GPT_WIDTH,
        t302, 4 * GPT_WIDTH, 1, t322, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t322 = arena + 14160016;
    real *const restrict t540 = arena + 14226144;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t322[width_i4_width] * t322[width_i4_width]);
    }
    t540[0] = (real)sum;
  }
  /* Σ[width](block.3.linear.1.w * ∂loss/∂block.3.y) */
  {
    const real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict d_block_3_y = arena + 14291168;
    real *const restrict t323 = arena + 7341152;
    real *const restrict workspace = arena + 8389888;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_3_y, GPT_WIDTH, 1,
        block_3_linear_1_w, 1, GPT_WIDTH, t323, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)
       (library/layers.grad:7) */
  /* ∂loss/∂block.3.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) *
       (block.3.linear.y * …))  (library/layers.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.3.linear.b = Σ[batch, time](∂loss/∂block.3.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    const real *const restrict t300 = arena + 6292416;
    const real *const restrict t301 = arena + 6816784;
    const real *const restrict t310 = arena + 7865520;
    const real *const restrict t323 = arena + 7341152;
    real *const restrict d_block_3_linear_y = arena + 8389888;
    real *const restrict d_block_3_linear_b = arena + 14225632;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_3_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t301[batch_time * 4 * GPT_WIDTH + i4_width] *
            t323[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_3_linear_y = block_3_linear_b[i4_width] +
            t300[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_3_linear_y * t323[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_3_linear_y_2 = 0.5f * t +
            0.3989423f * (t310[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_3_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_3_linear_y_2;
        d_block_3_linear_b[i4_width] += d_block_3_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.3.linear.w = Σ[batch, time](block.3.layernorm.1.y * ∂loss/∂block.3.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_layernorm_1_y = arena + 14028864;
    const real *const restrict d_block_3_linear_y = arena + 8389888;
    real *const restrict d_block_3_linear_w = arena + 7341472;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_1_y, 1,
        GPT_WIDTH, d_block_3_linear_y, 4 * GPT_WIDTH, 1, d_block_3_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.3.linear.w^2) */
  {
    const real *const restrict d_block_3_linear_w = arena + 7341472;
    real *const restrict t526 = arena + 7474096;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_3_linear_w[width_i4_width] * d_block_3_linear_w[width_i4_width];
      sum += (double)t;
    }
    t526[0] = (real)sum;
  }
  /* ∂loss/∂block.3.layernorm.1.y = Σ[4 * width](block.3.linear.w * ∂loss/∂block.3.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict d_block_3_linear_y = arena + 8389888;
    real *const restrict d_block_3_layernorm_1_y = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, d_block_3_linear_y,
        4 * GPT_WIDTH, 1, block_3_linear_w, 1, 4 * GPT_WIDTH, d_block_3_layernorm_1_y, GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[width]((block.3.layernorm.1.gain * …) * ∂loss/∂block.3.layernorm.1.y) */
  /* Σ[width](block.3.layernorm.1.gain * … - (… * …)/128) */
  /* ∂loss/∂block.3.a = ∂loss/∂block.3.y + (block.3.layernorm.1.gain * … - (… * …)/128) -
       Σ[width](… - …/128)/128  (gpt.grad:33) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.3.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.3.a)
       (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.3.layernorm.1.gain = Σ[batch, time]((block.3.a - …/128) *
       (∂loss/∂block.3.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.3.layernorm.1.bias = Σ[batch, time](∂loss/∂block.3.layernorm.1.y)
       (library/normalization.grad:104) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_3_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_GAIN;
    const real *const restrict t297 = arena + 13897712;
    const real *const restrict t298 = arena + 14444032;
    const real *const restrict d_block_3_y = arena + 14291168;
    const real *const restrict d_block_3_layernorm_1_y = arena + 6292416;
    real *const restrict d_block_3_layernorm_1_bias = arena + 7472944;
    real *const restrict d_block_3_layernorm_1_gain = arena + 7473072;
    real *const restrict d_block_3_a = arena + 6816864;
    real *const restrict d_block_3_causal_attention_linear_3_b = arena + 7473200;
    real *const restrict scratch = arena + 6423568;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_causal_attention_linear_3_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_layernorm_1_gain[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_layernorm_1_bias[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t298[batch_time]);
      const real t_2 = powf(t298[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_3_layernorm_1_gain[width] * t297[batch_time * GPT_WIDTH + width];
        sum += (double)t_3 * (double)d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_3_layernorm_1_gain[width] += t297[batch_time * GPT_WIDTH + width] *
            (t * d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_3_layernorm_1_bias[width] +=
            d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_3_layernorm_1_gain[width] *
            (t * d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t297[batch_time * GPT_WIDTH + width] * t_3);
        sum_2 += (double)t_5;
        scratch[width] = d_block_3_y[batch_time * GPT_WIDTH + width] + t_5;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_3_a_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_3_a[batch_time * GPT_WIDTH + width] = d_block_3_a_2;
        d_block_3_causal_attention_linear_3_b[width] += d_block_3_a_2;
      }
    }
  }
  /* Σ[batch, time](scatter(block.3.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.3.a) */
  {
    const real *const restrict t295 = arena + 13766560;
    const real *const restrict d_block_3_a = arena + 6816864;
    real *const restrict t332 = arena + 7407088;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t295, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_3_a, GPT_WIDTH, 1, t332, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t332 = arena + 7407088;
    real *const restrict t522 = arena + 7474112;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t332[width_width_other] * t332[width_width_other]);
    }
    t522[0] = (real)sum;
  }
  /* Σ[width](block.3.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.3.a) */
  {
    const real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_3_a = arena + 6816864;
    real *const restrict t333 = arena + 6554640;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_3_a, GPT_WIDTH, 1,
        block_3_causal_attention_linear_3_w, 1, 128, t333, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.3.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 9700928;
    const real *const restrict t333 = arena + 6554640;
    real *const restrict t335 = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t333 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t335 +
            batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS + heads * GPT_TIME * GPT_WIDTH_HEADS,
            GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.2.y = scatter(Σ[time](y *
       ∂loss/∂block.3.causal_attention.mixed), time := time', width := 32 * heads + width / heads)
       (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t335 = arena + 6292416;
    real *const restrict d_block_3_causal_attention_linear_2_y = arena + 6948016;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_3_causal_attention_linear_2_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_3_causal_attention_linear_2_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t335[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.3.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_3_causal_attention_linear_2_y = arena + 6948016;
    real *const restrict d_block_3_causal_attention_linear_2_b = arena + 7473328;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_causal_attention_linear_2_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_3_causal_attention_linear_2_b[width] +=
            d_block_3_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* ∂loss/∂y = Σ[width / heads](block.3.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.3.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_causal_attention_linear_2_y = arena + 13635408;
    const real *const restrict t333 = arena + 6554640;
    real *const restrict d_y = arena + 6292416;
    real *const restrict workspace = arena + 6685792;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t333 +
            batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1,
            block_3_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 1,
            128, d_y + batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME,
            GPT_TIME, workspace, 0);
      }
    }
  }
  /* Σ[time'](y * ∂loss/∂y) */
  /* ∂loss/∂block.3.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (gpt.grad:25) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce logsumexp: d ln Σ e^x = Σ e^(x
       - ln Σ e^x) dx */
  /* ∂loss/∂block.3.causal_attention.score = if time' <= time then
       ∂loss/∂block.3.causal_attention.causal else 0  (gpt.grad:24) */
  /*   by the rule of select: d (if c then x else y) = if c then dx else dy */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict y = arena + 9700928;
    const real *const restrict d_y = arena + 6292416;
    real *const restrict d_block_3_causal_attention_score = arena + 6554640;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            sum += (double)t;
          }
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real t_2 = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] * (real)sum;
            const real d_block_3_causal_attention_causal = t - t_2;
            d_block_3_causal_attention_score[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] =
                t212[time * GPT_TIME + time_other] != 0 ? d_block_3_causal_attention_causal : 0.0f;
          }
        }
      }
    }
  }
  /* Σ[time](block.3.causal_attention.q * ∂loss/∂block.3.causal_attention.score) */
  {
    const real *const restrict block_3_causal_attention_linear_y = arena + 13373104;
    const real *const restrict d_block_3_causal_attention_score = arena + 6554640;
    real *const restrict t340 = arena + 6292416;
    real *const restrict workspace = arena + 6423568;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_3_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_3_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t340 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.3.causal_attention.q *
       ∂loss/∂block.3.causal_attention.score) */
  {
    const real *const restrict t340 = arena + 6292416;
    real *const restrict t341 = arena + 7079168;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t341[batch_heads_time_other_width_heads] = 0.17677669f *
          t340[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t341 = arena + 7079168;
    real *const restrict d_block_3_causal_attention_linear_1_y = arena + 6292416;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_3_causal_attention_linear_1_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_3_causal_attention_linear_1_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t341[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.3.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_3_causal_attention_linear_1_y = arena + 6292416;
    real *const restrict d_block_3_causal_attention_linear_1_b = arena + 7473456;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_causal_attention_linear_1_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_3_causal_attention_linear_1_b[width] +=
            d_block_3_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[time'](block.3.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.3.causal_attention.score) */
  {
    const real *const restrict block_3_causal_attention_linear_1_y = arena + 13504256;
    const real *const restrict d_block_3_causal_attention_score = arena + 6554640;
    real *const restrict t338 = arena + 7079168;
    real *const restrict workspace = arena + 6423568;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_3_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_3_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t338 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.3.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.3.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t338 = arena + 7079168;
    real *const restrict d_block_3_causal_attention_q = arena + 6423568;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_3_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t338[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.y = scatter(∂loss/∂block.3.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_3_causal_attention_q = arena + 6423568;
    real *const restrict d_block_3_causal_attention_linear_y = arena + 6554720;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_3_causal_attention_linear_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            d_block_3_causal_attention_linear_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH +
                at] += d_block_3_causal_attention_q[batch * GPT_TIME * GPT_HEADS *
                GPT_WIDTH_HEADS + time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS +
                width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.3.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_3_causal_attention_linear_y = arena + 6554720;
    real *const restrict d_block_3_causal_attention_linear_b = arena + 7473584;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_causal_attention_linear_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_3_causal_attention_linear_b[width] +=
            d_block_3_causal_attention_linear_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] *
       ∂loss/∂block.3.causal_attention.linear.y) */
  {
    const real *const restrict block_3_layernorm_y = arena + 13241952;
    const real *const restrict d_block_3_causal_attention_linear_y = arena + 6554720;
    real *const restrict t351 = arena + 7423552;
    real *const restrict workspace = arena + 6423568;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_y, 1,
        GPT_WIDTH, d_block_3_causal_attention_linear_y, GPT_WIDTH, 1, t351, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.w^2) */
  {
    const real *const restrict t351 = arena + 7423552;
    real *const restrict t516 = arena + 7474128;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t351[width_width_other] * t351[width_width_other]);
    }
    t516[0] = (real)sum;
  }
  /* Σ[width](block.3.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.3.causal_attention.linear.y) */
  {
    const real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_3_causal_attention_linear_y = arena + 6554720;
    real *const restrict t352 = arena + 6423568;
    real *const restrict workspace = arena + 6685872;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_3_causal_attention_linear_y, GPT_WIDTH, 1, block_3_causal_attention_linear_w, 1,
        128, t352, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] *
       ∂loss/∂block.3.causal_attention.linear.1.y) */
  {
    const real *const restrict block_3_layernorm_y = arena + 13241952;
    const real *const restrict d_block_3_causal_attention_linear_1_y = arena + 6292416;
    real *const restrict t347 = arena + 7440016;
    real *const restrict workspace = arena + 6554720;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_y, 1,
        GPT_WIDTH, d_block_3_causal_attention_linear_1_y, GPT_WIDTH, 1, t347, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t347 = arena + 7440016;
    real *const restrict t518 = arena + 7474144;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t347[width_width_other] * t347[width_width_other]);
    }
    t518[0] = (real)sum;
  }
  /* Σ[width](block.3.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.3.causal_attention.linear.1.y) */
  {
    const real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_3_causal_attention_linear_1_y = arena + 6292416;
    real *const restrict t348 = arena + 6554720;
    real *const restrict workspace = arena + 6685872;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_3_causal_attention_linear_1_y, GPT_WIDTH, 1, block_3_causal_attention_linear_1_w,
        1, 128, t348, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] *
       ∂loss/∂block.3.causal_attention.linear.2.y) */
  {
    const real *const restrict block_3_layernorm_y = arena + 13241952;
    const real *const restrict d_block_3_causal_attention_linear_2_y = arena + 6948016;
    real *const restrict t344 = arena + 7456480;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_y, 1,
        GPT_WIDTH, d_block_3_causal_attention_linear_2_y, GPT_WIDTH, 1, t344, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t344 = arena + 7456480;
    real *const restrict t520 = arena + 7474160;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t344[width_width_other] * t344[width_width_other]);
    }
    t520[0] = (real)sum;
  }
  /* Σ[width](block.3.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.3.causal_attention.linear.2.y) */
  {
    const real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_3_causal_attention_linear_2_y = arena + 6948016;
    real *const restrict t345 = arena + 6292416;
    real *const restrict workspace = arena + 6685872;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_3_causal_attention_linear_2_y, GPT_WIDTH, 1, block_3_causal_attention_linear_2_w,
        1, 128, t345, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.3.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.3.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.3.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t284 = arena + 14442928;
    const real *const restrict t345 = arena + 6292416;
    const real *const restrict t348 = arena + 6554720;
    const real *const restrict t352 = arena + 6423568;
    real *const restrict t353 = arena + 6948016;
    real *const restrict t354 = arena + 7473712;
    real *const restrict t355 = arena + 7079168;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t354[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t284[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t345[batch_time * GPT_WIDTH + width_other] +
            t348[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t352[batch_time * GPT_WIDTH + width_other];
        t353[batch_time * GPT_WIDTH + width_other] = t_3;
        t355[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t354[width_other] += t_3;
      }
    }
  }
  /* Σ[width]((block.3.layernorm.gain * …) * ∂loss/∂block.3.layernorm.y) */
  /* Σ[width](block.3.layernorm.gain * … - (… * …)/128) */
  /* ∂loss/∂block.2.y = ∂loss/∂block.3.a + (block.3.layernorm.gain * … - (… * …)/128) - Σ[width](…
       - …/128)/128  (gpt.grad:34) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.2.linear.1.b = Σ[batch, time](∂loss/∂block.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.3.layernorm.gain = Σ[batch, time]((block.2.y - …/128) * …[width' := width])
       (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_GAIN;
    const real *const restrict t283 = arena + 13110800;
    const real *const restrict t284 = arena + 14442928;
    const real *const restrict d_block_3_a = arena + 6816864;
    const real *const restrict t353 = arena + 6948016;
    const real *const restrict t355 = arena + 7079168;
    real *const restrict d_block_3_layernorm_gain = arena + 7473840;
    real *const restrict d_block_2_y = arena + 7210320;
    real *const restrict d_block_2_linear_1_b = arena + 7473968;
    real *const restrict scratch = arena + 6292416;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = powf(t284[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_2 = block_3_layernorm_gain[width] * t283[batch_time * GPT_WIDTH + width];
        sum += (double)t_2 * (double)t353[batch_time * GPT_WIDTH + width];
        d_block_3_layernorm_gain[width] += t283[batch_time * GPT_WIDTH + width] *
            t355[batch_time * GPT_WIDTH + width];
      }
      const real t_2 = t * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_3_layernorm_gain[width] * t355[batch_time * GPT_WIDTH + width];
        const real t_4 = t_3 - 0.0078125f * (t283[batch_time * GPT_WIDTH + width] * t_2);
        sum_2 += (double)t_4;
        scratch[width] = d_block_3_a[batch_time * GPT_WIDTH + width] + t_4;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_2_y_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_2_y[batch_time * GPT_WIDTH + width] = d_block_2_y_2;
        d_block_2_linear_1_b[width] += d_block_2_y_2;
      }
    }
  }
  /* Σ[batch, time]((block.2.linear.y * …) * ∂loss/∂block.2.y) */
  {
    const real *const restrict t280 = arena + 5243680;
    const real *const restrict d_block_2_y = arena + 7210320;
    real *const restrict t359 = arena + 6816784;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_2_y, 1, GPT_WIDTH,
        t280, 4 * GPT_WIDTH, 1, t359, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t359 = arena + 6816784;
    real *const restrict t538 = arena + 6882912;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t359[width_i4_width] * t359[width_i4_width]);
    }
    t538[0] = (real)sum;
  }
  /* Σ[width](block.2.linear.1.w * ∂loss/∂block.2.y) */
  {
    const real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict d_block_2_y = arena + 7210320;
    real *const restrict t360 = arena + 5243680;
    real *const restrict workspace = arena + 6292416;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_2_y, GPT_WIDTH, 1,
        block_2_linear_1_w, 1, GPT_WIDTH, t360, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)
       (library/layers.grad:7) */
  /* ∂loss/∂block.2.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) *
       (block.2.linear.y * …))  (library/layers.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.2.linear.b = Σ[batch, time](∂loss/∂block.2.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    const real *const restrict t278 = arena + 4194944;
    const real *const restrict t279 = arena + 4719312;
    const real *const restrict t311 = arena + 5768048;
    const real *const restrict t360 = arena + 5243680;
    real *const restrict d_block_2_linear_y = arena + 6292416;
    real *const restrict d_block_2_linear_b = arena + 6882400;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_2_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t279[batch_time * 4 * GPT_WIDTH + i4_width] *
            t360[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_2_linear_y = block_2_linear_b[i4_width] +
            t278[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_2_linear_y * t360[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_2_linear_y_2 = 0.5f * t +
            0.3989423f * (t311[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_2_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_2_linear_y_2;
        d_block_2_linear_b[i4_width] += d_block_2_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.2.linear.w = Σ[batch, time](block.2.layernorm.1.y * ∂loss/∂block.2.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_layernorm_1_y = arena + 12979648;
    const real *const restrict d_block_2_linear_y = arena + 6292416;
    real *const restrict d_block_2_linear_w = arena + 5244000;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_1_y, 1,
        GPT_WIDTH, d_block_2_linear_y, 4 * GPT_WIDTH, 1, d_block_2_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.2.linear.w^2) */
  {
    const real *const restrict d_block_2_linear_w = arena + 5244000;
    real *const restrict t512 = arena + 5376624;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_2_linear_w[width_i4_width] * d_block_2_linear_w[width_i4_width];
      sum += (double)t;
    }
    t512[0] = (real)sum;
  }
  /* ∂loss/∂block.2.layernorm.1.y = Σ[4 * width](block.2.linear.w * ∂loss/∂block.2.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict d_block_2_linear_y = arena + 6292416;
    real *const restrict d_block_2_layernorm_1_y = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, d_block_2_linear_y,
        4 * GPT_WIDTH, 1, block_2_linear_w, 1, 4 * GPT_WIDTH, d_block_2_layernorm_1_y, GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[width]((block.2.layernorm.1.gain * …) * ∂loss/∂block.2.layernorm.1.y) */
  /* Σ[width](block.2.layernorm.1.gain * … - (… * …)/128) */
  /* ∂loss/∂block.2.a = ∂loss/∂block.2.y + (block.2.layernorm.1.gain * … - (… * …)/128) -
       Σ[width](… - …/128)/128  (gpt.grad:33) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.2.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.2.a)
       (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.2.layernorm.1.gain = Σ[batch, time]((block.2.a - …/128) *
       (∂loss/∂block.2.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.2.layernorm.1.bias = Σ[batch, time](∂loss/∂block.2.layernorm.1.y)
       (library/normalization.grad:104) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_2_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_GAIN;
    const real *const restrict t275 = arena + 12848496;
    const real *const restrict t276 = arena + 14441824;
    const real *const restrict d_block_2_y = arena + 7210320;
    const real *const restrict d_block_2_layernorm_1_y = arena + 4194944;
    real *const restrict d_block_2_layernorm_1_bias = arena + 5375472;
    real *const restrict d_block_2_layernorm_1_gain = arena + 5375600;
    real *const restrict d_block_2_a = arena + 4719392;
    real *const restrict d_block_2_causal_attention_linear_3_b = arena + 5375728;
    real *const restrict scratch = arena + 4326096;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_causal_attention_linear_3_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_layernorm_1_gain[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_layernorm_1_bias[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t276[batch_time]);
      const real t_2 = powf(t276[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_2_layernorm_1_gain[width] * t275[batch_time * GPT_WIDTH + width];
        sum += (double)t_3 * (double)d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_2_layernorm_1_gain[width] += t275[batch_time * GPT_WIDTH + width] *
            (t * d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_2_layernorm_1_bias[width] +=
            d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_2_layernorm_1_gain[width] *
            (t * d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t275[batch_time * GPT_WIDTH + width] * t_3);
        sum_2 += (double)t_5;
        scratch[width] = d_block_2_y[batch_time * GPT_WIDTH + width] + t_5;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_2_a_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_2_a[batch_time * GPT_WIDTH + width] = d_block_2_a_2;
        d_block_2_causal_attention_linear_3_b[width] += d_block_2_a_2;
      }
    }
  }
  /* Σ[batch, time](scatter(block.2.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.2.a) */
  {
    const real *const restrict t273 = arena + 12717344;
    const real *const restrict d_block_2_a = arena + 4719392;
    real *const restrict t369 = arena + 5309616;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t273, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_2_a, GPT_WIDTH, 1, t369, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t369 = arena + 5309616;
    real *const restrict t508 = arena + 5376640;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t369[width_width_other] * t369[width_width_other]);
    }
    t508[0] = (real)sum;
  }
  /* Σ[width](block.2.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.2.a) */
  {
    const real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_2_a = arena + 4719392;
    real *const restrict t370 = arena + 4457168;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_2_a, GPT_WIDTH, 1,
        block_2_causal_attention_linear_3_w, 1, 128, t370, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.2.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 9438704;
    const real *const restrict t370 = arena + 4457168;
    real *const restrict t372 = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t370 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t372 +
            batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS + heads * GPT_TIME * GPT_WIDTH_HEADS,
            GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.2.y = scatter(Σ[time](y *
       ∂loss/∂block.2.causal_attention.mixed), time := time', width := 32 * heads + width / heads)
       (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t372 = arena + 4194944;
    real *const restrict d_block_2_causal_attention_linear_2_y = arena + 4850544;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_2_causal_attention_linear_2_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_2_causal_attention_linear_2_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t372[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.2.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_2_causal_attention_linear_2_y = arena + 4850544;
    real *const restrict d_block_2_causal_attention_linear_2_b = arena + 5375856;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_causal_attention_linear_2_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_2_causal_attention_linear_2_b[width] +=
            d_block_2_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* ∂loss/∂y = Σ[width / heads](block.2.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.2.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_causal_attention_linear_2_y = arena + 12586192;
    const real *const restrict t370 = arena + 4457168;
    real *const restrict d_y = arena + 4194944;
    real *const restrict workspace = arena + 4588320;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t370 +
            batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1,
            block_2_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 1,
            128, d_y + batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME,
            GPT_TIME, workspace, 0);
      }
    }
  }
  /* Σ[time'](y * ∂loss/∂y) */
  /* ∂loss/∂block.2.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (gpt.grad:25) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce logsumexp: d ln Σ e^x = Σ e^(x
       - ln Σ e^x) dx */
  /* ∂loss/∂block.2.causal_attention.score = if time' <= time then
       ∂loss/∂block.2.causal_attention.causal else 0  (gpt.grad:24) */
  /*   by the rule of select: d (if c then x else y) = if c then dx else dy */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict y = arena + 9438704;
    const real *const restrict d_y = arena + 4194944;
    real *const restrict d_block_2_causal_attention_score = arena + 4457168;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            sum += (double)t;
          }
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real t_2 = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] * (real)sum;
            const real d_block_2_causal_attention_causal = t - t_2;
            d_block_2_causal_attention_score[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] =
                t212[time * GPT_TIME + time_other] != 0 ? d_block_2_causal_attention_causal : 0.0f;
          }
        }
      }
    }
  }
  /* Σ[time](block.2.causal_attention.q * ∂loss/∂block.2.causal_attention.score) */
  {
    const real *const restrict block_2_causal_attention_linear_y = arena + 12323888;
    const real *const restrict d_block_2_causal_attention_score = arena + 4457168;
    real *const restrict t377 = arena + 4194944;
    real *const restrict workspace = arena + 4326096;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_2_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_2_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t377 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.2.causal_attention.q *
       ∂loss/∂block.2.causal_attention.score) */
  {
    const real *const restrict t377 = arena + 4194944;
    real *const restrict t378 = arena + 4981696;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t378[batch_heads_time_other_width_heads] = 0.17677669f *
          t377[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t378 = arena + 4981696;
    real *const restrict d_block_2_causal_attention_linear_1_y = arena + 4194944;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_2_causal_attention_linear_1_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_2_causal_attention_linear_1_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t378[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.2.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_2_causal_attention_linear_1_y = arena + 4194944;
    real *const restrict d_block_2_causal_attention_linear_1_b = arena + 5375984;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_causal_attention_linear_1_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_2_causal_attention_linear_1_b[width] +=
            d_block_2_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[time'](block.2.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.2.causal_attention.score) */
  {
    const real *const restrict block_2_causal_attention_linear_1_y = arena + 12455040;
    const real *const restrict d_block_2_causal_attention_score = arena + 4457168;
    real *const restrict t375 = arena + 4981696;
    real *const restrict workspace = arena + 4326096;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_2_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_2_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t375 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.2.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.2.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t375 = arena + 4981696;
    real *const restrict d_block_2_causal_attention_q = arena + 4326096;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_2_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t375[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.y = scatter(∂loss/∂block.2.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_2_causal_attention_q = arena + 4326096;
    real *const restrict d_block_2_causal_attention_linear_y = arena + 4457248;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_2_causal_attention_linear_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            d_block_2_causal_attention_linear_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH +
                at] += d_block_2_causal_attention_q[batch * GPT_TIME * GPT_HEADS *
                GPT_WIDTH_HEADS + time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS +
                width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.2.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_2_causal_attention_linear_y = arena + 4457248;
    real *const restrict d_block_2_causal_attention_linear_b = arena + 5376112;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_causal_attention_linear_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_2_causal_attention_linear_b[width] +=
            d_block_2_causal_attention_linear_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] *
       ∂loss/∂block.2.causal_attention.linear.y) */
  {
    const real *const restrict block_2_layernorm_y = arena + 12192736;
    const real *const restrict d_block_2_causal_attention_linear_y = arena + 4457248;
    real *const restrict t388 = arena + 5326080;
    real *const restrict workspace = arena + 4326096;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_y, 1,
        GPT_WIDTH, d_block_2_causal_attention_linear_y, GPT_WIDTH, 1, t388, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.w^2) */
  {
    const real *const restrict t388 = arena + 5326080;
    real *const restrict t502 = arena + 5376656;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t388[width_width_other] * t388[width_width_other]);
    }
    t502[0] = (real)sum;
  }
  /* Σ[width](block.2.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.2.causal_attention.linear.y) */
  {
    const real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_2_causal_attention_linear_y = arena + 4457248;
    real *const restrict t389 = arena + 4326096;
    real *const restrict workspace = arena + 4588400;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_2_causal_attention_linear_y, GPT_WIDTH, 1, block_2_causal_attention_linear_w, 1,
        128, t389, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] *
       ∂loss/∂block.2.causal_attention.linear.1.y) */
  {
    const real *const restrict block_2_layernorm_y = arena + 12192736;
    const real *const restrict d_block_2_causal_attention_linear_1_y = arena + 4194944;
    real *const restrict t384 = arena + 5342544;
    real *const restrict workspace = arena + 4457248;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_y, 1,
        GPT_WIDTH, d_block_2_causal_attention_linear_1_y, GPT_WIDTH, 1, t384, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t384 = arena + 5342544;
    real *const restrict t504 = arena + 5376672;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t384[width_width_other] * t384[width_width_other]);
    }
    t504[0] = (real)sum;
  }
  /* Σ[width](block.2.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.2.causal_attention.linear.1.y) */
  {
    const real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_2_causal_attention_linear_1_y = arena + 4194944;
    real *const restrict t385 = arena + 4457248;
    real *const restrict workspace = arena + 4588400;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_2_causal_attention_linear_1_y, GPT_WIDTH, 1, block_2_causal_attention_linear_1_w,
        1, 128, t385, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] *
       ∂loss/∂block.2.causal_attention.linear.2.y) */
  {
    const real *const restrict block_2_layernorm_y = arena + 12192736;
    const real *const restrict d_block_2_causal_attention_linear_2_y = arena + 4850544;
    real *const restrict t381 = arena + 5359008;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_y, 1,
        GPT_WIDTH, d_block_2_causal_attention_linear_2_y, GPT_WIDTH, 1, t381, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t381 = arena + 5359008;
    real *const restrict t506 = arena + 5376688;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t381[width_width_other] * t381[width_width_other]);
    }
    t506[0] = (real)sum;
  }
  /* Σ[width](block.2.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.2.causal_attention.linear.2.y) */
  {
    const real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_2_causal_attention_linear_2_y = arena + 4850544;
    real *const restrict t382 = arena + 4194944;
    real *const restrict workspace = arena + 4588400;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_2_causal_attention_linear_2_y, GPT_WIDTH, 1, block_2_causal_attention_linear_2_w,
        1, 128, t382, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.2.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.2.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.2.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t262 = arena + 14440720;
    const real *const restrict t382 = arena + 4194944;
    const real *const restrict t385 = arena + 4457248;
    const real *const restrict t389 = arena + 4326096;
    real *const restrict t390 = arena + 4850544;
    real *const restrict t391 = arena + 5376240;
    real *const restrict t392 = arena + 4981696;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t391[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t262[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t382[batch_time * GPT_WIDTH + width_other] +
            t385[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t389[batch_time * GPT_WIDTH + width_other];
        t390[batch_time * GPT_WIDTH + width_other] = t_3;
        t392[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t391[width_other] += t_3;
      }
    }
  }
  /* Σ[width]((block.2.layernorm.gain * …) * ∂loss/∂block.2.layernorm.y) */
  /* Σ[width](block.2.layernorm.gain * … - (… * …)/128) */
  /* ∂loss/∂block.1.y = ∂loss/∂block.2.a + (block.2.layernorm.gain * … - (… * …)/128) - Σ[width](…
       - …/128)/128  (gpt.grad:34) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.1.linear.1.b = Σ[batch, time](∂loss/∂block.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.2.layernorm.gain = Σ[batch, time]((block.1.y - …/128) * …[width' := width])
       (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_GAIN;
    const real *const restrict t261 = arena + 12061584;
    const real *const restrict t262 = arena + 14440720;
    const real *const restrict d_block_2_a = arena + 4719392;
    const real *const restrict t390 = arena + 4850544;
    const real *const restrict t392 = arena + 4981696;
    real *const restrict d_block_2_layernorm_gain = arena + 5376368;
    real *const restrict d_block_1_y = arena + 5112848;
    real *const restrict d_block_1_linear_1_b = arena + 5376496;
    real *const restrict scratch = arena + 4194944;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = powf(t262[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_2 = block_2_layernorm_gain[width] * t261[batch_time * GPT_WIDTH + width];
        sum += (double)t_2 * (double)t390[batch_time * GPT_WIDTH + width];
        d_block_2_layernorm_gain[width] += t261[batch_time * GPT_WIDTH + width] *
            t392[batch_time * GPT_WIDTH + width];
      }
      const real t_2 = t * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_2_layernorm_gain[width] * t392[batch_time * GPT_WIDTH + width];
        const real t_4 = t_3 - 0.0078125f * (t261[batch_time * GPT_WIDTH + width] * t_2);
        sum_2 += (double)t_4;
        scratch[width] = d_block_2_a[batch_time * GPT_WIDTH + width] + t_4;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_1_y_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_1_y[batch_time * GPT_WIDTH + width] = d_block_1_y_2;
        d_block_1_linear_1_b[width] += d_block_1_y_2;
      }
    }
  }
  /* Σ[batch, time]((block.1.linear.y * …) * ∂loss/∂block.1.y) */
  {
    const real *const restrict t258 = arena + 3146208;
    const real *const restrict d_block_1_y = arena + 5112848;
    real *const restrict t396 = arena + 4719312;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_1_y, 1, GPT_WIDTH,
        t258, 4 * GPT_WIDTH, 1, t396, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t396 = arena + 4719312;
    real *const restrict t536 = arena + 4785440;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t396[width_i4_width] * t396[width_i4_width]);
    }
    t536[0] = (real)sum;
  }
  /* Σ[width](block.1.linear.1.w * ∂loss/∂block.1.y) */
  {
    const real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict d_block_1_y = arena + 5112848;
    real *const restrict t397 = arena + 3146208;
    real *const restrict workspace = arena + 4194944;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_1_y, GPT_WIDTH, 1,
        block_1_linear_1_w, 1, GPT_WIDTH, t397, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)
       (library/layers.grad:7) */
  /* ∂loss/∂block.1.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) *
       (block.1.linear.y * …))  (library/layers.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.1.linear.b = Σ[batch, time](∂loss/∂block.1.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    const real *const restrict t256 = arena + 2097472;
    const real *const restrict t257 = arena + 2621840;
    const real *const restrict t312 = arena + 3670576;
    const real *const restrict t397 = arena + 3146208;
    real *const restrict d_block_1_linear_y = arena + 4194944;
    real *const restrict d_block_1_linear_b = arena + 4784928;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_1_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t257[batch_time * 4 * GPT_WIDTH + i4_width] *
            t397[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_1_linear_y = block_1_linear_b[i4_width] +
            t256[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_1_linear_y * t397[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_1_linear_y_2 = 0.5f * t +
            0.3989423f * (t312[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_1_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_1_linear_y_2;
        d_block_1_linear_b[i4_width] += d_block_1_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.1.linear.w = Σ[batch, time](block.1.layernorm.1.y * ∂loss/∂block.1.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_layernorm_1_y = arena + 11930432;
    const real *const restrict d_block_1_linear_y = arena + 4194944;
    real *const restrict d_block_1_linear_w = arena + 3146528;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_1_y, 1,
        GPT_WIDTH, d_block_1_linear_y, 4 * GPT_WIDTH, 1, d_block_1_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.1.linear.w^2) */
  {
    const real *const restrict d_block_1_linear_w = arena + 3146528;
    real *const restrict t498 = arena + 3279152;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_1_linear_w[width_i4_width] * d_block_1_linear_w[width_i4_width];
      sum += (double)t;
    }
    t498[0] = (real)sum;
  }
  /* ∂loss/∂block.1.layernorm.1.y = Σ[4 * width](block.1.linear.w * ∂loss/∂block.1.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict d_block_1_linear_y = arena + 4194944;
    real *const restrict d_block_1_layernorm_1_y = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, d_block_1_linear_y,
        4 * GPT_WIDTH, 1, block_1_linear_w, 1, 4 * GPT_WIDTH, d_block_1_layernorm_1_y, GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[width]((block.1.layernorm.1.gain * …) * ∂loss/∂block.1.layernorm.1.y) */
  /* Σ[width](block.1.layernorm.1.gain * … - (… * …)/128) */
  /* ∂loss/∂block.1.a = ∂loss/∂block.1.y + (block.1.layernorm.1.gain * … - (… * …)/128) -
       Σ[width](… - …/128)/128  (gpt.grad:33) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.1.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.1.a)
       (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.1.layernorm.1.gain = Σ[batch, time]((block.1.a - …/128) *
       (∂loss/∂block.1.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.1.layernorm.1.bias = Σ[batch, time](∂loss/∂block.1.layernorm.1.y)
       (library/normalization.grad:104) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_1_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_GAIN;
    const real *const restrict t253 = arena + 11799280;
    const real *const restrict t254 = arena + 14439616;
    const real *const restrict d_block_1_y = arena + 5112848;
    const real *const restrict d_block_1_layernorm_1_y = arena + 2097472;
    real *const restrict d_block_1_layernorm_1_bias = arena + 3278000;
    real *const restrict d_block_1_layernorm_1_gain = arena + 3278128;
    real *const restrict d_block_1_a = arena + 2621920;
    real *const restrict d_block_1_causal_attention_linear_3_b = arena + 3278256;
    real *const restrict scratch = arena + 2228624;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_causal_attention_linear_3_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_layernorm_1_gain[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_layernorm_1_bias[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t254[batch_time]);
      const real t_2 = powf(t254[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_1_layernorm_1_gain[width] * t253[batch_time * GPT_WIDTH + width];
        sum += (double)t_3 * (double)d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_1_layernorm_1_gain[width] += t253[batch_time * GPT_WIDTH + width] *
            (t * d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_1_layernorm_1_bias[width] +=
            d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_1_layernorm_1_gain[width] *
            (t * d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t253[batch_time * GPT_WIDTH + width] * t_3);
        sum_2 += (double)t_5;
        scratch[width] = d_block_1_y[batch_time * GPT_WIDTH + width] + t_5;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_1_a_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_1_a[batch_time * GPT_WIDTH + width] = d_block_1_a_2;
        d_block_1_causal_attention_linear_3_b[width] += d_block_1_a_2;
      }
    }
  }
  /* Σ[batch, time](scatter(block.1.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.1.a) */
  {
    const real *const restrict t251 = arena + 11668128;
    const real *const restrict d_block_1_a = arena + 2621920;
    real *const restrict t406 = arena + 3212144;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t251, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_1_a, GPT_WIDTH, 1, t406, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t406 = arena + 3212144;
    real *const restrict t494 = arena + 3279168;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t406[width_width_other] * t406[width_width_other]);
    }
    t494[0] = (real)sum;
  }
  /* Σ[width](block.1.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.1.a) */
  {
    const real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_1_a = arena + 2621920;
    real *const restrict t407 = arena + 2359696;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_1_a, GPT_WIDTH, 1,
        block_1_causal_attention_linear_3_w, 1, 128, t407, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.1.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 9176480;
    const real *const restrict t407 = arena + 2359696;
    real *const restrict t409 = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t407 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t409 +
            batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS + heads * GPT_TIME * GPT_WIDTH_HEADS,
            GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.2.y = scatter(Σ[time](y *
       ∂loss/∂block.1.causal_attention.mixed), time := time', width := 32 * heads + width / heads)
       (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t409 = arena + 2097472;
    real *const restrict d_block_1_causal_attention_linear_2_y = arena + 2753072;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_1_causal_attention_linear_2_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_1_causal_attention_linear_2_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t409[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.1.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_1_causal_attention_linear_2_y = arena + 2753072;
    real *const restrict d_block_1_causal_attention_linear_2_b = arena + 3278384;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_causal_attention_linear_2_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_1_causal_attention_linear_2_b[width] +=
            d_block_1_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* ∂loss/∂y = Σ[width / heads](block.1.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.1.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_causal_attention_linear_2_y = arena + 11536976;
    const real *const restrict t407 = arena + 2359696;
    real *const restrict d_y = arena + 2097472;
    real *const restrict workspace = arena + 2490848;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t407 +
            batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1,
            block_1_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 1,
            128, d_y + batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME,
            GPT_TIME, workspace, 0);
      }
    }
  }
  /* Σ[time'](y * ∂loss/∂y) */
  /* ∂loss/∂block.1.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (gpt.grad:25) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce logsumexp: d ln Σ e^x = Σ e^(x
       - ln Σ e^x) dx */
  /* ∂loss/∂block.1.causal_attention.score = if time' <= time then
       ∂loss/∂block.1.causal_attention.causal else 0  (gpt.grad:24) */
  /*   by the rule of select: d (if c then x else y) = if c then dx else dy */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict y = arena + 9176480;
    const real *const restrict d_y = arena + 2097472;
    real *const restrict d_block_1_causal_attention_score = arena + 2359696;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            sum += (double)t;
          }
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real t_2 = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] * (real)sum;
            const real d_block_1_causal_attention_causal = t - t_2;
            d_block_1_causal_attention_score[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] =
                t212[time * GPT_TIME + time_other] != 0 ? d_block_1_causal_attention_causal : 0.0f;
          }
        }
      }
    }
  }
  /* Σ[time](block.1.causal_attention.q * ∂loss/∂block.1.causal_attention.score) */
  {
    const real *const restrict block_1_causal_attention_linear_y = arena + 11274672;
    const real *const restrict d_block_1_causal_attention_score = arena + 2359696;
    real *const restrict t414 = arena + 2097472;
    real *const restrict workspace = arena + 2228624;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_1_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_1_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t414 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.1.causal_attention.q *
       ∂loss/∂block.1.causal_attention.score) */
  {
    const real *const restrict t414 = arena + 2097472;
    real *const restrict t415 = arena + 2884224;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t415[batch_heads_time_other_width_heads] = 0.17677669f *
          t414[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t415 = arena + 2884224;
    real *const restrict d_block_1_causal_attention_linear_1_y = arena + 2097472;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_1_causal_attention_linear_1_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_1_causal_attention_linear_1_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t415[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.1.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_1_causal_attention_linear_1_y = arena + 2097472;
    real *const restrict d_block_1_causal_attention_linear_1_b = arena + 3278512;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_causal_attention_linear_1_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_1_causal_attention_linear_1_b[width] +=
            d_block_1_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[time'](block.1.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.1.causal_attention.score) */
  {
    const real *const restrict block_1_causal_attention_linear_1_y = arena + 11405824;
    const real *const restrict d_block_1_causal_attention_score = arena + 2359696;
    real *const restrict t412 = arena + 2884224;
    real *const restrict workspace = arena + 2228624;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_1_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_1_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t412 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.1.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.1.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t412 = arena + 2884224;
    real *const restrict d_block_1_causal_attention_q = arena + 2228624;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_1_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t412[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.y = scatter(∂loss/∂block.1.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_1_causal_attention_q = arena + 2228624;
    real *const restrict d_block_1_causal_attention_linear_y = arena + 2359776;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_1_causal_attention_linear_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            d_block_1_causal_attention_linear_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH +
                at] += d_block_1_causal_attention_q[batch * GPT_TIME * GPT_HEADS *
                GPT_WIDTH_HEADS + time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS +
                width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.1.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_1_causal_attention_linear_y = arena + 2359776;
    real *const restrict d_block_1_causal_attention_linear_b = arena + 3278640;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_causal_attention_linear_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_1_causal_attention_linear_b[width] +=
            d_block_1_causal_attention_linear_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] *
       ∂loss/∂block.1.causal_attention.linear.y) */
  {
    const real *const restrict block_1_layernorm_y = arena + 11143520;
    const real *const restrict d_block_1_causal_attention_linear_y = arena + 2359776;
    real *const restrict t425 = arena + 3228608;
    real *const restrict workspace = arena + 2228624;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_y, 1,
        GPT_WIDTH, d_block_1_causal_attention_linear_y, GPT_WIDTH, 1, t425, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.w^2) */
  {
    const real *const restrict t425 = arena + 3228608;
    real *const restrict t488 = arena + 3279184;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t425[width_width_other] * t425[width_width_other]);
    }
    t488[0] = (real)sum;
  }
  /* Σ[width](block.1.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.1.causal_attention.linear.y) */
  {
    const real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_1_causal_attention_linear_y = arena + 2359776;
    real *const restrict t426 = arena + 2228624;
    real *const restrict workspace = arena + 2490928;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_1_causal_attention_linear_y, GPT_WIDTH, 1, block_1_causal_attention_linear_w, 1,
        128, t426, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] *
       ∂loss/∂block.1.causal_attention.linear.1.y) */
  {
    const real *const restrict block_1_layernorm_y = arena + 11143520;
    const real *const restrict d_block_1_causal_attention_linear_1_y = arena + 2097472;
    real *const restrict t421 = arena + 3245072;
    real *const restrict workspace = arena + 2359776;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_y, 1,
        GPT_WIDTH, d_block_1_causal_attention_linear_1_y, GPT_WIDTH, 1, t421, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t421 = arena + 3245072;
    real *const restrict t490 = arena + 3279200;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t421[width_width_other] * t421[width_width_other]);
    }
    t490[0] = (real)sum;
  }
  /* Σ[width](block.1.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.1.causal_attention.linear.1.y) */
  {
    const real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_1_causal_attention_linear_1_y = arena + 2097472;
    real *const restrict t422 = arena + 2359776;
    real *const restrict workspace = arena + 2490928;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_1_causal_attention_linear_1_y, GPT_WIDTH, 1, block_1_causal_attention_linear_1_w,
        1, 128, t422, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] *
       ∂loss/∂block.1.causal_attention.linear.2.y) */
  {
    const real *const restrict block_1_layernorm_y = arena + 11143520;
    const real *const restrict d_block_1_causal_attention_linear_2_y = arena + 2753072;
    real *const restrict t418 = arena + 3261536;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_y, 1,
        GPT_WIDTH, d_block_1_causal_attention_linear_2_y, GPT_WIDTH, 1, t418, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t418 = arena + 3261536;
    real *const restrict t492 = arena + 3279216;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t418[width_width_other] * t418[width_width_other]);
    }
    t492[0] = (real)sum;
  }
  /* Σ[width](block.1.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.1.causal_attention.linear.2.y) */
  {
    const real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_1_causal_attention_linear_2_y = arena + 2753072;
    real *const restrict t419 = arena + 2097472;
    real *const restrict workspace = arena + 2490928;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_1_causal_attention_linear_2_y, GPT_WIDTH, 1, block_1_causal_attention_linear_2_w,
        1, 128, t419, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.1.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.1.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.1.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t240 = arena + 14438512;
    const real *const restrict t419 = arena + 2097472;
    const real *const restrict t422 = arena + 2359776;
    const real *const restrict t426 = arena + 2228624;
    real *const restrict t427 = arena + 2753072;
    real *const restrict t428 = arena + 3278768;
    real *const restrict t429 = arena + 2884224;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t428[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t240[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t419[batch_time * GPT_WIDTH + width_other] +
            t422[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t426[batch_time * GPT_WIDTH + width_other];
        t427[batch_time * GPT_WIDTH + width_other] = t_3;
        t429[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t428[width_other] += t_3;
      }
    }
  }
  /* Σ[width]((block.1.layernorm.gain * …) * ∂loss/∂block.1.layernorm.y) */
  /* Σ[width](block.1.layernorm.gain * … - (… * …)/128) */
  /* ∂loss/∂block.0.y = ∂loss/∂block.1.a + (block.1.layernorm.gain * … - (… * …)/128) - Σ[width](…
       - …/128)/128  (gpt.grad:34) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.0.linear.1.b = Σ[batch, time](∂loss/∂block.0.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.1.layernorm.gain = Σ[batch, time]((block.0.y - …/128) * …[width' := width])
       (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_GAIN;
    const real *const restrict t239 = arena + 11012368;
    const real *const restrict t240 = arena + 14438512;
    const real *const restrict d_block_1_a = arena + 2621920;
    const real *const restrict t427 = arena + 2753072;
    const real *const restrict t429 = arena + 2884224;
    real *const restrict d_block_1_layernorm_gain = arena + 3278896;
    real *const restrict d_block_0_y = arena + 3015376;
    real *const restrict d_block_0_linear_1_b = arena + 3279024;
    real *const restrict scratch = arena + 2097472;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = powf(t240[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_2 = block_1_layernorm_gain[width] * t239[batch_time * GPT_WIDTH + width];
        sum += (double)t_2 * (double)t427[batch_time * GPT_WIDTH + width];
        d_block_1_layernorm_gain[width] += t239[batch_time * GPT_WIDTH + width] *
            t429[batch_time * GPT_WIDTH + width];
      }
      const real t_2 = t * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_1_layernorm_gain[width] * t429[batch_time * GPT_WIDTH + width];
        const real t_4 = t_3 - 0.0078125f * (t239[batch_time * GPT_WIDTH + width] * t_2);
        sum_2 += (double)t_4;
        scratch[width] = d_block_1_a[batch_time * GPT_WIDTH + width] + t_4;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_0_y_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_0_y[batch_time * GPT_WIDTH + width] = d_block_0_y_2;
        d_block_0_linear_1_b[width] += d_block_0_y_2;
      }
    }
  }
  /* Σ[batch, time]((block.0.linear.y * …) * ∂loss/∂block.0.y) */
  {
    const real *const restrict t236 = arena + 1048736;
    const real *const restrict d_block_0_y = arena + 3015376;
    real *const restrict t433 = arena + 2621840;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_0_y, 1, GPT_WIDTH,
        t236, 4 * GPT_WIDTH, 1, t433, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t433 = arena + 2621840;
    real *const restrict t534 = arena + 2687968;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t433[width_i4_width] * t433[width_i4_width]);
    }
    t534[0] = (real)sum;
  }
  /* Σ[width](block.0.linear.1.w * ∂loss/∂block.0.y) */
  {
    const real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict d_block_0_y = arena + 3015376;
    real *const restrict t434 = arena + 1048736;
    real *const restrict workspace = arena + 2097472;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_0_y, GPT_WIDTH, 1,
        block_0_linear_1_w, 1, GPT_WIDTH, t434, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)
       (library/layers.grad:7) */
  /* ∂loss/∂block.0.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) *
       (block.0.linear.y * …))  (library/layers.grad:7) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.0.linear.b = Σ[batch, time](∂loss/∂block.0.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    const real *const restrict t234 = arena;
    const real *const restrict t235 = arena + 524368;
    const real *const restrict t313 = arena + 1573104;
    const real *const restrict t434 = arena + 1048736;
    real *const restrict d_block_0_linear_y = arena + 2097472;
    real *const restrict d_block_0_linear_b = arena + 2687456;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_0_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t235[batch_time * 4 * GPT_WIDTH + i4_width] *
            t434[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_0_linear_y = block_0_linear_b[i4_width] +
            t234[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_0_linear_y * t434[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_0_linear_y_2 = 0.5f * t +
            0.3989423f * (t313[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_0_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_0_linear_y_2;
        d_block_0_linear_b[i4_width] += d_block_0_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.0.linear.w = Σ[batch, time](block.0.layernorm.1.y * ∂loss/∂block.0.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_layernorm_1_y = arena + 10881216;
    const real *const restrict d_block_0_linear_y = arena + 2097472;
    real *const restrict d_block_0_linear_w = arena + 917904;
    real *const restrict workspace = arena;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_1_y, 1,
        GPT_WIDTH, d_block_0_linear_y, 4 * GPT_WIDTH, 1, d_block_0_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.0.linear.w^2) */
  {
    const real *const restrict d_block_0_linear_w = arena + 917904;
    real *const restrict t484 = arena + 1000624;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_0_linear_w[width_i4_width] * d_block_0_linear_w[width_i4_width];
      sum += (double)t;
    }
    t484[0] = (real)sum;
  }
  /* ∂loss/∂block.0.layernorm.1.y = Σ[4 * width](block.0.linear.w * ∂loss/∂block.0.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    const real *const restrict d_block_0_linear_y = arena + 2097472;
    real *const restrict d_block_0_layernorm_1_y = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, d_block_0_linear_y,
        4 * GPT_WIDTH, 1, block_0_linear_w, 1, 4 * GPT_WIDTH, d_block_0_layernorm_1_y, GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[width]((block.0.layernorm.1.gain * …) * ∂loss/∂block.0.layernorm.1.y) */
  /* Σ[width](block.0.layernorm.1.gain * … - (… * …)/128) */
  /* ∂loss/∂block.0.a = ∂loss/∂block.0.y + (block.0.layernorm.1.gain * … - (… * …)/128) -
       Σ[width](… - …/128)/128  (gpt.grad:33) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂block.0.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.0.a)
       (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.0.layernorm.1.gain = Σ[batch, time]((block.0.a - …/128) *
       (∂loss/∂block.0.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂block.0.layernorm.1.bias = Σ[batch, time](∂loss/∂block.0.layernorm.1.y)
       (library/normalization.grad:104) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict block_0_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_GAIN;
    const real *const restrict t231 = arena + 10750064;
    const real *const restrict t232 = arena + 14437408;
    const real *const restrict d_block_0_y = arena + 3015376;
    const real *const restrict d_block_0_layernorm_1_y = arena;
    real *const restrict d_block_0_layernorm_1_bias = arena + 999984;
    real *const restrict d_block_0_layernorm_1_gain = arena + 1000112;
    real *const restrict d_block_0_a = arena + 524448;
    real *const restrict d_block_0_causal_attention_linear_3_b = arena + 1000240;
    real *const restrict scratch = arena + 131152;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_causal_attention_linear_3_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_layernorm_1_gain[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_layernorm_1_bias[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t232[batch_time]);
      const real t_2 = powf(t232[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_0_layernorm_1_gain[width] * t231[batch_time * GPT_WIDTH + width];
        sum += (double)t_3 * (double)d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_0_layernorm_1_gain[width] += t231[batch_time * GPT_WIDTH + width] *
            (t * d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_0_layernorm_1_bias[width] +=
            d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_0_layernorm_1_gain[width] *
            (t * d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t231[batch_time * GPT_WIDTH + width] * t_3);
        sum_2 += (double)t_5;
        scratch[width] = d_block_0_y[batch_time * GPT_WIDTH + width] + t_5;
      }
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real d_block_0_a_2 = scratch[width] - 0.0078125f * (real)sum_2;
        d_block_0_a[batch_time * GPT_WIDTH + width] = d_block_0_a_2;
        d_block_0_causal_attention_linear_3_b[width] += d_block_0_a_2;
      }
    }
  }
  /* Σ[batch, time](scatter(block.0.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.0.a) */
  {
    const real *const restrict t229 = arena + 10618912;
    const real *const restrict d_block_0_a = arena + 524448;
    real *const restrict t443 = arena + 983520;
    real *const restrict workspace = arena;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t229, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_0_a, GPT_WIDTH, 1, t443, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t443 = arena + 983520;
    real *const restrict t480 = arena + 1000640;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t443[width_width_other] * t443[width_width_other]);
    }
    t480[0] = (real)sum;
  }
  /* Σ[4 * width](∂loss/∂block.0.linear.b^2) */
  /* Σ[4 * width](∂loss/∂block.1.linear.b^2) */
  /* Σ[4 * width](∂loss/∂block.2.linear.b^2) */
  /* Σ[4 * width](∂loss/∂block.3.linear.b^2) */
  {
    const real *const restrict d_block_3_linear_b = arena + 14225632;
    const real *const restrict d_block_2_linear_b = arena + 6882400;
    const real *const restrict d_block_1_linear_b = arena + 4784928;
    const real *const restrict d_block_0_linear_b = arena + 2687456;
    real *const restrict t485 = arena + 1000656;
    real *const restrict t499 = arena + 1000672;
    real *const restrict t513 = arena + 1000688;
    real *const restrict t527 = arena + 1000704;
    double sum = 0;
    double sum_2 = 0;
    double sum_3 = 0;
    double sum_4 = 0;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      sum += (double)(d_block_0_linear_b[i4_width] * d_block_0_linear_b[i4_width]);
      sum_2 += (double)(d_block_1_linear_b[i4_width] * d_block_1_linear_b[i4_width]);
      sum_3 += (double)(d_block_2_linear_b[i4_width] * d_block_2_linear_b[i4_width]);
      sum_4 += (double)(d_block_3_linear_b[i4_width] * d_block_3_linear_b[i4_width]);
    }
    t485[0] = (real)sum;
    t499[0] = (real)sum_2;
    t513[0] = (real)sum_3;
    t527[0] = (real)sum_4;
  }
  /* Σ[width](block.0.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.0.a) */
  {
    const real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_0_a = arena + 524448;
    real *const restrict t444 = arena + 262224;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_0_a, GPT_WIDTH, 1,
        block_0_causal_attention_linear_3_w, 1, 128, t444, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.0.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 8914256;
    const real *const restrict t444 = arena + 262224;
    real *const restrict t445 = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t444 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t445 +
            batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS + heads * GPT_TIME * GPT_WIDTH_HEADS,
            GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.2.y = scatter(Σ[time](y *
       ∂loss/∂block.0.causal_attention.mixed), time := time', width := 32 * heads + width / heads)
       (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t445 = arena;
    real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655600;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_0_causal_attention_linear_2_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_0_causal_attention_linear_2_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t445[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.0.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655600;
    real *const restrict d_block_0_causal_attention_linear_2_b = arena + 1000368;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_causal_attention_linear_2_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_0_causal_attention_linear_2_b[width] +=
            d_block_0_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* ∂loss/∂y = Σ[width / heads](block.0.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.0.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_causal_attention_linear_2_y = arena + 10225456;
    const real *const restrict t444 = arena + 262224;
    real *const restrict d_y = arena;
    real *const restrict workspace = arena + 393376;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t444 +
            batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1,
            block_0_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 1,
            128, d_y + batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME,
            GPT_TIME, workspace, 0);
      }
    }
  }
  /* Σ[time'](y * ∂loss/∂y) */
  /* ∂loss/∂block.0.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (gpt.grad:25) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce logsumexp: d ln Σ e^x = Σ e^(x
       - ln Σ e^x) dx */
  /* ∂loss/∂block.0.causal_attention.score = if time' <= time then
       ∂loss/∂block.0.causal_attention.causal else 0  (gpt.grad:24) */
  /*   by the rule of select: d (if c then x else y) = if c then dx else dy */
  {
    const real *const restrict t212 = arena + 14432128;
    const real *const restrict y = arena + 8914256;
    const real *const restrict d_y = arena;
    real *const restrict d_block_0_causal_attention_score = arena + 262224;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            sum += (double)t;
          }
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real t = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] *
                d_y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real t_2 = y[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] * (real)sum;
            const real d_block_0_causal_attention_causal = t - t_2;
            d_block_0_causal_attention_score[batch * GPT_HEADS * GPT_TIME * GPT_TIME +
                heads * GPT_TIME * GPT_TIME + time * GPT_TIME + time_other] =
                t212[time * GPT_TIME + time_other] != 0 ? d_block_0_causal_attention_causal : 0.0f;
          }
        }
      }
    }
  }
  /* Σ[time](block.0.causal_attention.q * ∂loss/∂block.0.causal_attention.score) */
  {
    const real *const restrict block_0_causal_attention_linear_y = arena + 10356608;
    const real *const restrict d_block_0_causal_attention_score = arena + 262224;
    real *const restrict t451 = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_0_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_0_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t451 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.0.causal_attention.q *
       ∂loss/∂block.0.causal_attention.score) */
  {
    const real *const restrict t451 = arena;
    real *const restrict t452 = arena + 786752;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t452[batch_heads_time_other_width_heads] = 0.17677669f *
          t451[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t452 = arena + 786752;
    real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_0_causal_attention_linear_1_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = time_other;
            const ptrdiff_t at_2 = 32 * heads + width_heads;
            d_block_0_causal_attention_linear_1_y[batch * GPT_TIME * GPT_WIDTH + at * 128 +
                at_2] += t452[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.0.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    real *const restrict d_block_0_causal_attention_linear_1_b = arena + 1000496;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_causal_attention_linear_1_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_0_causal_attention_linear_1_b[width] +=
            d_block_0_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[time'](block.0.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.0.causal_attention.score) */
  {
    const real *const restrict block_0_causal_attention_linear_1_y = arena + 10487760;
    const real *const restrict d_block_0_causal_attention_score = arena + 262224;
    real *const restrict t449 = arena + 786752;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_0_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_0_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t449 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.0.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.0.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t449 = arena + 786752;
    real *const restrict d_block_0_causal_attention_q = arena + 131152;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_0_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t449[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.y = scatter(∂loss/∂block.0.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_0_causal_attention_q = arena + 131152;
    real *const restrict d_block_0_causal_attention_linear_y = arena + 262304;
    for (ptrdiff_t batch_time_width = 0; batch_time_width < GPT_BATCH * GPT_TIME * GPT_WIDTH;
        ++batch_time_width) {
      d_block_0_causal_attention_linear_y[batch_time_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            d_block_0_causal_attention_linear_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH +
                at] += d_block_0_causal_attention_q[batch * GPT_TIME * GPT_HEADS *
                GPT_WIDTH_HEADS + time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS +
                width_heads];
          }
        }
      }
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.0.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_0_causal_attention_linear_y = arena + 262304;
    real *const restrict d_block_0_causal_attention_linear_b = arena + 447024;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_causal_attention_linear_b[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_block_0_causal_attention_linear_b[width] +=
            d_block_0_causal_attention_linear_y[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] *
       ∂loss/∂block.0.causal_attention.linear.y) */
  {
    const real *const restrict block_0_layernorm_y = arena + 10094304;
    const real *const restrict d_block_0_causal_attention_linear_y = arena + 262304;
    real *const restrict t462 = arena + 393456;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_y, 1,
        GPT_WIDTH, d_block_0_causal_attention_linear_y, GPT_WIDTH, 1, t462, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.w^2) */
  {
    const real *const restrict t462 = arena + 393456;
    real *const restrict t474 = arena + 447152;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t462[width_width_other] * t462[width_width_other]);
    }
    t474[0] = (real)sum;
  }
  /* Σ[width](block.0.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.0.causal_attention.linear.y) */
  {
    const real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_0_causal_attention_linear_y = arena + 262304;
    real *const restrict t463 = arena + 131152;
    real *const restrict workspace = arena + 409920;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_0_causal_attention_linear_y, GPT_WIDTH, 1, block_0_causal_attention_linear_w, 1,
        128, t463, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] *
       ∂loss/∂block.0.causal_attention.linear.1.y) */
  {
    const real *const restrict block_0_layernorm_y = arena + 10094304;
    const real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    real *const restrict t458 = arena + 409920;
    real *const restrict workspace = arena + 262304;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_y, 1,
        GPT_WIDTH, d_block_0_causal_attention_linear_1_y, GPT_WIDTH, 1, t458, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t458 = arena + 409920;
    real *const restrict t476 = arena + 447168;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t458[width_width_other] * t458[width_width_other]);
    }
    t476[0] = (real)sum;
  }
  /* Σ[width](block.0.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.0.causal_attention.linear.1.y) */
  {
    const real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    real *const restrict t459 = arena + 262304;
    real *const restrict workspace = arena + 426384;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_0_causal_attention_linear_1_y, GPT_WIDTH, 1, block_0_causal_attention_linear_1_w,
        1, 128, t459, GPT_WIDTH, workspace, 0);
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] *
       ∂loss/∂block.0.causal_attention.linear.2.y) */
  {
    const real *const restrict block_0_layernorm_y = arena + 10094304;
    const real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655600;
    real *const restrict t455 = arena + 426384;
    real *const restrict workspace = arena;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_y, 1,
        GPT_WIDTH, d_block_0_causal_attention_linear_2_y, GPT_WIDTH, 1, t455, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t455 = arena + 426384;
    real *const restrict t478 = arena + 447184;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t455[width_width_other] * t455[width_width_other]);
    }
    t478[0] = (real)sum;
  }
  /* Σ[width](block.0.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.0.causal_attention.linear.2.y) */
  {
    const real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655600;
    real *const restrict t456 = arena;
    real *const restrict workspace = arena + 442848;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_0_causal_attention_linear_2_y, GPT_WIDTH, 1, block_0_causal_attention_linear_2_w,
        1, 128, t456, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.0.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.0.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.0.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t218 = arena + 14436304;
    const real *const restrict t456 = arena;
    const real *const restrict t459 = arena + 262304;
    const real *const restrict t463 = arena + 131152;
    real *const restrict t464 = arena + 655600;
    real *const restrict t465 = arena + 442848;
    real *const restrict t466 = arena + 786752;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t465[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t218[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t456[batch_time * GPT_WIDTH + width_other] +
            t459[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t463[batch_time * GPT_WIDTH + width_other];
        t464[batch_time * GPT_WIDTH + width_other] = t_3;
        t466[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t465[width_other] += t_3;
      }
    }
  }
  /* Σ[width]((block.0.layernorm.gain * …) * ∂loss/∂block.0.layernorm.y) */
  /* Σ[width](block.0.layernorm.gain * … - (… * …)/128) */
  /* ∂loss/∂x = ∂loss/∂block.0.a + (block.0.layernorm.gain * … - (… * …)/128) - Σ[width](… -
       …/128)/128  (gpt.grad:39) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ; the rule of reduce sum: d Σ x = Σ dx */
  /* ∂loss/∂position = Σ[batch](∂loss/∂x)  (gpt.grad:38) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  /* ∂loss/∂block.0.layernorm.gain = Σ[batch, time]((x - …/128) * …[width' := width])
       (library/normalization.grad:103) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_GAIN;
    const real *const restrict t217 = arena + 9963152;
    const real *const restrict t218 = arena + 14436304;
    const real *const restrict d_block_0_a = arena + 524448;
    const real *const restrict t464 = arena + 655600;
    const real *const restrict t466 = arena + 786752;
    real *const restrict d_block_0_layernorm_gain = arena + 149232;
    real *const restrict d_x = arena;
    real *const restrict d_position = arena + 140960;
    real *const restrict scratch = arena + 131152;
    for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        d_position[time * GPT_WIDTH + width] = 0;
      }
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        const real t = powf(t218[batch * GPT_TIME + time], -1.5f);
        double sum = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t_2 = block_0_layernorm_gain[width] *
              t217[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
          sum += (double)t_2 *
              (double)t464[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
          d_block_0_layernorm_gain[width] +=
              t217[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] *
              t466[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
        }
        const real t_2 = t * (real)sum;
        double sum_2 = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t_3 = block_0_layernorm_gain[width] *
              t466[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
          const real t_4 = t217[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] * t_2;
          const real t_5 = t_3 - 0.0078125f * t_4;
          sum_2 += (double)t_5;
          scratch[width] = d_block_0_a[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] +
              t_5;
        }
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real d_x_2 = scratch[width] - 0.0078125f * (real)sum_2;
          d_x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] = d_x_2;
          d_position[time * GPT_WIDTH + width] += d_x_2;
        }
      }
    }
  }
  /* Σ[time, width](∂loss/∂position^2) */
  {
    const real *const restrict d_position = arena + 140960;
    real *const restrict t471 = arena + 149360;
    double sum = 0;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      sum += (double)(d_position[time_width] * d_position[time_width]);
    }
    t471[0] = (real)sum;
  }
  /* ∂loss/∂embedding.table = scatter(∂loss/∂x, vocab := tokens)  (library/attention.grad:5) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict tokens = inputs + GPT_STEP_INPUT_TOKENS;
    const real *const restrict d_x = arena;
    real *const restrict d_embedding_table = arena + 131152;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      d_embedding_table[vocab_width] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const ptrdiff_t at = (ptrdiff_t)tokens[batch * GPT_TIME + time];
          if (at >= 0 && at < 76) d_embedding_table[width + at * 128] +=
              d_x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
        }
      }
    }
  }
  /* Σ[vocab, width](∂loss/∂embedding.table^2) */
  {
    const real *const restrict d_embedding_table = arena + 131152;
    real *const restrict t472 = arena;
    double sum = 0;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      const real t = d_embedding_table[vocab_width] * d_embedding_table[vocab_width];
      sum += (double)t;
    }
    t472[0] = (real)sum;
  }
  /* Σ[width](∂loss/∂block.0.layernorm.gain^2) */
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.b^2) */
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.2.b^2) */
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.3.b^2) */
  /* Σ[width](∂loss/∂block.0.layernorm.1.gain^2) */
  /* Σ[width](∂loss/∂block.0.layernorm.1.bias^2) */
  /* Σ[width](∂loss/∂block.0.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.1.layernorm.gain^2) */
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.b^2) */
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.2.b^2) */
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.3.b^2) */
  /* Σ[width](∂loss/∂block.1.layernorm.1.gain^2) */
  /* Σ[width](∂loss/∂block.1.layernorm.1.bias^2) */
  /* Σ[width](∂loss/∂block.1.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.2.layernorm.gain^2) */
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.b^2) */
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.2.b^2) */
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.3.b^2) */
  /* Σ[width](∂loss/∂block.2.layernorm.1.gain^2) */
  /* Σ[width](∂loss/∂block.2.layernorm.1.bias^2) */
  /* Σ[width](∂loss/∂block.2.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.3.layernorm.gain^2) */
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.b^2) */
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.1.b^2) */
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.2.b^2) */
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.3.b^2) */
  /* Σ[width](∂loss/∂block.3.layernorm.1.gain^2) */
  /* Σ[width](∂loss/∂block.3.layernorm.1.bias^2) */
  /* Σ[width](∂loss/∂block.3.linear.1.b^2) */
  /* Σ[width](∂loss/∂layernorm.gain^2) */
  /* Σ[width](∂loss/∂layernorm.bias^2) */
  {
    const real *const restrict d_layernorm_bias = arena + 14445136;
    const real *const restrict d_layernorm_gain = arena + 14445264;
    const real *const restrict d_block_3_linear_1_b = arena + 14445392;
    const real *const restrict d_block_3_layernorm_1_bias = arena + 7472944;
    const real *const restrict d_block_3_layernorm_1_gain = arena + 7473072;
    const real *const restrict d_block_3_causal_attention_linear_3_b = arena + 7473200;
    const real *const restrict d_block_3_causal_attention_linear_2_b = arena + 7473328;
    const real *const restrict d_block_3_causal_attention_linear_1_b = arena + 7473456;
    const real *const restrict d_block_3_causal_attention_linear_b = arena + 7473584;
    const real *const restrict d_block_3_layernorm_gain = arena + 7473840;
    const real *const restrict d_block_2_linear_1_b = arena + 7473968;
    const real *const restrict d_block_2_layernorm_1_bias = arena + 5375472;
    const real *const restrict d_block_2_layernorm_1_gain = arena + 5375600;
    const real *const restrict d_block_2_causal_attention_linear_3_b = arena + 5375728;
    const real *const restrict d_block_2_causal_attention_linear_2_b = arena + 5375856;
    const real *const restrict d_block_2_causal_attention_linear_1_b = arena + 5375984;
    const real *const restrict d_block_2_causal_attention_linear_b = arena + 5376112;
    const real *const restrict d_block_2_layernorm_gain = arena + 5376368;
    const real *const restrict d_block_1_linear_1_b = arena + 5376496;
    const real *const restrict d_block_1_layernorm_1_bias = arena + 3278000;
    const real *const restrict d_block_1_layernorm_1_gain = arena + 3278128;
    const real *const restrict d_block_1_causal_attention_linear_3_b = arena + 3278256;
    const real *const restrict d_block_1_causal_attention_linear_2_b = arena + 3278384;
    const real *const restrict d_block_1_causal_attention_linear_1_b = arena + 3278512;
    const real *const restrict d_block_1_causal_attention_linear_b = arena + 3278640;
    const real *const restrict d_block_1_layernorm_gain = arena + 3278896;
    const real *const restrict d_block_0_linear_1_b = arena + 3279024;
    const real *const restrict d_block_0_layernorm_1_bias = arena + 999984;
    const real *const restrict d_block_0_layernorm_1_gain = arena + 1000112;
    const real *const restrict d_block_0_causal_attention_linear_3_b = arena + 1000240;
    const real *const restrict d_block_0_causal_attention_linear_2_b = arena + 1000368;
    const real *const restrict d_block_0_causal_attention_linear_1_b = arena + 1000496;
    const real *const restrict d_block_0_causal_attention_linear_b = arena + 447024;
    const real *const restrict d_block_0_layernorm_gain = arena + 149232;
    real *const restrict t473 = arena + 16;
    real *const restrict t475 = arena + 32;
    real *const restrict t477 = arena + 48;
    real *const restrict t479 = arena + 64;
    real *const restrict t481 = arena + 80;
    real *const restrict t482 = arena + 96;
    real *const restrict t483 = arena + 112;
    real *const restrict t486 = arena + 128;
    real *const restrict t487 = arena + 144;
    real *const restrict t489 = arena + 160;
    real *const restrict t491 = arena + 176;
    real *const restrict t493 = arena + 192;
    real *const restrict t495 = arena + 208;
    real *const restrict t496 = arena + 224;
    real *const restrict t497 = arena + 240;
    real *const restrict t500 = arena + 256;
    real *const restrict t501 = arena + 272;
    real *const restrict t503 = arena + 288;
    real *const restrict t505 = arena + 304;
    real *const restrict t507 = arena + 320;
    real *const restrict t509 = arena + 336;
    real *const restrict t510 = arena + 352;
    real *const restrict t511 = arena + 368;
    real *const restrict t514 = arena + 384;
    real *const restrict t515 = arena + 400;
    real *const restrict t517 = arena + 416;
    real *const restrict t519 = arena + 432;
    real *const restrict t521 = arena + 448;
    real *const restrict t523 = arena + 464;
    real *const restrict t524 = arena + 480;
    real *const restrict t525 = arena + 496;
    real *const restrict t528 = arena + 512;
    real *const restrict t529 = arena + 528;
    real *const restrict t530 = arena + 544;
    double sum = 0;
    double sum_2 = 0;
    double sum_3 = 0;
    double sum_4 = 0;
    double sum_5 = 0;
    double sum_6 = 0;
    double sum_7 = 0;
    double sum_8 = 0;
    double sum_9 = 0;
    double sum_10 = 0;
    double sum_11 = 0;
    double sum_12 = 0;
    double sum_13 = 0;
    double sum_14 = 0;
    double sum_15 = 0;
    double sum_16 = 0;
    double sum_17 = 0;
    double sum_18 = 0;
    double sum_19 = 0;
    double sum_20 = 0;
    double sum_21 = 0;
    double sum_22 = 0;
    double sum_23 = 0;
    double sum_24 = 0;
    double sum_25 = 0;
    double sum_26 = 0;
    double sum_27 = 0;
    double sum_28 = 0;
    double sum_29 = 0;
    double sum_30 = 0;
    double sum_31 = 0;
    double sum_32 = 0;
    double sum_33 = 0;
    double sum_34 = 0;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      const real t = d_block_0_layernorm_gain[width] * d_block_0_layernorm_gain[width];
      sum += (double)t;
      const real t_2 = d_block_0_causal_attention_linear_b[width] *
          d_block_0_causal_attention_linear_b[width];
      sum_2 += (double)t_2;
      const real t_3 = d_block_0_causal_attention_linear_1_b[width] *
          d_block_0_causal_attention_linear_1_b[width];
      sum_3 += (double)t_3;
      const real t_4 = d_block_0_causal_attention_linear_2_b[width] *
          d_block_0_causal_attention_linear_2_b[width];
      sum_4 += (double)t_4;
      const real t_5 = d_block_0_causal_attention_linear_3_b[width] *
          d_block_0_causal_attention_linear_3_b[width];
      sum_5 += (double)t_5;
      const real t_6 = d_block_0_layernorm_1_gain[width] * d_block_0_layernorm_1_gain[width];
      sum_6 += (double)t_6;
      const real t_7 = d_block_0_layernorm_1_bias[width] * d_block_0_layernorm_1_bias[width];
      sum_7 += (double)t_7;
      sum_8 += (double)(d_block_0_linear_1_b[width] * d_block_0_linear_1_b[width]);
      const real t_8 = d_block_1_layernorm_gain[width] * d_block_1_layernorm_gain[width];
      sum_9 += (double)t_8;
      const real t_9 = d_block_1_causal_attention_linear_b[width] *
          d_block_1_causal_attention_linear_b[width];
      sum_10 += (double)t_9;
      const real t_10 = d_block_1_causal_attention_linear_1_b[width] *
          d_block_1_causal_attention_linear_1_b[width];
      sum_11 += (double)t_10;
      const real t_11 = d_block_1_causal_attention_linear_2_b[width] *
          d_block_1_causal_attention_linear_2_b[width];
      sum_12 += (double)t_11;
      const real t_12 = d_block_1_causal_attention_linear_3_b[width] *
          d_block_1_causal_attention_linear_3_b[width];
      sum_13 += (double)t_12;
      const real t_13 = d_block_1_layernorm_1_gain[width] * d_block_1_layernorm_1_gain[width];
      sum_14 += (double)t_13;
      const real t_14 = d_block_1_layernorm_1_bias[width] * d_block_1_layernorm_1_bias[width];
      sum_15 += (double)t_14;
      sum_16 += (double)(d_block_1_linear_1_b[width] * d_block_1_linear_1_b[width]);
      const real t_15 = d_block_2_layernorm_gain[width] * d_block_2_layernorm_gain[width];
      sum_17 += (double)t_15;
      const real t_16 = d_block_2_causal_attention_linear_b[width] *
          d_block_2_causal_attention_linear_b[width];
      sum_18 += (double)t_16;
      const real t_17 = d_block_2_causal_attention_linear_1_b[width] *
          d_block_2_causal_attention_linear_1_b[width];
      sum_19 += (double)t_17;
      const real t_18 = d_block_2_causal_attention_linear_2_b[width] *
          d_block_2_causal_attention_linear_2_b[width];
      sum_20 += (double)t_18;
      const real t_19 = d_block_2_causal_attention_linear_3_b[width] *
          d_block_2_causal_attention_linear_3_b[width];
      sum_21 += (double)t_19;
      const real t_20 = d_block_2_layernorm_1_gain[width] * d_block_2_layernorm_1_gain[width];
      sum_22 += (double)t_20;
      const real t_21 = d_block_2_layernorm_1_bias[width] * d_block_2_layernorm_1_bias[width];
      sum_23 += (double)t_21;
      sum_24 += (double)(d_block_2_linear_1_b[width] * d_block_2_linear_1_b[width]);
      const real t_22 = d_block_3_layernorm_gain[width] * d_block_3_layernorm_gain[width];
      sum_25 += (double)t_22;
      const real t_23 = d_block_3_causal_attention_linear_b[width] *
          d_block_3_causal_attention_linear_b[width];
      sum_26 += (double)t_23;
      const real t_24 = d_block_3_causal_attention_linear_1_b[width] *
          d_block_3_causal_attention_linear_1_b[width];
      sum_27 += (double)t_24;
      const real t_25 = d_block_3_causal_attention_linear_2_b[width] *
          d_block_3_causal_attention_linear_2_b[width];
      sum_28 += (double)t_25;
      const real t_26 = d_block_3_causal_attention_linear_3_b[width] *
          d_block_3_causal_attention_linear_3_b[width];
      sum_29 += (double)t_26;
      const real t_27 = d_block_3_layernorm_1_gain[width] * d_block_3_layernorm_1_gain[width];
      sum_30 += (double)t_27;
      const real t_28 = d_block_3_layernorm_1_bias[width] * d_block_3_layernorm_1_bias[width];
      sum_31 += (double)t_28;
      sum_32 += (double)(d_block_3_linear_1_b[width] * d_block_3_linear_1_b[width]);
      sum_33 += (double)(d_layernorm_gain[width] * d_layernorm_gain[width]);
      sum_34 += (double)(d_layernorm_bias[width] * d_layernorm_bias[width]);
    }
    t473[0] = (real)sum;
    t475[0] = (real)sum_2;
    t477[0] = (real)sum_3;
    t479[0] = (real)sum_4;
    t481[0] = (real)sum_5;
    t482[0] = (real)sum_6;
    t483[0] = (real)sum_7;
    t486[0] = (real)sum_8;
    t487[0] = (real)sum_9;
    t489[0] = (real)sum_10;
    t491[0] = (real)sum_11;
    t493[0] = (real)sum_12;
    t495[0] = (real)sum_13;
    t496[0] = (real)sum_14;
    t497[0] = (real)sum_15;
    t500[0] = (real)sum_16;
    t501[0] = (real)sum_17;
    t503[0] = (real)sum_18;
    t505[0] = (real)sum_19;
    t507[0] = (real)sum_20;
    t509[0] = (real)sum_21;
    t510[0] = (real)sum_22;
    t511[0] = (real)sum_23;
    t514[0] = (real)sum_24;
    t515[0] = (real)sum_25;
    t517[0] = (real)sum_26;
    t519[0] = (real)sum_27;
    t521[0] = (real)sum_28;
    t523[0] = (real)sum_29;
    t524[0] = (real)sum_30;
    t525[0] = (real)sum_31;
    t528[0] = (real)sum_32;
    t529[0] = (real)sum_33;
    t530[0] = (real)sum_34;
  }
  /* Σ[width'](Σ[batch, time](…)^2) */
  {
    const real *const restrict t354 = arena + 7473712;
    const real *const restrict t391 = arena + 5376240;
    const real *const restrict t428 = arena + 3278768;
    const real *const restrict t465 = arena + 442848;
    real *const restrict t533 = arena + 560;
    real *const restrict t535 = arena + 576;
    real *const restrict t537 = arena + 592;
    real *const restrict t539 = arena + 608;
    double sum = 0;
    double sum_2 = 0;
    double sum_3 = 0;
    double sum_4 = 0;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      sum += (double)(t465[width_other] * t465[width_other]);
      sum_2 += (double)(t428[width_other] * t428[width_other]);
      sum_3 += (double)(t391[width_other] * t391[width_other]);
      sum_4 += (double)(t354[width_other] * t354[width_other]);
    }
    t533[0] = (real)sum;
    t535[0] = (real)sum_2;
    t537[0] = (real)sum_3;
    t539[0] = (real)sum_4;
  }
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + …/4) else 1 */
  {
    const real *const restrict t471 = arena + 149360;
    const real *const restrict t472 = arena;
    const real *const restrict t473 = arena + 16;
    const real *const restrict t474 = arena + 447152;
    const real *const restrict t475 = arena + 32;
    const real *const restrict t476 = arena + 447168;
    const real *const restrict t477 = arena + 48;
    const real *const restrict t478 = arena + 447184;
    const real *const restrict t479 = arena + 64;
    const real *const restrict t480 = arena + 1000640;
    const real *const restrict t481 = arena + 80;
    const real *const restrict t482 = arena + 96;
    const real *const restrict t483 = arena + 112;
    const real *const restrict t484 = arena + 1000624;
    const real *const restrict t485 = arena + 1000656;
    const real *const restrict t486 = arena + 128;
    const real *const restrict t487 = arena + 144;
    const real *const restrict t488 = arena + 3279184;
    const real *const restrict t489 = arena + 160;
    const real *const restrict t490 = arena + 3279200;
    const real *const restrict t491 = arena + 176;
    const real *const restrict t492 = arena + 3279216;
    const real *const restrict t493 = arena + 192;
    const real *const restrict t494 = arena + 3279168;
    const real *const restrict t495 = arena + 208;
    const real *const restrict t496 = arena + 224;
    const real *const restrict t497 = arena + 240;
    const real *const restrict t498 = arena + 3279152;
    const real *const restrict t499 = arena + 1000672;
    const real *const restrict t500 = arena + 256;
    const real *const restrict t501 = arena + 272;
    const real *const restrict t502 = arena + 5376656;
    const real *const restrict t503 = arena + 288;
    const real *const restrict t504 = arena + 5376672;
    const real *const restrict t505 = arena + 304;
    const real *const restrict t506 = arena + 5376688;
    const real *const restrict t507 = arena + 320;
    const real *const restrict t508 = arena + 5376640;
    const real *const restrict t509 = arena + 336;
    const real *const restrict t510 = arena + 352;
    const real *const restrict t511 = arena + 368;
    const real *const restrict t512 = arena + 5376624;
    const real *const restrict t513 = arena + 1000688;
    const real *const restrict t514 = arena + 384;
    const real *const restrict t515 = arena + 400;
    const real *const restrict t516 = arena + 7474128;
    const real *const restrict t517 = arena + 416;
    const real *const restrict t518 = arena + 7474144;
    const real *const restrict t519 = arena + 432;
    const real *const restrict t520 = arena + 7474160;
    const real *const restrict t521 = arena + 448;
    const real *const restrict t522 = arena + 7474112;
    const real *const restrict t523 = arena + 464;
    const real *const restrict t524 = arena + 480;
    const real *const restrict t525 = arena + 496;
    const real *const restrict t526 = arena + 7474096;
    const real *const restrict t527 = arena + 1000704;
    const real *const restrict t528 = arena + 512;
    const real *const restrict t529 = arena + 528;
    const real *const restrict t530 = arena + 544;
    const real *const restrict t531 = arena + 14445648;
    const real *const restrict t532 = arena + 14445664;
    const real *const restrict t533 = arena + 560;
    const real *const restrict t534 = arena + 2687968;
    const real *const restrict t535 = arena + 576;
    const real *const restrict t536 = arena + 4785440;
    const real *const restrict t537 = arena + 592;
    const real *const restrict t538 = arena + 6882912;
    const real *const restrict t539 = arena + 608;
    const real *const restrict t540 = arena + 14226144;
    real *const restrict t541 = arena + 1024;
    const real t = t471[0] + t472[0] + t473[0] + t474[0] + t475[0] + t476[0] + t477[0];
    const real t_2 = t + t478[0] + t479[0] + t480[0] + t481[0] + t482[0] + t483[0];
    const real t_3 = t_2 + t484[0] + t485[0] + t486[0] + t487[0] + t488[0] + t489[0];
    const real t_4 = t_3 + t490[0] + t491[0] + t492[0] + t493[0] + t494[0] + t495[0];
    const real t_5 = t_4 + t496[0] + t497[0] + t498[0] + t499[0] + t500[0] + t501[0];
    const real t_6 = t_5 + t502[0] + t503[0] + t504[0] + t505[0] + t506[0] + t507[0];
    const real t_7 = t_6 + t508[0] + t509[0] + t510[0] + t511[0] + t512[0] + t513[0];
    const real t_8 = t_7 + t514[0] + t515[0] + t516[0] + t517[0] + t518[0] + t519[0];
    const real t_9 = t_8 + t520[0] + t521[0] + t522[0] + t523[0] + t524[0] + t525[0];
    const real t_10 = t_9 + t526[0] + t527[0] + t528[0] + t529[0] + t530[0] + t531[0];
    const real t_11 = t_10 + t532[0] + t533[0] + 0.25f * t534[0] + t535[0] + 0.25f * t536[0];
    const real t_12 = t_11 + t537[0] + 0.25f * t538[0] + t539[0] + 0.25f * t540[0];
    t541[0] = 1.0f < sqrtf(t_12) ? 1.0f / sqrtf(t_12) : 1.0f;
  }
  /* first = 0.9 * embedding.table.m + 0.1 * (∂loss/∂embedding.table * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * embedding.table.v + 0.001 * (∂loss/∂embedding.table * …)^2
       (library/optimizers.grad:63) */
  /* next embedding.table = embedding.table - (… / … + (embedding.table * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict embedding_table = parameters + GPT_PARAMETER_EMBEDDING_TABLE;
    real *const restrict embedding_table_m = states + GPT_STATE_EMBEDDING_TABLE_M;
    real *const restrict embedding_table_v = states + GPT_STATE_EMBEDDING_TABLE_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_embedding_table = arena + 131152;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      const real t = d_embedding_table[vocab_width] * t541[0];
      const real first = 0.9f * embedding_table_m[vocab_width] + 0.1f * t;
      embedding_table_m[vocab_width] = first;
      const real second = 0.999f * embedding_table_v[vocab_width] + 0.001f * (t * t);
      embedding_table_v[vocab_width] = second;
      const real t_2 = 0.1f * (embedding_table[vocab_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      embedding_table[vocab_width] = embedding_table[vocab_width] - t_2;
    }
  }
  /* first = 0.9 * position.m + 0.1 * (∂loss/∂position * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * position.v + 0.001 * (∂loss/∂position * …)^2  (library/optimizers.grad:63) */
  /* next position = position - (… / … + (position * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict position = parameters + GPT_PARAMETER_POSITION;
    real *const restrict position_m = states + GPT_STATE_POSITION_M;
    real *const restrict position_v = states + GPT_STATE_POSITION_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_position = arena + 140960;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      const real t = d_position[time_width] * t541[0];
      const real first = 0.9f * position_m[time_width] + 0.1f * t;
      position_m[time_width] = first;
      const real second = 0.999f * position_v[time_width] + 0.001f * (t * t);
      position_v[time_width] = second;
      const real t_2 = 0.1f * (position[time_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      position[time_width] = position[time_width] - t_2;
    }
  }
  /* first = 0.9 * block.0.causal_attention.linear.2.w.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.2.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.2.w.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.2.w = block.0.causal_attention.linear.2.w - (… / … +
       (block.0.causal_attention.linear.2.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    real *const restrict block_0_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W_M;
    real *const restrict block_0_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t455 = arena + 426384;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_0_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t455[width_width_other] * t541[0];
      const real first = 0.9f * block_0_causal_attention_linear_2_w_m[width_width_other] +
          0.1f * t_2;
      block_0_causal_attention_linear_2_w_m[width_width_other] = first;
      const real second = 0.999f * block_0_causal_attention_linear_2_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_0_causal_attention_linear_2_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_causal_attention_linear_2_w[width_width_other] =
          block_0_causal_attention_linear_2_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.0.causal_attention.linear.1.w.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.1.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.1.w.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.1.w = block.0.causal_attention.linear.1.w - (… / … +
       (block.0.causal_attention.linear.1.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    real *const restrict block_0_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W_M;
    real *const restrict block_0_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t458 = arena + 409920;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_0_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t458[width_width_other] * t541[0];
      const real first = 0.9f * block_0_causal_attention_linear_1_w_m[width_width_other] +
          0.1f * t_2;
      block_0_causal_attention_linear_1_w_m[width_width_other] = first;
      const real second = 0.999f * block_0_causal_attention_linear_1_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_0_causal_attention_linear_1_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_causal_attention_linear_1_w[width_width_other] =
          block_0_causal_attention_linear_1_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.0.causal_attention.linear.w.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.w.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.w * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.w = block.0.causal_attention.linear.w - (… / … +
       (block.0.causal_attention.linear.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    real *const restrict block_0_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W_M;
    real *const restrict block_0_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t462 = arena + 393456;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t462[width_width_other] * t541[0];
      const real first = 0.9f * block_0_causal_attention_linear_w_m[width_width_other] + 0.1f * t;
      block_0_causal_attention_linear_w_m[width_width_other] = first;
      const real second = 0.999f * block_0_causal_attention_linear_w_v[width_width_other] +
          0.001f * (t * t);
      block_0_causal_attention_linear_w_v[width_width_other] = second;
      const real t_2 = 0.1f * (block_0_causal_attention_linear_w[width_width_other] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_causal_attention_linear_w[width_width_other] =
          block_0_causal_attention_linear_w[width_width_other] - t_2;
    }
  }
  /* first = 0.9 * block.0.causal_attention.linear.3.w.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.3.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.3.w.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.3.w = block.0.causal_attention.linear.3.w - (… / … +
       (block.0.causal_attention.linear.3.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    real *const restrict block_0_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W_M;
    real *const restrict block_0_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t443 = arena + 983520;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_0_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t443[width_width_other] * t541[0];
      const real first = 0.9f * block_0_causal_attention_linear_3_w_m[width_width_other] +
          0.1f * t_2;
      block_0_causal_attention_linear_3_w_m[width_width_other] = first;
      const real second = 0.999f * block_0_causal_attention_linear_3_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_0_causal_attention_linear_3_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_causal_attention_linear_3_w[width_width_other] =
          block_0_causal_attention_linear_3_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.0.linear.w.m + 0.1 * (∂loss/∂block.0.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.linear.w.v + 0.001 * (∂loss/∂block.0.linear.w * …)^2
       (library/optimizers.grad:63) */
  /* next block.0.linear.w = block.0.linear.w - (… / … + (block.0.linear.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    real *const restrict block_0_linear_w_m = states + GPT_STATE_BLOCK_0_LINEAR_W_M;
    real *const restrict block_0_linear_w_v = states + GPT_STATE_BLOCK_0_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_block_0_linear_w = arena + 917904;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_0_linear_w[width_i4_width] * t541[0];
      const real first = 0.9f * block_0_linear_w_m[width_i4_width] + 0.1f * t;
      block_0_linear_w_m[width_i4_width] = first;
      const real second = 0.999f * block_0_linear_w_v[width_i4_width] + 0.001f * (t * t);
      block_0_linear_w_v[width_i4_width] = second;
      const real t_2 = 0.1f * (block_0_linear_w[width_i4_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_linear_w[width_i4_width] = block_0_linear_w[width_i4_width] - t_2;
    }
  }
  /* first = 0.9 * block.0.linear.1.w.m + 0.05 * (Σ[batch, time](…) * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.linear.1.w.v + 0.00025 * (… * …)^2  (library/optimizers.grad:63) */
  /* next block.0.linear.1.w = block.0.linear.1.w - (… / … + (block.0.linear.1.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    real *const restrict block_0_linear_1_w_m = states + GPT_STATE_BLOCK_0_LINEAR_1_W_M;
    real *const restrict block_0_linear_1_w_v = states + GPT_STATE_BLOCK_0_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t433 = arena + 2621840;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t433[i4_width + width * 4 * GPT_WIDTH] * t541[0];
        const real first = 0.9f * block_0_linear_1_w_m[i4_width * GPT_WIDTH + width] + 0.05f * t;
        block_0_linear_1_w_m[i4_width * GPT_WIDTH + width] = first;
        const real second = 0.999f * block_0_linear_1_w_v[i4_width * GPT_WIDTH + width] +
            0.00025f * (t * t);
        block_0_linear_1_w_v[i4_width * GPT_WIDTH + width] = second;
        const real t_2 = 0.1f * (block_0_linear_1_w[i4_width * GPT_WIDTH + width] * lr[0]) +
            rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
        block_0_linear_1_w[i4_width * GPT_WIDTH + width] =
            block_0_linear_1_w[i4_width * GPT_WIDTH + width] - t_2;
      }
    }
  }
  /* first = 0.9 * block.1.causal_attention.linear.2.w.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.2.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.2.w.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.2.w = block.1.causal_attention.linear.2.w - (… / … +
       (block.1.causal_attention.linear.2.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    real *const restrict block_1_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W_M;
    real *const restrict block_1_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t418 = arena + 3261536;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_1_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t418[width_width_other] * t541[0];
      const real first = 0.9f * block_1_causal_attention_linear_2_w_m[width_width_other] +
          0.1f * t_2;
      block_1_causal_attention_linear_2_w_m[width_width_other] = first;
      const real second = 0.999f * block_1_causal_attention_linear_2_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_1_causal_attention_linear_2_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_1_causal_attention_linear_2_w[width_width_other] =
          block_1_causal_attention_linear_2_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.1.causal_attention.linear.1.w.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.1.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.1.w.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.1.w = block.1.causal_attention.linear.1.w - (… / … +
       (block.1.causal_attention.linear.1.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    real *const restrict block_1_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W_M;
    real *const restrict block_1_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t421 = arena + 3245072;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_1_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t421[width_width_other] * t541[0];
      const real first = 0.9f * block_1_causal_attention_linear_1_w_m[width_width_other] +
          0.1f * t_2;
      block_1_causal_attention_linear_1_w_m[width_width_other] = first;
      const real second = 0.999f * block_1_causal_attention_linear_1_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_1_causal_attention_linear_1_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_1_causal_attention_linear_1_w[width_width_other] =
          block_1_causal_attention_linear_1_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.1.causal_attention.linear.w.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.w.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.w * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.w = block.1.causal_attention.linear.w - (… / … +
       (block.1.causal_attention.linear.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    real *const restrict block_1_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W_M;
    real *const restrict block_1_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t425 = arena + 3228608;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t425[width_width_other] * t541[0];
      const real first = 0.9f * block_1_causal_attention_linear_w_m[width_width_other] + 0.1f * t;
      block_1_causal_attention_linear_w_m[width_width_other] = first;
      const real second = 0.999f * block_1_causal_attention_linear_w_v[width_width_other] +
          0.001f * (t * t);
      block_1_causal_attention_linear_w_v[width_width_other] = second;
      const real t_2 = 0.1f * (block_1_causal_attention_linear_w[width_width_other] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_1_causal_attention_linear_w[width_width_other] =
          block_1_causal_attention_linear_w[width_width_other] - t_2;
    }
  }
  /* first = 0.9 * block.1.causal_attention.linear.3.w.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.3.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.3.w.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.3.w = block.1.causal_attention.linear.3.w - (… / … +
       (block.1.causal_attention.linear.3.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    real *const restrict block_1_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W_M;
    real *const restrict block_1_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t406 = arena + 3212144;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_1_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t406[width_width_other] * t541[0];
      const real first = 0.9f * block_1_causal_attention_linear_3_w_m[width_width_other] +
          0.1f * t_2;
      block_1_causal_attention_linear_3_w_m[width_width_other] = first;
      const real second = 0.999f * block_1_causal_attention_linear_3_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_1_causal_attention_linear_3_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_1_causal_attention_linear_3_w[width_width_other] =
          block_1_causal_attention_linear_3_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.1.linear.w.m + 0.1 * (∂loss/∂block.1.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.linear.w.v + 0.001 * (∂loss/∂block.1.linear.w * …)^2
       (library/optimizers.grad:63) */
  /* next block.1.linear.w = block.1.linear.w - (… / … + (block.1.linear.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    real *const restrict block_1_linear_w_m = states + GPT_STATE_BLOCK_1_LINEAR_W_M;
    real *const restrict block_1_linear_w_v = states + GPT_STATE_BLOCK_1_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_block_1_linear_w = arena + 3146528;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_1_linear_w[width_i4_width] * t541[0];
      const real first = 0.9f * block_1_linear_w_m[width_i4_width] + 0.1f * t;
      block_1_linear_w_m[width_i4_width] = first;
      const real second = 0.999f * block_1_linear_w_v[width_i4_width] + 0.001f * (t * t);
      block_1_linear_w_v[width_i4_width] = second;
      const real t_2 = 0.1f * (block_1_linear_w[width_i4_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_1_linear_w[width_i4_width] = block_1_linear_w[width_i4_width] - t_2;
    }
  }
  /* first = 0.9 * block.1.linear.1.w.m + 0.05 * (Σ[batch, time](…) * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.linear.1.w.v + 0.00025 * (… * …)^2  (library/optimizers.grad:63) */
  /* next block.1.linear.1.w = block.1.linear.1.w - (… / … + (block.1.linear.1.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    real *const restrict block_1_linear_1_w_m = states + GPT_STATE_BLOCK_1_LINEAR_1_W_M;
    real *const restrict block_1_linear_1_w_v = states + GPT_STATE_BLOCK_1_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t396 = arena + 4719312;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t396[i4_width + width * 4 * GPT_WIDTH] * t541[0];
        const real first = 0.9f * block_1_linear_1_w_m[i4_width * GPT_WIDTH + width] + 0.05f * t;
        block_1_linear_1_w_m[i4_width * GPT_WIDTH + width] = first;
        const real second = 0.999f * block_1_linear_1_w_v[i4_width * GPT_WIDTH + width] +
            0.00025f * (t * t);
        block_1_linear_1_w_v[i4_width * GPT_WIDTH + width] = second;
        const real t_2 = 0.1f * (block_1_linear_1_w[i4_width * GPT_WIDTH + width] * lr[0]) +
            rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
        block_1_linear_1_w[i4_width * GPT_WIDTH + width] =
            block_1_linear_1_w[i4_width * GPT_WIDTH + width] - t_2;
      }
    }
  }
  /* first = 0.9 * block.2.causal_attention.linear.2.w.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.2.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.2.w.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.2.w = block.2.causal_attention.linear.2.w - (… / … +
       (block.2.causal_attention.linear.2.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    real *const restrict block_2_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W_M;
    real *const restrict block_2_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t381 = arena + 5359008;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_2_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t381[width_width_other] * t541[0];
      const real first = 0.9f * block_2_causal_attention_linear_2_w_m[width_width_other] +
          0.1f * t_2;
      block_2_causal_attention_linear_2_w_m[width_width_other] = first;
      const real second = 0.999f * block_2_causal_attention_linear_2_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_2_causal_attention_linear_2_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_2_causal_attention_linear_2_w[width_width_other] =
          block_2_causal_attention_linear_2_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.2.causal_attention.linear.1.w.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.1.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.1.w.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.1.w = block.2.causal_attention.linear.1.w - (… / … +
       (block.2.causal_attention.linear.1.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    real *const restrict block_2_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W_M;
    real *const restrict block_2_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t384 = arena + 5342544;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_2_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t384[width_width_other] * t541[0];
      const real first = 0.9f * block_2_causal_attention_linear_1_w_m[width_width_other] +
          0.1f * t_2;
      block_2_causal_attention_linear_1_w_m[width_width_other] = first;
      const real second = 0.999f * block_2_causal_attention_linear_1_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_2_causal_attention_linear_1_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_2_causal_attention_linear_1_w[width_width_other] =
          block_2_causal_attention_linear_1_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.2.causal_attention.linear.w.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.w.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.w * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.w = block.2.causal_attention.linear.w - (… / … +
       (block.2.causal_attention.linear.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    real *const restrict block_2_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W_M;
    real *const restrict block_2_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t388 = arena + 5326080;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t388[width_width_other] * t541[0];
      const real first = 0.9f * block_2_causal_attention_linear_w_m[width_width_other] + 0.1f * t;
      block_2_causal_attention_linear_w_m[width_width_other] = first;
      const real second = 0.999f * block_2_causal_attention_linear_w_v[width_width_other] +
          0.001f * (t * t);
      block_2_causal_attention_linear_w_v[width_width_other] = second;
      const real t_2 = 0.1f * (block_2_causal_attention_linear_w[width_width_other] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_2_causal_attention_linear_w[width_width_other] =
          block_2_causal_attention_linear_w[width_width_other] - t_2;
    }
  }
  /* first = 0.9 * block.2.causal_attention.linear.3.w.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.3.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.3.w.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.3.w = block.2.causal_attention.linear.3.w - (… / … +
       (block.2.causal_attention.linear.3.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    real *const restrict block_2_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W_M;
    real *const restrict block_2_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t369 = arena + 5309616;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_2_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t369[width_width_other] * t541[0];
      const real first = 0.9f * block_2_causal_attention_linear_3_w_m[width_width_other] +
          0.1f * t_2;
      block_2_causal_attention_linear_3_w_m[width_width_other] = first;
      const real second = 0.999f * block_2_causal_attention_linear_3_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_2_causal_attention_linear_3_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_2_causal_attention_linear_3_w[width_width_other] =
          block_2_causal_attention_linear_3_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.2.linear.w.m + 0.1 * (∂loss/∂block.2.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.linear.w.v + 0.001 * (∂loss/∂block.2.linear.w * …)^2
       (library/optimizers.grad:63) */
  /* next block.2.linear.w = block.2.linear.w - (… / … + (block.2.linear.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    real *const restrict block_2_linear_w_m = states + GPT_STATE_BLOCK_2_LINEAR_W_M;
    real *const restrict block_2_linear_w_v = states + GPT_STATE_BLOCK_2_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_block_2_linear_w = arena + 5244000;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_2_linear_w[width_i4_width] * t541[0];
      const real first = 0.9f * block_2_linear_w_m[width_i4_width] + 0.1f * t;
      block_2_linear_w_m[width_i4_width] = first;
      const real second = 0.999f * block_2_linear_w_v[width_i4_width] + 0.001f * (t * t);
      block_2_linear_w_v[width_i4_width] = second;
      const real t_2 = 0.1f * (block_2_linear_w[width_i4_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_2_linear_w[width_i4_width] = block_2_linear_w[width_i4_width] - t_2;
    }
  }
  /* first = 0.9 * block.2.linear.1.w.m + 0.05 * (Σ[batch, time](…) * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.linear.1.w.v + 0.00025 * (… * …)^2  (library/optimizers.grad:63) */
  /* next block.2.linear.1.w = block.2.linear.1.w - (… / … + (block.2.linear.1.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    real *const restrict block_2_linear_1_w_m = states + GPT_STATE_BLOCK_2_LINEAR_1_W_M;
    real *const restrict block_2_linear_1_w_v = states + GPT_STATE_BLOCK_2_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t359 = arena + 6816784;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t359[i4_width + width * 4 * GPT_WIDTH] * t541[0];
        const real first = 0.9f * block_2_linear_1_w_m[i4_width * GPT_WIDTH + width] + 0.05f * t;
        block_2_linear_1_w_m[i4_width * GPT_WIDTH + width] = first;
        const real second = 0.999f * block_2_linear_1_w_v[i4_width * GPT_WIDTH + width] +
            0.00025f * (t * t);
        block_2_linear_1_w_v[i4_width * GPT_WIDTH + width] = second;
        const real t_2 = 0.1f * (block_2_linear_1_w[i4_width * GPT_WIDTH + width] * lr[0]) +
            rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
        block_2_linear_1_w[i4_width * GPT_WIDTH + width] =
            block_2_linear_1_w[i4_width * GPT_WIDTH + width] - t_2;
      }
    }
  }
  /* first = 0.9 * block.3.causal_attention.linear.2.w.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.2.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.2.w.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.2.w = block.3.causal_attention.linear.2.w - (… / … +
       (block.3.causal_attention.linear.2.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    real *const restrict block_3_causal_attention_linear_2_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W_M;
    real *const restrict block_3_causal_attention_linear_2_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t344 = arena + 7456480;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_3_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t344[width_width_other] * t541[0];
      const real first = 0.9f * block_3_causal_attention_linear_2_w_m[width_width_other] +
          0.1f * t_2;
      block_3_causal_attention_linear_2_w_m[width_width_other] = first;
      const real second = 0.999f * block_3_causal_attention_linear_2_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_3_causal_attention_linear_2_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_3_causal_attention_linear_2_w[width_width_other] =
          block_3_causal_attention_linear_2_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.3.causal_attention.linear.1.w.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.1.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.1.w.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.1.w = block.3.causal_attention.linear.1.w - (… / … +
       (block.3.causal_attention.linear.1.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    real *const restrict block_3_causal_attention_linear_1_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W_M;
    real *const restrict block_3_causal_attention_linear_1_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t347 = arena + 7440016;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_3_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t347[width_width_other] * t541[0];
      const real first = 0.9f * block_3_causal_attention_linear_1_w_m[width_width_other] +
          0.1f * t_2;
      block_3_causal_attention_linear_1_w_m[width_width_other] = first;
      const real second = 0.999f * block_3_causal_attention_linear_1_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_3_causal_attention_linear_1_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_3_causal_attention_linear_1_w[width_width_other] =
          block_3_causal_attention_linear_1_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.3.causal_attention.linear.w.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.w.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.w * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.w = block.3.causal_attention.linear.w - (… / … +
       (block.3.causal_attention.linear.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    real *const restrict block_3_causal_attention_linear_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W_M;
    real *const restrict block_3_causal_attention_linear_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t351 = arena + 7423552;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t351[width_width_other] * t541[0];
      const real first = 0.9f * block_3_causal_attention_linear_w_m[width_width_other] + 0.1f * t;
      block_3_causal_attention_linear_w_m[width_width_other] = first;
      const real second = 0.999f * block_3_causal_attention_linear_w_v[width_width_other] +
          0.001f * (t * t);
      block_3_causal_attention_linear_w_v[width_width_other] = second;
      const real t_2 = 0.1f * (block_3_causal_attention_linear_w[width_width_other] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_3_causal_attention_linear_w[width_width_other] =
          block_3_causal_attention_linear_w[width_width_other] - t_2;
    }
  }
  /* first = 0.9 * block.3.causal_attention.linear.3.w.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.3.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.3.w.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.3.w = block.3.causal_attention.linear.3.w - (… / … +
       (block.3.causal_attention.linear.3.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    real *const restrict block_3_causal_attention_linear_3_w_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W_M;
    real *const restrict block_3_causal_attention_linear_3_w_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t332 = arena + 7407088;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_3_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t332[width_width_other] * t541[0];
      const real first = 0.9f * block_3_causal_attention_linear_3_w_m[width_width_other] +
          0.1f * t_2;
      block_3_causal_attention_linear_3_w_m[width_width_other] = first;
      const real second = 0.999f * block_3_causal_attention_linear_3_w_v[width_width_other] +
          0.001f * (t_2 * t_2);
      block_3_causal_attention_linear_3_w_v[width_width_other] = second;
      const real t_3 = 0.1f * t + rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_3_causal_attention_linear_3_w[width_width_other] =
          block_3_causal_attention_linear_3_w[width_width_other] - t_3;
    }
  }
  /* first = 0.9 * block.3.linear.w.m + 0.1 * (∂loss/∂block.3.linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.linear.w.v + 0.001 * (∂loss/∂block.3.linear.w * …)^2
       (library/optimizers.grad:63) */
  /* next block.3.linear.w = block.3.linear.w - (… / … + (block.3.linear.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    real *const restrict block_3_linear_w_m = states + GPT_STATE_BLOCK_3_LINEAR_W_M;
    real *const restrict block_3_linear_w_v = states + GPT_STATE_BLOCK_3_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_block_3_linear_w = arena + 7341472;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_3_linear_w[width_i4_width] * t541[0];
      const real first = 0.9f * block_3_linear_w_m[width_i4_width] + 0.1f * t;
      block_3_linear_w_m[width_i4_width] = first;
      const real second = 0.999f * block_3_linear_w_v[width_i4_width] + 0.001f * (t * t);
      block_3_linear_w_v[width_i4_width] = second;
      const real t_2 = 0.1f * (block_3_linear_w[width_i4_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_3_linear_w[width_i4_width] = block_3_linear_w[width_i4_width] - t_2;
    }
  }
  /* first = 0.9 * block.3.linear.1.w.m + 0.05 * (Σ[batch, time](…) * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.linear.1.w.v + 0.00025 * (… * …)^2  (library/optimizers.grad:63) */
  /* next block.3.linear.1.w = block.3.linear.1.w - (… / … + (block.3.linear.1.w * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    real *const restrict block_3_linear_1_w_m = states + GPT_STATE_BLOCK_3_LINEAR_1_W_M;
    real *const restrict block_3_linear_1_w_v = states + GPT_STATE_BLOCK_3_LINEAR_1_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict t322 = arena + 14160016;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t322[i4_width + width * 4 * GPT_WIDTH] * t541[0];
        const real first = 0.9f * block_3_linear_1_w_m[i4_width * GPT_WIDTH + width] + 0.05f * t;
        block_3_linear_1_w_m[i4_width * GPT_WIDTH + width] = first;
        const real second = 0.999f * block_3_linear_1_w_v[i4_width * GPT_WIDTH + width] +
            0.00025f * (t * t);
        block_3_linear_1_w_v[i4_width * GPT_WIDTH + width] = second;
        const real t_2 = 0.1f * (block_3_linear_1_w[i4_width * GPT_WIDTH + width] * lr[0]) +
            rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
        block_3_linear_1_w[i4_width * GPT_WIDTH + width] =
            block_3_linear_1_w[i4_width * GPT_WIDTH + width] - t_2;
      }
    }
  }
  /* first = 0.9 * linear.w.m + 0.1 * (∂loss/∂linear.w * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * linear.w.v + 0.001 * (∂loss/∂linear.w * …)^2  (library/optimizers.grad:63) */
  /* next linear.w = linear.w - (… / … + (linear.w * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + GPT_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + GPT_STATE_LINEAR_W_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_linear_w = arena + 14422320;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real t = d_linear_w[width + vocab * GPT_WIDTH] * t541[0];
        const real first = 0.9f * linear_w_m[width * GPT_VOCAB + vocab] + 0.1f * t;
        linear_w_m[width * GPT_VOCAB + vocab] = first;
        const real second = 0.999f * linear_w_v[width * GPT_VOCAB + vocab] + 0.001f * (t * t);
        linear_w_v[width * GPT_VOCAB + vocab] = second;
        const real t_2 = 0.1f * (linear_w[width * GPT_VOCAB + vocab] * lr[0]) +
            rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
        linear_w[width * GPT_VOCAB + vocab] = linear_w[width * GPT_VOCAB + vocab] - t_2;
      }
    }
  }
  /* Σ[batch, time](… + … + …) * (if 1 < … then 1 / sqrt(…) else 1) */
  /* (Σ[batch, time](…) * (if … then … else 1))^2 */
  {
    const real *const restrict t354 = arena + 7473712;
    const real *const restrict t391 = arena + 5376240;
    const real *const restrict t428 = arena + 3278768;
    const real *const restrict t465 = arena + 442848;
    const real *const restrict t541 = arena + 1024;
    real *const restrict t542 = arena;
    real *const restrict t543 = arena + 128;
    real *const restrict t544 = arena + 256;
    real *const restrict t545 = arena + 384;
    real *const restrict t546 = arena + 512;
    real *const restrict t547 = arena + 640;
    real *const restrict t548 = arena + 768;
    real *const restrict t549 = arena + 896;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      const real t = t465[width_other] * t541[0];
      t542[width_other] = t;
      t546[width_other] = t * t;
      const real t_2 = t428[width_other] * t541[0];
      t543[width_other] = t_2;
      t547[width_other] = t_2 * t_2;
      const real t_3 = t391[width_other] * t541[0];
      t544[width_other] = t_3;
      t548[width_other] = t_3 * t_3;
      const real t_4 = t354[width_other] * t541[0];
      t545[width_other] = t_4;
      t549[width_other] = t_4 * t_4;
    }
  }
  /* first = 0.9 * block.0.layernorm.gain.m + 0.1 * (∂loss/∂block.0.layernorm.gain * (if … then …
       else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.layernorm.gain.v + 0.001 * (∂loss/∂block.0.layernorm.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.0.layernorm.gain = block.0.layernorm.gain - (… / … + (block.0.layernorm.gain *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.layernorm.bias.m + 0.1 * (… * …)[width' := width]
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.layernorm.bias.v + 0.001 * (…^2)[width' := width]
       (library/optimizers.grad:63) */
  /* next block.0.layernorm.bias = block.0.layernorm.bias - (… / … + (block.0.layernorm.bias *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.causal_attention.linear.b.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.b.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.b * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.b = block.0.causal_attention.linear.b - (… / … +
       (block.0.causal_attention.linear.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.causal_attention.linear.1.b.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.1.b.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.1.b = block.0.causal_attention.linear.1.b - (… / … +
       (block.0.causal_attention.linear.1.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.causal_attention.linear.2.b.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.2.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.2.b.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.2.b = block.0.causal_attention.linear.2.b - (… / … +
       (block.0.causal_attention.linear.2.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.causal_attention.linear.3.b.m + 0.1 *
       (∂loss/∂block.0.causal_attention.linear.3.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.causal_attention.linear.3.b.v + 0.001 *
       (∂loss/∂block.0.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:63) */
  /* next block.0.causal_attention.linear.3.b = block.0.causal_attention.linear.3.b - (… / … +
       (block.0.causal_attention.linear.3.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.layernorm.1.gain.m + 0.1 * (∂loss/∂block.0.layernorm.1.gain * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.layernorm.1.gain.v + 0.001 * (∂loss/∂block.0.layernorm.1.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.0.layernorm.1.gain = block.0.layernorm.1.gain - (… / … + (block.0.layernorm.1.gain
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.layernorm.1.bias.m + 0.1 * (∂loss/∂block.0.layernorm.1.bias * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.layernorm.1.bias.v + 0.001 * (∂loss/∂block.0.layernorm.1.bias * …)^2
       (library/optimizers.grad:63) */
  /* next block.0.layernorm.1.bias = block.0.layernorm.1.bias - (… / … + (block.0.layernorm.1.bias
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.0.linear.1.b.m + 0.1 * (∂loss/∂block.0.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.linear.1.b.v + 0.001 * (∂loss/∂block.0.linear.1.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.0.linear.1.b = block.0.linear.1.b - (… / … + (block.0.linear.1.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.layernorm.gain.m + 0.1 * (∂loss/∂block.1.layernorm.gain * (if … then …
       else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.layernorm.gain.v + 0.001 * (∂loss/∂block.1.layernorm.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.1.layernorm.gain = block.1.layernorm.gain - (… / … + (block.1.layernorm.gain *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.layernorm.bias.m + 0.1 * (… * …)[width' := width]
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.layernorm.bias.v + 0.001 * (…^2)[width' := width]
       (library/optimizers.grad:63) */
  /* next block.1.layernorm.bias = block.1.layernorm.bias - (… / … + (block.1.layernorm.bias *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.causal_attention.linear.b.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.b.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.b * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.b = block.1.causal_attention.linear.b - (… / … +
       (block.1.causal_attention.linear.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.causal_attention.linear.1.b.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.1.b.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.1.b = block.1.causal_attention.linear.1.b - (… / … +
       (block.1.causal_attention.linear.1.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.causal_attention.linear.2.b.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.2.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.2.b.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.2.b = block.1.causal_attention.linear.2.b - (… / … +
       (block.1.causal_attention.linear.2.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.causal_attention.linear.3.b.m + 0.1 *
       (∂loss/∂block.1.causal_attention.linear.3.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.causal_attention.linear.3.b.v + 0.001 *
       (∂loss/∂block.1.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:63) */
  /* next block.1.causal_attention.linear.3.b = block.1.causal_attention.linear.3.b - (… / … +
       (block.1.causal_attention.linear.3.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.layernorm.1.gain.m + 0.1 * (∂loss/∂block.1.layernorm.1.gain * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.layernorm.1.gain.v + 0.001 * (∂loss/∂block.1.layernorm.1.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.1.layernorm.1.gain = block.1.layernorm.1.gain - (… / … + (block.1.layernorm.1.gain
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.layernorm.1.bias.m + 0.1 * (∂loss/∂block.1.layernorm.1.bias * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.layernorm.1.bias.v + 0.001 * (∂loss/∂block.1.layernorm.1.bias * …)^2
       (library/optimizers.grad:63) */
  /* next block.1.layernorm.1.bias = block.1.layernorm.1.bias - (… / … + (block.1.layernorm.1.bias
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.linear.1.b.m + 0.1 * (∂loss/∂block.1.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.linear.1.b.v + 0.001 * (∂loss/∂block.1.linear.1.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.1.linear.1.b = block.1.linear.1.b - (… / … + (block.1.linear.1.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.layernorm.gain.m + 0.1 * (∂loss/∂block.2.layernorm.gain * (if … then …
       else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.layernorm.gain.v + 0.001 * (∂loss/∂block.2.layernorm.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.2.layernorm.gain = block.2.layernorm.gain - (… / … + (block.2.layernorm.gain *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.layernorm.bias.m + 0.1 * (… * …)[width' := width]
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.layernorm.bias.v + 0.001 * (…^2)[width' := width]
       (library/optimizers.grad:63) */
  /* next block.2.layernorm.bias = block.2.layernorm.bias - (… / … + (block.2.layernorm.bias *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.causal_attention.linear.b.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.b.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.b * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.b = block.2.causal_attention.linear.b - (… / … +
       (block.2.causal_attention.linear.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.causal_attention.linear.1.b.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.1.b.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.1.b = block.2.causal_attention.linear.1.b - (… / … +
       (block.2.causal_attention.linear.1.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.causal_attention.linear.2.b.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.2.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.2.b.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.2.b = block.2.causal_attention.linear.2.b - (… / … +
       (block.2.causal_attention.linear.2.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.causal_attention.linear.3.b.m + 0.1 *
       (∂loss/∂block.2.causal_attention.linear.3.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.causal_attention.linear.3.b.v + 0.001 *
       (∂loss/∂block.2.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:63) */
  /* next block.2.causal_attention.linear.3.b = block.2.causal_attention.linear.3.b - (… / … +
       (block.2.causal_attention.linear.3.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.layernorm.1.gain.m + 0.1 * (∂loss/∂block.2.layernorm.1.gain * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.layernorm.1.gain.v + 0.001 * (∂loss/∂block.2.layernorm.1.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.2.layernorm.1.gain = block.2.layernorm.1.gain - (… / … + (block.2.layernorm.1.gain
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.layernorm.1.bias.m + 0.1 * (∂loss/∂block.2.layernorm.1.bias * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.layernorm.1.bias.v + 0.001 * (∂loss/∂block.2.layernorm.1.bias * …)^2
       (library/optimizers.grad:63) */
  /* next block.2.layernorm.1.bias = block.2.layernorm.1.bias - (… / … + (block.2.layernorm.1.bias
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.linear.1.b.m + 0.1 * (∂loss/∂block.2.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.linear.1.b.v + 0.001 * (∂loss/∂block.2.linear.1.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.2.linear.1.b = block.2.linear.1.b - (… / … + (block.2.linear.1.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.layernorm.gain.m + 0.1 * (∂loss/∂block.3.layernorm.gain * (if … then …
       else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.layernorm.gain.v + 0.001 * (∂loss/∂block.3.layernorm.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.3.layernorm.gain = block.3.layernorm.gain - (… / … + (block.3.layernorm.gain *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.layernorm.bias.m + 0.1 * (… * …)[width' := width]
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.layernorm.bias.v + 0.001 * (…^2)[width' := width]
       (library/optimizers.grad:63) */
  /* next block.3.layernorm.bias = block.3.layernorm.bias - (… / … + (block.3.layernorm.bias *
       lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.causal_attention.linear.b.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.b.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.b * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.b = block.3.causal_attention.linear.b - (… / … +
       (block.3.causal_attention.linear.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.causal_attention.linear.1.b.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.1.b.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.1.b = block.3.causal_attention.linear.1.b - (… / … +
       (block.3.causal_attention.linear.1.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.causal_attention.linear.2.b.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.2.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.2.b.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.2.b = block.3.causal_attention.linear.2.b - (… / … +
       (block.3.causal_attention.linear.2.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.causal_attention.linear.3.b.m + 0.1 *
       (∂loss/∂block.3.causal_attention.linear.3.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.causal_attention.linear.3.b.v + 0.001 *
       (∂loss/∂block.3.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:63) */
  /* next block.3.causal_attention.linear.3.b = block.3.causal_attention.linear.3.b - (… / … +
       (block.3.causal_attention.linear.3.b * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.layernorm.1.gain.m + 0.1 * (∂loss/∂block.3.layernorm.1.gain * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.layernorm.1.gain.v + 0.001 * (∂loss/∂block.3.layernorm.1.gain * …)^2
       (library/optimizers.grad:63) */
  /* next block.3.layernorm.1.gain = block.3.layernorm.1.gain - (… / … + (block.3.layernorm.1.gain
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.layernorm.1.bias.m + 0.1 * (∂loss/∂block.3.layernorm.1.bias * (if … then
       … else 1))  (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.layernorm.1.bias.v + 0.001 * (∂loss/∂block.3.layernorm.1.bias * …)^2
       (library/optimizers.grad:63) */
  /* next block.3.layernorm.1.bias = block.3.layernorm.1.bias - (… / … + (block.3.layernorm.1.bias
       * lr)/10)  (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.linear.1.b.m + 0.1 * (∂loss/∂block.3.linear.1.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.linear.1.b.v + 0.001 * (∂loss/∂block.3.linear.1.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.3.linear.1.b = block.3.linear.1.b - (… / … + (block.3.linear.1.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * layernorm.gain.m + 0.1 * (∂loss/∂layernorm.gain * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * layernorm.gain.v + 0.001 * (∂loss/∂layernorm.gain * …)^2
       (library/optimizers.grad:63) */
  /* next layernorm.gain = layernorm.gain - (… / … + (layernorm.gain * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * layernorm.bias.m + 0.1 * (∂loss/∂layernorm.bias * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * layernorm.bias.v + 0.001 * (∂loss/∂layernorm.bias * …)^2
       (library/optimizers.grad:63) */
  /* next layernorm.bias = layernorm.bias - (… / … + (layernorm.bias * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_0_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_0_LAYERNORM_GAIN;
    real *const restrict block_0_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_0_LAYERNORM_BIAS;
    real *const restrict block_0_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B;
    real *const restrict block_0_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B;
    real *const restrict block_0_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B;
    real *const restrict block_0_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B;
    real *const restrict block_0_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_GAIN;
    real *const restrict block_0_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_BIAS;
    real *const restrict block_0_linear_1_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_B;
    real *const restrict block_1_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_1_LAYERNORM_GAIN;
    real *const restrict block_1_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_1_LAYERNORM_BIAS;
    real *const restrict block_1_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B;
    real *const restrict block_1_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B;
    real *const restrict block_1_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B;
    real *const restrict block_1_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B;
    real *const restrict block_1_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_GAIN;
    real *const restrict block_1_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_BIAS;
    real *const restrict block_1_linear_1_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_B;
    real *const restrict block_2_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_2_LAYERNORM_GAIN;
    real *const restrict block_2_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_2_LAYERNORM_BIAS;
    real *const restrict block_2_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B;
    real *const restrict block_2_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B;
    real *const restrict block_2_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B;
    real *const restrict block_2_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B;
    real *const restrict block_2_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_GAIN;
    real *const restrict block_2_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_BIAS;
    real *const restrict block_2_linear_1_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_B;
    real *const restrict block_3_layernorm_gain = parameters + GPT_PARAMETER_BLOCK_3_LAYERNORM_GAIN;
    real *const restrict block_3_layernorm_bias = parameters + GPT_PARAMETER_BLOCK_3_LAYERNORM_BIAS;
    real *const restrict block_3_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B;
    real *const restrict block_3_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B;
    real *const restrict block_3_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B;
    real *const restrict block_3_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B;
    real *const restrict block_3_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_GAIN;
    real *const restrict block_3_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_BIAS;
    real *const restrict block_3_linear_1_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_B;
    real *const restrict layernorm_gain = parameters + GPT_PARAMETER_LAYERNORM_GAIN;
    real *const restrict layernorm_bias = parameters + GPT_PARAMETER_LAYERNORM_BIAS;
    real *const restrict block_0_layernorm_gain_m = states + GPT_STATE_BLOCK_0_LAYERNORM_GAIN_M;
    real *const restrict block_0_layernorm_gain_v = states + GPT_STATE_BLOCK_0_LAYERNORM_GAIN_V;
    real *const restrict block_0_layernorm_bias_m = states + GPT_STATE_BLOCK_0_LAYERNORM_BIAS_M;
    real *const restrict block_0_layernorm_bias_v = states + GPT_STATE_BLOCK_0_LAYERNORM_BIAS_V;
    real *const restrict block_0_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B_M;
    real *const restrict block_0_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B_V;
    real *const restrict block_0_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B_M;
    real *const restrict block_0_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B_V;
    real *const restrict block_0_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B_M;
    real *const restrict block_0_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B_V;
    real *const restrict block_0_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B_M;
    real *const restrict block_0_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B_V;
    real *const restrict block_0_layernorm_1_gain_m = states + GPT_STATE_BLOCK_0_LAYERNORM_1_GAIN_M;
    real *const restrict block_0_layernorm_1_gain_v = states + GPT_STATE_BLOCK_0_LAYERNORM_1_GAIN_V;
    real *const restrict block_0_layernorm_1_bias_m = states + GPT_STATE_BLOCK_0_LAYERNORM_1_BIAS_M;
    real *const restrict block_0_layernorm_1_bias_v = states + GPT_STATE_BLOCK_0_LAYERNORM_1_BIAS_V;
    real *const restrict block_0_linear_1_b_m = states + GPT_STATE_BLOCK_0_LINEAR_1_B_M;
    real *const restrict block_0_linear_1_b_v = states + GPT_STATE_BLOCK_0_LINEAR_1_B_V;
    real *const restrict block_1_layernorm_gain_m = states + GPT_STATE_BLOCK_1_LAYERNORM_GAIN_M;
    real *const restrict block_1_layernorm_gain_v = states + GPT_STATE_BLOCK_1_LAYERNORM_GAIN_V;
    real *const restrict block_1_layernorm_bias_m = states + GPT_STATE_BLOCK_1_LAYERNORM_BIAS_M;
    real *const restrict block_1_layernorm_bias_v = states + GPT_STATE_BLOCK_1_LAYERNORM_BIAS_V;
    real *const restrict block_1_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B_M;
    real *const restrict block_1_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B_V;
    real *const restrict block_1_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B_M;
    real *const restrict block_1_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B_V;
    real *const restrict block_1_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B_M;
    real *const restrict block_1_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B_V;
    real *const restrict block_1_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B_M;
    real *const restrict block_1_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B_V;
    real *const restrict block_1_layernorm_1_gain_m = states + GPT_STATE_BLOCK_1_LAYERNORM_1_GAIN_M;
    real *const restrict block_1_layernorm_1_gain_v = states + GPT_STATE_BLOCK_1_LAYERNORM_1_GAIN_V;
    real *const restrict block_1_layernorm_1_bias_m = states + GPT_STATE_BLOCK_1_LAYERNORM_1_BIAS_M;
    real *const restrict block_1_layernorm_1_bias_v = states + GPT_STATE_BLOCK_1_LAYERNORM_1_BIAS_V;
    real *const restrict block_1_linear_1_b_m = states + GPT_STATE_BLOCK_1_LINEAR_1_B_M;
    real *const restrict block_1_linear_1_b_v = states + GPT_STATE_BLOCK_1_LINEAR_1_B_V;
    real *const restrict block_2_layernorm_gain_m = states + GPT_STATE_BLOCK_2_LAYERNORM_GAIN_M;
    real *const restrict block_2_layernorm_gain_v = states + GPT_STATE_BLOCK_2_LAYERNORM_GAIN_V;
    real *const restrict block_2_layernorm_bias_m = states + GPT_STATE_BLOCK_2_LAYERNORM_BIAS_M;
    real *const restrict block_2_layernorm_bias_v = states + GPT_STATE_BLOCK_2_LAYERNORM_BIAS_V;
    real *const restrict block_2_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B_M;
    real *const restrict block_2_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B_V;
    real *const restrict block_2_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B_M;
    real *const restrict block_2_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B_V;
    real *const restrict block_2_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B_M;
    real *const restrict block_2_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B_V;
    real *const restrict block_2_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B_M;
    real *const restrict block_2_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B_V;
    real *const restrict block_2_layernorm_1_gain_m = states + GPT_STATE_BLOCK_2_LAYERNORM_1_GAIN_M;
    real *const restrict block_2_layernorm_1_gain_v = states + GPT_STATE_BLOCK_2_LAYERNORM_1_GAIN_V;
    real *const restrict block_2_layernorm_1_bias_m = states + GPT_STATE_BLOCK_2_LAYERNORM_1_BIAS_M;
    real *const restrict block_2_layernorm_1_bias_v = states + GPT_STATE_BLOCK_2_LAYERNORM_1_BIAS_V;
    real *const restrict block_2_linear_1_b_m = states + GPT_STATE_BLOCK_2_LINEAR_1_B_M;
    real *const restrict block_2_linear_1_b_v = states + GPT_STATE_BLOCK_2_LINEAR_1_B_V;
    real *const restrict block_3_layernorm_gain_m = states + GPT_STATE_BLOCK_3_LAYERNORM_GAIN_M;
    real *const restrict block_3_layernorm_gain_v = states + GPT_STATE_BLOCK_3_LAYERNORM_GAIN_V;
    real *const restrict block_3_layernorm_bias_m = states + GPT_STATE_BLOCK_3_LAYERNORM_BIAS_M;
    real *const restrict block_3_layernorm_bias_v = states + GPT_STATE_BLOCK_3_LAYERNORM_BIAS_V;
    real *const restrict block_3_causal_attention_linear_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B_M;
    real *const restrict block_3_causal_attention_linear_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B_V;
    real *const restrict block_3_causal_attention_linear_1_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B_M;
    real *const restrict block_3_causal_attention_linear_1_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B_V;
    real *const restrict block_3_causal_attention_linear_2_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B_M;
    real *const restrict block_3_causal_attention_linear_2_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B_V;
    real *const restrict block_3_causal_attention_linear_3_b_m = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B_M;
    real *const restrict block_3_causal_attention_linear_3_b_v = states +
        GPT_STATE_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B_V;
    real *const restrict block_3_layernorm_1_gain_m = states + GPT_STATE_BLOCK_3_LAYERNORM_1_GAIN_M;
    real *const restrict block_3_layernorm_1_gain_v = states + GPT_STATE_BLOCK_3_LAYERNORM_1_GAIN_V;
    real *const restrict block_3_layernorm_1_bias_m = states + GPT_STATE_BLOCK_3_LAYERNORM_1_BIAS_M;
    real *const restrict block_3_layernorm_1_bias_v = states + GPT_STATE_BLOCK_3_LAYERNORM_1_BIAS_V;
    real *const restrict block_3_linear_1_b_m = states + GPT_STATE_BLOCK_3_LINEAR_1_B_M;
    real *const restrict block_3_linear_1_b_v = states + GPT_STATE_BLOCK_3_LINEAR_1_B_V;
    real *const restrict layernorm_gain_m = states + GPT_STATE_LAYERNORM_GAIN_M;
    real *const restrict layernorm_gain_v = states + GPT_STATE_LAYERNORM_GAIN_V;
    real *const restrict layernorm_bias_m = states + GPT_STATE_LAYERNORM_BIAS_M;
    real *const restrict layernorm_bias_v = states + GPT_STATE_LAYERNORM_BIAS_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_layernorm_bias = arena + 14445136;
    const real *const restrict d_layernorm_gain = arena + 14445264;
    const real *const restrict d_block_3_linear_1_b = arena + 14445392;
    const real *const restrict d_block_3_layernorm_1_bias = arena + 7472944;
    const real *const restrict d_block_3_layernorm_1_gain = arena + 7473072;
    const real *const restrict d_block_3_causal_attention_linear_3_b = arena + 7473200;
    const real *const restrict d_block_3_causal_attention_linear_2_b = arena + 7473328;
    const real *const restrict d_block_3_causal_attention_linear_1_b = arena + 7473456;
    const real *const restrict d_block_3_causal_attention_linear_b = arena + 7473584;
    const real *const restrict d_block_3_layernorm_gain = arena + 7473840;
    const real *const restrict d_block_2_linear_1_b = arena + 7473968;
    const real *const restrict d_block_2_layernorm_1_bias = arena + 5375472;
    const real *const restrict d_block_2_layernorm_1_gain = arena + 5375600;
    const real *const restrict d_block_2_causal_attention_linear_3_b = arena + 5375728;
    const real *const restrict d_block_2_causal_attention_linear_2_b = arena + 5375856;
    const real *const restrict d_block_2_causal_attention_linear_1_b = arena + 5375984;
    const real *const restrict d_block_2_causal_attention_linear_b = arena + 5376112;
    const real *const restrict d_block_2_layernorm_gain = arena + 5376368;
    const real *const restrict d_block_1_linear_1_b = arena + 5376496;
    const real *const restrict d_block_1_layernorm_1_bias = arena + 3278000;
    const real *const restrict d_block_1_layernorm_1_gain = arena + 3278128;
    const real *const restrict d_block_1_causal_attention_linear_3_b = arena + 3278256;
    const real *const restrict d_block_1_causal_attention_linear_2_b = arena + 3278384;
    const real *const restrict d_block_1_causal_attention_linear_1_b = arena + 3278512;
    const real *const restrict d_block_1_causal_attention_linear_b = arena + 3278640;
    const real *const restrict d_block_1_layernorm_gain = arena + 3278896;
    const real *const restrict d_block_0_linear_1_b = arena + 3279024;
    const real *const restrict d_block_0_layernorm_1_bias = arena + 999984;
    const real *const restrict d_block_0_layernorm_1_gain = arena + 1000112;
    const real *const restrict d_block_0_causal_attention_linear_3_b = arena + 1000240;
    const real *const restrict d_block_0_causal_attention_linear_2_b = arena + 1000368;
    const real *const restrict d_block_0_causal_attention_linear_1_b = arena + 1000496;
    const real *const restrict d_block_0_causal_attention_linear_b = arena + 447024;
    const real *const restrict d_block_0_layernorm_gain = arena + 149232;
    const real *const restrict t541 = arena + 1024;
    const real *const restrict t542 = arena;
    const real *const restrict t543 = arena + 128;
    const real *const restrict t544 = arena + 256;
    const real *const restrict t545 = arena + 384;
    const real *const restrict t546 = arena + 512;
    const real *const restrict t547 = arena + 640;
    const real *const restrict t548 = arena + 768;
    const real *const restrict t549 = arena + 896;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      const real t = d_block_0_layernorm_gain[width] * t541[0];
      const real first = 0.9f * block_0_layernorm_gain_m[width] + 0.1f * t;
      block_0_layernorm_gain_m[width] = first;
      const real second = 0.999f * block_0_layernorm_gain_v[width] + 0.001f * (t * t);
      block_0_layernorm_gain_v[width] = second;
      const real t_2 = 0.1f * (block_0_layernorm_gain[width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_layernorm_gain[width] = block_0_layernorm_gain[width] - t_2;
      const real first_2 = 0.9f * block_0_layernorm_bias_m[width] + 0.1f * t542[width];
      block_0_layernorm_bias_m[width] = first_2;
      const real second_2 = 0.999f * block_0_layernorm_bias_v[width] + 0.001f * t546[width];
      block_0_layernorm_bias_v[width] = second_2;
      const real t_3 = 0.1f * (block_0_layernorm_bias[width] * lr[0]) +
          rate[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2));
      block_0_layernorm_bias[width] = block_0_layernorm_bias[width] - t_3;
      const real t_4 = d_block_0_causal_attention_linear_b[width] * t541[0];
      const real first_3 = 0.9f * block_0_causal_attention_linear_b_m[width] + 0.1f * t_4;
      block_0_causal_attention_linear_b_m[width] = first_3;
      const real second_3 = 0.999f * block_0_causal_attention_linear_b_v[width] +
          0.001f * (t_4 * t_4);
      block_0_causal_attention_linear_b_v[width] = second_3;
      const real t_5 = 0.1f * (block_0_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_3 / (1e-08f * spread[0] + sqrtf(second_3));
      block_0_causal_attention_linear_b[width] = block_0_causal_attention_linear_b[width] - t_5;
      const real t_6 = d_block_0_causal_attention_linear_1_b[width] * t541[0];
      const real first_4 = 0.9f * block_0_causal_attention_linear_1_b_m[width] + 0.1f * t_6;
      block_0_causal_attention_linear_1_b_m[width] = first_4;
      const real second_4 = 0.999f * block_0_causal_attention_linear_1_b_v[width] +
          0.001f * (t_6 * t_6);
      block_0_causal_attention_linear_1_b_v[width] = second_4;
      const real t_7 = 0.1f * (block_0_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_4 / (1e-08f * spread[0] + sqrtf(second_4));
      block_0_causal_attention_linear_1_b[width] = block_0_causal_attention_linear_1_b[width] - t_7;
      const real t_8 = d_block_0_causal_attention_linear_2_b[width] * t541[0];
      const real first_5 = 0.9f * block_0_causal_attention_linear_2_b_m[width] + 0.1f * t_8;
      block_0_causal_attention_linear_2_b_m[width] = first_5;
      const real second_5 = 0.999f * block_0_causal_attention_linear_2_b_v[width] +
          0.001f * (t_8 * t_8);
      block_0_causal_attention_linear_2_b_v[width] = second_5;
      const real t_9 = 0.1f * (block_0_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_5 / (1e-08f * spread[0] + sqrtf(second_5));
      block_0_causal_attention_linear_2_b[width] = block_0_causal_attention_linear_2_b[width] - t_9;
      const real t_10 = d_block_0_causal_attention_linear_3_b[width] * t541[0];
      const real first_6 = 0.9f * block_0_causal_attention_linear_3_b_m[width] + 0.1f * t_10;
      block_0_causal_attention_linear_3_b_m[width] = first_6;
      const real second_6 = 0.999f * block_0_causal_attention_linear_3_b_v[width] +
          0.001f * (t_10 * t_10);
      block_0_causal_attention_linear_3_b_v[width] = second_6;
      const real t_11 = 0.1f * (block_0_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_6 / (1e-08f * spread[0] + sqrtf(second_6));
      block_0_causal_attention_linear_3_b[width] = block_0_causal_attention_linear_3_b[width] -
          t_11;
      const real t_12 = d_block_0_layernorm_1_gain[width] * t541[0];
      const real first_7 = 0.9f * block_0_layernorm_1_gain_m[width] + 0.1f * t_12;
      block_0_layernorm_1_gain_m[width] = first_7;
      const real second_7 = 0.999f * block_0_layernorm_1_gain_v[width] + 0.001f * (t_12 * t_12);
      block_0_layernorm_1_gain_v[width] = second_7;
      const real t_13 = 0.1f * (block_0_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_7 / (1e-08f * spread[0] + sqrtf(second_7));
      block_0_layernorm_1_gain[width] = block_0_layernorm_1_gain[width] - t_13;
      const real t_14 = d_block_0_layernorm_1_bias[width] * t541[0];
      const real first_8 = 0.9f * block_0_layernorm_1_bias_m[width] + 0.1f * t_14;
      block_0_layernorm_1_bias_m[width] = first_8;
      const real second_8 = 0.999f * block_0_layernorm_1_bias_v[width] + 0.001f * (t_14 * t_14);
      block_0_layernorm_1_bias_v[width] = second_8;
      const real t_15 = 0.1f * (block_0_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_8 / (1e-08f * spread[0] + sqrtf(second_8));
      block_0_layernorm_1_bias[width] = block_0_layernorm_1_bias[width] - t_15;
      const real t_16 = d_block_0_linear_1_b[width] * t541[0];
      const real first_9 = 0.9f * block_0_linear_1_b_m[width] + 0.1f * t_16;
      block_0_linear_1_b_m[width] = first_9;
      const real second_9 = 0.999f * block_0_linear_1_b_v[width] + 0.001f * (t_16 * t_16);
      block_0_linear_1_b_v[width] = second_9;
      const real t_17 = 0.1f * (block_0_linear_1_b[width] * lr[0]) +
          rate[0] * first_9 / (1e-08f * spread[0] + sqrtf(second_9));
      block_0_linear_1_b[width] = block_0_linear_1_b[width] - t_17;
      const real t_18 = d_block_1_layernorm_gain[width] * t541[0];
      const real first_10 = 0.9f * block_1_layernorm_gain_m[width] + 0.1f * t_18;
      block_1_layernorm_gain_m[width] = first_10;
      const real second_10 = 0.999f * block_1_layernorm_gain_v[width] + 0.001f * (t_18 * t_18);
      block_1_layernorm_gain_v[width] = second_10;
      const real t_19 = 0.1f * (block_1_layernorm_gain[width] * lr[0]) +
          rate[0] * first_10 / (1e-08f * spread[0] + sqrtf(second_10));
      block_1_layernorm_gain[width] = block_1_layernorm_gain[width] - t_19;
      const real first_11 = 0.9f * block_1_layernorm_bias_m[width] + 0.1f * t543[width];
      block_1_layernorm_bias_m[width] = first_11;
      const real second_11 = 0.999f * block_1_layernorm_bias_v[width] + 0.001f * t547[width];
      block_1_layernorm_bias_v[width] = second_11;
      const real t_20 = 0.1f * (block_1_layernorm_bias[width] * lr[0]) +
          rate[0] * first_11 / (1e-08f * spread[0] + sqrtf(second_11));
      block_1_layernorm_bias[width] = block_1_layernorm_bias[width] - t_20;
      const real t_21 = d_block_1_causal_attention_linear_b[width] * t541[0];
      const real first_12 = 0.9f * block_1_causal_attention_linear_b_m[width] + 0.1f * t_21;
      block_1_causal_attention_linear_b_m[width] = first_12;
      const real second_12 = 0.999f * block_1_causal_attention_linear_b_v[width] +
          0.001f * (t_21 * t_21);
      block_1_causal_attention_linear_b_v[width] = second_12;
      const real t_22 = 0.1f * (block_1_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_12 / (1e-08f * spread[0] + sqrtf(second_12));
      block_1_causal_attention_linear_b[width] = block_1_causal_attention_linear_b[width] - t_22;
      const real t_23 = d_block_1_causal_attention_linear_1_b[width] * t541[0];
      const real first_13 = 0.9f * block_1_causal_attention_linear_1_b_m[width] + 0.1f * t_23;
      block_1_causal_attention_linear_1_b_m[width] = first_13;
      const real second_13 = 0.999f * block_1_causal_attention_linear_1_b_v[width] +
          0.001f * (t_23 * t_23);
      block_1_causal_attention_linear_1_b_v[width] = second_13;
      const real t_24 = 0.1f * (block_1_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_13 / (1e-08f * spread[0] + sqrtf(second_13));
      block_1_causal_attention_linear_1_b[width] = block_1_causal_attention_linear_1_b[width] -
          t_24;
      const real t_25 = d_block_1_causal_attention_linear_2_b[width] * t541[0];
      const real first_14 = 0.9f * block_1_causal_attention_linear_2_b_m[width] + 0.1f * t_25;
      block_1_causal_attention_linear_2_b_m[width] = first_14;
      const real second_14 = 0.999f * block_1_causal_attention_linear_2_b_v[width] +
          0.001f * (t_25 * t_25);
      block_1_causal_attention_linear_2_b_v[width] = second_14;
      const real t_26 = 0.1f * (block_1_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_14 / (1e-08f * spread[0] + sqrtf(second_14));
      block_1_causal_attention_linear_2_b[width] = block_1_causal_attention_linear_2_b[width] -
          t_26;
      const real t_27 = d_block_1_causal_attention_linear_3_b[width] * t541[0];
      const real first_15 = 0.9f * block_1_causal_attention_linear_3_b_m[width] + 0.1f * t_27;
      block_1_causal_attention_linear_3_b_m[width] = first_15;
      const real second_15 = 0.999f * block_1_causal_attention_linear_3_b_v[width] +
          0.001f * (t_27 * t_27);
      block_1_causal_attention_linear_3_b_v[width] = second_15;
      const real t_28 = 0.1f * (block_1_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_15 / (1e-08f * spread[0] + sqrtf(second_15));
      block_1_causal_attention_linear_3_b[width] = block_1_causal_attention_linear_3_b[width] -
          t_28;
      const real t_29 = d_block_1_layernorm_1_gain[width] * t541[0];
      const real first_16 = 0.9f * block_1_layernorm_1_gain_m[width] + 0.1f * t_29;
      block_1_layernorm_1_gain_m[width] = first_16;
      const real second_16 = 0.999f * block_1_layernorm_1_gain_v[width] + 0.001f * (t_29 * t_29);
      block_1_layernorm_1_gain_v[width] = second_16;
      const real t_30 = 0.1f * (block_1_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_16 / (1e-08f * spread[0] + sqrtf(second_16));
      block_1_layernorm_1_gain[width] = block_1_layernorm_1_gain[width] - t_30;
      const real t_31 = d_block_1_layernorm_1_bias[width] * t541[0];
      const real first_17 = 0.9f * block_1_layernorm_1_bias_m[width] + 0.1f * t_31;
      block_1_layernorm_1_bias_m[width] = first_17;
      const real second_17 = 0.999f * block_1_layernorm_1_bias_v[width] + 0.001f * (t_31 * t_31);
      block_1_layernorm_1_bias_v[width] = second_17;
      const real t_32 = 0.1f * (block_1_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_17 / (1e-08f * spread[0] + sqrtf(second_17));
      block_1_layernorm_1_bias[width] = block_1_layernorm_1_bias[width] - t_32;
      const real t_33 = d_block_1_linear_1_b[width] * t541[0];
      const real first_18 = 0.9f * block_1_linear_1_b_m[width] + 0.1f * t_33;
      block_1_linear_1_b_m[width] = first_18;
      const real second_18 = 0.999f * block_1_linear_1_b_v[width] + 0.001f * (t_33 * t_33);
      block_1_linear_1_b_v[width] = second_18;
      const real t_34 = 0.1f * (block_1_linear_1_b[width] * lr[0]) +
          rate[0] * first_18 / (1e-08f * spread[0] + sqrtf(second_18));
      block_1_linear_1_b[width] = block_1_linear_1_b[width] - t_34;
      const real t_35 = d_block_2_layernorm_gain[width] * t541[0];
      const real first_19 = 0.9f * block_2_layernorm_gain_m[width] + 0.1f * t_35;
      block_2_layernorm_gain_m[width] = first_19;
      const real second_19 = 0.999f * block_2_layernorm_gain_v[width] + 0.001f * (t_35 * t_35);
      block_2_layernorm_gain_v[width] = second_19;
      const real t_36 = 0.1f * (block_2_layernorm_gain[width] * lr[0]) +
          rate[0] * first_19 / (1e-08f * spread[0] + sqrtf(second_19));
      block_2_layernorm_gain[width] = block_2_layernorm_gain[width] - t_36;
      const real first_20 = 0.9f * block_2_layernorm_bias_m[width] + 0.1f * t544[width];
      block_2_layernorm_bias_m[width] = first_20;
      const real second_20 = 0.999f * block_2_layernorm_bias_v[width] + 0.001f * t548[width];
      block_2_layernorm_bias_v[width] = second_20;
      const real t_37 = 0.1f * (block_2_layernorm_bias[width] * lr[0]) +
          rate[0] * first_20 / (1e-08f * spread[0] + sqrtf(second_20));
      block_2_layernorm_bias[width] = block_2_layernorm_bias[width] - t_37;
      const real t_38 = d_block_2_causal_attention_linear_b[width] * t541[0];
      const real first_21 = 0.9f * block_2_causal_attention_linear_b_m[width] + 0.1f * t_38;
      block_2_causal_attention_linear_b_m[width] = first_21;
      const real second_21 = 0.999f * block_2_causal_attention_linear_b_v[width] +
          0.001f * (t_38 * t_38);
      block_2_causal_attention_linear_b_v[width] = second_21;
      const real t_39 = 0.1f * (block_2_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_21 / (1e-08f * spread[0] + sqrtf(second_21));
      block_2_causal_attention_linear_b[width] = block_2_causal_attention_linear_b[width] - t_39;
      const real t_40 = d_block_2_causal_attention_linear_1_b[width] * t541[0];
      const real first_22 = 0.9f * block_2_causal_attention_linear_1_b_m[width] + 0.1f * t_40;
      block_2_causal_attention_linear_1_b_m[width] = first_22;
      const real second_22 = 0.999f * block_2_causal_attention_linear_1_b_v[width] +
          0.001f * (t_40 * t_40);
      block_2_causal_attention_linear_1_b_v[width] = second_22;
      const real t_41 = 0.1f * (block_2_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_22 / (1e-08f * spread[0] + sqrtf(second_22));
      block_2_causal_attention_linear_1_b[width] = block_2_causal_attention_linear_1_b[width] -
          t_41;
      const real t_42 = d_block_2_causal_attention_linear_2_b[width] * t541[0];
      const real first_23 = 0.9f * block_2_causal_attention_linear_2_b_m[width] + 0.1f * t_42;
      block_2_causal_attention_linear_2_b_m[width] = first_23;
      const real second_23 = 0.999f * block_2_causal_attention_linear_2_b_v[width] +
          0.001f * (t_42 * t_42);
      block_2_causal_attention_linear_2_b_v[width] = second_23;
      const real t_43 = 0.1f * (block_2_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_23 / (1e-08f * spread[0] + sqrtf(second_23));
      block_2_causal_attention_linear_2_b[width] = block_2_causal_attention_linear_2_b[width] -
          t_43;
      const real t_44 = d_block_2_causal_attention_linear_3_b[width] * t541[0];
      const real first_24 = 0.9f * block_2_causal_attention_linear_3_b_m[width] + 0.1f * t_44;
      block_2_causal_attention_linear_3_b_m[width] = first_24;
      const real second_24 = 0.999f * block_2_causal_attention_linear_3_b_v[width] +
          0.001f * (t_44 * t_44);
      block_2_causal_attention_linear_3_b_v[width] = second_24;
      const real t_45 = 0.1f * (block_2_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_24 / (1e-08f * spread[0] + sqrtf(second_24));
      block_2_causal_attention_linear_3_b[width] = block_2_causal_attention_linear_3_b[width] -
          t_45;
      const real t_46 = d_block_2_layernorm_1_gain[width] * t541[0];
      const real first_25 = 0.9f * block_2_layernorm_1_gain_m[width] + 0.1f * t_46;
      block_2_layernorm_1_gain_m[width] = first_25;
      const real second_25 = 0.999f * block_2_layernorm_1_gain_v[width] + 0.001f * (t_46 * t_46);
      block_2_layernorm_1_gain_v[width] = second_25;
      const real t_47 = 0.1f * (block_2_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_25 / (1e-08f * spread[0] + sqrtf(second_25));
      block_2_layernorm_1_gain[width] = block_2_layernorm_1_gain[width] - t_47;
      const real t_48 = d_block_2_layernorm_1_bias[width] * t541[0];
      const real first_26 = 0.9f * block_2_layernorm_1_bias_m[width] + 0.1f * t_48;
      block_2_layernorm_1_bias_m[width] = first_26;
      const real second_26 = 0.999f * block_2_layernorm_1_bias_v[width] + 0.001f * (t_48 * t_48);
      block_2_layernorm_1_bias_v[width] = second_26;
      const real t_49 = 0.1f * (block_2_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_26 / (1e-08f * spread[0] + sqrtf(second_26));
      block_2_layernorm_1_bias[width] = block_2_layernorm_1_bias[width] - t_49;
      const real t_50 = d_block_2_linear_1_b[width] * t541[0];
      const real first_27 = 0.9f * block_2_linear_1_b_m[width] + 0.1f * t_50;
      block_2_linear_1_b_m[width] = first_27;
      const real second_27 = 0.999f * block_2_linear_1_b_v[width] + 0.001f * (t_50 * t_50);
      block_2_linear_1_b_v[width] = second_27;
      const real t_51 = 0.1f * (block_2_linear_1_b[width] * lr[0]) +
          rate[0] * first_27 / (1e-08f * spread[0] + sqrtf(second_27));
      block_2_linear_1_b[width] = block_2_linear_1_b[width] - t_51;
      const real t_52 = d_block_3_layernorm_gain[width] * t541[0];
      const real first_28 = 0.9f * block_3_layernorm_gain_m[width] + 0.1f * t_52;
      block_3_layernorm_gain_m[width] = first_28;
      const real second_28 = 0.999f * block_3_layernorm_gain_v[width] + 0.001f * (t_52 * t_52);
      block_3_layernorm_gain_v[width] = second_28;
      const real t_53 = 0.1f * (block_3_layernorm_gain[width] * lr[0]) +
          rate[0] * first_28 / (1e-08f * spread[0] + sqrtf(second_28));
      block_3_layernorm_gain[width] = block_3_layernorm_gain[width] - t_53;
      const real first_29 = 0.9f * block_3_layernorm_bias_m[width] + 0.1f * t545[width];
      block_3_layernorm_bias_m[width] = first_29;
      const real second_29 = 0.999f * block_3_layernorm_bias_v[width] + 0.001f * t549[width];
      block_3_layernorm_bias_v[width] = second_29;
      const real t_54 = 0.1f * (block_3_layernorm_bias[width] * lr[0]) +
          rate[0] * first_29 / (1e-08f * spread[0] + sqrtf(second_29));
      block_3_layernorm_bias[width] = block_3_layernorm_bias[width] - t_54;
      const real t_55 = d_block_3_causal_attention_linear_b[width] * t541[0];
      const real first_30 = 0.9f * block_3_causal_attention_linear_b_m[width] + 0.1f * t_55;
      block_3_causal_attention_linear_b_m[width] = first_30;
      const real second_30 = 0.999f * block_3_causal_attention_linear_b_v[width] +
          0.001f * (t_55 * t_55);
      block_3_causal_attention_linear_b_v[width] = second_30;
      const real t_56 = 0.1f * (block_3_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_30 / (1e-08f * spread[0] + sqrtf(second_30));
      block_3_causal_attention_linear_b[width] = block_3_causal_attention_linear_b[width] - t_56;
      const real t_57 = d_block_3_causal_attention_linear_1_b[width] * t541[0];
      const real first_31 = 0.9f * block_3_causal_attention_linear_1_b_m[width] + 0.1f * t_57;
      block_3_causal_attention_linear_1_b_m[width] = first_31;
      const real second_31 = 0.999f * block_3_causal_attention_linear_1_b_v[width] +
          0.001f * (t_57 * t_57);
      block_3_causal_attention_linear_1_b_v[width] = second_31;
      const real t_58 = 0.1f * (block_3_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_31 / (1e-08f * spread[0] + sqrtf(second_31));
      block_3_causal_attention_linear_1_b[width] = block_3_causal_attention_linear_1_b[width] -
          t_58;
      const real t_59 = d_block_3_causal_attention_linear_2_b[width] * t541[0];
      const real first_32 = 0.9f * block_3_causal_attention_linear_2_b_m[width] + 0.1f * t_59;
      block_3_causal_attention_linear_2_b_m[width] = first_32;
      const real second_32 = 0.999f * block_3_causal_attention_linear_2_b_v[width] +
          0.001f * (t_59 * t_59);
      block_3_causal_attention_linear_2_b_v[width] = second_32;
      const real t_60 = 0.1f * (block_3_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_32 / (1e-08f * spread[0] + sqrtf(second_32));
      block_3_causal_attention_linear_2_b[width] = block_3_causal_attention_linear_2_b[width] -
          t_60;
      const real t_61 = d_block_3_causal_attention_linear_3_b[width] * t541[0];
      const real first_33 = 0.9f * block_3_causal_attention_linear_3_b_m[width] + 0.1f * t_61;
      block_3_causal_attention_linear_3_b_m[width] = first_33;
      const real second_33 = 0.999f * block_3_causal_attention_linear_3_b_v[width] +
          0.001f * (t_61 * t_61);
      block_3_causal_attention_linear_3_b_v[width] = second_33;
      const real t_62 = 0.1f * (block_3_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_33 / (1e-08f * spread[0] + sqrtf(second_33));
      block_3_causal_attention_linear_3_b[width] = block_3_causal_attention_linear_3_b[width] -
          t_62;
      const real t_63 = d_block_3_layernorm_1_gain[width] * t541[0];
      const real first_34 = 0.9f * block_3_layernorm_1_gain_m[width] + 0.1f * t_63;
      block_3_layernorm_1_gain_m[width] = first_34;
      const real second_34 = 0.999f * block_3_layernorm_1_gain_v[width] + 0.001f * (t_63 * t_63);
      block_3_layernorm_1_gain_v[width] = second_34;
      const real t_64 = 0.1f * (block_3_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_34 / (1e-08f * spread[0] + sqrtf(second_34));
      block_3_layernorm_1_gain[width] = block_3_layernorm_1_gain[width] - t_64;
      const real t_65 = d_block_3_layernorm_1_bias[width] * t541[0];
      const real first_35 = 0.9f * block_3_layernorm_1_bias_m[width] + 0.1f * t_65;
      block_3_layernorm_1_bias_m[width] = first_35;
      const real second_35 = 0.999f * block_3_layernorm_1_bias_v[width] + 0.001f * (t_65 * t_65);
      block_3_layernorm_1_bias_v[width] = second_35;
      const real t_66 = 0.1f * (block_3_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_35 / (1e-08f * spread[0] + sqrtf(second_35));
      block_3_layernorm_1_bias[width] = block_3_layernorm_1_bias[width] - t_66;
      const real t_67 = d_block_3_linear_1_b[width] * t541[0];
      const real first_36 = 0.9f * block_3_linear_1_b_m[width] + 0.1f * t_67;
      block_3_linear_1_b_m[width] = first_36;
      const real second_36 = 0.999f * block_3_linear_1_b_v[width] + 0.001f * (t_67 * t_67);
      block_3_linear_1_b_v[width] = second_36;
      const real t_68 = 0.1f * (block_3_linear_1_b[width] * lr[0]) +
          rate[0] * first_36 / (1e-08f * spread[0] + sqrtf(second_36));
      block_3_linear_1_b[width] = block_3_linear_1_b[width] - t_68;
      const real t_69 = d_layernorm_gain[width] * t541[0];
      const real first_37 = 0.9f * layernorm_gain_m[width] + 0.1f * t_69;
      layernorm_gain_m[width] = first_37;
      const real second_37 = 0.999f * layernorm_gain_v[width] + 0.001f * (t_69 * t_69);
      layernorm_gain_v[width] = second_37;
      const real t_70 = 0.1f * (layernorm_gain[width] * lr[0]) +
          rate[0] * first_37 / (1e-08f * spread[0] + sqrtf(second_37));
      layernorm_gain[width] = layernorm_gain[width] - t_70;
      const real t_71 = d_layernorm_bias[width] * t541[0];
      const real first_38 = 0.9f * layernorm_bias_m[width] + 0.1f * t_71;
      layernorm_bias_m[width] = first_38;
      const real second_38 = 0.999f * layernorm_bias_v[width] + 0.001f * (t_71 * t_71);
      layernorm_bias_v[width] = second_38;
      const real t_72 = 0.1f * (layernorm_bias[width] * lr[0]) +
          rate[0] * first_38 / (1e-08f * spread[0] + sqrtf(second_38));
      layernorm_bias[width] = layernorm_bias[width] - t_72;
    }
  }
  /* first = 0.9 * block.0.linear.b.m + 0.1 * (∂loss/∂block.0.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.0.linear.b.v + 0.001 * (∂loss/∂block.0.linear.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.0.linear.b = block.0.linear.b - (… / … + (block.0.linear.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * block.1.linear.b.m + 0.1 * (∂loss/∂block.1.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.1.linear.b.v + 0.001 * (∂loss/∂block.1.linear.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.1.linear.b = block.1.linear.b - (… / … + (block.1.linear.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * block.2.linear.b.m + 0.1 * (∂loss/∂block.2.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.2.linear.b.v + 0.001 * (∂loss/∂block.2.linear.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.2.linear.b = block.2.linear.b - (… / … + (block.2.linear.b * lr)/10)
       (library/optimizers.grad:70) */
  /* first = 0.9 * block.3.linear.b.m + 0.1 * (∂loss/∂block.3.linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * block.3.linear.b.v + 0.001 * (∂loss/∂block.3.linear.b * …)^2
       (library/optimizers.grad:63) */
  /* next block.3.linear.b = block.3.linear.b - (… / … + (block.3.linear.b * lr)/10)
       (library/optimizers.grad:70) */
  {
    real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    real *const restrict block_0_linear_b_m = states + GPT_STATE_BLOCK_0_LINEAR_B_M;
    real *const restrict block_0_linear_b_v = states + GPT_STATE_BLOCK_0_LINEAR_B_V;
    real *const restrict block_1_linear_b_m = states + GPT_STATE_BLOCK_1_LINEAR_B_M;
    real *const restrict block_1_linear_b_v = states + GPT_STATE_BLOCK_1_LINEAR_B_V;
    real *const restrict block_2_linear_b_m = states + GPT_STATE_BLOCK_2_LINEAR_B_M;
    real *const restrict block_2_linear_b_v = states + GPT_STATE_BLOCK_2_LINEAR_B_V;
    real *const restrict block_3_linear_b_m = states + GPT_STATE_BLOCK_3_LINEAR_B_M;
    real *const restrict block_3_linear_b_v = states + GPT_STATE_BLOCK_3_LINEAR_B_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_block_3_linear_b = arena + 14225632;
    const real *const restrict d_block_2_linear_b = arena + 6882400;
    const real *const restrict d_block_1_linear_b = arena + 4784928;
    const real *const restrict d_block_0_linear_b = arena + 2687456;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      const real t = d_block_0_linear_b[i4_width] * t541[0];
      const real first = 0.9f * block_0_linear_b_m[i4_width] + 0.1f * t;
      block_0_linear_b_m[i4_width] = first;
      const real second = 0.999f * block_0_linear_b_v[i4_width] + 0.001f * (t * t);
      block_0_linear_b_v[i4_width] = second;
      const real t_2 = 0.1f * (block_0_linear_b[i4_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_linear_b[i4_width] = block_0_linear_b[i4_width] - t_2;
      const real t_3 = d_block_1_linear_b[i4_width] * t541[0];
      const real first_2 = 0.9f * block_1_linear_b_m[i4_width] + 0.1f * t_3;
      block_1_linear_b_m[i4_width] = first_2;
      const real second_2 = 0.999f * block_1_linear_b_v[i4_width] + 0.001f * (t_3 * t_3);
      block_1_linear_b_v[i4_width] = second_2;
      const real t_4 = 0.1f * (block_1_linear_b[i4_width] * lr[0]) +
          rate[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2));
      block_1_linear_b[i4_width] = block_1_linear_b[i4_width] - t_4;
      const real t_5 = d_block_2_linear_b[i4_width] * t541[0];
      const real first_3 = 0.9f * block_2_linear_b_m[i4_width] + 0.1f * t_5;
      block_2_linear_b_m[i4_width] = first_3;
      const real second_3 = 0.999f * block_2_linear_b_v[i4_width] + 0.001f * (t_5 * t_5);
      block_2_linear_b_v[i4_width] = second_3;
      const real t_6 = 0.1f * (block_2_linear_b[i4_width] * lr[0]) +
          rate[0] * first_3 / (1e-08f * spread[0] + sqrtf(second_3));
      block_2_linear_b[i4_width] = block_2_linear_b[i4_width] - t_6;
      const real t_7 = d_block_3_linear_b[i4_width] * t541[0];
      const real first_4 = 0.9f * block_3_linear_b_m[i4_width] + 0.1f * t_7;
      block_3_linear_b_m[i4_width] = first_4;
      const real second_4 = 0.999f * block_3_linear_b_v[i4_width] + 0.001f * (t_7 * t_7);
      block_3_linear_b_v[i4_width] = second_4;
      const real t_8 = 0.1f * (block_3_linear_b[i4_width] * lr[0]) +
          rate[0] * first_4 / (1e-08f * spread[0] + sqrtf(second_4));
      block_3_linear_b[i4_width] = block_3_linear_b[i4_width] - t_8;
    }
  }
  /* first = 0.9 * linear.b.m + 0.1 * (∂loss/∂linear.b * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * linear.b.v + 0.001 * (∂loss/∂linear.b * …)^2  (library/optimizers.grad:63) */
  /* next linear.b = linear.b - (… / … + (linear.b * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict linear_b = parameters + GPT_PARAMETER_LINEAR_B;
    real *const restrict linear_b_m = states + GPT_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + GPT_STATE_LINEAR_B_V;
    const real *const restrict lr = arena + 14445600;
    const real *const restrict spread = arena + 14445616;
    const real *const restrict rate = arena + 14445632;
    const real *const restrict d_linear_b = arena + 14445520;
    const real *const restrict t541 = arena + 1024;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      const real t = d_linear_b[vocab] * t541[0];
      const real first = 0.9f * linear_b_m[vocab] + 0.1f * t;
      linear_b_m[vocab] = first;
      const real second = 0.999f * linear_b_v[vocab] + 0.001f * (t * t);
      linear_b_v[vocab] = second;
      const real t_2 = 0.1f * (linear_b[vocab] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      linear_b[vocab] = linear_b[vocab] - t_2;
    }
  }
}

void gpt_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* tokens */
    for (ptrdiff_t row = 0; row < GPT_BATCH; ++row) {
      const real *from = data[0] + order[step * GPT_BATCH + row];
      real *to = inputs + GPT_STEP_INPUT_TOKENS + row * GPT_TIME;
      for (ptrdiff_t i = 0; i < GPT_TIME; ++i) to[i] = from[i];
    }
    /* next */
    for (ptrdiff_t row = 0; row < GPT_BATCH; ++row) {
      const real *from = data[1] + order[step * GPT_BATCH + row];
      real *to = inputs + GPT_STEP_INPUT_NEXT + row * GPT_TIME;
      for (ptrdiff_t i = 0; i < GPT_TIME; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    inputs[GPT_STEP_INPUT_TRAIN_STEP] = (real)now;
    gpt_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 68 steps.
     0-131071: block.0.layernorm.y [batch, time, width], 2-7
     0-262143: t10 [batch, heads, time, time'], 9-10
     0-131071: block.0.causal_attention.mixed [batch, time, heads, width / heads], 11-12
     0-524287: t16 [batch, time, 4 * width], 15-16
     0-131071: t18 [batch, time, width], 17-18
     0-131071: t21 [batch, time, width], 19-20
     0-131071: t23 [batch, time, width], 21-22
     0-131071: t25 [batch, time, width], 25-26
     0-262143: t27 [batch, heads, time, time'], 23-24
     0-131071: block.1.causal_attention.mixed [batch, time, heads, width / heads], 27-28
     0-524287: t33 [batch, time, 4 * width], 31-32
     0-131071: t35 [batch, time, width], 33-34
     0-131071: t38 [batch, time, width], 35-36
     0-131071: t40 [batch, time, width], 37-38
     0-131071: t42 [batch, time, width], 41-42
     0-262143: t44 [batch, heads, time, time'], 39-40
     0-131071: block.2.causal_attention.mixed [batch, time, heads, width / heads], 43-44
     0-524287: t50 [batch, time, 4 * width], 47-48
     0-131071: t52 [batch, time, width], 49-50
     0-131071: t55 [batch, time, width], 51-52
     0-131071: t57 [batch, time, width], 53-54
     0-131071: t59 [batch, time, width], 57-58
     0-262143: t61 [batch, heads, time, time'], 55-56
     0-131071: block.3.causal_attention.mixed [batch, time, heads, width / heads], 59-60
     0-524287: t67 [batch, time, 4 * width], 63-64
     0-131071: t69 [batch, time, width], 65-66
     0-77823: t71 [batch, time, vocab], 67-68
     0-4095: workspace [4096], 13
     0-127: scratch [128], 14
     0-4095: workspace [4096], 29
     0-127: scratch [128], 30
     0-4095: workspace [4096], 45
     0-127: scratch [128], 46
     0-4095: workspace [4096], 61
     0-127: scratch [128], 62
     77904-81999: workspace [4096], 67
     131152-262223: t4 [batch, time, width], 5-6
     131152-262223: t6 [batch, time, width], 7-8
     131152-262223: t8 [batch, time, width], 3-4
     131152-262223: t13 [batch, time, heads * width / heads], 12-13
     131152-262223: t30 [batch, time, heads * width / heads], 28-29
     131152-262223: t47 [batch, time, heads * width / heads], 44-45
     131152-262223: t64 [batch, time, heads * width / heads], 60-61
     131152-262223: layernorm.y [batch, time, width], 66-67
     131152-133199: workspace [2048], 11
     131152-135247: workspace [4096], 17
     131152-135247: workspace [4096], 19
     131152-135247: workspace [4096], 21
     131152-135247: workspace [4096], 25
     131152-133199: workspace [2048], 27
     131152-135247: workspace [4096], 33
     131152-135247: workspace [4096], 35
     131152-135247: workspace [4096], 37
     131152-135247: workspace [4096], 41
     131152-133199: workspace [2048], 43
     131152-135247: workspace [4096], 49
     131152-135247: workspace [4096], 51
     131152-135247: workspace [4096], 53
     131152-135247: workspace [4096], 57
     131152-133199: workspace [2048], 59
     131152-135247: workspace [4096], 65
     262224-524367: y [batch, heads, time, time'], 10-11
     262224-393295: block.1.causal_attention.linear.y [batch, time, width], 20-23
     262224-524367: y [batch, heads, time, time'], 24-27
     262224-393295: block.2.causal_attention.linear.y [batch, time, width], 36-39
     262224-524367: y [batch, heads, time, time'], 40-43
     262224-393295: block.3.causal_attention.linear.y [batch, time, width], 52-55
     262224-524367: y [batch, heads, time, time'], 56-59
     262304-393375: block.0.causal_attention.linear.y [batch, time, width], 6-9
     262304-266399: workspace [4096], 3
     262304-266399: workspace [4096], 5
     262304-262559: scratch [256], 66
     393376-394399: workspace [1024], 23
     393376-394399: workspace [1024], 39
     393376-394399: workspace [1024], 55
     393456-397551: workspace [4096], 7
     393456-394479: workspace [1024], 9
     524368-655439: block.0.layernorm.1.y [batch, time, width], 14-15
     524368-1048655: t17 [batch, time, 4 * width], 16-17
     524368-655439: block.1.layernorm.1.y [batch, time, width], 30-31
     524368-1048655: t34 [batch, time, 4 * width], 32-33
     524368-655439: block.2.layernorm.1.y [batch, time, width], 46-47
     524368-1048655: t51 [batch, time, 4 * width], 48-49
     524368-655439: block.3.layernorm.1.y [batch, time, width], 62-63
     524368-1048655: t68 [batch, time, 4 * width], 64-65
     524448-655519: block.0.causal_attention.linear.2.y [batch, time, width], 4-11
     524448-655519: block.1.layernorm.y [batch, time, width], 18-25
     524448-655519: block.1.causal_attention.linear.2.y [batch, time, width], 26-27
     524448-655519: block.2.layernorm.y [batch, time, width], 34-41
     524448-655519: block.2.causal_attention.linear.2.y [batch, time, width], 42-43
     524448-655519: block.3.layernorm.y [batch, time, width], 50-57
     524448-655519: block.3.causal_attention.linear.2.y [batch, time, width], 58-59
     655520-659615: workspace [4096], 15
     655520-659615: workspace [4096], 31
     655520-659615: workspace [4096], 47
     655520-659615: workspace [4096], 63
     655600-786671: block.0.causal_attention.linear.1.y [batch, time, width], 8-9
     655600-786671: block.1.causal_attention.linear.1.y [batch, time, width], 22-23
     655600-786671: block.2.causal_attention.linear.1.y [batch, time, width], 38-39
     655600-786671: block.3.causal_attention.linear.1.y [batch, time, width], 54-55
     655600-655663: scratch [64], 10
     655600-655663: scratch [64], 24
     655600-655663: scratch [64], 40
     655600-655663: scratch [64], 56
     1048736-1179807: x [batch, time, width], 2-18
     1048736-1179807: t31 [batch, time, width], 29-34
     1048736-1179807: t48 [batch, time, width], 45-50
     1048736-1179807: t65 [batch, time, width], 61-66
     1179888-1310959: t14 [batch, time, width], 13-18
     1179888-1310959: block.1.y [batch, time, width], 34-50
     1311040-1442111: block.0.y [batch, time, width], 18-34
     1311040-1442111: block.2.y [batch, time, width], 50-66
     1442192-1446287: t1 [time, time'], 1-56 */
void gpt_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* time' <= time  (gpt.grad:25) */
  {
    real *const restrict t1 = arena + 1442192;
    for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
      const real t = (real)time;
      for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
        t1[time * GPT_TIME + time_other] = (real)((real)time_other <= t);
      }
    }
  }
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  /* x = position + embedding.y  (gpt.grad:39) */
  /* Σ[width](x) */
  /* Σ[width]((x - …/128)^2) */
  /* block.0.layernorm.y = block.0.layernorm.bias + (block.0.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict position = parameters + GPT_PARAMETER_POSITION;
    const real *const restrict embedding_table = parameters + GPT_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict block_0_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_GAIN;
    const real *const restrict block_0_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_BIAS;
    const real *const restrict tokens = inputs + GPT_PREDICT_INPUT_TOKENS;
    real *const restrict x = arena + 1048736;
    real *const restrict block_0_layernorm_y = arena;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        double sum = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real embedding_y =
              embedding_table[width + (ptrdiff_t)tokens[batch * GPT_TIME + time] * 128];
          const real x_2 = position[time * GPT_WIDTH + width] + embedding_y;
          x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] = x_2;
          sum += (double)x_2;
        }
        double sum_2 = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t = x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] -
              0.0078125f * (real)sum;
          sum_2 += (double)(t * t);
        }
        const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t_2 = x[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] -
              0.0078125f * (real)sum;
          block_0_layernorm_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] =
              block_0_layernorm_bias[width] + block_0_layernorm_gain[width] * t_2 * t;
        }
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.2.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_0_layernorm_y = arena;
    real *const restrict t8 = arena + 131152;
    real *const restrict workspace = arena + 262304;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_2_w, 128, 1, t8, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.2.y = block.0.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t8 = arena + 131152;
    real *const restrict block_0_causal_attention_linear_2_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_2_b[width] + t8[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_0_layernorm_y = arena;
    real *const restrict t4 = arena + 131152;
    real *const restrict workspace = arena + 262304;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_w, 128, 1, t4, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.y = block.0.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t4 = arena + 131152;
    real *const restrict block_0_causal_attention_linear_y = arena + 262304;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_b[width] + t4[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.1.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_0_layernorm_y = arena;
    real *const restrict t6 = arena + 131152;
    real *const restrict workspace = arena + 393456;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_1_w, 128, 1, t6, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.1.y = block.0.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t6 = arena + 131152;
    real *const restrict block_0_causal_attention_linear_1_y = arena + 655600;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_1_b[width] + t6[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.0.causal_attention.q * block.0.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_0_causal_attention_linear_y = arena + 262304;
    const real *const restrict block_0_causal_attention_linear_1_y = arena + 655600;
    real *const restrict t10 = arena;
    real *const restrict workspace = arena + 393456;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_0_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_0_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t10 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.0.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.0.causal_attention.q * …)  (gpt.grad:24) */
  /* block.0.causal_attention.causal = if time' <= time then block.0.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.0.causal_attention.causal) */
  /* Σ[time'](exp(block.0.causal_attention.causal - …)) */
  /* y = exp(block.0.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t1 = arena + 1442192;
    const real *const restrict t10 = arena;
    real *const restrict y = arena + 262224;
    real *const restrict scratch = arena + 655600;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_0_causal_attention_score = 0.17677669f *
                t10[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_0_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_0_causal_attention_score : -INFINITY;
            largest = larger(block_0_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_0_causal_attention_score = 0.17677669f *
                t10[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_0_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_0_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_0_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* block.0.causal_attention.mixed = Σ[time'](block.0.causal_attention.linear.2.y[time := time',
       width := 32 * heads + width / heads] * y)  (gpt.grad:27) */
  {
    const real *const restrict block_0_causal_attention_linear_2_y = arena + 524448;
    const real *const restrict y = arena + 262224;
    real *const restrict block_0_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_0_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_0_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.0.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_0_causal_attention_mixed = arena;
    real *const restrict t13 = arena + 131152;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t13[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t13[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_0_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t13 = arena + 131152;
    real *const restrict t14 = arena + 1179888;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t13, GPT_HEADS_WIDTH_HEADS, 1,
        block_0_causal_attention_linear_3_w, 128, 1, t14, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.0.a = x + block.0.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.0.a) */
  /* Σ[width]((block.0.a - …/128)^2) */
  /* block.0.layernorm.1.y = block.0.layernorm.1.bias + (block.0.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_0_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_0_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_GAIN;
    const real *const restrict block_0_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_0_LAYERNORM_1_BIAS;
    const real *const restrict x = arena + 1048736;
    const real *const restrict t14 = arena + 1179888;
    real *const restrict block_0_layernorm_1_y = arena + 524368;
    real *const restrict scratch = arena;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t14[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        sum += (double)block_0_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t14[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        const real t = block_0_a - 0.0078125f * (real)sum;
        scratch[width] = block_0_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_0_layernorm_1_bias[width] +
            scratch[width] * t;
      }
    }
  }
  /* Σ[width](block.0.linear.w * block.0.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    const real *const restrict block_0_layernorm_1_y = arena + 524368;
    real *const restrict t16 = arena;
    real *const restrict workspace = arena + 655520;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_1_y,
        GPT_WIDTH, 1, block_0_linear_w, 4 * GPT_WIDTH, 1, t16, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.0.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    const real *const restrict t16 = arena;
    real *const restrict t17 = arena + 524368;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_0_linear_y = block_0_linear_b[i4_width] +
            t16[batch_time * 4 * GPT_WIDTH + i4_width];
        t17[batch_time * 4 * GPT_WIDTH + i4_width] = block_0_linear_y *
            (erff(0.70710677f * block_0_linear_y) + 1.0f);
      }
    }
  }
  /* Σ[4 * width](block.0.linear.1.w * (block.0.linear.y * …)) */
  {
    const real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict t17 = arena + 524368;
    real *const restrict t18 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t17, 4 * GPT_WIDTH, 1,
        block_0_linear_1_w, GPT_WIDTH, 1, t18, GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.1.y = block.0.linear.1.b + Σ[4 * width](block.0.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.0.a = x + block.0.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.0.y = block.0.a + block.0.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.0.y) */
  /* Σ[width]((block.0.y - …/128)^2) */
  /* block.1.layernorm.y = block.1.layernorm.bias + (block.1.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_0_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_0_linear_1_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_B;
    const real *const restrict block_1_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_GAIN;
    const real *const restrict block_1_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_BIAS;
    const real *const restrict x = arena + 1048736;
    const real *const restrict t14 = arena + 1179888;
    const real *const restrict t18 = arena;
    real *const restrict block_0_y = arena + 1311040;
    real *const restrict block_1_layernorm_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_linear_1_y = block_0_linear_1_b[width] +
            0.5f * t18[batch_time * GPT_WIDTH + width];
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t14[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        const real block_0_y_2 = block_0_a + block_0_linear_1_y;
        block_0_y[batch_time * GPT_WIDTH + width] = block_0_y_2;
        sum += (double)block_0_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_0_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_2 = block_0_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        block_1_layernorm_y[batch_time * GPT_WIDTH + width] = block_1_layernorm_bias[width] +
            block_1_layernorm_gain[width] * t_2 * t;
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_1_layernorm_y = arena + 524448;
    real *const restrict t21 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_w, 128, 1, t21, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.y = block.1.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t21 = arena;
    real *const restrict block_1_causal_attention_linear_y = arena + 262224;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_b[width] + t21[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.1.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_1_layernorm_y = arena + 524448;
    real *const restrict t23 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_1_w, 128, 1, t23, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.1.y = block.1.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t23 = arena;
    real *const restrict block_1_causal_attention_linear_1_y = arena + 655600;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_1_b[width] + t23[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.1.causal_attention.q * block.1.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_1_causal_attention_linear_y = arena + 262224;
    const real *const restrict block_1_causal_attention_linear_1_y = arena + 655600;
    real *const restrict t27 = arena;
    real *const restrict workspace = arena + 393376;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_1_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_1_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t27 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.1.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.1.causal_attention.q * …)  (gpt.grad:24) */
  /* block.1.causal_attention.causal = if time' <= time then block.1.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.1.causal_attention.causal) */
  /* Σ[time'](exp(block.1.causal_attention.causal - …)) */
  /* y = exp(block.1.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t1 = arena + 1442192;
    const real *const restrict t27 = arena;
    real *const restrict y = arena + 262224;
    real *const restrict scratch = arena + 655600;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_1_causal_attention_score = 0.17677669f *
                t27[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_1_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_1_causal_attention_score : -INFINITY;
            largest = larger(block_1_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_1_causal_attention_score = 0.17677669f *
                t27[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_1_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_1_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_1_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.2.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_1_layernorm_y = arena + 524448;
    real *const restrict t25 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_2_w, 128, 1, t25, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.2.y = block.1.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t25 = arena;
    real *const restrict block_1_causal_attention_linear_2_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_2_b[width] + t25[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* block.1.causal_attention.mixed = Σ[time'](y * block.1.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_1_causal_attention_linear_2_y = arena + 524448;
    const real *const restrict y = arena + 262224;
    real *const restrict block_1_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_1_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_1_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.1.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_1_causal_attention_mixed = arena;
    real *const restrict t30 = arena + 131152;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t30[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t30[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_1_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t30 = arena + 131152;
    real *const restrict t31 = arena + 1048736;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t30, GPT_HEADS_WIDTH_HEADS, 1,
        block_1_causal_attention_linear_3_w, 128, 1, t31, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.1.a) */
  /* Σ[width]((block.1.a - …/128)^2) */
  /* block.1.layernorm.1.y = block.1.layernorm.1.bias + (block.1.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_1_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_1_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_GAIN;
    const real *const restrict block_1_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_1_LAYERNORM_1_BIAS;
    const real *const restrict block_0_y = arena + 1311040;
    const real *const restrict t31 = arena + 1048736;
    real *const restrict block_1_layernorm_1_y = arena + 524368;
    real *const restrict scratch = arena;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t31[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        sum += (double)block_1_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t31[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        const real t = block_1_a - 0.0078125f * (real)sum;
        scratch[width] = block_1_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_1_layernorm_1_bias[width] +
            scratch[width] * t;
      }
    }
  }
  /* Σ[width](block.1.linear.w * block.1.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict block_1_layernorm_1_y = arena + 524368;
    real *const restrict t33 = arena;
    real *const restrict workspace = arena + 655520;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_1_y,
        GPT_WIDTH, 1, block_1_linear_w, 4 * GPT_WIDTH, 1, t33, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.1.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    const real *const restrict t33 = arena;
    real *const restrict t34 = arena + 524368;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_1_linear_y = block_1_linear_b[i4_width] +
            t33[batch_time * 4 * GPT_WIDTH + i4_width];
        t34[batch_time * 4 * GPT_WIDTH + i4_width] = block_1_linear_y *
            (erff(0.70710677f * block_1_linear_y) + 1.0f);
      }
    }
  }
  /* Σ[4 * width](block.1.linear.1.w * (block.1.linear.y * …)) */
  {
    const real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict t34 = arena + 524368;
    real *const restrict t35 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t34, 4 * GPT_WIDTH, 1,
        block_1_linear_1_w, GPT_WIDTH, 1, t35, GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.1.y = block.1.linear.1.b + Σ[4 * width](block.1.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.1.y = block.1.a + block.1.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.1.y) */
  /* Σ[width]((block.1.y - …/128)^2) */
  /* block.2.layernorm.y = block.2.layernorm.bias + (block.2.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_1_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_1_linear_1_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_B;
    const real *const restrict block_2_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_GAIN;
    const real *const restrict block_2_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_BIAS;
    const real *const restrict block_0_y = arena + 1311040;
    const real *const restrict t31 = arena + 1048736;
    const real *const restrict t35 = arena;
    real *const restrict block_1_y = arena + 1179888;
    real *const restrict block_2_layernorm_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_linear_1_y = block_1_linear_1_b[width] +
            0.5f * t35[batch_time * GPT_WIDTH + width];
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t31[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        const real block_1_y_2 = block_1_a + block_1_linear_1_y;
        block_1_y[batch_time * GPT_WIDTH + width] = block_1_y_2;
        sum += (double)block_1_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_1_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_2 = block_1_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        block_2_layernorm_y[batch_time * GPT_WIDTH + width] = block_2_layernorm_bias[width] +
            block_2_layernorm_gain[width] * t_2 * t;
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_2_layernorm_y = arena + 524448;
    real *const restrict t38 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_w, 128, 1, t38, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.y = block.2.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t38 = arena;
    real *const restrict block_2_causal_attention_linear_y = arena + 262224;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_b[width] + t38[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.1.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_2_layernorm_y = arena + 524448;
    real *const restrict t40 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_1_w, 128, 1, t40, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.1.y = block.2.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t40 = arena;
    real *const restrict block_2_causal_attention_linear_1_y = arena + 655600;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_1_b[width] + t40[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.2.causal_attention.q * block.2.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_2_causal_attention_linear_y = arena + 262224;
    const real *const restrict block_2_causal_attention_linear_1_y = arena + 655600;
    real *const restrict t44 = arena;
    real *const restrict workspace = arena + 393376;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_2_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_2_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t44 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.2.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.2.causal_attention.q * …)  (gpt.grad:24) */
  /* block.2.causal_attention.causal = if time' <= time then block.2.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.2.causal_attention.causal) */
  /* Σ[time'](exp(block.2.causal_attention.causal - …)) */
  /* y = exp(block.2.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t1 = arena + 1442192;
    const real *const restrict t44 = arena;
    real *const restrict y = arena + 262224;
    real *const restrict scratch = arena + 655600;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_2_causal_attention_score = 0.17677669f *
                t44[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_2_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_2_causal_attention_score : -INFINITY;
            largest = larger(block_2_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_2_causal_attention_score = 0.17677669f *
                t44[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_2_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_2_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_2_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.2.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_2_layernorm_y = arena + 524448;
    real *const restrict t42 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_2_w, 128, 1, t42, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.2.y = block.2.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t42 = arena;
    real *const restrict block_2_causal_attention_linear_2_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_2_b[width] + t42[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* block.2.causal_attention.mixed = Σ[time'](y * block.2.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_2_causal_attention_linear_2_y = arena + 524448;
    const real *const restrict y = arena + 262224;
    real *const restrict block_2_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_2_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_2_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.2.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_2_causal_attention_mixed = arena;
    real *const restrict t47 = arena + 131152;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t47[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t47[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_2_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t47 = arena + 131152;
    real *const restrict t48 = arena + 1048736;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t47, GPT_HEADS_WIDTH_HEADS, 1,
        block_2_causal_attention_linear_3_w, 128, 1, t48, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.2.a) */
  /* Σ[width]((block.2.a - …/128)^2) */
  /* block.2.layernorm.1.y = block.2.layernorm.1.bias + (block.2.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_2_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_2_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_GAIN;
    const real *const restrict block_2_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_2_LAYERNORM_1_BIAS;
    const real *const restrict block_1_y = arena + 1179888;
    const real *const restrict t48 = arena + 1048736;
    real *const restrict block_2_layernorm_1_y = arena + 524368;
    real *const restrict scratch = arena;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t48[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        sum += (double)block_2_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t48[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        const real t = block_2_a - 0.0078125f * (real)sum;
        scratch[width] = block_2_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_2_layernorm_1_bias[width] +
            scratch[width] * t;
      }
    }
  }
  /* Σ[width](block.2.linear.w * block.2.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict block_2_layernorm_1_y = arena + 524368;
    real *const restrict t50 = arena;
    real *const restrict workspace = arena + 655520;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_1_y,
        GPT_WIDTH, 1, block_2_linear_w, 4 * GPT_WIDTH, 1, t50, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.2.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    const real *const restrict t50 = arena;
    real *const restrict t51 = arena + 524368;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_2_linear_y = block_2_linear_b[i4_width] +
            t50[batch_time * 4 * GPT_WIDTH + i4_width];
        t51[batch_time * 4 * GPT_WIDTH + i4_width] = block_2_linear_y *
            (erff(0.70710677f * block_2_linear_y) + 1.0f);
      }
    }
  }
  /* Σ[4 * width](block.2.linear.1.w * (block.2.linear.y * …)) */
  {
    const real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict t51 = arena + 524368;
    real *const restrict t52 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t51, 4 * GPT_WIDTH, 1,
        block_2_linear_1_w, GPT_WIDTH, 1, t52, GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.1.y = block.2.linear.1.b + Σ[4 * width](block.2.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.2.y = block.2.a + block.2.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.2.y) */
  /* Σ[width]((block.2.y - …/128)^2) */
  /* block.3.layernorm.y = block.3.layernorm.bias + (block.3.layernorm.gain * …) / sqrt(…/128 +
       1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_2_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_2_linear_1_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_B;
    const real *const restrict block_3_layernorm_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_GAIN;
    const real *const restrict block_3_layernorm_bias = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_BIAS;
    const real *const restrict block_1_y = arena + 1179888;
    const real *const restrict t48 = arena + 1048736;
    const real *const restrict t52 = arena;
    real *const restrict block_2_y = arena + 1311040;
    real *const restrict block_3_layernorm_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_linear_1_y = block_2_linear_1_b[width] +
            0.5f * t52[batch_time * GPT_WIDTH + width];
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t48[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        const real block_2_y_2 = block_2_a + block_2_linear_1_y;
        block_2_y[batch_time * GPT_WIDTH + width] = block_2_y_2;
        sum += (double)block_2_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_2_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_2 = block_2_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        block_3_layernorm_y[batch_time * GPT_WIDTH + width] = block_3_layernorm_bias[width] +
            block_3_layernorm_gain[width] * t_2 * t;
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_3_layernorm_y = arena + 524448;
    real *const restrict t55 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_w, 128, 1, t55, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.y = block.3.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t55 = arena;
    real *const restrict block_3_causal_attention_linear_y = arena + 262224;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_b[width] + t55[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.1.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_3_layernorm_y = arena + 524448;
    real *const restrict t57 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_1_w, 128, 1, t57, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.1.y = block.3.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t57 = arena;
    real *const restrict block_3_causal_attention_linear_1_y = arena + 655600;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_1_b[width] + t57[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.3.causal_attention.q * block.3.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_3_causal_attention_linear_y = arena + 262224;
    const real *const restrict block_3_causal_attention_linear_1_y = arena + 655600;
    real *const restrict t61 = arena;
    real *const restrict workspace = arena + 393376;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_3_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_3_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t61 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
            heads * GPT_TIME * GPT_TIME, GPT_TIME, workspace, 0);
      }
    }
  }
  /* block.3.causal_attention.score = 0.17677669529663687 * Σ[width /
       heads](block.3.causal_attention.q * …)  (gpt.grad:24) */
  /* block.3.causal_attention.causal = if time' <= time then block.3.causal_attention.score else
       -inf  (gpt.grad:25) */
  /* max[time'](block.3.causal_attention.causal) */
  /* Σ[time'](exp(block.3.causal_attention.causal - …)) */
  /* y = exp(block.3.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))
       (library/normalization.grad:5) */
  {
    const real *const restrict t1 = arena + 1442192;
    const real *const restrict t61 = arena;
    real *const restrict y = arena + 262224;
    real *const restrict scratch = arena + 655600;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_3_causal_attention_score = 0.17677669f *
                t61[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_3_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_3_causal_attention_score : -INFINITY;
            largest = larger(block_3_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_3_causal_attention_score = 0.17677669f *
                t61[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_3_causal_attention_causal = t1[time * GPT_TIME + time_other] != 0 ?
                block_3_causal_attention_score : -INFINITY;
            const real t_2 = expf(block_3_causal_attention_causal - t);
            scratch[time_other] = t_2;
            sum += (double)t_2;
          }
          const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            y[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other] = scratch[time_other] / t_2;
          }
        }
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.2.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_3_layernorm_y = arena + 524448;
    real *const restrict t59 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_2_w, 128, 1, t59, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.2.y = block.3.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t59 = arena;
    real *const restrict block_3_causal_attention_linear_2_y = arena + 524448;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_2_b[width] + t59[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* block.3.causal_attention.mixed = Σ[time'](y * block.3.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_3_causal_attention_linear_2_y = arena + 524448;
    const real *const restrict y = arena + 262224;
    real *const restrict block_3_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131152;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_3_causal_attention_linear_2_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, block_3_causal_attention_mixed + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
            heads * GPT_WIDTH_HEADS, GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* scatter(block.3.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  {
    const real *const restrict block_3_causal_attention_mixed = arena;
    real *const restrict t64 = arena + 131152;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t64[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t64[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
                block_3_causal_attention_mixed[batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS +
                time * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.3.w[width := width', width' := width] * …[heads *
       width / heads := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t64 = arena + 131152;
    real *const restrict t65 = arena + 1048736;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t64, GPT_HEADS_WIDTH_HEADS, 1,
        block_3_causal_attention_linear_3_w, 128, 1, t65, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.3.a) */
  /* Σ[width]((block.3.a - …/128)^2) */
  /* block.3.layernorm.1.y = block.3.layernorm.1.bias + (block.3.layernorm.1.gain * …) / sqrt(…/128
       + 1e-05)  (library/normalization.grad:107) */
  {
    const real *const restrict block_3_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_3_layernorm_1_gain = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_GAIN;
    const real *const restrict block_3_layernorm_1_bias = parameters +
        GPT_PARAMETER_BLOCK_3_LAYERNORM_1_BIAS;
    const real *const restrict block_2_y = arena + 1311040;
    const real *const restrict t65 = arena + 1048736;
    real *const restrict block_3_layernorm_1_y = arena + 524368;
    real *const restrict scratch = arena;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t65[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        sum += (double)block_3_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t65[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        const real t = block_3_a - 0.0078125f * (real)sum;
        scratch[width] = block_3_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_3_layernorm_1_bias[width] +
            scratch[width] * t;
      }
    }
  }
  /* Σ[width](block.3.linear.w * block.3.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict block_3_layernorm_1_y = arena + 524368;
    real *const restrict t67 = arena;
    real *const restrict workspace = arena + 655520;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_1_y,
        GPT_WIDTH, 1, block_3_linear_w, 4 * GPT_WIDTH, 1, t67, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.3.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    const real *const restrict t67 = arena;
    real *const restrict t68 = arena + 524368;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_3_linear_y = block_3_linear_b[i4_width] +
            t67[batch_time * 4 * GPT_WIDTH + i4_width];
        t68[batch_time * 4 * GPT_WIDTH + i4_width] = block_3_linear_y *
            (erff(0.70710677f * block_3_linear_y) + 1.0f);
      }
    }
  }
  /* Σ[4 * width](block.3.linear.1.w * (block.3.linear.y * …)) */
  {
    const real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict t68 = arena + 524368;
    real *const restrict t69 = arena;
    real *const restrict workspace = arena + 131152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t68, 4 * GPT_WIDTH, 1,
        block_3_linear_1_w, GPT_WIDTH, 1, t69, GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.1.y = block.3.linear.1.b + Σ[4 * width](block.3.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.3.y = block.3.a + block.3.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.3.y) */
  /* Σ[width]((block.3.y - …/128)^2) */
  /* layernorm.y = layernorm.bias + (layernorm.gain * …) / sqrt(…/128 + 1e-05)
       (library/normalization.grad:107) */
  {
    const real *const restrict block_3_causal_attention_linear_3_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_B;
    const real *const restrict block_3_linear_1_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_B;
    const real *const restrict layernorm_gain = parameters + GPT_PARAMETER_LAYERNORM_GAIN;
    const real *const restrict layernorm_bias = parameters + GPT_PARAMETER_LAYERNORM_BIAS;
    const real *const restrict block_2_y = arena + 1311040;
    const real *const restrict t65 = arena + 1048736;
    const real *const restrict t69 = arena;
    real *const restrict layernorm_y = arena + 131152;
    real *const restrict scratch = arena + 262304;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_linear_1_y = block_3_linear_1_b[width] +
            0.5f * t69[batch_time * GPT_WIDTH + width];
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t65[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        const real block_3_y = block_3_a + block_3_linear_1_y;
        scratch[width] = block_3_y;
        sum += (double)block_3_y;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = scratch[width] - 0.0078125f * (real)sum;
        scratch[128 + width] = layernorm_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 1.0f / sqrtf(0.0078125f * (real)sum_2 + 1e-05f);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        layernorm_y[batch_time * GPT_WIDTH + width] = layernorm_bias[width] +
            scratch[128 + width] * t;
      }
    }
  }
  /* Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict layernorm_y = arena + 131152;
    real *const restrict t71 = arena;
    real *const restrict workspace = arena + 77904;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_VOCAB, GPT_WIDTH, 1.0f, layernorm_y, GPT_WIDTH, 1,
        linear_w, GPT_VOCAB, 1, t71, GPT_VOCAB, workspace, 0);
  }
  /* linear.y = linear.b + Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_b = parameters + GPT_PARAMETER_LINEAR_B;
    real *const restrict logits = outputs + GPT_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t71 = arena;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        logits[batch_time * GPT_VOCAB + vocab] = linear_b[vocab] +
            t71[batch_time * GPT_VOCAB + vocab];
      }
    }
  }
}
