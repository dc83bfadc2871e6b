// Every kernel, once: KERNEL(name, parameters). Whoever includes this file defines KERNEL; the
// tables and the parameter lists that a test compares with the emitted C come from here.
//
// All values are numbers of one type, REAL; truth is 1 and falsehood 0; indices are whole. A tile has
// rows x cols elements. Each operand is an address, a row stride and a column stride, counted in
// elements: 0 broadcasts, and any other stride is right, 1 and 0 along columns are fast. The
// result may be one of the operands, given with the same strides. Elementary functions are within
// 4 units in the last place.

#define TILE long rows, long cols, REAL *out, long out_r, long out_c
#define IN(x) const REAL *x, long x##_r, long x##_c

// out = f(a), element by element.
KERNEL(exp, (TILE, IN(a)))
KERNEL(expm1, (TILE, IN(a)))
KERNEL(log, (TILE, IN(a)))
KERNEL(log1p, (TILE, IN(a)))
KERNEL(sin, (TILE, IN(a)))
KERNEL(cos, (TILE, IN(a)))
KERNEL(tan, (TILE, IN(a)))
KERNEL(asin, (TILE, IN(a)))
KERNEL(acos, (TILE, IN(a)))
KERNEL(atan, (TILE, IN(a)))
KERNEL(sinh, (TILE, IN(a)))
KERNEL(cosh, (TILE, IN(a)))
KERNEL(tanh, (TILE, IN(a)))
KERNEL(asinh, (TILE, IN(a)))
KERNEL(acosh, (TILE, IN(a)))
KERNEL(atanh, (TILE, IN(a)))
KERNEL(erf, (TILE, IN(a)))
KERNEL(sigmoid, (TILE, IN(a)))
KERNEL(softplus, (TILE, IN(a)))
KERNEL(abs, (TILE, IN(a)))
KERNEL(sign, (TILE, IN(a)))
KERNEL(floor, (TILE, IN(a)))
KERNEL(ceil, (TILE, IN(a)))
KERNEL(round, (TILE, IN(a)))
KERNEL(cbrt, (TILE, IN(a)))
KERNEL(sqrt, (TILE, IN(a)))
KERNEL(rsqrt, (TILE, IN(a)))

// The same in the modes accurate, within 2 units in the last place, and fast.
KERNEL(sin_accurate, (TILE, IN(a)))
KERNEL(cos_accurate, (TILE, IN(a)))
KERNEL(tan_accurate, (TILE, IN(a)))
KERNEL(asin_accurate, (TILE, IN(a)))
KERNEL(acos_accurate, (TILE, IN(a)))
KERNEL(atan_accurate, (TILE, IN(a)))
KERNEL(sinh_accurate, (TILE, IN(a)))
KERNEL(cosh_accurate, (TILE, IN(a)))
KERNEL(tanh_accurate, (TILE, IN(a)))
KERNEL(sigmoid_accurate, (TILE, IN(a)))
KERNEL(cbrt_accurate, (TILE, IN(a)))
KERNEL(exp_fast, (TILE, IN(a)))
KERNEL(tanh_fast, (TILE, IN(a)))
KERNEL(sigmoid_fast, (TILE, IN(a)))
KERNEL(softplus_fast, (TILE, IN(a)))

// ca a + d and ca a + cb b + d; nothing is added where d is 0, so that signed zeros survive.
KERNEL(linear1, (TILE, IN(a), REAL ca, REAL d))
KERNEL(linear2, (TILE, IN(a), REAL ca, IN(b), REAL cb, REAL d))

// c a b; c a / b; c a b + d x; c (a / b) + d x; c √a + d.
KERNEL(mul, (TILE, IN(a), IN(b), REAL c))
KERNEL(div, (TILE, IN(a), IN(b), REAL c))
KERNEL(mul_add, (TILE, IN(a), IN(b), REAL c, IN(x), REAL d))
KERNEL(div_add, (TILE, IN(a), IN(b), REAL c, IN(x), REAL d))
KERNEL(sqrt_add, (TILE, IN(a), REAL c, REAL d))

// a to the power b; the larger and the smaller, NaN where either is.
KERNEL(pow, (TILE, IN(a), IN(b)))
KERNEL(max, (TILE, IN(a), IN(b)))
KERNEL(min, (TILE, IN(a), IN(b)))

// Comparisons, as 1 and 0; c != 0 ? a : b; x < y ? a : b, and likewise <= and =.
KERNEL(less, (TILE, IN(a), IN(b)))
KERNEL(less_equal, (TILE, IN(a), IN(b)))
KERNEL(equal, (TILE, IN(a), IN(b)))
KERNEL(not_equal, (TILE, IN(a), IN(b)))
KERNEL(select, (TILE, IN(c), IN(a), IN(b)))
KERNEL(select_less, (TILE, IN(x), IN(y), IN(a), IN(b)))
KERNEL(select_less_equal, (TILE, IN(x), IN(y), IN(a), IN(b)))
KERNEL(select_equal, (TILE, IN(x), IN(y), IN(a), IN(b)))

// start + row_step r + col_step c; value; a.
KERNEL(iota, (TILE, REAL start, REAL row_step, REAL col_step))
KERNEL(fill, (TILE, REAL value))
KERNEL(copy, (TILE, IN(a)))

// Reductions over columns, out[r out_r], over rows, out[c out_c], and over both, *out. What is in
// `out` takes part if accumulate is not 0. Over nothing: sum 0, prod 1, max -inf, min +inf. The
// largest and the smallest are NaN where any element is.
KERNEL(sum_columns, (long rows, long cols, REAL *out, long out_r, IN(a), long accumulate))
KERNEL(prod_columns, (long rows, long cols, REAL *out, long out_r, IN(a), long accumulate))
KERNEL(max_columns, (long rows, long cols, REAL *out, long out_r, IN(a), long accumulate))
KERNEL(min_columns, (long rows, long cols, REAL *out, long out_r, IN(a), long accumulate))
KERNEL(dot_columns, (long rows, long cols, REAL *out, long out_r, IN(a), IN(b), long accumulate))
KERNEL(sum_rows, (long rows, long cols, REAL *out, long out_c, IN(a), long accumulate))
KERNEL(prod_rows, (long rows, long cols, REAL *out, long out_c, IN(a), long accumulate))
KERNEL(max_rows, (long rows, long cols, REAL *out, long out_c, IN(a), long accumulate))
KERNEL(min_rows, (long rows, long cols, REAL *out, long out_c, IN(a), long accumulate))
KERNEL(dot_rows, (long rows, long cols, REAL *out, long out_c, IN(a), IN(b), long accumulate))
KERNEL(sum_all, (long rows, long cols, REAL *out, IN(a), long accumulate))
KERNEL(prod_all, (long rows, long cols, REAL *out, IN(a), long accumulate))
KERNEL(max_all, (long rows, long cols, REAL *out, IN(a), long accumulate))
KERNEL(min_all, (long rows, long cols, REAL *out, IN(a), long accumulate))
KERNEL(dot_all, (long rows, long cols, REAL *out, IN(a), IN(b), long accumulate))

// The column of the largest and of the smallest element of each row: the first of several, the
// first NaN if there is one, 0 in a row without columns.
KERNEL(argmax_columns, (long rows, long cols, REAL *out, long out_r, IN(a)))
KERNEL(argmin_columns, (long rows, long cols, REAL *out, long out_r, IN(a)))

// out(r, c) = a[r a_r + c a_c + index(r, c) step]
KERNEL(gather, (TILE, IN(a), IN(index), long step))
// out[r out_r + c out_c + index(r, c) step] += a(r, c), rows in order, in each the columns.
KERNEL(scatter_add, (TILE, IN(a), IN(index), long step))
// out(r, c) += a(r, c) in the same order: a stride of 0 in `out` sums.
KERNEL(add_into, (TILE, IN(a)))
// Row i of *batch, `width` numbers, is what starts at data[order[i] * stride]: with `width` for the
// stride a row of a table, with 1 a window of a text. Where the rows follow one another in the data,
// *batch is where the first of them lies; else it is `out`, and they are copied there.
KERNEL(gather_rows, (long rows, long width, long stride, REAL *out, const REAL *data,
    const int *order, const REAL **batch))

// Elements first, first + 1, ... of the stream of the key; element e is made of word e % 4 of the
// Philox block with counter e / 4. A uniform number is (word / 2^9 rounded down + 1/2) / 2^23,
// strictly between 0 and 1 and exact. Of two neighbouring ones, u and v, come the normal numbers
// sqrt(-2 log u) cos(2 pi v) and sqrt(-2 log u) sin(2 pi v). The same on every instruction set.
KERNEL(random_uniform,
       (long count, REAL *out, unsigned key0, unsigned key1, unsigned step, long first))
KERNEL(random_normal,
       (long count, REAL *out, unsigned key0, unsigned key1, unsigned step, long first))
KERNEL(random_orthogonal,
       (long rows, long cols, REAL *out, unsigned key0, unsigned key1, unsigned step))

// C = alpha A B, m x k times k x n, added to what is there if accumulate is not 0. The workspace
// holds gradc_contract_workspace(m, n, k) numbers and overlaps nothing.
KERNEL(contract, (long m, long n, long k, REAL alpha, const REAL *a, long a_m, long a_k,
                  const REAL *b, long b_k, long b_n, REAL *c, long c_m, long c_n,
                  long accumulate, REAL *workspace))

// C = alpha Σ_k A B, or added, where m, n and k are `counts[0]`, `counts[1]` and `counts[2]` axes each, from 1 to
// 8. `axes` has three numbers for each, those of m first, outermost first: its extent, and its strides in A and
// C (m), in B and C (n), in A and B (k). The workspace is that of a product of all positions.
KERNEL(contract_axes, (const long *counts, const long *axes, REAL alpha, const REAL *a,
                       const REAL *b, REAL *c, long accumulate, REAL *workspace))

// C_i = alpha_i A B_i for `count` products with one A, of m x k elements: members[6 i] and those after it
// are n_i, at least 1, the strides of B_i along k and n, those of C_i along m and n, and whether the product
// is added. All n_i together are at most 32, and the workspace has room for that many columns of at most
// 512 elements.
KERNEL(contract_group,
       (long m, long k, const REAL *a, long a_m, long a_k, long count, const long *members,
        const REAL *alpha, const REAL *const *b, REAL *const *c, REAL *workspace))

#undef TILE
#undef IN
#undef KERNEL
