/* classify, Models/iris.grad */

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
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_tanh(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);

static const float constants[] = {0.0f, -0.0625f, 0.0f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* uniform() */
  gradc_random_uniform(64, arena, seed, 2887766503u, 0, 0);
  /* uniform() */
  gradc_random_uniform(48, arena + 64, seed, 3671735870u, 0, 0);
  /* 1.0954451150103321 * uniform() - 0.5477225575051661  (library/layers.grad:5) */
  gradc_linear1(1, 64, parameters, 0, 1, arena, 0, 1, 1.0954452f, -0.5477226f);
  /* 1.1239029738980326 * uniform() - 0.5619514869490163  (library/layers.grad:5) */
  gradc_linear1(1, 48, parameters + 80, 0, 1, arena + 64, 0, 1, 1.1239029f, -0.56195146f);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 16, parameters + 64, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 3, parameters + 128, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, states, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, states + 64, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 128, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 16, states + 144, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 16, states + 160, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 176, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 48, states + 192, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 48, states + 240, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 288, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 3, states + 304, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 3, states + 320, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 336, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* Σ[measurements](x * linear.w)  (library/layers.grad:7) */
  gradc_contract(16, 16, 4, 1.0f, inputs, 4, 1, parameters, 16, 1, arena, 16, 1, 0, arena + 256);
  /* linear.y = linear.b + Σ[measurements](x * linear.w)  (library/layers.grad:7) */
  gradc_linear2(16, 16, arena + 256, 16, 1, parameters + 64, 0, 1, 1.0f, arena, 16, 1, 1.0f, 0.0f);
  /* tanh(linear.y)  (Models/iris.grad:16) */
  gradc_tanh(16, 16, arena + 768, 16, 1, arena + 256, 16, 1);
  /* tanh(linear.y)^2 */
  gradc_mul(16, 16, arena + 256, 16, 1, arena + 768, 16, 1, arena + 768, 16, 1, 1.0f);
  /* 1 - tanh(linear.y)^2 */
  gradc_linear1(16, 16, arena + 1024, 16, 1, arena + 256, 16, 1, -1.0f, 1.0f);
  /* Σ[hidden](tanh(linear.y) * linear.1.w)  (library/layers.grad:7) */
  gradc_contract(16, 3, 16, 1.0f, arena + 768, 16, 1, parameters + 80, 3, 1, arena + 1280, 3, 1, 0, arena + 0);
  /* linear.1.y = linear.1.b + Σ[hidden](… * linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(16, 3, arena + 128, 3, 1, parameters + 128, 0, 1, 1.0f, arena + 1280, 3, 1, 1.0f, 0.0f);
  /* max[species](linear.1.y) */
  gradc_max_columns(16, 3, arena + 176, 1, arena + 128, 3, 1, 0);
  /* linear.1.y - max[species](linear.1.y) */
  gradc_linear2(16, 3, arena + 0, 3, 1, arena + 128, 3, 1, 1.0f, arena + 176, 1, 0, -1.0f, 0.0f);
  /* exp(linear.1.y - max[species](linear.1.y)) */
  gradc_exp(16, 3, arena + 0, 3, 1, arena + 0, 3, 1);
  /* Σ[species](exp(linear.1.y - …)) */
  gradc_sum_columns(16, 3, arena + 48, 1, arena + 0, 3, 1, 0);
  /* log(Σ[species](exp(…))) */
  gradc_log(16, 1, arena + 192, 1, 0, arena + 48, 1, 0);
  /* species */
  gradc_iota(1, 3, arena + 64, 0, 1, 0.0f, 0.0f, 1.0f);
  /* if kind == species then -1/16 else 0 */
  gradc_select_equal(16, 3, arena + 80, 3, 1, inputs + 64, 1, 0, arena + 64, 0, 1, constants + 1, 0, 0, constants + 2, 0, 0);
  /* exp(linear.1.y - …) / Σ[species](exp(…)) */
  gradc_div(16, 3, arena + 0, 3, 1, arena + 0, 3, 1, arena + 48, 1, 0, 1.0f);
  /* ∂loss/∂linear.1.y = (exp(…) / Σ[species](…) - δ(kind, species))/16  (library/layers.grad:7) */
  gradc_linear2(16, 3, arena + 1536, 3, 1, arena + 80, 3, 1, 1.0f, arena + 0, 3, 1, 0.0625f, 0.0f);
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  gradc_sum_rows(16, 3, arena + 1600, 1, arena + 1536, 3, 1, 0);
  /* linear.1.y[species := kind] */
  gradc_gather(1, 16, arena + 0, 0, 1, arena + 128, 0, 3, inputs + 64, 0, 1, 1);
  /* linear.1.y[species := kind] - max[species](linear.1.y) */
  gradc_linear2(1, 16, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 176, 0, 1, -1.0f, 0.0f);
  /* (linear.1.y[species := kind] - max[species](linear.1.y)) - log(Σ[species](…))  (library/losses.grad:6) */
  gradc_linear2(1, 16, arena + 0, 0, 1, arena + 192, 0, 1, -1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* Σ[batch]((… - …) - log(…)) */
  gradc_sum_columns(1, 16, arena + 16, 0, arena + 0, 0, 1, 0);
  /* loss = -Σ[batch](… - …) / 16  (library/losses.grad:6) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 16, 0, 0, -0.0625f, 0.0f);
  /* Σ[species](linear.1.w * ∂loss/∂linear.1.y) */
  gradc_contract(16, 16, 3, 1.0f, arena + 1536, 3, 1, parameters + 80, 1, 3, arena, 16, 1, 0, arena + 256);
  /* ∂loss/∂linear.y = (1 - …^2) * Σ[species](linear.1.w * ∂loss/∂linear.1.y)  (library/layers.grad:7) */
  gradc_mul(16, 16, arena + 1280, 16, 1, arena + 1024, 16, 1, arena, 16, 1, 1.0f);
  /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
  gradc_sum_rows(16, 16, arena + 1584, 1, arena + 1280, 16, 1, 0);
  /* ∂loss/∂linear.w = Σ[batch](x * ∂loss/∂linear.y)  (library/layers.grad:5) */
  gradc_contract(4, 16, 16, 1.0f, inputs, 1, 4, arena + 1280, 16, 1, arena + 1024, 16, 1, 0, arena + 0);
  /* ∂loss/∂linear.1.w = Σ[batch](tanh(linear.y) * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  gradc_contract(16, 3, 16, 1.0f, arena + 768, 1, 16, arena + 1536, 3, 1, arena + 1088, 3, 1, 0, arena + 0);
  /* count = linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 128, 0, 0, states + 128, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 128, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 128, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 128, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 144, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 176, 0, 0, states + 176, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 176, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 160, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 176, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 176, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 288, 0, 0, states + 288, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 288, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 192, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 288, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 208, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 336, 0, 0, states + 336, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 336, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 224, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 4, 0, 0, states + 336, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 240, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first = 0.9 * linear.w.m + 0.09999999999999998 * ∂loss/∂linear.w  (library/optimizers.grad:43) */
  gradc_linear2(1, 64, states, 0, 1, states, 0, 1, 0.9f, arena + 1024, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 64, arena + 0, 0, 1, states, 0, 1, arena + 128, 0, 0, 1.0f);
  /* ∂loss/∂linear.w^2  (library/optimizers.grad:44) */
  gradc_mul(1, 64, arena + 64, 0, 1, arena + 1024, 0, 1, arena + 1024, 0, 1, 1.0f);
  /* second = 0.999 * linear.w.v + 0.0010000000000000009 * ∂loss/∂linear.w^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 64, states + 64, 0, 1, states + 64, 0, 1, 0.999f, arena + 64, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 64, arena + 64, 0, 1, states + 64, 0, 1, arena + 144, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 64, arena + 64, 0, 1, arena + 64, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 64, arena + 64, 0, 1, arena + 64, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 64, arena + 0, 0, 1, arena + 0, 0, 1, arena + 64, 0, 1, 1.0f);
  /* next linear.w = linear.w - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 64, parameters, 0, 1, parameters, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
  /* first = 0.9 * linear.b.m + 0.09999999999999998 * ∂loss/∂linear.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 16, states + 144, 0, 1, states + 144, 0, 1, 0.9f, arena + 1584, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 16, arena + 0, 0, 1, states + 144, 0, 1, arena + 160, 0, 0, 1.0f);
  /* ∂loss/∂linear.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 16, arena + 16, 0, 1, arena + 1584, 0, 1, arena + 1584, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0010000000000000009 * ∂loss/∂linear.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 16, states + 160, 0, 1, states + 160, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 16, arena + 16, 0, 1, states + 160, 0, 1, arena + 176, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 16, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 16, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 16, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.b = linear.b - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 16, parameters + 64, 0, 1, parameters + 64, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
  /* first = 0.9 * linear.1.w.m + 0.09999999999999998 * ∂loss/∂linear.1.w  (library/optimizers.grad:43) */
  gradc_linear2(1, 48, states + 192, 0, 1, states + 192, 0, 1, 0.9f, arena + 1088, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 48, arena + 0, 0, 1, states + 192, 0, 1, arena + 192, 0, 0, 1.0f);
  /* ∂loss/∂linear.1.w^2  (library/optimizers.grad:44) */
  gradc_mul(1, 48, arena + 48, 0, 1, arena + 1088, 0, 1, arena + 1088, 0, 1, 1.0f);
  /* second = 0.999 * linear.1.w.v + 0.0010000000000000009 * ∂loss/∂linear.1.w^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 48, states + 240, 0, 1, states + 240, 0, 1, 0.999f, arena + 48, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 48, arena + 48, 0, 1, states + 240, 0, 1, arena + 208, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 48, arena + 48, 0, 1, arena + 48, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 48, arena + 48, 0, 1, arena + 48, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 48, arena + 0, 0, 1, arena + 0, 0, 1, arena + 48, 0, 1, 1.0f);
  /* next linear.1.w = linear.1.w - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 48, parameters + 80, 0, 1, parameters + 80, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
  /* first = 0.9 * linear.1.b.m + 0.09999999999999998 * ∂loss/∂linear.1.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 3, states + 304, 0, 1, states + 304, 0, 1, 0.9f, arena + 1600, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 3, arena + 0, 0, 1, states + 304, 0, 1, arena + 224, 0, 0, 1.0f);
  /* ∂loss/∂linear.1.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 3, arena + 16, 0, 1, arena + 1600, 0, 1, arena + 1600, 0, 1, 1.0f);
  /* second = 0.999 * linear.1.b.v + 0.0010000000000000009 * ∂loss/∂linear.1.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 3, states + 320, 0, 1, states + 320, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 3, arena + 16, 0, 1, states + 320, 0, 1, arena + 240, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 3, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 3, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 3, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.1.b = linear.1.b - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 3, parameters + 128, 0, 1, parameters + 128, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(16, 4, 4, inputs + 0, data[0], order + step * 16);
    gradc_gather_rows(16, 1, 1, inputs + 64, data[1], order + step * 16);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
