// The matrix product in plain C, in loops that compilers make vectors of.

extension PortableHelper {
  static let multiplyRowsText = """
    /* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements. Rows of b and c
       lie in one piece; the elements of the others are a_m, a_k, b_k and c_m apart. Four rows of c
       take up four rows of b at a time, so that what is loaded is used four times, and the loops over
       j become vectors. Rows of b come in blocks that stay in the first cache. */
    static void multiply_rows(
        ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
        ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, real *restrict c, ptrdiff_t c_m,
        int adds) {
      if (!adds)
        for (ptrdiff_t i = 0; i < m; ++i)
          for (ptrdiff_t j = 0; j < n; ++j) c[i * c_m + j] = 0;
      for (ptrdiff_t first = 0; first < k; first += 64) {
        const ptrdiff_t last = k - first < 64 ? k : first + 64;
        const ptrdiff_t whole_m = m / 4 * 4, whole_k = first + (last - first) / 4 * 4;
        for (ptrdiff_t i = 0; i < whole_m; i += 4) {
          real *restrict c0 = c + i * c_m, *restrict c1 = c0 + c_m;
          real *restrict c2 = c1 + c_m, *restrict c3 = c2 + c_m;
          for (ptrdiff_t p = first; p < whole_k; p += 4) {
            const real *restrict b0 = b + p * b_k, *restrict b1 = b0 + b_k;
            const real *restrict b2 = b1 + b_k, *restrict b3 = b2 + b_k;
            const real *a0 = a + i * a_m + p * a_k, *a1 = a0 + a_m, *a2 = a1 + a_m, *a3 = a2 + a_m;
            const real a00 = alpha * a0[0], a01 = alpha * a0[a_k], a02 = alpha * a0[2 * a_k];
            const real a03 = alpha * a0[3 * a_k];
            const real a10 = alpha * a1[0], a11 = alpha * a1[a_k], a12 = alpha * a1[2 * a_k];
            const real a13 = alpha * a1[3 * a_k];
            const real a20 = alpha * a2[0], a21 = alpha * a2[a_k], a22 = alpha * a2[2 * a_k];
            const real a23 = alpha * a2[3 * a_k];
            const real a30 = alpha * a3[0], a31 = alpha * a3[a_k], a32 = alpha * a3[2 * a_k];
            const real a33 = alpha * a3[3 * a_k];
            for (ptrdiff_t j = 0; j < n; ++j) {
              const real x0 = b0[j], x1 = b1[j], x2 = b2[j], x3 = b3[j];
              c0[j] = c0[j] + a00 * x0 + a01 * x1 + a02 * x2 + a03 * x3;
              c1[j] = c1[j] + a10 * x0 + a11 * x1 + a12 * x2 + a13 * x3;
              c2[j] = c2[j] + a20 * x0 + a21 * x1 + a22 * x2 + a23 * x3;
              c3[j] = c3[j] + a30 * x0 + a31 * x1 + a32 * x2 + a33 * x3;
            }
          }
          for (ptrdiff_t p = whole_k; p < last; ++p) {
            const real *restrict b0 = b + p * b_k, *a0 = a + i * a_m + p * a_k;
            const real a00 = alpha * a0[0], a10 = alpha * a0[a_m];
            const real a20 = alpha * a0[2 * a_m], a30 = alpha * a0[3 * a_m];
            for (ptrdiff_t j = 0; j < n; ++j) {
              c0[j] += a00 * b0[j];
              c1[j] += a10 * b0[j];
              c2[j] += a20 * b0[j];
              c3[j] += a30 * b0[j];
            }
          }
        }
        for (ptrdiff_t i = whole_m; i < m; ++i) {
          real *restrict c0 = c + i * c_m;
          for (ptrdiff_t p = first; p < whole_k; p += 4) {
            const real *restrict b0 = b + p * b_k, *restrict b1 = b0 + b_k;
            const real *restrict b2 = b1 + b_k, *restrict b3 = b2 + b_k;
            const real *a0 = a + i * a_m + p * a_k;
            const real a00 = alpha * a0[0], a01 = alpha * a0[a_k], a02 = alpha * a0[2 * a_k];
            const real a03 = alpha * a0[3 * a_k];
            for (ptrdiff_t j = 0; j < n; ++j)
              c0[j] = c0[j] + a00 * b0[j] + a01 * b1[j] + a02 * b2[j] + a03 * b3[j];
          }
          for (ptrdiff_t p = whole_k; p < last; ++p) {
            const real *restrict b0 = b + p * b_k;
            const real a00 = alpha * a[i * a_m + p * a_k];
            for (ptrdiff_t j = 0; j < n; ++j) c0[j] += a00 * b0[j];
          }
        }
      }
    }
    """

  static let multiplyPackedText = """
    /* The same where neighbours along a row of b are b_n apart: 64 rows at a time are copied to
       `packed`, which has room for them. */
    static void multiply_packed(
        ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
        ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
        ptrdiff_t c_m, real *restrict packed, int adds) {
      if (k == 0) multiply_rows(m, n, k, alpha, a, a_m, a_k, packed, n, c, c_m, adds);
      for (ptrdiff_t first = 0; first < k; first += 64) {
        const ptrdiff_t count = k - first < 64 ? k - first : 64;
        for (ptrdiff_t p = 0; p < count; ++p)
          for (ptrdiff_t j = 0; j < n; ++j)
            packed[p * n + j] = b[(first + p) * b_k + j * b_n];
        multiply_rows(
            m, n, count, alpha, a + first * a_k, a_m, a_k, packed, n, c, c_m, adds || first > 0);
      }
    }
    """

  static let multiplyNarrowText = """
    /* The same for rows of fewer than 16 elements, which are filled up with zeros: eight rows of c by 16
       columns stay in registers while 64 rows of b, copied to `packed`, are taken up. */
    static void multiply_narrow(
        ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
        ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
        ptrdiff_t c_m, real *restrict packed, int adds) {
      const ptrdiff_t whole_m = m / 8 * 8;
      if (!adds)
        for (ptrdiff_t i = 0; i < m; ++i)
          for (ptrdiff_t j = 0; j < n; ++j) c[i * c_m + j] = 0;
      for (ptrdiff_t first = 0; first < k; first += 64) {
        const ptrdiff_t count = k - first < 64 ? k - first : 64;
        for (ptrdiff_t p = 0; p < count; ++p)
          for (ptrdiff_t j = 0; j < 16; ++j)
            packed[p * 16 + j] = j < n ? b[(first + p) * b_k + j * b_n] : 0;
        for (ptrdiff_t i = 0; i < whole_m; i += 8) {
          real sums[8][16];
          for (int r = 0; r < 8; ++r)
            for (int j = 0; j < 16; ++j) sums[r][j] = 0;
          for (ptrdiff_t p = 0; p < count; ++p) {
            const real *restrict x = a + i * a_m + (first + p) * a_k, *restrict y = packed + p * 16;
            const real x0 = x[0], x1 = x[a_m], x2 = x[2 * a_m], x3 = x[3 * a_m];
            const real x4 = x[4 * a_m], x5 = x[5 * a_m], x6 = x[6 * a_m], x7 = x[7 * a_m];
            for (int j = 0; j < 16; ++j) {
              sums[0][j] += x0 * y[j], sums[1][j] += x1 * y[j];
              sums[2][j] += x2 * y[j], sums[3][j] += x3 * y[j];
              sums[4][j] += x4 * y[j], sums[5][j] += x5 * y[j];
              sums[6][j] += x6 * y[j], sums[7][j] += x7 * y[j];
            }
          }
          for (int r = 0; r < 8; ++r)
            for (ptrdiff_t j = 0; j < n; ++j) c[(i + r) * c_m + j] += alpha * sums[r][j];
        }
        for (ptrdiff_t i = whole_m; i < m; ++i) {
          real sums[16] = {0};
          for (ptrdiff_t p = 0; p < count; ++p)
            for (int j = 0; j < 16; ++j)
              sums[j] += a[i * a_m + (first + p) * a_k] * packed[p * 16 + j];
          for (ptrdiff_t j = 0; j < n; ++j) c[i * c_m + j] += alpha * sums[j];
        }
      }
    }
    """

  static let multiplyElementsText = """
    /* The same, element by element, for few elements or those that lie anywhere. */
    static void multiply_elements(
        ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
        ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
        ptrdiff_t c_m, ptrdiff_t c_n, int adds) {
      for (ptrdiff_t i = 0; i < m; ++i)
        for (ptrdiff_t j = 0; j < n; ++j) {
          real sums[4] = {0, 0, 0, 0};
          const real *x = a + i * a_m, *y = b + j * b_n;
          const ptrdiff_t whole_k = k / 4 * 4;
          for (ptrdiff_t p = 0; p < whole_k; p += 4)
            for (ptrdiff_t q = 0; q < 4; ++q) sums[q] += x[(p + q) * a_k] * y[(p + q) * b_k];
          for (ptrdiff_t p = whole_k; p < k; ++p) sums[0] += x[p * a_k] * y[p * b_k];
          const real value = alpha * ((sums[0] + sums[1]) + (sums[2] + sums[3]));
          real *to = c + i * c_m + j * c_n;
          *to = adds ? *to + value : value;
        }
    }
    """
}
