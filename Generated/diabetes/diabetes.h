/* regression, diabetes.grad */
#ifndef DIABETES_H
#define DIABETES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float diabetes_real;

/* The sizes of the model. */
enum {
  DIABETES_MEASUREMENTS = 10,
  DIABETES_BATCH = 118,
  DIABETES_BATCH_354 = 354
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  DIABETES_PARAMETERS = 17,
  DIABETES_STATES = 65,
  DIABETES_STATISTICS = 26,
  DIABETES_INIT_ARENA = 1,
  DIABETES_STEP_INPUTS = 1302,
  DIABETES_STEP_OUTPUTS = 1,
  DIABETES_STEP_ARENA = 64,
  DIABETES_PREDICT_INPUTS = 1180,
  DIABETES_PREDICT_OUTPUTS = 118,
  DIABETES_PREDICT_ARENA = 1,
  DIABETES_SUMMARIZE_INPUTS = 3906,
  DIABETES_SUMMARIZE_ARENA = 1,
  DIABETES_PREPARE_INPUTS = 1302,
  DIABETES_PREPARE_OUTPUTS = 1302,
  DIABETES_PREPARE_ARENA = 1184
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct diabetes_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  DIABETES_PARAMETER_W = 0,
  DIABETES_PARAMETER_B = 16
};

static const struct diabetes_array diabetes_parameters[] = {
  {"w", "real", 0, 10, 1, {DIABETES_MEASUREMENTS}},
  {"b", "real", 16, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_STATE_W_M = 0,
  DIABETES_STATE_W_V = 16,
  DIABETES_STATE_ALL_PARAMETERS_T = 32,
  DIABETES_STATE_B_M = 48,
  DIABETES_STATE_B_V = 64
};

static const struct diabetes_array diabetes_states[] = {
  {"w.m", "real", 0, 10, 1, {DIABETES_MEASUREMENTS}},
  {"w.v", "real", 16, 10, 1, {DIABETES_MEASUREMENTS}},
  {"all-parameters.t", "real", 32, 1, 0, {0}},
  {"b.m", "real", 48, 1, 0, {0}},
  {"b.v", "real", 64, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_STATISTIC_X_STATISTIC_0 = 0,
  DIABETES_STATISTIC_X_STATISTIC_1 = 16
};

static const struct diabetes_array diabetes_statistics[] = {
  {"x.statistic.0", "real", 0, 10, 1, {10}},
  {"x.statistic.1", "real", 16, 10, 1, {10}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_STEP_INPUT_X = 0,
  DIABETES_STEP_INPUT_Y = 1184
};

static const struct diabetes_array diabetes_step_inputs[] = {
  {"x", "real", 0, 1180, 2, {DIABETES_BATCH, DIABETES_MEASUREMENTS}},
  {"y", "real", 1184, 118, 1, {DIABETES_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_STEP_OUTPUT_LOSS = 0
};

static const struct diabetes_array diabetes_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_PREDICT_INPUT_X = 0
};

static const struct diabetes_array diabetes_predict_inputs[] = {
  {"x", "real", 0, 1180, 2, {DIABETES_BATCH, DIABETES_MEASUREMENTS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_PREDICT_OUTPUT_PREDICTION = 0
};

static const struct diabetes_array diabetes_predict_outputs[] = {
  {"prediction", "real", 0, 118, 1, {DIABETES_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_SUMMARIZE_INPUT_SOURCE_0_10 = 0,
  DIABETES_SUMMARIZE_INPUT_SOURCE_PROGRESSION = 3552
};

static const struct diabetes_array diabetes_summarize_inputs[] = {
  {"source[0 : 10]", "real", 0, 3540, 2, {DIABETES_BATCH_354, 10}},
  {"source.progression", "real", 3552, 354, 1, {DIABETES_BATCH_354}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_PREPARE_INPUT_SOURCE_0_10 = 0,
  DIABETES_PREPARE_INPUT_SOURCE_PROGRESSION = 1184
};

static const struct diabetes_array diabetes_prepare_inputs[] = {
  {"source[0 : 10]", "real", 0, 1180, 2, {DIABETES_BATCH, 10}},
  {"source.progression", "real", 1184, 118, 1, {DIABETES_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  DIABETES_PREPARE_OUTPUT_X = 0,
  DIABETES_PREPARE_OUTPUT_Y = 1184
};

static const struct diabetes_array diabetes_prepare_outputs[] = {
  {"x", "real", 0, 1180, 2, {DIABETES_BATCH, DIABETES_MEASUREMENTS}},
  {"y", "real", 1184, 118, 1, {DIABETES_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void diabetes_init(
    diabetes_real *parameters, diabetes_real *states, diabetes_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void diabetes_step(
    diabetes_real *parameters, diabetes_real *states, const diabetes_real *inputs,
    diabetes_real *outputs, diabetes_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: x, y.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void diabetes_epoch(
    diabetes_real *parameters, diabetes_real *states, diabetes_real *inputs, diabetes_real *outputs,
    diabetes_real *arena, uint32_t seed, const diabetes_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void diabetes_predict(
    const diabetes_real *parameters, const diabetes_real *states, const diabetes_real *inputs,
    diabetes_real *outputs, diabetes_real *arena);

/* Computes what the data block says of all rows together, from the rows that are trained on, as
   the source has them. */
void diabetes_summarize(
    const diabetes_real *inputs, diabetes_real *statistics, diabetes_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void diabetes_prepare(
    const diabetes_real *statistics, const diabetes_real *inputs, diabetes_real *outputs,
    diabetes_real *arena);

#ifdef __cplusplus
}
#endif

#endif
