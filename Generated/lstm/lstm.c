/* char_lstm, lstm.grad */
#include "lstm.h"

#include <math.h>

typedef lstm_real real;

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

/* The arena: what lies where, and during which of the 22 steps.
     0-4863: t4 [vocab, 64], 2-3
     0-65535: t5 [64, 4 * hidden], 6-7
     0-19455: t6 [hidden, vocab], 4-5 */
void lstm_init(real *parameters, real *states, real *arena, uint32_t seed) {
  /* lstm.wh = orthogonal()  (library/recurrent.grad:44) */
  {
    real *const restrict lstm_wh = parameters + LSTM_PARAMETER_LSTM_WH;
    random_orthogonal(256, 1024, lstm_wh, seed, 4240638656u, 0u);
  }
  /* normal() */
  {
    real *const restrict t4 = arena;
    random_normal(LSTM_VOCAB * 64, t4, seed, 3111216744u, 0u);
  }
  /* embedding.table = normal() / 50  (library/attention.grad:5) */
  {
    real *const restrict embedding_table = parameters + LSTM_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict t4 = arena;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < LSTM_VOCAB * 64; ++vocab_i64) {
      embedding_table[vocab_i64] = 0.02f * t4[vocab_i64];
    }
  }
  /* uniform() */
  {
    real *const restrict t6 = arena;
    random_uniform(LSTM_HIDDEN * LSTM_VOCAB, t6, seed, 2887766503u, 0u);
  }
  /* linear.w = 0.2688664289689325 * uniform() - 0.13443321448446624  (library/layers.grad:5) */
  {
    real *const restrict linear_w = parameters + LSTM_PARAMETER_LINEAR_W;
    const real *const restrict t6 = arena;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < LSTM_HIDDEN * LSTM_VOCAB; ++hidden_vocab) {
      linear_w[hidden_vocab] = 0.26886642f * t6[hidden_vocab] - 0.13443321f;
    }
  }
  /* uniform() */
  {
    real *const restrict t5 = arena;
    random_uniform(64 * 4 * LSTM_HIDDEN, t5, seed, 214113264u, 0u);
  }
  /* lstm.wx = 0.14852213144650114 * uniform() - 0.07426106572325057  (library/recurrent.grad:43) */
  {
    real *const restrict lstm_wx = parameters + LSTM_PARAMETER_LSTM_WX;
    const real *const restrict t5 = arena;
    for (ptrdiff_t i64_i4_hidden = 0; i64_i4_hidden < 64 * 4 * LSTM_HIDDEN; ++i64_i4_hidden) {
      lstm_wx[i64_i4_hidden] = 0.14852214f * t5[i64_i4_hidden] - 0.07426107f;
    }
  }
  /* lstm.b = 0 */
  {
    real *const restrict lstm_b = parameters + LSTM_PARAMETER_LSTM_B;
    for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
      lstm_b[i4_hidden] = 0.0f;
    }
  }
  /* linear.b = 0 */
  {
    real *const restrict linear_b = parameters + LSTM_PARAMETER_LINEAR_B;
    for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
      linear_b[vocab] = 0.0f;
    }
  }
  /* embedding.table.m = 0 */
  {
    real *const restrict embedding_table_m = states + LSTM_STATE_EMBEDDING_TABLE_M;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < LSTM_VOCAB * 64; ++vocab_i64) {
      embedding_table_m[vocab_i64] = 0.0f;
    }
  }
  /* embedding.table.v = 0 */
  {
    real *const restrict embedding_table_v = states + LSTM_STATE_EMBEDDING_TABLE_V;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < LSTM_VOCAB * 64; ++vocab_i64) {
      embedding_table_v[vocab_i64] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + LSTM_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* lstm.wx.m = 0 */
  {
    real *const restrict lstm_wx_m = states + LSTM_STATE_LSTM_WX_M;
    for (ptrdiff_t i64_i4_hidden = 0; i64_i4_hidden < 64 * 4 * LSTM_HIDDEN; ++i64_i4_hidden) {
      lstm_wx_m[i64_i4_hidden] = 0.0f;
    }
  }
  /* lstm.wx.v = 0 */
  {
    real *const restrict lstm_wx_v = states + LSTM_STATE_LSTM_WX_V;
    for (ptrdiff_t i64_i4_hidden = 0; i64_i4_hidden < 64 * 4 * LSTM_HIDDEN; ++i64_i4_hidden) {
      lstm_wx_v[i64_i4_hidden] = 0.0f;
    }
  }
  /* lstm.wh.m = 0 */
  {
    real *const restrict lstm_wh_m = states + LSTM_STATE_LSTM_WH_M;
    for (ptrdiff_t hidden_i4_hidden = 0; hidden_i4_hidden < LSTM_HIDDEN * 4 * LSTM_HIDDEN;
        ++hidden_i4_hidden) {
      lstm_wh_m[hidden_i4_hidden] = 0.0f;
    }
  }
  /* lstm.wh.v = 0 */
  {
    real *const restrict lstm_wh_v = states + LSTM_STATE_LSTM_WH_V;
    for (ptrdiff_t hidden_i4_hidden = 0; hidden_i4_hidden < LSTM_HIDDEN * 4 * LSTM_HIDDEN;
        ++hidden_i4_hidden) {
      lstm_wh_v[hidden_i4_hidden] = 0.0f;
    }
  }
  /* lstm.b.m = 0 */
  {
    real *const restrict lstm_b_m = states + LSTM_STATE_LSTM_B_M;
    for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
      lstm_b_m[i4_hidden] = 0.0f;
    }
  }
  /* lstm.b.v = 0 */
  {
    real *const restrict lstm_b_v = states + LSTM_STATE_LSTM_B_V;
    for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
      lstm_b_v[i4_hidden] = 0.0f;
    }
  }
  /* linear.w.m = 0 */
  {
    real *const restrict linear_w_m = states + LSTM_STATE_LINEAR_W_M;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < LSTM_HIDDEN * LSTM_VOCAB; ++hidden_vocab) {
      linear_w_m[hidden_vocab] = 0.0f;
    }
  }
  /* linear.w.v = 0 */
  {
    real *const restrict linear_w_v = states + LSTM_STATE_LINEAR_W_V;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < LSTM_HIDDEN * LSTM_VOCAB; ++hidden_vocab) {
      linear_w_v[hidden_vocab] = 0.0f;
    }
  }
  /* linear.b.m = 0 */
  {
    real *const restrict linear_b_m = states + LSTM_STATE_LINEAR_B_M;
    for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
      linear_b_m[vocab] = 0.0f;
    }
  }
  /* linear.b.v = 0 */
  {
    real *const restrict linear_b_v = states + LSTM_STATE_LINEAR_B_V;
    for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
      linear_b_v[vocab] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 37 steps.
     0-2097151: t23 [batch, time, 4 * hidden], 2-5
     0-155647: t25 [batch, time, vocab], 6-7
     0-2097151: t44 [time, batch, 4 * hidden], 21-28
     0-4863: ∂loss/∂embedding.table [vocab, 64], 29-32
     0-2047: workspace [2048], 9
     0-2431: workspace [2432], 13
     2128-2128: t58 [], 8-11
     4944-4944: t50 [], 30-31
     4960-4960: spread [], 31-37
     4976-4976: rate [], 31-37
     4992-4992: t56 [], 31-37
     155728-311375: linear.y [batch, time, vocab], 7-8
     155728-159823: workspace [4096], 6
     311456-467103: ∂loss/∂linear.y [batch, time, vocab], 7-13
     467184-469231: t39 [batch, time], 7-8
     469312-471359: t57 [batch, time], 7-8
     471440-471515: scratch [76], 7
     2097232-2621519: lstm.y [time, batch, hidden], 5-9
     2097232-2621519: ∂loss/∂lstm.y [batch, time, hidden], 13-21
     2097232-2359375: ∂loss/∂lstm.wh [hidden, 4 * hidden], 24-34
     2097232-2099279: workspace [2048], 2
     2097232-2098255: workspace [1024], 22
     2359456-2490527: ∂loss/∂embedding.y [batch, time, 64], 28-29
     2359456-2363551: workspace [4096], 24
     2490608-2556143: ∂loss/∂lstm.wx [64, 4 * hidden], 22-35
     2556224-2560319: workspace [4096], 28
     2560400-2561423: ∂loss/∂lstm.b [4 * hidden], 26-33
     2561504-2561504: t51 [], 23-31
     2561520-2561520: t52 [], 25-31
     2561536-2561536: t53 [], 27-31
     2621600-3145887: t27 [time, batch, hidden], 5-21
     3145968-3670255: t29 [time, batch, hidden], 5-21
     3670336-4194623: t31 [time, batch, hidden], 5-21
     4194704-4718991: t32 [time, batch, hidden], 5-21
     4719072-5243359: t33 [time, batch, hidden], 5-21
     5243440-5767727: t35 [time, batch, hidden], 5-21
     5767808-6292095: t38 [time, batch, hidden], 5-24
     6292176-6816463: t28 [batch, time, hidden], 14-21
     6292176-6324943: t65 [batch, 4 * hidden], 5
     6292176-6300367: lstm.c [batch, hidden], 5
     6325024-6357791: t66 [batch, 4 * hidden], 5
     6325024-6329119: workspace [4096], 5
     6357872-6366063: lstm.h [batch, hidden], 3-5
     6366144-6374335: lstm.c [batch, hidden], 4-5
     6816544-7340831: t30 [batch, time, hidden], 15-21
     7340912-7865199: t34 [batch, time, hidden], 16-21
     7865280-8389567: t36 [batch, time, hidden], 17-21
     8389648-8913935: t37 [batch, time, hidden], 18-21
     8914016-9045087: embedding.y [batch, time, 64], 1-22
     9045168-9077935: t63 [batch, 4 * hidden], 21
     9045168-9049263: workspace [4096], 21
     9078016-9086207: t62 [batch, hidden], 21
     9078016-9110783: t65 [batch, 4 * hidden], 21
     9110864-9119055: t64 [batch, hidden], 21
     9110864-9143631: t67 [batch, 4 * hidden], 21
     9143712-9151903: t66 [batch, hidden], 21
     9143712-9176479: t69 [batch, 4 * hidden], 21
     9176560-9196015: ∂loss/∂linear.w [hidden, vocab], 9-36
     9196096-9204287: ∂loss/∂lstm.h [batch, hidden], 19-21
     9204368-9212559: ∂loss/∂lstm.c [batch, hidden], 20-21
     9212640-9220831: t68 [batch, hidden], 21
     9220912-9220987: ∂loss/∂linear.b [vocab], 7-37
     9220992-9220992: t54 [], 10-31
     9221008-9221008: t55 [], 12-31 */
void lstm_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  {
    const real *const restrict embedding_table = parameters + LSTM_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict tokens = inputs + LSTM_STEP_INPUT_TOKENS;
    real *const restrict embedding_y = arena + 8914016;
    for (ptrdiff_t batch_time = 0; batch_time < LSTM_BATCH * LSTM_TIME; ++batch_time) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        embedding_y[batch_time * 64 + i64] =
            embedding_table[i64 + (ptrdiff_t)tokens[batch_time] * 64];
      }
    }
  }
  /* Σ[64](lstm.wx * embedding.y)  (library/recurrent.grad:47) */
  {
    const real *const restrict lstm_wx = parameters + LSTM_PARAMETER_LSTM_WX;
    const real *const restrict embedding_y = arena + 8914016;
    real *const restrict t23 = arena;
    real *const restrict workspace = arena + 2097232;
    multiply_rows(LSTM_BATCH * LSTM_TIME, 4 * LSTM_HIDDEN, 64, 1.0f, embedding_y, 64, 1, lstm_wx,
        4 * LSTM_HIDDEN, 1, t23, 4 * LSTM_HIDDEN, workspace, 0);
  }
  /* lstm.h = 0 */
  {
    real *const restrict lstm_h = arena + 6357872;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
      lstm_h[batch_hidden] = 0.0f;
    }
  }
  /* lstm.c = 0 */
  {
    real *const restrict lstm_c = arena + 6366144;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
      lstm_c[batch_hidden] = 0.0f;
    }
  }
  /* each step of the recurrence along time */
  for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
    /* Σ[hidden](lstm.wh * lstm.h)  (library/recurrent.grad:47) */
    {
      const real *const restrict lstm_wh = parameters + LSTM_PARAMETER_LSTM_WH;
      const real *const restrict lstm_h = arena + 6357872;
      real *const restrict t65 = arena + 6292176;
      real *const restrict workspace = arena + 6325024;
      multiply_rows(LSTM_BATCH, 4 * LSTM_HIDDEN, LSTM_HIDDEN, 1.0f, lstm_h, LSTM_HIDDEN, 1,
          lstm_wh, 4 * LSTM_HIDDEN, 1, t65, 4 * LSTM_HIDDEN, workspace, 0);
    }
    /* lstm.b + (Σ[hidden](…) + Σ[64](…))  (library/recurrent.grad:47) */
    {
      const real *const restrict lstm_b = parameters + LSTM_PARAMETER_LSTM_B;
      const real *const restrict t23 = arena;
      const real *const restrict t65 = arena + 6292176;
      real *const restrict t66 = arena + 6325024;
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
          const real t = t65[batch * 4 * LSTM_HIDDEN + i4_hidden] +
              t23[time * 4 * LSTM_HIDDEN + batch * LSTM_TIME * 4 * LSTM_HIDDEN + i4_hidden];
          t66[batch * 4 * LSTM_HIDDEN + i4_hidden] = lstm_b[i4_hidden] + t;
        }
      }
    }
    /* sigmoid(lstm.o)  (library/recurrent.grad:49) */
    /* sigmoid(lstm.f + 1)  (library/recurrent.grad:48) */
    /* sigmoid(lstm.i)  (library/recurrent.grad:48) */
    /* tanh(lstm.g)  (library/recurrent.grad:48) */
    /* lstm.c = lstm.c * sigmoid(…) + sigmoid(lstm.i) * tanh(lstm.g)  (library/recurrent.grad:48) */
    /* tanh(lstm.c)  (library/recurrent.grad:49) */
    /* lstm.h = sigmoid(lstm.o) * tanh(lstm.c)  (library/recurrent.grad:49) */
    {
      real *const restrict lstm_y = arena + 2097232;
      real *const restrict t27 = arena + 2621600;
      real *const restrict t29 = arena + 3145968;
      real *const restrict t31 = arena + 3670336;
      real *const restrict t32 = arena + 4194704;
      real *const restrict t33 = arena + 4719072;
      const real *const restrict lstm_c = arena + 6366144;
      const real *const restrict t66 = arena + 6325024;
      real *const restrict lstm_c_2 = arena + 6292176;
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = sigmoid(t66[batch * 4 * LSTM_HIDDEN + hidden + 768]);
          t31[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] = t;
          const real t_2 = sigmoid(t66[batch * 4 * LSTM_HIDDEN + hidden + 256] + 1.0f);
          t33[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] = t_2;
          const real t_3 = sigmoid(t66[batch * 4 * LSTM_HIDDEN + hidden]);
          t27[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] = t_3;
          const real t_4 = tanhf(t66[batch * 4 * LSTM_HIDDEN + hidden + 512]);
          t32[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] = t_4;
          const real lstm_c_3 = lstm_c[batch * LSTM_HIDDEN + hidden] * t_2 + t_3 * t_4;
          lstm_c_2[batch * LSTM_HIDDEN + hidden] = lstm_c_3;
          const real t_5 = tanhf(lstm_c_3);
          t29[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] = t_5;
          lstm_y[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] = t * t_5;
        }
      }
    }
    /* lstm.c = lstm.c  (library/recurrent.grad:46) */
    {
      real *const restrict t35 = arena + 5243440;
      const real *const restrict lstm_c = arena + 6366144;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
        t35[time * LSTM_BATCH * LSTM_HIDDEN + batch_hidden] = lstm_c[batch_hidden];
      }
    }
    /* lstm.h = lstm.h  (library/recurrent.grad:46) */
    {
      real *const restrict t38 = arena + 5767808;
      const real *const restrict lstm_h = arena + 6357872;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
        t38[time * LSTM_BATCH * LSTM_HIDDEN + batch_hidden] = lstm_h[batch_hidden];
      }
    }
    /* lstm.h = sigmoid(lstm.o) * tanh(lstm.c)  (library/recurrent.grad:49) */
    {
      const real *const restrict lstm_y = arena + 2097232;
      real *const restrict lstm_h = arena + 6357872;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
        lstm_h[batch_hidden] = lstm_y[time * LSTM_BATCH * LSTM_HIDDEN + batch_hidden];
      }
    }
    /* lstm.c = lstm.c * sigmoid(…) + sigmoid(lstm.i) * tanh(lstm.g)  (library/recurrent.grad:48) */
    {
      real *const restrict lstm_c = arena + 6366144;
      const real *const restrict lstm_c_2 = arena + 6292176;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
        lstm_c[batch_hidden] = lstm_c_2[batch_hidden];
      }
    }
  }
  /* Σ[hidden](linear.w * lstm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + LSTM_PARAMETER_LINEAR_W;
    const real *const restrict lstm_y = arena + 2097232;
    real *const restrict t25 = arena;
    real *const restrict workspace = arena + 155728;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      multiply_rows(LSTM_TIME, LSTM_VOCAB, LSTM_HIDDEN, 1.0f, lstm_y + batch * LSTM_HIDDEN,
          LSTM_BATCH * LSTM_HIDDEN, 1, linear_w, LSTM_VOCAB, 1, t25 +
          batch * LSTM_TIME * LSTM_VOCAB, LSTM_VOCAB, workspace, 0);
    }
  }
  /* linear.y = linear.b + Σ[hidden](linear.w * lstm.y)  (library/layers.grad:7) */
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
    const real *const restrict linear_b = parameters + LSTM_PARAMETER_LINEAR_B;
    const real *const restrict next = inputs + LSTM_STEP_INPUT_NEXT;
    const real *const restrict t25 = arena;
    real *const restrict linear_y = arena + 155728;
    real *const restrict t39 = arena + 467184;
    real *const restrict d_linear_y = arena + 311456;
    real *const restrict d_linear_b = arena + 9220912;
    real *const restrict t57 = arena + 469312;
    real *const restrict scratch = arena + 471440;
    for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
      d_linear_b[vocab] = 0;
    }
    for (ptrdiff_t batch_time = 0; batch_time < LSTM_BATCH * LSTM_TIME; ++batch_time) {
      real largest = -INFINITY;
      for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
        const real linear_y_2 = linear_b[vocab] + t25[batch_time * LSTM_VOCAB + vocab];
        linear_y[batch_time * LSTM_VOCAB + vocab] = linear_y_2;
        largest = larger(linear_y_2, largest);
      }
      const real t = largest == -INFINITY ? 0.0f : largest;
      t39[batch_time] = t;
      double sum = 0;
      for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
        const real t_2 = expf(linear_y[batch_time * LSTM_VOCAB + vocab] - t);
        scratch[vocab] = t_2;
        sum += (double)t_2;
      }
      const real t_2 = 0.0f == (real)sum ? 1.0f : (real)sum;
      t57[batch_time] = logf(t_2);
      for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
        const real d_linear_y_2 = (next[batch_time] == (real)vocab ? -0.00048828125f : 0.0f) +
            0.00048828125f * (scratch[vocab] / t_2);
        d_linear_y[batch_time * LSTM_VOCAB + vocab] = d_linear_y_2;
        d_linear_b[vocab] += d_linear_y_2;
      }
    }
  }
  /* Σ[batch, time]((… - …) - log(…)) */
  {
    const real *const restrict next = inputs + LSTM_STEP_INPUT_NEXT;
    const real *const restrict linear_y = arena + 155728;
    const real *const restrict t39 = arena + 467184;
    const real *const restrict t57 = arena + 469312;
    real *const restrict t58 = arena + 2128;
    double sum = 0;
    for (ptrdiff_t batch_time = 0; batch_time < LSTM_BATCH * LSTM_TIME; ++batch_time) {
      const real t = linear_y[batch_time * LSTM_VOCAB + (ptrdiff_t)next[batch_time]];
      sum += (double)(-t57[batch_time] + (t - t39[batch_time]));
    }
    t58[0] = (real)sum;
  }
  /* ∂loss/∂linear.w = Σ[batch, time](lstm.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict lstm_y = arena + 2097232;
    const real *const restrict d_linear_y = arena + 311456;
    real *const restrict d_linear_w = arena + 9176560;
    real *const restrict workspace = arena;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      multiply_rows(LSTM_HIDDEN, LSTM_VOCAB, LSTM_TIME, 1.0f, lstm_y + batch * LSTM_HIDDEN, 1,
          LSTM_BATCH * LSTM_HIDDEN, d_linear_y + batch * LSTM_TIME * LSTM_VOCAB, LSTM_VOCAB, 1,
          d_linear_w, LSTM_VOCAB, workspace, batch > 0);
    }
  }
  /* Σ[hidden, vocab](∂loss/∂linear.w^2) */
  {
    const real *const restrict d_linear_w = arena + 9176560;
    real *const restrict t54 = arena + 9220992;
    double sum = 0;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < LSTM_HIDDEN * LSTM_VOCAB; ++hidden_vocab) {
      sum += (double)(d_linear_w[hidden_vocab] * d_linear_w[hidden_vocab]);
    }
    t54[0] = (real)sum;
  }
  /* loss = -Σ[batch, time](… - …) / 2048  (library/losses.grad:6) */
  {
    real *const restrict loss = outputs + LSTM_STEP_OUTPUT_LOSS;
    const real *const restrict t58 = arena + 2128;
    loss[0] = -0.00048828125f * t58[0];
  }
  /* Σ[vocab](∂loss/∂linear.b^2) */
  {
    const real *const restrict d_linear_b = arena + 9220912;
    real *const restrict t55 = arena + 9221008;
    double sum = 0;
    for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
      sum += (double)(d_linear_b[vocab] * d_linear_b[vocab]);
    }
    t55[0] = (real)sum;
  }
  /* ∂loss/∂lstm.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/recurrent.grad:50) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict linear_w = parameters + LSTM_PARAMETER_LINEAR_W;
    const real *const restrict d_linear_y = arena + 311456;
    real *const restrict d_lstm_y = arena + 2097232;
    real *const restrict workspace = arena;
    multiply_rows(LSTM_BATCH * LSTM_TIME, LSTM_HIDDEN, LSTM_VOCAB, 1.0f, d_linear_y, LSTM_VOCAB, 1,
        linear_w, 1, LSTM_VOCAB, d_lstm_y, LSTM_HIDDEN, workspace, 0);
  }
  /* scan[time](sigmoid(lstm.i)) * (1 - scan[time](…)) */
  {
    const real *const restrict t27 = arena + 2621600;
    real *const restrict t28 = arena + 6292176;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = -t27[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] +
              1.0f;
          t28[batch * LSTM_TIME * LSTM_HIDDEN + time * LSTM_HIDDEN + hidden] =
              t27[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] * t;
        }
      }
    }
  }
  /* 1 - scan[time](…)^2 */
  {
    const real *const restrict t29 = arena + 3145968;
    real *const restrict t30 = arena + 6816544;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = t29[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] *
              t29[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden];
          t30[batch * LSTM_TIME * LSTM_HIDDEN + time * LSTM_HIDDEN + hidden] = -t + 1.0f;
        }
      }
    }
  }
  /* scan[time](sigmoid(…)) * (1 - scan[time](…)) */
  {
    const real *const restrict t33 = arena + 4719072;
    real *const restrict t34 = arena + 7340912;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = -t33[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] +
              1.0f;
          t34[batch * LSTM_TIME * LSTM_HIDDEN + time * LSTM_HIDDEN + hidden] =
              t33[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] * t;
        }
      }
    }
  }
  /* 1 - scan[time](…)^2 */
  {
    const real *const restrict t32 = arena + 4194704;
    real *const restrict t36 = arena + 7865280;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = t32[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] *
              t32[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden];
          t36[batch * LSTM_TIME * LSTM_HIDDEN + time * LSTM_HIDDEN + hidden] = -t + 1.0f;
        }
      }
    }
  }
  /* scan[time](sigmoid(lstm.o)) * (1 - scan[time](…)) */
  {
    const real *const restrict t31 = arena + 3670336;
    real *const restrict t37 = arena + 8389648;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = -t31[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] +
              1.0f;
          t37[batch * LSTM_TIME * LSTM_HIDDEN + time * LSTM_HIDDEN + hidden] =
              t31[batch * LSTM_HIDDEN + time * LSTM_BATCH * LSTM_HIDDEN + hidden] * t;
        }
      }
    }
  }
  /* ∂loss/∂lstm.h = 0 */
  {
    real *const restrict d_lstm_h = arena + 9196096;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
      d_lstm_h[batch_hidden] = 0.0f;
    }
  }
  /* ∂loss/∂lstm.c = 0 */
  {
    real *const restrict d_lstm_c = arena + 9204368;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
      d_lstm_c[batch_hidden] = 0.0f;
    }
  }
  /* each step of the recurrence along time */
  for (ptrdiff_t time = LSTM_TIME - 1; time >= 0; --time) {
    /* (scan[time](…) * (1 - …)) * (scan[time](…) * (∂loss/∂lstm.c + …)) */
    /* (scan[time](…) * (1 - …)) * (scan[time](lstm.c) * (∂loss/∂lstm.c + …)) */
    /* (1 - …^2) * (scan[time](…) * (∂loss/∂lstm.c + …)) */
    /* (scan[time](…) * (1 - …)) * (scan[time](…) * (∂loss/∂lstm.h + ∂loss/∂lstm.y)) */
    /* scan[time](sigmoid(…)) * (∂loss/∂lstm.c + … * …) */
    {
      const real *const restrict t27 = arena + 2621600;
      const real *const restrict t28 = arena + 6292176;
      const real *const restrict t29 = arena + 3145968;
      const real *const restrict t30 = arena + 6816544;
      const real *const restrict t31 = arena + 3670336;
      const real *const restrict t32 = arena + 4194704;
      const real *const restrict t33 = arena + 4719072;
      const real *const restrict t34 = arena + 7340912;
      const real *const restrict t35 = arena + 5243440;
      const real *const restrict t36 = arena + 7865280;
      const real *const restrict t37 = arena + 8389648;
      const real *const restrict d_lstm_y = arena + 2097232;
      const real *const restrict d_lstm_h = arena + 9196096;
      real *const restrict d_lstm_c = arena + 9204368;
      real *const restrict t62 = arena + 9078016;
      real *const restrict t64 = arena + 9110864;
      real *const restrict t66 = arena + 9143712;
      real *const restrict t68 = arena + 9212640;
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = d_lstm_h[batch * LSTM_HIDDEN + hidden] +
              d_lstm_y[time * LSTM_HIDDEN + batch * LSTM_TIME * LSTM_HIDDEN + hidden];
          const real t_2 = t31[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] * t;
          const real t_3 = t30[time * LSTM_HIDDEN + batch * LSTM_TIME * LSTM_HIDDEN + hidden] * t_2;
          const real t_4 = d_lstm_c[batch * LSTM_HIDDEN + hidden] + t_3;
          const real t_5 = t32[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] *
              t_4;
          t62[batch * LSTM_HIDDEN + hidden] =
              t28[time * LSTM_HIDDEN + batch * LSTM_TIME * LSTM_HIDDEN + hidden] * t_5;
          const real t_6 = t35[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] *
              t_4;
          t64[batch * LSTM_HIDDEN + hidden] =
              t34[time * LSTM_HIDDEN + batch * LSTM_TIME * LSTM_HIDDEN + hidden] * t_6;
          const real t_7 = t27[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] *
              t_4;
          t66[batch * LSTM_HIDDEN + hidden] =
              t36[time * LSTM_HIDDEN + batch * LSTM_TIME * LSTM_HIDDEN + hidden] * t_7;
          const real t_8 = t29[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] * t;
          t68[batch * LSTM_HIDDEN + hidden] =
              t37[time * LSTM_HIDDEN + batch * LSTM_TIME * LSTM_HIDDEN + hidden] * t_8;
          d_lstm_c[batch * LSTM_HIDDEN + hidden] =
              t33[time * LSTM_BATCH * LSTM_HIDDEN + batch * LSTM_HIDDEN + hidden] * t_4;
        }
      }
    }
    /* scatter((… * …) * (… * …), 4 * hidden := hidden) */
    {
      const real *const restrict t62 = arena + 9078016;
      real *const restrict t63 = arena + 9045168;
      for (ptrdiff_t batch_i4_hidden = 0; batch_i4_hidden < LSTM_BATCH * 4 * LSTM_HIDDEN;
          ++batch_i4_hidden) {
        t63[batch_i4_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden;
          t63[batch * 4 * LSTM_HIDDEN + at] += t62[batch * LSTM_HIDDEN + hidden];
        }
      }
    }
    /* scatter((… * …) * (… * …), 4 * hidden := hidden + 256) */
    {
      const real *const restrict t64 = arena + 9110864;
      real *const restrict t65 = arena + 9078016;
      for (ptrdiff_t batch_i4_hidden = 0; batch_i4_hidden < LSTM_BATCH * 4 * LSTM_HIDDEN;
          ++batch_i4_hidden) {
        t65[batch_i4_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 256;
          t65[batch * 4 * LSTM_HIDDEN + at] += t64[batch * LSTM_HIDDEN + hidden];
        }
      }
    }
    /* scatter((1 - …) * (… * …), 4 * hidden := hidden + 512) */
    {
      const real *const restrict t66 = arena + 9143712;
      real *const restrict t67 = arena + 9110864;
      for (ptrdiff_t batch_i4_hidden = 0; batch_i4_hidden < LSTM_BATCH * 4 * LSTM_HIDDEN;
          ++batch_i4_hidden) {
        t67[batch_i4_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 512;
          t67[batch * 4 * LSTM_HIDDEN + at] += t66[batch * LSTM_HIDDEN + hidden];
        }
      }
    }
    /* scatter((… * …) * (… * …), 4 * hidden := hidden + 768) */
    {
      const real *const restrict t68 = arena + 9212640;
      real *const restrict t69 = arena + 9143712;
      for (ptrdiff_t batch_i4_hidden = 0; batch_i4_hidden < LSTM_BATCH * 4 * LSTM_HIDDEN;
          ++batch_i4_hidden) {
        t69[batch_i4_hidden] = 0;
      }
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const ptrdiff_t at = hidden + 768;
          t69[batch * 4 * LSTM_HIDDEN + at] += t68[batch * LSTM_HIDDEN + hidden];
        }
      }
    }
    /* scatter(… * …, 4 * hidden := hidden) + scatter(… * …, 4 * hidden := hidden + 256) +
         scatter(… * …, 4 * hidden := hidden + 512) + scatter(… * …, 4 * hidden := hidden + 768) */
    {
      real *const restrict t44 = arena;
      const real *const restrict t63 = arena + 9045168;
      const real *const restrict t65 = arena + 9078016;
      const real *const restrict t67 = arena + 9110864;
      const real *const restrict t69 = arena + 9143712;
      for (ptrdiff_t batch_i4_hidden = 0; batch_i4_hidden < LSTM_BATCH * 4 * LSTM_HIDDEN;
          ++batch_i4_hidden) {
        const real t = t63[batch_i4_hidden] + t65[batch_i4_hidden] + t67[batch_i4_hidden];
        t44[time * LSTM_BATCH * 4 * LSTM_HIDDEN + batch_i4_hidden] = t + t69[batch_i4_hidden];
      }
    }
    /* Σ[4 * hidden](lstm.wh * (… + … + … + …)) */
    {
      const real *const restrict lstm_wh = parameters + LSTM_PARAMETER_LSTM_WH;
      const real *const restrict t44 = arena;
      real *const restrict d_lstm_h = arena + 9196096;
      real *const restrict workspace = arena + 9045168;
      multiply_rows(LSTM_BATCH, LSTM_HIDDEN, 4 * LSTM_HIDDEN, 1.0f, t44 +
          time * LSTM_BATCH * 4 * LSTM_HIDDEN, 4 * LSTM_HIDDEN, 1, lstm_wh, 1, 4 * LSTM_HIDDEN,
          d_lstm_h, LSTM_HIDDEN, workspace, 0);
    }
  }
  /* ∂loss/∂lstm.wx = Σ[batch, time](embedding.y * scan[time backwards](…))
       (library/recurrent.grad:43) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict embedding_y = arena + 8914016;
    const real *const restrict t44 = arena;
    real *const restrict d_lstm_wx = arena + 2490608;
    real *const restrict workspace = arena + 2097232;
    for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
      multiply_rows(64, 4 * LSTM_HIDDEN, LSTM_BATCH, 1.0f, embedding_y + time * 64, 1,
          LSTM_TIME * 64, t44 + time * LSTM_BATCH * 4 * LSTM_HIDDEN, 4 * LSTM_HIDDEN, 1, d_lstm_wx,
          4 * LSTM_HIDDEN, workspace, time > 0);
    }
  }
  /* Σ[4 * hidden, 64](∂loss/∂lstm.wx^2) */
  {
    const real *const restrict d_lstm_wx = arena + 2490608;
    real *const restrict t51 = arena + 2561504;
    double sum = 0;
    for (ptrdiff_t i64_i4_hidden = 0; i64_i4_hidden < 64 * 4 * LSTM_HIDDEN; ++i64_i4_hidden) {
      sum += (double)(d_lstm_wx[i64_i4_hidden] * d_lstm_wx[i64_i4_hidden]);
    }
    t51[0] = (real)sum;
  }
  /* ∂loss/∂lstm.wh = Σ[batch, time](scan[time](lstm.h) * scan[time backwards](…))
       (library/recurrent.grad:44) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  {
    const real *const restrict t38 = arena + 5767808;
    const real *const restrict t44 = arena;
    real *const restrict d_lstm_wh = arena + 2097232;
    real *const restrict workspace = arena + 2359456;
    multiply_rows(LSTM_HIDDEN, 4 * LSTM_HIDDEN, LSTM_TIME * LSTM_BATCH, 1.0f, t38, 1, LSTM_HIDDEN,
        t44, 4 * LSTM_HIDDEN, 1, d_lstm_wh, 4 * LSTM_HIDDEN, workspace, 0);
  }
  /* Σ[4 * hidden, hidden](∂loss/∂lstm.wh^2) */
  {
    const real *const restrict d_lstm_wh = arena + 2097232;
    real *const restrict t52 = arena + 2561520;
    double sum = 0;
    for (ptrdiff_t hidden_i4_hidden = 0; hidden_i4_hidden < LSTM_HIDDEN * 4 * LSTM_HIDDEN;
        ++hidden_i4_hidden) {
      sum += (double)(d_lstm_wh[hidden_i4_hidden] * d_lstm_wh[hidden_i4_hidden]);
    }
    t52[0] = (real)sum;
  }
  /* ∂loss/∂lstm.b = Σ[batch, time](scan[time backwards](… + … + … + …))
       (library/recurrent.grad:45) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  {
    const real *const restrict t44 = arena;
    real *const restrict d_lstm_b = arena + 2560400;
    for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
      d_lstm_b[i4_hidden] = 0;
    }
    for (ptrdiff_t time_batch = 0; time_batch < LSTM_TIME * LSTM_BATCH; ++time_batch) {
      for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
        d_lstm_b[i4_hidden] += t44[time_batch * 4 * LSTM_HIDDEN + i4_hidden];
      }
    }
  }
  /* Σ[4 * hidden](∂loss/∂lstm.b^2) */
  {
    const real *const restrict d_lstm_b = arena + 2560400;
    real *const restrict t53 = arena + 2561536;
    double sum = 0;
    for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
      sum += (double)(d_lstm_b[i4_hidden] * d_lstm_b[i4_hidden]);
    }
    t53[0] = (real)sum;
  }
  /* ∂loss/∂embedding.y = Σ[4 * hidden](lstm.wx * scan[time backwards](…))
       (library/attention.grad:6) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict lstm_wx = parameters + LSTM_PARAMETER_LSTM_WX;
    const real *const restrict t44 = arena;
    real *const restrict d_embedding_y = arena + 2359456;
    real *const restrict workspace = arena + 2556224;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      multiply_rows(LSTM_TIME, 64, 4 * LSTM_HIDDEN, 1.0f, t44 + batch * 4 * LSTM_HIDDEN,
          LSTM_BATCH * 4 * LSTM_HIDDEN, 1, lstm_wx, 1, 4 * LSTM_HIDDEN, d_embedding_y +
          batch * LSTM_TIME * 64, 64, workspace, 0);
    }
  }
  /* ∂loss/∂embedding.table = scatter(∂loss/∂embedding.y, vocab := tokens)
       (library/attention.grad:5) */
  /*   by the rule of access: y[a] = x[i(a)]: x̄ = accumulate of ȳ at i */
  {
    const real *const restrict tokens = inputs + LSTM_STEP_INPUT_TOKENS;
    const real *const restrict d_embedding_y = arena + 2359456;
    real *const restrict d_embedding_table = arena;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < LSTM_VOCAB * 64; ++vocab_i64) {
      d_embedding_table[vocab_i64] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
        for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
          const ptrdiff_t at = (ptrdiff_t)tokens[batch * LSTM_TIME + time];
          if (at >= 0 && at < 76) d_embedding_table[i64 + at * 64] +=
              d_embedding_y[batch * LSTM_TIME * 64 + time * 64 + i64];
        }
      }
    }
  }
  /* Σ[64, vocab](∂loss/∂embedding.table^2) */
  {
    const real *const restrict d_embedding_table = arena;
    real *const restrict t50 = arena + 4944;
    double sum = 0;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < LSTM_VOCAB * 64; ++vocab_i64) {
      sum += (double)(d_embedding_table[vocab_i64] * d_embedding_table[vocab_i64]);
    }
    t50[0] = (real)sum;
  }
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  /* down = 0.0019 * (cos(…) + 1) + 1/5000  (library/schedules.grad:15) */
  /* lr = if train.step < 50 then 8e-05 * (train.step + 1) else down  (library/schedules.grad:16) */
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* rate = (lr * sqrt(1 - …)) / (1 - 0.9^count)  (library/optimizers.grad:51) */
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + … + …) else 1 */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  {
    real *const restrict all_parameters_t = states + LSTM_STATE_ALL_PARAMETERS_T;
    const real *const restrict train_step = inputs + LSTM_STEP_INPUT_TRAIN_STEP;
    const real *const restrict train_steps = inputs + LSTM_STEP_INPUT_TRAIN_STEPS;
    real *const restrict spread = arena + 4960;
    real *const restrict rate = arena + 4976;
    const real *const restrict t50 = arena + 4944;
    const real *const restrict t51 = arena + 2561504;
    const real *const restrict t52 = arena + 2561520;
    const real *const restrict t53 = arena + 2561536;
    const real *const restrict t54 = arena + 9220992;
    const real *const restrict t55 = arena + 9221008;
    real *const restrict t56 = arena + 4992;
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
    const real t_5 = t50[0] + t51[0] + t52[0] + t53[0] + t54[0] + t55[0];
    t56[0] = 1.0f < sqrtf(t_5) ? 1.0f / sqrtf(t_5) : 1.0f;
    spread[0] = sqrtf(t_4);
  }
  /* first = 0.9 * embedding.table.m + 0.1 * (∂loss/∂embedding.table * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * embedding.table.v + 0.001 * (∂loss/∂embedding.table * …)^2
       (library/optimizers.grad:45) */
  /* next embedding.table = embedding.table - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict embedding_table = parameters + LSTM_PARAMETER_EMBEDDING_TABLE;
    real *const restrict embedding_table_m = states + LSTM_STATE_EMBEDDING_TABLE_M;
    real *const restrict embedding_table_v = states + LSTM_STATE_EMBEDDING_TABLE_V;
    const real *const restrict spread = arena + 4960;
    const real *const restrict rate = arena + 4976;
    const real *const restrict d_embedding_table = arena;
    const real *const restrict t56 = arena + 4992;
    for (ptrdiff_t vocab_i64 = 0; vocab_i64 < LSTM_VOCAB * 64; ++vocab_i64) {
      const real t = d_embedding_table[vocab_i64] * t56[0];
      const real first = 0.9f * embedding_table_m[vocab_i64] + 0.1f * t;
      embedding_table_m[vocab_i64] = first;
      const real second = 0.999f * embedding_table_v[vocab_i64] + 0.001f * (t * t);
      embedding_table_v[vocab_i64] = second;
      embedding_table[vocab_i64] = embedding_table[vocab_i64] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * lstm.b.m + 0.1 * (∂loss/∂lstm.b * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * lstm.b.v + 0.001 * (∂loss/∂lstm.b * …)^2  (library/optimizers.grad:45) */
  /* next lstm.b = lstm.b - (rate * first) / (… + spread/100000000)  (library/optimizers.grad:52) */
  {
    real *const restrict lstm_b = parameters + LSTM_PARAMETER_LSTM_B;
    real *const restrict lstm_b_m = states + LSTM_STATE_LSTM_B_M;
    real *const restrict lstm_b_v = states + LSTM_STATE_LSTM_B_V;
    const real *const restrict spread = arena + 4960;
    const real *const restrict rate = arena + 4976;
    const real *const restrict d_lstm_b = arena + 2560400;
    const real *const restrict t56 = arena + 4992;
    for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
      const real t = d_lstm_b[i4_hidden] * t56[0];
      const real first = 0.9f * lstm_b_m[i4_hidden] + 0.1f * t;
      lstm_b_m[i4_hidden] = first;
      const real second = 0.999f * lstm_b_v[i4_hidden] + 0.001f * (t * t);
      lstm_b_v[i4_hidden] = second;
      lstm_b[i4_hidden] = lstm_b[i4_hidden] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * lstm.wh.m + 0.1 * (∂loss/∂lstm.wh * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * lstm.wh.v + 0.001 * (∂loss/∂lstm.wh * …)^2  (library/optimizers.grad:45) */
  /* next lstm.wh = lstm.wh - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict lstm_wh = parameters + LSTM_PARAMETER_LSTM_WH;
    real *const restrict lstm_wh_m = states + LSTM_STATE_LSTM_WH_M;
    real *const restrict lstm_wh_v = states + LSTM_STATE_LSTM_WH_V;
    const real *const restrict spread = arena + 4960;
    const real *const restrict rate = arena + 4976;
    const real *const restrict d_lstm_wh = arena + 2097232;
    const real *const restrict t56 = arena + 4992;
    for (ptrdiff_t hidden_i4_hidden = 0; hidden_i4_hidden < LSTM_HIDDEN * 4 * LSTM_HIDDEN;
        ++hidden_i4_hidden) {
      const real t = d_lstm_wh[hidden_i4_hidden] * t56[0];
      const real first = 0.9f * lstm_wh_m[hidden_i4_hidden] + 0.1f * t;
      lstm_wh_m[hidden_i4_hidden] = first;
      const real second = 0.999f * lstm_wh_v[hidden_i4_hidden] + 0.001f * (t * t);
      lstm_wh_v[hidden_i4_hidden] = second;
      lstm_wh[hidden_i4_hidden] = lstm_wh[hidden_i4_hidden] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * lstm.wx.m + 0.1 * (∂loss/∂lstm.wx * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * lstm.wx.v + 0.001 * (∂loss/∂lstm.wx * …)^2  (library/optimizers.grad:45) */
  /* next lstm.wx = lstm.wx - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict lstm_wx = parameters + LSTM_PARAMETER_LSTM_WX;
    real *const restrict lstm_wx_m = states + LSTM_STATE_LSTM_WX_M;
    real *const restrict lstm_wx_v = states + LSTM_STATE_LSTM_WX_V;
    const real *const restrict spread = arena + 4960;
    const real *const restrict rate = arena + 4976;
    const real *const restrict d_lstm_wx = arena + 2490608;
    const real *const restrict t56 = arena + 4992;
    for (ptrdiff_t i64_i4_hidden = 0; i64_i4_hidden < 64 * 4 * LSTM_HIDDEN; ++i64_i4_hidden) {
      const real t = d_lstm_wx[i64_i4_hidden] * t56[0];
      const real first = 0.9f * lstm_wx_m[i64_i4_hidden] + 0.1f * t;
      lstm_wx_m[i64_i4_hidden] = first;
      const real second = 0.999f * lstm_wx_v[i64_i4_hidden] + 0.001f * (t * t);
      lstm_wx_v[i64_i4_hidden] = second;
      lstm_wx[i64_i4_hidden] = lstm_wx[i64_i4_hidden] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * linear.w.m + 0.1 * (∂loss/∂linear.w * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * linear.w.v + 0.001 * (∂loss/∂linear.w * …)^2  (library/optimizers.grad:45) */
  /* next linear.w = linear.w - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_w = parameters + LSTM_PARAMETER_LINEAR_W;
    real *const restrict linear_w_m = states + LSTM_STATE_LINEAR_W_M;
    real *const restrict linear_w_v = states + LSTM_STATE_LINEAR_W_V;
    const real *const restrict spread = arena + 4960;
    const real *const restrict rate = arena + 4976;
    const real *const restrict d_linear_w = arena + 9176560;
    const real *const restrict t56 = arena + 4992;
    for (ptrdiff_t hidden_vocab = 0; hidden_vocab < LSTM_HIDDEN * LSTM_VOCAB; ++hidden_vocab) {
      const real t = d_linear_w[hidden_vocab] * t56[0];
      const real first = 0.9f * linear_w_m[hidden_vocab] + 0.1f * t;
      linear_w_m[hidden_vocab] = first;
      const real second = 0.999f * linear_w_v[hidden_vocab] + 0.001f * (t * t);
      linear_w_v[hidden_vocab] = second;
      linear_w[hidden_vocab] = linear_w[hidden_vocab] -
          (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
  /* first = 0.9 * linear.b.m + 0.1 * (∂loss/∂linear.b * (if … then … else 1))
       (library/optimizers.grad:44) */
  /* second = 0.999 * linear.b.v + 0.001 * (∂loss/∂linear.b * …)^2  (library/optimizers.grad:45) */
  /* next linear.b = linear.b - (rate * first) / (… + spread/100000000)
       (library/optimizers.grad:52) */
  {
    real *const restrict linear_b = parameters + LSTM_PARAMETER_LINEAR_B;
    real *const restrict linear_b_m = states + LSTM_STATE_LINEAR_B_M;
    real *const restrict linear_b_v = states + LSTM_STATE_LINEAR_B_V;
    const real *const restrict spread = arena + 4960;
    const real *const restrict rate = arena + 4976;
    const real *const restrict d_linear_b = arena + 9220912;
    const real *const restrict t56 = arena + 4992;
    for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
      const real t = d_linear_b[vocab] * t56[0];
      const real first = 0.9f * linear_b_m[vocab] + 0.1f * t;
      linear_b_m[vocab] = first;
      const real second = 0.999f * linear_b_v[vocab] + 0.001f * (t * t);
      linear_b_v[vocab] = second;
      linear_b[vocab] = linear_b[vocab] - (rate[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void lstm_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* tokens */
    for (ptrdiff_t row = 0; row < LSTM_BATCH; ++row) {
      const real *from = data[0] + order[step * LSTM_BATCH + row];
      real *to = inputs + LSTM_STEP_INPUT_TOKENS + row * LSTM_TIME;
      for (ptrdiff_t i = 0; i < LSTM_TIME; ++i) to[i] = from[i];
    }
    /* next */
    for (ptrdiff_t row = 0; row < LSTM_BATCH; ++row) {
      const real *from = data[1] + order[step * LSTM_BATCH + row];
      real *to = inputs + LSTM_STEP_INPUT_NEXT + row * LSTM_TIME;
      for (ptrdiff_t i = 0; i < LSTM_TIME; ++i) to[i] = from[i];
    }
    const uint32_t now = first_step + (uint32_t)step;
    inputs[LSTM_STEP_INPUT_TRAIN_STEP] = (real)now;
    lstm_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 7 steps.
     0-2097151: t2 [batch, time, 4 * hidden], 2-5
     0-155647: t4 [batch, time, vocab], 6-7
     155728-159823: workspace [4096], 6
     2097232-2228303: embedding.y [batch, time, 64], 1-2
     2097232-2621519: lstm.y [time, batch, hidden], 5-6
     2228384-2230431: workspace [2048], 2
     2621600-2654367: t7 [batch, 4 * hidden], 5
     2654448-2687215: t8 [batch, 4 * hidden], 5
     2654448-2658543: workspace [4096], 5
     2687296-2695487: lstm.h [batch, hidden], 3-5
     2695568-2703759: lstm.c [batch, hidden], 4-5 */
void lstm_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  {
    const real *const restrict embedding_table = parameters + LSTM_PARAMETER_EMBEDDING_TABLE;
    const real *const restrict tokens = inputs + LSTM_PREDICT_INPUT_TOKENS;
    real *const restrict embedding_y = arena + 2097232;
    for (ptrdiff_t batch_time = 0; batch_time < LSTM_BATCH * LSTM_TIME; ++batch_time) {
      for (ptrdiff_t i64 = 0; i64 < 64; ++i64) {
        embedding_y[batch_time * 64 + i64] =
            embedding_table[i64 + (ptrdiff_t)tokens[batch_time] * 64];
      }
    }
  }
  /* Σ[64](lstm.wx * embedding.y)  (library/recurrent.grad:47) */
  {
    const real *const restrict lstm_wx = parameters + LSTM_PARAMETER_LSTM_WX;
    const real *const restrict embedding_y = arena + 2097232;
    real *const restrict t2 = arena;
    real *const restrict workspace = arena + 2228384;
    multiply_rows(LSTM_BATCH * LSTM_TIME, 4 * LSTM_HIDDEN, 64, 1.0f, embedding_y, 64, 1, lstm_wx,
        4 * LSTM_HIDDEN, 1, t2, 4 * LSTM_HIDDEN, workspace, 0);
  }
  /* lstm.h = 0 */
  {
    real *const restrict lstm_h = arena + 2687296;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
      lstm_h[batch_hidden] = 0.0f;
    }
  }
  /* lstm.c = 0 */
  {
    real *const restrict lstm_c = arena + 2695568;
    for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
      lstm_c[batch_hidden] = 0.0f;
    }
  }
  /* each step of the recurrence along time */
  for (ptrdiff_t time = 0; time < LSTM_TIME; ++time) {
    /* Σ[hidden](lstm.wh * lstm.h)  (library/recurrent.grad:47) */
    {
      const real *const restrict lstm_wh = parameters + LSTM_PARAMETER_LSTM_WH;
      const real *const restrict lstm_h = arena + 2687296;
      real *const restrict t7 = arena + 2621600;
      real *const restrict workspace = arena + 2654448;
      multiply_rows(LSTM_BATCH, 4 * LSTM_HIDDEN, LSTM_HIDDEN, 1.0f, lstm_h, LSTM_HIDDEN, 1,
          lstm_wh, 4 * LSTM_HIDDEN, 1, t7, 4 * LSTM_HIDDEN, workspace, 0);
    }
    /* lstm.b + (Σ[hidden](…) + Σ[64](…))  (library/recurrent.grad:47) */
    {
      const real *const restrict lstm_b = parameters + LSTM_PARAMETER_LSTM_B;
      const real *const restrict t2 = arena;
      const real *const restrict t7 = arena + 2621600;
      real *const restrict t8 = arena + 2654448;
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t i4_hidden = 0; i4_hidden < 4 * LSTM_HIDDEN; ++i4_hidden) {
          const real t = t7[batch * 4 * LSTM_HIDDEN + i4_hidden] +
              t2[time * 4 * LSTM_HIDDEN + batch * LSTM_TIME * 4 * LSTM_HIDDEN + i4_hidden];
          t8[batch * 4 * LSTM_HIDDEN + i4_hidden] = lstm_b[i4_hidden] + t;
        }
      }
    }
    /* lstm.c = lstm.c * sigmoid(…) + sigmoid(lstm.i) * tanh(lstm.g)  (library/recurrent.grad:48) */
    /* lstm.h = sigmoid(lstm.o) * tanh(lstm.c)  (library/recurrent.grad:49) */
    {
      real *const restrict lstm_h = arena + 2687296;
      real *const restrict lstm_c = arena + 2695568;
      const real *const restrict t8 = arena + 2654448;
      for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
        for (ptrdiff_t hidden = 0; hidden < LSTM_HIDDEN; ++hidden) {
          const real t = lstm_c[batch * LSTM_HIDDEN + hidden] *
              sigmoid(t8[batch * 4 * LSTM_HIDDEN + hidden + 256] + 1.0f);
          const real t_2 = sigmoid(t8[batch * 4 * LSTM_HIDDEN + hidden]) *
              tanhf(t8[batch * 4 * LSTM_HIDDEN + hidden + 512]);
          const real lstm_c_2 = t + t_2;
          lstm_c[batch * LSTM_HIDDEN + hidden] = lstm_c_2;
          lstm_h[batch * LSTM_HIDDEN + hidden] =
              sigmoid(t8[batch * 4 * LSTM_HIDDEN + hidden + 768]) * tanhf(lstm_c_2);
        }
      }
    }
    /* lstm.h = sigmoid(lstm.o) * tanh(lstm.c)  (library/recurrent.grad:49) */
    {
      real *const restrict lstm_y = arena + 2097232;
      const real *const restrict lstm_h = arena + 2687296;
      for (ptrdiff_t batch_hidden = 0; batch_hidden < LSTM_BATCH * LSTM_HIDDEN; ++batch_hidden) {
        lstm_y[time * LSTM_BATCH * LSTM_HIDDEN + batch_hidden] = lstm_h[batch_hidden];
      }
    }
  }
  /* Σ[hidden](linear.w * lstm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_w = parameters + LSTM_PARAMETER_LINEAR_W;
    const real *const restrict lstm_y = arena + 2097232;
    real *const restrict t4 = arena;
    real *const restrict workspace = arena + 155728;
    for (ptrdiff_t batch = 0; batch < LSTM_BATCH; ++batch) {
      multiply_rows(LSTM_TIME, LSTM_VOCAB, LSTM_HIDDEN, 1.0f, lstm_y + batch * LSTM_HIDDEN,
          LSTM_BATCH * LSTM_HIDDEN, 1, linear_w, LSTM_VOCAB, 1, t4 +
          batch * LSTM_TIME * LSTM_VOCAB, LSTM_VOCAB, workspace, 0);
    }
  }
  /* linear.y = linear.b + Σ[hidden](linear.w * lstm.y)  (library/layers.grad:7) */
  {
    const real *const restrict linear_b = parameters + LSTM_PARAMETER_LINEAR_B;
    real *const restrict logits = outputs + LSTM_PREDICT_OUTPUT_LOGITS;
    const real *const restrict t4 = arena;
    for (ptrdiff_t batch_time = 0; batch_time < LSTM_BATCH * LSTM_TIME; ++batch_time) {
      for (ptrdiff_t vocab = 0; vocab < LSTM_VOCAB; ++vocab) {
        logits[batch_time * LSTM_VOCAB + vocab] = linear_b[vocab] +
            t4[batch_time * LSTM_VOCAB + vocab];
      }
    }
  }
}
