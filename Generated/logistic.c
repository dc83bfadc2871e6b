/* logistic, Models/logistic.grad */

extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_dot_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_dot_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sigmoid(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_softplus(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);

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
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 30, parameters, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 1, parameters + 32, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 30, states, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 30, states + 32, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 1, states + 64, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 1, states + 80, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 1, states + 96, 0, 0, constants + 0, 0, 0);
  /* 0  (Models/logistic.grad:17) */
  gradc_copy(1, 1, states + 112, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* Σ[measurements](x * w)  (Models/logistic.grad:19) */
  gradc_dot_columns(32, 30, arena + 0, 1, inputs, 30, 1, parameters, 0, 1, 0);
  /* logit = b + Σ[measurements](x * w)  (Models/logistic.grad:19) */
  gradc_linear2(32, 1, arena + 0, 1, 0, parameters + 32, 0, 0, 1.0f, arena + 0, 1, 0, 1.0f, 0.0f);
  /* -logit  (library/losses.grad:42) */
  gradc_linear1(32, 1, arena + 32, 1, 0, arena + 0, 1, 0, -1.0f, 0.0f);
  /* softplus(-logit)  (library/losses.grad:42) */
  gradc_softplus(32, 1, arena + 64, 1, 0, arena + 32, 1, 0);
  /* benign * softplus(-logit)  (library/losses.grad:42) */
  gradc_mul(32, 1, arena + 96, 1, 0, inputs + 960, 1, 0, arena + 64, 1, 0, 1.0f);
  /* softplus(logit)  (library/losses.grad:42) */
  gradc_softplus(32, 1, arena + 128, 1, 0, arena + 0, 1, 0);
  /* sigmoid(logit) */
  gradc_sigmoid(32, 1, arena + 160, 1, 0, arena + 0, 1, 0);
  /* sigmoid(-logit) */
  gradc_sigmoid(32, 1, arena + 0, 1, 0, arena + 32, 1, 0);
  /* benign * sigmoid(-logit) */
  gradc_mul(32, 1, arena + 192, 1, 0, inputs + 960, 1, 0, arena + 0, 1, 0, 1.0f);
  /* 1 - benign  (library/losses.grad:42) */
  gradc_linear1(1, 32, arena + 0, 0, 1, inputs + 960, 0, 1, -1.0f, 1.0f);
  /* (1 - benign) * softplus(logit)  (library/losses.grad:42) */
  gradc_mul(1, 32, arena + 32, 0, 1, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f);
  /* benign * softplus(…) + (1 - benign) * softplus(logit)  (library/losses.grad:42) */
  gradc_linear2(1, 32, arena + 32, 0, 1, arena + 96, 0, 1, 1.0f, arena + 32, 0, 1, 1.0f, 0.0f);
  /* Σ[batch](benign * … + … * …) */
  gradc_sum_columns(1, 32, arena + 64, 0, arena + 32, 0, 1, 0);
  /* loss = Σ[batch](… + …) / 32  (library/losses.grad:42) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 64, 0, 0, 0.03125f, 0.0f);
  /* (1 - benign) * sigmoid(logit) */
  gradc_mul(1, 32, arena + 0, 0, 1, arena + 0, 0, 1, arena + 160, 0, 1, 1.0f);
  /* ∂loss/∂logit = ((1 - benign) * sigmoid(logit) - benign * sigmoid(…))/32  (Models/logistic.grad:19) */
  gradc_linear2(1, 32, arena + 224, 0, 1, arena + 0, 0, 1, 0.03125f, arena + 192, 0, 1, -0.03125f, 0.0f);
  /* ∂loss/∂b = Σ[batch](∂loss/∂logit)  (Models/logistic.grad:18) */
  gradc_sum_columns(1, 32, arena + 256, 0, arena + 224, 0, 1, 0);
  /* ∂loss/∂w = Σ[batch](x * ∂loss/∂logit)  (Models/logistic.grad:17) */
  gradc_dot_rows(32, 30, arena + 64, 1, inputs, 30, 1, arena + 224, 1, 0, 0);
  /* first = 0.9 * w.m + 0.09999999999999998 * ∂loss/∂w  (library/optimizers.grad:43) */
  gradc_linear2(1, 30, arena + 96, 0, 1, arena + 64, 0, 1, 0.1f, states, 0, 1, 0.9f, 0.0f);
  /* ∂loss/∂w^2  (library/optimizers.grad:44) */
  gradc_mul(1, 30, arena + 0, 0, 1, arena + 64, 0, 1, arena + 64, 0, 1, 1.0f);
  /* second = 0.999 * w.v + 0.0010000000000000009 * ∂loss/∂w^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 30, states + 32, 0, 1, states + 32, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* count = w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 64, 0, 0, states + 64, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 64, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 128, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 64, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 144, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first = 0.9 * b.m + 0.09999999999999998 * ∂loss/∂b  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states + 80, 0, 0, arena + 256, 0, 0, 0.1f, states + 80, 0, 0, 0.9f, 0.0f);
  /* count = b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 112, 0, 0, states + 112, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 1, 0, 0, states + 112, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 80, 0, 0, arena + 0, 0, 0, 1.0f);
  /* ∂loss/∂b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1, arena + 16, 0, 0, arena + 256, 0, 0, arena + 256, 0, 0, 1.0f);
  /* second = 0.999 * b.v + 0.0010000000000000009 * ∂loss/∂b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 96, 0, 0, states + 96, 0, 0, 0.999f, arena + 16, 0, 0, 0.001f, 0.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 16, 0, 0, constants + 2, 0, 0, states + 112, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, -1.0f, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states + 96, 0, 0, arena + 16, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 16, 0, 0, arena + 16, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 16, 0, 0, 1.0f);
  /* next b = b - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters + 32, 0, 0, parameters + 32, 0, 0, 1.0f, arena + 0, 0, 0, -0.01f, 0.0f);
  /* first = 0.9 * w.m + 0.09999999999999998 * ∂loss/∂w  (library/optimizers.grad:43) */
  gradc_linear2(1, 30, arena + 96, 0, 1, arena + 64, 0, 1, 0.1f, states, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 30, arena + 0, 0, 1, arena + 96, 0, 1, arena + 128, 0, 0, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 30, arena + 32, 0, 1, states + 32, 0, 1, arena + 144, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 30, arena + 32, 0, 1, arena + 32, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 30, arena + 32, 0, 1, arena + 32, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 30, arena + 0, 0, 1, arena + 0, 0, 1, arena + 32, 0, 1, 1.0f);
  /* next w = w - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 30, parameters, 0, 1, parameters, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
  /* first = 0.9 * w.m + 0.09999999999999998 * ∂loss/∂w  (library/optimizers.grad:43) */
  gradc_copy(1, 30, states, 0, 1, arena + 96, 0, 1);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(32, 30, 30, inputs + 0, data[0], order + step * 32);
    gradc_gather_rows(32, 1, 1, inputs + 960, data[1], order + step * 32);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
