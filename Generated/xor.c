/* xor, Models/xor.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_sigmoid(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* uniform() */
  gradc_random_uniform(16, arena, seed, 2887766503u, 0, 0);
  /* uniform() */
  gradc_random_uniform(8, arena + 16, seed, 3671735870u, 0, 0);
  /* 1.5491933384829668 * uniform() - 0.7745966692414834  (library/layers.grad:5) */
  gradc_linear1(1, 16, parameters, 0, 1, arena, 0, 1, 1.5491934f, -0.7745967f);
  /* 1.632993161855452 * uniform() - 0.816496580927726  (library/layers.grad:5) */
  gradc_linear1(1, 8, parameters + 32, 0, 1, arena + 16, 0, 1, 1.6329932f, -0.8164966f);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, parameters + 16, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, parameters + 48, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 16, states, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 16, states + 16, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 32, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 48, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 64, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 80, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 96, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 112, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 128, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 144, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 160, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 176, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* Σ[2](x * linear.w)  (library/layers.grad:7) */
  gradc_contract(4, 8, 2, 1.0f, inputs, 2, 1, parameters, 8, 1, arena + 80, 8, 1, 0, arena + 0);
  /* linear.y = linear.b + Σ[2](x * linear.w)  (library/layers.grad:7) */
  gradc_linear2(4, 8, arena + 0, 8, 1, parameters + 16, 0, 1, 1.0f, arena + 80, 8, 1, 1.0f, 0.0f);
  /* sigmoid(linear.y)  (Models/xor.grad:13) */
  gradc_sigmoid(4, 8, arena + 288, 8, 1, arena + 0, 8, 1);
  /* Σ[8](sigmoid(linear.y) * linear.1.w)  (library/layers.grad:7) */
  gradc_contract(1, 4, 8, 1.0f, parameters + 32, 0, 1, arena + 288, 1, 8, arena + 320, 0, 1, 0, arena + 0);
  /* linear.1.y = linear.1.b + Σ[8](… * linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(1, 4, arena + 0, 0, 1, parameters + 48, 0, 0, 1.0f, arena + 320, 0, 1, 1.0f, 0.0f);
  /* p = sigmoid(linear.1.y)  (Models/xor.grad:13) */
  gradc_sigmoid(1, 4, arena + 0, 0, 1, arena + 0, 0, 1);
  /* p - y  (library/losses.grad:47) */
  gradc_linear2(1, 4, arena + 16, 0, 1, arena + 0, 0, 1, 1.0f, inputs + 16, 0, 1, -1.0f, 0.0f);
  /* (p - y)^2  (library/losses.grad:47) */
  gradc_mul(1, 4, arena + 32, 0, 1, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f);
  /* Σ[1, batch]((p - y)^2) */
  gradc_sum_columns(1, 4, arena + 48, 0, arena + 32, 0, 1, 0);
  /* 1 - p */
  gradc_linear1(1, 4, arena + 32, 0, 1, arena + 0, 0, 1, -1.0f, 1.0f);
  /* p * (1 - p) */
  gradc_mul(1, 4, arena + 0, 0, 1, arena + 0, 0, 1, arena + 32, 0, 1, 1.0f);
  /* (p - y) * (p * (1 - p)) */
  gradc_mul(1, 4, arena + 224, 0, 1, arena + 16, 0, 1, arena + 0, 0, 1, 1.0f);
  /* Σ[batch]((p - y) * (p * …)) */
  gradc_sum_columns(1, 4, arena + 240, 0, arena + 224, 0, 1, 0);
  /* loss = Σ[1, batch](…^2) / 4  (library/losses.grad:47) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 48, 0, 0, 0.25f, 0.0f);
  /* Σ[1](linear.1.w * (… * …)) */
  gradc_contract(4, 8, 1, 1.0f, arena + 224, 1, 0, parameters + 32, 0, 1, arena + 48, 8, 1, 0, arena + 0);
  /* 1 - sigmoid(linear.y) */
  gradc_linear1(4, 8, arena + 0, 8, 1, arena + 288, 8, 1, -1.0f, 1.0f);
  /* sigmoid(linear.y) * (1 - sigmoid(linear.y)) */
  gradc_mul(4, 8, arena + 0, 8, 1, arena + 288, 8, 1, arena + 0, 8, 1, 1.0f);
  /* (sigmoid(linear.y) * (1 - …)) * Σ[1](linear.1.w * …) */
  gradc_mul(4, 8, arena + 160, 8, 1, arena + 0, 8, 1, arena + 48, 8, 1, 1.0f);
  /* Σ[batch]((… * …) * Σ[1](…)) */
  gradc_sum_rows(4, 8, arena + 208, 1, arena + 160, 8, 1, 0);
  /* Σ[batch](x * (… * …)) */
  gradc_contract(2, 8, 4, 1.0f, inputs, 1, 2, arena + 160, 8, 1, arena + 192, 8, 1, 0, arena + 0);
  /* Σ[batch](sigmoid(linear.y) * (… * …)) */
  gradc_contract(1, 8, 4, 1.0f, arena + 224, 0, 1, arena + 288, 8, 1, arena + 160, 0, 1, 0, arena + 0);
  /* first = 0.9 * linear.w.m + 0.04999999999999999 * Σ[batch](x * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 16, arena + 32, 0, 1, arena + 192, 0, 1, 0.05f, states, 0, 1, 0.9f, 0.0f);
  /* Σ[batch](x * …)^2 */
  gradc_mul(1, 16, arena + 0, 0, 1, arena + 192, 0, 1, arena + 192, 0, 1, 1.0f);
  /* second = 0.999 * linear.w.v + 0.0002500000000000002 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 16, states + 16, 0, 1, states + 16, 0, 1, 0.999f, arena + 0, 0, 1, 0.00025f, 0.0f);
  /* count = linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 32, 0, 0, states + 32, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 32, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 48, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 32, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 64, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 80, 0, 0, states + 80, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 80, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 80, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 80, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 96, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 128, 0, 0, states + 128, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 128, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 112, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 128, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 128, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 176, 0, 0, states + 176, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 176, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 144, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 176, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 176, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first = 0.9 * linear.w.m + 0.04999999999999999 * Σ[batch](x * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 16, arena + 32, 0, 1, arena + 192, 0, 1, 0.05f, states, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 16, arena + 0, 0, 1, arena + 32, 0, 1, arena + 48, 0, 0, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 16, arena + 16, 0, 1, states + 16, 0, 1, arena + 64, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 16, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 16, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 16, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.w = linear.w - ((first / …) / (… + 1/100000000))/10  (library/optimizers.grad:49) */
  gradc_linear2(1, 16, parameters, 0, 1, parameters, 0, 1, 1.0f, arena + 0, 0, 1, -0.1f, 0.0f);
  /* first = 0.9 * linear.b.m + 0.04999999999999999 * Σ[batch](… * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 8, states + 48, 0, 1, arena + 208, 0, 1, 0.05f, states + 48, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 0, 0, 1, states + 48, 0, 1, arena + 80, 0, 0, 1.0f);
  /* Σ[batch](… * …)^2 */
  gradc_mul(1, 8, arena + 16, 0, 1, arena + 208, 0, 1, arena + 208, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0002500000000000002 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 8, states + 64, 0, 1, states + 64, 0, 1, 0.999f, arena + 16, 0, 1, 0.00025f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 16, 0, 1, states + 64, 0, 1, arena + 96, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 8, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 8, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 8, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.b = linear.b - ((first / …) / (… + 1/100000000))/10  (library/optimizers.grad:49) */
  gradc_linear2(1, 8, parameters + 16, 0, 1, parameters + 16, 0, 1, 1.0f, arena + 0, 0, 1, -0.1f, 0.0f);
  /* first = 0.9 * linear.1.w.m + 0.04999999999999999 * Σ[batch](… * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 8, states + 96, 0, 1, arena + 160, 0, 1, 0.05f, states + 96, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 0, 0, 1, states + 96, 0, 1, arena + 112, 0, 0, 1.0f);
  /* Σ[batch](… * …)^2 */
  gradc_mul(1, 8, arena + 16, 0, 1, arena + 160, 0, 1, arena + 160, 0, 1, 1.0f);
  /* second = 0.999 * linear.1.w.v + 0.0002500000000000002 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 8, states + 112, 0, 1, states + 112, 0, 1, 0.999f, arena + 16, 0, 1, 0.00025f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 16, 0, 1, states + 112, 0, 1, arena + 128, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 8, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 8, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 8, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.1.w = linear.1.w - ((first / …) / (… + 1/100000000))/10  (library/optimizers.grad:49) */
  gradc_linear2(1, 8, parameters + 32, 0, 1, parameters + 32, 0, 1, 1.0f, arena + 0, 0, 1, -0.1f, 0.0f);
  /* first = 0.9 * linear.1.b.m + 0.04999999999999999 * Σ[batch](… * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states + 144, 0, 0, arena + 240, 0, 0, 0.05f, states + 144, 0, 0, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 144, 0, 0, arena + 144, 0, 0, 1.0f);
  /* Σ[batch](… * …)^2 */
  gradc_mul(1, 1, arena + 16, 0, 0, arena + 240, 0, 0, arena + 240, 0, 0, 1.0f);
  /* second = 0.999 * linear.1.b.v + 0.0002500000000000002 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 160, 0, 0, states + 160, 0, 0, 0.999f, arena + 16, 0, 0, 0.00025f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states + 160, 0, 0, arena + 176, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 16, 0, 0, arena + 16, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 16, 0, 0, 1.0f);
  /* next linear.1.b = linear.1.b - ((first / …) / (… + 1/100000000))/10  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters + 48, 0, 0, parameters + 48, 0, 0, 1.0f, arena + 0, 0, 0, -0.1f, 0.0f);
  /* first = 0.9 * linear.w.m + 0.04999999999999999 * Σ[batch](x * …)  (library/optimizers.grad:43) */
  gradc_copy(1, 16, states, 0, 1, arena + 32, 0, 1);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(4, 2, 2, inputs + 0, data[0], order + step * 4);
    gradc_gather_rows(4, 1, 1, inputs + 16, data[1], order + step * 4);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
