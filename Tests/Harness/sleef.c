// Stand-ins for SLEEF's functions of four floats, made of the C library's: for a machine that is
// emulated, where SLEEF is not installed. What is tested there are gradc's own kernels.
#include <math.h>

typedef float vector __attribute__((vector_size(16)));

#define ELEMENTARY(name, accuracy) \
  vector Sleef_##name##f4_##accuracy##advsimd(vector x); \
  vector Sleef_##name##f4_##accuracy##advsimd(vector x) { \
    for (int i = 0; i < 4; i++) x[i] = (float)name((double)x[i]); \
    return x; \
  }

#define BOTH(name) ELEMENTARY(name, u10) ELEMENTARY(name, u35)

BOTH(sin) BOTH(cos) BOTH(tan) BOTH(asin) BOTH(acos) BOTH(atan) BOTH(sinh) BOTH(cosh) BOTH(tanh)
BOTH(cbrt)
ELEMENTARY(expm1, u10)
ELEMENTARY(asinh, u10)
ELEMENTARY(acosh, u10)
ELEMENTARY(atanh, u10)

vector Sleef_powf4_u10advsimd(vector x, vector y);
vector Sleef_powf4_u10advsimd(vector x, vector y) {
  for (int i = 0; i < 4; i++) x[i] = (float)pow((double)x[i], (double)y[i]);
  return x;
}
