// The limits of one core, as one line of JSON: how many floating-point operations it does in a
// second, and how fast it reads and writes, for working sets of as many bytes as each argument
// says.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#if defined(__AVX512F__)
enum { WIDTH = 16 };
#elif defined(__AVX__)
enum { WIDTH = 8 };
#else
enum { WIDTH = 4 };
#endif

typedef float Vector __attribute__((vector_size(4 * WIDTH)));

/// As many independent chains as hide the latency of a multiply-add, and fit in registers.
enum { CHAINS = 12 };

/// Rounds are short, about a millisecond, and many: some of them have the core to themselves.
enum { ROUNDS = 100 };

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

/// Returns 10^9 floating-point operations a second in fused multiply-adds on registers.
static double peak(void) {
  const long count = 500000;
  Vector sums[CHAINS], factor = (Vector){0} + 0.999f, summand = (Vector){0} + 0.001f;
  for (int i = 0; i < CHAINS; i++) sums[i] = (Vector){0} + (float)i;
  double best = 1e30;
  for (int round = 0; round < ROUNDS; round++) {
    double start = seconds();
    for (long i = 0; i < count; i++) {
#pragma GCC unroll 12
      for (int j = 0; j < CHAINS; j++) sums[j] = sums[j] * factor + summand;
      // So that the compiler cannot tell what comes out.
      __asm__ volatile("" : : "m"(factor));
    }
    double time = seconds() - start;
    best = time < best ? time : best;
  }
  volatile float used = 0;
  for (int i = 0; i < CHAINS; i++) used += sums[i][0];
  return 2e-9 * WIDTH * CHAINS * (double)count / best;
}

/// Returns the 10^9 bytes a second that p = p + c g moves: two reads and a write for each element
/// of two arrays, `bytes` in all.
static double bandwidth(long bytes) {
  long count = bytes / 8 / 16 * 16, repetitions = 2000000 / count + 1;
  float *p = aligned_alloc(64, 4 * (size_t)count), *g = aligned_alloc(64, 4 * (size_t)count);
  if (!p || !g) exit(1);
  for (long i = 0; i < count; i++) p[i] = g[i] = 1;
  double best = 1e30;
  for (int round = 0; round < ROUNDS; round++) {
    double start = seconds();
    for (long r = 0; r < repetitions; r++) {
      for (long i = 0; i < count; i++) p[i] += 1e-4f * g[i];
      __asm__ volatile("" : : "r"(p) : "memory");
    }
    double time = (seconds() - start) / (double)repetitions;
    best = time < best ? time : best;
  }
  free(p), free(g);
  return 12e-9 * (double)count / best;
}

int main(int count, char **arguments) {
  printf("{\"gflops\":%.1f,\"gigabytes\":[", peak());
  for (int i = 1; i < count; i++) {
    long bytes = atol(arguments[i]);
    printf("%s%.1f", i > 1 ? "," : "", bandwidth(bytes < 128 ? 128 : bytes));
  }
  printf("]}\n");
}
