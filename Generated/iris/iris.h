/* classify, iris.grad */
#ifndef IRIS_H
#define IRIS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float iris_real;

/* The sizes of the model. */
enum {
  IRIS_MEASUREMENTS = 4,
  IRIS_HIDDEN = 16,
  IRIS_SPECIES = 3,
  IRIS_BATCH = 16,
  IRIS_BATCH_120 = 120
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  IRIS_PARAMETERS = 131,
  IRIS_STATES = 291,
  IRIS_STATISTICS = 20,
  IRIS_INIT_ARENA = 112,
  IRIS_STEP_INPUTS = 80,
  IRIS_STEP_OUTPUTS = 1,
  IRIS_STEP_ARENA = 912,
  IRIS_PREDICT_INPUTS = 64,
  IRIS_PREDICT_OUTPUTS = 48,
  IRIS_PREDICT_ARENA = 560,
  IRIS_SUMMARIZE_INPUTS = 600,
  IRIS_SUMMARIZE_ARENA = 1,
  IRIS_PREPARE_INPUTS = 80,
  IRIS_PREPARE_OUTPUTS = 80,
  IRIS_PREPARE_ARENA = 64
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct iris_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  IRIS_PARAMETER_LINEAR_W = 0,
  IRIS_PARAMETER_LINEAR_B = 64,
  IRIS_PARAMETER_LINEAR_1_W = 80,
  IRIS_PARAMETER_LINEAR_1_B = 128
};

static const struct iris_array iris_parameters[] = {
  {"linear.w", "real", 0, 64, 2, {IRIS_MEASUREMENTS, IRIS_HIDDEN}},
  {"linear.b", "real", 64, 16, 1, {IRIS_HIDDEN}},
  {"linear.1.w", "real", 80, 48, 2, {IRIS_HIDDEN, IRIS_SPECIES}},
  {"linear.1.b", "real", 128, 3, 1, {IRIS_SPECIES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_STATE_LINEAR_W_M = 0,
  IRIS_STATE_LINEAR_W_V = 64,
  IRIS_STATE_ALL_PARAMETERS_T = 128,
  IRIS_STATE_LINEAR_B_M = 144,
  IRIS_STATE_LINEAR_B_V = 160,
  IRIS_STATE_LINEAR_1_W_M = 176,
  IRIS_STATE_LINEAR_1_W_V = 224,
  IRIS_STATE_LINEAR_1_B_M = 272,
  IRIS_STATE_LINEAR_1_B_V = 288
};

static const struct iris_array iris_states[] = {
  {"linear.w.m", "real", 0, 64, 2, {IRIS_MEASUREMENTS, IRIS_HIDDEN}},
  {"linear.w.v", "real", 64, 64, 2, {IRIS_MEASUREMENTS, IRIS_HIDDEN}},
  {"all-parameters.t", "real", 128, 1, 0, {0}},
  {"linear.b.m", "real", 144, 16, 1, {IRIS_HIDDEN}},
  {"linear.b.v", "real", 160, 16, 1, {IRIS_HIDDEN}},
  {"linear.1.w.m", "real", 176, 48, 2, {IRIS_HIDDEN, IRIS_SPECIES}},
  {"linear.1.w.v", "real", 224, 48, 2, {IRIS_HIDDEN, IRIS_SPECIES}},
  {"linear.1.b.m", "real", 272, 3, 1, {IRIS_SPECIES}},
  {"linear.1.b.v", "real", 288, 3, 1, {IRIS_SPECIES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_STATISTIC_X_STATISTIC_0 = 0,
  IRIS_STATISTIC_X_STATISTIC_1 = 16
};

static const struct iris_array iris_statistics[] = {
  {"x.statistic.0", "real", 0, 4, 1, {4}},
  {"x.statistic.1", "real", 16, 4, 1, {4}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_STEP_INPUT_X = 0,
  IRIS_STEP_INPUT_KIND = 64
};

static const struct iris_array iris_step_inputs[] = {
  {"x", "real", 0, 64, 2, {IRIS_BATCH, IRIS_MEASUREMENTS}},
  {"kind", "index", 64, 16, 1, {IRIS_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_STEP_OUTPUT_LOSS = 0
};

static const struct iris_array iris_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_PREDICT_INPUT_X = 0
};

static const struct iris_array iris_predict_inputs[] = {
  {"x", "real", 0, 64, 2, {IRIS_BATCH, IRIS_MEASUREMENTS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_PREDICT_OUTPUT_LOGITS = 0
};

static const struct iris_array iris_predict_outputs[] = {
  {"logits", "real", 0, 48, 2, {IRIS_BATCH, IRIS_SPECIES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_SUMMARIZE_INPUT_SOURCE_0_4 = 0,
  IRIS_SUMMARIZE_INPUT_SOURCE_SPECIES = 480
};

static const struct iris_array iris_summarize_inputs[] = {
  {"source[0 : 4]", "real", 0, 480, 2, {IRIS_BATCH_120, 4}},
  {"source.species", "real", 480, 120, 1, {IRIS_BATCH_120}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_PREPARE_INPUT_SOURCE_0_4 = 0,
  IRIS_PREPARE_INPUT_SOURCE_SPECIES = 64
};

static const struct iris_array iris_prepare_inputs[] = {
  {"source[0 : 4]", "real", 0, 64, 2, {IRIS_BATCH, 4}},
  {"source.species", "real", 64, 16, 1, {IRIS_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  IRIS_PREPARE_OUTPUT_X = 0,
  IRIS_PREPARE_OUTPUT_KIND = 64
};

static const struct iris_array iris_prepare_outputs[] = {
  {"x", "real", 0, 64, 2, {IRIS_BATCH, IRIS_MEASUREMENTS}},
  {"kind", "real", 64, 16, 1, {IRIS_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void iris_init(iris_real *parameters, iris_real *states, iris_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void iris_step(
    iris_real *parameters, iris_real *states, const iris_real *inputs, iris_real *outputs,
    iris_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: x, kind.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void iris_epoch(
    iris_real *parameters, iris_real *states, iris_real *inputs, iris_real *outputs,
    iris_real *arena, uint32_t seed, const iris_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void iris_predict(
    const iris_real *parameters, const iris_real *states, const iris_real *inputs,
    iris_real *outputs, iris_real *arena);

/* Computes what the data block says of all rows together, from the rows that are trained on, as
   the source has them. */
void iris_summarize(const iris_real *inputs, iris_real *statistics, iris_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void iris_prepare(
    const iris_real *statistics, const iris_real *inputs, iris_real *outputs, iris_real *arena);

#ifdef __cplusplus
}
#endif

#endif
