/* char_lstm, Models/lstm.grad */

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
  gradc_random_normal(4864, arena + 84992, seed, 3111216744u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena, seed, 214113264u, 0, 0);
  /* orthogonal()  (library/recurrent.grad:44) */
  gradc_random_orthogonal(256, 1024, parameters + 70400, seed, 4240638656u, 0);
  /* uniform() */
  gradc_random_uniform(19456, arena + 65536, seed, 2887766503u, 0, 0);
  /* normal() / 50  (library/attention.grad:5) */
  gradc_linear1(1, 4864, parameters, 0, 1, arena + 84992, 0, 1, 0.02f, 0.0f);
  /* 0.14852213144650114 * uniform() - 0.07426106572325057  (library/recurrent.grad:43) */
  gradc_linear1(1, 65536, parameters + 4864, 0, 1, arena, 0, 1, 0.14852214f, -0.07426107f);
  /* 0.2688664289689325 * uniform() - 0.13443321448446624  (library/layers.grad:5) */
  gradc_linear1(1, 19456, parameters + 333568, 0, 1, arena + 65536, 0, 1, 0.26886642f, -0.13443321f);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1024, parameters + 332544, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 76, parameters + 353024, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 4864, states, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 4864, states + 4864, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1, states + 9728, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 65536, states + 9744, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 65536, states + 75280, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1, states + 140816, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 262144, states + 140832, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 262144, states + 402976, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1, states + 665120, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1024, states + 665136, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1024, states + 666160, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1, states + 667184, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 19456, states + 667200, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 19456, states + 686656, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1, states + 706112, 0, 0, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 76, states + 706128, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 76, states + 706208, 0, 1, constants + 0, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 1, states + 706288, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
  gradc_gather(2048, 64, arena + 9592832, 64, 1, parameters, 0, 1, inputs, 1, 0, 64);
  /* Σ[64](lstm.wx * embedding.y)  (library/recurrent.grad:47) */
  gradc_contract(2048, 1024, 64, 1.0f, arena + 9592832, 64, 1, parameters + 4864, 1024, 1, arena, 1024, 1, 0, arena + 2097152);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 8192, arena + 6381568, 0, 1, constants + 1, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 8192, arena + 6389760, 0, 1, constants + 1, 0, 0);
  for (long i_time = 0; i_time < 64; ++i_time) {
    /* Σ[hidden](lstm.wh * lstm.h)  (library/recurrent.grad:47) */
    gradc_contract(32, 1024, 256, 1.0f, arena + 6381568, 256, 1, parameters + 70400, 1024, 1, arena + 6348800, 1024, 1, 0, arena + 6291456);
    for (long row = 0; row < 32; row += 1) {
      const long rows = 1;
      /* Σ[hidden](lstm.wh * lstm.h) + Σ[64](lstm.wx * embedding.y)  (library/recurrent.grad:47) */
      gradc_linear2(rows, 1024, arena + 6324224, 1024, 1, arena + 6348800 + row * 1024, 1024, 1, 1.0f, arena + i_time * 1024 + row * 65536, 65536, 1, 1.0f, 0.0f);
      /* lstm.b + (Σ[hidden](…) + Σ[64](…))  (library/recurrent.grad:47) */
      gradc_linear2(rows, 1024, arena + 6291456 + row * 1024, 1024, 1, parameters + 332544, 0, 1, 1.0f, arena + 6324224, 1024, 1, 1.0f, 0.0f);
    }
    for (long row = 0; row < 32; row += 2) {
      const long rows = 2;
      /* sigmoid(lstm.o)  (library/recurrent.grad:49) */
      gradc_sigmoid(rows, 256, arena + 3670016 + i_time * 8192 + row * 256, 256, 1, arena + 6292224 + row * 1024, 1024, 1);
      /* lstm.f + 1  (library/recurrent.grad:48) */
      gradc_linear1(rows, 256, arena + 6332416, 256, 1, arena + 6291712 + row * 1024, 1024, 1, 1.0f, 1.0f);
      /* sigmoid(lstm.f + 1)  (library/recurrent.grad:48) */
      gradc_sigmoid(rows, 256, arena + 4718592 + i_time * 8192 + row * 256, 256, 1, arena + 6332416, 256, 1);
      /* lstm.c * sigmoid(lstm.f + 1)  (library/recurrent.grad:48) */
      gradc_mul(rows, 256, arena + 6332416, 256, 1, arena + 6389760 + row * 256, 256, 1, arena + 4718592 + i_time * 8192 + row * 256, 256, 1, 1.0f);
      /* sigmoid(lstm.i)  (library/recurrent.grad:48) */
      gradc_sigmoid(rows, 256, arena + 2621440 + i_time * 8192 + row * 256, 256, 1, arena + 6291456 + row * 1024, 1024, 1);
      /* tanh(lstm.g)  (library/recurrent.grad:48) */
      gradc_tanh(rows, 256, arena + 4194304 + i_time * 8192 + row * 256, 256, 1, arena + 6291968 + row * 1024, 1024, 1);
      /* sigmoid(lstm.i) * tanh(lstm.g)  (library/recurrent.grad:48) */
      gradc_mul(rows, 256, arena + 6332928, 256, 1, arena + 2621440 + i_time * 8192 + row * 256, 256, 1, arena + 4194304 + i_time * 8192 + row * 256, 256, 1, 1.0f);
      /* lstm.c = lstm.c * sigmoid(…) + sigmoid(lstm.i) * tanh(lstm.g)  (library/recurrent.grad:48) */
      gradc_linear2(rows, 256, arena + 6324224 + row * 256, 256, 1, arena + 6332416, 256, 1, 1.0f, arena + 6332928, 256, 1, 1.0f, 0.0f);
      /* tanh(lstm.c)  (library/recurrent.grad:49) */
      gradc_tanh(rows, 256, arena + 3145728 + i_time * 8192 + row * 256, 256, 1, arena + 6324224 + row * 256, 256, 1);
      /* lstm.h = sigmoid(lstm.o) * tanh(lstm.c)  (library/recurrent.grad:49) */
      gradc_mul(rows, 256, arena + 2097152 + i_time * 8192 + row * 256, 256, 1, arena + 3670016 + i_time * 8192 + row * 256, 256, 1, arena + 3145728 + i_time * 8192 + row * 256, 256, 1, 1.0f);
    }
    /* lstm.c = lstm.c  (library/recurrent.grad:46) */
    gradc_copy(1, 8192, arena + 5242880 + i_time * 8192, 0, 1, arena + 6389760, 0, 1);
    /* lstm.h = lstm.h  (library/recurrent.grad:46) */
    gradc_copy(1, 8192, arena + 5767168 + i_time * 8192, 0, 1, arena + 6381568, 0, 1);
    /* lstm.h = sigmoid(lstm.o) * tanh(lstm.c)  (library/recurrent.grad:49) */
    gradc_copy(1, 8192, arena + 6381568, 0, 1, arena + 2097152 + i_time * 8192, 0, 1);
    /* lstm.c = lstm.c * sigmoid(…) + sigmoid(lstm.i) * tanh(lstm.g)  (library/recurrent.grad:48) */
    gradc_copy(1, 8192, arena + 6389760, 0, 1, arena + 6324224, 0, 1);
  }
  /* Σ[hidden](linear.w * lstm.y)  (library/layers.grad:7) */
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    gradc_contract(64, 76, 256, 1.0f, arena + 2097152 + i_batch * 256, 8192, 1, parameters + 333568, 76, 1, arena + i_batch * 4864, 76, 1, 0, arena + 155648);
  }
  for (long row = 0; row < 2048; row += 15) {
    const long rows = 2048 - row < 15 ? 2048 - row : 15;
    /* linear.y = linear.b + Σ[hidden](linear.w * lstm.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 76, arena + 155648 + row * 76, 76, 1, parameters + 353024, 0, 1, 1.0f, arena + row * 76, 76, 1, 1.0f, 0.0f);
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
    gradc_sum_rows(rows, 76, arena + 9887744, 1, arena + 9437184 + row * 76, 76, 1, row > 0);
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
    for (long row = 0; row < 64; row += 2) {
      const long rows = 2;
      /* 1 - scan[time](sigmoid(lstm.i)) */
      gradc_linear1(rows, 256, arena + 0, 256, 1, arena + 2621440 + i_batch * 256 + row * 8192, 8192, 1, -1.0f, 1.0f);
      /* scan[time](sigmoid(lstm.i)) * (1 - scan[time](…)) */
      gradc_mul(rows, 256, arena + 6291456 + i_batch * 16384 + row * 256, 256, 1, arena + 2621440 + i_batch * 256 + row * 8192, 8192, 1, arena + 0, 256, 1, 1.0f);
      /* scan[time](tanh(lstm.c))^2 */
      gradc_mul(rows, 256, arena + 0, 256, 1, arena + 3145728 + i_batch * 256 + row * 8192, 8192, 1, arena + 3145728 + i_batch * 256 + row * 8192, 8192, 1, 1.0f);
      /* 1 - scan[time](…)^2 */
      gradc_linear1(rows, 256, arena + 6815744 + i_batch * 16384 + row * 256, 256, 1, arena + 0, 256, 1, -1.0f, 1.0f);
      /* 1 - scan[time](sigmoid(…)) */
      gradc_linear1(rows, 256, arena + 0, 256, 1, arena + 4718592 + i_batch * 256 + row * 8192, 8192, 1, -1.0f, 1.0f);
      /* scan[time](sigmoid(…)) * (1 - scan[time](…)) */
      gradc_mul(rows, 256, arena + 7340032 + i_batch * 16384 + row * 256, 256, 1, arena + 4718592 + i_batch * 256 + row * 8192, 8192, 1, arena + 0, 256, 1, 1.0f);
      /* scan[time](tanh(lstm.g))^2 */
      gradc_mul(rows, 256, arena + 0, 256, 1, arena + 4194304 + i_batch * 256 + row * 8192, 8192, 1, arena + 4194304 + i_batch * 256 + row * 8192, 8192, 1, 1.0f);
      /* 1 - scan[time](…)^2 */
      gradc_linear1(rows, 256, arena + 7864320 + i_batch * 16384 + row * 256, 256, 1, arena + 0, 256, 1, -1.0f, 1.0f);
      /* 1 - scan[time](sigmoid(lstm.o)) */
      gradc_linear1(rows, 256, arena + 0, 256, 1, arena + 3670016 + i_batch * 256 + row * 8192, 8192, 1, -1.0f, 1.0f);
      /* scan[time](sigmoid(lstm.o)) * (1 - scan[time](…)) */
      gradc_mul(rows, 256, arena + 8388608 + i_batch * 16384 + row * 256, 256, 1, arena + 3670016 + i_batch * 256 + row * 8192, 8192, 1, arena + 0, 256, 1, 1.0f);
    }
  }
  /* ∂loss/∂lstm.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/recurrent.grad:50) */
  gradc_contract(2048, 256, 76, 1.0f, arena + 9437184, 76, 1, parameters + 333568, 1, 76, arena + 8912896, 256, 1, 0, arena + 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 8192, arena + 9854976, 0, 1, constants + 1, 0, 0);
  /* 0  (library/recurrent.grad:45) */
  gradc_copy(1, 8192, arena + 9863168, 0, 1, constants + 1, 0, 0);
  for (long i_time = 63; i_time >= 0; --i_time) {
    for (long row = 0; row < 32; row += 1) {
      const long rows = 1;
      /* ∂loss/∂lstm.h + ∂loss/∂lstm.y */
      gradc_linear2(rows, 256, arena + 9723904, 256, 1, arena + 9854976 + row * 256, 256, 1, 1.0f, arena + 8912896 + i_time * 256 + row * 16384, 16384, 1, 1.0f, 0.0f);
      /* scan[time](sigmoid(lstm.o)) * (∂loss/∂lstm.h + ∂loss/∂lstm.y) */
      gradc_mul(rows, 256, arena + 9724160, 256, 1, arena + 3670016 + i_time * 8192 + row * 256, 256, 1, arena + 9723904, 256, 1, 1.0f);
      /* (1 - …^2) * (scan[time](…) * (∂loss/∂lstm.h + ∂loss/∂lstm.y)) */
      gradc_mul(rows, 256, arena + 9724160, 256, 1, arena + 6815744 + i_time * 256 + row * 16384, 16384, 1, arena + 9724160, 256, 1, 1.0f);
      /* ∂loss/∂lstm.c + (1 - …) * (… * …) */
      gradc_linear2(rows, 256, arena + 9871360 + row * 256, 256, 1, arena + 9863168 + row * 256, 256, 1, 1.0f, arena + 9724160, 256, 1, 1.0f, 0.0f);
      /* scan[time](tanh(lstm.g)) * (∂loss/∂lstm.c + … * …) */
      gradc_mul(rows, 256, arena + 9724160, 256, 1, arena + 4194304 + i_time * 8192 + row * 256, 256, 1, arena + 9871360 + row * 256, 256, 1, 1.0f);
      /* (scan[time](…) * (1 - …)) * (scan[time](…) * (∂loss/∂lstm.c + …)) */
      gradc_mul(rows, 256, arena + 9756672 + row * 256, 256, 1, arena + 6291456 + i_time * 256 + row * 16384, 16384, 1, arena + 9724160, 256, 1, 1.0f);
      /* scan[time](lstm.c) * (∂loss/∂lstm.c + … * …) */
      gradc_mul(rows, 256, arena + 9724160, 256, 1, arena + 5242880 + i_time * 8192 + row * 256, 256, 1, arena + 9871360 + row * 256, 256, 1, 1.0f);
      /* (scan[time](…) * (1 - …)) * (scan[time](lstm.c) * (∂loss/∂lstm.c + …)) */
      gradc_mul(rows, 256, arena + 9789440 + row * 256, 256, 1, arena + 7340032 + i_time * 256 + row * 16384, 16384, 1, arena + 9724160, 256, 1, 1.0f);
      /* scan[time](sigmoid(lstm.i)) * (∂loss/∂lstm.c + … * …) */
      gradc_mul(rows, 256, arena + 9724160, 256, 1, arena + 2621440 + i_time * 8192 + row * 256, 256, 1, arena + 9871360 + row * 256, 256, 1, 1.0f);
      /* (1 - …^2) * (scan[time](…) * (∂loss/∂lstm.c + …)) */
      gradc_mul(rows, 256, arena + 9822208 + row * 256, 256, 1, arena + 7864320 + i_time * 256 + row * 16384, 16384, 1, arena + 9724160, 256, 1, 1.0f);
      /* scan[time](tanh(lstm.c)) * (∂loss/∂lstm.h + ∂loss/∂lstm.y) */
      gradc_mul(rows, 256, arena + 9723904, 256, 1, arena + 3145728 + i_time * 8192 + row * 256, 256, 1, arena + 9723904, 256, 1, 1.0f);
      /* (scan[time](…) * (1 - …)) * (scan[time](…) * (∂loss/∂lstm.h + ∂loss/∂lstm.y)) */
      gradc_mul(rows, 256, arena + 9879552 + row * 256, 256, 1, arena + 8388608 + i_time * 256 + row * 16384, 16384, 1, arena + 9723904, 256, 1, 1.0f);
    }
    /* scatter((… * …) * (… * …), 4 * hidden := hidden) */
    gradc_fill(1, 32768, arena + 9723904, 0, 1, 0.0f);
    {
      const long j0 = 0;
      gradc_linear2(32, 256, arena + 9723904 + j0, 1024, 1, arena + 9723904 + j0, 1024, 1, 1.0f, arena + 9756672, 256, 1, 1.0f, 0.0f);
    }
    /* scatter((… * …) * (… * …), 4 * hidden := hidden + 256) */
    gradc_fill(1, 32768, arena + 9756672, 0, 1, 0.0f);
    {
      const long j0 = 256;
      gradc_linear2(32, 256, arena + 9756672 + j0, 1024, 1, arena + 9756672 + j0, 1024, 1, 1.0f, arena + 9789440, 256, 1, 1.0f, 0.0f);
    }
    /* scatter((1 - …) * (… * …), 4 * hidden := hidden + 512) */
    gradc_fill(1, 32768, arena + 9789440, 0, 1, 0.0f);
    {
      const long j0 = 512;
      gradc_linear2(32, 256, arena + 9789440 + j0, 1024, 1, arena + 9789440 + j0, 1024, 1, 1.0f, arena + 9822208, 256, 1, 1.0f, 0.0f);
    }
    /* scatter((… * …) * (… * …), 4 * hidden := hidden + 768) */
    gradc_fill(1, 32768, arena + 9822208, 0, 1, 0.0f);
    {
      const long j0 = 768;
      gradc_linear2(32, 256, arena + 9822208 + j0, 1024, 1, arena + 9822208 + j0, 1024, 1, 1.0f, arena + 9879552, 256, 1, 1.0f, 0.0f);
    }
    for (long col = 0; col < 32768; col += 1632) {
      const long cols = 32768 - col < 1632 ? 32768 - col : 1632;
      /* scatter(… * …, 4 * hidden := hidden) + scatter(… * …, 4 * hidden := hidden + 256) + scatter(… * …, 4 * hidden := hidden + 512) + scatter(… * …, 4 * hidden := hidden + 768) */
      gradc_linear2(1, cols, arena + 9879552, 0, 1, arena + 9723904 + col, 0, 1, 1.0f, arena + 9756672 + col, 0, 1, 1.0f, 0.0f);
      gradc_linear2(1, cols, arena + 9879552, 0, 1, arena + 9879552, 0, 1, 1.0f, arena + 9789440 + col, 0, 1, 1.0f, 0.0f);
      gradc_linear2(1, cols, arena + i_time * 32768 + col, 0, 1, arena + 9879552, 0, 1, 1.0f, arena + 9822208 + col, 0, 1, 1.0f, 0.0f);
    }
    /* Σ[4 * hidden](lstm.wh * (… + … + … + …)) */
    gradc_contract(32, 256, 1024, 1.0f, arena + i_time * 32768, 1024, 1, parameters + 70400, 1, 1024, arena + 9854976, 256, 1, 0, arena + 9723904);
    /* scan[time](sigmoid(…)) * (∂loss/∂lstm.c + … * …) */
    gradc_mul(1, 8192, arena + 9863168, 0, 1, arena + 4718592 + i_time * 8192, 0, 1, arena + 9871360, 0, 1, 1.0f);
  }
  /* ∂loss/∂embedding.y = Σ[4 * hidden](lstm.wx * scan[time backwards](…))  (library/attention.grad:6) */
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    gradc_contract(64, 64, 1024, 1.0f, arena + i_batch * 1024, 32768, 1, parameters + 4864, 1, 1024, arena + 2621440 + i_batch * 4096, 64, 1, 0, arena + 2752512);
  }
  /* ∂loss/∂embedding.table = scatter(∂loss/∂embedding.y, vocab := tokens)  (library/attention.grad:5) */
  gradc_fill(1, 4864, arena + 3006464, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    for (long i_time = 0; i_time < 64; ++i_time) {
      const long j0 = (long)*(inputs + i_batch * 64 + i_time);
      if (j0 >= 0 && j0 < 76) gradc_linear2(1, 64, arena + 3006464 + j0 * 64, 0, 1, arena + 3006464 + j0 * 64, 0, 1, 1.0f, arena + 2621440 + i_batch * 4096 + i_time * 64, 0, 1, 1.0f, 0.0f);
    }
  }
  /* ∂loss/∂embedding.table^2 */
  gradc_mul(1, 4864, arena + 2621440, 0, 1, arena + 3006464, 0, 1, arena + 3006464, 0, 1, 1.0f);
  /* Σ[64, vocab](∂loss/∂embedding.table^2) */
  gradc_sum_columns(1, 4864, arena + 3011328, 0, arena + 2621440, 0, 1, 0);
  /* ∂loss/∂lstm.wx = Σ[batch, time](embedding.y * scan[time backwards](…))  (library/recurrent.grad:43) */
  for (long i_time = 0; i_time < 64; ++i_time) {
    gradc_contract(64, 1024, 32, 1.0f, arena + 9592832 + i_time * 64, 1, 4096, arena + i_time * 32768, 1024, 1, arena + 2883584, 1024, 1, i_time > 0, arena + 2621440);
  }
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂lstm.wx^2 */
    gradc_mul(1, cols, arena + 2621440, 0, 1, arena + 2883584 + col, 0, 1, arena + 2883584 + col, 0, 1, 1.0f);
    /* Σ[4 * hidden, 64](∂loss/∂lstm.wx^2) */
    gradc_sum_columns(1, cols, arena + 3011344, 0, arena + 2621440, 0, 1, col > 0);
  }
  /* ∂loss/∂lstm.wh = Σ[batch, time](scan[time](lstm.h) * scan[time backwards](…))  (library/recurrent.grad:44) */
  gradc_contract(256, 1024, 2048, 1.0f, arena + 5767168, 1, 256, arena, 1024, 1, arena + 2621440, 1024, 1, 0, arena + 2949120);
  for (long col = 0; col < 262144; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂lstm.wh^2 */
    gradc_mul(1, cols, arena + 2949120, 0, 1, arena + 2621440 + col, 0, 1, arena + 2621440 + col, 0, 1, 1.0f);
    /* Σ[4 * hidden, hidden](∂loss/∂lstm.wh^2) */
    gradc_sum_columns(1, cols, arena + 2957312, 0, arena + 2949120, 0, 1, col > 0);
  }
  /* ∂loss/∂lstm.b = Σ[batch, time](scan[time backwards](… + … + … + …))  (library/recurrent.grad:45) */
  gradc_sum_rows(2048, 1024, arena + 2949120, 1, arena, 1024, 1, 0);
  /* ∂loss/∂lstm.b^2 */
  gradc_mul(1, 1024, arena + 0, 0, 1, arena + 2949120, 0, 1, arena + 2949120, 0, 1, 1.0f);
  /* Σ[4 * hidden](∂loss/∂lstm.b^2) */
  gradc_sum_columns(1, 1024, arena + 33792, 0, arena + 0, 0, 1, 0);
  /* ∂loss/∂linear.w = Σ[batch, time](lstm.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  for (long i_batch = 0; i_batch < 32; ++i_batch) {
    gradc_contract(256, 76, 64, 1.0f, arena + 2097152 + i_batch * 256, 1, 8192, arena + 9437184 + i_batch * 4864, 76, 1, arena, 76, 1, i_batch > 0, arena + 19456);
  }
  for (long col = 0; col < 19456; col += 8192) {
    const long cols = 19456 - col < 8192 ? 19456 - col : 8192;
    /* ∂loss/∂linear.w^2 */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + col, 0, 1, arena + col, 0, 1, 1.0f);
    /* Σ[hidden, vocab](∂loss/∂linear.w^2) */
    gradc_sum_columns(1, cols, arena + 27648, 0, arena + 19456, 0, 1, col > 0);
  }
  /* ∂loss/∂linear.b^2 */
  gradc_mul(1, 76, arena + 19456, 0, 1, arena + 9887744, 0, 1, arena + 9887744, 0, 1, 1.0f);
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
  /* Σ[64, vocab](∂loss/∂embedding.table^2) + Σ[4 * hidden, 64](∂loss/∂lstm.wx^2) + Σ[4 * hidden, hidden](∂loss/∂lstm.wh^2) + Σ[4 * hidden](∂loss/∂lstm.b^2) + Σ[hidden, vocab](∂loss/∂linear.w^2) + Σ[vocab](∂loss/∂linear.b^2) */
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 3011328, 0, 0, 1.0f, arena + 3011344, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 2957312, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 33792, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 27648, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0, 1.0f, arena + 19536, 0, 0, 1.0f, 0.0f);
  /* sqrt(Σ[64, vocab](…) + Σ[4 * hidden, 64](…) + Σ[4 * hidden, hidden](…) + Σ[4 * hidden](…) + Σ[hidden, vocab](…) + Σ[vocab](…)) */
  gradc_sqrt(1, 1, arena + 19472, 0, 0, arena + 19456, 0, 0);
  /* 1 / sqrt(Σ[64, vocab](…) + Σ[4 * hidden, 64](…) + Σ[4 * hidden, hidden](…) + Σ[4 * hidden](…) + Σ[hidden, vocab](…) + Σ[vocab](…)) */
  gradc_rsqrt(1, 1, arena + 19456, 0, 0, arena + 19456, 0, 0);
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + … + …) else 1 */
  gradc_select_less(1, 1, arena + 23760, 0, 0, constants + 3, 0, 0, arena + 19472, 0, 0, arena + 19456, 0, 0, constants + 3, 0, 0);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 9728, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23584, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = lstm.wx.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 140816, 0, 0, states + 140816, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 140816, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23600, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 140816, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23616, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = lstm.wh.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 665120, 0, 0, states + 665120, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 665120, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23632, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 665120, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23648, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = lstm.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 667184, 0, 0, states + 667184, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 667184, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23664, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 667184, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23680, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 706112, 0, 0, states + 706112, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 706112, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23696, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 706112, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23712, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 706288, 0, 0, states + 706288, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 6, 0, 0, states + 706288, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23728, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 19456, 0, 0, constants + 7, 0, 0, states + 706288, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 23744, 0, 0, arena + 19456, 0, 0, -1.0f, 1.0f);
  for (long col = 0; col < 4864; col += 2048) {
    const long cols = 4864 - col < 2048 ? 4864 - col : 2048;
    /* ∂loss/∂embedding.table * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 3006464 + col, 0, 1, arena + 23760, 0, 0, 1.0f);
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
  for (long col = 0; col < 65536; col += 2048) {
    const long cols = 2048;
    /* ∂loss/∂lstm.wx * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 2883584 + col, 0, 1, arena + 23760, 0, 0, 1.0f);
    /* first = 0.9 * lstm.wx.m + 0.09999999999999998 * (∂loss/∂lstm.wx * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + 9744 + col, 0, 1, states + 9744 + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + 9744 + col, 0, 1, arena + 23600, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂lstm.wx * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * lstm.wx.v + 0.0010000000000000009 * (∂loss/∂lstm.wx * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 75280 + col, 0, 1, states + 75280 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 75280 + col, 0, 1, arena + 23616, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next lstm.wx = lstm.wx - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + 4864 + col, 0, 1, parameters + 4864 + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  for (long col = 0; col < 262144; col += 2048) {
    const long cols = 2048;
    /* ∂loss/∂lstm.wh * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 2621440 + col, 0, 1, arena + 23760, 0, 0, 1.0f);
    /* first = 0.9 * lstm.wh.m + 0.09999999999999998 * (∂loss/∂lstm.wh * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + 140832 + col, 0, 1, states + 140832 + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + 140832 + col, 0, 1, arena + 23632, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂lstm.wh * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * lstm.wh.v + 0.0010000000000000009 * (∂loss/∂lstm.wh * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 402976 + col, 0, 1, states + 402976 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 402976 + col, 0, 1, arena + 23648, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next lstm.wh = lstm.wh - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + 70400 + col, 0, 1, parameters + 70400 + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  /* ∂loss/∂lstm.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
  gradc_mul(1, 1024, arena + 19456, 0, 1, arena + 2949120, 0, 1, arena + 23760, 0, 0, 1.0f);
  /* first = 0.9 * lstm.b.m + 0.09999999999999998 * (∂loss/∂lstm.b * (if … then … else 1))  (library/optimizers.grad:43) */
  gradc_linear2(1, 1024, states + 665136, 0, 1, states + 665136, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1024, arena + 20480, 0, 1, states + 665136, 0, 1, arena + 23664, 0, 0, 1.0f);
  /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
  gradc_mul(1, 1024, arena + 20480, 0, 1, arena + 23552, 0, 0, arena + 20480, 0, 1, 1.0f);
  /* (∂loss/∂lstm.b * (if … then … else 1))^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1024, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
  /* second = 0.999 * lstm.b.v + 0.0010000000000000009 * (∂loss/∂lstm.b * …)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1024, states + 666160, 0, 1, states + 666160, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1024, arena + 19456, 0, 1, states + 666160, 0, 1, arena + 23680, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1024, arena + 19456, 0, 1, arena + 19456, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1024, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
  /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
  gradc_div(1, 1024, arena + 19456, 0, 1, arena + 20480, 0, 1, arena + 19456, 0, 1, 1.0f);
  /* next lstm.b = lstm.b - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
  gradc_linear2(1, 1024, parameters + 332544, 0, 1, parameters + 332544, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  for (long col = 0; col < 19456; col += 2048) {
    const long cols = 19456 - col < 2048 ? 19456 - col : 2048;
    /* ∂loss/∂linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + col, 0, 1, arena + 23760, 0, 0, 1.0f);
    /* first = 0.9 * linear.w.m + 0.09999999999999998 * (∂loss/∂linear.w * (if … then … else 1))  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + 667200 + col, 0, 1, states + 667200 + col, 0, 1, 0.9f, arena + 19456, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 21504, 0, 1, states + 667200 + col, 0, 1, arena + 23696, 0, 0, 1.0f);
    /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
    gradc_mul(1, cols, arena + 21504, 0, 1, arena + 23552, 0, 0, arena + 21504, 0, 1, 1.0f);
    /* (∂loss/∂linear.w * (if … then … else 1))^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* second = 0.999 * linear.w.v + 0.0010000000000000009 * (∂loss/∂linear.w * …)^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 686656 + col, 0, 1, states + 686656 + col, 0, 1, 0.999f, arena + 19456, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, states + 686656 + col, 0, 1, arena + 23712, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 19456, 0, 1, arena + 19456, 0, 1, 1.0f, 1e-08f);
    /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 19456, 0, 1, arena + 21504, 0, 1, arena + 19456, 0, 1, 1.0f);
    /* next linear.w = linear.w - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + 333568 + col, 0, 1, parameters + 333568 + col, 0, 1, 1.0f, arena + 19456, 0, 1, -1.0f, 0.0f);
  }
  /* ∂loss/∂linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:43) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 9887744, 0, 1, arena + 23760, 0, 0, 1.0f);
  /* first = 0.9 * linear.b.m + 0.09999999999999998 * (∂loss/∂linear.b * (if … then … else 1))  (library/optimizers.grad:43) */
  gradc_linear2(1, 76, states + 706128, 0, 1, states + 706128, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 76, arena + 80, 0, 1, states + 706128, 0, 1, arena + 23728, 0, 0, 1.0f);
  /* lr * (first / (1 - …))  (library/optimizers.grad:49) */
  gradc_mul(1, 76, arena + 80, 0, 1, arena + 23552, 0, 0, arena + 80, 0, 1, 1.0f);
  /* (∂loss/∂linear.b * (if … then … else 1))^2  (library/optimizers.grad:44) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0010000000000000009 * (∂loss/∂linear.b * …)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 76, states + 706208, 0, 1, states + 706208, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 76, arena + 0, 0, 1, states + 706208, 0, 1, arena + 23744, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 76, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 76, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* (lr * (first / …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:49) */
  gradc_div(1, 76, arena + 0, 0, 1, arena + 80, 0, 1, arena + 0, 0, 1, 1.0f);
  /* next linear.b = linear.b - (lr * …) / (… + 1/100000000)  (library/optimizers.grad:49) */
  gradc_linear2(1, 76, parameters + 353024, 0, 1, parameters + 353024, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
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
