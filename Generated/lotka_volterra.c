/* lotka_volterra, Models/lotka_volterra.grad */

extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_dot_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_equal(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_iota(long rows, long cols, float *out, long out_r, long out_c, float start, float row_step, float col_step);
extern void gradc_less(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select(long rows, long cols, float *out, long out_r, long out_c, const float *c, long c_r, long c_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {1.0f, 30.0f, 4.0f, 0.5f, 0.02f, 0.8f, 0.0f, 1.0f, 0.0f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)seed;
  (void)step;
  /* 2 */
  gradc_iota(1, 2, arena + 0, 0, 1, 0.0f, 0.0f, 1.0f);
  /* if 2 < 1 then 30 else 4  (Models/lotka_volterra.grad:32) */
  gradc_select_less(1, 2, parameters + 64, 0, 1, arena + 0, 0, 1, constants + 0, 0, 0, constants + 1, 0, 0, constants + 2, 0, 0);
  /* 1/2  (Models/lotka_volterra.grad:28) */
  gradc_copy(1, 1, parameters, 0, 0, constants + 3, 0, 0);
  /* 1/50  (Models/lotka_volterra.grad:29) */
  gradc_copy(1, 1, parameters + 16, 0, 0, constants + 4, 0, 0);
  /* 0.8  (Models/lotka_volterra.grad:30) */
  gradc_copy(1, 1, parameters + 32, 0, 0, constants + 5, 0, 0);
  /* 1/50  (Models/lotka_volterra.grad:29) */
  gradc_copy(1, 1, parameters + 48, 0, 0, constants + 4, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 16, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 32, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 48, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 64, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 80, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 96, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 112, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 128, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 144, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 160, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 176, 0, 0, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 2, states + 192, 0, 1, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 2, states + 208, 0, 1, constants + 6, 0, 0);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 1, states + 224, 0, 0, constants + 6, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  /* 2 */
  gradc_iota(1, 2, arena + 0, 0, 1, 0.0f, 0.0f, 1.0f);
  /* 2 < 1 */
  gradc_less(1, 2, arena + 1264, 0, 1, arena + 0, 0, 1, constants + 7, 0, 0);
  /* 2 == 0 */
  gradc_equal(1, 2, arena + 1280, 0, 1, arena + 0, 0, 1, constants + 8, 0, 0);
  /* 2 == 1 */
  gradc_equal(1, 2, arena + 1296, 0, 1, arena + 0, 0, 1, constants + 7, 0, 0);
  /* start = start  (Models/lotka_volterra.grad:32) */
  gradc_copy(1, 2, arena + 48, 0, 1, parameters + 64, 0, 1);
  for (long i_years = 0; i_years < 21; ++i_years) {
    /* a * s[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, parameters, 0, 0, arena + 48, 0, 0, 1.0f);
    /* b * s[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 688 + i_years, 0, 0, parameters + 16, 0, 0, arena + 48, 0, 0, 1.0f);
    /* (b * s[2 := 0]) * s[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, arena + 688 + i_years, 0, 0, arena + 49, 0, 0, 1.0f);
    /* a * s[2 := 0] - (b * …) * s[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 176, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* d * s[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 720 + i_years, 0, 0, parameters + 48, 0, 0, arena + 48, 0, 0, 1.0f);
    /* s[2 := 1] * (d * s[2 := 0])  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, arena + 49, 0, 0, arena + 720 + i_years, 0, 0, 1.0f);
    /* c * s[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, parameters + 32, 0, 0, arena + 49, 0, 0, 1.0f);
    /* s[2 := 1] * (d * …) - c * s[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 192, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* k1 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 0, 0, 1, arena + 1264, 0, 1, arena + 176, 0, 0, arena + 192, 0, 0);
    /* s + k1/2  (Models/lotka_volterra.grad:36) */
    gradc_linear2(1, 2, arena + 64, 0, 1, arena + 48, 0, 1, 1.0f, arena + 0, 0, 1, 0.5f, 0.0f);
    /* a * (s + k1/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, parameters, 0, 0, arena + 64, 0, 0, 1.0f);
    /* b * (s + k1/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 464 + i_years, 0, 0, parameters + 16, 0, 0, arena + 64, 0, 0, 1.0f);
    /* (b * …[2 := 0]) * (s + k1/2)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, arena + 464 + i_years, 0, 0, arena + 65, 0, 0, 1.0f);
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 208, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* d * (s + k1/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 496 + i_years, 0, 0, parameters + 48, 0, 0, arena + 64, 0, 0, 1.0f);
    /* (s + k1/2)[2 := 1] * (d * …[2 := 0])  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, arena + 65, 0, 0, arena + 496 + i_years, 0, 0, 1.0f);
    /* c * (s + k1/2)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, parameters + 32, 0, 0, arena + 65, 0, 0, 1.0f);
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 224, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* k2 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 0, 0, 1, arena + 1264, 0, 1, arena + 208, 0, 0, arena + 224, 0, 0);
    /* s + k2/2  (Models/lotka_volterra.grad:37) */
    gradc_linear2(1, 2, arena + 80, 0, 1, arena + 48, 0, 1, 1.0f, arena + 0, 0, 1, 0.5f, 0.0f);
    /* a * (s + k2/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, parameters, 0, 0, arena + 80, 0, 0, 1.0f);
    /* b * (s + k2/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 368 + i_years, 0, 0, parameters + 16, 0, 0, arena + 80, 0, 0, 1.0f);
    /* (b * …[2 := 0]) * (s + k2/2)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, arena + 368 + i_years, 0, 0, arena + 81, 0, 0, 1.0f);
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 752, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* d * (s + k2/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 400 + i_years, 0, 0, parameters + 48, 0, 0, arena + 80, 0, 0, 1.0f);
    /* (s + k2/2)[2 := 1] * (d * …[2 := 0])  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, arena + 81, 0, 0, arena + 400 + i_years, 0, 0, 1.0f);
    /* c * (s + k2/2)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, parameters + 32, 0, 0, arena + 81, 0, 0, 1.0f);
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 768, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* k3 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 0, 0, 1, arena + 1264, 0, 1, arena + 752, 0, 0, arena + 768, 0, 0);
    /* s + k3  (Models/lotka_volterra.grad:38) */
    gradc_linear2(1, 2, arena + 144, 0, 1, arena + 48, 0, 1, 1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
    /* b * (s + k3)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 272 + i_years, 0, 0, parameters + 16, 0, 0, arena + 144, 0, 0, 1.0f);
    /* d * (s + k3)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 304 + i_years, 0, 0, parameters + 48, 0, 0, arena + 144, 0, 0, 1.0f);
    /* a * (s + k3)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, parameters, 0, 0, arena + 144, 0, 0, 1.0f);
    /* (b * …[2 := 0]) * (s + k3)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, arena + 272 + i_years, 0, 0, arena + 145, 0, 0, 1.0f);
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 784, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* (s + k3)[2 := 1] * (d * …[2 := 0])  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 0, 0, 0, arena + 145, 0, 0, arena + 304 + i_years, 0, 0, 1.0f);
    /* c * (s + k3)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_mul(1, 1, arena + 16, 0, 0, parameters + 32, 0, 0, arena + 145, 0, 0, 1.0f);
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_linear2(1, 1, arena + 800, 0, 0, arena + 0, 0, 0, 1.0f, arena + 16, 0, 0, -1.0f, 0.0f);
    /* k4 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 0, 0, 1, arena + 1264, 0, 1, arena + 784, 0, 0, arena + 800, 0, 0);
    /* k1 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 16, 0, 1, arena + 1264, 0, 1, arena + 176, 0, 0, arena + 192, 0, 0);
    /* k2 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 32, 0, 1, arena + 1264, 0, 1, arena + 208, 0, 0, arena + 224, 0, 0);
    /* 2 * k2 + k1  (Models/lotka_volterra.grad:40) */
    gradc_linear2(1, 2, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, arena + 32, 0, 1, 2.0f, 0.0f);
    /* k3 = if 2 < 1 then a * … - … * … else … * … - c * …  (Models/lotka_volterra.grad:20) */
    gradc_select(1, 2, arena + 32, 0, 1, arena + 1264, 0, 1, arena + 752, 0, 0, arena + 768, 0, 0);
    /* 2 * k3 + (2 * k2 + k1)  (Models/lotka_volterra.grad:40) */
    gradc_linear2(1, 2, arena + 16, 0, 1, arena + 32, 0, 1, 2.0f, arena + 16, 0, 1, 1.0f, 0.0f);
    /* k4 + (2 * k3 + (2 * k2 + k1))  (Models/lotka_volterra.grad:40) */
    gradc_linear2(1, 2, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 16, 0, 1, 1.0f, 0.0f);
    /* s = s + (k4 + (2 * k3 + …))/6  (Models/lotka_volterra.grad:40) */
    gradc_linear2(1, 2, arena + 160, 0, 1, arena + 48, 0, 1, 1.0f, arena + 0, 0, 1, 0.16666667f, 0.0f);
    /* s = s  (Models/lotka_volterra.grad:34) */
    gradc_copy(1, 2, arena + 96 + i_years * 2, 0, 1, arena + 48, 0, 1);
    /* (s + k3)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 240 + i_years, 0, 0, arena + 145, 0, 0);
    /* (s + k2/2)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 336 + i_years, 0, 0, arena + 81, 0, 0);
    /* (s + k1/2)[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 432 + i_years, 0, 0, arena + 65, 0, 0);
    /* s[2 := 1]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 528 + i_years, 0, 0, arena + 49, 0, 0);
    /* s[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 560 + i_years, 0, 0, arena + 48, 0, 0);
    /* (s + k1/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 592 + i_years, 0, 0, arena + 64, 0, 0);
    /* (s + k2/2)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 624 + i_years, 0, 0, arena + 80, 0, 0);
    /* (s + k3)[2 := 0]  (Models/lotka_volterra.grad:20) */
    gradc_copy(1, 1, arena + 656 + i_years, 0, 0, arena + 144, 0, 0);
    /* s = s + (k4 + (2 * k3 + …))/6  (Models/lotka_volterra.grad:40) */
    gradc_copy(1, 2, arena + 48, 0, 1, arena + 160, 0, 1);
  }
  /* log(path)  (Models/lotka_volterra.grad:46) */
  gradc_log(1, 42, arena + 0, 0, 1, arena + 96, 0, 1);
  /* log(observed)  (Models/lotka_volterra.grad:46) */
  gradc_log(1, 42, arena + 48, 0, 1, inputs, 0, 1);
  /* log(path) - log(observed)  (Models/lotka_volterra.grad:46) */
  gradc_linear2(1, 42, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 48, 0, 1, -1.0f, 0.0f);
  /* (log(path) - log(observed))^2  (Models/lotka_volterra.grad:46) */
  gradc_mul(1, 42, arena + 48, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* Σ[2, years]((… - …)^2) */
  gradc_sum_columns(1, 42, arena + 192, 0, arena + 48, 0, 1, 0);
  /* (log(path) - log(observed)) / path */
  gradc_div(1, 42, arena + 144, 0, 1, arena + 0, 0, 1, arena + 96, 0, 1, 1.0f);
  /* loss = Σ[2, years](…^2) / 42  (Models/lotka_volterra.grad:46) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 192, 0, 0, 0.023809524f, 0.0f);
  /* 0  (library/optimizers.grad:40) */
  gradc_copy(1, 2, arena + 1312, 0, 1, constants + 8, 0, 0);
  for (long i_years = 20; i_years >= 0; --i_years) {
    /* ∂loss/∂s / 6 */
    gradc_linear1(1, 2, arena + 0, 0, 1, arena + 1312, 0, 1, 0.16666667f, 0.0f);
    /* if 2 < 1 then ∂loss/∂s / 6 else 0 */
    gradc_select(1, 2, arena + 16, 0, 1, arena + 1264, 0, 1, arena + 0, 0, 1, constants + 8, 0, 0);
    /* Σ[2](if 2 < 1 then ∂loss/∂s / 6 else 0) */
    gradc_sum_columns(1, 2, arena + 1136 + i_years, 0, arena + 16, 0, 1, 0);
    /* a * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, parameters, 0, 0, arena + 1136 + i_years, 0, 0, 1.0f);
    /* Σ[2](if … then … else 0) * scan[years](…[2 := 1]) */
    gradc_mul(1, 1, arena + 1008 + i_years, 0, 0, arena + 1136 + i_years, 0, 0, arena + 240 + i_years, 0, 0, 1.0f);
    /* b * (Σ[2](…) * scan[years](…)) */
    gradc_mul(1, 1, arena + 48, 0, 0, parameters + 16, 0, 0, arena + 1008 + i_years, 0, 0, 1.0f);
    /* if 2 < 1 then 0 else ∂loss/∂s / 6 */
    gradc_select(1, 2, arena + 0, 0, 1, arena + 1264, 0, 1, constants + 8, 0, 0, arena + 0, 0, 1);
    /* Σ[2](if 2 < 1 then 0 else ∂loss/∂s / 6) */
    gradc_sum_columns(1, 2, arena + 880 + i_years, 0, arena + 0, 0, 1, 0);
    /* Σ[2](if … then 0 else …) * scan[years](…[2 := 1]) */
    gradc_mul(1, 1, arena + 752 + i_years, 0, 0, arena + 880 + i_years, 0, 0, arena + 240 + i_years, 0, 0, 1.0f);
    /* d * (Σ[2](…) * scan[years](…)) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 48, 0, 0, arena + 752 + i_years, 0, 0, 1.0f);
    /* a * Σ[2](…) + d * (… * …) - b * (… * …) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 48, 0, 0, -1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, 1.0f, 0.0f);
    /* if 2 == 0 then a * … + d * … - b * … else 0 */
    gradc_select(1, 2, arena + 0, 0, 1, arena + 1280, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* c * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 32, 0, 0, parameters + 32, 0, 0, arena + 880 + i_years, 0, 0, 1.0f);
    /* Σ[2](if … then … else 0) * scan[years](b * …) */
    gradc_mul(1, 1, arena + 48, 0, 0, arena + 1136 + i_years, 0, 0, arena + 272 + i_years, 0, 0, 1.0f);
    /* Σ[2](if … then 0 else …) * scan[years](d * …) */
    gradc_mul(1, 1, arena + 64, 0, 0, arena + 880 + i_years, 0, 0, arena + 304 + i_years, 0, 0, 1.0f);
    /* Σ[2](…) * scan[years](…) - c * Σ[2](…) - Σ[2](…) * scan[years](…) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, -1.0f, arena + 48, 0, 0, -1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, 1.0f, 0.0f);
    /* if 2 == 1 then … * … - c * … - … * … else 0 */
    gradc_select(1, 2, arena + 16, 0, 1, arena + 1296, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* (if 2 == 0 then … + … - … else 0) + (if 2 == 1 then … - … - … else 0) */
    gradc_linear2(1, 2, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 16, 0, 1, 1.0f, 0.0f);
    /* ((if … then … else 0) + (if … then … else 0)) + ∂loss/∂s/3 */
    gradc_linear2(1, 2, arena + 16, 0, 1, arena + 1312, 0, 1, 0.33333334f, arena + 0, 0, 1, 1.0f, 0.0f);
    /* if 2 < 1 then (… + …) + ∂loss/∂s/3 else 0 */
    gradc_select(1, 2, arena + 80, 0, 1, arena + 1264, 0, 1, arena + 16, 0, 1, constants + 8, 0, 0);
    /* Σ[2](if 2 < 1 then … + ∂loss/∂s/3 else 0) */
    gradc_sum_columns(1, 2, arena + 1168 + i_years, 0, arena + 80, 0, 1, 0);
    /* a * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, parameters, 0, 0, arena + 1168 + i_years, 0, 0, 1.0f);
    /* scan[years](…[2 := 1]) * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 1040 + i_years, 0, 0, arena + 336 + i_years, 0, 0, arena + 1168 + i_years, 0, 0, 1.0f);
    /* b * (scan[years](…) * Σ[2](…)) */
    gradc_mul(1, 1, arena + 48, 0, 0, parameters + 16, 0, 0, arena + 1040 + i_years, 0, 0, 1.0f);
    /* if 2 < 1 then 0 else (… + …) + ∂loss/∂s/3 */
    gradc_select(1, 2, arena + 16, 0, 1, arena + 1264, 0, 1, constants + 8, 0, 0, arena + 16, 0, 1);
    /* Σ[2](if 2 < 1 then 0 else … + ∂loss/∂s/3) */
    gradc_sum_columns(1, 2, arena + 912 + i_years, 0, arena + 16, 0, 1, 0);
    /* scan[years](…[2 := 1]) * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 784 + i_years, 0, 0, arena + 336 + i_years, 0, 0, arena + 912 + i_years, 0, 0, 1.0f);
    /* d * (scan[years](…) * Σ[2](…)) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 48, 0, 0, arena + 784 + i_years, 0, 0, 1.0f);
    /* a * Σ[2](…) + d * (… * …) - b * (… * …) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 48, 0, 0, -1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, 1.0f, 0.0f);
    /* if 2 == 0 then a * … + d * … - b * … else 0 */
    gradc_select(1, 2, arena + 16, 0, 1, arena + 1280, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* scan[years](b * …) * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, arena + 368 + i_years, 0, 0, arena + 1168 + i_years, 0, 0, 1.0f);
    /* scan[years](d * …) * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 48, 0, 0, arena + 400 + i_years, 0, 0, arena + 912 + i_years, 0, 0, 1.0f);
    /* c * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 32, 0, 0, arena + 912 + i_years, 0, 0, 1.0f);
    /* scan[years](…) * Σ[2](…) - scan[years](…) * Σ[2](…) - c * Σ[2](…) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, -1.0f, arena + 48, 0, 0, 1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, -1.0f, 0.0f);
    /* if 2 == 1 then … * … - … * … - c * … else 0 */
    gradc_select(1, 2, arena + 80, 0, 1, arena + 1296, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* (if 2 == 0 then … + … - … else 0) + (if 2 == 1 then … - … - … else 0) */
    gradc_linear2(1, 2, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, arena + 80, 0, 1, 1.0f, 0.0f);
    /* ((if … then … else 0) + (if … then … else 0))/2 + ∂loss/∂s/3 */
    gradc_linear2(1, 2, arena + 80, 0, 1, arena + 1312, 0, 1, 0.33333334f, arena + 16, 0, 1, 0.5f, 0.0f);
    /* if 2 < 1 then (… + …)/2 + ∂loss/∂s/3 else 0 */
    gradc_select(1, 2, arena + 96, 0, 1, arena + 1264, 0, 1, arena + 80, 0, 1, constants + 8, 0, 0);
    /* Σ[2](if 2 < 1 then …/2 + ∂loss/∂s/3 else 0) */
    gradc_sum_columns(1, 2, arena + 1200 + i_years, 0, arena + 96, 0, 1, 0);
    /* a * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, parameters, 0, 0, arena + 1200 + i_years, 0, 0, 1.0f);
    /* scan[years](…[2 := 1]) * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 1072 + i_years, 0, 0, arena + 432 + i_years, 0, 0, arena + 1200 + i_years, 0, 0, 1.0f);
    /* b * (scan[years](…) * Σ[2](…)) */
    gradc_mul(1, 1, arena + 48, 0, 0, parameters + 16, 0, 0, arena + 1072 + i_years, 0, 0, 1.0f);
    /* if 2 < 1 then 0 else (… + …)/2 + ∂loss/∂s/3 */
    gradc_select(1, 2, arena + 80, 0, 1, arena + 1264, 0, 1, constants + 8, 0, 0, arena + 80, 0, 1);
    /* Σ[2](if 2 < 1 then 0 else …/2 + ∂loss/∂s/3) */
    gradc_sum_columns(1, 2, arena + 944 + i_years, 0, arena + 80, 0, 1, 0);
    /* scan[years](…[2 := 1]) * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 816 + i_years, 0, 0, arena + 432 + i_years, 0, 0, arena + 944 + i_years, 0, 0, 1.0f);
    /* d * (scan[years](…) * Σ[2](…)) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 48, 0, 0, arena + 816 + i_years, 0, 0, 1.0f);
    /* a * Σ[2](…) + d * (… * …) - b * (… * …) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 48, 0, 0, -1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, 1.0f, 0.0f);
    /* if 2 == 0 then a * … + d * … - b * … else 0 */
    gradc_select(1, 2, arena + 80, 0, 1, arena + 1280, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* scan[years](b * …) * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, arena + 464 + i_years, 0, 0, arena + 1200 + i_years, 0, 0, 1.0f);
    /* scan[years](d * …) * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 48, 0, 0, arena + 496 + i_years, 0, 0, arena + 944 + i_years, 0, 0, 1.0f);
    /* c * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 32, 0, 0, arena + 944 + i_years, 0, 0, 1.0f);
    /* scan[years](…) * Σ[2](…) - scan[years](…) * Σ[2](…) - c * Σ[2](…) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, -1.0f, arena + 48, 0, 0, 1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, -1.0f, 0.0f);
    /* if 2 == 1 then … * … - … * … - c * … else 0 */
    gradc_select(1, 2, arena + 96, 0, 1, arena + 1296, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* (if 2 == 0 then … + … - … else 0) + (if 2 == 1 then … - … - … else 0) */
    gradc_linear2(1, 2, arena + 80, 0, 1, arena + 80, 0, 1, 1.0f, arena + 96, 0, 1, 1.0f, 0.0f);
    /* ((if … then … else 0) + (if … then … else 0))/2 + ∂loss/∂s/6 */
    gradc_linear2(1, 2, arena + 96, 0, 1, arena + 1312, 0, 1, 0.16666667f, arena + 80, 0, 1, 0.5f, 0.0f);
    /* if 2 < 1 then (… + …)/2 + ∂loss/∂s/6 else 0 */
    gradc_select(1, 2, arena + 112, 0, 1, arena + 1264, 0, 1, arena + 96, 0, 1, constants + 8, 0, 0);
    /* Σ[2](if 2 < 1 then …/2 + ∂loss/∂s/6 else 0) */
    gradc_sum_columns(1, 2, arena + 1232 + i_years, 0, arena + 112, 0, 1, 0);
    /* a * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, parameters, 0, 0, arena + 1232 + i_years, 0, 0, 1.0f);
    /* scan[years](s[2 := 1]) * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 1104 + i_years, 0, 0, arena + 528 + i_years, 0, 0, arena + 1232 + i_years, 0, 0, 1.0f);
    /* b * (scan[years](…) * Σ[2](…)) */
    gradc_mul(1, 1, arena + 48, 0, 0, parameters + 16, 0, 0, arena + 1104 + i_years, 0, 0, 1.0f);
    /* if 2 < 1 then 0 else (… + …)/2 + ∂loss/∂s/6 */
    gradc_select(1, 2, arena + 96, 0, 1, arena + 1264, 0, 1, constants + 8, 0, 0, arena + 96, 0, 1);
    /* Σ[2](if 2 < 1 then 0 else …/2 + ∂loss/∂s/6) */
    gradc_sum_columns(1, 2, arena + 976 + i_years, 0, arena + 96, 0, 1, 0);
    /* scan[years](s[2 := 1]) * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 848 + i_years, 0, 0, arena + 528 + i_years, 0, 0, arena + 976 + i_years, 0, 0, 1.0f);
    /* d * (scan[years](…) * Σ[2](…)) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 48, 0, 0, arena + 848 + i_years, 0, 0, 1.0f);
    /* a * Σ[2](…) + d * (… * …) - b * (… * …) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 48, 0, 0, -1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, 1.0f, 0.0f);
    /* if 2 == 0 then a * … + d * … - b * … else 0 */
    gradc_select(1, 2, arena + 96, 0, 1, arena + 1280, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* scan[years](b * …) * Σ[2](if … then … else 0) */
    gradc_mul(1, 1, arena + 32, 0, 0, arena + 688 + i_years, 0, 0, arena + 1232 + i_years, 0, 0, 1.0f);
    /* scan[years](d * …) * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 48, 0, 0, arena + 720 + i_years, 0, 0, arena + 976 + i_years, 0, 0, 1.0f);
    /* c * Σ[2](if … then 0 else …) */
    gradc_mul(1, 1, arena + 64, 0, 0, parameters + 32, 0, 0, arena + 976 + i_years, 0, 0, 1.0f);
    /* scan[years](…) * Σ[2](…) - scan[years](…) * Σ[2](…) - c * Σ[2](…) */
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, -1.0f, arena + 48, 0, 0, 1.0f, 0.0f);
    gradc_linear2(1, 1, arena + 32, 0, 0, arena + 32, 0, 0, 1.0f, arena + 64, 0, 0, -1.0f, 0.0f);
    /* if 2 == 1 then … * … - … * … - c * … else 0 */
    gradc_select(1, 2, arena + 112, 0, 1, arena + 1296, 0, 1, arena + 32, 0, 0, constants + 8, 0, 0);
    /* ∂loss/∂s + ((if … then … else 0) + (if … then … else 0)) + ((if … then … else 0) + (if … then … else 0)) + ((if … then … else 0) + (if … then … else 0)) + (if 2 == 0 then … + … - … else 0) + (if 2 == 1 then … - … - … else 0) + ((… - …) / path)/21 */
    gradc_linear2(1, 2, arena + 128, 0, 1, arena + 144 + i_years * 2, 0, 1, 0.04761905f, arena + 1312, 0, 1, 1.0f, 0.0f);
    gradc_linear2(1, 2, arena + 0, 0, 1, arena + 128, 0, 1, 1.0f, arena + 0, 0, 1, 1.0f, 0.0f);
    gradc_linear2(1, 2, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 16, 0, 1, 1.0f, 0.0f);
    gradc_linear2(1, 2, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 80, 0, 1, 1.0f, 0.0f);
    gradc_linear2(1, 2, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, arena + 96, 0, 1, 1.0f, 0.0f);
    gradc_linear2(1, 2, arena + 192 + i_years * 2, 0, 1, arena + 0, 0, 1, 1.0f, arena + 112, 0, 1, 1.0f, 0.0f);
    /* ∂loss/∂s + ((if … then … else 0) + (if … then … else 0)) + ((if … then … else 0) + (if … then … else 0)) + ((if … then … else 0) + (if … then … else 0)) + (if 2 == 0 then … + … - … else 0) + (if 2 == 1 then … - … - … else 0) + ((… - …) / path)/21 */
    gradc_copy(1, 2, arena + 1312, 0, 1, arena + 192 + i_years * 2, 0, 1);
  }
  /* Σ[years](scan[years](…) * scan[years backwards](…)) */
  gradc_dot_columns(1, 21, arena + 304, 0, arena + 656, 0, 1, arena + 1136, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 320, 0, arena + 624, 0, 1, arena + 1168, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 368, 0, arena + 592, 0, 1, arena + 1200, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 384, 0, arena + 560, 0, 1, arena + 1232, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 160, 0, arena + 656, 0, 1, arena + 1008, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 176, 0, arena + 624, 0, 1, arena + 1040, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 272, 0, arena + 592, 0, 1, arena + 1072, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 288, 0, arena + 560, 0, 1, arena + 1104, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 96, 0, arena + 240, 0, 1, arena + 880, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 112, 0, arena + 336, 0, 1, arena + 912, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 128, 0, arena + 432, 0, 1, arena + 944, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 144, 0, arena + 528, 0, 1, arena + 976, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 32, 0, arena + 656, 0, 1, arena + 752, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 48, 0, arena + 624, 0, 1, arena + 784, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 64, 0, arena + 592, 0, 1, arena + 816, 0, 1, 0);
  gradc_dot_columns(1, 21, arena + 80, 0, arena + 560, 0, 1, arena + 848, 0, 1, 0);
  /* ∂loss/∂a = Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …)  (Models/lotka_volterra.grad:28) */
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 304, 0, 0, 1.0f, arena + 320, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 368, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 384, 0, 0, 1.0f, 0.0f);
  /* first = 0.9 * a.m + 0.09999999999999998 * ∂loss/∂a  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states, 0, 0, arena + 0, 0, 0, 0.1f, states, 0, 0, 0.9f, 0.0f);
  /* count = a.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 32, 0, 0, states + 32, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 16, 0, 0, constants + 9, 0, 0, states + 32, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, -1.0f, 1.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states, 0, 0, arena + 16, 0, 0, 1.0f);
  /* ∂loss/∂a^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f);
  /* second = 0.999 * a.v + 0.0010000000000000009 * ∂loss/∂a^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 16, 0, 0, states + 16, 0, 0, 0.999f, arena + 0, 0, 0, 0.001f, 0.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 10, 0, 0, states + 32, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 16, 0, 0, arena + 0, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 0, 0, 0, arena + 0, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 16, 0, 0, arena + 0, 0, 0, 1.0f);
  /* next a = a - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters, 0, 0, parameters, 0, 0, 1.0f, arena + 0, 0, 0, -0.01f, 0.0f);
  /* ∂loss/∂b = -Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …)  (Models/lotka_volterra.grad:29) */
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 160, 0, 0, -1.0f, arena + 176, 0, 0, -1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 272, 0, 0, -1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 288, 0, 0, -1.0f, 0.0f);
  /* first = 0.9 * b.m + 0.09999999999999998 * ∂loss/∂b  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states + 48, 0, 0, arena + 0, 0, 0, 0.1f, states + 48, 0, 0, 0.9f, 0.0f);
  /* count = b.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 80, 0, 0, states + 80, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 16, 0, 0, constants + 9, 0, 0, states + 80, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, -1.0f, 1.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states + 48, 0, 0, arena + 16, 0, 0, 1.0f);
  /* ∂loss/∂b^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f);
  /* second = 0.999 * b.v + 0.0010000000000000009 * ∂loss/∂b^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 64, 0, 0, states + 64, 0, 0, 0.999f, arena + 0, 0, 0, 0.001f, 0.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 10, 0, 0, states + 80, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 64, 0, 0, arena + 0, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 0, 0, 0, arena + 0, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 16, 0, 0, arena + 0, 0, 0, 1.0f);
  /* next b = b - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters + 16, 0, 0, parameters + 16, 0, 0, 1.0f, arena + 0, 0, 0, -0.01f, 0.0f);
  /* ∂loss/∂c = -Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …)  (Models/lotka_volterra.grad:30) */
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 96, 0, 0, -1.0f, arena + 112, 0, 0, -1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 128, 0, 0, -1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 144, 0, 0, -1.0f, 0.0f);
  /* first = 0.9 * c.m + 0.09999999999999998 * ∂loss/∂c  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states + 96, 0, 0, arena + 0, 0, 0, 0.1f, states + 96, 0, 0, 0.9f, 0.0f);
  /* count = c.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 128, 0, 0, states + 128, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 16, 0, 0, constants + 9, 0, 0, states + 128, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, -1.0f, 1.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states + 96, 0, 0, arena + 16, 0, 0, 1.0f);
  /* ∂loss/∂c^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f);
  /* second = 0.999 * c.v + 0.0010000000000000009 * ∂loss/∂c^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 112, 0, 0, states + 112, 0, 0, 0.999f, arena + 0, 0, 0, 0.001f, 0.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 10, 0, 0, states + 128, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 112, 0, 0, arena + 0, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 0, 0, 0, arena + 0, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 16, 0, 0, arena + 0, 0, 0, 1.0f);
  /* next c = c - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters + 32, 0, 0, parameters + 32, 0, 0, 1.0f, arena + 0, 0, 0, -0.01f, 0.0f);
  /* ∂loss/∂d = Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …)  (Models/lotka_volterra.grad:31) */
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 32, 0, 0, 1.0f, arena + 48, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 64, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, arena + 80, 0, 0, 1.0f, 0.0f);
  /* first = 0.9 * d.m + 0.09999999999999998 * ∂loss/∂d  (library/optimizers.grad:43) */
  gradc_linear2(1, 1, states + 144, 0, 0, arena + 0, 0, 0, 0.1f, states + 144, 0, 0, 0.9f, 0.0f);
  /* count = d.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 176, 0, 0, states + 176, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 16, 0, 0, constants + 9, 0, 0, states + 176, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 16, 0, 0, arena + 16, 0, 0, -1.0f, 1.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 16, 0, 0, states + 144, 0, 0, arena + 16, 0, 0, 1.0f);
  /* ∂loss/∂d^2  (library/optimizers.grad:44) */
  gradc_mul(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f);
  /* second = 0.999 * d.v + 0.0010000000000000009 * ∂loss/∂d^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 1, states + 160, 0, 0, states + 160, 0, 0, 0.999f, arena + 0, 0, 0, 0.001f, 0.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 10, 0, 0, states + 176, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 1, arena + 0, 0, 0, states + 160, 0, 0, arena + 0, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 1, arena + 0, 0, 0, arena + 0, 0, 0);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 0, 0, 0, arena + 0, 0, 0, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 1, arena + 0, 0, 0, arena + 16, 0, 0, arena + 0, 0, 0, 1.0f);
  /* next d = d - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 1, parameters + 48, 0, 0, parameters + 48, 0, 0, 1.0f, arena + 0, 0, 0, -0.01f, 0.0f);
  /* count = start.t + 1  (library/optimizers.grad:45) */
  gradc_linear1(1, 1, states + 224, 0, 0, states + 224, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 9, 0, 0, states + 224, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 240, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:49) */
  gradc_pow(1, 1, arena + 0, 0, 0, constants + 10, 0, 0, states + 224, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:49) */
  gradc_linear1(1, 1, arena + 256, 0, 0, arena + 0, 0, 0, -1.0f, 1.0f);
  /* first = 0.9 * start.m + 0.09999999999999998 * ∂loss/∂start  (library/optimizers.grad:43) */
  gradc_linear2(1, 2, states + 192, 0, 1, arena + 192, 0, 1, 0.1f, states + 192, 0, 1, 0.9f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:49) */
  gradc_div(1, 2, arena + 0, 0, 1, states + 192, 0, 1, arena + 240, 0, 0, 1.0f);
  /* ∂loss/∂start^2  (library/optimizers.grad:44) */
  gradc_mul(1, 2, arena + 16, 0, 1, arena + 192, 0, 1, arena + 192, 0, 1, 1.0f);
  /* second = 0.999 * start.v + 0.0010000000000000009 * ∂loss/∂start^2  (library/optimizers.grad:44) */
  gradc_linear2(1, 2, states + 208, 0, 1, states + 208, 0, 1, 0.999f, arena + 16, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:49) */
  gradc_div(1, 2, arena + 16, 0, 1, states + 208, 0, 1, arena + 256, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:49) */
  gradc_sqrt(1, 2, arena + 16, 0, 1, arena + 16, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:49) */
  gradc_linear1(1, 2, arena + 16, 0, 1, arena + 16, 0, 1, 1.0f, 1e-08f);
  /* (first / (1 - …)) / (sqrt(…) + 1/100000000) */
  gradc_div(1, 2, arena + 0, 0, 1, arena + 0, 0, 1, arena + 16, 0, 1, 1.0f);
  /* next start = start - ((first / …) / (… + 1/100000000))/100  (library/optimizers.grad:49) */
  gradc_linear2(1, 2, parameters + 64, 0, 1, parameters + 64, 0, 1, 1.0f, arena + 0, 0, 1, -0.01f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  (void)data, (void)order;
  for (long step = 0; step < steps; ++step) {
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
