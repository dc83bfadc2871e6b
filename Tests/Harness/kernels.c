// Calls every kernel of one instruction set and type of numbers on memory that notices who leaves it, and compares what comes
// out with plain loops in a wider type.
//
//   kernels avx512 | avx2 | baseline  [rounds]
//
// The exit code is 0 if all is well, 1 if something is wrong, and 77 where the machine lacks the
// instructions.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

long width, rounds = 1;

static const struct gradc_kernel *kernels;
static long kernel_count;
static char *is_checked;

const void *find_kernel(const char *name) {
  for (long i = 0; i < kernel_count; i++)
    if (!strcmp(kernels[i].name, name)) {
      is_checked[i] = 1;
      return kernels[i].function;
    }
  fail("there is no %s", name);
}

static long unchecked(void) {
  long count = 0;
  for (long i = 0; i < kernel_count; i++)
    if (!is_checked[i]) {
      fprintf(stderr, "%s is not checked\n", kernels[i].name);
      count++;
    }
  return count;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: %s avx512|avx2|baseline [rounds]\n", arguments[0]);
    return 64;
  }
  const char *name = arguments[1];
  if (count > 2) rounds = atol(arguments[2]);
  const char *type = REAL_BITS == 64 ? "double" : "float";
  kernels = gradc_kernels(name, type, &kernel_count);
  if (!kernels) {
    fprintf(stderr, "this machine lacks %s\n", name);
    return 77;
  }
  width = (!strcmp(name, "avx512") ? 512 : !strcmp(name, "avx2") ? 256 : 128) / REAL_BITS;
  is_checked = calloc((unsigned long)kernel_count, 1);
  watch_guards();
  check_pointwise();
  check_reductions();
  check_moves();
  check_random();
  check_contract();
  check_contract_axes();
  check_subnormals();
  if (unchecked()) return 1;
  printf("%s %s: %ld kernels\n", name, type, kernel_count);
  free(is_checked);
  return 0;
}
