/* lotka_volterra, lotka_volterra.grad */
#include "lotka_volterra.h"

#include <math.h>

typedef lotka_volterra_real real;

void lotka_volterra_init(real *parameters, real *states, real *arena, uint32_t seed) {
  (void)arena;
  (void)seed;
  /* start = if 2 < 1 then 30 else 4  (lotka_volterra.grad:32) */
  {
    real *const restrict start = parameters + LOTKA_VOLTERRA_PARAMETER_START;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      start[i2] = (real)i2 < 1.0f ? 30.0f : 4.0f;
    }
  }
  /* a = 1/2 */
  {
    real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
    a[0] = 0.5f;
  }
  /* b = 1/50 */
  {
    real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
    b[0] = 0.02f;
  }
  /* c = 0.8 */
  {
    real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
    c[0] = 0.8f;
  }
  /* d = 1/50 */
  {
    real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
    d[0] = 0.02f;
  }
  /* a.m = 0 */
  {
    real *const restrict a_m = states + LOTKA_VOLTERRA_STATE_A_M;
    a_m[0] = 0.0f;
  }
  /* a.v = 0 */
  {
    real *const restrict a_v = states + LOTKA_VOLTERRA_STATE_A_V;
    a_v[0] = 0.0f;
  }
  /* all-parameters.t = 0 */
  {
    real *const restrict all_parameters_t = states + LOTKA_VOLTERRA_STATE_ALL_PARAMETERS_T;
    all_parameters_t[0] = 0.0f;
  }
  /* b.m = 0 */
  {
    real *const restrict b_m = states + LOTKA_VOLTERRA_STATE_B_M;
    b_m[0] = 0.0f;
  }
  /* b.v = 0 */
  {
    real *const restrict b_v = states + LOTKA_VOLTERRA_STATE_B_V;
    b_v[0] = 0.0f;
  }
  /* c.m = 0 */
  {
    real *const restrict c_m = states + LOTKA_VOLTERRA_STATE_C_M;
    c_m[0] = 0.0f;
  }
  /* c.v = 0 */
  {
    real *const restrict c_v = states + LOTKA_VOLTERRA_STATE_C_V;
    c_v[0] = 0.0f;
  }
  /* d.m = 0 */
  {
    real *const restrict d_m = states + LOTKA_VOLTERRA_STATE_D_M;
    d_m[0] = 0.0f;
  }
  /* d.v = 0 */
  {
    real *const restrict d_v = states + LOTKA_VOLTERRA_STATE_D_V;
    d_v[0] = 0.0f;
  }
  /* start.m = 0 */
  {
    real *const restrict start_m = states + LOTKA_VOLTERRA_STATE_START_M;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      start_m[i2] = 0.0f;
    }
  }
  /* start.v = 0 */
  {
    real *const restrict start_v = states + LOTKA_VOLTERRA_STATE_START_V;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      start_v[i2] = 0.0f;
    }
  }
}

/* The arena: what lies where, and during which of the 10 steps.
     0-41: path [years, 2], 3-4
     0-41: t73 [years, 2], 7-10
     48-89: t22 [years, 2], 4-7
     48-48: t42 [], 8-9
     48-49: s [2], 2-3
     64-64: t44 [], 8-9
     64-65: t84 [2], 3
     80-80: t46 [], 8-9
     80-81: t87 [2], 3
     96-96: spread [], 9-10
     96-116: t23 [years], 3-8
     112-112: t21 [], 9-10
     128-148: t24 [years], 3-7
     128-128: t48 [], 8-9
     144-144: t50 [], 8-9
     160-180: t25 [years], 3-7
     160-160: t52 [], 8-9
     176-176: t54 [], 8-9
     192-212: t26 [years], 3-8
     224-244: t27 [years], 3-7
     224-224: t56 [], 8-9
     240-240: t58 [], 8-9
     256-276: t28 [years], 3-7
     256-256: t60 [], 8-9
     272-272: t62 [], 8-9
     288-308: t29 [years], 3-8
     320-340: t30 [years], 3-7
     320-320: t64 [], 8-9
     336-336: t66 [], 8-9
     352-372: t31 [years], 3-7
     352-352: t68 [], 8-9
     368-368: t70 [], 8-9
     384-404: t32 [years], 3-8
     416-436: t33 [years], 3-8
     448-468: t34 [years], 3-8
     480-500: t35 [years], 3-8
     512-532: t36 [years], 3-8
     544-564: t37 [years], 3-7
     544-544: t72 [], 8-9
     576-596: t38 [years], 3-7
     608-608: t19 [], 4-5
     608-628: t41 [years], 7-8
     608-609: t93 [2], 3
     624-624: t82 [], 3
     624-625: t90 [2], 3
     640-660: t43 [years], 7-8
     640-640: t83 [], 3
     640-641: s [2], 3
     656-656: t85 [], 3
     656-656: t88 [], 3
     672-692: t45 [years], 7-8
     672-672: t86 [], 3
     672-672: t89 [], 3
     688-688: t91 [], 3
     704-724: t47 [years], 7-8
     704-704: t92 [], 3
     736-756: t49 [years], 7-8
     768-788: t51 [years], 7-8
     800-820: t53 [years], 7-8
     832-852: t55 [years], 7-8
     864-884: t57 [years], 7-8
     896-916: t59 [years], 7-8
     928-948: t61 [years], 7-8
     960-980: t63 [years], 7-8
     992-1012: t65 [years], 7-8
     1024-1044: t67 [years], 7-8
     1056-1076: t69 [years], 7-8
     1088-1108: t71 [years], 7-8
     1120-1125: scratch [6], 7
     1136-1137: t17 [2], 1-7
     1152-1153: t39 [2], 1-7
     1168-1169: t40 [2], 1-7
     1184-1185: ∂loss/∂s [2], 6-7 */
void lotka_volterra_step(
    real *parameters, real *states, const real *inputs, real *outputs, real *arena, uint32_t seed,
    uint32_t step) {
  (void)seed;
  (void)step;
  /* 2 < 1 */
  /* 2 == 0 */
  /* 2 == 1 */
  {
    real *const restrict t17 = arena + 1136;
    real *const restrict t39 = arena + 1152;
    real *const restrict t40 = arena + 1168;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      const real t = (real)i2;
      t17[i2] = (real)(t < 1.0f);
      t39[i2] = (real)(t == 0.0f);
      t40[i2] = (real)(t == 1.0f);
    }
  }
  /* start = start  (lotka_volterra.grad:32) */
  {
    const real *const restrict start = parameters + LOTKA_VOLTERRA_PARAMETER_START;
    real *const restrict s = arena + 48;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      s[i2] = start[i2];
    }
  }
  /* each step of the recurrence along years */
  for (ptrdiff_t years = 0; years < LOTKA_VOLTERRA_YEARS; ++years) {
    /* b * s[2 := 0]  (lotka_volterra.grad:20) */
    /* a * s[2 := 0] - (b * …) * s[2 := 1]  (lotka_volterra.grad:20) */
    /* d * s[2 := 0]  (lotka_volterra.grad:20) */
    /* s[2 := 1] * (d * …) - c * s[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      real *const restrict t37 = arena + 544;
      real *const restrict t38 = arena + 576;
      const real *const restrict s = arena + 48;
      real *const restrict t82 = arena + 624;
      real *const restrict t83 = arena + 640;
      const real t = b[0] * s[0];
      t37[years] = t;
      t82[0] = a[0] * s[0] - (t * s[1]);
      const real t_2 = d[0] * s[0];
      t38[years] = t_2;
      t83[0] = s[1] * t_2 - (c[0] * s[1]);
    }
    /* k1 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s + k1/2  (lotka_volterra.grad:36) */
    {
      const real *const restrict t17 = arena + 1136;
      const real *const restrict s = arena + 48;
      const real *const restrict t82 = arena + 624;
      const real *const restrict t83 = arena + 640;
      real *const restrict t84 = arena + 64;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k1 = t17[i2] != 0 ? t82[0] : t83[0];
        t84[i2] = s[i2] + 0.5f * k1;
      }
    }
    /* b * (s + k1/2)[2 := 0]  (lotka_volterra.grad:20) */
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (lotka_volterra.grad:20) */
    /* d * (s + k1/2)[2 := 0]  (lotka_volterra.grad:20) */
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      real *const restrict t30 = arena + 320;
      real *const restrict t31 = arena + 352;
      const real *const restrict t84 = arena + 64;
      real *const restrict t85 = arena + 656;
      real *const restrict t86 = arena + 672;
      const real t = b[0] * t84[0];
      t30[years] = t;
      t85[0] = a[0] * t84[0] - (t * t84[1]);
      const real t_2 = d[0] * t84[0];
      t31[years] = t_2;
      t86[0] = t84[1] * t_2 - (c[0] * t84[1]);
    }
    /* k2 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s + k2/2  (lotka_volterra.grad:37) */
    /* k1 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* 2 * k2 + k1  (lotka_volterra.grad:40) */
    {
      const real *const restrict t17 = arena + 1136;
      const real *const restrict s = arena + 48;
      const real *const restrict t82 = arena + 624;
      const real *const restrict t83 = arena + 640;
      const real *const restrict t85 = arena + 656;
      const real *const restrict t86 = arena + 672;
      real *const restrict t87 = arena + 80;
      real *const restrict t93 = arena + 608;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k2 = t17[i2] != 0 ? t85[0] : t86[0];
        t87[i2] = s[i2] + 0.5f * k2;
        const real k1 = t17[i2] != 0 ? t82[0] : t83[0];
        t93[i2] = k1 + 2.0f * k2;
      }
    }
    /* b * (s + k2/2)[2 := 0]  (lotka_volterra.grad:20) */
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (lotka_volterra.grad:20) */
    /* d * (s + k2/2)[2 := 0]  (lotka_volterra.grad:20) */
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      real *const restrict t27 = arena + 224;
      real *const restrict t28 = arena + 256;
      const real *const restrict t87 = arena + 80;
      real *const restrict t88 = arena + 656;
      real *const restrict t89 = arena + 672;
      const real t = b[0] * t87[0];
      t27[years] = t;
      t88[0] = a[0] * t87[0] - (t * t87[1]);
      const real t_2 = d[0] * t87[0];
      t28[years] = t_2;
      t89[0] = t87[1] * t_2 - (c[0] * t87[1]);
    }
    /* k3 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s + k3  (lotka_volterra.grad:38) */
    {
      const real *const restrict t17 = arena + 1136;
      const real *const restrict s = arena + 48;
      const real *const restrict t88 = arena + 656;
      const real *const restrict t89 = arena + 672;
      real *const restrict t90 = arena + 624;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k3 = t17[i2] != 0 ? t88[0] : t89[0];
        t90[i2] = s[i2] + k3;
      }
    }
    /* b * (s + k3)[2 := 0]  (lotka_volterra.grad:20) */
    /* d * (s + k3)[2 := 0]  (lotka_volterra.grad:20) */
    {
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      real *const restrict t24 = arena + 128;
      real *const restrict t25 = arena + 160;
      const real *const restrict t90 = arena + 624;
      t24[years] = b[0] * t90[0];
      t25[years] = d[0] * t90[0];
    }
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (lotka_volterra.grad:20) */
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict t24 = arena + 128;
      const real *const restrict t25 = arena + 160;
      const real *const restrict t90 = arena + 624;
      real *const restrict t91 = arena + 688;
      real *const restrict t92 = arena + 704;
      t91[0] = a[0] * t90[0] - (t24[years] * t90[1]);
      t92[0] = t90[1] * t25[years] - (c[0] * t90[1]);
    }
    /* k4 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* k3 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s = s + (k4 + (2 * k3 + …))/6  (lotka_volterra.grad:40) */
    {
      const real *const restrict t17 = arena + 1136;
      const real *const restrict s_2 = arena + 48;
      const real *const restrict t88 = arena + 656;
      const real *const restrict t89 = arena + 672;
      const real *const restrict t91 = arena + 688;
      const real *const restrict t92 = arena + 704;
      const real *const restrict t93 = arena + 608;
      real *const restrict s = arena + 640;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k4 = t17[i2] != 0 ? t91[0] : t92[0];
        const real k3 = t17[i2] != 0 ? t88[0] : t89[0];
        s[i2] = s_2[i2] + 0.16666667f * (k4 + (2.0f * k3 + t93[i2]));
      }
    }
    /* s = s  (lotka_volterra.grad:34) */
    {
      real *const restrict path = arena;
      const real *const restrict s = arena + 48;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        path[years * 2 + i2] = s[i2];
      }
    }
    /* (s + k3)[2 := 1]  (lotka_volterra.grad:20) */
    {
      real *const restrict t23 = arena + 96;
      const real *const restrict t90 = arena + 624;
      t23[years] = t90[1];
    }
    /* (s + k2/2)[2 := 1]  (lotka_volterra.grad:20) */
    {
      real *const restrict t26 = arena + 192;
      const real *const restrict t87 = arena + 80;
      t26[years] = t87[1];
    }
    /* (s + k1/2)[2 := 1]  (lotka_volterra.grad:20) */
    {
      real *const restrict t29 = arena + 288;
      const real *const restrict t84 = arena + 64;
      t29[years] = t84[1];
    }
    /* s[2 := 1]  (lotka_volterra.grad:20) */
    {
      real *const restrict t32 = arena + 384;
      const real *const restrict s = arena + 48;
      t32[years] = s[1];
    }
    /* s[2 := 0]  (lotka_volterra.grad:20) */
    {
      real *const restrict t33 = arena + 416;
      const real *const restrict s = arena + 48;
      t33[years] = s[0];
    }
    /* (s + k1/2)[2 := 0]  (lotka_volterra.grad:20) */
    {
      real *const restrict t34 = arena + 448;
      const real *const restrict t84 = arena + 64;
      t34[years] = t84[0];
    }
    /* (s + k2/2)[2 := 0]  (lotka_volterra.grad:20) */
    {
      real *const restrict t35 = arena + 480;
      const real *const restrict t87 = arena + 80;
      t35[years] = t87[0];
    }
    /* (s + k3)[2 := 0]  (lotka_volterra.grad:20) */
    {
      real *const restrict t36 = arena + 512;
      const real *const restrict t90 = arena + 624;
      t36[years] = t90[0];
    }
    /* s = s + (k4 + (2 * k3 + …))/6  (lotka_volterra.grad:40) */
    {
      real *const restrict s = arena + 48;
      const real *const restrict s_2 = arena + 640;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        s[i2] = s_2[i2];
      }
    }
  }
  /* Σ[2, years]((… - …)^2) */
  /* (log(path) - log(observed)) / path */
  {
    const real *const restrict observed = inputs + LOTKA_VOLTERRA_STEP_INPUT_OBSERVED;
    const real *const restrict path = arena;
    real *const restrict t19 = arena + 608;
    real *const restrict t22 = arena + 48;
    double sum = 0;
    for (ptrdiff_t years_i2 = 0; years_i2 < LOTKA_VOLTERRA_YEARS * 2; ++years_i2) {
      const real t = logf(path[years_i2]) - logf(observed[years_i2]);
      sum += (double)(t * t);
      t22[years_i2] = t / path[years_i2];
    }
    t19[0] = (real)sum;
  }
  /* loss = Σ[2, years](…^2) / 42  (lotka_volterra.grad:46) */
  {
    real *const restrict loss = outputs + LOTKA_VOLTERRA_STEP_OUTPUT_LOSS;
    const real *const restrict t19 = arena + 608;
    loss[0] = 0.023809524f * t19[0];
  }
  /* ∂loss/∂s = 0 */
  {
    real *const restrict d_s = arena + 1184;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      d_s[i2] = 0.0f;
    }
  }
  /* each step of the recurrence along years */
  for (ptrdiff_t years = LOTKA_VOLTERRA_YEARS - 1; years >= 0; --years) {
    /* Σ[2](if 2 < 1 then ∂loss/∂s / 6 else 0) */
    /* Σ[2](if … then … else 0) * scan[years](…[2 := 1]) */
    /* Σ[2](if 2 < 1 then 0 else ∂loss/∂s / 6) */
    /* Σ[2](if … then 0 else …) * scan[years](…[2 := 1]) */
    /* Σ[2](if 2 < 1 then … + ∂loss/∂s/3 else 0) */
    /* scan[years](…[2 := 1]) * Σ[2](if … then … else 0) */
    /* Σ[2](if 2 < 1 then 0 else … + ∂loss/∂s/3) */
    /* scan[years](…[2 := 1]) * Σ[2](if … then 0 else …) */
    /* Σ[2](if 2 < 1 then …/2 + ∂loss/∂s/3 else 0) */
    /* Σ[2](if 2 < 1 then 0 else …/2 + ∂loss/∂s/3) */
    /* Σ[2](if 2 < 1 then …/2 + ∂loss/∂s/6 else 0) */
    /* scan[years](s[2 := 1]) * Σ[2](if … then … else 0) */
    /* Σ[2](if 2 < 1 then 0 else …/2 + ∂loss/∂s/6) */
    /* scan[years](s[2 := 1]) * Σ[2](if … then 0 else …) */
    /* ∂loss/∂s + ((if … then … else 0) + (if … then … else 0)) + ((if … then … else 0) + (if …
         then … else 0)) + ((if … then … else 0) + (if … then … else 0)) + (if 2 == 0 then … + … -
         … else 0) + (if 2 == 1 then … - … - … else 0) + ((… - …) / path)/21 */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      const real *const restrict t17 = arena + 1136;
      const real *const restrict t22 = arena + 48;
      const real *const restrict t23 = arena + 96;
      const real *const restrict t24 = arena + 128;
      const real *const restrict t25 = arena + 160;
      const real *const restrict t26 = arena + 192;
      const real *const restrict t27 = arena + 224;
      const real *const restrict t28 = arena + 256;
      const real *const restrict t29 = arena + 288;
      const real *const restrict t30 = arena + 320;
      const real *const restrict t31 = arena + 352;
      const real *const restrict t32 = arena + 384;
      const real *const restrict t37 = arena + 544;
      const real *const restrict t38 = arena + 576;
      const real *const restrict t39 = arena + 1152;
      const real *const restrict t40 = arena + 1168;
      real *const restrict t41 = arena + 608;
      real *const restrict t43 = arena + 640;
      real *const restrict t45 = arena + 672;
      real *const restrict t47 = arena + 704;
      real *const restrict t49 = arena + 736;
      real *const restrict t51 = arena + 768;
      real *const restrict t53 = arena + 800;
      real *const restrict t55 = arena + 832;
      real *const restrict t57 = arena + 864;
      real *const restrict t59 = arena + 896;
      real *const restrict t61 = arena + 928;
      real *const restrict t63 = arena + 960;
      real *const restrict t65 = arena + 992;
      real *const restrict t67 = arena + 1024;
      real *const restrict t69 = arena + 1056;
      real *const restrict t71 = arena + 1088;
      real *const restrict t73 = arena;
      const real *const restrict d_s = arena + 1184;
      real *const restrict scratch = arena + 1120;
      double sum = 0;
      double sum_2 = 0;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real t = 0.16666667f * d_s[i2];
        sum += (double)(t17[i2] != 0 ? t : 0.0f);
        sum_2 += (double)(t17[i2] != 0 ? 0.0f : t);
      }
      t65[years] = (real)sum;
      t49[years] = (real)sum_2;
      const real t = (real)sum * t23[years];
      t57[years] = t;
      const real t_2 = (real)sum_2 * t23[years];
      t41[years] = t_2;
      const real t_3 = a[0] * (real)sum - (b[0] * t) + d[0] * t_2;
      const real t_4 = -(c[0] * (real)sum_2) - ((real)sum * t24[years]) + (real)sum_2 * t25[years];
      double sum_3 = 0;
      double sum_4 = 0;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real t_5 = (t39[i2] != 0 ? t_3 : 0.0f) + (t40[i2] != 0 ? t_4 : 0.0f);
        const real t_6 = 0.33333334f * d_s[i2] + t_5;
        sum_3 += (double)(t17[i2] != 0 ? t_6 : 0.0f);
        sum_4 += (double)(t17[i2] != 0 ? 0.0f : t_6);
        scratch[i2] = 0.04761905f * t22[years * 2 + i2] + d_s[i2] + t_5;
      }
      t67[years] = (real)sum_3;
      t51[years] = (real)sum_4;
      const real t_5 = t26[years] * (real)sum_3;
      t59[years] = t_5;
      const real t_6 = t26[years] * (real)sum_4;
      t43[years] = t_6;
      const real t_7 = a[0] * (real)sum_3 - (b[0] * t_5) + d[0] * t_6;
      const real t_8 = -(t27[years] * (real)sum_3) + t28[years] * (real)sum_4 -
          (c[0] * (real)sum_4);
      double sum_5 = 0;
      double sum_6 = 0;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real t_9 = (t39[i2] != 0 ? t_7 : 0.0f) + (t40[i2] != 0 ? t_8 : 0.0f);
        const real t_10 = 0.33333334f * d_s[i2] + 0.5f * t_9;
        sum_5 += (double)(t17[i2] != 0 ? t_10 : 0.0f);
        sum_6 += (double)(t17[i2] != 0 ? 0.0f : t_10);
        scratch[2 + i2] = scratch[i2] + t_9;
      }
      t69[years] = (real)sum_5;
      t53[years] = (real)sum_6;
      const real t_9 = t29[years] * (real)sum_5;
      t61[years] = t_9;
      const real t_10 = t29[years] * (real)sum_6;
      t45[years] = t_10;
      const real t_11 = a[0] * (real)sum_5 - (b[0] * t_9) + d[0] * t_10;
      const real t_12 = -(t30[years] * (real)sum_5) + t31[years] * (real)sum_6 -
          (c[0] * (real)sum_6);
      double sum_7 = 0;
      double sum_8 = 0;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real t_13 = (t39[i2] != 0 ? t_11 : 0.0f) + (t40[i2] != 0 ? t_12 : 0.0f);
        const real t_14 = 0.16666667f * d_s[i2] + 0.5f * t_13;
        sum_7 += (double)(t17[i2] != 0 ? t_14 : 0.0f);
        sum_8 += (double)(t17[i2] != 0 ? 0.0f : t_14);
        scratch[4 + i2] = scratch[2 + i2] + t_13;
      }
      t71[years] = (real)sum_7;
      t55[years] = (real)sum_8;
      const real t_13 = t32[years] * (real)sum_7;
      t63[years] = t_13;
      const real t_14 = t32[years] * (real)sum_8;
      t47[years] = t_14;
      const real t_15 = a[0] * (real)sum_7 - (b[0] * t_13) + d[0] * t_14;
      const real t_16 = -(t37[years] * (real)sum_7) + t38[years] * (real)sum_8 -
          (c[0] * (real)sum_8);
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        t73[years * 2 + i2] = scratch[4 + i2] + (t39[i2] != 0 ? t_15 : 0.0f) +
            (t40[i2] != 0 ? t_16 : 0.0f);
      }
    }
    /* ∂loss/∂s + ((if … then … else 0) + (if … then … else 0)) + ((if … then … else 0) + (if …
         then … else 0)) + ((if … then … else 0) + (if … then … else 0)) + (if 2 == 0 then … + … -
         … else 0) + (if 2 == 1 then … - … - … else 0) + ((… - …) / path)/21 */
    {
      const real *const restrict t73 = arena;
      real *const restrict d_s = arena + 1184;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        d_s[i2] = t73[years * 2 + i2];
      }
    }
  }
  /* Σ[years](scan[years](…) * scan[years backwards](…)) */
  {
    const real *const restrict t23 = arena + 96;
    const real *const restrict t26 = arena + 192;
    const real *const restrict t29 = arena + 288;
    const real *const restrict t32 = arena + 384;
    const real *const restrict t33 = arena + 416;
    const real *const restrict t34 = arena + 448;
    const real *const restrict t35 = arena + 480;
    const real *const restrict t36 = arena + 512;
    const real *const restrict t41 = arena + 608;
    real *const restrict t42 = arena + 48;
    const real *const restrict t43 = arena + 640;
    real *const restrict t44 = arena + 64;
    const real *const restrict t45 = arena + 672;
    real *const restrict t46 = arena + 80;
    const real *const restrict t47 = arena + 704;
    real *const restrict t48 = arena + 128;
    const real *const restrict t49 = arena + 736;
    real *const restrict t50 = arena + 144;
    const real *const restrict t51 = arena + 768;
    real *const restrict t52 = arena + 160;
    const real *const restrict t53 = arena + 800;
    real *const restrict t54 = arena + 176;
    const real *const restrict t55 = arena + 832;
    real *const restrict t56 = arena + 224;
    const real *const restrict t57 = arena + 864;
    real *const restrict t58 = arena + 240;
    const real *const restrict t59 = arena + 896;
    real *const restrict t60 = arena + 256;
    const real *const restrict t61 = arena + 928;
    real *const restrict t62 = arena + 272;
    const real *const restrict t63 = arena + 960;
    real *const restrict t64 = arena + 320;
    const real *const restrict t65 = arena + 992;
    real *const restrict t66 = arena + 336;
    const real *const restrict t67 = arena + 1024;
    real *const restrict t68 = arena + 352;
    const real *const restrict t69 = arena + 1056;
    real *const restrict t70 = arena + 368;
    const real *const restrict t71 = arena + 1088;
    real *const restrict t72 = arena + 544;
    double sum = 0;
    double sum_2 = 0;
    double sum_3 = 0;
    double sum_4 = 0;
    double sum_5 = 0;
    double sum_6 = 0;
    double sum_7 = 0;
    double sum_8 = 0;
    double sum_9 = 0;
    double sum_10 = 0;
    double sum_11 = 0;
    double sum_12 = 0;
    double sum_13 = 0;
    double sum_14 = 0;
    double sum_15 = 0;
    double sum_16 = 0;
    for (ptrdiff_t years = 0; years < LOTKA_VOLTERRA_YEARS; ++years) {
      sum += (double)t36[years] * (double)t65[years];
      sum_2 += (double)t35[years] * (double)t67[years];
      sum_3 += (double)t34[years] * (double)t69[years];
      sum_4 += (double)t33[years] * (double)t71[years];
      sum_5 += (double)t36[years] * (double)t57[years];
      sum_6 += (double)t35[years] * (double)t59[years];
      sum_7 += (double)t34[years] * (double)t61[years];
      sum_8 += (double)t33[years] * (double)t63[years];
      sum_9 += (double)t23[years] * (double)t49[years];
      sum_10 += (double)t26[years] * (double)t51[years];
      sum_11 += (double)t29[years] * (double)t53[years];
      sum_12 += (double)t32[years] * (double)t55[years];
      sum_13 += (double)t36[years] * (double)t41[years];
      sum_14 += (double)t35[years] * (double)t43[years];
      sum_15 += (double)t34[years] * (double)t45[years];
      sum_16 += (double)t33[years] * (double)t47[years];
    }
    t66[0] = (real)sum;
    t68[0] = (real)sum_2;
    t70[0] = (real)sum_3;
    t72[0] = (real)sum_4;
    t58[0] = (real)sum_5;
    t60[0] = (real)sum_6;
    t62[0] = (real)sum_7;
    t64[0] = (real)sum_8;
    t50[0] = (real)sum_9;
    t52[0] = (real)sum_10;
    t54[0] = (real)sum_11;
    t56[0] = (real)sum_12;
    t42[0] = (real)sum_13;
    t44[0] = (real)sum_14;
    t46[0] = (real)sum_15;
    t48[0] = (real)sum_16;
  }
  /* count = all-parameters.t + 1  (library/optimizers.grad:46) */
  /* spread = sqrt(1 - 0.999^count)  (library/optimizers.grad:50) */
  /* ∂loss/∂a = Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …)
       (lotka_volterra.grad:28) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  /* second = 0.999 * a.v + 0.001 * ∂loss/∂a^2  (library/optimizers.grad:45) */
  /* sqrt(1 - 0.999^count) / (1 - 0.9^count) */
  /* first = 0.9 * a.m + 0.1 * ∂loss/∂a  (library/optimizers.grad:44) */
  /* next a = a - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  /* ∂loss/∂b = -Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …)
       (lotka_volterra.grad:29) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  /* second = 0.999 * b.v + 0.001 * ∂loss/∂b^2  (library/optimizers.grad:45) */
  /* first = 0.9 * b.m + 0.1 * ∂loss/∂b  (library/optimizers.grad:44) */
  /* next b = b - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  /* ∂loss/∂c = -Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …) - Σ[years](… * …)
       (lotka_volterra.grad:30) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  /* second = 0.999 * c.v + 0.001 * ∂loss/∂c^2  (library/optimizers.grad:45) */
  /* first = 0.9 * c.m + 0.1 * ∂loss/∂c  (library/optimizers.grad:44) */
  /* next c = c - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  /* ∂loss/∂d = Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …) + Σ[years](… * …)
       (lotka_volterra.grad:31) */
  /*   by the rule of scan: nₜ = f(cₜ, pₜ), bₜ = g(cₜ, pₜ): p̄ = λ ∂f/∂p + b̄ ∂g/∂p, λₜ₋₁ = λₜ ∂f/∂c
       + b̄ₜ ∂g/∂c */
  /* second = 0.999 * d.v + 0.001 * ∂loss/∂d^2  (library/optimizers.grad:45) */
  /* first = 0.9 * d.m + 0.1 * ∂loss/∂d  (library/optimizers.grad:44) */
  /* next d = d - ((… * first) / (… + spread/100000000))/100  (library/optimizers.grad:52) */
  {
    real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
    real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
    real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
    real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
    real *const restrict a_m = states + LOTKA_VOLTERRA_STATE_A_M;
    real *const restrict a_v = states + LOTKA_VOLTERRA_STATE_A_V;
    real *const restrict all_parameters_t = states + LOTKA_VOLTERRA_STATE_ALL_PARAMETERS_T;
    real *const restrict b_m = states + LOTKA_VOLTERRA_STATE_B_M;
    real *const restrict b_v = states + LOTKA_VOLTERRA_STATE_B_V;
    real *const restrict c_m = states + LOTKA_VOLTERRA_STATE_C_M;
    real *const restrict c_v = states + LOTKA_VOLTERRA_STATE_C_V;
    real *const restrict d_m = states + LOTKA_VOLTERRA_STATE_D_M;
    real *const restrict d_v = states + LOTKA_VOLTERRA_STATE_D_V;
    real *const restrict spread = arena + 96;
    real *const restrict t21 = arena + 112;
    const real *const restrict t42 = arena + 48;
    const real *const restrict t44 = arena + 64;
    const real *const restrict t46 = arena + 80;
    const real *const restrict t48 = arena + 128;
    const real *const restrict t50 = arena + 144;
    const real *const restrict t52 = arena + 160;
    const real *const restrict t54 = arena + 176;
    const real *const restrict t56 = arena + 224;
    const real *const restrict t58 = arena + 240;
    const real *const restrict t60 = arena + 256;
    const real *const restrict t62 = arena + 272;
    const real *const restrict t64 = arena + 320;
    const real *const restrict t66 = arena + 336;
    const real *const restrict t68 = arena + 352;
    const real *const restrict t70 = arena + 368;
    const real *const restrict t72 = arena + 544;
    const real count = all_parameters_t[0] + 1.0f;
    all_parameters_t[0] = count;
    const real t = -powf(0.999f, count) + 1.0f;
    const real spread_2 = sqrtf(t);
    spread[0] = spread_2;
    const real d_a = t66[0] + t68[0] + t70[0] + t72[0];
    const real second = 0.999f * a_v[0] + 0.001f * (d_a * d_a);
    a_v[0] = second;
    const real t_2 = sqrtf(t) / (-powf(0.9f, count) + 1.0f);
    t21[0] = t_2;
    const real first = 0.1f * d_a + 0.9f * a_m[0];
    a_m[0] = first;
    a[0] = a[0] - 0.01f * (t_2 * first / (1e-08f * spread_2 + sqrtf(second)));
    const real d_b = -t58[0] - t60[0] - t62[0] - t64[0];
    const real second_2 = 0.999f * b_v[0] + 0.001f * (d_b * d_b);
    b_v[0] = second_2;
    const real first_2 = 0.1f * d_b + 0.9f * b_m[0];
    b_m[0] = first_2;
    b[0] = b[0] - 0.01f * (t_2 * first_2 / (1e-08f * spread_2 + sqrtf(second_2)));
    const real d_c = -t50[0] - t52[0] - t54[0] - t56[0];
    const real second_3 = 0.999f * c_v[0] + 0.001f * (d_c * d_c);
    c_v[0] = second_3;
    const real first_3 = 0.1f * d_c + 0.9f * c_m[0];
    c_m[0] = first_3;
    c[0] = c[0] - 0.01f * (t_2 * first_3 / (1e-08f * spread_2 + sqrtf(second_3)));
    const real d_d = t42[0] + t44[0] + t46[0] + t48[0];
    const real second_4 = 0.999f * d_v[0] + 0.001f * (d_d * d_d);
    d_v[0] = second_4;
    const real first_4 = 0.1f * d_d + 0.9f * d_m[0];
    d_m[0] = first_4;
    d[0] = d[0] - 0.01f * (t_2 * first_4 / (1e-08f * spread_2 + sqrtf(second_4)));
  }
  /* second = 0.999 * start.v + 0.001 * ∂loss/∂start^2  (library/optimizers.grad:45) */
  /* first = 0.9 * start.m + 0.1 * ∂loss/∂start  (library/optimizers.grad:44) */
  /* next start = start - ((… * first) / (… + spread/100000000))/100
       (library/optimizers.grad:52) */
  {
    real *const restrict start = parameters + LOTKA_VOLTERRA_PARAMETER_START;
    real *const restrict start_m = states + LOTKA_VOLTERRA_STATE_START_M;
    real *const restrict start_v = states + LOTKA_VOLTERRA_STATE_START_V;
    const real *const restrict spread = arena + 96;
    const real *const restrict t21 = arena + 112;
    const real *const restrict t73 = arena;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      const real second = 0.999f * start_v[i2] + 0.001f * (t73[i2] * t73[i2]);
      start_v[i2] = second;
      const real first = 0.1f * t73[i2] + 0.9f * start_m[i2];
      start_m[i2] = first;
      start[i2] = start[i2] - 0.01f * (t21[0] * first / (1e-08f * spread[0] + sqrtf(second)));
    }
  }
}

void lotka_volterra_epoch(
    real *parameters, real *states, real *inputs, real *outputs, real *arena, uint32_t seed,
    const real *const *data, const int32_t *order, ptrdiff_t steps, uint32_t first_step,
    double *total) {
  (void)data, (void)order;
  for (ptrdiff_t step = 0; step < steps; ++step) {
    const uint32_t now = first_step + (uint32_t)step;
    lotka_volterra_step(parameters, states, inputs, outputs, arena, seed, now);
    *total += (double)outputs[0];
  }
}

/* The arena: what lies where, and during which of the 3 steps.
     0-1: t1 [2], 1-3
     16-17: s [2], 2-3
     32-33: t4 [2], 3
     32-33: t7 [2], 3
     32-33: t10 [2], 3
     32-33: s [2], 3
     48-49: t13 [2], 3
     64-64: t2 [], 3
     64-64: t8 [], 3
     80-80: t3 [], 3
     80-80: t9 [], 3
     96-96: t5 [], 3
     96-96: t11 [], 3
     112-112: t6 [], 3
     112-112: t12 [], 3 */
void lotka_volterra_predict(
    const real *parameters, const real *states, const real *inputs, real *outputs, real *arena) {
  (void)states;
  (void)inputs;
  /* 2 < 1 */
  {
    real *const restrict t1 = arena;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      t1[i2] = (real)((real)i2 < 1.0f);
    }
  }
  /* start = start  (lotka_volterra.grad:32) */
  {
    const real *const restrict start = parameters + LOTKA_VOLTERRA_PARAMETER_START;
    real *const restrict s = arena + 16;
    for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
      s[i2] = start[i2];
    }
  }
  /* each step of the recurrence along years */
  for (ptrdiff_t years = 0; years < LOTKA_VOLTERRA_YEARS; ++years) {
    /* a * s[2 := 0] - (b * …) * s[2 := 1]  (lotka_volterra.grad:20) */
    /* s[2 := 1] * (d * …) - c * s[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      const real *const restrict s = arena + 16;
      real *const restrict t2 = arena + 64;
      real *const restrict t3 = arena + 80;
      t2[0] = a[0] * s[0] - (b[0] * s[0] * s[1]);
      t3[0] = s[1] * (d[0] * s[0]) - (c[0] * s[1]);
    }
    /* k1 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s + k1/2  (lotka_volterra.grad:36) */
    {
      const real *const restrict t1 = arena;
      const real *const restrict s = arena + 16;
      const real *const restrict t2 = arena + 64;
      const real *const restrict t3 = arena + 80;
      real *const restrict t4 = arena + 32;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k1 = t1[i2] != 0 ? t2[0] : t3[0];
        t4[i2] = s[i2] + 0.5f * k1;
      }
    }
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (lotka_volterra.grad:20) */
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      const real *const restrict t4 = arena + 32;
      real *const restrict t5 = arena + 96;
      real *const restrict t6 = arena + 112;
      t5[0] = a[0] * t4[0] - (b[0] * t4[0] * t4[1]);
      t6[0] = t4[1] * (d[0] * t4[0]) - (c[0] * t4[1]);
    }
    /* k2 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s + k2/2  (lotka_volterra.grad:37) */
    /* k1 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* 2 * k2 + k1  (lotka_volterra.grad:40) */
    {
      const real *const restrict t1 = arena;
      const real *const restrict s = arena + 16;
      const real *const restrict t2 = arena + 64;
      const real *const restrict t3 = arena + 80;
      const real *const restrict t5 = arena + 96;
      const real *const restrict t6 = arena + 112;
      real *const restrict t7 = arena + 32;
      real *const restrict t13 = arena + 48;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k2 = t1[i2] != 0 ? t5[0] : t6[0];
        t7[i2] = s[i2] + 0.5f * k2;
        const real k1 = t1[i2] != 0 ? t2[0] : t3[0];
        t13[i2] = k1 + 2.0f * k2;
      }
    }
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (lotka_volterra.grad:20) */
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      const real *const restrict t7 = arena + 32;
      real *const restrict t8 = arena + 64;
      real *const restrict t9 = arena + 80;
      t8[0] = a[0] * t7[0] - (b[0] * t7[0] * t7[1]);
      t9[0] = t7[1] * (d[0] * t7[0]) - (c[0] * t7[1]);
    }
    /* k3 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s + k3  (lotka_volterra.grad:38) */
    {
      const real *const restrict t1 = arena;
      const real *const restrict s = arena + 16;
      const real *const restrict t8 = arena + 64;
      const real *const restrict t9 = arena + 80;
      real *const restrict t10 = arena + 32;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k3 = t1[i2] != 0 ? t8[0] : t9[0];
        t10[i2] = s[i2] + k3;
      }
    }
    /* a * …[2 := 0] - (b * …) * …[2 := 1]  (lotka_volterra.grad:20) */
    /* …[2 := 1] * (d * …) - c * …[2 := 1]  (lotka_volterra.grad:20) */
    {
      const real *const restrict a = parameters + LOTKA_VOLTERRA_PARAMETER_A;
      const real *const restrict b = parameters + LOTKA_VOLTERRA_PARAMETER_B;
      const real *const restrict c = parameters + LOTKA_VOLTERRA_PARAMETER_C;
      const real *const restrict d = parameters + LOTKA_VOLTERRA_PARAMETER_D;
      const real *const restrict t10 = arena + 32;
      real *const restrict t11 = arena + 96;
      real *const restrict t12 = arena + 112;
      t11[0] = a[0] * t10[0] - (b[0] * t10[0] * t10[1]);
      t12[0] = t10[1] * (d[0] * t10[0]) - (c[0] * t10[1]);
    }
    /* k4 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* k3 = if 2 < 1 then a * … - … * … else … * … - c * …  (lotka_volterra.grad:20) */
    /* s = s + (k4 + (2 * k3 + …))/6  (lotka_volterra.grad:40) */
    {
      const real *const restrict t1 = arena;
      const real *const restrict s_2 = arena + 16;
      const real *const restrict t8 = arena + 64;
      const real *const restrict t9 = arena + 80;
      const real *const restrict t11 = arena + 96;
      const real *const restrict t12 = arena + 112;
      const real *const restrict t13 = arena + 48;
      real *const restrict s = arena + 32;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        const real k4 = t1[i2] != 0 ? t11[0] : t12[0];
        const real k3 = t1[i2] != 0 ? t8[0] : t9[0];
        s[i2] = s_2[i2] + 0.16666667f * (k4 + (2.0f * k3 + t13[i2]));
      }
    }
    /* s = s  (lotka_volterra.grad:34) */
    {
      real *const restrict path = outputs + LOTKA_VOLTERRA_PREDICT_OUTPUT_PATH;
      const real *const restrict s = arena + 16;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        path[years * 2 + i2] = s[i2];
      }
    }
    /* s = s + (k4 + (2 * k3 + …))/6  (lotka_volterra.grad:40) */
    {
      real *const restrict s = arena + 16;
      const real *const restrict s_2 = arena + 32;
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        s[i2] = s_2[i2];
      }
    }
  }
}

void lotka_volterra_prepare(const real *inputs, real *outputs, real *arena) {
  (void)arena;
  /* observed = source.table[21 := years, 3 := 2 + 1]  (lotka_volterra.grad:14) */
  {
    const real *const restrict source_table = inputs + LOTKA_VOLTERRA_PREPARE_INPUT_SOURCE_TABLE;
    real *const restrict observed = outputs + LOTKA_VOLTERRA_PREPARE_OUTPUT_OBSERVED;
    for (ptrdiff_t years = 0; years < LOTKA_VOLTERRA_YEARS; ++years) {
      for (ptrdiff_t i2 = 0; i2 < 2; ++i2) {
        observed[years * 2 + i2] = source_table[years * 3 + i2 + 1];
      }
    }
  }
}
