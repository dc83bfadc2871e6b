// Which instruction sets this machine has, and the kernels of each.
#include <string.h>

#include "tables.h"

const struct gradc_kernel *gradc_kernels(const char *instruction_set, long *count) {
  const struct gradc_kernel *kernels = 0;
#if defined(__x86_64__)
  if (!strcmp(instruction_set, "avx512") && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq"))
    kernels = gradc_kernels_avx512;
  if (!strcmp(instruction_set, "avx2") && __builtin_cpu_supports("avx2") &&
      __builtin_cpu_supports("fma"))
    kernels = gradc_kernels_avx2;
#endif
  if (!strcmp(instruction_set, "baseline")) kernels = gradc_kernels_baseline;
  *count = kernels ? GRADC_KERNEL_COUNT : 0;
  return kernels;
}
