// Random numbers by Philox 4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy
// as 1, 2, 3", 2011): a function of key and counter, so that the same element is the same number on
// any number of threads and on every instruction set.
//
// Element e of a stream in a step is word e % 4 of the block with the counter (e / 4, step, 0): 64 bits
// for the block, 32 for the step, and 32 that are 0 for the random numbers of models.
#pragma once

double log(double);
double sqrt(double);
double sin(double);
double cos(double);

/// The number of Philox blocks that are computed together.
enum { PHILOX_BLOCKS = 16 };

/// Stores the words of PHILOX_BLOCKS blocks of `step` in a row, the first with the counter `block`.
OUTLINE void philox(
    unsigned key0, unsigned key1, unsigned step, unsigned long block,
    unsigned words[4 * PHILOX_BLOCKS]) {
  unsigned x[4][PHILOX_BLOCKS];
  for (unsigned long i = 0; i < PHILOX_BLOCKS; i++) {
    x[0][i] = (unsigned)(block + i), x[1][i] = (unsigned)((block + i) >> 32);
    x[2][i] = step, x[3][i] = 0;
  }
  for (int round = 0; round < 10; round++) {
    for (int i = 0; i < PHILOX_BLOCKS; i++) {
      unsigned long p = 0xD2511F53ul * x[0][i], q = 0xCD9E8D57ul * x[2][i];
      x[0][i] = (unsigned)(q >> 32) ^ x[1][i] ^ key0, x[1][i] = (unsigned)q;
      x[2][i] = (unsigned)(p >> 32) ^ x[3][i] ^ key1, x[3][i] = (unsigned)p;
    }
    key0 += 0x9E3779B9u, key1 += 0xBB67AE85u;
  }
  for (int i = 0; i < PHILOX_BLOCKS; i++)
    for (int j = 0; j < 4; j++) words[4 * i + j] = x[j][i];
}

/// The middle of one of 2^23 intervals of equal length between 0 and 1: exact in a float.
INLINE real uniform(unsigned word) {
  return ((real)(int)(word >> 9) + 0.5f) * 0x1p-23f;
}

static void gradc_random_uniform(
    long count, real *out, unsigned key0, unsigned key1, unsigned step, long first) {
  unsigned words[4 * PHILOX_BLOCKS];
  for (long i = 0; i < count;) {
    long skip = (first + i) % 4, n = 4 * PHILOX_BLOCKS - skip;
    n = n < count - i ? n : count - i;
    philox(key0, key1, step, (unsigned long)(first + i) / 4, words);
    for (long j = 0; j < n; j++) out[i + j] = uniform(words[skip + j]);
    i += n;
  }
}

/// Box and Muller's method on the uniform numbers of words 0 and 1, and of words 2 and 3; by the C
/// library in double precision, since SLEEF's last bit differs from one instruction set to another.
static void gradc_random_normal(
    long count, real *out, unsigned key0, unsigned key1, unsigned step, long first) {
  const double turn = 6.283185307179586;
  unsigned words[4 * PHILOX_BLOCKS];
  for (long i = 0; i < count;) {
    long skip = (first + i) % 4, n = 4 * PHILOX_BLOCKS - skip;
    n = n < count - i ? n : count - i;
    philox(key0, key1, step, (unsigned long)(first + i) / 4, words);
    for (long j = skip & ~1l; j < skip + n; j += 2) {
      double radius = sqrt(-2 * log((double)uniform(words[j])));
      double angle = turn * (double)uniform(words[j + 1]);
      if (j >= skip) out[i + j - skip] = (real)(radius * cos(angle));
      if (j + 1 < skip + n) out[i + j + 1 - skip] = (real)(radius * sin(angle));
    }
    i += n;
  }
}

/// Returns Σ a · b in eight sums, always in the same order: wide registers do not change the result.
INLINE double dot_in_double(long count, const real *a, const real *b) {
#pragma clang fp contract(off)
  double sums[8] = {0};
  long i = 0;
  for (; i + 8 <= count; i += 8)
    for (int j = 0; j < 8; j++) sums[j] += (double)a[i + j] * (double)b[i + j];
  for (; i < count; i++) sums[i % 8] += (double)a[i] * (double)b[i];
  return ((sums[0] + sums[1]) + (sums[2] + sums[3])) +
         ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

/// Makes the rows of a matrix orthonormal by the modified method of Gram and Schmidt.
OUTLINE void orthonormalize_rows(long rows, long cols, real *a) {
#pragma clang fp contract(off)
  for (long i = 0; i < rows; i++) {
    real *row = a + i * cols;
    double length = sqrt(dot_in_double(cols, row, row));
    for (long k = 0; k < cols; k++) row[k] = (real)((double)row[k] / length);
    for (long j = i + 1; j < rows; j++) {
      real *other = a + j * cols;
      double part = dot_in_double(cols, row, other);
      for (long k = 0; k < cols; k++)
        other[k] = (real)((double)other[k] - part * (double)row[k]);
    }
  }
}

/// The same for columns, of which a few are treated together, so that memory is read row by row.
OUTLINE void orthonormalize_columns(long rows, long cols, real *a) {
#pragma clang fp contract(off)
  enum { TOGETHER = 256 };
  double parts[TOGETHER];
  for (long j = 0; j < cols; j++) {
    double square = 0;
    for (long i = 0; i < rows; i++) square += (double)a[i * cols + j] * (double)a[i * cols + j];
    double length = sqrt(square);
    for (long i = 0; i < rows; i++) a[i * cols + j] = (real)((double)a[i * cols + j] / length);
    for (long first = j + 1; first < cols; first += TOGETHER) {
      long count = cols - first < TOGETHER ? cols - first : TOGETHER;
      for (long k = 0; k < count; k++) parts[k] = 0;
      for (long i = 0; i < rows; i++) {
        const real *row = a + i * cols;
        for (long k = 0; k < count; k++) parts[k] += (double)row[j] * (double)row[first + k];
      }
      for (long i = 0; i < rows; i++) {
        real *row = a + i * cols;
        for (long k = 0; k < count; k++)
          row[first + k] = (real)((double)row[first + k] - parts[k] * (double)row[j]);
      }
    }
  }
}

/// A matrix with orthonormal rows, or columns if there are more rows, from normal numbers: with the
/// signs that Gram and Schmidt give, it is distributed evenly (Mezzadri, "How to generate random
/// matrices from the classical compact groups", 2007). The second round removes what rounding left of
/// the first; two are enough (Giraud et al., 2005).
static void gradc_random_orthogonal(
    long rows, long cols, real *out, unsigned key0, unsigned key1, unsigned step) {
  gradc_random_normal(rows * cols, out, key0, key1, step, 0);
  for (int round = 0; round < 2; round++)
    if (rows > cols)
      orthonormalize_columns(rows, cols, out);
    else
      orthonormalize_rows(rows, cols, out);
}
