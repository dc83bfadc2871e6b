/* char_gru, Models/gru.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_cos(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_fill(long rows, long cols, float *out, long out_r, long out_c, float value);
extern void gradc_gather(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *index, long index_r, long index_c, long step);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_iota(long rows, long cols, float *out, long out_r, long out_c, float start, float row_step, float col_step);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_min(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_normal(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_random_orthogonal(long rows, long cols, float *out, unsigned key0, unsigned key1, unsigned step);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_rsqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sigmoid(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_tanh(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);

static const float constants[] = {0.0f, 0.0f, (-1.0f / 0.0f), 1.0f, -0.00048828125f, 50.0f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* normal() */
  gradc_random_normal(4864, arena + 68608, seed, 3111216744u, 0, 0);
  /* uniform() */
  gradc_random_uniform(49152, arena, seed, 2033069728u, 0, 0);
  /* orthogonal()  (library/recurrent.grad:23) */
  gradc_random_orthogonal(256, 768, parameters + 54016, seed, 2301511632u, 0);
  /* uniform() */
  gradc_random_uniform(19456, arena + 49152, seed, 2887766503u, 0, 0);
  /* normal() / 50  (library/attention.grad:5) */
  gradc_linear1(1, 4864, parameters, 0, 1, arena + 68608, 0, 1, 0.02f, 0.0f);
  /* 0.16984155512168936 * uniform() - 0.08492077756084468  (library/recurrent.grad:22) */
  gradc_linear1(1, 49152, parameters + 4864, 0, 1, arena, 0, 1, 0.16984156f, -0.08492078f);
  /* 0.2688664289689325 * uniform() - 0.13443321448446624  (library/layers.grad:5) */
  gradc_linear1(1, 19456, parameters + 251648, 0, 1, arena + 49152, 0, 1, 0.26886642f, -0.13443321f);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 768, parameters + 250624, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 256, parameters + 251392, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 76, parameters + 271104, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 4864, states, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 4864, states + 4864, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 9728, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 49152, states + 9744, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 49152, states + 58896, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 108048, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 196608, states + 108064, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 196608, states + 304672, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 501280, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 768, states + 501296, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 768, states + 502064, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 502832, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 256, states + 502848, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 256, states + 503104, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 503360, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 19456, states + 503376, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 19456, states + 522832, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 542288, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 76, states + 542304, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 76, states + 542384, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 1, states + 542464, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  gradc_gather(2048, 64, arena + 9592832, 64, 1, parameters, 0, 1, inputs, 1, 0, 64);
  /* Σ[64](gru.wx * embedding.y)  (library/recurrent.grad:27) */
  gradc_contract(2048, 768, 64, 1.0f, arena + 9592832, 64, 1, parameters + 4864, 768, 1, arena, 768, 1, 0, arena + 1572864);
  /* gru.b + Σ[64](gru.wx * embedding.y)  (library/recurrent.grad:27) */
  gradc_linear2(2048, 768, arena + 1572864, 768, 1, parameters + 250624, 0, 1, 1.0f, arena, 768, 1, 1.0f, 0.0f);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 8192, arena + 81920, 0, 1, constants + 1, 0, 0);
  for (long i_time = 0; i_time < 64; ++i_time) {
    /* Σ[hidden](gru.wh * gru.h)  (library/recurrent.grad:28) */
    gradc_contract(32, 768, 256, 1.0f, arena + 81920, 256, 1, parameters + 54016, 768, 1, arena + 57344, 768, 1, 0, arena + 0);
    for (long row = 0; row < 32; row += 2) {
      const long rows = 2;
      /* gru.bh + gru.nh  (library/recurrent.grad:30) */
      gradc_linear2(rows, 256, arena + 4718592 + i_time * 8192 + row * 256, 256, 1, parameters + 251392, 0, 1, 1.0f, arena + 57856 + row * 768, 768, 1, 1.0f, 0.0f);
      /* gru.rh + gru.rx  (library/recurrent.grad:30) */
      gradc_linear2(rows, 256, arena + 0, 256, 1, arena + 57600 + row * 768, 768, 1, 1.0f, arena + 1573120 + i_time * 768 + row * 49152, 49152, 1, 1.0f, 0.0f);
      /* sigmoid(gru.rh + gru.rx)  (library/recurrent.grad:30) */
      gradc_sigmoid(rows, 256, arena + 4194304 + i_time * 8192 + row * 256, 256, 1, arena + 0, 256, 1);
      /* (gru.bh + gru.nh) * sigmoid(gru.rh + gru.rx)  (library/recurrent.grad:30) */
      gradc_mul(rows, 256, arena + 0, 256, 1, arena + 4718592 + i_time * 8192 + row * 256, 256, 1, arena + 4194304 + i_time * 8192 + row * 256, 256, 1, 1.0f);
      /* gru.nx + (gru.bh + gru.nh) * sigmoid(…)  (library/recurrent.grad:30) */
      gradc_linear2(rows, 256, arena + 0, 256, 1, arena + 1573376 + i_time * 768 + row * 49152, 49152, 1, 1.0f, arena + 0, 256, 1, 1.0f, 0.0f);
      /* gru.n = tanh(gru.nx + … * …)  (library/recurrent.grad:30) */
      gradc_tanh(rows, 256, arena + 3145728 + i_time * 8192 + row * 256, 256, 1, arena + 0, 256, 1);
      /* gru.zh + gru.zx  (library/recurrent.grad:29) */
      gradc_linear2(rows, 256, arena + 0, 256, 1, arena + 57344 + row * 768, 768, 1, 1.0f, arena + 1572864 + i_time * 768 + row * 49152, 49152, 1, 1.0f, 0.0f);
      /* gru.z = sigmoid(gru.zh + gru.zx)  (library/recurrent.grad:29) */
      gradc_sigmoid(rows, 256, arena + 5242880 + i_time * 8192 + row * 256, 256, 1, arena + 0, 256, 1);
      /* 1 - gru.z  (library/recurrent.grad:31) */
      gradc_linear1(rows, 256, arena + 3670016 + i_time * 8192 + row * 256, 256, 1, arena + 5242880 + i_time * 8192 + row * 256, 256, 1, -1.0f, 1.0f);
      /* gru.n * (1 - gru.z)  (library/recurrent.grad:31) */
      gradc_mul(rows, 256, arena + 0, 256, 1, arena + 3145728 + i_time * 8192 + row * 256, 256, 1, arena + 3670016 + i_time * 8192 + row * 256, 256, 1, 1.0f);
      /* gru.h * gru.z  (library/recurrent.grad:31) */
      gradc_mul(rows, 256, arena + 512, 256, 1, arena + 81920 + row * 256, 256, 1, arena + 5242880 + i_time * 8192 + row * 256, 256, 1, 1.0f);
      /* gru.h = gru.n * (1 - gru.z) + gru.h * gru.z  (library/recurrent.grad:31) */
      gradc_linear2(rows, 256, arena + 7864320 + i_time * 8192 + row * 256, 256, 1, arena + 0, 256, 1, 1.0f, arena + 512, 256, 1, 1.0f, 0.0f);
    }
    /* gru.h = gru.h  (library/recurrent.grad:26) */
    gradc_copy(1, 8192, arena + 8388608 + i_time * 8192, 0, 1, arena + 81920, 0, 1);
    /* gru.h = gru.n * (1 - gru.z) + gru.h * gru.z  (library/recurrent.grad:31) */
    gradc_copy(1, 8192, arena + 81920, 0, 1, arena + 7864320 + i_time * 8192, 0, 1);
  }
  /* Σ[hidden](linear.w * gru.y)  (library/layers.grad:7) */
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    gradc_contract(64, 76, 256, 1.0f, arena + 7864320 + i_batch * 256, 8192, 1, parameters + 251648, 76, 1, arena + i_batch * 4864, 76, 1, 0, arena + 155648);
  }
  for (long row = 0; row < 2048; row += 15) {
    const long rows = 2048 - row < 15 ? 2048 - row : 15;
    /* linear.y = linear.b + Σ[hidden](linear.w * gru.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 76, arena + 155648 + row * 76, 76, 1, parameters + 271104, 0, 1, 1.0f, arena + row * 76, 76, 1, 1.0f, 0.0f);
    /* max[vocab](linear.y) */
    gradc_max_columns(rows, 76, arena + 311296, 1, arena + 155648 + row * 76, 76, 1, 0);
    /* if max[vocab](linear.y) == -inf then 0 else max[vocab](linear.y) */
    gradc_select_equal(rows, 1, arena + 313696 + row, 1, 0, arena + 311296, 1, 0, constants + 2, 0, 0, constants + 1, 0, 0, arena + 311296, 1, 0);
    /* linear.y - (if … == -inf then 0 else max[vocab](linear.y)) */
    gradc_linear2(rows, 76, arena + 311312, 76, 1, arena + 155648 + row * 76, 76, 1, 1.0f, arena + 313696 + row, 1, 0, -1.0f, 0.0f);
    /* exp(linear.y - (if … then 0 else …)) */
    gradc_exp(rows, 76, arena + 311312, 76, 1, arena + 311312, 76, 1);
    /* Σ[vocab](exp(linear.y - …)) */
    gradc_sum_columns(rows, 76, arena + 311296, 1, arena + 311312, 76, 1, 0);
    /* if 0 == Σ[vocab](…) then 1 else Σ[vocab](exp(…)) */
    gradc_select_equal(rows, 1, arena + 311296, 1, 0, constants + 1, 0, 0, arena + 311296, 1, 0, constants + 3, 0, 0, arena + 311296, 1, 0);
    /* log(if 0 == … then 1 else Σ[vocab](…)) */
    gradc_log(rows, 1, arena + 315744 + row, 1, 0, arena + 311296, 1, 0);
    /* vocab */
    gradc_iota(1, 76, arena + 312464, 0, 1, 0.0f, 0.0f, 1.0f);
    /* if next == vocab then -1/2048 else 0 */
    gradc_select_equal(rows, 76, arena + 312544, 76, 1, inputs + 2048 + row, 1, 0, arena + 312464, 0, 1, constants + 4, 0, 0, constants + 1, 0, 0);
    /* exp(linear.y - …) / (if 0 == … then 1 else Σ[vocab](…)) */
    gradc_div(rows, 76, arena + 311312, 76, 1, arena + 311312, 76, 1, arena + 311296, 1, 0, 1.0f);
    /* ∂loss/∂linear.y = (exp(…) / (if … then 1 else …) - δ(next, vocab))/2048  (library/layers.grad:7) */
    gradc_linear2(rows, 76, arena + 9437184 + row * 76, 76, 1, arena + 312544, 76, 1, 1.0f, arena + 311312, 76, 1, 0.00048828125f, 0.0f);
    /* ∂loss/∂linear.b = Σ[batch, time](∂loss/∂linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 76, arena + 9807872, 1, arena + 9437184 + row * 76, 76, 1, row > 0);
  }
  /* linear.y[vocab := next] */
  gradc_gather(1, 2048, arena + 0, 0, 1, arena + 155648, 0, 76, inputs + 2048, 0, 1, 1);
  /* linear.y[vocab := next] - (if … == -inf then 0 else max[vocab](linear.y)) */
  gradc_linear2(1, 2048, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 313696, 0, 1, -1.0f, 0.0f);
  /* (linear.y[vocab := next] - (if … then 0 else …)) - log(if … then 1 else …)  (library/losses.grad:6) */
  gradc_linear2(1, 2048, arena + 0, 0, 1, arena + 315744, 0, 1, -1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* Σ[batch, time]((… - …) - log(…)) */
  gradc_sum_columns(1, 2048, arena + 2048, 0, arena + 0, 0, 1, 0);
  /* loss = -Σ[batch, time](… - …) / 2048  (library/losses.grad:6) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 2048, 0, 0, -0.00048828125f, 0.0f);
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    for (long row = 0; row < 64; row += 4) {
      const long rows = 4;
      /* scan[time](gru.n)^2 */
      gradc_mul(rows, 256, arena + 0, 256, 1, arena + 3145728 + i_batch * 256 + row * 8192, 8192, 1, arena + 3145728 + i_batch * 256 + row * 8192, 8192, 1, 1.0f);
      /* 1 - scan[time](gru.n)^2 */
      gradc_linear1(rows, 256, arena + 1572864 + i_batch * 16384 + row * 256, 256, 1, arena + 0, 256, 1, -1.0f, 1.0f);
      /* 1 - scan[time](sigmoid(…)) */
      gradc_linear1(rows, 256, arena + 0, 256, 1, arena + 4194304 + i_batch * 256 + row * 8192, 8192, 1, -1.0f, 1.0f);
      /* scan[time](sigmoid(…)) * (1 - scan[time](…)) */
      gradc_mul(rows, 256, arena + 2097152 + i_batch * 16384 + row * 256, 256, 1, arena + 4194304 + i_batch * 256 + row * 8192, 8192, 1, arena + 0, 256, 1, 1.0f);
      /* scan[time](1 - gru.z) * scan[time](gru.z) */
      gradc_mul(rows, 256, arena + 2621440 + i_batch * 16384 + row * 256, 256, 1, arena + 3670016 + i_batch * 256 + row * 8192, 8192, 1, arena + 5242880 + i_batch * 256 + row * 8192, 8192, 1, 1.0f);
    }
  }
  /* ∂loss/∂gru.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/recurrent.grad:32) */
  gradc_contract(2048, 256, 76, 1.0f, arena + 9437184, 76, 1, parameters + 251648, 1, 76, arena + 5767168, 256, 1, 0, arena + 0);
  /* 0  (library/recurrent.grad:24) */
  gradc_copy(1, 8192, arena + 9797632, 0, 1, constants + 1, 0, 0);
  for (long i_time = 63; i_time >= 0; --i_time) {
    for (long row = 0; row < 32; row += 1) {
      const long rows = 1;
      /* ∂loss/∂gru.h + ∂loss/∂gru.y */
      gradc_linear2(rows, 256, arena + 9723904, 256, 1, arena + 9797632 + row * 256, 256, 1, 1.0f, arena + 5767168 + i_time * 256 + row * 16384, 16384, 1, 1.0f, 0.0f);
      /* scan[time](gru.n) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
      gradc_mul(rows, 256, arena + 9724160, 256, 1, arena + 3145728 + i_time * 8192 + row * 256, 256, 1, arena + 9723904, 256, 1, 1.0f);
      /* scan[time](gru.h) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
      gradc_mul(rows, 256, arena + 9724416, 256, 1, arena + 8388608 + i_time * 8192 + row * 256, 256, 1, arena + 9723904, 256, 1, 1.0f);
      /* scan[time](gru.h) * (∂loss/∂gru.h + ∂loss/∂gru.y) - scan[time](gru.n) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
      gradc_linear2(rows, 256, arena + 9724160, 256, 1, arena + 9724160, 256, 1, -1.0f, arena + 9724416, 256, 1, 1.0f, 0.0f);
      /* (scan[time](…) * scan[time](gru.z)) * (… * … - … * …) */
      gradc_mul(rows, 256, arena + 7340032 + i_time * 8192 + row * 256, 256, 1, arena + 2621440 + i_time * 256 + row * 16384, 16384, 1, arena + 9724160, 256, 1, 1.0f);
      /* scan[time](1 - gru.z) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
      gradc_mul(rows, 256, arena + 9723904, 256, 1, arena + 3670016 + i_time * 8192 + row * 256, 256, 1, arena + 9723904, 256, 1, 1.0f);
      /* (1 - …^2) * (scan[time](…) * (∂loss/∂gru.h + ∂loss/∂gru.y)) */
      gradc_mul(rows, 256, arena + 6291456 + i_time * 8192 + row * 256, 256, 1, arena + 1572864 + i_time * 256 + row * 16384, 16384, 1, arena + 9723904, 256, 1, 1.0f);
      /* scan[time](gru.bh + gru.nh) * ((1 - …) * (… * …)) */
      gradc_mul(rows, 256, arena + 9723904, 256, 1, arena + 4718592 + i_time * 8192 + row * 256, 256, 1, arena + 6291456 + i_time * 8192 + row * 256, 256, 1, 1.0f);
      /* (scan[time](…) * (1 - …)) * (scan[time](…) * (… * …)) */
      gradc_mul(rows, 256, arena + 6815744 + i_time * 8192 + row * 256, 256, 1, arena + 2097152 + i_time * 256 + row * 16384, 16384, 1, arena + 9723904, 256, 1, 1.0f);
      /* scan[time](sigmoid(…)) * ((1 - …) * (… * …)) */
      gradc_mul(rows, 256, arena + 8912896 + i_time * 8192 + row * 256, 256, 1, arena + 4194304 + i_time * 8192 + row * 256, 256, 1, arena + 6291456 + i_time * 8192 + row * 256, 256, 1, 1.0f);
    }
    /* scatter((… * …) * (… - …), 3 * hidden := hidden) */
    gradc_fill(1, 24576, arena + 9723904, 0, 1, 0.0f);
    {
      const long j0 = 0;
      gradc_linear2(32, 256, arena + 9723904 + j0, 768, 1, arena + 9723904 + j0, 768, 1, 1.0f, arena + 7340032 + i_time * 8192, 256, 1, 1.0f, 0.0f);
    }
    /* scatter((… * …) * (… * …), 3 * hidden := hidden + 256) */
    gradc_fill(1, 24576, arena + 9748480, 0, 1, 0.0f);
    {
      const long j0 = 256;
      gradc_linear2(32, 256, arena + 9748480 + j0, 768, 1, arena + 9748480 + j0, 768, 1, 1.0f, arena + 6815744 + i_time * 8192, 256, 1, 1.0f, 0.0f);
    }
    /* scatter(scan[time](…) * (… * …), 3 * hidden := hidden + 512) */
    gradc_fill(1, 24576, arena + 9773056, 0, 1, 0.0f);
    {
      const long j0 = 512;
      gradc_linear2(32, 256, arena + 9773056 + j0, 768, 1, arena + 9773056 + j0, 768, 1, 1.0f, arena + 8912896 + i_time * 8192, 256, 1, 1.0f, 0.0f);
    }
    for (long col = 0; col < 24576; col += 2048) {
      const long cols = 2048;
      /* scatter(… * …, 3 * hidden := hidden) + scatter(… * …, 3 * hidden := hidden + 256) + scatter(… * …, 3 * hidden := hidden + 512) */
      gradc_linear2(1, cols, arena + 9805824, 0, 1, arena + 9723904 + col, 0, 1, 1.0f, arena + 9748480 + col, 0, 1, 1.0f, 0.0f);
      gradc_linear2(1, cols, arena + i_time * 24576 + col, 0, 1, arena + 9805824, 0, 1, 1.0f, arena + 9773056 + col, 0, 1, 1.0f, 0.0f);
    }
    /* Σ[3 * hidden](gru.wh * (… + … + …)) */
    gradc_contract(32, 256, 768, 1.0f, arena + i_time * 24576, 768, 1, parameters + 54016, 1, 768, arena + 9781248, 256, 1, 0, arena + 9723904);
    for (long row = 0; row < 32; row += 6) {
      const long rows = 32 - row < 6 ? 32 - row : 6;
      /* ∂loss/∂gru.h + ∂loss/∂gru.y */
      gradc_linear2(rows, 256, arena + 9723904, 256, 1, arena + 9797632 + row * 256, 256, 1, 1.0f, arena + 5767168 + i_time * 256 + row * 16384, 16384, 1, 1.0f, 0.0f);
      /* scan[time](gru.z) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
      gradc_mul(rows, 256, arena + 9723904, 256, 1, arena + 5242880 + i_time * 8192 + row * 256, 256, 1, arena + 9723904, 256, 1, 1.0f);
      /* Σ[3 * hidden](gru.wh * …) + scan[time](gru.z) * (∂loss/∂gru.h + ∂loss/∂gru.y) */
      gradc_linear2(rows, 256, arena + 9797632 + row * 256, 256, 1, arena + 9781248 + row * 256, 256, 1, 1.0f, arena + 9723904, 256, 1, 1.0f, 0.0f);
    }
  }
  /* scatter(∂loss/∂gru.nx, 3 * hidden := hidden + 512) */
  gradc_fill(1, 1572864, arena + 1572864, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    const long j0 = 512;
    gradc_linear2(64, 256, arena + 1572864 + i_batch * 49152 + j0, 768, 1, arena + 1572864 + i_batch * 49152 + j0, 768, 1, 1.0f, arena + 6291456 + i_batch * 256, 8192, 1, 1.0f, 0.0f);
  }
  /* scatter(∂loss/∂gru.rx, 3 * hidden := hidden + 256) */
  gradc_fill(1, 1572864, arena + 3145728, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    const long j0 = 256;
    gradc_linear2(64, 256, arena + 3145728 + i_batch * 49152 + j0, 768, 1, arena + 3145728 + i_batch * 49152 + j0, 768, 1, 1.0f, arena + 6815744 + i_batch * 256, 8192, 1, 1.0f, 0.0f);
  }
  /* scatter(∂loss/∂gru.zx, 3 * hidden := hidden) */
  gradc_fill(1, 1572864, arena + 4718592, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    const long j0 = 0;
    gradc_linear2(64, 256, arena + 4718592 + i_batch * 49152 + j0, 768, 1, arena + 4718592 + i_batch * 49152 + j0, 768, 1, 1.0f, arena + 7340032 + i_batch * 256, 8192, 1, 1.0f, 0.0f);
  }
  for (long row = 0; row < 2048; row += 1) {
    const long rows = 1;
    /* scatter(∂loss/∂gru.nx, 3 * hidden := hidden + 512) + scatter(∂loss/∂gru.rx, 3 * hidden := hidden + 256) + scatter(∂loss/∂gru.zx, 3 * hidden := hidden) */
    gradc_linear2(rows, 768, arena + 9724672, 768, 1, arena + 1572864 + row * 768, 768, 1, 1.0f, arena + 3145728 + row * 768, 768, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 768, arena + 6291456 + row * 768, 768, 1, arena + 9724672, 768, 1, 1.0f, arena + 4718592 + row * 768, 768, 1, 1.0f, 0.0f);
    /* ∂loss/∂gru.b = Σ[batch, time](scatter(∂loss/∂gru.nx, 3 * hidden := hidden + 512) + scatter(∂loss/∂gru.rx, 3 * hidden := hidden + 256) + scatter(∂loss/∂gru.zx, 3 * hidden := hidden))  (library/recurrent.grad:24) */
    gradc_sum_rows(rows, 768, arena + 9723904, 1, arena + 6291456 + row * 768, 768, 1, row > 0);
  }
  /* ∂loss/∂embedding.y = Σ[3 * hidden](gru.wx * (… + … + …))  (library/attention.grad:6) */
  gradc_contract(2048, 64, 768, 1.0f, arena + 6291456, 768, 1, parameters + 4864, 1, 768, arena + 1572864, 64, 1, 0, arena + 1703936);
  /* ∂loss/∂embedding.table = scatter(∂loss/∂embedding.y, vocab := tokens)  (library/attention.grad:5) */
  gradc_fill(1, 4864, arena + 1875968, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    for (long i_time = 0; i_time < 64; ++i_time) {
      const long j0 = (long)*(inputs + i_batch * 64 + i_time);
      if (j0 >= 0 && j0 < 76) gradc_linear2(1, 64, arena + 1875968 + j0 * 64, 0, 1, arena + 1875968 + j0 * 64, 0, 1, 1.0f, arena + 1572864 + i_batch * 4096 + i_time * 64, 0, 1, 1.0f, 0.0f);
    }
  }
  /* ∂loss/∂embedding.table^2 */
  gradc_mul(1, 4864, arena + 1572864, 0, 1, arena + 1875968, 0, 1, arena + 1875968, 0, 1, 1.0f);
  /* Σ[64, vocab](∂loss/∂embedding.table^2) */
  gradc_sum_columns(1, 4864, arena + 1880832, 0, arena + 1572864, 0, 1, 0);
  /* ∂loss/∂gru.wx = Σ[batch, time](embedding.y * (… + … + …))  (library/recurrent.grad:22) */
  gradc_contract(64, 768, 2048, 1.0f, arena + 9592832, 1, 64, arena + 6291456, 768, 1, arena + 1826816, 768, 1, 0, arena + 1572864);
  for (long col = 0; col < 49152; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂gru.wx^2 */
    gradc_mul(1, cols, arena + 1572864, 0, 1, arena + 1826816 + col, 0, 1, arena + 1826816 + col, 0, 1, 1.0f);
    /* Σ[3 * hidden, 64](∂loss/∂gru.wx^2) */
    gradc_sum_columns(1, cols, arena + 1880848, 0, arena + 1572864, 0, 1, col > 0);
  }
  /* ∂loss/∂gru.wh = Σ[batch, time](scan[time](gru.h) * scan[time backwards](…))  (library/recurrent.grad:23) */
  gradc_contract(256, 768, 2048, 1.0f, arena + 8388608, 1, 256, arena, 768, 1, arena + 1572864, 768, 1, 0, arena + 1769472);
  for (long col = 0; col < 196608; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂gru.wh^2 */
    gradc_mul(1, cols, arena + 0, 0, 1, arena + 1572864 + col, 0, 1, arena + 1572864 + col, 0, 1, 1.0f);
    /* Σ[3 * hidden, hidden](∂loss/∂gru.wh^2) */
    gradc_sum_columns(1, cols, arena + 34048, 0, arena + 0, 0, 1, col > 0);
  }
  /* ∂loss/∂gru.b^2 */
  gradc_mul(1, 768, arena + 0, 0, 1, arena + 9723904, 0, 1, arena + 9723904, 0, 1, 1.0f);
  /* Σ[3 * hidden](∂loss/∂gru.b^2) */
  gradc_sum_columns(1, 768, arena + 34064, 0, arena + 0, 0, 1, 0);
  /* ∂loss/∂gru.bh = Σ[batch, time](scan[time backwards](… * …))  (library/recurrent.grad:25) */
  gradc_sum_rows(2048, 256, arena + 33792, 1, arena + 8912896, 256, 1, 0);
  /* ∂loss/∂gru.bh^2 */
  gradc_mul(1, 256, arena + 0, 0, 1, arena + 33792, 0, 1, arena + 33792, 0, 1, 1.0f);
  /* Σ[hidden](∂loss/∂gru.bh^2) */
  gradc_sum_columns(1, 256, arena + 34080, 0, arena + 0, 0, 1, 0);
  /* ∂loss/∂linear.w = Σ[batch, time](gru.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    gradc_contract(256, 76, 64, 1.0f, arena + 7864320 + i_batch * 256, 1, 8192, arena + 9437184 + i_batch * 4864, 76, 1, arena, 76, 1, i_batch > 0, arena + 19456);
  }
  for (long col = 0; col < 19456; col += 8192) {
    const long cols = 19456 - col < 8192 ? 19456 - col : 8192;
    /* ∂loss/∂linear.w^2 */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + col, 0, 1, arena + col, 0, 1, 1.0f);
    /* Σ[hidden, vocab](∂loss/∂linear.w^2) */
    gradc_sum_columns(1, cols, arena + 27648, 0, arena + 19456, 0, 1, col > 0);
  }
  /* ∂loss/∂linear.b^2 */
  gradc_mul(1, 76, arena + 19456, 0, 1, arena + 9807872, 0, 1, arena + 9807872, 0, 1, 1.0f);
  /* Σ[vocab](∂loss/∂linear.b^2) */
  gradc_sum_columns(1, 76, arena + 19536, 0, arena + 19456, 0, 1, 0);
  /* train.step + 1  (library/schedules.grad:16) */
  gradc_linear1(1, 1, arena + 19456, 0, 0, inputs + 4096, 0, 0, 1.0f, 1.0f);
  /* 8e-05 * (train.step + 1)  (library/schedules.grad:16) */
  gradc_linear1(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 8e-05f, 0.0f);
  /* train.step - 50  (library/schedules.grad:14) */
  gradc_linear1(1, 1, arena + 19472, 0, 0, inputs + 4096, 0, 0, 1.0f, -50.0f);
  /* train.steps - 51  (library/schedules.grad:14) */
  gradc_linear1(1, 1, arena + 19488, 0, 0, inputs + 4112, 0, 0, 1.0f, -51.0f);
  /* max(1, train.steps - 51)  (library/schedules.grad:14) */
  gradc_max(1, 1, arena + 19488, 0, 0, constants + 3, 0, 0, arena + 19488, 0, 0);
  /* (train.step - 50) / max(1, train.steps - 51)  (library/schedules.grad:14) */
  gradc_div(1, 1, arena + 19472, 0, 0, arena + 19472, 0, 0, arena + 19488, 0, 0, 1.0f);
  /* max(0, (train.step - 50) / max(1, …))  (library/schedules.grad:14) */
  gradc_max(1, 1, arena + 19472, 0, 0, constants + 1, 0, 0, arena + 19472, 0, 0);
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  gradc_min(1, 1, arena + 19472, 0, 0, constants + 3, 0, 0, arena + 19472, 0, 0);
  /* 3.141592653589793 * done  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 19472, 0, 0, arena + 19472, 0, 0, 3.1415927f, 0.0f);
  /* cos(3.141592653589793 * done)  (library/schedules.grad:15) */
  gradc_cos(1, 1, arena + 19472, 0, 0, arena + 19472, 0, 0);
  /* cos(3.141592653589793 * done) + 1  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 19472, 0, 0, arena + 19472, 0, 0, 1.0f, 1.0f);
  /* down = 0.0019 * (cos(…) + 1) + 1/5000  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 19472, 0, 0, arena + 19472, 0, 0, 0.0019f, 0.0002f);
  /* lr = if train.step < 50 then 8e-05 * (train.step + 1) else down  (library/schedules.grad:16) */
  gradc_select_less(1, 1, arena + 23552, 0, 0, inputs + 4096, 0, 0, constants + 5, 0, 0, arena + 19456, 0, 0, arena + 19472, 0, 0);
  /* count = embedding.table.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 9728, 0, 0, states + 9728, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 9728, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23568, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* Σ[64, vocab](∂loss/∂embedding.table^2) + Σ[3 * hidden, 64](∂loss/∂gru.wx^2) + Σ[3 * hidden, hidden](∂loss/∂gru.wh^2) + Σ[3 * hidden](∂loss/∂gru.b^2) + Σ[hidden](∂loss/∂gru.bh^2) + Σ[hidden, vocab](∂loss/∂linear.w^2) + Σ[vocab](∂loss/∂linear.b^2) */
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 1880832, 0, 0, 1.0f, arena + 1880848, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 34048, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 34064, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 34080, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 27648, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 19536, 0, 0, 1.0f, 0.0f);
  /* sqrt(Σ[64, vocab](…) + Σ[3 * hidden, 64](…) + Σ[3 * hidden, hidden](…) + Σ[3 * hidden](…) + Σ[hidden](…) + Σ[hidden, vocab](…) + Σ[vocab](…)) */
  gradc_sqrt(1, 1, arena + 19472, 0, 0, arena + 19456, 0, 0);
  /* 1 / sqrt(Σ[64, vocab](…) + Σ[3 * hidden, 64](…) + Σ[3 * hidden, hidden](…) + Σ[3 * hidden](…) + Σ[hidden](…) + Σ[hidden, vocab](…) + Σ[vocab](…)) */
  gradc_rsqrt(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0);
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + … + … + …) else 1 */
  gradc_select_less(1, 1, arena + 23792, 0, 0, constants + 3, 0, 0, arena + 19472, 0, 0, arena + 19456, 0, 0, constants + 3, 0, 0);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 9728, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23584, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = gru.wx.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 108048, 0, 0, states + 108048, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 108048, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23600, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 108048, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23616, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = gru.wh.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 501280, 0, 0, states + 501280, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 501280, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23632, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 501280, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23648, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = gru.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 502832, 0, 0, states + 502832, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 502832, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23664, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 502832, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23680, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = gru.bh.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 503360, 0, 0, states + 503360, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 503360, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23696, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 503360, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23712, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 542288, 0, 0, states + 542288, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 542288, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23728, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 542288, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23744, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 542464, 0, 0, states + 542464, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 542464, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23760, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 542464, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23776, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  for (long col = 0; col < 4864; col += 2048) {
    const long cols = 4864 - col < 2048 ? 4864 - col : 2048;
    /* ∂loss/∂embedding.table * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 1875968 + col, 0, 1, arena + 23792, 0, 0, 1.0f);
    /* first = 0.9 * embedding.table.m + 0.09999999999999998 * (∂loss/∂embedding.table * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + col, 0, 1, states + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + col, 0, 1, arena + 23568, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂embedding.table * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * embedding.table.v + 0.0010000000000000009 * (∂loss/∂embedding.table * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 4864 + col, 0, 1, states + 4864 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 4864 + col, 0, 1, arena + 23584, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next embedding.table = embedding.table - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + col, 0, 1, parameters + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  for (long col = 0; col < 49152; col += 2048) {
    const long cols = 2048;
    /* ∂loss/∂gru.wx * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 1826816 + col, 0, 1, arena + 23792, 0, 0, 1.0f);
    /* first = 0.9 * gru.wx.m + 0.09999999999999998 * (∂loss/∂gru.wx * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + 9744 + col, 0, 1, states + 9744 + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + 9744 + col, 0, 1, arena + 23600, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂gru.wx * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * gru.wx.v + 0.0010000000000000009 * (∂loss/∂gru.wx * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 58896 + col, 0, 1, states + 58896 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 58896 + col, 0, 1, arena + 23616, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next gru.wx = gru.wx - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + 4864 + col, 0, 1, parameters + 4864 + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  for (long col = 0; col < 196608; col += 2048) {
    const long cols = 2048;
    /* ∂loss/∂gru.wh * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 1572864 + col, 0, 1, arena + 23792, 0, 0, 1.0f);
    /* first = 0.9 * gru.wh.m + 0.09999999999999998 * (∂loss/∂gru.wh * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + 108064 + col, 0, 1, states + 108064 + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + 108064 + col, 0, 1, arena + 23632, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂gru.wh * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * gru.wh.v + 0.0010000000000000009 * (∂loss/∂gru.wh * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 304672 + col, 0, 1, states + 304672 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 304672 + col, 0, 1, arena + 23648, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next gru.wh = gru.wh - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + 54016 + col, 0, 1, parameters + 54016 + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  /* ∂loss/∂gru.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
  gradc_mul(1, 768, arena + 19456, 0, 1, arena + 9723904, 0, 1, arena + 23792, 0, 0, 1.0f);
  /* first = 0.9 * gru.b.m + 0.09999999999999998 * (∂loss/∂gru.b * (if … then … else 1))  (library/optimizers.grad:43) */
  gradc_linear2(1, 768, states + 501296, 0, 1, states + 501296, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 768, arena + 20224, 0, 1, states + 501296, 0, 1, arena + 23664, 0, 0, 1.0f);
  /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
  gradc_mul(1, 768, arena + 20224, 0, 1, arena + 23552, 0, 0, arena + 20224, 0, 1, 1.0f);
  /* (∂loss/∂gru.b * (if … then … else 1))^2  (library/optimizers.grad:44) */
  gradc_mul(1, 768, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
  /* second = 0.999 * gru.b.v + 0.0010000000000000009 * (∂loss/∂gru.b * …)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 768, states + 502064, 0, 1, states + 502064, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 768, arena + 19456, 0, 1, states + 502064, 0, 1, arena + 23680, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 768, arena + 19456, 0, 1, arena + 19456, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 768, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
  /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
  gradc_div(1, 768, arena + 19456, 0, 1, arena + 20224, 0, 1, arena + 19456, 0, 1, 1.0f);
  /* next gru.b = gru.b - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
  gradc_linear2(1, 768, parameters + 250624, 0, 1, parameters + 250624, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂gru.bh * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
  gradc_mul(1, 256, arena + 19456, 0, 1, arena + 33792, 0, 1, arena + 23792, 0, 0, 1.0f);
  /* first = 0.9 * gru.bh.m + 0.09999999999999998 * (∂loss/∂gru.bh * (if … then … else 1))  (library/optimizers.grad:43) */
  gradc_linear2(1, 256, states + 502848, 0, 1, states + 502848, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 256, arena + 19712, 0, 1, states + 502848, 0, 1, arena + 23696, 0, 0, 1.0f);
  /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
  gradc_mul(1, 256, arena + 19712, 0, 1, arena + 23552, 0, 0, arena + 19712, 0, 1, 1.0f);
  /* (∂loss/∂gru.bh * (if … then … else 1))^2  (library/optimizers.grad:44) */
  gradc_mul(1, 256, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
  /* second = 0.999 * gru.bh.v + 0.0010000000000000009 * (∂loss/∂gru.bh * …)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 256, states + 503104, 0, 1, states + 503104, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 256, arena + 19456, 0, 1, states + 503104, 0, 1, arena + 23712, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 256, arena + 19456, 0, 1, arena + 19456, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 256, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
  /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
  gradc_div(1, 256, arena + 19456, 0, 1, arena + 19712, 0, 1, arena + 19456, 0, 1, 1.0f);
  /* next gru.bh = gru.bh - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
  gradc_linear2(1, 256, parameters + 251392, 0, 1, parameters + 251392, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  for (long col = 0; col < 19456; col += 2048) {
    const long cols = 19456 - col < 2048 ? 19456 - col : 2048;
    /* ∂loss/∂linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + col, 0, 1, arena + 23792, 0, 0, 1.0f);
    /* first = 0.9 * linear.w.m + 0.09999999999999998 * (∂loss/∂linear.w * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + 503376 + col, 0, 1, states + 503376 + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + 503376 + col, 0, 1, arena + 23728, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂linear.w * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * linear.w.v + 0.0010000000000000009 * (∂loss/∂linear.w * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 522832 + col, 0, 1, states + 522832 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 522832 + col, 0, 1, arena + 23744, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next linear.w = linear.w - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + 251648 + col, 0, 1, parameters + 251648 + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  /* ∂loss/∂linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 9807872, 0, 1, arena + 23792, 0, 0, 1.0f);
  /* first = 0.9 * linear.b.m + 0.09999999999999998 * (∂loss/∂linear.b * (if … then … else 1))  (library/optimizers.grad:43) */
  gradc_linear2(1, 76, states + 542304, 0, 1, states + 542304, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 76, arena + 80, 0, 1, states + 542304, 0, 1, arena + 23760, 0, 0, 1.0f);
  /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
  gradc_mul(1, 76, arena + 80, 0, 1, arena + 23552, 0, 0, arena + 80, 0, 1, 1.0f);
  /* (∂loss/∂linear.b * (if … then … else 1))^2  (library/optimizers.grad:44) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0010000000000000009 * (∂loss/∂linear.b * …)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 76, states + 542384, 0, 1, states + 542384, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 76, arena + 0, 0, 1, states + 542384, 0, 1, arena + 23776, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 76, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 76, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
  gradc_div(1, 76, arena + 0, 0, 1, arena + 80, 0, 1, arena + 0, 0, 1, 1.0f);
  /* next linear.b = linear.b - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
  gradc_linear2(1, 76, parameters + 271104, 0, 1, parameters + 271104, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(32, 64, 1, inputs + 0, data[0], order + step * 32);
    gradc_gather_rows(32, 64, 1, inputs + 2048, data[1], order + step * 32);
    inputs[4096] = (float)(first_step + step);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
