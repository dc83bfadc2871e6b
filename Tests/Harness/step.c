// Trains a model by its emitted C on random data: one initialisation, single steps, and an epoch. Every
// region of memory is exactly as large as promised, and full of NaN before it is first written.
//
//   step [set ...]
//
// All instruction sets that this machine has are tried, or those that are named. The same steps on other
// memory give the same bits; another instruction set gives losses that agree within rounding.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"
#include "step.h"

#include "layout.h"

// What the emitted C calls.
#define KERNEL(name, parameters) void(*linked_##name) parameters;
#include "list.h"

enum { STEPS = 2, EPOCH_STEPS = 2, SEED = 7, INPUTS = sizeof inputs / sizeof *inputs };

/// How far losses of two instruction sets may be apart, relative to the larger. A loss of hundreds of terms
/// within 4 units in the last place is 3e-7 apart; two steps carry that into the parameters, whose
/// gradients magnify it the more the smaller the loss has become. The models here reach 4e-5.
static const double LOSS_BOUND = 1e-4;

static int link_kernels(const char *name) {
  long count;
  const struct gradc_kernel *kernel = gradc_kernels(name, "float", &count);
  if (!kernel) return 0;
#define KERNEL(name, parameters) linked_##name = (kernel_##name *)(kernel++)->function;
#include "list.h"
  return 1;
}

/// Fills rows of an input with numbers that keep its promise.
static void fill_rows(const struct input *input, float *to, long count) {
  for (long i = 0; i < count; i++)
    to[i] = input->promise == INDEX     ? (float)next_number(input->limit)
            : input->promise == COUNTER ? 0
                                        : next_real(0, 1);
  for (long row = 0; input->promise == SIMPLEX && row + input->limit <= count; row += input->limit) {
    double sum = 0;
    for (long i = 0; i < input->limit; i++) sum += to[row + i];
    for (long i = 0; i < input->limit; i++) to[row + i] = (float)(to[row + i] / sum);
  }
}

/// What is left of a run.
struct result {
  float losses[STEPS];
  double total;
  /// Parameters and states.
  struct block memory[2];
};

/// What a function is called with.
struct regions {
  struct block parameters, states, inputs, outputs, arena;
};

#define MEMORY(regions) \
  (regions).parameters.start, (regions).states.start, (regions).inputs.start, \
      (regions).outputs.start, (regions).arena.start

/// The memory of one function, with parameters and states of their own.
static struct regions make_regions(struct sizes sizes, enum placement placement) {
  return (struct regions){
      make_block(sizes.parameters, placement), make_block(sizes.states, placement),
      make_block(sizes.inputs, placement), make_block(sizes.outputs, placement),
      make_block(sizes.arena, placement)};
}

/// Frees memory that has been written; what lies around it must be as it was.
static void let_go(struct block *block, const char *what) {
  seal(block);
  release(block, what);
}

static void start(struct regions *regions, enum placement placement) {
  struct regions first = make_regions(initialize_sizes, placement);
  initialize(MEMORY(first), SEED, 0);
  if (first.parameters.count != regions->parameters.count ||
      first.states.count != regions->states.count)
    fail("'initialize' and 'train_step' disagree on parameters or states");
  memcpy(
      regions->parameters.start, first.parameters.start,
      (unsigned long)first.parameters.count * sizeof(float));
  memcpy(
      regions->states.start, first.states.start, (unsigned long)first.states.count * sizeof(float));
  let_go(&first.parameters, "initialize: parameters");
  let_go(&first.states, "initialize: states");
  let_go(&first.inputs, "initialize: inputs");
  let_go(&first.outputs, "initialize: outputs");
  let_go(&first.arena, "initialize: arena");
}

static void run_steps(struct regions *regions, struct result *result) {
  for (long step = 0; step < STEPS; step++) {
    for (int i = 0; i < INPUTS; i++)
      fill_rows(inputs + i, regions->inputs.start + inputs[i].offset, inputs[i].rows * inputs[i].width);
    seal(&regions->inputs);
    train_step(MEMORY(*regions), SEED, (unsigned)step);
    result->losses[step] = regions->outputs.start[LOSS];
    if (!isfinite(result->losses[step])) fail("the loss is not finite after %ld steps", step);
    if (memcmp(
            regions->inputs.start, regions->inputs.sealed,
            (unsigned long)regions->inputs.count * sizeof(float)))
      fail("a step changes its inputs");
  }
}

/// An epoch on rows in an order by chance, from data that are exactly as long as they must be.
static void run_epoch(struct regions *regions, struct result *result, enum placement placement) {
  const long rows = BATCH + 3;
  struct block data[INPUTS + 1] = {{0}};
  const float *starts[INPUTS + 1] = {0};
  long fields = 0;
  for (int i = 0; i < INPUTS; i++) {
    if (!inputs[i].is_batched) continue;
    long count = (rows - 1) * inputs[i].stride + inputs[i].width;
    data[fields] = make_block(count, placement);
    fill_rows(inputs + i, data[fields].start, count);
    seal(&data[fields]);
    starts[fields] = data[fields].start;
    fields++;
  }
  int *order = malloc(EPOCH_STEPS * BATCH * sizeof(int));
  if (!order) fail("no memory");
  // The last row, whose end is the end of the data, is among them.
  for (long i = 0; i < EPOCH_STEPS * BATCH; i++) order[i] = (int)(i == 0 ? rows - 1 : next_number(rows));
  train_step_epoch(MEMORY(*regions), SEED, starts, order, EPOCH_STEPS, STEPS, &result->total);
  if (!isfinite(result->total)) fail("the loss is not finite after an epoch");
  free(order);
  for (long i = 0; i < fields; i++) release(&data[i], "data");
}

static struct result run(const char *set, enum placement placement) {
  checking("%s, placement %d", set, (int)placement);
  restart_numbers();
  struct result result = {.total = 0};
  struct regions regions = make_regions(step_sizes, placement);
  start(&regions, placement);
  run_steps(&regions, &result);
  run_epoch(&regions, &result, placement);
  let_go(&regions.inputs, "inputs");
  let_go(&regions.outputs, "outputs");
  let_go(&regions.arena, "arena");
  result.memory[0] = regions.parameters;
  result.memory[1] = regions.states;
  return result;
}

static void expect_same_bits(const struct result *a, const struct result *b) {
  for (int i = 0; i < 2; i++)
    if (memcmp(
            a->memory[i].start, b->memory[i].start,
            (unsigned long)a->memory[i].count * sizeof(float)))
      fail("the same steps give other %s", i == 0 ? "parameters" : "states");
  if (a->total != b->total || memcmp(a->losses, b->losses, sizeof a->losses))
    fail("the same steps give other losses");
}

static double distance(double a, double b) { return fabs(a - b) / fmax(fmax(fabs(a), fabs(b)), 1e-3); }

static void let_result_go(struct result *result) {
  let_go(&result->memory[0], "parameters");
  let_go(&result->memory[1], "states");
}

int main(int count, char **arguments) {
  const char *all[] = {"avx512", "avx2", "baseline"};
  const char **sets = count > 1 ? (const char **)arguments + 1 : all;
  int set_count = count > 1 ? count - 1 : 3, has_reference = 0;
  struct result reference = {.total = 0};
  double farthest = 0;
  watch_guards();
  for (int i = 0; i < set_count; i++) {
    if (!link_kernels(sets[i])) continue;
    struct result result = run(sets[i], BEFORE_GUARD);
    // Other memory, and what is watched otherwise, does not change a bit.
    struct result again = run(sets[i], i % 2 == 0 ? MISALIGNED : BEHIND_GUARD);
    expect_same_bits(&result, &again);
    let_result_go(&again);
    if (has_reference) {
      farthest = fmax(farthest, distance(result.total, reference.total));
      for (int s = 0; s < STEPS; s++)
        farthest = fmax(farthest, distance(result.losses[s], reference.losses[s]));
      let_result_go(&reference);
    }
    reference = result;
    has_reference = 1;
  }
  if (!has_reference) return 77;
  let_result_go(&reference);
  if (farthest > LOSS_BOUND) fail("losses of two instruction sets are %.3g apart", farthest);
  printf("losses within %.2g\n", farthest);
  return 0;
}
