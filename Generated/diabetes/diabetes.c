/* regression, diabetes.grad */
#include "diabetes.h"

#include <math.h>

typedef diabetes_real real;

void diabetes_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)arena;
  (void)seed;
  /* w = 0 */
  {
    real *const restrict w = parameters + DIABETES_PARAMETER_W;
    for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
      w[measurements] = 0.0f;
    }
  }
  /* b = 0 */
  {
    real *const restrict b = parameters + DIABETES_PARAMETER_B;
    b[0] = 0.0f;
  }
  /* w.m = 0 */
  {
    real *const restrict w_m = states + DIABETES_STATE_W_M;
    for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
      w_m[measurements] = 0.0f;
    }
  }
  /* w.v = 0 */
  {
    real *const restrict w_v = states + DIABETES_STATE_W_V;
    for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
      w_v[measurements] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + DIABETES_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* b.m = 0 */
  {
    real *const restrict b_m = states + DIABETES_STATE_B_M;
    b_m[0] = 0.0f;
  }
  /* b.v = 0 */
  {
    real *const restrict b_v = states + DIABETES_STATE_B_V;
    b_v[0] = 0.0f;
  }
}

/* The arena: what lies where, and during which of the 4 steps.
     0-9: t12 [measurements], 1-4
     16-16: t8 [], 1-2
     16-16: spread [], 3-4
     32-32: t11 [], 1-3
     48-48: t10 [], 3-4 */
void diabetes_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* Σ[measurements](x * w)  (diabetes.grad:19) */
  /* prediction = b + Σ[measurements](x * w)  (diabetes.grad:19) */
  /* Σ[batch]((prediction - y)^2) */
  /* Σ[batch](x * (prediction - y)) */
  /* Σ[batch](prediction - y) */
  {
    const real *const restrict w = parameters + DIABETES_PARAMETER_W;
    const real *const restrict b = parameters + DIABETES_PARAMETER_B;
    const real *const restrict x = inputs + DIABETES_STEP_INPUT_X;
    const real *const restrict y = inputs + DIABETES_STEP_INPUT_Y;
    real *const restrict t8 = arena + 16;
    real *const restrict t11 = arena + 32;
    real *const restrict t12 = arena;
    double sum = 0;
    for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
      t12[measurements] = 0;
    }
    double sum_2 = 0;
    for (ptrdiff_t batch = 0; batch < DIABETES_BATCH; ++batch) {
      double sum_3 = 0;
      for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
        sum_3 += (double)x[batch * DIABETES_MEASUREMENTS + measurements] * (double)w[measurements];
      }
      const real prediction = b[0] + (real)sum_3;
      const real t = prediction - y[batch];
      const real t_2 = t * t;
      sum += (double)t_2;
      sum_2 += (double)t;
      for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
        t12[measurements] += x[batch * DIABETES_MEASUREMENTS + measurements] * t;
      }
    }
    t8[0] = (real)sum;
    t11[0] = (real)sum_2;
  }
  /* loss = Σ[batch](…^2) / 118  (library/losses.grad:80) */
  {
    real *const restrict loss = outputs + DIABETES_STEP_OUTPUT_LOSS;
    const real *const restrict t8 = arena + 16;
    loss[0] = 0.008474576f * t8[0];
  }
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  /* second = 0.999 * b.v + 2.872737719046254e-07 * Σ[batch](…)^2  (library/optimizers.grad:45) */
  /* first = 0.9 * b.m + 0.0016949152542372877 * Σ[batch](prediction - y)
       (library/optimizers.grad:44) */
  /* next b = b - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  {
    real *const restrict b = parameters + DIABETES_PARAMETER_B;
    real *const restrict all_parameters_t = states + DIABETES_STATE_ALL_PARAMETERS_T;
    real *const restrict b_m = states + DIABETES_STATE_B_M;
    real *const restrict b_v = states + DIABETES_STATE_B_V;
    real *const restrict spread = arena + 16;
    real *const restrict t10 = arena + 48;
    const real *const restrict t11 = arena + 32;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    const real spread_2 = sqrtf(t);
    spread[0] = spread_2;
    const real t_2 = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
    t10[0] = t_2;
    const real second = 0.999f * b_v[0] + 2.8727376e-07f * (t11[0] * t11[0]);
    b_v[0] = second;
    const real first = 0.0016949152f * t11[0] + 0.9f * b_m[0];
    b_m[0] = first;
    b[0] = b[0] - 0.01f * (t_2 * first / (1e-08f * spread_2 + sqrtf(second)));
  }
  /* second = 0.999 * w.v + 2.872737719046254e-07 * Σ[batch](…)^2  (library/optimizers.grad:45) */
  /* first = 0.9 * w.m + 0.0016949152542372877 * Σ[batch](x * …)  (library/optimizers.grad:44) */
  /* next w = w - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  {
    real *const restrict w = parameters + DIABETES_PARAMETER_W;
    real *const restrict w_m = states + DIABETES_STATE_W_M;
    real *const restrict w_v = states + DIABETES_STATE_W_V;
    const real *const restrict spread = arena + 16;
    const real *const restrict t10 = arena + 48;
    const real *const restrict t12 = arena;
    for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
      const real second = 0.999f * w_v[measurements] +
          2.8727376e-07f * (t12[measurements] * t12[measurements]);
      w_v[measurements] = second;
      const real first = 0.0016949152f * t12[measurements] + 0.9f * w_m[measurements];
      w_m[measurements] = first;
      w[measurements] = w[measurements] -
          0.01f * (t10[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void diabetes_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* x */
    for (ptrdiff_t row = 0; row < DIABETES_BATCH; ++row) {
      const real *from = data[0] +
          (ptrdiff_t)order[step * DIABETES_BATCH + row] * DIABETES_MEASUREMENTS;
      real *to = inputs + DIABETES_STEP_INPUT_X + row * DIABETES_MEASUREMENTS;
      for (ptrdiff_t i = 0; i < DIABETES_MEASUREMENTS; ++i) to[i] = from[i];
    }
    /* y */
    for (ptrdiff_t row = 0; row < DIABETES_BATCH; ++row)
      inputs[DIABETES_STEP_INPUT_Y + row] = data[1][order[step * DIABETES_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    diabetes_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

void diabetes_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  (void)arena;
  /* Σ[measurements](x * w)  (diabetes.grad:19) */
  /* prediction = b + Σ[measurements](x * w)  (diabetes.grad:19) */
  {
    const real *const restrict w = parameters + DIABETES_PARAMETER_W;
    const real *const restrict b = parameters + DIABETES_PARAMETER_B;
    const real *const restrict x = inputs + DIABETES_PREDICT_INPUT_X;
    real *const restrict prediction = outputs + DIABETES_PREDICT_OUTPUT_PREDICTION;
    for (ptrdiff_t batch = 0; batch < DIABETES_BATCH; ++batch) {
      double sum = 0;
      for (ptrdiff_t measurements = 0; measurements < DIABETES_MEASUREMENTS; ++measurements) {
        sum += (double)x[batch * DIABETES_MEASUREMENTS + measurements] * (double)w[measurements];
      }
      prediction[batch] = b[0] + (real)sum;
    }
  }
}

void diabetes_summarize(const real *inputs, real *statistics, real *arena) {
  (void)arena;
  /* x.statistic.0 = Σ[batch](source[0 : 10]) */
  /* Σ[batch]((source[0 : 10] - …/354)^2) */
  /* v = Σ[batch](…^2) / 354  (library/normalization.grad:20) */
  /* x.statistic.1 = if 0 < v then 0.053149400345273386 * sqrt(Σ[batch](…)) else 1
       (library/normalization.grad:21) */
  {
    const real *const restrict source_0_10 = inputs + DIABETES_SUMMARIZE_INPUT_SOURCE_0_10;
    real *const restrict x_statistic_0 = statistics;
    real *const restrict x_statistic_1 = statistics + 16;
    for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
      double sum = 0;
      for (ptrdiff_t batch = 0; batch < DIABETES_BATCH_354; ++batch) {
        sum += (double)source_0_10[i10 + batch * 10];
      }
      x_statistic_0[i10] = (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t batch = 0; batch < DIABETES_BATCH_354; ++batch) {
        const real t = source_0_10[i10 + batch * 10] - 0.0028248588f * (real)sum;
        sum_2 += (double)(t * t);
      }
      const real v = 0.0028248588f * (real)sum_2;
      x_statistic_1[i10] = 0.0f < v ? 0.053149402f * sqrtf((real)sum_2) : 1.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 3 steps.
     0-1179: z [batch, 10], 2-3 */
void diabetes_prepare(const real *statistics, const real *inputs, real *outputs, real *arena) {
  /* y = source.progression / 100  (diabetes.grad:13) */
  {
    const real *const restrict source_progression = inputs +
        DIABETES_PREPARE_INPUT_SOURCE_PROGRESSION;
    real *const restrict y = outputs + DIABETES_PREPARE_OUTPUT_Y;
    for (ptrdiff_t batch = 0; batch < DIABETES_BATCH; ++batch) {
      y[batch] = 0.01f * source_progression[batch];
    }
  }
  /* z = (source[0 : 10] - x.statistic.0/354) / x.statistic.1  (library/normalization.grad:21) */
  {
    const real *const restrict source_0_10 = inputs + DIABETES_PREPARE_INPUT_SOURCE_0_10;
    const real *const restrict x_statistic_0 = statistics;
    const real *const restrict x_statistic_1 = statistics + 16;
    real *const restrict z = arena;
    for (ptrdiff_t batch = 0; batch < DIABETES_BATCH; ++batch) {
      for (ptrdiff_t i10 = 0; i10 < 10; ++i10) {
        const real t = -0.0028248588f * x_statistic_0[i10] + source_0_10[batch * 10 + i10];
        z[batch * 10 + i10] = t / x_statistic_1[i10];
      }
    }
  }
  /* x = z[10 := measurements]  (diabetes.grad:12) */
  {
    real *const restrict x = outputs + DIABETES_PREPARE_OUTPUT_X;
    const real *const restrict z = arena;
    for (ptrdiff_t batch_measurements = 0; batch_measurements <
        DIABETES_BATCH * DIABETES_MEASUREMENTS; ++batch_measurements) {
      x[batch_measurements] = z[batch_measurements];
    }
  }
}
