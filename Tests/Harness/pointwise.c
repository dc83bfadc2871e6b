// Kernels that compute each element of a tile from the elements of others at the same place.
#include <tgmath.h>

#include "harness.h"

/// What such a kernel computes, and how it is called.
struct meaning {
  const char *name;
  int arity;
  /// Numbers of operands; whole ones are close to each other, so that equal ones meet.
  real from, to;
  int whole;
  /// How far a result may be from the exact one, in units of its last place: 4 for elementary functions
  /// and 2 for accurate ones, which is what the list promises, 6 for the fast tanh, as it is measured,
  /// and half a unit for each rounding of a formula.
  wide ulps;
  wide (*value)(const wide *v, const wide *k);
  /// The size of the largest term, to which rounding is relative where terms can cancel.
  wide (*size)(const wide *v, const wide *k);
  void (*call)(
      const void *kernel, struct tile *out, const struct tile *in, const real *constants);
  /// One or two sets of up to three constants.
  real constants[2][3];
};

#define V const wide *v, const wide *k
#define VALUE(name, ...) \
  static wide name(V) { \
    (void)v, (void)k; \
    return __VA_ARGS__; \
  }

#define FUNCTION(name) VALUE(name##_value, name(v[0]))
FUNCTION(exp) FUNCTION(expm1) FUNCTION(log) FUNCTION(log1p) FUNCTION(sin) FUNCTION(cos) FUNCTION(tan)
FUNCTION(asin) FUNCTION(acos) FUNCTION(atan) FUNCTION(sinh) FUNCTION(cosh) FUNCTION(tanh)
FUNCTION(asinh) FUNCTION(acosh) FUNCTION(atanh) FUNCTION(erf) FUNCTION(floor) FUNCTION(ceil)
FUNCTION(round) FUNCTION(cbrt) FUNCTION(sqrt)
VALUE(sigmoid_value, 1 / (1 + exp(-v[0])))
VALUE(softplus_value, fmax(v[0], 0) + log1p(exp(-fabs(v[0]))))
VALUE(abs_value, fabs(v[0]))
VALUE(sign_value, (v[0] > 0) - (v[0] < 0))
VALUE(rsqrt_value, 1 / sqrt(v[0]))
VALUE(same_value, v[0])
VALUE(linear1_value, k[0] * v[0] + k[1])
VALUE(linear1_size, fmax(fabs(k[0] * v[0]), fabs(k[1])))
VALUE(linear2_value, k[0] * v[0] + k[1] * v[1] + k[2])
VALUE(linear2_size, fabs(k[0] * v[0]) + fabs(k[1] * v[1]) + fabs(k[2]))
VALUE(mul_value, k[0] * v[0] * v[1])
VALUE(div_value, k[0] * v[0] / v[1])
VALUE(mul_add_value, k[0] * v[0] * v[1] + k[1] * v[2])
VALUE(mul_add_size, fabs(k[0] * v[0] * v[1]) + fabs(k[1] * v[2]))
VALUE(div_add_value, k[0] * (v[0] / v[1]) + k[1] * v[2])
VALUE(div_add_size, fabs(k[0] * v[0] / v[1]) + fabs(k[1] * v[2]))
VALUE(sqrt_add_value, k[0] * sqrt(v[0]) + k[1])
VALUE(sqrt_add_size, fabs(k[0] * sqrt(v[0])) + fabs(k[1]))
VALUE(pow_value, pow(v[0], v[1]))
VALUE(max_value, fmax(v[0], v[1]))
VALUE(min_value, fmin(v[0], v[1]))
VALUE(less_value, v[0] < v[1])
VALUE(less_equal_value, v[0] <= v[1])
VALUE(equal_value, v[0] == v[1])
VALUE(not_equal_value, v[0] != v[1])
VALUE(select_value, v[0] != 0 ? v[1] : v[2])
VALUE(select_less_value, v[0] < v[1] ? v[2] : v[3])
VALUE(select_less_equal_value, v[0] <= v[1] ? v[2] : v[3])
VALUE(select_equal_value, v[0] == v[1] ? v[2] : v[3])
VALUE(fill_value, k[0])

// One call for each parameter list.
#define CALL(name, like, ...) \
  static void name( \
      const void *kernel, struct tile *out, const struct tile *in, const real *k) { \
    (void)in, (void)k; \
    ((kernel_##like *)kernel)(out->rows, out->cols, OPERAND(*out)__VA_ARGS__); \
  }
CALL(call_0, fill, , k[0])
CALL(call_1, exp, , OPERAND(in[0]))
CALL(call_linear1, linear1, , OPERAND(in[0]), k[0], k[1])
CALL(call_linear2, linear2, , OPERAND(in[0]), k[0], OPERAND(in[1]), k[1], k[2])
CALL(call_2, max, , OPERAND(in[0]), OPERAND(in[1]))
CALL(call_2_scaled, mul, , OPERAND(in[0]), OPERAND(in[1]), k[0])
CALL(call_mul_add, mul_add, , OPERAND(in[0]), OPERAND(in[1]), k[0], OPERAND(in[2]), k[1])
CALL(call_3, select, , OPERAND(in[0]), OPERAND(in[1]), OPERAND(in[2]))
CALL(call_4, select_less, , OPERAND(in[0]), OPERAND(in[1]), OPERAND(in[2]), OPERAND(in[3]))

#define UNARY(name, from, to, ulps) \
  {"gradc_" #name, 1, from, to, 0, ulps, name##_value, 0, call_1, {{0}}}
#define EXACT(name, arity, call) \
  {"gradc_" #name, arity, -3, 3, 1, 0, name##_value, 0, call, {{0}}}

/// The same function in another mode of arithmetic.
#define IN_MODE(mode, name, from, to, ulps) \
  {"gradc_" #name "_" #mode, 1, from, to, 0, ulps, name##_value, 0, call_1, {{0}}}

static const struct meaning meanings[] = {
    UNARY(exp, -20, 20, 4), UNARY(expm1, -3, 3, 4), UNARY(log, 0, 100, 4),
    UNARY(log1p, -0.9f, 9, 4), UNARY(sin, -9, 9, 4), UNARY(cos, -9, 9, 4), UNARY(tan, -9, 9, 4),
    UNARY(asin, -1, 1, 4), UNARY(acos, -1, 1, 4), UNARY(atan, -9, 9, 4), UNARY(sinh, -9, 9, 4),
    UNARY(cosh, -9, 9, 4), UNARY(tanh, -9, 9, 4), UNARY(asinh, -9, 9, 4), UNARY(acosh, 1, 9, 4),
    UNARY(atanh, -0.9f, 0.9f, 4), UNARY(erf, -3, 3, 4), UNARY(sigmoid, -20, 20, 4),
    UNARY(softplus, -20, 20, 4), UNARY(abs, -9, 9, 0), UNARY(sign, -9, 9, 0),
    UNARY(floor, -9, 9, 0), UNARY(ceil, -9, 9, 0), UNARY(round, -9, 9, 0), UNARY(cbrt, -9, 9, 4),
    UNARY(sqrt, 0, 9, 0.5), UNARY(rsqrt, 0.1f, 9, 2),
    IN_MODE(accurate, sin, -9, 9, 2), IN_MODE(accurate, cos, -9, 9, 2),
    IN_MODE(accurate, tan, -9, 9, 2), IN_MODE(accurate, asin, -1, 1, 2),
    IN_MODE(accurate, acos, -1, 1, 2), IN_MODE(accurate, atan, -9, 9, 2),
    IN_MODE(accurate, sinh, -9, 9, 2), IN_MODE(accurate, cosh, -9, 9, 2),
    IN_MODE(accurate, tanh, -9, 9, 2), IN_MODE(accurate, sigmoid, -20, 20, 2),
    IN_MODE(accurate, cbrt, -9, 9, 2), IN_MODE(fast, exp, -20, 20, 4), IN_MODE(fast, tanh, -9, 9, 6),
    IN_MODE(fast, sigmoid, -20, 20, 4), IN_MODE(fast, softplus, -20, 20, 4),
    {"gradc_copy", 1, -9, 9, 0, 0, same_value, 0, call_1, {{0}}},
    {"gradc_fill", 0, 0, 0, 0, 0, fill_value, 0, call_0, {{2.5f}, {-0.0f}}},
    {"gradc_linear1", 1, -9, 9, 0, 1.5, linear1_value, linear1_size, call_linear1,
     {{-1, 0}, {0.3f, 1.7f}}},
    {"gradc_linear2", 2, -9, 9, 0, 2, linear2_value, linear2_size, call_linear2,
     {{0.9f, 0.1f, 0}, {0.5f, -3, 0.1f}}},
    {"gradc_mul", 2, -9, 9, 0, 1.5, mul_value, 0, call_2_scaled, {{1}, {0.3f}}},
    {"gradc_div", 2, 0.1f, 9, 0, 1.5, div_value, 0, call_2_scaled, {{1}, {0.3f}}},
    {"gradc_mul_add", 3, -9, 9, 0, 2, mul_add_value, mul_add_size, call_mul_add,
     {{-1, 1}, {0.3f, -0.7f}}},
    {"gradc_div_add", 3, 0.1f, 9, 0, 2, div_add_value, div_add_size, call_mul_add,
     {{-1, 1}, {0.3f, -0.7f}}},
    {"gradc_sqrt_add", 1, 0, 9, 0, 2, sqrt_add_value, sqrt_add_size, call_linear1,
     {{-1, 0}, {0.3f, 1e-8f}}},
    {"gradc_pow", 2, 0, 9, 0, 4, pow_value, 0, call_2, {{0}}},
    EXACT(max, 2, call_2), EXACT(min, 2, call_2), EXACT(less, 2, call_2),
    EXACT(less_equal, 2, call_2), EXACT(equal, 2, call_2), EXACT(not_equal, 2, call_2),
    EXACT(select, 3, call_3), EXACT(select_less, 4, call_4), EXACT(select_less_equal, 4, call_4),
    EXACT(select_equal, 4, call_4),
};

static void expect_values(
    const struct meaning *meaning, const struct tile *in, struct tile *out, const real *constants) {
  wide k[3] = {constants[0], constants[1], constants[2]};
  for (long r = 0; r < out->rows; r++)
    for (long c = 0; c < out->cols; c++) {
      wide v[4];
      for (int i = 0; i < meaning->arity; i++) v[i] = sealed_element(in + i, r, c);
      wide exact = meaning->value(v, k), size = fabs(exact);
      if (meaning->size) size = fmax(size, meaning->size(v, k));
      expect_close(*element(out, r, c), exact, meaning->ulps * ulp(size), "out", r, c);
    }
  for (long r = 0; r < out->rows; r++)
    for (long c = 0; c < out->cols; c++) restore(out, r, c);
}

/// One call, in layouts and places by chance; if `in_place`, the result is the first operand.
static void check_once(const struct meaning *meaning, long rows, long cols, int in_place) {
  struct tile in[4] = {{.rows = 0}}, fresh;
  for (int i = 0; i < meaning->arity; i++) {
    enum layout layout = any_layout(in_place && i == 0 ? DISTINCT_LAYOUTS : LAYOUTS);
    in[i] = make_tile(rows, cols, layout, any_placement());
    fill_tile(in + i, meaning->from, meaning->to, meaning->whole);
  }
  if (!in_place) {
    fresh = make_tile(rows, cols, any_layout(DISTINCT_LAYOUTS), any_placement());
    seal(&fresh.block);
  }
  struct tile *out = in_place ? &in[0] : &fresh;
  const real *constants = meaning->constants[next_number(2)];
  checking(
      "%s, %ld x %ld, strides %ld %ld of the result%s, %ld %ld, %ld %ld, %ld %ld, %ld %ld",
      meaning->name, rows, cols, out->row, out->column, in_place ? " in place" : "", in[0].row,
      in[0].column, in[1].row, in[1].column, in[2].row, in[2].column, in[3].row, in[3].column);
  meaning->call(find_kernel(meaning->name), out, in, constants);
  expect_values(meaning, in, out, constants);
  if (!in_place) release(&fresh.block, "out");
  for (int i = 0; i < meaning->arity; i++) release(&in[i].block, "an operand");
}

static void check_iota(long rows, long cols) {
  struct tile out = make_tile(rows, cols, any_layout(DISTINCT_LAYOUTS), any_placement());
  seal(&out.block);
  checking("gradc_iota, %ld x %ld", rows, cols);
  KERNEL_CALLED(iota)(rows, cols, OPERAND(out), 3, 100, -2);
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < cols; c++) {
      expect_close(*element(&out, r, c), 3 + 100.0 * (wide)r - 2.0 * (wide)c, 0, "out", r, c);
      restore(&out, r, c);
    }
  release(&out.block, "out");
}

void check_pointwise(void) {
  const long edges[] = {
      0, 1, width - 1, width, width + 1, 2 * width - 1, 2 * width, 2 * width + 1, 33, 64, 65};
  const long short_edges[] = {0, 1, 2, 3, width + 1};
  const int count = sizeof edges / sizeof *edges, short_count = sizeof short_edges / sizeof *edges;
  for (long round = 0; round < rounds; round++)
    for (int i = 0; i < count; i++)
      for (int j = 0; j < short_count; j++)
        for (int is_tall = 0; is_tall < 2; is_tall++) {
          long rows = is_tall ? edges[i] : short_edges[j], cols = is_tall ? short_edges[j] : edges[i];
          for (unsigned m = 0; m < sizeof meanings / sizeof *meanings; m++)
            check_once(meanings + m, rows, cols, meanings[m].arity > 0 && next_number(4) == 0);
          check_iota(rows, cols);
        }
}
