// Kernels that reduce a tile along its columns, its rows, or both.
#include <tgmath.h>
#include <string.h>

#include "harness.h"

enum kind { SUM, PROD, MAX, MIN, DOT };
enum axis { COLUMNS, ROWS, ALL };

struct reduction {
  const char *name;
  enum kind kind;
  enum axis axis;
};

#define ALONG(name, kind) \
  {"gradc_" #name "_columns", kind, COLUMNS}, {"gradc_" #name "_rows", kind, ROWS}, \
      {"gradc_" #name "_all", kind, ALL}

static const struct reduction reductions[] = {
    ALONG(sum, SUM), ALONG(prod, PROD), ALONG(max, MAX), ALONG(min, MIN), ALONG(dot, DOT)};

/// A result in the wider type, and the sum of the sizes of its terms.
struct exact {
  wide value, size;
};

static void take(enum kind kind, struct exact *exact, wide x) {
  switch (kind) {
  case PROD: exact->value *= x; exact->size = fabs(exact->value); break;
  case MAX: exact->value = fmax(exact->value, x); break;
  case MIN: exact->value = fmin(exact->value, x); break;
  default: exact->value += x; exact->size += fabs(x);
  }
}

static struct exact start_of(enum kind kind) {
  return (struct exact){kind == PROD ? 1 : kind == MAX ? -INFINITY : kind == MIN ? INFINITY : 0, 0};
}

/// Returns how far a result may be from the exact one. Sums: a lane adds 16 terms, four lanes' blocks and
/// up to 16 lanes are folded in six more additions, each of them, and the product of two terms, half a
/// unit of the sum of sizes; blocks are added with compensation, which costs two more. Products round
/// once for each factor.
static wide bound_of(enum kind kind, struct exact exact, long count) {
  if (kind == MAX || kind == MIN) return 0;
  if (kind == PROD) return (wide)(count + 1) * HALF_UNIT * fabs(exact.value);
  return 28 * HALF_UNIT * exact.size;
}

static void call(
    const struct reduction *reduction, const struct tile *out, const struct tile *a,
    const struct tile *b, long accumulate) {
  const void *kernel = find_kernel(reduction->name);
  long rows = a->rows, cols = a->cols;
  if (reduction->axis == ALL && reduction->kind == DOT)
    ((kernel_dot_all *)kernel)(rows, cols, out->at, OPERAND(*a), OPERAND(*b), accumulate);
  else if (reduction->axis == ALL)
    ((kernel_sum_all *)kernel)(rows, cols, out->at, OPERAND(*a), accumulate);
  else if (reduction->kind == DOT)
    ((kernel_dot_rows *)kernel)(
        rows, cols, out->at, out->column, OPERAND(*a), OPERAND(*b), accumulate);
  else ((kernel_sum_rows *)kernel)(rows, cols, out->at, out->column, OPERAND(*a), accumulate);
}

static void expect_results(
    const struct reduction *reduction, struct tile *out, const struct tile *a,
    const struct tile *b, long accumulate) {
  enum axis axis = reduction->axis;
  long length = axis == COLUMNS ? a->cols : axis == ROWS ? a->rows : a->rows * a->cols;
  for (long i = 0; i < out->cols; i++) {
    struct exact exact = start_of(reduction->kind);
    for (long j = 0; j < length; j++) {
      long r = axis == COLUMNS ? i : axis == ROWS ? j : j / a->cols;
      long c = axis == COLUMNS ? j : axis == ROWS ? i : j % a->cols;
      wide x = sealed_element(a, r, c);
      take(reduction->kind, &exact, reduction->kind == DOT ? x * sealed_element(b, r, c) : x);
    }
    if (accumulate) take(reduction->kind, &exact, sealed_element(out, 0, i));
    wide bound = bound_of(reduction->kind, exact, length);
    expect_close(*element(out, 0, i), exact.value, bound, "out", 0, i);
    restore(out, 0, i);
  }
}

static void check_once(const struct reduction *reduction, long rows, long cols) {
  // Factors so near 1 that no lane's part of a long product vanishes or overflows.
  real spread = rows * cols < 100 ? 0.5f : 0.001f;
  real from = reduction->kind == PROD ? 1 - spread : -2, to = reduction->kind == PROD ? 1 + spread : 3;
  struct tile a = make_tile(rows, cols, any_layout(LAYOUTS), any_placement());
  struct tile b = make_tile(rows, cols, any_layout(LAYOUTS), any_placement());
  fill_tile(&a, from, to, 0);
  fill_tile(&b, from, to, 0);
  long count = reduction->axis == COLUMNS ? rows : reduction->axis == ROWS ? cols : 1;
  // A line of results, side by side or apart.
  struct tile out = make_tile(1, count, any_layout(DISTINCT_LAYOUTS), any_placement());
  long accumulate = next_number(2);
  if (accumulate) fill_tile(&out, from, to, 0);
  else seal(&out.block);
  checking(
      "%s, %ld x %ld, accumulate %ld, stride %ld of the result, strides %ld %ld and %ld %ld",
      reduction->name, rows, cols, accumulate, out.column, a.row, a.column, b.row, b.column);
  call(reduction, &out, &a, &b, accumulate);
  expect_results(reduction, &out, &a, &b, accumulate);
  release(&out.block, "out");
  release(&a.block, "a");
  release(&b.block, "b");
}

/// Which column holds the first of the largest elements, or of the smallest.
static void check_argument(const char *name, wide sign, long rows, long cols) {
  struct tile a = make_tile(rows, cols, any_layout(LAYOUTS), any_placement());
  fill_tile(&a, -9, 9, 1);
  struct tile out = make_tile(1, rows, any_layout(DISTINCT_LAYOUTS), any_placement());
  seal(&out.block);
  checking("%s, %ld x %ld, strides %ld %ld", name, rows, cols, a.row, a.column);
  ((kernel_argmax_columns *)find_kernel(name))(rows, cols, out.at, out.column, OPERAND(a));
  for (long r = 0; r < rows; r++) {
    long best = 0;
    for (long c = 1; c < cols; c++)
      if (sign * sealed_element(&a, r, c) > sign * sealed_element(&a, r, best)) best = c;
    expect_close(*element(&out, 0, r), (wide)best, 0, "out", 0, r);
    restore(&out, 0, r);
  }
  release(&out.block, "out");
  release(&a.block, "a");
}

void check_reductions(void) {
  // Up to blocks of 4 x 16 vectors, and copies of 256 elements that are apart.
  const long edges[] = {0, 1, width - 1, width, width + 1, 2 * width, 4 * width - 1, 4 * width,
                        4 * width + 1, 33, 64, 65, 255, 257, 64 * width + 1, 130 * width + 3};
  const long short_edges[] = {0, 1, 2, 3, width + 1};
  for (long round = 0; round < rounds; round++)
    for (unsigned i = 0; i < sizeof edges / sizeof *edges; i++)
      for (unsigned j = 0; j < sizeof short_edges / sizeof *edges; j++)
        for (int is_tall = 0; is_tall < 2; is_tall++) {
          long rows = is_tall ? edges[i] : short_edges[j], cols = is_tall ? short_edges[j] : edges[i];
          for (unsigned k = 0; k < sizeof reductions / sizeof *reductions; k++)
            check_once(reductions + k, rows, cols);
          check_argument("gradc_argmax_columns", 1, rows, cols);
          check_argument("gradc_argmin_columns", -1, rows, cols);
        }
}
