// The kernels for what every machine of this architecture has: 2 doubles at a time.
#include "tables.h"

#define REAL double
#define REAL_BITS 64
#define BITS 128
#if defined(__aarch64__)
#define SLEEF(name, accuracy) Sleef_##name##d2_##accuracy##advsimd
#else
#define SLEEF(name, accuracy) Sleef_##name##d2_##accuracy##sse2
#endif
#define KERNEL_TABLE gradc_kernels_baseline_double
#include "kernels_body.h"
