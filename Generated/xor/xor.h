/* xor, xor.grad */
#ifndef XOR_H
#define XOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float xor_real;

/* The sizes of the model. */
enum {
  XOR_BATCH = 4
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  XOR_PARAMETERS = 49,
  XOR_STATES = 129,
  XOR_INIT_ARENA = 32,
  XOR_STEP_INPUTS = 20,
  XOR_STEP_OUTPUTS = 1,
  XOR_STEP_ARENA = 144,
  XOR_PREDICT_INPUTS = 8,
  XOR_PREDICT_OUTPUTS = 4,
  XOR_PREDICT_ARENA = 64,
  XOR_PREPARE_INPUTS = 20,
  XOR_PREPARE_OUTPUTS = 20,
  XOR_PREPARE_ARENA = 1
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct xor_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  XOR_PARAMETER_LINEAR_W = 0,
  XOR_PARAMETER_LINEAR_B = 16,
  XOR_PARAMETER_LINEAR_1_W = 32,
  XOR_PARAMETER_LINEAR_1_B = 48
};

static const struct xor_array xor_parameters[] = {
  {"linear.w", "real", 0, 16, 2, {2, 8}},
  {"linear.b", "real", 16, 8, 1, {8}},
  {"linear.1.w", "real", 32, 8, 2, {8, 1}},
  {"linear.1.b", "real", 48, 1, 1, {1}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_STATE_LINEAR_W_M = 0,
  XOR_STATE_LINEAR_W_V = 16,
  XOR_STATE_ALL_PARAMETERS_T = 32,
  XOR_STATE_LINEAR_B_M = 48,
  XOR_STATE_LINEAR_B_V = 64,
  XOR_STATE_LINEAR_1_W_M = 80,
  XOR_STATE_LINEAR_1_W_V = 96,
  XOR_STATE_LINEAR_1_B_M = 112,
  XOR_STATE_LINEAR_1_B_V = 128
};

static const struct xor_array xor_states[] = {
  {"linear.w.m", "real", 0, 16, 2, {2, 8}},
  {"linear.w.v", "real", 16, 16, 2, {2, 8}},
  {"all-parameters.t", "real", 32, 1, 0, {0}},
  {"linear.b.m", "real", 48, 8, 1, {8}},
  {"linear.b.v", "real", 64, 8, 1, {8}},
  {"linear.1.w.m", "real", 80, 8, 2, {8, 1}},
  {"linear.1.w.v", "real", 96, 8, 2, {8, 1}},
  {"linear.1.b.m", "real", 112, 1, 1, {1}},
  {"linear.1.b.v", "real", 128, 1, 1, {1}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_STEP_INPUT_X = 0,
  XOR_STEP_INPUT_Y = 16
};

static const struct xor_array xor_step_inputs[] = {
  {"x", "real", 0, 8, 2, {XOR_BATCH, 2}},
  {"y", "real", 16, 4, 2, {XOR_BATCH, 1}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_STEP_OUTPUT_LOSS = 0
};

static const struct xor_array xor_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_PREDICT_INPUT_X = 0
};

static const struct xor_array xor_predict_inputs[] = {
  {"x", "real", 0, 8, 2, {XOR_BATCH, 2}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_PREDICT_OUTPUT_P = 0
};

static const struct xor_array xor_predict_outputs[] = {
  {"p", "real", 0, 4, 2, {XOR_BATCH, 1}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_PREPARE_INPUT_SOURCE_0_2 = 0,
  XOR_PREPARE_INPUT_SOURCE_XOR = 16
};

static const struct xor_array xor_prepare_inputs[] = {
  {"source[0 : 2]", "real", 0, 8, 2, {XOR_BATCH, 2}},
  {"source.xor", "real", 16, 4, 1, {XOR_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  XOR_PREPARE_OUTPUT_X = 0,
  XOR_PREPARE_OUTPUT_Y = 16
};

static const struct xor_array xor_prepare_outputs[] = {
  {"x", "real", 0, 8, 2, {XOR_BATCH, 2}},
  {"y", "real", 16, 4, 2, {XOR_BATCH, 1}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void xor_init(xor_real *parameters, xor_real *states, xor_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void xor_step(
    xor_real *parameters, xor_real *states, const xor_real *inputs, xor_real *outputs,
    xor_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: x, y.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void xor_epoch(
    xor_real *parameters, xor_real *states, xor_real *inputs, xor_real *outputs, xor_real *arena,
    uint32_t seed, const xor_real *const *data, const int32_t *order, ptrdiff_t steps,
    uint32_t first_step, double *total);

/* Computes the results of the model. */
void xor_predict(
    const xor_real *parameters, const xor_real *states, const xor_real *inputs, xor_real *outputs,
    xor_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void xor_prepare(const xor_real *inputs, xor_real *outputs, xor_real *arena);

#ifdef __cplusplus
}
#endif

#endif
