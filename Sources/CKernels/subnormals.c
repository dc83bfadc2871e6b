// How the processor treats numbers nearer to 0 than the smallest normal one.
#include "kernels.h"

#if defined(__x86_64__)
#include <xmmintrin.h>

// Results are flushed to 0 (bit 15), and operands are taken for 0 (bit 6): Intel, "Software Developer's
// Manual", volume 1, 10.2.3.
enum { FLUSHING = 1 << 15 | 1 << 6 };

unsigned long gradc_flush_subnormals(void) {
  unsigned state = _mm_getcsr();
  _mm_setcsr(state | FLUSHING);
  return state;
}

void gradc_restore_subnormals(unsigned long state) { _mm_setcsr((unsigned)state); }

#elif defined(__aarch64__)

// Both are bit 24 of the control register: "Arm Architecture Reference Manual", C5.2, FPCR.FZ.
enum { FLUSHING = 1 << 24 };

unsigned long gradc_flush_subnormals(void) {
  unsigned long state;
  __asm__ volatile("mrs %0, fpcr" : "=r"(state));
  __asm__ volatile("msr fpcr, %0" : : "r"(state | FLUSHING));
  return state;
}

void gradc_restore_subnormals(unsigned long state) {
  __asm__ volatile("msr fpcr, %0" : : "r"(state));
}

#else

unsigned long gradc_flush_subnormals(void) { return 0; }

void gradc_restore_subnormals(unsigned long state) { (void)state; }

#endif
