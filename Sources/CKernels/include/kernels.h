// The native kernels: vector code, built for several instruction sets, called from the C that gradc
// emits and compiles in memory.
#pragma once

/// One kernel, as one instruction set has it.
struct gradc_kernel {
  /// The name by which emitted C calls it, "gradc_exp".
  const char *name;
  /// Its C parameter list, "long rows, long cols, float *out, ...". Every kernel returns void.
  const char *parameters;
  /// Its address.
  const void *function;
};

/// Returns the kernels of the instruction set "avx512", "avx2" or "baseline" for numbers of the type
/// "float" or "double", and stores how many there are in *count. Returns NULL and stores 0 where a name
/// is another or this machine lacks the instructions. All tables have the same kernels in the same order;
/// `list.h` says what each of them computes.
const struct gradc_kernel *gradc_kernels(
    const char *instruction_set, const char *type, long *count);

/// Returns the number of elements that the workspace of `gradc_contract` must hold for a problem of
/// m x n x k: the same on every machine, whatever the strides, and at most 1146880.
long gradc_contract_workspace(long m, long n, long k);

/// Does `count` rounds of fused multiply-adds on registers, with the instruction set "avx512", "avx2" or
/// "baseline", and returns how many floating-point operations that were; 0 where this machine lacks the
/// instructions. What comes out is stored at *result, so that the work is done.
double gradc_multiply_adds(const char *instruction_set, long count, float *result);

/// p = p + c g for `count` elements, with vectors of 128, 256 or 512 bits: what it takes is the traffic of memory.
/// The widest are the fastest from the first-level cache, and not always from further away. Returns 0, and does
/// nothing, where this machine has no such vectors.
long gradc_axpy(long bits, long count, float c, const float *g, float *p);

/// From here on, the calling thread takes numbers nearer to 0 than the smallest normal one for 0, where the
/// processor can, and returns what `gradc_restore_subnormals` takes to undo that.
unsigned long gradc_flush_subnormals(void);

/// Sets the calling thread's treatment of subnormal numbers back to `state`.
void gradc_restore_subnormals(unsigned long state);

/// From here on, `malloc` takes its memory from large pages, where the system has some: a quarter of the time
/// that small ones take to come. For a process that has one thread yet.
void gradc_use_large_pages(void);
