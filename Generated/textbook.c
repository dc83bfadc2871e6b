/* textbook, Models/textbook.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_dot_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)states;
  (void)inputs;
  (void)outputs;
  (void)arena;
  (void)seed;
  (void)step;
  /* 0  (Models/textbook.grad:18) */
  gradc_copy(1, 640, parameters, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/textbook.grad:18) */
  gradc_copy(1, 10, parameters + 640, 0, 1, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)states;
  (void)seed;
  (void)step;
  /* Σ[pixels](image * w)  (Models/textbook.grad:20) */
  gradc_contract(64, 10, 64, 1.0f, inputs, 64, 1, parameters, 10, 1, arena + 6144, 10, 1, 0, arena + 0);
  /* z = b + Σ[pixels](image * w)  (Models/textbook.grad:20) */
  gradc_linear2(64, 10, arena + 0, 10, 1, parameters + 640, 0, 1, 1.0f, arena + 6144, 10, 1, 1.0f, 0.0f);
  /* max[classes](z) */
  gradc_max_columns(64, 10, arena + 640, 1, arena + 0, 10, 1, 0);
  /* z - max[classes](z) */
  gradc_linear2(64, 10, arena + 0, 10, 1, arena + 0, 10, 1, 1.0f, arena + 640, 1, 0, -1.0f, 0.0f);
  /* exp(z - max[classes](z)) */
  gradc_exp(64, 10, arena + 704, 10, 1, arena + 0, 10, 1);
  /* Σ[classes](exp(z - …)) */
  gradc_sum_columns(64, 10, arena + 640, 1, arena + 704, 10, 1, 0);
  /* log(Σ[classes](exp(…))) */
  gradc_log(64, 1, arena + 1344, 1, 0, arena + 640, 1, 0);
  /* (z - max[classes](z)) - log(Σ[classes](…))  (Models/textbook.grad:26) */
  gradc_linear2(64, 10, arena + 0, 10, 1, arena + 0, 10, 1, 1.0f, arena + 1344, 1, 0, -1.0f, 0.0f);
  /* Σ[classes](label * (… - …))  (Models/textbook.grad:26) */
  gradc_dot_columns(64, 10, arena + 1344, 1, inputs + 4096, 10, 1, arena + 0, 10, 1, 0);
  /* Σ[batch](Σ[classes](label * …)) */
  gradc_sum_rows(64, 1, arena + 1408, 0, arena + 1344, 1, 0, 0);
  /* p = exp(z - …) / Σ[classes](exp(…))  (Models/textbook.grad:21) */
  gradc_div(64, 10, arena + 0, 10, 1, arena + 704, 10, 1, arena + 640, 1, 0, 1.0f);
  /* ∂loss/∂z = (p - label)/64  (Models/textbook.grad:20) */
  gradc_linear2(64, 10, arena + 6784, 10, 1, inputs + 4096, 10, 1, -0.015625f, arena + 0, 10, 1, 0.015625f, 0.0f);
  /* ∂loss/∂b = Σ[batch](∂loss/∂z)  (Models/textbook.grad:19) */
  gradc_sum_rows(64, 10, arena + 7424, 1, arena + 6784, 10, 1, 0);
  /* loss = -Σ[batch](Σ[classes](…)) / 64  (Models/textbook.grad:26) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 1408, 0, 0, -0.015625f, 0.0f);
  /* next w = w - ∂loss/∂w/2  (library/optimizers.grad:4) */
  gradc_contract(64, 10, 64, -0.5f, inputs, 1, 64, arena + 6784, 10, 1, parameters, 10, 1, 1, arena + 0);
  /* next b = b - ∂loss/∂b/2  (library/optimizers.grad:4) */
  gradc_linear2(1, 10, parameters + 640, 0, 1, parameters + 640, 0, 1, 1.0f, arena + 7424, 0, 1, -0.5f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(64, 64, 64, inputs + 0, data[0], order + step * 64);
    gradc_gather_rows(64, 10, 10, inputs + 4096, data[1], order + step * 64);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
