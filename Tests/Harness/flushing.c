// Checks that subnormal numbers count as 0 from `gradc_flush_subnormals` on, and no longer behind
// `gradc_restore_subnormals`.
#include "harness.h"

/// The smallest normal number, which no compiler may take for a constant.
static volatile real smallest = REAL_BITS == 64 ? (real)0x1p-1022 : (real)0x1p-126;

/// Whether a subnormal result and a subnormal operand count as they are.
static int is_kept(volatile real *half) {
  volatile real result = smallest / 2, sum = *half + *half;
  return (result != 0) + (sum == smallest);
}

void check_subnormals(void) {
  volatile real half = smallest / 2;
  checking("subnormal numbers");
  if (is_kept(&half) != 2) fail("they are not kept at first");
  unsigned long outer = gradc_flush_subnormals();
  if (is_kept(&half) != 0) fail("they do not count as 0");
  gradc_restore_subnormals(gradc_flush_subnormals());
  if (is_kept(&half) != 0) fail("what was set outside is lost");
  gradc_restore_subnormals(outer);
  if (is_kept(&half) != 2) fail("they are not kept in the end");
}
