// Calls a function that takes and returns wide vectors in registers, from C that cannot.
//
// Clang passes a vector that is wider than the compiler's own target has registers for on the
// stack, even between functions whose attributes name a target that has them. SLEEF was compiled
// for that target and expects registers. C therefore hands over addresses:
//
//   void gradc_call_512(void (*function)(void), const vector *x, const vector *y, vector *result);
#if defined(__x86_64__)
  .text

  .globl gradc_call_512
  .hidden gradc_call_512
  .type gradc_call_512, @function
gradc_call_512:
  .cfi_startproc
  pushq %rbx
  .cfi_def_cfa_offset 16
  .cfi_offset %rbx, -16
  movq %rcx, %rbx
  vmovups (%rsi), %zmm0
  vmovups (%rdx), %zmm1
  callq *%rdi
  vmovups %zmm0, (%rbx)
  popq %rbx
  .cfi_def_cfa_offset 8
  retq
  .cfi_endproc
  .size gradc_call_512, .-gradc_call_512

  .globl gradc_call_256
  .hidden gradc_call_256
  .type gradc_call_256, @function
gradc_call_256:
  .cfi_startproc
  pushq %rbx
  .cfi_def_cfa_offset 16
  .cfi_offset %rbx, -16
  movq %rcx, %rbx
  vmovups (%rsi), %ymm0
  vmovups (%rdx), %ymm1
  callq *%rdi
  vmovups %ymm0, (%rbx)
  popq %rbx
  .cfi_def_cfa_offset 8
  retq
  .cfi_endproc
  .size gradc_call_256, .-gradc_call_256
#endif

#if defined(__linux__)
  .section .note.GNU-stack, "", %progbits
#endif
