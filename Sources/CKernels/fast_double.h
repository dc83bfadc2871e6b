// Functions of doubles for the mode fast: what would be faster than the standard ones has not been
// found worth a polynomial of its own.
#pragma once

INLINE vector vector_exp_fast(vector x) { return vector_exp(x); }

INLINE vector vector_tanh_fast(vector x) { return sleef_tanh(x); }

INLINE vector vector_sigmoid_fast(vector x) { return vector_sigmoid(x); }

INLINE vector vector_softplus_fast(vector x) { return vector_softplus(x); }
