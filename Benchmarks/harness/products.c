// Times matrix products of gradc's kernel and of the libraries that can be loaded, in turns, on one core.
//
//   products SECONDS ISA NAME=LIBRARY=SYMBOL... < shapes
//
// Each line of the input is "m n k ta tb": C = A B with C of m x n, where ta and tb say that A and B lie
// transposed in memory. Each line of the output is the peak and the rates in GFLOP/s, gradc's first. What counts
// is the fastest of many chunks, by the time that the thread was running, so that other processes
// disturb little. All results are compared with gradc's.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "kernels.h"

typedef void contract(
    long m, long n, long k, float alpha, const float *a, long a_m, long a_k, const float *b, long b_k,
    long b_n, float *c, long c_m, long c_n, long accumulate, float *workspace);
// CBLAS, with 32-bit and with 64-bit integers, and oneDNN.
typedef void cblas(
    int, int, int, int, int, int, float, const float *, int, const float *, int, float, float *, int);
typedef void cblas64(
    int, int, int, long, long, long, float, const float *, long, const float *, long, float, float *, long);
typedef int dnnl(
    char, char, long, long, long, float, const float *, long, const float *, long, float, float *, long);

struct side {
  enum { GRADC, CBLAS, CBLAS64, DNNL } kind;
  void *function;
};

struct problem {
  long m, n, k;
  int ta, tb;
  float *a, *b, *c, *workspace;
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void multiply(struct side side, const struct problem *p) {
  long m = p->m, n = p->n, k = p->k, lda = p->ta ? m : k, ldb = p->tb ? k : n;
  int ta = p->ta ? 112 : 111, tb = p->tb ? 112 : 111;
  switch (side.kind) {
    case GRADC:
      ((contract *)side.function)(
          m, n, k, 1, p->a, p->ta ? 1 : k, p->ta ? m : 1, p->b, p->tb ? 1 : n, p->tb ? k : 1, p->c, n, 1,
          0, p->workspace);
      break;
    case CBLAS:
      ((cblas *)side.function)(
          101, ta, tb, (int)m, (int)n, (int)k, 1, p->a, (int)lda, p->b, (int)ldb, 0, p->c, (int)n);
      break;
    case CBLAS64:
      ((cblas64 *)side.function)(101, ta, tb, m, n, k, 1, p->a, lda, p->b, ldb, 0, p->c, n);
      break;
    case DNNL:
      ((dnnl *)side.function)(
          p->ta ? 'T' : 'N', p->tb ? 'T' : 'N', m, n, k, 1, p->a, lda, p->b, ldb, 0, p->c, n);
      break;
  }
}

/// Returns the GFLOP/s of the fastest chunk of about a millisecond, within `seconds`, and of at least five.
static double rate(struct side side, const struct problem *p, double seconds) {
  double best = INFINITY, start = now(), took;
  long count = 1, chunks = 0;
  do {
    took = -now();
    for (long i = 0; i < count; i++) multiply(side, p);
    took += now();
    if (took / (double)count < best) best = took / (double)count;
    if (took < 5e-4) count *= 2;
  } while (++chunks < 5 || now() - start < seconds);
  return 2e-9 * (double)p->m * (double)p->n * (double)p->k / best;
}

static double peak(const char *isa) {
  double best = 0;
  float result;
  for (int i = 0; i < 40; i++) {
    double took = -now(), operations = gradc_multiply_adds(isa, 40000, &result);
    took += now();
    if (operations / took > best) best = operations / took;
  }
  return best * 1e-9;
}

/// Returns so many numbers; many of them lie in large pages, as gradc's own do.
static float *numbers(long count) {
  size_t line = 64, page = 2 << 20, size = sizeof(float) * (size_t)count;
  size_t unit = size < page ? line : page, whole = (size + unit) / unit * unit;
  float *result = aligned_alloc(unit, whole);
  if (!result) exit(1);
  if (unit == page) madvise(result, whole, MADV_HUGEPAGE);
  for (long i = 0; i < count; i++) result[i] = (float)((i * 7919) % 2003) / 1001 - 1;
  return result;
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  double seconds = atof(arguments[1]);
  const char *isa = arguments[2];
  struct side sides[8];
  int known = 1;
  long kernels;
  const struct gradc_kernel *table = gradc_kernels(isa, "float", &kernels);
  sides[0] = (struct side){GRADC, 0};
  for (long i = 0; i < kernels; i++)
    if (!strcmp(table[i].name, "gradc_contract")) sides[0].function = (void *)table[i].function;
  if (!sides[0].function) return 1;
  for (int i = 3; i < count && known < 8; i++) {
    char *kind = strtok(arguments[i], "="), *path = strtok(0, "="), *symbol = strtok(0, "=");
    void *library = path ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : 0;
    void *function = library && symbol ? dlsym(library, symbol) : 0;
    if (!function) {
      fprintf(stderr, "products: %s: cannot be loaded\n", path ? path : "?");
      return 1;
    }
    sides[known].kind = !strcmp(kind, "dnnl") ? DNNL : !strcmp(kind, "cblas64") ? CBLAS64 : CBLAS;
    sides[known++].function = function;
  }
  struct problem p;
  while (scanf("%ld %ld %ld %d %d", &p.m, &p.n, &p.k, &p.ta, &p.tb) == 5) {
    p.a = numbers(p.m * p.k);
    p.b = numbers(p.k * p.n);
    p.c = numbers(p.m * p.n);
    p.workspace = numbers(gradc_contract_workspace(p.m, p.n, p.k));
    float *expected = numbers(p.m * p.n);
    double best[8] = {0}, limit = 0;
    for (int turn = 0; turn < 3; turn++) {
      double now_possible = peak(isa);
      if (now_possible > limit) limit = now_possible;
      for (int i = 0; i < known; i++) {
        double found = rate(sides[i], &p, seconds);
        if (found > best[i]) best[i] = found;
        if (turn > 0) continue;
        if (i == 0) memcpy(expected, p.c, sizeof(float) * (size_t)(p.m * p.n));
        for (long j = 0; j < p.m * p.n; j++)
          if (!(fabsf(expected[j] - p.c[j]) <= 1e-5f * (float)p.k)) {
            fprintf(stderr, "products: side %d differs at %ld of %ld x %ld x %ld\n", i, j, p.m, p.n, p.k);
            return 1;
          }
      }
    }
    printf("%.1f", limit);
    for (int i = 0; i < known; i++) printf(" %.1f", best[i]);
    printf("\n");
    fflush(stdout);
    free(p.a), free(p.b), free(p.c), free(p.workspace), free(expected);
  }
}
