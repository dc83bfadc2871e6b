// The matrix product: all tiles, panels, blocks and layouts, with a workspace of just the promised size.
#include <tgmath.h>
#include <stdlib.h>

#include "harness.h"

/// m, n, k.
struct size {
  long m, n, k;
};

/// C = alpha A B in the wider type for each element, row by row, and the same of the sizes of all terms.
struct exact {
  wide *value, *size;
};

static wide *zeros(long count) {
  wide *result = calloc((unsigned long)count + 1, sizeof(wide));
  if (!result) fail("no memory");
  return result;
}

static struct exact product(const struct tile *a, const struct tile *b) {
  long m = a->rows, n = b->cols, k = a->cols;
  struct exact exact = {zeros(m * n), zeros(m * n)};
  wide *line = zeros(n);
  for (long p = 0; p < k; p++) {
    for (long j = 0; j < n; j++) line[j] = sealed_element(b, p, j);
    for (long i = 0; i < m; i++) {
      wide x = sealed_element(a, i, p);
      wide *value = exact.value + i * n, *size = exact.size + i * n;
      for (long j = 0; j < n; j++) {
        value[j] += x * line[j];
        size[j] += fabs(x * line[j]);
      }
    }
  }
  free(line);
  return exact;
}

static void expect_product(
    struct tile *c, struct exact exact, long k, wide alpha, long accumulate) {
  for (long i = 0; i < c->rows; i++)
    for (long j = 0; j < c->cols; j++) {
      wide start = accumulate ? sealed_element(c, i, j) : 0;
      wide value = start + alpha * exact.value[i * c->cols + j];
      wide size = fabs(start) + fabs(alpha) * exact.size[i * c->cols + j];
      // In whatever order k products are added, the error is at most k half units of the sum of their
      // sizes (Higham 2002, 3.1); alpha and what is added to round once more each, and once more for
      // each block of k.
      wide bound = ((wide)k + 4 + (wide)(k / 128)) * HALF_UNIT * size;
      expect_close(*element(c, i, j), value, bound, "c", i, j);
      restore(c, i, j);
    }
  free(exact.value);
  free(exact.size);
}

static void check_once(struct size s, enum layout in_a, enum layout in_b, enum layout in_c) {
  struct tile a = make_tile(s.m, s.k, in_a, any_placement());
  struct tile b = make_tile(s.k, s.n, in_b, any_placement());
  struct tile c = make_tile(s.m, s.n, in_c, any_placement());
  long needed = gradc_contract_workspace(s.m, s.n, s.k);
  struct block workspace = make_block(needed, any_placement());
  fill_tile(&a, -1, 1, 0);
  fill_tile(&b, -1, 1, 0);
  long accumulate = next_number(2);
  if (accumulate) fill_tile(&c, -2, 2, 0);
  else seal(&c.block);
  seal(&workspace);
  real alpha = next_number(2) ? 1 : -0.75f;
  checking(
      "gradc_contract, %ld x %ld x %ld, accumulate %ld, strides %ld %ld, %ld %ld to %ld %ld", s.m,
      s.n, s.k, accumulate, a.row, a.column, b.row, b.column, c.row, c.column);
  KERNEL_CALLED(contract)(
      s.m, s.n, s.k, alpha, OPERAND(a), OPERAND(b), OPERAND(c), accumulate, workspace.start);
  expect_product(&c, product(&a, &b), s.k, alpha, accumulate);
  // What is left in the workspace is nobody's business; around it nothing may change.
  seal(&workspace);
  release(&workspace, "the workspace");
  release(&c.block, "c");
  release(&a.block, "a");
  release(&b.block, "b");
}

static void check_in_any_layouts(struct size s) {
  check_once(s, any_layout(LAYOUTS), any_layout(LAYOUTS), any_layout(DISTINCT_LAYOUTS));
}

/// Every height of a register tile and what is left over; every end of a panel and of a vector along k.
static void check_small(void) {
  const long m[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 25};
  const long n[] = {0, 1, 2, 3, width - 1, width, width + 1, 2 * width - 1, 2 * width, 2 * width + 1,
                    3 * width - 1, 3 * width, 3 * width + 1, 65};
  const long k[] = {0, 1, 2, 3, width - 1, width, width + 1, 2 * width + 5, 65};
  for (unsigned i = 0; i < sizeof m / sizeof *m; i++)
    for (unsigned j = 0; j < sizeof n / sizeof *n; j++)
      for (unsigned p = 0; p < sizeof k / sizeof *k; p++)
        check_in_any_layouts((struct size){m[i], n[j], k[p]});
}

/// All triples of layouts in which elements have places of their own.
static void check_layouts(struct size s) {
  for (int a = 0; a < LAYOUTS; a++)
    for (int b = 0; b < LAYOUTS; b++)
      for (int c = 0; c < DISTINCT_LAYOUTS; c++)
        check_once(s, (enum layout)a, (enum layout)b, (enum layout)c);
}

/// Layouts that pack A, or B, or both, or neither.
static const enum layout packings[][3] = {
    {DENSE, DENSE, DENSE},       {TRANSPOSED, PADDED, PADDED},    {SPACED, SPACED, DENSE},
    {DENSE, TRANSPOSED, DENSE},  {PADDED, REVERSED_ROWS, TRANSPOSED}, {TRANSPOSED, TRANSPOSED, SPACED}};
enum { PACKINGS = sizeof packings / sizeof *packings };

/// The blocks of contract_sizes.h, 192 rows, 2048 columns and 512 steps, rows of B that are a multiple of
/// 1024 apart, operands just larger than what counts as near, and bands of more columns than do.
static void check_blocks(void) {
  const struct size sizes[] = {
      {191, 33, 511}, {192, 32, 512}, {193, 31, 513}, {197, 34, 600}, {33, 197, 1025},
      {200, 2049, 5}, {2049, 200, 5}, {203, 2060, 7}, {5, 2070, 4},   {66, 1024, 6},
      {200, 1025, 5}, {1, 1, 1027},   {2, 3, 2050},   {200, 520, 260}, {196, 263, 515},
      {50, 700, 300}, {195, 450, 300}};
  for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++)
    for (unsigned j = 0; j < PACKINGS; j++) {
      // Large ones in some layouts only, another one each time.
      if (sizes[i].m * sizes[i].n * sizes[i].k > 1000000 && (i + j) % 3 != 0) continue;
      check_once(sizes[i], packings[j][0], packings[j][1], packings[j][2]);
    }
  // A that is far and read often: packed, whichever its unit stride.
  check_once((struct size){40, 1024, 3300}, DENSE, DENSE, DENSE);
  check_once((struct size){194, 1025, 680}, TRANSPOSED, DENSE, PADDED);
}

/// Columns that do not fill a vector, with vectors along k or along m, and all columns of a product of few
/// rows; the sizes are about those at which the choice changes, for several widths of vectors.
static void check_narrow(void) {
  const struct size sizes[] = {
      {64, 10, 128}, {63, 10, 130}, {65, 9, 515},  {64, 10, 16},  {66, 5, 96},   {67, 3, 100},
      {64, 1, 70},   {64, 2, 71},   {100, 20, 50}, {100, 36, 99}, {97, 100, 100}, {128, 10, 64},
      {131, 10, 33}, {131, 11, 34}, {70, 23, 65},  {3, 40, 200},  {4, 41, 131},  {12, 33, 515},
      {32, 64, 512}, {16, 66, 250}, {9, 130, 40},  {200, 15, 3},  {200, 4, 1030},
      {70, 20, 130}, {69, 13, 67},  {45, 6, 38},   {31, 18, 201}, {67, 6, 130}, {131, 10, 515}};
  for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++)
    for (unsigned j = 0; j < PACKINGS; j++)
      check_once(sizes[i], packings[j][0], packings[j][1], packings[j][2]);
}

/// Columns of B that a tile transposes itself, and rows of C that it stores across: every height of it, what four
/// steps leave over, one tile and several, one block of rows and two.
static void check_across(void) {
  const long m[] = {1, 2, 3, 5, 6, 7, 10, 11, 12, 13, 15, 16, 25, 37, 195};
  const long k[] = {1, 3, 4, 5, 6, 7, 16, 18, 20, 37, 130};
  const enum layout layouts[][3] = {
      {DENSE, TRANSPOSED, DENSE}, {TRANSPOSED, TRANSPOSED_PADDED, PADDED},
      {DENSE, TRANSPOSED, TRANSPOSED}, {SPACED, TRANSPOSED, SPACED}};
  for (unsigned i = 0; i < sizeof m / sizeof *m; i++)
    for (unsigned p = 0; p < sizeof k / sizeof *k; p++) {
      const enum layout *in = layouts[(i + p) % 4];
      long n = (2 + next_number(2) * 2) * width + next_number(2) * 3;
      check_once((struct size){m[i], n, k[p]}, in[0], in[1], in[2]);
      check_once((struct size){n, m[i], k[p]}, in[1], in[0], in[2]);
    }
  // Columns a multiple of 2 KiB apart, which share few sets of the cache.
  const long far[] = {253, 256, 509, 512};
  for (unsigned p = 0; p < sizeof far / sizeof *far; p++)
    check_once(
        (struct size){14, 4 * width, far[p]}, DENSE, far[p] % 2 ? TRANSPOSED_PADDED : TRANSPOSED, DENSE);
}

// MARK: Several products with one A

enum { MEMBERS = 4, COLUMNS = 32, DEPTH = 512 };

/// Products of m x k elements with up to four matrices that have at most 32 columns together.
static void check_group(long m, long k) {
  struct tile a = make_tile(m, k, any_layout(LAYOUTS), any_placement()), b[MEMBERS], c[MEMBERS];
  struct block workspace = make_block((k < DEPTH ? k : DEPTH) * COLUMNS, any_placement());
  long members[6 * MEMBERS], count = 1 + next_number(MEMBERS), left = COLUMNS;
  const real *from[MEMBERS];
  real *to[MEMBERS], alpha[MEMBERS];
  fill_tile(&a, -1, 1, 0);
  seal(&workspace);
  checking("gradc_contract_group, %ld x %ld, %ld products", m, k, count);
  for (long i = 0; i < count; i++) {
    // Sometimes all columns of a panel, and at least one for each that follows.
    long most = left - (count - 1 - i), n = next_number(4) ? 1 + next_number(most) : most;
    left -= n;
    b[i] = make_tile(k, n, any_layout(LAYOUTS), any_placement());
    c[i] = make_tile(m, n, any_layout(DISTINCT_LAYOUTS), any_placement());
    fill_tile(&b[i], -1, 1, 0);
    alpha[i] = next_number(2) ? 1 : -0.75f;
    long accumulate = next_number(2);
    if (accumulate) fill_tile(&c[i], -2, 2, 0);
    else seal(&c[i].block);
    const long member[] = {n, b[i].row, b[i].column, c[i].row, c[i].column, accumulate};
    for (int j = 0; j < 6; j++) members[6 * i + j] = member[j];
    from[i] = b[i].at;
    to[i] = c[i].at;
  }
  KERNEL_CALLED(contract_group)(
      m, k, OPERAND(a), count, members, alpha, from, to, workspace.start);
  for (long i = 0; i < count; i++) {
    expect_product(&c[i], product(&a, &b[i]), k, (wide)alpha[i], members[6 * i + 5]);
    release(&c[i].block, "c");
    release(&b[i].block, "b");
  }
  seal(&workspace);
  release(&workspace, "the workspace");
  release(&a.block, "a");
}

static void check_groups(void) {
  const long m[] = {1, 2, 4, 7, 11, 12, 13, 25, 197}, k[] = {0, 1, 2, 17, 511, 512, 513, 1030};
  for (unsigned i = 0; i < sizeof m / sizeof *m; i++)
    for (unsigned p = 0; p < sizeof k / sizeof *k; p++)
      for (int round = 0; round < 4; round++) check_group(m[i], k[p]);
}

void check_contract(void) {
  for (long round = 0; round < rounds; round++) check_small();
  check_layouts((struct size){13, 2 * width + 3, 9});
  check_layouts((struct size){2, 9, 2 * width + 3});
  check_blocks();
  check_narrow();
  check_across();
  for (long round = 0; round < rounds; round++) check_groups();
}
