/* softmax_regression, softmax.grad */
#ifndef SOFTMAX_H
#define SOFTMAX_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float softmax_real;

/* The sizes of the model. */
enum {
  SOFTMAX_BATCH = 32
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  SOFTMAX_PARAMETERS = 650,
  SOFTMAX_STATES = 1,
  SOFTMAX_INIT_ARENA = 1,
  SOFTMAX_STEP_INPUTS = 2080,
  SOFTMAX_STEP_OUTPUTS = 1,
  SOFTMAX_STEP_ARENA = 1424,
  SOFTMAX_PREDICT_INPUTS = 2048,
  SOFTMAX_PREDICT_OUTPUTS = 320,
  SOFTMAX_PREDICT_ARENA = 1424,
  SOFTMAX_PREPARE_INPUTS = 2080,
  SOFTMAX_PREPARE_OUTPUTS = 2080,
  SOFTMAX_PREPARE_ARENA = 1
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct softmax_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  SOFTMAX_PARAMETER_W = 0,
  SOFTMAX_PARAMETER_B = 640
};

static const struct softmax_array softmax_parameters[] = {
  {"w", "real", 0, 640, 2, {64, 10}},
  {"b", "real", 640, 10, 1, {10}},
  {0, 0, 0, 0, 0, {0}}
};

static const struct softmax_array softmax_states[] = {
  {0, 0, 0, 0, 0, {0}}
};

enum {
  SOFTMAX_STEP_INPUT_IMAGE = 0,
  SOFTMAX_STEP_INPUT_LABEL = 2048
};

static const struct softmax_array softmax_step_inputs[] = {
  {"image", "real", 0, 2048, 2, {SOFTMAX_BATCH, 64}},
  {"label", "index", 2048, 32, 1, {SOFTMAX_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  SOFTMAX_STEP_OUTPUT_LOSS = 0
};

static const struct softmax_array softmax_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  SOFTMAX_PREDICT_INPUT_IMAGE = 0
};

static const struct softmax_array softmax_predict_inputs[] = {
  {"image", "real", 0, 2048, 2, {SOFTMAX_BATCH, 64}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  SOFTMAX_PREDICT_OUTPUT_LOGITS = 0
};

static const struct softmax_array softmax_predict_outputs[] = {
  {"logits", "real", 0, 320, 2, {SOFTMAX_BATCH, 10}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  SOFTMAX_PREPARE_INPUT_SOURCE_0_64 = 0,
  SOFTMAX_PREPARE_INPUT_SOURCE_DIGIT = 2048
};

static const struct softmax_array softmax_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 2048, 2, {SOFTMAX_BATCH, 64}},
  {"source.digit", "real", 2048, 32, 1, {SOFTMAX_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  SOFTMAX_PREPARE_OUTPUT_IMAGE = 0,
  SOFTMAX_PREPARE_OUTPUT_LABEL = 2048
};

static const struct softmax_array softmax_prepare_outputs[] = {
  {"image", "real", 0, 2048, 2, {SOFTMAX_BATCH, 64}},
  {"label", "real", 2048, 32, 1, {SOFTMAX_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void softmax_init(
    softmax_real *parameters, softmax_real *states, softmax_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void softmax_step(
    softmax_real *parameters, softmax_real *states, const softmax_real *inputs,
    softmax_real *outputs, softmax_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image, label.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void softmax_epoch(
    softmax_real *parameters, softmax_real *states, softmax_real *inputs, softmax_real *outputs,
    softmax_real *arena, uint32_t seed, const softmax_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void softmax_predict(
    const softmax_real *parameters, const softmax_real *states, const softmax_real *inputs,
    softmax_real *outputs, softmax_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void softmax_prepare(const softmax_real *inputs, softmax_real *outputs, softmax_real *arena);

#ifdef __cplusplus
}
#endif

#endif
