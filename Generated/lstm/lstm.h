/* char_lstm, lstm.grad */
#ifndef LSTM_H
#define LSTM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The type of all numbers. */
typedef float lstm_real;

/* The sizes of the model. */
enum {
  LSTM_VOCAB = 76,
  LSTM_HIDDEN = 256,
  LSTM_BATCH = 32,
  LSTM_TIME = 64
};

/* How many numbers each block of memory holds, which the caller provides. */
enum {
  LSTM_PARAMETERS = 353100,
  LSTM_STATES = 706220,
  LSTM_INIT_ARENA = 65536,
  LSTM_STEP_INPUTS = 4113,
  LSTM_STEP_OUTPUTS = 1,
  LSTM_STEP_ARENA = 9221024,
  LSTM_PREDICT_INPUTS = 2048,
  LSTM_PREDICT_OUTPUTS = 155648,
  LSTM_PREDICT_ARENA = 2703760
};

/* An array in a block of memory: its first element, and its sizes, the last of which
   counts neighbours. Tables end with an array without a name. */
struct lstm_array {
  const char *name;
  /* "real", "index" (whole numbers from 0) or "simplex" (adds up to 1). */
  const char *type;
  int offset, count, rank, shape[3];
};

enum {
  LSTM_PARAMETER_EMBEDDING_TABLE = 0,
  LSTM_PARAMETER_LSTM_WX = 4864,
  LSTM_PARAMETER_LSTM_WH = 70400,
  LSTM_PARAMETER_LSTM_B = 332544,
  LSTM_PARAMETER_LINEAR_W = 333568,
  LSTM_PARAMETER_LINEAR_B = 353024
};

static const struct lstm_array lstm_parameters[] = {
  {"embedding.table", "real", 0, 4864, 2, {LSTM_VOCAB, 64}},
  {"lstm.wx", "real", 4864, 65536, 2, {64, 4 * LSTM_HIDDEN}},
  {"lstm.wh", "real", 70400, 262144, 2, {LSTM_HIDDEN, 4 * LSTM_HIDDEN}},
  {"lstm.b", "real", 332544, 1024, 1, {4 * LSTM_HIDDEN}},
  {"linear.w", "real", 333568, 19456, 2, {LSTM_HIDDEN, LSTM_VOCAB}},
  {"linear.b", "real", 353024, 76, 1, {LSTM_VOCAB}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LSTM_STATE_EMBEDDING_TABLE_M = 0,
  LSTM_STATE_EMBEDDING_TABLE_V = 4864,
  LSTM_STATE_ALL_PARAMETERS_T = 9728,
  LSTM_STATE_LSTM_WX_M = 9744,
  LSTM_STATE_LSTM_WX_V = 75280,
  LSTM_STATE_LSTM_WH_M = 140816,
  LSTM_STATE_LSTM_WH_V = 402960,
  LSTM_STATE_LSTM_B_M = 665104,
  LSTM_STATE_LSTM_B_V = 666128,
  LSTM_STATE_LINEAR_W_M = 667152,
  LSTM_STATE_LINEAR_W_V = 686608,
  LSTM_STATE_LINEAR_B_M = 706064,
  LSTM_STATE_LINEAR_B_V = 706144
};

static const struct lstm_array lstm_states[] = {
  {"embedding.table.m", "real", 0, 4864, 2, {LSTM_VOCAB, 64}},
  {"embedding.table.v", "real", 4864, 4864, 2, {LSTM_VOCAB, 64}},
  {"all-parameters.t", "real", 9728, 1, 0, {0}},
  {"lstm.wx.m", "real", 9744, 65536, 2, {64, 4 * LSTM_HIDDEN}},
  {"lstm.wx.v", "real", 75280, 65536, 2, {64, 4 * LSTM_HIDDEN}},
  {"lstm.wh.m", "real", 140816, 262144, 2, {LSTM_HIDDEN, 4 * LSTM_HIDDEN}},
  {"lstm.wh.v", "real", 402960, 262144, 2, {LSTM_HIDDEN, 4 * LSTM_HIDDEN}},
  {"lstm.b.m", "real", 665104, 1024, 1, {4 * LSTM_HIDDEN}},
  {"lstm.b.v", "real", 666128, 1024, 1, {4 * LSTM_HIDDEN}},
  {"linear.w.m", "real", 667152, 19456, 2, {LSTM_HIDDEN, LSTM_VOCAB}},
  {"linear.w.v", "real", 686608, 19456, 2, {LSTM_HIDDEN, LSTM_VOCAB}},
  {"linear.b.m", "real", 706064, 76, 1, {LSTM_VOCAB}},
  {"linear.b.v", "real", 706144, 76, 1, {LSTM_VOCAB}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LSTM_STEP_INPUT_TOKENS = 0,
  LSTM_STEP_INPUT_NEXT = 2048,
  LSTM_STEP_INPUT_TRAIN_STEP = 4096,
  LSTM_STEP_INPUT_TRAIN_STEPS = 4112
};

static const struct lstm_array lstm_step_inputs[] = {
  {"tokens", "index", 0, 2048, 2, {LSTM_BATCH, LSTM_TIME}},
  {"next", "index", 2048, 2048, 2, {LSTM_BATCH, LSTM_TIME}},
  {"train.step", "real", 4096, 1, 0, {0}},
  {"train.steps", "real", 4112, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LSTM_STEP_OUTPUT_LOSS = 0
};

static const struct lstm_array lstm_step_outputs[] = {
  {"loss", "real", 0, 1, 0, {0}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LSTM_PREDICT_INPUT_TOKENS = 0
};

static const struct lstm_array lstm_predict_inputs[] = {
  {"tokens", "index", 0, 2048, 2, {LSTM_BATCH, LSTM_TIME}},
  {0, 0, 0, 0, 0, {0}}
};

enum {
  LSTM_PREDICT_OUTPUT_LOGITS = 0
};

static const struct lstm_array lstm_predict_outputs[] = {
  {"logits", "real", 0, 155648, 3, {LSTM_BATCH, LSTM_TIME, LSTM_VOCAB}},
  {0, 0, 0, 0, 0, {0}}
};

/* Sets parameters and states to their initial values, which `seed` decides. */
void lstm_init(lstm_real *parameters, lstm_real *states, lstm_real *arena, uint32_t seed);

/* One step of training: computes the loss, and changes parameters and states. `step` counts from
   0; with `seed` it decides on random numbers. */
void lstm_step(
    lstm_real *parameters, lstm_real *states, const lstm_real *inputs, lstm_real *outputs,
    lstm_real *arena, uint32_t seed, uint32_t step);

/* Runs `steps` steps of training, one batch each, and adds their losses to *total. data has an
   array of rows for each of: tokens, next.
   order[i] is the row that comes as the i-th, or the place where a window of a text begins. */
void lstm_epoch(
    lstm_real *parameters, lstm_real *states, lstm_real *inputs, lstm_real *outputs,
    lstm_real *arena, uint32_t seed, const lstm_real *const *data, const int32_t *order,
    ptrdiff_t steps, uint32_t first_step, double *total);

/* Computes the results of the model. */
void lstm_predict(
    const lstm_real *parameters, const lstm_real *states, const lstm_real *inputs,
    lstm_real *outputs, lstm_real *arena);

#ifdef __cplusplus
}
#endif

#endif
