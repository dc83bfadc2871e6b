/* mlp, mlp.grad */
#ifndef MLP_H
#define MLP_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float mlp_real;

/* The sizes of the model. */
enum {
  MLP_PIXELS = 64,
  MLP_HIDDEN = 128,
  MLP_CLASSES = 10,
  MLP_BATCH = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  MLP_PARAMETERS = 26122,
  MLP_STATES = 26122,
  MLP_INIT_ARENA = 16384,
  MLP_STEP_INPUTS = 4177,
  MLP_STEP_OUTPUTS = 1,
  MLP_STEP_ARENA = 51136,
  MLP_PREDICT_INPUTS = 4096,
  MLP_PREDICT_OUTPUTS = 640,
  MLP_PREDICT_ARENA = 20640,
  MLP_PREPARE_INPUTS = 4160,
  MLP_PREPARE_OUTPUTS = 4160,
  MLP_PREPARE_ARENA = 1
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct mlp_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  MLP_PARAMETER_DENSE_W = 0,
  MLP_PARAMETER_DENSE_B = 8192,
  MLP_PARAMETER_DENSE_1_W = 8320,
  MLP_PARAMETER_DENSE_1_B = 24704,
  MLP_PARAMETER_LINEAR_W = 24832,
  MLP_PARAMETER_LINEAR_B = 26112
};

static const struct mlp_array mlp_parameters[] = {
  {"dense.w", "real", 0, 8192, 2, {MLP_PIXELS, MLP_HIDDEN}},
  {"dense.b", "real", 8192, 128, 1, {MLP_HIDDEN}},
  {"dense.1.w", "real", 8320, 16384, 2, {MLP_HIDDEN, MLP_HIDDEN}},
  {"dense.1.b", "real", 24704, 128, 1, {MLP_HIDDEN}},
  {"linear.w", "real", 24832, 1280, 2, {MLP_HIDDEN, MLP_CLASSES}},
  {"linear.b", "real", 26112, 10, 1, {MLP_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_STATE_DENSE_W_V = 0,
  MLP_STATE_DENSE_B_V = 8192,
  MLP_STATE_DENSE_1_W_V = 8320,
  MLP_STATE_DENSE_1_B_V = 24704,
  MLP_STATE_LINEAR_W_V = 24832,
  MLP_STATE_LINEAR_B_V = 26112
};

static const struct mlp_array mlp_states[] = {
  {"dense.w.v", "real", 0, 8192, 2, {MLP_PIXELS, MLP_HIDDEN}},
  {"dense.b.v", "real", 8192, 128, 1, {MLP_HIDDEN}},
  {"dense.1.w.v", "real", 8320, 16384, 2, {MLP_HIDDEN, MLP_HIDDEN}},
  {"dense.1.b.v", "real", 24704, 128, 1, {MLP_HIDDEN}},
  {"linear.w.v", "real", 24832, 1280, 2, {MLP_HIDDEN, MLP_CLASSES}},
  {"linear.b.v", "real", 26112, 10, 1, {MLP_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_STEP_INPUT_IMAGE = 0,
  MLP_STEP_INPUT_LABEL = 4096,
  MLP_STEP_INPUT_TRAIN_STEP = 4160,
  MLP_STEP_INPUT_TRAIN_STEPS = 4176
};

static const struct mlp_array mlp_step_inputs[] = {
  {"image", "real", 0, 4096, 2, {MLP_BATCH, MLP_PIXELS}},
  {"label", "index", 4096, 64, 1, {MLP_BATCH}},
  {"train.step", "real", 4160, 1, 0, {0}},
  {"train.steps", "real", 4176, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_STEP_OUTPUT_LOSS = 0
};

static const struct mlp_array mlp_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_PREDICT_INPUT_IMAGE = 0
};

static const struct mlp_array mlp_predict_inputs[] = {
  {"image", "real", 0, 4096, 2, {MLP_BATCH, MLP_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_PREDICT_OUTPUT_LOGITS = 0
};

static const struct mlp_array mlp_predict_outputs[] = {
  {"logits", "real", 0, 640, 2, {MLP_BATCH, MLP_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_PREPARE_INPUT_SOURCE_0_64 = 0,
  MLP_PREPARE_INPUT_SOURCE_DIGIT = 4096
};

static const struct mlp_array mlp_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 4096, 2, {MLP_BATCH, MLP_PIXELS}},
  {"source.digit", "real", 4096, 64, 1, {MLP_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  MLP_PREPARE_OUTPUT_IMAGE = 0,
  MLP_PREPARE_OUTPUT_LABEL = 4096
};

static const struct mlp_array mlp_prepare_outputs[] = {
  {"image", "real", 0, 4096, 2, {MLP_BATCH, MLP_PIXELS}},
  {"label", "real", 4096, 64, 1, {MLP_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void mlp_init(mlp_real *parameters, mlp_real *states, mlp_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void mlp_step(
    mlp_real *parameters, mlp_real *states, const mlp_real *inputs, mlp_real *outputs,
    mlp_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image, label.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void mlp_epoch(
    mlp_real *parameters, mlp_real *states, mlp_real *inputs, mlp_real *outputs, mlp_real *arena,
    uint32_t seed, const mlp_real *const *data, const int32_t *order, ptrdiff_t steps,
    uint32_t first_step, double *total);

/* Computes the results of the model. */
void mlp_predict(
    const mlp_real *parameters, const mlp_real *states, const mlp_real *inputs, mlp_real *outputs,
    mlp_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void mlp_prepare(const mlp_real *inputs, mlp_real *outputs, mlp_real *arena);

#ifdef __cplusplus
}
#endif

#endif
