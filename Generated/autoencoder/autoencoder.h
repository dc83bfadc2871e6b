/* autoencoder, autoencoder.grad */
#ifndef AUTOENCODER_H
#define AUTOENCODER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float autoencoder_real;

/* The sizes of the model. */
enum {
  AUTOENCODER_PIXELS = 64,
  AUTOENCODER_HIDDEN = 128,
  AUTOENCODER_CODE = 8,
  AUTOENCODER_BATCH = 32
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  AUTOENCODER_PARAMETERS = 18768,
  AUTOENCODER_STATES = 37552,
  AUTOENCODER_INIT_ARENA = 8192,
  AUTOENCODER_STEP_INPUTS = 2048,
  AUTOENCODER_STEP_OUTPUTS = 1,
  AUTOENCODER_STEP_ARENA = 31440,
  AUTOENCODER_PREDICT_INPUTS = 2048,
  AUTOENCODER_PREDICT_OUTPUTS = 2048,
  AUTOENCODER_PREDICT_ARENA = 10400,
  AUTOENCODER_PREPARE_INPUTS = 2048,
  AUTOENCODER_PREPARE_OUTPUTS = 2048,
  AUTOENCODER_PREPARE_ARENA = 2048
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct autoencoder_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  AUTOENCODER_PARAMETER_ENCODER_LINEAR_W = 0,
  AUTOENCODER_PARAMETER_ENCODER_LINEAR_B = 8192,
  AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_W = 8320,
  AUTOENCODER_PARAMETER_ENCODER_LINEAR_1_B = 9344,
  AUTOENCODER_PARAMETER_DECODER_LINEAR_W = 9360,
  AUTOENCODER_PARAMETER_DECODER_LINEAR_B = 10384,
  AUTOENCODER_PARAMETER_DECODER_LINEAR_1_W = 10512,
  AUTOENCODER_PARAMETER_DECODER_LINEAR_1_B = 18704
};

static const struct autoencoder_array autoencoder_parameters[] = {
  {"encoder.linear.w", "real", 0, 8192, 2, {AUTOENCODER_PIXELS, AUTOENCODER_HIDDEN}},
  {"encoder.linear.b", "real", 8192, 128, 1, {AUTOENCODER_HIDDEN}},
  {"encoder.linear.1.w", "real", 8320, 1024, 2, {AUTOENCODER_HIDDEN, AUTOENCODER_CODE}},
  {"encoder.linear.1.b", "real", 9344, 8, 1, {AUTOENCODER_CODE}},
  {"decoder.linear.w", "real", 9360, 1024, 2, {AUTOENCODER_CODE, AUTOENCODER_HIDDEN}},
  {"decoder.linear.b", "real", 10384, 128, 1, {AUTOENCODER_HIDDEN}},
  {"decoder.linear.1.w", "real", 10512, 8192, 2, {AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS}},
  {"decoder.linear.1.b", "real", 18704, 64, 1, {AUTOENCODER_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_STATE_ENCODER_LINEAR_W_M = 0,
  AUTOENCODER_STATE_ENCODER_LINEAR_W_V = 8192,
  AUTOENCODER_STATE_ALL_PARAMETERS_T = 16384,
  AUTOENCODER_STATE_ENCODER_LINEAR_B_M = 16400,
  AUTOENCODER_STATE_ENCODER_LINEAR_B_V = 16528,
  AUTOENCODER_STATE_ENCODER_LINEAR_1_W_M = 16656,
  AUTOENCODER_STATE_ENCODER_LINEAR_1_W_V = 17680,
  AUTOENCODER_STATE_ENCODER_LINEAR_1_B_M = 18704,
  AUTOENCODER_STATE_ENCODER_LINEAR_1_B_V = 18720,
  AUTOENCODER_STATE_DECODER_LINEAR_W_M = 18736,
  AUTOENCODER_STATE_DECODER_LINEAR_W_V = 19760,
  AUTOENCODER_STATE_DECODER_LINEAR_B_M = 20784,
  AUTOENCODER_STATE_DECODER_LINEAR_B_V = 20912,
  AUTOENCODER_STATE_DECODER_LINEAR_1_W_M = 21040,
  AUTOENCODER_STATE_DECODER_LINEAR_1_W_V = 29232,
  AUTOENCODER_STATE_DECODER_LINEAR_1_B_M = 37424,
  AUTOENCODER_STATE_DECODER_LINEAR_1_B_V = 37488
};

static const struct autoencoder_array autoencoder_states[] = {
  {"encoder.linear.w.m", "real", 0, 8192, 2, {AUTOENCODER_PIXELS, AUTOENCODER_HIDDEN}},
  {"encoder.linear.w.v", "real", 8192, 8192, 2, {AUTOENCODER_PIXELS, AUTOENCODER_HIDDEN}},
  {"all-parameters.t", "real", 16384, 1, 0, {0}},
  {"encoder.linear.b.m", "real", 16400, 128, 1, {AUTOENCODER_HIDDEN}},
  {"encoder.linear.b.v", "real", 16528, 128, 1, {AUTOENCODER_HIDDEN}},
  {"encoder.linear.1.w.m", "real", 16656, 1024, 2, {AUTOENCODER_HIDDEN, AUTOENCODER_CODE}},
  {"encoder.linear.1.w.v", "real", 17680, 1024, 2, {AUTOENCODER_HIDDEN, AUTOENCODER_CODE}},
  {"encoder.linear.1.b.m", "real", 18704, 8, 1, {AUTOENCODER_CODE}},
  {"encoder.linear.1.b.v", "real", 18720, 8, 1, {AUTOENCODER_CODE}},
  {"decoder.linear.w.m", "real", 18736, 1024, 2, {AUTOENCODER_CODE, AUTOENCODER_HIDDEN}},
  {"decoder.linear.w.v", "real", 19760, 1024, 2, {AUTOENCODER_CODE, AUTOENCODER_HIDDEN}},
  {"decoder.linear.b.m", "real", 20784, 128, 1, {AUTOENCODER_HIDDEN}},
  {"decoder.linear.b.v", "real", 20912, 128, 1, {AUTOENCODER_HIDDEN}},
  {"decoder.linear.1.w.m", "real", 21040, 8192, 2, {AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS}},
  {"decoder.linear.1.w.v", "real", 29232, 8192, 2, {AUTOENCODER_HIDDEN, AUTOENCODER_PIXELS}},
  {"decoder.linear.1.b.m", "real", 37424, 64, 1, {AUTOENCODER_PIXELS}},
  {"decoder.linear.1.b.v", "real", 37488, 64, 1, {AUTOENCODER_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_STEP_INPUT_IMAGE = 0
};

static const struct autoencoder_array autoencoder_step_inputs[] = {
  {"image", "real", 0, 2048, 2, {AUTOENCODER_BATCH, AUTOENCODER_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_STEP_OUTPUT_LOSS = 0
};

static const struct autoencoder_array autoencoder_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_PREDICT_INPUT_IMAGE = 0
};

static const struct autoencoder_array autoencoder_predict_inputs[] = {
  {"image", "real", 0, 2048, 2, {AUTOENCODER_BATCH, AUTOENCODER_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_PREDICT_OUTPUT_DRAWN = 0
};

static const struct autoencoder_array autoencoder_predict_outputs[] = {
  {"drawn", "real", 0, 2048, 2, {AUTOENCODER_BATCH, AUTOENCODER_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_PREPARE_INPUT_SOURCE_0_64 = 0
};

static const struct autoencoder_array autoencoder_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 2048, 2, {AUTOENCODER_BATCH, 64}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  AUTOENCODER_PREPARE_OUTPUT_IMAGE = 0
};

static const struct autoencoder_array autoencoder_prepare_outputs[] = {
  {"image", "real", 0, 2048, 2, {AUTOENCODER_BATCH, AUTOENCODER_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void autoencoder_init(
    autoencoder_real *parameters, autoencoder_real *states, autoencoder_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void autoencoder_step(
    autoencoder_real *parameters, autoencoder_real *states, const autoencoder_real *inputs,
    autoencoder_real *outputs, autoencoder_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void autoencoder_epoch(
    autoencoder_real *parameters, autoencoder_real *states, autoencoder_real *inputs,
    autoencoder_real *outputs, autoencoder_real *arena, uint32_t seed,
    const autoencoder_real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total);

/* Computes the results of the model. */
void autoencoder_predict(
    const autoencoder_real *parameters, const autoencoder_real *states,
    const autoencoder_real *inputs, autoencoder_real *outputs, autoencoder_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void autoencoder_prepare(
    const autoencoder_real *inputs, autoencoder_real *outputs, autoencoder_real *arena);

#ifdef __cplusplus
}
#endif

#endif
