/* digits_mlp, Models/digits.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_gather(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *index, long index_r, long index_c, long step);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_iota(long rows, long cols, float *out, long out_r, long out_c, float start, float row_step, float col_step);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, 0.0f, -0.015625f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* uniform() */
  gradc_random_uniform(8192, arena, seed, 2887766503u, 0, 0);
  /* uniform() */
  gradc_random_uniform(1280, arena + 8192, seed, 3671735870u, 0, 0);
  /* 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
  gradc_linear1(1, 8192, parameters, 0, 1, arena, 0, 1, 0.35355338f, -0.17677669f);
  /* 0.41702882811414954 * uniform() - 0.20851441405707477  (library/layers.grad:5) */
  gradc_linear1(1, 1280, parameters + 8320, 0, 1, arena + 8192, 0, 1, 0.4170288f, -0.2085144f);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, parameters + 8192, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 10, parameters + 9600, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8192, states, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8192, states + 8192, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 16384, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, states + 16400, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, states + 16528, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 16656, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1280, states + 16672, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1280, states + 17952, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 19232, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 10, states + 19248, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 10, states + 19264, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 19280, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  gradc_contract(64, 128, 64, 1.0f, inputs, 64, 1, parameters, 128, 1, arena + 12288, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 16) {
    const long rows = 16;
    /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 12288 + row * 128, 128, 1, 1.0f, 0.0f);
    /* max(0, linear.y)  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 20480 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden](max(0, linear.y) * linear.1.w)  (library/layers.grad:7) */
  gradc_contract(64, 10, 128, 1.0f, arena + 20480, 128, 1, parameters + 8320, 10, 1, arena + 28672, 10, 1, 0, arena + 0);
  /* linear.1.y = linear.1.b + Σ[hidden](… * linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(64, 10, arena + 1360, 10, 1, parameters + 9600, 0, 1, 1.0f, arena + 28672, 10, 1, 1.0f, 0.0f);
  /* max[classes](linear.1.y) */
  gradc_max_columns(64, 10, arena + 2000, 1, arena + 1360, 10, 1, 0);
  /* linear.1.y - max[classes](linear.1.y) */
  gradc_linear2(64, 10, arena + 0, 10, 1, arena + 1360, 10, 1, 1.0f, arena + 2000, 1, 0, -1.0f, 0.0f);
  /* exp(linear.1.y - max[classes](linear.1.y)) */
  gradc_exp(64, 10, arena + 0, 10, 1, arena + 0, 10, 1);
  /* Σ[classes](exp(linear.1.y - …)) */
  gradc_sum_columns(64, 10, arena + 640, 1, arena + 0, 10, 1, 0);
  /* log(Σ[classes](exp(…))) */
  gradc_log(64, 1, arena + 2064, 1, 0, arena + 640, 1, 0);
  /* classes */
  gradc_iota(1, 10, arena + 704, 0, 1, 0.0f, 0.0f, 1.0f);
  /* if label == classes then -1/64 else 0 */
  gradc_select_equal(64, 10, arena + 720, 10, 1, inputs + 4096, 1, 0, arena + 704, 0, 1, constants + 2, 0, 0, constants + 1, 0, 0);
  /* exp(linear.1.y - …) / Σ[classes](exp(…)) */
  gradc_div(64, 10, arena + 0, 10, 1, arena + 0, 10, 1, arena + 640, 1, 0, 1.0f);
  /* ∂loss/∂linear.1.y = (exp(…) / Σ[classes](…) - δ(label, classes))/64  (library/layers.grad:7) */
  gradc_linear2(64, 10, arena + 36864, 10, 1, arena + 720, 10, 1, 1.0f, arena + 0, 10, 1, 0.015625f, 0.0f);
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  gradc_sum_rows(64, 10, arena + 37632, 1, arena + 36864, 10, 1, 0);
  /* linear.1.y[classes := label] */
  gradc_gather(1, 64, arena + 0, 0, 1, arena + 1360, 0, 10, inputs + 4096, 0, 1, 1);
  /* linear.1.y[classes := label] - max[classes](linear.1.y) */
  gradc_linear2(1, 64, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 2000, 0, 1, -1.0f, 0.0f);
  /* (linear.1.y[classes := label] - max[classes](linear.1.y)) - log(Σ[classes](…))  (library/losses.grad:6) */
  gradc_linear2(1, 64, arena + 0, 0, 1, arena + 2064, 0, 1, -1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* Σ[batch]((… - …) - log(…)) */
  gradc_sum_columns(1, 64, arena + 64, 0, arena + 0, 0, 1, 0);
  /* loss = -Σ[batch](… - …) / 64  (library/losses.grad:6) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 64, 0, 0, -0.015625f, 0.0f);
  /* Σ[classes](linear.1.w * ∂loss/∂linear.1.y) */
  gradc_contract(64, 128, 10, 1.0f, arena + 36864, 10, 1, parameters + 8320, 1, 10, arena, 128, 1, 0, arena + 8192);
  for (long row = 0; row < 64; row += 10) {
    const long rows = 64 - row < 10 ? 64 - row : 10;
    /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 8192, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 12288 + row * 128, 128, 1, 1.0f, 0.0f);
    /* ∂loss/∂linear.y = if 0 < linear.y then Σ[classes](linear.1.w * ∂loss/∂linear.1.y) else 0  (library/layers.grad:7) */
    gradc_select_less(rows, 128, arena + 28672 + row * 128, 128, 1, constants + 1, 0, 0, arena + 8192, 128, 1, arena + row * 128, 128, 1, constants + 1, 0, 0);
    /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 37504, 1, arena + 28672 + row * 128, 128, 1, row > 0);
  }
  /* ∂loss/∂linear.w = Σ[batch](image * ∂loss/∂linear.y)  (library/layers.grad:5) */
  gradc_contract(64, 128, 64, 1.0f, inputs, 1, 64, arena + 28672, 128, 1, arena + 10240, 128, 1, 0, arena + 0);
  /* ∂loss/∂linear.1.w = Σ[batch](max(0, linear.y) * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  gradc_contract(128, 10, 64, 1.0f, arena + 20480, 1, 128, arena + 36864, 10, 1, arena + 18432, 10, 1, 0, arena + 0);
  /* count = linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 16384, 0, 0, states + 16384, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4096, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4112, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 16656, 0, 0, states + 16656, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 16656, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4128, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 16656, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4144, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 19232, 0, 0, states + 19232, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 19232, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4160, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 19232, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4176, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 19280, 0, 0, states + 19280, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 19280, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4192, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 19280, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 4208, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  for (long col = 0; col < 8192; col += 2048) {
    const long cols = 2048;
    /* first = 0.9 * linear.w.m + 0.09999999999999998 * ∂loss/∂linear.w  (library/optimizers.grad:43) */
    gradc_linear2(1, cols, states + col, 0, 1, states + col, 0, 1, 0.9f, arena + 10240 + col, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 0, 0, 1, states + col, 0, 1, arena + 4096, 0, 0, 1.0f);
    /* ∂loss/∂linear.w^2  (library/optimizers.grad:44) */
    gradc_mul(1, cols, arena + 2048, 0, 1, arena + 10240 + col, 0, 1, arena + 10240 + col, 0, 1, 1.0f);
    /* second = 0.999 * linear.w.v + 0.0010000000000000009 * ∂loss/∂linear.w^2  (library/optimizers.grad:44) */
    gradc_linear2(1, cols, states + 8192 + col, 0, 1, states + 8192 + col, 0, 1, 0.999f, arena + 2048, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(1, cols, arena + 2048, 0, 1, states + 8192 + col, 0, 1, arena + 4112, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(1, cols, arena + 2048, 0, 1, arena + 2048, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(1, cols, arena + 2048, 0, 1, arena + 2048, 0, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(1, cols, arena + 0, 0, 1, arena + 0, 0, 1, arena + 2048, 0, 1, 1.0f);
    /* next linear.w = linear.w - ((first / …) / (… + 1/100000000))/1000  (library/optimizers.grad:49) */
    gradc_linear2(1, cols, parameters + col, 0, 1, parameters + col, 0, 1, 1.0f, arena + 0, 0, 1, -0.001f, 0.0f);
  }
  /* first = 0.9 * linear.b.m + 0.09999999999999998 * ∂loss/∂linear.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 128, states + 16400, 0, 1, states + 16400, 0, 1, 0.9f, arena + 37504, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 0, 0, 1, states + 16400, 0, 1, arena + 4128, 0, 0, 1.0f);
  /* ∂loss/∂linear.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 128, arena + 128, 0, 1, arena + 37504, 0, 1, arena + 37504, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0010000000000000009 * ∂loss/∂linear.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 128, states + 16528, 0, 1, states + 16528, 0, 1, 0.999f, arena + 128, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 128, 0, 1, states + 16528, 0, 1, arena + 4144, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 128, arena + 128, 0, 1, arena + 128, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 128, arena + 128, 0, 1, arena + 128, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 128, arena + 0, 0, 1, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f);
  /* next linear.b = linear.b - ((first / …) / (… + 1/100000000))/1000  (library/optimizers.grad:49) */
  gradc_linear2(1, 128, parameters + 8192, 0, 1, parameters + 8192, 0, 1, 1.0f, arena + 0, 0, 1, -0.001f, 0.0f);
  /* first = 0.9 * linear.1.w.m + 0.09999999999999998 * ∂loss/∂linear.1.w  (library/optimizers.grad:43) */
  gradc_linear2(1, 1280, states + 16672, 0, 1, states + 16672, 0, 1, 0.9f, arena + 18432, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1280, arena + 0, 0, 1, states + 16672, 0, 1, arena + 4160, 0, 0, 1.0f);
  /* ∂loss/∂linear.1.w^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1280, arena + 1280, 0, 1, arena + 18432, 0, 1, arena + 18432, 0, 1, 1.0f);
  /* second = 0.999 * linear.1.w.v + 0.0010000000000000009 * ∂loss/∂linear.1.w^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1280, states + 17952, 0, 1, states + 17952, 0, 1, 0.999f, arena + 1280, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1280, arena + 1280, 0, 1, states + 17952, 0, 1, arena + 4176, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1280, arena + 1280, 0, 1, arena + 1280, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1280, arena + 1280, 0, 1, arena + 1280, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1280, arena + 0, 0, 1, arena + 0, 0, 1, arena + 1280, 0, 1, 1.0f);
  /* next linear.1.w = linear.1.w - ((first / …) / (… + 1/100000000))/1000  (library/optimizers.grad:49) */
  gradc_linear2(1, 1280, parameters + 8320, 0, 1, parameters + 8320, 0, 1, 1.0f, arena + 0, 0, 1, -0.001f, 0.0f);
  /* first = 0.9 * linear.1.b.m + 0.09999999999999998 * ∂loss/∂linear.1.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 10, states + 19248, 0, 1, states + 19248, 0, 1, 0.9f, arena + 37632, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 10, arena + 0, 0, 1, states + 19248, 0, 1, arena + 4192, 0, 0, 1.0f);
  /* ∂loss/∂linear.1.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 10, arena + 16, 0, 1, arena + 37632, 0, 1, arena + 37632, 0, 1, 1.0f);
  /* second = 0.999 * linear.1.b.v + 0.0010000000000000009 * ∂loss/∂linear.1.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 10, states + 19264, 0, 1, states + 19264, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 10, arena + 16, 0, 1, states + 19264, 0, 1, arena + 4208, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 10, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 10, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 10, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.1.b = linear.1.b - ((first / …) / (… + 1/100000000))/1000  (library/optimizers.grad:49) */
  gradc_linear2(1, 10, parameters + 9600, 0, 1, parameters + 9600, 0, 1, 1.0f, arena + 0, 0, 1, -0.001f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(64, 64, 64, inputs + 0, data[0], order + step * 64);
    gradc_gather_rows(64, 1, 1, inputs + 4096, data[1], order + step * 64);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
