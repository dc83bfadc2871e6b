// Functions of numbers for machines without <math.h>.

/// A function of <math.h> in plain C, by its name for doubles.
enum FreestandingFunction: String, CaseIterable {
  case fabs, floor, ceil, round, sqrt, cbrt
  case exp, expm1, log, log1p, pow
  case sinh, cosh, tanh, asinh, acosh, atanh
  case sin, cos, tan, atan, asin, acos
  case erf

  /// What the function calls.
  private var needs: [FreestandingFunction] {
    switch self {
    case .ceil, .round: [.floor]
    case .cbrt: [.fabs, .exp, .log]
    case .exp: [.floor]
    case .expm1: [.fabs, .exp]
    case .log1p: [.log]
    case .pow: [.fabs, .floor, .exp, .log]
    case .sinh, .tanh: [.fabs, .expm1]
    case .cosh: [.fabs, .exp]
    case .asinh: [.fabs, .sqrt, .log1p]
    case .acosh: [.sqrt, .log]
    case .atanh: [.log1p]
    case .sin, .cos: [.floor]
    case .tan: [.sin, .cos]
    case .atan: [.fabs, .sqrt]
    case .asin: [.sqrt, .atan]
    case .acos: [.sqrt, .atan]
    case .erf: [.fabs, .exp]
    case .fabs, .floor, .sqrt, .log: []
    }
  }

  /// Returns what stands for `#include <math.h>` in a source whose functions are `bodies`.
  static func text(for bodies: String) -> String {
    var words: Set<Substring> = []
    for word in bodies.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }) {
      words.insert(word)
    }
    var needed: Set<FreestandingFunction> = []
    var pending = allCases.filter {
      words.contains("\($0.rawValue)") || words.contains("\($0.rawValue)f")
    }
    while let function = pending.popLast() {
      if needed.insert(function).inserted { pending += function.needs }
    }
    // In an order in which each comes after what it needs.
    var ordered: [FreestandingFunction] = []
    func append(_ function: FreestandingFunction) {
      if ordered.contains(function) { return }
      for other in function.needs { append(other) }
      ordered.append(function)
    }
    for function in allCases where needed.contains(function) { append(function) }
    var text = [basics]
    if !needed.isDisjoint(with: [.exp, .log, .sqrt, .sin, .cos]) { text.append(bits) }
    for function in ordered {
      if function == .sin || function == .cos, !text.contains(turns) { text.append(turns) }
      text.append(function.template)
      if words.contains("\(function.rawValue)f") { text.append(function.single) }
    }
    return text.joined(separator: "\n\n") + "\n"
  }

  /// The function of floats: computed in doubles, and rounded once more.
  private var single: String {
    let name = rawValue
    return self == .pow
      ? "static inline float powf(float x, float y) { return (float)pow((double)x, (double)y); }"
      : "static inline float \(name)f(float x) { return (float)\(name)((double)x); }"
  }

  private static let basics = """
    /* Functions of numbers in place of <math.h>. */
    #define INFINITY (1.0f / 0.0f)
    #define NAN (0.0f / 0.0f)
    #define HUGE_VAL ((double)INFINITY)
    """

  private static let bits = """
    /* A double and its bits: a sign, 11 bits of the exponent, 52 of the fraction. */
    union real_bits {
      double value;
      uint64_t bits;
    };

    static inline double power_of_two(int exponent) {
      union real_bits result;
      result.bits = (uint64_t)(exponent + 1023) << 52;
      return result.value;
    }
    """

  private static let turns = """
    /* The sine of x + quarter pi/2: that of a number between -pi/4 and pi/4, or its cosine, by their
       series. Beyond a million, whole turns are left out first, which is not exact. */
    static double sine_of(double x, int quarter) {
      if (x - x != 0) return x - x;
      while (!(x >= -1e6 && x <= 1e6))
        x -= floor(x / 6.283185307179586477) * 6.283185307179586477;
      const double turns = floor(x * 0.63661977236758134308 + 0.5);
      quarter += (int)(turns - floor(turns / 4) * 4);
      const double r = ((x - turns * 1.57079632673412561417) - turns * 6.07710050630396597660e-11) -
          turns * 2.02226624879595063154e-21;
      const double square = r * r;
      double term = quarter % 2 == 0 ? r : 1, sum = term;
      for (int n = quarter % 2 == 0 ? 2 : 1; n < 18; n += 2) {
        term *= -square / (n * (n + 1));
        sum += term;
      }
      return quarter % 4 < 2 ? sum : -sum;
    }
    """

  private var template: String {
    switch self {
    case .fabs: "static inline double fabs(double x) { return x < 0 ? -x : x == 0 ? 0 : x; }"
    case .floor:
      """
      static inline double floor(double x) {
        if (!(x > -4503599627370496.0 && x < 4503599627370496.0)) return x;
        const double whole = (double)(int64_t)x;
        return whole > x ? whole - 1 : whole;
      }
      """
    case .ceil: "static inline double ceil(double x) { return -floor(-x); }"
    case .round:
      """
      /* Halves away from 0. */
      static inline double round(double x) {
        const double size = x < 0 ? -x : x, whole = floor(size);
        const double rounded = size - whole >= 0.5 ? whole + 1 : whole;
        return x < 0 ? -rounded : rounded;
      }
      """
    case .sqrt:
      """
      /* Newton's method, from half the exponent. */
      static inline double sqrt(double x) {
        if (!(x > 0) || x - x != 0) return x == 0 || x > 0 ? x : (double)NAN;
        if (x < 1e-290) return sqrt(x * 18014398509481984.0) / 134217728.0;
        union real_bits root;
        root.value = x;
        root.bits = (root.bits >> 1) + ((uint64_t)0x1ff8 << 48);
        for (int i = 0; i < 5; ++i) root.value = 0.5 * (root.value + x / root.value);
        return root.value;
      }
      """
    case .cbrt:
      """
      static inline double cbrt(double x) {
        if (x == 0 || x - x != 0) return x;
        const double size = fabs(x), root = exp(log(size) / 3);
        const double better = root - (root - size / (root * root)) / 3;
        return x < 0 ? -better : better;
      }
      """
    case .exp:
      """
      /* 2^k times e^r for |r| up to ln(2) / 2, by its series. */
      static inline double exp(double x) {
        if (x != x) return x;
        if (x > 709.782712893384) return (double)INFINITY;
        if (x < -745.1332191019412) return 0;
        const double k = floor(x * 1.44269504088896338700 + 0.5);
        const double r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10;
        double sum = 1;
        for (int n = 14; n > 0; --n) sum = 1 + r / n * sum;
        const int half = (int)k / 2;
        return sum * power_of_two(half) * power_of_two((int)k - half);
      }
      """
    case .expm1:
      """
      static inline double expm1(double x) {
        if (!(fabs(x) < 0.5)) return exp(x) - 1;
        double sum = 1;
        for (int n = 16; n > 1; --n) sum = 1 + x / n * sum;
        return x * sum;
      }
      """
    case .log:
      """
      /* k ln(2) + ln(m) for m near 1: twice the series of the inverse hyperbolic tangent of
         (m - 1) / (m + 1). */
      static inline double log(double x) {
        if (!(x > 0) || x - x != 0) return x == 0 ? -(double)INFINITY : x > 0 ? x : (double)NAN;
        if (x < 1e-290) return log(x * 18014398509481984.0) - 37.429947750237048;
        union real_bits m;
        m.value = x;
        int k = (int)(m.bits >> 52) - 1023;
        m.bits = (m.bits & (((uint64_t)1 << 52) - 1)) | ((uint64_t)1023 << 52);
        if (m.value > 1.4142135623730951) m.value *= 0.5, ++k;
        const double s = (m.value - 1) / (m.value + 1), square = s * s;
        double sum = 0;
        for (int n = 23; n > 1; n -= 2) sum = (sum + 1.0 / n) * square;
        return k * 0.693147180369123816490 + (2 * s + (2 * s * sum + k * 1.90821492927058770002e-10));
      }
      """
    case .log1p:
      """
      /* What rounding takes from 1 + x, it takes from both factors. */
      static inline double log1p(double x) {
        const double sum = 1 + x;
        if (sum == 1) return x;
        return sum - sum != 0 || sum <= 0 ? log(sum) : log(sum) * (x / (sum - 1));
      }
      """
    case .pow:
      """
      static inline double pow(double x, double y) {
        const double size = fabs(x), whole = floor(y);
        const int odd = y == whole && floor(whole / 2) * 2 != whole;
        double result = 1;
        if (y == 0 || x == 1) return 1;
        if (x != x || y != y) return x + y;
        if (x < 0 && y != whole) return (double)NAN;
        if (size == 0 || size - size != 0) {
          result = (size == 0) == (y > 0) ? 0 : (double)INFINITY;
        } else if (y == whole && fabs(y) <= 64) {
          double base = y < 0 ? 1 / size : size;
          for (int n = (int)fabs(y); n > 0; n /= 2, base *= base)
            if (n % 2 == 1) result *= base;
        } else {
          result = exp(y * log(size));
        }
        return odd && (x < 0 || (x == 0 && 1 / x < 0)) ? -result : result;
      }
      """
    case .sinh:
      """
      static inline double sinh(double x) {
        const double e = expm1(fabs(x)), half = e > 1e150 ? 0.5 * e : 0.5 * (e + e / (e + 1));
        return x < 0 ? -half : half;
      }
      """
    case .cosh:
      """
      static inline double cosh(double x) { return 0.5 * (exp(fabs(x)) + exp(-fabs(x))); }
      """
    case .tanh:
      """
      static inline double tanh(double x) {
        const double e = expm1(2 * fabs(x)), size = e > 1e17 ? 1 : e / (e + 2);
        return x < 0 ? -size : size;
      }
      """
    case .asinh:
      """
      static inline double asinh(double x) {
        const double size = fabs(x);
        const double result = size > 1e150 ? log1p(size) + 0.69314718055994531
            : log1p(size + size * size / (1 + sqrt(size * size + 1)));
        return x < 0 ? -result : result;
      }
      """
    case .acosh:
      """
      static inline double acosh(double x) {
        return !(x >= 1) ? (double)NAN
            : x > 1e150 ? log(x) + 0.69314718055994531 : log(x + sqrt((x - 1) * (x + 1)));
      }
      """
    case .atanh: "static inline double atanh(double x) { return 0.5 * log1p(2 * x / (1 - x)); }"
    case .sin: "static inline double sin(double x) { return sine_of(x, 0); }"
    case .cos: "static inline double cos(double x) { return sine_of(x, 1); }"
    case .tan: "static inline double tan(double x) { return sin(x) / cos(x); }"
    case .atan:
      """
      /* The series, once the angle is halved twice. */
      static inline double atan(double x) {
        const double size = fabs(x);
        if (x != x) return x;
        double t = size > 1 ? 1 / size : size, sum = 0;
        for (int i = 0; i < 2; ++i) t = t / (1 + sqrt(1 + t * t));
        for (int n = 25; n > 1; n -= 2) sum = (1.0 / n - sum) * t * t;
        const double angle = 4 * (t - t * sum);
        const double result = size > 1 ? 1.57079632679489661923 - angle : angle;
        return x < 0 ? -result : result;
      }
      """
    case .asin:
      """
      static inline double asin(double x) { return atan(x / sqrt((1 - x) * (1 + x))); }
      """
    case .acos:
      """
      static inline double acos(double x) {
        return x == -1 ? 3.14159265358979323846 : 2 * atan(sqrt((1 - x) / (1 + x)));
      }
      """
    case .erf:
      """
      /* A series without differences: 2 / sqrt(pi) e^(-x^2) (x + 2 x^3 / 3 + 4 x^5 / 15 + ...). */
      static inline double erf(double x) {
        if (!(fabs(x) < 6)) return x != x ? x : x < 0 ? -1 : 1;
        double term = x, sum = x;
        for (int n = 3; fabs(term) > fabs(sum) * 1e-17; n += 2) {
          term *= 2 * x * x / n;
          sum += term;
        }
        return 1.12837916709551257390 * exp(-x * x) * sum;
      }
      """
    }
  }
}
