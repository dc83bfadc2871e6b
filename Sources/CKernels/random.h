// Random numbers by Philox 4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy
// as 1, 2, 3", 2011): a function of key and counter, so that the same element is the same number on
// any number of threads and on every instruction set.
//
// Element e of a stream is word e % 4 of the block with the counter (e / 4, 0).
#pragma once

double log(double);
double sqrt(double);
double sin(double);
double cos(double);

/// The number of Philox blocks that are computed together.
enum { PHILOX_BLOCKS = 16 };

/// Stores the words of PHILOX_BLOCKS blocks in a row, the first with the counter `block`.
OUTLINE void philox(
    unsigned key0, unsigned key1, unsigned long block, unsigned words[4 * PHILOX_BLOCKS]) {
  unsigned x[4][PHILOX_BLOCKS];
  for (unsigned long i = 0; i < PHILOX_BLOCKS; i++) {
    x[0][i] = (unsigned)(block + i), x[1][i] = (unsigned)((block + i) >> 32);
    x[2][i] = x[3][i] = 0;
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
INLINE float uniform(unsigned word) {
  return ((float)(int)(word >> 9) + 0.5f) * 0x1p-23f;
}

static void gradc_random_uniform(
    long count, float *out, unsigned key0, unsigned key1, long first) {
  unsigned words[4 * PHILOX_BLOCKS];
  for (long i = 0; i < count;) {
    long skip = (first + i) % 4, n = 4 * PHILOX_BLOCKS - skip;
    n = n < count - i ? n : count - i;
    philox(key0, key1, (unsigned long)(first + i) / 4, words);
    for (long j = 0; j < n; j++) out[i + j] = uniform(words[skip + j]);
    i += n;
  }
}

/// Box and Muller's method on the uniform numbers of words 0 and 1, and of words 2 and 3; by the C
/// library in double precision, since SLEEF's last bit differs from one instruction set to another.
static void gradc_random_normal(
    long count, float *out, unsigned key0, unsigned key1, long first) {
  const double turn = 6.283185307179586;
  unsigned words[4 * PHILOX_BLOCKS];
  for (long i = 0; i < count;) {
    long skip = (first + i) % 4, n = 4 * PHILOX_BLOCKS - skip;
    n = n < count - i ? n : count - i;
    philox(key0, key1, (unsigned long)(first + i) / 4, words);
    for (long j = skip & ~1l; j < skip + n; j += 2) {
      double radius = sqrt(-2 * log((double)uniform(words[j])));
      double angle = turn * (double)uniform(words[j + 1]);
      if (j >= skip) out[i + j - skip] = (float)(radius * cos(angle));
      if (j + 1 < skip + n) out[i + j + 1 - skip] = (float)(radius * sin(angle));
    }
    i += n;
  }
}
