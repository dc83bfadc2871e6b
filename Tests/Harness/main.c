// Calls every kernel of one instruction set on memory that notices who leaves it, and compares what comes
// out with plain loops in Float64.
//
//   kernels avx512 | avx2 | baseline  [rounds]
//
// The exit code is 0 if all is well, 1 if something is wrong, and 77 where the machine lacks the
// instructions.
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"

long width, rounds = 1;

static const struct gradc_kernel *kernels;
static long kernel_count;
static char *is_checked;
static char now[400];

void checking(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(now, sizeof now, format, arguments);
  va_end(arguments);
}

void fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fprintf(stderr, "%s: ", now);
  vfprintf(stderr, format, arguments);
  fprintf(stderr, "\n");
  va_end(arguments);
  exit(1);
}

/// The address sanitizer calls this before it reports.
void __asan_on_error(void);
void __asan_on_error(void) { fprintf(stderr, "%s: memory is left\n", now); }

static void on_fault(int number) {
  (void)number;
  static const char text[] = ": memory is left\n";
  if (write(2, now, strlen(now)) < 0 || write(2, text, sizeof text - 1) < 0) _exit(1);
  _exit(1);
}

void watch_guards(void) {
#if !__has_feature(address_sanitizer)
  signal(SIGSEGV, on_fault);
  signal(SIGBUS, on_fault);
#else
  (void)on_fault;
#endif
}

const void *find_kernel(const char *name) {
  for (long i = 0; i < kernel_count; i++)
    if (!strcmp(kernels[i].name, name)) {
      is_checked[i] = 1;
      return kernels[i].function;
    }
  fail("there is no %s", name);
}

static long unchecked(void) {
  long count = 0;
  for (long i = 0; i < kernel_count; i++)
    if (!is_checked[i]) {
      fprintf(stderr, "%s is not checked\n", kernels[i].name);
      count++;
    }
  return count;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: %s avx512|avx2|baseline [rounds]\n", arguments[0]);
    return 64;
  }
  const char *name = arguments[1];
  if (count > 2) rounds = atol(arguments[2]);
  kernels = gradc_kernels(name, &kernel_count);
  if (!kernels) {
    fprintf(stderr, "this machine lacks %s\n", name);
    return 77;
  }
  width = !strcmp(name, "avx512") ? 16 : !strcmp(name, "avx2") ? 8 : 4;
  is_checked = calloc((unsigned long)kernel_count, 1);
  watch_guards();
  check_pointwise();
  check_reductions();
  check_moves();
  check_random();
  check_contract();
  if (unchecked()) return 1;
  printf("%s: %ld kernels\n", name, kernel_count);
  free(is_checked);
  return 0;
}
