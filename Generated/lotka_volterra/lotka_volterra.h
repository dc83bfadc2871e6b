/* lotka_volterra, lotka_volterra.grad */
#ifndef LOTKA_VOLTERRA_H
#define LOTKA_VOLTERRA_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float lotka_volterra_real;

/* The sizes of the model. */
enum {
  LOTKA_VOLTERRA_YEARS = 21
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  LOTKA_VOLTERRA_PARAMETERS = 66,
  LOTKA_VOLTERRA_STATES = 162,
  LOTKA_VOLTERRA_INIT_ARENA = 1,
  LOTKA_VOLTERRA_STEP_INPUTS = 42,
  LOTKA_VOLTERRA_STEP_OUTPUTS = 1,
  LOTKA_VOLTERRA_STEP_ARENA = 1200,
  LOTKA_VOLTERRA_PREDICT_INPUTS = 1,
  LOTKA_VOLTERRA_PREDICT_OUTPUTS = 42,
  LOTKA_VOLTERRA_PREDICT_ARENA = 128,
  LOTKA_VOLTERRA_PREPARE_INPUTS = 63,
  LOTKA_VOLTERRA_PREPARE_OUTPUTS = 42,
  LOTKA_VOLTERRA_PREPARE_ARENA = 1
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct lotka_volterra_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  LOTKA_VOLTERRA_PARAMETER_A = 0,
  LOTKA_VOLTERRA_PARAMETER_B = 16,
  LOTKA_VOLTERRA_PARAMETER_C = 32,
  LOTKA_VOLTERRA_PARAMETER_D = 48,
  LOTKA_VOLTERRA_PARAMETER_START = 64
};

static const struct lotka_volterra_array lotka_volterra_parameters[] = {
  {"a", "real", 0, 1, 0, {0}},
  {"b", "real", 16, 1, 0, {0}},
  {"c", "real", 32, 1, 0, {0}},
  {"d", "real", 48, 1, 0, {0}},
  {"start", "real", 64, 2, 1, {2}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOTKA_VOLTERRA_STATE_A_M = 0,
  LOTKA_VOLTERRA_STATE_A_V = 16,
  LOTKA_VOLTERRA_STATE_ALL_PARAMETERS_T = 32,
  LOTKA_VOLTERRA_STATE_B_M = 48,
  LOTKA_VOLTERRA_STATE_B_V = 64,
  LOTKA_VOLTERRA_STATE_C_M = 80,
  LOTKA_VOLTERRA_STATE_C_V = 96,
  LOTKA_VOLTERRA_STATE_D_M = 112,
  LOTKA_VOLTERRA_STATE_D_V = 128,
  LOTKA_VOLTERRA_STATE_START_M = 144,
  LOTKA_VOLTERRA_STATE_START_V = 160
};

static const struct lotka_volterra_array lotka_volterra_states[] = {
  {"a.m", "real", 0, 1, 0, {0}},
  {"a.v", "real", 16, 1, 0, {0}},
  {"all-parameters.t", "real", 32, 1, 0, {0}},
  {"b.m", "real", 48, 1, 0, {0}},
  {"b.v", "real", 64, 1, 0, {0}},
  {"c.m", "real", 80, 1, 0, {0}},
  {"c.v", "real", 96, 1, 0, {0}},
  {"d.m", "real", 112, 1, 0, {0}},
  {"d.v", "real", 128, 1, 0, {0}},
  {"start.m", "real", 144, 2, 1, {2}},
  {"start.v", "real", 160, 2, 1, {2}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOTKA_VOLTERRA_STEP_INPUT_OBSERVED = 0
};

static const struct lotka_volterra_array lotka_volterra_step_inputs[] = {
  {"observed", "real", 0, 42, 2, {LOTKA_VOLTERRA_YEARS, 2}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOTKA_VOLTERRA_STEP_OUTPUT_LOSS = 0
};

static const struct lotka_volterra_array lotka_volterra_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

static const struct lotka_volterra_array lotka_volterra_predict_inputs[] = {
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOTKA_VOLTERRA_PREDICT_OUTPUT_PATH = 0
};

static const struct lotka_volterra_array lotka_volterra_predict_outputs[] = {
  {"path", "real", 0, 42, 2, {LOTKA_VOLTERRA_YEARS, 2}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOTKA_VOLTERRA_PREPARE_INPUT_SOURCE_TABLE = 0
};

static const struct lotka_volterra_array lotka_volterra_prepare_inputs[] = {
  {"source.table", "real", 0, 63, 2, {21, 3}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LOTKA_VOLTERRA_PREPARE_OUTPUT_OBSERVED = 0
};

static const struct lotka_volterra_array lotka_volterra_prepare_outputs[] = {
  {"observed", "real", 0, 42, 2, {LOTKA_VOLTERRA_YEARS, 2}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void lotka_volterra_init(
    lotka_volterra_real *parameters, lotka_volterra_real *states, lotka_volterra_real *arena,
    uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void lotka_volterra_step(
    lotka_volterra_real *parameters, lotka_volterra_real *states, const lotka_volterra_real *inputs,
    lotka_volterra_real *outputs, lotka_volterra_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: nothing.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void lotka_volterra_epoch(
    lotka_volterra_real *parameters, lotka_volterra_real *states, lotka_volterra_real *inputs,
    lotka_volterra_real *outputs, lotka_volterra_real *arena, uint32_t seed,
    const lotka_volterra_real *const *data, const int32_t *order, ptrdiff_t steps,
    uint32_t first_step, double *total);

/* Computes the results of the model. */
void lotka_volterra_predict(
    const lotka_volterra_real *parameters, const lotka_volterra_real *states,
    const lotka_volterra_real *inputs, lotka_volterra_real *outputs, lotka_volterra_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void lotka_volterra_prepare(
    const lotka_volterra_real *inputs, lotka_volterra_real *outputs, lotka_volterra_real *arena);

#ifdef __cplusplus
}
#endif

#endif
