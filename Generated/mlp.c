/* mlp, Models/mlp.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_cos(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_gather(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *index, long index_r, long index_c, long step);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_iota(long rows, long cols, float *out, long out_r, long out_c, float start, float row_step, float col_step);
extern void gradc_less(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_min(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_select(long rows, long cols, float *out, long out_r, long out_c, const float *c, long c_r, long c_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, 0.0f, 0.2f, -0.015625f, 1.0f, 20.0f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* uniform() */
  gradc_random_uniform(8192, arena + 16384, seed, 1694461879u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena, seed, 2070366958u, 0, 0);
  /* uniform() */
  gradc_random_uniform(1280, arena + 24576, seed, 2887766503u, 0, 0);
  /* 0.3535533905932738 * uniform() - 0.1767766952966369  (Models/mlp.grad:17) */
  gradc_linear1(1, 8192, parameters, 0, 1, arena + 16384, 0, 1, 0.35355338f, -0.17677669f);
  /* 0.30618621784789724 * uniform() - 0.15309310892394862  (Models/mlp.grad:17) */
  gradc_linear1(1, 16384, parameters + 8320, 0, 1, arena, 0, 1, 0.30618623f, -0.15309311f);
  /* 0.41702882811414954 * uniform() - 0.20851441405707477  (library/layers.grad:5) */
  gradc_linear1(1, 1280, parameters + 24832, 0, 1, arena + 24576, 0, 1, 0.4170288f, -0.2085144f);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 128, parameters + 8192, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 128, parameters + 24704, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 10, parameters + 26112, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 8192, states, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 128, states + 8192, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 16384, states + 8320, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 128, states + 24704, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 1280, states + 24832, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/mlp.grad:18) */
  gradc_copy(1, 10, states + 26112, 0, 1, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  /* dense.w^2 */
  gradc_mul(1, 8192, arena + 0, 0, 1, parameters, 0, 1, parameters, 0, 1, 1.0f);
  /* Σ[hidden, pixels](dense.w^2) */
  gradc_sum_columns(1, 8192, arena + 8192, 0, arena + 0, 0, 1, 0);
  /* dense.b^2 */
  gradc_mul(1, 128, arena + 0, 0, 1, parameters + 8192, 0, 1, parameters + 8192, 0, 1, 1.0f);
  /* Σ[hidden](dense.b^2) */
  gradc_sum_columns(1, 128, arena + 8208, 0, arena + 0, 0, 1, 0);
  /* dense.1.b^2 */
  gradc_mul(1, 128, arena + 0, 0, 1, parameters + 24704, 0, 1, parameters + 24704, 0, 1, 1.0f);
  /* Σ[hidden](dense.1.b^2) */
  gradc_sum_columns(1, 128, arena + 8224, 0, arena + 0, 0, 1, 0);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* dense.1.w^2 */
    gradc_mul(1, cols, arena + 0, 0, 1, parameters + 8320 + col, 0, 1, parameters + 8320 + col, 0, 1, 1.0f);
    /* Σ[hidden, hidden'](dense.1.w^2) */
    gradc_sum_columns(1, cols, arena + 8240, 0, arena + 0, 0, 1, col > 0);
  }
  /* linear.w^2 */
  gradc_mul(1, 1280, arena + 0, 0, 1, parameters + 24832, 0, 1, parameters + 24832, 0, 1, 1.0f);
  /* Σ[classes, hidden](linear.w^2) */
  gradc_sum_columns(1, 1280, arena + 1280, 0, arena + 0, 0, 1, 0);
  /* linear.b^2 */
  gradc_mul(1, 10, arena + 0, 0, 1, parameters + 26112, 0, 1, parameters + 26112, 0, 1, 1.0f);
  /* Σ[classes](linear.b^2) */
  gradc_sum_columns(1, 10, arena + 16, 0, arena + 0, 0, 1, 0);
  /* Σ[hidden, pixels](dense.w^2) + Σ[hidden](dense.b^2) + Σ[hidden, hidden'](dense.1.w^2) + Σ[hidden](dense.1.b^2) + Σ[classes, hidden](linear.w^2) + Σ[classes](linear.b^2)  (Models/mlp.grad:40) */
  gradc_linear2(1, 1, arena + 32, 0, 0, arena + 8192, 0, 0, 1.0f, arena + 8208, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 8240, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 8224, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 1280, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 61440, 0, 0, arena + 32, 0, 0, 1.0f, arena + 16, 0, 0, 1.0f, 0.0f);
  /* uniform()  (library/layers.grad:16) */
  gradc_random_uniform(8192, arena + 20480, seed, 3415489510u, step, 0);
  /* Σ[pixels](image * dense.w)  (Models/mlp.grad:19) */
  gradc_contract(64, 128, 64, 1.0f, inputs, 64, 1, parameters, 128, 1, arena + 28672, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 16) {
    const long rows = 16;
    /* dense.b + Σ[pixels](image * dense.w)  (Models/mlp.grad:19) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 28672 + row * 128, 128, 1, 1.0f, 0.0f);
    /* dense.y = max(0, dense.b + Σ[pixels](…))  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 36864 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden'](dense.y[hidden := hidden'] * dense.1.w[hidden := hidden', hidden' := hidden])  (Models/mlp.grad:19) */
  gradc_contract(64, 128, 128, 1.0f, arena + 36864, 128, 1, parameters + 8320, 128, 1, arena + 45056, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 10) {
    const long rows = 64 - row < 10 ? 64 - row : 10;
    /* dense.1.b + Σ[hidden'](… * …)  (Models/mlp.grad:19) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 24704, 0, 1, 1.0f, arena + 45056 + row * 128, 128, 1, 1.0f, 0.0f);
    /* dense.1.y = max(0, dense.1.b + Σ[hidden'](…))  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 0, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
    /* 1.25 * dense.1.y  (library/layers.grad:16) */
    gradc_linear1(rows, 128, arena + 0, 128, 1, arena + 0, 128, 1, 1.25f, 0.0f);
    /* uniform() < 1/5  (library/layers.grad:16) */
    gradc_less(rows, 128, arena + 1280, 128, 1, arena + 20480 + row * 128, 128, 1, constants + 2, 0, 0);
    /* dropout.y = if uniform() < 1/5 then 0 else 1.25 * dense.1.y  (library/layers.grad:16) */
    gradc_select(rows, 128, arena + 53248 + row * 128, 128, 1, arena + 1280, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden](linear.w * dropout.y)  (library/layers.grad:7) */
  gradc_contract(64, 10, 128, 1.0f, arena + 53248, 128, 1, parameters + 24832, 10, 1, arena + 12288, 10, 1, 0, arena + 0);
  /* linear.y = linear.b + Σ[hidden](linear.w * dropout.y)  (library/layers.grad:7) */
  gradc_linear2(64, 10, arena + 1360, 10, 1, parameters + 26112, 0, 1, 1.0f, arena + 12288, 10, 1, 1.0f, 0.0f);
  /* max[classes](linear.y) */
  gradc_max_columns(64, 10, arena + 2000, 1, arena + 1360, 10, 1, 0);
  /* linear.y - max[classes](linear.y) */
  gradc_linear2(64, 10, arena + 0, 10, 1, arena + 1360, 10, 1, 1.0f, arena + 2000, 1, 0, -1.0f, 0.0f);
  /* exp(linear.y - max[classes](linear.y)) */
  gradc_exp(64, 10, arena + 0, 10, 1, arena + 0, 10, 1);
  /* Σ[classes](exp(linear.y - …)) */
  gradc_sum_columns(64, 10, arena + 640, 1, arena + 0, 10, 1, 0);
  /* log(Σ[classes](exp(…))) */
  gradc_log(64, 1, arena + 2064, 1, 0, arena + 640, 1, 0);
  /* classes */
  gradc_iota(1, 10, arena + 704, 0, 1, 0.0f, 0.0f, 1.0f);
  /* if label == classes then -1/64 else 0 */
  gradc_select_equal(64, 10, arena + 720, 10, 1, inputs + 4096, 1, 0, arena + 704, 0, 1, constants + 3, 0, 0, constants + 1, 0, 0);
  /* exp(linear.y - …) / Σ[classes](exp(…)) */
  gradc_div(64, 10, arena + 0, 10, 1, arena + 0, 10, 1, arena + 640, 1, 0, 1.0f);
  /* ∂loss/∂linear.y = (exp(…) / Σ[classes](…) - δ(label, classes))/64  (library/layers.grad:7) */
  gradc_linear2(64, 10, arena + 69632, 10, 1, arena + 720, 10, 1, 1.0f, arena + 0, 10, 1, 0.015625f, 0.0f);
  /* Σ[batch](∂loss/∂linear.y) */
  gradc_sum_rows(64, 10, arena + 70400, 1, arena + 69632, 10, 1, 0);
  /* linear.y[classes := label] */
  gradc_gather(1, 64, arena + 0, 0, 1, arena + 1360, 0, 10, inputs + 4096, 0, 1, 1);
  /* linear.y[classes := label] - max[classes](linear.y) */
  gradc_linear2(1, 64, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 2000, 0, 1, -1.0f, 0.0f);
  /* (linear.y[classes := label] - max[classes](linear.y)) - log(Σ[classes](…))  (library/losses.grad:6) */
  gradc_linear2(1, 64, arena + 0, 0, 1, arena + 2064, 0, 1, -1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* Σ[batch]((… - …) - log(…)) */
  gradc_sum_columns(1, 64, arena + 64, 0, arena + 0, 0, 1, 0);
  /* loss = (Σ[hidden, pixels](…) + Σ[hidden](…) + Σ[hidden, hidden'](…) + Σ[hidden](…) + Σ[classes, hidden](…) + Σ[classes](…))/10000 - Σ[batch](… - …)/64  (Models/mlp.grad:40) */
  gradc_linear2(1, 1, outputs, 0, 0, arena + 61440, 0, 0, 0.0001f, arena + 64, 0, 0, -0.015625f, 0.0f);
  /* ∂loss/∂dropout.y = Σ[classes](linear.w * ∂loss/∂linear.y)  (library/layers.grad:16) */
  gradc_contract(64, 128, 10, 1.0f, arena + 69632, 10, 1, parameters + 24832, 1, 10, arena, 128, 1, 0, arena + 8192);
  for (long row = 0; row < 64; row += 8) {
    const long rows = 8;
    /* 1.25 * ∂loss/∂dropout.y */
    gradc_linear1(rows, 128, arena + 8192, 128, 1, arena + row * 128, 128, 1, 1.25f, 0.0f);
    /* uniform() < 1/5  (library/layers.grad:16) */
    gradc_less(rows, 128, arena + 9216, 128, 1, arena + 20480 + row * 128, 128, 1, constants + 2, 0, 0);
    /* ∂loss/∂dense.1.y = if uniform() < 1/5 then 0 else 1.25 * ∂loss/∂dropout.y  (library/activations.grad:6) */
    gradc_select(rows, 128, arena + 8192, 128, 1, arena + 9216, 128, 1, constants + 1, 0, 0, arena + 8192, 128, 1);
    /* dense.1.b + Σ[hidden'](… * …)  (Models/mlp.grad:19) */
    gradc_linear2(rows, 128, arena + 9216, 128, 1, parameters + 24704, 0, 1, 1.0f, arena + 45056 + row * 128, 128, 1, 1.0f, 0.0f);
    /* if 0 < dense.1.b + … then ∂loss/∂dense.1.y else 0 */
    gradc_select_less(rows, 128, arena + 61440 + row * 128, 128, 1, constants + 1, 0, 0, arena + 9216, 128, 1, arena + 8192, 128, 1, constants + 1, 0, 0);
    /* Σ[batch](if 0 < … then ∂loss/∂dense.1.y else 0) */
    gradc_sum_rows(rows, 128, arena + 70272, 1, arena + 61440 + row * 128, 128, 1, row > 0);
  }
  /* Σ[hidden](dense.1.w[hidden := hidden', hidden' := hidden] * (if … then ∂loss/∂dense.1.y else 0)) */
  gradc_contract(64, 128, 128, 1.0f, arena + 61440, 128, 1, parameters + 8320, 1, 128, arena + 20480, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 10) {
    const long rows = 64 - row < 10 ? 64 - row : 10;
    /* dense.b + Σ[pixels](image * dense.w)  (Models/mlp.grad:19) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 28672 + row * 128, 128, 1, 1.0f, 0.0f);
    /* if 0 < dense.b + … then ∂loss/∂dense.y else 0 */
    gradc_select_less(rows, 128, arena + 10240 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1, arena + 20480 + row * 128, 128, 1, constants + 1, 0, 0);
    /* Σ[batch](if 0 < … then ∂loss/∂dense.y else 0) */
    gradc_sum_rows(rows, 128, arena + 45056, 1, arena + 10240 + row * 128, 128, 1, row > 0);
  }
  /* Σ[batch](image * (if … then ∂loss/∂dense.y else 0)) */
  gradc_contract(64, 128, 64, 1.0f, inputs, 1, 64, arena + 10240, 128, 1, arena + 26624, 128, 1, 0, arena + 0);
  /* Σ[batch](dense.y[hidden := hidden'] * (if … then ∂loss/∂dense.1.y else 0)) */
  gradc_contract(128, 128, 64, 1.0f, arena + 36864, 1, 128, arena + 61440, 128, 1, arena, 128, 1, 0, arena + 16384);
  /* Σ[batch](dropout.y * ∂loss/∂linear.y) */
  gradc_contract(128, 10, 64, 1.0f, arena + 53248, 1, 128, arena + 69632, 10, 1, arena + 34816, 10, 1, 0, arena + 16384);
  /* train.step + 1  (library/schedules.grad:16) */
  gradc_linear1(1, 1, arena + 16384, 0, 0, inputs + 4160, 0, 0, 1.0f, 1.0f);
  /* 0.005000000000000001 * (train.step + 1)  (library/schedules.grad:16) */
  gradc_linear1(1, 1, arena + 16384, 0, 0, arena + 16384, 0, 0, 0.005f, 0.0f);
  /* train.step - 20  (library/schedules.grad:14) */
  gradc_linear1(1, 1, arena + 16400, 0, 0, inputs + 4160, 0, 0, 1.0f, -20.0f);
  /* train.steps - 21  (library/schedules.grad:14) */
  gradc_linear1(1, 1, arena + 16416, 0, 0, inputs + 4176, 0, 0, 1.0f, -21.0f);
  /* max(1, train.steps - 21)  (library/schedules.grad:14) */
  gradc_max(1, 1, arena + 16416, 0, 0, constants + 4, 0, 0, arena + 16416, 0, 0);
  /* (train.step - 20) / max(1, train.steps - 21)  (library/schedules.grad:14) */
  gradc_div(1, 1, arena + 16400, 0, 0, arena + 16400, 0, 0, arena + 16416, 0, 0, 1.0f);
  /* max(0, (train.step - 20) / max(1, …))  (library/schedules.grad:14) */
  gradc_max(1, 1, arena + 16400, 0, 0, constants + 1, 0, 0, arena + 16400, 0, 0);
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  gradc_min(1, 1, arena + 16400, 0, 0, constants + 4, 0, 0, arena + 16400, 0, 0);
  /* 3.141592653589793 * done  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 16400, 0, 0, arena + 16400, 0, 0, 3.1415927f, 0.0f);
  /* cos(3.141592653589793 * done)  (library/schedules.grad:15) */
  gradc_cos(1, 1, arena + 16400, 0, 0, arena + 16400, 0, 0);
  /* cos(3.141592653589793 * done) + 1  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 16400, 0, 0, arena + 16400, 0, 0, 1.0f, 1.0f);
  /* down = 0.0495 * (cos(…) + 1) + 1/1000  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 16400, 0, 0, arena + 16400, 0, 0, 0.0495f, 0.001f);
  /* lr = if train.step < 20 then 0.005000000000000001 * (train.step + 1) else down  (library/schedules.grad:16) */
  gradc_select_less(1, 1, arena + 19104, 0, 0, inputs + 4160, 0, 0, constants + 5, 0, 0, arena + 16384, 0, 0, arena + 16400, 0, 0);
  for (long col = 0; col < 8192; col += 2720) {
    const long cols = 8192 - col < 2720 ? 8192 - col : 2720;
    /* ∂loss/∂dense.w = Σ[batch](image * …) + dense.w/5000  (Models/mlp.grad:17) */
    gradc_linear2(1, cols, arena + 16384, 0, 1, parameters + col, 0, 1, 0.0002f, arena + 26624 + col, 0, 1, 1.0f, 0.0f);
    /* u = ∂loss/∂dense.w + 0.9 * dense.w.v  (Models/mlp.grad:25) */
    gradc_linear2(1, cols, states + col, 0, 1, states + col, 0, 1, 0.9f, arena + 16384, 0, 1, 1.0f, 0.0f);
    /* lr * u  (Models/mlp.grad:27) */
    gradc_mul(1, cols, arena + 16384, 0, 1, arena + 19104, 0, 0, states + col, 0, 1, 1.0f);
    /* next dense.w = dense.w - lr * u  (Models/mlp.grad:27) */
    gradc_linear2(1, cols, parameters + col, 0, 1, parameters + col, 0, 1, 1.0f, arena + 16384, 0, 1, -1.0f, 0.0f);
  }
  /* ∂loss/∂dense.b = Σ[batch](if … then ∂loss/∂dense.y else 0) + dense.b/5000  (Models/mlp.grad:18) */
  gradc_linear2(1, 128, arena + 16384, 0, 1, parameters + 8192, 0, 1, 0.0002f, arena + 45056, 0, 1, 1.0f, 0.0f);
  /* u = ∂loss/∂dense.b + 0.9 * dense.b.v  (Models/mlp.grad:25) */
  gradc_linear2(1, 128, states + 8192, 0, 1, states + 8192, 0, 1, 0.9f, arena + 16384, 0, 1, 1.0f, 0.0f);
  /* lr * u  (Models/mlp.grad:27) */
  gradc_mul(1, 128, arena + 16384, 0, 1, arena + 19104, 0, 0, states + 8192, 0, 1, 1.0f);
  /* next dense.b = dense.b - lr * u  (Models/mlp.grad:27) */
  gradc_linear2(1, 128, parameters + 8192, 0, 1, parameters + 8192, 0, 1, 1.0f, arena + 16384, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂dense.1.b = Σ[batch](if … then ∂loss/∂dense.1.y else 0) + dense.1.b/5000  (Models/mlp.grad:18) */
  gradc_linear2(1, 128, arena + 16384, 0, 1, parameters + 24704, 0, 1, 0.0002f, arena + 70272, 0, 1, 1.0f, 0.0f);
  /* u = ∂loss/∂dense.1.b + 0.9 * dense.1.b.v  (Models/mlp.grad:25) */
  gradc_linear2(1, 128, states + 24704, 0, 1, states + 24704, 0, 1, 0.9f, arena + 16384, 0, 1, 1.0f, 0.0f);
  /* lr * u  (Models/mlp.grad:27) */
  gradc_mul(1, 128, arena + 16384, 0, 1, arena + 19104, 0, 0, states + 24704, 0, 1, 1.0f);
  /* next dense.1.b = dense.1.b - lr * u  (Models/mlp.grad:27) */
  gradc_linear2(1, 128, parameters + 24704, 0, 1, parameters + 24704, 0, 1, 1.0f, arena + 16384, 0, 1, -1.0f, 0.0f);
  for (long col = 0; col < 16384; col += 2720) {
    const long cols = 16384 - col < 2720 ? 16384 - col : 2720;
    /* ∂loss/∂dense.1.w = Σ[batch](…)[hidden := hidden', hidden' := hidden] + dense.1.w/5000  (Models/mlp.grad:17) */
    gradc_linear2(1, cols, arena + 16384, 0, 1, parameters + 8320 + col, 0, 1, 0.0002f, arena + col, 0, 1, 1.0f, 0.0f);
    /* u = ∂loss/∂dense.1.w + 0.9 * dense.1.w.v  (Models/mlp.grad:25) */
    gradc_linear2(1, cols, states + 8320 + col, 0, 1, states + 8320 + col, 0, 1, 0.9f, arena + 16384, 0, 1, 1.0f, 0.0f);
    /* lr * u  (Models/mlp.grad:27) */
    gradc_mul(1, cols, arena + 16384, 0, 1, arena + 19104, 0, 0, states + 8320 + col, 0, 1, 1.0f);
    /* next dense.1.w = dense.1.w - lr * u  (Models/mlp.grad:27) */
    gradc_linear2(1, cols, parameters + 8320 + col, 0, 1, parameters + 8320 + col, 0, 1, 1.0f, arena + 16384, 0, 1, -1.0f, 0.0f);
  }
  /* ∂loss/∂linear.w = Σ[batch](dropout.y * ∂loss/∂linear.y) + linear.w/5000  (library/layers.grad:5) */
  gradc_linear2(1, 1280, arena + 0, 0, 1, parameters + 24832, 0, 1, 0.0002f, arena + 34816, 0, 1, 1.0f, 0.0f);
  /* u = ∂loss/∂linear.w + 0.9 * linear.w.v  (Models/mlp.grad:25) */
  gradc_linear2(1, 1280, states + 24832, 0, 1, states + 24832, 0, 1, 0.9f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * u  (Models/mlp.grad:27) */
  gradc_mul(1, 1280, arena + 0, 0, 1, arena + 19104, 0, 0, states + 24832, 0, 1, 1.0f);
  /* next linear.w = linear.w - lr * u  (Models/mlp.grad:27) */
  gradc_linear2(1, 1280, parameters + 24832, 0, 1, parameters + 24832, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y) + linear.b/5000  (library/layers.grad:6) */
  gradc_linear2(1, 10, arena + 0, 0, 1, parameters + 26112, 0, 1, 0.0002f, arena + 70400, 0, 1, 1.0f, 0.0f);
  /* u = ∂loss/∂linear.b + 0.9 * linear.b.v  (Models/mlp.grad:25) */
  gradc_linear2(1, 10, states + 26112, 0, 1, states + 26112, 0, 1, 0.9f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * u  (Models/mlp.grad:27) */
  gradc_mul(1, 10, arena + 0, 0, 1, arena + 19104, 0, 0, states + 26112, 0, 1, 1.0f);
  /* next linear.b = linear.b - lr * u  (Models/mlp.grad:27) */
  gradc_linear2(1, 10, parameters + 26112, 0, 1, parameters + 26112, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(64, 64, 64, inputs + 0, data[0], order + step * 64);
    gradc_gather_rows(64, 1, 1, inputs + 4096, data[1], order + step * 64);
    inputs[4160] = (float)(first_step + step);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
