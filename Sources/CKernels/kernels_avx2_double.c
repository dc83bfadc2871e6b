// The kernels for AVX2 with fused multiply-add: 4 doubles at a time.
#if defined(__x86_64__)
#include <immintrin.h>

#include "tables.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define REAL double
#define REAL_BITS 64
#define BITS 256
#define SLEEF(name, accuracy) Sleef_##name##d4_##accuracy##avx2
#define KERNEL_TABLE gradc_kernels_avx2_double
#include "kernels_body.h"
#pragma clang attribute pop
#endif
