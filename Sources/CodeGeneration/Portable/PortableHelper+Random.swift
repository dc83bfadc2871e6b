// The random numbers of the native kernels in plain C: the same numbers.

extension PortableHelper {
  static let philoxText = """
    /* Four random words from a key and a counter: Philox 4x32-10 (Salmon, Moraes, Dror and Shaw,
       "Parallel random numbers: as easy as 1, 2, 3", 2011). */
    static void philox(
        uint32_t key0, uint32_t key1, uint32_t when, uint64_t block, uint32_t words[4]) {
      uint32_t x0 = (uint32_t)block, x1 = (uint32_t)(block >> 32), x2 = when, x3 = 0;
      for (int round = 0; round < 10; ++round) {
        const uint64_t p = (uint64_t)0xD2511F53u * x0, q = (uint64_t)0xCD9E8D57u * x2;
        x0 = (uint32_t)(q >> 32) ^ x1 ^ key0, x1 = (uint32_t)q;
        x2 = (uint32_t)(p >> 32) ^ x3 ^ key1, x3 = (uint32_t)p;
        key0 += 0x9E3779B9u, key1 += 0xBB67AE85u;
      }
      words[0] = x0, words[1] = x1, words[2] = x2, words[3] = x3;
    }

    /* The middle of one of 2^23 intervals of equal length between 0 and 1. */
    static inline double uniform_of(uint32_t word) {
      return ((double)(word >> 9) + 0.5) / 8388608.0;
    }
    """

  static let uniformText = """
    /* Uniform numbers, strictly between 0 and 1. */
    static void random_uniform(
        ptrdiff_t count, real *out, uint32_t key0, uint32_t key1, uint32_t when) {
      uint32_t words[4];
      for (ptrdiff_t i = 0; i < count; ++i) {
        if (i % 4 == 0) philox(key0, key1, when, (uint64_t)i / 4, words);
        out[i] = (real)uniform_of(words[i % 4]);
      }
    }
    """

  static let normalText = """
    /* Normal numbers, mean 0 and variance 1, by the method of Box and Muller. */
    static void random_normal(
        ptrdiff_t count, real *out, uint32_t key0, uint32_t key1, uint32_t when) {
      uint32_t words[4];
      for (ptrdiff_t i = 0; i < count; i += 2) {
        if (i % 4 == 0) philox(key0, key1, when, (uint64_t)i / 4, words);
        const double radius = sqrt(-2 * log(uniform_of(words[i % 4])));
        const double angle = 6.283185307179586 * uniform_of(words[i % 4 + 1]);
        out[i] = (real)(radius * cos(angle));
        if (i + 1 < count) out[i + 1] = (real)(radius * sin(angle));
      }
    }
    """

  static let dotInDoubleText = """
    static double dot_in_double(
        ptrdiff_t count, const real *a, ptrdiff_t a_step, const real *b, ptrdiff_t b_step) {
      double sum = 0;
      for (ptrdiff_t i = 0; i < count; ++i) sum += (double)a[i * a_step] * (double)b[i * b_step];
      return sum;
    }
    """

  static let orthogonalText = """
    /* A matrix with orthonormal rows, or columns if there are more rows: normal numbers by the modified
       method of Gram and Schmidt, twice, as the second round removes what rounding left of the first. */
    static void random_orthogonal(
        ptrdiff_t rows, ptrdiff_t cols, real *out, uint32_t key0, uint32_t key1, uint32_t when) {
      const ptrdiff_t lines = rows > cols ? cols : rows, length = rows > cols ? rows : cols;
      const ptrdiff_t line = rows > cols ? 1 : cols, next = rows > cols ? cols : 1;
      random_normal(rows * cols, out, key0, key1, when);
      for (int round = 0; round < 2; ++round)
        for (ptrdiff_t i = 0; i < lines; ++i) {
          real *own = out + i * line;
          const double size = sqrt(dot_in_double(length, own, next, own, next));
          for (ptrdiff_t p = 0; p < length; ++p) own[p * next] = (real)((double)own[p * next] / size);
          for (ptrdiff_t j = i + 1; j < lines; ++j) {
            real *other = out + j * line;
            const double part = dot_in_double(length, own, next, other, next);
            for (ptrdiff_t p = 0; p < length; ++p)
              other[p * next] = (real)((double)other[p * next] - part * (double)own[p * next]);
          }
        }
    }
    """
}
