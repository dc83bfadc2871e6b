// How large the memory of a model's functions is, and what is read from it: what layout.h, which is made
// beside the C of a model, says of it.
#pragma once

/// The number of floats in each region of memory, exactly.
struct sizes {
  long parameters, states, inputs, outputs, arena;
};

enum promise { NUMBER, INDEX, SIMPLEX, COUNTER };

/// One input.
struct input {
  /// Where it is in the inputs.
  long offset;
  /// The rows of a batch, or 1; the floats of a row, and from one row of the data to the next.
  long rows, width, stride;
  /// Whether an epoch gathers its rows from data.
  int is_batched;
  enum promise promise;
  /// For an index, the number of its values; for a simplex, the number of elements that add up to 1.
  long limit;
};

void initialize(
    float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed,
    unsigned step);
void train_step(
    float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed,
    unsigned step);
void train_step_epoch(
    float *parameters, float *states, float *inputs, float *outputs, float *arena, unsigned seed,
    const float *const *data, const int *order, long steps, long first_step, double *totals);
