/* autoencoder, Models/autoencoder.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sigmoid(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_all(long rows, long cols, float *out, const float *a, long a_r, long a_c, long accumulate);
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
  gradc_random_uniform(8192, arena, seed, 2938080981u, 0, 0);
  /* uniform() */
  gradc_random_uniform(1024, arena + 16384, seed, 2875248768u, 0, 0);
  /* uniform() */
  gradc_random_uniform(1024, arena + 17408, seed, 910799629u, 0, 0);
  /* uniform() */
  gradc_random_uniform(8192, arena + 8192, seed, 2312391432u, 0, 0);
  for (long row = 0; row < 64; row += 16) {
    const long rows = 16;
    /* 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
    gradc_linear1(rows, 128, parameters + row * 128, 128, 1, arena + row * 128, 128, 1, 0.35355338f, -0.17677669f);
    gradc_linear1(rows, 128, parameters + 10512 + row, 1, 64, arena + 8192 + row, 1, 64, 0.35355338f, -0.17677669f);
  }
  /* 0.42008402520840293 * uniform() - 0.21004201260420147  (library/layers.grad:5) */
  gradc_linear1(128, 8, parameters + 8320, 8, 1, arena + 16384, 8, 1, 0.42008403f, -0.21004201f);
  gradc_linear1(128, 8, parameters + 9360, 1, 128, arena + 17408, 1, 128, 0.42008403f, -0.21004201f);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, parameters + 8192, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8, parameters + 9344, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, parameters + 10384, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, parameters + 18704, 0, 1, constants + 0, 0, 0);
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
  gradc_copy(1, 128, states + 20848, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 128, states + 20976, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 21104, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8192, states + 21120, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 8192, states + 29312, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 37504, 0, 0, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, states + 37520, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 64, states + 37584, 0, 1, constants + 0, 0, 0);
  /* 0  (library/layers.grad:6) */
  gradc_copy(1, 1, states + 37648, 0, 0, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* Σ[pixels](image * encoder.linear.w)  (library/layers.grad:7) */
  gradc_contract(32, 128, 64, 1.0f, inputs, 64, 1, parameters, 128, 1, arena + 12288, 128, 1, 0, arena + 0);
  for (long row = 0; row < 32; row += 16) {
    const long rows = 16;
    /* encoder.linear.y = encoder.linear.b + Σ[pixels](image * encoder.linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 12288 + row * 128, 128, 1, 1.0f, 0.0f);
    /* max(0, encoder.linear.y)  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 16384 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden](max(0, encoder.linear.y) * encoder.linear.1.w)  (library/layers.grad:7) */
  gradc_contract(32, 8, 128, 1.0f, arena + 16384, 128, 1, parameters + 8320, 8, 1, arena + 8192, 8, 1, 0, arena + 0);
  /* encoder.linear.1.y = encoder.linear.1.b + Σ[hidden](… * encoder.linear.1.w)  (library/layers.grad:7) */
  gradc_linear2(32, 8, arena + 40960, 8, 1, parameters + 9344, 0, 1, 1.0f, arena + 8192, 8, 1, 1.0f, 0.0f);
  /* Σ[code](encoder.linear.1.y * decoder.linear.w)  (library/layers.grad:7) */
  gradc_contract(32, 128, 8, 1.0f, arena + 40960, 8, 1, parameters + 9360, 128, 1, arena + 20480, 128, 1, 0, arena + 0);
  for (long row = 0; row < 32; row += 16) {
    const long rows = 16;
    /* decoder.linear.y = decoder.linear.b + Σ[code](encoder.linear.1.y * decoder.linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 10384, 0, 1, 1.0f, arena + 20480 + row * 128, 128, 1, 1.0f, 0.0f);
    /* max(0, decoder.linear.y)  (library/activations.grad:6) */
    gradc_max(rows, 128, arena + 24576 + row * 128, 128, 1, constants + 1, 0, 0, arena + 0, 128, 1);
  }
  /* Σ[hidden](max(0, decoder.linear.y) * decoder.linear.1.w)  (library/layers.grad:7) */
  gradc_contract(32, 64, 128, 1.0f, arena + 24576, 128, 1, parameters + 10512, 64, 1, arena + 28672, 64, 1, 0, arena + 0);
  for (long row = 0; row < 32; row += 16) {
    const long rows = 16;
    /* decoder.linear.1.y = decoder.linear.1.b + Σ[hidden](… * decoder.linear.1.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 64, arena + 0, 64, 1, parameters + 18704, 0, 1, 1.0f, arena + 28672 + row * 64, 64, 1, 1.0f, 0.0f);
    /* decoder.drawn = sigmoid(decoder.linear.1.y)  (Models/autoencoder.grad:20) */
    gradc_sigmoid(rows, 64, arena + 0, 64, 1, arena + 0, 64, 1);
    /* decoder.drawn - image  (library/losses.grad:47) */
    gradc_linear2(rows, 64, arena + 1024, 64, 1, inputs + row * 64, 64, 1, -1.0f, arena + 0, 64, 1, 1.0f, 0.0f);
    /* (decoder.drawn - image)^2  (library/losses.grad:47) */
    gradc_mul(rows, 64, arena + 2048, 64, 1, arena + 1024, 64, 1, arena + 1024, 64, 1, 1.0f);
    /* Σ[batch, pixels]((decoder.drawn - image)^2) */
    gradc_sum_all(rows, 64, arena + 3072, arena + 2048, 64, 1, row > 0);
    /* 1 - decoder.drawn */
    gradc_linear1(rows, 64, arena + 2048, 64, 1, arena + 0, 64, 1, -1.0f, 1.0f);
    /* decoder.drawn * (1 - decoder.drawn) */
    gradc_mul(rows, 64, arena + 0, 64, 1, arena + 0, 64, 1, arena + 2048, 64, 1, 1.0f);
    /* (decoder.drawn - image) * (decoder.drawn * (1 - decoder.drawn)) */
    gradc_mul(rows, 64, arena + 36864 + row * 64, 64, 1, arena + 1024, 64, 1, arena + 0, 64, 1, 1.0f);
    /* Σ[batch]((decoder.drawn - image) * (decoder.drawn * …)) */
    gradc_sum_rows(rows, 64, arena + 41472, 1, arena + 36864 + row * 64, 64, 1, row > 0);
  }
  /* loss = Σ[batch, pixels](…^2) / 2048  (library/losses.grad:47) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 3072, 0, 0, 0.00048828125f, 0.0f);
  /* Σ[pixels](decoder.linear.1.w * (… * …)) */
  gradc_contract(32, 128, 64, 1.0f, arena + 36864, 64, 1, parameters + 10512, 1, 64, arena + 28672, 128, 1, 0, arena + 0);
  for (long row = 0; row < 32; row += 9) {
    const long rows = 32 - row < 9 ? 32 - row : 9;
    /* Σ[pixels](decoder.linear.1.w * …) / 1024 */
    gradc_linear1(rows, 128, arena + 0, 128, 1, arena + 28672 + row * 128, 128, 1, 0.0009765625f, 0.0f);
    /* decoder.linear.y = decoder.linear.b + Σ[code](encoder.linear.1.y * decoder.linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 1152, 128, 1, parameters + 10384, 0, 1, 1.0f, arena + 20480 + row * 128, 128, 1, 1.0f, 0.0f);
    /* ∂loss/∂decoder.linear.y = if 0 < decoder.linear.y then Σ[pixels](…) / 1024 else 0  (library/layers.grad:7) */
    gradc_select_less(rows, 128, arena + 32768 + row * 128, 128, 1, constants + 1, 0, 0, arena + 1152, 128, 1, arena + 0, 128, 1, constants + 1, 0, 0);
    /* ∂loss/∂decoder.linear.b = Σ[batch](∂loss/∂decoder.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 41216, 1, arena + 32768 + row * 128, 128, 1, row > 0);
  }
  /* ∂loss/∂encoder.linear.1.y = Σ[hidden](decoder.linear.w * ∂loss/∂decoder.linear.y)  (library/layers.grad:7) */
  gradc_contract(32, 8, 128, 1.0f, arena + 32768, 128, 1, parameters + 9360, 1, 128, arena + 28672, 8, 1, 0, arena + 0);
  /* Σ[code](encoder.linear.1.w * ∂loss/∂encoder.linear.1.y) */
  gradc_contract(32, 128, 8, 1.0f, arena + 28672, 8, 1, parameters + 8320, 1, 8, arena, 128, 1, 0, arena + 4096);
  for (long row = 0; row < 32; row += 10) {
    const long rows = 32 - row < 10 ? 32 - row : 10;
    /* encoder.linear.y = encoder.linear.b + Σ[pixels](image * encoder.linear.w)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 4096, 128, 1, parameters + 8192, 0, 1, 1.0f, arena + 12288 + row * 128, 128, 1, 1.0f, 0.0f);
    /* ∂loss/∂encoder.linear.y = if 0 < encoder.linear.y then Σ[code](encoder.linear.1.w * ∂loss/∂encoder.linear.1.y) else 0  (library/layers.grad:7) */
    gradc_select_less(rows, 128, arena + 20480 + row * 128, 128, 1, constants + 1, 0, 0, arena + 4096, 128, 1, arena + row * 128, 128, 1, constants + 1, 0, 0);
    /* ∂loss/∂encoder.linear.b = Σ[batch](∂loss/∂encoder.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 41344, 1, arena + 20480 + row * 128, 128, 1, row > 0);
  }
  /* ∂loss/∂encoder.linear.w = Σ[batch](image * ∂loss/∂encoder.linear.y)  (library/layers.grad:5) */
  gradc_contract(64, 128, 32, 1.0f, inputs, 1, 64, arena + 20480, 128, 1, arena, 128, 1, 0, arena + 8192);
  /* ∂loss/∂encoder.linear.1.w = Σ[batch](max(0, encoder.linear.y) * ∂loss/∂encoder.linear.1.y)  (library/layers.grad:5) */
  gradc_contract(128, 8, 32, 1.0f, arena + 16384, 1, 128, arena + 28672, 8, 1, arena + 38912, 8, 1, 0, arena + 8192);
  /* ∂loss/∂encoder.linear.1.b = Σ[batch](∂loss/∂encoder.linear.1.y)  (library/layers.grad:6) */
  gradc_sum_rows(32, 8, arena + 41536, 1, arena + 28672, 8, 1, 0);
  /* ∂loss/∂decoder.linear.w = Σ[batch](encoder.linear.1.y * ∂loss/∂decoder.linear.y)  (library/layers.grad:5) */
  gradc_contract(128, 8, 32, 1.0f, arena + 32768, 1, 128, arena + 40960, 8, 1, arena + 39936, 8, 1, 0, arena + 8192);
  /* Σ[batch](max(0, decoder.linear.y) * (… * …)) */
  gradc_contract(64, 128, 32, 1.0f, arena + 36864, 1, 64, arena + 24576, 128, 1, arena + 8192, 128, 1, 0, arena + 16384);
  for (long row = 0; row < 64; row += 7) {
    const long rows = 64 - row < 7 ? 64 - row : 7;
    /* first = 0.9 * encoder.linear.w.m + 0.09999999999999998 * ∂loss/∂encoder.linear.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 128, arena + 16384 + row * 128, 128, 1, arena + row * 128, 128, 1, 0.1f, states + row * 128, 128, 1, 0.9f, 0.0f);
    /* ∂loss/∂encoder.linear.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 128, arena + 32768, 128, 1, arena + row * 128, 128, 1, arena + row * 128, 128, 1, 1.0f);
    /* second = 0.999 * encoder.linear.w.v + 0.0010000000000000009 * ∂loss/∂encoder.linear.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 128, states + 8192 + row * 128, 128, 1, states + 8192 + row * 128, 128, 1, 0.999f, arena + 32768, 128, 1, 0.001f, 0.0f);
    /* first = 0.9 * decoder.linear.1.w.m + 9.765624999999998e-05 * Σ[batch](… * …)  (library/optimizers.grad:43) */
    gradc_linear2(rows, 128, arena + 24576 + row * 128, 128, 1, arena + 8192 + row * 128, 128, 1, 9.765625e-05f, states + 21120 + row, 1, 64, 0.9f, 0.0f);
    /* Σ[batch](… * …)^2 */
    gradc_mul(rows, 128, arena + 32768, 128, 1, arena + 8192 + row * 128, 128, 1, arena + 8192 + row * 128, 128, 1, 1.0f);
    /* second = 0.999 * decoder.linear.1.w.v + 9.536743164062508e-10 * Σ[batch](…)^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 128, states + 29312 + row, 1, 64, states + 29312 + row, 1, 64, 0.999f, arena + 32768, 128, 1, 9.536744e-10f, 0.0f);
  }
  /* count = encoder.linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 16384, 0, 0, states + 16384, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34048, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34064, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = encoder.linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 16656, 0, 0, states + 16656, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 16656, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34080, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 16656, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34096, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = encoder.linear.1.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 18720, 0, 0, states + 18720, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 18720, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34112, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 18720, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34128, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = encoder.linear.1.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 18768, 0, 0, states + 18768, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 18768, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34144, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 18768, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34160, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = decoder.linear.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 20832, 0, 0, states + 20832, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 20832, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34176, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 20832, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34192, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = decoder.linear.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 21104, 0, 0, states + 21104, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 21104, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34208, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 21104, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34224, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = decoder.linear.1.w.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 37504, 0, 0, states + 37504, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 37504, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34240, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 37504, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34256, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* count = decoder.linear.1.b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 37648, 0, 0, states + 37648, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 2, 0, 0, states + 37648, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34272, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 32768, 0, 0, constants + 3, 0, 0, states + 37648, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 34288, 0, 0, arena + 32768, 0, 0, -1.0f, 1.0f);
  for (long row = 0; row < 64; row += 5) {
    const long rows = 64 - row < 5 ? 64 - row : 5;
    /* first = 0.9 * encoder.linear.w.m + 0.09999999999999998 * ∂loss/∂encoder.linear.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 128, arena + 16384 + row * 128, 128, 1, arena + row * 128, 128, 1, 0.1f, states + row * 128, 128, 1, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 32768, 128, 1, arena + 16384 + row * 128, 128, 1, arena + 34048, 0, 0, 1.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 33408, 128, 1, states + 8192 + row * 128, 128, 1, arena + 34064, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 128, arena + 33408, 128, 1, arena + 33408, 128, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 128, arena + 33408, 128, 1, arena + 33408, 128, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 128, arena + 32768, 128, 1, arena + 32768, 128, 1, arena + 33408, 128, 1, 1.0f);
    /* next encoder.linear.w = encoder.linear.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 128, parameters + row * 128, 128, 1, parameters + row * 128, 128, 1, 1.0f, arena + 32768, 128, 1, -0.002f, 0.0f);
    /* first = 0.9 * decoder.linear.1.w.m + 9.765624999999998e-05 * Σ[batch](… * …)  (library/optimizers.grad:43) */
    gradc_linear2(rows, 128, arena + 24576 + row * 128, 128, 1, arena + 8192 + row * 128, 128, 1, 9.765625e-05f, states + 21120 + row, 1, 64, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 32768, 128, 1, arena + 24576 + row * 128, 128, 1, arena + 34240, 0, 0, 1.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 128, arena + 33408, 128, 1, states + 29312 + row, 1, 64, arena + 34256, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 128, arena + 33408, 128, 1, arena + 33408, 128, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 128, arena + 33408, 128, 1, arena + 33408, 128, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 128, arena + 32768, 128, 1, arena + 32768, 128, 1, arena + 33408, 128, 1, 1.0f);
    /* next decoder.linear.1.w = decoder.linear.1.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 128, parameters + 10512 + row, 1, 64, parameters + 10512 + row, 1, 64, 1.0f, arena + 32768, 128, 1, -0.002f, 0.0f);
  }
  /* first = 0.9 * encoder.linear.b.m + 0.09999999999999998 * ∂loss/∂encoder.linear.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 128, states + 16400, 0, 1, arena + 41344, 0, 1, 0.1f, states + 16400, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 0, 0, 1, states + 16400, 0, 1, arena + 34080, 0, 0, 1.0f);
  /* ∂loss/∂encoder.linear.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 128, arena + 128, 0, 1, arena + 41344, 0, 1, arena + 41344, 0, 1, 1.0f);
  /* second = 0.999 * encoder.linear.b.v + 0.0010000000000000009 * ∂loss/∂encoder.linear.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 128, states + 16528, 0, 1, states + 16528, 0, 1, 0.999f, arena + 128, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 128, 0, 1, states + 16528, 0, 1, arena + 34096, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 128, arena + 128, 0, 1, arena + 128, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 128, arena + 128, 0, 1, arena + 128, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 128, arena + 0, 0, 1, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f);
  /* next encoder.linear.b = encoder.linear.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 128, parameters + 8192, 0, 1, parameters + 8192, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  /* first = 0.9 * decoder.linear.b.m + 0.09999999999999998 * ∂loss/∂decoder.linear.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 128, states + 20848, 0, 1, arena + 41216, 0, 1, 0.1f, states + 20848, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 0, 0, 1, states + 20848, 0, 1, arena + 34208, 0, 0, 1.0f);
  /* ∂loss/∂decoder.linear.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 128, arena + 128, 0, 1, arena + 41216, 0, 1, arena + 41216, 0, 1, 1.0f);
  /* second = 0.999 * decoder.linear.b.v + 0.0010000000000000009 * ∂loss/∂decoder.linear.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 128, states + 20976, 0, 1, states + 20976, 0, 1, 0.999f, arena + 128, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 128, arena + 128, 0, 1, states + 20976, 0, 1, arena + 34224, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 128, arena + 128, 0, 1, arena + 128, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 128, arena + 128, 0, 1, arena + 128, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 128, arena + 0, 0, 1, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f);
  /* next decoder.linear.b = decoder.linear.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 128, parameters + 10384, 0, 1, parameters + 10384, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  for (long row = 0; row < 128; row += 102) {
    const long rows = 128 - row < 102 ? 128 - row : 102;
    /* first = 0.9 * encoder.linear.1.w.m + 0.09999999999999998 * ∂loss/∂encoder.linear.1.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 8, states + 16672 + row * 8, 8, 1, arena + 38912 + row * 8, 8, 1, 0.1f, states + 16672 + row * 8, 8, 1, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 0, 8, 1, states + 16672 + row * 8, 8, 1, arena + 34112, 0, 0, 1.0f);
    /* ∂loss/∂encoder.linear.1.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 8, arena + 816, 8, 1, arena + 38912 + row * 8, 8, 1, arena + 38912 + row * 8, 8, 1, 1.0f);
    /* second = 0.999 * encoder.linear.1.w.v + 0.0010000000000000009 * ∂loss/∂encoder.linear.1.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 8, states + 17696 + row * 8, 8, 1, states + 17696 + row * 8, 8, 1, 0.999f, arena + 816, 8, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 816, 8, 1, states + 17696 + row * 8, 8, 1, arena + 34128, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 8, arena + 816, 8, 1, arena + 816, 8, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 8, arena + 816, 8, 1, arena + 816, 8, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 8, arena + 0, 8, 1, arena + 0, 8, 1, arena + 816, 8, 1, 1.0f);
    /* next encoder.linear.1.w = encoder.linear.1.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 8, parameters + 8320 + row * 8, 8, 1, parameters + 8320 + row * 8, 8, 1, 1.0f, arena + 0, 8, 1, -0.002f, 0.0f);
    /* first = 0.9 * decoder.linear.w.m + 0.09999999999999998 * ∂loss/∂decoder.linear.w  (library/optimizers.grad:43) */
    gradc_linear2(rows, 8, states + 18784 + row, 1, 128, arena + 39936 + row * 8, 8, 1, 0.1f, states + 18784 + row, 1, 128, 0.9f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 0, 8, 1, states + 18784 + row, 1, 128, arena + 34176, 0, 0, 1.0f);
    /* ∂loss/∂decoder.linear.w^2  (library/optimizers.grad:44) */
    gradc_mul(rows, 8, arena + 816, 8, 1, arena + 39936 + row * 8, 8, 1, arena + 39936 + row * 8, 8, 1, 1.0f);
    /* second = 0.999 * decoder.linear.w.v + 0.0010000000000000009 * ∂loss/∂decoder.linear.w^2  (library/optimizers.grad:44) */
    gradc_linear2(rows, 8, states + 19808 + row, 1, 128, states + 19808 + row, 1, 128, 0.999f, arena + 816, 8, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
    gradc_div(rows, 8, arena + 816, 8, 1, states + 19808 + row, 1, 128, arena + 34192, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
    gradc_sqrt(rows, 8, arena + 816, 8, 1, arena + 816, 8, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
    gradc_linear1(rows, 8, arena + 816, 8, 1, arena + 816, 8, 1, 1.0f, 1e-08f);
    /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
    gradc_div(rows, 8, arena + 0, 8, 1, arena + 0, 8, 1, arena + 816, 8, 1, 1.0f);
    /* next decoder.linear.w = decoder.linear.w - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
    gradc_linear2(rows, 8, parameters + 9360 + row, 1, 128, parameters + 9360 + row, 1, 128, 1.0f, arena + 0, 8, 1, -0.002f, 0.0f);
  }
  /* first = 0.9 * encoder.linear.1.b.m + 0.09999999999999998 * ∂loss/∂encoder.linear.1.b  (library/optimizers.grad:43) */
  gradc_linear2(1, 8, states + 18736, 0, 1, arena + 41536, 0, 1, 0.1f, states + 18736, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 0, 0, 1, states + 18736, 0, 1, arena + 34144, 0, 0, 1.0f);
  /* ∂loss/∂encoder.linear.1.b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 8, arena + 16, 0, 1, arena + 41536, 0, 1, arena + 41536, 0, 1, 1.0f);
  /* second = 0.999 * encoder.linear.1.b.v + 0.0010000000000000009 * ∂loss/∂encoder.linear.1.b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 8, states + 18752, 0, 1, states + 18752, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 8, arena + 16, 0, 1, states + 18752, 0, 1, arena + 34160, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 8, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 8, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 8, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next encoder.linear.1.b = encoder.linear.1.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 8, parameters + 9344, 0, 1, parameters + 9344, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  /* first = 0.9 * decoder.linear.1.b.m + 9.765624999999998e-05 * Σ[batch](… * …)  (library/optimizers.grad:43) */
  gradc_linear2(1, 64, states + 37520, 0, 1, arena + 41472, 0, 1, 9.765625e-05f, states + 37520, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 64, arena + 0, 0, 1, states + 37520, 0, 1, arena + 34272, 0, 0, 1.0f);
  /* Σ[batch](… * …)^2 */
  gradc_mul(1, 64, arena + 64, 0, 1, arena + 41472, 0, 1, arena + 41472, 0, 1, 1.0f);
  /* second = 0.999 * decoder.linear.1.b.v + 9.536743164062508e-10 * Σ[batch](…)^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 64, states + 37584, 0, 1, states + 37584, 0, 1, 0.999f, arena + 64, 0, 1, 9.536744e-10f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 64, arena + 64, 0, 1, states + 37584, 0, 1, arena + 34288, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 64, arena + 64, 0, 1, arena + 64, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 64, arena + 64, 0, 1, arena + 64, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 64, arena + 0, 0, 1, arena + 0, 0, 1, arena + 64, 0, 1, 1.0f);
  /* next decoder.linear.1.b = decoder.linear.1.b - ((first / …) / (… + 1/100000000))/500  (library/optimizers.grad:49) */
  gradc_linear2(1, 64, parameters + 18704, 0, 1, parameters + 18704, 0, 1, 1.0f, arena + 0, 0, 1, -0.002f, 0.0f);
  /* first = 0.9 * encoder.linear.w.m + 0.09999999999999998 * ∂loss/∂encoder.linear.w  (library/optimizers.grad:43) */
  gradc_copy(1, 8192, states, 0, 1, arena + 16384, 0, 1);
  /* first = 0.9 * decoder.linear.1.w.m + 9.765624999999998e-05 * Σ[batch](… * …)  (library/optimizers.grad:43) */
  gradc_copy(128, 64, states + 21120, 64, 1, arena + 24576, 1, 128);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(32, 64, 64, inputs + 0, data[0], order + step * 32);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
