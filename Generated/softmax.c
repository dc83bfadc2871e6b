/* softmax_regression, Models/softmax.grad */

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
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, -0.03125f, 0.0f};

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
  /* 0  (Models/softmax.grad:10) */
  gradc_copy(1, 640, parameters, 0, 1, constants + 0, 0, 0);
  /* 0  (Models/softmax.grad:10) */
  gradc_copy(1, 10, parameters + 640, 0, 1, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)states;
  (void)seed;
  (void)step;
  /* Σ[64](image * w)  (Models/softmax.grad:12) */
  gradc_contract(32, 10, 64, 1.0f, inputs, 64, 1, parameters, 10, 1, arena + 4096, 10, 1, 0, arena + 0);
  /* logits = b + Σ[64](image * w)  (Models/softmax.grad:12) */
  gradc_linear2(32, 10, arena + 688, 10, 1, parameters + 640, 0, 1, 1.0f, arena + 4096, 10, 1, 1.0f, 0.0f);
  /* max[10](logits) */
  gradc_max_columns(32, 10, arena + 1008, 1, arena + 688, 10, 1, 0);
  /* logits - max[10](logits) */
  gradc_linear2(32, 10, arena + 0, 10, 1, arena + 688, 10, 1, 1.0f, arena + 1008, 1, 0, -1.0f, 0.0f);
  /* exp(logits - max[10](logits)) */
  gradc_exp(32, 10, arena + 0, 10, 1, arena + 0, 10, 1);
  /* Σ[10](exp(logits - …)) */
  gradc_sum_columns(32, 10, arena + 320, 1, arena + 0, 10, 1, 0);
  /* log(Σ[10](exp(…))) */
  gradc_log(32, 1, arena + 1040, 1, 0, arena + 320, 1, 0);
  /* 10 */
  gradc_iota(1, 10, arena + 352, 0, 1, 0.0f, 0.0f, 1.0f);
  /* if label == 10 then -1/32 else 0 */
  gradc_select_equal(32, 10, arena + 368, 10, 1, inputs + 2048, 1, 0, arena + 352, 0, 1, constants + 1, 0, 0, constants + 2, 0, 0);
  /* exp(logits - …) / Σ[10](exp(…)) */
  gradc_div(32, 10, arena + 0, 10, 1, arena + 0, 10, 1, arena + 320, 1, 0, 1.0f);
  /* ∂loss/∂logits = (exp(…) / Σ[10](…) - δ(label, 10))/32  (Models/softmax.grad:12) */
  gradc_linear2(32, 10, arena + 3072, 10, 1, arena + 368, 10, 1, 1.0f, arena + 0, 10, 1, 0.03125f, 0.0f);
  /* ∂loss/∂b = Σ[batch](∂loss/∂logits)  (Models/softmax.grad:11) */
  gradc_sum_rows(32, 10, arena + 3392, 1, arena + 3072, 10, 1, 0);
  /* logits[10 := label] */
  gradc_gather(1, 32, arena + 0, 0, 1, arena + 688, 0, 10, inputs + 2048, 0, 1, 1);
  /* logits[10 := label] - max[10](logits) */
  gradc_linear2(1, 32, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 1008, 0, 1, -1.0f, 0.0f);
  /* (logits[10 := label] - max[10](logits)) - log(Σ[10](…))  (library/losses.grad:6) */
  gradc_linear2(1, 32, arena + 0, 0, 1, arena + 1040, 0, 1, -1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* Σ[batch]((… - …) - log(…)) */
  gradc_sum_columns(1, 32, arena + 32, 0, arena + 0, 0, 1, 0);
  /* loss = -Σ[batch](… - …) / 32  (library/losses.grad:6) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 32, 0, 0, -0.03125f, 0.0f);
  /* next w = w - ∂loss/∂w/2  (library/optimizers.grad:4) */
  gradc_contract(64, 10, 32, -0.5f, inputs, 1, 64, arena + 3072, 10, 1, parameters, 10, 1, 1, arena + 0);
  /* next b = b - ∂loss/∂b/2  (library/optimizers.grad:4) */
  gradc_linear2(1, 10, parameters + 640, 0, 1, parameters + 640, 0, 1, 1.0f, arena + 3392, 0, 1, -0.5f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(32, 64, 64, inputs + 0, data[0], order + step * 32);
    gradc_gather_rows(32, 1, 1, inputs + 2048, data[1], order + step * 32);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
