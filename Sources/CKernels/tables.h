// The tables of kernels, one for each instruction set and type of numbers; the C compiler counts the
// list.
#pragma once

#include "kernels.h"

enum {
#define KERNEL(name, parameters) GRADC_KERNEL_##name,
#include "list.h"
  GRADC_KERNEL_COUNT
};

extern const struct gradc_kernel gradc_kernels_avx512[GRADC_KERNEL_COUNT];
extern const struct gradc_kernel gradc_kernels_avx2[GRADC_KERNEL_COUNT];
extern const struct gradc_kernel gradc_kernels_baseline[GRADC_KERNEL_COUNT];
extern const struct gradc_kernel gradc_kernels_avx512_double[GRADC_KERNEL_COUNT];
extern const struct gradc_kernel gradc_kernels_avx2_double[GRADC_KERNEL_COUNT];
extern const struct gradc_kernel gradc_kernels_baseline_double[GRADC_KERNEL_COUNT];
