/* vae, vae.grad */
#ifndef VAE_H
#define VAE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float vae_real;

/* The sizes of the model. */
enum {
  VAE_PIXELS = 64,
  VAE_HIDDEN = 128,
  VAE_CODE = 8,
  VAE_BATCH = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  VAE_PARAMETERS = 19808,
  VAE_STATES = 39632,
  VAE_INIT_ARENA = 8192,
  VAE_STEP_INPUTS = 4096,
  VAE_STEP_OUTPUTS = 1,
  VAE_STEP_ARENA = 53456,
  VAE_PREDICT_INPUTS = 4096,
  VAE_PREDICT_OUTPUTS = 5120,
  VAE_PREDICT_ARENA = 20640,
  VAE_PREPARE_INPUTS = 4096,
  VAE_PREPARE_OUTPUTS = 4096,
  VAE_PREPARE_ARENA = 4096
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct vae_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[2];
};

enum {
  VAE_PARAMETER_LINEAR_W = 0,
  VAE_PARAMETER_LINEAR_B = 8192,
  VAE_PARAMETER_LINEAR_1_W = 8320,
  VAE_PARAMETER_LINEAR_1_B = 9344,
  VAE_PARAMETER_LINEAR_2_W = 9360,
  VAE_PARAMETER_LINEAR_2_B = 10384,
  VAE_PARAMETER_LINEAR_3_W = 10400,
  VAE_PARAMETER_LINEAR_3_B = 11424,
  VAE_PARAMETER_LINEAR_4_W = 11552,
  VAE_PARAMETER_LINEAR_4_B = 19744
};

static const struct vae_array vae_parameters[] = {
  {"linear.w", "real", 0, 8192, 2, {VAE_PIXELS, VAE_HIDDEN}},
  {"linear.b", "real", 8192, 128, 1, {VAE_HIDDEN}},
  {"linear.1.w", "real", 8320, 1024, 2, {VAE_HIDDEN, VAE_CODE}},
  {"linear.1.b", "real", 9344, 8, 1, {VAE_CODE}},
  {"linear.2.w", "real", 9360, 1024, 2, {VAE_HIDDEN, VAE_CODE}},
  {"linear.2.b", "real", 10384, 8, 1, {VAE_CODE}},
  {"linear.3.w", "real", 10400, 1024, 2, {VAE_CODE, VAE_HIDDEN}},
  {"linear.3.b", "real", 11424, 128, 1, {VAE_HIDDEN}},
  {"linear.4.w", "real", 11552, 8192, 2, {VAE_HIDDEN, VAE_PIXELS}},
  {"linear.4.b", "real", 19744, 64, 1, {VAE_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_STATE_LINEAR_W_M = 0,
  VAE_STATE_LINEAR_W_V = 8192,
  VAE_STATE_ALL_PARAMETERS_T = 16384,
  VAE_STATE_LINEAR_B_M = 16400,
  VAE_STATE_LINEAR_B_V = 16528,
  VAE_STATE_LINEAR_1_W_M = 16656,
  VAE_STATE_LINEAR_1_W_V = 17680,
  VAE_STATE_LINEAR_1_B_M = 18704,
  VAE_STATE_LINEAR_1_B_V = 18720,
  VAE_STATE_LINEAR_2_W_M = 18736,
  VAE_STATE_LINEAR_2_W_V = 19760,
  VAE_STATE_LINEAR_2_B_M = 20784,
  VAE_STATE_LINEAR_2_B_V = 20800,
  VAE_STATE_LINEAR_3_W_M = 20816,
  VAE_STATE_LINEAR_3_W_V = 21840,
  VAE_STATE_LINEAR_3_B_M = 22864,
  VAE_STATE_LINEAR_3_B_V = 22992,
  VAE_STATE_LINEAR_4_W_M = 23120,
  VAE_STATE_LINEAR_4_W_V = 31312,
  VAE_STATE_LINEAR_4_B_M = 39504,
  VAE_STATE_LINEAR_4_B_V = 39568
};

static const struct vae_array vae_states[] = {
  {"linear.w.m", "real", 0, 8192, 2, {VAE_PIXELS, VAE_HIDDEN}},
  {"linear.w.v", "real", 8192, 8192, 2, {VAE_PIXELS, VAE_HIDDEN}},
  {"all-parameters.t", "real", 16384, 1, 0, {0}},
  {"linear.b.m", "real", 16400, 128, 1, {VAE_HIDDEN}},
  {"linear.b.v", "real", 16528, 128, 1, {VAE_HIDDEN}},
  {"linear.1.w.m", "real", 16656, 1024, 2, {VAE_HIDDEN, VAE_CODE}},
  {"linear.1.w.v", "real", 17680, 1024, 2, {VAE_HIDDEN, VAE_CODE}},
  {"linear.1.b.m", "real", 18704, 8, 1, {VAE_CODE}},
  {"linear.1.b.v", "real", 18720, 8, 1, {VAE_CODE}},
  {"linear.2.w.m", "real", 18736, 1024, 2, {VAE_HIDDEN, VAE_CODE}},
  {"linear.2.w.v", "real", 19760, 1024, 2, {VAE_HIDDEN, VAE_CODE}},
  {"linear.2.b.m", "real", 20784, 8, 1, {VAE_CODE}},
  {"linear.2.b.v", "real", 20800, 8, 1, {VAE_CODE}},
  {"linear.3.w.m", "real", 20816, 1024, 2, {VAE_CODE, VAE_HIDDEN}},
  {"linear.3.w.v", "real", 21840, 1024, 2, {VAE_CODE, VAE_HIDDEN}},
  {"linear.3.b.m", "real", 22864, 128, 1, {VAE_HIDDEN}},
  {"linear.3.b.v", "real", 22992, 128, 1, {VAE_HIDDEN}},
  {"linear.4.w.m", "real", 23120, 8192, 2, {VAE_HIDDEN, VAE_PIXELS}},
  {"linear.4.w.v", "real", 31312, 8192, 2, {VAE_HIDDEN, VAE_PIXELS}},
  {"linear.4.b.m", "real", 39504, 64, 1, {VAE_PIXELS}},
  {"linear.4.b.v", "real", 39568, 64, 1, {VAE_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_STEP_INPUT_IMAGE = 0
};

static const struct vae_array vae_step_inputs[] = {
  {"image", "real", 0, 4096, 2, {VAE_BATCH, VAE_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_STEP_OUTPUT_LOSS = 0
};

static const struct vae_array vae_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_PREDICT_INPUT_IMAGE = 0
};

static const struct vae_array vae_predict_inputs[] = {
  {"image", "real", 0, 4096, 2, {VAE_BATCH, VAE_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_PREDICT_OUTPUT_DRAWN = 0,
  VAE_PREDICT_OUTPUT_MU = 4096,
  VAE_PREDICT_OUTPUT_LOG_VARIANCE = 4608
};

static const struct vae_array vae_predict_outputs[] = {
  {"drawn", "real", 0, 4096, 2, {VAE_BATCH, VAE_PIXELS}},
  {"mu", "real", 4096, 512, 2, {VAE_BATCH, VAE_CODE}},
  {"log_variance", "real", 4608, 512, 2, {VAE_BATCH, VAE_CODE}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_PREPARE_INPUT_SOURCE_0_64 = 0
};

static const struct vae_array vae_prepare_inputs[] = {
  {"source[0 : 64]", "real", 0, 4096, 2, {VAE_BATCH, 64}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  VAE_PREPARE_OUTPUT_IMAGE = 0
};

static const struct vae_array vae_prepare_outputs[] = {
  {"image", "real", 0, 4096, 2, {VAE_BATCH, VAE_PIXELS}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void vae_init(vae_real *parameters, vae_real *states, vae_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void vae_step(
    vae_real *parameters, vae_real *states, const vae_real *inputs, vae_real *outputs,
    vae_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: image.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void vae_epoch(
    vae_real *parameters, vae_real *states, vae_real *inputs, vae_real *outputs, vae_real *arena,
    uint32_t seed, const vae_real *const *data, const int32_t *order, ptrdiff_t steps,
    uint32_t first_step, double *total);

/* Computes the results of the model. */
void vae_predict(
    const vae_real *parameters, const vae_real *states, const vae_real *inputs, vae_real *outputs,
    vae_real *arena);

/* Computes the fields of the data block for a batch of rows, as the source has them. */
void vae_prepare(const vae_real *inputs, vae_real *outputs, vae_real *arena);

#ifdef __cplusplus
}
#endif

#endif
