// The product of operands with several axes on a side, C = alpha Σ_k A B: a convolution, and whatever else an
// index equation writes as a sum of products whose axes do not merge into one.
//
// Each of m, n and k is a list of axes, and a position along it is where a walk over them has come to. No operand
// is laid out anew as a whole: a convolution needs no matrix of its windows. There are three ways:
//
// - Vectors along n, where columns that follow one another in B and C fill them well: B is read where it lies.
// - Vectors along k, where steps that follow one another in A and B do: both are read where they lie, and each
//   sum is a vector whose lanes are added up at the end. So comes the gradient by a convolution's kernel.
// - Otherwise what the walk finds in order is copied to panels, a few columns at a time (as in Matthews,
//   "High-performance tensor contraction without transposition", 2018).
#pragma once

#include "contract.h"
#include "contract_axes_k.h"
#include "walk.h"

/// A register tile: R rows by V vectors of alpha Σ_p A B, stored side by side in `sums`.
///
/// A is packed, R elements for each p; row p of B lies at b + steps[p], and of its last vector only `some`
/// lanes are read, unless it is `whole`.
INLINE void axes_tile(
    const int R, const int V, const int whole, long depth, const real *a, const real *b,
    const long *steps, lanes some, real alpha, real *sums) {
  vector acc[TILE_ROWS][2];
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int v = 0; v < V; v++) acc[r][v] = splat(0);
  for (long p = 0; p < depth; p++, a += R) {
    const real *row = b + steps[p];
    vector line[2];
    for (int v = 0; v < V; v++)
      line[v] = whole || v + 1 < V ? load(row + v * WIDTH)
                                   : load_first(some, row + v * WIDTH, splat(0));
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
      for (int v = 0; v < V; v++) acc[r][v] = acc[r][v] + splat(a[r]) * line[v];
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < R; r++)
    for (int v = 0; v < V; v++) store(sums + (r * 2 + v) * WIDTH, alpha * acc[r][v]);
}

#define AXES_TILE(R, V) \
  OUTLINE void axes_tile_##R( \
      long n, long depth, const real *a, const real *b, const long *steps, real alpha, \
      real *sums) { \
    lanes some = first(n > WIDTH ? n - WIDTH : n); \
    if (n == 2 * WIDTH) axes_tile(R, 2, 1, depth, a, b, steps, some, alpha, sums); \
    else if (n > WIDTH) axes_tile(R, 2, 0, depth, a, b, steps, some, alpha, sums); \
    else axes_tile(R, 1, 0, depth, a, b, steps, some, alpha, sums); \
  }

HEIGHTS(AXES_TILE, 2)

/// Copies a tile's rows of A, `rows` elements for each step: a[places[r] + run.one + i stride].
OUTLINE void pack_tile(
    long rows, const long *places, const struct run *steps, long count, long stride,
    const real *a, real *to) {
  long apart = rows > 1 ? places[1] - places[0] : 0;
  int is_even = 1;
  for (long r = 2; r < rows; r++) is_even &= places[r] - places[r - 1] == apart;
  for (long s = 0; s < count; s++) {
    const real *from = a + steps[s].one;
    long length = steps[s].length;
    // What follows in A is one piece, wherever its steps lie in B.
    while (s + 1 < count && steps[s + 1].one == steps[s].one + steps[s].length * stride)
      length += steps[++s].length;
    if (is_even) {
      pack(rows, length, from + places[0], apart, stride, to, rows);
    } else {
      for (long p = 0; p < length; p++)
        for (long r = 0; r < rows; r++) to[p * rows + r] = from[places[r] + p * stride];
    }
    to += length * rows;
  }
}

/// Copies columns of B to a panel of 2 WIDTH columns, a row of it for each step.
OUTLINE void pack_columns(
    const struct run *columns, long column_count, long b_n, const struct run *steps, long step_count,
    long b_k, const real *b, real *to) {
  for (long j = 0; j < column_count; j++) {
    for (long at = 0; at < columns[j].length; at += WIDTH) {
      long left = columns[j].length - at, n = left < WIDTH ? left : WIDTH;
      const real *column = b + columns[j].one + at * b_n;
      real *row = to + at;
      lanes some = first(n);
      for (long s = 0; s < step_count; s++) {
        const real *from = column + steps[s].two;
        for (long p = 0; p < steps[s].length; p++, from += b_k, row += 2 * WIDTH) {
          if (b_n == 1) store_first(some, row, load_first(some, from, splat(0)));
          else
            for (long i = 0; i < n; i++) row[i] = from[i * b_n];
        }
      }
    }
    to += columns[j].length;
  }
}

/// Stores `rows` rows of sums in C, or adds them: column j of a run lies at places[r] + run.two + j c_n.
OUTLINE void store_tile(
    long rows, const long *places, const struct run *columns, long count, long c_n,
    const real *sums, real *c, long accumulate) {
  for (long j = 0; j < count; j++) {
    for (long at = 0; at < columns[j].length; at += WIDTH) {
      long left = columns[j].length - at, n = left < WIDTH ? left : WIDTH;
      lanes some = first(n);
      real *column = c + columns[j].two + at * c_n;
      for (long r = 0; r < rows; r++) {
        const real *from = sums + r * 2 * WIDTH + at;
        real *to = column + places[r];
        if (c_n == 1) {
          vector value = load_first(some, from, splat(0));
          if (accumulate) value += load_first(some, to, splat(0));
          store_first(some, to, value);
        } else {
          for (long i = 0; i < n; i++)
            to[i * c_n] = accumulate ? to[i * c_n] + from[i] : from[i];
        }
      }
    }
    sums += columns[j].length;
  }
}

/// The runs of a panel of columns, and how many columns they are.
struct columns {
  struct run runs[2 * WIDTH];
  long count, width;
};

/// Returns the next columns of `walk`, as many as a panel has where there are so many; just one run if they are
/// read in place.
INLINE struct columns next_columns(struct walk *walk, long left, int in_place) {
  long limit = left < 2 * WIDTH ? left : 2 * WIDTH;
  struct columns result;
  result.count = result.width = 0;
  do {
    struct run run = next_run(walk, limit - result.width);
    result.runs[result.count++] = run;
    result.width += run.length;
  } while (!in_place && result.width < limit);
  return result;
}

/// Joins runs of columns that follow one another in C, which is all that matters once B is copied.
INLINE void join_columns(struct columns *x, long c_n) {
  long count = 1;
  for (long j = 1; j < x->count; j++) {
    struct run *last = &x->runs[count - 1];
    if (last->two + last->length * c_n == x->runs[j].two) last->length += x->runs[j].length;
    else x->runs[count++] = x->runs[j];
  }
  x->count = count;
}

/// A block of rows of A times all columns of B along the given steps, `depth` of them, whose innermost axis is
/// `k_axis`. The block of A is copied to the workspace and, unless it is read in place, each panel of B behind it.
INLINE void multiply_panels(
    long height, const long *rows_of_a, const long *rows_of_c, long depth, const struct run *steps,
    long step_count, const long *k_axis, const long *n_axes, long n_count, int in_place, const real *a,
    const real *b, real *c, real alpha, long accumulate, real *workspace) {
  for (long i = 0, rows; i < height; i += rows) {
    rows = tile_rows(height - i);
    pack_tile(rows, rows_of_a + i, steps, step_count, k_axis[1], a, workspace + i * depth);
  }
  const long *inner = n_axes + (n_count - 1) * AXIS;
  long n = positions(n_axes, n_count), b_n = inner[1], c_n = inner[2], b_k = k_axis[2];
  real *panel = workspace + height * depth;
  long rows_of_b[CONTRACT_K_BLOCK];
  for (long s = 0, p = 0; s < step_count; s++)
    for (long i = 0; i < steps[s].length; i++, p++)
      rows_of_b[p] = in_place ? steps[s].two + i * b_k : p * 2 * WIDTH;
  real sums[TILE_ROWS * 2 * WIDTH];
  struct walk walk = walk_over(n_axes, n_count);
  for (long j = 0; j < n;) {
    struct columns columns = next_columns(&walk, n - j, in_place);
    j += columns.width;
    const real *at = b + columns.runs[0].one;
    if (!in_place) {
      pack_columns(columns.runs, columns.count, b_n, steps, step_count, b_k, b, panel);
      join_columns(&columns, c_n);
      at = panel;
    }
    for (long i = 0, rows; i < height; i += rows) {
      rows = tile_rows(height - i);
      const real *tile = workspace + i * depth;
      switch (rows) {
#define CASE(R, V) \
  case R: \
    axes_tile_##R(columns.width, depth, tile, at, rows_of_b, alpha, sums); \
    break;
        HEIGHTS(CASE, 2)
#undef CASE
      }
      store_tile(rows, rows_of_c + i, columns.runs, columns.count, c_n, sums, c, accumulate);
    }
  }
}

/// Stores 0 in all of C.
OUTLINE void clear_axes(const long *m_axes, long m_count, const long *n_axes, long n_count, real *c) {
  long m = positions(m_axes, m_count), n = positions(n_axes, n_count);
  struct walk rows = walk_over(m_axes, m_count);
  for (long i = 0; i < m; i++) {
    struct walk columns = walk_over(n_axes, n_count);
    real *row = c + next_run(&rows, 1).two;
    for (long j = 0; j < n; j++) row[next_run(&columns, 1).two] = 0;
  }
}

static void gradc_contract_axes(
    const long *counts, const long *axes, real alpha, const real *a, const real *b, real *c,
    long accumulate, real *workspace) {
  const long *m_axes = axes, *n_axes = m_axes + counts[0] * AXIS, *k_axes = n_axes + counts[1] * AXIS;
  long m = positions(m_axes, counts[0]), k = positions(k_axes, counts[2]);
  if (m <= 0 || positions(n_axes, counts[1]) <= 0) return;
  if (k <= 0) {
    if (!accumulate) clear_axes(m_axes, counts[0], n_axes, counts[1], c);
    return;
  }
  const long *last_n = k_axes - AXIS, *last_k = k_axes + (counts[2] - 1) * AXIS;
  int is_along_n = last_n[1] == 1 && fills_vectors(last_n[0]);
  int is_along_k = !is_along_n && last_k[1] == 1 && last_k[2] == 1 && fills_vectors(last_k[0]);
  // Along k nothing is copied: a block is longer, so that lanes are added up less often.
  long k_block = part_of(k, is_along_k ? CONTRACT_LONG_K_BLOCK : CONTRACT_K_BLOCK, 1);
  long m_block = part_of(m, CONTRACT_M_BLOCK, TILE_ROWS);
  struct walk walk_k = walk_over(k_axes, counts[2]);
  for (long p = 0; p < k; p += k_block) {
    long depth = k - p < k_block ? k - p : k_block, step_count = 0;
    struct run steps[CONTRACT_LONG_K_BLOCK];
    for (long left = depth; left > 0; left -= steps[step_count++].length)
      steps[step_count] = next_run(&walk_k, left);
    struct walk walk_m = walk_over(m_axes, counts[0]);
    for (long i = 0; i < m; i += m_block) {
      long height = m - i < m_block ? m - i : m_block;
      long rows_of_a[CONTRACT_M_BLOCK], rows_of_c[CONTRACT_M_BLOCK];
      for (long r = 0; r < height; r++) {
        struct run row = next_run(&walk_m, 1);
        rows_of_a[r] = row.one, rows_of_c[r] = row.two;
      }
      if (is_along_k)
        multiply_along_k(
            height, rows_of_a, rows_of_c, steps, step_count, n_axes, counts[1], a, b, c, alpha,
            accumulate || p > 0);
      else
        multiply_panels(
            height, rows_of_a, rows_of_c, depth, steps, step_count, last_k, n_axes, counts[1], is_along_n,
            a, b, c, alpha, accumulate || p > 0, workspace);
    }
  }
}
