// Reductions of a tile along its columns, its rows or both.
//
// Whatever is reduced, one of two traversals does it: `along` runs over the reduced axis with
// vectors and folds the lanes at the end; `across` keeps a vector of results and runs over the
// reduced axis with it. Sums are taken in blocks, and the blocks are added with compensation
// (Kahan 1965), so that the error does not grow with the length.
#pragma once

enum reduction { SUM, PROD, MAX, MIN, DOT };

/// The number of elements that a lane adds up without compensation: each addition may lose half a
/// unit in the last place, all of them to the same side if the elements are equal.
enum { BLOCK = 16 };

INLINE real identity_of(const int kind) {
  return kind == PROD  ? 1
         : kind == MAX ? -__builtin_inff()
         : kind == MIN ? __builtin_inff()
                       : 0;
}

/// Adds two partial results. A dot product's partial results are sums.
INLINE vector combine(const int kind, vector a, vector b) {
  switch (kind) {
  case PROD: return a * b;
  case MAX: return choose((b > a) | (b != b), b, a);
  case MIN: return choose((b < a) | (b != b), b, a);
  default: return a + b;
  }
}

/// Takes one more element into a partial result; `b` counts in a dot product alone.
INLINE vector take(const int kind, vector total, vector a, vector b) {
  return kind == DOT ? total + a * b : combine(kind, total, a);
}

/// A running total, and what its last rounding lost.
struct total {
  vector value, lost;
};

INLINE struct total empty(const int kind) {
  return (struct total){splat(identity_of(kind)), splat(0)};
}

/// Adds a block's result to the total. A total that is not finite has no remainder to carry.
INLINE void add_block(const int kind, struct total *total, vector block) {
  if (kind != SUM && kind != DOT) {
    total->value = combine(kind, total->value, block);
    return;
  }
  vector term = block - total->lost;
  vector next = total->value + term;
  vector lost = (next - total->value) - term;
  total->lost = choose(lost - lost == 0, lost, splat(0));
  total->value = next;
}

/// Returns the total of the lanes, in lane 0.
INLINE real fold(const int kind, vector v) {
#if WIDTH == 16
  v = combine(kind, v, __builtin_shufflevector(
                           v, v, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  v = combine(kind, v, __builtin_shufflevector(
                           v, v, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
  v = combine(kind, v, __builtin_shufflevector(
                           v, v, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
  v = combine(kind, v, __builtin_shufflevector(
                           v, v, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14));
#elif WIDTH == 8
  v = combine(kind, v, __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3));
  v = combine(kind, v, __builtin_shufflevector(v, v, 2, 3, 0, 1, 6, 7, 4, 5));
  v = combine(kind, v, __builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6));
#elif WIDTH == 4
  v = combine(kind, v, __builtin_shufflevector(v, v, 2, 3, 0, 1));
  v = combine(kind, v, __builtin_shufflevector(v, v, 1, 0, 3, 2));
#else
  v = combine(kind, v, __builtin_shufflevector(v, v, 1, 0));
#endif
  return v[0];
}

/// Takes n consecutive elements of `a` (and of `b`, in a dot product) into the total.
INLINE void take_run(const int kind, struct total *total, const real *a, const real *b, long n) {
  const vector none = splat(identity_of(kind));
  while (n >= 4 * WIDTH) {
    long block = n / (4 * WIDTH) < BLOCK ? n / (4 * WIDTH) : BLOCK;
    vector part[4] = {none, none, none, none};
    for (long i = 0; i < block; i++) {
      for (int j = 0; j < 4; j++)
        part[j] =
            take(kind, part[j], load(a + j * WIDTH), kind == DOT ? load(b + j * WIDTH) : none);
      a += 4 * WIDTH;
      if (kind == DOT) b += 4 * WIDTH;
    }
    n -= block * 4 * WIDTH;
    part[0] = combine(kind, part[0], part[1]), part[2] = combine(kind, part[2], part[3]);
    add_block(kind, total, combine(kind, part[0], part[2]));
  }
  vector part = none;
  for (; n >= WIDTH; n -= WIDTH, a += WIDTH) {
    part = take(kind, part, load(a), kind == DOT ? load(b) : none);
    if (kind == DOT) b += WIDTH;
  }
  if (n > 0) {
    lanes rest = first(n);
    part = take(kind, part, load_first(rest, a, none),
                kind == DOT ? load_first(rest, b, none) : none);
  }
  add_block(kind, total, part);
}

OUTLINE const real *copied(long n, const real *from, long stride, real *to) {
  for (long i = 0; i < n; i++) to[i] = from[i * stride];
  return to;
}

/// The same of elements that are any distance apart: those that are not neighbours are copied.
INLINE void take_line(
    const int kind, struct total *total, const real *a, long step_a, const real *b, long step_b,
    long n) {
  if (step_a == 1 && (kind != DOT || step_b == 1)) {
    take_run(kind, total, a, b, n);
    return;
  }
  enum { PART = 256 };
  real copy_a[PART], copy_b[PART];
  for (long i = 0; i < n; i += PART) {
    long part = n - i < PART ? n - i : PART;
    const real *run_a = step_a == 1 ? a + i : copied(part, a + i * step_a, step_a, copy_a);
    const real *run_b = kind != DOT   ? 0
                         : step_b == 1 ? b + i
                                       : copied(part, b + i * step_b, step_b, copy_b);
    take_run(kind, total, run_a, run_b, part);
  }
}

/// Reduces `length` elements, `along` apart, for each of `count` results; `across` leads to the
/// next result's elements.
INLINE void reduce_along(
    const int kind, long count, long length, real *out, long out_step, struct operand a,
    struct operand b, long accumulate) {
  for (long i = 0; i < count; i++) {
    struct total total = empty(kind);
    take_line(kind, &total, a.at + i * a.row, a.column, b.at + i * b.row, b.column, length);
    real value = fold(kind, total.value);
    real *to = out + i * out_step;
    *to = accumulate ? combine(kind, splat(*to), splat(value))[0] : value;
  }
}

/// The same where neighbouring results have neighbouring elements in `a`, and in `b` neighbouring
/// or common ones: `width` vectors of results at once.
INLINE void reduce_across_vectors(
    const int kind, const int width, lanes some, long n, long length, real *out, long out_step,
    const real *a, long along_a, const real *b, long along_b, long across_b, long accumulate) {
  const vector none = splat(identity_of(kind));
  struct total total[4];
  for (int j = 0; j < width; j++) total[j] = empty(kind);
  for (long i = 0; i < length;) {
    long end = length - i < BLOCK ? length : i + BLOCK;
    vector part[4] = {none, none, none, none};
    for (; i < end; i++) {
      const real *from = a + i * along_a, *factor = b + i * along_b;
      vector common = kind == DOT && !across_b ? splat(*factor) : none;
      for (int j = 0; j < width; j++) {
        vector x = width == 1 ? load_first(some, from, none) : load(from + j * WIDTH);
        vector y = common;
        if (kind == DOT && across_b)
          y = width == 1 ? load_first(some, factor, none) : load(factor + j * WIDTH);
        part[j] = take(kind, part[j], x, y);
      }
    }
    for (int j = 0; j < width; j++) add_block(kind, &total[j], part[j]);
  }
  for (int j = 0; j < width; j++) {
    real *to = out + j * WIDTH * out_step;
    vector value = total[j].value;
    if (out_step != 1) {
      if (accumulate) value = combine(kind, load_strided(n, to, out_step, none), value);
      store_strided(n, to, out_step, value);
    } else if (width > 1) {
      store(to, accumulate ? combine(kind, load(to), value) : value);
    } else {
      store_first(some, to, accumulate ? combine(kind, load_first(some, to, none), value) : value);
    }
  }
}

INLINE void reduce_across(
    const int kind, long count, long length, real *out, long out_step, struct operand a,
    struct operand b, long accumulate) {
  long i = 0;
  for (; i + 4 * WIDTH <= count; i += 4 * WIDTH)
    reduce_across_vectors(
        kind, 4, first(WIDTH), WIDTH, length, out + i * out_step, out_step, a.at + i * a.row,
        a.column, b.at + i * b.row, b.column, b.row, accumulate);
  for (; i < count; i += WIDTH) {
    long n = count - i < WIDTH ? count - i : WIDTH;
    reduce_across_vectors(
        kind, 1, first(n), n, length, out + i * out_step, out_step, a.at + i * a.row, a.column,
        b.at + i * b.row, b.column, b.row, accumulate);
  }
}

/// Reduces the columns of each of `rows` rows.
INLINE void reduce(
    const int kind, long rows, long cols, real *out, long out_step, struct operand a,
    struct operand b, long accumulate) {
  if (kind == DOT && a.row != 1 && b.row == 1) {
    struct operand swap = a;
    a = b, b = swap;
  }
  int neighbours = a.row == 1 && (kind != DOT || b.row == 1 || b.row == 0);
  int runs = a.column == 1 && (kind != DOT || b.column == 1);
  if (neighbours && rows > 1 && !(runs && cols > rows))
    reduce_across(kind, rows, cols, out, out_step, a, b, accumulate);
  else
    reduce_along(kind, rows, cols, out, out_step, a, b, accumulate);
}

INLINE void reduce_all(
    const int kind, long rows, long cols, real *out, struct operand a, struct operand b,
    long accumulate) {
  struct total total = empty(kind);
  if (rows > 1) {
    if (a.column == 1 && a.row == cols && (kind != DOT || (b.column == 1 && b.row == cols))) {
      cols *= rows;
      rows = 1;
    } else if (cols == 1 || (a.column != 1 && a.row == 1)) {
      long swap = rows;
      rows = cols, cols = swap;
      a = transposed(a), b = transposed(b);
    }
  }
  for (long r = 0; r < rows; r++)
    take_line(kind, &total, a.at + r * a.row, a.column, b.at + r * b.row, b.column, cols);
  real value = fold(kind, total.value);
  *out = accumulate ? combine(kind, splat(*out), splat(value))[0] : value;
}

#define REDUCE(name, kind) \
  static void gradc_##name##_columns( \
      long rows, long cols, real *out, long out_r, IN(a), long accumulate) { \
    reduce(kind, rows, cols, out, out_r, AT(a), AT(a), accumulate); \
  } \
  static void gradc_##name##_rows( \
      long rows, long cols, real *out, long out_c, IN(a), long accumulate) { \
    reduce( \
        kind, cols, rows, out, out_c, transposed(AT(a)), transposed(AT(a)), accumulate); \
  } \
  static void gradc_##name##_all(long rows, long cols, real *out, IN(a), long accumulate) { \
    reduce_all(kind, rows, cols, out, AT(a), AT(a), accumulate); \
  }

REDUCE(sum, SUM)
REDUCE(prod, PROD)
REDUCE(max, MAX)
REDUCE(min, MIN)

static void gradc_dot_columns(
    long rows, long cols, real *out, long out_r, IN(a), IN(b), long accumulate) {
  reduce(DOT, rows, cols, out, out_r, AT(a), AT(b), accumulate);
}

static void gradc_dot_rows(
    long rows, long cols, real *out, long out_c, IN(a), IN(b), long accumulate) {
  reduce(DOT, cols, rows, out, out_c, transposed(AT(a)), transposed(AT(b)), accumulate);
}

static void gradc_dot_all(long rows, long cols, real *out, IN(a), IN(b), long accumulate) {
  reduce_all(DOT, rows, cols, out, AT(a), AT(b), accumulate);
}

/// Returns the column of the first element that no other exceeds, or of the first NaN.
INLINE long winner(long cols, const real *a, long step, real sign) {
  long best = 0;
  for (long c = 1; c < cols; c++) {
    real champion = sign * a[best * step], rival = sign * a[c * step];
    if (champion != champion) return best;
    if (rival > champion || rival != rival) best = c;
  }
  return best;
}

static void gradc_argmax_columns(long rows, long cols, real *out, long out_r, IN(a)) {
  for (long r = 0; r < rows; r++) out[r * out_r] = (real)winner(cols, a + r * a_r, a_c, 1);
}

static void gradc_argmin_columns(long rows, long cols, real *out, long out_r, IN(a)) {
  for (long r = 0; r < rows; r++) out[r * out_r] = (real)winner(cols, a + r * a_r, a_c, -1);
}
