// What the checks of the native kernels share: memory that notices who leaves it, tiles of every
// layout in it, and what is said when something is wrong.
//
// Memory is filled with a NaN of its own, the canary. It is noted before a call and compared after it:
// outside of the elements that a kernel says it writes, no bit may change. Results that were made of an
// element that no kernel should read are NaN.
#pragma once

#include "kernels.h"

// The type of numbers under test, a wider one in which their sums and functions are taken to be exact,
// and half a unit in the last place of 1.
#ifndef REAL
#define REAL float
#define REAL_BITS 32
#endif
#if REAL_BITS == 64
typedef double real;
typedef long double wide;
#define HALF_UNIT 0x1p-53
#else
typedef float real;
typedef double wide;
#define HALF_UNIT 0x1p-24
#endif

// The type of each kernel, `kernel_exp`, as the list declares it.
#define KERNEL(name, parameters) typedef void kernel_##name parameters;
#include "list.h"

/// The kernel `name` as the instruction set under test has it, with its type.
#define KERNEL_CALLED(name) ((kernel_##name *)find_kernel("gradc_" #name))

/// Returns the address of a kernel, and notes that it was checked.
const void *find_kernel(const char *name);

/// The number of elements in a vector of the instruction set under test.
extern long width;

/// How many times each size is tried, each time in other layouts and other places.
extern long rounds;

// MARK: What is wrong

/// Says in the manner of `printf` what is checked now: printed if a check fails or memory is left.
__attribute__((format(printf, 1, 2))) void checking(const char *format, ...);

/// Prints what is checked and what is wrong with it, and ends the program.
__attribute__((format(printf, 1, 2), noreturn)) void fail(const char *format, ...);

/// Lets a hit on a guard page say what was checked, where no sanitizer does.
void watch_guards(void);

// MARK: Memory

/// Where a block lies.
enum placement {
  /// Its last byte is followed by a page that cannot be touched.
  BEFORE_GUARD,
  /// Its first byte follows such a page.
  BEHIND_GUARD,
  /// From malloc, exactly as large as it must be: the address sanitizer watches both ends.
  ON_HEAP,
  /// Between canaries, one number behind a multiple of 64 bytes.
  MISALIGNED,
  PLACEMENTS
};

/// A block of numbers, all canaries at first.
struct block {
  real *start;
  long count;
  /// What it held when it was sealed.
  real *sealed;
  enum placement placement;
  /// What was allocated, with its size in bytes.
  void *memory;
  unsigned long bytes;
};

struct block make_block(long count, enum placement placement);

/// Notes what the block holds.
void seal(struct block *block);

/// Fails unless the block holds what it held when it was sealed, bit by bit, and all around it is as it
/// was; then frees it. `what` is the block's name in messages.
void release(struct block *block, const char *what);

// MARK: Numbers

/// Starts the sequence of numbers anew.
void restart_numbers(void);

/// Returns a whole number in 0 ..< limit, the same sequence in each run.
long next_number(long limit);

/// Returns a number between `from` and `to`.
real next_real(real from, real to);

/// Fails unless `value` is within `bound` of `exact`; both may be NaN, or the same infinity.
void expect_close(real value, wide exact, wide bound, const char *what, long row, long col);

/// The unit in the last place of a number as large as `value`.
wide ulp(wide value);

// MARK: Tiles

/// How a tile's elements lie in memory.
enum layout {
  DENSE, PADDED, TRANSPOSED, TRANSPOSED_PADDED, SPACED, REVERSED_ROWS, REVERSED_COLUMNS,
  /// In those so far, each element has a place of its own.
  DISTINCT_LAYOUTS,
  REPEATED_ROW = DISTINCT_LAYOUTS, REPEATED_COLUMN, SINGLE,
  LAYOUTS
};

/// A tile in a block that holds it exactly.
struct tile {
  struct block block;
  long rows, cols;
  /// The strides, in elements.
  long row, column;
  /// The first element.
  real *at;
};

struct tile make_tile(long rows, long cols, enum layout layout, enum placement placement);

/// Gives each element a number between `from` and `to`, a whole one if `whole`, and seals the block.
void fill_tile(struct tile *tile, real from, real to, int whole);

/// Returns the address of an element.
real *element(const struct tile *tile, long row, long col);

/// Returns what the element was when the block was sealed.
real sealed_element(const struct tile *tile, long row, long col);

/// Sets the element back to what it was, once its result is found to be right.
void restore(struct tile *tile, long row, long col);

/// A tile as the arguments of a kernel.
#define OPERAND(tile) (tile).at, (tile).row, (tile).column

/// A layout and a place by chance.
enum layout any_layout(enum layout end);
enum placement any_placement(void);

// MARK: Checks, one for each kind of kernel

void check_pointwise(void);
void check_reductions(void);
void check_moves(void);
void check_random(void);
void check_contract(void);
void check_contract_axes(void);
void check_subnormals(void);
