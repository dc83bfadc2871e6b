/* lenet, lenet.grad */
#ifndef LENET_H
#define LENET_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float lenet_real;

/* The sizes of the model. */
enum {
  LENET_CLASSES = 10,
  LENET_BATCH = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  LENET_PARAMETERS = 13802,
  LENET_STATES = 13898,
  LENET_INIT_ARENA = 8192,
  LENET_STEP_INPUTS = 4161,
  LENET_STEP_OUTPUTS = 1,
  LENET_STEP_ARENA = 441376,
  LENET_PREDICT_INPUTS = 4096,
  LENET_PREDICT_OUTPUTS = 640,
  LENET_PREDICT_ARENA = 131280,
  LENET_PREPARE_INPUTS = 4160,
  LENET_PREPARE_OUTPUTS = 4160,
  LENET_PREPARE_ARENA = 4096
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct lenet_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[4];
};

enum {
  LENET_PARAMETER_STAGE_CONV2D_K = 0,
  LENET_PARAMETER_STAGE_CONV2D_B = 144,
  LENET_PARAMETER_STAGE_BATCHNORM_GAIN = 160,
  LENET_PARAMETER_STAGE_BATCHNORM_BIAS = 176,
  LENET_PARAMETER_STAGE_1_CONV2D_K = 192,
  LENET_PARAMETER_STAGE_1_CONV2D_B = 4800,
  LENET_PARAMETER_STAGE_1_BATCHNORM_GAIN = 4832,
  LENET_PARAMETER_STAGE_1_BATCHNORM_BIAS = 4864,
  LENET_PARAMETER_LINEAR_W = 4896,
  LENET_PARAMETER_LINEAR_B = 13088,
  LENET_PARAMETER_LINEAR_1_W = 13152,
  LENET_PARAMETER_LINEAR_1_B = 13792
};

static const struct lenet_array lenet_parameters[] = {
  {"stage.conv2d.k", "real", 0, 144, 4, {16, 1, 3, 3}},
  {"stage.conv2d.b", "real", 144, 16, 1, {16}},
  {"stage.batchnorm.gain", "real", 160, 16, 1, {16}},
  {"stage.batchnorm.bias", "real", 176, 16, 1, {16}},
  {"stage.1.conv2d.k", "real", 192, 4608, 4, {32, 16, 3, 3}},
  {"stage.1.conv2d.b", "real", 4800, 32, 1, {32}},
  {"stage.1.batchnorm.gain", "real", 4832, 32, 1, {32}},
  {"stage.1.batchnorm.bias", "real", 4864, 32, 1, {32}},
  {"linear.w", "real", 4896, 8192, 2, {128, 64}},
  {"linear.b", "real", 13088, 64, 1, {64}},
  {"linear.1.w", "real", 13152, 640, 2, {64, LENET_CLASSES}},
  {"linear.1.b", "real", 13792, 10, 1, {LENET_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_STATE_STAGE_BATCHNORM_MU = 0,
  LENET_STATE_STAGE_BATCHNORM_SD2 = 16,
  LENET_STATE_STAGE_1_BATCHNORM_MU = 32,
  LENET_STATE_STAGE_1_BATCHNORM_SD2 = 64,
  LENET_STATE_STAGE_CONV2D_K_V = 96,
  LENET_STATE_STAGE_CONV2D_B_V = 240,
  LENET_STATE_STAGE_BATCHNORM_GAIN_V = 256,
  LENET_STATE_STAGE_BATCHNORM_BIAS_V = 272,
  LENET_STATE_STAGE_1_CONV2D_K_V = 288,
  LENET_STATE_STAGE_1_CONV2D_B_V = 4896,
  LENET_STATE_STAGE_1_BATCHNORM_GAIN_V = 4928,
  LENET_STATE_STAGE_1_BATCHNORM_BIAS_V = 4960,
  LENET_STATE_LINEAR_W_V = 4992,
  LENET_STATE_LINEAR_B_V = 13184,
  LENET_STATE_LINEAR_1_W_V = 13248,
  LENET_STATE_LINEAR_1_B_V = 13888
};

static const struct lenet_array lenet_states[] = {
  {"stage.batchnorm.mu", "real", 0, 16, 1, {16}},
  {"stage.batchnorm.sd2", "real", 16, 16, 1, {16}},
  {"stage.1.batchnorm.mu", "real", 32, 32, 1, {32}},
  {"stage.1.batchnorm.sd2", "real", 64, 32, 1, {32}},
  {"stage.conv2d.k.v", "real", 96, 144, 4, {16, 1, 3, 3}},
  {"stage.conv2d.b.v", "real", 240, 16, 1, {16}},
  {"stage.batchnorm.gain.v", "real", 256, 16, 1, {16}},
  {"stage.batchnorm.bias.v", "real", 272, 16, 1, {16}},
  {"stage.1.conv2d.k.v", "real", 288, 4608, 4, {32, 16, 3, 3}},
  {"stage.1.conv2d.b.v", "real", 4896, 32, 1, {32}},
  {"stage.1.batchnorm.gain.v", "real", 4928, 32, 1, {32}},
  {"stage.1.batchnorm.bias.v", "real", 4960, 32, 1, {32}},
  {"linear.w.v", "real", 4992, 8192, 2, {128, 64}},
  {"linear.b.v", "real", 13184, 64, 1, {64}},
  {"linear.1.w.v", "real", 13248, 640, 2, {64, LENET_CLASSES}},
  {"linear.1.b.v", "real", 13888, 10, 1, {LENET_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_STEP_INPUT_IMAGE = 0,
  LENET_STEP_INPUT_LABEL = 4096,
  LENET_STEP_INPUT_TRAIN_EPOCH = 4160
};

static const struct lenet_array lenet_step_inputs[] = {
  {"image", "real", 0, 4096, 4, {LENET_BATCH, 1, 8, 8}},
  {"label", "index", 4096, 64, 1, {LENET_BATCH}},
  {"train.epoch", "real", 4160, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_STEP_OUTPUT_LOSS = 0
};

static const struct lenet_array lenet_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_PREDICT_INPUT_IMAGE = 0
};

static const struct lenet_array lenet_predict_inputs[] = {
  {"image", "real", 0, 4096, 4, {LENET_BATCH, 1, 8, 8}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_PREDICT_OUTPUT_LOGITS = 0
};

static const struct lenet_array lenet_predict_outputs[] = {
  {"logits", "real", 0, 640, 2, {LENET_BATCH, LENET_CLASSES}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_PREPARE_INPUT_SOURCE_0_64 = 0,
  LENET_PREPARE_INPUT_SOURCE_DIGIT = 4096
};

static const struct lenet_array lenet_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 4096, 2, {LENET_BATCH, 64}},
  {"source.digit", "real", 4096, 64, 1, {LENET_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LENET_PREPARE_OUTPUT_IMAGE = 0,
  LENET_PREPARE_OUTPUT_LABEL = 4096
};

static const struct lenet_array lenet_prepare_outputs[] = {
  {"image", "real", 0, 4096, 4, {LENET_BATCH, 1, 8, 8}},
  {"label", "real", 4096, 64, 1, {LENET_BATCH}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void lenet_init(lenet_real *parameters, lenet_real *states, lenet_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void lenet_step(
    lenet_real *parameters, lenet_real *states, const lenet_real *inputs, lenet_real *outputs,
    lenet_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image, label.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void lenet_epoch(
    lenet_real *parameters, lenet_real *states, lenet_real *inputs, lenet_real *outputs,
    lenet_real *arena, uint32_t seed, const lenet_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void lenet_predict(
    const lenet_real *parameters, const lenet_real *states, const lenet_real *inputs,
    lenet_real *outputs, lenet_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void lenet_prepare(const lenet_real *inputs, lenet_real *outputs, lenet_real *arena);

#ifdef __cplusplus
}
#endif

#endif
