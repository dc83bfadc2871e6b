/* char_gru, gru.grad */
#ifndef GRU_H
#define GRU_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float gru_real;

/* The sizes of the model. */
enum {
  GRU_VOCAB = 76,
  GRU_HIDDEN = 256,
  GRU_BATCH = 32,
  GRU_TIME = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  GRU_PARAMETERS = 271180,
  GRU_STATES = 542380,
  GRU_INIT_ARENA = 49152,
  GRU_STEP_INPUTS = 4113,
  GRU_STEP_OUTPUTS = 1,
  GRU_STEP_ARENA = 9589104,
  GRU_PREDICT_INPUTS = 2048,
  GRU_PREDICT_OUTPUTS = 155648,
  GRU_PREDICT_ARENA = 3145808
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct gru_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[3];
};

enum {
  GRU_PARAMETER_EMBEDDING_TABLE = 0,
  GRU_PARAMETER_GRU_WX = 4864,
  GRU_PARAMETER_GRU_WH = 54016,
  GRU_PARAMETER_GRU_B = 250624,
  GRU_PARAMETER_GRU_BH = 251392,
  GRU_PARAMETER_LINEAR_W = 251648,
  GRU_PARAMETER_LINEAR_B = 271104
};

static const struct gru_array gru_parameters[] = {
  {"embedding.table", "real", 0, 4864, 2, {GRU_VOCAB, 64}},
  {"gru.wx", "real", 4864, 49152, 2, {64, 3 * GRU_HIDDEN}},
  {"gru.wh", "real", 54016, 196608, 2, {GRU_HIDDEN, 3 * GRU_HIDDEN}},
  {"gru.b", "real", 250624, 768, 1, {3 * GRU_HIDDEN}},
  {"gru.bh", "real", 251392, 256, 1, {GRU_HIDDEN}},
  {"linear.w", "real", 251648, 19456, 2, {GRU_HIDDEN, GRU_VOCAB}},
  {"linear.b", "real", 271104, 76, 1, {GRU_VOCAB}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  GRU_STATE_EMBEDDING_TABLE_M = 0,
  GRU_STATE_EMBEDDING_TABLE_V = 4864,
  GRU_STATE_ALL_PARAMETERS_T = 9728,
  GRU_STATE_GRU_WX_M = 9744,
  GRU_STATE_GRU_WX_V = 58896,
  GRU_STATE_GRU_WH_M = 108048,
  GRU_STATE_GRU_WH_V = 304656,
  GRU_STATE_GRU_B_M = 501264,
  GRU_STATE_GRU_B_V = 502032,
  GRU_STATE_GRU_BH_M = 502800,
  GRU_STATE_GRU_BH_V = 503056,
  GRU_STATE_LINEAR_W_M = 503312,
  GRU_STATE_LINEAR_W_V = 522768,
  GRU_STATE_LINEAR_B_M = 542224,
  GRU_STATE_LINEAR_B_V = 542304
};

static const struct gru_array gru_states[] = {
  {"embedding.table.m", "real", 0, 4864, 2, {GRU_VOCAB, 64}},
  {"embedding.table.v", "real", 4864, 4864, 2, {GRU_VOCAB, 64}},
  {"all-parameters.t", "real", 9728, 1, 0, {0}},
  {"gru.wx.m", "real", 9744, 49152, 2, {64, 3 * GRU_HIDDEN}},
  {"gru.wx.v", "real", 58896, 49152, 2, {64, 3 * GRU_HIDDEN}},
  {"gru.wh.m", "real", 108048, 196608, 2, {GRU_HIDDEN, 3 * GRU_HIDDEN}},
  {"gru.wh.v", "real", 304656, 196608, 2, {GRU_HIDDEN, 3 * GRU_HIDDEN}},
  {"gru.b.m", "real", 501264, 768, 1, {3 * GRU_HIDDEN}},
  {"gru.b.v", "real", 502032, 768, 1, {3 * GRU_HIDDEN}},
  {"gru.bh.m", "real", 502800, 256, 1, {GRU_HIDDEN}},
  {"gru.bh.v", "real", 503056, 256, 1, {GRU_HIDDEN}},
  {"linear.w.m", "real", 503312, 19456, 2, {GRU_HIDDEN, GRU_VOCAB}},
  {"linear.w.v", "real", 522768, 19456, 2, {GRU_HIDDEN, GRU_VOCAB}},
  {"linear.b.m", "real", 542224, 76, 1, {GRU_VOCAB}},
  {"linear.b.v", "real", 542304, 76, 1, {GRU_VOCAB}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  GRU_STEP_INPUT_TOKENS = 0,
  GRU_STEP_INPUT_NEXT = 2048,
  GRU_STEP_INPUT_TRAIN_STEP = 4096,
  GRU_STEP_INPUT_TRAIN_STEPS = 4112
};

static const struct gru_array gru_step_inputs[] = {
  {"tokens", "index", 0, 2048, 2, {GRU_BATCH, GRU_TIME}},
  {"next", "index", 2048, 2048, 2, {GRU_BATCH, GRU_TIME}},
  {"train.step", "real", 4096, 1, 0, {0}},
  {"train.steps", "real", 4112, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  GRU_STEP_OUTPUT_LOSS = 0
};

static const struct gru_array gru_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  GRU_PREDICT_INPUT_TOKENS = 0
};

static const struct gru_array gru_predict_inputs[] = {
  {"tokens", "index", 0, 2048, 2, {GRU_BATCH, GRU_TIME}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  GRU_PREDICT_OUTPUT_LOGITS = 0
};

static const struct gru_array gru_predict_outputs[] = {
  {"logits", "real", 0, 155648, 3, {GRU_BATCH, GRU_TIME, GRU_VOCAB}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void gru_init(gru_real *parameters, gru_real *states, gru_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void gru_step(
    gru_real *parameters, gru_real *states, const gru_real *inputs, gru_real *outputs,
    gru_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: tokens, next.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void gru_epoch(
    gru_real *parameters, gru_real *states, gru_real *inputs, gru_real *outputs, gru_real *arena,
    uint32_t seed, const gru_real *const *data, const int32_t *order, ptrdiff_t steps,
    uint32_t first_step, double *total);

/* Computes the results of the model. */
void gru_predict(
    const gru_real *parameters, const gru_real *states, const gru_real *inputs, gru_real *outputs,
    gru_real *arena);

#ifdef __cplusplus
}
#endif

#endif
