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

/// Returns the kernels of the instruction set "avx512", "avx2" or "baseline", and stores how many
/// there are in *count. Returns NULL and stores 0 where the name is another or this machine lacks
/// the instructions. All instruction sets have the same kernels in the same order; `list.h` says
/// what each of them computes.
const struct gradc_kernel *gradc_kernels(const char *instruction_set, long *count);

/// Returns the number of floats that the workspace of `gradc_contract` must hold for a problem of
/// m x n x k: the same on every machine, whatever the strides, and at most 57344.
long gradc_contract_workspace(long m, long n, long k);
