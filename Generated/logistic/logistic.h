/* logistic, logistic.grad */
#ifndef LOGISTIC_H
#define LOGISTIC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float logistic_real;

/* The sizes of the model. */
enum {
  LOGISTIC_MEASUREMENTS = 30,
  LOGISTIC_BATCH = 32,
  LOGISTIC_BATCH_455 = 455
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  LOGISTIC_PARAMETERS = 33,
  LOGISTIC_STATES = 97,
  LOGISTIC_STATISTICS = 62,
  LOGISTIC_INIT_ARENA = 1,
  LOGISTIC_STEP_INPUTS = 992,
  LOGISTIC_STEP_OUTPUTS = 1,
  LOGISTIC_STEP_ARENA = 176,
  LOGISTIC_PREDICT_INPUTS = 960,
  LOGISTIC_PREDICT_OUTPUTS = 32,
  LOGISTIC_PREDICT_ARENA = 1,
  LOGISTIC_SUMMARIZE_INPUTS = 14119,
  LOGISTIC_SUMMARIZE_ARENA = 1,
  LOGISTIC_PREPARE_INPUTS = 992,
  LOGISTIC_PREPARE_OUTPUTS = 992,
  LOGISTIC_PREPARE_ARENA = 960
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct logistic_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  LOGISTIC_PARAMETER_W = 0,
  LOGISTIC_PARAMETER_B = 32
};

static const struct logistic_array logistic_parameters[] = {
  {"w", "real", 0, 30, 1, {LOGISTIC_MEASUREMENTS}},
  {"b", "real", 32, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_STATE_W_M = 0,
  LOGISTIC_STATE_W_V = 32,
  LOGISTIC_STATE_ALL_PARAMETERS_T = 64,
  LOGISTIC_STATE_B_M = 80,
  LOGISTIC_STATE_B_V = 96
};

static const struct logistic_array logistic_states[] = {
  {"w.m", "real", 0, 30, 1, {LOGISTIC_MEASUREMENTS}},
  {"w.v", "real", 32, 30, 1, {LOGISTIC_MEASUREMENTS}},
  {"all-parameters.t", "real", 64, 1, 0, {0}},
  {"b.m", "real", 80, 1, 0, {0}},
  {"b.v", "real", 96, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_STATISTIC_X_STATISTIC_0 = 0,
  LOGISTIC_STATISTIC_X_STATISTIC_1 = 32
};

static const struct logistic_array logistic_statistics[] = {
  {"x.statistic.0", "real", 0, 30, 1, {30}},
  {"x.statistic.1", "real", 32, 30, 1, {30}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_STEP_INPUT_X = 0,
  LOGISTIC_STEP_INPUT_BENIGN = 960
};

static const struct logistic_array logistic_step_inputs[] = {
  {"x", "real", 0, 960, 2, {LOGISTIC_BATCH, LOGISTIC_MEASUREMENTS}},
  {"benign", "real", 960, 32, 1, {LOGISTIC_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_STEP_OUTPUT_LOSS = 0
};

static const struct logistic_array logistic_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_PREDICT_INPUT_X = 0
};

static const struct logistic_array logistic_predict_inputs[] = {
  {"x", "real", 0, 960, 2, {LOGISTIC_BATCH, LOGISTIC_MEASUREMENTS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_PREDICT_OUTPUT_LOGIT = 0
};

static const struct logistic_array logistic_predict_outputs[] = {
  {"logit", "real", 0, 32, 1, {LOGISTIC_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_SUMMARIZE_INPUT_SOURCE_0_30 = 0,
  LOGISTIC_SUMMARIZE_INPUT_SOURCE_BENIGN = 13664
};

static const struct logistic_array logistic_summarize_inputs[] = {
  {"source[0 : 30]", "real", 0, 13650, 2, {LOGISTIC_BATCH_455, 30}},
  {"source.benign", "real", 13664, 455, 1, {LOGISTIC_BATCH_455}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_PREPARE_INPUT_SOURCE_0_30 = 0,
  LOGISTIC_PREPARE_INPUT_SOURCE_BENIGN = 960
};

static const struct logistic_array logistic_prepare_inputs[] = {
  {"source[0 : 30]", "real", 0, 960, 2, {LOGISTIC_BATCH, 30}},
  {"source.benign", "real", 960, 32, 1, {LOGISTIC_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOGISTIC_PREPARE_OUTPUT_X = 0,
  LOGISTIC_PREPARE_OUTPUT_BENIGN = 960
};

static const struct logistic_array logistic_prepare_outputs[] = {
  {"x", "real", 0, 960, 2, {LOGISTIC_BATCH, LOGISTIC_MEASUREMENTS}},
  {"benign", "real", 960, 32, 1, {LOGISTIC_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void logistic_init(
    logistic_real *parameters, logistic_real *states, logistic_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void logistic_step(
    logistic_real *parameters, logistic_real *states, const logistic_real *inputs,
    logistic_real *outputs, logistic_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: x, benign.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void logistic_epoch(
    logistic_real *parameters, logistic_real *states, logistic_real *inputs, logistic_real *outputs,
    logistic_real *arena, uint32_t seed, const logistic_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void logistic_predict(
    const logistic_real *parameters, const logistic_real *states, const logistic_real *inputs,
    logistic_real *outputs, logistic_real *arena);

/* Computes what the data block says of all rows together, from the rows that are trained on, as
   the source has them. */
void logistic_summarize(
    const logistic_real *inputs, logistic_real *statistics, logistic_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void logistic_prepare(
    const logistic_real *statistics, const logistic_real *inputs, logistic_real *outputs,
    logistic_real *arena);

#ifdef __cplusplus
}
#endif

#endif
