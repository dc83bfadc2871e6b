// Parts of the exported training program: fields, the order of rows, and measuring.

extension ProgramText {
  /// The fields of the data block from its source.
  static let prepare = #"""
    /* Copies the numbers of the rows `rows` that the data block reads to `inputs`, those of
       `prepare` or else of `summarize`. */
    static void take(const int32_t *rows, ptrdiff_t count, real *inputs, int prepares) {
      for (int i = 0; i < PARTS; ++i) {
        real *to = inputs + (prepares ? parts[i].prepare : parts[i].summarize);
        if (parts[i].stride == 0)
          memcpy(to, parts[i].from, (size_t)parts[i].count * sizeof(real));
        else
          for (ptrdiff_t row = 0; row < count; ++row)
            memcpy(to + row * parts[i].count, parts[i].from + rows[row] * parts[i].stride,
                (size_t)parts[i].count * sizeof(real));
      }
    }
    """#

  /// The check of what a field promises.
  static let checkField = #"""
    /* Whether the numbers of a field keep its promise: finite, whole from 0 to below `index`, or,
       where `simplex` says how many, at least 0 and adding up to 1. */
    static int keeps_promise(const real *values, ptrdiff_t count, ptrdiff_t index, ptrdiff_t simplex) {
      double sum = 0;
      for (ptrdiff_t i = 0; i < count; ++i) {
        const double value = (double)values[i];
        if (!isfinite(value)) return 0;
        if (index > 0 && !(value >= 0 && value < (double)index && floor(value) == value)) return 0;
        if (simplex == 0) continue;
        sum += value;
        if (!(value >= 0)) return 0;
        if ((i + 1) % simplex != 0) continue;
        if (!(fabs(sum - 1) <= 1e-5)) return 0;
        sum = 0;
      }
      return 1;
    }
    """#

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

  static let report = #"""
    /* Prints a number for reading: with so many significant digits, and all before the point. */
    static void put_short(double value, int digits) {
      const double size = fabs(value);
      if (value != value) fputs("nan", stderr);
      else if (size == 0) fputs("0", stderr);
      else if (!isfinite(value)) fputs(value < 0 ? "-inf" : "inf", stderr);
      else if (size < 1e-4 || size >= 1e9) fprintf(stderr, "%.3g", value);
      else {
        const int places = digits - 1 - (int)floor(log10(size));
        fprintf(stderr, "%.*f", places > 0 ? places : 0, value);
      }
    }

    static void put_duration(double seconds) {
      const long total = (long)ceil(seconds > 0 ? seconds : 0);
      if (total >= 3600) fprintf(stderr, "%ld:%02ld:%02ld", total / 3600, total / 60 % 60, total % 60);
      else fprintf(stderr, "%ld:%02ld", total / 60, total % 60);
    }

    static void put_measures(const double *measures, int count) {
      for (int i = 0; i < count; ++i) {
        fprintf(stderr, "%s%s ", i > 0 ? ", " : "", measure_names[i]);
        put_short(measures[i], 4);
      }
    }

    static void put_json(const char *name, const double *measures, int count) {
      printf(",\"%s\":{", name);
      for (int i = 0; i < count; ++i) {
        printf("%s%s:", i > 0 ? "," : "", measure_keys[i]);
        if (isfinite(measures[i])) printf("%.17g", measures[i]);
        else printf("null");
      }
      printf("}");
    }

    /* Says how far the run is, in the words of gradc train. */
    static void report(long done, const double *loss, const double *held, double elapsed) {
      const double rate = (double)done / (elapsed > 0 ? elapsed : 1e-9);
      if (EPOCHS > 0) {
        const int digits = snprintf(NULL, 0, "%d", EPOCHS);
        fprintf(stderr, "epoch %*ld/%d", digits, (done - 1) / STEPS_PER_EPOCH + 1, EPOCHS);
      } else {
        const int digits = snprintf(NULL, 0, "%ld", (long)STEPS);
        fprintf(stderr, "step %*ld/%ld", digits, done, (long)STEPS);
      }
      fputs(": ", stderr);
      put_measures(loss, 1);
      if (held) {
        fputs(", validation ", stderr);
        put_measures(held, MEASURES);
      }
      fputs(", ", stderr);
      put_short(rate, 3);
      fputs(" steps/s", stderr);
      if (done < STEPS) {
        fputs(", ", stderr);
        put_duration((double)(STEPS - done) / rate);
        fputs(" left", stderr);
      }
      fputc('\n', stderr);
      if (!prints_json) return;
      printf("{\"event\":\"epoch\"");
      if (EPOCHS > 0) printf(",\"epoch\":%ld,\"epochs\":%d", (done - 1) / STEPS_PER_EPOCH + 1, EPOCHS);
      printf(",\"step\":%ld,\"steps\":%ld", done, (long)STEPS);
      put_json("train", loss, 1);
      if (held) put_json("validation", held, MEASURES);
      printf("}\n");
    }
    """#

  static let save = #"""
    static void put_word(FILE *file, uint32_t word) {
      for (int i = 0; i < 4; ++i) putc((int)(word >> 8 * i & 255), file);
    }

    static void put_numbers(FILE *file, const real *numbers, ptrdiff_t count) {
      for (ptrdiff_t i = 0; i < count; ++i) {
        const float number = (float)numbers[i];
        uint32_t word;
        memcpy(&word, &number, 4);
        put_word(file, word);
      }
    }

    /* Writes the trained numbers as safetensors, which gradc run reads: a header of JSON, whose length
       stands before it, and the numbers, all little-endian. */
    static void save(const char *path) {
      const struct {
        const struct NAME_array *arrays;
        const real *numbers;
        ptrdiff_t count;
      } blocks[] = {
        {NAME_parameters, USED, PARAMETER_ARRAYS},
        {NAME_states, states, STATE_ARRAYS},
        SAVED_STATISTICS
      };
      const int count = (int)(sizeof blocks / sizeof blocks[0]);
      FILE *file = fopen(path, "wb");
      long begin = 0, length;
      if (!file) fail(program, 0, "cannot write '%s': %s", path, strerror(errno));
      for (int i = 0; i < 8; ++i) putc(0, file);
      fputs("{\"__metadata__\":{\"model\":" MODEL_KEY ",\"format\":\"gradc\"", file);
      PUT_METADATA
      putc('}', file);
      for (int i = 0; i < count; ++i)
        for (ptrdiff_t j = 0; j < blocks[i].count; ++j) {
          const struct NAME_array *array = &blocks[i].arrays[j];
          fprintf(file, ",\"%s\":{\"dtype\":\"F32\",\"shape\":[", array->name);
          for (int axis = 0; axis < array->rank; ++axis)
            fprintf(file, "%s%d", axis > 0 ? "," : "", array->shape[axis]);
          fprintf(file, "],\"data_offsets\":[%ld,%ld]}", begin, begin + 4 * (long)array->count);
          begin += 4 * (long)array->count;
        }
      putc('}', file);
      for (length = ftell(file) - 8; length % 8 != 0; ++length) putc(' ', file);
      for (int i = 0; i < count; ++i)
        for (ptrdiff_t j = 0; j < blocks[i].count; ++j)
          put_numbers(file, blocks[i].numbers + blocks[i].arrays[j].offset, blocks[i].arrays[j].count);
      rewind(file);
      put_word(file, (uint32_t)length);
      if (ferror(file) || fclose(file) != 0) fail(program, 0, "cannot write '%s'", path);
      fprintf(stderr, "saved %s\n", path);
    }
    """#

  /// The characters of a text as metadata of the weights.
  static let saveVocabulary = #"""
    /* Writes the characters of the text as JSON. */
    static void put_vocabulary(FILE *file) {
      fputs(",\"vocabulary\":\"", file);
      for (int i = 0; i < VOCABULARY; ++i) {
        const long c = vocabulary[i];
        if (c < 0x20 || c == '"' || c == '\\' || (c >= 0x7f && c < 0x10000))
          fprintf(file, "\\u%04lx", c);
        else if (c < 0x80)
          putc((int)c, file);
        else
          fprintf(file, "\\u%04lx\\u%04lx", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + ((c - 0x10000) & 0x3ff));
      }
      putc('"', file);
    }
    """#
}
