// The kernels for what every machine of this architecture has: 4 floats at a time.
#include "tables.h"

#define REAL float
#define REAL_BITS 32
#define BITS 128
#if defined(__aarch64__)
#define SLEEF(name, accuracy) Sleef_##name##f4_##accuracy##advsimd
#else
#define SLEEF(name, accuracy) Sleef_##name##f4_##accuracy##sse2
#endif
#define KERNEL_TABLE gradc_kernels_baseline
#include "kernels_body.h"
