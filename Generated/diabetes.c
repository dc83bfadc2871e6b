/* regression, Models/diabetes.grad */

extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_dot_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_dot_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)arena;
  (void)seed;
  (void)step;
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 10, parameters, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 1, parameters + 16, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 10, states, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 10, states + 16, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 1, states + 32, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 1, states + 48, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 1, states + 64, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/diabetes.grad:17) */
  gradc_copy(1, 1, states + 80, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* Σ[measurements](x * w)  (Models/diabetes.grad:19) */
  gradc_dot_columns(118, 10, arena + 0, 1, inputs, 10, 1, parameters, 0, 1, 0);
  /* prediction = b + Σ[measurements](x * w)  (Models/diabetes.grad:19) */
  gradc_linear2(118, 1, arena + 0, 1, 0, parameters + 16, 0, 0, 1.0f, arena + 0, 1, 0, 1.0f, 0.0f);
  /* prediction - y  (library/losses.grad:47) */
  gradc_linear2(118, 1, arena + 0, 1, 0, arena + 0, 1, 0, 1.0f, inputs + 1184, 1, 0, -1.0f, 0.0f);
  /* (prediction - y)^2  (library/losses.grad:47) */
  gradc_mul(118, 1, arena + 128, 1, 0, arena + 0, 1, 0, arena + 0, 1, 0, 1.0f);
  /* Σ[batch]((prediction - y)^2) */
  gradc_sum_rows(118, 1, arena + 272, 0, arena + 128, 1, 0, 0);
  /* Σ[batch](x * (prediction - y)) */
  gradc_dot_rows(118, 10, arena + 256, 1, inputs, 10, 1, arena + 0, 1, 0, 0);
  /* Σ[batch](prediction - y) */
  gradc_sum_rows(118, 1, arena + 288, 0, arena + 0, 1, 0, 0);
  /* loss = Σ[batch](…^2) / 118  (library/losses.grad:47) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 272, 0, 0, 0.008474576f, 0.0f);
  /* first = 0.9 * w.m + 0.0016949152542372877 * Σ[batch](x * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 10, arena + 32, 0, 1, arena + 256, 0, 1, 0.0016949152f, states, 0, 1, 0.9f, 0.0f);
  /* Σ[batch](x * …)^2 */
  gradc_mul(1, 10, arena + 0, 0, 1, arena + 256, 0, 1, arena + 256, 0, 1, 1.0f);
  /* second = 0.999 * w.v + 2.872737719046254e-07 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 10, states + 16, 0, 1, states + 16, 0, 1, 0.999f, arena + 0, 0, 1, 2.8727376e-07f, 0.0f);
  /* count = w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 32, 0, 0, states + 32, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 32, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 48, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 32, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 64, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first = 0.9 * b.m + 0.0016949152542372877 * Σ[batch](prediction - y)  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states + 48, 0, 0, arena + 288, 0, 0, 0.0016949152f, states + 48, 0, 0, 0.9f, 0.0f);
  /* count = b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 80, 0, 0, states + 80, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 80, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 48, 0, 0, arena + 0, 0, 0, 1.0f);
  /* Σ[batch](prediction - y)^2 */
  gradc_mul(1, 1, arena + 16, 0, 0, arena + 288, 0, 0, arena + 288, 0, 0, 1.0f);
  /* second = 0.999 * b.v + 2.872737719046254e-07 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 64, 0, 0, states + 64, 0, 0, 0.999f, arena + 16, 0, 0, 2.8727376e-07f, 0.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 16, 0, 0, constants + 2, 0, 0, states + 80, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, -1.0f, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states + 64, 0, 0, arena + 16, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 16, 0, 0, arena + 16, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 16, 0, 0, 1.0f);
  /* next b = b - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters + 16, 0, 0, parameters + 16, 0, 0, 1.0f, arena + 0, 0, 0, -0.01f, 0.0f);
  /* first = 0.9 * w.m + 0.0016949152542372877 * Σ[batch](x * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 10, arena + 32, 0, 1, arena + 256, 0, 1, 0.0016949152f, states, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 10, arena + 0, 0, 1, arena + 32, 0, 1, arena + 48, 0, 0, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 10, arena + 16, 0, 1, states + 16, 0, 1, arena + 64, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 10, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 10, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 10, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next w = w - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 10, parameters, 0, 1, parameters, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
  /* first = 0.9 * w.m + 0.0016949152542372877 * Σ[batch](x * …)  (library/optimizers.grad:43) */
  gradc_copy(1, 10, states, 0, 1, arena + 32, 0, 1);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(118, 10, 10, inputs + 0, data[0], order + step * 118);
    gradc_gather_rows(118, 1, 1, inputs + 1184, data[1], order + step * 118);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
