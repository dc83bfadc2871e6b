// Stand-ins for SLEEF's functions of four floats and of two doubles, made of the C library's: for a
// machine that is emulated, where SLEEF is not installed. What is tested there are gradc's own kernels.
#include <math.h>

typedef float floats __attribute__((vector_size(16)));
typedef double doubles __attribute__((vector_size(16)));

#define ELEMENTARY(name, accuracy) \
  floats Sleef_##name##f4_##accuracy##advsimd(floats x); \
  floats Sleef_##name##f4_##accuracy##advsimd(floats x) { \
    for (int i = 0; i < 4; i++) x[i] = (float)name((double)x[i]); \
    return x; \
  } \
  doubles Sleef_##name##d2_##accuracy##advsimd(doubles x); \
  doubles Sleef_##name##d2_##accuracy##advsimd(doubles x) { \
    for (int i = 0; i < 2; i++) x[i] = (double)name##l((long double)x[i]); \
    return x; \
  }

#define BOTH(name) ELEMENTARY(name, u10) ELEMENTARY(name, u35)

BOTH(sin) BOTH(cos) BOTH(tan) BOTH(asin) BOTH(acos) BOTH(atan) BOTH(sinh) BOTH(cosh) BOTH(tanh)
BOTH(cbrt)
ELEMENTARY(log, u10)
ELEMENTARY(log1p, u10)
ELEMENTARY(erf, u10)
ELEMENTARY(expm1, u10)
ELEMENTARY(asinh, u10)
ELEMENTARY(acosh, u10)
ELEMENTARY(atanh, u10)

floats Sleef_powf4_u10advsimd(floats x, floats y);
floats Sleef_powf4_u10advsimd(floats x, floats y) {
  for (int i = 0; i < 4; i++) x[i] = (float)pow((double)x[i], (double)y[i]);
  return x;
}

doubles Sleef_powd2_u10advsimd(doubles x, doubles y);
doubles Sleef_powd2_u10advsimd(doubles x, doubles y) {
  for (int i = 0; i < 2; i++) x[i] = (double)powl((long double)x[i], (long double)y[i]);
  return x;
}
