/* logistic, logistic.grad */
#include "logistic.h"

#include <math.h>

typedef logistic_real real;

/* 1 / (1 + exp(-x)), from exp(-|x|), which cannot overflow. */
static inline real sigmoid(real x) {
  const real e = expf(-fabsf(x));
  return (x < 0 ? e : 1.0f) / (1.0f + e);
}

/* log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|)). */
static inline real softplus(real x) { return (x < 0 ? 0.0f : x) + log1pf(expf(-fabsf(x))); }

void logistic_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)arena;
  (void)seed;
  /* w = 0 */
  {
    real *const restrict w = parameters + LOGISTIC_PARAMETER_W;
    for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
      w[measurements] = 0.0f;
    }
  }
  /* b = 0 */
  {
    real *const restrict b = parameters + LOGISTIC_PARAMETER_B;
    b[0] = 0.0f;
  }
  /* w.m = 0 */
  {
    real *const restrict w_m = states + LOGISTIC_STATE_W_M;
    for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
      w_m[measurements] = 0.0f;
    }
  }
  /* w.v = 0 */
  {
    real *const restrict w_v = states + LOGISTIC_STATE_W_V;
    for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
      w_v[measurements] = 0.0f;
    }
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + LOGISTIC_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* b.m = 0 */
  {
    real *const restrict b_m = states + LOGISTIC_STATE_B_M;
    b_m[0] = 0.0f;
  }
  /* b.v = 0 */
  {
    real *const restrict b_v = states + LOGISTIC_STATE_B_V;
    b_v[0] = 0.0f;
  }
}

/* The arena: what lies where, and during which of the 5 steps.
     0-31: t8 [batch], 1-2
     0-29: ∂loss/∂w [measurements], 3-5
     32-63: t9 [batch], 1-2
     32-32: spread [], 4-5
     48-48: t11 [], 4-5
     64-95: t12 [batch], 1-2
     96-127: t13 [batch], 1-2
     128-159: ∂loss/∂logit [batch], 2-3
     160-160: ∂loss/∂b [], 2-4 */
void logistic_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* Σ[measurements](x * w)  (logistic.grad:19) */
  /* logit = b + Σ[measurements](x * w)  (logistic.grad:19) */
  /* benign * softplus(-logit)  (library/losses.grad:74) */
  /* softplus(logit)  (library/losses.grad:74) */
  /* sigmoid(logit) */
  /* benign * sigmoid(-logit) */
  {
    const real *const restrict w = parameters + LOGISTIC_PARAMETER_W;
    const real *const restrict b = parameters + LOGISTIC_PARAMETER_B;
    const real *const restrict x = inputs + LOGISTIC_STEP_INPUT_X;
    const real *const restrict benign = inputs + LOGISTIC_STEP_INPUT_BENIGN;
    real *const restrict t8 = arena;
    real *const restrict t9 = arena + 32;
    real *const restrict t12 = arena + 64;
    real *const restrict t13 = arena + 96;
    for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH; ++batch) {
      double sum = 0;
      for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
        sum += (double)x[batch * LOGISTIC_MEASUREMENTS + measurements] * (double)w[measurements];
      }
      const real logit = b[0] + (real)sum;
      const real t = -logit;
      t8[batch] = benign[batch] * softplus(t);
      t9[batch] = softplus(logit);
      t12[batch] = sigmoid(logit);
      t13[batch] = benign[batch] * sigmoid(t);
    }
  }
  /* Σ[batch](benign * … + … * …) */
  /* loss = Σ[batch](… + …) / 32  (library/losses.grad:74) */
  /* ∂loss/∂logit = ((1 - benign) * sigmoid(logit) - benign * sigmoid(…))/32  (logistic.grad:19) */
  /*   by the rule of softplus: d softplus(x) = σ(x) dx; the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ
       · (c Π xᵢ^aᵢ) dxᵢ */
  /* ∂loss/∂b = Σ[batch](∂loss/∂logit)  (logistic.grad:18) */
  /*   by the rule of sum: d Σ cᵢ xᵢ = Σ cᵢ dxᵢ */
  {
    const real *const restrict benign = inputs + LOGISTIC_STEP_INPUT_BENIGN;
    real *const restrict loss = outputs + LOGISTIC_STEP_OUTPUT_LOSS;
    const real *const restrict t8 = arena;
    const real *const restrict t9 = arena + 32;
    const real *const restrict t12 = arena + 64;
    const real *const restrict t13 = arena + 96;
    real *const restrict d_logit = arena + 128;
    real *const restrict d_b = arena + 160;
    double sum = 0;
    double sum_2 = 0;
    for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH; ++batch) {
      const real t = -benign[batch] + 1.0f;
      sum += (double)(t8[batch] + t * t9[batch]);
      const real d_logit_2 = 0.03125f * (t * t12[batch]) - 0.03125f * t13[batch];
      d_logit[batch] = d_logit_2;
      sum_2 += (double)d_logit_2;
    }
    d_b[0] = (real)sum_2;
    loss[0] = 0.03125f * (real)sum;
  }
  /* ∂loss/∂w = Σ[batch](x * ∂loss/∂logit)  (logistic.grad:17) */
  /*   by the rule of product: d c Π xᵢ^aᵢ = Σ aᵢ/xᵢ · (c Π xᵢ^aᵢ) dxᵢ */
  {
    const real *const restrict x = inputs + LOGISTIC_STEP_INPUT_X;
    const real *const restrict d_logit = arena + 128;
    real *const restrict d_w = arena;
    for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
      d_w[measurements] = 0;
    }
    for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH; ++batch) {
      for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
        d_w[measurements] += x[batch * LOGISTIC_MEASUREMENTS + measurements] * d_logit[batch];
      }
    }
  }
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  /* second = 0.999 * b.v + 0.001 * ∂loss/∂b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * b.m + 0.1 * ∂loss/∂b  (library/optimizers.grad:44) */
  /* next b = b - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  {
    real *const restrict b = parameters + LOGISTIC_PARAMETER_B;
    real *const restrict all_parameters_t = states + LOGISTIC_STATE_ALL_PARAMETERS_T;
    real *const restrict b_m = states + LOGISTIC_STATE_B_M;
    real *const restrict b_v = states + LOGISTIC_STATE_B_V;
    real *const restrict spread = arena + 32;
    real *const restrict t11 = arena + 48;
    const real *const restrict d_b = arena + 160;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    const real spread_2 = sqrtf(t);
    spread[0] = spread_2;
    const real t_2 = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
    t11[0] = t_2;
    const real second = 0.999f * b_v[0] + 0.001f * (d_b[0] * d_b[0]);
    b_v[0] = second;
    const real first = 0.1f * d_b[0] + 0.9f * b_m[0];
    b_m[0] = first;
    b[0] = b[0] - 0.01f * (t_2 * first / (1e-08f * spread_2 + sqrtf(second)));
  }
  /* second = 0.999 * w.v + 0.001 * ∂loss/∂w^2  (library/optimizers.grad:45) */
  /* first = 0.9 * w.m + 0.1 * ∂loss/∂w  (library/optimizers.grad:44) */
  /* next w = w - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  {
    real *const restrict w = parameters + LOGISTIC_PARAMETER_W;
    real *const restrict w_m = states + LOGISTIC_STATE_W_M;
    real *const restrict w_v = states + LOGISTIC_STATE_W_V;
    const real *const restrict spread = arena + 32;
    const real *const restrict t11 = arena + 48;
    const real *const restrict d_w = arena;
    for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
      const real second = 0.999f * w_v[measurements] +
          0.001f * (d_w[measurements] * d_w[measurements]);
      w_v[measurements] = second;
      const real first = 0.1f * d_w[measurements] + 0.9f * w_m[measurements];
      w_m[measurements] = first;
      w[measurements] = w[measurements] -
          0.01f * (t11[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void logistic_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  for (ptrdiff_t step = 0; step < steps; ++step) {
    /* x */
    for (ptrdiff_t row = 0; row < LOGISTIC_BATCH; ++row) {
      const real *from = data[0] +
          (ptrdiff_t)order[step * LOGISTIC_BATCH + row] * LOGISTIC_MEASUREMENTS;
      real *to = inputs + LOGISTIC_STEP_INPUT_X + row * LOGISTIC_MEASUREMENTS;
      for (ptrdiff_t i = 0; i < LOGISTIC_MEASUREMENTS; ++i) to[i] = from[i];
    }
    /* benign */
    for (ptrdiff_t row = 0; row < LOGISTIC_BATCH; ++row)
      inputs[LOGISTIC_STEP_INPUT_BENIGN + row] = data[1][order[step * LOGISTIC_BATCH + row]];
    const uint32_t now = first_step + (uint32_t)step;
    logistic_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

void logistic_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  (void)arena;
  /* Σ[measurements](x * w)  (logistic.grad:19) */
  /* logit = b + Σ[measurements](x * w)  (logistic.grad:19) */
  {
    const real *const restrict w = parameters + LOGISTIC_PARAMETER_W;
    const real *const restrict b = parameters + LOGISTIC_PARAMETER_B;
    const real *const restrict x = inputs + LOGISTIC_PREDICT_INPUT_X;
    real *const restrict logit = outputs + LOGISTIC_PREDICT_OUTPUT_LOGIT;
    for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH; ++batch) {
      double sum = 0;
      for (ptrdiff_t measurements = 0; measurements < LOGISTIC_MEASUREMENTS; ++measurements) {
        sum += (double)x[batch * LOGISTIC_MEASUREMENTS + measurements] * (double)w[measurements];
      }
      logit[batch] = b[0] + (real)sum;
    }
  }
}

void logistic_summarize(const real *inputs, real *statistics, real *arena) {
  (void)arena;
  /* x.statistic.0 = Σ[batch](source[0 : 30]) */
  /* Σ[batch]((source[0 : 30] - …/455)^2) */
  /* v = Σ[batch](…^2) / 455  (library/normalization.grad:20) */
  /* x.statistic.1 = if 0 < v then 0.046880723093849545 * sqrt(Σ[batch](…)) else 1
       (library/normalization.grad:21) */
  {
    const real *const restrict source_0_30 = inputs + LOGISTIC_SUMMARIZE_INPUT_SOURCE_0_30;
    real *const restrict x_statistic_0 = statistics;
    real *const restrict x_statistic_1 = statistics + 32;
    for (ptrdiff_t i30 = 0; i30 < 30; ++i30) {
      double sum = 0;
      for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH_455; ++batch) {
        sum += (double)source_0_30[i30 + batch * 30];
      }
      x_statistic_0[i30] = (real)sum;
      double sum_2 = 0;
      for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH_455; ++batch) {
        const real t = source_0_30[i30 + batch * 30] - 0.0021978023f * (real)sum;
        sum_2 += (double)(t * t);
      }
      const real v = 0.0021978023f * (real)sum_2;
      x_statistic_1[i30] = 0.0f < v ? 0.046880722f * sqrtf((real)sum_2) : 1.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 3 steps.
     0-959: z [batch, 30], 1-2 */
void logistic_prepare(const real *statistics, const real *inputs, real *outputs, real *arena) {
  /* z = (source[0 : 30] - x.statistic.0/455) / x.statistic.1  (library/normalization.grad:21) */
  {
    const real *const restrict source_0_30 = inputs + LOGISTIC_PREPARE_INPUT_SOURCE_0_30;
    const real *const restrict x_statistic_0 = statistics;
    const real *const restrict x_statistic_1 = statistics + 32;
    real *const restrict z = arena;
    for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH; ++batch) {
      for (ptrdiff_t i30 = 0; i30 < 30; ++i30) {
        const real t = -0.0021978023f * x_statistic_0[i30] + source_0_30[batch * 30 + i30];
        z[batch * 30 + i30] = t / x_statistic_1[i30];
      }
    }
  }
  /* x = z[30 := measurements]  (logistic.grad:11) */
  {
    real *const restrict x = outputs + LOGISTIC_PREPARE_OUTPUT_X;
    const real *const restrict z = arena;
    for (ptrdiff_t batch_measurements = 0; batch_measurements <
        LOGISTIC_BATCH * LOGISTIC_MEASUREMENTS; ++batch_measurements) {
      x[batch_measurements] = z[batch_measurements];
    }
  }
  /* benign = source.benign  (logistic.grad:12) */
  {
    const real *const restrict source_benign = inputs + LOGISTIC_PREPARE_INPUT_SOURCE_BENIGN;
    real *const restrict benign = outputs + LOGISTIC_PREPARE_OUTPUT_BENIGN;
    for (ptrdiff_t batch = 0; batch < LOGISTIC_BATCH; ++batch) {
      benign[batch] = source_benign[batch];
    }
  }
}
