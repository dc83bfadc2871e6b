// Pointwise kernels: one traversal of a tile, shared by all, and what each does to a vector.
#pragma once

/// One operand of a tile.
struct operand {
  const real *at;
  long row, column;
};

/// The elements of up to four operands at one place.
struct values {
  vector a, b, x, y;
};

/// The constants of a kernel, the same at every place.
struct constants {
  real c, d, e;
};

typedef vector pointwise(struct values v, struct constants k);

/// Whether rows of `cols` elements follow one another without a gap, or are all one element.
INLINE int is_run(struct operand a, long cols) {
  return a.column == 1 ? a.row == cols : (a.column == 0 && a.row == 0);
}

/// Whether the operand is unit-stride or broadcast along columns.
INLINE int is_plain(struct operand a) { return a.column == 1 || a.column == 0; }

INLINE struct operand transposed(struct operand a) {
  return (struct operand){a.at, a.column, a.row};
}

/// Where a row of a plain operand is read, and how far it is from one vector to the next: a
/// broadcast element is spread into `spread`, which is read again and again.
struct cursor {
  const real *at;
  long step;
};

INLINE struct cursor row_of(struct operand a, long r, real spread[WIDTH]) {
  const real *at = a.at + r * a.row;
  if (a.column == 1) return (struct cursor){at, WIDTH};
  store(spread, splat(*at));
  return (struct cursor){spread, 0};
}

/// The last elements of a row of a plain operand, from column c on.
INLINE vector rest_of(struct operand a, long r, long c, lanes some) {
  const real *at = a.at + r * a.row;
  return a.column == 1 ? load_first(some, at + c, splat(0)) : splat(*at);
}

/// The n elements of a row from column c on, as the first n lanes, the others 0, or the same in all lanes.
INLINE vector pick(struct operand a, long r, long c, long n) {
  const real *at = a.at + r * a.row + c * a.column;
  switch (a.column) {
  case 0: return splat(*at);
  case 1: return n == WIDTH ? load(at) : load_first(first(n), at, splat(0));
  case 2: return load_even(n, at, splat(0));
  default: return load_strided(n, at, a.column, splat(0));
  }
}

/// Stores f of the first `arity` operands in every element of the tile.
///
/// Every element is computed by the vector code, whatever the strides and wherever the tile ends,
/// so that a value never depends on the layout.
INLINE void map(
    const int arity, long rows, long cols, real *out, long out_r, long out_c, struct operand a,
    struct operand b, struct operand x, struct operand y, pointwise *f, struct constants k) {
  struct values v = {{0}, {0}, {0}, {0}};
  if (rows > 1) {
    if (out_c == 1 && out_r == cols && (arity < 1 || is_run(a, cols)) &&
        (arity < 2 || is_run(b, cols)) && (arity < 3 || is_run(x, cols)) &&
        (arity < 4 || is_run(y, cols))) {
      cols *= rows;
      rows = 1;
    } else if (cols == 1 || (out_c != 1 && out_r == 1)) {
      long swap = rows;
      rows = cols, cols = swap;
      swap = out_r, out_r = out_c, out_c = swap;
      a = transposed(a), b = transposed(b), x = transposed(x), y = transposed(y);
    }
  }
  if (cols == 1) {
    // One element has no neighbour, whatever its strides are.
    out_c = 1;
    a.column = b.column = x.column = y.column = 0;
  }
  if (out_c == 1 && (arity < 1 || is_plain(a)) && (arity < 2 || is_plain(b)) &&
      (arity < 3 || is_plain(x)) && (arity < 4 || is_plain(y))) {
    long whole = cols / WIDTH * WIDTH;
    lanes rest = first(cols - whole);
    for (long r = 0; r < rows && cols > 0; r++) {
      real *to = out + r * out_r;
      if (whole > 0) {
        real spread[4][WIDTH] __attribute__((aligned(sizeof(vector))));
        struct cursor pa = arity < 1 ? (struct cursor){0, 0} : row_of(a, r, spread[0]);
        struct cursor pb = arity < 2 ? pa : row_of(b, r, spread[1]);
        struct cursor px = arity < 3 ? pa : row_of(x, r, spread[2]);
        struct cursor py = arity < 4 ? pa : row_of(y, r, spread[3]);
        for (long c = 0; c < whole; c += WIDTH) {
          if (arity > 0) v.a = load(pa.at), pa.at += pa.step;
          if (arity > 1) v.b = load(pb.at), pb.at += pb.step;
          if (arity > 2) v.x = load(px.at), px.at += px.step;
          if (arity > 3) v.y = load(py.at), py.at += py.step;
          store(to + c, f(v, k));
        }
        if (whole == cols) continue;
      }
      if (arity > 0) v.a = rest_of(a, r, whole, rest);
      if (arity > 1) v.b = rest_of(b, r, whole, rest);
      if (arity > 2) v.x = rest_of(x, r, whole, rest);
      if (arity > 3) v.y = rest_of(y, r, whole, rest);
      store_first(rest, to + whole, f(v, k));
    }
    return;
  }
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < cols; c += WIDTH) {
      long n = cols - c < WIDTH ? cols - c : WIDTH;
      if (arity > 0) v.a = pick(a, r, c, n);
      if (arity > 1) v.b = pick(b, r, c, n);
      if (arity > 2) v.x = pick(x, r, c, n);
      if (arity > 3) v.y = pick(y, r, c, n);
      real *to = out + r * out_r + c * out_c;
      if (out_c == 1) store_first(first(n), to, f(v, k));
      else store_strided(n, to, out_c, f(v, k));
    }
}

#define TILE long rows, long cols, REAL *out, long out_r, long out_c
#define IN(x) const REAL *x, long x##_r, long x##_c
#define AT(x) ((struct operand){x, x##_r, x##_c})
#define NONE ((struct operand){0, 0, 0})
#define CONSTANTS(...) ((struct constants){__VA_ARGS__})
#define MAP(arity, a, b, x, y, value, constants) \
  map(arity, rows, cols, out, out_r, out_c, a, b, x, y, value, constants)

#define UNARY(name, value) \
  INLINE vector value_of_##name(struct values v, struct constants k) { \
    (void)k; \
    return value(v.a); \
  } \
  static void gradc_##name(TILE, IN(a)) { \
    MAP(1, AT(a), NONE, NONE, NONE, value_of_##name, CONSTANTS(0)); \
  }

UNARY(exp, vector_exp)
UNARY(expm1, sleef_expm1)
UNARY(log, vector_log)
UNARY(log1p, vector_log1p)
UNARY(sin, sleef_sin)
UNARY(cos, sleef_cos)
UNARY(tan, sleef_tan)
UNARY(asin, sleef_asin)
UNARY(acos, sleef_acos)
UNARY(atan, sleef_atan)
UNARY(sinh, vector_sinh)
UNARY(cosh, vector_cosh)
UNARY(tanh, sleef_tanh)
UNARY(asinh, vector_asinh)
UNARY(acosh, vector_acosh)
UNARY(atanh, sleef_atanh)
UNARY(erf, vector_erf)
UNARY(sigmoid, vector_sigmoid)
UNARY(softplus, vector_softplus)
UNARY(abs, __builtin_elementwise_abs)
UNARY(sign, vector_sign)
UNARY(floor, __builtin_elementwise_floor)
UNARY(ceil, __builtin_elementwise_ceil)
UNARY(round, vector_round)
UNARY(cbrt, sleef_cbrt)
UNARY(sqrt, __builtin_elementwise_sqrt)
UNARY(rsqrt, 1 / __builtin_elementwise_sqrt)

// The same for the other modes of arithmetic.
UNARY(sin_accurate, sleef_sin_accurate)
UNARY(cos_accurate, sleef_cos_accurate)
UNARY(tan_accurate, sleef_tan_accurate)
UNARY(asin_accurate, sleef_asin_accurate)
UNARY(acos_accurate, sleef_acos_accurate)
UNARY(atan_accurate, sleef_atan_accurate)
UNARY(sinh_accurate, vector_sinh_accurate)
UNARY(cosh_accurate, vector_cosh_accurate)
UNARY(tanh_accurate, sleef_tanh_accurate)
UNARY(sigmoid_accurate, vector_sigmoid_accurate)
UNARY(cbrt_accurate, sleef_cbrt_accurate)
UNARY(exp_fast, vector_exp_fast)
UNARY(tanh_fast, vector_tanh_fast)
UNARY(sigmoid_fast, vector_sigmoid_fast)
UNARY(softplus_fast, vector_softplus_fast)

// The rest say their value as an expression of the operands and the constants.
#define VALUE(name, value) \
  INLINE vector value_of_##name(struct values v, struct constants k) { \
    vector a = v.a, b = v.b, x = v.x, y = v.y; \
    (void)a, (void)b, (void)x, (void)y, (void)k; \
    return value; \
  }

VALUE(constant, splat(k.c))
VALUE(identity, a)
VALUE(scaled, k.c * a)
VALUE(scaled_plus, k.c * a + k.d)
VALUE(combination, k.c * a + k.d * b)
VALUE(combination_plus, k.c * a + (k.d * b + k.e))
VALUE(product, k.c * a * b)
VALUE(quotient, k.c * a / b)
VALUE(product_plus, k.c * a * b + k.d * x)
VALUE(quotient_plus, k.c * (a / b) + k.d * x)
VALUE(scaled_root, k.c * __builtin_elementwise_sqrt(a))
VALUE(root_plus, k.c * __builtin_elementwise_sqrt(a) + k.d)

static void gradc_fill(TILE, real value) {
  MAP(0, NONE, NONE, NONE, NONE, value_of_constant, CONSTANTS(value));
}

static void gradc_copy(TILE, IN(a)) {
  MAP(1, AT(a), NONE, NONE, NONE, value_of_identity, CONSTANTS(0));
}

static void gradc_linear1(TILE, IN(a), real ca, real d) {
  if (d == 0) MAP(1, AT(a), NONE, NONE, NONE, value_of_scaled, CONSTANTS(ca));
  else MAP(1, AT(a), NONE, NONE, NONE, value_of_scaled_plus, CONSTANTS(ca, d));
}

static void gradc_linear2(TILE, IN(a), real ca, IN(b), real cb, real d) {
  if (d == 0) MAP(2, AT(a), AT(b), NONE, NONE, value_of_combination, CONSTANTS(ca, cb));
  else MAP(2, AT(a), AT(b), NONE, NONE, value_of_combination_plus, CONSTANTS(ca, cb, d));
}

static void gradc_mul(TILE, IN(a), IN(b), real c) {
  MAP(2, AT(a), AT(b), NONE, NONE, value_of_product, CONSTANTS(c));
}

static void gradc_div(TILE, IN(a), IN(b), real c) {
  MAP(2, AT(a), AT(b), NONE, NONE, value_of_quotient, CONSTANTS(c));
}

static void gradc_mul_add(TILE, IN(a), IN(b), real c, IN(x), real d) {
  MAP(3, AT(a), AT(b), AT(x), NONE, value_of_product_plus, CONSTANTS(c, d));
}

static void gradc_div_add(TILE, IN(a), IN(b), real c, IN(x), real d) {
  MAP(3, AT(a), AT(b), AT(x), NONE, value_of_quotient_plus, CONSTANTS(c, d));
}

static void gradc_sqrt_add(TILE, IN(a), real c, real d) {
  if (d == 0) MAP(1, AT(a), NONE, NONE, NONE, value_of_scaled_root, CONSTANTS(c));
  else MAP(1, AT(a), NONE, NONE, NONE, value_of_root_plus, CONSTANTS(c, d));
}

#define BINARY(name, value) \
  VALUE(name, value) \
  static void gradc_##name(TILE, IN(a), IN(b)) { \
    MAP(2, AT(a), AT(b), NONE, NONE, value_of_##name, CONSTANTS(0)); \
  }

BINARY(pow, sleef_pow(a, b))
BINARY(max, choose((a > b) | (a != a), a, b))
BINARY(min, choose((a < b) | (a != a), a, b))
BINARY(less, truth(a < b))
BINARY(less_equal, truth(a <= b))
BINARY(equal, truth(a == b))
BINARY(not_equal, truth(a != b))

VALUE(select, choose(x != 0, a, b))

static void gradc_select(TILE, IN(c), IN(a), IN(b)) {
  MAP(3, AT(a), AT(b), AT(c), NONE, value_of_select, CONSTANTS(0));
}

#define SELECT(name, condition) \
  VALUE(name, choose(condition, a, b)) \
  static void gradc_##name(TILE, IN(x), IN(y), IN(a), IN(b)) { \
    MAP(4, AT(a), AT(b), AT(x), AT(y), value_of_##name, CONSTANTS(0)); \
  }

SELECT(select_less, x < y)
SELECT(select_less_equal, x <= y)
SELECT(select_equal, x == y)
