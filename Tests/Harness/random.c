// Kernels that make random numbers: the same on every instruction set.
#include <tgmath.h>

#include "harness.h"

/// Returns word `e % 4` of the Philox 4x32-10 block with the counter (e / 4, step, 0), as Salmon, Moraes,
/// Dror and Shaw define it.
static unsigned word(long e, unsigned key0, unsigned key1, unsigned step) {
  unsigned long block = (unsigned long)e / 4;
  unsigned x[4] = {(unsigned)block, (unsigned)(block >> 32), step, 0};
  for (int round = 0; round < 10; round++) {
    unsigned long p = 0xD2511F53ul * x[0], q = 0xCD9E8D57ul * x[2];
    x[0] = (unsigned)(q >> 32) ^ x[1] ^ key0;
    x[1] = (unsigned)q;
    x[2] = (unsigned)(p >> 32) ^ x[3] ^ key1;
    x[3] = (unsigned)p;
    key0 += 0x9E3779B9u;
    key1 += 0xBB67AE85u;
  }
  return x[e % 4];
}

static wide uniform(long e, const unsigned *key) {
  return ((wide)(word(e, key[0], key[1], key[2]) >> 9) + 0.5) * 0x1p-23;
}

static wide normal(long e, const unsigned *key) {
  wide radius = sqrt(-2 * log(uniform(e & ~1l, key))), angle = uniform(e | 1, key) * 2 * acos(-1);
  return radius * (e % 2 ? sin(angle) : cos(angle));
}

static void check_stream(long count, long first, const unsigned *key) {
  for (int is_normal = 0; is_normal < 2; is_normal++) {
    struct tile out = make_tile(1, count, DENSE, any_placement());
    seal(&out.block);
    checking("gradc_random_%s, %ld from %ld", is_normal ? "normal" : "uniform", count, first);
    if (is_normal) KERNEL_CALLED(random_normal)(count, out.at, key[0], key[1], key[2], first);
    else KERNEL_CALLED(random_uniform)(count, out.at, key[0], key[1], key[2], first);
    for (long i = 0; i < count; i++) {
      wide exact = is_normal ? normal(first + i, key) : uniform(first + i, key);
      // Uniform numbers are exact. Normal ones are computed in double precision and rounded to a float
      // once; as doubles, they are at most 6 times as far off as an angle below 8 is rounded.
      wide bound = REAL_BITS == 64 ? 0x1p-48L : 0.501 * ulp(exact);
      expect_close(*element(&out, 0, i), exact, is_normal ? bound : 0, "out", 0, i);
      restore(&out, 0, i);
    }
    release(&out.block, "out");
  }
}

static void check_orthogonal(long rows, long cols, const unsigned *key) {
  struct tile out = make_tile(rows, cols, DENSE, any_placement());
  seal(&out.block);
  checking("gradc_random_orthogonal, %ld x %ld", rows, cols);
  KERNEL_CALLED(random_orthogonal)(rows, cols, out.at, key[0], key[1], key[2]);
  int by_rows = rows <= cols;
  long lines = by_rows ? rows : cols, length = by_rows ? cols : rows;
  for (long i = 0; i < lines; i++)
    for (long j = 0; j <= i; j++) {
      wide sum = 0;
      for (long k = 0; k < length; k++) {
        wide x = by_rows ? *element(&out, i, k) : *element(&out, k, i);
        sum += x * (by_rows ? *element(&out, j, k) : *element(&out, k, j));
      }
      // The elements of two lines of length 1 are rounded by half a unit of their size each; what is
      // added up in doubles, 38 terms in each of eight sums, counts beside doubles alone.
      wide bound = (REAL_BITS == 64 ? 16 : 4) * HALF_UNIT;
      expect_close((real)sum, i == j, bound, "a product of lines", i, j);
    }
  for (long r = 0; r < rows; r++)
    for (long c = 0; c < cols; c++) restore(&out, r, c);
  release(&out.block, "out");
}

void check_random(void) {
  // 64 words are made at once.
  const long counts[] = {0, 1, 2, 3, 4, 5, 15, 16, 17, 63, 64, 65, 127, 130};
  const long firsts[] = {0, 1, 2, 3, 4, 61, 64, (1l << 34) - 6};
  const unsigned key[3] = {12345, 67890, 7};
  for (unsigned i = 0; i < sizeof counts / sizeof *counts; i++)
    for (unsigned j = 0; j < sizeof firsts / sizeof *firsts; j++)
      for (long round = 0; round < rounds; round++) check_stream(counts[i], firsts[j], key);
  const long sides[] = {0, 1, 2, 7, 8, 9, 33};
  for (unsigned i = 0; i < sizeof sides / sizeof *sides; i++)
    for (unsigned j = 0; j < sizeof sides / sizeof *sides; j++)
      check_orthogonal(sides[i], sides[j], key);
  // Columns are treated 256 at a time.
  check_orthogonal(300, 260, key);
}
