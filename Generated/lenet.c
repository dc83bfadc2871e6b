/* lenet, Models/lenet.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_equal(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_fill(long rows, long cols, float *out, long out_r, long out_c, float value);
extern void gradc_floor(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_gather(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *index, long index_r, long index_c, long step);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_iota(long rows, long cols, float *out, long out_r, long out_c, float start, float row_step, float col_step);
extern void gradc_less(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_max_all(long rows, long cols, float *out, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_min(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_min_all(long rows, long cols, float *out, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_normal(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_rsqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_select(long rows, long cols, float *out, long out_r, long out_c, const float *c, long c_r, long c_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {0.0f, 1.0f, 0.0f, -1.5f, -0.015625f, 4.0f, 0.1f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* normal() */
  gradc_random_normal(144, arena + 13440, seed, 2396981582u, 0, 0);
  /* normal() */
  gradc_random_normal(4608, arena + 8192, seed, 2681501505u, 0, 0);
  /* uniform() */
  gradc_random_uniform(8192, arena, seed, 2887766503u, 0, 0);
  /* uniform() */
  gradc_random_uniform(640, arena + 12800, seed, 3671735870u, 0, 0);
  /* 0.4714045207910317 * normal()  (library/convolution.grad:12) */
  gradc_linear1(1, 144, parameters, 0, 1, arena + 13440, 0, 1, 0.47140452f, 0.0f);
  /* 0.11785113019775792 * normal()  (library/convolution.grad:12) */
  gradc_linear1(1, 4608, parameters + 192, 0, 1, arena + 8192, 0, 1, 0.11785113f, 0.0f);
  /* 0.3535533905932738 * uniform() - 0.1767766952966369  (library/layers.grad:5) */
  gradc_linear1(1, 8192, parameters + 4896, 0, 1, arena, 0, 1, 0.35355338f, -0.17677669f);
  /* 0.5694947974514994 * uniform() - 0.2847473987257497  (library/layers.grad:5) */
  gradc_linear1(1, 640, parameters + 13152, 0, 1, arena + 12800, 0, 1, 0.5694948f, -0.2847474f);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 16, parameters + 144, 0, 1, constants + 0, 0, 0);
  /* 1  (library/normalization.grad:82) */
  gradc_copy(1, 16, parameters + 160, 0, 1, constants + 1, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 16, parameters + 176, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 32, parameters + 4800, 0, 1, constants + 0, 0, 0);
  /* 1  (library/normalization.grad:82) */
  gradc_copy(1, 32, parameters + 4832, 0, 1, constants + 1, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 32, parameters + 4864, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 64, parameters + 13088, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 10, parameters + 13792, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 16, states, 0, 1, constants + 0, 0, 0);
  /* 1  (library/normalization.grad:82) */
  gradc_copy(1, 16, states + 16, 0, 1, constants + 1, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 32, states + 32, 0, 1, constants + 0, 0, 0);
  /* 1  (library/normalization.grad:82) */
  gradc_copy(1, 32, states + 64, 0, 1, constants + 1, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 144, states + 96, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 16, states + 240, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 16, states + 256, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 16, states + 272, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 4608, states + 288, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 32, states + 4896, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 32, states + 4928, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 32, states + 4960, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 8192, states + 4992, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 64, states + 13184, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 640, states + 13248, 0, 1, constants + 0, 0, 0);
  /* 0  (library/convolution.grad:13) */
  gradc_copy(1, 10, states + 13888, 0, 1, constants + 0, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* stage.conv2d.p = image[8 := 10 - 1, 8' := 10' - 1]  (library/convolution.grad:14) */
  for (long i__1 = 0; i__1 < 1; ++i__1) {
    for (long i__10 = 0; i__10 < 10; ++i__10) {
      for (long i__10_ = 0; i__10_ < 10; ++i__10_) {
        const long j0 = i__10 - 1;
        const long j1 = i__10_ - 1;
        if (j0 >= 0 && j0 < 8 && j1 >= 0 && j1 < 8) gradc_copy(1, 64, arena + 577536 + i__1 * 100 + i__10 * 10 + i__10_, 0, 100, inputs + i__1 * 64 + j0 * 8 + j1, 0, 64); else gradc_fill(1, 64, arena + 577536 + i__1 * 100 + i__10 * 10 + i__10_, 0, 100, 0.0f);
      }
    }
  }
  /* Σ[1, 3, 3'](stage.conv2d.k * stage.conv2d.p[10 := 3 + 8, 10' := 3' + 8'])  (library/convolution.grad:15) */
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__8 = 0; i__8 < 8; ++i__8) {
      for (long i__3 = 0; i__3 < 3; ++i__3) {
        gradc_contract(16, 8, 3, 1.0f, parameters + i__3 * 3, 9, 1, arena + 577536 + i_batch * 100 + i__8 * 10 + i__3 * 10, 1, 1, arena + 147456 + i_batch * 1024 + i__8 * 8, 64, 1, i__3 > 0, arena + 0);
      }
    }
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(16, 64, arena + 0, 64, 1, parameters + 144, 1, 0, 1.0f, arena + 147456 + i_batch * 1024, 64, 1, 1.0f, 0.0f);
    /* Σ[8, 8', batch](stage.conv2d.y) */
    gradc_sum_columns(16, 64, arena + 592864, 1, arena + 0, 64, 1, i_batch > 0);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(16, 64, arena + 65536, 64, 1, parameters + 144, 1, 0, 1.0f, arena + 147456 + i_batch * 1024, 64, 1, 1.0f, 0.0f);
    /* stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096  (library/normalization.grad:89) */
    gradc_linear2(16, 64, arena + 65536, 64, 1, arena + 65536, 64, 1, 1.0f, arena + 592864, 1, 0, -0.00024414062f, 0.0f);
    /* stage.batchnorm.gain * (stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096)  (library/normalization.grad:96) */
    gradc_mul(16, 64, arena + i_batch * 1024, 64, 1, parameters + 160, 1, 0, arena + 65536, 64, 1, 1.0f);
    /* (stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096)^2  (library/normalization.grad:89) */
    gradc_mul(16, 64, arena + 65536, 64, 1, arena + 65536, 64, 1, arena + 65536, 64, 1, 1.0f);
    /* Σ[8, 8', batch]((stage.conv2d.y - …/4096)^2) */
    gradc_sum_columns(16, 64, arena + 592880, 1, arena + 65536, 64, 1, i_batch > 0);
  }
  /* Σ[8, 8', batch](…^2)/4096 + 1e-05  (library/normalization.grad:96) */
  gradc_linear1(1, 16, arena + 592896, 0, 1, arena + 592880, 0, 1, 0.00024414062f, 1e-05f);
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* (stage.batchnorm.gain * (stage.conv2d.y - …/4096)) / sqrt(Σ[8, 8', batch](…)/4096 + 1e-05)  (library/normalization.grad:96) */
    gradc_rsqrt(16, 1, arena + 131072, 1, 0, arena + 592896, 1, 0);
    gradc_mul(16, 64, arena + 131088, 64, 1, arena + i_batch * 1024, 64, 1, arena + 131072, 1, 0, 1.0f);
    /* stage.batchnorm.y = stage.batchnorm.bias + (stage.batchnorm.gain * …) / sqrt(…/4096 + 1e-05)  (library/normalization.grad:96) */
    gradc_linear2(16, 64, arena + 131088, 64, 1, parameters + 176, 1, 0, 1.0f, arena + 131088, 64, 1, 1.0f, 0.0f);
    /* stage.maxpool.p = max(0, stage.batchnorm.y)  (library/activations.grad:6) */
    gradc_max(16, 64, arena + 65536 + i_batch * 1024, 64, 1, constants + 2, 0, 0, arena + 131088, 64, 1);
    /* 0 < stage.batchnorm.y */
    gradc_less(16, 64, arena + 212992 + i_batch * 1024, 64, 1, constants + 2, 0, 0, arena + 131088, 64, 1);
    /* (stage.batchnorm.gain * (stage.conv2d.y - …/4096)) / (Σ[8, 8', batch](…)/4096 + 1e-05)^(3/2) */
    gradc_pow(16, 1, arena + 131072, 1, 0, arena + 592896, 1, 0, constants + 3, 0, 0);
    gradc_mul(16, 64, arena + 278528 + i_batch * 1024, 64, 1, arena + i_batch * 1024, 64, 1, arena + 131072, 1, 0, 1.0f);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__16 = 0; i__16 < 16; ++i__16) {
      for (long i__2 = 0; i__2 < 2; ++i__2) {
        for (long i__2_ = 0; i__2_ < 2; ++i__2_) {
          /* stage.maxpool.y = max[2, 2'](stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'])  (library/pooling.grad:14) */
          if (i__2 > 0 || i__2_ > 0) gradc_max(4, 4, arena + 131072 + i_batch * 256 + i__16 * 16, 4, 1, arena + 131072 + i_batch * 256 + i__16 * 16, 4, 1, arena + 65536 + i_batch * 1024 + i__16 * 64 + i__2 * 8 + i__2_, 16, 2); else gradc_copy(4, 4, arena + 131072 + i_batch * 256 + i__16 * 16, 4, 1, arena + 65536 + i_batch * 1024 + i__16 * 64 + i__2 * 8 + i__2_, 16, 2);
          /* stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'] == stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'] */
          gradc_equal(4, 4, arena + i_batch * 1024 + i__16 * 64 + i__2 * 32 + i__2_ * 16, 4, 1, arena + 65536 + i_batch * 1024 + i__16 * 64 + i__2 * 8 + i__2_, 16, 2, arena + 65536 + i_batch * 1024 + i__16 * 64 + i__2 * 8 + i__2_, 16, 2);
        }
      }
    }
  }
  /* stage.1.conv2d.p = stage.maxpool.y[4 := 6 - 1, 4' := 6' - 1]  (library/convolution.grad:14) */
  for (long i__6 = 0; i__6 < 6; ++i__6) {
    for (long i__6_ = 0; i__6_ < 6; ++i__6_) {
      const long j0 = i__6 - 1;
      const long j1 = i__6_ - 1;
      if (j0 >= 0 && j0 < 4 && j1 >= 0 && j1 < 4) gradc_copy(64, 16, arena + 344064 + i__6 * 6 + i__6_, 576, 36, arena + 131072 + j0 * 4 + j1, 256, 16); else gradc_fill(64, 16, arena + 344064 + i__6 * 6 + i__6_, 576, 36, 0.0f);
    }
  }
  /* Σ[16, 3, 3'](stage.1.conv2d.k * stage.1.conv2d.p[6 := 3 + 4, 6' := 3' + 4'])  (library/convolution.grad:15) */
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__4 = 0; i__4 < 4; ++i__4) {
      for (long i__16 = 0; i__16 < 16; ++i__16) {
        for (long i__3 = 0; i__3 < 3; ++i__3) {
          gradc_contract(32, 4, 3, 1.0f, parameters + 192 + i__16 * 9 + i__3 * 3, 144, 1, arena + 344064 + i_batch * 576 + i__4 * 6 + i__16 * 36 + i__3 * 6, 1, 1, arena + 380928 + i_batch * 512 + i__4 * 4, 16, 1, i__16 > 0 || i__3 > 0, arena + 413696);
        }
      }
    }
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(32, 16, arena + 413696, 16, 1, parameters + 4800, 1, 0, 1.0f, arena + 380928 + i_batch * 512, 16, 1, 1.0f, 0.0f);
    /* Σ[4, 4', batch](stage.1.conv2d.y) */
    gradc_sum_columns(32, 16, arena + 592768, 1, arena + 413696, 16, 1, i_batch > 0);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(32, 16, arena + 446464, 16, 1, parameters + 4800, 1, 0, 1.0f, arena + 380928 + i_batch * 512, 16, 1, 1.0f, 0.0f);
    /* stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024  (library/normalization.grad:89) */
    gradc_linear2(32, 16, arena + 446464, 16, 1, arena + 446464, 16, 1, 1.0f, arena + 592768, 1, 0, -0.0009765625f, 0.0f);
    /* stage.1.batchnorm.gain * (stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024)  (library/normalization.grad:96) */
    gradc_mul(32, 16, arena + 413696 + i_batch * 512, 16, 1, parameters + 4832, 1, 0, arena + 446464, 16, 1, 1.0f);
    /* (stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024)^2  (library/normalization.grad:89) */
    gradc_mul(32, 16, arena + 446464, 16, 1, arena + 446464, 16, 1, arena + 446464, 16, 1, 1.0f);
    /* Σ[4, 4', batch]((stage.1.conv2d.y - …/1024)^2) */
    gradc_sum_columns(32, 16, arena + 592800, 1, arena + 446464, 16, 1, i_batch > 0);
  }
  /* Σ[4, 4', batch](…^2)/1024 + 1e-05  (library/normalization.grad:96) */
  gradc_linear1(1, 32, arena + 592832, 0, 1, arena + 592800, 0, 1, 0.0009765625f, 1e-05f);
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* (stage.1.batchnorm.gain * (stage.1.conv2d.y - …/1024)) / sqrt(Σ[4, 4', batch](…)/1024 + 1e-05)  (library/normalization.grad:96) */
    gradc_rsqrt(32, 1, arena + 544768, 1, 0, arena + 592832, 1, 0);
    gradc_mul(32, 16, arena + 544800, 16, 1, arena + 413696 + i_batch * 512, 16, 1, arena + 544768, 1, 0, 1.0f);
    /* stage.1.batchnorm.y = stage.1.batchnorm.bias + (stage.1.batchnorm.gain * …) / sqrt(…/1024 + 1e-05)  (library/normalization.grad:96) */
    gradc_linear2(32, 16, arena + 544800, 16, 1, parameters + 4864, 1, 0, 1.0f, arena + 544800, 16, 1, 1.0f, 0.0f);
    /* stage.1.maxpool.p = max(0, stage.1.batchnorm.y)  (library/activations.grad:6) */
    gradc_max(32, 16, arena + 446464 + i_batch * 512, 16, 1, constants + 2, 0, 0, arena + 544800, 16, 1);
    /* 0 < stage.1.batchnorm.y */
    gradc_less(32, 16, arena + 479232 + i_batch * 512, 16, 1, constants + 2, 0, 0, arena + 544800, 16, 1);
    /* (stage.1.batchnorm.gain * (stage.1.conv2d.y - …/1024)) / (Σ[4, 4', batch](…)/1024 + 1e-05)^(3/2) */
    gradc_pow(32, 1, arena + 544768, 1, 0, arena + 592832, 1, 0, constants + 3, 0, 0);
    gradc_mul(32, 16, arena + 512000 + i_batch * 512, 16, 1, arena + 413696 + i_batch * 512, 16, 1, arena + 544768, 1, 0, 1.0f);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__32 = 0; i__32 < 32; ++i__32) {
      for (long i__2 = 0; i__2 < 2; ++i__2) {
        for (long i__2_ = 0; i__2_ < 2; ++i__2_) {
          /* stage.1.maxpool.y = max[2'', 2'''](stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''])  (library/pooling.grad:14) */
          gradc_max_all(2, 2, arena + 561152 + i_batch * 128 + i__32 * 4 + i__2 * 2 + i__2_, arena + 446464 + i_batch * 512 + i__32 * 16 + i__2 * 8 + i__2_ * 2, 4, 1, 0);
          /* stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''] == stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''] */
          gradc_equal(2, 2, arena + 413696 + i_batch * 512 + i__32 * 16 + i__2 * 8 + i__2_ * 4, 2, 1, arena + 446464 + i_batch * 512 + i__32 * 16 + i__2 * 8 + i__2_ * 2, 4, 1, arena + 446464 + i_batch * 512 + i__32 * 16 + i__2 * 8 + i__2_ * 2, 4, 1);
        }
      }
    }
  }
  /* scatter(stage.1.maxpool.y, 32 * 2 * 2 := 2 * 2 + 2' + 4 * 32) */
  gradc_fill(1, 8192, arena + 569344, 0, 1, 0.0f);
  for (long i__32 = 0; i__32 < 32; ++i__32) {
    for (long i__2 = 0; i__2 < 2; ++i__2) {
      const long j0 = 2 * i__2 + 4 * i__32;
      gradc_linear2(64, 2, arena + 569344 + j0, 128, 1, arena + 569344 + j0, 128, 1, 1.0f, arena + 561152 + i__32 * 4 + i__2 * 2, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[128](linear.w * …[32 * 2 * 2 := 128])  (library/layers.grad:7) */
  gradc_contract(64, 64, 128, 1.0f, arena + 569344, 128, 1, parameters + 4896, 64, 1, arena + 583936, 64, 1, 0, arena + 544768);
  for (long row = 0; row < 64; row += 32) {
    const long rows = 32;
    /* linear.y = linear.b + Σ[128](linear.w * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 64, arena + 544768, 64, 1, parameters + 13088, 0, 1, 1.0f, arena + 583936 + row * 64, 64, 1, 1.0f, 0.0f);
    /* max(0, linear.y)  (library/activations.grad:6) */
    gradc_max(rows, 64, arena + 588032 + row * 64, 64, 1, constants + 2, 0, 0, arena + 544768, 64, 1);
  }
  /* Σ[64](linear.1.w * max(0, linear.y))  (library/layers.grad:7) */
  gradc_contract(64, 10, 64, 1.0f, arena + 588032, 64, 1, parameters + 13152, 10, 1, arena + 550912, 10, 1, 0, arena + 544768);
  /* linear.1.y = linear.1.b + Σ[64](linear.1.w * …)  (library/layers.grad:7) */
  gradc_linear2(64, 10, arena + 546128, 10, 1, parameters + 13792, 0, 1, 1.0f, arena + 550912, 10, 1, 1.0f, 0.0f);
  /* max[classes](linear.1.y) */
  gradc_max_columns(64, 10, arena + 546768, 1, arena + 546128, 10, 1, 0);
  /* linear.1.y - max[classes](linear.1.y) */
  gradc_linear2(64, 10, arena + 544768, 10, 1, arena + 546128, 10, 1, 1.0f, arena + 546768, 1, 0, -1.0f, 0.0f);
  /* exp(linear.1.y - max[classes](linear.1.y)) */
  gradc_exp(64, 10, arena + 544768, 10, 1, arena + 544768, 10, 1);
  /* Σ[classes](exp(linear.1.y - …)) */
  gradc_sum_columns(64, 10, arena + 545408, 1, arena + 544768, 10, 1, 0);
  /* log(Σ[classes](exp(…))) */
  gradc_log(64, 1, arena + 546832, 1, 0, arena + 545408, 1, 0);
  /* classes */
  gradc_iota(1, 10, arena + 545472, 0, 1, 0.0f, 0.0f, 1.0f);
  /* if label == classes then -1/64 else 0 */
  gradc_select_equal(64, 10, arena + 545488, 10, 1, inputs + 4096, 1, 0, arena + 545472, 0, 1, constants + 4, 0, 0, constants + 2, 0, 0);
  /* exp(linear.1.y - …) / Σ[classes](exp(…)) */
  gradc_div(64, 10, arena + 544768, 10, 1, arena + 544768, 10, 1, arena + 545408, 1, 0, 1.0f);
  /* ∂loss/∂linear.1.y = (exp(…) / Σ[classes](…) - δ(label, classes))/64  (library/layers.grad:7) */
  gradc_linear2(64, 10, arena + 592128, 10, 1, arena + 545488, 10, 1, 1.0f, arena + 544768, 10, 1, 0.015625f, 0.0f);
  /* ∂loss/∂linear.1.b = Σ[batch](∂loss/∂linear.1.y)  (library/layers.grad:6) */
  gradc_sum_rows(64, 10, arena + 592928, 1, arena + 592128, 10, 1, 0);
  /* linear.1.y[classes := label] */
  gradc_gather(1, 64, arena + 544768, 0, 1, arena + 546128, 0, 10, inputs + 4096, 0, 1, 1);
  /* linear.1.y[classes := label] - max[classes](linear.1.y) */
  gradc_linear2(1, 64, arena + 544768, 0, 1, arena + 544768, 0, 1, 1.0f, arena + 546768, 0, 1, -1.0f, 0.0f);
  /* (linear.1.y[classes := label] - max[classes](linear.1.y)) - log(Σ[classes](…))  (library/losses.grad:6) */
  gradc_linear2(1, 64, arena + 544768, 0, 1, arena + 546832, 0, 1, -1.0f, arena + 544768, 0, 1, 1.0f, 0.0f);
  /* Σ[batch]((… - …) - log(…)) */
  gradc_sum_columns(1, 64, arena + 544832, 0, arena + 544768, 0, 1, 0);
  /* loss = -Σ[batch](… - …) / 64  (library/losses.grad:6) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 544832, 0, 0, -0.015625f, 0.0f);
  /* 2 */
  gradc_iota(2, 1, arena + 544768, 1, 0, 0.0f, 1.0f, 0.0f);
  /* 2' */
  gradc_iota(1, 2, arena + 544784, 0, 1, 0.0f, 0.0f, 1.0f);
  /* 2 * 2 + 2' */
  gradc_linear2(2, 2, arena + 592944, 2, 1, arena + 544768, 1, 0, 2.0f, arena + 544784, 0, 1, 1.0f, 0.0f);
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__16 = 0; i__16 < 16; ++i__16) {
      for (long i__2 = 0; i__2 < 2; ++i__2) {
        for (long i__2_ = 0; i__2_ < 2; ++i__2_) {
          /* if stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'] == stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'] then 4 else 2 * 2 + 2' */
          gradc_select(4, 4, arena + 592912, 4, 1, arena + i_batch * 1024 + i__16 * 64 + i__2 * 32 + i__2_ * 16, 4, 1, constants + 5, 0, 0, arena + 592944 + i__2 * 2 + i__2_, 0, 0);
          /* if stage.maxpool.p[8 := 2 + 2 * 4, 8' := 2' + 2 * 4'] == stage.maxpool.y then 2 * 2 + 2' else if … == … then 4 else 2 * 2 + 2' */
          gradc_select_equal(4, 4, arena + 592912, 4, 1, arena + 65536 + i_batch * 1024 + i__16 * 64 + i__2 * 8 + i__2_, 16, 2, arena + 131072 + i_batch * 256 + i__16 * 16, 4, 1, arena + 592944 + i__2 * 2 + i__2_, 0, 0, arena + 592912, 4, 1);
          /* min[2, 2'](if … == stage.maxpool.y then 2 * 2 + 2' else if … then 4 else …) */
          if (i__2 > 0 || i__2_ > 0) gradc_min(4, 4, arena + 544768 + i_batch * 256 + i__16 * 16, 4, 1, arena + 544768 + i_batch * 256 + i__16 * 16, 4, 1, arena + 592912, 4, 1); else gradc_copy(4, 4, arena + 544768 + i_batch * 256 + i__16 * 16, 4, 1, arena + 592912, 4, 1);
        }
      }
    }
  }
  /* 2''' */
  gradc_iota(1, 2, arena + 0, 0, 1, 0.0f, 0.0f, 1.0f);
  /* 2'' */
  gradc_iota(2, 1, arena + 16, 1, 0, 0.0f, 1.0f, 0.0f);
  /* 2 * 2'' + 2''' */
  gradc_linear2(2, 2, arena + 49152, 2, 1, arena + 0, 0, 1, 1.0f, arena + 16, 1, 0, 2.0f, 0.0f);
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__32 = 0; i__32 < 32; ++i__32) {
      for (long i__2 = 0; i__2 < 2; ++i__2) {
        for (long i__2_ = 0; i__2_ < 2; ++i__2_) {
          /* if stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''] == stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''] then 4 else 2 * 2'' + 2''' */
          gradc_select(2, 2, arena + 0, 2, 1, arena + 413696 + i_batch * 512 + i__32 * 16 + i__2 * 8 + i__2_ * 4, 2, 1, constants + 5, 0, 0, arena + 49152, 2, 1);
          /* if stage.1.maxpool.p[4 := 2 * 2 + 2'', 4' := 2 * 2' + 2'''] == stage.1.maxpool.y then 2 * 2'' + 2''' else if … == … then 4 else 2 * 2'' + 2''' */
          gradc_select_equal(2, 2, arena + 0, 2, 1, arena + 446464 + i_batch * 512 + i__32 * 16 + i__2 * 8 + i__2_ * 2, 4, 1, arena + 561152 + i_batch * 128 + i__32 * 4 + i__2 * 2 + i__2_, 0, 0, arena + 49152, 2, 1, arena + 0, 2, 1);
          /* min[2'', 2'''](if … == stage.1.maxpool.y then 2 * 2'' + 2''' else if … then 4 else …) */
          gradc_min_all(2, 2, arena + 32768 + i_batch * 128 + i__32 * 4 + i__2 * 2 + i__2_, arena + 0, 2, 1, 0);
        }
      }
    }
  }
  /* Σ[classes](linear.1.w * ∂loss/∂linear.1.y) */
  gradc_contract(64, 64, 10, 1.0f, arena + 592128, 10, 1, parameters + 13152, 1, 10, arena, 64, 1, 0, arena + 4096);
  for (long row = 0; row < 64; row += 21) {
    const long rows = 64 - row < 21 ? 64 - row : 21;
    /* linear.y = linear.b + Σ[128](linear.w * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 64, arena + 4096, 64, 1, parameters + 13088, 0, 1, 1.0f, arena + 583936 + row * 64, 64, 1, 1.0f, 0.0f);
    /* ∂loss/∂linear.y = if 0 < linear.y then Σ[classes](linear.1.w * ∂loss/∂linear.1.y) else 0  (library/layers.grad:7) */
    gradc_select_less(rows, 64, arena + 450560 + row * 64, 64, 1, constants + 2, 0, 0, arena + 4096, 64, 1, arena + row * 64, 64, 1, constants + 2, 0, 0);
    /* ∂loss/∂linear.b = Σ[batch](∂loss/∂linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 64, arena + 454656, 1, arena + 450560 + row * 64, 64, 1, row > 0);
  }
  /* Σ[64](linear.w * ∂loss/∂linear.y) */
  gradc_contract(64, 128, 64, 1.0f, arena + 450560, 64, 1, parameters + 4896, 1, 64, arena + 40960, 128, 1, 0, arena + 0);
  /* if 2 * 2'' + 2''' == min[2'', 2'''](…) then ∂loss/∂stage.1.maxpool.y else 0 */
  gradc_select_equal(8192, 4, arena, 4, 1, arena + 49152, 0, 1, arena + 32768, 1, 0, arena + 40960, 1, 0, constants + 2, 0, 0);
  /* scatter(if … == … then ∂loss/∂stage.1.maxpool.y else 0, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') */
  gradc_fill(1, 32768, arena + 32768, 0, 1, 0.0f);
  for (long i__32 = 0; i__32 < 32; ++i__32) {
    for (long i__2 = 0; i__2 < 2; ++i__2) {
      for (long i__2_ = 0; i__2_ < 2; ++i__2_) {
        for (long i__2__ = 0; i__2__ < 2; ++i__2__) {
          const long j0 = 2 * i__2 + i__2__;
          const long j1 = 2 * i__2_;
          gradc_linear2(64, 2, arena + 32768 + i__32 * 16 + j0 * 4 + j1, 512, 1, arena + 32768 + i__32 * 16 + j0 * 4 + j1, 512, 1, 1.0f, arena + i__32 * 16 + i__2 * 8 + i__2_ * 4 + i__2__ * 2, 512, 1, 1.0f, 0.0f);
        }
      }
    }
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* scatter(if … then ∂loss/∂stage.1.maxpool.y else 0, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') / sqrt(Σ[4, 4', batch](…)/1024 + 1e-05) */
    gradc_rsqrt(32, 1, arena + 65536, 1, 0, arena + 592832, 1, 0);
    gradc_mul(32, 16, arena + 65568, 16, 1, arena + 65536, 1, 0, arena + 32768 + i_batch * 512, 16, 1, 1.0f);
    /* stage.1.batchnorm.gain * (scatter(…, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') / sqrt(…/1024 + 1e-05)) */
    gradc_mul(32, 16, arena + 66080, 16, 1, parameters + 4832, 1, 0, arena + 65568, 16, 1, 1.0f);
    /* if 0 < stage.1.batchnorm.y then stage.1.batchnorm.gain * (… / sqrt(…)) else 0 */
    gradc_select(32, 16, arena + i_batch * 512, 16, 1, arena + 479232 + i_batch * 512, 16, 1, arena + 66080, 16, 1, constants + 2, 0, 0);
    /* -((stage.1.batchnorm.gain * …) / (…/1024 + 1e-05)^(3/2)) * scatter(if … then ∂loss/∂stage.1.maxpool.y else 0, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') / 2 */
    gradc_mul(32, 16, arena + 66080, 16, 1, arena + 512000 + i_batch * 512, 16, 1, arena + 32768 + i_batch * 512, 16, 1, -0.5f);
    /* if 0 < stage.1.batchnorm.y then -(… / …^(3/2)) * scatter(…, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') / 2 else 0 */
    gradc_select(32, 16, arena + 66080, 16, 1, arena + 479232 + i_batch * 512, 16, 1, arena + 66080, 16, 1, constants + 2, 0, 0);
    /* Σ[4, 4', batch](if 0 < stage.1.batchnorm.y then -… * … / 2 else 0) */
    gradc_sum_columns(32, 16, arena + 66592, 1, arena + 66080, 16, 1, i_batch > 0);
    /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(32, 16, arena + 66080, 16, 1, parameters + 4800, 1, 0, 1.0f, arena + 380928 + i_batch * 512, 16, 1, 1.0f, 0.0f);
    /* stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024  (library/normalization.grad:89) */
    gradc_linear2(32, 16, arena + 66080, 16, 1, arena + 66080, 16, 1, 1.0f, arena + 592768, 1, 0, -0.0009765625f, 0.0f);
    /* (stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024) * (scatter(…, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') / sqrt(…/1024 + 1e-05)) */
    gradc_mul(32, 16, arena + 65568, 16, 1, arena + 66080, 16, 1, arena + 65568, 16, 1, 1.0f);
    /* if 0 < stage.1.batchnorm.y then (stage.1.conv2d.y - …/1024) * (… / sqrt(…)) else 0 */
    gradc_select(32, 16, arena + 65568, 16, 1, arena + 479232 + i_batch * 512, 16, 1, arena + 65568, 16, 1, constants + 2, 0, 0);
    /* Σ[4, 4', batch](if 0 < stage.1.batchnorm.y then … * … else 0) */
    gradc_sum_columns(32, 16, arena + 454752, 1, arena + 65568, 16, 1, i_batch > 0);
    /* if 0 < stage.1.batchnorm.y then scatter(if … then ∂loss/∂stage.1.maxpool.y else 0, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') else 0 */
    gradc_select(32, 16, arena + 65568, 16, 1, arena + 479232 + i_batch * 512, 16, 1, arena + 32768 + i_batch * 512, 16, 1, constants + 2, 0, 0);
    /* Σ[4, 4', batch](if 0 < stage.1.batchnorm.y then scatter(…, 4 := 2 * 2 + 2'', 4' := 2 * 2' + 2''') else 0) */
    gradc_sum_columns(32, 16, arena + 454720, 1, arena + 65568, 16, 1, i_batch > 0);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* stage.1.conv2d.y = stage.1.conv2d.b + Σ[16, 3, 3'](stage.1.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(32, 16, arena + 65536, 16, 1, parameters + 4800, 1, 0, 1.0f, arena + 380928 + i_batch * 512, 16, 1, 1.0f, 0.0f);
    /* stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024  (library/normalization.grad:89) */
    gradc_linear2(32, 16, arena + 65536, 16, 1, arena + 65536, 16, 1, 1.0f, arena + 592768, 1, 0, -0.0009765625f, 0.0f);
    /* (stage.1.conv2d.y - Σ[4, 4', batch](stage.1.conv2d.y)/1024) * Σ[4, 4', batch](if … then … else 0) */
    gradc_mul(32, 16, arena + 65536, 16, 1, arena + 65536, 16, 1, arena + 66592, 1, 0, 1.0f);
    /* (if 0 < stage.1.batchnorm.y then stage.1.batchnorm.gain * … else 0) + ((stage.1.conv2d.y - …/1024) * Σ[4, 4', batch](…))/512 */
    gradc_linear2(32, 16, arena + 32768 + i_batch * 512, 16, 1, arena + i_batch * 512, 16, 1, 1.0f, arena + 65536, 16, 1, 0.001953125f, 0.0f);
    /* Σ[4, 4', batch]((if … then … else 0) + (… * …)/512) */
    gradc_sum_columns(32, 16, arena + 66048, 1, arena + 32768 + i_batch * 512, 16, 1, i_batch > 0);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* ((if … then … else 0) + (… * …)/512) - Σ[4, 4', batch](… + …/512)/1024 */
    gradc_linear2(32, 16, arena + 417792 + i_batch * 512, 16, 1, arena + 32768 + i_batch * 512, 16, 1, 1.0f, arena + 66048, 1, 0, -0.0009765625f, 0.0f);
    /* Σ[4, 4', batch]((… + …/512) - Σ[4, 4', batch](…)/1024) */
    gradc_sum_columns(32, 16, arena + 454784, 1, arena + 417792 + i_batch * 512, 16, 1, i_batch > 0);
  }
  /* Σ[32](stage.1.conv2d.k * (… - …/1024)) */
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    gradc_contract(144, 16, 32, 1.0f, parameters + 192, 1, 144, arena + 417792 + i_batch * 512, 16, 1, arena + i_batch * 2304, 16, 1, 0, arena + 380928);
  }
  /* scatter(Σ[32](stage.1.conv2d.k * …), 6 := 3 + 4, 6' := 3' + 4') */
  gradc_fill(1, 36864, arena + 380928, 0, 1, 0.0f);
  for (long i__16 = 0; i__16 < 16; ++i__16) {
    for (long i__3 = 0; i__3 < 3; ++i__3) {
      for (long i__3_ = 0; i__3_ < 3; ++i__3_) {
        for (long i__4 = 0; i__4 < 4; ++i__4) {
          const long j0 = i__3 + i__4;
          const long j1 = i__3_;
          gradc_linear2(64, 4, arena + 380928 + i__16 * 36 + j0 * 6 + j1, 576, 1, arena + 380928 + i__16 * 36 + j0 * 6 + j1, 576, 1, 1.0f, arena + i__16 * 144 + i__3 * 48 + i__3_ * 16 + i__4 * 4, 2304, 1, 1.0f, 0.0f);
        }
      }
    }
  }
  /* scatter(scatter(Σ[32](…), 6 := 3 + 4, 6' := 3' + 4'), 4 := 6 - 1, 4' := 6' - 1) */
  gradc_fill(1, 16384, arena + 65536, 0, 1, 0.0f);
  for (long i__6 = 0; i__6 < 6; ++i__6) {
    for (long i__6_ = 0; i__6_ < 6; ++i__6_) {
      const long j0 = i__6 - 1;
      const long j1 = i__6_ - 1;
      if (j0 >= 0 && j0 < 4 && j1 >= 0 && j1 < 4) gradc_linear2(64, 16, arena + 65536 + j0 * 4 + j1, 256, 16, arena + 65536 + j0 * 4 + j1, 256, 16, 1.0f, arena + 380928 + i__6 * 6 + i__6_, 576, 36, 1.0f, 0.0f);
    }
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    for (long i__16 = 0; i__16 < 16; ++i__16) {
      /* if 2 * 2 + 2' == min[2, 2'](…) then scatter(scatter(…, 6 := 3 + 4, 6' := 3' + 4'), 4 := 6 - 1, 4' := 6' - 1) else 0 */
      gradc_select_equal(4, 16, arena + i_batch * 1024 + i__16 * 64, 16, 1, arena + 592944, 1, 0, arena + 544768 + i_batch * 256 + i__16 * 16, 0, 1, arena + 65536 + i_batch * 256 + i__16 * 16, 0, 1, constants + 2, 0, 0);
    }
  }
  /* scatter(if … == … then scatter(…, 4 := 6 - 1, 4' := 6' - 1) else 0, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') */
  gradc_fill(1, 65536, arena + 65536, 0, 1, 0.0f);
  for (long i__16 = 0; i__16 < 16; ++i__16) {
    for (long i__2 = 0; i__2 < 2; ++i__2) {
      for (long i__4 = 0; i__4 < 4; ++i__4) {
        for (long i__4_ = 0; i__4_ < 4; ++i__4_) {
          const long j0 = i__2 + 2 * i__4;
          const long j1 = 2 * i__4_;
          gradc_linear2(64, 2, arena + 65536 + i__16 * 64 + j0 * 8 + j1, 1024, 1, arena + 65536 + i__16 * 64 + j0 * 8 + j1, 1024, 1, 1.0f, arena + i__16 * 64 + i__2 * 32 + i__4 * 4 + i__4_, 1024, 16, 1.0f, 0.0f);
        }
      }
    }
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* scatter(if … then … else 0, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') / sqrt(Σ[8, 8', batch](…)/4096 + 1e-05) */
    gradc_rsqrt(16, 1, arena + 131072, 1, 0, arena + 592896, 1, 0);
    gradc_mul(16, 64, arena + 131088, 64, 1, arena + 131072, 1, 0, arena + 65536 + i_batch * 1024, 64, 1, 1.0f);
    /* stage.batchnorm.gain * (scatter(…, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') / sqrt(…/4096 + 1e-05)) */
    gradc_mul(16, 64, arena + 132112, 64, 1, parameters + 160, 1, 0, arena + 131088, 64, 1, 1.0f);
    /* if 0 < stage.batchnorm.y then stage.batchnorm.gain * (… / sqrt(…)) else 0 */
    gradc_select(16, 64, arena + i_batch * 1024, 64, 1, arena + 212992 + i_batch * 1024, 64, 1, arena + 132112, 64, 1, constants + 2, 0, 0);
    /* -((stage.batchnorm.gain * …) / (…/4096 + 1e-05)^(3/2)) * scatter(if … then … else 0, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') / 2 */
    gradc_mul(16, 64, arena + 132112, 64, 1, arena + 278528 + i_batch * 1024, 64, 1, arena + 65536 + i_batch * 1024, 64, 1, -0.5f);
    /* if 0 < stage.batchnorm.y then -(… / …^(3/2)) * scatter(…, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') / 2 else 0 */
    gradc_select(16, 64, arena + 132112, 64, 1, arena + 212992 + i_batch * 1024, 64, 1, arena + 132112, 64, 1, constants + 2, 0, 0);
    /* Σ[8, 8', batch](if 0 < stage.batchnorm.y then -… * … / 2 else 0) */
    gradc_sum_columns(16, 64, arena + 133152, 1, arena + 132112, 64, 1, i_batch > 0);
    /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(16, 64, arena + 132112, 64, 1, parameters + 144, 1, 0, 1.0f, arena + 147456 + i_batch * 1024, 64, 1, 1.0f, 0.0f);
    /* stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096  (library/normalization.grad:89) */
    gradc_linear2(16, 64, arena + 132112, 64, 1, arena + 132112, 64, 1, 1.0f, arena + 592864, 1, 0, -0.00024414062f, 0.0f);
    /* (stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096) * (scatter(…, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') / sqrt(…/4096 + 1e-05)) */
    gradc_mul(16, 64, arena + 131088, 64, 1, arena + 132112, 64, 1, arena + 131088, 64, 1, 1.0f);
    /* if 0 < stage.batchnorm.y then (stage.conv2d.y - …/4096) * (… / sqrt(…)) else 0 */
    gradc_select(16, 64, arena + 131088, 64, 1, arena + 212992 + i_batch * 1024, 64, 1, arena + 131088, 64, 1, constants + 2, 0, 0);
    /* Σ[8, 8', batch](if 0 < stage.batchnorm.y then … * … else 0) */
    gradc_sum_columns(16, 64, arena + 133168, 1, arena + 131088, 64, 1, i_batch > 0);
    /* if 0 < stage.batchnorm.y then scatter(if … then … else 0, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') else 0 */
    gradc_select(16, 64, arena + 131088, 64, 1, arena + 212992 + i_batch * 1024, 64, 1, arena + 65536 + i_batch * 1024, 64, 1, constants + 2, 0, 0);
    /* Σ[8, 8', batch](if 0 < stage.batchnorm.y then scatter(…, 8 := 2 + 2 * 4, 8' := 2' + 2 * 4') else 0) */
    gradc_sum_columns(16, 64, arena + 133136, 1, arena + 131088, 64, 1, i_batch > 0);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* stage.conv2d.y = stage.conv2d.b + Σ[1, 3, 3'](stage.conv2d.k * …)  (library/convolution.grad:15) */
    gradc_linear2(16, 64, arena + 131072, 64, 1, parameters + 144, 1, 0, 1.0f, arena + 147456 + i_batch * 1024, 64, 1, 1.0f, 0.0f);
    /* stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096  (library/normalization.grad:89) */
    gradc_linear2(16, 64, arena + 131072, 64, 1, arena + 131072, 64, 1, 1.0f, arena + 592864, 1, 0, -0.00024414062f, 0.0f);
    /* (stage.conv2d.y - Σ[8, 8', batch](stage.conv2d.y)/4096) * Σ[8, 8', batch](if … then … else 0) */
    gradc_mul(16, 64, arena + 131072, 64, 1, arena + 131072, 64, 1, arena + 133152, 1, 0, 1.0f);
    /* (if 0 < stage.batchnorm.y then stage.batchnorm.gain * … else 0) + ((stage.conv2d.y - …/4096) * Σ[8, 8', batch](…))/2048 */
    gradc_linear2(16, 64, arena + 65536 + i_batch * 1024, 64, 1, arena + i_batch * 1024, 64, 1, 1.0f, arena + 131072, 64, 1, 0.00048828125f, 0.0f);
    /* Σ[8, 8', batch]((if … then … else 0) + (… * …)/2048) */
    gradc_sum_columns(16, 64, arena + 132096, 1, arena + 65536 + i_batch * 1024, 64, 1, i_batch > 0);
  }
  for (long i_batch = 0; i_batch < 64; ++i_batch) {
    /* ((if … then … else 0) + (… * …)/2048) - Σ[8, 8', batch](… + …/2048)/4096 */
    gradc_linear2(16, 64, arena + i_batch * 1024, 64, 1, arena + 65536 + i_batch * 1024, 64, 1, 1.0f, arena + 132096, 1, 0, -0.00024414062f, 0.0f);
    /* Σ[8, 8', batch]((… + …/2048) - Σ[8, 8', batch](…)/4096) */
    gradc_sum_columns(16, 64, arena + 131072, 1, arena + i_batch * 1024, 64, 1, i_batch > 0);
  }
  /* Σ[8, 8', batch](stage.conv2d.p[10 := 3 + 8, 10' := 3' + 8'] * (… - …/4096)) */
  for (long i__3 = 0; i__3 < 3; ++i__3) {
    for (long i_batch = 0; i_batch < 64; ++i_batch) {
      for (long i__8 = 0; i__8 < 8; ++i__8) {
        gradc_contract(16, 3, 8, 1.0f, arena + i_batch * 1024 + i__8 * 8, 64, 1, arena + 577536 + i__3 * 10 + i_batch * 100 + i__8 * 10, 1, 1, arena + 65920 + i__3 * 3, 9, 1, i_batch > 0 || i__8 > 0, arena + 65536);
      }
    }
  }
  /* Σ[4, 4', batch](stage.1.conv2d.p[6 := 3 + 4, 6' := 3' + 4'] * (… - …/1024)) */
  for (long i__16 = 0; i__16 < 16; ++i__16) {
    for (long i__3 = 0; i__3 < 3; ++i__3) {
      for (long i_batch = 0; i_batch < 64; ++i_batch) {
        for (long i__4 = 0; i__4 < 4; ++i__4) {
          gradc_contract(32, 3, 4, 1.0f, arena + 417792 + i_batch * 512 + i__4 * 4, 16, 1, arena + 344064 + i__16 * 36 + i__3 * 6 + i_batch * 576 + i__4 * 6, 1, 1, arena + 18432 + i__16 * 9 + i__3 * 3, 144, 1, i_batch > 0 || i__4 > 0, arena + 0);
        }
      }
    }
  }
  /* Σ[batch](scatter(stage.1.maxpool.y, 32 * 2 * 2 := 2 * 2 + 2' + 4 * 32) * ∂loss/∂linear.y) */
  gradc_contract(128, 64, 64, 1.0f, arena + 569344, 1, 128, arena + 450560, 64, 1, arena + 10240, 64, 1, 0, arena + 0);
  /* ∂loss/∂linear.1.w = Σ[batch](max(0, linear.y) * ∂loss/∂linear.1.y)  (library/layers.grad:5) */
  gradc_contract(64, 10, 64, 1.0f, arena + 588032, 1, 64, arena + 592128, 10, 1, arena + 6144, 10, 1, 0, arena + 0);
  /* train.epoch / 10  (library/schedules.grad:44) */
  gradc_linear1(1, 1, arena + 0, 0, 0, inputs + 4160, 0, 0, 0.1f, 0.0f);
  /* floor(train.epoch / 10)  (library/schedules.grad:44) */
  gradc_floor(1, 1, arena + 0, 0, 0, arena + 0, 0, 0);
  /* 1/10^floor(train.epoch / 10)  (library/schedules.grad:44) */
  gradc_pow(1, 1, arena + 2720, 0, 0, constants + 6, 0, 0, arena + 0, 0, 0);
  /* Σ[8, 8', batch](… * …) + 0.9 * stage.conv2d.k.v */
  gradc_linear2(1, 144, states + 96, 0, 1, states + 96, 0, 1, 0.9f, arena + 65920, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[8, 8', batch](…) + 0.9 * stage.conv2d.k.v) */
  gradc_mul(1, 144, arena + 0, 0, 1, arena + 2720, 0, 0, states + 96, 0, 1, 1.0f);
  /* stage.conv2d.k - (1/10^… * (… + 0.9 * stage.conv2d.k.v))/20 */
  gradc_linear2(1, 144, parameters, 0, 1, parameters, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* Σ[8, 8', batch](… - …/4096) + 0.9 * stage.conv2d.b.v */
  gradc_linear2(1, 16, states + 240, 0, 1, states + 240, 0, 1, 0.9f, arena + 131072, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[8, 8', batch](…) + 0.9 * stage.conv2d.b.v) */
  gradc_mul(1, 16, arena + 0, 0, 1, arena + 2720, 0, 0, states + 240, 0, 1, 1.0f);
  /* stage.conv2d.b - (1/10^… * (… + 0.9 * stage.conv2d.b.v))/20 */
  gradc_linear2(1, 16, parameters + 144, 0, 1, parameters + 144, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* Σ[8, 8', batch](if … then … else 0) + 0.9 * stage.batchnorm.gain.v */
  gradc_linear2(1, 16, states + 256, 0, 1, states + 256, 0, 1, 0.9f, arena + 133168, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[8, 8', batch](…) + 0.9 * stage.batchnorm.gain.v) */
  gradc_mul(1, 16, arena + 0, 0, 1, arena + 2720, 0, 0, states + 256, 0, 1, 1.0f);
  /* stage.batchnorm.gain - (1/10^… * (… + 0.9 * stage.batchnorm.gain.v))/20 */
  gradc_linear2(1, 16, parameters + 160, 0, 1, parameters + 160, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* Σ[8, 8', batch](if … then … else 0) + 0.9 * stage.batchnorm.bias.v */
  gradc_linear2(1, 16, states + 272, 0, 1, states + 272, 0, 1, 0.9f, arena + 133136, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[8, 8', batch](…) + 0.9 * stage.batchnorm.bias.v) */
  gradc_mul(1, 16, arena + 0, 0, 1, arena + 2720, 0, 0, states + 272, 0, 1, 1.0f);
  /* stage.batchnorm.bias - (1/10^… * (… + 0.9 * stage.batchnorm.bias.v))/20 */
  gradc_linear2(1, 16, parameters + 176, 0, 1, parameters + 176, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* next stage.batchnorm.mu = 0.9 * stage.batchnorm.mu + 2.4414062499999995e-05 * Σ[8, 8', batch](stage.conv2d.y)  (library/normalization.grad:90) */
  gradc_linear2(1, 16, states, 0, 1, states, 0, 1, 0.9f, arena + 592864, 0, 1, 2.4414063e-05f, 0.0f);
  /* next stage.batchnorm.sd2 = 0.9 * stage.batchnorm.sd2 + 2.4414062499999995e-05 * Σ[8, 8', batch](…^2)  (library/normalization.grad:91) */
  gradc_linear2(1, 16, states + 16, 0, 1, states + 16, 0, 1, 0.9f, arena + 592880, 0, 1, 2.4414063e-05f, 0.0f);
  for (long col = 0; col < 4608; col += 2720) {
    const long cols = 4608 - col < 2720 ? 4608 - col : 2720;
    /* Σ[4, 4', batch](… * …) + 0.9 * stage.1.conv2d.k.v */
    gradc_linear2(1, cols, states + 288 + col, 0, 1, states + 288 + col, 0, 1, 0.9f, arena + 18432 + col, 0, 1, 1.0f, 0.0f);
    /* 1/10^floor(…) * (Σ[4, 4', batch](…) + 0.9 * stage.1.conv2d.k.v) */
    gradc_mul(1, cols, arena + 0, 0, 1, arena + 2720, 0, 0, states + 288 + col, 0, 1, 1.0f);
    /* stage.1.conv2d.k - (1/10^… * (… + 0.9 * stage.1.conv2d.k.v))/20 */
    gradc_linear2(1, cols, parameters + 192 + col, 0, 1, parameters + 192 + col, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  }
  /* Σ[4, 4', batch](… - …/1024) + 0.9 * stage.1.conv2d.b.v */
  gradc_linear2(1, 32, states + 4896, 0, 1, states + 4896, 0, 1, 0.9f, arena + 454784, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[4, 4', batch](…) + 0.9 * stage.1.conv2d.b.v) */
  gradc_mul(1, 32, arena + 0, 0, 1, arena + 2720, 0, 0, states + 4896, 0, 1, 1.0f);
  /* stage.1.conv2d.b - (1/10^… * (… + 0.9 * stage.1.conv2d.b.v))/20 */
  gradc_linear2(1, 32, parameters + 4800, 0, 1, parameters + 4800, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* Σ[4, 4', batch](if … then … else 0) + 0.9 * stage.1.batchnorm.gain.v */
  gradc_linear2(1, 32, states + 4928, 0, 1, states + 4928, 0, 1, 0.9f, arena + 454752, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[4, 4', batch](…) + 0.9 * stage.1.batchnorm.gain.v) */
  gradc_mul(1, 32, arena + 0, 0, 1, arena + 2720, 0, 0, states + 4928, 0, 1, 1.0f);
  /* stage.1.batchnorm.gain - (1/10^… * (… + 0.9 * stage.1.batchnorm.gain.v))/20 */
  gradc_linear2(1, 32, parameters + 4832, 0, 1, parameters + 4832, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* Σ[4, 4', batch](if … then … else 0) + 0.9 * stage.1.batchnorm.bias.v */
  gradc_linear2(1, 32, states + 4960, 0, 1, states + 4960, 0, 1, 0.9f, arena + 454720, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * (Σ[4, 4', batch](…) + 0.9 * stage.1.batchnorm.bias.v) */
  gradc_mul(1, 32, arena + 0, 0, 1, arena + 2720, 0, 0, states + 4960, 0, 1, 1.0f);
  /* stage.1.batchnorm.bias - (1/10^… * (… + 0.9 * stage.1.batchnorm.bias.v))/20 */
  gradc_linear2(1, 32, parameters + 4864, 0, 1, parameters + 4864, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* next stage.1.batchnorm.mu = 0.9 * stage.1.batchnorm.mu + 9.765624999999998e-05 * Σ[4, 4', batch](stage.1.conv2d.y)  (library/normalization.grad:90) */
  gradc_linear2(1, 32, states + 32, 0, 1, states + 32, 0, 1, 0.9f, arena + 592768, 0, 1, 9.765625e-05f, 0.0f);
  /* next stage.1.batchnorm.sd2 = 0.9 * stage.1.batchnorm.sd2 + 9.765624999999998e-05 * Σ[4, 4', batch](…^2)  (library/normalization.grad:91) */
  gradc_linear2(1, 32, states + 64, 0, 1, states + 64, 0, 1, 0.9f, arena + 592800, 0, 1, 9.765625e-05f, 0.0f);
  for (long col = 0; col < 8192; col += 2720) {
    const long cols = 8192 - col < 2720 ? 8192 - col : 2720;
    /* u = ∂loss/∂linear.w + 0.9 * linear.w.v  (library/optimizers.grad:9) */
    gradc_linear2(1, cols, states + 4992 + col, 0, 1, states + 4992 + col, 0, 1, 0.9f, arena + 10240 + col, 0, 1, 1.0f, 0.0f);
    /* 1/10^floor(…) * u */
    gradc_mul(1, cols, arena + 0, 0, 1, arena + 2720, 0, 0, states + 4992 + col, 0, 1, 1.0f);
    /* next linear.w = linear.w - (1/10^… * u)/20  (library/optimizers.grad:11) */
    gradc_linear2(1, cols, parameters + 4896 + col, 0, 1, parameters + 4896 + col, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  }
  /* u = ∂loss/∂linear.b + 0.9 * linear.b.v  (library/optimizers.grad:9) */
  gradc_linear2(1, 64, states + 13184, 0, 1, states + 13184, 0, 1, 0.9f, arena + 454656, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * u */
  gradc_mul(1, 64, arena + 0, 0, 1, arena + 2720, 0, 0, states + 13184, 0, 1, 1.0f);
  /* next linear.b = linear.b - (1/10^… * u)/20  (library/optimizers.grad:11) */
  gradc_linear2(1, 64, parameters + 13088, 0, 1, parameters + 13088, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* u = ∂loss/∂linear.1.w + 0.9 * linear.1.w.v  (library/optimizers.grad:9) */
  gradc_linear2(1, 640, states + 13248, 0, 1, states + 13248, 0, 1, 0.9f, arena + 6144, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * u */
  gradc_mul(1, 640, arena + 0, 0, 1, arena + 2720, 0, 0, states + 13248, 0, 1, 1.0f);
  /* next linear.1.w = linear.1.w - (1/10^… * u)/20  (library/optimizers.grad:11) */
  gradc_linear2(1, 640, parameters + 13152, 0, 1, parameters + 13152, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
  /* u = ∂loss/∂linear.1.b + 0.9 * linear.1.b.v  (library/optimizers.grad:9) */
  gradc_linear2(1, 10, states + 13888, 0, 1, states + 13888, 0, 1, 0.9f, arena + 592928, 0, 1, 1.0f, 0.0f);
  /* 1/10^floor(…) * u */
  gradc_mul(1, 10, arena + 0, 0, 1, arena + 2720, 0, 0, states + 13888, 0, 1, 1.0f);
  /* next linear.1.b = linear.1.b - (1/10^… * u)/20  (library/optimizers.grad:11) */
  gradc_linear2(1, 10, parameters + 13792, 0, 1, parameters + 13792, 0, 1, 1.0f, arena + 0, 0, 1, -0.05f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(64, 64, 64, inputs + 0, data[0], order + step * 64);
    gradc_gather_rows(64, 1, 1, inputs + 4096, data[1], order + step * 64);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
