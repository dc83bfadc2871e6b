// The matrix product in plain C, in loops that compilers make vectors of.
//
// Tiles of 8 x 32 with AVX-512 and of 4 x 24 with AVX2, NEON and SSE are the fastest of those that were tried,
// from 4 x 16 to 12 x 16 and 4 x 64, with gcc 12 and clang 21: with AVX-512 both reach what the JIT's kernels
// reach. With 16 columns gcc takes the sums apart and is twenty times slower.

extension PortableHelper {
  static let multiplyFewText = """
    /* Rows are taken in pieces of a constant length, which compilers make vectors of however short
       the rows are. */
    enum { PIECE = 16 };

    /* to += x b for n elements. */
    static void add_row(ptrdiff_t n, real x, const real *restrict b, real *restrict to) {
      const ptrdiff_t whole_n = n / PIECE * PIECE;
      for (ptrdiff_t j = 0; j < whole_n; j += PIECE)
        for (ptrdiff_t i = j; i < j + PIECE; ++i) to[i] += x * b[i];
      for (ptrdiff_t j = whole_n; j < n; ++j) to[j] += x * b[j];
    }

    /* to += x0 b0 + x1 b1 + x2 b2 + x3 b3, where b1, b2 and b3 are the rows behind b0, b_k apart. */
    static void add_four_rows(
        ptrdiff_t n, real x0, real x1, real x2, real x3, const real *restrict b0, ptrdiff_t b_k,
        real *restrict to) {
      const real *restrict b1 = b0 + b_k, *restrict b2 = b1 + b_k, *restrict b3 = b2 + b_k;
      const ptrdiff_t whole_n = n / PIECE * PIECE;
      for (ptrdiff_t j = 0; j < whole_n; j += PIECE)
        for (ptrdiff_t i = j; i < j + PIECE; ++i)
          to[i] = to[i] + x0 * b0[i] + x1 * b1[i] + x2 * b2[i] + x3 * b3[i];
      for (ptrdiff_t j = whole_n; j < n; ++j)
        to[j] = to[j] + x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
    }

    /* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements. Rows of b and c
       lie in one piece; the elements of the others are a_m, a_k, b_k and c_m apart. A row of c takes up
       four rows of b at a time. */
    static void multiply_few(
        ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
        ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, real *restrict c, ptrdiff_t c_m,
        int adds) {
      const ptrdiff_t whole_k = k / 4 * 4;
      for (ptrdiff_t i = 0; i < m; ++i) {
        const real *x = a + i * a_m;
        real *restrict to = c + i * c_m;
        if (!adds)
          for (ptrdiff_t j = 0; j < n; ++j) to[j] = 0;
        for (ptrdiff_t p = 0; p < whole_k; p += 4)
          add_four_rows(
              n, alpha * x[p * a_k], alpha * x[(p + 1) * a_k], alpha * x[(p + 2) * a_k],
              alpha * x[(p + 3) * a_k], b + p * b_k, b_k, to);
        for (ptrdiff_t p = whole_k; p < k; ++p) add_row(n, alpha * x[p * a_k], b + p * b_k, to);
      }
    }
    """

  static let multiplyRowsText = """
    /* A tile of the result has so many rows and columns that compilers keep its sums in registers. */
    enum {
    #ifdef __AVX512F__
      TILE_ROWS = 8, TILE_COLUMNS = 32,
    #else
      TILE_ROWS = 4, TILE_COLUMNS = 24,
    #endif
      TILE_DEPTH = 128
    };

    /* A tile of c, of which `columns` columns are stored, from k rows of b. */
    static void multiply_tile(
        ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m, ptrdiff_t a_k,
        const real *restrict b, ptrdiff_t b_k, real *restrict c, ptrdiff_t c_m, ptrdiff_t columns,
        int adds) {
      real sums[TILE_ROWS][TILE_COLUMNS];
      for (int i = 0; i < TILE_ROWS; ++i)
        for (int j = 0; j < TILE_COLUMNS; ++j) sums[i][j] = 0;
      for (ptrdiff_t p = 0; p < k; ++p)
        for (int i = 0; i < TILE_ROWS; ++i) {
          const real x = a[i * a_m + p * a_k];
          for (int j = 0; j < TILE_COLUMNS; ++j) sums[i][j] += x * b[p * b_k + j];
        }
      for (int i = 0; i < TILE_ROWS; ++i)
        for (ptrdiff_t j = 0; j < columns; ++j) {
          const real value = alpha * sums[i][j];
          c[i * c_m + j] = adds ? c[i * c_m + j] + value : value;
        }
    }

    /* A row of a tile. */
    static void multiply_row(
        ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_k, const real *restrict b,
        ptrdiff_t b_k, real *restrict c, ptrdiff_t columns, int adds) {
      real sums[TILE_COLUMNS];
      for (int j = 0; j < TILE_COLUMNS; ++j) sums[j] = 0;
      for (ptrdiff_t p = 0; p < k; ++p)
        for (int j = 0; j < TILE_COLUMNS; ++j) sums[j] += a[p * a_k] * b[p * b_k + j];
      for (ptrdiff_t j = 0; j < columns; ++j) {
        const real value = alpha * sums[j];
        c[j] = adds ? c[j] + value : value;
      }
    }

    /* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements. Rows of c lie in
       one piece; the elements of the others are a_m, a_k, b_k, b_n and c_m apart. Columns of b that
       fill no tile, or whose rows do not lie in one piece, are copied to `packed`, TILE_DEPTH rows at
       a time. */
    static void multiply_rows(
        ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, real alpha, const real *restrict a, ptrdiff_t a_m,
        ptrdiff_t a_k, const real *restrict b, ptrdiff_t b_k, ptrdiff_t b_n, real *restrict c,
        ptrdiff_t c_m, real *restrict packed, int adds) {
      const ptrdiff_t whole_m = m / TILE_ROWS * TILE_ROWS;
      for (ptrdiff_t first = 0; first == 0 || first < k; first += TILE_DEPTH) {
        const ptrdiff_t depth = k - first < TILE_DEPTH ? k - first : TILE_DEPTH;
        const int continues = adds || first > 0;
        for (ptrdiff_t left = 0; left < n; left += TILE_COLUMNS) {
          const ptrdiff_t columns = n - left < TILE_COLUMNS ? n - left : TILE_COLUMNS;
          const real *x = a + first * a_k, *y = b + first * b_k + left * b_n;
          real *to = c + left;
          ptrdiff_t y_k = b_k;
          if (b_n != 1 || columns < TILE_COLUMNS) {
            for (ptrdiff_t p = 0; p < depth; ++p)
              for (ptrdiff_t j = 0; j < TILE_COLUMNS; ++j)
                packed[p * TILE_COLUMNS + j] = j < columns ? y[p * b_k + j * b_n] : 0;
            y = packed;
            y_k = TILE_COLUMNS;
          }
          for (ptrdiff_t i = 0; i < whole_m; i += TILE_ROWS)
            multiply_tile(
                depth, alpha, x + i * a_m, a_m, a_k, y, y_k, to + i * c_m, c_m, columns, continues);
          for (ptrdiff_t i = whole_m; i < m; ++i)
            multiply_row(depth, alpha, x + i * a_m, a_k, y, y_k, to + i * c_m, columns, continues);
        }
      }
    }
    """

  static let multiplyNarrowText = """
    /* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements, n < 16. Rows of c
       lie in one piece; the elements of the others are a_m, a_k, b_k, b_n and c_m apart. Rows are
       filled up with zeros: eight rows of c by 16 columns stay in registers while 64 rows of b, copied
       to `packed`, are taken up. */
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
    /* c = alpha a b, added to what is there if `adds`, for m x k and k x n elements that lie anywhere. */
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
