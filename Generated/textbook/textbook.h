/* textbook, textbook.grad */
#ifndef TEXTBOOK_H
#define TEXTBOOK_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float textbook_real;

/* The sizes of the model. */
enum {
  TEXTBOOK_PIXELS = 64,
  TEXTBOOK_CLASSES = 10,
  TEXTBOOK_BATCH = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  TEXTBOOK_PARAMETERS = 650,
  TEXTBOOK_STATES = 1,
  TEXTBOOK_INIT_ARENA = 1,
  TEXTBOOK_STEP_INPUTS = 4736,
  TEXTBOOK_STEP_OUTPUTS = 1,
  TEXTBOOK_STEP_ARENA = 2400,
  TEXTBOOK_PREDICT_INPUTS = 4096,
  TEXTBOOK_PREDICT_OUTPUTS = 640,
  TEXTBOOK_PREDICT_ARENA = 1744,
  TEXTBOOK_PREPARE_INPUTS = 4160,
  TEXTBOOK_PREPARE_OUTPUTS = 4736,
  TEXTBOOK_PREPARE_ARENA = 4096
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct textbook_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  TEXTBOOK_PARAMETER_W = 0,
  TEXTBOOK_PARAMETER_B = 640
};

static const struct textbook_array textbook_parameters[] = {
  {"w", "real", 0, 640, 2, {TEXTBOOK_PIXELS, TEXTBOOK_CLASSES}},
  {"b", "real", 640, 10, 1, {TEXTBOOK_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

static const struct textbook_array textbook_states[] = {
  {0, 0, 0, 0, 0, {0}}
};

enum {
  TEXTBOOK_STEP_INPUT_IMAGE = 0,
  TEXTBOOK_STEP_INPUT_LABEL = 4096
};

static const struct textbook_array textbook_step_inputs[] = {
  {"image", "real", 0, 4096, 2, {TEXTBOOK_BATCH, TEXTBOOK_PIXELS}},
  {"label", "simplex", 4096, 640, 2, {TEXTBOOK_BATCH, TEXTBOOK_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  TEXTBOOK_STEP_OUTPUT_LOSS = 0
};

static const struct textbook_array textbook_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  TEXTBOOK_PREDICT_INPUT_IMAGE = 0
};

static const struct textbook_array textbook_predict_inputs[] = {
  {"image", "real", 0, 4096, 2, {TEXTBOOK_BATCH, TEXTBOOK_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  TEXTBOOK_PREDICT_OUTPUT_P = 0
};

static const struct textbook_array textbook_predict_outputs[] = {
  {"p", "real", 0, 640, 2, {TEXTBOOK_BATCH, TEXTBOOK_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  TEXTBOOK_PREPARE_INPUT_SOURCE_0_64 = 0,
  TEXTBOOK_PREPARE_INPUT_SOURCE_DIGIT = 4096
};

static const struct textbook_array textbook_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 4096, 2, {TEXTBOOK_BATCH, 64}},
  {"source.digit", "real", 4096, 64, 1, {TEXTBOOK_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  TEXTBOOK_PREPARE_OUTPUT_IMAGE = 0,
  TEXTBOOK_PREPARE_OUTPUT_LABEL = 4096
};

static const struct textbook_array textbook_prepare_outputs[] = {
  {"image", "real", 0, 4096, 2, {TEXTBOOK_BATCH, TEXTBOOK_PIXELS}},
  {"label", "real", 4096, 640, 2, {TEXTBOOK_BATCH, TEXTBOOK_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void textbook_init(
    textbook_real *parameters, textbook_real *states, textbook_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void textbook_step(
    textbook_real *parameters, textbook_real *states, const textbook_real *inputs,
    textbook_real *outputs, textbook_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image, label.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void textbook_epoch(
    textbook_real *parameters, textbook_real *states, textbook_real *inputs, textbook_real *outputs,
    textbook_real *arena, uint32_t seed, const textbook_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void textbook_predict(
    const textbook_real *parameters, const textbook_real *states, const textbook_real *inputs,
    textbook_real *outputs, textbook_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void textbook_prepare(const textbook_real *inputs, textbook_real *outputs, textbook_real *arena);

#ifdef __cplusplus
}
#endif

#endif
