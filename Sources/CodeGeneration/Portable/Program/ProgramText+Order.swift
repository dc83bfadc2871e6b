// Parts of the exported training program: which rows are held out, and in which order an epoch takes the others.

extension ProgramText {
  /// Random numbers.
  static let random = #"""
    /* Random numbers by counting: Philox 4x32-10 (Salmon, Moraes, Dror and Shaw, 2011). `use` tells
       what they are for, `number` which epoch. */
    struct stream {
      uint32_t number, use, words[4];
      uint64_t block;
      int used;
    };

    static struct stream stream_of(uint32_t use, uint32_t number) {
      struct stream stream = {0, 0, {0, 0, 0, 0}, 0, 4};
      stream.use = use;
      stream.number = number;
      return stream;
    }

    static uint32_t next(struct stream *s) {
      if (s->used == 4) {
        uint32_t key0 = (uint32_t)seed, key1 = (uint32_t)(seed >> 32);
        uint32_t x0 = (uint32_t)s->block, x1 = (uint32_t)(s->block >> 32), x2 = s->number, x3 = s->use;
        for (int round = 0; round < 10; ++round) {
          const uint64_t p = (uint64_t)0xD2511F53u * x0, q = (uint64_t)0xCD9E8D57u * x2;
          x0 = (uint32_t)(q >> 32) ^ x1 ^ key0, x1 = (uint32_t)q;
          x2 = (uint32_t)(p >> 32) ^ x3 ^ key1, x3 = (uint32_t)p;
          key0 += 0x9E3779B9u, key1 += 0xBB67AE85u;
        }
        s->words[0] = x0, s->words[1] = x1, s->words[2] = x2, s->words[3] = x3;
        s->block += 1;
        s->used = 0;
      }
      return s->words[s->used++];
    }

    /* A number from 0 to below `bound`, each as likely as the others (Lemire, 2019). */
    static uint32_t next_below(struct stream *s, uint32_t bound) {
      uint64_t product = (uint64_t)next(s) * bound;
      if ((uint32_t)product < bound) {
        const uint32_t surplus = (0u - bound) % bound;
        while ((uint32_t)product < surplus) product = (uint64_t)next(s) * bound;
      }
      return (uint32_t)(product >> 32);
    }

    /* The numbers from 0 to below `count` in random order (Fisher and Yates). */
    static void permute(struct stream *s, int32_t *order, ptrdiff_t count) {
      for (ptrdiff_t i = 0; i < count; ++i) order[i] = (int32_t)i;
      for (ptrdiff_t last = count - 1; last > 0; --last) {
        const ptrdiff_t other = (ptrdiff_t)next_below(s, (uint32_t)last + 1);
        const int32_t row = order[last];
        order[last] = order[other];
        order[other] = row;
      }
    }
    """#

  /// The split of rows of which a random share is held out.
  static let split = #"""
    static int ascends(const void *a, const void *b) {
      const int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
      return (x > y) - (x < y);
    }

    /* Holds out a random share of the rows, the same for the same seed. */
    static void split(void) {
      struct stream s = stream_of(2, 0);
      int32_t *order = memory(ROWS, sizeof(int32_t));
      if (HELD_OUT > 0)
        permute(&s, order, ROWS);
      else
        for (int32_t row = 0; row < ROWS; ++row) order[row] = row;
      memcpy(held_out, order, HELD_OUT * sizeof(int32_t));
      memcpy(training, order + HELD_OUT, TRAINING * sizeof(int32_t));
      qsort(held_out, HELD_OUT, sizeof(int32_t), ascends);
      qsort(training, TRAINING, sizeof(int32_t), ascends);
      free(order);
    }
    """#

  /// The split of rows whose last ones are held out.
  static let splitInOrder = #"""
    /* Holds out the last rows. */
    static void split(void) {
      for (int32_t row = 0; row < TRAINING; ++row) training[row] = row;
      for (int32_t row = 0; row < HELD_OUT; ++row) held_out[row] = TRAINING + row;
    }
    """#

  /// The order of the rows of an epoch.
  static let order = #"""
    /* The order in which an epoch takes the rows. */
    static void set_order(long epoch) {
      struct stream s = stream_of(1, (uint32_t)epoch);
      permute(&s, order, TRAINING);
      for (ptrdiff_t i = 0; i < TRAINING; ++i) order[i] = training[order[i]];
    }
    """#

  /// The split of a text into windows, and their order.
  static let windows = #"""
    /* Where windows start that lie one behind the other; returns their number. */
    static ptrdiff_t windows(int32_t *starts, int32_t from, int32_t end) {
      ptrdiff_t count = 0;
      for (; from < end - WINDOW; from += WINDOW) starts[count++] = from;
      return count;
    }

    /* The windows to train on, and behind them those that are held out. */
    static void split(void) {
      windows(training, 0, BORDER);
      if (HELD_OUT > 0) windows(held_out, BORDER, CHARACTERS);
    }

    /* The windows of an epoch: the first one starts anywhere in the first window, and they come in
       random order. */
    static void set_order(long epoch) {
      struct stream offset = stream_of(3, (uint32_t)epoch), s = stream_of(1, (uint32_t)epoch);
      const int32_t first = (int32_t)next_below(&offset, OFFSETS);
      const ptrdiff_t count = windows(order, first, BORDER);
      permute(&s, order, count);
      for (ptrdiff_t i = 0; i < count; ++i) order[i] = first + order[i] * WINDOW;
    }
    """#
}
