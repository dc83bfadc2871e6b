// Which instruction sets this machine has, and the kernels of each.
#include <string.h>

#include "tables.h"

const struct gradc_kernel *gradc_kernels(
    const char *instruction_set, const char *type, long *count) {
  const struct gradc_kernel *kernels = 0;
  int is_double = !strcmp(type, "double");
#if defined(__x86_64__)
  if (!strcmp(instruction_set, "avx512") && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq"))
    kernels = is_double ? gradc_kernels_avx512_double : gradc_kernels_avx512;
  if (!strcmp(instruction_set, "avx2") && __builtin_cpu_supports("avx2") &&
      __builtin_cpu_supports("fma"))
    kernels = is_double ? gradc_kernels_avx2_double : gradc_kernels_avx2;
#endif
  if (!strcmp(instruction_set, "baseline"))
    kernels = is_double ? gradc_kernels_baseline_double : gradc_kernels_baseline;
  if (!is_double && strcmp(type, "float")) kernels = 0;
  *count = kernels ? GRADC_KERNEL_COUNT : 0;
  return kernels;
}
