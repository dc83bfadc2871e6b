// Kernels that move elements by an index.
#include <stdlib.h>
#include <string.h>

#include "harness.h"

/// A field whose elements are picked along one more axis: `tile` for its index 0, and `step` numbers from
/// one index to the next.
struct field {
  struct tile tile;
  long step, count;
};

/// Makes a field for `count` indices that lie in front of the other axes, behind them, or at the same
/// place; it is filled with whole numbers.
static struct field make_field(long rows, long cols, long count, enum layout layout) {
  struct field field = {.count = count};
  struct tile alone = make_tile(rows, cols, layout, ON_HEAP);
  seal(&alone.block);
  long extent = alone.block.count, before = alone.at - alone.block.start;
  release(&alone.block, "a field");
  field.tile = alone;
  field.step = extent == 0 ? 7 : next_number(3) == 0 ? 0 : extent + next_number(3);
  long size = extent == 0 ? 0 : extent + (count - 1) * field.step;
  field.tile.block = make_block(size, any_placement());
  field.tile.at = field.tile.block.start + before;
  for (long i = 0; i < size; i++) field.tile.block.start[i] = (real)(next_number(2001) - 1000);
  seal(&field.tile.block);
  return field;
}

static struct tile make_indices(long rows, long cols, long count) {
  // A row that shares one index is moved as a whole.
  enum layout layout = next_number(2) ? REPEATED_COLUMN : any_layout(LAYOUTS);
  struct tile index = make_tile(rows, cols, layout, any_placement());
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < cols; c++) *element(&index, r, c) = (real)next_number(count);
  seal(&index.block);
  return index;
}

static void check_gather(long rows, long cols) {
  struct field a = make_field(rows, cols, 1 + next_number(9), any_layout(LAYOUTS));
  struct tile index = make_indices(rows, cols, a.count);
  struct tile out = make_tile(rows, cols, any_layout(DISTINCT_LAYOUTS), any_placement());
  seal(&out.block);
  checking(
      "gradc_gather, %ld x %ld, strides %ld %ld, %ld %ld + %ld, %ld %ld", rows, cols, out.row,
      out.column, a.tile.row, a.tile.column, a.step, index.row, index.column);
  KERNEL_CALLED(gather)(rows, cols, OPERAND(out), OPERAND(a.tile), OPERAND(index), a.step);
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < cols; c++) {
      long at = (long)sealed_element(&index, r, c) * a.step;
      expect_close(*element(&out, r, c), *(element(&a.tile, r, c) + at), 0, "out", r, c);
      restore(&out, r, c);
    }
  release(&out.block, "out");
  release(&index.block, "index");
  release(&a.tile.block, "a");
}

/// Compares a field to which numbers were added with a copy to which they were added one by one: sums of
/// whole numbers, so they are exact.
static void expect_sums(struct field *out, const struct tile *a, const struct tile *index) {
  struct block *block = &out->tile.block;
  real *sums = malloc((unsigned long)block->count * sizeof(real) + 1);
  if (!sums) fail("no memory");
  memcpy(sums, block->sealed, (unsigned long)block->count * sizeof(real));
  for (long r = 0; r < a->rows; r++)
    for (long c = 0; c < a->cols; c++) {
      long at = index ? (long)sealed_element(index, r, c) * out->step : 0;
      sums[element(&out->tile, r, c) - block->start + at] += sealed_element(a, r, c);
    }
  for (long i = 0; i < block->count; i++) {
    expect_close(block->start[i], sums[i], 0, "out", 0, i);
    block->start[i] = block->sealed[i];
  }
  free(sums);
}

static void check_scatter_add(long rows, long cols) {
  struct field out = make_field(rows, cols, 1 + next_number(9), any_layout(LAYOUTS));
  struct tile index = make_indices(rows, cols, out.count);
  struct tile a = make_tile(rows, cols, any_layout(LAYOUTS), any_placement());
  fill_tile(&a, -99, 99, 1);
  checking(
      "gradc_scatter_add, %ld x %ld, strides %ld %ld + %ld, %ld %ld, %ld %ld", rows, cols,
      out.tile.row, out.tile.column, out.step, a.row, a.column, index.row, index.column);
  KERNEL_CALLED(scatter_add)(rows, cols, OPERAND(out.tile), OPERAND(a), OPERAND(index), out.step);
  expect_sums(&out, &a, &index);
  release(&out.tile.block, "out");
  release(&index.block, "index");
  release(&a.block, "a");
}

static void check_add_into(long rows, long cols) {
  struct field out = make_field(rows, cols, 1, any_layout(LAYOUTS));
  struct tile a = make_tile(rows, cols, any_layout(LAYOUTS), any_placement());
  fill_tile(&a, -99, 99, 1);
  checking(
      "gradc_add_into, %ld x %ld, strides %ld %ld, %ld %ld", rows, cols, out.tile.row,
      out.tile.column, a.row, a.column);
  KERNEL_CALLED(add_into)(rows, cols, OPERAND(out.tile), OPERAND(a));
  expect_sums(&out, &a, 0);
  release(&out.tile.block, "out");
  release(&a.block, "a");
}

static void check_gather_rows(long rows, long row_width) {
  long stride = next_number(2) ? row_width : 1, count = 5;
  struct tile data = make_tile(1, (count - 1) * stride + row_width, DENSE, any_placement());
  struct tile out = make_tile(rows, row_width, DENSE, any_placement());
  int *order = malloc((unsigned long)rows * sizeof(int));
  for (long r = 0; r < rows; r++) order[r] = (int)next_number(count);
  // Rows that follow one another, now and then.
  if (next_number(3) == 0 && stride == row_width && rows <= count)
    for (long r = 0; r < rows; r++) order[r] = (int)(count - rows + r);
  fill_tile(&data, -9, 9, 0);
  seal(&out.block);
  checking("gradc_gather_rows, %ld x %ld, stride %ld", rows, row_width, stride);
  const real *batch = 0;
  KERNEL_CALLED(gather_rows)(rows, row_width, stride, out.at, data.at, order, &batch);
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < row_width; c++) {
      real value = sealed_element(&data, 0, order[r] * stride + c);
      expect_close(batch[r * row_width + c], value, 0, "out", r, c);
      // Rows that are used where they lie leave `out` as it was.
      if (batch == out.at) restore(&out, r, c);
    }
  free(order);
  release(&out.block, "out");
  release(&data.block, "data");
}

void check_moves(void) {
  const long edges[] = {0, 1, 2, width - 1, width, width + 1, 2 * width + 1, 33, 65};
  const int count = sizeof edges / sizeof *edges;
  for (long round = 0; round < 4 * rounds; round++)
    for (int i = 0; i < count; i++)
      for (int j = 0; j < count; j++) {
        long rows = edges[i], cols = edges[j];
        if (rows * cols > 33 * 33) continue;
        check_gather(rows, cols);
        check_scatter_add(rows, cols);
        check_add_into(rows, cols);
        check_gather_rows(rows, cols);
      }
}
