// The product over several axes: operands whose axes lie in any order, with gaps, backwards, and as windows that
// overlap, with a workspace of just the promised size.
#include <tgmath.h>
#include <stdlib.h>

#include "harness.h"

enum { M, N, K, KINDS, MOST = 3, NUMBERS = 3 };

/// The axes of m, n and k, as the kernel is told them.
struct problem {
  long counts[KINDS], axes[KINDS * MOST * NUMBERS];
};

static long *axis(struct problem *p, int kind, long number) {
  for (int before = 0; before < kind; before++) number += p->counts[before];
  return p->axes + NUMBERS * number;
}

static long positions(struct problem *p, int kind) {
  long result = 1;
  for (long i = 0; i < p->counts[kind]; i++) result *= axis(p, kind, i)[0];
  return result;
}

/// Returns where position `at` of a kind lies in the first or the second array that has it.
static long place(struct problem *p, int kind, long at, int array) {
  long result = 0;
  for (long i = p->counts[kind] - 1; i >= 0; i--) {
    const long *it = axis(p, kind, i);
    result += at % it[0] * it[1 + array];
    at /= it[0];
  }
  return result;
}

/// An array in memory of just its size, some of whose axes may run backwards.
struct array {
  struct block block;
  real *at;
};

/// Lays the axes of two kinds out in any order; `first` and `second` say which of an axis' strides are this
/// array's. With `windows`, pairs of axes of the two kinds may share a dimension, as a window's do.
static struct array lay_out(
    struct problem *p, int kind, int stride, int other, int other_stride, int windows) {
  long *strides[2 * MOST], extents[2 * MOST], count = 0, size = 1, origin = 0;
  for (int side = 0; side < 2; side++)
    for (long i = 0; i < p->counts[side ? other : kind]; i++) {
      long *it = axis(p, side ? other : kind, i);
      extents[count] = it[0];
      strides[count++] = it + 1 + (side ? other_stride : stride);
    }
  int is_laid[2 * MOST] = {0};
  for (long left = count; left > 0;) {
    long i = next_number(count);
    if (is_laid[i]) continue;
    is_laid[i] = 1, left--;
    long extent = extents[i], step = size;
    int is_backwards = next_number(6) == 0;
    *strides[i] = is_backwards ? -step : step;
    if (is_backwards && extent > 0) origin += (extent - 1) * step;
    long partner = next_number(count);
    if (windows && !is_laid[partner] && extent > 0 && extents[partner] > 0) {
      // x[i + j] or x[i + 2 j]
      long dilation = 1 + next_number(2);
      is_laid[partner] = 1, left--;
      *strides[partner] = dilation * step;
      extent += dilation * (extents[partner] - 1);
    }
    // A gap now and then, so that axes do not merge.
    size *= extent > 0 ? extent + (next_number(4) == 0) : 1;
  }
  struct array result = {make_block(size, any_placement()), 0};
  result.at = result.block.start + origin;
  return result;
}

static void fill(struct array *x, real from, real to) {
  for (long i = 0; i < x->block.count; i++) x->block.start[i] = next_real(from, to);
  seal(&x->block);
}

static void check_problem(struct problem *p, int windows) {
  long m = positions(p, M), n = positions(p, N), k = positions(p, K);
  struct array a = lay_out(p, M, 0, K, 0, 0), b = lay_out(p, N, 0, K, 1, windows);
  struct array c = lay_out(p, M, 1, N, 1, 0);
  struct block workspace = make_block(gradc_contract_workspace(m, n, k), any_placement());
  fill(&a, -1, 1);
  fill(&b, -1, 1);
  long accumulate = next_number(2);
  if (accumulate) fill(&c, -2, 2);
  else seal(&c.block);
  seal(&workspace);
  real alpha = next_number(2) ? 1 : -0.75f;
  const long *last = axis(p, N, p->counts[N] - 1), *steps = axis(p, K, p->counts[K] - 1);
  checking(
      "gradc_contract_axes, %ld x %ld x %ld, accumulate %ld, innermost of n %ld by %ld to %ld, of k %ld by "
      "%ld and %ld",
      m, n, k, accumulate, last[0], last[1], last[2], steps[0], steps[1], steps[2]);
  KERNEL_CALLED(contract_axes)(
      p->counts, p->axes, alpha, a.at, b.at, c.at, accumulate, workspace.start);
  for (long i = 0; i < m; i++)
    for (long j = 0; j < n; j++) {
      wide value = 0, size = 0;
      for (long q = 0; q < k; q++) {
        wide x = a.at[place(p, M, i, 0) + place(p, K, q, 0)];
        wide y = b.at[place(p, N, j, 0) + place(p, K, q, 1)];
        value += x * y;
        size += fabs(x * y);
      }
      real *to = c.at + place(p, M, i, 1) + place(p, N, j, 1);
      real old = c.block.sealed[to - c.block.start];
      wide start = accumulate ? (wide)old : 0;
      // As for the product of matrices: k half units of the sum of sizes, and a few roundings more.
      wide bound = ((wide)k + 4 + (wide)(k / 128)) * HALF_UNIT *
                     (fabs(start) + fabs((wide)alpha) * size);
      expect_close(*to, start + (wide)alpha * value, bound, "c", i, j);
      *to = old;
    }
  seal(&workspace);
  release(&workspace, "the workspace");
  release(&c.block, "c");
  release(&b.block, "b");
  release(&a.block, "a");
}

/// Returns an extent by chance: small ones mostly, and those around a vector and a panel.
static long any_extent(void) {
  const long around[] = {width - 1, width, width + 1, 2 * width, 2 * width + 3};
  return next_number(3) ? 1 + next_number(6) : around[next_number(5)];
}

/// Problems of one to three axes of each kind.
static void check_any(void) {
  struct problem p;
  do {
    for (int kind = 0; kind < KINDS; kind++) p.counts[kind] = 1 + next_number(MOST);
    for (int kind = 0; kind < KINDS; kind++)
      for (long i = 0; i < p.counts[kind]; i++) axis(&p, kind, i)[0] = any_extent();
  } while (positions(&p, M) * positions(&p, N) * positions(&p, K) > 200000);
  check_problem(&p, (int)next_number(2));
}

/// Blocks of rows and of steps: 192 of the first, 512 and 1024 of the others; and nothing.
static void check_blocks(void) {
  const long sizes[][KINDS * 2] = {
      {7, 29, 2, 5, 3, 3},   {193, 1, 3, 11, 3, 5}, {3, 4, 2, 17, 43, 6},  {2, 3, 5, 3, 69, 15},
      {13, 1, 3, 2, 65, 16}, {5, 40, 6, 1, 129, 4}, {2, 2, 3, 0, 4, 5},    {0, 3, 2, 5, 4, 5},
      {3, 5, 2, 7, 0, 3},    {1, 1, 1, 1, 37, 31},  {20, 10, 3, 9, 9, 29}, {2, 97, 4, 8, 17, 16}};
  for (unsigned i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    struct problem p = {{2, 2, 2}, {0}};
    for (int kind = 0; kind < KINDS; kind++)
      for (int j = 0; j < 2; j++) axis(&p, kind, j)[0] = sizes[i][2 * kind + j];
    check_problem(&p, 0);
    check_problem(&p, 1);
  }
}

void check_contract_axes(void) {
  for (long round = 0; round < 300 * rounds; round++) check_any();
  for (long round = 0; round < 3 * rounds; round++) check_blocks();
}
