/* char_gru, gru.grad */
#include "gru.h"

#include <math.h>

typedef gru_real real;

/* The larger one; NaN where either is. */
static inline real larger(real x, real y) { return x > y || x != x ? x : y; }

/* The smaller one; NaN where either is. */
static inline real smaller(real x, real y) { return x < y || x != x ? x : y; }

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

static double dot_in_double(
    ptrdiff_t count, const real *a, ptrdiff_t a_step, const real *b, ptrdiff_t b_step) {
  double sum = 0;
  for (ptrdiff_t i = 0; i < count; ++i) sum += (double)a[i * a_step] * (double)b[i * b_step];
  return sum;
}

/* A matrix with orthonormal rows, or columns if there are more rows: normal numbers by the modified
   method of Gram and Schmidt, twice,
       as the second round removes what rounding left of the first. */
static void random_orthogonal(
    ptrdiff_t rows, ptrdiff_t cols, real *out, uint32_t key0, uint32_t key1, uint32_t when) {
  const ptrdiff_t lines = rows > cols ? cols : rows, length = rows > cols ? rows : cols;
  const ptrdiff_t line = rows > cols ? 1 : cols, next = rows > cols ? cols : 1;
  random_normal(rows * cols, out, key0, key1, when);
  for (int round = 0; round < 2; ++round)
    for (ptrdiff_t i = 0; i < lines; ++i) {
      real *own = out + i * line;
      const double size = sqrt(dot_in_double(length, own, next, own, next));
      for (ptrdiff_t p = 0; p < length; ++p) own[p * next] = (real)((double)own[p * next] / size);
      for (ptrdiff_t j = i + 1; j < lines; ++j) {
        real *other = out + j * line;
        const double part = dot_in_double(length, own, next, other, next);
        for (ptrdiff_t p = 0; p < length; ++p)
          other[p * next] = (real)((double)other[p * next] - part * (double)own[p * next]);
      }
    }
}

/* The arena: what lies where, and during which of the 25 steps.
     0-4863: t4 [vocab, 64], 2-3
     0-49151: t5 [64, 3 * hidden], 6-7
     0-19455: t6 [hidden, vocab], 4-5 */
void gru_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* gru.wh = orthogonal()  (library/recurrent.grad:23) */
  {
    real *const restrict gru_wh = parameters + GRU_PARAMETER_GRU_WH;
    random_orthogonal(256, 768, gru_wh, seed, 2301511632u, 0u);
  }
  /* normal() */
  {
    real *const restrict t4 = arena;
    random_normal(GRU_VOCAB * 64, t4, seed, 3111216744u, 0u);
  }
  /* embedding.table = normal() / 50  (library/attention.grad:5) */
  {
    real *const restrict embedding_table = parameters + GRU_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict t4 = arena;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < GRU_VOCAB * 64; ++vocab_i64) {
      embedding_table[vocab_i64] = 0.02f * t4[vocab_i64];
    }
  }
  /* uniform() */
  {
    real *const restrict t6 = arena;
    random_uniform(GRU_HIDDEN * GRU_VOCAB, t6, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.2688664289689325 * uniform() - 0.13443321448446624  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + GRU_PARAMETER_LINEAR_W;
    const real *const restrict t6 = arena;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < GRU_HIDDEN * GRU_VOCAB; ++hidden_vocab) {
      linear_w[hidden_vocab] = 0.26886642f * t6[hidden_vocab] - 0.13443321f;
    }
  }
  /* uniform() */
  {
    real *const restrict t5 = arena;
    random_uniform(64 * 3 * GRU_HIDDEN, t5, seed, 2033069728u, 0u);
  }
  /* gru.wx = 0.16984155512168936 * uniform() - 0.08492077756084468  (library/recurrent.grad:22) */
  {
    real *const restrict gru_wx = parameters + GRU_PARAMETER_GRU_WX;
    const real *const restrict t5 = arena;
    for (ptrdiff_t i64_i3_hidden = 0; i64_i3_hidden < 64 * 3 * GRU_HIDDEN; ++i64_i3_hidden) {
      gru_wx[i64_i3_hidden] = 0.16984156f * t5[i64_i3_hidden] - 0.08492078f;
    }
  }
  /* gru.b = 0 */
  {
    real *const restrict gru_b = parameters + GRU_PARAMETER_GRU_B;
    for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
      gru_b[i3_hidden] = 0.0f;
    }
  }
  /* gru.bh = 0 */
  {
    real *const restrict gru_bh = parameters + GRU_PARAMETER_GRU_BH;
    for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
      gru_bh[hidden] = 0.0f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + GRU_PARAMETER_LINEAR_B;
    for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
      linear_b[vocab] = 0.0f;
    }
  }
  /* embedding.table.m = 0 */
  {
    real *const restrict embedding_table_m = states + GRU_STATE_EMBEDDING_TABLE_M;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < GRU_VOCAB * 64; ++vocab_i64) {
      embedding_table_m[vocab_i64] = 0.0f;
    }
  }
  /* embedding.table.v = 0 */
  {
    real *const restrict embedding_table_v = states + GRU_STATE_EMBEDDING_TABLE_V;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < GRU_VOCAB * 64; ++vocab_i64) {
      embedding_table_v[vocab_i64] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + GRU_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* gru.wx.m = 0 */
  {
    real *const restrict gru_wx_m = states + GRU_STATE_GRU_WX_M;
    for (ptrdiff_t i64_i3_hidden = 0; i64_i3_hidden < 64 * 3 * GRU_HIDDEN; ++i64_i3_hidden) {
      gru_wx_m[i64_i3_hidden] = 0.0f;
    }
  }
  /* gru.wx.v = 0 */
  {
    real *const restrict gru_wx_v = states + GRU_STATE_GRU_WX_V;
    for (ptrdiff_t i64_i3_hidden = 0; i64_i3_hidden < 64 * 3 * GRU_HIDDEN; ++i64_i3_hidden) {
      gru_wx_v[i64_i3_hidden] = 0.0f;
    }
  }
  /* gru.wh.m = 0 */
  {
    real *const restrict gru_wh_m = states + GRU_STATE_GRU_WH_M;
    for (ptrdiff_t hidden_i3_hidden = 0; hidden_i3_hidden < GRU_HIDDEN * 3 * GRU_HIDDEN;
        ++hidden_i3_hidden) {
      gru_wh_m[hidden_i3_hidden] = 0.0f;
    }
  }
  /* gru.wh.v = 0 */
  {
    real *const restrict gru_wh_v = states + GRU_STATE_GRU_WH_V;
    for (ptrdiff_t hidden_i3_hidden = 0; hidden_i3_hidden < GRU_HIDDEN * 3 * GRU_HIDDEN;
        ++hidden_i3_hidden) {
      gru_wh_v[hidden_i3_hidden] = 0.0f;
    }
  }
  /* gru.b.m = 0 */
  {
    real *const restrict gru_b_m = states + GRU_STATE_GRU_B_M;
    for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
      gru_b_m[i3_hidden] = 0.0f;
    }
  }
  /* gru.b.v = 0 */
  {
    real *const restrict gru_b_v = states + GRU_STATE_GRU_B_V;
    for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
      gru_b_v[i3_hidden] = 0.0f;
    }
  }
  /* gru.bh.m = 0 */
  {
    real *const restrict gru_bh_m = states + GRU_STATE_GRU_BH_M;
    for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
      gru_bh_m[hidden] = 0.0f;
    }
  }
  /* gru.bh.v = 0 */
  {
    real *const restrict gru_bh_v = states + GRU_STATE_GRU_BH_V;
    for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
      gru_bh_v[hidden] = 0.0f;
    }
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + GRU_STATE_LINEAR_W_M;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < GRU_HIDDEN * GRU_VOCAB; ++hidden_vocab) {
      linear_w_m[hidden_vocab] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + GRU_STATE_LINEAR_W_V;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < GRU_HIDDEN * GRU_VOCAB; ++hidden_vocab) {
      linear_w_v[hidden_vocab] = 0.0f;
    }
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + GRU_STATE_LINEAR_B_M;
    for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
      linear_b_m[vocab] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + GRU_STATE_LINEAR_B_V;
    for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
      linear_b_v[vocab] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 40 steps.
     0-1572863: t26 [batch, time, 3 * hidden], 2-3
     0-524287: gru.y [time, batch, hidden], 5-9
     0-1572863: t50 [time, batch, 3 * hidden], 18-19
     0-1572863: t52 [batch, time, 3 * hidden], 23-26
     0-131071: ∂loss/∂embedding.y [batch, time, 64], 29-30
     0-0: t60 [], 31-33
     0-2431: workspace [2432], 13
     0-4095: workspace [4096], 27
     16-16: t63 [], 32-33
     32-32: spread [], 33-40
     48-48: rate [], 33-40
     64-64: t67 [], 33-40
     131152-180303: ∂loss/∂gru.wx [64, 3 * hidden], 27-35
     180384-185247: ∂loss/∂embedding.table [vocab, 64], 30-34
     180384-184479: workspace [4096], 29
     185328-185328: t61 [], 28-33
     524368-680015: t29 [batch, time, vocab], 6-7
     524368-548943: t76 [batch, 3 * hidden], 5
     524368-526415: workspace [2048], 9
     526496-526496: t69 [], 8-11
     549024-557215: gru.h [batch, hidden], 4-5
     557296-561391: workspace [4096], 5
     680096-835743: linear.y [batch, time, vocab], 7-8
     680096-684191: workspace [4096], 6
     835824-991471: ∂loss/∂linear.y [batch, time, vocab], 7-13
     991552-993599: t40 [batch, time], 7-8
     993680-995727: t68 [batch, time], 7-8
     995808-995883: scratch [76], 7
     1572944-3145807: t27 [batch, time, 3 * hidden], 3-5
     1572944-2097231: ∂loss/∂gru.y [batch, time, hidden], 13-18
     1572944-3145807: t53 [batch, time, 3 * hidden], 24-26
     1572944-1574991: workspace [2048], 2
     1572944-1577039: workspace [4096], 19
     2097312-2621599: t32 [batch, time, hidden], 14-18
     2621680-2646255: t76 [batch, 3 * hidden], 18
     2621680-2629871: t79 [batch, hidden], 18
     2629952-2634047: workspace [4096], 18
     2646336-2670911: t77 [batch, 3 * hidden], 18
     2670992-2695567: t78 [batch, 3 * hidden], 18
     2695648-2703839: ∂loss/∂gru.h [batch, hidden], 17-18
     3145888-3670175: t31 [time, batch, hidden], 5-18
     3145888-4718751: t54 [batch, time, 3 * hidden], 25-26
     3670256-4194543: t33 [time, batch, hidden], 5-18
     4194624-4718911: t34 [time, batch, hidden], 5-18
     4718832-6291695: t55 [batch, time, 3 * hidden], 26-29
     4718992-5243279: t36 [time, batch, hidden], 5-18
     5243360-5767647: t37 [time, batch, hidden], 5-18
     5767728-6292015: t39 [time, batch, hidden], 5-19
     6291776-6292031: ∂loss/∂gru.bh [hidden], 21-39
     6292032-6292032: t62 [], 20-33
     6292048-6292048: t64 [], 22-33
     6292096-6816383: t35 [batch, time, hidden], 15-18
     6292096-6488703: ∂loss/∂gru.wh [hidden, 3 * hidden], 19-36
     6488784-6489551: ∂loss/∂gru.b [3 * hidden], 26-38
     6816464-7340751: t38 [batch, time, hidden], 16-18
     7340832-7865119: ∂loss/∂gru.nx [time, batch, hidden], 18-23
     7865200-8389487: ∂loss/∂gru.rx [time, batch, hidden], 18-24
     8389568-8913855: ∂loss/∂gru.zx [time, batch, hidden], 18-25
     8913936-9438223: t48 [time, batch, hidden], 18-21
     9438304-9569375: embedding.y [batch, time, 64], 1-27
     9569456-9588911: ∂loss/∂linear.w [hidden, vocab], 9-37
     9588992-9589067: ∂loss/∂linear.b [vocab], 7-40
     9589072-9589072: t65 [], 10-33
     9589088-9589088: t66 [], 12-33 */
void gru_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  {
    const real *const restrict embedding_table = parameters + GRU_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict tokens = inputs + GRU_STEP_INPUT_TOKENS;
    real *const restrict embedding_y = arena + 9438304;
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        embedding_y[batch_time * 64 + i64] =
            embedding_table[i64 + (ptrdiff_t)tokens[batch_time] * 64];
      }
    }
  }
  /* Σ[64](gru.wx * embedding.y)  (library/recurrent.grad:27) */
  {
    const real *const restrict gru_wx = parameters + GRU_PARAMETER_GRU_WX;
    const real *const restrict embedding_y = arena + 9438304;
    real *const restrict t26 = arena;
    real *const restrict workspace = arena + 1572944;
    multiply_rows(GRU_BATCH * GRU_TIME, 3 * GRU_HIDDEN, 64, 1.0f, embedding_y, 64, 1, gru_wx,
        3 * GRU_HIDDEN, 1, t26, 3 * GRU_HIDDEN, workspace, 0);
  }
  /* gru.b + Σ[64](gru.wx * embedding.y)  (library/recurrent.grad:27) */
  {
    const real *const restrict gru_b = parameters + GRU_PARAMETER_GRU_B;
    const real *const restrict t26 = arena;
    real *const restrict t27 = arena + 1572944;
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
        t27[batch_time * 3 * GRU_HIDDEN + i3_hidden] = gru_b[i3_hidden] +
            t26[batch_time * 3 * GRU_HIDDEN + i3_hidden];
      }
    }
  }
  /* gru.h = 0 */
  {
    real *const restrict gru_h = arena + 549024;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < GRU_BATCH * GRU_HIDDEN; ++batch_hidden) {
      gru_h[batch_hidden] = 0.0f;
    }
  }
  /* each step of the recurrence along time */
  for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
    /* Σ[hidden](gru.wh * gru.h)  (library/recurrent.grad:28) */
    {
      const real *const restrict gru_wh = parameters + GRU_PARAMETER_GRU_WH;
      const real *const restrict gru_h = arena + 549024;
      real *const restrict t76 = arena + 524368;
      real *const restrict workspace = arena + 557296;
      multiply_rows(GRU_BATCH, 3 * GRU_HIDDEN, GRU_HIDDEN, 1.0f, gru_h, GRU_HIDDEN, 1, gru_wh,
          3 * GRU_HIDDEN, 1, t76, 3 * GRU_HIDDEN, workspace, 0);
    }
    /* gru.bh + gru.nh  (library/recurrent.grad:30) */
    /* sigmoid(gru.rh + gru.rx)  (library/recurrent.grad:30) */
    /* gru.n = tanh(gru.nx + … * …)  (library/recurrent.grad:30) */
    /* gru.z = sigmoid(gru.zh + gru.zx)  (library/recurrent.grad:29) */
    /* 1 - gru.z  (library/recurrent.grad:31) */
    /* gru.h = gru.n * (1 - gru.z) + gru.h * gru.z  (library/recurrent.grad:31) */
    {
      const real *const restrict gru_bh = parameters + GRU_PARAMETER_GRU_BH;
      const real *const restrict t27 = arena + 1572944;
      real *const restrict gru_y = arena;
      real *const restrict t31 = arena + 3145888;
      real *const restrict t33 = arena + 3670256;
      real *const restrict t34 = arena + 4194624;
      real *const restrict t36 = arena + 4718992;
      real *const restrict t37 = arena + 5243360;
      const real *const restrict gru_h = arena + 549024;
      const real *const restrict t76 = arena + 524368;
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const real t = gru_bh[hidden] + t76[batch * 3 * GRU_HIDDEN + hidden + 512];
          t36[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = t;
          const real t_2 = t76[batch * 3 * GRU_HIDDEN + hidden + 256] +
              t27[time * 3 * GRU_HIDDEN + batch * GRU_TIME * 3 * GRU_HIDDEN + hidden + 256];
          const real t_3 = sigmoid(t_2);
          t34[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = t_3;
          const real t_4 = t27[time * 3 * GRU_HIDDEN + batch * GRU_TIME * 3 * GRU_HIDDEN + hidden +
              512] + t * t_3;
          const real gru_n = tanhf(t_4);
          t31[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = gru_n;
          const real t_5 = t76[batch * 3 * GRU_HIDDEN + hidden] +
              t27[time * 3 * GRU_HIDDEN + batch * GRU_TIME * 3 * GRU_HIDDEN + hidden];
          const real gru_z = sigmoid(t_5);
          t37[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = gru_z;
          const real t_6 = -gru_z + 1.0f;
          t33[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = t_6;
          gru_y[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = gru_n * t_6 +
              gru_h[batch * GRU_HIDDEN + hidden] * gru_z;
        }
      }
    }
    /* gru.h = gru.h  (library/recurrent.grad:26) */
    {
      real *const restrict t39 = arena + 5767728;
      const real *const restrict gru_h = arena + 549024;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < GRU_BATCH * GRU_HIDDEN; ++batch_hidden) {
        t39[time * GRU_BATCH * GRU_HIDDEN + batch_hidden] = gru_h[batch_hidden];
      }
    }
    /* gru.h = gru.n * (1 - gru.z) + gru.h * gru.z  (library/recurrent.grad:31) */
    {
      const real *const restrict gru_y = arena;
      real *const restrict gru_h = arena + 549024;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < GRU_BATCH * GRU_HIDDEN; ++batch_hidden) {
        gru_h[batch_hidden] = gru_y[time * GRU_BATCH * GRU_HIDDEN + batch_hidden];
      }
    }
  }
  /* Σ[hidden](linear.w * gru.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + GRU_PARAMETER_LINEAR_W;
    const real *const restrict gru_y = arena;
    real *const restrict t29 = arena + 524368;
    real *const restrict workspace = arena + 680096;
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      multiply_rows(GRU_TIME, GRU_VOCAB, GRU_HIDDEN, 1.0f, gru_y + batch * GRU_HIDDEN,
          GRU_BATCH * GRU_HIDDEN, 1, linear_w, GRU_VOCAB, 1, t29 + batch * GRU_TIME * GRU_VOCAB,
          GRU_VOCAB, workspace, 0);
    }
  }
  /* linear.y = linear.b + Σ[hidden](linear.w * gru.y)  (library/layers.grad:7) */
  /* max[vocab](linear.y) */
  /* if max[vocab](linear.y) == -inf then 0 else max[vocab](linear.y) */
  /* Σ[vocab](exp(linear.y - …)) */
  /* log(if 0 == … then 1 else Σ[vocab](…)) */
  /* ∂loss/∂linear.y = (exp(…) / (if … then 1 else …) - δ(next, vocab))/2048
       (library/layers.grad:7) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i; the rule of reduce
       logsumexp: d ln Σ e^x = Σ e^(x - ln Σ e^x) dx */
  /* ∂loss/∂linear.b = Σ[batch, time](∂loss/∂linear.y)  (library/layers.grad:6) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict linear_b = parameters + GRU_PARAMETER_LINEAR_B;
    const real *const restrict next = inputs + GRU_STEP_INPUT_NEXT;
    const real *const restrict t29 = arena + 524368;
    real *const restrict linear_y = arena + 680096;
    real *const restrict t40 = arena + 991552;
    real *const restrict d_linear_y = arena + 835824;
    real *const restrict d_linear_b = arena + 9588992;
    real *const restrict t68 = arena + 993680;
    real *const restrict scratch = arena + 995808;
    for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
      d_linear_b[vocab] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      real largest = -INFINITY;
      for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
        const real linear_y_2 = linear_b[vocab] + t29[batch_time * GRU_VOCAB + vocab];
        linear_y[batch_time * GRU_VOCAB + vocab] = linear_y_2;
        largest = larger(linear_y_2, largest);
      }
      const real t = largest == -INFINITY ? 0.0f : largest;
      t40[batch_time] = t;
      double sum = 0;
      for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
        const real t_2 = expf(linear_y[batch_time * GRU_VOCAB + vocab] - t);
        scratch[vocab] = t_2;
        sum += (double)t_2;
      }
      const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
      t68[batch_time] = logf(t_2);
      for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
        const real d_linear_y_2 = (next[batch_time] == (real)vocab ? -0.00048828125f : 0.0f) +
            0.00048828125f * (scratch[vocab] / t_2);
        d_linear_y[batch_time * GRU_VOCAB + vocab] = d_linear_y_2;
        d_linear_b[vocab] += d_linear_y_2;
      }
    }
  }
  /* Σ[batch, time]((… - …) - log(…)) */
  {
    const real *const restrict next = inputs + GRU_STEP_INPUT_NEXT;
    const real *const restrict linear_y = arena + 680096;
    const real *const restrict t40 = arena + 991552;
    const real *const restrict t68 = arena + 993680;
    real *const restrict t69 = arena + 526496;
    double sum = 0;
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      const real t = linear_y[batch_time * GRU_VOCAB + (ptrdiff_t)next[batch_time]];
      sum += (double)(-t68[batch_time] + (t - t40[batch_time]));
    }
    t69[0] = (real)sum;
  }
  /* ∂loss/∂linear.w = Σ[batch, time](gru.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict gru_y = arena;
    const real *const restrict d_linear_y = arena + 835824;
    real *const restrict d_linear_w = arena + 9569456;
    real *const restrict workspace = arena + 524368;
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      multiply_rows(GRU_HIDDEN, GRU_VOCAB, GRU_TIME, 1.0f, gru_y + batch * GRU_HIDDEN, 1,
          GRU_BATCH * GRU_HIDDEN, d_linear_y + batch * GRU_TIME * GRU_VOCAB, GRU_VOCAB, 1,
          d_linear_w, GRU_VOCAB, workspace, batch > 0);
    }
  }
  /* Σ[hidden, vocab](∂loss/∂linear.w^2) */
  {
    const real *const restrict d_linear_w = arena + 9569456;
    real *const restrict t65 = arena + 9589072;
    double sum = 0;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < GRU_HIDDEN * GRU_VOCAB; ++hidden_vocab) {
      sum += (double)(d_linear_w[hidden_vocab] * d_linear_w[hidden_vocab]);
    }
    t65[0] = (real)sum;
  }
  /* loss = -Σ[batch, time](… - …) / 2048  (library/losses.grad:6) */
  {
    real *const restrict loss = outputs + GRU_STEP_OUTPUT_LOSS;
    const real *const restrict t69 = arena + 526496;
    loss[0] = -0.00048828125f * t69[0];
  }
  /* Σ[vocab](∂loss/∂linear.b^2) */
  {
    const real *const restrict d_linear_b = arena + 9588992;
    real *const restrict t66 = arena + 9589088;
    double sum = 0;
    for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
      sum += (double)(d_linear_b[vocab] * d_linear_b[vocab]);
    }
    t66[0] = (real)sum;
  }
  /* ∂loss/∂gru.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/recurrent.grad:32) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict linear_w = parameters + GRU_PARAMETER_LINEAR_W;
    const real *const restrict d_linear_y = arena + 835824;
    real *const restrict d_gru_y = arena + 1572944;
    real *const restrict workspace = arena;
    multiply_rows(GRU_BATCH * GRU_TIME, GRU_HIDDEN, GRU_VOCAB, 1.0f, d_linear_y, GRU_VOCAB, 1,
        linear_w, 1, GRU_VOCAB, d_gru_y, GRU_HIDDEN, workspace, 0);
  }
  /* 1 - scan[time](gru.n)^2 */
  {
    const real *const restrict t31 = arena + 3145888;
    real *const restrict t32 = arena + 2097312;
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const real t = t31[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden] *
              t31[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden];
          t32[batch * GRU_TIME * GRU_HIDDEN + time * GRU_HIDDEN + hidden] = -t + 1.0f;
        }
      }
    }
  }
  /* scan[time](sigmoid(…)) * (1 - scan[time](…)) */
  {
    const real *const restrict t34 = arena + 4194624;
    real *const restrict t35 = arena + 6292096;
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const real t = -t34[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden] + 1.0f;
          t35[batch * GRU_TIME * GRU_HIDDEN + time * GRU_HIDDEN + hidden] =
              t34[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden] * t;
        }
      }
    }
  }
  /* scan[time](1 - gru.z) * scan[time](gru.z) */
  {
    const real *const restrict t33 = arena + 3670256;
    const real *const restrict t37 = arena + 5243360;
    real *const restrict t38 = arena + 6816464;
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          t38[batch * GRU_TIME * GRU_HIDDEN + time * GRU_HIDDEN + hidden] =
              t33[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden] *
              t37[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden];
        }
      }
    }
  }
  /* ∂loss/∂gru.h = 0 */
  {
    real *const restrict d_gru_h = arena + 2695648;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < GRU_BATCH * GRU_HIDDEN; ++batch_hidden) {
      d_gru_h[batch_hidden] = 0.0f;
    }
  }
  /* each step of the recurrence along time */
  for (ptrdiff_t time = GRU_TIME - 1; time >= 0; --time) {
    /* (scan[time](…) * scan[time](gru.z)) * (… * … - … * …) */
    /* (1 - …^2) * (scan[time](…) * (∂loss/∂gru.h + ∂loss/∂gru.y)) */
    /* (scan[time](…) * (1 - …)) * (scan[time](…) * (… * …)) */
    /* scan[time](sigmoid(…)) * ((1 - …) * (… * …)) */
    {
      const real *const restrict t31 = arena + 3145888;
      const real *const restrict t32 = arena + 2097312;
      const real *const restrict t33 = arena + 3670256;
      const real *const restrict t34 = arena + 4194624;
      const real *const restrict t35 = arena + 6292096;
      const real *const restrict t36 = arena + 4718992;
      const real *const restrict t38 = arena + 6816464;
      const real *const restrict t39 = arena + 5767728;
      const real *const restrict d_gru_y = arena + 1572944;
      real *const restrict d_gru_nx = arena + 7340832;
      real *const restrict d_gru_rx = arena + 7865200;
      real *const restrict d_gru_zx = arena + 8389568;
      real *const restrict t48 = arena + 8913936;
      const real *const restrict d_gru_h = arena + 2695648;
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const real t = d_gru_h[batch * GRU_HIDDEN + hidden] +
              d_gru_y[time * GRU_HIDDEN + batch * GRU_TIME * GRU_HIDDEN + hidden];
          const real t_2 = t31[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] * t;
          const real t_3 = t39[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] * t;
          d_gru_zx[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] =
              t38[time * GRU_HIDDEN + batch * GRU_TIME * GRU_HIDDEN + hidden] * (-t_2 + t_3);
          const real t_4 = t33[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] * t;
          const real t_5 = t32[time * GRU_HIDDEN + batch * GRU_TIME * GRU_HIDDEN + hidden] * t_4;
          d_gru_nx[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] = t_5;
          const real t_6 = t36[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] * t_5;
          d_gru_rx[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] =
              t35[time * GRU_HIDDEN + batch * GRU_TIME * GRU_HIDDEN + hidden] * t_6;
          t48[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] =
              t34[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] * t_5;
        }
      }
    }
    /* scatter((… * …) * (… - …), 3 * hidden := hidden) */
    {
      const real *const restrict d_gru_zx = arena + 8389568;
      real *const restrict t76 = arena + 2621680;
      for (ptrdiff_t batch_i3_hidden = 0; batch_i3_hidden < GRU_BATCH * 3 * GRU_HIDDEN;
          ++batch_i3_hidden) {
        t76[batch_i3_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden;
          t76[batch * 3 * GRU_HIDDEN + at] +=
              d_gru_zx[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden];
        }
      }
    }
    /* scatter((… * …) * (… * …), 3 * hidden := hidden + 256) */
    {
      const real *const restrict d_gru_rx = arena + 7865200;
      real *const restrict t77 = arena + 2646336;
      for (ptrdiff_t batch_i3_hidden = 0; batch_i3_hidden < GRU_BATCH * 3 * GRU_HIDDEN;
          ++batch_i3_hidden) {
        t77[batch_i3_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 256;
          t77[batch * 3 * GRU_HIDDEN + at] +=
              d_gru_rx[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden];
        }
      }
    }
    /* scatter(scan[time](…) * (… * …), 3 * hidden := hidden + 512) */
    {
      const real *const restrict t48 = arena + 8913936;
      real *const restrict t78 = arena + 2670992;
      for (ptrdiff_t batch_i3_hidden = 0; batch_i3_hidden < GRU_BATCH * 3 * GRU_HIDDEN;
          ++batch_i3_hidden) {
        t78[batch_i3_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 512;
          t78[batch * 3 * GRU_HIDDEN + at] +=
              t48[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden];
        }
      }
    }
    /* scatter(… * …, 3 * hidden := hidden) + scatter(… * …, 3 * hidden := hidden + 256) +
         scatter(… * …, 3 * hidden := hidden + 512) */
    {
      real *const restrict t50 = arena;
      const real *const restrict t76 = arena + 2621680;
      const real *const restrict t77 = arena + 2646336;
      const real *const restrict t78 = arena + 2670992;
      for (ptrdiff_t batch_i3_hidden = 0; batch_i3_hidden < GRU_BATCH * 3 * GRU_HIDDEN;
          ++batch_i3_hidden) {
        t50[time * GRU_BATCH * 3 * GRU_HIDDEN + batch_i3_hidden] = t76[batch_i3_hidden] +
            t77[batch_i3_hidden] + t78[batch_i3_hidden];
      }
    }
    /* Σ[3 * hidden](gru.wh * (… + … + …)) */
    {
      const real *const restrict gru_wh = parameters + GRU_PARAMETER_GRU_WH;
      const real *const restrict t50 = arena;
      real *const restrict t79 = arena + 2621680;
      real *const restrict workspace = arena + 2629952;
      multiply_rows(GRU_BATCH, GRU_HIDDEN, 3 * GRU_HIDDEN, 1.0f, t50 +
          time * GRU_BATCH * 3 * GRU_HIDDEN, 3 * GRU_HIDDEN, 1, gru_wh, 1, 3 * GRU_HIDDEN, t79,
          GRU_HIDDEN, workspace, 0);
    }
    /* Σ[3 * hidden](gru.wh * …) + scan[time](gru.z) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
    {
      const real *const restrict t37 = arena + 5243360;
      const real *const restrict d_gru_y = arena + 1572944;
      real *const restrict d_gru_h = arena + 2695648;
      const real *const restrict t79 = arena + 2621680;
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const real t = d_gru_h[batch * GRU_HIDDEN + hidden] +
              d_gru_y[time * GRU_HIDDEN + batch * GRU_TIME * GRU_HIDDEN + hidden];
          const real t_2 = t37[time * GRU_BATCH * GRU_HIDDEN + batch * GRU_HIDDEN + hidden] * t;
          d_gru_h[batch * GRU_HIDDEN + hidden] = t79[batch * GRU_HIDDEN + hidden] + t_2;
        }
      }
    }
  }
  /* ∂loss/∂gru.wh = Σ[batch, time](scan[time](gru.h) * scan[time backwards](…))
       (library/recurrent.grad:23) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  {
    const real *const restrict t39 = arena + 5767728;
    const real *const restrict t50 = arena;
    real *const restrict d_gru_wh = arena + 6292096;
    real *const restrict workspace = arena + 1572944;
    multiply_rows(GRU_HIDDEN, 3 * GRU_HIDDEN, GRU_TIME * GRU_BATCH, 1.0f, t39, 1, GRU_HIDDEN, t50,
        3 * GRU_HIDDEN, 1, d_gru_wh, 3 * GRU_HIDDEN, workspace, 0);
  }
  /* Σ[3 * hidden, hidden](∂loss/∂gru.wh^2) */
  {
    const real *const restrict d_gru_wh = arena + 6292096;
    real *const restrict t62 = arena + 6292032;
    double sum = 0;
    for (ptrdiff_t hidden_i3_hidden = 0; hidden_i3_hidden < GRU_HIDDEN * 3 * GRU_HIDDEN;
        ++hidden_i3_hidden) {
      sum += (double)(d_gru_wh[hidden_i3_hidden] * d_gru_wh[hidden_i3_hidden]);
    }
    t62[0] = (real)sum;
  }
  /* ∂loss/∂gru.bh = Σ[batch, time](scan[time backwards](… * …))  (library/recurrent.grad:25) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  {
    const real *const restrict t48 = arena + 8913936;
    real *const restrict d_gru_bh = arena + 6291776;
    for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
      d_gru_bh[hidden] = 0;
    }
    for (ptrdiff_t time_batch = 0; time_batch < GRU_TIME * GRU_BATCH; ++time_batch) {
      for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
        d_gru_bh[hidden] += t48[time_batch * GRU_HIDDEN + hidden];
      }
    }
  }
  /* Σ[hidden](∂loss/∂gru.bh^2) */
  {
    const real *const restrict d_gru_bh = arena + 6291776;
    real *const restrict t64 = arena + 6292048;
    double sum = 0;
    for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
      sum += (double)(d_gru_bh[hidden] * d_gru_bh[hidden]);
    }
    t64[0] = (real)sum;
  }
  /* scatter(∂loss/∂gru.nx, 3 * hidden := hidden + 512) */
  {
    const real *const restrict d_gru_nx = arena + 7340832;
    real *const restrict t52 = arena;
    for (ptrdiff_t batch_time_i3_hidden = 0; batch_time_i3_hidden <
        GRU_BATCH * GRU_TIME * 3 * GRU_HIDDEN; ++batch_time_i3_hidden) {
      t52[batch_time_i3_hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 512;
          t52[batch * GRU_TIME * 3 * GRU_HIDDEN + time * 3 * GRU_HIDDEN + at] +=
              d_gru_nx[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden];
        }
      }
    }
  }
  /* scatter(∂loss/∂gru.rx, 3 * hidden := hidden + 256) */
  {
    const real *const restrict d_gru_rx = arena + 7865200;
    real *const restrict t53 = arena + 1572944;
    for (ptrdiff_t batch_time_i3_hidden = 0; batch_time_i3_hidden <
        GRU_BATCH * GRU_TIME * 3 * GRU_HIDDEN; ++batch_time_i3_hidden) {
      t53[batch_time_i3_hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 256;
          t53[batch * GRU_TIME * 3 * GRU_HIDDEN + time * 3 * GRU_HIDDEN + at] +=
              d_gru_rx[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden];
        }
      }
    }
  }
  /* scatter(∂loss/∂gru.zx, 3 * hidden := hidden) */
  {
    const real *const restrict d_gru_zx = arena + 8389568;
    real *const restrict t54 = arena + 3145888;
    for (ptrdiff_t batch_time_i3_hidden = 0; batch_time_i3_hidden <
        GRU_BATCH * GRU_TIME * 3 * GRU_HIDDEN; ++batch_time_i3_hidden) {
      t54[batch_time_i3_hidden] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden;
          t54[batch * GRU_TIME * 3 * GRU_HIDDEN + time * 3 * GRU_HIDDEN + at] +=
              d_gru_zx[batch * GRU_HIDDEN + time * GRU_BATCH * GRU_HIDDEN + hidden];
        }
      }
    }
  }
  /* scatter(∂loss/∂gru.nx, 3 * hidden := hidden + 512) + scatter(∂loss/∂gru.rx, 3 * hidden :=
       hidden + 256) + scatter(∂loss/∂gru.zx, 3 * hidden := hidden) */
  /* ∂loss/∂gru.b = Σ[batch, time](scatter(∂loss/∂gru.nx, 3 * hidden := hidden + 512) +
       scatter(∂loss/∂gru.rx, 3 * hidden := hidden + 256) + scatter(∂loss/∂gru.zx, 3 * hidden :=
       hidden))  (library/recurrent.grad:24) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict t52 = arena;
    const real *const restrict t53 = arena + 1572944;
    const real *const restrict t54 = arena + 3145888;
    real *const restrict t55 = arena + 4718832;
    real *const restrict d_gru_b = arena + 6488784;
    for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
      d_gru_b[i3_hidden] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
        const real t = t52[batch_time * 3 * GRU_HIDDEN + i3_hidden] +
            t53[batch_time * 3 * GRU_HIDDEN + i3_hidden];
        const real t_2 = t + t54[batch_time * 3 * GRU_HIDDEN + i3_hidden];
        t55[batch_time * 3 * GRU_HIDDEN + i3_hidden] = t_2;
        d_gru_b[i3_hidden] += t_2;
      }
    }
  }
  /* ∂loss/∂gru.wx = Σ[batch, time](embedding.y * (… + … + …))  (library/recurrent.grad:22) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict embedding_y = arena + 9438304;
    const real *const restrict t55 = arena + 4718832;
    real *const restrict d_gru_wx = arena + 131152;
    real *const restrict workspace = arena;
    multiply_rows(64, 3 * GRU_HIDDEN, GRU_BATCH * GRU_TIME, 1.0f, embedding_y, 1, 64, t55,
        3 * GRU_HIDDEN, 1, d_gru_wx, 3 * GRU_HIDDEN, workspace, 0);
  }
  /* Σ[3 * hidden, 64](∂loss/∂gru.wx^2) */
  {
    const real *const restrict d_gru_wx = arena + 131152;
    real *const restrict t61 = arena + 185328;
    double sum = 0;
    for (ptrdiff_t i64_i3_hidden = 0; i64_i3_hidden < 64 * 3 * GRU_HIDDEN; ++i64_i3_hidden) {
      sum += (double)(d_gru_wx[i64_i3_hidden] * d_gru_wx[i64_i3_hidden]);
    }
    t61[0] = (real)sum;
  }
  /* ∂loss/∂embedding.y = Σ[3 * hidden](gru.wx * (… + … + …))  (library/attention.grad:6) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict gru_wx = parameters + GRU_PARAMETER_GRU_WX;
    const real *const restrict t55 = arena + 4718832;
    real *const restrict d_embedding_y = arena;
    real *const restrict workspace = arena + 180384;
    multiply_rows(GRU_BATCH * GRU_TIME, 64, 3 * GRU_HIDDEN, 1.0f, t55, 3 * GRU_HIDDEN, 1, gru_wx,
        1, 3 * GRU_HIDDEN, d_embedding_y, 64, workspace, 0);
  }
  /* ∂loss/∂embedding.table = scatter(∂loss/∂embedding.y, vocab := tokens)
       (library/attention.grad:5) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict tokens = inputs + GRU_STEP_INPUT_TOKENS;
    const real *const restrict d_embedding_y = arena;
    real *const restrict d_embedding_table = arena + 180384;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < GRU_VOCAB * 64; ++vocab_i64) {
      d_embedding_table[vocab_i64] = 0;
    }
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
        for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
          const ptrdiff_t at = (ptrdiff_t)tokens[batch * GRU_TIME + time];
          if (at >= 0 && at < 76) d_embedding_table[i64 + at * 64] +=
              d_embedding_y[batch * GRU_TIME * 64 + time * 64 + i64];
        }
      }
    }
  }
  /* Σ[64, vocab](∂loss/∂embedding.table^2) */
  {
    const real *const restrict d_embedding_table = arena + 180384;
    real *const restrict t60 = arena;
    double sum = 0;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < GRU_VOCAB * 64; ++vocab_i64) {
      sum += (double)(d_embedding_table[vocab_i64] * d_embedding_table[vocab_i64]);
    }
    t60[0] = (real)sum;
  }
  /* Σ[3 * hidden](∂loss/∂gru.b^2) */
  {
    const real *const restrict d_gru_b = arena + 6488784;
    real *const restrict t63 = arena + 16;
    double sum = 0;
    for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
      sum += (double)(d_gru_b[i3_hidden] * d_gru_b[i3_hidden]);
    }
    t63[0] = (real)sum;
  }
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  /* down = 0.0019 * (cos(…) + 1) + 1/5000  (library/schedules.grad:15) */
  /* lr = if train.step < 50 then 8e-05 * (train.step + 1) else down  (library/schedules.grad:16) */
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* rate = (lr * sqrt(1 - …)) / (1 - 0.9^count)  (library/optimizers.grad:51) */
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + … + … + …) else 1 */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  {
    real *const restrict all_parameters_t = states + GRU_STATE_ALL_PARAMETERS_T;
    const real *const restrict train_step = inputs + GRU_STEP_INPUT_TRAIN_STEP;
    const real *const restrict train_steps = inputs + GRU_STEP_INPUT_TRAIN_STEPS;
    real *const restrict spread = arena + 32;
    real *const restrict rate = arena + 48;
    const real *const restrict t60 = arena;
    const real *const restrict t61 = arena + 185328;
    const real *const restrict t62 = arena + 6292032;
    const real *const restrict t63 = arena + 16;
    const real *const restrict t64 = arena + 6292048;
    const real *const restrict t65 = arena + 9589072;
    const real *const restrict t66 = arena + 9589088;
    real *const restrict t67 = arena + 64;
    const real t = train_steps[0] - 51.0f;
    const real t_2 = (train_step[0] - 50.0f) / larger(1.0f, t);
    const real t_3 = larger(0.0f, t_2);
    const real done = smaller(1.0f, t_3);
    const real down = 0.0019f * (cosf(3.1415927f * done) + 1.0f) + 0.0002f;
    const real lr = train_step[0] < 50.0f ? 8e-05f * (train_step[0] + 1.0f) : down;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t_4 = -powf(0.999f, count) + 1.0f;
    rate[0] = lr * sqrtf(t_4) / (-powf(0.9f, count) + 1.0f);
    const real t_5 = t60[0] + t61[0] + t62[0] + t63[0] + t64[0] + t65[0] + t66[0];
    t67[0] = 1.0f < sqrtf(t_5) ? 1.0f / sqrtf(t_5) : 1.0f;
    spread[0] = sqrtf(t_4);
  }
  /* first = 0.9 * embedding.table.m + 0.1 * (∂loss/∂embedding.table * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * embedding.table.v + 0.001 * (∂loss/∂embedding.table * …)^2
       (library/optimizers.grad:45) */
  /* next embedding.table = embedding.table - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict embedding_table = parameters + GRU_PARAMETER_EMBEDDING_TABLE;
    real *const restrict embedding_table_m = states + GRU_STATE_EMBEDDING_TABLE_M;
    real *const restrict embedding_table_v = states + GRU_STATE_EMBEDDING_TABLE_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_embedding_table = arena + 180384;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < GRU_VOCAB * 64; ++vocab_i64) {
      const real t = d_embedding_table[vocab_i64] * t67[0];
      const real first = 0.9f * embedding_table_m[vocab_i64] + 0.1f * t;
      embedding_table_m[vocab_i64] = first;
      const real second = 0.999f * embedding_table_v[vocab_i64] + 0.001f * (t * t);
      embedding_table_v[vocab_i64] = second;
      embedding_table[vocab_i64] = embedding_table[vocab_i64] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * gru.wx.m + 0.1 * (∂loss/∂gru.wx * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * gru.wx.v + 0.001 * (∂loss/∂gru.wx * …)^2  (library/optimizers.grad:45) */
  /* next gru.wx = gru.wx - (rate * first) / (… + spread/100000000)  (library/optimizers.grad:52) */
  {
    real *const restrict gru_wx = parameters + GRU_PARAMETER_GRU_WX;
    real *const restrict gru_wx_m = states + GRU_STATE_GRU_WX_M;
    real *const restrict gru_wx_v = states + GRU_STATE_GRU_WX_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_gru_wx = arena + 131152;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t i64_i3_hidden = 0; i64_i3_hidden < 64 * 3 * GRU_HIDDEN; ++i64_i3_hidden) {
      const real t = d_gru_wx[i64_i3_hidden] * t67[0];
      const real first = 0.9f * gru_wx_m[i64_i3_hidden] + 0.1f * t;
      gru_wx_m[i64_i3_hidden] = first;
      const real second = 0.999f * gru_wx_v[i64_i3_hidden] + 0.001f * (t * t);
      gru_wx_v[i64_i3_hidden] = second;
      gru_wx[i64_i3_hidden] = gru_wx[i64_i3_hidden] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * gru.wh.m + 0.1 * (∂loss/∂gru.wh * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * gru.wh.v + 0.001 * (∂loss/∂gru.wh * …)^2  (library/optimizers.grad:45) */
  /* next gru.wh = gru.wh - (rate * first) / (… + spread/100000000)  (library/optimizers.grad:52) */
  {
    real *const restrict gru_wh = parameters + GRU_PARAMETER_GRU_WH;
    real *const restrict gru_wh_m = states + GRU_STATE_GRU_WH_M;
    real *const restrict gru_wh_v = states + GRU_STATE_GRU_WH_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_gru_wh = arena + 6292096;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t hidden_i3_hidden = 0; hidden_i3_hidden < GRU_HIDDEN * 3 * GRU_HIDDEN;
        ++hidden_i3_hidden) {
      const real t = d_gru_wh[hidden_i3_hidden] * t67[0];
      const real first = 0.9f * gru_wh_m[hidden_i3_hidden] + 0.1f * t;
      gru_wh_m[hidden_i3_hidden] = first;
      const real second = 0.999f * gru_wh_v[hidden_i3_hidden] + 0.001f * (t * t);
      gru_wh_v[hidden_i3_hidden] = second;
      gru_wh[hidden_i3_hidden] = gru_wh[hidden_i3_hidden] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * linear.w.m + 0.1 * (∂loss/∂linear.w * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * linear.w.v + 0.001 * (∂loss/∂linear.w * …)^2  (library/optimizers.grad:45) */
  /* next linear.w = linear.w - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_w = parameters + GRU_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + GRU_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + GRU_STATE_LINEAR_W_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_linear_w = arena + 9569456;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < GRU_HIDDEN * GRU_VOCAB; ++hidden_vocab) {
      const real t = d_linear_w[hidden_vocab] * t67[0];
      const real first = 0.9f * linear_w_m[hidden_vocab] + 0.1f * t;
      linear_w_m[hidden_vocab] = first;
      const real second = 0.999f * linear_w_v[hidden_vocab] + 0.001f * (t * t);
      linear_w_v[hidden_vocab] = second;
      linear_w[hidden_vocab] = linear_w[hidden_vocab] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * gru.b.m + 0.1 * (∂loss/∂gru.b * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * gru.b.v + 0.001 * (∂loss/∂gru.b * …)^2  (library/optimizers.grad:45) */
  /* next gru.b = gru.b - (rate * first) / (… + spread/100000000)  (library/optimizers.grad:52) */
  {
    real *const restrict gru_b = parameters + GRU_PARAMETER_GRU_B;
    real *const restrict gru_b_m = states + GRU_STATE_GRU_B_M;
    real *const restrict gru_b_v = states + GRU_STATE_GRU_B_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_gru_b = arena + 6488784;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
      const real t = d_gru_b[i3_hidden] * t67[0];
      const real first = 0.9f * gru_b_m[i3_hidden] + 0.1f * t;
      gru_b_m[i3_hidden] = first;
      const real second = 0.999f * gru_b_v[i3_hidden] + 0.001f * (t * t);
      gru_b_v[i3_hidden] = second;
      gru_b[i3_hidden] = gru_b[i3_hidden] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * gru.bh.m + 0.1 * (∂loss/∂gru.bh * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * gru.bh.v + 0.001 * (∂loss/∂gru.bh * …)^2  (library/optimizers.grad:45) */
  /* next gru.bh = gru.bh - (rate * first) / (… + spread/100000000)  (library/optimizers.grad:52) */
  {
    real *const restrict gru_bh = parameters + GRU_PARAMETER_GRU_BH;
    real *const restrict gru_bh_m = states + GRU_STATE_GRU_BH_M;
    real *const restrict gru_bh_v = states + GRU_STATE_GRU_BH_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_gru_bh = arena + 6291776;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
      const real t = d_gru_bh[hidden] * t67[0];
      const real first = 0.9f * gru_bh_m[hidden] + 0.1f * t;
      gru_bh_m[hidden] = first;
      const real second = 0.999f * gru_bh_v[hidden] + 0.001f * (t * t);
      gru_bh_v[hidden] = second;
      gru_bh[hidden] = gru_bh[hidden] - (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * linear.b.m + 0.1 * (∂loss/∂linear.b * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * linear.b.v + 0.001 * (∂loss/∂linear.b * …)^2  (library/optimizers.grad:45) */
  /* next linear.b = linear.b - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_b = parameters + GRU_PARAMETER_LINEAR_B;
    real *const restrict linear_b_m = states + GRU_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + GRU_STATE_LINEAR_B_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict rate = arena + 48;
    const real *const restrict d_linear_b = arena + 9588992;
    const real *const restrict t67 = arena + 64;
    for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
      const real t = d_linear_b[vocab] * t67[0];
      const real first = 0.9f * linear_b_m[vocab] + 0.1f * t;
      linear_b_m[vocab] = first;
      const real second = 0.999f * linear_b_v[vocab] + 0.001f * (t * t);
      linear_b_v[vocab] = second;
      linear_b[vocab] = linear_b[vocab] - (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void gru_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* tokens */
    for (ptrdiff_t row = 0; row < GRU_BATCH; ++row) {
      const real *from = data[0] + order[step * GRU_BATCH + row];
      real *to = inputs + GRU_STEP_INPUT_TOKENS + row * GRU_TIME;
      for (ptrdiff_t i = 0; i < GRU_TIME; ++i) to[i] = from[i];
    }
    /* next */
    for (ptrdiff_t row = 0; row < GRU_BATCH; ++row) {
      const real *from = data[1] + order[step * GRU_BATCH + row];
      real *to = inputs + GRU_STEP_INPUT_NEXT + row * GRU_TIME;
      for (ptrdiff_t i = 0; i < GRU_TIME; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    inputs[GRU_STEP_INPUT_TRAIN_STEP] = (real)now;
    gru_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 7 steps.
     0-1572863: t2 [batch, time, 3 * hidden], 2-3
     0-524287: gru.y [time, batch, hidden], 5-6
     524368-680015: t5 [batch, time, vocab], 6-7
     524368-548943: t7 [batch, 3 * hidden], 5
     549024-557215: gru.h [batch, hidden], 4-5
     557296-561391: workspace [4096], 5
     680096-684191: workspace [4096], 6
     1572944-1704015: embedding.y [batch, time, 64], 1-2
     1572944-3145807: t3 [batch, time, 3 * hidden], 3-5
     1704096-1706143: workspace [2048], 2 */
void gru_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  {
    const real *const restrict embedding_table = parameters + GRU_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict tokens = inputs + GRU_PREDICT_INPUT_TOKENS;
    real *const restrict embedding_y = arena + 1572944;
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        embedding_y[batch_time * 64 + i64] =
            embedding_table[i64 + (ptrdiff_t)tokens[batch_time] * 64];
      }
    }
  }
  /* Σ[64](gru.wx * embedding.y)  (library/recurrent.grad:27) */
  {
    const real *const restrict gru_wx = parameters + GRU_PARAMETER_GRU_WX;
    const real *const restrict embedding_y = arena + 1572944;
    real *const restrict t2 = arena;
    real *const restrict workspace = arena + 1704096;
    multiply_rows(GRU_BATCH * GRU_TIME, 3 * GRU_HIDDEN, 64, 1.0f, embedding_y, 64, 1, gru_wx,
        3 * GRU_HIDDEN, 1, t2, 3 * GRU_HIDDEN, workspace, 0);
  }
  /* gru.b + Σ[64](gru.wx * embedding.y)  (library/recurrent.grad:27) */
  {
    const real *const restrict gru_b = parameters + GRU_PARAMETER_GRU_B;
    const real *const restrict t2 = arena;
    real *const restrict t3 = arena + 1572944;
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      for (ptrdiff_t i3_hidden = 0; i3_hidden < 3 * GRU_HIDDEN; ++i3_hidden) {
        t3[batch_time * 3 * GRU_HIDDEN + i3_hidden] = gru_b[i3_hidden] +
            t2[batch_time * 3 * GRU_HIDDEN + i3_hidden];
      }
    }
  }
  /* gru.h = 0 */
  {
    real *const restrict gru_h = arena + 549024;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < GRU_BATCH * GRU_HIDDEN; ++batch_hidden) {
      gru_h[batch_hidden] = 0.0f;
    }
  }
  /* each step of the recurrence along time */
  for (ptrdiff_t time = 0; time < GRU_TIME; ++time) {
    /* Σ[hidden](gru.wh * gru.h)  (library/recurrent.grad:28) */
    {
      const real *const restrict gru_wh = parameters + GRU_PARAMETER_GRU_WH;
      const real *const restrict gru_h = arena + 549024;
      real *const restrict t7 = arena + 524368;
      real *const restrict workspace = arena + 557296;
      multiply_rows(GRU_BATCH, 3 * GRU_HIDDEN, GRU_HIDDEN, 1.0f, gru_h, GRU_HIDDEN, 1, gru_wh,
          3 * GRU_HIDDEN, 1, t7, 3 * GRU_HIDDEN, workspace, 0);
    }
    /* gru.n = tanh(gru.nx + … * …)  (library/recurrent.grad:30) */
    /* gru.z = sigmoid(gru.zh + gru.zx)  (library/recurrent.grad:29) */
    /* gru.h = gru.n * (1 - gru.z) + gru.h * gru.z  (library/recurrent.grad:31) */
    {
      const real *const restrict gru_bh = parameters + GRU_PARAMETER_GRU_BH;
      const real *const restrict t3 = arena + 1572944;
      real *const restrict gru_h = arena + 549024;
      const real *const restrict t7 = arena + 524368;
      for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < GRU_HIDDEN; ++hidden) {
          const real t = t7[batch * 3 * GRU_HIDDEN + hidden + 256] +
              t3[time * 3 * GRU_HIDDEN + batch * GRU_TIME * 3 * GRU_HIDDEN + hidden + 256];
          const real t_2 = (gru_bh[hidden] + t7[batch * 3 * GRU_HIDDEN + hidden + 512]) *
              sigmoid(t);
          const real t_3 = t3[time * 3 * GRU_HIDDEN + batch * GRU_TIME * 3 * GRU_HIDDEN + hidden +
              512] + t_2;
          const real gru_n = tanhf(t_3);
          const real t_4 = t7[batch * 3 * GRU_HIDDEN + hidden] +
              t3[time * 3 * GRU_HIDDEN + batch * GRU_TIME * 3 * GRU_HIDDEN + hidden];
          const real gru_z = sigmoid(t_4);
          gru_h[batch * GRU_HIDDEN + hidden] = gru_n * (-gru_z + 1.0f) +
              gru_h[batch * GRU_HIDDEN + hidden] * gru_z;
        }
      }
    }
    /* gru.h = gru.n * (1 - gru.z) + gru.h * gru.z  (library/recurrent.grad:31) */
    {
      real *const restrict gru_y = arena;
      const real *const restrict gru_h = arena + 549024;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < GRU_BATCH * GRU_HIDDEN; ++batch_hidden) {
        gru_y[time * GRU_BATCH * GRU_HIDDEN + batch_hidden] = gru_h[batch_hidden];
      }
    }
  }
  /* Σ[hidden](linear.w * gru.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + GRU_PARAMETER_LINEAR_W;
    const real *const restrict gru_y = arena;
    real *const restrict t5 = arena + 524368;
    real *const restrict workspace = arena + 680096;
    for (ptrdiff_t batch = 0; batch < GRU_BATCH; ++batch) {
      multiply_rows(GRU_TIME, GRU_VOCAB, GRU_HIDDEN, 1.0f, gru_y + batch * GRU_HIDDEN,
          GRU_BATCH * GRU_HIDDEN, 1, linear_w, GRU_VOCAB, 1, t5 + batch * GRU_TIME * GRU_VOCAB,
          GRU_VOCAB, workspace, 0);
    }
  }
  /* linear.y = linear.b + Σ[hidden](linear.w * gru.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_b = parameters + GRU_PARAMETER_LINEAR_B;
    real *const restrict logits = outputs + GRU_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t5 = arena + 524368;
    for (ptrdiff_t batch_time = 0; batch_time < GRU_BATCH * GRU_TIME; ++batch_time) {
      for (ptrdiff_t vocab = 0; vocab < GRU_VOCAB; ++vocab) {
        logits[batch_time * GRU_VOCAB + vocab] = linear_b[vocab] +
            t5[batch_time * GRU_VOCAB + vocab];
      }
    }
  }
}
