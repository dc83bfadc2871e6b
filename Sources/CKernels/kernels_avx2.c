// The kernels for AVX2 with fused multiply-add: 8 floats at a time.
#if defined(__x86_64__)
#include <immintrin.h>

#include "tables.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define REAL float
#define REAL_BITS 32
#define BITS 256
#define SLEEF(name, accuracy) Sleef_##name##f8_##accuracy##avx2
#define KERNEL_TABLE gradc_kernels_avx2
#include "kernels_body.h"
#pragma clang attribute pop
#endif
