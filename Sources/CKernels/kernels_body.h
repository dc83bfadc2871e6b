// All kernels of one instruction set and one type of numbers. Included by one C file for each, which
// says what a number is (REAL, of REAL_BITS), how wide a vector is (BITS), how SLEEF names a function
// (SLEEF) and what the table is called (KERNEL_TABLE).

// a * b + c in one expression is one instruction where the machine has it.
#pragma STDC FP_CONTRACT ON

#include "vector.h"
#include "elementary.h"
#include "modes.h"
#include "pointwise.h"
#include "reduce.h"
#include "move.h"
#include "random.h"
#include "contract.h"
#include "contract_group.h"
#include "contract_axes.h"

const struct gradc_kernel KERNEL_TABLE[GRADC_KERNEL_COUNT] = {
#define TEXT(...) TEXT_OF_EXPANSION(__VA_ARGS__)
#define TEXT_OF_EXPANSION(...) #__VA_ARGS__
#define KERNEL(name, parameters) {"gradc_" #name, TEXT parameters, (const void *)gradc_##name},
#include "list.h"
};
