/* gpt, Models/gpt.grad */

extern void gradc_contract(long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k, long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
extern void gradc_copy(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_cos(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_div(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_dot_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_dot_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, long accumulate);
extern void gradc_erf(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_exp(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_fill(long rows, long cols, float *out, long out_r, long out_c, float value);
extern void gradc_gather(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *index, long index_r, long index_c, long step);
extern void gradc_gather_rows(long rows, long width, long stride, float *out, const float *data, const int *order);
extern void gradc_iota(long rows, long cols, float *out, long out_r, long out_c, float start, float row_step, float col_step);
extern void gradc_less_equal(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_linear1(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, float d);
extern void gradc_linear2(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, float ca, const float *b, long b_r, long b_c, float cb, float d);
extern void gradc_log(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_max(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_max_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_min(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_mul(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c, float c);
extern void gradc_pow(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_random_normal(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_random_uniform(long count, float *out, unsigned key0, unsigned key1, unsigned step, long first);
extern void gradc_rsqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_select(long rows, long cols, float *out, long out_r, long out_c, const float *c, long c_r, long c_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_equal(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_select_less(long rows, long cols, float *out, long out_r, long out_c, const float *x, long x_r, long x_c, const float *y, long y_r, long y_c, const float *a, long a_r, long a_c, const float *b, long b_r, long b_c);
extern void gradc_sqrt(long rows, long cols, float *out, long out_r, long out_c, const float *a, long a_r, long a_c);
extern void gradc_sum_columns(long rows, long cols, float *out, long out_r, const float *a, long a_r, long a_c, long accumulate);
extern void gradc_sum_rows(long rows, long cols, float *out, long out_c, const float *a, long a_r, long a_c, long accumulate);

static const float constants[] = {1.0f, 0.0f, (-1.0f / 0.0f), 0.0f, 1.0f, -0.0009765625f, -1.5f, 100.0f, 0.9f, 0.999f};

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step);
void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals);

void initialize(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)inputs;
  (void)outputs;
  (void)step;
  /* normal() */
  gradc_random_normal(8192, arena + 805888, seed, 2471448074u, 0, 0);
  /* normal() */
  gradc_random_normal(9728, arena + 786432, seed, 3111216744u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 524288, seed, 1577571222u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 540672, seed, 166738227u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 557056, seed, 1355561922u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 573440, seed, 3824040553u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena, seed, 3519969836u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 65536, seed, 1333061213u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 589824, seed, 248337597u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 606208, seed, 1446988248u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 622592, seed, 3004343461u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 638976, seed, 798980686u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 131072, seed, 91716533u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 196608, seed, 1242324192u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 655360, seed, 1965804508u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 671744, seed, 1818969197u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 688128, seed, 4019697472u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 704512, seed, 2472096471u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 262144, seed, 526490578u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 327680, seed, 3456611783u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 720896, seed, 3816896563u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 737280, seed, 531223314u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 753664, seed, 3637366915u, 0, 0);
  /* uniform() */
  gradc_random_uniform(16384, arena + 770048, seed, 1168785116u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 393216, seed, 4087894779u, 0, 0);
  /* uniform() */
  gradc_random_uniform(65536, arena + 458752, seed, 2816414666u, 0, 0);
  /* uniform() */
  gradc_random_uniform(9728, arena + 796160, seed, 2887766503u, 0, 0);
  /* normal() / 50  (Models/gpt.grad:38) */
  gradc_linear1(1, 8192, parameters, 0, 1, arena + 805888, 0, 1, 0.02f, 0.0f);
  for (long row = 0; row < 76; row += 16) {
    const long rows = 76 - row < 16 ? 76 - row : 16;
    /* normal() / 50  (library/attention.grad:5) */
    gradc_linear1(rows, 128, parameters + 8192 + row * 128, 128, 1, arena + 786432 + row * 128, 128, 1, 0.02f, 0.0f);
    /* 0.3429971702850177 * uniform() - 0.17149858514250885  (library/layers.grad:5) */
    gradc_linear1(rows, 128, parameters + 811264 + row, 1, 76, arena + 796160 + row, 1, 76, 0.34299716f, -0.17149858f);
  }
  for (long col = 0; col < 16384; col += 256) {
    const long cols = 256;
    /* 0.30618621784789724 * uniform() - 0.15309310892394862  (library/layers.grad:5) */
    gradc_linear1(1, cols, parameters + 18176 + col, 0, 1, arena + 524288 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 34688 + col, 0, 1, arena + 540672 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 51200 + col, 0, 1, arena + 557056 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 67712 + col, 0, 1, arena + 573440 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 216448 + col, 0, 1, arena + 589824 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 232960 + col, 0, 1, arena + 606208 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 249472 + col, 0, 1, arena + 622592 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 265984 + col, 0, 1, arena + 638976 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 414720 + col, 0, 1, arena + 655360 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 431232 + col, 0, 1, arena + 671744 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 447744 + col, 0, 1, arena + 688128 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 464256 + col, 0, 1, arena + 704512 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 612992 + col, 0, 1, arena + 720896 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 629504 + col, 0, 1, arena + 737280 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 646016 + col, 0, 1, arena + 753664 + col, 0, 1, 0.30618623f, -0.15309311f);
    gradc_linear1(1, cols, parameters + 662528 + col, 0, 1, arena + 770048 + col, 0, 1, 0.30618623f, -0.15309311f);
  }
  for (long row = 0; row < 128; row += 1) {
    const long rows = 1;
    /* 0.19364916731037085 * uniform() - 0.09682458365518543  (library/layers.grad:5) */
    gradc_linear1(rows, 512, parameters + 84480 + row * 512, 512, 1, arena + row * 512, 512, 1, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 150528 + row, 1, 128, arena + 65536 + row, 1, 128, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 282752 + row * 512, 512, 1, arena + 131072 + row * 512, 512, 1, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 348800 + row, 1, 128, arena + 196608 + row, 1, 128, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 481024 + row * 512, 512, 1, arena + 262144 + row * 512, 512, 1, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 547072 + row, 1, 128, arena + 327680 + row, 1, 128, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 679296 + row * 512, 512, 1, arena + 393216 + row * 512, 512, 1, 0.19364917f, -0.09682459f);
    gradc_linear1(rows, 512, parameters + 745344 + row, 1, 128, arena + 458752 + row, 1, 128, 0.19364917f, -0.09682459f);
  }
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 17920, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 18048, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 34560, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 51072, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 67584, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 84096, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 84224, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 84352, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, parameters + 150016, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 216064, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 216192, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 216320, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 232832, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 249344, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 265856, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 282368, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 282496, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 282624, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, parameters + 348288, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 414336, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 414464, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 414592, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 431104, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 447616, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 464128, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 480640, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 480768, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 480896, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, parameters + 546560, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 612608, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 612736, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 612864, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 629376, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 645888, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 662400, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 678912, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 679040, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 679168, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, parameters + 744832, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 810880, 0, 1, constants + 1, 0, 0);
  /* 1  (Models/gpt.grad:50) */
  gradc_copy(1, 128, parameters + 811008, 0, 1, constants + 0, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, parameters + 811136, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 76, parameters + 820992, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 8192, states, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 8192, states + 8192, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 16384, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 9728, states + 16400, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 9728, states + 26128, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 35856, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 35872, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 36000, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 36128, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 36144, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 36272, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 36400, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 36416, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 52800, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 69184, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 69200, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 69328, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 69456, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 69472, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 85856, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 102240, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 102256, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 102384, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 102512, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 102528, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 118912, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 135296, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 135312, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 135440, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 135568, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 135584, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 151968, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 168352, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 168368, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 168496, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 168624, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 168640, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 168768, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 168896, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 168912, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 169040, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 169168, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 169184, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 234720, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 300256, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 300272, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 300784, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 301296, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 301312, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 366848, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 432384, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 432400, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 432528, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 432656, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 432672, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 432800, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 432928, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 432944, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 433072, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 433200, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 433216, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 449600, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 465984, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 466000, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 466128, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 466256, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 466272, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 482656, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 499040, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 499056, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 499184, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 499312, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 499328, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 515712, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 532096, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 532112, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 532240, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 532368, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 532384, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 548768, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 565152, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 565168, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 565296, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 565424, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 565440, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 565568, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 565696, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 565712, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 565840, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 565968, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 565984, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 631520, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 697056, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 697072, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 697584, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 698096, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 698112, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 763648, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 829184, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 829200, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 829328, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 829456, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 829472, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 829600, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 829728, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 829744, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 829872, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 830000, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 830016, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 846400, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 862784, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 862800, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 862928, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 863056, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 863072, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 879456, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 895840, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 895856, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 895984, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 896112, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 896128, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 912512, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 928896, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 928912, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 929040, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 929168, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 929184, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 945568, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 961952, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 961968, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 962096, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 962224, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 962240, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 962368, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 962496, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 962512, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 962640, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 962768, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 962784, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1028320, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1093856, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 1093872, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 1094384, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1094896, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1094912, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1160448, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1225984, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1226000, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1226128, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1226256, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1226272, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1226400, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1226528, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1226544, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1226672, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1226800, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1226816, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1243200, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1259584, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1259600, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1259728, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1259856, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1259872, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1276256, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1292640, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1292656, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1292784, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1292912, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1292928, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1309312, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1325696, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1325712, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1325840, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1325968, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1325984, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 16384, states + 1342368, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1358752, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1358768, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1358896, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1359024, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1359040, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1359168, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1359296, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1359312, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1359440, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1359568, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1359584, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1425120, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1490656, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 1490672, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 512, states + 1491184, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1491696, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1491712, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 65536, states + 1557248, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1622784, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1622800, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1622928, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1623056, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1623072, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1623200, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1623328, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1623344, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 128, states + 1623472, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1623600, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 9728, states + 1623616, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 9728, states + 1633344, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1643072, 0, 0, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 76, states + 1643088, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 76, states + 1643168, 0, 1, constants + 1, 0, 0);
  /* 0  (library/normalization.grad:104) */
  gradc_copy(1, 1, states + 1643248, 0, 0, constants + 1, 0, 0);
}

void train_step(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, unsigned step) {
  (void)seed;
  (void)step;
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long row = 0; row < 64; row += 7) {
      const long rows = 64 - row < 7 ? 64 - row : 7;
      /* embedding.y = embedding.table[vocab := tokens]  (library/attention.grad:6) */
      gradc_gather(rows, 128, arena + 0, 128, 1, parameters + 8192, 0, 1, inputs + i_batch * 64 + row, 1, 0, 128);
      /* x = position + embedding.y  (Models/gpt.grad:39) */
      gradc_linear2(rows, 128, arena + 2097152 + i_batch * 8192 + row * 128, 128, 1, parameters + row * 128, 128, 1, 1.0f, arena + 0, 128, 1, 1.0f, 0.0f);
      /* Σ[width](x) */
      gradc_sum_columns(rows, 128, arena + 896, 1, arena + 2097152 + i_batch * 8192 + row * 128, 128, 1, 0);
      /* x - Σ[width](x)/128  (library/normalization.grad:106) */
      gradc_linear2(rows, 128, arena + 10485760 + i_batch * 8192 + row * 128, 128, 1, arena + 2097152 + i_batch * 8192 + row * 128, 128, 1, 1.0f, arena + 896, 1, 0, -0.0078125f, 0.0f);
      /* block.0.layernorm.gain * (x - Σ[width](x)/128)  (library/normalization.grad:107) */
      gradc_mul(rows, 128, arena + 10616832 + i_batch * 8192 + row * 128, 128, 1, parameters + 17920, 0, 1, arena + 10485760 + i_batch * 8192 + row * 128, 128, 1, 1.0f);
      /* (x - Σ[width](x)/128)^2  (library/normalization.grad:106) */
      gradc_mul(rows, 128, arena + 0, 128, 1, arena + 10485760 + i_batch * 8192 + row * 128, 128, 1, arena + 10485760 + i_batch * 8192 + row * 128, 128, 1, 1.0f);
      /* Σ[width]((x - …/128)^2) */
      gradc_sum_columns(rows, 128, arena + 896, 1, arena + 0, 128, 1, 0);
      /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
      gradc_linear1(rows, 1, arena + 16072704 + i_batch * 64 + row, 1, 0, arena + 896, 1, 0, 0.0078125f, 1e-05f);
      /* (block.0.layernorm.gain * (x - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
      gradc_rsqrt(rows, 1, arena + 896, 1, 0, arena + 16072704 + i_batch * 64 + row, 1, 0);
      gradc_mul(rows, 128, arena + 0, 128, 1, arena + 10616832 + i_batch * 8192 + row * 128, 128, 1, arena + 896, 1, 0, 1.0f);
      /* block.0.layernorm.y = block.0.layernorm.bias + (block.0.layernorm.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
      gradc_linear2(rows, 128, arena + 10747904 + i_batch * 8192 + row * 128, 128, 1, parameters + 18048, 0, 1, 1.0f, arena + 0, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.2.w[width := width', width' := width] * block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 10747904, 128, 1, parameters + 51200, 128, 1, arena, 128, 1, 0, arena + 131072);
  /* block.0.causal_attention.linear.2.y = block.0.causal_attention.linear.2.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 10878976, 128, 1, parameters + 67584, 0, 1, 1.0f, arena, 128, 1, 1.0f, 0.0f);
  /* time' */
  gradc_iota(1, 64, arena + 0, 0, 1, 0.0f, 0.0f, 1.0f);
  /* time */
  gradc_iota(64, 1, arena + 64, 1, 0, 0.0f, 1.0f, 0.0f);
  /* time' <= time  (Models/gpt.grad:25) */
  gradc_less_equal(64, 64, arena + 16068608, 64, 1, arena + 0, 0, 1, arena + 64, 1, 0);
  /* Σ[width'](block.0.causal_attention.linear.w[width := width', width' := width] * block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 10747904, 128, 1, parameters + 18176, 128, 1, arena, 128, 1, 0, arena + 131072);
  /* block.0.causal_attention.linear.y = block.0.causal_attention.linear.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 11010048, 128, 1, parameters + 34560, 0, 1, 1.0f, arena, 128, 1, 1.0f, 0.0f);
  /* Σ[width'](block.0.causal_attention.linear.1.w[width := width', width' := width] * block.0.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 10747904, 128, 1, parameters + 34688, 128, 1, arena, 128, 1, 0, arena + 131072);
  /* block.0.causal_attention.linear.1.y = block.0.causal_attention.linear.1.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 11141120, 128, 1, parameters + 51072, 0, 1, 1.0f, arena, 128, 1, 1.0f, 0.0f);
  /* Σ[width / heads](block.0.causal_attention.q * block.0.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:24) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 11010048 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 11141120 + i_batch * 8192 + i_heads * 32, 1, 128, arena + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 262144);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 32) {
        const long rows = 32;
        /* block.0.causal_attention.score = 0.17677669529663687 * Σ[width / heads](block.0.causal_attention.q * …)  (Models/gpt.grad:24) */
        gradc_linear1(rows, 64, arena + 262144, 64, 1, arena + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 0.17677669f, 0.0f);
        /* block.0.causal_attention.causal = if time' <= time then block.0.causal_attention.score else -inf  (Models/gpt.grad:25) */
        gradc_select(rows, 64, arena + 262144, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 262144, 64, 1, constants + 2, 0, 0);
        /* max[time'](block.0.causal_attention.causal) */
        gradc_max_columns(rows, 64, arena + 264192, 1, arena + 262144, 64, 1, 0);
        /* if -inf == max[time'](block.0.causal_attention.causal) then 0 else max[time'](block.0.causal_attention.causal) */
        gradc_select_equal(rows, 1, arena + 264192, 1, 0, constants + 2, 0, 0, arena + 264192, 1, 0, constants + 3, 0, 0, arena + 264192, 1, 0);
        /* block.0.causal_attention.causal - (if -inf == … then 0 else max[time'](block.0.causal_attention.causal)) */
        gradc_linear2(rows, 64, arena + 262144, 64, 1, arena + 262144, 64, 1, 1.0f, arena + 264192, 1, 0, -1.0f, 0.0f);
        /* exp(block.0.causal_attention.causal - (if … then 0 else …)) */
        gradc_exp(rows, 64, arena + 262144, 64, 1, arena + 262144, 64, 1);
        /* Σ[time'](exp(block.0.causal_attention.causal - …)) */
        gradc_sum_columns(rows, 64, arena + 264192, 1, arena + 262144, 64, 1, 0);
        /* if 0 == Σ[time'](…) then 1 else Σ[time'](exp(…)) */
        gradc_select_equal(rows, 1, arena + 264192, 1, 0, constants + 3, 0, 0, arena + 264192, 1, 0, constants + 4, 0, 0, arena + 264192, 1, 0);
        /* y = exp(block.0.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))  (library/normalization.grad:5) */
        gradc_div(rows, 64, arena + 9437184 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 262144, 64, 1, arena + 264192, 1, 0, 1.0f);
      }
    }
  }
  /* block.0.causal_attention.mixed = Σ[time'](block.0.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads] * y)  (Models/gpt.grad:27) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 9437184 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 10878976 + i_batch * 8192 + i_heads * 32, 128, 1, arena + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 131072);
    }
  }
  /* scatter(block.0.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  gradc_fill(1, 131072, arena + 11272192, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 11272192 + i_batch * 8192 + j0, 128, 1, arena + 11272192 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width'](block.0.causal_attention.linear.3.w[width := width', width' := width] * …[heads * width / heads := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 11272192, 128, 1, parameters + 67712, 128, 1, arena + 2228224, 128, 1, 0, arena + 0);
  for (long row = 0; row < 1024; row += 7) {
    const long rows = 1024 - row < 7 ? 1024 - row : 7;
    /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, parameters + 84096, 0, 1, 1.0f, arena + 2228224 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.0.a = x + block.0.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 0, 128, 1, arena + 2097152 + row * 128, 128, 1, 1.0f, arena + 0, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.0.a) */
    gradc_sum_columns(rows, 128, arena + 896, 1, arena + 0, 128, 1, 0);
    /* block.0.a - Σ[width](block.0.a)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 11403264 + row * 128, 128, 1, arena + 0, 128, 1, 1.0f, arena + 896, 1, 0, -0.0078125f, 0.0f);
    /* block.0.layernorm.1.gain * (block.0.a - Σ[width](block.0.a)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 11534336 + row * 128, 128, 1, parameters + 84224, 0, 1, arena + 11403264 + row * 128, 128, 1, 1.0f);
    /* (block.0.a - Σ[width](block.0.a)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 0, 128, 1, arena + 11403264 + row * 128, 128, 1, arena + 11403264 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.0.a - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 896, 1, arena + 0, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16073728 + row, 1, 0, arena + 896, 1, 0, 0.0078125f, 1e-05f);
    /* (block.0.layernorm.1.gain * (block.0.a - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 896, 1, 0, arena + 16073728 + row, 1, 0);
    gradc_mul(rows, 128, arena + 0, 128, 1, arena + 11534336 + row * 128, 128, 1, arena + 896, 1, 0, 1.0f);
    /* block.0.layernorm.1.y = block.0.layernorm.1.bias + (block.0.layernorm.1.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 11665408 + row * 128, 128, 1, parameters + 84352, 0, 1, 1.0f, arena + 0, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width](block.0.linear.w * block.0.layernorm.1.y)  (library/layers.grad:7) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 11665408, 128, 1, parameters + 84480, 512, 1, arena, 512, 1, 0, arena + 524288);
  for (long row = 0; row < 1024; row += 2) {
    const long rows = 2;
    /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 2359296, 512, 1, parameters + 150016, 0, 1, 1.0f, arena + row * 512, 512, 1, 1.0f, 0.0f);
    /* 0.7071067811865475 * block.0.linear.y  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 2360320, 512, 1, arena + 2359296, 512, 1, 0.70710677f, 0.0f);
    /* erf(0.7071067811865475 * block.0.linear.y)  (library/activations.grad:49) */
    gradc_erf(rows, 512, arena + 2360320, 512, 1, arena + 2360320, 512, 1);
    /* erf(0.7071067811865475 * block.0.linear.y) + 1  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 524288 + row * 512, 512, 1, arena + 2360320, 512, 1, 1.0f, 1.0f);
    /* block.0.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
    gradc_mul(rows, 512, arena + 1048576 + row * 512, 512, 1, arena + 2359296, 512, 1, arena + 524288 + row * 512, 512, 1, 1.0f);
    /* -0.4999999999999999 * block.0.linear.y^2 */
    gradc_mul(rows, 512, arena + 2359296, 512, 1, arena + 2359296, 512, 1, arena + 2359296, 512, 1, -0.5f);
    /* exp(-0.4999999999999999 * block.0.linear.y^2) */
    gradc_exp(rows, 512, arena + 1572864 + row * 512, 512, 1, arena + 2359296, 512, 1);
  }
  /* Σ[4 * width](block.0.linear.1.w * (block.0.linear.y * …)) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 1048576, 512, 1, parameters + 150528, 128, 1, arena + 2359296, 128, 1, 0, arena + 2490368);
  for (long row = 0; row < 1024; row += 4) {
    const long rows = 4;
    /* block.0.linear.1.y = block.0.linear.1.b + Σ[4 * width](block.0.linear.1.w * …)/2  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 2490368, 128, 1, parameters + 216064, 0, 1, 1.0f, arena + 2359296 + row * 128, 128, 1, 0.5f, 0.0f);
    /* block.0.causal_attention.linear.3.y = block.0.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 2490880, 128, 1, parameters + 84096, 0, 1, 1.0f, arena + 2228224 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.0.a = x + block.0.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 2490880, 128, 1, arena + 2097152 + row * 128, 128, 1, 1.0f, arena + 2490880, 128, 1, 1.0f, 0.0f);
    /* block.0.y = block.0.a + block.0.linear.1.y  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 4194304 + row * 128, 128, 1, arena + 2490880, 128, 1, 1.0f, arena + 2490368, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.0.y) */
    gradc_sum_columns(rows, 128, arena + 2491392, 1, arena + 4194304 + row * 128, 128, 1, 0);
    /* block.0.y - Σ[width](block.0.y)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 11796480 + row * 128, 128, 1, arena + 4194304 + row * 128, 128, 1, 1.0f, arena + 2491392, 1, 0, -0.0078125f, 0.0f);
    /* block.1.layernorm.gain * (block.0.y - Σ[width](block.0.y)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 11927552 + row * 128, 128, 1, parameters + 216192, 0, 1, arena + 11796480 + row * 128, 128, 1, 1.0f);
    /* (block.0.y - Σ[width](block.0.y)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 2490368, 128, 1, arena + 11796480 + row * 128, 128, 1, arena + 11796480 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.0.y - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 2491392, 1, arena + 2490368, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16074752 + row, 1, 0, arena + 2491392, 1, 0, 0.0078125f, 1e-05f);
    /* (block.1.layernorm.gain * (block.0.y - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 2491392, 1, 0, arena + 16074752 + row, 1, 0);
    gradc_mul(rows, 128, arena + 2490368, 128, 1, arena + 11927552 + row * 128, 128, 1, arena + 2491392, 1, 0, 1.0f);
    /* block.1.layernorm.y = block.1.layernorm.bias + (block.1.layernorm.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 12058624 + row * 128, 128, 1, parameters + 216320, 0, 1, 1.0f, arena + 2490368, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width'](block.1.causal_attention.linear.w[width := width', width' := width] * block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 12058624, 128, 1, parameters + 216448, 128, 1, arena + 2097152, 128, 1, 0, arena + 2228224);
  /* block.1.causal_attention.linear.y = block.1.causal_attention.linear.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 12189696, 128, 1, parameters + 232832, 0, 1, 1.0f, arena + 2097152, 128, 1, 1.0f, 0.0f);
  /* Σ[width'](block.1.causal_attention.linear.1.w[width := width', width' := width] * block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 12058624, 128, 1, parameters + 232960, 128, 1, arena + 2097152, 128, 1, 0, arena + 2228224);
  /* block.1.causal_attention.linear.1.y = block.1.causal_attention.linear.1.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 12320768, 128, 1, parameters + 249344, 0, 1, 1.0f, arena + 2097152, 128, 1, 1.0f, 0.0f);
  /* Σ[width / heads](block.1.causal_attention.q * block.1.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:24) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 12189696 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 12320768 + i_batch * 8192 + i_heads * 32, 1, 128, arena + 2097152 + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 2359296);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 32) {
        const long rows = 32;
        /* block.1.causal_attention.score = 0.17677669529663687 * Σ[width / heads](block.1.causal_attention.q * …)  (Models/gpt.grad:24) */
        gradc_linear1(rows, 64, arena + 2359296, 64, 1, arena + 2097152 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 0.17677669f, 0.0f);
        /* block.1.causal_attention.causal = if time' <= time then block.1.causal_attention.score else -inf  (Models/gpt.grad:25) */
        gradc_select(rows, 64, arena + 2359296, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 2359296, 64, 1, constants + 2, 0, 0);
        /* max[time'](block.1.causal_attention.causal) */
        gradc_max_columns(rows, 64, arena + 2361344, 1, arena + 2359296, 64, 1, 0);
        /* if -inf == max[time'](block.1.causal_attention.causal) then 0 else max[time'](block.1.causal_attention.causal) */
        gradc_select_equal(rows, 1, arena + 2361344, 1, 0, constants + 2, 0, 0, arena + 2361344, 1, 0, constants + 3, 0, 0, arena + 2361344, 1, 0);
        /* block.1.causal_attention.causal - (if -inf == … then 0 else max[time'](block.1.causal_attention.causal)) */
        gradc_linear2(rows, 64, arena + 2359296, 64, 1, arena + 2359296, 64, 1, 1.0f, arena + 2361344, 1, 0, -1.0f, 0.0f);
        /* exp(block.1.causal_attention.causal - (if … then 0 else …)) */
        gradc_exp(rows, 64, arena + 2359296, 64, 1, arena + 2359296, 64, 1);
        /* Σ[time'](exp(block.1.causal_attention.causal - …)) */
        gradc_sum_columns(rows, 64, arena + 2361344, 1, arena + 2359296, 64, 1, 0);
        /* if 0 == Σ[time'](…) then 1 else Σ[time'](exp(…)) */
        gradc_select_equal(rows, 1, arena + 2361344, 1, 0, constants + 3, 0, 0, arena + 2361344, 1, 0, constants + 4, 0, 0, arena + 2361344, 1, 0);
        /* y = exp(block.1.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))  (library/normalization.grad:5) */
        gradc_div(rows, 64, arena + 9699328 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 2359296, 64, 1, arena + 2361344, 1, 0, 1.0f);
      }
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.2.w[width := width', width' := width] * block.1.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 12058624, 128, 1, parameters + 249472, 128, 1, arena + 2097152, 128, 1, 0, arena + 2228224);
  /* block.1.causal_attention.linear.2.y = block.1.causal_attention.linear.2.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 12451840, 128, 1, parameters + 265856, 0, 1, 1.0f, arena + 2097152, 128, 1, 1.0f, 0.0f);
  /* block.1.causal_attention.mixed = Σ[time'](y * block.1.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:27) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 9699328 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 12451840 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 2097152 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 2228224);
    }
  }
  /* scatter(block.1.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  gradc_fill(1, 131072, arena + 12582912, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 12582912 + i_batch * 8192 + j0, 128, 1, arena + 12582912 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 2097152 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width'](block.1.causal_attention.linear.3.w[width := width', width' := width] * …[heads * width / heads := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 12582912, 128, 1, parameters + 265984, 128, 1, arena + 4325376, 128, 1, 0, arena + 2097152);
  for (long row = 0; row < 1024; row += 7) {
    const long rows = 1024 - row < 7 ? 1024 - row : 7;
    /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 2097152, 128, 1, parameters + 282368, 0, 1, 1.0f, arena + 4325376 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 2097152, 128, 1, arena + 4194304 + row * 128, 128, 1, 1.0f, arena + 2097152, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.1.a) */
    gradc_sum_columns(rows, 128, arena + 2098048, 1, arena + 2097152, 128, 1, 0);
    /* block.1.a - Σ[width](block.1.a)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 12713984 + row * 128, 128, 1, arena + 2097152, 128, 1, 1.0f, arena + 2098048, 1, 0, -0.0078125f, 0.0f);
    /* block.1.layernorm.1.gain * (block.1.a - Σ[width](block.1.a)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 12845056 + row * 128, 128, 1, parameters + 282496, 0, 1, arena + 12713984 + row * 128, 128, 1, 1.0f);
    /* (block.1.a - Σ[width](block.1.a)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 2097152, 128, 1, arena + 12713984 + row * 128, 128, 1, arena + 12713984 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.1.a - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 2098048, 1, arena + 2097152, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16075776 + row, 1, 0, arena + 2098048, 1, 0, 0.0078125f, 1e-05f);
    /* (block.1.layernorm.1.gain * (block.1.a - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 2098048, 1, 0, arena + 16075776 + row, 1, 0);
    gradc_mul(rows, 128, arena + 2097152, 128, 1, arena + 12845056 + row * 128, 128, 1, arena + 2098048, 1, 0, 1.0f);
    /* block.1.layernorm.1.y = block.1.layernorm.1.bias + (block.1.layernorm.1.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 12976128 + row * 128, 128, 1, parameters + 282624, 0, 1, 1.0f, arena + 2097152, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width](block.1.linear.w * block.1.layernorm.1.y)  (library/layers.grad:7) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 12976128, 128, 1, parameters + 282752, 512, 1, arena + 2097152, 512, 1, 0, arena + 2621440);
  for (long row = 0; row < 1024; row += 2) {
    const long rows = 2;
    /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 4456448, 512, 1, parameters + 348288, 0, 1, 1.0f, arena + 2097152 + row * 512, 512, 1, 1.0f, 0.0f);
    /* 0.7071067811865475 * block.1.linear.y  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 4457472, 512, 1, arena + 4456448, 512, 1, 0.70710677f, 0.0f);
    /* erf(0.7071067811865475 * block.1.linear.y)  (library/activations.grad:49) */
    gradc_erf(rows, 512, arena + 4457472, 512, 1, arena + 4457472, 512, 1);
    /* erf(0.7071067811865475 * block.1.linear.y) + 1  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 2621440 + row * 512, 512, 1, arena + 4457472, 512, 1, 1.0f, 1.0f);
    /* block.1.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
    gradc_mul(rows, 512, arena + 3145728 + row * 512, 512, 1, arena + 4456448, 512, 1, arena + 2621440 + row * 512, 512, 1, 1.0f);
    /* -0.4999999999999999 * block.1.linear.y^2 */
    gradc_mul(rows, 512, arena + 4456448, 512, 1, arena + 4456448, 512, 1, arena + 4456448, 512, 1, -0.5f);
    /* exp(-0.4999999999999999 * block.1.linear.y^2) */
    gradc_exp(rows, 512, arena + 3670016 + row * 512, 512, 1, arena + 4456448, 512, 1);
  }
  /* Σ[4 * width](block.1.linear.1.w * (block.1.linear.y * …)) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 3145728, 512, 1, parameters + 348800, 128, 1, arena + 4456448, 128, 1, 0, arena + 4587520);
  for (long row = 0; row < 1024; row += 4) {
    const long rows = 4;
    /* block.1.linear.1.y = block.1.linear.1.b + Σ[4 * width](block.1.linear.1.w * …)/2  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 4587520, 128, 1, parameters + 414336, 0, 1, 1.0f, arena + 4456448 + row * 128, 128, 1, 0.5f, 0.0f);
    /* block.1.causal_attention.linear.3.y = block.1.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 4588032, 128, 1, parameters + 282368, 0, 1, 1.0f, arena + 4325376 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.1.a = block.0.y + block.1.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 4588032, 128, 1, arena + 4194304 + row * 128, 128, 1, 1.0f, arena + 4588032, 128, 1, 1.0f, 0.0f);
    /* block.1.y = block.1.a + block.1.linear.1.y  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 6291456 + row * 128, 128, 1, arena + 4588032, 128, 1, 1.0f, arena + 4587520, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.1.y) */
    gradc_sum_columns(rows, 128, arena + 4588544, 1, arena + 6291456 + row * 128, 128, 1, 0);
    /* block.1.y - Σ[width](block.1.y)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 13107200 + row * 128, 128, 1, arena + 6291456 + row * 128, 128, 1, 1.0f, arena + 4588544, 1, 0, -0.0078125f, 0.0f);
    /* block.2.layernorm.gain * (block.1.y - Σ[width](block.1.y)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 13238272 + row * 128, 128, 1, parameters + 414464, 0, 1, arena + 13107200 + row * 128, 128, 1, 1.0f);
    /* (block.1.y - Σ[width](block.1.y)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 4587520, 128, 1, arena + 13107200 + row * 128, 128, 1, arena + 13107200 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.1.y - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 4588544, 1, arena + 4587520, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16076800 + row, 1, 0, arena + 4588544, 1, 0, 0.0078125f, 1e-05f);
    /* (block.2.layernorm.gain * (block.1.y - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 4588544, 1, 0, arena + 16076800 + row, 1, 0);
    gradc_mul(rows, 128, arena + 4587520, 128, 1, arena + 13238272 + row * 128, 128, 1, arena + 4588544, 1, 0, 1.0f);
    /* block.2.layernorm.y = block.2.layernorm.bias + (block.2.layernorm.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 13369344 + row * 128, 128, 1, parameters + 414592, 0, 1, 1.0f, arena + 4587520, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width'](block.2.causal_attention.linear.w[width := width', width' := width] * block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 13369344, 128, 1, parameters + 414720, 128, 1, arena + 4194304, 128, 1, 0, arena + 4325376);
  /* block.2.causal_attention.linear.y = block.2.causal_attention.linear.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 13500416, 128, 1, parameters + 431104, 0, 1, 1.0f, arena + 4194304, 128, 1, 1.0f, 0.0f);
  /* Σ[width'](block.2.causal_attention.linear.1.w[width := width', width' := width] * block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 13369344, 128, 1, parameters + 431232, 128, 1, arena + 4194304, 128, 1, 0, arena + 4325376);
  /* block.2.causal_attention.linear.1.y = block.2.causal_attention.linear.1.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 13631488, 128, 1, parameters + 447616, 0, 1, 1.0f, arena + 4194304, 128, 1, 1.0f, 0.0f);
  /* Σ[width / heads](block.2.causal_attention.q * block.2.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:24) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 13500416 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 13631488 + i_batch * 8192 + i_heads * 32, 1, 128, arena + 4194304 + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 4456448);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 32) {
        const long rows = 32;
        /* block.2.causal_attention.score = 0.17677669529663687 * Σ[width / heads](block.2.causal_attention.q * …)  (Models/gpt.grad:24) */
        gradc_linear1(rows, 64, arena + 4456448, 64, 1, arena + 4194304 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 0.17677669f, 0.0f);
        /* block.2.causal_attention.causal = if time' <= time then block.2.causal_attention.score else -inf  (Models/gpt.grad:25) */
        gradc_select(rows, 64, arena + 4456448, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 4456448, 64, 1, constants + 2, 0, 0);
        /* max[time'](block.2.causal_attention.causal) */
        gradc_max_columns(rows, 64, arena + 4458496, 1, arena + 4456448, 64, 1, 0);
        /* if -inf == max[time'](block.2.causal_attention.causal) then 0 else max[time'](block.2.causal_attention.causal) */
        gradc_select_equal(rows, 1, arena + 4458496, 1, 0, constants + 2, 0, 0, arena + 4458496, 1, 0, constants + 3, 0, 0, arena + 4458496, 1, 0);
        /* block.2.causal_attention.causal - (if -inf == … then 0 else max[time'](block.2.causal_attention.causal)) */
        gradc_linear2(rows, 64, arena + 4456448, 64, 1, arena + 4456448, 64, 1, 1.0f, arena + 4458496, 1, 0, -1.0f, 0.0f);
        /* exp(block.2.causal_attention.causal - (if … then 0 else …)) */
        gradc_exp(rows, 64, arena + 4456448, 64, 1, arena + 4456448, 64, 1);
        /* Σ[time'](exp(block.2.causal_attention.causal - …)) */
        gradc_sum_columns(rows, 64, arena + 4458496, 1, arena + 4456448, 64, 1, 0);
        /* if 0 == Σ[time'](…) then 1 else Σ[time'](exp(…)) */
        gradc_select_equal(rows, 1, arena + 4458496, 1, 0, constants + 3, 0, 0, arena + 4458496, 1, 0, constants + 4, 0, 0, arena + 4458496, 1, 0);
        /* y = exp(block.2.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))  (library/normalization.grad:5) */
        gradc_div(rows, 64, arena + 9961472 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 4456448, 64, 1, arena + 4458496, 1, 0, 1.0f);
      }
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.2.w[width := width', width' := width] * block.2.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 13369344, 128, 1, parameters + 447744, 128, 1, arena + 4194304, 128, 1, 0, arena + 4325376);
  /* block.2.causal_attention.linear.2.y = block.2.causal_attention.linear.2.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 13762560, 128, 1, parameters + 464128, 0, 1, 1.0f, arena + 4194304, 128, 1, 1.0f, 0.0f);
  /* block.2.causal_attention.mixed = Σ[time'](y * block.2.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:27) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 9961472 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 13762560 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 4194304 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 4325376);
    }
  }
  /* scatter(block.2.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  gradc_fill(1, 131072, arena + 13893632, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 13893632 + i_batch * 8192 + j0, 128, 1, arena + 13893632 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 4194304 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width'](block.2.causal_attention.linear.3.w[width := width', width' := width] * …[heads * width / heads := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 13893632, 128, 1, parameters + 464256, 128, 1, arena + 6422528, 128, 1, 0, arena + 4194304);
  for (long row = 0; row < 1024; row += 7) {
    const long rows = 1024 - row < 7 ? 1024 - row : 7;
    /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 4194304, 128, 1, parameters + 480640, 0, 1, 1.0f, arena + 6422528 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 4194304, 128, 1, arena + 6291456 + row * 128, 128, 1, 1.0f, arena + 4194304, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.2.a) */
    gradc_sum_columns(rows, 128, arena + 4195200, 1, arena + 4194304, 128, 1, 0);
    /* block.2.a - Σ[width](block.2.a)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 14024704 + row * 128, 128, 1, arena + 4194304, 128, 1, 1.0f, arena + 4195200, 1, 0, -0.0078125f, 0.0f);
    /* block.2.layernorm.1.gain * (block.2.a - Σ[width](block.2.a)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 14155776 + row * 128, 128, 1, parameters + 480768, 0, 1, arena + 14024704 + row * 128, 128, 1, 1.0f);
    /* (block.2.a - Σ[width](block.2.a)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 4194304, 128, 1, arena + 14024704 + row * 128, 128, 1, arena + 14024704 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.2.a - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 4195200, 1, arena + 4194304, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16077824 + row, 1, 0, arena + 4195200, 1, 0, 0.0078125f, 1e-05f);
    /* (block.2.layernorm.1.gain * (block.2.a - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 4195200, 1, 0, arena + 16077824 + row, 1, 0);
    gradc_mul(rows, 128, arena + 4194304, 128, 1, arena + 14155776 + row * 128, 128, 1, arena + 4195200, 1, 0, 1.0f);
    /* block.2.layernorm.1.y = block.2.layernorm.1.bias + (block.2.layernorm.1.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 14286848 + row * 128, 128, 1, parameters + 480896, 0, 1, 1.0f, arena + 4194304, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width](block.2.linear.w * block.2.layernorm.1.y)  (library/layers.grad:7) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 14286848, 128, 1, parameters + 481024, 512, 1, arena + 4194304, 512, 1, 0, arena + 4718592);
  for (long row = 0; row < 1024; row += 2) {
    const long rows = 2;
    /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 6553600, 512, 1, parameters + 546560, 0, 1, 1.0f, arena + 4194304 + row * 512, 512, 1, 1.0f, 0.0f);
    /* 0.7071067811865475 * block.2.linear.y  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 6554624, 512, 1, arena + 6553600, 512, 1, 0.70710677f, 0.0f);
    /* erf(0.7071067811865475 * block.2.linear.y)  (library/activations.grad:49) */
    gradc_erf(rows, 512, arena + 6554624, 512, 1, arena + 6554624, 512, 1);
    /* erf(0.7071067811865475 * block.2.linear.y) + 1  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 4718592 + row * 512, 512, 1, arena + 6554624, 512, 1, 1.0f, 1.0f);
    /* block.2.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
    gradc_mul(rows, 512, arena + 5242880 + row * 512, 512, 1, arena + 6553600, 512, 1, arena + 4718592 + row * 512, 512, 1, 1.0f);
    /* -0.4999999999999999 * block.2.linear.y^2 */
    gradc_mul(rows, 512, arena + 6553600, 512, 1, arena + 6553600, 512, 1, arena + 6553600, 512, 1, -0.5f);
    /* exp(-0.4999999999999999 * block.2.linear.y^2) */
    gradc_exp(rows, 512, arena + 5767168 + row * 512, 512, 1, arena + 6553600, 512, 1);
  }
  /* Σ[4 * width](block.2.linear.1.w * (block.2.linear.y * …)) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 5242880, 512, 1, parameters + 547072, 128, 1, arena + 6553600, 128, 1, 0, arena + 6684672);
  for (long row = 0; row < 1024; row += 4) {
    const long rows = 4;
    /* block.2.linear.1.y = block.2.linear.1.b + Σ[4 * width](block.2.linear.1.w * …)/2  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 6684672, 128, 1, parameters + 612608, 0, 1, 1.0f, arena + 6553600 + row * 128, 128, 1, 0.5f, 0.0f);
    /* block.2.causal_attention.linear.3.y = block.2.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 6685184, 128, 1, parameters + 480640, 0, 1, 1.0f, arena + 6422528 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.2.a = block.1.y + block.2.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 6685184, 128, 1, arena + 6291456 + row * 128, 128, 1, 1.0f, arena + 6685184, 128, 1, 1.0f, 0.0f);
    /* block.2.y = block.2.a + block.2.linear.1.y  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 8388608 + row * 128, 128, 1, arena + 6685184, 128, 1, 1.0f, arena + 6684672, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.2.y) */
    gradc_sum_columns(rows, 128, arena + 6685696, 1, arena + 8388608 + row * 128, 128, 1, 0);
    /* block.2.y - Σ[width](block.2.y)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 14417920 + row * 128, 128, 1, arena + 8388608 + row * 128, 128, 1, 1.0f, arena + 6685696, 1, 0, -0.0078125f, 0.0f);
    /* block.3.layernorm.gain * (block.2.y - Σ[width](block.2.y)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 14548992 + row * 128, 128, 1, parameters + 612736, 0, 1, arena + 14417920 + row * 128, 128, 1, 1.0f);
    /* (block.2.y - Σ[width](block.2.y)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 6684672, 128, 1, arena + 14417920 + row * 128, 128, 1, arena + 14417920 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.2.y - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 6685696, 1, arena + 6684672, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16078848 + row, 1, 0, arena + 6685696, 1, 0, 0.0078125f, 1e-05f);
    /* (block.3.layernorm.gain * (block.2.y - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 6685696, 1, 0, arena + 16078848 + row, 1, 0);
    gradc_mul(rows, 128, arena + 6684672, 128, 1, arena + 14548992 + row * 128, 128, 1, arena + 6685696, 1, 0, 1.0f);
    /* block.3.layernorm.y = block.3.layernorm.bias + (block.3.layernorm.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 14680064 + row * 128, 128, 1, parameters + 612864, 0, 1, 1.0f, arena + 6684672, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width'](block.3.causal_attention.linear.w[width := width', width' := width] * block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 14680064, 128, 1, parameters + 612992, 128, 1, arena + 6291456, 128, 1, 0, arena + 6422528);
  /* block.3.causal_attention.linear.y = block.3.causal_attention.linear.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 14811136, 128, 1, parameters + 629376, 0, 1, 1.0f, arena + 6291456, 128, 1, 1.0f, 0.0f);
  /* Σ[width'](block.3.causal_attention.linear.1.w[width := width', width' := width] * block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 14680064, 128, 1, parameters + 629504, 128, 1, arena + 6291456, 128, 1, 0, arena + 6422528);
  /* block.3.causal_attention.linear.1.y = block.3.causal_attention.linear.1.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 14942208, 128, 1, parameters + 645888, 0, 1, 1.0f, arena + 6291456, 128, 1, 1.0f, 0.0f);
  /* Σ[width / heads](block.3.causal_attention.q * block.3.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:24) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 14811136 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 14942208 + i_batch * 8192 + i_heads * 32, 1, 128, arena + 6291456 + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 6553600);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 32) {
        const long rows = 32;
        /* block.3.causal_attention.score = 0.17677669529663687 * Σ[width / heads](block.3.causal_attention.q * …)  (Models/gpt.grad:24) */
        gradc_linear1(rows, 64, arena + 6553600, 64, 1, arena + 6291456 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 0.17677669f, 0.0f);
        /* block.3.causal_attention.causal = if time' <= time then block.3.causal_attention.score else -inf  (Models/gpt.grad:25) */
        gradc_select(rows, 64, arena + 6553600, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 6553600, 64, 1, constants + 2, 0, 0);
        /* max[time'](block.3.causal_attention.causal) */
        gradc_max_columns(rows, 64, arena + 6555648, 1, arena + 6553600, 64, 1, 0);
        /* if -inf == max[time'](block.3.causal_attention.causal) then 0 else max[time'](block.3.causal_attention.causal) */
        gradc_select_equal(rows, 1, arena + 6555648, 1, 0, constants + 2, 0, 0, arena + 6555648, 1, 0, constants + 3, 0, 0, arena + 6555648, 1, 0);
        /* block.3.causal_attention.causal - (if -inf == … then 0 else max[time'](block.3.causal_attention.causal)) */
        gradc_linear2(rows, 64, arena + 6553600, 64, 1, arena + 6553600, 64, 1, 1.0f, arena + 6555648, 1, 0, -1.0f, 0.0f);
        /* exp(block.3.causal_attention.causal - (if … then 0 else …)) */
        gradc_exp(rows, 64, arena + 6553600, 64, 1, arena + 6553600, 64, 1);
        /* Σ[time'](exp(block.3.causal_attention.causal - …)) */
        gradc_sum_columns(rows, 64, arena + 6555648, 1, arena + 6553600, 64, 1, 0);
        /* if 0 == Σ[time'](…) then 1 else Σ[time'](exp(…)) */
        gradc_select_equal(rows, 1, arena + 6555648, 1, 0, constants + 3, 0, 0, arena + 6555648, 1, 0, constants + 4, 0, 0, arena + 6555648, 1, 0);
        /* y = exp(block.3.causal_attention.causal - …) / (if 0 == … then 1 else Σ[time'](…))  (library/normalization.grad:5) */
        gradc_div(rows, 64, arena + 10223616 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 6553600, 64, 1, arena + 6555648, 1, 0, 1.0f);
      }
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.2.w[width := width', width' := width] * block.3.layernorm.y[width := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 14680064, 128, 1, parameters + 646016, 128, 1, arena + 6291456, 128, 1, 0, arena + 6422528);
  /* block.3.causal_attention.linear.2.y = block.3.causal_attention.linear.2.b + Σ[width'](… * …)  (library/layers.grad:7) */
  gradc_linear2(1024, 128, arena + 15073280, 128, 1, parameters + 662400, 0, 1, 1.0f, arena + 6291456, 128, 1, 1.0f, 0.0f);
  /* block.3.causal_attention.mixed = Σ[time'](y * block.3.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads])  (Models/gpt.grad:27) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 10223616 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 15073280 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 6291456 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 6422528);
    }
  }
  /* scatter(block.3.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) */
  gradc_fill(1, 131072, arena + 15204352, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 15204352 + i_batch * 8192 + j0, 128, 1, arena + 15204352 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 6291456 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width'](block.3.causal_attention.linear.3.w[width := width', width' := width] * …[heads * width / heads := width'])  (library/layers.grad:7) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 15204352, 128, 1, parameters + 662528, 128, 1, arena + 8519680, 128, 1, 0, arena + 6291456);
  for (long row = 0; row < 1024; row += 7) {
    const long rows = 1024 - row < 7 ? 1024 - row : 7;
    /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 6291456, 128, 1, parameters + 678912, 0, 1, 1.0f, arena + 8519680 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 6291456, 128, 1, arena + 8388608 + row * 128, 128, 1, 1.0f, arena + 6291456, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.3.a) */
    gradc_sum_columns(rows, 128, arena + 6292352, 1, arena + 6291456, 128, 1, 0);
    /* block.3.a - Σ[width](block.3.a)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 15335424 + row * 128, 128, 1, arena + 6291456, 128, 1, 1.0f, arena + 6292352, 1, 0, -0.0078125f, 0.0f);
    /* block.3.layernorm.1.gain * (block.3.a - Σ[width](block.3.a)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 15466496 + row * 128, 128, 1, parameters + 679040, 0, 1, arena + 15335424 + row * 128, 128, 1, 1.0f);
    /* (block.3.a - Σ[width](block.3.a)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 6291456, 128, 1, arena + 15335424 + row * 128, 128, 1, arena + 15335424 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.3.a - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 6292352, 1, arena + 6291456, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 16079872 + row, 1, 0, arena + 6292352, 1, 0, 0.0078125f, 1e-05f);
    /* (block.3.layernorm.1.gain * (block.3.a - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 6292352, 1, 0, arena + 16079872 + row, 1, 0);
    gradc_mul(rows, 128, arena + 6291456, 128, 1, arena + 15466496 + row * 128, 128, 1, arena + 6292352, 1, 0, 1.0f);
    /* block.3.layernorm.1.y = block.3.layernorm.1.bias + (block.3.layernorm.1.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 15597568 + row * 128, 128, 1, parameters + 679168, 0, 1, 1.0f, arena + 6291456, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width](block.3.linear.w * block.3.layernorm.1.y)  (library/layers.grad:7) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 15597568, 128, 1, parameters + 679296, 512, 1, arena + 6291456, 512, 1, 0, arena + 6815744);
  for (long row = 0; row < 1024; row += 2) {
    const long rows = 2;
    /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 8650752, 512, 1, parameters + 744832, 0, 1, 1.0f, arena + 6291456 + row * 512, 512, 1, 1.0f, 0.0f);
    /* 0.7071067811865475 * block.3.linear.y  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 8651776, 512, 1, arena + 8650752, 512, 1, 0.70710677f, 0.0f);
    /* erf(0.7071067811865475 * block.3.linear.y)  (library/activations.grad:49) */
    gradc_erf(rows, 512, arena + 8651776, 512, 1, arena + 8651776, 512, 1);
    /* erf(0.7071067811865475 * block.3.linear.y) + 1  (library/activations.grad:49) */
    gradc_linear1(rows, 512, arena + 6815744 + row * 512, 512, 1, arena + 8651776, 512, 1, 1.0f, 1.0f);
    /* block.3.linear.y * (erf(…) + 1)  (library/activations.grad:49) */
    gradc_mul(rows, 512, arena + 7340032 + row * 512, 512, 1, arena + 8650752, 512, 1, arena + 6815744 + row * 512, 512, 1, 1.0f);
    /* -0.4999999999999999 * block.3.linear.y^2 */
    gradc_mul(rows, 512, arena + 8650752, 512, 1, arena + 8650752, 512, 1, arena + 8650752, 512, 1, -0.5f);
    /* exp(-0.4999999999999999 * block.3.linear.y^2) */
    gradc_exp(rows, 512, arena + 7864320 + row * 512, 512, 1, arena + 8650752, 512, 1);
  }
  /* Σ[4 * width](block.3.linear.1.w * (block.3.linear.y * …)) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 7340032, 512, 1, parameters + 745344, 128, 1, arena + 8650752, 128, 1, 0, arena + 8781824);
  for (long row = 0; row < 1024; row += 5) {
    const long rows = 1024 - row < 5 ? 1024 - row : 5;
    /* block.3.linear.1.y = block.3.linear.1.b + Σ[4 * width](block.3.linear.1.w * …)/2  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 9043968, 128, 1, parameters + 810880, 0, 1, 1.0f, arena + 8650752 + row * 128, 128, 1, 0.5f, 0.0f);
    /* block.3.causal_attention.linear.3.y = block.3.causal_attention.linear.3.b + Σ[width'](… * …)  (library/layers.grad:7) */
    gradc_linear2(rows, 128, arena + 9044608, 128, 1, parameters + 678912, 0, 1, 1.0f, arena + 8519680 + row * 128, 128, 1, 1.0f, 0.0f);
    /* block.3.a = block.2.y + block.3.causal_attention.linear.3.y  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 9044608, 128, 1, arena + 8388608 + row * 128, 128, 1, 1.0f, arena + 9044608, 128, 1, 1.0f, 0.0f);
    /* block.3.y = block.3.a + block.3.linear.1.y  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 9043968, 128, 1, arena + 9044608, 128, 1, 1.0f, arena + 9043968, 128, 1, 1.0f, 0.0f);
    /* Σ[width](block.3.y) */
    gradc_sum_columns(rows, 128, arena + 9045248, 1, arena + 9043968, 128, 1, 0);
    /* block.3.y - Σ[width](block.3.y)/128  (library/normalization.grad:106) */
    gradc_linear2(rows, 128, arena + 8781824 + row * 128, 128, 1, arena + 9043968, 128, 1, 1.0f, arena + 9045248, 1, 0, -0.0078125f, 0.0f);
    /* layernorm.gain * (block.3.y - Σ[width](block.3.y)/128)  (library/normalization.grad:107) */
    gradc_mul(rows, 128, arena + 8912896 + row * 128, 128, 1, parameters + 811008, 0, 1, arena + 8781824 + row * 128, 128, 1, 1.0f);
    /* (block.3.y - Σ[width](block.3.y)/128)^2  (library/normalization.grad:106) */
    gradc_mul(rows, 128, arena + 9043968, 128, 1, arena + 8781824 + row * 128, 128, 1, arena + 8781824 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.3.y - …/128)^2) */
    gradc_sum_columns(rows, 128, arena + 9045248, 1, arena + 9043968, 128, 1, 0);
    /* Σ[width](…^2)/128 + 1e-05  (library/normalization.grad:107) */
    gradc_linear1(rows, 1, arena + 9045264 + row, 1, 0, arena + 9045248, 1, 0, 0.0078125f, 1e-05f);
    /* (layernorm.gain * (block.3.y - …/128)) / sqrt(Σ[width](…)/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_rsqrt(rows, 1, arena + 9045248, 1, 0, arena + 9045264 + row, 1, 0);
    gradc_mul(rows, 128, arena + 9043968, 128, 1, arena + 8912896 + row * 128, 128, 1, arena + 9045248, 1, 0, 1.0f);
    /* layernorm.y = layernorm.bias + (layernorm.gain * …) / sqrt(…/128 + 1e-05)  (library/normalization.grad:107) */
    gradc_linear2(rows, 128, arena + 15728640 + row * 128, 128, 1, parameters + 811136, 0, 1, 1.0f, arena + 9043968, 128, 1, 1.0f, 0.0f);
  }
  /* Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
  gradc_contract(1024, 76, 128, 1.0f, arena + 15728640, 128, 1, parameters + 811264, 76, 1, arena + 8388608, 76, 1, 0, arena + 8466432);
  for (long row = 0; row < 1024; row += 15) {
    const long rows = 1024 - row < 15 ? 1024 - row : 15;
    /* linear.y = linear.b + Σ[width](linear.w * layernorm.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 76, arena + 8466432 + row * 76, 76, 1, parameters + 820992, 0, 1, 1.0f, arena + 8388608 + row * 76, 76, 1, 1.0f, 0.0f);
    /* max[vocab](linear.y) */
    gradc_max_columns(rows, 76, arena + 8544256, 1, arena + 8466432 + row * 76, 76, 1, 0);
    /* if -inf == max[vocab](linear.y) then 0 else max[vocab](linear.y) */
    gradc_select_equal(rows, 1, arena + 8546656 + row, 1, 0, constants + 2, 0, 0, arena + 8544256, 1, 0, constants + 3, 0, 0, arena + 8544256, 1, 0);
    /* linear.y - (if -inf == … then 0 else max[vocab](linear.y)) */
    gradc_linear2(rows, 76, arena + 8544272, 76, 1, arena + 8466432 + row * 76, 76, 1, 1.0f, arena + 8546656 + row, 1, 0, -1.0f, 0.0f);
    /* exp(linear.y - (if … then 0 else …)) */
    gradc_exp(rows, 76, arena + 8544272, 76, 1, arena + 8544272, 76, 1);
    /* Σ[vocab](exp(linear.y - …)) */
    gradc_sum_columns(rows, 76, arena + 8544256, 1, arena + 8544272, 76, 1, 0);
    /* if 0 == Σ[vocab](…) then 1 else Σ[vocab](exp(…)) */
    gradc_select_equal(rows, 1, arena + 8544256, 1, 0, constants + 3, 0, 0, arena + 8544256, 1, 0, constants + 4, 0, 0, arena + 8544256, 1, 0);
    /* log(if 0 == … then 1 else Σ[vocab](…)) */
    gradc_log(rows, 1, arena + 8547680 + row, 1, 0, arena + 8544256, 1, 0);
    /* vocab */
    gradc_iota(1, 76, arena + 8545424, 0, 1, 0.0f, 0.0f, 1.0f);
    /* if next == vocab then -1/1024 else 0 */
    gradc_select_equal(rows, 76, arena + 8545504, 76, 1, inputs + 1024 + row, 1, 0, arena + 8545424, 0, 1, constants + 5, 0, 0, constants + 3, 0, 0);
    /* exp(linear.y - …) / (if 0 == … then 1 else Σ[vocab](…)) */
    gradc_div(rows, 76, arena + 8544272, 76, 1, arena + 8544272, 76, 1, arena + 8544256, 1, 0, 1.0f);
    /* ∂loss/∂linear.y = (exp(…) / (if … then 1 else …) - δ(next, vocab))/1024  (library/layers.grad:7) */
    gradc_linear2(rows, 76, arena + 15990784 + row * 76, 76, 1, arena + 8545504, 76, 1, 1.0f, arena + 8544272, 76, 1, 0.0009765625f, 0.0f);
    /* ∂loss/∂linear.b = Σ[batch, time](∂loss/∂linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 76, arena + 16082816, 1, arena + 15990784 + row * 76, 76, 1, row > 0);
  }
  /* linear.y[vocab := next] */
  gradc_gather(1, 1024, arena + 8388608, 0, 1, arena + 8466432, 0, 76, inputs + 1024, 0, 1, 1);
  /* linear.y[vocab := next] - (if -inf == … then 0 else max[vocab](linear.y)) */
  gradc_linear2(1, 1024, arena + 8388608, 0, 1, arena + 8388608, 0, 1, 1.0f, arena + 8546656, 0, 1, -1.0f, 0.0f);
  /* (linear.y[vocab := next] - (if … then 0 else …)) - log(if … then 1 else …)  (library/losses.grad:6) */
  gradc_linear2(1, 1024, arena + 8388608, 0, 1, arena + 8547680, 0, 1, -1.0f, arena + 8388608, 0, 1, 1.0f, 0.0f);
  /* Σ[batch, time]((… - …) - log(…)) */
  gradc_sum_columns(1, 1024, arena + 8389632, 0, arena + 8388608, 0, 1, 0);
  /* loss = -Σ[batch, time](… - …) / 1024  (library/losses.grad:6) */
  gradc_linear1(1, 1, outputs, 0, 0, arena + 8389632, 0, 0, -0.0009765625f, 0.0f);
  /* ∂loss/∂layernorm.y = Σ[vocab](linear.w * ∂loss/∂linear.y)  (library/normalization.grad:107) */
  gradc_contract(1024, 128, 76, 1.0f, arena + 15990784, 76, 1, parameters + 811264, 1, 76, arena + 8388608, 128, 1, 0, arena + 8519680);
  for (long row = 0; row < 1024; row += 5) {
    const long rows = 1024 - row < 5 ? 1024 - row : 5;
    /* ∂loss/∂layernorm.y / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 8519680, 1, 0, arena + 9045264 + row, 1, 0);
    gradc_mul(rows, 128, arena + 8519696, 128, 1, arena + 8519680, 1, 0, arena + 8388608 + row * 128, 128, 1, 1.0f);
    /* layernorm.gain * (∂loss/∂layernorm.y / sqrt(…/128 + 1e-05)) */
    gradc_mul(rows, 128, arena + 8520336, 128, 1, parameters + 811008, 0, 1, arena + 8519696, 128, 1, 1.0f);
    /* Σ[width]((layernorm.gain * …) * ∂loss/∂layernorm.y) */
    gradc_dot_columns(rows, 128, arena + 8519680, 1, arena + 8912896 + row * 128, 128, 1, arena + 8388608 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂layernorm.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 8520976, 1, 0, arena + 9045264 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 8519680, 1, 0, arena + 8520976, 1, 0, arena + 8519680, 1, 0, 1.0f);
    /* (block.3.y - Σ[width](block.3.y)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 8520992, 128, 1, arena + 8781824 + row * 128, 128, 1, arena + 8519680, 1, 0, 1.0f);
    /* layernorm.gain * (∂loss/∂layernorm.y / sqrt(…)) - ((block.3.y - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 8520336, 128, 1, arena + 8520336, 128, 1, 1.0f, arena + 8520992, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](layernorm.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 8519680, 1, arena + 8520336, 128, 1, 0);
    /* ∂loss/∂block.3.y = (layernorm.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 15859712 + row * 128, 128, 1, arena + 8520336, 128, 1, 1.0f, arena + 8519680, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.3.linear.1.b = Σ[batch, time](∂loss/∂block.3.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 16082688, 1, arena + 15859712 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂layernorm.gain = Σ[batch, time]((block.3.y - …/128) * (∂loss/∂layernorm.y / sqrt(…)))  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 16082560, 1, arena + 8781824 + row * 128, 128, 1, arena + 8519696, 128, 1, row > 0);
    /* ∂loss/∂layernorm.bias = Σ[batch, time](∂loss/∂layernorm.y)  (library/normalization.grad:104) */
    gradc_sum_rows(rows, 128, arena + 16082432, 1, arena + 8388608 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.3.linear.1.w * ∂loss/∂block.3.y) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 15859712, 128, 1, parameters + 745344, 1, 128, arena + 8388608, 512, 1, 0, arena + 8912896);
  for (long row = 0; row < 1024; row += 1) {
    const long rows = 1;
    /* (erf(…) + 1) * Σ[width](block.3.linear.1.w * ∂loss/∂block.3.y) */
    gradc_mul(rows, 512, arena + 16080896, 512, 1, arena + 6815744 + row * 512, 512, 1, arena + 8388608 + row * 512, 512, 1, 1.0f);
    /* block.3.linear.y = block.3.linear.b + Σ[width](block.3.linear.w * block.3.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 16081408, 512, 1, parameters + 744832, 0, 1, 1.0f, arena + 6291456 + row * 512, 512, 1, 1.0f, 0.0f);
    /* block.3.linear.y * Σ[width](block.3.linear.1.w * ∂loss/∂block.3.y) */
    gradc_mul(rows, 512, arena + 16081408, 512, 1, arena + 16081408, 512, 1, arena + 8388608 + row * 512, 512, 1, 1.0f);
    /* exp(-0.4999999999999999 * block.3.linear.y^2) * (block.3.linear.y * Σ[width](…)) */
    gradc_mul(rows, 512, arena + 16081408, 512, 1, arena + 7864320 + row * 512, 512, 1, arena + 16081408, 512, 1, 1.0f);
    /* ∂loss/∂block.3.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) * (block.3.linear.y * …))  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 8912896 + row * 512, 512, 1, arena + 16080896, 512, 1, 0.5f, arena + 16081408, 512, 1, 0.3989423f, 0.0f);
    /* ∂loss/∂block.3.linear.b = Σ[batch, time](∂loss/∂block.3.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 512, arena + 16081920, 1, arena + 8912896 + row * 512, 512, 1, row > 0);
  }
  /* ∂loss/∂block.3.layernorm.1.y = Σ[4 * width](block.3.linear.w * ∂loss/∂block.3.linear.y)  (library/normalization.grad:107) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 8912896, 512, 1, parameters + 679296, 1, 512, arena + 6291456, 128, 1, 0, arena + 6422528);
  for (long row = 0; row < 1024; row += 5) {
    const long rows = 1024 - row < 5 ? 1024 - row : 5;
    /* ∂loss/∂block.3.layernorm.1.y / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 6422528, 1, 0, arena + 16079872 + row, 1, 0);
    gradc_mul(rows, 128, arena + 6422544, 128, 1, arena + 6422528, 1, 0, arena + 6291456 + row * 128, 128, 1, 1.0f);
    /* block.3.layernorm.1.gain * (∂loss/∂block.3.layernorm.1.y / sqrt(…/128 + 1e-05)) */
    gradc_mul(rows, 128, arena + 6423184, 128, 1, parameters + 679040, 0, 1, arena + 6422544, 128, 1, 1.0f);
    /* Σ[width]((block.3.layernorm.1.gain * …) * ∂loss/∂block.3.layernorm.1.y) */
    gradc_dot_columns(rows, 128, arena + 6422528, 1, arena + 15466496 + row * 128, 128, 1, arena + 6291456 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.3.layernorm.1.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 6423824, 1, 0, arena + 16079872 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 6422528, 1, 0, arena + 6423824, 1, 0, arena + 6422528, 1, 0, 1.0f);
    /* (block.3.a - Σ[width](block.3.a)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 6423840, 128, 1, arena + 15335424 + row * 128, 128, 1, arena + 6422528, 1, 0, 1.0f);
    /* block.3.layernorm.1.gain * (∂loss/∂block.3.layernorm.1.y / sqrt(…)) - ((block.3.a - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 6423184, 128, 1, arena + 6423184, 128, 1, 1.0f, arena + 6423840, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.3.layernorm.1.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 6422528, 1, arena + 6423184, 128, 1, 0);
    /* ∂loss/∂block.3.a = ∂loss/∂block.3.y + (block.3.layernorm.1.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 6423184, 128, 1, arena + 15859712 + row * 128, 128, 1, 1.0f, arena + 6423184, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 7864320 + row * 128, 128, 1, arena + 6423184, 128, 1, 1.0f, arena + 6422528, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.3.a)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 8521472, 1, arena + 7864320 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.3.layernorm.1.gain = Σ[batch, time]((block.3.a - …/128) * (∂loss/∂block.3.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 8521344, 1, arena + 15335424 + row * 128, 128, 1, arena + 6422544, 128, 1, row > 0);
    /* ∂loss/∂block.3.layernorm.1.bias = Σ[batch, time](∂loss/∂block.3.layernorm.1.y)  (library/normalization.grad:104) */
    gradc_sum_rows(rows, 128, arena + 8521216, 1, arena + 6291456 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.3.causal_attention.linear.3.w[width := width', width' := width] * ∂loss/∂block.3.a) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 7864320, 128, 1, parameters + 662528, 1, 128, arena + 6553600, 128, 1, 0, arena + 6291456);
  /* Σ[time](y * ∂loss/∂block.3.causal_attention.mixed) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 10223616 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 6553600 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 6291456 + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 6422528);
    }
  }
  /* ∂loss/∂block.3.causal_attention.linear.2.y = scatter(Σ[time](y * ∂loss/∂block.3.causal_attention.mixed), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 7995392, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 7995392 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 7995392 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 6291456 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.3.causal_attention.linear.2.w[width := width', width' := width] * ∂loss/∂block.3.causal_attention.linear.2.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 7995392, 128, 1, parameters + 646016, 1, 128, arena + 6815744, 128, 1, 0, arena + 6291456);
  /* ∂loss/∂y = Σ[width / heads](block.3.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.3.causal_attention.mixed)  (library/normalization.grad:5) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 6553600 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 15073280 + i_batch * 8192 + i_heads * 32, 1, 128, arena + 6291456 + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 6684672);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 21) {
        const long rows = 64 - row < 21 ? 64 - row : 21;
        /* y * ∂loss/∂y */
        gradc_mul(rows, 64, arena + 6946816, 64, 1, arena + 10223616 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 6291456 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 1.0f);
        /* Σ[time'](y * ∂loss/∂y) */
        gradc_sum_columns(rows, 64, arena + 6948160, 1, arena + 6946816, 64, 1, 0);
        /* y * Σ[time'](y * ∂loss/∂y) */
        gradc_mul(rows, 64, arena + 6948192, 64, 1, arena + 10223616 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 6948160, 1, 0, 1.0f);
        /* ∂loss/∂block.3.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (Models/gpt.grad:25) */
        gradc_linear2(rows, 64, arena + 6946816, 64, 1, arena + 6946816, 64, 1, 1.0f, arena + 6948192, 64, 1, -1.0f, 0.0f);
        /* ∂loss/∂block.3.causal_attention.score = if time' <= time then ∂loss/∂block.3.causal_attention.causal else 0  (Models/gpt.grad:24) */
        gradc_select(rows, 64, arena + 6553600 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 6946816, 64, 1, constants + 3, 0, 0);
      }
    }
  }
  /* Σ[time](block.3.causal_attention.q * ∂loss/∂block.3.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 6553600 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 14811136 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 6291456 + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 6422528);
    }
  }
  /* 0.17677669529663687 * Σ[time](block.3.causal_attention.q * ∂loss/∂block.3.causal_attention.score) */
  gradc_linear1(1, 131072, arena + 6422528, 0, 1, arena + 6291456, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.3.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 8126464, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 8126464 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 8126464 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 6422528 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.3.causal_attention.linear.1.w[width := width', width' := width] * ∂loss/∂block.3.causal_attention.linear.1.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 8126464, 128, 1, parameters + 629504, 1, 128, arena + 6291456, 128, 1, 0, arena + 6422528);
  /* Σ[time'](block.3.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.3.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 6553600 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 14942208 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 6422528 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 6946816);
    }
  }
  /* ∂loss/∂block.3.causal_attention.q = 0.17677669529663687 * Σ[time'](… * ∂loss/∂block.3.causal_attention.score)  (Models/gpt.grad:20) */
  gradc_linear1(1, 131072, arena + 6553600, 0, 1, arena + 6422528, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.3.causal_attention.linear.y = scatter(∂loss/∂block.3.causal_attention.q, width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 8257536, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 8257536 + i_batch * 8192 + j0, 128, 1, arena + 8257536 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 6553600 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.3.causal_attention.linear.w[width := width', width' := width] * ∂loss/∂block.3.causal_attention.linear.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 8257536, 128, 1, parameters + 612992, 1, 128, arena + 6422528, 128, 1, 0, arena + 6553600);
  for (long row = 0; row < 1024; row += 9) {
    const long rows = 1024 - row < 9 ? 1024 - row : 9;
    /* Σ[width](… * ∂loss/∂block.3.causal_attention.linear.2.y) + Σ[width](… * ∂loss/∂block.3.causal_attention.linear.1.y) + Σ[width](… * ∂loss/∂block.3.causal_attention.linear.y) */
    gradc_linear2(rows, 128, arena + 6946816, 128, 1, arena + 6815744 + row * 128, 128, 1, 1.0f, arena + 6291456 + row * 128, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 6553600 + row * 128, 128, 1, arena + 6946816, 128, 1, 1.0f, arena + 6422528 + row * 128, 128, 1, 1.0f, 0.0f);
    /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 6947968, 1, 0, arena + 16078848 + row, 1, 0);
    gradc_mul(rows, 128, arena + 6684672 + row * 128, 128, 1, arena + 6947968, 1, 0, arena + 6553600 + row * 128, 128, 1, 1.0f);
    /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
    gradc_sum_rows(rows, 128, arena + 8521600, 1, arena + 6553600 + row * 128, 128, 1, row > 0);
  }
  for (long row = 0; row < 1024; row += 3) {
    const long rows = 1024 - row < 3 ? 1024 - row : 3;
    /* block.3.layernorm.gain * (… / sqrt(…))[width' := width] */
    gradc_mul(rows, 128, arena + 6291456, 128, 1, parameters + 612736, 0, 1, arena + 6684672 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.3.layernorm.gain * …) * ∂loss/∂block.3.layernorm.y) */
    gradc_dot_columns(rows, 128, arena + 6291840, 1, arena + 14548992 + row * 128, 128, 1, arena + 6553600 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.3.layernorm.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 6291856, 1, 0, arena + 16078848 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 6291840, 1, 0, arena + 6291856, 1, 0, arena + 6291840, 1, 0, 1.0f);
    /* (block.2.y - Σ[width](block.2.y)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 6291872, 128, 1, arena + 14417920 + row * 128, 128, 1, arena + 6291840, 1, 0, 1.0f);
    /* block.3.layernorm.gain * …[width' := width] - ((block.2.y - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 6291456, 128, 1, arena + 6291456, 128, 1, 1.0f, arena + 6291872, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.3.layernorm.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 6291840, 1, arena + 6291456, 128, 1, 0);
    /* ∂loss/∂block.2.y = ∂loss/∂block.3.a + (block.3.layernorm.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 6291456, 128, 1, arena + 7864320 + row * 128, 128, 1, 1.0f, arena + 6291456, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 8388608 + row * 128, 128, 1, arena + 6291456, 128, 1, 1.0f, arena + 6291840, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.2.linear.1.b = Σ[batch, time](∂loss/∂block.2.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 8522240, 1, arena + 8388608 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.3.layernorm.gain = Σ[batch, time]((block.2.y - …/128) * …[width' := width])  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 8522112, 1, arena + 14417920 + row * 128, 128, 1, arena + 6684672 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.3.causal_attention.linear.b = Σ[batch, time](∂loss/∂block.3.causal_attention.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 8521984, 1, arena + 8257536 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.3.causal_attention.linear.1.b = Σ[batch, time](∂loss/∂block.3.causal_attention.linear.1.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 8521856, 1, arena + 8126464 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.3.causal_attention.linear.2.b = Σ[batch, time](∂loss/∂block.3.causal_attention.linear.2.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 8521728, 1, arena + 7995392 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.2.linear.1.w * ∂loss/∂block.2.y) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 8388608, 128, 1, parameters + 547072, 1, 128, arena + 6291456, 512, 1, 0, arena + 6815744);
  for (long row = 0; row < 1024; row += 1) {
    const long rows = 1;
    /* (erf(…) + 1) * Σ[width](block.2.linear.1.w * ∂loss/∂block.2.y) */
    gradc_mul(rows, 512, arena + 8519680, 512, 1, arena + 4718592 + row * 512, 512, 1, arena + 6291456 + row * 512, 512, 1, 1.0f);
    /* block.2.linear.y = block.2.linear.b + Σ[width](block.2.linear.w * block.2.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 8520192, 512, 1, parameters + 546560, 0, 1, 1.0f, arena + 4194304 + row * 512, 512, 1, 1.0f, 0.0f);
    /* block.2.linear.y * Σ[width](block.2.linear.1.w * ∂loss/∂block.2.y) */
    gradc_mul(rows, 512, arena + 8520192, 512, 1, arena + 8520192, 512, 1, arena + 6291456 + row * 512, 512, 1, 1.0f);
    /* exp(-0.4999999999999999 * block.2.linear.y^2) * (block.2.linear.y * Σ[width](…)) */
    gradc_mul(rows, 512, arena + 8520192, 512, 1, arena + 5767168 + row * 512, 512, 1, arena + 8520192, 512, 1, 1.0f);
    /* ∂loss/∂block.2.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) * (block.2.linear.y * …))  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 6815744 + row * 512, 512, 1, arena + 8519680, 512, 1, 0.5f, arena + 8520192, 512, 1, 0.3989423f, 0.0f);
    /* ∂loss/∂block.2.linear.b = Σ[batch, time](∂loss/∂block.2.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 512, arena + 8520704, 1, arena + 6815744 + row * 512, 512, 1, row > 0);
  }
  /* ∂loss/∂block.2.layernorm.1.y = Σ[4 * width](block.2.linear.w * ∂loss/∂block.2.linear.y)  (library/normalization.grad:107) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 6815744, 512, 1, parameters + 481024, 1, 512, arena + 4194304, 128, 1, 0, arena + 4325376);
  for (long row = 0; row < 1024; row += 5) {
    const long rows = 1024 - row < 5 ? 1024 - row : 5;
    /* ∂loss/∂block.2.layernorm.1.y / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 4325376, 1, 0, arena + 16077824 + row, 1, 0);
    gradc_mul(rows, 128, arena + 4325392, 128, 1, arena + 4325376, 1, 0, arena + 4194304 + row * 128, 128, 1, 1.0f);
    /* block.2.layernorm.1.gain * (∂loss/∂block.2.layernorm.1.y / sqrt(…/128 + 1e-05)) */
    gradc_mul(rows, 128, arena + 4326032, 128, 1, parameters + 480768, 0, 1, arena + 4325392, 128, 1, 1.0f);
    /* Σ[width]((block.2.layernorm.1.gain * …) * ∂loss/∂block.2.layernorm.1.y) */
    gradc_dot_columns(rows, 128, arena + 4325376, 1, arena + 14155776 + row * 128, 128, 1, arena + 4194304 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.2.layernorm.1.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 4326672, 1, 0, arena + 16077824 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 4325376, 1, 0, arena + 4326672, 1, 0, arena + 4325376, 1, 0, 1.0f);
    /* (block.2.a - Σ[width](block.2.a)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 4326688, 128, 1, arena + 14024704 + row * 128, 128, 1, arena + 4325376, 1, 0, 1.0f);
    /* block.2.layernorm.1.gain * (∂loss/∂block.2.layernorm.1.y / sqrt(…)) - ((block.2.a - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 4326032, 128, 1, arena + 4326032, 128, 1, 1.0f, arena + 4326688, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.2.layernorm.1.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 4325376, 1, arena + 4326032, 128, 1, 0);
    /* ∂loss/∂block.2.a = ∂loss/∂block.2.y + (block.2.layernorm.1.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 4326032, 128, 1, arena + 8388608 + row * 128, 128, 1, 1.0f, arena + 4326032, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 5767168 + row * 128, 128, 1, arena + 4326032, 128, 1, 1.0f, arena + 4325376, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.2.a)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 6424320, 1, arena + 5767168 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.2.layernorm.1.gain = Σ[batch, time]((block.2.a - …/128) * (∂loss/∂block.2.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 6424192, 1, arena + 14024704 + row * 128, 128, 1, arena + 4325392, 128, 1, row > 0);
    /* ∂loss/∂block.2.layernorm.1.bias = Σ[batch, time](∂loss/∂block.2.layernorm.1.y)  (library/normalization.grad:104) */
    gradc_sum_rows(rows, 128, arena + 6424064, 1, arena + 4194304 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.2.causal_attention.linear.3.w[width := width', width' := width] * ∂loss/∂block.2.a) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 5767168, 128, 1, parameters + 464256, 1, 128, arena + 4456448, 128, 1, 0, arena + 4194304);
  /* Σ[time](y * ∂loss/∂block.2.causal_attention.mixed) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 9961472 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 4456448 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 4194304 + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 4325376);
    }
  }
  /* ∂loss/∂block.2.causal_attention.linear.2.y = scatter(Σ[time](y * ∂loss/∂block.2.causal_attention.mixed), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 5898240, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 5898240 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 5898240 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 4194304 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.2.causal_attention.linear.2.w[width := width', width' := width] * ∂loss/∂block.2.causal_attention.linear.2.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 5898240, 128, 1, parameters + 447744, 1, 128, arena + 4718592, 128, 1, 0, arena + 4194304);
  /* ∂loss/∂y = Σ[width / heads](block.2.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.2.causal_attention.mixed)  (library/normalization.grad:5) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 4456448 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 13762560 + i_batch * 8192 + i_heads * 32, 1, 128, arena + 4194304 + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 4587520);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 21) {
        const long rows = 64 - row < 21 ? 64 - row : 21;
        /* y * ∂loss/∂y */
        gradc_mul(rows, 64, arena + 4849664, 64, 1, arena + 9961472 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 4194304 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 1.0f);
        /* Σ[time'](y * ∂loss/∂y) */
        gradc_sum_columns(rows, 64, arena + 4851008, 1, arena + 4849664, 64, 1, 0);
        /* y * Σ[time'](y * ∂loss/∂y) */
        gradc_mul(rows, 64, arena + 4851040, 64, 1, arena + 9961472 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 4851008, 1, 0, 1.0f);
        /* ∂loss/∂block.2.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (Models/gpt.grad:25) */
        gradc_linear2(rows, 64, arena + 4849664, 64, 1, arena + 4849664, 64, 1, 1.0f, arena + 4851040, 64, 1, -1.0f, 0.0f);
        /* ∂loss/∂block.2.causal_attention.score = if time' <= time then ∂loss/∂block.2.causal_attention.causal else 0  (Models/gpt.grad:24) */
        gradc_select(rows, 64, arena + 4456448 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 4849664, 64, 1, constants + 3, 0, 0);
      }
    }
  }
  /* Σ[time](block.2.causal_attention.q * ∂loss/∂block.2.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 4456448 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 13500416 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 4194304 + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 4325376);
    }
  }
  /* 0.17677669529663687 * Σ[time](block.2.causal_attention.q * ∂loss/∂block.2.causal_attention.score) */
  gradc_linear1(1, 131072, arena + 4325376, 0, 1, arena + 4194304, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.2.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 6029312, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 6029312 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 6029312 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 4325376 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.2.causal_attention.linear.1.w[width := width', width' := width] * ∂loss/∂block.2.causal_attention.linear.1.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 6029312, 128, 1, parameters + 431232, 1, 128, arena + 4194304, 128, 1, 0, arena + 4325376);
  /* Σ[time'](block.2.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.2.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 4456448 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 13631488 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 4325376 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 4849664);
    }
  }
  /* ∂loss/∂block.2.causal_attention.q = 0.17677669529663687 * Σ[time'](… * ∂loss/∂block.2.causal_attention.score)  (Models/gpt.grad:20) */
  gradc_linear1(1, 131072, arena + 4456448, 0, 1, arena + 4325376, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.2.causal_attention.linear.y = scatter(∂loss/∂block.2.causal_attention.q, width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 6160384, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 6160384 + i_batch * 8192 + j0, 128, 1, arena + 6160384 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 4456448 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.2.causal_attention.linear.w[width := width', width' := width] * ∂loss/∂block.2.causal_attention.linear.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 6160384, 128, 1, parameters + 414720, 1, 128, arena + 4325376, 128, 1, 0, arena + 4456448);
  for (long row = 0; row < 1024; row += 9) {
    const long rows = 1024 - row < 9 ? 1024 - row : 9;
    /* Σ[width](… * ∂loss/∂block.2.causal_attention.linear.2.y) + Σ[width](… * ∂loss/∂block.2.causal_attention.linear.1.y) + Σ[width](… * ∂loss/∂block.2.causal_attention.linear.y) */
    gradc_linear2(rows, 128, arena + 4849664, 128, 1, arena + 4718592 + row * 128, 128, 1, 1.0f, arena + 4194304 + row * 128, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 4456448 + row * 128, 128, 1, arena + 4849664, 128, 1, 1.0f, arena + 4325376 + row * 128, 128, 1, 1.0f, 0.0f);
    /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 4850816, 1, 0, arena + 16076800 + row, 1, 0);
    gradc_mul(rows, 128, arena + 4587520 + row * 128, 128, 1, arena + 4850816, 1, 0, arena + 4456448 + row * 128, 128, 1, 1.0f);
    /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
    gradc_sum_rows(rows, 128, arena + 6424448, 1, arena + 4456448 + row * 128, 128, 1, row > 0);
  }
  for (long row = 0; row < 1024; row += 3) {
    const long rows = 1024 - row < 3 ? 1024 - row : 3;
    /* block.2.layernorm.gain * (… / sqrt(…))[width' := width] */
    gradc_mul(rows, 128, arena + 4194304, 128, 1, parameters + 414464, 0, 1, arena + 4587520 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.2.layernorm.gain * …) * ∂loss/∂block.2.layernorm.y) */
    gradc_dot_columns(rows, 128, arena + 4194688, 1, arena + 13238272 + row * 128, 128, 1, arena + 4456448 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.2.layernorm.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 4194704, 1, 0, arena + 16076800 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 4194688, 1, 0, arena + 4194704, 1, 0, arena + 4194688, 1, 0, 1.0f);
    /* (block.1.y - Σ[width](block.1.y)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 4194720, 128, 1, arena + 13107200 + row * 128, 128, 1, arena + 4194688, 1, 0, 1.0f);
    /* block.2.layernorm.gain * …[width' := width] - ((block.1.y - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 4194304, 128, 1, arena + 4194304, 128, 1, 1.0f, arena + 4194720, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.2.layernorm.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 4194688, 1, arena + 4194304, 128, 1, 0);
    /* ∂loss/∂block.1.y = ∂loss/∂block.2.a + (block.2.layernorm.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 4194304, 128, 1, arena + 5767168 + row * 128, 128, 1, 1.0f, arena + 4194304, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 6291456 + row * 128, 128, 1, arena + 4194304, 128, 1, 1.0f, arena + 4194688, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.1.linear.1.b = Σ[batch, time](∂loss/∂block.1.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 6425088, 1, arena + 6291456 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.2.layernorm.gain = Σ[batch, time]((block.1.y - …/128) * …[width' := width])  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 6424960, 1, arena + 13107200 + row * 128, 128, 1, arena + 4587520 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.2.causal_attention.linear.b = Σ[batch, time](∂loss/∂block.2.causal_attention.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 6424832, 1, arena + 6160384 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.2.causal_attention.linear.1.b = Σ[batch, time](∂loss/∂block.2.causal_attention.linear.1.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 6424704, 1, arena + 6029312 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.2.causal_attention.linear.2.b = Σ[batch, time](∂loss/∂block.2.causal_attention.linear.2.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 6424576, 1, arena + 5898240 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.1.linear.1.w * ∂loss/∂block.1.y) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 6291456, 128, 1, parameters + 348800, 1, 128, arena + 4194304, 512, 1, 0, arena + 4718592);
  for (long row = 0; row < 1024; row += 1) {
    const long rows = 1;
    /* (erf(…) + 1) * Σ[width](block.1.linear.1.w * ∂loss/∂block.1.y) */
    gradc_mul(rows, 512, arena + 6422528, 512, 1, arena + 2621440 + row * 512, 512, 1, arena + 4194304 + row * 512, 512, 1, 1.0f);
    /* block.1.linear.y = block.1.linear.b + Σ[width](block.1.linear.w * block.1.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 6423040, 512, 1, parameters + 348288, 0, 1, 1.0f, arena + 2097152 + row * 512, 512, 1, 1.0f, 0.0f);
    /* block.1.linear.y * Σ[width](block.1.linear.1.w * ∂loss/∂block.1.y) */
    gradc_mul(rows, 512, arena + 6423040, 512, 1, arena + 6423040, 512, 1, arena + 4194304 + row * 512, 512, 1, 1.0f);
    /* exp(-0.4999999999999999 * block.1.linear.y^2) * (block.1.linear.y * Σ[width](…)) */
    gradc_mul(rows, 512, arena + 6423040, 512, 1, arena + 3670016 + row * 512, 512, 1, arena + 6423040, 512, 1, 1.0f);
    /* ∂loss/∂block.1.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) * (block.1.linear.y * …))  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 4718592 + row * 512, 512, 1, arena + 6422528, 512, 1, 0.5f, arena + 6423040, 512, 1, 0.3989423f, 0.0f);
    /* ∂loss/∂block.1.linear.b = Σ[batch, time](∂loss/∂block.1.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 512, arena + 6423552, 1, arena + 4718592 + row * 512, 512, 1, row > 0);
  }
  /* ∂loss/∂block.1.layernorm.1.y = Σ[4 * width](block.1.linear.w * ∂loss/∂block.1.linear.y)  (library/normalization.grad:107) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 4718592, 512, 1, parameters + 282752, 1, 512, arena + 2097152, 128, 1, 0, arena + 2228224);
  for (long row = 0; row < 1024; row += 5) {
    const long rows = 1024 - row < 5 ? 1024 - row : 5;
    /* ∂loss/∂block.1.layernorm.1.y / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 2228224, 1, 0, arena + 16075776 + row, 1, 0);
    gradc_mul(rows, 128, arena + 2228240, 128, 1, arena + 2228224, 1, 0, arena + 2097152 + row * 128, 128, 1, 1.0f);
    /* block.1.layernorm.1.gain * (∂loss/∂block.1.layernorm.1.y / sqrt(…/128 + 1e-05)) */
    gradc_mul(rows, 128, arena + 2228880, 128, 1, parameters + 282496, 0, 1, arena + 2228240, 128, 1, 1.0f);
    /* Σ[width]((block.1.layernorm.1.gain * …) * ∂loss/∂block.1.layernorm.1.y) */
    gradc_dot_columns(rows, 128, arena + 2228224, 1, arena + 12845056 + row * 128, 128, 1, arena + 2097152 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.1.layernorm.1.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 2229520, 1, 0, arena + 16075776 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 2228224, 1, 0, arena + 2229520, 1, 0, arena + 2228224, 1, 0, 1.0f);
    /* (block.1.a - Σ[width](block.1.a)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 2229536, 128, 1, arena + 12713984 + row * 128, 128, 1, arena + 2228224, 1, 0, 1.0f);
    /* block.1.layernorm.1.gain * (∂loss/∂block.1.layernorm.1.y / sqrt(…)) - ((block.1.a - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 2228880, 128, 1, arena + 2228880, 128, 1, 1.0f, arena + 2229536, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.1.layernorm.1.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 2228224, 1, arena + 2228880, 128, 1, 0);
    /* ∂loss/∂block.1.a = ∂loss/∂block.1.y + (block.1.layernorm.1.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 2228880, 128, 1, arena + 6291456 + row * 128, 128, 1, 1.0f, arena + 2228880, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 3670016 + row * 128, 128, 1, arena + 2228880, 128, 1, 1.0f, arena + 2228224, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.1.a)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 4327168, 1, arena + 3670016 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.1.layernorm.1.gain = Σ[batch, time]((block.1.a - …/128) * (∂loss/∂block.1.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 4327040, 1, arena + 12713984 + row * 128, 128, 1, arena + 2228240, 128, 1, row > 0);
    /* ∂loss/∂block.1.layernorm.1.bias = Σ[batch, time](∂loss/∂block.1.layernorm.1.y)  (library/normalization.grad:104) */
    gradc_sum_rows(rows, 128, arena + 4326912, 1, arena + 2097152 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.1.causal_attention.linear.3.w[width := width', width' := width] * ∂loss/∂block.1.a) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 3670016, 128, 1, parameters + 265984, 1, 128, arena + 2359296, 128, 1, 0, arena + 2097152);
  /* Σ[time](y * ∂loss/∂block.1.causal_attention.mixed) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 9699328 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 2359296 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 2097152 + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 2228224);
    }
  }
  /* ∂loss/∂block.1.causal_attention.linear.2.y = scatter(Σ[time](y * ∂loss/∂block.1.causal_attention.mixed), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 3801088, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 3801088 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 3801088 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 2097152 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.1.causal_attention.linear.2.w[width := width', width' := width] * ∂loss/∂block.1.causal_attention.linear.2.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 3801088, 128, 1, parameters + 249472, 1, 128, arena + 2621440, 128, 1, 0, arena + 2097152);
  /* ∂loss/∂y = Σ[width / heads](block.1.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.1.causal_attention.mixed)  (library/normalization.grad:5) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 2359296 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 12451840 + i_batch * 8192 + i_heads * 32, 1, 128, arena + 2097152 + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 2490368);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 21) {
        const long rows = 64 - row < 21 ? 64 - row : 21;
        /* y * ∂loss/∂y */
        gradc_mul(rows, 64, arena + 2752512, 64, 1, arena + 9699328 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 2097152 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 1.0f);
        /* Σ[time'](y * ∂loss/∂y) */
        gradc_sum_columns(rows, 64, arena + 2753856, 1, arena + 2752512, 64, 1, 0);
        /* y * Σ[time'](y * ∂loss/∂y) */
        gradc_mul(rows, 64, arena + 2753888, 64, 1, arena + 9699328 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 2753856, 1, 0, 1.0f);
        /* ∂loss/∂block.1.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (Models/gpt.grad:25) */
        gradc_linear2(rows, 64, arena + 2752512, 64, 1, arena + 2752512, 64, 1, 1.0f, arena + 2753888, 64, 1, -1.0f, 0.0f);
        /* ∂loss/∂block.1.causal_attention.score = if time' <= time then ∂loss/∂block.1.causal_attention.causal else 0  (Models/gpt.grad:24) */
        gradc_select(rows, 64, arena + 2359296 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 2752512, 64, 1, constants + 3, 0, 0);
      }
    }
  }
  /* Σ[time](block.1.causal_attention.q * ∂loss/∂block.1.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 2359296 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 12189696 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 2097152 + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 2228224);
    }
  }
  /* 0.17677669529663687 * Σ[time](block.1.causal_attention.q * ∂loss/∂block.1.causal_attention.score) */
  gradc_linear1(1, 131072, arena + 2228224, 0, 1, arena + 2097152, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.1.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 3932160, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 3932160 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 3932160 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 2228224 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.1.causal_attention.linear.1.w[width := width', width' := width] * ∂loss/∂block.1.causal_attention.linear.1.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 3932160, 128, 1, parameters + 232960, 1, 128, arena + 2097152, 128, 1, 0, arena + 2228224);
  /* Σ[time'](block.1.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.1.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 2359296 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 12320768 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 2228224 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 2752512);
    }
  }
  /* ∂loss/∂block.1.causal_attention.q = 0.17677669529663687 * Σ[time'](… * ∂loss/∂block.1.causal_attention.score)  (Models/gpt.grad:20) */
  gradc_linear1(1, 131072, arena + 2359296, 0, 1, arena + 2228224, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.1.causal_attention.linear.y = scatter(∂loss/∂block.1.causal_attention.q, width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 4063232, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 4063232 + i_batch * 8192 + j0, 128, 1, arena + 4063232 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 2359296 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.1.causal_attention.linear.w[width := width', width' := width] * ∂loss/∂block.1.causal_attention.linear.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 4063232, 128, 1, parameters + 216448, 1, 128, arena + 2228224, 128, 1, 0, arena + 2359296);
  for (long row = 0; row < 1024; row += 9) {
    const long rows = 1024 - row < 9 ? 1024 - row : 9;
    /* Σ[width](… * ∂loss/∂block.1.causal_attention.linear.2.y) + Σ[width](… * ∂loss/∂block.1.causal_attention.linear.1.y) + Σ[width](… * ∂loss/∂block.1.causal_attention.linear.y) */
    gradc_linear2(rows, 128, arena + 2752512, 128, 1, arena + 2621440 + row * 128, 128, 1, 1.0f, arena + 2097152 + row * 128, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 2359296 + row * 128, 128, 1, arena + 2752512, 128, 1, 1.0f, arena + 2228224 + row * 128, 128, 1, 1.0f, 0.0f);
    /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 2753664, 1, 0, arena + 16074752 + row, 1, 0);
    gradc_mul(rows, 128, arena + 2490368 + row * 128, 128, 1, arena + 2753664, 1, 0, arena + 2359296 + row * 128, 128, 1, 1.0f);
    /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
    gradc_sum_rows(rows, 128, arena + 4327296, 1, arena + 2359296 + row * 128, 128, 1, row > 0);
  }
  for (long row = 0; row < 1024; row += 3) {
    const long rows = 1024 - row < 3 ? 1024 - row : 3;
    /* block.1.layernorm.gain * (… / sqrt(…))[width' := width] */
    gradc_mul(rows, 128, arena + 2097152, 128, 1, parameters + 216192, 0, 1, arena + 2490368 + row * 128, 128, 1, 1.0f);
    /* Σ[width]((block.1.layernorm.gain * …) * ∂loss/∂block.1.layernorm.y) */
    gradc_dot_columns(rows, 128, arena + 2097536, 1, arena + 11927552 + row * 128, 128, 1, arena + 2359296 + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.1.layernorm.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 2097552, 1, 0, arena + 16074752 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 2097536, 1, 0, arena + 2097552, 1, 0, arena + 2097536, 1, 0, 1.0f);
    /* (block.0.y - Σ[width](block.0.y)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 2097568, 128, 1, arena + 11796480 + row * 128, 128, 1, arena + 2097536, 1, 0, 1.0f);
    /* block.1.layernorm.gain * …[width' := width] - ((block.0.y - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 2097152, 128, 1, arena + 2097152, 128, 1, 1.0f, arena + 2097568, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.1.layernorm.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 2097536, 1, arena + 2097152, 128, 1, 0);
    /* ∂loss/∂block.0.y = ∂loss/∂block.1.a + (block.1.layernorm.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:34) */
    gradc_linear2(rows, 128, arena + 2097152, 128, 1, arena + 3670016 + row * 128, 128, 1, 1.0f, arena + 2097152, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 4194304 + row * 128, 128, 1, arena + 2097152, 128, 1, 1.0f, arena + 2097536, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.0.linear.1.b = Σ[batch, time](∂loss/∂block.0.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 4327936, 1, arena + 4194304 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.1.layernorm.gain = Σ[batch, time]((block.0.y - …/128) * …[width' := width])  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 4327808, 1, arena + 11796480 + row * 128, 128, 1, arena + 2490368 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.1.causal_attention.linear.b = Σ[batch, time](∂loss/∂block.1.causal_attention.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 4327680, 1, arena + 4063232 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.1.causal_attention.linear.1.b = Σ[batch, time](∂loss/∂block.1.causal_attention.linear.1.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 4327552, 1, arena + 3932160 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.1.causal_attention.linear.2.b = Σ[batch, time](∂loss/∂block.1.causal_attention.linear.2.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 4327424, 1, arena + 3801088 + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.0.linear.1.w * ∂loss/∂block.0.y) */
  gradc_contract(1024, 512, 128, 1.0f, arena + 4194304, 128, 1, parameters + 150528, 1, 128, arena + 2097152, 512, 1, 0, arena + 2621440);
  for (long row = 0; row < 1024; row += 1) {
    const long rows = 1;
    /* (erf(…) + 1) * Σ[width](block.0.linear.1.w * ∂loss/∂block.0.y) */
    gradc_mul(rows, 512, arena + 4325376, 512, 1, arena + 524288 + row * 512, 512, 1, arena + 2097152 + row * 512, 512, 1, 1.0f);
    /* block.0.linear.y = block.0.linear.b + Σ[width](block.0.linear.w * block.0.layernorm.1.y)  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 4325888, 512, 1, parameters + 150016, 0, 1, 1.0f, arena + row * 512, 512, 1, 1.0f, 0.0f);
    /* block.0.linear.y * Σ[width](block.0.linear.1.w * ∂loss/∂block.0.y) */
    gradc_mul(rows, 512, arena + 4325888, 512, 1, arena + 4325888, 512, 1, arena + 2097152 + row * 512, 512, 1, 1.0f);
    /* exp(-0.4999999999999999 * block.0.linear.y^2) * (block.0.linear.y * Σ[width](…)) */
    gradc_mul(rows, 512, arena + 4325888, 512, 1, arena + 1572864 + row * 512, 512, 1, arena + 4325888, 512, 1, 1.0f);
    /* ∂loss/∂block.0.linear.y = ((… + 1) * Σ[width](…))/2 + 0.39894228040143265 * (exp(…) * (block.0.linear.y * …))  (library/layers.grad:7) */
    gradc_linear2(rows, 512, arena + 2621440 + row * 512, 512, 1, arena + 4325376, 512, 1, 0.5f, arena + 4325888, 512, 1, 0.3989423f, 0.0f);
    /* ∂loss/∂block.0.linear.b = Σ[batch, time](∂loss/∂block.0.linear.y)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 512, arena + 4326400, 1, arena + 2621440 + row * 512, 512, 1, row > 0);
  }
  /* ∂loss/∂block.0.layernorm.1.y = Σ[4 * width](block.0.linear.w * ∂loss/∂block.0.linear.y)  (library/normalization.grad:107) */
  gradc_contract(1024, 128, 512, 1.0f, arena + 2621440, 512, 1, parameters + 84480, 1, 512, arena, 128, 1, 0, arena + 131072);
  for (long row = 0; row < 1024; row += 5) {
    const long rows = 1024 - row < 5 ? 1024 - row : 5;
    /* ∂loss/∂block.0.layernorm.1.y / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 131072, 1, 0, arena + 16073728 + row, 1, 0);
    gradc_mul(rows, 128, arena + 131088, 128, 1, arena + 131072, 1, 0, arena + row * 128, 128, 1, 1.0f);
    /* block.0.layernorm.1.gain * (∂loss/∂block.0.layernorm.1.y / sqrt(…/128 + 1e-05)) */
    gradc_mul(rows, 128, arena + 131728, 128, 1, parameters + 84224, 0, 1, arena + 131088, 128, 1, 1.0f);
    /* Σ[width]((block.0.layernorm.1.gain * …) * ∂loss/∂block.0.layernorm.1.y) */
    gradc_dot_columns(rows, 128, arena + 131072, 1, arena + 11534336 + row * 128, 128, 1, arena + row * 128, 128, 1, 0);
    /* Σ[width](… * ∂loss/∂block.0.layernorm.1.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
    gradc_pow(rows, 1, arena + 132368, 1, 0, arena + 16073728 + row, 1, 0, constants + 6, 0, 0);
    gradc_mul(rows, 1, arena + 131072, 1, 0, arena + 132368, 1, 0, arena + 131072, 1, 0, 1.0f);
    /* (block.0.a - Σ[width](block.0.a)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
    gradc_mul(rows, 128, arena + 132384, 128, 1, arena + 11403264 + row * 128, 128, 1, arena + 131072, 1, 0, 1.0f);
    /* block.0.layernorm.1.gain * (∂loss/∂block.0.layernorm.1.y / sqrt(…)) - ((block.0.a - …/128) * (… / …^(3/2)))/128 */
    gradc_linear2(rows, 128, arena + 131728, 128, 1, arena + 131728, 128, 1, 1.0f, arena + 132384, 128, 1, -0.0078125f, 0.0f);
    /* Σ[width](block.0.layernorm.1.gain * … - (… * …)/128) */
    gradc_sum_columns(rows, 128, arena + 131072, 1, arena + 131728, 128, 1, 0);
    /* ∂loss/∂block.0.a = ∂loss/∂block.0.y + (block.0.layernorm.1.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:33) */
    gradc_linear2(rows, 128, arena + 131728, 128, 1, arena + 4194304 + row * 128, 128, 1, 1.0f, arena + 131728, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 524288 + row * 128, 128, 1, arena + 131728, 128, 1, 1.0f, arena + 131072, 1, 0, -0.0078125f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.3.b = Σ[batch, time](∂loss/∂block.0.a)  (library/layers.grad:6) */
    gradc_sum_rows(rows, 128, arena + 1705360, 1, arena + 524288 + row * 128, 128, 1, row > 0);
    /* ∂loss/∂block.0.layernorm.1.gain = Σ[batch, time]((block.0.a - …/128) * (∂loss/∂block.0.layernorm.1.y / sqrt(…)))  (library/normalization.grad:103) */
    gradc_dot_rows(rows, 128, arena + 1705232, 1, arena + 11403264 + row * 128, 128, 1, arena + 131088, 128, 1, row > 0);
    /* ∂loss/∂block.0.layernorm.1.bias = Σ[batch, time](∂loss/∂block.0.layernorm.1.y)  (library/normalization.grad:104) */
    gradc_sum_rows(rows, 128, arena + 1705104, 1, arena + row * 128, 128, 1, row > 0);
  }
  /* Σ[width](block.0.causal_attention.linear.3.w[width := width', width' := width] * ∂loss/∂block.0.a) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 524288, 128, 1, parameters + 67712, 1, 128, arena + 262144, 128, 1, 0, arena + 0);
  /* Σ[time](y * ∂loss/∂block.0.causal_attention.mixed) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 9437184 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 262144 + i_batch * 8192 + i_heads * 32, 128, 1, arena + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 131072);
    }
  }
  /* ∂loss/∂block.0.causal_attention.linear.2.y = scatter(Σ[time](y * ∂loss/∂block.0.causal_attention.mixed), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 655360, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 655360 + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + 655360 + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.0.causal_attention.linear.2.w[width := width', width' := width] * ∂loss/∂block.0.causal_attention.linear.2.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 655360, 128, 1, parameters + 51200, 1, 128, arena + 786432, 128, 1, 0, arena + 0);
  /* ∂loss/∂y = Σ[width / heads](block.0.causal_attention.linear.2.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.0.causal_attention.mixed)  (library/normalization.grad:5) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 64, 32, 1.0f, arena + 262144 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 10878976 + i_batch * 8192 + i_heads * 32, 1, 128, arena + i_batch * 16384 + i_heads * 4096, 64, 1, 0, arena + 393216);
    }
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      for (long row = 0; row < 64; row += 21) {
        const long rows = 64 - row < 21 ? 64 - row : 21;
        /* y * ∂loss/∂y */
        gradc_mul(rows, 64, arena + 917504, 64, 1, arena + 9437184 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, 1.0f);
        /* Σ[time'](y * ∂loss/∂y) */
        gradc_sum_columns(rows, 64, arena + 918848, 1, arena + 917504, 64, 1, 0);
        /* y * Σ[time'](y * ∂loss/∂y) */
        gradc_mul(rows, 64, arena + 918880, 64, 1, arena + 9437184 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 918848, 1, 0, 1.0f);
        /* ∂loss/∂block.0.causal_attention.causal = y * ∂loss/∂y - y * Σ[time'](…)  (Models/gpt.grad:25) */
        gradc_linear2(rows, 64, arena + 917504, 64, 1, arena + 917504, 64, 1, 1.0f, arena + 918880, 64, 1, -1.0f, 0.0f);
        /* ∂loss/∂block.0.causal_attention.score = if time' <= time then ∂loss/∂block.0.causal_attention.causal else 0  (Models/gpt.grad:24) */
        gradc_select(rows, 64, arena + 262144 + i_batch * 16384 + i_heads * 4096 + row * 64, 64, 1, arena + 16068608 + row * 64, 64, 1, arena + 917504, 64, 1, constants + 3, 0, 0);
      }
    }
  }
  /* Σ[time](block.0.causal_attention.q * ∂loss/∂block.0.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 262144 + i_batch * 16384 + i_heads * 4096, 1, 64, arena + 11010048 + i_batch * 8192 + i_heads * 32, 128, 1, arena + i_batch * 8192 + i_heads * 2048, 32, 1, 0, arena + 131072);
    }
  }
  /* 0.17677669529663687 * Σ[time](block.0.causal_attention.q * ∂loss/∂block.0.causal_attention.score) */
  gradc_linear1(1, 131072, arena + 131072, 0, 1, arena, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.0.causal_attention.linear.1.y = scatter(0.17677669529663687 * Σ[time](…), time := time', width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 0;
      const long j1 = 32 * i_heads;
      gradc_linear2(64, 32, arena + i_batch * 8192 + j0 * 128 + j1, 128, 1, arena + i_batch * 8192 + j0 * 128 + j1, 128, 1, 1.0f, arena + 131072 + i_batch * 8192 + i_heads * 2048, 32, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.0.causal_attention.linear.1.w[width := width', width' := width] * ∂loss/∂block.0.causal_attention.linear.1.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena, 128, 1, parameters + 34688, 1, 128, arena + 131072, 128, 1, 0, arena + 917504);
  /* Σ[time'](block.0.causal_attention.linear.1.y[time := time', width := 32 * heads + width / heads] * ∂loss/∂block.0.causal_attention.score) */
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      gradc_contract(64, 32, 64, 1.0f, arena + 262144 + i_batch * 16384 + i_heads * 4096, 64, 1, arena + 11141120 + i_batch * 8192 + i_heads * 32, 128, 1, arena + 917504 + i_batch * 8192 + i_heads * 32, 128, 1, 0, arena + 1572864);
    }
  }
  /* ∂loss/∂block.0.causal_attention.q = 0.17677669529663687 * Σ[time'](… * ∂loss/∂block.0.causal_attention.score)  (Models/gpt.grad:20) */
  gradc_linear1(1, 131072, arena + 262144, 0, 1, arena + 917504, 0, 1, 0.17677669f, 0.0f);
  /* ∂loss/∂block.0.causal_attention.linear.y = scatter(∂loss/∂block.0.causal_attention.q, width := 32 * heads + width / heads)  (library/layers.grad:7) */
  gradc_fill(1, 131072, arena + 393216, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_heads = 0; i_heads < 4; ++i_heads) {
      const long j0 = 32 * i_heads;
      gradc_linear2(64, 32, arena + 393216 + i_batch * 8192 + j0, 128, 1, arena + 393216 + i_batch * 8192 + j0, 128, 1, 1.0f, arena + 262144 + i_batch * 8192 + i_heads * 32, 128, 1, 1.0f, 0.0f);
    }
  }
  /* Σ[width](block.0.causal_attention.linear.w[width := width', width' := width] * ∂loss/∂block.0.causal_attention.linear.y) */
  gradc_contract(1024, 128, 128, 1.0f, arena + 393216, 128, 1, parameters + 18176, 1, 128, arena + 262144, 128, 1, 0, arena + 917504);
  for (long row = 0; row < 1024; row += 9) {
    const long rows = 1024 - row < 9 ? 1024 - row : 9;
    /* Σ[width](… * ∂loss/∂block.0.causal_attention.linear.2.y) + Σ[width](… * ∂loss/∂block.0.causal_attention.linear.1.y) + Σ[width](… * ∂loss/∂block.0.causal_attention.linear.y) */
    gradc_linear2(rows, 128, arena + 1703936, 128, 1, arena + 786432 + row * 128, 128, 1, 1.0f, arena + 131072 + row * 128, 128, 1, 1.0f, 0.0f);
    gradc_linear2(rows, 128, arena + 917504 + row * 128, 128, 1, arena + 1703936, 128, 1, 1.0f, arena + 262144 + row * 128, 128, 1, 1.0f, 0.0f);
    /* (Σ[width](…) + Σ[width](…) + Σ[width](…)) / sqrt(Σ[width](…)/128 + 1e-05) */
    gradc_rsqrt(rows, 1, arena + 1705088, 1, 0, arena + 16072704 + row, 1, 0);
    gradc_mul(rows, 128, arena + 1572864 + row * 128, 128, 1, arena + 1705088, 1, 0, arena + 917504 + row * 128, 128, 1, 1.0f);
    /* Σ[batch, time](Σ[width](…) + Σ[width](…) + Σ[width](…)) */
    gradc_sum_rows(rows, 128, arena + 1705488, 1, arena + 917504 + row * 128, 128, 1, row > 0);
  }
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long row = 0; row < 64; row += 3) {
      const long rows = 64 - row < 3 ? 64 - row : 3;
      /* block.0.layernorm.gain * (… / sqrt(…))[width' := width] */
      gradc_mul(rows, 128, arena + 262144, 128, 1, parameters + 17920, 0, 1, arena + 1572864 + i_batch * 8192 + row * 128, 128, 1, 1.0f);
      /* Σ[width]((block.0.layernorm.gain * …) * ∂loss/∂block.0.layernorm.y) */
      gradc_dot_columns(rows, 128, arena + 262528, 1, arena + 10616832 + i_batch * 8192 + row * 128, 128, 1, arena + 917504 + i_batch * 8192 + row * 128, 128, 1, 0);
      /* Σ[width](… * ∂loss/∂block.0.layernorm.y) / (Σ[width](…)/128 + 1e-05)^(3/2) */
      gradc_pow(rows, 1, arena + 262544, 1, 0, arena + 16072704 + i_batch * 64 + row, 1, 0, constants + 6, 0, 0);
      gradc_mul(rows, 1, arena + 262528, 1, 0, arena + 262544, 1, 0, arena + 262528, 1, 0, 1.0f);
      /* (x - Σ[width](x)/128) * (Σ[width](…) / (…/128 + 1e-05)^(3/2)) */
      gradc_mul(rows, 128, arena + 262560, 128, 1, arena + 10485760 + i_batch * 8192 + row * 128, 128, 1, arena + 262528, 1, 0, 1.0f);
      /* block.0.layernorm.gain * …[width' := width] - ((x - …/128) * (… / …^(3/2)))/128 */
      gradc_linear2(rows, 128, arena + 262144, 128, 1, arena + 262144, 128, 1, 1.0f, arena + 262560, 128, 1, -0.0078125f, 0.0f);
      /* Σ[width](block.0.layernorm.gain * … - (… * …)/128) */
      gradc_sum_columns(rows, 128, arena + 262528, 1, arena + 262144, 128, 1, 0);
      /* ∂loss/∂x = ∂loss/∂block.0.a + (block.0.layernorm.gain * … - (… * …)/128) - Σ[width](… - …/128)/128  (Models/gpt.grad:39) */
      gradc_linear2(rows, 128, arena + 262144, 128, 1, arena + 524288 + i_batch * 8192 + row * 128, 128, 1, 1.0f, arena + 262144, 128, 1, 1.0f, 0.0f);
      gradc_linear2(rows, 128, arena + 131072 + i_batch * 8192 + row * 128, 128, 1, arena + 262144, 128, 1, 1.0f, arena + 262528, 1, 0, -0.0078125f, 0.0f);
      /* ∂loss/∂position = Σ[batch](∂loss/∂x)  (Models/gpt.grad:38) */
      if (i_batch > 0) gradc_linear2(rows, 128, arena + 871424 + row * 128, 128, 1, arena + 871424 + row * 128, 128, 1, 1.0f, arena + 131072 + i_batch * 8192 + row * 128, 128, 1, 1.0f, 0.0f); else gradc_copy(rows, 128, arena + 871424 + row * 128, 128, 1, arena + 131072 + i_batch * 8192 + row * 128, 128, 1);
      /* ∂loss/∂block.0.layernorm.gain = Σ[batch, time]((x - …/128) * …[width' := width])  (library/normalization.grad:103) */
      gradc_dot_rows(rows, 128, arena + 880000, 1, arena + 10485760 + i_batch * 8192 + row * 128, 128, 1, arena + 1572864 + i_batch * 8192 + row * 128, 128, 1, i_batch > 0 || row > 0);
      /* ∂loss/∂block.0.causal_attention.linear.b = Σ[batch, time](∂loss/∂block.0.causal_attention.linear.y)  (library/layers.grad:6) */
      gradc_sum_rows(rows, 128, arena + 879872, 1, arena + 393216 + i_batch * 8192 + row * 128, 128, 1, i_batch > 0 || row > 0);
      /* ∂loss/∂block.0.causal_attention.linear.1.b = Σ[batch, time](∂loss/∂block.0.causal_attention.linear.1.y)  (library/layers.grad:6) */
      gradc_sum_rows(rows, 128, arena + 879744, 1, arena + i_batch * 8192 + row * 128, 128, 1, i_batch > 0 || row > 0);
      /* ∂loss/∂block.0.causal_attention.linear.2.b = Σ[batch, time](∂loss/∂block.0.causal_attention.linear.2.y)  (library/layers.grad:6) */
      gradc_sum_rows(rows, 128, arena + 879616, 1, arena + 655360 + i_batch * 8192 + row * 128, 128, 1, i_batch > 0 || row > 0);
    }
  }
  /* ∂loss/∂position^2 */
  gradc_mul(1, 8192, arena + 262144, 0, 1, arena + 871424, 0, 1, arena + 871424, 0, 1, 1.0f);
  /* Σ[time, width](∂loss/∂position^2) */
  gradc_sum_columns(1, 8192, arena + 880128, 0, arena + 262144, 0, 1, 0);
  /* ∂loss/∂embedding.table = scatter(∂loss/∂x, vocab := tokens)  (library/attention.grad:5) */
  gradc_fill(1, 9728, arena + 851968, 0, 1, 0.0f);
  for (long i_batch = 0; i_batch < 16; ++i_batch) {
    for (long i_time = 0; i_time < 64; ++i_time) {
      const long j0 = (long)*(inputs + i_batch * 64 + i_time);
      if (j0 >= 0 && j0 < 76) gradc_linear2(1, 128, arena + 851968 + j0 * 128, 0, 1, arena + 851968 + j0 * 128, 0, 1, 1.0f, arena + 131072 + i_batch * 8192 + i_time * 128, 0, 1, 1.0f, 0.0f);
    }
  }
  for (long col = 0; col < 9728; col += 8192) {
    const long cols = 9728 - col < 8192 ? 9728 - col : 8192;
    /* ∂loss/∂embedding.table^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 851968 + col, 0, 1, arena + 851968 + col, 0, 1, 1.0f);
    /* Σ[vocab, width](∂loss/∂embedding.table^2) */
    gradc_sum_columns(1, cols, arena + 880144, 0, arena + 131072, 0, 1, col > 0);
  }
  /* ∂loss/∂block.0.layernorm.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 880000, 0, 1, arena + 880000, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.layernorm.gain^2) */
  gradc_sum_columns(1, 128, arena + 880160, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.causal_attention.linear.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 879872, 0, 1, arena + 879872, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.b^2) */
  gradc_sum_columns(1, 128, arena + 880176, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.causal_attention.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 879744, 0, 1, arena + 879744, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880192, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.causal_attention.linear.2.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 879616, 0, 1, arena + 879616, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.2.b^2) */
  gradc_sum_columns(1, 128, arena + 880208, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.causal_attention.linear.3.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 1705360, 0, 1, arena + 1705360, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.causal_attention.linear.3.b^2) */
  gradc_sum_columns(1, 128, arena + 880224, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.layernorm.1.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 1705232, 0, 1, arena + 1705232, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.layernorm.1.gain^2) */
  gradc_sum_columns(1, 128, arena + 880240, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.layernorm.1.bias^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 1705104, 0, 1, arena + 1705104, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.layernorm.1.bias^2) */
  gradc_sum_columns(1, 128, arena + 880256, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.0.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327936, 0, 1, arena + 4327936, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.0.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880272, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.layernorm.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327808, 0, 1, arena + 4327808, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.layernorm.gain^2) */
  gradc_sum_columns(1, 128, arena + 880288, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.causal_attention.linear.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327680, 0, 1, arena + 4327680, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.b^2) */
  gradc_sum_columns(1, 128, arena + 880304, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.causal_attention.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327552, 0, 1, arena + 4327552, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880320, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.causal_attention.linear.2.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327424, 0, 1, arena + 4327424, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.2.b^2) */
  gradc_sum_columns(1, 128, arena + 880336, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.causal_attention.linear.3.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327168, 0, 1, arena + 4327168, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.causal_attention.linear.3.b^2) */
  gradc_sum_columns(1, 128, arena + 880352, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.layernorm.1.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4327040, 0, 1, arena + 4327040, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.layernorm.1.gain^2) */
  gradc_sum_columns(1, 128, arena + 880368, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.layernorm.1.bias^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 4326912, 0, 1, arena + 4326912, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.layernorm.1.bias^2) */
  gradc_sum_columns(1, 128, arena + 880384, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.1.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6425088, 0, 1, arena + 6425088, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.1.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880400, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.layernorm.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424960, 0, 1, arena + 6424960, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.layernorm.gain^2) */
  gradc_sum_columns(1, 128, arena + 880416, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.causal_attention.linear.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424832, 0, 1, arena + 6424832, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.b^2) */
  gradc_sum_columns(1, 128, arena + 880432, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.causal_attention.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424704, 0, 1, arena + 6424704, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880448, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.causal_attention.linear.2.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424576, 0, 1, arena + 6424576, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.2.b^2) */
  gradc_sum_columns(1, 128, arena + 880464, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.causal_attention.linear.3.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424320, 0, 1, arena + 6424320, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.causal_attention.linear.3.b^2) */
  gradc_sum_columns(1, 128, arena + 880480, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.layernorm.1.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424192, 0, 1, arena + 6424192, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.layernorm.1.gain^2) */
  gradc_sum_columns(1, 128, arena + 880496, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.layernorm.1.bias^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 6424064, 0, 1, arena + 6424064, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.layernorm.1.bias^2) */
  gradc_sum_columns(1, 128, arena + 880512, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.2.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8522240, 0, 1, arena + 8522240, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.2.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880528, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.layernorm.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8522112, 0, 1, arena + 8522112, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.layernorm.gain^2) */
  gradc_sum_columns(1, 128, arena + 880544, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.causal_attention.linear.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8521984, 0, 1, arena + 8521984, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.b^2) */
  gradc_sum_columns(1, 128, arena + 880560, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.causal_attention.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8521856, 0, 1, arena + 8521856, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880576, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.causal_attention.linear.2.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8521728, 0, 1, arena + 8521728, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.2.b^2) */
  gradc_sum_columns(1, 128, arena + 880592, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.causal_attention.linear.3.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8521472, 0, 1, arena + 8521472, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.causal_attention.linear.3.b^2) */
  gradc_sum_columns(1, 128, arena + 880608, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.layernorm.1.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8521344, 0, 1, arena + 8521344, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.layernorm.1.gain^2) */
  gradc_sum_columns(1, 128, arena + 880624, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.layernorm.1.bias^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 8521216, 0, 1, arena + 8521216, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.layernorm.1.bias^2) */
  gradc_sum_columns(1, 128, arena + 880640, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂block.3.linear.1.b^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 16082688, 0, 1, arena + 16082688, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂block.3.linear.1.b^2) */
  gradc_sum_columns(1, 128, arena + 880656, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂layernorm.gain^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 16082560, 0, 1, arena + 16082560, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂layernorm.gain^2) */
  gradc_sum_columns(1, 128, arena + 880672, 0, arena + 131072, 0, 1, 0);
  /* ∂loss/∂layernorm.bias^2 */
  gradc_mul(1, 128, arena + 131072, 0, 1, arena + 16082432, 0, 1, arena + 16082432, 0, 1, 1.0f);
  /* Σ[width](∂loss/∂layernorm.bias^2) */
  gradc_sum_columns(1, 128, arena + 880688, 0, arena + 131072, 0, 1, 0);
  /* Σ[batch, time](block.0.layernorm.y[width := width'] * ∂loss/∂block.0.causal_attention.linear.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 10747904, 1, 128, arena + 393216, 128, 1, arena + 786432, 128, 1, 0, arena + 131072);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.0.causal_attention.linear.w^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 786432 + col, 0, 1, arena + 786432 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 880704, 0, arena + 131072, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] * ∂loss/∂block.0.causal_attention.linear.1.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 10747904, 1, 128, arena, 128, 1, arena + 802816, 128, 1, 0, arena + 131072);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.0.causal_attention.linear.1.w^2 */
    gradc_mul(1, cols, arena + 0, 0, 1, arena + 802816 + col, 0, 1, arena + 802816 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.1.w^2) */
    gradc_sum_columns(1, cols, arena + 880720, 0, arena + 0, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.0.layernorm.y[width := width'] * ∂loss/∂block.0.causal_attention.linear.2.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 10747904, 1, 128, arena + 655360, 128, 1, arena + 819200, 128, 1, 0, arena + 0);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.0.causal_attention.linear.2.w^2 */
    gradc_mul(1, cols, arena + 0, 0, 1, arena + 819200 + col, 0, 1, arena + 819200 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.2.w^2) */
    gradc_sum_columns(1, cols, arena + 880736, 0, arena + 0, 0, 1, col > 0);
  }
  /* Σ[batch, time](scatter(block.0.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) * ∂loss/∂block.0.a) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 11272192, 1, 128, arena + 524288, 128, 1, arena + 655360, 128, 1, 0, arena + 0);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.0.causal_attention.linear.3.w^2 */
    gradc_mul(1, cols, arena + 0, 0, 1, arena + 655360 + col, 0, 1, arena + 655360 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.0.causal_attention.linear.3.w^2) */
    gradc_sum_columns(1, cols, arena + 647168, 0, arena + 0, 0, 1, col > 0);
  }
  /* ∂loss/∂block.0.linear.w = Σ[batch, time](block.0.layernorm.1.y * ∂loss/∂block.0.linear.y)  (library/layers.grad:5) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 11665408, 1, 128, arena + 2621440, 512, 1, arena, 512, 1, 0, arena + 65536);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.0.linear.w^2 */
    gradc_mul(1, cols, arena + 65536, 0, 1, arena + col, 0, 1, arena + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](∂loss/∂block.0.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647184, 0, arena + 65536, 0, 1, col > 0);
  }
  /* ∂loss/∂block.0.linear.b^2 */
  gradc_mul(1, 512, arena + 65536, 0, 1, arena + 4326400, 0, 1, arena + 4326400, 0, 1, 1.0f);
  /* Σ[4 * width](∂loss/∂block.0.linear.b^2) */
  gradc_sum_columns(1, 512, arena + 647200, 0, arena + 65536, 0, 1, 0);
  /* ∂loss/∂block.1.linear.b^2 */
  gradc_mul(1, 512, arena + 65536, 0, 1, arena + 6423552, 0, 1, arena + 6423552, 0, 1, 1.0f);
  /* Σ[4 * width](∂loss/∂block.1.linear.b^2) */
  gradc_sum_columns(1, 512, arena + 647216, 0, arena + 65536, 0, 1, 0);
  /* ∂loss/∂block.2.linear.b^2 */
  gradc_mul(1, 512, arena + 65536, 0, 1, arena + 8520704, 0, 1, arena + 8520704, 0, 1, 1.0f);
  /* Σ[4 * width](∂loss/∂block.2.linear.b^2) */
  gradc_sum_columns(1, 512, arena + 647232, 0, arena + 65536, 0, 1, 0);
  /* ∂loss/∂block.3.linear.b^2 */
  gradc_mul(1, 512, arena + 65536, 0, 1, arena + 16081920, 0, 1, arena + 16081920, 0, 1, 1.0f);
  /* Σ[4 * width](∂loss/∂block.3.linear.b^2) */
  gradc_sum_columns(1, 512, arena + 647248, 0, arena + 65536, 0, 1, 0);
  /* Σ[batch, time](block.1.layernorm.y[width := width'] * ∂loss/∂block.1.causal_attention.linear.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 12058624, 1, 128, arena + 4063232, 128, 1, arena + 581632, 128, 1, 0, arena + 65536);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.1.causal_attention.linear.w^2 */
    gradc_mul(1, cols, arena + 65536, 0, 1, arena + 581632 + col, 0, 1, arena + 581632 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647264, 0, arena + 65536, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] * ∂loss/∂block.1.causal_attention.linear.1.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 12058624, 1, 128, arena + 3932160, 128, 1, arena + 598016, 128, 1, 0, arena + 65536);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.1.causal_attention.linear.1.w^2 */
    gradc_mul(1, cols, arena + 65536, 0, 1, arena + 598016 + col, 0, 1, arena + 598016 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.1.w^2) */
    gradc_sum_columns(1, cols, arena + 647280, 0, arena + 65536, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.1.layernorm.y[width := width'] * ∂loss/∂block.1.causal_attention.linear.2.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 12058624, 1, 128, arena + 3801088, 128, 1, arena + 614400, 128, 1, 0, arena + 65536);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.1.causal_attention.linear.2.w^2 */
    gradc_mul(1, cols, arena + 65536, 0, 1, arena + 614400 + col, 0, 1, arena + 614400 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.2.w^2) */
    gradc_sum_columns(1, cols, arena + 647296, 0, arena + 65536, 0, 1, col > 0);
  }
  /* Σ[batch, time](scatter(block.1.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) * ∂loss/∂block.1.a) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 12582912, 1, 128, arena + 3670016, 128, 1, arena + 630784, 128, 1, 0, arena + 65536);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.1.causal_attention.linear.3.w^2 */
    gradc_mul(1, cols, arena + 65536, 0, 1, arena + 630784 + col, 0, 1, arena + 630784 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.1.causal_attention.linear.3.w^2) */
    gradc_sum_columns(1, cols, arena + 647312, 0, arena + 65536, 0, 1, col > 0);
  }
  /* ∂loss/∂block.1.linear.w = Σ[batch, time](block.1.layernorm.1.y * ∂loss/∂block.1.linear.y)  (library/layers.grad:5) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 12976128, 1, 128, arena + 4718592, 512, 1, arena + 65536, 512, 1, 0, arena + 131072);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.1.linear.w^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 65536 + col, 0, 1, arena + 65536 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](∂loss/∂block.1.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647328, 0, arena + 131072, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] * ∂loss/∂block.2.causal_attention.linear.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 13369344, 1, 128, arena + 6160384, 128, 1, arena + 671744, 128, 1, 0, arena + 131072);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.2.causal_attention.linear.w^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 671744 + col, 0, 1, arena + 671744 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647344, 0, arena + 131072, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] * ∂loss/∂block.2.causal_attention.linear.1.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 13369344, 1, 128, arena + 6029312, 128, 1, arena + 688128, 128, 1, 0, arena + 131072);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.2.causal_attention.linear.1.w^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 688128 + col, 0, 1, arena + 688128 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.1.w^2) */
    gradc_sum_columns(1, cols, arena + 647360, 0, arena + 131072, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.2.layernorm.y[width := width'] * ∂loss/∂block.2.causal_attention.linear.2.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 13369344, 1, 128, arena + 5898240, 128, 1, arena + 704512, 128, 1, 0, arena + 131072);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.2.causal_attention.linear.2.w^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 704512 + col, 0, 1, arena + 704512 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.2.w^2) */
    gradc_sum_columns(1, cols, arena + 647376, 0, arena + 131072, 0, 1, col > 0);
  }
  /* Σ[batch, time](scatter(block.2.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) * ∂loss/∂block.2.a) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 13893632, 1, 128, arena + 5767168, 128, 1, arena + 720896, 128, 1, 0, arena + 131072);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.2.causal_attention.linear.3.w^2 */
    gradc_mul(1, cols, arena + 131072, 0, 1, arena + 720896 + col, 0, 1, arena + 720896 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.2.causal_attention.linear.3.w^2) */
    gradc_sum_columns(1, cols, arena + 647392, 0, arena + 131072, 0, 1, col > 0);
  }
  /* ∂loss/∂block.2.linear.w = Σ[batch, time](block.2.layernorm.1.y * ∂loss/∂block.2.linear.y)  (library/layers.grad:5) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 14286848, 1, 128, arena + 6815744, 512, 1, arena + 131072, 512, 1, 0, arena + 196608);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.2.linear.w^2 */
    gradc_mul(1, cols, arena + 196608, 0, 1, arena + 131072 + col, 0, 1, arena + 131072 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](∂loss/∂block.2.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647408, 0, arena + 196608, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] * ∂loss/∂block.3.causal_attention.linear.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 14680064, 1, 128, arena + 8257536, 128, 1, arena + 737280, 128, 1, 0, arena + 196608);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.3.causal_attention.linear.w^2 */
    gradc_mul(1, cols, arena + 196608, 0, 1, arena + 737280 + col, 0, 1, arena + 737280 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647424, 0, arena + 196608, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] * ∂loss/∂block.3.causal_attention.linear.1.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 14680064, 1, 128, arena + 8126464, 128, 1, arena + 753664, 128, 1, 0, arena + 196608);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.3.causal_attention.linear.1.w^2 */
    gradc_mul(1, cols, arena + 196608, 0, 1, arena + 753664 + col, 0, 1, arena + 753664 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.1.w^2) */
    gradc_sum_columns(1, cols, arena + 647440, 0, arena + 196608, 0, 1, col > 0);
  }
  /* Σ[batch, time](block.3.layernorm.y[width := width'] * ∂loss/∂block.3.causal_attention.linear.2.y) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 14680064, 1, 128, arena + 7995392, 128, 1, arena + 770048, 128, 1, 0, arena + 196608);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.3.causal_attention.linear.2.w^2 */
    gradc_mul(1, cols, arena + 196608, 0, 1, arena + 770048 + col, 0, 1, arena + 770048 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.2.w^2) */
    gradc_sum_columns(1, cols, arena + 647456, 0, arena + 196608, 0, 1, col > 0);
  }
  /* Σ[batch, time](scatter(block.3.causal_attention.mixed, heads * width / heads := 32 * heads + width / heads) * ∂loss/∂block.3.a) */
  gradc_contract(128, 128, 1024, 1.0f, arena + 15204352, 1, 128, arena + 7864320, 128, 1, arena + 835584, 128, 1, 0, arena + 196608);
  for (long col = 0; col < 16384; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.3.causal_attention.linear.3.w^2 */
    gradc_mul(1, cols, arena + 196608, 0, 1, arena + 835584 + col, 0, 1, arena + 835584 + col, 0, 1, 1.0f);
    /* Σ[width, width'](∂loss/∂block.3.causal_attention.linear.3.w^2) */
    gradc_sum_columns(1, cols, arena + 647472, 0, arena + 196608, 0, 1, col > 0);
  }
  /* ∂loss/∂block.3.linear.w = Σ[batch, time](block.3.layernorm.1.y * ∂loss/∂block.3.linear.y)  (library/layers.grad:5) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 15597568, 1, 128, arena + 8912896, 512, 1, arena + 196608, 512, 1, 0, arena + 262144);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* ∂loss/∂block.3.linear.w^2 */
    gradc_mul(1, cols, arena + 262144, 0, 1, arena + 196608 + col, 0, 1, arena + 196608 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](∂loss/∂block.3.linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647488, 0, arena + 262144, 0, 1, col > 0);
  }
  /* ∂loss/∂linear.w = Σ[batch, time](layernorm.y * ∂loss/∂linear.y)  (library/layers.grad:5) */
  gradc_contract(76, 128, 1024, 1.0f, arena + 15990784, 1, 76, arena + 15728640, 128, 1, arena + 861696, 128, 1, 0, arena + 262144);
  for (long col = 0; col < 9728; col += 8192) {
    const long cols = 9728 - col < 8192 ? 9728 - col : 8192;
    /* ∂loss/∂linear.w^2 */
    gradc_mul(1, cols, arena + 262144, 0, 1, arena + 861696 + col, 0, 1, arena + 861696 + col, 0, 1, 1.0f);
    /* Σ[vocab, width](∂loss/∂linear.w^2) */
    gradc_sum_columns(1, cols, arena + 647504, 0, arena + 262144, 0, 1, col > 0);
  }
  /* ∂loss/∂linear.b^2 */
  gradc_mul(1, 76, arena + 262144, 0, 1, arena + 16082816, 0, 1, arena + 16082816, 0, 1, 1.0f);
  /* Σ[vocab](∂loss/∂linear.b^2) */
  gradc_sum_columns(1, 76, arena + 647520, 0, arena + 262144, 0, 1, 0);
  /* Σ[batch, time](… + … + …)^2 */
  gradc_mul(1, 128, arena + 262144, 0, 1, arena + 1705488, 0, 1, arena + 1705488, 0, 1, 1.0f);
  /* Σ[width'](Σ[batch, time](…)^2) */
  gradc_sum_columns(1, 128, arena + 647536, 0, arena + 262144, 0, 1, 0);
  /* Σ[batch, time](… + … + …)^2 */
  gradc_mul(1, 128, arena + 262144, 0, 1, arena + 4327296, 0, 1, arena + 4327296, 0, 1, 1.0f);
  /* Σ[width'](Σ[batch, time](…)^2) */
  gradc_sum_columns(1, 128, arena + 647552, 0, arena + 262144, 0, 1, 0);
  /* Σ[batch, time](… + … + …)^2 */
  gradc_mul(1, 128, arena + 262144, 0, 1, arena + 6424448, 0, 1, arena + 6424448, 0, 1, 1.0f);
  /* Σ[width'](Σ[batch, time](…)^2) */
  gradc_sum_columns(1, 128, arena + 647568, 0, arena + 262144, 0, 1, 0);
  /* Σ[batch, time](… + … + …)^2 */
  gradc_mul(1, 128, arena + 262144, 0, 1, arena + 8521600, 0, 1, arena + 8521600, 0, 1, 1.0f);
  /* Σ[width'](Σ[batch, time](…)^2) */
  gradc_sum_columns(1, 128, arena + 647584, 0, arena + 262144, 0, 1, 0);
  /* Σ[batch, time]((block.0.linear.y * …) * ∂loss/∂block.0.y) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 4194304, 1, 128, arena + 1048576, 512, 1, arena + 262144, 512, 1, 0, arena + 327680);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* Σ[batch, time](… * ∂loss/∂block.0.y)^2 */
    gradc_mul(1, cols, arena + 327680, 0, 1, arena + 262144 + col, 0, 1, arena + 262144 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](Σ[batch, time](…)^2) */
    gradc_sum_columns(1, cols, arena + 647600, 0, arena + 327680, 0, 1, col > 0);
  }
  /* Σ[batch, time]((block.1.linear.y * …) * ∂loss/∂block.1.y) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 6291456, 1, 128, arena + 3145728, 512, 1, arena + 327680, 512, 1, 0, arena + 393216);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* Σ[batch, time](… * ∂loss/∂block.1.y)^2 */
    gradc_mul(1, cols, arena + 393216, 0, 1, arena + 327680 + col, 0, 1, arena + 327680 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](Σ[batch, time](…)^2) */
    gradc_sum_columns(1, cols, arena + 647616, 0, arena + 393216, 0, 1, col > 0);
  }
  /* Σ[batch, time]((block.2.linear.y * …) * ∂loss/∂block.2.y) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 8388608, 1, 128, arena + 5242880, 512, 1, arena + 393216, 512, 1, 0, arena + 458752);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* Σ[batch, time](… * ∂loss/∂block.2.y)^2 */
    gradc_mul(1, cols, arena + 458752, 0, 1, arena + 393216 + col, 0, 1, arena + 393216 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](Σ[batch, time](…)^2) */
    gradc_sum_columns(1, cols, arena + 647632, 0, arena + 458752, 0, 1, col > 0);
  }
  /* Σ[batch, time]((block.3.linear.y * …) * ∂loss/∂block.3.y) */
  gradc_contract(128, 512, 1024, 1.0f, arena + 15859712, 1, 128, arena + 7340032, 512, 1, arena + 458752, 512, 1, 0, arena + 524288);
  for (long col = 0; col < 65536; col += 8192) {
    const long cols = 8192;
    /* Σ[batch, time](… * ∂loss/∂block.3.y)^2 */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 458752 + col, 0, 1, arena + 458752 + col, 0, 1, 1.0f);
    /* Σ[4 * width, width](Σ[batch, time](…)^2) */
    gradc_sum_columns(1, cols, arena + 532480, 0, arena + 524288, 0, 1, col > 0);
  }
  /* Σ[time, width](∂loss/∂position^2) + Σ[vocab, width](∂loss/∂embedding.table^2) + Σ[width](∂loss/∂block.0.layernorm.gain^2) + Σ[width, width'](∂loss/∂block.0.causal_attention.linear.w^2) + Σ[width](∂loss/∂block.0.causal_attention.linear.b^2) + Σ[width, width'](∂loss/∂block.0.causal_attention.linear.1.w^2) + Σ[width](∂loss/∂block.0.causal_attention.linear.1.b^2) + Σ[width, width'](∂loss/∂block.0.causal_attention.linear.2.w^2) + Σ[width](∂loss/∂block.0.causal_attention.linear.2.b^2) + Σ[width, width'](∂loss/∂block.0.causal_attention.linear.3.w^2) + Σ[width](∂loss/∂block.0.causal_attention.linear.3.b^2) + Σ[width](∂loss/∂block.0.layernorm.1.gain^2) + Σ[width](∂loss/∂block.0.layernorm.1.bias^2) + Σ[4 * width, width](∂loss/∂block.0.linear.w^2) + Σ[4 * width](∂loss/∂block.0.linear.b^2) + Σ[width](∂loss/∂block.0.linear.1.b^2) + Σ[width](∂loss/∂block.1.layernorm.gain^2) + Σ[width, width'](∂loss/∂block.1.causal_attention.linear.w^2) + Σ[width](∂loss/∂block.1.causal_attention.linear.b^2) + Σ[width, width'](∂loss/∂block.1.causal_attention.linear.1.w^2) + Σ[width](∂loss/∂block.1.causal_attention.linear.1.b^2) + Σ[width, width'](∂loss/∂block.1.causal_attention.linear.2.w^2) + Σ[width](∂loss/∂block.1.causal_attention.linear.2.b^2) + Σ[width, width'](∂loss/∂block.1.causal_attention.linear.3.w^2) + Σ[width](∂loss/∂block.1.causal_attention.linear.3.b^2) + Σ[width](∂loss/∂block.1.layernorm.1.gain^2) + Σ[width](∂loss/∂block.1.layernorm.1.bias^2) + Σ[4 * width, width](∂loss/∂block.1.linear.w^2) + Σ[4 * width](∂loss/∂block.1.linear.b^2) + Σ[width](∂loss/∂block.1.linear.1.b^2) + Σ[width](∂loss/∂block.2.layernorm.gain^2) + Σ[width, width'](∂loss/∂block.2.causal_attention.linear.w^2) + Σ[width](∂loss/∂block.2.causal_attention.linear.b^2) + Σ[width, width'](∂loss/∂block.2.causal_attention.linear.1.w^2) + Σ[width](∂loss/∂block.2.causal_attention.linear.1.b^2) + Σ[width, width'](∂loss/∂block.2.causal_attention.linear.2.w^2) + Σ[width](∂loss/∂block.2.causal_attention.linear.2.b^2) + Σ[width, width'](∂loss/∂block.2.causal_attention.linear.3.w^2) + Σ[width](∂loss/∂block.2.causal_attention.linear.3.b^2) + Σ[width](∂loss/∂block.2.layernorm.1.gain^2) + Σ[width](∂loss/∂block.2.layernorm.1.bias^2) + Σ[4 * width, width](∂loss/∂block.2.linear.w^2) + Σ[4 * width](∂loss/∂block.2.linear.b^2) + Σ[width](∂loss/∂block.2.linear.1.b^2) + Σ[width](∂loss/∂block.3.layernorm.gain^2) + Σ[width, width'](∂loss/∂block.3.causal_attention.linear.w^2) + Σ[width](∂loss/∂block.3.causal_attention.linear.b^2) + Σ[width, width'](∂loss/∂block.3.causal_attention.linear.1.w^2) + Σ[width](∂loss/∂block.3.causal_attention.linear.1.b^2) + Σ[width, width'](∂loss/∂block.3.causal_attention.linear.2.w^2) + Σ[width](∂loss/∂block.3.causal_attention.linear.2.b^2) + Σ[width, width'](∂loss/∂block.3.causal_attention.linear.3.w^2) + Σ[width](∂loss/∂block.3.causal_attention.linear.3.b^2) + Σ[width](∂loss/∂block.3.layernorm.1.gain^2) + Σ[width](∂loss/∂block.3.layernorm.1.bias^2) + Σ[4 * width, width](∂loss/∂block.3.linear.w^2) + Σ[4 * width](∂loss/∂block.3.linear.b^2) + Σ[width](∂loss/∂block.3.linear.1.b^2) + Σ[width](∂loss/∂layernorm.gain^2) + Σ[width](∂loss/∂layernorm.bias^2) + Σ[vocab, width](∂loss/∂linear.w^2) + Σ[vocab](∂loss/∂linear.b^2) + Σ[width'](…^2) + Σ[width'](…^2) + Σ[width'](…^2) + Σ[width'](…^2) + Σ[4 * width, width](…^2)/4 + Σ[4 * width, width](…^2)/4 + Σ[4 * width, width](…^2)/4 + Σ[4 * width, width](…^2)/4 */
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 880128, 0, 0, 1.0f, arena + 880144, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880160, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880704, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880176, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880720, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880192, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880736, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880208, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647168, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880224, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880240, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880256, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647184, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647200, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880272, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880288, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647264, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880304, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647280, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880320, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647296, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880336, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647312, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880352, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880368, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880384, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647328, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647216, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880400, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880416, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647344, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880432, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647360, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880448, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647376, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880464, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647392, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880480, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880496, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880512, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647408, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647232, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880528, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880544, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647424, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880560, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647440, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880576, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647456, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880592, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647472, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880608, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880624, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880640, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647488, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647248, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880656, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880672, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 880688, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647504, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647520, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647536, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647600, 0, 0, 0.25f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647552, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647616, 0, 0, 0.25f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647568, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647632, 0, 0, 0.25f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 647584, 0, 0, 1.0f, 0.0f);
  gradc_linear2(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 1.0f, arena + 532480, 0, 0, 0.25f, 0.0f);
  /* sqrt(Σ[time, width](…) + Σ[vocab, width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[vocab, width](…) + Σ[vocab](…) + Σ[width'](…) + Σ[width'](…) + Σ[width'](…) + Σ[width'](…) + Σ[4 * width, width](…)/4 + Σ[4 * width, width](…)/4 + Σ[4 * width, width](…)/4 + Σ[4 * width, width](…)/4) */
  gradc_sqrt(1, 1, arena + 524304, 0, 0, arena + 524288, 0, 0);
  /* 1 / sqrt(Σ[time, width](…) + Σ[vocab, width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width, width'](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[4 * width, width](…) + Σ[4 * width](…) + Σ[width](…) + Σ[width](…) + Σ[width](…) + Σ[vocab, width](…) + Σ[vocab](…) + Σ[width'](…) + Σ[width'](…) + Σ[width'](…) + Σ[width'](…) + Σ[4 * width, width](…)/4 + Σ[4 * width, width](…)/4 + Σ[4 * width, width](…)/4 + Σ[4 * width, width](…)/4) */
  gradc_rsqrt(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0);
  /* if 1 < sqrt(…) then 1 / sqrt(… + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + … + …/4 + …/4 + …/4 + …/4) else 1 */
  gradc_select_less(1, 1, arena + 529408, 0, 0, constants + 4, 0, 0, arena + 524304, 0, 0, arena + 524288, 0, 0, constants + 4, 0, 0);
  /* Σ[batch, time](… + … + …) * (if 1 < … then 1 / sqrt(…) else 1) */
  gradc_mul(1, 128, arena + 528384, 0, 1, arena + 1705488, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* (Σ[batch, time](…) * (if … then … else 1))^2 */
  gradc_mul(1, 128, arena + 528896, 0, 1, arena + 528384, 0, 1, arena + 528384, 0, 1, 1.0f);
  /* Σ[batch, time](… + … + …) * (if 1 < … then 1 / sqrt(…) else 1) */
  gradc_mul(1, 128, arena + 528512, 0, 1, arena + 4327296, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* (Σ[batch, time](…) * (if … then … else 1))^2 */
  gradc_mul(1, 128, arena + 529024, 0, 1, arena + 528512, 0, 1, arena + 528512, 0, 1, 1.0f);
  /* Σ[batch, time](… + … + …) * (if 1 < … then 1 / sqrt(…) else 1) */
  gradc_mul(1, 128, arena + 528640, 0, 1, arena + 6424448, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* (Σ[batch, time](…) * (if … then … else 1))^2 */
  gradc_mul(1, 128, arena + 529152, 0, 1, arena + 528640, 0, 1, arena + 528640, 0, 1, 1.0f);
  /* Σ[batch, time](… + … + …) * (if 1 < … then 1 / sqrt(…) else 1) */
  gradc_mul(1, 128, arena + 528768, 0, 1, arena + 8521600, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* (Σ[batch, time](…) * (if … then … else 1))^2 */
  gradc_mul(1, 128, arena + 529280, 0, 1, arena + 528768, 0, 1, arena + 528768, 0, 1, 1.0f);
  /* train.step + 1  (library/schedules.grad:16) */
  gradc_linear1(1, 1, arena + 524288, 0, 0, inputs + 2048, 0, 0, 1.0f, 1.0f);
  /* 2e-05 * (train.step + 1)  (library/schedules.grad:16) */
  gradc_linear1(1, 1, arena + 524288, 0, 0, arena + 524288, 0, 0, 2e-05f, 0.0f);
  /* train.step - 100  (library/schedules.grad:14) */
  gradc_linear1(1, 1, arena + 524304, 0, 0, inputs + 2048, 0, 0, 1.0f, -100.0f);
  /* train.steps - 101  (library/schedules.grad:14) */
  gradc_linear1(1, 1, arena + 524320, 0, 0, inputs + 2064, 0, 0, 1.0f, -101.0f);
  /* max(1, train.steps - 101)  (library/schedules.grad:14) */
  gradc_max(1, 1, arena + 524320, 0, 0, constants + 4, 0, 0, arena + 524320, 0, 0);
  /* (train.step - 100) / max(1, train.steps - 101)  (library/schedules.grad:14) */
  gradc_div(1, 1, arena + 524304, 0, 0, arena + 524304, 0, 0, arena + 524320, 0, 0, 1.0f);
  /* max(0, (train.step - 100) / max(1, …))  (library/schedules.grad:14) */
  gradc_max(1, 1, arena + 524304, 0, 0, constants + 3, 0, 0, arena + 524304, 0, 0);
  /* done = min(1, max(0, … / …))  (library/schedules.grad:14) */
  gradc_min(1, 1, arena + 524304, 0, 0, constants + 4, 0, 0, arena + 524304, 0, 0);
  /* 3.141592653589793 * done  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 524304, 0, 0, arena + 524304, 0, 0, 3.1415927f, 0.0f);
  /* cos(3.141592653589793 * done)  (library/schedules.grad:15) */
  gradc_cos(1, 1, arena + 524304, 0, 0, arena + 524304, 0, 0);
  /* cos(3.141592653589793 * done) + 1  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 524304, 0, 0, arena + 524304, 0, 0, 1.0f, 1.0f);
  /* down = 0.00095 * (cos(…) + 1) + 1/10000  (library/schedules.grad:15) */
  gradc_linear1(1, 1, arena + 524304, 0, 0, arena + 524304, 0, 0, 0.00095f, 0.0001f);
  /* lr = if train.step < 100 then 2e-05 * (train.step + 1) else down  (library/schedules.grad:16) */
  gradc_select_less(1, 1, arena + 529424, 0, 0, inputs + 2048, 0, 0, constants + 7, 0, 0, arena + 524288, 0, 0, arena + 524304, 0, 0);
  /* count = position.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 16384, 0, 0, states + 16384, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529440, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 16384, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529456, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = embedding.table.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 35856, 0, 0, states + 35856, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 35856, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529472, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 35856, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529488, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.layernorm.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 36128, 0, 0, states + 36128, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 36128, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529504, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 36128, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529520, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.layernorm.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 36400, 0, 0, states + 36400, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 36400, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529536, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 36400, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529552, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 69184, 0, 0, states + 69184, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 69184, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529568, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 69184, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529584, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 69456, 0, 0, states + 69456, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 69456, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529600, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 69456, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529616, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 102240, 0, 0, states + 102240, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 102240, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529632, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 102240, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529648, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 102512, 0, 0, states + 102512, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 102512, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529664, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 102512, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529680, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.2.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 135296, 0, 0, states + 135296, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 135296, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529696, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 135296, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529712, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.2.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 135568, 0, 0, states + 135568, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 135568, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529728, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 135568, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529744, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.3.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 168352, 0, 0, states + 168352, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 168352, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529760, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 168352, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529776, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.causal_attention.linear.3.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 168624, 0, 0, states + 168624, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 168624, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529792, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 168624, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529808, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.layernorm.1.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 168896, 0, 0, states + 168896, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 168896, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529824, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 168896, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529840, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.layernorm.1.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 169168, 0, 0, states + 169168, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 169168, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529856, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 169168, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529872, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 300256, 0, 0, states + 300256, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 300256, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529888, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 300256, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529904, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 301296, 0, 0, states + 301296, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 301296, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529920, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 301296, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529936, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 432384, 0, 0, states + 432384, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 432384, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529952, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 432384, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529968, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.0.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 432656, 0, 0, states + 432656, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 432656, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 529984, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 432656, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530000, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.layernorm.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 432928, 0, 0, states + 432928, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 432928, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530016, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 432928, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530032, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.layernorm.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 433200, 0, 0, states + 433200, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 433200, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530048, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 433200, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530064, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 465984, 0, 0, states + 465984, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 465984, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530080, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 465984, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530096, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 466256, 0, 0, states + 466256, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 466256, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530112, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 466256, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530128, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 499040, 0, 0, states + 499040, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 499040, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530144, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 499040, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530160, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 499312, 0, 0, states + 499312, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 499312, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530176, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 499312, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530192, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.2.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 532096, 0, 0, states + 532096, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 532096, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530208, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 532096, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530224, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.2.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 532368, 0, 0, states + 532368, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 532368, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530240, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 532368, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530256, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.3.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 565152, 0, 0, states + 565152, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 565152, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530272, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 565152, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530288, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.causal_attention.linear.3.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 565424, 0, 0, states + 565424, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 565424, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530304, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 565424, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530320, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.layernorm.1.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 565696, 0, 0, states + 565696, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 565696, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530336, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 565696, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530352, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.layernorm.1.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 565968, 0, 0, states + 565968, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 565968, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530368, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 565968, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530384, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 697056, 0, 0, states + 697056, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 697056, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530400, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 697056, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530416, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 698096, 0, 0, states + 698096, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 698096, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530432, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 698096, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530448, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 829184, 0, 0, states + 829184, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 829184, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530464, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 829184, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530480, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.1.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 829456, 0, 0, states + 829456, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 829456, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530496, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 829456, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530512, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.layernorm.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 829728, 0, 0, states + 829728, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 829728, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530528, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 829728, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530544, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.layernorm.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 830000, 0, 0, states + 830000, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 830000, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530560, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 830000, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530576, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 862784, 0, 0, states + 862784, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 862784, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530592, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 862784, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530608, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 863056, 0, 0, states + 863056, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 863056, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530624, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 863056, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530640, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 895840, 0, 0, states + 895840, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 895840, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530656, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 895840, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530672, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 896112, 0, 0, states + 896112, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 896112, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530688, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 896112, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530704, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.2.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 928896, 0, 0, states + 928896, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 928896, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530720, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 928896, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530736, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.2.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 929168, 0, 0, states + 929168, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 929168, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530752, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 929168, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530768, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.3.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 961952, 0, 0, states + 961952, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 961952, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530784, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 961952, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530800, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.causal_attention.linear.3.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 962224, 0, 0, states + 962224, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 962224, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530816, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 962224, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530832, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.layernorm.1.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 962496, 0, 0, states + 962496, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 962496, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530848, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 962496, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530864, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.layernorm.1.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 962768, 0, 0, states + 962768, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 962768, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530880, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 962768, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530896, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1093856, 0, 0, states + 1093856, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1093856, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530912, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1093856, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530928, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1094896, 0, 0, states + 1094896, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1094896, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530944, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1094896, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530960, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1225984, 0, 0, states + 1225984, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1225984, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530976, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1225984, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 530992, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.2.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1226256, 0, 0, states + 1226256, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1226256, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531008, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1226256, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531024, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.layernorm.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1226528, 0, 0, states + 1226528, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1226528, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531040, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1226528, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531056, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.layernorm.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1226800, 0, 0, states + 1226800, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1226800, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531072, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1226800, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531088, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1259584, 0, 0, states + 1259584, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1259584, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531104, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1259584, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531120, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1259856, 0, 0, states + 1259856, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1259856, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531136, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1259856, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531152, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1292640, 0, 0, states + 1292640, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1292640, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531168, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1292640, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531184, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1292912, 0, 0, states + 1292912, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1292912, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531200, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1292912, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531216, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.2.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1325696, 0, 0, states + 1325696, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1325696, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531232, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1325696, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531248, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.2.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1325968, 0, 0, states + 1325968, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1325968, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531264, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1325968, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531280, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.3.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1358752, 0, 0, states + 1358752, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1358752, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531296, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1358752, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531312, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.causal_attention.linear.3.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1359024, 0, 0, states + 1359024, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1359024, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531328, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1359024, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531344, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.layernorm.1.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1359296, 0, 0, states + 1359296, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1359296, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531360, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1359296, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531376, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.layernorm.1.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1359568, 0, 0, states + 1359568, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1359568, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531392, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1359568, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531408, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1490656, 0, 0, states + 1490656, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1490656, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531424, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1490656, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531440, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1491696, 0, 0, states + 1491696, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1491696, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531456, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1491696, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531472, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.linear.1.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1622784, 0, 0, states + 1622784, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1622784, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531488, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1622784, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531504, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = block.3.linear.1.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1623056, 0, 0, states + 1623056, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1623056, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531520, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1623056, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531536, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = layernorm.gain.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1623328, 0, 0, states + 1623328, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1623328, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531552, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1623328, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531568, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = layernorm.bias.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1623600, 0, 0, states + 1623600, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1623600, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531584, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1623600, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531600, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = linear.w.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1643072, 0, 0, states + 1643072, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1643072, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531616, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1643072, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531632, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* count = linear.b.t + 1  (library/optimizers.grad:61) */
  gradc_linear1(1, 1, states + 1643248, 0, 0, states + 1643248, 0, 0, 1.0f, 1.0f);
  /* 0.9^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 8, 0, 0, states + 1643248, 0, 0);
  /* 1 - 0.9^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531648, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  /* 0.999^count  (library/optimizers.grad:65) */
  gradc_pow(1, 1, arena + 524288, 0, 0, constants + 9, 0, 0, states + 1643248, 0, 0);
  /* 1 - 0.999^count  (library/optimizers.grad:65) */
  gradc_linear1(1, 1, arena + 531664, 0, 0, arena + 524288, 0, 0, -1.0f, 1.0f);
  for (long col = 0; col < 8192; col += 2048) {
    const long cols = 2048;
    /* ∂loss/∂position * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 871424 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * position.m + 0.09999999999999998 * (∂loss/∂position * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + col, 0, 1, states + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 526336, 0, 1, states + col, 0, 1, arena + 529440, 0, 0, 1.0f);
    /* (∂loss/∂position * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * position.v + 0.0010000000000000009 * (∂loss/∂position * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 8192 + col, 0, 1, states + 8192 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 8192 + col, 0, 1, arena + 529456, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 526336, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + position/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + position/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next position = position - lr * (update + position/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + col, 0, 1, parameters + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
  }
  for (long row = 0; row < 76; row += 6) {
    const long rows = 76 - row < 6 ? 76 - row : 6;
    /* ∂loss/∂embedding.table * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(rows, 128, arena + 524288, 128, 1, arena + 851968 + row * 128, 128, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * embedding.table.m + 0.09999999999999998 * (∂loss/∂embedding.table * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(rows, 128, states + 16400 + row * 128, 128, 1, states + 16400 + row * 128, 128, 1, 0.9f, arena + 524288, 128, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(rows, 128, arena + 525056, 128, 1, states + 16400 + row * 128, 128, 1, arena + 529472, 0, 0, 1.0f);
    /* (∂loss/∂embedding.table * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(rows, 128, arena + 524288, 128, 1, arena + 524288, 128, 1, arena + 524288, 128, 1, 1.0f);
    /* second = 0.999 * embedding.table.v + 0.0010000000000000009 * (∂loss/∂embedding.table * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(rows, 128, states + 26128 + row * 128, 128, 1, states + 26128 + row * 128, 128, 1, 0.999f, arena + 524288, 128, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(rows, 128, arena + 524288, 128, 1, states + 26128 + row * 128, 128, 1, arena + 529488, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(rows, 128, arena + 524288, 128, 1, arena + 524288, 128, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(rows, 128, arena + 524288, 128, 1, arena + 524288, 128, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(rows, 128, arena + 524288, 128, 1, arena + 525056, 128, 1, arena + 524288, 128, 1, 1.0f);
    /* update + embedding.table/10  (library/optimizers.grad:66) */
    gradc_linear2(rows, 128, arena + 524288, 128, 1, parameters + 8192 + row * 128, 128, 1, 0.1f, arena + 524288, 128, 1, 1.0f, 0.0f);
    /* lr * (update + embedding.table/10)  (library/optimizers.grad:66) */
    gradc_mul(rows, 128, arena + 524288, 128, 1, arena + 529424, 0, 0, arena + 524288, 128, 1, 1.0f);
    /* next embedding.table = embedding.table - lr * (update + embedding.table/10)  (library/optimizers.grad:66) */
    gradc_linear2(rows, 128, parameters + 8192 + row * 128, 128, 1, parameters + 8192 + row * 128, 128, 1, 1.0f, arena + 524288, 128, 1, -1.0f, 0.0f);
    /* ∂loss/∂linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(rows, 128, arena + 524288, 128, 1, arena + 861696 + row * 128, 128, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * linear.w.m + 0.09999999999999998 * (∂loss/∂linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(rows, 128, states + 1623616 + row, 1, 76, states + 1623616 + row, 1, 76, 0.9f, arena + 524288, 128, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(rows, 128, arena + 525056, 128, 1, states + 1623616 + row, 1, 76, arena + 531616, 0, 0, 1.0f);
    /* (∂loss/∂linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(rows, 128, arena + 524288, 128, 1, arena + 524288, 128, 1, arena + 524288, 128, 1, 1.0f);
    /* second = 0.999 * linear.w.v + 0.0010000000000000009 * (∂loss/∂linear.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(rows, 128, states + 1633344 + row, 1, 76, states + 1633344 + row, 1, 76, 0.999f, arena + 524288, 128, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(rows, 128, arena + 524288, 128, 1, states + 1633344 + row, 1, 76, arena + 531632, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(rows, 128, arena + 524288, 128, 1, arena + 524288, 128, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(rows, 128, arena + 524288, 128, 1, arena + 524288, 128, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(rows, 128, arena + 524288, 128, 1, arena + 525056, 128, 1, arena + 524288, 128, 1, 1.0f);
    /* update + linear.w/10  (library/optimizers.grad:66) */
    gradc_linear2(rows, 128, arena + 524288, 128, 1, parameters + 811264 + row, 1, 76, 0.1f, arena + 524288, 128, 1, 1.0f, 0.0f);
    /* lr * (update + linear.w/10)  (library/optimizers.grad:66) */
    gradc_mul(rows, 128, arena + 524288, 128, 1, arena + 529424, 0, 0, arena + 524288, 128, 1, 1.0f);
    /* next linear.w = linear.w - lr * (update + linear.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(rows, 128, parameters + 811264 + row, 1, 76, parameters + 811264 + row, 1, 76, 1.0f, arena + 524288, 128, 1, -1.0f, 0.0f);
  }
  for (long col = 0; col < 128; col += 64) {
    const long cols = 64;
    /* ∂loss/∂block.0.layernorm.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 880000 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.layernorm.gain.m + 0.09999999999999998 * (∂loss/∂block.0.layernorm.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 35872 + col, 0, 1, states + 35872 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 35872 + col, 0, 1, arena + 529504, 0, 0, 1.0f);
    /* (∂loss/∂block.0.layernorm.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.layernorm.gain.v + 0.0010000000000000009 * (∂loss/∂block.0.layernorm.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 36000 + col, 0, 1, states + 36000 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 36000 + col, 0, 1, arena + 529520, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.layernorm.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 17920 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.layernorm.gain = block.0.layernorm.gain - lr * (update + block.0.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 17920 + col, 0, 1, parameters + 17920 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* first = 0.9 * block.0.layernorm.bias.m + 0.09999999999999998 * (… * …)[width' := width]  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 36144 + col, 0, 1, states + 36144 + col, 0, 1, 0.9f, arena + 528384 + col, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 36144 + col, 0, 1, arena + 529536, 0, 0, 1.0f);
    /* second = 0.999 * block.0.layernorm.bias.v + 0.0010000000000000009 * (…^2)[width' := width]  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 36272 + col, 0, 1, states + 36272 + col, 0, 1, 0.999f, arena + 528896 + col, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 36272 + col, 0, 1, arena + 529552, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524352, 0, 1, 1.0f);
    /* update + block.0.layernorm.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 18048 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.layernorm.bias = block.0.layernorm.bias - lr * (update + block.0.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 18048 + col, 0, 1, parameters + 18048 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 879872 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.b.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 69200 + col, 0, 1, states + 69200 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 69200 + col, 0, 1, arena + 529600, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 69328 + col, 0, 1, states + 69328 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 69328 + col, 0, 1, arena + 529616, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 34560 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.b = block.0.causal_attention.linear.b - lr * (update + block.0.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 34560 + col, 0, 1, parameters + 34560 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 879744 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 102256 + col, 0, 1, states + 102256 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 102256 + col, 0, 1, arena + 529664, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 102384 + col, 0, 1, states + 102384 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 102384 + col, 0, 1, arena + 529680, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 51072 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.1.b = block.0.causal_attention.linear.1.b - lr * (update + block.0.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 51072 + col, 0, 1, parameters + 51072 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.2.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 879616 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.2.b.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.2.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 135312 + col, 0, 1, states + 135312 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 135312 + col, 0, 1, arena + 529728, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.2.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.2.b.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 135440 + col, 0, 1, states + 135440 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 135440 + col, 0, 1, arena + 529744, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.2.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 67584 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.2.b = block.0.causal_attention.linear.2.b - lr * (update + block.0.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 67584 + col, 0, 1, parameters + 67584 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.3.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 1705360 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.3.b.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.3.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 168368 + col, 0, 1, states + 168368 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 168368 + col, 0, 1, arena + 529792, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.3.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.3.b.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 168496 + col, 0, 1, states + 168496 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 168496 + col, 0, 1, arena + 529808, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.3.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 84096 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.3.b = block.0.causal_attention.linear.3.b - lr * (update + block.0.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 84096 + col, 0, 1, parameters + 84096 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.layernorm.1.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 1705232 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.layernorm.1.gain.m + 0.09999999999999998 * (∂loss/∂block.0.layernorm.1.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 168640 + col, 0, 1, states + 168640 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 168640 + col, 0, 1, arena + 529824, 0, 0, 1.0f);
    /* (∂loss/∂block.0.layernorm.1.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.layernorm.1.gain.v + 0.0010000000000000009 * (∂loss/∂block.0.layernorm.1.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 168768 + col, 0, 1, states + 168768 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 168768 + col, 0, 1, arena + 529840, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.layernorm.1.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 84224 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.layernorm.1.gain = block.0.layernorm.1.gain - lr * (update + block.0.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 84224 + col, 0, 1, parameters + 84224 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.layernorm.1.bias * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 1705104 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.layernorm.1.bias.m + 0.09999999999999998 * (∂loss/∂block.0.layernorm.1.bias * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 168912 + col, 0, 1, states + 168912 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 168912 + col, 0, 1, arena + 529856, 0, 0, 1.0f);
    /* (∂loss/∂block.0.layernorm.1.bias * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.layernorm.1.bias.v + 0.0010000000000000009 * (∂loss/∂block.0.layernorm.1.bias * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 169040 + col, 0, 1, states + 169040 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 169040 + col, 0, 1, arena + 529872, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.layernorm.1.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 84352 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.layernorm.1.bias = block.0.layernorm.1.bias - lr * (update + block.0.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 84352 + col, 0, 1, parameters + 84352 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327936 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.0.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 432400 + col, 0, 1, states + 432400 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 432400 + col, 0, 1, arena + 529984, 0, 0, 1.0f);
    /* (∂loss/∂block.0.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.0.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 432528 + col, 0, 1, states + 432528 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 432528 + col, 0, 1, arena + 530000, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 216064 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.linear.1.b = block.0.linear.1.b - lr * (update + block.0.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 216064 + col, 0, 1, parameters + 216064 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.layernorm.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327808 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.layernorm.gain.m + 0.09999999999999998 * (∂loss/∂block.1.layernorm.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 432672 + col, 0, 1, states + 432672 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 432672 + col, 0, 1, arena + 530016, 0, 0, 1.0f);
    /* (∂loss/∂block.1.layernorm.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.layernorm.gain.v + 0.0010000000000000009 * (∂loss/∂block.1.layernorm.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 432800 + col, 0, 1, states + 432800 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 432800 + col, 0, 1, arena + 530032, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.layernorm.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 216192 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.layernorm.gain = block.1.layernorm.gain - lr * (update + block.1.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 216192 + col, 0, 1, parameters + 216192 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* first = 0.9 * block.1.layernorm.bias.m + 0.09999999999999998 * (… * …)[width' := width]  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 432944 + col, 0, 1, states + 432944 + col, 0, 1, 0.9f, arena + 528512 + col, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 432944 + col, 0, 1, arena + 530048, 0, 0, 1.0f);
    /* second = 0.999 * block.1.layernorm.bias.v + 0.0010000000000000009 * (…^2)[width' := width]  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 433072 + col, 0, 1, states + 433072 + col, 0, 1, 0.999f, arena + 529024 + col, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 433072 + col, 0, 1, arena + 530064, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524352, 0, 1, 1.0f);
    /* update + block.1.layernorm.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 216320 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.layernorm.bias = block.1.layernorm.bias - lr * (update + block.1.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 216320 + col, 0, 1, parameters + 216320 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327680 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.b.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 466000 + col, 0, 1, states + 466000 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 466000 + col, 0, 1, arena + 530112, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 466128 + col, 0, 1, states + 466128 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 466128 + col, 0, 1, arena + 530128, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 232832 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.b = block.1.causal_attention.linear.b - lr * (update + block.1.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 232832 + col, 0, 1, parameters + 232832 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327552 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 499056 + col, 0, 1, states + 499056 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 499056 + col, 0, 1, arena + 530176, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 499184 + col, 0, 1, states + 499184 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 499184 + col, 0, 1, arena + 530192, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 249344 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.1.b = block.1.causal_attention.linear.1.b - lr * (update + block.1.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 249344 + col, 0, 1, parameters + 249344 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.2.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327424 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.2.b.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.2.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 532112 + col, 0, 1, states + 532112 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 532112 + col, 0, 1, arena + 530240, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.2.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.2.b.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 532240 + col, 0, 1, states + 532240 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 532240 + col, 0, 1, arena + 530256, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.2.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 265856 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.2.b = block.1.causal_attention.linear.2.b - lr * (update + block.1.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 265856 + col, 0, 1, parameters + 265856 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.3.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327168 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.3.b.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.3.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 565168 + col, 0, 1, states + 565168 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 565168 + col, 0, 1, arena + 530304, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.3.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.3.b.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 565296 + col, 0, 1, states + 565296 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 565296 + col, 0, 1, arena + 530320, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.3.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 282368 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.3.b = block.1.causal_attention.linear.3.b - lr * (update + block.1.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 282368 + col, 0, 1, parameters + 282368 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.layernorm.1.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4327040 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.layernorm.1.gain.m + 0.09999999999999998 * (∂loss/∂block.1.layernorm.1.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 565440 + col, 0, 1, states + 565440 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 565440 + col, 0, 1, arena + 530336, 0, 0, 1.0f);
    /* (∂loss/∂block.1.layernorm.1.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.layernorm.1.gain.v + 0.0010000000000000009 * (∂loss/∂block.1.layernorm.1.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 565568 + col, 0, 1, states + 565568 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 565568 + col, 0, 1, arena + 530352, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.layernorm.1.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 282496 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.layernorm.1.gain = block.1.layernorm.1.gain - lr * (update + block.1.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 282496 + col, 0, 1, parameters + 282496 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.layernorm.1.bias * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 4326912 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.layernorm.1.bias.m + 0.09999999999999998 * (∂loss/∂block.1.layernorm.1.bias * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 565712 + col, 0, 1, states + 565712 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 565712 + col, 0, 1, arena + 530368, 0, 0, 1.0f);
    /* (∂loss/∂block.1.layernorm.1.bias * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.layernorm.1.bias.v + 0.0010000000000000009 * (∂loss/∂block.1.layernorm.1.bias * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 565840 + col, 0, 1, states + 565840 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 565840 + col, 0, 1, arena + 530384, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.layernorm.1.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 282624 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.layernorm.1.bias = block.1.layernorm.1.bias - lr * (update + block.1.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 282624 + col, 0, 1, parameters + 282624 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6425088 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.1.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 829200 + col, 0, 1, states + 829200 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 829200 + col, 0, 1, arena + 530496, 0, 0, 1.0f);
    /* (∂loss/∂block.1.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.1.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 829328 + col, 0, 1, states + 829328 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 829328 + col, 0, 1, arena + 530512, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 414336 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.linear.1.b = block.1.linear.1.b - lr * (update + block.1.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 414336 + col, 0, 1, parameters + 414336 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.layernorm.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424960 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.layernorm.gain.m + 0.09999999999999998 * (∂loss/∂block.2.layernorm.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 829472 + col, 0, 1, states + 829472 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 829472 + col, 0, 1, arena + 530528, 0, 0, 1.0f);
    /* (∂loss/∂block.2.layernorm.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.layernorm.gain.v + 0.0010000000000000009 * (∂loss/∂block.2.layernorm.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 829600 + col, 0, 1, states + 829600 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 829600 + col, 0, 1, arena + 530544, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.layernorm.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 414464 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.layernorm.gain = block.2.layernorm.gain - lr * (update + block.2.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 414464 + col, 0, 1, parameters + 414464 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* first = 0.9 * block.2.layernorm.bias.m + 0.09999999999999998 * (… * …)[width' := width]  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 829744 + col, 0, 1, states + 829744 + col, 0, 1, 0.9f, arena + 528640 + col, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 829744 + col, 0, 1, arena + 530560, 0, 0, 1.0f);
    /* second = 0.999 * block.2.layernorm.bias.v + 0.0010000000000000009 * (…^2)[width' := width]  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 829872 + col, 0, 1, states + 829872 + col, 0, 1, 0.999f, arena + 529152 + col, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 829872 + col, 0, 1, arena + 530576, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524352, 0, 1, 1.0f);
    /* update + block.2.layernorm.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 414592 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.layernorm.bias = block.2.layernorm.bias - lr * (update + block.2.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 414592 + col, 0, 1, parameters + 414592 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424832 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.b.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 862800 + col, 0, 1, states + 862800 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 862800 + col, 0, 1, arena + 530624, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 862928 + col, 0, 1, states + 862928 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 862928 + col, 0, 1, arena + 530640, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 431104 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.b = block.2.causal_attention.linear.b - lr * (update + block.2.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 431104 + col, 0, 1, parameters + 431104 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424704 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 895856 + col, 0, 1, states + 895856 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 895856 + col, 0, 1, arena + 530688, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 895984 + col, 0, 1, states + 895984 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 895984 + col, 0, 1, arena + 530704, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 447616 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.1.b = block.2.causal_attention.linear.1.b - lr * (update + block.2.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 447616 + col, 0, 1, parameters + 447616 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.2.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424576 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.2.b.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.2.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 928912 + col, 0, 1, states + 928912 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 928912 + col, 0, 1, arena + 530752, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.2.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.2.b.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 929040 + col, 0, 1, states + 929040 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 929040 + col, 0, 1, arena + 530768, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.2.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 464128 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.2.b = block.2.causal_attention.linear.2.b - lr * (update + block.2.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 464128 + col, 0, 1, parameters + 464128 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.3.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424320 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.3.b.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.3.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 961968 + col, 0, 1, states + 961968 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 961968 + col, 0, 1, arena + 530816, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.3.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.3.b.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 962096 + col, 0, 1, states + 962096 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 962096 + col, 0, 1, arena + 530832, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.3.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 480640 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.3.b = block.2.causal_attention.linear.3.b - lr * (update + block.2.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 480640 + col, 0, 1, parameters + 480640 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.layernorm.1.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424192 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.layernorm.1.gain.m + 0.09999999999999998 * (∂loss/∂block.2.layernorm.1.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 962240 + col, 0, 1, states + 962240 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 962240 + col, 0, 1, arena + 530848, 0, 0, 1.0f);
    /* (∂loss/∂block.2.layernorm.1.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.layernorm.1.gain.v + 0.0010000000000000009 * (∂loss/∂block.2.layernorm.1.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 962368 + col, 0, 1, states + 962368 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 962368 + col, 0, 1, arena + 530864, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.layernorm.1.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 480768 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.layernorm.1.gain = block.2.layernorm.1.gain - lr * (update + block.2.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 480768 + col, 0, 1, parameters + 480768 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.layernorm.1.bias * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 6424064 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.layernorm.1.bias.m + 0.09999999999999998 * (∂loss/∂block.2.layernorm.1.bias * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 962512 + col, 0, 1, states + 962512 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 962512 + col, 0, 1, arena + 530880, 0, 0, 1.0f);
    /* (∂loss/∂block.2.layernorm.1.bias * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.layernorm.1.bias.v + 0.0010000000000000009 * (∂loss/∂block.2.layernorm.1.bias * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 962640 + col, 0, 1, states + 962640 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 962640 + col, 0, 1, arena + 530896, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.layernorm.1.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 480896 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.layernorm.1.bias = block.2.layernorm.1.bias - lr * (update + block.2.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 480896 + col, 0, 1, parameters + 480896 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8522240 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.2.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1226000 + col, 0, 1, states + 1226000 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1226000 + col, 0, 1, arena + 531008, 0, 0, 1.0f);
    /* (∂loss/∂block.2.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.2.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1226128 + col, 0, 1, states + 1226128 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1226128 + col, 0, 1, arena + 531024, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 612608 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.linear.1.b = block.2.linear.1.b - lr * (update + block.2.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 612608 + col, 0, 1, parameters + 612608 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.layernorm.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8522112 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.layernorm.gain.m + 0.09999999999999998 * (∂loss/∂block.3.layernorm.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1226272 + col, 0, 1, states + 1226272 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1226272 + col, 0, 1, arena + 531040, 0, 0, 1.0f);
    /* (∂loss/∂block.3.layernorm.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.layernorm.gain.v + 0.0010000000000000009 * (∂loss/∂block.3.layernorm.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1226400 + col, 0, 1, states + 1226400 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1226400 + col, 0, 1, arena + 531056, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.layernorm.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 612736 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.layernorm.gain = block.3.layernorm.gain - lr * (update + block.3.layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 612736 + col, 0, 1, parameters + 612736 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* first = 0.9 * block.3.layernorm.bias.m + 0.09999999999999998 * (… * …)[width' := width]  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1226544 + col, 0, 1, states + 1226544 + col, 0, 1, 0.9f, arena + 528768 + col, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1226544 + col, 0, 1, arena + 531072, 0, 0, 1.0f);
    /* second = 0.999 * block.3.layernorm.bias.v + 0.0010000000000000009 * (…^2)[width' := width]  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1226672 + col, 0, 1, states + 1226672 + col, 0, 1, 0.999f, arena + 529280 + col, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1226672 + col, 0, 1, arena + 531088, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524352, 0, 1, arena + 524352, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524352, 0, 1, 1.0f);
    /* update + block.3.layernorm.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 612864 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.layernorm.bias = block.3.layernorm.bias - lr * (update + block.3.layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 612864 + col, 0, 1, parameters + 612864 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8521984 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.b.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1259600 + col, 0, 1, states + 1259600 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1259600 + col, 0, 1, arena + 531136, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1259728 + col, 0, 1, states + 1259728 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1259728 + col, 0, 1, arena + 531152, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 629376 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.b = block.3.causal_attention.linear.b - lr * (update + block.3.causal_attention.linear.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 629376 + col, 0, 1, parameters + 629376 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8521856 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1292656 + col, 0, 1, states + 1292656 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1292656 + col, 0, 1, arena + 531200, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1292784 + col, 0, 1, states + 1292784 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1292784 + col, 0, 1, arena + 531216, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 645888 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.1.b = block.3.causal_attention.linear.1.b - lr * (update + block.3.causal_attention.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 645888 + col, 0, 1, parameters + 645888 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.2.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8521728 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.2.b.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.2.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1325712 + col, 0, 1, states + 1325712 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1325712 + col, 0, 1, arena + 531264, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.2.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.2.b.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.2.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1325840 + col, 0, 1, states + 1325840 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1325840 + col, 0, 1, arena + 531280, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.2.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 662400 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.2.b = block.3.causal_attention.linear.2.b - lr * (update + block.3.causal_attention.linear.2.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 662400 + col, 0, 1, parameters + 662400 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.3.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8521472 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.3.b.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.3.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1358768 + col, 0, 1, states + 1358768 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1358768 + col, 0, 1, arena + 531328, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.3.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.3.b.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.3.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1358896 + col, 0, 1, states + 1358896 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1358896 + col, 0, 1, arena + 531344, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.3.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 678912 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.3.b = block.3.causal_attention.linear.3.b - lr * (update + block.3.causal_attention.linear.3.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 678912 + col, 0, 1, parameters + 678912 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.layernorm.1.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8521344 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.layernorm.1.gain.m + 0.09999999999999998 * (∂loss/∂block.3.layernorm.1.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1359040 + col, 0, 1, states + 1359040 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1359040 + col, 0, 1, arena + 531360, 0, 0, 1.0f);
    /* (∂loss/∂block.3.layernorm.1.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.layernorm.1.gain.v + 0.0010000000000000009 * (∂loss/∂block.3.layernorm.1.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1359168 + col, 0, 1, states + 1359168 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1359168 + col, 0, 1, arena + 531376, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.layernorm.1.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 679040 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.layernorm.1.gain = block.3.layernorm.1.gain - lr * (update + block.3.layernorm.1.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 679040 + col, 0, 1, parameters + 679040 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.layernorm.1.bias * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 8521216 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.layernorm.1.bias.m + 0.09999999999999998 * (∂loss/∂block.3.layernorm.1.bias * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1359312 + col, 0, 1, states + 1359312 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1359312 + col, 0, 1, arena + 531392, 0, 0, 1.0f);
    /* (∂loss/∂block.3.layernorm.1.bias * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.layernorm.1.bias.v + 0.0010000000000000009 * (∂loss/∂block.3.layernorm.1.bias * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1359440 + col, 0, 1, states + 1359440 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1359440 + col, 0, 1, arena + 531408, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.layernorm.1.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 679168 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.layernorm.1.bias = block.3.layernorm.1.bias - lr * (update + block.3.layernorm.1.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 679168 + col, 0, 1, parameters + 679168 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.linear.1.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 16082688 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.linear.1.b.m + 0.09999999999999998 * (∂loss/∂block.3.linear.1.b * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1622800 + col, 0, 1, states + 1622800 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1622800 + col, 0, 1, arena + 531520, 0, 0, 1.0f);
    /* (∂loss/∂block.3.linear.1.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.linear.1.b.v + 0.0010000000000000009 * (∂loss/∂block.3.linear.1.b * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1622928 + col, 0, 1, states + 1622928 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1622928 + col, 0, 1, arena + 531536, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.linear.1.b/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 810880 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.linear.1.b = block.3.linear.1.b - lr * (update + block.3.linear.1.b/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 810880 + col, 0, 1, parameters + 810880 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂layernorm.gain * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 16082560 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * layernorm.gain.m + 0.09999999999999998 * (∂loss/∂layernorm.gain * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1623072 + col, 0, 1, states + 1623072 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1623072 + col, 0, 1, arena + 531552, 0, 0, 1.0f);
    /* (∂loss/∂layernorm.gain * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * layernorm.gain.v + 0.0010000000000000009 * (∂loss/∂layernorm.gain * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1623200 + col, 0, 1, states + 1623200 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1623200 + col, 0, 1, arena + 531568, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + layernorm.gain/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 811008 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next layernorm.gain = layernorm.gain - lr * (update + layernorm.gain/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 811008 + col, 0, 1, parameters + 811008 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂layernorm.bias * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 16082432 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * layernorm.bias.m + 0.09999999999999998 * (∂loss/∂layernorm.bias * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1623344 + col, 0, 1, states + 1623344 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524352, 0, 1, states + 1623344 + col, 0, 1, arena + 531584, 0, 0, 1.0f);
    /* (∂loss/∂layernorm.bias * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * layernorm.bias.v + 0.0010000000000000009 * (∂loss/∂layernorm.bias * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1623472 + col, 0, 1, states + 1623472 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1623472 + col, 0, 1, arena + 531600, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524352, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + layernorm.bias/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 811136 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next layernorm.bias = layernorm.bias - lr * (update + layernorm.bias/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 811136 + col, 0, 1, parameters + 811136 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
  }
  for (long col = 0; col < 16384; col += 128) {
    const long cols = 128;
    /* ∂loss/∂block.0.causal_attention.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 786432 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.w.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 36416 + col, 0, 1, states + 36416 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 36416 + col, 0, 1, arena + 529568, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 52800 + col, 0, 1, states + 52800 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 52800 + col, 0, 1, arena + 529584, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 18176 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.w = block.0.causal_attention.linear.w - lr * (update + block.0.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 18176 + col, 0, 1, parameters + 18176 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.1.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 802816 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.1.w.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.1.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 69472 + col, 0, 1, states + 69472 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 69472 + col, 0, 1, arena + 529632, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.1.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.1.w.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 85856 + col, 0, 1, states + 85856 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 85856 + col, 0, 1, arena + 529648, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.1.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 34688 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.1.w = block.0.causal_attention.linear.1.w - lr * (update + block.0.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 34688 + col, 0, 1, parameters + 34688 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.2.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 819200 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.2.w.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.2.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 102528 + col, 0, 1, states + 102528 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 102528 + col, 0, 1, arena + 529696, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.2.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.2.w.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 118912 + col, 0, 1, states + 118912 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 118912 + col, 0, 1, arena + 529712, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.2.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 51200 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.2.w = block.0.causal_attention.linear.2.w - lr * (update + block.0.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 51200 + col, 0, 1, parameters + 51200 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.0.causal_attention.linear.3.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 655360 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.0.causal_attention.linear.3.w.m + 0.09999999999999998 * (∂loss/∂block.0.causal_attention.linear.3.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 135584 + col, 0, 1, states + 135584 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 135584 + col, 0, 1, arena + 529760, 0, 0, 1.0f);
    /* (∂loss/∂block.0.causal_attention.linear.3.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.0.causal_attention.linear.3.w.v + 0.0010000000000000009 * (∂loss/∂block.0.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 151968 + col, 0, 1, states + 151968 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 151968 + col, 0, 1, arena + 529776, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.0.causal_attention.linear.3.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 67712 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.0.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.0.causal_attention.linear.3.w = block.0.causal_attention.linear.3.w - lr * (update + block.0.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 67712 + col, 0, 1, parameters + 67712 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 581632 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.w.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 433216 + col, 0, 1, states + 433216 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 433216 + col, 0, 1, arena + 530080, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 449600 + col, 0, 1, states + 449600 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 449600 + col, 0, 1, arena + 530096, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 216448 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.w = block.1.causal_attention.linear.w - lr * (update + block.1.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 216448 + col, 0, 1, parameters + 216448 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.1.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 598016 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.1.w.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.1.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 466272 + col, 0, 1, states + 466272 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 466272 + col, 0, 1, arena + 530144, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.1.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.1.w.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 482656 + col, 0, 1, states + 482656 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 482656 + col, 0, 1, arena + 530160, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.1.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 232960 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.1.w = block.1.causal_attention.linear.1.w - lr * (update + block.1.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 232960 + col, 0, 1, parameters + 232960 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.2.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 614400 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.2.w.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.2.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 499328 + col, 0, 1, states + 499328 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 499328 + col, 0, 1, arena + 530208, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.2.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.2.w.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 515712 + col, 0, 1, states + 515712 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 515712 + col, 0, 1, arena + 530224, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.2.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 249472 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.2.w = block.1.causal_attention.linear.2.w - lr * (update + block.1.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 249472 + col, 0, 1, parameters + 249472 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.1.causal_attention.linear.3.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 630784 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.1.causal_attention.linear.3.w.m + 0.09999999999999998 * (∂loss/∂block.1.causal_attention.linear.3.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 532384 + col, 0, 1, states + 532384 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 532384 + col, 0, 1, arena + 530272, 0, 0, 1.0f);
    /* (∂loss/∂block.1.causal_attention.linear.3.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.1.causal_attention.linear.3.w.v + 0.0010000000000000009 * (∂loss/∂block.1.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 548768 + col, 0, 1, states + 548768 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 548768 + col, 0, 1, arena + 530288, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.1.causal_attention.linear.3.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 265984 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.1.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.1.causal_attention.linear.3.w = block.1.causal_attention.linear.3.w - lr * (update + block.1.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 265984 + col, 0, 1, parameters + 265984 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 671744 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.w.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 830016 + col, 0, 1, states + 830016 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 830016 + col, 0, 1, arena + 530592, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 846400 + col, 0, 1, states + 846400 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 846400 + col, 0, 1, arena + 530608, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 414720 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.w = block.2.causal_attention.linear.w - lr * (update + block.2.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 414720 + col, 0, 1, parameters + 414720 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.1.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 688128 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.1.w.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.1.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 863072 + col, 0, 1, states + 863072 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 863072 + col, 0, 1, arena + 530656, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.1.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.1.w.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 879456 + col, 0, 1, states + 879456 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 879456 + col, 0, 1, arena + 530672, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.1.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 431232 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.1.w = block.2.causal_attention.linear.1.w - lr * (update + block.2.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 431232 + col, 0, 1, parameters + 431232 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.2.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 704512 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.2.w.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.2.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 896128 + col, 0, 1, states + 896128 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 896128 + col, 0, 1, arena + 530720, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.2.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.2.w.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 912512 + col, 0, 1, states + 912512 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 912512 + col, 0, 1, arena + 530736, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.2.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 447744 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.2.w = block.2.causal_attention.linear.2.w - lr * (update + block.2.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 447744 + col, 0, 1, parameters + 447744 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.2.causal_attention.linear.3.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 720896 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.2.causal_attention.linear.3.w.m + 0.09999999999999998 * (∂loss/∂block.2.causal_attention.linear.3.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 929184 + col, 0, 1, states + 929184 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 929184 + col, 0, 1, arena + 530784, 0, 0, 1.0f);
    /* (∂loss/∂block.2.causal_attention.linear.3.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.2.causal_attention.linear.3.w.v + 0.0010000000000000009 * (∂loss/∂block.2.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 945568 + col, 0, 1, states + 945568 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 945568 + col, 0, 1, arena + 530800, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.2.causal_attention.linear.3.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 464256 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.2.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.2.causal_attention.linear.3.w = block.2.causal_attention.linear.3.w - lr * (update + block.2.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 464256 + col, 0, 1, parameters + 464256 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 737280 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.w.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1226816 + col, 0, 1, states + 1226816 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 1226816 + col, 0, 1, arena + 531104, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1243200 + col, 0, 1, states + 1243200 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1243200 + col, 0, 1, arena + 531120, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 612992 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.w = block.3.causal_attention.linear.w - lr * (update + block.3.causal_attention.linear.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 612992 + col, 0, 1, parameters + 612992 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.1.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 753664 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.1.w.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.1.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1259872 + col, 0, 1, states + 1259872 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 1259872 + col, 0, 1, arena + 531168, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.1.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.1.w.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.1.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1276256 + col, 0, 1, states + 1276256 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1276256 + col, 0, 1, arena + 531184, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.1.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 629504 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.1.w = block.3.causal_attention.linear.1.w - lr * (update + block.3.causal_attention.linear.1.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 629504 + col, 0, 1, parameters + 629504 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.2.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 770048 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.2.w.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.2.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1292928 + col, 0, 1, states + 1292928 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 1292928 + col, 0, 1, arena + 531232, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.2.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.2.w.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.2.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1309312 + col, 0, 1, states + 1309312 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1309312 + col, 0, 1, arena + 531248, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.2.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 646016 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.2.w = block.3.causal_attention.linear.2.w - lr * (update + block.3.causal_attention.linear.2.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 646016 + col, 0, 1, parameters + 646016 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
    /* ∂loss/∂block.3.causal_attention.linear.3.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 835584 + col, 0, 1, arena + 529408, 0, 0, 1.0f);
    /* first = 0.9 * block.3.causal_attention.linear.3.w.m + 0.09999999999999998 * (∂loss/∂block.3.causal_attention.linear.3.w * (if … then … else 1))  (library/optimizers.grad:59) */
    gradc_linear2(1, cols, states + 1325984 + col, 0, 1, states + 1325984 + col, 0, 1, 0.9f, arena + 524288, 0, 1, 0.1f, 0.0f);
    /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524416, 0, 1, states + 1325984 + col, 0, 1, arena + 531296, 0, 0, 1.0f);
    /* (∂loss/∂block.3.causal_attention.linear.3.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* second = 0.999 * block.3.causal_attention.linear.3.w.v + 0.0010000000000000009 * (∂loss/∂block.3.causal_attention.linear.3.w * …)^2  (library/optimizers.grad:60) */
    gradc_linear2(1, cols, states + 1342368 + col, 0, 1, states + 1342368 + col, 0, 1, 0.999f, arena + 524288, 0, 1, 0.001f, 0.0f);
    /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, states + 1342368 + col, 0, 1, arena + 531312, 0, 0, 1.0f);
    /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
    gradc_sqrt(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1);
    /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
    gradc_linear1(1, cols, arena + 524288, 0, 1, arena + 524288, 0, 1, 1.0f, 1e-08f);
    /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
    gradc_div(1, cols, arena + 524288, 0, 1, arena + 524416, 0, 1, arena + 524288, 0, 1, 1.0f);
    /* update + block.3.causal_attention.linear.3.w/10  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, arena + 524288, 0, 1, parameters + 662528 + col, 0, 1, 0.1f, arena + 524288, 0, 1, 1.0f, 0.0f);
    /* lr * (update + block.3.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_mul(1, cols, arena + 524288, 0, 1, arena + 529424, 0, 0, arena + 524288, 0, 1, 1.0f);
    /* next block.3.causal_attention.linear.3.w = block.3.causal_attention.linear.3.w - lr * (update + block.3.causal_attention.linear.3.w/10)  (library/optimizers.grad:66) */
    gradc_linear2(1, cols, parameters + 662528 + col, 0, 1, parameters + 662528 + col, 0, 1, 1.0f, arena + 524288, 0, 1, -1.0f, 0.0f);
  }
  for (long row = 0; row < 128; row += 1) {
    const long rows = 1;
    for (long col = 0; col < 512; col += 240) {
      const long cols = 512 - col < 240 ? 512 - col : 240;
      /* ∂loss/∂block.0.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.0.linear.w.m + 0.09999999999999998 * (∂loss/∂block.0.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 169184 + row * 512 + col, 512, 1, states + 169184 + row * 512 + col, 512, 1, 0.9f, arena + 524288, 240, 1, 0.1f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 169184 + row * 512 + col, 512, 1, arena + 529888, 0, 0, 1.0f);
      /* (∂loss/∂block.0.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.0.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.0.linear.w * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 234720 + row * 512 + col, 512, 1, states + 234720 + row * 512 + col, 512, 1, 0.999f, arena + 524288, 240, 1, 0.001f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 234720 + row * 512 + col, 512, 1, arena + 529904, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.0.linear.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 84480 + row * 512 + col, 512, 1, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.0.linear.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.0.linear.w = block.0.linear.w - lr * (update + block.0.linear.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 84480 + row * 512 + col, 512, 1, parameters + 84480 + row * 512 + col, 512, 1, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* Σ[batch, time](… * ∂loss/∂block.0.y) * (if 1 < … then 1 / sqrt(…) else 1) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 262144 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.0.linear.1.w.m + 0.04999999999999999 * (Σ[batch, time](…) * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 301312 + row + col * 128, 1, 128, states + 301312 + row + col * 128, 1, 128, 0.9f, arena + 524288, 240, 1, 0.05f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 301312 + row + col * 128, 1, 128, arena + 529952, 0, 0, 1.0f);
      /* (Σ[batch, time](…) * (if … then … else 1))^2 */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.0.linear.1.w.v + 0.0002500000000000002 * (… * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 366848 + row + col * 128, 1, 128, states + 366848 + row + col * 128, 1, 128, 0.999f, arena + 524288, 240, 1, 0.00025f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 366848 + row + col * 128, 1, 128, arena + 529968, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.0.linear.1.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 150528 + row + col * 128, 1, 128, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.0.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.0.linear.1.w = block.0.linear.1.w - lr * (update + block.0.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 150528 + row + col * 128, 1, 128, parameters + 150528 + row + col * 128, 1, 128, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* ∂loss/∂block.1.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 65536 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.1.linear.w.m + 0.09999999999999998 * (∂loss/∂block.1.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 565984 + row * 512 + col, 512, 1, states + 565984 + row * 512 + col, 512, 1, 0.9f, arena + 524288, 240, 1, 0.1f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 565984 + row * 512 + col, 512, 1, arena + 530400, 0, 0, 1.0f);
      /* (∂loss/∂block.1.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.1.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.1.linear.w * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 631520 + row * 512 + col, 512, 1, states + 631520 + row * 512 + col, 512, 1, 0.999f, arena + 524288, 240, 1, 0.001f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 631520 + row * 512 + col, 512, 1, arena + 530416, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.1.linear.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 282752 + row * 512 + col, 512, 1, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.1.linear.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.1.linear.w = block.1.linear.w - lr * (update + block.1.linear.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 282752 + row * 512 + col, 512, 1, parameters + 282752 + row * 512 + col, 512, 1, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* Σ[batch, time](… * ∂loss/∂block.1.y) * (if 1 < … then 1 / sqrt(…) else 1) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 327680 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.1.linear.1.w.m + 0.04999999999999999 * (Σ[batch, time](…) * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 698112 + row + col * 128, 1, 128, states + 698112 + row + col * 128, 1, 128, 0.9f, arena + 524288, 240, 1, 0.05f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 698112 + row + col * 128, 1, 128, arena + 530464, 0, 0, 1.0f);
      /* (Σ[batch, time](…) * (if … then … else 1))^2 */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.1.linear.1.w.v + 0.0002500000000000002 * (… * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 763648 + row + col * 128, 1, 128, states + 763648 + row + col * 128, 1, 128, 0.999f, arena + 524288, 240, 1, 0.00025f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 763648 + row + col * 128, 1, 128, arena + 530480, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.1.linear.1.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 348800 + row + col * 128, 1, 128, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.1.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.1.linear.1.w = block.1.linear.1.w - lr * (update + block.1.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 348800 + row + col * 128, 1, 128, parameters + 348800 + row + col * 128, 1, 128, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* ∂loss/∂block.2.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 131072 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.2.linear.w.m + 0.09999999999999998 * (∂loss/∂block.2.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 962784 + row * 512 + col, 512, 1, states + 962784 + row * 512 + col, 512, 1, 0.9f, arena + 524288, 240, 1, 0.1f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 962784 + row * 512 + col, 512, 1, arena + 530912, 0, 0, 1.0f);
      /* (∂loss/∂block.2.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.2.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.2.linear.w * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 1028320 + row * 512 + col, 512, 1, states + 1028320 + row * 512 + col, 512, 1, 0.999f, arena + 524288, 240, 1, 0.001f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 1028320 + row * 512 + col, 512, 1, arena + 530928, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.2.linear.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 481024 + row * 512 + col, 512, 1, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.2.linear.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.2.linear.w = block.2.linear.w - lr * (update + block.2.linear.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 481024 + row * 512 + col, 512, 1, parameters + 481024 + row * 512 + col, 512, 1, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* Σ[batch, time](… * ∂loss/∂block.2.y) * (if 1 < … then 1 / sqrt(…) else 1) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 393216 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.2.linear.1.w.m + 0.04999999999999999 * (Σ[batch, time](…) * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 1094912 + row + col * 128, 1, 128, states + 1094912 + row + col * 128, 1, 128, 0.9f, arena + 524288, 240, 1, 0.05f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 1094912 + row + col * 128, 1, 128, arena + 530976, 0, 0, 1.0f);
      /* (Σ[batch, time](…) * (if … then … else 1))^2 */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.2.linear.1.w.v + 0.0002500000000000002 * (… * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 1160448 + row + col * 128, 1, 128, states + 1160448 + row + col * 128, 1, 128, 0.999f, arena + 524288, 240, 1, 0.00025f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 1160448 + row + col * 128, 1, 128, arena + 530992, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.2.linear.1.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 547072 + row + col * 128, 1, 128, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.2.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.2.linear.1.w = block.2.linear.1.w - lr * (update + block.2.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 547072 + row + col * 128, 1, 128, parameters + 547072 + row + col * 128, 1, 128, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* ∂loss/∂block.3.linear.w * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 196608 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.3.linear.w.m + 0.09999999999999998 * (∂loss/∂block.3.linear.w * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 1359584 + row * 512 + col, 512, 1, states + 1359584 + row * 512 + col, 512, 1, 0.9f, arena + 524288, 240, 1, 0.1f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 1359584 + row * 512 + col, 512, 1, arena + 531424, 0, 0, 1.0f);
      /* (∂loss/∂block.3.linear.w * (if … then … else 1))^2  (library/optimizers.grad:60) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.3.linear.w.v + 0.0010000000000000009 * (∂loss/∂block.3.linear.w * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 1425120 + row * 512 + col, 512, 1, states + 1425120 + row * 512 + col, 512, 1, 0.999f, arena + 524288, 240, 1, 0.001f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 1425120 + row * 512 + col, 512, 1, arena + 531440, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.3.linear.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 679296 + row * 512 + col, 512, 1, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.3.linear.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.3.linear.w = block.3.linear.w - lr * (update + block.3.linear.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 679296 + row * 512 + col, 512, 1, parameters + 679296 + row * 512 + col, 512, 1, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
      /* Σ[batch, time](… * ∂loss/∂block.3.y) * (if 1 < … then 1 / sqrt(…) else 1) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 458752 + row * 512 + col, 512, 1, arena + 529408, 0, 0, 1.0f);
      /* first = 0.9 * block.3.linear.1.w.m + 0.04999999999999999 * (Σ[batch, time](…) * (if … then … else 1))  (library/optimizers.grad:59) */
      gradc_linear2(rows, cols, states + 1491712 + row + col * 128, 1, 128, states + 1491712 + row + col * 128, 1, 128, 0.9f, arena + 524288, 240, 1, 0.05f, 0.0f);
      /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524528, 240, 1, states + 1491712 + row + col * 128, 1, 128, arena + 531488, 0, 0, 1.0f);
      /* (Σ[batch, time](…) * (if … then … else 1))^2 */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* second = 0.999 * block.3.linear.1.w.v + 0.0002500000000000002 * (… * …)^2  (library/optimizers.grad:60) */
      gradc_linear2(rows, cols, states + 1557248 + row + col * 128, 1, 128, states + 1557248 + row + col * 128, 1, 128, 0.999f, arena + 524288, 240, 1, 0.00025f, 0.0f);
      /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, states + 1557248 + row + col * 128, 1, 128, arena + 531504, 0, 0, 1.0f);
      /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
      gradc_sqrt(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1);
      /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
      gradc_linear1(rows, cols, arena + 524288, 240, 1, arena + 524288, 240, 1, 1.0f, 1e-08f);
      /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
      gradc_div(rows, cols, arena + 524288, 240, 1, arena + 524528, 240, 1, arena + 524288, 240, 1, 1.0f);
      /* update + block.3.linear.1.w/10  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, arena + 524288, 240, 1, parameters + 745344 + row + col * 128, 1, 128, 0.1f, arena + 524288, 240, 1, 1.0f, 0.0f);
      /* lr * (update + block.3.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_mul(rows, cols, arena + 524288, 240, 1, arena + 529424, 0, 0, arena + 524288, 240, 1, 1.0f);
      /* next block.3.linear.1.w = block.3.linear.1.w - lr * (update + block.3.linear.1.w/10)  (library/optimizers.grad:66) */
      gradc_linear2(rows, cols, parameters + 745344 + row + col * 128, 1, 128, parameters + 745344 + row + col * 128, 1, 128, 1.0f, arena + 524288, 240, 1, -1.0f, 0.0f);
    }
  }
  /* ∂loss/∂block.0.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 4326400, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* first = 0.9 * block.0.linear.b.m + 0.09999999999999998 * (∂loss/∂block.0.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
  gradc_linear2(1, 512, states + 300272, 0, 1, states + 300272, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 512, 0, 1, states + 300272, 0, 1, arena + 529920, 0, 0, 1.0f);
  /* (∂loss/∂block.0.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * block.0.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.0.linear.b * …)^2  (library/optimizers.grad:60) */
  gradc_linear2(1, 512, states + 300784, 0, 1, states + 300784, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, states + 300784, 0, 1, arena + 529936, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
  gradc_sqrt(1, 512, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
  gradc_linear1(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, arena + 512, 0, 1, arena + 0, 0, 1, 1.0f);
  /* update + block.0.linear.b/10  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, arena + 0, 0, 1, parameters + 150016, 0, 1, 0.1f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * (update + block.0.linear.b/10)  (library/optimizers.grad:66) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 529424, 0, 0, arena + 0, 0, 1, 1.0f);
  /* next block.0.linear.b = block.0.linear.b - lr * (update + block.0.linear.b/10)  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, parameters + 150016, 0, 1, parameters + 150016, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂block.1.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 6423552, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* first = 0.9 * block.1.linear.b.m + 0.09999999999999998 * (∂loss/∂block.1.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
  gradc_linear2(1, 512, states + 697072, 0, 1, states + 697072, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 512, 0, 1, states + 697072, 0, 1, arena + 530432, 0, 0, 1.0f);
  /* (∂loss/∂block.1.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * block.1.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.1.linear.b * …)^2  (library/optimizers.grad:60) */
  gradc_linear2(1, 512, states + 697584, 0, 1, states + 697584, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, states + 697584, 0, 1, arena + 530448, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
  gradc_sqrt(1, 512, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
  gradc_linear1(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, arena + 512, 0, 1, arena + 0, 0, 1, 1.0f);
  /* update + block.1.linear.b/10  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, arena + 0, 0, 1, parameters + 348288, 0, 1, 0.1f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * (update + block.1.linear.b/10)  (library/optimizers.grad:66) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 529424, 0, 0, arena + 0, 0, 1, 1.0f);
  /* next block.1.linear.b = block.1.linear.b - lr * (update + block.1.linear.b/10)  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, parameters + 348288, 0, 1, parameters + 348288, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂block.2.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 8520704, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* first = 0.9 * block.2.linear.b.m + 0.09999999999999998 * (∂loss/∂block.2.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
  gradc_linear2(1, 512, states + 1093872, 0, 1, states + 1093872, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 512, 0, 1, states + 1093872, 0, 1, arena + 530944, 0, 0, 1.0f);
  /* (∂loss/∂block.2.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * block.2.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.2.linear.b * …)^2  (library/optimizers.grad:60) */
  gradc_linear2(1, 512, states + 1094384, 0, 1, states + 1094384, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, states + 1094384, 0, 1, arena + 530960, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
  gradc_sqrt(1, 512, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
  gradc_linear1(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, arena + 512, 0, 1, arena + 0, 0, 1, 1.0f);
  /* update + block.2.linear.b/10  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, arena + 0, 0, 1, parameters + 546560, 0, 1, 0.1f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * (update + block.2.linear.b/10)  (library/optimizers.grad:66) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 529424, 0, 0, arena + 0, 0, 1, 1.0f);
  /* next block.2.linear.b = block.2.linear.b - lr * (update + block.2.linear.b/10)  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, parameters + 546560, 0, 1, parameters + 546560, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂block.3.linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 16081920, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* first = 0.9 * block.3.linear.b.m + 0.09999999999999998 * (∂loss/∂block.3.linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
  gradc_linear2(1, 512, states + 1490672, 0, 1, states + 1490672, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 512, 0, 1, states + 1490672, 0, 1, arena + 531456, 0, 0, 1.0f);
  /* (∂loss/∂block.3.linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * block.3.linear.b.v + 0.0010000000000000009 * (∂loss/∂block.3.linear.b * …)^2  (library/optimizers.grad:60) */
  gradc_linear2(1, 512, states + 1491184, 0, 1, states + 1491184, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, states + 1491184, 0, 1, arena + 531472, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
  gradc_sqrt(1, 512, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
  gradc_linear1(1, 512, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
  gradc_div(1, 512, arena + 0, 0, 1, arena + 512, 0, 1, arena + 0, 0, 1, 1.0f);
  /* update + block.3.linear.b/10  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, arena + 0, 0, 1, parameters + 744832, 0, 1, 0.1f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * (update + block.3.linear.b/10)  (library/optimizers.grad:66) */
  gradc_mul(1, 512, arena + 0, 0, 1, arena + 529424, 0, 0, arena + 0, 0, 1, 1.0f);
  /* next block.3.linear.b = block.3.linear.b - lr * (update + block.3.linear.b/10)  (library/optimizers.grad:66) */
  gradc_linear2(1, 512, parameters + 744832, 0, 1, parameters + 744832, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
  /* ∂loss/∂linear.b * (if 1 < … then 1 / sqrt(…) else 1)  (library/optimizers.grad:59) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 16082816, 0, 1, arena + 529408, 0, 0, 1.0f);
  /* first = 0.9 * linear.b.m + 0.09999999999999998 * (∂loss/∂linear.b * (if … then … else 1))  (library/optimizers.grad:59) */
  gradc_linear2(1, 76, states + 1643088, 0, 1, states + 1643088, 0, 1, 0.9f, arena + 0, 0, 1, 0.1f, 0.0f);
  /* first / (1 - 0.9^count)  (library/optimizers.grad:65) */
  gradc_div(1, 76, arena + 80, 0, 1, states + 1643088, 0, 1, arena + 531648, 0, 0, 1.0f);
  /* (∂loss/∂linear.b * (if … then … else 1))^2  (library/optimizers.grad:60) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f);
  /* second = 0.999 * linear.b.v + 0.0010000000000000009 * (∂loss/∂linear.b * …)^2  (library/optimizers.grad:60) */
  gradc_linear2(1, 76, states + 1643168, 0, 1, states + 1643168, 0, 1, 0.999f, arena + 0, 0, 1, 0.001f, 0.0f);
  /* second / (1 - 0.999^count)  (library/optimizers.grad:65) */
  gradc_div(1, 76, arena + 0, 0, 1, states + 1643168, 0, 1, arena + 531664, 0, 0, 1.0f);
  /* sqrt(second / (1 - …))  (library/optimizers.grad:65) */
  gradc_sqrt(1, 76, arena + 0, 0, 1, arena + 0, 0, 1);
  /* sqrt(second / …) + 1/100000000  (library/optimizers.grad:65) */
  gradc_linear1(1, 76, arena + 0, 0, 1, arena + 0, 0, 1, 1.0f, 1e-08f);
  /* update = (first / (1 - …)) / (sqrt(…) + 1/100000000)  (library/optimizers.grad:65) */
  gradc_div(1, 76, arena + 0, 0, 1, arena + 80, 0, 1, arena + 0, 0, 1, 1.0f);
  /* update + linear.b/10  (library/optimizers.grad:66) */
  gradc_linear2(1, 76, arena + 0, 0, 1, parameters + 820992, 0, 1, 0.1f, arena + 0, 0, 1, 1.0f, 0.0f);
  /* lr * (update + linear.b/10)  (library/optimizers.grad:66) */
  gradc_mul(1, 76, arena + 0, 0, 1, arena + 529424, 0, 0, arena + 0, 0, 1, 1.0f);
  /* next linear.b = linear.b - lr * (update + linear.b/10)  (library/optimizers.grad:66) */
  gradc_linear2(1, 76, parameters + 820992, 0, 1, parameters + 820992, 0, 1, 1.0f, arena + 0, 0, 1, -1.0f, 0.0f);
}

void train_step_epoch(float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed, const float *const *data, const int *order, long steps, long first_step, double *totals) {
  for (long step = 0; step < steps; ++step) {
    gradc_gather_rows(16, 64, 1, inputs + 0, data[0], order + step * 16);
    gradc_gather_rows(16, 64, 1, inputs + 1024, data[1], order + step * 16);
    inputs[2048] = (float)(first_step + step);
    train_step(parameters, states, inputs, outputs, arena, seed, (unsigned)(first_step + step));
    totals[0] += outputs[0];
  }
}
