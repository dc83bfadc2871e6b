// Kernels that move elements: by position, by index, by row.
#pragma once

static void gradc_iota(TILE, real start, real row_step, real col_step) {
  static const real lane[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  for (long r = 0; r < rows; r++) {
    real row = start + row_step * (real)r;
    for (long c = 0; c < cols; c += WIDTH) {
      real *to = out + r * out_r + c * out_c;
      vector value = row + col_step * ((real)c + load(lane));
      if (out_c == 1 && c + WIDTH <= cols) store(to, value);
      else store_strided(cols - c < WIDTH ? cols - c : WIDTH, to, out_c, value);
    }
  }
}

static void gradc_gather(TILE, IN(a), IN(index), long step) {
  for (long r = 0; r < rows; r++) {
    const real *from = a + r * a_r, *at = index + r * index_r;
    real *to = out + r * out_r;
    // One index for a whole row: the row of an embedding.
    if (index_c == 0 && cols > 0)
      gradc_copy(1, cols, to, 0, out_c, from + (long)*at * step, 0, a_c);
    else
      for (long c = 0; c < cols; c++) to[c * out_c] = from[c * a_c + (long)at[c * index_c] * step];
  }
}

static void gradc_add_into(TILE, IN(a)) {
  // Distinct elements along a row, or along a column, are added as vectors, the others in order.
  if (out_c == 1 || out_r == 1) {
    long along = out_c == 1 ? cols : rows, lines = out_c == 1 ? rows : cols;
    long out_line = out_c == 1 ? out_r : out_c;
    long a_line = out_c == 1 ? a_r : a_c, a_along = out_c == 1 ? a_c : a_r;
    for (long i = 0; i < lines; i++) {
      real *to = out + i * out_line;
      gradc_linear2(1, along, to, 0, 1, to, 0, 1, 1, a + i * a_line, 0, a_along, 1, 0);
    }
    return;
  }
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < cols; c++) out[r * out_r + c * out_c] += a[r * a_r + c * a_c];
}

static void gradc_scatter_add(TILE, IN(a), IN(index), long step) {
  for (long r = 0; r < rows; r++) {
    const real *from = a + r * a_r, *at = index + r * index_r;
    real *to = out + r * out_r;
    if (index_c == 0 && cols > 0)
      gradc_add_into(1, cols, to + (long)*at * step, 0, out_c, from, 0, a_c);
    else
      for (long c = 0; c < cols; c++) to[c * out_c + (long)at[c * index_c] * step] += from[c * a_c];
  }
}

/// Returns how many rows of so many elements lie in what is fetched while a row is copied.
INLINE long rows_ahead(long width) {
  // Memory is a hundred nanoseconds away, in which it delivers some kilobytes; two rows are the least.
  return 2 + 8192 / (width * (long)sizeof(real) + 1);
}

static void gradc_gather_rows(
    long rows, long width, long stride, real *out, const real *data, const int *order,
    const real **batch) {
  long r = 1;
  while (r < rows && ((long)order[r] - order[0]) * stride == r * width) r++;
  if (r >= rows && rows > 0) {
    *batch = data + (long)order[0] * stride;
    return;
  }
  // Where rows are shuffled, the processor cannot know which comes next: it is told, line by line. Shuffled rows
  // of a data set of 188 MB cost a step of 240 us 22 us without that, and 12 with it.
  const long ahead = rows_ahead(width), last = rows - 1;
  lanes rest = first(width % WIDTH);
  for (r = 0; r < rows; r++) {
    const real *from = data + (long)order[r] * stride;
    const real *next = data + (long)order[r + ahead < last ? r + ahead : last] * stride;
    real *to = out + r * width;
    long c = 0;
    for (; c + WIDTH <= width; c += WIDTH) {
      __builtin_prefetch(next + c, 0, 2);
      store(to + c, load(from + c));
    }
    if (c < width) {
      __builtin_prefetch(next + c, 0, 2);
      store_first(rest, to + c, load_first(rest, from + c, splat(0)));
    }
  }
  *batch = out;
}
