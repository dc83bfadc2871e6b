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
     0-65535: t33 [width, 4 * width], 7-47
     65536-131071: t34 [4 * width, width], 8-48
     131072-196607: t39 [width, 4 * width], 13-49
     196608-262143: t40 [4 * width, width], 14-50
     262144-327679: t45 [width, 4 * width], 19-51
     327680-393215: t46 [4 * width, width], 20-52
     393216-458751: t51 [width, 4 * width], 25-53
     458752-524287: t52 [4 * width, width], 26-54
     524288-540671: t29 [width, width'], 3-31
     540672-557055: t30 [width, width'], 4-32
     557056-573439: t31 [width, width'], 5-33
     573440-589823: t32 [width, width'], 6-34
     589824-606207: t35 [width, width'], 9-35
     606208-622591: t36 [width, width'], 10-36
     622592-638975: t37 [width, width'], 11-37
     638976-655359: t38 [width, width'], 12-38
     655360-671743: t41 [width, width'], 15-39
     671744-688127: t42 [width, width'], 16-40
     688128-704511: t43 [width, width'], 17-41
     704512-720895: t44 [width, width'], 18-42
     720896-737279: t47 [width, width'], 21-43
     737280-753663: t48 [width, width'], 22-44
     753664-770047: t49 [width, width'], 23-45
     770048-786431: t50 [width, width'], 24-46
     786432-796159: t28 [vocab, width], 2-29
     796160-805887: t53 [width, vocab], 27-30
     805888-814079: t27 [time, width], 1-28 */
void gpt_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* normal() */
  {
    real *const restrict t27 = arena + 805888;
    random_normal(GPT_TIME * GPT_WIDTH, t27, seed, 2471448074u, 0u);
  }
  /* normal() */
  {
    real *const restrict t28 = arena + 786432;
    random_normal(GPT_VOCAB * GPT_WIDTH, t28, seed, 3111216744u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t29 = arena + 524288;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t29, seed, 1577571222u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t30 = arena + 540672;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t30, seed, 166738227u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t31 = arena + 557056;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t31, seed, 1355561922u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t32 = arena + 573440;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t32, seed, 3824040553u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t33 = arena;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t33, seed, 3519969836u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t34 = arena + 65536;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t34, seed, 1333061213u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t35 = arena + 589824;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t35, seed, 248337597u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t36 = arena + 606208;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t36, seed, 1446988248u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t37 = arena + 622592;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t37, seed, 3004343461u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t38 = arena + 638976;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t38, seed, 798980686u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t39 = arena + 131072;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t39, seed, 91716533u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t40 = arena + 196608;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t40, seed, 1242324192u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t41 = arena + 655360;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t41, seed, 1965804508u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t42 = arena + 671744;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t42, seed, 1818969197u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t43 = arena + 688128;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t43, seed, 4019697472u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t44 = arena + 704512;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t44, seed, 2472096471u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t45 = arena + 262144;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t45, seed, 526490578u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t46 = arena + 327680;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t46, seed, 3456611783u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t47 = arena + 720896;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t47, seed, 3816896563u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t48 = arena + 737280;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t48, seed, 531223314u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t49 = arena + 753664;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t49, seed, 3637366915u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t50 = arena + 770048;
    random_uniform(GPT_WIDTH * GPT_WIDTH, t50, seed, 1168785116u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t51 = arena + 393216;
    random_uniform(GPT_WIDTH * 4 * GPT_WIDTH, t51, seed, 4087894779u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t52 = arena + 458752;
    random_uniform(4 * GPT_WIDTH * GPT_WIDTH, t52, seed, 2816414666u, 0u);
  }
  /* uniform() */
  {
    real *const restrict t53 = arena + 796160;
    random_uniform(GPT_WIDTH * GPT_VOCAB, t53, seed, 2887766503u, 0u);
  }
  /* position = normal() / 50  (gpt.grad:38) */
  {
    real *const restrict position = parameters + GPT_PARAMETER_POSITION;
    const real *const restrict t27 = arena + 805888;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      position[time_width] = 0.02f * t27[time_width];
    }
  }
  /* embedding.table = normal() / 50  (library/attention.grad:5) */
  {
    real *const restrict embedding_table = parameters + GPT_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict t28 = arena + 786432;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      embedding_table[vocab_width] = 0.02f * t28[vocab_width];
    }
  }
  /* linear.w = 0.3429971702850177 * uniform() - 0.17149858514250885  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict t53 = arena + 796160;
    for (ptrdiff_t width_vocab = 0; width_vocab < GPT_WIDTH * GPT_VOCAB; ++width_vocab) {
      linear_w[width_vocab] = 0.34299716f * t53[width_vocab] - 0.17149858f;
    }
  }
  /* block.0.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t29 = arena + 524288;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_w[width_width_other] = 0.30618623f * t29[width_width_other] -
          0.15309311f;
    }
  }
  /* block.0.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t30 = arena + 540672;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t30[width_width_other] - 0.15309311f;
    }
  }
  /* block.0.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t31 = arena + 557056;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t31[width_width_other] - 0.15309311f;
    }
  }
  /* block.0.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t32 = arena + 573440;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_0_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t32[width_width_other] - 0.15309311f;
    }
  }
  /* block.1.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t35 = arena + 589824;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_w[width_width_other] = 0.30618623f * t35[width_width_other] -
          0.15309311f;
    }
  }
  /* block.1.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t36 = arena + 606208;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t36[width_width_other] - 0.15309311f;
    }
  }
  /* block.1.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t37 = arena + 622592;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t37[width_width_other] - 0.15309311f;
    }
  }
  /* block.1.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t38 = arena + 638976;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_1_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t38[width_width_other] - 0.15309311f;
    }
  }
  /* block.2.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t41 = arena + 655360;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_w[width_width_other] = 0.30618623f * t41[width_width_other] -
          0.15309311f;
    }
  }
  /* block.2.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t42 = arena + 671744;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t42[width_width_other] - 0.15309311f;
    }
  }
  /* block.2.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t43 = arena + 688128;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t43[width_width_other] - 0.15309311f;
    }
  }
  /* block.2.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t44 = arena + 704512;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_2_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t44[width_width_other] - 0.15309311f;
    }
  }
  /* block.3.causal_attention.linear.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict t47 = arena + 720896;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_w[width_width_other] = 0.30618623f * t47[width_width_other] -
          0.15309311f;
    }
  }
  /* block.3.causal_attention.linear.1.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict t48 = arena + 737280;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_1_w[width_width_other] = 0.30618623f *
          t48[width_width_other] - 0.15309311f;
    }
  }
  /* block.3.causal_attention.linear.2.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict t49 = arena + 753664;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_2_w[width_width_other] = 0.30618623f *
          t49[width_width_other] - 0.15309311f;
    }
  }
  /* block.3.causal_attention.linear.3.w = 0.30618621784789724 * uniform() - 0.15309310892394862
       (library/layers.grad:5) */
  {
    real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict t50 = arena + 770048;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      block_3_causal_attention_linear_3_w[width_width_other] = 0.30618623f *
          t50[width_width_other] - 0.15309311f;
    }
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
  /* block.0.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict t34 = arena + 65536;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_0_linear_1_w[i4_width_width] = 0.19364917f * t34[i4_width_width] - 0.09682459f;
    }
  }
  /* block.1.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict t39 = arena + 131072;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_1_linear_w[width_i4_width] = 0.19364917f * t39[width_i4_width] - 0.09682459f;
    }
  }
  /* block.1.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict t40 = arena + 196608;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_1_linear_1_w[i4_width_width] = 0.19364917f * t40[i4_width_width] - 0.09682459f;
    }
  }
  /* block.2.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict t45 = arena + 262144;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_2_linear_w[width_i4_width] = 0.19364917f * t45[width_i4_width] - 0.09682459f;
    }
  }
  /* block.2.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict t46 = arena + 327680;
    for (ptrdiff_t i4_width_width = 0; i4_width_width < 4 * GPT_WIDTH * GPT_WIDTH;
        ++i4_width_width) {
      block_2_linear_1_w[i4_width_width] = 0.19364917f * t46[i4_width_width] - 0.09682459f;
    }
  }
  /* block.3.linear.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict t51 = arena + 393216;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      block_3_linear_w[width_i4_width] = 0.19364917f * t51[width_i4_width] - 0.09682459f;
    }
  }
  /* block.3.linear.1.w = 0.19364916731037085 * uniform() - 0.09682458365518543
       (library/layers.grad:5) */
  {
    real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict t52 = arena + 458752;
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
     0-131071: t221 [batch, time, width], 5-6
     0-131071: t223 [batch, time, width], 7-8
     0-131071: t225 [batch, time, width], 2-3
     0-262143: t227 [batch, heads, time, time'], 9-10
     0-131071: block.0.causal_attention.mixed [batch, time, heads, width / heads], 11-12
     0-524287: t236 [batch, time, 4 * width], 15-143
     0-65535: ∂loss/∂block.0.linear.w [width, 4 * width], 177-245
     0-131071: ∂loss/∂block.0.layernorm.1.y [batch, time, width], 144-145
     0-131071: t454 [batch, heads, time', width / heads], 147-148
     0-262143: ∂loss/∂y [batch, heads, time, time'], 150-151
     0-131071: t460 [batch, heads, time', width / heads], 152-153
     0-131071: ∂loss/∂block.0.causal_attention.linear.1.y [batch, time, width], 154-171
     0-4095: workspace [4096], 13
     0-4095: workspace [4096], 146
     0-4095: workspace [4096], 149
     0-4095: workspace [4096], 173
     0-4095: workspace [4096], 175
     65536-131071: ∂loss/∂block.1.linear.w [width, 4 * width], 188-247
     65536-69631: workspace [4096], 177
     65536-69631: workspace [4096], 180
     65536-69631: workspace [4096], 182
     65536-69631: workspace [4096], 184
     65536-69631: workspace [4096], 186
     131072-196607: ∂loss/∂block.2.linear.w [width, 4 * width], 198-249
     131072-262143: t461 [batch, heads, time', width / heads], 153-154
     131072-262143: t468 [batch, time, width'], 155-160
     131072-262143: ∂loss/∂x [batch, time, width], 161-166
     131072-135167: workspace [4096], 2
     131072-135167: workspace [4096], 5
     131072-135167: workspace [4096], 7
     131072-133119: workspace [2048], 11
     131072-135167: workspace [4096], 144
     131072-131199: scratch [128], 145
     131072-133119: workspace [2048], 147
     131072-133119: workspace [2048], 152
     131072-135167: workspace [4096], 169
     131072-135167: workspace [4096], 171
     131072-135167: workspace [4096], 188
     131072-135167: workspace [4096], 190
     131072-135167: workspace [4096], 192
     131072-135167: workspace [4096], 194
     131072-135167: workspace [4096], 196
     196608-262143: ∂loss/∂block.3.linear.w [width, 4 * width], 208-251
     196608-200703: workspace [4096], 198
     196608-200703: workspace [4096], 200
     196608-200703: workspace [4096], 202
     196608-200703: workspace [4096], 204
     196608-200703: workspace [4096], 206
     262144-327679: t442 [width, 4 * width], 214-246
     262144-393215: t453 [batch, time, width'], 146-150
     262144-524287: ∂loss/∂block.0.causal_attention.score [batch, heads, time, time'], 151-156
     262144-393215: ∂loss/∂block.0.causal_attention.q [batch, time, heads, width / heads], 157-158
     262144-393215: t472 [batch, time, width'], 159-160
     262144-263167: workspace [1024], 9
     262144-262207: scratch [64], 10
     262144-262271: scratch [128], 161
     262144-266239: workspace [4096], 208
     262144-266239: workspace [4096], 210
     327680-393215: t405 [width, 4 * width], 216-248
     327680-331775: workspace [4096], 214
     393216-458751: t368 [width, 4 * width], 218-250
     393216-524287: ∂loss/∂block.0.causal_attention.linear.y [batch, time, width], 158-169
     393216-394239: workspace [1024], 150
     393216-397311: workspace [4096], 216
     458752-524287: t331 [width, 4 * width], 220-252
     458752-462847: workspace [4096], 218
     524288-1048575: t237 [batch, time, 4 * width], 16-143
     524288-540671: t434 [width', width], 180-233
     524288-655359: ∂loss/∂block.0.a [batch, time, width], 145-175
     524288-528383: workspace [4096], 15
     540672-557055: t430 [width', width], 182-234
     557056-573439: t427 [width', width], 184-235
     573440-589823: t415 [heads * width / heads, width], 186-236
     589824-606207: t397 [width', width], 190-237
     606208-622591: t393 [width', width], 192-238
     622592-638975: t390 [width', width], 194-239
     638976-655359: t378 [heads * width / heads, width], 196-240
     655360-671743: t452 [heads * width / heads, width], 175-232
     655360-786431: ∂loss/∂block.0.causal_attention.linear.2.y [batch, time, width], 148-173
     671744-688127: t360 [width', width], 200-241
     688128-704511: t356 [width', width], 202-242
     704512-720895: t353 [width', width], 204-243
     720896-737279: t341 [heads * width / heads, width], 206-244
     737280-747007: ∂loss/∂linear.w [vocab, width], 210-227
     747008-747008: t549 [], 221-222
     747008-747135: t551 [width'], 223-228
     747008-751103: workspace [4096], 220
     747136-747263: t552 [width'], 223-228
     747264-747391: t553 [width'], 223-228
     747392-747519: t554 [width'], 223-228
     747520-747647: t555 [width'], 223-228
     747648-747775: t556 [width'], 223-228
     747776-747903: t557 [width'], 223-228
     747904-748031: t558 [width'], 223-228
     748032-748032: t550 [], 222-254
     748048-748048: lr [], 224-254
     748064-748064: spread [], 224-254
     748080-748080: rate [], 224-254
     751104-751104: t487 [], 174-222
     751120-751120: t489 [], 176-222
     751136-751136: t493 [], 178-222
     751152-751152: t494 [], 179-222
     751168-751168: t508 [], 179-222
     751184-751184: t522 [], 179-222
     751200-751200: t536 [], 179-222
     751216-751216: t497 [], 181-222
     751232-751232: t499 [], 183-222
     751248-751248: t501 [], 185-222
     751264-751264: t503 [], 187-222
     751280-751280: t507 [], 189-222
     751296-751296: t511 [], 191-222
     751312-751312: t513 [], 193-222
     751328-751328: t515 [], 195-222
     751344-751344: t517 [], 197-222
     751360-751360: t521 [], 199-222
     751376-751376: t525 [], 201-222
     751392-751392: t527 [], 203-222
     751408-751408: t529 [], 205-222
     751424-751424: t531 [], 207-222
     751440-751440: t535 [], 209-222
     751456-751456: t540 [], 211-222
     751472-751472: t541 [], 212-222
     751488-751488: t542 [], 213-222
     751504-751504: t544 [], 213-222
     751520-751520: t546 [], 213-222
     751536-751536: t548 [], 213-222
     751552-751552: t543 [], 215-222
     751568-751568: t545 [], 217-222
     751584-751584: t547 [], 219-222
     786432-917503: t465 [batch, time, width'], 149-160
     786432-802815: t471 [width', width], 169-229
     802816-819199: t467 [width', width], 171-230
     819200-835583: t464 [width', width], 173-231
     835584-845311: ∂loss/∂embedding.table [vocab, width], 166-226
     845312-853503: ∂loss/∂position [time, width], 161-225
     853504-853631: ∂loss/∂block.0.layernorm.gain [width], 161-228
     853632-853759: ∂loss/∂block.0.causal_attention.linear.b [width], 162-228
     853760-853887: ∂loss/∂block.0.causal_attention.linear.1.b [width], 163-228
     853888-854015: ∂loss/∂block.0.causal_attention.linear.2.b [width], 164-228
     854016-854016: t480 [], 165-222
     854032-854032: t481 [], 167-222
     854048-854048: t482 [], 168-222
     854064-854064: t484 [], 168-222
     854080-854080: t486 [], 168-222
     854096-854096: t488 [], 168-222
     854112-854112: t490 [], 168-222
     854128-854128: t491 [], 168-222
     854144-854144: t492 [], 168-222
     854160-854160: t495 [], 168-222
     854176-854176: t496 [], 168-222
     854192-854192: t498 [], 168-222
     854208-854208: t500 [], 168-222
     854224-854224: t502 [], 168-222
     854240-854240: t504 [], 168-222
     854256-854256: t505 [], 168-222
     854272-854272: t506 [], 168-222
     854288-854288: t509 [], 168-222
     854304-854304: t510 [], 168-222
     854320-854320: t512 [], 168-222
     854336-854336: t514 [], 168-222
     854352-854352: t516 [], 168-222
     854368-854368: t518 [], 168-222
     854384-854384: t519 [], 168-222
     854400-854400: t520 [], 168-222
     854416-854416: t523 [], 168-222
     854432-854432: t524 [], 168-222
     854448-854448: t526 [], 168-222
     854464-854464: t528 [], 168-222
     854480-854480: t530 [], 168-222
     854496-854496: t532 [], 168-222
     854512-854512: t533 [], 168-222
     854528-854528: t534 [], 168-222
     854544-854544: t537 [], 168-222
     854560-854560: t538 [], 168-222
     854576-854576: t539 [], 168-222
     854592-854592: t483 [], 170-222
     854608-854608: t485 [], 172-222
     917504-1048575: t458 [batch, time, heads, width / heads], 156-157
     917504-1048575: t473 [batch, time, width'], 160-161
     917504-921599: workspace [4096], 155
     917504-921599: workspace [4096], 159
     1048576-1572863: t238 [batch, time, 4 * width], 16-214
     1572864-2097151: t322 [batch, time, 4 * width], 16-143
     1572864-1703935: t475 [batch, time, width'], 160-161
     1572864-1574911: workspace [2048], 156
     1703936-1704063: ∂loss/∂block.0.layernorm.1.bias [width], 145-228
     1704064-1704191: ∂loss/∂block.0.layernorm.1.gain [width], 145-228
     1704192-1704319: ∂loss/∂block.0.causal_attention.linear.3.b [width], 145-228
     1704320-1704447: t474 [width'], 160-223
     2097152-2228223: x [batch, time, width], 1-18
     2097152-2228223: t245 [batch, time, width], 19-20
     2097152-2228223: t247 [batch, time, width], 21-22
     2097152-2228223: t249 [batch, time, width], 25-26
     2097152-2359295: t251 [batch, heads, time, time'], 23-24
     2097152-2228223: block.1.causal_attention.mixed [batch, time, heads, width / heads], 27-28
     2097152-2621439: t260 [batch, time, 4 * width], 31-120
     2097152-2228223: ∂loss/∂block.1.layernorm.1.y [batch, time, width], 121-122
     2097152-2359295: ∂loss/∂y [batch, heads, time, time'], 127-128
     2097152-2228223: t418 [batch, heads, time', width / heads], 124-125
     2097152-2228223: t423 [batch, heads, time', width / heads], 129-130
     2097152-2228223: t431 [batch, time, width'], 132-137
     2097152-2621439: t443 [batch, time, 4 * width], 142-143
     2097152-2101247: workspace [4096], 29
     2097152-2101247: workspace [4096], 123
     2097152-2101247: workspace [4096], 126
     2097152-2097279: scratch [128], 138
     2228224-2359295: t231 [batch, time, width], 13-18
     2228224-2359295: t421 [batch, time, heads, width / heads], 133-134
     2228224-2359295: t424 [batch, heads, time', width / heads], 130-131
     2228224-2359295: t435 [batch, time, width'], 136-137
     2228224-2232319: workspace [4096], 19
     2228224-2232319: workspace [4096], 21
     2228224-2232319: workspace [4096], 25
     2228224-2230271: workspace [2048], 27
     2228224-2232319: workspace [4096], 121
     2228224-2228351: scratch [128], 122
     2228224-2230271: workspace [2048], 124
     2228224-2230271: workspace [2048], 129
     2228224-2232319: workspace [4096], 132
     2359296-2490367: t239 [batch, time, width], 17-18
     2359296-2490367: t416 [batch, time, width'], 123-127
     2359296-2621439: ∂loss/∂block.1.causal_attention.score [batch, heads, time, time'], 128-133
     2359296-2490367: ∂loss/∂block.1.causal_attention.q [batch, time, heads, width / heads], 134-135
     2359296-2490367: t436 [batch, time, width'], 137-138
     2359296-2360319: workspace [1024], 23
     2359296-2359359: scratch [64], 24
     2359296-2363391: workspace [4096], 136
     2490368-2621439: t438 [batch, time, width'], 137-138
     2490368-2494463: workspace [4096], 17
     2490368-2491391: workspace [1024], 127
     2621440-3145727: t261 [batch, time, 4 * width], 32-120
     2621440-2752511: t428 [batch, time, width'], 126-137
     2621440-3145727: ∂loss/∂block.0.linear.y [batch, time, 4 * width], 143-177
     2621440-2625535: workspace [4096], 31
     2621440-2625535: workspace [4096], 142
     2752512-2754559: workspace [2048], 133
     3145728-3670015: t262 [batch, time, 4 * width], 32-216
     3670016-4194303: t321 [batch, time, 4 * width], 32-120
     3670016-3801087: ∂loss/∂block.1.a [batch, time, width], 122-186
     3801088-3932159: ∂loss/∂block.1.causal_attention.linear.2.y [batch, time, width], 125-184
     3932160-4063231: ∂loss/∂block.1.causal_attention.linear.1.y [batch, time, width], 131-182
     4063232-4194303: ∂loss/∂block.1.causal_attention.linear.y [batch, time, width], 135-180
     4194304-4325375: block.0.y [batch, time, width], 18-34
     4194304-4325375: t269 [batch, time, width], 35-36
     4194304-4325375: t271 [batch, time, width], 37-38
     4194304-4325375: t273 [batch, time, width], 41-42
     4194304-4456447: t275 [batch, heads, time, time'], 39-40
     4194304-4325375: block.2.causal_attention.mixed [batch, time, heads, width / heads], 43-44
     4194304-4718591: t284 [batch, time, 4 * width], 47-97
     4194304-4325375: ∂loss/∂block.2.layernorm.1.y [batch, time, width], 98-99
     4194304-4456447: ∂loss/∂y [batch, heads, time, time'], 104-105
     4194304-4325375: t381 [batch, heads, time', width / heads], 101-102
     4194304-4325375: t386 [batch, heads, time', width / heads], 106-107
     4194304-4325375: t394 [batch, time, width'], 109-114
     4194304-4718591: t406 [batch, time, 4 * width], 119-120
     4194304-4325375: ∂loss/∂block.0.y [batch, time, width], 138-214
     4194304-4198399: workspace [4096], 45
     4194304-4198399: workspace [4096], 100
     4194304-4198399: workspace [4096], 103
     4194304-4194431: scratch [128], 115
     4325376-4456447: t255 [batch, time, width], 29-34
     4325376-4456447: t384 [batch, time, heads, width / heads], 110-111
     4325376-4456447: t387 [batch, heads, time', width / heads], 107-108
     4325376-4456447: t398 [batch, time, width'], 113-114
     4325376-4325887: ∂loss/∂block.0.linear.b [4 * width], 143-253
     4325376-4329471: workspace [4096], 35
     4325376-4329471: workspace [4096], 37
     4325376-4329471: workspace [4096], 41
     4325376-4327423: workspace [2048], 43
     4325376-4329471: workspace [4096], 98
     4325376-4325503: scratch [128], 99
     4325376-4327423: workspace [2048], 101
     4325376-4327423: workspace [2048], 106
     4325376-4329471: workspace [4096], 109
     4325888-4326015: ∂loss/∂block.1.layernorm.1.bias [width], 122-228
     4326016-4326143: ∂loss/∂block.1.layernorm.1.gain [width], 122-228
     4326144-4326271: ∂loss/∂block.1.causal_attention.linear.3.b [width], 122-228
     4326272-4326399: t437 [width'], 137-223
     4326400-4326527: ∂loss/∂block.1.layernorm.gain [width], 138-228
     4326528-4326655: ∂loss/∂block.0.linear.1.b [width], 138-228
     4326656-4326783: ∂loss/∂block.1.causal_attention.linear.b [width], 139-228
     4326784-4326911: ∂loss/∂block.1.causal_attention.linear.1.b [width], 140-228
     4326912-4327039: ∂loss/∂block.1.causal_attention.linear.2.b [width], 141-228
     4456448-4587519: t263 [batch, time, width], 33-34
     4456448-4587519: t379 [batch, time, width'], 100-104
     4456448-4718591: ∂loss/∂block.2.causal_attention.score [batch, heads, time, time'], 105-110
     4456448-4587519: ∂loss/∂block.2.causal_attention.q [batch, time, heads, width / heads], 111-112
     4456448-4587519: t399 [batch, time, width'], 114-115
     4456448-4457471: workspace [1024], 39
     4456448-4456511: scratch [64], 40
     4456448-4460543: workspace [4096], 113
     4587520-4718591: t401 [batch, time, width'], 114-115
     4587520-4591615: workspace [4096], 33
     4587520-4588543: workspace [1024], 104
     4718592-5242879: t285 [batch, time, 4 * width], 48-97
     4718592-4849663: t391 [batch, time, width'], 103-114
     4718592-5242879: ∂loss/∂block.1.linear.y [batch, time, 4 * width], 120-188
     4718592-4722687: workspace [4096], 47
     4718592-4722687: workspace [4096], 119
     4849664-4851711: workspace [2048], 110
     5242880-5767167: t286 [batch, time, 4 * width], 48-218
     5767168-6291455: t320 [batch, time, 4 * width], 48-97
     5767168-5898239: ∂loss/∂block.2.a [batch, time, width], 99-196
     5898240-6029311: ∂loss/∂block.2.causal_attention.linear.2.y [batch, time, width], 102-194
     6029312-6160383: ∂loss/∂block.2.causal_attention.linear.1.y [batch, time, width], 108-192
     6160384-6291455: ∂loss/∂block.2.causal_attention.linear.y [batch, time, width], 112-190
     6291456-6422527: block.1.y [batch, time, width], 34-50
     6291456-6422527: t293 [batch, time, width], 51-52
     6291456-6422527: t295 [batch, time, width], 53-54
     6291456-6422527: t297 [batch, time, width], 57-58
     6291456-6553599: t299 [batch, heads, time, time'], 55-56
     6291456-6422527: block.3.causal_attention.mixed [batch, time, heads, width / heads], 59-60
     6291456-6815743: t308 [batch, time, 4 * width], 63-74
     6291456-6422527: ∂loss/∂block.3.layernorm.1.y [batch, time, width], 75-76
     6291456-6553599: ∂loss/∂y [batch, heads, time, time'], 81-82
     6291456-6422527: t344 [batch, heads, time', width / heads], 78-79
     6291456-6422527: t349 [batch, heads, time', width / heads], 83-84
     6291456-6422527: t357 [batch, time, width'], 86-91
     6291456-6815743: t369 [batch, time, 4 * width], 96-97
     6291456-6422527: ∂loss/∂block.1.y [batch, time, width], 115-216
     6291456-6295551: workspace [4096], 61
     6291456-6295551: workspace [4096], 77
     6291456-6295551: workspace [4096], 80
     6291456-6291583: scratch [128], 92
     6422528-6553599: t279 [batch, time, width], 45-50
     6422528-6553599: t347 [batch, time, heads, width / heads], 87-88
     6422528-6553599: t350 [batch, heads, time', width / heads], 84-85
     6422528-6553599: t361 [batch, time, width'], 90-91
     6422528-6423039: ∂loss/∂block.1.linear.b [4 * width], 120-253
     6422528-6426623: workspace [4096], 51
     6422528-6426623: workspace [4096], 53
     6422528-6426623: workspace [4096], 57
     6422528-6424575: workspace [2048], 59
     6422528-6426623: workspace [4096], 75
     6422528-6422655: scratch [128], 76
     6422528-6424575: workspace [2048], 78
     6422528-6424575: workspace [2048], 83
     6422528-6426623: workspace [4096], 86
     6423040-6423167: ∂loss/∂block.2.layernorm.1.bias [width], 99-228
     6423168-6423295: ∂loss/∂block.2.layernorm.1.gain [width], 99-228
     6423296-6423423: ∂loss/∂block.2.causal_attention.linear.3.b [width], 99-228
     6423424-6423551: t400 [width'], 114-223
     6423552-6423679: ∂loss/∂block.2.layernorm.gain [width], 115-228
     6423680-6423807: ∂loss/∂block.1.linear.1.b [width], 115-228
     6423808-6423935: ∂loss/∂block.2.causal_attention.linear.b [width], 116-228
     6423936-6424063: ∂loss/∂block.2.causal_attention.linear.1.b [width], 117-228
     6424064-6424191: ∂loss/∂block.2.causal_attention.linear.2.b [width], 118-228
     6553600-6684671: t287 [batch, time, width], 49-50
     6553600-6684671: t342 [batch, time, width'], 77-81
     6553600-6815743: ∂loss/∂block.3.causal_attention.score [batch, heads, time, time'], 82-87
     6553600-6684671: ∂loss/∂block.3.causal_attention.q [batch, time, heads, width / heads], 88-89
     6553600-6684671: t362 [batch, time, width'], 91-92
     6553600-6554623: workspace [1024], 55
     6553600-6553663: scratch [64], 56
     6553600-6557695: workspace [4096], 90
     6684672-6815743: t364 [batch, time, width'], 91-92
     6684672-6688767: workspace [4096], 49
     6684672-6685695: workspace [1024], 81
     6815744-7340031: t309 [batch, time, 4 * width], 64-74
     6815744-6946815: t354 [batch, time, width'], 80-91
     6815744-7340031: ∂loss/∂block.2.linear.y [batch, time, 4 * width], 97-198
     6815744-6819839: workspace [4096], 63
     6815744-6819839: workspace [4096], 96
     6946816-6948863: workspace [2048], 87
     7340032-7864319: t310 [batch, time, 4 * width], 64-220
     7864320-8388607: t319 [batch, time, 4 * width], 64-74
     7864320-7995391: ∂loss/∂block.3.a [batch, time, width], 76-206
     7995392-8126463: ∂loss/∂block.3.causal_attention.linear.2.y [batch, time, width], 79-204
     8126464-8257535: ∂loss/∂block.3.causal_attention.linear.1.y [batch, time, width], 85-202
     8257536-8388607: ∂loss/∂block.3.causal_attention.linear.y [batch, time, width], 89-200
     8388608-8519679: block.2.y [batch, time, width], 50-66
     8388608-8466431: t316 [batch, time, vocab], 67-68
     8388608-8519679: ∂loss/∂layernorm.y [batch, time, width], 71-72
     8388608-8912895: t332 [batch, time, 4 * width], 73-74
     8388608-8519679: ∂loss/∂block.2.y [batch, time, width], 92-218
     8388608-8388608: t560 [], 69-70
     8466432-8544255: linear.y [batch, time, vocab], 68-69
     8466432-8470527: workspace [4096], 67
     8519680-8650751: t303 [batch, time, width], 61-66
     8519680-8520191: ∂loss/∂block.2.linear.b [4 * width], 97-253
     8519680-8522111: workspace [2432], 71
     8519680-8519807: scratch [128], 72
     8520192-8520319: ∂loss/∂block.3.layernorm.1.bias [width], 76-228
     8520320-8520447: ∂loss/∂block.3.layernorm.1.gain [width], 76-228
     8520448-8520575: ∂loss/∂block.3.causal_attention.linear.3.b [width], 76-228
     8520576-8520703: t363 [width'], 91-223
     8520704-8520831: ∂loss/∂block.3.layernorm.gain [width], 92-228
     8520832-8520959: ∂loss/∂block.2.linear.1.b [width], 92-228
     8520960-8521087: ∂loss/∂block.3.causal_attention.linear.b [width], 93-228
     8521088-8521215: ∂loss/∂block.3.causal_attention.linear.1.b [width], 94-228
     8521216-8521343: ∂loss/∂block.3.causal_attention.linear.2.b [width], 95-228
     8544256-8545279: t318 [batch, time], 68-69
     8545280-8546303: t559 [batch, time], 68-69
     8546304-8546379: scratch [76], 68
     8650752-8781823: t311 [batch, time, width], 65-66
     8781824-8912895: t312 [batch, time, width], 66-72
     8781824-8785919: workspace [4096], 65
     8912896-9043967: t313 [batch, time, width], 66-72
     8912896-9437183: ∂loss/∂block.3.linear.y [batch, time, 4 * width], 74-208
     8912896-8916991: workspace [4096], 73
     9043968-9044991: t314 [batch, time], 66-72
     9044992-9045119: scratch [128], 66
     9437184-9699327: y [batch, heads, time, time'], 10-151
     9699328-9961471: y [batch, heads, time, time'], 24-128
     9961472-10223615: y [batch, heads, time, time'], 40-105
     10223616-10485759: y [batch, heads, time, time'], 56-82
     10485760-10616831: t217 [batch, time, width], 1-161
     10616832-10747903: t218 [batch, time, width], 1-161
     10747904-10878975: block.0.layernorm.y [batch, time, width], 1-173
     10878976-11010047: block.0.causal_attention.linear.2.y [batch, time, width], 3-150
     11010048-11141119: block.0.causal_attention.linear.y [batch, time, width], 6-152
     11141120-11272191: block.0.causal_attention.linear.1.y [batch, time, width], 8-156
     11272192-11403263: t230 [batch, time, heads * width / heads], 12-175
     11403264-11534335: t232 [batch, time, width], 14-145
     11534336-11665407: t233 [batch, time, width], 14-145
     11665408-11796479: block.0.layernorm.1.y [batch, time, width], 14-177
     11796480-11927551: t241 [batch, time, width], 18-138
     11927552-12058623: t242 [batch, time, width], 18-138
     12058624-12189695: block.1.layernorm.y [batch, time, width], 18-184
     12189696-12320767: block.1.causal_attention.linear.y [batch, time, width], 20-129
     12320768-12451839: block.1.causal_attention.linear.1.y [batch, time, width], 22-133
     12451840-12582911: block.1.causal_attention.linear.2.y [batch, time, width], 26-127
     12582912-12713983: t254 [batch, time, heads * width / heads], 28-186
     12713984-12845055: t256 [batch, time, width], 30-122
     12845056-12976127: t257 [batch, time, width], 30-122
     12976128-13107199: block.1.layernorm.1.y [batch, time, width], 30-188
     13107200-13238271: t265 [batch, time, width], 34-115
     13238272-13369343: t266 [batch, time, width], 34-115
     13369344-13500415: block.2.layernorm.y [batch, time, width], 34-194
     13500416-13631487: block.2.causal_attention.linear.y [batch, time, width], 36-106
     13631488-13762559: block.2.causal_attention.linear.1.y [batch, time, width], 38-110
     13762560-13893631: block.2.causal_attention.linear.2.y [batch, time, width], 42-104
     13893632-14024703: t278 [batch, time, heads * width / heads], 44-196
     14024704-14155775: t280 [batch, time, width], 46-99
     14155776-14286847: t281 [batch, time, width], 46-99
     14286848-14417919: block.2.layernorm.1.y [batch, time, width], 46-198
     14417920-14548991: t289 [batch, time, width], 50-92
     14548992-14680063: t290 [batch, time, width], 50-92
     14680064-14811135: block.3.layernorm.y [batch, time, width], 50-204
     14811136-14942207: block.3.causal_attention.linear.y [batch, time, width], 52-83
     14942208-15073279: block.3.causal_attention.linear.1.y [batch, time, width], 54-87
     15073280-15204351: block.3.causal_attention.linear.2.y [batch, time, width], 58-81
     15204352-15335423: t302 [batch, time, heads * width / heads], 60-206
     15335424-15466495: t304 [batch, time, width], 62-76
     15466496-15597567: t305 [batch, time, width], 62-76
     15597568-15728639: block.3.layernorm.1.y [batch, time, width], 62-208
     15728640-15859711: layernorm.y [batch, time, width], 66-210
     15859712-15990783: ∂loss/∂block.3.y [batch, time, width], 72-220
     15990784-16068607: ∂loss/∂linear.y [batch, time, vocab], 68-210
     16068608-16072703: t212 [time, time'], 4-151
     16072704-16073727: t219 [batch, time], 1-161
     16073728-16074751: t234 [batch, time], 14-145
     16074752-16075775: t243 [batch, time], 18-138
     16075776-16076799: t258 [batch, time], 30-122
     16076800-16077823: t267 [batch, time], 34-115
     16077824-16078847: t282 [batch, time], 46-99
     16078848-16079871: t291 [batch, time], 50-92
     16079872-16080895: t306 [batch, time], 62-76
     16080896-16081407: ∂loss/∂block.3.linear.b [4 * width], 74-253
     16081408-16081535: ∂loss/∂layernorm.bias [width], 72-228
     16081536-16081663: ∂loss/∂layernorm.gain [width], 72-228
     16081664-16081791: ∂loss/∂block.3.linear.1.b [width], 72-228
     16081792-16081867: ∂loss/∂linear.b [vocab], 68-254 */
void gpt_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  /* x = position + embedding.y  (gpt.grad:39) */
  /* Σ[width](x) */
  /* x - Σ[width](x)/128  (library/normalization.grad:106) */
  /* block.0.layernorm.gain * (x - Σ[width](x)/128)  (library/normalization.grad:107) */
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
    real *const restrict x = arena + 2097152;
    real *const restrict t217 = arena + 10485760;
    real *const restrict t218 = arena + 10616832;
    real *const restrict t219 = arena + 16072704;
    real *const restrict block_0_layernorm_y = arena + 10747904;
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
          t218[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] =
              block_0_layernorm_gain[width] * t;
          sum_2 += (double)(t * t);
        }
        const real t = 0.0078125f * (real)sum_2 + 1e-05f;
        t219[batch * GPT_TIME + time] = t;
        const real t_2 = 1.0f / sqrtf(t);
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t_3 = t218[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] * t_2;
          block_0_layernorm_y[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] =
              block_0_layernorm_bias[width] + t_3;
        }
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.2.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_0_layernorm_y = arena + 10747904;
    real *const restrict t225 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_2_w, 128, 1, t225, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.2.y = block.0.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t225 = arena;
    real *const restrict block_0_causal_attention_linear_2_y = arena + 10878976;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_2_b[width] + t225[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* time' <= time  (gpt.grad:25) */
  {
    real *const restrict t212 = arena + 16068608;
    for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
      const real t = (real)time;
      for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
        t212[time * GPT_TIME + time_other] = (real)((real)time_other <= t);
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_0_layernorm_y = arena + 10747904;
    real *const restrict t221 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_w, 128, 1, t221, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.y = block.0.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t221 = arena;
    real *const restrict block_0_causal_attention_linear_y = arena + 11010048;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_b[width] + t221[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.1.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_0_layernorm_y = arena + 10747904;
    real *const restrict t223 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_1_w, 128, 1, t223, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.1.y = block.0.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t223 = arena;
    real *const restrict block_0_causal_attention_linear_1_y = arena + 11141120;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_1_b[width] + t223[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.0.causal_attention.q * block.0.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_0_causal_attention_linear_y = arena + 11010048;
    const real *const restrict block_0_causal_attention_linear_1_y = arena + 11141120;
    real *const restrict t227 = arena;
    real *const restrict workspace = arena + 262144;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_0_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_0_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t227 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict t227 = arena;
    real *const restrict y = arena + 9437184;
    real *const restrict scratch = arena + 262144;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_0_causal_attention_score = 0.17677669f *
                t227[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_0_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_0_causal_attention_score : -INFINITY;
            largest = larger(block_0_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_0_causal_attention_score = 0.17677669f *
                t227[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
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
    const real *const restrict block_0_causal_attention_linear_2_y = arena + 10878976;
    const real *const restrict y = arena + 9437184;
    real *const restrict block_0_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131072;
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
    real *const restrict t230 = arena + 11272192;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t230[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t230[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
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
    const real *const restrict t230 = arena + 11272192;
    real *const restrict t231 = arena + 2228224;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t230, GPT_HEADS_WIDTH_HEADS, 1,
        block_0_causal_attention_linear_3_w, 128, 1, t231, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.0.a = x + block.0.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.0.a) */
  /* block.0.a - Σ[width](block.0.a)/128  (library/normalization.grad:106) */
  /* block.0.layernorm.1.gain * (block.0.a - Σ[width](block.0.a)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict x = arena + 2097152;
    const real *const restrict t231 = arena + 2228224;
    real *const restrict t232 = arena + 11403264;
    real *const restrict t233 = arena + 11534336;
    real *const restrict t234 = arena + 16073728;
    real *const restrict block_0_layernorm_1_y = arena + 11665408;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t231[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        sum += (double)block_0_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t231[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        const real t = block_0_a - 0.0078125f * (real)sum;
        t232[batch_time * GPT_WIDTH + width] = t;
        t233[batch_time * GPT_WIDTH + width] = block_0_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t234[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_0_layernorm_1_bias[width] +
            t233[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width](block.0.linear.w * block.0.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    const real *const restrict block_0_layernorm_1_y = arena + 11665408;
    real *const restrict t236 = arena;
    real *const restrict workspace = arena + 524288;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_1_y,
        GPT_WIDTH, 1, block_0_linear_w, 4 * GPT_WIDTH, 1, t236, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.0.linear.y) + 1  (library/activations.grad:49) */
  /* block.0.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.0.linear.y^2) */
  {
    const real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    const real *const restrict t236 = arena;
    real *const restrict t237 = arena + 524288;
    real *const restrict t238 = arena + 1048576;
    real *const restrict t322 = arena + 1572864;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_0_linear_y = block_0_linear_b[i4_width] +
            t236[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_0_linear_y) + 1.0f;
        t237[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t238[batch_time * 4 * GPT_WIDTH + i4_width] = block_0_linear_y * t;
        t322[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_0_linear_y * block_0_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.0.linear.1.w * (block.0.linear.y * …)) */
  {
    const real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict t238 = arena + 1048576;
    real *const restrict t239 = arena + 2359296;
    real *const restrict workspace = arena + 2490368;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t238, 4 * GPT_WIDTH, 1,
        block_0_linear_1_w, GPT_WIDTH, 1, t239, GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.1.y = block.0.linear.1.b + Σ[4 * width](block.0.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.0.a = x + block.0.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.0.y = block.0.a + block.0.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.0.y) */
  /* block.0.y - Σ[width](block.0.y)/128  (library/normalization.grad:106) */
  /* block.1.layernorm.gain * (block.0.y - Σ[width](block.0.y)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict x = arena + 2097152;
    const real *const restrict t231 = arena + 2228224;
    const real *const restrict t239 = arena + 2359296;
    real *const restrict block_0_y = arena + 4194304;
    real *const restrict t241 = arena + 11796480;
    real *const restrict t242 = arena + 11927552;
    real *const restrict t243 = arena + 16074752;
    real *const restrict block_1_layernorm_y = arena + 12058624;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_0_linear_1_y = block_0_linear_1_b[width] +
            0.5f * t239[batch_time * GPT_WIDTH + width];
        const real block_0_causal_attention_linear_3_y =
            block_0_causal_attention_linear_3_b[width] + t231[batch_time * GPT_WIDTH + width];
        const real block_0_a = x[batch_time * GPT_WIDTH + width] +
            block_0_causal_attention_linear_3_y;
        const real block_0_y_2 = block_0_a + block_0_linear_1_y;
        block_0_y[batch_time * GPT_WIDTH + width] = block_0_y_2;
        sum += (double)block_0_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_0_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        t241[batch_time * GPT_WIDTH + width] = t;
        t242[batch_time * GPT_WIDTH + width] = block_1_layernorm_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t243[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_layernorm_y[batch_time * GPT_WIDTH + width] = block_1_layernorm_bias[width] +
            t242[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_1_layernorm_y = arena + 12058624;
    real *const restrict t245 = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_w, 128, 1, t245, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.y = block.1.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t245 = arena + 2097152;
    real *const restrict block_1_causal_attention_linear_y = arena + 12189696;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_b[width] + t245[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.1.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_1_layernorm_y = arena + 12058624;
    real *const restrict t247 = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_1_w, 128, 1, t247, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.1.y = block.1.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t247 = arena + 2097152;
    real *const restrict block_1_causal_attention_linear_1_y = arena + 12320768;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_1_b[width] + t247[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.1.causal_attention.q * block.1.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_1_causal_attention_linear_y = arena + 12189696;
    const real *const restrict block_1_causal_attention_linear_1_y = arena + 12320768;
    real *const restrict t251 = arena + 2097152;
    real *const restrict workspace = arena + 2359296;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_1_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_1_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t251 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict t251 = arena + 2097152;
    real *const restrict y = arena + 9699328;
    real *const restrict scratch = arena + 2359296;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_1_causal_attention_score = 0.17677669f *
                t251[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_1_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_1_causal_attention_score : -INFINITY;
            largest = larger(block_1_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_1_causal_attention_score = 0.17677669f *
                t251[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
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
  /* Σ[width'](block.1.causal_attention.linear.2.w[width := width', width' := width] *
       block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_1_layernorm_y = arena + 12058624;
    real *const restrict t249 = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_2_w, 128, 1, t249, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.2.y = block.1.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t249 = arena + 2097152;
    real *const restrict block_1_causal_attention_linear_2_y = arena + 12451840;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_1_causal_attention_linear_2_b[width] + t249[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* block.1.causal_attention.mixed = Σ[time'](y * block.1.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_1_causal_attention_linear_2_y = arena + 12451840;
    const real *const restrict y = arena + 9699328;
    real *const restrict block_1_causal_attention_mixed = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
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
    const real *const restrict block_1_causal_attention_mixed = arena + 2097152;
    real *const restrict t254 = arena + 12582912;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t254[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t254[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
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
    const real *const restrict t254 = arena + 12582912;
    real *const restrict t255 = arena + 4325376;
    real *const restrict workspace = arena + 2097152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t254, GPT_HEADS_WIDTH_HEADS, 1,
        block_1_causal_attention_linear_3_w, 128, 1, t255, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.1.a) */
  /* block.1.a - Σ[width](block.1.a)/128  (library/normalization.grad:106) */
  /* block.1.layernorm.1.gain * (block.1.a - Σ[width](block.1.a)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict block_0_y = arena + 4194304;
    const real *const restrict t255 = arena + 4325376;
    real *const restrict t256 = arena + 12713984;
    real *const restrict t257 = arena + 12845056;
    real *const restrict t258 = arena + 16075776;
    real *const restrict block_1_layernorm_1_y = arena + 12976128;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t255[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        sum += (double)block_1_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t255[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        const real t = block_1_a - 0.0078125f * (real)sum;
        t256[batch_time * GPT_WIDTH + width] = t;
        t257[batch_time * GPT_WIDTH + width] = block_1_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t258[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_1_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_1_layernorm_1_bias[width] +
            t257[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width](block.1.linear.w * block.1.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict block_1_layernorm_1_y = arena + 12976128;
    real *const restrict t260 = arena + 2097152;
    real *const restrict workspace = arena + 2621440;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_1_y,
        GPT_WIDTH, 1, block_1_linear_w, 4 * GPT_WIDTH, 1, t260, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.1.linear.y) + 1  (library/activations.grad:49) */
  /* block.1.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.1.linear.y^2) */
  {
    const real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    const real *const restrict t260 = arena + 2097152;
    real *const restrict t261 = arena + 2621440;
    real *const restrict t262 = arena + 3145728;
    real *const restrict t321 = arena + 3670016;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_1_linear_y = block_1_linear_b[i4_width] +
            t260[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_1_linear_y) + 1.0f;
        t261[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t262[batch_time * 4 * GPT_WIDTH + i4_width] = block_1_linear_y * t;
        t321[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_1_linear_y * block_1_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.1.linear.1.w * (block.1.linear.y * …)) */
  {
    const real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict t262 = arena + 3145728;
    real *const restrict t263 = arena + 4456448;
    real *const restrict workspace = arena + 4587520;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t262, 4 * GPT_WIDTH, 1,
        block_1_linear_1_w, GPT_WIDTH, 1, t263, GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.1.y = block.1.linear.1.b + Σ[4 * width](block.1.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.1.y = block.1.a + block.1.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.1.y) */
  /* block.1.y - Σ[width](block.1.y)/128  (library/normalization.grad:106) */
  /* block.2.layernorm.gain * (block.1.y - Σ[width](block.1.y)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict block_0_y = arena + 4194304;
    const real *const restrict t255 = arena + 4325376;
    const real *const restrict t263 = arena + 4456448;
    real *const restrict block_1_y = arena + 6291456;
    real *const restrict t265 = arena + 13107200;
    real *const restrict t266 = arena + 13238272;
    real *const restrict t267 = arena + 16076800;
    real *const restrict block_2_layernorm_y = arena + 13369344;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_1_linear_1_y = block_1_linear_1_b[width] +
            0.5f * t263[batch_time * GPT_WIDTH + width];
        const real block_1_causal_attention_linear_3_y =
            block_1_causal_attention_linear_3_b[width] + t255[batch_time * GPT_WIDTH + width];
        const real block_1_a = block_0_y[batch_time * GPT_WIDTH + width] +
            block_1_causal_attention_linear_3_y;
        const real block_1_y_2 = block_1_a + block_1_linear_1_y;
        block_1_y[batch_time * GPT_WIDTH + width] = block_1_y_2;
        sum += (double)block_1_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_1_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        t265[batch_time * GPT_WIDTH + width] = t;
        t266[batch_time * GPT_WIDTH + width] = block_2_layernorm_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t267[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_layernorm_y[batch_time * GPT_WIDTH + width] = block_2_layernorm_bias[width] +
            t266[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_2_layernorm_y = arena + 13369344;
    real *const restrict t269 = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_w, 128, 1, t269, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.y = block.2.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t269 = arena + 4194304;
    real *const restrict block_2_causal_attention_linear_y = arena + 13500416;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_b[width] + t269[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.1.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_2_layernorm_y = arena + 13369344;
    real *const restrict t271 = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_1_w, 128, 1, t271, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.1.y = block.2.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t271 = arena + 4194304;
    real *const restrict block_2_causal_attention_linear_1_y = arena + 13631488;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_1_b[width] + t271[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.2.causal_attention.q * block.2.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_2_causal_attention_linear_y = arena + 13500416;
    const real *const restrict block_2_causal_attention_linear_1_y = arena + 13631488;
    real *const restrict t275 = arena + 4194304;
    real *const restrict workspace = arena + 4456448;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_2_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_2_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t275 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict t275 = arena + 4194304;
    real *const restrict y = arena + 9961472;
    real *const restrict scratch = arena + 4456448;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_2_causal_attention_score = 0.17677669f *
                t275[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_2_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_2_causal_attention_score : -INFINITY;
            largest = larger(block_2_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_2_causal_attention_score = 0.17677669f *
                t275[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
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
  /* Σ[width'](block.2.causal_attention.linear.2.w[width := width', width' := width] *
       block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_2_layernorm_y = arena + 13369344;
    real *const restrict t273 = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_2_w, 128, 1, t273, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.2.y = block.2.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t273 = arena + 4194304;
    real *const restrict block_2_causal_attention_linear_2_y = arena + 13762560;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_2_causal_attention_linear_2_b[width] + t273[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* block.2.causal_attention.mixed = Σ[time'](y * block.2.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_2_causal_attention_linear_2_y = arena + 13762560;
    const real *const restrict y = arena + 9961472;
    real *const restrict block_2_causal_attention_mixed = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
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
    const real *const restrict block_2_causal_attention_mixed = arena + 4194304;
    real *const restrict t278 = arena + 13893632;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t278[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t278[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
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
    const real *const restrict t278 = arena + 13893632;
    real *const restrict t279 = arena + 6422528;
    real *const restrict workspace = arena + 4194304;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t278, GPT_HEADS_WIDTH_HEADS, 1,
        block_2_causal_attention_linear_3_w, 128, 1, t279, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.2.a) */
  /* block.2.a - Σ[width](block.2.a)/128  (library/normalization.grad:106) */
  /* block.2.layernorm.1.gain * (block.2.a - Σ[width](block.2.a)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict block_1_y = arena + 6291456;
    const real *const restrict t279 = arena + 6422528;
    real *const restrict t280 = arena + 14024704;
    real *const restrict t281 = arena + 14155776;
    real *const restrict t282 = arena + 16077824;
    real *const restrict block_2_layernorm_1_y = arena + 14286848;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t279[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        sum += (double)block_2_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t279[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        const real t = block_2_a - 0.0078125f * (real)sum;
        t280[batch_time * GPT_WIDTH + width] = t;
        t281[batch_time * GPT_WIDTH + width] = block_2_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t282[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_2_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_2_layernorm_1_bias[width] +
            t281[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width](block.2.linear.w * block.2.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict block_2_layernorm_1_y = arena + 14286848;
    real *const restrict t284 = arena + 4194304;
    real *const restrict workspace = arena + 4718592;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_1_y,
        GPT_WIDTH, 1, block_2_linear_w, 4 * GPT_WIDTH, 1, t284, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.2.linear.y) + 1  (library/activations.grad:49) */
  /* block.2.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.2.linear.y^2) */
  {
    const real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    const real *const restrict t284 = arena + 4194304;
    real *const restrict t285 = arena + 4718592;
    real *const restrict t286 = arena + 5242880;
    real *const restrict t320 = arena + 5767168;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_2_linear_y = block_2_linear_b[i4_width] +
            t284[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_2_linear_y) + 1.0f;
        t285[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t286[batch_time * 4 * GPT_WIDTH + i4_width] = block_2_linear_y * t;
        t320[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_2_linear_y * block_2_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.2.linear.1.w * (block.2.linear.y * …)) */
  {
    const real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict t286 = arena + 5242880;
    real *const restrict t287 = arena + 6553600;
    real *const restrict workspace = arena + 6684672;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t286, 4 * GPT_WIDTH, 1,
        block_2_linear_1_w, GPT_WIDTH, 1, t287, GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.1.y = block.2.linear.1.b + Σ[4 * width](block.2.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.2.y = block.2.a + block.2.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.2.y) */
  /* block.2.y - Σ[width](block.2.y)/128  (library/normalization.grad:106) */
  /* block.3.layernorm.gain * (block.2.y - Σ[width](block.2.y)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict block_1_y = arena + 6291456;
    const real *const restrict t279 = arena + 6422528;
    const real *const restrict t287 = arena + 6553600;
    real *const restrict block_2_y = arena + 8388608;
    real *const restrict t289 = arena + 14417920;
    real *const restrict t290 = arena + 14548992;
    real *const restrict t291 = arena + 16078848;
    real *const restrict block_3_layernorm_y = arena + 14680064;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_2_linear_1_y = block_2_linear_1_b[width] +
            0.5f * t287[batch_time * GPT_WIDTH + width];
        const real block_2_causal_attention_linear_3_y =
            block_2_causal_attention_linear_3_b[width] + t279[batch_time * GPT_WIDTH + width];
        const real block_2_a = block_1_y[batch_time * GPT_WIDTH + width] +
            block_2_causal_attention_linear_3_y;
        const real block_2_y_2 = block_2_a + block_2_linear_1_y;
        block_2_y[batch_time * GPT_WIDTH + width] = block_2_y_2;
        sum += (double)block_2_y_2;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = block_2_y[batch_time * GPT_WIDTH + width] - 0.0078125f * (real)sum;
        t289[batch_time * GPT_WIDTH + width] = t;
        t290[batch_time * GPT_WIDTH + width] = block_3_layernorm_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t291[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_layernorm_y[batch_time * GPT_WIDTH + width] = block_3_layernorm_bias[width] +
            t290[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_3_layernorm_y = arena + 14680064;
    real *const restrict t293 = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_w, 128, 1, t293, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.y = block.3.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t293 = arena + 6291456;
    real *const restrict block_3_causal_attention_linear_y = arena + 14811136;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_b[width] + t293[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.1.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict block_3_layernorm_y = arena + 14680064;
    real *const restrict t295 = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_1_w, 128, 1, t295, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.1.y = block.3.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t295 = arena + 6291456;
    real *const restrict block_3_causal_attention_linear_1_y = arena + 14942208;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_1_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_1_b[width] + t295[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* Σ[width / heads](block.3.causal_attention.q * block.3.causal_attention.linear.1.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:24) */
  {
    const real *const restrict block_3_causal_attention_linear_y = arena + 14811136;
    const real *const restrict block_3_causal_attention_linear_1_y = arena + 14942208;
    real *const restrict t299 = arena + 6291456;
    real *const restrict workspace = arena + 6553600;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f,
            block_3_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, block_3_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH +
            heads * 32, 1, 128, t299 + batch * GPT_HEADS * GPT_TIME * GPT_TIME +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict t299 = arena + 6291456;
    real *const restrict y = arena + 10223616;
    real *const restrict scratch = arena + 6553600;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
          real largest = -INFINITY;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_3_causal_attention_score = 0.17677669f *
                t299[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
                time * GPT_TIME + time_other];
            const real block_3_causal_attention_causal = t212[time * GPT_TIME + time_other] != 0 ?
                block_3_causal_attention_score : -INFINITY;
            largest = larger(block_3_causal_attention_causal, largest);
          }
          const real t = -INFINITY == largest ? 0.0f : largest;
          double sum = 0;
          for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
            const real block_3_causal_attention_score = 0.17677669f *
                t299[batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME +
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
  /* Σ[width'](block.3.causal_attention.linear.2.w[width := width', width' := width] *
       block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict block_3_layernorm_y = arena + 14680064;
    real *const restrict t297 = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_2_w, 128, 1, t297, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.2.y = block.3.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t297 = arena + 6291456;
    real *const restrict block_3_causal_attention_linear_2_y = arena + 15073280;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_3_causal_attention_linear_2_b[width] + t297[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* block.3.causal_attention.mixed = Σ[time'](y * block.3.causal_attention.linear.2.y[time :=
       time', width := 32 * heads + width / heads])  (gpt.grad:27) */
  {
    const real *const restrict block_3_causal_attention_linear_2_y = arena + 15073280;
    const real *const restrict y = arena + 10223616;
    real *const restrict block_3_causal_attention_mixed = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
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
    const real *const restrict block_3_causal_attention_mixed = arena + 6291456;
    real *const restrict t302 = arena + 15204352;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      t302[batch_time_heads_width_heads] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
        for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
          for (ptrdiff_t width_heads = 0; width_heads < GPT_WIDTH_HEADS; ++width_heads) {
            const ptrdiff_t at = 32 * heads + width_heads;
            t302[batch * GPT_TIME * GPT_HEADS_WIDTH_HEADS + time * GPT_HEADS_WIDTH_HEADS + at] +=
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
    const real *const restrict t302 = arena + 15204352;
    real *const restrict t303 = arena + 8519680;
    real *const restrict workspace = arena + 6291456;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, t302, GPT_HEADS_WIDTH_HEADS, 1,
        block_3_causal_attention_linear_3_w, 128, 1, t303, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (gpt.grad:33) */
  /* Σ[width](block.3.a) */
  /* block.3.a - Σ[width](block.3.a)/128  (library/normalization.grad:106) */
  /* block.3.layernorm.1.gain * (block.3.a - Σ[width](block.3.a)/128)
       (library/normalization.grad:107) */
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
    const real *const restrict block_2_y = arena + 8388608;
    const real *const restrict t303 = arena + 8519680;
    real *const restrict t304 = arena + 15335424;
    real *const restrict t305 = arena + 15466496;
    real *const restrict t306 = arena + 16079872;
    real *const restrict block_3_layernorm_1_y = arena + 15597568;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t303[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        sum += (double)block_3_a;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t303[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        const real t = block_3_a - 0.0078125f * (real)sum;
        t304[batch_time * GPT_WIDTH + width] = t;
        t305[batch_time * GPT_WIDTH + width] = block_3_layernorm_1_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t306[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_3_layernorm_1_y[batch_time * GPT_WIDTH + width] = block_3_layernorm_1_bias[width] +
            t305[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width](block.3.linear.w * block.3.layernorm.1.y)  (library/layers.grad:7) */
  {
    const real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict block_3_layernorm_1_y = arena + 15597568;
    real *const restrict t308 = arena + 6291456;
    real *const restrict workspace = arena + 6815744;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_1_y,
        GPT_WIDTH, 1, block_3_linear_w, 4 * GPT_WIDTH, 1, t308, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)
       (library/layers.grad:7) */
  /* erf(0.7071067811865475 * block.3.linear.y) + 1  (library/activations.grad:49) */
  /* block.3.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  /* exp(-0.5 * block.3.linear.y^2) */
  {
    const real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    const real *const restrict t308 = arena + 6291456;
    real *const restrict t309 = arena + 6815744;
    real *const restrict t310 = arena + 7340032;
    real *const restrict t319 = arena + 7864320;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real block_3_linear_y = block_3_linear_b[i4_width] +
            t308[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t = erff(0.70710677f * block_3_linear_y) + 1.0f;
        t309[batch_time * 4 * GPT_WIDTH + i4_width] = t;
        t310[batch_time * 4 * GPT_WIDTH + i4_width] = block_3_linear_y * t;
        t319[batch_time * 4 * GPT_WIDTH + i4_width] =
            expf(-0.5f * block_3_linear_y * block_3_linear_y);
      }
    }
  }
  /* Σ[4 * width](block.3.linear.1.w * (block.3.linear.y * …)) */
  {
    const real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict t310 = arena + 7340032;
    real *const restrict t311 = arena + 8650752;
    real *const restrict workspace = arena + 8781824;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, 4 * GPT_WIDTH, 1.0f, t310, 4 * GPT_WIDTH, 1,
        block_3_linear_1_w, GPT_WIDTH, 1, t311, GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.1.y = block.3.linear.1.b + Σ[4 * width](block.3.linear.1.w * …)/2
       (library/layers.grad:7) */
  /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (gpt.grad:33) */
  /* block.3.y = block.3.a + block.3.linear.1.y  (gpt.grad:34) */
  /* Σ[width](block.3.y) */
  /* block.3.y - Σ[width](block.3.y)/128  (library/normalization.grad:106) */
  /* layernorm.gain * (block.3.y - Σ[width](block.3.y)/128)  (library/normalization.grad:107) */
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
    const real *const restrict block_2_y = arena + 8388608;
    const real *const restrict t303 = arena + 8519680;
    const real *const restrict t311 = arena + 8650752;
    real *const restrict t312 = arena + 8781824;
    real *const restrict t313 = arena + 8912896;
    real *const restrict t314 = arena + 9043968;
    real *const restrict layernorm_y = arena + 15728640;
    real *const restrict scratch = arena + 9044992;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real block_3_linear_1_y = block_3_linear_1_b[width] +
            0.5f * t311[batch_time * GPT_WIDTH + width];
        const real block_3_causal_attention_linear_3_y =
            block_3_causal_attention_linear_3_b[width] + t303[batch_time * GPT_WIDTH + width];
        const real block_3_a = block_2_y[batch_time * GPT_WIDTH + width] +
            block_3_causal_attention_linear_3_y;
        const real block_3_y = block_3_a + block_3_linear_1_y;
        scratch[width] = block_3_y;
        sum += (double)block_3_y;
      }
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = scratch[width] - 0.0078125f * (real)sum;
        t312[batch_time * GPT_WIDTH + width] = t;
        t313[batch_time * GPT_WIDTH + width] = layernorm_gain[width] * t;
        sum_2 += (double)(t * t);
      }
      const real t = 0.0078125f * (real)sum_2 + 1e-05f;
      t314[batch_time] = t;
      const real t_2 = 1.0f / sqrtf(t);
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        layernorm_y[batch_time * GPT_WIDTH + width] = layernorm_bias[width] +
            t313[batch_time * GPT_WIDTH + width] * t_2;
      }
    }
  }
  /* Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict layernorm_y = arena + 15728640;
    real *const restrict t316 = arena + 8388608;
    real *const restrict workspace = arena + 8466432;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_VOCAB, GPT_WIDTH, 1.0f, layernorm_y, GPT_WIDTH, 1,
        linear_w, GPT_VOCAB, 1, t316, GPT_VOCAB, workspace, 0);
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
    const real *const restrict t316 = arena + 8388608;
    real *const restrict linear_y = arena + 8466432;
    real *const restrict t318 = arena + 8544256;
    real *const restrict d_linear_y = arena + 15990784;
    real *const restrict d_linear_b = arena + 16081792;
    real *const restrict t559 = arena + 8545280;
    real *const restrict scratch = arena + 8546304;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      d_linear_b[vocab] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      real largest = -INFINITY;
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real linear_y_2 = linear_b[vocab] + t316[batch_time * GPT_VOCAB + vocab];
        linear_y[batch_time * GPT_VOCAB + vocab] = linear_y_2;
        largest = larger(linear_y_2, largest);
      }
      const real t = -INFINITY == largest ? 0.0f : largest;
      t318[batch_time] = t;
      double sum = 0;
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real t_2 = expf(linear_y[batch_time * GPT_VOCAB + vocab] - t);
        scratch[vocab] = t_2;
        sum += (double)t_2;
      }
      const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
      t559[batch_time] = logf(t_2);
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
    const real *const restrict linear_y = arena + 8466432;
    const real *const restrict t318 = arena + 8544256;
    const real *const restrict t559 = arena + 8545280;
    real *const restrict t560 = arena + 8388608;
    double sum = 0;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = linear_y[batch_time * GPT_VOCAB + (ptrdiff_t)next[batch_time]];
      sum += (double)(-t559[batch_time] + (t - t318[batch_time]));
    }
    t560[0] = (real)sum;
  }
  /* loss = -Σ[batch, time](… - …) / 1024  (library/losses.grad:6) */
  {
    real *const restrict loss = outputs + GPT_STEP_OUTPUT_LOSS;
    const real *const restrict t560 = arena + 8388608;
    loss[0] = -0.0009765625f * t560[0];
  }
  /* ∂loss/∂layernorm.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict linear_w = parameters + GPT_PARAMETER_LINEAR_W;
    const real *const restrict d_linear_y = arena + 15990784;
    real *const restrict d_layernorm_y = arena + 8388608;
    real *const restrict workspace = arena + 8519680;
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
    const real *const restrict t312 = arena + 8781824;
    const real *const restrict t313 = arena + 8912896;
    const real *const restrict t314 = arena + 9043968;
    const real *const restrict d_layernorm_y = arena + 8388608;
    real *const restrict d_layernorm_bias = arena + 16081408;
    real *const restrict d_layernorm_gain = arena + 16081536;
    real *const restrict d_block_3_y = arena + 15859712;
    real *const restrict d_block_3_linear_1_b = arena + 16081664;
    real *const restrict scratch = arena + 8519680;
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
      const real t = 1.0f / sqrtf(t314[batch_time]);
      const real t_2 = powf(t314[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t313[batch_time * GPT_WIDTH + width] *
            (double)d_layernorm_y[batch_time * GPT_WIDTH + width];
        d_layernorm_gain[width] += t312[batch_time * GPT_WIDTH + width] *
            (t * d_layernorm_y[batch_time * GPT_WIDTH + width]);
        d_layernorm_bias[width] += d_layernorm_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = layernorm_gain[width] *
            (t * d_layernorm_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t312[batch_time * GPT_WIDTH + width] * t_3);
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
  /* Σ[width](block.3.linear.1.w * ∂loss/∂block.3.y) */
  {
    const real *const restrict block_3_linear_1_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_1_W;
    const real *const restrict d_block_3_y = arena + 15859712;
    real *const restrict t332 = arena + 8388608;
    real *const restrict workspace = arena + 8912896;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_3_y, GPT_WIDTH, 1,
        block_3_linear_1_w, 1, GPT_WIDTH, t332, 4 * GPT_WIDTH, workspace, 0);
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
    const real *const restrict t308 = arena + 6291456;
    const real *const restrict t309 = arena + 6815744;
    const real *const restrict t319 = arena + 7864320;
    const real *const restrict t332 = arena + 8388608;
    real *const restrict d_block_3_linear_y = arena + 8912896;
    real *const restrict d_block_3_linear_b = arena + 16080896;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_3_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t309[batch_time * 4 * GPT_WIDTH + i4_width] *
            t332[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_3_linear_y = block_3_linear_b[i4_width] +
            t308[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_3_linear_y * t332[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_3_linear_y_2 = 0.5f * t +
            0.3989423f * (t319[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_3_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_3_linear_y_2;
        d_block_3_linear_b[i4_width] += d_block_3_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.3.layernorm.1.y = Σ[4 * width](block.3.linear.w * ∂loss/∂block.3.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_linear_w = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_W;
    const real *const restrict d_block_3_linear_y = arena + 8912896;
    real *const restrict d_block_3_layernorm_1_y = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
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
    const real *const restrict t304 = arena + 15335424;
    const real *const restrict t305 = arena + 15466496;
    const real *const restrict t306 = arena + 16079872;
    const real *const restrict d_block_3_y = arena + 15859712;
    const real *const restrict d_block_3_layernorm_1_y = arena + 6291456;
    real *const restrict d_block_3_layernorm_1_bias = arena + 8520192;
    real *const restrict d_block_3_layernorm_1_gain = arena + 8520320;
    real *const restrict d_block_3_a = arena + 7864320;
    real *const restrict d_block_3_causal_attention_linear_3_b = arena + 8520448;
    real *const restrict scratch = arena + 6422528;
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
      const real t = 1.0f / sqrtf(t306[batch_time]);
      const real t_2 = powf(t306[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t305[batch_time * GPT_WIDTH + width] *
            (double)d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_3_layernorm_1_gain[width] += t304[batch_time * GPT_WIDTH + width] *
            (t * d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_3_layernorm_1_bias[width] +=
            d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_3_layernorm_1_gain[width] *
            (t * d_block_3_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t304[batch_time * GPT_WIDTH + width] * t_3);
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
  /* Σ[width](block.3.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.3.a) */
  {
    const real *const restrict block_3_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_3_a = arena + 7864320;
    real *const restrict t342 = arena + 6553600;
    real *const restrict workspace = arena + 6291456;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_3_a, GPT_WIDTH, 1,
        block_3_causal_attention_linear_3_w, 1, 128, t342, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.3.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 10223616;
    const real *const restrict t342 = arena + 6553600;
    real *const restrict t344 = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t342 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t344 +
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
    const real *const restrict t344 = arena + 6291456;
    real *const restrict d_block_3_causal_attention_linear_2_y = arena + 7995392;
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
                at_2] += t344[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.3.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.3.causal_attention.linear.2.y) */
  {
    const real *const restrict block_3_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_3_causal_attention_linear_2_y = arena + 7995392;
    real *const restrict t354 = arena + 6815744;
    real *const restrict workspace = arena + 6291456;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_3_causal_attention_linear_2_y, GPT_WIDTH, 1, block_3_causal_attention_linear_2_w,
        1, 128, t354, GPT_WIDTH, workspace, 0);
  }
  /* ∂loss/∂y = Σ[width / heads](block.3.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.3.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_causal_attention_linear_2_y = arena + 15073280;
    const real *const restrict t342 = arena + 6553600;
    real *const restrict d_y = arena + 6291456;
    real *const restrict workspace = arena + 6684672;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t342 +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict y = arena + 10223616;
    const real *const restrict d_y = arena + 6291456;
    real *const restrict d_block_3_causal_attention_score = arena + 6553600;
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
    const real *const restrict block_3_causal_attention_linear_y = arena + 14811136;
    const real *const restrict d_block_3_causal_attention_score = arena + 6553600;
    real *const restrict t349 = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_3_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_3_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t349 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.3.causal_attention.q *
       ∂loss/∂block.3.causal_attention.score) */
  {
    const real *const restrict t349 = arena + 6291456;
    real *const restrict t350 = arena + 6422528;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t350[batch_heads_time_other_width_heads] = 0.17677669f *
          t349[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t350 = arena + 6422528;
    real *const restrict d_block_3_causal_attention_linear_1_y = arena + 8126464;
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
                at_2] += t350[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.3.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.3.causal_attention.linear.1.y) */
  {
    const real *const restrict block_3_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_3_causal_attention_linear_1_y = arena + 8126464;
    real *const restrict t357 = arena + 6291456;
    real *const restrict workspace = arena + 6422528;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_3_causal_attention_linear_1_y, GPT_WIDTH, 1, block_3_causal_attention_linear_1_w,
        1, 128, t357, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time'](block.3.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.3.causal_attention.score) */
  {
    const real *const restrict block_3_causal_attention_linear_1_y = arena + 14942208;
    const real *const restrict d_block_3_causal_attention_score = arena + 6553600;
    real *const restrict t347 = arena + 6422528;
    real *const restrict workspace = arena + 6946816;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_3_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_3_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t347 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.3.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.3.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t347 = arena + 6422528;
    real *const restrict d_block_3_causal_attention_q = arena + 6553600;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_3_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t347[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.y = scatter(∂loss/∂block.3.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_3_causal_attention_q = arena + 6553600;
    real *const restrict d_block_3_causal_attention_linear_y = arena + 8257536;
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
  /* Σ[width](block.3.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.3.causal_attention.linear.y) */
  {
    const real *const restrict block_3_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_3_causal_attention_linear_y = arena + 8257536;
    real *const restrict t361 = arena + 6422528;
    real *const restrict workspace = arena + 6553600;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_3_causal_attention_linear_y, GPT_WIDTH, 1, block_3_causal_attention_linear_w, 1,
        128, t361, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.3.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.3.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.3.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t291 = arena + 16078848;
    const real *const restrict t354 = arena + 6815744;
    const real *const restrict t357 = arena + 6291456;
    const real *const restrict t361 = arena + 6422528;
    real *const restrict t362 = arena + 6553600;
    real *const restrict t363 = arena + 8520576;
    real *const restrict t364 = arena + 6684672;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t363[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t291[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t354[batch_time * GPT_WIDTH + width_other] +
            t357[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t361[batch_time * GPT_WIDTH + width_other];
        t362[batch_time * GPT_WIDTH + width_other] = t_3;
        t364[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t363[width_other] += t_3;
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
    const real *const restrict t289 = arena + 14417920;
    const real *const restrict t290 = arena + 14548992;
    const real *const restrict t291 = arena + 16078848;
    const real *const restrict d_block_3_a = arena + 7864320;
    const real *const restrict t362 = arena + 6553600;
    const real *const restrict t364 = arena + 6684672;
    real *const restrict d_block_3_layernorm_gain = arena + 8520704;
    real *const restrict d_block_2_y = arena + 8388608;
    real *const restrict d_block_2_linear_1_b = arena + 8520832;
    real *const restrict scratch = arena + 6291456;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_3_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = powf(t291[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t290[batch_time * GPT_WIDTH + width] *
            (double)t362[batch_time * GPT_WIDTH + width];
        d_block_3_layernorm_gain[width] += t289[batch_time * GPT_WIDTH + width] *
            t364[batch_time * GPT_WIDTH + width];
      }
      const real t_2 = t * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_3_layernorm_gain[width] * t364[batch_time * GPT_WIDTH + width];
        const real t_4 = t_3 - 0.0078125f * (t289[batch_time * GPT_WIDTH + width] * t_2);
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
  /* ∂loss/∂block.3.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.3.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_3_causal_attention_linear_y = arena + 8257536;
    real *const restrict d_block_3_causal_attention_linear_b = arena + 8520960;
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
  /* ∂loss/∂block.3.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.3.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_3_causal_attention_linear_1_y = arena + 8126464;
    real *const restrict d_block_3_causal_attention_linear_1_b = arena + 8521088;
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
  /* ∂loss/∂block.3.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.3.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_3_causal_attention_linear_2_y = arena + 7995392;
    real *const restrict d_block_3_causal_attention_linear_2_b = arena + 8521216;
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
  /* Σ[width](block.2.linear.1.w * ∂loss/∂block.2.y) */
  {
    const real *const restrict block_2_linear_1_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_1_W;
    const real *const restrict d_block_2_y = arena + 8388608;
    real *const restrict t369 = arena + 6291456;
    real *const restrict workspace = arena + 6815744;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_2_y, GPT_WIDTH, 1,
        block_2_linear_1_w, 1, GPT_WIDTH, t369, 4 * GPT_WIDTH, workspace, 0);
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
    const real *const restrict t284 = arena + 4194304;
    const real *const restrict t285 = arena + 4718592;
    const real *const restrict t320 = arena + 5767168;
    const real *const restrict t369 = arena + 6291456;
    real *const restrict d_block_2_linear_y = arena + 6815744;
    real *const restrict d_block_2_linear_b = arena + 8519680;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_2_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t285[batch_time * 4 * GPT_WIDTH + i4_width] *
            t369[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_2_linear_y = block_2_linear_b[i4_width] +
            t284[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_2_linear_y * t369[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_2_linear_y_2 = 0.5f * t +
            0.3989423f * (t320[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_2_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_2_linear_y_2;
        d_block_2_linear_b[i4_width] += d_block_2_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.2.layernorm.1.y = Σ[4 * width](block.2.linear.w * ∂loss/∂block.2.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_linear_w = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_W;
    const real *const restrict d_block_2_linear_y = arena + 6815744;
    real *const restrict d_block_2_layernorm_1_y = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
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
    const real *const restrict t280 = arena + 14024704;
    const real *const restrict t281 = arena + 14155776;
    const real *const restrict t282 = arena + 16077824;
    const real *const restrict d_block_2_y = arena + 8388608;
    const real *const restrict d_block_2_layernorm_1_y = arena + 4194304;
    real *const restrict d_block_2_layernorm_1_bias = arena + 6423040;
    real *const restrict d_block_2_layernorm_1_gain = arena + 6423168;
    real *const restrict d_block_2_a = arena + 5767168;
    real *const restrict d_block_2_causal_attention_linear_3_b = arena + 6423296;
    real *const restrict scratch = arena + 4325376;
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
      const real t = 1.0f / sqrtf(t282[batch_time]);
      const real t_2 = powf(t282[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t281[batch_time * GPT_WIDTH + width] *
            (double)d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_2_layernorm_1_gain[width] += t280[batch_time * GPT_WIDTH + width] *
            (t * d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_2_layernorm_1_bias[width] +=
            d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_2_layernorm_1_gain[width] *
            (t * d_block_2_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t280[batch_time * GPT_WIDTH + width] * t_3);
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
  /* Σ[width](block.2.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.2.a) */
  {
    const real *const restrict block_2_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_2_a = arena + 5767168;
    real *const restrict t379 = arena + 4456448;
    real *const restrict workspace = arena + 4194304;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_2_a, GPT_WIDTH, 1,
        block_2_causal_attention_linear_3_w, 1, 128, t379, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.2.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 9961472;
    const real *const restrict t379 = arena + 4456448;
    real *const restrict t381 = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t379 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t381 +
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
    const real *const restrict t381 = arena + 4194304;
    real *const restrict d_block_2_causal_attention_linear_2_y = arena + 5898240;
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
                at_2] += t381[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.2.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.2.causal_attention.linear.2.y) */
  {
    const real *const restrict block_2_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_2_causal_attention_linear_2_y = arena + 5898240;
    real *const restrict t391 = arena + 4718592;
    real *const restrict workspace = arena + 4194304;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_2_causal_attention_linear_2_y, GPT_WIDTH, 1, block_2_causal_attention_linear_2_w,
        1, 128, t391, GPT_WIDTH, workspace, 0);
  }
  /* ∂loss/∂y = Σ[width / heads](block.2.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.2.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_causal_attention_linear_2_y = arena + 13762560;
    const real *const restrict t379 = arena + 4456448;
    real *const restrict d_y = arena + 4194304;
    real *const restrict workspace = arena + 4587520;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t379 +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict y = arena + 9961472;
    const real *const restrict d_y = arena + 4194304;
    real *const restrict d_block_2_causal_attention_score = arena + 4456448;
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
    const real *const restrict block_2_causal_attention_linear_y = arena + 13500416;
    const real *const restrict d_block_2_causal_attention_score = arena + 4456448;
    real *const restrict t386 = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_2_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_2_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t386 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.2.causal_attention.q *
       ∂loss/∂block.2.causal_attention.score) */
  {
    const real *const restrict t386 = arena + 4194304;
    real *const restrict t387 = arena + 4325376;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t387[batch_heads_time_other_width_heads] = 0.17677669f *
          t386[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t387 = arena + 4325376;
    real *const restrict d_block_2_causal_attention_linear_1_y = arena + 6029312;
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
                at_2] += t387[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.2.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.2.causal_attention.linear.1.y) */
  {
    const real *const restrict block_2_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_2_causal_attention_linear_1_y = arena + 6029312;
    real *const restrict t394 = arena + 4194304;
    real *const restrict workspace = arena + 4325376;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_2_causal_attention_linear_1_y, GPT_WIDTH, 1, block_2_causal_attention_linear_1_w,
        1, 128, t394, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time'](block.2.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.2.causal_attention.score) */
  {
    const real *const restrict block_2_causal_attention_linear_1_y = arena + 13631488;
    const real *const restrict d_block_2_causal_attention_score = arena + 4456448;
    real *const restrict t384 = arena + 4325376;
    real *const restrict workspace = arena + 4849664;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_2_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_2_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t384 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.2.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.2.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t384 = arena + 4325376;
    real *const restrict d_block_2_causal_attention_q = arena + 4456448;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_2_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t384[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.y = scatter(∂loss/∂block.2.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_2_causal_attention_q = arena + 4456448;
    real *const restrict d_block_2_causal_attention_linear_y = arena + 6160384;
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
  /* Σ[width](block.2.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.2.causal_attention.linear.y) */
  {
    const real *const restrict block_2_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_2_causal_attention_linear_y = arena + 6160384;
    real *const restrict t398 = arena + 4325376;
    real *const restrict workspace = arena + 4456448;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_2_causal_attention_linear_y, GPT_WIDTH, 1, block_2_causal_attention_linear_w, 1,
        128, t398, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.2.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.2.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.2.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t267 = arena + 16076800;
    const real *const restrict t391 = arena + 4718592;
    const real *const restrict t394 = arena + 4194304;
    const real *const restrict t398 = arena + 4325376;
    real *const restrict t399 = arena + 4456448;
    real *const restrict t400 = arena + 6423424;
    real *const restrict t401 = arena + 4587520;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t400[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t267[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t391[batch_time * GPT_WIDTH + width_other] +
            t394[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t398[batch_time * GPT_WIDTH + width_other];
        t399[batch_time * GPT_WIDTH + width_other] = t_3;
        t401[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t400[width_other] += t_3;
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
    const real *const restrict t265 = arena + 13107200;
    const real *const restrict t266 = arena + 13238272;
    const real *const restrict t267 = arena + 16076800;
    const real *const restrict d_block_2_a = arena + 5767168;
    const real *const restrict t399 = arena + 4456448;
    const real *const restrict t401 = arena + 4587520;
    real *const restrict d_block_2_layernorm_gain = arena + 6423552;
    real *const restrict d_block_1_y = arena + 6291456;
    real *const restrict d_block_1_linear_1_b = arena + 6423680;
    real *const restrict scratch = arena + 4194304;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_2_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = powf(t267[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t266[batch_time * GPT_WIDTH + width] *
            (double)t399[batch_time * GPT_WIDTH + width];
        d_block_2_layernorm_gain[width] += t265[batch_time * GPT_WIDTH + width] *
            t401[batch_time * GPT_WIDTH + width];
      }
      const real t_2 = t * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_2_layernorm_gain[width] * t401[batch_time * GPT_WIDTH + width];
        const real t_4 = t_3 - 0.0078125f * (t265[batch_time * GPT_WIDTH + width] * t_2);
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
  /* ∂loss/∂block.2.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.2.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_2_causal_attention_linear_y = arena + 6160384;
    real *const restrict d_block_2_causal_attention_linear_b = arena + 6423808;
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
  /* ∂loss/∂block.2.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.2.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_2_causal_attention_linear_1_y = arena + 6029312;
    real *const restrict d_block_2_causal_attention_linear_1_b = arena + 6423936;
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
  /* ∂loss/∂block.2.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.2.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_2_causal_attention_linear_2_y = arena + 5898240;
    real *const restrict d_block_2_causal_attention_linear_2_b = arena + 6424064;
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
  /* Σ[width](block.1.linear.1.w * ∂loss/∂block.1.y) */
  {
    const real *const restrict block_1_linear_1_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_1_W;
    const real *const restrict d_block_1_y = arena + 6291456;
    real *const restrict t406 = arena + 4194304;
    real *const restrict workspace = arena + 4718592;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_1_y, GPT_WIDTH, 1,
        block_1_linear_1_w, 1, GPT_WIDTH, t406, 4 * GPT_WIDTH, workspace, 0);
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
    const real *const restrict t260 = arena + 2097152;
    const real *const restrict t261 = arena + 2621440;
    const real *const restrict t321 = arena + 3670016;
    const real *const restrict t406 = arena + 4194304;
    real *const restrict d_block_1_linear_y = arena + 4718592;
    real *const restrict d_block_1_linear_b = arena + 6422528;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_1_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t261[batch_time * 4 * GPT_WIDTH + i4_width] *
            t406[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_1_linear_y = block_1_linear_b[i4_width] +
            t260[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_1_linear_y * t406[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_1_linear_y_2 = 0.5f * t +
            0.3989423f * (t321[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_1_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_1_linear_y_2;
        d_block_1_linear_b[i4_width] += d_block_1_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.1.layernorm.1.y = Σ[4 * width](block.1.linear.w * ∂loss/∂block.1.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_linear_w = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_W;
    const real *const restrict d_block_1_linear_y = arena + 4718592;
    real *const restrict d_block_1_layernorm_1_y = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
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
    const real *const restrict t256 = arena + 12713984;
    const real *const restrict t257 = arena + 12845056;
    const real *const restrict t258 = arena + 16075776;
    const real *const restrict d_block_1_y = arena + 6291456;
    const real *const restrict d_block_1_layernorm_1_y = arena + 2097152;
    real *const restrict d_block_1_layernorm_1_bias = arena + 4325888;
    real *const restrict d_block_1_layernorm_1_gain = arena + 4326016;
    real *const restrict d_block_1_a = arena + 3670016;
    real *const restrict d_block_1_causal_attention_linear_3_b = arena + 4326144;
    real *const restrict scratch = arena + 2228224;
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
      const real t = 1.0f / sqrtf(t258[batch_time]);
      const real t_2 = powf(t258[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t257[batch_time * GPT_WIDTH + width] *
            (double)d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_1_layernorm_1_gain[width] += t256[batch_time * GPT_WIDTH + width] *
            (t * d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_1_layernorm_1_bias[width] +=
            d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_1_layernorm_1_gain[width] *
            (t * d_block_1_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t256[batch_time * GPT_WIDTH + width] * t_3);
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
  /* Σ[width](block.1.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.1.a) */
  {
    const real *const restrict block_1_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_1_a = arena + 3670016;
    real *const restrict t416 = arena + 2359296;
    real *const restrict workspace = arena + 2097152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_1_a, GPT_WIDTH, 1,
        block_1_causal_attention_linear_3_w, 1, 128, t416, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.1.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 9699328;
    const real *const restrict t416 = arena + 2359296;
    real *const restrict t418 = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t416 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t418 +
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
    const real *const restrict t418 = arena + 2097152;
    real *const restrict d_block_1_causal_attention_linear_2_y = arena + 3801088;
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
                at_2] += t418[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.1.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.1.causal_attention.linear.2.y) */
  {
    const real *const restrict block_1_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_1_causal_attention_linear_2_y = arena + 3801088;
    real *const restrict t428 = arena + 2621440;
    real *const restrict workspace = arena + 2097152;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_1_causal_attention_linear_2_y, GPT_WIDTH, 1, block_1_causal_attention_linear_2_w,
        1, 128, t428, GPT_WIDTH, workspace, 0);
  }
  /* ∂loss/∂y = Σ[width / heads](block.1.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.1.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_causal_attention_linear_2_y = arena + 12451840;
    const real *const restrict t416 = arena + 2359296;
    real *const restrict d_y = arena + 2097152;
    real *const restrict workspace = arena + 2490368;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t416 +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict y = arena + 9699328;
    const real *const restrict d_y = arena + 2097152;
    real *const restrict d_block_1_causal_attention_score = arena + 2359296;
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
    const real *const restrict block_1_causal_attention_linear_y = arena + 12189696;
    const real *const restrict d_block_1_causal_attention_score = arena + 2359296;
    real *const restrict t423 = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_1_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_1_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t423 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.1.causal_attention.q *
       ∂loss/∂block.1.causal_attention.score) */
  {
    const real *const restrict t423 = arena + 2097152;
    real *const restrict t424 = arena + 2228224;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t424[batch_heads_time_other_width_heads] = 0.17677669f *
          t423[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t424 = arena + 2228224;
    real *const restrict d_block_1_causal_attention_linear_1_y = arena + 3932160;
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
                at_2] += t424[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.1.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.1.causal_attention.linear.1.y) */
  {
    const real *const restrict block_1_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_1_causal_attention_linear_1_y = arena + 3932160;
    real *const restrict t431 = arena + 2097152;
    real *const restrict workspace = arena + 2228224;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_1_causal_attention_linear_1_y, GPT_WIDTH, 1, block_1_causal_attention_linear_1_w,
        1, 128, t431, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time'](block.1.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.1.causal_attention.score) */
  {
    const real *const restrict block_1_causal_attention_linear_1_y = arena + 12320768;
    const real *const restrict d_block_1_causal_attention_score = arena + 2359296;
    real *const restrict t421 = arena + 2228224;
    real *const restrict workspace = arena + 2752512;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_1_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_1_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t421 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.1.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.1.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t421 = arena + 2228224;
    real *const restrict d_block_1_causal_attention_q = arena + 2359296;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_1_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t421[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.y = scatter(∂loss/∂block.1.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_1_causal_attention_q = arena + 2359296;
    real *const restrict d_block_1_causal_attention_linear_y = arena + 4063232;
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
  /* Σ[width](block.1.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.1.causal_attention.linear.y) */
  {
    const real *const restrict block_1_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_1_causal_attention_linear_y = arena + 4063232;
    real *const restrict t435 = arena + 2228224;
    real *const restrict workspace = arena + 2359296;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_1_causal_attention_linear_y, GPT_WIDTH, 1, block_1_causal_attention_linear_w, 1,
        128, t435, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.1.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.1.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.1.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t243 = arena + 16074752;
    const real *const restrict t428 = arena + 2621440;
    const real *const restrict t431 = arena + 2097152;
    const real *const restrict t435 = arena + 2228224;
    real *const restrict t436 = arena + 2359296;
    real *const restrict t437 = arena + 4326272;
    real *const restrict t438 = arena + 2490368;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t437[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t243[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t428[batch_time * GPT_WIDTH + width_other] +
            t431[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t435[batch_time * GPT_WIDTH + width_other];
        t436[batch_time * GPT_WIDTH + width_other] = t_3;
        t438[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t437[width_other] += t_3;
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
    const real *const restrict t241 = arena + 11796480;
    const real *const restrict t242 = arena + 11927552;
    const real *const restrict t243 = arena + 16074752;
    const real *const restrict d_block_1_a = arena + 3670016;
    const real *const restrict t436 = arena + 2359296;
    const real *const restrict t438 = arena + 2490368;
    real *const restrict d_block_1_layernorm_gain = arena + 4326400;
    real *const restrict d_block_0_y = arena + 4194304;
    real *const restrict d_block_0_linear_1_b = arena + 4326528;
    real *const restrict scratch = arena + 2097152;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_0_linear_1_b[width] = 0;
    }
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      d_block_1_layernorm_gain[width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = powf(t243[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t242[batch_time * GPT_WIDTH + width] *
            (double)t436[batch_time * GPT_WIDTH + width];
        d_block_1_layernorm_gain[width] += t241[batch_time * GPT_WIDTH + width] *
            t438[batch_time * GPT_WIDTH + width];
      }
      const real t_2 = t * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_3 = block_1_layernorm_gain[width] * t438[batch_time * GPT_WIDTH + width];
        const real t_4 = t_3 - 0.0078125f * (t241[batch_time * GPT_WIDTH + width] * t_2);
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
  /* ∂loss/∂block.1.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.1.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_1_causal_attention_linear_y = arena + 4063232;
    real *const restrict d_block_1_causal_attention_linear_b = arena + 4326656;
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
  /* ∂loss/∂block.1.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.1.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_1_causal_attention_linear_1_y = arena + 3932160;
    real *const restrict d_block_1_causal_attention_linear_1_b = arena + 4326784;
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
  /* ∂loss/∂block.1.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.1.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_1_causal_attention_linear_2_y = arena + 3801088;
    real *const restrict d_block_1_causal_attention_linear_2_b = arena + 4326912;
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
  /* Σ[width](block.0.linear.1.w * ∂loss/∂block.0.y) */
  {
    const real *const restrict block_0_linear_1_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_1_W;
    const real *const restrict d_block_0_y = arena + 4194304;
    real *const restrict t443 = arena + 2097152;
    real *const restrict workspace = arena + 2621440;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_0_y, GPT_WIDTH, 1,
        block_0_linear_1_w, 1, GPT_WIDTH, t443, 4 * GPT_WIDTH, workspace, 0);
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
    const real *const restrict t236 = arena;
    const real *const restrict t237 = arena + 524288;
    const real *const restrict t322 = arena + 1572864;
    const real *const restrict t443 = arena + 2097152;
    real *const restrict d_block_0_linear_y = arena + 2621440;
    real *const restrict d_block_0_linear_b = arena + 4325376;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      d_block_0_linear_b[i4_width] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
        const real t = t237[batch_time * 4 * GPT_WIDTH + i4_width] *
            t443[batch_time * 4 * GPT_WIDTH + i4_width];
        const real block_0_linear_y = block_0_linear_b[i4_width] +
            t236[batch_time * 4 * GPT_WIDTH + i4_width];
        const real t_2 = block_0_linear_y * t443[batch_time * 4 * GPT_WIDTH + i4_width];
        const real d_block_0_linear_y_2 = 0.5f * t +
            0.3989423f * (t322[batch_time * 4 * GPT_WIDTH + i4_width] * t_2);
        d_block_0_linear_y[batch_time * 4 * GPT_WIDTH + i4_width] = d_block_0_linear_y_2;
        d_block_0_linear_b[i4_width] += d_block_0_linear_y_2;
      }
    }
  }
  /* ∂loss/∂block.0.layernorm.1.y = Σ[4 * width](block.0.linear.w * ∂loss/∂block.0.linear.y)
       (library/normalization.grad:107) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_linear_w = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_W;
    const real *const restrict d_block_0_linear_y = arena + 2621440;
    real *const restrict d_block_0_layernorm_1_y = arena;
    real *const restrict workspace = arena + 131072;
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
    const real *const restrict t232 = arena + 11403264;
    const real *const restrict t233 = arena + 11534336;
    const real *const restrict t234 = arena + 16073728;
    const real *const restrict d_block_0_y = arena + 4194304;
    const real *const restrict d_block_0_layernorm_1_y = arena;
    real *const restrict d_block_0_layernorm_1_bias = arena + 1703936;
    real *const restrict d_block_0_layernorm_1_gain = arena + 1704064;
    real *const restrict d_block_0_a = arena + 524288;
    real *const restrict d_block_0_causal_attention_linear_3_b = arena + 1704192;
    real *const restrict scratch = arena + 131072;
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
      const real t = 1.0f / sqrtf(t234[batch_time]);
      const real t_2 = powf(t234[batch_time], -1.5f);
      double sum = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        sum += (double)t233[batch_time * GPT_WIDTH + width] *
            (double)d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width];
        d_block_0_layernorm_1_gain[width] += t232[batch_time * GPT_WIDTH + width] *
            (t * d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        d_block_0_layernorm_1_bias[width] +=
            d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width];
      }
      const real t_3 = t_2 * (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t_4 = block_0_layernorm_1_gain[width] *
            (t * d_block_0_layernorm_1_y[batch_time * GPT_WIDTH + width]);
        const real t_5 = t_4 - 0.0078125f * (t232[batch_time * GPT_WIDTH + width] * t_3);
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
  /* Σ[width](block.0.causal_attention.linear.3.w[width := width', width' := width] *
       ∂loss/∂block.0.a) */
  {
    const real *const restrict block_0_causal_attention_linear_3_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_3_W;
    const real *const restrict d_block_0_a = arena + 524288;
    real *const restrict t453 = arena + 262144;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, d_block_0_a, GPT_WIDTH, 1,
        block_0_causal_attention_linear_3_w, 1, 128, t453, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time](y * ∂loss/∂block.0.causal_attention.mixed) */
  {
    const real *const restrict y = arena + 9437184;
    const real *const restrict t453 = arena + 262144;
    real *const restrict t454 = arena;
    real *const restrict workspace = arena + 131072;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, y +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            t453 + batch * GPT_TIME * GPT_WIDTH + heads * 32, GPT_WIDTH, 1, t454 +
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
    const real *const restrict t454 = arena;
    real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655360;
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
                at_2] += t454[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.0.causal_attention.linear.2.w[width := width', width' := width] *
       ∂loss/∂block.0.causal_attention.linear.2.y) */
  {
    const real *const restrict block_0_causal_attention_linear_2_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_W;
    const real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655360;
    real *const restrict t465 = arena + 786432;
    real *const restrict workspace = arena;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_0_causal_attention_linear_2_y, GPT_WIDTH, 1, block_0_causal_attention_linear_2_w,
        1, 128, t465, GPT_WIDTH, workspace, 0);
  }
  /* ∂loss/∂y = Σ[width / heads](block.0.causal_attention.linear.2.y[time := time', width := 32 *
       heads + width / heads] * ∂loss/∂block.0.causal_attention.mixed)
       (library/normalization.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_causal_attention_linear_2_y = arena + 10878976;
    const real *const restrict t453 = arena + 262144;
    real *const restrict d_y = arena;
    real *const restrict workspace = arena + 393216;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_TIME, GPT_WIDTH_HEADS, 1.0f, t453 +
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
    const real *const restrict t212 = arena + 16068608;
    const real *const restrict y = arena + 9437184;
    const real *const restrict d_y = arena;
    real *const restrict d_block_0_causal_attention_score = arena + 262144;
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
    const real *const restrict block_0_causal_attention_linear_y = arena + 11010048;
    const real *const restrict d_block_0_causal_attention_score = arena + 262144;
    real *const restrict t460 = arena;
    real *const restrict workspace = arena + 131072;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_0_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, 1, GPT_TIME,
            block_0_causal_attention_linear_y + batch * GPT_TIME * GPT_WIDTH + heads * 32,
            GPT_WIDTH, 1, t460 + batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
            heads * GPT_TIME * GPT_WIDTH_HEADS, GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* 0.17677669529663687 * Σ[time](block.0.causal_attention.q *
       ∂loss/∂block.0.causal_attention.score) */
  {
    const real *const restrict t460 = arena;
    real *const restrict t461 = arena + 131072;
    for (ptrdiff_t batch_heads_time_other_width_heads = 0; batch_heads_time_other_width_heads <
        GPT_BATCH * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS; ++batch_heads_time_other_width_heads) {
      t461[batch_heads_time_other_width_heads] = 0.17677669f *
          t460[batch_heads_time_other_width_heads];
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time :=
       time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict t461 = arena + 131072;
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
                at_2] += t461[batch * GPT_HEADS * GPT_TIME * GPT_WIDTH_HEADS +
                heads * GPT_TIME * GPT_WIDTH_HEADS + time_other * GPT_WIDTH_HEADS + width_heads];
          }
        }
      }
    }
  }
  /* Σ[width](block.0.causal_attention.linear.1.w[width := width', width' := width] *
       ∂loss/∂block.0.causal_attention.linear.1.y) */
  {
    const real *const restrict block_0_causal_attention_linear_1_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_W;
    const real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    real *const restrict t468 = arena + 131072;
    real *const restrict workspace = arena + 917504;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_0_causal_attention_linear_1_y, GPT_WIDTH, 1, block_0_causal_attention_linear_1_w,
        1, 128, t468, GPT_WIDTH, workspace, 0);
  }
  /* Σ[time'](block.0.causal_attention.linear.1.y[time := time', width := 32 * heads + width /
       heads] * ∂loss/∂block.0.causal_attention.score) */
  {
    const real *const restrict block_0_causal_attention_linear_1_y = arena + 11141120;
    const real *const restrict d_block_0_causal_attention_score = arena + 262144;
    real *const restrict t458 = arena + 917504;
    real *const restrict workspace = arena + 1572864;
    for (ptrdiff_t batch = 0; batch < GPT_BATCH; ++batch) {
      for (ptrdiff_t heads = 0; heads < GPT_HEADS; ++heads) {
        multiply_rows(GPT_TIME, GPT_WIDTH_HEADS, GPT_TIME, 1.0f, d_block_0_causal_attention_score +
            batch * GPT_HEADS * GPT_TIME * GPT_TIME + heads * GPT_TIME * GPT_TIME, GPT_TIME, 1,
            block_0_causal_attention_linear_1_y + batch * GPT_TIME * GPT_WIDTH + heads * 32, 128,
            1, t458 + batch * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS + heads * GPT_WIDTH_HEADS,
            GPT_HEADS * GPT_WIDTH_HEADS, workspace, 0);
      }
    }
  }
  /* ∂loss/∂block.0.causal_attention.q = 0.17677669529663687 * Σ[time'](… *
       ∂loss/∂block.0.causal_attention.score)  (gpt.grad:20) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict t458 = arena + 917504;
    real *const restrict d_block_0_causal_attention_q = arena + 262144;
    for (ptrdiff_t batch_time_heads_width_heads = 0; batch_time_heads_width_heads <
        GPT_BATCH * GPT_TIME * GPT_HEADS * GPT_WIDTH_HEADS; ++batch_time_heads_width_heads) {
      d_block_0_causal_attention_q[batch_time_heads_width_heads] = 0.17677669f *
          t458[batch_time_heads_width_heads];
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.y = scatter(∂loss/∂block.0.causal_attention.q, width :=
       32 * heads + width / heads)  (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict d_block_0_causal_attention_q = arena + 262144;
    real *const restrict d_block_0_causal_attention_linear_y = arena + 393216;
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
  /* Σ[width](block.0.causal_attention.linear.w[width := width', width' := width] *
       ∂loss/∂block.0.causal_attention.linear.y) */
  {
    const real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict d_block_0_causal_attention_linear_y = arena + 393216;
    real *const restrict t472 = arena + 262144;
    real *const restrict workspace = arena + 917504;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f,
        d_block_0_causal_attention_linear_y, GPT_WIDTH, 1, block_0_causal_attention_linear_w, 1,
        128, t472, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width](… * ∂loss/∂block.0.causal_attention.linear.2.y) + Σ[width](… *
       ∂loss/∂block.0.causal_attention.linear.1.y) + Σ[width](… *
       ∂loss/∂block.0.causal_attention.linear.y) */
  /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
  /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
  {
    const real *const restrict t219 = arena + 16072704;
    const real *const restrict t465 = arena + 786432;
    const real *const restrict t468 = arena + 131072;
    const real *const restrict t472 = arena + 262144;
    real *const restrict t473 = arena + 917504;
    real *const restrict t474 = arena + 1704320;
    real *const restrict t475 = arena + 1572864;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      t474[width_other] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      const real t = 1.0f / sqrtf(t219[batch_time]);
      for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
        const real t_2 = t465[batch_time * GPT_WIDTH + width_other] +
            t468[batch_time * GPT_WIDTH + width_other];
        const real t_3 = t_2 + t472[batch_time * GPT_WIDTH + width_other];
        t473[batch_time * GPT_WIDTH + width_other] = t_3;
        t475[batch_time * GPT_WIDTH + width_other] = t * t_3;
        t474[width_other] += t_3;
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
    const real *const restrict t217 = arena + 10485760;
    const real *const restrict t218 = arena + 10616832;
    const real *const restrict t219 = arena + 16072704;
    const real *const restrict d_block_0_a = arena + 524288;
    const real *const restrict t473 = arena + 917504;
    const real *const restrict t475 = arena + 1572864;
    real *const restrict d_block_0_layernorm_gain = arena + 853504;
    real *const restrict d_x = arena + 131072;
    real *const restrict d_position = arena + 845312;
    real *const restrict scratch = arena + 262144;
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
        const real t = powf(t219[batch * GPT_TIME + time], -1.5f);
        double sum = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          sum += (double)t218[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] *
              (double)t473[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
          d_block_0_layernorm_gain[width] +=
              t217[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width] *
              t475[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
        }
        const real t_2 = t * (real)sum;
        double sum_2 = 0;
        for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
          const real t_3 = block_0_layernorm_gain[width] *
              t475[batch * GPT_TIME * GPT_WIDTH + time * GPT_WIDTH + width];
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
  /* ∂loss/∂block.0.causal_attention.linear.b = Σ[batch,
       time](∂loss/∂block.0.causal_attention.linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_0_causal_attention_linear_y = arena + 393216;
    real *const restrict d_block_0_causal_attention_linear_b = arena + 853632;
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
  /* ∂loss/∂block.0.causal_attention.linear.1.b = Σ[batch,
       time](∂loss/∂block.0.causal_attention.linear.1.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    real *const restrict d_block_0_causal_attention_linear_1_b = arena + 853760;
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
  /* ∂loss/∂block.0.causal_attention.linear.2.b = Σ[batch,
       time](∂loss/∂block.0.causal_attention.linear.2.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655360;
    real *const restrict d_block_0_causal_attention_linear_2_b = arena + 853888;
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
  /* Σ[time, width](∂loss/∂position^2) */
  {
    const real *const restrict d_position = arena + 845312;
    real *const restrict t480 = arena + 854016;
    double sum = 0;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      sum += (double)(d_position[time_width] * d_position[time_width]);
    }
    t480[0] = (real)sum;
  }
  /* ∂loss/∂embedding.table = scatter(∂loss/∂x, vocab := tokens)  (library/attention.grad:5) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict tokens = inputs + GPT_STEP_INPUT_TOKENS;
    const real *const restrict d_x = arena + 131072;
    real *const restrict d_embedding_table = arena + 835584;
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
    const real *const restrict d_embedding_table = arena + 835584;
    real *const restrict t481 = arena + 854032;
    double sum = 0;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      const real t = d_embedding_table[vocab_width] * d_embedding_table[vocab_width];
      sum += (double)t;
    }
    t481[0] = (real)sum;
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
    const real *const restrict d_layernorm_bias = arena + 16081408;
    const real *const restrict d_layernorm_gain = arena + 16081536;
    const real *const restrict d_block_3_linear_1_b = arena + 16081664;
    const real *const restrict d_block_3_layernorm_1_bias = arena + 8520192;
    const real *const restrict d_block_3_layernorm_1_gain = arena + 8520320;
    const real *const restrict d_block_3_causal_attention_linear_3_b = arena + 8520448;
    const real *const restrict d_block_3_causal_attention_linear_2_b = arena + 8521216;
    const real *const restrict d_block_3_causal_attention_linear_1_b = arena + 8521088;
    const real *const restrict d_block_3_causal_attention_linear_b = arena + 8520960;
    const real *const restrict d_block_3_layernorm_gain = arena + 8520704;
    const real *const restrict d_block_2_linear_1_b = arena + 8520832;
    const real *const restrict d_block_2_layernorm_1_bias = arena + 6423040;
    const real *const restrict d_block_2_layernorm_1_gain = arena + 6423168;
    const real *const restrict d_block_2_causal_attention_linear_3_b = arena + 6423296;
    const real *const restrict d_block_2_causal_attention_linear_2_b = arena + 6424064;
    const real *const restrict d_block_2_causal_attention_linear_1_b = arena + 6423936;
    const real *const restrict d_block_2_causal_attention_linear_b = arena + 6423808;
    const real *const restrict d_block_2_layernorm_gain = arena + 6423552;
    const real *const restrict d_block_1_linear_1_b = arena + 6423680;
    const real *const restrict d_block_1_layernorm_1_bias = arena + 4325888;
    const real *const restrict d_block_1_layernorm_1_gain = arena + 4326016;
    const real *const restrict d_block_1_causal_attention_linear_3_b = arena + 4326144;
    const real *const restrict d_block_1_causal_attention_linear_2_b = arena + 4326912;
    const real *const restrict d_block_1_causal_attention_linear_1_b = arena + 4326784;
    const real *const restrict d_block_1_causal_attention_linear_b = arena + 4326656;
    const real *const restrict d_block_1_layernorm_gain = arena + 4326400;
    const real *const restrict d_block_0_linear_1_b = arena + 4326528;
    const real *const restrict d_block_0_layernorm_1_bias = arena + 1703936;
    const real *const restrict d_block_0_layernorm_1_gain = arena + 1704064;
    const real *const restrict d_block_0_causal_attention_linear_3_b = arena + 1704192;
    const real *const restrict d_block_0_causal_attention_linear_2_b = arena + 853888;
    const real *const restrict d_block_0_causal_attention_linear_1_b = arena + 853760;
    const real *const restrict d_block_0_causal_attention_linear_b = arena + 853632;
    const real *const restrict d_block_0_layernorm_gain = arena + 853504;
    real *const restrict t482 = arena + 854048;
    real *const restrict t484 = arena + 854064;
    real *const restrict t486 = arena + 854080;
    real *const restrict t488 = arena + 854096;
    real *const restrict t490 = arena + 854112;
    real *const restrict t491 = arena + 854128;
    real *const restrict t492 = arena + 854144;
    real *const restrict t495 = arena + 854160;
    real *const restrict t496 = arena + 854176;
    real *const restrict t498 = arena + 854192;
    real *const restrict t500 = arena + 854208;
    real *const restrict t502 = arena + 854224;
    real *const restrict t504 = arena + 854240;
    real *const restrict t505 = arena + 854256;
    real *const restrict t506 = arena + 854272;
    real *const restrict t509 = arena + 854288;
    real *const restrict t510 = arena + 854304;
    real *const restrict t512 = arena + 854320;
    real *const restrict t514 = arena + 854336;
    real *const restrict t516 = arena + 854352;
    real *const restrict t518 = arena + 854368;
    real *const restrict t519 = arena + 854384;
    real *const restrict t520 = arena + 854400;
    real *const restrict t523 = arena + 854416;
    real *const restrict t524 = arena + 854432;
    real *const restrict t526 = arena + 854448;
    real *const restrict t528 = arena + 854464;
    real *const restrict t530 = arena + 854480;
    real *const restrict t532 = arena + 854496;
    real *const restrict t533 = arena + 854512;
    real *const restrict t534 = arena + 854528;
    real *const restrict t537 = arena + 854544;
    real *const restrict t538 = arena + 854560;
    real *const restrict t539 = arena + 854576;
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
    t482[0] = (real)sum;
    t484[0] = (real)sum_2;
    t486[0] = (real)sum_3;
    t488[0] = (real)sum_4;
    t490[0] = (real)sum_5;
    t491[0] = (real)sum_6;
    t492[0] = (real)sum_7;
    t495[0] = (real)sum_8;
    t496[0] = (real)sum_9;
    t498[0] = (real)sum_10;
    t500[0] = (real)sum_11;
    t502[0] = (real)sum_12;
    t504[0] = (real)sum_13;
    t505[0] = (real)sum_14;
    t506[0] = (real)sum_15;
    t509[0] = (real)sum_16;
    t510[0] = (real)sum_17;
    t512[0] = (real)sum_18;
    t514[0] = (real)sum_19;
    t516[0] = (real)sum_20;
    t518[0] = (real)sum_21;
    t519[0] = (real)sum_22;
    t520[0] = (real)sum_23;
    t523[0] = (real)sum_24;
    t524[0] = (real)sum_25;
    t526[0] = (real)sum_26;
    t528[0] = (real)sum_27;
    t530[0] = (real)sum_28;
    t532[0] = (real)sum_29;
    t533[0] = (real)sum_30;
    t534[0] = (real)sum_31;
    t537[0] = (real)sum_32;
    t538[0] = (real)sum_33;
    t539[0] = (real)sum_34;
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] *
       ∂loss/∂block.0.causal_attention.linear.y) */
  {
    const real *const restrict block_0_layernorm_y = arena + 10747904;
    const real *const restrict d_block_0_causal_attention_linear_y = arena + 393216;
    real *const restrict t471 = arena + 786432;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_y, 1,
        GPT_WIDTH, d_block_0_causal_attention_linear_y, GPT_WIDTH, 1, t471, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.w^2) */
  {
    const real *const restrict t471 = arena + 786432;
    real *const restrict t483 = arena + 854592;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t471[width_width_other] * t471[width_width_other]);
    }
    t483[0] = (real)sum;
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] *
       ∂loss/∂block.0.causal_attention.linear.1.y) */
  {
    const real *const restrict block_0_layernorm_y = arena + 10747904;
    const real *const restrict d_block_0_causal_attention_linear_1_y = arena;
    real *const restrict t467 = arena + 802816;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_y, 1,
        GPT_WIDTH, d_block_0_causal_attention_linear_1_y, GPT_WIDTH, 1, t467, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t467 = arena + 802816;
    real *const restrict t485 = arena + 854608;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t467[width_width_other] * t467[width_width_other]);
    }
    t485[0] = (real)sum;
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] *
       ∂loss/∂block.0.causal_attention.linear.2.y) */
  {
    const real *const restrict block_0_layernorm_y = arena + 10747904;
    const real *const restrict d_block_0_causal_attention_linear_2_y = arena + 655360;
    real *const restrict t464 = arena + 819200;
    real *const restrict workspace = arena;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_y, 1,
        GPT_WIDTH, d_block_0_causal_attention_linear_2_y, GPT_WIDTH, 1, t464, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t464 = arena + 819200;
    real *const restrict t487 = arena + 751104;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t464[width_width_other] * t464[width_width_other]);
    }
    t487[0] = (real)sum;
  }
  /* Σ[batch, time](scatter(block.0.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.0.a) */
  {
    const real *const restrict t230 = arena + 11272192;
    const real *const restrict d_block_0_a = arena + 524288;
    real *const restrict t452 = arena + 655360;
    real *const restrict workspace = arena;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t230, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_0_a, GPT_WIDTH, 1, t452, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t452 = arena + 655360;
    real *const restrict t489 = arena + 751120;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t452[width_width_other] * t452[width_width_other]);
    }
    t489[0] = (real)sum;
  }
  /* ∂loss/∂block.0.linear.w = Σ[batch, time](block.0.layernorm.1.y * ∂loss/∂block.0.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_0_layernorm_1_y = arena + 11665408;
    const real *const restrict d_block_0_linear_y = arena + 2621440;
    real *const restrict d_block_0_linear_w = arena;
    real *const restrict workspace = arena + 65536;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_0_layernorm_1_y, 1,
        GPT_WIDTH, d_block_0_linear_y, 4 * GPT_WIDTH, 1, d_block_0_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.0.linear.w^2) */
  {
    const real *const restrict d_block_0_linear_w = arena;
    real *const restrict t493 = arena + 751136;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_0_linear_w[width_i4_width] * d_block_0_linear_w[width_i4_width];
      sum += (double)t;
    }
    t493[0] = (real)sum;
  }
  /* Σ[4 * width](∂loss/∂block.0.linear.b^2) */
  /* Σ[4 * width](∂loss/∂block.1.linear.b^2) */
  /* Σ[4 * width](∂loss/∂block.2.linear.b^2) */
  /* Σ[4 * width](∂loss/∂block.3.linear.b^2) */
  {
    const real *const restrict d_block_3_linear_b = arena + 16080896;
    const real *const restrict d_block_2_linear_b = arena + 8519680;
    const real *const restrict d_block_1_linear_b = arena + 6422528;
    const real *const restrict d_block_0_linear_b = arena + 4325376;
    real *const restrict t494 = arena + 751152;
    real *const restrict t508 = arena + 751168;
    real *const restrict t522 = arena + 751184;
    real *const restrict t536 = arena + 751200;
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
    t494[0] = (real)sum;
    t508[0] = (real)sum_2;
    t522[0] = (real)sum_3;
    t536[0] = (real)sum_4;
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] *
       ∂loss/∂block.1.causal_attention.linear.y) */
  {
    const real *const restrict block_1_layernorm_y = arena + 12058624;
    const real *const restrict d_block_1_causal_attention_linear_y = arena + 4063232;
    real *const restrict t434 = arena + 524288;
    real *const restrict workspace = arena + 65536;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_y, 1,
        GPT_WIDTH, d_block_1_causal_attention_linear_y, GPT_WIDTH, 1, t434, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.w^2) */
  {
    const real *const restrict t434 = arena + 524288;
    real *const restrict t497 = arena + 751216;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t434[width_width_other] * t434[width_width_other]);
    }
    t497[0] = (real)sum;
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] *
       ∂loss/∂block.1.causal_attention.linear.1.y) */
  {
    const real *const restrict block_1_layernorm_y = arena + 12058624;
    const real *const restrict d_block_1_causal_attention_linear_1_y = arena + 3932160;
    real *const restrict t430 = arena + 540672;
    real *const restrict workspace = arena + 65536;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_y, 1,
        GPT_WIDTH, d_block_1_causal_attention_linear_1_y, GPT_WIDTH, 1, t430, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t430 = arena + 540672;
    real *const restrict t499 = arena + 751232;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t430[width_width_other] * t430[width_width_other]);
    }
    t499[0] = (real)sum;
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] *
       ∂loss/∂block.1.causal_attention.linear.2.y) */
  {
    const real *const restrict block_1_layernorm_y = arena + 12058624;
    const real *const restrict d_block_1_causal_attention_linear_2_y = arena + 3801088;
    real *const restrict t427 = arena + 557056;
    real *const restrict workspace = arena + 65536;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_y, 1,
        GPT_WIDTH, d_block_1_causal_attention_linear_2_y, GPT_WIDTH, 1, t427, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t427 = arena + 557056;
    real *const restrict t501 = arena + 751248;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t427[width_width_other] * t427[width_width_other]);
    }
    t501[0] = (real)sum;
  }
  /* Σ[batch, time](scatter(block.1.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.1.a) */
  {
    const real *const restrict t254 = arena + 12582912;
    const real *const restrict d_block_1_a = arena + 3670016;
    real *const restrict t415 = arena + 573440;
    real *const restrict workspace = arena + 65536;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t254, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_1_a, GPT_WIDTH, 1, t415, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t415 = arena + 573440;
    real *const restrict t503 = arena + 751264;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t415[width_width_other] * t415[width_width_other]);
    }
    t503[0] = (real)sum;
  }
  /* ∂loss/∂block.1.linear.w = Σ[batch, time](block.1.layernorm.1.y * ∂loss/∂block.1.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_1_layernorm_1_y = arena + 12976128;
    const real *const restrict d_block_1_linear_y = arena + 4718592;
    real *const restrict d_block_1_linear_w = arena + 65536;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_1_layernorm_1_y, 1,
        GPT_WIDTH, d_block_1_linear_y, 4 * GPT_WIDTH, 1, d_block_1_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.1.linear.w^2) */
  {
    const real *const restrict d_block_1_linear_w = arena + 65536;
    real *const restrict t507 = arena + 751280;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_1_linear_w[width_i4_width] * d_block_1_linear_w[width_i4_width];
      sum += (double)t;
    }
    t507[0] = (real)sum;
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] *
       ∂loss/∂block.2.causal_attention.linear.y) */
  {
    const real *const restrict block_2_layernorm_y = arena + 13369344;
    const real *const restrict d_block_2_causal_attention_linear_y = arena + 6160384;
    real *const restrict t397 = arena + 589824;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_y, 1,
        GPT_WIDTH, d_block_2_causal_attention_linear_y, GPT_WIDTH, 1, t397, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.w^2) */
  {
    const real *const restrict t397 = arena + 589824;
    real *const restrict t511 = arena + 751296;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t397[width_width_other] * t397[width_width_other]);
    }
    t511[0] = (real)sum;
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] *
       ∂loss/∂block.2.causal_attention.linear.1.y) */
  {
    const real *const restrict block_2_layernorm_y = arena + 13369344;
    const real *const restrict d_block_2_causal_attention_linear_1_y = arena + 6029312;
    real *const restrict t393 = arena + 606208;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_y, 1,
        GPT_WIDTH, d_block_2_causal_attention_linear_1_y, GPT_WIDTH, 1, t393, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t393 = arena + 606208;
    real *const restrict t513 = arena + 751312;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t393[width_width_other] * t393[width_width_other]);
    }
    t513[0] = (real)sum;
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] *
       ∂loss/∂block.2.causal_attention.linear.2.y) */
  {
    const real *const restrict block_2_layernorm_y = arena + 13369344;
    const real *const restrict d_block_2_causal_attention_linear_2_y = arena + 5898240;
    real *const restrict t390 = arena + 622592;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_y, 1,
        GPT_WIDTH, d_block_2_causal_attention_linear_2_y, GPT_WIDTH, 1, t390, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t390 = arena + 622592;
    real *const restrict t515 = arena + 751328;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t390[width_width_other] * t390[width_width_other]);
    }
    t515[0] = (real)sum;
  }
  /* Σ[batch, time](scatter(block.2.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.2.a) */
  {
    const real *const restrict t278 = arena + 13893632;
    const real *const restrict d_block_2_a = arena + 5767168;
    real *const restrict t378 = arena + 638976;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t278, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_2_a, GPT_WIDTH, 1, t378, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t378 = arena + 638976;
    real *const restrict t517 = arena + 751344;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t378[width_width_other] * t378[width_width_other]);
    }
    t517[0] = (real)sum;
  }
  /* ∂loss/∂block.2.linear.w = Σ[batch, time](block.2.layernorm.1.y * ∂loss/∂block.2.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_2_layernorm_1_y = arena + 14286848;
    const real *const restrict d_block_2_linear_y = arena + 6815744;
    real *const restrict d_block_2_linear_w = arena + 131072;
    real *const restrict workspace = arena + 196608;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_2_layernorm_1_y, 1,
        GPT_WIDTH, d_block_2_linear_y, 4 * GPT_WIDTH, 1, d_block_2_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.2.linear.w^2) */
  {
    const real *const restrict d_block_2_linear_w = arena + 131072;
    real *const restrict t521 = arena + 751360;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_2_linear_w[width_i4_width] * d_block_2_linear_w[width_i4_width];
      sum += (double)t;
    }
    t521[0] = (real)sum;
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] *
       ∂loss/∂block.3.causal_attention.linear.y) */
  {
    const real *const restrict block_3_layernorm_y = arena + 14680064;
    const real *const restrict d_block_3_causal_attention_linear_y = arena + 8257536;
    real *const restrict t360 = arena + 671744;
    real *const restrict workspace = arena + 196608;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_y, 1,
        GPT_WIDTH, d_block_3_causal_attention_linear_y, GPT_WIDTH, 1, t360, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.w^2) */
  {
    const real *const restrict t360 = arena + 671744;
    real *const restrict t525 = arena + 751376;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t360[width_width_other] * t360[width_width_other]);
    }
    t525[0] = (real)sum;
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] *
       ∂loss/∂block.3.causal_attention.linear.1.y) */
  {
    const real *const restrict block_3_layernorm_y = arena + 14680064;
    const real *const restrict d_block_3_causal_attention_linear_1_y = arena + 8126464;
    real *const restrict t356 = arena + 688128;
    real *const restrict workspace = arena + 196608;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_y, 1,
        GPT_WIDTH, d_block_3_causal_attention_linear_1_y, GPT_WIDTH, 1, t356, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.1.w^2) */
  {
    const real *const restrict t356 = arena + 688128;
    real *const restrict t527 = arena + 751392;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t356[width_width_other] * t356[width_width_other]);
    }
    t527[0] = (real)sum;
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] *
       ∂loss/∂block.3.causal_attention.linear.2.y) */
  {
    const real *const restrict block_3_layernorm_y = arena + 14680064;
    const real *const restrict d_block_3_causal_attention_linear_2_y = arena + 7995392;
    real *const restrict t353 = arena + 704512;
    real *const restrict workspace = arena + 196608;
    multiply_rows(GPT_WIDTH, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_y, 1,
        GPT_WIDTH, d_block_3_causal_attention_linear_2_y, GPT_WIDTH, 1, t353, GPT_WIDTH, workspace,
        0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.2.w^2) */
  {
    const real *const restrict t353 = arena + 704512;
    real *const restrict t529 = arena + 751408;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t353[width_width_other] * t353[width_width_other]);
    }
    t529[0] = (real)sum;
  }
  /* Σ[batch, time](scatter(block.3.causal_attention.mixed, heads * width / heads := 32 * heads +
       width / heads) * ∂loss/∂block.3.a) */
  {
    const real *const restrict t302 = arena + 15204352;
    const real *const restrict d_block_3_a = arena + 7864320;
    real *const restrict t341 = arena + 720896;
    real *const restrict workspace = arena + 196608;
    multiply_rows(GPT_HEADS_WIDTH_HEADS, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, t302, 1,
        GPT_HEADS_WIDTH_HEADS, d_block_3_a, GPT_WIDTH, 1, t341, GPT_WIDTH, workspace, 0);
  }
  /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.3.w^2) */
  {
    const real *const restrict t341 = arena + 720896;
    real *const restrict t531 = arena + 751424;
    double sum = 0;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      sum += (double)(t341[width_width_other] * t341[width_width_other]);
    }
    t531[0] = (real)sum;
  }
  /* ∂loss/∂block.3.linear.w = Σ[batch, time](block.3.layernorm.1.y * ∂loss/∂block.3.linear.y)
       (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict block_3_layernorm_1_y = arena + 15597568;
    const real *const restrict d_block_3_linear_y = arena + 8912896;
    real *const restrict d_block_3_linear_w = arena + 196608;
    real *const restrict workspace = arena + 262144;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, block_3_layernorm_1_y, 1,
        GPT_WIDTH, d_block_3_linear_y, 4 * GPT_WIDTH, 1, d_block_3_linear_w, 4 * GPT_WIDTH,
        workspace, 0);
  }
  /* Σ[4 * width, width](∂loss/∂block.3.linear.w^2) */
  {
    const real *const restrict d_block_3_linear_w = arena + 196608;
    real *const restrict t535 = arena + 751440;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_3_linear_w[width_i4_width] * d_block_3_linear_w[width_i4_width];
      sum += (double)t;
    }
    t535[0] = (real)sum;
  }
  /* ∂loss/∂linear.w = Σ[batch, time](layernorm.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict layernorm_y = arena + 15728640;
    const real *const restrict d_linear_y = arena + 15990784;
    real *const restrict d_linear_w = arena + 737280;
    real *const restrict workspace = arena + 262144;
    multiply_rows(GPT_VOCAB, GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_linear_y, 1, GPT_VOCAB,
        layernorm_y, GPT_WIDTH, 1, d_linear_w, GPT_WIDTH, workspace, 0);
  }
  /* Σ[vocab, width](∂loss/∂linear.w^2) */
  {
    const real *const restrict d_linear_w = arena + 737280;
    real *const restrict t540 = arena + 751456;
    double sum = 0;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      sum += (double)(d_linear_w[vocab_width] * d_linear_w[vocab_width]);
    }
    t540[0] = (real)sum;
  }
  /* Σ[vocab](∂loss/∂linear.b^2) */
  {
    const real *const restrict d_linear_b = arena + 16081792;
    real *const restrict t541 = arena + 751472;
    double sum = 0;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      sum += (double)(d_linear_b[vocab] * d_linear_b[vocab]);
    }
    t541[0] = (real)sum;
  }
  /* Σ[width'](Σ[batch, time](…)^2) */
  {
    const real *const restrict t363 = arena + 8520576;
    const real *const restrict t400 = arena + 6423424;
    const real *const restrict t437 = arena + 4326272;
    const real *const restrict t474 = arena + 1704320;
    real *const restrict t542 = arena + 751488;
    real *const restrict t544 = arena + 751504;
    real *const restrict t546 = arena + 751520;
    real *const restrict t548 = arena + 751536;
    double sum = 0;
    double sum_2 = 0;
    double sum_3 = 0;
    double sum_4 = 0;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      sum += (double)(t474[width_other] * t474[width_other]);
      sum_2 += (double)(t437[width_other] * t437[width_other]);
      sum_3 += (double)(t400[width_other] * t400[width_other]);
      sum_4 += (double)(t363[width_other] * t363[width_other]);
    }
    t542[0] = (real)sum;
    t544[0] = (real)sum_2;
    t546[0] = (real)sum_3;
    t548[0] = (real)sum_4;
  }
  /* Σ[batch, time]((block.0.linear.y * …) * ∂loss/∂block.0.y) */
  {
    const real *const restrict t238 = arena + 1048576;
    const real *const restrict d_block_0_y = arena + 4194304;
    real *const restrict t442 = arena + 262144;
    real *const restrict workspace = arena + 327680;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_0_y, 1, GPT_WIDTH,
        t238, 4 * GPT_WIDTH, 1, t442, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t442 = arena + 262144;
    real *const restrict t543 = arena + 751552;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t442[width_i4_width] * t442[width_i4_width]);
    }
    t543[0] = (real)sum;
  }
  /* Σ[batch, time]((block.1.linear.y * …) * ∂loss/∂block.1.y) */
  {
    const real *const restrict t262 = arena + 3145728;
    const real *const restrict d_block_1_y = arena + 6291456;
    real *const restrict t405 = arena + 327680;
    real *const restrict workspace = arena + 393216;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_1_y, 1, GPT_WIDTH,
        t262, 4 * GPT_WIDTH, 1, t405, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t405 = arena + 327680;
    real *const restrict t545 = arena + 751568;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t405[width_i4_width] * t405[width_i4_width]);
    }
    t545[0] = (real)sum;
  }
  /* Σ[batch, time]((block.2.linear.y * …) * ∂loss/∂block.2.y) */
  {
    const real *const restrict t286 = arena + 5242880;
    const real *const restrict d_block_2_y = arena + 8388608;
    real *const restrict t368 = arena + 393216;
    real *const restrict workspace = arena + 458752;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_2_y, 1, GPT_WIDTH,
        t286, 4 * GPT_WIDTH, 1, t368, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t368 = arena + 393216;
    real *const restrict t547 = arena + 751584;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t368[width_i4_width] * t368[width_i4_width]);
    }
    t547[0] = (real)sum;
  }
  /* Σ[batch, time]((block.3.linear.y * …) * ∂loss/∂block.3.y) */
  {
    const real *const restrict t310 = arena + 7340032;
    const real *const restrict d_block_3_y = arena + 15859712;
    real *const restrict t331 = arena + 458752;
    real *const restrict workspace = arena + 747008;
    multiply_rows(GPT_WIDTH, 4 * GPT_WIDTH, GPT_BATCH * GPT_TIME, 1.0f, d_block_3_y, 1, GPT_WIDTH,
        t310, 4 * GPT_WIDTH, 1, t331, 4 * GPT_WIDTH, workspace, 0);
  }
  /* Σ[4 * width, width](Σ[batch, time](…)^2) */
  {
    const real *const restrict t331 = arena + 458752;
    real *const restrict t549 = arena + 747008;
    double sum = 0;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      sum += (double)(t331[width_i4_width] * t331[width_i4_width]);
    }
    t549[0] = (real)sum;
  }
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + …/4) else 1 */
  {
    const real *const restrict t480 = arena + 854016;
    const real *const restrict t481 = arena + 854032;
    const real *const restrict t482 = arena + 854048;
    const real *const restrict t483 = arena + 854592;
    const real *const restrict t484 = arena + 854064;
    const real *const restrict t485 = arena + 854608;
    const real *const restrict t486 = arena + 854080;
    const real *const restrict t487 = arena + 751104;
    const real *const restrict t488 = arena + 854096;
    const real *const restrict t489 = arena + 751120;
    const real *const restrict t490 = arena + 854112;
    const real *const restrict t491 = arena + 854128;
    const real *const restrict t492 = arena + 854144;
    const real *const restrict t493 = arena + 751136;
    const real *const restrict t494 = arena + 751152;
    const real *const restrict t495 = arena + 854160;
    const real *const restrict t496 = arena + 854176;
    const real *const restrict t497 = arena + 751216;
    const real *const restrict t498 = arena + 854192;
    const real *const restrict t499 = arena + 751232;
    const real *const restrict t500 = arena + 854208;
    const real *const restrict t501 = arena + 751248;
    const real *const restrict t502 = arena + 854224;
    const real *const restrict t503 = arena + 751264;
    const real *const restrict t504 = arena + 854240;
    const real *const restrict t505 = arena + 854256;
    const real *const restrict t506 = arena + 854272;
    const real *const restrict t507 = arena + 751280;
    const real *const restrict t508 = arena + 751168;
    const real *const restrict t509 = arena + 854288;
    const real *const restrict t510 = arena + 854304;
    const real *const restrict t511 = arena + 751296;
    const real *const restrict t512 = arena + 854320;
    const real *const restrict t513 = arena + 751312;
    const real *const restrict t514 = arena + 854336;
    const real *const restrict t515 = arena + 751328;
    const real *const restrict t516 = arena + 854352;
    const real *const restrict t517 = arena + 751344;
    const real *const restrict t518 = arena + 854368;
    const real *const restrict t519 = arena + 854384;
    const real *const restrict t520 = arena + 854400;
    const real *const restrict t521 = arena + 751360;
    const real *const restrict t522 = arena + 751184;
    const real *const restrict t523 = arena + 854416;
    const real *const restrict t524 = arena + 854432;
    const real *const restrict t525 = arena + 751376;
    const real *const restrict t526 = arena + 854448;
    const real *const restrict t527 = arena + 751392;
    const real *const restrict t528 = arena + 854464;
    const real *const restrict t529 = arena + 751408;
    const real *const restrict t530 = arena + 854480;
    const real *const restrict t531 = arena + 751424;
    const real *const restrict t532 = arena + 854496;
    const real *const restrict t533 = arena + 854512;
    const real *const restrict t534 = arena + 854528;
    const real *const restrict t535 = arena + 751440;
    const real *const restrict t536 = arena + 751200;
    const real *const restrict t537 = arena + 854544;
    const real *const restrict t538 = arena + 854560;
    const real *const restrict t539 = arena + 854576;
    const real *const restrict t540 = arena + 751456;
    const real *const restrict t541 = arena + 751472;
    const real *const restrict t542 = arena + 751488;
    const real *const restrict t543 = arena + 751552;
    const real *const restrict t544 = arena + 751504;
    const real *const restrict t545 = arena + 751568;
    const real *const restrict t546 = arena + 751520;
    const real *const restrict t547 = arena + 751584;
    const real *const restrict t548 = arena + 751536;
    const real *const restrict t549 = arena + 747008;
    real *const restrict t550 = arena + 748032;
    const real t = t480[0] + t481[0] + t482[0] + t483[0] + t484[0] + t485[0] + t486[0];
    const real t_2 = t + t487[0] + t488[0] + t489[0] + t490[0] + t491[0] + t492[0];
    const real t_3 = t_2 + t493[0] + t494[0] + t495[0] + t496[0] + t497[0] + t498[0];
    const real t_4 = t_3 + t499[0] + t500[0] + t501[0] + t502[0] + t503[0] + t504[0];
    const real t_5 = t_4 + t505[0] + t506[0] + t507[0] + t508[0] + t509[0] + t510[0];
    const real t_6 = t_5 + t511[0] + t512[0] + t513[0] + t514[0] + t515[0] + t516[0];
    const real t_7 = t_6 + t517[0] + t518[0] + t519[0] + t520[0] + t521[0] + t522[0];
    const real t_8 = t_7 + t523[0] + t524[0] + t525[0] + t526[0] + t527[0] + t528[0];
    const real t_9 = t_8 + t529[0] + t530[0] + t531[0] + t532[0] + t533[0] + t534[0];
    const real t_10 = t_9 + t535[0] + t536[0] + t537[0] + t538[0] + t539[0] + t540[0];
    const real t_11 = t_10 + t541[0] + t542[0] + 0.25f * t543[0] + t544[0] + 0.25f * t545[0];
    const real t_12 = t_11 + t546[0] + 0.25f * t547[0] + t548[0] + 0.25f * t549[0];
    t550[0] = 1.0f < sqrtf(t_12) ? 1.0f / sqrtf(t_12) : 1.0f;
  }
  /* Σ[batch, time](… + … + …) * (if 1 < … then 1 / sqrt(…) else 1) */
  /* (Σ[batch, time](…) * (if … then … else 1))^2 */
  {
    const real *const restrict t363 = arena + 8520576;
    const real *const restrict t400 = arena + 6423424;
    const real *const restrict t437 = arena + 4326272;
    const real *const restrict t474 = arena + 1704320;
    const real *const restrict t550 = arena + 748032;
    real *const restrict t551 = arena + 747008;
    real *const restrict t552 = arena + 747136;
    real *const restrict t553 = arena + 747264;
    real *const restrict t554 = arena + 747392;
    real *const restrict t555 = arena + 747520;
    real *const restrict t556 = arena + 747648;
    real *const restrict t557 = arena + 747776;
    real *const restrict t558 = arena + 747904;
    for (ptrdiff_t width_other = 0; width_other < GPT_WIDTH; ++width_other) {
      const real t = t474[width_other] * t550[0];
      t551[width_other] = t;
      t555[width_other] = t * t;
      const real t_2 = t437[width_other] * t550[0];
      t552[width_other] = t_2;
      t556[width_other] = t_2 * t_2;
      const real t_3 = t400[width_other] * t550[0];
      t553[width_other] = t_3;
      t557[width_other] = t_3 * t_3;
      const real t_4 = t363[width_other] * t550[0];
      t554[width_other] = t_4;
      t558[width_other] = t_4 * t_4;
    }
  }
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
    real *const restrict lr = arena + 748048;
    real *const restrict spread = arena + 748064;
    real *const restrict rate = arena + 748080;
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
  /* first = 0.9 * position.m + 0.1 * (∂loss/∂position * (if … then … else 1))
       (library/optimizers.grad:62) */
  /* second = 0.999 * position.v + 0.001 * (∂loss/∂position * …)^2  (library/optimizers.grad:63) */
  /* next position = position - (… / … + (position * lr)/10)  (library/optimizers.grad:70) */
  {
    real *const restrict position = parameters + GPT_PARAMETER_POSITION;
    real *const restrict position_m = states + GPT_STATE_POSITION_M;
    real *const restrict position_v = states + GPT_STATE_POSITION_V;
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_position = arena + 845312;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t time_width = 0; time_width < GPT_TIME * GPT_WIDTH; ++time_width) {
      const real t = d_position[time_width] * t550[0];
      const real first = 0.9f * position_m[time_width] + 0.1f * t;
      position_m[time_width] = first;
      const real second = 0.999f * position_v[time_width] + 0.001f * (t * t);
      position_v[time_width] = second;
      const real t_2 = 0.1f * (position[time_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      position[time_width] = position[time_width] - t_2;
    }
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_embedding_table = arena + 835584;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t vocab_width = 0; vocab_width < GPT_VOCAB * GPT_WIDTH; ++vocab_width) {
      const real t = d_embedding_table[vocab_width] * t550[0];
      const real first = 0.9f * embedding_table_m[vocab_width] + 0.1f * t;
      embedding_table_m[vocab_width] = first;
      const real second = 0.999f * embedding_table_v[vocab_width] + 0.001f * (t * t);
      embedding_table_v[vocab_width] = second;
      const real t_2 = 0.1f * (embedding_table[vocab_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      embedding_table[vocab_width] = embedding_table[vocab_width] - t_2;
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_linear_w = arena + 737280;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
        const real t = d_linear_w[width + vocab * GPT_WIDTH] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_layernorm_bias = arena + 16081408;
    const real *const restrict d_layernorm_gain = arena + 16081536;
    const real *const restrict d_block_3_linear_1_b = arena + 16081664;
    const real *const restrict d_block_3_layernorm_1_bias = arena + 8520192;
    const real *const restrict d_block_3_layernorm_1_gain = arena + 8520320;
    const real *const restrict d_block_3_causal_attention_linear_3_b = arena + 8520448;
    const real *const restrict d_block_3_causal_attention_linear_2_b = arena + 8521216;
    const real *const restrict d_block_3_causal_attention_linear_1_b = arena + 8521088;
    const real *const restrict d_block_3_causal_attention_linear_b = arena + 8520960;
    const real *const restrict d_block_3_layernorm_gain = arena + 8520704;
    const real *const restrict d_block_2_linear_1_b = arena + 8520832;
    const real *const restrict d_block_2_layernorm_1_bias = arena + 6423040;
    const real *const restrict d_block_2_layernorm_1_gain = arena + 6423168;
    const real *const restrict d_block_2_causal_attention_linear_3_b = arena + 6423296;
    const real *const restrict d_block_2_causal_attention_linear_2_b = arena + 6424064;
    const real *const restrict d_block_2_causal_attention_linear_1_b = arena + 6423936;
    const real *const restrict d_block_2_causal_attention_linear_b = arena + 6423808;
    const real *const restrict d_block_2_layernorm_gain = arena + 6423552;
    const real *const restrict d_block_1_linear_1_b = arena + 6423680;
    const real *const restrict d_block_1_layernorm_1_bias = arena + 4325888;
    const real *const restrict d_block_1_layernorm_1_gain = arena + 4326016;
    const real *const restrict d_block_1_causal_attention_linear_3_b = arena + 4326144;
    const real *const restrict d_block_1_causal_attention_linear_2_b = arena + 4326912;
    const real *const restrict d_block_1_causal_attention_linear_1_b = arena + 4326784;
    const real *const restrict d_block_1_causal_attention_linear_b = arena + 4326656;
    const real *const restrict d_block_1_layernorm_gain = arena + 4326400;
    const real *const restrict d_block_0_linear_1_b = arena + 4326528;
    const real *const restrict d_block_0_layernorm_1_bias = arena + 1703936;
    const real *const restrict d_block_0_layernorm_1_gain = arena + 1704064;
    const real *const restrict d_block_0_causal_attention_linear_3_b = arena + 1704192;
    const real *const restrict d_block_0_causal_attention_linear_2_b = arena + 853888;
    const real *const restrict d_block_0_causal_attention_linear_1_b = arena + 853760;
    const real *const restrict d_block_0_causal_attention_linear_b = arena + 853632;
    const real *const restrict d_block_0_layernorm_gain = arena + 853504;
    const real *const restrict t550 = arena + 748032;
    const real *const restrict t551 = arena + 747008;
    const real *const restrict t552 = arena + 747136;
    const real *const restrict t553 = arena + 747264;
    const real *const restrict t554 = arena + 747392;
    const real *const restrict t555 = arena + 747520;
    const real *const restrict t556 = arena + 747648;
    const real *const restrict t557 = arena + 747776;
    const real *const restrict t558 = arena + 747904;
    for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
      const real t = d_block_0_layernorm_gain[width] * t550[0];
      const real first = 0.9f * block_0_layernorm_gain_m[width] + 0.1f * t;
      block_0_layernorm_gain_m[width] = first;
      const real second = 0.999f * block_0_layernorm_gain_v[width] + 0.001f * (t * t);
      block_0_layernorm_gain_v[width] = second;
      const real t_2 = 0.1f * (block_0_layernorm_gain[width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_layernorm_gain[width] = block_0_layernorm_gain[width] - t_2;
      const real first_2 = 0.9f * block_0_layernorm_bias_m[width] + 0.1f * t551[width];
      block_0_layernorm_bias_m[width] = first_2;
      const real second_2 = 0.999f * block_0_layernorm_bias_v[width] + 0.001f * t555[width];
      block_0_layernorm_bias_v[width] = second_2;
      const real t_3 = 0.1f * (block_0_layernorm_bias[width] * lr[0]) +
          rate[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2));
      block_0_layernorm_bias[width] = block_0_layernorm_bias[width] - t_3;
      const real t_4 = d_block_0_causal_attention_linear_b[width] * t550[0];
      const real first_3 = 0.9f * block_0_causal_attention_linear_b_m[width] + 0.1f * t_4;
      block_0_causal_attention_linear_b_m[width] = first_3;
      const real second_3 = 0.999f * block_0_causal_attention_linear_b_v[width] +
          0.001f * (t_4 * t_4);
      block_0_causal_attention_linear_b_v[width] = second_3;
      const real t_5 = 0.1f * (block_0_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_3 / (1e-08f * spread[0] + sqrtf(second_3));
      block_0_causal_attention_linear_b[width] = block_0_causal_attention_linear_b[width] - t_5;
      const real t_6 = d_block_0_causal_attention_linear_1_b[width] * t550[0];
      const real first_4 = 0.9f * block_0_causal_attention_linear_1_b_m[width] + 0.1f * t_6;
      block_0_causal_attention_linear_1_b_m[width] = first_4;
      const real second_4 = 0.999f * block_0_causal_attention_linear_1_b_v[width] +
          0.001f * (t_6 * t_6);
      block_0_causal_attention_linear_1_b_v[width] = second_4;
      const real t_7 = 0.1f * (block_0_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_4 / (1e-08f * spread[0] + sqrtf(second_4));
      block_0_causal_attention_linear_1_b[width] = block_0_causal_attention_linear_1_b[width] - t_7;
      const real t_8 = d_block_0_causal_attention_linear_2_b[width] * t550[0];
      const real first_5 = 0.9f * block_0_causal_attention_linear_2_b_m[width] + 0.1f * t_8;
      block_0_causal_attention_linear_2_b_m[width] = first_5;
      const real second_5 = 0.999f * block_0_causal_attention_linear_2_b_v[width] +
          0.001f * (t_8 * t_8);
      block_0_causal_attention_linear_2_b_v[width] = second_5;
      const real t_9 = 0.1f * (block_0_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_5 / (1e-08f * spread[0] + sqrtf(second_5));
      block_0_causal_attention_linear_2_b[width] = block_0_causal_attention_linear_2_b[width] - t_9;
      const real t_10 = d_block_0_causal_attention_linear_3_b[width] * t550[0];
      const real first_6 = 0.9f * block_0_causal_attention_linear_3_b_m[width] + 0.1f * t_10;
      block_0_causal_attention_linear_3_b_m[width] = first_6;
      const real second_6 = 0.999f * block_0_causal_attention_linear_3_b_v[width] +
          0.001f * (t_10 * t_10);
      block_0_causal_attention_linear_3_b_v[width] = second_6;
      const real t_11 = 0.1f * (block_0_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_6 / (1e-08f * spread[0] + sqrtf(second_6));
      block_0_causal_attention_linear_3_b[width] = block_0_causal_attention_linear_3_b[width] -
          t_11;
      const real t_12 = d_block_0_layernorm_1_gain[width] * t550[0];
      const real first_7 = 0.9f * block_0_layernorm_1_gain_m[width] + 0.1f * t_12;
      block_0_layernorm_1_gain_m[width] = first_7;
      const real second_7 = 0.999f * block_0_layernorm_1_gain_v[width] + 0.001f * (t_12 * t_12);
      block_0_layernorm_1_gain_v[width] = second_7;
      const real t_13 = 0.1f * (block_0_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_7 / (1e-08f * spread[0] + sqrtf(second_7));
      block_0_layernorm_1_gain[width] = block_0_layernorm_1_gain[width] - t_13;
      const real t_14 = d_block_0_layernorm_1_bias[width] * t550[0];
      const real first_8 = 0.9f * block_0_layernorm_1_bias_m[width] + 0.1f * t_14;
      block_0_layernorm_1_bias_m[width] = first_8;
      const real second_8 = 0.999f * block_0_layernorm_1_bias_v[width] + 0.001f * (t_14 * t_14);
      block_0_layernorm_1_bias_v[width] = second_8;
      const real t_15 = 0.1f * (block_0_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_8 / (1e-08f * spread[0] + sqrtf(second_8));
      block_0_layernorm_1_bias[width] = block_0_layernorm_1_bias[width] - t_15;
      const real t_16 = d_block_0_linear_1_b[width] * t550[0];
      const real first_9 = 0.9f * block_0_linear_1_b_m[width] + 0.1f * t_16;
      block_0_linear_1_b_m[width] = first_9;
      const real second_9 = 0.999f * block_0_linear_1_b_v[width] + 0.001f * (t_16 * t_16);
      block_0_linear_1_b_v[width] = second_9;
      const real t_17 = 0.1f * (block_0_linear_1_b[width] * lr[0]) +
          rate[0] * first_9 / (1e-08f * spread[0] + sqrtf(second_9));
      block_0_linear_1_b[width] = block_0_linear_1_b[width] - t_17;
      const real t_18 = d_block_1_layernorm_gain[width] * t550[0];
      const real first_10 = 0.9f * block_1_layernorm_gain_m[width] + 0.1f * t_18;
      block_1_layernorm_gain_m[width] = first_10;
      const real second_10 = 0.999f * block_1_layernorm_gain_v[width] + 0.001f * (t_18 * t_18);
      block_1_layernorm_gain_v[width] = second_10;
      const real t_19 = 0.1f * (block_1_layernorm_gain[width] * lr[0]) +
          rate[0] * first_10 / (1e-08f * spread[0] + sqrtf(second_10));
      block_1_layernorm_gain[width] = block_1_layernorm_gain[width] - t_19;
      const real first_11 = 0.9f * block_1_layernorm_bias_m[width] + 0.1f * t552[width];
      block_1_layernorm_bias_m[width] = first_11;
      const real second_11 = 0.999f * block_1_layernorm_bias_v[width] + 0.001f * t556[width];
      block_1_layernorm_bias_v[width] = second_11;
      const real t_20 = 0.1f * (block_1_layernorm_bias[width] * lr[0]) +
          rate[0] * first_11 / (1e-08f * spread[0] + sqrtf(second_11));
      block_1_layernorm_bias[width] = block_1_layernorm_bias[width] - t_20;
      const real t_21 = d_block_1_causal_attention_linear_b[width] * t550[0];
      const real first_12 = 0.9f * block_1_causal_attention_linear_b_m[width] + 0.1f * t_21;
      block_1_causal_attention_linear_b_m[width] = first_12;
      const real second_12 = 0.999f * block_1_causal_attention_linear_b_v[width] +
          0.001f * (t_21 * t_21);
      block_1_causal_attention_linear_b_v[width] = second_12;
      const real t_22 = 0.1f * (block_1_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_12 / (1e-08f * spread[0] + sqrtf(second_12));
      block_1_causal_attention_linear_b[width] = block_1_causal_attention_linear_b[width] - t_22;
      const real t_23 = d_block_1_causal_attention_linear_1_b[width] * t550[0];
      const real first_13 = 0.9f * block_1_causal_attention_linear_1_b_m[width] + 0.1f * t_23;
      block_1_causal_attention_linear_1_b_m[width] = first_13;
      const real second_13 = 0.999f * block_1_causal_attention_linear_1_b_v[width] +
          0.001f * (t_23 * t_23);
      block_1_causal_attention_linear_1_b_v[width] = second_13;
      const real t_24 = 0.1f * (block_1_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_13 / (1e-08f * spread[0] + sqrtf(second_13));
      block_1_causal_attention_linear_1_b[width] = block_1_causal_attention_linear_1_b[width] -
          t_24;
      const real t_25 = d_block_1_causal_attention_linear_2_b[width] * t550[0];
      const real first_14 = 0.9f * block_1_causal_attention_linear_2_b_m[width] + 0.1f * t_25;
      block_1_causal_attention_linear_2_b_m[width] = first_14;
      const real second_14 = 0.999f * block_1_causal_attention_linear_2_b_v[width] +
          0.001f * (t_25 * t_25);
      block_1_causal_attention_linear_2_b_v[width] = second_14;
      const real t_26 = 0.1f * (block_1_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_14 / (1e-08f * spread[0] + sqrtf(second_14));
      block_1_causal_attention_linear_2_b[width] = block_1_causal_attention_linear_2_b[width] -
          t_26;
      const real t_27 = d_block_1_causal_attention_linear_3_b[width] * t550[0];
      const real first_15 = 0.9f * block_1_causal_attention_linear_3_b_m[width] + 0.1f * t_27;
      block_1_causal_attention_linear_3_b_m[width] = first_15;
      const real second_15 = 0.999f * block_1_causal_attention_linear_3_b_v[width] +
          0.001f * (t_27 * t_27);
      block_1_causal_attention_linear_3_b_v[width] = second_15;
      const real t_28 = 0.1f * (block_1_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_15 / (1e-08f * spread[0] + sqrtf(second_15));
      block_1_causal_attention_linear_3_b[width] = block_1_causal_attention_linear_3_b[width] -
          t_28;
      const real t_29 = d_block_1_layernorm_1_gain[width] * t550[0];
      const real first_16 = 0.9f * block_1_layernorm_1_gain_m[width] + 0.1f * t_29;
      block_1_layernorm_1_gain_m[width] = first_16;
      const real second_16 = 0.999f * block_1_layernorm_1_gain_v[width] + 0.001f * (t_29 * t_29);
      block_1_layernorm_1_gain_v[width] = second_16;
      const real t_30 = 0.1f * (block_1_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_16 / (1e-08f * spread[0] + sqrtf(second_16));
      block_1_layernorm_1_gain[width] = block_1_layernorm_1_gain[width] - t_30;
      const real t_31 = d_block_1_layernorm_1_bias[width] * t550[0];
      const real first_17 = 0.9f * block_1_layernorm_1_bias_m[width] + 0.1f * t_31;
      block_1_layernorm_1_bias_m[width] = first_17;
      const real second_17 = 0.999f * block_1_layernorm_1_bias_v[width] + 0.001f * (t_31 * t_31);
      block_1_layernorm_1_bias_v[width] = second_17;
      const real t_32 = 0.1f * (block_1_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_17 / (1e-08f * spread[0] + sqrtf(second_17));
      block_1_layernorm_1_bias[width] = block_1_layernorm_1_bias[width] - t_32;
      const real t_33 = d_block_1_linear_1_b[width] * t550[0];
      const real first_18 = 0.9f * block_1_linear_1_b_m[width] + 0.1f * t_33;
      block_1_linear_1_b_m[width] = first_18;
      const real second_18 = 0.999f * block_1_linear_1_b_v[width] + 0.001f * (t_33 * t_33);
      block_1_linear_1_b_v[width] = second_18;
      const real t_34 = 0.1f * (block_1_linear_1_b[width] * lr[0]) +
          rate[0] * first_18 / (1e-08f * spread[0] + sqrtf(second_18));
      block_1_linear_1_b[width] = block_1_linear_1_b[width] - t_34;
      const real t_35 = d_block_2_layernorm_gain[width] * t550[0];
      const real first_19 = 0.9f * block_2_layernorm_gain_m[width] + 0.1f * t_35;
      block_2_layernorm_gain_m[width] = first_19;
      const real second_19 = 0.999f * block_2_layernorm_gain_v[width] + 0.001f * (t_35 * t_35);
      block_2_layernorm_gain_v[width] = second_19;
      const real t_36 = 0.1f * (block_2_layernorm_gain[width] * lr[0]) +
          rate[0] * first_19 / (1e-08f * spread[0] + sqrtf(second_19));
      block_2_layernorm_gain[width] = block_2_layernorm_gain[width] - t_36;
      const real first_20 = 0.9f * block_2_layernorm_bias_m[width] + 0.1f * t553[width];
      block_2_layernorm_bias_m[width] = first_20;
      const real second_20 = 0.999f * block_2_layernorm_bias_v[width] + 0.001f * t557[width];
      block_2_layernorm_bias_v[width] = second_20;
      const real t_37 = 0.1f * (block_2_layernorm_bias[width] * lr[0]) +
          rate[0] * first_20 / (1e-08f * spread[0] + sqrtf(second_20));
      block_2_layernorm_bias[width] = block_2_layernorm_bias[width] - t_37;
      const real t_38 = d_block_2_causal_attention_linear_b[width] * t550[0];
      const real first_21 = 0.9f * block_2_causal_attention_linear_b_m[width] + 0.1f * t_38;
      block_2_causal_attention_linear_b_m[width] = first_21;
      const real second_21 = 0.999f * block_2_causal_attention_linear_b_v[width] +
          0.001f * (t_38 * t_38);
      block_2_causal_attention_linear_b_v[width] = second_21;
      const real t_39 = 0.1f * (block_2_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_21 / (1e-08f * spread[0] + sqrtf(second_21));
      block_2_causal_attention_linear_b[width] = block_2_causal_attention_linear_b[width] - t_39;
      const real t_40 = d_block_2_causal_attention_linear_1_b[width] * t550[0];
      const real first_22 = 0.9f * block_2_causal_attention_linear_1_b_m[width] + 0.1f * t_40;
      block_2_causal_attention_linear_1_b_m[width] = first_22;
      const real second_22 = 0.999f * block_2_causal_attention_linear_1_b_v[width] +
          0.001f * (t_40 * t_40);
      block_2_causal_attention_linear_1_b_v[width] = second_22;
      const real t_41 = 0.1f * (block_2_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_22 / (1e-08f * spread[0] + sqrtf(second_22));
      block_2_causal_attention_linear_1_b[width] = block_2_causal_attention_linear_1_b[width] -
          t_41;
      const real t_42 = d_block_2_causal_attention_linear_2_b[width] * t550[0];
      const real first_23 = 0.9f * block_2_causal_attention_linear_2_b_m[width] + 0.1f * t_42;
      block_2_causal_attention_linear_2_b_m[width] = first_23;
      const real second_23 = 0.999f * block_2_causal_attention_linear_2_b_v[width] +
          0.001f * (t_42 * t_42);
      block_2_causal_attention_linear_2_b_v[width] = second_23;
      const real t_43 = 0.1f * (block_2_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_23 / (1e-08f * spread[0] + sqrtf(second_23));
      block_2_causal_attention_linear_2_b[width] = block_2_causal_attention_linear_2_b[width] -
          t_43;
      const real t_44 = d_block_2_causal_attention_linear_3_b[width] * t550[0];
      const real first_24 = 0.9f * block_2_causal_attention_linear_3_b_m[width] + 0.1f * t_44;
      block_2_causal_attention_linear_3_b_m[width] = first_24;
      const real second_24 = 0.999f * block_2_causal_attention_linear_3_b_v[width] +
          0.001f * (t_44 * t_44);
      block_2_causal_attention_linear_3_b_v[width] = second_24;
      const real t_45 = 0.1f * (block_2_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_24 / (1e-08f * spread[0] + sqrtf(second_24));
      block_2_causal_attention_linear_3_b[width] = block_2_causal_attention_linear_3_b[width] -
          t_45;
      const real t_46 = d_block_2_layernorm_1_gain[width] * t550[0];
      const real first_25 = 0.9f * block_2_layernorm_1_gain_m[width] + 0.1f * t_46;
      block_2_layernorm_1_gain_m[width] = first_25;
      const real second_25 = 0.999f * block_2_layernorm_1_gain_v[width] + 0.001f * (t_46 * t_46);
      block_2_layernorm_1_gain_v[width] = second_25;
      const real t_47 = 0.1f * (block_2_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_25 / (1e-08f * spread[0] + sqrtf(second_25));
      block_2_layernorm_1_gain[width] = block_2_layernorm_1_gain[width] - t_47;
      const real t_48 = d_block_2_layernorm_1_bias[width] * t550[0];
      const real first_26 = 0.9f * block_2_layernorm_1_bias_m[width] + 0.1f * t_48;
      block_2_layernorm_1_bias_m[width] = first_26;
      const real second_26 = 0.999f * block_2_layernorm_1_bias_v[width] + 0.001f * (t_48 * t_48);
      block_2_layernorm_1_bias_v[width] = second_26;
      const real t_49 = 0.1f * (block_2_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_26 / (1e-08f * spread[0] + sqrtf(second_26));
      block_2_layernorm_1_bias[width] = block_2_layernorm_1_bias[width] - t_49;
      const real t_50 = d_block_2_linear_1_b[width] * t550[0];
      const real first_27 = 0.9f * block_2_linear_1_b_m[width] + 0.1f * t_50;
      block_2_linear_1_b_m[width] = first_27;
      const real second_27 = 0.999f * block_2_linear_1_b_v[width] + 0.001f * (t_50 * t_50);
      block_2_linear_1_b_v[width] = second_27;
      const real t_51 = 0.1f * (block_2_linear_1_b[width] * lr[0]) +
          rate[0] * first_27 / (1e-08f * spread[0] + sqrtf(second_27));
      block_2_linear_1_b[width] = block_2_linear_1_b[width] - t_51;
      const real t_52 = d_block_3_layernorm_gain[width] * t550[0];
      const real first_28 = 0.9f * block_3_layernorm_gain_m[width] + 0.1f * t_52;
      block_3_layernorm_gain_m[width] = first_28;
      const real second_28 = 0.999f * block_3_layernorm_gain_v[width] + 0.001f * (t_52 * t_52);
      block_3_layernorm_gain_v[width] = second_28;
      const real t_53 = 0.1f * (block_3_layernorm_gain[width] * lr[0]) +
          rate[0] * first_28 / (1e-08f * spread[0] + sqrtf(second_28));
      block_3_layernorm_gain[width] = block_3_layernorm_gain[width] - t_53;
      const real first_29 = 0.9f * block_3_layernorm_bias_m[width] + 0.1f * t554[width];
      block_3_layernorm_bias_m[width] = first_29;
      const real second_29 = 0.999f * block_3_layernorm_bias_v[width] + 0.001f * t558[width];
      block_3_layernorm_bias_v[width] = second_29;
      const real t_54 = 0.1f * (block_3_layernorm_bias[width] * lr[0]) +
          rate[0] * first_29 / (1e-08f * spread[0] + sqrtf(second_29));
      block_3_layernorm_bias[width] = block_3_layernorm_bias[width] - t_54;
      const real t_55 = d_block_3_causal_attention_linear_b[width] * t550[0];
      const real first_30 = 0.9f * block_3_causal_attention_linear_b_m[width] + 0.1f * t_55;
      block_3_causal_attention_linear_b_m[width] = first_30;
      const real second_30 = 0.999f * block_3_causal_attention_linear_b_v[width] +
          0.001f * (t_55 * t_55);
      block_3_causal_attention_linear_b_v[width] = second_30;
      const real t_56 = 0.1f * (block_3_causal_attention_linear_b[width] * lr[0]) +
          rate[0] * first_30 / (1e-08f * spread[0] + sqrtf(second_30));
      block_3_causal_attention_linear_b[width] = block_3_causal_attention_linear_b[width] - t_56;
      const real t_57 = d_block_3_causal_attention_linear_1_b[width] * t550[0];
      const real first_31 = 0.9f * block_3_causal_attention_linear_1_b_m[width] + 0.1f * t_57;
      block_3_causal_attention_linear_1_b_m[width] = first_31;
      const real second_31 = 0.999f * block_3_causal_attention_linear_1_b_v[width] +
          0.001f * (t_57 * t_57);
      block_3_causal_attention_linear_1_b_v[width] = second_31;
      const real t_58 = 0.1f * (block_3_causal_attention_linear_1_b[width] * lr[0]) +
          rate[0] * first_31 / (1e-08f * spread[0] + sqrtf(second_31));
      block_3_causal_attention_linear_1_b[width] = block_3_causal_attention_linear_1_b[width] -
          t_58;
      const real t_59 = d_block_3_causal_attention_linear_2_b[width] * t550[0];
      const real first_32 = 0.9f * block_3_causal_attention_linear_2_b_m[width] + 0.1f * t_59;
      block_3_causal_attention_linear_2_b_m[width] = first_32;
      const real second_32 = 0.999f * block_3_causal_attention_linear_2_b_v[width] +
          0.001f * (t_59 * t_59);
      block_3_causal_attention_linear_2_b_v[width] = second_32;
      const real t_60 = 0.1f * (block_3_causal_attention_linear_2_b[width] * lr[0]) +
          rate[0] * first_32 / (1e-08f * spread[0] + sqrtf(second_32));
      block_3_causal_attention_linear_2_b[width] = block_3_causal_attention_linear_2_b[width] -
          t_60;
      const real t_61 = d_block_3_causal_attention_linear_3_b[width] * t550[0];
      const real first_33 = 0.9f * block_3_causal_attention_linear_3_b_m[width] + 0.1f * t_61;
      block_3_causal_attention_linear_3_b_m[width] = first_33;
      const real second_33 = 0.999f * block_3_causal_attention_linear_3_b_v[width] +
          0.001f * (t_61 * t_61);
      block_3_causal_attention_linear_3_b_v[width] = second_33;
      const real t_62 = 0.1f * (block_3_causal_attention_linear_3_b[width] * lr[0]) +
          rate[0] * first_33 / (1e-08f * spread[0] + sqrtf(second_33));
      block_3_causal_attention_linear_3_b[width] = block_3_causal_attention_linear_3_b[width] -
          t_62;
      const real t_63 = d_block_3_layernorm_1_gain[width] * t550[0];
      const real first_34 = 0.9f * block_3_layernorm_1_gain_m[width] + 0.1f * t_63;
      block_3_layernorm_1_gain_m[width] = first_34;
      const real second_34 = 0.999f * block_3_layernorm_1_gain_v[width] + 0.001f * (t_63 * t_63);
      block_3_layernorm_1_gain_v[width] = second_34;
      const real t_64 = 0.1f * (block_3_layernorm_1_gain[width] * lr[0]) +
          rate[0] * first_34 / (1e-08f * spread[0] + sqrtf(second_34));
      block_3_layernorm_1_gain[width] = block_3_layernorm_1_gain[width] - t_64;
      const real t_65 = d_block_3_layernorm_1_bias[width] * t550[0];
      const real first_35 = 0.9f * block_3_layernorm_1_bias_m[width] + 0.1f * t_65;
      block_3_layernorm_1_bias_m[width] = first_35;
      const real second_35 = 0.999f * block_3_layernorm_1_bias_v[width] + 0.001f * (t_65 * t_65);
      block_3_layernorm_1_bias_v[width] = second_35;
      const real t_66 = 0.1f * (block_3_layernorm_1_bias[width] * lr[0]) +
          rate[0] * first_35 / (1e-08f * spread[0] + sqrtf(second_35));
      block_3_layernorm_1_bias[width] = block_3_layernorm_1_bias[width] - t_66;
      const real t_67 = d_block_3_linear_1_b[width] * t550[0];
      const real first_36 = 0.9f * block_3_linear_1_b_m[width] + 0.1f * t_67;
      block_3_linear_1_b_m[width] = first_36;
      const real second_36 = 0.999f * block_3_linear_1_b_v[width] + 0.001f * (t_67 * t_67);
      block_3_linear_1_b_v[width] = second_36;
      const real t_68 = 0.1f * (block_3_linear_1_b[width] * lr[0]) +
          rate[0] * first_36 / (1e-08f * spread[0] + sqrtf(second_36));
      block_3_linear_1_b[width] = block_3_linear_1_b[width] - t_68;
      const real t_69 = d_layernorm_gain[width] * t550[0];
      const real first_37 = 0.9f * layernorm_gain_m[width] + 0.1f * t_69;
      layernorm_gain_m[width] = first_37;
      const real second_37 = 0.999f * layernorm_gain_v[width] + 0.001f * (t_69 * t_69);
      layernorm_gain_v[width] = second_37;
      const real t_70 = 0.1f * (layernorm_gain[width] * lr[0]) +
          rate[0] * first_37 / (1e-08f * spread[0] + sqrtf(second_37));
      layernorm_gain[width] = layernorm_gain[width] - t_70;
      const real t_71 = d_layernorm_bias[width] * t550[0];
      const real first_38 = 0.9f * layernorm_bias_m[width] + 0.1f * t_71;
      layernorm_bias_m[width] = first_38;
      const real second_38 = 0.999f * layernorm_bias_v[width] + 0.001f * (t_71 * t_71);
      layernorm_bias_v[width] = second_38;
      const real t_72 = 0.1f * (layernorm_bias[width] * lr[0]) +
          rate[0] * first_38 / (1e-08f * spread[0] + sqrtf(second_38));
      layernorm_bias[width] = layernorm_bias[width] - t_72;
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t471 = arena + 786432;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t471[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t467 = arena + 802816;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_0_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t467[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t464 = arena + 819200;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_0_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t464[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t452 = arena + 655360;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_0_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t452[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t434 = arena + 524288;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t434[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t430 = arena + 540672;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_1_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t430[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t427 = arena + 557056;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_1_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t427[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t415 = arena + 573440;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_1_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t415[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t397 = arena + 589824;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t397[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t393 = arena + 606208;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_2_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t393[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t390 = arena + 622592;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_2_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t390[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t378 = arena + 638976;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_2_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t378[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t360 = arena + 671744;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = t360[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t356 = arena + 688128;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_3_causal_attention_linear_1_w[width_width_other] * lr[0];
      const real t_2 = t356[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t353 = arena + 704512;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_3_causal_attention_linear_2_w[width_width_other] * lr[0];
      const real t_2 = t353[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t341 = arena + 720896;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_width_other = 0; width_width_other < GPT_WIDTH * GPT_WIDTH;
        ++width_width_other) {
      const real t = block_3_causal_attention_linear_3_w[width_width_other] * lr[0];
      const real t_2 = t341[width_width_other] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_block_0_linear_w = arena;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_0_linear_w[width_i4_width] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t442 = arena + 262144;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t442[i4_width + width * 4 * GPT_WIDTH] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_block_1_linear_w = arena + 65536;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_1_linear_w[width_i4_width] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t405 = arena + 327680;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t405[i4_width + width * 4 * GPT_WIDTH] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_block_2_linear_w = arena + 131072;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_2_linear_w[width_i4_width] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t368 = arena + 393216;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t368[i4_width + width * 4 * GPT_WIDTH] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_block_3_linear_w = arena + 196608;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t width_i4_width = 0; width_i4_width < GPT_WIDTH * 4 * GPT_WIDTH;
        ++width_i4_width) {
      const real t = d_block_3_linear_w[width_i4_width] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict t331 = arena + 458752;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        const real t = t331[i4_width + width * 4 * GPT_WIDTH] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_block_3_linear_b = arena + 16080896;
    const real *const restrict d_block_2_linear_b = arena + 8519680;
    const real *const restrict d_block_1_linear_b = arena + 6422528;
    const real *const restrict d_block_0_linear_b = arena + 4325376;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t i4_width = 0; i4_width < 4 * GPT_WIDTH; ++i4_width) {
      const real t = d_block_0_linear_b[i4_width] * t550[0];
      const real first = 0.9f * block_0_linear_b_m[i4_width] + 0.1f * t;
      block_0_linear_b_m[i4_width] = first;
      const real second = 0.999f * block_0_linear_b_v[i4_width] + 0.001f * (t * t);
      block_0_linear_b_v[i4_width] = second;
      const real t_2 = 0.1f * (block_0_linear_b[i4_width] * lr[0]) +
          rate[0] * first / (1e-08f * spread[0] + sqrtf(second));
      block_0_linear_b[i4_width] = block_0_linear_b[i4_width] - t_2;
      const real t_3 = d_block_1_linear_b[i4_width] * t550[0];
      const real first_2 = 0.9f * block_1_linear_b_m[i4_width] + 0.1f * t_3;
      block_1_linear_b_m[i4_width] = first_2;
      const real second_2 = 0.999f * block_1_linear_b_v[i4_width] + 0.001f * (t_3 * t_3);
      block_1_linear_b_v[i4_width] = second_2;
      const real t_4 = 0.1f * (block_1_linear_b[i4_width] * lr[0]) +
          rate[0] * first_2 / (1e-08f * spread[0] + sqrtf(second_2));
      block_1_linear_b[i4_width] = block_1_linear_b[i4_width] - t_4;
      const real t_5 = d_block_2_linear_b[i4_width] * t550[0];
      const real first_3 = 0.9f * block_2_linear_b_m[i4_width] + 0.1f * t_5;
      block_2_linear_b_m[i4_width] = first_3;
      const real second_3 = 0.999f * block_2_linear_b_v[i4_width] + 0.001f * (t_5 * t_5);
      block_2_linear_b_v[i4_width] = second_3;
      const real t_6 = 0.1f * (block_2_linear_b[i4_width] * lr[0]) +
          rate[0] * first_3 / (1e-08f * spread[0] + sqrtf(second_3));
      block_2_linear_b[i4_width] = block_2_linear_b[i4_width] - t_6;
      const real t_7 = d_block_3_linear_b[i4_width] * t550[0];
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
    const real *const restrict lr = arena + 748048;
    const real *const restrict spread = arena + 748064;
    const real *const restrict rate = arena + 748080;
    const real *const restrict d_linear_b = arena + 16081792;
    const real *const restrict t550 = arena + 748032;
    for (ptrdiff_t vocab = 0; vocab < GPT_VOCAB; ++vocab) {
      const real t = d_linear_b[vocab] * t550[0];
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
     0-131071: block.0.layernorm.y [batch, time, width], 1-7
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
     77824-81919: workspace [4096], 67
     131072-262143: t4 [batch, time, width], 5-6
     131072-262143: t6 [batch, time, width], 7-8
     131072-262143: t8 [batch, time, width], 2-3
     131072-262143: t13 [batch, time, heads * width / heads], 12-13
     131072-262143: block.1.causal_attention.linear.2.y [batch, time, width], 26-27
     131072-262143: t30 [batch, time, heads * width / heads], 28-29
     131072-262143: block.2.causal_attention.linear.2.y [batch, time, width], 42-43
     131072-262143: t47 [batch, time, heads * width / heads], 44-45
     131072-262143: block.3.causal_attention.linear.2.y [batch, time, width], 58-59
     131072-262143: t64 [batch, time, heads * width / heads], 60-61
     131072-262143: layernorm.y [batch, time, width], 66-67
     131072-133119: workspace [2048], 11
     131072-135167: workspace [4096], 17
     131072-135167: workspace [4096], 19
     131072-135167: workspace [4096], 21
     131072-135167: workspace [4096], 25
     131072-135167: workspace [4096], 33
     131072-135167: workspace [4096], 35
     131072-135167: workspace [4096], 37
     131072-135167: workspace [4096], 41
     131072-135167: workspace [4096], 49
     131072-135167: workspace [4096], 51
     131072-135167: workspace [4096], 53
     131072-135167: workspace [4096], 57
     131072-135167: workspace [4096], 65
     262144-393215: block.0.causal_attention.linear.y [batch, time, width], 6-9
     262144-524287: y [batch, heads, time, time'], 10-11
     262144-393215: block.1.causal_attention.linear.y [batch, time, width], 20-23
     262144-524287: y [batch, heads, time, time'], 24-27
     262144-393215: block.2.causal_attention.linear.y [batch, time, width], 36-39
     262144-524287: y [batch, heads, time, time'], 40-43
     262144-393215: block.3.causal_attention.linear.y [batch, time, width], 52-55
     262144-524287: y [batch, heads, time, time'], 56-59
     262144-266239: workspace [4096], 2
     262144-266239: workspace [4096], 5
     262144-262399: scratch [256], 66
     393216-524287: block.0.causal_attention.linear.1.y [batch, time, width], 8-9
     393216-524287: block.1.causal_attention.linear.1.y [batch, time, width], 22-23
     393216-524287: block.2.causal_attention.linear.1.y [batch, time, width], 38-39
     393216-524287: block.3.causal_attention.linear.1.y [batch, time, width], 54-55
     393216-397311: workspace [4096], 7
     524288-655359: block.0.causal_attention.linear.2.y [batch, time, width], 3-11
     524288-655359: block.0.layernorm.1.y [batch, time, width], 14-15
     524288-1048575: t17 [batch, time, 4 * width], 16-17
     524288-655359: block.1.layernorm.y [batch, time, width], 18-25
     524288-655359: block.1.layernorm.1.y [batch, time, width], 30-31
     524288-1048575: t34 [batch, time, 4 * width], 32-33
     524288-655359: block.2.layernorm.y [batch, time, width], 34-41
     524288-655359: block.2.layernorm.1.y [batch, time, width], 46-47
     524288-1048575: t51 [batch, time, 4 * width], 48-49
     524288-655359: block.3.layernorm.y [batch, time, width], 50-57
     524288-655359: block.3.layernorm.1.y [batch, time, width], 62-63
     524288-1048575: t68 [batch, time, 4 * width], 64-65
     524288-526335: workspace [2048], 27
     524288-526335: workspace [2048], 43
     524288-526335: workspace [2048], 59
     655360-656383: workspace [1024], 9
     655360-655423: scratch [64], 10
     655360-659455: workspace [4096], 15
     655360-656383: workspace [1024], 23
     655360-655423: scratch [64], 24
     655360-659455: workspace [4096], 31
     655360-656383: workspace [1024], 39
     655360-655423: scratch [64], 40
     655360-659455: workspace [4096], 47
     655360-656383: workspace [1024], 55
     655360-655423: scratch [64], 56
     655360-659455: workspace [4096], 63
     1048576-1179647: x [batch, time, width], 1-18
     1048576-1179647: t31 [batch, time, width], 29-34
     1048576-1179647: t48 [batch, time, width], 45-50
     1048576-1179647: t65 [batch, time, width], 61-66
     1179648-1310719: t14 [batch, time, width], 13-18
     1179648-1310719: block.1.y [batch, time, width], 34-50
     1310720-1441791: block.0.y [batch, time, width], 18-34
     1310720-1441791: block.2.y [batch, time, width], 50-66
     1441792-1445887: t1 [time, time'], 4-56 */
void gpt_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
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
    real *const restrict x = arena + 1048576;
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
    real *const restrict t8 = arena + 131072;
    real *const restrict workspace = arena + 262144;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_2_w, 128, 1, t8, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.2.y = block.0.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t8 = arena + 131072;
    real *const restrict block_0_causal_attention_linear_2_y = arena + 524288;
    for (ptrdiff_t batch_time = 0; batch_time < GPT_BATCH * GPT_TIME; ++batch_time) {
      for (ptrdiff_t width = 0; width < GPT_WIDTH; ++width) {
        block_0_causal_attention_linear_2_y[batch_time * GPT_WIDTH + width] =
            block_0_causal_attention_linear_2_b[width] + t8[batch_time * GPT_WIDTH + width];
      }
    }
  }
  /* time' <= time  (gpt.grad:25) */
  {
    real *const restrict t1 = arena + 1441792;
    for (ptrdiff_t time = 0; time < GPT_TIME; ++time) {
      const real t = (real)time;
      for (ptrdiff_t time_other = 0; time_other < GPT_TIME; ++time_other) {
        t1[time * GPT_TIME + time_other] = (real)((real)time_other <= t);
      }
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.w[width := width', width' := width] *
       block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_w = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_W;
    const real *const restrict block_0_layernorm_y = arena;
    real *const restrict t4 = arena + 131072;
    real *const restrict workspace = arena + 262144;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_w, 128, 1, t4, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.y = block.0.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t4 = arena + 131072;
    real *const restrict block_0_causal_attention_linear_y = arena + 262144;
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
    real *const restrict t6 = arena + 131072;
    real *const restrict workspace = arena + 393216;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_y, GPT_WIDTH,
        1, block_0_causal_attention_linear_1_w, 128, 1, t6, GPT_WIDTH, workspace, 0);
  }
  /* block.0.causal_attention.linear.1.y = block.0.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_0_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_0_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t6 = arena + 131072;
    real *const restrict block_0_causal_attention_linear_1_y = arena + 393216;
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
    const real *const restrict block_0_causal_attention_linear_y = arena + 262144;
    const real *const restrict block_0_causal_attention_linear_1_y = arena + 393216;
    real *const restrict t10 = arena;
    real *const restrict workspace = arena + 655360;
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
    const real *const restrict t1 = arena + 1441792;
    const real *const restrict t10 = arena;
    real *const restrict y = arena + 262144;
    real *const restrict scratch = arena + 655360;
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
    const real *const restrict block_0_causal_attention_linear_2_y = arena + 524288;
    const real *const restrict y = arena + 262144;
    real *const restrict block_0_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 131072;
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
    real *const restrict t13 = arena + 131072;
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
    const real *const restrict t13 = arena + 131072;
    real *const restrict t14 = arena + 1179648;
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
    const real *const restrict x = arena + 1048576;
    const real *const restrict t14 = arena + 1179648;
    real *const restrict block_0_layernorm_1_y = arena + 524288;
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
    const real *const restrict block_0_layernorm_1_y = arena + 524288;
    real *const restrict t16 = arena;
    real *const restrict workspace = arena + 655360;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_0_layernorm_1_y,
        GPT_WIDTH, 1, block_0_linear_w, 4 * GPT_WIDTH, 1, t16, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.0.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_0_linear_b = parameters + GPT_PARAMETER_BLOCK_0_LINEAR_B;
    const real *const restrict t16 = arena;
    real *const restrict t17 = arena + 524288;
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
    const real *const restrict t17 = arena + 524288;
    real *const restrict t18 = arena;
    real *const restrict workspace = arena + 131072;
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
    const real *const restrict x = arena + 1048576;
    const real *const restrict t14 = arena + 1179648;
    const real *const restrict t18 = arena;
    real *const restrict block_0_y = arena + 1310720;
    real *const restrict block_1_layernorm_y = arena + 524288;
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
    const real *const restrict block_1_layernorm_y = arena + 524288;
    real *const restrict t21 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_w, 128, 1, t21, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.y = block.1.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t21 = arena;
    real *const restrict block_1_causal_attention_linear_y = arena + 262144;
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
    const real *const restrict block_1_layernorm_y = arena + 524288;
    real *const restrict t23 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_1_w, 128, 1, t23, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.1.y = block.1.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t23 = arena;
    real *const restrict block_1_causal_attention_linear_1_y = arena + 393216;
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
    const real *const restrict block_1_causal_attention_linear_y = arena + 262144;
    const real *const restrict block_1_causal_attention_linear_1_y = arena + 393216;
    real *const restrict t27 = arena;
    real *const restrict workspace = arena + 655360;
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
    const real *const restrict t1 = arena + 1441792;
    const real *const restrict t27 = arena;
    real *const restrict y = arena + 262144;
    real *const restrict scratch = arena + 655360;
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
    const real *const restrict block_1_layernorm_y = arena + 524288;
    real *const restrict t25 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_y, GPT_WIDTH,
        1, block_1_causal_attention_linear_2_w, 128, 1, t25, GPT_WIDTH, workspace, 0);
  }
  /* block.1.causal_attention.linear.2.y = block.1.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_1_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_1_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t25 = arena;
    real *const restrict block_1_causal_attention_linear_2_y = arena + 131072;
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
    const real *const restrict block_1_causal_attention_linear_2_y = arena + 131072;
    const real *const restrict y = arena + 262144;
    real *const restrict block_1_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 524288;
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
    real *const restrict t30 = arena + 131072;
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
    const real *const restrict t30 = arena + 131072;
    real *const restrict t31 = arena + 1048576;
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
    const real *const restrict block_0_y = arena + 1310720;
    const real *const restrict t31 = arena + 1048576;
    real *const restrict block_1_layernorm_1_y = arena + 524288;
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
    const real *const restrict block_1_layernorm_1_y = arena + 524288;
    real *const restrict t33 = arena;
    real *const restrict workspace = arena + 655360;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_1_layernorm_1_y,
        GPT_WIDTH, 1, block_1_linear_w, 4 * GPT_WIDTH, 1, t33, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.1.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_1_linear_b = parameters + GPT_PARAMETER_BLOCK_1_LINEAR_B;
    const real *const restrict t33 = arena;
    real *const restrict t34 = arena + 524288;
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
    const real *const restrict t34 = arena + 524288;
    real *const restrict t35 = arena;
    real *const restrict workspace = arena + 131072;
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
    const real *const restrict block_0_y = arena + 1310720;
    const real *const restrict t31 = arena + 1048576;
    const real *const restrict t35 = arena;
    real *const restrict block_1_y = arena + 1179648;
    real *const restrict block_2_layernorm_y = arena + 524288;
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
    const real *const restrict block_2_layernorm_y = arena + 524288;
    real *const restrict t38 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_w, 128, 1, t38, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.y = block.2.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t38 = arena;
    real *const restrict block_2_causal_attention_linear_y = arena + 262144;
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
    const real *const restrict block_2_layernorm_y = arena + 524288;
    real *const restrict t40 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_1_w, 128, 1, t40, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.1.y = block.2.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t40 = arena;
    real *const restrict block_2_causal_attention_linear_1_y = arena + 393216;
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
    const real *const restrict block_2_causal_attention_linear_y = arena + 262144;
    const real *const restrict block_2_causal_attention_linear_1_y = arena + 393216;
    real *const restrict t44 = arena;
    real *const restrict workspace = arena + 655360;
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
    const real *const restrict t1 = arena + 1441792;
    const real *const restrict t44 = arena;
    real *const restrict y = arena + 262144;
    real *const restrict scratch = arena + 655360;
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
    const real *const restrict block_2_layernorm_y = arena + 524288;
    real *const restrict t42 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_y, GPT_WIDTH,
        1, block_2_causal_attention_linear_2_w, 128, 1, t42, GPT_WIDTH, workspace, 0);
  }
  /* block.2.causal_attention.linear.2.y = block.2.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_2_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_2_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t42 = arena;
    real *const restrict block_2_causal_attention_linear_2_y = arena + 131072;
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
    const real *const restrict block_2_causal_attention_linear_2_y = arena + 131072;
    const real *const restrict y = arena + 262144;
    real *const restrict block_2_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 524288;
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
    real *const restrict t47 = arena + 131072;
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
    const real *const restrict t47 = arena + 131072;
    real *const restrict t48 = arena + 1048576;
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
    const real *const restrict block_1_y = arena + 1179648;
    const real *const restrict t48 = arena + 1048576;
    real *const restrict block_2_layernorm_1_y = arena + 524288;
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
    const real *const restrict block_2_layernorm_1_y = arena + 524288;
    real *const restrict t50 = arena;
    real *const restrict workspace = arena + 655360;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_2_layernorm_1_y,
        GPT_WIDTH, 1, block_2_linear_w, 4 * GPT_WIDTH, 1, t50, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.2.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_2_linear_b = parameters + GPT_PARAMETER_BLOCK_2_LINEAR_B;
    const real *const restrict t50 = arena;
    real *const restrict t51 = arena + 524288;
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
    const real *const restrict t51 = arena + 524288;
    real *const restrict t52 = arena;
    real *const restrict workspace = arena + 131072;
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
    const real *const restrict block_1_y = arena + 1179648;
    const real *const restrict t48 = arena + 1048576;
    const real *const restrict t52 = arena;
    real *const restrict block_2_y = arena + 1310720;
    real *const restrict block_3_layernorm_y = arena + 524288;
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
    const real *const restrict block_3_layernorm_y = arena + 524288;
    real *const restrict t55 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_w, 128, 1, t55, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.y = block.3.causal_attention.linear.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_B;
    const real *const restrict t55 = arena;
    real *const restrict block_3_causal_attention_linear_y = arena + 262144;
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
    const real *const restrict block_3_layernorm_y = arena + 524288;
    real *const restrict t57 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_1_w, 128, 1, t57, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.1.y = block.3.causal_attention.linear.1.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_1_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_1_B;
    const real *const restrict t57 = arena;
    real *const restrict block_3_causal_attention_linear_1_y = arena + 393216;
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
    const real *const restrict block_3_causal_attention_linear_y = arena + 262144;
    const real *const restrict block_3_causal_attention_linear_1_y = arena + 393216;
    real *const restrict t61 = arena;
    real *const restrict workspace = arena + 655360;
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
    const real *const restrict t1 = arena + 1441792;
    const real *const restrict t61 = arena;
    real *const restrict y = arena + 262144;
    real *const restrict scratch = arena + 655360;
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
    const real *const restrict block_3_layernorm_y = arena + 524288;
    real *const restrict t59 = arena;
    real *const restrict workspace = arena + 131072;
    multiply_rows(GPT_BATCH * GPT_TIME, GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_y, GPT_WIDTH,
        1, block_3_causal_attention_linear_2_w, 128, 1, t59, GPT_WIDTH, workspace, 0);
  }
  /* block.3.causal_attention.linear.2.y = block.3.causal_attention.linear.2.b + Σ[width'](… * …)
       (library/layers.grad:7) */
  {
    const real *const restrict block_3_causal_attention_linear_2_b = parameters +
        GPT_PARAMETER_BLOCK_3_CAUSAL_ATTENTION_LINEAR_2_B;
    const real *const restrict t59 = arena;
    real *const restrict block_3_causal_attention_linear_2_y = arena + 131072;
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
    const real *const restrict block_3_causal_attention_linear_2_y = arena + 131072;
    const real *const restrict y = arena + 262144;
    real *const restrict block_3_causal_attention_mixed = arena;
    real *const restrict workspace = arena + 524288;
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
    real *const restrict t64 = arena + 131072;
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
    const real *const restrict t64 = arena + 131072;
    real *const restrict t65 = arena + 1048576;
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
    const real *const restrict block_2_y = arena + 1310720;
    const real *const restrict t65 = arena + 1048576;
    real *const restrict block_3_layernorm_1_y = arena + 524288;
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
    const real *const restrict block_3_layernorm_1_y = arena + 524288;
    real *const restrict t67 = arena;
    real *const restrict workspace = arena + 655360;
    multiply_rows(GPT_BATCH * GPT_TIME, 4 * GPT_WIDTH, GPT_WIDTH, 1.0f, block_3_layernorm_1_y,
        GPT_WIDTH, 1, block_3_linear_w, 4 * GPT_WIDTH, 1, t67, 4 * GPT_WIDTH, workspace, 0);
  }
  /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)
       (library/layers.grad:7) */
  /* block.3.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
  {
    const real *const restrict block_3_linear_b = parameters + GPT_PARAMETER_BLOCK_3_LINEAR_B;
    const real *const restrict t67 = arena;
    real *const restrict t68 = arena + 524288;
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
    const real *const restrict t68 = arena + 524288;
    real *const restrict t69 = arena;
    real *const restrict workspace = arena + 131072;
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
    const real *const restrict block_2_y = arena + 1310720;
    const real *const restrict t65 = arena + 1048576;
    const real *const restrict t69 = arena;
    real *const restrict layernorm_y = arena + 131072;
    real *const restrict scratch = arena + 262144;
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
    const real *const restrict layernorm_y = arena + 131072;
    real *const restrict t71 = arena;
    real *const restrict workspace = arena + 77824;
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
