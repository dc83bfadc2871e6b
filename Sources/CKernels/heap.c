// The heap of the process in large pages.
#if defined(__linux__)
#define _GNU_SOURCE
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

#include "kernels.h"

#if defined(__linux__) && defined(__GLIBC__)

/// The size of a large page; what the heap grows by, which is about what compiling a transformer of four
/// blocks takes; and a block that the heap of a process that begins has no room for.
enum { PAGE = 1 << 21, ROOM = 1 << 23, BLOCK = 144 << 10 };

/// Whether the process may have as many bytes of the kind `resource` as it likes.
static int is_unlimited(int resource) {
  struct rlimit limit;
  return !getrlimit(resource, &limit) && limit.rlim_cur == RLIM_INFINITY;
}

void gradc_use_large_pages(void) {
  // For a limit, room counts that is not used.
  if (!is_unlimited(RLIMIT_DATA) || !is_unlimited(RLIMIT_AS)) return;
  char *end = sbrk(0);
  if (end == (void *)-1) return;
  // Blocks of less than a large page come from the heap; without this, those from 128 KB on are mapped in
  // pages of their own. Larger ones still are, and go back to the system when they are freed.
  mallopt(M_MMAP_THRESHOLD, PAGE);
  mallopt(M_TRIM_THRESHOLD, 2 * ROOM);
  mallopt(M_TOP_PAD, ROOM);
  // The block makes the heap grow. It ends just before a large page, as what is written to in a small page
  // keeps all around it in such pages. A compiler may leave out a block that nobody looks at.
  uintptr_t start = ((uintptr_t)end + 2 * BLOCK + PAGE - 1) & -PAGE;
  if (sbrk(start - 4096 - BLOCK - (uintptr_t)end) == (void *)-1) return;
  void *volatile block = malloc(BLOCK);
  free(block);
  uintptr_t now = (uintptr_t)sbrk(0);
  // Advice only: a system without large pages goes on with small ones.
  if (now > start) madvise((void *)start, (now - start) & -PAGE, MADV_HUGEPAGE);
}

#else

void gradc_use_large_pages(void) {}

#endif
