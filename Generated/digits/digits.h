/* digits_mlp, digits.grad */
#ifndef DIGITS_H
#define DIGITS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float digits_real;

/* The sizes of the model. */
enum {
  DIGITS_PIXELS = 64,
  DIGITS_HIDDEN = 128,
  DIGITS_CLASSES = 10,
  DIGITS_BATCH = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  DIGITS_PARAMETERS = 9610,
  DIGITS_STATES = 19242,
  DIGITS_INIT_ARENA = 8192,
  DIGITS_STEP_INPUTS = 4160,
  DIGITS_STEP_OUTPUTS = 1,
  DIGITS_STEP_ARENA = 26336,
  DIGITS_PREDICT_INPUTS = 4096,
  DIGITS_PREDICT_OUTPUTS = 640,
  DIGITS_PREDICT_ARENA = 16464,
  DIGITS_PREPARE_INPUTS = 4160,
  DIGITS_PREPARE_OUTPUTS = 4160,
  DIGITS_PREPARE_ARENA = 4096
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct digits_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  DIGITS_PARAMETER_LINEAR_W = 0,
  DIGITS_PARAMETER_LINEAR_B = 8192,
  DIGITS_PARAMETER_LINEAR_1_W = 8320,
  DIGITS_PARAMETER_LINEAR_1_B = 9600
};

static const struct digits_array digits_parameters[] = {
  {"linear.w", "real", 0, 8192, 2, {DIGITS_PIXELS, DIGITS_HIDDEN}},
  {"linear.b", "real", 8192, 128, 1, {DIGITS_HIDDEN}},
  {"linear.1.w", "real", 8320, 1280, 2, {DIGITS_HIDDEN, DIGITS_CLASSES}},
  {"linear.1.b", "real", 9600, 10, 1, {DIGITS_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_STATE_LINEAR_W_M = 0,
  DIGITS_STATE_LINEAR_W_V = 8192,
  DIGITS_STATE_ALL_PARAMETERS_T = 16384,
  DIGITS_STATE_LINEAR_B_M = 16400,
  DIGITS_STATE_LINEAR_B_V = 16528,
  DIGITS_STATE_LINEAR_1_W_M = 16656,
  DIGITS_STATE_LINEAR_1_W_V = 17936,
  DIGITS_STATE_LINEAR_1_B_M = 19216,
  DIGITS_STATE_LINEAR_1_B_V = 19232
};

static const struct digits_array digits_states[] = {
  {"linear.w.m", "real", 0, 8192, 2, {DIGITS_PIXELS, DIGITS_HIDDEN}},
  {"linear.w.v", "real", 8192, 8192, 2, {DIGITS_PIXELS, DIGITS_HIDDEN}},
  {"all-parameters.t", "real", 16384, 1, 0, {0}},
  {"linear.b.m", "real", 16400, 128, 1, {DIGITS_HIDDEN}},
  {"linear.b.v", "real", 16528, 128, 1, {DIGITS_HIDDEN}},
  {"linear.1.w.m", "real", 16656, 1280, 2, {DIGITS_HIDDEN, DIGITS_CLASSES}},
  {"linear.1.w.v", "real", 17936, 1280, 2, {DIGITS_HIDDEN, DIGITS_CLASSES}},
  {"linear.1.b.m", "real", 19216, 10, 1, {DIGITS_CLASSES}},
  {"linear.1.b.v", "real", 19232, 10, 1, {DIGITS_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_STEP_INPUT_IMAGE = 0,
  DIGITS_STEP_INPUT_LABEL = 4096
};

static const struct digits_array digits_step_inputs[] = {
  {"image", "real", 0, 4096, 2, {DIGITS_BATCH, DIGITS_PIXELS}},
  {"label", "index", 4096, 64, 1, {DIGITS_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_STEP_OUTPUT_LOSS = 0
};

static const struct digits_array digits_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_PREDICT_INPUT_IMAGE = 0
};

static const struct digits_array digits_predict_inputs[] = {
  {"image", "real", 0, 4096, 2, {DIGITS_BATCH, DIGITS_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_PREDICT_OUTPUT_LOGITS = 0
};

static const struct digits_array digits_predict_outputs[] = {
  {"logits", "real", 0, 640, 2, {DIGITS_BATCH, DIGITS_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_PREPARE_INPUT_SOURCE_0_64 = 0,
  DIGITS_PREPARE_INPUT_SOURCE_DIGIT = 4096
};

static const struct digits_array digits_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 4096, 2, {DIGITS_BATCH, 64}},
  {"source.digit", "real", 4096, 64, 1, {DIGITS_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIGITS_PREPARE_OUTPUT_IMAGE = 0,
  DIGITS_PREPARE_OUTPUT_LABEL = 4096
};

static const struct digits_array digits_prepare_outputs[] = {
  {"image", "real", 0, 4096, 2, {DIGITS_BATCH, DIGITS_PIXELS}},
  {"label", "real", 4096, 64, 1, {DIGITS_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void digits_init(digits_real *parameters, digits_real *states, digits_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void digits_step(
    digits_real *parameters, digits_real *states, const digits_real *inputs, digits_real *outputs,
    digits_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image, label.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void digits_epoch(
    digits_real *parameters, digits_real *states, digits_real *inputs, digits_real *outputs,
    digits_real *arena, uint32_t seed, const digits_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void digits_predict(
    const digits_real *parameters, const digits_real *states, const digits_real *inputs,
    digits_real *outputs, digits_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void digits_prepare(const digits_real *inputs, digits_real *outputs, digits_real *arena);

#ifdef __cplusplus
}
#endif

#endif
