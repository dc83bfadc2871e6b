// Calls every kernel of one instruction set and type of numbers on memory that notices who leaves it, and compares what comes
// out with plain loops in a wider type.
//
//   kernels avx512 | avx2 | baseline  [all | products | others  [rounds]]
//
// Where they are emulated, the matrix products and the others are checked side by side, to save time.
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

/// Whether `kernel` belongs to `part`, the name of one.
static int belongs(const struct gradc_kernel *kernel, const char *part) {
  int is_product = !strncmp(kernel->name, "gradc_contract", strlen("gradc_contract"));
  return !strcmp(part, "all") || is_product == !strcmp(part, "products");
}

static long unchecked(const char *part) {
  long count = 0;
  for (long i = 0; i < kernel_count; i++)
    if (belongs(kernels + i, part) && !is_checked[i]) {
      fprintf(stderr, "%s is not checked\n", kernels[i].name);
      count++;
    }
  return count;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: %s avx512|avx2|baseline [all|products|others [rounds]]\n", arguments[0]);
    return 64;
  }
  const char *name = arguments[1], *part = count > 2 ? arguments[2] : "all";
  if (count > 3) rounds = atol(arguments[3]);
  const char *type = REAL_BITS == 64 ? "double" : "float";
  kernels = gradc_kernels(name, type, &kernel_count);
  if (!kernels) {
    fprintf(stderr, "this machine lacks %s\n", name);
    return 77;
  }
  width = (!strcmp(name, "avx512") ? 512 : !strcmp(name, "avx2") ? 256 : 128) / REAL_BITS;
  is_checked = calloc((unsigned long)kernel_count, 1);
  watch_guards();
  if (strcmp(part, "products")) {
    check_pointwise();
    check_reductions();
    check_moves();
    check_random();
  }
  if (strcmp(part, "others")) {
    check_contract();
    check_contract_axes();
  }
  if (strcmp(part, "products")) check_subnormals();
  if (unchecked(part)) return 1;
  long done = 0;
  for (long i = 0; i < kernel_count; i++) done += belongs(kernels + i, part);
  printf("%s %s: %ld kernels\n", name, type, done);
  free(is_checked);
  return 0;
}
