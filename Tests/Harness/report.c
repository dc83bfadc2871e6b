// What is said when something is wrong.
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"

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
