/* vae, Models/vae.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_expm1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_normal(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sigmoid(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_softplus(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_all(long rows, long cols, float *out, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, 0.0f, 0.9f, 0.999f};

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
  gradc_random_uniform(1024, arena + 16384, seed, 3671735870u, 0, 0);
  /* uniform() */
  gradc_random_uniform(1024, arena + 17408, seed, 2214573439u, 0, 0);
  /* uniform() */
  gradc_random_uniform(1024, arena + 18432, seed, 14433544u, 0, 0);
  /* uniform() */
  gradc_random_uniform(8192, arena + 8192, seed, 549335249u, 0, 0);
  for (long row = 0; row < 64; row += 16) {
    const long rows = 16;
    /* 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
    gradc_linear1(rows, 128, parameters + row * 128, 128, 1, arena + row * 128, 128, 1, 0.35355338f, -0.17677669f);
    gradc_linear1(rows, 128, parameters + 11552 + row, 1, 64, arena + 8192 + row, 1, 64, 0.35355338f, -0.17677669f);
  }
  /* 0.42008402520840293 * uniform() - 0.21004201260420147  (library/layers.grad:5) */
  gradc_linear1(128, 8, parameters + 8320, 8, 1, arena + 16384, 8, 1, 0.42008403f, -0.21004201f);
  gradc_linear1(128, 8, parameters + 9360, 8, 1, arena + 17408, 8, 1, 0.42008403f, -0.21004201f);
  gradc_linear1(128, 8, parameters + 10400, 1, 128, arena + 18432, 1, 128, 0.42008403f, -0.21004201f);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, parameters + 8192, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, parameters + 9344, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, parameters + 10384, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, parameters + 11424, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, parameters + 19744, 0, 1, constants + 0, 0, 0);
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
  gradc_copy(1, 1024, states + 16672, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1024, states + 17696, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 18720, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 18736, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 18752, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 18768, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1024, states + 18784, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1024, states + 19808, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 20832, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 20848, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, states + 20864, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 20880, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1024, states + 20896, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1024, states + 21920, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 22944, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, states + 22960, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, states + 23088, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 23216, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8192, states + 23232, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8192, states + 31424, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 39616, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, states + 39632, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, states + 39696, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 39760, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  /* Σ[pixels](image * linear.w)  (library/layers.grad:7) */
  gradc_contract(64, 128, 64, 1.0f, inputs, 64, 1, parameters, 128, 1, arena + 12288, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 16) {
    const long rows = 16;
    /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 12288 + row * 128, 128, 1, 1.0f, 0.0f);
    /* h = max(0, linear.y)  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 20480 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  gradc_contract(64, 8, 128, 1.0f, arena + 20480, 128, 1, parameters + 8320, 8, 1, arena + 65536, 8, 1, 0, arena + 0);
  /* linear.1.y = linear.1.b + Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(64, 8, arena + 0, 8, 1, parameters + 9344, 0, 1, 1.0f, arena + 65536, 8, 1, 1.0f, 0.0f);
  /* linear.1.y^2  (library/variational.grad:18) */
  gradc_mul(64, 8, arena + 28672, 8, 1, arena + 0, 8, 1, arena + 0, 8, 1, 1.0f);
  /* normal()  (library/variational.grad:7) */
  gradc_random_normal(512, arena + 66048, seed, 625973988u, step, 0);
  /* Σ[hidden](h * linear.2.w)  (library/layers.grad:7) */
  gradc_contract(64, 8, 128, 1.0f, arena + 20480, 128, 1, parameters + 9360, 8, 1, arena + 29184, 8, 1, 0, arena + 0);
  /* linear.2.y = linear.2.b + Σ[hidden](h * linear.2.w)  (library/layers.grad:7) */
  gradc_linear2(64, 8, arena + 0, 8, 1, parameters + 10384, 0, 1, 1.0f, arena + 29184, 8, 1, 1.0f, 0.0f);
  /* linear.2.y / 2  (library/variational.grad:7) */
  gradc_linear1(64, 8, arena + 512, 8, 1, arena + 0, 8, 1, 0.5f, 0.0f);
  /* exp(linear.2.y / 2)  (library/variational.grad:7) */
  gradc_exp(64, 8, arena + 66560, 8, 1, arena + 512, 8, 1);
  /* normal() * exp(linear.2.y / 2)  (library/variational.grad:7) */
  gradc_mul(64, 8, arena + 512, 8, 1, arena + 66048, 8, 1, arena + 66560, 8, 1, 1.0f);
  /* linear.1.y = linear.1.b + Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(64, 8, arena + 1024, 8, 1, parameters + 9344, 0, 1, 1.0f, arena + 65536, 8, 1, 1.0f, 0.0f);
  /* reparameterize.z = linear.1.y + normal() * exp(…)  (library/variational.grad:7) */
  gradc_linear2(64, 8, arena + 67072, 8, 1, arena + 1024, 8, 1, 1.0f, arena + 512, 8, 1, 1.0f, 0.0f);
  /* expm1(linear.2.y)  (library/variational.grad:18) */
  gradc_expm1(64, 8, arena + 67584, 8, 1, arena + 0, 8, 1);
  /* expm1(linear.2.y) + linear.1.y^2  (library/variational.grad:18) */
  gradc_linear2(64, 8, arena + 512, 8, 1, arena + 67584, 8, 1, 1.0f, arena + 28672, 8, 1, 1.0f, 0.0f);
  /* (expm1(linear.2.y) + linear.1.y^2) - linear.2.y  (library/variational.grad:18) */
  gradc_linear2(64, 8, arena + 0, 8, 1, arena + 0, 8, 1, -1.0f, arena + 512, 8, 1, 1.0f, 0.0f);
  /* Σ[code]((… + …) - linear.2.y)  (library/variational.grad:18) */
  gradc_sum_columns(64, 8, arena + 1536, 1, arena + 0, 8, 1, 0);
  /* Σ[batch](Σ[code](… - linear.2.y)) */
  gradc_sum_rows(64, 1, arena + 49152, 0, arena + 1536, 1, 0, 0);
  /* Σ[code](linear.3.w * reparameterize.z)  (library/layers.grad:7) */
  gradc_contract(64, 128, 8, 1.0f, arena + 67072, 8, 1, parameters + 10400, 128, 1, arena + 28672, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 16) {
    const long rows = 16;
    /* linear.3.y = linear.3.b + Σ[code](linear.3.w * reparameterize.z)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 11424, 0, 1, 1.0f, arena + 28672 + row * 128, 128, 1, 1.0f, 0.0f);
    /* max(0, linear.3.y)  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 36864 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden](linear.4.w * max(0, linear.3.y))  (library/layers.grad:7) */
  gradc_contract(64, 64, 128, 1.0f, arena + 36864, 128, 1, parameters + 11552, 64, 1, arena + 45056, 64, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 12) {
    const long rows = 64 - row < 12 ? 64 - row : 12;
    /* linear.4.y = linear.4.b + Σ[hidden](linear.4.w * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 64, arena + 0, 64, 1, parameters + 19744, 0, 1, 1.0f, arena + 45056 + row * 64, 64, 1, 1.0f, 0.0f);
    /* -linear.4.y  (library/losses.grad:42) */
    gradc_linear1(rows, 64, arena + 768, 64, 1, arena + 0, 64, 1, -1.0f, 0.0f);
    /* softplus(-linear.4.y)  (library/losses.grad:42) */
    gradc_softplus(rows, 64, arena + 1536, 64, 1, arena + 768, 64, 1);
    /* image * softplus(-linear.4.y)  (library/losses.grad:42) */
    gradc_mul(rows, 64, arena + 1536, 64, 1, inputs + row * 64, 64, 1, arena + 1536, 64, 1, 1.0f);
    /* 1 - image  (library/losses.grad:42) */
    gradc_linear1(rows, 64, arena + 2304, 64, 1, inputs + row * 64, 64, 1, -1.0f, 1.0f);
    /* softplus(linear.4.y)  (library/losses.grad:42) */
    gradc_softplus(rows, 64, arena + 3072, 64, 1, arena + 0, 64, 1);
    /* (1 - image) * softplus(linear.4.y)  (library/losses.grad:42) */
    gradc_mul(rows, 64, arena + 3072, 64, 1, arena + 2304, 64, 1, arena + 3072, 64, 1, 1.0f);
    /* image * softplus(…) + (1 - image) * softplus(linear.4.y)  (library/losses.grad:42) */
    gradc_linear2(rows, 64, arena + 1536, 64, 1, arena + 1536, 64, 1, 1.0f, arena + 3072, 64, 1, 1.0f, 0.0f);
    /* Σ[batch, pixels](image * … + … * …) */
    gradc_sum_all(rows, 64, arena + 3840, arena + 1536, 64, 1, row > 0);
    /* sigmoid(linear.4.y) */
    gradc_sigmoid(rows, 64, arena + 0, 64, 1, arena + 0, 64, 1);
    /* (1 - image) * sigmoid(linear.4.y) */
    gradc_mul(rows, 64, arena + 0, 64, 1, arena + 2304, 64, 1, arena + 0, 64, 1, 1.0f);
    /* sigmoid(-linear.4.y) */
    gradc_sigmoid(rows, 64, arena + 768, 64, 1, arena + 768, 64, 1);
    /* image * sigmoid(-linear.4.y) */
    gradc_mul(rows, 64, arena + 768, 64, 1, inputs + row * 64, 64, 1, arena + 768, 64, 1, 1.0f);
    /* ∂loss/∂linear.4.y = ((1 - image) * sigmoid(linear.4.y) - image * sigmoid(…))/64  (library/layers.grad:7) */
    gradc_linear2(rows, 64, arena + 61440 + row * 64, 64, 1, arena + 0, 64, 1, 0.015625f, arena + 768, 64, 1, -0.015625f, 0.0f);
    /* ∂loss/∂linear.4.b = Σ[batch](∂loss/∂linear.4.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 64, arena + 69248, 1, arena + 61440 + row * 64, 64, 1, row > 0);
  }
  /* loss = Σ[batch, pixels](… + …)/64 + Σ[batch](Σ[code](…))/128  (Models/vae.grad:32) */
  gradc_linear2(1, 1, outputs, 0, 0, arena + 3840, 0, 0, 0.015625f, arena + 49152, 0, 0, 0.0078125f, 0.0f);
  /* Σ[pixels](linear.4.w * ∂loss/∂linear.4.y) */
  gradc_contract(64, 128, 64, 1.0f, arena + 61440, 64, 1, parameters + 11552, 1, 64, arena + 45056, 128, 1, 0, arena + 0);
  for (long row = 0; row < 64; row += 10) {
    const long rows = 64 - row < 10 ? 64 - row : 10;
    /* linear.3.y = linear.3.b + Σ[code](linear.3.w * reparameterize.z)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 11424, 0, 1, 1.0f, arena + 28672 + row * 128, 128, 1, 1.0f, 0.0f);
    /* ∂loss/∂linear.3.y = if 0 < linear.3.y then Σ[pixels](linear.4.w * ∂loss/∂linear.4.y) else 0  (library/layers.grad:7) */
    gradc_select_less(rows, 128, arena + 53248 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1, arena + 45056 + row * 128, 128, 1, constants + 1, 0, 0);
    /* ∂loss/∂linear.3.b = Σ[batch](∂loss/∂linear.3.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 69120, 1, arena + 53248 + row * 128, 128, 1, row > 0);
  }
  /* ∂loss/∂reparameterize.z = Σ[hidden](linear.3.w * ∂loss/∂linear.3.y)  (library/variational.grad:7) */
  gradc_contract(64, 8, 128, 1.0f, arena + 53248, 128, 1, parameters + 10400, 1, 128, arena + 28672, 8, 1, 0, arena + 0);
  /* linear.1.y = linear.1.b + Σ[hidden](h * linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(64, 8, arena + 0, 8, 1, parameters + 9344, 0, 1, 1.0f, arena + 65536, 8, 1, 1.0f, 0.0f);
  /* ∂loss/∂linear.1.y = ∂loss/∂reparameterize.z + linear.1.y/64  (library/layers.grad:7) */
  gradc_linear2(64, 8, arena + 68096, 8, 1, arena + 0, 8, 1, 0.015625f, arena + 28672, 8, 1, 1.0f, 0.0f);
  /* normal() * ∂loss/∂reparameterize.z */
  gradc_mul(64, 8, arena + 0, 8, 1, arena + 66048, 8, 1, arena + 28672, 8, 1, 1.0f);
  /* exp(linear.2.y / 2) * (normal() * ∂loss/∂reparameterize.z) */
  gradc_mul(64, 8, arena + 0, 8, 1, arena + 66560, 8, 1, arena + 0, 8, 1, 1.0f);
  /* ∂loss/∂linear.2.y = (exp(…) * (normal() * ∂loss/∂reparameterize.z))/2 + expm1(linear.2.y)/128  (library/layers.grad:7) */
  gradc_linear2(64, 8, arena + 68608, 8, 1, arena + 67584, 8, 1, 0.0078125f, arena + 0, 8, 1, 0.5f, 0.0f);
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  gradc_sum_rows(64, 8, arena + 69312, 1, arena + 68096, 8, 1, 0);
  /* ∂loss/∂linear.2.b = Σ[batch](∂loss/∂linear.2.y)  (library/layers.grad:6) */
  gradc_sum_rows(64, 8, arena + 69328, 1, arena + 68608, 8, 1, 0);
  /* Σ[code](linear.1.w * ∂loss/∂linear.1.y) */
  gradc_contract(64, 128, 8, 1.0f, arena + 68096, 8, 1, parameters + 8320, 1, 8, arena, 128, 1, 0, arena + 8192);
  /* Σ[code](linear.2.w * ∂loss/∂linear.2.y) */
  gradc_contract(64, 128, 8, 1.0f, arena + 68608, 8, 1, parameters + 9360, 1, 8, arena + 28672, 128, 1, 0, arena + 8192);
  for (long row = 0; row < 64; row += 8) {
    const long rows = 8;
    /* ∂loss/∂h = Σ[code](linear.1.w * ∂loss/∂linear.1.y) + Σ[code](linear.2.w * ∂loss/∂linear.2.y)  (library/activations.grad:6) */
    gradc_linear2(rows, 128, arena + 8192, 128, 1, arena + row * 128, 128, 1, 1.0f, arena + 28672 + row * 128, 128, 1, 1.0f, 0.0f);
    /* linear.y = linear.b + Σ[pixels](image * linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 9216, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 12288 + row * 128, 128, 1, 1.0f, 0.0f);
    /* ∂loss/∂linear.y = if 0 < linear.y then ∂loss/∂h else 0  (library/layers.grad:7) */
    gradc_select_less(rows, 128, arena + 45056 + row * 128, 128, 1, constants + 1, 0, 0, arena + 9216, 128, 1, arena + 8192, 128, 1, constants + 1, 0, 0);
    /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 65536, 1, arena + 45056 + row * 128, 128, 1, row > 0);
  }
  /* ∂loss/∂linear.w = Σ[batch](image * ∂loss/∂linear.y)  (library/layers.grad:5) */
  gradc_contract(64, 128, 64, 1.0f, inputs, 1, 64, arena + 45056, 128, 1, arena + 10240, 128, 1, 0, arena + 0);
  /* ∂loss/∂linear.1.w = Σ[batch](h * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  gradc_contract(128, 8, 64, 1.0f, arena + 20480, 1, 128, arena + 68096, 8, 1, arena + 28672, 8, 1, 0, arena + 0);
  /* ∂loss/∂linear.2.w = Σ[batch](h * ∂loss/∂linear.2.y)  (library/layers.grad:5) */
  gradc_contract(128, 8, 64, 1.0f, arena + 20480, 1, 128, arena + 68608, 8, 1, arena + 29696, 8, 1, 0, arena + 0);
  /* ∂loss/∂linear.3.w = Σ[batch](reparameterize.z * ∂loss/∂linear.3.y)  (library/layers.grad:5) */
  gradc_contract(128, 8, 64, 1.0f, arena + 53248, 1, 128, arena + 67072, 8, 1, arena + 26624, 8, 1, 0, arena + 0);
  /* ∂loss/∂linear.4.w = Σ[batch](max(0, linear.3.y) * ∂loss/∂linear.4.y)  (library/layers.grad:5) */
  gradc_contract(64, 128, 64, 1.0f, arena + 61440, 1, 64, arena + 36864, 128, 1, arena + 18432, 128, 1, 0, arena + 0);
  /* count = linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 16384, 0, 0, states + 16384, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1536, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1552, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 16656, 0, 0, states + 16656, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 16656, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1568, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 16656, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1584, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 18720, 0, 0, states + 18720, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 18720, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1600, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 18720, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1616, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.1.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 18768, 0, 0, states + 18768, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 18768, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1632, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 18768, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1648, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.2.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 20832, 0, 0, states + 20832, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 20832, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1664, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 20832, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1680, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.2.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 20880, 0, 0, states + 20880, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 20880, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1696, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 20880, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1712, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.3.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 22944, 0, 0, states + 22944, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 22944, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1728, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 22944, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1744, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.3.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 23216, 0, 0, states + 23216, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 23216, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1760, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 23216, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1776, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.4.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 39616, 0, 0, states + 39616, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 39616, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1792, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 39616, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1808, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* count = linear.4.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 39760, 0, 0, states + 39760, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 2, 0, 0, states + 39760, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1824, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 3, 0, 0, states + 39760, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 1840, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  for (long row = 0; row < 64; row += 6) {
    const long rows = 64 - row < 6 ? 64 - row : 6;
    /* first = 0.9 * linear.w.m + 0.09999999999999998 * ∂loss/∂linear.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 128, states + row * 128, 128, 1, states + row * 128, 128, 1, 0.9f, arena + 10240 + row * 128, 128, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 0, 128, 1, states + row * 128, 128, 1, arena + 1536, 0, 0, 1.0f);
    /* ∂loss/∂linear.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 128, arena + 768, 128, 1, arena + 10240 + row * 128, 128, 1, arena + 10240 + row * 128, 128, 1, 1.0f);
    /* second = 0.999 * linear.w.v + 0.0010000000000000009 * ∂loss/∂linear.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 128, states + 8192 + row * 128, 128, 1, states + 8192 + row * 128, 128, 1, 0.999f, arena + 768, 128, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 768, 128, 1, states + 8192 + row * 128, 128, 1, arena + 1552, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 128, arena + 768, 128, 1, arena + 768, 128, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 128, arena + 768, 128, 1, arena + 768, 128, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 128, arena + 0, 128, 1, arena + 0, 128, 1, arena + 768, 128, 1, 1.0f);
    /* next linear.w = linear.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 128, parameters + row * 128, 128, 1, parameters + row * 128, 128, 1, 1.0f, arena + 0, 128, 1, -0.002f, 0.0f);
    /* first = 0.9 * linear.4.w.m + 0.09999999999999998 * ∂loss/∂linear.4.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 128, states + 23232 + row, 1, 64, arena + 18432 + row * 128, 128, 1, 0.1f, states + 23232 + row, 1, 64, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 0, 128, 1, states + 23232 + row, 1, 64, arena + 1792, 0, 0, 1.0f);
    /* ∂loss/∂linear.4.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 128, arena + 768, 128, 1, arena + 18432 + row * 128, 128, 1, arena + 18432 + row * 128, 128, 1, 1.0f);
    /* second = 0.999 * linear.4.w.v + 0.0010000000000000009 * ∂loss/∂linear.4.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 128, states + 31424 + row, 1, 64, states + 31424 + row, 1, 64, 0.999f, arena + 768, 128, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 768, 128, 1, states + 31424 + row, 1, 64, arena + 1808, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 128, arena + 768, 128, 1, arena + 768, 128, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 128, arena + 768, 128, 1, arena + 768, 128, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 128, arena + 0, 128, 1, arena + 0, 128, 1, arena + 768, 128, 1, 1.0f);
    /* next linear.4.w = linear.4.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 128, parameters + 11552 + row, 1, 64, parameters + 11552 + row, 1, 64, 1.0f, arena + 0, 128, 1, -0.002f, 0.0f);
  }
  /* first = 0.9 * linear.b.m + 0.09999999999999998 * ∂loss/∂linear.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 128, states + 16400, 0, 1, states + 16400, 0, 1, 0.9f, arena + 65536, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 0, 0, 1, states + 16400, 0, 1, arena + 1568, 0, 0, 1.0f);
  /* ∂loss/∂linear.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 128, arena + 128, 0, 1, arena + 65536, 0, 1, arena + 65536, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0010000000000000009 * ∂loss/∂linear.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 128, states + 16528, 0, 1, states + 16528, 0, 1, 0.999f, arena + 128, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 128, 0, 1, states + 16528, 0, 1, arena + 1584, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 128, arena + 128, 0, 1, arena + 128, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 128, arena + 128, 0, 1, arena + 128, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 128, arena + 0, 0, 1, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f);
  /* next linear.b = linear.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 128, parameters + 8192, 0, 1, parameters + 8192, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  /* first = 0.9 * linear.3.b.m + 0.09999999999999998 * ∂loss/∂linear.3.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 128, states + 22960, 0, 1, arena + 69120, 0, 1, 0.1f, states + 22960, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 0, 0, 1, states + 22960, 0, 1, arena + 1760, 0, 0, 1.0f);
  /* ∂loss/∂linear.3.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 128, arena + 128, 0, 1, arena + 69120, 0, 1, arena + 69120, 0, 1, 1.0f);
  /* second = 0.999 * linear.3.b.v + 0.0010000000000000009 * ∂loss/∂linear.3.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 128, states + 23088, 0, 1, states + 23088, 0, 1, 0.999f, arena + 128, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 128, 0, 1, states + 23088, 0, 1, arena + 1776, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 128, arena + 128, 0, 1, arena + 128, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 128, arena + 128, 0, 1, arena + 128, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 128, arena + 0, 0, 1, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f);
  /* next linear.3.b = linear.3.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 128, parameters + 11424, 0, 1, parameters + 11424, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  for (long row = 0; row < 128; row += 73) {
    const long rows = 128 - row < 73 ? 128 - row : 73;
    /* first = 0.9 * linear.1.w.m + 0.09999999999999998 * ∂loss/∂linear.1.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 8, states + 16672 + row * 8, 8, 1, arena + 28672 + row * 8, 8, 1, 0.1f, states + 16672 + row * 8, 8, 1, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 0, 8, 1, states + 16672 + row * 8, 8, 1, arena + 1600, 0, 0, 1.0f);
    /* ∂loss/∂linear.1.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 8, arena + 592, 8, 1, arena + 28672 + row * 8, 8, 1, arena + 28672 + row * 8, 8, 1, 1.0f);
    /* second = 0.999 * linear.1.w.v + 0.0010000000000000009 * ∂loss/∂linear.1.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 8, states + 17696 + row * 8, 8, 1, states + 17696 + row * 8, 8, 1, 0.999f, arena + 592, 8, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 592, 8, 1, states + 17696 + row * 8, 8, 1, arena + 1616, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 8, arena + 592, 8, 1, arena + 592, 8, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 8, arena + 592, 8, 1, arena + 592, 8, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 8, arena + 0, 8, 1, arena + 0, 8, 1, arena + 592, 8, 1, 1.0f);
    /* next linear.1.w = linear.1.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 8, parameters + 8320 + row * 8, 8, 1, parameters + 8320 + row * 8, 8, 1, 1.0f, arena + 0, 8, 1, -0.002f, 0.0f);
    /* first = 0.9 * linear.2.w.m + 0.09999999999999998 * ∂loss/∂linear.2.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 8, states + 18784 + row * 8, 8, 1, states + 18784 + row * 8, 8, 1, 0.9f, arena + 29696 + row * 8, 8, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 0, 8, 1, states + 18784 + row * 8, 8, 1, arena + 1664, 0, 0, 1.0f);
    /* ∂loss/∂linear.2.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 8, arena + 592, 8, 1, arena + 29696 + row * 8, 8, 1, arena + 29696 + row * 8, 8, 1, 1.0f);
    /* second = 0.999 * linear.2.w.v + 0.0010000000000000009 * ∂loss/∂linear.2.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 8, states + 19808 + row * 8, 8, 1, states + 19808 + row * 8, 8, 1, 0.999f, arena + 592, 8, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 592, 8, 1, states + 19808 + row * 8, 8, 1, arena + 1680, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 8, arena + 592, 8, 1, arena + 592, 8, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 8, arena + 592, 8, 1, arena + 592, 8, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 8, arena + 0, 8, 1, arena + 0, 8, 1, arena + 592, 8, 1, 1.0f);
    /* next linear.2.w = linear.2.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 8, parameters + 9360 + row * 8, 8, 1, parameters + 9360 + row * 8, 8, 1, 1.0f, arena + 0, 8, 1, -0.002f, 0.0f);
    /* first = 0.9 * linear.3.w.m + 0.09999999999999998 * ∂loss/∂linear.3.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 8, states + 20896 + row, 1, 128, arena + 26624 + row * 8, 8, 1, 0.1f, states + 20896 + row, 1, 128, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 0, 8, 1, states + 20896 + row, 1, 128, arena + 1728, 0, 0, 1.0f);
    /* ∂loss/∂linear.3.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 8, arena + 592, 8, 1, arena + 26624 + row * 8, 8, 1, arena + 26624 + row * 8, 8, 1, 1.0f);
    /* second = 0.999 * linear.3.w.v + 0.0010000000000000009 * ∂loss/∂linear.3.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 8, states + 21920 + row, 1, 128, states + 21920 + row, 1, 128, 0.999f, arena + 592, 8, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 592, 8, 1, states + 21920 + row, 1, 128, arena + 1744, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 8, arena + 592, 8, 1, arena + 592, 8, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 8, arena + 592, 8, 1, arena + 592, 8, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 8, arena + 0, 8, 1, arena + 0, 8, 1, arena + 592, 8, 1, 1.0f);
    /* next linear.3.w = linear.3.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 8, parameters + 10400 + row, 1, 128, parameters + 10400 + row, 1, 128, 1.0f, arena + 0, 8, 1, -0.002f, 0.0f);
  }
  /* first = 0.9 * linear.1.b.m + 0.09999999999999998 * ∂loss/∂linear.1.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 8, states + 18736, 0, 1, arena + 69312, 0, 1, 0.1f, states + 18736, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 0, 0, 1, states + 18736, 0, 1, arena + 1632, 0, 0, 1.0f);
  /* ∂loss/∂linear.1.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 8, arena + 16, 0, 1, arena + 69312, 0, 1, arena + 69312, 0, 1, 1.0f);
  /* second = 0.999 * linear.1.b.v + 0.0010000000000000009 * ∂loss/∂linear.1.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 8, states + 18752, 0, 1, states + 18752, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 16, 0, 1, states + 18752, 0, 1, arena + 1648, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 8, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 8, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 8, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.1.b = linear.1.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 8, parameters + 9344, 0, 1, parameters + 9344, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  /* first = 0.9 * linear.2.b.m + 0.09999999999999998 * ∂loss/∂linear.2.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 8, states + 20848, 0, 1, states + 20848, 0, 1, 0.9f, arena + 69328, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 0, 0, 1, states + 20848, 0, 1, arena + 1696, 0, 0, 1.0f);
  /* ∂loss/∂linear.2.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 8, arena + 16, 0, 1, arena + 69328, 0, 1, arena + 69328, 0, 1, 1.0f);
  /* second = 0.999 * linear.2.b.v + 0.0010000000000000009 * ∂loss/∂linear.2.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 8, states + 20864, 0, 1, states + 20864, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 16, 0, 1, states + 20864, 0, 1, arena + 1712, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 8, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 8, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 8, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next linear.2.b = linear.2.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 8, parameters + 10384, 0, 1, parameters + 10384, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  /* first = 0.9 * linear.4.b.m + 0.09999999999999998 * ∂loss/∂linear.4.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 64, states + 39632, 0, 1, arena + 69248, 0, 1, 0.1f, states + 39632, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 64, arena + 0, 0, 1, states + 39632, 0, 1, arena + 1824, 0, 0, 1.0f);
  /* ∂loss/∂linear.4.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 64, arena + 64, 0, 1, arena + 69248, 0, 1, arena + 69248, 0, 1, 1.0f);
  /* second = 0.999 * linear.4.b.v + 0.0010000000000000009 * ∂loss/∂linear.4.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 64, states + 39696, 0, 1, states + 39696, 0, 1, 0.999f, arena + 64, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 64, arena + 64, 0, 1, states + 39696, 0, 1, arena + 1840, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 64, arena + 64, 0, 1, arena + 64, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 64, arena + 64, 0, 1, arena + 64, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 64, arena + 0, 0, 1, arena + 0, 0, 1, arena + 64, 0, 1, 1.0f);
  /* next linear.4.b = linear.4.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 64, parameters + 19744, 0, 1, parameters + 19744, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(64, 64, 64, inputs + 0, data[0], order + step * 64);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
