// The kernels for AVX-512: 8 doubles at a time.
#if defined(__x86_64__)
#include <immintrin.h>

#include "tables.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))), apply_to = function)
#define REAL double
#define REAL_BITS 64
#define BITS 512
#define SLEEF(name, accuracy) Sleef_##name##d8_##accuracy##avx512f
#define KERNEL_TABLE gradc_kernels_avx512_double
#include "kernels_body.h"
#pragma clang attribute pop
#endif
