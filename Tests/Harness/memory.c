// Blocks of memory that notice who leaves them.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "harness.h"

/// The bits of the canary, a quiet NaN.
#if REAL_BITS == 64
static const unsigned long canary = 0x7ff8deaddeaddead;
#else
static const unsigned canary = 0x7fc0dead;
#endif

/// The number of canaries on either side of a block that has no guard there.
enum { MARGIN = 32 };

static int has_margin_before(const struct block *block) { return block->placement == MISALIGNED; }

static void put_canaries(real *from, long count) {
  for (long i = 0; i < count; i++) memcpy(from + i, &canary, sizeof canary);
}

static int are_canaries(const real *from, long count) {
  for (long i = 0; i < count; i++)
    if (memcmp(from + i, &canary, sizeof canary)) return 0;
  return 1;
}

/// Whole pages for `bytes` bytes between two that cannot be touched; returns the first of the former.
static char *between_guards(struct block *block, unsigned long bytes) {
  unsigned long page = (unsigned long)sysconf(_SC_PAGESIZE);
  unsigned long inner = (bytes + page - 1) / page * page;
  block->bytes = inner + 2 * page;
  char *memory = mmap(0, block->bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) fail("no memory");
  if (inner > 0 && mprotect(memory + page, inner, PROT_READ | PROT_WRITE)) fail("no memory");
  block->memory = memory;
  char *first = memory + page;
  return block->placement == BEFORE_GUARD ? first + inner - bytes : first;
}

struct block make_block(long count, enum placement placement) {
  struct block block = {.count = count, .placement = placement};
  unsigned long bytes = (unsigned long)count * sizeof(real);
  switch (placement) {
  case ON_HEAP:
    block.memory = malloc(bytes);
    block.start = block.memory;
    break;
  case MISALIGNED:
    block.memory = aligned_alloc(64, (bytes + (2 * MARGIN + 16) * sizeof(real) + 63) / 64 * 64);
    block.start = (real *)block.memory + MARGIN + 1;
    break;
  default: block.start = (real *)(void *)between_guards(&block, bytes);
  }
  if (!block.memory) fail("no memory");
  put_canaries(block.start, count);
  if (has_margin_before(&block)) {
    put_canaries(block.start - MARGIN, MARGIN);
    put_canaries(block.start + count, MARGIN);
  }
  return block;
}

void seal(struct block *block) {
  unsigned long bytes = (unsigned long)block->count * sizeof(real);
  if (!block->sealed) block->sealed = malloc(bytes ? bytes : 1);
  if (!block->sealed) fail("no memory");
  memcpy(block->sealed, block->start, bytes);
}

void release(struct block *block, const char *what) {
  if (!block->sealed) fail("%s was never sealed", what);
  for (long i = 0; i < block->count; i++)
    if (memcmp(block->start + i, block->sealed + i, sizeof(real)))
      fail("%s: number %ld of its memory has changed", what, i);
  if (has_margin_before(block) && (!are_canaries(block->start - MARGIN, MARGIN) ||
                                   !are_canaries(block->start + block->count, MARGIN)))
    fail("%s: what lies beside it has changed", what);
  free(block->sealed);
  block->sealed = 0;
  if (block->placement == ON_HEAP || block->placement == MISALIGNED) free(block->memory);
  else munmap(block->memory, block->bytes);
}
