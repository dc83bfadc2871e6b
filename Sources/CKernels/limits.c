// Work that measures what one core can do: as many multiply-adds as there can be, and memory traffic.
#include <string.h>

#include "kernels.h"

/// As many independent chains as hide the latency of a multiply-add, and fit in registers.
enum { CHAINS = 12 };

/// The factor of all of them, which the compiler must not know: a chain that starts at the fixed point of
/// factor x + summand, which is 1, would be no work to it.
static volatile float factor_of_all = 0.999f;

#define MULTIPLY_ADDS(width)                                                                \
  typedef float vector __attribute__((vector_size(4 * (width)), aligned(4)));               \
  vector sums[CHAINS], factor = (vector){0} + factor_of_all, summand = (vector){0} + 0.001f; \
  for (int i = 0; i < CHAINS; i++) sums[i] = (vector){0} + (float)i;                        \
  for (long i = 0; i < count; i++) {                                                        \
    _Pragma("clang fp contract(fast)") _Pragma("clang loop unroll(full)")                   \
    for (int j = 0; j < CHAINS; j++) sums[j] = sums[j] * factor + summand;                  \
  }                                                                                         \
  *result = 0;                                                                              \
  for (int i = 0; i < CHAINS; i++) *result += sums[i][0];                                   \
  return 2.0 * (width) * CHAINS * (double)count

#define AXPY()                                                 \
  _Pragma("clang loop vectorize(enable) interleave_count(4)")  \
  for (long i = 0; i < count; i++) p[i] += c * g[i]

static double multiply_adds_baseline(long count, float *result) { MULTIPLY_ADDS(4); }

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static double multiply_adds_avx2(long count, float *result) {
  MULTIPLY_ADDS(8);
}

__attribute__((target("avx512f"))) static double multiply_adds_avx512(long count, float *result) {
  MULTIPLY_ADDS(16);
}

__attribute__((target("avx2,fma"))) static void axpy_avx2(
    long count, float c, const float *restrict g, float *restrict p) {
  AXPY();
}

__attribute__((target("avx512f"))) static void axpy_avx512(
    long count, float c, const float *restrict g, float *restrict p) {
  AXPY();
}
#endif

static void axpy_baseline(long count, float c, const float *restrict g, float *restrict p) {
  AXPY();
}

double gradc_multiply_adds(const char *instruction_set, long count, float *result) {
  long kernels = 0;
  if (!gradc_kernels(instruction_set, "float", &kernels)) return 0;
#if defined(__x86_64__)
  if (!strcmp(instruction_set, "avx512")) return multiply_adds_avx512(count, result);
  if (!strcmp(instruction_set, "avx2")) return multiply_adds_avx2(count, result);
#endif
  return multiply_adds_baseline(count, result);
}

long gradc_axpy(long bits, long count, float c, const float *g, float *p) {
  if (bits == 128) axpy_baseline(count, c, g, p);
#if defined(__x86_64__)
  else if (bits == 256 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    axpy_avx2(count, c, g, p);
  else if (bits == 512 && __builtin_cpu_supports("avx512f"))
    axpy_avx512(count, c, g, p);
#endif
  else
    return 0;
  return 1;
}
