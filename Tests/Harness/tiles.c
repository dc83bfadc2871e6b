// Tiles of every layout, and numbers for them.
#include <tgmath.h>
#include <stddef.h>

#include "harness.h"

enum { FIRST = 20260101 };

static unsigned long state = FIRST;

void restart_numbers(void) { state = FIRST; }

long next_number(long limit) {
  state = state * 6364136223846793005ul + 1442695040888963407ul;
  return (long)((state >> 33) % (unsigned long)limit);
}

real next_real(real from, real to) {
  wide bits = (wide)next_number(1l << 24);
#if REAL_BITS == 64
  bits += (wide)next_number(1l << 29) * 0x1p-29;
#endif
  return from + (to - from) * (real)(bits * 0x1p-24);
}

enum layout any_layout(enum layout end) { return (enum layout)next_number(end); }

enum placement any_placement(void) { return (enum placement)next_number(PLACEMENTS); }

wide ulp(wide value) {
  real size = fabs((real)value);
  return (wide)nextafter(size, (real)INFINITY) - (wide)size;
}

void expect_close(real value, wide exact, wide bound, const char *what, long row, long col) {
  if (isnan(exact) && isnan(value)) return;
  if ((wide)value == exact || value == (real)exact || fabs((wide)value - exact) <= bound) return;
  fail("%s[%ld, %ld] is %.17g and should be %.17Lg, within %.3g", what, row, col, (double)value,
       (long double)exact, (double)bound);
}

static void set_strides(struct tile *tile, enum layout layout) {
  long rows = tile->rows, cols = tile->cols;
  const long strides[LAYOUTS][2] = {
      [DENSE] = {cols, 1},          [PADDED] = {cols + 5, 1},
      [TRANSPOSED] = {1, rows},     [TRANSPOSED_PADDED] = {1, rows + 3},
      [SPACED] = {3 * cols + 1, 3}, [REVERSED_ROWS] = {-cols, 1},
      [REVERSED_COLUMNS] = {cols, -1}, [REPEATED_ROW] = {0, 1},
      [REPEATED_COLUMN] = {1, 0},   [SINGLE] = {0, 0},
  };
  tile->row = strides[layout][0];
  tile->column = strides[layout][1];
}

static long lower(long a) { return a < 0 ? a : 0; }
static long upper(long a) { return a > 0 ? a : 0; }

struct tile make_tile(long rows, long cols, enum layout layout, enum placement placement) {
  struct tile tile = {.rows = rows, .cols = cols};
  set_strides(&tile, layout);
  long down = tile.row * (rows - 1), across = tile.column * (cols - 1);
  int is_empty = rows == 0 || cols == 0;
  long before = is_empty ? 0 : -lower(down) - lower(across);
  long count = is_empty ? 0 : before + upper(down) + upper(across) + 1;
  tile.block = make_block(count, placement);
  tile.at = tile.block.start + before;
  return tile;
}

real *element(const struct tile *tile, long row, long col) {
  return tile->at + row * tile->row + col * tile->column;
}

real sealed_element(const struct tile *tile, long row, long col) {
  return tile->block.sealed[element(tile, row, col) - tile->block.start];
}

void restore(struct tile *tile, long row, long col) {
  *element(tile, row, col) = sealed_element(tile, row, col);
}

void fill_tile(struct tile *tile, real from, real to, int whole) {
  for (long r = 0; r < tile->rows; r++)
    for (long c = 0; c < tile->cols; c++) {
      real value = next_real(from, to);
      *element(tile, r, c) = whole ? rint(value) : value;
    }
  seal(&tile->block);
}
