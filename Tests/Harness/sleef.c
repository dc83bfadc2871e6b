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

ELEMENTARY(expm1, u10)
ELEMENTARY(log, u35)
ELEMENTARY(sin, u35)
ELEMENTARY(cos, u35)
ELEMENTARY(tan, u35)
ELEMENTARY(asin, u35)
ELEMENTARY(acos, u35)
ELEMENTARY(atan, u35)
ELEMENTARY(sinh, u35)
ELEMENTARY(cosh, u35)
ELEMENTARY(tanh, u35)
ELEMENTARY(asinh, u10)
ELEMENTARY(acosh, u10)
ELEMENTARY(atanh, u10)
ELEMENTARY(cbrt, u35)

vector Sleef_powf4_u10advsimd(vector x, vector y);
vector Sleef_powf4_u10advsimd(vector x, vector y) {
  for (int i = 0; i < 4; i++) x[i] = (float)pow((double)x[i], (double)y[i]);
  return x;
}
